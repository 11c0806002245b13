import type { MessageCode, ServiceAnswer } from '@/utils/caaspp/answer';
import type { Client } from '@/utils/caaspp/client';
import { createJoined } from '@/utils/caaspp/joined';
import { hostOfLink, linkIsPermitted } from '@/utils/caaspp/link-host';
import type { Problem, ProblemCode } from '@/utils/caaspp/problem';
import type { Account } from '@/utils/caaspp/profile';
import type { Ssid } from '@/utils/ssid';
import { type Clock, type EpochMs, SECOND_MS } from '@/utils/time';
import { advance, isAlive, linksOf, POLITE_PAUSE_MS, spanIsAlive } from './lifetime';
import { type Entry, emptyEntry, type LinksStore, type StoredReport } from './links-store';
import { isDue } from './refresher';
import type { ReportRow } from './report-row';
import { rowsOf } from './report-row';
import { findReport, withIds } from './same-report';
import type { createStudentCount } from './student-count';

/** What is known of a student: `ReportsAnswer` without what only the vault knows. Holds no link. */
export type ScoresAnswer =
  | {
      readonly kind: 'reports';
      readonly rows: readonly ReportRow[];
      readonly unreadable: number;
      /** When the first of the links ends, by this computer's clock; in the past when they have ended. */
      readonly expiresAt: EpochMs;
    }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'cancelled' };

export type LinkAnswer =
  /** A report whose link is permitted and alive. For use at once. */
  | { readonly kind: 'link'; readonly report: StoredReport }
  /** The report is not (any more) among those that the service lists; `answer` is what it lists. */
  | { readonly kind: 'gone'; readonly answer: ScoresAnswer }
  | Exclude<ScoresAnswer, { kind: 'reports' }>;

export interface ScoresDeps {
  readonly client: Pick<Client, 'reportsFor' | 'forget'>;
  readonly links: LinksStore;
  readonly students: ReturnType<typeof createStudentCount>;
  readonly now: Clock;
  /** Made anew at each start of the background: tells requests of this worker from those of a dead one. */
  readonly workerId: string;
  /** Called after each answer of the service has been stored: time to tell other panels and to set the alarm. */
  answered(accountId: string, ssid: Ssid, answer: ScoresAnswer): void;
}

export interface Ask {
  readonly ssid: Ssid;
  readonly account: Account;
  /** `automatic`: the page was opened. `wish`: the user asked. `newLinks`: the user wants new links. */
  readonly by: 'automatic' | 'wish' | 'newLinks';
  /** When the need arose: what was answered since then meets it. */
  readonly since?: EpochMs | undefined;
  /** Of the page. */
  readonly origin: string;
  readonly signal: AbortSignal;
}

/** A link is renewed before it is opened when less than this is left of it, or a tenth of a short life. */
const OPEN_MARGIN_MS = 20 * SECOND_MS;
/** What a link must have left to be opened when no new one can be had. */
const LAST_MARGIN_MS = 2 * SECOND_MS;

/** Why a request ended: its account was forgotten meanwhile. */
const FORGOTTEN = new Error('forgotten');

/** Nothing reached the service, or something else answered: the next visit to the page may ask again. */
const NOT_REMEMBERED: readonly ProblemCode[] = [
  ...(['offline', 'unreachable', 'hostNotPermitted', 'hostByPolicy', 'notTheService'] as const),
  ...(['unknownPath', 'otherStudent', 'otherAddress', 'bug'] as const),
];

/**
 * Reports and links of students: from the store as long as they are good, else from the service.
 *
 * A worker that dies leaves the mark `refreshing` behind. Its answer can't be had any more, so the next who needs
 * the student asks again; nobody asks twice while a request of this worker is under way.
 */
export function createScores(deps: ScoresDeps) {
  const { client, links, now } = deps;
  const joined = createJoined<ScoresAnswer>();
  /** Requests of an account run under its signal, until the account is forgotten. */
  const uses = new Map<string, AbortController>();
  let requests = 0;

  function useOf(accountId: string): AbortSignal {
    const use = uses.get(accountId) ?? new AbortController();
    uses.set(accountId, use);
    return use.signal;
  }

  /**
   * Asks the service, joined with others who want the same, and stores what comes.
   * @param page whose panel waits for it, by any name: then it is noted that a request is under way. By the mark that a
   * worker has left behind, a panel in sight gets its answer all the same; whoever else asks, asks again.
   */
  async function ask(ssid: Ssid, account: Account, signal: AbortSignal, page?: string): Promise<ScoresAnswer> {
    try {
      return await joined.join(`${account.id} ${account.profile.baseUrl} ${ssid.reveal()}`, signal, (either) =>
        askAndStore(ssid, account, either, page),
      );
    } catch (error) {
      if (signal.aborted || error === FORGOTTEN) return { kind: 'cancelled' };
      throw error;
    }
  }

  async function askAndStore(ssid: Ssid, account: Account, signal: AbortSignal, page?: string): Promise<ScoresAnswer> {
    const { id, profile } = account;
    const by = `${deps.workerId}/${++requests}`;
    const use = useOf(id);
    const askedAt = now();
    // Nothing is stored any more once the account is forgotten, however late it comes.
    const change = (next: (entry: Entry) => Entry) =>
      links.change(id, ssid.reveal(), (entry) => {
        use.throwIfAborted();
        return next({ ...(ofAddress(entry, account) ?? emptyEntry(id, entry.ssid)), address: profile.baseUrl });
      });
    try {
      // At the same time: the mark says no more than that a request of this worker is under way, and the answer's
      // change of the same entry waits for it.
      const [answer] = await Promise.all([
        client.reportsFor(ssid, account, AbortSignal.any([signal, use])),
        page && change((entry) => ({ ...entry, life: advance(entry.life, { kind: 'asked', by }, now()) })),
      ]);
      const entry = await change((before) => withAnswer({ ...before, askedAt }, answer, now()));
      const told = answer.kind === 'problem' ? answer : answerOf(entry);
      deps.answered(id, ssid, told);
      return told;
    } catch (error) {
      await change((entry) => ({ ...entry, life: advance(entry.life, { kind: 'calledOff', by }, now()) }));
      throw error;
    }
  }

  /** What is known of a student from where the account's requests go now. */
  const known = async (account: Account, ssid: Ssid) => ofAddress(await links.get(account.id, ssid.reveal()), account);

  return {
    /** Aborts when the account is forgotten. */
    useOf,

    /** A student's reports, as rows. */
    async reportsFor({ ssid, account, by, since, origin, signal }: Ask): Promise<ScoresAnswer> {
      const count = by === 'automatic' ? await deps.students.count(origin, ssid.reveal()) : undefined;
      const mayBeKept = count?.isAdmitted !== false && (by !== 'newLinks' || since !== undefined);
      // Nothing is said of a student before they are counted.
      const [entry] = await Promise.all([mayBeKept ? known(account, ssid) : undefined, count?.written]);
      if (count?.isAdmitted === false) return { kind: 'problem', problem: { code: 'tooManyStudents' } };
      const need = wasMetSince(entry, since) ? 'automatic' : by;
      if (entry !== undefined && need !== 'newLinks') {
        const kept = goodAnswer(entry, need, now());
        if (kept !== undefined) return kept;
      }
      return ask(ssid, account, signal, origin);
    },

    /**
     * The link of a report, renewed first when it is about to end.
     * @param doubtedAt when a link was opened that may not have worked: only one that came later will do
     * @param like the report as it once was: finds it again where its id was forgotten
     */
    async linkFor(
      ssid: Ssid,
      account: Account,
      reportId: string,
      signal: AbortSignal,
      doubtedAt?: EpochMs,
      like?: StoredReport,
    ): Promise<LinkAnswer> {
      const before = await known(account, ssid);
      const old = findReport(reportsOf(before), reportId, like);
      const doubted = doubtedAt !== undefined && answeredAtOf(before) <= doubtedAt;
      if (old !== undefined) {
        const refused = notPermitted(old, account);
        if (refused !== undefined) return refused;
        if (!doubted && linkIsAlive(before, old, now(), openMargin(before))) return { kind: 'link', report: old };
      }
      const answer = await ask(ssid, account, signal);
      if (answer.kind === 'cancelled') return answer;
      if (answer.kind === 'problem') {
        const lastChance = old !== undefined && !doubted && linkIsAlive(before, old, now(), LAST_MARGIN_MS);
        return lastChance ? { kind: 'link', report: old } : answer;
      }
      if (answer.kind === 'message') return answer;
      const after = await known(account, ssid);
      const report = findReport(reportsOf(after), reportId, like);
      if (report === undefined) return { kind: 'gone', answer };
      const refused = notPermitted(report, account);
      if (refused !== undefined) return refused;
      // A new link that has ended already would be met with the file host's 403.
      if (!linkIsAlive(after, report, now())) return { kind: 'problem', problem: { code: 'trouble', status: 403 } };
      return { kind: 'link', report };
    },

    /** Renews a student's links if that is still due; undefined when it is not. */
    async renew(ssid: Ssid, account: Account, signal: AbortSignal): Promise<ScoresAnswer | undefined> {
      const entry = await known(account, ssid);
      if (entry === undefined || !isDue(entry, now(), deps.workerId)) return undefined;
      return ask(ssid, account, signal, account.id);
    },

    /**
     * Forgets all that came through these accounts, or through any, and calls off what was asked through them: their
     * secrets were changed, locked or removed.
     */
    async forgetAccounts(ids?: readonly string[]): Promise<void> {
      const gone = ids ?? [...new Set([...uses.keys(), ...(await links.accounts())])];
      for (const id of gone) {
        uses.get(id)?.abort(FORGOTTEN);
        uses.delete(id);
        await client.forget(id);
      }
      await links.forget(gone);
    },
  };
}

export type Scores = ReturnType<typeof createScores>;

function withAnswer(before: Entry, answer: ServiceAnswer, now: EpochMs): Entry {
  const former = before.answer.kind === 'reports' ? before.answer.reports : before.former;
  switch (answer.kind) {
    case 'reports': {
      const reports = withIds(answer.reports, former ?? [], answer.offsetMs);
      const life = advance(before.life, { kind: 'answered', expiresAt: firstEnd(reports, now) }, now);
      const { unreadable } = answer;
      return {
        ...before,
        life,
        answer: { kind: 'reports', reports, unreadable },
        former: undefined,
        problem: undefined,
      };
    }
    case 'message': {
      const life = advance(before.life, { kind: 'answeredWithoutLinks' }, now);
      return { ...before, life, answer, former, problem: undefined };
    }
    case 'problem': {
      const { problem } = answer;
      const retryAt = problem.code === 'busy' ? problem.retryAt : undefined;
      return { ...before, life: advance(before.life, { kind: 'failed', retryAt }, now), problem };
    }
  }
}

/** The end of the first link that came alive; a single dead one must not make all of them count as ended. */
function firstEnd(reports: readonly StoredReport[], now: EpochMs): EpochMs {
  const ends = reports.map((report) => report.expiresAt);
  const alive = ends.filter((end) => end > now + LAST_MARGIN_MS);
  if (alive.length > 0) return Math.min(...alive);
  // No report could be read: there is nothing to open, and nothing to hurry for.
  return ends.length > 0 ? Math.min(...ends) : now + POLITE_PAUSE_MS;
}

/** What can be said without asking; undefined when the service has to be asked. */
function goodAnswer(entry: Entry, by: 'automatic' | 'wish', now: EpochMs): ScoresAnswer | undefined {
  if (entry.answer.kind === 'reports' && isAlive(entry.life, now)) return answerOf(entry);
  if (by === 'wish' || entry.life.kind === 'refreshing' || !isRecent(entry, now)) return undefined;
  if (entry.problem !== undefined) {
    return NOT_REMEMBERED.includes(entry.problem.code) ? undefined : { kind: 'problem', problem: entry.problem };
  }
  return entry.answer.kind === 'none' ? undefined : answerOf(entry);
}

/** Whether the service has answered since then; the background that asked may have ended before it could tell. */
function wasMetSince(entry: Entry | undefined, since: EpochMs | undefined): boolean {
  if (entry === undefined || since === undefined) return false;
  return entry.askedAt >= since && entry.life.kind !== 'refreshing' && entry.life.kind !== 'failed';
}

/** An entry, unless it came from another address of the service than the account has now. */
function ofAddress(entry: Entry | undefined, { profile }: Account): Entry | undefined {
  return entry?.address === profile.baseUrl ? entry : undefined;
}

function isRecent(entry: Entry, now: EpochMs): boolean {
  return now >= entry.askedAt && now < entry.askedAt + POLITE_PAUSE_MS;
}

function answerOf({ answer, life }: Entry): ScoresAnswer {
  switch (answer.kind) {
    case 'reports':
      return {
        kind: 'reports',
        rows: rowsOf(answer.reports),
        unreadable: answer.unreadable,
        expiresAt: linksOf(life)?.expiresAt ?? 0,
      };
    case 'message':
      return answer;
    case 'none':
      return { kind: 'problem', problem: { code: 'bug' } };
  }
}

function reportsOf(entry: Entry | undefined): readonly StoredReport[] {
  return entry?.answer.kind === 'reports' ? entry.answer.reports : [];
}

function answeredAtOf(entry: Entry | undefined): EpochMs {
  return (entry === undefined ? undefined : linksOf(entry.life)?.answeredAt) ?? 0;
}

function linkIsAlive(entry: Entry | undefined, report: StoredReport, now: EpochMs, marginMs = 0): boolean {
  const answeredAt = entry === undefined ? undefined : linksOf(entry.life)?.answeredAt;
  return answeredAt !== undefined && spanIsAlive({ answeredAt, expiresAt: report.expiresAt }, now, marginMs);
}

function openMargin(entry: Entry | undefined): number {
  const span = entry === undefined ? undefined : linksOf(entry.life);
  return span === undefined ? OPEN_MARGIN_MS : Math.min(OPEN_MARGIN_MS, (span.expiresAt - span.answeredAt) / 10);
}

function notPermitted(report: StoredReport, account: Account): LinkAnswer | undefined {
  if (linkIsPermitted(report.url, account.profile)) return undefined;
  return { kind: 'problem', problem: { code: 'linkNotPermitted', host: hostOfLink(report.url) } };
}

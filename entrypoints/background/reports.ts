import { activityLog, readSettings, vault } from '@/utils/browser/stores';
import type { ProblemCode } from '@/utils/caaspp/problem';
import type { ScoresAnswer } from '@/utils/links/student-links';
import type { Frame, OpenAnswer, ProtocolMap, ReportsAnswer, Searched } from '@/utils/messages/messaging';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import { Ssid } from '@/utils/ssid';
import { unattended } from '@/utils/unattended';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { keyNoticeFor } from '@/utils/vault/expiry';
import type { VaultLook } from '@/utils/vault/vault';
import { type AccountAnswer, accountForPage, accountWithId, expiredKey } from './account';
import { doubtedAt, noteClick, openedOf } from './clicks';
import { type OpenPage, openInTabs, pageFor } from './open-tabs';
import { readAgain } from './read-page';
import { createService } from './service';
import { done, waitFor } from './waiting';

/** Who asks: a frame of a page, or one of our own pages. */
type Asker = Frame | undefined;
/** `setId`: the credential set that the user chose, in a search. */
type Ask = Asked<'askReports'>;
type Open = Asked<'openReports'>;
type Asked<K extends 'askReports' | 'openReports'> = Omit<Parameters<ProtocolMap[K]>[0], 'doNotRelease'> &
  Pick<Searched, 'doNotRelease' | 'setId' | 'host' | 'act'>;

/** What the service says of a key. */
const JUDGED: readonly ProblemCode[] = ['wrongKey', 'refused'];

/** The host that is asking for a student at the moment, and for which list, for the activity log. */
const sites = new Map<string, { readonly site: string; readonly act?: string | undefined }>();

export const { client, scores, refresher } = createService((accountId, ssid, answer) => {
  unattended(noteAnswer(accountId, ssid, answer));
});

/**
 * One student's reports, for a panel or for the popup's search.
 * @param known the settings, read for this question
 * @param mayAsk whether the question counts at all; looked up meanwhile
 */
export async function askReports(
  ask: Ask,
  asker: Asker,
  known: EffectiveSettings,
  mayAsk?: Promise<boolean>,
): Promise<ReportsAnswer> {
  const ssid = ssidOf(ask.ssid);
  const [kept, isAllowed] = await Promise.all([vault.look(), mayAsk]);
  const { settings } = known;
  // Of a list (it has an act), where an organization allows none.
  if (isAllowed === false || (ask.act && settings.rosters === 'off')) return { kind: 'cancelled' };
  if (ask.doNotRelease && !settings.allowDoNotRelease) {
    await activityLog.add({ what: 'refused', outcome: 'doNotRelease', site: asker?.host ?? '', ssid });
    return { kind: 'problem', problem: { code: 'doNotRelease' } };
  }
  if (ask.by !== 'automatic') await vault.touch();
  const found = await accountFor(ask, asker, known, kept);
  if (found.kind === 'problem') return { kind: 'problem', problem: found.problem };
  const { account, set } = found;
  const expired = expiredKey(set, Date.now());
  if (expired !== undefined) return told({ kind: 'problem', problem: expired }, set);

  sites.set(siteKey(account.id, ssid), { site: asker?.host ?? ask.host ?? '', act: ask.act });
  const signal = asker === undefined ? new AbortController().signal : waitFor(asker, ask.ssid);
  const answer = await scores.reportsFor({
    ssid,
    account,
    by: ask.by,
    since: ask.at,
    origin: asker?.origin ?? '',
    signal,
  });
  if (asker !== undefined) done(asker, signal);
  return told(answer, set);
}

/** Opens reports after the page was read once more: what it shows now must be whom the click was for. */
export async function openReports(open: Open, asker: Asker): Promise<OpenAnswer> {
  const ssid = ssidOf(open.ssid);
  await vault.touch();
  const [known, kept] = await Promise.all([readSettings(), vault.look()]);
  if (open.doNotRelease && !known.settings.allowDoNotRelease)
    return { kind: 'problem', problem: { code: 'doNotRelease' } };
  const found = await accountFor(open, asker, known, kept);
  if (found.kind === 'problem') return { kind: 'problem', problem: found.problem };
  const { account, set } = found;

  const pages: OpenPage[] = [];
  for (const reportId of open.reportIds) {
    const doubted = await doubtedAt(asker, open, reportId);
    const link = await scores.linkFor(ssid, account, reportId, new AbortController().signal, doubted);
    if (link.kind === 'link') {
      const { report } = link;
      pages.push(
        await pageFor({ accountId: account.id, ssid: ssid.reveal(), report, name: open.name, site: asker?.host ?? '' }),
      );
      continue;
    }
    await activityLog.add({ what: 'open', outcome: outcomeOf(link), site: asker?.host ?? '', ssid });
    if (link.kind === 'gone') return { kind: 'gone', answer: told(link.answer, set) };
    return link.kind === 'cancelled' ? { kind: 'problem', problem: { code: 'bug' } } : link;
  }
  if (asker !== undefined && !(await readAgain(asker))?.equals(ssid)) {
    await activityLog.add({ what: 'refused', outcome: 'studentChanged', site: asker.host, ssid });
    return { kind: 'studentChanged' };
  }
  const opened = await openedOf(asker, open);
  const left = pages.slice(opened);
  // Logged first: a background that ends in between has logged an opening too many, never one too few.
  await Promise.all(
    left.map(({ report }) => activityLog.add({ what: 'open', outcome: 'ok', site: asker?.host ?? '', ssid, report })),
  );
  const problem = await openInTabs(left, asker?.tabId, (more, beside) =>
    noteClick(asker, open, { opened: opened + more, beside }),
  );
  return problem === undefined ? { kind: 'opened' } : { kind: 'problem', problem };
}

async function accountFor(
  { schoolCode, setId }: Ask | Open,
  asker: Asker,
  known: EffectiveSettings,
  kept: VaultLook,
): Promise<AccountAnswer> {
  if (setId === undefined) return accountForPage({ schoolCode, host: asker?.host ?? '' }, known, kept);
  // Removed meanwhile. Another is another district's.
  return (await accountWithId(setId, known, kept)) ?? { kind: 'problem', problem: { code: 'notSetUp' } };
}

/** What the service said of a student, with what the vault knows beside it. */
export function told(answer: ScoresAnswer, set: CredentialSet): ReportsAnswer {
  if (answer.kind === 'cancelled') return answer;
  const keyNotice = keyNoticeFor(set, Date.now());
  const { name: setName, lastWorkedAt } = set;
  if (answer.kind !== 'problem') return { ...answer, setName, keyNotice };
  const { problem } = answer;
  return {
    kind: 'problem',
    problem: problem.code === 'wrongKey' ? { ...problem, setName, lastWorkedAt } : problem,
    keyNotice,
  };
}

async function noteAnswer(accountId: string, ssid: Ssid, answer: ScoresAnswer): Promise<void> {
  if (answer.kind === 'reports' || answer.kind === 'message') await vault.noteWorked(accountId);
  // The service has judged the key: of one that has expired that was the day's try. No network and no service judge none.
  if (answer.kind === 'problem' && JUDGED.includes(answer.problem.code)) await vault.noteTriedExpired(accountId);
  const key = siteKey(accountId, ssid);
  const from = sites.get(key) ?? { site: '' };
  sites.delete(key);
  await activityLog.add({ what: 'request', outcome: outcomeOf(answer), ...from, ssid });
}

function outcomeOf(answer: ScoresAnswer | { readonly kind: 'gone' }) {
  switch (answer.kind) {
    case 'reports':
      return 'ok';
    case 'message':
      return answer.code;
    case 'problem':
      return answer.problem.code;
    case 'gone':
    case 'cancelled':
      return answer.kind;
  }
}

/** @throws for anything but ten digits that can be an SSID; the message's schema has let nothing else in */
export function ssidOf(digits: string): Ssid {
  const ssid = Ssid.parse(digits);
  if (ssid === undefined) throw new Error('not an SSID');
  return ssid;
}

function siteKey(accountId: string, ssid: Ssid): string {
  return `${accountId} ${ssid.reveal()}`;
}

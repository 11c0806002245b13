import type { Report, ServiceAnswer } from '@/utils/caaspp/answer';
import type { Account } from '@/utils/caaspp/profile';
import { PROFILES } from '@/utils/caaspp/profiles';
import { createLinksStore } from '@/utils/links/links-store';
import { createRefresher } from '@/utils/links/refresher';
import { createStudentCount } from '@/utils/links/student-count';
import { createScores, type ScoresAnswer } from '@/utils/links/student-links';
import { createVisiblePanels } from '@/utils/links/visible-panels';
import { Ssid } from '@/utils/ssid';
import type { SessionStore } from '@/utils/storage/session-store';
import { opened } from '../caaspp/opened';

export const MINUTE = 60_000;
export const START = Date.parse('2026-11-24T16:00:00Z');
export const SITE = 'https://demo.aeries.net';

/** `storage.session` as it behaves: JSON in, JSON out, and it outlives a worker. */
export function memoryStore(): SessionStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key) => parse(kept.get(key)),
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
    all: async () => Object.fromEntries([...kept].map(([key, value]) => [key, parse(value)])),
    setAll: async (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

/** The service and its file host, as far as links go: it knows which links work. */
export class LinkService {
  now = START;
  /** How far this computer's clock is ahead. */
  offsetMs = 0;
  linkLifeMs = 30 * MINUTE;
  /** `late`: reports, once `answerNow` is called, to a client that does not hear of being called off. */
  says: 'reports' | 'message' | 'trouble' | 'unreachable' | 'nothing' | 'late' = 'reports';
  answerNow: () => void = () => {};
  requests = 0;
  /** Requests that nobody waited for any more. */
  calledOff = 0;
  languages = ['ENG', 'SPA'];
  #ends = new Map<string, number>();

  /** This computer's clock. */
  readonly clock = (): number => this.now + this.offsetMs;

  opens(url: string): boolean {
    return this.now < (this.#ends.get(url) ?? 0);
  }

  reportsFor(_ssid: Ssid, account: Account, signal: AbortSignal): Promise<ServiceAnswer> {
    this.requests += 1;
    if (this.says === 'nothing') {
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          this.calledOff += 1;
          reject(signal.reason);
        }),
      );
    }
    if (this.says === 'late') {
      return new Promise((resolve) => {
        this.answerNow = () => resolve(this.#answer(account));
      });
    }
    return Promise.resolve(this.#answer(account));
  }

  #answer(account: Account): ServiceAnswer {
    switch (this.says) {
      case 'message':
        return { kind: 'message', code: 'noTestData', text: 'Student does not have any test data' };
      case 'trouble':
        return { kind: 'problem', problem: { code: 'trouble', status: 503 } };
      case 'unreachable':
      case 'nothing':
        return { kind: 'problem', problem: { code: 'unreachable', host: 'caaspp-aws.ets.org' } };
      case 'late':
      case 'reports': {
        const reports = this.languages.map((language) => this.#report(language, account));
        return { kind: 'reports', reports, unreadable: 0, guess: {}, answeredAt: this.now, offsetMs: this.offsetMs };
      }
    }
  }

  #report(language: string, account: Account): Report {
    const host = 'caaspp-score-reports.s3.us-west-2.amazonaws.com';
    const url = `https://${host}/${account.id}/${language}.pdf?n=${this.requests}`;
    const expiresAt = this.now + this.linkLifeMs;
    this.#ends.set(url, expiresAt);
    const languages = [{ english: language, own: language }];
    return { type: 'CAASPP', test: 'Smarter Balanced', year: '2025-26', languages, format: 'PDF', url, expiresAt };
  }
}

export const ACCOUNT: Account = {
  id: 'district',
  profile: PROFILES.toms,
  credentials: opened({ kind: 'basic', userName: 'sim-district', secretKey: 'SimulatedSecret00001' }),
};

export function ssid(digits = '9900000001'): Ssid {
  const parsed = Ssid.parse(digits);
  if (parsed === undefined) throw new Error('not an SSID');
  return parsed;
}

/** A background worker over a store that outlives it. `restart` is what a browser does at any moment. */
export function createWorker() {
  const store = memoryStore();
  const service = new LinkService();
  const answered: ScoresAnswer[] = [];
  let workers = 0;

  function start() {
    const workerId = `worker-${++workers}`;
    const panels = createVisiblePanels(store);
    const links = createLinksStore(store, service.clock);
    const students = createStudentCount(store, service.clock);
    const scores = createScores({
      client: { reportsFor: (...args) => service.reportsFor(...args), forget: async () => undefined },
      links,
      students,
      now: service.clock,
      workerId,
      answered: (_account, _ssid, answer) => void answered.push(answer),
    });
    return { links, scores, refresher: createRefresher({ panels, links, workerId }), panels };
  }

  const world = {
    ...start(),
    store,
    service,
    answered,
    restart() {
      Object.assign(world, start());
    },
    ask(by: 'automatic' | 'wish' | 'newLinks', student = ssid(), signal = new AbortController().signal) {
      return world.scores.reportsFor({ ssid: student, account: ACCOUNT, by, origin: SITE, signal });
    },
    click(reportId: string, student = ssid()) {
      return world.scores.linkFor(student, ACCOUNT, reportId, new AbortController().signal);
    },
    async alarm() {
      for (const { ssid: digits } of await world.refresher.due(service.clock())) {
        await world.scores.renew(ssid(digits), ACCOUNT, new AbortController().signal);
      }
    },
  };
  return world;
}

export type Worker = ReturnType<typeof createWorker>;

/** The rows of an answer; fails the test when it has none. */
export function rowsIn(answer: ScoresAnswer) {
  if (answer.kind !== 'reports') throw new Error(`expected reports, got ${JSON.stringify(answer)}`);
  return answer.rows;
}

export function firstRow(answer: ScoresAnswer) {
  const [row] = rowsIn(answer);
  if (row === undefined) throw new Error('no row');
  return row;
}

import type { Ssid } from '@/utils/ssid';
import type { ServiceAnswer } from './answer';
import { createAtOnce } from './at-once';
import { authorize } from './authorize';
import type { ConnectionStep } from './connection-test';
import { type ConnectionTest, testSteps } from './connection-test';
import { type ExchangeDeps, exchange } from './exchange';
import { unlessAborted } from './joined';
import { judge } from './judge';
import type { Problem } from './problem';
import type { Account, ProfileId } from './profile';
import { hostOf } from './profiles';
import type { Guess } from './read-answer';
import { LIMITS, type Limits, type Outcome, persist, type RetryDeps } from './retries';
import type { ClockOffset } from './service-clock';
import { createTokens, type TokenStore } from './token';

/** Requests under way at the same time, for all students and accounts together. */
const MOST_AT_ONCE = 4;

export interface ClientDeps extends ExchangeDeps, RetryDeps {
  /** Whether the computer has a network at all; without it, it is taken to have one. */
  online?(): boolean;
  /** Whether the browser lets us ask this origin (`https://host`); without it, it is taken to. */
  permitted?(origin: string): Promise<boolean>;
  /** Whether an organization keeps an address from us that the browser has granted; without it, it is taken not to. */
  withheld?(address: string): Promise<boolean>;
  readonly tokens: TokenStore;
  readonly clockOffset: ClockOffset;
  readonly limits?: Partial<Limits>;
  /** Told of each answer with reports what of it was not where the profile says. */
  guessed?(profile: ProfileId, guess: Guess): void;
}

export interface Client {
  /**
   * Asks the service for one student's reports: at most four at once, signed anew at each try. Who wants the same as
   * somebody else is joined with him before (`student-links.ts`).
   * @throws the signal's reason when it aborts
   */
  reportsFor(ssid: Ssid, account: Account, signal: AbortSignal): Promise<ServiceAnswer>;
  /** Tries the way to the service step by step, with a number that is no student's. Never from a kept token. */
  testConnection(account: Account, signal: AbortSignal): Promise<ConnectionStep[]>;
  /** Drops the account's token: call it when its secret has changed or gone. */
  forget(accountId: string): Promise<void>;
}

/** Makes the client of the CAASPP service. One for the whole background: limits hold for each client. */
export function createClient(deps: ClientDeps): Client {
  const limits: Limits = { ...LIMITS, ...deps.limits };
  const atOnce = createAtOnce(MOST_AT_ONCE);
  const tokens = createTokens(deps.tokens, deps, limits);

  async function obstacle(account: Account): Promise<Problem | undefined> {
    const address = URL.parse(account.profile.baseUrl);
    if (address?.protocol === 'https:') {
      if (deps.online?.() === false) return { code: 'offline' };
      if ((await deps.permitted?.(address.origin)) !== false) return undefined;
    }
    return { code: 'hostNotPermitted', host: hostOf(account.profile) };
  }

  async function ask(digits: string, account: Account, theLimits: Limits, signal: AbortSignal): Promise<ServiceAnswer> {
    // Looked up before its turn comes: the service waits for nobody meanwhile.
    const inTheWay = await obstacle(account);
    if (inTheWay !== undefined) return { kind: 'problem', problem: inTheWay };
    const answer = await atOnce(() =>
      persist<ServiceAnswer>(
        tries(digits, account, theLimits),
        theLimits,
        { code: 'slow', host: hostOf(account.profile) },
        deps,
        signal,
      ),
    );
    if (answer.kind === 'done') return answer.value;
    const { code } = answer.problem;
    if (code !== 'unreachable' && code !== 'slow') return answer;
    if (deps.online?.() === false) return { kind: 'problem', problem: { code: 'offline' } };
    const isByPolicy = code === 'unreachable' && (await deps.withheld?.(account.profile.baseUrl));
    return isByPolicy ? { kind: 'problem', problem: { ...answer.problem, code: 'hostByPolicy' } } : answer;
  }

  /** One try after the other for one student; corrects the clock once and renews the token once. */
  function tries(digits: string, account: Account, { tryMs }: Limits) {
    let clockCorrected = false;
    let refusedToken: string | undefined;

    return async (signal: AbortSignal): Promise<Outcome<ServiceAnswer>> => {
      for (;;) {
        const offsetMs = await deps.clockOffset.get();
        const ready = await authorize(digits, account, deps.now() - offsetMs, tokens, signal, refusedToken);
        if (ready.kind === 'problem') return { kind: 'done', value: ready };
        const result = await exchange(ready.request, tryMs, deps, signal);
        const verdict = judge(result, account.profile, offsetMs, digits);
        switch (verdict.kind) {
          case 'answer':
            if (verdict.answer.kind === 'reports') deps.guessed?.(account.profile.id, verdict.answer.guess);
            return { kind: 'done', value: verdict.answer };
          case 'again':
            return verdict;
          case 'clock':
            await deps.clockOffset.set(verdict.offsetMs);
            if (clockCorrected) return problemOf(verdict.problem);
            clockCorrected = true;
            break;
          case 'tokenEnded':
            if (refusedToken !== undefined) return problemOf({ code: 'refused', status: verdict.status });
            refusedToken = ready.token;
            break;
        }
      }
    };
  }

  const connection: ConnectionTest = {
    obstacle,
    forgetToken: (account) => tokens.forget(account.id),
    ask: (digits, account, signal) => ask(digits, account, { ...limits, tries: 1 }, signal),
  };

  return {
    reportsFor: (ssid, account, signal) => unlessAborted(ask(ssid.reveal(), account, limits, signal), signal),
    testConnection: (account, signal) => testSteps(account, connection, signal),
    forget: (accountId) => tokens.forget(accountId),
  };
}

function problemOf(problem: Problem): Outcome<ServiceAnswer> {
  return { kind: 'done', value: { kind: 'problem', problem } };
}

import * as v from 'valibot';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '@/utils/time';
import { parseJson } from './answer-text';
import { type ExchangeDeps, exchange } from './exchange';
import { createJoined } from './joined';
import { isItsOwn, judge } from './judge';
import type { Problem } from './problem';
import type { Account, Credentials, ServiceProfile } from './profile';
import { hostOf } from './profiles';
import { named } from './read-answer';
import { type Limits, type Outcome, persist, type RetryDeps } from './retries';

export interface Token {
  readonly value: string;
  /** The base URL at which it was got: it goes nowhere else. */
  readonly address: string;
  /** By this computer's clock. */
  readonly startsAt: EpochMs;
  readonly endsAt: EpochMs;
}

/** Keeps tokens for the browser session, by account id. What it gives back is checked here. */
export interface TokenStore {
  get(accountId: string): Promise<unknown>;
  set(accountId: string, token: Token): Promise<void>;
  remove(accountId: string): Promise<void>;
}

export type TokenAnswer =
  | { readonly kind: 'done'; readonly value: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

type Basic = Extract<Credentials, { kind: 'basic' }>;
type TokenWay = Extract<ServiceProfile['authenticate'], { kind: 'token' }>;

/** Printable ASCII: nothing that could end a header. */
const tokenText = v.pipe(v.string(), v.regex(/^[\x21-\x7e][\x20-\x7e]{0,8190}$/));
const seconds = v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.finite(), v.minValue(1));
const tokenSchema = v.object({ value: tokenText, address: v.string(), startsAt: v.number(), endsAt: v.number() });

/** A token is renewed a minute before its end, or when a tenth of a short life is left. */
const RENEW_BEFORE_END_MS = MINUTE_MS;

/**
 * Gets identity tokens: one request however many wait for it, kept until shortly before the end.
 */
export function createTokens(store: TokenStore, deps: ExchangeDeps & RetryDeps, limits: Limits) {
  const joined = createJoined<TokenAnswer>();

  async function kept(account: Account): Promise<string | undefined> {
    const token = v.safeParse(tokenSchema, await store.get(account.id));
    if (!token.success) return undefined;
    const { value, address, startsAt, endsAt } = token.output;
    if (address !== account.profile.baseUrl) return undefined;
    const margin = Math.min(RENEW_BEFORE_END_MS, (endsAt - startsAt) / 10);
    const now = deps.now();
    // A start in the future: this computer's clock was set back, so the end means nothing.
    return now >= startsAt && now < endsAt - margin ? value : undefined;
  }

  async function obtain(account: Account, way: TokenWay, signal: AbortSignal): Promise<TokenAnswer> {
    const opened = await account.credentials();
    if (opened.kind === 'problem') return opened;
    const { credentials: key } = opened;
    // Credentials of one profile with another: whoever made the account mixed them up.
    if (key.kind !== 'basic') return { kind: 'problem', problem: { code: 'bug' } };
    const answer = await persist<Token | Problem>(
      async (either) => {
        const startsAt = deps.now();
        const result = await exchange(tokenRequest(account.profile, way, key), limits.tryMs, deps, either);
        return readToken(result, account.profile, way, startsAt);
      },
      limits,
      { code: 'slow', host: hostOf(account.profile) },
      deps,
      signal,
    );
    if (answer.kind === 'problem') return answer;
    if ('code' in answer.value) return { kind: 'problem', problem: answer.value };
    // Called off in this moment, perhaps since its key was locked or removed: then nothing of it is kept.
    signal.throwIfAborted();
    await store.set(account.id, answer.value);
    return { kind: 'done', value: answer.value.value };
  }

  return {
    /**
     * The account's token.
     * @param refused a token that the service did not take (any more): another one is got
     * @throws the signal's reason when it aborts
     */
    async tokenFor(account: Account, way: TokenWay, signal: AbortSignal, refused?: string): Promise<TokenAnswer> {
      const value = await kept(account);
      if (value !== undefined && value !== refused) return { kind: 'done', value };
      return joined.join(`${account.id} ${account.profile.baseUrl}`, signal, (either) => obtain(account, way, either));
    },

    forget(accountId: string): Promise<void> {
      return store.remove(accountId);
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;

function tokenRequest(profile: ServiceProfile, way: TokenWay, key: Basic) {
  const headers = new Headers({
    accept: 'application/json',
    authorization: `Basic ${base64(`${key.userName}:${key.secretKey}`)}`,
  });
  return { url: profile.baseUrl + way.path, method: way.method, headers };
}

function readToken(
  result: Awaited<ReturnType<typeof exchange>>,
  profile: ServiceProfile,
  way: TokenWay,
  startsAt: EpochMs,
): Outcome<Token | Problem> {
  if (result.kind === 'response' && result.status < 300) {
    const json = parseJson(result.text);
    const value = v.safeParse(tokenText, named(json, way.tokenFields));
    const life = v.safeParse(seconds, named(json, way.expiresInFields));
    if (value.success) {
      const lifeSeconds = life.success ? life.output : way.defaultExpiresInSeconds;
      return {
        kind: 'done',
        value: { value: value.output, address: profile.baseUrl, startsAt, endsAt: startsAt + lifeSeconds * SECOND_MS },
      };
    }
    return done(
      isItsOwn(result, profile)
        ? { code: 'unreadable', status: result.status }
        : { code: 'notTheService', host: hostOf(profile) },
    );
  }
  const verdict = judge(result, profile, 0);
  if (verdict.kind === 'again') return verdict;
  if (verdict.kind === 'answer' && verdict.answer.kind === 'problem' && verdict.answer.problem.code !== 'refused') {
    return done(verdict.answer.problem);
  }
  const status = result.kind === 'response' ? result.status : 0;
  return done(status === 401 || status === 403 ? { code: 'wrongKey' } : { code: 'refused', status });
}

function done(problem: Problem): Outcome<Token | Problem> {
  return { kind: 'done', value: problem };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

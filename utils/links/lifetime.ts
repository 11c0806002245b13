import { type EpochMs, MINUTE_MS, SECOND_MS } from '@/utils/time';

/**
 * The life of one student's links. All times are by this computer's clock: what the service says is
 * converted when it is stored.
 *
 * ```
 *            asked                answered
 *   none ───────────▶ refreshing ──────────▶ fresh ──(time)──▶ expiring ──(time)──▶ expired
 *     ▲                 │  │  ▲                │                  │                    │
 *     │  answered       │  │  │     asked      │                  │                    │
 *     └──without links──┘  │  └────────────────┴──────────────────┴────────────────────┤
 *                          │ failed                                                    │
 *                          └──────────▶ failed ──────────────asked─────────▶ refreshing│
 *   called off, or its worker gone: refreshing ──▶ what the links it had are by now ───┘
 * ```
 * While `refreshing` and `failed` the links from before are kept and may still be alive.
 */
export type Life =
  /** No links, or a message in place of them. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fresh' | 'expiring' | 'expired'; readonly links: Span }
  /** A request is under way; `by` names it and the worker that sent it. */
  | { readonly kind: 'refreshing'; readonly by: string; readonly links?: Span | undefined }
  | { readonly kind: 'failed'; readonly retryAt: EpochMs; readonly links?: Span | undefined };

/** When the links came and when the first of them ends. */
export interface Span {
  readonly answeredAt: EpochMs;
  readonly expiresAt: EpochMs;
}

export type LifeEvent =
  | { readonly kind: 'tick' }
  | { readonly kind: 'asked'; readonly by: string }
  | { readonly kind: 'answered'; readonly expiresAt: EpochMs }
  | { readonly kind: 'answeredWithoutLinks' }
  /** `retryAt`: not before, if the service said so. */
  | { readonly kind: 'failed'; readonly retryAt?: EpochMs | undefined }
  /** The request was called off, or was lost with the worker that sent it. */
  | { readonly kind: 'calledOff'; readonly by: string };

/** No more than one request for a student in this time without a user's wish. */
export const POLITE_PAUSE_MS = 5 * MINUTE_MS;

/** Links are renewed this long before they end; a tenth of their life when that is less. */
const RENEW_BEFORE_END_MS = 2 * MINUTE_MS;
/** Links that live shorter than this were dead on arrival: asking at once again would not help. */
const SHORTEST_LIFE_MS = 2 * SECOND_MS;
/** A clock that went back by more than this has been set: what was counted with it means nothing. */
const CLOCK_SLACK_MS = 2 * SECOND_MS;

export function advance(life: Life, event: LifeEvent, now: EpochMs): Life {
  switch (event.kind) {
    case 'tick':
      return atTime(life, now);
    case 'asked':
      return { kind: 'refreshing', by: event.by, links: linksOf(life) };
    case 'answered':
      return atTime({ kind: 'fresh', links: { answeredAt: now, expiresAt: event.expiresAt } }, now);
    case 'answeredWithoutLinks':
      return { kind: 'none' };
    case 'failed':
      return { kind: 'failed', retryAt: Math.max(now + POLITE_PAUSE_MS, event.retryAt ?? 0), links: linksOf(life) };
    case 'calledOff':
      if (life.kind !== 'refreshing' || life.by !== event.by) return life;
      return life.links === undefined ? { kind: 'none' } : atTime({ kind: 'fresh', links: life.links }, now);
  }
}

/** Whether the links work now and for `marginMs` more. */
export function isAlive(life: Life, now: EpochMs, marginMs = 0): boolean {
  const links = linksOf(life);
  return links !== undefined && spanIsAlive(links, now, marginMs);
}

/** Whether something that came at `answeredAt` and ends at `expiresAt` lives now and for `marginMs` more. */
export function spanIsAlive({ answeredAt, expiresAt }: Span, now: EpochMs, marginMs = 0): boolean {
  return now >= answeredAt - CLOCK_SLACK_MS && now < expiresAt - marginMs;
}

/** When to ask for new links; undefined when there is nothing to renew or a request is under way. */
export function renewalTime(life: Life): EpochMs | undefined {
  switch (life.kind) {
    case 'none':
    case 'refreshing':
      return undefined;
    case 'failed':
      return life.links === undefined ? undefined : life.retryAt;
    case 'fresh':
    case 'expiring':
    case 'expired':
      return renewalOf(life.links);
  }
}

export function linksOf(life: Life): Span | undefined {
  return life.kind === 'none' ? undefined : life.links;
}

function atTime(life: Life, now: EpochMs): Life {
  if (life.kind !== 'fresh' && life.kind !== 'expiring' && life.kind !== 'expired') return life;
  const { links } = life;
  if (!spanIsAlive(links, now)) return { kind: 'expired', links };
  return { kind: now < renewalOf(links) ? 'fresh' : 'expiring', links };
}

function renewalOf({ answeredAt, expiresAt }: Span): EpochMs {
  const lifeMs = expiresAt - answeredAt;
  if (lifeMs < SHORTEST_LIFE_MS) return answeredAt + POLITE_PAUSE_MS;
  return expiresAt - Math.min(RENEW_BEFORE_END_MS, lifeMs / 10);
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  isAlive,
  type Life,
  type LifeEvent,
  linksOf,
  POLITE_PAUSE_MS,
  renewalTime,
} from '@/utils/links/lifetime';

const MINUTE = 60_000;
const NOW = 1_000_000_000;

const answeredWith = (lifeMs: number) => advance({ kind: 'none' }, { kind: 'answered', expiresAt: NOW + lifeMs }, NOW);
const at = (life: Life, time: number) => advance(life, { kind: 'tick' }, time);

describe('the life of links', () => {
  it('goes from fresh to expiring two minutes before the end, and to expired at the end', () => {
    const life = answeredWith(30 * MINUTE);
    expect(life.kind).toBe('fresh');
    expect(at(life, NOW + 28 * MINUTE - 1).kind).toBe('fresh');
    expect(at(life, NOW + 28 * MINUTE).kind).toBe('expiring');
    expect(at(life, NOW + 30 * MINUTE - 1).kind).toBe('expiring');
    expect(at(life, NOW + 30 * MINUTE).kind).toBe('expired');
  });

  it('of six seconds is renewed when a tenth is left', () => {
    expect(renewalTime(answeredWith(6_000))).toBe(NOW + 5_400);
  });

  it('is over when the laptop slept for hours', () => {
    expect(at(answeredWith(30 * MINUTE), NOW + 8 * 60 * MINUTE).kind).toBe('expired');
  });

  it('is over when the clock was set back before the answer: nobody knows how old the links are', () => {
    expect(at(answeredWith(30 * MINUTE), NOW - 10 * MINUTE).kind).toBe('expired');
  });

  it('goes on while new links are asked for, and the old ones work to their end', () => {
    const life = advance(answeredWith(30 * MINUTE), { kind: 'asked', by: 'w/1' }, NOW + 28 * MINUTE);
    expect(life.kind).toBe('refreshing');
    expect(isAlive(life, NOW + 29 * MINUTE)).toBe(true);
    expect(isAlive(life, NOW + 30 * MINUTE)).toBe(false);
    expect(renewalTime(life)).toBeUndefined();
  });

  it('goes on after a failed renewal, which is tried again five minutes later or when the service says', () => {
    const asked = advance(answeredWith(30 * MINUTE), { kind: 'asked', by: 'w/1' }, NOW);
    expect(renewalTime(advance(asked, { kind: 'failed' }, NOW))).toBe(NOW + POLITE_PAUSE_MS);
    const retryAt = NOW + 20 * MINUTE;
    const failed = advance(asked, { kind: 'failed', retryAt }, NOW);
    expect(renewalTime(failed)).toBe(retryAt);
    expect(isAlive(failed, NOW + MINUTE)).toBe(true);
  });

  it('goes back to what it was when the request is called off, but not by another request', () => {
    const life = answeredWith(30 * MINUTE);
    const asked = advance(life, { kind: 'asked', by: 'w/2' }, NOW);
    expect(advance(asked, { kind: 'calledOff', by: 'w/1' }, NOW)).toEqual(asked);
    expect(advance(asked, { kind: 'calledOff', by: 'w/2' }, NOW)).toEqual(life);
  });

  it('that was over when the links came is not renewed at once, again and again', () => {
    expect(renewalTime(answeredWith(0))).toBe(NOW + POLITE_PAUSE_MS);
    expect(renewalTime(answeredWith(-MINUTE))).toBe(NOW + POLITE_PAUSE_MS);
  });

  it('is never called fresh or expiring when the links have ended, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(events, fc.integer({ min: 0, max: 40 * MINUTE })), { maxLength: 20 }), (steps) => {
        let now = NOW;
        let life: Life = { kind: 'none' };
        for (const [event, passed] of steps) {
          now += passed;
          life = at(advance(life, event(now), now), now);
          const links = linksOf(life);
          if (life.kind === 'fresh' || life.kind === 'expiring') expect(life.links.expiresAt).toBeGreaterThan(now);
          if (life.kind === 'expired') expect(isAlive(life, now)).toBe(false);
          if (isAlive(life, now)) expect(links?.expiresAt).toBeGreaterThan(now);
          // Time alone is the same whether it passes in one step or in many.
          expect(at(at(life, now + MINUTE), now + 2 * MINUTE)).toEqual(at(life, now + 2 * MINUTE));
        }
      }),
    );
  });
});

const events: fc.Arbitrary<(now: number) => LifeEvent> = fc.oneof(
  fc.constant(() => ({ kind: 'tick' }) as const),
  fc.constant(() => ({ kind: 'asked', by: 'w/1' }) as const),
  fc
    .integer({ min: -MINUTE, max: 30 * MINUTE })
    .map((ms) => (now: number) => ({ kind: 'answered', expiresAt: now + ms }) as const),
  fc.constant(() => ({ kind: 'answeredWithoutLinks' }) as const),
  fc.constant(() => ({ kind: 'failed' }) as const),
  fc.constant(() => ({ kind: 'calledOff', by: 'w/1' }) as const),
);

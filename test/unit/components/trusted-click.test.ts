// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createClickGuard } from '@/components/shared/trusted-click';

/** An event as the browser would make it: a test can only send untrusted ones. */
function press(isTrusted: boolean, timeStamp = Number.POSITIVE_INFINITY): Event {
  return Object.create(Event.prototype, { isTrusted: { value: isTrusted }, timeStamp: { value: timeStamp } });
}

const PERSON = press(true);
const SCRIPT = press(false);

/** A press that is neither the pointer's nor the hand's: a key's, a screen reader's, a switch's. */
const NO_POINTER = { detail: { value: 0 } };
const POINTER = { detail: { value: 1 } };
const mouse = (isTrusted: boolean, more: PropertyDescriptorMap): Event =>
  Object.create(MouseEvent.prototype, {
    isTrusted: { value: isTrusted },
    timeStamp: { value: Number.POSITIVE_INFINITY },
    ...more,
  });

function guardAt(start = 0) {
  let now = start;
  return { guard: createClickGuard(() => now), wait: (ms: number) => (now += ms) };
}

describe('a click in a page that we do not trust', () => {
  it('counts when a person made it on what had been in sight for half a second', () => {
    const { guard, wait } = guardAt();
    guard.shown();
    wait(500);
    expect(guard.isMeant(PERSON)).toBe(true);
  });

  it('does not count when a script made it', () => {
    const { guard, wait } = guardAt();
    guard.shown();
    wait(10_000);
    expect(guard.isMeant(SCRIPT)).toBe(false);
    expect(guard.isTrusted(SCRIPT)).toBe(false);
  });

  it('does not count on what slid under the pointer a moment ago', () => {
    const { guard, wait } = guardAt();
    guard.shown();
    wait(10_000);
    guard.shown();
    wait(499);
    expect(guard.isMeant(PERSON)).toBe(false);
  });

  it('does not count when it was made too early, however late a busy page hands it on', () => {
    const { guard, wait } = guardAt();
    guard.shown();
    wait(10_000);
    expect(guard.isMeant(press(true, 499))).toBe(false);
    expect(guard.isMeant(press(true, 500))).toBe(true);
  });

  it('goes on at once without the pointer, under which nothing slides; by the pointer, or by a script, it does not', () => {
    const { guard } = guardAt();
    guard.shown();
    expect(guard.leadsOn(mouse(true, NO_POINTER))).toBe(true);
    expect(guard.leadsOn(mouse(true, POINTER))).toBe(false);
    expect(guard.leadsOn(mouse(false, NO_POINTER))).toBe(false);
  });

  it('does not count on what was never shown', () => {
    expect(guardAt(1_000_000).guard.isMeant(PERSON)).toBe(false);
  });
});

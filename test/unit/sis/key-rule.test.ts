import { describe, expect, it } from 'vitest';
import { APART_MS, createKeyRule, QUIET_MS, SURE_MS } from '@/utils/sis/watch/key-rule';

const A = '9900000001';
const B = '9900000002';
const C = '9900000003';

describe('student key and SSID of one page', () => {
  it('believes what a page shows when it is loaded', () => {
    expect(createKeyRule().waitFor('1', A, 0)).toBe(0);
  });

  it.each([
    ['the banner', '1', B],
    ['the key', '2', A],
  ])('believes neither half while %s alone has moved, however long that takes', (_, key, ssid) => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    expect(rule.waitFor(key, ssid, 10)).toBe(Number.POSITIVE_INFINITY);
    expect(rule.waitFor(key, ssid, 60_000)).toBe(Number.POSITIVE_INFINITY);
    expect(rule.waitFor('2', B, 60_001)).toBe(APART_MS);
    expect(rule.waitFor('2', B, 60_001 + APART_MS)).toBe(0);
  });

  it('waits longer when a pair changes again before it has come to rest: its halves may be of two students', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    expect(rule.waitFor('2', C, 100)).toBe(QUIET_MS);
    expect(rule.waitFor('3', C, 200)).toBe(APART_MS);
    expect(rule.waitFor('3', C, 200 + QUIET_MS)).toBe(APART_MS - QUIET_MS);
    expect(rule.waitFor('3', C, 200 + APART_MS)).toBe(0);
    expect(rule.waitFor('1', A, 9_000)).toBe(QUIET_MS);
  });

  it('shows a student at once again whose pair it has seen for a while', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    rule.waitFor('2', B, 5_000);
    rule.waitFor('2', B, 5_000 + QUIET_MS);
    rule.waitFor('2', B, 10_000);
    expect(rule.waitFor('1', A, 12_000)).toBe(0);
  });

  it('never puts a known key and the SSID of another student together', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    rule.waitFor('2', B, 5_000);
    rule.waitFor('2', B, 5_000 + QUIET_MS);
    rule.waitFor('3', C, 10_000);
    expect(rule.waitFor('1', B, 20_000)).toBe(Number.POSITIVE_INFINITY);
    expect(rule.waitFor('4', A, 30_000)).toBe(Number.POSITIVE_INFINITY);
  });

  it('believes a pair that went and came back only once it has stood again, if it was not there for long', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    rule.waitFor('2', C, 100);
    expect(rule.waitFor('2', C, 100 + QUIET_MS)).toBe(0);
    expect(rule.waitFor('3', C, 1_000)).toBe(Number.POSITIVE_INFINITY);
    expect(rule.waitFor('2', C, 1_100)).toBe(APART_MS);
    expect(rule.waitFor('2', C, 1_100 + APART_MS)).toBe(0);
  });

  it('is sure of a pair that it remembers, and of any other after a while', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    expect(rule.sureIn(100)).toBe(SURE_MS - 100);
    expect(rule.sureIn(SURE_MS)).toBe(0);
    rule.waitFor('2', B, 5_000);
    rule.waitFor('2', B, 5_000 + QUIET_MS);
    expect(rule.sureIn(5_000 + QUIET_MS)).toBe(SURE_MS - QUIET_MS);
    rule.waitFor('1', A, 9_000);
    expect(rule.sureIn(9_000)).toBe(0);
  });

  it('does not count the time in which the page shows no number', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    rule.waitFor('2', C, 3_000);
    expect(rule.waitFor('2', C, 3_000 + QUIET_MS)).toBe(0);
    rule.gone(3_600);
    expect(rule.waitFor('2', C, 6_000)).toBe(QUIET_MS);
    expect(rule.sureIn(6_000)).toBe(SURE_MS);
  });

  it('remembers a pair that had stood for a while before the page showed no number', () => {
    const rule = createKeyRule();
    rule.waitFor('1', A, 0);
    rule.gone(5_000);
    expect(rule.waitFor('1', A, 6_000)).toBe(0);
    expect(rule.sureIn(6_000)).toBe(0);
  });

  it('takes a field that fills late, and one that empties only with the key', () => {
    const rule = createKeyRule();
    expect(rule.waitFor('1', '', 0)).toBe(0);
    rule.waitFor('1', A, 10);
    expect(rule.waitFor('1', A, 10 + QUIET_MS)).toBe(0);
    expect(rule.waitFor('1', '', 5_000)).toBe(Number.POSITIVE_INFINITY);
    rule.waitFor('2', '', 5_100);
    expect(rule.waitFor('2', '', 5_100 + APART_MS)).toBe(0);
  });
});

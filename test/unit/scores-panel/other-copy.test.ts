import { expect, test } from 'vitest';
import { createTurn } from '@/entrypoints/scores-panel.content/other-copy';

function copy(page: EventTarget) {
  const life = new AbortController();
  return { mayShow: createTurn(page, life.signal), end: () => life.abort() };
}

test('of two copies that are set up, the first shows its panel, and the other once the first is gone', () => {
  const page = new EventTarget();
  const [store, district] = [copy(page), copy(page)];
  expect(store.mayShow(true)).toBe(true);
  expect(district.mayShow(true)).toBe(false);
  expect(store.mayShow(true)).toBe(true);
  store.end();
  expect(district.mayShow(true)).toBe(true);
});

test('a copy that turns out not to be set up gives way to one that is, and does not come back', () => {
  const page = new EventTarget();
  const [store, district] = [copy(page), copy(page)];
  expect(store.mayShow(true)).toBe(true);
  expect(district.mayShow(true)).toBe(false);
  expect(store.mayShow(false)).toBe(true);
  expect(district.mayShow(true)).toBe(true);
  for (const _ of [1, 2, 3]) {
    expect(store.mayShow(false)).toBe(false);
    expect(district.mayShow(true)).toBe(true);
  }
});

test('of two copies that are not set up, one says so', () => {
  const page = new EventTarget();
  const copies = [copy(page), copy(page)];
  const isSetUp = [true, true];
  for (let second = 0; second < 5; second += 1) {
    const shown = copies.filter(({ mayShow }, index) => mayShow(isSetUp[index] ?? false)).length;
    if (second > 1) expect(shown).toBe(1);
    // Each learns it once its panel has asked.
    if (second === 0) isSetUp[0] = false;
    if (second === 1) isSetUp[1] = false;
  }
});

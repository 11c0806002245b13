import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EACH_TIME, TURNS, turnOf } from '@/test/e2e/turns';

const E2E = fileURLToPath(new URL('../../e2e', import.meta.url));

test('each file of browser tests is run each time or has one turn', () => {
  const files = readdirSync(E2E)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.replace('.test.ts', ''));
  expect([...EACH_TIME, ...TURNS.flat()].sort()).toEqual(files.sort());
});

test('as many days in a row as there are turns have all of them', () => {
  const days = [...TURNS.keys()].map((at) => turnOf(20_000 + at));
  expect(new Set(days).size).toBe(process.env.PAPERLESS_TURN === undefined ? TURNS.length : 1);
});

test.each([3, 12])('a file has each of %i parts of its table in as many rounds', (parts) => {
  for (const turn of TURNS.keys()) {
    const rounds = [...Array(parts).keys()].map((round) => (round * TURNS.length + turn) % parts);
    expect(new Set(rounds).size).toBe(parts);
  }
});

import { expect, test } from 'vitest';
import { exampleAnswer } from '@/components/options/workbench/example-answer';
import { patchProfile } from '@/utils/caaspp/profile-patch';
import { PROFILES } from '@/utils/caaspp/profiles';
import { readSample } from '@/utils/caaspp/read-sample';

const { toms } = PROFILES;
const renamed = JSON.stringify({
  data: { items: [{ assessment: 'ELPAC', sy: '2025-26', lang: 'ENG', href: 'https://files.example.org/a.pdf' }] },
});

test('a sample shows the rows that a student would have, without the links', () => {
  const read = readSample(exampleAnswer, toms, 0);
  expect(read).toMatchObject({ kind: 'reports', unreadable: 0, guess: {} });
  expect(read.kind === 'reports' && read.rows).toMatchObject([
    { test: 'CAASPP', year: '2025-26', grade: '5', opens: true, languages: [{ code: 'en' }] },
    { test: 'CAASPP', year: '2025-26', grade: '5', opens: true, languages: [{ code: 'es' }] },
  ]);
  expect(JSON.stringify(read)).not.toContain('Expires');
});

test('what was guessed is named, and no guess is left once the profile has the names', () => {
  const read = readSample(renamed, toms, 0);
  expect(read).toMatchObject({
    kind: 'reports',
    guess: { reports: 'data.items' },
    rows: [{ host: 'files.example.org' }],
  });
  const profile = patchProfile(toms, {
    answer: { reports: ['data.items'], type: ['assessment'], year: ['sy'], language: ['lang'], url: ['href'] },
    linkHosts: ['files.example.org'],
  });
  expect(readSample(renamed, profile, 0)).toMatchObject({ kind: 'reports', guess: {}, rows: [{ opens: true }] });
});

test('nothing, no JSON, a message, and an answer that says nothing are told apart', () => {
  const kind = (text: string) => readSample(text, toms, 0).kind;
  expect(kind('  ')).toBe('nothing');
  expect(kind('{"reports": [')).toBe('notJson');
  expect(kind('<html></html>')).toBe('notJson');
  expect(kind('{"message":"Student does not have any test data"}')).toBe('message');
  expect(kind('{"weather":"fine"}')).toBe('problem');
});

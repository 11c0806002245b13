import { expect, test } from 'vitest';
import { waitsFor } from '@/utils/caaspp/waits';

const had = (test: string, year: string, grade?: string) => ({ test, year, ...(grade === undefined ? {} : { grade }) });
const ids = (...[reports, year = '2025-26']: [Parameters<typeof waitsFor>[0], string?]) =>
  waitsFor(reports, year).map(({ id }) => id);

test('a student who comes into a grade with science waits for all three subjects', () => {
  expect(waitsFor([had('Smarter Balanced', '2024-25', '4')], '2025-26')).toEqual([{ id: 'threeSubjects', grade: '5' }]);
  expect(ids([had('Smarter Balanced', '2023-24', '9')])).toEqual(['threeSubjects']);
  expect(ids([had('Smarter Balanced', '2024-25', '3')])).toEqual([]);
});

test('the grade is counted from the newest report, and from none where none tells it', () => {
  expect(ids([had('A', '2022-23', '5'), had('A', '2024-25', '7')])).toEqual(['threeSubjects']);
  expect(ids([had('A', '2024-25')])).toEqual([]);
  expect(ids([had('A', '2024-25', '12')])).toEqual([]);
  expect(ids([had('A', 'last year', '4')])).toEqual([]);
  expect(ids([])).toEqual([]);
});

test('what waits for a test of its own is said to those who have had that test', () => {
  expect(ids([had('Summative ELPAC', '2024-25', 'K')])).toEqual(['elpacK2']);
  expect(ids([had('Summative ELPAC', '2024-25', '2')])).toEqual([]);
  expect(ids([had('California Alternate Assessment (CAA) for ELA', '2024-25', '6')])).toEqual(['caa']);
  expect(ids([had('California Spanish Assessment (CSA)', '2024-25')])).toEqual(['csa']);
});

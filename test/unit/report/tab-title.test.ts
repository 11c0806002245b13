import { expect, it } from 'vitest';
import { tabTitle } from '@/entrypoints/report/tab-title';

const report = (test: string, own: string) => ({
  ...{ id: '1', type: 'CAASPP', test, year: '2025-26', format: 'PDF', expiresAt: 0 },
  languages: [{ english: own, own }],
});

it('tells the tabs of one student apart by test, year and language', () => {
  expect(tabTitle(report('California Science Test (CAST)', 'English'), '0001')).toBe('CAST 2025-26 · English · …0001');
  expect(tabTitle(report('Summative ELPAC', 'Español'), '0001')).toBe('Summative ELPAC 2025-26 · Español · …0001');
  expect(tabTitle({ ...report('A', ''), languages: [] }, '0001')).toBe('A 2025-26 · …0001');
  // The same report as a web page.
  expect(tabTitle({ ...report('CSA', 'Español'), format: 'HTML' }, '0001')).toBe(
    'CSA 2025-26 · Español · HTML · …0001',
  );
});

it('has the year however long the name of the test is, and what a long name is usually called', () => {
  expect(tabTitle(report('California Alternate Assessment (CAA) for Mathematics', 'English'), '0001')).toBe(
    'CAA for Mathematics 2025-26 · English · …0001',
  );
  const long = 'Summative Alternate English Language Proficiency Assessments for California';
  expect(tabTitle(report(long, 'English'), '0001')).toMatch(
    /^Summative Alternate English .*2025-26 · English · …0001$/,
  );
});

import { describe, expect, test } from 'vitest';
import type { ReportRow } from '@/utils/links/report-row';
import { chooseReports } from '@/utils/roster/files/choose-reports';
import { createFileNames, PATTERNS, strangePlaces } from '@/utils/roster/files/file-names';
import { readScoresCsv, scoresCsv } from '@/utils/roster/files/scores-csv';
import { planSheets } from '@/utils/roster/files/sheet-plan';
import { isOfAnother } from '@/utils/roster/files/whose-report';
import type { RosterEntry } from '@/utils/roster/list/roster-list';
import { Ssid } from '@/utils/ssid';

const EN = { code: 'en', english: 'English', own: 'English' };
const ES = { code: 'es', english: 'Spanish', own: 'Español' };

function ssid(digits: string): Ssid {
  const parsed = Ssid.parse(digits);
  if (parsed === undefined) throw new Error(digits);
  return parsed;
}

function entry(row: number, name: string, localId = ''): RosterEntry {
  return { row, ssid: ssid(`99000000${String(row).padStart(2, '0')}`), name, localId };
}

function report(over: Partial<ReportRow> = {}): ReportRow {
  return {
    ...{ id: crypto.randomUUID(), type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26' },
    ...{ grade: '5', languages: [EN], format: 'PDF', expiresAt: 0 },
    ...over,
  };
}

describe('which reports', () => {
  const english = report();
  const spanish = report({ languages: [ES] });
  const cast = report({ type: 'CAST', test: 'California Science Test (CAST)' });
  const csa = report({ type: 'CSA', test: 'California Spanish Assessment (CSA)', languages: [ES] });
  const old = report({ year: '2024-25' });
  const rows = [english, spanish, cast, csa, old];

  test.each([
    ['home', [spanish, cast, csa]],
    ['english', [english, cast, csa]],
    ['both', [english, spanish, cast, csa]],
  ] as const)('in the language: %s', (language, wanted) => {
    expect(chooseReports(rows, { years: ['2025-26'], tests: [], language })).toEqual(wanted);
  });

  test('takes a file in both languages once, whichever is wanted', () => {
    const both = report({ languages: [EN, ES] });
    for (const language of ['home', 'english', 'both'] as const) {
      expect(chooseReports([both], { years: ['2025-26'], tests: [], language })).toEqual([both]);
    }
  });
});

describe('names of files', () => {
  const avila = entry(1, 'Avila, Marisol Inés', '204117');

  test.each([
    [PATTERNS[0], '204117_2025-26_CAASPP_en.pdf'],
    [PATTERNS[1], 'Avila_M_204117_SY25-26_CAASPP_en.pdf'],
    [PATTERNS[2], '204117.pdf'],
    [PATTERNS[3], '001_Avila, Marisol Inés_2025-26_CAASPP_en.pdf'],
    ['{strange}', 'row 1.pdf'],
  ])('%s: %s', (pattern, name) => {
    expect(createFileNames(pattern)(avila, report())).toBe(name);
  });

  test.each([
    ['Smith / Jones: "Bo" <x>|?*', 'Smith Jones Bo x.pdf'],
    ['CON', '_CON.pdf'],
    ['nul.txt', '_nul.txt.pdf'],
    ['Ann.', 'Ann.pdf'],
    [`A${'b'.repeat(300)}`, `A${'b'.repeat(119)}.pdf`],
    ['\u202eevil', 'evil.pdf'],
    ['', 'row 3.pdf'],
  ])('of %s are safe: %s', (name, file) => {
    expect(createFileNames('{name}')(entry(3, name), report())).toBe(file);
  });

  test('are never given twice, whatever the case of the letters, nor one that is taken', () => {
    const nameOf = createFileNames('{name}', ['ANN.pdf']);
    const names = [entry(1, 'Ann'), entry(2, 'ann'), entry(3, 'Bo')].map((one) => nameOf(one, report()));
    expect(names).toEqual(['Ann (2).pdf', 'ann (3).pdf', 'Bo.pdf']);
  });

  test('say which places of a pattern are none', () => {
    expect(strangePlaces('{localId}_{Name}_{ssid}')).toEqual(['Name', 'ssid']);
  });
});

describe('the table beside the files', () => {
  const one = { entry: entry(1, '=cmd, "Ann"', '0012'), report: report() };
  const two = { entry: entry(2, 'Bui, Minh', '205130'), outcome: 'No report yet' };
  const saved = { pages: 3, bytes: 80_000, protection: 'none', outcome: 'saved' } as const;
  const csv = scoresCsv([{ ...one, ...saved, file: 'a,b.pdf', check: 'abcd' }, two]);

  test('has a line for each report and for each student without one, and no number but its last four digits', () => {
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('Bui, Minh');
    expect(csv).not.toMatch(/\d{10}/);
    expect(csv).toContain('"\'=cmd');
  });

  test('tells what is done already, by what stands for the student', () => {
    const { done } = readScoresCsv(csv);
    expect(done('abcd', one.report, 'none')).toEqual({ file: 'a,b.pdf', pages: 3, bytes: 80_000, protection: 'none' });
    expect(done('abcd', one.report, 'shared')).toBeUndefined();
    expect(done('abcd', report({ year: '2024-25' }), 'none')).toBeUndefined();
    expect(done('abcd', report({ grade: '4' }), 'none')).toBeUndefined();
    // Of the same name and the same four digits, perhaps.
    expect(done('dcba', one.report, 'none')).toBeUndefined();
    expect(done('', one.report, 'none')).toBeUndefined();
    expect(readScoresCsv('').done('abcd', one.report, 'none')).toBeUndefined();
  });

  test('keeps the lines of files that other runs have put there, as they stood', () => {
    expect(readScoresCsv(csv).othersThan(['a,b.pdf'])).toEqual([]);
    const again = scoresCsv([], readScoresCsv(csv).othersThan(['c.pdf']));
    expect(again).toBe(scoresCsv([{ ...one, ...saved, file: 'a,b.pdf', check: 'abcd' }]));
  });
});

describe('sheets', () => {
  const rules = { sheetTrue: true, mostPages: 1_000 };
  const drawn = (pages: readonly number[], separator: boolean, over: Partial<typeof rules> = {}) =>
    planSheets(
      pages.map((count) => ({ pages: count, separator })),
      { ...rules, ...over },
    ).map((steps) => steps.map(({ kind }) => kind[0]).join(''));

  test('each report begins on a new one when both sides are printed', () => {
    expect(drawn([2, 3, 4], false)).toEqual(['rrbr']);
    expect(drawn([3], true)).toEqual(['sbrb']);
    expect(drawn([3, 3], true, { sheetTrue: false })).toEqual(['srsr']);
  });

  test('a long file is cut between two reports', () => {
    expect(drawn([3, 3, 2], false, { mostPages: 8 })).toEqual(['rbrb', 'r']);
    expect(drawn([20], false, { mostPages: 8 })).toEqual(['r']);
  });
});

describe('whose a report is, by its text', () => {
  const own = ssid('9900000001');

  test.each<readonly [string, boolean]>([
    ['SSID: 9900000001 Student Avila', false],
    ['SSID: 9900000002 Student Bui', true],
    ['Statewide Student ID\n9900000002', true],
    ['Statewide Student ID\nD\n9900000002', true],
    ['Phone 5595550101, report number 9900000002', false],
    ['Student ID (last four digits)\n••••••0001', false],
    ['Student ID (last four digits)\n••••••0002', true],
    ['Número de estudiante ******0002', true],
    ['nothing of the kind', false],
    ...['990 000 0002', '9900-000-002', '99000 00002', '9 9 0 0 0 0 0 0 0 2', '990.000.0002'].flatMap<
      readonly [string, boolean]
    >((grouped) => [
      [`SSID: ${grouped} Grade 5`, true],
      [`SSID: ${grouped} 2025-26`, true],
      [`SSID: ${grouped.replace(/2$/, '1')} 2025-26`, false],
    ]),
    ...['SSID =', 'SSID |', 'SSID "', 'SSID (', 'State Student ID No.', 'S\u00adS\u00adI\u00adD:'].flatMap<
      readonly [string, boolean]
    >((label) => [
      [`${label} 9900000002`, true],
      [`${label} 99000\u00ad00002`, true],
      [`${label} ９９０００００００２`, true],
      [`${label} 9900000001`, false],
    ]),
    ['SSID Grade Test Date\n9900000002 5 05/12/2026', true],
    ['SSID Grade Test Date\n9900000001 5 05/12/2026', false],
    ['Student SSID and your rights\n5595550101 is our number. SSID: 9900000001', false],
    // What a right report may hold.
    ['Overall ·········· 2450', false],
    ['Overall ············2450', false],
    ['****** 2024-25', false],
    ['●●●●●● 2450', false],
    ['SSID: 9900000001 Reading ······2450', false],
    ['SSID:  Tested 05/12/2026 10:00', false],
    ['SSID: 05/12/2026 10', false],
    ['SSID: 9900000001 Local 204117 2026', false],
    ['SSID 204117 2026, 9900000001', false],
  ])('%j: another one is %s', (text, isAnother) => {
    expect(isOfAnother(text, own)).toBe(isAnother);
  });
});

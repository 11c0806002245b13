import { expect, test } from 'vitest';
import { outcomeWords } from '@/components/roster/outcome-words';
import { missingCsv } from '@/entrypoints/roster/missing-csv';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { messagesOf } from '@/test/gallery/catalogue';
import type { Language } from '@/utils/caaspp/answer';
import { languagesOf } from '@/utils/caaspp/languages';
import type { ReportRow } from '@/utils/links/report-row';
import { jobsOf } from '@/utils/roster/files/order-jobs';
import { languageNamesIn } from '@/utils/roster/language-names';
import type { StudentOutcome } from '@/utils/roster/outcome';
import { filterRows, type StatusFilter, sortRows, statusRows } from '@/utils/roster/status-rows';
import { Ssid } from '@/utils/ssid';
import { createWords } from '@/utils/words';

const ENGLISH = createWords(messagesOf(en), 'en-US');
const SPANISH = createWords(messagesOf(es), 'es-MX');

const report = (languages: readonly Language[], over: Partial<ReportRow> = {}): ReportRow => ({
  ...{ id: crypto.randomUUID(), type: 'ELPAC', test: 'Summative ELPAC', year: '2025-26', format: 'PDF', expiresAt: 0 },
  languages,
  ...over,
});
const reports = (...rows: ReportRow[]): StudentOutcome => ({ kind: 'reports', rows, unreadable: 0 });

/** Students whose reports come in these languages, as the service says it. */
const CLASS = ['ENG', 'ENG SPA', 'ENG VIE', 'SPA', 'Hmong', '', 'ENG CHI'];
const outcomes = CLASS.map((said) => reports(...said.split(' ').map((one) => report(languagesOf(one)))));
const entries = CLASS.map((_, index) => {
  const ssid = Ssid.parse(String(9_900_000_001 + index));
  if (ssid === undefined) throw new Error('no SSID');
  return { row: index + 1, ssid, name: `Student ${index}`, localId: '' };
});

test.each([
  [
    ENGLISH,
    ['English', 'English, Spanish', 'English, Vietnamese', 'Spanish', 'Hmong', '', 'English, Traditional Chinese'],
  ],
  [SPANISH, ['Inglés', 'Inglés, Español', 'Inglés, Vietnamita', 'Español', 'Hmong', '', 'Inglés, Chino tradicional']],
] as const)('languages of a list are called as its reader calls them, English first (%#)', (words, wanted) => {
  const rows = statusRows(entries, outcomes, languageNamesIn(words));
  expect(rows.map(({ languages }) => languages.join(', '))).toEqual(wanted);
});

test('a list is narrowed and sorted, on the screen and on paper, by the names of languages that its reader sees', () => {
  const nameOf = languageNamesIn(SPANISH);
  const rows = statusRows(entries, outcomes, nameOf);
  expect(filterRows(rows, { language: 'Español' }).map(({ entry }) => entry.row)).toEqual([2, 4]);
  // Chino, Español, Hmong, Inglés, Vietnamita; last those of whom nothing is known.
  expect(sortRows(rows, 'language').map(({ entry }) => entry.row)).toEqual([7, 2, 4, 5, 1, 3, 6]);
  const choice = { years: ['2025-26'], tests: [], language: 'home' } as const;
  const printed = jobsOf(entries.slice(0, 5), outcomes, choice, 'language', nameOf);
  expect(printed.map(({ entry }) => entry.row)).toEqual([2, 4, 5, 1, 3]);
});

test('what came of a student is said in the words of the summary, in CAASPP’s, and with what to do; its table has all three', () => {
  const message = {
    kind: 'message',
    code: 'notAuthorized',
    text: 'You are not authorized to make this request',
  } as const;
  const said = outcomeWords({ outcome: message, standing: 'notAuthorized' }, '2025-26', SPANISH);
  expect(said).toMatchObject({ says: 'Sin autorización', message: message.text });
  expect(said.todo).toMatch(/CALPADS.* inscrito en otro distrito.*Revise la inscripción/);
  const csv = missingCsv(
    { list: { entries: entries.slice(0, 2), leftOut: [] }, outcomes: [outcomes[0], message] },
    SPANISH,
  );
  const [heads, line, ...more] = csv.split('\r\n');
  expect(heads).toBe('\ufeffFila,Estudiante,Identificación local,El SSID termina en,Estado,Qué hacer');
  expect(line).toMatch(/^2,Student 1,,0002,Sin autorización: You are not authorized to make this request,.*CALPADS/);
  expect(more).toEqual(['']);
});

test('a list is narrowed by year, test and outcome, each by the newest year of the student', () => {
  const english = languagesOf('ENG');
  const some: readonly (StudentOutcome | undefined)[] = [
    reports(report(english), report(english, { test: 'Initial ELPAC', year: '2024-25' })),
    reports(report(english, { test: 'Initial ELPAC', year: '2024-25' })),
    reports(),
    { kind: 'message', code: 'unknownSsid', text: '' },
    { kind: 'message', code: 'notAuthorized', text: '' },
    { kind: 'problem', problem: { code: 'unreachable', host: 'caaspp.example' } },
    undefined,
  ];
  const rows = statusRows(entries, some);
  const shown = (filter: StatusFilter) => filterRows(rows, filter).map(({ entry }) => entry.row);
  expect(shown({})).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(shown({ test: 'Summative ELPAC' })).toEqual([1]);
  expect(shown({ test: 'Initial ELPAC' })).toEqual([2]);
  expect(shown({ year: '2024-25' })).toEqual([2]);
  const standings = ['newest', 'former', 'none', 'notFound', 'notAuthorized', 'failed', 'waiting'] as const;
  expect(standings.map((standing) => shown({ standing }))).toEqual([[1], [2], [3], [4], [5], [6], [7]]);
  expect(shown({ standing: 'newest', test: 'Initial ELPAC' })).toEqual([]);
});

import type { PanelProps, PanelState, StudentShown } from '@/components/panel/panel-state';
import type { Problem } from '@/utils/caaspp/problem';
import type { ReportRow } from '@/utils/links/report-row';
import { CHINESE, ENGLISH, KOREAN, SPANISH, VIETNAMESE } from './languages.ts';
import { NOW } from './now.ts';

/** What a state of the panel sets; the gallery adds callbacks that do nothing. */
export type PanelShown = Partial<PanelProps> & { readonly state: PanelState };

const why = { label: 'State Student ID', place: 'known', adapterId: 'aeries', placeKey: '' } as const;
const student: StudentShown = { lastFour: '0001', name: 'Avila, Marisol', why };
const nameless: StudentShown = { lastFour: '0003', why: { ...why, label: 'SSID' } };

const SB = 'Smarter Balanced ELA and Mathematics';
const expiresAt = NOW + 27 * 60_000 + 12_000;
let count = 0;

function row(test: string, year: string, grade: string, ...languages: ReportRow['languages']): ReportRow {
  count += 1;
  return { id: `r${count}`, type: 'CAASPP', test, year, grade, languages, format: 'PDF', expiresAt };
}

const few = [
  row(SB, '2025-26', '5', ENGLISH),
  row(SB, '2025-26', '5', SPANISH),
  row('California Science Test (CAST)', '2025-26', '5', ENGLISH),
  row('California Science Test (CAST)', '2025-26', '5', SPANISH),
  row(SB, '2024-25', '4', ENGLISH),
  row(SB, '2024-25', '4', SPANISH),
];

const many = ['2025-26', '2024-25', '2023-24'].flatMap((year, index) => [
  row(SB, year, String(11 - index), ENGLISH),
  row(SB, year, String(11 - index), VIETNAMESE),
  row('ELPAC Summative', year, String(11 - index), ENGLISH),
  row('ELPAC Summative', year, String(11 - index), VIETNAMESE),
  row('California Science Test (CAST)', year, String(11 - index), CHINESE),
]);

const odd: readonly ReportRow[] = [
  { ...row(SB, '2025-26', '4', ENGLISH), format: 'HTML' },
  { ...row(SB, '2025-26', '4', ENGLISH), format: 'HTML' },
  row(SB, '2025-26', '4', ENGLISH),
  { ...row('CAFE', '2025-26', '9', { english: 'PAN', own: 'PAN' }), note: 'Preliminary results' },
  row('California Spanish Assessment (CSA)', '2024-25', '8', ENGLISH, SPANISH),
  row('ELPAC Initial', '2023-24', 'K', KOREAN),
];

const reports = {
  kind: 'reports',
  student,
  rows: few,
  unreadable: 0,
  expiresAt,
  setName: 'Sierra Vista Unified (simulated)',
  renewing: false,
} as const;

const message = (code: Extract<PanelState, { kind: 'message' }>['code'], text: string): PanelShown => ({
  state: { kind: 'message', student, code, text },
});
const problem = (it: Problem): PanelShown => ({ state: { kind: 'problem', student, problem: it } });
const host = 'caaspp-aws.ets.org';
const setName = 'Sierra Vista Unified (simulated)';

/** Every state of the panel, by name. */
export const PANEL_STATES: Readonly<Record<string, PanelShown>> = {
  'bar-nothing-asked': { state: { kind: 'ready', student }, collapsed: true },
  'bar-docked': { state: { kind: 'ready', student }, collapsed: true, docked: true, hasScoresPages: true },
  looking: { state: { kind: 'looking' } },
  'no-ssid': { state: { kind: 'noSsid', why } },
  unsure: {
    state: {
      kind: 'unsure',
      student: { lastFour: '0042', name: 'Nguyen, Bao Anh', why: { ...why, label: 'State ID' } },
      short: '990…0042',
      doubt: 'newPlace',
      isLasting: true,
      forgotten: false,
    },
    outline: { left: 20, top: 20, width: 90, height: 18 },
  },
  'unsure-others': {
    state: {
      kind: 'unsure',
      student: { lastFour: '0042', why: { ...why, label: 'State ID' } },
      short: '990…0042',
      doubt: 'otherPeople',
      isLasting: false,
      forgotten: true,
    },
  },
  'unsure-bar': {
    state: {
      kind: 'unsure',
      student: { lastFour: '0042', name: 'Nguyen, Bao Anh', why: { ...why, label: 'State ID' } },
      short: '990…0042',
      doubt: 'newPlace',
      isLasting: true,
      forgotten: false,
    },
    collapsed: true,
  },
  ready: { state: { kind: 'ready', student } },
  asking: { state: { kind: 'asking', student, again: false } },
  'asking-again': { state: { kind: 'asking', student, again: true } },
  reports: { state: reports },
  'reports-one': { state: { ...reports, student: nameless, rows: few.slice(0, 1) } },
  'reports-many': { state: { ...reports, rows: many, unreadable: 2 } },
  'reports-odd': { state: { ...reports, rows: odd } },
  'reports-docked': { state: reports, docked: true },
  'reports-opening': { state: { ...reports, opening: [few[1]?.id ?? ''] } },
  'reports-renewing': { state: { ...reports, renewing: true } },
  'reports-last-seconds': { state: { ...reports, expiresAt: NOW + 20_000 } },
  'reports-links-ended': { state: { ...reports, expiresAt: NOW - 1 } },
  'reports-key-14-days': { state: { ...reports, keyNotice: { setId: 'key', setName, daysLeft: 14 } } },
  'reports-key-by-policy': { state: { ...reports, keyNotice: { setId: 'key', setName, daysLeft: 3, byPolicy: true } } },
  'reports-key-1-day': { state: { ...reports, keyNotice: { setId: 'key', setName, daysLeft: 1 } } },
  'reports-key-today': { state: { ...reports, keyNotice: { setId: 'key', setName, daysLeft: 0 } } },
  'reports-key-ended': { state: { ...reports, keyNotice: { setId: 'key', setName, daysLeft: -2 } } },
  'notice-student-changed': { state: { kind: 'looking' }, notice: { kind: 'studentChanged' } },
  'notice-covered': { state: reports, notice: { kind: 'covered' } },
  'notice-added': { state: reports, notice: { kind: 'myList', answer: { kind: 'added' } } },
  'notice-other-key': {
    state: reports,
    notice: { kind: 'myList', answer: { kind: 'otherKey', host: 'sis.example.org' } },
  },
  'notice-gone': { state: reports, notice: { kind: 'gone' } },
  'notice-problem': { state: reports, notice: { kind: 'problem', problem: { code: 'offline' } } },
  'message-not-authorized': message('notAuthorized', 'You are not authorized to make this request'),
  'message-no-test-data': message('noTestData', 'Student does not have any test data'),
  'message-nameless': {
    state: {
      ...{ kind: 'message', student: nameless, code: 'noTestData' },
      text: 'Student does not have any test data',
    },
  },
  'message-unknown-ssid': message('unknownSsid', 'Student identification number not found'),
  'message-internal-error': message('internalError', 'Internal error occurred'),
  'message-other': message('other', 'The reporting window for this assessment has closed.'),
  'problem-not-set-up': problem({ code: 'notSetUp' }),
  'problem-locked': problem({ code: 'locked' }),
  'problem-secret-missing': problem({ code: 'secretMissing', setName }),
  'problem-offline': problem({ code: 'offline' }),
  'problem-unreachable': problem({ code: 'unreachable', host }),
  'problem-slow': problem({ code: 'slow', host }),
  'problem-busy': problem({ code: 'busy', retryAt: NOW + 90_000 }),
  'problem-trouble': problem({ code: 'trouble', status: 503 }),
  'problem-wrong-key': problem({ code: 'wrongKey', setName }),
  'problem-key-replaced': problem({ code: 'wrongKey', setName, lastWorkedAt: NOW - 86_400_000 }),
  'problem-expired-key': problem({ code: 'expiredKey', setName, expiredOn: '2026-11-20' }),
  'problem-clock': problem({ code: 'clock', offsetMs: 17 * 60_000 }),
  'problem-host': problem({ code: 'hostNotPermitted', host }),
  'problem-host-by-policy': problem({ code: 'hostByPolicy', host }),
  'problem-not-the-service': problem({ code: 'notTheService', host }),
  'problem-unknown-path': problem({ code: 'unknownPath', host }),
  'problem-other-student': problem({ code: 'otherStudent' }),
  'problem-too-large': problem({ code: 'tooLarge' }),
  'problem-unreadable': problem({ code: 'unreadable', status: 200 }),
  'problem-refused': problem({ code: 'refused', status: 404 }),
  'problem-link': problem({ code: 'linkNotPermitted', host: 'files.example.org' }),
  'problem-too-many': problem({ code: 'tooManyStudents' }),
  'problem-do-not-release': problem({ code: 'doNotRelease' }),
  'problem-bug': problem({ code: 'bug' }),
  updated: { state: { kind: 'updated' } },
};

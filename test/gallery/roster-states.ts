import type { RosterModel } from '@/components/roster/roster-props';
import type { ReportRow } from '@/utils/links/report-row';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import type { LeftOut, RosterEntry } from '@/utils/roster/list/roster-list';
import type { StudentOutcome } from '@/utils/roster/outcome';
import { newQueue, progressOf, type Queue } from '@/utils/roster/queue';
import { Ssid } from '@/utils/ssid';
import { ENGLISH, SPANISH } from './languages.ts';
import { NOW } from './now.ts';
import type { RosterName } from './roster-names.ts';

const NAMES = [
  ...['Acosta, Abel', 'Baker, Bao', 'Castillo, Camila', 'Dang, Dario', 'Espinoza, Elena Marguerite Alexandrina'],
  ...['Flores, Farah', 'Gill, Gael', 'Huang, Hana'],
];

function student(name: string, index: number): RosterEntry {
  const ssid = Ssid.parse(String(9_900_000_001 + index));
  if (ssid === undefined) throw new Error('no SSID');
  return { row: index + 1, ssid, name, localId: String(300_001 + index) };
}

const ENTRIES = NAMES.map(student);
const AVILA = student('Avila, Marisol', 20);

const row = (id: string, over: Partial<ReportRow> = {}): ReportRow => ({
  ...{ id, type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26', grade: '5' },
  ...{ languages: [ENGLISH], format: 'PDF', expiresAt: NOW + 1_700_000 },
  ...over,
});
const ELPAC = { type: 'ELPAC', test: 'Summative ELPAC' };

const reports = (...rows: ReportRow[]): StudentOutcome => ({
  ...{ kind: 'reports', rows, unreadable: 0 },
  firstSeen: rows.map(({ id }) => (id.startsWith('new') ? NOW : 0)),
});

const OUTCOMES: readonly (StudentOutcome | undefined)[] = [
  reports(row('1'), row('2', { languages: [SPANISH] }), row('3', ELPAC)),
  reports(row('new-4'), row('new-5', ELPAC)),
  reports(row('6', { year: '2024-25' })),
  { kind: 'message', code: 'notAuthorized', text: 'You are not authorized to make this request.' },
  {
    kind: 'message',
    code: 'noTestData',
    text: 'Your request was processed, however, we have no test data for the SSID.',
  },
  { kind: 'problem', problem: { code: 'unreachable', host: 'caaspp-aws.ets.org' } },
  reports(row('7', ELPAC)),
  reports(row('8'), row('9', { languages: [SPANISH] })),
];

const LEFT_OUT: readonly LeftOut[] = [
  { row: 1, why: 'aboveHead', shown: 'Sierra Vista Unified' },
  { row: 9, why: 'nineDigits', shown: 'Ibarra, Ines · •••••0009' },
  { row: 10, why: 'scientific', shown: 'Juarez, Joy · 9.91E+09' },
  { row: 11, why: 'twice', shown: 'Acosta, Abel · ••••••0001', firstRow: 4 },
  { row: 12, why: 'phone', shown: 'Kim, Kai · (559) 555-0150' },
  { row: 13, why: 'doNotRelease', shown: 'Udall, Wren · ••••••0021' },
];

const queueOf = (kind: Queue['kind'], outcomes: readonly (StudentOutcome | undefined)[]): Queue => ({
  ...newQueue(outcomes.length),
  kind,
  items: outcomes.map((one) => (one === undefined ? 'waiting' : one.kind === 'problem' ? 'failed' : 'done')),
  ...{ answered: 3, ranMs: 4_000, ranSince: NOW },
});

const COLUMNS = { head: 2, ssid: 2, name: 0, localId: 1 };
const COLUMN_NAMES = ['Student Name', 'Student ID', 'State Student ID', 'Grade'].map((name, index) => ({
  index,
  name,
}));

const NOTHING: RosterModel = {
  ...{ rights: 'save', limit: 200, phase: 'list', source: { host: '' }, list: { entries: [], leftOut: [] } },
  ...{ columnNames: [], sheets: [], outcomes: [], queue: newQueue(0), progress: progressOf(newQueue(0), NOW) },
  ...{ files: { kind: 'idle' }, canPickFolder: true },
};

const LIST: RosterModel = {
  ...NOTHING,
  ...{ list: { entries: ENTRIES, leftOut: LEFT_OUT }, columns: COLUMNS, columnNames: COLUMN_NAMES },
};

function work(
  kind: Queue['kind'],
  outcomes: readonly (StudentOutcome | undefined)[],
  over: Partial<RosterModel> = {},
): RosterModel {
  const queue = { ...queueOf(kind, outcomes), ...over.queue };
  const list = { entries: ENTRIES, leftOut: [] };
  const source = { host: 'demo.aeries.net', tabId: 1, total: 34 };
  return { ...LIST, phase: 'work', list, source, outcomes, ...over, queue, progress: progressOf(queue, NOW) };
}

const SOME = OUTCOMES.map((outcome, index) => (index < 3 ? outcome : undefined));
const JOBS: readonly FileJob[] = ENTRIES.map((entry, index) => ({ entry, report: row(`job ${index}`) }));
const FAILED = JOBS.slice(0, 2).map((job, index) => ({ job, why: index === 0 ? 'missing' : 'encrypted' }) as const);
const filesQueue = queueOf('running', OUTCOMES);
const working: FilesModel = {
  ...{ kind: 'working', queue: filesQueue, progress: progressOf(filesQueue, NOW), failed: [] },
};
const withFiles = (files: FilesModel): RosterModel => work('finished', OUTCOMES, { files });

/** Every state of the page for a list, by name. */
export const ROSTER_STATES: Readonly<Record<RosterName, RosterModel>> = {
  reading: { ...NOTHING, phase: 'loading' },
  off: { ...NOTHING, rights: 'off' },
  list: { ...NOTHING, source: { host: 'demo.aeries.net', tabId: 1 } },
  'list-fault': { ...NOTHING, source: { host: '', tabId: 1 }, fault: 'nothingOnPage' },
  'list-wounds': LIST,
  'list-hidden': {
    ...LIST,
    list: {
      entries: ENTRIES.map((entry, index) => (index > 2 ? entry : { ...entry, isHidden: true })),
      leftOut: [1, 2].map((at) => ({ row: 20 + at, why: 'hidden' as const, shown: `Student ${at} · ••••••000${at}` })),
    },
    columnNames: COLUMN_NAMES.map((column) => ({ ...column, isHidden: column.index === 1 })),
    sheets: [
      { name: 'Period 2', count: 8, isHidden: false, isRead: true },
      { name: 'Period 3 – Integrated Mathematics I', count: 31, isHidden: false, isRead: false },
      { name: 'Last year', count: 240, isHidden: true, isRead: false },
    ],
  },
  'list-no-column': { ...LIST, list: { entries: [], leftOut: [] }, columns: { head: undefined, ssid: undefined } },
  'list-too-many': { ...LIST, limit: 5 },
  asking: work('running', SOME, { newSince: NOW }),
  paused: work('paused', SOME),
  locked: work('paused', SOME, { queue: { ...queueOf('paused', SOME), problem: { code: 'locked' } } }),
  offline: work('paused', SOME, { queue: { ...queueOf('paused', SOME), problem: { code: 'offline' } } }),
  stopped: work('stopped', SOME),
  finished: work('finished', OUTCOMES, { newSince: NOW }),
  'finished-print': work('finished', OUTCOMES, { rights: 'print' }),
  'finished-status': work('finished', OUTCOMES, { rights: 'status' }),
  'files-working': withFiles(working),
  'files-disk-full': withFiles({
    ...working,
    queue: { ...filesQueue, kind: 'paused', problem: { code: 'diskFull' } },
    failed: FAILED,
  }),
  'files-building': withFiles({ kind: 'building', failed: [] }),
  'files-shown': withFiles({
    ...{ kind: 'shown', src: undefined, canPrint: true, reports: 8, pages: 40, part: 1, hasMore: true },
    failed: FAILED,
  }),
  'files-saved': withFiles({ kind: 'saved', reports: 6, skipped: 2, left: 3, where: 'folder', failed: FAILED }),
  'files-nothing': withFiles({ kind: 'nothing', failed: FAILED }),
  'files-no-viewer': withFiles({ kind: 'noViewer' }),
  'files-broken': withFiles({ kind: 'broken' }),
  'files-another-student': withFiles({ kind: 'anotherStudent', job: { entry: AVILA, report: row('another') } }),
};

import type { PopupProps } from '@/components/popup/popup-props';
import type { ReportRow } from '@/utils/links/report-row';
import type { TabStatus } from '@/utils/messages/messaging';
import type { PageSummary } from '@/utils/sis/summary';
import { ENGLISH, SPANISH } from './languages.ts';
import { NOW } from './now.ts';

const finding: PageSummary = {
  kind: 'student',
  lastFour: '0001',
  why: { label: 'State Student ID', place: 'known', adapterId: 'aeries', placeKey: '' },
  adapterId: 'aeries',
  testScoresPage: true,
  doNotRelease: false,
};

const status: TabStatus = {
  site: 'enabled',
  host: 'demo.aeries.net',
  adapterName: 'Aeries',
  finding,
  setUp: 'ready',
};

const nothing: PageSummary = { ...finding, kind: 'nothing', lastFour: undefined, why: undefined };

const row = (id: string, year: string, language: ReportRow['languages'][number]): ReportRow => ({
  id,
  type: 'CAASPP',
  test: 'Smarter Balanced ELA and Mathematics',
  year,
  grade: '5',
  languages: [language],
  format: 'PDF',
  expiresAt: NOW + 1_700_000,
});

/** What a state of the popup sets; `search` is typed and sent, `press` names buttons to press. */
export interface PopupShown {
  readonly siteByPolicy?: boolean;
  readonly isLost?: boolean;
  readonly isOtherCopy?: boolean;
  readonly status: TabStatus | undefined;
  readonly answers?: Partial<PopupProps>;
  readonly press?: readonly string[];
  readonly search?: string;
}

/** Every state of the popup, by name. */
export const POPUP_STATES: Readonly<Record<string, PopupShown>> = {
  looking: { status: undefined },
  lost: { status: undefined, isLost: true },
  'other-copy': { status: { ...status, setUp: 'notSetUp' }, isOtherCopy: true },
  'site-by-policy': { status: { ...status, site: 'notAPage', finding: nothing }, siteByPolicy: true },
  student: { status, answers: { canLock: true } },
  'student-named': { status, answers: { studentName: 'Avila Reyes, Mateo' } },
  hidden: { status, answers: { hidden: 'site' } },
  'hidden-page': { status, answers: { hidden: 'page' } },
  'hidden-other-pages': { status, answers: { hidden: 'otherPages' } },
  'student-my-list': { status, answers: { myList: 12 }, press: ['myListAdd'] },
  list: {
    status: {
      ...status,
      finding: {
        ...finding,
        kind: 'several',
        count: 34,
        lastFour: undefined,
        why: { label: 'State Student ID', place: 'column', adapterId: 'aeries', placeKey: '' },
      },
    },
  },
  'student-key-notice': {
    status: { ...status, keyNotice: { setId: 'key', setName: 'Sierra Vista Unified (simulated)', daysLeft: 3 } },
  },
  'student-problem': { status: { ...status, problem: { code: 'unreachable', host: 'caaspp-aws.ets.org' } } },
  'student-clock': { status: { ...status, clockOffsetMs: -8 * 60_000 } },
  'do-not-release': { status: { ...status, finding: { ...finding, doNotRelease: true } } },
  'no-ssid': { status: { ...status, finding: { ...finding, kind: 'blank', lastFour: undefined } } },
  several: { status: { ...status, finding: { ...finding, kind: 'several', count: 2, lastFour: undefined } } },
  unsure: { status: { ...status, finding: { ...finding, kind: 'unsure' } } },
  settling: { status: { ...status, finding: { ...nothing, kind: 'settling' } } },
  'no-student': { status: { ...status, finding: nothing } },
  'no-student-pick': { status: { ...status, finding: nothing }, press: ['teachSsid'] },
  'not-set-up': { status: { ...status, setUp: 'notSetUp' } },
  locked: { status: { ...status, setUp: 'locked' } },
  'not-enabled': { status: { ...status, site: 'notEnabled', host: 'sis.sierravista.example', finding: nothing } },
  'not-enabled-denied': {
    status: { ...status, site: 'notEnabled', host: 'sis.sierravista.example', finding: nothing },
    answers: { onEnableSite: async () => ({ kind: 'denied' }) },
    press: ['enableSite'],
  },
  enabled: {
    status: { ...status, site: 'notEnabled', host: 'sis.sierravista.example', finding: nothing },
    press: ['enableSite'],
  },
  portal: { status: { ...status, site: 'portal', finding: nothing } },
  'not-a-page': { status: { ...status, site: 'notAPage', host: '', finding: nothing } },
  'search-found': {
    status: { ...status, finding: nothing },
    search: '9900000001',
    answers: {
      onSearch: async () => ({
        kind: 'reports',
        rows: [row('1', '2025-26', ENGLISH), row('2', '2025-26', SPANISH), row('3', '2024-25', ENGLISH)],
        unreadable: 0,
        expiresAt: NOW + 1_700_000,
        setName: 'Sierra Vista Unified (simulated)',
        name: 'Avila Reyes, Mateo',
      }),
    },
  },
  'search-with-sets': {
    status: { ...status, finding: nothing },
    answers: {
      sets: [
        { id: 'a', name: 'Sierra Vista Unified (simulated)' },
        { id: 'b', name: 'Manzanita Charter (simulated)' },
      ],
    },
  },
  'search-message': {
    status: { ...status, finding: nothing },
    search: '9900000014',
    answers: {
      onSearch: async () => ({
        kind: 'message',
        code: 'notAuthorized',
        text: 'You are not authorized to make this request',
      }),
    },
  },
  'search-wrong': {
    status: { ...status, finding: nothing },
    search: '99000',
    answers: { onSearch: async () => ({ kind: 'notAnSsid' }) },
  },
};

import type { ReportState } from '@/components/report/report-page';
import type { ReportRow } from '@/utils/links/report-row';
import { SPANISH } from './languages.ts';
import { NOW } from './now.ts';

const row: ReportRow = {
  id: 'one',
  type: 'CAST',
  test: 'California Science Test (CAST)',
  year: '2025-26',
  grade: '5',
  languages: [SPANISH],
  format: 'PDF',
  expiresAt: NOW + 1_700_000,
};
const which = { row, lastFour: '0001' };
const url = 'https://files.example.org/report.pdf';
const WEB_PAGE = '<!doctype html><title>Report</title><h1 style="color:#134">A score report as a web page</h1>';
const file = { ...which, kind: 'fileProblem', url } as const;
const host = 'files.example.org';

/** Every state of the page on which a report opens, by name. */
export const REPORT_STATES: Readonly<Record<string, ReportState>> = {
  loading: { kind: 'loading' },
  late: { kind: 'loading', isLate: true },
  coming: { kind: 'loading', percent: 40 },
  shown: { ...which, kind: 'shown', url, file: { kind: 'pdf', src: 'about:blank', inObject: false }, canPrint: true },
  'shown-without-viewer': {
    ...which,
    kind: 'shown',
    url,
    file: { kind: 'pdf', src: undefined, inObject: false },
    canPrint: false,
  },
  'shown-web-page': { ...which, kind: 'shown', url, file: { kind: 'html', text: WEB_PAGE }, canPrint: true },
  'shown-without-player': { ...which, kind: 'shown', url, file: { kind: 'video', src: undefined }, canPrint: false },
  ended: { kind: 'ended' },
  gone: { kind: 'gone' },
  locked: { kind: 'problem', problem: { code: 'locked' } },
  message: { kind: 'message', code: 'notAuthorized', text: 'You are not authorized to make this request' },
  offline: { ...file, problem: { code: 'offline' } },
  unreachable: { ...file, problem: { code: 'unreachable', host } },
  slow: { ...file, problem: { code: 'slow', host } },
  refused: { ...file, problem: { code: 'refused' } },
  missing: { ...file, problem: { code: 'missing' } },
  trouble: { ...file, problem: { code: 'trouble', status: 503 } },
  'unknown-file': { ...file, problem: { code: 'unknownFile' } },
  network: { ...file, problem: { code: 'network', host } },
  anothers: { ...which, kind: 'anothers' },
  'too-large': { ...file, problem: { code: 'tooLarge' } },
};

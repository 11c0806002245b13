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
const file = { ...which, kind: 'fileProblem', url: 'https://files.example.org/report.pdf' } as const;
const host = 'files.example.org';

/** Every state of the page on which a report opens, by name. */
export const REPORT_STATES: Readonly<Record<string, ReportState>> = {
  loading: { kind: 'loading' },
  shown: { ...which, kind: 'shown', src: 'about:blank', inObject: false, canPrint: true },
  'shown-without-viewer': { ...which, kind: 'shown', src: undefined, inObject: false, canPrint: false },
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
  'not-pdf': { ...file, problem: { code: 'notPdf' } },
  'too-large': { ...file, problem: { code: 'tooLarge' } },
};

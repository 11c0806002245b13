import type { ConfirmState } from '@/components/confirm/confirm-page';
import type { ReportRow } from '@/utils/links/report-row';
import { ENGLISH, SPANISH } from './languages.ts';
import { NOW } from './now.ts';

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
const [english, spanish, former] = [
  row('1', '2025-26', ENGLISH),
  row('2', '2025-26', SPANISH),
  row('3', '2024-25', ENGLISH),
];
const asking = { kind: 'asking', lastFour: '0001', host: 'demo.aeries.net', at: 1 } as const;
const all = [english, spanish, former];

/** Every state of the page on which a press is confirmed, by name. */
export const CONFIRM_STATES: Readonly<Record<string, ConfirmState>> = {
  loading: { kind: 'loading' },
  one: { ...asking, name: 'Avila, Marisol', pressed: [english], all },
  several: { ...asking, pressed: all, all },
  many: {
    ...asking,
    name: 'Avila, Marisol',
    pressed: Array.from({ length: 51 }, (_, index) => row(`m${index}`, '2025-26', ENGLISH)),
    all,
  },
  ended: { kind: 'ended' },
  message: { kind: 'message', code: 'notAuthorized', text: 'You are not authorized to make this request' },
  locked: { kind: 'problem', problem: { code: 'locked' } },
};

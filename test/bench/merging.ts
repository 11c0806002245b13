import type * as ReportBook from '../../utils/roster/files/report-book.ts';
import type * as SheetPlan from '../../utils/roster/files/sheet-plan.ts';
import { withProduct } from '../setup/load-product.ts';
import { reportPdf } from '../simulator/report-pdf.ts';
import { SCHOOL } from '../simulator/school.ts';
import type { Measured } from './measure.ts';

/** So many different files: to make a thousand takes longer than to put them together. */
const DIFFERENT = 40;
const MOST_PAGES = 1_000;
const BUDGETS = [
  { count: 34, budget: 2_000 },
  { count: 1_000, budget: 60_000 },
] as const;

/** Reading reports and putting them together, sheet-true, in files of a thousand pages: what the worker does. */
export async function measureMerging(): Promise<Measured[]> {
  const files = await Promise.all(
    SCHOOL.filter(({ reports }) => reports.length > 0)
      .slice(0, DIFFERENT)
      .map(async (student) => {
        const [report] = student.reports;
        if (report === undefined) throw new Error('A student without a report was not to be among them.');
        return { ssid: student.ssid, bytes: new Uint8Array(await reportPdf({ student, report })) };
      }),
  );
  return withProduct(async (load) => {
    const { createReportBook } = (await load('/utils/roster/files/report-book.ts')) as typeof ReportBook;
    const { planSheets } = (await load('/utils/roster/files/sheet-plan.ts')) as typeof SheetPlan;
    const lines: Measured[] = [];
    for (const { count, budget } of BUDGETS) {
      const began = performance.now();
      const book = createReportBook(async () => undefined);
      const printed: { pages: number; separator: boolean }[] = [];
      for (let index = 0; index < count; index += 1) {
        const file = files[index % files.length];
        const added = await book.add(index, file?.bytes ?? new Uint8Array(), file?.ssid ?? '');
        if (added.kind !== 'added') throw new Error(`Report ${index} is ${added.kind}.`);
        printed.push({ pages: added.pages, separator: false });
      }
      const parts = planSheets(printed, { sheetTrue: true, mostPages: MOST_PAGES });
      let bytes = 0;
      for (const steps of parts) bytes += (await book.build(steps, [])).length;
      const pages = printed.reduce((sum, one) => sum + one.pages, 0);
      lines.push({
        name: `merging ${count.toLocaleString('en')} reports`,
        measured: performance.now() - began,
        budget,
        unit: 'ms',
        from: `${pages} pages, ${Math.round(bytes / 1e6)} MB, ${parts.length} files; in Node, by one thread`,
      });
    }
    return lines;
  });
}

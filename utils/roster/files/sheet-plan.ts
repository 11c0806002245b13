/** A report to print: its pages, and whether a page with the student's name comes before it. */
export interface Printed {
  readonly pages: number;
  readonly separator: boolean;
}

export interface PlanRules {
  /** Each report begins on a new sheet when both sides are printed. */
  readonly sheetTrue: boolean;
  /** A file is cut before the report that would make it longer. */
  readonly mostPages: number;
}

export type Step =
  | { readonly kind: 'separator' | 'report'; readonly index: number }
  /** An empty page, so that what follows begins on a new sheet. */
  | { readonly kind: 'blank' };

/** What goes into each file, page run by page run. A report is never cut in two. */
export function planSheets(reports: readonly Printed[], { sheetTrue, mostPages }: PlanRules): Step[][] {
  const files: Step[][] = [];
  let steps: Step[] = [];
  let pages = 0;
  const even = (count: number) => (sheetTrue && count % 2 === 1 ? 1 : 0);
  for (const [index, { pages: own, separator }] of reports.entries()) {
    const before = separator ? 1 + even(1) : 0;
    const length = before + own + even(own);
    if (steps.length > 0 && pages + length > mostPages) {
      files.push(steps);
      steps = [];
      pages = 0;
    }
    if (separator) steps.push({ kind: 'separator', index });
    if (separator && sheetTrue) steps.push({ kind: 'blank' });
    steps.push({ kind: 'report', index });
    if (even(own) === 1) steps.push({ kind: 'blank' });
    pages += length;
  }
  return steps.length > 0 ? [...files, steps] : files;
}

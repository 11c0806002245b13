import type { Cells } from './columns';

/** A table as a person gives it: what was pasted, a file of text, a sheet of a workbook. */
export interface GivenTable {
  readonly rows: readonly Cells[];
  /** Places of rows and columns that its file keeps out of sight: by a filter, folded, or hidden by hand. */
  readonly hiddenRows?: readonly number[] | undefined;
  readonly hiddenColumns?: readonly number[] | undefined;
  readonly sheet?: Sheet | undefined;
}

/** Of which sheet of a workbook it is. */
export interface Sheet {
  readonly name: string;
  /** Nobody sees it in Excel: it is offered, and never read by itself. */
  readonly isHidden: boolean;
}

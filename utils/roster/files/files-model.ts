import type { SavingOutcome } from '@/utils/activity/saving';
import type { FileProblem } from '@/utils/links/report-file';
import type { ReportRow } from '@/utils/links/report-row';
import type { RosterEntry } from '@/utils/roster/list/roster-list';
import type { Progress, Queue } from '@/utils/roster/queue';

/** One report that is wanted, of one student: file, row and name come from here and from nowhere else. */
export interface FileJob {
  readonly entry: RosterEntry;
  readonly report: ReportRow;
}

/** Why a report's file is not among the others. */
export type FileFailure = FileProblem['code'] | 'broken' | 'encrypted' | 'gone' | 'noReport' | 'problem';

export interface FailedFile {
  readonly job: FileJob;
  readonly why: FileFailure;
}

/** What is printed or saved, as far as it has come. */
export type FilesModel =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly queue: Queue;
      readonly progress: Progress;
      readonly failed: readonly FailedFile[];
    }
  /** It is being put together. */
  | { readonly kind: 'building'; readonly failed: readonly FailedFile[] }
  | {
      readonly kind: 'shown';
      /** Where the PDF is for the browser's viewer; undefined for what was saved. */
      readonly src: string | undefined;
      readonly canPrint: boolean;
      /** Reports and pages in it. */
      readonly reports: number;
      readonly pages: number;
      readonly part: number;
      /** There are more reports than go into one file. */
      readonly hasMore: boolean;
      readonly failed: readonly FailedFile[];
    }
  /** Each as a file of its own; `skipped`: those that an earlier run had saved; `left`: those that a stop has left. */
  | {
      readonly kind: 'saved';
      readonly reports: number;
      readonly skipped: number;
      readonly left: number;
      /** Where a person finds them; undefined where the run itself does not know. */
      readonly where?: 'folder' | 'downloads' | undefined;
      readonly failed: readonly FailedFile[];
    }
  /** The browser did not save the file that it was given. */
  | { readonly kind: 'notSaved'; readonly why: Exclude<SavingOutcome, 'saved'> }
  /** A report's text names another student than the one whose place it has. Nothing was printed or saved of it. */
  | { readonly kind: 'anotherStudent'; readonly job: FileJob }
  /** There is no report of the kind, or none came. */
  | { readonly kind: 'nothing'; readonly failed: readonly FailedFile[] }
  /** The browser shows no PDF, so there is nothing to print from. */
  | { readonly kind: 'noViewer' }
  /** It could not be put together. */
  | { readonly kind: 'broken' };

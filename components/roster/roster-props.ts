import type { Remedy } from '@/components/shared/problem-words';
import type { ReportChoice } from '@/utils/roster/files/choose-reports';
import type { FilesModel } from '@/utils/roster/files/files-model';
import type { Source } from '@/utils/roster/kept';
import type { Columns } from '@/utils/roster/list/columns';
import type { RosterList } from '@/utils/roster/list/roster-list';
import type { StudentOutcome } from '@/utils/roster/outcome';
import type { Progress, Queue } from '@/utils/roster/queue';
import type { RosterRights } from '@/utils/settings/settings';
import type { EpochMs } from '@/utils/time';

/** Why no list came of what was given. */
export type ListFault =
  | 'nothingOnPage'
  | 'notAList'
  | 'unreadable'
  /** With what was to be added, the list would be longer than may be. */
  | 'tooMany';

/** One column of what was given: how it is called there, or what stands in it. */
export interface ColumnName {
  readonly index: number;
  readonly name: string;
  /** Its file keeps it out of sight. */
  readonly isHidden?: boolean | undefined;
}

/** A sheet with students of the workbook that was given. */
export interface SheetName {
  readonly name: string;
  /** Students in it. */
  readonly count: number;
  /** Excel keeps it out of sight. */
  readonly isHidden: boolean;
  /** It is the one whose students are the list. */
  readonly isRead: boolean;
}

export interface RosterModel {
  readonly rights: RosterRights;
  /** The most students at once. */
  readonly limit: number;
  /** `list`: it is being put together; `work`: it is worked on. */
  readonly phase: 'loading' | 'list' | 'work';
  readonly source: Source;
  readonly list: RosterList;
  /** Of what was given last; undefined when nothing was. */
  readonly columns?: Columns | undefined;
  readonly columnNames: readonly ColumnName[];
  /** Where a workbook has several sheets with students; else none. */
  readonly sheets: readonly SheetName[];
  readonly fault?: ListFault | undefined;
  readonly outcomes: readonly (StudentOutcome | undefined)[];
  /** What was not known before then is new since the last list; undefined where there was none. */
  readonly newSince?: EpochMs | undefined;
  readonly queue: Queue;
  readonly progress: Progress;
  readonly files: FilesModel;
  /** The browser lets a page write into a folder that its user picks. */
  readonly canPickFolder: boolean;
}

export type ListOrder = 'list' | 'name' | 'localId' | 'language';

/** What is printed, or saved, and how. */
export interface FileChoice extends ReportChoice {
  readonly order: ListOrder;
  readonly sheetTrue: boolean;
  readonly separators: boolean;
}

/** The largest that a file may be, bytes, where somebody who gets it says so. */
export type PartBytes = number | undefined;

/** `shared`: one password for all; `own`: one for each student, in a table that is saved apart. */
export type PasswordChoice = { readonly kind: 'none' | 'own' } | { readonly kind: 'shared'; readonly password: string };

/** Each report as a file: where to, called what, under which password. */
export interface SaveChoice {
  readonly to: 'folder' | 'zip' | 'onePdf';
  readonly pattern: string;
  readonly password: PasswordChoice;
  /** For `onePdf`: cut into parts of so many bytes, each. */
  readonly partBytes?: PartBytes;
}

/** The columns whose place a user may change. */
export type ChosenUse = 'ssid' | 'name' | 'localId';

export interface RosterProps {
  readonly model: RosterModel;
  /** The browser saves a PDF that it does not show in a frame, but not one in an object. */
  readonly viewerInObject: boolean;
  onReadPage(): void;
  onText(text: string): void;
  onFile(file: File): void;
  onColumn(use: ChosenUse, column: number | undefined): void;
  onRestoreZeros(restore: boolean): void;
  /** Whether rows that the file keeps out of sight are of the list. */
  onIncludeHidden(include: boolean): void;
  onSheet(index: number): void;
  /** Works on the first so many alone. */
  onCut(count: number): void;
  onBegin(): void;
  onStartOver(): void;
  onQueue(what: 'pause' | 'resume' | 'stop' | 'tryFailed'): void;
  onRemedy(remedy: Exclude<Remedy, 'none'>): void;
  /** Saves what is not there, and why, as a table. */
  onExportMissing(): void;
  onPrint(choice: FileChoice): void;
  onSave(choice: FileChoice, save: SaveChoice): void;
  onFiles(what: 'pause' | 'resume' | 'stop' | 'tryFailed' | 'next'): void;
  onViewer(frame: HTMLIFrameElement): void;
  onPrintAgain(): void;
}

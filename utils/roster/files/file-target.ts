/** Why nothing can be written any more. */
export type TargetFault = 'diskFull' | 'folderGone';

/** Where files go: a folder that the user picked, or a zip. */
export interface FileTarget {
  /** Names that are taken. */
  names(): Promise<readonly string[]>;
  /** A file that is there; undefined when it is not. */
  fileOf(name: string): Promise<Blob | undefined>;
  /** The table that an earlier run has left; empty when there is none. */
  table(): Promise<string>;
  write(name: string, content: Blob): Promise<TargetFault | undefined>;
  /** Writes the table, in the place of the one before. Where only the last one counts, the others need not be made. */
  writeTable(csv: () => string): Promise<TargetFault | undefined>;
  /** All is written. */
  close(): Promise<TargetFault | undefined>;
}

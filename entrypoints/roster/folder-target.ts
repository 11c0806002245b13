import type { FileTarget, TargetFault } from '@/utils/roster/files/file-target';
import { SCORES_CSV } from '@/utils/roster/files/scores-csv';

/** A folder of the computer that the user picked; what stands in it stays. */
export function folderTarget(folder: FileSystemDirectoryHandle): FileTarget {
  async function write(name: string, content: Blob | string): Promise<TargetFault | undefined> {
    try {
      const file = await folder.getFileHandle(name, { create: true });
      // Goes into a file beside it until it is whole: a file that was cut off is none.
      const stream = await file.createWritable();
      try {
        await stream.write(content);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
      }
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'diskFull' : 'folderGone';
    }
  }

  const fileOf = async (name: string): Promise<File | undefined> => {
    try {
      return await (await folder.getFileHandle(name)).getFile();
    } catch {
      return undefined;
    }
  };

  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    fileOf,
    table: async () => (await fileOf(SCORES_CSV))?.text() ?? '',
    write,
    writeTable: (csv) => write(SCORES_CSV, csv()),
    close: async () => undefined,
  };
}

/** Lets the user pick a folder; within a press. @returns undefined when the user picked none */
export async function pickFolder(): Promise<FileTarget | undefined> {
  const folder = await window
    .showDirectoryPicker?.({ mode: 'readwrite', id: 'paperless-scores' })
    .catch(() => undefined);
  return folder && folderTarget(folder);
}

export const canPickFolder = (): boolean => 'showDirectoryPicker' in window;

declare global {
  interface Window {
    showDirectoryPicker?(options: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle>;
  }
}

import type { FileTarget, TargetFault } from '@/utils/roster/files/file-target';

/** A folder, with room for so many files. */
export function folder(room = Number.POSITIVE_INFINITY) {
  const files = new Map<string, string>();
  const state = { room };
  const write = async (name: string, text: string): Promise<TargetFault | undefined> => {
    if (!files.has(name) && files.size >= state.room) return 'diskFull';
    files.set(name, text);
    return undefined;
  };
  const target: FileTarget = {
    names: async () => [...files.keys()],
    fileOf: async (name) => (files.has(name) ? new Blob([files.get(name) ?? '']) : undefined),
    table: async () => files.get('paperless-scores.csv') ?? '',
    write: async (name, content) => write(name, await content.text()),
    writeTable: (csv) => write('paperless-scores.csv', csv()),
    close: async () => undefined,
  };
  return { files, state, target };
}

import { Zip, ZipPassThrough } from 'fflate';
import type { FileTarget } from '@/utils/roster/files/file-target';
import { SCORES_CSV } from '@/utils/roster/files/scores-csv';

/** The format's own limits, with room to spare: 4 GB, 65,535 files. Beyond them another zip begins. */
const MOST_BYTES = 3.5 * 1024 ** 3;
const MOST_FILES = 60_000;

/**
 * Zips, each of which is given to the browser to save once it is full. PDFs are compressed as they are: they are put in
 * as they come, and only one of them is held twice.
 */
export function zipTarget(save: (zip: Blob, part: number) => void): FileTarget {
  let open: { readonly zip: Zip; readonly chunks: Blob[]; bytes: number; files: number } | undefined;
  let part = 0;
  let table = () => '';

  function begin() {
    const chunks: Blob[] = [];
    // A blob may be kept by the browser out of the way; an array of bytes may not.
    const zip = new Zip((_, data) => chunks.push(new Blob([new Uint8Array(data)])));
    return { zip, chunks, bytes: 0, files: 0 };
  }

  async function add(name: string, content: Blob): Promise<void> {
    // Read first: what can't be read leaves no half of an entry in the zip.
    const bytes = new Uint8Array(await content.arrayBuffer());
    open ??= begin();
    const file = new ZipPassThrough(name);
    open.zip.add(file);
    file.push(bytes, true);
    open.bytes += content.size;
    open.files += 1;
  }

  async function finish(): Promise<void> {
    if (open === undefined) return;
    await add(SCORES_CSV, new Blob([table()]));
    open.zip.end();
    part += 1;
    save(new Blob(open.chunks, { type: 'application/zip' }), part);
    open = undefined;
  }

  return {
    names: async () => [],
    fileOf: async () => undefined,
    table: async () => '',
    async write(name, content) {
      if (open !== undefined && (open.bytes + content.size > MOST_BYTES || open.files >= MOST_FILES)) await finish();
      try {
        await add(name, content);
      } catch {
        // The browser keeps what is large on the disk, and could not.
        return 'diskFull';
      }
      return undefined;
    },
    async writeTable(csv) {
      table = csv;
      return undefined;
    },
    async close() {
      // A table that says that there is nothing is better than no word; once.
      if (part === 0) open ??= begin();
      await finish();
      return undefined;
    },
  };
}

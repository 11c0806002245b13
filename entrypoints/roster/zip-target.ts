import { Zip, ZipPassThrough } from 'fflate';
import type { FileTarget } from '@/utils/roster/files/file-target';
import { SCORES_CSV } from '@/utils/roster/files/scores-csv';

/** The format's own limits, with room to spare: 4 GB, 65,535 files. Beyond them another zip begins. */
const LIMITS = { bytes: 3.5 * 1024 ** 3, files: 60_000 };

/** So many parts are made one at a time: to name thousands of them to the browser in one go holds the page up. */
const BUNDLE = 64;
/** Of a file, so much is gone through in one go. */
const PIECE_BYTES = 4 * 1024 ** 2;

/**
 * Zips, each of which is given to the browser to save once it is full. PDFs are compressed as they are: they are put in
 * as they come, by reference, and none is held twice.
 */
export function zipTarget(save: (zip: Blob, part: number) => void, most = LIMITS): FileTarget {
  let open:
    | { readonly zip: Zip; readonly parts: BlobPart[]; readonly bundles: Blob[]; bytes: number; files: number }
    | undefined;
  /** What is put in now, as bytes and as the browser has it. */
  let now: { readonly bytes: ArrayBuffer; readonly content: Blob } | undefined;
  let part = 0;
  let table = () => '';

  function begin() {
    const parts: BlobPart[] = [];
    const zip = new Zip((_, data) => {
      // A blob may be kept by the browser out of the way; an array of bytes may not.
      if (data.buffer !== now?.bytes) parts.push(new Uint8Array(data));
      else if (parts.at(-1) !== now.content) parts.push(now.content);
    });
    return { zip, parts, bundles: [], bytes: 0, files: 0 };
  }

  async function add(name: string, content: Blob): Promise<void> {
    // Read first: what can't be read leaves no half of an entry in the zip.
    const bytes = await content.arrayBuffer();
    open ??= begin();
    const { zip, parts, bundles } = open;
    const file = new ZipPassThrough(name);
    now = { bytes, content };
    zip.add(file);
    for (let from = 0; ; from += PIECE_BYTES) {
      const isLast = from + PIECE_BYTES >= bytes.byteLength;
      file.push(new Uint8Array(bytes, from, Math.min(PIECE_BYTES, bytes.byteLength - from)), isLast);
      if (isLast) break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    now = undefined;
    if (parts.length > BUNDLE) bundles.push(new Blob(parts.splice(0)));
    open.bytes += content.size;
    open.files += 1;
  }

  async function finish(): Promise<void> {
    if (open === undefined) return;
    await add(SCORES_CSV, new Blob([table()]));
    open.zip.end();
    part += 1;
    save(new Blob([...open.bundles, ...open.parts], { type: 'application/zip' }), part);
    open = undefined;
  }

  return {
    names: async () => [],
    fileOf: async () => undefined,
    table: async () => '',
    async write(name, content) {
      if (open !== undefined && (open.bytes + content.size > most.bytes || open.files >= most.files)) await finish();
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

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip can name. It is read in local time, so it is the same bytes in every time zone. */
const MTIME = new Date(1980, 0, 1);

/**
 * Packs files of a folder in such a way that the same files give the same bytes: sorted by name, all of one
 * time, no owners, no modes.
 * @param entries files, and folders with all that is in them, relative to the folder
 */
export function zip(folder: string, entries: readonly string[]): Uint8Array {
  const names = entries.flatMap((entry) => filesIn(folder, entry)).sort();
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  return zipSync(files, { level: 9, mtime: MTIME });
}

/** Names with `/`. What begins with a dot inside a folder was left there by an editor or the system. */
function filesIn(folder: string, entry: string): string[] {
  if (!lstatSync(join(folder, entry)).isDirectory()) return [entry];
  return readdirSync(join(folder, entry))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => filesIn(folder, entry === '.' ? name : `${entry}/${name}`));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { leveldbLog, leveldbTable, mozLz4, snappy, sqliteCells } from './disk-formats.ts';

/** Something that was found, where it must or must not be. */
export interface Finding {
  /** Below the folder that was searched. */
  readonly file: string;
  readonly what: string;
  readonly how: string;
}

/** Every way in which a text may stand in a file: `[what it is written in, its bytes]`. */
function encodings(text: string): [string, Buffer][] {
  const raw = Buffer.from(text);
  const hex = raw.toString('hex');
  return [
    ['as it is', raw],
    ['in UTF-16', Buffer.from(text, 'utf16le')],
    ['in hex', Buffer.from(hex)],
    ['in hex', Buffer.from(hex.toUpperCase())],
    ...[0, 1, 2].map((before): [string, Buffer] => ['in base64', base64Inside(raw, before)]),
    ...[0, 1, 2].map((before): [string, Buffer] => ['in base64', base64Inside(Buffer.from(text, 'utf16le'), before)]),
  ];
}

/** What base64 makes of bytes that stand so many bytes after a multiple of three, whatever stands around them. */
function base64Inside(bytes: Buffer, before: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  // Signs that hold a bit of what stands before or after say nothing.
  const head = Math.ceil((before * 8) / 6);
  const tail = ((before + bytes.length) * 8) % 6 === 0 ? 0 : 1;
  return Buffer.from(text.slice(head, text.length - tail));
}

/** Searches all files of a folder for texts in every encoding, through everything that browsers wrap around them. */
export function searchFolder(folder: string, texts: readonly string[]): Finding[] {
  const needles = texts.flatMap((text) => encodings(text).map(([how, bytes]) => ({ what: text, how, bytes })));
  return filesIn(folder).flatMap((path) => {
    const views = viewsOf(path);
    const found = needles.filter(({ bytes }) => views.some((view) => view.includes(bytes)));
    const file = relative(folder, path);
    return [...new Set(found.map(({ what, how }) => `${what}\n${how}`))].map((one) => {
      const [what = '', how = ''] = one.split('\n');
      return { file, what, how };
    });
  });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file as it is, and all that can be unpacked of it. */
function viewsOf(path: string): Buffer[] {
  const file = readFileSync(path);
  const parts = [file, ...leveldbTable(file)];
  if (/\.log$/.test(path)) parts.push(leveldbLog(file));
  if (file.toString('latin1', 0, 15) === 'SQLite format 3') parts.push(...sqliteCells(path));
  const lz4 = mozLz4(file);
  if (lz4 !== undefined) parts.push(lz4);
  return [...parts, ...parts.slice(1).flatMap(unwrapped), ...wrappedInside(parts)];
}

/** Firefox packs each value of IndexedDB with Snappy. */
function unwrapped(value: Buffer): Buffer[] {
  const whole = snappy(value);
  return whole === undefined ? [] : [whole];
}

/** How Chromium begins a value of IndexedDB that it has packed with Snappy. */
const PACKED = Buffer.from([0xff, 0x11, 0x02]);

function wrappedInside(parts: readonly Buffer[]): Buffer[] {
  const found: Buffer[] = [];
  for (const part of parts) {
    for (let at = part.indexOf(PACKED); at !== -1; at = part.indexOf(PACKED, at + 1)) {
      const whole = snappy(part.subarray(at + PACKED.length));
      if (whole !== undefined) found.push(whole);
    }
  }
  return found;
}

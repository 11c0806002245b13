import { DatabaseSync } from 'node:sqlite';

/**
 * What browsers wrap around what they keep, taken off: LevelDB (its logs cut records at blocks of 32 KB, its tables
 * are compressed and cut the beginnings off keys), Snappy, SQLite, and Firefox's LZ4. After the public descriptions
 * of the formats; only as much as a search needs.
 */

const LOG_BLOCK = 32 * 1024;
const LOG_HEADER = 7;

/** The payload of a LevelDB log in one piece, without the headers that cut it. */
export function leveldbLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + LOG_HEADER <= file.length) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    const length = file.readUInt16LE(at + 4);
    const isPadding = left < LOG_HEADER || (length === 0 && file[at + 6] === 0);
    if (isPadding) {
      at += left;
      continue;
    }
    parts.push(file.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
    at += LOG_HEADER + length;
  }
  return Buffer.concat(parts);
}

const TABLE_MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;

/** Keys and values of a LevelDB table. @returns none for a file that is no table */
export function leveldbTable(file: Buffer): Buffer[] {
  if (file.length < FOOTER || file.readBigUInt64LE(file.length - 8) !== TABLE_MAGIC) return [];
  const footer = reader(file.subarray(file.length - FOOTER));
  // The block of meta data comes first.
  footer.number();
  footer.number();
  const index = tableBlock(file, footer.number(), footer.number());
  return entriesOf(index).flatMap(([, handle]) => {
    const place = reader(handle);
    return entriesOf(tableBlock(file, place.number(), place.number())).flat();
  });
}

function tableBlock(file: Buffer, offset: number, size: number): Buffer {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? (snappy(block) ?? block) : block;
}

function entriesOf(block: Buffer): [Buffer, Buffer][] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const read = reader(block.subarray(0, end));
  const entries: [Buffer, Buffer][] = [];
  let key = Buffer.alloc(0);
  while (read.goesOn()) {
    const [shared, own, size] = [read.number(), read.number(), read.number()];
    key = Buffer.concat([key.subarray(0, shared), read.bytes(own)]);
    entries.push([key, read.bytes(size)]);
  }
  return entries;
}

/** Snappy packs 64 bytes into three at the most. */
const MOST_PACKED = 22;

/** Unpacks raw Snappy, whatever stands after it. @returns undefined for what is not Snappy */
export function snappy(packed: Buffer): Buffer | undefined {
  const read = reader(packed);
  const length = read.number();
  if (length > MOST_PACKED * packed.length) return undefined;
  const out = Buffer.alloc(length);
  let at = 0;
  while (at < length && read.goesOn()) {
    const tag = read.byte();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const size = (short < 60 ? short : read.little(short - 59)) + 1;
      const bytes = read.bytes(size);
      if (bytes.length < size || at + size > length) return undefined;
      at += bytes.copy(out, at);
      continue;
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | read.byte() : read.little(kind === 2 ? 2 : 4);
    if (back === 0 || back > at || at + size > length) return undefined;
    for (const end = at + size; at < end; at += 1) out[at] = out[at - back] ?? 0;
  }
  return at === length ? out : undefined;
}

/** Every cell of a SQLite database, the log that is written ahead of it included. */
export function sqliteCells(path: string): Buffer[] {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables.flatMap(({ name }) => {
      const rows = db.prepare(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`).all();
      return rows.flatMap((row) => Object.values(row).flatMap(bytesOf));
    });
  } catch {
    // A table of a kind that this SQLite was built without.
    return [];
  } finally {
    db.close();
  }
}

function bytesOf(value: unknown): Buffer[] {
  if (value instanceof Uint8Array) return [Buffer.from(value)];
  return value === null ? [] : [Buffer.from(String(value))];
}

const MOZ_LZ4 = 'mozLz40\0';

/** Firefox's `.jsonlz4`. @returns undefined for any other file */
export function mozLz4(file: Buffer): Buffer | undefined {
  if (file.toString('latin1', 0, MOZ_LZ4.length) !== MOZ_LZ4) return undefined;
  const out = Buffer.alloc(file.readUInt32LE(MOZ_LZ4.length));
  const read = reader(file.subarray(MOZ_LZ4.length + 4));
  let at = 0;
  const more = (size: number) => {
    let all = size;
    for (let next = size === 15 ? 255 : 0; next === 255; all += next) next = read.byte();
    return all;
  };
  while (read.goesOn()) {
    const token = read.byte();
    at += read.bytes(more(token >> 4)).copy(out, at);
    if (!read.goesOn()) break;
    const back = read.little(2);
    for (const end = at + more(token & 15) + 4; at < end; at += 1) out[at] = out[at - back] ?? 0;
  }
  return out;
}

function reader(bytes: Buffer) {
  let at = 0;
  const byte = () => bytes[at++] ?? 0;
  return {
    goesOn: () => at < bytes.length,
    byte,
    bytes(size: number): Buffer {
      const part = bytes.subarray(at, at + size);
      at += size;
      return part;
    },
    /** Of so many bytes, the lowest first. */
    little(size: number): number {
      let value = 0;
      for (let place = 0; place < size; place += 1) value += byte() * 256 ** place;
      return value;
    },
    /** Seven bits in each byte, the lowest first. */
    number(): number {
      let value = 0;
      for (let place = 0; place < 10; place += 1) {
        const next = byte();
        value += (next & 127) * 128 ** place;
        if (next < 128) break;
      }
      return value;
    },
  };
}

/** Every key and value of every store of a database, as structured clones give them. */
export async function everythingIn(databaseName: string): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all: unknown[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    for (const request of [store.getAllKeys(), store.getAll()]) {
      all.push(
        ...(await new Promise<unknown[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        })),
      );
    }
  }
  db.close();
  return all;
}

/** The byte strings in which a secret could lie somewhere, by name. */
function encodingsOf(secret: string): Map<string, Buffer> {
  const raw = Buffer.from(secret, 'utf8');
  const utf16 = Buffer.from(secret, 'utf16le');
  const found = new Map<string, Buffer>([
    ['raw', raw],
    ['utf-16 little endian', utf16],
    ['utf-16 big endian', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(raw.toString('hex'))],
    ['HEX', Buffer.from(raw.toString('hex').toUpperCase())],
    ['percent', Buffer.from(encodeURIComponent(secret))],
    ['reversed', Buffer.from([...secret].reverse().join(''))],
  ]);
  // In base64 a text looks different by its place in the group of three; the ends depend on neighbours.
  for (const bytes of [raw, utf16]) {
    for (const shift of [0, 1, 2]) {
      const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const inner = text.slice(4, -4);
      found.set(`base64, ${bytes.length} bytes, shifted by ${shift}`, Buffer.from(inner));
      found.set(
        `base64url, ${bytes.length} bytes, shifted by ${shift}`,
        Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_')),
      );
    }
  }
  return found;
}

/** Where a secret is found in a value, however deep and in whatever encoding; empty: nowhere. */
export async function findSecret(value: unknown, secret: string): Promise<string[]> {
  const haystack = Buffer.concat(await bytesIn(value, new Set()));
  return [...encodingsOf(secret)].filter(([, needle]) => haystack.includes(needle)).map(([name]) => name);
}

async function bytesIn(value: unknown, seen: Set<unknown>): Promise<Buffer[]> {
  if (typeof value === 'string') return [Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le')];
  if (value instanceof ArrayBuffer) return [Buffer.from(value)];
  if (ArrayBuffer.isView(value)) return [Buffer.from(value.buffer, value.byteOffset, value.byteLength)];
  if (value instanceof CryptoKey)
    return value.extractable ? [Buffer.from(await crypto.subtle.exportKey('raw', value))] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.entries()].flat() : [...Object.keys(value), ...Object.values(value)];
  const found: Buffer[] = [];
  for (const part of parts) found.push(...(await bytesIn(part, seen)));
  return found;
}

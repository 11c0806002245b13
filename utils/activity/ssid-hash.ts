import type { Ssid } from '@/utils/ssid';
import { unattended } from '@/utils/unattended';
import type { ActivityDb } from './activity-db';

/** Of a connection that is open: when everything was erased, it is another one. */
const keys = new WeakMap<ActivityDb, CryptoKey>();

/** Made at the first entry; no script can read it, and erasing it makes all hashes meaningless. */
async function hashKey(database: ActivityDb): Promise<CryptoKey> {
  const key = keys.get(database) ?? (await readKey(database));
  keys.set(database, key);
  return key;
}

async function readKey(database: ActivityDb): Promise<CryptoKey> {
  const there = await database.get('keys', 'ssid');
  if (there !== undefined) return there;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const tx = database.transaction('keys', 'readwrite');
  unattended(tx.done);
  // Another context may have been quicker: its key stays.
  const key = (await tx.store.get('ssid')) ?? made;
  if (key === made) await tx.store.put(made, 'ssid');
  await tx.done;
  return key;
}

/** @returns what stands for an SSID in the log of this browser, and in no other: 32 hex digits */
export async function ssidHash(database: ActivityDb, ssid: Ssid): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await hashKey(database), new TextEncoder().encode(ssid.reveal()));
  return Array.from(new Uint8Array(mac, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

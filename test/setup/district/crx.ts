import { Readable } from 'node:stream';
import crx3 from 'crx3';

/** Signs a zip of the extension as a package for Chrome and Edge (CRX, version 3). */
export async function writeCrx(archive: Uint8Array, keyFile: string, file: string): Promise<void> {
  await crx3(Readable.from([Buffer.from(archive)]), { keyPath: keyFile, crxPath: file });
}

declare module 'crx3' {
  import type { Readable } from 'node:stream';

  /** Writes a package of a zip. An existing key is used; none is made over it. */
  export default function crx3(
    zip: Readable,
    options: { readonly keyPath: string; readonly crxPath: string },
  ): Promise<{ readonly appId: string }>;
}

/**
 * The bytes of an answer as text: in the encoding that they are in, whatever was said of it. Text that is no UTF-8 is
 * taken for what the answer says of itself, else for Latin-1 as Windows has it.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const [first, second] = bytes;
  const said = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? '';
  // Two bytes a letter, by their mark or since JSON begins with a letter of one byte.
  const wide = first === 0xff || second === 0 ? ['utf-16le'] : first === 0xfe || first === 0 ? ['utf-16be'] : [];
  for (const encoding of [...wide, 'utf-8', said]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one, or nobody knows its name.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * An answer's JSON, also behind a guard (`)]}'`, `while(1);`), in a call (`answer({…});`), and where a text in it is
 * JSON itself (`{"body": "{…}"}`). Undefined when it is none.
 */
export function parseJson(text: string): unknown {
  return tryParse(text) ?? tryParse(text.replace(/^\s*(?:\{\}\s*&&|[^[{"<]*)/, '').replace(/[);\s]*$/, ''));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' && /^[\s"\\]*[[{]/.test(value) ? (tryParse(value) ?? value) : value,
    );
  } catch {
    return undefined;
  }
}

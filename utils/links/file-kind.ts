/** What a file is, whatever its link looks like and whatever it calls itself. */
export type FileKind = 'pdf' | 'html' | 'video' | 'other';

/** So many bytes decide. */
export const FIRST_BYTES = 1_024;

/** A PDF may have a byte order mark and blank lines before its head: programs that made it wrote them. */
const PDF = /^(?:\xef\xbb\xbf)?[\s\0]*(?=%PDF-)/;
const BLANK = /^(?:\xef\xbb\xbf)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*/;

/**
 * Tells what a file is by its first bytes; its content type only confirms it.
 * @param first at least `FIRST_BYTES` of it, if it has so many
 */
export function kindOfFile(first: Uint8Array, contentType: string): FileKind {
  const text = latin1(first);
  if (PDF.test(text)) return 'pdf';
  // ISO media (MP4, MOV) say `ftyp` after four bytes; Matroska and WebM begin with EBML's mark.
  if (/^[\s\S]{4}ftyp/.test(text) || text.startsWith('\x1a\x45\xdf\xa3')) return 'video';
  const start = text.replace(BLANK, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html';
  return /^\s*(?:text\/html|application\/xhtml)/i.test(contentType) && start.startsWith('<') ? 'html' : 'other';
}

/** How many bytes stand before a PDF's head. */
export function beforePdf(first: Uint8Array): number {
  return PDF.exec(latin1(first))?.[0].length ?? 0;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
}

import Papa from 'papaparse';
import { type Cells, findColumns } from './columns';
import type { GivenTable } from './given-table';
import { columnUse } from './heads';
import { givenMarkup, isMarkup } from './read-markup';
import { readStudentNumber } from './student-number';

/** More is no list of a school. */
export const MOST_ROWS = 20_000;

/** The same, with what the text keeps out of sight: many systems call a web page or Excel's old XML "Excel". */
export function givenText(text: string): GivenTable {
  const clean = text.replace(/^\ufeff/, '');
  return isMarkup(clean) ? givenMarkup(clean) : { rows: tableOfText(text) };
}

/** A table out of pasted text, or a file of text: commas, tabs or other signs between the cells. */
export function tableOfText(text: string): readonly Cells[] {
  const clean = text.replace(/^\ufeff/, '');
  if (isMarkup(clean)) return givenMarkup(clean).rows;
  // Nothing but numbers, however they are put: one to a row.
  if (/^[\d\s,;|]+$/.test(clean))
    return clean
      .split(/[\s,;|]+/)
      .filter(Boolean)
      .map((number) => [number]);
  return Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean), preview: MOST_ROWS }).data;
}

/** What stands between cells is no part of a name, a number, a date or an address; CALPADS has `^`, others `~` or `|`. */
const BETWEEN = /\t|[^\p{L}\p{N}\p{M}\s"'’.\-/()@:_#&]/gu;
const ROWS_TRIED = 60;
/** So much of a text shows them. */
const TRIED = 20_000;
/** More different signs are no table's. */
const MOST_SIGNS = 12;

/**
 * What stands between the cells. Names hold commas, so that the commonest sign is no good witness: it is the one by
 * which heads come out that we know, and rows that are alike.
 */
function delimiterOf(text: string): string {
  const signs = [...new Set(['\t', ',', ';', '|', ...(text.slice(0, TRIED).match(BETWEEN) ?? [])])];
  const scored = signs.slice(0, MOST_SIGNS).map((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: ROWS_TRIED }).data;
    const { head } = findColumns(rows);
    const known = head === undefined ? 0 : (rows[head] ?? []).filter((cell) => columnUse(cell) !== undefined).length;
    const widths = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const alike = usual > 1 ? widths.filter((width) => width === usual).length / widths.length : 0;
    // "Avila, Marisol 9900000001" is no row of two cells: what is cut right has the number in a cell of its own.
    const isCut = known > 0 || rows.some((cells) => cells.some(isNumberAlone));
    return { delimiter, score: isCut ? known * 10 + alike : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: '\t', score: 0 }).delimiter;
}

function isNumberAlone(cell: string): boolean {
  const read = readStudentNumber(cell);
  return read.kind !== 'fault' && read.around === '';
}

/**
 * The text in the bytes of a file. Spreadsheets write "Unicode text" as UTF-16, and plain CSV in the code page of the
 * computer, which in California is 1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 200);
  const zerosAt = (rest: number) => start.filter((byte, index) => index % 2 === rest && byte === 0).length;
  if (zerosAt(1) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (zerosAt(0) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

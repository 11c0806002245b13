import type { Cells } from './columns';
import type { GivenTable } from './given-table';

/** What many systems call "Excel": a table as a web page, or the XML that Excel wrote before it had workbooks. */
export const isMarkup = (text: string): boolean => /^\s*</.test(text) && /<(?:\w+:)?(?:table|workbook)\b/i.test(text);

const ROW = /<(?:\w+:)?(?:tr|row)\b[\s\S]*?(?=<\/?(?:\w+:)?(?:tr|row|table|worksheet)\b|$(?![\s\S]))/gi;
const CELL = /<(?:\w+:)?(?:td|th|cell)\b([^>]*)>([\s\S]*?)(?=<\/?(?:\w+:)?(?:td|th|cell|tr|row)\b|$(?![\s\S]))/gi;
const COLUMN = /<(?:\w+:)?(?:col|column)\b[^>]*>/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const MOST_COLUMNS = 200;

/** The texts of a table in markup, with what it keeps out of sight. Nothing of it is run, loaded or drawn. */
export function givenMarkup(text: string): GivenTable {
  const rows = text.match(ROW) ?? [];
  const hiddenRows = rows.flatMap((row, at) => (isHidden(/^<[^>]*>/.exec(row)?.[0] ?? '') ? [at] : []));
  return { rows: rows.map(cellsOf), hiddenRows, hiddenColumns: hiddenColumns(text) };
}

function cellsOf(row: string): Cells {
  const cells: string[] = [];
  for (const [, attributes = '', inside = ''] of row.matchAll(CELL)) {
    const place = Number(/\bIndex="(\d{1,3})"/i.exec(attributes)?.[1] ?? 0);
    while (cells.length < Math.min(place, MOST_COLUMNS) - 1) cells.push('');
    cells.push(textIn(inside));
    const wide = Number(/\bcolspan=["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1);
    for (let more = 1; more < wide && cells.length < MOST_COLUMNS; more += 1) cells.push('');
  }
  return cells;
}

/** `style="display:none"`, `hidden`, `ss:Hidden="1"`; and no class that is called so. */
function isHidden(tag: string): boolean {
  if (/\bdisplay\s*:\s*none\b/i.test(tag)) return true;
  const words = tag.replace(/"[^"]*"|'[^']*'/g, (value) => (/^.(?:0|false)/i.test(value) ? '0' : '1'));
  return /\s(?:\w+:)?hidden(?=[\s=/>])(?!\s*=\s*(?:0|false))/i.test(words);
}

/** By the columns that stand before the rows: each for itself, or for several beside each other. */
function hiddenColumns(text: string): number[] {
  const hidden: number[] = [];
  let place = 0;
  for (const [tag] of text.matchAll(COLUMN)) {
    const named = Number(/\bIndex="(\d{1,3})"/i.exec(tag)?.[1] ?? 0);
    if (named > 0) place = named - 1;
    // Excel counts those that follow, web pages all of them.
    const more = /<(?:\w+:)?column/i.test(tag) ? 1 : 0;
    const wide = Number(/\bspan=["']?(\d{1,3})/i.exec(tag)?.[1] ?? 1 - more) + more;
    for (let at = place; at < Math.min(place + wide, MOST_COLUMNS); at += 1) if (isHidden(tag)) hidden.push(at);
    place += wide;
  }
  return hidden;
}

function textIn(inside: string): string {
  return inside
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) =>
      decimal || hex
        ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
        : (NAMED[String(name).toLowerCase()] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

import type { Cells } from './columns';

/** What many systems call "Excel": a table as a web page, or the XML that Excel wrote before it had workbooks. */
export const isMarkup = (text: string): boolean => /^\s*</.test(text) && /<(?:\w+:)?(?:table|workbook)\b/i.test(text);

const ROW = /<(?:\w+:)?(?:tr|row)\b[\s\S]*?(?=<\/?(?:\w+:)?(?:tr|row|table|worksheet)\b|$(?![\s\S]))/gi;
const CELL = /<(?:\w+:)?(?:td|th|cell)\b([^>]*)>([\s\S]*?)(?=<\/?(?:\w+:)?(?:td|th|cell|tr|row)\b|$(?![\s\S]))/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const MOST_COLUMNS = 200;

/** The texts of a table in markup. Nothing of it is run, loaded or drawn. */
export function tableOfMarkup(text: string): Cells[] {
  return (text.match(ROW) ?? []).map((row) => {
    const cells: string[] = [];
    for (const [, attributes = '', inside = ''] of row.matchAll(CELL)) {
      const place = Number(/\bIndex="(\d{1,3})"/i.exec(attributes)?.[1] ?? 0);
      while (cells.length < Math.min(place, MOST_COLUMNS) - 1) cells.push('');
      cells.push(textIn(inside));
      const wide = Number(/\bcolspan=["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1);
      for (let more = 1; more < wide && cells.length < MOST_COLUMNS; more += 1) cells.push('');
    }
    return cells;
  });
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

import { strFromU8, unzipSync } from 'fflate';

/** What of a sheet nobody sees in Excel. */
export interface OutOfSight {
  readonly isHidden: boolean;
  /** Places from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export const NOTHING_HIDDEN: OutOfSight = { isHidden: false, rows: [], columns: [] };

/** The parts of a workbook, as Office Open XML (ECMA-376) lays them out: its sheets in order, their files by id, and these. */
const SHEETS_IN_ORDER = 'xl/workbook.xml';
const FILES_BY_ID = 'xl/_rels/workbook.xml.rels';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MOST_COLUMNS = 200;

/** What is hidden in each sheet of a workbook, in the order of the sheets: what reads the cells does not tell. */
export function outOfSight(workbook: ArrayBuffer): OutOfSight[] {
  const parts = unzipSync(new Uint8Array(workbook), {
    filter: ({ name }) => name === SHEETS_IN_ORDER || name === FILES_BY_ID || SHEET.test(name),
  });
  const textOf = (name: string): string => {
    const part = parts[name];
    return part === undefined ? '' : strFromU8(part);
  };
  const files = new Map(
    tags(textOf(FILES_BY_ID), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return tags(textOf(SHEETS_IN_ORDER), 'sheet').map((tag) => {
    const file = files.get(attribute(tag, '\\w+:id')) ?? '';
    const sheet = textOf(file.startsWith('/') ? file.slice(1) : `xl/${file}`);
    return {
      isHidden: /hidden$/i.test(attribute(tag, 'state')),
      rows: hiddenRows(sheet),
      columns: hiddenColumns(sheet),
    };
  });
}

function hiddenRows(sheet: string): number[] {
  let place = -1;
  return tags(sheet, 'row').flatMap((tag) => {
    // A row that does not say which it is is the one after the one before.
    place = tag.includes('r=') && attribute(tag, 'r') !== '' ? Number(attribute(tag, 'r')) - 1 : place + 1;
    return isYes(attribute(tag, 'hidden')) || isNothing(attribute(tag, 'ht')) ? [place] : [];
  });
}

function hiddenColumns(sheet: string): number[] {
  return tags(sheet, 'col').flatMap((tag) => {
    if (!isYes(attribute(tag, 'hidden')) && !isNothing(attribute(tag, 'width'))) return [];
    const first = Number(attribute(tag, 'min')) - 1;
    const last = Math.min(Number(attribute(tag, 'max')), MOST_COLUMNS);
    return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  });
}

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
const isYes = (value: string): boolean => value === '1' || value === 'true';
/** As high or as wide as nothing: dragged shut by hand. */
const isNothing = (size: string): boolean => size !== '' && Number(size) === 0;

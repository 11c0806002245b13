import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** What of a sheet nobody sees in Excel. */
export interface OutOfSight {
  readonly isHidden: boolean;
  /** Places from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export const NOTHING_HIDDEN: OutOfSight = { isHidden: false, rows: [], columns: [] };

/** The parts of a workbook, as Office Open XML (ECMA-376) lays them out: its sheets in order, and their files by id. */
const SHEETS_IN_ORDER = 'xl/workbook.xml';
const FILES_BY_ID = 'xl/_rels/workbook.xml.rels';
const MOST_COLUMNS = 200;

type Attributes = Readonly<Record<string, string | undefined>>;

/** What is hidden in each sheet of a workbook, in the order of the sheets: what reads the cells does not tell. */
export function outOfSight(workbook: ArrayBuffer): OutOfSight[] {
  const bytes = new Uint8Array(workbook);
  const index = textsOf(bytes, [SHEETS_IN_ORDER, FILES_BY_ID]);
  const files = new Map<string, string>();
  eachTag(index(FILES_BY_ID), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') files.set(Id, new URL(Target, `zip:///${SHEETS_IN_ORDER}`).pathname.slice(1));
  });
  const sheets: { isHidden: boolean; file: string }[] = [];
  eachTag(index(SHEETS_IN_ORDER), (name, attributes) => {
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))?.[1] ?? '';
    sheets.push({ isHidden: (attributes.state ?? 'visible') !== 'visible', file: files.get(id) ?? '' });
  });
  const sheet = textsOf(
    bytes,
    sheets.map(({ file }) => file),
  );
  return sheets.map(({ isHidden, file }) => ({ isHidden, ...hiddenIn(sheet(file)) }));
}

function hiddenIn(sheet: string): Pick<OutOfSight, 'rows' | 'columns'> {
  const rows: number[] = [];
  const columns: number[] = [];
  let place = -1;
  eachTag(sheet, (name, { r, hidden, ht, width, min, max }) => {
    if (name === 'row') {
      // A row that does not say which it is is the one after the one before.
      place = r === undefined ? place + 1 : Number(r) - 1;
      if (isYes(hidden) || isNothing(ht)) rows.push(place);
    } else if (name === 'col' && (isYes(hidden) || isNothing(width))) {
      for (let at = Number(min) - 1; at < Math.min(Number(max), MOST_COLUMNS); at += 1) columns.push(at);
    }
  });
  return { rows, columns };
}

/** The texts of some of its files; empty for one that is not there. */
function textsOf(bytes: Uint8Array, names: readonly string[]): (name: string) => string {
  const files = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  return (name) => {
    const file = files[name];
    return file === undefined ? '' : strFromU8(file);
  };
}

/**
 * The tags that open, in their order, by their names without a prefix, as who reads the cells knows them. What is no XML
 * throws: nobody knows what it hides.
 */
function eachTag(xml: string, tell: (name: string, attributes: Attributes) => void): void {
  if (xml === '') return;
  const parser = new Parser();
  parser.on('openTag', (prefixed, attributes) => {
    const name = prefixed.slice(prefixed.indexOf(':') + 1);
    // Most tags are cells, which hide nothing: what they say is not read.
    if (name !== 'c' && name !== 'v') tell(name, attributes());
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';
/** As high or as wide as nothing: dragged shut by hand. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

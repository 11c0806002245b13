import { tablesOfFile } from '@/utils/roster/list/read-file';
import { givenText } from '@/utils/roster/list/read-text';
import { readWorkbook } from '@/utils/roster/list/read-workbook';
import type { TablesPart } from './list-reader';

/** So many rows go to the page at once: what it takes to receive them is shorter than anybody notices. */
const ROWS_AT_ONCE = 1_000;

/** Reads lists apart from the page, which stays quick: a workbook of five thousand rows takes half a second. */
addEventListener('message', async ({ data }: MessageEvent<Blob | string>) => {
  const tell = (part: TablesPart) => postMessage(part);
  const tables = typeof data === 'string' ? [givenText(data)] : await tablesOfFile(data, readWorkbook);
  if (tables === undefined) {
    tell({ kind: 'unreadable' });
    return;
  }
  for (const { rows, ...table } of tables) {
    tell({ kind: 'table', table });
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      tell({ kind: 'rows', rows: rows.slice(at, at + ROWS_AT_ONCE) });
    }
  }
  tell({ kind: 'end' });
});

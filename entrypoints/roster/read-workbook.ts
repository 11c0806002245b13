import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { Cells } from '@/utils/roster/list/columns';
import { cellText, mostStudents } from '@/utils/roster/list/read-file';

const CONTENTS = 'xl/workbook.xml';

/**
 * The sheet of an Excel workbook that has the students; covers and explanations often stand before it. What a person does
 * not see in Excel (last year's list on a hidden sheet) is not read, unless there is nothing else.
 */
export async function readWorkbook(file: Blob): Promise<Cells[]> {
  const [sheets, hidden] = await Promise.all([readSheets(file), hiddenSheets(file)]);
  const seen = sheets.filter((_, index) => !hidden.has(index));
  const read = seen.length > 0 ? seen : sheets;
  return mostStudents(read.map(({ data }) => data.map((cells) => cells.map(cellText))));
}

/** The places of hidden sheets among all. */
async function hiddenSheets(file: Blob): Promise<ReadonlySet<number>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contents = unzipSync(bytes, { filter: ({ name }) => name === CONTENTS })[CONTENTS];
  const sheets = contents === undefined ? [] : strFromU8(contents).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  const places = [...sheets].flatMap(([sheet], index) => (/\sstate="\w*hidden"/i.test(sheet) ? [index] : []));
  return new Set(places);
}

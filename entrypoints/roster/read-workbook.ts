import readSheets from 'read-excel-file/universal';
import type { Cells } from '@/utils/roster/list/columns';
import { cellText, mostStudents } from '@/utils/roster/list/read-file';

/** The sheet of an Excel workbook that has the students; covers and explanations often stand before it. */
export async function readWorkbook(file: Blob): Promise<Cells[]> {
  const sheets = await readSheets(file);
  return mostStudents(sheets.map(({ data }) => data.map((cells) => cells.map(cellText))));
}

import { readSheet } from 'read-excel-file/universal';
import type { Cells } from '@/utils/roster/list/columns';
import { cellText } from '@/utils/roster/list/read-file';

/** The first sheet of an Excel workbook. */
export async function readWorkbook(file: Blob): Promise<Cells[]> {
  const rows = await readSheet(file);
  return rows.map((cells) => cells.map(cellText));
}

import readSheets from 'read-excel-file/universal';
import type { GivenTable } from './given-table';
import { NOTHING_HIDDEN, outOfSight } from './out-of-sight';
import { cellText } from './read-file';

/**
 * The sheets of an Excel workbook, each with what a person does not see of it in Excel: rows that a filter leaves out, hidden
 * columns, and whole sheets.
 */
export async function readWorkbook(file: Blob): Promise<GivenTable[]> {
  const [sheets, hidden] = await Promise.all([readSheets(file), file.arrayBuffer().then(outOfSight)]);
  return sheets.map(({ sheet: name, data }, index) => {
    const { isHidden, rows, columns } = hidden[index] ?? NOTHING_HIDDEN;
    // A sheet that is a chart has no cells.
    const cells = (data ?? []).map((row) => row.map(cellText));
    return { rows: cells, hiddenRows: rows, hiddenColumns: columns, sheet: { name, isHidden } };
  });
}

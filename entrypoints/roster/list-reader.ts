import type { Cells } from '@/utils/roster/list/columns';
import type { GivenTable } from '@/utils/roster/list/given-table';

/** What comes of a file, piece by piece: each table, behind it its rows. */
export type TablesPart =
  | { readonly kind: 'table'; readonly table: Omit<GivenTable, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: readonly Cells[] }
  | { readonly kind: 'end' | 'unreadable' };

/** The tables in a file, or in a text that was pasted, read in a worker. @returns undefined for what can't be read */
export function readTables(given: Blob | string): Promise<GivenTable[] | undefined> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  const tables: (Omit<GivenTable, 'rows'> & { rows: Cells[] })[] = [];
  return new Promise<GivenTable[] | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TablesPart>) => {
      if (data.kind === 'table') tables.push({ ...data.table, rows: [] });
      else if (data.kind === 'rows') tables.at(-1)?.rows.push(...data.rows);
      else resolve(data.kind === 'end' ? tables : undefined);
    });
    // Out of memory, or not started: nobody waits for ever.
    worker.addEventListener('error', () => resolve(undefined));
    worker.postMessage(given);
  }).finally(() => worker.terminate());
}

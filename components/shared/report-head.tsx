import { useWords } from './words-context';

/**
 * Roles said outright: on a narrow panel the table is laid out as cards, and a browser forgets that
 * something is a table once its `display` says otherwise.
 */
export const TABLE = { role: 'table' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'cell' } as const;
export const ROW_HEAD = { role: 'rowheader', scope: 'row' } as const;
export const COLUMN = { role: 'columnheader', scope: 'col' } as const;

/** In the cell of a table that has nothing to say. */
export const NOTHING_HERE = '–';

/**
 * The head of the table of reports, with the names that the CAASPP Paperless Scores page gives them.
 * @param columns those that any row has something in
 */
export function ReportHead({
  columns,
}: {
  readonly columns: readonly ('columnTest' | 'columnYear' | 'columnGrade' | 'columnReport' | 'columnInfo')[];
}) {
  const { t } = useWords();
  return (
    <thead {...{ role: 'rowgroup' }}>
      <tr {...ROW}>
        {columns.map((it) => (
          <th key={it} {...COLUMN}>
            {t(it)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

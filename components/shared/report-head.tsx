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

/**
 * The head of the table of reports, with the names that the CAASPP Paperless Scores page gives them.
 * @param info whether any row has something in the last column
 */
export function ReportHead({ info }: { readonly info: boolean }) {
  const { t } = useWords();
  return (
    <thead {...{ role: 'rowgroup' }}>
      <tr {...ROW}>
        <th {...COLUMN}>{t('columnTest')}</th>
        <th {...COLUMN}>{t('columnYear')}</th>
        <th {...COLUMN}>{t('columnGrade')}</th>
        <th {...COLUMN}>{t('columnReport')}</th>
        {info && <th {...COLUMN}>{t('columnInfo')}</th>}
      </tr>
    </thead>
  );
}

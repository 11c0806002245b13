import type { ComponentChildren } from 'preact';
import type { MessageCode } from '@/utils/caaspp/answer';
import { CELL, ReportHead, ROW, TABLE } from './report-head';
import { shortened } from './service-texts';
import { useWords } from './words-context';

export interface MessageTableProps {
  readonly code: MessageCode;
  /** As the CAASPP system says it, word for word. */
  readonly text: string;
  /** In place of the usual hint. */
  readonly says?: readonly string[];
  readonly children?: ComponentChildren;
}

/** The table of reports with no report in it: that there is none, and in the last column the system's message and what to do. */
export function MessageTable({ code, text, says, children }: MessageTableProps) {
  const { t } = useWords();
  const lines = says ?? [t(`message_${code}_means`), t(`message_${code}_do`)];
  return (
    <table {...TABLE} class="reports message">
      <caption class="vh">{t('tableCaption')}</caption>
      <ReportHead columns={['columnReport', 'columnInfo']} />
      <tbody {...{ role: 'rowgroup' }}>
        <tr {...ROW}>
          <td {...CELL} class="none">
            {t('noReportListed')}
          </td>
          <td {...CELL} data-label={t('columnInfo')} class="info-cell">
            <p class="said" lang="en">
              <bdi>{shortened(text)}</bdi>
            </p>
            {lines.map((it) => it && <p key={it}>{it}</p>)}
            {children && <div class="actions">{children}</div>}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

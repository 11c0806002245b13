import { Address } from '@/components/shared/address';
import { problemWords } from '@/components/shared/problem-words';
import { languageNames } from '@/components/shared/report-groups';
import { CELL, COLUMN, NOTHING_HERE, ROW, TABLE } from '@/components/shared/report-head';
import { useWords } from '@/components/shared/words-context';
import type { SampleRead } from '@/utils/caaspp/read-sample';

export interface SampleEffectProps {
  readonly read: SampleRead;
  /** Takes the names that were found into the fields. */
  onTakeNames(): void;
}

/** What the profile makes of the pasted answer, said at once. */
export function SampleEffect({ read, onTakeNames }: SampleEffectProps) {
  const words = useWords();
  const { t } = words;
  switch (read.kind) {
    case 'nothing':
      return null;
    case 'notJson':
      return <p class="strip warn">{t('spec_notJson')}</p>;
    case 'message':
      return (
        <p class="strip plain">
          <span>
            {t('spec_isMessage')} <q lang="en">{read.text}</q> {t(`message_${read.code}_means`)}
          </span>
        </p>
      );
    case 'problem': {
      const { title, what } = problemWords(read.problem, words);
      return (
        <p class="strip warn">
          <span>
            <strong>{title}.</strong> {what}
          </span>
        </p>
      );
    }
    case 'reports': {
      const guessed = Object.entries(read.guess).map(([field, path]) => (path ? `${field} (${path})` : field));
      return (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard */}
          <section class="scroll" tabIndex={0} aria-label={t('spec_effect')}>
            <table {...TABLE} class="log cards">
              <caption class="vh">{t('spec_effect')}</caption>
              <thead {...{ role: 'rowgroup' }}>
                <tr {...ROW}>
                  <th {...COLUMN}>{t('columnTest')}</th>
                  <th {...COLUMN}>{t('columnYear')}</th>
                  <th {...COLUMN}>{t('columnGrade')}</th>
                  <th {...COLUMN}>{t('rosterLanguage')}</th>
                  <th {...COLUMN}>{t('spec_format')}</th>
                  <th {...COLUMN}>{t('spec_url')}</th>
                </tr>
              </thead>
              <tbody {...{ role: 'rowgroup' }}>
                {read.rows.map((row, index) => (
                  <tr key={index} {...ROW}>
                    <td {...CELL} data-label={t('columnTest')} class="lead">
                      {row.test}
                    </td>
                    <td {...CELL} data-label={t('columnYear')}>
                      {row.year}
                    </td>
                    <td {...CELL} data-label={t('columnGrade')} class={row.grade ? undefined : 'blank'}>
                      {row.grade || NOTHING_HERE}
                    </td>
                    <td {...CELL} data-label={t('rosterLanguage')}>
                      {languageNames(row, words)}
                    </td>
                    <td {...CELL} data-label={t('spec_format')}>
                      {row.format}
                    </td>
                    <td {...CELL} data-label={t('spec_url')}>
                      <Address of={row.host} />
                      {!row.opens && <strong> {t('spec_notOnList')}</strong>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {read.unreadable > 0 && <p class="strip warn">{words.counted('unreadable', read.unreadable)}</p>}
          {guessed.length === 0 ? (
            <p class="small">{t('spec_fits')}</p>
          ) : (
            <div class="strip warn">
              <div>
                <p>{t('spec_guessed', words.list(guessed))}</p>
                {Object.values(read.guess).some(Boolean) && (
                  <button type="button" onClick={onTakeNames}>
                    {t('spec_takeNames')}
                  </button>
                )}
              </div>
            </div>
          )}
        </>
      );
    }
  }
}

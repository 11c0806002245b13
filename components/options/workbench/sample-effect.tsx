import { problemWords } from '@/components/shared/problem-words';
import { languageNames } from '@/components/shared/report-groups';
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
            <table class="log">
              <caption class="vh">{t('spec_effect')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('columnTest')}</th>
                  <th scope="col">{t('columnYear')}</th>
                  <th scope="col">{t('columnGrade')}</th>
                  <th scope="col">{t('rosterLanguage')}</th>
                  <th scope="col">{t('spec_format')}</th>
                  <th scope="col">{t('spec_url')}</th>
                </tr>
              </thead>
              <tbody>
                {read.rows.map((row, index) => (
                  <tr key={index}>
                    <td>{row.test}</td>
                    <td>{row.year}</td>
                    <td>{row.grade}</td>
                    <td>{languageNames(row, words)}</td>
                    <td>{row.format}</td>
                    <td>
                      {row.host}
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

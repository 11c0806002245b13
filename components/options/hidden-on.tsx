import { Address } from '@/components/shared/address';
import type { Done } from '@/components/shared/answers';
import { DoneOutcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { awayIn } from '@/utils/settings/stay-away';
import type { Words } from '@/utils/words';
import type { OptionsProps } from './options-props';

interface HiddenOnProps extends Pick<OptionsProps, 'onShowAgain'> {
  readonly entries: readonly string[];
}

/** Where somebody sent the panel away: by its menu or in the popup, which bring it back on that page alone. */
export function HiddenOn({ entries, onShowAgain }: HiddenOnProps) {
  const words = useWords();
  const { t } = words;
  const { answer, ask } = useAnswer<Done>();
  if (entries.length === 0 && answer === undefined) return null;
  return (
    <>
      <h3>{t('hiddenOn')}</h3>
      <ul class="places">
        {entries.map((entry) => {
          const { origin } = awayIn(entry);
          const where = whereOf(entry, words);
          return (
            <li key={entry}>
              <span>
                <strong>
                  <Address of={origin} />
                </strong>{' '}
                <span class="small">{where}</span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={t('hiddenShowOf', `${origin}, ${where}`)}
                onClick={() => ask(onShowAgain(entry))}
              >
                {t('hiddenShow')}
              </button>
            </li>
          );
        })}
      </ul>
      <DoneOutcome answer={answer} done={t('hiddenShown')} />
    </>
  );
}

function whereOf(entry: string, { t }: Words): string {
  const { away, page } = awayIn(entry);
  return away === 'page' ? t('hiddenOn_page', page) : t(`hiddenOn_${away}`);
}

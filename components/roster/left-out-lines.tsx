import { useWords } from '@/components/shared/words-context';
import type { RosterProps } from './roster-props';

const MOST_SHOWN = 200;

/** Every line of the list that is not used, with its reason, and what can be done about it. */
export function LeftOutLines({ model, onRestoreZeros }: Pick<RosterProps, 'model' | 'onRestoreZeros'>) {
  const { t, counted } = useWords();
  const { leftOut } = model.list;
  const zeros = leftOut.filter(({ why }) => why === 'nineDigits').length;
  // Titles above the heads and heads that come again are of no student.
  const told = [...leftOut].sort((a, b) => Number(isOfNobody(a.why)) - Number(isOfNobody(b.why)));
  if (told.length === 0) return null;
  return (
    <>
      {zeros > 0 && (
        <p class="strip warn">
          <span>
            {counted('rosterZeros', zeros)}{' '}
            <button type="button" class="link" onClick={() => onRestoreZeros(true)}>
              {counted('rosterZerosDo', zeros)}
            </button>
          </span>
        </p>
      )}
      <details
        class="left-out"
        open={model.phase === 'list' && told.length <= 8 && !told.every(({ why }) => isOfNobody(why))}
      >
        <summary>{counted('rosterLeftOut', told.length)}</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{t('rosterRow')}</th>
              <th scope="col">{t('rosterLine')}</th>
              <th scope="col">{t('rosterWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {told.slice(0, MOST_SHOWN).map(({ row, shown, why, firstRow }) => (
              <tr key={row}>
                <td class="number">{row}</td>
                <td>
                  <bdi>{shown}</bdi>
                </td>
                <td>{t(`rosterLeft_${why}`, firstRow ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {told.length > MOST_SHOWN && <p class="small">{counted('rosterLeftOutMore', told.length - MOST_SHOWN)}</p>}
      </details>
    </>
  );
}

function isOfNobody(why: string): boolean {
  return why === 'aboveHead' || why === 'headAgain';
}

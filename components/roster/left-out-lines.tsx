import type { ComponentChildren } from 'preact';
import { useWords } from '@/components/shared/words-context';
import type { LeftOutWhy } from '@/utils/roster/list/roster-list';
import type { RosterProps } from './roster-props';

const MOST_SHOWN = 200;

type LeftOutProps = Pick<RosterProps, 'model' | 'onRestoreZeros' | 'onIncludeHidden'>;

/** Every line of the list that is not used, with its reason, and what can be done about it. */
export function LeftOutLines({ model, onRestoreZeros, onIncludeHidden }: LeftOutProps) {
  const { t, counted } = useWords();
  const { leftOut, entries } = model.list;
  const hidden = leftOut.filter(({ why }) => why === 'hidden').length;
  const hiddenIn = entries.filter(({ isHidden }) => isHidden).length;
  const zeros = leftOut.filter(({ why }) => why === 'nineDigits').length;
  const told = leftOut.toSorted((a, b) => rankOf(a.why) - rankOf(b.why));
  return (
    <>
      {hidden > 0 && (
        <Offer says={counted('rosterHidden', hidden)}>
          <button type="button" class="link" onClick={() => onIncludeHidden(true)}>
            {counted('rosterHiddenDo', hidden)}
          </button>
        </Offer>
      )}
      {hiddenIn > 0 && (
        <Offer says={counted('rosterHiddenIn', hiddenIn)}>
          {model.phase === 'list' && (
            <button type="button" class="link" onClick={() => onIncludeHidden(false)}>
              {counted('rosterHiddenOut', hiddenIn)}
            </button>
          )}
        </Offer>
      )}
      {zeros > 0 && (
        <Offer says={counted('rosterZeros', zeros)}>
          <button type="button" class="link" onClick={() => onRestoreZeros(true)}>
            {counted('rosterZerosDo', zeros)}
          </button>
        </Offer>
      )}
      {told.length > 0 && (
        <details
          class="left-out"
          open={model.phase === 'list' && told.length <= 8 && told.some(({ why }) => rankOf(why) === 0)}
        >
          <summary>{counted('rosterLeftOut', told.length)}</summary>
          <table>
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
                  <td data-label={t('rosterRow')}>{row}</td>
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
      )}
    </>
  );
}

/** What was left out, and one press to have it. */
function Offer({ says, children }: { readonly says: string; readonly children: ComponentChildren }) {
  return (
    <p class="strip warn">
      <span>
        {says} {children}
      </span>
    </p>
  );
}

/** What needs a look comes first; rows that somebody has hidden after it; titles and heads are of no student. */
function rankOf(why: LeftOutWhy): number {
  if (why === 'aboveHead' || why === 'headAgain') return 2;
  return why === 'hidden' ? 1 : 0;
}

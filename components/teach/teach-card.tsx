import { useEffect, useRef } from 'preact/hooks';
import { CHECK, QUESTION, SEARCH, WARN } from '@/components/shared/icon';
import { readLabel } from '@/components/shared/read-label';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';

/** How far the user has come in showing us where the SSID is. */
export type TeachState =
  /** The pointer outlines what it is over; the next press picks it. */
  | { readonly kind: 'picking' }
  /** What was pressed will be read as the SSID. `label`: empty where it is called nothing. */
  | { readonly kind: 'picked'; readonly label: string; readonly lastFour: string }
  /** What was pressed holds something else. */
  | { readonly kind: 'notAnSsid' }
  /** Nothing on the page says that it is a student's. */
  | { readonly kind: 'notAStudents' }
  /** Nothing about it would last: no name and no label. */
  | { readonly kind: 'notLasting' }
  | { readonly kind: 'saved' };

export interface TeachProps {
  readonly state: TeachState;
  onUse(event: Event): void;
  onAgain(event: Event): void;
  onCancel(): void;
  onReload(): void;
}

/** The card in the page's corner by which a user shows us where the SSID stands. Takes the focus at each step. */
export function TeachCard(props: TeachProps) {
  const { t } = useWords();
  const card = useRef<HTMLElement>(null);
  const { kind } = props.state;
  useEffect(() => card.current?.focus({ preventScroll: true }), [kind]);
  return (
    <section ref={card} class="teach" role="dialog" tabIndex={-1} aria-label={t('teachSsid')}>
      <Step {...props} />
    </section>
  );
}

function Step({ state, onUse, onAgain, onCancel, onReload }: TeachProps) {
  const { t } = useWords();
  const again = (
    <button type="button" onClick={onAgain}>
      {t('teachAgain')}
    </button>
  );
  const cancel = (
    <button type="button" onClick={onCancel}>
      {t('cancel')}
    </button>
  );
  switch (state.kind) {
    case 'picking':
      return (
        <StateCard icon={SEARCH} tone="info" title={t('pickOnPage')} says={[t('pickSays')]}>
          {cancel}
        </StateCard>
      );
    case 'picked': {
      const says = [
        t('endsIn', state.lastFour),
        ...(state.label === '' ? [] : [t('teachLabel', readLabel(state.label))]),
      ];
      return (
        <StateCard icon={QUESTION} tone="info" title={t('teachPickedTitle')} says={says}>
          <button type="button" class="primary" onClick={onUse}>
            {t('teachUse')}
          </button>
          {again}
          {cancel}
        </StateCard>
      );
    }
    case 'notAnSsid':
    case 'notAStudents':
    case 'notLasting':
      return (
        <StateCard icon={WARN} tone="warn" title={t(`teach_${state.kind}`)} says={[t(`teach_${state.kind}_do`)]}>
          {again}
          {cancel}
        </StateCard>
      );
    case 'saved':
      return (
        <StateCard icon={CHECK} tone="info" title={t('teachSaved')} says={[t('teachSavedSays')]}>
          <button type="button" class="primary" onClick={onReload}>
            {t('reload')}
          </button>
        </StateCard>
      );
  }
}

import type { Done } from '@/components/shared/answers';
import { DoneOutcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';

/** What is read, sent and kept, in plain words. Who changes what is handled changes this, and `CONSENT_VERSION`. */
export function WhatIsHandled() {
  const { t } = useWords();
  return (
    <dl class="handled">
      <div>
        <dt>{t('consentReads')}</dt>
        <dd>{t('consentReads_says')}</dd>
      </div>
      <div>
        <dt>{t('consentSends')}</dt>
        <dd>{t('consentSends_says')}</dd>
      </div>
      <div>
        <dt>{t('consentKeeps')}</dt>
        <dd>{t('consentKeeps_says')}</dd>
      </div>
    </dl>
  );
}

export interface ConsentProps {
  onAgree(): Promise<Done>;
  onLater(): void;
}

/** Comes before everything else: nothing is requested until somebody agreed. */
export function Consent({ onAgree, onLater }: ConsentProps) {
  const { t } = useWords();
  const { answer, busy, ask } = useAnswer<Done>();
  return (
    <section class="sheet" aria-labelledby="consent">
      <h2 id="consent" tabIndex={-1}>
        {t('consentTitle')}
      </h2>
      <p>{t('consentSays')}</p>
      <WhatIsHandled />
      <p>{t('consentWho')}</p>
      <DoneOutcome answer={answer} done="" />
      <div class="actions">
        <button type="button" class="primary" aria-busy={busy} onClick={() => busy || ask(onAgree())}>
          {t('consentAgree')}
        </button>
        <button type="button" onClick={onLater}>
          {t('consentLater')}
        </button>
      </div>
    </section>
  );
}

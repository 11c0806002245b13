import { useState } from 'preact/hooks';
import { Field } from '@/components/shared/fields';
import { Icon, INFO, LOCK, WARN } from '@/components/shared/icon';
import { Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import type { OpenSetupAnswer } from './setup-answers';
import { madeText, setupText } from './setup-file-section';

type PolicyProps = Pick<OptionsProps, 'now' | 'onOpenPolicySetup'> & { readonly model: OptionsModel };

/** What the organization's policy does here: in force, locked, faulty, or waiting for a passphrase. */
export function PolicyStrips({ model, now, onOpenPolicySetup }: PolicyProps) {
  const words = useWords();
  const { t } = words;
  const { inForce, lockOptions, faults, encryptedSetup, setupMaker } = model.policy;
  const [passphrase, setPassphrase] = useState('');
  const { answer, busy, ask } = useAnswer<OpenSetupAnswer>();
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (!busy) await ask(onOpenPolicySetup(passphrase));
    setPassphrase('');
  };
  return (
    <>
      {inForce && (
        <p class="strip plain">
          <Icon path={lockOptions ? LOCK : INFO} size={18} />
          <span>{t(lockOptions ? 'policyLocks' : 'policyInForce')}</span>
        </p>
      )}
      {faults.length > 0 && (
        <div class="strip warn">
          <Icon path={WARN} size={18} />
          <div>
            <p>{words.counted('policyFaults', faults.length)}</p>
            <ul>
              {faults.map(({ field, expected }) => (
                <li key={field + expected}>
                  <code>{field}</code> {t('policyExpected')} <span lang="en">{expected}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {encryptedSetup === 'damaged' && <p class="strip warn">{t('policySetupDamaged')}</p>}
      {encryptedSetup === 'waiting' && (
        <form class="strip note form" onSubmit={onSubmit}>
          <h2>{t('policySetupTitle')}</h2>
          <p>{t('policySetupWaiting')}</p>
          {setupMaker && <p class="small">{madeText(setupMaker, words)}</p>}
          <Field label={t('passphrase')} type="password" value={passphrase} onValue={setPassphrase} />
          <Outcome text={answer && setupText(answer, now, words)} good={answer?.kind === 'opened'} />
          <div class="actions">
            <button type="submit" class="primary" aria-busy={busy}>
              {t('policySetupDo')}
            </button>
          </div>
        </form>
      )}
    </>
  );
}

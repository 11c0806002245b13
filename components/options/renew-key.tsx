import { useRef, useState } from 'preact/hooks';
import { useFirstField } from '@/components/shared/focus';
import { Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { checkSet, draftOf, type SetFaults } from './check-set';
import { ConnectionTest } from './connection-test';
import { AccountField, ExpiryField, SecretField } from './key-fields';
import type { OptionsProps } from './options-props';
import type { SaveSetAnswer } from './set-draft';
import { saveText } from './set-text';

export interface RenewKeyProps
  extends Pick<OptionsProps, 'onSaveSet' | 'onTestConnection' | 'onAllowHost' | 'onSection'> {
  readonly set: CredentialSet;
  onClose(): void;
}

/** Next year's key for credentials that are here: three fields, then the test by itself. All else stays as it is. */
export function RenewKey({ set, onSaveSet, onTestConnection, onAllowHost, onSection, onClose }: RenewKeyProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(() => ({ ...draftOf(set), expiresOn: '' }));
  const [faults, setFaults] = useState<SetFaults>({});
  const { answer, busy, ask } = useAnswer<SaveSetAnswer>();
  const form = useRef<HTMLFormElement>(null);
  useFirstField(form, true);
  const put = (key: 'account' | 'secret' | 'expiresOn') => (value: string) => {
    setDraft((now) => ({ ...now, [key]: value }));
    setFaults((now) => ({ ...now, [key]: undefined }));
  };
  const refuse = (found: SetFaults) => {
    setFaults(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    // The one thing that is new must be there.
    const found = draft.secret.trim() === '' ? ({ secret: 'empty' } as const) : checkSet(draft, set);
    if (Object.keys(found).length > 0) return refuse(found);
    const came = await ask(onSaveSet(draft));
    if (came.kind === 'faults') refuse(came.faults);
  };
  if (answer?.kind === 'saved') {
    return (
      <>
        <div class="tests">
          <div>
            <ConnectionTest
              setId={set.id}
              setName={set.name}
              byItself
              onTest={onTestConnection}
              onAllowHost={onAllowHost}
            />
          </div>
        </div>
        <p>
          {t('renewHandOn')}{' '}
          <button type="button" class="link" onClick={() => onSection('setupFile')}>
            {t('exportSetup')}
          </button>
        </p>
        <div class="actions">
          <button type="button" class="primary" onClick={onClose}>
            {t('firstRun_finish')}
          </button>
        </div>
      </>
    );
  }
  const key = { draft, faults, put };
  return (
    <form ref={form} class="form" onSubmit={onSubmit} noValidate>
      <p>{t('renewSays')}</p>
      <div class="pair">
        <SecretField {...key} />
        <AccountField {...key} />
      </div>
      <div class="pair">
        <ExpiryField {...key} />
      </div>
      <Outcome text={answer && saveText(answer, words)} good={false} />
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy}>
          {t('renewDo')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

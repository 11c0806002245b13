import { Field } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { SetFaults } from './check-set';
import type { SetDraft, SetField } from './set-draft';
import { faultText } from './set-text';

export interface KeyFieldProps {
  readonly draft: SetDraft;
  readonly faults: SetFaults;
  readonly put: (key: 'account' | 'secret' | 'expiresOn') => (value: string) => void;
}

/** Whose key it is: the user name of TOMS, or the pilot's access key. */
export function AccountField(props: KeyFieldProps) {
  const { t } = useWords();
  const label = t(props.draft.profile === 'pilot' ? 'accessKey' : 'userName');
  return <Field label={label} required {...bound('account', props, useFault(props, 'account'))} />;
}

/** @param isKept there is one already, which stays if nothing is entered */
export function SecretField({ isKept = false, ...props }: KeyFieldProps & { readonly isKept?: boolean }) {
  const { t } = useWords();
  return (
    <Field
      label={t(props.draft.profile === 'pilot' ? 'accessSecret' : 'secretKey')}
      type="password"
      hint={t(isKept ? 'secretKeepHint' : 'secretHint')}
      required={!isKept}
      {...bound('secret', props, useFault(props, 'secret'))}
    />
  );
}

export function ExpiryField(props: KeyFieldProps) {
  const { t } = useWords();
  return (
    <Field
      label={t('expiresOn')}
      type="date"
      hint={t('expiresOnHint')}
      optional
      {...bound('expiresOn', props, useFault(props, 'expiresOn'))}
    />
  );
}

function useFault({ draft, faults }: KeyFieldProps, field: SetField): string | undefined {
  return faultText(field, faults[field], draft.profile, useWords());
}

function bound(field: 'account' | 'secret' | 'expiresOn', { draft, put }: KeyFieldProps, fault: string | undefined) {
  return { value: draft[field], fault, onValue: put(field) };
}

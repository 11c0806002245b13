import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Choice, Field } from '@/components/shared/fields';
import { useFirstField } from '@/components/shared/focus';
import { Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { checkSet, draftOf, listOf, newDraft, type SetFaults } from './check-set';
import { AccountField, ExpiryField, SecretField } from './key-fields';
import type { SaveSetAnswer, SetDraft, SetField } from './set-draft';
import { faultText, saveText } from './set-text';

export interface SetFormProps {
  /** The set to change; undefined for a new one. */
  readonly set?: CredentialSet | undefined;
  /** Which kind of credentials was chosen before; undefined: to be chosen here. */
  readonly profile?: ProfileId | undefined;
  /** Beside "Save". */
  readonly children?: ComponentChildren;
  onSave(draft: SetDraft): Promise<SaveSetAnswer>;
  onSaved(id: string): void;
  onCancel?: (() => void) | undefined;
}

/** What stands under "More": it opens where something in it is at fault. */
const MORE: readonly SetField[] = ['schoolCodes', 'hosts', 'baseUrl', 'region'];

/** The form for one LEA's credentials. */
export function SetForm({ set, profile, children, onSave, onSaved, onCancel }: SetFormProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(() => ({ ...(set ? draftOf(set) : newDraft()), ...(profile && { profile }) }));
  const [hosts, setHosts] = useState(draft.hosts.join('\n'));
  const [schools, setSchools] = useState(draft.schoolCodes.join(', '));
  const [faults, setFaults] = useState<SetFaults>({});
  const { answer, busy, ask } = useAnswer<SaveSetAnswer>();
  const form = useRef<HTMLFormElement>(null);
  useFirstField(form, onCancel !== undefined);

  const put = (key: Exclude<keyof SetDraft, 'hosts' | 'schoolCodes' | 'profile'>) => (value: string) => {
    setDraft((now) => ({ ...now, [key]: value }));
    setFaults((now) => ({ ...now, [key]: undefined }));
  };
  const fault = (field: SetField) => faultText(field, faults[field], draft.profile, words);
  const refuse = (found: SetFaults) => {
    setFaults(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const whole = { ...draft, hosts: listOf(hosts), schoolCodes: listOf(schools) };
    const found = checkSet(whole, set);
    if (Object.keys(found).length > 0) return refuse(found);
    const came = await ask(onSave(whole));
    if (came.kind === 'saved') onSaved(came.id);
    if (came.kind === 'faults') refuse(came.faults);
  };

  const pilot = draft.profile === 'pilot';
  const key = { draft, faults, put };
  return (
    <form ref={form} class="form" onSubmit={onSubmit} noValidate>
      {profile === undefined && (
        <Choice
          legend={t('setProfile')}
          value={draft.profile}
          options={[
            { value: 'toms', label: t('profileToms'), says: [t('profileTomsSays')] },
            { value: 'pilot', label: t('profilePilot'), says: [t('profilePilotSays')] },
          ]}
          onValue={(chosen) => setDraft((now) => ({ ...now, profile: chosen }))}
        />
      )}
      <Field
        label={t('setName')}
        hint={t('setNameHint')}
        value={draft.name}
        fault={fault('name')}
        required
        onValue={put('name')}
      />
      <div class="pair">
        <AccountField {...key} />
        <SecretField {...key} isKept={set !== undefined} />
      </div>
      <div class="pair">
        <ExpiryField {...key} />
        <Field
          label={t('cdsCode')}
          hint={t('cdsCodeHint')}
          optional
          value={draft.cdsCode}
          fault={fault('cdsCode')}
          onValue={put('cdsCode')}
        />
      </div>
      <details open={MORE.some((field) => faults[field] !== undefined)}>
        <summary>{t('setMore')}</summary>
        <div class="form">
          <div class="pair">
            <Field
              label={t('schoolCodes')}
              hint={t('schoolCodesHint')}
              optional
              value={schools}
              fault={fault('schoolCodes')}
              onValue={setSchools}
            />
            <Field
              label={t('setHosts')}
              hint={t('setHostsHint')}
              optional
              rows={2}
              value={hosts}
              fault={fault('hosts')}
              onValue={setHosts}
            />
          </div>
          <div class="pair">
            <Field
              label={t('baseUrl')}
              type="url"
              hint={t('baseUrlHint')}
              optional
              value={draft.baseUrl}
              fault={fault('baseUrl')}
              onValue={put('baseUrl')}
            />
            {pilot && (
              <Field
                label={t('region')}
                hint={t('regionHint')}
                optional
                value={draft.region}
                fault={fault('region')}
                onValue={put('region')}
              />
            )}
          </div>
        </div>
      </details>
      <Outcome text={answer && saveText(answer, words)} good={answer?.kind === 'saved'} />
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy}>
          {t('save')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
        {children}
      </div>
    </form>
  );
}

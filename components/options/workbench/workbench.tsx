import { useState } from 'preact/hooks';
import { Confirm } from '@/components/shared/confirm';
import { Choice, Field } from '@/components/shared/fields';
import { failureText, Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { ProfileId } from '@/utils/caaspp/profile';
import { formOf, type ProfileField, patchOf, withGuess } from '@/utils/caaspp/profile-form';
import { patchProfile } from '@/utils/caaspp/profile-patch';
import { PROFILES } from '@/utils/caaspp/profiles';
import { readSample } from '@/utils/caaspp/read-sample';
import type { Words } from '@/utils/words';
import { ByPolicy } from '../by-policy';
import { CopyText } from '../copy-text';
import type { OptionsModel } from '../options-model';
import type { OptionsProps } from '../options-props';
import type { SaveProfileAnswer } from '../profile-try';
import { exampleAnswer } from './example-answer';
import { ProfileFields } from './profile-fields';
import { SampleEffect } from './sample-effect';
import { TryIt } from './try-it';

export interface WorkbenchProps
  extends Pick<OptionsProps, 'now' | 'onSaveProfile' | 'onTryProfile' | 'onAllowHost' | 'onSection'> {
  readonly model: OptionsModel;
}

/** For administrators who hold the present specification of the service: its profile, tried before it counts. */
export function Workbench({ model, now, onSaveProfile, onTryProfile, onAllowHost, onSection }: WorkbenchProps) {
  const words = useWords();
  const { t } = words;
  const { overrides } = model;
  const [id, setId] = useState<ProfileId>(model.sets[0]?.set.profile ?? 'toms');
  const stored = overrides.value[id];
  const builtIn = formOf(PROFILES[id]);
  const saved = formOf(patchProfile(PROFILES[id], stored));
  /** What was typed since, by field. */
  const [typed, setTyped] = useState<Partial<Record<ProfileField, string>>>({});
  const [sample, setSample] = useState('');
  const { answer, busy, ask, clear } = useAnswer<SaveProfileAnswer>();
  const form = { ...saved, ...typed };
  const read = patchOf(id, form, stored);
  const patch = read.kind === 'patch' ? read.patch : undefined;
  const isChanged = JSON.stringify(form) !== JSON.stringify(saved);
  const fixed = overrides.byPolicy || model.policy.lockOptions;
  const effect = readSample(sample, patchProfile(PROFILES[id], patch ?? stored), now);
  const put = (news: typeof typed) => {
    setTyped(news);
    clear();
  };
  const save = async (news: NonNullable<typeof patch>) => {
    const came = await ask(onSaveProfile(id, news));
    if (came.kind === 'saved') setTyped({});
  };

  return (
    <>
      <p>{t('spec_says')}</p>
      {fixed && (
        <p class="strip plain">
          <span>
            <ByPolicy /> {t('spec_byPolicy')}
          </span>
        </p>
      )}
      <Choice
        legend={t('setProfile')}
        value={id}
        options={[
          { value: 'toms', label: t('profileToms') },
          { value: 'pilot', label: t('profilePilot') },
        ]}
        onValue={(profile) => {
          setId(profile);
          put({});
        }}
      />
      <article class="sheet">
        <h3>{t('spec_sample')}</h3>
        <p class="small">{t('spec_sampleSays')}</p>
        <Field label={t('spec_sampleLabel')} rows={8} value={sample} onValue={setSample} />
        <div class="actions">
          <button type="button" onClick={() => setSample(exampleAnswer)}>
            {t('spec_example')}
          </button>
        </div>
        <div role="status" class="effect">
          <SampleEffect
            read={effect}
            onTakeNames={() => effect.kind === 'reports' && put(withGuess(form, effect.guess))}
          />
        </div>
      </article>
      <ProfileFields
        form={form}
        builtIn={builtIn}
        faults={read.kind === 'faults' ? read.fields : []}
        onField={(field, text) => put({ ...typed, [field]: text })}
      />
      <TryIt profile={id} patch={patch} sets={model.sets} onTryProfile={onTryProfile} onAllowHost={onAllowHost} />
      <article class="sheet">
        <h3>{t('spec_keep')}</h3>
        <p>{t(isChanged ? 'spec_unsaved' : stored === undefined ? 'spec_isBuiltIn' : 'spec_isChanged')}</p>
        {!fixed && (isChanged || stored !== undefined) && (
          <div class="actions">
            {isChanged && (
              <>
                {patch !== undefined && (
                  <button type="button" class="primary" aria-busy={busy} onClick={() => save(patch)}>
                    {t('save')}
                  </button>
                )}
                <button type="button" onClick={() => put({})}>
                  {t('spec_undo')}
                </button>
              </>
            )}
            {stored !== undefined && (
              <Confirm
                label={t('spec_reset')}
                question={t('spec_resetAsk')}
                yes={t('spec_reset')}
                busy={busy}
                onYes={() => save({})}
              />
            )}
          </div>
        )}
        <Outcome text={answer && savedText(answer, words)} good={answer?.kind === 'saved'} />
        {answer?.kind === 'saved' && answer.secretsNeeded > 0 && (
          <button type="button" class="link" onClick={() => onSection('credentials')}>
            {t('section_credentials')}
          </button>
        )}
        {patch !== undefined && Object.keys(patch).length > 0 && (
          <>
            <CopyText
              label={t('copyProfileChange')}
              says={t('spec_policySays')}
              text={JSON.stringify({ profileOverrides: { ...overrides.value, [id]: patch } }, null, 2)}
            />
            <p>
              {t('spec_fileSays')}{' '}
              <button type="button" class="link" onClick={() => onSection('setupFile')}>
                {t('exportSetup')}
              </button>
            </p>
          </>
        )}
      </article>
    </>
  );
}

function savedText(answer: SaveProfileAnswer | { kind: 'problem' }, words: Words): string | undefined {
  switch (answer.kind) {
    case 'saved':
      return answer.secretsNeeded > 0 ? words.counted('spec_savedSecrets', answer.secretsNeeded) : words.t('saved');
    case 'hostDenied':
      return words.t('hostDenied', answer.host);
    case 'problem':
      return failureText({ kind: 'problem', problem: { code: 'bug' } }, words);
  }
}

import { useState } from 'preact/hooks';
import type { Done } from '@/components/shared/answers';
import { Confirm } from '@/components/shared/confirm';
import { useFocusWhen } from '@/components/shared/focus';
import { KEY } from '@/components/shared/icon';
import { KeyNoticeStrip } from '@/components/shared/key-notice';
import { DoneOutcome } from '@/components/shared/outcome';
import { StateCard } from '@/components/shared/state-card';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { ByPolicy } from './by-policy';
import { ConnectionTest } from './connection-test';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import { RenewKey } from './renew-key';
import type { SetShown } from './set-draft';
import { SetForm } from './set-form';

type CredentialsProps = Pick<
  OptionsProps,
  'onSaveSet' | 'onRemoveSet' | 'onTestConnection' | 'onAllowHost' | 'onSection'
> & {
  readonly model: OptionsModel;
};

/** The credential sets of this browser. */
export function CredentialsSection(props: CredentialsProps) {
  const { model, onSaveSet } = props;
  const { t } = useWords();
  /** The id of the set whose form is open; `new` for a new one. */
  const [open, setOpen] = useState<string | undefined>();
  const removed = useAnswer<Done>();
  const fixed = model.policy.lockOptions;
  /** The open form is the one for a new key alone. */
  const [renews, setRenews] = useState(false);
  /** The id of the set whose form was open last. */
  const [closed, setClosed] = useState<string | undefined>();
  const add = useFocusWhen<HTMLButtonElement>(closed === 'new' && open === undefined);
  const close = () => {
    setClosed(open);
    setOpen(undefined);
  };

  return (
    <>
      <WhatTheKeyCanDo />
      {model.sets.length === 0 && open === undefined && (
        <StateCard icon={KEY} tone="info" title={t('noSets')} says={[t('noSetsSays')]} />
      )}
      {model.sets.map((it) =>
        open === it.set.id ? (
          <article key={it.set.id} class="sheet">
            <h3>{it.set.name}</h3>
            {renews ? (
              <RenewKey {...props} set={it.set} onClose={close} />
            ) : (
              <SetForm set={it.set} onSave={onSaveSet} onSaved={close} onCancel={close} />
            )}
          </article>
        ) : (
          <OneSet
            key={it.set.id}
            {...props}
            shown={it}
            fixed={fixed}
            returned={closed === it.set.id}
            onEdit={(renew) => {
              setRenews(renew);
              setOpen(it.set.id);
            }}
            onRemove={() => removed.ask(props.onRemoveSet(it.set.id))}
          />
        ),
      )}
      <DoneOutcome answer={removed.answer} done={t('setRemoved')} />
      {open === 'new' ? (
        <article class="sheet">
          <h3>{t('addSet')}</h3>
          <SetForm onSave={onSaveSet} onSaved={close} onCancel={close} />
        </article>
      ) : (
        !fixed && (
          <div class="actions">
            <button
              ref={add}
              type="button"
              class={model.sets.length === 0 ? 'primary' : ''}
              onClick={() => setOpen('new')}
            >
              {t('addSet')}
            </button>
          </div>
        )
      )}
    </>
  );
}

/** In plain words what one key opens, and whom to give it to. */
export function WhatTheKeyCanDo() {
  const { t } = useWords();
  return (
    <details class="strip plain">
      <summary>{t('keyPower')}</summary>
      <ul>
        <li>{t('keyPowerOpens')}</li>
        <li>{t('keyPowerWrites')}</li>
        <li>{t('keyPowerWho')}</li>
        <li>{t('keyPowerWhere')}</li>
        <li>{t('keyPowerLost')}</li>
      </ul>
    </details>
  );
}

type OneSetProps = Pick<CredentialsProps, 'onTestConnection' | 'onAllowHost' | 'onSection'> & {
  readonly shown: SetShown;
  readonly fixed: boolean;
  /** Its form has just been closed. */
  readonly returned: boolean;
  /** `renew`: its key alone. */
  onEdit(renew: boolean): void;
  onRemove(): void;
};

function OneSet({ shown, fixed, returned, onEdit, onRemove, onTestConnection, onAllowHost, onSection }: OneSetProps) {
  const words = useWords();
  const { t } = words;
  const { set, secret, notice } = shown;
  const edit = useFocusWhen<HTMLButtonElement>(returned);
  const { length } = set.schoolCodes;
  const schools = length > 0 ? [t(length === 1 ? 'servesSchool' : 'servesSchools', words.list(set.schoolCodes))] : [];
  const serves = [...set.hosts, ...schools];
  const facts: readonly (readonly [string, string])[] = [
    [t(set.profile === 'pilot' ? 'accessKey' : 'userName'), set.account],
    [t('cdsCode'), set.cdsCode],
    [t('secretLabel'), t(`secret_${secret}`)],
    [t('expiresOn'), set.expiresOn && words.day(set.expiresOn)],
    [t('lastWorked'), set.lastWorkedAt === undefined ? '' : words.moment(set.lastWorkedAt)],
    [t('serves'), serves.length === 0 ? t('servesAll') : serves.join(' · ')],
    [t('baseUrl'), set.baseUrl],
    [t('region'), set.region],
  ];
  return (
    <article class="sheet">
      <h3>
        {set.name} {set.source === 'policy' && <ByPolicy />}
      </h3>
      {notice && <KeyNoticeStrip notice={notice} />}
      {secret !== 'kept' && (
        <p class="strip warn">
          <span>
            {t(`secret_${secret}_do`)}{' '}
            {secret === 'locked' && (
              <button type="button" class="link" onClick={() => onSection('security')}>
                {t('remedy_unlock')}
              </button>
            )}
          </span>
        </p>
      )}
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div class="actions">
        <ConnectionTest setId={set.id} setName={set.name} onTest={onTestConnection} onAllowHost={onAllowHost} />
        {set.source === 'user' && !fixed && (
          <>
            <button type="button" aria-label={t('renewOf', set.name)} onClick={() => onEdit(true)}>
              {t('renew')}
            </button>
            <button ref={edit} type="button" aria-label={t('editSetOf', set.name)} onClick={() => onEdit(false)}>
              {t('editSet')}
            </button>
            <Confirm
              label={t('remove')}
              name={t('removeOf', set.name)}
              question={t('removeSetAsk', set.name)}
              yes={t('remove')}
              onYes={onRemove}
            />
          </>
        )}
      </div>
    </article>
  );
}

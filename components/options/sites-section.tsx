import { useRef, useState } from 'preact/hooks';
import { Address } from '@/components/shared/address';
import type { Done } from '@/components/shared/answers';
import { Confirm } from '@/components/shared/confirm';
import { Field, Select } from '@/components/shared/fields';
import { useFirstField, useFocusWhen } from '@/components/shared/focus';
import { DoneOutcome, failureText, Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { Words } from '@/utils/words';
import { ByPolicy } from './by-policy';
import { HiddenOn } from './hidden-on';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import type { SaveSiteAnswer, SiteShown } from './site-shown';

type SitesProps = Pick<OptionsProps, 'onSaveSite' | 'onRemoveSite' | 'onRemovePlace' | 'onShowAgain'> & {
  readonly model: OptionsModel;
};

/** The sites on which the extension runs: those of the vendors, and those that were added. */
export function SitesSection({ model, onSaveSite, onRemoveSite, onRemovePlace, onShowAgain }: SitesProps) {
  const { t, list } = useWords();
  const [open, setOpen] = useState<string | undefined>();
  const removed = useAnswer<Done>();
  const fixed = model.policy.lockOptions;
  /** The origin of the site whose form was open last. */
  const [closed, setClosed] = useState<string | undefined>();
  const add = useFocusWhen<HTMLButtonElement>(closed === 'new' && open === undefined);
  const close = () => {
    setClosed(open);
    setOpen(undefined);
  };
  const form = (shown?: SiteShown) => (
    <article key={shown?.site.origin ?? 'new'} class="sheet">
      <h3>{shown ? <Address of={shown.site.origin} /> : t('addSite')}</h3>
      <SiteForm model={model} shown={shown} onSave={onSaveSite} onSaved={close} onCancel={close} />
    </article>
  );

  return (
    <>
      <h3>{t('ownSites')}</h3>
      <p>{t('ownSitesSays')}</p>
      {model.sites.map((it) =>
        open === it.site.origin ? (
          form(it)
        ) : (
          <OneSite
            key={it.site.origin}
            model={model}
            shown={it}
            fixed={fixed}
            returned={closed === it.site.origin}
            onSave={onSaveSite}
            onRemovePlace={onRemovePlace}
            onEdit={() => setOpen(it.site.origin)}
            onRemove={() => removed.ask(onRemoveSite(it.site.origin))}
          />
        ),
      )}
      <DoneOutcome answer={removed.answer} done={t('siteRemoved')} />
      {open === 'new'
        ? form()
        : !fixed && (
            <div class="actions">
              <button ref={add} type="button" onClick={() => setOpen('new')}>
                {t('addSite')}
              </button>
            </div>
          )}
      <HiddenOn entries={model.hiddenOn} onShowAgain={onShowAgain} />
      <h3>{t('knownSites')}</h3>
      <p>{t('knownSitesSays')}</p>
      <ul class="known">
        {model.knownSis
          .filter((it) => it.hosts.length > 0)
          .map((it) => (
            <li key={it.id}>
              <strong>{it.name}</strong> <span class="small">{list(it.hosts)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

interface OneSiteProps {
  readonly model: OptionsModel;
  readonly shown: SiteShown;
  readonly fixed: boolean;
  /** Its form has just been closed. */
  readonly returned: boolean;
  onSave: OptionsProps['onSaveSite'];
  onRemovePlace: OptionsProps['onRemovePlace'];
  onEdit(): void;
  onRemove(): void;
}

function OneSite({ model, shown, fixed, returned, onSave, onRemovePlace, onEdit, onRemove }: OneSiteProps) {
  const words = useWords();
  const { t } = words;
  const { site, byPolicy, permission } = shown;
  const allowed = useAnswer<SaveSiteAnswer>();
  const edit = useFocusWhen<HTMLButtonElement>(returned);
  const adapter = model.knownSis.find((it) => it.id === site.adapter)?.name ?? t('adapterAny');
  return (
    <article class="sheet">
      <h3>
        <span>
          <Address of={site.origin} />
        </span>{' '}
        {byPolicy && <ByPolicy />}
      </h3>
      <p class="small">
        {adapter}
        {site.ssidLabel && ` · ${t('siteLabelIs', site.ssidLabel)}`}
        {site.ssidSelector && ` · ${t('siteSelectorIs', site.ssidSelector)}`}
      </p>
      {site.places.length > 0 && <Places shown={shown} fixed={fixed} onRemove={onRemovePlace} />}
      {permission === 'missing' && (
        <p class="strip warn">
          <span>
            {t('siteNotAllowed')}{' '}
            <button type="button" class="link" onClick={() => allowed.ask(onSave({ ...site, address: site.origin }))}>
              {t('siteAllow')}
            </button>
          </span>
        </p>
      )}
      <Outcome text={allowed.answer && siteText(allowed.answer, words)} good={allowed.answer?.kind === 'saved'} />
      {!byPolicy && !fixed && (
        <div class="actions">
          <button ref={edit} type="button" aria-label={t('editSetOf', site.origin)} onClick={onEdit}>
            {t('editSet')}
          </button>
          <Confirm
            label={t('remove')}
            name={t('removeOf', site.origin)}
            question={t('removeSiteAsk', site.origin)}
            yes={t('remove')}
            onYes={onRemove}
          />
        </div>
      )}
    </article>
  );
}

/** The places of a site of which a person said that they show the student's SSID. */
function Places({
  shown: { site, placesByPolicy },
  fixed,
  onRemove,
}: Pick<OneSiteProps, 'shown' | 'fixed'> & { onRemove: OptionsProps['onRemovePlace'] }) {
  const { t, moment } = useWords();
  const removed = useAnswer<Done>();
  return (
    <>
      <h4>{t('sitePlaces')}</h4>
      <ul class="places">
        {site.places.map(({ key, label, page, addedAt }) => (
          <li key={key}>
            <span>
              <strong>{label || t('placeNoLabel')}</strong>{' '}
              <span class="small">
                <Address of={page} /> · {moment(addedAt)}
              </span>
            </span>
            {!fixed && !placesByPolicy.includes(key) && (
              <button
                type="button"
                class="link"
                aria-label={t('removeOf', `${label} ${page}`)}
                onClick={() => removed.ask(onRemove(site.origin, key))}
              >
                {t('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <DoneOutcome answer={removed.answer} done={t('placeRemoved')} />
    </>
  );
}

interface SiteFormProps {
  readonly model: OptionsModel;
  readonly shown: SiteShown | undefined;
  onSave: OptionsProps['onSaveSite'];
  onSaved(): void;
  onCancel(): void;
}

function SiteForm({ model, shown, onSave, onSaved, onCancel }: SiteFormProps) {
  const words = useWords();
  const { t } = words;
  const [address, setAddress] = useState(shown?.site.origin ?? '');
  const [adapter, setAdapter] = useState(shown?.site.adapter ?? '');
  const [ssidLabel, setLabel] = useState(shown?.site.ssidLabel ?? '');
  const [ssidSelector, setSelector] = useState(shown?.site.ssidSelector ?? '');
  const { answer, busy, ask } = useAnswer<SaveSiteAnswer>();
  const form = useRef<HTMLFormElement>(null);
  useFirstField(form, true);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const came = await ask(
      onSave({
        address: address.trim(),
        adapter,
        ssidLabel: ssidLabel.trim(),
        ssidSelector: ssidSelector.trim(),
        places: shown?.site.places ?? [],
      }),
    );
    if (came.kind === 'saved') onSaved();
  };
  return (
    <form ref={form} class="form" onSubmit={onSubmit} noValidate>
      {shown === undefined && (
        <Field
          label={t('siteAddress')}
          type="url"
          hint={t('siteAddressHint')}
          value={address}
          required
          onValue={setAddress}
        />
      )}
      <Select
        label={t('siteProduct')}
        value={adapter}
        options={[
          { value: '', label: t('adapterAny') },
          ...model.knownSis.map((it) => ({ value: it.id, label: it.name })),
        ]}
        onValue={setAdapter}
      />
      <details open={ssidLabel !== '' || ssidSelector !== ''}>
        <summary>{t('siteMore')}</summary>
        <div class="pair">
          <Field label={t('siteLabel')} hint={t('siteLabelHint')} value={ssidLabel} onValue={setLabel} />
          <Field label={t('siteSelector')} hint={t('siteSelectorHint')} value={ssidSelector} onValue={setSelector} />
        </div>
      </details>
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy}>
          {t('save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <Outcome text={answer && siteText(answer, words)} good={answer?.kind === 'saved'} />
    </form>
  );
}

function siteText(answer: SaveSiteAnswer, words: Words): string {
  return answer.kind === 'problem' ? failureText(answer, words) : words.t(`site_${answer.kind}`);
}

import { useEffect, useState } from 'preact/hooks';
import { Address } from '@/components/shared/address';
import type { Done } from '@/components/shared/answers';
import { Confirm } from '@/components/shared/confirm';
import { Field, Select } from '@/components/shared/fields';
import { SHEET, WARN } from '@/components/shared/icon';
import { DoneOutcome } from '@/components/shared/outcome';
import { CELL, COLUMN, NOTHING_HERE, ROW, TABLE } from '@/components/shared/report-head';
import { StateCard } from '@/components/shared/state-card';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { ActivityFilter, ActivityPage } from './activity-page';
import { ByPolicy } from './by-policy';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import { listText, outcomeText } from './outcome-text';

type ActivityProps = Pick<
  OptionsProps,
  'onReadActivity' | 'onExportActivity' | 'onActivityDays' | 'onClearActivity'
> & {
  readonly model: OptionsModel;
};

const PAGE = 50;
const HEADS = [...(['activityWhen', 'activityWhat', 'activityOutcome', 'activityStudent', 'activitySite'] as const)];
const ALL: ActivityFilter = { site: '', lastFour: '', from: '', to: '' };
const NO_FILTER = { ...ALL, what: undefined };
const WHATS = ['request', 'open', 'download', 'print', 'list', 'refused', 'cleared'] as const;
const DAYS = [30, 90, 180, 365, 730] as const;
/** What is being saved is read again after so long, ms, and so many times: of some the browser never tells. */
const SAVING_MS = 1_000;
const SAVING_READS = 10;

/** The log of who opened what in this browser. */
export function ActivitySection({
  model,
  onReadActivity,
  onExportActivity,
  onActivityDays,
  onClearActivity,
}: ActivityProps) {
  const { t, counted } = useWords();
  const [filter, setFilter] = useState(ALL);
  /** Where each page up to this one began; the newest began nowhere. */
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  const [again, setAgain] = useState(0);
  const [page, setPage] = useState<ActivityPage | 'unreadable' | undefined>();
  const done = useAnswer<Done>();
  const cleared = useAnswer<Done>();
  const from = pages.at(-1);
  const days = model.activityDays;
  const fixed = model.policy.lockOptions || days.byPolicy;

  // `again` asks for the same page once more.
  useEffect(() => {
    let wanted = true;
    const show = (came: ActivityPage | 'unreadable') => wanted && setPage(came);
    onReadActivity(filter, from, PAGE).then(show, () => show('unreadable'));
    return () => {
      wanted = false;
    };
  }, [filter, from, again]);

  const isSaving = page !== 'unreadable' && page?.rows.some(({ outcome }) => outcome === 'handedOver') === true;
  useEffect(() => {
    if (!isSaving || again >= SAVING_READS) return undefined;
    const timer = setTimeout(() => setAgain((times) => times + 1), SAVING_MS);
    return () => clearTimeout(timer);
  }, [isSaving, page, again]);

  const older = page === 'unreadable' ? undefined : page?.older;
  const filtered = Object.values(filter).some(Boolean);
  const narrow = (change: Partial<ActivityFilter>) => {
    setFilter((now) => ({ ...now, ...change }));
    setPages([undefined]);
  };

  return (
    <>
      <p>{t('activitySays')}</p>
      <div class="filter">
        <Select
          label={t('activityWhat')}
          value={filter.what ?? ''}
          options={[{ value: '', label: t('all') }, ...WHATS.map((value) => ({ value, label: t(`what_${value}`) }))]}
          onValue={(value) => narrow({ what: WHATS.find((it) => it === value) })}
        />
        <Field label={t('activitySite')} value={filter.site} onValue={(site) => narrow({ site: site.trim() })} />
        <Field
          label={t('activityLastFour')}
          value={filter.lastFour}
          onValue={(text) => narrow({ lastFour: text.trim() })}
        />
        <Field label={t('activityFrom')} type="date" value={filter.from} onValue={(day) => narrow({ from: day })} />
        <Field label={t('activityTo')} type="date" value={filter.to} onValue={(day) => narrow({ to: day })} />
      </div>
      {page === 'unreadable' ? (
        <StateCard icon={WARN} tone="warn" title={t('activityUnreadable')} says={[t('activityUnreadable_says')]}>
          <button type="button" class="primary" onClick={() => setAgain(again + 1)}>
            {t('remedy_retry')}
          </button>
        </StateCard>
      ) : page && page.rows.length === 0 ? (
        <StateCard
          icon={SHEET}
          tone="quiet"
          title={t(filtered ? 'activityNoMatch' : 'activityNothing')}
          says={[t(filtered ? 'activityNoMatch_says' : 'activityNothing_says')]}
        >
          {filtered && (
            <button type="button" onClick={() => narrow(NO_FILTER)}>
              {t('activityClearFilter')}
            </button>
          )}
        </StateCard>
      ) : (
        <ActivityTable page={page} />
      )}
      <div class="actions">
        <button type="button" disabled={pages.length === 1} onClick={() => setPages(pages.slice(0, -1))}>
          {t('newer')}
        </button>
        <button
          type="button"
          disabled={older === undefined}
          onClick={() => older !== undefined && setPages([...pages, older])}
        >
          {t('older')}
        </button>
        <button type="button" aria-busy={done.busy} onClick={() => done.ask(onExportActivity(filter))}>
          {t('exportCsv')}
        </button>
      </div>
      <DoneOutcome answer={done.answer} done={t('done')} />
      <h3>{t('keepFor')}</h3>
      {days.byPolicy && <ByPolicy />}
      <Select
        label={t('activityDays')}
        value={String(days.value)}
        disabled={fixed}
        options={[...new Set([...DAYS, days.value])]
          .sort((a, b) => a - b)
          .map((it) => ({ value: String(it), label: counted('days', it) }))}
        onValue={(value) => done.ask(onActivityDays(Number(value)))}
      />
      {!model.policy.lockOptions && (
        <Confirm
          label={t('clearLog')}
          question={t('clearLogAsk')}
          yes={t('clearLog')}
          busy={cleared.busy}
          onYes={async () => {
            await cleared.ask(onClearActivity());
            setPages([undefined]);
            setAgain(again + 1);
          }}
        />
      )}
      <DoneOutcome answer={cleared.answer} done={t('logCleared')} />
    </>
  );
}

function ActivityTable({ page }: { readonly page: ActivityPage | undefined }) {
  const words = useWords();
  const { t, counted } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard
    <section class="scroll" tabIndex={0} aria-label={t('activityCaption')}>
      <table {...TABLE} class="log cards">
        <caption class="vh">{t('activityCaption')}</caption>
        <thead {...{ role: 'rowgroup' }}>
          <tr {...ROW}>
            {HEADS.map((head) => (
              <th key={head} {...COLUMN}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...{ role: 'rowgroup' }}>
          {page?.rows.map((it) => (
            <tr key={it.id} {...ROW}>
              <td {...CELL}>{words.moment(it.at)}</td>
              <td {...CELL} class="lead">
                {t(`what_${it.what}`)}
                {it.report && <p class="small">{it.report}</p>}
                {it.students !== undefined && <p class="small">{counted('rosterStudents', it.students)}</p>}
              </td>
              <td {...CELL} data-label={t('activityOutcome')}>
                {(it.result && listText(it.result, it.students ?? 0, words)) || outcomeText(it.outcome, words)}
              </td>
              <td {...CELL} data-label={t('activityStudent')} class={it.lastFour ? undefined : 'blank'}>
                {it.lastFour ? `••••••${it.lastFour}` : NOTHING_HERE}
              </td>
              <td {...CELL} data-label={t('activitySite')}>
                {it.site ? <Address of={it.site} /> : t('ourPages')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

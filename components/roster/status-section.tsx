import { useEffect, useMemo, useState } from 'preact/hooks';
import { Select } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import { countStandings, newestYear, type Standing, yearsOf } from '@/utils/roster/outcome';
import { filterRows, type SortBy, type StatusFilter, type StatusRow, sortRows } from '@/utils/roster/status-rows';
import type { EpochMs } from '@/utils/time';
import type { Words } from '@/utils/words';
import { ObstacleCard } from './obstacle-card';
import { outcomeWords } from './outcome-words';
import { progressWords } from './progress-words';
import type { RosterProps } from './roster-props';
import { SinceChoice } from './since-choice';

const STANDINGS: readonly Standing[] = ['newest', 'former', 'none', 'notAuthorized', 'notFound', 'failed', 'waiting'];
const SORTS: readonly SortBy[] = ['list', 'name', 'localId', 'language'];
/** So many rows are drawn at once: a class is whole, a district does not freeze the page. */
const PAGE = 100;
/** So many rows are drawn in one go: what that takes is shorter than anybody notices. */
const AT_ONCE = 20;

/** The second step: who has which report, who has none and why. */
export function StatusSection(props: RosterProps & { readonly rows: readonly StatusRow[] }) {
  const { model, rows, onQueue, onRemedy, onExportMissing } = props;
  const words = useWords();
  const { t, counted } = words;
  const { queue, progress, outcomes, newSince } = model;
  const summary = summaryOf(rows, newestYear(outcomes), newSince, words);
  const missing = rows.filter(({ standing }) => standing !== 'newest' && standing !== 'waiting').length;
  return (
    <section aria-labelledby="roster-status">
      <h2 id="roster-status">{t('rosterStatus')}</h2>
      <p class="summary">{summary}</p>
      {/* Said once it is at rest: while it runs, each answer would be read out. */}
      <p class="vh" role="status">
        {queue.kind === 'running' ? '' : summary}
      </p>
      {queue.kind !== 'finished' && (
        <div class="progress">
          <progress max={progress.all} value={progress.done + progress.failed} aria-label={t('rosterStatus')} />
          <span>{progressWords(progress, words)}</span>
        </div>
      )}
      {queue.kind === 'paused' && queue.problem !== undefined && (
        <ObstacleCard obstacle={queue.problem} onRemedy={onRemedy} />
      )}
      <div class="actions">
        {queue.kind === 'running' && (
          <>
            <button type="button" onClick={() => onQueue('pause')}>
              {t('rosterPause')}
            </button>
            <button type="button" onClick={() => onQueue('stop')}>
              {t('rosterStop')}
            </button>
          </>
        )}
        {((queue.kind === 'paused' && queue.problem === undefined) || queue.kind === 'stopped') && (
          <button type="button" class="primary" onClick={() => onQueue('resume')}>
            {t('rosterResume')}
          </button>
        )}
        {progress.failed > 0 && (
          <button type="button" onClick={() => onQueue('tryFailed')}>
            {counted('rosterTryFailed', progress.failed)}
          </button>
        )}
        {missing > 0 && (
          <button type="button" onClick={onExportMissing}>
            {counted('rosterExportMissing', missing)}
          </button>
        )}
      </div>
    </section>
  );
}

/** "31 of 34 have a 2025-26 report · 2 none yet · 1 not authorized". */
function summaryOf(
  rows: readonly StatusRow[],
  newest: string | undefined,
  newSince: EpochMs | undefined,
  words: Words,
): string {
  const { counted } = words;
  const counts = countStandings(rows.map(({ standing }) => standing));
  const others = STANDINGS.filter((standing) => standing !== 'newest' && counts[standing] > 0).map((standing) =>
    counted(`rosterCount_${standing as Exclude<Standing, 'newest'>}`, counts[standing]),
  );
  const have = newest === undefined ? [] : [counted('rosterHave', counts.newest, rows.length, newest)];
  const fresh = newSince === undefined ? 0 : filterRows(rows, { since: newSince }).length;
  return [...have, ...others, ...(fresh > 0 ? [counted('rosterNew', fresh)] : [])].join(' · ');
}

/** All students of the list, each with what there is. */
export function StudentsSection({ model, rows }: Pick<TableProps, 'rows'> & Pick<RosterProps, 'model'>) {
  const { t } = useWords();
  const { outcomes, newSince } = model;
  // While files come, three times a second: who has which report stays what it was.
  const table = useMemo(
    () => <StatusTable rows={rows} outcomes={outcomes} newSince={newSince} />,
    [rows, outcomes, newSince],
  );
  return (
    <section aria-labelledby="roster-students">
      <h2 id="roster-students">{t('rosterEachStudent')}</h2>
      {table}
    </section>
  );
}

interface TableProps {
  readonly rows: readonly StatusRow[];
  readonly outcomes: RosterProps['model']['outcomes'];
  readonly newSince: EpochMs | undefined;
}

function StatusTable({ rows, outcomes, newSince }: TableProps) {
  const words = useWords();
  const { t, counted } = words;
  const newest = useMemo(() => newestYear(outcomes), [outcomes, rows]);
  const [filter, setFilter] = useState<StatusFilter>({});
  const [sort, setSort] = useState<SortBy>('list');
  const [page, setPage] = useState(0);
  const narrow = (change: StatusFilter) => {
    setFilter((now) => ({ ...now, ...change }));
    setPage(0);
  };
  const shown = useMemo(() => sortRows(filterRows(rows, filter), sort), [rows, filter, sort]);
  const last = Math.max(0, Math.ceil(shown.length / PAGE) - 1);
  const at = Math.min(page, last);
  const drawn = useInSteps(Math.min(PAGE, shown.length - at * PAGE), [filter, sort, at]);
  const all = { value: '', label: t('all') };
  const values = (of: (row: StatusRow) => readonly string[]) =>
    [...new Set(rows.flatMap(of))]
      .sort((a, b) => a.localeCompare(b, words.locale))
      .map((value) => ({ value, label: value }));
  return (
    <>
      <div class="filter">
        <Select
          label={t('rosterColumnStatus')}
          value={filter.standing ?? ''}
          options={[all, ...STANDINGS.map((value) => ({ value, label: t(`rosterStanding_${value}`) }))]}
          onValue={(value) => narrow({ standing: STANDINGS.find((one) => one === value) })}
        />
        <Select
          label={t('columnTest')}
          value={filter.test ?? ''}
          options={[all, ...values(({ tests }) => tests)]}
          onValue={(value) => narrow({ test: value || undefined })}
        />
        <Select
          label={t('columnYear')}
          value={filter.year ?? ''}
          options={[all, ...yearsOf(outcomes).map((value) => ({ value, label: value }))]}
          onValue={(value) => narrow({ year: value || undefined })}
        />
        <Select
          label={t('rosterLanguage')}
          value={filter.language ?? ''}
          options={[all, ...values(({ languages }) => languages)]}
          onValue={(value) => narrow({ language: value || undefined })}
        />
        <SinceChoice newSince={newSince} onSince={(since) => narrow({ since })} />
        <Select
          label={t('rosterSort')}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`rosterOrder_${value}`) }))}
          onValue={(value) => setSort(SORTS.find((one) => one === value) ?? 'list')}
        />
      </div>
      <div class="scroll">
        <table class="status" aria-labelledby="roster-students" aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              <th scope="col">{t('rosterRow')}</th>
              <th scope="col">{t('rosterStudent')}</th>
              <th scope="col">{t('rosterLocalId')}</th>
              <th scope="col">{t('rosterNumber')}</th>
              <th scope="col">{t('columnYear')}</th>
              <th scope="col">{t('rosterTests')}</th>
              <th scope="col">{t('rosterColumnStatus')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(at * PAGE, at * PAGE + drawn).map((row, index) => (
              <Row key={row.entry.row} row={row} newest={newest} index={at * PAGE + index + 2} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p class="none">{t('rosterNoneShown')}</p>}
      <p class="vh" role="status">
        {shown.length < rows.length && counted('rosterStudents', shown.length)}
      </p>
      {last > 0 && (
        <p class="actions">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('rosterBefore')}
          </button>
          <span>{t('rosterRows', at * PAGE + 1, Math.min(shown.length, (at + 1) * PAGE), shown.length)}</span>
          <button type="button" disabled={at === last} onClick={() => setPage(at + 1)}>
            {t('rosterAfter')}
          </button>
        </p>
      )}
    </>
  );
}

/** How many of so many rows are drawn by now: some at once, the others behind them, without a stop that a person feels. */
function useInSteps(count: number, anew: readonly unknown[]): number {
  const steps = useMemo(() => ({ drawn: AT_ONCE }), anew);
  const [, draw] = useState(0);
  useEffect(() => {
    if (steps.drawn >= count) return;
    const timer = setTimeout(() => {
      steps.drawn += AT_ONCE;
      draw(steps.drawn);
    });
    return () => clearTimeout(timer);
  });
  return Math.min(count, steps.drawn);
}

interface RowProps {
  readonly row: StatusRow;
  /** The newest year that anybody of the list has. */
  readonly newest: string | undefined;
  readonly index: number;
  readonly words: Words;
}

function Row({ row, newest, index, words }: RowProps) {
  const { entry, outcome, standing } = row;
  // One answer draws one row anew: the others are the same as before, down to the element.
  return useMemo(() => drawnRow({ row, newest, index, words }), [entry, outcome, standing, newest, index, words]);
}

function drawnRow({ row, newest, index, words }: RowProps) {
  const { entry, year, tests, languages, standing } = row;
  const { says, message, todo } = outcomeWords(row, newest, words);
  return (
    <tr aria-rowindex={index} class={`is-${standing}`}>
      <td data-label={words.t('rosterRow')}>{entry.row}</td>
      <th scope="row">
        <bdi>{entry.name || String(entry.ssid)}</bdi>
      </th>
      <td data-label={words.t('rosterLocalId')}>{entry.localId}</td>
      <td data-label={words.t('rosterNumber')}>{entry.ssid.lastFour}</td>
      <td>{year}</td>
      <td>
        {tests.map((test) => (
          <div key={test}>{test}</div>
        ))}
        {languages.length > 0 && <div class="small">{languages.join(', ')}</div>}
      </td>
      <td>
        {says}
        {message && (
          <div class="small" lang="en">
            <bdi>{message}</bdi>
          </div>
        )}
        {todo && <div class="small">{todo}</div>}
      </td>
    </tr>
  );
}

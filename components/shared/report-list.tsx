import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportRow } from '@/utils/links/report-row';
import { Icon, NEW_TAB } from './icon';
import { filterGroups, groupReports, languageNames, lots, type ReportGroup } from './report-groups';
import { CELL, NOTHING_HERE, ReportHead, ROW, ROW_HEAD, TABLE } from './report-head';
import { shortened } from './service-texts';
import type { ClickGuard } from './trusted-click';
import { useWords } from './words-context';

const COLUMNS = ['columnTest', 'columnYear', 'columnGrade', 'columnReport'] as const;
/** More reports than this, and the list can be searched. */
const MANY = 8;
/** What was last chosen to be opened with one press, on this page. */
let chosen = '';

export interface ReportListProps {
  readonly rows: readonly ReportRow[];
  /** The reports that are being opened. */
  readonly opening?: readonly string[] | undefined;
  readonly guard: ClickGuard;
  /** Whose they are; stands in the line above the table. */
  readonly children?: ComponentChildren;
  /** @param isSeen false: it can't be told whether the reader saw what they pressed */
  onOpen(reportIds: readonly string[], isSeen: boolean): void;
}

/** The reports of one student: a line for each test, year and grade, a button for each language and format. */
export function ReportList({ rows, opening = [], guard, children, onOpen }: ReportListProps) {
  const words = useWords();
  const { t } = words;
  const [wanted, setWanted] = useState('');
  const groups = useMemo(() => groupReports(rows), [rows]);
  const shown = rows.length > MANY ? filterGroups(groups, wanted) : groups;
  const info = shown.some(({ notes }) => notes.length > 0);
  const lot = lots(shown, words);
  const names = [...lot.keys()];
  const [, setChosen] = useState(chosen);
  // The first of them unless it is known how the reader wants it: in which language, or all.
  const name = names.find((it) => it === chosen) ?? names[0] ?? '';
  const ids = lot.get(name) ?? [];
  const armed = useArmed(guard, shown.map(({ key }) => key) + name);
  const open = (reportIds: readonly string[]) => (event: Event) => {
    const isSeen = guard.isMeant(event);
    if (isSeen || guard.leadsOn(event)) onOpen(reportIds, isSeen);
  };

  return (
    <>
      <div class="tools">
        {children}
        {rows.length > MANY && (
          <input
            type="search"
            aria-label={t('filterLabel')}
            placeholder={t('filterHint')}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        )}
        {rows.length > 1 && (
          <span class="lot">
            <button type="button" aria-disabled={ids.length === 0} data-early={!armed} onClick={open(ids)}>
              <Icon path={NEW_TAB} size={16} />
              {shortened(name)}
            </button>
            <select
              aria-label={t('openWhat')}
              value={name}
              onChange={({ currentTarget }) => {
                chosen = currentTarget.value;
                setChosen(chosen);
              }}
            >
              {names.map((it) => (
                <option key={it} value={it}>
                  {shortened(it)}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      <table {...TABLE} class="reports">
        <caption class="vh">{t('tableCaption')}</caption>
        <ReportHead columns={[...COLUMNS, ...(info ? (['columnInfo'] as const) : [])]} />
        <tbody {...{ role: 'rowgroup' }}>
          {shown.map((group) => (
            <Line key={group.key} group={group} info={info} opening={opening} armed={armed} open={open} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="none">{t('filterNothing')}</p>}
    </>
  );
}

interface LineProps {
  readonly group: ReportGroup;
  readonly info: boolean;
  readonly opening: readonly string[];
  readonly armed: boolean;
  open(reportIds: readonly string[]): (event: Event) => void;
}

function Line({ group, info, opening, armed, open }: LineProps) {
  const words = useWords();
  const { t } = words;
  const names = group.reports.map((it) => `${languageNames(it, words)}|${it.format}`);
  return (
    <tr {...ROW}>
      <th {...ROW_HEAD} class="test">
        <bdi>{shortened(group.test)}</bdi>
      </th>
      <td {...CELL} data-label={t('columnYear')} class={group.year ? 'year' : 'blank'}>
        <bdi>{group.year || NOTHING_HERE}</bdi>
      </td>
      <td {...CELL} data-label={t('columnGrade')} class={group.grade ? 'grade' : 'blank'}>
        {group.grade || NOTHING_HERE}
      </td>
      <td {...CELL} class="buttons">
        {group.reports.map((report, index) => {
          // Several of one name (a link for each content area): told apart by number.
          const twins = names.filter((it) => it === names[index]).length;
          const twin = twins > 1 ? ` ${names.slice(0, index + 1).filter((it) => it === names[index]).length}` : '';
          const name = `${languageNames(report, words)}${twin}`;
          return (
            <button
              key={report.id}
              type="button"
              class="report"
              aria-label={t('openReport', group.test, group.year, name, report.format)}
              aria-busy={opening.includes(report.id)}
              data-early={!armed}
              onClick={open([report.id])}
            >
              <bdi>{name}</bdi> <span class="format">{report.format}</span>
              <Icon path={NEW_TAB} size={14} />
            </button>
          );
        })}
      </td>
      {info && (
        <td {...CELL} data-label={t('columnInfo')} class={group.notes.length ? 'info-cell' : 'blank'}>
          {group.notes.length
            ? group.notes.map((it) => (
                <p key={it} lang="en">
                  <bdi>{shortened(it)}</bdi>
                </p>
              ))
            : NOTHING_HERE}
        </td>
      )}
    </tr>
  );
}

/**
 * Whether what is listed has been in sight for long enough for a press by the pointer; begins anew when something else is
 * listed. Buttons never say that they are disabled meanwhile: a browser hands on no press of a screen reader then.
 */
function useArmed(guard: ClickGuard, listed: string): boolean {
  const [armed, setArmed] = useState('');
  useEffect(() => {
    guard.shown();
    const timer = setTimeout(() => setArmed(listed), guard.waitMs);
    return () => clearTimeout(timer);
  }, [guard, listed]);
  return armed === listed;
}

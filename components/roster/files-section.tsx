import { useMemo, useState } from 'preact/hooks';
import { Select, Tick } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { LanguageChoice } from '@/utils/roster/files/choose-reports';
import { PATTERNS } from '@/utils/roster/files/file-names';
import { jobsOf } from '@/utils/roster/files/order-jobs';
import { languageNamesIn } from '@/utils/roster/language-names';
import { newestYear, testsOf, yearsOf } from '@/utils/roster/outcome';
import { FilesProgress } from './files-progress';
import type { FileChoice, ListOrder, RosterProps } from './roster-props';
import { SaveFiles } from './save-files';
import { SinceChoice } from './since-choice';
import { Ticks } from './ticks';

const LANGUAGES: readonly LanguageChoice[] = ['home', 'english', 'both'];
const ORDERS: readonly ListOrder[] = ['list', 'name', 'localId', 'language'];
/** What a report weighs, as far as anybody has seen. */
const BYTES_A_REPORT = 330_000;

/** The third step: on paper, or as files. */
export function FilesSection(props: RosterProps) {
  const { model, onPrint, onSave } = props;
  const words = useWords();
  const { t, counted } = words;
  const nameOf = useMemo(() => languageNamesIn(words), [words]);
  const { outcomes, list, progress, rights, queue, files, newSince } = model;
  const newest = newestYear(outcomes);
  const [own, setOwn] = useState<Partial<FileChoice>>({});
  const choice: FileChoice = {
    ...{ years: newest === undefined ? [] : [newest], tests: [], language: 'home', order: 'list' },
    ...{ sheetTrue: true, separators: false },
    ...own,
  };
  const jobs = useMemo(
    () => jobsOf(list.entries, outcomes, choice, choice.order, nameOf),
    [list, progress.done, own, newest, nameOf],
  );
  if (rights === 'status' || newest === undefined) return null;
  const change = (next: Partial<FileChoice>) => setOwn((now) => ({ ...now, ...next }));
  const isBusy = files.kind === 'working' || files.kind === 'building';
  const isReady = queue.kind === 'finished' || queue.kind === 'stopped' || queue.kind === 'paused';
  const tests = testsOf(outcomes);
  return (
    <section aria-labelledby="roster-files">
      <h2 id="roster-files">{t(rights === 'save' ? 'rosterFilesSave' : 'rosterFiles')}</h2>
      <div class="choices">
        <Ticks
          legend={t('rosterYears')}
          values={yearsOf(outcomes)}
          chosen={choice.years}
          onChosen={(years) => change({ years })}
        />
        <Ticks
          legend={t('rosterTests')}
          values={tests}
          chosen={choice.tests.length === 0 ? tests : choice.tests}
          // None at all would be no choice; it means all of them.
          onChosen={(chosen) => change({ tests: chosen.length === tests.length ? [] : chosen })}
        />
      </div>
      <div class="filter">
        <Select
          label={t('rosterLanguage')}
          value={choice.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`rosterLanguage_${value}`) }))}
          onValue={(value) => change({ language: LANGUAGES.find((one) => one === value) ?? 'home' })}
        />
        <Select
          label={t('rosterSort')}
          value={choice.order}
          options={ORDERS.map((value) => ({ value, label: t(`rosterOrder_${value}`) }))}
          onValue={(value) => change({ order: ORDERS.find((one) => one === value) ?? 'list' })}
        />
        <SinceChoice newSince={newSince} onSince={(since) => change({ since })} />
      </div>
      <div class="pair">
        <Tick
          label={t('rosterSheets')}
          hint={t('rosterSheetsHint')}
          checked={choice.sheetTrue}
          onValue={(sheetTrue) => change({ sheetTrue })}
        />
        <Tick
          label={t('rosterSeparators')}
          hint={t('rosterSeparatorsHint')}
          checked={choice.separators}
          onValue={(separators) => change({ separators })}
        />
      </div>
      <p>{counted('rosterWeight', jobs.length, Math.max(1, Math.round((jobs.length * BYTES_A_REPORT) / 1e6)))}</p>
      <div class="actions">
        <button
          type="button"
          class={files.kind === 'shown' || files.kind === 'noViewer' ? '' : 'primary'}
          disabled={isBusy || !isReady || jobs.length === 0}
          onClick={() => onPrint(choice)}
        >
          {counted('rosterPrint', jobs.length)}
        </button>
      </div>
      {rights === 'save' && (
        <SaveFiles
          {...props}
          example={jobs[0]}
          disabled={isBusy || !isReady || jobs.length === 0}
          onSave={(save) => onSave(choice, save)}
        />
      )}
      <FilesProgress
        {...props}
        onSaveOne={
          rights === 'save'
            ? () => onSave(choice, { to: 'onePdf', pattern: PATTERNS[0], password: { kind: 'none' } })
            : undefined
        }
      />
    </section>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { Select, Tick } from '@/components/shared/fields';
import { SHEET, SHIELD, WARN } from '@/components/shared/icon';
import { Outcome } from '@/components/shared/outcome';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { ReportRow } from '@/utils/links/report-row';
import type { LanguageChoice } from '@/utils/roster/files/choose-reports';
import { PATTERNS } from '@/utils/roster/files/file-names';
import type { FailedFile } from '@/utils/roster/files/files-model';
import { jobsOf } from '@/utils/roster/files/order-jobs';
import { languageNamesIn } from '@/utils/roster/language-names';
import { newestYear, testsOf, yearsOf } from '@/utils/roster/outcome';
import { ObstacleCard } from './obstacle-card';
import { timeLeftWords } from './progress-words';
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
  const change = (next: Partial<FileChoice>) => setOwn({ ...own, ...next });
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
      <Progress
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

interface ProgressProps extends RosterProps {
  /** Where files may be saved: one PDF of what was to be printed. */
  readonly onSaveOne: (() => void) | undefined;
}

function Progress({ model, viewerInObject, onFiles, onRemedy, onViewer, onPrintAgain, onSaveOne }: ProgressProps) {
  const words = useWords();
  const { t, counted } = words;
  const { files } = model;
  switch (files.kind) {
    case 'idle':
      return <p role="status" class="vh" />;
    case 'working': {
      const { queue, progress } = files;
      const so = t('rosterFetched', progress.done + progress.failed, progress.all);
      const left = timeLeftWords(progress, words);
      return (
        <>
          <div class="progress">
            <progress max={progress.all} value={progress.done + progress.failed} aria-label={t('rosterFiles')} />
            <span>{left === '' ? so : `${so} · ${left}`}</span>
          </div>
          {queue.kind === 'paused' && queue.problem !== undefined && (
            <ObstacleCard obstacle={queue.problem} onRemedy={onRemedy} />
          )}
          <div class="actions">
            {queue.kind === 'running' && (
              <button type="button" onClick={() => onFiles('pause')}>
                {t('rosterPause')}
              </button>
            )}
            {queue.kind === 'paused' && queue.problem === undefined && (
              <button type="button" class="primary" onClick={() => onFiles('resume')}>
                {t('rosterResume')}
              </button>
            )}
            <button type="button" onClick={() => onFiles('stop')}>
              {t('rosterStop')}
            </button>
          </div>
          <Failed files={files.failed} />
        </>
      );
    }
    case 'building':
      return (
        <>
          <p role="status">{t('rosterBuilding')}</p>
          <Failed files={files.failed} />
        </>
      );
    case 'shown':
      return (
        <>
          <p role="status">{counted('rosterShown', files.reports, files.pages)}</p>
          <Failed files={files.failed} onAgain={() => onFiles('tryFailed')} />
          <div class="actions">
            {files.canPrint && (
              <button type="button" class="primary" onClick={onPrintAgain}>
                {t('print')}
              </button>
            )}
            {files.hasMore && (
              <button type="button" onClick={() => onFiles('next')}>
                {t('rosterNextPart', files.part + 1)}
              </button>
            )}
          </div>
          {files.src !== undefined && !files.canPrint && <p class="small">{t('rosterPrintInViewer')}</p>}
          {files.src !== undefined && viewerInObject && (
            <object key={files.part} class="viewer" data={files.src} type="application/pdf" title={t('rosterFiles')}>
              <NoViewer onSaveOne={onSaveOne} />
            </object>
          )}
          {files.src !== undefined && !viewerInObject && (
            <iframe
              key={files.part}
              class="viewer"
              src={files.src}
              title={t('rosterFiles')}
              onLoad={(event) => onViewer(event.currentTarget)}
            />
          )}
        </>
      );
    case 'saved':
      return (
        <>
          <p role="status">
            {counted('rosterSaved', files.reports)}{' '}
            {files.where && files.reports > 0 && t(`rosterSavedWhere_${files.where}`)}{' '}
            {files.skipped > 0 && counted('rosterSkipped', files.skipped)}{' '}
            {files.left > 0 && counted('rosterLeftToSave', files.left)}
          </p>
          {files.left > 0 && (
            <p class="actions">
              <button type="button" class="primary" onClick={() => onFiles('resume')}>
                {t('rosterResume')}
              </button>
            </p>
          )}
          <Failed files={files.failed} onAgain={() => onFiles('tryFailed')} />
        </>
      );
    case 'notSaved':
      return <Outcome text={t(`saving_${files.why}`)} good={false} />;
    case 'anotherStudent': {
      const { entry, report } = files.job;
      const says = [t('rosterAnother_what', entry.name || entry.ssid.lastFour, report.test), t('rosterAnother_do')];
      return <StateCard icon={SHIELD} tone="bad" title={t('rosterAnother_title')} says={says} />;
    }
    case 'nothing':
      return <StateCard icon={SHEET} tone="warn" title={t('rosterNothing')} says={[t('rosterNothingSays')]} />;
    case 'broken':
      return <StateCard icon={WARN} tone="warn" title={t('rosterBroken')} says={[t('rosterBrokenSays')]} />;
    case 'noViewer':
      return <NoViewer onSaveOne={onSaveOne} />;
  }
}

/** Printing is the viewer's: without one another program prints what is saved, or a person turns it on first. */
function NoViewer({ onSaveOne }: Pick<ProgressProps, 'onSaveOne'>) {
  const { t } = useWords();
  const says = [t(onSaveOne === undefined ? 'rosterNoViewer_do' : 'rosterNoViewer_save')];
  return (
    <StateCard icon={WARN} tone="warn" title={t('reportNoViewer_title')} says={says}>
      {onSaveOne && (
        <button type="button" class="primary" onClick={onSaveOne}>
          {t('rosterSaveOne')}
        </button>
      )}
    </StateCard>
  );
}

/** The files that did not come, each with its reason. */
function Failed({ files, onAgain }: { readonly files: readonly FailedFile[]; onAgain?: () => void }) {
  const words = useWords();
  const { t, counted } = words;
  if (files.length === 0) return null;
  const nameOf = languageNamesIn(words);
  // The same test has failed in one language, or in two.
  const inLanguages = ({ languages }: ReportRow) => {
    const names = languages.map(nameOf).filter(Boolean);
    return names.length === 0 ? '' : ` (${names.join(' + ')})`;
  };
  return (
    <>
      <h3>{counted('rosterFilesMissing', files.length)}</h3>
      <ul>
        {files.map(({ job, why }) => (
          <li key={job.report.id + job.entry.row}>
            <bdi>{job.entry.name || job.entry.ssid.lastFour}</bdi>: <bdi>{`${job.report.test} ${job.report.year}`}</bdi>
            {`${inLanguages(job.report)} ${t(`rosterFileFault_${why}`)}`}
          </li>
        ))}
      </ul>
      {onAgain && (
        <p class="actions">
          <button type="button" onClick={onAgain}>
            {counted('rosterTryFailed', files.length)}
          </button>
        </p>
      )}
    </>
  );
}

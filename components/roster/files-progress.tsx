import { SHEET, SHIELD, WARN } from '@/components/shared/icon';
import { Outcome } from '@/components/shared/outcome';
import { StateCard, type StateCardProps } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { ReportRow } from '@/utils/links/report-row';
import type { FailedFile, FilesModel } from '@/utils/roster/files/files-model';
import { languageNamesIn } from '@/utils/roster/language-names';
import type { Words } from '@/utils/words';
import { ObstacleCard } from './obstacle-card';
import { timeLeftWords } from './progress-words';
import type { RosterProps } from './roster-props';

export interface FilesProgressProps extends RosterProps {
  /** Where files may be saved: one PDF of what was to be printed. */
  readonly onSaveOne: (() => void) | undefined;
}

/** How far what is printed or saved has come, and what became of it. */
export function FilesProgress(props: FilesProgressProps) {
  const words = useWords();
  const says = saysOf(props.model.files, words);
  return (
    <>
      {/* Always there, so that what comes into it is spoken. */}
      <p role="status" class={says === '' ? 'vh' : ''}>
        {says}
      </p>
      <Stage {...props} />
    </>
  );
}

/** What is said of it in a sentence; empty where a card, or a bar, says it. */
function saysOf(files: FilesModel, { t, counted }: Words): string {
  if (files.kind === 'building') return t('rosterBuilding');
  if (files.kind === 'shown') return counted('rosterShown', files.reports, files.pages);
  if (files.kind !== 'saved') return '';
  const { reports, where, skipped, left } = files;
  const sentences = [
    counted('rosterSaved', reports),
    where && reports > 0 ? t(`rosterSavedWhere_${where}`) : '',
    skipped > 0 ? counted('rosterSkipped', skipped) : '',
    left > 0 ? counted('rosterLeftToSave', left) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function Stage({ model, viewerInObject, onFiles, onRemedy, onViewer, onPrintAgain, onSaveOne }: FilesProgressProps) {
  const words = useWords();
  const { t } = words;
  const { files } = model;
  switch (files.kind) {
    case 'idle':
      return null;
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
      return <Failed files={files.failed} />;
    case 'shown':
      return (
        <>
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
      return <ToldCard icon={SHIELD} tone="bad" title={t('rosterAnother_title')} says={says} />;
    }
    case 'nothing': {
      const isWhy = files.failed.length > 0;
      return (
        <>
          <ToldCard
            icon={SHEET}
            tone="warn"
            title={t('rosterNothing')}
            says={[t(isWhy ? 'rosterNothingCame' : 'rosterNothingSays')]}
          />
          <Failed files={files.failed} onAgain={() => onFiles('tryFailed')} />
        </>
      );
    }
    case 'broken':
      return <ToldCard icon={WARN} tone="warn" title={t('rosterBroken')} says={[t('rosterBrokenSays')]} />;
    case 'noViewer':
      return <NoViewer onSaveOne={onSaveOne} />;
  }
}

/** Printing is the viewer's: without one another program prints what is saved, or a person turns it on first. */
function NoViewer({ onSaveOne }: Pick<FilesProgressProps, 'onSaveOne'>) {
  const { t } = useWords();
  const says = [t(onSaveOne === undefined ? 'rosterNoViewer_do' : 'rosterNoViewer_save')];
  return (
    <ToldCard icon={WARN} tone="warn" title={t('reportNoViewer_title')} says={says}>
      {onSaveOne && (
        <button type="button" class="primary" onClick={onSaveOne}>
          {t('rosterSaveOne')}
        </button>
      )}
    </ToldCard>
  );
}

/** What came in place of what was wished: it is spoken when it comes. */
function ToldCard(props: StateCardProps) {
  return (
    <div role="alert">
      <StateCard {...props} />
    </div>
  );
}

interface FailedProps {
  readonly files: readonly FailedFile[];
  onAgain?(): void;
}

/** The files that did not come, each with its reason. */
function Failed({ files, onAgain }: FailedProps) {
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
      {onAgain && (
        <p class="actions">
          <button type="button" onClick={onAgain}>
            {counted('rosterTryFailed', files.length)}
          </button>
        </p>
      )}
      <ul>
        {files.map(({ job, why }) => (
          <li key={job.report.id + job.entry.row}>
            <bdi>{job.entry.name || job.entry.ssid.lastFour}</bdi>: <bdi>{`${job.report.test} ${job.report.year}`}</bdi>
            {`${inLanguages(job.report)} ${t(`rosterFileFault_${why}`)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

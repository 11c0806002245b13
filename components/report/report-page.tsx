import { Outcome } from '@/components/shared/outcome';
import { languageNames } from '@/components/shared/report-groups';
import { useWords } from '@/components/shared/words-context';
import type { SavingOutcome } from '@/utils/activity/saving';
import type { ReportShown } from '@/utils/links/load-report';
import { ReportProblem, type ReportProblemProps } from './report-problem';
import { WebReport } from './web-report';

export type ReportState =
  /** `percent`: of the file, where its host tells; `isLate`: it takes longer than most. */
  | { readonly kind: 'loading'; readonly percent?: number | undefined; readonly isLate?: boolean | undefined }
  | (ReportShown & {
      readonly kind: 'shown';
      readonly file: FileShown;
      readonly canPrint: boolean;
      readonly url: string;
      /** What came of the last saving, where the browser tells. */
      readonly saving?: SavingOutcome | undefined;
    })
  | ReportProblemProps['state'];

export type FileShown =
  /**
   * `src`: where our copy is for the browser's viewer; undefined where the browser says that it has none.
   * `inObject`: the browser saves what it can't show in a frame, but not what it can't show in an object.
   */
  | { readonly kind: 'pdf'; readonly src: string | undefined; readonly inObject: boolean }
  /** `src`: undefined where the browser can't play it. */
  | { readonly kind: 'video'; readonly src: string | undefined }
  | { readonly kind: 'html'; readonly text: string };

export interface ReportPageProps extends Omit<ReportProblemProps, 'state'> {
  readonly state: ReportState;
  onSave(): void;
  onPrint(): void;
  /** The browser's viewer is there. */
  onViewer(frame: HTMLIFrameElement): void;
  /** The browser can't play the video. */
  onUnplayable(): void;
}

/** A report in the browser's own viewer, under a slim bar that says which one it is. */
export function ReportPage({ state, onSave, onPrint, onViewer, onUnplayable, ...problem }: ReportPageProps) {
  const words = useWords();
  const { t } = words;
  const saving = state.kind === 'shown' ? state.saving : undefined;
  return (
    <div class="report">
      <header class="bar">
        <h1>
          {'row' in state ? (
            <>
              <bdi>{state.row.test}</bdi> <bdi>{state.row.year}</bdi>
            </>
          ) : (
            t('reportTitle')
          )}
        </h1>
        {'row' in state && (
          <p>
            <bdi>{languageNames(state.row, words)}</bdi>
            {state.name && (
              <strong>
                <bdi>{state.name}</bdi>
              </strong>
            )}
            <span>{t('endsIn', state.lastFour)}</span>
          </p>
        )}
        {state.kind === 'shown' && (
          <div class="actions">
            {state.canPrint && (
              <button type="button" onClick={onPrint}>
                {t('print')}
              </button>
            )}
            {!hasOwnSave(state.file) && (
              <button type="button" onClick={onSave}>
                {t('save')}
              </button>
            )}
          </div>
        )}
      </header>
      <Outcome text={saving && t(`saving_${saving}`)} good={saving === 'saved'} />
      <main>
        <p role="status" class={state.kind === 'loading' ? 'wait' : 'vh'}>
          {state.kind === 'loading' ? t(state.isLate ? 'reportLate' : 'reportLoading') : ''}
        </p>
        {state.kind === 'loading' && state.percent !== undefined && (
          <progress class="wait" aria-label={t('reportLoading')} max={100} value={state.percent} />
        )}
        {state.kind === 'shown' ? (
          <Shown {...{ state, onSave, onViewer, onUnplayable }} onOpenLink={problem.onOpenLink} />
        ) : (
          state.kind !== 'loading' && <ReportProblem state={state} {...problem} />
        )}
      </main>
      <p class="print-hint">{t('reportPrintHint')}</p>
    </div>
  );
}

/** Whether "Save" stands with the report already: in Firefox's viewer, which keeps its buttons, or in place of a viewer. */
function hasOwnSave(file: FileShown): boolean {
  return file.kind !== 'html' && (file.src === undefined || (file.kind === 'pdf' && file.inObject));
}

type ShownProps = Pick<ReportPageProps, 'onSave' | 'onViewer' | 'onUnplayable' | 'onOpenLink'> & {
  readonly state: Extract<ReportState, { kind: 'shown' }>;
};

function Shown({ state, onSave, onViewer, onUnplayable, onOpenLink }: ShownProps) {
  const { t } = useWords();
  const { file, url } = state;
  if (file.kind === 'html') {
    return <WebReport text={file.text} onViewer={onViewer} onOpenLink={() => onOpenLink(url)} />;
  }
  if (file.src === undefined) return <NoViewer kind={file.kind} onSave={onSave} />;
  if (file.kind === 'video') {
    // biome-ignore lint/a11y/useMediaCaption: what captions there are come in the video itself.
    return <video src={file.src} controls aria-label={t('reportTitle')} onError={onUnplayable} />;
  }
  if (file.inObject) {
    return (
      <object data={file.src} type="application/pdf" title={t('reportTitle')}>
        <NoViewer kind="pdf" onSave={onSave} />
      </object>
    );
  }
  return <iframe src={file.src} title={t('reportTitle')} onLoad={(event) => onViewer(event.currentTarget)} />;
}

/** The browser shows no PDF, or can't play the video: saving it is what can be done. */
function NoViewer({ kind, onSave }: { readonly kind: 'pdf' | 'video' } & Pick<ReportPageProps, 'onSave'>) {
  const { t } = useWords();
  return (
    <div class="sheet">
      <h2>{t(kind === 'pdf' ? 'reportNoViewer_title' : 'reportNoPlayer_title')}</h2>
      <p>{t(kind === 'pdf' ? 'reportNoViewer_what' : 'reportNoPlayer_what')}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onSave}>
          {t('save')}
        </button>
      </p>
    </div>
  );
}

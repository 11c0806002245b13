import { languageNames } from '@/components/shared/report-groups';
import { useWords } from '@/components/shared/words-context';
import type { ReportShown } from '@/utils/links/load-report';
import { ReportProblem, type ReportProblemProps } from './report-problem';

export type ReportState =
  | { readonly kind: 'loading' }
  /**
   * `src`: where our copy of the PDF is for the browser's viewer; undefined where the browser says that it has none.
   * `inObject`: the browser saves what it can't show in a frame, but not what it can't show in an object.
   */
  | (ReportShown & {
      readonly kind: 'shown';
      readonly src: string | undefined;
      readonly inObject: boolean;
      readonly canPrint: boolean;
    })
  | ReportProblemProps['state'];

export interface ReportPageProps extends Omit<ReportProblemProps, 'state'> {
  readonly state: ReportState;
  onSave(): void;
  onPrint(): void;
  /** The browser's viewer is there. */
  onViewer(frame: HTMLIFrameElement): void;
}

/** A report in the browser's own viewer, under a slim bar that says which one it is. */
export function ReportPage({ state, onSave, onPrint, onViewer, ...problem }: ReportPageProps) {
  const words = useWords();
  const { t } = words;
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
            <button type="button" onClick={onSave}>
              {t('save')}
            </button>
          </div>
        )}
      </header>
      <main>
        <p role="status" class={state.kind === 'loading' ? 'wait' : 'vh'}>
          {state.kind === 'loading' ? t('reportLoading') : ''}
        </p>
        {state.kind === 'shown' ? (
          <Shown {...state} onSave={onSave} onViewer={onViewer} />
        ) : (
          state.kind !== 'loading' && <ReportProblem state={state} {...problem} />
        )}
      </main>
      <p class="print-hint">{t('reportPrintHint')}</p>
    </div>
  );
}

type ShownProps = Pick<Extract<ReportState, { kind: 'shown' }>, 'src' | 'inObject'> &
  Pick<ReportPageProps, 'onSave' | 'onViewer'>;

function Shown({ src, inObject, onSave, onViewer }: ShownProps) {
  const { t } = useWords();
  if (src !== undefined && inObject) {
    return (
      <object data={src} type="application/pdf" title={t('reportTitle')}>
        <NoViewer onSave={onSave} />
      </object>
    );
  }
  if (src !== undefined) {
    return <iframe src={src} title={t('reportTitle')} onLoad={(event) => onViewer(event.currentTarget)} />;
  }
  return <NoViewer onSave={onSave} />;
}

/** The browser shows no PDF: saving it is what can be done. */
function NoViewer({ onSave }: Pick<ReportPageProps, 'onSave'>) {
  const { t } = useWords();
  return (
    <div class="sheet">
      <h2>{t('reportNoViewer_title')}</h2>
      <p>{t('reportNoViewer_what')}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onSave}>
          {t('save')}
        </button>
      </p>
    </div>
  );
}

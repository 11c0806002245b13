import { CLOCK, CLOUD_OFF, SHEET, WARN } from '@/components/shared/icon';
import { ProblemCard, type ProblemCardProps } from '@/components/shared/problem-card';
import { shortened } from '@/components/shared/service-texts';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { LoadedReport, ReportShown } from '@/utils/links/load-report';
import type { FileProblem } from '@/utils/links/report-file';

export interface ReportProblemProps extends Pick<ProblemCardProps, 'onRemedy'> {
  readonly state:
    | Exclude<LoadedReport, { kind: 'file' }>
    /** Another student's number stands in the file. */
    | (ReportShown & { readonly kind: 'anothers' });
  /** Opens the report's own link in this tab. */
  onOpenLink(url: string): void;
}

/** Where the link itself, in the browser's own hands, may do better than we. */
const LINK_MAY_HELP: readonly FileProblem['code'][] = [
  ...(['unreachable', 'slow', 'network', 'byPolicy', 'unknownFile', 'tooLarge'] as const),
];

/** Why a report does not show, and what to do. */
export function ReportProblem({ state, onRemedy, onOpenLink }: ReportProblemProps) {
  const { t } = useWords();
  return (
    <div class="sheet">
      <h2 class="vh">{t('reportTitle')}</h2>
      <Card state={state} onRemedy={onRemedy} />
      {state.kind === 'fileProblem' && LINK_MAY_HELP.includes(state.problem.code) && (
        <p class="aside">
          <button type="button" class="link" onClick={() => onOpenLink(state.url)}>
            {t('openLink')}
          </button>{' '}
          {t('openLinkSays')}
        </p>
      )}
    </div>
  );
}

function Card({ state, onRemedy }: Omit<ReportProblemProps, 'onOpenLink'>) {
  const { t } = useWords();
  switch (state.kind) {
    case 'problem':
      return <ProblemCard problem={state.problem} onRemedy={onRemedy} />;
    case 'message': {
      const says = [t(`message_${state.code}_means`), t(`message_${state.code}_do`)];
      return <StateCard icon={WARN} tone="warn" title={shortened(state.text)} says={says} />;
    }
    case 'ended':
    case 'gone': {
      const says = [t(`reportClosed_${state.kind}_what`), t('reportClosed_do')];
      return <StateCard icon={SHEET} tone="info" title={t(`reportClosed_${state.kind}_title`)} says={says} />;
    }
    case 'anothers': {
      const says = [t('reportAnother_what'), t('reportAnother_do')];
      return <StateCard icon={WARN} tone="warn" title={t('reportAnother_title')} says={says} />;
    }
    case 'fileProblem': {
      const { problem } = state;
      if (problem.code === 'offline') return <ProblemCard problem={problem} onRemedy={onRemedy} />;
      const fill = 'host' in problem ? problem.host : 'status' in problem ? String(problem.status) : '';
      return (
        <StateCard
          icon={problem.code === 'slow' ? CLOCK : problem.code === 'trouble' ? CLOUD_OFF : WARN}
          tone="warn"
          title={t('reportNotShown')}
          says={[t(`reportFile_${problem.code}_what`, fill), t(`reportFile_${problem.code}_do`, fill)]}
        >
          <button type="button" class="primary" onClick={(event) => onRemedy('retry', event)}>
            {t('remedy_retry')}
          </button>
        </StateCard>
      );
    }
  }
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, INFO, RELOAD, SEARCH, SHEET } from '@/components/shared/icon';
import { KeyNoticeStrip } from '@/components/shared/key-notice';
import { MessageTable } from '@/components/shared/message-table';
import { isOnMyList } from '@/components/shared/my-list-words';
import { ProblemCard, Remedies } from '@/components/shared/problem-card';
import { problemWords, type Remedy } from '@/components/shared/problem-words';
import { ReportList } from '@/components/shared/report-list';
import { INTERNAL_ERROR_TEXT, NO_SSID_TEXT } from '@/components/shared/service-texts';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { PlaceAnswer } from '@/utils/messages/panel-start';
import { LinksBox } from './links-box';
import { noticeWords } from './notice-words';
import type { PanelNotice, PanelProps, PanelState } from './panel-state';
import { StudentLine } from './student-line';

/** After so long an answer is late; most take a second. */
const LATE_MS = 8_000;

/** What stands below the bar. */
export function PanelBody(props: PanelProps) {
  const { state, guard } = props;
  const remedy = (wanted: Exclude<Remedy, 'none'>, event: Event) => {
    if (guard.isTrusted(event)) remedyOf(props, wanted);
  };
  const keyNotice = 'keyNotice' in state ? state.keyNotice : undefined;
  const body = useRef<HTMLDivElement>(null);
  // While the next student's answer comes, the page below does not jump. Measured of what still stands there when the wait
  // begins: measured behind each drawing, it would have the browser lay out the page before the reports are there.
  const height = useRef<number>(undefined);
  if (state.kind !== 'asking' && state.kind !== 'looking') height.current = undefined;
  else height.current ??= body.current?.offsetHeight ?? 0;
  return (
    <div ref={body} class="body" style={{ minBlockSize: height.current === undefined ? '' : `${height.current}px` }}>
      {keyNotice && (
        <KeyNoticeStrip
          notice={keyNotice}
          onPutAway={(event) => guard.isTrusted(event) && props.onPutAway(keyNotice.setId)}
        />
      )}
      {'student' in state && state.kind !== 'reports' && <StudentLine student={state.student} {...props} />}
      {props.notice && <Notice notice={props.notice} remedy={remedy} />}
      <Content {...props} remedy={remedy} />
    </div>
  );
}

function Content(props: PanelProps & RemedyProps) {
  const { state, guard, remedy, onRetry, onReload } = props;
  const { t } = useWords();

  switch (state.kind) {
    case 'looking':
      return (
        <StateCard
          icon={SEARCH}
          tone="quiet"
          title={t(state.isUnsaved ? 'unsavedTitle' : 'lookingTitle')}
          says={[t(state.isUnsaved ? 'unsavedSays' : 'lookingSays')]}
        />
      );
    case 'noSsid':
      return <MessageTable code="noSsid" text={NO_SSID_TEXT} />;
    case 'unsure':
      return <Question {...props} state={state} />;
    case 'ready':
      return (
        <StateCard icon={SHEET} tone="info" title={t('readyTitle')} says={[t('readySays')]}>
          <button type="button" class="primary" onClick={(event) => guard.isTrusted(event) && onRetry()}>
            {t('readyDo')}
          </button>
        </StateCard>
      );
    case 'asking':
      return (
        <div class="waiting">
          <p>{t(state.again ? 'askingAgain' : 'asking')}</p>
          <Late />
          <i />
          <i />
          <i />
        </div>
      );
    case 'reports':
      return <Reports {...props} state={state} />;
    case 'message':
      return (
        <>
          <MessageTable code={state.code} text={state.text} />
          {state.setName && <p class="small">{t('askedWith', state.setName)}</p>}
        </>
      );
    case 'problem':
      if (state.problem.code === 'wrongKey') return <WrongKey problem={state.problem} remedy={remedy} />;
      return <ProblemCard problem={state.problem} onRemedy={remedy} />;
    case 'updated':
      return (
        <StateCard icon={RELOAD} tone="info" title={t('updatedTitle')} says={[t('updatedSays')]}>
          <button type="button" class="primary" onClick={(event) => guard.isTrusted(event) && onReload()}>
            {t('reload')}
          </button>
        </StateCard>
      );
  }
}

/** Said once the wait has become long. */
function Late() {
  const { t } = useWords();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, LATE_MS, true);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isLate && t('stillWaiting')}</p>;
}

/**
 * The question that may make a place known. For good it does only by a press on what had been in sight; any other press
 * of a person counts for this student, as one on "Show score reports" does.
 */
function Question({
  state,
  guard,
  onAnswer,
}: PanelProps & { readonly state: Extract<PanelState, { kind: 'unsure' }> }) {
  const { t } = useWords();
  const { doubt = 'newPlace', isLasting, forgotten, short } = state;
  const answers: readonly PlaceAnswer[] = isLasting ? ['always', 'once', 'no'] : ['once', 'no'];
  return (
    <StateCard
      icon={INFO}
      tone="info"
      title={t('unsureTitle', short)}
      says={[...(forgotten ? [t('placeForgotten')] : []), t(`doubt_${doubt}`)]}
    >
      {answers.map((answer, index) => (
        <button
          key={answer}
          type="button"
          class={index === 0 ? 'primary' : undefined}
          onClick={(event) => {
            if (!guard.isTrusted(event)) return;
            onAnswer(answer === 'always' && !guard.isMeant(event) ? 'once' : answer);
          }}
        >
          {t(`answer_${answer}`)}
        </button>
      ))}
    </StateCard>
  );
}

function remedyOf({ onRetry, onOpenPage }: PanelProps, wanted: Exclude<Remedy, 'none'>): void {
  if (wanted === 'retry') onRetry();
  else onOpenPage(wanted === 'unlock' ? 'unlock' : 'options');
}

interface RemedyProps {
  remedy(wanted: Exclude<Remedy, 'none'>, event: Event): void;
}

/** A wrong key shows as the CAASPP system's own message, in the column where its users look for it. */
function WrongKey({ problem, remedy }: RemedyProps & Pick<Extract<PanelState, { kind: 'problem' }>, 'problem'>) {
  const words = useWords();
  const { what, todo } = problemWords(problem, words);
  return (
    <MessageTable code="internalError" text={INTERNAL_ERROR_TEXT} says={[what, todo]}>
      <Remedies remedy="settings" onRemedy={remedy} />
    </MessageTable>
  );
}

type ReportsState = Extract<PanelState, { kind: 'reports' }>;

function Reports({
  state,
  guard,
  now,
  onOpen,
  onNewLinks,
  onShowSource,
}: PanelProps & { readonly state: ReportsState }) {
  const { t, counted } = useWords();
  return (
    <>
      <ReportList key={state.student.lastFour} rows={state.rows} opening={state.opening} guard={guard} onOpen={onOpen}>
        <StudentLine student={state.student} guard={guard} onShowSource={onShowSource} />
      </ReportList>
      {state.unreadable > 0 && <p class="small">{counted('unreadable', state.unreadable)}</p>}
      <LinksBox
        expiresAt={state.expiresAt}
        now={now}
        renewing={state.renewing}
        onNewLinks={(event) => guard.isTrusted(event) && onNewLinks()}
      />
      <p class="small">{t('askedWith', state.setName)}</p>
    </>
  );
}

function Notice({ notice, remedy }: RemedyProps & { readonly notice: PanelNotice }) {
  const words = useWords();
  const { title, todo, remedy: helps } = noticeWords(notice, words);
  return (
    <p class={notice.kind === 'myList' && isOnMyList(notice.answer) ? 'strip' : 'strip warn'}>
      <Icon path={INFO} size={18} />
      <span>
        {title && <strong>{title}. </strong>}
        {todo}{' '}
        {helps !== 'none' && (
          <button type="button" class="link" onClick={(event) => remedy(helps, event)}>
            {words.t(`remedy_${helps}`)}
          </button>
        )}
      </span>
    </p>
  );
}

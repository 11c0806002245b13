import type { ComponentChildren } from 'preact';
import { KEY, LOCK, PEOPLE, QUESTION, SEARCH, SHEET, SHIELD, WARN } from '@/components/shared/icon';
import { failureText, Outcome } from '@/components/shared/outcome';
import { readLabel } from '@/components/shared/read-label';
import { Rich, SLOT } from '@/components/shared/rich';
import { NO_SSID_TEXT } from '@/components/shared/service-texts';
import { StateCard, type StateCardProps } from '@/components/shared/state-card';
import { UnlockForm } from '@/components/shared/unlock-form';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { TabStatus } from '@/utils/messages/messaging';
import type { EnableAnswer, PopupProps, TeachAnswer } from './popup-props';

/** What this tab shows, and the one thing to do about it. */
export function TabCard(props: PopupProps) {
  const { status, now, onUnlock, onOpenPage } = props;
  const { t } = useWords();
  if (props.isLost && status === undefined) {
    return (
      <Card
        icon={WARN}
        tone="warn"
        title={t('problem_stuck_title')}
        says={[t('problem_stuck_what'), t('problem_stuck_do')]}
      >
        <button type="button" class="primary" onClick={props.onAgain}>
          {t('remedy_retry')}
        </button>
      </Card>
    );
  }
  if (status === undefined) return <Card icon={SEARCH} tone="quiet" title={t('lookingTitle')} />;
  if (props.isOtherCopy) {
    return <Card icon={WARN} tone="warn" title={t('otherCopyTitle')} says={[t('otherCopySays'), t('otherCopyDo')]} />;
  }
  if (status.setUp === 'notSetUp') {
    const { setupWaits } = props;
    return (
      <Card
        icon={KEY}
        tone="info"
        title={t(setupWaits ? 'policySetupTitle' : 'problem_notSetUp_title')}
        says={[t(setupWaits ? 'policySetupWaiting' : 'problem_notSetUp_what')]}
      >
        <button type="button" class="primary" onClick={() => onOpenPage('options')}>
          {t(setupWaits ? 'policySetupDo' : 'remedy_setUp')}
        </button>
      </Card>
    );
  }
  if (status.setUp === 'locked') {
    return (
      <>
        <Card icon={LOCK} tone="info" title={t('unlockTitle')} says={[t('problem_locked_what')]} />
        <UnlockForm now={now} onUnlock={onUnlock} />
      </>
    );
  }
  if (props.siteByPolicy) {
    return (
      <Card
        icon={SHIELD}
        tone="warn"
        title={t('siteByPolicyTitle')}
        says={[t('siteByPolicySays'), t('siteByPolicyDo')]}
      />
    );
  }
  switch (status.site) {
    case 'notAPage':
      return <Card icon={SHEET} tone="quiet" title={t('notAPageTitle')} says={[t('notAPageSays')]} />;
    case 'portal':
      return <Card icon={SHIELD} tone="quiet" title={t('portalTitle')} says={[t('portalSays')]} />;
    case 'notEnabled':
      return <NotEnabled {...props} host={status.host} />;
    case 'enabled':
      if (props.hidden) {
        const { hidden, onHide } = props;
        return (
          <Card icon={SHEET} tone="quiet" title={t('hiddenTitle', status.host)} says={[t(`hidden_${hidden}`)]}>
            <button type="button" class="primary" onClick={() => onHide(hidden, false)}>
              {t('hiddenShow')}
            </button>
          </Card>
        );
      }
      return (
        <>
          <Found {...props} status={status} />
          <p class="small">
            <button type="button" class="link" onClick={() => props.onHide('site', true)}>
              {t('hideHere')}
            </button>
          </p>
        </>
      );
  }
}

function NotEnabled({ host, onEnableSite, onReloadTab }: PopupProps & { readonly host: string }) {
  const words = useWords();
  const { t } = words;
  const { answer, busy, ask } = useAnswer<EnableAnswer>();
  if (answer?.kind === 'enabled') {
    return (
      <Card icon={SHEET} tone="info" title={t('enabledTitle', host)} says={[t('enabledSays')]}>
        <button type="button" class="primary" onClick={onReloadTab}>
          {t('reload')}
        </button>
      </Card>
    );
  }
  return (
    <>
      <Card icon={SHEET} tone="quiet" title={t('notEnabledTitle', host)} says={[t('notEnabledSays')]}>
        <button type="button" class="primary" aria-busy={busy} onClick={() => ask(onEnableSite())}>
          {t('enableSite')}
        </button>
      </Card>
      <Outcome
        text={answer && (answer.kind === 'denied' ? t('site_denied') : failureText(answer, words))}
        good={false}
      />
    </>
  );
}

function Found({
  status,
  studentName,
  hasRosters,
  cards,
  onShowPanel,
  onOpenList,
  onTeachSsid,
}: PopupProps & { readonly status: TabStatus }) {
  const words = useWords();
  const { t, counted } = words;
  const taught = useAnswer<TeachAnswer>();
  const { finding } = status;
  const show = (
    <button type="button" class="primary" onClick={onShowPanel}>
      {t('readyDo')}
    </button>
  );
  const showPanel = (
    <button type="button" onClick={onShowPanel}>
      {t('showPanel')}
    </button>
  );
  const says = (...lines: (string | undefined)[]) => lines.filter((it) => it !== undefined);
  const lastFour = finding.lastFour ?? '';
  const studentTitle = studentName ? (
    <Rich text={t('studentFoundNamed', SLOT, lastFour)}>
      <bdi>{studentName}</bdi>
    </Rich>
  ) : (
    t('studentFound', lastFour)
  );
  const where = finding.why && t('foundNextTo', readLabel(finding.why.label));
  const card = (
    icon: string,
    tone: 'quiet' | 'info' | 'warn' | 'bad',
    title: ComponentChildren,
    lines: string[],
    action?: ComponentChildren,
  ) => (
    <Card icon={icon} tone={tone} title={title} says={lines}>
      {action}
    </Card>
  );

  const several = (count: number, isList: boolean, where?: string) =>
    card(
      PEOPLE,
      'info',
      counted('severalTitle', count),
      says(where, t(isList ? 'severalList' : 'severalDo')),
      isList && (
        <button type="button" class="primary" onClick={() => onOpenList(true)}>
          {t('rosterOpenList')}
        </button>
      ),
    );
  if (cards !== undefined && hasRosters && (finding.kind === 'several' || finding.kind === 'nothing'))
    return several(cards, true);

  switch (finding.kind) {
    case 'student':
      if (finding.doNotRelease)
        return card(SHIELD, 'bad', t('problem_doNotRelease_title'), [t('popupDoNotRelease')], showPanel);
      return card(SHEET, 'info', studentTitle, says(where), show);
    case 'unsure':
      return card(
        QUESTION,
        'info',
        t('unsureTitle', `…${lastFour}`),
        says(t('unsureSays', lastFour, readLabel(finding.why?.label ?? ''))),
        <button type="button" class="primary" onClick={onShowPanel}>
          {t('showPanel')}
        </button>,
      );
    case 'blank':
      return card(WARN, 'warn', NO_SSID_TEXT, [t('message_noSsid_do')]);
    case 'several': {
      const isList = hasRosters && finding.why?.place === 'column';
      return several(finding.count ?? 2, isList, where);
    }
    case 'settling':
      return finding.isUnsaved
        ? card(SEARCH, 'quiet', t('unsavedTitle'), [t('unsavedSays')])
        : card(SEARCH, 'quiet', t('lookingTitle'), [t('lookingSays')]);
    case 'nothing':
      return (
        <>
          {card(
            SEARCH,
            'quiet',
            t('noStudentTitle'),
            [t('noStudentSays')],
            <button type="button" aria-busy={taught.busy} onClick={() => taught.ask(onTeachSsid())}>
              {t('teachSsid')}
            </button>,
          )}
          <Outcome
            text={
              taught.answer &&
              (taught.answer.kind === 'pickOnPage' ? t('pickOnPage') : failureText(taught.answer, words))
            }
            good={taught.answer?.kind === 'pickOnPage'}
          />
        </>
      );
  }
}

/** Stands right below the popup's title. */
function Card(props: StateCardProps) {
  return <StateCard level={2} {...props} />;
}

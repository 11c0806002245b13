import changelog from '@/CHANGELOG.md?raw';
import type { Done } from '@/components/shared/answers';
import { Confirm } from '@/components/shared/confirm';
import { CHECK, Icon, WARN } from '@/components/shared/icon';
import { DoneOutcome } from '@/components/shared/outcome';
import { problemWords } from '@/components/shared/problem-words';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { CheckResult } from './check-result';
import { WhatIsHandled } from './consent';
import { CopyText } from './copy-text';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';

type AboutProps = Pick<OptionsProps, 'onSelfCheck' | 'onAllowHost' | 'onCopyDiagnostics' | 'onEraseEverything'> & {
  readonly model: OptionsModel;
};

/** The lines of the newest version. */
const WHATS_NEW = (changelog.split(/^## /m)[1] ?? '')
  .split(/^- /m)
  .slice(1)
  .map((line) => line.replace(/\s+/g, ' ').trim());

/** What this is, whether all is well with it, and how to be rid of it. */
export function AboutSection({ model, onSelfCheck, onAllowHost, onCopyDiagnostics, onEraseEverything }: AboutProps) {
  const { t } = useWords();
  const checks = useAnswer<{ kind: 'checks'; checks: readonly CheckResult[] }>();
  const copied = useAnswer<Done>();
  const erased = useAnswer<Done>();
  const check = () => checks.ask(onSelfCheck().then((it) => ({ kind: 'checks' as const, checks: it })));
  const { answer } = checks;
  const copy = () => copied.ask(onCopyDiagnostics(answer?.kind === 'checks' ? answer.checks : undefined));

  return (
    <>
      <p>{t('version', model.version)}</p>
      <p>{t('aboutSays')}</p>
      {model.shortcut && <p>{t('shortcutIs', model.shortcut)}</p>}
      <h3>{t('help')}</h3>
      <ul class="known">
        <li>{t('firstRun_done_open')}</li>
        <li>{t('firstRun_done_pin')}</li>
        <li>{t('firstRun_done_site')}</li>
        <li>{t('helpCheck')}</li>
      </ul>
      <h3>{t('whatsNew')}</h3>
      <ul class="known" lang="en">
        {WHATS_NEW.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('privacy')}</h3>
      <WhatIsHandled />
      <h3>{t('selfCheck')}</h3>
      <p>{t('selfCheckSays')}</p>
      <div class="actions">
        <button type="button" aria-busy={checks.busy} onClick={check}>
          {t('selfCheckDo')}
        </button>
        <button type="button" aria-busy={copied.busy} onClick={copy}>
          {t('copyDiagnostics')}
        </button>
      </div>
      <div role="status">
        {checks.busy && <p>{t('checking')}</p>}
        {answer?.kind === 'checks' && (
          <CheckList checks={answer.checks} onAllow={async (host) => (await onAllowHost(host)) && check()} />
        )}
      </div>
      {answer?.kind === 'problem' && <DoneOutcome answer={answer} done="" />}
      <DoneOutcome answer={copied.answer} done={t('diagnosticsCopied')} />
      <h3>{t('erase')}</h3>
      <p>{t('eraseSays')}</p>
      {model.policy.inForce && <p>{t('erasePolicy')}</p>}
      <Confirm
        label={t('erase')}
        question={t('eraseAsk')}
        yes={t('erase')}
        busy={erased.busy}
        onYes={() => erased.ask(onEraseEverything())}
      />
      <DoneOutcome answer={erased.answer} done={t('erased')} />
    </>
  );
}

interface CheckListProps {
  readonly checks: readonly CheckResult[];
  onAllow(host: string): void;
}

function CheckList({ checks, onAllow }: CheckListProps) {
  const words = useWords();
  const { t } = words;
  return (
    <ul class="steps">
      {checks.map(({ check, outcome, problem, about, facts, count, allow, change }) => {
        const said = problem && problemWords(problem, words);
        return (
          <li key={check} class={outcome === 'attention' ? 'failed' : outcome}>
            <span class="dot">
              {outcome !== 'skipped' && <Icon path={outcome === 'ok' ? CHECK : WARN} size={16} />}
            </span>
            <div>
              <p>
                {t(`check_${check}`)} <span class="small">{t(`outcome_${outcome}`)}</span>
                {check === 'version' && <span class="small"> {facts?.[0]}</span>}
                {count !== undefined && (
                  <span class="small"> {words.counted(check === 'places' ? 'placeCount' : 'siteCount', count)}</span>
                )}
              </p>
              {said && (
                <p class="small">
                  <strong>{said.title}.</strong> {said.what} {said.todo}
                </p>
              )}
              {check === 'copies' && outcome === 'attention' && (
                <p class="small">
                  <strong>{t('otherCopyTitle')}.</strong> {t('otherCopyDo')}
                </p>
              )}
              {check === 'answers' && outcome === 'attention' && <p class="small">{t('answersGuessed')}</p>}
              {about && about.length > 0 && !allow?.length && <p class="small">{words.list(about)}</p>}
              {change && <CopyText text={change} label={t('copyProfileChange')} says={t('profileChangeSays')} />}
              {[...(allow ?? []), ...(problem?.code === 'hostNotPermitted' ? [problem.host] : [])].map((host) => (
                <button key={host} type="button" onClick={() => onAllow(host)}>
                  {t('allowHost', host)}
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Mark, SHEET, WARN } from '@/components/shared/icon';
import { openText } from '@/components/shared/open-text';
import { Outcome } from '@/components/shared/outcome';
import { ProblemCard } from '@/components/shared/problem-card';
import type { Remedy } from '@/components/shared/problem-words';
import { languageNames } from '@/components/shared/report-groups';
import { ReportList } from '@/components/shared/report-list';
import { shortened } from '@/components/shared/service-texts';
import { StateCard } from '@/components/shared/state-card';
import { createClickGuard } from '@/components/shared/trusted-click';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import type { ReportRow } from '@/utils/links/report-row';
import type { OpenAnswer } from '@/utils/messages/messaging';
import { unattended } from '@/utils/unattended';

export type ConfirmState =
  | { readonly kind: 'loading' }
  /** Nothing waits to be confirmed: the browser was closed since. */
  | { readonly kind: 'ended' }
  | {
      readonly kind: 'asking';
      /** As found on the page, where it was found. */
      readonly name?: string | undefined;
      readonly lastFour: string;
      /** Where the reports were pressed; empty for a search of our own. */
      readonly host: string;
      readonly pressed: readonly ReportRow[];
      /** All that CAASPP lists for this student. */
      readonly all: readonly ReportRow[];
      /** When they were pressed: another press begins anew. */
      readonly at: number;
    }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ConfirmPageProps {
  readonly state: ConfirmState;
  /** So many reports open at once. */
  readonly lot: number;
  onOpen(reportIds: readonly string[]): Promise<OpenAnswer>;
  onClose(): void;
  onRemedy(remedy: Exclude<Remedy, 'none'>): void;
}

/** Whose reports were pressed, on a page that no other page can cover or move; they open on a second press. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { t } = useWords();
  const { state, onRemedy } = props;
  return (
    <main class="page narrow">
      <header class="top">
        <Mark size={30} />
        <h1>{t('extensionName')}</h1>
      </header>
      <section class="sheet">
        <p role="status" class={state.kind === 'loading' ? '' : 'vh'}>
          {state.kind === 'loading' ? t('asking') : ''}
        </p>
        {state.kind === 'asking' && <Asking key={state.at} {...props} state={state} />}
        {state.kind === 'ended' && (
          <StateCard level={2} icon={SHEET} tone="info" title={t('confirmEnded')} says={[t('confirmEndedSays')]} />
        )}
        {state.kind === 'message' && (
          <StateCard
            level={2}
            icon={WARN}
            tone="warn"
            title={shortened(state.text)}
            says={[t(`message_${state.code}_means`), t(`message_${state.code}_do`)]}
          />
        )}
        {state.kind === 'problem' && <ProblemCard level={2} problem={state.problem} onRemedy={onRemedy} />}
      </section>
    </main>
  );
}

interface AskingProps extends ConfirmPageProps {
  readonly state: Extract<ConfirmState, { kind: 'asking' }>;
}

function Asking({ state, lot: atOnce, onOpen, onClose }: AskingProps) {
  const words = useWords();
  const { t, counted } = words;
  const { pressed, all, host, name, lastFour } = state;
  const guard = useMemo(() => createClickGuard(), []);
  const armed = useInFront(() => guard.shown(), guard.waitMs);
  const [isTooEarly, setTooEarly] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  /** How many of what was pressed are open. */
  const [done, setDone] = useState(0);
  const lot = pressed.slice(done, done + atOnce);
  const isMany = pressed.length > atOnce;
  const openName = counted(done === 0 ? 'confirmOpen' : 'confirmNext', lot.length);
  const opened = useAnswer<OpenAnswer>();
  const open = async (reports: readonly ReportRow[], isOfPressed: boolean) => {
    const answer = await opened.ask(onOpen(reports.map(({ id }) => id)));
    if (answer.kind !== 'opened' || !isOfPressed) return;
    setDone(done + reports.length);
    if (done + reports.length >= pressed.length) onClose();
  };

  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {counted('confirmTitle', pressed.length)}
      </h2>
      <p class="whose">
        {name && (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}
        <span>{t('endsIn', lastFour)}</span>
      </p>
      {!isMany && (
        <ul class="pressed">
          {pressed.map((row) => (
            <li key={row.id}>
              <strong>
                <bdi>{shortened(row.test)}</bdi>
              </strong>
              <span>
                <bdi class="year">{row.year}</bdi> · <bdi>{languageNames(row, words)}</bdi> · {row.format}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isMany && <p>{t('confirmMany', atOnce)}</p>}
      <p class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={opened.busy || lot.length === 0}
          data-early={!armed}
          aria-busy={opened.busy}
          onClick={(event) => {
            const isMeant = guard.isMeant(event);
            setTooEarly(!isMeant);
            if (isMeant && !opened.busy && lot.length > 0) unattended(open(lot, true));
          }}
        >
          {openName}
        </button>
        <button type="button" onClick={onClose}>
          {t('confirmClose')}
        </button>
      </p>
      <Outcome
        text={isTooEarly ? t('confirmEarly', openName) : opened.answer && openText(opened.answer, words)}
        good={!isTooEarly && opened.answer?.kind === 'opened'}
      />
      {!isMany && <p class="small">{t('confirmUnseen', host)}</p>}
      {all.length > pressed.length && (
        <details>
          <summary>{t('confirmAll')}</summary>
          <ReportList
            rows={all}
            guard={guard}
            onOpen={(ids) =>
              unattended(
                open(
                  all.filter(({ id }) => ids.includes(id)),
                  false,
                ),
              )
            }
          />
        </details>
      )}
    </>
  );
}

/**
 * Whether this page has been in front for long enough: the second half of a double click in another page, or what
 * another window lay over, is no press here.
 */
function useInFront(came: () => void, waitMs: number): boolean {
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      came();
      setArmed(false);
      clearTimeout(timer);
      timer = setTimeout(() => setArmed(true), waitMs);
    };
    begin();
    window.addEventListener('focus', begin);
    document.addEventListener('visibilitychange', begin);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', begin);
      document.removeEventListener('visibilitychange', begin);
    };
  }, []);
  return armed;
}

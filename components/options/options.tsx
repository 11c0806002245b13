import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/shared/icon';
import { ProblemCard } from '@/components/shared/problem-card';
import { useWords } from '@/components/shared/words-context';
import { AboutSection } from './about-section';
import { ActivitySection } from './activity-section';
import { BehaviourSection } from './behaviour-section';
import { Consent } from './consent';
import { CredentialsSection } from './credentials-section';
import { FirstRun, type FirstRunProps } from './first-run';
import { NotKeptStrip } from './not-kept-strip';
import type { SectionId } from './options-model';
import type { OptionsProps } from './options-props';
import { PolicyStrips } from './policy-strips';
import { SecuritySection } from './security-section';
import { SetupFileSection } from './setup-file-section';
import { SitesSection } from './sites-section';
import { Workbench } from './workbench/workbench';

/** In the order of the list of sections. */
export const SECTIONS: readonly SectionId[] = [
  'credentials',
  'sites',
  'behaviour',
  'security',
  'activity',
  'setupFile',
  'service',
  'about',
];

/** The options page: what is agreed to comes first, then how to begin, and the sections from then on. */
export function Options(props: OptionsProps) {
  const { model, section, firstRun, onSection } = props;
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [question, setQuestion] = useState<'first' | 'later' | 'now'>('first');
  const began = useRef(firstRun);
  const asked = useRef(false);
  /** Was agreed to while this page was open: where all was deleted since, it says so before it asks anew. */
  const agreed = useRef(false);
  if (model?.agreed) agreed.current = true;
  const asks =
    model !== undefined && !model.agreed && (question === 'now' || (question === 'first' && !agreed.current));
  useLayoutEffect(() => {
    // So is what was pressed to agree, or not to.
    if (asked.current && !asks) document.querySelector<HTMLElement>('main h2')?.focus();
    asked.current = asks;
  }, [asks]);
  useLayoutEffect(() => {
    // What was pressed to finish the three steps is gone with them.
    if (began.current && !firstRun) heading.current?.focus();
    began.current = firstRun;
  }, [firstRun]);
  if (model === undefined) {
    return (
      <Frame busy={!props.failed}>
        <main>
          {props.failed && (
            <section class="sheet">
              <ProblemCard level={2} problem={{ code: 'bug' }} onRemedy={props.onAgain} />
            </section>
          )}
        </main>
      </Frame>
    );
  }
  const known = { ...props, model };
  if (asks) {
    return (
      <Frame>
        <main>
          <NotKeptStrip model={model} />
          <Consent onAgree={props.onAgree} onLater={() => setQuestion('later')} />
        </main>
      </Frame>
    );
  }
  return (
    <Frame>
      {firstRun && model.agreed ? (
        <main>
          <NotKeptStrip model={model} />
          <PolicyStrips {...known} />
          <FirstRun {...known} />
        </main>
      ) : (
        <div class="columns">
          <nav aria-label={t('sections')}>
            {SECTIONS.map((id) => (
              <a
                key={id}
                href={`#${id}`}
                aria-current={id === section ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onSection(id);
                }}
              >
                {t(`section_${id}`)}
              </a>
            ))}
          </nav>
          <main>
            <NotKeptStrip model={model} />
            <PolicyStrips {...known} />
            {!model.agreed && (
              <p class="strip warn">
                <span>
                  {t('problem_noConsent_what')}{' '}
                  <button type="button" class="link" onClick={() => setQuestion('now')}>
                    {t('remedy_agree')}
                  </button>
                </span>
              </p>
            )}
            <h2 ref={heading} tabIndex={-1}>
              {t(`section_${section}`)}
            </h2>
            <Section key={section} {...known} />
          </main>
        </div>
      )}
    </Frame>
  );
}

function Section(props: FirstRunProps) {
  switch (props.section) {
    case 'credentials':
      return <CredentialsSection {...props} />;
    case 'sites':
      return <SitesSection {...props} />;
    case 'behaviour':
      return <BehaviourSection {...props} />;
    case 'security':
      return <SecuritySection {...props} />;
    case 'activity':
      return <ActivitySection {...props} />;
    case 'setupFile':
      return <SetupFileSection {...props} />;
    case 'service':
      return <Workbench {...props} />;
    case 'about':
      return <AboutSection {...props} />;
  }
}

interface FrameProps {
  readonly busy?: boolean;
  readonly children?: preact.ComponentChildren;
}

function Frame({ busy = false, children }: FrameProps) {
  const { t } = useWords();
  return (
    <div class="page" aria-busy={busy}>
      <header class="top">
        <Mark size={30} />
        <h1>{t('extensionName')}</h1>
        <span class="small">{t('settings')}</span>
      </header>
      {children}
    </div>
  );
}

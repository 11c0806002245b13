import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRefuge } from '@/components/shared/focus';
import { CHEVRON, Icon, Mark, MORE } from '@/components/shared/icon';
import { Outline } from '@/components/shared/outline';
import { useWords } from '@/components/shared/words-context';
import type { WordKey } from '@/utils/words';
import { useDock } from './dock';
import { PanelBody } from './panel-body';
import type { PanelProps } from './panel-state';
import { spoken } from './spoken';

/** The CAASPP Paperless Scores panel: a slim bar, or the bar with what it knows of the student below. */
export function Panel(props: PanelProps) {
  const { state, docked, guard, onStayAway, onAddToList, theme = 'auto' } = props;
  const words = useWords();
  const toggle = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useRefuge(title);
  const student = 'student' in state ? state.student : undefined;
  const section = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const whom = props.collapsed ? '' : (student?.lastFour ?? '-');
  const dock = useDock(section, docked, whom, state.kind, props.corner ?? 0, props.onCorner, props.source);
  const collapsed = props.collapsed || dock.aside;
  // A page can have the panel move, by the focus, and the menu covers it: what comes into sight must be read first.
  useEffect(() => guard.shown(), [guard, dock.start, dock.top, dock.aside, menu]);
  const onToggle = () => {
    if (dock.aside) dock.comeBack();
    else props.onToggle();
  };

  const add = () => {
    setMenu(false);
    more.current?.focus();
    onAddToList?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (collapsed && !menu) || !guard.isTrusted(event)) return;
    event.stopPropagation();
    (menu ? more : toggle).current?.focus();
    if (menu) setMenu(false);
    else props.onMinimize();
  };

  const item = (text: WordKey, act: () => void) => (
    <button type="button" onClick={(event) => guard.isTrusted(event) && act()}>
      {words.t(text)}
    </button>
  );

  return (
    <>
      {props.outline && <Outline box={props.outline} theme={theme} />}
      <section
        ref={section}
        class="panel"
        aria-labelledby="paperless-title"
        lang={words.locale}
        dir={words.direction}
        data-theme={theme}
        data-docked={docked}
        data-start={dock.start}
        data-top={dock.top}
        data-collapsed={collapsed}
        data-asks={state.kind === 'unsure'}
        data-up={collapsed === (docked && !dock.top)}
        onKeyDown={onKeyDown}
        // A press anywhere else closes the menu.
        onClick={({ target }) => (target as Element).closest('.menu,.more') ?? setMenu(false)}
      >
        <header>
          <Mark />
          <div class="whom">
            <h2 id="paperless-title" ref={title} tabIndex={-1}>
              {words.t('panelTitle')}
            </h2>
            {collapsed && student && (
              <span class="hint">
                {student.name && <bdi>{student.name}</bdi>}{' '}
                <span>
                  {state.kind === 'unsure' ? words.t('unsureTitle', state.short) : words.t('endsIn', student.lastFour)}
                </span>
              </span>
            )}
          </div>
          {onStayAway && (
            <button
              ref={more}
              type="button"
              class="more"
              aria-label={words.t('panelMore')}
              title={words.t('panelMore')}
              aria-expanded={menu}
              onClick={(event) => guard.isTrusted(event) && setMenu(!menu)}
            >
              <Icon path={MORE} />
            </button>
          )}
          <button
            ref={toggle}
            type="button"
            class="toggle"
            aria-expanded={!collapsed}
            aria-label={words.t(collapsed ? 'panelOpen' : 'panelClose')}
            onClick={(event) => guard.isTrusted(event) && onToggle()}
          >
            {collapsed && <span class="toggle-text">{words.t('panelOpen')}</span>}
            <Icon path={CHEVRON} />
          </button>
        </header>
        {menu && onStayAway && (
          <div class="menu">
            {onAddToList && item('myListAdd', add)}
            {docked && item('panelMove', dock.move)}
            {item('awayPage', () => onStayAway('page'))}
            {props.hasScoresPages && item('awayOtherPages', () => onStayAway('otherPages'))}
            <p class="small">{words.t('awayBack')}</p>
          </div>
        )}
        {!collapsed && <PanelBody {...props} />}
        <Announcer text={collapsed ? '' : spoken(state, props.notice, words)} />
      </section>
    </>
  );
}

/** Speaks each new text once; nothing that changes by the second is ever given to it. */
function Announcer({ text }: { readonly text: string }) {
  const region = useRef<HTMLDivElement>(null);
  // Written after the region is in the page: what it is born with is not spoken. Within the same drawing: it names the
  // student, and nothing of the former one stays.
  useLayoutEffect(() => {
    if (region.current && region.current.textContent !== text) region.current.textContent = text;
  }, [text]);
  return <div ref={region} role="status" class="vh" />;
}

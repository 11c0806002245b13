import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useRefuge } from '@/components/shared/focus';
import { CHEVRON, Icon, Mark } from '@/components/shared/icon';
import { createClickGuard } from '@/components/shared/trusted-click';
import { useWords } from '@/components/shared/words-context';
import { PanelBody } from './panel-body';
import type { PanelProps } from './panel-state';
import { spoken } from './spoken';

/** The CAASPP Paperless Scores panel: a slim bar, or the bar with what it knows of the student below. */
export function Panel(props: PanelProps) {
  const { state, collapsed, docked, theme = 'auto', onToggle } = props;
  const words = useWords();
  const ownGuard = useMemo(() => createClickGuard(), []);
  const guard = props.guard ?? ownGuard;
  const toggle = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useRefuge(title);
  const student = 'student' in state ? state.student : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || collapsed || !guard.isTrusted(event)) return;
    event.stopPropagation();
    toggle.current?.focus();
    onToggle();
  };

  return (
    <section
      class="panel"
      aria-labelledby="paperless-title"
      lang={words.locale}
      dir={words.direction}
      data-theme={theme}
      data-docked={docked}
      data-collapsed={collapsed}
      data-state={state.kind}
      onKeyDown={onKeyDown}
    >
      <header>
        <Mark />
        <h2 id="paperless-title" ref={title} tabIndex={-1}>
          {words.t('panelTitle')}
        </h2>
        {collapsed && student && <span class="hint">{words.t('endsIn', student.lastFour)}</span>}
        <button
          ref={toggle}
          type="button"
          class="toggle"
          aria-expanded={!collapsed}
          aria-label={words.t(collapsed ? 'panelOpen' : 'panelClose')}
          onClick={(event) => guard.isTrusted(event) && onToggle()}
        >
          {collapsed && <span class="toggle-text">{words.t('panelOpenShort')}</span>}
          <Icon path={CHEVRON} />
        </button>
      </header>
      {!collapsed && <PanelBody {...props} guard={guard} />}
      <Announcer text={collapsed ? '' : spoken(state, props.notice, words)} />
    </section>
  );
}

/** Speaks each new text once; nothing that changes by the second is ever given to it. */
function Announcer({ text }: { readonly text: string }) {
  const region = useRef<HTMLDivElement>(null);
  // Written after the region stands in the page: what it is born with is not spoken.
  useEffect(() => {
    if (region.current && region.current.textContent !== text) region.current.textContent = text;
  }, [text]);
  return <div ref={region} role="status" class="vh" />;
}

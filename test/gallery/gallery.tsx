import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import confirmCss from '@/components/confirm/confirm.css?inline';
import { ConfirmPage } from '@/components/confirm/confirm-page';
import { type ListBarProps, mountListBar } from '@/components/list-bar/list-bar';
import { Options } from '@/components/options/options';
import optionsCss from '@/components/options/options.css?inline';
import { mountPanel } from '@/components/panel/mount-panel';
import { Popup } from '@/components/popup/popup';
import popupCss from '@/components/popup/popup.css?inline';
import reportCss from '@/components/report/report.css?inline';
import { ReportPage } from '@/components/report/report-page';
import rosterCss from '@/components/roster/roster.css?inline';
import { RosterPage } from '@/components/roster/roster-page';
import { createClickGuard } from '@/components/shared/trusted-click';
import { WordsContext } from '@/components/shared/words-context';
import { mountTeach } from '@/components/teach/mount-teach';
import { UnlockPage } from '@/components/unlock/unlock-page';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { createWords, type WordKey } from '@/utils/words';
import { messagesOf } from './catalogue';
import { CONFIRM_STATES } from './confirm-states';
import { LIST_BAR_STATES } from './list-bar-states';
import { NOW } from './now';
import { optionsProps } from './options-shown';
import { OPTIONS_STATES } from './options-states';
import { PANEL_STATES, type PanelShown } from './panel-states';
import { POPUP_STATES, type PopupShown } from './popup-states';
import { REPORT_STATES } from './report-states';
import { ROSTER_STATES } from './roster-states';
import { STATES, UNLOCK_STATES } from './states';
import { TEACH_STATES, type TeachShown } from './teach-states';

/** What the tests do with this page. */
export interface Gallery {
  /** Draws these states and no other, with or without their names above; resolves when all are as they are to be. */
  show(ids: readonly string[], named: boolean): Promise<void>;
  /** Words that a view wanted and the catalogue does not have. */
  readonly missing: readonly string[];
}

declare global {
  var gallery: Gallery;
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const lang = query.get('lang') === 'es' ? 'es' : 'en';
const missing: string[] = [];
const messages = messagesOf(lang === 'es' ? es : en, (key) => missing.push(key));
const spoken = createWords(messages, lang === 'es' ? 'es-MX' : 'en-US');
const words = { ...spoken, direction: query.get('dir') === 'rtl' ? 'rtl' : spoken.direction } as const;

const nothing = () => {};
const panelCallbacks = {
  onCorner: nothing,
  onStayAway: nothing,
  onToggle: nothing,
  onMinimize: nothing,
  onPutAway: nothing,
  onAddToList: nothing,
  onOpen: nothing,
  onNewLinks: nothing,
  onRetry: nothing,
  onAnswer: nothing,
  onShowSource: nothing,
  onReload: nothing,
  onOpenPage: nothing,
};
const teachCallbacks = { onUse: nothing, onAgain: nothing, onCancel: nothing, onReload: nothing };
const popupCallbacks = {
  onAgain: nothing,
  canLock: false,
  sets: [],
  onPutAway: nothing,
  onShowPanel: nothing,
  onEnableSite: async () => ({ kind: 'enabled' as const }),
  onTeachSsid: async () => ({ kind: 'pickOnPage' as const }),
  onUnlock: async () => ({ kind: 'wrong' as const, nextTryAt: NOW }),
  onLock: nothing,
  onSearch: async () => ({ kind: 'notAnSsid' as const }),
  onOpen: async () => ({ kind: 'opened' as const }),
  hasRosters: true,
  onOpenList: nothing,
  myList: 0,
  onAddToList: async () => ({ kind: 'added' as const }),
  onOpenMyList: nothing,
  onEmptyMyList: nothing,
  onOpenPage: nothing,
  onReloadTab: nothing,
  hidden: undefined,
  onHide: async () => {},
  version: '0.1.0',
  shortcut: 'Alt+Shift+O',
};

/** Draws into a shadow root, as on a page; into an open one, so that axe-core can look inside. */
function InShadow({ draw }: { draw(root: ShadowRoot): void | Promise<void> }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = host;
    if (current === null || current.shadowRoot !== null) return;
    const root = current.attachShadow({ mode: 'open' });
    void Promise.resolve(draw(root))
      .then(frame)
      .then(() => drawn(current));
  });
  return <div ref={host} />;
}

function drawPanel(shown: PanelShown) {
  // Buttons can be pressed at once: axe-core does not look at the colours of those that can't.
  const guard = createClickGuard(undefined, 0);
  return (root: ShadowRoot) =>
    mountPanel(root, words)({ collapsed: false, docked: false, now: NOW, theme, guard, ...panelCallbacks, ...shown });
}

function drawTeach({ state, outline }: TeachShown) {
  return (root: ShadowRoot) => mountTeach(root, words)({ card: { state, ...teachCallbacks }, outline, theme });
}

function drawListBar(shown: Omit<ListBarProps, 'theme'>) {
  return (root: ShadowRoot) => {
    const into = document.createElement('div');
    root.append(into);
    mountListBar(root, into, words, { onOpen: nothing, onGrow: nothing, onClose: nothing }).draw({ ...shown, theme });
  };
}

/** One of our own pages, in a shadow root so that many stand in one document; presses its buttons. */
function drawPage(css: string, children: ComponentChildren, press: readonly string[] = [], search?: string) {
  return async (root: ShadowRoot) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const themed = document.createElement('div');
    themed.dataset.theme = theme;
    themed.dir = words.direction;
    root.append(themed);
    render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, themed);
    await act(root, press, search);
  };
}

async function act(root: ShadowRoot, press: readonly string[], search: string | undefined): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('.search input');
  if (search !== undefined && input !== null) {
    input.value = search;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    input.form?.requestSubmit();
    await frame();
  }
  for (const key of press) {
    await frame();
    const text = words.t(key as WordKey);
    const found = [...root.querySelectorAll('button')].find((it) => it.textContent === text);
    if (found === undefined) throw new Error(`No button "${key}" to press.`);
    found.click();
  }
  await frame();
  // Reports can be pressed a moment after they came into sight.
  while (root.querySelector('.report[data-early="true"]')) await frame();
  // A field that was focused would scroll this page.
  if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  window.scrollTo(0, 0);
}

function drawn(host: Element): void {
  const shown = host.closest<HTMLElement>('.shown');
  if (shown) shown.dataset.drawn = 'true';
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 5));

function popup({ status, siteByPolicy, isLost, isOtherCopy, answers }: PopupShown) {
  return (
    <Popup
      status={status}
      siteByPolicy={siteByPolicy}
      isLost={isLost}
      isOtherCopy={isOtherCopy}
      now={NOW}
      {...popupCallbacks}
      {...answers}
    />
  );
}

const report = {
  onSave: nothing,
  onPrint: nothing,
  onViewer: nothing,
  onUnplayable: nothing,
  onRemedy: nothing,
  onOpenLink: nothing,
};
const roster = {
  ...{ onReadPage: nothing, onText: nothing, onFile: nothing, onColumn: nothing, onRestoreZeros: nothing },
  ...{ onIncludeHidden: nothing, onSheet: nothing },
  ...{ onCut: nothing, onBegin: nothing, onStartOver: nothing, onQueue: nothing, onRemedy: nothing },
  ...{ onExportMissing: nothing, onPrint: nothing, onSave: nothing, onFiles: nothing, onViewer: nothing },
  onPrintAgain: nothing,
};
const confirm = { lot: 20, onOpen: popupCallbacks.onOpen, onClose: nothing, onRemedy: nothing };
const unlock = { now: NOW, onUnlock: popupCallbacks.onUnlock, onOpenPage: nothing, onClose: nothing };

interface Shown {
  readonly kind: string;
  draw(root: ShadowRoot): void | Promise<void>;
}

/** Every state by its id. */
const ALL: Readonly<Record<string, Shown>> = {
  ...inPart('panel', PANEL_STATES, (shown) => ({
    kind: shown.docked ? (shown.collapsed ? 'docked-bar' : 'docked') : '',
    draw: drawPanel(shown),
  })),
  ...inPart('teach', TEACH_STATES, (shown) => ({ kind: 'docked-card', draw: drawTeach(shown) })),
  ...inPart('list-bar', LIST_BAR_STATES, (shown) => ({ kind: 'docked-list', draw: drawListBar(shown) })),
  ...inPart('popup', POPUP_STATES, (shown) => ({
    kind: 'whole',
    draw: drawPage(popupCss, popup(shown), shown.press, shown.search),
  })),
  ...inPart('options', OPTIONS_STATES, (shown) => ({
    kind: 'whole',
    draw: drawPage(optionsCss, <Options {...optionsProps(shown)} />, shown.press),
  })),
  ...inPart('report', REPORT_STATES, (state) => ({
    kind: 'whole',
    draw: drawPage(reportCss, <ReportPage state={state} {...report} />),
  })),
  ...inPart('roster', ROSTER_STATES, (model) => ({
    kind: 'whole',
    draw: drawPage(rosterCss, <RosterPage model={model} viewerInObject={false} {...roster} />),
  })),
  ...inPart('confirm', CONFIRM_STATES, (state) => ({
    kind: 'whole',
    draw: drawPage(confirmCss, <ConfirmPage state={state} {...confirm} />),
  })),
  ...inPart('unlock', Object.fromEntries(UNLOCK_STATES.map((state) => [state, state])), (state) => ({
    kind: 'whole',
    draw: drawPage(optionsCss, <UnlockPage state={state} {...unlock} />),
  })),
};

function inPart<S>(part: string, states: Readonly<Record<string, S>>, shown: (state: S) => Shown) {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [`${part}-${name}`, shown(state)]));
}

let turn = 0;
function draw(ids: readonly string[], named: boolean): void {
  turn += 1;
  const root = document.querySelector('#gallery');
  if (root === null) return;
  render(
    <div key={turn}>
      {ids.map((id) => {
        const shown = ALL[id];
        if (shown === undefined) throw new Error(`There is no state ${id}.`);
        return (
          <div key={id} id={id} class={`shown ${shown.kind}`}>
            {named && <p class="name">{id}</p>}
            <InShadow draw={shown.draw} />
          </div>
        );
      })}
    </div>,
    root,
  );
}

globalThis.gallery = {
  missing,
  async show(ids, named) {
    draw(ids, named);
    while (document.querySelectorAll('[data-drawn]').length < ids.length) await frame();
    await document.fonts.ready;
  },
};

document.documentElement.lang = lang;
document.documentElement.dir = words.direction;
document.body.dataset.dark = String(theme === 'dark');
const wanted = query.get('state') ?? '';
if (query.get('show') !== 'none') {
  const ids = Object.values(STATES).flat();
  draw(
    ids.filter((id) => id.includes(wanted)),
    true,
  );
}

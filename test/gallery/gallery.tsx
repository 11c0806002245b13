import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Options } from '@/components/options/options';
import optionsCss from '@/components/options/options.css?inline';
import { UnlockPage } from '@/components/options/unlock-page';
import { mountPanel } from '@/components/panel/mount-panel';
import { Popup } from '@/components/popup/popup';
import popupCss from '@/components/popup/popup.css?inline';
import { WordsContext } from '@/components/shared/words-context';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { createWords, type WordKey } from '@/utils/words';
import { messagesOf } from './catalogue';
import { NOW } from './now';
import { optionsProps } from './options-shown';
import { OPTIONS_STATES } from './options-states';
import { PANEL_STATES, type PanelShown } from './panel-states';
import { POPUP_STATES, type PopupShown } from './popup-states';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const lang = query.get('lang') === 'es' ? 'es' : 'en';
const only = query.get('state');
const width = query.get('width');
const words = createWords(messagesOf(lang === 'es' ? es : en), lang === 'es' ? 'es-MX' : 'en-US');

const nothing = () => {};
const panelCallbacks = {
  onToggle: nothing,
  onOpen: nothing,
  onNewLinks: nothing,
  onRetry: nothing,
  onConfirmStudent: nothing,
  onReload: nothing,
  onOpenPage: nothing,
};
const popupCallbacks = {
  canLock: false,
  onShowPanel: nothing,
  onEnableSite: async () => ({ kind: 'enabled' as const }),
  onTeachSsid: async () => ({ kind: 'pickOnPage' as const }),
  onUnlock: async () => ({ kind: 'wrong' as const, nextTryAt: NOW }),
  onLock: nothing,
  onSearch: async () => ({ kind: 'notAnSsid' as const }),
  onOpen: async () => ({ kind: 'opened' as const }),
  onOpenPage: nothing,
  onReloadTab: nothing,
};

/** The panel in a shadow root as on a page; an open one, so that axe-core can look inside. */
function PanelShownHere({ shown }: { readonly shown: PanelShown }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current === null || host.current.shadowRoot !== null) return;
    const draw = mountPanel(host.current.attachShadow({ mode: 'open' }), words);
    draw({ collapsed: false, docked: false, now: NOW, theme, ...panelCallbacks, ...shown });
    const { current } = host;
    setTimeout(() => drawn(current), 30);
  });
  return <div ref={host} />;
}

interface PageProps {
  readonly css: string;
  readonly press?: readonly string[] | undefined;
  readonly search?: string | undefined;
  readonly children: ComponentChildren;
}

/** One of our own pages in a shadow root of its own, so that many stand in one document; presses its buttons. */
function Page({ css, press = [], search, children }: PageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current === null || host.current.shadowRoot !== null) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const themed = document.createElement('div');
    themed.dataset.theme = theme;
    root.append(themed);
    render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, themed);
    act(root, press, search);
  });
  return <div ref={host} />;
}

async function act(root: ShadowRoot, press: readonly string[], search: string | undefined): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('.search input');
  if (search !== undefined && input !== null) {
    input.value = search;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    input.form?.requestSubmit();
  }
  for (const key of press) {
    await frame();
    const text = words.t(key as WordKey);
    [...root.querySelectorAll('button')].find((it) => it.textContent === text)?.click();
  }
  await frame();
  // A field that was focused would scroll this page.
  if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  window.scrollTo(0, 0);
  drawn(root.host);
}

/** Tells who takes the pictures that the state is as it is to be. */
function drawn(host: Element): void {
  const shown = host.closest<HTMLElement>('.shown');
  if (shown) shown.dataset.drawn = 'true';
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 30));

function Shown({
  id,
  kind = '',
  children,
}: {
  readonly id: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  if (only && only !== id) return null;
  return (
    <div id={id} class={`shown ${kind}`} style={width ? { inlineSize: `${width}px`, boxSizing: 'border-box' } : {}}>
      <p class="name">{id}</p>
      {children}
    </div>
  );
}

function popup({ status, answers }: PopupShown) {
  return <Popup status={status} now={NOW} {...popupCallbacks} {...answers} />;
}

const unlock = { now: NOW, onUnlock: popupCallbacks.onUnlock, onOpenPage: nothing, onClose: nothing };

function Gallery() {
  return (
    <>
      {Object.entries(PANEL_STATES).map(([name, shown]) => (
        <Shown key={name} id={`panel-${name}`} kind={shown.docked ? (shown.collapsed ? 'docked-bar' : 'docked') : ''}>
          <PanelShownHere shown={shown} />
        </Shown>
      ))}
      {Object.entries(POPUP_STATES).map(([name, shown]) => (
        <Shown key={name} id={`popup-${name}`} kind="popup">
          <Page css={popupCss} press={shown.press} search={shown.search}>
            {popup(shown)}
          </Page>
        </Shown>
      ))}
      {Object.entries(OPTIONS_STATES).map(([name, shown]) => (
        <Shown key={name} id={`options-${name}`} kind="whole">
          <Page css={optionsCss} press={shown.press}>
            <Options {...optionsProps(shown)} />
          </Page>
        </Shown>
      ))}
      {(['locked', 'open'] as const).map((state) => (
        <Shown key={state} id={`unlock-${state}`} kind="whole">
          <Page css={optionsCss}>
            <UnlockPage state={state} {...unlock} />
          </Page>
        </Shown>
      ))}
    </>
  );
}

document.documentElement.lang = lang;
document.body.dataset.dark = String(theme === 'dark');
const root = document.querySelector('#gallery');
if (root) render(<Gallery />, root);

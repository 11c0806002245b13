import { closedElement } from '@/utils/sis/page/closed-element';
import type { PageWatch } from '@/utils/sis/watch/page-watch';
import { SECOND_MS } from '@/utils/time';

/** The panel's own element. */
export const PANEL_NAME = 'paperless-scores';
/** Without a sign of life of this script, what it drew goes after so long. */
const LAPSE_MS = 2 * SECOND_MS;

/** How an element is put at each place, and where it stands then, as seen from the page's own. */
const AT = {
  before: ['before', 'previousElementSibling'],
  after: ['after', 'nextElementSibling'],
  'first-child': ['prepend', 'firstElementChild'],
  'last-child': ['append', 'lastElementChild'],
} as const;

/** Our element in the page. Its shadow root is closed: the page's scripts get no hold of what is inside. */
export interface PanelHost {
  readonly root: ShadowRoot;
  /** Where in the root the panel is drawn. */
  readonly inside: Element;
  /** Puts the panel where it belongs on this page, or takes it out. Safe to call often. */
  place(visible: boolean): void;
  /** A sign of life, to be given each second. */
  live(): void;
  /** What shows now names no student: it may stay when this script has ended. */
  outlive(): void;
  /** Whether the panel stands at a corner rather than in the page's flow. */
  docked(): boolean;
}

/** The modal dialog that is open on the page: whatever is not in it can neither be pressed nor reached by keys. */
function openDialog(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/**
 * @param name of the element
 * @param signal aborts when this script ends: then nobody puts the panel back any more
 * @param isAlive whether the extension is still there behind this script
 * @param dialogOpened told when the page has opened a modal dialog, over which a panel at a corner stands
 */
export function createPanelHost(
  name: string,
  watch: Pick<PageWatch, 'anchor' | 'ignore'>,
  signal: AbortSignal,
  isAlive: () => boolean,
  dialogOpened: () => void,
): PanelHost {
  // What another start of this extension left behind, without a script to follow the student on the page.
  for (const left of document.querySelectorAll(name)) left.remove();
  const { element, root } = closedElement(name);
  const inside = document.createElement('div');
  root.append(inside);
  watch.ignore(element);
  // Firefox takes our script away with the extension (turned off, removed, updated) and says nothing, but leaves
  // what was drawn: another student's page would show the reports of this one. So the browser itself takes the
  // panel out of sight, unless it is held back again and again. (Firefox does not animate `display`.) Inside the
  // root, where the page's scripts do not find the animation to stop it.
  const lapse = inside.animate({ visibility: 'hidden', maxHeight: '0' }, { delay: LAPSE_MS, fill: 'forwards' });
  // Signs of life can come late: the time of a tab behind others stands still, and its first frame in front makes up for
  // all of it at once; a page can be busy for seconds. A script that lives hears of the end before that frame is drawn.
  lapse.onfinish = () => {
    if (isAlive()) live();
  };
  let wanted = false;
  let docked = false;

  function place(visible: boolean): void {
    wanted = visible;
    if (!visible) {
      element.remove();
      return;
    }
    live();
    put();
  }

  function put(): void {
    const anchor = watch.anchor();
    docked = anchor === undefined;
    if (anchor === undefined) {
      const dialog = openDialog();
      // Beside the body rather than in it: systems that swap the whole body leave it alone.
      const home = dialog ?? document.documentElement;
      if (element.parentNode === home) return;
      element.popover = dialog && 'manual';
      home.append(element);
      // Over it, however it is cut off, moved or scaled.
      if (dialog) element.showPopover();
    } else {
      const { element: beside, where } = anchor;
      const [method, neighbour] = AT[where];
      if (beside[neighbour] !== element) beside[method](element);
    }
  }

  function live(): void {
    lapse.currentTime = 0;
  }

  // A system that replaces the part of the page in which we stand takes us out with it: back in, unless it
  // does so without end. Also from where a page's scripts could listen before us: another document, a shadow root.
  let putBack = 0;
  const observer = new MutationObserver(() => {
    if (!wanted) return;
    if (element.getRootNode() === document) {
      const before = element.parentNode;
      if (docked) put();
      if (element.parentNode !== before && openDialog() !== null) dialogOpened();
      return;
    }
    element.remove();
    if (putBack >= 200) return;
    putBack += 1;
    place(true);
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());

  return { root, inside, place, live, outlive: () => lapse.cancel(), docked: () => docked };
}

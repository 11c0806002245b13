import { ownSheet } from '@/components/shared/own-sheet';
import { CROSS, MARK } from '@/components/shared/sign';
import type { Words } from '@/utils/words';
import css from './list-bar.css?inline';

export interface ListBarProps {
  /** Students in the list on the page. */
  readonly count: number;
  /** Whether only the chip is shown, since the bar was closed on this site. */
  readonly small: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
}

export interface ListBarActs {
  onOpen(): void;
  /** The chip was pressed: the whole bar again. */
  onGrow(): void;
  onClose(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The slim bar on a page with a list of students. Without Preact, which would be most of what it weighs: it has one
 * line of text and two buttons.
 * @returns draws it anew
 */
export function mountListBar(root: ShadowRoot, into: Element, words: Words, acts: ListBarActs) {
  root.adoptedStyleSheets = [ownSheet(css)];
  const text = element('span', 'text');
  const open = button(words.t('rosterOpenList'), 'primary', acts.onOpen);
  const grow = button('', 'grow', acts.onGrow);
  const close = button('', 'close', acts.onClose);
  close.append(picture('icon', [['', CROSS]], 18));
  close.ariaLabel = close.title = words.t('listBarClose');
  const bar = element('section', 'bar');
  bar.lang = words.locale;
  bar.dir = words.direction;
  bar.ariaLabel = words.t('panelTitle');
  bar.append(picture('mark', MARK, 22), text, open, grow, close);
  into.append(bar);

  // What has the focus on the page is not left under it (WCAG 2.2, "Focus Not Obscured").
  const clear = () => {
    const focused = document.activeElement?.getBoundingClientRect();
    const own = bar.getBoundingClientRect();
    if (focused === undefined || focused.height > innerHeight / 2) return;
    const isUnder = focused.right > own.left && focused.left < own.right && focused.bottom > own.top;
    if (isUnder && focused.top < own.bottom) bar.toggleAttribute('data-top');
  };

  return {
    clear,
    draw({ count, small, theme }: ListBarProps): void {
      const says = words.counted('severalTitle', count);
      text.textContent = says;
      grow.textContent = small ? count.toLocaleString(words.locale) : '';
      grow.ariaLabel = grow.title = says;
      bar.dataset.theme = theme;
      bar.dataset.small = `${small}`;
    },
    /** Who pressed the chip by key goes on where it was. */
    focus: () => open.focus(),
  };
}

function element(name: 'span' | 'section', className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}

function button(text: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', className, textContent: text });
  // A page's script may send clicks of its own.
  made.addEventListener('click', (event) => event.isTrusted && onPress());
  return made;
}

function picture(className: string, paths: readonly (readonly [name: string, path: string])[], size: number): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { class: className, width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': true };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, `${value}`);
  for (const [name, d] of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

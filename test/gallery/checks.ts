import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { OWN_PAGES } from './states.ts';

const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
/** What axe-core is to look for: by tags, or by the names of rules. */
export const STANDARDS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const CONTRAST: readonly string[] = ['color-contrast'];

/** Draws states below each other and says what of each is cut off or scrolls sideways. */
export async function overflowsOf(page: Page, ids: readonly string[]): Promise<string[]> {
  await page.evaluate((states) => gallery.show(states, true), ids);
  return page.evaluate(cutOff, ids);
}

/** The same at each width from one to another, CSS pixels: between two widths that fit, one may not. */
export async function overflowsBetween(page: Page, ids: readonly string[], from: number, to: number) {
  await page.evaluate((states) => gallery.show(states, true), ids);
  const faults: string[] = [];
  for (let width = from; width <= to; width += 20) {
    await page.setViewport({ width, height: 700 });
    faults.push(...(await page.evaluate(cutOff, ids)).map((it) => `${width} pixels wide: ${it}`));
  }
  return faults;
}

/** Draws one state and says what axe-core finds wrong with it, by the given tags or rules. */
export async function barriersOf(page: Page, id: string, rules = STANDARDS): Promise<string[]> {
  await page.evaluate((state) => gallery.show([state], false), id);
  const isPage = OWN_PAGES.some((part) => id.startsWith(`${part}-`));
  return (await barriers(page, `#${id}`, isPage, rules)).map((it) => `${id}: ${it}`);
}

/** What axe-core finds wrong with one of our own pages as it is shipped, in the state that it shows. */
export function barriersOn(page: Page): Promise<string[]> {
  return barriers(page, 'body', true, STANDARDS);
}

async function barriers(page: Page, within: string, isPage: boolean, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (context, runOnly, isWhole) => {
      const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<AxeResults> } };
      // In a page of a SIS, that page has the landmarks.
      return axe.run(isWhole ? document : context, {
        runOnly,
        resultTypes: ['violations'],
        rules: { region: { enabled: isWhole } },
      });
    },
    within,
    rules,
    isPage,
  );
  return violations.map(({ id: rule, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ html }) => html.slice(0, 200));
    return `${rule}: ${help} (${nodes.length}) ${where.join(' … ')}`;
  });
}

/**
 * What is cut off, scrolls sideways (but for a table that may), or sticks out of its box. Runs in the page.
 * @param ids of the states that are drawn; none: the page itself is looked at, as it is shipped
 */
export function cutOff(ids: readonly string[]): string[] {
  const edge = document.documentElement.clientWidth;
  const named = (it: Element) => `${it.tagName.toLowerCase()}.${it.className}`;
  const isOutOfSight = (it: Element) => it.closest('.vh, svg, option') !== null || it.clientWidth <= 1;
  const range = document.createRange();
  /** The box that a text stands in: a cell, a paragraph, a button; nothing that runs along with it. */
  const boxOf = (text: Text): HTMLElement | undefined => {
    let box = text.parentElement;
    while (box !== null && /^(?:inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement;
    return box ?? undefined;
  };
  /** A view, and the panel that is drawn in it as a sample. */
  const rootsIn = (root: ParentNode & Node): (ParentNode & Node)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : rootsIn(shadowRoot))),
  ];
  /** Beyond the room that its parent has for it, as a table is whose words are too long. */
  const isOutOf = (parent: HTMLElement | null, it: HTMLElement): boolean => {
    if (parent === null || /^(?:inline|contents)$/.test(getComputedStyle(parent).display)) return false;
    const { position, marginLeft, marginRight, float } = getComputedStyle(it);
    if (/^(?:absolute|fixed)$/.test(position) || float !== 'none') return false;
    const style = getComputedStyle(parent);
    const [out, room] = [it.getBoundingClientRect(), parent.getBoundingClientRect()];
    const left = room.left + Number.parseFloat(style.paddingLeft) + Math.min(0, Number.parseFloat(marginLeft));
    const right = room.right - Number.parseFloat(style.paddingRight) - Math.min(0, Number.parseFloat(marginRight));
    return out.width > 0 && (out.right > right + 2 || out.left < left - 2);
  };
  /** Words that stand on two lines; but for those of programs, and what is longer than any word. */
  const wordsBroken = (text: Text): string[] => {
    const onLines = (from: number, to: number) => {
      range.setStart(text, from);
      range.setEnd(text, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    // A frame narrower than any window is left to break what it must.
    if (edge < 300 || text.parentElement?.closest('code, pre, textarea') || onLines(0, text.length) < 2) return [];
    const words = [...text.data.matchAll(/[\p{L}\p{N}]{2,30}(?![\p{L}\p{N}])/gu)];
    return words.filter(({ index, 0: word }) => onLines(index, index + word.length) > 1).map(([word]) => word);
  };
  /** The width that a list of choices takes to show whichever is chosen: closed, it has one line for it. */
  const widthFor = (select: HTMLSelectElement): number => {
    const like = document.importNode(select, true);
    like.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none';
    select.after(like);
    const { width } = like.getBoundingClientRect();
    like.remove();
    return width;
  };
  const wide: string[] = [];
  if (document.documentElement.scrollWidth > edge) wide.push(`the page: ${document.documentElement.scrollWidth}`);
  const drawn = ids.map((id) => ({
    id,
    root: document.getElementById(id)?.querySelector(':scope > div')?.shadowRoot,
  }));
  const looked = ids.length === 0 ? [{ id: location.pathname, root: document.body }] : drawn;
  const roots = looked.flatMap(({ id, root }) => (root ? rootsIn(root).map((one) => ({ id, root: one })) : []));
  for (const { id, root } of roots) {
    for (const it of root.querySelectorAll<HTMLElement>('*')) {
      if (it.closest('.scroll, thead') || isOutOfSight(it)) continue;
      const { left, right } = it.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(it);
      const isCut = it.scrollWidth > it.clientWidth + 1 && overflowX !== 'visible';
      if (overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1)
        wide.push(`${id}: ${named(it)} is cut off below: ${it.scrollHeight} > ${it.clientHeight}`);
      const says = `${id}: ${named(it)} is wider than its place:`;
      // Where a button before it, or what is drawn over it, says what is chosen, it is an arrow alone.
      const isArrow = it.matches('.lot > select') || getComputedStyle(it).textIndent !== '0px';
      if (it instanceof HTMLSelectElement && !isArrow && widthFor(it) > it.offsetWidth + 1)
        wide.push(`${id}: ${it.labels[0]?.textContent} cuts off a choice: ${widthFor(it)} > ${it.offsetWidth}`);
      if (isCut && !it.matches('input, select')) wide.push(`${says} ${it.scrollWidth} > ${it.clientWidth}`);
      else if (right > edge + 1 || left < -1) wide.push(`${says} from ${left} to ${right} of ${edge}`);
      else if (isOutOf(it.parentElement, it))
        wide.push(`${says} beyond the padding of ${named(it.parentElement ?? it)}`);
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      const box = boxOf(text);
      if (box === undefined || text.data.trim() === '' || isOutOfSight(box)) continue;
      // A head that nobody sees, as where rows are cards.
      if (box.closest('thead') && getComputedStyle(box.closest('thead') ?? box).position === 'absolute') continue;
      if (getComputedStyle(box).overflowX !== 'visible') continue;
      for (const word of wordsBroken(text)) wide.push(`${id}: "${word}" is broken within, in ${named(box)}`);
      range.selectNodeContents(text);
      const of = range.getBoundingClientRect();
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (of.bottom > bottom + 4 || of.top < top - 4)
        wide.push(`${id}: "${text.data.slice(0, 40)}" sticks out of ${named(box)}: ${of.bottom} > ${bottom}`);
      const isOut = of.width > 0 && (of.right > right + 1 || of.left < left - 1);
      if (isOut) wide.push(`${id}: "${text.data.slice(0, 40)}" sticks out of ${named(box)}: ${of.right} > ${right}`);
    }
  }
  return wide;
}

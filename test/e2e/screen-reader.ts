import type { CDPSession, Page, SerializedAXNode } from 'puppeteer';
import { HOST } from './panel-driver.ts';

/** What has the focus, as a screen reader says it: `button Save`. Looks into closed shadow roots, too. */
export async function focused(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot();
  const found = tree && nodes(tree).findLast(({ focused, role }) => focused === true && role !== 'RootWebArea');
  return found ? nameOf(found) : 'nothing';
}

function nameOf({ role, name = '' }: SerializedAXNode): string {
  // The browser's own date fields say their name twice.
  return `${role} ${name.replace(/^(.+) \1$/, '$1')}`.trim();
}

/** Waits until something has the focus. @throws with what has it instead */
export async function focusOn(page: Page, wanted: string, timeoutMs = 30_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  let here = await focused(page);
  while (here !== wanted) {
    if (Date.now() > end) throw new Error(`The focus never came to "${wanted}"; it is on "${here}".`);
    here = await focused(page);
  }
}

/**
 * Presses Tab until what has the focus is called so.
 * @returns what had the focus on the way, the wanted at the end
 * @throws with all that had it, when it never comes
 */
export async function tabTo(page: Page, wanted: string | RegExp, most = 60): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    way.push(here);
    if (typeof wanted === 'string' ? here === wanted : wanted.test(here)) return way;
  }
  throw new Error(`Tab never came to ${wanted}, but to:\n${way.join('\n')}`);
}

/** What a screen reader reads from the start to the end of a part, a line for each thing: `heading Security`. */
export async function readOut(page: Page, role: string, name: string): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const part = tree && nodes(tree).find((node) => node.role === role && (node.name ?? '') === name);
  if (!part) throw new Error(`There is no ${role} "${name}".`);
  return said(part);
}

/** Roles of boxes that are there for the layout alone. */
const SILENT = ['none', 'generic', 'sectionheader', 'rowgroup', 'InlineTextBox', 'caption', 'paragraph', 'status'];
/** What says its name and nothing of what is in it. */
const WHOLE = ['button', 'heading', 'link', 'StaticText', 'textbox', 'searchbox'];

function said(node: SerializedAXNode): string[] {
  const name = (node.name ?? '').trim();
  const inside = (node.children ?? []).flatMap(said);
  if (node.role === 'row') return [`row: ${(node.children ?? []).map(cell).join(' | ')}`];
  if (SILENT.includes(node.role)) return inside;
  const states = [node.expanded === undefined ? '' : node.expanded ? 'expanded' : 'collapsed'];
  if (node.role === 'StaticText') return name === '' ? [] : [name];
  if (WHOLE.includes(node.role)) return [[node.role, name, ...states].filter(Boolean).join(' ')];
  return [`${node.role} ${name}`.trim(), ...inside];
}

function cell(node: SerializedAXNode): string {
  const { role, name = '' } = node;
  return role === 'cell' ? (node.children ?? []).flatMap(said).join('; ') : `${role} ${name}`;
}

function nodes(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

/** What the panel's live region says from now on. @returns a function that gives all that was said so far */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  const { cdp, objectId } = await panelRoot(page);
  const call = (on: string | undefined, functionDeclaration: string, returnByValue: boolean) =>
    cdp.send('Runtime.callFunctionOn', { ...(on ? { objectId: on } : {}), functionDeclaration, returnByValue });
  const { result } = await call(objectId, RECORD, false);
  return async () => (await call(result.objectId, 'function () { return this; }', true)).result.value;
}

/** The panel's shadow root, closed to the page, as an object that functions can be called on. */
export async function panelRoot(page: Page): Promise<{ cdp: CDPSession; objectId: string | undefined }> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const backendNodeId = shadowRootIn(root as TreeNode);
  if (backendNodeId === undefined) throw new Error('No panel shows.');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  return { cdp, objectId: object.objectId };
}

/** Runs with the shadow root as `this`; a text that is set is spoken, and one that is emptied is not. */
const RECORD = `function () {
  const spoken = [];
  const regionOf = (node) => (node.closest ? node : node.parentElement)?.closest('[role=status]');
  new MutationObserver((records) => {
    // A panel that waits has a second region, for when that takes long.
    const changed = new Set(records.map(({ target }) => regionOf(target)).filter(Boolean));
    spoken.push(...[...changed].map((region) => region.textContent).filter(Boolean));
  }).observe(this, { childList: true, subtree: true, characterData: true });
  return spoken;
}`;

interface TreeNode {
  readonly localName: string;
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly { readonly backendNodeId: number }[];
}

function shadowRootIn(node: TreeNode): number | undefined {
  if (node.localName === HOST) return node.shadowRoots?.[0]?.backendNodeId;
  for (const child of node.children ?? []) {
    const found = shadowRootIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

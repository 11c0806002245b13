import type { Stage } from '../e2e/stage.ts';
import { KNOWN_HOST } from '../sis-pages/expectations.ts';
import { type Measured, median } from './measure.ts';
import { watchRealm } from './watch-realm.ts';

/** The design has a budget for the largest page; on small ones what is looked up once weighs more. */
const PAGES = [
  { nodes: 1_000, budget: undefined },
  { nodes: 10_000, budget: undefined },
  { nodes: 50_000, budget: 1.3 },
];
const ROUNDS = 41;

/** More texts than the watch keeps in mind where the page changed: after so many it looks through all of it. */
const MANY_TEXTS = 1_001;

/**
 * Runs in the content script's own world: changes the SSID on the page, so that the watch has to find the student
 * again, and times that beside a bare walk over the same text. With `texts` more on the page each time, it is looked
 * through from its beginning, as when it was opened. What the page needs anyway after a change, layout and
 * the order of what lies over what (which the browser brings up to date for its next frame), is done before. A clock in a page counts in steps of 0.1 ms, so both are done `times` times.
 */
const COMPARE = (rounds: number, times: number, texts: number) => {
  const watch = Reflect.get(globalThis, Symbol.for('paperless-scores.page-watch')) as { now(): { kind: string } };
  const walker = () => document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const search = walker();
  let field: Text | undefined;
  while (search.nextNode()) {
    const text = search.currentNode as Text;
    if (/^99\d{8}$/.test(text.data)) field = text;
  }
  if (field === undefined) throw new Error('no SSID on the page');
  const more = document.body.appendChild(document.createElement('p'));
  const bare: number[] = [];
  const finder: number[] = [];
  let characters = 0;
  for (let round = 0; round < rounds; round += 1) {
    let spent = 0;
    for (let time = 0; time < times; time += 1) {
      const began = performance.now();
      const walk = walker();
      while (walk.nextNode()) characters += (walk.currentNode as Text).data.length;
      spent += performance.now() - began;
    }
    bare.push(spent / times);
    spent = 0;
    for (let time = 0; time < times; time += 1) {
      field.data = field.data === '9900000001' ? '9900000002' : '9900000001';
      more.replaceChildren(...Array.from({ length: texts }, () => '.'));
      document.elementFromPoint(1, 1);
      const began = performance.now();
      const { kind } = watch.now();
      spent += performance.now() - began;
      if (kind !== 'student' && kind !== 'unsure') throw new Error(`the finder says ${kind}`);
    }
    finder.push(spent / times);
  }
  return { bare: bare.slice(1), finder: finder.slice(1), characters };
};

/** The finder on pages of three sizes against a bare walk over the same text nodes, in the same run. */
export async function measureFinder(stage: Stage): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const { nodes, budget } of PAGES) {
    const page = await stage.browser.newPage();
    await page.goto(`${KNOWN_HOST}huge?nodes=${nodes}`);
    const realm = await watchRealm(page.mainFrame());
    for (const [what, texts] of [
      ['', 0],
      [', from the beginning', MANY_TEXTS],
    ] as const) {
      const { bare, finder } = await realm.evaluate(COMPARE, ROUNDS, Math.ceil(50_000 / nodes), texts);
      const [walk, find] = [median(bare), median(finder)];
      lines.push({
        name: `finding the student among ${nodes.toLocaleString('en')} nodes${what}`,
        measured: find / walk,
        budget,
        unit: 'times',
        from: `${find.toFixed(2)} ms, bare walk ${walk.toFixed(2)} ms; medians of ${ROUNDS - 1}`,
      });
    }
    await page.close();
  }
  return lines;
}

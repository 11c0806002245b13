import type { Stage } from '../e2e/stage.ts';
import { KNOWN_HOST } from '../sis-pages/expectations.ts';
import { type Measured, median } from './measure.ts';
import { watchRealm } from './watch-realm.ts';

const NODES = [1_000, 10_000, 50_000];
/** The budget of the design is for the largest page; on small ones the page's own look-ups weigh more. */
const BUDGET = 1.5;
const ROUNDS = 41;

/**
 * Runs in the content script's own world: changes the SSID on the page, so that the watch has to read all of it
 * again, and times that beside a bare walk over the same text.
 */
const COMPARE = (rounds: number) => {
  const watch = Reflect.get(globalThis, Symbol.for('paperless-scores.page-watch')) as { now(): { kind: string } };
  const walker = () => document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const walk = walker();
  let field: Text | undefined;
  while (walk.nextNode()) if (/^99\d{8}$/.test((walk.currentNode as Text).data)) field = walk.currentNode as Text;
  if (field === undefined) throw new Error('no SSID on the page');
  const bare: number[] = [];
  const finder: number[] = [];
  let characters = 0;
  for (let round = 0; round < rounds; round += 1) {
    let began = performance.now();
    const texts = walker();
    while (texts.nextNode()) characters += (texts.currentNode as Text).data.length;
    bare.push(performance.now() - began);
    field.data = round % 2 === 0 ? '9900000002' : '9900000001';
    began = performance.now();
    const { kind } = watch.now();
    finder.push(performance.now() - began);
    if (kind !== 'student') throw new Error(`the finder says ${kind}`);
  }
  return { bare: bare.slice(1), finder: finder.slice(1), characters };
};

/** The finder on pages of three sizes against a bare walk over the same text nodes, in the same run. */
export async function measureFinder(stage: Stage): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const nodes of NODES) {
    const page = await stage.browser.newPage();
    await page.goto(`${KNOWN_HOST}huge?nodes=${nodes}`);
    const realm = await watchRealm(page.mainFrame());
    const { bare, finder } = await realm.evaluate(COMPARE, ROUNDS);
    const [walk, find] = [median(bare), median(finder)];
    lines.push({
      name: `finding the student among ${nodes.toLocaleString('en')} nodes`,
      measured: find / walk,
      budget: BUDGET,
      unit: 'times',
      from: `${find.toFixed(2)} ms, bare walk ${walk.toFixed(2)} ms; medians of ${ROUNDS - 1}`,
    });
    await page.close();
  }
  return lines;
}

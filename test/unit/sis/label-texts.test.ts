// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { HIT_LIMIT, searchText } from '@/utils/sis/page/walk';
import { createLabelTexts } from '@/utils/sis/watch/label-texts';

let asked = 0;
const mayHold = (text: string): boolean => {
  asked += 1;
  return text.includes('SSID');
};

/** The texts of the page as a walk through all of it finds them. */
function walked(roots: readonly (Document | ShadowRoot)[]): readonly Text[] {
  const search = searchText(roots, (text) => text.includes('SSID'));
  search.run();
  return search.hits;
}

const WORDS = ['SSID', 'Grade', 'SSID #', '7', ''];
const change = fc.record({
  does: fc.constantFrom('add', 'before', 'remove', 'move', 'write', 'box', 'read', 'slice', 'clear', 'html'),
  at: fc.nat(60),
  to: fc.nat(60),
  word: fc.constantFrom(...WORDS),
});

/** Follows a document and one shadow root, as the watch does. */
function followed() {
  document.body.innerHTML = '<main><p>SSID</p><p>Grade</p></main><div id="host"></div><footer>SSID of</footer>';
  const host = document.getElementById('host') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<i>SSID</i>';
  const roots = [document, shadow];
  const texts = createLabelTexts(roots, mayHold);
  const observer = new MutationObserver(() => {});
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  const read = (): readonly Text[] => {
    texts.changed(observer.takeRecords());
    return texts.all();
  };
  return { roots, shadow, texts, observer, read };
}

describe('the texts that may hold a label', () => {
  beforeEach(() => {
    asked = 0;
  });

  it('are, after any changes, those that a walk through all of the page finds, in its order', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const { roots, shadow, texts, observer, read } = followed();
        const main = document.querySelector('main') as HTMLElement;
        const nodes = (): Node[] => [main, shadow].flatMap((root) => [root, ...below(root)]);
        for (const { does, at, to, word } of changes) {
          const all = nodes();
          const one = all[at % all.length] as Node;
          const other = all[to % all.length] as Node;
          const into = one.nodeType === Node.TEXT_NODE ? (one.parentNode as Node) : one;
          if (does === 'add') into.appendChild(document.createTextNode(word));
          if (does === 'before') into.insertBefore(document.createTextNode(word), into.firstChild);
          if (does === 'box') into.appendChild(document.createElement('div')).append(word);
          if (does === 'html' && into instanceof Element) into.innerHTML = `<b>${word}</b> and <i>${word}</i>`;
          if (does === 'remove' && one !== main && one !== shadow) one.parentNode?.removeChild(one);
          if (does === 'clear') into.textContent = '';
          if (does === 'write' && one instanceof Text) one.data = word;
          if (does === 'move' && other !== main && other !== shadow && !other.contains(into)) into.appendChild(other);
          if (does === 'slice') texts.run(() => true);
          if (does === 'read') {
            texts.changed(observer.takeRecords());
            expect(texts.all()).toEqual(walked(roots));
          }
        }
        expect(read()).toEqual(walked(roots));
      }),
      { numRuns: 300 },
    );
  });

  it('are not looked for again where nothing changed, and where one text did, in that alone', () => {
    const { read } = followed();
    const [first] = read();
    asked = 0;
    document.querySelector('main')?.append('SSID of Ana');
    expect(read()).toHaveLength(4);
    // Each that is known, and the one that came, once or twice.
    expect(asked).toBeLessThanOrEqual(6);
    expect(read()[0]).toBe(first);
  });

  it('are looked for all over once more where the page changed between two slices of the search', () => {
    const { read, roots, texts, observer } = followed();
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = '<p>Grade</p>'.repeat(2_500);
    texts.forget();
    expect(texts.run(() => true)).toBe(false);
    main.prepend('SSID');
    texts.changed(observer.takeRecords());
    expect(texts.run(() => false)).toBe(true);
    expect(read()).toEqual(walked(roots));
  });

  it('are looked for all over once more after a page of more labels than are read has changed', () => {
    const { read, roots } = followed();
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = '<p>SSID</p>'.repeat(HIT_LIMIT + 50);
    expect(read().length).toBeGreaterThan(HIT_LIMIT);
    main.innerHTML = '<p>SSID</p>';
    expect(read()).toEqual(walked(roots));
  });

  it('are looked for all over once more where more places changed than are kept in mind', () => {
    const { read, roots } = followed();
    const main = document.querySelector('main') as HTMLElement;
    read();
    for (let n = 0; n < 1_500; n += 1) main.append(document.createElement('p'), n === 700 ? 'SSID' : '');
    expect(read()).toEqual(walked(roots));
  });
});

function below(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

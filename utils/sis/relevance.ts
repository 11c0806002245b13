import type { SisAdapter } from './adapter';
import { isElement, query, textOf } from './dom';
import type { Reading } from './find-student';
import type { LabelWords } from './labels';

/** What a batch of mutations may mean for us. */
export interface News {
  /** `likely`: a label or ten digits came, or a hidden label may have been shown; `none`: only our own panel. */
  readonly weight: 'likely' | 'unlikely' | 'none';
  /** An attribute changed on an element around what the finding rests on: it may be hidden now. */
  readonly attributesAround: boolean;
  readonly added: readonly Element[];
}

const TEN_DIGITS = /\d{10}/;
const CHARACTERS_READ = 20_000;
const RECORDS_READ = 300;

/** Judges mutations by their text alone, which costs a small part of reading the page. */
export function createRelevance(words: LabelWords, { ssid = [], studentKey, doNotRelease = [] }: SisAdapter) {
  // A control's value is no text; and what an adapter knows may hold less than ten digits yet.
  const fields = ['input', ...ssid, studentKey, ...doNotRelease].filter(Boolean).join();

  function isLikely(node: Node): boolean {
    const text = textOf(node) ?? '';
    if (text.length > CHARACTERS_READ || TEN_DIGITS.test(text) || words.mayHold(text)) return true;
    return isElement(node) && query(node, fields) !== undefined;
  }

  return (records: readonly MutationRecord[], reading: Reading, ignored: ReadonlySet<Element>): News => {
    const added: Element[] = [];
    let [isOurs, isLikelyNews, attributesAround] = [true, reading.finding.kind === 'blank', false];
    for (const { type, target, addedNodes, removedNodes } of records.slice(0, RECORDS_READ)) {
      // Our panel comes and goes by itself. What a page throws away by the dozen is not even looked at.
      const isAlone = addedNodes.length + removedNodes.length === 1;
      const changed = type === 'childList' ? isAlone && (addedNodes[0] ?? removedNodes[0]) : target;
      if (changed && ignored.has(changed as Element)) continue;
      isOurs = false;
      if (type === 'attributes') {
        attributesAround ||= reading.sources.some(({ node }) => Node.prototype.contains.call(target, node));
        isLikelyNews ||= reading.hiddenLabels || attributesAround;
        continue;
      }
      for (const node of type === 'childList' ? addedNodes : [target]) {
        if (isElement(node)) added.push(node);
        isLikelyNews ||= isLikely(node);
      }
    }
    if (records.length > RECORDS_READ) isLikelyNews = attributesAround = true;
    return { weight: isOurs ? 'none' : isLikelyNews ? 'likely' : 'unlikely', attributesAround, added };
  };
}

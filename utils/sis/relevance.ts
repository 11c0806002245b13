import type { SisAdapter } from './adapter';
import { isElement, isText, textOf } from './dom';
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
export function createRelevance(words: LabelWords, adapter: SisAdapter) {
  const known = [...(adapter.ssid ?? []), adapter.studentKey ?? ''].filter(Boolean).join();

  function isLikely(node: Node): boolean {
    const text = textOf(node) ?? '';
    if (text.length > CHARACTERS_READ || TEN_DIGITS.test(text) || words.mayHold(text)) return true;
    // A control's value is no text; and what an adapter knows may hold less than ten digits yet.
    return isElement(node) && Element.prototype.querySelector.call(node, `input${known && `,${known}`}`) !== null;
  }

  return {
    of(records: readonly MutationRecord[], reading: Reading, ignored: ReadonlySet<Element>): News {
      const added: Element[] = [];
      let weight: News['weight'] = 'none';
      let attributesAround = false;
      let read = 0;
      for (const { type, target, addedNodes, removedNodes } of records) {
        read += 1;
        if (isElement(target) && ignored.has(target)) continue;
        if (type === 'attributes') {
          attributesAround ||= reading.sources.some(({ node }) => Node.prototype.contains.call(target, node));
          if (reading.hiddenLabels || attributesAround) weight = 'likely';
          else if (weight === 'none') weight = 'unlikely';
          continue;
        }
        const isOwn = [...addedNodes, ...removedNodes].every((node) => isElement(node) && ignored.has(node));
        if (isOwn && type === 'childList') continue;
        if (weight === 'none') weight = 'unlikely';
        for (const node of addedNodes) if (isElement(node)) added.push(node);
        if (weight === 'likely') continue;
        const nodes = type === 'characterData' ? [target] : [...addedNodes];
        // A text that came in a cell whose label was blank: its own words say nothing, its place does.
        if (read > RECORDS_READ || nodes.some((node) => (isElement(node) || isText(node)) && isLikely(node)))
          weight = 'likely';
        else if (reading.finding.kind === 'blank' || reading.finding.kind === 'several') weight = 'likely';
      }
      return { weight, attributesAround, added };
    },
  };
}

import type { Reading } from '@/utils/sis/find/find-student';
import type { LabelWords } from '@/utils/sis/find/labels';
import { isConnected, isElement, query, textOf } from '@/utils/sis/page/dom';
import type { SisAdapter } from '@/utils/sis/site/adapter';

/** What some mutations may mean for us. */
export interface News {
  /** `likely`: a label or ten digits came, or a hidden label may have been shown; `none`: only our own panel. */
  readonly weight: 'likely' | 'unlikely' | 'none';
  readonly added: readonly Element[];
}

/** Judges mutations by their text alone, which costs a small part of reading the page. */
export interface Relevance {
  /** Whether an attribute changed on an element around what the finding rests on: it may be hidden now. */
  isAround(records: readonly MutationRecord[], reading: Reading): boolean;
  /** To be asked a moment later: most of what a busy page adds is gone by then, and is not looked at. */
  newsOf(records: readonly MutationRecord[], reading: Reading, ignored: ReadonlySet<Element>): News;
}

const TEN_DIGITS = /\d{10}/;
const CHARACTERS_READ = 20_000;
/** Of more mutations than this at a time it is only said that they are likely to mean something. */
export const RECORDS_READ = 1_000;

export function createRelevance(words: LabelWords, adapter: SisAdapter): Relevance {
  const { ssid = [], studentKey, doNotRelease = [] } = adapter;
  // A control's value is no text; and what an adapter knows may hold less than ten digits yet.
  const fields = ['input', ...ssid, studentKey, ...doNotRelease].filter(Boolean).join();

  function isLikely(node: Node): boolean {
    const text = textOf(node) ?? '';
    if (text.length > CHARACTERS_READ || TEN_DIGITS.test(text) || words.mayHold(text)) return true;
    return isElement(node) && query(node, fields) !== undefined;
  }

  function isAround(records: readonly MutationRecord[], { sources }: Reading): boolean {
    return (
      records.length > RECORDS_READ ||
      records.some(
        ({ type, target }) =>
          type === 'attributes' && sources.some(({ node }) => Node.prototype.contains.call(target, node)),
      )
    );
  }

  return {
    isAround,
    newsOf(records, reading, ignored) {
      const added: Element[] = [];
      let [isOurs, isLikelyNews] = [true, records.length > RECORDS_READ || reading.finding.kind === 'blank'];
      for (const record of records.slice(0, RECORDS_READ)) {
        const { type, target, addedNodes, removedNodes } = record;
        // Our panel comes and goes by itself. What a page throws away by the dozen is not even looked at.
        const isAlone = addedNodes.length + removedNodes.length === 1;
        const changed = type === 'childList' ? isAlone && (addedNodes[0] ?? removedNodes[0]) : target;
        if (changed && ignored.has(changed as Element)) continue;
        isOurs = false;
        if (type === 'attributes') {
          isLikelyNews ||= reading.hiddenLabels || isAround([record], reading);
          continue;
        }
        for (const node of type === 'childList' ? addedNodes : [target]) {
          if (!isConnected(node)) continue;
          if (isElement(node)) added.push(node);
          isLikelyNews ||= isLikely(node);
        }
      }
      return { weight: isOurs ? 'none' : isLikelyNews ? 'likely' : 'unlikely', added };
    },
  };
}

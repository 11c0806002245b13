import type { Cells } from '@/utils/roster/list/columns';
import { type ColumnUse, columnUse } from '@/utils/roster/list/heads';
import { readStudentNumber } from '@/utils/roster/list/student-number';
import type { LabelWords } from '@/utils/sis/find/labels';
import { nameIn } from '@/utils/sis/find/names';
import { labelStrength } from '@/utils/sis/find/plain-text';
import { closest, elementOf, isElement, isText, parentOf, previousElementOf } from '@/utils/sis/page/dom';
import { nodesIn } from '@/utils/sis/page/field-content';
import { type IsVisible, NO_TEXT } from '@/utils/sis/page/visibility';
import type { Root } from '@/utils/sis/page/walk';
import { isMarked } from './row-marks';

/** A list that is no table to the browser: cards, or rows of boxes. */
export interface BlockList {
  readonly element: Element;
  readonly rows: readonly Cells[];
}

/** So many boxes around a number are looked at for one that stands beside others alike. */
const LEVELS = 12;
const MOST_TEXTS = 60;
const TEN = /(?<!\d)\d{10}(?!\d)/;
const HEADS = ['SSID', 'Name', 'Student ID', 'Do Not Release'];

/**
 * The boxes alike that each hold a number with the label of a student's, or stand below a row of heads. Name and local ID
 * are of the same box as the number, or there are none.
 */
export function blockLists(root: Root, words: LabelWords, sees: IsVisible): BlockList[] {
  const found = new Map<Element, Set<Element>>();
  for (const box of numbersIn(root, sees)) {
    let inner = box;
    for (let level = 0; level < LEVELS; level += 1) {
      const outer = parentOf(inner);
      if (!isElement(outer)) break;
      found.set(outer, (found.get(outer) ?? new Set()).add(inner));
      inner = outer;
    }
  }
  // The one with the most boxes; of several around each other the innermost, which was met first.
  const [most] = [...found].sort(([, a], [, b]) => b.size - a.size);
  if (most === undefined || most[1].size < 2) return [];
  const [element, boxes] = most;
  const texts = [...boxes].map((box) => textsOf(box, sees));
  const marks = [...boxes].map((box) => (isMarked(box) ? 'Y' : ''));
  const heads = headsOf(element, boxes, texts, sees);
  if (heads !== undefined) {
    const rows = texts.map((cells, at) => [...cells, marks[at] ?? '']);
    return [{ element, rows: [[...heads.map((text) => named(text, words)), ''], ...rows] }];
  }
  const rows = texts.flatMap((one, at) => {
    const person = personIn(one, words);
    return person === undefined ? [] : [[...person, marks[at] ?? '']];
  });
  return rows.length < 2 ? [] : [{ element, rows: [HEADS, ...rows] }];
}

function numbersIn(root: Root, sees: IsVisible): Element[] {
  const boxes: Element[] = [];
  for (const node of nodesIn(root)) {
    if (!isText(node) || !TEN.test(node.data)) continue;
    const box = elementOf(node);
    if (box !== undefined && closest(box, `${NO_TEXT},table`) === null && sees(box)) boxes.push(box);
  }
  return boxes;
}

/** What stands in a box, text by text. */
function textsOf(box: Element, sees: IsVisible): string[] {
  const texts: string[] = [];
  for (const node of nodesIn(box)) {
    if (!isText(node) || texts.length >= MOST_TEXTS) continue;
    const text = node.data.replace(/\s+/g, ' ').trim();
    const around = elementOf(node);
    if (text !== '' && around !== undefined && closest(around, NO_TEXT) === null && sees(around)) texts.push(text);
  }
  return texts;
}

/** A row of as many texts before the first box, one of which is the head of the numbers. */
function headsOf(
  element: Element,
  boxes: ReadonlySet<Element>,
  texts: readonly (readonly string[])[],
  sees: IsVisible,
): string[] | undefined {
  const [first] = boxes;
  if (first === undefined) return undefined;
  const width = texts[0]?.length ?? 0;
  if (width < 2 || texts.some(({ length }) => length !== width)) return undefined;
  for (const from of [first, element, parentOf(element)]) {
    const before = isElement(from) ? previousElementOf(from) : null;
    const heads = before === null ? [] : textsOf(before, sees);
    if (heads.length === width && heads.some((text) => columnUse(text) === 'ssid')) return heads;
  }
  return undefined;
}

const named = (text: string, words: LabelWords): string =>
  labelStrength(words, text) !== undefined && columnUse(text) !== 'ssid' ? 'SSID' : text;

/** "SSID: 9900000001" in one text, or label and value in two. @returns number, name, local ID */
function personIn(texts: readonly string[], words: LabelWords): readonly [string, string, string] | undefined {
  const values = new Map<ColumnUse, string>();
  const used = new Set<number>();
  const note = (label: string, value: string, ...places: number[]) => {
    const use = columnUse(named(label.replace(/[:#\s]+$/, ''), words));
    if (use === undefined || value === '') return false;
    // A second number of the same kind makes it nobody's.
    values.set(use, values.has(use) && values.get(use) !== value ? '' : value);
    for (const place of places) used.add(place);
    return true;
  };
  for (const [at, text] of texts.entries()) {
    if (used.has(at)) continue;
    const [, label = '', value = ''] = /^(\D{2,40}?)\s*[:#]?\s+(\d[\d ]*)$|^$/.exec(text) ?? [];
    const [, said = '', rest = ''] = /^([^:]{2,40}):\s*(.+)$/.exec(text) ?? [];
    if (note(label, value, at) || note(said, rest, at)) continue;
    note(text, texts[at + 1] ?? '', at, at + 1);
  }
  const number = values.get('ssid') ?? '';
  if (readStudentNumber(number).kind === 'fault') return undefined;
  const [last, first] = [values.get('lastName'), values.get('firstName')];
  const called = last && first ? `${last}, ${first}` : values.get('name');
  const alone = texts.find((text, at) => !used.has(at) && nameIn(text) !== undefined);
  return [number, called ?? (alone === undefined ? '' : (nameIn(alone)?.text ?? '')), values.get('localId') ?? ''];
}

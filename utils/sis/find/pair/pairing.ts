import {
  attributeOf,
  closest,
  elementOf,
  isElement,
  matches,
  nameOf,
  nextElementOf,
  parentOf,
  queryAll,
  rootOf,
} from '@/utils/sis/page/dom';
import { controlOf, type Sight, type Value } from '@/utils/sis/page/field-content';
import { CELL, linesIn } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { isFine, isHelp, valueAmong } from '../speech';
import { byBoxes } from './by-boxes';
import { byCell } from './by-cell';
import { CLIMB, type Pair, valueIn, WALL } from './pair';

/**
 * The value of a label that is alone in its line. The ways are tried in a fixed order, the surest first, and the
 * first that applies decides, also when what it finds is no SSID.
 * @param hasColon the value comes after the label
 */
export function pairOf(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  return byCell(label, hasColon, sight) ?? byDefinition(label, sight) ?? byBoxes(label, hasColon, sight);
}

/** `label[for]`, a control inside its label, `aria-labelledby`. */
export function byControl(label: Node, sight: Sight): Value | undefined {
  const element = elementOf(label);
  if (element === undefined) return undefined;
  const root = rootOf(label);
  // An id that stands twice names nothing.
  const named = (attribute: string, id: string): readonly Element[] => {
    const [one, ...more] = queryAll(root, `#${CSS.escape(id)}`);
    if (one === undefined || more.length > 0) return [];
    return attribute === 'id' ? [one] : (namedIn(root, sight).get(id) ?? []);
  };
  const around = closest(element, 'label');
  const target = around && attributeOf(around, 'for');
  const fields = target ? [...named('id', target)] : around ? queryAll(around, 'input,textarea,select') : [];
  for (let at: Node | null = element, level = 0; isElement(at) && level < CLIMB; at = parentOf(at), level += 1) {
    const id = attributeOf(at, 'id');
    if (id) fields.push(...named(LABELLED_BY, id));
    if (matches(at, `${WALL},${CELL}`)) break;
  }
  // A region named by the label holds the label too; it is no field.
  const seen = fields.filter((one) => sight.isVisible(one) && !Node.prototype.contains.call(one, label));
  // A search box says what is sought; any other control beside a label is its field.
  const [field] = seen.filter((one) => controlOf(one) !== undefined || !matches(one, 'input,select,textarea'));
  if (field !== undefined) return valueIn(field, sight);
  return undefined;
}

const LABELLED_BY = 'aria-labelledby';
/** The elements of a tree by the ids of what labels them, gathered once in a look. */
const namedIn = once((root: Node): ReadonlyMap<string, readonly Element[]> => {
  const named = new Map<string, Element[]>();
  for (const one of queryAll(root, `[${LABELLED_BY}]`))
    for (const id of (attributeOf(one, LABELLED_BY) ?? '').split(/\s+/))
      named.set(id, [...(named.get(id) ?? []), one].slice(0, 9));
  return named;
});

/** `dt` and its `dd`s. */
function byDefinition(label: Node, sight: Sight): Pair | undefined {
  const term = closest(label, 'dt');
  if (!term) return undefined;
  const fields: Element[] = [];
  for (let at = nextElementOf(term); at !== null && nameOf(at) === 'dd'; at = nextElementOf(at)) fields.push(at);
  const [field] = fields;
  if (field === undefined) return undefined;
  const said = (linesIn(term, sight) ?? []).filter((line) => !line.some(({ node }) => node === label));
  if (said.some((line) => !isHelp(line, label) && line.some(({ text, kind }) => kind === 'word' && !isFine(text))))
    return { place: 'definition', value: { kind: 'other', node: field } };
  const read = fields.map((one) => linesIn(one, sight) ?? [[]]);
  const lines = read.flat();
  // The first is empty: what a second one holds may be anything.
  if (lines.length > 0 && read[0]?.length === 0) return { place: 'definition', value: { kind: 'other', node: field } };
  return { place: 'definition', value: valueAmong(lines, field) };
}

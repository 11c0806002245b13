import {
  attributeOf,
  closest,
  flatParentOf,
  isElement,
  isText,
  matches,
  nameOf,
  nextOf,
  previousElementOf,
  previousOf,
  query,
  textOf,
} from '@/utils/sis/page/dom';
import { readNode, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { type Name, nameIn, nameInTitle } from '../names';
import { cellsOf, headOver, ROW } from '../table';
import { BADGE, BESIDE, CARD, headingIn, isCard, rankOf, SIBLINGS, textsIn } from './box';
import { type BoxField, fieldsIn } from './box-fields';
import { isOfLegalName } from './legal-name';
import { isOfOthers, isOthersBefore } from './others-card';
import { alone, isRelation, labelOf, namesInRow, type Owner, ownerIn } from './owner';
import { isLabelAs, type Role, roleIn, type Title, titleIn } from './title';

/** So many boxes around a number are looked at. */
const LEVELS = 40;

/** No heading has been met. */
const NO_RANK = 9;

/** Titles of parts of a page. */
const SECTION = 'h2,h3,h4,h5,legend';

/** A name as lists of people write it, behind what a title is about: "Student Profile: Diaz, Ana". */
function reversedIn(title: string): Name | undefined {
  const name = nameInTitle(title);
  return name?.isReversed ? name : undefined;
}

/** What somebody is to the student, or what was done with or by them. */
const OF_SOMEBODY =
  /\b(?:from|to|by|with|of|for)\W*$|\b(?:partner|mentor|buddy|tutor|sibling|brother|sister|cousin|twin)\b/i;

/** The term that a definition is of. */
function termOf(definition: Element): Element | undefined {
  let at = previousElementOf(definition);
  while (at !== null && nameOf(at) === 'dd') at = previousElementOf(at);
  return at !== null && nameOf(at) === 'dt' ? at : undefined;
}

/** What stands around a number. */
export interface Around extends Partial<Owner> {
  readonly at?: Node;
  /** A name behind it in its card, where none is nearer before it. */
  readonly after?: string | undefined;
  /** That name is called the legal one: it may be longer than the page's. */
  readonly isAfterLegal?: boolean;
  /** The nearest field for the student's name. */
  readonly named?: Node | undefined;
  /** What a field for the student's name beside it says. */
  readonly names: readonly Owner[];
  /** Whom the other cells of its row name, without a label. */
  readonly rowNames: readonly string[];
  /** The fields of the box in which it stands, on both sides of it. */
  readonly fields: readonly BoxField[];
  /** The same of the largest box that may be the card of one person. */
  readonly allFields: readonly BoxField[];
  /** Who is named at the beginning of its card as something else than a student. */
  readonly roles: readonly Role[];
  /** What stands over it as a title, the nearest first. */
  readonly titles: readonly Title[];
}

/** The nearest name above a node in the boxes around it, and the headings over it, the nearest first. */
export const around = once((node: Node, sight: Sight): Around => {
  const titles: Title[] = [];
  const names: Owner[] = [];
  const rowNames: string[] = [];
  const roles: Role[] = [];
  let found:
    | Omit<Around, 'titles' | 'names' | 'rowNames' | 'roles' | 'fields' | 'allFields' | 'isAfterLegal' | 'named'>
    | undefined;
  let after: string | undefined;
  let isAfterLegal = false;
  let named: Node | undefined;
  let fields: readonly BoxField[] | undefined;
  let largest: Element | undefined;
  for (
    let at: Node | undefined = node, level = 0;
    at !== undefined && level < LEVELS && !(isElement(at) && nameOf(at) === 'body');
    at = flatParentOf(at), level += 1
  ) {
    const said = isElement(at) ? attributeOf(at, 'aria-label') : null;
    const called = said === null ? undefined : nameIn(said)?.text;
    if (called !== undefined) found ??= { name: called, isTitle: true, at };
    if (said && isElement(at) && (matches(at, BESIDE) || isOfOthers(said))) titles.push({ text: said, node: at });
    if (isElement(at) && matches(at, CELL)) {
      const row = closest(at, ROW) ?? at;
      rowNames.push(...namesInRow(at, row, sight));
      const head = headOver(row, at, sight);
      // Over the first of a row stands what the labels of a table of fields are called.
      const said = wordsIn(head);
      const isLabel = cellsOf(row)[0] === at && !/\d{10}/.test(textOf(at) ?? '');
      const isOfLabels =
        /^(?:values?|contents?)$/i.test(said) ||
        (isLabel && said.includes(' ') && nameIn(said) === undefined && !isOfOthers(said));
      if (head && !isOfLabels) titles.push({ text: said, node: head });
    }
    let left = SIBLINGS;
    let rank = NO_RANK;
    let first: Node | undefined;
    let isNext = true;
    // With its label in one box: what stands before is no value of another label.
    const isField = /\p{L}.*\d{10}/u.test(shortText(at, CARD) ?? '');
    // "Lab partner" over "SSID 9900000002": what all of that is.
    const term = isField && isElement(at) && matches(at, 'dd') ? termOf(at) : undefined;
    if (term && OF_SOMEBODY.test(wordsIn(term))) titles.push({ text: wordsIn(term), node: term });
    const card = flatParentOf(at);
    const isInCard = isCard(card);
    const role = card && isInCard ? roleIn(card, at) : undefined;
    if (role !== undefined) roles.push(role);
    if (isInCard) largest = card;
    // A table of fields has many in a row.
    if (card && isInCard && (fields === undefined || nameOf(at) === 'tr'))
      fields = fieldsIn(card, sight, node) ?? fields;
    for (let before = previousOf(at); before !== null && left > 0; before = previousOf(before)) {
      if (!isElement(before) && !(isText(before) && readNode(before).trim() !== '')) continue;
      left -= 1;
      const mayBePlain = isField && (isNext || isInCard || (isElement(before) && matches(before, '[class*="name" i]')));
      const label = isField ? '' : labelOf(before, at);
      // "Buddy: Ava Dean" right before the number, or "Twin: Ava": it is his or hers.
      if (isNext && isRelation(label, wordsIn(before))) titles.push({ text: label, node: before });
      const owner = ownerIn(before, isNext, label) ?? (mayBePlain ? alone(before) : undefined);
      if (owner !== undefined && sight.isVisible(before) && !isOthersBefore(before, at, sight)) {
        found ??= { ...owner, at: before };
        // Over the title of a part that has a field for a name of its own, another part ends.
        if (owner.isField && (rank === NO_RANK || names.length === 0)) {
          names.push(owner);
          named ??= before;
        }
      }
      if (isElement(before) ? !matches(before, BADGE) || /\d/.test(wordsIn(before)) : /\p{L}/u.test(readNode(before)))
        first = before;
      if (!isElement(before)) continue;
      isNext = false;
      // "Luis", right below the title of what is his.
      const over = previousElementOf(before);
      // Below a name it is a badge, or somebody else's: that is asked about.
      const said = over && matches(over, SECTION) && nameIn(wordsIn(over)) === undefined ? wordsIn(before) : '';
      // What a search is sent with is no title.
      if (/^\p{Lu}\p{L}+$/u.test(said) && !query(before, 'input')) titles.push({ text: said, node: before });
      const own = rankOf(before);
      const text = own < rank ? headingIn(before) : undefined;
      if (text === undefined || !sight.isVisible(before)) continue;
      rank = own;
      titles.push({ text, node: before });
      const name = found === undefined ? (nameIn(text) ?? reversedIn(text))?.text : undefined;
      if (name !== undefined) found = { name, isTitle: true, at: before };
    }
    const over = isInCard && left > 0 && first && !isLabelAs(first, at) && sight.isVisible(first) ? first : undefined;
    const title = over && !isOthersBefore(over, at, sight) ? titleIn(over, at, sight) : undefined;
    if (over && title) titles.push({ text: title, node: over });
    if (found === undefined && isInCard) {
      const owner = over && alone(over);
      if (over && owner) found = { ...owner, at: over };
      for (let next = nextOf(at); next !== null && after === undefined; next = nextOf(next))
        if (/\p{L}/u.test(shortText(next, CARD) ?? 'a')) {
          after = (ownerIn(next) ?? alone(next))?.name ?? '';
          isAfterLegal = after !== '' && isOfLegalName(textsIn(next, 1)[0] ?? '');
        }
    }
  }
  const allFields = (largest && fieldsIn(largest, sight, node)) ?? [];
  return {
    ...found,
    after: after || undefined,
    isAfterLegal,
    named,
    names,
    rowNames,
    roles,
    fields: fields ?? [],
    allFields,
    titles,
  };
});

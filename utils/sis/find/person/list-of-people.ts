import {
  attributeOf,
  childrenOf,
  closest,
  elementOf,
  flatParentOf,
  isElement,
  isText,
  matches,
  nameOf,
  previousOf,
  textOf,
} from '@/utils/sis/page/dom';
import { readNode, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { flatten, isOfAnother, OTHERS, RELATED } from '../labels';
import { isSameName } from '../name-parts';
import { isFieldLabel, isOwnTitle, nameIn } from '../names';
import { columnWith, headOver, ROW } from '../table';
import { alikeBeside, beside, CARD, firstLooksOf, headingOf, looksOf, textsIn, unlabelledIn } from './box';
import { alone, isOfName, ownerIn, PERSON } from './owner';
import { titleIn } from './title';
import { fieldLabelAt } from './told-between';

/** One of several boxes of the same looks, each of which begins with a name or a counted title: a list of people. */
export function isListed(element: Element, sight: Sight): boolean {
  for (
    let at: Element | undefined = element, level = 0;
    at !== undefined && level < 6;
    at = flatParentOf(at), level += 1
  ) {
    const begins = beginningOf(at, sight);
    if (!begins) continue;
    const looks = looksOf(at);
    const first = firstLooksOf(at);
    // One that is the student's by its own words stands beside a parent's or a physician's, and is one of a list of such.
    const isSaid = saysStudent(at);
    const part = at;
    const alike = beside(at).filter(
      (one) => looksOf(one) === looks && !areApart(one, part) && (!isSaid || saysStudent(one)),
    );
    // A title that is not understood may be a name, where it stands as the names beside it do.
    const beginsAlike = (one: Element): boolean => {
      const other = beginningOf(one, sight);
      const isTitled = other === 'title' || (other !== undefined && begins === 'title');
      return isTitled ? ![other, begins].includes('own') && firstLooksOf(one) === first : other === begins;
    };
    // What each begins with first: to be seen is the dearer question.
    if (alike.filter(beginsAlike).length < 2) continue;
    const seen = alike.filter(sight.isVisible);
    const named = seen.filter(beginsAlike).length;
    // All of them, but for a heading.
    if (named > 1 && named >= seen.length - 1 && !areOfOne([at, ...seen.filter(beginsAlike)])) return true;
  }
  return false;
}

/** Whether each of some boxes is headed by the same name and number, as the sheets of one paper are. */
function areOfOne(boxes: readonly Element[]): boolean {
  const said = boxes.map((box) => {
    const [head] = childrenOf(box).filter(isElement);
    return head && /\d{10}/.test(textOf(head) ?? '') && ownerIn(box) ? textOf(head) : undefined;
  });
  return said[0] !== undefined && new Set(said).size === 1;
}

const PART = /head|foot|nav|menu|main|content|side|banner|wrap|page|body|bar/i;

/** Whether two boxes have names of their own, as the parts of a page have: "MainContent", "Footer". */
function areApart(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((box) => attributeOf(box, 'id') ?? '') as [string, string];
  return a !== b && PART.test(a) && PART.test(b);
}

const saysStudent = (box: Element): boolean =>
  /(?<!\bstate(?:wide)? )\b(?:student|pupil|estudiante|alumn[oa])\b(?! #?\d)/.test(flatten(textsIn(box).join(' · ')));

/** Whether the name over a number is one of several of the same looks. */
export function isAmongNames(at: Node, sight: Sight): boolean {
  const element = elementOf(at);
  const alike = element ? [...alikeBeside(element, sight), ...inColumn(element, sight)] : [];
  const names = alike.flatMap((one) => {
    const owner = hasOtherLabel(one) ? undefined : (ownerIn(one) ?? alone(one));
    return owner && !owner.isField && !isInOtherField(one, sight) ? owner.name : [];
  });
  return names.some((name) => !isSameName(name, names[0] ?? ''));
}

/** The cells below the same head of a list. */
function inColumn(cell: Element, sight: Sight): readonly Element[] {
  const row = matches(cell, CELL) ? closest(cell, ROW) : null;
  return row && headOver(row, cell, sight) ? columnWith(row, cell, sight) : [];
}

/** Whether a name is the value of a field for somebody else: "Counselor: P. Lim", "Sister: Ana", or "Guardian" in the box before. */
function hasOtherLabel(one: Element): boolean {
  const before = previousOf(one);
  const said =
    before && (isText(before) ? readNode(before) : looksOf(before as Element) === looksOf(one) ? '' : wordsIn(before));
  const label = said ? said.replace(/.*[|•·](?=.)/, '') : '';
  return OTHERS.test(flatten(label)) || isOfAnother(label);
}

/** Whether a name stands in a field that is none for a student's: "Case manager". */
function isInOtherField(box: Element, sight: Sight): boolean {
  const label = fieldLabelAt(box, sight);
  return label !== '' && !isOfName(label) && isFieldLabel(label) && !PERSON.test(label) && !/\d/.test(label);
}

/** What a box begins with, as far as it makes a list of several such: a name, a title, or "Child" of "Child 2". */
const beginningOf = once((box: Element, sight: Sight): string | undefined => {
  // Parents and teachers are no list of children.
  if (OTHERS.test(flatten(textsIn(box, 1).join()))) return undefined;
  const owner = ownerIn(box);
  if (owner !== undefined)
    return isMenu(box) ? undefined : !owner.isLabelled ? 'name' : isOfOwn(box) ? 'own' : 'labelled';
  const text = shortText(box, CARD) && unlabelledIn(box);
  if (!text) return undefined;
  return nameIn(text)
    ? 'name'
    : isTitledBox(box, sight)
      ? 'title'
      : /^\s*(\p{L}{3,}) (?:\d|#|[A-D]\b)/u.exec(text)?.[1];
});

/** Whether a box begins with a heading that says that the student's own data follow. */
function isOfOwn(box: Element): boolean {
  const heading = headingOf(box);
  return heading !== undefined && isOwnTitle(heading);
}

/** Whether a box is itself a list of names, to choose from. */
function isMenu(box: Element): boolean {
  if (nameOf(box) === 'tr') return false;
  let [first, ...more] = childrenOf(box).filter(isElement);
  while (first !== undefined && more.length === 0 && matches(first, 'ul,ol,div,nav'))
    [first, ...more] = childrenOf(first).filter(isElement);
  const parts = first === undefined ? [] : beside(first);
  const named = parts.filter((one) => ownerIn(one) !== undefined).length;
  return named > 1 && named >= parts.length - 1;
}

/** "Households", "Siblings": what it says is nobody's name. */
const isOfRelatives = (title: string): boolean =>
  RELATED.test(flatten(title)) && !/\d/.test(title) && !title.trim().includes(' ');

/** Whether a box begins with a title that does not say that the student's own data follow. */
function isTitledBox(box: Element, sight: Sight): boolean {
  const [first, second, third] = childrenOf(box).filter(isElement);
  if (first && !second && wordsIn(box) === wordsIn(first)) return isTitledBox(first, sight);
  const isByTurns = first && second && third && looksOf(first) === looksOf(third) && looksOf(first) !== looksOf(second);
  // A label and its value are a field, whatever the label says.
  const isField = third === undefined && second && /^[^\p{L}]*$/u.test(shortText(second, CARD) ?? 'a');
  const title = first && second && !isByTurns && !isField ? titleIn(first, second, sight) : undefined;
  // "Incidents" is nobody's name.
  const isOfThings = title !== undefined && !title.includes(' ') && isFieldLabel(title);
  // "Exposure notice": no name is written so.
  const isNoName = /\s\p{Ll}{4}/u.test(title ?? '');
  return (
    title !== undefined && title.length < 60 && !isOwnTitle(title) && !isOfRelatives(title) && !isOfThings && !isNoName
  );
}

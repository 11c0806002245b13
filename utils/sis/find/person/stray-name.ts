import { attributeOf, closest, elementOf, flatParentOf, holds, nameOf } from '@/utils/sis/page/dom';
import { type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { blockOf, type Line, linesIn } from '@/utils/sis/page/line';
import { flatten, isOfAnother, OTHERS, RELATED } from '../labels';
import { isMiddleName, isSameName } from '../name-parts';
import { HONORIFIC, IS_SCHOOL, isFieldLabel, isOfFields, isOwnTitle, nameIn } from '../names';
import { CODE, isFine } from '../speech';
import { around } from './around';
import { beside, looksOf } from './box';
import { isNameField } from './box-fields';
import { areToldTwice, LASTING } from './facts-told';
import { isLegally, isOfLegalName } from './legal-name';
import { isInOthersCard } from './others-card';
import type { PagePerson } from './page-person';
import { LABELLED, type Piece, toldBehind, toldBetween } from './told-between';

/** "Luis", "Luis Ortega", "Ortega, Luis". */
const NAME = /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’.-]*){0,3}$|^\p{Lo}{2,4}$/u;
const SAID = "\\p{Lu}[\\p{L}'’-]+(?:,? (?!Gr)\\p{Lu}[\\p{L}'’-]+){0,3}";
/** "Switched to Luis.", "Record 2 of 28: Luis", "You are viewing Luis Ortega, Grade 2". */
const ENDING = new RegExp(
  `(?:\\b(?:to|of|for|is|with|viewing|showing|student)|:|\\d) (${SAID})(?:,? \\(?(?:[Gg]r|\\d).*)?[.!]?$`,
  'u',
);
/** "17 Heron Court", "44 Fig Lane, Orchard CA": where somebody lives. */
const ADDRESS =
  /^\d+ [^\s,][^,]* (?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|la?ne?|dr(?:ive)?|c(?:our)?t|way|pl(?:ace)?|blvd|cir(?:cle)?|ter(?:race)?|pkwy|hwy)\b\.?(?:$|,| #| apt)/i;
/** "Luis is selected". */
const BEGINNING = new RegExp(`^(${SAID}) is (?:now )?(?:selected|shown|open|chosen)`, 'u');
/** "Child 2", "2nd child": of several. */
const ORDINAL = /^(?:child|student|pupil) #?[2-9]$|^(?:2nd|3rd|[4-9]th|second|third) (?:child|student|pupil)$/i;
/** A sign, or a number in a list, before a name. */
const BEFORE = /^[^\p{L}\d(]+|^\d{1,2}[.)] /u;
/** "(2nd)", ", grade 2", ", brother of Lia", "'s record": what a text says of whom it names. */
const BEHIND = /\s*(?:[([|•·–—▾&]| - | and |['’]s ).*$|,\s*(?:[\p{Ll}\d]|Gr).*$|[^\p{L}\p{N})]+$/u;

/** Whether some words may be what somebody else is called than the page's student: none of them is a field's or a title's. */
export function mayNameAnother(said: string, own: string): boolean {
  if (ADDRESS.test(said.trim())) return false;
  const plain = said
    .trim()
    .replace(BEFORE, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(BEHIND, '');
  const [, ending] = ENDING.exec(said.trim()) ?? [];
  const [, beginning] = BEGINNING.exec(said.trim()) ?? [];
  return [plain, ending, beginning].some(
    (name) =>
      name !== undefined &&
      (NAME.test(name) || nameIn(name) !== undefined) &&
      !/, [A-Z]{2}$/.test(name) &&
      !CODE.test(name) &&
      (!isSameName(name, own) || isMiddleName(name, own)) &&
      (!isOwnTitle(name, own) || isMiddleName(name, own)) &&
      !isFieldLabel(name) &&
      !isOfFields(name) &&
      !IS_SCHOOL.test(flatten(name)) &&
      !isFine(flatten(name)),
  );
}

/** Whether the line of a number names somebody else right before it, or right behind: "Luis Ortega 9900000001", "9900000001 (Luis)". */
export function isNamedInLine(number: Node, own: string, sight: Sight): boolean {
  const block = blockOf(number);
  const line = (block && linesIn(block, sight, number))?.find((one) => one.some(({ node }) => node === number)) ?? [];
  const at = line.findIndex(({ node }) => node === number);
  const said = (some: Line): string =>
    some
      .filter(({ kind, text }) => kind === 'word' || text === ',')
      .map(({ raw }) => raw)
      .join(' ')
      .replaceAll(' ,', ',');
  const before = line.slice(0, at);
  const from = before.findLastIndex(({ text }) => /^[|•·;]$/.test(text)) + 1;
  // "… | Birthplace: Fresno": the next field of the line.
  const rest = line.slice(at + 1);
  const behind = rest.some(({ text }) => text === ':') ? [] : rest;
  const to = behind.findIndex(({ text }, index) => index > 0 && /^[|•·;)]$/.test(text));
  return [said(before.slice(from)), said(behind.slice(0, to < 0 ? behind.length : to))].some(
    (one) => mayNameAnother(one, own) || (one.split(' ').length < 3 && isOfAnother(one)),
  );
}

/** Where one can go. */
const MENU = 'nav,a,button,li,[role="tab"],[role^="menu"]';
/** Where one is in a list of where one can go. */
const HERE = 'li:last-child:not(:has(a,button))';
/** So many texts that belong to no field, right before a number, may say whose it is. */
const NEAR = 3;
/** What the page's own student is called in a field of another name: "Goes by", "Profile". */
const CALLED =
  /^(?:goes by|known as|aka|called|profile|current(?: student)?|selected(?: student)?|record|viewing|passenger|rider|patient|minor|examinee|test ?taker|client|camper|athlete|patron|borrower|account holder|(?:now|currently) (?:viewing|showing|displaying|editing|open))$/;
/** "Student's legal first name", and not "Migrant student" or "Vaccine name". */
const OWN_NAME =
  /^(?:(?:students?['’]?s?|pupil|child|legal|full|first|last|given|family|display|current|involved|\d+) )*(?:name|student|pupil|child|first|last|given|full|display|scholar|nombre|estudiante|alumn[oa]|daughter|son|hij[oa])$/;
/** What is said in place of a name, or of anything else. */
const NO_NAME =
  /^(?:yes|no|none|never|unknown|declined|n\/?a|public|private|complete|all|other|(?:student |profile )?(?:photo|picture|portrait|avatar|logo))$/i;
/** Characters of the page's own banner: what stands in it is said of its student. */
const BANNER = 300;

/**
 * What may name somebody else between the page's own name and a number: the value of a field for a name, or
 * no field's value right before the number, or at the beginning of a box around it. Then what comes behind it may be
 * his or hers, in whatever way the page says so.
 */
export function straysBefore(number: Node, page: PagePerson, sight: Sight): readonly string[] {
  const isSeen = ({ node }: Piece): boolean => sight.isVisible(closest(node, 'select') ?? node);
  const pieces = joined(toldBetween(page.node, number, sight));
  const begins = beginningsAround(number, pieces, page, isSeen);
  // What is dearer to ask comes last: the browser is asked for what is seen of a few.
  const alone = pieces.filter(
    (one, at) =>
      one.as === 'alone' &&
      !isUnderstood(one.said, page.name) &&
      (!closest(one.node, MENU) || isSwitch(one) || (isWholeName(one.said, page.name) && begins.has(one.node))) &&
      (!isInBanner(one.node, page, number) ||
        (isOfOwner(one.said, one.said.includes(' '), page.name) && !isLabelAlone(pieces[at - 1]?.said ?? ''))) &&
      !isOneOfMany(one.node) &&
      isSeen(one),
  );
  const isNear = (one: Piece, at: number): boolean => at >= alone.length - NEAR || begins.has(one.node);
  const behind = toldBehind(number, page.node, sight);
  const isValue = ({ as }: Piece): boolean => as === 'value';
  const values = [
    ...pieces.filter(isValue),
    ...behind.filter((one) => isValue(one) && !isInOthersCard(one.node, number, sight)),
  ];
  const fields = values.map(({ label, said }) => ({ label, value: valueIn(said) }));
  const [next, ...more] = behind.filter((one) => one.as === 'alone' && !closest(one.node, MENU) && isSeen(one));
  const called = callsAnother(number, page);
  return [
    ...values.filter(
      (one) =>
        isOfAnotherName(one, page, sight) &&
        !(isOfLegalName(one.label) && isLegally(page.name, valueIn(one.said), fields, 1)),
    ),
    ...pieces
      .slice(-NEAR)
      .filter(
        (one) =>
          (isOfRelative(one, page.name) || isOfWhomever(one, page.name) || isNameHere(one, number, page)) &&
          isSeen(one),
      ),
    ...(next !== undefined && isOfOwner(next.said, more.length === 0, page.name) ? [next] : []),
    ...alone.filter(
      (one, at) =>
        (nameIn(one.said)?.isReversed && mayNameAnother(one.said, page.name)) ||
        (saysAnother(one.said, page.name) && isNear(one, at)),
    ),
  ]
    .map(({ said }) => said)
    .concat(called ?? [], areToldTwice(pieces, isSeen) ? SOMEBODY : []);
}

/** In place of a name in what speaks against a place: it has no letters, so that nothing is kept of it. */
export const SOMEBODY = '';

/** "Counselor", and not "Grade 4". */
const isLabelAlone = (said: string): boolean => isFieldLabel(said) && !/\d/.test(said);

/** A given name and a surname in two elements of one look, as one piece: "Luis" "Ortega". */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((one, at) => {
    const next = pieces[at + 1];
    const said = `${one.said} ${next?.said ?? ''}`;
    const isName =
      next !== undefined &&
      /^\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’-]+$/u.test(said) &&
      areInOneName(one.node, next.node) &&
      !isFieldLabel(one.said) &&
      nameIn(said) !== undefined;
    return isName ? [one, { node: one.node, said, as: 'alone' as const, label: '' }] : [one];
  });
}

/** Whether two texts are all that a box says, in elements of one look. */
function areInOneName(first: Node, second: Node): boolean {
  const [one, other] = [elementOf(first), elementOf(second)];
  const box = one && flatParentOf(one);
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    box === flatParentOf(other) &&
    looksOf(one) === looksOf(other) &&
    beside(one).length === 2
  );
}

/** Whether a field for a name and a fact between the page's own name and a number are both another's: so is the number. */
export function isBehindAnother(number: Node, page: PagePerson, sight: Sight): boolean {
  const pieces = toldBetween(page.node, number, sight);
  return (
    areToldTwice(pieces, ({ node }) => sight.isVisible(node), LASTING) &&
    pieces.some((one) => one.as === 'value' && isOfAnotherName(one, page, sight))
  );
}

const saysAnother = (said: string, own: string): boolean =>
  said.length < 80 &&
  !NO_NAME.test(valueIn(said)) &&
  (mayNameAnother(said, own) || ORDINAL.test(said) || (said.length < 40 && isOfAnother(said)));

/** The whole name of somebody else: "Luis Ortega". */
const isWholeName = (said: string, own: string): boolean =>
  said.length < 80 && nameIn(said) !== undefined && mayNameAnother(said, own);

/** The same where one is in a list of where one can go. */
const isNameHere = ({ as, node, said }: Piece, number: Node, page: PagePerson): boolean =>
  as === 'alone' && closest(node, HERE) !== null && isWholeName(said, page.name) && !isInBanner(node, page, number);

/**
 * What stands right behind a number, and says whose it is: "Luis Ortega, brother of Lia", or "Brother", where nothing follows
 * of which that could be the label.
 */
const isOfOwner = (said: string, isLast: boolean, own: string): boolean =>
  (isWholeName(said, own) && !HONORIFIC.test(said)) || (isLast && said.length < 40 && isOfAnother(said));

/** "Sibling: Luis". */
const isOfRelative = ({ as, label, said }: Piece, own: string): boolean =>
  as === 'value' && RELATED.test(flatten(label)) && mayNameAnother(valueIn(said), own);

/** "Examinee: Luis Vega": a whole name in a field that is none of a student's or a grown-up's. */
const isOfWhomever = ({ as, label, said }: Piece, own: string): boolean =>
  as === 'value' && label !== '' && !isFieldLabel(label) && !isOwnTitle(label) && isWholeName(valueIn(said), own);

/** What a text says behind its own label. */
const valueIn = (said: string): string => said.replace(LABELLED, '');

/** What a box around a number is called, where that may be another's name: `<section aria-label="Luis">`. */
function callsAnother(number: Node, page: PagePerson): string | undefined {
  for (let at = flatParentOf(number); at !== undefined && !holds(at, page.node); at = flatParentOf(at)) {
    const called = attributeOf(at, 'aria-label') ?? '';
    if (mayNameAnother(called, page.name)) return called;
  }
  return undefined;
}

/** A button that opens a list to choose from says who is chosen: "Luis Ortega ▾". */
const isSwitch = ({ node, said }: Piece): boolean =>
  /[▾▼]/.test(said) || closest(node, 'button[class*="dropdown"],button[aria-haspopup]') !== null;

/** Whether a field for the student's name says another's, where nothing says that it is a parent's or a relative's. */
function isOfAnotherName({ node, said, label }: Piece, page: PagePerson, sight: Sight): boolean {
  const called = flatten(label);
  return (
    ((isNameField(called) && OWN_NAME.test(called)) || CALLED.test(called)) &&
    mayNameAnother(valueIn(said), page.name) &&
    !NO_NAME.test(valueIn(said)) &&
    sight.isVisible(node) &&
    !around(node, sight).titles.some(({ text }) => OTHERS.test(flatten(text)) || RELATED.test(flatten(text)))
  );
}

/** The first texts of the boxes around a number that do not hold the page's own name. */
function beginningsAround(
  number: Node,
  pieces: readonly Piece[],
  page: PagePerson,
  isSeen: (one: Piece) => boolean,
): ReadonlySet<Node> {
  const firsts = new Set<Node>();
  for (let at = flatParentOf(number); at !== undefined && !holds(at, page.node); at = flatParentOf(at)) {
    const box = at;
    const first = pieces.find((one) => holds(box, one.node) && isSeen(one));
    if (first) firsts.add(first.node);
  }
  return firsts;
}

/** Whether a text is a field's or a title's, and says nothing of another. */
const isUnderstood = (said: string, own: string): boolean =>
  !isOfAnother(said) && !mayNameAnother(said, own) && (isFieldLabel(said) || isOwnTitle(said));

/** Whether a box stands among several alike that say a word or two: where one can go, in whatever element. */
function isOneOfMany(node: Node): boolean {
  const box = elementOf(node);
  const words =
    box === undefined
      ? []
      : beside(box)
          .filter((one) => nameOf(one) === nameOf(box))
          .map(wordsIn);
  return words.filter((said) => /^\p{L}+(?: \p{L}{2,})?$/u.test(said)).length > 3;
}

/** Whether a text stands beside the page's own name, in its line or in a small box. */
function isInBanner(node: Node, page: PagePerson, number: Node): boolean {
  if (blockOf(node) === blockOf(page.node)) return true;
  let at = flatParentOf(node);
  while (at !== undefined && !holds(at, page.node)) at = flatParentOf(at);
  return at !== undefined && !holds(at, number) && shortText(at, BANNER) !== undefined;
}

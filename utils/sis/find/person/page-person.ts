import {
  closest,
  elementOf,
  flatParentOf,
  holds,
  isBefore,
  isElement,
  isText,
  matches,
  nameOf,
  nextOf,
  query,
  queryAll,
} from '@/utils/sis/page/dom';
import { nodesIn, readNode, type Sight, shortText, textsFrom, wordsIn } from '@/utils/sis/page/field-content';
import { isInline } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { isSameName } from '../name-parts';
import { HONORIFIC, isOfFields, isOwnTitle, mayBeName, type Name, nameIn, nameInTitle } from '../names';
import { around } from './around';
import { BADGE, BESIDE, saidAt, textsIn } from './box';
import { gradeIn } from './grade';
import { isAmongNames, isListed } from './list-of-people';
import { isOfGivenName, isOfName, isOfSurname } from './owner';
import { fieldLabelAt } from './told-between';

/** Whose page it is, as far as a name on it says. */
export interface PagePerson {
  readonly name: string;
  readonly node: Node;
  /** It stands in the page's heading. */
  readonly isTitle: boolean;
  /** No more than the label of a field says that it is the student's. */
  readonly isLabelled?: boolean;
  /** The page's first heading: what stands right behind it is of its person, whoever that is. */
  readonly heading?: Node | undefined;
}

/** Texts behind a page's name among which its grade is looked for. */
const NEAR = 12;

/** The grade in which the page's student is, as it stands right behind the name; empty where none does. */
export const gradeOf = once((node: Node): string => gradeIn(textsBehind(node).join(' ')) ?? '');

/** Whether the page's person is said to have an account of a parent or of staff: "Parent account", right behind the name. */
export const isAccount = once((node: Node): boolean =>
  textsBehind(node).some((text) =>
    /^(?:parent|guardian|teacher|staff|employee|volunteer) (?:account|user|login)\b/i.test(text),
  ),
);

/** "Kim, Dana" "Teacher, Sage Elementary": what is right behind a name says who that is. */
export const isGrownUp = (node: Node): boolean =>
  textsBehind(node)
    .slice(1, 3)
    .some((text) => /^(?:parent|guardian|teacher|staff|employee|volunteer|principal|counselor)\b[^:]*$/i.test(text));

/** "Teacher, Sage Elementary", and no field's label: what is right behind a name says that it is an employee's. */
export const isCalledStaff = (node: Node): boolean =>
  textsBehind(node)
    .slice(1, 3)
    .some((text) =>
      /^(?:teacher|staff|employee|principal|counselor|proctor|paraeducator)\s*[,–—-]\s*\p{Lu}/iu.test(text),
    );

const STAFF = '(?:staff|teacher|employee|volunteer|principal|counselor|para(?:educator|professional)|aide)';
const STAFFS = new RegExp(`^ ?[–—(-]? ?${STAFF}(?: [–—-] ${STAFF})?\\W*$`, 'i');

/** "Vitale, Gia – Staff": the heading says it. */
export function isStaffsTitle({ name, node }: PagePerson): boolean {
  const heading = closest(node, 'h1,h2');
  const said = (heading && shortText(heading, 80)) ?? '';
  const rest = said.slice(said.indexOf(name) + name.length);
  return STAFFS.test(rest);
}

/** The texts in and behind a name, as many as stand near it, up to somebody else's name. */
export function textsBehind(node: Node): string[] {
  const texts: string[] = [];
  const own = nameIn(readNode(node) || wordsIn(node))?.text;
  for (const text of textsFrom(node)) {
    const said = saidAt(text);
    if (said === '') continue;
    const name = texts.length > 0 ? nameIn(said)?.text : undefined;
    if (name !== undefined && own !== undefined && !isSameName(name, own)) break;
    if (texts.push(said) >= NEAR) break;
  }
  return texts;
}

/** Nodes among which the page's own name is looked for, where no heading says it. */
const NODES_READ = 1_500;

/** What may be the heading of a page, and as many of them as are looked at for its student's name. */
const TITLES = ['h1', 'h2', '[role="heading"]', '[class*="student" i]'];
const TITLES_READ = 200;

/** Who was on the page before. */
const LAST = '[class*="last-s" i],[class*="last-v" i],[class*="recent" i],[class*="prev" i]:not([class*="preview" i])';

/** Who is signed in, and where one can go. */
const USER = 'a,button,[class*="user" i],[class*="account" i]';

/** Whether what comes right behind a name says in brackets what its bearer is to the student: "Ana Diaz (mother)". */
function isOfKin(node: Node): boolean {
  const own = elementOf(node);
  const behind = nextOf(node) ?? (own && isInline(own) ? nextOf(own) : null);
  const [, said = ''] = /^\s*\((\p{L}+)\)/u.exec(behind ? readNode(behind) : '') ?? [];
  return /^(?:(?:step|grand)?(?:mother|father|parent)|guardian|madre|padre|aunt|uncle|(?:brother|sister|sibling|twin))$/i.test(
    said,
  );
}

/** What a page calls the student's name. */
const NAME_CLASS =
  '[class*="student" i][class*="name" i]:not([class*="search" i],[class*="label" i],[class*="school" i])';

/** What names the student without a heading. */
const NAMES = 'h1,h2,h3,h4,[role="heading"],[class*="student" i],[class*="name" i]';

const NAMED = `:is(${NAMES}),:is(${NAMES}) > *`;

/** Whose page it is: by its heading, else by the first name on it that stands by itself. */
export const pagePerson = once((roots: readonly Root[], sight: Sight): PagePerson | undefined => {
  const titleAt = (node: Element): PagePerson | undefined => {
    const text = titleOf(node);
    // A box of the student's may go on: "Diaz, Ana" "DOB: …".
    const first = text === undefined ? undefined : nameInTitle(textsIn(node, 1)[0] ?? '');
    const name = first?.isReversed ? first : nameInTitle(text ?? '');
    // What is called the student's name is one, however it is written.
    if (
      text &&
      matches(node, NAME_CLASS) &&
      !name &&
      /^\p{L}[^\d:]{1,40}$/u.test(text.trim()) &&
      !isOwnTitle(text) &&
      sight.isVisible(node)
    )
      return { name: wholeOf(text.trim(), node), node, isTitle: true };
    const isTitle = name?.isReversed || matches(node, 'h1,h2,[aria-level="1"],[class*="name" i]');
    // A link to another student is no title, whatever its class says.
    const isLink =
      !matches(node, 'h1,h2') && ((closest(node, 'a,button') ?? query(node, 'li,tr,option')) != null || isPager(node));
    const counts =
      name &&
      !saysAnothers(node, name.text) &&
      !HONORIFIC.test(name.text) &&
      isTitle &&
      !isLink &&
      closest(node, `${BESIDE},${LAST}`) === null &&
      sight.isVisible(node);
    return counts ? { name: name.text, node, isTitle } : undefined;
  };
  const titles = roots.flatMap(titlesIn).slice(0, TITLES_READ);
  for (const node of titles) {
    const title = titleAt(node);
    if (title !== undefined) return title;
  }
  // What a heading says may be a name that we can't read: no other name on the page is surely its person's.
  const heading = titles.find((node) => matches(node, 'h1') && sight.isVisible(node));
  const said = heading && shortText(heading, 40)?.trim();
  if (heading && said && mayBeName(said)) return { name: said, node: heading, isTitle: true };
  const named = namedIn(roots, sight, heading);
  // "Contacts for Diaz, Ana": the heading says it, too.
  const isTitle = !!named && !!heading && shortText(heading, 80)?.trim().endsWith(` ${named.name}`) === true;
  if (named) return { ...named, isTitle };
  // Whose record it is then is not said.
  const odd = titles.find(
    (node) => saysAnothers(node, nameInTitle(titleOf(node) ?? '')?.text) && sight.isVisible(node),
  );
  return odd && { name: NOBODY, node: odd, isTitle: true };
});

/** In place of the name on a page that is another's than whom it names; it has no letters. */
export const NOBODY = '?';

const ANOTHERS =
  /\b(?:duplicates?|merged?|retired?|replaced|superseded|deleted|void|linked|match(?:es|ed)?|sisters?|brothers?|siblings?(?=\W*$)|twin(?: of|(?=\W*$))|herman[oa]s?)\b/;

/** Whether a heading says of a name that it is another's, or of a record that counts no more: "Ortega, Lia (Sister)", "Lia Ortega" "Duplicate". */
function saysAnothers(heading: Element | null, name: string | undefined): boolean {
  if (name === undefined) return false;
  const said = ((heading && shortText(heading, 80)) ?? '').replace(name, '');
  // "Ortega, Lia / Ortega, Luis": of two.
  const [, second] = / ?[/→] ?(\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+)/u.exec(said) ?? [];
  const isOfTwo = second !== undefined && !isSameName(second, name);
  return isOfTwo || [PAST, ANOTHERS].some((words) => words.test(flatten(said)));
}

/** "Ortega", and in the next element of its box "Lia". */
function wholeOf(said: string, node: Element): string {
  const box = flatParentOf(node);
  const words = box && !said.includes(' ') ? textsIn(box, 3) : [];
  return words.length === 2 && nameIn(words.join(' ')) ? words.join(' ') : said;
}

/** What a heading says without its badges: "Ana Diaz" "Foster". */
function titleOf(heading: Element): string | undefined {
  const text = shortText(heading, 80);
  if (text === undefined || query(heading, BADGE) === undefined) return text;
  return [...nodesIn(heading)]
    .filter((node) => !queryAll(heading, BADGE).some((badge) => holds(badge, node)))
    .map(saidAt)
    .join(' ')
    .trim();
}

/** "« Hailu, Abel | Jaramillo, Ciro »": links to several people. */
const isPager = (box: Element): boolean =>
  queryAll(box, 'a')
    .slice(0, 10)
    .filter((link) => nameIn(wordsIn(link)) !== undefined).length > 1;

/** A text of the page, and what stands before it, where that is a label or speaks of others. */
interface Told {
  readonly node: Node;
  readonly said: string;
  readonly previous: string;
}

/** The texts of a page as far as they are read, in its order. */
function textsOf(roots: readonly Root[]): Told[] {
  const texts: Told[] = [];
  let left = NODES_READ;
  let previous = '';
  for (const root of roots) {
    for (const node of nodesIn(root)) {
      left -= 1;
      if (left < 0) return texts;
      const said = isText(node) || (isElement(node) && nameOf(node) === 'select') ? readNode(node).trim() : '';
      if (said === '') continue;
      texts.push({ node, said, previous });
      previous = /:$/.test(said) || OTHERS.test(flatten(said)) ? said : '';
    }
  }
  return texts;
}

/**
 * The first name that stands by itself.
 * @param begins where a name may stand in a text: it is all of it, or begins it
 */
function namedAmong(
  texts: readonly Told[],
  sight: Sight,
  heading: Element | undefined,
  begins = (said: string) => said,
): PagePerson | undefined {
  for (const { node, said, previous } of texts) {
    const begin = begins(said);
    const label = previous === '' && begin.length < 80 && nameIn(begin) ? fieldLabelAt(node, sight) : previous;
    const isOwnLabel = begin.length < 80 && (isOfName(label) || isOfStudent(label));
    const standing = isOwnLabel ? nameBy(begin, node) : undefined;
    const isWhole = (): boolean =>
      label !== '' && !isOfSurname(label) && !isOfGivenName(label) && isInOwnPart(node, sight);
    const name = standing ?? (isOwnLabel && isWhole() ? nameIn(begin)?.text : undefined);
    // Of several to choose from, none is the page's.
    if (
      name !== undefined &&
      !isOfKin(node) &&
      sight.isVisible(node) &&
      !saysAnothers(closest(node, 'h1,h2'), name) &&
      !isAmongNames(node, sight) &&
      !isListed(elementOf(node) ?? document.body, sight) &&
      !isSignedIn(node) &&
      (previous !== '' ||
        !around(node, sight).titles.some(({ text }) => [OTHERS, RELATED].some((words) => words.test(flatten(text)))))
    )
      return {
        name,
        node,
        isTitle: false,
        isLabelled: standing === undefined,
        heading: heading && isBefore(heading, node) ? heading : undefined,
      };
  }
  return undefined;
}

/** Whether a name is that of who is at the computer: "Kim, Dana" "Sign out". */
const isSignedIn = (node: Node): boolean =>
  textsBehind(node)
    .slice(0, 2)
    .some((text) => /^(?:sign|log) ?(?:out|off)$|^cerrar sesi[oó]n$/i.test(text));

/** "Diaz, Ana · Grade 6 · …": a line of facts, as long as it likes. */
const IN_FACTS = / [|•·] /;

/** The first name on a page that stands by itself; where none does, the first that begins a line of facts. */
function namedIn(roots: readonly Root[], sight: Sight, heading: Element | undefined): PagePerson | undefined {
  const texts = textsOf(roots);
  const lines = texts.filter(({ said }) => IN_FACTS.test(said));
  return (
    namedAmong(texts, sight, heading) ?? namedAmong(lines, sight, heading, (said) => said.split(IN_FACTS)[0] ?? '')
  );
}

/** Whether all that stands over a name says that a student's own data follow. */
const isInOwnPart = (node: Node, sight: Sight): boolean =>
  around(node, sight).titles.every(({ text }) => isOwnTitle(text) || isOfFields(text));

/** "Student Profile:", before a name. */
const isOfStudent = (label: string): boolean => /\b(?:student|pupil)\b/i.test(label) && isOwnTitle(label);

/** In the order of the page, but asked for one by one: the browser finds what a list of selectors fits much slower. */
const titlesIn = (root: Root): Element[] =>
  TITLES.flatMap((title) => queryAll(root, title).slice(0, TITLES_READ)).sort((a, b) => (isBefore(a, b) ? -1 : 1));

/** "Student - Diaz, Ana": a name behind words that say no more than whose page it is. */
function nameBehind(said: string): Name | undefined {
  const name = nameInTitle(said);
  const [lead = ''] = said.split(/ (?:[-–—|]|::?) /);
  return name?.isReversed && isOwnTitle(lead) && !/\b(?:last|next|recent|previous)\b/i.test(lead) ? name : undefined;
}

/** A name that stands by itself in a text: as lists of people write it, or in an element for it. */
function nameBy(said: string, node: Node): string | undefined {
  const element = elementOf(node);
  const isReversed = said.includes(',');
  if (element === undefined || !(isReversed || (said.includes(' ') && matches(element, NAMED)))) return undefined;
  const name = nameIn(said) ?? nameBehind(said);
  const isNamed = name?.isReversed || matches(element, NAMED);
  return isNamed && !HONORIFIC.test(said) && closest(element, USER) === null ? name?.text : undefined;
}

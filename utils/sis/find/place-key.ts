import type { Place } from '@/utils/sis/finding';
import { attributeOf, elementOf, isElement, nameOf, parentOf } from '@/utils/sis/page/dom';
import { withDoubts } from '@/utils/sis/site/known-places';
import { nameIn, wordsOf } from './names';

/** How many boxes around the label tell one place from another. */
const BOXES = 3;
/** Characters of the key, without what speaks of others. */
const MOST = 200;

/**
 * What tells the place of a label from others on its site; see `Why.placeKey`.
 * @param path of the page
 * @param name of the page's student, as far as it is known: no word of it gets into the key
 * @param doubts what the page says of others there
 */
export function placeKeyOf(
  path: string,
  labelNode: Node,
  label: string,
  place: Place,
  name = '',
  doubts: readonly string[] = [],
): string {
  const named = wordsOf(name);
  const words = wordsOf(label)
    .filter((word) => !named.includes(word))
    .join(' ')
    .slice(0, 60);
  const around: string[] = [];
  for (let at: Node | null = elementOf(labelNode) ?? null; isElement(at) && around.length < BOXES; at = parentOf(at))
    around.push(boxOf(at));
  const key = [pageKindOf(path, named).slice(-60), words, place, around.join('<')].join('|').slice(0, MOST);
  return withDoubts(
    key,
    doubts.map((said) => lettersOf(said, named)),
  );
}

/** Some words with which somebody may be named, wherever a text says them: "Parents of Luis Ortega". */
const NAMES = /\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*)+/gu;

/** "Emergency card 2026-2027": next year it is the same place. */
const SCHOOL_YEAR = /\b20\d\d(?:[-–/](?:20)?\d\d)?\b/g;

/** Four letters that stand for the words of a text; none where it names somebody, or says nothing but the student's own name. */
function lettersOf(text: string, named: readonly string[]): string {
  const said = text.replace(SCHOOL_YEAR, '');
  const words = wordsOf(said).filter((word) => !named.includes(word));
  const isNaming = [said, ...(said.match(NAMES) ?? [])].some((one) => nameIn(one.trim()) !== undefined);
  if (words.length === 0 || isNaming || /\p{Lo}|\d{3}/u.test(said)) return '';
  let sum = 0;
  for (const letter of [...words, ...(said.match(/\d/g) ?? [])].join(' '))
    sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return [1, 26, 676, 17_576].map((power) => LETTERS[Math.floor(sum / power) % 26]).join('');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two digits, or one among letters that are no word before a number ("k3c4", and not "step2"). */
const ID = /\d{2}|[@%|]|[0-9a-f]{12}|^(?=.*\d)(?=.*[a-z])(?![a-z-]{3,}\d$)[a-z\d]+$/i;

/** The kind of a page: its path without what looks like the id of somebody, or says a name. */
function pageKindOf(path: string, named: readonly string[]): string {
  return path
    .split('/')
    .map((part) => {
      const words = wordsOf(part);
      const ofName = words.filter((word) => named.includes(word)).length;
      const isName = ofName > 1 || (ofName > 0 && ofName === words.length);
      return isName || ID.test(part) ? '*' : part.replace(/\d/g, '');
    })
    .join('/');
}

/** Tag, role and such a class as programs keep: a word, and none of a state. */
function boxOf(element: Element): string {
  const role = (attributeOf(element, 'role') ?? '').replace(/[^a-z-]/gi, '');
  const [lasting = ''] = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((word) => /^[a-z][a-z-]{2,}$/i.test(word) && !/^(is|has|odd|even|active|selected|focus|ng)/i.test(word));
  return `${nameOf(element)}${role && `@${role}`}${lasting && `.${lasting.slice(0, 20)}`}`;
}

import {
  attributeNamesOf,
  attributeOf,
  closest,
  firstElementOf,
  isElement,
  matches,
  nameOf,
  textOf,
} from '@/utils/sis/page/dom';
import { nodesIn, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CALLS, CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { flatten, OTHERS, RELATED } from '../labels';
import { headOver, ROW } from '../table';
import { around } from './around';
import { saidAt } from './box';

/** Nodes of a tree that are looked at. */
const NODES_READ = 10_000;
/** What other numbers of ten digits are called than a student's in the state's systems. */
const OTHER =
  /\b(?:(?:tele)?phones?|tel|home|work|cell|mobile|fax|emergency|barcode|account|lunch|online registration|household|(?:staff|employee|user) ?id)\b/i;
/** Characters before a number in which its own label stands. */
const NEXT = 24;
/** Characters before it, and of its whole line, in which it is said whose it is: in a note others are spoken of, too. */
const BEFORE = 40;
const LINE = 60;
/** Beside a number, as what it is called elsewhere. */
const IN_FAMILY = /\b(?:mother|father|madre|padre|office|dr|call|text)\b/;
const OF_STATE = /\b(?:ssid|state\w*|calif\w*|calpads|csis|cde|toms|caaspp|elpac)\b/i;
/** What shows that something is to come. */
const BUSY =
  '[aria-busy="true"],[role="progressbar"],progress,[class*="spinner" i],[class*="skelet" i],[class*="loader" i],[class*="loading" i],[id*="progress" i]:is(img,[style*="block"])';
/** What a form asks for who is nobody yet. */
const NAME_ASKED = /\b(?:last|first) name\W*$/i;
/** Digits, in whatever groups; an hour behind a date is no part of them. */
const RUN = /\d(?:[\s.,'’_\p{Pd}]{0,2}\d)*(?!\d|:\d)/gu;
/** What the number of anything ends with as a label. */
const IS_ID = /(?:id|no|num(?:ber)?|#|identifi\w+)\W*$/i;
/** Characters of a box whose number may be in pieces. */
const PIECES = 60;
/** Attributes that say nothing of a number, or of another than a student's. */
const UNTOLD = /^(?:value|id|class|style|src|srcset|d|points|for|name|on.*)$|time|date|stamp|phone|tel|key/;
/** What a page says of itself where not all of it is there, or shown, or of anybody; an empty list or a missing photo is neither. */
const LACKS =
  /\b(?:please (?:wait|select|choose)|one moment|hold on|fetching|select a student|students? (?:are |is )?selected|update all|session (?:has |is )?(?:expired|ended|over|timed)|for .{0,30} only\.?$|(?:show|reveal|view)\b.{0,20}\b(?:numbers?|ssid|ids?)$|number on file\b(?!\W*no\b)|(?:no|not have)\b.{0,20}\b(?:rights|permissions?)|(?:in|try) again|denied|restricted|hidden|masked|locked|suppressed|redacted|(?:seen|visible|shown) only (?:by|to)|errors?|security settings|your role|(?<!(?:photo|picture|image) )(?:no\b(?!.* (?:photo|picture|data|records?|items|results))|not|cannot|unable|\w+n['’]t)\b.{0,40}\b(?:select|load|show|display|avail|access|permi|view|visib|retriev))|^\p{L}+ing\b[^.…]*(?:…|\.\.\.)$|(?:[*•●∙·#]{4,}|x{4,})\d{2,4}\b/iu;

/**
 * Whether something on a page may be the number that a blank field does not hold: ten digits that are not called another
 * number, or somebody else's; or whether the page says itself that it is not all there.
 */
export const isNotAllThere = once((roots: readonly Root[], sight: Sight): boolean =>
  roots.some((root) => {
    let left = NODES_READ;
    let previous = '';
    for (const node of nodesIn(root)) {
      left -= 1;
      // Too large to be judged.
      if (left < 0) return true;
      const said = saidAt(node);
      const told = isElement(node) && !matches(node, CALLS) ? toldBy(node) : '';
      // A number counts in what is not shown, too, as in another tab; and in pieces.
      const isElsewhere =
        ((/(?<!\d)[1-9]\d{9}(?!\d)/.test(told) || (/\bssid\b/i.test(told) && runsIn(told).length > 0)) &&
          !OTHER.test(told)) ||
        isKept(node) ||
        [said, inPieces(node)].some((text) =>
          runsIn(text).some(({ run, before }) => isStudents(node, run, labelOf(before, previous), sight)),
        );
      const isForm = NAME_ASKED.test(previous) && matches(node, 'input') && (node as HTMLInputElement).value === '';
      if (
        isElsewhere ||
        ((isForm || LACKS.test(said) || LACKS.test(told) || matches(node, BUSY)) && sight.isVisible(node))
      )
        return true;
      previous = said || previous;
    }
    return false;
  }),
);

/** What attributes say, or where they lead; and what stands in a frame, which is a page of its own. */
function toldBy(element: Element): string {
  const frame = nameOf(element) === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
  const told = attributeNamesOf(element).filter((name) => !UNTOLD.test(name));
  const said = told.map((name) => attributeOf(element, name));
  return [...said, (frame && textOf(frame)) ?? ''].join(' | ').trim();
}

/** A field that nobody sees, and that is called a state's number, holds one. */
const isKept = (node: Node): boolean =>
  matches(node, 'input[type="hidden"]') &&
  OF_STATE.test(
    `${attributeOf(node as Element, 'name')} ${attributeOf(node as Element, 'id')}`.replace(
      /[_$.-]|(?<=\p{Ll})(?=\p{Lu})/gu,
      ' ',
    ),
  ) &&
  /^[1-9]\d{9}$/.test((node as HTMLInputElement).value);

/** What a small box says in several pieces, as digits of which each has its own. */
function inPieces(node: Node): string {
  const said = isElement(node) && firstElementOf(node) ? (textOf(node) ?? '') : '';
  const isWhole = (): boolean => [...nodesIn(node)].some((one) => runsIn(saidAt(one)).length > 0);
  return said.length > PIECES || runsIn(said).length === 0 || isWhole() ? '' : said;
}

/** Each ten digits of a text, with what stands before them. */
function runsIn(said: string): { readonly run: string; readonly before: string }[] {
  return [...said.normalize('NFKC').matchAll(RUN)].flatMap(({ 0: run, index }) =>
    /^(?!00)\d{10}$/.test(run.replace(/\.0+$|\D/g, '')) && !/^(?:19|20)\d\d-\d|(?:[.,]\d+){4}/.test(run)
      ? [{ run, before: said.slice(0, index) }]
      : [],
  );
}

/** What a number is called: in its own text, else right before it. */
const labelOf = (own: string, before: string): string => (/\p{L}/u.test(own) ? own : before).trim();

/** Whether a number may be a student's: nothing says that it is another one, and it is in nobody else's row. */
function isStudents(node: Node, run: string, told: string, sight: Sight): boolean {
  const cell = closest(node, CELL);
  const row = cell && closest(cell, ROW);
  const head = row ? wordsIn(headOver(row, cell, sight)) : '';
  const label = (head || told).split(/[|•·;]/).at(-1) ?? '';
  const box = closest(node, 'td,th,dd,li,p,div');
  const field = (box && shortText(box, 60)) ?? '';
  if (OTHER.test(field) && !OF_STATE.test(field)) return false;
  // "CALPADS match" is the student's own, and so is what was changed last.
  const isOfRelated = (text: string): boolean => RELATED.test(flatten(text).replace(/\brecent (?=change|update)/, ''));
  if (around(node, sight).titles.some(({ text }) => isOfRelated(text) && !OF_STATE.test(text))) return false;
  // "SSID: — Phone: 9165550123", in one text.
  if (OTHER.test(label.slice(-NEXT))) return false;
  // The number of a request for one, or of staff, is none of a student's.
  if (IS_ID.test(label) || OF_STATE.test(label)) return !/\brequest/i.test(label) && !OTHERS.test(flatten(label));
  // As telephone numbers are written.
  if (closest(node, CALLS) || (/^\d{3}\D\d{3}\D\d{4}$/.test(run) && !OF_STATE.test(field))) return false;
  const line = closest(node, 'tr,[role="row"],li,p,dl,dd,div');
  return !isOfOthers(`${told.slice(-BEFORE)} ${(line && shortText(line, LINE)) ?? ''}`);
}

/** Whether words beside a number are of somebody else than a student. */
const isOfOthers = (said: string): boolean => [OTHERS, RELATED, IN_FAMILY].some((words) => words.test(flatten(said)));

import { attributeOf, closest, isElement, matches } from '@/utils/sis/page/dom';
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
/** Beside a number, as what it is called elsewhere. */
const IN_FAMILY = /\b(?:mother|father|madre|padre|office|dr|call|text)\b/;
const OF_STATE = /\b(?:ssid|state\w*|calif\w*|calpads|csis|cde|toms|caaspp|elpac)\b/i;
/** What shows that something is to come. */
const BUSY = '[aria-busy="true"],[role="progressbar"],[class*="spinner" i],[class*="skelet" i]';
/** Digits, in whatever groups; an hour behind a date is no part of them. */
const RUN = /\d(?:[\s.,'’_\p{Pd}]?\d)*(?![\d:])/gu;
/** What the number of anything ends with as a label. */
const IS_ID = /(?:id|no|num(?:ber)?|#)\W*$/i;
/** What a page says of itself where not all of it is there, or shown, or of anybody; an empty list or a missing photo is neither. */
const LACKS =
  /\b(?:please (?:wait|select|choose)|select a student|(?:in|try) again|denied|restricted|hidden|masked|locked|errors?|security settings|your role|(?<!(?:photo|picture|image) )(?:no\b(?!.* (?:photo|picture|data|records?|items|results))|not|cannot|unable|\w+n['’]t)\b.{0,40}\b(?:select|load|show|display|avail|access|permi|view|visib|retriev))|^\p{L}+ing\b[^.…]*(?:…|\.\.\.)$/iu;
/** Attributes that say something, or lead somewhere. */
const TOLD = ['title', 'aria-label', 'placeholder', 'href', 'data-value'];

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
      if (left < 0) break;
      const said = saidAt(node);
      const told =
        isElement(node) && !matches(node, CALLS) ? TOLD.map((name) => attributeOf(node, name)).join(' ') : '';
      // A number counts in what is not shown, too, as in another tab.
      const isElsewhere =
        (/(?<!\d)[1-9]\d{9}(?!\d)/.test(told) && !OTHER.test(told)) ||
        runsIn(said).some(({ run, before }) => isStudents(node, run, labelOf(before, previous), sight));
      if (isElsewhere || ((LACKS.test(`${said} ${told}`.trim()) || matches(node, BUSY)) && sight.isVisible(node)))
        return true;
      previous = said || previous;
    }
    return false;
  }),
);

/** Each ten digits of a text, with what stands before them. */
function runsIn(said: string): { readonly run: string; readonly before: string }[] {
  return [...said.normalize('NFKC').matchAll(RUN)].flatMap(({ 0: run, index }) =>
    /^(?!00)\d{10}$/.test(run.replace(/\.00$|\D/g, '')) && !/^(?:19|20)\d\d-\d|(?:\D\d+){4}/.test(run)
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
  const label = head || told;
  const box = closest(node, 'td,th,dd,li,p,div');
  const field = (box && shortText(box, 60)) ?? '';
  if (OTHER.test(field) && !OF_STATE.test(field)) return false;
  // "SSID: — Phone: 9165550123", in one text.
  if (OTHER.test(label.slice(-NEXT)) || closest(node, CALLS)) return false;
  // As telephone numbers are written.
  if (/^\d{3}\D\d{3}\D\d{4}$/.test(run) && !OF_STATE.test(`${label} ${field}`) && !IS_ID.test(label)) return false;
  // "CALPADS match" is the student's own.
  if (around(node, sight).titles.some(({ text }) => RELATED.test(flatten(text)) && !OF_STATE.test(text))) return false;
  // The number of a request for one, or of staff, is none of a student's.
  if (OF_STATE.test(label)) return !/\brequest/i.test(label) && !OTHERS.test(flatten(label));
  const line = closest(node, 'tr,[role="row"],li,p,dl,dd,div');
  return !isOfOthers(`${told} ${(line && shortText(line, 200)) ?? ''}`);
}

/** Whether words beside a number are of somebody else than a student. */
const isOfOthers = (said: string): boolean => [OTHERS, RELATED, IN_FAMILY].some((words) => words.test(flatten(said)));

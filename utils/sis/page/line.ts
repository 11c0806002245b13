import { Ssid } from '@/utils/ssid';
import {
  attributeOf,
  childrenOf,
  closest,
  elementOf,
  flatParentOf,
  holds,
  isElement,
  isText,
  matches,
  nameOf,
  nextOf,
  previousOf,
  textOf,
} from './dom';
import { controlOf, nodesIn, readNode, type Sight, wordsIn } from './field-content';
import { WRITABLE } from './typing';

/**
 * One thing of a line of text, as a person reads it:
 * `word`, `ssid` (ten digits), `digits` (another number), `mask` ("******0001"), `mark` (one character), `blank` and
 * `typed` (a control), `hidden` (digits that nobody sees).
 */
export interface Token {
  readonly kind: 'word' | 'ssid' | 'digits' | 'mask' | 'mark' | 'blank' | 'typed' | 'hidden';
  /** Flattened and in lower case; digits alone for `ssid`, `mask` and `hidden`. */
  readonly text: string;
  readonly raw: string;
  /** The text, or the control, in which it begins. */
  readonly node: Text | Element;
  /** It begins its text: what stands before is another element's. */
  readonly edge: boolean;
  /** No-break spaces beside others, or an em space, are before it: so the facts of a line stand apart. */
  readonly isBehindGap?: boolean;
  /** It is the value of a control. */
  readonly isInControl?: boolean | undefined;
}

/** The tokens of what stands in one line. */
export type Line = readonly Token[];

/** How many nodes are looked at, at most. What is larger is no field. */
const NODES_READ = 300;
/** The same for a box that holds the line of a label. */
const BLOCK_READ = 5_000;
/** The same for all lines of one look at the page, together. */
const LOOK_READ = 20_000;
/** Characters of one text that are read. */
const TEXT_READ = 2_000;

const NO_TEXT = 'br,script,style,template,noscript,datalist,option,svg,[role="tooltip"]';
export const BUTTON = 'button,[role="button"]';
/** What is a sign beside a text where it says no more than a word, unless a number stands in it. */
export const SIGN =
  '[class*="icon" i],[class~="ico" i],[class*="symbol" i],.fa,.fas,.far,.fab,.fal,[class^="fa-"],[class*=" fa-"]';
/** What stands in a cell is a line of its own, however it is drawn. */
export const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const EMPTY = 'span,b,strong,output,data,bdi';
const CONTROL = 'input,select,textarea';
/** Links that call somebody, or write to a telephone. */
export const CALLS = ['tel', 'sms', 'callto', 'sip', 'facetime', 'skype', 'whatsapp']
  .map((scheme) => `[href^="${scheme}:" i]`)
  .join();
const PHONE =
  '[type="tel"],[class*="phone" i],[class*="mobile" i],[id*="phone" i],[name*="phone" i],[itemprop="telephone"]';

/** Nodes read in a look: a page stands still in it, and each has a sight of its own. */
const readIn = new WeakMap<Sight, number>();

/** Whether so much was read in this look that no more is: then nobody's number is told. */
export const isExhausted = (sight: Sight): boolean => (readIn.get(sight) ?? 0) > LOOK_READ;

interface Piece {
  readonly node: Text | Element;
  readonly text: string;
  readonly kind?: Token['kind'];
}

/** How an element takes part in the lines around it. */
export function isInline(element: Element): boolean {
  return (
    nameOf(element) !== 'br' &&
    !matches(element, CELL) &&
    /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display)
  );
}

/** A label that goes on in the next line: "Statewide Student", "Identifier". */
const BROKEN_LABEL =
  /^\s*(?:(?:state\w*|calif\w*|calpads|csis|student|pupil|unique|assigned)[\s.-]*)+\n\s*\(?(?:stu|pupil|id|num|no\b|#|ssid|state)|^\s*ssid\s*\n\s*\(/i;

/** Whether a node ends a line: a break, but within a label. */
export const isBreak = (node: Node): boolean =>
  isElement(node) &&
  nameOf(node) === 'br' &&
  !BROKEN_LABEL.test([previousOf(node), nextOf(node)].map((one) => one && readNode(one).trim()).join('\n'));

/** The box whose lines a node stands in. */
export function blockOf(node: Node): Element | undefined {
  let at = isElement(node) ? node : flatParentOf(node);
  while (at !== undefined && isInline(at)) at = flatParentOf(at);
  return at;
}

/**
 * The lines in a node, each with at least one token; undefined where there is more than a field holds.
 * @param target the line of this node alone, without the boxes within the node
 */
export function linesIn(root: Node, sight: Sight, target?: Node): Line[] | undefined {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  const most = target === undefined ? NODES_READ : BLOCK_READ;
  let left = isExhausted(sight) ? 0 : most;
  let isOver = false;

  /** @param text the text that goes on in the next line */
  function end(text?: Node): void {
    const isWanted = target === undefined || line.some(({ node }) => node === target);
    isOver = target !== undefined && isWanted && text !== target;
    if (line.length > 0 && isWanted) lines.push(line);
    line = [];
  }

  /** Of what nobody sees only its number counts. */
  function addHidden(node: Text | Element): void {
    const digits = (textOf(node) ?? '').slice(0, TEXT_READ).replace(/\D/g, '');
    if (digits.length > 5) line.push({ node, text: digits, kind: 'hidden' });
  }

  function addText(node: Text, isPre: boolean): void {
    const { data } = node;
    if (data.trim() === '') {
      if (isPre && data.includes('\n')) end();
      else line.push({ node, text: ' ' });
    } else if (!sight.isVisible(node)) {
      addHidden(node);
    } else {
      for (const [index, row] of (isPre ? data.split('\n') : [data]).entries()) {
        if (index > 0) end(node);
        // What was not read to its end may go on with any word.
        line.push({ node, text: row.length > TEXT_READ ? `${row.slice(0, TEXT_READ)} unread` : row });
      }
    }
  }

  function visit(node: Node, isPre: boolean): void {
    left -= 1;
    if (left < 0 || isOver) return;
    if (isText(node)) addText(node, isPre);
    if (!isElement(node)) return;
    if (isBreak(node)) end();
    else if (matches(node, NO_TEXT)) line.push({ node, text: ' ' });
    else if (isSign(node)) line.push({ node, text: ENDED.test(wordsIn(node)) ? ' ended ' : ' ' });
    else if (matches(node, CONTROL)) line.push(pieceOf(node, sight));
    else visitBox(node);
  }

  function visitBox(node: Element): void {
    // What is written into an open element is nobody's yet.
    if (matches(node, WRITABLE) && sight.isTyped(node)) {
      line.push({ node, text: '?', kind: 'typed' });
      return;
    }
    const children = childrenOf(node);
    const { display, position, whiteSpace } = getComputedStyle(node);
    // What is taken out of the line and seen by nobody, as words for screen readers, does not end it.
    const isApart = position === 'absolute' && node !== root;
    if (display === 'none' || (isApart && ![...nodesIn(node)].some(sight.isVisible))) {
      addHidden(node);
      return;
    }
    if (isApart && ENDED.test(wordsIn(node))) {
      line.push({ node, text: ' ended ' });
      return;
    }
    const isFlowing = /^(?:inline$|contents|ruby)/.test(display);
    const isBlock = !/^(?:inline|contents|ruby)/.test(display) || matches(node, CELL);
    // An empty box is the place of a value.
    if (children.length === 0 && node !== root && !isBlock && matches(node, EMPTY)) {
      line.push({ node, text: '', kind: 'blank' });
      return;
    }
    if (isBlock && node !== root) {
      end();
      if (target !== undefined) return;
    } else if (!isFlowing) line.push({ node, text: ' ' });
    for (const child of children) visit(child, /^pre|break-spaces/.test(whiteSpace));
    if (isBlock) end();
    else if (!isFlowing) line.push({ node, text: ' ' });
  }

  visit(root, false);
  readIn.set(sight, (readIn.get(sight) ?? 0) + most - left);
  if (!isOver) end();
  return left < 0 && !isOver ? undefined : lines.map(tokensOf).filter(({ length }) => length > 0);
}

/** "Retired", in a button or a badge. */
const ENDED = /^(?:retired|inactive|void|old|former|invalid|superseded)$/i;

const isSign = (node: Element): boolean =>
  (matches(node, BUTTON) ||
    ((matches(node, SIGN) || /icon$/.test(nameOf(node))) && /^\s*\S*\s*$/.test(textOf(node) ?? '')) ||
    isFootnote(node) ||
    isDrawnAsSign(node)) &&
  !(/\d{10}/.test(textOf(node) ?? '') && isRead(node));

/** "1", "a", "new": a word in a footnote's place may be somebody's name. */
const isFootnote = (node: Element): boolean => nameOf(node) === 'sup' && !/\p{Lu}\p{Ll}/u.test(textOf(node) ?? '');

/** Whether the letters of an element are drawn as a sign, by its font: "edit". */
const isDrawnAsSign = (node: Element): boolean =>
  nameOf(node) === 'i' &&
  /^\s*[a-z_]+\s*$/.test(textOf(node) ?? '') &&
  /^[^,]*(?:icon|symbol|awesome|glyph)/i.test(getComputedStyle(node).fontFamily);

/** Whether a number in a sign is there to be read: a button calls, or takes what it suggests, unless it copies. */
function isRead(node: Element): boolean {
  const said = ['class', 'title', 'aria-label'].map((name) => attributeOf(node, name) ?? '').join(' ');
  return matches(node, 'button,[role="button"]') ? /copy|clipboard|copiar/i.test(said) : !/barcode/i.test(said);
}

function pieceOf(node: Element, sight: Sight): Piece {
  const control = controlOf(node);
  const said = readNode(node).trim();
  // What is searched for is nobody's; but the field is not blank.
  if (control === undefined && /^\d{10}$/.test(said) && sight.isVisible(node))
    return { node, text: said, kind: 'hidden' };
  if (control === undefined || !sight.isVisible(node)) return { node, text: ' ' };
  const editable = !matches(node, '[readonly],:disabled');
  const text = readNode(control);
  if (editable && (sight.isTyped(node) || isRefused(node))) return { node, text: '?', kind: 'typed' };
  return /^[\s-]*$/.test(text) ? { node, text: editable ? '1' : '', kind: 'blank' } : { node, text: ` ${text} ` };
}

/** Whether what was typed into a control was sent, and not taken: the page marks it until it is mended. */
const isRefused = (control: Element): boolean =>
  matches(control, '[aria-invalid="true"],.is-invalid,.input-validation-error') && /\d{10}/.test(readNode(control));

/** "12.", "(3)", "A2)", "A-3" before the words of a line: the number of a field in its form. */
const NUMBERING =
  /^\s*\(?(?:\p{L}?\d{1,2}|\p{L}(?=\))|[\p{L}\d][.-]\d\d?)(?:[.)][^\p{L}\p{N}\p{P}\p{S}]*|(?<=[.-]\d+)[^\p{L}\p{N}\p{P}\p{S}]+)(?=\p{L}{2})/u;

const TOKEN =
  /\ufffc|\d{0,4}[*•●∙·#]{3,}\d*|\d{0,4}x{3,}\d*(?![\p{L}\d])|\d[\p{L}\d]*(?:[./-][\p{L}\d]+)*|\p{L}+(?:['’]\p{L}+)*|[^\s]/giu;

function tokensOf(pieces: readonly Piece[]): Line {
  let line = '';
  const starts: { readonly at: number; readonly piece: Piece }[] = [];
  for (const piece of pieces) {
    const text = piece.kind === undefined ? clean(piece.text) : '\ufffc';
    // Two elements are two things, also without a space between them, but for a part of a word or of a number.
    const before = starts.at(-1)?.piece.node;
    const isOne = /\d$/.test(line)
      ? /^\d/.test(text)
      : /^\p{L}/u.test(text) && before !== undefined && isPartOf(piece.node, before);
    if ((!isOne || (PROGRAMS.test(line) && /^\p{Lu}/u.test(text))) && /[\p{L}\d]$/u.test(line))
      line += /^[\p{L}\d]/u.test(text) ? ' ' : '';
    starts.push({ at: line.length, piece });
    line += text;
  }
  // "SSID :: 9900000001" is a label and its value. Two characters for two: starts are counted in them.
  if (STEPS_TO_NAME.test(line)) line = line.replaceAll('::', '| ');
  const tokens: Token[] = [];
  let index = 0;
  let gap = false;
  for (const { 0: raw, index: at } of line.replace(NUMBERING, (it) => ' '.repeat(it.length)).matchAll(TOKEN)) {
    const before = index;
    while ((starts[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const piece = starts[index]?.piece;
    if (piece === undefined) continue;
    if (raw === GAP) {
      gap = true;
      index = before;
      continue;
    }
    const { node } = piece;
    const edge =
      tokens.length === 0 || (before !== index && line.slice(starts[index]?.at, at).replaceAll(GAP, '').trim() === '');
    const isBehindGap = gap;
    gap = false;
    if (piece.kind !== undefined) {
      tokens.push({ kind: piece.kind, text: piece.text, raw: '', node, edge, isBehindGap });
      continue;
    }
    const breaks = starts.filter((start) => start.at > at && start.at < at + raw.length).map((start) => start.at - at);
    tokens.push({
      ...kindOf(raw, piece, breaks, line.slice(Math.max(0, at - 9), at).replaceAll(GAP, ' ')),
      raw,
      node,
      edge,
      isBehindGap,
      isInControl: isElement(node),
    });
  }
  return inBoxes(tokens);
}

/** With one number in place of ten digits of which each stands in a box of its own, as forms have them. */
function inBoxes(tokens: readonly Token[]): Line {
  const from = tokens.findIndex(isBoxed);
  const to = tokens.findIndex((token, at) => at > from && !isBoxed(token));
  const boxes = from < 0 ? [] : tokens.slice(from, to < 0 ? tokens.length : to);
  const ssid = boxes.some(({ node }) => isPhone(node)) ? undefined : joinedIn(boxes.map(({ raw }) => raw));
  const [first] = boxes;
  return ssid === undefined || first === undefined
    ? tokens
    : tokens.toSpliced(from, boxes.length, { ...first, kind: 'ssid', text: ssid.reveal(), raw: ssid.reveal() });
}

const isBoxed = ({ raw, edge }: Token): boolean => edge && /^\d$/.test(raw);

/** A number of which each digit was read by itself. */
export function joinedIn(digits: readonly string[]): Ssid | undefined {
  // The bubbles of an answer sheet are all there are.
  const isNumber = digits.length === 10 && digits.every((one) => /^\d$/.test(one)) && new Set(digits).size < 10;
  return isNumber ? Ssid.parse(digits.join('')) : undefined;
}

/** Whether of two texts beside each other one stands in an element within the other's. */
function isPartOf(node: Node, before: Node): boolean {
  const [one, other] = [flatParentOf(node), flatParentOf(before)];
  return one !== undefined && other !== undefined && (holds(one, before) || holds(other, node));
}

function kindOf(raw: string, piece: Piece, breaks: readonly number[], before = ' '): Pick<Token, 'kind' | 'text'> {
  // "99******01": what stands behind the mask.
  if (/^\d*(?:[*•●∙·#]{3}|x{3})/i.test(raw)) return { kind: 'mask', text: raw.replace(/^.*\D/, '') };
  if (!/^\d/.test(raw)) {
    // "（" of Chinese pages is "(".
    const text = raw
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]s$/, '');
    return { kind: /^\p{L}/u.test(raw) ? 'word' : 'mark', text };
  }
  const ssid = Ssid.parse(raw);
  // "916" "555" "0211" in three elements is a telephone number; and full-width digits are no SSID.
  const isOther =
    breaks.join() === '3,6' ||
    (breaks.length === 0 && !/\d{10}/.test(piece.text.replace(/\p{Cf}/gu, ''))) ||
    /[\p{L}\d+]/u.test(before.slice(-1)) ||
    /[\u260e\u260f\u2706\u{1f4de}\u{1f4f1}]\ufe0f?\s*$/u.test(before);
  if (ssid === undefined || isOther || isPhone(piece.node)) return { kind: 'digits', text: raw };
  return { kind: 'ssid', text: ssid.reveal() };
}

/** A picture of a telephone. */
const PICTURE = /phone|mobile|\bcall\b/i;

/** The page says that it is a telephone number, or it is struck out. */
export function isPhone(node: Node): boolean {
  const element = elementOf(node);
  if (element === undefined) return false;
  let before = previousOf(node) ?? previousOf(element);
  while (before !== null && isText(before) && before.data.trim() === '') before = previousOf(before);
  if (
    isElement(before) &&
    (isSign(before) || nameOf(before) === 'svg') &&
    PICTURE.test(
      `${['class', 'title', 'aria-label'].map((name) => attributeOf(before, name)).join(' ')} ${textOf(before)}`,
    )
  )
    return true;
  if (closest(element, 's,del,strike') !== null || matches(element, PHONE) || closest(element, CALLS)) return true;
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at))
    if (getComputedStyle(at).textDecorationLine?.includes('line-through')) return true;
  return /^tel/.test(attributeOf(element, 'autocomplete') ?? '');
}

/** "Student List :: Diaz, Ana :: SSID 9900000001 :: Local ID 880413": a way to somebody, and facts to the end of the line. */
const STEPS_TO_NAME =
  /^[^:]*:: *\p{Lu}\p{L}+, \p{Lu}[^:]*(?:::\s*gr(?:ade|d)? \d+\s*)?::\s*[\p{L} ]+\d{10}\s*(?:::[\p{L}\s]+ \d+\s*)*$/iu;

/** In place of a gap; no page has this character. (Browsers load no script with a noncharacter in it.) */
const GAP = '\u0001';
/** The words for a state's students as programs write them, in pieces: "State" "StudentID". */
const PROGRAMS = /(?:state(?:wide)?|student)$/i;

const clean = (text: string): string =>
  text
    .replace(/\s*(?:\u00a0\s|\s\u00a0)\s*|[\u2001\u2003]/g, ` ${GAP} `)
    // "STATE ID....: 9900000001": dots that lead to the value.
    .replace(/\.{2,}(?=\s*:)/g, '')
    .replace(/\.º/g, 'º')
    // "ⓘ" is a sign, and no "i".
    .replace(/[\u24b6-\u24e9]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/\[(ssid)\]/gi, '($1)')
    .replace(/\((?:cannot|can['’]t|may not) be (?:changed|edited)\)|\((?:not editable|locked)\)/gi, '(read only)')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    // "StateStudentID", as programs write it.
    .replace(/([Ss]tate(?:wide)?|[Ss]tudent)(?=\p{Lu})/gu, '$1 ')
    .replace(/s\.s\.i\.d\.?/gi, 'SSID')
    .replace(/\bi\.d\./gi, 'ID');

import {
  attributeOf,
  childrenOf,
  closest,
  elementOf,
  isElement,
  matches,
  nameOf,
  previousElementOf,
  queryAll,
} from '@/utils/sis/page/dom';
import { nodesIn, type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { flatten, OTHERS, RELATED } from '../labels';
import { isFieldLabel, isOwnTitle, JOB, nameIn } from '../names';
import { areHeads, cellAbove, headOver, labelOver } from '../table';
import { HEADINGS, hasColonBehind, looksOf, saidAt, textsIn, unlabelledIn } from './box';
import { isOfLegalName, PREFERRED } from './legal-name';

const NAME_LABEL =
  /^(?:(?:full|legal|student|pupil|first|last|given|family)[ ']*s?)* ?name$|^(?:(?:legal )?surname|name of student|re|stud?|student|pupil|nombres?|apellidos?|estudiante|alumn[oa])$/;

/** "Ana Diaz" may be anything; it is a name where it stands out, as a title does. */
const STANDS_OUT = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"],b,strong,:is(h1,h2,h3,h4) *';

const TITLED = `td,[class*="student" i],[class*="name" i],${HEADINGS}`;

/** A name as that of whom a box is about. */
export interface Owner {
  readonly name: string;
  /** A label says that it is the student's name. */
  readonly isLabelled?: boolean;
  /** It is the title of what it stands over, or in the same row. */
  readonly isTitle?: boolean;
  /** It has a field of its own, and nothing else is in it. */
  readonly isField?: boolean;
  /** Its label says that it is a surname alone. */
  readonly isSurname?: boolean;
  /** Its label says that it is what a student is called in other papers. */
  readonly isLegal?: boolean;
  /** What the same box says that who is legally called so prefers. */
  readonly preferred?: string | undefined;
}

/** Whether a label is that of a surname alone. */
export const isOfSurname = (label: string): boolean => /\b(?:last|family|surname|apellidos?)\b/i.test(label);

/** Whether a label is that of a given name alone. */
export const isOfGivenName = (label: string): boolean => /\b(?:first|given)\b|^(?:primer )?nombres$/i.test(label);

/** Whether a name behind this text is the student's: it says so, or there is none. */
export const isOfName = (label: string): boolean =>
  label === '' || NAME_LABEL.test(flatten(label).replace(/[: ]+$/, ''));

/**
 * The name that stands in a node without a label, or with one that says that it is the student's.
 * @param label what stands before it as its label
 * @param isNext it stands right before the number: a sister's name is that of whose number it is
 */
export function ownerIn(node: Node, isNext = false, label = ''): Owner | undefined {
  let previous = label;
  let left = 24;
  const texts = label === '' ? [] : [label];
  let owner: Owner | undefined;
  for (const at of nodesIn(node)) {
    left -= 1;
    if (left < 0) break;
    const text = saidAt(at);
    if (text === '') continue;
    if (texts.push(text) > 2 && owner !== undefined) break;
    const isLabelled = previous !== '' && isOfName(previous);
    // In a field for it, a name may have any form; "Student", "Siblings" are two tabs.
    const name = text.length < 80 ? nameIn(text) : undefined;
    const isOwner =
      previous === '' || areInitials(previous, text)
        ? name?.isReversed || isTitled(at)
        : isLabelled || (isNext && RELATED.test(flatten(previous)));
    if (
      owner === undefined &&
      isOwner &&
      !hasColonBehind(elementOf(at) ?? at) &&
      (name !== undefined ||
        (isLabelled && !/[\d:]/.test(text) && !isOwnTitle(text) && !isFieldLabel(text) && !RELATED.test(flatten(text))))
    )
      owner = {
        name: name?.text ?? text,
        isLabelled,
        isField: isLabelled,
        isLegal: isOfLegalName(previous),
        isSurname: isOfSurname(previous),
        isTitle: isTitled(at) || closest(at, TITLED) !== null,
      };
    previous = text;
  }
  const isField = owner?.isField === true && texts.length === 2;
  return owner && (nameIn(owner.name) || isField)
    ? { ...owner, isField, preferred: owner.isLegal ? preferredIn(node) : undefined }
    : undefined;
}

/** What a box says that its student prefers to be called. */
function preferredIn(box: Node): string | undefined {
  const texts = textsIn(box, 24);
  const at = texts.findIndex((text) => PREFERRED.test(text));
  return at < 0 ? undefined : texts[at + 1];
}

/** "Ana Diaz" as all that a box says, in one text. */
export function alone(box: Node): Owner | undefined {
  const name = nameIn(unlabelledIn(box) ?? '')?.text;
  const whole = wordsIn(box);
  return name !== undefined && (whole === '' || nameIn(whole)?.text === name) ? { name } : undefined;
}

/** Whether one text is what many systems draw in place of a photo, before the name in the other. */
export const areInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{1,3}$/u.test(text) && [...text].every((letter) => new RegExp(`(?:^|[ ,-])${letter}`, 'u').test(name));

const isTitled = (text: Node): boolean => {
  const element = elementOf(text);
  return element !== undefined && matches(element, STANDS_OUT);
};

/** The label of a box beside another one, where labels and values stand by turns: in `dd`s, or told by their looks. */
export function labelOf(box: Node, at: Node): string {
  const label = isElement(box) ? previousElementOf(box) : null;
  if (!isElement(box) || !isElement(at) || label === null || matches(label, HEADINGS)) return '';
  const text = wordsIn(label);
  const [isAlike, isLabelAlike] = [looksOf(box) === looksOf(at), looksOf(label) === looksOf(at)];
  const isPair = isAlike === isLabelAlike ? isAlike && OTHERS.test(flatten(text)) : true;
  return (isPair || matches(box, 'dd')) && !/,|\d{3}/.test(text) ? text : '';
}

/** Whether a field says who somebody is to the student. */
export const isRelation = (label: string, value: string): boolean =>
  !isOfName(label) &&
  (RELATED.test(flatten(label)) ? /^\p{L}\D*$/u.test(value) : !isFieldLabel(label) && nameIn(value) !== undefined);

/** A value that ends no name: a code, or what begins with a digit or a small letter. */
const NO_SURNAME = /^(?:[\p{Ll}\d].*|SLD|SLI|OHI|AUT|TBI|DHH|EL|EO|RFEP|IFEP|LEP|SDC|RSP|IEP)$/u;

/** What stands over its label in a cell, and begins no name. */
const ANSWER = /^(?:yes|no|n\/?a|none|\P{L}+|\p{L}{1,2})$/iu;

/** What a column of people is called. */
export const PERSON =
  /^(?:first|last|student|pupil|person|rider|learner|child|scholar|participant|member|athlete|patron|borrower|who|nombre|estudiante|alumn[oa])$|name$/i;

/** Names in the other cells of a row that have no label before or over them: "Ava Dean | 2 | 9900000001". */
export function namesInRow(cell: Element, row: Element, sight: Sight): string[] {
  const table = closest(cell, 'table');
  // A cell may reach down from a row above.
  const over = table === null ? [] : queryAll(table, '[rowspan]');
  const own = childrenOf(row).filter(isElement);
  // Heads behind the first of a row are labels of what comes after them.
  const isByTurns = own[0] !== undefined && nameOf(own[0]) === 'th' && !areHeads(own);
  const isLabel = (one: Element): boolean => isByTurns && nameOf(one) === 'th' && one !== own[0];
  const cells = [...own.filter((one) => one === cell || !isLabel(one)), ...over];
  // Each cell has its own label: "SSID" over the number, "Eligibility" over "SLD".
  const [ownLabel = '', number = ''] = textsIn(cell, 2);
  const isField = /\p{L}/u.test(ownLabel) && /\d{10}/.test(number);
  // The number's own label stands above it: so do those of the others.
  const isLabelled = /^[^\d]*\b(?:ssid|state)\b[^\d]*$/i.test(wordsIn(cellAbove(row, cell, sight)));
  return cells.flatMap((one, at) => {
    // "Teacher", and below it in the same cell "Morales, C".
    const [label = '', value] = textsIn(one, 2);
    const isPair =
      value !== undefined &&
      label.length < 30 &&
      (isOfName(label) ||
        [OTHERS, JOB].some((words) => words.test(flatten(label))) ||
        (isField && NO_SURNAME.test(value)));
    // "No", and below it "Fee Waiver": an answer and its label are no name together.
    const whole = value !== undefined && ANSWER.test(label) && queryAll(one, 'br').length > 0 ? '' : wordsIn(one);
    const said = isPair && isOfName(label) ? value : isPair && nameIn(label) === undefined ? '' : whole;
    const head = wordsIn(
      headOver(row, one, sight) ?? labelOver(row, one, sight) ?? (isLabelled ? cellAbove(row, one, sight) : undefined),
    );
    // Below a heading for it, a name may have any form: "Ava".
    const isNamed =
      cells.length > 1 &&
      /^\p{L}/u.test(said) &&
      !isOwnTitle(said) &&
      (PERSON.test(head) || RELATED.test(flatten(head)));
    const name = one === cell ? undefined : isNamed ? said : nameIn(said)?.text;
    const isOfField = [
      wordsIn(own[own.indexOf(one) - 1] ?? cells[at - 1]),
      head,
      attributeOf(one, 'data-label') ?? '',
    ].some((label) => !isOfName(label) && !/\d/.test(label) && isFieldLabel(label));
    return name === undefined || (isOfField && !isNamed) ? [] : [name];
  });
}

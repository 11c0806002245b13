import { closest } from '@/utils/sis/page/dom';
import { nodesIn, type Sight } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { firstGivenName, isOfFamily, isSameName, isSecondName, isShortened } from '../name-parts';
import { isFieldLabel, isOwnTitle, nameIn, wordsOf } from '../names';
import { belowHeads, cellsOf, rowBelow } from '../table';
import { saidAt, textsIn } from './box';
import { gradeAlone } from './grade';
import { isOfLegalName, PREFERRED } from './legal-name';
import { isInOthersCard } from './others-card';
import { isOfName, isOfSurname } from './owner';

/** A label and its value in a box, as they follow each other in its texts. */
export interface BoxField {
  readonly label: string;
  readonly value: string;
}

/** Texts of a box that are read. */
const TEXTS = 60;
/** "First", "Preferred name", "Involved student", "Student 2 name", "Student on transcript". */
const NAME_FIELD =
  /^(?:student|pupil|child|name) (?:on|in) (?:the |this )?\p{L}+$|^(?:first|last|given|family|full|display|patient|minor|examinee|test ?taker|rider|passenger|borrower)$|^(?:[\p{L}\d']+ ){0,2}(?:name|student|pupil|child|daughter|son|scholar|nombre|estudiante|alumn[oa]|hij[oa])$/u;
/** Names of others, and of things, in a student's own record. */
const OTHER_NAME =
  /\b(?:school|teacher|counselor|tests?|course|program|user|file|form|district|parent|guardian|contact|mother|father|madre|padre|escuela|street|agency|provider|doctor|physician|room|class|group|site|middle|nick|former|maiden|other|previous)\b/;
const RELATION = /^(?:relation(?:ship)?|(?:how )?related|relacion|parentesco)\b/;
const STATE =
  /^(?:(?:(?:record|ssid|person|user|account) )?(?:type|status)|role|(?:job )?title|job|position|tipo|estado|puesto|cargo)$/;

/** That a number counts no more, or not yet, as its status. */
const ENDED =
  /^(?:inactive|void|cancel|retired|replaced|merged|duplicate|ended|closed|rejected|invalid|not?\b|none|requested|expired|superseded|deleted|error|revoked|deactivated|former)/;

/**
 * The fields of a box, if it has some beside the label and the number.
 * @param number of which they are told; a card of others that does not hold it says none of them
 */
export function fieldsIn(box: Element, sight: Sight, number: Node): readonly BoxField[] | undefined {
  const nodes: Node[] = [];
  for (const node of nodesIn(box))
    if (saidAt(node) !== '' && !isInOthersCard(node, number, sight) && nodes.push(node) === TEXTS) break;
  if (nodes.length < 3) return undefined;
  const texts = nodes.map(saidAt);
  const isButton = nodes.map((node) => closest(node, 'button') !== null);
  const rows = nodes.map((node) => closest(node, 'tr'));
  const below = nodes.map((node, at) => saidBelowHead(node, rows[at], sight));
  return texts.flatMap((text, at) => {
    const [label = '', value] = text.split(/\s*:\s*(?=\S)/);
    // The last of several in a row of a table is the label of nothing in the next one.
    const isLast = rows[at] !== rows[at + 1] && rows[at] === rows[at - 1];
    const under = below[at];
    if (under !== undefined) return [{ label: text.replace(/[\s:]+$/, ''), value: under }];
    const behind = isLast ? '' : (texts[at + 1] ?? '').replace(/^:\s*/, '');
    return [
      value === undefined
        ? { label: isButton[at] ? '' : text.replace(/[\s:]+$/, ''), value: behind }
        : { label, value },
      // Values may stand above their labels.
      { label: behind.replace(/[\s:]+$/, ''), value: nameIn(text) === undefined ? '' : text },
    ];
  });
}

/** Of a row of labels over one row of values, what stands below a label; undefined elsewhere. */
function saidBelowHead(node: Node, row: Element | null | undefined, sight: Sight): string | undefined {
  const next = row && rowBelow(row, sight);
  const cell = closest(node, CELL);
  if (!next || !cell || belowHeads(next, sight) === undefined) return undefined;
  const value = cellsOf(next)[cellsOf(row).indexOf(cell)];
  return value ? (textsIn(value, 1)[0] ?? '') : undefined;
}

/** Whether the fields around a number name somebody else than the page's student, and not him or her. */
export function nameAnother(fields: readonly BoxField[], name: string): boolean {
  const names = fields.filter(
    ({ label, value }) => isNameField(flatten(label.replace(/ \(.*/, ''))) && isNameLike(value),
  );
  const isOwn = ({ label, value }: BoxField): boolean =>
    (isSameName(value, name) && !isSecondName(value, name)) ||
    (isOfSurname(label) && isOfFamily(`${value},`, name)) ||
    (PREFERRED.test(label) && isShortened(value, name)) ||
    (isOfLegalName(label) && isOfFamily(value, name));
  // His one given name may be her second.
  const isGivenName = ({ label, value }: BoxField): boolean =>
    isSameName(value, value.includes(' ') || /\bof\b/.test(label) ? name : firstGivenName(name));
  const isOfHim = ({ label, value }: BoxField): boolean =>
    (/\b(?:of|for|viewing|showing|(?<!lives )with|a nombre de)$|^whose\b/.test(flatten(label)) ||
      isTakenFrom(label, value)) &&
    (nameIn(value) !== undefined || /^\p{Lu}\p{Ll}+$/u.test(value)) &&
    isNameLike(value) &&
    !isSameName(value, name);
  return (
    fields.some(isOfHim) ||
    names.some((field) => GIVEN.test(flatten(field.label)) && !isGivenName(field)) ||
    (names.length > 0 && !names.some(isOwn))
  );
}

/** "Copied from: Luis", "Used by: Luis V.": what is done of, or with, somebody's. */
const isTakenFrom = (label: string, value: string): boolean =>
  /\b(?:(?:copied|taken|taken over|typed|pasted|scanned|carried over) from|(?:registered|filed|listed) under|(?:used|held|owned|borrowed) by)$/.test(
    flatten(label),
  ) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?$/u.test(value);

const GIVEN = /^(?:(?:legal|student|pupil)[ ']*s? )?(?:first|given|nombre)/;

/** Whether a flattened label is that of what a student is called. */
export const isNameField = (label: string): boolean =>
  label !== '' && !OTHER_NAME.test(label) && (isOfName(label) || NAME_FIELD.test(label));

/** What stands in brackets, or behind a comma with a number, is no part of a name: "Luis (age 7)", "Luis, grade 2". */
function isNameLike(all: string): boolean {
  const value = all.replace(/(?<=\p{L})\s*[(,](?=.*\d).*$/u, '');
  return nameIn(all) !== undefined || (!isOwnTitle(value) && !isFieldLabel(value));
}

/**
 * Whether the fields around a number say that it is of a child in another grade than the page's student: the grade before
 * it, the nearest, or where there is none the first behind it.
 * @param said the text of the number, or of its label
 */
export function tellAnotherGrade(fields: readonly BoxField[], said: string, grade: string): boolean {
  const at = fields.findIndex(({ label }) => label.includes(said));
  const told = (some: readonly BoxField[]): string[] => some.flatMap((one) => gradeOf(one) ?? []);
  const [nearest] = [...told(fields.slice(0, Math.max(at, 0))).reverse(), ...told(fields.slice(Math.max(at, 0)))];
  return grade !== '' && nearest !== undefined && nearest !== grade;
}

/** "Grade" and "2", or "Luis · Grade 2" in one text. */
const gradeOf = ({ label, value }: BoxField): string | undefined =>
  gradeAlone(`${label} ${value}`) ?? gradeAlone(label.replace(/^[^\d:]{2,20}[·|,(-] ?/, ''));

const KIN =
  /\b(?:(?:step)?(?:brother|sister)s?|siblings?|twins?|cousins?|niece|nephew|mentee|buddy|partner|shared with|herman(?:it)?[oa]s?|prim[oa]s?|gemel[oa]s?|melliz[oa]s?|cuates?|sobrin[oa]s?)\b/;

/** Whether a field names a relative: "Brother: Luis". */
const isRelative = (label: string, value: string): boolean =>
  label.length < 30 &&
  KIN.test(flatten(label)) &&
  !/[\d,(]|\b(?:id|name|number|key|code|result|match)/i.test(label) &&
  (nameIn(value) !== undefined || /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(value)) &&
  isNameLike(value) &&
  !/^(?:no|none|yes)\b/i.test(value);

/** One word, or an initial as the given name or at the end: "Ana", "A. Diaz", "Diaz, A.", "Ana D."; "Diaz, Ana B." is whole. */
const INITIALLED = /^\P{L}*\p{L}+\P{L}*$|^\P{L}*\p{L}(?!\p{L})|, ?\p{L}(?!\p{L})|^[^,]*(?<!\p{L})\p{L}\P{L}*$/u;

/** Whether a field stands behind a number, but not right behind it, in a list of fields that begins with the student's name. */
function isOneOfFields(fields: readonly BoxField[], index: number, number: string, own: string): boolean {
  const at = fields.findIndex(({ value }) => value === number);
  const isNamed = fields.some(
    ({ label, value }, place) =>
      place < at && isNameField(flatten(label)) && isSameName(value, own) && !INITIALLED.test(value),
  );
  return isNamed && index > at + 3;
}

const firstWord = (said: string): string => wordsOf(said)[0] ?? '';

/** Whether a field behind a number lists whom its student has as relatives: "Siblings", and not "Sibling". */
function areHers(fields: readonly BoxField[], index: number, number: string): boolean {
  const at = fields.findIndex((one) => one.value === number || one.label === number);
  const label = flatten(fields[index]?.label ?? '');
  return at >= 0 && index > at && /^(?:siblings|brothers|sisters|herman[oa]s)\b/.test(label);
}

/**
 * Whether a field around a number says that it is a relative's, or of a record that counts no more.
 * @param number its text, or that of its label
 * @param own the name of the page's student, empty for none
 */
export const tellOthers = (fields: readonly BoxField[], number: string, own: string): boolean =>
  fields.some(({ label, value }, index) => {
    const [called, said] = [flatten(label), flatten(value)];
    if (said === 'no' && /^(?:is )?(?:active|current|valid|verified|confirmed|primary)\??$/.test(called)) return true;
    // The name of a network.
    if (/^(?:hotspot|router|wi-?fi(?: password)?|network|access point|passphrase|password)$/.test(called)) return true;
    // Of whom the page's own student is a relative, that is another child.
    if (isRelative(label, value))
      return (
        isSameName(value, own) ||
        wordsOf(value).includes(firstWord(firstGivenName(own))) ||
        !(isOneOfFields(fields, index, number, own) || areHers(fields, index, number))
      );
    // The number is that of the state where the student was before.
    if (
      called === 'state' &&
      /^(?!ca(?:lif(?:ornia)?)?$)(?:[a-z]{2}|nevada|oregon|arizona|texas|washington|utah|idaho)$/.test(said)
    )
      return true;
    if (RELATION.test(called)) return /^\p{L}/u.test(said) && !/^(?:self|student)\b/.test(said);
    return (
      STATE.test(called) &&
      ((/^(?:ssid|state id) status$/.test(called) && ENDED.test(said)) ||
        /\b(?:delet|mother|father|supersed|replaced|invalid|void|cancel)/.test(said) ||
        [RELATED, OTHERS, PAST].some((one) => one.test(said)))
    );
  });

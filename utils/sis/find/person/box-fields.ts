import { closest } from '@/utils/sis/page/dom';
import { nodesIn, type Sight } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { isFieldLabel, isOwnTitle, isSameName, nameIn } from '../names';
import { belowHeads, cellsOf, rowBelow } from '../table';
import { saidAt, textsIn } from './box';
import { isOfName } from './owner';

/** A label and its value in a box, as they follow each other in its texts. */
export interface BoxField {
  readonly label: string;
  readonly value: string;
}

/** Texts of a box that are read. */
const TEXTS = 60;
/** "First", "Preferred name", "Involved student", "Student 2 name". */
const NAME_FIELD =
  /^(?:first|last|given|family|full|display)$|^(?:[\p{L}\d']+ ){0,2}(?:name|student|pupil|child|scholar|nombre|estudiante|alumn[oa])$/u;
/** Names of others, and of things, in a student's own record. */
const OTHER_NAME =
  /\b(?:school|teacher|counselor|tests?|course|program|user|file|form|district|parent|guardian|contact|mother|father|madre|padre|escuela|street|agency|provider|doctor|physician|room|class|group|site|middle|nick|former|maiden|other|previous)\b/;
const RELATION = /^(?:relation(?:ship)?|(?:how )?related|relacion|parentesco)\b/;
const STATE = /^(?:(?:(?:record|ssid) )?(?:type|status)|role|(?:job )?title|job|position|tipo|estado|puesto|cargo)$/;

/** The fields of a box, if it has some beside the label and the number. */
export function fieldsIn(box: Element, sight: Sight): readonly BoxField[] | undefined {
  const nodes = [...nodesIn(box)].filter((node) => saidAt(node) !== '').slice(0, TEXTS);
  if (nodes.length < 3) return undefined;
  const texts = nodes.map(saidAt);
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
      value === undefined ? { label: text.replace(/[\s:]+$/, ''), value: behind } : { label, value },
      // Values may stand above their labels.
      { label: behind.replace(/[\s:]+$/, ''), value: nameIn(text) === undefined ? '' : text },
    ];
  });
}

/** Of a row of labels over one row of values, what stands below a label; undefined elsewhere. */
function saidBelowHead(node: Node, row: Element | null | undefined, sight: Sight): string | undefined {
  const next = row && rowBelow(row, sight);
  const cell = closest(node, CELL);
  if (!row || !next || !cell || belowHeads(next, sight) === undefined) return undefined;
  const value = cellsOf(next)[cellsOf(row).indexOf(cell)];
  return value ? (textsIn(value, 1)[0] ?? '') : undefined;
}

/** Whether the fields around a number name somebody else than the page's student, and not him or her. */
export function nameAnother(fields: readonly BoxField[], name: string): boolean {
  const names = fields.filter(
    ({ label, value }) =>
      isNameField(flatten(label.replace(/ \(.*/, ''))) &&
      isNameLike(value) &&
      !(/preferred/i.test(label) && !/\s/.test(value)),
  );
  const isGiven = (label: string): boolean =>
    /^(?:(?:legal|student|pupil)[ ']*s? )?(?:first|given|nombre)/.test(flatten(label));
  return (
    names.some(({ label, value }) => isGiven(label) && !isSameName(value, name)) ||
    (names.length > 0 && !names.some(({ value }) => isSameName(value, name)))
  );
}

const isNameField = (label: string): boolean =>
  label !== '' && !OTHER_NAME.test(label) && (isOfName(label) || NAME_FIELD.test(label));

const isNameLike = (value: string): boolean => !isOwnTitle(value) && !isFieldLabel(value);

/** Whether a field around a number says that it is of a child in another grade than the page's student. */
export const tellAnotherGrade = (fields: readonly BoxField[], grade: string): boolean =>
  grade !== '' &&
  fields.some(({ label, value }) => {
    const [called, said] = [flatten(label), flatten(value)];
    const [, told] =
      /^(?:grd?|grade|grade level|grado) 0?(\d|1[0-2]|tk|k)(?:th|st|nd|rd)?$/.exec(`${called} ${said}`) ?? [];
    const [, within] = /^(?:[^\d:]{2,20}[·|,(-] ?)?(?:gr|grade) 0?(\d|1[0-2]|tk|k)\)?$/.exec(called) ?? [];
    return [told, within].some((one) => one !== undefined && one !== grade);
  });

/** Whether a field around a number says that it is a relative's, or of a record that counts no more. */
export const tellOthers = (fields: readonly BoxField[]): boolean =>
  fields.some(({ label, value }) => {
    const [called, said] = [flatten(label), flatten(value)];
    if (called === 'valid' && said === 'no') return true;
    // The number is that of the state where the student was before.
    if (called === 'state' && /^(?!ca$)[a-z]{2}$/.test(said)) return true;
    if (RELATION.test(called)) return /^\p{L}/u.test(said) && !/^(?:self|student)\b/.test(said);
    return (
      STATE.test(called) &&
      ((called === 'ssid status' && /^inactive\b/.test(said)) ||
        /\b(?:delet|mother|father|supersed|replaced|invalid)/.test(said) ||
        [RELATED, OTHERS, PAST].some((one) => one.test(said)))
    );
  });

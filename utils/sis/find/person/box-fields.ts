import { closest } from '@/utils/sis/page/dom';
import { nodesIn } from '@/utils/sis/page/field-content';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { isFieldLabel, isOwnTitle, isSameName, nameIn } from '../names';
import { saidAt } from './box';
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
const RELATION = /^(?:relation(?:ship)?|parentesco)\b/;
const STATE = /^(?:(?:record )?(?:type|status)|role|(?:job )?title|job|position|tipo|estado|puesto|cargo)$/;

/** The fields of a box, if it has some beside the label and the number. */
export function fieldsIn(box: Element): readonly BoxField[] | undefined {
  const nodes = [...nodesIn(box)].filter((node) => saidAt(node) !== '').slice(0, TEXTS);
  if (nodes.length < 3) return undefined;
  const texts = nodes.map(saidAt);
  const rows = nodes.map((node) => closest(node, 'tr'));
  return texts.flatMap((text, at) => {
    const [label = '', value] = text.split(/\s*:\s*(?=\S)/);
    // The last of several in a row of a table is the label of nothing in the next one.
    const isLast = rows[at] !== rows[at + 1] && rows[at] === rows[at - 1];
    const behind = isLast ? '' : (texts[at + 1] ?? '').replace(/^:\s*/, '');
    return [
      value === undefined ? { label: text.replace(/[\s:]+$/, ''), value: behind } : { label, value },
      // Values may stand above their labels.
      { label: behind.replace(/[\s:]+$/, ''), value: nameIn(text) === undefined ? '' : text },
    ];
  });
}

/** Whether the fields around a number name somebody else than the page's student, and not him or her. */
export function nameAnother(fields: readonly BoxField[], name: string): boolean {
  const names = fields.filter(
    ({ label, value }) => isNameField(flatten(label.replace(/ \(.*/, ''))) && isNameLike(value),
  );
  return names.length > 0 && !names.some(({ value }) => isSameName(value, name));
}

const isNameField = (label: string): boolean =>
  label !== '' && !OTHER_NAME.test(label) && (isOfName(label) || NAME_FIELD.test(label));

const isNameLike = (value: string): boolean => !isOwnTitle(value) && !isFieldLabel(value);

/** Whether a field around a number says that it is a relative's, or of a record that counts no more. */
export const tellOthers = (fields: readonly BoxField[]): boolean =>
  fields.some(({ label, value }) => {
    const [called, said] = [flatten(label), flatten(value)];
    if (RELATION.test(called)) return /^\p{L}/u.test(said) && !/^(?:self|student)\b/.test(said);
    return (
      STATE.test(called) &&
      (/\b(?:delet|mother|father)/.test(said) || [RELATED, OTHERS, PAST].some((one) => one.test(said)))
    );
  });

import { labelWords } from '@/utils/sis/find/labels';
import { labelStrength } from '@/utils/sis/find/plain-text';

/** What a column of a list holds, as far as we use it. */
export type ColumnUse = 'ssid' | 'name' | 'lastName' | 'firstName' | 'localId' | 'doNotRelease';

const ssidLabels = labelWords();
/** People and numbers other than the student's own. */
const OTHERS =
  /\b(?:staff|teacher|seid|educator|employee|parent|guardian|contact|sibling|counselor|phone|school|district name|course|section|user|test|form|session)\b/;
const SSID =
  /\bssid\b|\bstate(?:wide)? (?:student |pupil )?(?:id|identifier|identification|number|no)\b|\bcsis (?:id|number)\b|\bstu cid\b/;
/** A bare "#" or "No." counts the rows. */
const LOCAL =
  /^(?:(?:(?:local|perm|permanent|district|sis) (?:student |stu |pupil )?|(?:student|stu|pupil) )(?:id|identifier|number|no|num)|id|perm|permid|localid|studentid|stuid|id estudiantil|numero de estudiante)$/;
const LAST = /\b(?:last|family|sur) ?names?$|^(?:last|surname|apellidos?)$/;
const FIRST = /\b(?:first|given) ?names?$|^(?:first|nombre)$/;
const NAME =
  /^(?:(?:student|pupil|full|legal|stu) )*(?:name|student|pupil|estudiante|alumno|nombre completo|last first)(?: last first(?: middle)?)?$/;
const RELEASE = /\b(?:do not release|dnr)\b/;

/** What the head of a column says that it holds; undefined for what we do not use. */
export function columnUse(head: string): ColumnUse | undefined {
  const words = headWords(head);
  if (words === '') return undefined;
  if (RELEASE.test(words)) return 'doNotRelease';
  if (!OTHERS.test(words) && (SSID.test(words) || labelStrength(ssidLabels, head) !== undefined)) return 'ssid';
  if (LOCAL.test(words)) return 'localId';
  if (OTHERS.test(words)) return undefined;
  if (LAST.test(words)) return 'lastName';
  if (FIRST.test(words)) return 'firstName';
  return NAME.test(words) ? 'name' : undefined;
}

/** `StatewideStudentID`, `SEIS_ID`, `Perm. ID #` in plain words. */
function headWords(head: string): string {
  return (
    head
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/#/g, ' number ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      // `student.studentNumber`, `Perm # Number`.
      .replace(/\b(\w+)(?: \1\b)+/g, '$1')
      .replace(/\bid number$/, 'id')
  );
}

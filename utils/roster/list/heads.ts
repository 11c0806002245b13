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
const RELEASE = /\b(?:do not release|dnr)\b/;

/** What a word does in the head of a column. A head is made of these, in any order, and of no other word. */
const ROLES = {
  student: /^(?:students?|stu|pupil|learner|estudiantes?|estudiantil|alumn[oa]s?)$/,
  local: /^(?:local|perm|permanente?|district|sis|distrito|localid|permid|localstudentid)$/,
  id: /^(?:ids?|identifier|identification|identificador|identificacion|permid|localid|studentid|stuid|localstudentid)$/,
  number: /^(?:numbers?|no|num|nbr|numero)$/,
  last: /^(?:last|family|sur|surname|lastname|apellidos?|ln|lastfirst)$/,
  first: /^(?:first|given|firstname|nombres|fn|lastfirst)$/,
  name: /^(?:names?|nombre)$/,
  middle: /^(?:middle|mi?|initial|segundo)$/,
  filler: /^(?:the|of|and|full|legal|completo|de|del|la|el|los|y|or)$/,
} as const;
type Role = keyof typeof ROLES;

/** What the head of a column says that it holds; undefined for what we do not use. */
export function columnUse(head: string): ColumnUse | undefined {
  const words = headWords(head);
  if (words === '') return undefined;
  if (RELEASE.test(words)) return 'doNotRelease';
  if (!OTHERS.test(words) && (SSID.test(words) || labelStrength(ssidLabels, head) !== undefined)) return 'ssid';
  const has = rolesIn(words);
  if (has === undefined) return undefined;
  if (has.has('id') || has.has('number') || words === 'perm') return localRank(has, words) > 0 ? 'localId' : undefined;
  if (has.has('last')) return has.has('first') || words === 'apellidos y nombre' ? 'name' : 'lastName';
  if (has.has('first') || words === 'nombre') return 'firstName';
  return (has.has('name') || has.has('student')) && !has.has('middle') && !has.has('local') ? 'name' : undefined;
}

/** Of several columns that may hold the local ID: the one that says so, then an ID, then a number (of the school's). */
export function localIdRank(head: string): number {
  const words = headWords(head);
  return localRank(rolesIn(words) ?? new Set(), words);
}

function localRank(has: ReadonlySet<Role>, words: string): number {
  if (has.has('name') || has.has('last') || has.has('first')) return 0;
  if (has.has('local')) return 3;
  if (has.has('student')) return has.has('id') ? 2 : 1;
  // A bare "#" or "No." counts the rows.
  return /^(?:id|studentid|stuid)$/.test(words) ? 1 : 0;
}

/** undefined: there is a word that makes something else of it. */
function rolesIn(words: string): Set<Role> | undefined {
  const has = new Set<Role>();
  for (const word of words.split(' ')) {
    const roles = (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].test(word));
    if (roles.length === 0) return undefined;
    for (const role of roles) has.add(role);
  }
  return has;
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

import { elementOf, flatParentOf, nameOf, queryAll } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';
import { flatten } from '../labels';
import type { PagePerson } from './page-person';

/** Characters of the fields around a number that are read. */
const MOST = 1_500;

/** Fields that students do not have; those of an employee's number count where they hold one. */
const STAFF_FIELDS =
  /\b(?:(?:seid|(?:staff|employee|educator)(?: state| statewide| local)? (?:id|number))[^\p{L}\d]{0,4}\d|hired? date|date (?:of )?hired?|highest degree|credentials?|certificated|job title|position title|user ?name|department|fte|salary|puesto)/u;

/** What staff are, as it stands below or behind a name. */
const JOB =
  /\b(?:teacher|principal|psychologist|guard|clerk|counselor|aide|nurse|volunteer|driver|custodian|coach|secretary|registrar|librarian|specialist|assistant|director|manager|superintendent|therapist|member|position)s?\b/;

/** Fields of a network, and of another record of the child. */
export const FIELDS_OF_OTHERS = /\b(?:wpa\d?|passphrase|bssid|status\W+(?:retired|replaced|merged|duplicate))\b/;

/** Fields without which a "State ID" is nobody's that we know. */
const STUDENT_FIELDS =
  /\b(?:student(?:\b|s [:>›»])|pupil|perm\b|gr(?:a?d[eo]?)?\b|birth|dob|enrol|mother|father|estudiante|alumn[oa])/;

/** Whether the fields beside a number are those of an employee; a number that is called "State ID" needs one of a student. */
export function isOfStaff(
  [fields = '', ofFields = '']: readonly string[],
  isWeak: boolean,
  titles: readonly string[],
): boolean {
  if (STAFF_FIELDS.test(fields)) return true;
  if (!isWeak || STUDENT_FIELDS.test(ofFields)) return false;
  return (fields.match(/\p{L}{3,}/gu) ?? []).length > 5 || JOB.test(flatten([fields, ...titles].join(' ')));
}

/** What stands with the page's own name in a small box: a grade, or a job. */
export function besideName(page: PagePerson | undefined): string {
  const heading = page && elementOf(page.node);
  const box = heading && flatParentOf(heading);
  return (box && shortText(box, 300)) ?? '';
}

/** What the fields beside a number say, with the links of menus and without them. */
export function fieldsAround(element: Element): readonly string[] {
  let box = element;
  for (let level = 0; level < 5; level += 1) {
    const outer = flatParentOf(box);
    if (!outer || nameOf(outer) === 'html' || shortText(outer, MOST) === undefined) break;
    box = outer;
  }
  const said = shortText(box, MOST) ?? '';
  const fields = queryAll(box, 'nav,a').reduce((rest, link) => rest.replace(shortText(link, MOST) ?? '', ''), said);
  return [said, fields].map(flatten);
}

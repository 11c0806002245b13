/** Fields that students do not have; those of an employee's number count where they hold one. */
const STAFF_FIELDS =
  /\b(?:(?:seid|(?:staff|employee|educator)(?: state| statewide| local)? (?:id|number))[^\p{L}\d]{0,4}\d|hired? date|date (?:of )?hired?|highest degree|credentials?|certificated|job title|position title|title:? (?:teach|princip|para)|department|fte|salary|tenure|work ?site|calpers|calstrs|puesto)/u;

/** Fields that employees have, and students now and then: two of them are an employee's. */
const OFTEN_STAFF = [/\buser ?name\b/, /\bassignments?\b/];

/** Whether the fields beside a number are those of an employee. */
export const isOfStaff = (fields: string): boolean =>
  STAFF_FIELDS.test(fields) || OFTEN_STAFF.every((one) => one.test(fields));

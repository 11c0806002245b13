import { closest } from '@/utils/sis/page/dom';
import { nodesIn, type Sight } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { flatten } from '../labels';
import { isSameName } from '../name-parts';
import { nameIn } from '../names';
import { cellsOf, isOneBelow, ROW, rowBelow } from '../table';
import { saidAt, textsIn } from './box';
import { pagePerson } from './page-person';

/** Texts of a page among which a student's field is looked for. */
const TEXTS_READ = 1_500;

/** Where one can go says nothing of whom the page is about. */
const MENU = 'a,nav,button,title,[role^="menu"],[role="tab"]';

/** Fields with their values as students have them and employees have not: no employee was born after 2005. */
const FIELD =
  /\b(?:(?:gr(?:a?de?)?(?: (?:level|lvl))?|grado)\W+(?:0?\d|1[0-2]|[tp]?k)\b(?!,? ?\d|-\d| teach)|(?:(?:perm(?:anent)?(?: id| n\w+)?|local (?:id|n(?:o|um\w*)))(?!\W+\d?\d\/)|(?:stud?|student|pupil)(?: id| n\w+| ?#))\W+\d{2}|(?<!dependent |child |son |daughter )(?:birth\w*|date of birth|dob|nacimiento)\b.{0,12}\b(?:20(?:0[6-9]|[12]\d)\b|(?:0[6-9]|[12]\d)$)|cohort\W+20\d\d|(?:mother|father|parent|guardian)\S* (?:cell|phone|email)|students? [:>›»]+ \p{L}+, \p{L})|^enrolled (?!in [a-z]*pers|in [a-z]*plan)/u;

/** What a student's name is called, or a parent's. */
const STUDENT = /^(?:stud?|student|pupil|estudiante|alumn[oa]|mother|father|madre|padre)(?: (?:full )?name)?[.: ]*$/;

/** What a parent's name is called. */
const PARENT = /^(?:mother|father|madre|padre)\b/;

/** The title of a student's page. */
const TITLE = /^students? (?:data|records?|profile|details?|demog\w+|info\w*|setup)\b(?! system)/;

/**
 * Whether a page says something of its person that employees have not: a label with its value, beside or over it, or a
 * row of labels over one row of values. A word alone may stand in any menu; and a grade behind a name is of whoever is
 * named, as an employee's own child.
 */
export const hasStudentField = once((roots: readonly Root[], sight: Sight): boolean => {
  const page = pagePerson(roots, sight);
  const isOfAnother = ({ said }: Text): boolean => {
    const name = nameIn(said)?.text;
    return name !== undefined && page !== undefined && !isSameName(name, page.name);
  };
  let left = TEXTS_READ;
  let previous = NOTHING;
  let title = NOTHING;
  for (const root of roots) {
    for (const node of nodesIn(root)) {
      const said = saidAt(node);
      if (said === '' || closest(node, MENU)) continue;
      left -= 1;
      if (left < 0) return false;
      const under = saidBelow(node, sight);
      const below = under === '' ? NOTHING : textFrom(under);
      for (const text of said.split(/[|·•\n]|:(?=\s)/).map(textFrom)) {
        const isTitle = TITLE.test(text.flat) && closest(node, 'h1,h2,legend,caption,pre') !== null;
        // "Student", and below it "Name" with the name.
        const isInPart = STUDENT.test(title.flat) && /^(?:full )?name\W*$/.test(previous.flat) && nameIn(text.said);
        // "Student:" is the label of what comes, not of what stood before.
        const isAwaiting = STUDENT.test(text.flat) && text.flat.endsWith(':');
        const isBeside = isTitle || !!isInPart || isField(previous, text) || (!isAwaiting && isField(text, previous));
        const isOver = below !== NOTHING && isField(text, below);
        const parts = [...(isBeside ? [previous, text] : []), ...(isOver ? [text, below] : [])];
        // A page that says no more than a name in a field may be an employee's; a student's says whose child that is.
        const isOfParent = page?.isLabelled === true && PARENT.test(previous.flat);
        const isAnothers = !isOfParent && parts.some(isOfAnother);
        if (parts.length > 0 && !isAnothers && sight.isVisible(node)) return true;
        title = previous;
        previous = isAnothers ? NOTHING : text;
      }
    }
  }
  return false;
});

interface Text {
  readonly said: string;
  readonly flat: string;
}

const textFrom = (said: string): Text => ({ said, flat: flatten(said) });

const NOTHING = textFrom('');

const isField = (label: Text, value: Text): boolean =>
  FIELD.test(`${label.flat} ${value.flat}`) || (STUDENT.test(label.flat) && nameIn(value.said) !== undefined);

/** What stands below a text in the one row below its own. */
function saidBelow(node: Node, sight: Sight): string {
  const cell = closest(node, CELL);
  const row = cell && closest(cell, ROW);
  if (!cell || !row || !isOneBelow(row, sight)) return '';
  const value = cellsOf(rowBelow(row, sight) ?? row)[cellsOf(row).indexOf(cell)];
  return (value && textsIn(value, 1)[0]) ?? '';
}

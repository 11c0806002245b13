import { type ColumnUse, columnUse } from '@/utils/roster/list/heads';
import { flatten, OTHERS, STAFF } from '@/utils/sis/find/labels';
import { nameIn } from '@/utils/sis/find/names';

/** A text of a card, in the order in which it is read. */
export interface CardText {
  readonly text: string;
  /** It is set apart as what the card is about: a heading, a link, in bold. */
  readonly isTitle: boolean;
}

/** Who stands on a card, besides the number: empty where the card does not say so without doubt. */
export interface CardPerson {
  readonly name: string;
  readonly localId: string;
  /** A number of staff stands there, too: it is nobody's student. */
  readonly isStaff: boolean;
}

/** The names on a card that no label gives to somebody. */
export const namesOn = (texts: readonly CardText[]): readonly string[] =>
  texts.flatMap((_, at) => nameAt(texts, at) ?? []);

/**
 * By "Student ID: 204117" in one text, or label and value in two.
 * @param number the SSID of the card: it tells whether values stand behind their labels here, or before them
 * @param common names that stand on every card: a teacher's, a class's
 */
export function personOn(texts: readonly CardText[], number: string, common: ReadonlySet<string>): CardPerson {
  const values = new Map<ColumnUse, string>();
  let isStaff = false;
  const note = (label: string, value: string): void => {
    const said = label.replace(/[:#\s]+$/, '');
    isStaff ||= STAFF.test(flatten(said)) && /\d/.test(value);
    const use = columnUse(said);
    if (use === undefined || value === '' || (use === 'localId' && !ID.test(value))) return;
    // A second value of the same kind makes it nobody's.
    values.set(use, values.has(use) && values.get(use) !== value ? '' : value);
  };
  const isLabel = (at: number): boolean => columnUse(texts[at]?.text ?? '') === 'ssid';
  const isBefore = texts.some(({ text }, at) => text === number && isLabel(at + 1) && !isLabel(at - 1));
  for (const [at, { text }] of texts.entries()) {
    const [, label, value] =
      /^(\D{2,40}?)\s*[:#]?\s+(\d[\d ]*)$/.exec(text) ?? /^([^:]{2,40}):\s*(.+)$/.exec(text) ?? [];
    if (label !== undefined && value !== undefined) note(label, value);
    else note(text, texts[isBefore ? at - 1 : at + 1]?.text ?? '');
  }
  const [last, first] = [values.get('lastName'), values.get('firstName')];
  const name = last && first ? `${last}, ${first}` : (values.get('name') ?? nameAlone(texts, common));
  return { name, localId: values.get('localId') ?? '', isStaff };
}

const ID = /^[\p{L}\d-]*\d[\p{L}\d-]*$/u;

/** The one name of the card; of several, the one that is set apart. */
function nameAlone(texts: readonly CardText[], common: ReadonlySet<string>): string {
  const among = (wanted: readonly CardText[]): readonly string[] =>
    [...new Set(wanted.flatMap((one) => nameAt(texts, texts.indexOf(one)) ?? []))].filter((name) => !common.has(name));
  const all = among(texts);
  const titles = among(texts.filter(({ isTitle }) => isTitle));
  return (all.length === 1 ? all[0] : titles.length === 1 ? titles[0] : undefined) ?? '';
}

/** Not behind the word for a parent, a teacher or a doctor. */
function nameAt(texts: readonly CardText[], at: number): string | undefined {
  const before = texts[at - 1]?.text ?? '';
  return OTHERS.test(flatten(before)) && nameIn(before) === undefined ? undefined : nameIn(texts[at]?.text ?? '')?.text;
}

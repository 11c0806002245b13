import type { Ssid } from '@/utils/ssid';

/**
 * How label and value stand to each other, in the order in which the finder tries them:
 * - `known`: an element that the adapter knows
 * - `taught`: an element or label that a user showed us on this site
 * - `text`: label and digits in one text node ("SSID: 9912345678")
 * - `control`: a form control with a label
 * - `cell`: the cell after the label's cell
 * - `definition`: `dt`/`dd`, or a label with its value in a following sibling
 * - `row`: the cell below a heading, in the one row of a list
 * - `below`: the value above its label, across a line break in one box
 */
export type Place = 'known' | 'taught' | 'text' | 'control' | 'cell' | 'definition' | 'row' | 'below' | 'column';

/** Why the finder believes what it says; shown to the user as "found next to State Student ID". */
export interface Why {
  /** The label as it stands on the page, at most 80 characters. */
  readonly label: string;
  readonly place: Place;
  /** The id of the adapter that was in force, `generic` when none was. */
  readonly adapterId: string;
  /**
   * What a remembered place is told by (`Site.places`): kind of page, label, how label and value stand to each other,
   * the structure around, and of an `unsure` finding what speaks of others there (`known-places.ts`). The same for all
   * students of one kind of page; no digits, no name, no value; at most `PLACE_KEY_LIMIT` characters.
   */
  readonly placeKey: string;
}

export const PLACE_KEY_LIMIT = 300;

/**
 * Why a person is asked before the one number of a page is taken for its student's:
 * - `newPlace`: nothing speaks against it, but nobody has said yet that this site shows the SSID in this place
 * - `otherPeople`: something may name or speak of somebody else, or of others than students: a heading, a name, a switch
 * - `otherNumber`: another number stands beside a word that speaks of an SSID
 */
export type Doubt = 'newPlace' | 'otherPeople' | 'otherNumber';

/** What an adapter knows of the page besides the SSID. */
export interface PageFacts {
  /** Changes when the student does, even where the SSID is late (Aeries: the permanent id). */
  readonly studentKey?: string | undefined;
  /** School code or CDS code as the page has it; chooses the credential set. */
  readonly schoolCode?: string | undefined;
  /** The student's name as the page ties it to the number: a field that the adapter knows, a heading, the same row. */
  readonly studentName?: string | undefined;
  /** The page carries the mark "Do Not Release Records". */
  readonly doNotRelease: boolean;
  /** The page is one of the SIS's Test Scores pages. */
  readonly testScoresPage: boolean;
}

export interface StudentFound extends PageFacts {
  readonly kind: 'student';
  readonly ssid: Ssid;
  readonly why: Why;
}

/** What a page shows. There is no other outcome. */
export type Finding =
  /** No student: the normal, quiet state. */
  | { readonly kind: 'nothing' }
  /** An SSID label whose value is blank: the student has no SSID assigned. */
  | ({ readonly kind: 'blank'; readonly why: Why } & PageFacts)
  | StudentFound
  /** Several students (a roster, two siblings): nothing happens by itself. */
  | { readonly kind: 'several'; readonly count: number; readonly why: Why }
  /** One number beside a label that other things are called too, on a site we do not know: ask. */
  | ({ readonly kind: 'unsure'; readonly ssid: Ssid; readonly why: Why; readonly doubt?: Doubt } & PageFacts)
  /**
   * The page contradicts itself (the banner and the hidden key are of two students): wait. `isUnsaved`: somebody typed
   * or chose the number, and the page has not taken it over yet.
   */
  | { readonly kind: 'settling'; readonly isUnsaved?: true };

export const NOTHING: Finding = { kind: 'nothing' };

/** Whether two findings say the same to whoever listens. */
export function isSame(a: Finding, b: Finding): boolean {
  const digitsOf = (finding: Finding): string => ('ssid' in finding ? finding.ssid.reveal() : '');
  // The digits apart: in JSON an SSID is masked.
  return a === b || (digitsOf(a) === digitsOf(b) && JSON.stringify(a) === JSON.stringify(b));
}

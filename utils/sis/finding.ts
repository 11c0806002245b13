import type { Ssid } from '@/utils/ssid';

/**
 * How label and value stand to each other, in the order in which the finder tries them:
 * - `known`: an element that the adapter knows
 * - `taught`: an element or label that a user showed us on this site
 * - `text`: label and digits in one text node ("SSID: 9912345678")
 * - `control`: a form control with a label
 * - `cell`: the cell after the label's cell
 * - `definition`: `dt`/`dd`, or a label with its value in a following sibling
 * - `below`: the value above its label, across a line break in one box
 */
export type Place = 'known' | 'taught' | 'text' | 'control' | 'cell' | 'definition' | 'below' | 'column';

/** Why the finder believes what it says; shown to the user as "found next to State Student ID". */
export interface Why {
  /** The label as it stands on the page, at most 80 characters. */
  readonly label: string;
  readonly place: Place;
  /** The id of the adapter that was in force, `generic` when none was. */
  readonly adapterId: string;
}

/** What an adapter knows of the page besides the SSID. */
export interface PageFacts {
  /** Changes when the student does, even where the SSID is late (Aeries: the permanent id). */
  readonly studentKey?: string | undefined;
  /** School code or CDS code as the page has it; chooses the credential set. */
  readonly schoolCode?: string | undefined;
  /** The student's name from a field that the adapter knows. */
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
  | ({ readonly kind: 'unsure'; readonly ssid: Ssid; readonly why: Why } & PageFacts)
  /** The page contradicts itself (the banner and the hidden key are of two students): wait. */
  | { readonly kind: 'settling' };

export const NOTHING: Finding = { kind: 'nothing' };

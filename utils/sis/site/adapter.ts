import type { Finding } from '@/utils/sis/finding';
import type { Site } from './site';

/** A place for the panel: beside an element that the SIS does not replace. */
export interface Anchor {
  readonly selector: string;
  readonly where: 'before' | 'after' | 'first-child' | 'last-child';
}

/**
 * What we know of one SIS. A record alone: the program around it does the work, so that a new SIS is
 * one file in `adapters/` (its default export) and one page in `test/sis-pages/`.
 *
 * Selectors only where there is evidence (docs/architecture.md); labels elsewhere. The generic finder is
 * the floor under every adapter.
 */
export interface SisAdapter {
  /** kebab-case; shown nowhere, kept in settings. */
  readonly id: string;
  /** The product's name as its users say it. */
  readonly name: string;
  /** Host names; each stands for itself and its subdomains. Those of `vendorHosts` work out of the box. */
  readonly hosts: readonly string[];
  /** Paths, for a product on a district's own host: the page is this product's if one matches. */
  readonly paths?: readonly RegExp[];
  /** Elements that hold the SSID as text or as the value of a control in them, best first. */
  readonly ssid?: readonly string[];
  /**
   * Whole labels, in lower case, of which there is evidence that this product shows the SSID beside them. They may be
   * others than those of the grammar in `labels.ts`. They vouch for no place: a number beside one is offered to a person
   * first. On the product's own hosts a blank one is said to be blank.
   */
  readonly labels?: readonly string[];
  /** An element whose text or value changes exactly when the student does. */
  readonly studentKey?: string;
  readonly schoolCode?: string;
  readonly studentName?: string;
  /** An element that is there and says so (checked, "Y", "Yes" or the mark's own text). */
  readonly doNotRelease?: readonly string[];
  /** The pages on which the panel opens by itself: by path, or by an element that is there. */
  readonly testScoresPages?: { readonly paths?: readonly RegExp[]; readonly selector?: string };
  readonly anchors?: readonly Anchor[];
  /** Paths of pages of staff: no number there is a student's, whatever it is called and whoever named its label. */
  readonly staffPages?: readonly RegExp[];
  /** Paths of parents and students: nothing runs there. */
  readonly portalPaths?: readonly RegExp[];
  /** An element whose presence says that the page is in dark mode. */
  readonly darkMode?: string;
}

/** Which adapter is in force on a page; see `registry.ts`. */
export type AdapterFor = (url: URL | Location, document?: Document, site?: Site) => SisAdapter;

/** Where an adapter is tried: a page of `test/sis-pages/` and the outcome expected there. */
export interface TriedOn {
  /** The address on the real host, as `https://demo.aeries.net/admin/Demographics.aspx`. */
  readonly url: string;
  readonly expect: Finding['kind'];
  /** The SSID expected, for `student` and `unsure`. */
  readonly ssid?: string;
}

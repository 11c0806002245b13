import type { EpochMs } from '@/utils/time';

/** A place of a site of which a person said once that it shows the student's SSID. */
export interface KnownPlace {
  /** `Why.placeKey` of what was confirmed. */
  readonly key: string;
  /** The label as it was on the page. */
  readonly label: string;
  /** The kind of page, for a person to read: its path without ids. */
  readonly page: string;
  readonly addedAt: EpochMs;
}

/** A site beyond the vendors' hosts on which the extension runs, or what was taught about any site. */
export interface Site {
  /** `https://sis.example.org`: scheme, host and port, no path. */
  readonly origin: string;
  /** Adapter id; empty: the most specific that matches. */
  readonly adapter: string;
  /** A selector that a user or administrator taught; empty: none. */
  readonly ssidSelector: string;
  /** What the SSID is called on this site; empty: the words we know. */
  readonly ssidLabel: string;
  /**
   * Selector and label were learnt from a press on the page, and may be forgotten where they stop fitting. What an
   * administrator typed in or gave out stays until they change it.
   */
  readonly isTaught?: boolean | undefined;
  /** The places that people confirmed. */
  readonly places: readonly KnownPlace[];
}

/** Where the background leaves the sites in `storage.local` for the content scripts: `Site[]`. */
export const WATCHED_SITES = 'watchedSites';

/** Where the background leaves the salt of `markOf` for them: a random text, made once. */
export const STUDENT_SALT = 'studentSalt';

/** What was added or taught for an origin, from what the background left; undefined when there is nothing. */
export function siteFor(origin: string, stored: unknown): Site | undefined {
  if (!Array.isArray(stored)) return undefined;
  const site: Site | undefined = stored.find((one: Site) => one?.origin === origin);
  return site && { ...site, places: site.places ?? [] };
}

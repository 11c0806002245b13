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
}

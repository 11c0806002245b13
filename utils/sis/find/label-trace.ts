/** Longer texts are no label and no field to the reader, characters. */
export const TEXT_LIMIT = 2_000;

/** Some of each label that we know, as it stands on a page. The last one is full-width letters, which flatten to plain ones. */
const TRACE = 'ssid|csis|calpads|estatal|state(?:wide)?[\\s\\u2010-\\u2015-]*(?:student|id)|ｓ';
/** A text that ends so may go on in the next one: "State" and "ID" in two elements. */
const BROKEN_OFF = 'state(?:wide)?[\\s\\u2010-\\u2015-]*$';

const KNOWN = new RegExp(TRACE, 'i');

/**
 * The cheapest test on a text: false means that no label is in it. It is what a page is searched with, by the sentry
 * as by the reader.
 * @param labels whole labels beyond those of `labels.ts`: an adapter's, or the one that a user taught
 */
export function mayHoldLabel(labels: readonly string[]): (text: string) => boolean {
  const own = labels.filter((label) => !KNOWN.test(label)).map((label) => escapeForRegExp(longestPlainRun(label)));
  const trace = new RegExp([TRACE, BROKEN_OFF, ...own].join('|'), 'i');
  return (text) => trace.test(text);
}

export const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestPlainRun = (text: string): string =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '') || text;

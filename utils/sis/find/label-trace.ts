/** Longer texts are no label and no field to the reader, characters. */
export const TEXT_LIMIT = 2_000;

/**
 * Some of each label that we know, as it stands on a page, soft hyphens, an underlined first letter and what a
 * browser's translation puts around it included. The last one is full-width letters, which flatten to plain ones.
 */
const TRACE =
  'ss\\u00ad?id|state\\/prov|s\\.s\\.i\\.d|csis|calpads|esta(?:tal|do)|\\(state\\)|stat\\u00ad?e[\\u00ad-]?wide|\\u00ad|(?:state|^tate(?:wide)?|\\bwide|calif(?:ornia|\\.)?|\\bca)[\\s\\u200b-\\u2015\\u2060\\ufeff().,_-]*(?:$|(?:stu|std|pupil|test|assign|issu|uniq|num|no\\b|i\\.?d|report|#))|ｓ';

const KNOWN = new RegExp(TRACE, 'i');

/**
 * The cheapest test on a text: false means that no label is in it. It is what a page is searched with, by the sentry
 * as by the reader.
 * @param labels whole labels beyond those of the grammar in `labels.ts`: an adapter's, or the one that a user taught
 */
export function mayHoldLabel(labels: readonly string[]): (text: string) => boolean {
  const own = labels.filter((label) => !KNOWN.test(label)).map((label) => escapeForRegExp(longestPlainRun(label)));
  const trace = new RegExp([TRACE, ...own].join('|'), 'i');
  return (text) => trace.test(text);
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestPlainRun = (text: string): string =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '') || text;

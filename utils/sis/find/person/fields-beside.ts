import { flatParentOf, nameOf } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';
import { flatten } from '../labels';

/** Characters of the fields around a number that are read. */
const MOST = 1_500;

/** Fields of a network, of another record of the child, and of a search that found one. */
const OF_OTHERS =
  /\b(?:wpa\d?|passphrase|bssid|status\W+(?:retired|replaced|merged|duplicate)|1 (?:match(?! for)|result\w*|\w+ found))\b/;

/** What is said beside a number of another's, or of one that holds no more. */
const DENIALS =
  /\b(?:(?:\w+ed|given|file) (?:\w+ )?(?:by mistake|in error)|wrong (?:\w+ )?(?:name|student|number|child|boy|girl|record|ssid)|belongs to|pertenece a|deactivated by (?:the )?(?:cde|calpads|state)|wrong folder|equivocad[oa]|de otr[oa] (?:alumn|estudiant|ni[nñ])|(?:may|might) be of that|number of (?:her|his|another|the other|a) (?:cousin|brother|sister|twin|friend|classmate|child|student|boy|girl)\b|do not use|not (?:yet )?(?:hers|his|theirs|(?:her|his|their) number|the same person|this student)\b|(?:assigned|given|issued) to (?:(?:an? )?(?:child|student|pupil|boy|girl)|another|someone)\b|someone else|created twice|(?<![(,] ?|\b(?:retired|former|previous|prior|old) .{0,60})(?:retired|replaced|closed|ended|voided|corrected|correction)(?: on)?\W+\d|in use\W+no\b|used until|also used by|(?:on|in) calpads as|correct(?:ed|ion)\b\D{0,12}\d{10}|(?<!\b(?:retired|former|previous|prior|old)\b\D{0,40})\d{10}\W+(?:retired|void(?:ed)?|inactive|closed|ended|replaced|superseded|expired)\b(?! (?:ssid|id|state|number|on|date|iep))|(?:ssid|identity) conflict|same (?:name|number) (?:as|at)\b|do not confuse|namesake|name alert|(?:twin|brother|sister|cousin)['’]s number|(?:nevada|oregon|arizona|texas|washington|utah|idaho) (?:dept|department)|issu(?:ed by|ing state)\W+(?!(?:the )?(?:ca\b|calif|calpads|cde|state|dep(?:artmen)?t)))/u;

/** Whether the fields beside a number say that it is another's, or holds no more. */
export const areDenying = (fields: string): boolean => OF_OTHERS.test(fields) || DENIALS.test(fields);

/** What the fields beside a number say. */
export function fieldsAround(element: Element): string {
  let box = element;
  for (let level = 0; level < 5; level += 1) {
    const outer = flatParentOf(box);
    if (!outer || nameOf(outer) === 'html' || shortText(outer, MOST) === undefined) break;
    box = outer;
  }
  return flatten(shortText(box, MOST) ?? '');
}

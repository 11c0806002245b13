import * as v from 'valibot';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { settingsStore } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import type { KnownPlace, Site } from '@/utils/sis/site/site';
import type { PageSummary } from '@/utils/sis/summary';

import { readTab } from './tabs';

/** On so many pages in a row what was taught or confirmed may not fit, before it is forgotten. */
const MOST_MISFITS = 3;
/** Answers kept of one site; the oldest are asked again. */
const MOST_ANSWERS = 500;
/** A site's remembered places; the oldest go first. */
const MOST_PLACES = 200;

export type Question = Parameters<ProtocolMap['placeAnswered']>[0];

const texts = v.array(v.string());
const seenSchema = v.object({ mark: v.string(), who: v.optional(v.string()) });
const answersKey = (origin: string) => `answers ${origin}`;
const forgottenKey = (origin: string) => `forgotten ${origin}`;
const misfitsKey = (origin: string, placeKey: string) => `misfits ${origin} ${placeKey}`;

/**
 * Takes an answer. *Always* is kept for the site, *no* for the place and *once* for the place and the student, these
 * two for the browser session.
 */
export async function takeAnswer({ placeKey, ssid, answer }: Question, { tabId, frameId, origin }: Frame) {
  if (answer !== 'always') {
    const kept = await answersOf(origin);
    const next = [...kept, answer === 'no' ? placeKey : `${placeKey} ${ssid}`];
    await sessionStore.set(answersKey(origin), next.slice(-MOST_ANSWERS));
    return;
  }
  // Only what the frame has told of: its page is what a person has looked at.
  const why = (await readTab(tabId)).frames.get(frameId)?.why;
  if (why?.placeKey !== placeKey) return;
  const [page = ''] = placeKey.split('|');
  // A label has no digits. If this one has, something else is in it, and it is left out.
  const place = { key: placeKey, label: /\d/.test(why.label) ? '' : why.label, page, addedAt: Date.now() };
  await changeSite(origin, (site) => ({ ...site, places: [...without(site, placeKey), place].slice(-MOST_PLACES) }));
  await sessionStore.remove([misfitsKey(origin, placeKey), forgottenKey(origin)]);
}

/** What a panel needs to know before it asks about a place. */
export async function answeredBefore(
  { placeKey, ssid }: Omit<Question, 'answer'>,
  { origin }: Frame,
): Promise<Pick<PanelStart, 'answered' | 'forgotten'>> {
  const answers = await answersOf(origin);
  return {
    answered: answers.includes(placeKey) ? 'no' : answers.includes(`${placeKey} ${ssid}`) ? 'once' : undefined,
    forgotten: (await sessionStore.get(forgottenKey(origin))) === true,
  };
}

/** Changes what is known of a site; one of which nothing is known yet begins empty. */
export async function changeSite(origin: string, change: (site: Site) => Site): Promise<void> {
  await settingsStore.change((settings) => {
    const before = settings.sites.find((site) => site.origin === origin);
    const others = settings.sites.filter((site) => site !== before);
    const blank = { origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
    return { ...settings, sites: [...others, change(before ?? blank)] };
  });
}

/**
 * What was taught (no place named) or confirmed does not fit a page; after a few in a row it is forgotten, and the site
 * is read as if by itself. What an administrator set is not ours to forget.
 */
export async function misfits(origin: string, placeKey = ''): Promise<void> {
  const key = misfitsKey(origin, placeKey);
  const before = await sessionStore.get(key);
  const count = (typeof before === 'number' ? before : 0) + 1;
  await sessionStore.set(key, count);
  if (count < MOST_MISFITS) return;
  let isForgotten = true;
  await changeSite(origin, (site) => {
    if (placeKey !== '') return { ...site, places: without(site, placeKey) };
    isForgotten = site.isTaught === true;
    return isForgotten ? { ...site, ssidSelector: '', ssidLabel: '', isTaught: false } : site;
  });
  if (isForgotten) await sessionStore.set(forgottenKey(origin), true);
}

/**
 * A frame shows a number in a place. One that stays the same while the page's student changes is no student's number.
 */
export async function seenIn(origin: string, { why, mark, who }: PageSummary): Promise<void> {
  if (why === undefined || mark === undefined) return;
  const placeKey = why.place === 'taught' ? '' : why.placeKey;
  const key = `seen ${origin} ${why.placeKey}`;
  const before = v.safeParse(seenSchema, await sessionStore.get(key));
  await sessionStore.set(key, { mark, who });
  const isStuck = before.success && before.output.mark === mark && who !== undefined && before.output.who !== who;
  if (isStuck && before.output.who !== undefined) await misfits(origin, placeKey);
  else if (!before.success || before.output.mark !== mark) await fits(origin, placeKey);
}

/** What was taught or confirmed fits a page: misfits before it do not count any more. */
export async function fits(origin: string, placeKey = ''): Promise<void> {
  await sessionStore.remove([misfitsKey(origin, placeKey)]);
}

const without = ({ places }: Site, placeKey: string): KnownPlace[] => places.filter(({ key }) => key !== placeKey);

async function answersOf(origin: string): Promise<string[]> {
  const read = v.safeParse(texts, await sessionStore.get(answersKey(origin)));
  return read.success ? read.output : [];
}

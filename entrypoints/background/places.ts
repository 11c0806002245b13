import * as v from 'valibot';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { settingsStore } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import { isLasting, placeIn, withoutPlace, withPlace } from '@/utils/sis/site/known-places';
import type { Site } from '@/utils/sis/site/site';
import type { PageSummary } from '@/utils/sis/summary';
import { createTurns } from '@/utils/storage/session-store';

import { readTab } from './tabs';

/** On so many pages in a row what was taught or confirmed may not fit, before it is forgotten. */
const MOST_MISFITS = 3;
/** Answers kept of one site; the oldest are asked again. */
const MOST_ANSWERS = 500;
/** A site's remembered places, and those of which it is noted what they show; the oldest go first. */
const MOST_PLACES = 200;

export type Question = Parameters<ProtocolMap['placeAnswered']>[0];

const text = v.optional(v.string());
const noted = v.object({
  /** Of the place; empty: what was taught of the site. */
  key: v.string(),
  misfits: v.number(),
  /** The number that it showed last, and for whom, as marks. */
  mark: text,
  who: text,
});
/** What is kept of a site for the browser session: a page can go through places without end, so each list has one. */
const kept = v.object({ answers: v.array(v.string()), isForgotten: v.boolean(), noted: v.array(noted) });
type Noted = v.InferOutput<typeof noted>;
type Kept = v.InferOutput<typeof kept>;

const inTurn = createTurns();
const keyOf = (origin: string) => `places ${origin}`;

async function keptOf(origin: string): Promise<Kept> {
  const read = v.safeParse(kept, await sessionStore.get(keyOf(origin)));
  return read.success ? read.output : { answers: [], isForgotten: false, noted: [] };
}

/** Changes what is kept of a site, and of one place in it: that is the latest then. */
function keep(origin: string, change: (site: Kept) => Partial<Kept>): Promise<void> {
  return inTurn(origin, async () => {
    const before = await keptOf(origin);
    const next = { ...before, ...change(before) };
    const limited = { answers: next.answers.slice(-MOST_ANSWERS), noted: next.noted.slice(-MOST_PLACES) };
    await sessionStore.set(keyOf(origin), { ...next, ...limited });
  });
}

/** @returns what was noted of the place before */
async function note(origin: string, placeKey: string, change: (place: Noted) => Partial<Noted>): Promise<Noted> {
  const key = placeIn(placeKey);
  let before: Noted = { key, misfits: 0 };
  await keep(origin, ({ noted }) => {
    before = noted.find((place) => place.key === key) ?? before;
    return { noted: [...noted.filter((place) => place !== before), { ...before, ...change(before) }] };
  });
  return before;
}

/**
 * Takes an answer. *Always* is kept for the site, *no* for the place and *once* for the place and the student, these
 * two for the browser session.
 */
export async function takeAnswer({ placeKey, ssid, answer }: Question, { tabId, frameId, origin }: Frame) {
  if (answer !== 'always') {
    const given = answer === 'no' ? placeKey : `${placeKey} ${ssid}`;
    return keep(origin, ({ answers }) => ({ answers: [...answers.filter((one) => one !== placeKey), given] }));
  }
  // Only what the frame has told of: its page is what a person has looked at.
  const why = (await readTab(tabId)).frames.get(frameId)?.why;
  if (why?.placeKey !== placeKey || !isLasting(placeKey)) return;
  const [page = '', words = ''] = placeKey.split('|');
  // In the key's words there is neither digit nor name. Where more was in the label, they stand for it.
  const label = why.label.toLowerCase() === words ? why.label : words;
  const place = { key: placeKey, label, page, addedAt: Date.now() };
  await changeSite(origin, (site) => ({ ...site, places: withPlace(site.places, place).slice(-MOST_PLACES) }));
  await fits(origin, placeKey);
  await keep(origin, () => ({ isForgotten: false }));
}

/** What a panel needs to know before it asks about a place. */
export async function answeredBefore(
  { placeKey, ssid }: Omit<Question, 'answer'>,
  { origin }: Frame,
): Promise<Pick<PanelStart, 'answered' | 'forgotten'>> {
  const { answers, isForgotten } = await keptOf(origin);
  return {
    answered: answers.includes(placeKey) ? 'no' : answers.includes(`${placeKey} ${ssid}`) ? 'once' : undefined,
    forgotten: isForgotten,
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
  const before = await note(origin, placeKey, ({ misfits }) => ({ misfits: misfits + 1 }));
  if (before.misfits + 1 < MOST_MISFITS) return;
  let isForgotten = true;
  await changeSite(origin, (site) => {
    if (placeKey !== '') return { ...site, places: withoutPlace(site.places, placeKey) };
    isForgotten = site.isTaught === true;
    return isForgotten ? { ...site, ssidSelector: '', ssidLabel: '', isTaught: false } : site;
  });
  if (isForgotten) await keep(origin, () => ({ isForgotten }));
}

/**
 * A frame shows a number in a place. One that stays the same while the page's student changes is no student's number.
 */
export async function seenIn(origin: string, { why, mark, who }: PageSummary): Promise<void> {
  if (why === undefined || mark === undefined) return;
  const placeKey = why.place === 'taught' ? '' : why.placeKey;
  const before = await note(origin, why.placeKey, () => ({ mark, who }));
  if (before.mark !== mark) {
    // Most have no misfit that was to be forgotten.
    if (placeKey !== why.placeKey || before.misfits > 0) await fits(origin, placeKey);
  } else if (who !== undefined && before.who !== undefined && before.who !== who) await misfits(origin, placeKey);
}

/** What was taught or confirmed fits a page: misfits before it do not count any more. */
export async function fits(origin: string, placeKey = ''): Promise<void> {
  await note(origin, placeKey, () => ({ misfits: 0 }));
}

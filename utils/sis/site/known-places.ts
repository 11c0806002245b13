import type { KnownPlace } from './site';

/**
 * The key of a place, and behind it what speaks of others there: four letters for each of its words, so that a person can
 * look past them for good. See `placeKeyOf`.
 */
const PARTS = 4;
/** In place of the letters: somebody's name, of which nothing is kept; it is of one page alone. */
const OF_ONE_PAGE = '~';
/** So much that speaks of others is looked past at one place. */
const MOST_DOUBTS = 8;

/** The place that a key is of, whatever speaks of others there. */
export const placeIn = (key: string): string => key.split('|').slice(0, PARTS).join('|');

const doubtsIn = (key: string): string[] => key.split('|')[PARTS]?.split('.') ?? [];

/** The key of a place with what speaks of others there: letters, or empty for a name. */
export function withDoubts(place: string, doubts: readonly string[]): string {
  if (doubts.length === 0) return place;
  const told = [...new Set(doubts)].map((one) => one || OF_ONE_PAGE);
  return `${place}|${told.slice(0, MOST_DOUBTS + 1).join('.')}`;
}

/** Whether a person's answer can be kept: what speaks of others there is the same for the next student. */
export const isLasting = (key: string): boolean =>
  !doubtsIn(key).includes(OF_ONE_PAGE) && doubtsIn(key).length <= MOST_DOUBTS;

/** Whether somebody has confirmed a place, and looked past all that speaks of others there. */
export function isKnown(places: readonly KnownPlace[] = [], key: string): boolean {
  const same = places.filter((one) => placeIn(one.key) === placeIn(key));
  const passed = same.flatMap((one) => doubtsIn(one.key));
  return same.length > 0 && doubtsIn(key).every((one) => passed.includes(one));
}

export const withoutPlace = (places: readonly KnownPlace[], key: string): KnownPlace[] =>
  places.filter((one) => placeIn(one.key) !== placeIn(key));

/** Places with one more; a place that is among them learns what else is looked past there, the latest of it. */
export function withPlace(places: readonly KnownPlace[], place: KnownPlace): KnownPlace[] {
  const same = places.filter((one) => placeIn(one.key) === placeIn(place.key));
  const passed = [...new Set([...same, place].flatMap(({ key }) => doubtsIn(key)))].slice(-MOST_DOUBTS);
  return [...withoutPlace(places, place.key), { ...place, key: withDoubts(placeIn(place.key), passed) }];
}

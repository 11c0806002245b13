import type { KnownPlace, Site } from './site';

/**
 * The key of a place, and behind it what speaks of others there: four letters for each such text, so that a person can
 * look past it for good. See `placeKeyOf`.
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
  // One more than can be looked past: such a key is not lasting.
  return `${place}|${told.slice(0, MOST_DOUBTS + 1).join('.')}`;
}

/** Whether a person's answer can be kept: what speaks of others there is the same for the next student. */
export const isLasting = (key: string): boolean =>
  !doubtsIn(key).includes(OF_ONE_PAGE) && doubtsIn(key).length <= MOST_DOUBTS;

/** Whether somebody has confirmed a place, and looked past all that speaks of others there. */
export function isKnown(places: readonly KnownPlace[] = [], key: string): boolean {
  const same = places.filter((one) => placeIn(one.key) === placeIn(key));
  const passed = same.flatMap((one) => doubtsIn(one.key));
  return isLasting(key) && same.length > 0 && doubtsIn(key).every((one) => passed.includes(one));
}

/** The places of one site from two entries for it, each once. */
export const placesOf = (site: Site, other: Site | undefined): readonly KnownPlace[] =>
  (other?.places ?? []).reduce(
    (places, one) => (isKnown(places, one.key) ? places : withPlace(places, one)),
    site.places,
  );

export const withoutPlace = (places: readonly KnownPlace[], key: string): KnownPlace[] =>
  places.filter((one) => placeIn(one.key) !== placeIn(key));

/** Places with one more; a place that is among them learns what else is looked past there, the latest of it. */
export function withPlace(places: readonly KnownPlace[], place: KnownPlace): KnownPlace[] {
  const same = places.filter((one) => placeIn(one.key) === placeIn(place.key));
  const passed = [...new Set([...same, place].flatMap(({ key }) => doubtsIn(key)))].slice(-MOST_DOUBTS);
  return [...withoutPlace(places, place.key), { ...place, key: withDoubts(placeIn(place.key), passed) }];
}

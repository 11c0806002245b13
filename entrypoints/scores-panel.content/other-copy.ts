/** Asks whether another copy has its panel on this page; and whether one that is set up has. */
const ANY = 'paperless-scores:any';
const SET_UP = 'paperless-scores:set-up';

/**
 * Lets one copy of the extension (from the store, from the district) show its panel on a page, and the others stay out.
 * Copies share nothing but the page: each asks by an event whether another is there, and one that is says so by
 * `preventDefault`. Who is set up comes before who is not; among equals, who was first. A page that answers keeps our panel
 * from itself, which it can do in other ways.
 * @param signal aborts when this copy's script ends
 */
export function createTurn(page: EventTarget, signal: AbortSignal) {
  let mine: string | undefined;
  let isAsking = false;
  const hear = (event: Event) => {
    if (!isAsking && (mine === SET_UP || mine === event.type)) event.preventDefault();
  };
  for (const type of [ANY, SET_UP]) page.addEventListener(type, hear, { signal });

  function isTaken(type: string): boolean {
    isAsking = true;
    const taken = !page.dispatchEvent(new Event(type, { cancelable: true }));
    isAsking = false;
    return taken;
  }

  /** Whether this copy's panel may show. @param isSetUp as far as is known */
  return (isSetUp: boolean): boolean => {
    if (isTaken(isSetUp || mine !== undefined ? SET_UP : ANY)) mine = undefined;
    else mine = isSetUp ? SET_UP : ANY;
    return mine !== undefined;
  };
}

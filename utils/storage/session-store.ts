/**
 * Where links and what belongs to them are kept: in memory, for the browser session, out of reach of pages. Read by key:
 * what a long day leaves there must not make each answer slower. Values are JSON; whoever reads one checks its shape.
 */
export interface SessionStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Several at once: all of them are written, or none. */
  setAll(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** What is under these keys, or everything: that for a page that tidies up, never on the way of an answer. */
  all(keys?: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * What is written often goes in as text: the browser takes a value apart into all that is in it, and hands it, before and
 * after, to each context that listens. A text is one thing.
 */
export const asText = (value: unknown): string => JSON.stringify(value);

/** What such a text says; undefined when it is none. */
export function fromText(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs changes of one thing one after the other, so that none overwrites what another has just written. */
export function createTurns(): <T>(key: string, change: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, change) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(change, change);
    last.set(key, turn);
    const forget = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  };
}

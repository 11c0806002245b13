import { createRequire } from 'node:module';

/** What jsdom keeps behind an event: nothing in a page can reach it, as in a browser. */
const { implForWrapper: behind } = createRequire(import.meta.url)('jsdom/lib/generated/idl/utils.js') as {
  implForWrapper(event: Event): object | null;
};

/** Makes an event one that a person caused, at a time that the test made up. */
export function byPerson(event: Event, timeStamp: number): void {
  const inner = behind(event);
  if (inner === null) throw new Error('No event of jsdom.');
  Object.assign(inner, { isTrusted: true, timeStamp });
}

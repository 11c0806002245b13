import { today } from './turns.ts';

/**
 * The third of a wide table that is tried in the browser: another one each day, so that none stays untried, or the one
 * that `PAPERLESS_THIRD` (0, 1 or 2) names, to repeat a run. All of it with `npm test -- long`.
 */
export const aThird = <T>(table: readonly T[], of: (row: T) => string): readonly T[] => aShare(3, table, of);

/** The same of a table that is tried in Node each time: one of more parts. `PAPERLESS_THIRD` may name any of them. */
export function aShare<T>(parts: number, table: readonly T[], of: (row: T) => string): readonly T[] {
  if (process.env.PAPERLESS_LONG !== undefined) return table;
  // A file whose turn has come again has another part than the time before: the number of turns has no divisor of `parts`.
  const part = Number(process.env.PAPERLESS_THIRD ?? today()) % parts;
  return table.filter((row) => hash(of(row)) % parts === part);
}

/** By its name and not by its place, so that a row that is added leaves the others in their thirds. */
function hash(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}

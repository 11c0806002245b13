import { type GenericSchema, getDotPath, safeParse } from 'valibot';

/** A part of what came in that was left out, named so that a person can find it. */
export interface Fault {
  /** `sites.1.origin`. */
  readonly path: string;
  /** What should stand there, in plain English: `an https address`. */
  readonly expected: string;
}

type Fields<T> = { readonly [K in keyof T]-?: GenericSchema<unknown, T[K]> };

/** Whether a value is an object with named fields: no list, no null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses one value; what it lacks is added to `faults` under `path`. */
export function parseOne<T>(
  schema: GenericSchema<unknown, T>,
  input: unknown,
  path: string,
  faults: Fault[],
): T | undefined {
  const result = safeParse(schema, input);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inner = getDotPath(issue);
    faults.push({ path: inner === null ? path : `${path}.${inner}`, expected: issue.message });
  }
  return undefined;
}

/** Parses a list entry by entry: a bad entry is named and left out, the others stay. */
export function parseList<T>(
  schema: GenericSchema<unknown, T>,
  input: unknown,
  path: string,
  faults: Fault[],
): T[] | undefined {
  if (!Array.isArray(input)) {
    faults.push({ path, expected: 'a list' });
    return undefined;
  }
  return input.flatMap((entry: unknown, index) => {
    const parsed = parseOne(schema, entry, `${path}.${index}`, faults);
    return parsed === undefined ? [] : [parsed];
  });
}

/** Parses the fields of a record one by one: a bad field is named and left out, the others stay. */
export function parseFields<T extends object>(
  fields: Fields<T>,
  input: Readonly<Record<string, unknown>>,
  path: string,
  faults: Fault[],
): Partial<T> {
  const found: Partial<T> = {};
  for (const key in fields) {
    if (input[key] === undefined) continue;
    const parsed = parseOne(fields[key], input[key], path + key, faults);
    if (parsed !== undefined) found[key] = parsed;
  }
  return found;
}

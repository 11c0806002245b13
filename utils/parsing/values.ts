import {
  array,
  boolean,
  check,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  string,
  transform,
} from 'valibot';

/** Schemas of single values, shared by settings, policy and credential sets. Messages say what is expected. */

/** Text in one line; trimmed. */
export function text(maxLength: number, expected = 'text'): GenericSchema<unknown, string> {
  return pipe(
    string(expected),
    transform((value) => value.trim()),
    check(
      (value) => value.length <= maxLength && !hasControlCharacters(value),
      `${expected} of at most ${maxLength} characters`,
    ),
  );
}

function hasControlCharacters(value: string): boolean {
  return [...value].some((character) => character < ' ' || character === '\u007f');
}

/** A whole number between two, both included. */
export function wholeNumber(least: number, most: number): GenericSchema<unknown, number> {
  const expected = `a whole number from ${least} to ${most}`;
  return pipe(number(expected), integer(expected), minValue(least, expected), maxValue(most, expected));
}

/** A list of single values, at most `most` of them. */
export function listOf<T>(item: GenericSchema<unknown, T>, most: number): GenericSchema<unknown, T[]> {
  return pipe(
    array(item, 'a list'),
    check((list) => list.length <= most, `a list of at most ${most}`),
  );
}

/** A host name of at least two labels, in lower case. */
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
const toLowerCase = transform((value: string) => value.trim().toLowerCase());

export const hostName: GenericSchema<unknown, string> = pipe(
  string('a host name'),
  toLowerCase,
  regex(HOST, 'a host name like sis.example.org'),
);

/** A host name, or `*.` and a host name for its subdomains. */
export const hostPattern: GenericSchema<unknown, string> = pipe(
  string('a host name'),
  toLowerCase,
  check((value) => HOST.test(value.replace(/^\*\./, '')), 'a host name like files.example.org or *.example.org'),
);

/** Reads an https address; undefined for anything else, also for one that carries a user name or password. */
function httpsUrl(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

function isServiceAddress(value: string): boolean {
  const url = httpsUrl(value);
  return url !== undefined && url.search === '' && url.hash === '';
}

/** An https address as service profiles have it: no trailing slash. Empty stays empty. */
export const baseUrl: GenericSchema<unknown, string> = pipe(
  string('an https address'),
  check((value) => value.trim() === '' || isServiceAddress(value), 'an https address'),
  transform((value) => httpsUrl(value)?.href.replace(/\/+$/, '') ?? ''),
);

/** `https://host[:port]`; a path behind it is cut off. */
export const origin: GenericSchema<unknown, string> = pipe(
  string('an https address'),
  check((value) => httpsUrl(value) !== undefined, 'an https address'),
  transform((value) => httpsUrl(value)?.origin ?? ''),
);

export const trueOrFalse: GenericSchema<unknown, boolean> = boolean('true or false');

import { REPORTS, SEEN_TABLE, type SeenRow } from '../contexts/fault-words.ts';

/** A row as a browser plays it. */
export interface PlayedRow extends SeenRow {
  /** Requests that arrive at the service; fewer than the client sends when the way there is broken. */
  readonly arrive: number;
}

/**
 * One row of each kind, and what only a browser knows: how its network fails, what it takes for an answer, what a real
 * link does. All rows are tried in `test/contexts/faults.test.ts`.
 */
const IN_A_BROWSER: readonly string[] = [
  'connection refused',
  'name not found (DNS)',
  'certificate not taken (TLS)',
  'no network at all',
  'connection reset in the middle of the answer',
  'no answer to the first try',
  'body after five seconds',
  'JSON cut off',
  "a captive portal's page with status 200",
  'an answer of 1.5 MB that does not tell its length',
  'the right answer as text/html',
  'redirect to another host',
  'malformed reports among good ones',
  'names full of markup',
  'a javascript: link',
  'a text nobody documented',
  '403 signature does not match',
  '429 with Retry-After in seconds, once',
  'status 503',
  "this computer's clock ten minutes ahead",
  'wrong access key',
  'token ended in the middle',
  'secret key replaced in TOMS in the middle',
  'wrong user name',
];

/** What the client can't know of: it never opens a link. */
const LINKS_THAT_END_EARLY: SeenRow = {
  name: 'links that end early although they say otherwise',
  profile: 'pilot',
  trouble: { by: 'simulator', fault: { name: 'linkEndsEarly' }, scope: { path: 'reports', times: 1 } },
  ends: { kind: 'reports' },
  requests: 1,
  recovers: true,
  sees: REPORTS,
};

const rows = IN_A_BROWSER.map((name) => {
  const row = SEEN_TABLE.find((it) => it.name === name);
  if (row === undefined) throw new Error(`No row "${name}".`);
  return row;
});

export const PLAYED_TABLE: readonly PlayedRow[] = [...rows, LINKS_THAT_END_EARLY].map((row) => ({
  ...row,
  arrive: row.trouble.by === 'network' ? 0 : row.requests,
}));

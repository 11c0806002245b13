import * as v from 'valibot';
import { problemSchema } from '@/utils/caaspp/problem-schema';
import { storedReportSchema } from '@/utils/links/links-store';
import { asText, fromText, type SessionStore } from '@/utils/storage/session-store';
import type { EpochMs } from '@/utils/time';
import type { Cells, Columns } from './list/columns';
import { type ListRules, type RosterList, readList, withMore } from './list/roster-list';
import type { StudentOutcome } from './outcome';
import type { Queue } from './queue';

/** A part of the list as it was given: a page of a list in the SIS, a paste, a file. */
export interface Given {
  readonly rows: readonly Cells[];
  readonly columns: Columns;
  /** Nobody sees a row of heads counted on a page: its students are counted from 1, page after page. */
  readonly fromPage?: boolean | undefined;
  /** Places of rows and columns that its file keeps out of sight. */
  readonly hiddenRows?: readonly number[] | undefined;
  readonly hiddenColumns?: readonly number[] | undefined;
}

/** Where the list comes from. */
export interface Source {
  /** Host of the SIS page, which decides on the key; empty for what was pasted or opened. */
  readonly host: string;
  readonly schoolCode?: string | undefined;
  readonly tabId?: number | undefined;
  /** Rows that the list has in the SIS, where its page says so. */
  readonly total?: number | undefined;
}

/** A class as it is worked on; all of it is kept for the browser session, in memory, and nowhere else. */
export interface Kept {
  readonly given: readonly Given[];
  readonly source: Source;
  readonly restoreZeros: boolean;
  /** Those whom the file keeps out of sight are wanted, too. */
  readonly includeHidden?: boolean | undefined;
  /** When it was begun, where a list was worked on before: what was not known until then is new. */
  readonly newSince?: EpochMs | undefined;
  /** The first so many students alone, where the list is longer than may be. */
  readonly cutTo?: number | undefined;
  readonly state: Queue['kind'];
  readonly savedAt: EpochMs;
}

const column = v.optional(v.number());
const keptSchema = v.object({
  given: v.array(
    v.object({
      rows: v.array(v.array(v.string())),
      columns: v.object({
        ...{ head: column, ssid: column },
        ...{ name: column, lastName: column, firstName: column, localId: column, doNotRelease: column },
      }),
      fromPage: v.optional(v.boolean()),
      hiddenRows: v.optional(v.array(v.number())),
      hiddenColumns: v.optional(v.array(v.number())),
    }),
  ),
  source: v.object({
    host: v.string(),
    schoolCode: v.optional(v.string()),
    tabId: v.optional(v.number()),
    total: v.optional(v.number()),
  }),
  restoreZeros: v.boolean(),
  includeHidden: v.optional(v.boolean()),
  newSince: v.optional(v.number()),
  cutTo: v.optional(v.number()),
  state: v.picklist(['ready', 'running', 'paused', 'stopped', 'finished']),
  savedAt: v.number(),
});

const { url: _noLink, ...rowFields } = storedReportSchema.entries;
const outcomeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('reports'),
    rows: v.array(v.object(rowFields)),
    unreadable: v.number(),
    firstSeen: v.optional(v.array(v.number())),
  }),
  v.object({
    kind: v.literal('message'),
    code: v.picklist(['unknownSsid', 'noTestData', 'notAuthorized', 'internalError', 'noSsid', 'other']),
    text: v.string(),
  }),
  v.object({ kind: v.literal('problem'), problem: problemSchema }),
]);
/** Each with whose it is: the list may be kept when what is known of it is not yet, and two tabs may work on one. */
const outcomesSchema = v.array(v.nullable(v.object({ ssid: v.string(), outcome: outcomeSchema })));

const PREFIX = 'roster ';
/** So many students' outcomes are written together: one answer costs one short write. */
const CHUNK = 8;
/** A list that was left alone for longer, and is not the one in hand, is forgotten. */
const FORGOTTEN_AFTER_MS = 12 * 3_600_000;

/** Whose outcomes, place by place. */
type Entries = RosterList['entries'];
type Outcomes = readonly (StudentOutcome | undefined)[];
const chunksOf = ({ length }: Entries) => Math.ceil(length / CHUNK);

const keyOf = (id: string) => `${PREFIX}${id}`;
const stateKey = (id: string) => `${PREFIX}${id} state`;
const chunkKey = (id: string, chunk: number) => `${PREFIX}${id} ${chunk}`;

/** The students of what was given, in its order, as far as they are wanted. */
export function listOf({ given, restoreZeros, includeHidden, cutTo }: Kept, allowDoNotRelease: boolean): RosterList {
  const rules: ListRules = { restoreZeros, includeHidden, allowDoNotRelease };
  let list: RosterList = { entries: [], leftOut: [] };
  let rows = 0;
  for (const part of given) {
    const notCounted = part.fromPage === true && part.columns.head !== undefined ? part.columns.head + 1 : 0;
    list = withMore(list, readList(part.rows, part.columns, rules, part.hiddenRows), rows - notCounted);
    rows += part.rows.length - notCounted;
  }
  return cutTo === undefined ? list : { ...list, entries: list.entries.slice(0, cutTo) };
}

/** Keeps one list, under an id that says nothing of it. */
export function keepRoster(store: SessionStore, id: string) {
  const writing = new Map<number, Promise<void>>();
  /** Writes that wait for the one before: what comes meanwhile goes with them. */
  const waiting = new Map<number, Promise<void>>();
  let latest: { readonly entries: Entries; readonly outcomes: Outcomes } = { entries: [], outcomes: [] };

  return {
    async read(): Promise<Kept | undefined> {
      const parsed = v.safeParse(keptSchema, fromText(await store.get(keyOf(id))));
      if (!parsed.success) return undefined;
      // What is undefined is not there any more once it was kept.
      const state = v.safeParse(keptSchema.entries.state, await store.get(stateKey(id)));
      const given = parsed.output.given.map((part) => {
        return { ...part, columns: { ...part.columns, head: part.columns.head, ssid: part.columns.ssid } };
      });
      return { ...parsed.output, given, ...(state.success && { state: state.output }) };
    },

    /** What is known of these students, wherever in the list they were when it was kept. */
    async readOutcomes(entries: Entries): Promise<(StudentOutcome | undefined)[]> {
      const chunks = Array.from({ length: chunksOf(entries) }, (_, chunk) => store.get(chunkKey(id, chunk)));
      const known = new Map<string, StudentOutcome>();
      for (const chunk of await Promise.all(chunks)) {
        const parsed = v.safeParse(outcomesSchema, fromText(chunk));
        for (const one of parsed.success ? parsed.output : []) if (one !== null) known.set(one.ssid, one.outcome);
      }
      return entries.map(({ ssid }) => known.get(ssid.reveal()));
    },

    write(kept: Kept): Promise<void> {
      return store.set(keyOf(id), asText(kept));
    },

    /** Writes how far it is, and not all of the list with it. */
    writeState: (state: Kept['state']): Promise<void> => store.set(stateKey(id), state),

    /** Writes the outcome of one student, with those beside it; what is written at the time is not written twice. */
    writeOutcome(entries: Entries, outcomes: Outcomes, index: number): Promise<void> {
      const chunk = Math.floor(index / CHUNK);
      latest = { entries, outcomes };
      const planned = waiting.get(chunk);
      if (planned !== undefined) return planned;
      const before = writing.get(chunk) ?? Promise.resolve();
      const next = before.then(() => {
        waiting.delete(chunk);
        const part = latest.entries.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(({ ssid }, at) => {
          const outcome = latest.outcomes[chunk * CHUNK + at];
          return outcome === undefined ? null : { ssid: ssid.reveal(), outcome };
        });
        return store.set(chunkKey(id, chunk), asText(part));
      });
      waiting.set(chunk, next);
      writing.set(
        chunk,
        next.catch(() => {}),
      );
      return next;
    },

    /** Writes all of them: students came in between, or went. */
    async writeOutcomes(entries: Entries, outcomes: Outcomes): Promise<void> {
      const chunks = Array.from({ length: chunksOf(entries) }, (_, chunk) => chunk);
      await Promise.all(chunks.map((chunk) => this.writeOutcome(entries, outcomes, chunk * CHUNK)));
    },

    forget: () => forget(store, (name) => name === keyOf(id) || name.startsWith(`${keyOf(id)} `)),
  };
}

/** Drops lists that nobody has touched for half a day. */
export async function forgetOldRosters(store: SessionStore, now: EpochMs): Promise<void> {
  const all = Object.entries(await store.all()).filter(([name]) => name.startsWith(PREFIX));
  const alive = all
    .filter(([name, value]) => {
      // What belongs to a list has its name before its own.
      if (name.includes(' ', PREFIX.length)) return false;
      const parsed = v.safeParse(v.object({ savedAt: v.number() }), fromText(value));
      return parsed.success && now - parsed.output.savedAt < FORGOTTEN_AFTER_MS;
    })
    .map(([name]) => name);
  await forget(
    store,
    (name) => name.startsWith(PREFIX) && !alive.some((one) => name === one || name.startsWith(`${one} `)),
  );
}

async function forget(store: SessionStore, isIt: (name: string) => boolean): Promise<void> {
  const names = Object.keys(await store.all()).filter(isIt);
  if (names.length > 0) await store.remove(names);
}

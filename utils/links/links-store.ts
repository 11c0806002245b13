import * as v from 'valibot';
import { problemSchema } from '@/utils/caaspp/problem-schema';
import { createTurns, type SessionStore } from '@/utils/storage/session-store';
import type { EpochMs } from '@/utils/time';
import type { Life } from './lifetime';

const time = v.number();
const spanSchema = v.object({ answeredAt: time, expiresAt: time });
const optionalSpan = v.optional(spanSchema);

const lifeSchema: v.GenericSchema<unknown, Life> = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.picklist(['fresh', 'expiring', 'expired']), links: spanSchema }),
  v.object({ kind: v.literal('refreshing'), by: v.string(), links: optionalSpan }),
  v.object({ kind: v.literal('failed'), retryAt: time, links: optionalSpan }),
]);

const languageSchema = v.object({ code: v.optional(v.string()), english: v.string(), own: v.string() });

export const storedReportSchema = v.object({
  id: v.string(),
  type: v.string(),
  test: v.string(),
  year: v.string(),
  grade: v.optional(v.string()),
  languages: v.array(languageSchema),
  format: v.string(),
  url: v.string(),
  /** By this computer's clock. */
  expiresAt: time,
  note: v.optional(v.string()),
});

const entrySchema = v.object({
  accountId: v.string(),
  ssid: v.string(),
  /** When the service was last asked. */
  askedAt: time,
  life: lifeSchema,
  /** The last answer that told something of the student. */
  answer: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('reports'), reports: v.array(storedReportSchema), unreadable: v.number() }),
    v.object({
      kind: v.literal('message'),
      code: v.picklist(['unknownSsid', 'noTestData', 'notAuthorized', 'internalError', 'noSsid', 'other']),
      text: v.string(),
    }),
  ]),
  /** The reports from before a message: should they come again, a panel that still shows them can open them. */
  former: v.optional(v.array(storedReportSchema)),
  /** What the last request came to, if it came to no answer. */
  problem: v.optional(problemSchema),
});

/** A report with its link and the opaque id under which a panel knows it. Never leaves the background. */
export type StoredReport = v.InferOutput<typeof storedReportSchema>;

/** What is known of one student through one account. */
export type Entry = v.InferOutput<typeof entrySchema>;

export interface LinksStore {
  get(accountId: string, ssid: string): Promise<Entry | undefined>;
  /** Changes an entry; changes of one entry wait for each other. An entry that is not there starts empty. */
  change(accountId: string, ssid: string, change: (entry: Entry) => Entry): Promise<Entry>;
  all(): Promise<Entry[]>;
  /** Drops the entries that the test names. */
  removeWhere(test: (entry: Entry) => boolean): Promise<void>;
}

const PREFIX = 'links ';

export function createLinksStore(store: SessionStore): LinksStore {
  const inTurn = createTurns();

  async function get(accountId: string, ssid: string): Promise<Entry | undefined> {
    return parseEntry(await store.get(keyOf(accountId, ssid)));
  }

  async function all(): Promise<Entry[]> {
    return Object.entries(await store.all())
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([, value]) => parseEntry(value))
      .filter((entry) => entry !== undefined);
  }

  return {
    get,
    all,
    change(accountId, ssid, change) {
      const key = keyOf(accountId, ssid);
      return inTurn(key, async () => {
        const entry = change((await get(accountId, ssid)) ?? emptyEntry(accountId, ssid));
        await store.set(key, entry);
        return entry;
      });
    },
    async removeWhere(test) {
      const doomed = (await all()).filter(test).map((entry) => keyOf(entry.accountId, entry.ssid));
      if (doomed.length > 0) await store.remove(doomed);
    },
  };
}

/** Drops what is kept of one student: of a long list, the session's memory would not hold all links at once. */
export function forgetLinks(store: Pick<SessionStore, 'remove'>, accountId: string, ssid: string): Promise<void> {
  return store.remove([keyOf(accountId, ssid)]);
}

export function emptyEntry(accountId: string, ssid: string, askedAt: EpochMs = 0): Entry {
  return { accountId, ssid, askedAt, life: { kind: 'none' }, answer: { kind: 'none' } };
}

function keyOf(accountId: string, ssid: string): string {
  return `${PREFIX}${accountId} ${ssid}`;
}

function parseEntry(value: unknown): Entry | undefined {
  const parsed = v.safeParse(entrySchema, value);
  return parsed.success ? parsed.output : undefined;
}

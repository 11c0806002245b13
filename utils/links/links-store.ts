import * as v from 'valibot';
import { problemSchema } from '@/utils/caaspp/problem-schema';
import { asText, createTurns, fromText, type SessionStore } from '@/utils/storage/session-store';
import type { Clock } from '@/utils/time';
import { type Life, linksOf, POLITE_PAUSE_MS } from './lifetime';
import { panelsIn, VISIBLE_PANELS } from './visible-panels';

const time = v.number();
const spanSchema = v.object({ answeredAt: time, expiresAt: time });
const optionalSpan = v.optional(spanSchema);

const lifeSchema: v.GenericSchema<unknown, Life> = v.union([
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
  /** The service's address from which it came: of another one it is worth nothing. */
  address: v.string(),
  /** When the service was asked for what is known. */
  askedAt: time,
  life: lifeSchema,
  /** The last answer that told something of the student. */
  answer: v.union([
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
  /** Changes an entry; changes wait for each other. An entry that is not there starts empty. */
  change(accountId: string, ssid: string, change: (entry: Entry) => Entry): Promise<Entry>;
  /** Accounts of which there are entries, or tokens: a token may have served nobody. One may come more than once. */
  accounts(): Promise<string[]>;
  /** Drops the entries of these accounts. */
  forget(accountIds: readonly string[]): Promise<void>;
}

/** Students whose links are kept beside those in sight: more than anybody opens in half an hour. About 3 MB. */
const MOST_KEPT = 250;

const INDEX = 'links';
const indexSchema = v.array(v.object({ accountId: v.string(), ssid: v.string(), until: time }));
type Listed = v.InferOutput<typeof indexSchema>[number];

/**
 * Entries, each under a key of its own, and one list of them. Each change drops the entries that are of no more use: their
 * links have ended, nobody sees them, and the pause is over in which the service is not to be asked again without a wish.
 */
export function createLinksStore(store: SessionStore, now: Clock): LinksStore {
  const inTurn = createTurns();

  async function get(accountId: string, ssid: string): Promise<Entry | undefined> {
    return parseEntry(await store.get(keyOf({ accountId, ssid })));
  }

  /** The entry that was changed last comes first. */
  const index = async (): Promise<Listed[]> => parseIndex(await store.get(INDEX));

  async function drop(entries: readonly Listed[]): Promise<void> {
    if (entries.length > 0) await store.remove(entries.map(keyOf));
  }

  return {
    get,
    change: (accountId, ssid, change) =>
      inTurn(INDEX, async () => {
        const key = keyOf({ accountId, ssid });
        const {
          [key]: before,
          [INDEX]: listed,
          [VISIBLE_PANELS]: visible,
        } = await store.all([key, INDEX, VISIBLE_PANELS]);
        const entry = change(parseEntry(before) ?? emptyEntry(accountId, ssid));
        const others = parseIndex(listed).filter((it) => keyOf(it) !== key);
        const seen = new Set(panelsIn(visible).map(keyOf));
        const isOfUse = (it: Listed, at: number) => seen.has(keyOf(it)) || (it.until > now() && at < MOST_KEPT);
        const until = Math.max(linksOf(entry.life)?.expiresAt ?? 0, now() + POLITE_PAUSE_MS);
        const kept = [{ accountId, ssid, until }, ...others.filter(isOfUse)];
        await drop(others.filter((it) => !kept.includes(it)));
        await store.setAll({ [key]: asText(entry), [INDEX]: asText(kept) });
        return entry;
      }),
    accounts: async () =>
      Object.keys(await store.all()).flatMap((key) => /^(?:links|token) (\S+)/.exec(key)?.[1] ?? []),
    forget: (accountIds) =>
      inTurn(INDEX, async () => {
        const { true: gone = [], false: kept = [] } = Object.groupBy(
          await index(),
          ({ accountId }) => `${accountIds.includes(accountId)}`,
        );
        await drop(gone);
        await store.set(INDEX, asText(kept));
      }),
  };
}

/** Drops what is kept of one student: of a long list, the session's memory would not hold all links at once. */
export function forgetLinks(store: Pick<SessionStore, 'remove'>, accountId: string, ssid: string): Promise<void> {
  return store.remove([keyOf({ accountId, ssid })]);
}

export function emptyEntry(accountId: string, ssid: string): Entry {
  return { accountId, ssid, address: '', askedAt: 0, life: { kind: 'none' }, answer: { kind: 'none' } };
}

function keyOf({ accountId, ssid }: { readonly accountId: string; readonly ssid: string }): string {
  return `${INDEX} ${accountId} ${ssid}`;
}

function parseIndex(value: unknown): Listed[] {
  const parsed = v.safeParse(indexSchema, fromText(value));
  return parsed.success ? parsed.output : [];
}

function parseEntry(value: unknown): Entry | undefined {
  const parsed = v.safeParse(entrySchema, fromText(value));
  return parsed.success ? parsed.output : undefined;
}

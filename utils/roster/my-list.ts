import * as v from 'valibot';
import { hasConsent } from '@/utils/settings/consent';
import type { Settings } from '@/utils/settings/settings';
import { type InTurn, inTurn } from '@/utils/storage/in-turn';
import type { SessionStore } from '@/utils/storage/session-store';
import { type Clock, HOUR_MS } from '@/utils/time';
import { chooseCredentialSet, type PagePlace } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import type { Cells } from './list/columns';
import type { ShownStudent } from './page/shown-student';

const schema = v.object({
  host: v.string(),
  schoolCode: v.optional(v.string()),
  students: v.array(v.object({ ssid: v.string(), name: v.string() })),
  savedAt: v.number(),
});

/** Students whom somebody collects while going from page to page: for the browser session, in memory alone. */
export type MyList = v.InferOutput<typeof schema>;

export type AddedToList =
  | { readonly kind: 'added' | 'alreadyThere' }
  /** The reports of one list are had with one key; this student's would be with another. */
  | { readonly kind: 'otherKey'; readonly host: string }
  | { readonly kind: 'full'; readonly limit: number };

/** What came of "Add to my list". */
export type AddToListAnswer =
  | AddedToList
  /** The page shows another student now, several, or none. */
  | { readonly kind: 'studentChanged' }
  | { readonly kind: 'doNotRelease' }
  /** The organization allows no lists. */
  | { readonly kind: 'off' }
  | { readonly kind: 'noConsent' };

const KEY = 'my list';
/** What nobody added to for so long is of another day's work. */
const FORGOTTEN_AFTER_MS = 12 * HOUR_MS;

/** @param alone one change after the other: popup and background change it, for each window */
export function createMyList(store: SessionStore, now: Clock, alone: InTurn = inTurn(KEY)) {
  async function read(): Promise<MyList | undefined> {
    const parsed = v.safeParse(schema, await store.get(KEY));
    if (!parsed.success || now() - parsed.output.savedAt >= FORGOTTEN_AFTER_MS) return undefined;
    return parsed.output;
  }

  return {
    read,

    /** @param keyOf which key serves a page; the list's own is as its first page's, as where its reports are had */
    add: (
      { ssid, name, schoolCode }: ShownStudent,
      host: string,
      keyOf: (page: PagePlace) => string | undefined,
      limit: number,
    ): Promise<AddedToList> =>
      alone(async () => {
        const list = await read();
        const students = list?.students ?? [];
        if (students.some((one) => one.ssid === ssid)) return { kind: 'alreadyThere' };
        const page = { host, schoolCode };
        if (list && keyOf(list) !== keyOf(page)) return { kind: 'otherKey', host: list.host };
        if (students.length >= limit) return { kind: 'full', limit };
        const next: MyList = { ...(list ?? page), students: [...students, { ssid, name }], savedAt: now() };
        await store.set(KEY, next);
        return { kind: 'added' };
      }),

    empty: () => alone(() => store.remove([KEY])),
  };
}

/** Of a name that is kept, characters; more is none. */
export const LONGEST_NAME = 200;

/**
 * Puts a student there, whose page was read once more, unless they are marked or their reports come through another key.
 * @param known read after the page: what was erased, or decided otherwise, while it was read counts
 */
export async function addToMyList(
  myList: ReturnType<typeof createMyList>,
  student: ShownStudent,
  host: string,
  { settings, sets }: { readonly settings: Settings; readonly sets: readonly CredentialSet[] },
): Promise<AddToListAnswer> {
  if (settings.rosters === 'off') return { kind: 'off' };
  if (!hasConsent(settings)) return { kind: 'noConsent' };
  if (student.doNotRelease && !settings.allowDoNotRelease) return { kind: 'doNotRelease' };
  return myList.add(student, host, (page) => chooseCredentialSet(sets, page)?.id, settings.rosterLimit);
}

/** As the table of a page: heads, then a row for each student. */
export function rowsOfMyList({ students }: MyList): Cells[] {
  return [['SSID', 'Name'], ...students.map(({ ssid, name }) => [ssid, name])];
}

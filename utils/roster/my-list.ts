import * as v from 'valibot';
import type { Settings } from '@/utils/settings/settings';
import type { SessionStore } from '@/utils/storage/session-store';
import { type Clock, HOUR_MS } from '@/utils/time';
import { chooseCredentialSet } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import type { Cells } from './list/columns';
import type { ShownStudent } from './page/shown-student';

const schema = v.object({
  host: v.string(),
  schoolCode: v.optional(v.string()),
  setId: v.string(),
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
  | { readonly kind: 'doNotRelease' };

const KEY = 'my list';
/** What nobody added to for so long is of another day's work. */
const FORGOTTEN_AFTER_MS = 12 * HOUR_MS;

export function createMyList(store: SessionStore, now: Clock) {
  async function read(): Promise<MyList | undefined> {
    const parsed = v.safeParse(schema, await store.get(KEY));
    if (!parsed.success || now() - parsed.output.savedAt >= FORGOTTEN_AFTER_MS) return undefined;
    return parsed.output;
  }

  return {
    read,

    /** @param setId the credential set that serves the student's page */
    async add(
      { ssid, name, schoolCode }: ShownStudent,
      { host, setId }: { readonly host: string; readonly setId: string },
      limit: number,
    ): Promise<AddedToList> {
      const list = await read();
      const students = list?.students ?? [];
      if (students.some((one) => one.ssid === ssid)) return { kind: 'alreadyThere' };
      if (list !== undefined && list.setId !== setId) return { kind: 'otherKey', host: list.host };
      if (students.length >= limit) return { kind: 'full', limit };
      const next: MyList = {
        // The first page's school and host choose the key, as they would there.
        ...(list ?? { host, setId, ...(schoolCode === undefined ? {} : { schoolCode }) }),
        ...{ students: [...students, { ssid, name }], savedAt: now() },
      };
      await store.set(KEY, next);
      return { kind: 'added' };
    },

    empty: () => store.remove([KEY]),
  };
}

/** Of a name that is kept, characters; more is none. */
export const LONGEST_NAME = 200;

/** Puts a student there, whose page was read once more, unless they are marked or their reports come through another key. */
export async function addToMyList(
  myList: ReturnType<typeof createMyList>,
  student: ShownStudent,
  host: string,
  { settings, sets }: { readonly settings: Settings; readonly sets: readonly CredentialSet[] },
): Promise<AddToListAnswer> {
  if (student.doNotRelease && !settings.allowDoNotRelease) return { kind: 'doNotRelease' };
  const set = chooseCredentialSet(sets, { host, schoolCode: student.schoolCode });
  return myList.add(student, { host, setId: set?.id ?? '' }, settings.rosterLimit);
}

/** As the table of a page: heads, then a row for each student. */
export function rowsOfMyList({ students }: MyList): Cells[] {
  return [['SSID', 'Name'], ...students.map(({ ssid, name }) => [ssid, name])];
}

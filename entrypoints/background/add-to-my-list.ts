import { sessionStore } from '@/utils/browser/browser-session-store';
import { readSettings, vault } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import { type AddToListAnswer, createMyList } from '@/utils/roster/my-list';
import { chooseCredentialSet } from '@/utils/vault/choose';
import { readAgain } from './read-page';

/** Of a name that is kept, characters; more is none. */
const LONGEST_NAME = 200;

const myList = createMyList(sessionStore, Date.now);

/** Puts the student whom a panel shows on a person's own list: what its page shows now must be whom the press was for. */
export async function addToMyList(
  { ssid, name = '', schoolCode, doNotRelease }: Parameters<ProtocolMap['addToMyList']>[0],
  frame: Frame,
): Promise<AddToListAnswer> {
  const [{ settings }, sets, shown] = await Promise.all([readSettings(), vault.list(), readAgain(frame)]);
  if (shown?.reveal() !== ssid || settings.rosters === 'off') return { kind: 'studentChanged' };
  if (doNotRelease && !settings.allowDoNotRelease) return { kind: 'doNotRelease' };
  const { host } = frame;
  const set = chooseCredentialSet(sets, { host, schoolCode });
  return myList.add(
    { ssid, name: name.slice(0, LONGEST_NAME), schoolCode, doNotRelease },
    { host, setId: set?.id ?? '' },
    settings.rosterLimit,
  );
}

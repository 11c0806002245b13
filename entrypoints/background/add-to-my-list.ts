import { sessionStore } from '@/utils/browser/browser-session-store';
import { readSettings, vault } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import { type AddToListAnswer, addToMyList, createMyList, LONGEST_NAME } from '@/utils/roster/my-list';
import { readAgain } from './read-page';

const myList = createMyList(sessionStore, Date.now);

/** Puts the student whom a panel shows on a person's own list: what its page shows now must be whom the press was for. */
export async function addShown(
  { ssid, name = '', schoolCode, doNotRelease }: Parameters<ProtocolMap['addToMyList']>[0],
  frame: Frame,
): Promise<AddToListAnswer> {
  if ((await readAgain(frame))?.reveal() !== ssid) return { kind: 'studentChanged' };
  const student = { ssid, name: name.slice(0, LONGEST_NAME), schoolCode, doNotRelease };
  const [{ settings }, sets] = await Promise.all([readSettings(), vault.list()]);
  return addToMyList(myList, student, frame.host, { settings, sets });
}

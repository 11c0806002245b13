import { readSettings, vault } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import { type AddToListAnswer, addToMyList, type createMyList } from '@/utils/roster/my-list';
import { readShown } from './read-shown';

/** Puts the student that a tab shows, read once more, on a person's own list. */
export async function addToList(myList: ReturnType<typeof createMyList>, tabId: number): Promise<AddToListAnswer> {
  // What the background says of the tab and what its page says now are to be of one student.
  const status = await untilAnswered(() => sendMessage('tabStatus', { tabId }), { goesOn: () => true });
  if (status?.site !== 'enabled' || status.finding.kind !== 'student') return { kind: 'studentChanged' };
  const student = await readShown(tabId, status.finding.lastFour ?? '');
  if (student === undefined) return { kind: 'studentChanged' };
  const { settings } = await readSettings();
  return addToMyList(myList, student, status.host, { settings, sets: await vault.list() });
}

import { readSettings, vault } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import type { AddToListAnswer, createMyList } from '@/utils/roster/my-list';
import { chooseCredentialSet } from '@/utils/vault/choose';
import { readShown } from './read-shown';

/** Puts the student that a tab shows, read once more, on a person's own list. */
export async function addToList(myList: ReturnType<typeof createMyList>, tabId: number): Promise<AddToListAnswer> {
  // What the background says of the tab and what its page says now are to be of one student.
  const status = await untilAnswered(() => sendMessage('tabStatus', { tabId }), { goesOn: () => true });
  if (status?.site !== 'enabled' || status.finding.kind !== 'student') return { kind: 'studentChanged' };
  const student = await readShown(tabId, status.finding.lastFour ?? '');
  if (student === undefined) return { kind: 'studentChanged' };
  const { settings } = await readSettings();
  if (student.doNotRelease && !settings.allowDoNotRelease) return { kind: 'doNotRelease' };
  const { host } = status;
  const set = chooseCredentialSet(await vault.list(), { host, schoolCode: student.schoolCode });
  return myList.add(student, { host, setId: set?.id ?? '' }, settings.rosterLimit);
}

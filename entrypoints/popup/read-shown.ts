import { browser } from 'wxt/browser';
import { onlyStudent, type ShownStudent } from '@/utils/roster/page/shown-student';

const READER = '/read-shown.js';

/** Reads once more which one student a tab shows, with the name that the page ties to the number. */
export async function readShown(tabId: number, lastFour: string): Promise<ShownStudent | undefined> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [READER] })
    .catch(() => []);
  return onlyStudent(
    frames.map(({ result }) => result),
    lastFour,
  );
}

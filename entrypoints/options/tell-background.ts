import { forSeconds } from '@/utils/messages/awake';
import { untilAnswered } from '@/utils/messages/until-answered';

/**
 * Lets the background know of what was done here. Done it is, also where the background hangs and hears nothing.
 * @returns whether it heard
 */
export async function tellBackground(tell: () => Promise<void>): Promise<boolean> {
  return (await untilAnswered(() => tell().then(() => true), forSeconds())) ?? false;
}

import type { AddToListAnswer } from '@/utils/roster/my-list';
import type { Words } from '@/utils/words';

/** What came of "Add to my list", and what to do where nothing did. */
export function myListWords(answer: AddToListAnswer, { t }: Words): string {
  const what = answer.kind === 'otherKey' ? answer.host : answer.kind === 'full' ? answer.limit : '';
  return t(`myListAnswer_${answer.kind}`, what);
}

/** The student is on the list now. */
export function isOnMyList({ kind }: AddToListAnswer): boolean {
  return kind === 'added' || kind === 'alreadyThere';
}

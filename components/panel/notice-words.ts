import { isOnMyList, myListWords } from '@/components/shared/my-list-words';
import { type ProblemWords, problemWords } from '@/components/shared/problem-words';
import type { Words } from '@/utils/words';
import type { PanelNotice } from './panel-state';

/** What is said of the last click; a problem alone has a title. */
export function noticeWords(
  notice: PanelNotice,
  words: Words,
): Pick<ProblemWords, 'todo' | 'remedy'> & { readonly title?: string } {
  if (notice.kind === 'problem') return problemWords(notice.problem, words);
  if (notice.kind !== 'myList') return { todo: words.t(`notice_${notice.kind}`), remedy: 'none' };
  const came = myListWords(notice.answer, words);
  // The list itself is in the popup.
  return { todo: isOnMyList(notice.answer) ? `${came} ${words.t('myListWhere')}` : came, remedy: 'none' };
}

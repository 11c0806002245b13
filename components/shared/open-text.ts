import type { OpenAnswer } from '@/utils/messages/messaging';
import type { Words } from '@/utils/words';
import { problemWords } from './problem-words';

/** What came of opening reports from a page of ours, in words. */
export function openText(answer: OpenAnswer, words: Words): string {
  switch (answer.kind) {
    case 'opened':
      return words.t('openedInTab');
    case 'studentChanged':
    case 'gone':
      return words.t(`notice_${answer.kind}`);
    case 'message':
      return answer.text;
    case 'problem': {
      const { title, todo } = problemWords(answer.problem, words);
      return `${title}. ${todo}`;
    }
  }
}

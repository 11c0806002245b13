import { problemWords } from '@/components/shared/problem-words';
import { NO_SSID_TEXT, shortened } from '@/components/shared/service-texts';
import type { Words } from '@/utils/words';
import { noticeWords } from './notice-words';
import type { PanelNotice, PanelState } from './panel-state';

/** What a screen reader says when the panel comes to show this, and of whom. Never the time left: that would chatter. */
export function spoken(state: PanelState, notice: PanelNotice | undefined, words: Words): string {
  const said = spokenOf(state, notice, words);
  if (said === '' || !('student' in state)) return said;
  const { name, lastFour } = state.student;
  const whom = name ?? (said.includes(lastFour) ? '' : words.t('endsIn', lastFour));
  return whom ? `${whom}: ${said}` : said;
}

function spokenOf(state: PanelState, notice: PanelNotice | undefined, words: Words): string {
  const { t, counted } = words;
  if (notice) {
    const { title, todo } = noticeWords(notice, words);
    return title ?? todo;
  }
  switch (state.kind) {
    case 'looking':
      return state.isUnsaved ? t('unsavedTitle') : '';
    case 'ready':
      return '';
    case 'noSsid':
      return NO_SSID_TEXT;
    case 'unsure':
      return t('unsureTitle', state.short);
    case 'asking':
      return t(state.again ? 'askingAgain' : 'asking');
    case 'reports':
      return state.opening ? t('opening') : counted('reportsFound', state.rows.length, state.student.lastFour);
    case 'message':
      return shortened(state.text);
    case 'problem':
      return problemWords(state.problem, words).title;
    case 'updated':
      return t('updatedTitle');
  }
}

import { Icon, Mark, SLIDERS } from '@/components/shared/icon';
import { KeyNoticeStrip } from '@/components/shared/key-notice';
import { problemWords } from '@/components/shared/problem-words';
import { useWords } from '@/components/shared/words-context';
import type { Problem } from '@/utils/caaspp/problem';
import { MyListPart } from './my-list';
import type { PopupProps } from './popup-props';
import { SearchBySsid } from './search-by-ssid';
import { TabCard } from './tab-card';

/** The popup: what this tab shows, what is wrong if anything, one main action, and a search by SSID. */
export function Popup(props: PopupProps) {
  const { status, canLock, onLock, onOpenPage } = props;
  const { t } = useWords();
  const offset = status?.clockOffsetMs;
  const keyNotice = status?.keyNotice;
  // Known before the tab has been asked, which may take a while: the search waits for no page.
  const isSetUp = (props.setUp ?? status?.setUp) === 'ready';
  return (
    <div class="popup">
      <header class="top">
        <Mark />
        <h1>{t('extensionName')}</h1>
        <button type="button" class="quiet" onClick={() => onOpenPage('options')}>
          <Icon path={SLIDERS} size={18} />
          {t('settings')}
        </button>
      </header>
      <main>
        {keyNotice && <KeyNoticeStrip notice={keyNotice} onPutAway={() => props.onPutAway(keyNotice.setId)} />}
        {status?.problem && <ProblemStrip problem={status.problem} />}
        {offset !== undefined && status?.problem?.code !== 'clock' && (
          <ProblemStrip problem={{ code: 'clock', offsetMs: offset }} />
        )}
        <TabCard {...props} />
        {props.hasRosters && isSetUp && <MyListPart {...props} />}
        {isSetUp && <SearchBySsid {...props} />}
        {props.hasRosters && isSetUp && (
          <p>
            <button type="button" class="link" onClick={() => props.onOpenList(false)}>
              {t('rosterOpen')}
            </button>
          </p>
        )}
        {canLock && isSetUp && (
          <p>
            <button type="button" class="link" onClick={onLock}>
              {t('lockNow')}
            </button>
          </p>
        )}
      </main>
      <footer class="small">
        <button type="button" class="link" onClick={() => onOpenPage('about')}>
          {t('helpAndMore')}
        </button>
        {props.shortcut && <span>{t('shortcutIs', props.shortcut)}</span>}
        <span>{t('version', props.version)}</span>
      </footer>
    </div>
  );
}

function ProblemStrip({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const { title, what, todo } = problemWords(problem, words);
  return (
    <p class="strip warn">
      <span>
        <strong>{title}.</strong> {what} {todo}
      </span>
    </p>
  );
}

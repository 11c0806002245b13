import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsContext } from '@/components/shared/words-context';
import { UnlockPage } from '@/components/unlock/unlock-page';
import { browserWords } from '@/utils/browser/browser-words';
import { vault } from '@/utils/browser/stores';
import { trace } from '@/utils/browser/trace';
import { unlockWith } from '@/utils/browser/unlock';
import { sendMessage } from '@/utils/messages/messaging';
import { SECOND_MS } from '@/utils/time';
import { onUnattendedFailure, unattended } from '@/utils/unattended';

onUnattendedFailure(trace('unlock'));
const words = browserWords();
document.documentElement.lang = words.locale;
let locked = true;

async function refresh(): Promise<void> {
  locked = await vault.lockIfIdle();
  draw();
}

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <UnlockPage
        state={locked ? 'locked' : 'open'}
        now={Date.now()}
        onUnlock={async (passphrase) => {
          const answer = await unlockWith(passphrase, () => sendMessage('setUpChanged'));
          await refresh();
          return answer;
        }}
        onOpenPage={() => unattended(browser.runtime.openOptionsPage())}
        onClose={() => window.close()}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

// A wait after wrong passphrases is counted down.
setInterval(draw, SECOND_MS);
unattended(refresh());

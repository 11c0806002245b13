import { render } from 'preact';
import { browser } from 'wxt/browser';
import { UnlockPage } from '@/components/options/unlock-page';
import { WordsContext } from '@/components/shared/words-context';
import { browserWords } from '@/utils/browser-words';
import { vault } from '@/utils/stores';
import { SECOND_MS } from '@/utils/time';
import { unlockWith } from '@/utils/unlock';

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
          const answer = await unlockWith(passphrase);
          await refresh();
          return answer;
        }}
        onOpenPage={() => void browser.runtime.openOptionsPage()}
        onClose={() => window.close()}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

// A wait after wrong passphrases is counted down.
setInterval(draw, SECOND_MS);
void refresh();

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, SECTIONS } from '@/components/options/options';
import type { OptionsModel } from '@/components/options/options-model';
import { SamplePanel } from '@/components/panel/sample-panel';
import { WordsContext } from '@/components/shared/words-context';
import { browserWords } from '@/utils/browser/browser-words';
import { trace } from '@/utils/browser/trace';
import { createLatest } from '@/utils/messages/latest';
import { SECOND_MS } from '@/utils/time';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { aboutActions } from './about-actions';
import { activityActions } from './activity-actions';
import { profileActions } from './profile-actions';
import { readModel } from './read-model';
import { setActions } from './set-actions';
import { settingActions } from './setting-actions';
import { setupActions } from './setup-actions';
import { siteActions } from './site-actions';
import { vaultActions } from './vault-actions';

onUnattendedFailure(trace('options'));
const words = browserWords();
document.documentElement.lang = words.locale;
let model: OptionsModel | undefined;
let failed = false;
/** Decided at the first look: the three steps stay until they are finished. */
let firstRun: boolean | undefined;
/** The district's setup waits for its passphrase on this page, or did: the steps that follow are taken here, too. */
let opensHere = false;

async function refresh(): Promise<void> {
  try {
    model = await readModel();
  } catch {
    failed = true;
    draw();
    return;
  }
  failed = false;
  firstRun ??= model.sets.length === 0;
  if (model.policy.encryptedSetup === 'waiting') opensHere = true;
  else if (isSetUpByOrganization(model)) firstRun = false;
  draw();
}

/** Memory changes many times a second while a list of students is worked on: all is read once for many changes. */
const REFRESH_PAUSE_MS = SECOND_MS / 2;
const refreshSoon = createLatest(async () => {
  await refresh();
  await new Promise((resolve) => setTimeout(resolve, REFRESH_PAUSE_MS));
});

/** Also when its policy arrives late, or its setup was opened before: then there are no first steps to take. */
function isSetUpByOrganization({ policy, sets }: OptionsModel): boolean {
  if (policy.encryptedSetup === 'opened') return !opensHere;
  return policy.lockOptions || sets.some(({ set }) => set.source === 'policy');
}

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Options
        model={model}
        failed={failed}
        onAgain={() => unattended(refresh())}
        Sample={SamplePanel}
        now={Date.now()}
        section={SECTIONS.find((id) => location.hash === `#${id}`) ?? 'credentials'}
        onSection={(section) => {
          location.hash = section;
        }}
        firstRun={firstRun === true}
        onFinishFirstRun={() => {
          firstRun = false;
          draw();
        }}
        {...setActions(refresh)}
        {...siteActions(refresh)}
        {...settingActions(refresh)}
        {...vaultActions(refresh)}
        {...activityActions(refresh)}
        {...setupActions(refresh)}
        {...profileActions(refresh)}
        {...aboutActions(() => model, refresh)}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

window.addEventListener('hashchange', draw);
const isInSight = () => document.visibilityState !== 'hidden';

/**
 * What another context changes (policy, the popup's lock, another options page) shows here at once. A tab that nobody sees
 * reads all of it when somebody does: many leave it open, and a list of students changes memory many times a second.
 */
function follow(): void {
  browser.storage.onChanged.removeListener(refreshSoon);
  if (isInSight()) browser.storage.onChanged.addListener(refreshSoon);
}

follow();
document.addEventListener('visibilitychange', () => {
  follow();
  if (isInSight()) unattended(refresh());
});
// A wait after wrong passphrases is counted down.
setInterval(() => {
  if (isInSight()) draw();
}, SECOND_MS);
draw();
unattended(refresh());

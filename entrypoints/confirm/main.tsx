import { render } from 'preact';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ConfirmPage, type ConfirmState } from '@/components/confirm/confirm-page';
import { WordsContext } from '@/components/shared/words-context';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { browserWords } from '@/utils/browser/browser-words';
import { trace } from '@/utils/browser/trace';
import { isAwake } from '@/utils/messages/awake';
import { confirmKey } from '@/utils/messages/confirm-key';
import { LOT } from '@/utils/messages/lot';
import { type OpenAnswer, type ReportsAnswer, sendMessage } from '@/utils/messages/messaging';
import { answerOrProblem } from '@/utils/messages/until-answered';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { type Pressed, pressedSchema } from './pressed';

onUnattendedFailure(trace('confirm'));
const words = browserWords();
document.documentElement.lang = words.locale;
document.title = `${words.t('confirmPage')} – ${words.t('extensionName')}`;
const key = confirmKey(location.hash.slice(1));

let state: ConfirmState = { kind: 'loading' };
let pressed: Pressed | undefined;

async function load(): Promise<void> {
  const read = v.safeParse(pressedSchema, await sessionStore.get(key));
  pressed = read.success ? read.output : undefined;
  if (pressed === undefined) return show({ kind: 'ended' });
  const mine = pressed;
  show({ kind: 'loading' });
  const { ssid, setId, schoolCode, doNotRelease, frame } = mine;
  const search = () => sendMessage('searchReports', { ssid, setId, schoolCode, doNotRelease, frame });
  const answer = await answerOrProblem(search, { goesOn: () => mine === pressed, isAwake });
  if (mine === pressed) show(stateOf(mine, answer));
}

function stateOf(mine: Pressed, answer: ReportsAnswer): ConfirmState {
  switch (answer.kind) {
    case 'reports': {
      const listed = answer.rows.filter(({ id }) => mine.reportIds.includes(id));
      const { name, ssid, frame, at } = mine;
      const whose = { name, lastFour: ssid.slice(-4), host: frame?.host ?? '', at };
      return { kind: 'asking', ...whose, pressed: listed, all: answer.rows };
    }
    case 'message':
    case 'problem':
      return answer;
    default:
      return { kind: 'problem', problem: { code: 'bug' } };
  }
}

async function open(reportIds: readonly string[]): Promise<OpenAnswer> {
  if (pressed === undefined) return { kind: 'studentChanged' };
  const { ssid, setId, schoolCode, doNotRelease, frame, name } = pressed;
  const ask = { ssid, setId, schoolCode, doNotRelease, frame, name, reportIds, at: Date.now() };
  return answerOrProblem(() => sendMessage('openSearched', ask), { goesOn: () => true, isAwake });
}

function show(next: ConfirmState): void {
  state = next;
  render(
    <WordsContext.Provider value={words}>
      <ConfirmPage
        state={state}
        lot={LOT}
        onOpen={open}
        onClose={() => unattended(close())}
        onRemedy={(remedy) => {
          if (remedy === 'retry') unattended(load());
          else if (remedy === 'unlock')
            unattended(browser.tabs.create({ url: browser.runtime.getURL('/unlock.html') }));
          else unattended(browser.runtime.openOptionsPage());
        }}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Something else was pressed in the same tab: this page asks about that. */
async function comeToFront(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

browser.storage.session.onChanged.addListener((changes) => {
  if (changes[key] === undefined) return;
  unattended(load());
  unattended(comeToFront());
});
// Held for as long as this page is open: the background opens no other one for this tab.
unattended(navigator.locks.request(key, () => new Promise(() => {})));
unattended(load());

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import type { PopupProps } from '@/components/popup/popup-props';
import { WordsContext } from '@/components/shared/words-context';
import { readListOf } from '@/entrypoints/roster/page-list';
import { createActivityReader } from '@/utils/activity/activity-reader';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { browserWords } from '@/utils/browser/browser-words';
import { isKeptOff, isOtherCopyThere } from '@/utils/browser/kept-off';
import { readManaged, readSettings, settingsStore, setUpState, vault } from '@/utils/browser/stores';
import { trace } from '@/utils/browser/trace';
import { unlockWith } from '@/utils/browser/unlock';
import { forSeconds, isAwake } from '@/utils/messages/awake';
import { type Searched, sendMessage } from '@/utils/messages/messaging';
import { STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';
import { answerOrProblem, untilAnswered } from '@/utils/messages/until-answered';
import { policySetup } from '@/utils/organization/policy-setup';
import { readTypedSsid } from '@/utils/parsing/typed-ssid';
import { createMyList } from '@/utils/roster/my-list';
import type { ShownStudent } from '@/utils/roster/page/shown-student';
import type { Ssid } from '@/utils/ssid';
import { SECOND_MS } from '@/utils/time';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { chooseCredentialSet } from '@/utils/vault/choose';
import { addToList } from './add-to-list';
import { enableSite } from './enable-site';
import { openSearched } from './open-searched';
import { readShown } from './read-shown';
import { isAwayHere, putAway } from './stay-away';

onUnattendedFailure(trace('popup'));
const words = browserWords();
const activityReader = createActivityReader({ now: Date.now });
document.documentElement.lang = words.locale;
const myList = createMyList(sessionStore, Date.now);

/** What is known so far of what is drawn: all but what can be done. */
type View = {
  [Key in keyof PopupProps as Key extends `on${string}` | 'now' | 'version' ? never : Key]: PopupProps[Key];
};
let view: View = {
  status: undefined,
  hidden: undefined,
  canLock: false,
  hasRosters: false,
  sets: [],
  myList: 0,
  shortcut: '',
};
let tab: { readonly id: number; readonly url: string } | undefined;
/** The site was just turned on: until its page is loaded again nothing of ours is in it, and there is nothing to look at. */
let wantsReload = false;
/** Students in cards are looked for once, for a press of a person. */
let hasLookedForCards = false;
/** The student on the tab's page, read with the name that the page ties to the number. */
let shown: ShownStudent | undefined;
/** Whom the last search was for and with which credentials; kept nowhere else. */
let searched: Searched | undefined;
const NOT_SEARCHED = { kind: 'problem', problem: { code: 'bug' } } as const;

async function refresh(): Promise<void> {
  // The gallery and tests open this page in a tab and name the tab that it is about.
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [current] = Number.isNaN(named)
    ? await browser.tabs.query({ active: true, currentWindow: true })
    : [await browser.tabs.get(named)];
  if (current?.id !== undefined) tab = { id: current.id, url: current.url ?? '' };
  const { settings } = await readSettings();
  const known = await vault.list();
  const first = chooseCredentialSet(known, { host: URL.parse(tab?.url ?? '')?.hostname ?? '' });
  show({
    hasRosters: settings.rosters !== 'off',
    myList: await collected(),
    shortcut: (await browser.commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut ?? '',
    canLock: (await vault.keeping()) === 'passphrase',
    sets: [...known].sort((a, b) => Number(b === first) - Number(a === first)),
    setUp: await setUpState(),
    setupWaits: await setupWaits(),
  });
  await look();
}

/** Has the background say what the tab shows. */
async function look(): Promise<void> {
  const tabId = tab?.id ?? -1;
  const answer = await untilAnswered(() => sendMessage('tabStatus', { tabId }), forSeconds());
  // Turned on meanwhile: what the page shows is only known once it was loaded again.
  if (wantsReload) return;
  const status = answer ?? view.status;
  const finding = status?.site === 'enabled' ? status.finding : undefined;
  // Drawn with the next second where the page answers late. The name that was read may be a former student's.
  view = { ...view, status, isLost: answer === undefined, studentName: undefined };
  show({
    hidden: status && isAwayHere((await readSettings()).settings, tab?.url ?? '', status.finding),
    isOtherCopy: tab !== undefined && (await isOtherCopyThere(tab.id, STEPS_BACK_SLOT)),
    siteByPolicy: (finding?.kind ?? 'nothing') === 'nothing' && tab !== undefined && (await isKeptOff(tab.id)),
  });
  // Last: a page that stands still answers late, and the rest waits for no name.
  const lastFour = finding?.kind === 'student' ? finding.lastFour : undefined;
  const found = lastFour !== undefined && tab !== undefined ? await readShown(tab.id, lastFour) : undefined;
  // Else the page was looked at anew meanwhile.
  if (view.status === status) {
    shown = found;
    if (shown?.name) show({ studentName: shown.name });
  }
  await lookForCards();
}

/** A list that is no table says nothing by itself; what reads lists for their page tells how many there are. */
async function lookForCards(): Promise<void> {
  const finding = view.status?.site === 'enabled' ? view.status.finding : undefined;
  const mayBe = finding?.kind === 'nothing' || (finding?.kind === 'several' && finding.why?.place !== 'column');
  if (!mayBe || !view.hasRosters || hasLookedForCards || tab === undefined) return;
  hasLookedForCards = true;
  const count = (await readListOf(tab.id))?.list.count ?? 0;
  if (count >= 2) show({ cards: count });
}

/** Whether all that is missing is the passphrase of what the organization's policy has sent. */
async function setupWaits(): Promise<boolean> {
  const [{ settings }, { policy }] = await Promise.all([settingsStore.read(), readManaged()]);
  return (await policySetup(policy.encryptedSetup, settings.importedSetup)) === 'waiting';
}

/** How many students are on the person's own list. */
async function collected(): Promise<number> {
  return (await myList.read())?.students.length ?? 0;
}

/** The name of a student, where a page has tied one to this very number: the one behind the popup, or one of the list. */
async function nameOf(ssid: Ssid): Promise<string> {
  const students = (await myList.read())?.students ?? [];
  return [...(shown ? [shown] : []), ...students].find((it) => it.ssid === ssid.reveal())?.name ?? '';
}

function openRoster(from: string): void {
  unattended(browser.tabs.create({ url: browser.runtime.getURL(`/roster.html?${from}#${crypto.randomUUID()}`) }));
  window.close();
}

function show(news: Partial<View>): void {
  view = { ...view, ...news };
  draw();
}

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Popup
        {...view}
        onAgain={() => {
          show({ isLost: false });
          unattended(refresh());
        }}
        now={Date.now()}
        onPutAway={async (setId) => {
          await vault.putAwayReminder(setId);
          await look();
        }}
        onShowPanel={async () => {
          await sendMessage('openPanel', { tabId: tab?.id ?? -1 });
          window.close();
        }}
        onEnableSite={async () => {
          // Before the site is noted: who looks at the page right then finds it turned on.
          wantsReload = true;
          const answer = await enableSite(tab?.url ?? '');
          wantsReload = answer.kind === 'enabled';
          return answer;
        }}
        onHide={async (away, hide) => {
          if (view.status !== undefined) await putAway(tab?.url ?? '', view.status.finding, away, hide);
          await refresh();
        }}
        onTeachSsid={async () => {
          await sendMessage('teachSsid', { tabId: tab?.id ?? -1 });
          return { kind: 'pickOnPage' };
        }}
        onUnlock={async (passphrase) => {
          const answer = await unlockWith(passphrase, () => sendMessage('setUpChanged'));
          await refresh();
          return answer;
        }}
        onLock={async () => {
          await vault.lock();
          await refresh();
        }}
        onSearch={async (text, setId) => {
          const typed = readTypedSsid(text);
          searched = undefined;
          if (typed === undefined) return { kind: 'notAnSsid' };
          const { ssid } = typed;
          if (typed.kind === 'read') return { kind: 'look', digits: ssid.reveal() };
          // As the student's own page would have it, where that was open in this browser.
          const ask = {
            ssid: ssid.reveal(),
            setId,
            doNotRelease: await activityReader.isMarked(ssid).catch(() => false),
            name: (await nameOf(ssid)) || undefined,
          };
          searched = ask;
          const answer = await answerOrProblem(() => sendMessage('searchReports', ask), {
            goesOn: () => true,
            isAwake,
          });
          return { ...answer, name: ask.name };
        }}
        onOpen={async (reportIds) => (searched === undefined ? NOT_SEARCHED : openSearched(searched, reportIds))}
        onOpenList={(fromPage) => openRoster(`${fromPage ? 'tab' : 'beside'}=${tab?.id ?? -1}`)}
        onAddToList={async () => {
          const answer = await addToList(myList, tab?.id ?? -1);
          show({ myList: await collected() });
          return answer;
        }}
        onOpenMyList={() => openRoster('mine')}
        onEmptyMyList={async () => {
          await myList.empty();
          show({ myList: 0 });
        }}
        version={browser.runtime.getManifest().version}
        onOpenPage={(page) => {
          if (page === 'about') unattended(browser.tabs.create({ url: browser.runtime.getURL('/options.html#about') }));
          else unattended(browser.runtime.openOptionsPage());
          window.close();
        }}
        onReloadTab={async () => {
          if (tab !== undefined) await browser.tabs.reload(tab.id);
          window.close();
        }}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

// Counts down what is counted down (waits, links of a search), and looks again at a page that was still being read.
setInterval(() => {
  draw();
  const found = view.status?.finding.kind;
  if (!wantsReload && (found === 'nothing' || found === 'settling')) unattended(look());
}, SECOND_MS);
draw();
unattended(refresh());

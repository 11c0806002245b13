import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { WordsContext } from '@/components/shared/words-context';
import { readListOf } from '@/entrypoints/roster/page-list';
import { createActivityReader } from '@/utils/activity/activity-reader';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { browserWords } from '@/utils/browser/browser-words';
import { isKeptOff, isOtherCopyThere } from '@/utils/browser/kept-off';
import { readSettings, setUpState, vault } from '@/utils/browser/stores';
import { trace } from '@/utils/browser/trace';
import { unlockWith } from '@/utils/browser/unlock';
import { forSeconds, isAwake } from '@/utils/messages/awake';
import { type Searched, sendMessage, type TabStatus } from '@/utils/messages/messaging';
import { STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';
import { answerOrProblem, untilAnswered } from '@/utils/messages/until-answered';
import { readTypedSsid } from '@/utils/parsing/typed-ssid';
import { createMyList } from '@/utils/roster/my-list';
import type { ShownStudent } from '@/utils/roster/page/shown-student';
import type { Away } from '@/utils/settings/stay-away';
import type { Ssid } from '@/utils/ssid';
import { SECOND_MS } from '@/utils/time';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { chooseCredentialSet } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { addToList } from './add-to-list';
import { enableSite } from './enable-site';
import { openSearched } from './open-searched';
import { readShown } from './read-shown';
import { isAwayHere, putAway } from './stay-away';

onUnattendedFailure(trace('popup'));
const words = browserWords();
const activityReader = createActivityReader({ now: Date.now });
document.documentElement.lang = words.locale;
let tab: { readonly id: number; readonly url: string } | undefined;
let status: TabStatus | undefined;
let setUp: TabStatus['setUp'] | undefined;
let siteByPolicy = false;
let isOtherCopy = false;
/** The site was just turned on: until its page is loaded again nothing of ours is in it, and there is nothing to look at. */
let wantsReload = false;
/** The background said nothing when it was last asked. */
let isLost = false;
let canLock = false;
let hasRosters = false;
/** Students in cards on the page, and whether they were looked for: once, for a press of a person. */
let cards: number | undefined;
let hasLookedForCards = false;
let hidden: Away | undefined;
const myList = createMyList(sessionStore, Date.now);
/** Students on it. */
let collected = 0;
let shortcut = '';
let sets: readonly CredentialSet[] = [];
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
  hasRosters = settings.rosters !== 'off';
  collected = (await myList.read())?.students.length ?? 0;
  shortcut = (await browser.commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut ?? '';
  canLock = (await vault.keeping()) === 'passphrase';
  const known = await vault.list();
  const first = chooseCredentialSet(known, { host: URL.parse(tab?.url ?? '')?.hostname ?? '' });
  sets = [...known].sort((a, b) => Number(b === first) - Number(a === first));
  setUp = await setUpState();
  draw();
  await look();
}

/** Has the background say what the tab shows. */
async function look(): Promise<void> {
  const tabId = tab?.id ?? -1;
  const answer = await untilAnswered(() => sendMessage('tabStatus', { tabId }), forSeconds());
  // Turned on meanwhile: what the page shows is only known once it was loaded again.
  if (wantsReload) return;
  isLost = answer === undefined;
  status = answer ?? status;
  hidden = status && isAwayHere((await readSettings()).settings, tab?.url ?? '', status.finding);
  const sees = status?.site === 'enabled' && status.finding.kind !== 'nothing';
  isOtherCopy = tab !== undefined && (await isOtherCopyThere(tab.id, STEPS_BACK_SLOT));
  siteByPolicy = !sees && tab !== undefined && (await isKeptOff(tab.id));
  draw();
  // Last: a page that stands still answers late, and the rest waits for no name.
  const { kind, lastFour = '' } = status?.site === 'enabled' ? status.finding : { kind: 'nothing' as const };
  shown = kind === 'student' && tab !== undefined ? await readShown(tab.id, lastFour) : undefined;
  if (shown?.name) draw();
  await lookForCards();
}

/** A list that is no table says nothing by itself; what reads lists for their page tells how many there are. */
async function lookForCards(): Promise<void> {
  const finding = status?.site === 'enabled' ? status.finding : undefined;
  const mayBe = finding?.kind === 'nothing' || (finding?.kind === 'several' && finding.why?.place !== 'column');
  if (!mayBe || !hasRosters || hasLookedForCards || tab === undefined) return;
  hasLookedForCards = true;
  const count = (await readListOf(tab.id))?.list.count ?? 0;
  if (count < 2) return;
  cards = count;
  draw();
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

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Popup
        status={status}
        studentName={shown?.name}
        setUp={setUp}
        siteByPolicy={siteByPolicy}
        isOtherCopy={isOtherCopy}
        isLost={isLost}
        onAgain={() => {
          isLost = false;
          draw();
          unattended(refresh());
        }}
        now={Date.now()}
        canLock={canLock}
        hasRosters={hasRosters}
        cards={cards}
        sets={sets}
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
        hidden={hidden}
        onHide={async (away, hide) => {
          if (status !== undefined) await putAway(tab?.url ?? '', status.finding, away, hide);
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
        myList={collected}
        onAddToList={async () => {
          const answer = await addToList(myList, tab?.id ?? -1);
          collected = (await myList.read())?.students.length ?? 0;
          draw();
          return answer;
        }}
        onOpenMyList={() => openRoster('mine')}
        onEmptyMyList={async () => {
          await myList.empty();
          collected = 0;
          draw();
        }}
        version={browser.runtime.getManifest().version}
        shortcut={shortcut}
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
  const found = status?.finding.kind;
  if (!wantsReload && (found === 'nothing' || found === 'settling')) unattended(look());
}, SECOND_MS);
draw();
unattended(refresh());

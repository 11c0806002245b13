import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SETTINGS_BELL } from '@/utils/browser/settings-area';
import { activityLog, readSettings, settingsStore, vault } from '@/utils/browser/stores';
import { type ReportsAnswer, sendMessage } from '@/utils/messages/messaging';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { DAY_MS, MINUTE_MS } from '@/utils/time';
import { accountForPage, accountWithId } from './account';
import { forgetClicks } from './clicks';
import { askToConfirm } from './confirm';
import { showIcon } from './icon';
import { injectPanel } from './inject-panel';
import { injectReader } from './inject-reader';
import { followIdleTime, followLock, forgetAccounts, LOCK_ALARM, lockWhenIdle } from './lock';
import { RENEWAL_ALARM, renewDueLinks, setAlarm } from './renewal';
import { reportFor } from './report-page';
import { askReports, client, openReports, refresher } from './reports';
import { fromOwnPage, fromSite } from './sender';
import { registerSites } from './sites';
import { mayAsk, startPanel } from './start-panel';
import { noteTabProblem } from './tab-problem';
import { tabStatus } from './tab-status';
import { forgetTab, noteFrame, readTab, verifiedTab } from './tabs';
import { fits, learn, misfits, teach, tellFrames } from './teach';
import { tellPanels } from './tell-panels';
import { callOff, callOffTab } from './waiting';

/** Drops what is older than the days that the settings keep. */
async function pruneLog(): Promise<void> {
  await activityLog.prune((await readSettings()).settings.activityDays);
}

/** Opens the panel in the frame of a tab that holds it. */
async function openPanel(tabId: number): Promise<void> {
  const { panelFrame } = await readTab(tabId);
  if (panelFrame !== undefined) await sendMessage('showPanel', undefined, { tabId, frameId: panelFrame });
}

/** What is to be done once a panel of a tab got its answer. */
async function noteAnswer(tabId: number, answer: ReportsAnswer): Promise<void> {
  await setAlarm();
  const { frames } = await readTab(tabId);
  await showIcon(tabId, tabFinding(frames), answer.kind === 'problem');
  await noteTabProblem(tabId, answer.kind === 'problem' ? answer.problem : undefined);
}

const PRUNE_ALARM = 'prune the activity log';

/** A table of who may call what. All listeners are registered at once, or a restarted background misses events. */
export default defineBackground(() => {
  fromSite('signSeen', (_, frame) => injectReader(frame));
  fromSite('pageShows', async (summary, { tabId, frameId, documentId, origin }) => {
    const noted = await noteFrame(tabId, frameId, summary, documentId);
    // Other frames that told of themselves before may be of a page that was left.
    const state = noted.frames.size > 1 ? await verifiedTab(tabId, frameId) : noted;
    await injectPanel(tabId, state);
    await showIcon(tabId, tabFinding(state.frames), false);
    await noteTabProblem(tabId, undefined);
    if (summary.why?.place === 'taught') await fits(origin);
  });
  fromSite('panelStarts', (_, frame) => startPanel(frame));
  fromSite('askReports', async (ask, frame) => {
    const answer = await askReports(ask, frame, mayAsk(ask, frame));
    // Not waited for: the panel has been waiting for long enough.
    void noteAnswer(frame.tabId, answer).catch(() => {});
    return answer;
  });
  fromSite('openReports', (open, frame) => openReports(open, frame));
  fromSite('confirmReports', askToConfirm);
  fromSite('panelShows', async ({ ssid, schoolCode, waitsFor }, frame) => {
    callOff(frame, waitsFor);
    const found = ssid === null ? undefined : await accountForPage({ schoolCode, host: frame.host });
    const student = ssid !== null && found?.kind === 'account' ? { ssid, accountId: found.account.id } : null;
    await refresher.panelShows(frame, student);
    await setAlarm();
  });
  fromSite('rememberCollapsed', async ({ collapsed }, { origin }) => {
    await settingsStore.change((settings) => ({
      ...settings,
      collapsedOn: [...settings.collapsedOn.filter((it) => it !== origin), ...(collapsed ? [origin] : [])],
    }));
  });
  fromSite('teachPicked', (_, { tabId }) => tellFrames(tabId, 'picked'));
  fromSite('teachAgain', (_, { tabId }) => tellFrames(tabId, 'again'));
  fromSite('endTeaching', (_, { tabId }) => tellFrames(tabId, 'end'));
  fromSite('siteTaught', async (taught, { origin }) => learn(origin, taught));
  fromSite('taughtMisfits', (_, { origin }) => misfits(origin));
  fromSite('openPage', async ({ page }) => openOwnPage(page));

  fromOwnPage('tabStatus', ({ tabId }) => tabStatus(tabId));
  fromOwnPage('testConnection', async ({ setId }) => {
    const found = await accountWithId(setId);
    if (found?.kind === 'account') {
      const steps = await client.testConnection(found.account, AbortSignal.timeout(70_000));
      if (steps.every(({ outcome }) => outcome === 'ok')) await vault.noteWorked(setId);
      return steps;
    }
    const problem = found?.problem ?? { code: 'notSetUp' as const };
    return [{ step: 'key', outcome: 'failed', problem }];
  });
  fromOwnPage('accountChanged', ({ setId }) => forgetAccounts([setId]));
  fromOwnPage('setUpChanged', () => tellPanels('askAgain'));
  fromOwnPage('openPanel', ({ tabId }) => openPanel(tabId));
  fromOwnPage('teachSsid', ({ tabId }) => teach(tabId));
  fromOwnPage('searchReports', (ask) => askReports({ ...ask, by: 'wish' }, ask.frame));
  fromOwnPage('openSearched', (open) => openReports(open, open.frame));
  fromOwnPage('reportFor', reportFor);

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RENEWAL_ALARM) void renewDueLinks();
    if (name === PRUNE_ALARM) void pruneLog();
    if (name === LOCK_ALARM) void lockWhenIdle();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    callOffTab(tabId);
    void forgetTab(tabId);
    void noteTabProblem(tabId, undefined);
    void forgetClicks(tabId);
    void refresher.framesGone(tabId).then(setAlarm);
  });
  void browser.alarms.get(PRUNE_ALARM).then((alarm) => {
    if (alarm === undefined) browser.alarms.create(PRUNE_ALARM, { periodInMinutes: DAY_MS / MINUTE_MS });
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('options');
    void registerSites();
  });
  browser.runtime.onStartup.addListener(() => void registerSites());
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') void followLock(changes);
    if (area === 'local' && SETTINGS_BELL in changes) void followIdleTime();
    if (area === 'managed') void tellPanels('askAgain');
    if (area === 'managed' || (area === 'local' && SETTINGS_BELL in changes)) void registerSites();
  });
});

async function openOwnPage(page: 'options' | 'unlock'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL('/unlock.html') });
}

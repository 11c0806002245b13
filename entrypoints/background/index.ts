import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { SETTINGS_BELL } from '@/utils/browser/settings-area';
import { activityLog, readManaged, readSettings, vault } from '@/utils/browser/stores';
import { trace } from '@/utils/browser/trace';
import { LOT } from '@/utils/messages/lot';
import { type ReportsAnswer, sendMessage } from '@/utils/messages/messaging';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '@/utils/time';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';
import { accountForPage, accountWithId } from './account';
import { addShown } from './add-to-my-list';
import { forgetClicks } from './clicks';
import { askToConfirm, openPressed } from './confirm';
import { forgetIcon, showAnswerInIcon, showIcon } from './icon';
import { injectListBar, injectPanel } from './inject-panel';
import { injectReader } from './inject-reader';
import { followIdleTime, followLock, forgetAccounts, forgetEverything, LOCK_ALARM, lockWhenIdle } from './lock';
import { misfits, seenIn, takeAnswer } from './places';
import { unlessStill } from './read-page';
import { RENEWAL_ALARM, renewDueLinks, setAlarm } from './renewal';
import { reportFor } from './report-page';
import { askReports, client, openReports, refresher, scores } from './reports';
import { fromOwnPage, fromSite } from './sender';
import { registerSites } from './sites';
import { mayAsk, rememberPanel, startPanel } from './start-panel';
import { noteTabProblem } from './tab-problem';
import { tabStatus } from './tab-status';
import { forgetTab, noteFrame, panelFrames, readTab, verifiedTab } from './tabs';
import { endTeaching, takeLesson, teach, tellFrames } from './teach';
import { tellPanels } from './tell-panels';
import { callOff, callOffTab } from './waiting';

/** Drops what is older than the days that the settings keep. */
async function pruneLog(): Promise<void> {
  await activityLog.prune((await readSettings()).settings.activityDays);
}

/** Opens the panel in the frame of a tab that holds it. */
async function openPanel(tabId: number): Promise<void> {
  const { panelFrame } = await readTab(tabId);
  if (panelFrame !== undefined) await unlessStill(sendMessage('showPanel', undefined, { tabId, frameId: panelFrame }));
}

/** What is to be done once a panel of a tab got its answer. */
async function noteAnswer(tabId: number, answer: ReportsAnswer): Promise<void> {
  await setAlarm();
  const { frames } = await readTab(tabId);
  await showAnswerInIcon(tabId, tabFinding(frames), answer.kind === 'problem');
  await noteTabProblem(tabId, answer.kind === 'problem' ? answer.problem : undefined);
}

/** What the settings decided when they were last looked at. */
const DECISIONS = 'decisions';
const PRUNE_ALARM = 'prune';
/** So late Chrome may tell an extension that a policy has just installed what the policy decides, and a little more, ms. */
const POLICY_LATE_MS = 5 * SECOND_MS;

/** A table of who may call what. All listeners are registered at once, or a restarted background misses events. */
export default defineBackground(() => {
  onUnattendedFailure(trace('background'));
  fromSite('signSeen', async (_, frame, known) => {
    // A page that is being read can't be asked what it shows: nobody may be told of the one before meanwhile.
    await noteFrame(frame.tabId, frame.frameId, 'come', frame.documentId);
    await injectReader(frame, known);
  });
  fromSite('pageShows', async (summary, { tabId, frameId, documentId, origin }, known) => {
    const noted = await noteFrame(tabId, frameId, { ...summary, origin }, documentId);
    // Other frames that told of themselves before may be of a page that was left.
    const state = noted.frames.size > 1 ? await verifiedTab(tabId, frameId) : noted;
    await injectPanel(tabId, state, known);
    await showIcon(tabId, tabFinding(state.frames));
    await noteTabProblem(tabId, undefined);
    await seenIn(origin, summary);
    if (summary.why?.place === 'column') await injectListBar(tabId, frameId);
  });
  fromSite('panelStarts', ({ question }, frame, known) => startPanel(frame, known, question));
  fromSite('placeAnswered', takeAnswer);
  fromSite('askReports', async (ask, frame, known) => {
    const answer = await askReports(ask, frame, known, mayAsk(ask, frame, known));
    // Not waited for: the panel has been waiting for long enough.
    unattended(noteAnswer(frame.tabId, answer));
    return answer;
  });
  fromSite('openReports', (open, frame) =>
    open.reportIds.length > LOT ? askToConfirm(open, frame) : openReports(open, frame),
  );
  fromSite('confirmReports', askToConfirm);
  fromSite('addToMyList', addShown);
  fromSite('panelShows', async ({ ssid, schoolCode, waitsFor }, frame, known) => {
    callOff(frame, waitsFor);
    const found = ssid === null ? undefined : await accountForPage({ schoolCode, host: frame.host }, known);
    const student = ssid !== null && found?.kind === 'account' ? { ssid, accountId: found.account.id } : null;
    await refresher.panelShows(frame, student);
    await setAlarm();
  });
  fromSite('rememberPanel', rememberPanel);
  fromSite('teachPicked', (_, { tabId }) => tellFrames(tabId, 'picked'));
  fromSite('teachAgain', (_, { tabId }) => tellFrames(tabId, 'again'));
  fromSite('endTeaching', async (_, { tabId }) => {
    await endTeaching(tabId);
    await tellFrames(tabId, 'end');
  });
  fromSite('siteTaught', takeLesson);
  fromSite('taughtMisfits', ({ placeKey }, { origin }) => misfits(origin, placeKey));
  fromSite('openPage', async ({ page }, { tabId }) => openOwnPage(page, tabId));

  fromOwnPage('tabStatus', ({ tabId }) => tabStatus(tabId));
  fromOwnPage('testConnection', async ({ setId }) => {
    const found = await accountWithId(setId);
    if (found?.kind === 'account') {
      const whileKept = AbortSignal.any([AbortSignal.timeout(70_000), scores.useOf(setId)]);
      const steps = await client.testConnection(found.account, whileKept);
      if (steps.every(({ outcome }) => outcome === 'ok')) await vault.noteWorked(setId);
      return steps;
    }
    const problem = found?.problem ?? { code: 'notSetUp' as const };
    return [{ step: 'key', outcome: 'failed', problem }];
  });
  fromOwnPage('accountChanged', ({ setId }) => forgetAccounts([setId]));
  fromOwnPage('erased', forgetEverything);
  fromOwnPage('setUpChanged', () => tellPanels('askAgain'));
  fromOwnPage('openPanel', ({ tabId }) => openPanel(tabId));
  fromOwnPage('teachSsid', ({ tabId }) => teach(tabId));
  fromOwnPage('searchReports', async (ask) => askReports({ ...ask, by: 'wish' }, ask.frame, await readSettings()));
  fromOwnPage('openSearched', (open) => openReports(open, open.frame));
  fromOwnPage('reportFor', reportFor);

  browser.action.onClicked.addListener(({ id = -1 }) => unattended(openPressed(id)));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) unattended(openPanel(tab.id));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RENEWAL_ALARM) unattended(renewDueLinks());
    if (name === PRUNE_ALARM) unattended(pruneLog());
    if (name === LOCK_ALARM) unattended(lockWhenIdle());
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    callOffTab(tabId);
    forgetIcon(tabId);
    unattended(forgetTab(tabId));
    unattended(noteTabProblem(tabId, undefined));
    unattended(forgetClicks(tabId));
    unattended(refresher.framesGone(tabId).then(setAlarm));
  });
  unattended(keepPruning());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') unattended(welcome());
    unattended(followSettings());
  });
  browser.runtime.onStartup.addListener(() => unattended(followSettings()));
  browser.permissions.onAdded.addListener(() => unattended(registerSites()));
  browser.permissions.onRemoved.addListener(() => unattended(followSites()));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') unattended(followLock(changes));
    if (area === 'managed') unattended(followPolicy());
    if (!(SETTINGS_BELL in changes)) return;
    unattended(followIdleTime());
    unattended(followSettings());
  });
});

/** The alarm at which the log is pruned outlives the background. */
async function keepPruning(): Promise<void> {
  if ((await browser.alarms.get(PRUNE_ALARM)) !== undefined) return;
  await browser.alarms.create(PRUNE_ALARM, { periodInMinutes: DAY_MS / MINUTE_MS });
}

/**
 * Where we run may have changed, or what may be shown there: panels begin anew, or go. One that goes can't say so: the
 * background takes no call from there any more.
 */
async function followSites(): Promise<void> {
  await refresher.framesGone();
  await tellPanels('startAgain');
  await registerSites();
  const known = await readSettings();
  for (const { tabId } of await panelFrames())
    unattended(readTab(tabId).then((state) => injectPanel(tabId, state, known)));
}

/** The organization's keys may be others, or gone. */
async function followPolicy(): Promise<void> {
  await forgetAccounts();
  await registerSites();
}

/**
 * Most changes of the settings change nothing of what may be shown: that the panel was closed on a site, what was taught
 * of one. What decides it is remembered, as a mark.
 */
async function followSettings(): Promise<void> {
  const { sites, allowDoNotRelease, profileOverrides, hiddenOn } = (await readSettings()).settings;
  const now = JSON.stringify([sites.map(({ origin }) => origin), allowDoNotRelease, profileOverrides, hiddenOn]);
  const before = await sessionStore.get(DECISIONS);
  await sessionStore.set(DECISIONS, now);
  await (before === now ? registerSites() : followSites());
}

/** The first steps, unless the organization has taken them: then nobody is shown a tab that asks for nothing. */
async function welcome(): Promise<void> {
  // Where an organization has installed us, the browser may tell what it decides a moment later.
  if ((await browser.management.getSelf()).installType === 'admin') await wait(POLICY_LATE_MS);
  const { credentialSets, lockOptions } = (await readManaged()).policy;
  if (credentialSets.length === 0 && !lockOptions) await openOwnPage('options');
}

/** @param tabId for `roster`: whose list. What a page of a SIS opens waits there for a press before it asks for anybody. */
async function openOwnPage(page: 'options' | 'unlock' | 'roster', tabId?: number): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else if (page === 'unlock' || (await readSettings()).settings.rosters !== 'off')
    await browser.tabs.create({
      url: browser.runtime.getURL(page === 'unlock' ? '/unlock.html' : `/roster.html?list=${tabId}`),
    });
}

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { extensionIdOf } from '../setup/district/extension-id.ts';
import { CHROME_BUILD } from '../setup/launch-chromium.ts';
import { chromiumPolicyFile } from '../setup/policy-files.ts';
import { FILE_HOST, LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { button } from './controls.ts';
import { saying, section, tabIdOf } from './own-pages.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { Stage } from './stage.ts';

const [KEY] = TOMS_KEYS;
const file = await chromiumPolicyFile('paperless-scores-kept-out');

/** An organization keeps the extension out of something, by the browser's own policies. */
describe.skipIf(file === undefined)('a policy of the organization', () => {
  let folder: string;
  let id: string;
  let stage: Stage;
  let page: Page;

  /** @param isInForce what our own page sees once the policy has arrived */
  async function arrives(policy: object, isInForce: string, more: object = {}): Promise<void> {
    write(policy, more);
    await expect.poll(() => page.evaluate(isInForce), { timeout: 40_000 }).toBe(true);
  }

  function write(policy: object, more: object = {}): void {
    const { userName, secretKey } = KEY;
    const credentialSets = [{ name: LEA_NAMES.sierraVista, profile: 'toms', userName, secretKey }];
    const managed = { credentialSets, consent: CONSENT_VERSION, ...more };
    file?.write({ '3rdparty': { extensions: { [id]: managed } }, ...policy });
  }

  const isLink = (it: Target) => it.url().startsWith(`https://${FILE_HOST}/`);

  /** Clicks our icon in the browser's toolbar, over a page. */
  async function clickIcon(over: Page): Promise<void> {
    await over.bringToFront();
    const extension = (await stage.browser.extensions()).get(id);
    if (extension === undefined) throw new Error('No extension.');
    await over.triggerExtensionAction(extension);
  }

  beforeAll(async () => {
    // A copy of the build in a folder of its own has an id of its own: no other test meets this policy.
    folder = await mkdtemp(join(tmpdir(), 'paperless-kept-out-'));
    await cp(CHROME_BUILD, folder, { recursive: true });
    id = extensionIdOf(folder);
    write({ URLBlocklist: ['report.html', 'confirm.html'].map((name) => `chrome-extension://${id}/${name}`) });
    stage = await Stage.open({ extension: folder });
    page = await stage.ownPage('options.html');
  });
  afterAll(async () => {
    file?.remove();
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('that blocks our pages is named, and the report opens by its own link', async () => {
    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    await panel.press(/CAST.*, English/);
    await panel.waitFor(/Blocked by your organization[\s\S]*URLAllowlist/);
    await stage.browser.waitForTarget(isLink, { timeout: 40_000 });
  });

  test('that blocks the page that confirms a press is named, and the icon in the toolbar opens the report instead', async () => {
    const { page: sis, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    await sis.addStyleTag({ content: 'html { filter: sepia(0.5) }' });
    const links = async () => (await stage.browser.pages()).filter((it) => isLink(it.target())).length;
    const before = await links();
    await panel.press(/CAST.*, English/);
    await panel.waitFor(/Blocked by your organization[\s\S]*click the Paperless Scores icon/);
    const left = (await stage.browser.pages()).map((it) => it.url()).filter((url) => url.includes('confirm.html'));
    expect(left).toEqual([]);
    expect(await links()).toBe(before);
    await clickIcon(sis);
    await expect.poll(links, { timeout: 40_000 }).toBe(before + 1);

    // Whose report was pressed is asked of the page again: of the next student nothing opens.
    await panel.press(/CAST.*, Español/);
    await panel.waitFor('click the Paperless Scores icon');
    await sis.evaluate('demo.next()');
    await panel.waitFor('ends in 0002');
    await panel.waitFor('so no report was opened');
    await clickIcon(sis);
    // The page is read again once its two halves have stood together; the log is of when it is opened.
    const log = async () => {
      await section(stage, page, 'activity');
      return page.evaluate(() => document.body.innerText);
    };
    await expect.poll(log, { timeout: 40_000 }).toMatch(/Blocked\s+Student changed/);
    expect(await links()).toBe(before + 1);
  });

  test('that blocks the service is named, not the network', async () => {
    const blocked = { ExtensionSettings: { [id]: { runtime_blocked_hosts: ['*://*.ets.org'] } } };
    await arrives(blocked, `fetch('https://caaspp-aws.ets.org/').then(() => false, () => true)`);
    const { panel } = await stage.testScores('9900000004');
    await panel.waitFor(/Blocked by your organization[\s\S]*caaspp-aws\.ets\.org/, { timeoutMs: 40_000 });
  });

  test('that blocks the SIS is named in the popup', async () => {
    const { page: sis } = await stage.testScores('9900000003');
    const tabId = await tabIdOf(page, sis);
    const blocked = { ExtensionSettings: { [id]: { runtime_blocked_hosts: ['*://*.aeries.net'] } } };
    await arrives(blocked, `chrome.tabs.get(${tabId}).then(({ url }) => url === undefined)`);
    await sis.reload();
    await saying(await stage.ownPage(`popup.html?tab=${tabId}`), /Blocked by your organization/);
  });

  test('that blocks downloads is named, on the report and in the activity log', async () => {
    // Our own settings come with it, and tell that it has come.
    const hasCome = `chrome.storage.managed.get().then(({ activityDays }) => activityDays === 90)`;
    await arrives({ DownloadRestrictions: 3 }, hasCome, { activityDays: 90 });
    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    const report = await (await stage.opened(() => panel.press(/CAST.*, English/))).page();
    if (report === null) throw new Error('The report has no page.');
    await report.waitForSelector(REPORT_SHOWN);
    await button(report, 'Save').click();
    await saying(report, "This wasn't saved. Your browser or a policy of your organization blocked the download.");
    await section(stage, page, 'activity');
    await saying(page, /Report download\s+California[^\n]+\s+Blocked by the browser or a policy/);
  });

  // The last one: Chromium turns the extension off.
  test('that takes a permission away turns us off, and an open panel says whom to turn to', async () => {
    await arrives({}, `chrome.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.includes('aeries.net')))`);
    const { panel } = await stage.testScores('9900000003');
    await panel.waitFor('Smarter Balanced');
    write({ ExtensionSettings: { [id]: { blocked_permissions: ['scripting'] } } });
    await panel.waitFor(/turned off in this browser: contact the person who manages it/, { timeoutMs: 40_000 });
  });
});

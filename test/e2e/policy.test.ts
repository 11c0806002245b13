import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { extensionIdOf } from '../setup/district/extension-id.ts';
import { CHROME_BUILD } from '../setup/launch-chromium.ts';
import { chromiumPolicyFile, firefoxPolicyFile } from '../setup/policy-files.ts';
import { LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { button, field } from './controls.ts';
import { saying, section } from './own-pages.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { setupFileOf } from './setup-file.ts';
import { Stage } from './stage.ts';

const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
const DISTRICT = LEA_NAMES.sierraVista;
const CHARTER = LEA_NAMES.manzanita;
const PASSPHRASE = 'four words without sense';
const NO_RIGHT = 'SKIPPED: policy files can be written by administrators alone, and this user is none.';

/** One of the examples that administrators are given, as it stands in the docs. */
async function example(name: string, id = ''): Promise<unknown> {
  const path = fileURLToPath(new URL(`../../docs/policy/${name}`, import.meta.url));
  return JSON.parse((await readFile(path, 'utf8')).replaceAll('EXTENSION_ID', id));
}

const chromiumFile = await chromiumPolicyFile('paperless-scores-test');
if (chromiumFile === undefined) console.log(NO_RIGHT);

describe.skipIf(chromiumFile === undefined)("an organization's policy in Chromium", () => {
  let folder: string;
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    // A copy of the build in a folder of its own has an id of its own: no other test meets this policy.
    folder = await mkdtemp(join(tmpdir(), 'paperless-policy-'));
    await cp(CHROME_BUILD, folder, { recursive: true });
    stage = await Stage.open({ extension: folder });
    expect(stage.extensionId).toBe(extensionIdOf(folder));
    options = await stage.ownPage('options.html');
  });
  afterAll(async () => {
    chromiumFile?.remove();
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Puts policy in force and waits until the browser has told the extension. */
  async function arrives(values: object): Promise<void> {
    await options.evaluate(`void (globalThis.arrived = new Promise((resolve) => {
      chrome.storage.onChanged.addListener((_, area) => area === 'managed' && resolve(true));
    }))`);
    chromiumFile?.write({ '3rdparty': { extensions: { [stage.extensionId]: values } } });
    await options.evaluate('globalThis.arrived');
  }

  const valuesOf = async (name: string) => {
    const whole = (await example(name, stage.extensionId)) as {
      '3rdparty': { extensions: Record<string, Record<string, unknown>> };
    };
    return whole['3rdparty'].extensions[stage.extensionId] ?? {};
  };

  test('arrives late: a panel that was not set up goes on by itself, with the example of the docs', async () => {
    await saying(options, 'Before you start');
    const { page, panel } = await stage.testScores('9900000017');
    await panel.waitFor('Not set up yet');
    await arrives(await valuesOf('chrome-linux.json'));
    await page.bringToFront();
    expect(await panel.waitFor('Requested for')).toContain(CHARTER);
    const { panel: other } = await stage.testScores('9900000005');
    expect(await other.waitFor('Requested for')).toContain(DISTRICT);
  });

  test('shows as set by the organization, and what is locked can not be changed', async () => {
    await options.bringToFront();
    const said = await saying(options, 'Your district manages these settings');
    expect(said).toContain(`${CHARTER}\nManaged by your district`);
    expect(said).not.toContain(DISTRICT_KEY.secretKey);
    expect(await barriersOn(options)).toEqual([]);
    const pressable = () =>
      options.$$eval('main :is(button, input, select, textarea):not(:disabled)', (all) =>
        all.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('aria-label') ?? it.textContent),
      );
    // Only what changes nothing.
    expect(await pressable()).toEqual([`Test the connection of ${DISTRICT}`, `Test the connection of ${CHARTER}`]);
    await section(stage, options, 'sites');
    expect(await saying(options, 'https://sis.example.org')).toContain('Managed by your district');
    expect(await pressable()).toEqual(['Allow']);
    for (const id of ['behaviour', 'security']) {
      await section(stage, options, id);
      await saying(options, 'Managed by your district');
      expect(await pressable()).toEqual([]);
    }
    await section(stage, options, 'activity');
    expect(await pressable()).not.toContain('Clear the log');
    await section(stage, options, 'setupFile');
    await saying(options, "a setup file can't change them");
  });

  test('changes while the browser runs, and what is malformed is named field by field and does no harm', async () => {
    await arrives({
      consent: 1,
      credentialSets: [
        { name: DISTRICT, profile: 'toms', ...keyOf(DISTRICT_KEY), expiresOn: '30.6.2027' },
        { name: CHARTER, profile: 'toms', userName: 'without a secret' },
      ],
      sites: [{ origin: 'http://sis.example.org' }, { origin: 'https://demo.aeries.net', ssidLabel: 'SSID' }],
      requestWhen: 'opened',
      activityDays: 90,
      profileOverrides: { toms: { linkHosts: ['not a host'] } },
    });
    await options.bringToFront();
    await section(stage, options, 'credentials');
    const said = await saying(options, /values in your district's policy couldn't be used/);
    for (const fault of [
      /credentialSets\.0\.expiresOn\s+– should be: a day as YYYY-MM-DD/,
      /credentialSets\.1\s+– should be: userName and secretKey for toms/,
      /sites\.0\.origin\s+– should be: an https address/,
      /profileOverrides\.toms\.linkHosts/,
    ]) {
      expect(said).toMatch(fault);
    }
    // No more locked, and what is good holds.
    expect(said).toContain('Add credentials');
    const { panel } = await stage.testScores('9900000005');
    await panel.waitFor('Show score reports');
    await panel.press(/^Show score reports/);
    expect(await panel.waitFor('Requested for')).toContain(DISTRICT);
    await section(stage, options, 'activity');
    await saying(options, 'Managed by your district');
    expect(await options.$eval('main h3 ~ .field select', (select) => [select.value, select.disabled])).toEqual([
      '90',
      true,
    ]);
  });

  test('brings an encrypted setup, of which staff type the passphrase once', async () => {
    const encryptedSetup = await setupFileOf([{ name: DISTRICT, ...DISTRICT_KEY }], PASSPHRASE);
    await arrives({ consent: 1, encryptedSetup, lockOptions: true });
    await options.bringToFront();
    await stage.gotoOwnPage(options, `options.html?${Math.random()}`);
    // One field, and nothing beside it that could not be done.
    const asked = await saying(options, 'Your district sent the setup');
    for (const other of ['District or charter school (LEA)', 'No credentials yet']) expect(asked).not.toContain(other);
    expect(await barriersOn(options)).toEqual([]);
    const type = async (passphrase: string) => {
      await field(options, 'Passphrase').fill(passphrase);
      await button(options, 'Finish setup').click();
    };
    await type('a wrong passphrase');
    await saying(options, 'Wrong passphrase. Nothing was changed.');
    await type(PASSPHRASE);
    await saying(options, "You're all set");
    await section(stage, options, 'credentials');
    expect(await saying(options, DISTRICT)).not.toContain('sent the setup');
    const { panel } = await stage.testScores('9900000003');
    expect(await panel.waitFor('Requested for')).toContain(DISTRICT);
  });
});

const firefoxFile = firefoxPolicyFile();
if (firefoxFile === undefined) console.log(NO_RIGHT);

describe.skipIf(firefoxFile === undefined)("an organization's policy in Firefox", () => {
  let stage: Stage;

  beforeAll(async () => {
    const { policies } = (await example('firefox-policies.json')) as { policies: object };
    // As for pupils: every page of the web is blocked but those of the SIS.
    const WebsiteFilter = { Block: ['<all_urls>'], Exceptions: ['https://demo.aeries.net/*'] };
    firefoxFile?.write({ policies: { ...policies, WebsiteFilter } });
    stage = await Stage.open({ browser: 'firefox', welcomes: false });
    // Read at the start, once.
    firefoxFile?.remove();
  });
  afterAll(async () => {
    firefoxFile?.remove();
    await stage?.close();
  });

  test("sets two LEAs up by the example of the docs, each student opens with the right one's key", async () => {
    const charter = await stage.testScores('9900000017');
    expect(await charter.panel.waitFor('Requested for')).toContain(CHARTER);
    const district = await stage.testScores('9900000005');
    expect(await district.panel.waitFor('Requested for')).toContain(DISTRICT);
  });

  test('that allows no page but those of the SIS keeps no report from opening: it is no page of the web', async () => {
    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    const report = await stage.opened(() => panel.press(/CAST.*, English/));
    expect((await stage.fileIn(report)).ssid).toBe('9900000001');
    await (await report.page())?.waitForSelector(REPORT_SHOWN);
  });

  test('shows in the options as set by the organization', async () => {
    const options = await stage.ownPage('options.html');
    const said = await saying(options, 'Your district manages these settings');
    expect(said).toContain(`${DISTRICT}\nManaged by your district`);
    expect(said).not.toContain('Add credentials');
    for (const { secretKey } of TOMS_KEYS) expect(said).not.toContain(secretKey);
  });
});

function keyOf({ userName, secretKey }: typeof DISTRICT_KEY | typeof CHARTER_KEY) {
  return { userName, secretKey };
}

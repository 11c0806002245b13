import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { addSite } from './added-sites.ts';
import { button, field, named } from './controls.ts';
import { dayFromNow, editSet, pressFirstReport, saved, saveSet, saying, section } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { setupFileOf } from './setup-file.ts';
import { BROWSERS, IN_FIREFOX_ON_DEMAND, Stage, type StageOptions } from './stage.ts';

const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
const DISTRICT = LEA_NAMES.sierraVista;
const CHARTER = LEA_NAMES.manzanita;
const NEW_CHARTER_SECRET = 'MadeAnewInToms000002';
const PASSPHRASE = 'four words without sense';
/** The district's own SIS, which no vendor hosts. */
const OWN_SIS = 'rosario.demo-district.example';
const PDF = { status: 200, type: 'application/pdf', begins: '%PDF' };
const HALF_AN_HOUR = 1800;

/** What each of three people does from start to end, on a fresh install each. */
describe.each(BROWSERS)('from start to end in %s', (browser) => {
  // In Firefox what an administrator does is tried with `npm test -- firefox` alone.
  const isTried = IN_FIREFOX_ON_DEMAND.some((one) => one === browser);
  let folder: string;
  let stage: Stage;
  const install = async (options: StageOptions = {}) => {
    stage = await Stage.open({ browser, ...options });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperless-flows-'));
  });
  afterEach(() => stage?.close());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the first run: what is handled, one choice and one form, then the first report, with a mistyped key on the way', async () => {
    await install({ welcomes: 'stays' });
    const options = await stage.ownPageOpen('options.html');
    await saying(options, 'What it sends, and where');
    await button(options, 'Agree and continue').click();
    await button(options, 'I have the user name and key from TOMS').click();
    await field(options, 'District or charter school (LEA)').fill(DISTRICT);
    await field(options, 'User name').fill(DISTRICT_KEY.userName);
    await field(options, 'Secret key').fill('SimulatedSecret0000l');
    await button(options, 'Save').click();

    await saying(options, "CAASPP didn't accept the key.");
    await button(options, 'Back').click();
    await field(options, 'Secret key').fill(DISTRICT_KEY.secretKey);
    await button(options, 'Save').click();
    await saying(options, "You're all set");
    await saying(options, "Here's what you'll see");
    await pressFirstReport(options);
    await saying(options, 'this report would open in a new tab');
    await button(options, 'Done').click();
    await button(options, 'Add credentials').wait();

    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Time left');
    const report = await stage.opened(() => panel.press(/CAST.*, English/));
    expect(await stage.contentOf(report)).toMatchObject(PDF);
    // Neither the test of the connection nor the sample asked for a student.
    expect(stage.asked()).toEqual(['9900000001']);
  });

  test.runIf(isTried)(
    'the administrator: two LEAs, a site of their own, a setup file to hand out, the log, and a key that ends',
    async () => {
      await install({ grantedHosts: [OWN_SIS] });
      const first = await setUpToms(stage);
      await first.close();
      const options = await stage.ownPage('options.html');

      await section(stage, options, 'credentials');
      await button(options, 'Add credentials').click();
      const { userName, secretKey } = CHARTER_KEY;
      await saveSet(options, {
        name: CHARTER,
        userName,
        secret: secretKey,
        schoolCodes: '90',
        expiresOn: dayFromNow(3),
      });
      await saying(options, `The key for ${CHARTER} expires in 3 days.`);

      await section(stage, options, 'sites');
      await addSite(options, OWN_SIS);
      await section(stage, options, 'behaviour');
      await named(options, 'On every student page').click();
      await saying(options, 'Saved.');

      const own = await stage.visit(`https://${OWN_SIS}/Modules.php?modname=Students`);
      await own.panel.waitFor(/Is 990…\d{4} this student's SSID/);
      await own.panel.press('Yes, always here');
      await own.panel.waitFor('Time left');
      const charter = await stage.testScores('9900000017');
      await charter.panel.waitFor(`Requested for ${CHARTER}`);
      const report = await stage.opened(() => charter.panel.press(/2025-26, English/));
      expect(await stage.contentOf(report)).toMatchObject(PDF);

      // The coordinator has made a new key in TOMS.
      stage.simulator.control.replaceKey(userName, NEW_CHARTER_SECRET);
      await editSet(stage, options, CHARTER, { secret: NEW_CHARTER_SECRET, expiresOn: dayFromNow(365) });
      expect(await saying(options, CHARTER)).not.toContain('ends in 3 days');
      await button(options, `Test the connection of ${CHARTER}`).click();
      await saying(options, 'The connection works.');

      await section(stage, options, 'activity');
      const log = await saying(options, /Report opened[\s\S]*0017/);
      expect(log).toContain(OWN_SIS);
      const csv = await saved(stage, folder, () => button(options, 'Export as CSV').click());
      expect(csv).toMatch(/,open,ok,demo\.aeries\.net,[0-9a-f]{32},0017,/);
      expect(csv).not.toMatch(/\b99\d{8}\b|amazonaws/);

      await section(stage, options, 'setupFile');
      await field(options, 'New passphrase').fill(PASSPHRASE);
      await field(options, 'Confirm passphrase').fill(PASSPHRASE);
      await button(options, 'Create file').click();
      await field(options, `Secret key of ${DISTRICT}`).fill(DISTRICT_KEY.secretKey);
      await field(options, `Secret key of ${CHARTER}`).fill(NEW_CHARTER_SECRET);
      const setupFile = await saved(stage, folder, () => button(options, 'Create file').click());
      expect(setupFile).not.toContain(DISTRICT_KEY.secretKey);
    },
  );

  test('the teacher: a setup file and its passphrase, then reports on every student page', async () => {
    await install({ welcomes: 'stays' });
    stage.simulator.control.replaceKey(CHARTER_KEY.userName, NEW_CHARTER_SECRET);
    const file = join(folder, 'from-the-administrator.json');
    const charter = { name: CHARTER, ...CHARTER_KEY, secretKey: NEW_CHARTER_SECRET, schoolCodes: ['90'] };
    const districts = [{ name: DISTRICT, ...DISTRICT_KEY }, charter];
    await writeFile(file, await setupFileOf(districts, PASSPHRASE, { requestWhen: 'studentPage' }));
    const options = await stage.ownPageOpen('options.html');
    await button(options, 'Agree and continue').click();
    await button(options, 'I have a setup file').click();
    await (await options.waitForSelector('input[type=file]'))?.uploadFile(file);
    // What the file holds is nobody's to read: it does not come to stand in the field beside.
    await options.waitForFunction(() => document.querySelector('textarea') === null, { polling: 'mutation' });
    await field(options, 'Passphrase').fill(PASSPHRASE);
    await button(options, 'Open file').click();
    await saying(options, "You're all set");
    await button(options, 'Done').click();

    // As the administrator has set it, also where no scores are.
    const { page, panel } = await stage.visit('https://demo.aeries.net/teacher/Demographics.aspx?student=9900000001');
    await panel.waitFor(/ends in 0001[\s\S]*Time left/);
    const english = await stage.opened(() => panel.press(/CAST.*, English/));
    expect(await stage.contentOf(english)).toMatchObject(PDF);

    await page.bringToFront();
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0002[\s\S]*Time left/);
    const vietnamese = await stage.opened(() => panel.press(/Smarter Balanced.*, Tiếng Việt/));
    expect(await stage.contentOf(vietnamese)).toMatchObject(PDF);
    await page.bringToFront();
    await panel.press(/^Open 2025-26: English/);
    await expect.poll(async () => (await stage.reportTabs()).length, { timeout: 40_000 }).toBe(4);

    // Links that end while the service takes its time: a press gets a new one first.
    const { control } = stage.simulator;
    control.setLinkLife(3);
    const late = await stage.testScores('9900000003');
    await late.panel.waitFor('Time left');
    control.setLinkLife(HALF_AN_HOUR);
    control.hold({ path: 'reports' });
    await late.panel.waitFor('These links have expired.');
    const renewed = await stage.opened(async () => {
      await late.panel.press(/2025-26, English/);
      control.release();
    });
    expect(await stage.contentOf(renewed)).toMatchObject(PDF);

    // Closed once, it stays a chip on this site.
    await page.bringToFront();
    await panel.press(/^Minimize/);
    await expect.poll(() => panel.buttons(), { timeout: 40_000 }).toEqual(['More choices', 'Show score reports']);
    await page.reload();
    expect(await panel.waitFor(/ends in \d{4}/)).not.toContain('Time left');
    expect(await panel.buttons()).toEqual(['More choices', 'Show score reports']);
  });
});

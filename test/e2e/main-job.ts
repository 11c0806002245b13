import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setUpToms } from './set-up.ts';
import { type BrowserName, Stage } from './stage.ts';

/** Local id of the student in the demo SIS who has no SSID. */
const NO_SSID = '222351';

/** So often it is looked whether what was read can still be seen (watch-page.ts). */
const SIGHT_MS = 480;

/** From the student's page to the report in a new tab, on the shipped build. */
export function mainJobIn(browser: BrowserName): void {
  describe(`the main job in ${browser}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await Stage.open({ browser });
      await setUpToms(stage);
    });
    afterAll(() => stage?.close());
    afterEach(async () => {
      stage.simulator.control.setFault(null);
      stage.simulator.release();
      await stage.closePages();
    });

    test('lists the reports of the student on the page, in each language', async () => {
      const { panel } = await stage.testScores('9900000001');
      await panel.waitFor('Smarter Balanced');
      expect(await panel.rows()).toEqual([
        ['California Science Test (CAST)', '2025-26', '5', 'English PDF Español · Spanish PDF'],
        ['Smarter Balanced ELA and Mathematics', '2025-26', '5', 'English PDF Español · Spanish PDF'],
        ['Smarter Balanced ELA and Mathematics', '2024-25', '4', 'English PDF Español · Spanish PDF'],
      ]);
    });

    test('opens the English and the Spanish report as PDFs in new tabs', async () => {
      const { page, panel } = await stage.testScores('9900000001');
      await panel.waitFor('Smarter Balanced');
      for (const name of [/CAST.*, English/, /CAST.*, Español/]) {
        await page.bringToFront();
        const report = await stage.opened(() => panel.press(name));
        expect(await stage.contentOf(report)).toMatchObject({ status: 200, type: 'application/pdf', begins: '%PDF' });
      }
    });

    test('opens a report although the browser ended the background since it was listed', async () => {
      const { panel } = await stage.testScores('9900000001');
      await panel.waitFor('Smarter Balanced');
      await stage.killWorker();
      const report = await stage.opened(() => panel.press(/CAST.*, English/));
      expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
    });

    test('asks for new links at once when "here" is pressed', async () => {
      const { panel } = await stage.testScores('9900000001');
      await panel.waitFor('Smarter Balanced');
      const before = stage.asked().length;
      await panel.press('here');
      await expect.poll(() => stage.asked().slice(before)).toEqual(['9900000001']);
      await panel.waitFor('Time left');
    });

    test('opens this year’s reports of a student with one press, each in a tab', async () => {
      const { panel } = await stage.testScores('9900000001');
      await panel.waitFor('Smarter Balanced');
      await panel.press(/^Open 2025-26: English/);
      await expect.poll(async () => (await stage.reportTabs()).length, { timeout: 40_000 }).toBe(2);
    });

    test.each([
      ['9900000016', 'Student identification number not found', /./],
      ['9900000015', 'Student does not have any test data', /./],
      ['9900000014', 'You are not authorized to make this request', /CALPADS/],
    ])('says of %s, word for word: %s', async (ssid, message, hint) => {
      const { panel } = await stage.testScores(ssid);
      await panel.waitFor(message);
      expect(await panel.waitFor(hint)).toContain('Additional Info From CAASPP Paperless System');
    });

    test('says that a student has no SSID assigned, and asks nobody', async () => {
      const before = stage.simulator.journal().length;
      const { panel } = await stage.testScores(NO_SSID);
      const said = 'Student does not have a Statewide Student ID (SSID) assigned';
      await panel.waitFor(said);
      expect(stage.simulator.journal()).toHaveLength(before);
      // And goes on to say it, through three looks at what can still be seen.
      const others = await panel.run<string[]>(`function () {
        const others = [];
        const observer = new MutationObserver(() => {
          const text = [...this.children].map((child) => child.innerText ?? '').join(' ');
          if (!text.includes(${JSON.stringify(said)})) others.push(text);
        });
        observer.observe(this, { childList: true, subtree: true, characterData: true });
        return new Promise((done) => setTimeout(() => done(others), ${3 * SIGHT_MS}));
      }`);
      expect(others).toEqual([]);
    });

    test('does nothing on the portal of parents and students', async () => {
      const before = stage.simulator.journal().length;
      const { page } = await stage.visit('https://demo.aeries.net/student/TestScores.aspx?student=9900000001');
      // A page of the staff's side that is opened after it has its panel: by then the portal would have had one too.
      const staff = await stage.visit('https://demo.aeries.net/teacher/TestScores.aspx?student=9900000001');
      await staff.panel.waitFor('Smarter Balanced');
      expect(await page.$('paperless-scores')).toBeNull();
      expect(stage.asked().slice(before)).not.toContain(undefined);
    });

    test('does nothing on a page without a student', async () => {
      const before = stage.simulator.journal().length;
      const { page } = await stage.visit('https://demo.aeries.net/teacher/Default.aspx?student=');
      const other = await stage.testScores('9900000014');
      await other.panel.waitFor('You are not authorized');
      expect(await page.$('paperless-scores')).toBeNull();
      expect(
        stage.simulator
          .journal()
          .slice(before)
          .every(({ ssid }) => ssid === undefined || ssid === '9900000014'),
      ).toBe(true);
    });
  });
}

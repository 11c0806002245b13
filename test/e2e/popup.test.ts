import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TOMS_KEYS } from '../simulator/world.ts';
import { button, field, named } from './controls.ts';
import { inChromium } from './in-chromium.ts';
import { closing, popupOver, pressFirstReport, saying } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { toolbarIcon } from './toolbar-icon.ts';

/** A SIS that the extension does not know; the browser would let it run there. */
const UNKNOWN = 'opensis.demo-district.example';
const AERIES = 'https://demo.aeries.net';
/** Local id of the student in the demo SIS who has no SSID. */
const NO_SSID = '222351';
const PASSPHRASE = 'four words without sense';

describe.each(IN_FIREFOX_ON_DEMAND)('the popup in %s', (browser) => {
  const onlyChromium = inChromium(browser);
  let stage: Stage;
  /** One of our own pages that stays open. */
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open({ browser, grantedHosts: [UNKNOWN] });
    options = await stage.ownPage('options.html');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.simulator.control.setFault(null);
    const others = (await stage.browser.pages()).slice(1).filter((page) => page !== options);
    // A popup closes by itself once it has done what was wished.
    await Promise.all(others.map((page) => page.close().catch(() => {})));
  });

  /** Opens a page of a SIS and the popup over it, and waits until the popup says something. */
  async function over(url: string, says: string | RegExp): Promise<{ page: Page; popup: Page; text: string }> {
    const page = await stage.browser.newPage();
    await page.goto(url);
    const popup = await popupOver(stage, options, page);
    return { page, popup, text: await saying(popup, says) };
  }

  /** The things to press besides settings and search. */
  function actionsOf(popup: Page): Promise<string[]> {
    return popup.$$eval('.card .actions button, form.unlock > button', (all) => all.map((it) => it.innerText.trim()));
  }

  describe('before it is set up', () => {
    test('says what is missing, and the one thing to do leads to the settings', async () => {
      const { popup, text } = await over(`${AERIES}/teacher/TestScores.aspx?student=9900000001`, 'Not set up yet');
      expect(text).toContain("needs your district's CAASPP user name");
      expect(text).not.toContain('Search by SSID');
      expect(await actionsOf(popup)).toEqual(['Set up']);
      await closing(popup, () => button(popup, 'Set up').click());
      const inFront = async () => {
        const pages = await stage.browser.pages();
        return Promise.all(
          pages.map((it) => it.evaluate(() => `${document.visibilityState} ${location.pathname}`).catch(() => '')),
        );
      };
      await expect.poll(inFront).toContain('visible /options.html');
    });
  });

  describe('once it is set up', () => {
    beforeAll(async () => {
      const setUp = await setUpToms(stage);
      await setUp.close();
    });

    test('says of our own pages that they are no page of a SIS', async () => {
      const popup = await popupOver(stage, options, options);
      expect(await saying(popup, 'No student here')).toContain('Search by SSID');
    });

    test('says of the portal of parents and students that nothing happens there', async () => {
      await over(`${AERIES}/student/TestScores.aspx?student=9900000001`, 'Parent and student portal');
    });

    test('offers on a page without a student to be shown where the SSID is', async () => {
      const { popup } = await over(`${AERIES}/teacher/Default.aspx?student=`, 'No student on this page');
      expect(await actionsOf(popup)).toEqual(['Point to the SSID']);
    });

    test('says who was found and where, and opens the panel', async () => {
      const { page, popup, text } = await over(
        `${AERIES}/teacher/Demographics.aspx?student=9900000001`,
        'Student found',
      );
      expect(text).toMatch(/SSID ends in 0001\)\s+From “[^”]+” on this page/);
      expect(text).not.toContain('9900000001');
      await closing(popup, () => button(popup, 'Show score reports').click());
      await page.bringToFront();
      await (await stage.panelOf(page)).waitFor('Smarter Balanced');
    });

    test('says that the SSID is blank, and what to do about it', async () => {
      const { popup, text } = await over(
        `${AERIES}/teacher/TestScores.aspx?student=${NO_SSID}`,
        'Student does not have a Statewide Student ID (SSID) assigned',
      );
      expect(text).toContain('CALPADS');
      expect(await actionsOf(popup)).toEqual([]);
    });

    test('says how many students a list shows, and in which column their SSIDs stand', async () => {
      const { text } = await over('https://demo.illuminateed.com/live/roster', /\d+ students on this page/);
      expect(text).toContain('SSIDs are in the “State Student ID” column.');
      expect(Number(/(\d+) students/.exec(text)?.[1])).toBeGreaterThan(10);
    });

    onlyChromium('says what was wrong when the panel asked, until it asks again, and so does the icon', async () => {
      stage.simulator.control.setFault({ name: 'status', status: 503 });
      const icon = await toolbarIcon(stage);
      const { page, panel } = await stage.testScores('9900000004');
      await panel.waitFor('Try again');
      expect(await icon()).toBe('problem');
      const before = await popupOver(stage, options, page);
      expect(await saying(before, 'CAASPP is having a problem')).toContain('error 503');
      stage.simulator.control.setFault(null);
      await panel.press('Try again');
      await panel.waitFor('Time left');
      const after = await popupOver(stage, options, page);
      expect(await saying(after, 'Student found')).not.toContain('problem');
      await page.bringToFront();
      expect(await icon()).toBe('found');
    });

    describe('on a site that is not known', () => {
      test('is used there once the user wishes so, and asks where a number may be another one', async () => {
        const url = `https://${UNKNOWN}/?label=State+ID`;
        const { page, popup, text } = await over(url, `Not turned on for ${UNKNOWN}`);
        expect(await page.$('paperless-scores')).toBeNull();
        expect(text).toContain('Your browser will ask for permission once.');
        await button(popup, 'Turn on for this site').click();
        await saying(popup, `On for ${UNKNOWN}`);
        await Promise.all([page.waitForNavigation(), button(popup, 'Reload the page').click()]);

        const again = await popupOver(stage, options, page);
        expect(await saying(again, "Is …0001 this student's SSID?")).toMatch(/ending in 0001 next to “State ID”/);
        await closing(again, () => button(again, 'Open panel').click());
        await page.bringToFront();
        const panel = await stage.panelOf(page);
        await panel.press('Yes, always here');
        await panel.waitFor('Smarter Balanced');
      });
    });

    describe('under a passphrase', () => {
      test('asks for it while locked, and goes on once it was typed', async () => {
        const security = await stage.ownPage('options.html#security');
        await named(security, 'With a passphrase').click();
        await named(security, 'New passphrase').fill(PASSPHRASE);
        await named(security, 'Confirm passphrase').fill(PASSPHRASE);
        await button(security, 'Save').click();
        await saying(security, 'Saved. Your keys are now stored this way.');

        const { page, popup } = await over(`${AERIES}/teacher/Demographics.aspx?student=9900000001`, 'Lock now');
        await button(popup, 'Lock now').click();
        expect(await saying(popup, 'Unlock Paperless Scores')).not.toContain('Search by SSID');
        expect(await actionsOf(popup)).toEqual(['Unlock']);
        const locked = await popupOver(stage, options, page);
        await named(locked, 'Passphrase').fill('not the passphrase');
        await button(locked, 'Unlock').click();
        await saying(locked, 'Wrong passphrase.');
        await named(locked, 'Passphrase').fill(PASSPHRASE);
        await button(locked, 'Unlock').click();
        expect(await saying(locked, 'Student found')).toContain('Lock now');
      });
    });

    describe('the search by SSID', () => {
      let popup: Page;
      beforeEach(async () => {
        ({ popup } = await over(`${AERIES}/teacher/Default.aspx?student=`, 'Search by SSID'));
      });

      const search = async (text: string) => {
        await named(popup, 'Search by SSID').fill(text);
        await button(popup, 'Search').click();
      };

      test('lists the reports of a number on paper, however it is written, and opens one', async () => {
        await search('990 000 0001');
        await saying(popup, 'Read as the ten digits above');
        await button(popup, 'Search').click();
        await saying(popup, 'Requested for');
        const report = await stage.opened(() => pressFirstReport(popup));
        expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
        await saying(popup, 'Opened in a new tab.');
      });

      test('says what an SSID is when something else was typed, and asks nobody', async () => {
        const before = stage.asked().length;
        await search('(559) 555-0101');
        await saying(popup, 'Enter all ten digits.');
        expect(stage.asked()).toHaveLength(before);
      });

      test("repeats the service's message word for word", async () => {
        await search('9900000014');
        await saying(popup, 'You are not authorized to make this request');
      });

      onlyChromium('finds a charter school’s student with the credentials of that school', async () => {
        await search('9900000017');
        await saying(popup, 'You are not authorized to make this request');
        expect(await popup.$('select')).toBeNull();

        const [, charter] = TOMS_KEYS;
        const credentials = await stage.ownPage('options.html#credentials');
        await button(credentials, 'Add credentials').click();
        await named(credentials, 'District or charter school (LEA)').fill('Manzanita Charter (simulated)');
        await field(credentials, 'User name').fill(charter.userName);
        await field(credentials, 'Secret key').fill(charter.secretKey);
        await named(credentials, 'Schools, SIS sites, and service address').click();
        await field(credentials, 'School codes (optional)').fill('90');
        await button(credentials, 'Save').click();
        await named(credentials, 'Test the connection of Manzanita Charter (simulated)').wait();

        await popup.bringToFront();
        await stage.reloadOwnPage(popup);
        await saying(popup, 'Search in');
        await search('9900000017');
        await saying(popup, 'You are not authorized to make this request');
        await popup.select('select', await popup.$eval('select option:nth-child(2)', ({ value }) => value));
        await button(popup, 'Search').click();
        await saying(popup, 'Requested for Manzanita Charter (simulated)');
        const report = await stage.opened(() => pressFirstReport(popup));
        expect(await stage.contentOf(report)).toMatchObject({ status: 200 });
      });
    });

    describe('the toolbar icon', () => {
      test.each([
        ['found', `${AERIES}/teacher/Demographics.aspx?student=9900000001`],
        ['several', 'https://demo.illuminateed.com/live/roster'],
        ['icon', `${AERIES}/teacher/Demographics.aspx?student=${NO_SSID}`],
      ])('is the picture "%s" on %s', async (picture, url) => {
        const icon = await toolbarIcon(stage);
        const page = await stage.browser.newPage();
        await page.goto(url);
        await expect.poll(icon, { timeout: 15_000 }).toBe(picture);
      });
    });
  });
});

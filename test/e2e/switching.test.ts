import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setUpToms } from './set-up.ts';
import { BROWSERS, Stage } from './stage.ts';

/** The student changes without a page load: what shows is always of the student on the page. */
describe.each(BROWSERS)('when the student changes in %s', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser });
    await setUpToms(stage);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.simulator.release();
    await stage.closePages();
  });

  test('shows the reports of each student, however often next and previous are pressed', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('ends in 0001');
    for (const step of ['next', 'next', 'next', 'previous', 'previous', 'previous', 'next']) {
      await page.evaluate(`demo.${step}()`);
      const ssid = await page.$eval('[data-tcfc="STU.CID"]', (field) => field.textContent ?? '');
      const text = await panel.waitFor(new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*Time left`));
      expect(new Set(text.match(/ends in \d{4}/g))).toEqual(new Set([`ends in ${ssid.slice(-4)}`]));
    }
  });

  test('shows nothing of the former student once next is pressed', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Español');
    // The next student's answer is kept back, so that nothing replaces what shows now.
    stage.simulator.hold();
    await page.evaluate('demo.next()');
    const text = await panel.text();
    expect(text).not.toContain('0001');
    expect(text).not.toContain('Español');
  });

  test.each([
    ['the banner', 'bannerDelay=400&keyDelay=0'],
    ['the hidden key', 'bannerDelay=0&keyDelay=400'],
  ])('shows nobody while %s is late', async (_, delays) => {
    const { page, panel } = await stage.visit(
      `https://demo.aeries.net/teacher/TestScores.aspx?student=9900000001&${delays}`,
    );
    await panel.waitFor('Español');
    const arrived = page.evaluate('demo.next()');
    await panel.waitFor(/^(?![\s\S]*ends in)/);
    expect(await panel.text()).not.toContain('Español');
    await arrived;
    await panel.waitFor(/ends in 0002[\s\S]*Vietnamese/);
  });

  test('drops an answer that comes after the student was switched', async () => {
    stage.simulator.hold({ ssid: '9900000005' });
    const { page, panel } = await stage.testScores('9900000005');
    await stage.simulator.waitFor(({ ssid, state }) => ssid === '9900000005' && state === 'held');
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0006[\s\S]*Arabic/);
    stage.simulator.release();
    await stage.simulator.waitFor(({ ssid, state }) => ssid === '9900000005' && state !== 'held');
    const text = await panel.text();
    expect(text).toContain('ends in 0006');
    expect(text).not.toContain('Korean');
  });
});

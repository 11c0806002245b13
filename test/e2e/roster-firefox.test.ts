import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHOOL } from '../simulator/school.ts';
import { button, field } from './controls.ts';
import { saying } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const COUNT = 8;

/** Once through, on the other engine: a worker that is a module, the viewer of its own, no folders to pick. */
describe.skipIf(IN_FIREFOX_ON_DEMAND.length < 2)('a list of students in firefox', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser: 'firefox' });
    await setUpToms(stage);
  });
  afterAll(() => stage?.close());

  test('goes from a paste to one PDF', async () => {
    const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
    const lines = SCHOOL.slice(0, COUNT).map(({ ssid, name }, at) => `${ssid}\t${name}\t${300_001 + at}`);
    await field(page, 'Students').fill(['SSID\tName\tStudent ID', ...lines].join('\n'));
    await button(page, 'Use these rows').click();
    await button(page, `See the reports of ${COUNT} students`).click();
    const said = await saying(page, new RegExp(`\\d+ of ${COUNT} have a 2025-26 report(?!.*to go)`));
    const [, count] = /Print (\d+) reports/.exec(said) ?? [];
    await button(page, `Print ${count} reports`).click();
    expect(await saying(page, /reports are ready: \d+ pages/)).toContain(`${count} reports are ready`);
    expect(await page.evaluate(() => document.querySelector<HTMLIFrameElement>('iframe.viewer')?.src)).toMatch(
      /^blob:/,
    );
  });
});

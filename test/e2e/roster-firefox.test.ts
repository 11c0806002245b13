import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHOOL } from '../simulator/school.ts';
import { printIntoFile } from './bidi.ts';
import { button } from './controls.ts';
import { saying } from './own-pages.ts';
import { pastedRoster, rosterComplete } from './pasted-roster.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const COUNT = 8;
const PRINTED = 'printed.pdf';

/** Once through, on the other engine: a worker that is a module, the viewer of its own, no folders to pick. */
describe.skipIf(IN_FIREFOX_ON_DEMAND.length < 2)('a list of students in firefox', () => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    stage = await Stage.open({ browser: 'firefox' });
    await setUpToms(stage);
    folder = await mkdtemp(join(tmpdir(), 'paperless-printed-'));
    await printIntoFile(stage.browser, join(folder, PRINTED));
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('goes from a paste to the print dialog, with no press in the viewer', async () => {
    const page = await pastedRoster(stage, SCHOOL.slice(0, COUNT));
    const said = await rosterComplete(page, COUNT);
    const [, count] = /Print (\d+) reports/.exec(said) ?? [];
    await button(page, `Print ${count} reports`).click();
    expect(await saying(page, /reports are ready: \d+ pages/)).toContain(`${count} reports are ready`);
    expect(await page.evaluate(() => document.querySelector<HTMLObjectElement>('object.viewer')?.data)).toMatch(
      /^blob:/,
    );
    const printed = () => readFile(join(folder, PRINTED), 'latin1').catch(() => '');
    await expect.poll(printed, { timeout: 30_000 }).toMatch(/%%EOF\s*$/);
  });
});

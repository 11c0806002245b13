import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHOOL } from '../simulator/school.ts';
import { evaluateInFirefox } from './bidi.ts';
import { button, field } from './controls.ts';
import { saying } from './own-pages.ts';
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
    // A print dialog would wait for ever: what comes to it goes to a file.
    await evaluateInFirefox(
      stage.browser,
      `Services.prefs.setBoolPref('print.always_print_silent', true);
       Services.prefs.setStringPref('print_printer', 'Mozilla Save to PDF');
       Services.prefs.setBoolPref('print.printer_Mozilla_Save_to_PDF.print_to_file', true);
       Services.prefs.setStringPref('print.printer_Mozilla_Save_to_PDF.print_to_filename', '${join(folder, PRINTED)}')`,
    );
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('goes from a paste to the print dialog, with no press in the viewer', async () => {
    const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
    const lines = SCHOOL.slice(0, COUNT).map(({ ssid, name }, at) => `${ssid}\t${name}\t${300_001 + at}`);
    await field(page, 'Students').fill(['SSID\tName\tStudent ID', ...lines].join('\n'));
    await button(page, 'Use these rows').click();
    await button(page, `See the reports of ${COUNT} students`).click();
    const said = await saying(page, new RegExp(`\\d+ of ${COUNT} have a 2025-26 report(?!.*to go)`));
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

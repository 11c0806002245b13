import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEA_NAMES } from '../simulator/world.ts';
import { button, named } from './controls.ts';
import { saying } from './own-pages.ts';
import { agree, DISTRICT_KEY } from './set-up.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ browser: 'firefox', alwaysPrivate: true, welcomes: false });
});
afterAll(() => stage?.close());

test('a Firefox that never remembers history opens reports with a typed key, and the settings say what is not kept', async () => {
  const page = await stage.ownPage('options.html');
  await saying(page, /never remembers history/);
  await agree(page);
  await button(page, 'I have the user name and key from TOMS').click();
  await named(page, 'District or charter school (LEA)').fill(LEA_NAMES.sierraVista);
  await named(page, 'User name').fill(DISTRICT_KEY.userName);
  await named(page, 'Secret key').fill(DISTRICT_KEY.secretKey);
  await button(page, 'Save').click();
  await saying(page, /You're all set/);
  const { panel } = await stage.testScores('9900000001');
  await panel.waitFor('Smarter Balanced');
  const report = await stage.opened(() => panel.press(/CAST.*, English/));
  expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: expect.stringMatching(/^%PDF/) });
});

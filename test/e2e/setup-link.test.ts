import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { button, field } from './controls.ts';
import { saying, section } from './own-pages.ts';
import { agree } from './set-up.ts';
import { setupFileOf } from './setup-file.ts';
import { Stage } from './stage.ts';

const HOST = 'files.demo-district.example';
const LINK = `https://${HOST}/staff/setup.json`;
const PASSPHRASE = 'four words without sense';
const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
const DAY_MS = 86_400_000;

let stage: Stage;
let options: Page;
/** What lies at the link at the moment. */
let published = '';

beforeAll(async () => {
  stage = await Stage.open({ grantedHosts: [HOST] });
  options = await stage.ownPage('options.html');
  await options.setRequestInterception(true);
  options.on('request', (request) => {
    if (request.url() === LINK) void request.respond({ body: published });
    else void request.continue();
  });
});
afterAll(() => stage?.close());

/** Pastes the link, and opens what comes once the page has said this of it. */
async function openByLink(said: RegExp): Promise<void> {
  await field(options, 'Or paste the text of the file').fill(LINK);
  await button(options, 'Get the file').click();
  await saying(options, said);
  await field(options, 'Passphrase').fill(PASSPHRASE);
  await button(options, 'Open file').click();
}

test('a setup file comes by its link, and says who made it and when before it is opened', async () => {
  published = await setupFileOf(
    [{ name: LEA_NAMES.sierraVista, ...DISTRICT_KEY }],
    PASSPHRASE,
    {},
    {
      madeBy: 'Ana Ruiz, Technology Services',
      now: Date.now() - DAY_MS,
    },
  );
  await agree(options);
  await button(options, 'I have a setup file').click();
  await openByLink(/made by Ana Ruiz, Technology Services on \w+ \d+, \d{4}/);
  await saying(options, "You're all set");
});

test("next year's file takes the place of what came with the first", async () => {
  published = await setupFileOf(
    [{ name: LEA_NAMES.manzanita, ...CHARTER_KEY }],
    PASSPHRASE,
    {},
    { madeBy: 'Luis Park' },
  );
  await section(stage, options, 'setupFile');
  await openByLink(/made by Ana Ruiz[\s\S]*It replaces the one in use/);
  expect(await saying(options, 'Done: 1 key')).toContain('made by Luis Park');
  await section(stage, options, 'credentials');
  expect(await saying(options, LEA_NAMES.manzanita)).not.toContain(LEA_NAMES.sierraVista);
});

test('its service is tried with a number that is no student’s, and what went out is shown without the key', async () => {
  await section(stage, options, 'service');
  await button(options, 'Send the test request').click();
  const shown = await saying(options, 'ssid=0000000000');
  expect(shown).not.toContain(CHARTER_KEY.secretKey);
});

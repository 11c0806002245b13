import { beforeEach, expect, test } from 'vitest';
import { englishIn } from '../e2e/english-in.ts';
import { SCHOOL } from '../simulator/school.ts';
import { DISTRICT, DISTRICT_KEY } from './credential-form';
import type { OwnView } from './own-view';
import { SimulatedService } from './simulated-service';
import { textsIn } from './text-of';
import { World } from './world';

let world: World;
let caaspp: SimulatedService;

beforeEach(async () => {
  world = await World.setUp();
  caaspp = SimulatedService.behind(world);
});

/** The page of a list, with so many students pasted into it. */
async function pasted(count: number, [field, use]: readonly [string, string], from = 0): Promise<OwnView> {
  const page = await world.view('roster.html#list');
  const lines = SCHOOL.slice(from, from + count).map(({ ssid, name }, at) => `${ssid}\t${name}\t${300_001 + at}`);
  await page.field(field).fill(['SSID\tName\tStudent ID', ...lines].join('\n'));
  await page.button(use).click();
  return page;
}

/** What the activity log shows now. */
async function logged(): Promise<string> {
  const options = await world.view('options.html#activity');
  await options.saying('Student list started');
  return options.window.document.querySelector('table.log')?.textContent ?? '';
}

async function exported(): Promise<string> {
  const options = await world.view('options.html#activity');
  await options.button('Export as CSV').click();
  await world.until(() => options.saved.length > 0);
  return (await options.saved[0]?.text) ?? '';
}

test('where the browser opens no PDFs a list is not printed, nothing is fetched or logged for it, and it is said; one file of it is offered where files are allowed', async () => {
  world.browser.opensPdfs = false;
  const page = await pasted(2, ['Students', 'Use these rows']);
  await page.button('See the reports of 2 students').click();
  await page.saying(/2 of 2 have a 2025-26 report/);
  await page.button(/^Print \d+ reports$/).click();
  const said = await page.saying("This browser doesn't open PDFs");
  expect(said).toContain('choose to open PDFs in the browser');
  expect(page.names('button')).not.toContain('Save as one PDF');
  expect(caaspp.files).toEqual([]);
  expect(page.saved).toEqual([]);
  const options = await world.view('options.html#activity');
  await options.saying(/Student list started\s+2 students\s+2 of 2 have reports/);
  const lines = options.window.document.querySelector('table.log')?.textContent;
  expect(lines).toContain('Reports requested');
  expect(lines).not.toContain('Report printed');
  // That it saves is in test/e2e/pdf-viewers.test.ts.
  world.browser.areas.managed.write({ rosters: 'save' });
  await page.button('Save as one PDF').wait();
});

test('the log says beside a list what has become of it: how many were printed and saved, and who has nothing', async () => {
  world.browser.areas.managed.write({ rosters: 'save' });
  const page = await pasted(5, ['Students', 'Use these rows'], 34);
  await page.button('See the reports of 5 students').click();
  await page.saying(/3 of 5 have a 2025-26 report/);
  const others = ' · 1 with no report yet · 1 not authorized';
  expect(await logged()).toContain(`3 of 5 have reports${others}`);

  await page.button(/^Print \d+ reports$/).click();
  await page.saying(/reports are ready/);
  expect(await logged()).toContain(`3 of 5 printed${others}`);

  await page.named('Save files…').click();
  await page.button('Save as one PDF').click();
  await world.until(() => page.saved.length > 0);
  expect(await logged()).toContain(`3 of 5 printed · 3 of 5 saved${others}`);
  await page.button('Start over').click();
  expect(await logged()).toContain(`3 of 5 printed · 3 of 5 saved${others}`);

  const csv = await exported();
  expect(csv).toContain(',result\r\n');
  expect(csv).toContain(',list,ok,,,,5,list,,3 printed; 3 saved; 3 found; 1 none; 1 notAuthorized\r\n');
  expect(csv).not.toMatch(/\b99\d{8}\b/);
});

test('the log says what has become of a list whose page was closed in the middle', async () => {
  const page = await pasted(30, ['Students', 'Use these rows']);
  caaspp.faults.set({ name: 'noAnswer' }, { path: 'reports', ssid: SCHOOL[29]?.ssid });
  await page.button('See the reports of 30 students').click();
  await page.saying('29 of 30');
  page.close();
  expect(await logged()).toContain('20 of 30 have reports · 10 to go');
});

test('a list that was begun before anybody agreed waits, fails nobody, and goes on once its tab is in front again with all set up', async () => {
  world = await World.open();
  caaspp = SimulatedService.behind(world);
  const page = await pasted(3, ['Students', 'Use these rows']);
  await page.button('See the reports of 3 students').click();
  const held = await page.saying('Set up');
  expect(held).toContain('3 to go');
  expect(held).not.toMatch(/\d failed/);
  expect(page.window.document.title).toMatch(/^Not set up yet – /);
  const options = await world.view('options.html');
  await options.button('Agree and continue').click();
  await options.named('I have the user name and key from TOMS').click();
  await options.field('District or charter school (LEA)').fill(DISTRICT);
  await options.field('User name').fill(DISTRICT_KEY.userName);
  await options.field('Secret key').fill(DISTRICT_KEY.secretKey);
  await options.button('Save').click();
  await options.button('Done').wait();
  expect(caaspp.asked).toEqual([]);
  page.window.dispatchEvent(new page.window.Event('visibilitychange'));
  await page.saying(/3 of 3 have a 2025-26 report/);
});

test('a list is Spanish from the first line to the last, but for what CAASPP says itself', async () => {
  world.browser.language = 'es';
  world.browser.areas.managed.write({ rosters: 'save' });
  const page = await pasted(40, ['Estudiantes', 'Usar estas filas']);
  const texts = () => textsIn(page.window.document.documentElement);
  const begin = page.button('Ver los informes de 40 estudiantes');
  await begin.wait();
  expect(englishIn(texts())).toEqual([]);
  await begin.click();
  await page.saying(/\d+ de 40 tienen un informe de 2025-26/);
  await page.button(/^Imprimir \d+ informes$/).wait();
  const said = texts();
  expect(englishIn(said)).toEqual([]);
  // Whom the service knows, and in which languages.
  expect(said).toContain('Sin autorización');
  expect(said).toContain('Inglés, Español');
  expect(said.filter((text) => /\b(English|Spanish|Vietnamese|You are not)\b/.test(text))).toEqual([]);
});

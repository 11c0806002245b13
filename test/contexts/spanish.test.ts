import { beforeEach, describe, expect, test } from 'vitest';
import { englishIn } from '../e2e/english-in.ts';
import { DISTRICT, DISTRICT_KEY } from './credential-form';
import type { OwnView } from './own-view';
import { studentPage } from './page';
import { SimulatedService } from './simulated-service';
import type { SisTab } from './sis-tab';
import { textsIn } from './text-of';
import { World } from './world';

let world: World;
let caaspp: SimulatedService;

const textsOf = (view: OwnView) => textsIn(view.window.document.documentElement);
const textsOfPanel = (tab: SisTab) => textsIn(tab.top.drawn());

async function panelFor(ssid: string, says: string): Promise<SisTab> {
  const tab = await world.openTab();
  await tab.show(studentPage(ssid));
  await tab.sees(says);
  return tab;
}

beforeEach(async () => {
  world = await World.setUp();
  world.browser.language = 'es';
  caaspp = SimulatedService.behind(world);
});

test('our English is known when it is met', () => {
  expect(
    englishIn(['Open Settings', 'From “SSID” on this page', 'Tomado de “SSID” en esta página', 'Aeries']),
  ).toHaveLength(2);
});

test('the first run is Spanish from start to end', async () => {
  world = await World.open();
  world.browser.language = 'es';
  SimulatedService.behind(world);
  const options = await world.view('options.html');
  const said: string[] = [];
  const read = () => said.push(...textsOf(options));
  await options.button('Aceptar y continuar').wait();
  read();
  await options.button('Aceptar y continuar').click();
  await options.named('Tengo el nombre de usuario y la clave de TOMS').wait();
  read();
  await options.named('Tengo el nombre de usuario y la clave de TOMS').click();
  await options.field('Distrito o escuela charter (LEA)').fill(DISTRICT);
  await options.field('Nombre de usuario').fill(DISTRICT_KEY.userName);
  await options.field('Clave secreta').fill(DISTRICT_KEY.secretKey);
  read();
  await options.button('Guardar').click();
  await options.button('Listo').wait();
  read();
  expect(said.length).toBeGreaterThan(60);
  expect(englishIn(said)).toEqual([]);
  await options.button('Listo').click();
  // The connection was tested just now, and its date is in Spanish.
  await options.section('credentials');
  expect(textsOf(options)).toContainEqual(expect.stringMatching(/^\d+ [a-z]{3,4}\.? 20\d\d, /));
});

test.each(['credentials', 'sites', 'behaviour', 'security', 'activity', 'setupFile', 'service', 'about'])(
  'so is the section %s of the settings',
  async (section) => {
    const options = await world.view('options.html');
    await options.section(section);
    await world.advance(1_000);
    expect(options.window.document.documentElement.lang).toMatch(/^es\b/);
    expect(textsOf(options).length).toBeGreaterThan(10);
    expect(englishIn(textsOf(options))).toEqual([]);
  },
);

test('so is what the check of the whole browser finds', async () => {
  const options = await world.view('options.html#about');
  await options.button('Revisar ahora').click();
  await world.until(() => options.window.document.querySelector('.steps li') !== null);
  expect(englishIn(textsOf(options))).toEqual([]);
});

describe('the panel', () => {
  test('is Spanish: reports, with the names of languages in themselves and in Spanish', async () => {
    const tab = await panelFor('9900000002', 'Tiempo restante: ');
    const texts = textsOfPanel(tab);
    expect(englishIn(texts)).toEqual([]);
    expect(texts).toContain('Tiếng Việt · vietnamita');
    expect(tab.buttons()).toContain('Abrir 2025-26: English · inglés');
  });

  test("is Spanish below a message of the service; the message itself is the service's, and says so", async () => {
    const message = 'You are not authorized to make this request';
    const texts = textsOfPanel(await panelFor('9900000014', message));
    expect(englishIn(texts.filter((text) => !text.endsWith(message)))).toEqual([]);
    expect(texts).toContain('Según CALPADS, este estudiante está inscrito en otro distrito o escuela charter (LEA).');
  });

  test('says in Spanish what a problem is called, and what to do about it', async () => {
    caaspp.faults.set({ name: 'status', status: 404 });
    expect(englishIn(textsOfPanel(await panelFor('9900000005', 'Intentar de nuevo')))).toEqual([]);
  });
});

test('so is the popup, and what it finds', async () => {
  const popup = await world.popupOver(await world.openTab('https://example.org/'));
  await popup.field('Buscar por SSID').fill('9900000001');
  await popup.button('Buscar').click();
  await popup.saying('Solicitado para');
  expect(englishIn(textsOf(popup))).toEqual([]);
});

test('so is the activity, with its dates', async () => {
  await panelFor('9900000002', 'Tiempo restante: ');
  const options = await world.view('options.html#activity');
  await world.until(() => options.window.document.querySelector('table.log tbody tr') !== null);
  expect(englishIn(textsOf(options))).toEqual([]);
  expect(textsOf(options)).toContainEqual(expect.stringMatching(/^\d+ [a-z]{3,4}\.? 20\d\d/));
});

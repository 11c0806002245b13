import { describe, expect, test } from 'vitest';
import { ENGLISH, REPORTS } from './controls';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, SECOND, World } from './world';

const SSID = '9900000001';
const ORIGIN = 'https://sis.example.org';
const PASSPHRASE = 'four words of a director';
const KEY = {
  ...{ name: 'District', profile: 'toms', userName: 'sim-district', secretKey: 'SimulatedSecret00001' },
} as const;

/** How far a person has got when it happens. */
const STAGES: Readonly<Record<string, (world: World, tab: SisTab) => Promise<void>>> = {
  'a student is seen': async (_, tab) => {
    await tab.show(studentPage(SSID, { testScoresPage: false }));
  },
  'the service is being asked': async (world, tab) => {
    world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports' });
    await tab.show(studentPage(SSID));
    await world.until(() => world.asked.length === 1);
  },
  'the reports are shown': shown,
  'a report was pressed, and the page has not answered yet': async (world, tab) => {
    await shown(world, tab);
    tab.top.busyMs = 3_000;
    await tab.press(ENGLISH);
  },
  'a report was opened': async (world, tab) => {
    await shown(world, tab);
    await tab.press(ENGLISH);
    await world.until(() => world.opened.length === 1);
    await tab.toFront();
  },
  'the links are being renewed': async (world, tab) => {
    await shown(world, tab);
    world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports' });
    await world.advance(27 * MINUTE);
    await world.until(() => world.asked.length === 2, undefined, 3 * MINUTE);
  },
};

async function shown(_: World, tab: SisTab): Promise<void> {
  await tab.show(studentPage(SSID));
  await tab.sees(REPORTS);
}

/** What happens beside it, and what the panel may say after it. */
const EVENTS: Readonly<Record<string, { readonly happens: (world: World) => Promise<void>; readonly says: RegExp }>> = {
  'the key is locked': {
    happens: async (world) => {
      const page = await world.ownPage('/popup.html');
      await world.result(page.vault.lock());
      page.context.end();
    },
    says: /locked|^[\s\S]*ends in 0001[\s\S]*$/i,
  },
  'everything is erased': {
    happens: async (world) => {
      const page = await world.ownPage();
      await world.result(
        page
          .aboutActions(
            () => undefined,
            async () => {},
          )
          .onEraseEverything(),
      );
      page.context.end();
    },
    says: /^$/,
  },
  'the site is removed': {
    happens: async (world) => {
      const page = await world.ownPage();
      await world.result(page.siteActions(async () => {}).onRemoveSite(ORIGIN));
      page.context.end();
    },
    says: /^$/,
  },
  'the permission for the site is taken back': {
    happens: async (world) => {
      world.browser.granted.clear();
      await world.browser.fire('permissions.onRemoved', { origins: [`${ORIGIN}/*`] });
    },
    says: /^$/,
  },
  'the organization takes its key back': {
    happens: async (world) => {
      world.browser.areas.managed.write({ credentialSets: [] });
      await world.settle();
    },
    says: /not set up|^[\s\S]*ends in 0001[\s\S]*$/i,
  },
};

/** A district's key under a passphrase, or the organization's, and a site that was added. */
async function prepared(event: string): Promise<{ world: World; tab: SisTab }> {
  const byPolicy = event.startsWith('the organization');
  const world = byPolicy ? await World.agreed() : await World.setUp();
  const page = await world.ownPage();
  if (byPolicy) world.browser.areas.managed.write({ credentialSets: [KEY] });
  else if (event === 'the key is locked') {
    const secrets = Object.fromEntries((await world.result(page.vault.list())).map(({ id }) => [id, KEY.secretKey]));
    const changed = page.vaultAdmin.changeKeeping('passphrase', { passphrase: PASSPHRASE, secrets });
    expect(await world.result(changed)).toMatchObject({ kind: 'changed' });
  }
  const site = { address: ORIGIN, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
  expect(await world.result(page.siteActions(async () => {}).onSaveSite(site))).toEqual({ kind: 'saved' });
  page.context.end();
  await world.settle();
  return { world, tab: await world.openTab(`${ORIGIN}/students/1`) };
}

describe.each(Object.keys(EVENTS))('when %s', (event) => {
  test.each(Object.keys(STAGES))('while %s, no report stays on the page', async (stage) => {
    const { world, tab } = await prepared(event);
    await STAGES[stage]?.(world, tab);
    const opened = world.opened.length;
    const asked = world.asked.length;

    await EVENTS[event]?.happens(world);
    await world.advance(3 * SECOND);
    expect(tab.text()).not.toContain('Smarter Balanced');
    expect(tab.text()).toMatch(EVENTS[event]?.says ?? /^$/);
    expect(tab.buttons().filter((name) => ENGLISH.test(name))).toEqual([]);

    await world.advance(2 * MINUTE);
    expect(tab.text()).not.toContain('Smarter Balanced');
    // What was pressed before may still open its page, which says what happened. Nothing else does.
    expect(world.opened.length - opened).toBeLessThanOrEqual(stage.startsWith('a report was pressed') ? 1 : 0);
    expect(world.asked.length).toBe(asked);
    // The key itself still serves other sites: then the links go when they end.
    const kept = world.browser.areas.session.keys.filter((key) => key.startsWith('links '));
    if (!/site/.test(event)) expect(kept).toEqual([]);
  });
});

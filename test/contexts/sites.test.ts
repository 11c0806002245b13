import { describe, expect, test } from 'vitest';
import { REPORTS } from './controls';
import { studentPage } from './page';
import { SECOND, World } from './world';

const ORIGIN = 'https://sis.example.org';
const site = (origin: string) => ({ origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] });

describe('sites are registered', () => {
  test('once, whatever changes at the same time', async () => {
    const world = await World.setUp();
    const page = await world.ownPage();
    for (const name of ['a', 'b', 'c']) world.browser.granted.add(`https://${name}.example.org/*`);
    const set = (...names: string[]) =>
      page.settingsStore.change((settings) => ({
        ...settings,
        sites: names.map((name) => site(`https://${name}.example.org`)),
      }));
    // A person allows the host, and the setting changes in the same moment.
    const changed = set('a');
    void world.browser.fire('permissions.onAdded', {});
    void world.browser.fire('permissions.onAdded', {});
    await world.result(changed);
    await world.settle();
    expect([...world.browser.scripts.keys()]).toHaveLength(2);
    await world.result(set('a', 'b'));
    await world.result(set('b', 'c'));
    void world.browser.fire('permissions.onRemoved', {});
    await world.result(set('c'));
    await world.settle();
    expect([...world.browser.scripts.keys()].toSorted()).toEqual([
      'shield https://c.example.org',
      'site https://c.example.org',
    ]);
    await world.result(set());
    await world.settle();
    expect([...world.browser.scripts.keys()]).toEqual([]);
  });

  test('again, after the browser could not', async () => {
    const world = await World.setUp();
    const page = await world.ownPage();
    world.browser.granted.add('https://a.example.org/*');
    const { local } = world.browser.areas;
    const { quotaBytes } = local;
    local.quotaBytes = local.bytes + 300;
    await world.result(
      page.settingsStore
        .change((settings) => ({ ...settings, sites: [site('https://a.example.org')] }))
        .catch(() => {}),
    );
    await world.settle();
    local.quotaBytes = quotaBytes;
    await world.result(
      page.settingsStore.change((settings) => ({
        ...settings,
        sites: [site('https://a.example.org')],
        activityDays: 7,
      })),
    );
    await world.settle();
    expect([...world.browser.scripts.keys()]).toHaveLength(2);
  });
});

describe('what is shown on a page of a site goes', () => {
  async function shownOnAddedSite(): Promise<{ world: World; tab: Awaited<ReturnType<World['openTab']>> }> {
    const world = await World.setUp();
    const page = await world.ownPage();
    await world.result(page.siteActions(async () => {}).onSaveSite({ ...site(ORIGIN), address: ORIGIN }));
    page.context.end();
    const tab = await world.openTab(`${ORIGIN}/students/1`);
    await tab.show(studentPage('9900000001'));
    await tab.sees(REPORTS);
    return { world, tab };
  }

  test('when the site is removed in the settings', async () => {
    const { world, tab } = await shownOnAddedSite();
    const page = await world.ownPage();
    await world.result(page.siteActions(async () => {}).onRemoveSite(ORIGIN));
    await world.advance(2 * SECOND);
    expect(tab.text()).toBe('');
  });

  test('when its permission is taken back in the browser', async () => {
    const { world, tab } = await shownOnAddedSite();
    world.browser.granted.clear();
    await world.browser.fire('permissions.onRemoved', { origins: [`${ORIGIN}/*`] });
    await world.advance(2 * SECOND);
    expect(tab.text()).toBe('');
  });
});

test('when the organization takes its key back, the reports that came by it go from the page', async () => {
  const world = await World.open();
  const { managed } = world.browser.areas;
  const key = { name: 'District', profile: 'toms', userName: 'sim-district', secretKey: 'SimulatedSecret00001' };
  managed.write({ credentialSets: [key], consent: 1 });
  await world.settle();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  managed.write({ credentialSets: [], consent: 1 });
  await world.advance(2 * SECOND);
  expect(tab.text()).not.toContain('Smarter Balanced');
  await tab.sees(/not set up/i);
});

test('what the organization decides reaches a panel that was there before: after an installation the browser tells it late', async () => {
  const world = await World.open();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await world.advance(3 * SECOND);
  const key = { name: 'District', profile: 'toms', userName: 'sim-district', secretKey: 'SimulatedSecret00001' };
  world.browser.areas.managed.write({ credentialSets: [key], consent: 1 });
  await tab.sees(REPORTS);
});

test('a site that is turned on stays so where the browser’s question closes the popup, and goes where the person says no', async () => {
  const world = await World.agreed();
  const url = 'https://sis.district.example/students/1';
  const popup = await world.ownPage('/popup.html');
  const request = popup.enableSite(url);
  await world.settle();
  popup.context.end();
  request.catch(() => {});
  const page = await world.ownPage();
  const origins = async () => (await page.settingsStore.read()).settings.sites.map(({ origin }) => origin);
  expect(await origins()).toEqual(['https://sis.district.example']);
  const place = { key: 'k', label: 'SSID', page: '/x', addedAt: 0 };
  await page.settingsStore.change((settings) => ({
    ...settings,
    sites: settings.sites.map((site) => ({ ...site, places: [place] })),
  }));

  // A site that is there keeps what is known of it.
  expect(await world.result(page.enableSite(url))).toEqual({ kind: 'enabled' });
  expect((await page.settingsStore.read()).settings.sites[0]?.places).toEqual([place]);
  world.browser.grants = false;
  expect(await world.result(page.enableSite('https://other.example/'))).toEqual({ kind: 'denied' });
  expect(await origins()).toEqual(['https://sis.district.example']);
});

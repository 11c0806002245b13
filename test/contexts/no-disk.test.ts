import { describe, expect, test } from 'vitest';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { USER } from '../unit/caaspp/fake-service';
import { ENGLISH, reportsOf } from './controls';
import { studentPage } from './page';
import { draftOf, MINUTE, type OwnPage, SECOND, World } from './world';

const AVILA = '9900000001';
const BUI = '9900000002';
const KEY = { name: 'District', profile: 'toms', userName: USER.userName, secretKey: USER.secretKey } as const;
/** In private windows, with a broken profile: no database opens, and each browser has its own way to say so. */
const NO_DISK = ['refused', 'closed', 'hangs'] as const;

async function opensReportOf(world: World, ssid: string): Promise<void> {
  const tab = await world.openTab();
  await tab.show(studentPage(ssid));
  await tab.sees(reportsOf(ssid));
  const opened = world.opened.length;
  await tab.press(ENGLISH);
  await world.until(() => world.opened.length > opened);
}

/** What somebody does in the settings: agrees, and types a key in. */
async function agreeAndType(world: World, page: OwnPage): Promise<void> {
  const settings = page.settingActions(async () => {});
  expect(await world.result(settings.onAgree())).toEqual({ kind: 'done' });
  const { name, cdsCode, profile, baseUrl, region, account, expiresOn, hosts, schoolCodes } = draftOf('toms');
  const draft = { name, cdsCode, profile, baseUrl, region, account, expiresOn, hosts, schoolCodes };
  const saved = page.setActions(async () => {}).onSaveSet({ ...draft, secret: USER.secretKey });
  expect(await world.result(saved)).toMatchObject({ kind: 'saved' });
}

describe.each(NO_DISK)('in a browser whose databases can not be opened (%s)', (disk) => {
  test("the organization's key shows and opens reports", async () => {
    const world = await World.open(disk);
    world.browser.areas.managed.write({ credentialSets: [KEY], consent: CONSENT_VERSION });
    await opensReportOf(world, AVILA);
  });

  test('a typed key serves until the browser is closed, whatever ends meanwhile, and is never on disk', async () => {
    const world = await World.open(disk);
    const page = await world.ownPage();
    await agreeAndType(world, page);
    page.context.end();
    await opensReportOf(world, AVILA);
    world.endBackground();
    await opensReportOf(world, BUI);
    const later = await world.ownPage();
    const [set] = await world.result(later.vault.list());
    expect(set).toMatchObject({ name: draftOf('toms').name, source: 'user' });
    expect(world.browser.areas.local.text).not.toContain(USER.secretKey);
    expect(world.browser.areas.local.text).not.toContain(USER.userName);

    expect(await world.result(later.setActions(async () => {}).onRemoveSet(set?.id ?? ''))).toEqual({ kind: 'done' });
    expect(await world.result(later.vault.list())).toEqual([]);
    expect(world.browser.areas.session.text).not.toContain(btoa(USER.secretKey));
  });

  test('the settings open, say what is not kept, and hold what is changed until the browser is closed', async () => {
    const world = await World.open(disk);
    const page = await world.ownPage();
    await world.result(page.settingActions(async () => {}).onRequestWhen('opened'));
    const model = await world.result(page.readModel());
    expect(model.behaviour.requestWhen.value).toBe('opened');
    expect(model.notKept).toBe('broken');
  });

  test('a student whose records must not be released is refused, log or no log', async () => {
    const world = await World.open(disk);
    world.browser.areas.managed.write({ credentialSets: [KEY], consent: CONSENT_VERSION });
    const tab = await world.openTab();
    await tab.show(studentPage(AVILA, { doNotRelease: true }));
    await tab.sees(/Do Not Release/i);
    expect(world.asked).toEqual([]);
  });
});

describe('on a full disk', () => {
  test('what was set up works on, and what is changed holds until the browser is closed', async () => {
    const world = await World.setUp();
    world.browser.disk = 'full';
    await opensReportOf(world, AVILA);
    const page = await world.ownPage();
    await world.result(page.settingActions(async () => {}).onRequestWhen('opened'));
    const added = page.vaultAdmin.add({ ...draftOf('toms'), name: 'Another' }, USER.secretKey);
    expect(await world.result(added)).toMatchObject({ kind: 'added' });
    const model = await world.result(page.readModel());
    expect(model.behaviour.requestWhen.value).toBe('opened');
    expect(model.sets.map(({ set, secret }) => [set.name, secret])).toEqual([
      ['Another', 'kept'],
      [draftOf('toms').name, 'kept'],
    ]);
    expect(model.notKept).toBe('full');
  });

  test('a secret under a passphrase is not kept in a weaker way; and the passphrase still unlocks', async () => {
    const world = await World.setUp();
    const page = await world.ownPage();
    const passphrase = 'four words of a director';
    await world.result(page.vaultAdmin.changeKeeping('passphrase', { passphrase }));
    world.browser.disk = 'full';
    await expect(
      world.result(page.vaultAdmin.add({ ...draftOf('toms'), name: 'Another' }, USER.secretKey)),
    ).rejects.toThrow(DOMException);
    expect(world.browser.areas.session.text).not.toContain(btoa(USER.secretKey));
    await world.result(page.vault.lock());
    expect(await world.result(page.vaultAdmin.unlock('not the right words'))).toMatchObject({ kind: 'wrong' });
    expect(await world.result(page.vaultAdmin.unlock(passphrase))).toEqual({ kind: 'unlocked' });
  });
});

describe('keys that can not be read for a moment', () => {
  const passphrase = 'four words of a director';

  /** Keys under a passphrase, in a page whose disk fails. */
  async function failing(): Promise<{ world: World; page: OwnPage; afterRestart(): Promise<OwnPage> }> {
    const world = await World.setUp();
    const before = await world.ownPage();
    await world.result(before.vaultAdmin.changeKeeping('passphrase', { passphrase }));
    before.context.end();
    world.browser.disk = 'closed';
    const page = await world.ownPage();
    const afterRestart = () => {
      page.context.end();
      return world.ownPage();
    };
    return { world, page, afterRestart };
  }

  /** The disk fails once more, and works from then on. */
  function recovers(world: World): void {
    const disks = ['closed'] as const;
    let at = 0;
    Object.defineProperty(world.browser, 'disk', { configurable: true, get: () => disks[at++] ?? 'works' });
  }

  test('stay as they are when another way of keeping is chosen', async () => {
    const { world, page, afterRestart } = await failing();
    recovers(world);
    const changed = page.vaultAdmin.changeKeeping('passphrase', { passphrase: 'quite another passphrase' });
    await expect(world.result(changed)).rejects.toThrow(DOMException);
    const later = await afterRestart();
    expect(await world.result(later.vaultAdmin.unlock(passphrase))).toEqual({ kind: 'unlocked' });
  });

  test('have none beside them on disk that is kept in a weaker way', async () => {
    const { world, page, afterRestart } = await failing();
    recovers(world);
    await world.result(page.vaultAdmin.add({ ...draftOf('toms'), name: 'Another' }, USER.secretKey));
    world.browser.areas.session.remove(world.browser.areas.session.keys);
    const later = await afterRestart();
    expect((await world.result(later.vault.list())).map(({ name }) => name)).not.toContain('Another');
  });
});

test('settings that can not be read for a while are not written over', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  await world.result(page.settingsStore.change((settings) => ({ ...settings, activityDays: 90 })));
  page.context.end();
  world.browser.disk = 'closed';
  const later = await world.ownPage();
  await world.result(later.settingsStore.change((settings) => ({ ...settings, rosterLimit: 20 })));
  later.context.end();
  world.browser.disk = 'works';
  world.browser.areas.session.remove(world.browser.areas.session.keys);
  const afterRestart = await world.ownPage();
  const { settings } = await world.result(afterRestart.settingsStore.read());
  expect(settings).toMatchObject({ consent: CONSENT_VERSION, activityDays: 90 });
});

test('databases that are cleared while they are open are begun anew', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage(AVILA));
  await tab.sees(reportsOf(AVILA));
  await world.browser.loseDatabases();
  await world.settle();
  const page = await world.ownPage();
  expect(await world.result(page.vault.list())).toEqual([]);
  await agreeAndType(world, page);
  expect((await world.result(page.readModel())).notKept).toBeUndefined();
  page.context.end();
  await opensReportOf(world, BUI);
  // On disk again: it is there when all that is in memory has gone.
  world.endBackground();
  world.browser.areas.session.remove(world.browser.areas.session.keys);
  await opensReportOf(world, '9900000003');
  await world.advance(SECOND + MINUTE);
});

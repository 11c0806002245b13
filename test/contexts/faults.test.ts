import { describe, expect, test } from 'vitest';
import { ACCESS_KEY_ID, USER } from '../unit/caaspp/fake-service';
import type { FaultRow } from '../unit/caaspp/fault-table';
import { ENGLISH, MINIMIZE, NEW_LINKS, REPORTS, reportsOf, SHOW, TRY_AGAIN } from './controls';
import { SEEN_TABLE } from './fault-words';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, World } from './world';

const SSID = '9900000002';
const NOBODY = { pilot: 'AKIAOTHER0000000001', toms: 'SIM-NOBODY' } as const;

describe('whatever goes wrong on the way to CAASPP', () => {
  test.each(SEEN_TABLE)(
    '$name ($profile): the user sees what is wrong, and gets the reports once it is over',
    async (row) => {
      const wrongAccount = row.trouble.by === 'key' && row.trouble.what === 'wrongAccount';
      const world = await World.setUp(row.profile, wrongAccount ? { account: NOBODY[row.profile] } : {});
      const tab = await world.openTab();
      if (comesInTheMiddle(row)) {
        await tab.show(studentPage('9900000001'));
        await tab.sees(reportsOf('9900000001'));
      }
      const overcome = switchOn(row, world);
      const before = world.service.sent.length;

      await tab.show(studentPage(SSID));
      await tab.sees(new RegExp(`ends in ${SSID.slice(-4)}[\\s\\S]*${row.sees.source}`));
      expect(world.service.sent.length - before).toBe(row.requests);
      // Nothing goes on by itself, however long one looks at it.
      if (row.ends.kind === 'problem') {
        await world.advance(4 * MINUTE);
        expect(world.service.sent.length - before).toBe(row.requests);
      }
      if (row.click !== undefined) {
        await tab.press(ENGLISH);
        await tab.sees(/not opened/i);
        expect(world.opened).toEqual([]);
      }

      await overcome();
      if (wrongAccount) await enterAccount(world, row.profile);
      else await recover(row, tab);
      await tab.sees(new RegExp(`^(?![\\s\\S]*(?:be read|not opened))[\\s\\S]*${reportsOf(SSID).source}`));
    },
  );

  test.each([10 * MINUTE, -10 * MINUTE])(
    'the popup knows that the clock is off by %s ms, and learns when it is not any more',
    async (offsetMs) => {
      const world = await World.setUp('pilot');
      world.service.clockAheadMs = offsetMs;
      const tab = await world.openTab();
      await tab.show(studentPage(SSID));
      await tab.sees(REPORTS);
      const page = await world.ownPage('/popup.html');
      const status = () => world.result(page.sendMessage('tabStatus', { tabId: tab.tab.id }));
      expect((await status()).clockOffsetMs).toBeCloseTo(offsetMs, -4);
      world.service.clockAheadMs = 0;
      await tab.press(NEW_LINKS);
      await world.until(() => world.asked.length >= 3);
      await tab.sees(REPORTS);
      expect((await status()).clockOffsetMs).toBeUndefined();
    },
  );
});

function comesInTheMiddle({ trouble }: FaultRow): boolean {
  return trouble.by === 'key' && (trouble.what === 'replaced' || trouble.what === 'tokenEnded');
}

/** @returns what ends it */
function switchOn({ trouble }: FaultRow, world: World): () => Promise<void> {
  const { service, browser } = world;
  const good = { ...service.right };
  switch (trouble.by) {
    case 'simulator':
      service.set(trouble.fault, trouble.scope);
      return async () => service.set(undefined);
    case 'network':
      if (trouble.what === 'offline') browser.online = false;
      else service.unreachable = true;
      return async () => {
        browser.online = true;
        service.unreachable = false;
      };
    case 'clock':
      service.clockAheadMs = trouble.offsetMs;
      return async () => {};
    case 'key':
      if (trouble.what === 'tokenEnded') service.right.token = 'token-2';
      else if (trouble.what !== 'wrongAccount') {
        Object.assign(service.right, {
          secretIsRight: false,
          basic: 'Basic bmV3OmtleQ==',
          token: 'token-of-the-new-key',
        });
      }
      return async () => {
        if (trouble.what !== 'tokenEnded') Object.assign(service.right, good);
      };
  }
}

/** Corrects the account of the credential set in the settings; the panels hear of it. */
async function enterAccount(world: World, profile: FaultRow['profile']): Promise<void> {
  const page = await world.ownPage();
  const [set] = await world.result(page.vault.list());
  if (set === undefined) throw new Error('no credential set');
  const { id, name, cdsCode, baseUrl, region, expiresOn, hosts, schoolCodes } = set;
  const account = profile === 'toms' ? USER.userName : ACCESS_KEY_ID;
  const secret = profile === 'toms' ? USER.secretKey : 'simulated/Secret+Key/for+tests/only000001';
  const draft = { id, name, cdsCode, profile, baseUrl, region, account, secret, expiresOn, hosts, schoolCodes };
  expect(await world.result(page.setActions(async () => {}).onSaveSet(draft))).toMatchObject({ kind: 'saved' });
  page.context.end();
}

/** What a person does once it is over. */
async function recover({ ends, click }: FaultRow, tab: SisTab): Promise<void> {
  if (ends.kind === 'problem') await tab.press(TRY_AGAIN);
  else if (ends.kind === 'message') {
    await tab.press(MINIMIZE);
    await tab.press(SHOW);
  } else if (ends.unreadable !== undefined || click !== undefined) await tab.press(NEW_LINKS);
}

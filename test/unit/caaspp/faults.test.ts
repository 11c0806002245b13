import { describe, expect, it, test } from 'vitest';
import { linkIsPermitted } from '@/utils/caaspp/link-host';
import { accountOf, createWorld, never, ssid, type World } from './client-world';
import { FAULT_TABLE, type FaultRow } from './fault-table';

describe('under every fault the client says what is wrong, asks no more often than helps, and recovers', () => {
  test.each(FAULT_TABLE)('$name ($profile)', async (row) => {
    const world = createWorld();
    const account = await accountOf(row.profile);
    if (comesInTheMiddle(row)) await world.client.reportsFor(ssid(), account, never());
    switchOn(row, world);
    const before = world.service.sent.length;

    const answer = await world.client.reportsFor(ssid(), account, never());

    expect(answer.kind === 'problem' ? answer.problem : answer).toMatchObject(
      row.ends.kind === 'problem' ? { code: row.ends.code } : row.ends,
    );
    expect(world.service.sent.length - before).toBe(row.requests);
    expect(world.time.pending).toBe(0);
    if (row.click !== undefined && answer.kind === 'reports') {
      expect(answer.reports.some((report) => linkIsPermitted(report.url, account.profile))).toBe(false);
    }

    switchOff(world);
    const later = await world.client.reportsFor(ssid(), account, never());
    expect(later.kind === 'reports').toBe(row.recovers);
  });

  it('has at least forty rows', () => {
    expect(FAULT_TABLE.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FAULT_TABLE.map((row) => row.name)).size).toBe(FAULT_TABLE.length);
  });
});

function comesInTheMiddle({ trouble }: FaultRow): boolean {
  return trouble.by === 'key' && (trouble.what === 'replaced' || trouble.what === 'tokenEnded');
}

function switchOn({ trouble }: FaultRow, world: World): void {
  const { right } = world.service;
  switch (trouble.by) {
    case 'simulator':
      world.service.set(trouble.fault, trouble.scope);
      return;
    case 'network':
      if (trouble.what === 'offline') world.online = false;
      else world.service.unreachable = true;
      return;
    case 'clock':
      world.service.clockAheadMs = trouble.offsetMs;
      return;
    case 'key':
      if (trouble.what === 'wrongAccount') {
        right.accessKeyId = 'AKIAOTHER';
        right.basic = 'Basic b3RoZXI6a2V5';
      } else if (trouble.what === 'tokenEnded') {
        right.token = 'token-2';
      } else {
        right.secretIsRight = false;
        right.basic = 'Basic bmV3OmtleQ==';
        right.token = 'token-of-the-new-key';
      }
  }
}

function switchOff(world: World): void {
  const good = createWorld().service.right;
  world.service.set(undefined);
  world.service.unreachable = false;
  world.online = true;
  Object.assign(world.service.right, good);
}

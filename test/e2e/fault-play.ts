import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileId } from '@/utils/caaspp/profile';
import { PILOT_KEY, SERVICE_HOST, TOMS_KEYS } from '../simulator/world.ts';
import { button, named } from './controls.ts';
import { Lane, type RowOutcome } from './fault-lane.ts';
import type { PlayedRow } from './fault-table.ts';
import { setUpPilot, setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

/** Students of the district who have reports and may be shown. */
const STUDENTS = [...Array(13).keys()].map((at) => String(9900000001 + at)).concat(['9900000018', '9900000020']);
/** As many as the extension asks at the same time. */
const LANES = 4;

export type Outcomes = Map<PlayedRow, RowOutcome | Error>;

/**
 * Plays all rows of a profile: those that a single student can be given run four at a time, slow ones first,
 * the others alone.
 */
export async function play(
  stage: Stage,
  profile: ProfileId,
  rows: readonly PlayedRow[],
  outcomes: Outcomes,
): Promise<void> {
  const note = async (row: PlayedRow, meet: () => Promise<RowOutcome>) => {
    const failed = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
    outcomes.set(row, await meet().catch(failed));
  };
  const unknownName = rows.find(({ trouble }) => trouble.by === 'network' && trouble.what === 'dns');
  // In a browser of its own, beside the rest.
  const apart = unknownName && note(unknownName, () => meetUnknownName(unknownName, '9900000002'));
  const first = await Lane.open(stage);
  const account = rows.find(({ trouble }) => trouble.by === 'key' && trouble.what === 'wrongAccount');
  const setUp = profile === 'toms' ? setUpToms : setUpPilot;
  await setUp(stage, undefined, 'SIM-NOBODY');
  if (account !== undefined) {
    await first.page.bringToFront();
    const corrected = async () => {
      await enterAccount(stage, profile);
      // Back to the student: a page that nobody sees asks for nothing.
      await first.page.bringToFront();
    };
    await note(account, () => first.meet(account, '9900000001', corrected));
  } else {
    await enterAccount(stage, profile);
  }

  const together = rows.filter(isOfOneStudent).sort((a, b) => expectedSeconds(b) - expectedSeconds(a));
  const lanes = [first];
  while (lanes.length < LANES) lanes.push(await Lane.open(stage));
  while (together.length > 0) {
    await stage.forgetAll();
    const batch = together.splice(0, STUDENTS.length).map((row, at) => ({ row, ssid: STUDENTS[at] ?? '' }));
    const inLane = async (lane: Lane) => {
      for (let next = batch.shift(); next !== undefined; next = batch.shift()) {
        const { row, ssid } = next;
        await note(row, () => meetFault(stage, lane, row, ssid));
      }
    };
    await Promise.all(lanes.map(inLane));
  }
  for (const row of rows.filter((it) => !isOfOneStudent(it) && it !== account && it !== unknownName)) {
    await stage.forgetAll();
    await note(row, () => meetAlone(stage, first, row));
  }
  await apart;
}

/**
 * A fault that the simulator can keep for one student, so that others are not met by it. After a message the
 * panel is closed and opened, which the others would follow: it is remembered for the site.
 */
function isOfOneStudent({ trouble, ends }: PlayedRow): boolean {
  return trouble.by === 'simulator' && trouble.scope.path === 'reports' && ends.kind !== 'message';
}

/** Used up by as many requests as the row allows: one more, and the count is wrong. */
async function meetFault(stage: Stage, lane: Lane, row: PlayedRow, ssid: string): Promise<RowOutcome> {
  if (row.trouble.by !== 'simulator') throw new Error('not a fault of the simulator');
  const { fault, scope } = row.trouble;
  const tokens = row.profile === 'toms' ? row.requests / 2 : 0;
  stage.simulator.control.addFault(fault, { ...scope, ssid, times: scope.times ?? row.requests - tokens });
  return lane.meet(row, ssid, async () => {});
}

/** Faults of the way there, of the clock, of the key. */
async function meetAlone(stage: Stage, lane: Lane, row: PlayedRow): Promise<RowOutcome> {
  const { simulator } = stage;
  const { control } = simulator;
  const { trouble } = row;
  const ssid = '9900000002';
  switch (trouble.by) {
    case 'simulator':
      control.setFault(trouble.fault, trouble.scope);
      return lane.meet(row, ssid, async () => control.setFault(null));
    case 'clock': {
      control.setClockOffset(-trouble.offsetMs);
      const outcome = await lane.meet(row, ssid, async () => {});
      const popup = await stage.ownPage('popup.html');
      const way = trouble.offsetMs > 0 ? 'fast' : 'slow';
      await popup.waitForSelector(`::-p-text(This computer's clock is wrong)`);
      await popup.waitForSelector(`::-p-text(10 minutes ${way})`);
      await popup.close();
      await lane.page.bringToFront();
      const last = Math.max(...simulator.journal().map(({ id }) => id));
      control.setClockOffset(0);
      await lane.panel.press('here');
      // What was learnt of the clock is wrong now, and is learnt anew.
      await simulator.waitFor(({ id, outcome: it }) => id > last && it === 'reports');
      return outcome;
    }
    case 'key': {
      if (trouble.what !== 'wrongSecret') await seesReportsOf(lane, '9900000001');
      if (trouble.what === 'tokenEnded') control.endTokens();
      else control.replaceKey(ownerOf(row.profile), 'Another/Secret+Key/entered/by/nobody0001');
      return lane.meet(row, ssid, async () => control.replaceKey(ownerOf(row.profile), secretOf(row.profile)));
    }
    case 'network': {
      const over = await breakNetwork(stage, trouble.what);
      return lane.meet(row, ssid, over);
    }
  }
}

async function seesReportsOf(lane: Lane, ssid: string): Promise<void> {
  await lane.show(ssid);
  await lane.panel.waitFor(new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*Time left`));
}

/** @returns what mends it */
async function breakNetwork(stage: Stage, what: 'refused' | 'dns' | 'tls' | 'offline'): Promise<() => Promise<void>> {
  const { control } = stage.simulator;
  switch (what) {
    case 'dns':
      throw new Error('Names are found or not from the start of a browser to its end.');
    case 'refused':
      await control.pause();
      return () => control.resume();
    case 'tls':
      control.breakTls(true);
      return async () => control.breakTls(false);
    case 'offline': {
      // The background shares the process, and so the network state, of the extension's own pages.
      const own = await stage.browser.newPage({ type: 'window' });
      await own.goto(`chrome-extension://${stage.extensionId}/unlock.html`);
      await own.setOfflineMode(true);
      return async () => {
        await own.setOfflineMode(false);
        await own.close();
      };
    }
  }
}

/** A browser that does not find the service's name; after a restart it does. */
async function meetUnknownName(row: PlayedRow, ssid: string): Promise<RowOutcome> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'paperless-scores-'));
  try {
    const before = await Stage.open({ userDataDir, unknownHosts: [SERVICE_HOST] });
    let outcome: RowOutcome;
    try {
      await setUpPilot(before);
      const lane = await Lane.open(before);
      outcome = await lane.meet(row, ssid, async () => {}, 'restarted');
    } finally {
      await before.close();
    }
    const after = await Stage.open({ userDataDir });
    try {
      await seesReportsOf(await Lane.open(after), ssid);
      return outcome;
    } finally {
      await after.close();
    }
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
}

/** Corrects the account of the credential set in the options. */
async function enterAccount(stage: Stage, profile: ProfileId): Promise<void> {
  const page = await stage.ownPage('options.html');
  await button(page, 'Edit Sierra Vista Unified (simulated)').click();
  await named(page, profile === 'toms' ? 'User name' : 'Access key ID').fill(ownerOf(profile));
  await named(page, profile === 'toms' ? 'Secret key' : 'Secret access key').fill(secretOf(profile));
  await button(page, 'Save').click();
  await button(page, 'Edit Sierra Vista Unified (simulated)').wait();
  await page.close();
}

function ownerOf(profile: ProfileId): string {
  return profile === 'toms' ? TOMS_KEYS[0].userName : PILOT_KEY.accessKeyId;
}

function secretOf(profile: ProfileId): string {
  return profile === 'toms' ? TOMS_KEYS[0].secretKey : PILOT_KEY.secretAccessKey;
}

/** Rows that take long go first, so that the others fill the time. */
function expectedSeconds({ requests, trouble }: PlayedRow): number {
  if (trouble.by !== 'simulator') return 0;
  const { fault, scope } = trouble;
  if (fault.name === 'noAnswer') return scope.times === undefined ? 40 : 15;
  if (fault.name === 'slowHeaders' || fault.name === 'slowBody') return Math.min(40, (fault.ms / 1_000) * requests);
  return requests * 2;
}

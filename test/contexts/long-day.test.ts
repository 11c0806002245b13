import { expect, test } from 'vitest';
import { REPORTS } from './controls';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { FULL, MINUTE, SECOND, World } from './world';

/** A link as S3 signs it for a session: 1.5 KB. */
const LONG = `&X-Amz-Security-Token=${'A'.repeat(1_200)}`;
const MEGABYTE = 1024 * 1024;

/** As many as a school has; a few where the whole is not tried (`npm test` tries it). */
const STUDENTS = FULL ? 2_000 : 60;

const numberOf = (student: number) => String(9910000000 + student);

/** A service that lists eight reports of each student. */
async function worldOfManyReports(): Promise<World> {
  const world = await World.setUp();
  const { service } = world;
  service.body = (ssid) => ({
    ssid,
    reports: [2019, 2020, 2021, 2022].flatMap((year) =>
      service
        .reports()
        .map((report) => ({ ...report, year: `${year}-${year - 1999}`, url: `${report.url}&y=${year}${LONG}` })),
    ),
  });
  return world;
}

/** Goes to a student. @returns the ids of the reports that the panel lists then */
async function listed(world: World, tab: SisTab, ssid: string): Promise<string[]> {
  await tab.show(studentPage(ssid));
  const state = () => tab.top.shown();
  const isListed = () => {
    const shown = state();
    return shown?.kind === 'reports' && shown.student.lastFour === ssid.slice(-4);
  };
  await world.until(isListed, () => JSON.stringify(state()));
  const shown = state();
  return shown?.kind === 'reports' ? shown.rows.map(({ id }) => id) : [];
}

/** Goes to a student and opens two reports, one after the other, as a clerk does. @returns how long that took, ms */
async function serve(world: World, tab: SisTab, ssid: string): Promise<number> {
  const began = performance.now();
  const opened = world.opened.length;
  const reports = await listed(world, tab, ssid);
  for (const report of reports.slice(0, 2)) {
    tab.top.open([report]);
    await world.advance(SECOND);
  }
  const took = performance.now() - began;
  expect(world.opened.length).toBe(opened + 2);
  await tab.toFront();
  return took;
}

test(`a school day of ${STUDENTS} students: the last is served as the first, and memory stays small`, async () => {
  const world = await worldOfManyReports();
  const tab = await world.openTab();
  const { session } = world.browser.areas;
  const reads: number[] = [];
  const bytes: number[] = [];
  const times: number[] = [];
  for (let student = 0; student < STUDENTS; student += 1) {
    session.valuesRead = 0;
    times.push(await serve(world, tab, numberOf(student)));
    reads.push(session.valuesRead);
    bytes.push(session.bytes);
    // The report tabs of the last students stay open for a while; the rest is closed as people do.
    for (const { id } of world.opened.slice(0, -20)) await world.browser.closeTab(id);
    await world.advance(12 * SECOND);
  }
  const median = (from: number, to: number) =>
    times.slice(from, to).toSorted((a, b) => a - b)[Math.floor((to - from) / 2)] ?? 0;
  console.log(
    `ms for a student: ${median(20, STUDENTS / 2).toFixed(2)} at the beginning, ${median(STUDENTS / 2, STUDENTS).toFixed(2)} at the end;`,
    `values read: ${reads[20]} and ${reads.at(-1)}; most kept: ${(Math.max(...bytes) / MEGABYTE).toFixed(2)} MB`,
  );
  expect(world.asked).toHaveLength(STUDENTS);
  // What takes time is what is read: as many values for the last as for the first. (The clock of a busy machine is no judge.)
  expect(reads.at(-1)).toBeLessThanOrEqual((reads[20] ?? 0) * 1.1);
  expect(Math.max(...bytes)).toBeLessThan(5 * MEGABYTE);
}, 300_000);

test('faster than links end, too: what is kept has an end, and a press on an earlier student still opens the report', async () => {
  const world = await worldOfManyReports();
  const first = await world.openTab();
  await first.show(studentPage('9900000001'));
  await first.sees(REPORTS);
  const tab = await world.openTab();
  for (let student = 0; student < (FULL ? 700 : 30); student += 1) {
    await listed(world, tab, numberOf(student));
    // Sixty in a minute are read by a script, not by a teacher.
    await world.advance(1.1 * SECOND);
  }
  expect(world.browser.areas.session.bytes).toBeLessThan(5 * MEGABYTE);
  await first.toFront();
  await first.press(/2022-23, English, /);
  await world.until(() => world.opened.length > 0);
  expect(first.text()).not.toContain('does not list');
  expect(world.time.now()).toBeLessThan(Date.parse('2026-11-24T16:00:00Z') + 30 * MINUTE);
}, 120_000);

test('a panel in sight keeps its links renewed, however many others come and go', async () => {
  const world = await worldOfManyReports();
  const beside = await world.openTab(undefined, { windowId: 2 });
  await beside.show(studentPage('9900000001'));
  await beside.sees(REPORTS);
  const tab = await world.openTab();
  for (let student = 0; student < (FULL ? 400 : 300); student += 1) {
    await listed(world, tab, numberOf(student));
    await world.advance(6 * SECOND);
  }
  expect(beside.text()).toContain(REPORTS);
  expect(world.asked.filter((ssid) => ssid === '9900000001')).toHaveLength(2);
}, 120_000);

test('where the session is full, the service is asked once, and not again and again', async () => {
  const world = await worldOfManyReports();
  const { session } = world.browser.areas;
  session.write({ filler: 'x'.repeat(session.quotaBytes - session.bytes - 1_000) });
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await world.advance(10 * SECOND);
  expect(world.asked.length).toBeLessThanOrEqual(1);
});

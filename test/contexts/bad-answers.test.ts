import { beforeEach, describe, expect, test } from 'vitest';
import { OTHER_STUDENT_FORMS } from '../simulator/fault-schema.ts';
import { FILE_HOST } from '../simulator/world.ts';
import { ENGLISH } from './controls';
import { DISTRICT } from './credential-form';
import { studentPage } from './page';
import { SimulatedService } from './simulated-service';
import { World } from './world';

let world: World;
let caaspp: SimulatedService;

beforeEach(async () => {
  world = await World.setUp();
  caaspp = SimulatedService.behind(world);
});

/** Searches as our popup does. */
async function searched(ssid: string) {
  const page = await world.ownPage('/popup.html');
  const [set] = await world.result(page.vault.list());
  expect(set?.name).toBe(DISTRICT);
  const ask = { ssid, setId: set?.id, doNotRelease: false };
  const answer = await world.result(page.sendMessage('searchReports', ask));
  return { page, ask, answer };
}

describe("another student's answer, as a cache on the way gives it", () => {
  test.each(OTHER_STUDENT_FORMS)('is refused and said, and none of it opens (%s)', async (form) => {
    caaspp.faults.set({ name: 'otherStudent', form }, { path: 'reports' });
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    expect(await tab.sees('The answer was for another student')).not.toMatch(/Time left|Smarter Balanced/);
    const { answer } = await searched('9900000001');
    expect(answer).toMatchObject({ kind: 'problem', problem: { code: 'otherStudent' } });
    expect(world.browser.areas.session.text).not.toContain('X-Amz-Signature');
  });

  test('is not kept on the way: requests for reports and for tokens say so', async () => {
    await searched('9900000002');
    expect(caaspp.journal.map(({ kind }) => kind)).toEqual(['token', 'reports']);
    for (const { cacheControl } of caaspp.journal) expect(cacheControl).toMatch(/no-store/);
  });
});

const PATH = '/2025-26/report.pdf';

/** Links that lead somewhere they should not. What faults.test.ts tries is not repeated. */
const LINKS = [
  'data:text/html,<h1>opened</h1>',
  'file:///etc/hostname',
  `https://${FILE_HOST}.attacker.example${PATH}`,
  `https://${FILE_HOST}:8443${PATH}`,
  `https://${FILE_HOST}:secret@www.attacker.example${PATH}`,
  `https://:secret@${FILE_HOST}${PATH}`,
  `https://www.attacker.example\\@${FILE_HOST}${PATH}`,
  `https://www.attacker.example#@${FILE_HOST}${PATH}`,
  `https://caaspp-score-reports.s3.us-west-2.amazonaws.com.cn${PATH}`,
  `https://${FILE_HOST}.${PATH}`,
  `https://${FILE_HOST.replace('amazon', '\u0430mazon')}${PATH}`,
  `blob:https://${FILE_HOST}/0c1d2e3f`,
  `filesystem:https://${FILE_HOST}/temporary/a.pdf`,
  `view-source:https://${FILE_HOST}${PATH}`,
  `intent://${FILE_HOST}${PATH}#Intent;scheme=https;end`,
  `ftp://${FILE_HOST}${PATH}`,
  'chrome://settings/',
  'about:blank',
  ' \tjava\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'https://169.254.169.254/latest/meta-data/',
] as const;

describe('a link of a report', () => {
  test.each(LINKS)('%j is never opened, and it is said why', async (url) => {
    caaspp.faults.set({ name: 'badLink', url }, { path: 'reports' });
    const { page, ask, answer } = await searched('9900000005');
    const rows = answer.kind === 'reports' ? answer.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    const tabs = world.browser.tabs.size;
    const reportIds = rows.slice(0, 1).map(({ id }) => id);
    const opened = await world.result(page.sendMessage('openSearched', { ...ask, reportIds }));
    expect(opened).toMatchObject({ kind: 'problem', problem: { code: 'linkNotPermitted' } });
    expect(world.browser.tabs.size).toBe(tabs);
    expect(JSON.stringify(opened)).not.toContain('report.pdf');
  });

  test('the popup says so in words', async () => {
    caaspp.faults.set({ name: 'badLink', url: LINKS[2] }, { path: 'reports' });
    const popup = await world.popupOver(await world.openTab('https://example.org/'));
    await popup.field('Search by SSID').fill('9900000005');
    await popup.button('Search').click();
    await popup.named(ENGLISH).click();
    expect(await popup.saying('Report not opened')).toContain("Don't open the link another way");
    expect(world.opened).toEqual([]);
  });
});

describe('an SSID or a link in a text of the service', () => {
  const SSID = '9900000001';
  const SIGNED = 'X-Amz-Signature=0123abcd';
  const PRIVATE = new RegExp(`${SSID}|Signature`);

  test('gets into no panel, no activity log and no session beyond the link itself', async () => {
    world = await World.setUp();
    const [first] = world.service.reports();
    world.service.body = (ssid) => ({
      ssid,
      reports: [
        { ...first, testName: `ELA test of ${ssid}`, year: '2025-26', message: `See https://a.example/b?${SIGNED}` },
      ],
    });
    const tab = await world.openTab();
    await tab.show(studentPage(SSID));
    await tab.sees('ELA test of');
    expect(tab.text()).not.toMatch(PRIVATE);
    await tab.press(/ELA test of.*new tab/);
    await world.until(() => world.opened.length > 0);
    await world.settle();
    const page = await world.ownPage();
    const log = await world.result(page.createActivityReader({ now: world.time.now }).page({}, 10));
    expect(log.entries.map(({ report }) => report).join()).toContain('ELA test of');
    expect(JSON.stringify(log)).not.toMatch(PRIVATE);
  });

  test('is not said when it is said instead of reports', async () => {
    world = await World.setUp();
    world.service.body = (ssid) => ({ message: `No enrollment of ${ssid}, see https://a.example/b?${SIGNED}` });
    const tab = await world.openTab();
    await tab.show(studentPage(SSID));
    await tab.sees('No enrollment of');
    expect(tab.text()).not.toMatch(PRIVATE);
  });
});

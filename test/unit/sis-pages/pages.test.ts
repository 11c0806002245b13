import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser } from '@/test/sis-pages/client';
import { expectations } from '@/test/sis-pages/expectations';
import { type SisPages, startSisPages } from '@/test/sis-pages/server';
import { findStudent, SCHOOLS, STUDENTS, siblingsOf } from '@/test/sis-pages/students';

let sisPages: SisPages;
beforeAll(async () => {
  sisPages = await startSisPages();
});
afterAll(() => sisPages.close());

const newBrowser = () => new PlainBrowser(sisPages.port);

describe('the made-up students', () => {
  test('nobody real can be among them: SSIDs begin with 99 and telephone numbers are 555-01xx', () => {
    for (const { ssid, phone, parentCell } of STUDENTS) {
      expect(ssid).toMatch(/^(99\d{8})?$/);
      expect(phone).toMatch(/^55955501\d\d$/);
      expect(parentCell).toMatch(/^55955501\d\d$/);
    }
  });

  test('no two students share an SSID, a local id or a number in their school', () => {
    const ssids = STUDENTS.map((student) => student.ssid);
    expect(new Set(ssids).size).toBe(STUDENTS.length);
    expect(new Set(STUDENTS.map((student) => student.id)).size).toBe(STUDENTS.length);
    expect(new Set(STUDENTS.map((student) => student.schoolNumber)).size).toBe(STUDENTS.length);
  });

  test('each goes to a school of the district, one has no SSID, one is not to be released', () => {
    const codes = SCHOOLS.map((school) => school.code);
    expect(STUDENTS.every((student) => codes.includes(student.schoolCode))).toBe(true);
    expect(STUDENTS.filter((student) => student.ssid === '').map((student) => student.lastName)).toEqual(['Silva']);
    expect(STUDENTS.filter((student) => student.doNotRelease).map((student) => student.ssid)).toEqual(['9900000021']);
  });

  test('Bui and Tran are siblings', () => {
    const bui = findStudent('9900000002');
    expect(bui && siblingsOf(bui).map((student) => student.ssid)).toEqual(['9900000020']);
  });

  test('an empty SSID finds nobody', () => {
    expect(findStudent('')).toBeUndefined();
  });
});

describe('the pages and what is expected of them', () => {
  const light = expectations.filter((one) => one.heavy !== true);

  test('every page that has an expectation is there', async () => {
    const missing: string[] = [];
    for (const { url } of light) {
      const { status } = await newBrowser().open(url);
      if (status !== 200) missing.push(`${status} ${url}`);
    }
    expect(missing).toEqual([]);
  });

  test('every host has pages with an expectation', () => {
    const tried = new Set(expectations.map(({ url }) => new URL(url).hostname));
    expect([...tried].sort()).toEqual([...sisPages.hosts].sort());
  });

  test('an SSID is named where one student is expected, and only there', () => {
    for (const one of expectations.flatMap((page) => [page, ...(page.steps ?? [])])) {
      expect(one.ssid === undefined, JSON.stringify(one)).toBe(one.expect !== 'student' && one.expect !== 'unsure');
    }
  });

  test('no address stands twice', () => {
    const urls = expectations.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('a page that shows one student holds that SSID', async () => {
    const special = light.filter(({ url, ssid }) => ssid !== undefined && /\/\/pages\.|\/pages\//.test(url));
    expect(special.length).toBeGreaterThan(80);
    for (const { url, ssid } of special) {
      if (/frame/.test(url)) continue;
      expect((await newBrowser().open(url)).body, url).toContain(ssid);
    }
  });

  test('a page without a student may still hold ten digits: the traps are set', async () => {
    const traps = light.filter(({ url, expect: outcome }) => outcome === 'nothing' && url.includes('//pages.'));
    let armed = 0;
    for (const { url } of traps) if (/\d{10}/.test((await newBrowser().open(url)).body)) armed += 1;
    expect(armed).toBeGreaterThan(traps.length / 2);
  });

  test('the huge page has about as many nodes as asked for', async () => {
    const { body } = await newBrowser().open('https://pages.demo-district.example/huge?nodes=10000');
    const nodes = (body.match(/<t[dr]>/g)?.length ?? 0) + (body.match(/<\/td>/g)?.length ?? 0);
    expect(nodes).toBeGreaterThan(9_000);
    expect(nodes).toBeLessThan(11_000);
    expect(body.match(/9900000001/g)).toHaveLength(1);
  });

  test('pages of the back-forward cache pair may be kept by the browser', async () => {
    const { body, cacheControl } = await newBrowser().open('https://pages.demo-district.example/bfcache-a');
    expect(body).toContain('href="bfcache-b"');
    expect(cacheControl).not.toContain('no-store');
  });

  test('an unknown page is not found, and requests are remembered', async () => {
    const { status } = await newBrowser().open('https://pages.demo-district.example/no-such-page?x=1');
    expect(status).toBe(404);
    expect(sisPages.requests().at(-1)).toMatchObject({
      method: 'GET',
      host: 'pages.demo-district.example',
      url: '/no-such-page?x=1',
    });
  });
});

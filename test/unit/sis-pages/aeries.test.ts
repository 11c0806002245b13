import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studentWith } from '@/test/simulator/students';
import { PlainBrowser } from '@/test/sis-pages/client';
import { type SisPages, startSisPages } from '@/test/sis-pages/server';
import { STUDENTS } from '@/test/sis-pages/students';

const HOST = 'https://demo.aeries.net';
let sisPages: SisPages;
beforeAll(async () => {
  sisPages = await startSisPages();
});
afterAll(() => sisPages.close());

async function signIn(role: string): Promise<PlainBrowser> {
  const browser = new PlainBrowser(sisPages.port);
  await browser.open(`${HOST}/Login.aspx`, { Username: 'demo', role, ReturnUrl: '' });
  return browser;
}

const fieldsOf = (html: string) => [...html.matchAll(/data-tcfc="STU\.CID">([^<]*)</g)].map((match) => match[1]);
const schoolYear = (begins: number) => `${begins}-${(begins + 1) % 100}`;
const keyOf = (html: string) => /id="ctl00_PID" value="([^"]*)"/.exec(html)?.[1];

/** The parts of a partial postback's answer by their ids. */
function partsOf(delta: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (let at = 0; at < delta.length; ) {
    const [length = '', type = '', id = ''] = delta.slice(at).split('|', 3);
    const start = at + length.length + type.length + id.length + 3;
    parts.set(id, delta.slice(start, start + Number(length)));
    at = start + Number(length) + 1;
  }
  return parts;
}

describe('the Aeries look-alike', () => {
  test('asks who is there before it shows a student', async () => {
    const visit = await new PlainBrowser(sisPages.port).open(`${HOST}/admin/Demographics.aspx`);
    expect(visit.url).toBe(`${HOST}/Login.aspx?ReturnUrl=%2Fadmin%2FDemographics.aspx`);
    expect(visit.body).toContain('Office staff');
  });

  test.each([
    ['teacher', '/teacher/Default.aspx'],
    ['office', '/admin/Default.aspx'],
    ['parent', '/student/Default.aspx'],
  ])('takes a %s to the pages of that role', async (role, home) => {
    const browser = new PlainBrowser(sisPages.port);
    const visit = await browser.open(`${HOST}/Login.aspx`, { role, ReturnUrl: '' });
    expect(visit.url).toBe(HOST + home);
  });

  test('does not let a parent onto staff pages', async () => {
    const parent = await signIn('parent');
    expect((await parent.open(`${HOST}/admin/StudentSearch.aspx`)).url).toContain('/Login.aspx');
  });

  test('shows parents the same fields as staff', async () => {
    const parent = await signIn('parent');
    expect(fieldsOf((await parent.open(`${HOST}/student/Demographics.aspx`)).body)).toEqual([
      '9900000002',
      '9900000002',
    ]);
  });

  test('keeps the current student on the server, so that a second page shows the same one', async () => {
    const browser = await signIn('office');
    await browser.open(`${HOST}/admin/Helpers/SetStudentAndRedirect.aspx?ID=${STUDENTS[3]?.id}&page=Contacts.aspx`);
    const visit = await browser.open(`${HOST}/admin/TestScores.aspx`);
    expect(fieldsOf(visit.body)).toEqual(['9900000004']);
    expect(keyOf(visit.body)).toBe(STUDENTS[3]?.id);
    expect(visit.body).toContain('id="divTestScores"');
    expect(visit.body).toContain('id="StudentTestDetails"');
  });

  test.each([...STUDENTS])('says of $lastName what the state service says', async ({ id, ssid }) => {
    const { body } = await new PlainBrowser(sisPages.port).open(`${HOST}/admin/TestScores.aspx?student=${id}`);
    const service = studentWith(ssid);
    // To Sierra Vista it says nothing of the students of others.
    const reports = service?.lea === 'sierraVista' ? service.reports : [];
    const tested = [...body.matchAll(/<td>(\d\d)\/\d\d\/(\d{4})<\/td><td>(\d+)<\/td>/g)].map(
      ([, month, year, grade]) => `grade ${grade} in ${schoolYear(Number(year) - (Number(month) < 7 ? 1 : 0))}`,
    );
    expect(new Set(tested)).toEqual(new Set(reports.map(({ grade, year }) => `grade ${Number(grade)} in ${year}`)));
    if (service === undefined) return;
    // Its grade is that of 2025-26.
    const [, year, grade] = /aria-label="Year"><option>(\d{4})-.*?"STU\.GR">(\w+)</s.exec(body) ?? [];
    expect(`grade ${grade} in ${schoolYear(Number(year))}`).toBe(`grade ${service.grade} in 2025-26`);
  });

  test('shows no student on the home page, although one is current', async () => {
    const visit = await new PlainBrowser(sisPages.port).open(`${HOST}/admin/Default.aspx?student=9900000001`);
    expect(visit.url).toBe(`${HOST}/admin/Default.aspx`);
    expect(keyOf(visit.body)).toBe(STUDENTS[0]?.id);
    expect(visit.body).not.toContain('9900000001');
  });

  test('answers "next" with banner, page and hidden keys as parts of their own', async () => {
    const browser = await signIn('office');
    await browser.open(`${HOST}/admin/Demographics.aspx?student=9900000001&bannerDelay=300`);
    const answer = await browser.ask(`${HOST}/admin/Demographics.aspx`, { __EVENTTARGET: 'ctl00$lnkNext' });
    const parts = partsOf(answer.body);
    expect([...parts.keys()]).toEqual([
      'ctl00_MainContent_upMain',
      'ctl00_upBanner',
      'ctl00_PID',
      'ctl00_SN',
      'ctl00_SC',
    ]);
    expect(fieldsOf(parts.get('ctl00_upBanner') ?? '')).toEqual(['9900000002']);
    expect(parts.get('ctl00_PID')).toBe(STUDENTS[1]?.id);
    const page = await browser.open(`${HOST}/admin/Demographics.aspx`);
    expect(page.body).toContain('data-banner-delay="300"');
  });

  test('goes around from the first student to the last', async () => {
    const browser = await signIn('office');
    await browser.open(`${HOST}/admin/Demographics.aspx?student=9900000001`);
    const answer = await browser.ask(`${HOST}/admin/Demographics.aspx`, { __EVENTTARGET: 'ctl00$lnkPrevious' });
    expect(partsOf(answer.body).get('ctl00_PID')).toBe(STUDENTS.at(-1)?.id);
  });

  test('has an input in the field of the State Student ID while the page is edited', async () => {
    const visit = await new PlainBrowser(sisPages.port).open(
      `${HOST}/admin/Demographics.aspx?student=9900000001&mode=edit`,
    );
    expect(visit.body).toMatch(/<td class="data" data-tcfc="STU.CID"><input [^>]*value="9900000001"/);
  });

  test('leaves the field blank, with a telephone number right after it, for the student without an SSID', async () => {
    const silva = STUDENTS.find((student) => student.ssid === '');
    const visit = await new PlainBrowser(sisPages.port).open(`${HOST}/admin/Demographics.aspx?student=${silva?.id}`);
    expect(fieldsOf(visit.body)).toEqual(['', '']);
    expect(visit.body).toMatch(
      /data-tcfc="STU.CID"><\/span><\/div><div class="data-row"><span class="caption">Telephone<\/span>.{0,60}5595550119/,
    );
  });

  test('marks the student whose records are not to be released', async () => {
    const browser = new PlainBrowser(sisPages.port);
    const marked = await browser.open(`${HOST}/admin/Demographics.aspx?student=9900000021`);
    expect(marked.body).toContain('data-tcfc="STU.DNR">Do Not Release Records<');
    const other = await browser.open(`${HOST}/admin/Demographics.aspx?student=9900000001`);
    expect(other.body).not.toContain('data-tcfc="STU.DNR">Do Not Release Records<');
  });

  test('a link with a student starts with nothing left of former choices', async () => {
    const browser = new PlainBrowser(sisPages.port);
    const collapsed = await browser.open(`${HOST}/admin/TestScores.aspx?student=9900000001&collapsed=1&dark=1`);
    expect(collapsed.body).toContain('class="banner collapsed"');
    expect(collapsed.body).toContain('class="dark-mode');
    const fresh = await browser.open(`${HOST}/admin/TestScores.aspx?student=9900000001`);
    expect(fresh.body).not.toContain('class="banner collapsed"');
    expect(fresh.body).not.toContain('class="dark-mode');
  });

  test('loads nothing from elsewhere', async () => {
    const browser = await signIn('office');
    const visit = await browser.open(`${HOST}/admin/Demographics.aspx?student=9900000001`);
    const addresses = [...visit.body.matchAll(/(?:src|action|<link[^>]* href)="([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});

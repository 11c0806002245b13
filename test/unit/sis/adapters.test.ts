// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor, adapters, isPortal } from '@/utils/sis/site/registry';
import { vendorHosts, vendorMatches } from '@/utils/sis/site/vendor-hosts';

const SSID = '9900000001';
const findAt = (address: string, html: string) => {
  document.body.innerHTML = html;
  const url = new URL(address);
  return findStudent(document, url, adapterFor(url, document));
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.className = '';
});

describe('which SIS a page is of', () => {
  it.each([
    ['https://demo.aeries.net/teacher/TestScores.aspx', 'aeries'],
    ['https://demo.asp.aeries.net/Teacher/Default.aspx', 'aeries'],
    ['https://sis.example.org/admin/Demographics.aspx', 'aeries'],
    ['https://demo.powerschool.com/admin/home.html', 'powerschool'],
    ['https://democa.infinitecampus.org/campus/apps/x', 'infinite-campus'],
    ['https://ca-demo.edupoint.com/ST_Content.aspx', 'synergy'],
    ['https://demo.illuminateed.com/live/', 'illuminate'],
    ['https://sis.example.org/aspen/portalStudentDetail.do', 'aspen'],
    ['https://sis.example.org/', 'generic'],
    ['https://notaeries.net/', 'generic'],
    ['https://aeries.net.example.org/', 'generic'],
  ])('%s: %s', (address, id) => expect(adapterFor(new URL(address)).id).toBe(id));

  it('obeys the administrator who chose one for the site', () => {
    const site = { origin: 'https://sis.example.org', adapter: 'q', ssidSelector: '', ssidLabel: '', places: [] };
    expect(adapterFor(new URL('https://sis.example.org/admin/x.aspx'), undefined, site).id).toBe('q');
  });

  it('names each adapter once, and the vendors by https alone', () => {
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
    expect(vendorMatches.every((match) => /^https:\/\/\*\.[a-z.]+\/\*$/.test(match))).toBe(true);
    for (const host of vendorHosts) expect(adapters.some(({ hosts }) => hosts.some((one) => one === host))).toBe(true);
  });
});

describe('pages of parents and students', () => {
  it.each([
    'https://demo.aeries.net/student/TestScores.aspx',
    'https://demo.aeries.net/Student/Default.aspx',
    'https://demo.powerschool.com/guardian/home.html',
    'https://demo.powerschool.com/public/home.html',
    'https://democa.infinitecampus.org/campus/nav-wrapper/student/portal/student/home',
    'https://democa.infinitecampus.org/campus/apps/portal/student/home',
    'https://democa.infinitecampus.org/campus/portal/students/x.jsp',
    'https://ca-demo.edupoint.com/PXP2_Gradebook.aspx',
  ])('%s shows nothing', (address) => {
    const url = new URL(address);
    expect(isPortal(url, adapterFor(url))).toBe(true);
    expect(findAt(address, `<p>SSID: ${SSID}</p>`).kind).toBe('nothing');
  });

  it.each([
    'https://demo.aeries.net/admin/Staff.aspx',
    'https://demo.powerschool.com/admin/faculty/edit.html',
    'https://democa.infinitecampus.org/campus/apps/staff/identifiers',
  ])("%s is a page of staff: no number there is a student's", (address) => {
    expect(findAt(address, `<p>Student State ID: ${SSID}</p>`).kind).toBe('nothing');
  });

  it.each([
    'https://demo.aeries.net/teacher/StudentSearch.aspx',
    'https://demo.powerschool.com/admin/students/home.html',
    'https://democa.infinitecampus.org/campus/nav-wrapper/student',
  ])('%s is for staff', (address) => {
    const url = new URL(address);
    expect(isPortal(url, adapterFor(url))).toBe(false);
  });
});

describe('Aeries', () => {
  const page = (ssid: string, dnr = '') => `<input type="hidden" name="ctl00$PID" value="77">
    <input type="hidden" name="ctl00$SC" value="2"><div class="data-row"><span>State Student ID</span>
    <span data-tcfc="STU.CID">${ssid}</span></div>${dnr}`;
  const at = 'https://demo.aeries.net/teacher/TestScores.aspx';

  it('knows student, key, school and page', () => {
    expect(findAt(at, page(SSID))).toMatchObject({
      kind: 'student',
      why: { label: 'State Student ID', place: 'known', adapterId: 'aeries' },
      studentKey: '77',
      schoolCode: '2',
      testScoresPage: true,
      doNotRelease: false,
    });
  });

  it('does not look for another number when the field is blank', () => {
    expect(findAt(at, `${page('')}<h3>Siblings</h3><p>SSID: 9900000002</p>`).kind).toBe('blank');
    expect(findAt(at, `${page('')}<h3>Identifiers</h3><p>SSID: 9900000002</p>`).kind).toBe('nothing');
  });

  it('waits while banner and page are of two students', () => {
    expect(findAt(at, `${page(SSID)}<table><tr><td data-tcfc="STU.CID">9900000002</td></tr></table>`).kind).toBe(
      'settling',
    );
  });

  it('reads the field in edit mode', () => {
    expect(findAt(at, `<table><tr><td data-tcfc="STU.CID"><input value="${SSID}"></td></tr></table>`).kind).toBe(
      'student',
    );
  });

  it.each([
    ['its own text', '<span data-tcfc="STU.DNR">Do Not Release Records</span>', true],
    ['Y', '<span data-tcfc="STU.DNR">Y</span>', true],
    ['a checked box', '<div data-tcfc="STU.DNR"><input type="checkbox" checked></div>', true],
    ['N', '<span data-tcfc="STU.DNR">N</span>', false],
    ['an empty box', '<div data-tcfc="STU.DNR"><input type="checkbox"></div>', false],
  ])('reads the mark Do Not Release Records from %s', (_, html, expected) => {
    expect(findAt(at, page(SSID, html))).toMatchObject({ doNotRelease: expected });
  });
});

describe('PowerSchool and Aspen', () => {
  it('reads the cell beside the field name', () => {
    const html = `<div class="box-round"><table><tr><td class="bold" title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${SSID}</td></tr></table></div>`;
    expect(findAt('https://demo.powerschool.com/admin/students/state.html', html)).toMatchObject({ kind: 'student' });
  });

  it('reads the input by its property name', () => {
    const html = `<table><tr><td>State Id</td><td><input name="propertyValue(stdIDState)" value="${SSID}"></td></tr></table>`;
    expect(findAt('https://sis.example.org/aspen/portalStudentDetail.do', html)).toMatchObject({ kind: 'student' });
  });
});

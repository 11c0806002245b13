// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyOf, calledBlankPages, notBlankEitherPages, notBlankPages } from '@/test/sis-pages/cases';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

describe('"no SSID assigned" is not said', () => {
  it.each([...notBlankPages, ...notBlankEitherPages, ...calledBlankPages].map((page) => [page.id, page] as const))(
    'of %s',
    (_id, page) => {
      document.body.innerHTML = bodyOf(page);
      const at = new URL(page.url);
      expect(findStudent(document, at, adapterFor(at, document)).kind).not.toBe('blank');
    },
  );

  const FIELDS = '<p>Gender F</p><p>Room 4</p><p>Track A</p><p>Bus 7</p><p>Age 12</p>';
  const field = (value: string): string =>
    `<div><div>State Student ID</div><div data-tcfc="STU.CID">${value}</div></div>`;

  function kindOf(html: string): string {
    document.body.innerHTML = `<span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span>${FIELDS}${html}`;
    const at = new URL('https://valley.aeries.net/admin/Student.aspx');
    return findStudent(document, at, adapterFor(at, document)).kind;
  }

  it.each([
    '<div><div>State Student ID</div><div data-tcfc="STU.CID"></div><div>9900000001</div></div>',
    '<p>State Student ID: <span data-tcfc="STU.CID"></span> 9900000001</p>',
    `${field('')}<p>SSID: 990-000-0001</p>`,
    `${field('')}<p>SSID: 990 000 0001</p>`,
    `${field('')}<p>TOMS ID: 9900000001</p>`,
    `${field('')}<p>CALPADS: 990-000-0001</p>`,
    `${field('')}<p>Ortega, Lia – 9900000001</p>`,
    `${field('')}<p>9900000001</p>`,
    `<p>Luis, brother of Lia</p>${field('')}`,
    `<p>Next student</p>${field('')}`,
    `${field('')}<p>TOMS ID <input value=9900000001></p>`,
    `${field('')}<p>CALPADS assigned 9900000001 to this student.</p>`,
    `${field('')}<div><div>SSID</div><div>9900000001 since 2020</div></div>`,
    `${field('')}<p>SSID: (hidden by your rights)</p>`,
    field('<img alt=9900000001 src=x>'),
    field('<button>990-000-0001</button>'),
    field('<span class=spinner>…</span>'),
    field('##########'),
    field('··········'),
    '<div><div>State Student ID</div><div data-tcfc="STU.CID" data-value="9900000001"></div></div>',
  ])('where the number may stand in another place or form: %s', (html) => expect(kindOf(html)).toBe('nothing'));

  it.each([
    '',
    '<p>Home phone: 9165550123</p>',
    '<p>Student Number: 0000301234</p>',
    '<p>Person ID: 0000301234</p>',
    '<div><div>Online registration no.</div><div>2611230094</div></div>',
    '<div><div>SSID Request Number</div><div>2026112500</div></div>',
    '<dl><dt>Household code</dt><dd>5500012288</dd></dl>',
    '<table><tr><th>Who</th><th>Home</th><th>Work</th></tr><tr><td>Rosa</td><td>5595550236</td><td>5595550237</td></tr></table>',
    '<table><tr><td>Mother</td><td>Ortega, Rosa</td><td>9165550123</td></tr></table>',
    '<table><tr><th>Who</th><th>Phone</th></tr><tr><td>Rosa</td><td>9165550123</td></tr></table>',
    '<dl><dt>Mother</dt><dd>Ortega, Rosa</dd><dt>Cell</dt><dd>9165550123</dd></dl>',
    '<p>Attendance <a href="?frn=0010222351">0010222351</a></p>',
  ])('but of a blank field and no such number: %s', (html) => expect(kindOf(`${field('')}${html}`)).toBe('blank'));

  it.each(['<svg></svg>', '<img src=spacer.gif>', '<button>Edit</button>'])(
    'where a sign stands in the blank field: %s',
    (sign) => expect(kindOf(field(sign))).toBe('blank'),
  );
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

function kindOf(url: string, html: string): string {
  document.body.innerHTML = html;
  const at = new URL(url);
  return findStudent(document, at, adapterFor(at, document)).kind;
}

const HEAD = '<h1>Marlowe, Tessa</h1><p>Grade 6</p>';

const powerSchool = (value: string, rest = '', head = HEAD): string =>
  kindOf(
    'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main>${head}<h2>California State Information</h2><table>
<tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${value}</td></tr>
<tr><td>Birth city</td><td>Bishop</td></tr></table>${rest}</div>`,
  );

const aeries = (value: string, rest = '', head = HEAD): string =>
  kindOf(
    'https://valley.aeries.net/admin/Demographics.aspx',
    `<form><input type=hidden name="ctl00$PID" value=77>${head}<div class=data-row>
<div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">${value}</div>${rest}</div></form>`,
  );

/** A page that is known by its label alone. */
const campus = (head: string, rows: readonly (readonly [string, string])[], rest = ''): string =>
  kindOf(
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `${head}<h2>Demographics</h2><table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>${rest}`,
  );

const BLANK = ['Student State ID', ''] as const;

describe('"no SSID assigned" is said of a student whose field is empty', () => {
  it.each(['', '&nbsp;', '-', '<span></span>', '<input value="">', '<input value=""> <a href="#">Edit</a>'])(
    'holding nothing: %s',
    (value) => {
      expect(powerSchool(value)).toBe('blank');
      expect(aeries(value)).toBe('blank');
      expect(
        campus('<h1>Marlowe, Tessa</h1>', [
          ['Grade', '6'],
          ['Student State ID', value],
        ]),
      ).toBe('blank');
    },
  );

  it.each([
    '<p>Home phone: 559-555-0123</p>',
    '<p>(559) 555-0123</p>',
    '<footer>Main office 559.555.0100</footer>',
    '<table><tr><td>Mother</td><td>Marlowe, Dana</td><td>5595550123</td></tr></table>',
    '<a href="tel:5595550123">5595550123</a>',
    '<a href="?frn=0010204117">Attendance</a>',
    '<p>Enrolled 2025-08-20 10:15</p>',
    '<img src=x alt="No photo available">',
    '<img src=x alt="Photo not available">',
    '<p>No test records found</p>',
    '<p>No data available in table</p>',
    '<p>No records to display.</p>',
    '<p>Bus: not assigned</p>',
    '<div hidden>Loading…</div>',
  ])('beside what is no SSID: %s', (rest) => expect(powerSchool('', rest)).toBe('blank'));

  it('beside a form whose control hides its attributes, as browsers let it', () => {
    const url = new URL('https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=1');
    powerSchool('', '<form><input name="attributes"></form>');
    const form = document.querySelector('form') as HTMLFormElement;
    Object.defineProperty(form, 'attributes', { value: form.querySelector('input') });
    expect(findStudent(document, url, adapterFor(url, document)).kind).toBe('blank');
  });
});

describe('"no SSID assigned" is not said', () => {
  it.each([
    '<p>SID: 9900000201</p>',
    '<table><tr><td>Pupil number</td><td>9900000201</td></tr></table>',
    '<table><tr><td>Test registration number</td><td>9900000201</td></tr></table>',
    '<p>Student ID: 9900000201</p>',
    '<a href="/s/9900000201.pdf">9900000201</a>',
    '<a href="/scores?id=9900000201">Scores</a>',
    '<p title="State no. 9900000201">Info</p>',
    '<p>Number from the cum folder: 99000 00201</p>',
    '<p>Number on the state file: 9900-000-201</p>',
    '<table><tr><td>SID</td><td>990-000-0201</td></tr></table>',
    '<p>Old system: 9,900,000,201</p>',
    '<div style="display:none"><p>TOMS no. 9900000201</p></div>',
  ])('where the number may stand under another label, or in other groups: %s', (rest) =>
    expect(powerSchool('', rest)).toBe('nothing'),
  );

  it.each([
    '<button type=button>Show</button>',
    '<a href="#" class=icon-eye title=Reveal></a>',
    '<img src=lock.gif alt="You have no rights to see this field">',
    '<img src="number.png?id=40112" alt="">',
    '<i class="fa fa-lock" title=Restricted></i>',
    '<svg><path d="M0 0h9"/></svg>',
    '<span class=skeleton></span>',
    '<span title="No rights"></span>',
    '<input type=password value=x>',
    '<input value="" placeholder="••••••••">',
  ])('where the field holds something in place of a value: %s', (value) => {
    expect(powerSchool(value)).toBe('nothing');
    expect(aeries(value)).toBe('nothing');
    expect(
      campus('<h1>Marlowe, Tessa</h1>', [
        ['Grade', '6'],
        ['Student State ID', value],
      ]),
    ).toBe('nothing');
    expect(aeries('', value)).toBe('nothing');
  });

  it('where an element without a text takes up room in the field', () => {
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(5, 5, 90, 12));
    expect(aeries('<span class=pulse></span>')).toBe('nothing');
    expect(aeries('<span class=form-control></span>')).toBe('blank');
    box.mockRestore();
  });

  it.each([
    'The record could not be loaded. Try again.',
    'Some fields are not shown because of your security settings.',
    'No student is selected. Use the search box.',
    'Please choose a student.',
    'You do not have access to this page.',
    'Some fields have been hidden by your administrator.',
    'An error occurred.',
    'Loading person…',
    'Updating...',
  ])('where the page says that it is not all there: %s', (said) => {
    expect(powerSchool('', `<p>${said}</p>`)).toBe('nothing');
    expect(aeries('', '', `<div>${said}</div>`)).toBe('nothing');
  });

  it('where a part of the page is busy', () => expect(powerSchool('', '<div aria-busy=true></div>')).toBe('nothing'));

  it('where no student is named', () => {
    expect(powerSchool('', '', '')).toBe('nothing');
    expect(
      campus('<h1>Student Locator</h1>', [
        ['Last name', '<input>'],
        ['Student State ID', '<input>'],
      ]),
    ).toBe('nothing');
    expect(campus('<h1>Data quality</h1>', [['Birth date', '2 not filled'], BLANK])).toBe('nothing');
  });

  it("of a parent's, a teacher's or another adult's record", () => {
    expect(campus('<h1>Marlowe, Dana</h1>', [['Birth date', '04/02/1981'], ['Home phone', '5595550123'], BLANK])).toBe(
      'nothing',
    );
    expect(campus('<h1>Marlowe, Dana</h1>', [['Person ID', '55120'], BLANK])).toBe('nothing');
    expect(campus('<h1>Kim, Dana</h1><p>Teacher, Sage Elementary</p>', [['Grade', '6'], BLANK])).toBe('nothing');
    expect(powerSchool('', '', '<h1>Marlowe, Dana</h1><p>Parent of Marlowe, Tessa</p><p>Grade 6</p>')).toBe('nothing');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { dayIn } from '@/utils/sis/find/person/facts-told';
import { adapterFor } from '@/utils/sis/site/registry';

const AT = new URL('https://valley.aeries.net/admin/Student.aspx');
const FIELD = '<div><div>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div>';

const row = (label: string, value: string): string => `<div><div>${label}</div><div>${value}</div></div>`;

/** What is made of an SSID in a card below a banner. */
function kindOf(banner: string, card: string): string {
  document.body.innerHTML = `<div><span class=student-full-name>Ortega, Lia</span> <span>${banner}</span></div><div>${card}${FIELD}</div>`;
  return findStudent(document, AT, adapterFor(AT, document)).kind;
}

describe('a card whose facts contradict the banner', () => {
  it.each([
    ['Perm ID: 99400001', row('Perm ID', '99400002')],
    ['Student ID: 30611', row('Student ID', '30612')],
    ['DOB: 03/04/2014', row('Birthdate', 'Sep 1, 2018')],
    ['DOB: 03/04/2014', row('Date of birth', '2018-09-01')],
    ['Gender: F', row('Gender', 'Male')],
    ['Grade 6', row('Grade', 'Kindergarten')],
  ])("is another's: %s, %s", (banner, card) => expect(kindOf(banner, card)).not.toMatch(/student|unsure/));

  it.each([
    ['Perm ID: 99400001', row('Perm ID', '99400001')],
    ['Student ID: 225390', row('Student #', '178')],
    ['DOB: 03/04/2014', row('Birthdate', 'March 4, 2014')],
    ['Birth date: 3/4/14', row('Date of birth', '2014-03-04')],
    ['Gender: F', row('Gender', 'Female')],
    ['Grade K', row('Grade', 'Kindergarten')],
    ['Grade 6', row('Enrolled', '08/12/2026')],
  ])("is the student's where they agree: %s, %s", (banner, card) => expect(kindOf(banner, card)).toBe('student'));
});

describe('facts between the name and the number', () => {
  /** What is made of a field in a card of its own, behind others. */
  const behind = (banner: string, between: string): string => {
    document.body.innerHTML = `<div><span class=student-full-name>Ortega, Lia</span> <span>${banner}</span></div>${between}<div>${FIELD}</div>`;
    return findStudent(document, AT, adapterFor(AT, document)).kind;
  };
  const FACTS = [
    'Active',
    'Elk Ridge Middle',
    'Room 4',
    'Track A',
    'Bus 7',
    '504',
    'Locker 3',
    'GPA 3.2',
    'EL',
    'AVID',
  ];

  it.each([
    ['Perm ID: 99400001', `<table><tr><td>Perm ID</td><td>99400002</td></tr></table>`],
    ['Perm ID: 99400001', `<main>${row('Perm ID', '99400002')}${row('Homeroom', '4')}</main>`],
    [`${FACTS.map((it) => `<p>${it}</p>`).join('')}<p>Perm ID: 99400001</p>`, row('Perm ID', '99400002')],
    ['Age: 12', row('Age', '7')],
    ['Female', row('Gender', 'Male')],
    ['DOB: 03/04/2014', `<section>${row('Birthdate', '09/01/2018')}</section>`],
  ])('that differ are asked about: %s', (banner, between) => expect(behind(banner, between)).not.toBe('student'));

  it.each([
    ['Perm ID: 99400001', `<table><tr><td>Perm ID</td><td>99400001</td></tr></table>`],
    ['Age: 12', row('Age', '12')],
    ['Female', row('Gender', 'Female')],
    ['Gender: F', row('Gender', 'F')],
    ['DOB: 03/04/2014', `<section>${row('Birthdate', 'March 4, 2014')}</section>`],
    ['Grade 6', row('Student ID', '178') + row('Local ID', '99400001')],
    ['Student ID: 178', '<div hidden><p>Student ID: 30612</p></div>'],
    ['Grade 6', '<label><input type=radio> Male</label><label><input type=radio checked> Female</label>'],
    [
      'Grade 6',
      '<table><tr><th>ID</th><th>Fee</th></tr><tr><td>4411</td><td>$2</td></tr><tr><td>4412</td><td>$3</td></tr></table>',
    ],
    ['Age: 12', row('Age 18 Date', '03/04/2032')],
  ])('that agree are not: %s', (banner, between) => expect(behind(banner, between)).toBe('student'));
});

describe('a day', () => {
  it.each(['03/04/2014', '3/4/14', '2014-03-04', 'Mar 4, 2014', 'March 4 2014', '4 March 2014', '4-Mar-2014'])(
    'is the same in each way to write it: %s',
    (text) => expect(dayIn(text)).toBe('2014-3-4'),
  );
  it('is none in other words', () => expect(dayIn('Room 4')).toBeUndefined());
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { mayNameAnother } from '@/utils/sis/find/person/stray-name';
import { adapterFor } from '@/utils/sis/site/registry';

const AT = new URL('https://valley.aeries.net/admin/Student.aspx');
const FIELD = '<div><div>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div>';

/** What is made of a field that the adapter knows, behind something else than the banner. */
function kindOf(between: string): string {
  document.body.innerHTML = `<div><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div>${between}`;
  return findStudent(document, AT, adapterFor(AT, document)).kind;
}

describe('a number behind what may name somebody else is not taken, whoever vouches for its place', () => {
  it.each([
    `<p>Luis Ortega, brother of Lia</p><div>${FIELD}</div>`,
    `<p>Brother</p><div>${FIELD}</div>`,
    `<p>Next student</p><div>${FIELD}</div>`,
    `<p>The record of Luis</p><div>${FIELD}</div>`,
    `<div><a href=1>Ortega, Lia</a> <b>Ortega, Luis</b></div><div>${FIELD}</div>`,
    `<select><option>Choose</option><option selected>Luis</option><option>Maya</option></select><div>${FIELD}</div>`,
    `<div><div>Luis</div><p>${'The record is kept at the school of attendance. '.repeat(14)}</p>${FIELD}</div>`,
    `<main><p>Luis</p>${FIELD}</main>`,
    `<p>Luis</p><p>Grade 2</p><p>Room 4</p><div>${FIELD}</div>`,
    `<p>Luis's record</p><div>${FIELD}</div>`,
    `<p>2. Luis Ortega</p><div>${FIELD}</div>`,
    `<dl><dt>First name</dt><dd>Luis</dd><dt>Last name</dt><dd>Ortega</dd></dl><div>${FIELD}</div>`,
    `<table><tr><td>Name</td><td><input value=Ortega> <input value=Luis></td></tr></table><div>${FIELD}</div>`,
    `<div><p>Luis</p><p>Gender M</p></div><div>${FIELD}</div>`,
    `<p>Luis is selected</p><div>${FIELD}</div>`,
    `<p>You are viewing Luis Ortega, Grade 2</p><div>${FIELD}</div>`,
    `<p>Child 2</p><div>${FIELD}</div>`,
    `<button>Luis Ortega ▾</button><div>${FIELD}</div>`,
    `<section aria-label="Luis">${FIELD}</section>`,
    `<nav>${'<a href=1>Go</a>'.repeat(700)}</nav><p>Luis</p><div>${FIELD}</div>`,
    `<p>Sibling: Luis</p><div>${FIELD}</div>`,
    `<main>${FIELD}<div><div>First name</div><div>Luis</div></div></main>`,
    `<main>${FIELD}<p>Ortega, Luis</p></main>`,
    `<div><img alt=Luis src=p.jpg></div><div>${FIELD}</div>`,
    `<div>${FIELD}<p>Luis Ortega, brother of Lia</p></div>`,
    `<div>${FIELD}<p>Brother</p></div>`,
    `<div>${FIELD}<small>twin of Lia</small></div>`,
    `<ul><li><a href=1>Lia Ortega</a></li><li>Luis Ortega</li></ul><div>${FIELD}</div>`,
    `<ul class=breadcrumb><li>Students</li><li>Luis Ortega</li></ul><div>${FIELD}</div>`,
    `<p>Now showing: Luis (2 of 3)</p><div>${FIELD}</div>`,
    `<p>Currently editing: Luis Ortega</p><div>${FIELD}</div>`,
    `<div><label for=s>SSID, for federal reporting, Luis Ortega</label> <input id=s data-tcfc="STU.CID" value=9900000002></div>`,
    `<div><span>State Student ID - Luis Ortega</span> <span data-tcfc="STU.CID">9900000002</span></div>`,
    `<table><tr><td>Goes by</td><td>Luis</td></tr><tr><td>SSID</td><td data-tcfc="STU.CID">9900000002</td></tr></table>`,
  ])('%s', (html) => expect(kindOf(html)).not.toBe('student'));
});

describe("a number behind the student's own fields is taken", () => {
  it.each([
    FIELD,
    `<p>Ortega, Lia</p>${FIELD}`,
    `<nav><a href=1>Programs</a> <a href=2>Discipline</a></nav><div>${FIELD}</div>`,
    `<div><div>Language</div><div>Spanish</div></div><div>${FIELD}</div>`,
    `<div><div>Counselor</div><div>Lim, Paula</div></div><div>${FIELD}</div>`,
    `<table><tr><td>Hispanic<br><small>Ethnicity</small></td></tr></table><div>${FIELD}</div>`,
    `<h3>Student Demographics</h3><div>${FIELD}</div>`,
    `<p>Home Language: Spanish</p><p>Counselor: Lim, Paula</p><div>${FIELD}</div>`,
    `<dl><dt>Birthplace</dt><dd>Fresno</dd><dt>Lives With</dt><dd>Both</dd></dl><div>${FIELD}</div>`,
    `<table><tr><td>Meal Eligibility</td><td>Free</td><td>Migrant</td><td>No</td></tr></table><div>${FIELD}</div>`,
    `<h3>Medical</h3><p>Allergies: Peanuts</p><h3>State</h3><div>${FIELD}</div>`,
    `<div><span>Demographics</span><span>Medical</span><span>Fees</span><span>Conduct</span></div><div>${FIELD}</div>`,
    `<p>Birth City <select><option>Clovis</option><option selected>Fresno</option></select></p><div>${FIELD}</div>`,
    `<div><label for=r>Birth City</label><input id=r value=Fresno></div><div>${FIELD}</div>`,
    `<table><tr><td>Migrant Student</td><td>No</td><td>Medication Name</td><td>Albuterol</td></tr></table><div>${FIELD}</div>`,
    `<div><div>Profile</div><div>Public</div></div><div>${FIELD}</div>`,
    `<p>State Student ID: <b data-tcfc="STU.CID">9900000002</b> | Birthplace: Fresno</p>`,
    `<div><div>Locker</div><div>114</div></div><div>${FIELD}</div>`,
    `<ul><li>Alerts</li><li>Siblings</li></ul><div>${FIELD}</div>`,
    `<div>${FIELD}<div><div>Counselor</div><div>Lim, Paula</div></div></div>`,
    `<div><img alt=Photo src=p.jpg></div><div>${FIELD}</div>`,
    `<main>${FIELD}<nav><a href=1>Family</a> <a href=2>Attendance</a> <a href=3>Grades</a></nav></main>`,
    `<main>${FIELD}<p><button>Previous</button> <button>Send Message</button></p></main>`,
    `<main>${FIELD}<span>Ms. Kim</span></main>`,
    `<main>${FIELD}<div>Parent/Guardian</div><div>Ortega, Rosa</div><div>Previous School</div><div>Elk Ridge</div></main>`,
    `<p>504 Plan: No</p><div>${FIELD}</div>`,
    `<p>1st Language: Spanish</p><div>${FIELD}</div>`,
    `<p>Showing: <select><option selected>Fall</select></p><div>${FIELD}</div>`,
    `<p>Open: Monday</p><div>${FIELD}</div>`,
    `<ul><li>Counselor</li><li>Lim, Paula</li></ul><div>${FIELD}</div>`,
    `<p><button>First</button><button>Previous</button><button>Next</button></p>${FIELD}`,
    `<div><div>Last Name</div><div>Ortega</div><div>Birth Date</div><div>12/12/2014 (Age: 11)</div></div><div>${FIELD}</div>`,
    `<div><select><option selected>All</select></div><div>${FIELD}</div>`,
    `<main>${FIELD}<p>Special Education</p><p>Home Language: Spanish</p></main>`,
    `<div>${FIELD}<p>Ortega, Lia</p></div>`,
    `<ul class=breadcrumb><li>Students</li><li>Demographics</li></ul><div>${FIELD}</div>`,
    `<p><label>Lives With</label> <span>Both</span></p><div>${FIELD}</div>`,
  ])('%s', (html) => expect(kindOf(html)).toBe('student'));
});

it('a teacher in the banner is no step of a trail', () => {
  document.body.innerHTML = `<div><span class=student-full-name>Ortega, Lia</span><ul><li>Grade 6</li><li>Ms. Kim</li></ul></div><div>${FIELD}</div>`;
  expect(findStudent(document, AT, adapterFor(AT, document)).kind).toBe('student');
});

it("the number of a twin's card is not taken because of a surname or an initial", () => {
  const names = [
    '<dt>Student</dt><dd>L. Ortega</dd>',
    '<dt>Last name</dt><dd>Ortega</dd>',
    '<dt>Name</dt><dd>Ortega, Lia</dd>',
  ];
  for (const name of names) {
    document.body.innerHTML = `<div><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><dl>${name}<dt>State Student ID</dt><dd data-tcfc="STU.CID">9900000002</dd><dt>Homeroom</dt><dd>4</dd><dt>Bus</dt><dd>7</dd><dt>Twin</dt><dd>Lia</dd></dl>`;
    expect(findStudent(document, AT, adapterFor(AT, document)).kind).not.toBe('student');
  }
});

describe('some words', () => {
  it.each([
    'Luis',
    'Luis Ortega',
    'Ortega, Luis',
    'Luis (2nd)',
    '(Luis)',
    'Luis, grade 2',
    'Switched to Luis.',
    'Record 2 of 28: Luis',
    '2 Luis Ortega',
  ])('may name another: %s', (said) => expect(mayNameAnother(said, 'Ortega, Lia')).toBe(true));
  it.each([
    'Lia',
    'Ortega, Lia (6th)',
    'Grade',
    'State Student ID',
    'Elk Ridge Elementary',
    'Active',
    'grade 6',
    '12',
    '17 Heron Court',
    '44 Fig Lane, Orchard CA 93600',
    '9 Pier Ave.',
  ])('may not: %s', (said) => expect(mayNameAnother(said, 'Ortega, Lia')).toBe(false));
});

describe('a number behind a name and a fact that are both of another child is not even asked about', () => {
  const field = (label: string, value: string): string => `<p><label>${label}</label><span>${value}</span></p>`;
  it.each([
    `<section>${field('Last Name', 'Ocampo')}${field('First Name', 'Trini')}${field('Birth Date', '12/12/2018 (Age: 7)')}</section>`,
    `<section>${field('Name', 'Ocampo, Trini')}${field('Perm ID', '99400002')}</section>`,
  ])('%s', (between) => {
    document.body.innerHTML = `<header><h2>Ortega, Lia</h2><span>Perm ID: 99400001 &nbsp; Grade: 06 &nbsp; DOB: 07/07/2015</span></header>${between}<section>${field('Student State ID', '9900000002')}</section>`;
    expect(findStudent(document, AT, adapterFor(AT, document)).kind).toBe('nothing');
  });
});

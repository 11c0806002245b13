// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';

const STATE_ID = '9900000001';
const AT = new URL('https://sis.example.org/people/17');

type Field = readonly [label: string, value: string];

const each = (fields: readonly Field[], one: (field: Field) => string): string => fields.map(one).join('\n');

/** How systems lay out the fields of a person. */
const LAYOUTS: Readonly<Record<string, (fields: readonly Field[]) => string>> = {
  'rows of a table': (fields) => `<table>${each(fields, ([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`)}</table>`,
  'a list of terms': (fields) => `<dl>${each(fields, ([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`)}</dl>`,
  'boxes in boxes': (fields) => each(fields, ([a, b]) => `<div class="f"><div>${a}</div><div>${b}</div></div>`),
  lines: (fields) => `<p>${each(fields, ([a, b]) => `<b>${a}:</b> ${b}<br>`)}</p>`,
  'one line': (fields) => `<div>${fields.map(([a, b]) => `${a}: ${b}`).join(' | ')}</div>`,
  'controls with labels': (fields) =>
    `<div>${each(fields, ([a, b]) => `<div><label for="${a}">${a}</label> <input id="${a}" value="${b}"></div>`)}</div>`,
  'a row of labels over one of values': (fields) =>
    `<table><tr>${each(fields, ([a]) => `<td>${a}</td>`)}</tr><tr>${each(fields, ([, b]) => `<td>${b}</td>`)}</tr></table>`,
};

/** What a page of an employee says, with words of students as such pages have them. */
const EMPLOYEES: Readonly<Record<string, readonly Field[]>> = {
  'nothing else': [],
  'a name and how to reach it': [
    ['Name', 'Ruiz, Ana'],
    ['Email', 'aruiz@example.org'],
    ['Phone', '916-555-0134'],
  ],
  'a birth date of long ago': [
    ['Last', 'Ruiz'],
    ['DOB', '03/04/1981'],
  ],
  'a site and a language': [
    ['Site', 'Elk Ridge ES'],
    ['Language', 'Spanish'],
    ['Gender', 'F'],
  ],
  'how many students': [
    ['Students', '28'],
    ['Student load', '112'],
    ['Grades taught', '3, 4, 5'],
  ],
  'fourteen fields': [
    ['Last', 'Ruiz'],
    ['First', 'Ana'],
    ['Middle', 'M'],
    ['Suffix', '-'],
    ['Gender', 'F'],
    ['Street', '12 Oak Ln'],
    ['City', 'Lodi'],
    ['Zip', '95240'],
    ['Home', '209-555-0134'],
    ['Cell', '209-555-0135'],
    ['Email', 'aruiz@example.org'],
    ['Site', 'Elk Ridge ES'],
    ['Room', '14'],
    ['Status', 'Active'],
  ],
};

/** What students have, and employees have not. */
const STUDENTS: readonly Field[] = [
  ['Grade', '5'],
  ['Grade Level', '05'],
  ['Gr', 'K'],
  ['Grd', '11'],
  ['Perm ID', '41888'],
  ['Perm', '118'],
  ['Student ID', '204117'],
  ['Student Number', '204117'],
  ['Student No.', '204117'],
  ['Birthdate', '04/03/2014'],
  ['DOB', 'Apr 3, 2014'],
  ['Date of Birth', '2014-04-03'],
  ['Student', 'Ruiz, Ana'],
  ['Student Name', 'Ana Ruiz'],
  ['Grado', '5'],
  ['Estudiante', 'Ruiz, Ana'],
  ['Fecha de nacimiento', '03/04/2014'],
];

const MENU = `<nav><a href="#">Student</a> <a href="#">Ruiz, Ana</a> <a href="#">Grade 5</a></nav>
  <ul><li>Students</li><li>Grades</li><li>Attendance</li></ul>`;

function numberIn(html: string): string {
  document.body.innerHTML = html;
  const finding = findStudent(document, AT, GENERIC);
  return 'ssid' in finding ? finding.ssid.reveal() : '';
}

describe.each(Object.entries(LAYOUTS))('a "State ID" in %s', (_, layout) => {
  it.each(Object.entries(EMPLOYEES))(
    "is nobody's that we know beside what employees have, too: %s",
    (_name, fields) => {
      for (const place of [0, fields.length]) {
        const all = fields.toSpliced(place, 0, ['State ID', STATE_ID]);
        expect(numberIn(layout(all))).toBe('');
        expect(numberIn(`${MENU}<h1>People</h1>${layout(all)}`)).toBe('');
      }
    },
  );

  it.each(STUDENTS)('is offered beside what only a student has: %s %s', (label, value) => {
    const field: Field = [label, value];
    for (const fields of [
      [field, ['State ID', STATE_ID]],
      [['Site', 'Elk Ridge ES'], field, ['Room', '14'], ['State ID', STATE_ID]],
      [['State ID', STATE_ID], ['Status', 'Active'], field],
    ] as const)
      expect(numberIn(layout(fields))).toBe(STATE_ID);
  });
});

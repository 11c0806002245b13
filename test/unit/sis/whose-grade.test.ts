// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';

const STATE_ID = '9900000001';
const AT = new URL('https://sis.example.org/people/17');

/** The number on a page of a person with a "State ID", which employees, parents and coaches have, too. */
function offered(person: string, more: string): string {
  document.body.innerHTML = `<main><h1>${person}</h1><dl><dt>State ID</dt><dd>${STATE_ID}</dd></dl>${more}</main>`;
  const finding = findStudent(document, AT, GENERIC);
  return 'ssid' in finding ? finding.ssid.reveal() : '';
}

describe('a grade is of whoever is named with it', () => {
  it.each([
    '<h2>Assigned students</h2><p>Salcido, Emery (grade 6)</p>',
    '<h3>Own children in the district</h3><p>Fonoti, Malu, grade 9</p>',
    '<p>Picks up: Kwan, Jessie (grade 2)</p>',
    '<p><b>Kwan, Jessie</b> <i>Grade 2</i></p>',
    '<h3>Students served</h3><table><tr><th>Student</th><th>Units</th></tr><tr><td>Castellanos, Uri</td><td>8</td></tr></table>',
  ])('so a "State ID" over %s is nobody\'s', (more) => expect(offered('Orr, Dana', more)).toBe(''));

  it.each([
    '<p>Grade 6</p>',
    '<p>Orr, Dana (grade 6)</p>',
    '<p>Counselor: Salcido, Emery</p><p>Grade: 6</p>',
    '<table><tr><th>Student</th><th>Units</th></tr><tr><td>Orr, Dana</td><td>8</td></tr></table>',
  ])("and one over %s may be the student's", (more) => expect(offered('Orr, Dana', more)).toBe(STATE_ID));
});

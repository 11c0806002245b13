// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aeriesPage } from '@/test/sis-pages/cases/case-page';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

const at = new URL('https://valley.aeries.net/admin/Student.aspx');
const FIELD = '<b data-tcfc="STU.CID">9900000002</b>';

function kindOf(line: string): string {
  document.documentElement.innerHTML = aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div>${line}`,
  );
  return findStudent(document, at, adapterFor(at, document)).kind;
}

describe('a field that the adapter knows', () => {
  it.each([
    `<p>State Student ID: ${FIELD}</p>`,
    `<p>State Student ID: ${FIELD} | Grade 6 | Room 4</p>`,
    `<p>Ortega, Lia | State Student ID: ${FIELD}</p>`,
    `<div>State Student ID</div><div>${FIELD}</div>`,
  ])("is the student's: %s", (line) => {
    expect(kindOf(line)).toBe('student');
  });

  it.each([
    `<p>State Student ID ${FIELD} is that of Luis Ortega.</p>`,
    `<p>State Student ID ${FIELD} | Ortega, Luis</p>`,
    `<p>State Student ID: ${FIELD} (sibling)</p>`,
    `<p>Luis | State Student ID: ${FIELD}</p>`,
    `<p>Ortega, Luis, State Student ID: ${FIELD}</p>`,
    `<dl><dt>Luis Ortega</dt><dd>${FIELD}</dd></dl>`,
    `<p><a href=2>Luis Ortega</a> ${FIELD}</p>`,
    `<table><tr><td>Luis</td><td>${FIELD}</td></tr></table>`,
    `<p>${FIELD} (Luis)</p>`,
    `<p>${FIELD} (brother)</p>`,
    `<p>Luis: ${FIELD}</p>`,
    `<label>Luis <input data-tcfc="STU.CID" value="9900000002" readonly></label>`,
  ])('is what its line says: %s', (line) => {
    expect(kindOf(line)).not.toMatch(/student|unsure/);
  });
});

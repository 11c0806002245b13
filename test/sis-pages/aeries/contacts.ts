import { formatPhone, fullName, type Student, schoolName, siblingsOf } from '../students.ts';
import { escapeHtml } from '../web.ts';
import type { Session } from './session.ts';

/** The Contacts page: people, many telephone numbers in two notations, and the siblings. */
export function contactsPage(session: Session): string {
  const { student } = session;
  if (student === undefined) return '<p class="note">Select a student first: use Student Search.</p>';
  return `<div class="section"><div class="SectionHeader">Contacts</div>
<table class="grid" id="ctl00_MainContent_gvContacts"><thead><tr><th>Ord</th><th>Name</th><th>Relationship</th><th>Telephone</th><th>Work Phone</th><th>Cell Phone</th><th>Notify</th></tr></thead>
<tbody>${contactsOf(student).join('')}</tbody></table></div>
<div class="section"><div class="SectionHeader">Siblings</div>${siblings(session, student)}</div>`;
}

function contactsOf(student: Student): string[] {
  const next = (by: number) => String(Number(student.phone) + by);
  const people: string[][] = [
    ['1', student.parent, 'Parent', formatPhone(student.phone), '', student.parentCell, 'Y'],
    ['2', `${student.lastName}, Jo`, 'Grandparent', next(60), formatPhone(next(61)), '', 'Y'],
    ['3', 'Prado, Kim MD', 'Physician', next(70), '5595550199 x12', '', ''],
    ['4', 'After School Program', 'Child Care', formatPhone(next(72)), '', '', ''],
  ];
  return people.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
}

function siblings(session: Session, student: Student): string {
  const rows = siblingsOf(student).map(
    (other) =>
      `<tr><td>${quickView(session, other)}</td><td>${other.id}</td><td>${other.grade}</td><td>${escapeHtml(schoolName(other.schoolCode))}</td><td>${other.phone}</td></tr>`,
  );
  if (rows.length === 0) return '<p class="note">No siblings are linked.</p>';
  return `<table class="grid" id="ctl00_MainContent_gvSiblings"><thead><tr><th>Name</th><th>Student ID</th><th>Grade</th><th>School</th><th>Telephone</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function quickView(session: Session, other: Student): string {
  const name = escapeHtml(fullName(other));
  if (session.role === 'parent') return name;
  return `<button type="button" class="link" data-dialog="QuickView.aspx?id=${other.id}">${name}</button>`;
}

import { SCHOOL } from '../../simulator/school.ts';
import { escapeHtml } from '../web.ts';

const CLASS = 34;

/** The local id of a student of the school, as the SIS has it. */
const localId = (index: number): string => String(300_001 + index);

/** A class, or a page of the whole school: `?size=25&page=2`. */
export function classListPage(query: URLSearchParams): string {
  const size = Number(query.get('size') ?? CLASS);
  const page = Number(query.get('page') ?? 1);
  const all = query.has('page') ? SCHOOL.length : size;
  const first = (page - 1) * size;
  const rows = SCHOOL.slice(first, first + size).map(
    (one, index) =>
      `<tr><td>${first + index + 1}</td><td>${escapeHtml(one.name)}</td><td>${localId(first + index)}</td><td>${one.ssid}</td><td>${one.grade}</td><td>5595550150</td></tr>`,
  );
  return `<table class="grid" id="ctl00_MainContent_gvClass"><caption>Period 2, Room 12</caption>
<thead><tr><th>#</th><th>Student Name</th><th>Student ID</th><th>State Student ID</th><th>Grade</th><th>Telephone</th></tr></thead>
<tbody>${rows.join('')}</tbody></table><p class="note">${first + 1} - ${first + rows.length} of ${all} students</p>`;
}

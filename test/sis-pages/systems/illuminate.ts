import { type Expectation, showing } from '../expectation.ts';
import { specialPages } from '../pages/site.ts';
import { formatPhone, fullName, STUDENTS, type Student, schoolName, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, type Site } from '../web.ts';
import { BLANK_ID, BLANK_PLACE, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 14px/1.5 "Helvetica Neue", Arial, sans-serif; color: #333; background: #fff; } header { background: #1f3b57; color: #fff; padding: 12px 20px; }
main { max-width: 900px; margin: 0 auto; padding: 16px; } h1 { font-size: 22px; font-weight: 400; } dl { display: grid; grid-template-columns: 210px 1fr; border-top: 1px solid #e3e3e3; } dt, dd { margin: 0; padding: 6px; border-bottom: 1px solid #e3e3e3; } dt { color: #777; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 5px 8px; border-bottom: 1px solid #e3e3e3; } a { color: #c25b10; }
@media (prefers-color-scheme: dark) { body { background: #191b1e; color: #ddd; } dt { color: #aaa; } dt, dd, td, th, dl { border-color: #3a3d41; } a { color: #ffb27d; } }
`;

/** The Illuminate look-alike: no markup is known, so plain pages; the special pages stand under /pages/ too. */
export function illuminateSite(): Site {
  const special = specialPages('/pages/');
  return (asked) => {
    const { path, query } = asked;
    if (path.startsWith('/pages/')) return special(asked);
    if (path === '/' || path === '/live/') return htmlPage(page(profile(studentAt(placeIn(query)))));
    if (path === '/live/part') return htmlPage(profile(studentAt(placeIn(query))));
    if (path === '/live/roster') return htmlPage(page(roster()));
    return undefined;
  };
}

function page(content: string): string {
  return documentOf({
    title: 'Illuminate look-alike',
    css: CSS,
    body: `<header>DnA look-alike &nbsp; <a href="/live/">Student</a> &nbsp; <a href="/live/roster">Roster</a></header><main>${content}</main>`,
    script: `${SCRIPT_BASICS}
window.demo = { async show(ref) {
  document.querySelector('main').innerHTML = await getText('/live/part?n=' + studentIndex(ref));
} };`,
  });
}

function profile(student: Student): string {
  const fields: [string, string][] = [
    ['Local Student ID', student.id],
    ['State Student ID', student.ssid],
    ['Primary Phone', student.phone],
    ['Contact', `${student.parent} ${formatPhone(student.parentCell)}`],
    ['School', schoolName(student.schoolCode)],
    ['Grade', student.grade],
  ];
  const rows = fields.map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<h1>${escapeHtml(fullName(student))}</h1><dl>${rows.join('')}</dl>`;
}

function roster(): string {
  const rows = STUDENTS.map(
    (one) =>
      `<tr><td>${escapeHtml(fullName(one))}</td><td>${one.id}</td><td>${one.ssid}</td><td>${one.phone}</td></tr>`,
  );
  return `<h1>Roster</h1><table><thead><tr><th>Student</th><th>Local ID</th><th>State Student ID</th><th>Phone</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const HOST = 'https://demo.illuminateed.com';

export const illuminateExpectations: readonly Expectation[] = [
  {
    url: `${HOST}/live/`,
    expect: 'student',
    ssid: '9900000001',
    note: 'State Student ID on a host we know',
    steps: showing(['9900000006', 'student'], [BLANK_ID, 'blank'], ['9900000001', 'student']),
  },
  { url: `${HOST}/live/?n=${BLANK_PLACE}`, expect: 'blank', note: 'a telephone number follows the blank' },
  { url: `${HOST}/live/roster`, expect: 'several', note: 'a roster' },
];

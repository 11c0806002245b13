import { type Expectation, showing } from '../expectation.ts';
import { fullName, type Student, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 14px/1.5 "Open Sans", Arial, sans-serif; background: #ede9f6; color: #333; } header { background: #5b3fa8; color: #fff; padding: 14px 24px; } #content-wrap { background: #fff; max-width: 900px; margin: 16px auto; padding: 16px; border-radius: 6px; }
.grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; } .block { display: block; } .font-bold { font-weight: bold; }
@media (prefers-color-scheme: dark) { body { background: #17151d; color: #ddd; } #content-wrap { background: #232029; } }
`;

/** The Gibbon-like layout: a grid of label over value, swapped by an htmx-like script that changes the address. */
export function gibbonSite(): Site {
  return ({ path, query, headers }) => {
    if (path !== '/' && path !== '/index.php') return undefined;
    const content = details(studentAt(placeIn(query)));
    if (headers['hx-request'] === 'true') return htmlPage(content);
    return htmlPage(
      documentOf({
        title: 'Gibbon look-alike',
        css: CSS,
        body: `<header>Gibbon look-alike</header><div id="content-wrap">${content}</div>`,
        script: `${SCRIPT_BASICS}
async function swap(address) {
  const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
  const html = await answer.text();
  const wrap = document.getElementById('content-wrap');
  wrap.classList.add('htmx-swapping');
  await new Promise((resolve) => setTimeout(resolve, 20));
  wrap.innerHTML = html;
  wrap.classList.remove('htmx-swapping');
}
async function show(ref) {
  const n = studentIndex(ref);
  const address = '/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=' + String(n).padStart(10, '0') + '&n=' + n;
  await swap(address);
  history.pushState(null, '', address);
}
addEventListener('popstate', () => swap(location.href));
window.demo = { show };`,
      }),
    );
  };
}

function details(student: Student): string {
  const block = (label: string, value: string) =>
    `<div><span class="block font-bold">${label}</span><span class="block">${escapeHtml(value)}</span></div>`;
  return `<h2>${escapeHtml(fullName(student))}</h2><div class="grid">
${block('Year Group', student.grade)}${block('Student ID', student.id)}${block('Statewide Student ID (SSID)', student.ssid)}
${block('Phone 1', student.phone)}${block('Phone 2', student.parentCell)}${block('Locker Number', '')}</div>`;
}

const HOST =
  'https://gibbon.demo-district.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000000';

export const gibbonExpectations: readonly Expectation[] = [
  {
    url: HOST,
    expect: 'student',
    ssid: '9900000001',
    note: 'a grid of boxes, swapped with a new address',
    steps: showing(['9900000007', 'student'], [BLANK_ID, 'blank'], ['9900000001', 'student']),
  },
];

import { type Expectation, showing } from '../expectation.ts';
import { fullName, STUDENTS, type Student, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 13px/1.5 Roboto, Arial, sans-serif; background: #f5f5f5; color: #333; } iframe { display: block; width: 100%; height: 100vh; border: 0; } .navbar { background: #263238; color: #fff; padding: 10px 16px; }
#content { background: #fff; margin: 12px; padding: 14px; border: 1px solid #ddd; } .row { display: flex; gap: 24px; } .form-group { flex: 1; display: flex; gap: 10px; } .control-label { width: 130px; color: #666; } .form-control { border-bottom: 1px solid #ddd; min-width: 130px; min-height: 20px; }
table { border-collapse: collapse; } td, th { padding: 4px 12px; border: 1px solid #ddd; }
@media (prefers-color-scheme: dark) { body, #content { background: #1d1f21; color: #ddd; border-color: #444; } .control-label { color: #aaa; } td, th, .form-control { border-color: #444; } }
`;

/** The openSIS-like layout: the top page is a frame alone, and all that changes is one element in it. */
export function openSisSite(): Site {
  return ({ path, query }) => {
    if (path === '/') return htmlPage(top(query));
    if (path === '/Body.php') return htmlPage(body(query));
    if (path === '/Ajax.php') return htmlPage(query.has('list') ? list() : details(studentAt(placeIn(query)), query));
    return undefined;
  };
}

function top(query: URLSearchParams): string {
  return documentOf({
    title: 'openSIS look-alike',
    css: CSS,
    body: `<iframe name="body" title="openSIS" src="/Body.php?${escapeHtml(query.toString())}"></iframe>`,
    script: `const inner = () => frames.body.demo;
window.demo = { show: (ref) => inner().show(ref), list: () => inner().list() };`,
  });
}

function body(query: URLSearchParams): string {
  const first = query.has('list') ? list() : details(studentAt(placeIn(query)), query);
  return documentOf({
    title: 'openSIS look-alike',
    css: CSS,
    body: `<div class="navbar">openSIS look-alike &nbsp; Students</div><div id="content">${first}</div>`,
    script: `${SCRIPT_BASICS}
const own = ${JSON.stringify(query.get('label') ?? 'SSID')};
async function fill(what) { document.getElementById('content').innerHTML = await getText('/Ajax.php?' + what + '&label=' + encodeURIComponent(own)); }
window.demo = { show: (ref) => fill('n=' + studentIndex(ref)), list: () => fill('list=1') };`,
  });
}

function details(student: Student, query: URLSearchParams): string {
  return `<h3>${escapeHtml(fullName(student))}</h3>
<div class="row">${field('Student ID', student.id)}${field(escapeHtml(query.get('label') ?? 'SSID'), student.ssid)}<span>${student.phone}</span></div>
<div class="row">${field('Date of Birth', student.birthdate)}${field('Alternate ID', '')}${field('Language', student.homeLanguage)}</div>`;
}

/** The label points at an id that no element has. */
function field(label: string, value: string): string {
  const text = escapeHtml(value);
  return `<div class="form-group"><label class="control-label col-lg-4" for="values[STUDENT][${label}]">${label}</label><div class="col-lg-8"><div><div class="form-control" readonly onclick='void "${text}"'>${text}</div></div></div></div>`;
}

function list(): string {
  const rows = STUDENTS.map(
    (one, n) =>
      `<tr><td>${escapeHtml(fullName(one))}</td><td>${one.id}</td><td>${one.ssid.replace(/^99/, '45')}</td><td>${one.phone}</td><td>${n}</td></tr>`,
  );
  return `<table><thead><tr><th>Student</th><th>Student ID</th><th>Alternate ID</th><th>Phone</th><th>No</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const HOST = 'https://opensis.demo-district.example/';

export const openSisExpectations: readonly Expectation[] = [
  {
    url: HOST,
    expect: 'student',
    ssid: '9900000001',
    note: 'in a frame; a bare telephone number beside the field; the address never changes',
    steps: [
      ...showing(['9900000002', 'student'], [BLANK_ID, 'blank']),
      { run: 'window.demo.list()', expect: 'nothing' },
      ...showing(['9900000004', 'student']),
    ],
  },
  { url: `${HOST}?list=1`, expect: 'nothing', note: 'ten-digit cells under Alternate ID and Phone' },
  {
    url: `${HOST}?label=State+ID`,
    expect: 'unsure',
    ssid: '9900000001',
    note: 'State ID on a host that we do not know',
  },
];

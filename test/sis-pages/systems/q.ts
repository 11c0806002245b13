import { type Expectation, showing } from '../expectation.ts';
import { fullName, STUDENTS, type Student } from '../students.ts';
import { escapeHtml, htmlPage, inScript, type Site } from '../web.ts';
import { BLANK_ID, documentOf, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 12px/1.4 "Segoe UI", Arial, sans-serif; background: #f3f1ea; color: #222; } header { background: #5a2d82; color: #fff; padding: 6px 12px; }
#banner { min-height: 44px; background: #fffbe6; border-bottom: 1px solid #cbbf8a; padding: 6px 12px; display: flex; flex-wrap: wrap; gap: 4px 20px; } #banner b { font-weight: 600; color: #5b5233; } main { padding: 12px; }
@media (prefers-color-scheme: dark) { body { background: #17161a; color: #ddd; } #banner { background: #2a2720; border-color: #5a5340; } #banner b { color: #cfc39a; } }
`;

/** The Q look-alike: one page for all students; arrow keys go to first, previous, next and last. */
export function qSite(): Site {
  return ({ path, query }) => (path === '/' || path === '/Q/Student' ? htmlPage(page(query)) : undefined);
}

function page(query: URLSearchParams): string {
  const withSsid = query.get('banner') !== 'without-ssid';
  const start = query.get('start') === 'labels' ? bannerOf(undefined, withSsid) : '';
  return documentOf({
    title: 'Q look-alike',
    css: CSS,
    body: `<header>Q look-alike &nbsp; Student</header><div id="banner">${start}</div>
<main><button id="first">&#8676;</button> <button id="previous">&#8592;</button> <button id="next">&#8594;</button> <button id="last">&#8677;</button>
<p>School office 5595550190. Choose a student with the arrow keys.</p></main>`,
    script: `${SCRIPT_BASICS}
const banners = ${inScript(STUDENTS.map((one) => bannerOf(one, withSsid)))};
let place = -1;
function show(ref) { place = studentIndex(ref); document.getElementById('banner').innerHTML = banners[place]; }
const last = banners.length - 1;
const moves = { first: () => show(0), previous: () => show(Math.max(place - 1, 0)), next: () => show(Math.min(place + 1, last)), last: () => show(last) };
for (const [id, move] of Object.entries(moves)) document.getElementById(id).onclick = move;
const keys = { ArrowLeft: 'previous', ArrowRight: 'next', ArrowUp: 'first', ArrowDown: 'last' };
addEventListener('keydown', (event) => { if (keys[event.key]) moves[keys[event.key]](); });
window.demo = { show, ...moves };`,
  });
}

function bannerOf(student: Student | undefined, withSsid: boolean): string {
  const item = (label: string, value: string) => `<div><b>${label}:</b> <span>${escapeHtml(value)}</span></div>`;
  return [
    item('Name', student ? fullName(student) : ''),
    item('Grade', student?.grade ?? ''),
    item('Student ID', student?.id ?? ''),
    withSsid ? item('SSID', student?.ssid ?? '') : '',
    item('Phone', student?.phone ?? ''),
  ].join('');
}

const HOST = 'https://q.demo-district.example/Q/Student';

export const qExpectations: readonly Expectation[] = [
  {
    url: HOST,
    expect: 'nothing',
    note: 'the banner starts blank; then arrow keys change the student on the same page',
    steps: [
      { run: 'window.demo.next()', expect: 'student', ssid: '9900000001' },
      {
        run: `dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))`,
        expect: 'student',
        ssid: '9900000002',
      },
      ...showing([BLANK_ID, 'blank'], ['9900000022', 'student']),
    ],
  },
  { url: `${HOST}?start=labels`, expect: 'blank', note: 'a label with a blank value is all that a page can tell us' },
  {
    url: `${HOST}?banner=without-ssid`,
    expect: 'nothing',
    note: 'a banner set up without the SSID',
    steps: [{ run: 'window.demo.next()', expect: 'nothing' }],
  },
];

import { type Expectation, showing } from '../expectation.ts';
import { formatPhone, fullName, STUDENTS } from '../students.ts';
import { escapeHtml, htmlPage, inScript, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 12px/1.4 Tahoma, Arial, sans-serif; color: #222; background: #e9edf2; }
header { background: linear-gradient(#4a6f9c, #2e4d73); color: #fff; padding: 6px 12px; } #FRAME_CONTENT { display: block; width: 100%; height: calc(100vh - 32px); border: 0; }
.toolbar { background: #d5dde7; border-bottom: 1px solid #a9b6c6; padding: 4px 8px; } .banner { padding: 6px 10px; font-size: 14px; font-weight: bold; background: #fff; }
.tab { background: #fff; border: 1px solid #a9b6c6; margin: 8px; padding: 8px; display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: 8px; } .f span { display: block; color: #44566c; } input { width: 100%; box-sizing: border-box; }
@media (prefers-color-scheme: dark) { body { background: #15191e; color: #dde; } .tab, .banner { background: #20262d; } .toolbar { background: #2b343f; } .f span { color: #a8b8ca; } }
`;

/** What districts may call the field on screen; the product's own words are not documented. */
const LABELS: Readonly<Record<string, string>> = {
  number: 'State Student Number',
  'state-id': 'State ID',
  ssid: 'SSID',
};

/** The Synergy look-alike: the view in the frame is built by script and gets new values without a load. */
export function synergySite(): Site {
  return ({ path, query }) => {
    if (path === '/' || path.toLowerCase() === '/st_content.aspx') return htmlPage(shell(query));
    if (path === '/Views/Student.aspx') return htmlPage(view(query));
    return undefined;
  };
}

function shell(query: URLSearchParams): string {
  return documentOf({
    title: 'Synergy look-alike',
    css: CSS,
    body: `<header>Student | Attendance | Grading &nbsp; <button id="btnPrevious">&lt;</button> <button id="btnNext">&gt;</button></header>
<iframe id="FRAME_CONTENT" title="View" src="/Views/Student.aspx?${escapeHtml(query.toString())}"></iframe>`,
    script: `
const inner = () => document.getElementById('FRAME_CONTENT').contentWindow.demo;
document.getElementById('btnPrevious').onclick = () => inner().step(-1);
document.getElementById('btnNext').onclick = () => inner().step(1);
window.demo = { show: (ref) => inner().show(ref) };`,
  });
}

function view(query: URLSearchParams): string {
  const label = LABELS[query.get('label') ?? ''] ?? 'State Student Number';
  const records = STUDENTS.map((one) => ({
    name: `Student Name: ${fullName(one)}  Grade: ${one.grade}`,
    fields: [
      ['Perm ID', one.id],
      [label, one.ssid],
      ['Home Phone', one.phone],
      ['Birth Date', one.birthdate],
      ['Parent Phone', formatPhone(one.parentCell)],
      ['Home Language', one.homeLanguage],
    ],
  }));
  return documentOf({
    title: 'Student',
    css: CSS,
    body: '<div class="toolbar">Menu &nbsp; Save &nbsp; Undo</div><div class="banner"></div><div class="tab"></div>',
    script: `${SCRIPT_BASICS}
const records = ${inScript(records)};
let place = ${placeIn(query)};
const banner = document.querySelector('.banner');
const tab = document.querySelector('.tab');
for (const [label] of records[0].fields) {
  const box = document.createElement('div'); box.className = 'f';
  const caption = document.createElement('span'); caption.textContent = label;
  box.append(caption, document.createElement('input')); tab.append(box);
}
function show(ref) {
  place = studentIndex(ref);
  banner.textContent = records[place].name;
  tab.querySelectorAll('input').forEach((input, at) => { input.value = records[place].fields[at][1]; });
}
window.demo = { show, step: (by) => show((place + by + records.length) % records.length) };
show(place);`,
  });
}

const HOST = 'https://ca-demo.edupoint.com/ST_Content.aspx';
const FIRST = { expect: 'student', ssid: '9900000001' } as const;

export const synergyExpectations: readonly Expectation[] = [
  {
    url: HOST,
    ...FIRST,
    note: 'inputs get new values by script: the page does not load, the fields themselves do not mutate',
    steps: showing(['9900000002', 'student'], [BLANK_ID, 'blank'], ['9900000003', 'student']),
  },
  { url: `${HOST}?label=state-id`, ...FIRST, note: 'State ID, on a host we know' },
  { url: `${HOST}?label=ssid`, ...FIRST, note: 'SSID' },
];

import { type Expectation, showing } from '../expectation.ts';
import { fullName, STUDENTS, type Student, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, inScript, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 13px/1.5 "DejaVu Sans", Arial, sans-serif; background: #fafafa; color: #333; display: flex; } #menu { width: 180px; background: #fff; border-right: 1px solid #ddd; padding: 8px; min-height: 100vh; } #menu a { display: block; color: #1b6; }
#body { flex: 1; padding: 10px; } .postbox { background: #fff; border: 1px solid #ddd; padding: 8px; } td { padding: 6px 18px 6px 0; vertical-align: top; } .uld { border-bottom: 1px dotted #999; } .legend-gray { color: #888; font-size: 11px; }
@media (prefers-color-scheme: dark) { body, #menu, .postbox { background: #1c1d1f; color: #ddd; border-color: #444; } .legend-gray { color: #aaa; } }
`;

/** The RosarioSIS-like layout: the value stands above its label, and the next cell begins with another value. */
export function rosarioSite(): Site {
  return ({ path, query }) => {
    if (path !== '/' && path !== '/Modules.php') return undefined;
    const body = studentBody(studentAt(placeIn(query)), query);
    if (query.has('ajax')) return htmlPage(body);
    const links = STUDENTS.map(
      (one, n) => `<a href="/Modules.php?n=${n}" data-n="${n}">${escapeHtml(fullName(one))}</a>`,
    );
    return htmlPage(
      documentOf({
        title: 'Rosario look-alike',
        css: CSS,
        body: `<div id="menu">${links.join('')}</div><div id="body">${body}</div>`,
        script: `${SCRIPT_BASICS}
async function show(ref) {
  const address = new URL(location.href);
  address.searchParams.set('n', studentIndex(ref));
  history.pushState(null, '', address);
  address.searchParams.set('ajax', '1');
  document.getElementById('body').innerHTML = await getText(address.href);
}
document.getElementById('menu').onclick = (event) => {
  if (event.target.dataset.n === undefined) return;
  event.preventDefault();
  show(Number(event.target.dataset.n));
};
document.getElementById('body').onclick = (event) => {
  const box = event.target.closest('.onclick');
  if (box !== null) edit(box);
};
function edit(box) {
  const label = box.querySelector('.legend-gray').textContent;
  const input = document.createElement('input');
  input.id = 'edited'; input.value = box.querySelector('.uld').textContent; input.size = 12;
  const legend = document.createElement('label');
  legend.htmlFor = 'edited'; legend.className = 'legend-gray'; legend.textContent = label;
  box.replaceChildren(input, document.createElement('br'), legend);
  box.className = 'editing';
}
window.demo = { show, edit: () => edit(document.getElementById('divSSID')) };`,
      }),
    );
  };
}

function studentBody(student: Student, query: URLSearchParams): string {
  const label = escapeHtml(query.get('label') ?? 'SSID');
  const suffix = query.get('decimals') === '1' && student.ssid !== '' ? '.00' : '';
  const readOnly = query.get('mode') === 'read';
  const cell = (name: string, legend: string, value: string) => (readOnly ? plain : clickable)(name, legend, value);
  return `<h2>${escapeHtml(fullName(student))}</h2><div class="postbox"><table><tbody><tr>
${cell('divID', 'Student ID', student.id)}${cell('divSSID', label, student.ssid + suffix)}${cell('divPhone', 'Home Phone', student.phone)}
</tr><tr>${cell('divBirth', 'Birthdate', student.birthdate)}${cell('divLang', 'Language', student.homeLanguage)}${cell('divCell', 'Cell', student.parentCell)}</tr></tbody></table></div>`;
}

/** The script before the field repeats label and value, as the real one does to build the input. */
function clickable(name: string, legend: string, value: string): string {
  return `<td><script>var ${name}HTML = ${inScript(`${value}<br>${legend}`)};</script><div class="onclick" id="${name}"><span class="uld">${escapeHtml(value)}</span><br><span class="legend-gray">${legend}</span></div></td>`;
}

function plain(_name: string, legend: string, value: string): string {
  return `<td>${escapeHtml(value)}<br><span class="legend-gray">${legend}</span></td>`;
}

const HOST = 'https://rosario.demo-district.example/Modules.php?modname=Students';
const FIRST = { expect: 'student', ssid: '9900000001' } as const;

export const rosarioExpectations: readonly Expectation[] = [
  {
    url: HOST,
    ...FIRST,
    note: 'value above its label, a telephone number in the next cell',
    steps: [
      ...showing(['9900000002', 'student'], [BLANK_ID, 'blank'], ['9900000003', 'student']),
      { run: 'window.demo.edit()', expect: 'student', ssid: '9900000003' },
    ],
  },
  {
    url: `${HOST}&mode=read`,
    ...FIRST,
    note: 'value above its label, without the boxes; menu and page are boxes alike that each begin with a name',
  },
  { url: `${HOST}&decimals=1`, ...FIRST, note: 'a numeric field that shows .00' },
  {
    url: `${HOST}&label=State+ID`,
    expect: 'unsure',
    ssid: '9900000001',
    note: 'State ID on a host that we do not know',
  },
];

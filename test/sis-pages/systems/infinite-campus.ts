import { type Expectation, showing } from '../expectation.ts';
import { formatPhone, fullName, STUDENTS, type Student, studentAt } from '../students.ts';
import { escapeHtml, htmlPage, inScript, millisecondsIn, type Site } from '../web.ts';
import { BLANK_ID, documentOf, placeIn, SCRIPT_BASICS } from './common.ts';

const CSS = `
body { margin: 0; font: 14px/1.45 Roboto, Arial, sans-serif; color: #333; background: #f7f7f7; }
header { background: #2d7a32; color: #fff; padding: 10px 16px; font-size: 16px; } .shell { display: flex; height: calc(100vh - 44px); }
nav { width: 210px; background: #fff; border-right: 1px solid #ddd; overflow: auto; padding: 8px; } nav button { display: block; width: 100%; text-align: left; border: 0; background: none; padding: 3px; color: #1d5c94; font: inherit; }
iframe { flex: 1; border: 0; } section { background: #fff; border: 1px solid #ddd; margin: 12px; padding: 10px 14px; } h2 { font-size: 15px; margin: 0 0 8px; border-bottom: 2px solid #7bb342; }
.row { display: flex; flex-wrap: wrap; gap: 8px 26px; } .field { min-width: 190px; } .field-label { display: block; color: #666; font-size: 12px; } .name { margin: 12px; font-size: 18px; }
@media (prefers-color-scheme: dark) { body, section, nav { background: #1e1e1e; color: #ddd; } .field-label { color: #aaa; } nav button { color: #8bc5ff; } section, nav { border-color: #444; } }
`;

/** The Infinite Campus look-alike: a shell with a frame whose content is built late by script. */
export function infiniteCampusSite(): Site {
  return ({ path, query }) => {
    if (path === '/' || path === '/campus/nav-wrapper/student') return htmlPage(shell(query));
    if (path === '/campus/apps/person/demographics') return htmlPage(application(query));
    if (path === '/campus/apps/person/part') return htmlPage(person(studentAt(placeIn(query))));
    if (path === '/campus/apps/person/staff') return htmlPage(documentOf({ title: 'Staff', css: CSS, body: staff() }));
    return undefined;
  };
}

function shell(query: URLSearchParams): string {
  const buttons = STUDENTS.map((one, n) => `<button type="button" data-n="${n}">${escapeHtml(fullName(one))}</button>`);
  return documentOf({
    title: 'Campus look-alike',
    css: CSS,
    body: `<header>Campus look-alike</header><div class="shell"><nav>${buttons.join('')}</nav>
<iframe id="main-workspace" title="Workspace" src="/campus/apps/person/demographics?${escapeHtml(query.toString())}"></iframe></div>`,
    script: `
const inner = () => document.getElementById('main-workspace').contentWindow.demo;
document.querySelector('nav').onclick = (event) => { if (event.target.dataset.n) inner().show(Number(event.target.dataset.n)); };
window.demo = { show: (ref) => inner().show(ref) };`,
  });
}

function application(query: URLSearchParams): string {
  return documentOf({
    title: 'Demographics',
    css: CSS,
    body: '<app-root></app-root>',
    script: `${SCRIPT_BASICS}
let turn = 0;
async function show(ref) {
  const mine = ++turn;
  const html = await getText('part?n=' + studentIndex(ref));
  await new Promise((resolve) => setTimeout(resolve, ${inScript(millisecondsIn(query, 'late') ?? 200)}));
  if (mine === turn) document.querySelector('app-root').innerHTML = html;
  return mine === turn;
}
window.demo = { show };
show(${placeIn(query)});`,
  });
}

const field = (label: string, value: string) =>
  `<div class="field"><span class="field-label">${label}</span><div class="field-value">${escapeHtml(value)}</div></div>`;

function section(title: string, fields: readonly string[]): string {
  return `<section><h2>${title}</h2><div class="row">${fields.join('')}</div></section>`;
}

function person(student: Student): string {
  return `<div class="name">${escapeHtml(fullName(student))}</div>
${section('Person Information', [field('Birth Date', student.birthdate), field('Gender', student.gender), field('Home Phone', student.phone), field('Cell Phone', formatPhone(student.parentCell))])}
${section('Person Identifiers', [field('Local Student Number', student.id), field('Student State ID', student.ssid), field('Local Staff Number', ''), field('Staff State ID', ''), field('Person ID', `77${student.id}`)])}`;
}

function staff(): string {
  return `<div class="name">Whitfield, Jordan</div>
${section('Staff Information', [field('Work Phone', '5595550190'), field('Email', 'jwhitfield@district.example')])}
${section('Staff Identifiers', [field('Local Staff Number', '40117'), field('Staff State ID', '1029384756')])}`;
}

const HOST = 'https://democa.infinitecampus.org';

export const infiniteCampusExpectations: readonly Expectation[] = [
  {
    url: `${HOST}/campus/nav-wrapper/student`,
    expect: 'unsure',
    ssid: '9900000001',
    note: 'the frame fills late and changes students without a load; Staff State ID stands beside',
    steps: showing(['9900000002', 'unsure'], [BLANK_ID, 'blank'], ['9900000020', 'unsure']),
  },
  { url: `${HOST}/campus/nav-wrapper/student?late=1200&n=3`, expect: 'unsure', ssid: '9900000004', note: 'very late' },
  { url: `${HOST}/campus/apps/person/staff`, expect: 'nothing', note: 'a Staff State ID has ten digits too' },
];

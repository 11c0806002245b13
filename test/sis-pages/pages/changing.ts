import { htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const FIRST = { expect: 'student', ssid: '9900000001' } as const;
const SECOND = { expect: 'student', ssid: '9900000002' } as const;

/** The page of a pair that the browser keeps in its back-forward cache: it must not say no-store. */
function cached(name: string, ssid: string, other: string): SpecialPage {
  return {
    name,
    expect: 'student',
    ssid,
    note: `one of two pages kept in the back-forward cache; the other is ${other}`,
    page: () => {
      const body = `${rows(['SSID', ssid], ['Phone', '5595550101'])}<p><a id="other" href="${other}">The other page</a></p>
<script>window.demo = { restored: false }; addEventListener('pageshow', (event) => { window.demo.restored = event.persisted; });</script>`;
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: documentAround(name, body) };
    },
  };
}

/** Pages that change while they are open; a test holds every step in its hand. */
export const changingPages: readonly SpecialPage[] = [
  {
    name: 'typing',
    expect: 'nothing',
    note: 'nine digits are typed so far',
    page: `<label for="s">SSID</label><input id="s" maxlength="10" value="990000000"> <label for="p">Phone</label><input id="p" value="5595550101">
<script>window.demo = { type(text) { s.value = text; s.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' })); } };</script>`,
    steps: [
      { run: `window.demo.type('9900000001')`, ...FIRST },
      { run: `window.demo.type('990000000')`, expect: 'nothing' },
      { run: `window.demo.type('')`, expect: 'blank' },
      { run: `window.demo.type('9900000002')`, ...SECOND },
    ],
  },
  {
    name: 'delayed-banner',
    ...FIRST,
    note: 'the name changes, the number is taken out and comes later',
    page: `<h2 id="name">Avila, Marisol</h2><div id="banner">${rows(['SSID', '<span id="v">9900000001</span>'], ['Phone', '5595550101'])}</div>
<script>window.demo = {
  start() { document.getElementById('name').textContent = 'Bui, Minh'; banner.textContent = 'Loading 5595550102'; },
  finish() { banner.innerHTML = '<table><tr><td>SSID</td><td>9900000002</td></tr></table>'; } };</script>`,
    steps: [
      { run: 'window.demo.start()', expect: 'nothing' },
      { run: 'window.demo.finish()', ...SECOND },
    ],
  },
  {
    name: 'late-value',
    expect: 'blank',
    note: 'the label is there before its value',
    page: `${rows(['SSID', '<span id="v"></span>'], ['Phone', '5595550101'])}<script>window.demo = { show(ssid) { v.textContent = ssid; } };</script>`,
    steps: [
      { run: `window.demo.show('9900000001')`, ...FIRST },
      { run: `window.demo.show('9900000002')`, ...SECOND },
      { run: `window.demo.show('')`, expect: 'blank' },
    ],
  },
  {
    name: 'text-changes-in-place',
    ...FIRST,
    note: 'only the characters of one text node change',
    page: `<p id="t">SSID: 9900000001</p><script>window.demo = { show(ssid) { t.firstChild.data = 'SSID: ' + ssid; } };</script>`,
    steps: [{ run: `window.demo.show('9900000002')`, ...SECOND }],
  },
  {
    name: 'value-by-script',
    ...FIRST,
    note: "an input's value is set by script: no mutation, no event; the heading changes with it",
    page: `<h2 id="name">Avila, Marisol</h2><label for="s">SSID</label><input id="s" value="9900000001" readonly>
<script>window.demo = { show(ssid) { s.value = ssid; document.getElementById('name').textContent = 'Student ' + ssid.slice(-2); } };</script>`,
    steps: [{ run: `window.demo.show('9900000002')`, ...SECOND }],
  },
  {
    name: 'push-state',
    ...FIRST,
    note: 'the address changes before the content does',
    page: `<div id="c">${rows(['SSID', '9900000001'])}</div><script>window.demo = {
  go() { history.pushState(null, '', '?student=2'); c.textContent = ''; },
  show() { c.innerHTML = '<p>SSID: 9900000002</p>'; } };</script>`,
    steps: [
      { run: 'window.demo.go()', expect: 'nothing' },
      { run: 'window.demo.show()', ...SECOND },
    ],
  },
  {
    name: 'late-shadow-root',
    expect: 'nothing',
    note: 'an element gets its open shadow root, and later its content',
    page: `<x-student></x-student><script>window.demo = {
  attach() { document.querySelector('x-student').attachShadow({ mode: 'open' }); document.title = 'attached'; },
  show(ssid) { document.querySelector('x-student').shadowRoot.innerHTML = '<p>SSID: ' + ssid + '</p>'; document.title = ssid.slice(-2); } };</script>`,
    steps: [
      { run: `(window.demo.attach(), window.demo.show('9900000001'))`, ...FIRST },
      { run: `window.demo.show('9900000002')`, ...SECOND },
    ],
  },
  {
    name: 'document-replaced',
    ...FIRST,
    note: 'the whole body is replaced',
    page: `<p>SSID: 9900000001</p><script>window.demo = { show(ssid) { const body = document.createElement('body'); body.innerHTML = '<p>SSID: ' + ssid + '</p>'; document.body.replaceWith(body); } };</script>`,
    steps: [{ run: `window.demo.show('9900000002')`, ...SECOND }],
  },
  {
    name: 'mutating',
    ...FIRST,
    query: '?perSecond=60&nodes=20',
    note: 'changes without end: ?perSecond= times a second, ?nodes= rows each time, ?without=student without one',
    page: ({ query }) => {
      const perSecond = Math.min(Math.max(Number(query.get('perSecond')) || 60, 1), 1_000);
      const nodes = Math.min(Math.max(Number(query.get('nodes')) || 20, 1), 10_000);
      const label = query.get('without') === 'student' ? 'Local number' : 'SSID';
      const body = `${rows([label, '<span id="v">9900000001</span>'], ['Clock', '<span id="clock">0</span>'])}<div id="ticker"></div>
<script>
let count = 0;
const timer = setInterval(() => {
  count += 1; clock.textContent = String(count);
  let html = ''; for (let n = 0; n < ${nodes}; n += 1) html += '<p>State ' + n + ': ' + (5595550100 + count + n) + '</p>';
  ticker.innerHTML = html;
}, 1000 / ${perSecond});
window.demo = { stop() { clearInterval(timer); }, count: () => count, show(ssid) { v.textContent = ssid; } };</script>`;
      return htmlPage(documentAround('mutating', body));
    },
    steps: [{ run: `window.demo.show('9900000002')`, ...SECOND }],
  },
  {
    name: 'class-walk',
    expect: 'several',
    note: 'a system of one page, as large as real ones: demo.show(ssid) and demo.list() change what it shows, bit by bit',
    page: () => {
      const menu = Array.from(
        { length: 300 },
        (_, n) => `<li><a href="#"><span>Menu ${n}</span> <i></i></a></li>`,
      ).join('');
      const body = `<nav><ul>${menu}</ul></nav><div id="view"></div><script>
const ids = Array.from({ length: 30 }, (_, n) => String(9900000001 + n));
const field = (label, value) => '<div class="field"><span class="label">' + label + '</span><span class="value">' + value + '</span></div>';
async function draw(parts) {
  view.replaceChildren();
  for (const part of parts) { view.insertAdjacentHTML('beforeend', part); await new Promise((resolve) => setTimeout(resolve, 20)); }
  return true;
}
window.demo = {
  list: () => draw(['<h2>Class list</h2>', '<table><tr><th>Name</th><th>SSID</th><th>Phone</th></tr>' + ids.map((id, n) => '<tr><td>Student ' + n + '</td><td>' + id + '</td><td>55955501' + (10 + n) + '</td></tr>').join('') + '</table>']),
  show: (ssid) => draw(['<h2>Student</h2>', ...Array.from({ length: 8 }, (_, box) => '<section>' + Array.from({ length: 40 }, (_, n) => field('Field ' + box + '-' + n, 'State of 55955501' + (10 + n))).join('') + '</section>'), '<section>' + field('SSID', ssid) + '</section>']),
};
demo.list();</script>`;
      return htmlPage(documentAround('Class', body));
    },
    steps: [{ run: `window.demo.show('9900000001')`, ...FIRST }],
  },
  {
    name: 'detaching',
    ...FIRST,
    note: 'nodes are taken out, moved and put back at every moment; in the end the second student stays',
    page: `<div id="area">${rows(['SSID', '<span id="v">9900000001</span>'], ['Phone', '5595550101'])}</div><script>
async function churn(ms) {
  const end = performance.now() + ms; const area = document.getElementById('area'); const table = area.firstElementChild; let turn = 0;
  while (performance.now() < end) {
    turn += 1;
    if (turn % 5 === 0) { table.remove(); area.append(table); }
    if (turn % 7 === 0) { const row = table.rows[0]; row.remove(); table.tBodies[0].prepend(row); }
    if (turn % 11 === 0) { area.remove(); document.querySelector('main').append(area); }
    if (turn % 13 === 0) { const cell = table.rows[0].cells[1]; const text = cell.textContent; cell.textContent = ''; cell.textContent = text; }
    if (turn % 17 === 0) { const copy = table.cloneNode(true); area.append(copy); copy.remove(); }
    await (turn % 3 === 0 ? new Promise((resolve) => setTimeout(resolve)) : null);
  }
  table.rows[0].cells[1].textContent = '9900000002';
}
window.demo = { churn };</script>`,
    steps: [{ run: 'window.demo.churn(600)', ...SECOND }],
  },
  cached('bfcache-a', '9900000001', 'bfcache-b'),
  cached('bfcache-b', '9900000002', 'bfcache-a'),
];

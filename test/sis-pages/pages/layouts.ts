import { rows, type SpecialPage } from './special-page.ts';

const SSID = '9900000001';
const PHONE = '5595550101';
const FOUND = { expect: 'student', ssid: SSID } as const;

/** The ways in which a label and its value stand to each other. A telephone number is never far. */
export const layoutPages: readonly SpecialPage[] = [
  {
    name: 'cells',
    ...FOUND,
    note: 'label cell, value cell',
    page: rows(['Student ID', '204117'], ['SSID', SSID], ['Phone', PHONE]),
  },
  {
    name: 'cells-in-one-row',
    ...FOUND,
    note: 'pairs of cells beside each other in one row',
    page: `<table><tr><td>Student ID</td><td>204117</td><td>SSID</td><td>${SSID}</td><td>Phone</td><td>${PHONE}</td></tr></table>`,
  },
  {
    name: 'row-header',
    ...FOUND,
    note: 'th as the header of its row',
    page: `<table><tr><th>SSID</th><td>${SSID}</td></tr><tr><th>Phone</th><td>${PHONE}</td></tr></table>`,
  },
  {
    name: 'definition-list',
    ...FOUND,
    note: 'dt and dd',
    page: `<dl><dt>Phone</dt><dd>${PHONE}</dd><dt>SSID</dt><dd>${SSID}</dd><dt>Cell</dt><dd>5595550141</dd></dl>`,
  },
  {
    name: 'grid-of-boxes',
    ...FOUND,
    note: 'a grid of div elements',
    page: `<div style="display:grid;grid-template-columns:repeat(3,1fr)"><div><div>Phone</div><div>${PHONE}</div></div><div><div>SSID</div><div>${SSID}</div></div><div><div>Cell</div><div>5595550141</div></div></div>`,
  },
  {
    name: 'grid-deep',
    ...FOUND,
    note: 'label and value each in boxes of their own, three levels down',
    page: `<div><div><div><span>SSID</span></div></div><div><div><span>${SSID}</span></div></div></div><div><div><div><span>Phone</span></div></div><div><div><span>${PHONE}</span></div></div></div>`,
  },
  {
    name: 'flat-spans',
    ...FOUND,
    note: 'labels and values as a row of span elements',
    page: `<p><span>Phone:</span> <span>${PHONE}</span> <span>SSID:</span> <span>${SSID}</span> <span>Grade:</span> <span>5</span></p>`,
  },
  { name: 'one-text', ...FOUND, note: 'label and digits in one text', page: `<p>Grade 5 &middot; SSID: ${SSID}</p>` },
  {
    name: 'one-text-nbsp',
    ...FOUND,
    note: 'no-break space between',
    page: `<h2>204117 SSID:&nbsp;${SSID} DOB: 03/14/2016</h2>`,
  },
  {
    name: 'one-text-hash',
    ...FOUND,
    onKnownHost: 'unsure',
    note: 'number sign, not in the label that was named',
    page: `<p>SSID # ${SSID}</p>`,
  },
  {
    name: 'bold-label',
    ...FOUND,
    note: 'bold label, digits in the text after it',
    page: `<p><b>SSID:</b> ${SSID}</p><p><b>Phone:</b> ${PHONE}</p>`,
  },
  {
    name: 'label-for',
    ...FOUND,
    note: 'label[for] and an input',
    page: `<label for="a">Phone</label><input id="a" value="${PHONE}"> <label for="b">SSID</label><input id="b" value="${SSID}">`,
  },
  {
    name: 'label-around',
    ...FOUND,
    note: 'the input inside its label',
    page: `<label>Phone <input value="${PHONE}"></label> <label>SSID <input value="${SSID}"></label>`,
  },
  {
    name: 'aria-labelledby',
    ...FOUND,
    note: 'named by another element',
    page: `<div id="t1">Phone</div><div id="t2">SSID</div><input aria-labelledby="t2" value="${SSID}"><input aria-labelledby="t1" value="${PHONE}">`,
  },
  {
    name: 'aria-label',
    ...FOUND,
    note: 'named by aria-label',
    page: `<input aria-label="Phone" value="${PHONE}"><input aria-label="SSID" value="${SSID}" readonly>`,
  },
  {
    name: 'label-for-nothing',
    expect: 'several',
    note: 'label[for] points at an id that no element has, and two numbers stand in the next boxes',
    page: `<div><label for="nowhere">SSID</label><div><div><div readonly>${SSID}</div></div></div><span>${PHONE}</span></div>`,
  },
  {
    name: 'value-above',
    ...FOUND,
    note: 'the value above its label in one cell; the next cell begins with a telephone number',
    page: `<table><tr><td>204117<br><small>Student ID</small></td><td>${SSID}<br><small>SSID</small></td><td>${PHONE}<br><small>Phone</small></td></tr></table>`,
  },
  {
    name: 'value-above-blank',
    expect: 'blank',
    note: 'nothing above the label; the cells around hold ten digits',
    page: `<table><tr><td>${PHONE}<br><small>Phone</small></td><td><span></span><br><small>SSID</small></td><td>5595550141<br><small>Cell</small></td></tr></table>`,
  },
  {
    name: 'boxes-without-layout',
    ...FOUND,
    note: 'display: contents around label and value: they have no box and are seen all the same',
    page: `<div style="display:contents"><div style="display:contents">${rows(['SSID', SSID], ['Phone', PHONE])}</div></div>`,
  },
  {
    name: 'open-shadow-root',
    ...FOUND,
    note: 'inside an open shadow root',
    page: `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<table><tr><td>SSID</td><td>${SSID}</td></tr><tr><td>Phone</td><td>${PHONE}</td></tr></table>';</script>`,
  },
  {
    name: 'closed-shadow-root',
    expect: 'nothing',
    note: 'a closed shadow root keeps its content to itself',
    page: `<div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = '<table><tr><td>SSID</td><td>${SSID}</td></tr></table>';</script>`,
  },
];

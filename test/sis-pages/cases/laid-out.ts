import { type CasePage, casesOf } from './case-page.ts';

/** How forms lay out labels and values, each way beside pages on which the same way leads to another's number. */

const made = casesOf('o');
const pages: CasePage[] = [];
const right = (...page: Parameters<typeof made.right>) => pages.push(made.right(...page));
const none = (...page: Parameters<typeof made.none>) => pages.push(made.none(...page));

/** The student's number, and another's. */
const [O, X] = ['9971234567', '9981234567'];
const H = '<h1>Ortega, Lia</h1><p>Grade 6</p>';
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const cols = (labels: readonly string[], values: readonly string[]) =>
  `<div class=cols><div class=lc>${cells('div', labels)}</div><div class=vc>${cells('div', values)}</div></div>`;
const T = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;

right('label broken by a line', `${H}<table><tr><td>Statewide<br>Student ID</td><td>${O}</td></tr></table>`, O, [X]);
right(
  'label broken by a line',
  `${H}<table><tr><th>State<br>Student<br>ID</th><td>${O}</td></tr><tr><th>Home<br>Phone</th><td>9165550101</td></tr></table>`,
  O,
  [X],
);
right(
  'label broken by a line',
  `${H}<table><tr><th>Last<br>Name</th><th>State Student<br>ID</th><th>Gr</th></tr><tr><td>Ortega</td><td>${O}</td><td>6</td></tr></table>`,
  O,
  [X],
);
right('label broken by a line', `${H}<dl><dt>State<br>Student ID</dt><dd>${O}</dd></dl>`, O, [X]);
right(
  'label broken by a line',
  `${H}<div class=f><label>Statewide Student<br>Identifier</label><span>${O}</span></div>`,
  O,
  [X],
);
right(
  'label broken by a line',
  `${H}<div class=f><label for=a>Statewide Student<br>Identifier</label><input id=a value=${O}></div>`,
  O,
  [X],
);
right(
  'label broken by a line',
  `${H}<div class=f><div class=l>SSID<br>(State ID)</div><div class=v>${O}</div></div>`,
  O,
  [X],
);
right('label broken by a line', `${H}<p>State Student<br>ID: ${O}</p>`, O, [X]);
right('label broken by a line', `${H}<div>Statewide Student<br>Identifier (SSID): <b>${O}</b></div>`, O, [X]);
right('label broken by a line', `${H}<table><tr><td>CALPADS<br>SSID</td><td>${O}</td></tr></table>`, O, [X]);
right('label broken by a line', `${H}<table><tr><td>SSID<br>(statewide)</td><td>${O}</td></tr></table>`, O, [X]);
none('label broken by a line', `${H}<table><tr><td>Sibling<br>State Student ID</td><td>${X}</td></tr></table>`, [O, X]);
none('label broken by a line', `${H}<table><tr><td>Former<br>State<br>Student ID</td><td>${X}</td></tr></table>`, [
  O,
  X,
]);
none('label broken by a line', `${H}<p>Twin brother: State Student<br>ID: ${X}</p>`, [O, X]);
none('label broken by a line', `${H}<table><tr><td>State Student<br>ID (sibling)</td><td>${X}</td></tr></table>`, [
  O,
  X,
]);
none('label broken by a line', `${H}<p>Sister Ava<br>SSID<br>${X}</p>`, [O, X]);
right('labels in a column', H + cols(['Grade', 'SSID', 'Phone'], ['7', O, '9165550101']), O, [X]);
right('labels in a column', H + cols(['Local ID', 'State Student ID', 'Birth date'], ['30611', O, '05/04/2013']), O, [
  X,
]);
right(
  'labels in a column',
  H + cols(['Local ID:', 'State Student ID:', 'Birth date:'], ['30611', O, '05/04/2013']),
  O,
  [X],
);
right(
  'labels in a column',
  `${H}<table><tr><td>Local ID<br>State Student ID<br>Grade</td><td>30611<br>${O}<br>6</td></tr></table>`,
  O,
  [X],
);
right('labels in a column', `${H}<div><ul><li>Grade</li><li>SSID</li></ul><ul><li>7</li><li>${O}</li></ul></div>`, O, [
  X,
]);
right(
  'labels in a column',
  H +
    `<div><dl><dt>Grade</dt><dt>SSID</dt><dt>Phone</dt></dl><dl><dd>7</dd><dd>${O}</dd><dd>9165550101</dd></dl></div>`,
  O,
  [X],
);
none('labels in a column', H + cols(['Lia', 'Ava', 'Max'], ['SSID', X, '9981234568']), [O, X]);
none('labels in a column', H + cols(['Name', 'SSID', 'Grade'], ['Dean, Ava', X, '7']), [O, X]);
none('labels in a column', H + cols(['Twin', 'SSID', 'Grade'], ['Ava', X, '7']), [O, X]);
none('labels in a column', H + cols(['Sibling name', 'Sibling SSID', 'Grade'], ['Ava', X, '7']), [O, X]);
none('labels in a column', H + cols(['Grade', 'SSID', 'Phone'], ['7', X]), [O, X]);
none('labels in a column', H + cols(['Grade', 'SSID', 'Former SSID'], ['7', `${X} / 9981234568`, '9981234569']), [
  O,
  X,
]);
none(
  'labels in a column',
  H +
    `<div><div><div>Grade</div><div>SSID</div></div><div><div>7</div><div>Pending</div></div><div><div>8</div><div>${X}</div></div></div>`,
  [O, X],
);
none(
  'labels in a column',
  H +
    `<div><div><div>Grade</div><div>SSID</div></div><div><div>7</div><div>${O}</div></div><div><div>8</div><div>${X}</div></div></div>`,
  [O, X],
);
none('labels in a column', `${H}<h3>Sibling</h3>${cols(['Grade', 'SSID', 'Phone'], ['7', X, '9165550101'])}`, [O, X]);
none(
  'labels in a column',
  `${H}<div class=card><b>Dean, Ava</b>${cols(['Grade', 'SSID', 'Phone'], ['7', X, '9165550101'])}</div>`,
  [O, X],
);
none('labels in a column', H + cols(['SSID', 'Grade', 'Phone'], ['', '7', X]), [O, X]);
right('numbered label', `${H}<p>12. SSID: ${O}</p>`, O, [X]);
right('numbered label', `${H}<p>3) State Student ID ${O}</p>`, O, [X]);
right('numbered label', `${H}<table><tr><td>12. SSID</td><td>${O}</td></tr></table>`, O, [X]);
right(
  'numbered label',
  `${H}<table><tr><td>1.</td><td>Name</td><td>Lia</td></tr><tr><td>2.</td><td>SSID</td><td>${O}</td></tr></table>`,
  O,
  [X],
);
right('numbered label', `${H}<div><div>(4) Statewide Student Identifier</div><div>${O}</div></div>`, O, [X]);
right('numbered label', `${H}<div><label for=a>A2. State Student ID</label><input id=a value=${O}></div>`, O, [X]);
right('numbered label', `${H}<dl><dt>2.05 Statewide Student Identifier</dt><dd>${O}</dd></dl>`, O, [X]);
right('numbered label', `${H}<ol><li>Name: Lia</li><li>SSID: ${O}</li></ol>`, O, [X]);
right('numbered label', `${H}<p><b>#3</b> SSID <span>${O}</span></p>`, O, [X]);
right('numbered label', `${H}<table><tr><td>a) SSID</td><td>${O}</td></tr></table>`, O, [X]);
none('numbered label', `${H}<p>2. Sibling SSID: ${X}</p>`, [O, X]);
none('numbered label', `${H}<p>1. Ava Dean SSID: ${X}</p><p>2. Max Dean SSID: 9981234568</p>`, [O, X]);
none(
  'numbered label',
  `${H}<table><tr><td>1</td><td>SSID</td><td>${O}</td></tr><tr><td>2</td><td>SSID</td><td>${X}</td></tr></table>`,
  [O, X],
);
none('numbered label', `${H}<p>2 SSIDs: ${X} 9981234568</p>`, [O, X]);
none('numbered label', `${H}<p>Student 2. SSID: ${X}</p>`, [O, X]);
right('label behind its value', `${H}<p>${O} (SSID)</p>`, O, [X]);
right('label behind its value', `<h1>Ortega, Lia</h1><p>30611 (Local) · ${O} (SSID)</p>`, O, [X]);
right('label behind its value', `<h1>Ortega, Lia</h1><p>Grade 6 · ID: 30611 (local), ${O} (state ID)</p>`, O, [X]);
right('label behind its value', `<h1>Ortega, Lia ${O} (SSID)</h1>`, O, [X]);
right('label behind its value', `<h1>Ortega, Lia</h1><span>${O}</span> <small>(SSID)</small>`, O, [X]);
right('label behind its value', `<h1>Ortega, Lia</h1><div>Grade 6 | ${O} [SSID]</div>`, O, [X]);
right(
  'label behind its value',
  `<h1>Ortega, Lia</h1><table><tr><td>Student IDs</td><td>30611 (local)<br>${O} (SSID)</td></tr></table>`,
  O,
  [X],
);
right('label behind its value', `<h1>Ortega, Lia</h1><div>IDs: ${O} (State Student ID), 30611 (Perm ID)</div>`, O, [X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>Ava Dean ${X} (SSID)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>${X} (SSID of twin)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>${X} (former SSID)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>Sister: ${X} (SSID)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>${X} (no SSID)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>Phone ${X} (SSID pending)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>Merged with ${X} (SSID)</p>`, [O, X]);
none('label behind its value', `<h1>Ortega, Lia</h1><p>Call 9165550101 (SSID)</p>`, [O, X]);
right('labels for several values', `${H}<p>Local ID / SSID: 12345 / ${O}</p>`, O, [X]);
right('labels for several values', `${H}<p>SSID / Local ID: ${O} / 12345</p>`, O, [X]);
right('labels for several values', `${H}<table><tr><td>Local ID / State ID</td><td>12345 / ${O}</td></tr></table>`, O, [
  X,
]);
right('labels for several values', `${H}<div><label>SSID / Perm ID</label><span>${O} / 12345</span></div>`, O, [X]);
right('labels for several values', `${H}<dl><dt>Student ID | SSID</dt><dd>12345 | ${O}</dd></dl>`, O, [X]);
right('labels for several values', `${H}<table><tr><th>SSID / Local ID</th><td>${O} / 12345</td></tr></table>`, O, [X]);
right(
  'labels for several values',
  `${H}<table><tr><td>Perm ID &amp; SSID</td><td>12345 &amp; ${O}</td></tr></table>`,
  O,
  [X],
);
none('labels for several values', `${H}<p>Phone / SSID: ${X} / </p>`, [O, X]);
none('labels for several values', `${H}<p>SSID / Phone: / ${X}</p>`, [O, X]);
none('labels for several values', `${H}<p>SSID / Phone: ${X}</p>`, [O, X]);
none('labels for several values', `${H}<p>Local ID / SSID: 12345 / pending</p>`, [O, X]);
none('labels for several values', `${H}<p>SSID / Sibling SSID: pending / ${X}</p>`, [O, X]);
none('labels for several values', `${H}<p>Sibling / SSID: Ava / ${X}</p>`, [O, X]);
none('labels for several values', `${H}<p>Name / SSID: Ava Dean / ${X}</p>`, [O, X]);
right('list of one row', H + T(['Local ID', 'SSID', 'Grade'], [['30611', O, '6']]), O, [X]);
right('list of one row', H + T(['Student', 'SSID', 'Grade'], [['Ortega, Lia', O, '6']]), O, [X]);
right(
  'list of one row',
  `<h2>Lia Ortega</h2>${T(['State Student ID', 'Birth date', 'Grade'], [[O, '5/4/2013', '6']])}`,
  O,
  [X],
);
right('list of one row', `${H}<h3>Student Information</h3>${T(['SSID', 'DOB'], [[O, '5/4/2013']])}`, O, [X]);
right(
  'list of one row',
  `${H}<table><tr><th>SSID</th><th>Local ID</th></tr><tr><td>${O}</td><td>30611</td></tr></table>`,
  O,
  [X],
);
none('list of one row', H + T(['Student', 'SSID', 'Grade'], [['Dean, Ava', X, '6']]), [O, X]);
none('list of one row', H + T(['First', 'SSID', 'Grade'], [['Ava', X, '6']]), [O, X]);
none('list of one row', H + T(['SSID', 'Name', 'Relation'], [[X, 'Ava', 'Sister']]), [O, X]);
none('list of one row', `${H}<h3>Siblings</h3>${T(['SSID', 'Grade'], [[X, '6']])}`, [O, X]);
none('list of one row', `${H}<h3>Possible matches</h3>${T(['SSID', 'Grade'], [[X, '6']])}`, [O, X]);
none('list of one row', `<h1>Search results</h1>${T(['SSID', 'Grade'], [[X, '6']])}`, [O, X]);
none('list of one row', `<h1>Students</h1>${T(['Name', 'SSID', 'Grade'], [['Dean, Ava', X, '6']])}`, [O, X]);
none('list of one row', H + T(['Name', 'SSID', 'Grade'], [['Ava', X, '6']]), [O, X]);
none('list of one row', H + T(['Date', 'SSID', 'Grade'], [['5/4/2020', X, '6']]), [O, X]);
none(
  'list of one row',
  H +
    T(
      ['SSID', 'Grade'],
      [
        [X, '6'],
        ['9981234568', '7'],
      ],
    ),
  [O, X],
);
none('list of one row', `<h1>Roster</h1>${T(['SSID', 'Grade'], [[X, '6']])}`, [O, X]);
none('list of one row', H + T(['Date', 'SSID', 'Grade', 'Status'], [['5/4/2020', X, '6', 'Retired']]), [O, X]);

right('value first', `${H}<table><tr><td>${O}</td><td>SSID</td></tr><tr><td>6</td><td>Grade</td></tr></table>`, O, [X]);
none('empty place', `${H}<div>SSID<br><span class=v></span><br><span class=v>9165550101</span><br>Phone</div>`, [O, X]);
none('empty place', `${H}<div>SSID<br><b></b><br><b>${X}</b></div>`, [O, X]);
none('empty place', `${H}<div>SSID<br><b></b><br><div>${X}</div></div>`, [O, X]);
none('name over a card', `${H}<div class=card><b>Ms. Dean</b><dl><dt>SSID</dt><dd>${X}</dd></dl></div>`, [O, X]);
none('name over a card', `<h1>Coach Daniels</h1><dl><dt>State ID</dt><dd>${X}</dd></dl>`, [O, X]);

// What stands over a column says whose it is, where its table is one of fields.
const F = (heads: readonly string[], ...more: readonly string[]) =>
  T(heads, [
    ['Grade', '6'],
    ['SSID', ...more],
  ]);
right('head over a value', H + F(['Type', 'Number'], O), O, [X]);
right('head over a value', H + F(['Name', 'Ortega, Lia'], O), O, [X]);
none('head over a value', H + F(['Field', 'Ava'], X), [O, X]);
none('head over a value', H + F(['Type', 'Ava Dean'], X), [O, X]);
none('head over a value', H + F(['Type', 'Brother'], X), [O, X]);
none('head over a value', H + F(['Ava', 'Value'], X), [O, X]);
none('head over a value', `<p>Grade 6</p>${F(['Field', 'Temporary'], X)}`, [O, X]);
none('head over a value', `<p>Grade 6</p>${F(['Field', 'From', 'To'], X, '')}`, [O, X]);

// The words of a menu say nothing of the page: of a teacher, too, one can go to the students.
const WORK = '<dl><dt>Room</dt><dd>12</dd><dt>Subject</dt><dd>Algebra</dd><dt>Extension</dt><dd>218</dd></dl>';
const person = (menu: string, ...fields: readonly string[]) =>
  `${menu}<h1>Ortega, Lia</h1><p>State ID: ${O}</p>${fields.join('')}`;
right('words of a menu', person('<nav><a>Student Data</a> <a>Staff Data</a></nav>', '<p>Grade: 6</p>'), O);
right('words of a menu', person('<p>Students &gt; Ortega, Lia</p>', '<p>Room: 12</p>'), O);
none('words of a menu', person('<nav>Students Staff Reports</nav>', WORK), [O]);
none('words of a menu', person('<nav><a>Student Search</a> <a>Calendar</a></nav>', WORK), [O]);
none('words of a menu', person('<ul><li><a href="#">Student Information</a></li></ul>', WORK), [O]);
none('words of a menu', person('', WORK, '<h2>Sections</h2>', T(['Course', 'Students'], [['Algebra', '31']])), [O]);
none('words of a menu', person('', WORK, '<p>Green Hall, Grounds, Gradebook</p>'), [O]);

right('school over the student', `<h1>Oak Grove Charter</h1><h2>Lia Ortega</h2><ul><li>SSID - ${O}</li></ul>`, O);
right('school over the student', `<h1>Coastside Intermediate</h1><h2>Lia Ortega</h2><p>SSID: ${O}</p>`, O);
none('school over the student', `${H}<h2>Ana Maria Center</h2><p>SSID: ${X}</p>`, [O, X]);
none('school over the student', `${H}<div class=card><div>Ava Middle</div><div>SSID: ${X}</div></div>`, [O, X]);
none('badges', `<div><b>Ortega, Lia</b> <span>Gr 6</span> <span>SSID ${X}</span> <span>old</span></div>`, [O, X]);

none('signs between labels', `${H}<p>State/Province:  | Wi-Fi SSID: ${X}</p>`, [O, X]);

export const laidOutPages: readonly CasePage[] = pages;

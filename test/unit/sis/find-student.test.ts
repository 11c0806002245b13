// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import type { Finding, Why } from '@/utils/sis/finding';
import { adapterFor, GENERIC } from '@/utils/sis/site/registry';
import type { Site } from '@/utils/sis/site/site';

const SSID = '9900000001';
const PHONE = '9165550134';
const KNOWN = 'https://demo.illuminateed.com/student';
const UNKNOWN = 'https://sis.example.org/student';

function find(html: string, address = UNKNOWN, site?: Site): Finding {
  document.body.innerHTML = html;
  const url = new URL(address);
  return findStudent(document, url, adapterFor(url, document, site), site);
}

/** What the page shows once a person has confirmed the place in which the finder offers a number. */
function findConfirmed(html: string, address = UNKNOWN, site: Site = SITE): Finding {
  const finding = find(html, address, site);
  if (finding.kind !== 'unsure' || finding.doubt !== 'newPlace') return finding;
  return find(html, address, { ...site, places: [placeOf(finding.why)] });
}

/** The outcome in few words: the SSID of a student, else the kind. */
function outcome(html: string, address?: string, site?: Site): string {
  const finding = findConfirmed(html, address, site);
  return finding.kind === 'student' ? finding.ssid.reveal() : finding.kind;
}

const SITE: Site = { origin: 'https://sis.example.org', adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
const placeOf = ({ placeKey, label }: Why) => ({ key: placeKey, label, page: '/student', addedAt: 0 });

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a label that somebody typed in for the site', () => {
  const LIST = `<table><thead><tr><th>Name</th><th>Student ID</th><th>SSID</th><th>Phone</th></tr></thead>
    <tbody><tr><td>Avila</td><td>204117</td><td>${SSID}</td><td>${PHONE}</td></tr></tbody></table>`;
  const TYPED: Site = { ...SITE, ssidLabel: 'SSID' };

  it('makes nobody of the one row of a list: it may be of anybody', () => {
    expect(find(LIST, UNKNOWN, TYPED)).toMatchObject({ kind: 'several', count: 1 });
  });

  it("lets the row below the name of the page's student be asked about once, and be known then", () => {
    const html = `<h1>Avila, Marisol</h1>${LIST}`;
    expect(find(html, UNKNOWN, TYPED)).toMatchObject({ kind: 'unsure', doubt: 'newPlace' });
    expect(outcome(html, UNKNOWN, TYPED)).toBe(SSID);
  });
});

describe('label and value', () => {
  it('are not a control and the label of the empty one behind it', () => {
    // Ids that stand on the page twice say nothing.
    const html = `<section><input value="2000000000"> <label for="b">SSID</label> <input id="b" value=""></section>
      <section><label for="b">Phone</label> <input id="b" value=""></section>`;
    expect(find(html)).not.toHaveProperty('ssid');
  });

  it.each([
    ['in one text', `<p>SSID: ${SSID}</p>`],
    ['in one text among other numbers', `<p>Avila, Marisol, 5 204117 SSID:&nbsp;${SSID}</p>`],
    ['label for', `<label for="s">SSID</label><input id="s" value="${SSID}"><input value="${PHONE}">`],
    ['label around', `<label>Phone <input value="${PHONE}"></label><label>SSID <input value="${SSID}"></label>`],
    ['aria-labelledby', `<b id="l">SSID</b><i></i><input value="${PHONE}"><input aria-labelledby="l" value="${SSID}">`],
    ['aria-label', `<input aria-label="SSID" value="${SSID}">`],
    ['next cell', `<table><tr><td>SSID</td><td>${SSID}</td><td>Phone</td><td>${PHONE}</td></tr></table>`],
    ['control in the next cell', `<table><tr><th>SSID</th><td><input value="${SSID}"></td></tr></table>`],
    ['definition list', `<dl><dt>SSID</dt><dd>${SSID}</dd><dt>Phone</dt><dd>${PHONE}</dd></dl>`],
    ['boxes', `<div><div><span>SSID</span></div><div><b>${SSID}</b></div></div>`],
    ['bold label', `<b>Name:</b> Marisol <b>SSID:</b> ${SSID} <b>Phone:</b> ${PHONE}`],
    ['label in parts', `<table><tr><td>State <b>Student</b> ID (SSID)</td><td>${SSID}</td></tr></table>`],
    ['a sign in the label', `<div><label>SSID <i></i></label><span>${SSID}</span></div>`],
    ['a link after the value', `<table><tr><td>SSID</td><td>${SSID} <a href="#">History</a></td></tr></table>`],
    [
      'value above its label',
      `<table><tr><td>${SSID}<br><small>SSID</small></td><td>${PHONE}<br><small>Phone</small></td></tr></table>`,
    ],
    ['decimals', `<table><tr><td>SSID</td><td>${SSID}.00</td></tr></table>`],
    // Left behind on the root of an application after a dialog: everybody but a screen reader sees it.
    ['text hidden from screen readers alone', `<div aria-hidden="true"><p>SSID: ${SSID}</p></div>`],
  ])('%s: finds the student', (_, html) => expect(outcome(html)).toBe(SSID));

  it.each([
    ['a phone in the next cell but one', `<table><tr><td>SSID</td><td>VALUE</td><td>${PHONE}</td></tr></table>`],
    ['an empty box, then an unnamed number', `<div><span>SSID</span><span>VALUE</span><span>${PHONE}</span></div>`],
    ['an empty definition', `<dl><dt>SSID</dt><dd>VALUE</dd><dt>Phone</dt><dd>${PHONE}</dd></dl>`],
    [
      'an id that stands twice',
      `<input id="s" value="${PHONE}"><div><label for="s">SSID</label><input id="s" value="VALUE"></div>`,
    ],
    ['nothing above the label', `<table><tr><td>VALUE<br><small>SSID</small></td><td>${PHONE}</td></tr></table>`],
    ['an empty input', `<label for="s">SSID</label><input id="s" value="VALUE"><input value="${PHONE}">`],
  ])('a blank SSID and %s: nothing where nobody confirmed the place', (_, html) =>
    expect(outcome(html.replace('VALUE', ''))).toBe('nothing'),
  );

  it.each([
    ['a cell', `<table><tr><td>SSID</td><td>VALUE</td></tr><tr><td>Phone</td><td>${PHONE}</td></tr></table>`],
    ['a definition', `<dl><dt>SSID</dt><dd>VALUE</dd><dt>Phone</dt><dd>${PHONE}</dd></dl>`],
    [
      'above the label',
      `<table><tr><td>VALUE<br><small>SSID</small></td><td>${PHONE}<br><small>Phone</small></td></tr></table>`,
    ],
    ['a box', `<div><div>SSID</div><div>VALUE</div></div><div><div>Phone</div><div>${PHONE}</div></div>`],
  ])('%s that a person confirmed is blank: no SSID assigned', (_, html) => {
    const offered = find(html.replace('VALUE', SSID));
    if (offered.kind !== 'unsure') throw new Error(offered.kind);
    const site = { ...SITE, places: [placeOf(offered.why)] };
    expect(outcome(html.replace('VALUE', ''), UNKNOWN, site)).toBe('blank');
  });

  it.each([
    [
      'the value before its label',
      `<div><div></div><div>SSID</div></div><div><div>${PHONE}</div><div>Phone</div></div>`,
    ],
    ['no label', `<p>${SSID}</p>`],
    ['a phone number in its own writing', `<table><tr><td>SSID</td><td>916-555-0134</td></tr></table>`],
    ['a masked number', `<table><tr><td>SSID</td><td>******0001</td></tr></table>`],
    ['nine digits', `<table><tr><td>SSID</td><td>990000000</td></tr></table>`],
    ['the next label in place of a value', `<table><tr><td>SSID</td><td>Phone</td><td>${PHONE}</td></tr></table>`],
    ['two values', `<dl><dt>SSID</dt><dd>${SSID}</dd><dd>${PHONE}</dd></dl>`],
    ['a longer label', `<table><tr><td>SSID Request Date</td><td>${SSID}</td></tr></table>`],
    ['Staff before the label', `<table><tr><td><b>Staff</b> SSID</td><td>${SSID}</td></tr></table>`],
    ['a section about staff', `<h2>Staff</h2><table><tr><td>SSID</td><td>${SSID}</td></tr></table>`],
    ['a wireless network', `<fieldset><legend>Wi-Fi</legend><label>SSID <input value="${SSID}"></label></fieldset>`],
    ['a search box', `<form role="search"><label>SSID <input value="${SSID}"></label></form>`],
    ['a box to go to a student by', `<div><label>SSID <input value="${SSID}"></label><button>Go</button></div>`],
    [
      'a form to locate a student with',
      `<form><label>SSID <input value="${SSID}"></label><label>Name <input></label><button>Locate</button></form>`,
    ],
    ['a hidden input', `<label>SSID <input type="hidden" value="${SSID}"></label>`],
    ['hidden text', `<p hidden>SSID: ${SSID}</p>`],
    ['a script', `<script type="text/plain">SSID: ${SSID}</script>`],
    ['an option', `<select><option>SSID: ${SSID}</option></select>`],
    ['values before their labels in one row', `<div><b></b><b>SSID</b> <b>${PHONE}</b><b>Phone</b></div>`],
  ])('%s: nothing', (_, html) => expect(outcome(html)).toBe('nothing'));
});

describe('several students', () => {
  it('counts the column of a roster and never takes one of it', () => {
    const rows = [SSID, '9900000002', '9900000003'].map((ssid) => `<tr><td>x</td><td>${ssid}</td></tr>`);
    const html = `<table><thead><tr><th>Name</th><th>SSID</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    expect(find(html)).toMatchObject({ kind: 'several', count: 3, why: { label: 'SSID', place: 'column' } });
  });

  it.each([
    [
      'heads in a table of their own, as grids that scroll have them',
      '<div><table><tr><th>Name</th><th>SSID</th></tr></table></div><div><table>ROWS</table></div>',
    ],
    [
      'heads pushed to the right by one that reaches down',
      '<table><thead><tr><th rowspan="2">Name</th><th>Numbers</th></tr><tr><th>SSID</th></tr></thead>ROWS</table>',
    ],
  ])('counts a column below %s', (_, html) => {
    const rows = [SSID, '9900000002', '9900000003'].map((ssid) => `<tr><td>x</td><td>${ssid}</td></tr>`);
    expect(find(html.replace('ROWS', rows.join('')))).toMatchObject({
      kind: 'several',
      count: 3,
      why: { place: 'column' },
    });
  });

  const cardsOf = (card: (ssid: string, at: number) => string, count = 3) =>
    `<main><h1>Period 2</h1>${Array.from({ length: count }, (_, at) => card(`${9_900_000_001 + at}`, at)).join('')}</main>`;
  const NAMES = ['Avila, Marisol', 'Bui, Minh', 'Chen, Lihua'];

  it.each([
    ['names above', (ssid: string, at: number) => `<article><h3>${NAMES[at]}</h3><p>SSID: ${ssid}</p></article>`],
    ['names below', (ssid: string, at: number) => `<article><p>SSID: ${ssid}</p><h3>${NAMES[at]}</h3></article>`],
    ['no names', (ssid: string) => `<article><p>SSID: ${ssid}</p><p>Student ID: 204117</p></article>`],
    [
      'one without a name',
      (ssid: string, at: number) => `<li>${at ? `<b>${NAMES[at]}</b>` : ''}<p>SSID: ${ssid}</p></li>`,
    ],
    [
      'tables of their own',
      (ssid: string, at: number) =>
        `<table><caption>${NAMES[at]}</caption><tr><td>SSID</td><td>${ssid}</td></tr></table>`,
    ],
  ])('counts cards with %s and takes none of them', (_, card) => {
    expect(find(cardsOf(card))).toMatchObject({ kind: 'several', count: 3, why: { label: 'SSID', place: 'column' } });
  });

  it('takes no cards of staff for a list, nor so many that they are not read to the end, nor cards beside the student', () => {
    const staff = (ssid: string, at: number) => `<li><b>${NAMES[at]}</b><p>State ID: ${ssid}</p></li>`;
    expect(outcome(cardsOf(staff))).toBe('nothing');
    const card = (ssid: string, at: number) => `<li><b>${NAMES[at % 3]}</b><p>SSID: ${BigInt(ssid) * 10n}</p></li>`;
    expect(find(cardsOf(card, 250))).not.toMatchObject({ why: { place: 'column' } });
    const siblings = cardsOf((ssid, at) => `<li><b>${NAMES[at]}</b><p>SSID: ${ssid}</p></li>`);
    expect(find(`<h1>Diaz, Ana</h1><p>SSID: ${SSID.slice(0, 8)}77</p><h2>Siblings</h2>${siblings}`).kind).toBe(
      'unsure',
    );
  });

  it('looks at each card of a list a few times, however many there are', () => {
    const walks = (count: number): number => {
      const walker = vi.spyOn(Document.prototype, 'createTreeWalker');
      find(cardsOf((ssid, at) => `<div><h4>${NAMES[at % 3]}</h4><p>SSID: ${ssid}</p><p>Grade 5</p></div>`, count));
      const { length } = walker.mock.calls;
      walker.mockRestore();
      return length;
    };
    expect(walks(40)).toBeLessThan(40 * 150);
  });

  it('takes a roster of one row for a roster', () => {
    const html = `<table><tr><th>SSID</th><th>Name</th></tr><tr><td>${SSID}</td><td>x</td></tr></table>`;
    expect(find(html)).toMatchObject({ kind: 'several', count: 1 });
  });

  it('does not choose between two siblings, nor between a blank field and a sibling', () => {
    expect(outcome(`<p>SSID: ${SSID}</p><p>SSID: 9900000002</p>`)).toBe('several');
    expect(outcome(`<dl><dt>SSID</dt><dd></dd></dl><p>SSID: 9900000002</p>`)).toBe('nothing');
  });

  it('takes the same number twice for one student, and asks nothing beside an empty box for another', () => {
    const twice = `<p>SSID: ${SSID}</p><p>SSID: ${SSID}</p>`;
    expect(outcome(twice)).toBe(SSID);
    expect(outcome(`${twice}<label>SSID <input></label>`)).toBe('nothing');
    expect(outcome(`${twice}<form action="/find"><label>SSID <input></label></form>`)).toBe(SSID);
  });
});

describe('a page that says little', () => {
  const FIELDS = `<div class="f"><span>Student ID</span> <span>218299</span></div><div class="f"><span>Grade</span> <span>2</span></div><div class="f"><span>SSID</span> <span>${SSID}</span></div>`;

  it('nor are fields with labels that are not understood a list of people', () => {
    const field = (label: string, value: string) =>
      `<div class="group"><label>${label}</label><div><p>${value}</p></div></div>`;
    const html = `<h3>Ortiz, Luz</h3><div>${field('Student ID', '218299')}${field('Pupil Ref', SSID)}</div><div>${field('Alternate ID', '')}${field('Visit', '12')}</div>`;
    expect(outcome(html, UNKNOWN, { ...SITE, ssidLabel: 'Pupil Ref' })).toBe(SSID);
  });

  it.each([
    [
      'buttons and a table in a box as the name stands in one',
      `<div><div class="banner"><h2>Ortiz, Luz</h2>${FIELDS}</div></div><div><div class="buttons"><a href="#">Add New Record</a></div><table><tr><td>ELPAC</td><td>2358</td></tr></table></div>`,
    ],
    ['a menu before it', `<div><nav><a href="#">Home</a> <a href="#">Classes</a></nav><div>${FIELDS}</div></div>`],
    [
      'a list of students to choose from, in a box as the page stands in one',
      `<div><a href="#">Bui, Minh</a><a href="#">Chen, Lihua</a><a href="#">Ortiz, Luz</a></div><div><h2>Ortiz, Luz</h2>${FIELDS}</div>`,
    ],
    ['a heading of the site', `<div><div><h1>Valley Portal</h1></div><div>${FIELDS}</div></div>`],
  ])('is no card of another person: %s', (_, html) => {
    expect(outcome(html)).toBe(SSID);
  });
});

describe('how sure it is', () => {
  const html = `<table><tr><td>State ID</td><td>${SSID}</td></tr><tr><td>Grade</td><td>5</td></tr></table>`;

  it('asks a person where nobody has said yet that a site shows the SSID there', () => {
    expect(find(html)).toMatchObject({ kind: 'unsure', doubt: 'newPlace', why: { label: 'State ID' } });
    expect(find(html, KNOWN)).toMatchObject({ kind: 'unsure', doubt: 'newPlace' });
  });

  it('does not ask for the next student on a place that was confirmed, and asks on another one', () => {
    const offered = find(html);
    if (offered.kind !== 'unsure') throw new Error(offered.kind);
    const site = { ...SITE, places: [placeOf(offered.why)] };
    expect(outcome(html.replace(SSID, '9900000002'), UNKNOWN, site)).toBe('9900000002');
    expect(find(html.replace('State ID', 'Statewide ID'), UNKNOWN, site)).toMatchObject({ kind: 'unsure' });
    expect(find(html, 'https://sis.example.org/other', site)).toMatchObject({ kind: 'unsure' });
  });

  it.each(['Course Title', 'Position', 'Title'])(
    'takes no field "%s" of what a student does for an employee\'s',
    (label) => {
      const page = `<h1>Diaz, Ana</h1><dl><dt>SSID</dt><dd>${SSID}</dd><dt>Grade</dt><dd>5</dd><dt>${label}</dt><dd>Algebra</dd></dl>`;
      expect(outcome(page)).toBe(SSID);
    },
  );

  it('keeps no digits and no name in what a place is told by', () => {
    const page = `<h2>Diaz, Ana</h2><div id="p4711" class="row-4711"><b>SSID</b> <span>${SSID}</span></div>`;
    for (const path of ['4711/x81', 'diaz-ana/home', 'ana.m.diaz', 'Diaz%2C%20Ana']) {
      const told = find(page, `https://sis.example.org/students/${path}`);
      expect('why' in told && told.why.placeKey).toMatch(/^(?!.*(?:\d|diaz|ana\b))/i);
    }
    const offered = find(page, 'https://sis.example.org/students/4711/x81');
    if (!('why' in offered)) throw new Error(offered.kind);
    expect(offered.why.placeKey).toMatch(/^\/students\/\*\/\*\|ssid\|/);
    expect(offered.why.placeKey.length).toBeLessThanOrEqual(200);
  });

  it('asks nothing of a number that the page gives to others', () => {
    expect(outcome(`<h2>Diaz, Ana</h2><p>Grade 5</p><div><b>Diaz, Eva</b> <div>SSID: ${SSID}</div></div>`)).toBe(
      'nothing',
    );
    expect(outcome(`<h2>Ana Diaz</h2><h3>Siblings</h3><p>SSID: ${SSID}</p>`)).toBe('nothing');
    expect(find(`<p>SSID: ${SSID}</p><p>Twin SSID: 9900000002</p>`)).toMatchObject({
      kind: 'unsure',
      doubt: 'otherNumber',
    });
    expect(find(`<h2>Parent</h2><p>SSID: ${SSID}</p>`)).toMatchObject({ kind: 'unsure', doubt: 'otherPeople' });
  });

  it('takes no number of whom a dialog, a field right before it, its row or a status speaks', () => {
    const others = [
      `<div role="dialog" aria-label="Ava"><p>SSID: ${SSID}</p></div>`,
      `<div><h3>Edit student</h3><label>First name <input value="Ava"></label> <label>SSID <input value="${SSID}"></label></div>`,
      `<dl><dt>Twin</dt><dd>Ava</dd><dt>SSID</dt><dd>${SSID}</dd></dl>`,
      `<dl><dt>Buddy</dt><dd>Ava Dean</dd><dt>SSID</dt><dd>${SSID}</dd></dl>`,
      `<table><tr><td>Ava</td><td>Oak School</td><td>SSID</td><td>${SSID}</td></tr></table>`,
      `<table><tr><td>Status</td><td>Retired</td></tr><tr><td>SSID</td><td>${SSID}</td></tr></table>`,
    ];
    for (const html of others) expect(find(`<h1>Diaz, Ana</h1>${html}`).kind).toBe('nothing');
    const own = [
      `<section aria-label="Summary"><dl><dt>Case manager</dt><dd>Jo Ruiz</dd><dt>SSID</dt><dd>${SSID}</dd></dl></section>`,
      `<table><tr><td>Nickname</td><td>Annie</td><td>SSID</td><td>${SSID}</td></tr></table>`,
      `<table><tr><td>Status</td><td>Active</td></tr><tr><td>SSID</td><td>${SSID}</td></tr></table>`,
      `<h3>English Learner</h3><p>SSID: ${SSID}</p>`,
    ];
    for (const html of own) expect(find(`<h1>Diaz, Ana</h1>${html}`)).toHaveProperty('ssid');
  });

  it('ties a name to the number only where it stands in the same section', () => {
    expect(find(`<h2>Diaz, Ana</h2><p>SSID: ${SSID}</p>`)).toMatchObject({ studentName: 'Diaz, Ana' });
    expect(find(`<p>Diaz, Ana | SSID: ${SSID}</p>`)).toMatchObject({ studentName: 'Diaz, Ana' });
    // Initials stand where a photo is missing, and are no label of the name.
    const banner = (before: string) =>
      `<div><div><i>${before}</i><b class="banner-name">Diaz, Ana</b></div><div><b>SSID</b> <i>${SSID}</i></div></div>`;
    for (const initials of ['DA', 'AD', 'D'])
      expect(find(banner(initials))).toMatchObject({ studentName: 'Diaz, Ana' });
    for (const label of ['PG', 'Teacher'])
      expect(find(banner(label))).not.toHaveProperty('studentName', expect.any(String));
    expect(
      find(`<table><tr><td>Name</td><td>Diaz, Ana</td></tr><tr><td>SSID</td><td>${SSID}</td></tr></table>`),
    ).toMatchObject({ studentName: 'Diaz, Ana' });
    for (const elsewhere of ['', '<p>Ruiz, Al</p><hr>', '<h3>Counselor</h3><p>Al Ruiz</p>', '<nav>Ruiz, Al</nav>'])
      expect(find(`${elsewhere}<p>SSID: ${SSID}</p>`)).not.toHaveProperty('studentName', expect.any(String));
  });
});

describe('what was taught', () => {
  const site = { origin: 'https://sis.example.org', adapter: '', ssidSelector: '', ssidLabel: '', places: [] };

  it('reads the label that a user named', () => {
    const html = `<table><tr><td>Pupil No.</td><td>${SSID}</td></tr></table>`;
    expect(outcome(html)).toBe('nothing');
    expect(find(html, UNKNOWN, { ...site, ssidLabel: 'Pupil no', places: [] })).toMatchObject({
      kind: 'student',
      why: { place: 'taught' },
    });
  });

  it('reads the element that a user showed, and forgets it on pages that it does not fit', () => {
    const taught = { ...site, ssidSelector: '[data-f="pupil"]', ssidLabel: 'Pupil', places: [] };
    const field = (label: string, value: string) =>
      `<div><span>${label}</span><span data-f="pupil">${value}</span></div>`;
    expect(outcome(field('Pupil', SSID), UNKNOWN, taught)).toBe(SSID);
    expect(outcome(field('Pupil', ''), UNKNOWN, taught)).toBe('blank');
    expect(outcome(field('Telephone', PHONE), UNKNOWN, taught)).toBe('nothing');
  });
});

describe('hostile pages', () => {
  // What was not read may be of another child: then no number is asked for, and none offered.
  it.each([
    [
      'a label among more boxes than a form has',
      `<div><div>SSID</div><div>${SSID}</div>${'<div>x</div>'.repeat(1_000)}</div>`,
    ],
    ['a line of more than is read', `<p>SSID: ${SSID} ${'<b>x</b>'.repeat(5_000)}</p>`],
    [
      'a row of more cells than a form has',
      `<table><tr><td>SSID</td><td>${SSID}</td>${'<td>x</td>'.repeat(300)}</tr></table>`,
    ],
    ['more labels than are read', `<p>SSID: ${SSID}</p>${'<p>SSID: -</p>'.repeat(300)}`],
    ['more labelled fields than are read', `<p>SSID: ${SSID}</p>${'<i data-label="x"></i>'.repeat(2_100)}`],
  ])('%s: chooses nobody', (_, html) => {
    expect(find(html)).not.toHaveProperty('ssid');
  });

  it('reads a form whose inputs are named like the properties we read', () => {
    const names = [
      'parentNode',
      'nextSibling',
      'textContent',
      'closest',
      'matches',
      'nodeType',
      'localName',
      'children',
      'attributes',
    ];
    const html = `<form>${names.map((name) => `<input name="${name}" type="hidden">`).join('')}SSID: ${SSID}</form><img name="querySelectorAll">`;
    expect(outcome(html)).toBe(SSID);
  });

  it('goes to the bottom of a thousand levels', () => {
    document.body.innerHTML = '';
    let at: Element = document.createElement('p');
    at.textContent = `SSID: ${SSID}`;
    for (let level = 0; level < 1_000; level += 1) {
      const around = document.createElement('i');
      around.append(at);
      at = around;
    }
    document.body.append(at);
    const url = new URL(UNKNOWN);
    expect(findStudent(document, url, GENERIC, undefined, { roots: [document] }).kind).toBe('unsure');
  });

  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>SSID: ${SSID}</p>`;
    const url = new URL(UNKNOWN);
    expect(findStudent(document, url, GENERIC)).toMatchObject({ kind: 'unsure' });
  });
});

it.each(["D'Angelo", 'von Berg', 'de la Cruz', "O'Brien"])(
  'takes "%s" for a surname where its label says so',
  (surname) => {
    const html = (name: string, last: string) =>
      `<h1>${name}</h1><dl><dt>Last name</dt><dd>${last}</dd><dt>SSID</dt><dd>${SSID}</dd></dl>`;
    expect(find(html(`Mia Rose ${surname}`, surname)).kind).toBe('unsure');
    // Another family's.
    expect(find(html('Mia Rose Hailu', surname)).kind).not.toMatch(/student|unsure/);
  },
);

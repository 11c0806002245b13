// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import type { Finding } from '@/utils/sis/finding';
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

/** The outcome in few words: the SSID of a student, else the kind. */
function outcome(html: string, address?: string, site?: Site): string {
  const finding = find(html, address, site);
  return finding.kind === 'student' ? finding.ssid.reveal() : finding.kind;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('label and value', () => {
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
  ])('%s: finds the student', (_, html) => expect(outcome(html)).toBe(SSID));

  it.each([
    ['a phone in the next cell but one', `<table><tr><td>SSID</td><td></td><td>${PHONE}</td></tr></table>`],
    ['an empty box, then an unnamed number', `<div><span>SSID</span><span></span><span>${PHONE}</span></div>`],
    ['an empty definition', `<dl><dt>SSID</dt><dd></dd><dt>Phone</dt><dd>${PHONE}</dd></dl>`],
    [
      'an id that stands twice',
      `<input id="s" value="${PHONE}"><div><label for="s">SSID</label><input id="s" value=""></div>`,
    ],
    ['nothing above the label', `<table><tr><td><br><small>SSID</small></td><td>${PHONE}</td></tr></table>`],
    ['an empty input', `<label for="s">SSID</label><input id="s" value=""><input value="${PHONE}">`],
  ])('a blank SSID and %s: no SSID assigned', (_, html) => expect(outcome(html)).toBe('blank'));

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
    ['a hidden input', `<label>SSID <input type="hidden" value="${SSID}"></label>`],
    ['hidden text', `<p hidden>SSID: ${SSID}</p>`],
    ['text hidden from screen readers', `<p aria-hidden="true">SSID: ${SSID}</p>`],
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

  it('takes a roster of one row for a roster', () => {
    const html = `<table><tr><th>SSID</th><th>Name</th></tr><tr><td>${SSID}</td><td>x</td></tr></table>`;
    expect(find(html)).toMatchObject({ kind: 'several', count: 1 });
  });

  it('does not choose between two siblings, nor between a blank field and a sibling', () => {
    expect(outcome(`<p>SSID: ${SSID}</p><p>SSID: 9900000002</p>`)).toBe('several');
    expect(outcome(`<dl><dt>SSID</dt><dd></dd></dl><p>SSID: 9900000002</p>`)).toBe('several');
  });

  it('takes the same number twice for one student, an empty box to type in for none', () => {
    expect(outcome(`<p>SSID: ${SSID}</p><p>SSID: ${SSID}</p><label>SSID <input></label>`)).toBe(SSID);
  });
});

describe('how sure it is', () => {
  const html = `<table><tr><td>State ID</td><td>${SSID}</td></tr></table>`;

  it('asks where a label could mean something else and the site is unknown', () => {
    expect(find(html)).toMatchObject({ kind: 'unsure', why: { label: 'State ID', adapterId: 'generic' } });
  });

  it('does not ask on a SIS that we know or that an administrator named', () => {
    expect(outcome(html, KNOWN)).toBe(SSID);
    expect(
      outcome(html, UNKNOWN, {
        origin: 'https://sis.example.org',
        adapter: 'q',
        ssidSelector: '',
        ssidLabel: '',
        places: [],
      }),
    ).toBe(SSID);
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
    expect(findStudent(document, url, GENERIC, undefined, { roots: [document] }).kind).toBe('student');
  });

  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>SSID: ${SSID}</p>`;
    const url = new URL(UNKNOWN);
    expect(findStudent(document, url, GENERIC)).toMatchObject({ kind: 'student' });
  });
});

// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';
import { hasSign } from './first-sign';

interface Field {
  readonly label: string;
  readonly value: string;
}

const SSID_LABELS = [
  'SSID',
  'SSID #',
  'Statewide Student ID',
  'State Student ID (SSID)',
  'CALPADS ID',
  'State ID',
  'State Student ID',
];
/** What other numbers are called, all of them ten digits long somewhere. */
const OTHER_LABELS = [
  'Phone',
  'Guardian Phone',
  'SEID',
  'Staff State ID',
  'Educator SSID',
  'NPI',
  'Local Student ID',
  'Permanent ID',
  'Has SSID',
  'SSID Request Date',
  'Former SSID',
  'Parent SSID',
  'District State ID',
  'Wi-Fi SSID',
  'State',
  'State/Province',
  'Student ID',
  '',
];

/** Pages drawn for each rule; a hunt raises it. */
const RUNS = Number(process.env.RUNS ?? 250);

const tenDigits = (first: string) =>
  fc.integer({ min: 0, max: 999_999_998 }).map((n) => first + String(n).padStart(9, '0'));
/** SSIDs begin with 9, all other numbers with another digit: the outcome tells where a number came from. */
const ssidField = fc.record({
  label: fc.constantFrom(...SSID_LABELS),
  value: fc.oneof(tenDigits('9'), fc.constant('')),
});
const otherField = fc.record({
  label: fc.constantFrom(...OTHER_LABELS),
  value: fc.oneof(
    fc.constantFrom('2', '5', '8').chain(tenDigits),
    fc.constant(''),
    fc.constantFrom('Ann', 'CA', '05/11/2026'),
  ),
});

/** One way to lay out fields. The value always has a place of its own, also when it is blank. */
type Layout = (fields: readonly Field[]) => string;
const each =
  (one: (field: Field, index: number) => string): Layout =>
  (fields) =>
    fields.map(one).join('\n');

const LAYOUTS: Readonly<Record<string, Layout>> = {
  rows: (fields) =>
    `<table>${each(({ label, value }) => `<tr><td>${label}</td><td>${value}</td></tr>`)(fields)}</table>`,
  oneRow: (fields) =>
    `<table><tr>${each(({ label, value }) => `<td>${label}</td><td>${value}</td>`)(fields)}</tr></table>`,
  headings: (fields) =>
    `<table>${each(({ label, value }) => `<tr><th>${label}:</th><td><b>${value}</b></td></tr>`)(fields)}</table>`,
  roster: (fields) =>
    `<table><thead><tr>${fields.map(({ label }) => `<th>${label}</th>`).join('')}</tr></thead><tr>${fields.map(({ value }) => `<td>${value}</td>`).join('')}</tr></table>`,
  definitions: (fields) => `<dl>${each(({ label, value }) => `<dt>${label}</dt><dd>${value}</dd>`)(fields)}</dl>`,
  boxes: each(({ label, value }) => `<div><div>${label}</div><div>${value}</div></div>`),
  deepBoxes: each(
    ({ label, value }) => `<div><label><span>${label}</span></label><div><div><p>${value}</p></div></div></div>`,
  ),
  flat: (fields) => `<div>${each(({ label, value }) => `<span>${label}</span><span>${value}</span>`)(fields)}</div>`,
  blocks: (fields) => `<div>${each(({ label, value }) => `<p>${label}</p><p>${value}</p>`)(fields)}</div>`,
  // A number without any label behind it would read as the value of the label before it, to a person too.
  valueFirst: (fields) =>
    `<div>${each(({ label, value }) => `<span>${value}</span><span>${label || 'Cell'}</span>`)(fields)}</div>`,
  valueFirstBoxes: each(({ label, value }) => `<div><div>${value}</div><div>${label}</div></div>`),
  valueAbove: (fields) =>
    `<table><tr>${each(({ label, value }) => `<td>${value}<br><small>${label}</small></td>`)(fields)}</tr></table>`,
  valueAboveBoxes: each(({ label, value }) => `<div><span>${value}</span><br><span>${label}</span></div>`),
  lines: (fields) => `<p>${each(({ label, value }) => `<b>${label}:</b> ${value}<br>`)(fields)}</p>`,
  sentence: (fields) => `<p>${fields.map(({ label, value }) => `${label}: ${value}`).join(' | ')}</p>`,
  inputs: each(
    ({ label, value }, index) => `<label for="i${index}">${label}</label> <input id="i${index}" value="${value}">`,
  ),
  inputsAround: each(({ label, value }) => `<label>${label} <input value="${value}"></label>`),
  inputCells: (fields) =>
    `<table>${each(({ label, value }) => `<tr><td>${label}</td><td><input value="${value}"></td></tr>`)(fields)}</table>`,
};

const page = fc.array(
  fc.record({
    layout: fc.constantFrom(...Object.keys(LAYOUTS)),
    fields: fc.array(fc.oneof({ weight: 1, arbitrary: ssidField }, { weight: 4, arbitrary: otherField }), {
      minLength: 1,
      maxLength: 5,
    }),
    before: fc.constantFrom(
      '',
      '<h2>Identifiers</h2>',
      '<p>5595550101</p>',
      '<!-- SSID -->',
      '<script>var ssid = "SSID: 2345678901";</script>',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

const url = new URL('https://demo.illuminateed.com/student');
const adapter = adapterFor(url);

function find(html: string, places: readonly string[] = []) {
  document.body.innerHTML = html;
  const known = places.map((key) => ({ key, label: '', page: '', addedAt: 0 }));
  const site = { origin: url.origin, adapter: '', ssidSelector: '', ssidLabel: '', places: known };
  return findStudent(document, url, adapter, site, { roots: [document] });
}

/** Surnames that are also words of titles and labels. */
const NAMES = [
  'Diaz, Ana',
  'Driver, Adam',
  'No, Minjun',
  'Parent, Jo',
  'Prior, Al',
  'Young, Max',
  'Page, Mia',
  "O'Neil, Sam",
];
/** How a page writes the name of somebody. */
const FORMS: Readonly<Record<string, (name: string) => string>> = {
  reversed: (name) => name,
  plain: (name) => name.split(', ').reverse().join(' '),
  capitals: (name) => name.toUpperCase(),
  withGrade: (name) => `${name} - Grade 2`,
};
/** What a page can make of the field of its own student. */
const OWN_VALUES: Readonly<Record<string, (ssid: string) => string>> = {
  clear: (ssid) => ssid,
  decimals: (ssid) => `${ssid}.00`,
  verified: (ssid) => `${ssid} <span>Verified</span>`,
  masked: (ssid) => `******${ssid.slice(-4)}`,
  pending: () => 'Pending',
  blank: () => '',
  hidden: (ssid) => `<span style="display:none">${ssid}</span>`,
  struck: (ssid) => `<s>${ssid}</s>`,
};
/** Of a name in any form: "Diaz, Ana - Grade 2", "Ana Diaz". */
const partsOf = (name: string): string[] => {
  const plain = name.replace(/ - .*/, '');
  return plain.includes(',') ? plain.split(', ') : plain.split(' ').reverse();
};
const surnameOf = (name: string): string => partsOf(name)[0] ?? '';
const givenNameOf = (name: string): string => partsOf(name)[1] ?? '';

/** Where the number of another child stands on a student's page. */
const OTHER_PLACES: Readonly<Record<string, (name: string, ssid: string, label: string) => string>> = {
  card: (name, ssid, label) => `<div class="card"><b>${name}</b> <div>${label}: ${ssid}</div></div>`,
  cardInLine: (name, ssid, label) =>
    `<div class="card">${name}, Grade 3 <span>${label}:</span> <span>${ssid}</span></div>`,
  section: (name, ssid, label) => `<section><h3>${name}</h3><dl><dt>${label}</dt><dd>${ssid}</dd></dl></section>`,
  siblings: (_name, ssid, label) => `<section><h3>Siblings</h3><p>${label}: ${ssid}</p></section>`,
  table: (name, ssid, label) =>
    `<table><tr><th>Name</th><th>${label}</th></tr><tr><td>${name}</td><td>${ssid}</td></tr></table>`,
  row: (_name, ssid, label) => `<table><tr><td>Sibling ${label}</td><td>${ssid}</td></tr></table>`,
  sentence: (name, ssid, label) => `<p>Met ${name}, ${label} ${ssid} is the cousin.</p>`,
  toast: (_name, ssid, label) => `<div role="status">${label} ${ssid}</div>`,
  dialog: (name, ssid, label) => `<div role="dialog"><h2>${name}</h2><p>${label}: ${ssid}</p></div>`,
  plainCard: (name, ssid, label) => `<div><p>${name}</p><p>Grade 2</p><p>${label}: ${ssid}</p></div>`,
  linked: (name, ssid, label) => `<div><a href="#">${name}</a> <div>${label}: ${ssid}</div></div>`,
  nameBehind: (name, ssid, label) => `<div><p>${label}: ${ssid}</p><p>${name}</p></div>`,
  nameBehindInLine: (name, ssid, label) => `<p>${label} ${ssid} | ${name}</p>`,
  relation: (name, ssid, label) => `<p>Cousin: ${name} ${label}: ${ssid}</p>`,
  relationRow: (name, ssid, label) =>
    `<table><tr><td>Sister</td><td>${name}</td></tr><tr><td>${label}</td><td>${ssid}</td></tr></table>`,
  unknownRelation: (name, ssid, label) => `<p>Kuzino: ${name}, ${label}: ${ssid}</p>`,
  contact: (name, ssid, label) => `<div><p>Emergency contact: ${name}</p><p>${label}: ${ssid}</p></div>`,
  contactInFields: (name, ssid, label) =>
    `<dl><dt>Emergency Contact 1</dt><dd>${name}</dd><dt>${label}</dt><dd>${ssid}</dd></dl>`,
  doctorInRows: (name, ssid, label) =>
    `<table><tr><td>Doctor</td><td>${name}</td></tr><tr><td>${label}</td><td>${ssid}</td></tr></table>`,
  driverInBoxes: (name, ssid, label) =>
    `<div><div><span>Driver</span> <span>${name}</span></div><div><span>${label}</span> <span>${ssid}</span></div></div>`,
  former: (_name, ssid, label) => `<fieldset><legend>Previous district</legend>${label}: ${ssid}</fieldset>`,
  givenName: (name, ssid, label) =>
    `<dl><dt>Last Name</dt><dd>${surnameOf(name)}</dd><dt>First Name</dt><dd>${givenNameOf(name)}</dd><dt>${label}</dt><dd>${ssid}</dd></dl>`,
  givenNameInLine: (name, ssid, label) => `<p>Name: ${givenNameOf(name)} | ${label}: ${ssid}</p>`,
  givenNameAtFirst: (name, ssid, label) => `<p>${givenNameOf(name)}, grade 2, ${label}: ${ssid}</p>`,
  givenNameInRow: (name, ssid, label) =>
    `<table><tr><th>Name</th><th>${label}</th></tr><tr><td>${givenNameOf(name)}</td><td>${ssid}</td></tr></table>`,
  givenNameOverColumn: (name, ssid, label) =>
    `<table><tr><td></td><td>${givenNameOf(name)}</td></tr><tr><td>Grade</td><td>2</td></tr><tr><td>${label}</td><td>${ssid}</td></tr></table>`,
  relativeAtFirst: (name, ssid, label) =>
    `<dl><dt>Sibling</dt><dd>${givenNameOf(name)}</dd><dt>Grade</dt><dd>2</dd><dt>${label}</dt><dd>${ssid}</dd></dl>`,
  relativeInLine: (_name, ssid, label) => `<p>Sister (grade 2) ${label}: ${ssid}</p>`,
  choice: (name, ssid, label) =>
    `<table><tr><td></td><td>Student</td><td>${label}</td></tr><tr><td><input type="radio"></td><td>${name}</td><td>${ssid}</td></tr></table>`,
  legalName: (name, ssid, label) =>
    `<dl><dt>Legal name</dt><dd>${name}</dd><dt>Grade</dt><dd>2</dd><dt>${label}</dt><dd>${ssid}</dd></dl>`,
  onTheWay: (name, ssid, label) => `<ol class="breadcrumb"><li>Students</li><li>${name} (${label} ${ssid})</li></ol>`,
  eachRow: (name, ssid, label) =>
    `<section><h3>${name}</h3><table><tr><th>${label}</th><th>Test</th></tr><tr><td>${ssid}</td><td>ELA</td></tr><tr><td>${ssid}</td><td>Math</td></tr></table></section>`,
  rowsOfLabels: (name, ssid, label) =>
    `<table><tr><th>Student</th><th>Grade</th></tr><tr><td>${name}</td><td>2</td></tr><tr><th>${label}</th><th>Track</th></tr><tr><td>${ssid}</td><td>B</td></tr></table>`,
  digitsInCells: (name, ssid, label) =>
    `<table><tr><td>Child</td><td colspan="10">${name}</td></tr><tr><td>${label}</td>${[...ssid].map((digit) => `<td>${digit}</td>`).join('')}</tr></table>`,
  openDialog: (name, ssid, label) =>
    `<div role="dialog" aria-modal="true"><h2>Student - ${name}</h2><p>${label}: ${ssid}</p></div>`,
  bareTexts: (name, ssid, label) => `<p>Name <u>${name}</u> ${label} <u>${ssid}</u> Home language <u>English</u></p>`,
  facts: (name, ssid, label) => `<p>${name} · Grade 2 · ${label} ${ssid} · Room 4</p>`,
  chips: (name, ssid, label) => `<div><span>${name}</span> <span>${label} ${ssid}</span> <span>Grade 2</span></div>`,
  letter: (name, ssid, label) =>
    `<p>Re: Transfer of ${givenNameOf(name)} ${surnameOf(name)}, Grade 2, Perm ID 40211, ${label} ${ssid}</p>`,
  hidden: (name, ssid, label) => `<div style="display:none"><h2>${name}</h2><p>${label}: ${ssid}</p></div>`,
};

const twoPeople = fc.record({
  names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
  forms: fc.tuple(fc.constantFrom(...Object.keys(FORMS)), fc.constantFrom(...Object.keys(FORMS))),
  heading: fc.constantFrom('h1', 'h2', 'h3'),
  label: fc.constantFrom(...SSID_LABELS),
  otherLabel: fc.constantFrom(...SSID_LABELS),
  layout: fc.constantFrom(...Object.keys(LAYOUTS).filter((one) => !/roster|valueFirst|input/.test(one))),
  value: fc.constantFrom(...Object.keys(OWN_VALUES)),
  hasOwn: fc.boolean(),
  places: fc.subarray(Object.keys(OTHER_PLACES), { minLength: 1, maxLength: 3 }),
  own: tenDigits('9'),
  other: tenDigits('8'),
});

describe('on pages made at random', () => {
  it('never takes a number whose own label is not that of an SSID', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const html = parts
          .map(({ layout, fields, before }) => `<section>${before}${LAYOUTS[layout]?.(fields)}</section>`)
          .join('');
        const finding = find(html);
        if ('ssid' in finding) expect(finding.ssid.reveal(), html).toMatch(/^9/);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('finds nothing where the sentry sees no sign, however the words are broken up', () => {
    const breaks = fc.constantFrom(' ', '</b> <b>', '\u00a0', '<br>', ' <i></i>', '-');
    fc.assert(
      fc.property(page, breaks, (parts, broken) => {
        const html = parts
          .map(({ layout, fields, before }) => {
            const named = fields.map(({ label, value }) => ({ label: label.replaceAll(' ', broken), value }));
            return `<section>${before}${LAYOUTS[layout]?.(named)}</section>`;
          })
          .join('');
        if (find(html).kind !== 'nothing') expect(hasSign(document, url), html).toBe(true);
      }),
      { numRuns: RUNS / 2 },
    );
  }, 120_000);

  it('never chooses when two students are on the page', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const html = parts.map(({ layout, fields }) => `<section>${LAYOUTS[layout]?.(fields)}</section>`).join('');
        const two = `<p>SSID: 9900000001</p>${html}<table><tr><td>SSID</td><td>9900000002</td></tr></table>`;
        expect(find(two).kind, two).toBe('several');
      }),
      { numRuns: RUNS / 2 },
    );
  }, 120_000);

  it('never takes nor offers the number of another child, and never says of the own one that there is none', () => {
    fc.assert(
      fc.property(twoPeople, (drawn) => {
        const [name = '', otherName = ''] = drawn.names.map((one, at) => FORMS[drawn.forms[at] ?? '']?.(one));
        const fieldsWith = (value: string) =>
          LAYOUTS[drawn.layout]?.([
            { label: 'Grade', value: '5' },
            { label: drawn.label, value },
            { label: 'Phone', value: '5595550101' },
          ]);
        const head = `<${drawn.heading}>${name}</${drawn.heading}>`;
        const learned = find(`${head}<section>${fieldsWith(drawn.own)}</section>`);
        const keys = 'why' in learned ? [learned.why.placeKey] : [];
        const own = drawn.hasOwn ? `<section>${fieldsWith(OWN_VALUES[drawn.value]?.(drawn.own) ?? '')}</section>` : '';
        const others = drawn.places
          .map((one) => OTHER_PLACES[one]?.(otherName, drawn.other, drawn.otherLabel))
          .join('');
        const html = `${head}${own}${others}`;
        for (const places of [[], keys]) {
          const finding = find(html, places);
          if ('ssid' in finding) expect(finding.ssid.reveal(), html).toBe(drawn.own);
          if (drawn.hasOwn && /clear|decimals|verified|masked|hidden/.test(drawn.value))
            expect(finding.kind, html).not.toBe('blank');
        }
      }),
      { numRuns: RUNS / 2 },
    );
  }, 120_000);

  it.each(Object.keys(LAYOUTS).filter((name) => !['roster', 'valueFirst', 'valueFirstBoxes'].includes(name)))(
    'finds the student among other numbers in the layout "%s"',
    (name) => {
      fc.assert(
        fc.property(tenDigits('9'), tenDigits('5'), tenDigits('2'), (ssid, phone, local) => {
          const fields = [
            { label: 'Name', value: 'Ann' },
            { label: 'Statewide Student ID', value: ssid },
            { label: 'Phone', value: phone },
            { label: 'Local Student ID', value: local },
          ];
          const finding = find(LAYOUTS[name]?.(fields) ?? '');
          expect(finding).toMatchObject({ kind: 'unsure', doubt: 'newPlace' });
          if (finding.kind !== 'unsure') return;
          expect(finding.ssid.reveal()).toBe(ssid);
          expect(find(LAYOUTS[name]?.(fields) ?? '', [finding.why.placeKey])).toMatchObject({ kind: 'student' });
        }),
        { numRuns: 10 },
      );
    },
  );
});

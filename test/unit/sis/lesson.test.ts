// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent, readPage } from '@/utils/sis/find/find-student';
import { type Lesson, lessonFrom } from '@/utils/sis/find/lesson';
import { adapterFor } from '@/utils/sis/site/registry';
import type { Site } from '@/utils/sis/site/site';

const LOCATION = new URL('https://rosario.demo-district.example/Modules.php?modname=Students');
const ADAPTER = adapterFor(LOCATION);
const BLANK: Site = { origin: LOCATION.origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
const isVisible = (node: Node) => !(node.parentElement?.closest('[hidden],script') ?? false);

/** A cell as RosarioSIS draws it: the value above its label. */
const cell = (label: string, value: string, here = false) =>
  `<td><div class="onclick"><span class="uld${here ? ' here' : ''}">${value}</span><br><span class="legend-gray">${label}</span></div></td>`;
const plain = (label: string, value: string, here = false) =>
  `<td${here ? ' class="here"' : ''}>${value}<br><span class="legend-gray">${label}</span></td>`;
const page = (name: string, ...cells: string[]) =>
  `<h2>${name}</h2><p>Grade 5</p><div class="postbox"><table><tbody><tr>${cells.join('')}</tr></tbody></table></div>`;

function lesson(html: string, site: Site = BLANK): Lesson {
  document.body.innerHTML = html;
  const target = document.querySelector('.here');
  if (target === null) throw new Error('no element to point at');
  return lessonFrom(target, { location: LOCATION, adapter: ADAPTER, site, isVisible });
}

/** What the finder makes of another page with what was learnt. */
function reads(html: string, learnt: Lesson) {
  document.body.innerHTML = html;
  const site =
    learnt.kind === 'label'
      ? { ...BLANK, ssidLabel: learnt.label }
      : learnt.kind === 'field'
        ? { ...BLANK, ssidSelector: learnt.selector }
        : learnt.kind === 'place'
          ? { ...BLANK, places: [{ key: learnt.placeKey, label: '', page: '', addedAt: 0 }] }
          : BLANK;
  const finding = findStudent(document, LOCATION, ADAPTER, site, { isVisible });
  return 'ssid' in finding ? `${finding.kind} ${finding.ssid.reveal()}` : finding.kind;
}

const STUDENTS = [
  ['Avila, Marisol', '9900000001', 'Hispanic', '9165551201'],
  ['Bui, Minh', '9900000002', 'Asian', ''],
  ['Castro, Leo', '9900000003', '', '9165551203'],
] as const;

describe('what a school calls the SSID', () => {
  it.each(['Pupil Ref', 'Reference Code', 'Locker Code', 'Expediente'])(
    'is learnt, and is no name of a person: %s',
    (label) => {
      const shown = (value: string) =>
        `<h3>Avila, Marisol</h3><div class="group"><label>Student ID</label><p>204117</p></div><div class="group"><label>${label}</label><p class="here">${value}</p></div>`;
      const learnt = lesson(shown('9900000001'));
      expect(learnt).toMatchObject({ kind: 'label', label });
      expect(reads(shown('9900000002').replace('Avila, Marisol', 'Bui, Minh'), learnt)).toBe('student 9900000002');
    },
  );

  it.each(['王小明', '김민수', 'محمد علي', 'नेहा शर्मा', 'มานี ใจดี'])(
    'is nothing in a script in which a name looks like any word: %s',
    (name) => {
      const learnt = lesson(`<div class="card"><b data-who="${name}">${name}</b><p class="here">9900000001</p></div>`);
      expect(JSON.stringify(learnt)).not.toContain(name.slice(0, 2));
    },
  );
});

describe('what a user teaches by pointing at a number, on pages as RosarioSIS draws them', () => {
  it.each([
    [
      'second in its row',
      (label: string, ssid: string, race: string) => [cell('Ethnicity', race), cell(label, ssid, true)],
    ],
    [
      'after a cell with a telephone number',
      (label: string, ssid: string, _: string, phone: string) => [cell('Cell Phone', phone), cell(label, ssid, true)],
    ],
    [
      'first in its row',
      (label: string, ssid: string, race: string, phone: string) => [
        cell(label, ssid, true),
        cell('Ethnicity', race),
        cell('Cell Phone', phone),
      ],
    ],
    [
      'in the read-only page, label and number in one cell',
      (label: string, ssid: string, race: string) => [plain('Ethnicity', race), plain(label, ssid, true)],
    ],
  ])('is its label, and reads all students: %s', (_, cells) => {
    // One that the grammar of labels knows, so that the place is confirmed, and one of the school's own.
    for (const [label, kind] of [
      ['CA Number', 'place'],
      ['Expediente', 'label'],
    ] as const) {
      for (const [name, ssid, race, phone] of STUDENTS) {
        const learnt = lesson(page(name, ...cells(label, ssid, race, phone)));
        expect(learnt, label).toMatchObject({ kind, label });
        for (const [other, otherSsid, otherRace, otherPhone] of STUDENTS) {
          const next = page(other, ...cells(label, otherSsid, otherRace, otherPhone));
          expect(reads(next, learnt)).toBe(`student ${otherSsid}`);
        }
      }
    }
  });

  it('is nothing where the number is a telephone number, whatever stands beside it', () => {
    for (const label of ['CA Number', 'Expediente']) {
      const phone = page('Avila, Marisol', cell(label, '9900000001'), cell('Cell Phone', '9165551201', true));
      expect('ssid' in lesson(phone), label).toBe(false);
    }
  });

  it('is nothing on a form for a new student, and none is said to be without an SSID', () => {
    const form = '<h2>Add a Student</h2><form><label>CA Number <input class="here" name="x"></label></form>';
    expect(lesson(form).kind).toBe('notAnSsid');
    expect(reads(form, { kind: 'notLasting' })).toBe('nothing');
  });

  it('is a place where the number is read already: once confirmed, it is so for each student', () => {
    const learnt = lesson(page('Avila, Marisol', cell('State Student ID', '9900000001', true)));
    expect(learnt).toMatchObject({ kind: 'place', label: 'State Student ID' });
    for (const [name, ssid] of STUDENTS)
      expect(reads(page(name, cell('State Student ID', ssid)), learnt)).toBe(`student ${ssid}`);
  });

  it('is nothing on a page of staff, whatever the number is called', () => {
    for (const label of ['State ID', 'CA Number']) {
      const staff = `<h1>Staff Information</h1>${page('Driver, Sam', cell('Job Title', 'Teacher'), cell(label, '9900000077', true))}`;
      expect('ssid' in lesson(staff)).toBe(false);
    }
  });

  it("is nothing where no field says that the page is a student's, which is told", () => {
    const staff = '<h2>Ruiz, Ana</h2><p>Room 14</p><dl><dt>State ID</dt><dd class="here">9900000077</dd></dl>';
    expect(lesson(staff)).toEqual({ kind: 'notAStudents' });
    expect(lesson(staff.replace('Room 14', 'Grade 4'))).toMatchObject({ kind: 'place' });
  });

  it.each([
    `<label for="s">Pupil no:</label><input id="s" class="here" value="9900000001">`,
    `<table><tr><td>Pupil no</td><td class="here">9900000001</td></tr></table>`,
    `<dl><dt>Pupil no</dt><dd class="here">9900000001</dd></dl>`,
    `<p>Pupil no: <b class="here">9900000001</b></p>`,
    `<p class="here">Pupil no: 9900000001</p>`,
  ])('is the label beside it: %s', (html) => {
    expect(lesson(html)).toMatchObject({ kind: 'label', label: 'Pupil no' });
  });

  it('is a field with a lasting name where there is no label, and nothing where the name is made up', () => {
    expect(lesson('<p>Grade: 5</p><p><b data-field="pupil" class="here">9900000001</b></p>')).toMatchObject({
      kind: 'field',
      selector: '[data-field="pupil"]',
    });
    for (const html of [
      '<div><b id="ember1234" class="here">9900000001</b><b>x</b></div>',
      '<b id="UF-008009-1" class="here">9900000001</b>',
    ])
      expect(lesson(`<p>Grade 5</p>${html}`).kind).toBe('notLasting');
  });

  it('holds nothing of a student: no digit, no name', () => {
    for (const html of [
      '<h2>Diaz, Ana</h2><p>Diaz, Ana <b class="here">9900000001</b></p>',
      '<p>Grade 5 <b class="here">9900000001</b></p>',
      '<table><tr><td>Ana Diaz</td><td class="here">9900000001</td></tr></table>',
      '<h2>Diaz, Ana</h2><p><b data-owner="Diaz, Ana" class="here">9900000001</b></p>',
      '<h2>Diaz, Ana</h2><p><b data-owner="ana-diaz" class="here">9900000001</b></p>',
      '<h2>Diaz, Ana</h2><section id="diaz_ana"><p><b class="here">9900000001</b></p></section>',
      '<h2>Diaz, Ana</h2><p><b class="here anadiaz" id="ssidOfDiaz">9900000001</b></p>',
      '<h2>Diaz, Ana</h2><p><b class="here" data-of="AnaDiaz">9900000001</b></p>',
      '<p><b data-owner="Diaz, Ana" class="here">9900000001</b></p>',
    ]) {
      const learnt = lesson(html);
      const kept = 'label' in learnt ? learnt.label : 'selector' in learnt ? learnt.selector : '';
      expect(kept, html).not.toMatch(/\d|Diaz|Ana/i);
    }
  });

  it('is a field that lasts, where another name of it is that of the student', () => {
    const html =
      '<h2>Diaz, Ana</h2><p>Grade 5</p><p><b data-owner="ana-diaz" data-field="pupil" class="here">9900000001</b></p>';
    expect(lesson(html)).toMatchObject({ kind: 'field', selector: '[data-field="pupil"]' });
  });
});

describe('what was taught or confirmed and holds something else', () => {
  const misfitOf = (html: string, site: Partial<Site>) => {
    document.body.innerHTML = html;
    return readPage(document, LOCATION, ADAPTER, { ...BLANK, ...site }, { isVisible }).misfit;
  };

  it('is told, a label by nothing and a place by its key, so that it can be forgotten', () => {
    const learnt = lesson(page('Avila, Marisol', cell('State Student ID', '9900000001', true)));
    if (learnt.kind !== 'place') throw new Error('no place');
    const places = [{ key: learnt.placeKey, label: '', page: '', addedAt: 0 }];
    expect(misfitOf(page('Bui, Minh', cell('State Student ID', '559-555-0101')), { places })).toBe(learnt.placeKey);
    expect(misfitOf(page('Bui, Minh', cell('Expediente', '559-555-0101')), { ssidLabel: 'Expediente' })).toBe('');
  });

  it('is not told where the number is there, is to come, or is covered', () => {
    for (const value of ['9900000002', '', '******0002'])
      expect(
        misfitOf(page('Bui, Minh', cell('Expediente', value)), { ssidLabel: 'Expediente' }),
        value,
      ).toBeUndefined();
  });
});

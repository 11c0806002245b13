// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';

const OWN = '9900000001';
const SIBLINGS = '9900000002';
const AT = new URL('https://sis.example.org/students/17');

const ana = (more: string): string => `<main><h1>Diaz, Ana</h1>${more}</main>`;
const field = (label: string, value: string): string => `<p>${label}: <b>${value}</b></p>`;
const sibling = `<section><h3>Sibling</h3><p>Diaz, Luis</p>${field('SSID', SIBLINGS)}</section>`;

/** The pages of the table in docs/architecture.md ("Which student"), and what it says of them. */
const PREDICTED: readonly [page: string, html: string, outcome: string, ssid?: string][] = [
  ['a student', ana(field('State Student ID', OWN) + field('Home phone', '5595550101')), 'unsure newPlace', OWN],
  ['a sibling beside', ana(field('SSID', OWN) + sibling), 'unsure otherNumber', OWN],
  ['a masked number beside a sibling’s', ana(field('SSID', '******0001') + sibling), 'nothing'],
  ['a title that is not understood', ana(`<h2>Carpool</h2>${field('SSID', SIBLINGS)}`), 'nothing'],
  [
    'a school over the fields',
    ana(`<p>Grade: 5</p><h2>Elk Ridge Elementary</h2>${field('SSID', OWN)}`),
    'unsure otherPeople',
    OWN,
  ],
  [
    'a list',
    `<table><tr><th>Name</th><th>SSID</th></tr>${[1, 2, 3].map((n) => `<tr><td>Diaz, A${'nab'[n - 1]}</td><td>990000000${n}</td></tr>`).join('')}</table>`,
    'several',
  ],
  ['an employee', `<h1>Pat Lim</h1>${field('State ID', '9900000003')}${field('Hire date', '08/01/2019')}`, 'nothing'],
  ['a number that is denied', ana(field('SSID', SIBLINGS) + field('Note', 'Assigned to another child')), 'nothing'],
  ['two numbers behind one label', ana(field('SSID', `${OWN} / ${SIBLINGS}`)), 'nothing'],
  [
    'two numbers behind one label, and a third',
    ana(field('SSID', `${OWN} / ${SIBLINGS}`) + field('State Student ID', '9900000003')),
    'nothing',
  ],
];

it.each(PREDICTED)('%s is as the architecture predicts', (_, html, outcome, ssid = '') => {
  document.body.innerHTML = html;
  const finding = findStudent(document, AT, GENERIC);
  expect(`${finding.kind}${'doubt' in finding ? ` ${finding.doubt}` : ''}`).toBe(outcome);
  expect('ssid' in finding ? finding.ssid.reveal() : '').toBe(ssid);
});

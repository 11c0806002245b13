// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';
import type { Site } from '@/utils/sis/site/site';

const SSID = '9900000001';
const AT = new URL('https://sis.example.org/search');
const PLAIN: Site = { origin: AT.origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };

const HEADS = ['Name', 'Student ID', 'SSID', 'Phone'];
const ROW = ['Avila, Marisol', '204117', SSID, '916-555-0134'];

/** Lists as systems draw them, of the one student who was found. The cell with the number has the class `n`. */
const LISTS: Readonly<Record<string, string>> = {
  'heads in thead': `<table><thead><tr>${HEADS.map((one) => `<th>${one}</th>`).join('')}</tr></thead>
    <tbody><tr>${ROW.map((one) => `<td${one === SSID ? ' class="n"' : ''}>${one}</td>`).join('')}</tr></tbody></table>`,
  'heads that are plain cells': `<table><tr>${HEADS.map((one) => `<td>${one}</td>`).join('')}</tr>
    <tr>${ROW.map((one) => `<td${one === SSID ? ' class="n"' : ''}>${one}</td>`).join('')}</tr></table>`,
  'a grid': `<div role="grid"><div role="row">${HEADS.map((one) => `<span role="columnheader">${one}</span>`).join('')}</div>
    <div role="row">${ROW.map((one) => `<span role="gridcell"${one === SSID ? ' class="n"' : ''}>${one}</span>`).join('')}</div></div>`,
  'cells that repeat their heads': `<table><thead><tr>${HEADS.map((one) => `<th>${one}</th>`).join('')}</tr></thead>
    <tbody><tr>${ROW.map((one, at) => `<td data-label="${HEADS[at]}"${one === SSID ? ' class="n"' : ''}>${one}</td>`).join('')}</tr></tbody></table>`,
  'controls in cells': `<table><thead><tr>${HEADS.map((one) => `<th>${one}</th>`).join('')}</tr></thead>
    <tbody><tr>${ROW.map((one, at) => `<td><input aria-label="${HEADS[at]}" value="${one}"${one === SSID ? ' class="n"' : ''}></td>`).join('')}</tr></tbody></table>`,
  'controls that their heads label': `<table><thead><tr>${HEADS.map((one, at) => `<th id="h${at}">${one}</th>`).join('')}</tr></thead>
    <tbody><tr>${ROW.map((one, at) => `<td><input aria-labelledby="h${at}" value="${one}"${one === SSID ? ' class="n"' : ''}></td>`).join('')}</tr></tbody></table>`,
};

const SITES: Readonly<Record<string, Site>> = {
  'nothing said': PLAIN,
  'a label typed in': { ...PLAIN, ssidLabel: 'SSID' },
  'an element shown': { ...PLAIN, ssidSelector: '.n' },
  'an element and its label shown': { ...PLAIN, ssidSelector: '.n', ssidLabel: 'SSID' },
};

describe.each(Object.entries(LISTS))('the one student of a list with %s', (_, list) => {
  it.each(Object.entries(SITES))('is not taken for the student of the page, with %s', (_name, site) => {
    document.body.innerHTML = list;
    expect(findStudent(document, AT, GENERIC, site).kind).not.toBe('student');
  });
});

describe('whose the one row is', () => {
  it('is shown by the name in it', () => {
    document.body.innerHTML = `<h1>Student Profile</h1><table><thead><tr><th>SSID</th><th>Legal Name</th><th>Grade</th></tr></thead>
      <tbody><tr><td>${SSID}</td><td>Sorensen, Birk A</td><td>8</td></tr></tbody></table>`;
    expect(findStudent(document, AT, GENERIC, PLAIN)).toMatchObject({
      kind: 'unsure',
      studentName: 'Sorensen, Birk A',
    });
  });
});

import type { Outcome } from '../expectation.ts';
import { rows, type SpecialPage } from './special-page.ts';

const SSID = '9900000001';
const PHONE = '5595550119';

/** Values in the cell beside "SSID": [name, value as HTML, outcome, note]. */
const IN_CELL: readonly (readonly [string, string, Outcome, string])[] = [
  ['value-decimals', `${SSID}.00`, 'student', 'a numeric field that shows .00'],
  ['value-in-white-space', `\n   ${SSID}\n `, 'student', 'white space around'],
  ['value-in-link', `<a href="#${SSID}">${SSID}</a>`, 'student', 'the value is a link'],
  ['value-input', `<input value="${SSID}">`, 'student', 'the value is in an input without a label of its own'],
  ['value-masked', '******0001', 'nothing', 'masked: there is a value, but it is not shown'],
  ['value-masked-x', 'XXXXXX0001', 'nothing', 'masked with letters'],
  ['value-nine-digits', '990000000', 'nothing', 'too short'],
  ['value-eleven-digits', '99000000011', 'nothing', 'too long'],
  ['value-with-letter', '99000A0001', 'nothing', "a district's own id"],
  ['value-equal-digits', '9999999999', 'nothing', 'a placeholder'],
  ['value-phone', '(559) 555-0119', 'nothing', 'written as a telephone number'],
  ['value-phone-dashes', '559-555-0119', 'nothing', 'written as a telephone number'],
  ['value-fullwidth-digits', '９９００００００１１', 'nothing', 'full-width digits are no SSID'],
  ['value-other-decimals', `${SSID}.50`, 'nothing', 'a number with decimals'],
  ['value-blank', '', 'blank', 'no value'],
  ['value-blank-nbsp', '&nbsp;', 'blank', 'a no-break space is no value'],
  ['value-blank-input', '<input value="">', 'blank', 'an empty input'],
];

const BLANK = { expect: 'blank' } as const;

/** What counts as a value, and blanks with a telephone number right after them. */
export const valuePages: readonly SpecialPage[] = [
  ...IN_CELL.map(
    ([name, value, expect, note]): SpecialPage => ({
      name,
      expect,
      note,
      ...(expect === 'student' ? { ssid: SSID } : {}),
      page: rows(['Student ID', '204117'], ['SSID', value], ['Home Phone', PHONE]),
    }),
  ),
  {
    name: 'text-eleven-digits',
    expect: 'nothing',
    note: 'an eleventh digit follows in the same text',
    page: `<p>SSID: ${SSID}2</p>`,
  },
  {
    name: 'blank-then-number-cells',
    expect: 'nothing',
    note: 'empty cell, then a bare number in the same row, which the cell may hold apart from its label',
    page: `<table><tr><td>SSID</td><td></td><td>${PHONE}</td></tr></table>`,
  },
  {
    name: 'blank-then-phone-labelled',
    ...BLANK,
    note: 'empty cell, then the telephone number with its label',
    page: `<table><tr><td>SSID</td><td></td><td>Phone</td><td>${PHONE}</td></tr></table>`,
  },
  {
    name: 'blank-then-phone-spans',
    ...BLANK,
    note: 'an empty span, then the telephone number',
    page: `<p><span>SSID:</span> <span></span> <span>Phone:</span> <span>${PHONE}</span></p>`,
  },
  {
    name: 'blank-then-phone-list',
    ...BLANK,
    note: 'an empty dd',
    page: `<dl><dt>SSID</dt><dd></dd><dt>Phone</dt><dd>${PHONE}</dd></dl>`,
  },
  {
    name: 'blank-then-phone-boxes',
    ...BLANK,
    note: 'an empty box in a grid',
    page: `<div><div><div>SSID</div><div></div></div><div><div>Phone</div><div>${PHONE}</div></div></div>`,
  },
  {
    name: 'blank-then-phone-control',
    expect: 'nothing',
    note: 'an empty input, then an unnamed one with ten digits, which may be the number',
    page: `<label for="s">SSID</label><input id="s" value=""><input value="${PHONE}">`,
  },
  {
    name: 'no-value-then-phone-label',
    expect: 'nothing',
    note: 'no place for a value: the next cell is the label of the telephone number',
    page: `<table><tr><td>SSID</td><td>Phone</td><td>${PHONE}</td></tr></table>`,
  },
  {
    name: 'no-value-in-text',
    expect: 'nothing',
    // Where an administrator named the label, there is none beside it.
    onKnownHost: 'blank',
    note: 'in one text the telephone number has its own label',
    page: `<p>SSID: Phone: ${PHONE}</p>`,
  },
];

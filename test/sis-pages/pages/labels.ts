import { rows, type SpecialPage } from './special-page.ts';

const SSID = '9900000001';
const PHONE = '5595550101';

const slug = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const tableFor = (label: string) => rows(['Student Number', '204117'], [label, SSID], ['Phone', PHONE]);

const STRONG = [
  'SSID Number',
  'SSID No',
  'SSID ID',
  'Statewide Student ID',
  'Statewide Student Identifier',
  'Statewide Student Number (SSID)',
  'State Student ID (SSID)',
  'State ID (SSID)',
  'CSIS ID',
  'CSIS Number',
  'CALPADS ID',
  'CALPADS SSID',
  'Student State ID (SSID)',
  'Identificador estatal único del estudiante (SSID)',
  'Número de identificación estatal del estudiante',
];

const MEDIUM = [
  'State ID',
  'State-ID',
  'State Student ID',
  'Student State ID',
  'State Student Number',
  'State Student Identifier',
  'State ID Number',
];

/** One label in many spellings: [name, label as HTML, note]. */
const SPELLINGS: readonly (readonly [string, string, string])[] = [
  ['label-colon', 'SSID:', 'trailing colon'],
  ['label-star', 'SSID *', 'trailing star of a required field'],
  ['label-hash-colon', 'SSID #:', 'number sign and colon'],
  ['label-question-mark', 'SSID ?', 'a question mark for help'],
  ['label-nbsp', 'Statewide&nbsp;Student&nbsp;ID', 'no-break spaces'],
  ['label-white-space', ' Statewide \n\t Student   ID\n', 'runs of white space'],
  ['label-upper-case', 'STATEWIDE STUDENT IDENTIFIER', 'upper case'],
  ['label-fullwidth', 'ＳＳＩＤ：', 'full-width letters'],
  ['label-split', '<b>State</b>wide <i>Student</i> ID', 'a label made of several elements'],
];

/** Labels that mean the SSID: strong ones everywhere, medium ones only where the SIS is known. */
export const labelPages: readonly SpecialPage[] = [
  ...STRONG.map(
    (label): SpecialPage => ({
      name: `label-${slug(label)}`,
      expect: 'unsure',
      ssid: SSID,
      note: `strong label: ${label}`,
      page: tableFor(label),
    }),
  ),
  ...MEDIUM.map(
    (label, index): SpecialPage => ({
      name: `label-medium-${index + 1}`,
      expect: 'unsure',
      ssid: SSID,
      note: `medium label: ${label}; other things are called so too`,
      page: tableFor(label),
    }),
  ),
  ...SPELLINGS.map(
    ([name, label, note]): SpecialPage => ({
      name,
      // An administrator named the label "SSID" for the known host.
      expect: /^(?:SSID:|ＳＳＩＤ：)$/.test(label) ? 'student' : 'unsure',
      ssid: SSID,
      note,
      page: tableFor(label),
    }),
  ),
];

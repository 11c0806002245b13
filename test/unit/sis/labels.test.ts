// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { labelWords, normaliseLabel } from '@/utils/sis/find/labels';
import { speechesIn } from '@/utils/sis/find/speech';
import { linesIn } from '@/utils/sis/page/line';

const words = labelWords();
const SIGHT = { isVisible: () => true, isTyped: () => false };

/** What the first line of some HTML says of an SSID. */
function speechIn(html: string, known = words) {
  document.body.innerHTML = html;
  const [line = []] = linesIn(document.body, SIGHT) ?? [];
  const [speech] = speechesIn(line, known);
  return speech;
}

/** How sure a text is as a label; undefined when it is none, or means something else. */
function strengthOf(html: string, known = words) {
  const speech = speechIn(html, known);
  return speech?.isAlone && !speech.isQualified ? speech.strength : undefined;
}

describe('labels of an SSID', () => {
  it.each([
    'SSID',
    'SSID #',
    'ssid no.',
    'S.S.I.D.',
    'Student SSID',
    'SSID (Statewide Student ID)',
    'SSID (10 digits)',
    'Statewide Student ID',
    'Statewide Student Identifier (SSID):',
    'State\u00a0Student ID  (SSID)',
    'Student ID (State)',
    'State Student ID Number',
    'Calif. Student ID (SSID)',
    'CA Student Number',
    'State/Province Student Number',
    'State&shy;wide Stu&shy;dent Iden&shy;tifier',
    '<b>State</b>wide <i>Student</i> ID',
    '<font><font>SSID</font></font>',
    'CALPADS SSID',
    'CSIS Number',
    'Identificador estatal único del estudiante',
    'Número de identificación estatal del estudiante',
    'ＳＳＩＤ',
  ])('"%s" is a sure label', (html) => {
    expect(strengthOf(html)).toBe('strong');
    expect(words.mayHold(document.body.textContent)).toBe(true);
  });

  it.each(['State ID', 'State\u2011ID', 'State Identifier', 'State ID No.', 'State Reporting ID', 'ID estatal'])(
    '"%s" is a label that others than students have, too',
    (text) => expect(strengthOf(text)).toBe('medium'),
  );

  it.each([
    'Has SSID',
    'No SSID',
    'SSID Request Date',
    'SSID of twin',
    'Retired SSID',
    'Staff State ID',
    'State',
    'State: CA',
    'State/Province',
    'State/Province: CA Student Number',
    'Province Student Number',
    'SEID',
    'Student ID',
    'Student ID CA',
    '<span>CA</span> <span>Student ID</span>',
    'Local Student Number',
    'SASID',
    'State/Province ID',
    'Wi-Fi SSID',
    'District Student ID',
    'CALPADS reporting no.',
  ])('"%s" is none', (text) => expect(strengthOf(text)).toBeUndefined());

  it('takes the words that an adapter or a user adds', () => {
    const own = labelWords(['student code'], 'Nº único');
    expect(strengthOf('Student Code', own)).toBe('strong');
    // What somebody named says no more than its words do.
    expect(strengthOf('nº ÚNICO:', own)).toBe('medium');
    expect(strengthOf('SSID', labelWords([], 'SSID'))).toBe('strong');
    expect(own.mayHold('Nº único')).toBe(true);
    expect(speechIn('nº único', own)?.isTaught).toBe(true);
    expect(speechIn('SSID', own)?.isTaught).toBe(false);
    for (const another of ['SSID #', 'SSID number:', 'Student SSID'])
      expect(speechIn(another, labelWords([], 'SSID'))?.isTaught, another).toBe(false);
  });

  it('writes all labels in one spelling', () => {
    expect(normaliseLabel('  Número\u00a0 de —\n ID : * ')).toBe('numero de - id');
  });
});

describe('label and digits in one line', () => {
  const digitsIn = (html: string) => {
    const speech = speechIn(html);
    if (speech === undefined || speech.isQualified || speech.isUnclear) return undefined;
    return speech.value?.kind === 'ssid' ? speech.value.ssid.reveal() : undefined;
  };

  it.each([
    'SSID: 9900000001',
    'Grade 5 | SSID:\u00a09900000001 | 204117',
    'SSID #9900000001',
    'ssid-9900000001.00',
    'Diaz, Ana (SSID 9900000001)',
    'Grade: 11 Gender: M SSID: 9900000001 GPA: 3.8',
    'Name: <b>Ana Kim</b> Grade: <b>Kinder</b> SSID: <b>9900000001</b> Phone: <b>9165550115</b>',
    '<b>Minjun No</b> <span>SSID:</span> <span>9900000001</span>',
    'SSID: 99<mark>000000</mark>01',
    '<h1>Garcia, Jose &nbsp; 12 &nbsp; 19422 &nbsp; RHS &nbsp; SSID: 9900000001</h1>',
    'Diaz, Ana &nbsp; Gr 04 &nbsp; ID 78330 &nbsp; SSID 9900000001 &nbsp; Track A',
    'STATE ID...: 9900000001 &nbsp; GRADE.....: 12',
    'CA SSID <span>synced</span> <span>9900000001</span>',
    'Grd 2 &nbsp; SSID 9900000001 &nbsp; Tchr Moss',
    'SSID <u>9900000001</u> EL ☐ Yes ☒ No Native language <u>English</u>',
    'Student List :: <b>Diaz, Ana - 01</b> :: SSID 9900000001 :: Local ID 880413',
    '30443 Perm ID &nbsp; 9900000001 SSID &nbsp; 9165550143 Cell',
  ])('reads "%s"', (html) => expect(digitsIn(html)).toBe('9900000001'));

  it.each([
    'SSID: 99000000012',
    'SSID: 990-000-0001',
    'SSID: 9900000001-22',
    'SSID: 9900000001.5',
    'SSID: ******0001',
    'BSSID: 9900000001',
    'SSID: Phone 9900000001',
    'SSID 9900000001 was exited.',
    'spoke with mother, SSID 9900000001 is her cousin',
    'Duplicate of: SSID 9900000001',
    'Former SSID: 9900000001',
    'SSID: <s>9900000001</s>',
    'SSID: <a href="tel:9165550101">9165550101</a>',
    'SSID: <span>916</span><span>555</span><span>0101</span>',
    'SSID: ９９００００００１１',
    'SSID: 9900000001 retired',
    'SSID 9900000001 &nbsp; Brother Luis',
    'SSID 9900000001 &nbsp; Teacher Retired',
    'Garcia, Jose &nbsp; 12 &nbsp; 19422 &nbsp; RHS &nbsp; SSID: 9900000001',
    'Student List :: <b>Diaz, Ana</b> :: SSID 9900000001 :: Luis',
    'Ava &nbsp; RHS brother SSID 9900000001',
  ])('reads nothing in "%s"', (html) => expect(digitsIn(html)).toBeUndefined());
});

import { describe, expect, it } from 'vitest';
import { beforeForbids, headingForbids, labelWords, normaliseLabel } from '@/utils/sis/find/labels';

const words = labelWords();

describe('labels of an SSID', () => {
  it.each([
    'SSID',
    'SSID #',
    'ssid no.',
    'Statewide Student ID',
    'Statewide Student Identifier (SSID):',
    'State\u00a0Student ID  (SSID)',
    'CALPADS SSID',
    'CSIS Number',
    'Identificador estatal único del estudiante',
    'Número de identificación estatal del estudiante',
    'ＳＳＩＤ',
  ])('"%s" is a sure label', (text) => {
    expect(words.strengthOf(text)).toBe('strong');
    expect(words.mayHold(text)).toBe(true);
  });

  it.each([
    'State ID',
    'State\u2011ID',
    'State Student ID',
    'Student State ID *',
    'State Student Number',
    'ID estatal',
  ])('"%s" is a label only on a SIS that we know', (text) => {
    expect(words.strengthOf(text)).toBe('medium');
    expect(words.mayHold(text)).toBe(true);
  });

  it.each([
    'Has SSID',
    'SSID Request Date',
    'Staff State ID',
    'State',
    'State/Province',
    'SEID',
    'Local Student Number',
    'Wi-Fi SSID',
    'District Student ID',
    `SSID${' '.repeat(1_000_000)}Request Date`,
  ])('"%.40s" is none', (text) => {
    expect(words.strengthOf(text)).toBeUndefined();
  });

  it('takes the words that an adapter or a user adds as sure', () => {
    const own = labelWords(['student state id'], 'Nº único');
    expect(own.strengthOf('Student State ID')).toBe('strong');
    expect(own.strengthOf('nº ÚNICO:')).toBe('strong');
    expect(own.mayHold('Nº único')).toBe(true);
    expect(own.isTaught('nº único')).toBe(true);
    expect(own.isTaught('SSID')).toBe(false);
  });

  it('writes all labels in one spelling', () => {
    expect(normaliseLabel('  Número\u00a0 de —\n ID : * ')).toBe('numero de - id');
  });
});

describe('label and digits in one text', () => {
  const digitsIn = (text: string) => words.valuesIn(text).map(({ digits }) => digits);

  it.each(['SSID: 9900000001', 'Grade 5 | SSID:\u00a09900000001 | 204117', 'SSID #9900000001', 'ssid-9900000001.00'])(
    'reads "%s"',
    (text) => expect(digitsIn(text)).toEqual(['9900000001']),
  );

  it.each([
    'SSID: 99000000012',
    'SSID: 990-000-0001',
    'SSID: 9900000001-22',
    'SSID: 9900000001.5',
    'SSID: ******0001',
    'BSSID: 9900000001',
    'SSID: Phone 9900000001',
  ])('reads nothing in "%s"', (text) => expect(digitsIn(text)).toEqual([]));
});

describe('words around a label', () => {
  it('rejects numbers in sections about other people, networks and places', () => {
    expect(headingForbids('Staff Information', 'strong')).toBe(true);
    expect(headingForbids('Student Wi-Fi', 'strong')).toBe(true);
    expect(headingForbids('School Information', 'medium')).toBe(true);
    expect(headingForbids('Student and Parent Information', 'strong')).toBe(false);
    expect(headingForbids('Valley High School', 'strong')).toBe(false);
  });

  it('rejects a label that another word before it in the line belongs to', () => {
    expect(beforeForbids('Staff', 'medium', true)).toBe(true);
    expect(beforeForbids('Former ', 'strong', true)).toBe(true);
    expect(beforeForbids('Marisol', 'strong', false)).toBe(true);
    expect(beforeForbids('Name: Marisol', 'strong', true)).toBe(false);
    expect(beforeForbids('Grade 5 |', 'strong', false)).toBe(false);
  });
});

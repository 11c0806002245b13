import { describe, expect, test } from 'vitest';
import { readTypedSsid } from '@/utils/parsing/typed-ssid';

const read = (text: string) => {
  const typed = readTypedSsid(text);
  return typed && `${typed.kind} ${typed.ssid.reveal()}`;
};

describe('an SSID as people type and paste it', () => {
  test.each([' 9991750001 ', '９９９１７５００01', '9991750001.00', '\u200e9991750001'])(
    '%s is taken as it is',
    (text) => {
      expect(read(text)).toBe('ssid 9991750001');
    },
  );

  test.each([
    '9,991,750,001',
    '9991 750 001',
    '9991-750-001',
    '9 991 750 001',
    "9'991'750'001",
    '9.991.750.001',
    'SSID: 9991750001',
    'State Student ID\t9991750001',
    '9991750001 (SSID)',
    'Avila, Marisol 9991750001, grade 5',
    '9991750001 / 9991750001',
  ])('%s is read, and shown for a look first', (text) => {
    expect(read(text)).toBe('read 9991750001');
  });

  test.each([
    '',
    'Avila, Marisol',
    '999175000',
    '99917500011',
    '9991750001 9991750002',
    '9991 750 001 5',
    '12 9991750001',
    '1111111111',
    '1,111,111,111',
    '9.99175E+09',
  ])('%s is nobody', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

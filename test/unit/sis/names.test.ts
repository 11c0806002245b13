import { describe, expect, it } from 'vitest';
import { isSameName } from '@/utils/sis/find/name-parts';
import { nameIn } from '@/utils/sis/find/names';

describe('a name at the beginning of a text', () => {
  it.each([
    ['Diaz, Ana', 'Diaz, Ana'],
    ['DIAZ, ANA M', 'DIAZ, ANA M'],
    ['de la Cruz, Ana María', 'de la Cruz, Ana María'],
    ['Nguyễn, Bảo', 'Nguyễn, Bảo'],
    ['Diaz, Ana 5 30411', 'Diaz, Ana'],
    ['Ana Diaz', 'Ana Diaz'],
    ['ANA DIAZ', 'ANA DIAZ'],
    ['A. Diaz', 'A. Diaz'],
    ['Ana M. Diaz Jr.', 'Ana M. Diaz Jr.'],
    ['Ana Diaz (Sister)', 'Ana Diaz'],
    ['Ana Diaz - Grade 2', 'Ana Diaz'],
    ['Ana Diaz Grd 4', 'Ana Diaz'],
    ['Diaz, Ana Grd 4', 'Diaz, Ana'],
    ['Diaz, Ana Grade 5', 'Diaz, Ana'],
    ['Ana Diaz, 2nd grade', 'Ana Diaz'],
    ['★ Ana Diaz', 'Ana Diaz'],
    ['Student: Ana Diaz', 'Ana Diaz'],
    ['Adam Driver', 'Adam Driver'],
    ['Mia Page, Grade 3', 'Mia Page'],
  ])('is in "%s"', (text, name) => {
    expect(nameIn(text)?.text).toBe(name);
  });

  it.each([
    'Student Data',
    'Fee Transactions',
    'Schedule, Term 1',
    'Lincoln High School',
    'Sacramento, CA',
    'Monday, May 4',
    'Welcome, Maria Lopez',
    'Grade 5',
    'Bus Driver',
    'Counselor: Jo Ruiz',
    'Moved here with Ava Dean.',
    '9165550101',
    '',
  ])('is not in "%s"', (text) => {
    expect(nameIn(text)).toBeUndefined();
  });

  it('is the same in other forms, and another one for a sister with both surnames', () => {
    expect(isSameName('Garcia Lopez, Ana M', 'Ana Garcia')).toBe(true);
    expect(isSameName('BELL, AMY', 'Amy R. Bell')).toBe(true);
    expect(isSameName('Garcia Lopez, Ana', 'Garcia Lopez, Luis')).toBe(false);
    expect(isSameName('DIAZ ANA M', 'Diaz, Ana')).toBe(true);
    expect(isSameName('Garcia', 'Garcia, Maria')).toBe(true);
    expect(isSameName('Garcia, Maria', 'Garcia, Ana Maria')).toBe(false);
    expect(isSameName('Jose Luis Ortega', 'Ortega, Luis')).toBe(false);
    expect(isSameName('Ortega, Luis', 'Ortega, Luis Jr.')).toBe(false);
  });
});

it('tells a day from a child whose name ends or begins as one', () => {
  for (const name of ['Halliday, June', 'Faraday, April', 'Day, May']) expect(nameIn(name)?.text, name).toBe(name);
  for (const day of ['Printed Tuesday, November 24, 2026', 'Tuesday, May 4']) expect(nameIn(day), day).toBeUndefined();
});

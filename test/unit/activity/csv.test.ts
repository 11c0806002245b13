import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '@/utils/activity/csv';

describe('a line of CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('writes %j as %j', (value, written) => {
    expect(csvLine([value])).toBe(`${written}\r\n`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    '=HYPERLINK("https://evil.example.org","x")',
  ])('does not let a spreadsheet run %j', (value) => {
    expect(csvLine([value])).toMatch(/^"?'/);
  });

  it('can be read back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (values) => {
        const line = csvLine(values);
        const read: string[] = [];
        // RFC 4180: a field is quoted, with quotes doubled, or has no quote, comma or line end.
        const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
        for (let match = field.exec(line); match !== null; match = field.exec(line)) {
          read.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
          if (match[3] === '\r\n') break;
        }
        expect(field.lastIndex).toBe(line.length);
        expect(read.map((value, n) => (value === values[n] ? value : value.replace(/^'/, '')))).toEqual(values);
      }),
    );
  });
});

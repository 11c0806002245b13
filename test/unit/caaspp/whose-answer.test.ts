import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { namesAnother } from '@/utils/caaspp/whose-answer';

const ASKED = '0900000001';
const OTHER = '9900000002';
const another = (json: unknown) => namesAnother(json, ASKED, 'pupilKey');

const KEYS = [
  'ssid',
  'SSID',
  'Ssid',
  'studentSSID',
  'student_ssid',
  'STUDENT-SSID',
  'studentssid',
  'ssidNumber',
].concat([
  'statewideStudentId',
  'StateStudentID',
  'state_student_identifier',
  'stateId',
  'STATE_ID_NUMBER',
  'pupilKey',
]);

describe('an answer is for whom it was requested', () => {
  test.each(KEYS)('another number under %s is noticed, the same one is right', (key) => {
    for (const value of [OTHER, Number(OTHER), `${OTHER}.00`, '990-000-0002', '9,900,000,002', '******0002', [OTHER]]) {
      expect(another({ [key]: value }), String(value)).toBe(true);
    }
    for (const value of [ASKED, Number(ASKED), `${ASKED}.00`, '******0001', 'XXXXXX0001', [ASKED], null, '', 'none']) {
      expect(another({ [key]: value }), String(value)).toBe(false);
    }
  });

  it('is held to that at any depth, in any place', () => {
    const place = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom(...KEYS).map((key) => ({ [key]: OTHER })),
        fc.tuple(fc.string(), tie('tree')).map(([key, inner]) => ({ a: 1, [key]: inner })),
        fc.tuple(fc.array(fc.jsonValue(), { maxLength: 3 }), tie('tree')).map(([before, inner]) => [...before, inner]),
      ),
    })).tree;
    fc.assert(fc.property(place, (tree) => another({ ssid: ASKED, data: tree })));
  });

  it('may name students in the names of its branches, its links and its sentences', () => {
    expect(another({ students: { [OTHER]: [] } })).toBe(true);
    expect(another({ students: { [ASKED]: [] } })).toBe(false);
    expect(another({ url: `https://files.example/a.pdf?ssid=${OTHER}` })).toBe(true);
    expect(another({ message: `SSID: ${OTHER} is not enrolled` })).toBe(true);
    expect(another(`SSID ${ASKED} is not enrolled`)).toBe(false);
  });

  it.each(['990-000-0002', '990 000 0002', '990\u00a0000\u00a00002', '990.000.0002', '990\u2011000\u20110002'])(
    'may name them in groups, wherever it does: %s',
    (grouped) => {
      expect(another({ students: { [grouped]: [] } })).toBe(true);
      expect(another({ ssid: grouped })).toBe(true);
      expect(another({ [`SSID ${OTHER}`]: [] })).toBe(true);
      const own = grouped.replace('990', '090').replace('0002', '0001');
      expect(another({ students: { [own]: { ssid: own } } })).toBe(false);
    },
  );

  it('may name it with a hyphen that does not show', () => {
    expect(another({ ssid: '99000\u00ad00002' })).toBe(true);
    expect(another({ ssid: '09000\u00ad00001' })).toBe(false);
  });

  it("may hold a district's own number of ten digits beside the right one", () => {
    expect(another({ ssid: ASKED, studentId: '1234567890' })).toBe(false);
    expect(another({ studentId: '1234567890' })).toBe(true);
    expect(another({ studentId: '12345' })).toBe(false);
    expect(another({ studentId: '***45', x2024: {}, '#12': {} })).toBe(false);
  });

  it('may hold other numbers that mean no student', () => {
    const harmless = { processId: OTHER, classid: OTHER, accessId: OTHER, state: 'CA', stateId: 6, at: 1_764_000_000 };
    expect(another({ ...harmless, cdsCode: '01234567890123', reports: [{ id: OTHER, year: '2025-26' }] })).toBe(false);
  });

  it('is looked at whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void another(json)));
    let deep: unknown = { ssid: OTHER };
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    expect(() => another(deep)).not.toThrow();
  });
});

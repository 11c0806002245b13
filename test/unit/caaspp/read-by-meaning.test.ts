import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeText, parseJson } from '@/utils/caaspp/answer-text';
import { PROFILES } from '@/utils/caaspp/profiles';
import { readMessage, readReports } from '@/utils/caaspp/read-answer';

const AT = Date.parse('2026-11-24T16:00:00Z');
const HOST = 'caaspp-score-reports.s3.us-west-2.amazonaws.com';

const read = (json: unknown) => readReports(parseJson(JSON.stringify(json)), PROFILES.toms, AT);

type Entry = Readonly<Record<string, unknown>>;

const TESTS = [
  { type: 'CAASPP', testName: 'Smarter Balanced ELA and Mathematics' },
  { type: 'CAST', testName: 'California Science Test (CAST)' },
  { type: 'CAA', testName: 'California Alternate Assessment for ELA' },
  { type: 'CSA', testName: 'California Spanish Assessment (CSA)' },
  { type: 'ELPAC', testName: 'Summative Alternate ELPAC' },
  { type: 'ELPAC' },
  { type: 'CAFE' },
] as const;

/** A right answer's entries, in the profile's own names. */
const entries = fc.array(
  fc
    .record({
      test: fc.constantFrom(...TESTS),
      year: fc.constantFrom('2025-26', '2024-2025', '2023–24', '2024', 2024),
      grade: fc.constantFrom(undefined, '03', '05', '11', 'KG'),
      language: fc.constantFrom('ENG', 'SPA', 'Vietnamese', 'zh-TW', 'English and Spanish', ['ENG', 'SPA']),
      format: fc.constantFrom(undefined, 'PDF', 'HTML', 'application/pdf', '.pdf', 'video/mp4'),
      file: fc.nat(),
    })
    .map(({ test, grade, format, file, ...rest }): Entry => {
      const url = `https://${HOST}/${file}.pdf?X-Amz-Expires=1800&X-Amz-Signature=${file}`;
      return { ...test, ...rest, ...(grade && { grade }), ...(format && { format }), url };
    }),
  { minLength: 1, maxLength: 6 },
);

/** Names that say nothing, each field its own. */
const names = fc
  .uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/), { minLength: 8, maxLength: 8 })
  .map(
    (all) => new Map(['type', 'testName', 'year', 'grade', 'language', 'format', 'url'].map((it, n) => [it, all[n]])),
  );

const STYLES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
  (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
  (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
];

const renamed = (entry: Entry, rename: (key: string) => string): Entry =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [rename(key), value]));

/** Ways to write a list of one or several. */
const LISTS: readonly ((list: readonly Entry[]) => unknown)[] = [
  (list) => list,
  (list) => (list.length === 1 ? list[0] : list),
  (list) => Object.fromEntries(list.map((entry, index) => [index, entry])),
  (list) => Object.fromEntries(list.map((entry, index) => [`report${index + 1}`, entry])),
  (list) => list.map((entry) => ({ item: entry })),
  (list) => list.map(({ url, ...entry }) => ({ ...entry, file: { href: url } })),
];

/** Ways to wrap what is there. */
const WRAPPERS: readonly ((inner: unknown) => unknown)[] = [
  (inner) => ({ reports: inner }),
  (inner) => ({ Data: inner, statusCode: 200 }),
  (inner) => ({ result: { success: true, items: inner, count: 2 } }),
  (inner) => ({ statusCode: 200, body: JSON.stringify(inner), headers: { 'Content-Type': 'application/json' } }),
  (inner) => JSON.stringify(inner),
  (inner) => [inner],
  (inner) => ({ _links: { self: { href: `${PROFILES.toms.baseUrl}/scorereports?page=1` } }, payload: inner }),
];

const shape = fc.record({
  list: fc.constantFrom(...LISTS),
  wrappers: fc.array(fc.constantFrom(...WRAPPERS), { minLength: 1, maxLength: 4 }),
});

const rowsOf = (answer: ReturnType<typeof readReports>) =>
  answer?.reports.map((it) => JSON.stringify({ ...it, languages: it.languages.map(({ english }) => english) })).sort();

describe('an answer is read by meaning where its names are not those of the profile', () => {
  it('any renaming and nesting of a right answer gives the same rows', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        entries,
        names,
        shape,
        fc.option(fc.constantFrom(...STYLES)),
        (list, wild, { list: as, wrappers }, style) => {
          const right = read({ ssid: '9900000001', reports: list });
          const other = list.map((entry) => renamed(entry, (key) => style?.(key) ?? wild.get(key) ?? key));
          const wrapped = wrappers.reduce((inner, wrap) => wrap(inner), as(other));
          const answer = read(wrapped);
          expect(answer?.reports).toHaveLength(list.length);
          expect(answer?.unreadable).toBe(0);
          expect(rowsOf(answer)).toEqual(rowsOf(right));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('nothing is a guess where the names fit, and everything else is said', () => {
    fc.assert(
      fc.property(entries, names, (list, wild) => {
        expect(read({ reports: list })?.guess).toEqual({});
        const other = list.map((entry) => renamed(entry, (key) => wild.get(key) ?? key));
        expect(read({ reports: other })?.guess).toMatchObject({ url: wild.get('url'), year: wild.get('year') });
        expect(read({ data: { items: list } })?.guess).toEqual({ reports: 'data.items' });
      }),
    );
  });

  it.each(['9900000001', '990-000-0001', '990_000_0001', '9900-000.001', '9.9.0.0.0.0.0.0.0.1'])(
    'says nothing of a student by whose number the answer is sorted: %s',
    (ssid) => {
      const report = { test: 'Smarter Balanced ELA', year: '2025', href: 'https://files.s3.amazonaws.com/a.pdf' };
      const guess = readReports({ [ssid]: { list: report } }, PROFILES.toms, AT)?.guess;
      expect(guess).toHaveProperty('url', '');
      expect(JSON.stringify(guess)).not.toMatch(/0001/);
    },
  );

  it('what was guessed, put into the profile, is no guess any more', () => {
    fc.assert(
      fc.property(entries, names, (list, wild) => {
        const json = { data: { items: list.map((entry) => renamed(entry, (key) => wild.get(key) ?? key)) } };
        const guess = readReports(json, PROFILES.toms, AT)?.guess ?? {};
        const answer = {
          ...PROFILES.toms.answer,
          ...Object.fromEntries(Object.entries(guess).map(([k, it]) => [k, [it]])),
        };
        const again = readReports(json, { ...PROFILES.toms, answer }, AT);
        expect(again?.guess).toEqual({});
        expect(rowsOf(again)).toEqual(rowsOf(readReports(json, PROFILES.toms, AT)));
      }),
    );
  });

  it('reads branches by year, test and language', () => {
    const link = (name: string) => `https://${HOST}/${name}.pdf`;
    const json = {
      student: { name: 'Avila, Marisol', grade: '05' },
      '2025-26': { CAASPP: { ENG: link('a'), SPA: link('b') }, CAST: { ENG: link('c') } },
      '2024-25': { CAASPP: { englishPdfUrl: link('d'), spanishVideoUrl: link('e') } },
    };
    expect(
      read(json)?.reports.map(({ year, test, languages, format, grade }) => [
        year,
        test,
        languages[0]?.code,
        format,
        grade,
      ]),
    ).toEqual([
      ['2025-26', 'CAASPP', 'en', 'PDF', undefined],
      ['2025-26', 'CAASPP', 'es', 'PDF', undefined],
      ['2025-26', 'California Science Test (CAST)', 'en', 'PDF', undefined],
      ['2024-25', 'CAASPP', 'es', 'Video', undefined],
      ['2024-25', 'CAASPP', 'en', 'PDF', undefined],
    ]);
  });

  it('never takes a student, a school or a file for a test', () => {
    const entry = {
      type: 'CAST',
      year: '2025-26',
      student: { name: 'Test, Math' },
      school: { name: 'Science Academy' },
    };
    const answer = read({
      name: 'Avila',
      items: [{ ...entry, document: { name: 'a.pdf', uri: `https://${HOST}/a.pdf` } }],
    });
    expect(answer?.reports.map(({ type, test }) => [type, test])).toEqual([['CAST', 'California Science Test (CAST)']]);
  });

  it('tells the reports of several content areas apart', () => {
    const entry = { type: 'CAASPP', year: '2025-26', format: 'HTML' };
    const of = (contentArea: string) => ({ ...entry, contentArea, url: `https://${HOST}/${contentArea}.html` });
    const tests = read({ reports: [of('ELA'), of('Mathematics'), of('Science')] })?.reports.map(({ test }) => test);
    expect(new Set(tests).size).toBe(3);
  });
});

describe('nothing else gives rows', () => {
  const noRows = (json: unknown) => {
    expect(read(json)?.reports ?? []).toEqual([]);
  };

  it('no value without an https link, whatever else it holds', () => {
    fc.assert(fc.property(fc.jsonValue(), noRows));
    fc.assert(
      fc.property(entries, (list) => {
        noRows({ reports: list.map(({ url: _, ...rest }) => rest) });
      }),
    );
    fc.assert(
      fc.property(entries, (list) =>
        noRows({ x: list.map(({ url, ...it }) => ({ ...it, at: String(url).replace('s:', ':') })) }),
      ),
    );
  });

  test.each([
    { message: 'Student does not have any test data', help: 'https://www.caaspp.org/' },
    { message: 'OK', links: [{ rel: 'self', href: `${PROFILES.toms.baseUrl}/scorereports` }], year: 2026 },
    { type: 'https://errors.example/forbidden', title: 'Assessment not found', status: 404, year: 2026 },
    { notice: { url: 'https://portal.example/sign-in', title: 'Sign in to take a test' }, expires: '2026-11-24' },
    { reports: [{ type: 'CAASPP', url: `https://${HOST}/a.pdf` }] },
    { reports: [{ year: '2025-26', url: `https://${HOST}/a.pdf` }] },
  ])('no answer of another kind: %j', noRows);

  it('says how many could not be read, where a list was there', () => {
    expect(read({ reports: [{}, null, { year: '2025-26' }] })).toMatchObject({ reports: [], unreadable: 3 });
    expect(read({ Reports: [] })).toMatchObject({ reports: [], unreadable: 0 });
    expect(read({ data: { reports: null } })).toMatchObject({ reports: [], unreadable: 0 });
    expect(read({ data: {} })).toBeUndefined();
  });
});

describe('the text of an answer', () => {
  const json = '{"message":"Año: 繁體"}';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const wide = (text: string, swap: boolean) => {
    const le = Buffer.from(text, 'utf16le');
    return new Uint8Array(swap ? le.swap16() : le);
  };

  test.each([
    ['UTF-8', bytes(json), ''],
    ['UTF-8 with a mark', bytes(`\uFEFF${json}`), 'application/json'],
    ['UTF-8 that calls itself Latin-1', bytes(json), 'application/json; charset=iso-8859-1'],
    ['UTF-8 that calls itself something unheard of', bytes(json), 'application/json; charset=klingon'],
    ['UTF-16 with a mark', wide(`\uFEFF${json}`, false), ''],
    ['UTF-16 without', wide(json, false), ''],
    ['UTF-16, the other order', wide(`\uFEFF${json}`, true), ''],
    ['UTF-16, the other order, without', wide(json, true), ''],
  ])('is read in %s', (_, from, contentType) => {
    expect(parseJson(decodeText(from, contentType))).toEqual({ message: 'Año: 繁體' });
  });

  it('is read in Latin-1, said or not', () => {
    const latin = new Uint8Array(Buffer.from('{"message":"Español"}', 'latin1'));
    for (const type of ['', 'text/plain; charset=ISO-8859-1', 'application/json']) {
      expect(parseJson(decodeText(latin, type))).toEqual({ message: 'Español' });
    }
  });

  test.each([
    `)]}'\n${json}`,
    `)]}',\n${json}`,
    `while(1);${json}`,
    `for (;;); ${json}`,
    `{}&& ${json}`,
    `answer(${json});`,
    `\uFEFF  ${json}\n`,
    JSON.stringify(json),
    JSON.stringify(JSON.stringify(json)),
  ])('is found behind a guard, in a call, in a text: %s', (text) => {
    expect(parseJson(text)).toEqual({ message: 'Año: 繁體' });
  });

  test.each([
    '',
    'null',
    '<html>{"reports":[]}</html>',
    '<script>x({})</script>',
    '{"reports":[{"a":1}',
    'Closed',
    '{}x{}',
  ])('is none where there is none: %s', (text) => expect(parseJson(text) ?? undefined).toBeUndefined());
});

describe('a message', () => {
  const KNOWN = 'Student does not have any test data';

  test.each([
    { Message: 'Closed' },
    { data: { error: { MESSAGE: 'Closed' } } },
    { ErrorMessage: 'Closed' },
    { result: { 'error-message': 'Closed' } },
  ])('is found in any style, at any depth: %j', (json) => expect(readMessage(json, PROFILES.toms)).toBe('Closed'));

  it('that is known counts wherever it stands', () => {
    for (const json of [KNOWN, { info: [KNOWN] }, { message: 'OK', errors: [{ detail: `${KNOWN}.` }] }]) {
      expect(readMessage(json, PROFILES.toms)).toContain(KNOWN);
    }
  });
});

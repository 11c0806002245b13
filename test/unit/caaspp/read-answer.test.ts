import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '@/utils/caaspp/clean-text';
import { languagesOf } from '@/utils/caaspp/languages';
import { linkIsPermitted } from '@/utils/caaspp/link-host';
import { knownMessage, MESSAGE_TEXTS } from '@/utils/caaspp/messages';
import { PROFILES } from '@/utils/caaspp/profiles';
import { readMessage, readReports } from '@/utils/caaspp/read-answer';
import { endOfPresignedLink, offsetFrom, parseHttpDate } from '@/utils/caaspp/service-clock';

const AT = Date.parse('2026-11-24T16:00:00Z');
const LINK = 'https://caaspp-score-reports.s3.us-west-2.amazonaws.com/a.pdf';
const good = {
  type: 'CAASPP',
  testName: 'Smarter Balanced',
  year: '2025-26',
  language: 'ENG',
  format: 'PDF',
  url: LINK,
};

function read(...entries: unknown[]) {
  const answer = readReports({ reports: entries }, PROFILES.toms, AT);
  if (answer === undefined) throw new Error('no list');
  return answer;
}

describe('a report', () => {
  it('is shown with test, year, grade, language and format', () => {
    expect(read({ ...good, grade: '05' }).reports[0]).toEqual({
      type: 'CAASPP',
      test: 'Smarter Balanced',
      year: '2025-26',
      grade: '5',
      languages: [{ code: 'en', english: 'English', own: 'English' }],
      format: 'PDF',
      url: LINK,
      expiresAt: AT + 30 * 60_000,
    });
  });

  it('of an unknown type, year and language is shown as it came', () => {
    const { reports, unreadable } = read({
      type: 'CAFE',
      year: 'Autumn 2031',
      language: 'PAN',
      format: 'epub',
      url: LINK,
    });
    expect(unreadable).toBe(0);
    expect(reports[0]).toMatchObject({
      test: 'CAFE',
      year: 'Autumn 2031',
      format: 'EPUB',
      languages: [{ english: 'PAN', own: 'PAN' }],
    });
  });

  it('with unknown fields is shown', () => {
    expect(read({ ...good, embargo: { until: null }, __proto__: { evil: true } }).reports).toHaveLength(1);
  });

  test.each([
    ['null', null],
    ['a text', 'report'],
    ['a number', 17],
    ['a list', []],
    ['an empty object', {}],
    ['without a link', { ...good, url: undefined }],
    ['with a number as a link', { ...good, url: 17 }],
    ['with a link that is none', { ...good, url: 'not a link' }],
    ['with an object as its year', { ...good, year: {} }],
  ])('that is %s is left out and counted, and the others stay', (_, entry) => {
    const { reports, unreadable } = read(good, entry, { ...good, language: 'SPA' });
    expect(reports).toHaveLength(2);
    expect(unreadable).toBe(1);
  });

  it('takes its name from the type when the service gives none', () => {
    const names = [
      'CAST',
      'CSA',
      'CAA',
      'ELPAC',
      'ELPAC_INITIAL',
      'AlternateELPAC-Initial',
      'ELPACSUMALT',
      'CAASPP',
    ].map((type) => {
      const { testName: _, ...nameless } = good;
      return read({ ...nameless, type }).reports[0]?.test;
    });
    expect(names).toEqual([
      'California Science Test (CAST)',
      'California Spanish Assessment (CSA)',
      'California Alternate Assessments (CAA)',
      'ELPAC',
      'Initial ELPAC',
      'Initial Alternate ELPAC',
      'Summative Alternate ELPAC',
      // In grades 5, 8 and 11 science is in it.
      'CAASPP',
    ]);
  });

  test.each([
    ['2024', '2023-24'],
    ['2023-2024', '2023-24'],
    ['2023–24', '2023-24'],
    ['2023/24', '2023-24'],
    ['SY 2023-24', '2023-24'],
    ['Fall', 'Fall'],
  ])('of the year %s is one of %s', (year, says) => {
    expect(read({ ...good, year }).reports[0]?.year).toBe(says);
  });

  test.each([
    ['PDF', 'https://files.example.org/a', 'PDF'],
    ['text/html', 'https://files.example.org/a', 'HTML'],
    ['mp4', 'https://files.example.org/a', 'Video'],
    ['Lexile', 'https://files.example.org/a.pdf', 'Lexile'],
    ['Quantile report', 'https://files.example.org/a.pdf', 'Quantile report'],
    ['epub', 'https://files.example.org/a.pdf', 'EPUB'],
    [undefined, 'https://files.example.org/a.html?X-Amz-Expires=1800', 'HTML'],
    [undefined, 'https://files.example.org/a', 'PDF'],
  ])('of the format %s at %s has the word %s', (format, url, word) => {
    expect(read({ ...good, format, url }).reports[0]?.format).toBe(word);
  });

  it('stands by year, the newest first, then by test, English first', () => {
    const entries = [
      { ...good, year: '2023-24' },
      { ...good, type: 'ELPAC', testName: 'ELPAC', year: '2025-26' },
      { ...good, language: 'SPA' },
      { ...good, type: 'CAST', testName: 'CAST' },
      good,
      { ...good, year: 'unknown' },
    ];
    expect(read(...entries).reports.map((report) => [report.year, report.type, report.languages[0]?.code])).toEqual([
      ['2025-26', 'CAASPP', 'en'],
      ['2025-26', 'CAASPP', 'es'],
      ['2025-26', 'CAST', 'en'],
      ['2025-26', 'ELPAC', 'en'],
      ['2023-24', 'CAASPP', 'en'],
      ['unknown', 'CAASPP', 'en'],
    ]);
  });

  it('ends at the least of 30 minutes, what its link says, and the profile', () => {
    const link = (date: string, seconds: number) => `${LINK}?X-Amz-Date=${date}&X-Amz-Expires=${seconds}`;
    const endOf = (url: string, linkLifetimeMs = 30 * 60_000) =>
      readReports([{ ...good, url }], { ...PROFILES.toms, linkLifetimeMs }, AT)?.reports[0]?.expiresAt;
    expect(endOf(LINK)).toBe(AT + 30 * 60_000);
    expect(endOf(link('20261124T155900Z', 600))).toBe(AT + 9 * 60_000);
    expect(endOf(link('20261124T160000Z', 86_400))).toBe(AT + 30 * 60_000);
    expect(endOf(link('20261124T160000Z', 1_800), 60_000)).toBe(AT + 60_000);
    expect(endOf(link('nonsense', 60))).toBe(AT + 30 * 60_000);
  });

  it('is read whatever comes: nothing makes the reader fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readReports(json, PROFILES.pilot, AT);
        readMessage(json, PROFILES.pilot);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ type: fc.jsonValue(), year: fc.jsonValue(), url: fc.anything() })), (list) => {
        const answer = readReports(list, PROFILES.pilot, AT);
        expect((answer?.reports.length ?? 0) + (answer?.unreadable ?? 0)).toBe(list.length);
      }),
    );
  });

  it('does not get out of hand when there are ten thousand', () => {
    const { reports, unreadable } = read(...Array.from({ length: 10_000 }, () => good));
    expect(reports).toHaveLength(300);
    expect(unreadable).toBe(9_700);
  });
});

describe('the messages', () => {
  test.each(Object.entries(MESSAGE_TEXTS).filter(([code]) => code !== 'noSsid'))('%s is known', (code, text) => {
    for (const said of [text, `${text}.`, ` ${text.toUpperCase()} `, `${text}: 9900000001`]) {
      expect(knownMessage(said)).toEqual({ code, text });
    }
    expect(knownMessage(`${text}s`)).toBeUndefined();
    expect(knownMessage(`Not so: ${text}`)).toBeUndefined();
  });

  it('are the five texts, word for word', () => {
    expect(Object.values(MESSAGE_TEXTS)).toEqual([
      'Student identification number not found',
      'Student does not have any test data',
      'You are not authorized to make this request',
      'Internal error occurred',
      'Student does not have a Statewide Student ID (SSID) assigned',
    ]);
  });
});

describe('a text of the service', () => {
  it('loses marks that turn its direction, and controls', () => {
    expect(cleanText('one\u202Etwo\u2066\u0000\u0007three\r\n four', 100)).toBe('onetwo three four');
  });

  it('keeps the letters of every language', () => {
    for (const text of ['Tiếng Việt', '繁體中文', 'العربية', 'ਪੰਜਾਬੀ', 'नेपाली', '👩‍🏫', 'فارسی‌ها']) {
      expect(cleanText(text, 100)).toBe(text);
    }
  });

  it.each([
    '9912345678',
    '9912 345 678',
    '991-234-5678',
    '99 12 34 56 78',
    '9 9 1 2 3 4 5 6 7 8',
    '9912\u00a0345\n  678',
    '991\u2011234\u20115678',
    '99123.45678',
    '99,12,345,678',
    '9912/345/678',
    '991-234 5678',
    '99123\u200d45678',
    '9912\u202e345678',
    '991 - 234 - 5678',
    '9912--345--678',
    '9912 / 345678',
  ])('keeps nothing of an SSID but its last four digits, however it is written: %j', (ssid) => {
    for (const text of [ssid, `SSID: ${ssid}.`, `Grade 5, 2025-26: ${ssid} (2 of 2)`, `State ID (${ssid}) 2024-25`]) {
      const digits = cleanText(text, 100).replace(/\D/g, '');
      expect(digits, text).toContain('5678');
      expect(digits, text).not.toMatch(/9|45678/);
    }
  });

  it.each([
    ['fullwidth', 0xff10],
    ['Arabic', 0x0660],
    ['Devanagari', 0x0966],
  ])('keeps no SSID in digits of another script: %s', (_, zero) => {
    const inScript = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    for (const ssid of ['9912345678', '991-234-5678', '9 9 1 2 3 4 5 6 7 8']) {
      const clean = cleanText(`SSID: ${inScript(ssid)}.`, 100);
      expect(clean).toContain(inScript('5678'));
      expect(clean.match(/\p{Nd}/gu)).toHaveLength(4);
    }
  });

  it('keeps what is no such number: years, dates, grades, hours', () => {
    for (const text of [
      '2024-25 and 2025-26',
      '2024-2025, grades 3 4 5 6 7 8 11',
      'As of 2026-11-24 16:00:00',
      'Call by 11/24/2026, 1 p.m.',
      'Grades 3-8, 11',
      'Reports of 2023, 2024, 2025 and 2026',
      'Call (916) 555-0100.',
    ])
      expect(cleanText(text, 100)).toBe(text);
  });

  it('is cut when it is long, fast even when it is a megabyte', () => {
    const start = performance.now();
    const cut = cleanText('a \u202E'.repeat(350_000), 500);
    expect(cut.length).toBe(500);
    expect(cut.endsWith('…')).toBe(true);
    // Not the 5 ms that it takes: a busy machine counts others, too.
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is never longer than allowed, never half a letter, never with a control', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const clean = cleanText(text, most);
        expect(clean.length).toBeLessThanOrEqual(most);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('a language', () => {
  test.each([
    ['ENG', 'en'],
    ['spa', 'es'],
    ['Spanish', 'es'],
    ['Español', 'es'],
    ['01', 'es'],
    ['VIE', 'vi'],
    ['CHI', 'zh-Hant'],
    ['03', 'zh-Hant'],
    ['07', 'zh-Hant'],
    ['Mandarin', 'zh-Hant'],
    ['KOR', 'ko'],
    ['04', 'ko'],
    ['PHI', 'fil'],
    ['FIL', 'fil'],
    ['TGL', 'fil'],
    ['Tagalog', 'fil'],
    ['05', 'fil'],
    ['ARA', 'ar'],
    ['11', 'ar'],
    ['es-MX', 'es'],
  ])('%s is known as %s', (text, code) => {
    expect(languagesOf(text).map((language) => language.code)).toEqual([code]);
  });

  it('may be a list, as a list or as a text', () => {
    for (const value of [['ENG', 'SPA'], 'ENG,SPA', 'English and Spanish', 'eng/spa', ['ENG', 'SPA', 'Spanish']]) {
      expect(languagesOf(value).map((language) => language.own)).toEqual(['English', 'Español']);
    }
  });

  it('that nobody knows is shown as it came', () => {
    expect(languagesOf('PAN')).toEqual([{ english: 'PAN', own: 'PAN' }]);
    expect(languagesOf('Hmong, Green')).toEqual([{ english: 'Hmong, Green', own: 'Hmong, Green' }]);
    expect(languagesOf('zh-CN')).toEqual([{ english: 'zh-CN', own: 'zh-CN' }]);
  });

  it('that is not told still gives a button', () => {
    for (const value of [undefined, '', []]) expect(languagesOf(value)).toHaveLength(1);
  });
});

describe('a link', () => {
  const profile = { linkHosts: ['files.good.org', '*.s3.us-west-2.amazonaws.com'] };

  test.each([
    'https://files.good.org/a.pdf',
    'https://files.good.org:443/a.pdf',
    'https://FILES.good.org/a.pdf?x=1#y',
    'https://bucket.s3.us-west-2.amazonaws.com/a.pdf',
  ])('to a host on the list is opened: %s', (url) => {
    expect(linkIsPermitted(url, profile)).toBe(true);
  });

  test.each([
    'http://files.good.org/a.pdf',
    'javascript:alert(1)//files.good.org',
    'data:text/html,files.good.org',
    'file:///files.good.org',
    'https://good.org/a.pdf',
    'https://evilfiles.good.org/a.pdf',
    'https://x.files.good.org/a.pdf',
    'https://files.good.org.evil.example/a.pdf',
    'https://files.good.org@evil.example/a.pdf',
    'https://user@files.good.org/a.pdf',
    'https://user:pass@files.good.org/a.pdf',
    'https://files.good.org:8443/a.pdf',
    'https://evils3.us-west-2.amazonaws.com/a.pdf',
    'https://bucket-s3.us-west-2.amazonaws.com/a.pdf',
    'https://s3.us-west-2.amazonaws.com/a.pdf',
    'https://files.good.org./a.pdf',
    'https:// files.good.org/a.pdf',
    '',
    'files.good.org/a.pdf',
  ])('anywhere else is not opened: %s', (url) => {
    expect(linkIsPermitted(url, profile)).toBe(false);
  });

  test.each([
    'https://caaspp-score-reports.s3.us-west-2.amazonaws.com/a.pdf',
    'https://caaspp-score-reports.s3.dualstack.us-west-2.amazonaws.com/a.pdf',
    'https://caaspp-score-reports.s3.amazonaws.com/a.pdf',
    'https://s3.amazonaws.com/caaspp-score-reports/a.pdf',
  ])('to the file host by whichever of its names is opened: %s', (url) => {
    expect(linkIsPermitted(url, PROFILES.toms)).toBe(true);
    expect(linkIsPermitted(url, PROFILES.pilot)).toBe(true);
  });

  it('is never opened because of an empty entry in the list', () => {
    for (const entry of ['', '*', '*.', '.']) {
      expect(linkIsPermitted('https://files.good.org/a.pdf', { linkHosts: [entry] })).toBe(false);
    }
  });
});

describe("the service's time", () => {
  it('leaves what is known alone as long as the answer agrees with it', () => {
    expect(offsetFrom({ sentAt: 10_000, headersAt: 12_000, date: 11_000 }, 0)).toBe(0);
    expect(offsetFrom({ sentAt: 70_000, headersAt: 72_000, date: 11_000 }, 60_000)).toBe(60_000);
    expect(offsetFrom({ sentAt: 10_000, headersAt: 12_000, date: undefined }, 5)).toBe(5);
  });

  it('is found within the time that the answer took', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_600_000, max: 3_600_000 }),
        fc.integer({ min: 0, max: 15_000 }),
        fc.integer({ min: 0, max: 15_000 }),
        fc.integer({ min: -60_000, max: 60_000 }),
        (ahead, there, back, known) => {
          const sentAt = AT + 123;
          const date = Math.floor((sentAt + there - ahead) / 1_000) * 1_000;
          const offset = offsetFrom({ sentAt, headersAt: sentAt + there + back, date }, known);
          expect(Math.abs(offset - ahead)).toBeLessThanOrEqual(there + back + 1_000);
        },
      ),
    );
  });

  it('is read from HTTP dates alone', () => {
    expect(parseHttpDate('Tue, 24 Nov 2026 16:00:00 GMT')).toBe(AT);
    for (const text of [null, '', '120', 'soon']) expect(parseHttpDate(text)).toBeUndefined();
  });

  it('is read from a presigned link in either spelling', () => {
    expect(endOfPresignedLink('https://a.org/?x-amz-date=20261124T160000Z&x-amz-expires=60')).toBe(AT + 60_000);
    expect(endOfPresignedLink('https://a.org/?X-Amz-Date=20261124T160000Z')).toBeUndefined();
    expect(endOfPresignedLink('javascript:1')).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { type Catalogue, messagesOf } from '@/test/gallery/catalogue';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time';
import { createWords } from '@/utils/words';

const english: Catalogue = en;
const spanish: Catalogue = es;
const root = fileURLToPath(new URL('../../', import.meta.url));

function sources(folder: string): string {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8'))
    .join('\n');
}

const placeholders = (catalogue: Catalogue, key: string) =>
  [...(catalogue[key]?.message.matchAll(/\$\w+\$/g) ?? [])].map(([it]) => it).sort();

/** The forms of a counted text may leave the number out: "Put the zeros back". */
const apartFromCount = (key: string, all: readonly string[]) =>
  /_(one|other)$/.test(key) ? all.filter((it) => !/^\$?count\$?$/i.test(it)) : all;

describe('the words in English and Spanish', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('fill in the same values in both languages', () => {
    for (const key of Object.keys(english)) {
      const [ours, theirs] = [english, spanish].map((it) => apartFromCount(key, placeholders(it, key)));
      expect(theirs, key).toEqual(ours);
      expect(spanish[key]?.placeholders, key).toEqual(english[key]?.placeholders);
    }
  });

  it('declare every value they fill in, and fill in every value they declare', () => {
    for (const [key, { placeholders: declared = {} }] of Object.entries(english)) {
      const used = new Set(placeholders(english, key).map((it) => it.slice(1, -1).toLowerCase()));
      expect(apartFromCount(key, [...used]).toSorted(), key).toEqual(
        apartFromCount(key, Object.keys(declared)).toSorted(),
      );
    }
  });

  it('have both a form for one and a form for several, the count first', () => {
    for (const key of Object.keys(english).filter((it) => it.endsWith('_one'))) {
      const several = key.replace(/_one$/, '_other');
      expect(english, key).toHaveProperty(several);
      expect(english[several]?.placeholders?.count?.content, several).toBe('$1');
    }
  });

  it('are all in use', () => {
    const code = ['components', 'entrypoints', 'utils'].map(sources).join('\n') + readFileSync(`${root}wxt.config.ts`);
    // Keys made of a part and a value: `problem_${code}_title`. The types say that each of those exists.
    const families = [...code.matchAll(/`([a-zA-Z]+_)\$\{/g)].map(([, family = '']) => family);
    const unused = Object.keys(english).filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      const quoted = [key, base].some((it) => code.includes(`'${it}'`) || code.includes(`__MSG_${it}__`));
      return !quoted && !families.some((family) => key.startsWith(family));
    });
    expect(unused).toEqual([]);
  });

  it('never shout', () => {
    for (const [key, { message }] of [...Object.entries(english), ...Object.entries(spanish)]) {
      expect(message, key).not.toMatch(/[!¡]/);
    }
  });

  it('are short enough for the places that the browser gives them', () => {
    for (const { extensionName, extensionDescription } of [en, es]) {
      expect(extensionName.message.length).toBeLessThanOrEqual(45);
      expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('what is said with a number, a date or a time', () => {
  const us = createWords(messagesOf(english), 'en-US');
  const mx = createWords(messagesOf(spanish), 'es-MX');

  it('has one report and two reports', () => {
    expect(us.counted('reportsFound', 1, '0001')).toBe('1 score report found (SSID ends in 0001)');
    expect(us.counted('reportsFound', 2, '0001')).toBe('2 score reports found (SSID ends in 0001)');
    expect(mx.counted('reportsFound', 1, '0001')).toBe('1 informe encontrado (SSID que termina en 0001)');
    expect(mx.counted('keyEnds', 14, 'Sierra Vista')).toBe('La clave de Sierra Vista vence en 14 días.');
  });

  it('names the largest unit that fits, rounded down', () => {
    expect(us.duration(27 * MINUTE_MS + 59_000)).toBe('27 minutes');
    expect(us.duration(HOUR_MS)).toBe('1 hour');
    expect(us.duration(3 * DAY_MS)).toBe('3 days');
    expect(us.duration(-5)).toBe('0 seconds');
    expect(mx.duration(27 * MINUTE_MS)).toBe('27 minutos');
  });

  it('shows a day as that day, whatever the time zone', () => {
    expect(us.day('2027-08-14')).toBe('August 14, 2027');
    expect(mx.day('2027-08-14')).toBe('14 de agosto de 2027');
    expect(us.day('soon')).toBe('soon');
  });

  it('keeps dates in the language of the texts where the browser speaks a third one', () => {
    const french = createWords(messagesOf(english), 'fr-FR');
    expect(french.day('2027-08-14')).toBe('August 14, 2027');
    expect(french.locale).toBe('en');
  });

  it('knows the languages of the reports by name, and says so when it does not', () => {
    expect(us.language('vi')).toBe('Vietnamese');
    expect(mx.language('zh-Hant')).toBe('chino tradicional');
    expect(us.language('not a code')).toBeUndefined();
  });
});

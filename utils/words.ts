import type en from '@/public/_locales/en/messages.json';
import type { EpochMs, IsoDay } from '@/utils/time';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time';

/** A text of the catalogue `public/_locales`. */
export type WordKey = keyof typeof en;

/** A text with one form for each number: `reports` for the keys `reports_one` and `reports_other`. */
export type CountedKey = BaseOf<WordKey>;
type BaseOf<K> = K extends `${infer Base}_one` ? (`${Base}_other` extends WordKey ? Base : never) : never;

export type Substitute = string | number;

/** The text for `key`, with its placeholders filled in their order. */
export type Translate = (key: WordKey, ...substitutes: Substitute[]) => string;

/** Everything a view needs to say something in the user's language. */
export interface Words {
  /** BCP 47, as `es-MX`: for dates and numbers, and the `lang` of what we draw. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** The form of `key` that fits `count`; its first placeholder is the count. */
  counted(key: CountedKey, count: number, ...substitutes: Substitute[]): string;
  /** A calendar day, in words. */
  day(day: IsoDay): string;
  /** Day and time on this computer. */
  moment(at: EpochMs): string;
  time(at: EpochMs): string;
  /** In the largest unit that fits, rounded down: "27 minutes", "2 days". */
  duration(ms: number): string;
  list(items: readonly string[]): string;
  /** The name of a language (`es`) in the user's own; undefined for a code that is not known. */
  language(code: string): string | undefined;
}

/** `browser.i18n.getMessage`, or a stand-in. */
export type GetMessage = (key: string, substitutes: string[]) => string;

/**
 * Words from the browser's catalogue.
 * @param uiLanguage the browser's language. Dates follow it only where the catalogue has it: English
 *   texts with French dates between them would help nobody.
 */
export function createWords(getMessage: GetMessage, uiLanguage: string): Words {
  const catalogue = getMessage('catalogueLanguage', []) || 'en';
  const locale = uiLanguage.split('-')[0] === catalogue ? uiLanguage : catalogue;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const dated = (at: EpochMs, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style).format(at);
  const unit = (name: string, count: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
  const t: Translate = (key, ...substitutes) =>
    getMessage(
      key,
      substitutes.map((it) => (typeof it === 'number' ? number.format(it) : it)),
    );

  let names: Intl.DisplayNames | undefined;

  return {
    locale,
    direction: 'ltr',
    t,
    counted: (key, count, ...substitutes) =>
      t(plural.select(count) === 'one' ? `${key}_one` : `${key}_other`, count, ...substitutes),
    day: (iso) =>
      /^\d{4}-\d\d-\d\d$/.test(iso) ? dated(Date.parse(iso), { dateStyle: 'long', timeZone: 'UTC' }) : iso,
    moment: (at) => dated(at, { dateStyle: 'medium', timeStyle: 'short' }),
    time: (at) => dated(at, { timeStyle: 'short' }),
    duration: (ms) => {
      if (ms < MINUTE_MS) return unit('second', Math.max(0, Math.floor(ms / 1_000)));
      if (ms < HOUR_MS) return unit('minute', Math.floor(ms / MINUTE_MS));
      return ms < 2 * DAY_MS ? unit('hour', Math.floor(ms / HOUR_MS)) : unit('day', Math.floor(ms / DAY_MS));
    },
    list: (items) => new Intl.ListFormat(locale).format(items),
    language: (code) => {
      try {
        names ??= new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
        return names.of(code);
      } catch {
        return undefined;
      }
    },
  };
}

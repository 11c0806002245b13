import { Ssid } from '@/utils/ssid';

/** Why a cell of a list can't be used as a student's number. */
export type NumberFault =
  | 'blank'
  /** `9.91E+09`: the spreadsheet kept three digits of ten. Nothing can be had back from that. */
  | 'scientific'
  | 'phone'
  | 'staff'
  | 'tooShort'
  | 'tooLong'
  /** Ten equal digits. */
  | 'placeholder'
  | 'severalNumbers'
  | 'notDigits';

export type NumberRead =
  | { readonly kind: 'ssid'; readonly ssid: Ssid; readonly around: string }
  /** Nine digits: a spreadsheet may have dropped a zero. `ssid` is the number with it: to be offered, never assumed. */
  | { readonly kind: 'nineDigits'; readonly ssid: Ssid; readonly around: string }
  | { readonly kind: 'fault'; readonly why: NumberFault };

/** `="0123456789"`, `'0123456789`: how exports tell a spreadsheet that digits are text. */
const WRAPPED = /^(?:="?|')([^"]*)"?$/;
const PLAIN = /^[\w.,()-](?:[!-~]| (?! ))*(?<! )$|^$/;
const SCIENTIFIC = /^[+-]?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
/** `9,900,000,001` as a spreadsheet shows a number, `99-0000-0001` as a form does. */
const GROUPED = /^\d{1,3}(?:,\d{3}){3}$|^\d{2}-\d{4}-\d{4}$/;
const PHONE = /^(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]?\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?$/i;
const PHONE_WORD = /\b(?:phone|tel(?:ephone|[eé]fono)?|cell|mobile|fax)\b/i;
const STAFF_WORD = /\b(?:staff|teacher|seid|employee|educator|counselor)\b/i;
/** Ten digits that no other digit touches; `.0` behind them is a number cell's. */
const TEN = /(?<![\d.,])\d{10}(?:\.0{1,2})?(?![\d]|[.,]\d)/g;
const NOTHING = new Set(['', '-', '--', '—', 'n/a', 'na', 'none', 'null', '#n/a', 'pending', 'tbd']);

/** Reads one cell (or one line) of a list as a state student number. */
export function readStudentNumber(text: string): NumberRead {
  const plain = plainText(text);
  if (NOTHING.has(plain.toLowerCase())) return fault('blank');
  const [, one = '', more = '', power] = SCIENTIFIC.exec(plain) ?? [];
  // `9.900000001E+09` has them all.
  if (power !== undefined) return more.length === Number(power) ? fromDigits(one + more, '') : fault('scientific');
  if (PHONE.test(plain)) return fault('phone');
  const digits = plain.replace(/\.0{1,2}$/, '');
  if (GROUPED.test(digits) && digits.replace(/\D/g, '').length === 10) return fromDigits(digits.replace(/\D/g, ''), '');
  // `9900 000 001` is one number, two numbers of ten digits are two.
  if (/^\d{1,9}(?: \d{1,9})*$|^\d+$/.test(digits)) return fromDigits(digits.replaceAll(' ', ''), '');
  const found = [...plain.matchAll(TEN)];
  const [only, second] = found;
  if (second !== undefined) return fault('severalNumbers');
  if (only === undefined) return fault(PHONE_WORD.test(plain) ? 'phone' : 'notDigits');
  const around = plain.replace(only[0], ' ').replace(/\s+/g, ' ').trim();
  if (STAFF_WORD.test(around)) return fault('staff');
  if (PHONE_WORD.test(around)) return fault('phone');
  return fromDigits(only[0].slice(0, 10), around);
}

function fromDigits(digits: string, around: string): NumberRead {
  if (digits.length === 9) {
    const ssid = Ssid.parse(`0${digits}`);
    return ssid === undefined ? fault('placeholder') : { kind: 'nineDigits', ssid, around };
  }
  if (digits.length < 10) return fault('tooShort');
  if (digits.length > 10) return fault('tooLong');
  const ssid = Ssid.parse(digits);
  return ssid === undefined ? fault('placeholder') : { kind: 'ssid', ssid, around };
}

/** Without what a spreadsheet or a web page puts around a value, in plain digits and spaces. */
export function plainText(text: string): string {
  // Most cells are as plain as can be: of a long list each is looked at several times.
  if (PLAIN.test(text)) return text;
  const flat = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (WRAPPED.exec(flat)?.[1] ?? flat).trim();
}

function fault(why: NumberFault): NumberRead {
  return { kind: 'fault', why };
}

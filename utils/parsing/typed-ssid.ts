import { Ssid } from '@/utils/ssid';

export type TypedSsid =
  /** Ten digits and nothing else. */
  | { readonly kind: 'ssid'; readonly ssid: Ssid }
  /** The only ten digits that can be meant, out of more than that: to be shown for a look before it is used. */
  | { readonly kind: 'read'; readonly ssid: Ssid };

/** Ten digits, each with one separator at most before it, that no other digit touches. */
const GROUPED = /(?<!\d|\d[ ,.'’–-])\d(?:[ ,.'’–-]?\d){9}(?!\d|[ ,.'’–-]\d)/g;

/** Reads what somebody typed or pasted as an SSID: `9,991,750,001`, `9991 750 001`, `SSID: 9991750001`. */
export function readTypedSsid(text: string): TypedSsid | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const exact = Ssid.parse(plain);
  if (exact !== undefined) return { kind: 'ssid', ssid: exact };
  const found = new Set([...plain.matchAll(GROUPED)].map(([it]) => it.replace(/\D/g, '')));
  const [digits, another] = found;
  if (digits === undefined || another !== undefined) return undefined;
  const ssid = Ssid.parse(digits);
  return ssid === undefined ? undefined : { kind: 'read', ssid };
}

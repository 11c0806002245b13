import type { Doubt } from '@/utils/sis/finding';

/** What a made-up page of a SIS shows. */
export type Shown = (
  | { readonly kind: 'student'; readonly ssid: string }
  /** `doubts`: what speaks of others there, as it is in the key of a place. */
  | { readonly kind: 'unsure'; readonly ssid: string; readonly doubt?: Doubt; readonly doubts?: string }
  | { readonly kind: 'nothing' | 'blank' | 'several' | 'settling' }
) & {
  readonly doNotRelease?: boolean;
  /** A Test Scores page unless it says otherwise. */
  readonly testScoresPage?: boolean;
  /** The kind of page, as its path. */
  readonly path?: string;
  readonly schoolCode?: string;
  readonly studentKey?: string;
  /** As the page ties it to the number. */
  readonly name?: string;
};

/** A page of the student with this SSID. */
export function studentPage(ssid: string, more: Partial<Omit<Shown, 'kind'>> = {}): Shown {
  return { kind: 'student', ssid, ...more };
}

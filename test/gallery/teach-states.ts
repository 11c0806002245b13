import type { TeachView } from '@/components/teach/mount-teach';
import type { TeachState } from '@/components/teach/teach-card';

/** What a state of the card sets; `outline` is the place over which the pointer is. */
export interface TeachShown {
  readonly state: TeachState;
  readonly outline?: TeachView['outline'];
}

/** Every state of the card "Point to the SSID", by name. */
export const TEACH_STATES: Readonly<Record<string, TeachShown>> = {
  picking: { state: { kind: 'picking' }, outline: { left: 12, top: 14, width: 120, height: 24 } },
  picked: { state: { kind: 'picked', label: 'Pupil Ref', lastFour: '0001' } },
  'picked-without-label': { state: { kind: 'picked', label: '', lastFour: '0001' } },
  'not-an-ssid': { state: { kind: 'notAnSsid' } },
  'not-a-students': { state: { kind: 'notAStudents' } },
  'not-lasting': { state: { kind: 'notLasting' } },
  saved: { state: { kind: 'saved' } },
};

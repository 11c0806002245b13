import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/** Illuminate. No markup is known: its labels alone. */
export default {
  id: 'illuminate',
  name: 'Illuminate',
  hosts: ['illuminateed.com'],
  // "State ID" holds an educator's number there.
  staffPages: [/\/(?:User|Staff)(?:Edit|Add|View|List)?(?:\/|$)/i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  { url: 'https://demo.illuminateed.com/live/', expect: 'unsure', ssid: '9900000001' },
  { url: 'https://demo.illuminateed.com/live/?n=18', expect: 'nothing' },
  { url: 'https://demo.illuminateed.com/live/roster', expect: 'several' },
];

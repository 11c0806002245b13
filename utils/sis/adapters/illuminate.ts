import type { SisAdapter, TriedOn } from '../adapter';

/** Illuminate. No markup is known: its labels alone. */
export default {
  id: 'illuminate',
  name: 'Illuminate',
  hosts: ['illuminateed.com'],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [];

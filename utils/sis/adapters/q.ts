import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/**
 * Q (Aequitas). One page for many students: arrows go to the first, previous, next and last one. The banner
 * starts blank and may be configured without the SSID. Districts host it under their own names, so an
 * administrator chooses it for a site.
 */
export default {
  id: 'q',
  name: 'Q',
  hosts: [],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  { url: 'https://q.demo-district.example/Q/Student', expect: 'nothing' },
  { url: 'https://q.demo-district.example/Q/Student?start=labels', expect: 'nothing' },
];

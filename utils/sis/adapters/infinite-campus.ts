import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/**
 * Infinite Campus. A shell holds the application in a frame of the same origin; the student changes without
 * a load. No staff page's markup is known: its labels alone.
 */
export default {
  id: 'infinite-campus',
  name: 'Infinite Campus',
  hosts: ['infinitecampus.org', 'infinitecampus.com'],
  paths: [/^\/campus\/(?:nav-wrapper|apps)\//i],
  labels: ['student state id'],
  testScoresPages: { paths: [/\/(?:assessment|test-?scores)/i] },
  portalPaths: [
    /^\/campus\/(?:[\w-]+\/)*(?:portal|parent|student\/portal)\//i,
    /^\/campus\/(?:[\w-]+\/)*portal(?:[\w-]*\.(?:jsp|html|xsl))?$/i,
  ],
  staffPages: [/\/(?:staff|employment|credentials|district-?employment|user-?(?:account|management))(?:\/|$)/i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  { url: 'https://democa.infinitecampus.org/campus/apps/person/part?n=0', expect: 'unsure', ssid: '9900000001' },
  { url: 'https://democa.infinitecampus.org/campus/apps/person/part?n=18', expect: 'blank' },
  { url: 'https://democa.infinitecampus.org/campus/apps/person/staff', expect: 'nothing' },
];

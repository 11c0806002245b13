import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/**
 * Synergy (Edupoint). Views are built by script inside a frame of the same origin, with no load when the
 * student changes. What the field is called on screen is not documented: the labels that are likely.
 */
export default {
  id: 'synergy',
  name: 'Synergy',
  hosts: ['edupoint.com'],
  paths: [/\/ST_Content\.aspx$/i],
  portalPaths: [/\/(?:PXP2?_|PXP|StudentVUE|ParentVUE|Home_PXP|Login_(?:Parent|Student)_PXP)/i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  { url: 'https://ca-demo.edupoint.com/Views/Student.aspx', expect: 'unsure', ssid: '9900000001' },
  { url: 'https://ca-demo.edupoint.com/Views/Student.aspx?label=state-id', expect: 'unsure', ssid: '9900000001' },
  { url: 'https://ca-demo.edupoint.com/Views/Student.aspx?n=18', expect: 'nothing' },
];

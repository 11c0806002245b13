import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/** Aspen (Follett). Property names stand in the names of inputs; read-only pages have label and value cells. */
export default {
  id: 'aspen',
  name: 'Aspen',
  hosts: ['myfollett.com'],
  paths: [/^\/aspen\//i],
  ssid: ['input[name="propertyValue(stdIDState)"]'],
  portalPaths: [/^\/aspen\/(?:family|studentPortal)\w*\.do/i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  {
    url: 'https://aspen.demo-district.example/aspen/portalStudentDetail.do?navkey=student',
    expect: 'student',
    ssid: '9900000001',
  },
  {
    url: 'https://aspen.demo-district.example/aspen/portalStudentDetail.do?view=text',
    expect: 'unsure',
    ssid: '9900000001',
  },
  { url: 'https://aspen.demo-district.example/aspen/portalStudentDetail.do?n=18', expect: 'blank' },
];

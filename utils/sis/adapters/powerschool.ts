import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/**
 * PowerSchool. The classic student screens stand in a frame of the same origin, and the top address stays.
 * Cells name their table and field in `title`. The stock header has a local number and no SSID; `frn` in
 * links is 001 and seven digits.
 */
export default {
  id: 'powerschool',
  name: 'PowerSchool',
  hosts: ['powerschool.com'],
  paths: [/^\/(?:admin|teachers)\/.*\.html$/i],
  ssid: ['td[title$="]State_StudentNumber" i]:not(:has(br)) + td', 'td[title="State_StudentNumber" i] + td'],
  labels: ['statewide student identifier (ssid)', 'calif. student id (ssid)', 'california statewide student id (ssid)'],
  testScoresPages: { paths: [/\/(?:scorereports|testscores|testresults|standardized)\w*\.html$/i] },
  anchors: [
    { selector: '#student_detail_header', where: 'after' },
    { selector: 'div.box-round', where: 'before' },
  ],
  staffPages: [/^\/admin\/(?:faculty|staff|users?)\//i],
  portalPaths: [/^\/(?:guardian|public)\//i],
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  {
    url: 'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
    expect: 'student',
    ssid: '9900000001',
  },
  {
    url: 'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117&mode=edit',
    expect: 'student',
    ssid: '9900000001',
  },
  { url: 'https://demo.powerschool.com/admin/students/home.html?frn=0010204117', expect: 'nothing' },
  { url: 'https://demo.powerschool.com/guardian/home.html?frn=0010204117', expect: 'nothing' },
];

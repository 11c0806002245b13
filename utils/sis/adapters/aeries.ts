import type { SisAdapter, TriedOn } from '@/utils/sis/site/adapter';

/**
 * Aeries. The student is session state, not in the URL; partial postbacks replace parts of the page, and the
 * banner and the hidden inputs of the master page can change at different moments. `data-tcfc` names the
 * table and field of what an element shows.
 */
export default {
  id: 'aeries',
  name: 'Aeries',
  hosts: ['aeries.net'],
  // Q has pages of staff in such a folder: /Q/Student/Banner.aspx.
  paths: [/(?<!^\/q)\/(?:admin|teacher|student)\/(?:[\w-]+\/)*[\w-]+\.aspx$/i],
  ssid: ['[data-tcfc="STU.CID"]', '[data-tcfc^="STU.CID,"]'],
  labels: ['state student id'],
  studentKey: 'input[type="hidden"][name$="$PID"]',
  schoolCode: 'input[type="hidden"][name$="$SC"]',
  doNotRelease: ['[data-tcfc="STU.DNR"]'],
  testScoresPages: { paths: [/\/TestScores\w*\.aspx$/i, /\/CAASPP\w*\.aspx$/i], selector: '#divTestScores' },
  anchors: [
    // Outside the update panel that holds the scores: what stands inside one is wiped by the next postback.
    { selector: '[id*="_up"]:has(#divTestScores), [id*="UpdatePanel"]:has(#divTestScores)', where: 'before' },
    { selector: '#divTestScores', where: 'before' },
  ],
  staffPages: [/\/(?:Staff|Teachers?|UserAccounts?|Users|SecurityUsers?)\w*\.aspx$/i],
  portalPaths: [/^\/(?:(?!q\/)[\w-]+\/)?student\//i, /^\/(?:[\w-]+\/)?parent\//i],
  darkMode: 'body[class*="dark" i], html[class*="dark" i]',
} satisfies SisAdapter;

export const triedOn: TriedOn[] = [
  { url: 'https://demo.aeries.net/teacher/TestScores.aspx?student=9900000001', expect: 'student', ssid: '9900000001' },
  { url: 'https://demo.aeries.net/admin/Demographics.aspx?student=9900000002', expect: 'student', ssid: '9900000002' },
  { url: 'https://demo.aeries.net/student/TestScores.aspx?student=9900000001', expect: 'nothing' },
];

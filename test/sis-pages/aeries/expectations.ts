import { type Expectation, showing } from '../expectation.ts';
import { STUDENTS } from '../students.ts';

const HOST = 'https://demo.aeries.net';
const FIRST = { expect: 'student', ssid: '9900000001' } as const;
const NOTHING = { expect: 'nothing' } as const;
const silva = STUDENTS.find((student) => student.ssid === '')?.id ?? '';
const tran = STUDENTS.find((student) => student.lastName === 'Tran')?.id ?? '';

export const aeriesExpectations: readonly Expectation[] = [
  { url: `${HOST}/Login.aspx`, ...NOTHING, note: 'nobody is signed in' },
  { url: `${HOST}/admin/Default.aspx?student=9900000001`, ...NOTHING, note: 'home: a current student, but not shown' },
  { url: `${HOST}/admin/StudentSearch.aspx?student=`, ...NOTHING, note: 'list with ten-digit telephone numbers' },
  {
    url: `${HOST}/admin/StudentSearch.aspx?student=&columns=state`,
    expect: 'several',
    note: 'the list with its State Student ID column on',
  },
  { url: `${HOST}/admin/Demographics.aspx?student=`, ...NOTHING, note: 'no student chosen yet' },
  {
    url: `${HOST}/admin/Demographics.aspx?student=9900000001`,
    ...FIRST,
    note: 'banner and page agree; next and previous come by partial postback',
    steps: [
      { run: 'window.demo.next()', expect: 'student', ssid: '9900000002' },
      { run: 'window.demo.previous()', ...FIRST },
      ...showing([silva, 'blank'], ['9900000003', 'student']),
      { run: 'window.demo.edit()', expect: 'student', ssid: '9900000003' },
    ],
  },
  { url: `${HOST}/admin/Demographics.aspx?student=9900000001&mode=edit`, ...FIRST, note: 'the field is an input' },
  {
    url: `${HOST}/admin/Demographics.aspx?student=9900000021`,
    expect: 'student',
    ssid: '9900000021',
    note: 'records not to be released',
  },
  {
    url: `${HOST}/admin/Demographics.aspx?student=${silva}`,
    expect: 'blank',
    note: 'a telephone number right after the blank',
  },
  {
    url: `${HOST}/admin/Demographics.aspx?student=9900000001&collapsed=1`,
    ...FIRST,
    note: 'the banner is collapsed, the page itself has the field',
  },
  {
    url: `${HOST}/admin/TestScores.aspx?student=9900000001`,
    ...FIRST,
    note: 'the SSID stands in the banner alone; telephone tab hides it',
    steps: [
      { run: `document.querySelector('[aria-controls="tabPhones"]').click()`, ...NOTHING },
      { run: `document.querySelector('[aria-controls="tabStudent"]').click()`, ...FIRST },
      ...showing(['9900000022', 'student'], [silva, 'blank'], ['9900000001', 'student']),
    ],
  },
  {
    url: `${HOST}/admin/TestScores.aspx?student=9900000001&bannerDelay=250&keyDelay=0`,
    ...FIRST,
    note: 'the hidden key comes before the banner',
    steps: showing(['9900000002', 'student']),
  },
  {
    url: `${HOST}/admin/TestScores.aspx?student=9900000001&bannerDelay=0&keyDelay=250`,
    ...FIRST,
    note: 'the banner comes before the hidden key',
    steps: showing(['9900000002', 'student']),
  },
  {
    url: `${HOST}/admin/TestScores.aspx?student=9900000001&collapsed=1`,
    ...NOTHING,
    note: 'collapsed banner: name and grade alone',
    steps: [{ run: 'window.demo.collapse()', ...FIRST }],
  },
  {
    url: `${HOST}/admin/Contacts.aspx?student=9900000002`,
    expect: 'student',
    ssid: '9900000002',
    note: 'contacts and a sibling; the dialog shows the sibling in a frame',
    steps: [
      { run: `window.demo.openDialog('QuickView.aspx?id=${tran}')`, expect: 'several' },
      { run: 'window.demo.closeDialog()', expect: 'student', ssid: '9900000002' },
      { run: `window.demo.openDialog('ContactLog.aspx')`, expect: 'student', ssid: '9900000002' },
    ],
  },
  { url: `${HOST}/teacher/Demographics.aspx?student=9900000001`, ...FIRST, note: "a teacher's page" },
  { url: `${HOST}/Admin/testscores.aspx?student=9900000001`, ...FIRST, note: 'the case of paths varies' },
  { url: `${HOST}/student/Demographics.aspx?student=9900000001`, ...NOTHING, note: 'portal: parents and students' },
  { url: `${HOST}/student/TestScores.aspx?student=9900000001`, ...NOTHING, note: 'portal: parents and students' },
  {
    url: `${HOST}/Student/Demographics.aspx?student=9900000001`,
    ...NOTHING,
    note: 'portal, whatever the case of its path',
  },
  {
    url: `${HOST}/admin/storm?student=9900000001`,
    ...FIRST,
    note: 'the storm page before the storm',
    steps: [{ run: `window.storm.show('9900000009', { bannerDelay: 30 })`, expect: 'student', ssid: '9900000009' }],
  },
];

import { type CasePage, casesOf, fields, HOSTS, table } from './case-page.ts';

const { right, none } = casesOf('k');
let count = 0;
const own = (kind: string, make: (ssid: string) => string, url?: string): CasePage => {
  count += 1;
  const ssid = `99660${String(count).padStart(5, '0')}`;
  return right(kind, make(ssid), ssid, [], url);
};
const other = (kind: string, make: (ssid: string) => string, url?: string): CasePage => {
  count += 1;
  const ssid = `99860${String(count).padStart(5, '0')}`;
  return none(kind, make(ssid), [ssid], url);
};

/** Pages of the vendors whose label for the SSID is known, so that nobody would be asked. */
const VENDORS = [
  ['Student State ID', `${HOSTS.infiniteCampus}/campus/apps/x`],
  ['State Student ID', `${HOSTS.aeries}/admin/X.aspx`],
  ['Statewide Student Identifier (SSID)', `${HOSTS.powerSchool}/admin/students/x.html`],
  ['SSID', `${HOSTS.illuminate}/live/?kin`],
] as const;

const flo = (html: string): string => `<h2>Mays, Flo</h2><p>Grade 3</p>${html}`;
/** A box that begins with who somebody is, and a number behind. */
const BOXES: readonly ((role: string, name: string, label: string, ssid: string) => string)[] = [
  (role, name, label, ssid) => `<div class=card><p>${role}: ${name}</p><p>${label}: ${ssid}</p></div>`,
  (role, name, label, ssid) => `<div class=card>${role}: ${name}<br>${label}: ${ssid}</div>`,
  (role, name, label, ssid) => fields([role, name], [label, ssid]),
  (role, name, label, ssid) => table([role, name], [label, ssid]),
  (role, name, label, ssid) =>
    `<div class=card><div><span>${role}</span> <span>${name}</span></div><div><span>${label}</span> <span>${ssid}</span></div></div>`,
];

/** Brothers of what the fourth set found. */
export const kinPages: readonly CasePage[] = [
  // A box that begins with another person, in a role that may be a field of the student's own
  ...['Emergency contact', 'Emergency Contact 2', 'Contact', 'Doctor', 'Contact 1', 'Driver'].flatMap((role, index) =>
    BOXES.map((box, at) => {
      const [label, url] = VENDORS[(index + at) % VENDORS.length] ?? VENDORS[0];
      const name = at % 2 === 0 ? 'Ivo Mays' : 'Mays, Ivo';
      return other('a box of another person', (ssid) => flo(box(role, name, label, ssid)), url);
    }),
  ),
  // Fields that begin a box of the student's own, whose values look like names
  ...[
    ['School', 'Oak Valley'],
    ['City', 'San Jose'],
    ['School of residence', 'Mission Hills'],
    ['Language', 'Tagalog'],
    ['Student', 'Mays, Flo'],
    ['Legal name', 'Flo Mays'],
    ['Homeroom', 'Rm 12'],
  ].flatMap(([label = '', value = '']) =>
    [0, 2, 3].map((at) =>
      own('a box of own fields', (ssid) => flo(BOXES[at]?.(label, value, 'SSID', ssid) ?? ''), VENDORS[3][1]),
    ),
  ),
  own('own fields with people in them', (ssid) =>
    flo(fields(['Grade', '3'], ['Counselor', 'Roe, Jo'], ['Guardian', 'Ivo Mays'], ['SSID', ssid])),
  ),
  own('own fields with people in them', (ssid) =>
    flo(table(['Birth date', '03/04/2016'], ['Emergency contact', 'Mays, Ivo'], ['SSID', ssid])),
  ),
  // Staff, whom only a word of what they do gives away
  ...['Teacher', 'School psychologist', 'Crossing guard', 'Attendance clerk', 'Volunteer', 'Bus driver'].flatMap(
    (role) => [
      other('staff by role', (ssid) => `<h1>Roe, Jo</h1><p>${role}</p>${fields(['State ID', ssid])}`),
      other('staff by role', (ssid) => `<h1>Roe, Jo</h1>${fields(['Position', role], ['State ID', ssid])}`),
      other('staff by role', (ssid) => `<h1>Jo Roe, ${role}</h1>${fields(['Statewide ID', ssid])}`),
    ],
  ),
  // A queue with one entry
  ...[
    'Incoming transfer requests',
    'Import preview',
    'Print labels',
    'Waitlist',
    'Approvals',
    'Records requests',
    'Exits to review',
    'My tasks',
    'Birthdays this week',
    'McKinney-Vento list',
  ].flatMap((title, index) => [
    other(
      'a queue of one',
      (ssid) => `<h1>${title}</h1><div><b>Luna, Eli</b><br>SSID: ${ssid}<br><button>Accept</button></div>`,
    ),
    other(
      'a queue of one',
      (ssid) => `<h1>${title}</h1><p>Luna, Eli</p><p>${VENDORS[index % 3]?.[0]}: ${ssid}</p>`,
      VENDORS[index % 3]?.[1],
    ),
  ]),
  // The name of the system in the heading
  ...[
    'Infinite Campus',
    'Synergy SIS',
    'Escape Online',
    'Admin Console',
    'Registrar Desk',
    'FamilyLink Admin',
    'Student Square',
    'Oak Valley SIS',
    'School Wise',
  ].map((brand) =>
    own(
      'brand in the heading',
      (ssid) => `<h1>${brand}</h1><nav><a href="#">Students</a></nav><h2>Garza, Hana</h2>${table(['SSID', ssid])}`,
      brand === 'Infinite Campus' ? VENDORS[0][1] : undefined,
    ),
  ),
  // Badges behind the number
  ...['CALPADS matched', 'Matched', 'In CALPADS', 'Synced', 'Assigned', 'Locked', 'On file'].map((badge) =>
    own('a badge behind', (ssid) => `<h2>Ivy, Jon</h2>${table(['SSID', `${ssid} <span class=b>${badge}</span>`])}`),
  ),
  ...['Retired', 'Unmatched', 'Not matched', 'Old', 'Twin', 'Merged', 'Duplicate', 'Invalid', 'Unassigned'].map(
    (badge) =>
      other(
        'a badge against',
        (ssid) => `<h2>Ivy, Jon</h2>${table(['SSID', `${ssid} <span class=b>${badge}</span>`])}`,
      ),
  ),
  other(
    'the label of another number behind it',
    (ssid) => `<h2>Ivy, Jon</h2><div><span></span><span>SSID</span> <span>${ssid}</span><span>State</span></div>`,
  ),
  // Titles that count or number
  ...['Step 1: Student', 'Part A: Identification', 'Section 2: Demographics', '1. Student', 'Tab 1 - Student'].map(
    (title) => own('a numbered title', (ssid) => `<h1>Quade, Rosa</h1><h3>${title}</h3>${fields(['SSID', ssid])}`),
  ),
  // Titles over fields that students have, and others too
  ...[
    'Contact Information',
    'Enrollment History',
    'Home Address',
    'Mailing Address',
    'Foster Youth',
    'Health Alerts',
    'Graduation Status',
    'Language Proficiency',
    'Report Cards',
    'School of Residence',
    'Portal Login',
    'Datos personales',
  ].map((title) =>
    own(
      'a title of fields',
      (ssid) => `<h1>Ortega, Lia</h1><h3>${title}</h3>${fields(['Grade', '6'], ['SSID', ssid])}`,
    ),
  ),
  // Dashes between fields
  ...['&mdash;', '&ndash;', '-'].flatMap((dash) => [
    ...['Rm 12', 'Gr. 3', 'Present'].map((behind) =>
      own('dashes', (ssid) => `<p class=hd><b>Sands, Theo</b> ${dash} SSID ${ssid} ${dash} ${behind}</p>`),
    ),
    other('a dash against', (ssid) => `<p class=hd><b>Sands, Theo</b> ${dash} SSID ${ssid} ${dash} retired</p>`),
  ]),
  // Spellings
  ...['State Stu #', 'State Stu ID', 'State Stud. #', 'State Stdnt ID', 'State Stud ID No.'].map((label) =>
    own('spelling', (ssid) => `<h2>Mora, Nico</h2><p>Grade: 2</p><p>${label}: ${ssid}</p>`),
  ),
];

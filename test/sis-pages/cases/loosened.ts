import { setOf } from './case-page.ts';

// Pages on which what had been loosened for the fourteenth to the sixteenth set offered another's number.
const { page, pages } = setOf('loosened');
const at = (path: string): string => `https://sis.elkridge-usd.example/${path}`;
const doc = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Elk Ridge SIS</title><style>.card{border:1px solid #ccc;padding:8px}td,th{padding:3px 8px}</style></head><body><header class="top"><span>Elk Ridge USD</span> <a href="/home">Home</a> <a href="/students">Students</a> <a href="/logout">Log out</a></header><main>${main}</main><footer>Elk Ridge SIS 26.2</footer></body></html>`;

// --- explained labels
page(
  '01',
  'label of a witness explained in brackets',
  at('incidents/4417'),
  null,
  ['9912340001'],
  doc(
    'Incident 4417',
    `<h1>Diaz, Ana</h1><p>Grade 6 · Oak Knoll Middle</p><h2>Details</h2><table><tr><td>Date</td><td>10/02/2026</td></tr><tr><td>Location</td><td>Cafeteria</td></tr><tr><td>Witness Student ID (SSID)</td><td>9912340001</td></tr><tr><td>Phone</td><td>(916) 555-0114</td></tr></table>`,
  ),
);
page(
  '02',
  'label of a number that was wrong, explained in brackets',
  at('corrections/88'),
  null,
  ['9912340002'],
  doc(
    'Correction',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Identification</h2><dl><dt>Incorrect Student ID (SSID)</dt><dd>9912340002</dd><dt>Status</dt><dd>Ticket sent to CALPADS</dd></dl>`,
  ),
);
page(
  '03',
  'sister in Chinese, explained in brackets',
  at('enroll/zh/12'),
  null,
  ['9912340003'],
  doc(
    '入学登记',
    `<h1>Chen, Amy</h1><p>Grade 3</p><table><tr><td>出生日期</td><td>03/04/2018</td></tr><tr><td>妹妹的学生编号 (SSID)</td><td>9912340003</td></tr><tr><td>电话</td><td>(916) 555-0120</td></tr></table>`,
  ),
);

// --- purposes
page(
  '05',
  'purpose: for another child',
  at('rides/5'),
  null,
  ['9912340005'],
  doc(
    'Ride request',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><form><p><label for="a">Stop</label> <input id="a" value="Cedar and 4th"></p><p><label for="b">SSID, for Luis</label> <input id="b" value="9912340005"></p></form>`,
  ),
);
page(
  '06',
  'purpose: used until',
  at('ids/6'),
  null,
  ['9912340006'],
  doc(
    'Identifiers',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><form><p><label for="a">Perm ID</label> <input id="a" value="930882"></p><p><label for="b">SSID (used until June 2024)</label> <input id="b" value="9912340006" readonly></p></form>`,
  ),
);

// --- help in small
page(
  '07',
  'help in small says whose it is',
  at('report/7'),
  null,
  ['9912340007'],
  doc(
    'Report',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Report</h2><table><tr><td>Date</td><td>10/02/2026</td></tr><tr><td>SSID <small class="text-muted">of the student who made the report</small></td><td>9912340007</td></tr></table>`,
  ),
);
page(
  '08',
  'help below a term says that it holds no more',
  at('ids/8'),
  null,
  ['9912340008'],
  doc(
    'Identifiers',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><dl><dt>Perm ID</dt><dd>930882</dd><dt>SSID<div class="help-text">No longer valid since the correction last May</div></dt><dd>9912340008</dd></dl>`,
  ),
);

// --- facts behind a number
page(
  '09',
  'behind the number: wrong student',
  at('notes/9'),
  null,
  ['9912340009'],
  doc(
    'Notes',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>State reporting</h2><p>SSID: 9912340009, wrong student</p><p>Home phone: (916) 555-0133</p>`,
  ),
);
page(
  '10',
  'behind the number: entered by the school in error',
  at('notes/10'),
  null,
  ['9912340010'],
  doc(
    'State data',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>State data</h2><p>SSID 9912340010, school entered it in error</p><p>Perm ID 930882</p>`,
  ),
);
page(
  '11',
  'a number of its own element in a sentence',
  at('notes/11'),
  null,
  ['9912340011'],
  doc(
    'State data',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>State data</h2><p>SSID <b>9912340011</b> was entered for the wrong student by <b>P. Lim</b> in June</p><p>Perm ID 930882</p>`,
  ),
);

// --- ten cells
page(
  '13',
  'ten months of counts',
  at('quality/13'),
  null,
  ['0012031100'],
  doc(
    'Data quality',
    `<h1>Fields sent with errors</h1><table><thead><tr><th>Field</th><th>Aug</th><th>Sep</th><th>Oct</th><th>Nov</th><th>Dec</th><th>Jan</th><th>Feb</th><th>Mar</th><th>Apr</th><th>May</th></tr></thead><tbody><tr><td>Birth date</td><td>1</td><td>0</td><td>0</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>0</td><td>0</td></tr><tr><td>SSID</td><td>0</td><td>0</td><td>1</td><td>2</td><td>0</td><td>3</td><td>1</td><td>1</td><td>0</td><td>0</td></tr></tbody></table>`,
  ),
);
page(
  '14',
  'the bubbles of an answer sheet',
  at('sheet/14'),
  null,
  ['0123456789'],
  doc(
    'Answer sheet',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><table class="bubbles"><tr><td>SSID</td><td>0</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td></tr><tr><td></td><td>0</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td></tr></table>`,
  ),
);

// --- third columns
page(
  '15',
  'registered and verified numbers',
  at('audit/15'),
  '9912340115',
  ['9912340015'],
  doc(
    'Change',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Record</h2><table><thead><tr><th>Field</th><th>Registration form</th><th>Verified</th></tr></thead><tbody><tr><td>Track</td><td>A</td><td>B</td></tr><tr><td>SSID</td><td>9912340015</td><td>9912340115</td></tr></tbody></table>`,
  ),
  { sure: false },
);
page(
  '16',
  'verified: no',
  at('audit/16'),
  null,
  ['9912340016'],
  doc(
    'Verification',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Record</h2><table><thead><tr><th>Field</th><th>Value</th><th>Verified</th></tr></thead><tbody><tr><td>Birth date</td><td>03/04/2014</td><td>Yes</td></tr><tr><td>SSID</td><td>9912340016</td><td>No - belongs to Luis Ortega</td></tr></tbody></table>`,
  ),
);

// --- rows of labels over rows of values

// --- a column that repeats one number
page(
  '19',
  "a counselor's log with one student",
  at('log/19'),
  null,
  ['9912340019'],
  doc(
    'Appointments',
    `<h1>Lim, Patricia</h1><p>Counseling office</p><h2>Schedule</h2><table><thead><tr><th>Date</th><th>SSID</th><th>Reason</th></tr></thead><tbody><tr><td>09/03/2026</td><td>9912340019</td><td>Class change</td></tr><tr><td>09/10/2026</td><td>9912340019</td><td>Check-in</td></tr></tbody></table>`,
  ),
);
page(
  '20',
  "tutoring sessions with the tutor's number",
  at('log/20'),
  null,
  ['9912340020'],
  doc(
    'Tutoring',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Program attendance</h2><table><thead><tr><th>Date</th><th>Tutor</th><th>SSID</th><th>Minutes</th></tr></thead><tbody><tr><td>09/03/2026</td><td>Luis</td><td>9912340020</td><td>30</td></tr><tr><td>09/10/2026</td><td>Luis</td><td>9912340020</td><td>45</td></tr></tbody></table>`,
  ),
);

// --- heads over the first column
page(
  '21',
  'head over the first column names a role',
  at('lab/21'),
  null,
  ['9912340021'],
  doc(
    'Lab',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Schedule</h2><table><tr><th>Locker mate</th><th>Table</th></tr><tr><td>SSID: 9912340021</td><td>4</td></tr></table>`,
  ),
);

// --- titles
page(
  '22',
  'a card whose title is a row of heads',
  at('carpool/22'),
  null,
  ['9912340022'],
  doc(
    'Carpool',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Transportation</h2><div class="card"><table><tr><th>Joaquin</th><th>Seat 4</th></tr></table><p>SSID: 9912340022</p></div>`,
  ),
);
page(
  '23',
  'a layout row with a nested table as title',
  at('carpool/23'),
  null,
  ['9912340023'],
  doc(
    'Carpool',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Transportation</h2><table><tr><td><table><tr><td>Joaquin</td><td>Seat 4</td></tr></table></td></tr><tr><td>SSID: 9912340023</td></tr></table>`,
  ),
);
page(
  '24',
  "a dialog drawn in another rider's card",
  at('carpool/24'),
  null,
  ['9912340024'],
  doc(
    'Carpool',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Transportation</h2><div class="rider"><h3>Joaquin</h3><p>Seat 4</p><button>Details</button><div role="dialog" aria-modal="true"><h4>Details</h4><p>SSID: 9912340024</p><p>Stop: Cedar and 4th</p></div></div>`,
  ),
);
page(
  '25',
  'a field for the name over a card of another',
  at('carpool/25'),
  null,
  ['9912340025'],
  doc(
    'Carpool',
    `<h1>Diaz, Ana</h1><div class="facts"><div>Student name</div><div>Diaz, Ana</div></div><h2>Transportation</h2><div class="rider"><h3>Joaquin</h3><p>SSID: 9912340025</p></div>`,
  ),
);
page(
  '26',
  'a record of the same name from another district',
  at('calpads/26'),
  null,
  ['9912340026'],
  doc(
    'Find in CALPADS',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>CALPADS</h2><h3>Fresno, enrolled since 2023</h3><dl><dt>Student name</dt><dd>Diaz, Ana</dd><dt>Gender</dt><dd>F</dd><dt>SSID</dt><dd>9912340026</dd></dl><h3>Modesto, exited 2021</h3><dl><dt>Student name</dt><dd>Diaz, Ana</dd><dt>Gender</dt><dd>F</dd></dl>`,
  ),
);
page(
  '27',
  'label preview of the first of many',
  at('labels/27'),
  null,
  ['9912340027'],
  doc(
    'Mailing labels',
    `<h1>Student reports</h1><p>312 students selected</p><h2>Label preview</h2><table><tr><td>Student name</td><td>Diaz, Ana</td></tr><tr><td>SSID</td><td>9912340027</td></tr></table><button>Print 312</button>`,
  ),
);
page(
  '28',
  'import preview of a row of a file',
  at('import/28'),
  null,
  ['9912340028'],
  doc(
    'Import',
    `<h1>Student data file</h1><p>File enroll_0914.csv, 48 rows</p><h2>Data preview</h2><dl><dt>Student name</dt><dd>Diaz, Ana</dd><dt>SSID</dt><dd>9912340028</dd></dl><button>Import 48 rows</button>`,
  ),
);
page(
  '29',
  'test values of a connection',
  at('setup/29'),
  null,
  ['9912340029'],
  doc(
    'Setup',
    `<h1>CALPADS connection</h1><p>Connected</p><h2>Test values</h2><dl><dt>School code</dt><dd>6001234</dd><dt>SSID</dt><dd>9912340029</dd></dl>`,
  ),
);

// --- trails
page(
  '30',
  'filters called crumbs',
  at('letters/30'),
  null,
  ['9912340030'],
  doc(
    'Letters',
    `<h1>Attendance letters</h1><ul class="filter-crumbs"><li>Diaz, Ana (SSID 9912340030) <button>×</button></li></ul><p>0 letters</p>`,
  ),
);
page(
  '31',
  'recent students as crumbs',
  at('home/31'),
  null,
  ['9912340031'],
  doc(
    'Home',
    `<ol class="breadcrumb recent-students"><li>Diaz, Ana · SSID: 9912340031</li></ol><h1>Welcome</h1><p>Choose a student to begin.</p>`,
  ),
);

// --- names in rows and lines
page(
  '32',
  'a word in brackets behind a given name',
  at('pairs/32'),
  null,
  ['9912340032'],
  doc('Pairs', `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Program</h2><p>Luis (tutor) SSID: 9912340032</p>`),
);
page(
  '33',
  'a cell with a field and a name',
  at('lockers/33'),
  null,
  ['9912340033'],
  doc(
    'Lockers',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Locker</h2><table><tr><td><div>Locker</div><div>Ortega, Luis</div></td><td>SSID: 9912340033</td></tr></table>`,
  ),
);
page(
  '34',
  'a given name that is a job',
  at('lockers/34'),
  null,
  ['9912340034'],
  doc(
    'Lockers',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Locker</h2><table><tr><td>114</td><td>Ortega, Dean</td><td>SSID: 9912340034</td></tr></table>`,
  ),
);
page(
  '35',
  'the page of a student whose given name is a job',
  at('lockers/35'),
  null,
  ['9912340035'],
  doc(
    'Locker',
    `<h1>Ortega, Dean</h1><p>Grade 6</p><h2>Locker</h2><div class="card"><div>Diaz, Ana</div><div>SSID: 9912340035</div></div>`,
  ),
);
page(
  '36',
  'two in one heading',
  at('seats/36'),
  null,
  ['9912340036'],
  doc(
    'Seats',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h3>Diaz, Ana seated with Ortega, Luis (SSID 9912340036)</h3><p>Table 4</p>`,
  ),
);
page(
  '37',
  'a letter about a complaint',
  at('letters/37'),
  null,
  ['9912340037'],
  doc(
    'Letter',
    `<h1>Diaz, Ana</h1><p>Re: Complaint of Ana Diaz, Luis Ortega named, Grade 6, Perm ID 930882, SSID 9912340037</p><p>Dear parent or guardian,</p>`,
  ),
);
page(
  '38',
  'legal name of another behind the number',
  at('reading/38'),
  null,
  ['9912340038'],
  doc(
    'Reading',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><div class="card"><div>SSID: 9912340038</div><div>Legal name: Ortega, Luis</div><div>Reporting student: Diaz, Ana</div></div>`,
  ),
);
page(
  '39',
  'a legal name that begins alike',
  at('siblings/39'),
  null,
  ['9912340039'],
  doc(
    'Names',
    `<h1>Diaz, Ana</h1><p>Grade 6 · DOB 3/4/2014</p><p>Legal name: Diaz, Ana Sofia</p><h2>Enrollment</h2><div class="card"><dl><dt>Preferred name</dt><dd>Diaz, Anabel</dd><dt>Age</dt><dd>8</dd><dt>SSID</dt><dd>9912340039</dd></dl></div>`,
  ),
);
page(
  '40',
  'weak label on a teacher with a homeroom',
  at('people/40'),
  null,
  ['9912340040'],
  doc(
    'People',
    `<h1>Lim, Patricia</h1><p>Oak Knoll Middle</p><dl><dt>Homeroom</dt><dd>12</dd><dt>Subject</dt><dd>Math</dd><dt>State ID</dt><dd>9912340040</dd></dl>`,
  ),
);
page(
  '41',
  'a vehicle inspection due',
  at('fleet/41'),
  null,
  ['9912340041'],
  doc('Fleet', `<h1>Bus 14</h1><dl><dt>Triennial due</dt><dd>2027</dd><dt>State ID</dt><dd>9912340041</dd></dl>`),
);
page(
  '42',
  'dates with a point in a log',
  at('log/42'),
  null,
  ['9912340042'],
  doc(
    'Log',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><table><tr><td>09.14</td><td>SSID</td><td>9912340042</td></tr><tr><td>09.21</td><td>SSID withdrawn</td><td>see CALPADS</td></tr></table>`,
  ),
);
page(
  '43',
  'a page person that no longer counts',
  at('family/43'),
  null,
  ['9912340043'],
  doc(
    'Family',
    `<h2>Family information update</h2><div>Student:</div><div>Diaz, Ana</div><h2>Carpool</h2><div class="card"><div>Ortega, Luis</div><div>SSID: 9912340043</div></div>`,
  ),
);
page(
  '44',
  'grade and number as facts of another',
  at('pairs/44'),
  null,
  ['9912340044'],
  doc(
    'Pairs',
    `<h1>Diaz, Ana</h1><h2>Program</h2><div><div class="tag">Grade 2</div><div class="tag">SSID: 9912340044</div></div><h2>Enrollment</h2><p>Current grade: 6</p>`,
  ),
);
page(
  '45',
  'blank before an imported number',
  'https://valley.aeries.net/admin/Import.aspx',
  '9912340045',
  [],
  doc(
    'Import',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><table><thead><tr><th>Field</th><th>On file</th><th>Imported</th></tr></thead><tbody><tr><td>Birth date</td><td>03/04/2014</td><td>03/04/2014</td></tr><tr><td>State Student ID</td><td></td><td>9912340045</td></tr></tbody></table>`,
  ),
  { sure: false },
);
page(
  '46',
  'blank field for a purpose',
  'https://valley.aeries.net/admin/Gpa.aspx',
  '9912340046',
  [],
  doc(
    'GPA',
    `<h1>Diaz, Ana</h1><p>Grade 12</p><form><p><label for="a">State Student ID, for CSAC GPA upload if different</label> <input id="a" value=""></p><p><label for="c">GPA</label> <input id="c" value="3.41"></p><p>Cumulative, grades 10 and 11</p><p>Sent to CSAC on 9/30</p><p>Known to CALPADS as 9912340046</p></form>`,
  ),
  { sure: false },
);

page(
  '47',
  'blank label of another purpose, explained in brackets',
  'https://ridge.powerschool.com/admin/students/portal.html',
  '9912340047',
  [],
  doc(
    'Portal',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><p>Oak Knoll Middle</p><p>Gender: F</p><p>Track: A</p><table><tr><td>Portal login</td><td>adiaz</td></tr><tr><td>Portal Statewide Student Identifier (SSID)</td><td></td></tr><tr><td>Known to CALPADS as</td><td>9912340047</td></tr></table>`,
  ),
  { sure: false },
);
page(
  '48',
  'fields to print, told in a line',
  'https://ridge.powerschool.com/admin/students/print.html',
  '9912340048',
  [],
  doc(
    'Print',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><p>Oak Knoll Middle</p><p>Gender: F</p><p>Track: A</p><p>Fields to print: Name, Grade, Printed Statewide Student Identifier (SSID)</p><pre>6 | 9912340048 | F</pre>`,
  ),
  { sure: false },
);
page(
  '49',
  'a hotspot under user defined',
  at('tech/49'),
  null,
  ['9165550149'],
  doc(
    'Technology',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h2>Technology</h2><h3>User defined</h3><dl><dt>Hotspot</dt><dd>Jetpack 8800L</dd><dt>SSID</dt><dd>9165550149</dd><dt>Password</dt><dd>cedar-4471</dd></dl>`,
  ),
);
page(
  '51',
  'a surname that is read as an office',
  at('lockers/51'),
  null,
  ['9912340051'],
  doc(
    'Locker',
    `<h1>DIAZ, ANA</h1><p>GRADE 6</p><h2>Locker</h2><table><tr><td>114</td><td>MARIA COE</td><td>SSID: 9912340051</td></tr></table>`,
  ),
);
page(
  '52',
  'an employee with a primary disability',
  at('hr/52'),
  null,
  ['9912340052'],
  doc(
    'Accommodation',
    `<h1>Lim, Patricia</h1><p>Oak Knoll Middle</p><dl><dt>Primary disability</dt><dd>Hearing</dd><dt>Workplace</dt><dd>Room 14</dd><dt>State ID</dt><dd>9912340052</dd></dl>`,
  ),
);
page(
  '55',
  'two in one heading, with a dash',
  at('seats/55'),
  null,
  ['9912340055'],
  doc(
    'Lockers',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><h3>Diaz, Ana - shares a locker with Luis (SSID 9912340055)</h3><p>Locker 114</p>`,
  ),
);
page(
  '56',
  'a peer mentor in a letter',
  at('letters/56'),
  null,
  ['9912340056'],
  doc(
    'Letter',
    `<h1>Diaz, Ana</h1><p>Re: Peer mentor for Ana Diaz, Luis Ortega, Grade 8, Perm ID 930882, SSID 9912340056</p><p>Dear parent or guardian,</p>`,
  ),
);
page(
  '64',
  'a dialog in a waiting row',
  at('carpool/64'),
  null,
  ['9912340064'],
  doc(
    'Carpool',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><section class="panel"><h2>Requests from Joaquin</h2><dialog open><p>SSID: 9912340064</p><button>Close</button></dialog></section>`,
  ),
);

page(
  '66',
  'a notice for another in a long heading',
  at('desk/66'),
  '9912340166',
  ['9912340066'],
  doc(
    'Front desk',
    `<h2>Locker combination reset requested at front desk for Ortega, Luis</h2><p>SSID: 9912340066</p><table><tr><td>Student</td><td>Diaz, Ana</td></tr><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td>9912340166</td></tr></table>`,
  ),
  { sure: false },
);
page(
  '67',
  'the last student in a bar over the page',
  at('desk/67'),
  '9912340167',
  ['9912340067'],
  doc(
    'Front desk',
    `<div class="bar">Last student - Ortega, Luis | SSID: 9912340067</div><table><tr><td>Student</td><td>Diaz, Ana</td></tr><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td>9912340167</td></tr></table>`,
  ),
  { sure: false },
);
page(
  '69',
  'a test student for practice',
  at('training/69'),
  null,
  ['9912340069'],
  doc(
    'Training',
    `<h1>Practice area</h1><p>Nothing here is sent to the state.</p><h2>Our test student</h2><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9912340069</dd></dl>`,
  ),
);
page(
  '71',
  'a column of field contents in a dictionary',
  at('help/71'),
  null,
  ['9912340071'],
  doc(
    'Dictionary',
    `<h1>Student file layout</h1><h2>Field contents</h2><table><tr><td>School code</td><td>7 digits</td></tr><tr><td>SSID</td><td>9912340071</td></tr><tr><td>Birth date</td><td>YYYYMMDD</td></tr></table>`,
  ),
);

page(
  '78',
  'words with an article, explained in brackets',
  at('lockers/78'),
  null,
  ['9912340078'],
  doc(
    'Locker',
    `<h1>Diaz, Ana</h1><p>Grade 6</p><table><tr><td>Locker</td><td>114</td></tr><tr><td>Shares a locker with (SSID)</td><td>9912340078</td></tr></table>`,
  ),
);

page(
  '81',
  'a second row of labels for who reads with her',
  at('pairs/81'),
  null,
  ['9912340081'],
  doc(
    'Reading',
    `<h1>Diaz, Ana</h1><table class="fields"><tr class="l"><td>Room</td><td>Track</td><td>Perm ID</td></tr><tr><td>7</td><td>J</td><td>930882</td></tr><tr class="l"><td>Day</td><td>Reads with</td><td>SSID</td></tr><tr><td>Tuesday</td><td>Luis</td><td>9912340081</td></tr></table>`,
  ),
);
page(
  '85',
  "student meetings on a counselor's page",
  at('pairs/85'),
  null,
  ['9912340085'],
  doc('Office', `<h1>Lim, Patricia</h1><h2>Student meetings</h2><p>SSID: 9912340085</p><p>Next at 9:15</p>`),
);
page(
  '86',
  'who waits, in a long line of facts',
  at('pairs/86'),
  '9912340186',
  ['9912340086'],
  doc(
    'Office',
    `<p>Ortega, Luis · SSID: 9912340086 · Grade 8 · at the front desk with a pass from Room 12, waits for the nurse</p><table><tr><td>Student</td><td>Diaz, Ana</td></tr><tr><td>SSID</td><td>9912340186</td></tr></table>`,
  ),
);
page(
  '87',
  'who waits, in a long line of facts over the number',
  at('pairs/87'),
  null,
  ['9912340087'],
  doc(
    'Office',
    `<div>Ortega, Luis · Grade 8 · at the front desk with a pass from Room 12 · waits for the nurse until noon</div><div>SSID: 9912340087</div><table><tr><td>Student</td><td>Diaz, Ana</td></tr><tr><td>Grade</td><td>6</td></tr></table>`,
  ),
);
export const loosenedPages = pages;

/** Those that were called blank. */
export const calledBlankPages = pages.filter(
  ({ kind }) => kind.startsWith('blank') || kind.startsWith('fields to print'),
);

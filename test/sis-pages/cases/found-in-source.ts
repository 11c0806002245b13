import { type CasePage, casesOf, HOSTS } from './case-page.ts';

/**
 * Found with the source of the finder in hand, by kind; made-up people and numbers. 9940000001 is the page's student's own,
 * 99… others', 9165550123 a phone.
 */
const { none, right } = casesOf('w');
const SIS = 'https://sis.elkridge-usd.example/students/5599';
const PEOPLE = 'https://sis.elkridge-usd.example/people/318';
const AE = `${HOSTS.aeries}/admin/Family.aspx`;
const PS = `${HOSTS.powerSchool}/admin/students/family.html`;
const IC = `${HOSTS.infiniteCampus}/campus/apps/person/part`;
const ASPEN = 'https://aspen.elkridge-usd.example/aspen/siblingDetail.do';

/** Pages of Lia Ortega, in the manner of each system. */
const lia = (inner: string): string =>
  `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p>${inner}</main><footer>Elk Ridge Unified</footer>`;
const aeries = (inner: string, name = 'Ortega, Lia'): string =>
  `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>${name}</span> <span>Grade 6</span></div>${inner}</form>`;
const powerSchool = (inner: string): string =>
  `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round>${inner}</div></div>`;
const row = (caption: string, value: string, field = ''): string =>
  `<div class=data-row><div class=data-caption>${caption}</div><div${field && ` data-tcfc="${field}"`}>${value}</div></div>`;
const NOTES = Array.from(
  { length: 14 },
  (_, at) => `<p>Visit ${at + 1}: seen at the front office before first period, nothing to report.</p>`,
).join('');
const LOCKERS = Array.from(
  { length: 33 },
  (_, at) => `<div class=k>Activity ${String.fromCharCode(65 + (at % 26))}</div><div class=v>Paid</div>`,
).join('');

/** What no number of may be asked for or offered. */
const NEVER: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    'a brother by First and Last, surname alike',
    AE,
    aeries(
      `<div class=Card>${row('Last', 'Ortega', 'STU.LN')}${row('First', 'Luis', 'STU.FN')}${row('Grade', '2', 'STU.GR')}${row('State Student ID', '9900000002', 'STU.CID')}</div>`,
    ),
  ],
  [
    'a brother by First and Last, surname alike',
    PS,
    powerSchool(
      '<table><tr><td>Last</td><td>Ortega</td></tr><tr><td>First</td><td>Luis</td></tr><tr><td>Grade</td><td>2</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'a brother by First and Last, surname alike',
    ASPEN,
    '<h1>Ortega, Lia</h1><table><tr><td>Last</td><td><input value=Ortega></td></tr><tr><td>First</td><td><input value=Luis></td></tr><tr><td>State ID</td><td><input name="propertyValue(stdIDState)" value="9900000002"></td></tr></table>',
  ],
  [
    'a brother by First and Last, surname alike',
    SIS,
    lia(
      '<section><dl><dt>Last</dt><dd>Ortega</dd><dt>First</dt><dd>Luis</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    'a brother by First and Last, surname alike',
    SIS,
    lia('<p>First Name: Luis | Last Name: Ortega | SSID: 9900000002</p>'),
  ],
  [
    'a brother by First and Last, surname alike',
    SIS,
    lia(
      '<table><tr><td>Last Name</td><td>First Name</td><td>SSID</td></tr><tr><td>Ortega</td><td>Luis</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'a relative in a field that is no name',
    AE,
    aeries(
      `<div class=Card>${row('Sibling', 'Luis')}${row('Grade', '2', 'STU.GR')}${row('State Student ID', '9900000002', 'STU.CID')}</div>`,
    ),
  ],
  [
    'a relative in a field that is no name',
    PS,
    powerSchool(
      '<table><tr><td>Sibling</td><td>Luis</td></tr><tr><td>Grade</td><td>2</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'a relative in a field that is no name',
    SIS,
    lia(
      '<section><dl><dt>Sister</dt><dd>Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    'a relative in a field that is no name',
    SIS,
    lia(
      '<section><dl><dt>Relación</dt><dd>Hermana</dd><dt>Grado</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    'a relative in a field that is no name',
    SIS,
    lia(
      '<section><dl><dt>Sibling at this school</dt><dd>Yes</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    'a relative in a field that is no name',
    SIS,
    lia(
      '<table><tr><td>How related</td><td>Half brother</td></tr><tr><td>Grade</td><td>2</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    "the heading's name is not understood",
    AE,
    aeries(
      `<div class=Card><b>Dean, Ava</b>${row('Grade', '2', 'STU.GR')}${row('State Student ID', '9900000002', 'STU.CID')}</div>`,
      'Anna FitzGerald',
    ),
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<main><h1>Lia "Lily" Ortega</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>',
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<main><h1>30611 Ortega, Lia</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>',
  ],
  [
    "the heading's name is not understood",
    SIS,
    "<main><h1>Lia Ortega's Profile</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>",
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<main><h1>ORTEGA LIA M</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>',
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<main><h1>Mia Fields</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>',
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<main><h1>陈小明</h1><p>Grade 6</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>',
  ],
  [
    "the heading's name is not understood",
    SIS,
    '<div class="last-student"><span class=name>Dean, Ava</span> <span>SSID 9900000002</span></div><main><h1>Ortega, Lia</h1><p>Grade 6</p></main>',
  ],
  [
    'the chosen tab or choice is another child',
    AE,
    aeries(
      `<ul class=tabs><li>Lia</li><li class=on>Luis</li></ul><div class=pane>${row('Grade', '2', 'STU.GR')}${row('State Student ID', '9900000002', 'STU.CID')}</div>`,
    ),
  ],
  [
    'the chosen tab or choice is another child',
    SIS,
    lia(
      '<div role=tablist><button role=tab id=t1>Lia</button><button role=tab id=t2 aria-selected=true>Luis</button></div><div role=tabpanel aria-labelledby=t2><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div>',
    ),
  ],
  [
    'the chosen tab or choice is another child',
    SIS,
    lia(
      '<ul class="nav nav-tabs"><li><a href="#a">Lia Ortega</a></li><li class=active><a href="#b">Luis Ortega</a></li></ul><div class="tab-content"><div class="tab-pane active" id=b><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></div>',
    ),
  ],
  [
    'the chosen tab or choice is another child',
    SIS,
    lia(
      '<p>Show <select><option>Ortega, Lia</option><option selected>Ortega, Luis</option></select></p><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl>',
    ),
  ],
  ['a first name in a field of the line', SIS, lia('<p>Name: Luis | SSID: 9900000002</p>')],
  ['a first name in a field of the line', SIS, lia('<p>Student: Luis | SSID: 9900000002</p>')],
  ['a first name in a field of the line', SIS, lia('<p>SSID: 9900000002 | Student: Luis</p>')],
  ['a first name in a field of the line', SIS, lia('<p>Nombre: Luis, SSID: 9900000002</p>')],
  ['a first name in a field of the line', SIS, lia('<p>RE: Luis (SSID 9900000002)</p>')],
  [
    'a relative in a line, with a grade or in brackets',
    AE,
    aeries('<div class=Card><p>Ava, grade 2 <span data-tcfc="STU.CID">9900000002</span></p></div>'),
  ],
  [
    'a relative in a line, with a grade or in brackets',
    SIS,
    lia('<p>Nut allergy; rides bus 12.</p><p>Sister (grade 2) SSID: 9900000002</p>'),
  ],
  ['a relative in a line, with a grade or in brackets', SIS, lia('<p>Twin, grade 6, SSID 9900000002</p>')],
  ['a relative in a line, with a grade or in brackets', SIS, lia('<p>Ava (2nd grade) SSID: 9900000002</p>')],
  ['a relative in a line, with a grade or in brackets', SIS, lia('<p>Ava, grade 2, SSID: 9900000002</p>')],
  ['a relative in a line, with a grade or in brackets', SIS, lia('<p>Hermano menor (2.º grado), SSID 9900000002</p>')],
  ['a relative in a line, with a grade or in brackets', SIS, lia('<p>SSID 9900000002 - Luis (brother)</p>')],
  [
    'one name within the other',
    AE,
    aeries(
      `<div class=Card><b>Garcia, Ana Maria</b>${row('Grade', '2', 'STU.GR')}${row('State Student ID', '9900000002', 'STU.CID')}</div>`,
      'Garcia, Maria',
    ),
  ],
  [
    'one name within the other',
    SIS,
    '<main><h1>Ortega, Jose Luis</h1><p>Grade 6</p><div class=card><b>Ortega, Luis</b><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main>',
  ],
  [
    'one name within the other',
    SIS,
    '<main><h1>Garcia, Maria</h1><p>Grade 6</p><table><thead><tr><th>Student</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Garcia, Ana Maria</td><td>2</td><td>9900000002</td></tr></tbody></table></main>',
  ],
  [
    'one name within the other',
    SIS,
    lia('<div class=card><b>Ortega, L.</b><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div>'),
  ],
  [
    'one name within the other',
    SIS,
    '<main><h1>Ortega, Luis</h1><p>Grade 6</p><div class=card><b>Ortega, Luis Jr.</b><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main>',
  ],
  [
    'two side by side, heads are plain cells',
    PS,
    powerSchool(
      '<table><tr><td></td><td>Luis</td><td>Lia</td></tr><tr><td>Grade</td><td>2</td><td>6</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td><td></td></tr></table>',
    ),
  ],
  [
    'two side by side, heads are plain cells',
    SIS,
    lia(
      '<table><tr><td></td><td><b>Ava</b></td><td><b>Lia</b></td></tr><tr><td>Grade</td><td>2</td><td>6</td></tr><tr><td>SSID</td><td>9900000002</td><td></td></tr></table>',
    ),
  ],
  [
    'two side by side, heads are plain cells',
    SIS,
    lia(
      '<table><tr><td>Field</td><td>Ava</td></tr><tr><td>Grade</td><td>2</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'two side by side, heads are plain cells',
    SIS,
    lia(
      '<table><tr><td>Changed</td><td>From</td><td>To</td></tr><tr><td>Grade</td><td>5</td><td>6</td></tr><tr><td>SSID</td><td>9900000002</td><td></td></tr></table>',
    ),
  ],
  [
    'two side by side, heads are plain cells',
    SIS,
    lia(
      '<div class=cmp><div class=r><div></div><div>Luis</div><div>Lia</div></div><div class=r><div>Grade</div><div>2</div><div>6</div></div><div class=r><div>SSID</div><div>9900000002</div><div></div></div></div>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    AE,
    aeries(
      '<table><tr><th>Name</th><th>State Student ID</th></tr><tr><td>Luis</td><td data-tcfc="STU.CID">9900000002</td></tr></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<table><thead><tr><th>Name</th><th>SSID</th></tr></thead><tbody><tr><td>Luis</td><td>9900000002</td></tr></tbody></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<table><thead><tr><th>Pupil</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Ava</td><td>2</td><td>9900000002</td></tr></tbody></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<table><thead><tr><th>Person</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Ava</td><td>2</td><td>9900000002</td></tr></tbody></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<table><tr><td>Sibling</td><td>Grade</td><td>SSID</td></tr><tr><td>Ava</td><td>2</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<table><tr><td>Time</td><td>Gate</td><td>SSID</td></tr><tr><td>7:42 AM</td><td>North</td><td>9900000002</td></tr></table>',
    ),
  ],
  [
    'one row of a list, a first name alone',
    SIS,
    lia(
      '<div role=grid><div role=row><span role=columnheader>Rider</span><span role=columnheader>SSID</span></div><div role=row><span role=gridcell>Luis</span><span role=gridcell>9900000002</span></div></div>',
    ),
  ],
  [
    'a title out of reach',
    SIS,
    lia(
      `<div class="panel panel-default"><div class="panel-heading">Sibling</div><div class="panel-body">${NOTES}<dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></div>`,
    ),
  ],
  [
    'a title out of reach',
    SIS,
    lia(
      `<div class=panel><div class=display-name>Luis Ortega</div>${NOTES}<dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></div>`,
    ),
  ],
  [
    'a title out of reach',
    SIS,
    lia(`<div class=quick-view><h3>Dean, Ava</h3>${LOCKERS}<div class=k>SSID</div><div class=v>9900000002</div></div>`),
  ],
  [
    'a first name in plain below a title of his own',
    SIS,
    lia(
      '<div role=dialog aria-modal=true><h2>Student Details</h2><div class=sub>Luis · Grade 2</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div>',
    ),
  ],
  [
    'a first name in plain below a title of his own',
    SIS,
    lia(
      '<section><h3>Student Information</h3><div class=nm>Luis</div><div class=gr>Grade 2</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    'a first name in plain below a title of his own',
    SIS,
    lia(
      '<section><h3>Student Information</h3><p>Brother of Lia, same household.</p><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>',
    ),
  ],
  [
    "a parent's account",
    'https://sis.elkridge-usd.example/accounts/771',
    '<main><h1>Ortega, Rosa</h1><p>Parent account, rosa@example.org</p><dl><dt>Access</dt><dd>Full</dd><dt>Last sign-in</dt><dd>10/02/2026</dd><dt>Student SSID</dt><dd>9900000002</dd></dl></main>',
  ],
  [
    'a phone told by a picture',
    SIS,
    lia('<p>SSID: <button type=button>Request</button> <i class="fa fa-phone"></i> 9165550123</p>'),
  ],
  [
    'a phone told by a picture',
    SIS,
    lia('<div class=chips>SSID: <span class="material-icons">phone</span> 9165550123</div>'),
  ],
  [
    'a phone told by a picture',
    SIS,
    lia('<div class=chips>SSID: <svg role=img><title>Phone</title></svg> 9165550123</div>'),
  ],
  ['a phone told by a picture', SIS, lia('<ul><li>SSID</li><li><i class="icon-phone"></i> 9165550123</li></ul>')],
  [
    'a grid of heads and then values',
    SIS,
    lia(
      '<div class=g3><div class=h>Home phone</div><div class=h>Grade</div><div class=h>SSID</div><div class=c>9165550123</div><div class=c>6</div><div class=c>Pending</div></div>',
    ),
  ],
  [
    'a grid of heads and then values',
    SIS,
    lia(
      '<div class=g3 style="display:grid"><span class=h>Application</span><span class=h>Grade</span><span class=h>SSID</span><span class=c>9900001234</span><span class=c>6</span><span class=c>Pending</span></div>',
    ),
  ],
  [
    'captions below values, one value left out',
    SIS,
    lia(
      '<div class=f><div class=v>6</div><div class=k>Grade</div><div class=k>SSID</div><div class=v>9165550123</div><div class=k>Home phone</div></div>',
    ),
  ],
  [
    'a row with fewer cells than heads',
    SIS,
    lia('<table><tr><th>SSID</th><th>Home phone</th></tr><tr><td>9165550123</td></tr></table>'),
  ],
  [
    'a row with fewer cells than heads',
    SIS,
    lia(
      '<table><tr><td>Student</td><td>SSID</td><td>Home phone</td></tr><tr><td colspan=2>Ortega, Lia (new)</td><td>9165550123</td></tr></table>',
    ),
  ],
  [
    'a number that counts no more',
    SIS,
    lia('<section><dl><dt>SSID</dt><dd>9900000009</dd><dt>SSID status</dt><dd>Inactive</dd></dl></section>'),
  ],
  [
    'a number that counts no more',
    SIS,
    lia('<section><dl><dt>SSID</dt><dd>9900000009</dd><dt>Status</dt><dd>Superseded</dd></dl></section>'),
  ],
  [
    'a number that counts no more',
    SIS,
    lia(
      '<section><dl><dt>SSID</dt><dd>9900000009</dd><dt>Valid</dt><dd>No</dd><dt>Replaced on</dt><dd>10/01/2026</dd></dl></section>',
    ),
  ],
  [
    'a number that counts no more',
    SIS,
    lia(
      '<h3>SSID History</h3><table><thead><tr><th>SSID</th><th>From</th><th>To</th></tr></thead><tbody><tr><td>9900000009</td><td>08/10/2019</td><td>06/05/2022</td></tr></tbody></table>',
    ),
  ],
  [
    'a number that counts no more',
    SIS,
    lia('<dl><dt>SSID</dt><dd>9900000009 <button class=tag>Retired</button></dd></dl>'),
  ],
  [
    'a number that counts no more',
    SIS,
    lia('<dl><dt>SSID</dt><dd>9900000009 <span class="badge badge-icon">Retired</span></dd></dl>'),
  ],
  [
    'what was searched for',
    SIS,
    lia('<div class=criteria><span class=chip>SSID: 9900000002 <button>×</button></span></div>'),
  ],
  [
    'what was searched for',
    SIS,
    '<nav><ol><li>Students</li><li>SSID 9900000002</li><li>Ortega, Lia</li></ol></nav><main><h1>Ortega, Lia</h1><p>Grade 6</p></main>',
  ],
  ['what was searched for', SIS, lia('<div class=flash>Record saved. SSID 9900000002</div>')],
  [
    "the state of an address, and the school's own number",
    SIS,
    lia('<p><b>City</b> Fresno <b>State</b> California <b>Student ID</b> 9900112233</p>'),
  ],
  ['the number of a help desk', SIS, lia('<p>Questions? CALPADS no. 9165550123</p>')],
  [
    "another state's number",
    SIS,
    lia(
      '<dl><dt>Last school</dt><dd>Reno High</dd><dt>State</dt><dd>NV</dd><dt>State Student ID</dt><dd>9900000077</dd></dl>',
    ),
  ],
  [
    "another state's number",
    SIS,
    lia(
      '<table><thead><tr><th>School</th><th>State</th><th>State Student ID</th></tr></thead><tbody><tr><td>Reno High</td><td>NV</td><td>9900000077</td></tr></tbody></table>',
    ),
  ],
  [
    "an employee's State ID",
    PEOPLE,
    '<main><h1>Orr, Dana</h1><dl><dt>State ID</dt><dd>9900000055</dd><dt>Work site</dt><dd>Elk Ridge Middle</dd><dt>Grade</dt><dd>12</dd><dt>Step</dt><dd>C</dd></dl></main>',
  ],
  [
    "an employee's State ID",
    PEOPLE,
    '<main><h1>Orr, Dana</h1><dl><dt>State ID</dt><dd>9900000055</dd><dt>Birth date</dt><dd>05/14/2005</dd><dt>Assignment</dt><dd>Campus aide</dd><dt>Start date</dt><dd>08/10/2026</dd></dl></main>',
  ],
  [
    "an employee's State ID",
    PEOPLE,
    '<main><h1>Orr, Dana</h1><dl><dt>State ID</dt><dd>9900000055</dd><dt>Tenure</dt><dd>Permanent 08/15/2019</dd><dt>Work site</dt><dd>Elk Ridge Middle</dd></dl></main>',
  ],
  [
    "an employee's State ID",
    PEOPLE,
    '<main><h1>Orr, Dana</h1><dl><dt>State ID</dt><dd>9900000055</dd><dt>Dependent birth date</dt><dd>05/14/2015</dd><dt>Plan</dt><dd>Kaiser family</dd></dl></main>',
  ],
  [
    "an employee's State ID",
    PEOPLE,
    '<main><h1>Orr, Dana</h1><dl><dt>State ID</dt><dd>9900000055</dd></dl><p>Enrolled in CalPERS 08/2019</p></main>',
  ],
];

const OWN = '9940000001';
/** The student's own number is in sight with a plain label. `blank` would be the worst to say. */
const RIGHT: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    'in sight in a button or by a class',
    IC,
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd><button class=copy title="Copy">${OWN}</button></dd></dl></main>`,
  ],
  [
    'in sight in a button or by a class',
    IC,
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd class="has-icon">${OWN}</dd></dl></main>`,
  ],
  [
    'in sight in a button or by a class',
    IC,
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd><span class="fadeIn animated">${OWN}</span></dd></dl></main>`,
  ],
  [
    'in sight in a button or by a class',
    IC,
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd><span class="fact-value">${OWN}</span></dd></dl></main>`,
  ],
  [
    'one form around the page, with a search',
    AE,
    `<form id=aspnetForm method=post><div class=top><input type=text name=q><input type=submit value="Search"></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><td>Grade</td><td><input name=gr value=6></td></tr><tr><td>State Student ID</td><td><input name=cid value="${OWN}"></td></tr></table><input type=submit value=Save></form>`,
  ],
  [
    'one form around the page, with a search',
    AE,
    `<form id=aspnetForm method=post><div class=top><input type=text name=q><button>Find student</button></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><td>State Student ID</td><td><input name=cid value="${OWN}" readonly></td></tr></table><input type=submit value=Save></form>`,
  ],
  [
    'one form around the page, with a search',
    AE,
    aeries(
      `<table><tr><td>State Student ID</td><td><input class="k-input has-lookup" value="${OWN}"></td></tr></table>`,
    ),
  ],
  ...[
    'Statewide Student I.D.',
    'State I.D. Number',
    'Scholar SSID',
    'Identificador estudiantil estatal (SSID)',
    'Código estatal del estudiante',
    'SSID (read-only)',
    'State Reporting ID',
  ].map(
    (label) =>
      [
        'a plain label',
        SIS,
        lia(`<dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>${label}</dt><dd>${OWN}</dd></dl>`),
      ] as const,
  ),
  ...[
    `SSID ${OWN} Grade 6`,
    `SSID: ${OWN} verified by CALPADS`,
    `SSID: ${OWN} as of 10/02/2026`,
    `Local 30611 SSID ${OWN} Gr 6`,
  ].map((line) => ['a plain line', SIS, lia(`<p>${line}</p>`)] as const),
  ...[
    'Biographical Information',
    'Permanent Record',
    'Cumulative Record',
    'Información demográfica',
    'Inscripción',
    'Eligibility',
    'Withdrawal',
  ].map(
    (title) =>
      [
        'a plain title over it',
        SIS,
        lia(`<h2>${title}</h2><dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>SSID</dt><dd>${OWN}</dd></dl>`),
      ] as const,
  ),
];

/** His own number, which is missed: nobody could tell what stands between, or above. `blank` it is not. */
const MISSED: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    'a spacer between label and value',
    AE,
    aeries(`<table><tr><td>State Student ID</td><td width=8>&nbsp;</td><td>${OWN}</td></tr></table>`),
  ],
  [
    'a spacer between label and value',
    AE,
    aeries(`<table><tr><td>State Student ID</td><td><img src="lock.png"></td><td>${OWN}</td></tr></table>`),
  ],
  [
    'a spacer between label and value',
    IC,
    `<h1>Ortega, Lia</h1><p>Grade 6</p><div class=r><div>Student State ID</div><div class=sp></div><div>${OWN}</div></div>`,
  ],
  [
    'a grid of heads and then values',
    SIS,
    lia(
      '<div class=g3><div>Home phone</div><div>Grade</div><div>SSID</div><div>9165550123</div><div>6</div><div>9940000001</div></div>',
    ),
  ],
  [
    'captions below values, a table',
    SIS,
    lia(
      `<table><tr><td>Ortega, Lia</td><td>6</td><td>${OWN}</td></tr><tr><td><small>Student</small></td><td><small>Grade</small></td><td><small>SSID</small></td></tr><tr><td>Rosa Ortega</td><td>Mother</td><td>9165550123</td></tr><tr><td><small>Parent</small></td><td><small>Relation</small></td><td><small>Home phone</small></td></tr></table>`,
    ),
  ],
];

/** No number may be taken, and `blank` may not be said either. */
const NOT_BLANK: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    'blank, and his own number elsewhere',
    AE,
    aeries(
      `${row('State Student ID', '', 'STU.CID')}<div class=Card><h3>CALPADS Match</h3><p>Ortega, Lia</p><p>SSID: ${OWN}</p></div>`,
    ),
  ],
  [
    'blank, and his own number elsewhere',
    AE,
    aeries(`${row('State Student ID', '<span class=spinner></span>', 'STU.CID')}<p>Ortega, Lia ${OWN}</p>`),
  ],
  [
    'blank, and his own number elsewhere',
    IC,
    `<main><h1>Ortega, Lia (${OWN})</h1><p>Grade 6</p><table><tr><td>Student State ID</td><td></td></tr></table></main>`,
  ],
  [
    "another's blank",
    IC,
    '<main><h1>Ortega, Lia</h1><p>Grade 6</p><div class=card><b>Dean, Ava</b><dl><dt>Student State ID</dt><dd></dd></dl></div></main>',
  ],
  [
    "another's blank",
    IC,
    '<main><h1>Ortega, Lia</h1><p>Grade 6</p><h3>Homeroom teacher</h3><dl><dt>Name</dt><dd>Vega, Luz</dd><dt>Student State ID</dt><dd></dd></dl></main>',
  ],
  [
    "another's blank",
    IC,
    `<main><h1>Ortega, Lia</h1><p>ID 30611 / ${OWN}</p><h3>Sibling: Ortega, Luis</h3><table><tr><td>Student State ID</td><td></td></tr></table></main>`,
  ],
  [
    "another's blank",
    IC,
    '<main><h1>Ortega, Lia</h1><p>Grade 6</p><h3>Add a sibling</h3><div class=field><label>First Name</label><input></div><div class=field><label>Student State ID</label><input></div></main>',
  ],
  ["another's blank", AE, aeries(`<div class=Card><b>Dean, Ava</b>${row('State Student ID', '', 'STU.CID')}</div>`)],
];

const numbersIn = (html: string): string[] => html.match(/\b(?:9900\d{6}|916555\d{4})\b/g) ?? [];

export const notBlankPages: readonly CasePage[] = NOT_BLANK.map(([kind, url, html]) =>
  none(kind, html, [OWN, ...numbersIn(html)], url),
);

export const foundInSourcePages: readonly CasePage[] = [
  ...NEVER.map(([kind, url, html]) => none(kind, html, numbersIn(html), url)),
  ...RIGHT.map(([kind, url, html]) => right(kind, html, OWN, numbersIn(html), url)),
  ...MISSED.map(([kind, url, html]): CasePage => ({ ...right(kind, html, OWN, numbersIn(html), url), sure: false })),
  ...notBlankPages,
];

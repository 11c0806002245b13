import { type CasePage, casesOf, HOSTS } from './case-page.ts';

const { none } = casesOf('x');
const IC = `${HOSTS.infiniteCampus}/campus/apps/person/part`;
const AE = `${HOSTS.aeries}/teacher/Students.aspx`;
const PS = `${HOSTS.powerSchool}/admin/students/state/CA/studentinformation.html`;

/** On a page of Lia, whose own number is not there or can't be read, somebody else's number in each of these. */
const BESIDE_LIA: readonly string[] = [
  '<div role=dialog aria-modal=true><h2>Dean, Ava</h2> <p>Room: 4</p> <p>Grade: 2</p> <p>Track: A</p> <p>Gender: F</p> <p>Age: 7</p> <p>Year: 2026</p> <p>Bus: 12</p> <p>Lunch: Paid</p> <p>Room: 4</p> <p>Grade: 2</p> <p>Track: A</p> <p>Gender: F</p> <p>Age: 7</p> <p>Year: 2026</p> <p>Bus: 12</p> <p>Lunch: Paid</p> <p>Student State ID: 9980000001</p></div>',
  '<section><h2>Dean, Ava</h2> <div class=l>Room</div> <div class=v>4</div> <div class=l>Grade</div> <div class=v>2</div> <div class=l>Track</div> <div class=v>A</div> <div class=l>Gender</div> <div class=v>F</div> <div class=l>Age</div> <div class=v>7</div> <div class=l>Year</div> <div class=v>2026</div> <div class=l>Bus</div> <div class=v>12</div> <div class=l>Lunch</div> <div class=v>Paid</div> <div class=l>Student State ID</div> <div class=v>9980000001</div></section>',
  '<div role=dialog><dl> <dt>Name</dt> <dd>Dean, Ava</dd> <dt>Room</dt> <dd>4</dd> <dt>Grade</dt> <dd>2</dd> <dt>Track</dt> <dd>A</dd> <dt>Gender</dt> <dd>F</dd> <dt>Age</dt> <dd>7</dd> <dt>Year</dt> <dd>2026</dd> <dt>Bus</dt> <dd>12</dd> <dt>Lunch</dt> <dd>Paid</dd> <dt>Student State ID</dt> <dd>9980000001</dd> </dl></div>',
  '<div role=dialog><table> <tr><td>Name</td><td>Dean, Ava</td></tr> <tr><td>Room</td><td>4</td></tr> <tr><td>Grade</td><td>2</td></tr> <tr><td>Track</td><td>A</td></tr> <tr><td>Gender</td><td>F</td></tr> <tr><td>Age</td><td>7</td></tr> <tr><td>Year</td><td>2026</td></tr> <tr><td>Bus</td><td>12</td></tr> <tr><td>Lunch</td><td>Paid</td></tr> <tr><td>Room</td><td>4</td></tr> <tr><td>Grade</td><td>2</td></tr> <tr><td>Track</td><td>A</td></tr> <tr><td>Gender</td><td>F</td></tr> <tr><td>Age</td><td>7</td></tr> <tr><td>Year</td><td>2026</td></tr> <tr><td>Bus</td><td>12</td></tr> <tr><td>Lunch</td><td>Paid</td></tr> <tr><td>Student State ID</td><td>9980000001</td></tr> </table></div>',
  '<div class=card><b>Dean, Ava</b><br><b>Room:</b> 4<br><b>Grade:</b> 2<br><b>Track:</b> A<br><b>Gender:</b> F<br><b>Age:</b> 7<br><b>Year:</b> 2026<br><b>Bus:</b> 12<br><b>Lunch:</b> Paid<br><b>Room:</b> 4<br><b>Grade:</b> 2<br><b>Student State ID:</b> 9980000001<br></div>',
  '<div role=dialog><h2>Dean, Ava</h2><div><div><div><div><div><div><div><div><div><div><div><div><div><p>Student State ID: 9980000001</p></div></div></div></div></div></div></div></div></div></div></div></div></div></div>',
  '<div role=dialog aria-label="Dean, Ava"><div><div><div><div><div><div><div><div><div><div><div><div><p>Student State ID: 9980000001</p></div></div></div></div></div></div></div></div></div></div></div></div></div>',
  '<div role=dialog><h2>Dean, Ava</h2><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><p>Student State ID: 9980000001</p></div>',
  '<h3>Mother of Ortega, Lia</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<div class=card><div>Ortega, Lia (mother)</div><dl><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  "<div role=dialog><h2>Lia Ortega's mother</h2><dl><dt>Student State ID</dt><dd>9980000001</dd></dl></div>",
  '<div class=card><div>Ortega, Lia - Sister</div><dl><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  '<h3>Lia Ortega (twin sister)</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<h3>ORTEGA, LIA (MERGED)</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<h3>Ortega, Lia (old record)</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<table><tr><td>Mother of Ortega, Lia</td><td>Student State ID</td><td>9980000001</td></tr></table>',
  '<div class=card><div>Ortega, A.</div><dl><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  '<h3>A. Ortega</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<h3>Lia Ortega &amp; Ava Dean</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<div><dl><dt>Name</dt><dd>Ortega, A.</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  '<div class=cmp><div class=r><div class=f></div><div class=a>Ava Dean</div><div class=b>Lia Ortega</div></div><div class=r><div class=f>Student State ID</div><div class=a>9980000001</div><div class=b>******0611</div></div></div>',
  '<table><tr><th>Field</th><th>Ava</th><th>Lia</th></tr><tr><td>Grade</td><td>2</td><td>6</td></tr><tr><td>Student State ID</td><td>9980000001</td><td>Pending</td></tr></table>',
  '<table><tr><td>First Name</td><td>Ava</td><td>Lia</td></tr><tr><td>Last Name</td><td>Dean</td><td>Ortega</td></tr><tr><td>Student State ID</td><td>9980000001</td><td>******0611</td></tr></table>',
  '<table><tr><th>Field</th><th>CALPADS</th><th>Ours</th></tr><tr><td>Student State ID</td><td>9980000001</td><td></td></tr></table>',
  '<table><tr><td>Student State ID</td><td><input value=9980000001></td><td><input value=""></td></tr></table>',
  '<div class=r><div>Student State ID</div><div>9980000001</div><div>******0611</div></div>',
  '<div role=dialog><div><label>First</label><input value=Ava></div><div><label>Last</label><input value=Dean></div><div><label>Student State ID</label><input value=9980000001></div></div>',
  '<div class=card><dl><dt>Last</dt><dd>Dean</dd><dt>First</dt><dd>Ava</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  '<p><b>First Name:</b> Ava<br><b>Last Name:</b> Dean<br><b>Student State ID:</b> 9980000001</p>',
  '<p><b>Name:</b> Ava Dean<br><b>Student State ID:</b> 9980000001</p>',
  '<dl><dt>Student State ID</dt><dd>9980000001</dd><dt>Student Name</dt><dd>Dean, Ava</dd></dl>',
  '<section><h3>Student Details</h3><dl><dt>Preferred Name</dt><dd>Ava Dean</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></section>',
  '<table><tr><td>Involved student</td><td>Dean, Ava</td></tr><tr><td>Student State ID</td><td>9980000001</td></tr></table>',
  '<p>Ava - Student State ID: 9980000001</p>',
  '<p>Ava | Student State ID: 9980000001</p>',
  '<p>Ava &middot; Student State ID: 9980000001</p>',
  '<p>Sister - Student State ID: 9980000001</p>',
  '<p>Mother | Student State ID: 9980000001</p>',
  '<p>Buddy: Student State ID: 9980000001</p>',
  '<p>Next | Student State ID: 9980000001</p>',
  '<p>陈小明 - Student State ID: 9980000001</p>',
  '<p>ava dean - Student State ID: 9980000001</p>',
  '<p>Twin &middot; Student State ID: 9980000001</p>',
  '<p>Sister (Student State ID: 9980000001)</p>',
  '<p>Dean, A. / Student State ID: 9980000001</p>',
  '<p>Student State ID:</p><section><h3>Student Details</h3><dl><dt>Grade</dt><dd>2</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></section>',
  '<ul><li>Student State ID:</li></ul><section><h3>Student Details</h3><dl><dt>Grade</dt><dd>2</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></section>',
  '<h3>Student 2</h3><p>Student State ID: 9980000001</p>',
  '<table><tr><td>Missing</td><td>Student State ID</td></tr><tr><td>Home phone</td><td>9165550123</td></tr></table>',
  '<table><tr><th>Locked field</th><td>Student State ID</td></tr><tr><th>Home phone</th><td>9165550123</td></tr></table>',
  '<table><tr><td>Field</td><td>Student State ID</td></tr><tr><td>Old value</td><td>9980000001</td></tr></table>',
  '<table><tr><td>Matched on</td><td>Student State ID</td></tr><tr><td>Dean, Ava</td><td>9980000001</td></tr></table>',
  '<label for=q>Student State ID (sibling)</label><input id=q value=9980000001>',
  '<label for=q>Student State ID (mother)</label><input id=q value=9980000001>',
  '<label for=q>Student State ID (Ava)</label><input id=q value=9980000001>',
  '<label for=q>Student State ID - prior</label><input id=q value=9980000001>',
  '<label for=q>Student State ID (retired)</label><input id=q value=9980000001>',
  '<label for=q>Student State ID (duplicate)</label><input id=q value=9980000001>',
  '<label for=q>Student State ID - Dean, Ava</label><input id=q value=9980000001>',
  '<label>Student State ID <small>prior</small> <input value=9980000001></label>',
  '<label for=ph>Student State ID / Phone</label><input id=ph value=9165550123>',
  '<dl><dt>Student State ID<br><small>of sister</small></dt><dd>9980000001</dd></dl>',
  '<dl><dt>Student State ID<div>Ava Dean</div></dt><dd>9980000001</dd></dl>',
  '<p>Prior-Student State ID: 9980000001</p>',
  '<p>Sibling - Student State ID: 9980000001</p>',
  '<table><tr><td>Relation</td><td>Sister</td></tr><tr><td>Student State ID</td><td>9980000001</td></tr></table>',
  '<dl><dt>Relationship</dt><dd>Brother</dd><dt>Grade</dt><dd>2</dd><dt>Student State ID</dt><dd>9980000001</dd></dl>',
  '<div class=card><dl><dt>Role</dt><dd>Mother</dd><dt>Student State ID</dt><dd>9980000001</dd></dl></div>',
  '<div class=card><dl><dt>Student State ID</dt><dd>9980000001</dd><dt>Relationship</dt><dd>Sister</dd></dl></div>',
  '<table><tr><td>Record type</td><td>Duplicate</td></tr><tr><td>Student State ID</td><td>9980000001</td></tr></table>',
  '<section aria-label="Sibling"><dl><dt>Student State ID</dt><dd>9980000001</dd></dl></section>',
  '<table aria-label="Previous student"><tr><td>Student State ID</td><td>9980000001</td></tr></table>',
  '<div><div>Grade 2</div><div>Ava</div><div>Student State ID: 9980000001</div></div>',
  '<table><tr><td>Name</td><td>Grade</td><td>Student State ID</td></tr><tr><td><a href="#">Ava Dean</a></td><td>2</td><td>9980000001</td></tr></table>',
  '<table><tr><td>Student State ID</td><td>Name</td></tr><tr><td>9980000001</td><td>Ava Dean</td></tr></table>',
  '<table><tr><td data-label="Name">Ava Dean</td><td data-label="Student State ID">9980000001</td></tr></table>',
  '<table><tr><td>Ava Dean</td><td><input aria-label="Student State ID" value=9980000001></td></tr></table>',
  '<p>Student State ID: 9980000001 | retired</p>',
  '<p>Student State ID: 9980000001 / sister</p>',
  '<p>Student State ID: 9980000001; merged</p>',
  '<p>Student State ID: 9980000001 - Mother</p>',
  '<p>Student State ID: 9980000001 - void</p>',
  '<table><tr><td>Student State ID</td><td>9980000001</td><td>2</td><td>Ava Dean</td></tr></table>',
];

/** The same on whole pages of the vendors. */
const PAGES: readonly (readonly [url: string, html: string])[] = [
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><div class=k-window role=dialog><h2>Dean, Ava</h2><div><div><div><div><div><div><div><div><div><div><div><div><div><div class=data-row><span>State Student ID</span> <span data-tcfc="STU.CID">9980000001</span></div></div></div></div></div></div></div></div></div></div></div></div></div></div></div>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table class=subStuTop><tr><td>Student Name</td><td>Student ID</td><td>State Student ID</td></tr><tr><td>Ava Dean</td><td>30612</td><td>9980000001</td></tr></table>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><div class=data-row><span class=label>Former SSID</span><span data-tcfc="STU.CID">9980000001</span></div>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><div class=data-row><span class=label>SSID of twin</span><span data-tcfc="STU.CID">9980000001</span></div>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><th>Student</th><th>Grade</th><th>State Student ID</th></tr><tr><td><a href="#">Ava Dean</a></td><td>2</td><td data-tcfc="STU.CID">9980000001</td></tr></table>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><th>Last Name</th><th>First Name</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.LN">Dean</td><td data-tcfc="STU.FN">Ava</td><td data-tcfc="STU.CID">9980000001</td></tr></table>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><div>Next student: Dean, Ava <span data-tcfc="STU.CID">9980000001</span></div>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><p>Merged from <span data-tcfc="STU.CID">9980000001</span></p>',
  ],
  [
    AE,
    '<div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><p>Sister: <span data-tcfc="STU.CID">9980000001</span></p>',
  ],
  [
    PS,
    '<div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr class=oddRow><td class=bold title="[Students]State_StudentNumber">Sibling SSID</td><td>9980000001</td></tr></table></div>',
  ],
  [
    PS,
    '<div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><table><tr><td title="[Students]Sibling1_State_StudentNumber">Number</td><td>9980000001</td></tr></table>',
  ],
  [
    PS,
    '<div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><table><tr><td title="[Students]Prev_State_StudentNumber">Number before transfer</td><td>9980000001</td></tr></table>',
  ],
  [
    PS,
    '<div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><table><tr><td title="[S_CA_STU_X]State_StudentNumber_VerifiedPhone">Verified at</td><td>9165550123</td></tr></table>',
  ],
  [IC, '<h1>30611 - Ortega, Lia (6)</h1><h3>Ava Dean</h3><dl><dt>Student State ID</dt><dd>9980000001</dd></dl>'],
];

const numbersIn = (html: string): string[] => html.match(/\b(?:998\d{7}|916555\d{4})\b/g) ?? [];

/** What somebody found who attacked the finder with its source in hand: no number of these may be asked for or offered. */
export const attackedPages: readonly CasePage[] = [
  ...BESIDE_LIA.map((html) => [IC, `<h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p>${html}`] as const),
  ...PAGES,
].map(([url, html]) => none('attacked', html, numbersIn(html), url));

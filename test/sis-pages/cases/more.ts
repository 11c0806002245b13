import {
  aeriesPage,
  aeriesRow,
  type CasePage,
  casesOf,
  fields,
  HOSTS,
  pageOf,
  powerSchoolPage,
  table,
} from './case-page.ts';

const { aeries: AE, powerSchool: PS, infiniteCampus: IC, synergy: SY } = HOSTS;
const NONE: readonly string[] = [];

const { right, none } = casesOf('m');
const PHONE = '9165550162';

/** Brothers of the kinds in `seen.ts`: other words, other layouts, other systems. */
export const morePages: readonly CasePage[] = [
  right('label', table(['State Student ID Number', '9971000001'], ['Home', PHONE]), '9971000001', [PHONE]),
  right('label', fields(['Grade', '4'], ['Statewide Identifier', '9971000002'], ['Cell', PHONE]), '9971000002', [
    PHONE,
  ]),
  right(
    'label',
    table(['California Statewide Student ID (SSID)', '9971000003']),
    '9971000003',
    NONE,
    `${PS}/admin/students/m3.html`,
  ),
  right('label', table(['Student State Number *', '9971000004'], ['Emergency phone', PHONE]), '9971000004', [PHONE]),
  right('label', table(['ID estatal del estudiante', '9971000005'], ['Teléfono', PHONE]), '9971000005', [PHONE]),
  right(
    'label',
    pageOf(
      '<table><tr><td><font><font>Identificación estatal del estudiante</font></font></td><td><font><font>9971000006</font></font></td></tr></table>',
      '',
      'lang=es class=translated-ltr',
    ),
    '9971000006',
    NONE,
    `${IC}/campus/apps/m6`,
  ),
  right(
    'colon outside',
    `<ul><li><em>Grade</em> : 4</li><li><em>SSID</em> : 9971000007</li><li><em>Phone</em> : ${PHONE}</li></ul>`,
    '9971000007',
    [PHONE],
  ),
  right(
    'colon outside',
    `<div><span>State Student ID</span><span>:</span> <span>9971000008</span></div><div><span>Phone</span><span>:</span> <span>${PHONE}</span></div>`,
    '9971000008',
    [PHONE],
  ),
  right(
    'value above label in boxes',
    `<h2>Ames, Ida</h2><section style="display:grid;grid-template-columns:1fr 1fr"><p class=tile><b>9971000009</b><br><small>Statewide Student ID</small></p><p class=tile><b>${PHONE}</b><br><small>Home phone</small></p></section>`,
    '9971000009',
    [PHONE],
  ),
  right(
    'value above label in boxes',
    `<div style="display:flex"><figure><div>8</div><figcaption>Grade</figcaption></figure><figure><div>9971000010</div><figcaption>SSID</figcaption></figure></div>`,
    '9971000010',
  ),
  right(
    'label in a line',
    `<p>Ramos, Luz &bull; Grade 9 &bull; SSID 9971000011 &bull; Cell ${PHONE}</p>`,
    '9971000011',
    [PHONE],
  ),
  right('label in a line', '<h1>Ortiz, Ben (SSID: 9971000012)</h1>', '9971000012'),
  right(
    'label in a line',
    `<pre>Student....: Park, Ana\nState ID...: 9971000013\nPhone......: ${PHONE}</pre>`,
    '9971000013',
    [PHONE],
  ),
  right(
    'labels in a row, values below',
    aeriesPage(
      `<table><tr><td>Name</td><td>SSID</td><td>Phone</td></tr><tr><td>Rios, Eva</td><td>9971000014</td><td>${PHONE}</td></tr></table>`,
    ),
    '9971000014',
    [PHONE],
    `${AE}/teacher/Attendance.aspx`,
  ),
  right(
    'extra text in the label cell',
    table(['SSID <span hidden>Assigned by CALPADS in 2020</span>', '9971000015'], ['Phone', PHONE]),
    '9971000015',
    [PHONE],
  ),
  right(
    'extra text in the label cell',
    table(['Statewide Student ID (10 digits)', '9971000016'], ['Phone', PHONE]),
    '9971000016',
    [PHONE],
  ),
  right(
    'extra text in the label cell',
    '<label for=q>SSID <abbr title=required>*</abbr></label> <input id=q readonly value=9971000017>',
    '9971000017',
  ),
  right(
    'icon fonts written as words',
    '<div><div>SSID<span class="material-icons" style="display:inline-block;width:16px;overflow:hidden">help_outline</span></div><div>9971000018</div></div>',
    '9971000018',
  ),
  right(
    'value with something behind it',
    fields(['SSID', '9971000019 <button>Copy</button>'], ['Phone', PHONE]),
    '9971000019',
    [PHONE],
  ),
  right('value with something behind it', table(['SSID', '9971000020 <a href="#">History</a>']), '9971000020'),
  right('signs that nobody sees', fields(['SSID', '99710&#8203;00021'], ['Phone', PHONE]), '9971000021', [PHONE]),
  right('signs that nobody sees', fields(['SSID', '99710<mark>000</mark>22'], ['Phone', PHONE]), '9971000022', [PHONE]),
  right(
    'text for screen readers',
    fields(['SSID <span class=sr-only>Statewide Student Identifier</span>', '9971000023']),
    '9971000023',
  ),
  right('other controls', `<label for=o>SSID</label> <output id=o>9971000024</output>`, '9971000024'),
  right(
    'other controls',
    `<label>SSID <select disabled><option selected>9971000025</option></select></label>`,
    '9971000025',
  ),
  right(
    'web components',
    '<sis-pair></sis-pair><script>customElements.define("sis-pair",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<dl><dt>SSID</dt><dd>9971000026</dd></dl>"}})</script>',
    '9971000026',
  ),
  right(
    'cells',
    `<table><tr><td>SSID</td><td>:</td><td>9971000027</td></tr><tr><td>Phone</td><td>:</td><td>${PHONE}</td></tr></table>`,
    '9971000027',
    [PHONE],
  ),
  right(
    'cells',
    '<div role=table><div role=row><span role=rowheader>SSID</span> <span role=cell>9971000028</span></div></div>',
    '9971000028',
  ),
  right('cells', '<table class=stack><tr><td data-label="SSID">9971000029</td></tr></table>', '9971000029', NONE),
  right(
    'heading taken wrongly',
    `<h2>Young, Al</h2><aside class=card><h3>Parent portal</h3><p>Active</p></aside><section><h3>Identifiers</h3>${fields(['SSID', '9971000030'])}</section>`,
    '9971000030',
  ),
  right("a child's name read as a word", `<h2>Parent, Jo</h2>${fields(['SSID', '9971000031'])}`, '9971000031'),
  right(
    "a child's name read as a word",
    `<h1>Mia Prior</h1>${table(['State Student ID', '9971000032'])}`,
    '9971000032',
  ),
  right(
    'a place read as a word',
    `<h1>District Office School</h1><h2>Paz, Leo</h2>${table(['SSID', '9971000033'])}`,
    '9971000033',
  ),
  right(
    'guard: sight',
    `<h2>Ito, Ken</h2><div style="height:1800px">Schedule</div>${fields(['SSID', '9971000034'])}`,
    '9971000034',
  ),
  right(
    'guard: sight',
    `<div style="position:fixed;inset:0;background:rgba(0,0,0,.4)"></div>${fields(['SSID', '9971000035'])}`,
    '9971000035',
  ),
  right(
    'guard: two numbers',
    `<p>SSID 9971000036</p>${table(['Statewide Student ID', '9971000036'], ['Phone', PHONE])}`,
    '9971000036',
    [PHONE],
  ),
  none('telephone after the label', `<p><b>SSID:</b></p><p><a href="tel:+1${PHONE}">${PHONE}</a></p>`, [PHONE]),
  none('telephone after the label', `<div><span>SSID:</span> <span class=mobile-number>${PHONE}</span></div>`, [PHONE]),
  none(
    'telephone after the label',
    `<table><tr><td>SSID</td><td><span style="visibility:hidden">9971000040</span> <span>${PHONE}</span></td></tr></table>`,
    [PHONE, '9971000040'],
  ),
  none('values before labels', `<p>9165550171 Cell &nbsp; SSID</p>`, ['9165550171']),
  none('values before labels', `<div><div>${PHONE}</div><div>Phone</div><div>SSID</div></div>`, [PHONE]),
  none('list under a heading', '<h3>SSID</h3><ul><li>9981000001</li><li>9981000002</li></ul>', [
    '9981000001',
    '9981000002',
  ]),
  none(
    'list under a heading',
    '<table><tr><th>SSID</th></tr><tr><td>9981000003</td></tr><tr><td>9981000004</td></tr></table>',
    ['9981000003', '9981000004'],
  ),
  none(
    'staff',
    `<h1>Staff Directory</h1><h2>Hall, Amy</h2>${table(['State ID', '9912345611'], ['Position', 'Teacher'])}`,
    ['9912345611'],
  ),
  none(
    'staff',
    `<h2>Employee</h2>${fields(['Name', 'Cruz, Ed'], ['SSID', '9912345612'], ['Hire Date', '08/01/2010'])}`,
    ['9912345612'],
  ),
  none(
    'staff',
    `<h2>User Info</h2><form action="?q=/modules/User/edit&amp;search=">${table(['Username', 'hcruz'], ['State ID', '<input value="9912345613">'])}</form>`,
    ['9912345613'],
  ),
  none('staff', table(['Name', 'Ng, Ty'], ['SEID', '9912345614'], ['State ID', '9912345614']), ['9912345614']),
  none(
    "own number not readable, another child's is",
    `<h2>Bell, Amy</h2>${table(['SSID', '******4411'])}<h3>Household</h3><p>Bell, Tim <b>SSID:</b> 9981000011</p>`,
    ['9981000011'],
  ),
  none(
    "own number not readable, another child's is",
    `<h2>Bell, Amy</h2>${table(['SSID', '<button>Show</button>'])}<div class=card><b>Bell, Tom</b><br>SSID: 9981000012</div>`,
    ['9981000012'],
  ),
  none(
    "own number not readable, another child's is",
    `<h2>Bell, Amy</h2>${table(['SSID', 'Not assigned'])}<p>Bell, Zoe (SSID 9981000013)</p>`,
    ['9981000013'],
  ),
  none(
    "no own number, another child's beside",
    `<h2>Dean, Eli</h2><p>Grade 4</p><h3>Siblings</h3>${table(['Dean, Ava', ''], ['SSID', '9981000014'])}`,
    ['9981000014'],
  ),
  none(
    "no own number, another child's beside",
    `<h2>Eli Dean</h2><p>Grade 4</p><div class=card><b>Ava Dean</b> <span>SSID</span> <span>9981000015</span></div>`,
    ['9981000015'],
  ),
  none(
    "no own number, another child's beside",
    `<h2>Dean, Eli</h2><ul><li>Amos, Di, SSID 9981000016</li><li>Bolt, Cy</li></ul>`,
    ['9981000016'],
  ),
  none(
    'a message that names another child',
    '<h2>Gill, Sam</h2><div role=alert>Record saved for SSID 9981000017</div>',
    ['9981000017'],
  ),
  none('a message that names another child', '<h2>Gill, Sam</h2><p>SSID 9981000018 belongs to another student.</p>', [
    '9981000018',
  ]),
  none('a word before a colon', '<h2>Gill, Sam</h2><p>Merged into: SSID 9981000019</p>', ['9981000019']),
  none('a word before a colon', '<h2>Gill, Sam</h2><p>Replaced by: <b>SSID</b> <span>9981000020</span></p>', [
    '9981000020',
  ]),
  none(
    'free text that names another child',
    '<h2>Gill, Sam</h2><td>Comment</td><p>Tested with sister Ana (SSID 9981000021) on Monday.</p>',
    ['9981000021'],
  ),
  none(
    'out of sight by position',
    `<h2>Hill, Bo</h2><div style="position:absolute;top:-4000px">${fields(['SSID', '9981000022'])}</div>`,
    ['9981000022'],
  ),
  none(
    'out of sight by position',
    `<h2>Hill, Bo</h2><div style="height:0;overflow:hidden">${fields(['SSID', '9981000023'])}</div>`,
    ['9981000023'],
  ),
  none(
    'out of sight by position',
    `<h2>Hill, Bo</h2><div style="clip-path:inset(50%);position:absolute">${fields(['SSID', '9981000024'])}</div>`,
    ['9981000024'],
  ),
  none('out of sight by position', `<h2>Hill, Bo</h2><div style="opacity:0">${fields(['SSID', '9981000025'])}</div>`, [
    '9981000025',
  ]),
  none(
    'out of sight by position',
    `<h2>Hill, Bo</h2><div style="background:#fff"><p style="color:#fff">SSID: 9981000026</p></div>`,
    ['9981000026'],
  ),
  none(
    'out of sight by position',
    `<h2>Hill, Bo</h2><div style="width:300px;overflow:hidden"><div style="display:flex;width:600px"><div style="width:300px">Attendance</div><div style="width:300px">Ray, Jo<p>SSID: 9981000027</p></div></div></div>`,
    ['9981000027'],
  ),
  none(
    'covered',
    `${fields(['SSID', '9981000028'])}<div style="position:fixed;inset:0;background:#fff"><h2>Shaw, Ted</h2><p>Attendance</p></div>`,
    ['9981000028'],
  ),
  none(
    'covered',
    `<div style="height:2000px"><h2>Rice, Al</h2></div>${fields(['SSID', '9981000029'])}<section style="position:fixed;left:0;top:0;width:100%;height:100%;background:#eef"><h2>Shaw, Ted</h2></section>`,
    ['9981000029'],
  ),
  none(
    'two students',
    `<h2>Compare</h2>${`<div style="display:flex"><section><h3>Vo, An</h3>${fields(['SSID', '9981000030'])}</section><section><h3>Vo, Anh</h3>${fields(['SSID', '9981000031'])}</section></div>`}`,
    ['9981000030', '9981000031'],
  ),
  none(
    'two students',
    '<h2>Possible match</h2><table><tr><td>SSID</td><td>9981000032</td></tr><tr><td>Name</td><td>Wu, Li</td></tr></table>',
    ['9981000032'],
  ),
  none(
    'two students',
    '<table><tr><td>Retired SSID</td><td>9981000033</td></tr><tr><td>Replacement SSID</td><td>9981000034</td></tr></table>',
    ['9981000033', '9981000034'],
  ),
  none(
    'known field hidden',
    aeriesPage(
      `<div hidden>${aeriesRow('State Student ID', 'STU.CID', '9971000078')}</div><h3>Cousins</h3><p>State Student ID: 9981000035</p>`,
    ),
    ['9981000035', '9971000078'],
    `${AE}/admin/Family.aspx`,
  ),
  none(
    'known field in a list',
    aeriesPage(
      '<h2>Search results</h2><table><tr><th>Name</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Lo, Al</td><td data-tcfc="STU.CID">9981000036</td></tr><tr><td data-tcfc="STU.NM">Lo, Bo</td><td data-tcfc="STU.CID">9981000037</td></tr></table>',
    ),
    ['9981000036', '9981000037'],
    `${AE}/admin/Search.aspx`,
  ),
  none(
    'guard: labels',
    table(
      ['Previous SSID', '9981000038'],
      ["Twin's SSID", '9981000039'],
      ['SSID Batch Number', '1029384761'],
      ['No SSID reason', '1029384762'],
    ),
    ['9981000038', '9981000039', '1029384761', '1029384762'],
  ),
  none('guard: values', fields(['SSID', '<s>9981000040</s>']), ['9981000040']),
  none('guard: values', fields(['SSID', '9981000041 <em>Inactive</em>']), ['9981000041']),
  none('guard: values', fields(['SSID', '9981000042'], ['SSID', '9981000043']), ['9981000042', '9981000043']),
  none('guard: values', fields(['Wi-Fi SSID', '9981000044'], ['Password', PHONE]), ['9981000044', PHONE]),
  none(
    'guard: forms',
    `<h2>Add a Student</h2><form>${table(['Last name', '<input>'], ['SSID', '<input>'], ['Phone', `<input value=${PHONE}>`])}</form>`,
    [PHONE],
  ),
  none(
    'guard: forms',
    `<form action="/students/find"><label>SSID <input value=9981000045></label><button>Search</button></form>`,
    ['9981000045'],
  ),
  none('guard: headings', `<h2>School Bus Driver</h2>${fields(['Name', 'Ross, Al'], ['State ID', '9912345621'])}`, [
    '9912345621',
  ]),
  none('guard: headings', `<h2>Guardian information</h2>${fields(['Name', 'Rey, Al'], ['State ID', '9912345622'])}`, [
    '9912345622',
  ]),
  {
    id: 'frames 1',
    kind: 'frame',
    url: `${SY}/ST_Content.aspx?m1`,
    want: '9971000060',
    never: NONE,
    html: pageOf('<iframe src="/student.html" width=700 height=300></iframe>'),
    frames: { '/student.html': pageOf(`<h2>Lang, Mo</h2>${table(['SSID', '9971000060'])}`) },
  },
  {
    id: 'frames 2',
    kind: 'out of sight by position',
    url: `${SY}/ST_Content.aspx?m2`,
    want: null,
    never: ['9981000060'],
    html: pageOf('<h2>Lang, Mo</h2><iframe src="/print.html" style="position:absolute;left:-9999px"></iframe>'),
    frames: { '/print.html': pageOf('<p>SSID: 9981000060</p>') },
  },
  right(
    'cells',
    powerSchoolPage(
      `<h2 id=student_detail_header>Diaz, Eli</h2><div class=box-round>${table(['Calif. Student ID (SSID)', '9971000061'], ['Home Phone', PHONE])}</div>`,
    ),
    '9971000061',
    [PHONE],
    `${PS}/admin/students/m61.html?frn=0010001234`,
  ),
];

import { aeriesPage, aeriesRow, type CasePage, fields, HOSTS, pageOf, powerSchoolPage, table } from './case-page.ts';

/**
 * The fourth set: written from public knowledge of the systems and from the kinds of trouble alone, by somebody who had
 * read neither the finder nor the other sets, to measure and not to mend.
 */

const [AE, PS, IC, SY, IL] = [HOSTS.aeries, HOSTS.powerSchool, HOSTS.infiniteCampus, HOSTS.synergy, HOSTS.illuminate];

interface More {
  readonly url?: string;
  readonly frames?: Readonly<Record<string, string>>;
  readonly may?: readonly string[];
  readonly sure?: false;
}

const pages: CasePage[] = [];

function add(kind: string, html: string, want: string | null, never: readonly string[], more: More): void {
  const count = pages.length + 1;
  const base = { id: `${kind} ${count}`, kind, url: `${IL}/live/?d${count}`, want, never };
  pages.push({ ...base, html: html.startsWith('<') && /^<(!doctype|html)/.test(html) ? html : pageOf(html), ...more });
}
const right = (kind: string, html: string, want: string, never: readonly string[] = [], more: More = {}) =>
  add(kind, html, want, never, more);
const none = (kind: string, html: string, never: readonly string[], more: More = {}) =>
  add(kind, html, null, never, more);

/** A page with a title, style and language of its own. */
const own = (title: string, body: string, css = '', attributes = 'lang=en') =>
  `<!doctype html><html ${attributes}><head><meta charset=utf-8><title>${title}</title><style>body{font:13px/1.4 Verdana,sans-serif;margin:0;padding:10px}${css}</style></head><body>${body}</body></html>`;
/** A page without a doctype, as small systems of twenty years ago have them. */
const quirks = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body bgcolor=#ffffff text=#000000>${body}</body></html>`;
const inputs = (...rows: readonly (readonly [string, string])[]) =>
  rows
    .map(
      ([label, value], at) =>
        `<div class=form-group><label for=i${at}>${label}</label> <input id=i${at} value="${value}"></div>`,
    )
    .join('');

// --- The page's own student is found or offered -------------------------------------------------------------------

right(
  'aeries fields',
  aeriesPage(
    `<h1>Rio Vista Elementary</h1><div class=Banner><span class=student-full-name>Abara, Chidi</span> <span>Grade 5</span></div><h2>Student Data 1</h2>${aeriesRow('Permanent ID', 'STU.ID', '99400001')}${aeriesRow('State Student ID', 'STU.CID', '9971000001')}${aeriesRow('Primary Phone', 'STU.TL', '9165551001')}`,
  ),
  '9971000001',
  ['9165551001'],
  { url: `${AE}/admin/StudentData.aspx` },
);
right(
  'aeries fields',
  aeriesPage(
    `<div class=school-picker>2026-2027 Rio Vista Elementary</div><h2>Demographics <button type=button>Change</button></h2><table><tr><td>Student #</td><td>State Student ID</td><td>Birthdate</td></tr><tr><td data-tcfc="STU.SN"><input value="1002"></td><td data-tcfc="STU.CID"><input value="9971000002"></td><td data-tcfc="STU.BD"><input value="03/04/2015"></td></tr><tr><td>Telephone</td><td>Emergency contact</td></tr><tr><td data-tcfc="STU.TL"><input value="9165551002"></td><td data-tcfc="STU.EC"><input value="Bello, Ada"></td></tr></table>`,
  ),
  '9971000002',
  ['9165551002'],
  { url: `${AE}/teacher/StudentData.aspx` },
);
right(
  'aeries fields',
  aeriesPage(
    `<div id=StudentBanner><span class=photo>DC</span><span class=student-full-name>Cruz, Dalia</span><div>${aeriesRow('State Student ID', 'STU.CID', '9971000003')}</div></div><h2>Language Assessment</h2><table><tr><th>Test</th><th>Date</th><th>Level</th></tr><tr><td>Summative ELPAC</td><td>04/02/2026</td><td>3</td></tr></table>`,
  ),
  '9971000003',
  [],
  { url: `${AE}/admin/LanguageAssessment.aspx` },
);
right(
  'powerschool fields',
  powerSchoolPage(
    '<h1>State/Province - CA</h1><h2 id=student_detail_header>Dang, Eva 7 30504 RVMS</h2><div class=box-round><table><tr class=headerRow><th colspan=2>Student Information</th></tr><tr class=oddRow><td class=bold>Statewide Student Identifier (SSID)</td><td>9971000004</td></tr><tr class=evenRow><td class=bold>Primary Residence Category</td><td>Permanent housing</td></tr><tr class=oddRow><td class=bold>Guardian Cell</td><td>9165551004</td></tr></table></div>',
  ),
  '9971000004',
  ['9165551004', '0010001234'],
  { url: `${PS}/admin/students/state/CA/studentinfo.html?frn=0010001234` },
);
right(
  'powerschool header line',
  powerSchoolPage(
    '<div id=student_detail_header><h2>Egan, Fay</h2><p>Grade 4&nbsp; Local ID:&nbsp;30505&nbsp; Family ID:&nbsp;2210&nbsp; SSID:&nbsp;9971000005 <img alt="Medical alert"> <img alt="Guardian alert"></p></div><div class=box-round><h3>Quick Lookup</h3><table><tr><th>Exp</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td>Homeroom</td><td>--</td></tr></table></div>',
  ),
  '9971000005',
  ['0010001234'],
  { url: `${PS}/admin/students/quicklookup.html?frn=0010001234` },
);
right(
  'powerschool edit form',
  powerSchoolPage(
    '<h1>Demographics</h1><form><div class=box-round><table><tr><td class=bold>Name (Last, First MI)</td><td><input value="Flores"> <input value="Gabi"></td></tr><tr><td class=bold>California Statewide Student ID (SSID)</td><td><input name="UF-008009-1" value="9971000006" maxlength=10></td></tr><tr><td class=bold>Home Phone</td><td><input name="UF-008010-1" value="9165551006"></td></tr><tr><td class=bold>Father</td><td><input value="Flores, Hugo"></td></tr></table><button>Submit</button></div></form>',
  ),
  '9971000006',
  ['9165551006', '0010001234'],
  { url: `${PS}/admin/students/generaldemographics.html?frn=0010001234` },
);
right(
  'infinite campus summary',
  own(
    'Student Summary',
    `<h1>Infinite Campus</h1><nav><a href="#">Student Information</a> &gt; <a href="#">General</a> &gt; <span>Student Summary</span></nav><h2>Garza, Hana <span>Grade: 09</span></h2>${table(['Student Number', '30507'], ['Student State ID', '9971000007'], ['Household Phone', '9165551007'], ['Household Members', 'Garza, Ines (Mother)<br>Garza, Joel (Brother)'])}`,
  ),
  '9971000007',
  ['9165551007'],
  { url: `${IC}/campus/apps/student-summary` },
);
right(
  'infinite campus identifiers',
  own(
    'Demographics',
    `<h1>Demographics</h1><h2>Person Information</h2>${fields(['Last Name', 'Hart'], ['First Name', 'Isla'])}<h2>Person Identifiers</h2>${fields(['Local Student Number', '30508'], ['Student State ID', '9971000008'], ['Local Staff Number', ''], ['Staff State ID', ''])}`,
  ),
  '9971000008',
  [],
  { url: `${IC}/campus/apps/demographics` },
);
right(
  'infinite campus in a frame',
  own('Campus', '<div>Search</div><iframe src="/campus/apps/census/identities" width=700 height=260></iframe>'),
  '9971000009',
  ['9165551009'],
  {
    url: `${IC}/campus/nav-wrapper/student/person`,
    frames: {
      '/campus/apps/census/identities': own(
        'Identities',
        `<h3>Ivers, Jude</h3>${inputs(['Cell Phone', '9165551009'], ['*Student State ID', '9971000009'])}`,
      ),
    },
  },
);
right(
  'synergy in a frame',
  own(
    'Student - Mesa Unified',
    '<ul><li>Synergy SIS</li><li>Student</li></ul><iframe id=FRAME_CONTENT src="/ST_Content2.aspx" width=700 height=240></iframe>',
  ),
  '9971000010',
  ['9165551010'],
  {
    url: `${SY}/ST_Content.aspx?s1`,
    frames: {
      '/ST_Content2.aspx': own(
        'ST',
        '<div class=header><img alt="Photo" width=40 height=50> <b>Jara, Kim</b></div><table><tr><td>SIS Number</td><td>State Student Number</td><td>Home Phone</td></tr><tr><td><input value="30510"></td><td><input value="9971000010" disabled></td><td><input value="9165551010"></td></tr></table>',
      ),
    },
  },
);
right(
  'quick-look card',
  own(
    'Student',
    '<div class=quick><div class=avatar>KL</div><div><div class=nm>Kuhn, Lena</div><div class=meta>Gr 06 · F · 11 yrs</div><div class=pair><span class=k>Perm ID</span><span class=v>30511</span></div><div class=pair><span class=k>State ID</span><span class=v>9971000011</span></div><div class=pair><span class=k>Ph</span><span class=v>9165551011</span></div></div></div><h2>Attendance</h2><p>97.5 %</p>',
    '.quick{display:flex;gap:12px;background:#f4f7fb;padding:8px}.avatar{width:48px;height:48px;border-radius:50%;background:#345;color:#fff}.k{color:#567;margin-right:6px}',
  ),
  '9971000011',
  ['9165551011'],
  { url: `${SY}/ST_Quick.aspx` },
);
right(
  'banner in one line',
  own(
    'Q',
    '<div class=banner>LOPEZ, MARCO | Perm: 30512 | SSID: 9971000012 | Gr: 05 | Trk: A | Tchr: OKADA</div><div class=tabs><a href="#">Demographics</a> <a href="#">Contacts</a> <a href="#">Health</a></div><p>Address: 12 Elm St</p>',
  ),
  '9971000012',
);
right(
  'banner in one line',
  own(
    'Zangle',
    '<h1>StudentConnect</h1><p class=bn>Student: Mora, Nico&nbsp;&nbsp;&nbsp;Grade: 2&nbsp;&nbsp;&nbsp;State Stu #: 9971000013&nbsp;&nbsp;&nbsp;Tel: 9165551013</p><h2>Discipline</h2><p>No incidents.</p>',
  ),
  '9971000013',
  ['9165551013'],
);
right(
  'aspen property table',
  own(
    'Aspen: Student detail',
    '<h1>Rio Vista High School</h1><h2>Students :: Nash, Omar - 11</h2><table><tr><td class=detailProperty>Local ID</td><td class=detailValue><input value="30514"></td></tr><tr><td class=detailProperty>State ID *</td><td class=detailValue><input name="propertyValue(stdIDState)" value="9971000014"></td></tr><tr><td class=detailProperty>Phone 1</td><td class=detailValue><input value="9165551014"></td></tr></table>',
  ),
  '9971000014',
  ['9165551014'],
);
right(
  'special education header',
  own(
    'Student Profile',
    `<div class=top>SELPA desk</div><h2>IEP at a Glance</h2><table width=100%><tr><td><b>Student Name:</b> Ochoa, Pia</td><td><b>SSID #:</b> 9971000015</td><td><b>DOB:</b> 5/6/2014</td></tr><tr><td><b>Case Manager:</b> R. Quill</td><td><b>Next Annual:</b> 2/1/2027</td><td><b>Parent Phone:</b> 9165551015</td></tr></table>`,
  ),
  '9971000015',
  ['9165551015'],
);
right(
  'special education form',
  own(
    'Student Demographics',
    `<h1>Special Education Data</h1><fieldset><legend>Student</legend>${inputs(['Last Name', 'Pratt'], ['First Name', 'Quinn'], ['CSIS/SSID #', '9971000016'], ['Local Student ID', '30516'])}</fieldset><fieldset><legend>Parent/Guardian 1</legend><div><label for=g1>Name</label> <input id=g1 value="Pratt, Rhea"></div><div><label for=g2>Home phone</label> <input id=g2 value="9165551016"></div></fieldset>`,
  ),
  '9971000016',
  ['9165551016'],
);
right(
  'special education case manager',
  own(
    'IEP',
    `<h1>Individualized Education Program</h1>${table(['Student', 'Reyes, Tavi'], ['California SSID', '9971000017'], ['Primary Disability', 'SLI'])}<h3>Team</h3><ul><li>Administrator: Uma Vale</li><li>Special education teacher: Wes Xiong</li><li>Parent: Yara Reyes</li></ul>`,
  ),
  '9971000017',
);
right(
  'skyward tiles',
  own(
    'Student Profile',
    '<div class=tile><div class=caption>Other ID</div><div class=data>30518</div></div><div class=tile><div class=caption>State Student ID</div><div class=data>9971000018</div></div><div class=tile><div class=caption>Primary Phone</div><div class=data>9165551018</div></div><h2>Family of Sosa, Uli</h2><p>Sosa, Vera (Mother); Sosa, Wim (Brother, grade 2)</p>',
    '.tile{display:inline-block;border:1px solid #ccc;padding:6px 10px;margin:3px}.caption{font-size:10px}',
  ),
  '9971000018',
  ['9165551018'],
);
right(
  'value above legend',
  own(
    'RosarioSIS',
    '<div id=body><h2>Toro, Vic</h2><table class="width-100p"><tr><td><div class=onclick><span class=uld>30519</span><br><span class=legend-gray>RosarioSIS ID</span></div></td><td><div class=onclick><span class=uld>9971000019</span><br><span class=legend-gray>Statewide Student ID</span></div></td><td><div class=onclick><span class=uld>9165551019</span><br><span class=legend-gray>Mobile</span></div></td></tr></table></div>',
  ),
  '9971000019',
  ['9165551019'],
);
right(
  'label in a column',
  own(
    'openSIS',
    '<div id=content><h5>Student Information</h5><div class=row><label class="control-label col-lg-4">Common Name</label><div class=col-lg-8><div><div class=form-control readonly>Ulloa</div></div></div></div><div class=row><label class="control-label col-lg-4" for=x9>State Student ID</label><div class=col-lg-8><div><div class=form-control readonly>9971000020</div></div></div></div><div class=row><label class=control-label>Phone</label><div class=form-control>9165551020</div></div></div>',
  ),
  '9971000020',
  ['9165551020'],
);
right(
  'directory profile',
  own(
    'Mia Valdez - ParentSquare',
    '<nav><a href="#">Directory</a> / <a href="#">Students</a> / Mia Valdez</nav><h1>Mia Valdez</h1><p>Student · Grade 4 · Rio Vista Elementary</p><div class=sec><h3>Identifiers</h3><div><small>SIS ID</small><div>30521</div></div><div><small>State Student ID</small><div>9971000021</div></div></div><div class=sec><h3>Parents</h3><div>Noa Valdez <a href="tel:9165551021">9165551021</a></div></div>',
  ),
  '9971000021',
  ['9165551021'],
);
right(
  'quirks mode',
  quirks(
    'Pupil record',
    '<center><font size=5><b>Rio Vista School</b></font><br><font size=2>Pupil record system</font></center><hr><table border=1 cellpadding=3><tr><td bgcolor=#eeeeee><b>Pupil</b><td>WARD, XENIA<tr><td bgcolor=#eeeeee><b>State ID No.</b><td>9971000022<tr><td bgcolor=#eeeeee><b>Phone</b><td>9165551022</table>',
  ),
  '9971000022',
  ['9165551022'],
);
right(
  'quirks mode',
  quirks(
    'STUDENT CARD',
    '<table width=600><tr><td><table><tr><td align=right><font face=Arial size=2>Name:</font></td><td><font face=Arial size=2><b>Xu, Yan</b></font></td></tr><tr><td align=right><font face=Arial size=2>SSID:</font></td><td><font face=Arial size=2><b>9971000023</b></font></td></tr></table></td><td><table><tr><td align=right><font face=Arial size=2>Mother:</font></td><td><font face=Arial size=2>Xu, Zhi</font></td></tr><tr><td align=right><font face=Arial size=2>Tel.:</font></td><td><font face=Arial size=2>9165551023</font></td></tr></table></td></tr></table>',
  ),
  '9971000023',
  ['9165551023'],
);
right(
  'page translated',
  own(
    'Expediente del estudiante',
    '<h1><font style="vertical-align:inherit"><font style="vertical-align:inherit">Información del estudiante</font></font></h1><table><tr><td><font><font>Nombre</font></font></td><td><font><font>Yáñez, Abel</font></font></td></tr><tr><td><font><font>Identificador estatal del estudiante</font></font></td><td><font><font>9971000024</font></font></td></tr><tr><td><font><font>Teléfono del tutor</font></font></td><td><font><font>9165551024</font></font></td></tr></table>',
    '',
    'lang=es class=translated-ltr',
  ),
  '9971000024',
  ['9165551024'],
);
right(
  'page translated',
  own(
    'Resumen',
    '<h2><font><font>Zamora, Beto</font></font></h2><dl><dt><font><font>Grado</font></font></dt><dd><font><font>5</font></font></dd><dt><font><font>Identificación estatal del estudiante</font></font></dt><dd><font><font>9971000025</font></font></dd><dt><font><font>Correo electrónico</font></font></dt><dd><font><font>z@example.org</font></font></dd></dl>',
    '',
    'lang=es class=translated-ltr',
  ),
  '9971000025',
  [],
  { url: `${IC}/campus/apps/summary-es` },
);
right(
  'page translated',
  own(
    '学生记录',
    '<h2><font><font>学生信息</font></font></h2><table><tr><td><font><font>姓名</font></font></td><td><font><font>An, Bo</font></font></td></tr><tr><td><font><font>SSID</font></font></td><td><font><font>9971000026</font></font></td></tr><tr><td><font><font>电话</font></font></td><td><font><font>9165551026</font></font></td></tr></table>',
    '',
    'lang=zh-CN class=translated-ltr',
  ),
  '9971000026',
  ['9165551026'],
);
right(
  'school as first line',
  own(
    'Profile',
    '<div class=card><div>Cedar Grove Parent Participation School</div><div><b>Bell, Cora</b></div><div>Grade 1</div><div><span>SSID</span> <span>9971000027</span></div></div>',
    '.card{border:1px solid #ccc;padding:10px;width:320px}',
  ),
  '9971000027',
);
right(
  'school as first line',
  own(
    'Records',
    '<div class=card><h3>Old Adobe Elementary</h3><p>Carr, Dov · 4th grade · Enrolled 08/12/2024</p><p>Statewide Student Identifier: 9971000028</p><p>Former school: Mesa Elementary</p></div>',
    '.card{border:1px solid #ccc;padding:10px}',
  ),
  '9971000028',
);
right(
  'brand in the heading',
  own(
    'TeacherHub',
    `<h1>TeacherHub Portal</h1><h2>Dunn, Effie</h2>${fields(['Grade', '8'], ['State Student ID', '9971000029'], ['Homeroom teacher', 'Foy, Glen'])}`,
  ),
  '9971000029',
);
right(
  'brand in the heading',
  own(
    'Parent Student Information Center',
    `<header><h1>FamilyLink Admin</h1><span>Signed in as Hope Ives, registrar</span></header><main><h2>Eng, Flor</h2>${table(['Grade', 'TK'], ['SSID Number', '9971000030'])}</main>`,
  ),
  '9971000030',
);
right(
  'breadcrumb with other words',
  own(
    'Student',
    `<nav aria-label=Breadcrumb><a href="#">Home</a> › <a href="#">Staff tools</a> › <a href="#">Search results</a> › Fenn, Gita</nav><h2>Fenn, Gita</h2>${fields(['SSID', '9971000031'], ['Birth date', '01/09/2013'])}`,
  ),
  '9971000031',
);
right(
  'tabs beside',
  own(
    'Student',
    `<h2>Gore, Hal</h2><div role=tablist><button role=tab aria-selected=true>General</button><button role=tab>Siblings</button><button role=tab>Guardians</button><button role=tab>Former schools</button></div><div role=tabpanel>${fields(['Grade', '3'], ['State ID', '9971000032'], ['Phone', '9165551032'])}</div><div role=tabpanel hidden><p>Gore, Ida, SSID 9981000032</p></div>`,
  ),
  '9971000032',
  ['9165551032', '9981000032'],
);
right(
  'side menu beside',
  own(
    'Student',
    `<div class=side><ul><li>Emergency contacts</li><li>Siblings</li><li>Staff notes</li><li>Transfer</li><li>Duplicate check</li></ul></div><div class=main><h1>Hess, Ira</h1>${table(['Student ID', '30533'], ['State Student Identifier', '9971000033'], ['Counselor', 'Joy Kemp'])}</div>`,
    '.side{float:left;width:150px}.main{margin-left:170px}',
  ),
  '9971000033',
);
right(
  'alerts and badges',
  own(
    'Student',
    '<h2>Ivy, Jon <span class=b>EL</span> <span class=b>504</span> <span class=b>Sibling at school</span></h2><div role=alert>Custody alert: do not release to Kit Ivy.</div><table><tr><th>SSID</th><td>9971000034 <span class=b>CALPADS matched</span></td></tr><tr><th>Phone</th><td>9165551034</td></tr></table>',
    '.b{background:#fe8;border-radius:8px;padding:1px 6px;font-size:11px}',
  ),
  '9971000034',
  ['9165551034'],
);
right(
  'alerts and badges',
  own(
    'Student',
    `<div class=msg>Session saved. Last change by staff member L. Moss at 9:02.</div><h2>Jung, Kai</h2>${fields(['Grade', '10'], ['SSID', '<span>9971000035</span> <button type=button>Copy</button>'], ['Local ID', '30535'])}`,
  ),
  '9971000035',
);
right(
  'edit form',
  own(
    'Edit student',
    `<h1>Edit Student</h1><form action="/students/30536/save">${inputs(['First name', 'Lea'], ['Last name', 'Mott'], ['State Student ID (10 digits)', '9971000036'], ['Mobile', '9165551036'])}<button>Save changes</button> <button type=button>Cancel</button></form>`,
  ),
  '9971000036',
  ['9165551036'],
);
right(
  'edit form',
  own(
    'Edit',
    '<h2>Nunez, Ora</h2><div class=mat><div class=ff><input id=m1 value="30537"><label for=m1>Local ID</label></div><div class=ff><input id=m2 value="9971000037" aria-describedby=h2><label for=m2>SSID</label><div id=h2 class=hint>Assigned by CALPADS. Do not change.</div></div></div>',
    '.ff{display:inline-flex;flex-direction:column-reverse;margin:8px}.hint{font-size:11px}',
  ),
  '9971000037',
);
right(
  'edit form',
  own(
    'Student setup',
    '<h1>Student Setup</h1><h2>Otis, Pam</h2><table><tr><td><label>Statewide ID<br><input value="9971000038" size=12></label></td><td><label>Cell<br><input value="9165551038" size=12></label></td></tr></table>',
  ),
  '9971000038',
  ['9165551038'],
);
right(
  'grid with one student',
  own(
    'Students',
    '<h2>Selected student</h2><div role=grid><div role=row><div role=columnheader>Name</div><div role=columnheader>Grade</div><div role=columnheader>SSID</div><div role=columnheader>Phone</div></div><div role=row><div role=gridcell>Paz, Quim</div><div role=gridcell>6</div><div role=gridcell>9971000039</div><div role=gridcell>9165551039</div></div></div>',
    '[role=row]{display:flex}[role=gridcell],[role=columnheader]{width:130px}',
  ),
  '9971000039',
  ['9165551039'],
  { sure: false },
);
right(
  'registration page',
  own(
    'Registration',
    `<h1>Registration 2026-27</h1><h2>Quade, Rosa - returning student</h2><ol><li>Student</li><li>Parents</li><li>Emergency contacts</li></ol><h3>Step 1: Student</h3>${inputs(['Legal last name', 'Quade'], ['Statewide Student ID (SSID)', '9971000040'], ['Student cell phone', '9165551040'])}<button>Next</button>`,
  ),
  '9971000040',
  ['9165551040'],
);
right(
  'health page',
  own(
    'Health',
    `<h1>Health Office</h1><h2>Ruiz, Sami</h2>${table(['State Student ID', '9971000041'], ['Physician', 'Dr. T. Ueda'], ['Physician NPI', '1992345678'], ['Emergency phone', '9165551041'])}<h3>Immunizations</h3><table><tr><th>Vaccine</th><th>Date</th></tr><tr><td>MMR</td><td>02/03/2016</td></tr></table>`,
  ),
  '9971000041',
  ['1992345678', '9165551041'],
);
right(
  'health page',
  own(
    'Nurse visit',
    '<p class=hd><b>Sands, Theo</b> (M, Gr. 3) &mdash; SSID 9971000042 &mdash; Rm 12</p><h2>New visit</h2><label for=c>Complaint</label> <textarea id=c>Headache</textarea><label for=p>Called parent at</label> <input id=p value="9165551042">',
  ),
  '9971000042',
  ['9165551042'],
);
right(
  'english learner page',
  own(
    'EL profile',
    `<h1>English Learner Program</h1><h2>Tran, Uyen</h2>${fields(['SSID (CALPADS)', '9971000043'], ['Initial ELPAC', '08/20/2022'], ['Reclassified', 'No'], ['Primary language', 'Vietnamese'])}`,
  ),
  '9971000043',
);
right(
  'english learner page',
  own(
    'Reclassification',
    '<h2>Reclassification form</h2><p><u>Student:</u> Umar, Veda <u>State ID:</u> 9971000044 <u>Grade:</u> 5 <u>Teacher:</u> W. Xing</p><p>Parent consultation: 03/01/2026, by phone 9165551044.</p>',
  ),
  '9971000044',
  ['9165551044'],
);
right(
  'siblings without numbers',
  own(
    'Student',
    `<h2>Vega, Will</h2>${fields(['State Student ID', '9971000045'], ['Grade', '7'])}<h3>Siblings</h3><table><tr><th>Name</th><th>Grade</th><th>School</th></tr><tr><td>Vega, Xio</td><td>4</td><td>Rio Vista</td></tr><tr><td>Vega, Yago</td><td>1</td><td>Rio Vista</td></tr></table>`,
  ),
  '9971000045',
);
right(
  'guardians beside',
  own(
    'Student',
    `<h2>Webb, Yuri</h2><div class=two><section><h3>Student</h3>${table(['SSID', '9971000046'], ['Grade', '2'])}</section><section><h3>Parent/Guardian</h3>${table(['Name', 'Webb, Zara'], ['Home', '9165551046'], ['Work', '9165552046'])}</section></div>`,
    '.two{display:flex;gap:20px}',
  ),
  '9971000046',
  ['9165551046', '9165552046'],
);
right(
  'guardians beside',
  own(
    'Student',
    '<table><tr><td>Student</td><td>Xena Young</td><td>Guardian</td><td>Zed Young</td></tr><tr><td>State Student #</td><td>9971000047</td><td>Phone</td><td>9165551047</td></tr></table>',
  ),
  '9971000047',
  ['9165551047'],
);
right(
  'stat with label below',
  own(
    'Student',
    '<h1>Yoo, Ari</h1><ul class=st><li><strong>9</strong><span>Grade</span></li><li><strong>9971000048</strong><span>State student ID</span></li><li><strong>9165551048</strong><span>Home phone</span></li></ul>',
    '.st{display:flex;list-style:none;gap:20px}.st strong,.st span{display:block}.st span{font-size:11px;color:#555}',
  ),
  '9971000048',
  ['9165551048'],
);
right(
  'label drawn by the style sheet',
  own(
    'Student',
    '<h1>Zell, Bree</h1><table class=stack><tr><td data-label="Local ID">30549</td><td data-label="SSID">9971000049</td><td data-label="Phone">9165551049</td></tr></table>',
    '.stack td{display:block}.stack td::before{content:attr(data-label) ": ";font-weight:bold}',
  ),
  '9971000049',
  ['9165551049'],
);
right(
  'help and asterisks in the label',
  own(
    'Student',
    '<h1>Abel, Cyd</h1><div class=row><div class=l>State Student ID <a href="#" title="Help">?</a> <span style="color:red">*</span></div><div class=v>9971000050</div></div><div class=row><div class=l>Phone <a href="#" title="Help">?</a></div><div class=v>9165551050</div></div>',
    '.row{display:flex}.l{width:180px}',
  ),
  '9971000050',
  ['9165551050'],
);
right(
  'help and asterisks in the label',
  own(
    'Student',
    '<h1>Baca, Dell</h1><table><tr><th>Statewide Student Identifier (SSID) <sup>1</sup></th><td>9971000051</td></tr><tr><th>Lunch PIN <sup>2</sup></th><td>5512</td></tr></table><p><sup>1</sup> Issued by the California Department of Education.</p>',
  ),
  '9971000051',
);
right(
  'order of words',
  own('Student', `<h2>Cobo, Edie</h2>${table(['ID, State', '9971000052'], ['ID, Local', '30552'])}`),
  '9971000052',
  [],
  { sure: false },
);
right(
  'order of words',
  own(
    'Student',
    `<h2>Dorn, Finn</h2>${fields(['CA State Pupil ID No.', '9971000053'], ['District Pupil ID No.', '3055300000'])}`,
  ),
  '9971000053',
  ['3055300000'],
);
right(
  'order of words',
  own(
    'Student',
    `<h2>Eads, Gwen</h2><p><label>CALPADS SSID</label><output>9971000054</output></p><p><label>CALPADS exit code</label><output>E160</output></p>`,
  ),
  '9971000054',
);
right(
  'heading with the number',
  own('Student', '<h2>Faro, Hugo <small>SSID&nbsp;9971000055</small></h2><p>Grade 12</p><p>Graduation: on track</p>'),
  '9971000055',
);
right(
  'heading with the number',
  own('Student', '<h1>Gage, Inez (State ID #9971000056)</h1><p>Grade 5, teacher J. Kole</p>'),
  '9971000056',
);
right(
  'leading zero',
  own('Student', `<h2>Hoyt, Jan</h2>${fields(['SSID', '0971000057'], ['Phone', '9165551057'])}`),
  '0971000057',
  ['9165551057'],
);
right(
  'web component',
  own(
    'Student',
    '<h2>Imai, Kei</h2><sis-pair name="State Student ID" val="9971000058"></sis-pair><sis-pair name="Phone" val="9165551058"></sis-pair><script>customElements.define("sis-pair",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<div><span>"+this.getAttribute("name")+"</span><b>"+this.getAttribute("val")+"</b></div>"}})</script>',
  ),
  '9971000058',
  ['9165551058'],
);
right(
  'late filling',
  own(
    'Student',
    '<h2 id=n>Loading</h2><dl><dt>SSID</dt><dd id=v></dd></dl><script>setTimeout(()=>{n.textContent="Jura, Lou";v.textContent="9971000059"},900)</script>',
  ),
  '9971000059',
);
right(
  'dialog of the student over a list',
  own(
    'Roster',
    '<table><tr><th>Name</th><th>Grade</th></tr><tr><td>Kahn, Mel</td><td>4</td></tr><tr><td>Lund, Nat</td><td>4</td></tr></table><dialog id=q><h2>Kahn, Mel</h2><dl><dt>SSID</dt><dd>9971000060</dd><dt>Grade</dt><dd>4</dd></dl><button>Close</button></dialog><script>q.showModal()</script>',
  ),
  '9971000060',
);
right(
  'print view',
  own(
    'Cumulative record',
    '<center><h1>Mesa Unified School District</h1><h2>CUMULATIVE RECORD</h2></center><table width=100% border=1><tr><td><small>NAME</small><br>LAZO, NORA</td><td><small>STATE STUDENT ID</small><br>9971000061</td><td><small>SEX</small><br>F</td></tr><tr><td><small>PARENT</small><br>LAZO, OTTO</td><td><small>PHONE</small><br>9165551061</td><td></td></tr></table>',
  ),
  '9971000061',
  ['9165551061'],
);
right(
  'transcript',
  own(
    'Transcript',
    '<pre>RIO VISTA HIGH SCHOOL            OFFICIAL TRANSCRIPT\nSTUDENT: MAYO, PIPER     GRADE: 12\nSTATE ID: 9971000062     LOCAL ID: 30562\nPARENT: MAYO, QUINCY     PHONE: 9165551062</pre>',
  ),
  '9971000062',
  ['9165551062'],
);
right(
  'former school below',
  own(
    'Student',
    `<h2>Nero, Rita</h2>${table(['SSID', '9971000063'], ['Grade', '8'])}<h3>Previous enrollments</h3><table><tr><th>School</th><th>Entered</th><th>Left</th></tr><tr><td>Old Adobe</td><td>2019</td><td>2024</td></tr></table>`,
  ),
  '9971000063',
);
right(
  "a child's name read as a word",
  own('Student', `<h2>Guardian, Ezra</h2>${fields(['Grade', '4'], ['SSID', '9971000064'])}`),
  '9971000064',
);
right(
  "a child's name read as a word",
  own(
    'Student',
    '<div><b>Former, Lily</b></div><div>State Student ID: <b>9971000065</b></div><div>Grade: <b>3</b></div>',
  ),
  '9971000065',
);
right(
  "a child's name read as a word",
  own(
    'Student',
    '<p class=t>Principal Staff, Jo</p><table><tr><td>SSID</td><td>9971000066</td></tr><tr><td>Grade</td><td>6</td></tr></table>',
  ),
  '9971000066',
  [],
  { sure: false },
);
right(
  'number twice',
  own(
    'Student',
    `<div class=bn>Olsen, Tia · SSID: 9971000067 · Gr 5</div><h2>Demographics</h2>${inputs(['State Student ID', '9971000067'], ['Phone', '9165551067'])}`,
  ),
  '9971000067',
  ['9165551067'],
);
right(
  'expander',
  own(
    'Student',
    '<h2>Peck, Ugo</h2><details open><summary>Identification</summary><p><span>SSID</span>: <span>9971000068</span></p></details><details><summary>Sibling</summary><p><span>SSID</span>: <span>9981000068</span></p></details>',
  ),
  '9971000068',
  ['9981000068'],
);
right(
  'testing page',
  own(
    'Test settings',
    `<h1>Student Test Settings</h1><h2>Quiroz, Van</h2>${table(['State Testing ID (SSID)', '9971000069'], ['Test', 'Grade 5 ELA'], ['Accommodations', 'Text-to-speech'])}`,
  ),
  '9971000069',
);
right(
  'application with ids only',
  own(
    'App',
    '<div id=root><div class=css-1x><span class=css-a>Rask, Wen</span></div><div class=css-2x><div class=css-3><p class=css-l>SSID</p><p class=css-v>9971000070</p></div><div class=css-3><p class=css-l>Mobile</p><p class=css-v>9165551070</p></div><div class=css-3><p class=css-l>Email</p><p class=css-v>w@example.org</p></div></div></div>',
    '.css-2x{display:grid;grid-template-columns:1fr 1fr}.css-l{font-size:11px;margin:0}',
  ),
  '9971000070',
  ['9165551070'],
);
right(
  'own number beside a sibling',
  own(
    'Student',
    `<h1>Salas, Xan</h1><section><h2>Student</h2>${fields(['SSID', '9971000071'], ['Grade', '5'])}</section><section><h2>Siblings</h2><table><tr><th>Name</th><th>SSID</th></tr><tr><td>Salas, Yen</td><td>9981000071</td></tr></table></section>`,
  ),
  '9971000071',
  ['9981000071'],
  { sure: false },
);

// --- Another person's number, or nobody's --------------------------------------------------------------------------

none(
  'emergency contact',
  own(
    'Student',
    '<h2>Tate, Zoe</h2><p>Grade 3, Local ID 30601</p><p>Emergency contact: Ava Dean</p><p>SSID: 9982000001</p>',
  ),
  [],
  { sure: false },
);
none(
  'emergency contact',
  own(
    'Student',
    '<h2>Ueda, Aki</h2><p>Grade 3</p><h3>Emergency contact: Bo Ueda (brother, grade 11)</h3><div>State Student ID: 9982000002</div><div>Cell: 9165552002</div>',
  ),
  ['9982000002', '9165552002'],
);
none(
  'filter chip',
  own(
    'Students',
    '<h1>Students</h1><div class=chips><span class=chip>Grade: 5 ×</span> <span class=chip>SSID: 9982000003 ×</span> <a href="#">Clear all</a></div><p>No students match.</p>',
    '.chip{border:1px solid #999;border-radius:12px;padding:2px 8px}',
  ),
  ['9982000003'],
);
none(
  'filter chip',
  own(
    'Attendance report',
    '<h1>Attendance report</h1><div class=filters><button type=button>State ID is 9982000004 <span aria-hidden=true>&#10005;</span></button><button type=button>Add filter</button></div><table><tr><th>Date</th><th>Code</th></tr><tr><td>11/02/2026</td><td>U</td></tr></table>',
  ),
  ['9982000004'],
  { sure: false },
);
none(
  'search results',
  own(
    'Search',
    '<h1>Search results</h1><form><label for=q>Search</label> <input id=q value="wong"> <button>Search</button></form><p>1 result</p><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td><a href="#">Wong, Bay</a></td><td>4</td><td>9982000005</td></tr></table>',
  ),
  ['9982000005'],
  { sure: false },
);
none(
  'search results',
  own(
    'Find',
    '<h2>Find a student</h2><form><label for=f>SSID</label> <input id=f value="9982000006"> <button>Find</button></form><p>Found in another district: no access.</p>',
  ),
  ['9982000006'],
);
none(
  'search results',
  own(
    'Student locator',
    '<h2>Statewide locator</h2><ul><li><b>Xie, Cai</b> SSID 9982000007, Grade 4</li><li><b>Xie, Dai</b> SSID 9982000008, Grade 6</li></ul>',
  ),
  ['9982000007', '9982000008'],
);
none(
  'siblings',
  own(
    'Student',
    `<h1>Yost, Dex</h1>${fields(['Grade', '6'], ['Local ID', '30608'])}<h2>Brothers and sisters</h2>${fields(['Name', 'Yost, Eve'], ['State Student ID', '9982000009'])}`,
  ),
  ['9982000009'],
);
none(
  'siblings',
  own(
    'Student',
    '<h1>Zorn, Fay</h1><table><tr><td>SSID</td><td>Not assigned</td></tr></table><div class=fam><h4>Also in this household</h4><div>Zorn, Gil (Gr 9) SSID: 9982000010</div></div>',
  ),
  ['9982000010'],
);
none(
  'siblings',
  powerSchoolPage(
    '<h2 id=student_detail_header>Arce, Hilda 3 30611 RVE</h2><div class=box-round><h3>Family Members</h3><table><tr><th>Student</th><th>Grade</th><th>SSID</th></tr><tr><td>Arce, Ivan</td><td>6</td><td>9982000011</td></tr></table></div>',
  ),
  ['9982000011', '0010001234'],
  { url: `${PS}/admin/students/family.html?frn=0010001234` },
);
none(
  'siblings',
  aeriesPage(
    '<div id=StudentBanner><span class=student-full-name>Bass, Jill</span> Grade 2</div><h2>Family</h2><table><tr><td>Bass, Karl</td><td>Grade 4</td><td>State Student ID: <span data-tcfc="STU.CID">9982000012</span></td></tr></table>',
  ),
  ['9982000012'],
  { url: `${AE}/admin/Family.aspx` },
);
none(
  'merged record',
  own(
    'Student',
    '<h1>Cain, Lars</h1><div class=warn>This record was merged. Surviving record: Cain, Lars T., SSID 9982000013.</div><p>Grade 7</p>',
    '.warn{background:#fee}',
  ),
  ['9982000013'],
  { sure: false },
);
none(
  'merged record',
  own(
    'Merge',
    '<h1>Merge students</h1><div class=two><div><h3>Keep</h3><p>Dahl, Mona</p><p>SSID: 9982000014</p></div><div><h3>Remove</h3><p>Dahl, Mona R.</p><p>SSID: 9982000015</p></div></div><button>Merge</button>',
    '.two{display:flex;gap:40px}',
  ),
  ['9982000014', '9982000015'],
);
none(
  'former number',
  own('Student', `<h1>Earl, Nia</h1>${table(['SSID', ''], ['Previous SSID', '9982000016'], ['Grade', '5'])}`),
  ['9982000016'],
);
none(
  'former number',
  own(
    'Student',
    '<h1>Fyfe, Oli</h1><dl><dt>SSID</dt><dd><s>9982000017</s></dd><dt>Status</dt><dd>Number withdrawn by CALPADS</dd></dl>',
  ),
  ['9982000017'],
);
none(
  'former number',
  own(
    'Student',
    '<h1>Gunn, Pat</h1><h2>SSID history</h2><table><tr><th>SSID</th><th>From</th><th>To</th></tr><tr><td>9982000018</td><td>2019</td><td>2021</td></tr><tr><td>9982000019</td><td>2021</td><td>2022</td></tr></table>',
  ),
  ['9982000018', '9982000019'],
);
none(
  'duplicates finder',
  own(
    'Duplicates',
    '<h1>Possible duplicates</h1><p>Haas, Rex (new) looks like:</p><div class=c><b>Haas, Rex</b><div>03/04/2015</div><div>Statewide ID 9982000020</div><div>Match 87 %</div></div>',
  ),
  ['9982000020'],
);
none(
  'duplicates finder',
  own(
    'Enroll',
    `<h1>New enrollment</h1>${inputs(['Last name', 'Ibsen'], ['First name', 'Sol'], ['SSID', ''])}<div role=dialog style="position:fixed;top:60px;left:200px;background:#fff;border:1px solid;padding:12px"><h3>Is it this student?</h3><p>Ibsen, Solveig, born 02/02/2014</p><p>SSID: 9982000021</p><button>Yes, use</button> <button>No</button></div>`,
  ),
  ['9982000021'],
);
none(
  'recently viewed',
  own(
    'Home',
    '<h1>Welcome, Tess</h1><h3>Recently viewed</h3><ul><li>Jolt, Una <small>SSID 9982000022</small></li></ul><h3>News</h3><p>Census Day is October 7.</p>',
  ),
  ['9982000022'],
);
none(
  'recently viewed',
  own(
    'Student',
    '<div class=main><h1>Kidd, Vi</h1><p>Grade 5 · Local ID 30623</p></div><div class=side><h4>Last student</h4><div>Lamb, Wyn</div><div>State ID: 9982000023</div></div>',
    '.main{float:left;width:60%}.side{float:right;width:35%}',
  ),
  ['9982000023'],
);
none(
  'staff',
  own(
    'Staff',
    `<h1>Staff member</h1><h2>Lott, Xavi</h2>${fields(['Position', 'Teacher'], ['State ID', '9912340024'], ['Credential', 'Multiple Subject'], ['Hire date', '08/01/2016'])}`,
  ),
  ['9912340024'],
);
none(
  'staff',
  own(
    'Employee profile',
    `<h1>Moon, Yael</h1><p>Employee profile</p>${table(['Job class', 'Paraeducator'], ['State ID Number', '9912340025'], ['Reports to', 'Nash, Zia'])}`,
  ),
  ['9912340025'],
);
none(
  'staff',
  own(
    'Person',
    `<h1>Demographics</h1><h2>Nolte, Abe</h2>${table(['Staff State ID', '9912340026'], ['Student State ID', ''], ['Work phone', '9165552026'])}`,
  ),
  ['9912340026', '9165552026'],
  { url: `${IC}/campus/apps/demographics2` },
);
none(
  'reports to',
  own(
    'Profile',
    '<h2>Orta, Bea</h2><p>Attendance clerk</p><section><h3>Reports to</h3><div>Poe, Cal</div><div>State ID</div><div>9912340027</div></section>',
  ),
  ['9912340027'],
);
none(
  'guardian',
  own(
    'Student',
    `<h1>Pugh, Dot</h1><p>Grade 1</p><h2>Guardian</h2>${fields(['Name', 'Pugh, Ed'], ['State ID', '9982000028'], ['Employer', 'City of Mesa'])}`,
  ),
  ['9982000028'],
);
none(
  'guardian',
  own(
    'Contact',
    `<h1>Contact details</h1>${table(['Contact', 'Quist, Fern'], ['Relationship', 'Mother'], ['State ID / Driver license', '9982000029'], ['Lives with', 'Yes'])}`,
  ),
  ['9982000029'],
);
none(
  'hidden tab',
  own(
    'Student',
    '<div class=tabs><a href="#">Rahn, Gus</a> <a href="#" class=on>Ross, Hui</a></div><div style="visibility:hidden;height:0;overflow:hidden"><h2>Rahn, Gus</h2><p>SSID: 9982000030</p></div><div><h2>Ross, Hui</h2><p>Schedule not built.</p></div>',
  ),
  ['9982000030'],
);
none(
  'hidden tab',
  own(
    'Student',
    '<h2>Sims, Ian</h2><div style="width:500px;overflow:hidden"><div style="display:flex;width:1000px"><div style="width:500px">Grades: A, B, A</div><div style="width:500px"><b>Sims, Jo</b> SSID: <b>9982000031</b></div></div></div>',
  ),
  ['9982000031'],
);
none(
  'hidden tab',
  own(
    'Student',
    '<h2>Tull, Kip</h2><p>Grade 4</p><div style="opacity:0;pointer-events:none"><h3>Ulm, Lev</h3><dl><dt>SSID</dt><dd>9982000032</dd></dl></div>',
  ),
  ['9982000032'],
);
none(
  'masked beside another',
  own(
    'Student',
    '<h2>Ures, Max</h2><dl><dt>SSID</dt><dd>******4401</dd></dl><h3>Linked student</h3><dl><dt>SSID</dt><dd>9982000033</dd></dl>',
  ),
  ['9982000033'],
);
none(
  'masked beside another',
  own(
    'Student',
    '<h2>Vick, Nan</h2><p>State Student ID: <span>&bull;&bull;&bull;&bull;&bull;&bull;7781</span> <a href="#">Show</a></p><p>Half-brother: Vick, Oz (State Student ID: 9982000034)</p>',
  ),
  ['9982000034'],
);
none(
  'masked beside another',
  own(
    'Student',
    '<h2>Wolf, Pru</h2><label for=m>SSID</label> <input id=m type=password value="9972000035"> <h4>Twin</h4><label for=n>SSID</label> <input id=n value="9982000035">',
  ),
  ['9982000035', '9972000035'],
);
none(
  'viewing as',
  own(
    'Portal preview',
    '<div class=bar>Viewing as: Yang, Quy (SSID 9982000036) <a href="#">Stop</a></div><h1>Message center</h1><p>No new messages.</p>',
    '.bar{background:#fd6;padding:6px}',
  ),
  ['9982000036'],
  { sure: false },
);
none(
  'viewing as',
  own(
    'Student',
    '<div class=bar>You are viewing this page as the parent of SSID 9982000037.</div><h1>Zane, Rio</h1><p>Grade 2</p>',
  ),
  ['9982000037'],
);
none(
  'class list',
  own(
    'Class list',
    '<h1>Period 3 - Algebra</h1><table><tr><th>#</th><th>Student</th><th>State ID</th></tr><tr><td>1</td><td>Abt, Sid</td><td>9982000038</td></tr><tr><td>2</td><td>Bose, Tom</td><td>9982000039</td></tr><tr><td>3</td><td>Chu, Uli</td><td>9982000040</td></tr></table>',
  ),
  ['9982000038', '9982000039', '9982000040'],
);
none(
  'class list',
  own(
    'Seating',
    '<h1>Seating chart</h1><div class=s><b>Dow, Viv</b><br>SSID 9982000041</div><div class=s><b>Eck, Wes</b><br>SSID 9982000042</div><div class=s>Empty</div>',
    '.s{display:inline-block;border:1px solid;padding:8px;margin:4px}',
  ),
  ['9982000041', '9982000042'],
);
none(
  'message',
  own(
    'Inbox',
    '<h1>Inbox</h1><article><h3>Records request</h3><p>From: Xia, registrar</p><p>Please send the cum file for Fox, Yan, SSID 9982000043, by Friday.</p></article>',
  ),
  ['9982000043'],
);
none(
  'message',
  own(
    'Student',
    '<h1>Good, Zac</h1><p>Grade 8</p><div class=toast role=alert style="position:fixed;bottom:8px;left:8px;background:#dfd">Saved: Hill, Ann. SSID: 9982000044</div>',
  ),
  ['9982000044'],
);
none(
  'note',
  own(
    'Student',
    '<h1>Innis, Bud</h1><p>Local ID 30645</p><h3>Counselor notes</h3><table><tr><td>11/03/2026</td><td>Conflict with Jett, Cy (SSID: 9982000045). Mediation done.</td></tr></table>',
  ),
  ['9982000045'],
);
none(
  'note',
  own(
    'Student',
    '<h1>Kerr, Deb</h1><label for=n>Comment</label> <textarea id=n rows=3>SSID 9982000046 belongs to her cousin</textarea>',
  ),
  ['9982000046'],
);
none(
  'transfer request',
  own(
    'Transfers',
    '<h1>Incoming transfer requests</h1><div class=rq><b>Luna, Eli</b> from Mesa USD<br>SSID: 9982000047<br><button>Accept</button> <button>Decline</button></div>',
  ),
  ['9982000047'],
  { sure: false },
);
none(
  'transfer request',
  own(
    'Student',
    '<h1>Mays, Flo</h1><p>SSID: requested 10/12/2026</p><h3>Transfer to another SELPA</h3><p>Student: Neal, Gia</p><p>SSID #: 9982000048</p>',
  ),
  ['9982000048'],
);
none(
  'table of errors',
  own(
    'CALPADS errors',
    '<h1>CALPADS validation</h1><table><tr><th>Error</th><th>SSID</th><th>Text</th></tr><tr><td>GERR0001</td><td>9982000049</td><td>Missing grade</td></tr></table>',
  ),
  ['9982000049'],
  { sure: false },
);
none(
  'wrong kind of number',
  own(
    'Student',
    `<h1>Otto, Hal</h1>${table(['SSID', '&nbsp;'], ['Student Phone', '9165552050'], ['Medi-Cal number', '9912340050'])}`,
  ),
  ['9165552050', '9912340050'],
);
none(
  'wrong kind of number',
  own('Devices', `<h1>Chromebook of Park, Ito</h1>${table(['Wi-Fi SSID', '9982000051'], ['Serial', '5CD9911234'])}`),
  ['9982000051'],
);
none(
  'lottery and counselor',
  own(
    'Student',
    '<h1>Quan, Jae</h1><div class=c>Peer mentor<br>Ray, Kim<br>State Student ID<br>9982000052</div>',
    '.c{border:1px solid;padding:8px;width:220px}',
  ),
  ['9982000052'],
);
none(
  'example in a help text',
  own(
    'Help',
    '<h1>Stone, Lu</h1><p>Grade 2</p><label for=s>SSID</label> <input id=s placeholder="9982000053"><p class=hint>For example, SSID: 9982000053</p>',
  ),
  ['9982000053'],
);
none(
  'hover card of a friend',
  own(
    'Student',
    '<h1>Tripp, Mo</h1><p>Bus 4</p><div id=h style="display:none;position:absolute;left:180px;top:60px;background:#ffe;border:1px solid;padding:6px" role=tooltip><b>Unger, Ned</b><br>SSID: 9982000054</div><script>setTimeout(()=>{h.style.display="block"},600)</script>',
  ),
  ['9982000054'],
);

none(
  'siblings',
  own(
    'Student - Mesa Unified',
    '<h1>Synergy SIS</h1><iframe id=FRAME_CONTENT src="/ST_Family.aspx" width=700 height=240></iframe>',
  ),
  ['9982000055'],
  {
    url: `${SY}/ST_Content.aspx?s2`,
    frames: {
      '/ST_Family.aspx': own(
        'ST',
        '<div class=header><b>Velez, Oto</b> Grade 3</div><h3>Other students in this family</h3><table><tr><td>Name</td><td>State Student Number</td></tr><tr><td>Velez, Pia</td><td>9982000055</td></tr></table>',
      ),
    },
  },
);

/** The fourth set. */
export const fourthPages: readonly CasePage[] = pages;

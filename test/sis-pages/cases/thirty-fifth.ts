import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: ordinary pages on an ordinary day. People are made up. */
const { page, pages } = setOf('thirty-fifth');

page(
  'ae-demo',
  'Aeries demographics, banner and field agree',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9935172048',
  ['9165550111', '9165550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Demographics - Aeries</title><style>body{font:13px Verdana;margin:0}#hdr{background:#1d4f7b;color:#fff;padding:6px}.nav{float:left;width:170px}.main{margin-left:190px}.StudentBanner{border:1px solid #99b;padding:6px;display:flex;gap:26px}.cap{color:#555;font-size:11px}.data-row{display:flex;padding:2px}.data-caption{width:150px}</style></head><body><form id="aspnetForm" action="Demographics.aspx"><input type="hidden" name="ctl00$PID" value="99420117"><input type="hidden" name="ctl00$SN" value="1440"><input type="hidden" name="ctl00$SC" value="994"><div id="hdr">Aeries &middot; 994 Valley Oak Middle School &middot; 2026-2027 <span>Welcome, R. Tamayo</span></div><div class="nav"><ul><li>Student Data<ul><li><b>Demographics</b></li><li>Contacts</li><li>Siblings</li><li>Programs</li><li>Test Scores</li></ul></li><li>Attendance</li><li>Scheduling</li><li>View All Reports</li></ul></div><div class="main"><div class="StudentBanner"><div><b>Okafor, Nneka J.</b><br>Grade 7 &middot; F</div><div><span class="cap">Student ID</span><br><span data-tcfc="STU.ID">330172</span></div><div><span class="cap">State Student ID</span><br><span data-tcfc="STU.CID">9935172048</span></div><div><span class="cap">Counselor</span><br>Bright, L.</div></div><h2>Student Demographics</h2><div class="data-row"><div class="data-caption">Last Name</div><div data-tcfc="STU.LN">Okafor</div></div><div class="data-row"><div class="data-caption">First Name</div><div data-tcfc="STU.FN">Nneka</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9935172048</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">9165550111</div></div><div class="data-row"><div class="data-caption">Parent/Guardian</div><div data-tcfc="STU.PG">Ifeoma &amp; Paul Okafor</div></div><div class="data-row"><div class="data-caption">Father Cell</div><div data-tcfc="STU.FC">9165550112</div></div><div class="data-row"><div class="data-caption">Corr Lang</div><div>00 - English</div></div><p><b>Comments:</b> Mother asked that calls go to the cell first. Rides bus 14.</p></div></form></body></html>`,
);

page(
  'ae-testscores-sister',
  'Aeries test scores, comment names a sister',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '9935172155',
  ['9935172156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores</title><style>.banner td{padding:2px 14px 2px 0;font:12px Arial}.SectionHeader{background:#dde6ef;font-weight:bold;padding:4px}table.grid td,table.grid th{border:1px solid #bbb;padding:3px}</style></head><body><div class="topbar">Teacher Portal | Gradebook | Attendance | <b>Student Info</b> | Communication</div><table class="banner"><tr><td rowspan="2"><b>Pham, Leo</b><br>Gr 5, Rm 14</td><td>Stu ID</td><td>State Stu ID</td><td>Birthdate</td><td>Teacher</td></tr><tr><td data-tcfc="STU.ID">220451</td><td data-tcfc="STU.CID">9935172155</td><td>03/11/2016</td><td>Ms. Ortega</td></tr></table><div id="divTestScores"><div class="SectionHeader">Test Scores - CAASPP / ELPAC / Local</div><table id="StudentTestDetails" class="grid"><tr><th>Test</th><th>Part</th><th>Date</th><th>Scale</th><th>Level</th></tr><tr><td>CAASPP</td><td>ELA</td><td>05/2026</td><td>2478</td><td>3</td></tr><tr><td>CAASPP</td><td>Math</td><td>05/2026</td><td>2461</td><td>2</td></tr><tr><td>ELPAC</td><td>Overall</td><td>04/2026</td><td>1533</td><td>4</td></tr></table><div class="SectionHeader">Comments</div><p>5/20/26 KW - Math section first loaded under sister Mai (9935172156) by mistake, moved here by the testing office. Please compare before printing the parent letter.</p></div><div class="foot">&copy; Aeries Software 2026 &middot; Privacy</div></body></html>`,
);

page(
  'ae-parent-es',
  'Aeries parent portal translated to Spanish by the browser',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9935172260', '5595550114'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Datos demográficos</title><style>.tile{border:1px solid #ccd;margin:8px;padding:10px}.k{color:#667;display:inline-block;width:220px}</style></head><body><div id="MainNav"><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Página principal</font></font></a> <a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Información del estudiante</font></font></a> <a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Asistencia</font></font></a> <a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Calificaciones</font></font></a></div><div class="tile"><h1><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Villaseñor, Camila</font></font></h1><div><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Escuela primaria Mesa Verde - Grado 4</font></font></div><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Cambiar de estudiante</font></font></a></div><div class="tile"><div><span class="k"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación del estudiante</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">118730</font></font></span></div><div><span class="k"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal del estudiante</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9935172260</font></font></span></div><div><span class="k"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Fecha de nacimiento</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">14/02/2017</font></font></span></div><div><span class="k"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Teléfono principal</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">5595550114</font></font></span></div></div><div class="tile"><h3><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Aviso</font></font></h3><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Si alguno de estos datos no es correcto, comuníquese con la oficina de la escuela. Los padres no pueden cambiar el nombre legal aquí.</font></font></p></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'ae-counsel-nested',
  'Aeries old page, labels in row one and values in row two',
  'https://records.pinecrest-usd.example/Aeries/Admin/Counseling.aspx',
  '9935172371',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling</title><style>table{border-collapse:collapse;font:12px Tahoma}.lab td{background:#eef;color:#335}.val td{font-weight:bold}td{padding:2px 9px}</style></head><body><table width="100%"><tr><td>Pinecrest Unified</td><td align="right">User: dgomez | Log off</td></tr></table><table id="ctl00_MainContent_subStuTop_tbl"><tr><td><table><tr class="lab"><td>Last Name</td><td>First</td><td>Mid</td><td>Grd</td><td>Stu#</td><td>Perm ID</td><td>CSIS ID#</td><td>Tlph</td></tr><tr class="val"><td>Abernathy</td><td>Jules</td><td>R</td><td>11</td><td>2218</td><td>41100382</td><td>9935172371</td><td>(209) 555-0120</td></tr></table></td></tr></table><h3>Counseling visits</h3><table border="1"><tr><th>Date</th><th>Cd</th><th>Reason</th><th>Counselor</th><th>Comment</th></tr><tr><td>10/02/26</td><td>AC</td><td>Academic</td><td>404 Wynn</td><td>Wants to drop Chem for Earth Sci; parent to sign.</td></tr><tr><td>09/15/26</td><td>CO</td><td>College</td><td>404 Wynn</td><td>Asked about CSU eligibility, 12 semesters of a-g to go over.</td></tr></table><p><input type="button" value="Add new record"> <input type="button" value="Letters"></p></body></html>`,
);

page(
  'ae-siblings',
  'Aeries siblings page, list has the siblings numbers, banner the student',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9935172489',
  ['9935172490', '9935172491'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings</title><style>.bn{background:#f3f6fa;padding:8px;border-bottom:2px solid #2b6}.bn dl{display:inline-block;margin:0 20px 0 0}.bn dt{font-size:10px}.bn dd{margin:0}table td,table th{padding:4px;border-bottom:1px solid #ddd}</style></head><body><div class="bn"><b>Castellanos, Iván</b> Grade 8 <dl><dt>Student ID</dt><dd data-tcfc="STU.ID">60412</dd></dl><dl><dt>State Student ID</dt><dd data-tcfc="STU.CID">9935172489</dd></dl><dl><dt>Age</dt><dd>13</dd></dl><ul class="tabs"><li>General</li><li>Contact</li><li>Flags</li></ul></div><h2>Siblings in family 7781</h2><table><thead><tr><th>School</th><th>Name</th><th>Grade</th><th>Student ID</th><th>State Student ID</th><th>Status</th></tr></thead><tbody><tr><td>Vista MS</td><td>Castellanos, Iván (this student)</td><td>8</td><td>60412</td><td>9935172489</td><td>Active</td></tr><tr><td>Vista El</td><td><a href="#">Castellanos, Rubí</a></td><td>4</td><td>60977</td><td>9935172490</td><td>Active</td></tr><tr><td>Bay High</td><td><a href="#">Castellanos, Omar</a></td><td>12</td><td>58830</td><td>9935172491</td><td>Active</td></tr></tbody></table><button>Add sibling</button> <button>Update addresses for all siblings</button></body></html>`,
);

page(
  'ae-flag-alerts',
  'Aeries banner with badges and alerts, SSID in a caption above',
  'https://aeries.sierra-vista-sd.example/Admin/StudentProfile.aspx',
  '9935172502',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>.chip{border-radius:9px;background:#fdd;padding:1px 7px;margin-right:4px;font-size:11px}.f{display:inline-block;margin:6px 20px 6px 0}.f i{display:block;font-style:normal;color:#777;font-size:11px}</style></head><body><header>Aeries<input placeholder="Search students, pages, reports"></header><aside><h4>Recently viewed</h4><ol><li>Dunn, Marcus (7)</li><li>Ebadi, Roya (8)</li><li>Dunn, Malia (7)</li></ol></aside><section><h1>Dunn, Malia <small>"Lia"</small></h1><span class="chip">504</span><span class="chip">Med. alert: peanuts</span><span class="chip">Court order on file</span><span class="chip">EL 3</span><div><span class="f"><i>Permanent ID</i>5520091</span><span class="f"><i>SSID#</i>9935172502</span><span class="f"><i>Track</i>A</span><span class="f"><i>Homeroom</i>B-6 Yamada</span></div></section><section><h3>Today</h3><p>Period 1 present, period 2 present, period 3 tardy (bus). Next class: Science 7, room 22.</p><h3>Contacts</h3><ul><li>Teresa Dunn, mother, cell (916) 555-0131, may pick up</li><li>Grandmother, Ruth Hale, (916) 555-0132, emergencies alone</li></ul></section><footer>Sierra Vista School District &middot; help desk x4410</footer></body></html>`,
);

page(
  'ps-state-ca',
  'PowerSchool State/Province CA, stock read-only field',
  'https://ridge.powerschool.com/admin/students/state/CA_StudentInfo.html?frn=0015520031',
  '9935172613',
  ['0015520031', '7075550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Information</title><style>.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin:10px}.oddRow{background:#f4f4f4}td{padding:4px}td.bold{font-weight:bold;width:260px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="demographics.html?frn=0015520031">Demographics</a></li><li><a href="#">Parents</a></li><li><a href="#">State/Province - CA</a></li></ul><div id="content-main"><h1>California Student Information</h1><h2 id="student_detail_header">Haddad, Samir  9  104417</h2><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9935172613</td></tr><tr class="evenRow"><td class="bold">Exclude from CALPADS reporting</td><td><input type="checkbox"></td></tr><tr class="oddRow"><td class="bold">District of Geographic Residence</td><td><select><option>4970797 Ridge Joint Union High</option></select></td></tr><tr class="evenRow"><td class="bold">Birth country</td><td>US</td></tr><tr class="oddRow"><td class="bold">Immunization contact phone</td><td>7075550140</td></tr></table></div><div class="box-round"><h3>English language acquisition</h3><table><tr><td class="bold">ELAS</td><td>RFEP</td></tr><tr><td class="bold">Reclassification date</td><td>10/21/2022</td></tr></table></div><p class="legend">Legend: Icons &dash; Date Entry | Required</p></div></body></html>`,
);

page(
  'ps-header-line',
  'PowerSchool header line with three numbers in one text',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0015520077',
  '9935172720',
  ['0015520077'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>#student_detail_header p{margin:0;color:#333}.grid td,.grid th{border:1px solid #ccd;padding:3px 6px;font-size:12px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><div id="student_detail_header"><h2>Lindqvist, Astrid M (10)</h2><p>Local ID: 2270315 &nbsp; Family ID: 88140 &nbsp; SSID:&nbsp;9935172720 &nbsp; Next year: 0441 Ridge High</p></div><table class="grid"><tr><th>Exp</th><th>M</th><th>T</th><th>W</th><th>H</th><th>F</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td></td><td></td><td>T</td><td></td><td></td><td>English 10<br>Farrow, Dee</td><td><a href="?frn=0015520077&amp;fg=Q1">B+</a></td></tr><tr><td>2(A)</td><td></td><td>A</td><td></td><td></td><td></td><td>Geometry<br>Sung, Will</td><td>A-</td></tr><tr><td>3(A)</td><td></td><td></td><td></td><td></td><td></td><td>Wld Hist<br>Prior, Ann</td><td>A</td></tr></table><p>Current weighted GPA (Q1): 3.61. <a>Show dropped classes also</a></p><h4>Alerts</h4><p>Guardian: only mother may sign out. Discipline: none. Other: Chromebook checked out, tag C-30417.</p></div></body></html>`,
);

page(
  'ps-calif-custom',
  'PowerSchool custom page, label and input with help text between',
  'https://ps.alder-coe.example/admin/students/custom/alder_demo.html?frn=0018103342',
  '9935172837',
  ['5305550150', '5305550151', '0018103342'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alder demographics</title><style>fieldset{margin:12px 0;border:1px solid #bcd}.ln{display:grid;grid-template-columns:240px 220px auto;padding:3px}.hint{color:#888;font-size:11px}</style></head><body><div class="crumb">Start Page &gt; Student Selection &gt; Modify Info</div><h1>Whitehorse, Dakota <span>6 — 77210</span></h1><form action="?frn=0018103342"><fieldset><legend>Numbers</legend><div class="ln"><label for="a1">Student Number</label><input id="a1" value="77210" readonly><span class="hint">made by PowerSchool</span></div><div class="ln"><label for="a2">Calif. Student ID (SSID)</label><input id="a2" value="9935172837" readonly><span class="hint">10 digits, from CALPADS; ask the data office to change it</span></div><div class="ln"><label for="a3">Lunch PIN</label><input id="a3" value="40118"><span class="hint"></span></div></fieldset><fieldset><legend>Phones</legend><div class="ln"><label for="a4">Main phone</label><input id="a4" value="5305550150"></div><div class="ln"><label for="a5">Emergency 1</label><input id="a5" value="5305550151"></div></fieldset><fieldset><legend>Tribal affiliation</legend><div class="ln"><label for="a6">Enrolled in</label><input id="a6" value="on file with Title VI office"></div></fieldset><button>Submit</button></form></body></html>`,
);

page(
  'ic-demographics',
  'Infinite Campus demographics, person identifiers',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics',
  '9935173051',
  ['6195550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>.sec{border:1px solid #d5d5d5;margin:10px 0}.sec h3{background:#f0f3f5;margin:0;padding:6px}.row{display:flex;flex-wrap:wrap}.fld{width:200px;padding:6px}.fld span{display:block;font-size:12px;color:#555}</style></head><body><app-header><button>Menu</button><span>Infinite Campus</span><span>26-27 Laguna Middle</span></app-header><div class="ctx"><h1>Nakagawa, Emi</h1><div>Grade 8 | #501187 | DOB 07/09/2013 | Counselor: P. Dietz</div></div><div class="sec"><h3>Person Information</h3><div class="row"><div class="fld"><span>PersonID</span>90417</div><div class="fld"><span>Last Name *</span>Nakagawa</div><div class="fld"><span>First Name *</span>Emi</div><div class="fld"><span>Gender</span>F: Female</div><div class="fld"><span>Birth Date (Age 13)</span>07/09/2013</div></div></div><div class="sec"><h3>Person Identifiers</h3><div class="row"><div class="fld"><span>Local Student Number</span>501187</div><div class="fld"><span>Student State ID</span>9935173051</div><div class="fld"><span>Local Staff Number</span></div><div class="fld"><span>Staff State ID</span></div><div class="fld"><span>Person GUID</span>5e0c-11ab-77d0</div></div></div><div class="sec"><h3>Personal Contact Information</h3><div class="row"><div class="fld"><span>Cell Phone</span>6195550170</div><div class="fld"><span>Email</span>enakagawa@laguna.example</div></div></div><p>- Modified by: Hart, Joy 09/02/2026 08:14</p></body></html>`,
);

page(
  'ic-summary-household',
  'Infinite Campus summary with household members, one with a number',
  'https://lagunaca.infinitecampus.org/campus/apps/student-information/summary',
  '9935173168',
  ['9935173169', '6195550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:4px;font-size:13px}.h{background:#455a64;color:#fff}</style></head><body><div class="toolbar">Summary | Enrollments | Schedule | Attendance | Flags | Grades | Transcript | Assessment</div><h2>Bautista, Rafael</h2><table><tr class="h"><td colspan="4">Student Information</td></tr><tr><th>Student Number</th><td>510244</td><th>State ID</th><td>9935173168</td></tr><tr><th>Grade</th><td>06</td><th>Birth date</th><td>12/01/2014</td></tr><tr><th>Start date</th><td>08/19/2026</td><th>Locker</th><td>C118</td></tr></table><table><tr class="h"><td colspan="5">Household: 88 Pier St</td></tr><tr><th>Name</th><th>Relationship</th><th>Phone</th><th>State ID</th><th>Mailing</th></tr><tr><td>Bautista, Corazon</td><td>Mother / Guardian</td><td>6195550172</td><td></td><td>Yes</td></tr><tr><td>Bautista, Joel</td><td>Sibling</td><td></td><td>9935173169</td><td>No</td></tr></table><button>Print summary</button></body></html>`,
);

page(
  'ic-translated',
  'Infinite Campus page translated to Spanish, label ends with a colon',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/family/today',
  null,
  ['9935173275'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Hoy</title><style>.card{box-shadow:0 1px 3px #999;padding:12px;margin:12px}</style></head><body><nav><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Hoy</font></font></a><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Calendario</font></font></a><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Tareas</font></font></a><a><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Mensajes</font></font> <b><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">3</font></font></b></a></nav><div class="card"><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Esquivel Ramos, Noé</font></font></h2><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Grado: 03</font></font></p><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Número de estudiante: 520061</font></font></p><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal del estudiante (SSID): 9935173275</font></font></p></div><div class="card"><h3><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Maestra</font></font></h3><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Srta. Linda Forbes, salón 9, (619) 555-0174</font></font></p></div><div class="card"><h3><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Anuncios</font></font></h3><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">El viernes 4 de diciembre las clases terminan al mediodía. El almuerzo se servirá como de costumbre.</font></font></p></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'ic-enroll-tooltip',
  'Infinite Campus style ad hoc page with a help icon inside the label',
  'https://campus.tidewater-sd.example/campus/apps/enrollment/state-reporting',
  '9935173382',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment: state reporting fields</title><style>.lbl{font-weight:600}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style></head><body><h1>Enrollment editor</h1><p>Student: <strong>Zubiri, Ane</strong> (grade 11) School: Tidewater High</p><div role="group" aria-label="State identifiers"><div><span class="lbl">SSID <button aria-label="Help">?</button><span class="sr">More about this field</span></span><output>9935173382</output></div><div><span class="lbl">School of attendance</span><output>1995503 Tidewater High</output></div><div><span class="lbl">NPS school</span><output>none</output></div></div><div role="group" aria-label="Enrollment"><div><span class="lbl">Start status</span><output>E155: Within CA transfer</output></div><div><span class="lbl">Start date</span><output>08/17/2026</output></div><div><span class="lbl">Expected receiver school</span><output></output></div></div><details><summary>What the codes mean</summary><p>E155 says the student came from another California school after the start of the year; E150 is for those who were never enrolled here.</p></details></body></html>`,
);

page(
  'sy-student',
  'Synergy student view, label above value in form grid',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  '9935173499',
  ['7605550180'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.grp{border:1px solid #b8c7d6;margin:6px;padding:6px}.c{display:inline-block;vertical-align:top;margin-right:14px;font:12px Segoe UI}.c label{display:block;color:#345}.c input{border:1px solid #aaa}</style></head><body><div class="viewhdr">Student Name: <b>Ferreira, Davi L.</b> School: Mesa Elementary Status: Active Room: 21</div><div class="tabs"><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Documents</span></div><div class="grp"><b>Student Information</b><br><div class="c"><label for="ln">Last Name</label><input id="ln" value="Ferreira"></div><div class="c"><label for="fn">First Name</label><input id="fn" value="Davi"></div><div class="c"><label for="gr">Grade</label><input id="gr" value="02" size="3"></div><div class="c"><label for="sis">Perm ID</label><input id="sis" value="8804116"></div><div class="c"><label for="ssn">State Student Number</label><input id="ssn" value="9935173499"></div></div><div class="grp"><b>Address / phone</b><br><div class="c"><label for="ad">Address</label><input id="ad" value="5 Quail Run"></div><div class="c"><label for="ph">Phone</label><input id="ph" value="7605550180"></div></div><div class="grp"><b>Counselor</b> none assigned. <b>Homeroom teacher</b> Beatty, Sue</div></body></html>`,
);

page(
  'sy-parentvue',
  'Synergy ParentVUE, table of label and value in one cell with breaks',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx',
  null,
  ['9935173506'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title><style>td{padding:8px;border:1px solid #e0e0e0;vertical-align:top}td b{font-size:11px;color:#777}</style></head><body><div class="pxp">ParentVUE — Good morning, Hana Kowalczyk</div><ul class="kids"><li class="on">Piotr</li><li>Zofia</li></ul><h1>Student Information: Piotr Kowalczyk</h1><table><tr><td><b>Student Name</b><br>Piotr Kowalczyk</td><td><b>Perm ID</b><br>8807719</td><td><b>State ID (SSID)</b><br>9935173506</td></tr><tr><td><b>Gender</b><br>Male</td><td><b>Grade</b><br>09</td><td><b>Counselor Name</b><br>Estes, Rob<br>(760) 555-0182</td></tr><tr><td><b>Orientation</b><br>—</td><td><b>Nick Name</b><br>Pete</td><td><b>E-Mail</b><br>pkowal@stu.mesa.example</td></tr></table><h3>Emergency Contacts</h3><table><tr><th>Name</th><th>Relationship</th><th>Home</th><th>Work</th></tr><tr><td>Jan Kowalczyk</td><td>Father</td><td>760-555-0183</td><td></td></tr></table></body></html>`,
  { isOfItsHost: true },
);

page(
  'q-main',
  'Q student page with banner, arrows to next student',
  'https://q.marisol-usd.example/Q/StudentMain',
  '9935173613',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ZQ - Student</title><style>.bar{background:#2d3e50;color:#fff;padding:4px}.bn{display:flex;gap:18px;background:#fffbe6;padding:6px}.bn u{text-decoration:none;color:#777}</style></head><body><div class="bar">Q &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> 14 of 412 found</div><div class="bn"><span><u>Name</u> Rasmussen, Kai</span><span><u>Sch</u> 031</span><span><u>Gr</u> 04</span><span><u>ID</u> 70023318</span><span><u>St ID</u> 9935173613</span><span><u>Lang</u> 00</span><span><u>Tr</u> B</span></div><div class="folder"><a>Student</a> <a>Contacts</a> <a>Health</a> <a>Marks</a> <a>Attend</a> <a>Tests</a></div><h3>Attendance, this month</h3><pre>
 Nov   2  3  4  5  6    9 10 11 12 13
 AM    .  .  A  .  .    .  .  H  .  T
 PM    .  .  A  .  .    .  .  H  .  .
</pre><p>Absence note 11/04: fever, reported by father, 8:05.</p></body></html>`,
  { sure: false },
);

page(
  'q-connect',
  'Q parent connection, fields as a list with dashes',
  'https://parents.marisol-usd.example/ParentPortal/Student/Profile',
  '9935173720',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ParentConnection</title></head><body><div style="background:#fffae0;padding:4px">You have 2 unread messages. The portal will be down on Sunday from 5 to 9 am.</div><header><h1>ParentConnection</h1><p>Signed in: Grace Iyer</p></header><main><h2>Profile — Dev Iyer</h2><ul><li>School — Marisol High School</li><li>Grade — 12</li><li>Student number — 70019944</li><li>Statewide Student Identifier — 9935173720</li><li>Counselor — Mrs. Vance (A–L), extension 2214</li><li>Expected to graduate — June 2027</li></ul><h2>What is still open</h2><ol><li>Emergency card: not confirmed for 2026-27</li><li>Chromebook agreement: signed 08/20</li><li>Senior picture: appointment 12/05, 3:10 pm</li></ol><p>The statewide number stays with a student through all California public schools. You will need it to look up college entrance results.</p></main><footer>Problems? Write to q-help@marisol-usd.example</footer><script>window.pcUser={"lang":"en","kids":1};</script></body></html>`,
);

page(
  'ill-profile',
  'Illuminate student profile, quick profile panel',
  'https://bay.illuminateed.com/live/?page=StudentProfile',
  '9935173837',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile | Illuminate</title><style>.panel{border:1px solid #ddd;width:320px;float:left;margin:8px}.panel-heading{background:#eef5ee;padding:5px}.kv{display:flex;justify-content:space-between;padding:2px 6px;border-bottom:1px dotted #ddd}</style></head><body><div class="navbar">Students · Gradebook · Assessments · Reports · <input value="" placeholder="Search"></div><h2>Tremblay, Simone — Grade 3, Bay Park School</h2><div class="panel"><div class="panel-heading">Demographics</div><div class="kv"><span>Local Student ID</span><span>18822</span></div><div class="kv"><span>State Student ID</span><span>9935173837</span></div><div class="kv"><span>Age</span><span>8 yr 7 mo</span></div><div class="kv"><span>English Proficiency</span><span>EO</span></div><div class="kv"><span>Special Ed.</span><span>SLI, 30 min weekly</span></div></div><div class="panel"><div class="panel-heading">Assessments</div><div class="kv"><span>iReady Reading, fall</span><span>512</span></div><div class="kv"><span>iReady Math, fall</span><span>438</span></div><div class="kv"><span>DIBELS composite</span><span>341</span></div></div><div class="panel"><div class="panel-heading">Notes</div><div class="kv"><span>SST held 10/14</span><span>view</span></div></div></body></html>`,
);

page(
  'ill-report',
  'Illuminate parent letter of one student, number at foot of a long text',
  'https://bay.illuminateed.com/live/?page=ReportCardView',
  '9935173944',
  ['8315550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report card</title><style>.page{width:700px;margin:auto;font:13px Georgia}.small{font-size:11px;color:#444;border-top:1px solid #999;padding-top:4px}</style></head><body><div class="page"><h1>Report of progress, first trimester</h1><p><b>Mateo Quiroz</b>, grade 2, teacher Mrs. Halloran</p><table border="1" cellspacing="0" cellpadding="4"><tr><th>Standard</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Reads grade-level text aloud with understanding</td><td>3</td><td></td><td></td></tr><tr><td>Adds and subtracts within 100</td><td>4</td><td></td><td></td></tr><tr><td>Writes an opinion and gives reasons</td><td>2</td><td></td><td></td></tr></table><p>Mateo is a kind helper. He counts on by tens with ease and is working on keeping to one idea when he writes. At home, please read together for twenty minutes and let him tell the story back.</p><p>To speak with me, call 8315550190 and ask for room 6.</p><p class="small">Student no. 21907 | SSID 9935173944 | Days enrolled 58, absent 2, tardy 0 | Printed 11/20/2026</p></div></body></html>`,
);

page(
  'aspen-detail',
  'Aspen student detail, property table',
  'https://aspen.harborlight-sd.example/aspen/studentDetail.do?maximized=false',
  '9935174051',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student :: Details</title><style>.detailProperty{text-align:right;color:#346;width:200px}.detailValue{font-weight:bold}td{padding:3px 8px}</style></head><body><div>Pages: Student | Staff | Attendance | Grades | Conduct</div><table><tr><td>Side: <b>Details</b><br>Contacts<br>Attendance<br>Schedule<br>Membership</td><td><h2>Beaumont, Elodie — 07 — Harborlight Middle</h2><table><tr><td class="detailProperty">Legal last name</td><td class="detailValue">Beaumont</td></tr><tr><td class="detailProperty">Legal first name</td><td class="detailValue">Elodie</td></tr><tr><td class="detailProperty">Local ID</td><td class="detailValue">3307155</td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9935174051" size="12"></td></tr><tr><td class="detailProperty">Year of graduation</td><td class="detailValue">2032</td></tr><tr><td class="detailProperty">Homeroom</td><td class="detailValue">7-B</td></tr><tr><td class="detailProperty">Calendar</td><td class="detailValue">Standard</td></tr></table></td></tr></table><div>0 alerts. Legal: none. Medical: see nurse.</div></body></html>`,
);

page(
  'seis-iep',
  'IEP system, student info strip',
  'https://iep.threerivers-selpa.example/student/iep/information',
  '9935174168',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Information</title><style>.strip{background:#234;color:#fff;padding:8px}.strip b{margin-right:18px}.box{border:1px solid #aaa;padding:8px;margin:8px 0}</style></head><body><div class="strip"><b>MORENO-BELL, ARIADNE</b><b>DOB 4/3/2012</b><b>SELPA ID 0044127</b><b>SSID 9935174168</b><b>Case manager: Koster, Nell</b></div><div class="box"><h3>IEP dates</h3><p>Last annual 2/11/2026. Next annual due 2/10/2027. Last eligibility evaluation 2/12/2025. Next due 2/11/2028.</p></div><div class="box"><h3>Eligibility</h3><p>Primary: Other Health Impairment (OHI). Secondary: Specific Learning Disability (SLD).</p><p>Residency: parent or legal guardian. Interpreter: No.</p></div><div class="box"><h3>Parent 1</h3><p>Leocadia Moreno, cell (530) 555-0103, email on file. <b>Parent 2</b> Daniel Bell, lives at another address, wants all notices too.</p></div><div class="box"><h3>Service minutes</h3><p>Specialized academic instruction 200 weekly; counseling 30 monthly.</p></div><button>Affirm</button> <button>Transfer</button></body></html>`,
);

page(
  'cum-label',
  'Label for the cumulative folder, printed sheet with one student',
  'https://sis.oakdale-usd.example/print/cumlabel?id=3051',
  '9935174275',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cum label</title><style>.label{width:4in;border:1px dashed #999;padding:12px;font:15px Courier New}.noprint{background:#ffd}</style></head><body><div class="noprint"><b>Oakdale SIS</b> · Students · Attendance · Printing ▸ Folder labels · Signed in as L. Beale (clerk, site 12)</div><div class="noprint">Label <select><option>Cum folder, 4 in</option><option>Health folder, 3 in</option><option>EL folder, blue</option></select> Copies <input value="1" size="2"> Start at label <input value="4" size="2"></div><div class="noprint">Put a sheet of 5160 in the by-pass tray, then press Ctrl+P. <a href="#">Back to folder list</a></div><div class="label">STARKWEATHER, Wren A.<br>DOB 08-30-2019 &nbsp; GR K &nbsp; SEX X<br>PERM 0030517<br>CA STATE ID 9935174275<br>ENT 08-12-2026 OAKDALE EL<br>BIRTH VERIF: CERT &nbsp; IMM: COMPLETE</div><div class="noprint"><h4>Printed today</h4><p>Hsu, Ada · Mendez, Cruz · Porter, Sam (twice, paper jam)</p><p>Label stock is in the cabinet under the copier; Ms. Beale has the key. The clerk who prints a label puts her initials inside the folder.</p></div></body></html>`,
);

page(
  '504-plan',
  '504 plan form with label cell above value cell',
  'https://plans.foothill-esd.example/504/view/77-12',
  '9935174382',
  ['8055550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Section 504 accommodation plan</title><style>table{border-collapse:collapse;width:680px}td{border:1px solid #000;padding:4px;vertical-align:top}.t{font-size:10px;display:block}</style></head><body><h2>Section 504 Accommodation Plan</h2><table><tr><td colspan="2"><span class="t">Student's name</span>Yusuf Adeyemi-Clark</td><td><span class="t">Grade</span>5</td><td><span class="t">Statewide ID no.</span>9935174382</td></tr><tr><td><span class="t">School</span>Foothill Elementary</td><td><span class="t">504 coordinator</span>Mr. Pettibone</td><td><span class="t">Coordinator's phone</span>8055550104</td><td><span class="t">Plan date</span>09/24/2026</td></tr><tr><td colspan="4"><span class="t">Impairment and major life activity</span>Type 1 diabetes; endocrine function. Student checks glucose with a sensor and may carry a phone for it.</td></tr></table><ol><li>Snacks and water whenever needed, in every room.</li><li>Two passes to the health office, no waiting.</li><li>Stop-the-clock testing if below 70 or above 300.</li><li>Trained adult on all field trips.</li></ol><p>Team: Adaeze Adeyemi (mother), Thomas Clark (father), J. Pettibone, Nurse Lam, teacher R. Ueda.</p></body></html>`,
);

page(
  'transcript',
  'Transcript head with fields run together on lines',
  'https://sis.coastline-hsd.example/transcript/official/view',
  '9935174499',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official transcript</title><style>.head{display:flex;justify-content:space-between;font:12px Arial}table{font:11px Arial;border-collapse:collapse}td,th{padding:1px 6px}</style></head><body><h3 style="text-align:center">COASTLINE HIGH SCHOOL — CEEB 059999</h3><div class="head"><div>Name: <b>Petrosyan, Ani</b><br>Birthdate: 05/22/2009<br>Stu ID: 4411902<br>State SSID: 9935174499</div><div>Grade 12<br>Parent: Hasmik Petrosyan<br>Entered: 08/14/2023<br>Graduated: —</div><div>GPA total 3.7714<br>Class rank 41 of 388<br>Credits attempted 190.0<br>Credits earned 190.0</div></div><table><tr><th>Course</th><th>Mk</th><th>Cr</th><th>Course</th><th>Mk</th><th>Cr</th></tr><tr><td>P English 9</td><td>A</td><td>5.0</td><td>P English 9</td><td>A-</td><td>5.0</td></tr><tr><td>P Algebra 1</td><td>B</td><td>5.0</td><td>P Algebra 1</td><td>B+</td><td>5.0</td></tr><tr><td>Ethnic Studies</td><td>A</td><td>5.0</td><td>Health</td><td>A</td><td>5.0</td></tr></table><p>Seal of Biliteracy: Armenian, pending ELA score. Not official without seal and signature of the registrar.</p><p style="font-size:10px">Legend: P college preparatory, H honors (weighted), * repeated. One semester class is 5.0 credits. Work in progress is not shown.</p></body></html>`,
);

page(
  'el-letter-es',
  'Reclassification letter in Spanish, one student',
  'https://cartas.sandalo-usd.example/reclasificacion/2026/ver',
  '9935174506',
  [],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Carta de reclasificación</title><style>body{font:14px Cambria;width:650px;margin:30px auto}.datos td{padding:2px 12px}</style></head><body><p>Distrito Escolar Unificado de Sándalo<br>Oficina de Estudiantes Multilingües</p><p>17 de noviembre de 2026</p><table class="datos"><tr><td>Estudiante:</td><td><b>Xiomara Beltrán Cruz</b></td></tr><tr><td>Escuela y grado:</td><td>Primaria Los Robles, 5.º</td></tr><tr><td>Número de identificación estatal:</td><td>9935174506</td></tr><tr><td>Matrícula local:</td><td>63310</td></tr></table><p>Estimada familia:</p><p>Nos alegra informarles que su hija cumple los cuatro criterios para ser reclasificada como estudiante con dominio del inglés. Obtuvo el nivel 4 en la prueba ELPAC, y su maestra, la Sra. Wu, apoya el cambio. Durante cuatro años seguiremos su progreso.</p><p>Si desean hablar de esta decisión, llamen al (559) 555-0107 antes del 4 de diciembre.</p><p>Atentamente,<br>Lic. Aurelio Pastrana, director de servicios</p></body></html>`,
);

page(
  'lunch-app',
  'Meal service account of one student, cards',
  'https://meals.cedarridge-sd.example/accounts/student/8821',
  '9935174613',
  ['9935174614'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meal account</title><style>.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.card{border-radius:8px;background:#f7f7f2;padding:10px}.dim{color:#888;font-size:12px}</style></head><body><h1>Meal account 8821</h1><div class="cards"><div class="card"><h2>Rosalind Achterberg</h2><p class="dim">Grade 1 · Cedar Ridge Primary</p><p>PIN 40-118</p><p>Statewide Student ID: 9935174613</p></div><div class="card"><h2>Eligibility</h2><p>Direct certification, CalFresh, since 07/01/2026</p><p class="dim">extended from household member</p></div><div class="card"><h2>Household</h2><p>Achterberg, Tillie (Gr 4)<br><span class="dim">matched 9935174614</span></p><p>Achterberg, Maud, mother</p></div></div><h3>Last meals</h3><table><tr><td>11/24</td><td>Breakfast</td><td>7:41</td></tr><tr><td>11/24</td><td>Lunch</td><td>11:52</td></tr><tr><td>11/25</td><td>Breakfast</td><td>7:38</td></tr></table><p>California serves two free meals a day to every pupil who asks.</p></body></html>`,
);

page(
  'gate',
  'GATE identification sheet, number in the same cell as the name',
  'https://programs.lakeside-esd.example/gate/candidate/view',
  '9935174837',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GATE candidate</title><style>table{border:2px solid #684}td,th{border:1px solid #684;padding:5px}</style></head><body><div><a>Programs</a> / <a>GATE</a> / <a>Candidates (58)</a> / this candidate</div><h2>GATE screening, spring window</h2><table><tr><th>Candidate</th><td>Hollister, Bram (SSID 9935174837)</td><th>Grade</th><td>3</td></tr><tr><th>Teacher</th><td>Ms. Nakamura</td><th>Site</th><td>Lakeside North</td></tr><tr><th>CogAT composite</th><td>131</td><th>Percentile</th><td>97</td></tr><tr><th>Naglieri</th><td>124</td><th>Percentile</th><td>95</td></tr><tr><th>Teacher scale</th><td>41 of 48</td><th>Parent scale</th><td>returned 10/30</td></tr></table><p>A candidate is found eligible with two of the four measures at or above the 95th percentile. The committee meets on the second Tuesday; letters go out within ten school days. Parents may appeal in writing once.</p><p>Coordinator: F. Lindgren, x 2207, programs@lakeside-esd.example</p></body></html>`,
  { sure: false },
);

page(
  'indep-study',
  'Independent study agreement of a charter, underlined blanks filled in',
  'https://charter.openpath.example/agreements/ma/2026F/118',
  '9935174944',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Master agreement</title><style>u{padding:0 12px}body{font:13px Times;width:720px}</style></head><body><h1>Independent Study Master Agreement</h1><p>Pupil <u>Juniper Vasquez-Holt</u> Grade <u>10</u> Date of birth <u>01/19/2011</u></p><p>State pupil ID (SSID) <u>9935174944</u> Address <u>Rural Route 2, box 9</u> Phone <u>(707) 555-0109</u></p><p>Supervising teacher <u>Ingrid Moe</u> Learning period from <u>08/24/2026</u> to <u>12/18/2026</u></p><p>1. Assignments are due at the end of each twenty-day learning period. After three missed assignments the teacher and the parent meet to decide whether independent study is in the pupil's interest.</p><p>2. The pupil will have the books, a laptop, and the lab at the resource center on Tuesdays.</p><p>3. Credits: English 10 (5), Integrated Math 2 (5), Biology (5), Art (2.5).</p><p>Signatures: pupil ✓ 08/20 · parent (Cass Holt) ✓ 08/20 · teacher ✓ 08/21</p></body></html>`,
);

page(
  'sarb',
  'Attendance letter to parents, reference block on the right',
  'https://letters.delnorte-usd.example/attendance/letter2/view',
  '9935175051',
  ['7075550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter 2</title><style>.ref{float:right;border-left:3px solid #933;padding-left:8px;font-size:12px}</style></head><body><div style="background:#eee">Attendance letters ▸ to print today (9) ▸ letter 4 of 9 <button>Previous</button> <button>Next</button></div><div class="ref">Ref. letter 2 of 3<br>Pupil's SSID:<br>9935175051<br>Campus: Redwood K-8</div><p>To the parents of<br><b>Orion Blackwater</b><br>441 Fern Street</p><p>November 23, 2026</p><p>Our records say that your child has been absent without excuse on six days: 9/3, 9/18, 10/2, 10/16, 11/6, 11/20. Under Education Code section 48260 a pupil with three such days is a truant and shall be reported to the attendance supervisor.</p><p>Please come to a meeting with Ms. Dray on December 3 at 2:45. If the day does not suit you, call 7075550113.</p><p>You have the right to ... (see the back of this letter)</p><p>Sincerely,<br>Attendance Office</p><p style="font-size:11px">c: principal; cumulative folder; mailed by certified post, tracking no. in the log.</p></body></html>`,
);

page(
  'health',
  'Health office record, two columns of fields, nurse and doctor numbers',
  'https://health.pinonhills-usd.example/chart/view',
  '9935175168',
  ['1992550142', '7605550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health chart</title><style>.two{columns:2}.two p{margin:2px 0}.a{background:#fee;border:1px solid #c66;padding:6px}</style></head><body><nav>Charts · Visits · Shots · Screenings · Medicines · Letters</nav><h1>Health chart · Quillen, Theo · Gr 2</h1><div class="a">SEIZURE PLAN on file. Rescue medicine in cabinet 3.</div><div class="two"><p><b>Student no.</b> 80331</p><p><b>State no. (SSID)</b> 9935175168</p><p><b>Medi-Cal</b> yes, consent signed</p><p><b>Physician</b> K. Abdi MD</p><p><b>Physician NPI</b> 1992550142</p><p><b>Physician's phone</b> 7605550116</p><p><b>Weight</b> 24.1 kg (8/26)</p><p><b>Hearing</b> passed 10/12</p></div><table border="1"><tr><th>When</th><th>Complaint</th><th>Done</th><th>By</th></tr><tr><td>11/19 10:20</td><td>Scraped knee</td><td>Washed, bandage, back to class</td><td>LVN Sorrel</td></tr><tr><td>11/12 12:05</td><td>Headache</td><td>Water, rest 15 min</td><td>Nurse Tran</td></tr></table><p>Emergency: Aunt Bea Quillen, may give consent. Shots complete for TK–12, next Tdap before grade 7.</p></body></html>`,
);

page(
  'migrant-es',
  'Migrant education record in Spanish, other state number beside',
  'https://migrante.valleverde-coe.example/expediente',
  '9935175275',
  [],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Expediente</title><style>.f{border-bottom:1px solid #cdb;padding:4px 0;display:grid;grid-template-columns:300px 1fr}</style></head><body><h1>Programa Migrante — Expediente del alumno</h1><div class="f"><span>Nombre</span><span>Abril Montes Ochoa</span></div><div class="f"><span>Identificador estatal único (SSID)</span><span>9935175275</span></div><div class="f"><span>Clave MSIX</span><span>MX-33-0187-22</span></div><div class="f"><span>Número de certificado (COE)</span><span>CA 26-11804</span></div><div class="f"><span>Fecha de llegada</span><span>02/09/2026</span></div><div class="f"><span>Mudanza desde</span><span>Yuma, Arizona</span></div><div class="f"><span>Madre</span><span>Silvia Ochoa, tel. 559-555-0118</span></div><h2>Servicios</h2><ul><li>Tutoría de matemáticas, sábados</li><li>Revisión dental, octubre</li><li>Escuela de verano: pendiente</li></ul><p>La reclutadora, Sra. Fuentes, visita a la familia cada semestre.</p><footer>Oficina regional: (559) 555-0156 · Sus datos son confidenciales y no se comparten con inmigración.</footer></body></html>`,
);

page(
  'adult-school',
  'Adult school page, label as an abbr, value in code',
  'https://adulted.portside-usd.example/learner/20441',
  '9935175382',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner 20441</title><style>abbr{border-bottom:1px dotted}section{margin:14px 0}</style></head><body><nav>Learners · Classes · Testing · Fees · <a>Log out J. Ames</a></nav><h1>Learner record</h1><section><p>Last, first: Nwosu, Grace &nbsp; Site: Portside Adult &nbsp; Track: HS diploma</p><p><abbr title="Statewide Student Identifier">SSID</abbr>: <code>9935175382</code></p><p>TOPSpro ID 77-20441</p></section><section><h2>Credits still needed</h2><p>US History 5, Economics 5, Elective 20. Last class taken at Bay Continuation in 2018.</p></section><section><h2>Messages</h2><p>11/20 Your CASAS reading test is on Monday at 6 pm, room 4. Bring picture identification.</p></section><aside><h3>Same family</h3><p>Nwosu, Chidi (husband), ESL 3 evening. Childcare asked for two children on Mondays.</p><h3>Contact</h3><p>Text first: 510-555-0155. Works nights, not before noon.</p></aside><footer>WIOA Title II agency 4471 · Forms · Privacy</footer></body></html>`,
);

page(
  'pathways',
  'Charter system with badge in the heading',
  'https://sps.rivermesa-charter.example/students/record.php',
  '9935175499',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title><style>h1 .badge{font-size:12px;background:#e6f0ff;border-radius:6px;padding:2px 8px;vertical-align:middle}ul.m{list-style:none;display:flex;gap:12px;padding:0}</style></head><body><div style="float:right">Mercer, J. ▾ 4 tasks</div><ul class="m"><li>Dashboard</li><li>My students (27)</li><li>Work samples</li><li>Orders</li></ul><h1>Solveig Anand <span class="badge">SSID 9935175499</span> <span class="badge">Grade 6</span> <span class="badge">Active</span></h1><p>Teacher of record: Mercer, Joan — next meeting Tue 12/1, 9:30 by video.</p><table><tr><th>Subject</th><th>LP 3 assigned</th><th>LP 3 done</th></tr><tr><td>Language arts</td><td>12</td><td>11</td></tr><tr><td>Mathematics</td><td>15</td><td>15</td></tr><tr><td>Science</td><td>6</td><td>4</td></tr></table><h3>Enrichment funds</h3><p>Spent $410.00 of $1,300.00. Order 5517 (cello rental) approved, order 5520 waits for the vendor.</p><h3>Also in this family</h3><p>Nils Anand, grade 3, teacher Okoro. Parent Maya Anand, 530.555.0157.</p></body></html>`,
);

page(
  'discipline',
  'Discipline incident with the student and other pupils as witnesses',
  'https://sis.northgrove-usd.example/incident/2026-0341/student/1',
  '9935175506',
  ['9935175507', '9935175508'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incident 2026-0341</title><style>.who{border:1px solid #999;padding:8px}.oth{color:#555;font-size:13px}</style></head><body><nav>Incidents · Detention list · Letters · State report</nav><h1>Incident 2026-0341 — participant 1</h1><div class="who"><p><b>Student:</b> Rourke, Declan &nbsp; <b>Grade:</b> 8</p><p><b>SSID:</b> 9935175506 &nbsp; <b>Local:</b> 118204</p><p><b>Role:</b> Offender &nbsp; <b>Ed Code:</b> 48900(a)(1)</p></div><h2>Narrative</h2><p>At 12:25 by the blue benches D. pushed another pupil after words over a ball. Both were parted by Mr. Ilves. No injury. D. wrote an apology.</p><div class="oth"><h2>Others in this incident</h2><p>Participant 2, victim: Stroud, Wes, SSID 9935175507 (open)</p><p>Participant 3, witness: Kim, Jae, SSID 9935175508 (open)</p></div><h2>Outcome</h2><p>Two days of lunch detention, restorative talk on 11/24, parents phoned by VP Carrow at 1:40.</p><p>Entered by VP Carrow 11/23/2026 13:58, locked after seven days. A parent may see this page with the names of other children taken out.</p></body></html>`,
);

page(
  'verif-letter',
  'Enrollment verification, number in a sentence of a letter',
  'https://office.silverlake-hsd.example/letters/enrollment/view',
  '9935175613',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verification of enrollment</title><style>body{max-width:620px;margin:40px auto;font:15px Garamond}</style></head><body><div class="ctl" style="background:#def">Letter ready. <button>Print</button> <button>E-mail to parent</button> <label><input type="checkbox"> with photo</label></div><p>Silver Lake High School<br>Office of the Registrar</p><p>To whom it may concern:</p><p>This is to say that <b>Ikaika Palmer</b>, born April 30, 2010, Statewide Student Identifier 9935175613, is enrolled in grade 11 at this school for the school year 2026–27 and attends full time. He entered on August 17, 2026.</p><p>This letter was asked for by the family for the Department of Motor Vehicles and for health insurance. It holds no other information from the pupil's record, in keeping with federal law (FERPA).</p><p>Questions may be put to the registrar, Mrs. D. Whitcomb, at (951) 555-0121.</p><p>Date: 11/25/2026 &nbsp; Seal:</p><p style="color:#777;font-size:12px">Made by dwhitcomb, 11/25/2026 10:17, template "VOE short". Letters made this week: 14.</p></body></html>`,
);

page(
  'test-admin',
  'Test settings page of one student, column of label cells with footnote marks',
  'https://testing.bellflower-coe.example/accommodations/student',
  '9935175720',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test settings</title><style>th{text-align:right;font-weight:normal;color:#246}sup{color:#a00}</style></head><body><ul><li>Students</li><li><b>Settings</b></li><li>Tickets</li><li>Sessions</li></ul><p>Coordinator: P. Yamane · Window opens 02/23/2027</p><h1>Accessibility settings for spring 2027</h1><table><tr><th scope="row">Student</th><td>Farrokhzad, Mina</td></tr><tr><th scope="row">Statewide Student ID (SSID)<sup>1</sup></th><td>9935175720</td></tr><tr><th scope="row">Enrolled grade<sup>2</sup></th><td>4</td></tr><tr><th scope="row">IEP</th><td>Yes</td></tr><tr><th scope="row">Text-to-speech</th><td>Items only</td></tr><tr><th scope="row">Color contrast</th><td>None</td></tr><tr><th scope="row">Separate setting</th><td>Yes, with Ms. Adair</td></tr></table><p><small><sup>1</sup> Ten digits; comes every night from CALPADS. <sup>2</sup> A wrong grade must be mended in the student system, not here.</small></p><div style="border:1px solid #cc9">Last change: "Text-to-speech passages" taken off by E. Ruiz on 11/10, see IEP page 9.</div></body></html>`,
);

page(
  'gibbon',
  'Gibbon student page, block spans',
  'https://gibbon.elmwood-school.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000002207',
  '9935175837',
  ['0000002207'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elmwood - Student Profile</title><style>.grid{display:grid;grid-template-columns:1fr 1fr 1fr}.block{display:block}.font-bold{font-weight:bold;font-size:12px}</style></head><body><div id="header">Elmwood School · Home · People · Learn · Assess</div><div id="content-wrap"><nav>Home &gt; View Student Profiles &gt; Lagos, Pia</nav><h2>Basic Information</h2><div class="grid"><div><span class="block font-bold">Name</span><span class="block">Pia Lagos</span></div><div><span class="block font-bold">Year Group</span><span class="block">Y9</span></div><div><span class="block font-bold">Form Group</span><span class="block">9.2 (Ms. Boyle)</span></div><div><span class="block font-bold">Username</span><span class="block">plagos</span></div><div><span class="block font-bold">State Student ID</span><span class="block">9935175837</span></div><div><span class="block font-bold">House</span><span class="block">Cypress</span></div></div><h2>Family</h2><div class="grid"><div><span class="block font-bold">Adult 1</span><span class="block">Inés Lagos, 408-555-0123</span></div><div><span class="block font-bold">Siblings</span><span class="block">Tomás Lagos (Y6)</span></div></div></div></body></html>`,
);

page(
  'rosario',
  'RosarioSIS, value first and the label below',
  'https://rosario.mesquite-academy.example/Modules.php?modname=Students/Student.php',
  '9935175944',
  ['7605550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Info</title><style>.legend-gray{color:#777;font-size:12px}.uld{text-decoration:underline dotted}td{padding:8px 14px}</style></head><body><div id="menu">School | Students | Users | Scheduling | Grades | Attendance</div><div id="body"><h2>Student Info - Dorje, Tenzin</h2><ul><li>General Info</li><li>Addresses &amp; Contacts</li><li>Medical</li><li>Comments</li></ul><table><tr><td><div class="onclick"><span class="uld">Tenzin Dorje</span><br><span class="legend-gray">Name</span></div></td><td>442<br><span class="legend-gray">RosarioSIS ID</span></td><td><div class="onclick"><span class="uld">7</span><br><span class="legend-gray">Grade Level</span></div></td></tr><tr><td><div class="onclick"><span class="uld">7605550124</span><br><span class="legend-gray">Family Phone</span></div></td><td><div class="onclick"><span class="uld">9935175944</span><br><span class="legend-gray">Statewide Student ID</span></div></td><td><div class="onclick"><span class="uld">Tibetan</span><br><span class="legend-gray">Language</span></div></td></tr></table></div></body></html>`,
);

page(
  'card-chips',
  'Small vendor page, web cards, icon between label and value, recently viewed strip',
  'https://app.tallyschool.example/s/9f2c/overview',
  '9935176168',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview · TallySchool</title><style>body{font:14px system-ui;background:#fafafa}.rv span{border:1px solid #ddd;border-radius:12px;padding:2px 10px;margin:3px}.id{display:flex;gap:6px;align-items:center}.ico{width:14px;height:14px;border:1px solid #888;border-radius:3px}</style></head><body><div class="rv">Recent: <span>Ode F.</span><span>Marisela T.</span><span>Bao L.</span></div><article><header><h1>Marisela Treviño</h1><p>she/her · 11th · advisory Kwan</p></header><div class="id"><span>California ID</span><span class="ico" role="img" aria-label="copy"></span><span>9935176168</span></div><div class="id"><span>School ID</span><span class="ico" role="img" aria-label="copy"></span><span>TS-5581</span></div><h2>On track?</h2><p>a-g: 24 of 30 semesters. Attendance 96.2 %. Two missing assignments in US History.</p><h2>Adults</h2><p>Aunt: Lupe Treviño (guardian), texts in Spanish, (323) 555-0127</p></article></body></html>`,
  { sure: false },
);

page(
  'foster',
  'Foster youth liaison page, table of two columns with group heads',
  'https://fosterfocus.kernvalley-coe.example/youth/detail',
  '9935176275',
  ['6615550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Youth detail</title><style>td{padding:3px 8px}.g td{background:#dde;font-weight:bold}</style></head><body><h2>Youth detail — confidential</h2><table><tr class="g"><td colspan="2">Youth</td></tr><tr><td>Name</td><td>Harlow, Jessamine</td></tr><tr><td>CALPADS SSID</td><td>9935176275</td></tr><tr><td>CWS client ID</td><td>withheld</td></tr><tr class="g"><td colspan="2">Placement</td></tr><tr><td>Resource family</td><td>Ms. V. Amaro</td></tr><tr><td>Phone</td><td>6615550128</td></tr><tr><td>Placed</td><td>10/06/2026</td></tr><tr class="g"><td colspan="2">Education rights holder</td></tr><tr><td>Name</td><td>Grandmother, P. Harlow</td></tr><tr><td>Court</td><td>Juvenile, dept. 3</td></tr><tr class="g"><td colspan="2">School of origin</td></tr><tr><td>School</td><td>Kern Valley High, stays</td></tr></table><p>Partial credits of the old school: English 2.5, Algebra 2.0, PE 2.5 (AB 167/216 letter sent).</p></body></html>`,
);

page(
  'n-ae-staff',
  'Aeries staff page, state educator id',
  'https://valley.aeries.net/admin/StaffData.aspx',
  null,
  ['8840017733', '9165550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title><style>.r{display:flex}.r span{width:190px;color:#555}</style></head><body><div>Recently viewed students: Pham, Leo · Okafor, Nneka · Dunn, Malia</div><div>Aeries · Other Staff Data · <b>Staff</b> · Users · Teachers</div><h2>Gallagher, Moira — 418</h2><div class="r"><span>Staff ID</span><b data-tcfc="STF.ID">418</b></div><div class="r"><span>State Educator ID (SEID)</span><b data-tcfc="STF.SE">8840017733</b></div><div class="r"><span>Title</span><b>Teacher, gr 4</b></div><div class="r"><span>Cell</span><b>9165550141</b></div><div class="r"><span>Hire date</span><b>08/04/2014</b></div><h3>Credentials</h3><table border="1"><tr><th>Type</th><th>Issued</th><th>Ends</th></tr><tr><td>Clear multiple subject, CLAD</td><td>07/01/2024</td><td>07/01/2029</td></tr></table><h3>Job classification</h3><p>12 - Teacher, FTE 1.00, Oak Grove Elementary. Students in class today: 28.</p><footer>Staff records are seen by HR and site managers alone. CBEDS day is past.</footer></body></html>`,
);

page(
  'n-ic-staff',
  'Infinite Campus person page of a teacher who was never a student',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=771',
  null,
  ['7731002254', '6195550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>.fld{display:inline-block;width:210px;padding:5px}.fld label{display:block;font-size:11px}</style></head><body><div>Search ▸ All people ▸ "delac" (2) ▸ Delacroix, Anton</div><h1>Delacroix, Anton</h1><p>Staff · District Assignment: Laguna Middle, Teacher, 07/01/2019 –</p><h3>Person Identifiers</h3><div class="fld"><label>Local Student Number</label><span></span></div><div class="fld"><label>Student State ID</label><span></span></div><div class="fld"><label>Local Staff Number</label><span>T0771</span></div><div class="fld"><label>Staff State ID</label><span>7731002254</span></div><h3>Contact</h3><div class="fld"><label>Work phone</label><span>6195550142</span></div><div class="fld"><label>Email</label><span>adelacroix@laguna.example</span></div><p>Comments: coaches girls' volleyball in fall.</p><h3>Relationships</h3><p>Delacroix, Margaux — daughter, student at Laguna High, grade 10 (open her record to see numbers)</p></body></html>`,
);

page(
  'n-ps-blank',
  'PowerSchool SSID blank, phones on the next lines',
  'https://ridge.powerschool.com/admin/students/demographics.html?frn=0015520980',
  null,
  ['0015520980', '4155550143', '4155550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>td{padding:3px}td.bold{font-weight:bold}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li>Quick Lookup</li><li>Demographics</li><li>Parents</li><li>State/Province - CA</li></ul><h1>Demographics</h1><h2 id="student_detail_header">Sandoval, Nico  TK  106002</h2><div class="box-round"><table><tr><td class="bold">Student number</td><td>106002</td></tr><tr><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td></td></tr><tr><td class="bold">Home phone</td><td>4155550143</td></tr><tr><td class="bold">Mother day phone</td><td>4155550144</td></tr><tr><td class="bold">Date of entry</td><td>11/23/2026</td></tr></table><p>Birth certificate seen: yes. Shots: two still to come, conditional until 12/20.</p></div><div class="feedback-note">A new student. The number is asked for every night until it comes; do not type one by hand.</div><p>Teacher: Arce, Lou. Aide: Finn, Pat. Bus: no. Extended day: yes, until 5:30.</p></body></html>`,
);

page(
  'n-pending',
  'SSID requested from the state, pending, request number beside',
  'https://sis.oakdale-usd.example/student/20771/state',
  null,
  ['2611240088'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State reporting</title><style>.p{color:#a60}</style></head><body><header>Oakdale SIS <a>Student</a> <a>Family</a> <a>Enrollment</a> <a>State</a> <span>Lock: none</span></header><h1>State reporting — Kahananui, Leilani, grade 1</h1><table><tr><td>SSID</td><td class="p">pending (asked for 11/24/2026)</td></tr><tr><td>Request no.</td><td>2611240088</td></tr><tr><td>Came from</td><td>Hilo, Hawaii</td></tr><tr><td>First CA school</td><td>Yes</td></tr><tr><td>Primary language</td><td>00 English</td></tr></table><p>New numbers come back the next working morning. Should the state find possible matches, Ms. Foy in Information Services will go through them by hand.</p><h2>Log</h2><ul><li>11/24 21:00 sent in batch 88 with 6 others</li><li>11/25 06:12 answer: 1 possible match, not sure enough</li><li>11/25 08:40 Ms. Foy: phoned mother, child never lived in California before; asked again</li></ul><footer>Information Services, ext. 3300</footer></body></html>`,
);

page(
  'n-masked',
  'Masked number on a portal for volunteers, phone full',
  'https://portal.westmont-sd.example/tutor/pupil/311',
  null,
  ['6265550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tutor view</title><style>.m{letter-spacing:1px;color:#666}</style></head><body><header style="background:#063;color:#fff">Westmont Volunteers — signed in: Harold Finch</header><nav>My pupil · Calendar · Book list · Handbook</nav><h1>Your pupil: Anneke P.</h1><dl><dt>Grade</dt><dd>3</dd><dt>State student ID</dt><dd class="m">••••••2271 <small>(hidden for your role)</small></dd><dt>Classroom teacher</dt><dd>Mr. Jericho</dd><dt>Site phone</dt><dd>6265550145</dd></dl><h2>Session log</h2><p>11/17 read two chapters of a dog book, stopped at every "ough". 11/24 wrote a thank-you note. Next: 12/1 at 2:15, library corner.</p><p>Tutors sign in at the office and wear the badge. Never give a pupil your own telephone number.</p><h2>Who to ask</h2><p>Volunteer desk, Mrs. Appiah, front office, weekdays 8 to 3. If a pupil tells you of harm at home, tell Mr. Jericho or the principal at once and write nothing here.</p></body></html>`,
);

page(
  'n-roster',
  'Class roster with a column of SSIDs',
  'https://ca-mesa.edupoint.com/TeacherClassRoster.aspx',
  null,
  ['9935180011', '9935180022', '9935180033', '9935180044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class roster</title><style>table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px}</style></head><body><div>TeacherVUE · Mesa High · <b>Beaufort, Noor</b> · Term S1</div><div><button>Seating chart</button> <button>Take attendance</button> <button>Grade book</button></div><h2>Period 3 · Integrated Math 1 · Beaufort, N. · Room 18</h2><table><thead><tr><th>#</th><th>Student</th><th>Gr</th><th>SSID</th><th>Flags</th></tr></thead><tbody><tr><td>1</td><td>Aguinaldo, Jun</td><td>9</td><td>9935180011</td><td></td></tr><tr><td>2</td><td>Birch, Sable</td><td>9</td><td>9935180022</td><td>504</td></tr><tr><td>3</td><td>Chatterjee, Ira</td><td>10</td><td>9935180033</td><td></td></tr><tr><td>4</td><td>Dove, Max</td><td>9</td><td>9935180044</td><td>EL</td></tr></tbody></table><p>4 of 31 shown (filter: birthday this week). Export: CSV, PDF.</p><p>Sub notes: Sable sits by the door; Ira helps hand out the tablets. Fire drill Thursday, line up at the fig tree.</p></body></html>`,
);

page(
  'n-search-one',
  'Search with one hit, no student open',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9935180155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student search</title><style>.hit{border:1px solid #ddd;padding:6px}</style></head><body><input type="hidden" name="ctl00$PID" value="0"><input type="hidden" name="ctl00$SN" value="0"><div>Aeries · Navigation filter · 994 Valley Oak Middle School</div><h2>Search all students in district</h2><form><label>Last <input value="zam"></label> <label>First <input value=""></label> <label>Grade <select><option>Any</option><option>9</option></select></label> <button>Search</button></form><p>1 student found, inactive students not searched.</p><table><tr><th></th><th>Name</th><th>School</th><th>Grd</th><th>State Student ID</th></tr><tr class="hit"><td><button>Open</button></td><td>Zamudio, Flor</td><td>Valley Oak</td><td>7</td><td>9935180155</td></tr></table><p>Currently selected student: none</p><p>Tip: put a star for letters you do not know, for example <code>zam*</code>. To look in all schools, switch to school 000 first.</p></body></html>`,
  { sure: false },
);

page(
  'n-new-form',
  'Form for a new student with an example number and a phone',
  'https://enroll.greenvalley-usd.example/new/step2',
  null,
  ['1234567890', '7075550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New student, step 2</title><style>label{display:block;margin-top:8px}small{color:#777}</style></head><body><header>Green Valley Unified — Online enrollment 2026-27 · Español · 中文</header><ol><li>Family</li><li><b>Student</b></li><li>Documents</li><li>Sign</li></ol><form><label>Legal first name <input value="Paloma"></label><label>Legal last name <input value="Gentry"></label><label>Birth date <input type="text" value="05/05/2021"></label><label>Statewide Student ID (SSID), if you know it <input value="" placeholder="10 digits"></label><small>It is on report cards of other California schools and looks like this: 1234567890.</small><label>Parent's mobile <input value="7075550147"></label><label>Last school <input value="Little Acorn Preschool"></label><button>Save and go on</button></form><p>Stuck? Our welcome center is open 8–4, (707) 555-0158. Bring proof of address, shot record and a birth certificate.</p></body></html>`,
);

page(
  'n-only-sibling',
  'Own number not yet given, only the brother number shown',
  'https://sis.coastline-hsd.example/student/4412003/family',
  null,
  ['9935180266'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>.cols{display:flex;gap:30px}</style></head><body><nav>Student: <a>Summary</a> <a>Schedule</a> <b>Family</b> <a>Health</a> <a>State</a></nav><h1>Amirian, Nare</h1><p>Grade 9 · Student no. 4412003 · SSID: not assigned</p><div class="cols"><section><h2>Brothers and sisters in the district</h2><p><b>Amirian, Davit</b>, grade 12<br>SSID 9935180266<br>Same address: yes</p></section><section><h2>Guardians</h2><p>Karine Amirian, mother, (562) 555-0148<br>Speaks Armenian, needs interpreter for meetings</p></section></div><h2>Copy from sibling</h2><label><input type="checkbox" checked> Address</label> <label><input type="checkbox" checked> Contacts</label> <label><input type="checkbox"> Health insurance</label> <button>Copy</button><p>Note 11/23 — the family moved from Glendale over the break; records asked from the last school by fax.</p><footer>Coastline Union High School District · data as of this morning, 6:05</footer></body></html>`,
);

page(
  'n-parent-two',
  'Parent portal with two children side by side, in Spanish',
  'https://familias.sandalo-usd.example/inicio',
  null,
  ['9935180377', '9935180388'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Mis hijos</title><style>.k{display:inline-block;width:300px;border:1px solid #bbb;padding:10px;margin:6px;vertical-align:top}</style></head><body><header>Distrito Escolar Unificado de Sándalo · Portal de familias <a>English</a> <a>Salir</a></header><nav>Inicio · Calificaciones · Pagos · Permisos · Mensajes (1)</nav><p>Buenos días, Rosaura. Última visita: ayer.</p><h1>Mis hijos</h1><div class="k"><h2>Emiliano</h2><p>3.er grado, Maestra: Sra. Wu</p><p>ID estatal: 9935180377</p><p>Ausencias: 2</p></div><div class="k"><h2>Renata</h2><p>6.º grado, Maestro: Sr. Abel</p><p>ID estatal: 9935180388</p><p>Ausencias: 0</p></div><h2>Calendario</h2><p>1 de diciembre: junta de ELAC, 6:00 p. m., biblioteca.</p><h2>Mensaje</h2><p>De la Sra. Wu: Emiliano olvidó su chamarra azul en el salón. También le recuerdo que el viernes vamos al museo; falta el permiso firmado.</p><footer>Oficina del distrito, (559) 555-0159</footer></body></html>`,
);

page(
  'n-duplicates',
  'Possible duplicates while adding a student, no decision made',
  'https://ridge.powerschool.com/admin/students/new/duplicates.html',
  null,
  ['9935180499', '9935180505'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Possible duplicates</title><style>td,th{border:1px solid #aaa;padding:4px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div>Start Page &gt; Enroll New Student &gt; Check</div><h1>Enroll new student: possible duplicates</h1><p>You entered <b>Jonah Sutter, 02/02/2015</b>. The students below look alike. Choose one to enroll again, or go on with a new record.</p><table><tr><th></th><th>Name</th><th>DOB</th><th>Last school</th><th>SSID</th></tr><tr><td><input type="radio" name="r"></td><td>Sutter, Jonah P</td><td>02/02/2015</td><td>Ridge El (2023)</td><td>9935180499</td></tr><tr><td><input type="radio" name="r"></td><td>Sutter, Jonas</td><td>02/20/2015</td><td>Alder El</td><td>9935180505</td></tr></table><button>Enroll the chosen one</button> <button>New record</button><p>When in doubt ask the last school before you go on. Two records for one child cost the data office a day to mend.</p></body></html>`,
);

page(
  'n-calpads-replace',
  'Retired and replacement numbers of a merge, two students',
  'https://state.reporting-coe.example/anomaly/mid/2207',
  null,
  ['9935180611', '9935180622'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MID resolution</title><style>.two{display:grid;grid-template-columns:1fr 1fr;gap:10px}.two div{border:1px solid #668;padding:8px}</style></head><body><nav>Inbox · Anomalies · Certification · Reports</nav><h1>Multiple identifiers — case 2207, open 12 days</h1><div class="two"><div><h3>Student A</h3><p>SSID 9935180611</p><p>Voss, Amelie Jane, F, 09/14/2013</p><p>Enrolled at Bellflower Middle since 08/2025</p></div><div><h3>Student B</h3><p>SSID 9935180622</p><p>Voss, Amelie, F, 09/14/2013</p><p>Enrolled at Cypress Charter 08/2024 – 06/2025</p></div></div><p>If both are one child, which number stays? <select><option>Choose…</option><option>A stays</option><option>B stays</option><option>They are two children</option></select></p><button disabled>Send to the state</button><h3>Remarks</h3><p>11/16 Cypress Charter: we think it is one child, middle name was left out by us. 11/20 Bellflower: mother confirms, waiting for the copy of the certificate.</p></body></html>`,
);

page(
  'n-help',
  'Help article on how to find an SSID, example screen in text',
  'https://help.bay-usd.example/articles/where-is-the-ssid',
  null,
  ['9900000000', '9165550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Where do I find the SSID?</title><style>.ex{background:#eee;padding:8px;font-family:monospace}</style></head><body><nav>Help center ▸ Student system ▸ Numbers and codes</nav><h1>Where do I find the SSID?</h1><p>Every pupil in a California public school has a Statewide Student Identifier of ten digits. Open the student, go to Demographics, and look below the local number:</p><div class="ex">Student ID: 12345<br>State Student ID: 9900000000<br>Grade: 4</div><p>If the line is empty the number has not come back from the state yet. Do not make one up, and do not take the lunch PIN for it.</p><p>Help desk: 9165550149, every day from 7 to 4. Last changed 10/2026 by K. Oduya.</p><p>Was this of use? <button>Yes</button> <button>No</button></p><h2>More on this</h2><ul><li>Why does a pupil have two local numbers?</li><li>How to print test reports</li><li>Exit codes in plain words</li></ul></body></html>`,
);

page(
  'n-device',
  'Device inventory, SSID of the network',
  'https://devices.tidewater-sd.example/asset/C-30417',
  null,
  ['4408812765', '6195550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Asset C-30417</title><style>td:first-child{color:#555;width:150px}</style></head><body><header>Tidewater Tech · Assets · People · Tickets (12) · Loans</header><input placeholder="Tag, serial or name"><h1>Chromebook C-30417</h1><table><tr><td>Checked out to</td><td>Dunn, Malia (grade 7)</td></tr><tr><td>Serial</td><td>4408812765</td></tr><tr><td>SSID</td><td>TSD-Student-5G</td></tr><tr><td>Last seen</td><td>11/27/2026 14:02, access point LIB-2</td></tr><tr><td>Parent phone</td><td>6195550151</td></tr><tr><td>Condition</td><td>B, key "e" loose</td></tr></table><h2>Repairs</h2><p>03/2026 screen replaced, fee waived. 10/2026 charger lost, $28 billed.</p><h2>Loan history</h2><table><tr><th>Who</th><th>From</th><th>To</th></tr><tr><td>Ebadi, Roya</td><td>08/2024</td><td>06/2025</td></tr><tr><td>Dunn, Malia</td><td>08/2025</td><td></td></tr></table><p>Loan form signed by Teresa Dunn. Insurance: yes, $20 a year.</p></body></html>`,
);

page(
  'n-homeless-list',
  'Liaison list in paragraphs, several students with numbers',
  'https://liaison.kernvalley-coe.example/mv/open',
  null,
  ['9935180733', '9935180744', '9935180755'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Open McKinney-Vento cases</title><style>li{margin:8px 0}</style></head><body><header>Kern Valley COE · Liaison desk <a>Open cases</a> <a>Closed</a> <a>Transport</a> <a>Gift cards</a></header><h1>Open cases, 3</h1><ul><li><b>Tolliver, Reese</b> (gr 5) — SSID 9935180733. Motel since 11/02; bus from stop 9 set up. Backpack given.</li><li><b>Tolliver, Ash</b> (gr 2) — SSID 9935180744. As above. Glasses asked of the Lions Club.</li><li><b>Nguyen-Ruiz, Mai</b> (gr 10) — SSID 9935180755. Doubled up with aunt; unaccompanied youth form signed.</li></ul><p>Liaison: Odette Price, room 4 at the district office. Dispute forms in Spanish and Punjabi are in the shared drive.</p><h2>This week</h2><p>Mon: shoe voucher day at the center. Wed: call with the shelter, 10 am. Fri: numbers for the year-to-date report are due; count each child once.</p><footer>Confidential under 42 U.S.C. 11432. Do not print and leave lying.</footer></body></html>`,
);

page(
  'n-q-blank',
  'Q banner blank before a student is picked, old news beside',
  'https://q.marisol-usd.example/Q/StudentMain?find=1',
  null,
  ['8055550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ZQ - Student</title><style>.bn{display:flex;gap:30px;background:#fffbe6;padding:6px}</style></head><body><div style="background:#2d3e50;color:#fff">Q &nbsp; <button disabled>&lt;</button><button disabled>&gt;</button> no records found yet</div><div><a>Student</a> <a>Contacts</a> <a>Health</a> <a>Marks</a> <a>Attend</a> <a>Tests</a></div><div class="bn"><span>Name </span><span>Sch </span><span>Gr </span><span>ID </span><span>SSID </span></div><p>Find: <input value=""> <button>Go</button> <button>Advanced</button></p><h3>From the data office</h3><p>11/24 — Fall 1 is certified. Thank you all for cleaning up the exits. 11/20 — Please stop typing phone numbers such as 8055550152 into the state number box; the check now refuses anything that CALPADS does not know.</p><p>Version 26.11.2, session ends in 40 minutes.</p><h3>My last found sets</h3><ul><li>Grade 6 without Tdap (11)</li><li>No emergency contact (4)</li><li>Moved from site 031 to 033 (7)</li></ul></body></html>`,
);

page(
  'n-seis-caseload',
  'Caseload of an IEP teacher with one row open to notes',
  'https://iep.threerivers-selpa.example/caseload',
  null,
  ['9935180866', '9935180877'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My caseload</title><style>.row{border-bottom:1px solid #ccc;padding:6px}.open{background:#f6faff}</style></head><body><nav>Caseload · Calendar · Library of goals · Messages</nav><h1>Koster, Nell — caseload (2 of 22, due this month)</h1><div class="row"><b>Pruitt, Delano</b> · SSID 9935180866 · gr 4 · annual due 12/03 · <a>Open</a></div><div class="row"><b>Santangelo, Gia</b> · SSID 9935180877 · gr 6 · triennial due 12/15 · <a>Open</a><div class="open">Notes: psych report is in draft. Father can come by phone at 3 pm alone. Gen. ed. teacher asked.</div></div><p>Print: <a>Meeting notices</a> <a>Progress reports</a></p><h2>Reminders</h2><p>Progress reports go out with the report cards on 12/11. The new form for assistive technology is in the library of documents; the old one is no longer taken. Program specialist: Tory Blaine, Thursdays on site.</p><footer>Three Rivers SELPA · help line (530) 555-0162</footer></body></html>`,
);

page(
  'n-old-number',
  'Current number being corrected, only the former struck out number is shown',
  'https://sis.northgrove-usd.example/student/118377/ids',
  null,
  ['9935180988'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>del{color:#999}</style></head><body><header>Northgrove SIS · Szabo, Levente <a>Overview</a> <a>Attendance</a> <a>Grades</a> <b>Identifiers</b></header><h1>Identifiers: Szabo, Levente (gr 3)</h1><table border="1" cellpadding="4"><tr><th>Kind</th><th>Value</th><th>From</th><th>To</th><th>By</th></tr><tr><td>SSID</td><td>— under review —</td><td>11/23/2026</td><td></td><td>state desk</td></tr><tr><td>SSID</td><td><del>9935180988</del> retired, belonged to another child</td><td>08/12/2026</td><td>11/23/2026</td><td>M. Ferro</td></tr><tr><td>Local</td><td>118377</td><td>08/12/2026</td><td></td><td>system</td></tr></table><p>Until the state desk answers (as a rule within two days) no test tickets are printed.</p><p>Mother: Eszter Szabo, 925-555-0161. Teacher: Mr. Lund. Room 11.</p><p>Siblings: none here. Lunch: free. Tablet: T-0931. Picture day retake: 12/02.</p><footer>Only the data office may write on this page.</footer></body></html>`,
);

page(
  'n-staff-account',
  'Illuminate edit user, field State ID, staff translated to Spanish',
  'https://bay.illuminateed.com/live/?page=Users_Edit&id=88',
  null,
  ['9999999999', '8315550153'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Editar usuario</title><style>.g{padding:4px}.g>span:first-child{display:inline-block;width:220px}</style></head><body><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Editar usuario</font></font>: Ivette Solano</h2><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Nombre de usuario</font></font></span> <span>isolano</span></div><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación local</font></font></span> <span>T-2281</span></div><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9999999999</font></font></span></div><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Función</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Maestra, 2 sitios</font></font></span></div><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Teléfono</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">8315550153</font></font></span></div><div class="g"><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Último acceso</font></font></span> <span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">27 de noviembre de 2026, 7:58</font></font></span></div><button><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Guardar</font></font></button> <button><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Restablecer contraseña</font></font></button></body></html>`,
);

page(
  'n-print-two',
  'Print of two report slips on one page, one pupil each',
  'https://print.lakeside-esd.example/slips?batch=441',
  null,
  ['9935181099', '9935181100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slips</title><style>.s{border:1px dashed #666;height:150px;padding:10px;margin:8px;font:13px Arial}</style></head><body><div class="np">Batch 441, slips 1–2 of 2, room 3 <button>Print</button> <button>Void</button></div><nav>Catalog · Checkout · Fines · Print</nav><div class="s"><b>Library: books still out</b><br>For: Hester Lam, room 3<br>Statewide ID 9935181099<br><br>"Owls at night", due 11/13<br>"My first atlas", due 11/20</div><div class="s"><b>Library: books still out</b><br>For: Ivo Marsh, room 3<br>Statewide ID 9935181100<br><br>"Trains", due 10/30, second notice</div><p>Cut along the lines. The librarian, Ms. Beck, is here on Tuesdays and Thursdays.</p><h3>Waiting for print</h3><p>Room 5: 4 slips. Room 8: none. Staff: 1 (Mr. Lund, "How plants eat").</p><p>No child pays for a lost book this year; please say so to families who ask.</p><footer>Lakeside library desk, x 2230</footer></body></html>`,
);

export const thirtyFifthPages = pages;

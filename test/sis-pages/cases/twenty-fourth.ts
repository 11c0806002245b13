import { setOf } from './case-page.ts';

/** Pages that staff have open every day, in twenty systems. People are made up. */
const { page, pages } = setOf('twentyFourth');

page(
  'ev-aeries-demographics',
  'Aeries: banner with General tab and Demographics below',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9914406281',
  ['5595550113', '5595550114', '5595550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries: Demographics</title><style>body{font:13px/1.4 "Segoe UI",Arial;margin:0}#top{background:#0b4a7a;color:#fff;padding:6px 12px}#top a{color:#fff;margin-right:14px}.banner{border-bottom:2px solid #0b4a7a;padding:8px 12px;background:#f3f7fb}.data-row{display:inline-block;min-width:170px;margin:3px 12px 3px 0}.data-caption{font-size:11px;color:#555}.tab{display:inline-block;padding:2px 10px;border:1px solid #9bb}.tab.on{background:#fff;font-weight:bold}table{border-collapse:collapse;margin:10px}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}td.cap{background:#e8eef4;font-weight:bold}</style></head><body>
<form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="2304417"><input type="hidden" name="ctl00$SN" value="1187"><input type="hidden" name="ctl00$SC" value="210">
<div id="top"><b>Sierra Vista High</b> 2026-2027 <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a></div>
<div class="banner" id="StudentBanner"><a href="#" title="Previous">&lsaquo;</a> <b data-tcfc="STU.LN,STU.FN">Barragan, Lucia Noemi</b> <a href="#" title="Next">&rsaquo;</a> Grade <span data-tcfc="STU.GR">10</span>
<div><span class="tab on">General</span><span class="tab">Contacts</span><span class="tab">Additional</span><span class="tab">Flags</span><span class="tab">Programs</span></div>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">2304417</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9914406281</div></div>
<div class="data-row"><div class="data-caption">Status</div><div data-tcfc="STU.TG">Active</div></div>
<div class="data-row"><div class="data-caption">Counselor</div><div data-tcfc="STU.CU">Whitfield, D.</div></div></div>
<table id="ctl00_MainContent_tblDemo"><tr><td class="cap">Birthdate</td><td data-tcfc="STU.BD">04/19/2011</td><td class="cap">Age</td><td>15</td></tr>
<tr><td class="cap">Primary Phone</td><td data-tcfc="STU.TL">5595550113</td><td class="cap">Language Fluency</td><td data-tcfc="STU.LF">R - Redesignated</td></tr>
<tr><td class="cap">Parent/Guardian</td><td data-tcfc="STU.PG">Rosa &amp; Emilio Barragan</td><td class="cap">Corr Language</td><td>01 Spanish</td></tr>
<tr><td class="cap">Father Cell</td><td>5595550114</td><td class="cap">Mother Work</td><td>5595550115</td></tr>
<tr><td class="cap">Address</td><td colspan="3">218 Alder Court, Madera CA 93637</td></tr></table></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-aeries-medical',
  'Aeries: nurse on Medical History, contacts tab beside',
  'https://aeries.pinecrest-usd.example/Admin/Medical.aspx',
  '9920751136',
  ['5305550121', '5305550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical | Pinecrest USD</title><style>body{font:13px/1.4 "Segoe UI",Arial;margin:0}#top{background:#0b4a7a;color:#fff;padding:6px 12px}#top a{color:#fff;margin-right:14px}.banner{border-bottom:2px solid #0b4a7a;padding:8px 12px;background:#f3f7fb}.data-row{display:inline-block;min-width:170px;margin:3px 12px 3px 0}.data-caption{font-size:11px;color:#555}.tab{display:inline-block;padding:2px 10px;border:1px solid #9bb}.tab.on{background:#fff;font-weight:bold}table{border-collapse:collapse;margin:10px}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}td.cap{background:#e8eef4;font-weight:bold}</style></head><body>
<form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="88120"><div id="top">Pinecrest Elementary <a href="#">Home</a><a href="#">Medical</a><a href="#">Immunizations</a><a href="#">Health Office Log</a></div>
<div class="banner"><h3 style="margin:0">Okonkwo, Chidi &nbsp;<small>Gr 2, Rm 14 (Mrs. Teller)</small></h3>
<div class="data-row"><span class="data-caption">Perm ID</span> <span data-tcfc="STU.ID">88120</span></div><div class="data-row"><span class="data-caption">State Student ID</span> <span data-tcfc="STU.CID">9920751136</span></div><div class="data-row"><span class="data-caption">Primary Phone</span> <span data-tcfc="STU.TL">5305550121</span></div></div>
<table><caption>Medical history</caption><tr><th>Date</th><th>Code</th><th>Comment</th><th>Staff</th></tr><tr><td>09/03/2026</td><td>AS Asthma</td><td>Inhaler in office, exp 02/2027</td><td>RN Halvorsen</td></tr><tr><td>10/12/2026</td><td>VS Vision</td><td>20/25 both, passed</td><td>RN Halvorsen</td></tr></table>
<table><tr><td class="cap">Physician</td><td>Dr. Amy Stroud</td><td class="cap">Telephone</td><td>5305550122</td></tr><tr><td class="cap">Hospital</td><td>Feather River</td><td class="cap">Policy</td><td>KX4471</td></tr></table></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-aeries-teacher-profile',
  'Aeries: teacher portal student profile, label over value cards',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  '9931182407',
  ['7145550131', '7145550132', '7145550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - Aeries Teacher</title><style>body{font:14px Arial;margin:0;background:#f5f5f5}.bar{background:#244;color:#fff;padding:8px}.tile{display:inline-block;vertical-align:top;background:#fff;border:1px solid #ddd;margin:8px;padding:10px;width:280px}.k{color:#777;font-size:11px;text-transform:uppercase}.v{margin-bottom:6px}</style></head><body>
<div class="bar">Period 3 &raquo; English 9 &raquo; <b>Student profile</b> <span style="float:right">J. Delacroix</span></div>
<div class="tile"><h2>Tran, Kevin M.</h2><div class="k">Grade</div><div class="v">9</div><div class="k">Student ID</div><div class="v" data-tcfc="STU.ID">501177</div><div class="k">State Student ID</div><div class="v" data-tcfc="STU.CID">9931182407</div><div class="k">Birthdate</div><div class="v">12/01/2011</div></div>
<div class="tile"><h3>Contacts</h3><div class="k">Mother</div><div class="v">Linh Tran<br>7145550131</div><div class="k">Father</div><div class="v">Bao Tran<br>7145550132</div><div class="k">Emergency</div><div class="v">Aunt: Mai Pham 7145550133</div></div>
<div class="tile"><h3>Classes</h3><ol><li>Algebra 1 - Petrov</li><li>PE 9 - Coach Lane</li><li>English 9 - Delacroix</li></ol></div>
<div class="tile"><h3>Attendance</h3><p>3 absences, 1 tardy</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-aeries-language',
  'Aeries: Language Assessment page of the EL coordinator, edit grid',
  'https://baypoint.aeries.net/Admin/LanguageAssessment.aspx',
  '9908853364',
  ['9255550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Language Assessment</title><style>body{font:13px/1.4 "Segoe UI",Arial;margin:0}#top{background:#0b4a7a;color:#fff;padding:6px 12px}#top a{color:#fff;margin-right:14px}.banner{border-bottom:2px solid #0b4a7a;padding:8px 12px;background:#f3f7fb}.data-row{display:inline-block;min-width:170px;margin:3px 12px 3px 0}.data-caption{font-size:11px;color:#555}.tab{display:inline-block;padding:2px 10px;border:1px solid #9bb}.tab.on{background:#fff;font-weight:bold}table{border-collapse:collapse;margin:10px}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}td.cap{background:#e8eef4;font-weight:bold}</style></head><body>
<form id="aspnetForm"><div id="top">Bay Point Middle <a href="#">Student Data</a><a href="#">Special Programs</a></div>
<div class="banner"><b>Mehta, Anaya</b> Grade 6 | <span class="data-caption">Student ID</span> <span data-tcfc="STU.ID">67310</span> | <span class="data-caption">State Student ID</span> <span data-tcfc="STU.CID">9908853364</span> | <span class="data-caption">Sex</span> F</div>
<table id="ctl00_MainContent_LAC"><tr><td class="cap" data-tcfc="LAC.USD">US School Entry</td><td>08/14/2020</td></tr><tr><td class="cap">Home Language Survey</td><td>1 Gujarati &nbsp; 2 Gujarati &nbsp; 3 English &nbsp; 4 English</td></tr><tr><td class="cap">EL Start Date</td><td>08/20/2020</td></tr><tr><td class="cap">RFEP Date</td><td></td></tr></table>
<table><tr><th>Test</th><th>Date</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>ELPAC SA</td><td>03/11/2026</td><td>1524 (3)</td><td>1550 (4)</td><td>1498 (2)</td></tr><tr><td>ELPAC SA</td><td>03/06/2025</td><td>1487 (3)</td><td>1510 (3)</td><td>1464 (2)</td></tr></table>
<p style="margin:10px">Parent notification letter sent 10/02/2026 to Hetal Mehta, 9255550127.</p></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-aeries-print-student',
  'Aeries: printed student data form, old tables',
  'https://aeries.oakhollow-sd.example/Reports/StudentDataPrint.aspx?Report=SDP',
  '9944120975',
  ['8055550141', '8055550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data Printout</title><style>body{font-family:Times;font-size:12px}table{width:700px}td{vertical-align:top}.l{font-size:9px}</style></head><body>
<center><b>OAK HOLLOW SCHOOL DISTRICT</b><br>Student Data Printout &nbsp; 11/24/2026 &nbsp; Page 1</center><hr>
<table border="1" cellspacing="0" cellpadding="2"><tr><td><div class="l">Student name</div>Whitaker, Jonah R</td><td><div class="l">Grd</div>4</td><td><div class="l">Sex</div>M</td><td><div class="l">Birthdate</div>06/30/2016</td></tr>
<tr><td><div class="l">Student ID</div>31877</td><td colspan="2"><div class="l">State Student ID</div>9944120975</td><td><div class="l">Track / Program</div>A / N</td></tr>
<tr><td><div class="l">Parent/Guardian</div>Erin Whitaker</td><td colspan="2"><div class="l">Home phone</div>8055550141</td><td><div class="l">Work phone</div>8055550142 x210</td></tr>
<tr><td colspan="4"><div class="l">Mailing address</div>4412 Mission Grade, Paso Robles CA 93446</td></tr>
<tr><td colspan="4"><div class="l">Siblings at this school</div>Whitaker, Paige (Gr 1, Rm 5, ID 33015)</td></tr></table>
<p>Signature ______________________ Date __________</p></body></html>`,
);

page(
  'ev-aeries-gradebook',
  'gradebook of a section, no student number',
  'https://valley.aeries.net/teacher/Gradebook/ScoresByClass.aspx?gb=2214',
  null,
  ['7145550151', '7145550152', '7145550153', '7145550154'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gradebook - Scores by class</title><style>body{font:13px/1.4 "Segoe UI",Arial;margin:0}#top{background:#0b4a7a;color:#fff;padding:6px 12px}#top a{color:#fff;margin-right:14px}.banner{border-bottom:2px solid #0b4a7a;padding:8px 12px;background:#f3f7fb}.data-row{display:inline-block;min-width:170px;margin:3px 12px 3px 0}.data-caption{font-size:11px;color:#555}.tab{display:inline-block;padding:2px 10px;border:1px solid #9bb}.tab.on{background:#fff;font-weight:bold}table{border-collapse:collapse;margin:10px}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}td.cap{background:#e8eef4;font-weight:bold}</style></head><body>
<div id="top">Period 2 Biology <a href="#">Scores</a><a href="#">Assignments</a><a href="#">Setup</a></div>
<table><tr><th>#</th><th>Student</th><th>ID</th><th>Grade</th><th>Lab 4<br>/20</th><th>Quiz 3<br>/10</th><th>Overall</th><th>Phone</th></tr>
<tr><td>1</td><td><a href="#">Abbas, Noor</a></td><td>501220</td><td>9</td><td>18</td><td>8</td><td>A- 91.2</td><td>7145550151</td></tr>
<tr><td>2</td><td><a href="#">Bell, Marcus</a></td><td>501004</td><td>10</td><td>11</td><td>6</td><td>C 74.9</td><td>7145550152</td></tr>
<tr><td>3</td><td><a href="#">Cho, Grace</a></td><td>500871</td><td>9</td><td>20</td><td>10</td><td>A 98.0</td><td>7145550153</td></tr>
<tr><td>4</td><td><a href="#">Dunn, Tyler</a></td><td>501312</td><td>9</td><td>--</td><td>7</td><td>D 63.1</td><td>7145550154</td></tr></table>
<p style="margin:10px">Missing assignments: 3. Last saved 8:14 AM.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-aeries-query-list',
  'query result of several students with the state number',
  'https://baypoint.aeries.net/Admin/Query.aspx',
  null,
  ['9908850017', '9908853364', '9911207742'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Query</title><style>body{font:13px/1.4 "Segoe UI",Arial;margin:0}#top{background:#0b4a7a;color:#fff;padding:6px 12px}#top a{color:#fff;margin-right:14px}.banner{border-bottom:2px solid #0b4a7a;padding:8px 12px;background:#f3f7fb}.data-row{display:inline-block;min-width:170px;margin:3px 12px 3px 0}.data-caption{font-size:11px;color:#555}.tab{display:inline-block;padding:2px 10px;border:1px solid #9bb}.tab.on{background:#fff;font-weight:bold}table{border-collapse:collapse;margin:10px}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}td.cap{background:#e8eef4;font-weight:bold}</style></head><body>
<div id="top">Bay Point Middle <a href="#">Query</a><a href="#">Saved queries</a></div><p style="margin:10px"><code>LIST STU ID CID LN FN GR IF GR = 6 BY LN</code> <button>Run</button> 3 records</p>
<table><tr><th>Student ID</th><th>State Student ID</th><th>Last Name</th><th>First Name</th><th>Grade</th></tr>
<tr><td data-tcfc="STU.ID">67301</td><td data-tcfc="STU.CID">9908850017</td><td>Lerma</td><td>Ivan</td><td>6</td></tr>
<tr><td data-tcfc="STU.ID">67310</td><td data-tcfc="STU.CID">9908853364</td><td>Mehta</td><td>Anaya</td><td>6</td></tr>
<tr><td data-tcfc="STU.ID">67344</td><td data-tcfc="STU.CID">9911207742</td><td>Quan</td><td>Derek</td><td>6</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ps-state-ca',
  'PowerSchool: State/Province - CA Student Information',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010012217',
  '9956620418',
  ['0010012217', '5595550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:170px;border-right:1px solid #ccc;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold;width:280px}td{padding:4px 8px}.oddRow{background:#edf3fe}</style></head><body><div id="branding-powerschool">PowerSchool SIS &nbsp; <small>Welcome, M. Aguirre | Help | Sign Out</small></div><div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010012217">Demographics</a></li><li><a href="/admin/students/contacts/index.html">Contacts</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul></div>
<div id="content-main"><h1>Student Information</h1><h2 id="student_detail_header">Salcedo, Mateo J &nbsp; 7 &nbsp; 114482 &nbsp; RMS</h2>
<div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9956620418</td></tr>
<tr><td class="bold" title="[Students]State_ExcludeFromReporting">Exclude Student from State Reporting</td><td><select><option selected>No</option><option>Yes</option></select></td></tr>
<tr class="oddRow"><td class="bold">Student Legal Name (Last, First Middle Suffix)</td><td><input value="Salcedo" size="12">, <input value="Mateo" size="10"> <input value="Javier" size="8"></td></tr>
<tr><td class="bold">Birth City</td><td><input value="Fresno"></td></tr><tr class="oddRow"><td class="bold">Parent/Guardian Highest Education Level</td><td><select><option>(12) Some College</option></select></td></tr>
<tr><td class="bold">District of Residence</td><td><input value="1062166"></td></tr><tr class="oddRow"><td class="bold">Guardian 1 Phone</td><td>5595550161</td></tr></table></div><div class="button-row"><button>Submit</button></div></div></body></html>`,
);

page(
  'ev-ps-header-line',
  'PowerSchool: district header line with several numbers',
  'https://ridge.powerschool.com/admin/students/home.html?frn=0010014410',
  '9962200735',
  ['0010012217', '5105550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Screen</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:170px;border-right:1px solid #ccc;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold;width:280px}td{padding:4px 8px}.oddRow{background:#edf3fe}</style></head><body><div id="branding-powerschool">PowerSchool SIS &nbsp; <small>Welcome, M. Aguirre | Help | Sign Out</small></div><div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010012217">Demographics</a></li><li><a href="/admin/students/contacts/index.html">Contacts</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul></div>
<div id="content-main"><h1>Quick Lookup</h1><div id="student_detail_header"><p><b>Nakagawa, Emi</b> &nbsp; Grade: 11 &nbsp; Local ID: 118830 &nbsp; SSID:&nbsp;9962200735 &nbsp; Family ID: 40218 &nbsp; Track: A</p></div>
<div class="box-round"><table class="grid"><tr><th>Exp</th><th>Last Week</th><th>Course</th><th>Q1</th><th>S1</th><th>Absences</th></tr><tr><td>1(A)</td><td>. . . . .</td><td>AP US History<br><small>Garrity, Sean</small></td><td>B+</td><td>B+</td><td>0</td></tr><tr><td>2(A)</td><td>. A . . .</td><td>Chemistry<br><small>Ohlsen, Pat</small></td><td>A</td><td>A</td><td>1</td></tr><tr><td>3(A)</td><td>. . . T .</td><td>Pre-Calculus<br><small>Imani, R</small></td><td>C</td><td>C+</td><td>0</td></tr></table></div>
<div class="box-round"><b>Alerts</b><p>Guardian: only mother may pick up (call 5105550162).</p></div></div></body></html>`,
);

page(
  'ev-ps-demographics',
  'PowerSchool: district demographics page, label of its own',
  'https://ps.elmwood-cusd.example/admin/students/cusd_demographics.html?frn=0010018872',
  '9971445803',
  ['0010012217', '4085550163', '4085550164', '9971449920'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CUSD Student Demographics</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:170px;border-right:1px solid #ccc;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold;width:280px}td{padding:4px 8px}.oddRow{background:#edf3fe}</style></head><body><div id="branding-powerschool">PowerSchool SIS &nbsp; <small>Welcome, M. Aguirre | Help | Sign Out</small></div><div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010012217">Demographics</a></li><li><a href="/admin/students/contacts/index.html">Contacts</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul></div>
<div id="content-main"><h1>Demographics</h1><h2 id="student_detail_header">Fitzgerald, Owen&nbsp;&nbsp;3&nbsp;&nbsp;20418&nbsp;&nbsp;EES</h2>
<form><div class="box-round"><h2 class="toggle expanded">Identification</h2><div><table border="0" cellspacing="0" cellpadding="4" class="linkDescList"><colgroup><col><col></colgroup><tbody>
<tr class="oddRow"><td class="bold">Student Number</td><td><input type="text" name="UF-001001-1" value="20418" readonly></td></tr><tr class="evenRow"><td class="bold">Calif. Student ID (SSID)</td><td><input type="text" name="UF-008009-1" value="9971445803" maxlength="10" readonly></td></tr><tr class="oddRow"><td class="bold">Date of Birth</td><td><input type="text" name="UF-003021-1" value="02/17/2018"></td></tr></tbody></table></div></div>
<div class="box-round"><h2 class="toggle expanded">Family</h2><table><tr><td class="bold">Mother</td><td><input value="Fitzgerald, Sinead"></td><td class="bold">Day Phone</td><td><input value="4085550163"></td></tr><tr><td class="bold">Father</td><td><input value="Fitzgerald, Colm"></td><td class="bold">Day Phone</td><td><input value="4085550164"></td></tr></table></div></form></div><div id="sibs" style="margin-left:208px"><h2>Linked siblings</h2><table border="1" cellpadding="4" style="border-collapse:collapse"><tr><th>Sibling</th><th>School</th><th>Grade</th><th>Student Number</th><th>SSID</th></tr><tr><td>Fitzgerald, Aoife</td><td>EES</td><td>1</td><td>21007</td><td>9971449920</td></tr></table></div></body></html>`,
);

page(
  'ev-ps-pro-transcript',
  'PowerSchool: cumulative info in teacher pages, list of definitions',
  'https://ridge.powerschool.com/teachers/studentpages/cumulativeinfo.html?frn=0010013390',
  '9980017264',
  ['6265550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative Info</title><style>body{font:13px Arial;margin:12px}dl{display:grid;grid-template-columns:190px 1fr;max-width:520px}dt{font-weight:bold;padding:3px}dd{margin:0;padding:3px}</style></head><body>
<h1>Cumulative Information</h1><p>Select screen: <select><option>Cumulative Info</option><option>Quick Lookup</option></select></p><h2>Delgado-Reyes, Paola (12)</h2>
<dl><dt>Student Number</dt><dd>112076</dd><dt>CA Statewide Student ID</dt><dd>9980017264</dd><dt>Cumulative GPA (weighted)</dt><dd>3.871</dd><dt>Class Rank</dt><dd>41 of 388</dd><dt>Credits Earned</dt><dd>205.0</dd><dt>Home Phone</dt><dd>6265550165</dd><dt>Counselor</dt><dd>Beatrice Langley</dd></dl>
<p><a href="#">Request transcript</a> | <a href="#">Graduation progress</a></p><h3>Courses in progress</h3><table><tr><th>Course</th><th>Teacher</th><th>Credit</th></tr><tr><td>AP Calculus AB</td><td>Imani, R</td><td>5.0</td></tr><tr><td>Government</td><td>Garrity, Sean</td><td>5.0</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ps-selected-list',
  'selected students with a number column',
  'https://ridge.powerschool.com/admin/studentlist.html',
  null,
  ['9956620011', '5595550166', '9956620029', '5595550167', '9956620418', '5595550161', '9958811302', '5595550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Selection</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:170px;border-right:1px solid #ccc;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold;width:280px}td{padding:4px 8px}.oddRow{background:#edf3fe}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="content-main"><h1>Student Selection (4)</h1><div class="box-round"><table><tr><th>Student</th><th>Student Number</th><th>State Student Number</th><th>Grade</th><th>Home Phone</th></tr>
<tr class="oddRow"><td>Abrams, Talia</td><td>114001</td><td>9956620011</td><td>7</td><td>5595550166</td></tr><tr><td>Bui, Henry</td><td>114019</td><td>9956620029</td><td>7</td><td>5595550167</td></tr><tr class="oddRow"><td>Salcedo, Mateo J</td><td>114482</td><td>9956620418</td><td>7</td><td>5595550161</td></tr><tr><td>Zamora, Ines</td><td>114620</td><td>9958811302</td><td>8</td><td>5595550168</td></tr></table></div><p>Functions: <a href="#">Quick Export</a> <a href="#">Mass Print</a></p></div></body></html>`,
);

page(
  'ev-ps-staff-edit',
  'staff information page with an educator number',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0010050118',
  null,
  ['1004417283', '5595550169'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:170px;border-right:1px solid #ccc;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td.bold{font-weight:bold;width:280px}td{padding:4px 8px}.oddRow{background:#edf3fe}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="tchr_information"><li>Edit Information</li><li>Security Settings</li><li>Current Schedule</li></ul></div><div id="content-main"><h1>Edit Information: Garrity, Sean P</h1><div class="box-round"><table><tr class="oddRow"><td class="bold">Title</td><td><input value="Teacher"></td></tr><tr><td class="bold">Statewide Educator Identifier (SEID)</td><td><input value="1004417283"></td></tr><tr class="oddRow"><td class="bold">Home Phone</td><td><input value="5595550169"></td></tr><tr><td class="bold">Email Address</td><td><input value="sgarrity@ridge.example"></td></tr><tr class="oddRow"><td class="bold">Homeroom</td><td><input value="B12"></td></tr></table></div></div></body></html>`,
);

page(
  'ev-ic-demographics',
  'Infinite Campus: Demographics, Person Identifiers read-only',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=44120',
  '9918834470',
  ['9495550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Roboto,Arial;margin:0;color:#222}header.ic{background:#25458a;color:#fff;padding:10px 16px}.person{padding:10px 16px;border-bottom:1px solid #ddd}.editor{margin:12px 16px;border:1px solid #ddd}.editor h3{background:#eef1f7;margin:0;padding:6px 10px;font-size:13px}.fld{display:inline-block;width:230px;padding:6px 10px}.fld label{display:block;font-size:11px;color:#666}.fld input{border:0;background:none;width:200px}</style></head><body>
<header class="ic">Demographics &#9734; <small>Census &gt; People &gt; Demographics</small></header><div class="person"><b>Bautista, Andre Luis</b> &nbsp; Student #: 2011744 &nbsp; Grade: 05 &nbsp; DOB: 03/09/2016</div>
<section class="editor"><h3>Person Information</h3><div class="fld"><label for="ln">*Last Name</label><input id="ln" value="Bautista" readonly></div><div class="fld"><label for="fn">*First Name</label><input id="fn" value="Andre" readonly></div><div class="fld"><label for="g">*Gender</label><input id="g" value="M: Male" readonly></div><div class="fld"><label for="bd">Birth Date (Age: 10)</label><input id="bd" value="03/09/2016" readonly></div></section>
<section class="editor"><h3>Person Identifiers</h3><div class="fld"><label for="sn">Local Student Number</label><input id="sn" value="2011744" readonly></div><div class="fld"><label for="ss">Student State ID</label><input id="ss" value="9918834470" readonly></div><div class="fld"><label for="sf">Local Staff Number</label><input id="sf" value="" readonly></div><div class="fld"><label for="ps">Person GUID</label><input id="ps" value="5D3C-77E1-A0" readonly></div></section>
<section class="editor"><h3>Personal Contact Information</h3><div class="fld"><label for="cp">Cell Phone</label><input id="cp" value="9495550171" readonly></div><div class="fld"><label for="em">Email</label><input id="em" value="abautista@laguna.example" readonly></div></section><p style="padding:0 16px;font-size:11px">Modified by: Kirsch, Donna 11/02/2026 09:14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ic-summary',
  'Infinite Campus: student summary with enrollment and family',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary?personID=39021',
  '9925560139',
  ['9495550172', '9495550173', '9495550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px Arial;margin:0}h1{font-size:18px;background:#3a5fae;color:#fff;margin:0;padding:10px}table.s{border-collapse:collapse;margin:12px}table.s th{text-align:left;padding:4px 16px 4px 4px;font-weight:normal;color:#555}table.s td{padding:4px 24px 4px 0}</style></head><body>
<h1>Summary: Hartley, Zoe</h1><table class="s"><tbody><tr><th scope="row">Grade</th><td>08</td><th scope="row">Student Number</th><td>1998210</td></tr><tr><th scope="row">Birth Date</th><td>07/25/2013</td><th scope="row">State ID</th><td>9925560139</td></tr><tr><th scope="row">School</th><td>Laguna Middle</td><th scope="row">Counselor</th><td>Iverson, Carla</td></tr></tbody></table>
<h2 style="margin:12px;font-size:15px">Household: 77 Heron Ln</h2><ul><li>Hartley, Meredith (Mother) &mdash; H: 9495550172, C: 9495550173</li><li>Hartley, Glenn (Father) &mdash; W: 9495550174</li><li>Hartley, Max (Sibling) &mdash; Gr 06, Laguna Middle</li></ul><p style="margin:12px">Primary household phone 9495550172</p></body></html>`,
);

page(
  'ev-ic-assessment-header',
  'Infinite Campus: Assessments tool below a context banner',
  'https://campus.sunol-usd.example/campus/apps/student/assessments?personID=51177',
  '9937700952',
  ['9255550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assessments</title><style>body{font:13px Roboto,Arial;margin:0;color:#222}header.ic{background:#25458a;color:#fff;padding:10px 16px}.person{padding:10px 16px;border-bottom:1px solid #ddd}.editor{margin:12px 16px;border:1px solid #ddd}.editor h3{background:#eef1f7;margin:0;padding:6px 10px;font-size:13px}.fld{display:inline-block;width:230px;padding:6px 10px}.fld label{display:block;font-size:11px;color:#666}.fld input{border:0;background:none;width:200px}</style></head><body>
<div class="person" style="background:#f4f6fb"><strong>Petrosyan, Ani</strong> <span>Grade 04</span> <span>#300417</span> <span>DOB 01/14/2017</span><div><small>State ID: <span>9937700952</span></small> <small>Teacher: <span>Kimball, Rae</span></small></div></div>
<section class="editor"><h3>Assessments</h3><table><thead><tr><th>Date</th><th>Assessment</th><th>Scale</th><th>Level</th></tr></thead><tbody><tr><td>05/14/2026</td><td>CAASPP SB ELA Gr 3</td><td>2461</td><td>3</td></tr><tr><td>05/12/2026</td><td>CAASPP SB Math Gr 3</td><td>2440</td><td>3</td></tr></tbody></table></section><section class="editor"><h3>Flags</h3><p style="padding:0 10px">Peanut allergy. Call mother 9255550175 first.</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ic-enrollment',
  'Infinite Campus: CALPADS section of the enrollment editor',
  'https://lagunaca.infinitecampus.org/campus/apps/student/enrollments?enr=90217',
  '9946613380',
  ['5105550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollments</title><style>body{font:13px Roboto,Arial;margin:0;color:#222}header.ic{background:#25458a;color:#fff;padding:10px 16px}.person{padding:10px 16px;border-bottom:1px solid #ddd}.editor{margin:12px 16px;border:1px solid #ddd}.editor h3{background:#eef1f7;margin:0;padding:6px 10px;font-size:13px}.fld{display:inline-block;width:230px;padding:6px 10px}.fld label{display:block;font-size:11px;color:#666}.fld input{border:0;background:none;width:200px}</style></head><body>
<header class="ic">Enrollments</header><div class="person"><b>Oyelaran, Tobi</b> Grade: 12 #1877034</div><section class="editor"><h3>General Enrollment Information</h3><div class="fld"><label>Calendar</label><div>26-27 Laguna High</div></div><div class="fld"><label>Start Date</label><div>08/13/2026</div></div><div class="fld"><label>Start Status</label><div>10: Primary</div></div></section>
<section class="editor"><h3>State Reporting Fields (CA)</h3><div class="fld"><label>Statewide Student Identifier (SSID)</label><div>9946613380</div></div><div class="fld"><label>Grade at Entry</label><div>12</div></div><div class="fld"><label>District of Geographic Residence</label><div>3073635: Laguna USD</div></div><div class="fld"><label>Interdistrict Transfer</label><div>None</div></div></section><section class="editor"><h3>Previous Schools</h3><p style="padding:0 10px">Alameda High, Registrar 5105550176</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ic-staff',
  'census page of a teacher with Staff State ID',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=1204',
  null,
  ['1009923316', '9495550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Roboto,Arial;margin:0;color:#222}header.ic{background:#25458a;color:#fff;padding:10px 16px}.person{padding:10px 16px;border-bottom:1px solid #ddd}.editor{margin:12px 16px;border:1px solid #ddd}.editor h3{background:#eef1f7;margin:0;padding:6px 10px;font-size:13px}.fld{display:inline-block;width:230px;padding:6px 10px}.fld label{display:block;font-size:11px;color:#666}.fld input{border:0;background:none;width:200px}</style></head><body>
<header class="ic">Demographics</header><div class="person"><b>Iverson, Carla J</b> &nbsp; Staff #: 4417</div><section class="editor"><h3>Person Information</h3><div class="fld"><label>Last Name</label><div>Iverson</div></div><div class="fld"><label>First Name</label><div>Carla</div></div></section><section class="editor"><h3>Person Identifiers</h3><div class="fld"><label>Local Student Number</label><div></div></div><div class="fld"><label>Student State ID</label><div></div></div><div class="fld"><label>Local Staff Number</label><div>4417</div></div><div class="fld"><label>Staff State ID</label><div>1009923316</div></div></section><section class="editor"><h3>Personal Contact Information</h3><div class="fld"><label>Work Phone</label><div>9495550177</div></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ic-parent-portal',
  'parent portal of one child without a state number',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/home',
  null,
  ['9495550172', '9495550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus Parent</title><style>body{font:13px Roboto,Arial;margin:0;color:#222}header.ic{background:#25458a;color:#fff;padding:10px 16px}.person{padding:10px 16px;border-bottom:1px solid #ddd}.editor{margin:12px 16px;border:1px solid #ddd}.editor h3{background:#eef1f7;margin:0;padding:6px 10px;font-size:13px}.fld{display:inline-block;width:230px;padding:6px 10px}.fld label{display:block;font-size:11px;color:#666}.fld input{border:0;background:none;width:200px}</style></head><body>
<header class="ic">Campus Parent &nbsp; Meredith Hartley</header><div class="person"><b>Zoe Hartley</b> &nbsp; Student Number: 1998210 &nbsp; Grade 08</div><section class="editor"><h3>Today</h3><ul><li>1 Math 8 &mdash; Rowe</li><li>2 Science 8 &mdash; Tully</li><li>3 Band &mdash; Marsh</li></ul></section><section class="editor"><h3>Grades updated</h3><p style="padding:0 10px">Science 8: Density lab 18/20</p></section><section class="editor"><h3>Contact preferences</h3><p style="padding:0 10px">Voice and text: 9495550172<br>Text only: 9495550173</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-synergy-student',
  'Synergy: Student screen, caption over input in a table',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9903371846',
  ['7605550181', '7605550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma;margin:0}.hd{background:#2b579a;color:#fff;padding:6px}.tabs span{display:inline-block;border:1px solid #aac;padding:3px 10px;background:#eef}.c{font-size:10px;color:#234}td{padding:4px 8px;vertical-align:top}input{border:1px solid #bcd;width:130px}</style></head><body>
<div class="hd">Student <button>Save</button> <button>Undo</button> <button>Add</button></div><div style="padding:4px 8px"><b>Student Name: Castellano, Gia R.</b> School: Mesa Verde MS Room: 22 Teacher: Lomax</div>
<div class="tabs"><span>Demographics</span><span>Other Info</span><span>Parent/Guardian</span><span>Enrollment</span><span>Emergency</span></div>
<table><tr><td><div class="c">Last Name</div><input value="Castellano"></td><td><div class="c">First Name</div><input value="Gia"></td><td><div class="c">Middle Name</div><input value="Rose"></td><td><div class="c">Perm ID</div><input value="905518" readonly></td></tr>
<tr><td><div class="c">State Student Number</div><input value="9903371846" readonly></td><td><div class="c">Gender</div><input value="Female"></td><td><div class="c">Grade</div><input value="07"></td><td><div class="c">Birth Date</div><input value="10/08/2014"></td></tr>
<tr><td colspan="2"><div class="c">Home Address</div><input value="910 Palo Verde Way" style="width:270px"></td><td><div class="c">Home Phone</div><input value="7605550181"></td><td><div class="c">Home Language</div><input value="English"></td></tr></table>
<table border="1" style="margin:8px;border-collapse:collapse"><tr><th>X</th><th>Parent Name</th><th>Relation</th><th>Cell</th></tr><tr><td></td><td>Castellano, Dina</td><td>Mother</td><td>7605550182</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-synergy-health',
  'Synergy: Health screen with a strip of facts',
  'https://synergy.canyonview-usd.example/SIS/ST_Content.aspx#health',
  '9912298530',
  ['7605550183', '7605550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health</title><style>body{font:13px Arial;margin:0}.strip{background:#f0f4ea;padding:6px 10px;border-bottom:1px solid #ab9}.strip b{font-weight:600}.strip span.f{margin-right:22px}</style></head><body>
<div class="strip"><span class="f"><b>Name:</b> Lindqvist, Saga</span><span class="f"><b>Perm ID:</b> 71120</span><span class="f"><b>State ID:</b> 9912298530</span><span class="f"><b>Gr:</b> 01</span><span class="f"><b>Status:</b> Active</span></div>
<h3 style="margin:10px">Health conditions</h3><table border="1" cellpadding="4" style="margin:10px;border-collapse:collapse"><tr><th>Line</th><th>Condition</th><th>Start</th><th>Comment</th></tr><tr><td>1</td><td>Epilepsy</td><td>08/2025</td><td>Plan on file; Dr. Bose 7605550183</td></tr></table>
<h3 style="margin:10px">Office visits</h3><table border="1" cellpadding="4" style="margin:10px;border-collapse:collapse"><tr><th>Date</th><th>In</th><th>Out</th><th>Reason</th><th>Contacted</th></tr><tr><td>11/19/2026</td><td>10:05</td><td>10:30</td><td>Headache</td><td>Mother 7605550184</td></tr><tr><td>10/30/2026</td><td>1:12</td><td>1:20</td><td>Scrape</td><td>-</td></tr></table></body></html>`,
);

page(
  'ev-synergy-teachervue',
  'Synergy: TeacherVUE student card with icons',
  'https://ca-mesa.edupoint.com/SIS/TXP_StudentInfo.aspx',
  '9928816074',
  ['7605550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TeacherVUE</title><style>body{font:14px Arial;background:#eee;margin:0}.pop{background:#fff;width:520px;margin:20px auto;border:1px solid #999;border-radius:4px}.pop h2{background:#6a8;color:#fff;margin:0;padding:8px 12px;font-size:16px}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px;padding:12px}.g small{display:block;color:#667}</style></head><body>
<p style="margin:10px">Attendance, Period 4 Spanish 2 &ndash; Ms. Quintero</p><div class="pop"><h2>&#128100; Darnell Pike (Grade 10)</h2><div class="g"><div><small>SIS Number</small>902217</div><div><small>State Student ID</small>9928816074</div><div><small>Birth date</small>05/05/2011</div><div><small>Counselor</small>Nolan Fisk</div><div><small>Guardian</small>Yvette Pike</div><div><small>Phone</small>7605550185</div><div><small>Locker</small>C-118 (14-32-6)</div><div><small>Lives with</small>Mother</div></div><div style="padding:12px"><button>Send message</button> <button>Close</button></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-synergy-seating',
  'seating chart of a class',
  'https://ca-mesa.edupoint.com/SIS/TXP_SeatingChart.aspx',
  null,
  ['7605550186', '7605550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating chart</title><style>body{font:13px Arial}.seat{display:inline-block;width:130px;height:80px;border:1px solid #999;margin:4px;padding:4px}</style></head><body>
<h2>Period 4 Spanish 2, Room 22</h2><div><div class="seat">Pike, Darnell<br>902217<br><small>Present</small></div><div class="seat">Reyes, Luna<br>902301<br><small>Tardy</small></div><div class="seat">Singh, Arjun<br>902118<br><small>Present</small></div></div><div><div class="seat">Tate, Willow<br>902440<br><small>Absent: call 7605550186</small></div><div class="seat">Ueda, Ken<br>902012<br><small>Present</small></div><div class="seat"><em>empty</em></div></div><p>Substitute line 7605550187. Attendance not yet posted.</p><h3>Legend</h3><ul><li>Gray: absent, unverified</li><li>Yellow: tardy</li><li>Blue dot: birthday this week</li><li>Red cross: medical alert, see health office</li></ul><p><button>Post attendance</button> <button>Pick random student</button> <button>Print chart</button></p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-illuminate-demographics',
  'Illuminate: demographics as a definition list in columns',
  'https://bay.illuminateed.com/live/?page=Student_Demographics&student_id=20417',
  '9933047718',
  ['4155550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}.nav{background:#333;color:#fff;padding:8px}dl.dl-horizontal{display:grid;grid-template-columns:180px 220px;padding:8px}dt{text-align:right;font-weight:bold;padding-right:12px}dd{margin:0}.two{display:flex}</style></head><body>
<div class="nav">Illuminate &nbsp; Students | Reports | Assessments | Grades</div><h2 style="margin:12px">Villanueva, Crystal <small>Grade 3</small></h2><div class="two"><dl class="dl-horizontal"><dt>Local Student ID</dt><dd>80417</dd><dt>State Student ID</dt><dd>9933047718</dd><dt>Birth Date</dt><dd>09/22/2017</dd><dt>Gender</dt><dd>F</dd><dt>Primary Ethnicity</dt><dd>Hispanic</dd></dl><dl class="dl-horizontal"><dt>English Proficiency</dt><dd>EL</dd><dt>Primary Disability</dt><dd>--</dd><dt>SED</dt><dd>Yes</dd><dt>Contact</dt><dd>Maribel Villanueva</dd><dt>Contact Phone</dt><dd>4155550111</dd></dl></div><p style="margin:12px"><a href="#">Enrollment</a> &middot; <a href="#">Contacts</a> &middot; <a href="#">Programs</a></p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-dna-assessment-history',
  'DnA: assessment history under a condensed table head',
  'https://bay.illuminateed.com/dna/?page=Student_History&student_id=33108',
  '9949921350',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assessment History - DnA</title><style>body{font:13px Arial;margin:10px}.table{border-collapse:collapse}.table td,.table th{border:1px solid #ddd;padding:5px 9px}.table-condensed th{background:#f7f7f7}</style></head><body>
<ol class="breadcrumb"><li>Home</li><li>Students</li><li>Assessment history</li></ol>
<table class="table table-condensed"><tbody><tr><th>Student</th><td>Rahimi, Dariush</td><th>Grade</th><td>6</td></tr><tr><th>Student ID</th><td>611072</td><th>State ID</th><td>9949921350</td></tr><tr><th>Site</th><td>Harbor Middle</td><th>Teacher</th><td>Beckett, L.</td></tr></tbody></table>
<h4>Assessments 2026-27</h4><table class="table"><thead><tr><th>Title</th><th>Date</th><th>% Correct</th><th>Level</th></tr></thead><tbody><tr><td>Gr 6 Math Benchmark 1 (ID 1042207)</td><td>10/06/2026</td><td>71</td><td>Nearly met</td></tr><tr><td>Writing: Narrative</td><td>09/18/2026</td><td>83</td><td>Met</td></tr></tbody></table></body></html>`,
);

page(
  'ev-dna-parent-report-print',
  'DnA: print view of a student summary',
  'https://dna.harborside-usd.example/live/?page=Print_Summary',
  '9951170286',
  ['3105550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary (print)</title><style>@page{margin:1cm}body{font:12px Georgia;width:720px}.row{display:flex;border-bottom:1px dotted #888}.row div{flex:1;padding:3px}</style></head><body>
<div style="text-align:center"><h3>Harborside Unified School District</h3><p>Student Performance Summary, printed 11/23/2026 by B. Okafor</p></div><div class="row"><div><b>Name:</b> Jasmine Holloway</div><div><b>Grade:</b> 5</div><div><b>School:</b> Dolphin Elementary</div></div><div class="row"><div><b>Student ID:</b> 440917</div><div><b>Statewide Student ID:</b> 9951170286</div><div><b>DOB:</b> 11/30/2015</div></div><h4>CAASPP</h4><table width="100%"><tr><td>ELA 2026</td><td>2510</td><td>Standard Met</td></tr><tr><td>Math 2026</td><td>2478</td><td>Standard Nearly Met</td></tr></table><p>Questions? Call the school office at 3105550112.</p><h4>Local benchmarks</h4><table width="100%"><tr><td>ELA Benchmark 1, October</td><td>74%</td></tr><tr><td>Math Benchmark 1, October</td><td>61%</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-illuminate-roster',
  'class roster report with numbers',
  'https://bay.illuminateed.com/live/?page=Roster&section=114',
  null,
  ['9949920013', '9949920147', '9949920384', '9949921350'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class Roster</title><style>body{font:13px Arial}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px}</style></head><body>
<h3>Roster: Room 7, Beckett, L. (27 students, showing 4)</h3><table><thead><tr><th>Local ID</th><th>SSID</th><th>Name</th><th>Gr</th><th>EL</th></tr></thead><tbody><tr><td>611001</td><td>9949920013</td><td>Adeyemi, Sade</td><td>6</td><td>EO</td></tr><tr><td>611014</td><td>9949920147</td><td>Blum, Jonas</td><td>6</td><td>EO</td></tr><tr><td>611038</td><td>9949920384</td><td>Ceja, Mirna</td><td>6</td><td>EL</td></tr><tr><td>611072</td><td>9949921350</td><td>Rahimi, Dariush</td><td>6</td><td>RFEP</td></tr></tbody></table><p>Options: <a href="#">Export to Excel</a> | <a href="#">Print labels</a> | <a href="#">Create group</a></p><div class="foot">District data support: Okafor, B., ext. 2207, weekdays 7:30 to 4:30. Report RPT-114 refreshed nightly.</div></body></html>`,
);

page(
  'ev-q-student-editor',
  'Q: Student Editor, banner above, maintenance form below',
  'https://q.almond-grove-usd.example/Q/StudentEditor.aspx',
  '9907762213',
  ['2095550113', '2095550114', '2095550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Editor</title><style>body{font:12px Verdana;margin:0}.bn{background:#dfe8d8;border:1px solid #9a9;padding:4px}.bn td{padding:1px 8px}fieldset{margin:8px}label{display:inline-block;width:130px;text-align:right;margin-right:6px}div.r{margin:3px 0}</style></head><body>
<div class="bn"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <button>Find</button> Include: <select><option>Active</option></select><table><tr><td>Name:</td><td><b>Guerrero, Elias</b></td><td>Grade:</td><td>09</td><td>Stu ID:</td><td>340912</td><td>State ID:</td><td>9907762213</td></tr><tr><td>Birth:</td><td>08/02/2012</td><td>Gender:</td><td>M</td><td>Track:</td><td>R</td><td>Phone:</td><td>2095550113</td></tr></table></div>
<p style="margin:6px">Maintenance | Enroll/Withdraw | New Student</p><fieldset><legend>Demographics</legend><div class="r"><label>Legal Last Name</label><input value="Guerrero"></div><div class="r"><label>Legal First Name</label><input value="Elias"></div><div class="r"><label>Nickname</label><input value="Eli"></div><div class="r"><label>Birth Place</label><input value="Modesto, CA"></div></fieldset><fieldset><legend>Contacts</legend><div class="r"><label>1 Mother</label>Alma Guerrero &nbsp; Cell 2095550114</div><div class="r"><label>2 Uncle</label>Rafael Guerrero &nbsp; Cell 2095550115</div></fieldset></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-q-health',
  'Q: health application, captions in one row and values in the next',
  'https://q.almond-grove-usd.example/Q/Health.aspx',
  '9916648027',
  ['2095550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health</title><style>body{font:12px Verdana;margin:6px}table.b{border-collapse:collapse;width:760px}table.b td{border:1px solid #8a8;padding:2px 6px}tr.cap td{background:#cfe0c4;font-size:10px}</style></head><body>
<table class="b"><tr class="cap"><td>Student</td><td>Student ID</td><td>State Student ID</td><td>Grade</td><td>Home Phone</td></tr><tr><td>Fonseca, Ruby A</td><td>338217</td><td>9916648027</td><td>K</td><td>2095550116</td></tr></table><h4>Screenings</h4><table class="b"><tr class="cap"><td>Date</td><td>Type</td><td>Result</td><td>Screener</td></tr><tr><td>10/14/2026</td><td>Hearing</td><td>Pass</td><td>LVN Torres</td></tr><tr><td>10/14/2026</td><td>Vision</td><td>Refer</td><td>LVN Torres</td></tr></table><h4>Immunizations</h4><p>All requirements met. Blue card on file.</p><h4>Office visits this month</h4><ul><li>11/04 stomach ache, returned to class</li><li>11/17 bee sting, ice, parent called at home</li></ul><p>Health aide: Torres, M. (LVN)</p></body></html>`,
);

page(
  'ev-q-transcript',
  'Q: transcript screen, one line of facts',
  'https://q.ridgeline-hsd.example/Q/Transcript.aspx?stu=99021',
  '9922014459',
  ['8315550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:13px Arial;margin:8px}.line span{margin-right:14px}.line em{font-style:normal;color:#666}table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:3px 10px;text-align:left}</style></head><body>
<h2>Unofficial transcript</h2><div class="line"><span><em>Student:</em> Marchetti, Sofia</span><span><em>Gr:</em> 12</span><span><em>ID:</em> 99021</span><span><em>SSID:</em> 9922014459</span><span><em>GPA:</em> 3.94</span></div><div class="line"><span><em>Parent:</em> L. Marchetti</span><span><em>Tel:</em> 8315550117</span><span><em>Grad yr:</em> 2027</span></div><table><tr><th>Term</th><th>Course</th><th>Mark</th><th>Credit</th></tr><tr><td>25-26 S1</td><td>AP Lang</td><td>A</td><td>5.0</td></tr><tr><td>25-26 S1</td><td>Physics</td><td>A-</td><td>5.0</td></tr><tr><td>25-26 S2</td><td>Ceramics 2</td><td>A</td><td>5.0</td></tr></table><p>Graduation status: English 40/40, Math 25/30, PE waived.</p></body></html>`,
);

page(
  'ev-q-blank-banner',
  'student banner not yet on a student',
  'https://q.almond-grove-usd.example/Q/Attendance.aspx',
  null,
  ['2095550118', '2095550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance Editor</title><style>body{font:12px Verdana;margin:0}.bn{background:#dfe8d8;padding:4px}td{padding:1px 8px}</style></head><body>
<div class="bn"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <button>Find</button><table><tr><td>Name:</td><td></td><td>Grade:</td><td></td><td>Stu ID:</td><td></td><td>State ID:</td><td></td></tr><tr><td>Birth:</td><td></td><td>Gender:</td><td></td><td>Track:</td><td></td><td>Phone:</td><td></td></tr></table></div><p style="margin:8px">Find a student or use the arrows to begin.</p><h4 style="margin:8px">Messages for today</h4><ul><li>Sub for Room 12: Elaine Tovar 2095550118</li><li>Minimum day on Friday</li></ul><p style="margin:8px">Help desk 2095550119</p><h4 style="margin:8px">Recently used applications</h4><ol><li>Student Editor</li><li>Marks</li><li>Visits and Counseling</li><li>Locker Editor</li></ol></body></html>`,
);

page(
  'ev-aspen-detail-edit',
  'Aspen: student detail, property and value cells with inputs',
  'https://aspen.mission-ridge.example/aspen/studentDetail.do?deploymentId=x2sis&oid=STD000000aB12',
  '9935523791',
  ['6195550121', '6195550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Students</title><style>body{font:12px Arial;margin:0}.tabRow{background:#ddd;padding:4px}.detailProperty{background:#eef;text-align:right;padding:4px;width:160px}.detailValue{padding:4px}</style></head><body>
<div class="tabRow"><b>School</b> | <u>Student</u> | Attendance | Conduct | Grades | Schedule</div><div style="padding:6px">Students :: Farouk, Layla :: <b>Details</b></div><form><table><tr><td class="detailProperty">Last name</td><td class="detailValue"><input name="propertyValue(stdPsnOID_psnNameLast)" value="Farouk"></td><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="400817"></td></tr><tr><td class="detailProperty">First name</td><td class="detailValue"><input name="propertyValue(stdPsnOID_psnNameFirst)" value="Layla"></td><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9935523791"></td></tr><tr><td class="detailProperty">Grade level</td><td class="detailValue"><input value="08"></td><td class="detailProperty">Homeroom</td><td class="detailValue"><input value="204 Brandt"></td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input value="6195550121"></td><td class="detailProperty">Phone 2</td><td class="detailValue"><input value="6195550122"></td></tr></table><button>Save</button> <button>Cancel</button></form></body></html>`,
);

page(
  'ev-aspen-info-sheet',
  'Aspen: emergency sheet, nested tables and font tags',
  'https://aspen.mission-ridge.example/aspen/report/emergency.html',
  '9943308852',
  ['6195550123', '6195550124', '6195550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency Information</title><style></style></head><body>
<table width="640" cellpadding="3" border="0"><tr><td bgcolor="#CCCCCC" colspan="2"><font face="Arial" size="4"><b>Emergency Information 2026-2027</b></font></td></tr><tr><td><table border="0"><tr><td><font face="Arial" size="2"><b>Pupil:</b></font></td><td><font face="Arial" size="2">Dimitrov, Stefan&nbsp;&nbsp;&nbsp;(Grade 6)</font></td></tr><tr><td><font face="Arial" size="2"><b>Pupil ID:</b></font></td><td><font face="Arial" size="2">401255</font></td></tr><tr><td><font face="Arial" size="2"><b>State ID:</b></font></td><td><font face="Arial" size="2">9943308852&nbsp;</font></td></tr></table></td><td><table border="0"><tr><td><font face="Arial" size="2"><b>Home:</b></font></td><td><font face="Arial" size="2">6195550123</font></td></tr><tr><td><font face="Arial" size="2"><b>Mother&nbsp;cell:</b></font></td><td><font face="Arial" size="2">6195550124</font></td></tr><tr><td><font face="Arial" size="2"><b>Father&nbsp;cell:</b></font></td><td><font face="Arial" size="2">6195550125</font></td></tr></table></td></tr><tr><td colspan="2"><font face="Arial" size="2">Release to: Vera Dimitrova (grandmother), Hugh Lane (neighbor)</font></td></tr></table></body></html>`,
);

page(
  'ev-aspen-list',
  "list of a school's students",
  'https://aspen.mission-ridge.example/aspen/studentList.do',
  null,
  ['9943308852', '9935523791', '9940017730'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Students</title><style>body{font:12px Arial}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px}</style></head><body>
<div>Students :: <b>All Active Students</b> &nbsp; <input placeholder="Search on Name"> 1 of 24</div><table><tr><th></th><th>Name</th><th>Grade</th><th>LocalID</th><th>StateID</th><th>Homeroom</th></tr><tr><td><input type="checkbox"></td><td><a href="#">Dimitrov, Stefan</a></td><td>06</td><td>401255</td><td>9943308852</td><td>112</td></tr><tr><td><input type="checkbox"></td><td><a href="#">Farouk, Layla</a></td><td>08</td><td>400817</td><td>9935523791</td><td>204</td></tr><tr><td><input type="checkbox"></td><td><a href="#">Gunn, Piper</a></td><td>07</td><td>401002</td><td>9940017730</td><td>118</td></tr></table><p>Options: Query, Snapshots, Show multi-year. Field set: Default Fields. Sorted by Name.</p><p>Logged on as Brandt, Helga (Homeroom 204), School year 2026-2027, Mission Ridge Middle.</p></body></html>`,
);

page(
  'ev-skyward-sms',
  'Skyward SMS: general tab, labels right-aligned with nbsp',
  'https://skyward.tallpines-sd.example/scripts/wsisa.dll/WService=wsSky/sstudtabs001.w',
  '9906617345',
  ['5305550131', '5305550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - General</title><style>body{font:11px Verdana;margin:0}.lbl{text-align:right;color:#003366;white-space:nowrap}</style></head><body>
<table width="100%" bgcolor="#335577"><tr><td><font color="#ffffff"><b>Student Profile</b>&nbsp;&nbsp;LUNDGREN, NILS&nbsp;&nbsp;Gr: 11&nbsp;&nbsp;Entity: 400</font></td></tr></table><table cellpadding="2"><tr><td class="lbl">Name:&nbsp;</td><td>LUNDGREN, NILS ERIK</td><td class="lbl">&nbsp;&nbsp;NameKey:&nbsp;</td><td>LUNDGNIL000</td></tr><tr><td class="lbl">Other ID:&nbsp;</td><td>11-204417</td><td class="lbl">&nbsp;&nbsp;State ID:&nbsp;</td><td>9906617345</td></tr><tr><td class="lbl">Birth Date:&nbsp;</td><td>02/03/2010&nbsp;(Age: 16)</td><td class="lbl">&nbsp;&nbsp;Gender:&nbsp;</td><td>Male</td></tr><tr><td class="lbl">Phone:&nbsp;</td><td>5305550131</td><td class="lbl">&nbsp;&nbsp;Advisor:&nbsp;</td><td>PRESCOTT, ANNE</td></tr><tr><td class="lbl">Locker:&nbsp;</td><td>2-117</td><td class="lbl">&nbsp;&nbsp;Grad Yr:&nbsp;</td><td>2028</td></tr></table><p>&nbsp;Family 1: Karin Lundgren, cell 5305550132</p></body></html>`,
);

page(
  'ev-skyward-qmlativ',
  'Skyward Qmlativ: tiles of label and value spans',
  'https://skyward.tallpines-sd.example/Student/Student/Details/77120?w=1',
  '9914479026',
  ['5305550133', '5305550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student | Qmlativ</title><style>body{font:14px "Segoe UI";margin:0;background:#fafafa}.panel{background:#fff;border:1px solid #e0e0e0;margin:10px;padding:10px}.field{display:flex;justify-content:space-between;max-width:420px;border-bottom:1px solid #f0f0f0;padding:4px 0}.field .n{color:#5a6b7b}</style></head><body>
<div style="background:#174;color:#fff;padding:10px">Qmlativ &nbsp; <b>Amari Washington</b> &nbsp; Grade 2 &nbsp; Tall Pines Elementary</div><div class="panel"><h3>Student Identifiers</h3><div class="field"><span class="n">Student Number</span><span>772004</span></div><div class="field"><span class="n">State Student Identifier</span><span>9914479026</span></div><div class="field"><span class="n">Ed-Fi Unique ID</span><span>AW-772004</span></div></div><div class="panel"><h3>Guardians</h3><div class="field"><span class="n">Keisha Washington (Mother)</span><span>5305550133</span></div><div class="field"><span class="n">Devon Washington (Father)</span><span>5305550134</span></div></div><div class="panel"><h3>Siblings</h3><div class="field"><span class="n">Imani Washington</span><span>Grade 5</span></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-skyward-employee',
  'staff page of a teacher',
  'https://skyward.tallpines-sd.example/Staff/Employee/Details/4410',
  null,
  ['1007712904', '5305550135', '5305550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Employee | Qmlativ</title><style>body{font:14px "Segoe UI";margin:0}.field{display:flex;max-width:420px;justify-content:space-between;padding:4px}</style></head><body>
<div style="background:#174;color:#fff;padding:10px">Qmlativ &nbsp; <b>Anne Prescott</b> &nbsp; Employee</div><h3>Employment</h3><div class="field"><span>Employee Number</span><span>4410</span></div><div class="field"><span>State Educator ID (SEID)</span><span>1007712904</span></div><div class="field"><span>Credential</span><span>Pupil Personnel Services</span></div><div class="field"><span>Mobile Phone</span><span>5305550135</span></div><h3>Assignments</h3><p>Advisor, Tall Pines High, 0.8 FTE. Evaluator: Rudy Stamos.</p><h3>Calendar</h3><p>185 days, 8 hours. Professional development Nov 30. Leave balance: sick 62.5 hours, personal 16 hours.</p><h3>Emergency contact</h3><p>Leon Prescott (spouse), 5305550136</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-veracross-person',
  'Veracross: person record, field rows in a tab',
  'https://axiom.stbrendan-academy.example/sba/#/detail/person/20117',
  '9929938104',
  ['4155550141', '4155550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person: Student</title><style>body{font:13px "Source Sans Pro",Arial;margin:0}.vx-header{background:#fff;border-bottom:3px solid #6b3fa0;padding:10px}.vx-tabs a{margin-right:16px}.vx-fieldset{width:360px;display:inline-block;vertical-align:top;margin:12px}.vx-field{display:flex;padding:3px 0}.vx-field__label{width:150px;color:#777}</style></head><body>
<div class="vx-header"><b style="font-size:18px">Caoimhe Brennan-Ruiz</b> <span>Student &middot; Grade 6 &middot; Class of 2033</span><div class="vx-tabs"><a href="#">General</a><a href="#">Household</a><a href="#">Enrollment</a><a href="#">Medical</a></div></div><div class="vx-fieldset"><h4>Identification</h4><div class="vx-field"><div class="vx-field__label">Person ID</div><div>20117</div></div><div class="vx-field"><div class="vx-field__label">State Student ID</div><div>9929938104</div></div><div class="vx-field"><div class="vx-field__label">Birthday</div><div>Mar 30, 2015</div></div></div><div class="vx-fieldset"><h4>Household 1</h4><div class="vx-field"><div class="vx-field__label">Phone</div><div>4155550141</div></div><div class="vx-field"><div class="vx-field__label">Parent 1</div><div>Deirdre Brennan</div></div><div class="vx-field"><div class="vx-field__label">Mobile</div><div>4155550142</div></div></div><div class="vx-fieldset"><h4>Advisor</h4><p>Mr. Paul Ogilvie</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-veracross-portal-chips',
  'Veracross: faculty portal page, chips in the banner',
  'https://portals.stbrendan-academy.example/sba/faculty/student/20488/overview',
  '9938871529',
  ['4155550143', '4155550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Overview</title><style>body{font:14px Arial;margin:0}.hero{background:#f2eef8;padding:14px}.chip{display:inline-block;border:1px solid #b9a6d6;border-radius:12px;padding:2px 10px;margin:2px;background:#fff;font-size:12px}</style></head><body>
<div class="hero"><h1 style="margin:0">Malik Osei</h1><div><span class="chip">Grade 9</span><span class="chip">Advisor: P. Ogilvie</span><span class="chip">Student ID 20488</span><span class="chip">SSID 9938871529</span><span class="chip">Boarding: no</span></div></div><h3 style="margin:14px">Classes</h3><ul><li>Geometry, Block B</li><li>World History, Block D</li></ul><h3 style="margin:14px">Parents</h3><p style="margin:14px">Abena Osei &middot; 4155550143 &middot; abena@mail.example<br>Kwame Osei &middot; 4155550144</p><h3 style="margin:14px">Recent notes</h3><p style="margin:14px">Nov 6: advisor conference, set goal for lab reports. Oct 22: soccer varsity letter.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-veracross-household',
  'household page with parents and children, no state number',
  'https://axiom.stbrendan-academy.example/sba/#/detail/household/5521',
  null,
  ['4155550143', '4155550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household</title><style>body{font:13px Arial;margin:10px}table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:4px 12px;text-align:left}</style></head><body>
<h2>Osei Household <small>(ID 5521)</small></h2><p>Main phone 4155550143 &middot; 12 Laurel Terrace, San Rafael</p><table><tr><th>Member</th><th>Role</th><th>Grade</th><th>Person ID</th><th>Mobile</th></tr><tr><td>Abena Osei</td><td>Parent</td><td></td><td>18804</td><td>4155550143</td></tr><tr><td>Kwame Osei</td><td>Parent</td><td></td><td>18805</td><td>4155550144</td></tr><tr><td>Malik Osei</td><td>Student</td><td>9</td><td>20488</td><td></td></tr><tr><td>Esi Osei</td><td>Student</td><td>5</td><td>20912</td><td></td></tr></table><h3>Billing</h3><p>Tuition plan: monthly, balance current. Correspondence: both parents, one envelope.</p><h3>Notes</h3><p>Carpool with the Brennan-Ruiz household on Tuesdays and Thursdays.</p></body></html>`,
);

page(
  'ev-schoolmint-application',
  'SchoolMint: application summary, question over answer',
  'https://enroll.sm-baycharter.example/admin/applications/77412',
  '9945506613',
  ['5105550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application #77412</title><style>body{font:15px Arial;margin:0;background:#f7f9fa}.card{background:#fff;border-radius:6px;box-shadow:0 1px 3px #bbb;margin:16px;padding:16px;max-width:640px}.q{font-weight:600;color:#345;margin-top:10px}.a{color:#111}</style></head><body>
<div style="padding:12px;background:#0f766e;color:#fff">SchoolMint &nbsp; Applications &nbsp; Offers &nbsp; Waitlists</div><div class="card"><h2>Noelle Fairbanks</h2><span>Applying for grade 7 &middot; Status: Registered</span><div class="q">Date of birth</div><div class="a">06/11/2014</div><div class="q">Current school</div><div class="a">Dolphin Elementary</div><div class="q">Statewide Student Identifier (SSID)</div><div class="a">9945506613</div><div class="q">Does the student have an IEP?</div><div class="a">No</div></div><div class="card"><h3>Guardian 1</h3><div class="q">Name</div><div class="a">Corinne Fairbanks</div><div class="q">Mobile phone</div><div class="a">5105550151</div><div class="q">Email</div><div class="a">corinne@mail.example</div></div><div class="card"><h3>Timeline</h3><p>02/01 submitted, 03/12 offered, 03/14 accepted</p></div></body></html>`,
);

page(
  'ev-schoolmint-registration',
  'SchoolMint: registration packet, disabled inputs with floating labels',
  'https://enroll.sm-baycharter.example/admin/registrations/80119/review',
  '9950018847',
  ['5105550152', '5105550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration review</title><style>body{font:14px Arial;margin:16px}.ff{position:relative;display:inline-block;width:260px;margin:12px}.ff label{position:absolute;top:-8px;left:8px;background:#fff;font-size:11px;color:#666;padding:0 4px}.ff input{width:240px;padding:8px;border:1px solid #bbb;border-radius:4px;color:#222}</style></head><body>
<h2>Review: Thaddeus Boone, grade 1</h2><p>Step 5 of 7. Submitted by Harriet Boone on Aug 2, 2026.</p><div class="ff"><input id="i1" value="Thaddeus" disabled><label for="i1">First name</label></div><div class="ff"><input id="i2" value="Boone" disabled><label for="i2">Last name</label></div><div class="ff"><input id="i3" value="05/20/2020" disabled><label for="i3">Birthdate</label></div><div class="ff"><input id="i4" value="9950018847" disabled><label for="i4">State student ID (SSID)</label></div><div class="ff"><input id="i5" value="5105550152" disabled><label for="i5">Primary phone</label></div><div class="ff"><input id="i6" value="5105550153" disabled><label for="i6">Emergency contact phone</label></div><p><button>Approve</button> <button>Return to family</button></p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-schoolmint-blank',
  'application whose SSID question was left blank',
  'https://enroll.sm-baycharter.example/admin/applications/77590',
  null,
  ['5105550154', '5105550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application #77590</title><style>body{font:15px Arial;margin:16px}.q{font-weight:600;color:#345;margin-top:10px}</style></head><body>
<h2>Hugo Lamarr</h2><span>Applying for transitional kindergarten &middot; Status: Submitted</span><div class="q">Date of birth</div><div class="a">10/02/2022</div><div class="q">Statewide Student Identifier (SSID), if known</div><div class="a"></div><div class="q">Home phone</div><div class="a">5105550154</div><div class="q">Guardian</div><div class="a">Odile Lamarr</div><div class="q">Mobile phone</div><div class="a">5105550155</div><div class="q">Application number</div><div class="a">77590</div><div class="q">Sibling already enrolled?</div><div class="a">No</div><div class="q">Languages at home</div><div class="a">French, English</div><div class="q">Documents</div><div class="a">Birth certificate received; immunization record missing; proof of residence received</div></body></html>`,
);

page(
  'ev-seis-student-record',
  'SEIS: student record, label and input in table pairs',
  'https://seis.riverbend-selpa.example/student/record/551204',
  '9904417760',
  ['2095550161', '2095550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Record</title><style>body{font:12px Arial;margin:0}#menu{background:#1c4e80;color:#fff;padding:6px}td.lb{text-align:right;color:#1c4e80;padding:3px 6px;font-weight:bold}td{padding:3px}</style></head><body>
<div id="menu">Home | Students | IEPs | CALPADS | Reports &nbsp; <span style="float:right">Case manager: Ingrid Falk</span></div><h3 style="margin:8px">Montes, Alejandro &mdash; Student Record</h3><table><tr><td class="lb">Last Name:</td><td><input value="Montes"></td><td class="lb">First Name:</td><td><input value="Alejandro"></td></tr><tr><td class="lb">SEIS ID:</td><td>551204</td><td class="lb">District ID:</td><td><input value="38120"></td></tr><tr><td class="lb">SSID #:</td><td><input value="9904417760" maxlength="10"></td><td class="lb">Birthdate:</td><td><input value="01/27/2015"></td></tr><tr><td class="lb">Grade:</td><td><select><option selected>6</option></select></td><td class="lb">Disability 1:</td><td><select><option selected>290 SLD</option></select></td></tr><tr><td class="lb">Parent 1:</td><td><input value="Graciela Montes"></td><td class="lb">Home Phone:</td><td><input value="2095550161"></td></tr><tr><td class="lb">Parent 2:</td><td><input value="Hector Montes"></td><td class="lb">Cell Phone:</td><td><input value="2095550162"></td></tr></table><button>Save Record</button> <a href="#">View Future IEP</a></body></html>`,
);

page(
  'ev-seis-iep-form',
  'SEIS: IEP information page as a form, underlined values in lines',
  'https://seis.riverbend-selpa.example/iep/future/551390/info',
  '9911850942',
  ['2095550163', '2095550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP - Information/Eligibility</title><style>body{font:12px Arial;width:760px;margin:12px}u{padding:0 6px}p{margin:6px 0}.hd{text-align:center;font-weight:bold}</style></head><body>
<div class="hd">RIVERBEND SELPA<br>INDIVIDUALIZED EDUCATION PROGRAM<br>INFORMATION / ELIGIBILITY</div><p>Student Name <u>Priya Raghavan</u> Birthdate <u>12/12/2013</u> IEP Date <u>10/21/2026</u></p><p>Next Annual IEP <u>10/20/2027</u> Last Eval <u>10/23/2024</u> Next Eval <u>10/22/2027</u></p><p>Student ID <u>40077</u> SSID <u>9911850942</u> Grade <u>7</u> Gender <u>F</u></p><p>Parent/Guardian <u>Sunita Raghavan</u> Home phone <u>2095550163</u> Cell <u>2095550164</u></p><p>Native language <u>Tamil</u> EL <u>No</u> Interpreter <u>No</u></p><p>District of residence <u>Riverbend USD</u> School <u>Poplar Middle</u></p><p>Primary disability <u>Speech or Language Impairment (SLI)</u> Case manager <u>Ingrid Falk</u></p><p>Purpose of meeting: &#9744; Initial &#9746; Annual &#9744; Triennial &#9744; Transition</p></body></html>`,
);

page(
  'ev-seis-services',
  'SEIS: services tab under a header strip of small cells',
  'https://seis.riverbend-selpa.example/iep/current/551466/services',
  '9917734085',
  ['2095550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Services</title><style>body{font:12px Arial;margin:0}.strip{display:flex;background:#e6eef6}.strip>div{padding:4px 14px;border-right:1px solid #fff}.strip b{display:block;font-size:10px;color:#456}</style></head><body>
<div class="strip"><div><b>Student</b>Ezekiel Dorsey</div><div><b>DOB</b>07/07/2018</div><div><b>Grade</b>2</div><div><b>SSID</b>9917734085</div><div><b>SEIS ID</b>551466</div><div><b>Case Manager</b>Falk, Ingrid</div></div><h3 style="margin:10px">Special education and related services</h3><table border="1" cellpadding="4" style="border-collapse:collapse;margin:10px"><tr><th>Service</th><th>Start</th><th>End</th><th>Min x Freq</th><th>Provider</th></tr><tr><td>330 Specialized Academic Instruction</td><td>10/05/2026</td><td>10/04/2027</td><td>60 x 5 weekly</td><td>District</td></tr><tr><td>415 Language and speech</td><td>10/05/2026</td><td>10/04/2027</td><td>30 x 2 weekly</td><td>District</td></tr><tr><td>450 OT</td><td>10/05/2026</td><td>10/04/2027</td><td>30 x 1 weekly</td><td>NPA, call 2095550165</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-seis-caseload',
  'caseload list of a case manager',
  'https://seis.riverbend-selpa.example/students/caseload',
  null,
  ['9917734085', '9904417760', '9911850942', '9920061178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My Caseload</title><style>body{font:12px Arial}td,th{padding:3px 10px;border-bottom:1px solid #ccc;text-align:left}</style></head><body>
<h3>Caseload: Ingrid Falk (4 students)</h3><table><tr><th>Student</th><th>SSID</th><th>Grade</th><th>Next Annual</th><th>Next Tri</th><th></th></tr><tr><td>Dorsey, Ezekiel</td><td>9917734085</td><td>2</td><td>10/04/2027</td><td>10/06/2028</td><td><a href="#">IEPs</a></td></tr><tr><td>Montes, Alejandro</td><td>9904417760</td><td>6</td><td>02/14/2027</td><td>02/10/2029</td><td><a href="#">IEPs</a></td></tr><tr><td>Raghavan, Priya</td><td>9911850942</td><td>7</td><td>10/20/2027</td><td>10/22/2027</td><td><a href="#">IEPs</a></td></tr><tr><td>Stiles, Bo</td><td>9920061178</td><td>3</td><td style="color:red">11/15/2026</td><td>11/18/2027</td><td><a href="#">IEPs</a></td></tr></table><p>Alerts: 1 past due annual. Progress reports for trimester 1 are due on December 4. <a href="#">Request student</a></p></body></html>`,
);

page(
  'ev-siras-iep-manager',
  'SIRAS: IEP Manager, labels and read-only boxes in a side block',
  'https://siras.eastvalley-selpa.example/siras/iepManager.php?stu=20771',
  '9930095816',
  ['9515550171', '9515550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIRAS - IEP Manager</title><style>body{font:13px Arial;margin:0}#side{float:left;width:230px;background:#f5f1e6;padding:8px}#side label{display:block;margin-top:6px;font-size:11px}#side input{width:200px;background:#eee;border:1px solid #ccc}#main{margin-left:260px;padding:8px}</style></head><body>
<div id="side"><h4>Current student</h4><label for="a">Name</label><input id="a" readonly value="Nguyen, Tommy D"><label for="b">SSID</label><input id="b" readonly value="9930095816"><label for="c">Local ID</label><input id="c" readonly value="119043"><label for="d">Date of Birth</label><input id="d" readonly value="09/17/2012"><label for="e">Case Manager</label><input id="e" readonly value="Rowland, Kit"></div><div id="main"><h3>IEP Manager: Annual Review 01/19/2027</h3><ol><li>Present levels (complete)</li><li>Goals (3 of 5)</li><li>Services</li><li>Signatures</li></ol><h4>Team</h4><p>Parent: Thuy Nguyen 9515550171<br>Gen ed teacher: Marisol Brandt<br>Psychologist: Ed Vance, office 9515550172</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-siras-calpads',
  'SIRAS: CALPADS data screen, three columns of small rows',
  'https://siras.eastvalley-selpa.example/siras/calpads.php?stu=20804',
  '9936681407',
  ['9515550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIRAS - CALPADS data</title><style>body{font:12px Arial;margin:10px}td{padding:2px 8px;border-bottom:1px solid #eee}.code{color:#999}</style></head><body>
<h3>CALPADS data: Beltran, Mia</h3><table><tr><td class="code">16.09</td><td>SSID</td><td>9936681407</td></tr><tr><td class="code">16.10</td><td>Local Student ID</td><td>119551</td></tr><tr><td class="code">16.11</td><td>Legal Last Name</td><td>Beltran</td></tr><tr><td class="code">16.12</td><td>Legal First Name</td><td>Mia</td></tr><tr><td class="code">16.16</td><td>Meeting Type</td><td>20 Annual</td></tr><tr><td class="code">16.21</td><td>Reporting SELPA</td><td>3310</td></tr><tr><td class="code">16.25</td><td>District of Special Ed Accountability</td><td>3367215</td></tr></table><p>Last submitted 11/03/2026 by Kit Rowland. No errors.</p><p>Parent on record: Oscar Beltran, 9515550173</p><p><a href="#">Back to CALPADS home</a> | <a href="#">Validate record</a> | <a href="#">Transaction history</a></p></body></html>`,
);

page(
  'ev-parsec-tiles',
  'Parsec: student page with number tiles, value above its label',
  'https://app.parsec-data.example/student/8841',
  '9948820163',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parsec Student</title><style>body{font:14px Inter,Arial;margin:0;background:#f2f4f8}.row{display:flex;gap:12px;padding:12px}.tile{background:#fff;border-radius:8px;padding:12px 18px}.tile strong{display:block;font-size:18px}.tile small{color:#889}</style></head><body>
<div style="padding:12px"><h1 style="margin:0">Hannah Lowe</h1><p style="margin:0">Canyon Oaks High, grade 11</p></div><div class="row"><div class="tile"><strong>9948820163</strong><small>SSID</small></div><div class="tile"><strong>550182</strong><small>Local ID</small></div><div class="tile"><strong>3.42</strong><small>GPA</small></div><div class="tile"><strong>96.1%</strong><small>Attendance</small></div></div><div class="row"><div class="tile" style="flex:1"><h3>College and career</h3><p>A-G on track: 11 of 15. CTE pathway: Patient care.</p></div><div class="tile" style="flex:1"><h3>CAASPP</h3><p>Grade 8 ELA 2588, Math 2541</p></div></div><footer>Data as of Nov 23, 2026</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-parsec-360',
  'Parsec: drawer with key-value grid in React class names',
  'https://app.parsec-data.example/cohort/2027/student/9120',
  '9953319078',
  ['8185550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 360</title><style>body{font:14px Inter,Arial;margin:0}.css-1k{position:absolute;right:0;top:0;bottom:0;width:420px;border-left:1px solid #ddd;padding:16px}.css-9q{display:grid;grid-template-columns:auto auto;row-gap:6px}.css-lab{color:#6b7280}.left{padding:16px;margin-right:460px}</style></head><body>
<div class="left"><h2>Cohort 2027: graduation tracker</h2><p>Chart: 212 on track, 31 off track. Select a student to see details.</p><ul><li>Ibarra, Joel</li><li><b>Kessler, Dana</b></li><li>Lim, Aaron</li></ul></div><aside class="css-1k"><h2>Dana Kessler</h2><div class="css-9q"><span class="css-lab">Grade</span><span>12</span><span class="css-lab">School</span><span>Canyon Oaks High</span><span class="css-lab">Statewide ID</span><span>9953319078</span><span class="css-lab">Local ID</span><span>549907</span><span class="css-lab">Counselor</span><span>Rui Tavares</span><span class="css-lab">Parent phone</span><span>8185550174</span></div><h3>Credits</h3><p>185 of 220</p></aside></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-ellevation-profile',
  'Ellevation: profile sidebar, bold labels and line breaks',
  'https://app.ellevation-el.example/Student/Profile/30214',
  '9902265917',
  ['4085550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:14px Lato,Arial;margin:0}.side{float:left;width:240px;padding:14px;background:#f6f8f3}.main{margin-left:280px;padding:14px}</style></head><body>
<div class="side"><h2>Wei Zhang</h2><b>Grade:</b> 4<br><b>School:</b> Juniper Elementary<br><b>District ID:</b> 90217<br><b>State ID:</b> 9902265917<br><b>Home Language:</b> Mandarin<br><b>US School Entry:</b> 08/2023<br><b>Guardian:</b> Li Zhang<br><b>Phone:</b> 4085550175</div><div class="main"><h3>English proficiency</h3><table border="1" cellpadding="5" style="border-collapse:collapse"><tr><th>Test</th><th>Year</th><th>Overall</th></tr><tr><td>Summative ELPAC</td><td>2026</td><td>3</td></tr><tr><td>Summative ELPAC</td><td>2025</td><td>2</td></tr><tr><td>Initial ELPAC</td><td>2023</td><td>Novice</td></tr></table><h3>Notes</h3><p>11/10: Met with classroom teacher Mrs. Abel on writing goals.</p></div><p style="clear:both">Last synced with the SIS today at 4:02 AM</p></body></html>`,
);

page(
  'ev-ellevation-reclass',
  'Ellevation: reclassification form for print',
  'https://app.ellevation-el.example/Forms/Print/99821',
  '9909910348',
  ['4085550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reclassification form</title><style>body{font:13px Arial;width:700px;margin:20px}table{border-collapse:collapse;width:100%}td{border:1px solid #333;padding:5px}td.h{background:#ddd;font-weight:bold}</style></head><body>
<h2 style="text-align:center">Reclassification of English Learner</h2><table><tr><td class="h">Student name</td><td>Yesenia Carrillo</td><td class="h">Grade</td><td>7</td></tr><tr><td class="h">SSID</td><td>9909910348</td><td class="h">Local ID</td><td>88541</td></tr><tr><td class="h">School</td><td>Juniper Middle</td><td class="h">Date</td><td>11/17/2026</td></tr></table><p>Criterion 1: ELPAC Overall 4 &#9746; met &#9744; not met</p><p>Criterion 2: Teacher evaluation (Mr. Donnelly, English 7) &#9746; met</p><p>Criterion 3: Parent consultation with Norma Carrillo by telephone (4085550176) on 11/16/2026 &#9746; done</p><p>Criterion 4: Basic skills, Star Reading 52 PR &#9746; met</p><p>Signatures: ____________________ ____________________</p></body></html>`,
);

page(
  'ev-frontline-health',
  'Frontline: health office record, ARIA-labelled grid',
  'https://health.frontline-sd.example/snap/student/61077',
  '9921107563',
  ['9165550177', '1043277715', '9165550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Health</title><style>body{font:13px Arial;margin:0}.r{display:flex}.c{width:210px;padding:8px}.c .h{font-weight:bold;font-size:12px}</style></head><body>
<div style="background:#f47b20;color:#fff;padding:8px">Health Management &nbsp; Visits | Meds | Immunizations | Screenings</div><h2 style="margin:8px">Brandon Ostrowski</h2><div role="group" aria-label="Demographics"><div class="r"><div class="c"><div class="h" id="l1">School</div><div aria-labelledby="l1">Marlow K-8</div></div><div class="c"><div class="h" id="l2">Grade</div><div aria-labelledby="l2">8</div></div><div class="c"><div class="h" id="l3">Student ID</div><div aria-labelledby="l3">500219</div></div></div><div class="r"><div class="c"><div class="h" id="l4">State Student ID</div><div aria-labelledby="l4">9921107563</div></div><div class="c"><div class="h" id="l5">Date of Birth</div><div aria-labelledby="l5">02/22/2013</div></div><div class="c"><div class="h" id="l6">Emergency phone</div><div aria-labelledby="l6">9165550177</div></div></div></div><h3 style="margin:8px">Medication orders</h3><p style="margin:8px">Albuterol 2 puffs PRN. Prescriber NPI 1043277715, Dr. Ravi Menon, 9165550178.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-frontline-special',
  'Frontline: special programs student page, aria-label on read-only inputs',
  'https://specialprograms.frontline-sd.example/Student/20319/Profile',
  '9927748806',
  ['9165550179'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>body{font:13px Arial;margin:10px}.g{display:grid;grid-template-columns:150px 180px 150px 180px;gap:6px;align-items:center}.g input{border:1px solid #ddd;padding:4px;background:#fafafa}</style></head><body>
<h2>Student profile: Abernathy, June</h2><div class="g"><span>Full name</span><input aria-label="Full name" readonly value="June Abernathy"><span>Grade</span><input aria-label="Grade" readonly value="K"><span>Statewide Student ID</span><input aria-label="Statewide Student ID" readonly value="9927748806"><span>District ID</span><input aria-label="District ID" readonly value="61144"><span>Mother</span><input aria-label="Mother" readonly value="Paula Abernathy"><span>Mother's phone</span><input aria-label="Mother's phone" readonly value="9165550179"><span>Case manager</span><input aria-label="Case manager" readonly value="T. Winslow"><span>Program</span><input aria-label="Program" readonly value="Speech only"></div><h3>Documents</h3><ul><li>IEP 09/15/2026 (final)</li><li>Assessment plan 08/20/2026</li></ul></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-panorama-profile',
  'Panorama: student success profile, list with svg icons',
  'https://mystudents.panorama-sel.example/students/448190',
  '9939965240',
  ['6505550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student | Panorama</title><style>body{font:15px "Proxima Nova",Arial;margin:0}.wrap{display:flex}.l{width:260px;padding:18px;border-right:1px solid #eee}.l li{list-style:none;margin:8px 0}.l ul{padding:0}.t{color:#78838f;font-size:13px;display:block}</style></head><body>
<div style="background:#0a2540;color:#fff;padding:10px">Panorama &nbsp; Student Success &nbsp; Surveys</div><div class="wrap"><div class="l"><h2>Ramona Tully</h2><ul><li><span class="t">Grade</span>8</li><li><span class="t">Local ID</span>716022</li><li><span class="t">State ID</span>9939965240</li><li><span class="t">Birthday</span>Apr 2, 2013</li><li><span class="t">Mom</span><svg width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="4"/></svg> 6505550181</li></ul></div><div style="padding:18px"><h3>Overview</h3><p>Attendance 91% (at risk) &middot; Behavior on track &middot; Coursework: 1 D</p><h3>Interventions</h3><p>Check-in/check-out with Mr. Abbott, started Sep 14</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-panorama-plan',
  'Panorama: intervention plan, table of facts in the head of the plan',
  'https://mystudents.panorama-sel.example/plans/9917',
  '9947712698',
  ['6505550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Intervention plan</title><style>body{font:14px Arial;margin:16px}.facts{border:1px solid #dde;padding:10px;display:flex;flex-wrap:wrap}.facts p{width:45%;margin:4px}</style></head><body>
<h1>Tier 2 plan: Reading fluency</h1><div class="facts"><p><strong>Student:</strong> Levi Stoddard</p><p><strong>Grade:</strong> 3</p><p><strong>Student SSID:</strong> 9947712698</p><p><strong>Champion:</strong> Ms. Joyce Harlan</p><p><strong>Start:</strong> Oct 5, 2026</p><p><strong>Next review:</strong> Dec 14, 2026</p></div><h2>Progress</h2><table border="1" cellpadding="4" style="border-collapse:collapse"><tr><th>Week</th><th>WCPM</th></tr><tr><td>1</td><td>62</td></tr><tr><td>4</td><td>71</td></tr><tr><td>7</td><td>78</td></tr></table><h2>Family contact</h2><p>10/09 left voicemail with Greta Stoddard at 6505550182.</p><h2>Strategies</h2><ul><li>Repeated reading, 10 minutes, four days a week</li><li>Partner reading with a fifth grade buddy</li></ul></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-panorama-no-number',
  'student page with local id and phones only',
  'https://mystudents.panorama-sel.example/students/448277',
  null,
  ['6505550183', '6505550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student | Panorama</title><style>body{font:15px Arial;margin:0}.l li{list-style:none;margin:8px 0}.t{color:#78838f;font-size:13px;display:block}</style></head><body>
<div style="background:#0a2540;color:#fff;padding:10px">Panorama &nbsp; Student Success</div><div class="l"><h2>Quentin Ashe</h2><ul><li><span class="t">Grade</span>7</li><li><span class="t">Local ID</span>716480</li><li><span class="t">Advisor</span>Mr. Abbott</li><li><span class="t">Guardian 1</span>Fern Ashe 6505550183</li><li><span class="t">Guardian 2</span>Theo Ashe 6505550184</li></ul></div><h3>Support notes</h3><p>Fern called from 6505550183 on 11/12 about tutoring.</p><h3>Attendance</h3><p>Present 88.4%, chronic absence risk: moderate. Last absence Nov 18.</p><h3>Coursework</h3><p>Math 7 B-, English 7 C, Science 7 B, PE A, Art A-</p><p>Profile updated nightly. Questions: your building champion.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-renaissance-details',
  'Renaissance: student details form with labels for inputs',
  'https://apps.renaissance-school.example/usermgmt/students/5540177/details',
  '9905540321',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title><style>body{font:14px Arial;margin:0}.f{margin:8px 16px}.f label{display:inline-block;width:180px}.f input{width:200px;padding:4px}</style></head><body>
<h1 style="margin:16px">Student Information</h1><p style="margin:16px"><b>Details</b> | Enrollment | Characteristics | Apps</p><div class="f"><label for="f1">* First Name</label><input id="f1" value="Isla"></div><div class="f"><label for="f2">* Last Name</label><input id="f2" value="Kowalczyk"></div><div class="f"><label for="f3">* User Name</label><input id="f3" value="ikowalczyk4"></div><div class="f"><label for="f4">Student ID</label><input id="f4" value="830021"></div><div class="f"><label for="f5">State ID</label><input id="f5" value="9905540321"></div><div class="f"><label for="f6">* Grade</label><select id="f6"><option selected>4</option></select></div><div class="f"><label for="f7">Birth Date</label><input id="f7" value="8/14/2017"></div><div class="f"><button>Save</button> <button>Cancel</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-renaissance-star',
  'Renaissance: Star report of one pupil, caption line of pairs',
  'https://apps.renaissance-school.example/star/reports/diagnostic?student=5540212',
  '9913326489',
  ['8185550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Star Reading Diagnostic</title><style>body{font:13px Arial;margin:20px;width:720px}.m{color:#555}</style></head><body>
<h2>Diagnostic Report, Star Reading</h2><p class="m">Printed Tuesday, November 24, 2026 9:02 AM</p><h3>Gallagher, Finn</h3><p>ID: 830114 &nbsp;|&nbsp; State ID: 9913326489 &nbsp;|&nbsp; Grade: 5 &nbsp;|&nbsp; Class: Room 18 &nbsp;|&nbsp; Teacher: Mrs. K. Yost</p><table cellpadding="4"><tr><td>SS (Scaled Score)</td><td>1004</td></tr><tr><td>PR (Percentile Rank)</td><td>58</td></tr><tr><td>GE</td><td>5.6</td></tr><tr><td>ZPD</td><td>3.9-6.2</td></tr></table><p>School benchmark: At/Above. Test time 18 minutes.</p><p class="m">Lindero Elementary, 8185550185</p><h4>Skills to work on next</h4><ul><li>RL.5.2 Determine a theme of a story or poem</li><li>RI.5.8 Explain how an author uses reasons and evidence</li><li>L.5.4 Meaning of unknown words</li></ul></body></html>`,
);

page(
  'ev-renaissance-class',
  'class list with user names, no state numbers',
  'https://apps.renaissance-school.example/usermgmt/classes/1188',
  null,
  ['8185550185', '1764230411'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class: Room 18</title><style>body{font:14px Arial;margin:16px}td,th{padding:4px 12px;text-align:left;border-bottom:1px solid #ddd}</style></head><body>
<h1>Room 18 (Mrs. K. Yost)</h1><table><tr><th>Student</th><th>Student ID</th><th>User Name</th><th>Grade</th></tr><tr><td>Albright, Nora</td><td>830100</td><td>nalbright</td><td>5</td></tr><tr><td>Gallagher, Finn</td><td>830114</td><td>fgallagher</td><td>5</td></tr><tr><td>Hsu, Peter</td><td>830119</td><td>phsu2</td><td>5</td></tr></table><p>School office 8185550185. Rostered nightly, job 1764230411.</p><h2>Products assigned</h2><ul><li>Star Reading: all students</li><li>Star Math: all students</li><li>Accelerated Reader: 3 students</li></ul><p><button>Reset passwords</button> <button>Print login cards</button> <a href="#">Add a student to this class</a> <a href="#">Lead teacher: Yost, K.</a></p></body></html>`,
);

page(
  'ev-calpads-student-detail',
  'CALPADS: student detail with header panel and tabs',
  'https://www.calpads-like.example/StudentDetail/9952208414',
  '9952208414',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Details</title><style>body{font:14px Arial;margin:0}.nav{background:#123e6b;color:#fff;padding:8px}.panel{border:1px solid #bcd;margin:12px}.panel-heading{background:#e7eff7;padding:6px 10px;font-weight:bold}.form-group{display:inline-block;width:240px;padding:6px 10px;vertical-align:top}.control-label{display:block;font-weight:bold;font-size:12px}</style></head><body>
<div class="nav">CALPADS &nbsp; Home &nbsp; Online Maintenance &nbsp; Extracts &nbsp; Reports <span style="float:right">LEA: 1062166</span></div><div class="panel"><div class="panel-heading">Student</div><div class="form-group"><span class="control-label">SSID</span><span>9952208414</span></div><div class="form-group"><span class="control-label">Legal Name</span><span>Escamilla, Bruno T</span></div><div class="form-group"><span class="control-label">Birth Date</span><span>03/03/2012</span></div><div class="form-group"><span class="control-label">Gender</span><span>M</span></div><div class="form-group"><span class="control-label">Local Student ID</span><span>31470</span></div><div class="form-group"><span class="control-label">Grade Level</span><span>09</span></div></div><p style="margin:12px"><b>Enrollment</b> | Demographics | Program | English Language Acquisition | Discipline | Assessment</p><table border="1" cellpadding="4" style="border-collapse:collapse;margin:12px"><tr><th>School of Attendance</th><th>Start</th><th>Exit</th><th>Status</th></tr><tr><td>Sierra Vista High 1030121</td><td>08/13/2026</td><td></td><td>10</td></tr><tr><td>Eastgate Middle 6005912</td><td>08/15/2023</td><td>06/05/2026</td><td>10</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-calpads-sela',
  'CALPADS: English language acquisition history of one student',
  'https://www.calpads-like.example/Student/SELA?id=77120',
  '9960033571',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>English Language Acquisition</title><style>body{font:14px Arial;margin:0}dl.inline{display:flex;gap:22px;padding:8px 12px;background:#f4f8fc;margin:0}dl.inline div{display:flex;gap:6px}dt{font-weight:bold}dd{margin:0}</style></head><body>
<div style="background:#123e6b;color:#fff;padding:8px">CALPADS</div><dl class="inline"><div><dt>SSID:</dt><dd>9960033571</dd></div><div><dt>Name:</dt><dd>Yoon, Claire</dd></div><div><dt>DOB:</dt><dd>06/14/2016</dd></div><div><dt>Local ID:</dt><dd>40711</dd></div></dl><h3 style="margin:12px">Acquisition status history</h3><table border="1" cellpadding="4" style="border-collapse:collapse;margin:12px"><tr><th>ELAS</th><th>Start Date</th><th>Primary Language</th><th>Reporting LEA</th><th>Last Updated By</th></tr><tr><td>RFEP</td><td>05/22/2026</td><td>04 Korean</td><td>1975309</td><td>kbarlow</td></tr><tr><td>EL</td><td>08/18/2021</td><td>04 Korean</td><td>1975309</td><td>system</td></tr></table><button>Add New</button></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-calpads-search',
  'search results of several students',
  'https://www.calpads-like.example/StudentSearch',
  null,
  ['9960033571', '9960118820', '9961907736'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Search</title><style>body{font:14px Arial;margin:12px}td,th{padding:4px 10px;border:1px solid #ccc}</style></head><body>
<h2>Search by Demographics</h2><form><label>Last Name <input value="Yoon"></label> <label>Birth Year <input value="2016"></label> <button>Search</button></form><p>3 records found</p><table><tr><th>SSID</th><th>Name</th><th>Birth Date</th><th>Gender</th><th>School</th></tr><tr><td><a href="#">9960033571</a></td><td>Yoon, Claire</td><td>06/14/2016</td><td>F</td><td>Alder Elem</td></tr><tr><td><a href="#">9960118820</a></td><td>Yoon, Daniel</td><td>02/20/2016</td><td>M</td><td>Alder Elem</td></tr><tr><td><a href="#">9961907736</a></td><td>Yoon, Seo-ah</td><td>11/09/2016</td><td>F</td><td>Birch Elem</td></tr></table><p><button>Previous</button> Page 1 of 1 <button>Next</button></p><p>To begin an SSID request choose Request SSID. Service desk hours 8 to 5.</p></body></html>`,
);

page(
  'ev-toms-demographics',
  'TOMS: Demographics tab, details as a two-column table',
  'https://toms-like.example/students/view/118204',
  '9954470916',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View and Edit Students</title><style>body{font:14px Arial;margin:0}.nav{background:#005a87;color:#fff;padding:8px}.t{border-bottom:1px solid #aaa;padding:6px 12px}table{border-collapse:collapse;margin:12px;width:560px}th{text-align:left;background:#eef5f9;width:240px}td,th{border:1px solid #cdd;padding:5px 8px}</style></head><body>
<div class="nav">TOMS &nbsp; Students &nbsp; Test Assignments &nbsp; Reports</div><div class="t"><b>Demographics</b> | Test Assignments | Test Settings | Unlisted Resources | Score Status | Reporting</div><h3 style="margin:12px">Details</h3><table><tbody><tr><th>Statewide Student Identifier (SSID)</th><td>9954470916</td></tr><tr><th>Last Name</th><td>Van Houten</td></tr><tr><th>First Name</th><td>Marijke</td></tr><tr><th>Responsible LEA</th><td>Almond Grove USD (50710430000000)</td></tr><tr><th>Enrolled School</th><td>Eastgate Middle</td></tr><tr><th>Local Student ID</th><td>20771</td></tr><tr><th>Grade</th><td>08</td></tr><tr><th>Date of Birth</th><td>04/04/2013</td></tr></tbody></table><h3 style="margin:12px">Demographic Fields That Lock at Testing</h3><table><tbody><tr><th>ELAS</th><td>IFEP</td></tr><tr><th>Primary Language</th><td>Dutch</td></tr></tbody></table></body></html>`,
);

page(
  'ev-toms-settings',
  'TOMS: test settings of one student, sentence-like heading line',
  'https://toms-like.example/students/118377/settings',
  '9957783102',
  ['2095550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Settings</title><style>body{font:14px Arial;margin:12px}li{margin:4px}</style></head><body>
<h2>Test Settings</h2><p class="student-line"><strong>Name:</strong> Cortez, Raul &nbsp;&nbsp; <strong>SSID:</strong> 9957783102 &nbsp;&nbsp; <strong>Grade:</strong> 06 &nbsp;&nbsp; <strong>School:</strong> Eastgate Middle</p><table border="1" cellpadding="5" style="border-collapse:collapse"><tr><th>Resource</th><th>ELA</th><th>Math</th><th>CAST</th></tr><tr><td>Text-to-speech</td><td>Items</td><td>Items</td><td>-</td></tr><tr><td>Color contrast</td><td>Black on rose</td><td>Black on rose</td><td>-</td></tr><tr><td>Translated directions</td><td>Spanish</td><td>Spanish</td><td>-</td></tr></table><button>Save</button><p>Site coordinator: Amina Duarte, 2095550186</p><h3>Embedded designated supports</h3><ul><li>Line reader: on</li><li>Mouse pointer: large, black</li><li>Mute audio: off</li></ul></body></html>`,
);

page(
  'ev-toms-search',
  'list of students found',
  'https://toms-like.example/students/search',
  null,
  ['9957780044', '9957783102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{font:14px Arial;margin:12px}td,th{padding:5px 10px;border:1px solid #ccc}</style></head><body>
<h2>View and Edit Students</h2><form><label>SSID <input maxlength="10"></label> <label>Last Name <input value="Cor"></label> <button>Search</button> <button type="reset">Clear</button></form><table><thead><tr><th>SSID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>School</th><th>Action</th></tr></thead><tbody><tr><td>9957780044</td><td>Corbin</td><td>Elle</td><td>07</td><td>Eastgate Middle</td><td>View</td></tr><tr><td>9957783102</td><td>Cortez</td><td>Raul</td><td>06</td><td>Eastgate Middle</td><td>View</td></tr></tbody></table><p>Showing 1 to 2 of 2</p><div class="help"><h3>Search tips</h3><ul><li>Enter a full number or at least three letters of the last name.</li><li>Students of other LEAs are not shown.</li><li>New enrollments take up to two days.</li></ul></div></body></html>`,
);

page(
  'ev-alma-profile',
  'Alma: bootstrap card with rows of columns',
  'https://crestview.getalma-like.example/student/5f2/profile',
  '9901174638',
  ['3235550111', '3235550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ariel Mendelsohn - Alma</title><style>body{font:14px Arial;margin:0}.card{border:1px solid #ddd;border-radius:4px;margin:14px;max-width:620px}.card-header{background:#f7f7f7;padding:8px 12px}.card-body{padding:12px}.row{display:flex}.col-4{width:33%;color:#666;padding:4px}.col-8{width:66%;padding:4px}</style></head><body>
<nav style="background:#6c3;padding:10px"><b>alma</b> &nbsp; School &nbsp; Students &nbsp; Staff</nav><h2 style="margin:14px">Ariel Mendelsohn <span style="background:#def;border-radius:3px;padding:2px 6px;font-size:12px">Grade 5</span></h2><div class="card"><div class="card-header">Student Details</div><div class="card-body"><div class="row"><div class="col-4">Student ID</div><div class="col-8">CV-2041</div></div><div class="row"><div class="col-4">State ID</div><div class="col-8">9901174638</div></div><div class="row"><div class="col-4">Pronouns</div><div class="col-8">she/her</div></div><div class="row"><div class="col-4">Birthdate</div><div class="col-8">June 6, 2016</div></div></div></div><div class="card"><div class="card-header">Parents &amp; Guardians</div><div class="card-body"><div class="row"><div class="col-4">Judith Mendelsohn</div><div class="col-8">3235550111 (mobile)</div></div><div class="row"><div class="col-4">Asher Mendelsohn</div><div class="col-8">3235550112 (work)</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-rediker-biographical',
  'Rediker: biographical tab, fieldset of captions and disabled boxes',
  'https://adminplus.holyname-prep.example/ap/Student/Biographical?id=3312',
  '9919943075',
  ['7075550113', '7075550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>AdminPlus - Biographical</title><style>body{font:12px Segoe UI;margin:6px}fieldset{width:600px}td{padding:3px 6px}</style></head><body>
<div><a href="#">Biographical</a> | <a href="#">Contacts</a> | <a href="#">Scheduling</a> | <a href="#">Report Cards</a></div><h3>PELLETIER, MARC (Gr. 10)</h3><fieldset><legend>ID Numbers</legend><table><tr><td align="right">Unique ID</td><td><input disabled value="PELMAR01"></td></tr><tr><td align="right">Student No.</td><td><input disabled value="3312"></td></tr><tr><td align="right">State ID No.</td><td><input disabled value="9919943075"></td></tr></table></fieldset><fieldset><legend>Home</legend><table><tr><td align="right">Address</td><td><input disabled value="55 Abbey Rd"></td></tr><tr><td align="right">Home Phone</td><td><input disabled value="7075550113"></td></tr><tr><td align="right">Father</td><td><input disabled value="Luc Pelletier"></td></tr><tr><td align="right">Father Cell</td><td><input disabled value="7075550114"></td></tr></table></fieldset></body></html>`,
);

page(
  'ev-rediker-teacherplus',
  'Rediker: TeacherPlus student popup, left labels with dots',
  'https://teacherplus.holyname-prep.example/tp/student.aspx?s=3340',
  '9924415802',
  ['7075550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TeacherPlus HTML5</title><style>body{font:13px Arial;background:#d8d8d8}.win{background:#fff;width:440px;margin:30px auto;border:2px solid #888}.win .title{background:#888;color:#fff;padding:4px 8px}.ln{display:flex;padding:2px 10px}.ln i{font-style:normal;width:170px}</style></head><body>
<div class="win"><div class="title">Student information <span style="float:right">&times;</span></div><div class="ln"><i>Name .........</i><span>Zielinski, Kamila</span></div><div class="ln"><i>Grade ........</i><span>11</span></div><div class="ln"><i>Homeroom .....</i><span>Sr. Bernadette</span></div><div class="ln"><i>SSID Number</i><span>9924415802</span></div><div class="ln"><i>Parent .......</i><span>Ewa Zielinska</span></div><div class="ln"><i>Phone ........</i><span>7075550115</span></div><div style="padding:10px"><button>OK</button></div></div><p>Class list: Religion 11, section 2 &ndash; 24 students</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-opensis-general',
  'openSIS: general info, column labels and read-only control boxes',
  'https://opensis.pacific-charter.example/Ajax.php?modname=students/Student.php&include=GeneralInfoInc',
  '9932290467',
  ['8585550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title><style>body{font:13px Arial;margin:10px}.form-group{display:flex;margin:6px 0}.control-label{width:170px;text-align:right;padding-right:12px}.form-control{border:1px solid #ddd;padding:4px 8px;width:220px;background:#fafafa}</style></head><body>
<div id="content"><h5>Students &raquo; Student Info: <b>Herrera, Abigail</b> <a href="#">Back to Student List</a></h5><ul><li>General Info</li><li>Addresses &amp; Contacts</li><li>Medical</li></ul><div class="form-group"><label class="control-label col-lg-4">First Name</label><div class="col-lg-8"><div class="form-control" readonly>Abigail</div></div></div><div class="form-group"><label class="control-label col-lg-4">Student ID</label><div class="col-lg-8"><div class="form-control" readonly>10288</div></div></div><div class="form-group"><label class="control-label col-lg-4">State Student ID</label><div class="col-lg-8"><div class="form-control" readonly>9932290467</div></div></div><div class="form-group"><label class="control-label col-lg-4">Phone Number</label><div class="col-lg-8"><div class="form-control" readonly>8585550116</div></div></div><div class="form-group"><label class="control-label col-lg-4">Grade</label><div class="col-lg-8"><div class="form-control" readonly>Grade 3</div></div></div><div class="form-group"><label class="control-label col-lg-4">Date of Birth</label><div class="col-lg-8"><div class="form-control" readonly>Jul/19/2018</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-opensis-print',
  'openSIS: printed student info, section tables',
  'https://opensis.pacific-charter.example/ForExport.php?modname=students/PrintStudentInfo.php',
  '9940528813',
  ['8585550117', '8585550118', '8585550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information Report</title><style>body{font:12px Arial}table{width:640px}</style></head><body>
<table><tr><td><b>Pacific Charter School</b><br>Student Information Report</td><td align="right">11/24/2026</td></tr></table><table><tr><td width="45%">Student Name:</td><td>Ferro, Dominic</td></tr><tr><td>Student ID:</td><td>10431</td></tr><tr><td>CALPADS SSID:</td><td>9940528813</td></tr><tr><td>Grade:</td><td>6</td></tr><tr><td>Ethnicity:</td><td>White</td></tr></table><hr><table><tr><td colspan="2"><b>Primary Emergency Contact</b></td></tr><tr><td width="45%">Name:</td><td>Lucia Ferro</td></tr><tr><td>Home Phone:</td><td>8585550117</td></tr><tr><td>Cell/Mobile Phone:</td><td>8585550118</td></tr></table><hr><table><tr><td colspan="2"><b>Secondary Emergency Contact</b></td></tr><tr><td width="45%">Name:</td><td>Sal Ferro</td></tr><tr><td>Cell/Mobile Phone:</td><td>8585550119</td></tr></table><p>Comments: none.</p></body></html>`,
);

page(
  'ev-opensis-blank',
  'new student whose state number has not come yet',
  'https://opensis.pacific-charter.example/Ajax.php?modname=students/Student.php&student_id=10502',
  null,
  ['8585550120', '8585550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title><style>body{font:13px Arial;margin:10px}.form-group{display:flex;margin:6px 0}.control-label{width:170px;text-align:right;padding-right:12px}.form-control{border:1px solid #ddd;padding:4px 8px;width:220px;min-height:16px}</style></head><body>
<div id="content"><h5>Students &raquo; Student Info: <b>Ivanova, Mila</b></h5><div class="form-group"><label class="control-label">First Name</label><div><div class="form-control" readonly>Mila</div></div></div><div class="form-group"><label class="control-label">Student ID</label><div><div class="form-control" readonly>10502</div></div></div><div class="form-group"><label class="control-label">State Student ID</label><div><div class="form-control" readonly>-</div></div></div><div class="form-group"><label class="control-label">Phone Number</label><div><div class="form-control" readonly>8585550120</div></div></div><div class="form-group"><label class="control-label">Grade</label><div><div class="form-control" readonly>TK</div></div></div><p>Enrolled 11/20/2026. Mother Olga Ivanova 8585550121.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-gibbon-view',
  'Gibbon: student view, grid of bold and plain spans',
  'https://gibbon.lakeshore-academy.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000004417',
  '9955014926',
  ['6195550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lakeshore Academy - Student Profile</title><style>body{font:14px Arial;margin:0}#content-wrap{display:flex}.sidebar{width:190px;padding:10px;background:#eee}.grid{display:grid;grid-template-columns:repeat(3,200px);gap:14px;padding:14px}.block{display:block}.font-bold{font-weight:bold;font-size:12px;color:#555}</style></head><body>
<div id="content-wrap"><div><h2 style="margin:14px">Ito-Gallego, Renata</h2><h3 style="margin:14px">Basic Information</h3><div class="grid"><div><span class="block font-bold">Preferred Name</span><span class="block">Ren</span></div><div><span class="block font-bold">Year Group</span><span class="block">Y07</span></div><div><span class="block font-bold">Form Group</span><span class="block">7B (Mr. Sorrel)</span></div><div><span class="block font-bold">Student ID</span><span class="block">LA0417</span></div><div><span class="block font-bold">State Student ID</span><span class="block">9955014926</span></div><div><span class="block font-bold">House</span><span class="block">Osprey</span></div><div><span class="block font-bold">Mobile</span><span class="block">+1 6195550122</span></div><div><span class="block font-bold">Parent 1</span><span class="block">Carmen Gallego</span></div><div><span class="block font-bold">Locker</span><span class="block">118</span></div></div></div><div class="sidebar"><a href="#">Family</a><br><a href="#">Emergency Contacts</a><br><a href="#">Medical</a><br><a href="#">Markbook</a></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-jupiter-setup',
  'JupiterEd: student data screen, one row of boxes a field',
  'https://jupiter.beacon-hs.example/0/admin.php?student=7718',
  '9958862071',
  ['3105550123', '3105550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jupiter</title><style>body{font:14px Arial;margin:0;background:#e9f0f7}.b{background:#fff;margin:12px;padding:12px;width:560px}.b div{padding:3px 0}.b span.n{display:inline-block;width:160px;color:#336}</style></head><body>
<div style="background:#36c;color:#fff;padding:8px">Jupiter &nbsp; Admin &nbsp; <b>Student Data</b> &nbsp; <select><option>Duval, Simone</option><option>Eaton, Rex</option><option>Fry, Olive</option></select></div><div class="b"><div><span class="n">First name</span><input value="Simone"></div><div><span class="n">Last name</span><input value="Duval"></div><div><span class="n">Grade</span><input value="10" size="3"></div><div><span class="n">ID #</span><input value="7718"></div><div><span class="n">State ID #</span><input value="9958862071"></div><div><span class="n">Student phone</span><input value="3105550123"></div><div><span class="n">Parent</span><input value="Helene Duval"></div><div><span class="n">Parent phone</span><input value="3105550124"></div><div><span class="n">Counselor</span><input value="Gus Moran"></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-jupiter-card',
  'JupiterEd: info card in the gradebook, text lines',
  'https://jupiter.beacon-hs.example/0/gradebook.php?card=7801',
  '9961148735',
  ['3105550125', '3105550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jupiter Gradebook</title><style>body{font:14px Arial;margin:10px}.card{border:1px solid #68a;border-radius:10px;padding:14px;width:330px}</style></head><body>
<p><b>Period 5 Economics</b> &ndash; Mr. Vickers</p><div class="card"><div style="font-size:18px">Prescott Yeo</div><div>Grade 12</div><div>ID: 7801</div><div>CA State ID: 9961148735</div><div>Birthday: 1/9/2009</div><hr><div>Mom: Grace Yeo, 3105550125</div><div>Dad: Alvin Yeo, 3105550126</div><hr><div>Overall: B+ 88%</div></div><p><a href="#">Email family</a> <a href="#">Print report</a></p><h3>Scores</h3><table><tr><th>Assignment</th><th>Score</th></tr><tr><td>Supply and demand quiz</td><td>17/20</td></tr><tr><td>Stock journal week 9</td><td>10/10</td></tr><tr><td>Budget project draft</td><td>missing</td></tr></table><p>Absences: 2 &nbsp; Tardies: 0 &nbsp; Last login by family: yesterday</p></body></html>`,
);

page(
  'ev-home-filemaker',
  'home-grown: FileMaker WebDirect layout, absolutely placed texts',
  'https://fm.tidewater-charter.example/fmi/webd/StudentDB',
  '9963307194',
  ['7075550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>StudentDB</title><style>body{font:13px Arial;margin:0}.fm{position:absolute}.fm.t{color:#357}</style></head><body>
<div style="position:relative;width:760px;height:420px;background:#f9f9f4"><div class="fm" style="left:20px;top:14px;font-size:20px">Tidewater Charter: Student Record</div><div class="fm t" style="left:20px;top:60px">Last, First</div><div class="fm" style="left:150px;top:60px">Nakamura, Jude</div><div class="fm t" style="left:20px;top:90px">Tidewater ID</div><div class="fm" style="left:150px;top:90px">T-0884</div><div class="fm t" style="left:20px;top:120px">SSID (10 digits)</div><div class="fm" style="left:150px;top:120px">9963307194</div><div class="fm t" style="left:20px;top:150px">Grade</div><div class="fm" style="left:150px;top:150px">8</div><div class="fm t" style="left:400px;top:60px">Mother</div><div class="fm" style="left:500px;top:60px">Keiko Nakamura</div><div class="fm t" style="left:400px;top:90px">Phone</div><div class="fm" style="left:500px;top:90px">7075550127</div><div class="fm t" style="left:400px;top:120px">Teacher</div><div class="fm" style="left:500px;top:120px">Ms. Arroyo</div><div class="fm t" style="left:400px;top:150px">Bus</div><div class="fm" style="left:500px;top:150px">4</div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ev-home-php-cum',
  'home-grown: PHP cumulative folder page with siblings and numbers',
  'https://intranet.marlow-usd.example/cum/folder.php?id=4471',
  '9966620158',
  ['9165550128', '9966624471', '9966611036'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cum folder</title><style>body{font:13px Verdana;margin:12px}table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:3px 7px;text-align:left}th{background:#ddd}</style></head><body>
<h2>Cumulative folder: Quiroz, Adrian</h2><table><tr><th>Grade</th><td>7</td></tr><tr><th>Perm #</th><td>55120</td></tr><tr><th>CSIS #</th><td>9966620158</td></tr><tr><th>Folder location</th><td>Marlow K-8, drawer 6</td></tr><tr><th>Guardian</th><td>Teresa Quiroz, 9165550128</td></tr></table><h3>Brothers and sisters in the district</h3><table><tr><th>Name</th><th>School</th><th>Grade</th><th>Perm #</th><th>CSIS #</th></tr><tr><td>Quiroz, Belen</td><td>Marlow K-8</td><td>4</td><td>57003</td><td>9966624471</td></tr><tr><td>Quiroz, Damian</td><td>Marlow High</td><td>10</td><td>51882</td><td>9966611036</td></tr></table><p>Last checked out: 10/02/2026 by N. Fenn</p><ul><li><a href="list.php">All folders</a></li><li><a href="label.php">Print label</a></li></ul></body></html>`,
);

page(
  'ev-home-material',
  'home-grown: Angular Material list of a county office portal',
  'https://portal.northcoast-coe.example/students/1f09/profile',
  '9969941502',
  ['7075550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile | NCOE</title><style>body{font:14px Roboto,Arial;margin:0}.mat-toolbar{background:#3f51b5;color:#fff;padding:14px}.mat-card{margin:16px;padding:16px;box-shadow:0 2px 4px #aaa;max-width:520px}.mat-list-item{padding:8px 0;border-bottom:1px solid #eee}.mat-line{display:block}.mat-line.sub{font-size:12px;color:#777}</style></head><body>
<app-root><div class="mat-toolbar">North Coast County Office of Education</div><div class="mat-card"><h2 class="mat-card-title">Jessamyn Pruitt</h2><div class="mat-list" role="list"><div class="mat-list-item" role="listitem"><span class="mat-line sub">Program</span><span class="mat-line">Community school, grade 11</span></div><div class="mat-list-item" role="listitem"><span class="mat-line sub">Statewide Student ID (SSID)</span><span class="mat-line">9969941502</span></div><div class="mat-list-item" role="listitem"><span class="mat-line sub">District of residence</span><span class="mat-line">Tidewater USD</span></div><div class="mat-list-item" role="listitem"><span class="mat-line sub">Probation officer</span><span class="mat-line">R. Santos, 7075550129</span></div></div></div><div class="mat-card"><h3>Enrollment history</h3><p>09/08/2026 entered from Tidewater High</p></div></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'ev-home-attendance-log',
  'attendance office log of calls',
  'https://intranet.marlow-usd.example/attendance/log.php?day=2026-11-24',
  null,
  ['9165550128', '9165550177', '9165550130', '9165550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance log</title><style>body{font:13px Verdana;margin:12px}table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:3px 7px}</style></head><body>
<h2>Attendance calls, Tuesday 11/24/2026</h2><table><tr><th>Time</th><th>Student</th><th>Perm #</th><th>Gr</th><th>Caller</th><th>Number</th><th>Reason</th></tr><tr><td>7:41</td><td>Quiroz, Belen</td><td>57003</td><td>4</td><td>Mother</td><td>9165550128</td><td>Fever</td></tr><tr><td>7:55</td><td>Ostrowski, Brandon</td><td>50021</td><td>8</td><td>Father</td><td>9165550177</td><td>Dentist</td></tr><tr><td>8:10</td><td>Vela, Nico</td><td>58110</td><td>1</td><td>Grandmother</td><td>9165550130</td><td>Late bus</td></tr></table><p>Entered by N. Fenn. Robo-dialer line 9165550131.</p><p>Absent so far: 31 unverified, 12 excused. <a href="?day=2026-11-23">Yesterday</a> <a href="print.php">Print slips</a> <a href="letters.php">Truancy letters</a></p></body></html>`,
);

export const twentyFourthPages = pages;

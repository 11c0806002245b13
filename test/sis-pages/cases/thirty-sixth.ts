import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: ordinary pages as products build them. People are made up. */
const { page, pages } = setOf('thirty-sixth');

page(
  'a-ae-banner-general',
  'Aeries banner, General tab open',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9931204477',
  ['5595550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99411207"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner" class="banner"><h2>Quintero, Maribel <small>Grade 7 · Female · Age 12</small></h2><ul class="tabs"><li class="on">General</li><li>Contact</li><li>Flags</li><li>Programs</li></ul><div class="tabpane"><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">411207</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9931204477</div></div><div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">03/19/2014</div></div><div class="data-row"><div class="data-caption">Counselor</div><div data-tcfc="STU.CU">Haddad, P</div></div><div class="data-row"><div class="data-caption">Pri Phone</div><div data-tcfc="STU.TL">(559) 555-0112</div></div></div></div><div class="SectionHeader">Recent Activity</div><table><tr><th>Date</th><th>Event</th><th>By</th></tr><tr><td>11/12/2026</td><td>Tardy, period 2</td><td>Okafor, L</td></tr><tr><td>11/04/2026</td><td>Fee paid: PE clothes</td><td>Bui, T</td></tr></table></div></form></body></html>`,
);

page(
  'a-ae-demog-edit',
  'Aeries demographics in edit mode, inputs in cells',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9918830261',
  ['5595550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99398114"><input type="hidden" name="ctl00$SN" value="1840"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner"><h2>Petrosyan, Aram</h2><span>Grade 8</span> <a href="#" title="Show more">&#9662;</a></div><div class="SectionHeader">Student Demographics <button type="button">Save</button> <button type="button">Cancel</button></div><table class="edit"><tr><td>Last Name</td><td data-tcfc="STU.LN"><input name="ctl00$c$LN" value="Petrosyan"></td><td>First Name</td><td data-tcfc="STU.FN"><input name="ctl00$c$FN" value="Aram"></td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID"><input name="ctl00$c$CID" maxlength="10" value="9918830261"></td><td>Permanent ID</td><td data-tcfc="STU.ID"><input disabled value="398114"></td></tr><tr><td>Primary Phone</td><td data-tcfc="STU.TL"><input value="5595550127"></td><td>Student Mobile</td><td data-tcfc="STU.MPH"><input value=""></td></tr><tr><td>Parent/Guardian</td><td data-tcfc="STU.PG"><input value="Anahit &amp; Levon Petrosyan"></td><td>Corr. Lang</td><td data-tcfc="STU.CL"><select><option>00 English</option><option selected>12 Armenian</option></select></td></tr></table></div></form></body></html>`,
);

page(
  'a-ae-siblings',
  'Aeries siblings list beside an open banner',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9940012238',
  ['5595550118', '9902217760', '9955610094'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99402215"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner"><h2>Vang, Pa Houa</h2><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">402215</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9940012238</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">6</div></div></div><div class="SectionHeader">Family: Vang, 2218 E Cortland Ave</div><table class="grid"><thead><tr><th>Name</th><th>School</th><th>Grd</th><th>State Student ID</th><th>Phone</th></tr></thead><tbody><tr class="cur"><td>Vang, Pa Houa</td><td>Sycamore MS</td><td>6</td><td>9940012238</td><td>5595550118</td></tr><tr><td>Vang, Tou</td><td>Alder HS</td><td>10</td><td>9902217760</td><td>5595550118</td></tr><tr><td>Vang, Mai</td><td>Heron Elem</td><td>2</td><td>9955610094</td><td>5595550118</td></tr></tbody></table></div></form></body></html>`,
);

page(
  'a-ae-testscores-collapsed',
  "Aeries test scores, banner collapsed, comment tells a brother's number",
  'https://valley.aeries.net/admin/TestScores.aspx',
  null,
  ['9927751043'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99411207"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner" class="collapsed"><h2>Ocampo, Dario</h2><span>Grade 7</span> <a href="#">Expand</a></div><div id="divTestScores"><div class="SectionHeader">Test Scores</div><table id="StudentTestDetails"><tr><th>Test</th><th>Part</th><th>Date</th><th>Scale</th><th>Lvl</th><th>Comment</th></tr><tr><td>SBAC</td><td>ELA</td><td>05/2026</td><td>2511</td><td>2</td><td></td></tr><tr><td>SBAC</td><td>Math</td><td>05/2026</td><td>2498</td><td>2</td><td>Score first posted to brother Nico (SSID 9927751043); corrected 8/14 RM</td></tr><tr><td>CAST</td><td>Sci</td><td>05/2025</td><td>198</td><td>2</td><td></td></tr></table></div></div></form></body></html>`,
);

page(
  'a-ae-staff',
  'Aeries staff record with SEID',
  'https://valley.aeries.net/admin/Staff/StaffData.aspx',
  null,
  ['9910048812', '5595550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value=""><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><h1>Staff Data</h1><table class="edit"><tr><td>Staff ID</td><td data-tcfc="STF.ID">2217</td><td>Name</td><td data-tcfc="STF.LN">Lindqvist, Oskar</td></tr><tr><td>State ID (SEID)</td><td data-tcfc="STF.SE">9910048812</td><td>Title</td><td data-tcfc="STF.TI">Teacher, Mathematics</td></tr><tr><td>Phone</td><td data-tcfc="STF.TL">5595550140</td><td>Email</td><td data-tcfc="STF.EM">olindqvist@valleyusd.example</td></tr></table><div class="SectionHeader">Job Classification</div><table><tr><th>Job</th><th>FTE</th><th>Start</th></tr><tr><td>12 Teacher</td><td>1.00</td><td>08/10/2019</td></tr></table><div class="SectionHeader">Credentials</div><p>Single Subject, Mathematics, doc. no. 190044127, exp. 06/01/2028</p></div></form></body></html>`,
);

page(
  'a-ae-contacts',
  'Aeries contacts page, banner with SSID, many bare phones',
  'https://valley.aeries.net/admin/Contacts.aspx',
  '9962210873',
  ['5595550161', '5595550162', '5595550163', '5595550164', '5595550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99417730"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner"><h2>Ibarra-Stone, Lucia</h2><div class="cols"><div data-tcfc="STU.ID"><label>Student ID</label> 417730</div><div data-tcfc="STU.CID"><label>State Student ID</label> 9962210873</div><div data-tcfc="STU.GR"><label>Grade</label> 8</div></div></div><div class="SectionHeader">Contacts</div><table class="grid"><tr><th>Order</th><th>Name</th><th>Relationship</th><th>Telephone</th><th>Cell</th><th>Rec. ID</th></tr><tr><td>1</td><td>Ibarra, Celia</td><td>Mother</td><td>5595550161</td><td>5595550162</td><td>88120</td></tr><tr><td>2</td><td>Stone, Peter</td><td>Father</td><td>5595550163</td><td>5595550164</td><td>88121</td></tr><tr><td>3</td><td>Ibarra, Rosa</td><td>Grandmother</td><td>5595550165</td><td></td><td>88122</td></tr></table></div></form></body></html>`,
);

page(
  'a-ae-blank',
  'Aeries profile with State Student ID blank',
  'https://valley.aeries.net/admin/Demographics.aspx?b=1',
  null,
  ['5595550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99420018"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><div id="studentBanner"><h2>Rezaei, Nima</h2><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">420018</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div><div class="data-row"><div class="data-caption">Pri Phone</div><div data-tcfc="STU.TL">5595550171</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">7</div></div><div class="data-row"><div class="data-caption">Enter Date</div><div data-tcfc="STU.ED">11/23/2026</div></div></div><div class="SectionHeader">Enrollment</div><table><tr><th>School</th><th>Grd</th><th>Ent</th><th>Left</th></tr><tr><td>12 Sycamore MS</td><td>7</td><td>11/23/2026</td><td></td></tr></table><p class="note">New enrollee: send to CALPADS SSID extract after immunizations are cleared.</p></div></form></body></html>`,
);

page(
  'a-ae-roster',
  'Aeries teacher portal class roster',
  'https://valley.aeries.net/teacher/ClassRoster.aspx',
  null,
  ['9910200341', '5595550101', '9910200358', '5595550102', '9910200372', '5595550103', '9910200389'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class Roster - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99411002"><input type="hidden" name="ctl00$SN" value="2207"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><h1>Period 3 &mdash; Science 7, Rm 41</h1><table class="grid"><thead><tr><th>#</th><th>Student</th><th>Perm ID</th><th>State Student ID</th><th>Parent Phone</th></tr></thead><tbody><tr><td>1</td><td>Abdi, Hodan</td><td>411002</td><td>9910200341</td><td>5595550101</td></tr><tr><td>2</td><td>Chau, Vivian</td><td>411044</td><td>9910200358</td><td>5595550102</td></tr><tr><td>3</td><td>Delgado, Ruben</td><td>411097</td><td>9910200372</td><td>5595550103</td></tr><tr><td>4</td><td>Farrow, Quinn</td><td>411110</td><td>9910200389</td><td></td></tr></tbody></table><p>4 students &middot; <a href="#">Print</a> &middot; <a href="#">Email all</a></p></div></form></body></html>`,
);

page(
  'a-ae-portal',
  'Aeries parent portal with switcher, no SSID',
  'https://valley.aeries.net/student/Dashboard.aspx',
  null,
  ['5595550133', '9900114420', '5595550134', '5595550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries Portal</title></head><body><header style="background:#274b73;color:#fff;padding:8px"><b>Valley USD Parent Portal</b> <select><option>Lau, Emmett (Sycamore MS)</option><option>Lau, Corinne (Alder HS)</option></select> <a href="#" style="color:#fff">Change student</a></header><nav><a href="#">Student Info</a> | <a href="#">Attendance</a> | <a href="#">Grades</a> | <a href="#">Test Scores</a></nav><main><h1>Emmett's day</h1><section style="border:1px solid #ccc;padding:8px;margin:8px 0"><h2>Student information</h2><p>Student ID: 411880<br>Grade: 6<br>Homeroom: Osei, K<br>Verification code: 4XPQ2</p></section><section style="border:1px solid #ccc;padding:8px"><h2>My account</h2><p>Contact phone on file: 5595550133<br>Account no. 9900114420</p></section></main><footer style="margin-top:20px;border-top:1px solid #ccc;padding:8px;font-size:12px"><p>Contacts the school may call: Wendell Lau (father) 5595550133, Irene Lau (mother) 5595550134. <a href="#">Update contacts</a></p><p>Data confirmation for 2026-27 was completed on 08/02/2026. <a href="#">Print emergency card</a></p><p>Valley USD, 300 Mission Way. Aeries Portal help: (559) 555-0100</p></footer></body></html>`,
);

page(
  'a-ae-old-subtop',
  'Aeries older page: labels in row one, values in row two',
  'https://valley.aeries.net/Admin/Grades.aspx',
  '9907741926',
  ['5595550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grades - Aeries</title><style>body{font:13px "Segoe UI",Arial;margin:0}#hdr{background:#1b4a72;color:#fff;padding:6px 12px}#hdr a{color:#fff}#NavBar{float:left;width:170px;background:#eef3f7;min-height:600px}#MainContent{margin-left:186px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#555}.SectionHeader{background:#d6e3ee;font-weight:bold;padding:4px}td,th{padding:2px 8px;text-align:left}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99400872"><input type="hidden" name="ctl00$SN" value="1911"><input type="hidden" name="ctl00$SC" value="12"><div id="hdr"><span class="school">Sycamore Middle School</span> <span class="yr">2026-2027</span> <a href="Logout.aspx">Sign out</a></div><div id="NavBar"><ul><li><a href="StudentProfile.aspx">Student Data</a><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Scheduling Process</a></li></ul></div><div id="MainContent"><table id="ctl00_MainContent_subStuTop_tbl" width="100%"><tr><td><table><tr class="Caption"><td>Student Name</td><td>Stu#</td><td>Perm ID</td><td>State Student ID</td><td>Grd</td><td>Sex</td><td>Telephone</td></tr><tr class="Data"><td>Mbeki, Thandi R</td><td>1911</td><td>400872</td><td>9907741926</td><td>8</td><td>F</td><td>5595550150</td></tr></table></td></tr></table><div class="SectionHeader">Grades, first quarter</div><table class="grid"><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Mark</th><th>Cit</th></tr><tr><td>1</td><td>English 8</td><td>Ruiz</td><td>A-</td><td>O</td></tr><tr><td>2</td><td>Math 8</td><td>Lindqvist</td><td>B</td><td>S</td></tr><tr><td>3</td><td>PE</td><td>Tran</td><td>A</td><td>O</td></tr></table></div></form></body></html>`,
);

page(
  'a-ps-stateca',
  'PowerSchool CA state page, SSID read-only',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004417',
  '9974410382',
  ['0010004417'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#branding-powerschool a{color:#fff}#nav-secondary{float:left;width:160px;padding:8px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:3px 8px}.bold{font-weight:bold}.oddRow{background:#f4f7fa}</style></head><body><div id="branding-powerschool"><a href="/admin/">PowerSchool SIS</a> <span>Ridge Elementary 26-27 Q2</span> <span id="userName">Welcome, Dana Roark</span></div><div id="nav-secondary"><ul id="std_information"><li><b>Information</b></li><li><a href="/admin/students/demographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=0010004417">Contacts</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004417">State/Province - CA</a></li></ul></div><div id="content-main"><p id="student_detail_header"><span>Holloway, Brynn</span> 4 30417 RES</p><h1>California State Student Information</h1><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9974410382</td></tr><tr class="evenRow"><td class="bold">Student Number</td><td>30417</td></tr><tr class="oddRow"><td class="bold">District of Geographic Residence</td><td><select><option>Ridge Unified (1975309)</option></select></td></tr><tr class="evenRow"><td class="bold">Exclude from CALPADS</td><td><input type="checkbox"></td></tr><tr class="oddRow"><td class="bold">Immigrant Entry Date</td><td><input name="UF-008012-1" value=""></td></tr></table></div><div class="box-round"><h2>Parent/Guardian Highest Education</h2><p>14 - Graduate School</p></div></div></body></html>`,
);

page(
  'a-ps-header-line',
  'PowerSchool header line with several numbers',
  'https://ridge.powerschool.com/admin/students/demographics.html?frn=0010003320',
  '9928837140',
  ['0010003320', '7712045566', '5305550122', '5305550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#branding-powerschool a{color:#fff}#nav-secondary{float:left;width:160px;padding:8px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:3px 8px}.bold{font-weight:bold}.oddRow{background:#f4f7fa}</style></head><body><div id="branding-powerschool"><a href="/admin/">PowerSchool SIS</a> <span>Ridge Elementary 26-27 Q2</span> <span id="userName">Welcome, Dana Roark</span></div><div id="nav-secondary"><ul id="std_information"><li><b>Information</b></li><li><a href="/admin/students/demographics.html?frn=0010003320">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=0010003320">Contacts</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010003320">State/Province - CA</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Nakashima, Kenzo&nbsp;&nbsp;5</h2><p>Local ID: 30290&nbsp;&nbsp; Family ID: 7712045566&nbsp;&nbsp; SSID:&nbsp;9928837140&nbsp;&nbsp; HR: Whitlock</p></div><div class="box-round"><table><tr class="oddRow"><td class="bold">Name (Last, First MI)</td><td><input value="Nakashima"> <input value="Kenzo"> <input value="T" size="2"></td></tr><tr><td class="bold">Mailing Address</td><td><input value="55 Plover Ct"></td></tr><tr class="oddRow"><td class="bold">Phone</td><td><input value="5305550122"></td></tr><tr><td class="bold">DOB</td><td><input value="9/2/2015"></td></tr><tr class="oddRow"><td class="bold">Mother</td><td>Nakashima, Emi, 5305550123</td></tr></table></div></div></body></html>`,
);

page(
  'a-ps-stock-header',
  'PowerSchool stock header, attendance, no SSID',
  'https://ridge.powerschool.com/admin/students/attendance.html?frn=0010007781',
  null,
  ['0010007781', '5305550187', '9950033311'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#branding-powerschool a{color:#fff}#nav-secondary{float:left;width:160px;padding:8px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:3px 8px}.bold{font-weight:bold}.oddRow{background:#f4f7fa}</style></head><body><div id="branding-powerschool"><a href="/admin/">PowerSchool SIS</a> <span>Ridge Elementary 26-27 Q2</span> <span id="userName">Welcome, Dana Roark</span></div><div id="nav-secondary"><ul id="std_information"><li><b>Information</b></li><li><a href="/admin/students/demographics.html?frn=0010007781">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=0010007781">Contacts</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010007781">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Castellano, Rocco 3 30611 RES</h2><h1>Meeting Attendance</h1><div class="box-round"><table><tr><td class="bold">Exp</td><td>M 11/16</td><td>T 11/17</td><td>W 11/18</td></tr><tr><td>HR(A)</td><td>.</td><td>A</td><td>.</td></tr></table><p>Absence verified by phone with 5305550187, note by office, call log 9950033311.</p><p><a href="/admin/attendance/view.html?frn=0010007781">Show dropped classes</a></p></div></div><div class="alerts"><h3>Alerts</h3><ul><li>Medical: bee sting</li><li>Other: walks with brother Enzo (30612)</li></ul></div><p class="legend">Attendance Codes: Blank=Present | A=Unexcused Absent | T=Tardy | I=Illness</p><footer>Copyright notice. Session 26-27 Q2, Ridge Elementary</footer></body></html>`,
);

page(
  'a-ps-duplicates',
  'PowerSchool possible duplicates of a new enrollee without SSID',
  'https://ridge.powerschool.com/admin/students/enroll/dupcheck.html',
  null,
  ['0010004417', '9981125503', '5305550110', '9981127716', '5305550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enroll New Student</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#branding-powerschool a{color:#fff}#nav-secondary{float:left;width:160px;padding:8px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:3px 8px}.bold{font-weight:bold}.oddRow{background:#f4f7fa}</style></head><body><div id="branding-powerschool"><a href="/admin/">PowerSchool SIS</a> <span>Ridge Elementary 26-27 Q2</span> <span id="userName">Welcome, Dana Roark</span></div><div id="nav-secondary"><ul id="std_information"><li><b>Information</b></li><li><a href="/admin/students/demographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=0010004417">Contacts</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004417">State/Province - CA</a></li></ul></div><div id="content-main"><h1>Enroll New Student</h1><div class="box-round"><table><tr><td class="bold">Last name</td><td><input value="Andrade"></td><td class="bold">First name</td><td><input value="Xiomara"></td></tr><tr><td class="bold">DOB</td><td><input value="04/11/2018"></td><td class="bold">SSID</td><td><input name="UF-3" value="" maxlength="10"></td></tr></table></div><div class="box-round"><h2>Possible duplicate students (2)</h2><table><tr><th>Student</th><th>DOB</th><th>School</th><th>SSID</th><th>Parent phone</th></tr><tr><td><a href="#">Andrade, Xiomara L</a></td><td>4/11/2018</td><td>Foothill K8</td><td>9981125503</td><td>5305550110</td></tr><tr><td><a href="#">Andrade, Ximena</a></td><td>4/1/2018</td><td>Ridge Elementary</td><td>9981127716</td><td>5305550111</td></tr></table></div><button>None of these: continue enrollment</button></div></body></html>`,
);

page(
  'a-ps-teacher-quick',
  'PowerSchool teacher student page, district customisation',
  'https://ridge.powerschool.com/teachers/studentpages/demographics.html?frn=0010006605',
  '9953316608',
  ['5305550144', '5305550145', '5305550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Pages</title><style>#list{float:left;width:140px}#content{margin-left:160px}</style></head><body><div id="header">PowerTeacher &raquo; Whitlock, Grace &raquo; 5th grade</div><div id="list"><ul><li><a href="#">Aoki, B</a></li><li><a href="#">Benitez, J</a></li><li><b>Crane, Odette</b></li><li><a href="#">Dunn, W</a></li></ul></div><div id="content"><h2>Crane, Odette</h2><select><option>Demographics</option><option>Quick Lookup</option><option>State Test Results (SSID required)</option></select><table border="0" cellpadding="4"><tr><td><b>Home Phone</b></td><td>5305550144</td></tr><tr><td><b>Birthdate</b></td><td>01/30/2016</td></tr><tr><td><b>California Statewide Student ID (SSID)</b></td><td>9953316608</td></tr><tr><td><b>Student Number</b></td><td>30502</td></tr><tr><td><b>Emergency Contact 1</b></td><td>Crane, Hollis &ndash; 5305550145</td></tr><tr><td><b>Emergency Contact 2</b></td><td>Marsh, Dee &ndash; 5305550146</td></tr></table></div><div id="mtg" style="clear:both"><h3>Meetings this week</h3><table border="1"><tr><th>Date</th><th>Att</th><th>Homework</th></tr><tr><td>11/23</td><td></td><td>Done</td></tr><tr><td>11/24</td><td>T</td><td>Done</td></tr></table><p>Submit a log entry: <input size="40"> <button>Submit</button></p></div></body></html>`,
);

page(
  'a-ps-staff',
  'PowerSchool staff screen with state ID',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050001207',
  null,
  ['9910337254', '5305550190', '5305550191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information</title></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="tchr_information"><li><a href="#">Edit Information</a></li><li><a href="#">Security Settings</a></li><li><a href="#">State/Province - CA</a></li></ul><div id="content-main"><h1>Whitlock, Grace <small>Staff Information</small></h1><div class="box-round"><table><tr><td class="bold">Name</td><td><input value="Whitlock"><input value="Grace"></td></tr><tr><td class="bold">ID</td><td>1207</td></tr><tr><td class="bold">Statewide ID</td><td><input value="9910337254"></td></tr><tr><td class="bold">Home Phone</td><td><input value="5305550190"></td></tr><tr><td class="bold">Staff Status</td><td><select><option>Teacher</option></select></td></tr></table></div></div><div class="box-round"><h2>Affiliations</h2><table><tr><th>School</th><th>Active</th><th>Title</th></tr><tr><td>Ridge Elementary</td><td>Yes</td><td>Teacher, gr 5</td></tr></table></div><div class="box-round"><h2>Emergency contact</h2><p>Noel Whitlock (spouse) 5305550191</p></div><p><button>Submit</button></p></body></html>`,
);

page(
  'a-ps-search',
  'PowerSchool start page, search results list',
  'https://ridge.powerschool.com/admin/students/studentlist.html',
  null,
  ['0010004417', '9974410382', '0010004418', '9974410390', '0010004420', '9974410417', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Selection</title></head><body><div id="nav-main"><p>Functions: <a href="#">Attendance</a> <a href="#">Enrollment Summary</a> <a href="#">Special Functions</a></p></div><div id="branding-powerschool">PowerSchool SIS</div><div id="content-main"><h1>Student Selection (3)</h1><form><input name="studentsearchfield" value="/ssid=99744*" placeholder="Search students"><button>Search</button></form><table class="grid" id="selection"><thead><tr><th>Name</th><th>Student Number</th><th>State_StudentNumber</th><th>Grade</th><th>DOB</th></tr></thead><tbody><tr><td><a href="/admin/students/demographics.html?frn=0010004417">Holloway, Brynn</a></td><td>30417</td><td>9974410382</td><td>4</td><td>6/6/2016</td></tr><tr><td><a href="/admin/students/demographics.html?frn=0010004418">Holt, Isaac</a></td><td>30418</td><td>9974410390</td><td>2</td><td>8/1/2018</td></tr><tr><td><a href="/admin/students/demographics.html?frn=0010004420">Horvat, Ines</a></td><td>30420</td><td>9974410417</td><td>1</td><td>2/7/2019</td></tr></tbody></table><select><option>Select Function</option><option>Reports Menu</option></select></div><p>What's new: the state reporting calendar for Fall 1 is posted. Submit by 12/12.</p><footer>Ridge Unified help desk 5305550100</footer></body></html>`,
);

page(
  'a-ps-enhanced',
  'PowerSchool enhanced UI, definition grid',
  'https://ridge.powerschool.com/admin/students/profile/overview.html?frn=0010009126',
  '9916620457',
  ['5305550135', '5305550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Overview</title><style>.top{background:#0b4f8a;color:#fff;padding:8px}.hdr{display:flex;gap:12px;align-items:center}.panel{border:1px solid #ddd;padding:10px;margin:10px}.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px;margin:0}dt{font-size:11px;color:#666}dd{margin:0;font-size:15px}</style></head><body><nav class="side"><p>Student menu</p><ul><li>Overview</li><li>Academics</li><li>Attendance</li><li>Compliance &gt; California</li></ul></nav><pds-app-header><div class="top">Ridge Unified &middot; Magpie High</div></pds-app-header><main class="pds"><div class="hdr"><img alt="Student photo" width="48" height="48"><div><h1>Ferreira, Joaquim</h1><p>Grade 11 &bull; Active &bull; 2nd-year counselor: Mx. Ojeda</p></div></div><section class="panel"><h3>Identifiers</h3><dl class="grid"><div><dt>Student Number</dt><dd>28044</dd></div><div><dt>Statewide Student Identifier (SSID)</dt><dd>9916620457</dd></div><div><dt>Lunch ID</dt><dd>60218</dd></div><div><dt>DCID</dt><dd>9126</dd></div></dl></section><section class="panel"><h3>Contacts</h3><dl class="grid"><div><dt>Marta Ferreira (mother)</dt><dd>5305550135 mobile</dd></div><div><dt>Tiago Ferreira (uncle)</dt><dd>5305550136 work</dd></div></dl></section></main><section class="panel"><h3>Schedule</h3><table><tr><th>Exp</th><th>Course</th><th>Teacher</th><th>Room</th></tr><tr><td>1(A)</td><td>US History</td><td>Brandvold, S</td><td>210</td></tr><tr><td>2(A)</td><td>Physics</td><td>Khoury, N</td><td>118</td></tr></table></section></body></html>`,
);

page(
  'a-ic-identities',
  'Infinite Campus Demographics, Person Identifiers',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/demographics?personID=30771',
  '9938102645',
  ['9495550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><div class="ctx"><b>Obrecht, Simone</b> Grade: 10 &nbsp; #704418 &nbsp; DOB: 05/22/2011 <a href="#">Related tools</a></div><div class="tabs"><a href="#">Summary</a><a href="#"><b>Demographics</b></a><a href="#">Identities</a><a href="#">Households</a></div><div class="sec"><h4>Person Information</h4><div class="body"><div class="f"><label>Last Name</label><input value="Obrecht"></div><div class="f"><label>First Name</label><input value="Simone"></div><div class="f"><label>Gender</label><select><option>F: Female</option></select></div></div></div><div class="sec"><h4>Person Identifiers</h4><div class="body"><div class="f"><label for="lsn">Local Student Number</label><input id="lsn" value="704418"></div><div class="f"><label for="ssn">Student State ID</label><input id="ssn" value="9938102645"></div><div class="f"><label for="lst">Local Staff Number</label><input id="lst" value=""></div><div class="f"><label for="sst">Staff State ID</label><input id="sst" value=""></div><div class="f"><label for="pid">Person ID</label><input id="pid" value="30771" disabled></div></div></div><div class="sec"><h4>Personal Contact Information</h4><div class="body"><div class="f"><label>Cell Phone</label><input value="(949) 555-0119"></div></div></div></body></html>`,
);

page(
  'a-ic-staff-demog',
  'Infinite Campus demographics of a staff member',
  'https://lagunaca.infinitecampus.org/campus/apps/census/staff/demographics?personID=2210',
  null,
  ['9910720035', '9495550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Census Staff</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><div class="ctx"><b>Moynihan, Clare</b> &nbsp; Staff # 1180 &nbsp; <a href="#">District Employment</a> <a href="#">District Assignments</a></div><div class="sec"><h4>Person Identifiers</h4><div class="body"><div class="f"><label>Local Student Number</label><input value=""></div><div class="f"><label>Student State ID</label><input value=""></div><div class="f"><label>Local Staff Number</label><input value="1180"></div><div class="f"><label>Staff State ID</label><input value="9910720035"></div></div></div><div class="sec"><h4>Credentials</h4><div class="body"><p>Administrative Services, expires 04/2029</p><div class="f"><label>Work Phone</label><input value="9495550128"></div></div></div><div class="sec"><h4>District Assignments</h4><div class="body"><table><tr><th>School</th><th>Start</th><th>Type</th><th>Supervisor</th></tr><tr><td>Laguna High</td><td>08/01/2022</td><td>Vice Principal</td><td>Baca, R</td></tr></table></div></div></body></html>`,
);

page(
  'a-ic-summary',
  'Infinite Campus student summary with household members',
  'https://lagunaca.infinitecampus.org/campus/apps/student-information/summary?personID=41120',
  '9920517743',
  ['9495550137', '9495550138', '9495550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><div class="ctx"><b>Baptiste, Rénald</b> Grade: 09</div><div class="sec"><h4>Student Summary</h4><div class="body"><table><tr><td>Student Number</td><td>709911</td><td>State ID</td><td>9920517743</td></tr><tr><td>Birth Date</td><td>12/03/2011 (Age 14)</td><td>Counselor</td><td>Ahn, Soo-jin</td></tr><tr><td>Start Date</td><td>08/17/2026</td><td>Enrollment</td><td>Laguna High</td></tr></table></div></div><div class="sec"><h4>Household: Baptiste Primary</h4><div class="body"><table><tr><th>Member</th><th>Relationship</th><th>Phone</th></tr><tr><td>Baptiste, Yolette</td><td>Mother, Guardian</td><td>9495550137 (C)</td></tr><tr><td>Baptiste, Emile</td><td>Brother</td><td></td></tr></table><p>2290 Driftwood Ln, Laguna CA &middot; Household phone 9495550138</p></div></div><div class="sec"><h4>Flags</h4><div class="body"><p>English learner: RFEP 2019. Health: none. Section 504: no.</p></div></div><div class="sec"><h4>Non-household relationships</h4><div class="body"><p>Prosper, Guerline, aunt, emergency 1, 9495550139</p></div></div></body></html>`,
);

page(
  'a-ic-search',
  'Infinite Campus search panel open over nobody',
  'https://lagunaca.infinitecampus.org/campus/apps/search/student',
  null,
  ['9911448302', '9930274418', '9495550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><nav><a href="#">Index</a> <a href="#">Student Information</a> <a href="#">Census</a> <a href="#">Attendance</a> <a href="#">Reporting</a></nav><div class="ctx">Campus &nbsp; <input placeholder="Search for a tool or student" value="Duarte"></div><aside class="sec"><h4>Student Search: 3 results</h4><div class="body"><p><a href="#">Duarte, Allegra</a><br>Gr 12 &middot; State ID 9911448302</p><p><a href="#">Duarte, Benicio</a><br>Gr 10 &middot; State ID 9930274418</p><p><a href="#">Duarte, Cruz</a><br>Gr 9 &middot; State ID not assigned</p></div></aside><main class="sec"><h4>Welcome</h4><div class="body"><p>Select a student to begin. Help desk: 9495550100</p></div></main><section class="sec"><h4>Process Inbox</h4><div class="body"><p>11/27 Attendance letters generated (14)</p><p>11/25 Transfer request: records for one student received</p></div></section></body></html>`,
);

page(
  'a-ic-request-pending',
  'Infinite Campus state ID pending',
  'https://lagunaca.infinitecampus.org/campus/apps/state-reporting/ca/ssid-request?personID=51007',
  null,
  ['9900471120', '9495550156', '9940337195'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID Request</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><div class="ctx"><b>Whitehorse, Amaya</b> Grade: TK &nbsp; #711802</div><div class="sec"><h4>State ID Request</h4><div class="body"><div class="f"><label>Student State ID</label><output>Pending &ndash; batch 9900471120</output></div><div class="f"><label>Submitted</label><output>11/25/2026 08:12</output></div><div class="f"><label>Submitted by</label><output>Ruiz, Pilar (ext. 4410)</output></div></div></div><div class="sec"><h4>Guardian</h4><div class="body"><div class="f"><label>Whitehorse, June</label>9495550156</div></div></div><div class="sec"><h4>Enrollment</h4><div class="body"><p>Tidewater Elementary, TK, start 11/23/2026, service type P</p></div></div><div class="sec"><h4>Household</h4><div class="body"><p>Whitehorse, Nolan, brother, grade 3, State ID 9940337195</p></div></div></body></html>`,
);

page(
  'a-ic-portal',
  'Infinite Campus parent portal, two children',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/parent/family',
  null,
  ['9942207781', '9958841120', '9495550172', '9495550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus Parent</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><nav><a href="#">Today</a> <a href="#">Calendar</a> <a href="#">Assignments</a> <a href="#">Grades</a> <a href="#">Fees</a> <a href="#">More</a></nav><div class="ctx">Campus Parent &nbsp; <b>Hello, Ingrid</b></div><main><div class="sec"><h4>Family</h4><div class="body"><h5>Sorensen, Liv</h5><p>Grade 8, Laguna Middle<br>Student number 706611<br>State ID 9942207781</p><h5>Sorensen, Magnus</h5><p>Grade 5, Tidewater Elementary<br>Student number 710233<br>State ID 9958841120</p></div></div><div class="sec"><h4>Contact preferences</h4><div class="body">Cell 9495550172 &middot; text, voice</div></div></main><footer>Laguna USD, campus portal. Questions about your account: 9495550100</footer></body></html>`,
);

page(
  'a-ic-assessment',
  'Infinite Campus assessment tab with context header SSID',
  'https://lagunaca.infinitecampus.org/campus/apps/student-information/assessment?personID=38114',
  '9904418826',
  ['9495550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assessment</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.ctx{background:#2b3e50;color:#fff;padding:8px 16px}.ctx a{color:#bdf}.tabs a{padding:6px 10px;display:inline-block}.sec{border:1px solid #d5d9dd;margin:10px 16px}.sec>h4{background:#eef1f4;margin:0;padding:6px 10px}.body{padding:8px 10px}.f{display:inline-block;min-width:200px;margin:4px 12px 4px 0;vertical-align:top}.f label{display:block;font-size:12px;color:#556}</style></head><body><div class="ctx"><span class="nm">Tavares, Beto</span><span> | Grade: 11</span><span> | Student #: 701183</span><span> | State ID: 9904418826</span><span> | DOB: 07/14/2010</span></div><div class="sec"><h4>Test scores</h4><div class="body"><table><thead><tr><th>Test</th><th>Date</th><th>Scale Score</th><th>Result</th></tr></thead><tbody><tr><td>CAASPP ELA 8</td><td>04/28/2024</td><td>2601</td><td>3 Met</td></tr><tr><td>CAASPP Math 8</td><td>05/02/2024</td><td>2577</td><td>2 Nearly Met</td></tr><tr><td>PSAT 8/9</td><td>10/11/2024</td><td>980</td><td></td></tr></tbody></table></div></div><div class="sec"><h4>Test detail</h4><div class="body"><p>Select a test above to see its parts. <button>New</button> <button>Print</button></p><p>Last imported 09/04/2026 by Sandoval, G. from file CAASPP_2024_7712.csv</p></div></div><p style="margin:16px">Section: AP Biology, teacher Sandoval, phone 9495550148</p></body></html>`,
);

page(
  'a-sy-student',
  'Synergy Student view, cells with label above value',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9945580317',
  ['9095550113', '9095550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{margin:0;font:12px Tahoma,Arial}.bar{background:#3d5a80;color:#fff;padding:6px}.view{padding:8px}fieldset{border:1px solid #aab;margin:8px 0}.cell{display:inline-block;margin:3px 10px 3px 0}.cell .lb{display:block;color:#333;font-size:11px}.cell .vl{display:block;border:1px solid #bcc;padding:2px 4px;min-width:90px;background:#f6f6f6;min-height:15px}.tab{display:inline-block;padding:4px 8px;border:1px solid #aab}</style></head><body><div class="rev-shell"><div class="bar">Synergy SIS <span>Mesa Verde HS (2026-2027)</span> <input placeholder="Quick Launch"></div><div class="view"><h2>Student: Lindgren, Tove K</h2><div><span class="tab">Demographics</span><span class="tab">Parent/Guardian</span><span class="tab">Other Info</span><span class="tab">Enrollment</span></div><fieldset><legend>Student Information</legend><span class="cell"><span class="lb">Last Name</span><span class="vl">Lindgren</span></span><span class="cell"><span class="lb">First Name</span><span class="vl">Tove</span></span><span class="cell"><span class="lb">Perm ID</span><span class="vl">1004471</span></span><span class="cell"><span class="lb">State Student Number</span><span class="vl">9945580317</span></span><span class="cell"><span class="lb">Gender</span><span class="vl">Female</span></span><span class="cell"><span class="lb">Grade</span><span class="vl">12</span></span></fieldset><fieldset><legend>Phone Numbers</legend><span class="cell"><span class="lb">Primary</span><span class="vl">9095550113</span></span><span class="cell"><span class="lb">Type</span><span class="vl">Cell</span></span><span class="cell"><span class="lb">Emergency</span><span class="vl">9095550114</span></span></fieldset></div></div></body></html>`,
);

page(
  'a-sy-parent-tab',
  'Synergy Parent/Guardian grid under the student header',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentParent',
  '9961103358',
  ['9095550131', '2200418837', '9095550132', '2200418838', '9095550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{margin:0;font:12px Tahoma,Arial}.bar{background:#3d5a80;color:#fff;padding:6px}.view{padding:8px}fieldset{border:1px solid #aab;margin:8px 0}.cell{display:inline-block;margin:3px 10px 3px 0}.cell .lb{display:block;color:#333;font-size:11px}.cell .vl{display:block;border:1px solid #bcc;padding:2px 4px;min-width:90px;background:#f6f6f6;min-height:15px}.tab{display:inline-block;padding:4px 8px;border:1px solid #aab}</style></head><body><div class="rev-shell"><div class="bar">Synergy SIS <span>Mesa Verde HS (2026-2027)</span> <input placeholder="Quick Launch"></div><div class="view"><div style="display:flex;gap:18px;border-bottom:2px solid #3d5a80"><b>Dhaliwal, Gurleen</b><span>Perm ID: 1005528</span><span>State ID: 9961103358</span><span>Grade: 9</span><span>Status: Active</span></div><fieldset><legend>Parent / Guardian</legend><table border="1" cellspacing="0" cellpadding="3"><tr><th>Order</th><th>Parent name</th><th>Relation</th><th>Primary phone</th><th>Ed. rights</th><th>Adult ID</th></tr><tr><td>1</td><td>Dhaliwal, Harpreet</td><td>Mother</td><td>9095550131</td><td>Y</td><td>2200418837</td></tr><tr><td>2</td><td>Dhaliwal, Manjit</td><td>Father</td><td>9095550132</td><td>Y</td><td>2200418838</td></tr></table></fieldset></div></div><fieldset><legend>Custody notes</legend><p>None on file.</p></fieldset><fieldset><legend>Emergency contacts</legend><table border="1" cellspacing="0" cellpadding="3"><tr><th>Name</th><th>Relation</th><th>Phone</th></tr><tr><td>Sekhon, Amrit</td><td>Aunt</td><td>9095550133</td></tr></table></fieldset></body></html>`,
);

page(
  'a-sy-find',
  'Synergy find mode, empty student view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&mode=find',
  null,
  ['9945580317', '9961103358', '9095550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{margin:0;font:12px Tahoma,Arial}.bar{background:#3d5a80;color:#fff;padding:6px}.view{padding:8px}fieldset{border:1px solid #aab;margin:8px 0}.cell{display:inline-block;margin:3px 10px 3px 0}.cell .lb{display:block;color:#333;font-size:11px}.cell .vl{display:block;border:1px solid #bcc;padding:2px 4px;min-width:90px;background:#f6f6f6;min-height:15px}.tab{display:inline-block;padding:4px 8px;border:1px solid #aab}</style></head><body><div class="tree"><b>PAD</b> Synergy SIS &gt; Student &gt; Student</div><div class="rev-shell"><div class="bar">Synergy SIS <span>Mesa Verde HS (2026-2027)</span> <input placeholder="Quick Launch"></div><div class="view"><h2>Student <small>(Find mode)</small></h2><fieldset><legend>Student Information</legend><label class="cell">Last Name <input></label><label class="cell">First Name <input></label><label class="cell">Perm ID <input></label><label class="cell">State Student Number <input maxlength="10"></label><label class="cell">Phone <input></label></fieldset><button>Find</button> <button>Clear</button><fieldset><legend>Recently viewed</legend><ol><li>Lindgren, Tove K &mdash; 9945580317</li><li>Dhaliwal, Gurleen &mdash; 9961103358</li></ol></fieldset></div></div><p style="font-size:11px">Press Enter to find. Fields accept * as a wildcard. Site phone 9095550100.</p></body></html>`,
);

page(
  'a-sy-staff',
  'Synergy Staff view with State ID',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9910556218', '9095550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title><style>body{margin:0;font:12px Tahoma,Arial}.bar{background:#3d5a80;color:#fff;padding:6px}.view{padding:8px}fieldset{border:1px solid #aab;margin:8px 0}.cell{display:inline-block;margin:3px 10px 3px 0}.cell .lb{display:block;color:#333;font-size:11px}.cell .vl{display:block;border:1px solid #bcc;padding:2px 4px;min-width:90px;background:#f6f6f6;min-height:15px}.tab{display:inline-block;padding:4px 8px;border:1px solid #aab}</style></head><body><div class="rev-shell"><div class="bar">Synergy SIS <span>Mesa Verde HS (2026-2027)</span> <input placeholder="Quick Launch"></div><div class="view"><h2>Staff: Pruitt, Harlan</h2><div><span class="tab">General</span><span class="tab">Credentials</span><span class="tab">HR</span></div><fieldset><legend>Staff Information</legend><span class="cell"><span class="lb">Badge Number</span><span class="vl">00871</span></span><span class="cell"><span class="lb">State ID</span><span class="vl">9910556218</span></span><span class="cell"><span class="lb">Type</span><span class="vl">Certificated</span></span><span class="cell"><span class="lb">Phone</span><span class="vl">9095550141</span></span><span class="cell"><span class="lb">Position</span><span class="vl">Counselor A&ndash;F</span></span></fieldset><fieldset><legend>School Assignments</legend><table><tr><th>Year</th><th>School</th></tr><tr><td>2026-27</td><td>Mesa Verde HS</td></tr></table></fieldset></div></div></body></html>`,
);

page(
  'a-sy-se-iep',
  'Synergy SE meeting page: student and case manager',
  'https://ca-mesa.edupoint.com/SE_Content.aspx?view=Meeting',
  '9912296640',
  ['9095550155', '9095550156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SE Meeting</title><style>body{margin:0;font:12px Tahoma,Arial}.bar{background:#3d5a80;color:#fff;padding:6px}.view{padding:8px}fieldset{border:1px solid #aab;margin:8px 0}.cell{display:inline-block;margin:3px 10px 3px 0}.cell .lb{display:block;color:#333;font-size:11px}.cell .vl{display:block;border:1px solid #bcc;padding:2px 4px;min-width:90px;background:#f6f6f6;min-height:15px}.tab{display:inline-block;padding:4px 8px;border:1px solid #aab}</style></head><body><div class="rev-shell"><div class="bar">Synergy SIS <span>Mesa Verde HS (2026-2027)</span> <input placeholder="Quick Launch"></div><div class="view"><h2>IEP Meeting</h2><fieldset><legend>Student</legend><table><tr><td>Name:</td><td><b>Ellery, Jonah P</b></td><td>SSID:</td><td><b>9912296640</b></td></tr><tr><td>DOB:</td><td>02/08/2012</td><td>Grade:</td><td>8</td></tr><tr><td>Case manager:</td><td>Ms. Villanueva</td><td>Office:</td><td>9095550155</td></tr></table></fieldset><fieldset><legend>Invited</legend><ul><li>Parent: Rhea Ellery, 9095550156</li><li>General education teacher: Mr. Sato</li><li>School psychologist: Dr. Bloom, license PSY 20118</li></ul></fieldset><p>Type: Annual &middot; 12/09/2026 2:15 PM &middot; Room C4</p></div></div><fieldset><legend>Documents</legend><ul><li>Notice of meeting, sent 11/20/2026</li><li>Assessment plan, signed 10/01/2026</li></ul></fieldset></body></html>`,
);

page(
  'a-il-profile',
  'Illuminate student profile, side column of facts',
  'https://bay.illuminateed.com/dna/?StudentProfile&id=40882',
  '9970028815',
  ['5105550117', '5105550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile | Illuminate</title><style>body{font:14px Lato,Arial;margin:0}.navbar{background:#333;color:#fff;padding:8px 16px}.navbar a{color:#ddd;margin-left:14px}.container{padding:12px 20px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}</style></head><body><nav class="navbar"><span>Illuminate DnA</span> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Students</a></nav><div class="container"><div style="display:flex;gap:20px"><aside style="width:240px"><h3>Marchetti, Gia</h3><ul style="list-style:none;padding:0"><li><strong>Student ID:</strong> 40882</li><li><strong>State ID:</strong> 9970028815</li><li><strong>Grade:</strong> 5</li><li><strong>Site:</strong> Bayview Elementary</li><li><strong>Teacher:</strong> Chun, H</li><li><strong>Phone:</strong> 5105550117</li></ul></aside><section style="flex:1"><div class="panel"><div class="panel-heading">CAASPP summative</div><div class="panel-body"><table><tr><th></th><th>2025</th><th>2026</th></tr><tr><td>ELA</td><td>2438</td><td>2490</td></tr><tr><td>Math</td><td>2421</td><td>2466</td></tr></table></div></div></section></div></div><div class="container"><div class="panel"><div class="panel-heading">Programs</div><div class="panel-body"><p>English learner: no. Counsellor group: none. After school: YMCA, pickup by aunt Pia (5105550118).</p></div></div></div></body></html>`,
);

page(
  'a-il-edit-user',
  'Illuminate Edit User, staff State ID field',
  'https://bay.illuminateed.com/live/?Users_Edit&user_id=771',
  null,
  ['9910442290', '5105550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit User | Illuminate</title><style>body{font:14px Lato,Arial;margin:0}.navbar{background:#333;color:#fff;padding:8px 16px}.navbar a{color:#ddd;margin-left:14px}.container{padding:12px 20px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}</style></head><body><nav class="navbar"><span>Illuminate DnA</span> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Students</a></nav><div class="container"><h2>Edit User</h2><form><p><label for="u1">First name</label> <input id="u1" value="Hannah"></p><p><label for="u2">Last name</label> <input id="u2" value="Chun"></p><p><label for="u3">Username</label> <input id="u3" value="hchun"></p><p><label for="u4">Local ID</label> <input id="u4" value="2291"></p><p><label for="u5">State ID</label> <input id="u5" value="9910442290"></p><p><label for="u6">Phone</label> <input id="u6" value="5105550120"></p><fieldset><legend>Roles</legend><label><input type="checkbox" checked> Teacher</label> <label><input type="checkbox"> Site admin</label></fieldset><button>Save</button></form></div><div class="container"><h3>Role history</h3><table><tr><th>Site</th><th>Role</th><th>From</th></tr><tr><td>Bayview Elementary</td><td>Teacher</td><td>2021-08-09</td></tr></table></div></body></html>`,
);

page(
  'a-il-individual-report',
  'Illuminate individual assessment report heading',
  'https://bay.illuminateed.com/dna/?Assess_StudentReport&a=5521&s=40731',
  '9947713360',
  ['5105550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark 1 | Illuminate</title><style>body{font:14px Lato,Arial;margin:0}.navbar{background:#333;color:#fff;padding:8px 16px}.navbar a{color:#ddd;margin-left:14px}.container{padding:12px 20px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}</style></head><body><nav class="navbar"><span>Illuminate DnA</span> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Students</a></nav><div class="container"><div class="rpt"><h2>Grade 6 Math Benchmark 1</h2><p class="who">Okwuosa, Chidi &nbsp;|&nbsp; Local ID 40731 &nbsp;|&nbsp; SSID 9947713360 &nbsp;|&nbsp; Section 6-B, Arroyo</p><table border="1" cellpadding="4"><tr><th>Standard</th><th>Points</th><th>Possible</th></tr><tr><td>6.RP.A.1</td><td>4</td><td>5</td></tr><tr><td>6.NS.B.3</td><td>2</td><td>5</td></tr><tr><td>Total</td><td>6</td><td>10</td></tr></table><p><small>Scanned 10/22/2026 by Arroyo, M. Form 00012093. Questions: 510-555-0100.</small></p></div></div><div class="container"><h3>Teacher's note to family</h3><p>Chidi did well on ratios; we will revisit decimal operations. Please sign and return. Signature ______________ Phone ______________</p></div></body></html>`,
);

page(
  'a-il-matrix',
  'Illuminate matrix of a class by State ID',
  'https://bay.illuminateed.com/dna/?Reports_Matrix',
  null,
  ['9947713360', '9947713378', '9947713401'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assessment Matrix | Illuminate</title><style>body{font:14px Lato,Arial;margin:0}.navbar{background:#333;color:#fff;padding:8px 16px}.navbar a{color:#ddd;margin-left:14px}.container{padding:12px 20px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}</style></head><body><nav class="navbar"><span>Illuminate DnA</span> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Students</a></nav><div class="container"><h2>Section 6-B &mdash; Arroyo</h2><table border="1" cellpadding="3" style="border-collapse:collapse"><tr><th>State ID</th><th>Student</th><th>BM1</th><th>BM2</th></tr><tr><td>9947713360</td><td>Okwuosa, Chidi</td><td style="background:#fd9">60%</td><td></td></tr><tr><td>9947713378</td><td>Pham, Linh</td><td style="background:#9d9">90%</td><td></td></tr><tr><td>9947713401</td><td>Rourke, Tessa</td><td style="background:#f99">40%</td><td></td></tr></table></div><div class="container"><p>Cut scores: 80 proficient, 60 basic. Missing tests: Pham, Linh (BM2).</p><button>Export CSV</button> <button>Print</button></div></body></html>`,
);

page(
  'a-il-live-quick',
  'Illuminate Ed SIS quick look: definition list',
  'https://bay.illuminateed.com/live/?Student_QuickLook&student_id=39118',
  '9933350172',
  ['5105550149', '5105550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Look | Illuminate</title><style>body{font:14px Lato,Arial;margin:0}.navbar{background:#333;color:#fff;padding:8px 16px}.navbar a{color:#ddd;margin-left:14px}.container{padding:12px 20px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}.dl-horizontal dt{float:left;width:150px;clear:left;font-weight:bold}.dl-horizontal dd{margin-left:170px}</style></head><body><nav class="navbar"><span>Illuminate DnA</span> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Students</a></nav><div class="container"><div class="panel"><div class="panel-heading">Zavala, Noemi &ndash; Quick Look</div><div class="panel-body"><dl class="dl-horizontal"><dt>Local Student ID</dt><dd>39118</dd><dt>State Student ID</dt><dd>9933350172</dd><dt>Birthdate</dt><dd>2010-10-04</dd><dt>Primary phone</dt><dd>5105550149</dd><dt>Home language</dt><dd>Spanish</dd></dl></div></div><div class="panel"><div class="panel-heading">Siblings in district</div><div class="panel-body"><p><a href="?s=42210">Zavala, Iker</a>, Grade 3 (42210)</p></div></div></div><div class="container"><div class="panel"><div class="panel-heading">Contacts</div><div class="panel-body"><table><tr><th>Name</th><th>Type</th><th>Phone</th></tr><tr><td>Zavala, Irma</td><td>Mother</td><td>5105550149</td></tr><tr><td>Zavala, Omar</td><td>Father</td><td>5105550150</td></tr></table></div></div></div></body></html>`,
);

page(
  'a-q-registration',
  'Q registration screen, grid of label and input',
  'https://q.juniper-usd.example/StudentConnection/Registration',
  '9958814402',
  ['6615550118', '6615550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student Information</title><style>body{margin:0;font:12px Verdana}.fs{border:1px solid #b9a97c;margin:6px 0;padding:6px}.fs h3{margin:0 0 4px;font-size:13px}.g{display:grid;grid-template-columns:120px 180px 120px 180px;gap:4px}.g b{font-weight:normal;color:#654}.g input{width:100%}</style></head><body><div id="qtop" style="background:#6a1b1b;color:#fff;padding:5px">Q &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <span>Juniper Hills High</span></div><div id="qbanner" style="background:#f3ecd8;padding:6px;min-height:36px"><b>Tsegaye, Meron</b> &nbsp; ID 220915 &nbsp; Gr 11 &nbsp; Counselor Y. Barros</div><div id="qbody" style="padding:8px"><div class="fs"><h3>Registration</h3><div class="g"><b>Last</b><input value="Tsegaye"><b>First</b><input value="Meron"><b>Student ID</b><input value="220915" readonly><b>State ID (SSID)</b><input value="9958814402" readonly><b>Birthdate</b><input value="06/18/2010"><b>Birthplace</b><input value="Oakland, CA"></div></div><div class="fs"><h3>Household</h3><div class="g"><b>Telephone</b><input value="6615550118"><b>Guardian</b><input value="Tsegaye, Hirut"><b>Work phone</b><input value="6615550119"><b>Language</b><input value="Amharic"></div></div></div></body></html>`,
);

page(
  'a-q-banner-blank',
  'Q banner still blank, list of last viewed',
  'https://q.juniper-usd.example/StudentConnection/Marks',
  null,
  ['9958814402', '9958814419', '6615550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student Information</title><style>body{margin:0;font:12px Verdana}.fs{border:1px solid #b9a97c;margin:6px 0;padding:6px}.fs h3{margin:0 0 4px;font-size:13px}.g{display:grid;grid-template-columns:120px 180px 120px 180px;gap:4px}.g b{font-weight:normal;color:#654}.g input{width:100%}</style></head><body><div id="qtop" style="background:#6a1b1b;color:#fff;padding:5px">Q &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <span>Juniper Hills High</span></div><div id="qbanner" style="background:#f3ecd8;padding:6px;min-height:36px">&nbsp;</div><div id="qbody" style="padding:8px"><div class="fs"><h3>Marks</h3><p>Loading student&hellip;</p></div><div class="fs"><h3>My recent students</h3><table><tr><td>Tsegaye, Meron</td><td>SSID 9958814402</td></tr><tr><td>Upton, Gale</td><td>SSID 9958814419</td></tr></table></div></div><div class="fs"><h3>Messages</h3><p>Report cards lock on 12/04. Attendance office 6615550100. Registrar M. Trask is out on Monday.</p></div><div style="font-size:11px">Q 2026.11 &middot; signed in as ybarros &middot; Juniper Hills High 2026-27</div></body></html>`,
);

page(
  'a-q-banner-ssid',
  'Q banner configured with SSID; discipline below names another student',
  'https://q.juniper-usd.example/StudentConnection/Discipline',
  '9913370298',
  ['6615550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student Information</title><style>body{margin:0;font:12px Verdana}.fs{border:1px solid #b9a97c;margin:6px 0;padding:6px}.fs h3{margin:0 0 4px;font-size:13px}.g{display:grid;grid-template-columns:120px 180px 120px 180px;gap:4px}.g b{font-weight:normal;color:#654}.g input{width:100%}</style></head><body><div id="qtop" style="background:#6a1b1b;color:#fff;padding:5px">Q &nbsp; <button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <span>Juniper Hills High</span></div><div id="qbanner" style="background:#f3ecd8;padding:6px;min-height:36px"><table><tr><td><b>Winslow, Pierce</b></td><td>ID: 219040</td><td>SSID: 9913370298</td><td>Grade: 12</td><td>Age: 17</td><td>Phone: 6615550181</td></tr></table></div><div id="qbody" style="padding:8px"><div class="fs"><h3>Discipline</h3><table border="1" cellpadding="3"><tr><th>Date</th><th>Incident</th><th>Ed Code</th><th>Action</th><th>Others involved</th></tr><tr><td>10/03/2026</td><td>00118</td><td>48900(k)</td><td>Warning</td><td>none</td></tr><tr><td>11/13/2026</td><td>00207</td><td>48900(a)(1)</td><td>Detention</td><td>Student 219388</td></tr></table></div></div></body></html>`,
);

page(
  'a-genesis-modify',
  'Genesis modify student: table of labels with colons',
  'https://genesis.pinecrest-usd.example/genesis/sis/view?module=studentdata&tab1=modify&studentid=55120',
  '9907716238',
  ['7605550127', '7605550128', '7605550129', '9907719544'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Genesis SIS</title><style>body{font:12px Arial}.hdr{background:#264}.hdr td{color:#fff}</style></head><body><table width="100%" class="hdr"><tr><td>Pinecrest Unified</td><td align="right">Operator: kmarsh</td></tr></table><table class="tabs"><tr><td>Student List</td><td><b>Modify Student</b></td><td>Contacts</td><td>Conduct</td></tr></table><h3>55120 &mdash; LINDEN, MARGOT &mdash; Grade 02</h3><table class="list" cellpadding="3"><tr><td align="right">Student Id:</td><td>55120</td><td align="right">State Id Number:</td><td>9907716238</td></tr><tr><td align="right">Name:</td><td colspan="3"><input value="MARGOT"> <input value="E" size="1"> <input value="LINDEN"></td></tr><tr><td align="right">Homeroom:</td><td>2B</td><td align="right">Teacher:</td><td>FORSYTH</td></tr><tr><td align="right">Home Phone:</td><td><input value="7605550127"></td><td align="right">Unlisted:</td><td><input type="checkbox"></td></tr></table><button>Save Student</button><h4>Contacts</h4><table class="list" cellpadding="3"><tr><th>Seq</th><th>Name</th><th>Relation</th><th>Cell</th></tr><tr><td>1</td><td>LINDEN, ROWENA</td><td>MOTHER</td><td>7605550128</td></tr><tr><td>2</td><td>LINDEN, GREG</td><td>FATHER</td><td>7605550129</td></tr></table><h4>Siblings</h4><table class="list" cellpadding="3"><tr><th>Student</th><th>State Id Number</th><th>Grade</th></tr><tr><td>LINDEN, HUGO (55298)</td><td>9907719544</td><td>KG</td></tr></table></body></html>`,
);

page(
  'a-aspen-detail',
  'Aspen student detail with property cells',
  'https://aspen.coastline.example/aspen/portalStudentDetail.do?navkey=myInfo.details.detail',
  '9928814017',
  ['8055550139', '8055550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen</title><style>.detailProperty{background:#eee;width:150px}.contentTitle{font:bold 15px Arial;padding:6px}</style></head><body><div class="topnav">Pages | My Info | Student | Attendance | Grades | <a href="#">Log Off</a></div><ul class="sideTabs"><li><b>Details</b></li><li>Contacts</li><li>Schedule</li><li>Transcript</li></ul><div class="applicationHeader">Aspen &middot; School view &middot; Coastline HS</div><div class="contentTitle">Students :: 2026-2027 - Ashworth, Imogen</div><form><table><tr><td class="detailProperty" nowrap>Name</td><td class="detailValue"><input name="propertyValue(relStdPsnOid_nameView)" value="Ashworth, Imogen" readonly></td></tr><tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="118204"></td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9928814017"></td></tr><tr><td class="detailProperty">YOG</td><td class="detailValue">2028</td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input name="propertyValue(relStdPsnOid_psnPhone01)" value="8055550139"></td></tr></table></form><div class="foot">Copyright Aspen records, 1 of 1204 &#9664; &#9654;</div><table><tr class="listHeader"><th>Pri</th><th>Contact</th><th>Relationship</th><th>Phone 1</th></tr><tr><td>1</td><td>Ashworth, Giles</td><td>Father</td><td>8055550140</td></tr></table></body></html>`,
);

page(
  'a-aspen-list',
  'Aspen student list with field set',
  'https://aspen.coastline.example/aspen/studentList.do',
  null,
  ['9928814017', '9928814025', '9928814058', '8055550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Students</title></head><body><div class="topnav">School view | Students | Attendance | Assessments | <a href="#">Log Off</a></div><div class="contentTitle">Students (4 of 1204 selected) &mdash; field set: State IDs</div><table id="dataGrid"><tr class="listHeader"><th><input type="checkbox"></th><th>Name</th><th>YOG</th><th>LocalID</th><th>StateID</th></tr><tr><td><input type="checkbox"></td><td><a href="#">Ashworth, Imogen</a></td><td>2028</td><td>118204</td><td>9928814017</td></tr><tr><td><input type="checkbox"></td><td><a href="#">Atkins, Rome</a></td><td>2027</td><td>117733</td><td>9928814025</td></tr><tr><td><input type="checkbox"></td><td><a href="#">Avila, Sol</a></td><td>2029</td><td>119050</td><td></td></tr><tr><td><input type="checkbox"></td><td><a href="#">Aziz, Hana</a></td><td>2030</td><td>120006</td><td>9928814058</td></tr></table><div class="paging">1:4 of 4 &nbsp; Options &#9662; Reports &#9662; Help &#9662;</div><p>Search: <input value="A*"> <button>Go</button> &nbsp; Dictionary: all. Office 8055550100</p></body></html>`,
);

page(
  'a-skyward-profile',
  'Skyward student profile with family card',
  'https://skyward.deltavista.example/STS/Student/Demographic/Profile/66120',
  '9951162200',
  ['2095550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px Arial}.kv{display:flex;border-bottom:1px dotted #ccc;padding:3px}.k{width:170px;color:#667}section{width:460px;margin:10px 0}</style></head><body><div class="qBar">Skyward Qmlativ &middot; Delta Vista</div><h1>Student &#8250; Ramsey, Ondine</h1><div class="tabs">General | Family | Entry/Withdrawal | State Reporting</div><section><h2>Student Info</h2><div class="kv"><span class="k">Name Key</span><span class="v">RAMSEOND000</span></div><div class="kv"><span class="k">Other ID</span><span class="v">66120</span></div><div class="kv"><span class="k">State Student ID</span><span class="v">9951162200</span></div><div class="kv"><span class="k">Current Grade</span><span class="v">04</span></div></section><section><h2>Family 1</h2><div class="kv"><span class="k">Guardian 1</span><span class="v">Ramsey, Lyle</span></div><div class="kv"><span class="k">Primary Phone</span><span class="v">2095550163</span></div><div class="kv"><span class="k">Other students</span><span class="v">Ramsey, Bo (67001)</span></div></section></body></html>`,
);

page(
  'a-skyward-masked',
  'Skyward profile, state ID masked for this role',
  'https://skyward.deltavista.example/STS/Student/Demographic/Profile/66204',
  null,
  ['2095550168', '9900066204', '2095550169'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title></head><body><div class="qBar" style="background:#1a4;color:#fff;padding:6px">Skyward Qmlativ &middot; Delta Vista &middot; role: Office Aide</div><div class="tabs">General | Family | Health</div><h1>Student &#8250; Strand, Kip</h1><table><tr><th align="left">Other ID</th><td>66204</td></tr><tr><th align="left">State Student ID</th><td>&bull;&bull;&bull;&bull;&bull;&bull;4471 <button title="You do not have access">Show</button></td></tr><tr><th align="left">Primary Phone</th><td>2095550168</td></tr><tr><th align="left">Food Service PIN</th><td>9900066204</td></tr></table><h2>Family 1</h2><table><tr><th align="left">Guardian 1</th><td>Strand, Phoebe</td><td>2095550168</td></tr><tr><th align="left">Guardian 2</th><td>Strand, Otis</td><td>2095550169</td></tr></table><h2>Notes</h2><p>Rides with cousin. Early dismissal on Thursdays, signed out by Ms. Castellanos.</p><h2>Attendance today</h2><table><tr><th align="left">Period</th><th align="left">Mark</th></tr><tr><td>1</td><td>Present</td></tr><tr><td>2</td><td>Present</td></tr></table></body></html>`,
);

page(
  'a-alma-bio',
  'Alma student profile, React-like cards',
  'https://deercreek.getalma.example/student/5f0c/bio',
  '9936617042',
  ['9165550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Etienne Moreau - Alma</title><style>#app{display:flex;font:14px Arial}aside{width:120px;background:#f0f5ef;padding:10px}.card{border:1px solid #dde;border-radius:8px;padding:10px;margin:10px;width:520px}.row{display:flex;gap:30px}.label{font-size:11px;color:#777;margin:0}.value{margin:0 0 6px}.pill{background:#e3f0e0;border-radius:10px;padding:2px 8px;margin-right:6px}</style></head><body><div id="app"><aside>Alma<br>Directory<br>Attendance<br>Reports</aside><main><header><h1>Etienne Moreau</h1><span class="pill">3rd Grade</span><span class="pill">Enrolled</span></header><article class="card"><h2>Student Details</h2><div class="row"><div><p class="label">School ID</p><p class="value">DC-3318</p></div><div><p class="label">State ID</p><p class="value">9936617042</p></div><div><p class="label">Birthday</p><p class="value">May 2, 2018 (8)</p></div></div></article><article class="card"><h2>Family</h2><div class="row"><div><p class="label">Mother</p><p class="value">Aurélie Moreau</p></div><div><p class="label">Mobile</p><p class="value">9165550121</p></div></div></article></main></div></body></html>`,
);

page(
  'a-alma-enroll-form',
  'Alma enrolment form, state ID being typed',
  'https://deercreek.getalma.example/enroll/new',
  null,
  ['9900000000', '9165550193', '9921806634', '9165550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New Student - Alma</title></head><body><header style="background:#3b7a57;color:#fff;padding:8px">Deer Creek Charter &middot; Enrollment 2026-27 &middot; step 1 of 4</header><main><h1>Add a new student</h1><form><div><label for="fn">Legal first name</label><input id="fn" value="Priya"></div><div><label for="ln">Legal last name</label><input id="ln" value="Raman"></div><div><label for="sid">California SSID (10 digits)</label><input id="sid" value="99218" aria-describedby="h1"><small id="h1">Looks like 9900000000. Leave empty if unknown.</small></div><div><label for="ph">Guardian phone</label><input id="ph" value="9165550193"></div><button>Save and continue</button></form></main><aside><h2>Recently added</h2><ul><li>Osei, Nana (SSID 9921806634)</li><li>Petrov, Mila (no SSID yet)</li></ul><h2>Need help?</h2><p>Registrar Joss Whitfield, 9165550100</p></aside><footer style="border-top:1px solid #ddd;margin-top:16px;padding:8px"><p>Families can finish the packet themselves: <a href="#">send an invitation</a>. Duplicate names are checked when you save.</p></footer></body></html>`,
);

page(
  'a-veracross-axiom',
  'Veracross record view, two-column detail',
  'https://axiom.veracross.example/stclare/#/detail/Student/77120',
  '9909918837',
  ['4155550147', '4155550148', '4155550149', '9909923350'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student: Bellamy, Rosalind</title></head><body><div class="vx-header">Axiom &nbsp; St Clare Charter</div><div class="vx-title"><h1>Rosalind Bellamy</h1><p>Student &bull; Class of 2029 &bull; Person ID 77120</p></div><div class="vx-tabs"><span>Bio</span><span>Household</span><span class="active">Government IDs</span><span>Medical</span></div><div class="vx-panel"><table class="vx-fields"><colgroup><col width="220"><col></colgroup><tbody><tr><th scope="row">CALPADS SSID</th><td>9909918837</td></tr><tr><th scope="row">Passport country</th><td>United States</td></tr><tr><th scope="row">Visa type</th><td>&mdash;</td></tr></tbody></table></div><div class="vx-side"><h3>Household</h3><p>Drs. Ada and Conrad Bellamy<br>tel 4155550147</p></div><div class="vx-side"><h3>Relationships</h3><ul><li>Ada Bellamy, mother, mobile 4155550148</li><li>Conrad Bellamy, father, mobile 4155550149</li><li>Felix Bellamy, brother, Person ID 77121, SSID 9909923350</li></ul><h3>Advisor</h3><p>T. Ngata</p></div><div class="vx-foot">Last updated 2 Nov 2026 by registrar</div></body></html>`,
);

page(
  'a-blackbaud-profile',
  'Blackbaud profile page, contact card and custom fields',
  'https://redwoodday.myschoolapp.example/app/core#userprofile/4410021/manage',
  '9944177603',
  ['5105550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Core | Dov Aronson</title><style>.bb-page{display:flex;gap:14px}.bb-tile{border:1px solid #cdcfd2;padding:10px;width:280px}.bb-list{list-style:none;padding:0}.bb-list li{margin-bottom:8px}.bb-muted{color:#686c73;font-size:12px}</style></head><body><header>Redwood Day Charter &middot; Core</header><div class="bb-page"><div class="bb-tile"><h3>Dov Aronson '31</h3><p>Student, Grade 8<br>User ID 4410021<br>Host ID RD-0812</p></div><div class="bb-tile"><h3>Custom fields <button>Edit</button></h3><ul class="bb-list"><li><div class="bb-muted">Bus route</div><div>12 South</div></li><li><div class="bb-muted">State Student Identifier</div><div>9944177603</div></li><li><div class="bb-muted">T-shirt</div><div>Youth L</div></li></ul></div><div class="bb-tile"><h3>Relationships</h3><ul class="bb-list"><li>Miriam Aronson, Mother, 5105550171</li><li>Tal Aronson, Sister, Grade 5</li></ul></div></div><div class="bb-tile" style="margin-top:12px"><h3>Enrollment</h3><table><tr><th>Year</th><th>Grade</th><th>Advisor</th></tr><tr><td>2026-27</td><td>8</td><td>Pell, A</td></tr><tr><td>2025-26</td><td>7</td><td>Ono, F</td></tr></table></div></body></html>`,
);

page(
  'a-schoolmint-app',
  'SchoolMint application of one applicant',
  'https://enroll.schoolmint.example/admin/applications/88213',
  '9980214476',
  ['4085550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application 88213</title></head><body><nav class="sm">SchoolMint &nbsp; Applications | Lottery | Registration | Reports &nbsp; Signed in: L. Greene</nav><div class="crumbs">Applications / Grade 9 / 88213</div><h1>Odalys Trujillo <span class="st">Offered</span></h1><section><h2>Applicant</h2><div class="qa"><div class="q">Legal name</div><div class="a">Odalys Renata Trujillo</div></div><div class="qa"><div class="q">Statewide Student ID (SSID), if known</div><div class="a">9980214476</div></div><div class="qa"><div class="q">Current school</div><div class="a">Creekside Middle</div></div></section><section><h2>Parent or guardian</h2><div class="qa"><div class="q">Name</div><div class="a">Renata Trujillo</div></div><div class="qa"><div class="q">Mobile phone</div><div class="a">4085550129</div></div></section><section><h2>History</h2><p>11/20/2026 Offer sent by L. Greene</p></section><section><h2>Siblings at our schools</h2><table><tr><th>Name</th><th>Grade</th><th>Preference verified</th></tr><tr><td>Mateo Trujillo</td><td>11</td><td>Yes, L. Greene 11/02/2026</td></tr></table></section><section><h2>Documents</h2><ul><li>Proof of residence: accepted</li><li>Immunisation record: pending</li></ul></section></body></html>`,
  { sure: false },
);

page(
  'a-schoolmint-lottery',
  'SchoolMint lottery list',
  'https://enroll.schoolmint.example/admin/lottery/9',
  null,
  ['9980214476', '9980214483', '4085550158', '9980214509', '4085550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lottery: Grade 9</title></head><body><nav class="sm">SchoolMint &nbsp; Applications | <b>Lottery</b> | Registration | Reports</nav><h1>Grade 9 lottery &mdash; draft run</h1><ol><li><b>Odalys Trujillo</b> &middot; SSID 9980214476 &middot; sibling preference</li><li><b>Wes Tillman</b> &middot; SSID 9980214483 &middot; district</li><li><b>Ara Kasparian</b> &middot; SSID not given &middot; 4085550158</li><li><b>June Oyelaran</b> &middot; SSID 9980214509</li></ol><button>Run lottery</button><h2>Seats</h2><table><tr><th>Grade</th><th>Seats</th><th>Applied</th><th>Sibling</th></tr><tr><td>9</td><td>120</td><td>174</td><td>22</td></tr><tr><td>10</td><td>8</td><td>31</td><td>4</td></tr></table><p>Draft runs are not shown to families. Questions: enrollment office 4085550100.</p><h2>Preferences in order</h2><ol><li>Sibling now enrolled</li><li>Child of staff</li><li>Resident of the district</li><li>All others</li></ol><h2>Runs</h2><table><tr><th>Run</th><th>By</th><th>When</th><th>Seed</th></tr><tr><td>Draft 2</td><td>L. Greene</td><td>11/27/2026 15:02</td><td>48213</td></tr><tr><td>Draft 1</td><td>L. Greene</td><td>11/25/2026 09:40</td><td>11907</td></tr></table></body></html>`,
);

page(
  'a-tyler-census',
  'Tyler SIS student tab form, WebForms table',
  'https://sisk12.granitebay.example/SIS/Student/Census.aspx',
  '9915530874',
  ['9165550103', '9165550104', '9165550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tyler SIS K-12</title><style>.top{background:#005a9c;color:#fff}.ribbon{background:#e7edf3;padding:5px}</style></head><body><table class="top" width="100%"><tr><td>Tyler SIS</td><td>Year: 2027</td><td>Building: Granite Bay Elem</td></tr></table><div class="ribbon">Census | Contacts | Medical | Scheduling | Testing</div><fieldset><legend>Fairweather, Linus</legend><table><tr><td><span id="lblSID">Student #:</span></td><td><input id="txtSID" value="100882" disabled></td><td><span id="lblState">State ID #:</span></td><td><input id="txtState" value="9915530874" disabled></td></tr><tr><td>Grade:</td><td><input value="01" size="2"></td><td>Teacher:</td><td><input value="Quigley, Fern"></td></tr><tr><td>Phone:</td><td><input value="9165550103"></td><td>Cell:</td><td><input value="9165550104"></td></tr></table></fieldset><fieldset><legend>Guardians</legend><table><tr><th>Name</th><th>Relation</th><th>Cell</th><th>Portal</th></tr><tr><td>Fairweather, Joan</td><td>Mother</td><td>9165550104</td><td>Active</td></tr><tr><td>Fairweather, Sam</td><td>Father</td><td>9165550106</td><td>Invited</td></tr></table></fieldset><fieldset><legend>Transportation</legend><p>Stop 114, route 7 AM / 7 PM</p></fieldset></body></html>`,
  { isLaidOut: true },
);

page(
  'a-tyler-bus',
  'Tyler routing: stop list with riders and no chosen student',
  'https://routing.granitebay.example/stops/114',
  null,
  ['9165550177', '9915530874', '9165550104', '9915530889', '9165550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stop 114</title></head><body><div style="background:#005a9c;color:#fff;padding:6px">Tyler Student Transportation &middot; Granite Bay USD</div><p>Map | Stops | Runs | Riders | Reports</p><h1>Stop 114 &mdash; Auburn Folsom Rd at Oak Hill</h1><p>Route 7 AM, driver R. Maddox, radio 12, cell 9165550177</p><table><caption>Riders</caption><tr><th>Rider</th><th>State ID</th><th>Guardian cell</th></tr><tr><td>Fairweather, Linus</td><td>9915530874</td><td>9165550104</td></tr><tr><td>Gunn, Marisol</td><td>9915530889</td><td>9165550105</td></tr></table><h2>Runs through this stop</h2><table><tr><th>Run</th><th>Time</th><th>Load</th><th>School</th></tr><tr><td>7 AM</td><td>7:22</td><td>31 of 58</td><td>Granite Bay Elem</td></tr><tr><td>7 PM</td><td>15:10</td><td>29 of 58</td><td>Granite Bay Elem</td></tr></table><h2>Remarks</h2><p>Garbage truck blocks the bay on Tuesdays; wait behind the hydrant. Reported by R. Maddox 10/13. Dispatcher on duty: Pilar Wynn.</p><p><button>Add rider</button> <button>Move stop</button> <button>Print sheet</button></p></body></html>`,
);

page(
  'a-calpads-profile',
  'CALPADS-like student profile, read-only labels',
  'https://calpads.statedata.example/Student/Profile',
  '9970410553',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - CALPADS</title><style>.bar{background:#113a5d;color:#fff;padding:8px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}label{display:block;font-size:12px;color:#555}.ro{font-weight:bold}</style></head><body><header class="bar">California Longitudinal Pupil Achievement Data System <span>User: jmoss_1975309</span></header><nav>Student Profile | SSID Enrollment | Student Information | Programs</nav><h2>Student Profile</h2><div class="grid"><div><label>SSID</label><span class="ro">9970410553</span></div><div><label>Local Student ID</label><span class="ro">30991</span></div><div><label>Legal Name</label><span class="ro">HARGROVE, TEAGAN M</span></div><div><label>Birth Date</label><span class="ro">20130907</span></div><div><label>Reporting LEA</label><span class="ro">1975309 Ridge Unified</span></div><div><label>School of Attendance</label><span class="ro">6041180</span></div></div><h3>Enrollment history</h3><table border="1"><tr><th>School</th><th>Start</th><th>Exit</th><th>Exit code</th></tr><tr><td>6041180</td><td>20260817</td><td></td><td></td></tr><tr><td>6041172</td><td>20210816</td><td>20260611</td><td>T160</td></tr></table></body></html>`,
);

page(
  'a-calpads-request',
  'CALPADS-like Request SSID with match candidates',
  'https://calpads.statedata.example/SSID/Request',
  null,
  ['9961127740', '9961130062', '2135550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID</title></head><body><header style="background:#113a5d;color:#fff;padding:8px">California Longitudinal Pupil Achievement Data System</header><nav>SSID Enrollment | Request SSID | Update | Exit</nav><h2>Online Maintenance: Request SSID</h2><div class="src"><h3>Your input record</h3><p>SSID: <em>(none)</em></p><p>Name: MARLOWE, IVES</p><p>DOB: 20190204</p></div><table border="1" cellpadding="4"><caption>Candidate list</caption><tr><th>Select</th><th>SSID</th><th>Name</th><th>DOB</th><th>Match score</th></tr><tr><td><input type="radio" name="r"></td><td>9961127740</td><td>MARLOWE, IVES T</td><td>20190204</td><td>97</td></tr><tr><td><input type="radio" name="r"></td><td>9961130062</td><td>MARLOW, IVY</td><td>20190214</td><td>81</td></tr></table><button>Assign selected</button> <button>Request new SSID</button><h3>Guardian on the input record</h3><p>MARLOWE, HESTER, phone 2135550177</p><h3>What the score means</h3><p>Records above 95 are likely the same student; compare birthplace and guardian before you assign.</p></body></html>`,
);

page(
  'a-calpads-retired',
  'CALPADS-like retired and replacement SSID of one student',
  'https://calpads.statedata.example/SSID/Retired',
  '9933307716',
  ['9920045518', '5305550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Retired SSID</title></head><body><header style="background:#113a5d;color:#fff;padding:8px">California Longitudinal Pupil Achievement Data System <span>User: jmoss_1975309</span></header><nav>Student Profile | Retired and Replacement | Anomalies</nav><h2>SSID Retirement Detail</h2><p>The identifier you searched for has been retired.</p><dl><dt>Student</dt><dd>ISAKSEN, FREJA</dd><dt>Retired SSID</dt><dd>9920045518</dd><dt>Replacement SSID</dt><dd>9933307716</dd><dt>Date retired</dt><dd>20260930</dd><dt>Retired by</dt><dd>LEA 1975309</dd></dl><h3>Where to correct it</h3><ol><li>Put the replacement in your student information system.</li><li>Tell the test coordinator; results follow within two days.</li></ol><h3>Local contact</h3><p>J. Moss, data steward, 5305550107</p><h3>Enrollments moved to the replacement</h3><table border="1"><tr><th>School</th><th>Start</th><th>Exit</th></tr><tr><td>6041180</td><td>20250811</td><td></td></tr></table><p>Nothing was left open under the retired identifier.</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-calpads-mid',
  'CALPADS-like multiple identifiers, two records side by side',
  'https://calpads.statedata.example/Anomaly/MID',
  null,
  ['9912007733', '9987002214', '2135550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MID Resolution</title></head><body><header style="background:#113a5d;color:#fff;padding:8px">California Longitudinal Pupil Achievement Data System</header><nav>Anomalies | CCE | ERD | MID</nav><h2>Multiple Identifiers</h2><table border="1"><tr><th></th><th>Record A</th><th>Record B</th></tr><tr><th>SSID</th><td>9912007733</td><td>9987002214</td></tr><tr><th>Name</th><td>NAVARRO, LEO</td><td>NAVARRO, LEONARDO</td></tr><tr><th>DOB</th><td>20110412</td><td>20110412</td></tr><tr><th>Phone</th><td>2135550166</td><td>2135550166</td></tr></table><button>Same student: combine</button><button>Different students</button><h3>Enrollments</h3><table border="1"><tr><th></th><th>School</th><th>Start</th><th>Exit</th></tr><tr><td>A</td><td>6041180</td><td>20240812</td><td></td></tr><tr><td>B</td><td>6112233</td><td>20240901</td><td>20241004</td></tr></table><p>Assigned to: J. Moss. Opened 11/16/2026.</p><p>Compare birthplace, guardian and enrolment before you combine. Combining retires one identifier and cannot be undone by the LEA.</p></body></html>`,
);

page(
  'a-toms-student',
  'TOMS-like view and edit student, demographics tab',
  'https://mytoms.testadmin.example/students/profile',
  '9949920381',
  ['8005550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View & Edit Student - TOMS</title><style>.top{background:#2a5; color:#fff;padding:6px}.fld{display:flex;border-bottom:1px solid #ddd;padding:4px}.n{width:260px}.tabs li{display:inline-block;margin-right:14px}</style></head><body><div class="top">Test Operations Management System &nbsp; Role: Site CAASPP Coordinator</div><h1>Student Profile</h1><p class="stu">Alcott, Winifred</p><ul class="tabs"><li>Demographics</li><li>Test Settings</li><li>Test Status</li><li>Parent Guardian Exemption</li></ul><div class="fld"><div class="n">Statewide Student Identifier (SSID):</div><div class="d">9949920381</div></div><div class="fld"><div class="n">Local Student ID:</div><div class="d">77012</div></div><div class="fld"><div class="n">Grade Assessed:</div><div class="d">07</div></div><div class="fld"><div class="n">CALPADS UIC Enrollment:</div><div class="d">Sycamore Middle, 10115336041180</div></div><p class="help">Help Desk 800-555-0199</p><table border="1" style="margin-top:12px"><caption>Accommodations summary</caption><tr><th>Test</th><th>Setting</th><th>Set by</th></tr><tr><td>ELA</td><td>Text-to-speech (items)</td><td>Haddad, P</td></tr><tr><td>Math</td><td>Calculator, none</td><td>upload 10/02/2026</td></tr></table><button>Edit</button> <button>Back to search results</button></body></html>`,
);

page(
  'a-toms-users',
  'TOMS-like list of users with numbers',
  'https://mytoms.testadmin.example/users',
  null,
  ['9910023377', '5595550144', '9910023385', '5595550145', '8005550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Users - TOMS</title></head><body><div style="background:#2a5;color:#fff;padding:6px">Test Operations Management System &nbsp; Role: LEA CAASPP Coordinator</div><p>Home page | Students | Organizations | <b>Users</b> | Help</p><h1>View &amp; Edit Users</h1><table border="1"><thead><tr><th>Last</th><th>First</th><th>Role</th><th>Email</th><th>State ID</th><th>Phone</th></tr></thead><tbody><tr><td>Haddad</td><td>Petra</td><td>Site Coordinator</td><td>phaddad@valley.example</td><td>9910023377</td><td>5595550144</td></tr><tr><td>Okafor</td><td>Lucy</td><td>Test Administrator</td><td>lokafor@valley.example</td><td>9910023385</td><td>5595550145</td></tr></tbody></table><button>Download</button><p>2 users found. Affidavits signed: 2 of 2. To delete a user, open the user and choose Remove Role.</p><p>Help Desk 800-555-0199</p><h2>Filters</h2><p><label>Role <select><option>Any</option><option>Test Administrator</option></select></label> <label>Organization <input value="Sycamore Middle"></label> <button>Search</button></p></body></html>`,
);

page(
  'a-toms-elpac-scores',
  'ELPAC results page with SSID in a heading line',
  'https://cers.reports.example/students/9920718834/exams',
  '9920718834',
  ['8005550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student results</title></head><body><header style="background:#006;color:#fff;padding:8px">California Educator Reporting System &nbsp; <span>P. Haddad, Valley Unified</span></header><nav>Reporting System</nav><h2>Mahdavi, Soraya (SSID: 9920718834)</h2><p>Sycamore Middle &middot; Enrolled grade 6</p><table><tr><th>Assessment</th><th>Date</th><th>Score</th><th>Performance level</th></tr><tr><td>Summative ELPAC Grade 5</td><td>Mar 4, 2026</td><td>1533</td><td>Level 3</td></tr><tr><td>Summative ELPAC Grade 4</td><td>Mar 6, 2025</td><td>1509</td><td>Level 3</td></tr><tr><td>Smarter Balanced ELA Grade 5</td><td>May 7, 2026</td><td>2460</td><td>Nearly Met</td></tr></table><p><a href="#">Build PDF of this student's responses</a></p><h3>Filters</h3><p>School year: all | Subject: all | Test type: summative, interim</p><h3>Groups of this student</h3><ul><li>Period 2 ELD, Bui</li><li>Reclassification watch, Haddad</li></ul><footer>Support 8005550188</footer></body></html>`,
);

page(
  'a-seis-iep-info',
  'SEIS-like IEP form, information/eligibility page in edit mode',
  'https://seis.sped.example/iep/forms/infoeligibility?doc=551203',
  '9929910466',
  ['9255550132', '9255550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Information / Eligibility</title><style>.hd{background:#234;color:#fff;padding:6px}.hd a{color:#9cf}.line{display:flex;gap:16px;margin:8px 0}label{display:flex;flex-direction:column;font-size:12px}</style></head><body><div class="hd">SEIS &middot; Future IEP &middot; <b>Yamada, Rin</b> &middot; <a href="#">Students</a> <a href="#">Settings</a></div><form><h2>Individualized Education Program: Information / Eligibility</h2><div class="line"><label>Student Name <input value="Yamada, Rin"></label><label>DOB <input value="11/08/2014" size="10"></label><label>Age <input value="12" size="2"></label></div><div class="line"><label>SSID <input value="9929910466" size="12"></label><label>Student ID <input value="55018" size="8"></label><label>SELPA <input value="Tri-Valley"></label></div><div class="line"><label>Parent/Guardian <input value="Kaori Yamada"></label><label>Home Phone <input value="9255550132"></label><label>Cell Phone <input value="9255550133"></label></div><div class="line"><label>Primary disability <select><option>320 Speech or Language Impairment</option></select></label><label>Plan type <select><option>100 IEP</option></select></label></div><p><button>Save</button> <button>Save and next</button> <button>Affirm attend</button></p></form></body></html>`,
  { sure: false },
);

page(
  'a-seis-print',
  'print view of an IEP page with header on each sheet',
  'https://seis.sped.example/iep/print?doc=551890',
  '9914450728',
  ['9255550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP print</title><style>.sheet{width:700px;border:1px solid #999;margin:12px auto;padding:18px;font:13px Times}.top{display:flex;justify-content:space-between;border-bottom:1px solid #000}.pg{text-align:center;font-size:11px}</style></head><body><section class="sheet"><div class="top"><span>Student Name: <u>Gutiérrez, Amparo</u></span><span>Date of Birth: <u>01/27/2013</u></span><span>SSID: <u>9914450728</u></span><span>IEP Date: <u>11/19/2026</u></span></div><h2>Present Levels</h2><p>Amparo reads grade-level text with support and works well in small groups.</p><p class="pg">Page 1 of 3</p></section><section class="sheet"><div class="top"><span>Student Name: <u>Gutiérrez, Amparo</u></span><span>Date of Birth: <u>01/27/2013</u></span><span>SSID: <u>9914450728</u></span><span>IEP Date: <u>11/19/2026</u></span></div><h2>Annual Goals</h2><p>Goal 1: by 11/19/2027 Amparo will write a five-sentence paragraph in 4 of 5 trials. Person responsible: RSP teacher.</p><p class="pg">Page 2 of 3</p></section><section class="sheet"><div class="top"><span>Student Name: <u>Gutiérrez, Amparo</u></span><span>Date of Birth: <u>01/27/2013</u></span><span>SSID: <u>9914450728</u></span><span>IEP Date: <u>11/19/2026</u></span></div><h2>Services</h2><p>Specialized academic instruction, 300 minutes weekly. Questions: case manager D. Ferro, 9255550151.</p><p class="pg">Page 3 of 3</p></section></body></html>`,
);

page(
  'a-siras-transfer',
  'SIRAS-like request transfer, typed number beside candidates',
  'https://siras.sped.example/transfer/request',
  null,
  ['9955108872', '9955108827', '9955108278', '8315550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request transfer</title></head><body><header style="background:#465;color:#fff;padding:8px">SIRAS &middot; Oakdale USD &middot; user: vferro</header><nav>MIS Summary | IEP Manager | Tools | Transfers</nav><h1>Request transfer of a student record</h1><form><label>SSID of the student you are enrolling <input value="9955108872"></label> <button>Find</button></form><p>No exact match. Similar records in other districts:</p><table border="1"><tr><th>Name</th><th>SSID</th><th>District</th><th></th></tr><tr><td>Beltran, Io</td><td>9955108827</td><td>Elkhorn USD</td><td><a href="#">Request</a></td></tr><tr><td>Beltran, Iona</td><td>9955108278</td><td>Marina ESD</td><td><a href="#">Request</a></td></tr></table><h2>Open requests</h2><table border="1"><tr><th>Sent</th><th>To</th><th>Status</th></tr><tr><td>11/24/2026</td><td>Marina ESD, contact R. Quade 8315550122</td><td>Waiting</td></tr></table><p>A record can be pulled only after the sending district has exited the student.</p></body></html>`,
);

page(
  'a-welligent-service',
  'therapy log with client strip and provider NPI',
  'https://wellsped.oakdale-usd.example/sessions/log?client=3381',
  '9938874410',
  ['1902255518', '2095550119', '5500118273', '5500117904'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Session log</title><style>.strip{display:flex;gap:28px;background:#f0f0f7;padding:8px}small{color:#666}td{vertical-align:top}</style></head><body><header style="background:#357;color:#fff;padding:6px">Service tracking &nbsp; My day | Caseload | Reports</header><div class="strip"><div><small>Student</small><br>Castle, Emory</div><div><small>SSID</small><br>9938874410</div><div><small>District ID</small><br>CSTL-3381</div><div><small>School</small><br>Oakdale Elementary</div></div><h2>Speech session, 11/24/2026</h2><table><tr><td>Provider</td><td>Nadia Brandt, CCC-SLP</td></tr><tr><td>Provider NPI</td><td>1902255518</td></tr><tr><td>Minutes</td><td><input value="30" size="3"></td></tr><tr><td>Group size</td><td><input value="2" size="2"></td></tr><tr><td>Notes</td><td><textarea rows="3" cols="50">Worked on /r/ in initial position, 70% accuracy. Called grandmother at 2095550119.</textarea></td></tr></table><button>Sign</button><h3>Earlier sessions</h3><table><tr><th>Date</th><th>Min</th><th>Provider</th><th>Claim</th></tr><tr><td>11/17/2026</td><td>30</td><td>Brandt</td><td>5500118273</td></tr><tr><td>11/10/2026</td><td>25</td><td>Brandt</td><td>5500117904</td></tr></table></body></html>`,
);

page(
  'a-sped-caseload',
  'caseload cards of a case manager',
  'https://seis.sped.example/caseload',
  null,
  ['9914450728', '9914450911', '9914451026', '9255550162', '9255550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My caseload</title><style>.cards{display:flex;gap:12px}.cd{border:1px solid #ccc;padding:10px;width:180px}</style></head><body><header style="background:#234;color:#fff;padding:6px">SEIS &middot; Students | Meetings | Progress reports</header><h1>Caseload: D. Ferro (3)</h1><div class="cards"><div class="cd"><h3>Gutiérrez, Amparo</h3><p>SSID 9914450728</p><p>Next annual 11/19/2027</p><a href="#">Open</a></div><div class="cd"><h3>Boone, Teddy</h3><p>SSID 9914450911</p><p>Next annual 02/03/2027</p><a href="#">Open</a></div><div class="cd"><h3>Srivastava, Kiran</h3><p>SSID 9914451026</p><p>Next annual 05/14/2027</p><a href="#">Open</a></div></div><h2>Due in 30 days</h2><table><tr><th>Student</th><th>What</th><th>Parent phone</th></tr><tr><td>Boone, Teddy</td><td>Triennial plan</td><td>9255550162</td></tr></table><p>SELPA help line 9255550100</p><h2>Progress reports</h2><table><tr><th>Window</th><th>Done</th><th>Open</th></tr><tr><td>Trimester 1</td><td>2</td><td>1</td></tr></table></body></html>`,
);

page(
  'a-dash-iready',
  'diagnostic dashboard with fact chips under the name',
  'https://diagnostic.assess.example/reports/student/8812a',
  '9903371645',
  ['7075550133', '8005550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Diagnostic results</title><style>.app{background:#5a2d82;color:#fff;padding:8px}.chips{list-style:none;display:flex;gap:10px;padding:0}.chips li{background:#eee;border-radius:12px;padding:3px 10px}.bars{display:flex;gap:30px}.bar{width:220px;background:#eee}.bar i{display:block;height:10px;background:#7b4}</style></head><body><header class="app">Reports &rsaquo; Student &rsaquo; Diagnostic Results</header><section class="hero"><h1>Abernathy, Jules</h1><ul class="chips"><li>Grade <b>3</b></li><li>SSID <b>9903371645</b></li><li>Class <b>Rm 9 Tolentino</b></li><li>Window <b>Fall 2026</b></li></ul></section><section class="bars"><div><h4>Overall reading</h4><div class="bar"><i style="width:54%"></i></div><p>512 &middot; One grade below</p></div><div><h4>Overall math</h4><div class="bar"><i style="width:61%"></i></div><p>441 &middot; Early on grade</p></div></section><footer>Report no. 8812-a &middot; support 800-555-0142</footer><section><h4>Teacher and family</h4><p>Teacher: Marisela Tolentino. Family report sent to Ines Abernathy, 7075550133, on 09/30/2026.</p><table><tr><th>Domain</th><th>Score</th><th>Placement</th></tr><tr><td>Phonics</td><td>498</td><td>Grade 2</td></tr><tr><td>Vocabulary</td><td>520</td><td>Early 3</td></tr></table></section></body></html>`,
);

page(
  'a-dash-compare',
  'dashboard comparing two students',
  'https://insight.dataview.example/compare?a=41&b=77',
  null,
  ['9921140077', '9921140551'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Compare students</title><style>.two{display:flex}.col{flex:1;border:1px solid #ccc;padding:10px;margin:6px}</style></head><body><header style="background:#222;color:#fff;padding:8px">Insight &nbsp; Dashboards | Cohorts | Compare</header><h1>Compare</h1><div class="two"><div class="col"><h2>Nwosu, Ada</h2><p>SSID: 9921140077</p><p>ELA 2530, Math 2541</p><p>Attendance 97.1%</p></div><div class="col"><h2>Larsen, Piet</h2><p>SSID: 9921140551</p><p>ELA 2488, Math 2502</p><p>Attendance 91.4%</p></div></div><button>Add a third student</button><table><tr><th>Measure</th><th>Nwosu</th><th>Larsen</th></tr><tr><td>Distance from met, ELA</td><td>+28</td><td>-14</td></tr><tr><td>Distance from met, math</td><td>+10</td><td>-29</td></tr><tr><td>Office referrals</td><td>0</td><td>2</td></tr></table><p>Data as of 11/27/2026. Exporting is limited to administrators.</p><footer style="font-size:12px;color:#666">Signed in as N. Achterberg, principal. Saved comparisons: Grade 6 outliers; New arrivals; After-school maths.</footer></body></html>`,
);

page(
  'a-dash-kds-modal',
  'class list with an open student modal above',
  'https://unify.kdata.example/class/6120#student',
  '9971162038',
  ['6195550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class 6120</title><style>.backdrop{position:fixed;inset:0;background:rgba(0,0,0,.5)}.modal{position:fixed;top:80px;left:25%;width:420px;background:#fff;padding:16px;border-radius:6px}</style></head><body><header style="background:#0a4;color:#fff;padding:8px">Unify &nbsp; Classes | Benchmarks | Item bank</header><main aria-hidden="true"><h1>English 9, period 2</h1><table><tr><th>Student</th><th>Lexile</th><th>BM1</th></tr><tr><td>Eklund, Sixten</td><td>980</td><td>71</td></tr><tr><td>Fagan, Orla</td><td>1110</td><td>88</td></tr><tr><td>Gill, Ravneet</td><td>1045</td><td>80</td></tr></table></main><div class="backdrop"></div><div class="modal" role="dialog" aria-modal="true" aria-labelledby="mt"><h2 id="mt">Fagan, Orla</h2><table><tr><td>Local ID</td><td>88204</td></tr><tr><td>State Student ID</td><td>9971162038</td></tr><tr><td>Grade</td><td>9</td></tr><tr><td>Guardian phone</td><td>6195550162</td></tr></table><button>Close</button></div></body></html>`,
);

page(
  'a-dash-growth-grid',
  'home-made growth page, facts as a grid of divs',
  'https://data.montevista-esd.example/growth/student.php?sid=20118',
  '9946201183',
  ['7605550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Growth: Osgood</title><style>.gr{display:grid;grid-template-columns:repeat(4,150px);border:1px solid #bbb}.gr>div{padding:4px 8px}.h{background:#eef;font-weight:bold}</style></head><body><p><a href="index.php">Data desk</a> &rsaquo; <a href="class.php?t=leclair">Leclair, 4th</a> &rsaquo; student</p><h1 style="font-size:20px">Growth over time</h1><div class="gr"><div class="h">Name</div><div class="h">Local</div><div class="h">SSID</div><div class="h">Teacher</div><div>Osgood, Fia</div><div>20118</div><div>9946201183</div><div>Leclair, 4th</div></div><svg width="420" height="120" role="img" aria-label="Line chart"><polyline points="10,100 120,80 240,62 400,40" fill="none" stroke="#369" stroke-width="3"></polyline></svg><table><tr><th>Window</th><th>RIT</th><th>Pct</th></tr><tr><td>F25</td><td>191</td><td>44</td></tr><tr><td>S26</td><td>199</td><td>51</td></tr><tr><td>F26</td><td>203</td><td>53</td></tr></table><h2 style="font-size:16px">Contact log</h2><ul><li>11/05 called mother (Ingrid Osgood, 7605550115), left message</li><li>11/06 mother called back, conference on the 13th</li></ul><p><small>Made by the tech office; tell Raj (ext. 12) when a number looks off.</small></p></body></html>`,
);

page(
  'a-sst-meeting',
  'student study team form, read-only fields with output elements',
  'https://mtss.larkspur-usd.example/sst/2291',
  '9957703314',
  ['4155550126', '4155550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SST 2291</title><style>.f2 p{display:flex;gap:10px;margin:4px}.f2 label{width:140px;font-weight:bold}</style></head><body><h1>Student Success Team: initial meeting</h1><form class="f2"><p><label for="o1">Student</label><output id="o1">Devereaux, Colette</output></p><p><label for="o2">SSID</label><output id="o2">9957703314</output></p><p><label for="o3">Grade / Teacher</label><output id="o3">4 / Ms. Hwang</output></p><p><label for="o4">Referred by</label><output id="o4">Ms. Hwang, 4155550126</output></p></form><table border="1" width="100%"><tr><th>Strengths</th><th>Concerns</th><th>Actions</th><th>Who / when</th></tr><tr><td>Kind, draws well</td><td>Reading fluency 62 wcpm</td><td>Tier 2 group, 4x weekly</td><td>Hwang, 12/01</td></tr></table><p>Parent present: Luc Devereaux (4155550127). Sibling in 1st grade attends after-school programme.</p><h2>Follow-up</h2><p><label>Next date <input value="01/15/2027"></label> <label>Facilitator <select><option>Vice principal R. Sloane</option></select></label></p><p>Interpreter: none. Copy to: cumulative file, parent.</p><button>Save draft</button> <button>Finalize</button></body></html>`,
);

page(
  'a-intervention-tiers',
  'intervention board with several students by tier',
  'https://mtss.larkspur-usd.example/board',
  null,
  ['9957703314', '9957703330', '9957703349', '9957703402', '4155550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tier board</title><style>.bd{display:flex;gap:12px}.bd section{flex:1;background:#f4f4f4;padding:8px}.n{background:#fff;border:1px solid #ccc;padding:6px}.n span{display:block;font-size:11px}</style></head><body><header style="background:#276;color:#fff;padding:8px">MTSS &nbsp; Board | Plans | Meetings | Screening</header><h1>Tier 2 reading, grade 4</h1><div class="bd"><section><h2>Entering</h2><p class="n">Devereaux, C. <span>SSID 9957703314</span></p></section><section><h2>In progress</h2><p class="n">Ito, R. <span>SSID 9957703330</span></p><p class="n">Maldonado, K. <span>SSID 9957703349</span></p></section><section><h2>Exiting</h2><p class="n">Sloan, B. <span>SSID 9957703402</span></p></section></div><h2>Group leader</h2><p>Hwang, 4155550126. Meets Mon to Thu 9:40 in room 14. Progress monitoring every second Friday.</p><p>Move a card by dragging it. A card older than eight weeks turns yellow. Next data meeting 12/08 in the library.</p></body></html>`,
);

page(
  'a-ccgi-counselor',
  'college planning tool, academic profile for a counsellor',
  'https://planner.collegepath.example/educator/students/330181',
  '9919926057',
  ['6615550143', '2027118402', '6615550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student overview - Educator</title><style>dl{display:grid;grid-template-columns:110px 220px;gap:4px}dt{color:#555}dd{margin:0}</style></head><body><header>Educator view &middot; Juniper Hills High &middot; Y. Barros</header><div class="pr"><h1>Rosalie Mwangi</h1><dl><dt>Class of</dt><dd>2027</dd><dt>SSID</dt><dd>9919926057</dd><dt>Account</dt><dd>Created, partnered</dd><dt>Student cell</dt><dd>6615550143</dd></dl></div><h2>A&ndash;G progress</h2><ul><li>A History: 2 of 2 years</li><li>B English: 3 of 4 years</li><li>C Mathematics: 3 of 3 years</li></ul><h2>Applications</h2><p>CSU application number 2027118402. UC application not started. Cal Grant GPA sent 10/02/2026.</p><h2>Linked adults</h2><table><tr><th>Name</th><th>Relation</th><th>Phone</th></tr><tr><td>Esther Mwangi</td><td>Mother</td><td>6615550144</td></tr></table><footer>For transcript errors write to the registrar. Data received from the district on 11/15/2026.</footer></body></html>`,
);

page(
  'a-counselor-appts',
  'counsellor day view, appointments of several students',
  'https://office.juniper-usd.example/counseling/day',
  null,
  ['9958814402', '6615550184', '9919926057', '9906614472', '6615550101', '6615550102', '6615550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Appointments</title></head><body><header style="background:#724;color:#fff;padding:8px">Counseling office &nbsp; Day | Week | Sign-in kiosk</header><h1>Barros, Y. &mdash; Monday 30 November</h1><ul><li>8:30 Tsegaye, Meron (SSID 9958814402): schedule change</li><li>9:15 Parent call: Mrs. Upton 6615550184</li><li>10:00 Mwangi, Rosalie (SSID 9919926057): FAFSA</li><li>13:00 Grade-level meeting, library</li></ul><p>Walk-ins today: 6</p><h2>Tomorrow</h2><ul><li>8:00 504 meeting, Room B</li><li>11:20 Kovalenko, Dmytro (SSID 9906614472): transcript review</li></ul><h2>Phone list</h2><table><tr><td>Attendance</td><td>6615550101</td></tr><tr><td>Health office</td><td>6615550102</td></tr><tr><td>Registrar</td><td>6615550103</td></tr></table><h2>Open tasks</h2><table><tr><th>Task</th><th>For</th><th>Due</th></tr><tr><td>Letter of recommendation</td><td>Mwangi</td><td>12/01</td></tr><tr><td>Concurrent enrolment form</td><td>Tsegaye</td><td>12/04</td></tr></table><p>Note: lunch duty swapped with Ojeda on Tuesday.</p></body></html>`,
);

page(
  'a-transcript',
  'unofficial transcript print view, block of lines',
  'https://records.juniper-usd.example/transcript/print?id=219040',
  '9906614472',
  ['6615550174', '6615550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>.paper{width:680px;margin:auto;font:13px Georgia}.paper h1{text-align:center;font-size:18px}</style></head><body><div class="noprint" style="background:#eee;padding:6px"><button>Print</button> <button>Close</button> Format: unofficial</div><div class="paper"><h1>JUNIPER HILLS HIGH SCHOOL</h1><p>4400 Sagebrush Rd &middot; (661) 555-0110 &middot; CEEB 050999</p><hr><table width="100%"><tr><td>Student: <b>KOVALENKO, DMYTRO</b></td><td>Birthdate: 08/29/2009</td></tr><tr><td>Student No: 218870</td><td>Statewide Student ID: 9906614472</td></tr><tr><td>Parent/Guardian: Oksana Kovalenko</td><td>Telephone: 6615550174</td></tr><tr><td>Graduation: 06/2027 (proj.)</td><td>Weighted GPA: 3.912</td></tr></table><hr><pre>2024-25  Gr 9   English 9        A   5.00
                Algebra 1        A-  5.00
                Biology          B+  5.00
2025-26  Gr 10  English 10 H     A   5.00
                Geometry         A   5.00</pre><p>Official only with seal. Registrar: M. Trask</p></div></body></html>`,
);

page(
  'a-meal-account',
  'food-service account with PIN and SSID among account facts',
  'https://meals.valley-usd.example/pos/patron/55812',
  '9924480736',
  ['5595550183', '2026112807'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron account</title><style>.mt{background:#a43;color:#fff;padding:6px}.pt th{text-align:left;background:#f7efe9}.pt td,.pt th{padding:4px 10px;border:1px solid #ddd}</style></head><body><div class="mt">MealTrack &nbsp; Serving line 2 &nbsp; Cashier: Obi</div><h2>Patron: Salcedo, Noor</h2><table class="pt"><tr><th>Patron no.</th><td>55812</td><th>PIN</th><td>4471</td></tr><tr><th>SSID</th><td>9924480736</td><th>Eligibility</th><td>CEP</td></tr><tr><th>Balance</th><td>$12.40</td><th>Case no.</th><td>1B20449173</td></tr><tr><th>Household contact</th><td colspan="3">Salcedo, Reem, 5595550183</td></tr></table><h3>Today</h3><p>Breakfast 7:41, register 3, ticket 2026112807</p><h3>Alerts</h3><p>Tree nut allergy</p><h3>Household</h3><table class="pt"><tr><th>Patron</th><th>School</th><th>Balance</th></tr><tr><td>Salcedo, Noor (55812)</td><td>Sycamore MS</td><td>$12.40</td></tr><tr><td>Salcedo, Sami (58110)</td><td>Heron Elem</td><td>$3.00</td></tr></table><p><button>Deposit</button> <button>Adjust</button> <button>Statement</button></p></body></html>`,
);

page(
  'a-meal-dircert',
  'direct certification match list',
  'https://meals.valley-usd.example/dircert/matches',
  null,
  ['9924480736', '9924480812', '5595550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Direct certification</title></head><body><header style="background:#a43;color:#fff;padding:6px">MealTrack &nbsp; Applications | Direct certification | Verification</header><h1>Direct certification: partial matches</h1><table border="1"><thead><tr><th>District student</th><th>SSID</th><th>State record</th><th>Score</th><th>Decide</th></tr></thead><tbody><tr><td>Salcedo, Noor</td><td>9924480736</td><td>SALCEDO NOUR</td><td>88</td><td><button>Match</button></td></tr><tr><td>Toth, Bela</td><td>9924480812</td><td>TOTH BELLA</td><td>79</td><td><button>Match</button></td></tr></tbody></table><h2>Last file</h2><p>DC_Nov_2026.txt, received 11/15/2026, 1,204 exact and 2 partial matches. Eligibility clerk: T. Obi, 5595550178.</p><h2>Rules</h2><ul><li>Exact: name, birth date and SSID agree</li><li>Partial: two of three agree</li></ul><p>Extend benefits to the whole household after a match. <button>Print letters</button> <button>Export</button></p></body></html>`,
);

page(
  'a-library-patron',
  'library patron view with barcode and ids',
  'https://destiny.valley-usd.example/circulation/patron?p=P55812',
  '9952209417',
  ['5595550157', '0395500001', '5595550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron status</title></head><body><div class="dn">Library Manager &rsaquo; Circulation &rsaquo; Patron Status</div><table cellspacing="6"><tr><td rowspan="6" style="width:90px;border:1px solid #ccc;text-align:center">no photo</td><td colspan="2"><b>Ekström, Maja</b> (Student: P 55990)</td></tr><tr><td>District ID</td><td>55990</td></tr><tr><td>State student ID</td><td>9952209417</td></tr><tr><td>Homeroom</td><td>Rm 12, Abbott</td></tr><tr><td>Primary phone</td><td>5595550157</td></tr><tr><td>Status</td><td>Active</td></tr></table><h3>Checked out (2)</h3><table border="1"><tr><th>Title</th><th>Barcode</th><th>Due</th></tr><tr><td>The River Atlas</td><td>T 3091</td><td>12/04/2026</td></tr><tr><td>Frogs of the Sierra</td><td>T 2218</td><td>12/11/2026</td></tr></table><p>ISBN 0395500001 held for this patron until 12/02</p><h3>Fines</h3><p>None. Lifetime total $2.10, paid to Ms. Greer on 05/28/2026.</p><h3>Family</h3><p>Ekström, Ulla (mother), 5595550158. Notices in English.</p></body></html>`,
);

page(
  'a-library-isbn',
  'library page with ISBNs and a patron without SSID',
  'https://destiny.valley-usd.example/circulation/overdue?p=P56001',
  null,
  ['0395500028', '0395500036', '5595550159', '5595550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overdue notice</title></head><body><div class="dn">Library Manager &rsaquo; Reports &rsaquo; Overdue notices</div><h2>Overdue notice: Hallam, Reece</h2><p>Patron P 56001 &middot; Homeroom Abbott</p><table><tr><th>Title</th><th>ISBN</th><th>Fine</th></tr><tr><td>Tide Charts for Children</td><td>0395500028</td><td>$1.20</td></tr><tr><td>Kites</td><td>0395500036</td><td>$0.40</td></tr></table><p>Parent phoned at 5595550159 on 11/20. State student ID: not loaded from SIS.</p><p>Please return these to the library or pay for them by 12/18. A replacement costs $14.00.</p><p>Librarian: Ms. Greer, 5595550160. Printed 11/28/2026.</p><table><tr><th>Earlier notices</th><th>Sent to</th></tr><tr><td>11/06</td><td>homeroom</td></tr><tr><td>11/20</td><td>parent</td></tr></table><p class="cut">- - - - - - - - return this part with your payment - - - - - - - -</p><table><tr><td>Name</td><td>Hallam, Reece</td></tr><tr><td>Amount</td><td>$1.60</td></tr><tr><td>Paid by</td><td>&nbsp;</td></tr></table></body></html>`,
);

page(
  'a-health-office',
  'nurse screen, SSID in the line under the name',
  'https://health.oakdale-usd.example/visit/77120',
  '9911873350',
  ['1730044182', '2095550171', '2095550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health office visit</title><style>.id{background:#e6f4f1;padding:8px}.big{font-size:20px}.alert{background:#fdd;padding:6px;margin:6px 0}</style></head><body><header>HealthOffice</header><div class="id"><div class="big">Tolliver, June</div><div class="sub">SSID 9911873350 &bull; DOB 4/4/2016 &bull; Grade 5 &bull; Rm 22</div></div><div class="alert">Asthma: inhaler in office</div><table><tr><td><b>Physician</b></td><td>Dr. R. Amin, NPI 1730044182, 2095550171</td></tr><tr><td><b>Mother</b></td><td>Leigh Tolliver 2095550172</td></tr><tr><td><b>Medi-Cal</b></td><td>on file</td></tr></table><h3>Visit</h3><p>In <input value="10:12" size="5"> Out <input value="10:25" size="5"> Temp <input value="98.4" size="4"></p><p><select><option>Returned to class</option><option>Sent to parent</option></select></p><h3>Screenings</h3><table border="1"><tr><th>Date</th><th>Vision</th><th>Hearing</th><th>By</th></tr><tr><td>10/07/2026</td><td>20/20</td><td>Pass</td><td>Nurse Adeyemi</td></tr></table><h3>Waiting</h3><ul><li>Rm 22: one student, nosebleed</li><li>Rm 4: one student, ice</li></ul></body></html>`,
);

page(
  'a-own-php',
  'home-made page, paragraphs with bold labels and br',
  'https://sis.pinyon-charter.example/student.php?id=812',
  '9931157280',
  ['7605550188', '7605550189', '7605550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 812</title></head><body><h2>Pinyon Charter records</h2><p><a href="students.php">All students</a> | <a href="add.php">Add</a> | <a href="export.php">CALPADS export</a></p><p><b>Name:</b> Birdsong, Wyatt<br><b>Grade:</b> 6<br><b>SSID:</b> 9931157280<br><b>Local #:</b> 812<br><b>Mom:</b> Carla 7605550188<br><b>Dad:</b> Ray 7605550189<br><b>Facilitator:</b> Ms. Noor (cell 7605550190)</p><p><b>Notes</b><br>Independent study agreement signed 08/14/2026. Chromebook asset 0043319.</p><h3>Work samples</h3><table border="1"><tr><th>Learning period</th><th>Due</th><th>In</th></tr><tr><td>LP 3</td><td>10/30</td><td>10/29</td></tr><tr><td>LP 4</td><td>11/27</td><td></td></tr></table><h3>Also in this family</h3><p>Birdsong, Clementine, grade 2, <a href="student.php?id=813">record 813</a></p><hr><small>Page by the office, v. 3. Report trouble to Ms. Noor.</small><p>Enrolled since 08/2023 &middot; resident district Tule Valley &middot; withdrawn: no</p></body></html>`,
);

page(
  'a-own-access',
  'home-made student card, bordered table with capitals',
  'https://intranet.tule-river-sd.example/cards/show/339',
  '9984403126',
  ['5595550194', '5595550195', '5595550196', '5595550197'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student card</title></head><body><table border="2" cellpadding="5" align="center" bgcolor="#ffffee"><caption>STUDENT CARD 339</caption><tr><th align="right">NAME</th><td>Escamilla, Fidel</td><th align="right">GRADE</th><td>K</td></tr><tr><th align="right">STATE ID NO.</th><td>9984403126</td><th align="right">BUS</th><td>3</td></tr><tr><th align="right">MOTHER</th><td>Escamilla, Paz</td><th align="right">TEL.</th><td>5595550194</td></tr><tr><th align="right">DOCTOR</th><td>Tule Clinic</td><th align="right">TEL.</th><td>5595550195</td></tr><tr><th align="right">SIBLINGS</th><td colspan="3">Alma (gr 3), Rocío (gr 5)</td></tr></table><p align="center"><a href="#">previous</a> &ndash; <a href="#">next</a></p><form action="/cards/find" align="center">Find: <input name="q" placeholder="name or state id"> <button>Go</button></form><table border="1" align="center"><caption>EMERGENCY</caption><tr><th>WHO</th><th>TEL.</th><th>MAY PICK UP</th></tr><tr><td>Escamilla, Beto (uncle)</td><td>5595550196</td><td>YES</td></tr><tr><td>Romo, Lidia (neighbour)</td><td>5595550197</td><td>YES</td></tr></table><p align="center">Tule River School District. Teacher: Mrs. Bonner.</p></body></html>`,
);

page(
  'a-sy-profile-print',
  'Synergy student profile report as printed, label and value runs',
  'https://ca-mesa.edupoint.com/Report.aspx?rpt=STU408',
  '9960047719',
  ['9095550181', '9095550182', '9095550183', '9095550184', '9960052246', '9095550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>STU408 - Student Profile</title><style>.rp{width:720px;margin:auto;font:12px Arial}.bx{border-collapse:collapse;margin-bottom:8px}.bx td,.bx th{border:1px solid #777;padding:3px 6px;text-align:left;vertical-align:top}i{font-size:10px;color:#444}</style></head><body><div class="rp"><table width="100%"><tr><td><b>Mesa Verde High School</b><br>1200 Mesa Rd<br>(909) 555-0100</td><td align="center"><b>Student Profile</b></td><td align="right">Year: 2026-2027<br>Report: STU408<br>Printed by: hpruitt</td></tr></table><table width="100%" class="bx"><tr><td><i>Student Name</i><br>Iniguez, Paloma S</td><td><i>Perm ID</i><br>1006104</td><td><i>State Student Number</i><br>9960047719</td><td><i>Grade</i><br>10</td><td><i>Gender</i><br>F</td></tr><tr><td><i>Home Address</i><br>817 Yucca St</td><td><i>Birth Date</i><br>05/05/2011</td><td><i>Primary Phone</i><br>9095550181</td><td><i>Track</i><br>A</td><td><i>Locker</i><br>2214</td></tr></table><h4>Parents</h4><table width="100%" class="bx"><tr><th>Name</th><th>Relation</th><th>Home</th><th>Cell</th><th>Work</th></tr><tr><td>Iniguez, Salma</td><td>Mother</td><td>9095550181</td><td>9095550182</td><td></td></tr><tr><td>Iniguez, Hector</td><td>Father</td><td></td><td>9095550183</td><td>9095550184</td></tr></table><h4>Siblings</h4><table width="100%" class="bx"><tr><th>Name</th><th>Perm ID</th><th>State Student Number</th><th>School</th></tr><tr><td>Iniguez, Bruno</td><td>1008820</td><td>9960052246</td><td>Mesa Verde MS</td></tr></table></div></body></html>`,
);

export const thirtySixthPages = pages;

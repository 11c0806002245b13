/** What a district's registrar, counselor, nurse, clerks and coordinators have open on a working day; made-up people. */
import { setOf } from './case-page.ts';

const { page, pages } = setOf('seventeenth');

// ---- Aeries ----
page(
  's01',
  'aeries demographics, banner and form agree',
  'https://valley.aeries.net/admin/StudentData/Demographics.aspx',
  '9917304418',
  ['5595550142', '5595550143', '5595550177', '5595550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title>
<style>body{font:13px Arial;margin:0}#NavBar{background:#1f4e79;padding:6px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:flex}.data-caption{width:140px;color:#555}td{padding:2px 8px}</style></head>
<body><form id="aspnetForm" method="post" action="Demographics.aspx">
<input type="hidden" name="ctl00$PID" value="99401877"><input type="hidden" name="ctl00$SN" value="877"><input type="hidden" name="ctl00$SC" value="340">
<div id="NavBar"><a href="#">Home</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Medical</a><a href="#">Test Scores</a><a href="#">Reports</a></div>
<div id="StudentBanner" class="student-banner">
 <span class="student-full-name">Arceneaux, Delphine Marie</span> <span class="student-grade">Gr 9</span> <span class="student-status">Active</span>
 <ul class="banner-tabs"><li class="active">General</li><li>Contact</li><li>Programs</li><li>Attendance</li><li>Medical</li><li>User</li></ul>
 <div class="banner-tab-content">
  <div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99401877</div></div>
  <div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9917304418</div></div>
  <div class="data-row"><div class="data-caption">Counselor</div><div data-tcfc="STU.CU">14 Whitlow</div></div>
  <div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">02/11/2011</div></div>
 </div>
</div>
<div id="ctl00_MainContent_UpdatePanel1"><h2>Demographics</h2>
<table class="DataEntryTable">
<tr><td class="caption">Last Name</td><td data-tcfc="STU.LN"><input type="text" value="Arceneaux"></td><td class="caption">First Name</td><td data-tcfc="STU.FN"><input type="text" value="Delphine"></td></tr>
<tr><td class="caption">Student ID</td><td data-tcfc="STU.ID">99401877</td><td class="caption">State Student ID</td><td data-tcfc="STU.CID"><input type="text" maxlength="10" value="9917304418"></td></tr>
<tr><td class="caption">Primary Phone</td><td data-tcfc="STU.TL"><input type="text" value="5595550142"></td><td class="caption">Student Mobile</td><td data-tcfc="STU.SM"><input type="text" value="5595550143"></td></tr>
<tr><td class="caption">Parent/Guardian</td><td data-tcfc="STU.PG"><input type="text" value="Mr &amp; Mrs L Arceneaux"></td><td class="caption">Corr. Language</td><td data-tcfc="STU.CL">00 English</td></tr>
<tr><td class="caption">Father Work</td><td data-tcfc="STU.FW"><input type="text" value="5595550177"></td><td class="caption">Mother Work</td><td data-tcfc="STU.MW"><input type="text" value="5595550178"></td></tr>
<tr><td class="caption">Residence Address</td><td colspan="3" data-tcfc="STU.RAD">418 Mulberry Ln</td></tr>
</table><input type="button" value="Change"> <input type="button" value="Print"></div>
<div class="footer">Vineyard Valley Unified | 2025-2026 | Aeries Software</div></form></body></html>`,
);

page(
  's02',
  'aeries immunizations, physician beside',
  'https://valley.aeries.net/admin/Immunizations.aspx',
  '0917550236',
  ['1093887215', '5595550119', '5595550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunizations</title></head>
<body class="aeries dark-mode"><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99402204"><input type="hidden" name="ctl00$SN" value="1204"><input type="hidden" name="ctl00$SC" value="110">
<nav id="NavBar"><a href="#">Student Data</a> <a href="#">Medical</a> &rsaquo; <a href="#">Medical History</a> <a href="#">Medical Log</a> <b>Immunizations</b></nav>
<div id="StudentBanner"><div class="student-full-name">Okonjo, Tobias</div><div>Kindergarten &bull; TK/K &bull; Tchr: Ms Pruett</div>
<div class="row"><div class="data-row"><span class="data-caption">Student ID</span> <span data-tcfc="STU.ID">99402204</span></div>
<div class="data-row"><span class="data-caption">State Student ID</span> <span data-tcfc="STU.CID">0917550236</span></div>
<div class="data-row"><span class="data-caption">Age</span> <span>5 y 3 m</span></div></div></div>
<h3>Immunization Record (CAIR2)</h3>
<table class="ImmTable"><thead><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th><th>5th</th><th>Status</th></tr></thead>
<tbody><tr><td>Polio</td><td>10/02/2020</td><td>12/04/2020</td><td>02/05/2021</td><td>09/01/2024</td><td></td><td>Complete</td></tr>
<tr><td>DTaP</td><td>10/02/2020</td><td>12/04/2020</td><td>02/05/2021</td><td>01/07/2022</td><td>09/01/2024</td><td>Complete</td></tr>
<tr><td>MMR</td><td>08/13/2021</td><td>09/01/2024</td><td></td><td></td><td></td><td>Complete</td></tr>
<tr><td>Varicella</td><td>08/13/2021</td><td></td><td></td><td></td><td></td><td>1 dose due</td></tr></tbody></table>
<fieldset><legend>Physician</legend><table><tr><td>Name</td><td data-tcfc="STU.DOC">R. Castellano MD</td></tr><tr><td>NPI</td><td>1093887215</td></tr><tr><td>Phone</td><td>5595550119</td></tr><tr><td>Fax</td><td>5595550120</td></tr></table></fieldset>
<p class="note">Exempt students must have a CAIR-ME number on file.</p><button type="button">Add New Record</button></form></body></html>`,
);

page(
  's03',
  'aeries attendance, collapsed banner',
  'https://valley.aeries.net/admin/Attendance.aspx',
  null,
  ['5595550131', '5595550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>.att td{width:22px;text-align:center;border:1px solid #bbb}</style></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99403310"><input type="hidden" name="ctl00$SN" value="310"><input type="hidden" name="ctl00$SC" value="340">
<div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Attendance Notes</a><a href="#">Period Attendance</a></div>
<div id="StudentBanner" class="collapsed"><span class="student-full-name">Brannigan, Opal</span> <span>11</span> <a href="#" title="Expand">&#9660;</a></div>
<h2>Attendance 08/13/2025 - 06/04/2026</h2>
<table class="att"><tr><th>Month 3</th><th>M</th><th>T</th><th>W</th><th>T</th><th>F</th></tr><tr><td>10/06</td><td></td><td>U</td><td>U</td><td></td><td>T</td></tr><tr><td>10/13</td><td></td><td></td><td>I</td><td>I</td><td></td></tr></table>
<p><b>Days Enr:</b> 54 <b>Days Abs:</b> 6 <b>Unexc:</b> 2 <b>Tardies:</b> 9 <b>Chronic:</b> 11.1%</p>
<h3>Calls today</h3>
<table class="grid"><tr><th>Contact</th><th>Relationship</th><th>Home</th><th>Cell</th><th>Result</th></tr>
<tr><td>Brannigan, Wes</td><td>Father</td><td>5595550131</td><td></td><td>No answer</td></tr>
<tr><td>Brannigan, Kaye</td><td>Mother</td><td></td><td>5595550132</td><td>Left message 9:42</td></tr></table>
<input type="button" value="Add Note"><div class="footer">Aeries SIS | Pinecrest High | aclerk</div></form></body></html>`,
);

page(
  's04',
  'aeries siblings, own number in banner',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9917880931',
  ['9927110405', '9927110414', '5595550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99404512"><input type="hidden" name="ctl00$SN" value="512"><input type="hidden" name="ctl00$SC" value="120">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Contacts</a> <a href="#">Siblings</a></div>
<div id="StudentBanner"><span class="student-full-name">Villaseñor, Ximena</span> <span>Grade 4</span>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99404512</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9917880931</div></div>
<div class="data-row"><div class="data-caption">Family Key</div><div data-tcfc="STU.FK">20771</div></div></div>
<h2>Students in this family</h2>
<table class="SiblingTable"><thead><tr><th></th><th>Name</th><th>School</th><th>Grd</th><th>Student ID</th><th>State Student ID</th><th>Telephone</th></tr></thead><tbody>
<tr class="current"><td>&#9654;</td><td>Villaseñor, Ximena</td><td>Almond Grove El</td><td>4</td><td>99404512</td><td>9917880931</td><td>5595550150</td></tr>
<tr><td><a href="#">Go</a></td><td>Villaseñor, Mateo</td><td>Almond Grove El</td><td>1</td><td>99406120</td><td>9927110405</td><td>5595550150</td></tr>
<tr><td><a href="#">Go</a></td><td>Villaseñor, Renata</td><td>Orchard Middle</td><td>8</td><td>99400087</td><td>9927110414</td><td>5595550150</td></tr></tbody></table>
<input type="button" value="Add Sibling"> <input type="button" value="Remove from family"></form></body></html>`,
);

page(
  's05',
  'aeries query result of many',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  ['9927331001', '9927331019', '9927331027', '0927331035'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Query</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$SC" value="340">
<div id="NavBar"><a href="#">Home</a> <a href="#">Query</a> <a href="#">Reports</a> <a href="#">Load Query</a></div>
<h2>Query</h2><textarea rows="2" cols="90">LIST STU ID LN FN GR CID LF IF LF = L AND GR &lt; 3</textarea><br><input type="button" value="Run"> <input type="button" value="Excel"> <span>4 records</span>
<table id="ctl00_MainContent_QueryGrid"><tr><th>Student ID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>StateStuID</th><th>LangFlu</th></tr>
<tr><td>99405001</td><td>Adeyemi</td><td>Folake</td><td>1</td><td>9927331001</td><td>L</td></tr>
<tr><td>99405019</td><td>Boghossian</td><td>Ara</td><td>2</td><td>9927331019</td><td>L</td></tr>
<tr><td>99405027</td><td>Chau</td><td>Linh</td><td>2</td><td>9927331027</td><td>L</td></tr>
<tr><td>99405035</td><td>Dávila</td><td>Noé</td><td>1</td><td>0927331035</td><td>L</td></tr></table>
<div class="footer">Use KEEP to hold this group of students.</div></form></body></html>`,
);

page(
  's06',
  'aeries new enrollment, own blank, old id kept',
  'https://valley.aeries.net/admin/Enrollment.aspx',
  null,
  ['9920048817', '5595550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment History</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99408001"><input type="hidden" name="ctl00$SN" value="1601"><input type="hidden" name="ctl00$SC" value="220">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Enrollment History</a> <a href="#">District Supplemental</a></div>
<div id="StudentBanner"><span class="student-full-name">Ferreira, Caio</span> <span>Grade 6</span>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99408001</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550163</div></div></div>
<h2>Enrollment History</h2>
<table><tr><th>Year</th><th>School</th><th>Grade</th><th>Enter</th><th>Leave</th><th>Reason</th></tr><tr><td>25-26</td><td>220 Orchard Middle</td><td>6</td><td>11/03/2025</td><td></td><td></td></tr></table>
<fieldset><legend>Coming from</legend>
<div class="data-row"><div class="data-caption">Last School</div><div>Escola Dom Bosco, Recife</div></div>
<div class="data-row"><div class="data-caption">Prior District's ID</div><div data-tcfc="STU.OID">9920048817</div></div>
<div class="data-row"><div class="data-caption">Records requested</div><div>11/04/2025</div></div></fieldset>
<p>Reminder: run the SSID Enrollment upload on Friday.</p></form></body></html>`,
);

page(
  's07',
  'aeries staff record',
  'https://valley.aeries.net/admin/Staff.aspx',
  null,
  ['9900412290', '5595550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff Data</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$SC" value="0">
<div id="NavBar"><a href="#">School Info</a> <a href="#">Staff</a> <a href="#">Staff Assignments</a> <a href="#">Credentials</a></div>
<h2>Staff - 1044 Whitlow, Janessa</h2><div class="tabs"><b>Demographics</b> | Job classifications | CALPADS</div>
<table class="DataEntryTable"><tr><td>Staff ID#</td><td data-tcfc="STF.ID">1044</td><td>State ID</td><td data-tcfc="STF.SE">9900412290</td></tr>
<tr><td>Last Name</td><td data-tcfc="STF.LN">Whitlow</td><td>First Name</td><td data-tcfc="STF.FN">Janessa</td></tr>
<tr><td>Title</td><td data-tcfc="STF.TI">Counselor</td><td>Hire Date</td><td data-tcfc="STF.HD">08/01/2012</td></tr>
<tr><td>Highest Degree</td><td>M Master's</td><td>Cell</td><td data-tcfc="STF.CP">5595550188</td></tr>
<tr><td>Primary School</td><td>340 Pinecrest High</td><td>Email</td><td>jwhitlow@vvusd.example</td></tr></table>
<h3>Teacher numbers</h3><table><tr><th>School</th><th>Tch#</th><th>Room</th></tr><tr><td>340</td><td>14</td><td>C-3</td></tr></table></form></body></html>`,
);

page(
  's08',
  'aeries contacts with many phones',
  'https://valley.aeries.net/admin/Contacts.aspx',
  '9917600724',
  ['5595550121', '5595550122', '5595550123', '5595550124', '5595550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99400724"><input type="hidden" name="ctl00$SN" value="724"><input type="hidden" name="ctl00$SC" value="340">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Contacts</a> <a href="#">Classes</a> <a href="#">Transcripts</a></div>
<table id="StudentBanner"><tr><td rowspan="3"><img alt="" width="48" height="60" src="data:,"></td><td colspan="4" class="student-full-name">Hakimi, Zarina</td></tr>
<tr><td class="data-caption">Student ID</td><td data-tcfc="STU.ID">99400724</td><td class="data-caption">Grade</td><td data-tcfc="STU.GR">12</td></tr>
<tr><td class="data-caption">State Student ID</td><td data-tcfc="STU.CID">9917600724</td><td class="data-caption">Telephone</td><td data-tcfc="STU.TL">5595550121</td></tr></table>
<h2>Contacts (2)</h2>
<div class="ContactCard"><h4>1 Hakimi, Nasrin - Mother <small>Lives with, Educational rights</small></h4><div class="data-row"><div class="data-caption">Home</div><div data-tcfc="CON.TL">5595550121</div></div><div class="data-row"><div class="data-caption">Cell</div><div data-tcfc="CON.CP">5595550122</div></div><div class="data-row"><div class="data-caption">Work</div><div data-tcfc="CON.WP">5595550123</div></div><div>Portal: nhakimi@mail.example</div></div>
<div class="ContactCard"><h4>2 Hakimi, Jamshid - Grandfather <small>Emergency</small></h4><div class="data-row"><div class="data-caption">Home</div><div data-tcfc="CON.TL">5595550124</div></div><div class="data-row"><div class="data-caption">Cell</div><div data-tcfc="CON.CP">5595550125</div></div></div>
<input type="button" value="Add New Record"> <input type="button" value="Copy from sibling"></form></body></html>`,
);

page(
  's09',
  'aeries teacher test scores, captions above',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '9917415560',
  ['5595550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99405560"><input type="hidden" name="ctl00$SN" value="560"><input type="hidden" name="ctl00$SC" value="220">
<div id="NavBar"><a href="#">Attendance</a> <a href="#">Gradebook</a> <a href="#">Student Info</a></div>
<table id="ctl00_MainContent_subTST_subStuTop_tbl"><tr class="SubHeaderRow"><td>Student Name</td><td>Student ID</td><td>State Student ID</td><td>Grade</td><td>Age</td><td>Telephone</td><td>HR Teacher</td></tr>
<tr class="NormalDataBlackBigger"><td>Lindqvist, Soren</td><td>99405560</td><td>9917415560</td><td>7</td><td>12</td><td>5595550166</td><td>Abernathy</td></tr></table>
<div id="divTestScores"><div class="SectionHeader">CAASPP - Smarter Balanced</div>
<table id="StudentTestDetails"><tr><th>Test</th><th>Part</th><th>Date</th><th>Gr</th><th>SS</th><th>Level</th></tr><tr><td>SB</td><td>ELA</td><td>05/2025</td><td>6</td><td>2541</td><td>3 Met</td></tr><tr><td>SB</td><td>Math</td><td>05/2025</td><td>6</td><td>2498</td><td>2 Nearly</td></tr></table>
<div class="SectionHeader">STAR Reading</div><table><tr><th>Date</th><th>GE</th><th>PR</th></tr><tr><td>09/10/2025</td><td>7.1</td><td>58</td></tr></table></div>
<a href="#">State Test Scores Reports</a></form></body></html>`,
);

page(
  's10',
  'aeries online enrollment import, matches to choose',
  'https://valley.aeries.net/admin/OnlineEnrollment/Import.aspx',
  null,
  ['9928810033', '9928810041', '5595550170', '5595550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Online Student Enrollment</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$SC" value="110">
<div id="NavBar"><a href="#">Online Enrollment</a> <a href="#">Applications</a> <a href="#">Import</a></div>
<h2>Import Application 25-000618</h2><div class="wizard"><span>1 Review</span> &gt; <b>2 Match</b> &gt; <span>3 Contacts</span> &gt; <span>4 Finish</span></div>
<div class="panel"><h3>From the application</h3><dl><dt>Name</dt><dd>Marlowe Quint</dd><dt>Birthdate</dt><dd>07/19/2020</dd><dt>Grade</dt><dd>K</dd><dt>Parent</dt><dd>Ines Quint</dd><dt>Phone</dt><dd>5595550170</dd><dt>Previous CA school?</dt><dd>No</dd></dl></div>
<h3>Possible matches in Aeries</h3><p>Choose a student to re-enroll, or create a new record.</p>
<table><tr><th></th><th>Name</th><th>Birthdate</th><th>State Student ID</th><th>Phone</th><th>Status</th></tr>
<tr><td><input type="radio" name="m"></td><td>Quint, Marlo</td><td>07/19/2019</td><td>9928810033</td><td>5595550170</td><td>Active</td></tr>
<tr><td><input type="radio" name="m"></td><td>Quintero, Marlowe</td><td>07/09/2020</td><td>9928810041</td><td>5595550171</td><td>Inactive</td></tr>
<tr><td><input type="radio" name="m" checked></td><td colspan="5">None of these: create new student</td></tr></table>
<input type="button" value="Back"> <input type="button" value="Next"></form></body></html>`,
);

page(
  's11',
  'aeries parent portal',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9917722105', '5595550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries: Portals</title></head>
<body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99402105"><input type="hidden" name="ctl00$SN" value="105"><input type="hidden" name="ctl00$SC" value="120">
<div id="Sub_Header"><span>Parent Portal</span> <a href="#">My Account</a> <a href="#">Change Student</a> <a href="#">Log Out</a></div>
<div id="NavBar"><a href="#">Home</a> <a href="#">Student Info</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Data Confirmation</a></div>
<div id="StudentBanner"><span class="student-full-name">Penhaligon, Rufus</span> Grade 3 - Almond Grove Elementary</div>
<h2>Demographics</h2><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99402105</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9917722105</div></div><div class="data-row"><div class="data-caption">Home Phone</div><div data-tcfc="STU.TL">5595550185</div></div><div class="data-row"><div class="data-caption">Address</div><div>77 Larkspur Ct</div></div>
<p>To report a change, please call the school office.</p></form></body></html>`,
  { isOfItsHost: true },
);

// ---- PowerSchool ----
page(
  's12',
  'powerschool california student information',
  'https://ridge.powerschool.com/admin/students/state/CA_StudentInfo.html?frn=0010004417',
  '9918220417',
  ['0010004417'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="/admin/students/quicklookup.html?frn=0010004417">Quick Lookup</a></li><li><a href="#">Demographics</a></li><li><a href="#">Transfer Info</a></li><li><a href="#">State/Province - CA</a></li></ul></div>
<div id="content"><ul id="breadcrumb"><li><a href="#">Start Page</a></li><li>Student Selection</li><li>State/Province - CA</li><li>Student Information</li></ul>
<div id="student_detail_header"><h2>Thibodeaux, Remy &nbsp; 10 &nbsp; 44170 &nbsp; RHS</h2></div>
<h1>California Student Information</h1>
<div class="box-round"><h2 class="toggle expanded">Identification</h2><table class="linkDescList" cellspacing="0">
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9918220417</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]LEAStudentID">Local Student ID</td><td>44170</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]SSIDExclude">Exclude from CALPADS</td><td><input type="checkbox" name="UF-008011-1"></td></tr></table></div>
<div class="box-round"><h2 class="toggle expanded">Birth</h2><table><tr class="oddRow"><td class="bold">Birth City</td><td><input name="UF-008013-1" value="Chula Vista"></td></tr><tr class="evenRow"><td class="bold">Birth State</td><td>CA</td></tr><tr class="oddRow"><td class="bold">Birth Country</td><td>US</td></tr></table></div>
<div class="button-row"><button type="button">Submit</button></div></div></body></html>`,
);

page(
  's13',
  'powerschool demographics, district header line',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010005521',
  '9918034452',
  ['0010005521', '6195550110', '6195550111', '6195550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>General Demographics</title></head>
<body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="home.html?frn=0010005521">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Health</a></li></ul>
<div id="content-main"><div id="student_detail_header"><p><b>Abellera, Kainoa</b>&nbsp; 8 &nbsp; BMS<br>Local ID:&nbsp;55217 &nbsp;Family ID:&nbsp;20318 &nbsp;SSID:&nbsp;9918034452 &nbsp;HR: Rm 12</p></div>
<h1>General Demographics</h1>
<div class="box-round"><table><tr class="oddRow"><td class="bold">Name (Last, First MI)</td><td><input name="UF-001-1" value="Abellera"> <input name="UF-002-1" value="Kainoa"></td></tr>
<tr class="evenRow"><td class="bold">DOB</td><td><input name="UF-003-1" value="4/30/2012"></td></tr>
<tr class="oddRow"><td class="bold">Student Number</td><td><input name="UF-004-1" value="55217"></td></tr>
<tr class="evenRow"><td class="bold">Home Phone</td><td><input name="UF-005-1" value="6195550110"></td></tr>
<tr class="oddRow"><td class="bold">Mother</td><td><input value="Abellera, Luz"> day <input value="6195550111"></td></tr>
<tr class="evenRow"><td class="bold">Father</td><td><input value="Abellera, Efren"> day <input value="6195550112"></td></tr>
<tr class="oddRow"><td class="bold">Gender</td><td>M</td></tr></table></div>
<div class="button-row"><button type="button">Submit</button></div></div></body></html>`,
);

page(
  's14',
  'powerschool quick lookup, stock header',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0010006630',
  null,
  ['0010006630', '6195550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="quicklookup.html?frn=0010006630">Quick Lookup</a></li><li><a href="#">Attendance</a></li><li><a href="#">Historical Grades</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Dimmock, Astrid &nbsp;&nbsp;11&nbsp;&nbsp;66301&nbsp;&nbsp;RHS <img alt="Guardian alert" src="data:,"></h2></div>
<h1>Quick Lookup</h1><div class="box-round"><table class="linkDescList grid"><tr><th>Exp</th><th>Last Week</th><th>This Week</th><th>Course</th><th>Q1</th><th>Q2</th><th>Abs</th><th>Tar</th></tr>
<tr><td>1(A)</td><td>. . . A .</td><td>. .</td><td>English 11<br>Boyle, K</td><td>B+</td><td>A-</td><td>2</td><td>0</td></tr>
<tr><td>2(A)</td><td>. . . A .</td><td>. T</td><td>US History<br>Ramos, D</td><td>A</td><td>A</td><td>2</td><td>1</td></tr>
<tr><td>3(A)</td><td>. . . A .</td><td>. .</td><td>Chemistry<br>Nair, S</td><td>C</td><td>B-</td><td>3</td><td>0</td></tr></table></div>
<div class="box-round"><h2>Alert: Guardian</h2><p>Call Ms Dimmock at 6195550133 before release.</p></div><p>Current Cumulative GPA: 3.41</p></div></body></html>`,
);

page(
  's15',
  'powerschool staff edit',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000771',
  null,
  ['0050000771', '9901175540', '6195550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff: Edit Information</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="tchr_information"><li><a href="edit.html?frn=0050000771">Edit Information</a></li><li><a href="#">Current Schedule</a></li><li><a href="#">Security Settings</a></li><li><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><h1>Edit Information</h1><h2>Ramos, Dinah</h2>
<div class="box-round"><table><tr class="oddRow"><td class="bold">Staff Number</td><td><input name="UF-101-1" value="771"></td></tr><tr class="evenRow"><td class="bold">Statewide Educator Identifier (SEID)</td><td><input name="UF-102-1" value="9901175540"></td></tr>
<tr class="oddRow"><td class="bold">Home Phone</td><td><input name="UF-103-1" value="6195550144"></td></tr><tr class="evenRow"><td class="bold">Title</td><td><input value="Teacher"></td></tr><tr class="oddRow"><td class="bold">Homeroom</td><td><input value="204"></td></tr><tr class="evenRow"><td class="bold">Email</td><td><input value="dramos@ridge.example"></td></tr></table></div>
<div class="button-row"><button type="button">Submit</button></div></div></body></html>`,
);

page(
  's16',
  'powerschool health screening, header with ssid',
  'https://ridge.powerschool.com/admin/students/health/screenings.html?frn=0010007789',
  '0918446127',
  ['0010007789', '1548220396', '6195550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="screenings.html?frn=0010007789">Health</a></li><li><a href="#">Immunizations</a></li><li><a href="#">Office Visits</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Szymanski, Halina 2 77890 CES</h2><p class="ca-ids"><span class="lbl">Calif. Student ID (SSID)</span> <span class="val">0918446127</span> <span class="lbl">DOB</span> <span class="val">1/8/2018</span></p></div>
<h1>Health: Screenings</h1><div class="tabs"><a class="selected" href="#">Vision</a> <a href="#">Hearing</a> <a href="#">Dental</a> <a href="#">Scoliosis</a></div>
<div class="box-round"><table class="grid"><tr><th>Date</th><th>Grade</th><th>Right</th><th>Left</th><th>Result</th><th>Screener</th></tr><tr><td>10/14/2025</td><td>2</td><td>20/30</td><td>20/25</td><td>Pass</td><td>RN Ilves</td></tr><tr><td>10/02/2023</td><td>K</td><td>20/40</td><td>20/40</td><td>Refer</td><td>RN Ilves</td></tr></table></div>
<div class="box-round"><h2>Provider</h2><table><tr><td class="bold">Clinic</td><td>Cuyamaca Family Eye Care</td></tr><tr><td class="bold">Provider ID (NPI)</td><td>1548220396</td></tr><tr><td class="bold">Phone</td><td>6195550155</td></tr></table></div></div></body></html>`,
);

page(
  's17',
  'powerschool student selection list',
  'https://ridge.powerschool.com/admin/students/selectionlist.html',
  null,
  ['9928330114', '9928330122', '9928330130', '0010008101', '0010008102', '0010008103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Selection</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-secondary"><a href="#">Functions</a> <a href="#">Reports</a> <a href="#">System</a></div>
<div id="content-main"><h1>Current Student Selection (3)</h1><p>Field list: <b>[Students]State_StudentNumber</b> - 1 blank omitted</p>
<div class="box-round"><table id="grid-list" class="grid"><thead><tr><th>Student</th><th>Number</th><th>Grade</th><th>State ID</th><th>Track</th></tr></thead><tbody>
<tr><td><a href="home.html?frn=0010008101">Ekberg, Nils</a></td><td>81010</td><td>9</td><td>9928330114</td><td>A</td></tr>
<tr><td><a href="home.html?frn=0010008102">Farrokhzad, Mina</a></td><td>81021</td><td>9</td><td>9928330122</td><td>A</td></tr>
<tr><td><a href="home.html?frn=0010008103">Gutierrez, Abril</a></td><td>81034</td><td>9</td><td>9928330130</td><td>A</td></tr></tbody></table></div>
<select><option>Select a function for this group</option><option>Print a Report</option><option>Mass Enroll</option></select></div></body></html>`,
);

page(
  's18',
  'powerschool transfer, retired number and blank field',
  'https://ridge.powerschool.com/admin/students/state/CA_SSIDRequest.html?frn=0010009245',
  null,
  ['0010009245', '9928700516'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="#">State/Province - CA</a></li><li><a href="CA_SSIDRequest.html?frn=0010009245">SSID</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Kowalczyk, Bram 4 92451 CES</h2></div><h1>SSID Maintenance</h1>
<div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input type="text" name="UF-008120-1" value="" maxlength="10" size="12"></td></tr>
<tr class="evenRow"><td class="bold">SSID Request Date</td><td>11/12/2025</td></tr><tr class="oddRow"><td class="bold">Retired SSID</td><td>9928700516</td></tr><tr class="evenRow"><td class="bold">Reason retired</td><td>Multiple identifiers; awaiting CALPADS answer</td></tr></table></div>
<p class="feedback-note">The replacement identifier is loaded overnight.</p><div class="button-row"><button type="button">Submit</button></div></div></body></html>`,
);

page(
  's19',
  'powerschool teacher student page',
  'https://ridge.powerschool.com/teachers/studentpages/CADemographics.html?frn=0010010377',
  '9918550386',
  ['0010010377', '6195550160', '6195550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title></head>
<body><div id="branding-powerteacher">PowerTeacher</div><div class="stuNav"><label for="pick">Student Screens</label> <select id="pick"><option>-- Select a screen --</option><option selected>Demographics</option><option>Quick Lookup</option><option>Term Grades</option></select></div>
<h1><span>Nakagawa, Emi</span></h1>
<table class="studentInfo"><tr><td><strong>Grade Level</strong><br>5</td><td><strong>Student Number</strong><br>10377</td><td><strong>DOB</strong><br>6/2/2015</td></tr></table>
<div class="box-round"><table class="info" width="100%"><tr><td width="40%" class="bold">California Statewide Student ID (SSID)</td><td>9918550386</td></tr>
<tr><td class="bold">Home Language</td><td>Japanese</td></tr><tr><td class="bold">English Language Acquisition Status</td><td>RFEP</td></tr><tr><td class="bold">Home Phone</td><td>6195550160</td></tr><tr><td class="bold">Emergency Contact 1</td><td>Nakagawa, Kenji &mdash; 6195550161</td></tr><tr><td class="bold">Bus</td><td>Route 12</td></tr></table></div>
<p><a href="quicklookup.html?frn=0010010377">Quick Lookup</a> | <a href="#">Print this page</a></p></body></html>`,
);

page(
  's20',
  'powerschool contacts, linked students',
  'https://ridge.powerschool.com/admin/contacts/edit.html#?contactId=88120',
  null,
  ['9928440901', '9928440910', '6195550171', '6195550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="content-main" class="pds-content"><ul id="breadcrumb"><li>Start Page</li><li>Contact Search</li><li>Contact</li></ul>
<h1>Contact: Oyelaran, Bisi</h1>
<section class="box-round"><h2>Demographics</h2><div class="field"><label>Name</label><span>Oyelaran, Bisi</span></div><div class="field"><label>Gender</label><span>F</span></div><div class="field"><label>Employer</label><span>Port of San Diego</span></div></section>
<section class="box-round"><h2>Phone Numbers</h2><table class="grid"><tr><th>Priority</th><th>Type</th><th>Number</th><th>SMS</th></tr><tr><td>1</td><td>Mobile</td><td>6195550171</td><td>Yes</td></tr><tr><td>2</td><td>Daytime</td><td>6195550172</td><td>No</td></tr></table></section>
<section class="box-round"><h2>Students</h2><table class="grid"><tr><th>Student</th><th>State ID</th><th>Relationship</th><th>Custody</th></tr><tr><td>Oyelaran, Dayo</td><td>9928440901</td><td>Mother</td><td>Yes</td></tr><tr><td>Oyelaran, Femi</td><td>9928440910</td><td>Mother</td><td>Yes</td></tr></table><button type="button">Add student</button></section>
<section class="box-round"><h2>Web Account Access</h2><p>Enabled, boyelaran@mail.example</p></section></div></body></html>`,
);

// ---- Infinite Campus ----
page(
  's21',
  'campus demographics, person identifiers',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=61208',
  '9919061208',
  ['9495550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head>
<body><app-root><header class="ic-student-header"><h1>Castellanos, Bruno <small>Grade: 07 &nbsp; #612080 &nbsp; DOB: 03/17/2013</small></h1><nav><a>Summary</a> <a class="active">Demographics</a> <a>Identities</a> <a>Households</a> <a>Relationships</a></nav></header>
<div class="toolbar"><button>Save</button> <button>Person Summary Report</button> <button>Demographics Data</button></div>
<section class="group"><h2 class="group__title">Person Information</h2>
<div class="grid"><div class="cell"><label>PersonID</label><div>61208</div></div><div class="cell"><label>Last Name</label><div><input value="Castellanos"></div></div><div class="cell"><label>First Name</label><div><input value="Bruno"></div></div><div class="cell"><label>Gender</label><div>M: Male</div></div><div class="cell"><label>Birth Date</label><div>03/17/2013</div></div><div class="cell"><label>Race/Ethnicity</label><div>Hispanic/Latino</div></div></div></section>
<section class="group"><h2 class="group__title">Person Identifiers</h2>
<div class="grid"><div class="cell"><label>Local Student Number</label><div><input value="612080"></div></div><div class="cell"><label>Student State ID</label><div><input value="9919061208" maxlength="10"></div></div><div class="cell"><label>Local Staff Number</label><div><input value=""></div></div><div class="cell"><label>Staff State ID</label><div><input value=""></div></div><div class="cell"><label>Person GUID</label><div>7C1E0A44-93B1</div></div></div></section>
<section class="group"><h2 class="group__title">Personal Contact Information</h2><div class="grid"><div class="cell"><label>Email</label><div>612080@lagunausd.example</div></div><div class="cell"><label>Cell Phone</label><div><input value="9495550104"></div></div></div></section>
<footer>- Modified by: Reyes, Registrar 10/30/2025 08:14 -</footer></app-root></body></html>`,
);

page(
  's22',
  'campus person of the staff',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=4410',
  null,
  ['9902204410', '9495550117', '9495550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head>
<body><app-root><header class="ic-person-header"><h1>Thornquist, Greta <small>Staff &nbsp; #4410</small></h1><nav><a>Demographics</a> <a>Identities</a> <a>District Employment</a> <a>District Assignments</a> <a>Credentials</a></nav></header>
<section class="group"><h2>Person Information</h2><table><tr><th>Last Name</th><th>First Name</th><th>Birth Date</th></tr><tr><td>Thornquist</td><td>Greta</td><td>09/21/1979</td></tr></table></section>
<section class="group"><h2>Person Identifiers</h2><table><tr><th>Student Number</th><th>Student State ID</th><th>Local Staff Number</th><th>Staff State ID</th></tr><tr><td></td><td></td><td>4410</td><td>9902204410</td></tr></table></section>
<section class="group"><h2>Personal Contact Information</h2><div class="cell"><label>Work Phone</label> <span>9495550117</span></div><div class="cell"><label>Cell Phone</label> <span>9495550118</span></div><div class="cell"><label>Email</label> <span>gthornquist@lagunausd.example</span></div></section>
<p class="comment">Hired 2008, special education resource specialist, Cliffside MS.</p></app-root></body></html>`,
);

page(
  's23',
  'campus summary, household below',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9919445077',
  ['9495550120', '9495550121', '9495550122', '9495550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>.card{border:1px solid #ccd;border-radius:4px;padding:8px;margin:8px}.kv{display:grid;grid-template-columns:180px 1fr}</style></head>
<body><div class="breadcrumb">Student Information &gt; General &gt; Summary</div>
<div class="card"><h2>Person Information</h2><div class="kv"><strong>Name</strong><span>Whitcombe, Josephine Ada</span><strong>Nickname</strong><span>Josie</span><strong>Gender</strong><span>F</span><strong>Birth Date</strong><span>12/05/2008 (Age: 16)</span><strong>Student Number</strong><span>450770</span><strong>State ID</strong><span>9919445077</span><strong>Email</strong><span>450770@lagunausd.example</span></div></div>
<div class="card"><h2>Enrollment</h2><table><tr><th>Grade</th><th>School</th><th>Calendar</th><th>Start</th><th>End</th></tr><tr><td>11</td><td>Laguna High</td><td>25-26 LHS</td><td>08/18/2025</td><td></td></tr></table></div>
<div class="card"><h2>Primary Household: Whitcombe/Ibarra</h2><div>9495550120</div><div>2210 Bluebird Canyon Dr</div>
<table><tr><th>Name</th><th>Relationship</th><th>Contact</th></tr><tr><td>Whitcombe, Alden</td><td>Father</td><td>C: 9495550121<br>W: 9495550122</td></tr><tr><td>Ibarra, Noemi</td><td>Mother</td><td>C: 9495550123</td></tr><tr><td>Whitcombe, Felix</td><td>Sibling</td><td>Grade 08</td></tr></table></div>
<div class="card"><h2>Flags</h2><p>504 plan, Media release: No</p></div></body></html>`,
);

page(
  's24',
  'campus health office visit, no state id',
  'https://lagunaca.infinitecampus.org/campus/apps/health/office-visits',
  null,
  ['9495550130', '9495550131', '1760440929'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health Office Visits</title></head>
<body><header class="ic-student-header"><h1>Vandermolen, Piet <small>Grade: 03 &nbsp; #700415 &nbsp; DOB: 06/11/2017</small></h1><span class="flag">Health: peanut</span></header>
<div class="breadcrumb">Health &gt; Student &gt; Health Office Visits</div>
<table class="list"><tr><th>Date</th><th>Time In</th><th>Complaint</th><th>Discharge</th></tr><tr class="sel"><td>11/18/2025</td><td>10:22</td><td>Stomach</td><td>10:50 class</td></tr><tr><td>10/29/2025</td><td>12:05</td><td>Scraped knee</td><td>12:15 recess</td></tr></table>
<form><h2>Visit detail</h2><label>Chief complaint</label> <select><option>Stomach ache</option><option>Head ache</option></select> <label>Temperature</label> <input value="98.9"><br>
<label>Contacted</label> <input value="Vandermolen, Saskia (mother)"> <label>Contact phone</label> <input value="9495550130"><br>
<label>Physician</label> <input value="Dr. Oyama"> <label>Physician phone</label> <input value="9495550131"> <label>National provider</label> <input value="1760440929"><br>
<label>Comments</label><textarea rows="3">Rested 20 min, drank water, returned.</textarea></form><button>Save</button> <button>Delete</button> <button>Print visit</button></body></html>`,
);

page(
  's25',
  'campus relationships, brothers and sisters',
  'https://lagunaca.infinitecampus.org/campus/apps/census/relationships',
  '9919700342',
  ['9929700111', '9929700129', '9495550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Relationships</title></head>
<body><header class="ic-student-header"><div class="name">Delacroix-Hunt, Margaux</div><ul class="ids"><li><b>Student #</b> 703420</li><li><b>Student State ID</b> 9919700342</li><li><b>Grade</b> 05</li><li><b>DOB</b> 10/10/2014</li></ul></header>
<h2>Household Relationships <small>Delacroix-Hunt, 9495550137</small></h2>
<table class="editable"><thead><tr><th>Name</th><th>Gender</th><th>Relationship</th><th>State ID</th><th>Guardian</th><th>Mailing</th><th>Portal</th><th>Sequence</th></tr></thead><tbody>
<tr><td>Delacroix, Simone</td><td>F</td><td>Mother</td><td></td><td>&#10003;</td><td>&#10003;</td><td>&#10003;</td><td>1</td></tr>
<tr><td>Hunt, Gareth</td><td>M</td><td>Father</td><td></td><td>&#10003;</td><td></td><td>&#10003;</td><td>2</td></tr>
<tr><td>Delacroix-Hunt, Emlyn</td><td>M</td><td>Brother</td><td>9929700111</td><td></td><td></td><td></td><td></td></tr>
<tr><td>Delacroix-Hunt, Colette</td><td>F</td><td>Sister</td><td>9929700129</td><td></td><td></td><td></td><td></td></tr></tbody></table>
<h2>Non-Household Relationships</h2><p>None. <a href="#">Add non-household relationship</a></p><button>Save</button></body></html>`,
);

page(
  's26',
  'campus batch of SSID extract results',
  'https://lagunaca.infinitecampus.org/campus/apps/ca-state-reporting/ssid-import',
  null,
  ['9929811206', '9929811214', '9929811222'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID Import</title></head>
<body><div class="breadcrumb">Reporting &gt; CA State Reporting &gt; SSID Import Wizard</div><h1>SSID Import: results</h1>
<p>File SSID_20251120.txt read. 3 identifiers will be written, 1 rejected.</p>
<label>Work to perform</label> <select><option>Validate and test file</option><option selected>Upload file</option></select> <label>Overwrite existing</label> <input type="checkbox">
<div class="result"><h3>1. Amundsen, Tove</h3><p>Local ID 720011, DOB 04/04/2020</p><p>SSID: 9929811206 (new)</p></div>
<div class="result"><h3>2. Baptiste, Leon</h3><p>Local ID 720022, DOB 02/28/2020</p><p>SSID: 9929811214 (new)</p></div>
<div class="result"><h3>3. Cho, Seo-yun</h3><p>Local ID 720033, DOB 09/15/2020</p><p>SSID: 9929811222 (new)</p></div>
<div class="result error"><h3>4. Dabrowski, Ola</h3><p>Local ID 720044, DOB 05/05/2020</p><p>SSID: blank, see CALPADS</p></div>
<button>Confirm</button> <button>Cancel</button></body></html>`,
);

page(
  's27',
  'campus counselor academic plan',
  'https://lagunaca.infinitecampus.org/campus/apps/counseling/academic-plan',
  '9919233650',
  ['9495550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Academic Plan</title></head>
<body><div class="student-bar"><strong>Ruvalcaba, Itzel</strong> | Grade: 10 | DOB: 01/29/2010 | Student Number: 336500 | State ID: 9919233650 | Counselor: Hargrove, T (9495550148)</div>
<h1>Academic Plan <small>Program: A-G / Diploma</small></h1>
<table class="plan"><tr><th>Subject</th><th>09</th><th>10</th><th>11</th><th>12</th><th>Credits</th></tr><tr><td>English</td><td>Eng 9</td><td>Eng 10 H</td><td>AP Lang</td><td>ERWC</td><td>40/40</td></tr><tr><td>Math</td><td>Alg 1</td><td>Geom</td><td>Alg 2</td><td>Stats</td><td>40/30</td></tr><tr><td>Science</td><td>Bio</td><td>Chem</td><td>Physics</td><td></td><td>30/20</td></tr><tr><td>LOTE</td><td>Spa 2</td><td>Spa 3</td><td></td><td></td><td>20/20</td></tr></table>
<div class="status"><span class="badge">On track</span> Cumulative GPA 3.62, 95.0 credits earned</div>
<label>Counselor comment</label><textarea>Interested in nursing; refer to CTE pathway visit 12/03.</textarea><p><button>Approve</button> <button>Lock</button> <button>Print</button></p></body></html>`,
);

page(
  's28',
  'campus advanced search results beside an empty frame',
  'https://lagunaca.infinitecampus.org/campus/apps/search',
  null,
  ['9929560113', '9929560121', '9495550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{display:flex}aside{width:320px;border-right:1px solid #ccc}</style></head>
<body><aside><h2>Search</h2><select><option>Student</option><option>All People</option><option>Staff</option><option>Household</option></select> <input placeholder="Last, First / #number / !SSID" value="!99295601"><button>Go</button>
<p>Search Results: 2</p><ul class="results"><li><a href="#">Isaksson, Bo</a><div class="more">Grade 06 &middot; #756011<br>State ID: 9929560113</div></li><li><a href="#">Isaksson, Britta</a><div class="more">Grade 02 &middot; #756012<br>State ID: 9929560121</div></li></ul></aside>
<main><h1>Welcome, Attendance Office</h1><h2>Process Inbox</h2><table><tr><th>Date</th><th>Process</th><th>Message</th></tr><tr><td>11/20/2025</td><td>Phone</td><td>Missed call from 9495550150</td></tr><tr><td>11/19/2025</td><td>Report</td><td>Truancy letters complete</td></tr></table><p>Campus version 2544.2</p></main></body></html>`,
);

// ---- Synergy ----
page(
  's29',
  'synergy student view, captions above inputs',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9919930817',
  ['7605550101', '7605550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.fld{display:inline-block;margin:4px 8px}.fld .cap{font-size:11px;color:#446}</style></head>
<body class="REV_VIEW"><div class="ViewToolbar"><button>Menu &#9662;</button><button>Save</button><button>Undo</button><button>Add</button><button>&lt;</button><button>&gt;</button></div>
<div class="ViewHeader"><span class="ViewTitle">Student</span> Student Name: <b>Eastaugh, Thaddeus P.</b> School: <b>Mesa Verde Middle</b> Status: <b>Active</b> Homeroom: <b>212</b></div>
<div class="TabStrip"><span class="sel">Demographics</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Enrollment History</span><span>Parent/Guardian</span><span>Phone Numbers</span><span>Documents</span></div>
<div class="group"><div class="groupcap">Student Information</div>
<div class="fld"><div class="cap">Last Name</div><input value="Eastaugh"></div><div class="fld"><div class="cap">First Name</div><input value="Thaddeus"></div><div class="fld"><div class="cap">Perm ID</div><input value="930817" readonly></div><div class="fld"><div class="cap">State ID</div><input value="9919930817"></div><div class="fld"><div class="cap">Grade</div><input value="07" readonly></div><div class="fld"><div class="cap">Gender</div><input value="Male"></div><div class="fld"><div class="cap">Birth Date</div><input value="08/23/2012"></div></div>
<div class="group"><div class="groupcap">Home Address and Phone</div><div class="fld"><div class="cap">Address</div><input value="5181 Palomar Way"></div><div class="fld"><div class="cap">Phone</div><input value="7605550101"></div><div class="fld"><div class="cap">Extn</div><input value=""></div><div class="fld"><div class="cap">Other Phone</div><input value="7605550102"></div></div>
<div class="StatusBar">Focus: Mesa Verde Middle 2025-2026 | Record 18 of 904</div></body></html>`,
);

page(
  's30',
  'synergy parent tab, numbers of phones alone',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentParent',
  null,
  ['7605550111', '7605550112', '7605550113', '1000448120', '1000448121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head>
<body class="REV_VIEW"><div class="ViewHeader"><span class="ViewTitle">Student</span> Student Name: <b>Gallimore, Winifred</b> School: <b>Mesa Verde Middle</b> Status: <b>Active</b></div>
<div class="TabStrip"><span>Demographics</span><span class="sel">Parent/Guardian</span><span>Phone Numbers</span></div>
<div class="group"><div class="groupcap">Parents / Guardians</div>
<table class="REV_GRID"><thead><tr><th>X</th><th>Line</th><th>Adult ID</th><th>Parent/Guardian Name</th><th>Relation</th><th>Lives With</th><th>Ed. Rights</th><th>Primary Phone</th></tr></thead><tbody>
<tr><td><input type="checkbox"></td><td>1</td><td>1000448120</td><td>Gallimore, Iris</td><td>Mother</td><td>Y</td><td>Y</td><td>7605550111</td></tr>
<tr><td><input type="checkbox"></td><td>2</td><td>1000448121</td><td>Gallimore, Desmond</td><td>Stepfather</td><td>Y</td><td>N</td><td>7605550112</td></tr></tbody></table></div>
<div class="group"><div class="groupcap">Notes</div><textarea>Grandmother picks up Tuesdays, call 7605550113 first.</textarea></div>
<div class="StatusBar">Record 221 of 904</div></body></html>`,
);

page(
  's31',
  'synergy staff view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9903307765', '7605550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title></head>
<body class="REV_VIEW"><div class="ViewToolbar"><button>Menu</button><button>Save</button><button>Add</button></div><div class="ViewHeader"><span class="ViewTitle">Staff</span> Staff Name: <b>Okafor, Ngozi</b> Badge: <b>7765</b></div>
<div class="TabStrip"><span class="sel">General</span><span>Schools</span><span>Credentials</span><span>State Information</span></div>
<table class="form"><tr><td class="cap">Last Name</td><td class="cap">First Name</td><td class="cap">State ID</td><td class="cap">Badge Number</td></tr><tr><td><input value="Okafor"></td><td><input value="Ngozi"></td><td><input value="9903307765"></td><td><input value="7765"></td></tr>
<tr><td class="cap">Type</td><td class="cap">Job Title</td><td class="cap">Home Phone</td><td class="cap">Hire Date</td></tr><tr><td><select><option>Teacher</option><option>Counselor</option><option selected>Nurse</option></select></td><td><input value="School Nurse"></td><td><input value="7605550119"></td><td><input value="09/04/2018"></td></tr></table>
<div class="StatusBar">User: hr.tech</div></body></html>`,
);

page(
  's32',
  'synergy health log',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentHealth',
  '0919558203',
  ['7605550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Health</title></head>
<body class="REV_VIEW"><div class="ViewHeader"><table><tr><td class="ViewTitle" rowspan="2">Student Health</td><td>Student Name</td><td>Perm ID</td><td>State Student Number</td><td>Grade</td><td>Gender</td></tr><tr><td><b>Mwangi, Zawadi</b></td><td><b>958203</b></td><td><b>0919558203</b></td><td><b>K</b></td><td><b>F</b></td></tr></table></div>
<div class="TabStrip"><span>Immunizations</span><span>Conditions</span><span class="sel">Log</span><span>Medications</span><span>Screenings</span></div>
<table class="REV_GRID"><tr><th>Date</th><th>Time In</th><th>Time Out</th><th>Description</th><th>Treatment</th><th>Seen By</th></tr><tr><td>11/19/2025</td><td>09:10</td><td>09:24</td><td>Nose bleed</td><td>Pressure, rest</td><td>LVN Soto</td></tr><tr><td>11/12/2025</td><td>13:40</td><td>13:55</td><td>Inhaler before PE</td><td>Albuterol 2 puffs</td><td>LVN Soto</td></tr></table>
<div class="group"><div class="groupcap">Log entry</div><label>Parent called at</label> <input value="7605550122"> <label>Result</label> <select><option>Reached</option><option>Voice mail</option></select></div></body></html>`,
);

page(
  's33',
  'synergy find dialog results',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=FindResult',
  null,
  ['9929640012', '9929640020', '9929640038'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Find Result</title></head>
<body class="REV_VIEW"><div class="dialog"><div class="dlgcap">Find Result: Student (3)</div>
<table class="REV_GRID"><colgroup><col><col><col><col><col></colgroup><thead><tr><th>Last Name</th><th>First Name</th><th>Perm ID</th><th>State ID</th><th>Grade</th></tr><tr class="filter"><td><input value="Nwosu"></td><td><input></td><td><input></td><td><input></td><td><input></td></tr></thead>
<tbody><tr><td>Nwosu</td><td>Adaeze</td><td>964001</td><td>9929640012</td><td>06</td></tr><tr><td>Nwosu</td><td>Chidi</td><td>964002</td><td>9929640020</td><td>08</td></tr><tr><td>Nwosu</td><td>Obinna</td><td>964003</td><td>9929640038</td><td>08</td></tr></tbody></table>
<button>Select</button> <button>Close</button></div><div class="ViewHeader"><span class="ViewTitle">Student</span> Student Name: School: Status:</div></body></html>`,
);

page(
  's34',
  'synergy se plan, head of an IEP',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=IEPDocument',
  '9919087346',
  ['7605550133', '7605550134', '9903309981'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP</title><style>.doc{border:1px solid #000;border-collapse:collapse;width:100%}.doc td{border:1px solid #000;padding:3px;vertical-align:top}.doc .t{font-size:10px;display:block}</style></head>
<body><div class="DocToolbar"><button>Validate</button><button>Print draft</button><button>Finalize</button> Page 1 of 14</div><h1>Individualized Education Program</h1>
<table class="doc"><tr><td colspan="2"><span class="t">Student Name</span>Balakrishnan, Arun</td><td><span class="t">Date of Birth</span>05/14/2014</td><td><span class="t">Grade</span>06</td></tr>
<tr><td><span class="t">SSID</span>9919087346</td><td><span class="t">Perm ID</span>987346</td><td><span class="t">Case Manager</span>Pohl, Anke</td><td><span class="t">Case Manager SEID</span>9903309981</td></tr>
<tr><td colspan="2"><span class="t">Parent/Guardian</span>Balakrishnan, Lakshmi</td><td><span class="t">Home Phone</span>7605550133</td><td><span class="t">Cell Phone</span>7605550134</td></tr>
<tr><td><span class="t">Primary Disability</span>SLI</td><td><span class="t">IEP Date</span>11/14/2025</td><td><span class="t">Next Annual</span>11/13/2026</td><td><span class="t">Next Triennial</span>11/10/2027</td></tr></table>
<h2>Present Levels</h2><p>Arun is a friendly sixth grader who enjoys robotics club and reads at grade level.</p></body></html>`,
);

page(
  's35',
  'synergy family list, own id not yet given',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=FamilyInfo',
  null,
  ['9929710415', '7605550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head>
<body class="REV_VIEW"><div class="ViewHeader"><span class="ViewTitle">Student</span> Student Name: <b>Saavedra, Lucero</b> Perm ID: <b>971042</b> State ID: <b></b> Grade: <b>TK</b> Status: <b>Active</b></div>
<div class="TabStrip"><span>Demographics</span><span>Enrollment</span><span class="sel">Family Info</span></div>
<div class="group"><div class="groupcap">Other students at this household</div><table class="REV_GRID"><tr><th>Student</th><th>School</th><th>Grade</th><th>Perm ID</th><th>State ID</th></tr><tr><td>Saavedra, Amaro</td><td>Mesa Verde Middle</td><td>06</td><td>971041</td><td>9929710415</td></tr></table></div>
<div class="group"><div class="groupcap">Household</div><label>Phone</label> <input value="7605550140"> <label>Census ID</label> <input value="330-117"></div><div class="StatusBar">Focus: Loma Elementary 2025-2026</div></body></html>`,
);

// ---- Q ----
page(
  's36',
  'q census screen, banner with ssid',
  'https://q.harborview-usd.example/QWebApp/StudentCensus',
  '9919512908',
  ['8055550101', '8055550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student Census</title></head>
<body><div id="qTop"><span>Q</span> <span>Harborview USD / 25-26 / Point Arguello MS</span> <input id="qSearch" placeholder="Find student"></div>
<div id="qBanner" class="sb"><span class="sbName">FAIRWEATHER, TEODORA</span><span class="sbItem"><i>ID</i> 129081</span><span class="sbItem"><i>SSID</i> 9919512908</span><span class="sbItem"><i>GR</i> 8</span><span class="sbItem"><i>BD</i> 07/07/2012</span><span class="sbItem"><i>PH</i> 8055550101</span><span class="sbItem"><i>LF</i> EO</span></div>
<div id="qTree"><b>Student</b><ul><li>Census</li><li>Contacts</li><li>Enrollment</li><li>Programs</li><li>Health</li></ul></div>
<div id="qForm"><h2>Census</h2><table class="frm"><tr><td>Legal last</td><td><input value="Fairweather"></td><td>Legal first</td><td><input value="Teodora"></td></tr><tr><td>Primary phone</td><td><input value="8055550101"></td><td>Student cell</td><td><input value="8055550102"></td></tr><tr><td>Residence</td><td colspan="3"><input size="50" value="902 Ocean Ave Apt 4"></td></tr><tr><td>District of residence</td><td>Harborview USD</td><td>Interdistrict</td><td>No</td></tr></table></div>
<div id="qNav"><button>|&lt;</button><button>&lt;</button> 204 / 611 <button>&gt;</button><button>&gt;|</button></div></body></html>`,
);

page(
  's37',
  'q attendance call list',
  'https://q.harborview-usd.example/QWebApp/AttCallList',
  null,
  ['8055550111', '8055550112', '8055550113', '9929333016', '9929333024'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Attendance Calls</title></head>
<body><div id="qTop"><span>Q</span> <span>Harborview USD / Point Arguello MS</span></div><div id="qBanner" class="sb"><span class="sbName">&nbsp;</span><span class="sbItem"><i>ID</i> </span><span class="sbItem"><i>SSID</i> </span><span class="sbItem"><i>GR</i> </span></div>
<h2>Unverified absences, Friday 11/21/2025</h2><label>Period</label> <select><option>1</option><option>2</option></select> <label>Sort by</label> <select><option>Name</option><option>SSID</option></select>
<table class="rpt"><tr><th>Name</th><th>SSID</th><th>Gr</th><th>Per</th><th>Call 1</th><th>Call 2</th><th>Result</th></tr><tr><td>Goldhammer, Ezra</td><td>9929333016</td><td>7</td><td>1-6</td><td>8055550111</td><td>8055550112</td><td><select><option></option><option>Ill</option></select></td></tr><tr><td>Hosseini, Darya</td><td>9929333024</td><td>6</td><td>1</td><td>8055550113</td><td></td><td><select><option></option><option>Ill</option></select></td></tr></table>
<button>Post codes</button> <button>Print list</button></body></html>`,
);

page(
  's38',
  'q program screen for english learners',
  'https://q.harborview-usd.example/QWebApp/StudentEL',
  '9919776034',
  ['8055550120', '9905511230'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - EL Program</title></head>
<body><div id="qTop">Q | Harborview USD | EL office</div>
<div class="studentStrip"><table><tr><td class="nm">Jaramillo, Nayeli</td><td><label>Student ID</label> 160340</td><td><label>State ID (SSID)</label> 9919776034</td><td><label>Grade</label> 3</td><td><label>Counselor</label> none</td></tr></table></div>
<h2>English Learner Program</h2>
<table class="frm"><tr><td>ELAS</td><td><select><option>EO</option><option selected>EL</option><option>RFEP</option></select></td><td>ELAS start</td><td>09/12/2022</td></tr><tr><td>Primary language</td><td>01 Spanish</td><td>Home language survey</td><td>08/10/2022</td></tr><tr><td>Years EL</td><td>3.2</td><td>At-risk LTEL</td><td>No</td></tr><tr><td>EL teacher</td><td>Medrano, C</td><td>Teacher SEID</td><td>9905511230</td></tr></table>
<h3>ELPAC history</h3><table class="rpt"><tr><th>Year</th><th>Test</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>24-25</td><td>Summative</td><td>1478 / 3</td><td>3</td><td>2</td></tr><tr><td>23-24</td><td>Summative</td><td>1451 / 2</td><td>3</td><td>2</td></tr></table>
<h3>Parent letters</h3><p>Annual notification mailed 09/20/2025; mother prefers calls at 8055550120.</p></body></html>`,
);

// ---- Illuminate, Aspen, School Pathways, Skyward, eSchoolPLUS ----
page(
  's39',
  'illuminate student profile',
  'https://bay.illuminateed.com/live/?stu=48811&page=StudentProfile',
  '9921148811',
  ['5105550101', '5105550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title></head>
<body><nav class="navbar"><a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Gradebook</a> <span class="control-panel">Marina Elementary 2025-26</span></nav>
<div class="container"><div class="row"><div class="span3"><div class="well"><img alt="photo" src="data:,"><h4>Ostrander, Leopold</h4><p>Grade 5 &middot; Rm 17<br>Teacher: Ng, Carissa</p></div>
<ul class="nav nav-list"><li class="active">Demographics</li><li>Assessments</li><li>Attendance</li><li>Programs</li><li>Contacts</li></ul></div>
<div class="span9"><ul class="breadcrumb"><li>Students</li><li>Search</li><li>Profile</li></ul>
<table class="table table-striped"><tbody><tr><th>Local Student ID</th><td>488110</td><th>State Student ID</th><td>9921148811</td></tr><tr><th>Birth Date</th><td>01/15/2015</td><th>Gender</th><td>Male</td></tr><tr><th>English Proficiency</th><td>English Only</td><th>Primary Disability</th><td>&mdash;</td></tr><tr><th>Ethnicity</th><td>White</td><th>Parent Education</th><td>College graduate</td></tr></tbody></table>
<h5>Households</h5><table class="table"><tr><td>Ostrander, Philippa (mother)</td><td>5105550101</td></tr><tr><td>Ostrander, Klaus (father)</td><td>5105550102</td></tr></table></div></div></div></body></html>`,
);

page(
  's40',
  'illuminate edit user, state id of a teacher',
  'https://bay.illuminateed.com/live/?user=311&page=UserEdit',
  null,
  ['9904418230', '5105550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit User</title></head>
<body><nav class="navbar"><a href="#">Students</a> <a href="#">Admin</a></nav><ul class="breadcrumb"><li>Admin</li><li>User Search</li><li>Edit User</li></ul><h2>Edit User: Ng, Carissa</h2>
<form class="form-horizontal"><fieldset><legend>Account</legend><div class="control-group"><label class="control-label" for="un">Username</label><div class="controls"><input id="un" value="cng"></div></div><div class="control-group"><label class="control-label" for="lid">Local User ID</label><div class="controls"><input id="lid" value="311"></div></div><div class="control-group"><label class="control-label" for="sid">State ID</label><div class="controls"><input id="sid" value="9904418230"></div></div><div class="control-group"><label class="control-label" for="ph">Phone</label><div class="controls"><input id="ph" value="5105550113"></div></div></fieldset>
<fieldset><legend>Roles</legend><label class="checkbox"><input type="checkbox" checked> Teacher</label><label class="checkbox"><input type="checkbox"> Site administrator</label></fieldset><button class="btn btn-primary">Save</button></form></body></html>`,
);

page(
  's41',
  'illuminate assessment response of one student',
  'https://bay.illuminateed.com/live/?assessment=9120&page=StudentResponse',
  '0921307754',
  ['1120099041'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Response</title></head>
<body><nav class="navbar"><a href="#">Students</a> <a href="#">Assessments</a></nav><div class="page-header"><h3>Gr 6 Math Unit 2 Benchmark <small>Assessment ID 9120 &middot; Answer sheet 1120099041</small></h3></div>
<div class="student-info"><dl class="dl-horizontal"><dt>Student</dt><dd>Pereira-Lowe, Juno</dd><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>0921307754</dd><dt>Local ID</dt><dd>307754</dd><dt>Date taken</dt><dd>10/21/2025</dd></dl></div>
<div class="scores"><b>Score</b> 17 / 22 (77%) <span class="label label-success">Proficient</span></div>
<table class="table table-condensed"><thead><tr><th>#</th><th>Standard</th><th>Response</th><th>Correct</th><th>Points</th></tr></thead><tbody><tr><td>1</td><td>6.NS.A.1</td><td>C</td><td>C</td><td>1</td></tr><tr><td>2</td><td>6.NS.A.1</td><td>B</td><td>A</td><td>0</td></tr><tr><td>3</td><td>6.RP.A.3</td><td>D</td><td>D</td><td>1</td></tr><tr><td>4</td><td>6.RP.A.2</td><td>A</td><td>A</td><td>1</td></tr></tbody></table></body></html>`,
);

page(
  's42',
  'aspen student detail',
  'https://aspen.redhill-usd.example/aspen/portalStudentDetail.do?navkey=student.std.list.detail',
  '9921650044',
  ['7075550101', '7075550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Red Hill USD Aspen</title></head>
<body><table class="applicationHeader"><tr><td>Red Hill High 2025-2026</td><td align="right">Ogilvie, registrar | Set Preferences | Log Off</td></tr></table>
<div id="topTabs"><a href="#">Pages</a> <a href="#">School</a> <a href="#" class="sel">Student</a> <a href="#">Attendance</a> <a href="#">Conduct</a></div><h3>Tsosie, Raymond (10)</h3>
<form name="portalStudentDetailForm"><div class="tabs"><b>Demographics</b> Addresses Photo Ethnicity</div>
<table class="detailContainer"><tr><td class="detailProperty">Legal first name</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnNameFirst)" value="Raymond"></td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDLocal)" value="65004"></td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value="9921650044"></td></tr>
<tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone01)" value="7075550101"></td></tr>
<tr><td class="detailProperty">Phone 2</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone02)" value="7075550102"></td></tr>
<tr><td class="detailProperty">Homeroom</td><td class="detailValue">B-11</td></tr><tr><td class="detailProperty">YOG</td><td class="detailValue">2028</td></tr></table><button type="button">Save</button> <button type="button">Cancel</button></form></body></html>`,
  { isOfItsHost: true },
);

page(
  's43',
  'charter record of independent study',
  'https://plsis.foothillcharter.example/pls/students/studentinfo.cfm?id=20417',
  '9921777190',
  ['5305550101', '5305550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PLS - Student Information</title><style>.lab{text-align:right;background:#eef;font-weight:bold}</style></head>
<body bgcolor="#ffffff"><table width="100%"><tr><td><b>Foothill Charter</b></td><td align="right">ES: Birkett, Lorna | Learning period 3</td></tr></table>
<div><a href="#">Students</a> | <a href="#">Assignment Work Records</a> | <a href="#">Attendance</a> | <a href="#">State reporting</a></div><hr>
<h2>Quillfeather, Ansel</h2>
<table border="0" cellpadding="3"><tr><td class="lab">Student #:</td><td>20417</td><td class="lab">CALPADS SSID:</td><td>9921777190</td></tr><tr><td class="lab">Grade:</td><td>8</td><td class="lab">Track:</td><td>A</td></tr><tr><td class="lab">Enrolled:</td><td>08/25/2025</td><td class="lab">Master Agreement:</td><td>Signed 08/22/2025</td></tr><tr><td class="lab">Parent:</td><td>Quillfeather, Dorrit</td><td class="lab">Parent phone:</td><td>5305550101</td></tr><tr><td class="lab">Parent 2:</td><td>Mbeki, Lwazi</td><td class="lab">Phone:</td><td>5305550102</td></tr></table>
<h3>Work samples due</h3><ul><li>LP3 Language Arts</li><li>LP3 Math</li></ul><p><small>School Pathways style records of a charter; printed by ES only.</small></p></body></html>`,
);

page(
  's44',
  'skyward profile tiles',
  'https://skyward.almadenhills.example/QmlativProduction/Student/Profile/88342',
  '9921088342',
  ['4085550101', '4085550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>.tile{display:inline-block;vertical-align:top;border:1px solid #999;width:300px;margin:6px}.tileHeader{background:#0b5;color:#fff;padding:4px}.fieldWrapper{padding:3px 8px}.fieldWrapper label{display:block;font-size:11px;color:#666}</style></head>
<body><div id="banner"><span>Skyward Student Management Suite</span> <input placeholder="Search screens"></div>
<div class="nameHeader"><h1>MALHOTRA, ISHAAN</h1><span>Grade 01</span> <span>Almaden Hills Elementary</span></div><div class="tabs"><span>Profile</span> <span>Schedule</span> <span>Attendance</span> <span>Health</span></div>
<div class="tile"><div class="tileHeader">General</div><div class="fieldWrapper"><label>Student Number</label><span>88342</span></div><div class="fieldWrapper"><label>Statewide Student Identifier</label><span>9921088342</span></div><div class="fieldWrapper"><label>Birth Date</label><span>05/09/2019</span></div><div class="fieldWrapper"><label>Entity</label><span>104</span></div></div>
<div class="tile"><div class="tileHeader">Family 1</div><div class="fieldWrapper"><label>Guardian 1</label><span>Malhotra, Rekha</span></div><div class="fieldWrapper"><label>Primary Phone</label><span>4085550101</span></div><div class="fieldWrapper"><label>Guardian 2</label><span>Malhotra, Vikram</span></div><div class="fieldWrapper"><label>Cell Phone</label><span>4085550102</span></div></div>
<div class="tile"><div class="tileHeader">Attendance</div><div class="fieldWrapper"><label>Days absent</label><span>2.0</span></div></div></body></html>`,
);

page(
  's45',
  'eschoolplus registration, previous id beside',
  'https://esp.costa-azul-usd.example/eSchoolPLUS/Student/Registration/Demographic?id=510664',
  '9921510664',
  ['4400198827', '6615550101', '6615550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographic | eSchoolPLUS</title></head>
<body><header><a href="#" class="logo">eSchoolPLUS</a><div class="quick-search"><input placeholder="Name, ID"></div><span>Costa Azul Middle, 2026</span></header>
<div class="student-header"><div class="sh-photo"></div><div class="sh-name">Yarborough, Clementine</div><div class="sh-detail">ID 510664 | Grade 08 | Building 41 | Active</div><div class="sh-icons"><span title="Medical alert">M</span><span title="Lives with one parent">1</span></div></div>
<nav class="crumbs">Registration / Student / <b>Demographic</b></nav>
<form><section><h2>Student</h2><div class="row"><label for="LastName">Last</label><input id="LastName" value="Yarborough"><label for="FirstName">First</label><input id="FirstName" value="Clementine"></div><div class="row"><label for="BirthDate">Birth date</label><input id="BirthDate" value="11/26/2011"><label for="StateId">State student ID</label><input id="StateId" value="9921510664"></div><div class="row"><label for="PrevId">Previous student ID</label><input id="PrevId" value="4400198827" readonly><label for="Lang">Language</label><input id="Lang" value="00 English"><label for="Cell">Student cell</label><input id="Cell" value="6615550101"></div></section>
<section><h2>Personal</h2><div class="row"><label for="Cnslr">Counselor</label><input id="Cnslr" value="Abbasi"><label for="Hr">Homeroom</label><input id="Hr" value="E5"></div><div class="row"><label for="Bus">Transport contact</label><input id="Bus" value="6615550102"></div></section><button>Save</button></form></body></html>`,
);

// ---- SEIS, SIRAS ----
page(
  's46',
  'seis student page of the special education secretary',
  'https://www.seis.example/students/214406/demographics',
  '9921840361',
  ['5595550201', '5595550202', '9906632018'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SEIS | Student Information</title></head>
<body><div class="topbar"><b>SEIS</b> <span>Sierra Vista SELPA</span> <span>Provider view | Tolland, Marge</span></div><ul class="mainmenu"><li>Dashboard</li><li>My Students</li><li>Search</li><li>CALPADS</li><li>Reports</li><li>Help</li></ul>
<div class="studentnav"><h2>Escamilla, Dorian <small>SEIS ID 214406</small></h2><a>Demographics</a> <a>Current IEP</a> <a>Future IEP</a> <a>Documents</a> <a>Progress reports</a></div>
<fieldset><legend>Student Information</legend><div class="formline"><label for="ln">Last Name</label><input id="ln" value="Escamilla"> <label for="fn">First Name</label><input id="fn" value="Dorian"></div><div class="formline"><label for="ssid">SSID</label><input id="ssid" value="9921840361" maxlength="10"> <label for="lid">District ID</label><input id="lid" value="40361"></div><div class="formline"><label for="dob">Birthdate</label><input id="dob" value="02/19/2016"> <label for="gr">Grade</label><input id="gr" value="04 Fourth"></div></fieldset>
<fieldset><legend>Parent/Guardian 1</legend><div class="formline"><label for="p1">Name</label><input id="p1" value="Escamilla, Araceli"> <label for="p1h">Home phone</label><input id="p1h" value="5595550201"> <label for="p1c">Cell phone</label><input id="p1c" value="5595550202"></div></fieldset>
<fieldset><legend>Case manager</legend><div class="formline"><label for="cm">Name</label><input id="cm" value="Tolland, Marge"> <label for="cms">SEID</label><input id="cms" value="9906632018"></div></fieldset><button>Save</button></body></html>`,
);

page(
  's47',
  'seis calpads errors of many students',
  'https://www.seis.example/calpads/transactions/errors',
  null,
  ['9929880011', '9929880029', '9929880037'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SEIS | CALPADS errors</title></head>
<body><div class="topbar"><b>SEIS</b> Sierra Vista SELPA | District administrator</div><ul class="mainmenu"><li>Dashboard</li><li>Search</li><li>CALPADS</li></ul><h2>CALPADS transactions: SPED file, 3 errors</h2><p>Report date 12/01/2025. Click a student to open the transaction.</p>
<div class="errcard"><h4><a href="#">Fontaine, Mireille</a> <span>Grade 02</span></h4><p>SSID 9929880011. Error SPED0216: Plan date is after the amendment date.</p></div>
<div class="errcard"><h4><a href="#">Garabedian, Levon</a> <span>Grade 09</span></h4><p>SSID 9929880029. Error SPED0231: no meeting within 12 months.</p></div>
<div class="errcard"><h4><a href="#">Hightower, Sable</a> <span>Grade 05</span></h4><p>SSID 9929880037. Error GERR0001: SSID and name do not match.</p></div>
<button>Resubmit selected</button> <a href="#">Export to Excel</a><footer>SEIS support 8 am - 5 pm</footer></body></html>`,
);

page(
  's48',
  'seis services page in the plan',
  'https://www.seis.example/iep/214980/services',
  '9921440809',
  ['1992764450'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SEIS | Services</title></head>
<body><div class="topbar"><b>SEIS</b> Sierra Vista SELPA</div><div class="iep-head"><p><strong>Student Name:</strong> Lamontagne, Beatrix &nbsp; <strong>Date of Birth:</strong> 08/30/2013 &nbsp; <strong>SSID:</strong> 9921440809 &nbsp; <strong>IEP Date:</strong> 10/08/2025</p></div>
<h2>Offer of FAPE - Services</h2><p>The service options that were considered by the IEP team: general education with supports, RSP, SDC.</p>
<table class="services"><tr><th>Service</th><th>Start</th><th>End</th><th>Provider</th><th>Ind/Grp</th><th>Minutes</th><th>Freq</th><th>Location</th></tr><tr><td>330 Specialized Academic Instruction</td><td>10/08/2025</td><td>10/07/2026</td><td>100 District of service</td><td>Grp</td><td>240</td><td>Weekly</td><td>510</td></tr><tr><td>415 Speech and Language</td><td>10/08/2025</td><td>10/07/2026</td><td>100 District of service</td><td>Grp</td><td>60</td><td>Weekly</td><td>520</td></tr></table>
<h3>Medi-Cal billing</h3><p>Consent on file. Referring provider NPI: 1992764450. Rendering: SLP K. Vance.</p><label><input type="checkbox"> Extended school year</label><p><button>Save</button> <button>Next: Transportation</button></p></body></html>`,
);

page(
  's49',
  'siras mis summary',
  'https://siras.tulepoint-selpa.example/student/mis_summary.php',
  '0921663402',
  ['8315550201'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIRAS - MIS Summary</title></head>
<body><div class="sirashead">SIRAS Systems | Tule Point SELPA | <a href="#">Students</a> <a href="#">IEP Manager</a> <a href="#">MIS Summary</a> <a href="#">Reports</a></div>
<div class="selstud">Selected student: <b>Novotny, Caspian</b> (1 of 27) <a href="#">prev</a> <a href="#">next</a></div>
<table class="mis" cellpadding="2"><tr><th colspan="4">A. Student</th></tr><tr><td class="q">A-1 Student last name</td><td>Novotny</td><td class="q">A-2 First name</td><td>Caspian</td></tr><tr><td class="q">A-4 Statewide ID (SSID)</td><td>0921663402</td><td class="q">A-5 Local ID</td><td>63402</td></tr><tr><td class="q">A-6 Birth date</td><td>12/12/2010</td><td class="q">A-7 Gender</td><td>M</td></tr>
<tr><th colspan="4">B. Placement</th></tr><tr><td class="q">B-1 District of service</td><td>4410 Tule Point</td><td class="q">B-3 School</td><td>Sand City Middle</td></tr><tr><td class="q">B-5 Disability 1</td><td>290 SLD</td><td class="q">B-9 Percent in reg. class</td><td>82</td></tr>
<tr><th colspan="4">C. Family</th></tr><tr><td class="q">C-1 Parent name</td><td>Novotny, Irena</td><td class="q">C-3 Phone</td><td>8315550201</td></tr></table><p>Locked for CALPADS on 11/01/2025.</p></body></html>`,
);

page(
  's50',
  'siras request of a transfer with candidates',
  'https://siras.tulepoint-selpa.example/student/request_transfer.php',
  null,
  ['9929771803', '9929771811', '9929771829'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIRAS - Request Transfer</title></head>
<body><div class="sirashead">SIRAS Systems | Tule Point SELPA | Students | Request Transfer</div><h3>Request a student from another district</h3>
<form><p>Enter the SSID, or a last name and birth date.</p><label>SSID</label> <input name="ssid" value="9929771803"> <label>Last name</label> <input name="ln"> <label>Birth date</label> <input name="bd"> <button>Search</button></form>
<p>No student has the number entered. These are close:</p>
<table><tr><th></th><th>Student</th><th>Birth date</th><th>District</th><th>SSID</th></tr><tr><td><button>Request</button></td><td>Applegate, Wren</td><td>06/2012</td><td>Aptos Hills</td><td>9929771811</td></tr><tr><td><button>Request</button></td><td>Applewhite, Renn</td><td>06/2012</td><td>Corralitos</td><td>9929771829</td></tr></table><p>The sending district has two days to answer.</p></body></html>`,
);

// ---- CALPADS ----
page(
  's51',
  'calpads student profile, a retired number below',
  'https://calpads.sample-state.example/StudentProfile/Student',
  '9921905516',
  ['9929905001'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - CALPADS</title></head>
<body><header><img alt="CALPADS" src="data:,"><span>Welcome, r.ogilvie | LEA 4973312 Red Hill Unified</span></header><nav><a>Home</a><a>Students</a><a>Staff</a><a>Course</a><a>Reports</a><a>Certification</a><a>State Reporting</a></nav>
<div class="profile-header"><div class="row"><div class="col"><span class="dn">SSID</span><span class="dv">9921905516</span></div><div class="col"><span class="dn">Name</span><span class="dv">Kirkbride, Sylvain T</span></div><div class="col"><span class="dn">Gender</span><span class="dv">M</span></div><div class="col"><span class="dn">Birth Date</span><span class="dv">03/03/2009</span></div></div></div>
<ul class="k-tabstrip"><li class="k-state-active">Enrollment</li><li>Demographics</li><li>Address</li><li>English Language Acquisition</li><li>Programs</li><li>Discipline</li><li>SPED</li><li>Assessment</li></ul>
<table class="k-grid"><thead><tr><th>Reporting LEA</th><th>School</th><th>Local ID</th><th>Grade</th><th>Start</th><th>Exit</th><th>Reason</th></tr></thead><tbody><tr><td>4973312 Red Hill Unified</td><td>4934415 Red Hill High</td><td>69055</td><td>11</td><td>08/14/2025</td><td></td><td></td></tr><tr><td>4970847 Bodega Union</td><td>6051874 Bodega Middle</td><td>1188</td><td>08</td><td>08/16/2022</td><td>06/02/2023</td><td>T160</td></tr></tbody></table>
<p><a href="#">Add open enrollment</a></p><h3>Identifier history</h3><table class="k-grid"><thead><tr><th>Retired SSID</th><th>Date retired</th><th>Reason</th></tr></thead><tbody><tr><td>9929905001</td><td>10/04/2016</td><td>Multiple identifiers combined</td></tr></tbody></table><footer>California Department of Education (sample)</footer></body></html>`,
);

page(
  's52',
  'calpads ssid request, candidates to compare',
  'https://calpads.sample-state.example/StudentProfile/SsidRequest/Resolve',
  null,
  ['9929900121', '9929900139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID - CALPADS</title></head>
<body><header><span>CALPADS</span> <span>LEA 4973312 Red Hill Unified</span></header><nav><a>Home</a><a>Students</a><a>Online Maintenance</a></nav><h1>Request SSID - Possible Matches</h1>
<div class="panel"><h2>Submitted record</h2><table><tr><td>SSID</td><td></td></tr><tr><td>Local ID</td><td>69118</td></tr><tr><td>Name</td><td>Tanaka-Ruiz, Hana</td></tr><tr><td>Birth Date</td><td>05/17/2020</td></tr><tr><td>Birth Country</td><td>US</td></tr></table></div>
<div class="panel"><h2>Candidate 1 <small>88 percent</small></h2><table><tr><td>SSID</td><td>9929900121</td></tr><tr><td>Name</td><td>Ruiz, Hanna</td></tr><tr><td>Birth Date</td><td>05/17/2020</td></tr><tr><td>Last LEA</td><td>3467314 Elk Bend</td></tr></table><button>Select</button></div>
<div class="panel"><h2>Candidate 2 <small>71 percent</small></h2><table><tr><td>SSID</td><td>9929900139</td></tr><tr><td>Name</td><td>Tanaka, Hana</td></tr><tr><td>Birth Date</td><td>05/27/2020</td></tr><tr><td>Last LEA</td><td>1062166 Fig Garden</td></tr></table><button>Select</button></div>
<button>None match: create new SSID</button></body></html>`,
);

page(
  's53',
  'calpads staff profile',
  'https://calpads.sample-state.example/Staff/Profile',
  null,
  ['9907715503'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff Profile - CALPADS</title></head>
<body><header>CALPADS <span>LEA 4973312 Red Hill Unified</span></header><nav><a>Home</a><a>Students</a><a>Staff</a></nav>
<div class="profile-header"><div class="row"><div class="col"><span class="dn">SEID</span><span class="dv">9907715503</span></div><div class="col"><span class="dn">Name</span><span class="dv">Prudhomme, Celeste</span></div><div class="col"><span class="dn">Local Staff ID</span><span class="dv">2207</span></div></div></div><ul class="k-tabstrip"><li class="k-state-active">Demographics</li><li>Assignments</li><li>Course sections</li></ul>
<table><tr><td>Employment status</td><td>Tenured</td></tr><tr><td>Highest degree</td><td>Master's degree plus 30</td></tr><tr><td>Years in LEA</td><td>14</td></tr><tr><td>FTE</td><td>1.0</td></tr></table><h3>Assignments</h3><table class="k-grid"><tr><th>School</th><th>Job classification</th><th>FTE</th></tr><tr><td>Red Hill High</td><td>12 Teacher</td><td>80</td></tr><tr><td>Red Hill High</td><td>27 Itinerant</td><td>20</td></tr></table></body></html>`,
);

page(
  's54',
  'calpads correction of the language status',
  'https://calpads.sample-state.example/StudentProfile/Sela/Edit',
  '9921330648',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELA - CALPADS</title></head>
<body><header>CALPADS <span>LEA 4973312 Red Hill Unified | EL coordinator</span></header><nav><a>Students</a> &gt; <a>Online Maintenance</a> &gt; English Language Acquisition</nav><h1>Student English Language Acquisition</h1>
<div class="form-horizontal"><div class="form-group"><label class="control-label col-md-3">Statewide Student Identifier (SSID)</label><div class="col-md-9"><p class="form-control-static">9921330648</p></div></div><div class="form-group"><label class="control-label col-md-3">Student Name</label><div class="col-md-9"><p class="form-control-static">Abdirahman, Hodan</p></div></div><div class="form-group"><label class="control-label col-md-3">Current ELAS</label><div class="col-md-9"><p class="form-control-static">EL, 09/05/2023</p></div></div><div class="form-group"><label class="control-label col-md-3" for="el">New ELAS</label><div class="col-md-9"><select id="el"><option>EL</option><option>IFEP</option><option>RFEP</option><option>TBD</option></select></div></div><div class="form-group"><label class="control-label col-md-3" for="ed">Effective date</label><div class="col-md-9"><input id="ed" value="11/24/2025"></div></div><div class="form-group"><label class="control-label col-md-3" for="pl">Primary language</label><div class="col-md-9"><select id="pl"><option>60 Somali</option><option>01 Spanish</option></select></div></div></div>
<button>Post</button> <button>Cancel</button><div class="help">A change from EL to EO needs the correction process with the test contractor.</div></body></html>`,
);

// ---- TOMS and ELPAC ----
page(
  's55',
  'toms view student',
  'https://toms.state-testing.example/mvc/student/view/90821',
  '9922008217',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TOMS - View Student</title></head>
<body><div class="toms-header">Test Operations Management System <span>Role: LEA ELPAC/CAASPP Coordinator | Red Hill Unified</span></div><ul class="toms-menu"><li>Home</li><li>Users</li><li class="active">Students</li><li>Orders</li><li>Reports</li><li>Resources</li></ul>
<h1>View Student Demographics</h1><div class="tabs"><span class="active">Student Demographics</span><span>Test Assignments</span><span>Test Settings</span><span>Test History</span></div>
<div class="view-block"><div class="view-row"><div class="view-label">Statewide Student Identifier (SSID)</div><div class="view-value">9922008217</div></div><div class="view-row"><div class="view-label">Local Student ID</div><div class="view-value">69217</div></div><div class="view-row"><div class="view-label">Student Legal Last Name</div><div class="view-value">Montrose</div></div><div class="view-row"><div class="view-label">Student Legal First Name</div><div class="view-value">Peregrine</div></div><div class="view-row"><div class="view-label">Grade Assessed</div><div class="view-value">08</div></div><div class="view-row"><div class="view-label">Enrolled School (CDS)</div><div class="view-value">49733126051999 Red Hill Middle</div></div><div class="view-row"><div class="view-label">ELAS</div><div class="view-value">EO</div></div><div class="view-row"><div class="view-label">Last CALPADS update</div><div class="view-value">11/20/2025 02:14</div></div></div><button>Back to results</button></body></html>`,
);

page(
  's56',
  'toms search, criteria typed and results',
  'https://toms.state-testing.example/mvc/student/search',
  null,
  ['9922110048', '9922110056', '9922110064'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TOMS - Student Search</title></head>
<body><div class="toms-header">Test Operations Management System</div><ul class="toms-menu"><li>Home</li><li class="active">Students</li></ul><h1>View &amp; Edit Students</h1>
<form class="search"><label for="q1">SSID(s)</label> <textarea id="q1" rows="2">9922110048, 9922110056, 9922110064</textarea> <label for="q2">Last Name</label> <input id="q2"> <label for="q3">Grade</label> <select id="q3"><option>All</option><option>03</option><option>11</option></select> <button>Search</button> <button>Clear</button></form>
<p>Showing 1 to 3 of 3</p><table class="dataTable"><thead><tr><th>Action</th><th>SSID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>School</th><th>CAASPP</th><th>ELPAC</th></tr></thead><tbody><tr><td>&#128269;</td><td>9922110048</td><td>Ravensworth</td><td>Ilse</td><td>03</td><td>Vine El</td><td>ELA, Math</td><td></td></tr><tr><td>&#128269;</td><td>9922110056</td><td>Sandoval</td><td>Jair</td><td>03</td><td>Vine El</td><td>ELA, Math</td><td>Summative</td></tr><tr><td>&#128269;</td><td>9922110064</td><td>Tran</td><td>Bao</td><td>11</td><td>Red Hill High</td><td>ELA, Math, CAST</td><td></td></tr></tbody></table></body></html>`,
);

page(
  's57',
  'toms test settings of one student',
  'https://toms.state-testing.example/mvc/student/settings/91344',
  '0922091344',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TOMS - Test Settings</title></head>
<body><div class="toms-header">Test Operations Management System <span>Site coordinator, Vine Elementary</span></div><ul class="toms-menu"><li>Home</li><li>Students</li></ul>
<div class="student-strip"><strong>Halvorsen, Elke</strong> <span>SSID: 0922091344</span> <span>Grade: 05</span> <span>Special education: Yes</span> <span>504: No</span></div>
<h1>Test Settings</h1><table class="settings"><thead><tr><th>Resource</th><th>ELA</th><th>Math</th><th>CAST</th></tr></thead><tbody><tr><td>Text-to-speech</td><td><select><option>None</option><option selected>Items</option></select></td><td><select><option>Items and stimuli</option></select></td><td><select><option>Items and stimuli</option></select></td></tr><tr><td>Color contrast</td><td>Black on rose</td><td>Black on rose</td><td>Black on rose</td></tr><tr><td>Print size</td><td>1.5x</td><td>1.5x</td><td>1.5x</td></tr><tr><td>Separate setting</td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td><td><input type="checkbox" checked></td></tr></tbody></table>
<button>Save</button> <a href="#">View history</a><p>Accommodations must be named in the IEP.</p></body></html>`,
);

page(
  's58',
  'electronic score report of one student',
  'https://reports.state-testing.example/isr/elpac?view=html',
  '9922713355',
  ['4997331260'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Score Report</title><style>.addr{width:45%;float:right}.hd{clear:both}</style></head>
<body><header><h1>Student Score Report <small>Summative ELPAC 2024-25</small></h1></header>
<div class="addr">To the parent/guardian of:<br>Zephyrine Oduya<br>1140 Trestle Rd<br>Red Hill, CA</div>
<p><b>Student:</b> Zephyrine Oduya<br><b>Grade:</b> 2<br><b>SSID:</b> 9922713355<br><b>Test date:</b> Spring 2025<br><b>School:</b> Vine Elementary<br><b>LEA:</b> Red Hill Unified<br><b>Report number:</b> 4997331260</p>
<section class="hd"><h2>Overall score 1466 - Level 3</h2><p>Zephyrine has moderately developed English skills and may need help with some tasks.</p><table><tr><th>Area</th><th>Score</th><th>Level</th></tr><tr><td>Oral language</td><td>1489</td><td>4</td></tr><tr><td>Written language</td><td>1443</td><td>2</td></tr></table></section>
<section><h2>What comes next?</h2><p>Ask the teacher about the plan for English learners at the school.</p></section><footer><button>Print</button> <button>Spanish</button></footer></body></html>`,
);

page(
  's59',
  'elpac data entry of answers',
  'https://dei.state-testing.example/session/entry',
  '9922470962',
  ['1700422935'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data Entry Interface</title></head>
<body class="dei"><div class="banner"><span class="product">Data Entry Interface</span> <span class="session">Session DEI-7C12-3</span> <button>Pause</button></div>
<div class="testee"><ul><li><span class="k">Student</span><span class="v">Benavides, Thalía</span></li><li><span class="k">SSID</span><span class="v">9922470962</span></li><li><span class="k">Grade</span><span class="v">KN</span></li><li><span class="k">Form</span><span class="v">Initial ELPAC, Speaking</span></li><li><span class="k">Opportunity</span><span class="v">1700422935</span></li></ul></div>
<ol class="items"><li><p>Talk about a scene, point 1</p><label><input type="radio" name="i1"> 0</label> <label><input type="radio" name="i1" checked> 1</label> <label><input type="radio" name="i1"> NR</label></li><li><p>Speech functions</p><label><input type="radio" name="i2"> 0</label> <label><input type="radio" name="i2"> 1</label> <label><input type="radio" name="i2" checked> 2</label></li><li><p>Retell a narrative</p><label><input type="radio" name="i3"> 0</label> <label><input type="radio" name="i3"> 1</label> <label><input type="radio" name="i3"> 4</label></li></ol><div class="bottom"><button>Back</button> <button>Next</button> <span>Question 3 of 11</span></div></body></html>`,
);

// ---- Ellevation, Destiny, Naviance, SCOIR, ParentSquare ----
page(
  's60',
  'ellevation student profile',
  'https://app.ellevation.example/Students/Profile/512998',
  '9923512998',
  ['7145550201'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ellevation - Student</title></head>
<body><div class="ell-nav"><a>Home</a> <a>Students</a> <a>Meetings</a> <a>Monitoring</a> <a>Letters</a> <a>Reports</a></div>
<div class="profile-card"><h2>Trinidad, Maricel</h2><span class="pill">EL</span><span class="pill">Level 2</span><span class="pill">Year 4</span><dl class="meta"><div><dt>District Student ID</dt><dd>512998</dd></div><div><dt>State Student ID</dt><dd>9923512998</dd></div><div><dt>School</dt><dd>Canal Street School</dd></div><div><dt>Grade</dt><dd>4</dd></div><div><dt>Native language</dt><dd>Filipino</dd></div></dl></div>
<div class="tabs"><a class="on">Overview</a><a>Test History</a><a>Program</a><a>Contacts</a><a>Documents</a></div>
<h3>Latest scores</h3><table><tr><th>Test</th><th>Date</th><th>Overall</th><th>L</th><th>S</th><th>R</th><th>W</th></tr><tr><td>ELPAC</td><td>03/2025</td><td>2</td><td>2</td><td>3</td><td>2</td><td>1</td></tr><tr><td>ELPAC</td><td>03/2024</td><td>2</td><td>2</td><td>2</td><td>1</td><td>1</td></tr></table>
<h3>Contacts</h3><p>Trinidad, Rosalinda (mother), 7145550201, interpreter needed</p></body></html>`,
);

page(
  's61',
  'ellevation monitoring form answered by a teacher',
  'https://app.ellevation.example/Monitoring/Form/77120',
  '9923077120',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Monitoring form</title><style>.two{display:grid;grid-template-columns:1fr 1fr 1fr}</style></head>
<body><div class="ell-nav">Ellevation | Canal Street USD</div><h1>RFEP Monitoring Form, Year 2 <small>due 12/12/2025</small></h1>
<div class="two"><p><strong>Student</strong><br>Vardanyan, Narek</p><p><strong>SSID</strong><br>9923077120</p><p><strong>Reclassified</strong><br>05/28/2024</p><p><strong>Grade</strong><br>7</p><p><strong>School</strong><br>Canal Middle</p><p><strong>Teacher</strong><br>Iverson, Math 7</p></div>
<form><fieldset><legend>Compared with peers who speak only English</legend><p>Completes assignments <select><option>Always</option><option>Often</option><option>Rarely</option></select></p><p>Understands oral directions <select><option>Often</option></select></p><p>Writes clear answers <select><option>Often</option></select></p></fieldset><label>Current mark</label> <input value="B-"><br><label>Recommended support</label><textarea rows="2">None at this time</textarea><br><button>Submit form</button></form><footer>Sent by EL coordinator on 11/10/2025</footer></body></html>`,
);

page(
  's62',
  'library patron with the state number in a field of its own',
  'https://destiny.elmcrest-usd.example/cataloging/servlet/patron/view.do?id=4471',
  '9923104471',
  ['2900104471', '3235550201'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View Patron</title></head>
<body><table class="DestinyHeader" width="100%"><tr><td>Destiny Library Manager</td><td align="right">Elmcrest Middle School | How do I... | Log Out</td></tr></table><div class="TabBar">Home | Catalog | Circulation | Reports | <b>Back Office</b></div>
<table class="Breadcrumb"><tr><td>Manage Patrons &gt; View Patron</td></tr></table>
<table class="FormTable"><tr><td class="ColRow" align="right"><b>Name</b></td><td class="ColRow">Featherstone, Isolde</td></tr><tr><td align="right"><b>Barcode</b></td><td>2900104471</td></tr><tr><td align="right"><b>District ID</b></td><td>104471</td></tr><tr><td align="right"><b>SSID</b></td><td>9923104471</td></tr><tr><td align="right"><b>Patron Type</b></td><td>Student 6-8</td></tr><tr><td align="right"><b>Homeroom</b></td><td>Rm 31</td></tr><tr><td align="right"><b>Status</b></td><td>Active</td></tr><tr><td align="right"><b>Graduation Year</b></td><td>2030</td></tr><tr><td align="right"><b>Primary Phone</b></td><td>3235550201</td></tr></table>
<p><b>Items out:</b> 2 &nbsp; <b>Overdue:</b> 1 &nbsp; <b>Fines:</b> $0.00</p><input type="button" value="Edit"> <input type="button" value="Delete"></body></html>`,
);

page(
  's63',
  'library check out with barcodes alone',
  'https://destiny.elmcrest-usd.example/circulation/servlet/checkout.do',
  null,
  ['2900105582', '3000047712', '3000051108', '3235550210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Check Out</title></head>
<body><table class="DestinyHeader" width="100%"><tr><td>Destiny Library Manager</td><td align="right">Elmcrest Middle School</td></tr></table><div class="TabBar">Home | Catalog | <b>Circulation</b> | Reports</div><div class="side">Check Out<br>Check In<br>Holds/ILL<br>Fines<br>Patron Status</div>
<form><label>Find</label> <input value=""> <button>Find Patron</button> <label><input type="checkbox"> Only my patrons</label></form>
<table class="PatronBox"><tr><td><b>Drummond, Hollis</b> (Barcode: 2900105582)</td></tr><tr><td>Student 6-8, Homeroom 14, Grade 7</td></tr><tr><td>Phone: 3235550210</td></tr><tr><td>Library materials: 2 out, 1 overdue. Textbooks: 5 out</td></tr></table>
<table class="Items"><tr><th>Title</th><th>Copy</th><th>Due</th></tr><tr><td>Esperanza Rising</td><td>3000047712</td><td>12/05/2025</td></tr><tr><td>The Crossover</td><td>3000051108</td><td>11/14/2025 Overdue</td></tr></table><input type="button" value="Reset"> <input type="button" value="Receipt"></body></html>`,
);

page(
  's64',
  'college planning, student overview of the counselor',
  'https://succeed.college-planning.example/district/students/overview/330871',
  '9923330871',
  ['6265550201', '0533021148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student overview</title></head>
<body><header class="nv-top"><span>Counselor workspace</span><nav><a>Students</a><a>Colleges</a><a>Scholarships</a><a>eDocs</a></nav></header><main><div class="nv-head"><h1>Leclerc, Auguste</h1><p>Class of 2026 &middot; Arroyo Seco High &middot; Counselor Yoon</p></div>
<div class="nv-grid"><section class="nv-panel"><h2>General</h2><ul class="nv-list"><li><span class="nv-k">Student ID</span> <span class="nv-v">330871</span></li><li><span class="nv-k">State Student ID (SSID)</span> <span class="nv-v">9923330871</span></li><li><span class="nv-k">FERPA waiver</span> <span class="nv-v">Signed</span></li><li><span class="nv-k">Mobile</span> <span class="nv-v">6265550201</span></li></ul></section>
<section class="nv-panel"><h2>Academics</h2><ul class="nv-list"><li><span class="nv-k">GPA weighted</span> <span class="nv-v">4.02</span></li><li><span class="nv-k">Common App ID</span> <span class="nv-v">0533021148</span></li></ul></section>
<section class="nv-panel"><h2>Applying to</h2><table><tr><th>College</th><th>Type</th><th>Deadline</th><th>Documents</th></tr><tr><td>Cal Poly Pomona</td><td>RD</td><td>12/01</td><td>No request</td></tr><tr><td>Reed College</td><td>EA</td><td>11/15</td><td>Submitted</td></tr></table></section></div></main></body></html>`,
);

page(
  's65',
  'school messages, a directory card without a state number',
  'https://www.messages-home.example/schools/118/people/students/902771',
  null,
  ['6265550211', '6265550212', '6265550213'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kapoor, Anaya</title></head>
<body><div class="ps-sidebar"><b>Arroyo Seco High</b><ul><li>Home</li><li>Messages</li><li>Attendance notices</li><li>Directory</li><li>Forms</li><li>StudentSquare</li></ul></div>
<div class="ps-main"><h1>Anaya Kapoor <small>Student, Grade 9</small></h1><p>SIS ID: 902771 &middot; Email: 902771@students.example &middot; Language: English</p>
<h3>Parents and guardians</h3><table><tr><th>Name</th><th>Contactable</th><th>Email</th><th>Text</th><th>Voice</th></tr><tr><td>Rahul Kapoor</td><td>Yes, verified</td><td>rk@mail.example</td><td>6265550211</td><td>6265550211</td></tr><tr><td>Meera Kapoor</td><td>Yes</td><td></td><td>6265550212</td><td>6265550213</td></tr></table>
<h3>Recent notices</h3><ul><li>Absent from period 3, 11/20/2025: delivered by text</li><li>Picture retake day: opened</li></ul><button>Message parents</button></div></body></html>`,
);

// ---- homegrown ----
page(
  's66',
  'homegrown lookup of the district office',
  'https://apps.mustangflat-usd.example/lookup/student.php?id=71108',
  '9923971108',
  ['7605550201', '7605550202'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Lookup v2.3</title><link rel="icon" href="data:,"></head>
<body><center><h2>Mustang Flat USD - Student Lookup</h2></center><p><a href="#">New search</a> | <a href="#">Bus</a> | <a href="#">Lunch</a> | <a href="#">Chromebooks</a> | logged in as dkerr</p>
<table border="1" cellspacing="0" cellpadding="4"><tr bgcolor="#dddddd"><td colspan="2"><b>WINTERBOURNE, GIDEON</b> - ACTIVE</td></tr><tr><td>Perm ID</td><td>71108</td></tr><tr><td>SSID #</td><td>9923971108</td></tr><tr><td>School / Grade</td><td>Mustang Flat K-8 / 6</td></tr><tr><td>Bus</td><td>Route 4, stop 11 (AM 7:12, PM 3:05)</td></tr><tr><td>Lunch PIN</td><td>40813</td></tr><tr><td>Home ph</td><td>7605550201</td></tr><tr><td>Emerg ph</td><td>7605550202 (aunt)</td></tr><tr><td>Device</td><td>Lenovo 100e, tag MF-02218</td></tr></table>
<p><small>Data as of last night's Aeries export. Questions: help desk.</small></p></body></html>`,
);

page(
  's67',
  'records request from another district, filled out',
  'https://forms.mustangflat-usd.example/records-request/2025-0413',
  '9923655302',
  ['2095550201', '2095550202'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records request 2025-0413</title></head>
<body><header><h1>Request for Student Records</h1><p>Request 2025-0413 received 11/18/2025 - <b>Open</b></p></header>
<article><h2>Student</h2><dl><dt>Name</dt><dd>Ellingboe, Sunniva</dd><dt>Date of birth</dt><dd>04/11/2013</dd><dt>Grade</dt><dd>7</dd><dt>Statewide Student Identifier (SSID)</dt><dd>9923655302</dd><dt>Last day here</dt><dd>11/14/2025</dd></dl>
<h2>Requesting school</h2><dl><dt>School</dt><dd>Tracy Crossing Middle</dd><dt>Registrar</dt><dd>Olmedo, Paz</dd><dt>Telephone</dt><dd>2095550201</dd><dt>Fax</dt><dd>2095550202</dd></dl>
<h2>Records asked for</h2><ul><li><label><input type="checkbox" checked> Cumulative folder</label></li><li><label><input type="checkbox" checked> Immunization record</label></li><li><label><input type="checkbox"> IEP / 504</label></li><li><label><input type="checkbox" checked> State test scores</label></li></ul></article><button>Mark as sent</button> <button>Assign to</button></body></html>`,
);

page(
  's68',
  'transcript on the screen',
  'https://sis.elkridge-usd.example/transcript/view/18842',
  '9923118842',
  ['9165550201', '9165550202'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Unofficial transcript</title></head>
<body><div class="tools"><button>Print</button> <button>Send by e-mail</button> <a href="#">Back to counselor list</a></div>
<table width="100%"><tr><td valign="top"><b>Elk Ridge High School</b><br>400 Sawmill Rd, Elk Ridge CA<br>Tel 9165550201 Fax 9165550202<br>CEEB 059981</td><td valign="top"><b>Broussard, Anselme Luc</b><br>Student ID: 18842<br>State ID: 9923118842<br>Born: 09/02/2008<br>Grade: 12</td><td valign="top">Entered: 08/2022<br>Graduated:<br>Counselor: Petrov</td></tr></table>
<table class="marks"><tr><th>Course</th><th>Fall 22</th><th>Spr 23</th><th>Cr</th></tr><tr><td>English 9 P</td><td>A</td><td>A-</td><td>10.0</td></tr><tr><td>Algebra I P</td><td>B</td><td>B+</td><td>10.0</td></tr><tr><td>Biology P</td><td>B+</td><td>A</td><td>10.0</td></tr><tr><td>Spanish I P</td><td>A</td><td>A</td><td>10.0</td></tr></table>
<p>Academic GPA 3.71 (unweighted), 3.88 (weighted). Class rank 22 of 311. Credits completed 185.0. State Seal of Biliteracy: pending.</p></body></html>`,
);

page(
  's69',
  'section 504 tracker of a counselor',
  'https://sp.elkridge-usd.example/apps/504/plans/226',
  '0923407226',
  ['9165550211', '9165550212'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>504 plan 226</title><style>.f{display:flex;flex-direction:column;min-width:180px}.r{display:flex;gap:16px;flex-wrap:wrap}</style></head>
<body><nav aria-label="breadcrumb"><ol><li><a href="#">Student Services</a></li><li><a href="#">504 plans</a></li><li aria-current="page">Plan 226</li></ol></nav><main><h1>Okonkwo-Byrne, Saoirse</h1>
<div class="r"><div class="f"><span class="f-label" id="l1">Grade</span><span aria-labelledby="l1">10</span></div><div class="f"><span class="f-label" id="l2">SSID</span><span aria-labelledby="l2">0923407226</span></div><div class="f"><span class="f-label" id="l3">Local ID</span><span aria-labelledby="l3">40722</span></div><div class="f"><span class="f-label" id="l4">Next review</span><span aria-labelledby="l4">02/11/2026</span></div></div>
<h2>Accommodations</h2><ol><li>Extra time of half again on tests</li><li>Breaks to check blood sugar</li><li>Water and snacks in class</li></ol><h2>Team</h2><table><tr><th>Role</th><th>Name</th><th>Phone</th></tr><tr><td>Parent</td><td>Byrne, Aoife</td><td>9165550211</td></tr><tr><td>Nurse</td><td>Delgado, Inez RN</td><td>9165550212</td></tr><tr><td>Counselor</td><td>Petrov, Mila</td><td>ext. 4410</td></tr></table><button>Start review</button></main></body></html>`,
);

page(
  's70',
  'card of a cumulative folder, a brother below',
  'https://sis.elkridge-usd.example/folders/card/9042',
  '9923209042',
  ['9929209117', '9165550220'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative folder</title></head>
<body><header><a href="#">Registrar</a> / <a href="#">Folders</a> / Card 9042</header><section class="card"><h2>Pemberley, Ottilie</h2><p class="sub">Grade 3, Rm 9, Teacher Vasquez</p>
<table class="kv"><tbody><tr><th scope="row">Local ID</th><td>20904</td></tr><tr><th scope="row">SSID</th><td>9923209042</td></tr><tr><th scope="row">Family phone</th><td>9165550220</td></tr><tr><th scope="row">Folder place</th><td>Office, drawer 3</td></tr></tbody></table></section>
<section class="card"><h3>Brothers and sisters at this school</h3><table><thead><tr><th>Name</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Pemberley, Jasper</td><td>1</td><td>9929209117</td></tr></tbody></table></section>
<section class="card"><h3>Folder history</h3><ul><li>08/19/2025 received from Sawmill Elementary</li><li>09/02/2025 checked by registrar</li><li>11/06/2025 borrowed by school psychologist</li></ul></section><footer>Elk Ridge USD student records</footer></body></html>`,
);

export const seventeenthPages = pages;

/** Pages of ordinary working days in systems used in California, by one who does not know the finder; made-up people. */
import { setOf } from './case-page.ts';

const { page, pages } = setOf('fourteenth');

page(
  's01',
  'demographics in edit mode, attribute on the cell of an input',
  'https://valley.aeries.net/admin/StudentData.aspx',
  '9938201746',
  ['5595550142', '5595550177'],
  `<!doctype html>
<html lang="en"><head><title>Demographics - Aeries</title><style>.Caption{background:#dde6ef;font-size:11px}.Data{font-size:13px}</style></head>
<body class="aeries-web"><form method="post" action="./StudentData.aspx" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99412873"><input type="hidden" name="ctl00$SN" value="3318"><input type="hidden" name="ctl00$SC" value="21">
<div id="TopBar"><span class="school">21 - Orchard Middle School</span> <span class="year">2026-2027</span> <a href="#">Log Out</a></div>
<ul id="NavBar"><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Medical</a></li></ul></li><li><a href="#">Attendance</a></li></ul>
<div id="ctl00_MainContent_upStudent">
<div class="toolbar"><input type="button" value="Save"> <input type="button" value="Cancel"></div>
<table id="tblDemo" cellspacing="1">
<tr><td class="Caption">Last Name</td><td class="Caption">First Name</td><td class="Caption">Middle</td><td class="Caption">Grade</td></tr>
<tr><td class="Data" data-tcfc="STU.LN"><input value="Berumen" maxlength="50"></td><td class="Data" data-tcfc="STU.FN"><input value="Itzel"></td><td class="Data" data-tcfc="STU.MN"><input value="Rosa"></td><td class="Data" data-tcfc="STU.GR"><input value="7" size="2"></td></tr>
<tr><td class="Caption">Student ID</td><td class="Caption">State Student ID</td><td class="Caption">Birthdate</td><td class="Caption">Telephone</td></tr>
<tr><td class="Data" data-tcfc="STU.ID">99412873</td><td class="Data" data-tcfc="STU.CID"><input value="9938201746" maxlength="10"></td><td class="Data" data-tcfc="STU.BD"><input value="04/19/2014"></td><td class="Data" data-tcfc="STU.TL"><input value="5595550142"></td></tr>
<tr><td class="Caption" colspan="2">Mailing Address</td><td class="Caption">Father Cell</td><td class="Caption">Family Key</td></tr>
<tr><td class="Data" colspan="2" data-tcfc="STU.AD"><input value="1148 E Fig Tree Ln"></td><td class="Data" data-tcfc="STU.FP"><input value="5595550177"></td><td class="Data" data-tcfc="STU.FK">6120</td></tr>
</table></div>
<div id="footer">Aeries Web Version &middot; District 10-99431</div></form></body></html>`,
);

page(
  's02',
  'language assessments below a banner whose first tab is open',
  'https://valley.aeries.net/Admin/LanguageAssessment.aspx',
  '9905518832',
  ['5595550113'],
  `<!doctype html>
<html lang="en"><head><title>Language Assessment</title></head><body><form id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99420018"><input type="hidden" name="ctl00$SN" value="118"><input type="hidden" name="ctl00$SC" value="4">
<nav id="NavBar"><a href="#">Student Data</a> &gt; <a href="#">Other</a> &gt; Language Assessment</nav>
<div id="StudentBanner" class="student-banner expanded">
 <div class="banner-name"><span class="student-full-name">Tran, Minh Duc</span> <span class="grade">Gr 4</span> <span class="flag" title="English Learner">EL</span></div>
 <ul class="banner-tabs" role="tablist"><li role="tab" aria-selected="true">General</li><li role="tab">Contact</li><li role="tab">Attendance</li><li role="tab">Programs</li></ul>
 <div role="tabpanel" class="banner-tab-content">
  <div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">99420018</div></div>
  <div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9905518832</div></div>
  <div class="data-row"><div class="data-caption">Counselor</div><div class="data-value" data-tcfc="STU.CU">14 - Oyelaran</div></div>
  <div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="STU.TL">(559) 555-0113</div></div>
 </div></div>
<h2 class="SectionHeader">Language Assessment Data</h2>
<table class="GridTable"><caption>Summary</caption><tr><td class="Caption">Lang Flu</td><td data-tcfc="LAC.LF">L - English Learner</td><td class="Caption">US School Entry</td><td data-tcfc="LAC.ED">08/16/2022</td></tr>
<tr><td class="Caption">Redesignated</td><td data-tcfc="LAC.RD"></td><td class="Caption">EL Start</td><td>09/02/2022</td></tr></table>
<h3>ELPAC Results</h3>
<table class="GridTable"><tr><th>Test</th><th>Date</th><th>Overall SS</th><th>Level</th><th>Oral</th><th>Written</th></tr>
<tr><td>ELPAC SUM</td><td>04/2026</td><td>1512</td><td>3</td><td>1544</td><td>1480</td></tr>
<tr><td>ELPAC SUM</td><td>04/2025</td><td>1488</td><td>3</td><td>1501</td><td>1475</td></tr>
<tr><td>ELPAC INI</td><td>09/2022</td><td>371</td><td>2</td><td>380</td><td>362</td></tr></table>
</form></body></html>`,
);

page(
  's03',
  'a blank state number beside a long telephone and a foreign number of ten digits',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  null,
  ['6615550160', '6615550161', '2201948837'],
  `<!doctype html>
<html lang="en"><head><title>Student Profile</title></head><body><form id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99431100"><input type="hidden" name="ctl00$SN" value="902"><input type="hidden" name="ctl00$SC" value="7">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Scheduling</a></div>
<div id="StudentBanner"><span class="student-full-name">Haile, Selam</span> Gr TK <span class="new">New 11/02/2026</span></div>
<div class="profile-card"><h3>Student</h3>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99431100</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">6615550160</div></div>
<div class="data-row"><div class="data-caption">Old Perm ID</div><div data-tcfc="STU.OID">2201948837</div></div>
<div class="data-row"><div class="data-caption">Birthplace</div><div data-tcfc="STU.BCU">ET - Ethiopia</div></div></div>
<div class="profile-card"><h3>Contacts</h3><table><tr><th>Name</th><th>Relation</th><th>Cell</th></tr><tr><td>Haile, Meron</td><td>Mother</td><td>6615550161</td></tr></table></div>
<div class="profile-card"><h3>Enrollment</h3><table><tr><th>School</th><th>Grade</th><th>Enter</th><th>Leave</th></tr><tr><td>7 - Cottonwood Elementary</td><td>TK</td><td>11/02/2026</td><td></td></tr></table></div>
<p class="foot">Records are transmitted to the state each night.</p></form></body></html>`,
);

page(
  's04',
  'modal window with one student over a gradebook of many',
  'https://valley.aeries.net/teacher/GradebookScores.aspx',
  '9971640283',
  ['5595550119', '5595550120'],
  `<!doctype html>
<html lang="en"><head><title>Gradebook Scores by Class</title></head><body><form id="aspnetForm">
<input type="hidden" name="ctl00$SC" value="994">
<div id="NavBar"><a href="#">Attendance</a> <a href="#">Gradebook</a> <a href="#">Grades</a> <a href="#">Reports</a></div>
<h1>Per 3 - Biology (Fall)</h1>
<table id="scores"><thead><tr><th>#</th><th>Student</th><th>Stu ID</th><th>Lab 4</th><th>Quiz 6</th><th>Overall</th></tr></thead><tbody>
<tr><td>1</td><td><a href="#">Abernathy, Dale</a></td><td>99450021</td><td>18</td><td>9</td><td>B+</td></tr>
<tr><td>2</td><td><a href="#">Castellanos, Yaretzi</a></td><td>99450077</td><td>20</td><td>10</td><td>A</td></tr>
<tr><td>3</td><td><a href="#">Dhaliwal, Gurleen</a></td><td>99450102</td><td>15</td><td>M</td><td>C</td></tr>
<tr><td>4</td><td><a href="#">Esquivel, Tomas</a></td><td>99450140</td><td>17</td><td>8</td><td>B</td></tr></tbody></table>
<div class="k-overlay" style="position:fixed;top:0;left:0;right:0;bottom:0;background:rgba(0,0,0,.5);z-index:10002"></div>
<div class="k-widget k-window" role="dialog" aria-modal="true" aria-labelledby="w_title" style="position:fixed;top:70px;left:160px;width:520px;background:#fff;z-index:10003;padding:12px">
<div class="k-window-titlebar"><span id="w_title" class="k-window-title">Student Information - Castellanos, Yaretzi</span> <a href="#" aria-label="Close">&#10005;</a></div>
<div class="k-window-content"><table class="quick">
<tr><td><b>Grade</b></td><td>10</td><td><b>Student ID</b></td><td>99450077</td></tr>
<tr><td><b>Birthdate</b></td><td>02/11/2011</td><td><b>State Student ID</b></td><td>9971640283</td></tr>
<tr><td><b>Home Phone</b></td><td>5595550119</td><td><b>Work</b></td><td>5595550120</td></tr>
<tr><td><b>Home Lang</b></td><td>01 Spanish</td><td><b>LangFlu</b></td><td>R - RFEP</td></tr></table>
<a href="#">Print</a> <a href="#">Email Contacts</a></div></div></form></body></html>`,
);

page(
  's05',
  'brothers and sisters with their numbers under a banner without one',
  'https://valley.aeries.net/Admin/SiblingInfo.aspx',
  null,
  ['9920017745', '9920017746', '5595550133', '5595550134'],
  `<!doctype html>
<html lang="en"><head><title>Siblings</title></head><body><form id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99440210"><input type="hidden" name="ctl00$SN" value="77"><input type="hidden" name="ctl00$SC" value="21">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Family</a></div>
<div id="StudentBanner" class="collapsed"><span class="student-full-name">Vang, Pakou</span> <span>Gr 8</span> <button type="button">&#9660;</button></div>
<h2 class="SectionHeader">Other Students of This Family</h2>
<p>Family Key <b>8812</b> &middot; 2 other active students</p>
<div class="sib"><div class="sib-head">Vang, Mai See &mdash; Gr 5 &mdash; Cottonwood Elementary</div>
 <div class="data-row"><div class="data-caption">Student ID</div><div>99440388</div></div>
 <div class="data-row"><div class="data-caption">State Student ID</div><div>9920017745</div></div>
 <div class="data-row"><div class="data-caption">Telephone</div><div>5595550133</div></div></div>
<div class="sib"><div class="sib-head">Vang, Tou Ger &mdash; Gr 2 &mdash; Cottonwood Elementary</div>
 <div class="data-row"><div class="data-caption">Student ID</div><div>99440511</div></div>
 <div class="data-row"><div class="data-caption">State Student ID</div><div>9920017746</div></div>
 <div class="data-row"><div class="data-caption">Telephone</div><div>5595550134</div></div></div>
<p><input type="button" value="Add sibling"> <input type="button" value="Change Family Key"></p></form></body></html>`,
);

page(
  's06',
  'a teacher with the educator number and credential numbers',
  'https://valley.aeries.net/admin/Staff.aspx',
  null,
  ['9930114420', '2201456789', '5595550151'],
  `<!doctype html>
<html lang="en"><head><title>Staff</title></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$SC" value="0">
<div id="NavBar"><a href="#">School Info</a> &raquo; <a href="#">Staff</a> <input type="text" placeholder="Search pages"></div>
<h2>Staff &mdash; Nakamura, Joy</h2>
<ul class="tabs"><li class="on">General</li><li>Credentials</li><li>Job Assignments</li><li>Emergency</li></ul>
<table><tr><td class="Caption">Staff ID</td><td data-tcfc="STF.ID">20418</td><td class="Caption">State Educator ID</td><td data-tcfc="STF.SEI">9930114420</td></tr>
<tr><td class="Caption">Last Name</td><td data-tcfc="STF.LN">Nakamura</td><td class="Caption">First Name</td><td data-tcfc="STF.FN">Joy</td></tr>
<tr><td class="Caption">Birthdate</td><td data-tcfc="STF.BD">07/08/1985</td><td class="Caption">Gender</td><td>F</td></tr>
<tr><td class="Caption">Hire Date</td><td>08/10/2012</td><td class="Caption">Cell</td><td data-tcfc="STF.CP">5595550151</td></tr>
<tr><td class="Caption">Status</td><td>T - Tenured</td><td class="Caption">Highest Degree</td><td>M - Master</td></tr></table>
<h3>Credentials</h3><table><tr><th>Document #</th><th>Type</th><th>Issued</th><th>Expires</th></tr><tr><td>2201456789</td><td>Multiple Subject Clear</td><td>06/01/2024</td><td>07/01/2029</td></tr></table>
<div class="foot">CBEDS information day: 10/07/2026</div></form></body></html>`,
);

page(
  's07',
  'transcript as a print preview, all in lines',
  'https://valley.aeries.net/admin/ReportViewer.aspx?rpt=TRN',
  '9914470065',
  ['5595550100', '0544120009'],
  `<!doctype html>
<html lang="en"><head><title>Transcript - Print</title><style>@page{size:letter}body{font:11px "Times New Roman",serif;margin:30px}.hd{display:grid;grid-template-columns:1fr 1fr}.c{text-align:center}table{border-collapse:collapse;width:100%}td{padding:1px 4px}</style></head><body>
<div class="noprint"><button>Print</button> <button>Save as PDF</button> <button>Close</button> Page <select><option>1</option></select> of 1</div>
<div class="c"><b>MESA VERDE HIGH SCHOOL</b><br>4100 Orange Grove Rd, Visalia CA 93277 &middot; Ph 559-555-0100 &middot; CEEB 053991<br>OFFICIAL TRANSCRIPT</div>
<div class="hd"><div>Student: <b>PRUITT, MARCUS ALAN</b><br>Student#: 40077 &nbsp; SSID#: 9914470065 &nbsp; Sex: M<br>Birthdate: 09/30/2008 &nbsp; Birthplace: Tulare CA</div>
<div>Grade: 12 &nbsp; Counselor: Ojeda<br>Parent/Guardian: D. Pruitt<br>Address: 77 Walnut Ct, Visalia CA<br>Document control: 0544120009</div></div>
<hr><table><tr><td><b>Grade 9 &nbsp; 2023-24 &nbsp; Fall</b></td><td>Mark</td><td>Cr</td><td><b>Grade 9 &nbsp; 2023-24 &nbsp; Spring</b></td><td>Mark</td><td>Cr</td></tr>
<tr><td>English 1 (P)</td><td>B</td><td>5.00</td><td>English 1 (P)</td><td>B-</td><td>5.00</td></tr>
<tr><td>Integrated Math 1 (P)</td><td>C+</td><td>5.00</td><td>Integrated Math 1 (P)</td><td>B</td><td>5.00</td></tr>
<tr><td>Ag Biology (P)</td><td>A</td><td>5.00</td><td>Ag Biology (P)</td><td>A-</td><td>5.00</td></tr>
<tr><td>PE 9</td><td>A</td><td>5.00</td><td>PE 9</td><td>A</td><td>5.00</td></tr></table>
<p>Academic GPA (9-12): 3.1250 &nbsp; Total GPA: 3.2800 &nbsp; Credits attempted 190.00, completed 190.00 &nbsp; Rank 88 of 412</p>
<p class="c">Enrollment: 08/14/2023 Entered from 54-99301-6105999. State testing: CAASPP 11th ELA Standard Met, Math Nearly Met.</p>
<p>Signature ______________________ Date ____________ (Not official without seal)</p></body></html>`,
);

page(
  's08',
  'enrolment history with school codes and a panel of old numbers',
  'https://valley.aeries.net/admin/EnrollmentHistory.aspx',
  '9948826610',
  ['5595550147', '9910000000'],
  `<!doctype html>
<html lang="en"><head><title>Enrollment History</title></head><body><form id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99433010"><input type="hidden" name="ctl00$SN" value="1204"><input type="hidden" name="ctl00$SC" value="30">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Enrollment</a> <a href="#">Attendance</a></div>
<table class="subStuTop" id="ctl00_MainContent_subSTU_subStuTop"><tr><td><table cellpadding="2"><tr><td class="Caption">Student Name</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grade</td><td class="Caption">Sex</td><td class="Caption">Telephone</td></tr>
<tr><td class="Data">Okafor, Chidera</td><td class="Data">99433010</td><td class="Data">9948826610</td><td class="Data">11</td><td class="Data">F</td><td class="Data">5595550147</td></tr></table></td></tr></table>
<h2>Enrollment History</h2>
<table class="Grid"><tr><th>Edit</th><th>Year</th><th>School</th><th>CDS</th><th>Gr</th><th>Enter</th><th>Leave</th><th>Reason</th><th>Prgm</th></tr>
<tr><td><a href="#">&#9998;</a></td><td>26-27</td><td>30 Mesa Verde High</td><td>10994315330077</td><td>11</td><td>08/13/2026</td><td></td><td></td><td>-</td></tr>
<tr><td><a href="#">&#9998;</a></td><td>25-26</td><td>30 Mesa Verde High</td><td>10994315330077</td><td>10</td><td>08/14/2025</td><td>06/05/2026</td><td>Y/E</td><td>-</td></tr>
<tr><td><a href="#">&#9998;</a></td><td>24-25</td><td>995 Out of district</td><td>54993015430112</td><td>9</td><td>08/15/2024</td><td>05/30/2025</td><td>160</td><td>I</td></tr></table>
<p>Records Requested: 08/14/2025 &nbsp; Received: 09/02/2025 &nbsp; Tracking: 9910000000</p>
<input type="submit" value="Add New Record"></form></body></html>`,
);

page(
  's09',
  'the portal of parents shows their child',
  'https://valley.aeries.net/student/StudentProfile.aspx',
  null,
  ['9962204418', '5595550128'],
  `<!doctype html>
<html lang="en"><head><title>Parent Portal - Profile</title></head><body class="portal"><form id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99460042"><input type="hidden" name="ctl00$SC" value="21">
<div id="TopBar">Orchard Middle School <span>Welcome, Lorena!</span> <a href="#">Change Student</a> <a href="#">My Account</a> <a href="#">Logout</a></div>
<div id="NavBar"><a href="#">Home</a> <a href="#">Student Info</a> <a href="#">Data Confirmation</a> <a href="#">Classes</a> <a href="#">Test Scores</a></div>
<h1>Profile</h1><div class="card"><h2>Zaragoza, Emiliano</h2><p>Grade 6 &middot; Homeroom 12</p>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99460042</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9962204418</div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550128</div></div></div>
<div class="card"><h3>Data Confirmation</h3><p>Please confirm your emergency contacts before 12/04/2026.</p><a href="#">Confirm now</a></div>
<p>Language: English | <a href="#">Espa&ntilde;ol</a> | <a href="#">Hmoob</a></p></form></body></html>`,
  { isOfItsHost: true },
);

page(
  's10',
  'state page of one student with many state fields',
  'https://ridge.powerschool.com/admin/students/state/stateCA_info.html?frn=0014402',
  '9956130942',
  ['0014402118', '9165550118', '9999999999'],
  `<!doctype html>
<html lang="en"><head><title>State/Province - CA: Student Information</title></head><body>
<div id="branding-powerschool">PowerSchool SIS</div><div id="bread_crumbs"><a href="/admin/home.html">Start Page</a> &gt; <a href="/admin/students/home.html?frn=0014402118">Student Selection</a> &gt; Student Information</div>
<ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Parents</a></li><li class="selected"><a href="#">State/Province - CA</a></li><li><a href="#">Transfer Info</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Lindqvist, Annika &nbsp; 3 &nbsp; 51188 &nbsp; Alder Creek</h2></div>
<h1>Student Information</h1><form method="post" action="/admin/changesrecorded.white.html">
<div class="box-round"><h2 class="toggle expanded">General</h2><table class="linkDescList"><colgroup><col style="width:40%"><col></colgroup>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9956130942</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]SSID_Enroll">Exclude from SSID Enrollment extract</td><td><input type="checkbox"></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]First_Name">Legal First Name</td><td><input name="UF-004410-1" value="Annika"></td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]Birth_City">City of Birth</td><td><input name="UF-004411-1" value="Folsom"></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Phone</td><td>9165550118</td></tr>
<tr class="evenRow"><td class="bold">Homeroom Teacher SEID</td><td>9999999999</td></tr>
</table></div>
<div class="box-round"><h2 class="toggle collapsed">Immigrant and Migrant</h2><table><tr><td class="bold">US Entry Date</td><td><input size="11" placeholder="MM/DD/YYYY"></td></tr></table></div>
<div class="button-row"><button type="submit">Submit</button></div></form></div><div id="legend"><a href="#">Legend</a></div></body></html>`,
);

page(
  's11',
  'test history, each row repeats the number of the one student',
  'https://ridge.powerschool.com/admin/students/testhistory_ca.html?frn=0012208',
  '9983017754',
  ['0012208771'],
  `<!doctype html>
<html lang="en"><head><title>CAASPP and ELPAC History</title></head><body>
<div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="#">Test Results</a></li><li><a href="home.html?frn=0012208771">Switch Student</a></li></ul>
<div id="content-main"><div id="student_detail_header"><p><b>Ferreira, Caio</b> 8 62017 Sutter MS</p></div>
<h1>State Test History</h1><p>4 results on file for this student.</p>
<div class="box-round"><table class="grid" id="tests"><thead><tr><th>SSID</th><th>Test</th><th>Grade</th><th>Date</th><th>Scale Score</th><th>Level</th></tr></thead><tbody>
<tr><td>9983017754</td><td>SB ELA</td><td>7</td><td>05/2026</td><td>2566</td><td>3</td></tr>
<tr><td>9983017754</td><td>SB Math</td><td>7</td><td>05/2026</td><td>2531</td><td>2</td></tr>
<tr><td>9983017754</td><td>SB ELA</td><td>6</td><td>05/2025</td><td>2549</td><td>3</td></tr>
<tr><td>9983017754</td><td>CAST</td><td>5</td><td>05/2024</td><td>205</td><td>2</td></tr></tbody></table></div>
<div class="box-round"><h2>Imports</h2><p>Last file: CAASPP_Student_Data_2026.csv, loaded 07/14/2026 by import service.</p></div></div></body></html>`,
);

page(
  's12',
  'hits of a search with the number in a column',
  'https://ridge.powerschool.com/admin/studentlist.html?dothisfor=selected',
  null,
  ['9917730011', '9917730542', '9917731893', '9165550108', '9165550109'],
  `<!doctype html>
<html lang="en"><head><title>Student Selection</title></head><body>
<div id="branding-powerschool">PowerSchool SIS</div><div id="bread_crumbs">Start Page &gt; Student Selection</div>
<div id="content-main"><h1>Student Selection (3)</h1>
<form><input id="studentSearchInput" value="last_name=nunez"> <button>Search</button> <a href="#">View Field List</a></form>
<div class="box-round"><table id="st_list" class="grid"><tr><th>Student</th><th>Grade Level</th><th>Student Number</th><th>Date of Birth</th><th>State Student Number</th><th>Home Phone</th></tr>
<tr><td><a href="#">Nunez, Ariel</a></td><td>9</td><td>71102</td><td>3/3/2012</td><td>9917730011</td><td>9165550108</td></tr>
<tr><td><a href="#">Nunez, Ariel Jose</a></td><td>9</td><td>71408</td><td>8/19/2012</td><td>9917730542</td><td>9165550109</td></tr>
<tr><td><a href="#">Nunez-Bell, Ari</a></td><td>12</td><td>70021</td><td>1/28/2009</td><td>9917731893</td><td></td></tr></table></div>
<div class="button-row"><button>Make Current Student Selection</button> <button>Select By Hand</button> <button>Functions</button></div></div></body></html>`,
);

page(
  's13',
  'staff record, state page of a teacher',
  'https://ridge.powerschool.com/admin/faculty/stateCA.html?frn=0052207',
  null,
  ['9944017710', '9165550190'],
  `<!doctype html>
<html lang="en"><head><title>State/Province - CA</title></head><body>
<div id="branding-powerschool">PowerSchool SIS</div><ul id="tchr_information"><li><a href="#">Information</a></li><li><a href="#">Security Settings</a></li><li class="selected"><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><h2>Petrosyan, Ani &nbsp; Alder Creek Elementary</h2><h1>Staff State Information</h1><form>
<div class="box-round"><table>
<tr><td class="bold">Statewide Identifier</td><td><input name="UF-001220-1" value="9944017710" maxlength="10"></td></tr>
<tr><td class="bold">Local Staff ID</td><td>80217</td></tr>
<tr><td class="bold">Highest Degree Earned</td><td><select><option>Master's degree</option></select></td></tr>
<tr><td class="bold">Employment Status</td><td><select><option>Tenured</option><option>Probationary</option></select></td></tr>
<tr><td class="bold">Employment Start Date</td><td>08/05/2019</td></tr>
<tr><td class="bold">Years in District</td><td>7</td></tr><tr><td class="bold">Home Phone</td><td>9165550190</td></tr></table></div>
<div class="button-row"><button>Submit</button></div></form></div></body></html>`,
);

page(
  's14',
  'health office, doctors and registries before the number',
  'https://ridge.powerschool.com/admin/students/health/officevisit.html?frn=0019917',
  '0951183367',
  ['1093817465', '9165550171', '8842210067'],
  `<!doctype html>
<html lang="en"><head><title>Health: Summary</title></head><body><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="#">Health</a></li><li><a href="#">Attendance</a></li><li><a href="#">Demographics</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Delacroix-Webb, Noor &nbsp; K &nbsp; 80314</h2></div><h1>Health Summary</h1>
<div class="alert-bar"><img src="a.png" alt="Medical alert"> Epinephrine in office cabinet 2</div>
<div class="box-round"><h2>Providers</h2><dl class="two-col"><dt>Physician</dt><dd>Dr. H. Matsui</dd><dt>NPI</dt><dd>1093817465</dd><dt>Telephone</dt><dd>9165550171</dd><dt>Plan</dt><dd>Medi-Cal</dd></dl></div>
<div class="box-round"><h2>Immunizations</h2><table><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th></tr><tr><td>DTaP</td><td>1/4/22</td><td>3/8/22</td><td>5/9/22</td><td>4/2/23</td><td>2/6/26</td></tr><tr><td>MMR</td><td>1/3/23</td><td>2/6/26</td><td></td><td></td><td></td></tr></table><p>Immunization registry ID: 8842210067</p></div>
<div class="box-round"><h2>Identification</h2><dl class="two-col"><dt>Local number</dt><dd>80314</dd><dt>SSID</dt><dd>0951183367</dd><dt>Cumulative health record</dt><dd>Received 08/20/2026</dd></dl></div>
<div class="button-row"><button>New Office Visit</button></div></div></body></html>`,
);

page(
  's15',
  'new face of the product, light components with attributes',
  'https://ridge.powerschool.com/ps-ui/students/22817/profile',
  '9929904471',
  ['9165550183', '9165550184'],
  `<!doctype html>
<html lang="en"><head><title>Student Profile</title><style>pds-field,pds-card{display:block}pds-label{display:block;color:#555;font-size:12px}pds-value{display:block;margin-bottom:8px}</style></head><body>
<pds-app-shell><header role="banner"><pds-icon aria-hidden="true"></pds-icon> PowerSchool <pds-search><input aria-label="Search students" placeholder="Search"></pds-search></header>
<nav aria-label="Student"><a href="#">Overview</a> <a href="#" aria-current="page">Profile</a> <a href="#">Attendance</a> <a href="#">Compliance</a></nav>
<main><pds-heading level="1"><h1>Yamane, Keiko</h1></pds-heading><pds-chip>Grade 1</pds-chip> <pds-chip>Active</pds-chip> <pds-chip tone="info">504</pds-chip>
<pds-card><h2>Identification</h2>
<pds-field><pds-label>Student number</pds-label><pds-value>22817</pds-value></pds-field>
<pds-field><pds-label>SSID</pds-label><pds-value>9929904471</pds-value></pds-field>
<pds-field><pds-label>Birth date</pds-label><pds-value>Jun 2, 2020</pds-value></pds-field></pds-card>
<pds-card><h2>Household</h2>
<pds-field><pds-label>Home phone</pds-label><pds-value>9165550183</pds-value></pds-field>
<pds-field><pds-label>Parent 1 mobile</pds-label><pds-value>9165550184</pds-value></pds-field>
<pds-field><pds-label>Address</pds-label><pds-value>9 Quail Hollow Dr, Roseville</pds-value></pds-field></pds-card></main>
<footer><small>Enterprise 26.4 &middot; Session 18 min</small></footer></pds-app-shell></body></html>`,
);

page(
  's16',
  'number missing, the check for duplicates shows others',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0017210',
  null,
  ['9918840077', '9918841205', '9165550139'],
  `<!doctype html>
<html lang="en"><head><title>General Demographics</title></head><body><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><div id="student_detail_header"><h2>Ruelas, Jazmin &nbsp; 2 &nbsp; 91120</h2></div>
<h1>General Demographics</h1><div class="box-round"><table>
<tr><td class="bold">Name</td><td>Ruelas, Jazmin</td></tr><tr><td class="bold">DOB</td><td>10/10/2019</td></tr>
<tr><td class="bold">State/Province ID</td><td><span class="note">not assigned</span></td></tr><tr><td class="bold">Phone</td><td>9165550139</td></tr></table></div>
<div class="feedback-alert">This student may already exist in the district. Compare before requesting a number.</div>
<div class="box-round"><h2>Possible matches</h2>
<table class="grid"><tr><th>Name</th><th>DOB</th><th>School</th><th>SSID</th><th></th></tr>
<tr><td>Ruelas, Yazmin</td><td>10/10/2019</td><td>Sutter</td><td>9918840077</td><td><button>Compare</button></td></tr>
<tr><td>Ruelas-Diaz, Jazmine</td><td>10/01/2019</td><td>Alder Creek</td><td>9918841205</td><td><button>Compare</button></td></tr></table></div></div></body></html>`,
);

page(
  's17',
  'quick-look card in the program of teachers',
  'https://ridge.powerschool.com/teachers/index.html#/student/40113/quick',
  '9960075513',
  ['9165550166', '9165550167'],
  `<!doctype html>
<html lang="en"><head><title>PowerTeacher Pro</title></head><body><div id="ptp">
<div class="side"><button>Grading</button><button>Students</button><button>Progress</button><button>Settings</button></div>
<div class="class-bar">Class: <b>P5 US History</b> Term: <b>S1</b></div>
<section class="student-drawer" role="region" aria-label="Student details">
<header><div class="avatar">OG</div><h2>Gallardo, Orion</h2><p class="sub">Grade 11 &bull; 40113 &bull; <span class="ic ic-gift" title="Birthday">12/25</span></p></header>
<ul class="kv"><li><span class="k">Gender</span><span class="v">M</span></li><li><span class="k">SSID</span><span class="v">9960075513</span></li><li><span class="k">Counselor</span><span class="v">Birdsong, K</span></li><li><span class="k">Locker</span><span class="v">1180</span></li></ul>
<h3>Contacts</h3><ul class="kv"><li><span class="k">Gallardo, Ines (Mother)</span><span class="v">9165550166</span></li><li><span class="k">Gallardo, Raul (Father)</span><span class="v">9165550167</span></li></ul>
<h3>Schedule</h3><table><tr><td>1</td><td>English 3</td><td>Rm 210</td></tr><tr><td>5</td><td>US History</td><td>Rm 118</td></tr></table>
<footer><button>Email</button> <button>Close</button></footer></section></div></body></html>`,
);

page(
  's18',
  'portal of guardians with two children',
  'https://ridge.powerschool.com/guardian/home.html',
  null,
  ['9924417760', '9165550155'],
  `<!doctype html>
<html lang="en"><head><title>Grades and Attendance</title></head><body id="pcas"><div id="branding-powerschool">PowerSchool</div>
<div id="sps-tools">Welcome, Devon Achterberg | <a href="#">Help</a> | <a href="#">Sign Out</a></div>
<ul id="students-list"><li class="selected"><a href="#">Wren</a></li><li><a href="#">Sage</a></li></ul>
<nav><ul id="main-menu"><li>Grades and Attendance</li><li>Grade History</li><li>Email Notification</li><li>Forms</li><li>My Schedule</li></ul></nav>
<div id="content-main"><h1>Grades and Attendance: Achterberg, Wren</h1>
<p>Student number: 50117 &nbsp; State ID: 9924417760 &nbsp; School phone: 9165550155</p>
<table class="linkDescList grid"><tr><th>Exp</th><th>Course</th><th>Q1</th><th>Absences</th><th>Tardies</th></tr>
<tr><td>1(A)</td><td>Ceramics 1<br>Email Ruiz, T - Rm: 6</td><td>A</td><td>0</td><td>1</td></tr><tr><td>2(A)</td><td>Geometry<br>Email Cho, L - Rm: 19</td><td>B</td><td>2</td><td>0</td></tr></table>
<p>Attendance totals: 2 absences, 1 tardy</p></div></body></html>`,
  { isOfItsHost: true },
);

page(
  's19',
  'person identifiers in a form of Angular',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics/48120',
  '9977301854',
  ['9495550122', '9495550123'],
  `<!doctype html>
<html lang="en"><head><title>Demographics</title></head><body><app-root ng-version="17.1.0"><div class="workspace">
<div class="person-header"><span class="name">Sandoval-Reyes, Camila</span> <span class="muted">Student #: 240118 | Grade: 09 | DOB: 05/17/2012</span> <button aria-label="Favorite">&#9734;</button></div>
<div class="toolbar-top"><h1>Demographics</h1><span>Student Information &gt; General</span></div>
<form class="ng-untouched ng-pristine ng-valid">
<fieldset><legend>Person Information</legend><div class="row">
<div class="field"><label for="ln">Last Name</label><input id="ln" value="Sandoval-Reyes"></div>
<div class="field"><label for="fn">First Name</label><input id="fn" value="Camila"></div>
<div class="field"><label for="cell">Cell Phone</label><input id="cell" value="9495550122"></div></div></fieldset>
<fieldset><legend>Person Identifiers</legend><div class="row">
<div class="field"><label for="lsn">Local Student Number</label><input id="lsn" value="240118"></div>
<div class="field"><label for="ssid">Student State ID</label><input id="ssid" value="9977301854" readonly class="ng-pristine"></div>
<div class="field"><label for="lst">Local Staff Number</label><input id="lst" value=""></div>
<div class="field"><label for="sst">Staff State ID</label><input id="sst" value=""></div>
<div class="field"><label for="guid">Person GUID</label><input id="guid" readonly value="6E1A0C4B-88D1-4F0E-9B1D-2C1E1B7A9911"></div></div></fieldset>
<fieldset><legend>Personal Contact Information</legend><div class="field"><label for="hp">Home Phone</label><input id="hp" value="9495550123"></div></fieldset></form>
<div class="toolbar-bottom"><button>Save</button> <button>Person Documents</button></div></div></app-root></body></html>`,
);

page(
  's20',
  'old form, each label above its control in one cell, an empty staff cell beside',
  'https://lagunaca.infinitecampus.org/campus/people/identities/identityEdit.xsl?personID=5116',
  '9908814427',
  ['9495550106'],
  `<html><head><title>Identities</title><link rel=stylesheet href="/campus/resource/css/detail.css"></head>
<body class="detail"><form name="identity" method="post"><table width="100%" cellspacing="0" cellpadding="0"><tr><td class="actionBar"><a href="#">Save</a> | <a href="#">New</a></td></tr></table>
<table class="detailTree"><tr><th colspan="4" class="groupHeader">Current Identity</th></tr>
<tr><td>*Last Name<br><input type="text" name="lastName" value="Achebe-Lund"></td><td>*First Name<br><input type="text" name="firstName" value="Tobias"></td><td>Middle Name<br><input type="text" name="middleName" value=""></td><td>Suffix<br><select name="suffix"><option></option><option>Jr</option></select></td></tr>
<tr><td>*Gender<br><select><option selected>M: Male</option><option>F: Female</option></select></td><td>*Birth Date<br><input value="08/08/2013" size="10"></td><td>Soc Sec Number<br><input value="" size="11"></td><td>Cell<br><input value="9495550106"></td></tr></table>
<table class="detailTree"><tr><th colspan="4" class="groupHeader">Person Identifiers</th></tr>
<tr><td>Local Student Number<br><input name="studentNumber" value="300771"></td><td>Student State ID<br><input name="stateID" value="9908814427"></td></tr>
<tr><td>Local Staff Number<br><input name="staffNumber" value=""></td><td>Staff State ID<br><input name="staffStateID" value=""></td></tr>
<tr><td colspan="2">Comments<br><textarea rows="2" cols="50">Passport seen at registration.</textarea></td></tr></table>
<input type="hidden" name="personID" value="5116"></form>- Modified by: Administrator, System 08/11/2026 09:14</body></html>`,
);

page(
  's21',
  'a member of staff on the form that also has a field of students',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics/1188',
  null,
  ['9931150066', '9495550137'],
  `<!doctype html>
<html lang="en"><head><title>Demographics</title></head><body><app-root ng-version="17.1.0">
<div class="person-header"><span class="name">Eriksen, Bodil</span> <span class="muted">Staff #: 4410</span></div>
<h1>Demographics</h1><form>
<fieldset><legend>Person Information</legend><div class="field"><label for="a">Last Name</label><input id="a" value="Eriksen"></div><div class="field"><label for="b">Birth Date</label><input id="b" value="03/30/1979"></div></fieldset>
<fieldset><legend>Person Identifiers</legend>
<div class="field"><label for="c">Local Student Number</label><input id="c" value=""></div>
<div class="field"><label for="d">Student State ID</label><input id="d" value=""></div>
<div class="field"><label for="e">Local Staff Number</label><input id="e" value="4410"></div>
<div class="field"><label for="f">Staff State ID</label><input id="f" value="9931150066"></div></fieldset>
<fieldset><legend>Personal Contact Information</legend><div class="field"><label for="g">Work Phone</label><input id="g" value="9495550137"></div><div class="field"><label for="h">Email</label><input id="h" value="beriksen@laguna.example"></div></fieldset></form>
<button>Save</button></app-root></body></html>`,
);

page(
  's22',
  'drawer of search hits beside an empty work space',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student/search',
  null,
  ['9912006601', '9912006744', '9912008120'],
  `<!doctype html>
<html lang="en"><head><title>Campus</title></head><body>
<header class="nav-header"><button aria-label="Main menu">&#9776;</button> <b>Infinite Campus</b> <span>26-27 &middot; Bluff Top High</span> <button aria-label="Notifications">&#128276;</button></header>
<aside class="search-drawer"><label for="q">Search for a student</label><input id="q" value="kealoha"><a href="#">Advanced Search</a>
<p role="status">3 results</p>
<ul role="listbox"><li role="option"><b>Kealoha, Makana</b><div>#250114 &middot; Gr 10 &middot; 11/11/2010</div><div>State ID: 9912006601</div></li>
<li role="option"><b>Kealoha, Noelani</b><div>#250115 &middot; Gr 12 &middot; 02/07/2009</div><div>State ID: 9912006744</div></li>
<li role="option"><b>Kealoha-Ito, Sean</b><div>#260330 &middot; Gr 09 &middot; 06/15/2012</div><div>State ID: 9912008120</div></li></ul></aside>
<main><div class="empty"><img src="none.svg" alt=""><h2>No student selected</h2><p>Choose a name from the results.</p></div></main>
<footer>&copy; Campus &middot; Release 2640</footer></body></html>`,
);

page(
  's23',
  'student summary with contacts of the household',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary/77120',
  '9995014468',
  ['9495550144', '9495550145', '9495550146'],
  `<!doctype html>
<html lang="en"><head><title>Student Summary</title></head><body><div id="ic-content">
<div class="ic-card ic-card--hero"><img alt="Photo of Balogun, Ife" src="p.jpg"><div><h1>Balogun, Ife</h1><div class="ic-tags"><span>Active</span><span>Gr 05</span><span title="Gifted and Talented">GATE</span></div></div></div>
<div class="ic-columns"><section aria-labelledby="h1"><h2 id="h1">Student Information</h2>
<div class="ic-pair"><span class="ic-pair__name">Student Number</span><span class="ic-pair__value">310045</span></div>
<div class="ic-pair"><span class="ic-pair__name">State ID</span><span class="ic-pair__value">9995014468</span></div>
<div class="ic-pair"><span class="ic-pair__name">Birth Date</span><span class="ic-pair__value">12/19/2015 (10)</span></div>
<div class="ic-pair"><span class="ic-pair__name">Home Language</span><span class="ic-pair__value">Yoruba</span></div></section>
<section aria-labelledby="h2"><h2 id="h2">Primary Household</h2><p>2200 Sandpiper Way, Laguna Niguel<br>Household phone 9495550144</p>
<table><thead><tr><th>Name</th><th>Relationship</th><th>Cell</th></tr></thead><tbody><tr><td>Balogun, Adunni</td><td>Mother</td><td>9495550145</td></tr><tr><td>Balogun, Kola</td><td>Father</td><td>9495550146</td></tr><tr><td>Balogun, Tayo</td><td>Brother</td><td></td></tr></tbody></table></section>
<section aria-labelledby="h3"><h2 id="h3">Enrollments</h2><ul><li>26-27 Bluff Top Elementary, Gr 05, 08/19/2026 -</li><li>25-26 Bluff Top Elementary, Gr 04</li></ul></section></div>
<nav class="ic-footer"><a href="#">Print</a> <a href="#">Related Tools</a></nav></div></body></html>`,
);

page(
  's24',
  'enrolment summary printed, labels with dots between',
  'https://lagunaca.infinitecampus.org/campus/report/enrollmentSummary.html?personID=9082',
  '9940662215',
  ['9495550100'],
  `<!doctype html>
<html lang="en"><head><title>Enrollment Summary</title><style>body{font:12px Verdana;width:720px;margin:20px auto}.l{display:flex}.l i{flex:1;border-bottom:1px dotted #999;margin:0 6px}</style></head><body>
<table width="100%"><tr><td><b>26-27</b><br>Bluff Top High<br>100 Headland Ave, Laguna CA<br>Generated on 11/27/2026 08:02 AM</td><td align="right"><b>Student Enrollment Summary</b><br>Page 1 of 1<br>School phone (949) 555-0100</td></tr></table><hr>
<h3>Mbeki, Thandiwe S.</h3>
<div class="l"><span>Student Number</span><i></i><span>270981</span></div>
<div class="l"><span>Statewide Student ID</span><i></i><span>9940662215</span></div>
<div class="l"><span>Grade</span><i></i><span>11</span></div>
<div class="l"><span>Birth date</span><i></i><span>01/31/2010</span></div>
<div class="l"><span>Guardian</span><i></i><span>Mbeki, Lindiwe</span></div>
<h4>Enrollment History</h4>
<table border="1" cellspacing="0" cellpadding="3"><tr><th>Calendar</th><th>Grade</th><th>Start</th><th>Start Status</th><th>End</th><th>End Status</th></tr>
<tr><td>26-27 Bluff Top High</td><td>11</td><td>08/19/2026</td><td>E450</td><td></td><td></td></tr><tr><td>25-26 Bluff Top High</td><td>10</td><td>08/20/2025</td><td>E455</td><td>06/11/2026</td><td>E155</td></tr></table>
<p style="font-size:10px">This report contains confidential pupil records (Ed. Code 49076).</p></body></html>`,
);

page(
  's25',
  'portal of parents, profile card',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/student-profile',
  null,
  ['9953370119', '9495550188'],
  `<!doctype html>
<html lang="en"><head><title>Campus Parent</title></head><body>
<header><b>Campus Parent</b> <button>Osei, Ama &#9662;</button> <a href="#">Log off Osei, Kwame</a></header>
<nav><a>Message Center</a><a>Today</a><a>Calendar</a><a>Grades</a><a>Attendance</a><a>Fees</a><a>Documents</a><a>More</a></nav>
<main><h1>Demographics</h1><div class="card"><h2>Osei, Ama</h2><dl><dt>Nickname</dt><dd>Ama</dd><dt>Student Number</dt><dd>280034</dd><dt>State ID</dt><dd>9953370119</dd><dt>Birth Date</dt><dd>10/02/2014</dd></dl></div>
<div class="card"><h2>Non-Household Relationships</h2><p>Addo, Efua &mdash; Aunt</p><p>Phone: 9495550188</p><button>Update</button></div></main>
<footer><a href="#">Privacy</a></footer></body></html>`,
  { isOfItsHost: true },
);

page(
  's26',
  'plan of services, header as a list of commas',
  'https://lagunaca.infinitecampus.org/campus/apps/student/plp/plan/11920',
  '9911750836',
  ['9495550171', '7700418825'],
  `<!doctype html>
<html lang="en"><head><title>Plan Editor</title></head><body>
<div class="bread"><a href="#">Student Information</a> / <a href="#">PLP</a> / Documents</div>
<div class="plan-strip">Fonoti, Sione &#8226; Grade 08 &#8226; #290551 &#8226; SSID 9911750836 &#8226; Case manager: R. Whitcomb</div>
<div class="plan"><ol class="steps"><li class="done">Education Plan</li><li class="done">Student Demographics</li><li class="cur">Parent/Guardian Demographics</li><li>Enrollment Information</li><li>Goals</li><li>Services</li></ol>
<section><h2>Parent/Guardian Demographics</h2><p><button>Refresh</button></p>
<table><tr><th scope="row">Name</th><td>Fonoti, Lagi</td></tr><tr><th scope="row">Relationship</th><td>Father</td></tr><tr><th scope="row">Home phone</th><td>9495550171</td></tr><tr><th scope="row">Language</th><td>Samoan</td></tr><tr><th scope="row">Interpreter confirmation</th><td>7700418825</td></tr></table></section>
<div class="bar"><button>Save &amp; Stay</button><button>Save &amp; Next</button></div></div>
<small>Plan locked 11/20/2026 by Whitcomb, Rae</small></body></html>`,
);

page(
  's27',
  'view of a student, label row above a row of controls',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9968143075',
  ['7605550131', '7605550132'],
  `<!doctype html>
<html lang="en"><head><title>Synergy SIS - Student</title></head><body class="ST_Body"><div id="ViewRoot">
<div class="view_toolbar"><button>Save</button><button>Undo</button><button>Add</button><button>Delete</button> <span>Menu &#9662;</span> <span>Status: Ready</span></div>
<div class="view_title">Student &mdash; <span class="rec_name">Montclair, Aurelio J</span></div>
<div class="tab_strip"><a class="sel">Demographics</a><a>Parent/Guardian</a><a>Other Info</a><a>Emergency</a><a>Enrollment</a><a>Enrollment History</a><a>Documents</a></div>
<div class="grp"><div class="grp_hdr">Student Information</div>
<table class="fld_tbl"><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td><td class="lbl">Perm ID</td><td class="lbl">State Student Number</td><td class="lbl">Gender</td></tr>
<tr><td><input class="txt" value="Montclair"></td><td><input class="txt" value="Aurelio"></td><td><input class="txt" readonly value="905512"></td><td><input class="txt" readonly value="9968143075"></td><td><select><option>Male</option></select></td></tr></table></div>
<div class="grp"><div class="grp_hdr">Phone Numbers</div><table class="grid"><tr><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th></tr><tr><td>1</td><td><input type="checkbox" checked></td><td>Home</td><td>7605550131</td></tr><tr><td>2</td><td><input type="checkbox"></td><td>Cell</td><td>7605550132</td></tr></table></div>
<div class="grp"><div class="grp_hdr">Home Address</div><p>802 Ocotillo Bend, Mesa Alta CA 92084</p></div>
<div class="view_status">ST0110 &middot; Mesa Alta Unified &middot; 2026-2027</div></div></body></html>`,
);

page(
  's28',
  'band of the student over a state tab with many codes',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentCA',
  '9935580917',
  ['7605550149', '3704410092'],
  `<!doctype html>
<html lang="en"><head><title>Synergy SIS</title></head><body><div class="rec_band" style="background:#234;color:#fff;padding:6px 10px">
<span class="n">Whitehorse, Dakota</span> <span class="k">Perm ID</span> <span class="v">915527</span> <span class="k">Grade</span> <span class="v">06</span> <span class="k">SSID</span> <span class="v">9935580917</span> <span class="k">Phone</span> <span class="v">7605550149</span></div>
<div class="tab_strip"><a>CALPADS</a><a>Programs</a><a>English Learner</a><a>Homeless/Foster</a></div>
<div class="cols" style="display:grid;grid-template-columns:repeat(3,1fr);gap:8px">
<div class="c"><label>Initial US Enrollment<br><input value="08/22/2019"></label></div><div class="c"><label>CA School Entry<br><input value="08/22/2019"></label></div><div class="c"><label>Student Initially Entered 9th<br><input value=""></label></div>
<div class="c"><label>Ethnicity: Hispanic<br><select><option>No</option></select></label></div><div class="c"><label>Race 1<br><select><option>100 - American Indian</option></select></label></div><div class="c"><label>Tribal enrollment no.<br><input value="3704410092"></label></div>
<div class="c"><label>Parent Ed Level<br><select><option>12 - College grad</option></select></label></div><div class="c"><label>District of Residence<br><input value="3768452"></label></div><div class="c"><label>Interdistrict<br><select><option>4</option></select></label></div></div>
<h4>Title VI Form 506</h4><p>On file since 09/15/2019. Last extract SENR sent 11/20/2026, no errors.</p></body></html>`,
);

page(
  's29',
  'mass change over a list of students',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=MassChange',
  null,
  ['9937710401', '9937710402', '9937710517', '9937710893'],
  `<!doctype html>
<html lang="en"><head><title>Synergy SIS - Mass Change Student</title></head><body>
<div class="view_title">Mass Assign Program &mdash; Summer 2027 eligibility</div>
<form><div class="grp"><label>Program <select><option>ELOP</option></select></label> <label>Start Date <input value="06/14/2027"></label> <label>Provider <input value="Mesa Alta USD"></label> <button>Apply to checked</button></div>
<p>4 of 4 students checked. Filter: Grade = 03, Homeroom = 7</p>
<div role="grid" aria-label="Students"><div role="row"><span role="columnheader"></span><span role="columnheader">Student</span><span role="columnheader">State Student Number</span><span role="columnheader">Current</span></div>
<div role="row"><span role="gridcell"><input type="checkbox" checked></span> <span role="gridcell">Arce, Belen</span> <span role="gridcell">9937710401</span> <span role="gridcell">-</span></div>
<div role="row"><span role="gridcell"><input type="checkbox" checked></span> <span role="gridcell">Boyd, Trey</span> <span role="gridcell">9937710402</span> <span role="gridcell">ELOP 2026</span></div>
<div role="row"><span role="gridcell"><input type="checkbox" checked></span> <span role="gridcell">Cuevas, Dulce</span> <span role="gridcell">9937710517</span> <span role="gridcell">-</span></div>
<div role="row"><span role="gridcell"><input type="checkbox" checked></span> <span role="gridcell">Deng, Akol</span> <span role="gridcell">9937710893</span> <span role="gridcell">-</span></div></div></form>
<div class="view_status">Changes cannot be undone after 24 hours.</div></body></html>`,
);

page(
  's30',
  'seating chart with the card of one student',
  'https://ca-mesa.edupoint.com/TeacherVUE/SeatingChart.aspx',
  '9986402279',
  ['7605550114'],
  `<!doctype html>
<html lang="en"><head><title>TeacherVUE</title></head><body>
<div class="tv_top">TeacherVUE <a href="#">Home</a> <a href="#">Grade Book</a> <a href="#">Seating Chart</a> <span>Per 2 Chemistry (S1) Rm 305</span></div>
<div class="chart" style="display:grid;grid-template-columns:repeat(4,110px);gap:6px">
<div class="seat">Aguon, R</div><div class="seat">Bessette, L</div><div class="seat sel">Contreras, H</div><div class="seat">Doan, V</div><div class="seat">Elam, J</div><div class="seat">&nbsp;</div><div class="seat">Fuentes, M</div><div class="seat">Gill, P</div></div>
<div class="side_panel" style="position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;border-left:2px solid #345;padding:10px">
<div class="sp_hdr"><b>Contreras, Hadassah M</b> <button aria-label="Close panel">x</button></div>
<table class="sp"><tr><td>Perm ID:</td><td>922100</td></tr><tr><td>State ID:</td><td>9986402279</td></tr><tr><td>Grade:</td><td>10</td></tr><tr><td>Birthday:</td><td>Apr 4</td></tr><tr><td>Home:</td><td>7605550114</td></tr></table>
<h5>Notifications</h5><p>Glasses; sits in front</p><h5>Today</h5><p>Per 1 Present</p><a href="#">Student profile</a></div></body></html>`,
);

page(
  's31',
  'section of a course with the number of its teacher',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Section',
  null,
  ['9941128830', '7605550150'],
  `<!doctype html>
<html lang="en"><head><title>Synergy SIS - Section</title></head><body>
<div class="view_toolbar"><button>Save</button><button>Undo</button> Section <b>0417-02</b> Integrated Math 1</div>
<div class="tab_strip"><a class="sel">Section</a><a>Students</a><a>CALPADS</a><a>Exceptions</a></div>
<table class="fld_tbl"><tr><td class="lbl">Course ID</td><td>0417</td><td class="lbl">Period</td><td>2</td></tr><tr><td class="lbl">Room</td><td>118</td><td class="lbl">Room phone</td><td>7605550150</td></tr>
<tr><td class="lbl">Teacher of Record</td><td>Szymanski, Walt</td><td class="lbl">State ID</td><td>9941128830</td></tr>
<tr><td class="lbl">State Course Code</td><td>9245 Integrated Mathematics 1</td><td class="lbl">Instruction</td><td>600 Traditional</td></tr>
<tr><td class="lbl">Enrolled</td><td>31 / 34</td><td class="lbl">NCLB Level</td><td>3 Secondary</td></tr></table>
<p class="note">Sections without a state course code will fail the Fall 2 submission.</p><div class="view_status">ST0440</div></body></html>`,
);

page(
  's32',
  'tables in tables without a doctype, font elements',
  'https://q.elkridge-usd.example/qweb/studemog.asp',
  '9903317728',
  ['5305550141', '5305550142'],
  `<HTML><HEAD><TITLE>Q - Student Demographics</TITLE></HEAD>
<BODY BGCOLOR="#FFFFCC" LINK="navy"><CENTER><TABLE BORDER=0 WIDTH="98%" CELLPADDING=0><TR><TD BGCOLOR="#003366"><FONT COLOR=white FACE=Arial SIZE=2><B>Q Student Information &mdash; Elk Ridge USD</B></FONT></TD><TD BGCOLOR="#003366" ALIGN=right><FONT COLOR=white SIZE=1>|&lt; &lt; 14 of 288 &gt; &gt;|</FONT></TD></TR></TABLE>
<TABLE BORDER=1 WIDTH="98%"><TR><TD VALIGN=top><TABLE CELLPADDING=2>
<TR><TD ALIGN=right><FONT SIZE=2><B>Student Name:</B></FONT></TD><TD><FONT SIZE=2>Overstreet, Piper</FONT></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><B>Local ID:</B></FONT></TD><TD><FONT SIZE=2>118204</FONT></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><B>State&nbsp;ID (SSID):</B></FONT></TD><TD><FONT SIZE=2>9903317728</FONT></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><B>Grade / Track:</B></FONT></TD><TD><FONT SIZE=2>07 / A</FONT></TD></TR></TABLE></TD>
<TD VALIGN=top><TABLE CELLPADDING=2><TR><TD ALIGN=right><FONT SIZE=2><B>Home Ph:</B></FONT></TD><TD><FONT SIZE=2>5305550141</FONT></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><B>Emerg Ph:</B></FONT></TD><TD><FONT SIZE=2>5305550142</FONT></TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><B>Birth:</B></FONT></TD><TD><FONT SIZE=2>07/27/2013 Redding, CA</FONT></TD></TR></TABLE></TD></TR></TABLE>
<P><FONT SIZE=1><A HREF="#">Demographics</A> | <A HREF="#">Contacts</A> | <A HREF="#">Enrollment</A> | <A HREF="#">Programs</A> | <A HREF="#">Assessments</A></FONT></CENTER></BODY></HTML>`,
);

page(
  's33',
  'contacts of a student, band without a state number',
  'https://q.elkridge-usd.example/StudentConnect/Contacts',
  null,
  ['5305550161', '5305550162', '5305550163', '0005300417'],
  `<!doctype html>
<html lang="en"><head><title>Q Contacts</title></head><body>
<div class="qBanner"><b>Student:</b> <span id="qbName">Kowalczyk, Benedykt</span> <b>ID:</b> <span id="qbId">0005300417</span> <b>SSID:</b> <span id="qbSsid"></span> <b>Phone:</b> <span id="qbPhone">5305550161</span></div>
<div class="qMenu">Students &gt; Contacts <button>First</button><button>Previous</button><button>Next</button><button>Last</button></div>
<div class="qGrid"><div class="qRow qHead"><span>Priority</span> <span>Contact</span> <span>Relation</span> <span>Phone</span> <span>Lives with</span></div>
<div class="qRow"><span>1</span> <span>Kowalczyk, Zofia</span> <span>Mother</span> <span>5305550162</span> <span>Y</span></div>
<div class="qRow"><span>2</span> <span>Kowalczyk, Adam</span> <span>Father</span> <span>5305550163</span> <span>N</span></div></div>
<fieldset><legend>Contact detail</legend><label>Portal access <input type="checkbox" checked></label> <label>Mailings <input type="checkbox"></label> <label>Custody note <textarea>None</textarea></label></fieldset>
<div class="qStatus">Record 22 of 288 &middot; Last change 10/30/2026 by mrios</div></body></html>`,
);

page(
  's34',
  'discipline event with others who were involved',
  'https://q.elkridge-usd.example/Zangle/Discipline/Event/5518',
  '9989920356',
  ['9989920412', '9989921007', '5305550127'],
  `<!doctype html>
<html lang="en"><head><title>Discipline</title></head><body>
<div class="crumb"><a href="#">Students</a> &gt; <a href="#">Conduct</a> &gt; Event 5518</div>
<div class="studentbar"><h2>Tuiasosopo, Fetu</h2><table><tr><th>Local ID</th><th>SSID</th><th>Grade</th><th>Home phone</th></tr><tr><td>130441</td><td>9989920356</td><td>11</td><td>5305550127</td></tr></table></div>
<h3>Event 5518 &mdash; 11/19/2026 12:40, Quad</h3>
<dl><dt>Offense</dt><dd>48900(a)(1) Fight, mutual</dd><dt>Referred by</dt><dd>Langley, D. (Campus supervisor)</dd><dt>Action</dt><dd>2 days in-school suspension</dd><dt>Parent notified</dt><dd>11/19/2026 13:20 by phone</dd></dl>
<h3>Others involved in this event</h3>
<ul class="involved"><li>Pettibone, Cruz (Gr 11, offender) SSID 9989920412</li><li>Akhtar, Bilal (Gr 10, witness) SSID 9989921007</li></ul>
<p>Narrative: students pushed each other by the vending machines; staff separated them at once.</p><button>Print referral</button> <button>State reporting</button></body></html>`,
);

page(
  's35',
  'letter to parents in the window of previews',
  'https://ca-mesa.edupoint.com/ReportPreview.aspx?rpt=STU804',
  '9917648802',
  ['7605550100', '7605550101'],
  `<!doctype html>
<html lang="en"><head><title>STU804 - Reclassification Letter</title><style>.pg{width:640px;margin:12px auto;border:1px solid #bbb;padding:40px;font:14px Georgia,serif}</style></head><body>
<div class="pv"><button>&#128424; Print</button><button>Download</button><span>1 / 1</span><span>100%</span></div>
<div class="pg"><p><b>Mesa Alta Unified School District</b><br>English Learner Services<br>1 Civic Plaza, Mesa Alta CA 92084<br>Tel. 760-555-0100 &nbsp; Fax 760-555-0101</p>
<p>November 27, 2026</p><p>To the parents of Nadia Rahimi<br>455 Paloverde St<br>Mesa Alta CA 92084</p>
<p>Re: Reclassification of <b>Nadia Rahimi</b>, Grade 5, Perm ID 930882, SSID 9917648802</p>
<p>Dear Parent or Guardian,</p><p>We are pleased to tell you that your child has met the criteria to be reclassified as fluent English proficient. The team looked at the ELPAC result (level 4), the teacher's evaluation, your opinion, and a local reading measure.</p>
<p>Her progress will be monitored for four years. Please call the school with any questions.</p>
<p>Sincerely,<br><br>O. Brandvold, Coordinator</p></div></body></html>`,
);

page(
  's36',
  'history of changes with old and new values of several records',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=AuditTrail',
  null,
  ['9922150073', '9922150037', '9922150418', '9922151944'],
  `<!doctype html>
<html lang="en"><head><title>Audit Trail</title></head><body>
<div class="view_title">Audit Trail Detail &mdash; Property: State Student Number</div>
<form class="crit"><label>From <input value="11/20/2026"></label> <label>To <input value="11/27/2026"></label> <label>User <input value=""></label> <button>Find</button></form>
<table class="grid"><tr><th>Date</th><th>User</th><th>Perm ID</th><th>Property</th><th>Old value</th><th>New value</th></tr>
<tr><td>11/24/2026 09:01</td><td>mcastro</td><td>930117</td><td>State Student Number</td><td>9922150073</td><td>9922150037</td></tr>
<tr><td>11/24/2026 09:15</td><td>CALPADS job</td><td>930558</td><td>State Student Number</td><td></td><td>9922150418</td></tr>
<tr><td>11/25/2026 14:44</td><td>CALPADS job</td><td>931002</td><td>State Student Number</td><td></td><td>9922151944</td></tr></table>
<p>3 rows. Rows older than two years are archived.</p></body></html>`,
);

page(
  's37',
  'profile in two columns of a list with links in the labels',
  'https://bay.illuminateed.com/live/?student_id=22104&page=Profile',
  '9976604183',
  ['4155550141', '4155550142'],
  `<!doctype html>
<html lang="en"><head><title>Illuminate DnA: Student Profile</title></head><body class="live"><div id="main-nav"><ul><li>Students</li><li>Reports</li><li>Assessments</li><li>Demographics</li><li>Gradebook</li></ul><input id="omni" placeholder="Search students, reports..."></div>
<div id="student-header"><h1>Ashworth, Juniper</h1><div class="labels"><span class="label label-info">Grade 4</span> <span class="label">Harbor View Elem</span> <span class="label label-warning">504</span></div></div>
<div class="panel"><div class="panel-heading"><h3>Demographics</h3> <a href="#" class="pull-right">edit</a></div>
<div class="panel-body row"><ul class="col-sm-6 unstyled"><li><strong><a href="#" title="Filter by this field">Local Student ID</a></strong> <em>22104</em></li><li><strong><a href="#" title="Filter by this field">State Student ID</a></strong> <em>9976604183</em></li><li><strong><a href="#">Birth Date</a></strong> <em>03/08/2017</em></li></ul>
<ul class="col-sm-6 unstyled"><li><strong><a href="#">Home Phone</a></strong> <em>4155550141</em></li><li><strong><a href="#">English Proficiency</a></strong> <em>EO</em></li><li><strong><a href="#">Primary Disability</a></strong> <em>None</em></li></ul></div></div>
<div class="panel"><div class="panel-heading"><h3>Contacts</h3></div><table class="table"><tr><td>Ashworth, Linnea</td><td>Mother</td><td>4155550142</td></tr></table></div>
<div class="panel"><div class="panel-heading"><h3>Attendance</h3></div><p>Present 58 of 60 days (96.7%)</p></div></body></html>`,
);

page(
  's38',
  'account of a member of staff',
  'https://bay.illuminateed.com/live/?page=User_View&user_id=318',
  null,
  ['9938816207', '4155550119'],
  `<!doctype html>
<html lang="en"><head><title>Illuminate: User</title></head><body class="live"><div id="main-nav"><ul><li>Students</li><li>Reports</li><li>Admin</li></ul></div>
<ol class="breadcrumb"><li>Admin</li><li>Users</li><li>Delgado-Price, Hollis</li></ol>
<div class="panel"><div class="panel-heading"><h3>User information</h3></div><div class="form-horizontal">
<div class="form-group"><label class="col-sm-3">Username</label><div class="col-sm-9"><p class="form-control-static">hdelgado</p></div></div>
<div class="form-group"><label class="col-sm-3">Local User ID</label><div class="col-sm-9"><p class="form-control-static">10318</p></div></div>
<div class="form-group"><label class="col-sm-3">State ID</label><div class="col-sm-9"><p class="form-control-static">9938816207</p></div></div>
<div class="form-group"><label class="col-sm-3">Phone</label><div class="col-sm-9"><p class="form-control-static">4155550119</p></div></div>
<div class="form-group"><label class="col-sm-3">Roles</label><div class="col-sm-9"><p class="form-control-static">Teacher, Test coordinator</p></div></div></div></div>
<div class="panel"><h3>Sections</h3><ul><li>ELA 7 / Per 1</li><li>ELA 7 / Per 2</li></ul></div><button>Reset password</button> <button>Impersonate</button></body></html>`,
);

page(
  's39',
  'roster of results, sorted by score',
  'https://bay.illuminateed.com/live/?page=Assessment_RosterReport&id=771',
  null,
  ['9926618801', '9926618915', '9926619020', '9926620744'],
  `<!doctype html>
<html lang="en"><head><title>Assessment: Matrix</title></head><body class="live"><div id="main-nav"><ul><li>Assessments</li><li>Reports</li></ul></div>
<h1>Gr 7 Math Benchmark 1</h1><p>Site: Harbor View MS. Teacher: Ibe, C. <b>4</b> students, mean 63%</p>
<div class="toolbar"><button>CSV</button> <button>PDF</button> <button>Custom columns</button></div>
<table class="table table-striped"><thead><tr><th>Student</th><th>SSID</th><th>Raw</th><th>%</th><th>Level</th></tr></thead><tbody>
<tr><td>Lomax, Brielle</td><td>9926618801</td><td>28/32</td><td>87.5</td><td>4</td></tr>
<tr><td>Munguia, Kevin</td><td>9926618915</td><td>22/32</td><td>68.8</td><td>3</td></tr>
<tr><td>Nghiem, Thao</td><td>9926619020</td><td>19/32</td><td>59.4</td><td>2</td></tr>
<tr><td>Oduya, Peter</td><td>9926620744</td><td>12/32</td><td>37.5</td><td>1</td></tr></tbody><tfoot><tr><td colspan="2">Average</td><td>20.3</td><td>63</td><td></td></tr></tfoot></table></body></html>`,
);

page(
  's40',
  'history of tests, badges behind the number',
  'https://bay.illuminateed.com/live/?student_id=30981&page=TestHistory',
  '9959910348',
  ['4155550163'],
  `<!doctype html>
<html lang="en"><head><title>Testing history</title></head><body class="live"><div class="student-strip"><img alt="" src="x.png"><h2>Villaseñor, Lupita</h2>
<div class="meta"><div class="meta-item"><small>Student ID</small><div>30981</div></div><div class="meta-item"><small>SSID</small><div>9959910348 <span class="badge">CALPADS &#10003;</span></div></div><div class="meta-item"><small>Home</small><div>4155550163 <span class="badge">SMS</span></div></div><div class="meta-item"><small>Grade</small><div>8 <span class="badge">HS path</span></div></div></div></div>
<ul class="nav nav-tabs"><li class="active"><a>State</a></li><li><a>Local</a></li><li><a>Reading</a></li></ul>
<div class="tab-pane active"><h3>Smarter Balanced</h3><table class="table"><tr><th>Year</th><th>Subject</th><th>Grade</th><th>Score</th><th>Level</th></tr><tr><td>2026</td><td>ELA</td><td>7</td><td>2601</td><td>Standard Met</td></tr><tr><td>2026</td><td>Math</td><td>7</td><td>2588</td><td>Standard Met</td></tr><tr><td>2025</td><td>ELA</td><td>6</td><td>2570</td><td>Standard Met</td></tr></table>
<h3>ELPAC</h3><table class="table"><tr><td>2021</td><td>Summative</td><td>RFEP after</td></tr></table></div><p class="text-muted">Scores are preliminary until released.</p></body></html>`,
);

page(
  's41',
  'detail of a student in pages of properties',
  'https://aspen.elkridge-usd.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  '9932270549',
  ['9255550111', '9255550112'],
  `<!doctype html>
<html lang="en"><head><title>Aspen: Students</title></head><body class="bodyBackground"><form name="genericDetailForm" method="post" action="/aspen/studentDetail.do">
<table width="100%"><tr><td class="applicationTitle">Elk Ridge USD 2026-2027</td><td align="right"><a href="#">Log Off</a></td></tr></table>
<table class="navTabs"><tr><td>Pages</td><td class="navTabSelected">Student</td><td>Attendance</td><td>Conduct</td><td>Grades</td><td>Assessment</td></tr></table>
<div class="bannerSelected">Students :: 2024010 - Marchetti, Nico &nbsp; <img src="/aspen/images/alert.gif" alt="Medical"></div>
<table class="detailContainer"><tr><td><table class="templateTabs"><tr><td class="selected">Demographics</td><td>Addresses</td><td>Ethnicity</td><td>State</td></tr></table></td></tr><tr><td>
<table id="mainTable" cellpadding="2"><tr><td class="detailProperty">Name</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnNameView)" value="Marchetti, Nico" readonly></td><td class="detailProperty">Local ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDLocal)" value="2024010"></td></tr>
<tr><td class="detailProperty">Homeroom</td><td class="detailValue"><input type="text" name="propertyValue(stdHomeroom)" value="14B"></td><td class="detailProperty">SSID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value="9932270549"></td></tr>
<tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone01)" value="9255550111"></td><td class="detailProperty">Phone 2</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone02)" value="9255550112"></td></tr></table></td></tr></table>
<input type="button" value="Save"> <input type="button" value="Cancel"></form></body></html>`,
);

page(
  's42',
  'record of a contact with the state ID of that grown-up',
  'https://aspen.elkridge-usd.example/aspen/contactDetail.do?navkey=student.con.detail',
  null,
  ['9914426070', '9255550191', '9255550192'],
  `<!doctype html>
<html lang="en"><head><title>Aspen: Contacts</title></head><body class="bodyBackground"><form name="contactDetailForm">
<table class="navTabs"><tr><td>Pages</td><td>Student</td><td class="navTabSelected">Contacts</td><td>Schools</td></tr></table>
<div class="bannerSelected">Contacts :: Halloran, Maeve (Grandmother)</div>
<h3>Contact Person</h3>
<table><tr><td class="detailProperty">Last name</td><td class="detailValue">Halloran</td><td class="detailProperty">First name</td><td class="detailValue">Maeve</td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue">9914426070</td><td class="detailProperty">Fingerprints cleared</td><td class="detailValue">09/12/2025</td></tr>
<tr><td class="detailProperty">Home phone</td><td class="detailValue">9255550191</td><td class="detailProperty">Work phone</td><td class="detailValue">9255550192</td></tr>
<tr><td class="detailProperty">Language</td><td class="detailValue">English</td><td class="detailProperty">Emergency priority</td><td class="detailValue">2</td></tr></table>
<h3>Contact for</h3><table><tr><th>Student</th><th>Grade</th><th>School</th></tr><tr><td>Halloran, Finn</td><td>03</td><td>Elk Ridge Elem</td></tr><tr><td>Halloran, Orla</td><td>06</td><td>Elk Ridge MS</td></tr></table></form></body></html>`,
);

page(
  's43',
  'frame-like page of the nineties, value in the row under, colspans',
  'https://schoolwise.pinecrest-usd.example/cgi/Student.pl?mod=enroll',
  '9943356218',
  ['2095550131', '2095550132'],
  `<html><head><title>SchoolWise</title></head><body bgcolor=#e8eef4 topmargin=0>
<table width=780 border=0 cellspacing=0><tr bgcolor=#204080><td colspan=6><font color=white face=verdana size=2><b>SCHOOLWISE</b> - Pinecrest Elementary - 2026/27 - User: OFFICE2</font></td></tr>
<tr><td colspan=6><a href=#>Enrollment</a> . <a href=#>Attendance</a> . <a href=#>Marks</a> . <a href=#>Assessments</a> . <a href=#>Fees</a> . <a href=#>Reports</a></td></tr></table>
<table width=780 border=1 bordercolor=#a0b0c0 cellspacing=0 cellpadding=2>
<tr bgcolor=#c8d8e8><td colspan=2><small>Student name</small></td><td><small>Student #</small></td><td><small>SSID</small></td><td><small>Grade</small></td><td><small>Room</small></td></tr>
<tr><td colspan=2>PELLEGRINO, AVA ROSE</td><td>10442</td><td>9943356218</td><td>2</td><td>9</td></tr>
<tr bgcolor=#c8d8e8><td><small>Birth date</small></td><td><small>Sex</small></td><td><small>Home phone</small></td><td><small>Msg phone</small></td><td colspan=2><small>Residence</small></td></tr>
<tr><td>01-15-2019</td><td>F</td><td>2095550131</td><td>2095550132</td><td colspan=2>31 Cedar Flat Rd</td></tr></table>
<br><table width=780 border=1 cellspacing=0><tr bgcolor=#c8d8e8><td><small>Entry</small></td><td><small>Code</small></td><td><small>Exit</small></td><td><small>Code</small></td><td><small>From/To</small></td></tr><tr><td>08-17-2026</td><td>E</td><td>&nbsp;</td><td>&nbsp;</td><td>Returning</td></tr><tr><td>08-18-2025</td><td>E</td><td>06-04-2026</td><td>L</td><td>Pinecrest Elem</td></tr></table>
<form><input type=submit value="Next student"> <input type=submit value="Print profile"></form></body></html>`,
);

page(
  's44',
  'sheet of attendance of one class, one row marked',
  'https://schoolwise.pinecrest-usd.example/cgi/Attend.pl?rm=9',
  null,
  ['9943390011', '9943390022', '9943390177', '2095550100'],
  `<html><head><title>SchoolWise Attendance</title></head><body>
<table width=780><tr bgcolor=#204080><td><font color=white><b>SCHOOLWISE</b> Weekly attendance - Room 9 - Teacher: ABBOTT - Office 2095550100</font></td></tr></table>
<form><p>Week of 11/23/2026 <input type=submit value="&lt;&lt;"> <input type=submit value="&gt;&gt;"></p>
<table border=1 cellspacing=0 cellpadding=2><tr bgcolor=#c8d8e8><th>Student</th><th>State no.</th><th>M</th><th>T</th><th>W</th><th>Th</th><th>F</th></tr>
<tr><td>Barrow, Eliza</td><td>9943390011</td><td>.</td><td>.</td><td>A</td><td>H</td><td>H</td></tr>
<tr bgcolor=yellow><td><b>Cisneros, Iker</b></td><td><b>9943390022</b></td><td>U</td><td>U</td><td>U</td><td>H</td><td>H</td></tr>
<tr><td>Draper, Otis</td><td>9943390177</td><td>.</td><td>T</td><td>.</td><td>H</td><td>H</td></tr></table>
<p>. present &nbsp; A excused &nbsp; U unexcused &nbsp; T tardy &nbsp; H holiday &nbsp; yellow = 3 or more unexcused days</p><input type=submit value="Save week"></form></body></html>`,
);

page(
  's45',
  'registration page with captions by association and read-only boxes',
  'https://esp.riverbend-jusd.example/eSchoolPlus/Student/Registration/Demographic/Summary?studentId=540017',
  '9910843376',
  ['2095550151', '9900118273', '2095550152'],
  `<!doctype html>
<html lang="en-US"><head><title>Demographic: Summary - eSchoolPlus</title></head><body><div id="sungardHeader"><span>eSchoolPlus</span><span>Riverbend JUSD (2027)</span><input id="quickSearch" aria-label="Quick search"><a href="#">Sign Out</a></div>
<div id="studentBanner"><a class="stuName" href="#">Thibodeaux, Remy Paul</a> <span>(540017)</span> <span>09</span> <span>Riverbend High</span> <img alt="Health alert"></div>
<div id="pageOptions"><button>Save</button><button>Refresh</button><button>Reports</button></div>
<div class="panel"><h2>Personal</h2><div class="ui-grid"><div class="cell"><label for="StudentId">Student ID</label><input type="text" id="StudentId" class="readonly" readonly value="540017"></div>
<div class="cell"><label for="StateReportId">State Report ID (SSID)</label><input type="text" id="StateReportId" class="readonly" readonly value="9910843376"></div>
<div class="cell"><label for="MedicaidNum">Medicaid Number</label><input type="text" id="MedicaidNum" value="9900118273"></div>
<div class="cell"><label for="BirthDate">Birth Date</label><input id="BirthDate" value="07/04/2012"></div></div></div>
<div class="panel"><h2>Registration</h2><div class="ui-grid"><div class="cell"><label for="Bldg">Building</label><input id="Bldg" value="12 - Riverbend High"></div><div class="cell"><label for="Cal">Calendar</label><input id="Cal" value="R"></div><div class="cell"><label for="Coun">Counselor</label><input id="Coun" value="Salas, J"></div></div></div>
<div class="panel"><h2>Contacts</h2><table class="ui-jqgrid"><tr><th>Name</th><th>Type</th><th>Phone</th></tr><tr><td>Thibodeaux, Claire</td><td>Guardian</td><td>2095550151</td></tr><tr><td>Mailhot, Gus</td><td>Emergency</td><td>2095550152</td></tr></table></div></body></html>`,
);

page(
  's46',
  'browse of one student with bars that fold, small capitals',
  'https://skyward.riverbend-jusd.example/scripts/wsisa.dll/WService=wsEAplus/sprofile001.w',
  '9966671203',
  ['2095550171', '2095550172'],
  `<!doctype html>
<html><head><title>Student Profile</title><style>.sfLbl{font-variant:small-caps;color:#456}.sfBar{background:#dfe8f0;padding:3px}</style></head><body class="sf_Theme"><div id="sf_Header">Skyward Student Management &mdash; Entity 400 <a href="#">Exit</a></div>
<div id="stuHdr"><b>VOSKUIJLEN, HANNEKE</b> <span>(Female) Gr: 12 Age: 18 Adv: Feist</span></div>
<div class="sfBar"><a href="#">&#9660; General Information</a></div><div class="sfBody">
<table class="zebra"><tbody><tr><td class="sfLbl">Other ID:</td><td>18820</td><td class="sfLbl">Alphakey:</td><td>VOSKUHAN000</td></tr>
<tr><td class="sfLbl">State ID (SSID):</td><td>9966671203</td><td class="sfLbl">Birth Date:</td><td>10/29/2008</td></tr>
<tr><td class="sfLbl">Phone:</td><td>(209) 555-0171</td><td class="sfLbl">Cell:</td><td>(209) 555-0172</td></tr>
<tr><td class="sfLbl">Grad Yr:</td><td>2027</td><td class="sfLbl">Resident Dist:</td><td>39-68585</td></tr></tbody></table></div>
<div class="sfBar"><a href="#">&#9658; Family Information</a></div><div class="sfBar"><a href="#">&#9658; Emergency Information</a></div><div class="sfBar"><a href="#">&#9658; Entry/Withdrawal</a></div>
<div id="sf_Footer">Print Queue (1) &middot; Favorites &middot; My Screens</div></body></html>`,
);

page(
  's47',
  'family card with three children side by side',
  'https://skyward.riverbend-jusd.example/scripts/wsisa.dll/WService=wsEAplus/sfamily003.w',
  null,
  ['9966690401', '9966690402', '9966690403', '2095550180'],
  `<!doctype html>
<html><head><title>Family Information</title></head><body><div id="sf_Header">Skyward Student Management <a href="#">Exit</a></div>
<h2>Family of Grigoryan, Narek and Sona</h2><p>1420 Almond Orchard Ave, Riverbend &middot; Home: 2095550180 &middot; Family ID 3392</p>
<div style="display:flex;gap:10px"><div class="kid" style="border:1px solid #999;padding:8px"><b>Grigoryan, Aram</b><br>Gr 10, Riverbend High<br><small>SSID</small> 9966690401<br><a href="#">Open</a></div>
<div class="kid" style="border:1px solid #999;padding:8px"><b>Grigoryan, Lilit</b><br>Gr 7, Delta Middle<br><small>SSID</small> 9966690402<br><a href="#">Open</a></div>
<div class="kid" style="border:1px solid #999;padding:8px"><b>Grigoryan, Mane</b><br>Gr 3, Levee Elem<br><small>SSID</small> 9966690403<br><a href="#">Open</a></div></div>
<table><tr><th>Guardian</th><th>Receives mail</th><th>Custodial</th><th>Access</th></tr><tr><td>Narek</td><td>Y</td><td>Y</td><td>Y</td></tr><tr><td>Sona</td><td>Y</td><td>Y</td><td>Y</td></tr></table>
<button>Add guardian</button> <button>Split family</button></body></html>`,
);

page(
  's48',
  'cards of definitions, label in a lower heading',
  'https://foothill.getalma.example/students/8c11ff/profile',
  '9901278845',
  ['5305550114', '5305550115'],
  `<!doctype html>
<html lang="en"><head><title>Zola Freeman-Katz | Alma</title></head><body><div class="app"><aside class="left-nav"><a href="#">Home</a><a href="#" class="active">Directory</a><a href="#">Classes</a><a href="#">Attendance</a><a href="#">Reports</a></aside>
<div class="page"><div class="profile-head"><img class="round" src="z.jpg" alt=""><h1>Zola Freeman-Katz <small>she/her</small></h1><p>Student &middot; 8th Grade &middot; Advisory: Birch</p></div>
<div class="tabbar" role="tablist"><a role="tab">Overview</a><a role="tab" aria-selected="true">Info</a><a role="tab">Schedule</a><a role="tab">Behavior</a><a role="tab">Notes</a></div>
<div class="cards"><article class="card"><header><h2>Identification</h2><button>Edit</button></header><div class="item"><h6>Student ID</h6><p>FT-0182</p></div><div class="item"><h6>SSID</h6><p>9901278845</p></div><div class="item"><h6>Date of birth</h6><p>March 3, 2013</p></div></article>
<article class="card"><header><h2>Contact</h2></header><div class="item"><h6>Mobile</h6><p>5305550114</p></div><div class="item"><h6>Email</h6><p>zfk@foothill.example</p></div></article>
<article class="card"><header><h2>Parents &amp; guardians</h2></header><div class="item"><h6>Freeman, Dara</h6><p>5305550115</p></div></article></div></div></div></body></html>`,
);

page(
  's49',
  'applicant in a course of admission, number still asked for',
  'https://foothill.getalma.example/enroll/process/44/applicants/19',
  null,
  ['5305550125', '5305550126', '9900112345', '1164200931'],
  `<!doctype html>
<html lang="en"><head><title>Enroll: Applicant | Alma</title></head><body><aside class="left-nav"><a href="#">Home</a><a href="#" class="active">Enroll</a></aside>
<div class="page"><h1>Quiroga, Bastian <span class="pill">In review</span></h1><p>Application <b>1164200931</b> &middot; submitted Nov 21, 2026 &middot; for Grade 6</p>
<ol class="stepper"><li>Submitted</li><li class="now">Documents</li><li>Placement</li><li>Enrolled</li></ol>
<section><h2>Student</h2><div class="item"><h6>Previous school</h6><p>Sierra Charter, Sonora</p></div><div class="item"><h6>Previous school phone</h6><p>5305550125</p></div>
<div class="item"><label for="ss">SSID</label><input id="ss" placeholder="10 digits, e.g. 9900112345" value=""><p class="hint">Ask the previous school, or leave blank until CALPADS returns it.</p></div></section>
<section><h2>Guardian</h2><div class="item"><h6>Mobile</h6><p>5305550126</p></div><div class="item"><h6>Email</h6><p>mquiroga@mail.example</p></div></section>
<section><h2>Checklist</h2><ul><li>&#9745; Proof of residence</li><li>&#9744; Immunization record</li><li>&#9744; Cumulative folder request</li></ul></section>
<button>Move to placement</button></div></body></html>`,
);

page(
  's50',
  'form of many short boxes, captions written under the boxes',
  'https://plus.stbrendan.example/AdminPlus/Student/Edit/771',
  '9957702214',
  ['4155550181', '4155550182'],
  `<!doctype html>
<html lang="en"><head><title>AdminPlus - Student</title><style>.b{display:inline-block;margin:6px;vertical-align:top}.b input{display:block;width:150px}.b span{display:block;font-size:11px;color:#666}</style></head><body>
<div class="ribbon"><b>Rediker AdminPlus</b> <button>Save</button><button>Prev</button><button>Next</button><button>Find</button></div>
<h2>Student biographical &mdash; Donnelly, Roisin</h2><div class="tabs"><a class="on">Biographical</a><a>Parents</a><a>User fields</a><a>Attendance</a></div>
<div class="screen"><div class="b"><input value="Donnelly" aria-describedby="x1"><span id="x1">Last name</span></div><div class="b"><input value="Roisin" aria-describedby="x2"><span id="x2">First name</span></div><div class="b"><input value="8" aria-describedby="x3"><span id="x3">Grade</span></div><br>
<div class="b"><input value="100771" aria-describedby="x4"><span id="x4">Unique ID</span></div><div class="b"><input value="9957702214" aria-describedby="x5"><span id="x5">State Student ID (SSID)</span></div><div class="b"><input value="06/16/2013" aria-describedby="x6"><span id="x6">Birth date</span></div><br>
<div class="b"><input value="4155550181" aria-describedby="x7"><span id="x7">Telephone 1</span></div><div class="b"><input value="4155550182" aria-describedby="x8"><span id="x8">Telephone 2</span></div><div class="b"><input value="94127" aria-describedby="x9"><span id="x9">ZIP</span></div></div>
<div class="status">Record 41 of 230 (alphabetical)</div></body></html>`,
  { isLaidOut: true },
);

page(
  's51',
  'profile with pencils, label and value parted by a gap of blanks',
  'https://secure.gradelink.example/admin/students/view/5512',
  '9915584407',
  ['6195550121', '6195550122'],
  `<!doctype html>
<html lang="en"><head><title>Gradelink Admin | Students</title></head><body><nav class="top">Gradelink <a href="#">Students</a> <a href="#">Teachers</a> <a href="#">Classes</a> <a href="#">Billing</a> <a href="#">Communicate</a></nav>
<div class="wrap"><h1>Kapoor, Advait <a href="#" class="pencil" title="Edit name">&#9998;</a></h1><div class="pills"><span>Grade 3</span><span>Enrolled</span></div>
<h3>Personal <a href="#" class="pencil">&#9998;</a></h3>
<p class="line"><label>Birthdate:</label>&nbsp;&nbsp;&nbsp;11/05/2017</p><p class="line"><label>Student #:</label>&nbsp;&nbsp;&nbsp;5512</p><p class="line"><label>SSID #:</label>&nbsp;&nbsp;&nbsp;9915584407</p><p class="line"><label>Home phone:</label>&nbsp;&nbsp;&nbsp;6195550121</p>
<h3>Family <a href="#" class="pencil">&#9998;</a></h3><p class="line"><label>Mother:</label>&nbsp;&nbsp;&nbsp;Kapoor, Ritu, 6195550122</p><p class="line"><label>Account balance:</label>&nbsp;&nbsp;&nbsp;$0.00</p>
<h3>Documents</h3><ul><li>Birth certificate.pdf</li><li>Report card Q1 2026.pdf</li></ul></div><footer>Gradelink &copy; 2026 &middot; Support 800 line in Help</footer></body></html>`,
);

page(
  's52',
  'a teacher with numbers of the state and of a bank',
  'https://secure.gradelink.example/admin/teachers/view/81',
  null,
  ['9904417766', '6195550133', '0021998374'],
  `<!doctype html>
<html lang="en"><head><title>Gradelink Admin | Teachers</title></head><body><nav class="top">Gradelink <a href="#">Students</a> <a href="#">Teachers</a> <a href="#">Classes</a></nav>
<div class="wrap"><h1>Ms. Abigail Thornbury</h1><div class="pills"><span>Teacher</span><span>Active</span></div>
<h3>Personal</h3><p class="line"><label>Statewide ID #:</label> 9904417766</p><p class="line"><label>Mobile:</label> 6195550133</p><p class="line"><label>Payroll account:</label> 0021998374</p><p class="line"><label>Credential expires:</label> 08/01/2028</p>
<h3>Classes</h3><table><tr><th>Class</th><th>Students</th><th>Missing marks</th></tr><tr><td>3rd Grade Homeroom</td><td>19</td><td>0</td></tr><tr><td>3rd Grade Science</td><td>19</td><td>4</td></tr></table>
<h3>Access</h3><label><input type="checkbox" checked> May see student SSID and birth dates</label><br><label><input type="checkbox"> May edit billing</label>
<p><button>Save</button> <button>Send new password</button></p></div><footer>Gradelink &copy; 2026</footer></body></html>`,
);

page(
  's53',
  'definition pairs in one cell parted by line breaks',
  'https://jmc.calaveras-cs.example/jmc/office/student.php?stu=4013',
  '9921105639',
  ['2095550191', '2095550192'],
  `<!doctype html>
<html lang="en"><head><title>JMC Next Gen - Student</title></head><body><div id="jmcbar">JMC <a href="#">Office</a> &rsaquo; <a href="#">Students</a> &rsaquo; Information</div>
<select size="1"><option>Grade 5</option><option>Grade 6</option></select> <select><option selected>Halvorsen, Signe</option><option>Hartono, Dewi</option><option>Huerta, Noe</option></select>
<table class="infotable" border="1"><tr><td valign="top" width="50%"><b>Full Name:</b> Halvorsen, Signe Marie<br><b>Grade:</b> 6<br><b>Student Number:</b> 4013<br><b>SSID:</b> 9921105639<br><b>Birth date:</b> 4/4/2015<br><b>Locker:</b> 88</td>
<td valign="top"><b>Home Phone:</b> 2095550191<br><b>Dad's Work:</b> 2095550192<br><b>Bus:</b> Route 3 AM / Route 3 PM<br><b>Meal status:</b> see lunch office<br><b>Physician:</b> Valley Family Care</td></tr>
<tr><td colspan="2"><b>Comments:</b> Walks to grandmother's on Wednesdays.</td></tr></table>
<p><button>Edit</button> <button>Schedule</button> <button>Discipline</button> <button>Activities</button></p></body></html>`,
);

page(
  's54',
  'transcript of typed characters in columns',
  'https://jmc.calaveras-cs.example/jmc/reports/transcript_preview.php?stu=3390',
  '9947738820',
  ['2095550100'],
  `<!doctype html>
<html lang="en"><head><title>Transcript preview</title></head><body><div class="noprint"><button>Print</button> <label><input type="checkbox" checked> Include test scores</label> <a href="#">Back to reports</a></div>
<pre>
             CALAVERAS CREEK CHARTER HIGH SCHOOL
       900 Toll Road, Angels Camp CA   (209) 555-0100

 STUDENT...: ROWE, ISAIAH T            GRADE....: 12
 STUDENT ID: 3390                      SSID.....: 9947738820
 BORN......: 12/02/2008                GRAD DATE: 06/2027
 PARENT....: ROWE, KENDRA              GPA......: 3.412
 ------------------------------------------------------------
 09 FALL 2023          MK  CR      09 SPRING 2024      MK  CR
 ENGLISH 9             A   5.0     ENGLISH 9           A-  5.0
 INTEGRATED MATH 1     B   5.0     INTEGRATED MATH 1   B   5.0
 EARTH SCIENCE         B+  5.0     EARTH SCIENCE       B   5.0
 PE                    A   5.0     PE                  A   5.0

 10 FALL 2024          MK  CR      10 SPRING 2025      MK  CR
 ENGLISH 10            B   5.0     ENGLISH 10          A   5.0
 CHEMISTRY             C+  5.0     CHEMISTRY           B-  5.0
 ------------------------------------------------------------
 CREDITS ATTEMPTED 205.0   COMPLETED 205.0   RANK 7 OF 61
 SIGNATURE OF OFFICIAL ______________________  DATE _________
</pre><p class="noprint">1 page</p></body></html>`,
);

page(
  's55',
  'case of attendance, profile chips around a timeline',
  'https://app.promised.example/cases/2026/3381',
  '9939912054',
  ['5595550191', '5595550192', '7001182934'],
  `<!doctype html>
<html lang="en"><head><title>Case 3381 - PromisED</title></head><body><header class="pb"><b>PromisED</b> <a href="#">Cases</a> <a href="#">Letters</a> <a href="#">SARB</a> <a href="#">Analytics</a> <span class="user">T. Odum</span></header>
<div class="case-head"><h1>Lazaro, Kian</h1><ul class="chips"><li class="chip">Grade 9</li><li class="chip">SSID: 9939912054</li><li class="chip">Local: 66031</li><li class="chip chip--red">Chronic 18.4%</li></ul></div>
<div class="grid"><section><h2>Timeline</h2><ol class="tl">
<li><time>Nov 24</time> Letter 2 mailed, certified no. 7001182934</li><li><time>Nov 18</time> Call to 5595550191, no answer</li><li><time>Nov 12</time> Home visit, spoke with aunt</li><li><time>Oct 30</time> Letter 1 mailed</li></ol><button>Add activity</button></section>
<aside><h2>Guardian</h2><p>Lazaro, Amihan</p><p>Mobile 5595550191<br>Work 5595550192</p><h2>Attendance</h2><table><tr><td>Enrolled</td><td>60</td></tr><tr><td>Excused</td><td>4</td></tr><tr><td>Unexcused</td><td>7</td></tr></table></aside></div>
<footer>Data refreshed nightly from the SIS &middot; FERPA protected</footer></body></html>`,
);

page(
  's56',
  'agreement of independent study, sentence with fields',
  'https://oasis.sierracharter.example/student/4471/master-agreement',
  '9972208413',
  ['5305550131'],
  `<!doctype html>
<html lang="en"><head><title>OASIS - Master Agreement</title></head><body><div class="oasis-top">OASIS Student Records &bull; Sierra Charter &bull; <a href="#">Students</a> &bull; <a href="#">Work samples</a> &bull; <a href="#">Attendance sheets</a></div>
<h1>Master Agreement 2026-27</h1>
<div class="doc"><table class="who"><tbody><tr><th>Student</th><th>Grade</th><th>Date of birth</th></tr><tr><td>Nightingale, Bram</td><td>10</td><td>08/26/2011</td></tr><tr><th>Statewide Student Identifier</th><th>Track</th><th>Teacher of record</th></tr><tr><td>9972208413</td><td>B</td><td>Castro, Ema</td></tr><tr><th>Parent phone</th><th>District of residence</th><th>Signed</th></tr><tr><td>5305550131</td><td>Sonora Union High</td><td>08/12/2026</td></tr></tbody></table>
<h2>Terms</h2><p>The student will meet the supervising teacher every 20 school days at least. Missed assignments: three. The agreement covers not more than one school year.</p>
<ol><li>Objectives follow the course of study.</li><li>Resources include books and a laptop.</li><li>Voluntary: a classroom option stays open.</li></ol>
<h2>Signatures</h2><p>Student &#10003; 08/12/2026 &nbsp; Parent &#10003; 08/12/2026 &nbsp; Teacher &#10003; 08/13/2026</p></div><button>Amend</button> <button>PDF</button></body></html>`,
);

page(
  's57',
  'special education record with numbers of the system before the state number',
  'https://seis.elkridge-selpa.example/students/details/1200448',
  '9908825571',
  ['0001200448', '5305550171', '5305550172'],
  `<!doctype html>
<html lang="en"><head><title>SEIS - Student Record</title></head><body><div class="seis-nav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">IEPs</a> <a href="#">Reports</a> <a href="#">CALPADS</a> <a href="#">Service Tracker</a></div>
<h1>Student Record: Osterman, Levi</h1><div class="btns"><button>Save</button><button>Current IEP</button><button>Future IEP</button><button>History</button></div>
<div class="sec"><h3>1. Student Information</h3><div class="r"><div class="q">SEIS ID</div><div class="a">0001200448</div></div><div class="r"><div class="q">1.1 Last Name</div><div class="a"><input value="Osterman"></div></div><div class="r"><div class="q">1.2 First Name</div><div class="a"><input value="Levi"></div></div>
<div class="r"><div class="q">1.5 Statewide Student ID (SSID)</div><div class="a"><input value="9908825571" readonly></div></div><div class="r"><div class="q">1.6 District Student ID</div><div class="a"><input value="44817"></div></div><div class="r"><div class="q">1.7 Birthdate</div><div class="a"><input value="01/09/2016"></div></div></div>
<div class="sec"><h3>2. Parent/Guardian</h3><div class="r"><div class="q">2.1 Name</div><div class="a">Osterman, Gail</div></div><div class="r"><div class="q">2.6 Home Phone</div><div class="a">5305550171</div></div><div class="r"><div class="q">2.7 Cell</div><div class="a">5305550172</div></div></div>
<div class="sec"><h3>3. Eligibility</h3><div class="r"><div class="q">Disability 1</div><div class="a">Speech or Language Impairment (SLI)</div></div><div class="r"><div class="q">Next annual</div><div class="a">03/02/2027</div></div></div></body></html>`,
);

page(
  's58',
  'incoming and outgoing transfers as cards',
  'https://seis.elkridge-selpa.example/transfers',
  null,
  ['9984410033', '9984410718', '9984411265', '5305550188'],
  `<!doctype html>
<html lang="en"><head><title>SEIS - Transfers</title></head><body><div class="seis-nav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">IEPs</a> <a href="#">Reports</a></div>
<h1>Transfers awaiting action <span class="count">3</span></h1>
<div class="card"><h3>Bohannon, Cy &rarr; Elk Ridge USD</h3><p><b>SSID:</b> 9984410033 <b>From:</b> Redding Elem <b>Asked:</b> 11/23/2026</p><button>Accept</button> <button>Deny</button></div>
<div class="card"><h3>Gupta, Ishaan &rarr; Elk Ridge USD</h3><p><b>SSID:</b> 9984410718 <b>From:</b> Chico Unified <b>Asked:</b> 11/24/2026</p><button>Accept</button> <button>Deny</button></div>
<div class="card"><h3>Leone, Stella &larr; Shasta COE asks</h3><p><b>SSID:</b> 9984411265 <b>To:</b> Shasta COE <b>Asked:</b> 11/25/2026</p><button>Release</button> <button>Keep</button></div>
<p>Questions about a transfer? SELPA help desk 5305550188, weekdays 8 to 4.</p></body></html>`,
);

page(
  's59',
  'black strip with short labels without blanks',
  'https://siras.mesa-selpa.example/student.php?tab=services',
  '9950037746',
  ['7605550161'],
  `<!doctype html>
<html lang="en"><head><title>SIRAS</title></head><body><div id="siras_menu"><span>My Students</span><span>Find</span><span>Forms</span><span>Meetings</span><span>CALPADS</span></div>
<table id="hdr" style="background:#111;color:#eee;width:100%"><tr><td>Name:<b>Ybarra, Consuelo</b></td><td>DOB:<b>09/09/2014</b></td><td>Gr:<b>06</b></td><td>SSID#:<b>9950037746</b></td><td>LEA#:<b>33108</b></td><td>CM:<b>Fitch</b></td></tr></table>
<div class="tabs"><a>Demographics</a><a>Eligibility</a><a class="on">Services</a><a>Goals</a><a>Accommodations</a><a>Transition</a></div>
<table border="1"><tr><th>Service</th><th>Start</th><th>End</th><th>Minutes</th><th>Freq</th><th>Location</th><th>Provider</th></tr>
<tr><td>330 Specialized Academic Instruction</td><td>10/01/2026</td><td>09/30/2027</td><td>240</td><td>Weekly</td><td>Regular class</td><td>District</td></tr>
<tr><td>415 Speech and Language</td><td>10/01/2026</td><td>09/30/2027</td><td>60</td><td>Weekly</td><td>Separate class</td><td>District</td></tr>
<tr><td>510 Individual Counseling</td><td>10/01/2026</td><td>09/30/2027</td><td>30</td><td>Weekly</td><td>Office</td><td>COE, 7605550161</td></tr></table>
<p>ESY: No &nbsp; Transport: Yes &nbsp; % outside of regular class: 14</p><button>Add service</button></body></html>`,
);

page(
  's60',
  'typed number and the two records that could be meant',
  'https://siras.mesa-selpa.example/request_transfer.php',
  null,
  ['9950091123', '9950091132'],
  `<!doctype html>
<html lang="en"><head><title>SIRAS - Request Transfer</title></head><body><div id="siras_menu"><span>My Students</span><span>Find</span><span>Forms</span></div>
<h2>Request a student from another district</h2><form><table><tr><td><label for="s">SSID</label></td><td><input id="s" name="ssid" value="9950091123" maxlength="10"></td></tr><tr><td><label for="l">Last name</label></td><td><input id="l" value="Dominguez"></td></tr><tr><td><label for="b">DOB</label></td><td><input id="b" value="04/30/2015"></td></tr></table><button>Search</button></form>
<h3>Near matches in the SELPA</h3>
<table border="1"><tr><th></th><th>Name</th><th>DOB</th><th>SSID</th><th>District</th></tr>
<tr><td><input type="radio" name="c"></td><td>Dominguez, Axel</td><td>04/30/2015</td><td>9950091123</td><td>Palomar Elem</td></tr>
<tr><td><input type="radio" name="c"></td><td>Dominguez, Alexa</td><td>04/30/2015</td><td>9950091132</td><td>Mesa Alta USD</td></tr></table>
<p>Choose one to send the request; nothing has been sent yet.</p><button disabled>Send request</button></body></html>`,
);

page(
  's61',
  'form of a plan with underlined answers, printed',
  'https://seis.elkridge-selpa.example/iep/print/88213',
  '9919027360',
  ['5305550177', '5305550178'],
  `<!doctype html>
<html lang="en"><head><title>IEP - Information / Eligibility</title><style>body{font:11px Arial;width:740px;margin:auto}u{padding:0 12px}</style></head><body>
<p style="text-align:center"><b>ELK RIDGE SELPA</b><br><b>INDIVIDUALIZED EDUCATION PROGRAM (IEP)</b><br>INFORMATION / ELIGIBILITY</p>
<p>Student Name <u>Castonguay, Ezra</u> Date of Birth <u>12/12/2012</u> IEP Date <u>11/17/2026</u></p>
<p>Original SpEd Entry Date <u>03/05/2017</u> Next Annual IEP <u>11/17/2027</u> Last Eval <u>11/20/2024</u> Next Eval <u>11/19/2027</u></p>
<p>Meeting Type: &#9746; Annual &#9744; Triennial &#9744; Initial &#9744; Transition &#9744; Other</p>
<p>Age <u>13</u> Gender <u>M</u> Grade <u>08</u> Student ID <u>50112</u> SSID <u>9919027360</u> Native Language <u>English</u> EL &#9744; Yes &#9746; No</p>
<p>Parent/Guardian <u>Castonguay, Julie</u> Home Phone <u>5305550177</u> Work/Cell <u>5305550178</u></p>
<p>Address <u>60 Alder St, Elk Ridge CA 96013</u> District of Residence <u>Elk Ridge USD</u> Residence School <u>Ridge Middle</u></p>
<p>INDICATE DISABILITY/IES &nbsp; Primary <u>SLD (290)</u> Secondary <u>None</u> &nbsp; &#9744; Not eligible &#9744; Exiting</p>
<p>Describe how the disability affects involvement and progress in the general curriculum: <u>Reading fluency affects work in all classes that need long texts.</u></p>
<p style="text-align:right">Page 1 of 14</p></body></html>`,
);

page(
  's62',
  'profile of an English learner, icons and help texts between label and value',
  'https://app.ellevation.example/students/88410/profile',
  '9980664217',
  ['5625550141'],
  `<!doctype html>
<html lang="en"><head><title>Student Profile | Ellevation</title></head><body><div class="ell"><nav class="ell-side"><a>Dashboard</a><a>Students</a><a>Meetings</a><a>Monitoring</a><a>Letters</a><a>Reports</a></nav>
<div class="ell-main"><div class="hero"><span class="init" aria-hidden="true">BA</span><h1>Baraka Achieng</h1><span class="tag">Current EL</span><span class="tag">LTEL</span></div>
<div class="facts"><div class="fact"><span class="fact-l">Grade <i class="fa fa-info" title="From your SIS"></i></span><span class="fact-v">7</span></div><div class="fact"><span class="fact-l">SSID <i class="fa fa-info" title="From your SIS, changed there only"></i></span><span class="fact-v">9980664217</span></div><div class="fact"><span class="fact-l">District ID <i class="fa fa-info"></i></span><span class="fact-v">88410</span></div><div class="fact"><span class="fact-l">Parent phone <i class="fa fa-info"></i></span><span class="fact-v">5625550141</span></div></div>
<h2>Language proficiency</h2><table><tr><th>Year</th><th>Test</th><th>Overall</th><th>Speak</th><th>Listen</th><th>Read</th><th>Write</th></tr><tr><td>2026</td><td>ELPAC Summative</td><td>3</td><td>Mod</td><td>Well</td><td>Begin</td><td>Mod</td></tr><tr><td>2025</td><td>ELPAC Summative</td><td>2</td><td>Mod</td><td>Mod</td><td>Begin</td><td>Begin</td></tr></table>
<h2>Accommodations</h2><ul><li>Text-to-speech (designated)</li><li>Translated directions, Swahili</li></ul><h2>Goals</h2><p>Cites evidence in two sentences by May.</p></div></div></body></html>`,
);

page(
  's63',
  'form of a team meeting over several students',
  'https://app.ellevation.example/meetings/552/edit',
  null,
  ['9980670115', '9980670226', '9980670337', '8175550144'],
  `<!doctype html>
<html lang="en"><head><title>Meeting | Ellevation</title></head><body><nav class="ell-side"><a>Dashboard</a><a>Students</a><a>Meetings</a></nav>
<h1>Reclassification review, Grade 5</h1><p>Dec 3, 2026, 2:30 PM &middot; Library &middot; Video room 8175550144</p>
<form><fieldset><legend>Attendees</legend><p>K. Absher (EL specialist), J. Ponce (Teacher), D. Nwosu (Principal)</p></fieldset>
<fieldset><legend>Students on the agenda</legend>
<details open><summary>Castaneda, Lia</summary><p>SSID: 9980670115 &middot; ELPAC 4 &middot; Local reading 512</p><label>Decision <select><option>Choose</option><option>Reclassify</option><option>Keep</option></select></label></details>
<details open><summary>Huang, Yichen</summary><p>SSID: 9980670226 &middot; ELPAC 4 &middot; Local reading 549</p><label>Decision <select><option>Choose</option></select></label></details>
<details><summary>Petrov, Daria</summary><p>SSID: 9980670337 &middot; ELPAC 4 &middot; Local reading 530</p><label>Decision <select><option>Choose</option></select></label></details></fieldset>
<button>Finalize all</button> <button>Print forms</button></form></body></html>`,
);

page(
  's64',
  'page of a student in a system for messages',
  'https://www.parentsquare.example/schools/118/students/90871',
  '9906635128',
  ['5105550141', '5105550142'],
  `<!doctype html>
<html lang="en"><head><title>Student: Wyatt Monteverde</title></head><body><div class="ps-head">ParentSquare <a href="#">Home</a> <a href="#">Admin</a> <span>Oak Hollow Elementary &#9662;</span></div>
<div class="ps-body"><ul class="side"><li>Directory</li><li>Groups</li><li>Users &amp; Permissions</li><li>Reports</li></ul>
<div class="panel"><h2>Wyatt Monteverde</h2><dl class="dl-horizontal"><dt>Grade</dt><dd>4</dd><dt>Student SIS ID</dt><dd>90871</dd><dt>State Student ID</dt><dd><code>9906635128</code></dd><dt>Birthday</dt><dd>May 1</dd><dt>Teacher</dt><dd>Mr. Lau</dd><dt>Sync</dt><dd>Last updated Nov 27, 2026 3:10 AM</dd></dl></div>
<div class="panel"><h3>Parents</h3><table class="table"><thead><tr><th>Name</th><th>Phone</th><th>Email</th><th>Registered</th></tr></thead><tbody><tr><td>Celia Monteverde</td><td>5105550141 <span class="label">text</span></td><td>celia@mail.example</td><td>Yes</td></tr><tr><td>Oscar Monteverde</td><td>5105550142 <span class="label">voice</span></td><td></td><td>No <a href="#">Invite</a></td></tr></tbody></table></div>
<div class="panel"><h3>Classes</h3><p>Gr 4 Room 21, Music, Oak Hollow All School</p></div></div></body></html>`,
);

page(
  's65',
  'page of a parent with children in a box',
  'https://www.parentsquare.example/schools/118/users/33410',
  null,
  ['9906640218', '9906640219', '5105550151'],
  `<!doctype html>
<html lang="en"><head><title>User: Hye-jin Park</title></head><body><div class="ps-head">ParentSquare <a href="#">Home</a> <a href="#">Admin</a></div>
<ol class="crumbs"><li>Users &amp; Permissions</li><li>Parents</li><li>Hye-jin Park</li></ol>
<div class="panel"><h2>Hye-jin Park <span class="label">Parent</span></h2><dl class="dl-horizontal"><dt>Mobile</dt><dd>5105550151</dd><dt>Email</dt><dd>hjpark@mail.example</dd><dt>Language</dt><dd>Korean</dd><dt>Last seen</dt><dd>Nov 26, 2026 on iPhone</dd></dl>
<button>Log in as</button> <button>Reset password</button> <button>Merge users</button></div>
<div class="panel"><h3>Children</h3><div class="media"><b>Park, Seo-yeon</b> Grade 5<br><span class="muted">State Student ID</span> 9906640218</div><div class="media"><b>Park, Min-jun</b> Grade 1<br><span class="muted">State Student ID</span> 9906640219</div></div>
<div class="panel"><h3>Delivery log</h3><table class="table"><tr><td>Nov 25</td><td>Weekly news</td><td>Email, opened</td></tr><tr><td>Nov 24</td><td>Absence notice</td><td>Text, delivered</td></tr></table></div></body></html>`,
);

page(
  's66',
  'patron of a library with a bar code of ten digits and fields of its own',
  'https://destiny.elkridge-usd.example/cataloging/servlet/presentpatronform.do?patronID=8871',
  '9961172309',
  ['2000088710', '9255550171'],
  `<!doctype html>
<html lang="en"><head><title>Edit Patron - Destiny</title></head><body><table width="100%" class="TopLevelTabs"><tr><td>Home</td><td>Catalog</td><td>Circulation</td><td>Reports</td><td class="on">Back Office</td></tr></table>
<div class="Crumb">Manage Patrons &gt; Update Patron</div><form name="patronForm"><table class="PatronTable"><tr><td colspan="4" class="SectionHdr">General</td></tr>
<tr><td class="ColRowBold" align="right">Last Name</td><td><input value="Szeto"></td><td class="ColRowBold" align="right">Barcode</td><td><input name="barcode" value="2000088710"></td></tr>
<tr><td class="ColRowBold" align="right">First Name</td><td><input value="Kayla"></td><td class="ColRowBold" align="right">District ID</td><td><input value="88710"></td></tr>
<tr><td class="ColRowBold" align="right">Patron Type</td><td><select><option>Student</option><option>Faculty</option></select></td><td class="ColRowBold" align="right">Homeroom</td><td><input value="Rm 30"></td></tr>
<tr><td colspan="4" class="SectionHdr">User Defined</td></tr><tr><td class="ColRowBold" align="right">Bus</td><td><input value="None"></td><td class="ColRowBold" align="right">SSID</td><td><input name="userDefined3" value="9961172309"></td></tr>
<tr><td colspan="4" class="SectionHdr">Contact</td></tr><tr><td class="ColRowBold" align="right">Primary Phone</td><td><input value="9255550171"></td><td class="ColRowBold" align="right">ZIP</td><td><input value="94505"></td></tr></table>
<input type="button" value="Save"> <input type="button" value="Cancel"> <input type="button" value="Print Card"></form></body></html>`,
);

page(
  's67',
  'loans of a patron, numbers of copies and of the card alone',
  'https://destiny.elkridge-usd.example/circulation/servlet/presentcheckoutform.do',
  null,
  ['2000091120', '3100044571', '3100048820', '9990012345'],
  `<!doctype html>
<html lang="en"><head><title>Check Out - Destiny</title></head><body><table width="100%" class="TopLevelTabs"><tr><td>Home</td><td>Catalog</td><td class="on">Circulation</td><td>Back Office</td></tr></table>
<form><label for="f">Find</label> <input id="f" value="" placeholder="Barcode or name"> <button>Go!</button> <label><input type="checkbox"> Only active patrons</label></form>
<div class="patron"><img alt="" src="none.gif"><h2>Talamantes, Rigo (Student: 2000091120)</h2><p>Grade 6, Homeroom Rm 12 &nbsp; ID 2000091120 &nbsp; Status: Active</p><p>Library 2 out, 1 overdue &nbsp; Textbooks 3 out &nbsp; Fines $4.50</p></div>
<table><tr><th>Title</th><th>Copy</th><th>Due</th><th></th></tr><tr><td>Island of drums</td><td>3100044571</td><td>11/20/2026 <b>overdue</b></td><td><button>Renew</button></td></tr><tr><td>Atlas of the deep sea</td><td>3100048820</td><td>12/08/2026</td><td><button>Renew</button></td></tr></table>
<h3>Resources</h3><p>Chromebook 11, asset number 9990012345, out since 08/20/2026</p></body></html>`,
);

page(
  's68',
  'account of a child in the lunch room',
  'https://meals.riverbend-jusd.example/Titan/Accounts/Student/20771',
  '9925533087',
  ['1000020771', '2201184470', '2095550161'],
  `<!doctype html>
<html lang="en"><head><title>Student account - Nutrition</title></head><body><div class="shell"><div class="bar">Meals &amp; Nutrition <a href="#">Accounts</a> <a href="#">Eligibility</a> <a href="#">Menu</a> <a href="#">Claims</a></div>
<div class="hd"><h1>Vasquez-Lowe, Tamsin</h1><span class="bal">Balance $12.75</span> <span class="elig">Community eligibility</span></div>
<div class="two"><div class="kv"><div><label>PIN</label><output>20771</output></div><div><label>Card</label><output>1000020771</output></div><div><label>State Student ID</label><output>9925533087</output></div><div><label>Grade</label><output>4</output></div><div><label>School</label><output>Levee Elementary</output></div></div>
<div class="kv"><div><label>Direct certification</label><output>CalFresh</output></div><div><label>Case number</label><output>2201184470</output></div><div><label>Allergy</label><output>Tree nuts</output></div><div><label>Guardian phone</label><output>2095550161</output></div></div></div>
<h2>Transactions</h2><table><tr><th>Date</th><th>Meal</th><th>Register</th><th>Amount</th></tr><tr><td>11/25/2026</td><td>Lunch</td><td>2</td><td>0.00</td></tr><tr><td>11/25/2026</td><td>Milk</td><td>2</td><td>0.60</td></tr><tr><td>11/24/2026</td><td>Breakfast</td><td>1</td><td>0.00</td></tr></table><button>Deposit</button> <button>Refund</button></div></body></html>`,
);

page(
  's69',
  'household form with lines for each child',
  'https://meals.riverbend-jusd.example/Titan/Applications/40217',
  null,
  ['9925540601', '9925540602', '2201190055', '2095550162'],
  `<!doctype html>
<html lang="en"><head><title>Application 40217</title></head><body><div class="bar">Meals &amp; Nutrition <a href="#">Accounts</a> <a href="#">Eligibility</a></div>
<h1>Application 40217 <small>Received 11/19/2026, paper</small></h1><p>Status: <b>Pending</b> &middot; Reviewer: none</p>
<form><h2>1. Children in the household</h2>
<div class="child"><label>Name <input value="Mireles, Paola"></label> <label>School <input value="Delta Middle"></label> <label>SSID <input value="9925540601"></label> <label><input type="checkbox"> Foster</label></div>
<div class="child"><label>Name <input value="Mireles, Joaquin"></label> <label>School <input value="Levee Elem"></label> <label>SSID <input value="9925540602"></label> <label><input type="checkbox"> Foster</label></div>
<div class="child"><label>Name <input value=""></label> <label>School <input value=""></label> <label>SSID <input value=""></label> <label><input type="checkbox"> Foster</label></div>
<h2>2. Assistance</h2><label>CalFresh or CalWORKs case <input value="2201190055"></label>
<h2>3. Income</h2><table><tr><th>Adult</th><th>Work</th><th>Often</th></tr><tr><td>Mireles, Anselmo</td><td>$2,150</td><td>Every 2 weeks</td></tr></table>
<h2>4. Signature</h2><label>Last four of SSN <input value="none"></label> <label>Phone <input value="2095550162"></label></form><button>Approve</button> <button>Deny</button></body></html>`,
);

page(
  's70',
  'report of one student with labels at the ends of values',
  'https://login.schoolcity.example/reports/individual/19008',
  '9974419906',
  ['6195550191'],
  `<!doctype html>
<html lang="en"><head><title>Individual Student Report</title></head><body><div class="sc-top">SchoolCity <a href="#">Author</a> <a href="#">Administer</a> <a href="#">Report</a> <span>26-27</span></div>
<div class="isr"><table width="100%"><tr><td rowspan="2"><h2>Individual Student Report</h2>Gr 6 ELA Interim 1</td><td align="right"><b>Echeverria, Ximena</b> (Student)</td></tr><tr><td align="right"><span>9974419906</span> <i>(SSID)</i> &nbsp; <span>60124</span> <i>(Local ID)</i></td></tr></table>
<div class="gauge" role="img" aria-label="Score 71 percent">71%</div><p>Standard nearly met. District average 64%. Teacher: Bloomquist, S.</p>
<table border="1"><tr><th>Claim</th><th>Items</th><th>Right</th><th>%</th></tr><tr><td>Reading</td><td>14</td><td>11</td><td>79</td></tr><tr><td>Writing</td><td>8</td><td>5</td><td>63</td></tr><tr><td>Listening</td><td>6</td><td>4</td><td>67</td></tr></table>
<h3>Items to look at</h3><ol><li>Item 4: central idea (RI.6.2), chose B, right C</li><li>Item 17: revise text (W.6.2), 1 of 2 points</li></ol><p>Testing support line 619-555-0191</p></div></body></html>`,
);

page(
  's71',
  'matrix with numbers as row headings and no names',
  'https://login.schoolcity.example/reports/matrix?anon=1',
  null,
  ['9974420011', '9974420128', '9974420239'],
  `<!doctype html>
<html lang="en"><head><title>Item matrix</title></head><body><div class="sc-top">SchoolCity <a href="#">Author</a> <a href="#">Administer</a> <a href="#">Report</a></div>
<h2>Item analysis, Period 4, names off</h2><label><input type="checkbox" checked> Hide names</label> <label><input type="checkbox" checked> Show SSID</label> <button>Refresh</button>
<table border="1"><thead><tr><th>SSID</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>Total</th></tr></thead><tbody>
<tr><th scope="row">9974420011</th><td>A</td><td>+</td><td>+</td><td>C</td><td>+</td><td>60%</td></tr>
<tr><th scope="row">9974420128</th><td>+</td><td>+</td><td>+</td><td>+</td><td>B</td><td>80%</td></tr>
<tr><th scope="row">9974420239</th><td>D</td><td>A</td><td>+</td><td>C</td><td>+</td><td>40%</td></tr></tbody></table>
<p>+ right &middot; letter: the wrong answer chosen &middot; 3 students</p></body></html>`,
);

page(
  's72',
  'notes of a counselor that name the number of another child',
  'https://counsel.elkridge-usd.example/notes/student/11907',
  '9928807734',
  ['9928810042', '5305550144'],
  `<!doctype html>
<html lang="en"><head><title>Counselor notes</title></head><body><header><b>Guidance log</b> <nav><a href="#">Caseload</a> <a href="#">Appointments</a> <a href="#">Reports</a></nav></header>
<section class="who"><h1>Delgadillo, Fermin</h1><table><tbody><tr><th>Grade</th><td>11</td><th>Local ID</th><td>11907</td><th>SSID</th><td>9928807734</td><th>Alpha</th><td>D-G</td></tr></tbody></table></section>
<section><h2>Notes (confidential)</h2>
<article><h3>11/25/2026, credit check</h3><p>Ahead of plan by 5 credits. Wants dual enrollment in welding; form given.</p></article>
<article><h3>11/09/2026, call home</h3><p>Spoke with mother at 5305550144. Sister (SSID 9928810042) also needs a schedule change, told Ms. Hoy.</p></article>
<article><h3>10/02/2026, classroom visit</h3><p>FAFSA reminder, no concerns.</p></article></section>
<form><label for="n">New note</label><textarea id="n" rows="3"></textarea><label><input type="checkbox"> Share with admin</label><button>Save note</button></form></body></html>`,
);

page(
  's73',
  'state system, profile of one student with blocks that carry a date',
  'https://calpads.elkridge-coe.example/Student/9916602487/Profile',
  '9916602487',
  ['9931180425'],
  `<!doctype html>
<html lang="en"><head><title>Student Profile - CALPADS</title></head><body><header class="cde"><img alt="CDE" src="cde.svg"><b>California Longitudinal Pupil Achievement Data System</b> <span>Elk Ridge Unified (4599999)</span> <a href="#">Log Out</a></header>
<nav class="lnav"><a>Home</a><a>SSID</a><a>ODS Online Maintenance</a><a>Student Search</a><a>File Submission</a><a>Certification</a><a>Reports</a></nav>
<main><h1>Student Profile</h1><div class="student-banner"><div><span class="cap">SSID</span><span class="val">9916602487</span></div><div><span class="cap">Name</span><span class="val">Amaro, Dimitri Lee</span></div><div><span class="cap">Birth Date</span><span class="val">05/21/2012</span></div><div><span class="cap">Gender</span><span class="val">M</span></div><div><span class="cap">Local ID</span><span class="val">60882</span></div></div>
<ul class="k-tabstrip"><li class="active">Enrollment</li><li>Demographics</li><li>Address</li><li>English Language Acquisition</li><li>Programs</li><li>Discipline</li><li>Assessment</li></ul>
<table class="k-grid"><thead><tr><th>Reporting LEA</th><th>School of Attendance</th><th>Start</th><th>Exit</th><th>Status</th><th>Grade</th><th>Exit Reason</th></tr></thead><tbody><tr><td>4599999</td><td>Elk Ridge High (4530099)</td><td>08/18/2026</td><td></td><td>10 - Primary</td><td>09</td><td></td></tr><tr><td>4599999</td><td>Ridge Middle (6050099)</td><td>08/19/2025</td><td>06/05/2026</td><td>10 - Primary</td><td>08</td><td>E155</td></tr></tbody></table>
<h2>Course Section Enrollment</h2><table class="k-grid"><tr><th>Course</th><th>Section</th><th>Teacher SEID</th></tr><tr><td>9241 Algebra</td><td>2201</td><td>9931180425</td></tr></table></main>
<footer>CALPADS Service Desk &middot; Web Policy</footer></body></html>`,
);

page(
  's74',
  'two records with a question which one is right',
  'https://calpads.elkridge-coe.example/Anomaly/MID/Resolve/8812',
  null,
  ['9916610028', '9916730441'],
  `<!doctype html>
<html lang="en"><head><title>Multiple Identifier - CALPADS</title></head><body><header class="cde"><b>California Longitudinal Pupil Achievement Data System</b> <a href="#">Log Out</a></header>
<main><h1>Multiple Identifier (MID) Anomaly</h1><p>Opened 11/20/2026 &middot; Days open: 7 &middot; Other LEA: none</p>
<div class="pair" style="display:flex;gap:20px"><section style="border:1px solid #888;padding:8px"><h3><label><input type="radio" name="keep"> Keep this record</label></h3>
<div><b>SSID</b> <span>9916610028</span></div><div><b>Name</b> <span>Sorensen, Elle</span></div><div><b>Birth Date</b> <span>02/02/2015</span></div><div><b>Last enrollment</b> <span>Ridge Middle 08/19/2026</span></div></section>
<section style="border:1px solid #888;padding:8px"><h3><label><input type="radio" name="keep"> Keep this record</label></h3>
<div><b>SSID</b> <span>9916730441</span></div><div><b>Name</b> <span>Sorenson, Elle M</span></div><div><b>Birth Date</b> <span>02/02/2015</span></div><div><b>Last enrollment</b> <span>Shasta View 08/22/2024</span></div></section></div>
<label>Comment <textarea rows="2"></textarea></label><button>Combine</button> <button>Not the same student</button> <button>Cancel</button></main></body></html>`,
);

page(
  's75',
  'request for a new number with near records',
  'https://calpads.elkridge-coe.example/SSID/Request/Results',
  null,
  ['9916799903', '9916799177', '5305550122'],
  `<!doctype html>
<html lang="en"><head><title>SSID Request - CALPADS</title></head><body><header class="cde"><b>California Longitudinal Pupil Achievement Data System</b></header>
<main><h1>SSID Enrollment: Online Request</h1><ol class="wizard"><li>Enter data</li><li class="on">Match results</li><li>Confirm</li></ol>
<section><h2>Submitted student</h2><table><tr><th>SSID</th><td></td><th>Local ID</th><td>71140</td></tr><tr><th>Legal name</th><td>Quintero, Alma Luz</td><th>Birth date</th><td>09/14/2020</td></tr><tr><th>Birth city</th><td>Corning</td><th>Guardian phone</th><td>5305550122</td></tr></table></section>
<section><h2>Potential matches (2)</h2><div class="match"><label><input type="radio" name="m"> 92% &mdash; Quintero, Alma L, 09/14/2020, F</label><div>SSID: 9916799903 &middot; Corning Union Elem</div></div>
<div class="match"><label><input type="radio" name="m"> 71% &mdash; Quintero, Elma, 09/04/2020, F</label><div>SSID: 9916799177 &middot; Fresno Unified</div></div>
<div class="match"><label><input type="radio" name="m" checked> None of these, create a new SSID</label></div></section>
<button>Back</button> <button>Continue</button></main></body></html>`,
);

page(
  's76',
  'language status of one student under a locator in words',
  'https://calpads.elkridge-coe.example/ODS/SELA/History',
  '9941860375',
  [],
  `<!doctype html>
<html lang="en"><head><title>SELA - CALPADS</title></head><body><header class="cde"><b>California Longitudinal Pupil Achievement Data System</b> <span>Elk Ridge Unified</span></header>
<nav aria-label="Breadcrumb"><ol><li>ODS Online Maintenance</li><li>SELA</li><li>Ibarra-Cho, Yuna (SSID 9941860375)</li></ol></nav>
<main><h1>English Language Acquisition Status</h1><p>This is the history for the student named above. Only the newest record may be changed.</p>
<table class="k-grid"><thead><tr><th>Effective</th><th>Status</th><th>Primary language</th><th>Reporting LEA</th><th>Source</th></tr></thead><tbody>
<tr><td>04/30/2026</td><td>RFEP</td><td>23 Korean</td><td>4599999</td><td>Online</td></tr><tr><td>09/12/2021</td><td>EL</td><td>23 Korean</td><td>4599999</td><td>ELPAC</td></tr><tr><td>08/18/2021</td><td>TBD</td><td>23 Korean</td><td>4599999</td><td>Batch</td></tr></tbody></table>
<form><fieldset><legend>Correct newest record</legend><label>Effective date <input value="04/30/2026"></label><label>Status <select><option>RFEP</option><option>EL</option></select></label></fieldset><button>Save</button> <button>Delete</button></form></main>
<footer>Record created 05/04/2026 by online user</footer></body></html>`,
);

page(
  's77',
  'errors of a file that was sent, one number a line',
  'https://calpads.elkridge-coe.example/File/Job/771820/Errors',
  null,
  ['9941900113', '9941900284', '9941901766', '0000771820'],
  `<!doctype html>
<html lang="en"><head><title>Submission errors - CALPADS</title></head><body><header class="cde"><b>California Longitudinal Pupil Achievement Data System</b></header>
<main><h1>Job 0000771820: SENR</h1><p>Uploaded 11/26/2026 17:12 &middot; Records 1,204 &middot; Passed 1,201 &middot; Failed 3</p>
<label>Severity <select><option>Fatal</option><option>Warning</option></select></label>
<table class="k-grid"><thead><tr><th>Line</th><th>Error</th><th>Description</th><th>SSID</th><th>Field value</th></tr></thead><tbody>
<tr><td>18</td><td>GERR0001</td><td>SSID does not match the demographics sent</td><td>9941900113</td><td>04/01/2011</td></tr>
<tr><td>402</td><td>SENR0348</td><td>Exit date before start date</td><td>9941900284</td><td>08/01/2026</td></tr>
<tr><td>977</td><td>SENR0125</td><td>Grade level out of order</td><td>9941901766</td><td>02</td></tr></tbody></table>
<button>Download errors</button> <button>Post passed records</button></main></body></html>`,
);

page(
  's78',
  'student in the manager of tests, labels with stars and help',
  'https://toms.elkridge-coe.example/mt/students/edit',
  '9902246688',
  [],
  `<!doctype html>
<html lang="en"><head><title>TOMS - View &amp; Edit Student</title></head><body><header><b>Test Operations Management System</b> <span>Role: LEA CAASPP/ELPAC Coordinator</span> <a href="#">Log Out</a></header>
<nav class="mega"><a>Organizations</a><a>Users</a><a class="cur">Students</a><a>Test Settings</a><a>Orders</a><a>Reports</a><a>STAIRS</a></nav>
<div class="tabs"><button>Search Students</button><button class="on">Student Profile</button><button>Upload</button></div>
<h1>Student Profile</h1><form class="toms"><h2 class="acc" aria-expanded="true">Student Information</h2>
<div class="grid2"><p><span class="lab">Statewide Student Identifier (SSID) <abbr title="From CALPADS">*</abbr>:</span> <span class="dat">9902246688</span></p><p><span class="lab">Local Student ID:</span> <span class="dat">N/A</span></p><p><span class="lab">Student Legal Name *:</span> <span class="dat">Grover, Simran</span></p><p><span class="lab">Preferred name:</span> <span class="dat">&mdash;</span></p><p><span class="lab">Date of Birth *:</span> <span class="dat">2016-02-29</span></p><p><span class="lab">Grade Assessed *:</span> <span class="dat">05</span></p></div>
<h2 class="acc" aria-expanded="true">School</h2><div class="grid2"><p><span class="lab">CDS code:</span> <span class="dat">45699996050099</span></p><p><span class="lab">Enrolled since:</span> <span class="dat">2026-08-18</span></p></div>
<h2 class="acc" aria-expanded="false">Demographics</h2><h2 class="acc" aria-expanded="false">Special Programs</h2><button>Return to search</button></form><footer>For help call the coordinator of your LEA.</footer></body></html>`,
);

page(
  's79',
  'user of the manager of tests with a hint on the other number',
  'https://toms.elkridge-coe.example/mt/users/detail',
  null,
  ['9917704420', '5305550198'],
  `<!doctype html>
<html lang="en"><head><title>TOMS - User Details</title></head><body><header><b>Test Operations Management System</b> <a href="#">Log Out</a></header>
<nav class="mega"><a>Organizations</a><a class="cur">Users</a><a>Students</a></nav>
<h1>User Details</h1><form class="toms"><div class="grid2"><p><label for="fn">First Name *</label> <input id="fn" value="Augusta"></p><p><label for="ln">Last Name *</label> <input id="ln" value="Brightwell"></p><p><label for="em">Email *</label> <input id="em" value="abrightwell@elkridge-usd.example"></p><p><label for="ph">Phone</label> <input id="ph" value="5305550198"></p><p><label for="se">Statewide Educator Identifier (SEID)</label> <input id="se" value="9917704420"></p></div>
<h2>Roles</h2><table><tr><th>Organization</th><th>Role</th><th>Security affidavit</th></tr><tr><td>Ridge Middle</td><td>CAASPP Test Administrator</td><td>Signed 09/03/2026</td></tr><tr><td>Ridge Middle</td><td>ELPAC Test Examiner</td><td>Signed 09/03/2026</td></tr></table>
<p class="help">Test administrators log students on with first name and SSID. Never send an SSID by email.</p>
<button>Save</button> <button>Deactivate</button></form></body></html>`,
);

page(
  's80',
  'settings for tests, the name and number in one heading',
  'https://toms.elkridge-coe.example/mt/settings/student',
  '9973319260',
  ['5305550196'],
  `<!doctype html>
<html lang="en"><head><title>TOMS - Test Settings</title></head><body><header><b>Test Operations Management System</b></header>
<nav class="mega"><a>Students</a><a class="cur">Test Settings</a></nav>
<h1>Test Settings for Pacheco, Bruno (SSID: 9973319260)</h1>
<div class="tabs"><button class="on">ELA</button><button>Mathematics</button><button>Science</button><button>ELPAC</button></div>
<table><caption>Designated supports and accommodations</caption><thead><tr><th>Resource</th><th>Kind</th><th>Setting</th><th>Source</th></tr></thead><tbody>
<tr><td>Color contrast</td><td>Designated</td><td><select><option>Black on white</option><option>Yellow on blue</option></select></td><td>Default</td></tr>
<tr><td>Text-to-speech</td><td>Designated</td><td><select><option>Items only</option></select></td><td>IEP, 10/05/2026</td></tr>
<tr><td>Word prediction</td><td>Accommodation</td><td><select><option>Off</option></select></td><td>Default</td></tr>
<tr><td>Print on demand</td><td>Accommodation</td><td><select><option>Off</option></select></td><td>Needs approval by phone, 530-555-0196</td></tr></tbody></table>
<label><input type="checkbox"> Exempt: parent or guardian exemption</label> <label><input type="checkbox"> Unlisted resource</label><p><button>Save</button> <button>Clear settings</button></p></body></html>`,
);

page(
  's81',
  'FileMaker in the browser, each object at its own place',
  'https://fm.pinecrest-usd.example/fmi/webd/Students',
  '9909914782',
  ['2095550171', '2095550172'],
  `<!doctype html>
<html lang="en"><head><title>Students</title></head><body style="margin:0;font:13px Arial"><div class="v-app fmwebdirect">
<div class="iwp-toolbar" style="height:34px;background:#eee"><button title="Previous record">&lt;</button> Record 88 of 402 <button title="Next record">&gt;</button> <button>New</button> <button>Find</button> Layout: Student Main</div>
<div class="fm-layout" style="position:relative;width:760px;height:330px;background:#f7f7f2">
<div class="fm-text" style="position:absolute;left:20px;top:12px;font-size:20px">Pinecrest Student Card</div>
<div class="fm-text" style="position:absolute;left:20px;top:60px">Name</div>
<div class="fm-field" style="position:absolute;left:120px;top:60px;width:220px"><div class="text">Anaya, Rocky J.</div></div>
<div class="fm-text" style="position:absolute;left:20px;top:90px">Grade</div>
<div class="fm-field" style="position:absolute;left:120px;top:90px;width:220px"><div class="text">7</div></div>
<div class="fm-text" style="position:absolute;left:20px;top:120px">SSID</div>
<div class="fm-field" style="position:absolute;left:120px;top:120px;width:220px"><div class="text">9909914782</div></div>
<div class="fm-text" style="position:absolute;left:390px;top:60px">Home phone</div>
<div class="fm-field" style="position:absolute;left:500px;top:60px;width:200px"><div class="text">2095550171</div></div>
<div class="fm-text" style="position:absolute;left:390px;top:90px">Cell phone</div>
<div class="fm-field" style="position:absolute;left:500px;top:90px;width:200px"><div class="text">2095550172</div></div>
<div class="fm-text" style="position:absolute;left:390px;top:120px">Bus</div>
<div class="fm-field" style="position:absolute;left:500px;top:120px;width:200px"><div class="text">Route 4</div></div>
<div class="fm-tab" style="position:absolute;left:20px;top:170px;width:700px;height:140px;border:1px solid #aaa;padding:6px">Enrollment | Health | Awards<br>08/17/2026 entered grade 7 from Pinecrest Elementary</div></div></div></body></html>`,
);

page(
  's82',
  'APEX form with items for display only',
  'https://apps.shasta-coe.example/ords/r/sis/student/student-detail?p12_id=4471',
  '9985543019',
  ['5305550141'],
  `<!doctype html>
<html lang="en"><head><title>Student detail</title></head><body class="t-PageBody apex-theme-vita"><header class="t-Header"><a class="t-Header-logo" href="#">COE Student Locator</a> <ul class="t-NavigationBar"><li>JMATTOS</li><li>Sign Out</li></ul></header>
<div class="t-Body-nav"><ul role="tree"><li role="treeitem">Home</li><li role="treeitem" aria-selected="true">Students</li><li role="treeitem">Court &amp; Community</li></ul></div>
<div class="t-Body-content"><ul class="t-Breadcrumb"><li>Students</li><li>Stovall, Remington</li></ul>
<div class="t-Region" id="R120"><div class="t-Region-header"><h2 class="t-Region-title">Student</h2><button>Edit</button></div><div class="t-Region-body"><div class="container"><div class="row">
<div class="col col-6"><div class="t-Form-fieldContainer" id="P12_NAME_CONTAINER"><div class="t-Form-labelContainer"><label for="P12_NAME" id="P12_NAME_LABEL" class="t-Form-label">Name</label></div><div class="t-Form-inputContainer"><div class="t-Form-itemWrapper"><span id="P12_NAME" class="display_only apex-item-display-only">Stovall, Remington</span></div></div></div></div>
<div class="col col-6"><div class="t-Form-fieldContainer" id="P12_CID_CONTAINER"><div class="t-Form-labelContainer"><label for="P12_CID" id="P12_CID_LABEL" class="t-Form-label">State Student Identifier</label></div><div class="t-Form-inputContainer"><div class="t-Form-itemWrapper"><span id="P12_CID" class="display_only apex-item-display-only">9985543019</span></div></div></div></div></div>
<div class="row"><div class="col col-6"><div class="t-Form-fieldContainer"><div class="t-Form-labelContainer"><label for="P12_PO" class="t-Form-label">Probation contact</label></div><div class="t-Form-inputContainer"><span id="P12_PO" class="display_only">5305550141</span></div></div></div></div></div></div></div>
<div class="t-Region"><h2 class="t-Region-title">Placements</h2><table class="a-IRR-table"><tr><th>Program</th><th>From</th><th>To</th></tr><tr><td>Redbud Community School</td><td>09-OCT-26</td><td>-</td></tr></table></div></div></body></html>`,
);

page(
  's83',
  'grid to edit many, one cell in the state of editing',
  'https://apps.shasta-coe.example/ords/r/sis/student/mass-edit',
  null,
  ['9985560011', '9985560124', '9985560237'],
  `<!doctype html>
<html lang="en"><head><title>Mass edit</title></head><body class="t-PageBody"><header class="t-Header"><a class="t-Header-logo" href="#">COE Student Locator</a></header>
<div class="t-Region"><h2>Mass edit: program exit dates</h2><div class="a-Toolbar"><input placeholder="Search: All Text Columns"> <button>Go</button> <button>Actions</button> <button>Save</button> <button>Add Row</button></div>
<table class="a-GV-table" role="grid"><thead><tr><th class="a-GV-header">Student</th><th class="a-GV-header">SSID</th><th class="a-GV-header">Program</th><th class="a-GV-header">Exit date</th></tr></thead><tbody>
<tr class="a-GV-row"><td>Marin, Cleo</td><td>9985560011</td><td>185 Homeless</td><td>06/05/2026</td></tr>
<tr class="a-GV-row is-selected"><td>Nash, Devonte</td><td class="is-active"><label class="u-vh" for="C55">SSID</label><input id="C55" value="9985560124"></td><td>190 Foster</td><td></td></tr>
<tr class="a-GV-row"><td>Ochoa, Tala</td><td>9985560237</td><td>185 Homeless</td><td></td></tr></tbody></table>
<div class="a-GV-footer">1 row selected &middot; Total 3</div></div></body></html>`,
);

page(
  's84',
  'page of an Access database, captions left in a table of inputs, quirks mode',
  'https://intranet.calaveras-cs.example/db/frmStudent.asp?rec=31',
  '9918822640',
  ['2095550181', '2095550182'],
  `<html><head><title>frmStudent</title><style>td{font:9pt Tahoma} .cap{text-align:right;color:#000080} input{font:9pt Tahoma;border:1px inset}</style></head><body bgcolor="#D4D0C8">
<form name=frmStudent method=post action="frmStudent.asp"><table border=0><tr><td colspan=4 bgcolor="#000080"><font color=white><b>Student Main Form</b></font></td></tr>
<tr><td class=cap>LastName</td><td><input name=txtLast value="Uribe" size=20></td><td class=cap>FirstName</td><td><input name=txtFirst value="Paloma" size=20></td></tr>
<tr><td class=cap>StudentNo</td><td><input name=txtNo value="2231" size=10></td><td class=cap>SSID</td><td><input name=txtSSID value="9918822640" size=12 disabled></td></tr>
<tr><td class=cap>DOB</td><td><input name=txtDOB value="3/17/2010" size=10></td><td class=cap>Grade</td><td><input name=txtGr value="11" size=3></td></tr>
<tr><td class=cap>HomePhone</td><td><input name=txtHP value="2095550181" size=14></td><td class=cap>MomCell</td><td><input name=txtMC value="2095550182" size=14></td></tr>
<tr><td class=cap>Notes</td><td colspan=3><textarea name=txtNotes cols=60 rows=3>Works afternoons; late bus pass.</textarea></td></tr>
<tr><td colspan=4 align=center><input type=button value="|&lt;"><input type=button value="&lt;"> Record 31 of 164 <input type=button value="&gt;"><input type=button value="&gt;|"> <input type=submit value=Update></td></tr></table></form></body></html>`,
);

page(
  's85',
  'list with numbers at the left, one student open at the right',
  'https://sis.elkridge-usd.example/split/students?sel=3',
  '9926041179',
  ['9926040850', '9926041023', '9926042396', '5305550151'],
  `<!doctype html>
<html lang="en"><head><title>Students</title></head><body><header><b>RidgeSIS</b> <input aria-label="Filter" placeholder="Filter list"> <button>Add student</button></header>
<div style="display:grid;grid-template-columns:260px 1fr;gap:16px"><aside aria-label="Students"><ul role="listbox">
<li role="option" aria-selected="false"><div>Abbasi, Rumi</div><small>SSID 9926040850</small></li>
<li role="option" aria-selected="false"><div>Bautista, Lorna</div><small>SSID 9926041023</small></li>
<li role="option" aria-selected="true" class="active"><div>Corrigan, Teague</div><small>SSID 9926041179</small></li>
<li role="option" aria-selected="false"><div>Duong, Lan</div><small>SSID 9926042396</small></li></ul></aside>
<main aria-label="Selected student"><h1>Corrigan, Teague</h1><p class="muted">Grade 8, Ridge Middle, active since 08/18/2026</p>
<div class="tabs" role="tablist"><button role="tab" aria-selected="true">Summary</button><button role="tab">Contacts</button><button role="tab">Programs</button></div>
<table class="summary"><tbody><tr><th scope="row">Local ID</th><td>61179</td></tr><tr><th scope="row">SSID</th><td>9926041179</td></tr><tr><th scope="row">Birth date</th><td>11/06/2012</td></tr><tr><th scope="row">Home phone</th><td>5305550151</td></tr><tr><th scope="row">Counselor</th><td>Iverson, P.</td></tr></tbody></table>
<h2>Alerts</h2><p>No alerts.</p></main></div></body></html>`,
);

page(
  's86',
  'laptop lent to a student, name of a wireless network in digits',
  'https://assets.elkridge-usd.example/devices/CB-20417',
  null,
  ['9925550817', '5000417220', '5305550166'],
  `<!doctype html>
<html lang="en"><head><title>Device CB-20417</title></head><body><header><b>AssetRidge</b> <nav><a href="#">Devices</a> <a href="#">Repairs</a> <a href="#">Loans</a></nav></header>
<h1>CB-20417 <span class="tag">On loan</span></h1>
<section><h2>Borrower</h2><dl><dt>Student</dt><dd>Ravelo, Anahi</dd><dt>Grade</dt><dd>10</dd><dt>Local ID</dt><dd>60417</dd><dt>Parent phone</dt><dd>5305550166</dd><dt>Since</dt><dd>08/21/2026</dd></dl></section>
<section><h2>Device</h2><dl><dt>Model</dt><dd>Chromebook 311</dd><dt>Serial</dt><dd>5000417220</dd><dt>OS</dt><dd>142.0</dd></dl></section>
<section><h2>Last seen</h2><dl><dt>Time</dt><dd>11/26/2026 19:40</dd><dt>SSID</dt><dd>9925550817</dd><dt>Signal</dt><dd>-61 dBm</dd><dt>Encryption</dt><dd>WPA2</dd><dt>IP</dt><dd>192.168.1.14</dd></dl></section>
<button>Lock</button> <button>Locate</button> <button>Open repair ticket</button></body></html>`,
);

page(
  's87',
  'article of help with a picture of a student in words',
  'https://sis.elkridge-usd.example/help/articles/ssid',
  null,
  ['9912345670', '9987654320', '5305550100'],
  `<!doctype html>
<html lang="en"><head><title>Help: State numbers</title></head><body><header><b>RidgeSIS Help</b> <input placeholder="Search help"></header>
<nav><ul><li><a href="#">Getting started</a></li><li><a href="#">Enrolling</a></li><li class="on">State numbers</li><li><a href="#">Attendance</a></li></ul></nav>
<main><h1>How state numbers work</h1><p>Each pupil in California has a statewide number. On the Summary tab it looks like this:</p>
<figure style="border:1px solid #bbb;padding:8px;background:#fafafa"><table><tr><th>Name</th><td>Sample, Sally</td></tr><tr><th>SSID</th><td>9912345670</td></tr><tr><th>Grade</th><td>4</td></tr></table><figcaption>Figure 1. Summary tab</figcaption></figure>
<h2>Search by number</h2><p>Type <kbd>SSID: 9987654320</kbd> into the box at the top and press Enter.</p>
<h2>No number yet?</h2><p>Wait one night. If it is still blank, call the data office at 530-555-0100.</p><p>Was this helpful? <button>Yes</button> <button>No</button></p></main><footer>Updated 10/2026</footer></body></html>`,
);

page(
  's88',
  'queue of requests on the home page of a registrar',
  'https://sis.elkridge-usd.example/home',
  null,
  ['9926100443', '9926101190', '5305550157'],
  `<!doctype html>
<html lang="en"><head><title>Home - RidgeSIS</title></head><body><header><b>RidgeSIS</b> <span>Good morning, Odette</span> <a href="#">Sign out</a></header>
<div class="tiles" style="display:flex;gap:12px"><div class="tile"><div class="n">1,204</div><div class="t">Enrolled</div></div><div class="tile"><div class="n">6</div><div class="t">No SSID yet</div></div><div class="tile"><div class="n">2</div><div class="t">Records requests</div></div></div>
<section><h2>Records requests</h2><article><h3>Brisco, Jemma</h3><p>SSID 9926100443. Asked by Lassen Union, fax 530-555-0157, 11/25/2026</p><button>Send folder</button></article>
<article><h3>Vo, Preston</h3><p>SSID 9926101190. Asked by Reno NV, 11/26/2026</p><button>Send folder</button></article></section>
<section><h2>My recent students</h2><ol><li><a href="#">Tolentino, Grace (6)</a></li><li><a href="#">Ames, Kit (8)</a></li></ol></section>
<section><h2>Calendar</h2><p>Nov 30: P-1 attendance certified. Dec 4: Fall 1 due.</p></section></body></html>`,
);

page(
  's89',
  'outlined boxes with floating labels, groups named for screen readers',
  'https://portal.baycharter.example/app/students/91c4/identity',
  '9990216634',
  ['4155550111', '4155550112'],
  `<!doctype html>
<html lang="en"><head><title>Identity</title><style>.tf{position:relative;margin:14px 0;width:280px}.tf label{position:absolute;left:10px;top:-8px;background:#fff;font-size:11px;padding:0 4px}.tf input{padding:12px;width:100%;border:0}.tf fieldset{position:absolute;inset:-5px 0 0;pointer-events:none;border:1px solid #999}.tf legend{visibility:hidden;height:11px;font-size:9px}</style></head><body><div id="root"><header class="MuiAppBar-root">Bay Charter Hub <button aria-label="open drawer">&#9776;</button></header>
<main><h5 class="MuiTypography-h5">Okonjo, Teniola</h5><div role="group" aria-label="Identity">
<div class="tf"><label for=":r1:" id=":r1:-label">Legal name</label><div><input id=":r1:" readonly value="Okonjo, Teniola"><fieldset aria-hidden="true"><legend><span>Legal name</span></legend></fieldset></div></div>
<div class="tf"><label for=":r3:" id=":r3:-label">Statewide Student ID</label><div><input id=":r3:" readonly value="9990216634"><fieldset aria-hidden="true"><legend><span>Statewide Student ID</span></legend></fieldset></div><p class="help">Ten digits, from CALPADS</p></div>
<div class="tf"><label for=":r5:" id=":r5:-label">Charter number</label><div><input id=":r5:" readonly value="BC-0914"><fieldset aria-hidden="true"><legend><span>Charter number</span></legend></fieldset></div></div></div>
<div role="group" aria-label="Phones"><div class="tf"><label for=":r7:">Mobile</label><div><input id=":r7:" value="4155550111"><fieldset aria-hidden="true"><legend><span>Mobile</span></legend></fieldset></div></div>
<div class="tf"><label for=":r9:">Emergency</label><div><input id=":r9:" value="4155550112"><fieldset aria-hidden="true"><legend><span>Emergency</span></legend></fieldset></div></div></div></main></div></body></html>`,
  { isLaidOut: true },
);

page(
  's90',
  'label for a folder, number in groups of three, three and four',
  'https://sis.elkridge-usd.example/print/cume-label?id=58830',
  '9934107825',
  ['5305550100'],
  `<!doctype html>
<html lang="en"><head><title>Cumulative folder label</title><style>.lab{width:4in;border:1px dashed #888;padding:10px;font:13px Arial}.big{font-size:19px;font-weight:bold}</style></head><body>
<div class="bar"><button>Print</button> Sheet: <select><option>Avery 5163</option><option>Dymo 30256</option></select> Start at <input size="2" value="1"></div>
<p>Label for one student, ready to print:</p>
<div class="lab"><div class="big">MACHADO, ESPERANZA I.</div><div>Birth date: 02/25/2014 &nbsp; Birthplace: Red Bluff, CA</div><div>Local ID: 58830 &nbsp; Entered: 08/18/2026 &nbsp; Gr 07</div><div>SSID: <span class="num">993 410 7825</span></div><div>School: Ridge Middle, 530-555-0100</div></div>
<h3>Check list for the folder</h3><ul><li>Immunization card (blue)</li><li>Home language survey</li><li>Report cards K-6</li><li>Special education: separate folder</li></ul>
<footer>RidgeSIS print center &middot; <a href="#">Back to student</a></footer></body></html>`,
  { sure: false },
);

export const fourteenthPages = pages;

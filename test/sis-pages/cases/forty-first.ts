import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: how labels and numbers are written and laid out. People are made up. */
const { page, pages } = setOf('forty-first');

page(
  'fo-aeries-demo-grid',
  'label bar above the value, four to a row; parent phones without dashes',
  'https://valley.aeries.net/admin/StudentProfile/Demographics.aspx',
  '9941027735',
  ['5595550142', '5595550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:12px Arial}.CapLeft{background:#cfe0f0;font-weight:bold;padding:2px 4px}.DataLeft{border:1px solid #ccc;padding:2px 4px}#nav li{list-style:none}</style></head><body>
<div id="banner"><span>Kings Valley Unified</span> <span>2024-2025</span> <span>Lincoln Middle School</span> <a href="#">Log out</a></div>
<ul id="nav"><li><a href="#">Dashboard</a></li><li><a href="#">Student Data</a><ul><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li></ul>
<div id="stuHeader"><b>Arriaga, Dominic</b> &nbsp; Grade 7 &nbsp; <a href="#">Prev</a> <a href="#">Next</a></div>
<table width="900"><tbody>
<tr><td class="CapLeft">Last Name</td><td class="CapLeft">First Name</td><td class="CapLeft">Middle Name</td><td class="CapLeft">Suffix</td></tr>
<tr><td class="DataLeft">Arriaga</td><td class="DataLeft">Dominic</td><td class="DataLeft">Rafael</td><td class="DataLeft">&nbsp;</td></tr>
<tr><td class="CapLeft">Stu #</td><td class="CapLeft">Student ID</td><td class="CapLeft">State Student ID</td><td class="CapLeft">Birthdate (Age)</td></tr>
<tr><td class="DataLeft">1183</td><td class="DataLeft">20417733</td><td class="DataLeft">9941027735</td><td class="DataLeft">03/14/2012 (12)</td></tr>
<tr><td class="CapLeft">Primary Phone</td><td class="CapLeft">Father Cell</td><td class="CapLeft">Mother Cell</td><td class="CapLeft">Email</td></tr>
<tr><td class="DataLeft">(559) 555-0199</td><td class="DataLeft">5595550142</td><td class="DataLeft">5595550177</td><td class="DataLeft">arriagahome@example.net</td></tr>
<tr><td class="CapLeft">Res. Address</td><td class="CapLeft">City</td><td class="CapLeft">State</td><td class="CapLeft">Zip</td></tr>
<tr><td class="DataLeft">118 W Orchard Ave</td><td class="DataLeft">Hanford</td><td class="DataLeft">CA</td><td class="DataLeft">93230-1182</td></tr>
<tr><td class="CapLeft">Language Fluency</td><td class="CapLeft">Corr. Lang</td><td class="CapLeft">Ethnicity</td><td class="CapLeft">Race 1</td></tr>
<tr><td class="DataLeft">R - RFEP</td><td class="DataLeft">01 - Spanish</td><td class="DataLeft">Y - Hispanic</td><td class="DataLeft">700 - White</td></tr>
</tbody></table><p><input type="button" value="Change"> <input type="button" value="Print"></p></body></html>`,
);

page(
  'fo-ps-general',
  'PowerSchool box-round table with th/td and input, note after the input',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=001884',
  '9941130862',
  [],
  `<!doctype html><html lang="en"><head><title>Demographics</title><style>table.linkDescList td.bold{width:240px;font-weight:bold}#content{margin-left:200px}.box-round{border:1px solid #bbb;border-radius:6px}</style></head><body>
<div id="header"><a href="/admin/start.html">PowerSchool SIS</a> | School: Ridge View High | Term: 24-25 Semester 1</div>
<div id="nav-main"><h3>Information</h3><ul><li><a href="#">Addresses</a></li><li><a href="#">Demographics</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">Custom Screens</a></li><li><a href="#">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="#">Attendance</a></li><li><a href="#">Graduation Progress</a></li></ul></div>
<div id="content"><h1>General Demographics</h1><h2 id="student-name"><span>Hakobyan, Lilit</span> &nbsp; 11 &nbsp; 301774 &nbsp; RVHS</h2>
<form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><table class="linkDescList" cellspacing="0">
<tr><td class="bold">Name (Last, First MI)</td><td><input type="text" name="last_name" value="Hakobyan" size="15">, <input type="text" name="first_name" value="Lilit" size="15"> <input type="text" name="middle_name" value="A" size="4"></td></tr>
<tr><td class="bold">Street, Apt/Suite</td><td><input type="text" name="street" value="77 Larkin Pl"></td></tr>
<tr><td class="bold">City, State, ZIP</td><td><input value="Glendale"><input value="CA" size="2"><input value="91204" size="6"></td></tr>
<tr><td class="bold">Date of Birth</td><td><input type="text" value="09/22/2007" size="10"> (MM/DD/YYYY)</td></tr>
<tr><td class="bold">Gender</td><td><select name="gender"><option>Male</option><option selected>Female</option><option>Nonbinary</option></select></td></tr>
<tr><td class="bold">Home Phone</td><td><input type="text" value="818-555-0131"></td></tr>
<tr><td class="bold">Student Number</td><td><input type="text" name="student_number" value="301774" size="12"></td></tr>
<tr><td class="bold">SSID</td><td><input type="text" name="[01]state_studentnumber" value="9941130862" size="12" maxlength="10"> <em>(State student number. Do not change unless directed by the CALPADS coordinator.)</em></td></tr>
<tr><td class="bold">Social Security Number</td><td><input type="text" value="" size="12"></td></tr>
<tr><td class="bold">Mother</td><td><input value="Hakobyan, Anush"></td></tr>
<tr><td class="bold">Father</td><td><input value="Hakobyan, Vahe"></td></tr>
<tr><td class="bold">Locker Number</td><td><input value="B-118"></td></tr>
</table></div><div class="button-row"><button type="submit">Submit</button></div></form></div></body></html>`,
  { sure: false },
);

page(
  'fo-ps-stateprov',
  'long label with brackets and required mark, several state ids',
  'https://ridge.powerschool.com/admin/students/state/CA/studentInformation.html?frn=0012207',
  '9941244518',
  ['1965550188'],
  `<!doctype html><html lang="en"><head><title>California State Information</title><style>.req{color:#c00}fieldset{border:0}label{display:inline-block;width:340px}</style></head><body>
<div class="topbar"><b>PowerSchool</b> <a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; California State Information</div>
<h1>California State Information <small>Okafor, Chidi &middot; 9 &middot; 411902</small></h1>
<div class="tabs"><a href="#">Student Information</a> <a href="#">English Learner</a> <a href="#">Programs</a> <a href="#">Immunizations</a></div>
<form><h3>Enrollment</h3>
<p><label>Exclude from CALPADS Reporting</label><input type="checkbox"></p>
<p><label>District of Residence</label><select><option selected>1964733 Los Amigos Unified</option><option>1964212 Arroyo Elementary</option></select></p>
<p><label>School of Attendance CDS</label><input value="19647331930026" size="16"></p>
<p><label>Statewide Student Identifier (SSID)<span class="req">*</span></label><input type="text" name="[Students.S_CA_STU_X]SSID" value="9941244518" maxlength="10"></p>
<p><label>CALPADS Submission Batch</label><input value="1965550188" readonly></p>
<p><label>Initial US School Enrollment Date (K-12)</label><input value="08/15/2015"></p>
<p><label>Birth Country</label><select><option selected>US United States</option></select></p>
<p><label>Birth City</label><input value="Inglewood"></p>
<h3>Parents</h3>
<p><label>Parent/Guardian Highest Education Level</label><select><option>10 Grad school</option><option selected>11 College graduate</option></select></p>
<p><label>Military Family</label><select><option selected>No</option></select></p>
<button>Submit</button></form></body></html>`,
);

page(
  'fo-ic-demographics',
  'Infinite Campus: label over value, State ID beside Student Number and Person GUID',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student/general/demographics?personID=88213',
  '9941359074',
  ['9495550136'],
  `<!doctype html><html lang="en"><head><title>Demographics</title><style>.grid{display:flex;flex-wrap:wrap;gap:16px}.fld{width:210px}.fld label{display:block;color:#555;font-size:12px}.fld .v{font-size:14px}</style></head><body>
<header><img alt="Infinite Campus" src="/campus/logo.svg"><input aria-label="Search" placeholder="Search for a tool or student"><span>24-25 Laguna Shores High</span></header>
<aside><ul><li>Student Information</li><li>&rsaquo; General</li><li>&rsaquo; Special Ed</li><li>&rsaquo; Counseling</li><li>Census</li></ul></aside>
<section class="ctx"><h2>Bautista, Marisol</h2><span>Student #: 554102</span> <span>Grade: 10</span> <span>DOB: 06/02/2009</span></section>
<main><h3>Person Information</h3><div class="grid">
<div class="fld"><label>PersonID</label><div class="v">88213</div></div>
<div class="fld"><label>Last Name *</label><div class="v">Bautista</div></div>
<div class="fld"><label>First Name *</label><div class="v">Marisol</div></div>
<div class="fld"><label>Gender *</label><div class="v">F: Female</div></div>
<div class="fld"><label>Birth Date</label><div class="v">06/02/2009</div></div>
<div class="fld"><label>Race/Ethnicity</label><div class="v">Hispanic/Latino</div></div></div>
<h3>Person Identifiers</h3><div class="grid">
<div class="fld"><label>Local Student Number</label><div class="v">554102</div></div>
<div class="fld"><label>State ID</label><div class="v">9941359074</div></div>
<div class="fld"><label>Local Staff Number</label><div class="v"></div></div>
<div class="fld"><label>Staff State ID</label><div class="v"></div></div>
<div class="fld"><label>Person GUID</label><div class="v">4F1A02C7-9B1E-4C0D-8A71-65D2E9F00B7C</div></div></div>
<h3>Personal Contact Information</h3><div class="grid">
<div class="fld"><label>Cell Phone</label><div class="v">9495550136</div></div>
<div class="fld"><label>Email</label><div class="v">mbautista@laguna.example.org</div></div></div>
<p class="audit">Modified by Ochoa, P. 09/11/2024 08:14</p></main></body></html>`,
);

page(
  'fo-synergy-student',
  'Synergy: labels in one row of cells, inputs in the next',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?View=Student.Demographics',
  '9941462290',
  ['6195550114', '6195550119'],
  `<!doctype html><html lang="en"><head><title>Student - Synergy SIS</title><style>.lbl{font:11px Tahoma;color:#234}.ctl input{font:11px Tahoma}</style></head><body>
<div class="appbar">Synergy SIS | Mesa Verde Unified | Focus: Palm Elementary 2024-2025</div>
<div class="treenav"><div>Synergy SIS</div><div>Student</div><div>Attendance</div><div>Grading</div><div>Health</div></div>
<div class="viewhead"><b>Student</b> <button>Save</button><button>Undo</button><button>Add</button><button>Delete</button></div>
<div class="tabs"><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Documents</span></div>
<table class="keyband"><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td><td class="lbl">Middle</td><td class="lbl">Perm ID</td><td class="lbl">State ID</td><td class="lbl">Grade</td><td class="lbl">Gender</td></tr>
<tr class="ctl"><td><input value="Tran"></td><td><input value="Kelvin"></td><td><input value="Minh"></td><td><input value="1140822" readonly></td><td><input value="9941462290" maxlength="10"></td><td><input value="04" size="3"></td><td><input value="Male" size="6"></td></tr></table>
<fieldset><legend>Address</legend><table><tr><td class="lbl">Home Address</td><td class="lbl">Mail Address</td><td class="lbl">Grid Code</td></tr><tr><td>4410 Canyon Crest Dr, San Diego, CA 92103</td><td>Same</td><td>114-B</td></tr></table></fieldset>
<fieldset><legend>Phone Numbers</legend><table><tr><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th><th>Ext</th><th>Not Listed</th></tr>
<tr><td>1</td><td>Y</td><td>Cell</td><td>6195550114</td><td></td><td>N</td></tr><tr><td>2</td><td>N</td><td>Work</td><td>6195550119</td><td>22</td><td>N</td></tr></table></fieldset>
<fieldset><legend>Race and Ethnicity</legend><p>Hispanic/Latino: No. Race: Vietnamese</p></fieldset>
<div class="status">Row 1 of 1 | Last change TPHAM 10/02/2024</div></body></html>`,
);

page(
  'fo-q-zangle',
  'Q: label text and colon on the left, bold value on the right, CSIS number',
  'https://q.westhills.example.org/zangle/StudentInfo/Demographics',
  '9941578843',
  ['8055550123'],
  `<!doctype html><html lang="en"><head><title>Q Student Information</title><style>.l{text-align:right;color:#777;font-size:11px}.r{font-weight:bold;font-size:12px}</style></head><body bgcolor="#ffffff">
<table width="100%"><tr><td><b>Q</b> Student Information System</td><td align="right">User: jmontoya &nbsp; <a href="#">Sign Off</a></td></tr></table>
<table width="100%" border="0"><tr valign="top"><td width="150"><p><a href="#">Demographics</a><br><a href="#">Contacts</a><br><a href="#">Schedule</a><br><a href="#">Marks</a><br><a href="#">Attendance</a><br><a href="#">Assertive Discipline</a><br><a href="#">Fees</a></p></td>
<td><h2>Fairbanks, Juniper T.</h2>
<table cellpadding="3"><tr><td class="l">Track:</td><td class="r">A</td><td class="l">Grade:</td><td class="r">08</td><td class="l">Counselor:</td><td class="r">Whitcomb, S</td></tr>
<tr><td class="l">Pin #:</td><td class="r">7720413</td><td class="l">CSIS Number:</td><td class="r">9941578843</td><td class="l">Homeroom:</td><td class="r">214</td></tr>
<tr><td class="l">Born:</td><td class="r">11/30/2010</td><td class="l">Birthplace:</td><td class="r">Ventura, CA</td><td class="l">Verified by:</td><td class="r">Birth cert.</td></tr>
<tr><td class="l">Home phone:</td><td class="r">8055550123</td><td class="l">Home lang:</td><td class="r">00 English</td><td class="l">ELP:</td><td class="r">EO</td></tr>
<tr><td class="l">Entry code:</td><td class="r">E170</td><td class="l">Entry date:</td><td class="r">08/14/2024</td><td class="l">Prior school:</td><td class="r">Oak Knoll Elem</td></tr>
<tr><td class="l">Address:</td><td class="r" colspan="5">2208 Saddle Ridge Ct, Ojai CA 93023</td></tr></table>
<hr><p><a href="#">Print label</a> | <a href="#">Locator card</a> | <a href="#">Census verification</a></p></td></tr></table></body></html>`,
);

page(
  'fo-illuminate-overview',
  'student bar with middots, ids in one line',
  'https://bay.illuminateed.com/live/?page=Student_Overview&student_id=51882',
  '9941680019',
  [],
  `<!doctype html><html lang="en"><head><title>Leilani Kahale - Illuminate Education</title><style>.stu-head{display:flex;gap:12px}.meta{color:#666}.panel{border:1px solid #ddd;margin:8px;padding:8px}</style></head><body>
<nav><a href="#">Dashboard</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Gradebook</a></nav>
<div class="stu-head"><img alt="photo" src="/img/p.png" width="72"><div><h1>Leilani Kahale</h1>
<div class="meta">Grade 5 &middot; Bayview Elementary &middot; Rm 12 (Ms. Prescott) &middot; Local ID 51882 &middot; State Student ID 9941680019 &middot; DOB 2014-01-27</div></div></div>
<ul class="tabs"><li>Overview</li><li>Grades</li><li>Attendance</li><li>Assessments</li><li>Programs</li><li>Behavior</li></ul>
<div class="panel"><h3>Attendance (YTD)</h3><table><tr><th>Enrolled</th><th>Present</th><th>Absent</th><th>Tardy</th></tr><tr><td>74</td><td>71</td><td>3</td><td>5</td></tr></table></div>
<div class="panel"><h3>Recent assessments</h3><table><tr><th>Title</th><th>Date</th><th>Score</th><th>Level</th></tr><tr><td>Gr 5 Math Benchmark 1</td><td>10/11/2024</td><td>21/30</td><td>Standard Nearly Met</td></tr><tr><td>iReady Reading Diagnostic</td><td>09/05/2024</td><td>541</td><td>Early 5</td></tr><tr><td>Writing: Opinion</td><td>10/25/2024</td><td>3/4</td><td>Met</td></tr></table></div>
<div class="panel"><h3>Programs</h3><p>GATE - No. Title I - Yes. NSLP - Free.</p></div></body></html>`,
);

page(
  'fo-aspen-sasid',
  'Aspen detail form: SASID among property rows with ASP.NET like cells',
  'https://aspen.delrio.example.net/aspen/studentPersonDetail.do?navkey=student.std.list.detail',
  '9941793357',
  ['2095550162'],
  `<!doctype html><html lang="en"><head><title>Aspen</title><style>.detailProperty{background:#eee;width:180px;padding:3px}.detailValue{padding:3px}</style></head><body class="bodyBackground">
<div id="userPreferenceMenu">Log Off | Set Preferences</div><div id="topTabs">Pages | School | <b>Student</b> | Attendance | Conduct | Grades | Assessment | Schedule</div>
<div id="sideTabs"><a href="#">Details</a><a href="#">Contacts</a><a href="#">Attendance</a><a href="#">Membership</a><a href="#">Transcript</a><a href="#">Snapshots</a></div>
<div class="breadcrumb">Student List :: <b>Delacroix, Ambrose</b></div>
<table class="detailTabs"><tr><td>Demographics</td><td>Addresses</td><td>Ethnicity</td><td>State Reporting</td><td>Photo</td></tr></table>
<table id="mainTable" cellspacing="1">
<tr><td class="detailProperty">Name</td><td class="detailValue">Delacroix, Ambrose L</td><td class="detailProperty">Gender</td><td class="detailValue">M</td></tr>
<tr><td class="detailProperty">Enrollment status</td><td class="detailValue">Active</td><td class="detailProperty">YOG</td><td class="detailValue">2028</td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue">DR-40177</td><td class="detailProperty">SASID</td><td class="detailValue">9941793357</td></tr>
<tr><td class="detailProperty">School &gt; Name</td><td class="detailValue">Del Rio Secondary</td><td class="detailProperty">Homeroom</td><td class="detailValue">H-09</td></tr>
<tr><td class="detailProperty">Date of birth</td><td class="detailValue">4/4/2010</td><td class="detailProperty">Age as of 9/1</td><td class="detailValue">14</td></tr>
<tr><td class="detailProperty">Phone 1</td><td class="detailValue">2095550162</td><td class="detailProperty">Email</td><td class="detailValue">adelacroix@delrio.example.net</td></tr>
<tr><td class="detailProperty">Counselor &gt; Name</td><td class="detailValue">Ibarra, Teo</td><td class="detailProperty">House/team</td><td class="detailValue">Redwood</td></tr></table>
<button>Save</button><button>Cancel</button></body></html>`,
  { sure: false },
);

page(
  'fo-aspen-stateid-hash',
  'label State Identification # with help icon and a Spanish line under',
  'https://aspen.sanbenito.example.net/aspen/portalStudentDetail.do',
  '9941806624',
  [],
  `<!doctype html><html lang="en"><head><title>Family Portal</title><style>.row{display:flex;border-bottom:1px solid #eee}.row>div{padding:6px;width:50%}.es{display:block;font-size:11px;color:#888}</style></head><body>
<header><h1>San Benito Joint Union - Family Portal</h1><a href="#">Español</a> <a href="#">Log off</a></header>
<nav>Home | My Info | <b>Family</b> | Academics | Groups | Calendar</nav>
<h2>Valenzuela, Iker - Details</h2>
<div class="row"><div>Student name<span class="es">Nombre del estudiante</span></div><div>Valenzuela, Iker</div></div>
<div class="row"><div>Grade level<span class="es">Grado</span></div><div>12</div></div>
<div class="row"><div>Pupil #<span class="es">No. de alumno</span></div><div>630185</div></div>
<div class="row"><div>State Identification # <img src="/images/help.gif" alt="Help" title="Number given by the State of California"><span class="es">No. de identificación del estado</span></div><div>9941806624</div></div>
<div class="row"><div>Birth date<span class="es">Fecha de nacimiento</span></div><div>12/09/2006</div></div>
<div class="row"><div>Physical address<span class="es">Domicilio</span></div><div>9 Mission Vineyard Rd, Hollister CA</div></div>
<div class="row"><div>Bus route (AM / PM)<span class="es">Ruta de autobús</span></div><div>17 / 17</div></div>
<div class="row"><div>Lunch status<span class="es">Almuerzo</span></div><div>CEP school</div></div>
<footer>Questions? Call the school office at 831-555-0140.</footer></body></html>`,
);

page(
  'fo-skyward-profile',
  'Skyward: State ID between NameID and Alphakey, siblings tile',
  'https://skyward.lomavista.example.org/scripts/wsisa.dll/WService=wsEAplus/sfstudentprofile.w',
  '9941919981',
  ['9938204417'],
  `<!doctype html><html lang="en"><head><title>Student Profile - Skyward</title><style>table{font:11px Verdana}.sf_label{color:#036;text-align:right}</style></head><body>
<div id="sf_toolbar">Loma Vista ESD - Entity 102 <a href="#">Back</a> <a href="#">Print Queue</a></div>
<div id="sf_tabs"><b>Profile</b> General Family Entry/WD Schedule Attendance Discipline Test Scores</div>
<table><tr><td rowspan="9"><img alt="Student photo" width="90" height="110"></td><td class="sf_label">Name:</td><td><b>BRANDT, OTTOLINE K</b></td><td class="sf_label">Grade:</td><td>06</td></tr>
<tr><td class="sf_label">NameID:</td><td>0048812</td><td class="sf_label">Status:</td><td>Active</td></tr>
<tr><td class="sf_label">State ID:</td><td>9941919981</td><td class="sf_label">Other ID:</td><td>24-1180</td></tr>
<tr><td class="sf_label">Alphakey:</td><td>BRANDOTT000</td><td class="sf_label">Gender:</td><td>F</td></tr>
<tr><td class="sf_label">Birth:</td><td>07/19/2013</td><td class="sf_label">Age:</td><td>11y 3m</td></tr>
<tr><td class="sf_label">Advisor:</td><td>NGUYEN, P</td><td class="sf_label">Homeroom:</td><td>22</td></tr>
<tr><td class="sf_label">Guardian 1:</td><td>BRANDT, HEIDI</td><td class="sf_label">Phone:</td><td>(707) 555-0177</td></tr>
<tr><td class="sf_label">Guardian 2:</td><td>BRANDT, COLE</td><td class="sf_label">Phone:</td><td>(707) 555-0178</td></tr>
<tr><td class="sf_label">Address:</td><td colspan="3">5 HEATHER LN, SEBASTOPOL, CA 95472</td></tr></table>
<div class="tile"><h4>Siblings in district</h4><table border="1"><tr><th>Name</th><th>Gr</th><th>School</th><th>State ID</th></tr><tr><td>BRANDT, MATTIS</td><td>03</td><td>101</td><td>9938204417</td></tr></table></div></body></html>`,
);

page(
  'fo-seis-iep',
  'IEP information sheet, run-in labels with colons in one paragraph line',
  'https://seis.example.org/iep/infoeligibility/228104',
  '9942017713',
  ['5305550190', '5305550191', '1487750213'],
  `<!doctype html><html lang="en"><head><title>SEIS - Information/Eligibility</title><style>.f{display:inline-block;border-bottom:1px solid #000;min-width:80px}.sec{margin:10px 0}</style></head><body>
<nav class="navbar">SEIS &nbsp; Home | Students | IEPs | Reports | Tools | Help &nbsp; provider: Lutz, Karin</nav>
<h2>INDIVIDUALIZED EDUCATION PROGRAM</h2><h3>INFORMATION / ELIGIBILITY</h3>
<div class="sec">IEP Date: <span class="f">10/29/2024</span> Original SpEd Entry Date: <span class="f">02/11/2019</span> Next Annual IEP: <span class="f">10/28/2025</span></div>
<div class="sec">Student Name: <span class="f">Sorensen, Gideon</span> Date of Birth: <span class="f">5/6/2015</span> Age: <span class="f">9</span> Gender: <span class="f">M</span> Grade: <span class="f">4</span></div>
<div class="sec">District ID: <span class="f">70112</span> SSID#: <span class="f">9942017713</span> SEIS ID: <span class="f">228104</span> Migrant: <span class="f">No</span> Native Language: <span class="f">English</span> EL: <span class="f">No</span></div>
<div class="sec">Parent/Guardian: <span class="f">Dana Sorensen</span> Home Phone: <span class="f">5305550190</span> Cell Phone: <span class="f">5305550191</span></div>
<div class="sec">Address: <span class="f">610 Alder St</span> City: <span class="f">Yreka</span> State/Zip: <span class="f">CA 96097</span></div>
<div class="sec">District of Special Education Accountability: <span class="f">Shasta Flats Elementary</span> Residence School: <span class="f">Gold Street</span></div>
<div class="sec">Medi-Cal billing provider NPI: <span class="f">1487750213</span></div>
<div class="sec"><b>Primary Disability:</b> [x] Speech or Language Impairment (SLI) [ ] Specific Learning Disability (SLD) [ ] Autism (AUT) [ ] Other Health Impairment (OHI)</div>
<div class="sec"><b>Reason for meeting:</b> [ ] Initial [x] Annual [ ] Triennial [ ] Transition</div>
<footer>Page 1 of 14</footer></body></html>`,
);

page(
  'fo-calpads-state',
  'state screen: SSID first in a key grid, other labels with two words each',
  'https://calpads.example.org/Student/Detail',
  '9942120096',
  [],
  `<!doctype html><html lang="en"><head><title>Student Profile Detail - CALPADS</title><style>.kg{display:grid;grid-template-columns:repeat(6,1fr)}.kg div{border:1px solid #d0d7de;padding:4px}.kg b{display:block;font-size:11px}</style></head><body>
<header>California Longitudinal Pupil Achievement Data System</header><nav>Home | Reports | File Submission | Extracts | State Data | Plan | Student Search</nav>
<h2>Student Profile</h2><div class="kg">
<div><b>SSID</b>9942120096</div><div><b>Local Student ID</b>118840</div><div><b>Student Legal Name</b>Pacheco, Renata Sol</div><div><b>Gender</b>Female</div><div><b>Birth Date</b>01/02/2011</div><div><b>Current LEA</b>Tulare Joint</div></div>
<ul class="tab"><li>Demographics</li><li>Enrollment</li><li>Language</li><li>Programs</li><li>Course Section</li><li>Discipline</li><li>Assessment</li><li>SWD</li></ul>
<h3>Enrollment history</h3><table><thead><tr><th>Reporting LEA</th><th>School of Attendance</th><th>Status</th><th>Start</th><th>Exit</th><th>Exit Reason</th><th>Grade</th></tr></thead><tbody>
<tr><td>5472256</td><td>5472256 Live Oak Middle</td><td>10 Primary</td><td>08/12/2024</td><td></td><td></td><td>08</td></tr>
<tr><td>5472256</td><td>5472256 Live Oak Middle</td><td>10 Primary</td><td>08/10/2023</td><td>06/05/2024</td><td>E155</td><td>07</td></tr>
<tr><td>5471993</td><td>6054217 Sunnyside</td><td>10 Primary</td><td>08/11/2022</td><td>06/03/2023</td><td>T160</td><td>06</td></tr></tbody></table>
<p>Data as of 11/04/2024 23:10. <a href="#">Request history</a> <a href="#">Update SSID</a></p></body></html>`,
);

page(
  'fo-toms-profile',
  'TOMS-like: definition list, long label',
  'https://toms.example.org/toms/student/view/profile',
  '9942234468',
  [],
  `<!doctype html><html lang="en"><head><title>View Student Profile</title><style>dl.prof{display:grid;grid-template-columns:320px 1fr}dt{font-weight:600}</style></head><body>
<div class="role">Role: LEA CAASPP Coordinator - Seaside Unified <a href="#">Change role</a></div>
<nav><a href="#">Home</a><a href="#">Students</a><a href="#">Appeals</a><a href="#">Reports</a><a href="#">Users</a></nav>
<h1>Student Profile</h1><ul class="pills"><li class="active">Demographics</li><li>Test Assignments</li><li>Test Settings</li><li>Parent Exempt</li><li>History</li></ul>
<dl class="prof"><dt>Statewide Student Identifier (SSID)</dt><dd>9942234468</dd><dt>Local Student ID</dt><dd>330917</dd><dt>First Name</dt><dd>Thelonious</dd><dt>Last Name</dt><dd>Greer</dd><dt>Middle Name</dt><dd>J</dd><dt>Date of Birth (MM/DD/YYYY)</dt><dd>08/08/2012</dd><dt>Gender</dt><dd>Male</dd><dt>Grade Assessed</dt><dd>07</dd><dt>LEA</dt><dd>Seaside Unified (27660920000000)</dd><dt>School</dt><dd>Cypress Middle (27660926118111)</dd><dt>Special Education</dt><dd>No</dd><dt>Section 504 Plan</dt><dd>Yes</dd><dt>English Language Acquisition Status</dt><dd>EO</dd><dt>Migrant Status</dt><dd>No</dd></dl>
<p class="note">Demographics are loaded nightly and cannot be edited here.</p><button>Back to results</button></body></html>`,
);

page(
  'fo-sheet-rows',
  'sheet-like home-grown portal: row numbers, label in col A, value in col B',
  'https://sheets.almaden-charter.example.org/student-card/viewer',
  '9942349935',
  ['4085550155', '4085550156'],
  `<!doctype html><html lang="en"><head><title>Student Card - Google Sheet mirror</title><style>table.grid{border-collapse:collapse;font:13px Arial}.grid td,.grid th{border:1px solid #ccc;padding:2px 6px}.grid th{background:#f3f3f3;font-weight:normal;color:#666}</style></head><body>
<div class="menubar">File Edit View Insert Format Data Tools Help <i>View only</i></div><div class="fx">fx</div>
<table class="grid"><thead><tr><th></th><th>A</th><th>B</th><th>C</th></tr></thead><tbody>
<tr><th>1</th><td colspan="3"><b>STUDENT CARD 24/25 - Room 9</b></td></tr>
<tr><th>2</th><td>Last, First</td><td>Whitlock, Araminta</td><td></td></tr>
<tr><th>3</th><td>Gr</td><td>3</td><td></td></tr>
<tr><th>4</th><td>DOB</td><td>10/3/2015</td><td>checked RM</td></tr>
<tr><th>5</th><td>State Student Number</td><td>9942349935</td><td>from Calpads 8/20</td></tr>
<tr><th>6</th><td>Lunch PIN</td><td>40881</td><td></td></tr>
<tr><th>7</th><td>Mom cell</td><td>4085550155</td><td>text ok</td></tr>
<tr><th>8</th><td>Dad cell</td><td>4085550156</td><td>after 3 only</td></tr>
<tr><th>9</th><td>Allergy</td><td>Peanut (EpiPen in office)</td><td></td></tr>
<tr><th>10</th><td>Pick-up list</td><td>Grandma Ruth, Uncle Bo</td><td></td></tr>
<tr><th>11</th><td>Reading lvl (F&amp;P)</td><td>N</td><td>trimester 1</td></tr>
<tr><th>12</th><td>Chromebook</td><td>AC-0933</td><td></td></tr></tbody></table>
<div class="sheettabs">Template | Roster | <b>Whitlock</b> | Codes</div></body></html>`,
);

page(
  'fo-destiny-patron',
  'library patron: barcode of ten digits beside State ID',
  'https://destiny.sierraoaks.example.org/backoffice/servlet/presentviewpatronform.do',
  '9942450382',
  ['3000184471'],
  `<!doctype html><html lang="en"><head><title>View Patron</title><style>.ColRow{background:#f8f4e6}.FormLabel{font-weight:bold;text-align:right}</style></head><body>
<div class="Header">Destiny Library Manager - Sierra Oaks Intermediate</div><div>Home | Catalog | Circulation | Reports | <b>Back Office</b></div>
<h3>Nakamura, Reiko <small>[Student]</small></h3>
<table><tr class="ColRow"><td class="FormLabel">Patron Barcode</td><td>3000184471</td></tr>
<tr><td class="FormLabel">District ID</td><td>SO-22019</td></tr>
<tr class="ColRow"><td class="FormLabel">State ID</td><td>9942450382</td></tr>
<tr><td class="FormLabel">User Name</td><td>22019rnak</td></tr>
<tr class="ColRow"><td class="FormLabel">Access Level</td><td>Patron</td></tr>
<tr><td class="FormLabel">Patron Type</td><td>Student</td></tr>
<tr class="ColRow"><td class="FormLabel">Status</td><td>Active</td></tr>
<tr><td class="FormLabel">Grade Level</td><td>8</td></tr>
<tr class="ColRow"><td class="FormLabel">Homeroom</td><td>C4</td></tr>
<tr><td class="FormLabel">Card Expires</td><td>6/30/2025</td></tr>
<tr class="ColRow"><td class="FormLabel">Graduation Year</td><td>2029</td></tr></table>
<h4>Checked out (2)</h4><ul><li>The Wild Robot Escapes - due 11/18/2024</li><li>Smile - due 11/22/2024</li></ul><h4>Fines</h4><p>$0.00</p><button>Edit</button><button>Transfer</button></body></html>`,
);

page(
  'fo-transport',
  'bus software: abbreviation "State Stu. ID" in a two-line tile',
  'https://routing.tehama-coe.example.org/students/rider-card',
  '9942566601',
  ['5305550118'],
  `<!doctype html><html lang="en"><head><title>Rider card</title><style>.tile{float:left;width:160px;height:56px;border:1px solid #aab;margin:3px;padding:4px}.tile i{display:block;font-style:normal;font-size:10px;text-transform:uppercase;color:#668}.clear{clear:both}</style></head><body>
<div class="top">RouteFinder Web &ndash; Tehama COE &ndash; Riders / <b>McElroy, Shay</b></div><div class="menu">Map Stops Runs Vehicles Riders Field trips Reports</div>
<div class="tile"><i>Rider</i>McElroy, Shay</div><div class="tile"><i>Stu. No.</i>60318</div><div class="tile"><i>State Stu. ID</i>9942566601</div><div class="tile"><i>Grade</i>2</div><div class="tile"><i>School</i>Antelope Elem.</div><div class="tile"><i>Program</i>Reg Ed</div><div class="tile"><i>Eligibility</i>Distance &gt; 1.5 mi</div><div class="tile"><i>Contact</i>5305550118</div>
<div class="clear"></div><table border="1"><caption>Transportation</caption><tr><th>Leg</th><th>Route</th><th>Stop</th><th>Time</th><th>Days</th></tr><tr><td>AM</td><td>R12A</td><td>Belle Mill &amp; Kimball</td><td>7:18</td><td>MTWHF</td></tr><tr><td>PM</td><td>R12P</td><td>Belle Mill &amp; Kimball</td><td>3:02</td><td>MTWHF</td></tr></table>
<p>Booster seat: no. Must be met: YES. Alt drop-off: none.</p></body></html>`,
);

page(
  'fo-nutrition',
  'meal program account: State ID # with the label to the right-aligned side and disabled input',
  'https://meals.coastline.example.org/patrons/edit/70031',
  '9942671128',
  ['7145550161'],
  `<!doctype html><html lang="en"><head><title>Edit Patron | TITAN-like Meals</title><link rel="stylesheet" href="/css/bootstrap.css"></head><body>
<nav class="navbar"><span class="navbar-brand">Coastline Nutrition Services</span><ul><li>Patrons</li><li>Households</li><li>Eligibility</li><li>POS</li><li>Claims</li></ul></nav>
<div class="container"><h3>Osei, Kwabena <span class="label label-success">Active</span> <span class="label label-info">Free - DC</span></h3>
<form class="form-horizontal">
<div class="form-group"><label class="col-sm-3 control-label" for="fn">First name</label><div class="col-sm-6"><input id="fn" class="form-control" value="Kwabena"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="ln">Last name</label><div class="col-sm-6"><input id="ln" class="form-control" value="Osei"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="sid">Student ID #</label><div class="col-sm-6"><input id="sid" class="form-control" value="70031" disabled></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="stid">State ID #</label><div class="col-sm-6"><input id="stid" class="form-control" value="9942671128" disabled><span class="help-block">Imported from SIS nightly</span></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="pin">PIN</label><div class="col-sm-6"><input id="pin" class="form-control" value="5540"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="ph">Household phone</label><div class="col-sm-6"><input id="ph" class="form-control" type="tel" value="7145550161"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="gr">Grade</label><div class="col-sm-6"><select id="gr" class="form-control"><option>4</option><option selected>5</option></select></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="al">Allergens</label><div class="col-sm-6"><textarea id="al" class="form-control">Dairy</textarea></div></div>
</form><h4>Balance: $12.40</h4></div></body></html>`,
);

page(
  'fo-health-casid',
  'nurse record: CA SSID with a badge between label and number',
  'https://snaphealth.foothill.example.org/student/chart',
  '9942780057',
  ['6265550173', '1649550127'],
  `<!doctype html><html lang="en"><head><title>Health chart</title><style>.hd{background:#0a6b62;color:#fff;padding:6px}.bdg{background:#fe9;border-radius:8px;padding:0 6px;font-size:10px}.ln{padding:3px 0;border-bottom:1px dotted #ccc}.ln>span:first-child{display:inline-block;width:190px;color:#555}</style></head><body>
<div class="hd">SNAP Health Center | Foothill Unified | Nurse: D. Ellery RN, NPI 1649550127</div>
<div class="nav">Chart | Visits | Immunizations | Medications | Screenings | Care plans</div>
<h2>Castellanos, Pilar &mdash; Gr. K</h2>
<div class="ln"><span>Sex</span><span>F</span></div><div class="ln"><span>Date of birth</span><span>02/28/2019</span></div>
<div class="ln"><span>Student no.</span><span>881204</span></div>
<div class="ln"><span>CA SSID</span> <span class="bdg">synced</span> <span>9942780057</span></div>
<div class="ln"><span>CAIR2 record</span><span>linked 08/30/2024</span></div>
<div class="ln"><span>Physician</span><span>Dr. Anand, Arroyo Pediatrics</span></div><div class="ln"><span>Physician phone</span><span>6265550173</span></div>
<div class="ln"><span>Insurance</span><span>LA Care</span></div><div class="ln"><span>Vision screening</span><span>09/18/2024 pass</span></div><div class="ln"><span>Hearing screening</span><span>09/18/2024 pass</span></div>
<h3>Conditions</h3><ul><li>Asthma, mild intermittent (inhaler in office)</li><li>Eczema</li></ul>
<h3>Visits this year</h3><table><tr><th>Date</th><th>Time in</th><th>Complaint</th><th>Outcome</th></tr><tr><td>10/21</td><td>10:42</td><td>Cough</td><td>Back to class</td></tr><tr><td>09/30</td><td>12:15</td><td>Scraped knee</td><td>Bandage</td></tr></table></body></html>`,
);

page(
  'fo-naviance',
  'counselling: label/value pairs in two-column list, label first line, value second line',
  'https://succeed.redwoodcity.example.org/school/students/view/3391',
  '9942893349',
  [],
  `<!doctype html><html lang="en"><head><title>Student Record - College Office</title><style>ul.info{columns:2;list-style:none}ul.info li{margin-bottom:8px}ul.info strong{display:block}</style></head><body>
<header>Naviance | Students | Planner | Courses | Colleges | Scholarships</header><h1>Isidora Lundqvist</h1><p class="sub">Class of 2025 &ndash; Counselor: Ayers, B.</p>
<div class="tabs">General | Academics | Test Scores | Applications | Journal</div>
<ul class="info"><li><strong>Preferred name</strong>Izzy</li><li><strong>Student ID</strong>103984</li><li><strong>State Student ID</strong>9942893349</li><li><strong>Date of birth</strong>04/18/2007</li><li><strong>Gender</strong>Female</li><li><strong>Weighted GPA</strong>4.117</li><li><strong>Unweighted GPA</strong>3.82</li><li><strong>FERPA waiver</strong>Yes, 09/02/2024</li><li><strong>Campus ID (College Board)</strong>050115</li><li><strong>FC Registration code</strong>HJ82-KQ10</li><li><strong>Email</strong>ilund@rc.example.org</li><li><strong>Cell</strong>(650) 555-0128</li></ul>
<h3>Colleges I'm applying to</h3><table><tr><th>College</th><th>Type</th><th>Deadline</th><th>Status</th></tr><tr><td>UC Davis</td><td>RD</td><td>12/02</td><td>In progress</td></tr><tr><td>Cal Poly SLO</td><td>RD</td><td>12/02</td><td>In progress</td></tr><tr><td>Occidental</td><td>EA</td><td>11/15</td><td>Submitted</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'fo-transcript-pre',
  'transcript as pre-formatted text with two label columns',
  'https://ridge.powerschool.com/admin/reports/transcript_text.html',
  '9942905576',
  ['9165550120'],
  `<!doctype html><html lang="en"><head><title>Official transcript</title><style>pre{font:12px "Courier New"}@media print{.noprint{display:none}}</style></head><body>
<div class="noprint"><a href="#">Back</a> <button>Print</button> <button>Send electronically</button></div>
<pre>
RIDGE VIEW HIGH SCHOOL   CEEB 053077
2200 Ridge Rd, Placer CA 95603  Ph 9165550120
================================================================================
NAME......: HOLLOWAY, EZEKIEL M            GRADE.....: 12
STUDENT ID: 300915                         BIRTHDATE.: 06/30/2007
STATE ID..: 9942905576                     SEX.......: M
ENTERED...: 08/16/2021                     GRAD DATE.: 06/06/2025
PARENT....: HOLLOWAY, DEBRA                COUNSELOR.: SALAS
================================================================================
9TH GRADE 2021-22             MK CR     10TH GRADE 2022-23            MK CR
P ENGLISH 9                   B  10.0   P ENGLISH 10                  A  10.0
P INTEGRATED MATH 1           C+ 10.0   P INTEGRATED MATH 2           B  10.0
P BIOLOGY                     B-  5.0   P WORLD HISTORY               A- 10.0
PE 9                        A  10.0   P SPANISH 2                   B+ 10.0
--------------------------------------------------------------------------------
CUM GPA 3.24   WTD 3.41   RANK 88/312      CREDITS 187.5  NEEDED 220.0
TEST: CAASPP ELA 11 LEVEL 3   MATH 11 LEVEL 2
</pre></body></html>`,
);

page(
  'fo-print-underline',
  'registration form for print, underlined fields, label under the line',
  'https://enroll.mojave-usd.example.org/forms/registration/print',
  '9943012243',
  ['7605550133', '7605550134', '7605550135'],
  `<!doctype html><html lang="en"><head><title>Registration form</title><style>.u{display:inline-block;border-bottom:1px solid #000;min-width:150px;text-align:center}.c{display:inline-block;vertical-align:top;margin:8px 12px;text-align:center}.c small{display:block;font-size:9px}</style></head><body>
<h2 style="text-align:center">MOJAVE UNIFIED SCHOOL DISTRICT<br>STUDENT REGISTRATION / MATRÍCULA</h2><p>OFFICE USE &nbsp; Teacher: Quint &nbsp; Rm: 6 &nbsp; Start: 8/19/24 &nbsp; POR: [x] Imm: [x] BC: [x]</p>
<div><span class="c"><span class="u">Ballesteros</span><small>Legal last name</small></span><span class="c"><span class="u">Anahi</span><small>First name</small></span><span class="c"><span class="u">Guadalupe</span><small>Middle name</small></span></div>
<div><span class="c"><span class="u">1</span><small>Grade</small></span><span class="c"><span class="u">05/11/2018</span><small>Birth date</small></span><span class="c"><span class="u">Barstow, CA</span><small>Birth place</small></span><span class="c"><span class="u">F</span><small>Sex</small></span></div>
<div><span class="c"><span class="u">118402</span><small>District pupil no.</small></span><span class="c"><span class="u">9943012243</span><small>Statewide Student ID No. (SSID)</small></span><span class="c"><span class="u">K-2 Desert Sky</span><small>Last school attended</small></span></div>
<div><span class="c"><span class="u">Rosa Ballesteros</span><small>Mother / guardian</small></span><span class="c"><span class="u">7605550133</span><small>Cell phone</small></span><span class="c"><span class="u">7605550134</span><small>Work phone</small></span></div>
<div><span class="c"><span class="u">Hector Ballesteros</span><small>Father / guardian</small></span><span class="c"><span class="u">7605550135</span><small>Cell phone</small></span></div>
<p>Has the student ever received special education services? [ ] Yes [x] No &nbsp; Expelled? [ ] Yes [x] No</p><p>Signature ______________________ Date ____________</p></body></html>`,
);

page(
  'fo-es-long',
  'Spanish page, long wording of the label with SSID in brackets',
  'https://portal.santaynez.example.org/familia/estudiante/datos',
  '9943128890',
  ['8055550147'],
  `<!doctype html><html lang="es"><head><title>Datos del estudiante</title><style>.t{border-collapse:collapse;width:100%}.t th{text-align:left;width:45%;background:#fdf3e7}.t td,.t th{border-bottom:1px solid #e5d6c0;padding:6px}</style></head><body>
<header><h1>Distrito Escolar Santa Ynez</h1><nav><a href="#">Inicio</a> <a href="#">Calificaciones</a> <a href="#">Asistencia</a> <a href="#">Datos</a> <a href="#">Mensajes</a> <a href="#">Cerrar sesión</a></nav></header>
<h2>Xóchitl Armenta Ríos</h2><table class="t">
<tr><th>Nombre legal</th><td>Armenta Ríos, Xóchitl</td></tr><tr><th>Escuela</th><td>Primaria Los Alamos</td></tr><tr><th>Grado</th><td>4.º</td></tr><tr><th>Maestra</th><td>Sra. Pickett</td></tr>
<tr><th>Número de estudiante (distrito)</th><td>28814</td></tr>
<tr><th>Identificador Estatal del Estudiante (SSID)</th><td>9943128890</td></tr>
<tr><th>Fecha de nacimiento</th><td>23/07/2015</td></tr><tr><th>Idioma del hogar</th><td>Español / Mixteco</td></tr><tr><th>Clasificación de inglés</th><td>Aprendiz de inglés (EL)</td></tr>
<tr><th>Teléfono de la casa</th><td>8055550147</td></tr><tr><th>Contacto de emergencia</th><td>Tía Lupe Ríos</td></tr><tr><th>Autobús</th><td>Ruta 3</td></tr><tr><th>Permiso de fotografías</th><td>Sí</td></tr></table>
<p>¿Hay un error? Comuníquese con la oficina de la escuela.</p></body></html>`,
);

page(
  'fo-es-num-estatal',
  'Spanish: Núm. de identificación estatal, no SSID word; folio of ten digits',
  'https://valley.aeries.net/student/Contacts.aspx?lang=es',
  null,
  ['9943233307', '2024118803'],
  `<!doctype html><html lang="es"><head><title>Aeries: Portal de Padres</title><style>.card{border:1px solid #ccd;border-radius:4px;padding:10px;margin:8px}.lab{font-size:11px;color:#666}</style></head><body>
<div class="hdr">Portal de Padres | Escuela: Valle Verde | Alumno: <b>Emiliano Cuevas</b> <a href="#">Cambiar alumno</a></div>
<div class="menu">Página principal | Información del alumno | Asistencia | Notas | Exámenes | Expediente</div>
<div class="card"><h3>Confirmación de datos 2024-2025</h3><p>Folio de confirmación: 2024118803 (enviado el 6 de agosto)</p></div>
<div class="card"><h3>Información del alumno</h3>
<div><span class="lab">Apellido:</span> <span>Cuevas</span></div><div><span class="lab">Nombre:</span> <span>Emiliano</span></div><div><span class="lab">Núm. permanente:</span> <span>77415</span></div>
<div><span class="lab">Núm. de identificación estatal:</span> <span>9943233307</span></div>
<div><span class="lab">Grado:</span> <span>9</span></div><div><span class="lab">Sexo:</span> <span>M</span></div><div><span class="lab">Nacimiento:</span> <span>01/12/2009</span></div><div><span class="lab">Dirección:</span> <span>330 Calle Sauce, Visalia, CA 93277</span></div><div><span class="lab">Consejera:</span> <span>Harmon, L.</span></div></div>
<div class="card"><h3>Contactos</h3><p>Madre: Josefina Cuevas, (559) 555-0165</p><p>Padre: Martín Cuevas, (559) 555-0166</p></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'fo-heading-number',
  'number only in the page heading in brackets',
  'https://data.buttevalley.example.org/mtss/student/411',
  '9943340018',
  [],
  `<!doctype html><html lang="en"><head><title>MTSS student plan</title><style>h1{font-size:22px}.kpi{display:flex;gap:20px}.kpi div{border:1px solid #ddd;padding:10px}</style></head><body>
<nav>MTSS Hub: <a href="#">Caseload</a> <a href="#">Teams</a> <a href="#">Interventions</a> <a href="#">Reports</a></nav>
<h1>Rivas, Noemi (SSID 9943340018)</h1><p>Grade 7, Butte Valley Middle. Team lead: J. Ferrante. Next meeting 12/03/2024.</p>
<div class="kpi"><div>Tier<br><b>2</b></div><div>Attendance<br><b>91.2%</b></div><div>Ds and Fs<br><b>2</b></div><div>Referrals<br><b>1</b></div></div>
<h2>Goals</h2><table><thead><tr><th>Goal</th><th>Baseline</th><th>Target</th><th>Current</th></tr></thead><tbody><tr><td>Oral reading fluency (wcpm)</td><td>92</td><td>120</td><td>104</td></tr><tr><td>Work completion</td><td>55%</td><td>85%</td><td>70%</td></tr></tbody></table>
<h2>Interventions</h2><ul><li>Check-in / Check-out, daily, Mr. Boothe</li><li>Rewards Reading, 3x30 min, Ms. Alcala</li></ul>
<h2>Notes</h2><p>10/14 Parent meeting held, family prefers phone calls after 5 pm.</p><p>10/28 Moved seat in math, better focus.</p></body></html>`,
);

page(
  'fo-banner-bars',
  'sticky banner with bars, Perm ID before State ID',
  'https://ca-mesa.edupoint.com/TeacherVUE/StudentProfile.aspx',
  '9943456674',
  ['6195550181'],
  `<!doctype html><html lang="en"><head><title>TeacherVUE</title><style>.banner{position:sticky;top:0;background:#1c3f6e;color:#fff;padding:8px}</style></head><body>
<div class="tv-nav">TeacherVUE &raquo; Home | Attendance | Grade Book | Seating Chart | Messages</div>
<div class="banner">DUPREE, Solange | Gr 11 | Perm ID 1108847 | State ID 9943456674 | Age 16 | Counselor Y. Amari | EL: No | 504: Yes</div>
<div class="body"><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Room</th></tr><tr><td>1</td><td>AP US History</td><td>Lister</td><td>B12</td></tr><tr><td>2</td><td>Chemistry</td><td>Obi</td><td>S4</td></tr><tr><td>3</td><td>English 11</td><td>Crane</td><td>A7</td></tr><tr><td>4</td><td>Int Math 3</td><td>Sandhu</td><td>C1</td></tr><tr><td>5</td><td>Ceramics</td><td>Ross</td><td>K2</td></tr></table>
<h3>Contacts</h3><p>Dupree, Yvette (mother) - lives with: Y - Cell 6195550181 - contact allowed</p><p>Dupree, Marcel (grandfather) - 619-555-0182</p>
<h3>504 accommodations</h3><ul><li>Extra time (1.5x)</li><li>Preferential seating</li><li>Breaks as needed</li></ul></div></body></html>`,
);

page(
  'fo-chips',
  'key-value chips, key and value in two spans of each chip',
  'https://app.lumenlearn.example.com/d/pinecrest/students/f3a9',
  '9943567732',
  [],
  `<!doctype html><html lang="en"><head><title>Zephyrine Abbott - Lumen</title><style>.chip{display:inline-flex;border-radius:14px;background:#eef;margin:3px}.chip .k{background:#ccd;border-radius:14px 0 0 14px;padding:3px 8px}.chip .v{padding:3px 8px}</style></head><body>
<div id="app"><aside><a href="#">Classes</a><a href="#">Students</a><a href="#">Groups</a><a href="#">Insights</a><a href="#">Settings</a></aside>
<main><div class="crumb">Pinecrest USD / Students / Zephyrine Abbott</div><h1>Zephyrine Abbott</h1>
<div class="chips"><div class="chip"><span class="k">Grade</span><span class="v">6</span></div><div class="chip"><span class="k">SIS ID</span><span class="v">441029</span></div><div class="chip"><span class="k">SSID</span><span class="v">9943567732</span></div><div class="chip"><span class="k">EL</span><span class="v">RFEP</span></div><div class="chip"><span class="k">SPED</span><span class="v">No</span></div><div class="chip"><span class="k">HR</span><span class="v">6B</span></div></div>
<section><h2>Mastery</h2><table><tr><th>Standard</th><th>Attempts</th><th>Mastery</th></tr><tr><td>6.RP.A.1</td><td>3</td><td>Proficient</td></tr><tr><td>6.RP.A.3</td><td>2</td><td>Developing</td></tr><tr><td>6.NS.A.1</td><td>4</td><td>Developing</td></tr></table></section>
<section><h2>Activity</h2><ol><li>Completed "Unit rates quiz" 11/01 - 80%</li><li>Started "Dividing fractions" 11/04</li></ol></section></main></div></body></html>`,
);

page(
  'fo-dl-bootstrap',
  'horizontal dl, CALPADS ID',
  'https://sis.cedarridge.example.org/students/2201/show',
  '9943678845',
  ['9095550104'],
  `<!doctype html><html lang="en"><head><title>Student 2201</title><style>.dl-horizontal dt{float:left;width:160px;text-align:right;clear:left}.dl-horizontal dd{margin-left:180px}</style></head><body>
<div class="navbar">Cedar Ridge Charter <a href="#">Students</a> <a href="#">Staff</a> <a href="#">Attendance</a> <a href="#">State reporting</a></div>
<div class="page-header"><h2>Mbeki-Larson, Tobias <a class="btn" href="#">Edit</a> <a class="btn" href="#">Withdraw</a></h2></div>
<div class="row"><div class="col-md-6"><dl class="dl-horizontal"><dt>Legal name</dt><dd>Tobias James Mbeki-Larson</dd><dt>Goes by</dt><dd>Toby</dd><dt>Local ID</dt><dd>2201</dd><dt>CALPADS ID</dt><dd>9943678845</dd><dt>DOB</dt><dd>Sep 30, 2016</dd><dt>Grade</dt><dd>2</dd><dt>Teacher</dt><dd>Frost / Dang</dd></dl></div>
<div class="col-md-6"><dl class="dl-horizontal"><dt>Household</dt><dd>Larson (H-771)</dd><dt>Phone</dt><dd>9095550104</dd><dt>Address</dt><dd>81 Quail Run, Redlands</dd><dt>Residence district</dt><dd>Redlands USD</dd><dt>Ethnicity</dt><dd>Not Hispanic</dd><dt>Race</dt><dd>600, 700</dd><dt>Entry</dt><dd>08/07/2023</dd></dl></div></div>
<h4>Independent study agreements</h4><table class="table"><tr><th>Period</th><th>Signed</th><th>Teacher</th></tr><tr><td>LP3</td><td>10/07/2024</td><td>Frost</td></tr><tr><td>LP2</td><td>09/09/2024</td><td>Frost</td></tr></table></body></html>`,
);

page(
  'fo-grid-aria',
  'div grid with all labels first and all values after, tied with aria-labelledby',
  'https://connect.norcal-ed.example.org/learner/profile',
  '9943781120',
  ['5105550199'],
  `<!doctype html><html lang="en"><head><title>Learner profile</title><style>.g{display:grid;grid-template-columns:repeat(5,1fr);gap:2px 16px}.g .h{font-size:11px;color:#567}.g .d{font-size:14px}</style></head><body>
<div role="banner">NorCal Connect <button>Menu</button></div><nav role="navigation"><a href="#">Overview</a><a href="#">Portfolio</a><a href="#">Supports</a><a href="#">Family</a></nav>
<main role="main"><h1 id="nm">Delgado-Price, Wren</h1>
<div class="g" role="group" aria-labelledby="nm"><div class="h" id="l1">Pronouns</div><div class="h" id="l2">Local student no.</div><div class="h" id="l3">Statewide student ID</div><div class="h" id="l4">Grade</div><div class="h" id="l5">Cell</div>
<div class="d" aria-labelledby="l1">they/them</div><div class="d" aria-labelledby="l2">66081</div><div class="d" aria-labelledby="l3">9943781120</div><div class="d" aria-labelledby="l4">10</div><div class="d" aria-labelledby="l5">5105550199</div></div>
<div class="g"><div class="h" id="m1">School</div><div class="h" id="m2">Advisor</div><div class="h" id="m3">Pathway</div><div class="h" id="m4">Credits</div><div class="h" id="m5">Status</div><div class="d">Oakline High</div><div class="d">Pruitt, M.</div><div class="d">Digital Media</div><div class="d">84</div><div class="d">On track</div></div>
<h2>Supports</h2><p>Wellness check weekly. College visit sign-up open.</p><h2>Portfolio</h2><ul><li>Oral history podcast</li><li>Bridge model (physics)</li><li>Zine: rivers</li></ul></main></body></html>`,
  { sure: false },
);

page(
  'fo-flex-cards',
  'flex cards; the value before the caption (big number, small caption beneath)',
  'https://insight.harborview.example.org/s/90142',
  '9943890065',
  ['1730550299'],
  `<!doctype html><html lang="en"><head><title>Student insight</title><style>.cards{display:flex;gap:12px}.cd{border:1px solid #dde;border-radius:8px;padding:14px;text-align:center}.cd .n{font-size:24px}.cd .c{font-size:11px;color:#889;text-transform:uppercase}</style></head><body>
<header>Harborview Insight <span>Signed in: R. Tolliver (Principal)</span></header><h1>Ocampo, Benedict</h1><p>Grade 8 - Section 8C - updated 1730550299</p>
<div class="cards"><div class="cd"><div class="n">90142</div><div class="c">Permanent ID</div></div><div class="cd"><div class="n">9943890065</div><div class="c">Statewide Student ID</div></div><div class="cd"><div class="n">96.4%</div><div class="c">Attendance</div></div><div class="cd"><div class="n">3.12</div><div class="c">GPA</div></div><div class="cd"><div class="n">0</div><div class="c">Suspensions</div></div></div>
<h2>State test history</h2><table><tr><th>Year</th><th>ELA</th><th>Level</th><th>Math</th><th>Level</th></tr><tr><td>2024</td><td>2561</td><td>3</td><td>2528</td><td>2</td></tr><tr><td>2023</td><td>2540</td><td>3</td><td>2511</td><td>2</td></tr><tr><td>2022</td><td>2502</td><td>3</td><td>2489</td><td>2</td></tr></table>
<h2>Flags</h2><ul><li>Math grade dropped from B to C-</li><li>Two tardies last week</li></ul></body></html>`,
);

page(
  'fo-mobile-card',
  'mobile list rows, label left value right with chevrons',
  'https://m.imperialcoe.example.org/app/student',
  '9943902281',
  ['7605550112', '7605550113'],
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Student</title><style>.li{display:flex;justify-content:space-between;padding:12px;border-bottom:1px solid #eee}.li .r{color:#777}.tabbar{position:fixed;bottom:0}</style></head><body>
<div class="nb"><a href="#">&lsaquo; Class</a><b>Student</b><a href="#">Edit</a></div><div class="ava">JF</div><h2>Jovanni Figueroa</h2>
<div class="grp">IDENTIFICATION</div><div class="li"><span>Student ID</span><span class="r">50021</span></div><div class="li"><span>State ID</span><span class="r">9943902281 &rsaquo;</span></div><div class="li"><span>Birthday</span><span class="r">May 2, 2013</span></div><div class="li"><span>Grade</span><span class="r">6</span></div>
<div class="grp">FAMILY</div><div class="li"><span>Elva (mother)</span><a class="r" href="tel:7605550112">7605550112</a></div><div class="li"><span>Rogelio (father)</span><a class="r" href="tel:7605550113">7605550113</a></div><div class="li"><span>Address</span><span class="r">El Centro, CA</span></div>
<div class="grp">TODAY</div><div class="li"><span>Attendance</span><span class="r">Present</span></div><div class="li"><span>Next class</span><span class="r">Science, Rm 4</span></div><div class="li"><span>Meal</span><span class="r">Not yet</span></div>
<div class="tabbar"><a href="#">Home</a><a href="#">Class</a><a href="#">Inbox</a><a href="#">More</a></div></body></html>`,
);

page(
  'fo-accordion',
  'accordion: identifiers panel open, summary names the panel State identifiers',
  'https://sis.yolo-prep.example.org/learners/81',
  '9944018834',
  [],
  `<!doctype html><html lang="en"><head><title>Learner 81</title><style>details{border:1px solid #ccc;margin:6px;padding:6px}summary{font-weight:bold}p span{display:inline-block;min-width:170px}</style></head><body>
<header>Yolo Prep SIS</header><nav><a href="#">Home</a> <a href="#">Learners</a> <a href="#">Billing</a> <a href="#">Compliance</a></nav><h1>Lamar Ogilvie</h1>
<details open><summary>Basic</summary><p><span>First / last</span>Lamar / Ogilvie</p><p><span>Grade</span>9</p><p><span>Born</span>2010-02-02</p></details>
<details open><summary>State identifiers</summary><p><span>SSID</span>9944018834</p><p><span>CDS of school</span>57-10579-0132464</p><p><span>Date acquired</span>2015-09-01</p></details>
<details open><summary>Local identifiers</summary><p><span>Learner no.</span>81</p><p><span>Badge</span>YP-0081</p></details>
<details><summary>Contacts</summary><p><span>Guardian</span>Thea Ogilvie</p><p><span>Phone</span>530.555.0167</p></details>
<details><summary>Health</summary><p><span>Allergies</span>none known</p><p><span>Tdap</span>2022-07-14</p></details>
<details><summary>Devices</summary><p><span>Laptop</span>Dell 3190, YP-L-220</p></details></body></html>`,
);

page(
  'fo-webcomponent',
  'material-like components written as plain markup, floating label after the input',
  'https://next.sanjoaquin.example.org/enrollment/students/7be0',
  '9944120057',
  ['2095550128'],
  `<!doctype html><html lang="en"><head><title>Enrollment</title><style>mat-form-field{display:inline-block;width:240px;position:relative;padding-top:16px}mat-label{position:absolute;top:0;font-size:11px;color:#666}mat-hint{display:block;font-size:10px}</style></head><body>
<app-root><mat-toolbar>SJCOE Enrollment <button mat-icon-button>menu</button></mat-toolbar>
<mat-sidenav><a href="#">Dashboard</a><a href="#">Applications</a><a href="#">Students</a></mat-sidenav>
<app-student-detail><h1>Farouk, Idris</h1><mat-card><mat-card-title>Student</mat-card-title>
<mat-form-field><input matInput value="Farouk" readonly><mat-label>Last name</mat-label></mat-form-field>
<mat-form-field><input matInput value="Idris" readonly><mat-label>First name</mat-label></mat-form-field>
<mat-form-field><input matInput value="10/10/2011" readonly><mat-label>Date of birth</mat-label></mat-form-field>
<mat-form-field><input matInput value="39-04471" readonly><mat-label>Local ID</mat-label></mat-form-field>
<mat-form-field><input matInput value="9944120057" readonly><mat-label>SSID</mat-label><mat-hint>10 digits, from CALPADS</mat-hint></mat-form-field>
<mat-form-field><input matInput value="2095550128" readonly><mat-label>Home phone</mat-label><mat-hint>digits only</mat-hint></mat-form-field>
<mat-form-field><input matInput value="8" readonly><mat-label>Grade</mat-label></mat-form-field></mat-card>
<mat-card><mat-card-title>Enrollment</mat-card-title><mat-list><mat-list-item>Stockton One, 08/05/2024 - present</mat-list-item><mat-list-item>Weber Elementary, 08/2016 - 05/2024</mat-list-item></mat-list></mat-card></app-student-detail></app-root></body></html>`,
  { sure: false },
);

page(
  'fo-salesforce',
  'Salesforce Lightning-like record page with field components',
  'https://marincounty.lightning.example.com/lightning/r/Contact/0035x00002/view',
  '9944233391',
  ['4155550158'],
  `<!doctype html><html lang="en"><head><title>Petrosyan, Nare | Contact</title><style>.slds-form-element{display:flex;flex-direction:column;width:45%;float:left;margin:4px}.test-id__field-label{color:#666;font-size:12px}</style></head><body>
<header class="slds-global-header">Marin Student Success <span>Search...</span></header><nav>Home Students Cases Programs Reports</nav>
<div class="highlights"><h1><slot><lightning-formatted-name>Nare Petrosyan</lightning-formatted-name></slot></h1><p>Record type: Student</p></div>
<records-lwc-detail-panel><h3>Student Information</h3>
<div class="slds-form-element"><span class="test-id__field-label">Name</span><span class="test-id__field-value"><lightning-formatted-text>Nare Petrosyan</lightning-formatted-text></span><button title="Edit Name"></button></div>
<div class="slds-form-element"><span class="test-id__field-label">Primary School</span><span class="test-id__field-value"><a href="#">Tamalpa High</a></span></div>
<div class="slds-form-element"><span class="test-id__field-label">District Student ID</span><span class="test-id__field-value"><lightning-formatted-text>77180</lightning-formatted-text></span></div>
<div class="slds-form-element"><span class="test-id__field-label">State Student Identifier</span><lightning-helptext><span class="slds-assistive-text">Help State Student Identifier</span></lightning-helptext><span class="test-id__field-value"><lightning-formatted-text>9944233391</lightning-formatted-text></span><button title="Edit State Student Identifier"></button></div>
<div class="slds-form-element"><span class="test-id__field-label">Mobile</span><span class="test-id__field-value"><lightning-formatted-phone><a href="tel:4155550158">4155550158</a></lightning-formatted-phone></span></div>
<div class="slds-form-element"><span class="test-id__field-label">Birthdate</span><span class="test-id__field-value">3/3/2008</span></div>
<div class="slds-form-element"><span class="test-id__field-label">Grade Level</span><span class="test-id__field-value">11</span></div>
<div class="slds-form-element"><span class="test-id__field-label">Foster Youth</span><span class="test-id__field-value">No</span></div></records-lwc-detail-panel>
<aside><h3>Cases (1)</h3><p>00014482 - Attendance outreach - Open</p></aside></body></html>`,
);

page(
  'fo-fieldset-csis',
  'fieldset CALPADS/CSIS with labels wrapping the inputs',
  'https://office.calaveras-usd.example.org/sasi/student.php',
  '9944349902',
  ['2097550126'],
  `<!doctype html><html lang="en"><head><title>SASI-like student atom</title><style>fieldset{margin:8px;border:1px solid #99a}label{display:block;margin:3px}input{margin-left:8px}</style></head><body>
<h3>Calaveras USD &ndash; Student record</h3><p><a href="#">First</a> <a href="#">Prev</a> <a href="#">Next</a> <a href="#">Last</a> <a href="#">Find</a></p>
<form><fieldset><legend>Pupil</legend><label>Last <input value="Goodwin"></label><label>First <input value="Percival"></label><label>Mid <input value="O" size="2"></label><label>Perm # <input value="40998"></label><label>Gr <input value="10" size="2"></label><label>Sex <input value="M" size="2"></label></fieldset>
<fieldset><legend>CSIS / CALPADS</legend><label>CSIS # <input value="9944349902" maxlength="10"></label><label>Birth city <input value="Angels Camp"></label><label>Birth st <input value="CA" size="2"></label><label>Birth ctry <input value="US" size="2"></label><label>Lang fluency <input value="E" size="2"></label><label>Par ed <input value="13" size="2"></label></fieldset>
<fieldset><legend>Home</legend><label>Addr <input value="PO Box 118"></label><label>City <input value="Murphys"></label><label>Zip <input value="95247"></label><label>Tel <input value="2097550126"></label><label>Guardian <input value="Goodwin, Marla"></label></fieldset><input type="submit" value="Store"></form></body></html>`,
);

page(
  'fo-textarea-summary',
  'readonly textarea with the note for the records request, own SSID inside',
  'https://records.glenn-coe.example.org/cum/request/edit',
  '9944450016',
  ['5309340100'],
  `<!doctype html><html lang="en"><head><title>Cum record request</title><style>textarea{width:600px;height:190px}.row{margin:6px 0}</style></head><body>
<header>Glenn COE &middot; Cumulative records</header><nav><a href="#">Incoming</a> <a href="#">Outgoing</a> <a href="#">Archive</a></nav><h1>Outgoing record of Harkness, Delphine</h1>
<div class="row">Status: <b>Ready to send</b> &nbsp; Requested by: Orland High &nbsp; Due: 11/12/2024</div>
<div class="row"><label for="sum">Cover sheet text</label><br><textarea id="sum" readonly>STUDENT RECORD TRANSFER
Student: Delphine Harkness
DOB: 08/19/2009
Local ID: 15530
SSID: 9944450016
Last grade attended: 9
Last day: 10/25/2024
Fax for records: 5309340100
Enclosed: transcript, health card, ELPAC history, discipline summary</textarea></div>
<div class="row"><label><input type="checkbox" checked> Transcript</label> <label><input type="checkbox" checked> Health</label> <label><input type="checkbox"> Special education</label> <label><input type="checkbox" checked> Test scores</label></div>
<div class="row"><label for="m">Send by</label> <select id="m"><option>Mail</option><option selected>Secure link</option><option>Fax</option></select> <button>Send</button> <button>Hold</button></div></body></html>`,
  { sure: false },
);

page(
  'fo-select-ssid',
  'SSID in a disabled select (one option), DistID in another',
  'https://testing.hillsborough.example.org/rosters/student/edit',
  '9944560183',
  ['6505550106'],
  `<!doctype html><html lang="en"><head><title>Edit student</title><style>td{padding:4px}</style></head><body>
<div>Local Assessment Tool &raquo; Rosters &raquo; Edit student</div><h2>Edit student: Kessler, Fiora</h2><p class="warn">Fields in grey come from the SIS.</p>
<table><tr><td><label for="a">School</label></td><td><select id="a" disabled><option>0141 Crocker Middle</option></select></td></tr>
<tr><td><label for="b">Grade</label></td><td><select id="b" disabled><option>5</option><option selected>6</option><option>7</option></select></td></tr>
<tr><td><label for="c">District ID</label></td><td><select id="c" disabled><option selected>112094</option></select></td></tr>
<tr><td><label for="d">SSID</label></td><td><select id="d" disabled><option selected>9944560183</option></select></td></tr>
<tr><td><label for="e">Name</label></td><td><input id="e" value="Kessler, Fiora" disabled></td></tr>
<tr><td><label for="f">Parent phone</label></td><td><input id="f" value="6505550106" disabled></td></tr>
<tr><td><label for="g">Accommodations</label></td><td><select id="g" multiple><option selected>Text-to-speech</option><option>Large print</option><option>Separate setting</option></select></td></tr>
<tr><td><label for="h">Rosters</label></td><td><select id="h" multiple><option selected>ELA 6 P2</option><option selected>Math 6 P4</option><option>Sci 6 P5</option></select></td></tr></table>
<button>Save</button> <button>Reset password</button><p>Login: fkessler / generated 09/03/2024</p></body></html>`,
);

page(
  'fo-labels-left-column',
  'form: labels stacked in the left column, inputs stacked in the right one, tied only by for/id',
  'https://enroll.lompoc-usd.example.org/admin/applicant/18872',
  '9944671149',
  ['8055550108', '8055550109'],
  `<!doctype html><html lang="en"><head><title>Applicant 18872</title><style>.cols{display:flex}.cols .a{width:220px;text-align:right}.cols .a label,.cols .b input,.cols .b select{display:block;height:24px;margin:4px}</style></head><body>
<nav>OnlineReg Admin | Queue | Approved | Returned | Settings</nav><h1>Whitfield, Cassius <small>Approved 08/01/2024</small></h1>
<form class="cols"><div class="a"><label for="i1">Legal Last Name</label><label for="i2">Legal First Name</label><label for="i3">Birthdate</label><label for="i4">Home phone</label><label for="i5">Alt phone</label><label for="i6">Calif. Statewide Student ID</label><label for="i7">Local ID (assigned)</label><label for="i8">Grade</label><label for="i9">Last school</label></div>
<div class="b"><input id="i1" value="Whitfield"><input id="i2" value="Cassius"><input id="i3" value="2012-12-12"><input id="i4" value="8055550108"><input id="i5" value="8055550109"><input id="i6" value="9944671149"><input id="i7" value="61177"><select id="i8"><option selected>6</option></select><input id="i9" value="La Honda STEAM Academy"></div></form>
<h3>Documents</h3><ul><li>Proof of residence - PG&amp;E bill - accepted</li><li>Immunization record - accepted</li><li>Birth certificate - accepted</li></ul><h3>Log</h3><p>07/24 Submitted by parent. 07/29 Returned: missing Tdap. 08/01 Approved (gvega).</p></body></html>`,
  { isLaidOut: true },
);

page(
  'fo-tooltip-between',
  'a tooltip text with an example number stands between label and own value',
  'https://portal.arcata-lc.example.org/staff/student/overview',
  '9944783326',
  ['9912345678'],
  `<!doctype html><html lang="en"><head><title>Overview</title><style>.tip{display:inline-block;background:#333;color:#fff;font-size:11px;padding:4px;border-radius:4px}.field{margin:6px 0}.field .n{font-weight:600}</style></head><body>
<header>Arcata Learning Collaborative <nav><a href="#">Students</a> <a href="#">Learning periods</a> <a href="#">Orders</a></nav></header><h1>Student overview</h1>
<div class="field"><span class="n">Name</span> <span>Haverford, Linnea</span></div><div class="field"><span class="n">Grade</span> <span>TK</span></div>
<div class="field"><span class="n" aria-describedby="tt">SSID</span> <button type="button" aria-label="What is this?">?</button> <span role="tooltip" id="tt" class="tip">The Statewide Student Identifier has 10 digits, e.g. 9912345678. It never changes.</span> <span class="val">9944783326</span></div>
<div class="field"><span class="n">Charter ID</span> <span>ALC-1902</span></div><div class="field"><span class="n">Teacher of record</span> <span>Moss, Arlo</span></div><div class="field"><span class="n">Learning period</span> <span>LP 4 (10/28 - 11/22)</span></div><div class="field"><span class="n">Funds left</span> <span>$1,104.22</span></div>
<h2>Orders</h2><table><tr><th>PO</th><th>Vendor</th><th>Item</th><th>Status</th></tr><tr><td>24-0817</td><td>Rainbow Resource</td><td>Math-U-See Primer</td><td>Delivered</td></tr><tr><td>24-0944</td><td>Swim Arcata</td><td>Lessons x 8</td><td>Approved</td></tr></table></body></html>`,
);

page(
  'fo-copy-verified',
  'copy button and Verified badge around a code element',
  'https://hub.orchardsd.example.org/people/students/1f00c',
  '9944894471',
  ['4085550170'],
  `<!doctype html><html lang="en"><head><title>Student - Orchard Hub</title><style>.kv{display:grid;grid-template-columns:170px 1fr auto;align-items:center;border-bottom:1px solid #eee}.pill{font-size:10px;background:#d6f5d6;border-radius:9px;padding:1px 6px}</style></head><body>
<div class="shell"><nav><a href="#">People</a><a href="#">Sections</a><a href="#">Apps</a><a href="#">Sync</a></nav><h1>Quillan Adeyemi</h1><p>Student &bull; Orchard K-8 &bull; Synced 2 h ago</p>
<div class="kv"><div>Email</div><div><code>qadeyemi@orchard.example.org</code></div><button>Copy</button></div>
<div class="kv"><div>SIS ID</div><div><code>19377</code></div><button>Copy</button></div>
<div class="kv"><div>State ID <span class="pill">Verified</span></div><div><code>9944894471</code></div><button data-clipboard-text="9944894471">Copy</button></div>
<div class="kv"><div>Student number</div><div><code>19377</code></div><button>Copy</button></div>
<div class="kv"><div>Guardian phone</div><div><code>4085550170</code></div><button>Copy</button></div>
<div class="kv"><div>Object ID</div><div><code>5f7a1f00c2b3d9</code></div><button>Copy</button></div>
<div class="kv"><div>Grade</div><div>7</div><span></span></div><div class="kv"><div>DOB</div><div>2012-05-17</div><span></span></div>
<h2>Sections (6)</h2><ul><li>Math 7 - P1 - Bhatt</li><li>ELA 7 - P2 - Lindgren</li><li>Science 7 - P3 - Rao</li><li>PE - P4 - Coe</li></ul></div></body></html>`,
  { sure: false },
);

page(
  'fo-table4',
  'four-column facts table with dotted labels and text colons',
  'https://legacy.trinity-usd.example.org/cgi-bin/stuinq',
  '9945001127',
  ['5306550141'],
  `<html><head><title>Student Inquiry</title></head><body text="#000000"><center><font size="4"><b>TRINITY UNIFIED - STUDENT INQUIRY</b></font></center><hr>
<table border="1" cellpadding="2" width="760"><tr><td><b>Student Name</b></td><td>KIRBY, ROWENA ANNE</td><td><b>Perm Num</b></td><td>009920</td></tr>
<tr><td><b>Birth Date</b></td><td>12-21-2006</td><td><b>St ID #</b></td><td>9945001127</td></tr>
<tr><td><b>Grade</b></td><td>12</td><td><b>Grad Yr</b></td><td>2025</td></tr>
<tr><td><b>Tele.</b></td><td>5306550141</td><td><b>Emerg. Tele.</b></td><td>530-655-0150</td></tr>
<tr><td><b>Mail Addr</b></td><td>HC 2 BOX 41</td><td><b>City/Zip</b></td><td>HAYFORK 96041</td></tr>
<tr><td><b>Guardian</b></td><td>KIRBY, TODD</td><td><b>Relation</b></td><td>FATHER</td></tr>
<tr><td><b>Ent Date</b></td><td>08-26-2024</td><td><b>Lv Date</b></td><td>&nbsp;</td></tr>
<tr><td><b>Bus</b></td><td>4</td><td><b>Locker</b></td><td>118 / 12-30-8</td></tr></table>
<p><a href="#">[Attendance]</a> <a href="#">[Marks]</a> <a href="#">[History]</a> <a href="#">[Tests]</a> <a href="#">[Menu]</a></p></body></html>`,
  { sure: false },
);

page(
  'fo-table3-source',
  'three columns: Field, Value, Source',
  'https://quality.merced-coe.example.org/validate/student',
  '9945113380',
  ['9945113308', '2095550144'],
  `<!doctype html><html lang="en"><head><title>Record validation</title><style>table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:5px}.ok{color:green}.bad{color:#b00}</style></head><body>
<nav>Data Quality Desk | Validations | Students | Settings</nav><h1>Validate record: Stavros, Calliope</h1><p>1 warning, 0 fatal</p>
<table><thead><tr><th>Field</th><th>Value</th><th>Source</th></tr></thead><tbody><tr><td>Last name</td><td>Stavros</td><td>SIS</td></tr><tr><td>First name</td><td>Calliope</td><td>SIS</td></tr><tr><td>Local student ID</td><td>20884</td><td>SIS</td></tr><tr><td>Statewide student identifier</td><td>9945113380</td><td>CALPADS ODS</td></tr><tr><td>Birth date</td><td>2011-06-15</td><td>SIS, CALPADS</td></tr><tr><td>Grade</td><td>08</td><td>SIS</td></tr><tr><td>ELAS</td><td>RFEP 2019-05-01</td><td>CALPADS</td></tr><tr><td>NSLP</td><td>Reduced</td><td>Meals</td></tr><tr><td>Home phone</td><td>2095550144</td><td>SIS</td></tr></tbody></table>
<h2>Warnings</h2><p class="bad">W0117: similar pupil found in another LEA: Stavrou, Kalliope, SSID 9945113308 (Modesto). Confirm these are two different children.</p><button>Confirm different</button> <button>Open merge request</button></body></html>`,
);

page(
  'fo-thead-single',
  'one-row result grid as the header of a single student page',
  'https://bay.illuminateed.com/live/?page=Student_Cumulative&student_id=60218',
  '9945220091',
  [],
  `<!doctype html><html lang="en"><head><title>Cumulative record</title><style>table{border-collapse:collapse;width:100%}th{background:#4a6fa5;color:#fff}td,th{padding:4px;border:1px solid #cdd}</style></head><body>
<nav>Illuminate | Students | Cumulative record</nav><h2>Cumulative Record</h2>
<table><thead><tr><th>Student</th><th>Birthdate</th><th>Local ID</th><th>SSID</th><th>Gender</th><th>Grade</th><th>Site</th></tr></thead><tbody><tr><td>Youngblood, Artemis</td><td>02/05/2008</td><td>60218</td><td>9945220091</td><td>F</td><td>11</td><td>Bay Harbor High</td></tr></tbody></table>
<h3>Enrollments</h3><table><thead><tr><th>Year</th><th>Site</th><th>Grade</th><th>Entry</th><th>Leave</th></tr></thead><tbody><tr><td>24-25</td><td>Bay Harbor High</td><td>11</td><td>08/12/24</td><td></td></tr><tr><td>23-24</td><td>Bay Harbor High</td><td>10</td><td>08/14/23</td><td>05/31/24</td></tr><tr><td>22-23</td><td>Bay Harbor High</td><td>9</td><td>08/15/22</td><td>06/02/23</td></tr><tr><td>21-22</td><td>Point Middle</td><td>8</td><td>08/16/21</td><td>06/03/22</td></tr></tbody></table>
<h3>Tests</h3><table><thead><tr><th>Test</th><th>Date</th><th>Score</th></tr></thead><tbody><tr><td>PSAT/NMSQT</td><td>10/2023</td><td>1080</td></tr><tr><td>PFT Gr 9</td><td>03/2023</td><td>5 of 5</td></tr></tbody></table></body></html>`,
  { sure: false },
);

page(
  'fo-abbr',
  'label is an abbr element with a title, value in a strong with nbsp',
  'https://intranet.sutter-buttes.example.org/counseling/meeting-notes/552',
  '9945337746',
  ['5307550155'],
  `<!doctype html><html lang="en"><head><title>Meeting notes</title><style>article{max-width:780px}.facts{background:#f6f6f6;padding:8px}</style></head><body>
<header><a href="#">Counseling intranet</a></header><article><h1>Meeting notes &ndash; Prudencio Lacey</h1>
<p class="facts">Gr. 9 &nbsp; <abbr title="Statewide Student Identifier">SSID</abbr>&nbsp;<strong>9945337746</strong> &nbsp; <abbr title="Local student number">LSN</abbr>&nbsp;<strong>33018</strong> &nbsp; <abbr title="Date of birth">DOB</abbr>&nbsp;<strong>03/29/2010</strong></p>
<h2>Present</h2><ul><li>Prudencio</li><li>Mrs. Lacey (mother), reach at 5307550155</li><li>Ms. Tidewater (counselor)</li><li>Mr. Aguinaldo (AP)</li></ul>
<h2>Discussion</h2><p>Prudencio reports that the first period is hardest. He would like to switch to the later bus. Mother supports a change to Study Skills for one semester.</p><h2>Agreed</h2><ol><li>Schedule change by 11/08</li><li>Weekly grade check, Fridays</li><li>Follow-up on 12/06</li></ol>
<p>Written by K. Tidewater, 10/30/2024, visible to: counselors, administrators.</p></article></body></html>`,
);

page(
  'fo-units-req',
  'label with units, required star and validation message after',
  'https://lea.sonoma-coe.example.org/nps/students/edit',
  '9945448813',
  ['7075550160'],
  `<!doctype html><html lang="en"><head><title>NPS student edit</title><style>.fg{margin:8px 0}.fg label{font-weight:bold;display:block}.valid{color:green;font-size:11px}.req{color:red}</style></head><body>
<nav>NPS Contracts: Students, Invoices, Attendance, Master contract</nav><h1>Edit student</h1><form>
<div class="fg"><label>Student name <span class="req">*</span></label><input value="Tamsin Underhill"></div>
<div class="fg"><label>SSID (10 digits, no dashes) <span class="req">*</span></label><input value="9945448813" pattern="[0-9]{10}"><span class="valid">&#10003; Format ok</span></div>
<div class="fg"><label>Phone (10 digits, no dashes) <span class="req">*</span></label><input value="7075550160" pattern="[0-9]{10}"><span class="valid">&#10003; Format ok</span></div>
<div class="fg"><label>Date of birth (MM/DD/YYYY) <span class="req">*</span></label><input value="11/05/2009"></div>
<div class="fg"><label>District of residence (7 digits)</label><input value="4970920"></div>
<div class="fg"><label>Placement start</label><input value="08/19/2024"></div>
<div class="fg"><label>Daily rate ($)</label><input value="214.50"></div>
<div class="fg"><label>Related services (min/week)</label><textarea>Speech 60
OT 30
Counseling 45</textarea></div>
<div class="fg"><label>1:1 aide</label><input type="radio" name="a" checked> Yes <input type="radio" name="a"> No</div><button>Save changes</button></form></body></html>`,
  { sure: false },
);

page(
  'fo-idcard',
  'print ID card with number under barcode and the label before',
  'https://badges.downey-arts.example.org/card/preview',
  '9945559908',
  ['2800447719'],
  `<!doctype html><html lang="en"><head><title>ID card preview</title><style>.card{width:340px;height:210px;border:2px solid #333;border-radius:12px;padding:12px;position:relative}.bc{font-family:monospace;letter-spacing:1px}</style></head><body>
<header>BadgeMaker <a href="#">Batches</a> <a href="#">Templates</a> <a href="#">Print queue (3)</a></header><h1>Preview: Santoro, Vivienne</h1>
<div class="card"><b>DOWNEY ARTS ACADEMY</b> <span>2024-25</span><br><img alt="Photo of student" width="80" height="100"><div><big>Vivienne Santoro</big><br>Grade 10<br>Student ID 88120<br>State ID 9945559908</div><div class="bc">||| | ||| || |<br>2800447719</div></div>
<div class="card"><small>If found return to 11040 Brookshire Ave, Downey CA.<br>Suicide &amp; Crisis Lifeline: call or text 988<br>Crisis Text Line: text HOME to 741741</small></div>
<h2>Card data</h2><p>Template: HS-vertical-v4. Printed: never. Magstripe: none. RFID: not encoded.</p><button>Send to printer</button> <button>Retake photo</button></body></html>`,
  { sure: false },
);

page(
  'fo-dashes-line',
  'one line separated with em dashes, number then more fields',
  'https://athletics.temecula-union.example.org/clearance/student/4402',
  '9945660032',
  ['9515550188'],
  `<!doctype html><html lang="en"><head><title>Athletic clearance</title><style>.chk{margin:4px}.line{font-family:Georgia;padding:6px;background:#fafafa}</style></head><body>
<nav>HomeCampus-like Clearance | Teams | Students | Physicals</nav><h1>Clearance</h1><p class="line"><b>Beaumont, Isla</b> &mdash; Grade 11 &mdash; Student # 4402 &mdash; Statewide ID 9945660032 &mdash; DOB 07/07/2008 &mdash; Female</p>
<p class="line">Parent: Beaumont, Greer &mdash; 9515550188 &mdash; gbeaumont@example.com</p>
<h2>Winter: Girls water polo</h2><div class="chk"><input type="checkbox" checked> Physical (exp. 07/15/2025)</div><div class="chk"><input type="checkbox" checked> Concussion form</div><div class="chk"><input type="checkbox" checked> Sudden cardiac arrest form</div><div class="chk"><input type="checkbox"> Insurance proof</div><div class="chk"><input type="checkbox" checked> GPA 2.0 (3.55)</div>
<h2>Eligibility history</h2><table><tr><th>Season</th><th>Sport</th><th>Level</th><th>Cleared</th></tr><tr><td>F23</td><td>Cross country</td><td>JV</td><td>08/01/23</td></tr><tr><td>W23</td><td>Water polo</td><td>JV</td><td>11/03/23</td></tr></table><button>Clear student</button></body></html>`,
);

page(
  'fo-leader-dots',
  'report with leader dots, label in capitals',
  'https://printroom.napa-usd.example.org/reports/studentprofile/out',
  '9945773351',
  ['9938441702', '7075550121'],
  `<!doctype html><html lang="en"><head><title>PROFILE REPORT</title><style>body{font:12px monospace}.ln{display:flex}.ln .dots{flex:1;border-bottom:1px dotted #000}.half{width:380px}</style></head><body>
<p>RUN 11/04/2024 07:41 &nbsp; NAPA USD &nbsp; STUDENT PROFILE &nbsp; PAGE 1</p><div class="half">
<div class="ln"><span>STUDENT</span><span class="dots"></span><span>ESPOSITO, CAIUS</span></div><div class="ln"><span>STUDENT NUMBER</span><span class="dots"></span><span>210094</span></div><div class="ln"><span>STATE STUDENT NUMBER</span><span class="dots"></span><span>9945773351</span></div><div class="ln"><span>GRADE</span><span class="dots"></span><span>04</span></div><div class="ln"><span>ROOM / TEACHER</span><span class="dots"></span><span>17 / MARLOWE</span></div><div class="ln"><span>PRIMARY PHONE</span><span class="dots"></span><span>7075550121</span></div><div class="ln"><span>ELIGIBLE FOR GATE</span><span class="dots"></span><span>N</span></div></div>
<p>BROTHERS AND SISTERS IN DISTRICT</p><div class="half"><div class="ln"><span>ESPOSITO, LIVIA (GR 07)</span><span class="dots"></span><span>9938441702</span></div></div>
<p>TEST HISTORY</p><div class="half"><div class="ln"><span>SBA ELA 03 2024</span><span class="dots"></span><span>2418</span></div><div class="ln"><span>SBA MATH 03 2024</span><span class="dots"></span><span>2440</span></div></div><p>*** END OF REPORT ***</p></body></html>`,
  { isLaidOut: true },
);

page(
  'fo-sped504',
  'plan header with table labels on top in small print, value below in the same cell',
  'https://plans.elsegundo.example.org/504/plan/view/883',
  '9945881176',
  ['3105550139'],
  `<!doctype html><html lang="en"><head><title>Section 504 Plan</title><style>table.h{width:100%;border-collapse:collapse}table.h td{border:1px solid #000;vertical-align:top;padding:2px 4px;height:36px}table.h small{display:block;font-size:9px}</style></head><body>
<div class="np"><a href="#">Plans</a> / <a href="#">Active</a> / View <button>Print</button></div><h2>SECTION 504 ACCOMMODATION PLAN</h2>
<table class="h"><tr><td><small>STUDENT (LAST, FIRST)</small>Lindqvist, Oona</td><td><small>BIRTHDATE</small>01/15/2014</td><td><small>GRADE</small>5</td><td><small>SCHOOL</small>Center Street</td></tr>
<tr><td><small>STUDENT ID</small>20093</td><td><small>STATEWIDE STUDENT IDENTIFIER</small>9945881176</td><td><small>PLAN DATE</small>09/26/2024</td><td><small>REVIEW DATE</small>09/25/2025</td></tr>
<tr><td><small>PARENT/GUARDIAN</small>Lindqvist, Maja</td><td><small>TELEPHONE</small>3105550139</td><td><small>CASE MANAGER</small>Baird, E.</td><td><small>LANGUAGE</small>English</td></tr></table>
<h3>1. Impairment and major life activity</h3><p>Type 1 diabetes; endocrine function.</p><h3>2. Accommodations</h3><table border="1"><tr><th>Accommodation</th><th>Where</th><th>Who</th></tr><tr><td>Glucose check any time</td><td>All settings</td><td>Student, nurse</td></tr><tr><td>Snack in class</td><td>All classes</td><td>Teacher</td></tr><tr><td>Stop-the-clock in state tests</td><td>CAASPP</td><td>Test examiner</td></tr></table><h3>3. Signatures</h3><p>Parent ______ Administrator ______ Nurse ______</p></body></html>`,
);

page(
  'fo-grouped-spaces',
  'number shown in groups, raw number only in the copy attribute and input',
  'https://my.kern-virtual.example.org/student/settings',
  '9945990024',
  [],
  `<!doctype html><html lang="en"><head><title>Student settings</title><style>.it{padding:8px;border-bottom:1px solid #eee}.it b{display:inline-block;width:200px}</style></head><body>
<nav>Kern Virtual <a href="#">Courses</a> <a href="#">Pacing</a> <a href="#">Settings</a></nav><h1>Wilhelmina Stroud</h1>
<div class="it"><b>Display name</b> Mina Stroud</div><div class="it"><b>Student no.</b> KV 33 104</div><div class="it"><b>State ID (SSID)</b> <span>9945 990 024</span> <input type="text" readonly value="9945990024" aria-label="SSID for copying" size="11"> <button>Copy</button></div><div class="it"><b>Grade</b> 8</div><div class="it"><b>Phone</b> 661 555 0117</div><div class="it"><b>Mentor</b> Ms. Ogawa</div><div class="it"><b>Time zone</b> Pacific</div>
<h2>Courses</h2><ul><li>Math 8 A (41%)</li><li>ELA 8 A (38%)</li><li>US History (52%)</li><li>Science 8 (44%)</li><li>Coding 1 (12%)</li></ul><h2>Pacing</h2><p>2 lessons behind in ELA. Next check-in 11/06 at 9:30.</p></body></html>`,
  { sure: false },
);

page(
  'fo-legend-under',
  'value first then the label in brackets: "9946… (SSID)"',
  'https://avid.perris-hs.example.org/tutorials/student',
  '9946003317',
  ['9515550101'],
  `<!doctype html><html lang="en"><head><title>AVID student sheet</title><style>.who{float:right;text-align:right}td,th{padding:4px 8px}</style></head><body>
<header>AVID Data Center &ndash; Perris HS</header><div class="who"><b>Montague, Everly</b><br>30118 (Perm)<br>9946003317 (SSID)<br>Class of 2027<br>9515550101 (home)</div>
<h1>Student sheet</h1><p>AVID 10, period 3, Mr. Salcido. Entered AVID in grade 7.</p><table><tr><th>Quarter</th><th>GPA</th><th>Binder</th><th>TRF count</th><th>Service hours</th></tr><tr><td>Q1</td><td>3.5</td><td>92</td><td>16</td><td>6</td></tr><tr><td>Q2 (to date)</td><td>3.4</td><td>88</td><td>7</td><td>2</td></tr></table>
<h2>a-g progress</h2><table><tr><th>Area</th><th>Needed</th><th>Done</th></tr><tr><td>a History</td><td>2</td><td>0.5</td></tr><tr><td>b English</td><td>4</td><td>1</td></tr><tr><td>c Math</td><td>3</td><td>2</td></tr><tr><td>d Science</td><td>2</td><td>1</td></tr><tr><td>e LOTE</td><td>2</td><td>1</td></tr></table><h2>Goals</h2><p>First in family to attend college. Interested in nursing.</p></body></html>`,
);

page(
  'fo-elpac-label',
  'pre-id label preview: narrow text label, each line label and value',
  'https://testadmin.fullerton-sd.example.org/preid/label/preview',
  '9946117780',
  ['3062217734'],
  `<!doctype html><html lang="en"><head><title>Pre-ID label</title><style>.lab{width:300px;border:1px dashed #000;padding:8px;font:12px Arial Narrow}</style></head><body>
<nav>Testing office | Orders | Labels | Security forms</nav><h1>Pre-ID label preview</h1><div class="lab">ELPAC SUMMATIVE 2024-25 K<br>NAME: CHAUDHRY, INAYA<br>SSID: 9946117780<br>DOB: 04/09/2019 &nbsp; GENDER: F<br>SCH: 6030001 ORANGETHORPE<br>TCHR: WEEKS &nbsp; GR: KN<br><tt>||||| | ||| ||</tt><br>DOC 3062217734</div>
<h2>Options</h2><form><label>Sheet <select><option>Avery 5160</option><option>Avery 5163</option></select></label> <label>Start at <input value="1" size="2"></label> <label><input type="checkbox" checked> Include barcode</label> <button>Print</button></form><h2>Booklet</h2><p>Booklet assigned: not yet. Examiner: Weeks, Janine. Affidavit signed 10/15/2024. Room: 3.</p></body></html>`,
  { sure: false },
);

page(
  'fo-label-split',
  'label broken over two lines by br and wrapped in font tags, value in nested table',
  'https://old.siskiyou-coe.example.org/juvenile/intake.asp',
  '9946220043',
  ['5308550102'],
  `<html><head><title>Court school intake</title></head><body><table width="100%"><tr><td bgcolor="#003366"><font color="white">COURT &amp; COMMUNITY SCHOOLS - INTAKE</font></td></tr></table>
<table border="0" cellspacing="4"><tr><td><font size="1" color="#666666">Last name,<br>First name</font></td><td><table border="1"><tr><td>THACKERAY, BOONE</td></tr></table></td><td><font size="1" color="#666666">Date<br>of birth</font></td><td><table border="1"><tr><td>02/17/2008</td></tr></table></td></tr>
<tr><td><font size="1" color="#666666">Statewide<br>Student ID</font></td><td><table border="1"><tr><td>9946220043</td></tr></table></td><td><font size="1" color="#666666">Home<br>telephone</font></td><td><table border="1"><tr><td>5308550102</td></tr></table></td></tr>
<tr><td><font size="1" color="#666666">Last school<br>attended</font></td><td><table border="1"><tr><td>WEED HIGH</td></tr></table></td><td><font size="1" color="#666666">Credits<br>on entry</font></td><td><table border="1"><tr><td>62.5</td></tr></table></td></tr>
<tr><td><font size="1" color="#666666">Intake<br>date</font></td><td><table border="1"><tr><td>10/17/2024</td></tr></table></td><td><font size="1" color="#666666">Probation<br>officer</font></td><td><table border="1"><tr><td>R. STILES</td></tr></table></td></tr></table>
<p>Records requested: [X] transcript [X] IEP (none) [ ] immunization</p><p><input type="submit" value="Update"> <input type="button" value="Exit student"></p></body></html>`,
);

page(
  'fo-ic-summary',
  'Infinite Campus summary: "State ID:" bold in the line and household members with phones',
  'https://lagunaca.infinitecampus.org/campus/studentSummary.xsl?personID=90117',
  '9946334452',
  ['9495550180', '9495550181', '9938551206'],
  `<!doctype html><html lang="en"><head><title>Summary</title><style>td{font:11px Verdana;vertical-align:top}.hdr{background:#e6eef7;font-weight:bold}</style></head><body>
<div class="tabs">Summary | Profile | Enrollments | Schedule | Attendance | Flags | Grades | Transcript | Credit Summary | Assessment</div>
<table width="700"><tr><td class="hdr" colspan="3">Person Information</td></tr><tr><td><img alt="" width="80" height="96"></td><td>Romero, Cordelia Jane<br><b>Student Number:</b> 561188 <b>State ID:</b> 9946334452<br><b>Birth Date:</b> 08/26/2010 (Age: 14) <b>Gender:</b> F<br><b>Race/Ethnicity:</b> Two or more</td><td><b>Grade:</b> 09<br><b>Team:</b> -<br><b>Counselor:</b> Dietz</td></tr></table>
<table width="700" border="1"><tr class="hdr"><td>Household: Romero-Vance (Primary)</td><td>Relationship</td><td>Phone</td></tr><tr><td>Vance, Jeremiah</td><td>Father</td><td>9495550180</td></tr><tr><td>Romero, Thalia</td><td>Mother</td><td>9495550181</td></tr><tr><td>Romero, Lysander (Student, State ID 9938551206)</td><td>Sibling</td><td>&nbsp;</td></tr></table>
<table width="700" border="1"><tr class="hdr"><td>Flags</td></tr><tr><td>Health: glasses. Media release: No.</td></tr></table><table width="700" border="1"><tr class="hdr"><td>Address</td></tr><tr><td>27 Bluebird Canyon, Laguna Beach CA 92651 (Mailing)</td></tr></table></body></html>`,
);

page(
  'fo-n-aeries-blank',
  'State Student ID cell blank; the cells under and beside it hold ten-digit phones',
  'https://valley.aeries.net/admin/StudentProfile/Default.aspx',
  null,
  ['5595550221', '5595550222', '5595550223'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data 1 - Aeries</title><style>.cap{background:#dfe9d8;font:bold 11px Arial}.dat{font:12px Arial;border:1px solid #bbb;height:18px}</style></head><body>
<div id="top">Kings Valley Unified | 2024-2025 | Washington Elementary | <a href="#">Log out</a></div><div id="left"><a href="#">Student Data 1</a><br><a href="#">Student Data 2</a><br><a href="#">Contacts</a><br><a href="#">Medical</a></div>
<h2>Larkspur, Nadia Rose</h2><table width="880"><tr><td class="cap">Student ID</td><td class="cap">State Student ID</td><td class="cap">Grd</td><td class="cap">Sex</td><td class="cap">Birthdate</td></tr><tr><td class="dat">20419908</td><td class="dat">&nbsp;</td><td class="dat">TK</td><td class="dat">F</td><td class="dat">10/02/2020</td></tr>
<tr><td class="cap">Home Phone</td><td class="cap">Cell Phone</td><td class="cap">Work Phone</td><td class="cap">Ext</td><td class="cap">Unlisted</td></tr><tr><td class="dat">5595550221</td><td class="dat">5595550222</td><td class="dat">5595550223</td><td class="dat">14</td><td class="dat">N</td></tr>
<tr><td class="cap">Parent/Guardian</td><td class="cap">Address</td><td class="cap">City</td><td class="cap">State</td><td class="cap">Zip</td></tr><tr><td class="dat">Erin Larkspur</td><td class="dat">602 E 7th St</td><td class="dat">Hanford</td><td class="dat">CA</td><td class="dat">93230</td></tr>
<tr><td class="cap">Teacher</td><td class="cap">Rm</td><td class="cap">Sch Ent Date</td><td class="cap">Dist Ent Date</td><td class="cap">Status</td></tr><tr><td class="dat">Bonilla</td><td class="dat">K2</td><td class="dat">08/12/2024</td><td class="dat">08/12/2024</td><td class="dat">Active</td></tr></table><button>Change</button></body></html>`,
);

page(
  'fo-n-ps-empty',
  'empty SSID input with a ten-digit example as placeholder, family ident below',
  'https://ridge.powerschool.com/admin/students/state/CA/identifiers.html?frn=0018844',
  null,
  ['9912345678', '1002448837'],
  `<!doctype html><html lang="en"><head><title>Identifiers</title><style>td.bold{font-weight:bold;width:260px}</style></head><body><div id="branding">PowerSchool SIS &gt; Student Selection &gt; Identifiers</div>
<h1>Identifiers</h1><h2>Vandermeer, Soren &nbsp; 0 &nbsp; 302290 &nbsp; RVES</h2><form><table class="linkDescList">
<tr><td class="bold">Student Number</td><td><input value="302290" readonly></td></tr><tr><td class="bold">Statewide Student Identifier (SSID)</td><td><input type="text" value="" placeholder="9912345678" maxlength="10"></td></tr><tr><td class="bold">Family Ident</td><td><input value="1002448837"></td></tr><tr><td class="bold">Web ID (student)</td><td><input value="svander29"></td></tr><tr><td class="bold">Alternate school number</td><td><input value="0"></td></tr><tr><td class="bold">Lunch ID</td><td><input value="8831"></td></tr><tr><td class="bold">Enter/exit comment</td><td><textarea>Enrolled late, no prior school.</textarea></td></tr><tr><td class="bold">Include in SSID enrollment extract</td><td><input type="checkbox" checked></td></tr></table>
<h3>Quick facts</h3><p>Birth 12/01/2018. Home 530-555-0126. Teacher Ms. Rourke. Track A.</p><button>Submit</button></form></body></html>`,
);

page(
  'fo-n-ic-pending',
  'State ID: Pending, request button; household phones and sibling number',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student/general/demographics?personID=99120',
  null,
  ['9495550230', '9495550231', '9938660415'],
  `<!doctype html><html lang="en"><head><title>Demographics</title><style>.f{display:inline-block;width:220px;margin:6px}.f b{display:block;font-size:11px}</style></head><body>
<header>Infinite Campus | 24-25 Laguna Shores Elementary</header><h2>Whelan, Otis <small>Student #: 562201 Grade: KN</small></h2><div class="actions"><button>Save</button><button>Delete</button><button>Person Summary Report</button><button>Request State ID</button></div>
<h3>Person Identifiers</h3><div class="f"><b>Local Student Number</b>562201</div><div class="f"><b>State ID</b><em>Pending - submitted to CALPADS 11/01/2024</em></div><div class="f"><b>Local Staff Number</b>-</div><div class="f"><b>Comments</b>Family moved from Oregon</div>
<h3>Personal Contact</h3><div class="f"><b>Home</b>9495550230</div><div class="f"><b>Cell</b>9495550231</div><div class="f"><b>Email</b>whelanfam@example.com</div>
<h3>Relationships</h3><table><tr><th>Name</th><th>Relation</th><th>State ID</th></tr><tr><td>Whelan, Maeve</td><td>Sibling</td><td>9938660415</td></tr><tr><td>Whelan, Conor</td><td>Father</td><td></td></tr></table>
<h3>Person Information</h3><div class="f"><b>Birth Date</b>03/16/2019</div><div class="f"><b>Gender</b>M</div><div class="f"><b>Race</b>White</div><div class="f"><b>Nickname</b>Odie</div></body></html>`,
);

page(
  'fo-n-synergy-mask',
  'State ID masked to last four, Perm ID of ten digits beside',
  'https://ca-mesa.edupoint.com/ParentVUE/PXP2_MyAccount.aspx',
  null,
  ['2000114471', '6195550240'],
  `<!doctype html><html lang="en"><head><title>ParentVUE</title><style>.info{width:100%}.info td{padding:6px;border:1px solid #ddd}.info .t{font-size:11px;color:#555}</style></head><body>
<div class="pxp-nav"><a href="#">Home</a><a href="#">Messages</a><a href="#">Attendance</a><a href="#">Student Info</a><a href="#">Grade Book</a></div><h1>Student Info</h1><h2>Cruz, Amaya</h2>
<table class="info"><tr><td><div class="t">Student Name</div>Amaya Cruz</td><td><div class="t">Perm ID</div>2000114471</td><td><div class="t">State ID</div>******4482</td></tr><tr><td><div class="t">Gender</div>Female</td><td><div class="t">Grade</div>06</td><td><div class="t">Birth Date</div>**/**/2013</td></tr><tr><td><div class="t">Home Address</div>901 Loma Ct, San Diego CA 92110</td><td><div class="t">Home Phone</div>6195550240</td><td><div class="t">Email</div>acruz@students.example.org</td></tr><tr><td><div class="t">Home Room Teacher</div>Y. Fenn</td><td><div class="t">Room</div>11</td><td><div class="t">Counselor</div>None</td></tr></table>
<h3>Emergency contacts</h3><p>Cruz, Belen - aunt - 619-555-0241</p><p>Some data are partly hidden to protect privacy. Ask the school for full identifiers.</p></body></html>`,
);

page(
  'fo-n-seis-notassigned',
  'SSID not yet assigned, brother with his SSID and provider numbers',
  'https://seis.example.org/students/edit/301188',
  null,
  ['9938771450', '1568440217', '5305550210'],
  `<!doctype html><html lang="en"><head><title>SEIS - Student record</title><style>.r{padding:4px}.r b{display:inline-block;width:200px}</style></head><body><nav>SEIS | Home | Students | IEPs | Reports</nav><h2>Student Record: Tillman, Jasper (preschool, age 3)</h2>
<div class="r"><b>Student SEIS ID</b>301188</div><div class="r"><b>District ID</b>none</div><div class="r"><b>SSID</b><span>Not assigned</span> <a href="#">Obtain SSID</a></div><div class="r"><b>Eligibility</b>Pending initial</div><div class="r"><b>Referral date</b>10/08/2024</div><div class="r"><b>Referred by</b>Far Northern Regional Center</div><div class="r"><b>Plan sent to parent</b>10/17/2024</div><div class="r"><b>Plan signed</b>10/21/2024</div><div class="r"><b>60-day date</b>12/20/2024</div><div class="r"><b>Parent phone</b>5305550210</div><div class="r"><b>SLP provider NPI</b>1568440217</div>
<h3>Family</h3><p>Brother: Tillman, Rhys, grade 2, IEP active, SSID 9938771450</p><h3>Assessment team</h3><ul><li>School psychologist: M. Oduya</li><li>Speech: C. Baez</li><li>Nurse: P. Trent</li></ul><button>Save</button></body></html>`,
);

page(
  'fo-n-calpads-candidates',
  'new-enrol record without SSID, candidate matches list ten-digit numbers of others',
  'https://calpads.example.org/StateData/SSIDEnrollment/ResolveMatch',
  null,
  ['9938880214', '9938880377', '9900041182'],
  `<!doctype html><html lang="en"><head><title>Resolve SSID match</title><style>.inc{background:#eef6ff;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px}</style></head><body><header>CALPADS</header><nav>Home | File Submission | Candidate list | Extracts</nav><h2>Resolve candidate: Benavidez, Lupita</h2>
<div class="inc"><b>Incoming record</b><br>SSID: <i>(blank - to be assigned)</i><br>Local Student ID: 9900041182<br>Legal name: Benavidez, Lupita Maria<br>Birth date: 05/13/2016<br>Gender: F<br>Birth city: Calexico<br>Grade: 03<br>Reporting LEA: Heber Elementary</div>
<h3>Possible matches (score)</h3><table><tr><th>Select</th><th>SSID</th><th>Name</th><th>Birth date</th><th>LEA</th><th>Score</th></tr><tr><td><input type="radio" name="m"></td><td>9938880214</td><td>Benavides, Guadalupe</td><td>05/13/2016</td><td>El Centro Elem</td><td>72</td></tr><tr><td><input type="radio" name="m"></td><td>9938880377</td><td>Benavidez, Luz Maria</td><td>05/31/2016</td><td>Yuma (CA res.)</td><td>58</td></tr></table><p><label><input type="radio" name="m"> No match: create a new SSID</label></p><button>Submit</button> <button>Cancel</button></body></html>`,
);

page(
  'fo-n-destiny-hidden',
  'State ID dots with role note, barcode of ten digits',
  'https://destiny.sierraoaks.example.org/backoffice/patron/view/8841',
  null,
  ['3000190264', '3000551187'],
  `<!doctype html><html lang="en"><head><title>Patron</title><style>dt{float:left;width:150px;font-weight:bold}dd{margin-left:160px}</style></head><body><div>Library Manager | Circulation | Catalog | Back Office</div><h2>Eastman, Florian</h2>
<dl><dt>Patron barcode</dt><dd>3000190264</dd><dt>State ID</dt><dd>&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull; <small>Hidden for your role</small></dd><dt>District ID</dt><dd>&bull;&bull;&bull;&bull;&bull;</dd><dt>Patron type</dt><dd>Student</dd><dt>Grade</dt><dd>7</dd><dt>Homeroom</dt><dd>D2</dd><dt>Site</dt><dd>Sierra Oaks Intermediate</dd><dt>Status</dt><dd>Active</dd><dt>Notes</dt><dd>May take home 3 books</dd></dl>
<h3>Checked out: 2</h3><table><tr><th>Copy barcode</th><th>Title</th><th>Due</th></tr><tr><td>3000551187</td><td>Ghost</td><td>11/19/2024</td></tr><tr><td>T 40118</td><td>Science textbook 7</td><td>06/05/2025</td></tr></table><p>Holds: Amari and the Night Brothers (3rd in line). Fines: $2.10</p></body></html>`,
);

page(
  'fo-n-q-none',
  'CSIS Number none; number of the previous district is ten digits',
  'https://q.westhills.example.org/zangle/StudentInfo/Enrollment',
  null,
  ['7700219934', '8055550250'],
  `<!doctype html><html lang="en"><head><title>Q - Enrollment</title></head><body><table width="100%"><tr><td><b>Q</b> Enrollment</td><td align="right">User: tsoto</td></tr></table><h3>Grimaldi, Paloma</h3>
<table cellpadding="3"><tr><td align="right">Pin #:</td><td><b>7720991</b></td><td align="right">CSIS Number:</td><td><b>(none)</b></td></tr><tr><td align="right">Prev. dist. student no.:</td><td><b>7700219934</b></td><td align="right">Grade:</td><td><b>02</b></td></tr><tr><td align="right">Home phone:</td><td><b>8055550250</b></td><td align="right">Entry date:</td><td><b>10/30/2024</b></td></tr><tr><td align="right">From:</td><td><b>Clark County, NV</b></td><td align="right">Entry code:</td><td><b>E180</b></td></tr><tr><td align="right">Birth:</td><td><b>04/14/2017</b></td><td align="right">Verified:</td><td><b>Passport</b></td></tr><tr><td align="right">Teacher:</td><td><b>Yoon</b></td><td align="right">Room:</td><td><b>9</b></td></tr></table>
<hr><h4>To do</h4><ul><li>Request SSID (office, weekly)</li><li>Home language survey filed</li><li>Initial ELPAC within 30 days</li></ul><p><a href="#">Locator card</a> | <a href="#">Emergency card</a></p></body></html>`,
);

page(
  'fo-n-print-blank',
  'print form: SSID line left blank, NPI and phones filled',
  'https://enroll.mojave-usd.example.org/forms/health/print',
  null,
  ['1699440388', '7605550261', '7605550262'],
  `<!doctype html><html lang="en"><head><title>Medication authorization</title><style>.u{display:inline-block;border-bottom:1px solid #000;min-width:160px;padding:0 4px}p{line-height:2}</style></head><body><h2>AUTHORIZATION FOR MEDICATION AT SCHOOL</h2><p>School year 2024-2025 &nbsp; Mojave Unified School District, Health Services</p>
<p>Student: <span class="u">Kofi Adair</span> DOB: <span class="u">09/09/2014</span> Grade: <span class="u">5</span></p><p>SSID: <span class="u">&nbsp;</span> Teacher: <span class="u">Ms. Quint</span> School: <span class="u">Desert Sky</span></p><p>Parent cell: <span class="u">7605550261</span> Work: <span class="u">7605550262</span></p>
<h3>Part B - Health care provider</h3><p>Medication: <span class="u">Albuterol HFA 90 mcg</span> Dose: <span class="u">2 puffs</span> Time: <span class="u">PRN q4h</span></p><p>Provider: <span class="u">S. Varga, MD</span> NPI: <span class="u">1699440388</span> Lic: <span class="u">A114820</span></p><p>May self-carry: [x] Yes [ ] No &nbsp; Spacer: [x] Yes [ ] No</p><p>Signature ____________________ Date 08/22/2024</p><h3>Part C - School nurse</h3><p>Received ________ Reviewed ________ Exp. date on label ________</p></body></html>`,
);

page(
  'fo-n-hashes',
  'sheet mirror with a too narrow column: ##########, neighbours show phones',
  'https://sheets.almaden-charter.example.org/student-card/viewer?tab=hsu',
  null,
  ['4085550271', '4085550272'],
  `<!doctype html><html lang="en"><head><title>Student Card - sheet mirror</title><style>table{border-collapse:collapse;font:13px Arial}td,th{border:1px solid #ccc;padding:2px 6px}</style></head><body><div>File Edit View Insert Format Data <i>View only</i></div>
<table><tr><th></th><th>A</th><th>B</th><th>C</th><th>D</th></tr><tr><th>1</th><td colspan="4"><b>Hsu, Marguerite - Room 4</b></td></tr><tr><th>2</th><td>Grade</td><td>2</td><td>DOB</td><td>1/30/2017</td></tr><tr><th>3</th><td>State Student Number</td><td>##########</td><td>Mom cell</td><td>4085550271</td></tr><tr><th>4</th><td>Local no.</td><td>14407</td><td>Dad cell</td><td>4085550272</td></tr><tr><th>5</th><td>Lunch</td><td>Paid</td><td>Bus</td><td>-</td></tr><tr><th>6</th><td>Allergy</td><td>none</td><td>Glasses</td><td>yes</td></tr><tr><th>7</th><td>F&amp;P</td><td>K</td><td>Math fact</td><td>18/20</td></tr><tr><th>8</th><td>Parent conf.</td><td>11/14 3:15</td><td>Interpreter</td><td>Mandarin</td></tr><tr><th>9</th><td>After care</td><td>M W F</td><td>Pick up</td><td>Grandfather</td></tr></table><div>Template | Roster | <b>Hsu</b> | Codes</div></body></html>`,
);

page(
  'fo-n-show-button',
  'SSID behind a Show button; recent students list with numbers at the side',
  'https://hub.orchardsd.example.org/people/students/2a77b',
  null,
  ['9938991120', '9938991255', '4085550280'],
  `<!doctype html><html lang="en"><head><title>Student - Orchard Hub</title><style>.kv{display:grid;grid-template-columns:170px 1fr}.side{float:right;width:220px;border-left:1px solid #ddd;padding:8px}</style></head><body><nav><a href="#">People</a><a href="#">Sections</a><a href="#">Sync</a></nav>
<div class="side"><h4>Recently viewed</h4><p>Bram Oyelaran<br><small>SSID 9938991120</small></p><p>Tess Marchetti<br><small>SSID 9938991255</small></p></div><h1>Leopold Nazari</h1><p>Student, grade 5, Orchard K-8</p>
<div class="kv"><div>SSID</div><div><button type="button" aria-expanded="false">Show</button></div></div><div class="kv"><div>SIS ID</div><div>19881</div></div><div class="kv"><div>Email</div><div>lnazari@orchard.example.org</div></div><div class="kv"><div>Guardian</div><div>Shirin Nazari</div></div><div class="kv"><div>Guardian phone</div><div>4085550280</div></div><div class="kv"><div>DOB</div><div><button type="button">Show</button></div></div><div class="kv"><div>Teacher</div><div>Bhatt</div></div><div class="kv"><div>Device</div><div>CB-5521</div></div>
<h2>Sections</h2><ul><li>Homeroom 5B</li><li>Music</li><li>PE</li></ul><h2>Sync log</h2><p>11/04 02:10 ok; 11/03 02:09 ok</p></body></html>`,
);

page(
  'fo-n-seid',
  "student page with pending SSID and the teacher's ten-digit SEID under a similar label",
  'https://sis.yolo-prep.example.org/learners/97',
  null,
  ['9911840022', '9911840177'],
  `<!doctype html><html lang="en"><head><title>Learner 97</title><style>section{border:1px solid #ccc;margin:6px;padding:6px}p span{display:inline-block;min-width:220px}</style></head><body><header>Yolo Prep SIS</header><nav>Home Learners Billing Compliance</nav><h1>Ansel Birdsong</h1>
<section><h3>Learner</h3><p><span>Learner no.</span>97</p><p><span>Statewide Student Identifier</span>to be assigned</p><p><span>Grade</span>K</p><p><span>Born</span>2019-06-21</p><p><span>Enrolled</span>2024-10-28</p></section>
<section><h3>Teacher of record</h3><p><span>Name</span>Garland, Fay</p><p><span>Statewide Educator Identifier</span>9911840022</p><p><span>Credential</span>Multiple Subject, clear</p></section><section><h3>Education specialist</h3><p><span>Name</span>Nwosu, Ike</p><p><span>Statewide Educator Identifier</span>9911840177</p></section><section><h3>Courses</h3><p><span>9228 Kindergarten self-contained</span>Garland</p><p><span>Enrichment: nature club</span>vendor</p></section><section><h3>Family</h3><p><span>Mother</span>Clea Birdsong, 530.555.0288</p></section></body></html>`,
);

page(
  'fo-n-es-pendiente',
  'Spanish: state number Pendiente, ten-digit folio and phones',
  'https://portal.santaynez.example.org/familia/inscripcion/resumen',
  null,
  ['2024330187', '8055550291', '8055550292'],
  `<!doctype html><html lang="es"><head><title>Resumen de inscripción</title><style>.t{width:100%;border-collapse:collapse}.t th{text-align:left;width:40%}.t td,.t th{border-bottom:1px solid #ddd;padding:6px}</style></head><body><header><h1>Distrito Escolar Santa Ynez</h1><nav>Inicio | Inscripción | Documentos | Mensajes</nav></header><h2>Resumen de inscripción: Mateo Villaseñor Paz</h2>
<table class="t"><tr><th>Folio de solicitud</th><td>2024330187</td></tr><tr><th>Estado de la solicitud</th><td>Aprobada</td></tr><tr><th>Núm. de estudiante (distrito)</th><td>29155</td></tr><tr><th>Número estatal del estudiante (SSID)</th><td>Pendiente</td></tr><tr><th>Grado</th><td>Kínder</td></tr><tr><th>Escuela</th><td>Primaria Los Alamos</td></tr><tr><th>Fecha de nacimiento</th><td>11/02/2019</td></tr><tr><th>Celular de la madre</th><td>8055550291</td></tr><tr><th>Celular del padre</th><td>8055550292</td></tr><tr><th>Vacunas</th><td>Completas</td></tr><tr><th>Transporte</th><td>Sí, ruta 3</td></tr></table><p>El número estatal se asigna por el Departamento de Educación en unas dos semanas.</p><button>Imprimir</button></body></html>`,
);

page(
  'fo-n-zeros',
  'SSID filled with ten zeros as dummy, household code of ten digits',
  'https://meals.coastline.example.org/patrons/edit/70466',
  null,
  ['0000000000', '4410022917'],
  `<!doctype html><html lang="en"><head><title>Edit Patron</title></head><body><nav>Coastline Nutrition Services: Patrons, Households, Eligibility, POS</nav><h3>Silvestri, Bruno <span class="label">New</span></h3><form>
<div class="form-group"><label for="sid">Student ID #</label><input id="sid" value="70466" disabled></div><div class="form-group"><label for="stid">State ID #</label><input id="stid" value="0000000000" disabled><span class="help-block">Not in last import</span></div><div class="form-group"><label for="hh">Household #</label><input id="hh" value="4410022917" disabled></div><div class="form-group"><label for="pin">PIN</label><input id="pin" value="5612"></div><div class="form-group"><label for="g">Grade</label><select id="g"><option selected>1</option><option>2</option></select></div><div class="form-group"><label for="el">Eligibility</label><select id="el"><option>Free</option><option>Reduced</option><option selected>Paid</option></select></div><div class="form-group"><label for="ap">Application</label><input id="ap" value="Received 10/29/2024"></div><div class="form-group"><label for="al">Allergens</label><textarea id="al">Tree nuts</textarea></div><button>Save</button></form><h4>Balance: -$3.75</h4><p>Last meal: 11/04/2024 lunch, line 2</p></body></html>`,
);

page(
  'fo-n-request-number',
  'SSID: requested, with a ten-digit request number straight after',
  'https://sis.cedarridge.example.org/students/2290/show',
  null,
  ['9917750342', '9095550299'],
  `<!doctype html><html lang="en"><head><title>Student 2290</title><style>.dl dt{float:left;width:160px;text-align:right;clear:left}.dl dd{margin-left:180px}</style></head><body><div class="navbar">Cedar Ridge Charter <a href="#">Students</a> <a href="#">Staff</a> <a href="#">State reporting</a></div><h2>Iyer-Holm, Kavya</h2>
<dl class="dl"><dt>Legal name</dt><dd>Kavya Iyer-Holm</dd><dt>Local ID</dt><dd>2290</dd><dt>SSID</dt><dd>Requested 11/01/2024, request no. 9917750342</dd><dt>DOB</dt><dd>Apr 2, 2018</dd><dt>Grade</dt><dd>1</dd><dt>Teacher</dt><dd>Dang</dd><dt>Phone</dt><dd>9095550299</dd><dt>Address</dt><dd>4 Sage Ct, Redlands</dd><dt>Prior school</dt><dd>Homeschool (PSA)</dd><dt>Entry</dt><dd>10/28/2024</dd><dt>Ethnicity</dt><dd>Not Hispanic</dd><dt>Race</dt><dd>201, 700</dd></dl>
<h4>Checklist</h4><ul><li>Master agreement signed 10/25</li><li>Immunization record received</li><li>Laptop shipped 10/31</li></ul></body></html>`,
);

page(
  'fo-n-retired',
  'current SSID pending; only retired numbers entered by mistake, belonging to a namesake',
  'https://quality.merced-coe.example.org/validate/student/8804',
  null,
  ['9939001176', '2095550303'],
  `<!doctype html><html lang="en"><head><title>Record validation</title><style>table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:5px}.bad{color:#b00}</style></head><body><nav>Data Quality Desk | Validations | Students</nav><h1>Validate record: Navarro, Diego (local 20991)</h1><p class="bad">1 fatal</p>
<table><thead><tr><th>Field</th><th>Value</th><th>Source</th></tr></thead><tbody><tr><td>Local student ID</td><td>20991</td><td>SIS</td></tr><tr><td>Statewide student identifier</td><td><i>removed, new one pending</i></td><td>CALPADS</td></tr><tr><td>Birth date</td><td>2013-09-08</td><td>SIS</td></tr><tr><td>Grade</td><td>05</td><td>SIS</td></tr><tr><td>Home phone</td><td>2095550303</td><td>SIS</td></tr><tr><td>ELAS</td><td>EL</td><td>CALPADS</td></tr><tr><td>School</td><td>Planada Elementary</td><td>SIS</td></tr></tbody></table>
<h2>Fatal</h2><p class="bad">F0052: The SSID 9939001176 entered on 10/14 belongs to another pupil (Navarro, Diego A., born 2012-09-08, Le Grand). It was taken off this record on 10/22.</p><button>Request new SSID</button> <button>Add note</button></body></html>`,
);

page(
  'fo-n-nevada',
  "CA SSID blank, another state's ten-digit State ID",
  'https://enroll.truckee-border.example.org/admin/transfer/5518',
  null,
  ['6600184472', '7755550114'],
  `<!doctype html><html lang="en"><head><title>Transfer 5518</title><style>.two{display:flex;gap:20px}.box{border:1px solid #999;padding:8px;width:48%}.box p{margin:4px 0}</style></head><body><nav>Transfers | In | Out | Interstate compact</nav><h1>Interstate transfer: Mulcahy, Brigid</h1>
<div class="two"><div class="box"><h3>From: Washoe County SD, Nevada</h3><p>Local ID: 118827</p><p>Nevada State ID (UID): 6600184472</p><p>Grade: 8</p><p>Withdrawn: 10/18/2024</p><p>Records phone: 7755550114</p><p>Reason: family moved</p></div><div class="box"><h3>To: Truckee Border USD, California</h3><p>Local ID: 40118</p><p>California SSID: &mdash;</p><p>Grade: 8</p><p>Enrolled: 10/23/2024</p><p>School: Alder Creek Middle</p><p>Counselor: Haig, N.</p></div></div>
<h2>Documents</h2><table><tr><th>Document</th><th>Received</th></tr><tr><td>Transcript</td><td>10/25/2024</td></tr><tr><td>Immunization</td><td>10/25/2024</td></tr><tr><td>SBAC NV results</td><td>requested</td></tr><tr><td>IEP / 504</td><td>none</td></tr></table><button>Close transfer</button></body></html>`,
);

export const fortyFirstPages = pages;

import { type CasePage, setOf } from './case-page.ts';

/**
 * The eighth set: everyday pages, by a stranger to the code and to the other sets. At first contact: see ../README.md.
 */

const { page, pages } = setOf('eighth');

page(
  'h01',
  'aeries-banner-abbrev',
  'https://tamarackunion-demo.aeries.net/admin/Default.aspx',
  '9918203745',
  ['2095550148'],
  `<!doctype html><html lang="en"><head><title>Student Profile</title></head><body class="theme-light">
<form method="post" action="./Default.aspx" id="aspnetForm"><input type="hidden" name="ctl00$PID" value="220457">
<div id="topbar"><a href="#">Tamarack Union High</a><span>2026-2027</span><button type="button">Log out</button></div>
<div class="banner" id="ctl00_StudentBanner">
<div class="b-name"><a href="StudentProfile.aspx">Castellanos, Brisa R</a></div>
<ul class="b-items">
<li><span class="b-lbl">Grd</span> <span class="b-val">10</span></li>
<li><span class="b-lbl">Stu ID</span> <span class="b-val">220457</span></li>
<li><span class="b-lbl" title="State Student ID">St Stu ID</span> <span class="b-val">9918203745</span></li>
<li><span class="b-lbl">Tel</span> <span class="b-val">2095550148</span></li>
<li><span class="b-lbl">Cnslr</span> <span class="b-val">Reyes-Holt</span></li>
</ul></div>
<div id="content"><h2>Schedule</h2>
<table class="grid"><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Rm</th></tr>
<tr><td>1</td><td>English 10</td><td>Pardo</td><td>C4</td></tr>
<tr><td>2</td><td>Biology</td><td>Whitlow</td><td>S11</td></tr>
<tr><td>3</td><td>Geometry</td><td>Im</td><td>M2</td></tr></table></div>
</form></body></html>`,
  { sure: false },
);

page(
  'h02',
  'aeries-old-two-rows',
  'https://students.paloverdejusd.example/Aeries/StudentData.aspx',
  '9927716034',
  ['6195550122', '0000304417'],
  `<html><head><title>Student Data 1</title></head><body bgcolor="#eef3f8">
<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td>
<table id="ctl00_MainContent_subStuTop" border="1" cellpadding="2" width="100%">
<tr class="lbl"><td>Perm ID#</td><td>Stu#</td><td>Last Name</td><td>First Name</td><td>Middle</td><td>Sex</td><td>Grd</td></tr>
<tr class="dat"><td>304417</td><td>1182</td><td>Vandermeer</td><td>Tobias</td><td>J</td><td>M</td><td>6</td></tr>
<tr class="lbl"><td>Student Telephone</td><td colspan="2">State Student ID</td><td>Birthdate</td><td>Age</td><td>Eth</td><td>Lang</td></tr>
<tr class="dat"><td>6195550122</td><td colspan="2">9927716034</td><td>9/2/2014</td><td>12</td><td>N</td><td>00</td></tr>
<tr class="lbl"><td colspan="3">Mailing Address</td><td>City</td><td>St</td><td colspan="2">Zip</td></tr>
<tr class="dat"><td colspan="3">880 Dry Creek Rd</td><td>Blythe</td><td>CA</td><td colspan="2">92225</td></tr>
</table>
</td></tr><tr><td align="center">
<input type="submit" value="First"><input type="submit" value="Prev"><input type="submit" value="Next"><input type="submit" value="Last">
</td></tr></table>
<p class="foot">Last updated 10/28/2026 by MLOPEZ</p></body></html>`,
);

page(
  'h03',
  'print-view-lines',
  'https://sis.coldspringesd.example/print/profile.asp?id=5521',
  '9933004182',
  ['5305550171', '5305550199'],
  `<html><head><title>Print - Student Profile</title><style>body{font:11pt Arial}@media print{.noprint{display:none}}</style></head><body>
<div class="noprint"><a href="javascript:window.print()">Print this page</a></div>
<h3 align="center">Cold Spring Elementary School District<br>Student Profile</h3>
<hr>
<b>Name:</b> Odalys Whitcombe<br>
<b>Grade:</b> 3&nbsp;&nbsp;&nbsp;<b>Gender:</b> F<br>
<b>Birth date:</b> 01/19/2018<br>
<b>Local ID:</b> 5521&nbsp;&nbsp;&nbsp;<b>State ID:</b> 9933004182<br>
<b>Home phone:</b> 5305550171<br>
<b>Mother:</b> Joan Whitcombe, cell 5305550199<br>
<hr>
<b>Home language:</b> English<br>
<b>Enter date:</b> 08/17/2026<br>
<b>Teacher:</b> Mrs. Aldaco<br>
<p align="right"><i>Printed 11/20/2026 2:14 PM by office2</i></p>
</body></html>`,
);

page(
  'h04',
  'powerschool-ca-page',
  'https://ps.rinconvalleyusd.example/admin/students/ca_studentinfo.html?frn=0019914477',
  '9940027713',
  ['0019914477'],
  `<!doctype html><html><head><title>CA Student Information</title></head><body>
<div id="student_detail_header"><h2>Petrosyan, Anahit L <span>9</span> <span>61120</span> <span>RVHS</span></h2></div>
<h1>Student Information - California</h1>
<form id="stuinfo" action="/admin/changesrecorded.white.html" method="POST">
<div class="box-round"><h2>State Identification</h2>
<table border="0" class="linkDescList"><colgroup><col><col></colgroup>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Calif. Student ID (SSID)</td><td><input type="text" name="UF-001044-1" value="9940027713" size="12" readonly></td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]SSIDRequestDate">SSID Request Date</td><td><input type="text" name="UF-001045-1" value="08/04/2022" size="11"></td></tr>
<tr class="oddRow"><td class="bold">Exclude from State Reporting?</td><td><input type="checkbox" name="UF-001046-1" value="1"></td></tr>
<tr class="evenRow"><td class="bold">School of Residence</td><td><select name="UF-001047-1"><option value=""></option><option value="4910492" selected>Rincon Valley High</option></select></td></tr>
<tr class="oddRow"><td class="bold">County-District of Residence</td><td><input type="text" name="UF-001048-1" value="4970920"></td></tr>
</table></div>
<div class="button-row"><input type="hidden" name="ac" value="prim"><button type="submit" id="btnSubmit">Submit</button></div>
</form><a href="/admin/students/home.html?frn=0019914477">Quick Lookup</a></body></html>`,
);

page(
  'h05',
  'powerschool-custom-header',
  'https://alderbrook-demo.powerschool.com/admin/students/attendance.html?frn=0012299881',
  '9951280046',
  ['0012299881'],
  `<!doctype html><html><head><title>Attendance</title></head><body id="wrap">
<div id="branding-powerschool"></div>
<ul id="std_information"><li><a href="general.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="state.html">State/Province - CA</a></li></ul>
<div id="content-main">
<div id="student_detail_header"><p>Yamauchi-Brandt, Leo K &nbsp; 11 &nbsp; <span class="loc">402118</span> | DOB: 5/6/2010 | state id: 9951280046 | CDS: 43696660000000 | Counselor: Ngata</p></div>
<h1>Attendance</h1>
<ul class="tabs"><li class="selected"><a href="#m">Meeting</a></li><li><a href="#d">Daily</a></li></ul>
<div class="box-round"><table class="grid" id="attgrid">
<tr><th>Exp</th><th>11/16</th><th>11/17</th><th>11/18</th><th>11/19</th></tr>
<tr><td>1(A)</td><td></td><td>T</td><td></td><td></td></tr>
<tr><td>2(A)</td><td></td><td></td><td></td><td>A</td></tr>
<tr><td>3(A)</td><td></td><td></td><td></td><td>A</td></tr></table></div>
<div class="legend">Attendance Codes: Blank=Present | A=Absent | T=Tardy</div>
</div></body></html>`,
);

page(
  'h06',
  'powerschool-teacher-th-row',
  'https://alderbrook-demo.powerschool.com/teachers/studentpages/ca_summary.html?frn=0012200431',
  '9960014478',
  ['5035550132'],
  `<!doctype html><html><head><title>Student Summary</title></head><body>
<div class="teachHeader"><h2>Student Summary &ndash; Haddad, Rami</h2></div>
<table class="summary" summary="Student facts">
<caption>Basics</caption>
<tbody>
<tr><th scope="row"><span>Preferred name</span><span class="c">:</span></th><td>Rami</td></tr>
<tr><th scope="row"><span>Student number</span><span class="c">:</span></th><td>40077</td></tr>
<tr><th scope="row"><span>State student number</span><span class="c">:</span></th><td>9960014478</td></tr>
<tr><th scope="row"><span>Emergency contact</span><span class="c">:</span></th><td>Lina Haddad, aunt</td></tr>
<tr><th scope="row"><span>Contact phone</span><span class="c">:</span></th><td>5035550132</td></tr>
<tr><th scope="row"><span>Lunch</span><span class="c">:</span></th><td>P</td></tr>
</tbody></table>
<table class="summary"><caption>Programs</caption><tbody>
<tr><th scope="row"><span>504</span><span class="c">:</span></th><td>No</td></tr>
<tr><th scope="row"><span>EL status</span><span class="c">:</span></th><td>RFEP</td></tr>
</tbody></table></body></html>`,
);

page(
  'h07',
  'ic-person-identifiers',
  'https://lomitahillsca.infinitecampus.example/campus/apps/person/demographics',
  '9971136620',
  ['9971130000'],
  `<!doctype html><html><head><title>Demographics</title></head><body>
<app-root ng-version="15.2"><div class="person-header"><h1>Ferreira, Joana</h1><span class="pill">Student #: 88213</span><span class="pill">Grade: 05</span></div>
<section class="card" aria-labelledby="pi"><h2 id="pi">Person Information</h2>
<div class="row"><div class="field"><div class="field__label">Last Name</div><div class="field__value">Ferreira</div></div>
<div class="field"><div class="field__label">First Name</div><div class="field__value">Joana</div></div></div></section>
<section class="card" aria-labelledby="ids"><h2 id="ids">Person Identifiers</h2>
<div class="row">
<div class="field"><div class="field__label">Local Student Number</div><div class="field__value">88213</div></div>
<div class="field"><div class="field__label">Student State ID <button class="ic-btn" aria-label="Get State ID">&#8635;</button></div><div class="field__value"><span>9971136620</span></div></div>
<div class="field"><div class="field__label">Local Staff Number</div><div class="field__value"></div></div>
<div class="field"><div class="field__label">Staff State ID</div><div class="field__value"></div></div>
<div class="field"><div class="field__label">Person GUID</div><div class="field__value">7B1D99C0-44AE</div></div>
</div></section>
<footer><button disabled>Save</button><button>Person Documents</button></footer></app-root></body></html>`,
);

page(
  'h08',
  'ic-header-line',
  'https://lomitahillsca.infinitecampus.example/campus/apps/student/summary',
  '9971140096',
  ['7145550110', '7145550111'],
  `<!doctype html><html><head><title>Summary</title></head><body>
<div class="summary-head"><img alt="photo of student" src="data:,"><div>
<h2>Brookes, Dashiell A</h2>
<p><strong>Grade</strong> 08 <strong>DOB</strong> 04/30/2013 <strong>Student Number</strong> 90177 <strong>State ID</strong> 9971140096 <strong>Counselor</strong> Ortega</p>
<p class="flags"><span title="Individual Education Plan">IEP</span> <span title="Health">&#9829;</span></p></div></div>
<h3>Enrollment</h3>
<table><thead><tr><th>Year</th><th>Calendar</th><th>Grade</th><th>Start</th><th>End</th></tr></thead><tbody>
<tr><td>26-27</td><td>Lomita MS</td><td>08</td><td>08/12/2026</td><td></td></tr>
<tr><td>25-26</td><td>Lomita MS</td><td>07</td><td>08/13/2025</td><td>06/04/2026</td></tr></tbody></table>
<h3>Household</h3>
<table><thead><tr><th>Name</th><th>Relationship</th><th>Phone</th></tr></thead><tbody>
<tr><td>Brookes, Hana</td><td>Mother</td><td>7145550110</td></tr>
<tr><td>Brookes, Cole</td><td>Father</td><td>7145550111</td></tr></tbody></table></body></html>`,
);

page(
  'h09',
  'synergy-grid-form',
  'https://ca-harborview-demo.edupoint.com/ST_Content.aspx',
  '9982200175',
  ['8185550100'],
  `<!doctype html><html><head><title>Student</title></head><body class="ST_Body">
<div id="FRAME_HEADER"><span class="view-title">Student</span> <span class="focus">Focus: Harborview MS, 2026-2027</span></div>
<div class="view" id="view1"><div class="heading"><span>Student Name: Kowalczyk, Piotr</span><span>School: Harborview MS</span><span>Status: Active</span></div>
<ul class="tablist"><li class="on">Demographics</li><li>Other Info</li><li>Emergency</li><li>Enrollment</li></ul>
<table class="fields">
<tr><td><div class="caption">Last Name</div><input class="txt" value="Kowalczyk"></td><td><div class="caption">First Name</div><input class="txt" value="Piotr"></td><td><div class="caption">Middle</div><input class="txt" value=""></td></tr>
<tr><td><div class="caption">SIS Number</div><input class="txt" value="774120" readonly></td><td><div class="caption">State Student Number</div><input class="txt" value="9982200175" readonly></td><td><div class="caption">Gender</div><select><option>Female</option><option selected>Male</option></select></td></tr>
<tr><td><div class="caption">Birth Date</div><input class="txt" value="11/02/2013"></td><td><div class="caption">Home Phone</div><input class="txt" value="8185550100"></td><td><div class="caption">Grade</div><input class="txt" value="07"></td></tr>
</table></div>
<div class="toolbar"><button>Save</button><button>Undo</button><button>Add</button></div></body></html>`,
);

page(
  'h10',
  'synergy-aria-labelledby',
  'https://synergy.pinecrestcharter.example/SIS/Student/Other',
  '9982311459',
  [],
  `<!doctype html><html><head><title>Student - Other Info</title></head><body>
<main><h1 id="who">Ellery Quan</h1>
<div class="grid" role="group" aria-label="Identifiers">
<div class="labels"><span id="l1">Permanent number</span><span id="l2">State ID</span><span id="l2b" class="sub">California, assigned by CALPADS</span><span id="l3">Locker</span></div>
<div class="inputs">
<input id="i1" aria-labelledby="l1" value="118822" readonly>
<input id="i2" aria-labelledby="l2 l2b" value="9982311459" readonly>
<input id="i3" aria-labelledby="l3" value="B-203">
</div></div>
<section><h2>Notes</h2><textarea aria-label="Notes">Needs a larger-print planner.</textarea></section>
<div class="actions"><button>Cancel</button><button>Save changes</button></div></main>
<aside><h2>Links</h2><ul><li><a href="#">Attendance</a></li><li><a href="#">Discipline</a></li></ul></aside>
</body></html>`,
  { sure: false },
);

page(
  'h11',
  'illuminate-dl-horizontal',
  'https://bellarosa-demo.illuminateed.com/live/?Student_Overview&student_id=118',
  '9990031247',
  [],
  `<!doctype html><html><head><title>Student Overview</title></head><body>
<div class="navbar"><a class="brand">Illuminate</a><form class="navbar-search"><input placeholder="Find student..."></form></div>
<div class="container-fluid"><div class="row-fluid"><div class="span3"><img src="data:," alt=""><h4>Oyelaran, Temidayo</h4></div>
<div class="span9"><h3>Demographics</h3>
<dl class="dl-horizontal">
<dt>Legal Name</dt><dd>Temidayo Oyelaran</dd>
<dt>Local ID</dt><dd>40031</dd>
<dt>State ID / SSID</dt><dd>9990031247 <a href="#" class="icon-pencil" title="Edit"></a></dd>
<dt>Gender</dt><dd>Male</dd>
<dt>Birth Date</dt><dd>July 7, 2011</dd>
<dt>English Proficiency</dt><dd>EO</dd>
</dl>
<h3>Current Enrollment</h3>
<dl class="dl-horizontal"><dt>Site</dt><dd>Bella Rosa Academy</dd><dt>Grade</dt><dd>9th</dd><dt>Entry Date</dt><dd>08/10/2026</dd></dl>
</div></div></div></body></html>`,
);

page(
  'h12',
  'q-spacer-cells',
  'https://q.sanmarinobasin.example/StudentConnection/stu.asp',
  '9901158872',
  ['6265550185'],
  `<html><head><title>Q Student</title></head><body>
<table class="frame" width="780"><tr><td class="hdr" colspan="6"><font size="+1">Delacroix, Noemie</font> &nbsp; Gr 04 &nbsp; Active</td></tr>
<tr><td class="l" align="right">Pupil #</td><td class="s">&nbsp;</td><td class="d">21774</td><td class="l" align="right">Track</td><td class="s">&nbsp;</td><td class="d">A</td></tr>
<tr><td class="l" align="right">SSID</td><td class="s">&nbsp;</td><td class="d">9901158872</td><td class="l" align="right">Phone</td><td class="s">&nbsp;</td><td class="d">6265550185</td></tr>
<tr><td class="l" align="right">Birth</td><td class="s">&nbsp;</td><td class="d">12/12/2016</td><td class="l" align="right">Homeroom</td><td class="s">&nbsp;</td><td class="d">R. Tanaka</td></tr>
</table>
<table class="nav"><tr><td><a href="?m=first">|&lt;</a></td><td><a href="?m=prev">&lt;</a></td><td><a href="?m=next">&gt;</a></td><td><a href="?m=last">&gt;|</a></td></tr></table>
<table class="tabs"><tr><td>Attendance</td><td>Marks</td><td>Health</td><td><b>Demographics</b></td></tr></table>
<iframe name="sub" src="about:blank" width="780" height="10"></iframe>
</body></html>`,
);

page(
  'h13',
  'skyward-cards',
  'https://skyward.eastlakecsd.example/scripts/wsisa.dll/stuprofile.w',
  '9912007756',
  ['1205550133'],
  `<html><head><title>Student Profile - Skyward</title></head><body onload="init()">
<div id="sf_ContentBody"><table id="tblHead"><tr><td><b>ZAPATMIC000</b></td><td>Zapata, Micaela</td><td>Grade 02</td><td>Default Entity: 110</td></tr></table>
<div class="sf_Section"><table cellspacing="0"><tbody><tr valign="top"><td>
<table><tr><td class="sf_lbl" nowrap><label>Alphakey:</label></td><td>ZAPATMIC000</td></tr>
<tr><td class="sf_lbl" nowrap><label>Other ID:</label></td><td>55012</td></tr>
<tr><td class="sf_lbl" nowrap><label>State ID Number:</label></td><td><span class="ro">9912007756</span></td></tr>
<tr><td class="sf_lbl" nowrap><label>Food Service PIN:</label></td><td>3381</td></tr></table>
</td><td><table><tr><td class="sf_lbl"><label>Phone 1:</label></td><td>1205550133</td></tr>
<tr><td class="sf_lbl"><label>Gender:</label></td><td>Female</td></tr>
<tr><td class="sf_lbl"><label>Race:</label></td><td>H W</td></tr></table></td></tr></tbody></table></div>
<div class="sf_buttons"><a href="javascript:void(0)">Edit Demographic</a> <a href="javascript:void(0)">Family</a> <a href="javascript:void(0)">Reports</a></div>
</div></body></html>`,
);

page(
  'h14',
  'eschoolplus-fieldset',
  'https://esp.duneviewusd.example/eSchoolPLUS/Student/Registration/Detail',
  '9923340987',
  [],
  `<!doctype html><html><head><title>Registration Detail</title></head><body>
<div id="studentHeader"><span class="sh-name">Abernathy, Winslow</span><span class="sh-id">700331</span></div>
<form action="/Student/Registration/Save" method="post">
<fieldset><legend>General</legend>
<div class="control"><label for="FirstName">First Name</label><input id="FirstName" value="Winslow"></div>
<div class="control"><label for="LastName">Last Name</label><input id="LastName" value="Abernathy"></div></fieldset>
<fieldset><legend>Identification</legend>
<div class="control"><label for="StudentId">Student ID</label><input id="StudentId" value="700331" disabled></div>
<div class="control"><label for="StateReportId">State Report ID</label><input id="StateReportId" value="9923340987" maxlength="10"></div>
<div class="control"><label for="Bldg">Building</label><select id="Bldg"><option>12 - Duneview Middle</option></select></div></fieldset>
<fieldset><legend>Entry</legend><div class="control"><label for="Entry">Entry Date</label><input id="Entry" value="8/19/2026"></div></fieldset>
<button>Save</button></form></body></html>`,
  { sure: false },
);

page(
  'h15',
  'iep-header',
  'https://iep.tricountyselpa.example/doc/view/88120',
  '9934412207',
  ['9165550106', '1548203399'],
  `<!doctype html><html><head><title>IEP Information/Eligibility</title><style>.u{border-bottom:1px solid #000}</style></head><body>
<div class="page"><h2>Tri-County SELPA<br>INDIVIDUALIZED EDUCATION PROGRAM (IEP)</h2>
<p>Student's Last Name <span class="u">Sorrentino</span> First <span class="u">Gia</span> Date of Birth <span class="u">02/11/2015</span></p>
<p>Grade <span class="u">6</span> District ID <span class="u">30912</span> SSID # <span class="u">9934412207</span> Native Language <span class="u">English</span></p>
<p>Parent/Guardian <span class="u">Paola Sorrentino</span> Home Phone <span class="u">9165550106</span></p>
<p>District of Residence <span class="u">Elk Slough Unified</span> Residence School <span class="u">Heron Elem.</span></p>
<h3>INDICATE DISABILITY/IES</h3>
<p>* Primary: <span class="u">Specific Learning Disability</span></p>
<p>[ ] Not Eligible &nbsp; [X] Continuing &nbsp; [ ] Exiting</p>
<h3>RELATED SERVICES</h3>
<table border="1"><tr><th>Service</th><th>Provider</th><th>NPI</th><th>Min</th></tr><tr><td>Speech</td><td>D. Achebe SLP</td><td>1548203399</td><td>30</td></tr></table>
<p class="foot">Page 1 of 14 &nbsp; Gia Sorrentino &nbsp; SSID: 9934412207</p></div></body></html>`,
);

page(
  'h16',
  'siras-form',
  'https://siras.example/iep/form1',
  '9945520013',
  [],
  `<html><head><title>Form 1 - Student Info</title></head><body>
<div id="bar">MY CASELOAD | MY FILES | <b>Student Info / Svcs</b> | CASEMIS | LOGOUT</div>
<form name="f1"><table class="sheet"><tr><td colspan="3"><b>Student:</b> Marchetti, Luca &nbsp;&nbsp; <b>Case Mgr:</b> T. Obando</td></tr>
<tr><td>Legal Last Name <input name="ln" value="Marchetti"></td><td>First Name <input name="fn" value="Luca"></td><td>Grade <input name="gr" size="2" value="11"></td></tr>
<tr><td>District ID# <input name="did" value="118002"></td><td>State Student ID# <input name="ssid" size="11" readonly value="9945520013"></td><td>Gender <select name="g"><option>M<option>F</select></td></tr>
<tr><td>Date of Birth <input name="dob" value="06/23/2009"></td><td colspan="2">Student Address <input name="ad" size="40" value="19 Millrace Ct"></td></tr>
<tr><td colspan="3"><input type="button" value="Save"> <input type="button" value="Request SSID update"></td></tr></table></form>
</body></html>`,
);

page(
  'h17',
  'homemade-dashes',
  'http://intranet.oakgrovecharter.example/student.php?s=77',
  '9956600128',
  [],
  `<html><head><title>Oak Grove Charter - student</title></head><body>
<h1>Oak Grove Charter</h1>
<p><a href="index.php">home</a> | <a href="list.php">students</a> | <a href="out.php">sign out</a></p>
<h2>Beatrix Langley-Moss</h2>
<ul>
<li>Grade - 7</li>
<li>Advisory - Ms. Pennock</li>
<li>Local number - 0077</li>
<li>State number (SSID) - 9956600128</li>
<li>Entered - 9/1/2024</li>
</ul>
<h3>Recent grades</h3>
<pre>
Math       B+
English    A-
Science    A
</pre>
<p><small>Made by Mr. Ibarra, room 6. Tell me if something is broken.</small></p>
</body></html>`,
);

page(
  'h18',
  'google-sites-spans',
  'https://sites.manzanitaschool.example/students/j-okonkwo',
  '9967712340',
  [],
  `<!doctype html><html><head><title>Manzanita School - Jamal O.</title></head><body dir="ltr" class="yxgWrb">
<header class="BbxBP"><a class="GAuSPc" href="#">Manzanita School</a></header>
<div role="main" class="UtePc"><section class="yaqOZd"><div class="mYVXT"><h1 class="zfr3Q duRjpb"><span class="C9DxTc">Jamal Okonkwo</span></h1></div></section>
<section class="yaqOZd"><div class="tyJCtd">
<p class="zfr3Q"><span class="C9DxTc">Grade: </span><span class="C9DxTc">5</span></p>
<p class="zfr3Q"><span class="C9DxTc">State </span><span class="C9DxTc">Student ID</span><span class="C9DxTc">: </span><span class="C9DxTc">9967712340</span></p>
<p class="zfr3Q"><span class="C9DxTc">Teacher: </span><span class="C9DxTc">Ms. Fujimoto</span></p>
<p class="zfr3Q"><span class="C9DxTc">Reading group: </span><span class="C9DxTc">Otters</span></p>
</div></section>
<section class="yaqOZd"><h2 class="zfr3Q"><span class="C9DxTc">Goals this trimester</span></h2>
<ul class="n8H08c"><li class="zfr3Q"><p><span class="C9DxTc">Read 20 minutes each evening</span></p></li></ul></section></div>
<footer><span>Report abuse</span></footer></body></html>`,
);

page(
  'h19',
  'sheet-two-columns',
  'https://docs.manzanitaschool.example/spreadsheets/d/e/2PACX/pubhtml',
  '9978814402',
  [],
  `<!doctype html><html><head><title>Student card : Sheet</title></head><body class="docs-gm">
<div id="top-bar"><div id="doc-title"><span class="name">Student card: Card</span></div></div>
<div id="sheets-viewport"><div id="0"><div class="ritz grid-container" dir="ltr">
<table class="waffle" cellspacing="0" cellpadding="0"><thead><tr><th class="row-header"></th><th>A</th><th>B</th><th>C</th></tr></thead><tbody>
<tr style="height:20px"><th class="row-headers-background"><div>1</div></th><td class="s0" colspan="2">STUDENT CARD</td><td></td></tr>
<tr style="height:20px"><th class="row-headers-background"><div>2</div></th><td class="s1">Name</td><td class="s2">Linnea Borgstrom</td><td></td></tr>
<tr style="height:20px"><th class="row-headers-background"><div>3</div></th><td class="s1">Grade</td><td class="s3">8</td><td></td></tr>
<tr style="height:20px"><th class="row-headers-background"><div>4</div></th><td class="s1">SSID (State)</td><td class="s3">9978814402</td><td></td></tr>
<tr style="height:20px"><th class="row-headers-background"><div>5</div></th><td class="s1">Parent email</td><td class="s2">borgstrom@example.net</td><td></td></tr>
</tbody></table></div></div></div></body></html>`,
  { sure: false },
);

page(
  'h20',
  'react-mui-caption',
  'https://app.brightregister.example/students/6f1c/overview',
  '9989901175',
  [],
  `<!doctype html><html lang="en"><head><title>BrightRegister</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"><div class="MuiBox-root css-1n2mv2k">
<header class="MuiAppBar-root css-9f2x"><div class="MuiToolbar-root css-hyum1k"><h6 class="MuiTypography-root MuiTypography-h6 css-1">Students</h6></div></header>
<main class="css-1e4tt6j"><h4 class="MuiTypography-root MuiTypography-h4 css-dd">Imani Thornquist</h4>
<div class="MuiGrid-root MuiGrid-container css-qq">
<div class="MuiGrid-root MuiGrid-item css-w1"><span class="MuiTypography-root MuiTypography-overline css-z1">Grade level</span><p class="MuiTypography-root MuiTypography-body1 css-z2">Grade 12</p></div>
<div class="MuiGrid-root MuiGrid-item css-w1"><span class="MuiTypography-root MuiTypography-overline css-z1">District ID</span><p class="MuiTypography-root MuiTypography-body1 css-z2">2210045</p></div>
<div class="MuiGrid-root MuiGrid-item css-w1"><span class="MuiTypography-root MuiTypography-overline css-z1">Statewide ID</span><p class="MuiTypography-root MuiTypography-body1 css-z2">9989901175</p></div>
</div>
<div class="MuiTabs-root"><div role="tablist"><button role="tab" aria-selected="true">Overview</button><button role="tab">Grades</button></div></div>
</main></div></div></body></html>`,
);

page(
  'h21',
  'vuetify-textfield',
  'https://portal.stargazer-sis.example/#/student/991',
  '9991240083',
  ['4155550177'],
  `<!doctype html><html><head><title>Stargazer</title></head><body><div id="app"><div class="v-application v-theme--light"><div class="v-application__wrap">
<header class="v-toolbar"><div class="v-toolbar__content"><div class="v-toolbar-title">Rosalind Achterberg</div></div></header>
<main class="v-main"><div class="v-container"><div class="v-row">
<div class="v-col"><div class="v-input v-input--readonly v-text-field"><div class="v-input__control"><div class="v-field v-field--active"><div class="v-field__field"><label class="v-label v-field-label" for="input-41">First name</label><input readonly type="text" id="input-41" value="Rosalind"></div></div></div><div class="v-input__details"></div></div></div>
<div class="v-col"><div class="v-input v-input--readonly v-text-field"><div class="v-input__control"><div class="v-field v-field--active"><div class="v-field__field"><label class="v-label v-field-label" for="input-43">State Student Identifier</label><input readonly type="text" id="input-43" value="9991240083"></div></div></div><div class="v-input__details"><div class="v-messages">10 digits</div></div></div></div>
<div class="v-col"><div class="v-input v-text-field"><div class="v-input__control"><div class="v-field v-field--active"><div class="v-field__field"><label class="v-label v-field-label" for="input-45">Phone</label><input type="tel" id="input-45" value="4155550177"></div></div></div></div></div>
</div><div class="v-row"><button class="v-btn"><span class="v-btn__content">Edit</span></button></div></div></main></div></div></div></body></html>`,
);

page(
  'h22',
  'angular-material-fields',
  'https://sis.larkspurk8.example/app/students/77/identity',
  '9902351164',
  [],
  `<!doctype html><html><head><title>Identity</title></head><body class="mat-typography"><app-root ng-version="17.1.0"><mat-toolbar class="mat-toolbar"><span>Larkspur K-8</span></mat-toolbar>
<app-student><h1 class="mat-headline-5">Mateus Aragao</h1>
<form novalidate class="ng-untouched ng-pristine">
<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-0" id="mat-mdc-form-field-label-0"><mat-label>Local ID</mat-label></label><input matinput class="mat-mdc-input-element" id="mat-input-0" value="10077" readonly></div></div></div></mat-form-field>
<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><input matinput class="mat-mdc-input-element" id="mat-input-1" value="9902351164" readonly aria-describedby="mat-hint-1"><label class="mdc-floating-label" for="mat-input-1"><mat-label>Statewide Student ID</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker">*</span></label></div></div></div><div class="mat-mdc-form-field-subscript-wrapper"><mat-hint id="mat-hint-1">From CALPADS, read only</mat-hint></div></mat-form-field>
<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label for="mat-select-2"><mat-label>Grade</mat-label></label><mat-select id="mat-select-2" role="combobox"><span class="mat-mdc-select-value-text"><span>6</span></span></mat-select></div></mat-form-field>
</form></app-student></app-root></body></html>`,
);

page(
  'h23',
  'mat-list-lines',
  'https://connect.larkspurk8.example/student/info',
  '9913362275',
  [],
  `<!doctype html><html><head><title>Student info</title></head><body><app-root>
<mat-card><mat-card-header><mat-card-title>Saoirse Delaney-Park</mat-card-title><mat-card-subtitle>Grade 1 &middot; Room 4</mat-card-subtitle></mat-card-header>
<mat-card-content><mat-list role="list">
<mat-list-item role="listitem"><mat-icon aria-hidden="true">badge</mat-icon><span class="mdc-list-item__content"><span matlistitemtitle class="mdc-list-item__primary-text">School number</span><span matlistitemline class="mdc-list-item__secondary-text">1044</span></span></mat-list-item>
<mat-list-item role="listitem"><mat-icon aria-hidden="true">account_balance</mat-icon><span class="mdc-list-item__content"><span matlistitemtitle class="mdc-list-item__primary-text">California state ID (SSID)</span><span matlistitemline class="mdc-list-item__secondary-text">9913362275</span></span></mat-list-item>
<mat-list-item role="listitem"><mat-icon aria-hidden="true">cake</mat-icon><span class="mdc-list-item__content"><span matlistitemtitle class="mdc-list-item__primary-text">Birthday</span><span matlistitemline class="mdc-list-item__secondary-text">March 3</span></span></mat-list-item>
</mat-list></mat-card-content>
<mat-card-actions><button mat-button>MESSAGE TEACHER</button></mat-card-actions></mat-card></app-root></body></html>`,
);

page(
  'h24',
  'aria-label-on-value',
  'https://one.summitridge.example/learner/4410',
  '9924473386',
  [],
  `<!doctype html><html><head><title>Learner 4410</title></head><body>
<nav aria-label="Main"><a href="/">Home</a><a href="/learners">Learners</a></nav>
<main><header class="learner"><h1>Zuri Mbeki-Lang</h1>
<ul class="facts">
<li><i class="fa fa-graduation-cap" aria-hidden="true"></i><span aria-label="Grade 3">3</span></li>
<li><i class="fa fa-id-card" aria-hidden="true"></i><span role="text" aria-label="Statewide Student Identifier 9924473386">9924473386</span></li>
<li><i class="fa fa-user" aria-hidden="true"></i><span aria-label="Advisor Priya Nandakumar">P. Nandakumar</span></li>
</ul></header>
<section><h2>Learning plan</h2><p>Zuri works on multi-digit addition and on informative writing.</p>
<progress value="60" max="100">60%</progress></section>
<section><h2>Attendance</h2><p>Present 58 of 61 days.</p></section></main>
<footer>Summit Ridge Homeschool Charter</footer></body></html>`,
  { sure: false },
);

page(
  'h25',
  'bootstrap-tooltip',
  'https://gradeline.example/s/2231',
  '9935584497',
  ['9495550150'],
  `<!doctype html><html><head><title>Gradeline</title></head><body class="bg-light">
<div class="container py-3"><div class="d-flex align-items-center gap-2">
<h1 class="h3 mb-0">Augustin Pereira</h1>
<span class="badge text-bg-secondary" data-bs-toggle="tooltip" data-bs-original-title="Grade" aria-label="Grade">4</span>
<span class="badge text-bg-secondary" data-bs-toggle="tooltip" data-bs-original-title="Local student ID" aria-label="Local student ID">2231</span>
<span class="badge text-bg-primary" data-bs-toggle="tooltip" data-bs-original-title="State Student ID (SSID)" aria-label="State Student ID (SSID)">9935584497</span>
</div>
<ul class="nav nav-tabs mt-3"><li class="nav-item"><a class="nav-link active">Grades</a></li><li class="nav-item"><a class="nav-link">Contacts</a></li></ul>
<table class="table table-sm"><thead><tr><th>Standard</th><th>T1</th></tr></thead><tbody>
<tr><td>Reads grade-level text</td><td>3</td></tr><tr><td>Writes opinions</td><td>2</td></tr></tbody></table>
<p>Questions? Call the office at 9495550150.</p></div></body></html>`,
);

page(
  'h26',
  'abbr-in-label',
  'https://records.mendotafarms.example/cum/9',
  '9946695508',
  [],
  `<!doctype html><html><head><title>Cumulative record</title></head><body>
<article><header><h1>Cumulative record</h1><p>Kaimana Souza-Reid &mdash; born 2012-05-04</p>
<p><abbr title="Statewide Student Identifier">SSID</abbr> 9946695508 &middot; <abbr title="Grade">Gr</abbr> 8 &middot; <abbr title="English Learner">EL</abbr> no</p></header>
<section><h2>Schools attended</h2><ol>
<li><time>2017</time> Mendota Farms Elementary</li>
<li><time>2023</time> Mendota Farms Junior High</li></ol></section>
<section><h2>Immunizations</h2><p>Blue card on file.</p></section>
<section><h2>Retentions</h2><p>None.</p></section>
<footer><p>This record may be inspected by the parent under Ed. Code 49069.7.</p></footer></article></body></html>`,
);

page(
  'h27',
  'spanish-page',
  'https://familias.valleluna.example/estudiante/ficha',
  '9957706619',
  ['5595550124'],
  `<!doctype html><html lang="es"><head><title>Ficha del estudiante</title></head><body>
<header><a href="/">Portal de familias &mdash; Valle Luna USD</a> <a href="/salir">Cerrar sesi&oacute;n</a></header>
<main><h1>Xiomara Belmonte Ruiz</h1>
<table class="ficha"><tbody>
<tr><th>Grado</th><td>2.&ordm;</td></tr>
<tr><th>Fecha de nacimiento</th><td>14 de agosto de 2018</td></tr>
<tr><th>N&uacute;mero de identificaci&oacute;n estatal del alumno</th><td>9957706619</td></tr>
<tr><th>N&uacute;mero local</th><td>33871</td></tr>
<tr><th>Tel&eacute;fono de casa</th><td>5595550124</td></tr>
<tr><th>Maestra</th><td>Sra. Montoya</td></tr></tbody></table>
<h2>Asistencia</h2><p>Ausencias este a&ntilde;o: 2. Tardanzas: 1.</p></main>
<footer>&iquest;Preguntas? Llame a la oficina de la escuela.</footer></body></html>`,
);

page(
  'h28',
  'chrome-translated',
  'https://tamarackunion-demo.aeries.net/student/StudentProfile.aspx',
  null,
  ['9918211106', '2095550101'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><title>Perfil del estudiante</title></head><body>
<div id="hdr"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Tamarack Union High</font></font></div>
<div class="banner"><div class="data-row"><span class="data-label"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificaci&oacute;n del Estudiante</font></font></span><span data-tcfc="STU.ID"><font><font>220511</font></font></span></div>
<div class="data-row"><span class="data-label"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificaci&oacute;n estatal del estudiante</font></font></span><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9918211106</font></font></span></div>
<div class="data-row"><span class="data-label"><font><font>Tel&eacute;fono</font></font></span><span><font><font>2095550101</font></font></span></div></div>
<h2><font><font>Tareas</font></font></h2>
<table><tr><th><font><font>Curso</font></font></th><th><font><font>Tarea</font></font></th></tr>
<tr><td><font><font>Historia</font></font></td><td><font><font>Cap&iacute;tulo 5</font></font></td></tr></table>
</body></html>`,
  { isOfItsHost: true },
);

page(
  'h29',
  'inline-sentence',
  'https://studentservices.granitebay.example/letters/preview/311',
  '9968817720',
  ['9165550139'],
  `<!doctype html><html><head><title>Letter preview</title></head><body>
<div class="toolbar"><button>Print</button><button>Send</button></div>
<div class="letter"><p>November 18, 2026</p>
<p>To the parent or guardian of Caspian Doyle-Mbatha<br>4410 Quarry Way<br>Granite Bay, CA 95746</p>
<p>Dear Family,</p>
<p>Our records show that Caspian Doyle-Mbatha (SSID: 9968817720, grade 6) has been absent without a valid excuse on three days this year. California Education Code 48260 calls such a student a truant.</p>
<table><tr><th>Date</th><th>Periods</th></tr><tr><td>10/02/2026</td><td>1-6</td></tr><tr><td>10/19/2026</td><td>1-6</td></tr><tr><td>11/10/2026</td><td>3-6</td></tr></table>
<p>Please call the attendance line at 9165550139.</p>
<p>Sincerely,<br>R. Villalobos, Vice Principal</p></div></body></html>`,
  { sure: false },
);

page(
  'h30',
  'transcript-pre',
  'https://reports.lakemirage.example/transcript.txt.html',
  '9979928831',
  ['4035550116'],
  `<html><head><title>Transcript</title></head><body><pre>
                 LAKE MIRAGE HIGH SCHOOL   CEEB 053311
                     OFFICIAL TRANSCRIPT

STUDENT: FITZWILLIAM, OONA M          GRADE: 12     SEX: F
LOCAL ID: 0044120                     STATE ID: 9979928831
BIRTHDATE: 03/30/2009                 PHONE: 4035550116
PARENT: DERMOT FITZWILLIAM            GRAD DATE: 06/2027

YR  GR  COURSE                 S1  S2   CREDITS
24  09  ENGLISH 9              A   A     10.00
24  09  ALGEBRA I              B   B+    10.00
25  10  CHEMISTRY              A-  B     10.00
26  11  US HISTORY             A   A     10.00

TOTAL CREDITS: 180.00   GPA: 3.71   RANK: 22 OF 318
</pre><p><a href="javascript:history.back()">Back</a></p></body></html>`,
);

page(
  'h31',
  'transcript-boxes',
  'https://lakemirage.example/rpt/transcript/html',
  '9979930002',
  [],
  `<html><head><title>Transcript</title><style>td small{color:#666}</style></head><body>
<table border="1" width="100%" class="thead"><tr><td colspan="3"><small>Name</small><br>Ilunga, Mireille</td><td><small>Grade</small><br>11</td></tr>
<tr><td><small>Perm ID</small><br>44133</td><td><small>State Student ID</small><br>9979930002</td><td><small>Birthdate</small><br>08/08/2010</td><td><small>Gender</small><br>F</td></tr>
<tr><td colspan="2"><small>School</small><br>Lake Mirage High<br>1 Mirage Dr</td><td><small>CDS</small><br>33671160000111</td><td><small>CEEB</small><br>053311</td></tr></table>
<table border="1" width="100%"><tr><th>Course</th><th>Mark</th><th>Cr</th></tr>
<tr><td>French III</td><td>A</td><td>5.0</td></tr>
<tr><td>Pre-Calculus</td><td>B+</td><td>5.0</td></tr>
<tr><td>AP Biology</td><td>B</td><td>5.0</td></tr></table>
<p>Signature of registrar ____________________</p></body></html>`,
);

page(
  'h32',
  'value-over-caption',
  'https://health.northfork.example/emcard/51',
  '9980041113',
  ['7075550118', '7075550119'],
  `<!doctype html><html><head><title>Emergency card</title><style>.f{display:inline-block;width:30%}.v{border-bottom:1px solid}.c{font-size:8pt}</style></head><body>
<h1>North Fork Elementary &ndash; Emergency Card</h1>
<div class="line"><div class="f"><div class="v">Tallulah Reinholt</div><div class="c">Student's name</div></div>
<div class="f"><div class="v">4</div><div class="c">Grade</div></div>
<div class="f"><div class="v">9980041113</div><div class="c">State Student ID</div></div></div>
<div class="line"><div class="f"><div class="v">Bruno Reinholt</div><div class="c">Parent/guardian</div></div>
<div class="f"><div class="v">7075550118</div><div class="c">Home phone</div></div>
<div class="f"><div class="v">7075550119</div><div class="c">Work phone</div></div></div>
<div class="line"><div class="f"><div class="v">Dr. E. Salonga</div><div class="c">Physician</div></div>
<div class="f"><div class="v">Peanuts</div><div class="c">Allergies</div></div></div>
<p>I authorize the school to secure medical care in an emergency. Signature: ______________</p></body></html>`,
);

page(
  'h33',
  'calpads-profile',
  'https://www.calpads.example/Student/Profile/77120',
  '9991152224',
  ['1948827301'],
  `<!doctype html><html><head><title>Student Profile - CALPADS</title></head><body>
<div class="navbar">CALPADS | Student | Staff | Reports | Queries</div>
<h2>Student Profile</h2>
<table class="table table-bordered" id="demog"><thead><tr><th>SSID</th><th>Local ID</th><th>Legal Name</th><th>DOB</th><th>Gender</th></tr></thead>
<tbody><tr><td><a href="/Student/Profile/77120">9991152224</a></td><td>300112</td><td>Castaneda, Ulises</td><td>10/05/2011</td><td>M</td></tr></tbody></table>
<ul class="nav nav-tabs"><li>Demographics</li><li class="active">Enrollment</li><li>SELA</li><li>Course</li></ul>
<table class="table"><thead><tr><th>School</th><th>Start</th><th>Exit</th><th>Status</th></tr></thead><tbody>
<tr><td>0112233 Mesa Grande High</td><td>08/10/2026</td><td></td><td>10</td></tr>
<tr><td>0445566 Mesa Middle</td><td>08/12/2024</td><td>06/05/2026</td><td>10</td></tr></tbody></table>
<h4>Course section</h4><p>Algebra I, teacher SEID 1948827301, section 12</p></body></html>`,
);

page(
  'h34',
  'calpads-anomaly-cce',
  'https://www.calpads.example/Anomaly/CCE/Detail',
  '9992263335',
  [],
  `<!doctype html><html><head><title>Anomaly detail</title></head><body>
<h1>Concurrent Enrollment (CCE) &ndash; Detail</h1>
<p class="breadcrumb"><a href="/">Home</a> &gt; <a href="/Anomaly">Anomalies</a> &gt; CCE</p>
<div class="panel"><p>Student: <b>Hollingberry, Petra</b>, born 06/06/2012</p></div>
<table class="k-grid"><thead><tr><th>SSID</th><th>School</th><th>Local ID</th><th>Start date</th><th>Exit date</th><th>Status</th></tr></thead>
<tbody>
<tr><td>9992263335</td><td>Orchard Middle</td><td>11822</td><td>08/12/2026</td><td></td><td>Primary</td></tr>
<tr><td>9992263335</td><td>Sunrise Virtual Charter</td><td>V-204</td><td>09/01/2026</td><td></td><td>Primary</td></tr>
</tbody></table>
<p>Resolve by exiting the student from one of the schools, or by changing a status to secondary.</p>
<button>Add comment</button><button>Back</button></body></html>`,
  { sure: false },
);

page(
  'h35',
  'attributes-json-keys',
  'https://admin.edlink-sync.example/people/8f2',
  '9903374446',
  ['9903370000'],
  `<!doctype html><html><head><title>Person 8f2</title></head><body>
<h1>Person <code>8f2</code></h1>
<p>Role: student. Synced 4 minutes ago from Aeries.</p>
<table class="attrs"><thead><tr><th>Attribute</th><th>Value</th></tr></thead><tbody>
<tr><td><code>first_name</code></td><td>Anneliese</td></tr>
<tr><td><code>last_name</code></td><td>Okubo</td></tr>
<tr><td><code>grade_level</code></td><td>10</td></tr>
<tr><td><code>local_id</code></td><td>61077</td></tr>
<tr><td><code>state_student_id</code></td><td>9903374446</td></tr>
<tr><td><code>school_id</code></td><td>30</td></tr>
<tr><td><code>email</code></td><td>aokubo@example.net</td></tr>
<tr><td><code>updated_at</code></td><td>1795550000</td></tr>
</tbody></table>
<button>Resync</button> <button>View as JSON</button></body></html>`,
);

page(
  'h36',
  'field-current-new',
  'https://forms.ridgelineusd.example/data-confirm/step2',
  '9914485557',
  ['8055550127'],
  `<!doctype html><html><head><title>Data Confirmation - Student</title></head><body>
<ol class="steps"><li>Family</li><li class="on">Student</li><li>Contacts</li><li>Finish</li></ol>
<h2>Confirm information for Lazlo Kirschbaum</h2>
<table><thead><tr><th>Field</th><th>On file</th><th>Change to</th></tr></thead><tbody>
<tr><td>Preferred name</td><td>Laz</td><td><input name="pn" aria-label="New preferred name"></td></tr>
<tr><td>State Student ID</td><td>9914485557</td><td>cannot be changed</td></tr>
<tr><td>Home phone</td><td>8055550127</td><td><input name="ph" aria-label="New home phone"></td></tr>
<tr><td>Correspondence language</td><td>English</td><td><select aria-label="New language"><option>English</option><option>Spanish</option></select></td></tr>
</tbody></table>
<p><label><input type="checkbox"> I have checked the above.</label></p>
<button>Confirm and continue</button></body></html>`,
);

page(
  'h37',
  'dl-with-notes',
  'https://registrar.wildrose.example/stu/300',
  '9925596668',
  [],
  `<!doctype html><html><head><title>Registrar</title></head><body>
<h1>Registrar's view</h1><h2>Quillon Osterhaus</h2>
<dl>
<dt>Entered 9th grade</dt><dd>2024</dd>
<dt>Local student number</dt><dd>300</dd><dd class="rem">assigned on enrollment</dd>
<dt>Statewide Student Identifier<br><small>(from CALPADS)</small></dt><dd>9925596668</dd><dd class="rem">verified 08/21/2026</dd>
<dt>Residence</dt><dd>Wild Rose Canyon</dd><dd class="rem">inter-district permit</dd>
<dt>Cohort</dt><dd>2028</dd>
</dl>
<p><a href="#">Order transcripts</a> &middot; <a href="#">Work permits</a></p>
<p>Records are kept in room A-1.</p>
</body></html>`,
);

page(
  'h38',
  'fieldset-legend-is-label',
  'https://enroll.baypoint.example/view/9917',
  '9936607779',
  ['5105550102'],
  `<!doctype html><html><head><title>Enrollment record</title></head><body>
<h1>Enrollment record</h1>
<form class="pure-form">
<fieldset class="one"><legend>Student</legend><input value="Nkechi Valdivia" readonly></fieldset>
<fieldset class="one"><legend>Grade applied for</legend><input value="TK" readonly></fieldset>
<fieldset class="one"><legend>Statewide Student Identifier (SSID)</legend><input value="9936607779" readonly></fieldset>
<fieldset class="one"><legend>Primary phone</legend><input value="5105550102" readonly></fieldset>
<fieldset class="two"><legend>Previous school</legend><input value="Bay Point Preschool" readonly><input value="Pittsburg, CA" readonly></fieldset>
</form>
<p>Status: <strong>Accepted</strong></p>
<button type="button">Download packet</button></body></html>`,
);

page(
  'h39',
  'br-columns',
  'http://sis.donnerpass.example/cgi-bin/stu?n=118',
  '9947718880',
  ['5305550160'],
  `<html><head><title>STUDENT 118</title></head><body bgcolor="white">
<center><h2>Donner Pass Joint Union</h2></center>
<table border="0" cellpadding="6"><tr>
<td align="right" valign="top"><b>Name<br>
Grade<br>
Birthdate<br>
SSID<br>
Telephone<br>
Bus</b></td>
<td valign="top">Eleazar Trujeque<br>
9<br>
07/01/2012<br>
9947718880<br>
5305550160<br>
Route 6</td>
<td valign="top"><img src="data:," width="90" height="120" alt="photo"></td>
</tr></table>
<a href="?n=117">previous</a> <a href="?n=119">next</a>
</body></html>`,
  { sure: false },
);

page(
  'h40',
  'preid-digit-boxes',
  'https://testing.coastside.example/preid/label/3',
  '9958829991',
  [],
  `<!doctype html><html><head><title>Pre-ID label</title><style>.d{border:1px solid;padding:2px}</style></head><body>
<div class="label"><div class="nm">SANTANGELO, ROMY</div>
<div class="sch">COASTSIDE INTERMEDIATE &nbsp; GR 05</div>
<div class="row"><span class="cap">SSID</span>
<span class="d">9</span><span class="d">9</span><span class="d">5</span><span class="d">8</span><span class="d">8</span><span class="d">2</span><span class="d">9</span><span class="d">9</span><span class="d">9</span><span class="d">1</span></div>
<div class="row"><span class="cap">DOB</span>
<span class="d">0</span><span class="d">4</span><span class="d">1</span><span class="d">7</span><span class="d">1</span><span class="d">6</span></div>
<div class="bars" aria-hidden="true">|| ||| | || |||| |</div></div>
<p class="noprint"><button>Print label</button> <button>Next label</button></p>
</body></html>`,
);

page(
  'h41',
  'copy-button',
  'https://app.rosterwell.example/students/0b77',
  '9969930004',
  ['9969930000'],
  `<!doctype html><html><head><title>Rosterwell</title><style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden}</style></head><body>
<div class="shell"><aside><a href="/students">Students</a><a href="/sections">Sections</a></aside>
<main><div class="title"><h1>Evander Quispe</h1><span class="tag">active</span></div>
<div class="kv"><div class="k">Sourced ID</div><div class="v"><code>0b77-41ac</code></div></div>
<div class="kv"><div class="k">Number</div><div class="v"><code>118400</code><button class="copy"><span class="sr-only">Copy Number</span></button></div></div>
<div class="kv"><div class="k">State ID</div><div class="v"><code>9969930004</code><button class="copy"><span class="sr-only">Copy State ID</span><svg aria-hidden="true"></svg></button></div></div>
<div class="kv"><div class="k">Grade</div><div class="v">07</div></div>
<h2>Sections</h2><ul><li>Math 7 - P. Strand</li><li>Art - L. Oduya</li></ul>
</main></div></body></html>`,
);

page(
  'h42',
  'header-pills',
  'https://behave.cloverdale.example/incident/551',
  '9970041115',
  ['9970041000'],
  `<!doctype html><html><head><title>Incident 551</title></head><body>
<div class="crumbs">Incidents / 551</div>
<header class="stu"><strong>Bautista, Kael</strong> <span class="pill">Gr 7</span> <span class="pill">Local 40551</span> <span class="pill">SSID 9970041115</span> <span class="pill warn">504</span></header>
<section><h2>Incident</h2><dl><dt>Date</dt><dd>11/03/2026 10:20</dd><dt>Place</dt><dd>Quad</dd><dt>Reported by</dt><dd>G. Feld, campus supervisor</dd></dl>
<h3>What happened</h3><p>Kael threw a carton of milk at the wall after being asked to leave the line.</p></section>
<section><h2>Actions</h2><table><tr><th>Action</th><th>By</th><th>Days</th></tr><tr><td>Conference</td><td>V. Prado</td><td>0</td></tr><tr><td>Campus beautification</td><td>V. Prado</td><td>1</td></tr></table></section>
<footer><button>Close incident</button></footer></body></html>`,
);

page(
  'h43',
  'h1-small',
  'https://caseload.eastshoreselpa.example/student/71',
  '9981152226',
  [],
  `<!doctype html><html><head><title>Caseload</title></head><body>
<div class="page-header"><h1>Thaddeus Orimoto <small>(State ID # 9981152226)</small></h1></div>
<ul class="nav nav-pills"><li class="active"><a>Services</a></li><li><a>Goals</a></li><li><a>Meetings</a></li></ul>
<div class="tab-content"><div class="tab-pane active">
<table class="table table-striped"><thead><tr><th>Service</th><th>Minutes</th><th>Frequency</th><th>Start</th></tr></thead><tbody>
<tr><td>Specialized academic instruction</td><td>300</td><td>weekly</td><td>02/01/2026</td></tr>
<tr><td>Occupational therapy</td><td>60</td><td>monthly</td><td>02/01/2026</td></tr></tbody></table></div></div>
<p>Next annual: 01/30/2027. Next triennial: 01/30/2028.</p>
</body></html>`,
  { sure: false },
);

page(
  'h44',
  'tabs-hidden-panel',
  'https://sis.quailhollow.example/Person/881',
  '9992263337',
  ['6615550143', '9992260000'],
  `<!doctype html><html><head><title>Person</title></head><body>
<h1>Wilhelmina Duarte</h1>
<div role="tablist" aria-label="Person"><button role="tab" id="t1" aria-controls="p1" aria-selected="false">General</button><button role="tab" id="t2" aria-controls="p2" aria-selected="true">Identifiers</button><button role="tab" id="t3" aria-controls="p3" aria-selected="false">Contacts</button></div>
<div role="tabpanel" id="p1" aria-labelledby="t1" hidden><p>Grade 2, Room 14</p></div>
<div role="tabpanel" id="p2" aria-labelledby="t2">
<table><thead><tr><th>Type</th><th>Number</th><th>Issued</th></tr></thead><tbody>
<tr><td>Local</td><td>20881</td><td>08/2024</td></tr>
<tr><td>State Student ID</td><td>9992263337</td><td>09/2024</td></tr>
<tr><td>Library card</td><td>30018844</td><td>10/2024</td></tr></tbody></table></div>
<div role="tabpanel" id="p3" aria-labelledby="t3" hidden><p>Home 6615550143</p></div>
</body></html>`,
);

page(
  'h45',
  'bootstrap-floating',
  'https://register.sequoiaoaks.example/student/44/edit',
  '9903374448',
  ['5595550131'],
  `<!doctype html><html><head><title>Edit student</title></head><body><div class="container">
<h2>Edit student</h2><p class="lead">Ottoline Ferrante-Gomes</p>
<form><div class="row g-2">
<div class="col-md"><div class="form-floating"><input class="form-control" id="fGrade" placeholder="Grade" value="11"><label for="fGrade">Grade</label></div></div>
<div class="col-md"><div class="form-floating"><input class="form-control" id="fLocal" placeholder="Local ID" value="44"><label for="fLocal">Local ID</label></div></div>
<div class="col-md"><div class="form-floating"><input class="form-control" id="fState" placeholder="CA State Student ID" value="9903374448" disabled><label for="fState">CA State Student ID</label></div></div>
<div class="col-md"><div class="form-floating"><input class="form-control" id="fTel" placeholder="Phone" value="5595550131"><label for="fTel">Phone</label></div></div>
</div><button class="btn btn-primary">Save</button></form></div></body></html>`,
);

page(
  'h46',
  'output-elements',
  'https://calc.meadowlark.example/a-g/student/3',
  '9914485559',
  [],
  `<!doctype html><html><head><title>A-G progress</title></head><body>
<h1>A-G progress</h1>
<form><p><label for="o1">Student</label> <output id="o1">Cordelia Nwosu</output></p>
<p><label for="o2">SSID number</label> <output id="o2">9914485559</output></p>
<p><label for="o3">Grade</label> <output id="o3">12</output></p></form>
<table><thead><tr><th>Area</th><th>Needed</th><th>Done</th></tr></thead><tbody>
<tr><th>A History</th><td>20</td><td>20</td></tr>
<tr><th>B English</th><td>40</td><td>35</td></tr>
<tr><th>C Mathematics</th><td>30</td><td>30</td></tr></tbody></table>
<p>Meets UC/CSU subject pattern: not yet</p></body></html>`,
);

page(
  'h47',
  'details-open',
  'https://staff.cedarpass.example/profile?u=19',
  '9925596670',
  ['9925590000'],
  `<!doctype html><html><head><title>Profile</title></head><body>
<h1>Ignatius Bellweather</h1>
<details><summary>Family</summary><p>Mother Ada, father Jude</p></details>
<details open><summary>State and local numbers</summary>
<div class="ln"><span>Permanent ID</span><span class="dots">..........</span><span>7719</span></div>
<div class="ln"><span>State Student ID</span><span class="dots">..........</span><span>9925596670</span></div>
<div class="ln"><span>Meal PIN</span><span class="dots">..........</span><span>5521</span></div></details>
<details><summary>Transportation</summary><p>Bus 14, stop at Alder and 3rd</p></details>
<nav><a href="?u=18">Previous</a> <a href="?u=20">Next</a></nav>
</body></html>`,
);

page(
  'h48',
  'ten-digit-local-id',
  'https://sis.greatbasin.example/stu/card',
  '9936607781',
  ['0099366077', '2036607780'],
  `<!doctype html><html><head><title>Student card</title></head><body>
<div class="card"><h2>Amaryllis Stokes</h2>
<table class="compact">
<tr><td><b>District ID</b></td><td>2036607780</td><td><b>State Student Identifier (SSID)</b></td><td>9936607781</td></tr>
<tr><td><b>Perm ID</b></td><td>0099366077</td><td><b>Grade</b></td><td>10</td></tr>
<tr><td><b>Cohort</b></td><td>2029</td><td><b>Counselor</b></td><td>Ines Vargas</td></tr>
</table></div>
<div class="card"><h3>Schedule</h3><ol><li>Spanish II</li><li>World History</li><li>PE</li></ol></div>
<div class="card"><h3>Fees</h3><p>Yearbook, $85.00, unpaid</p></div></body></html>`,
);

page(
  'h49',
  'assessment-record',
  'https://results.pacificcrest.example/student-report',
  '9947718882',
  [],
  `<!doctype html><html><head><title>Student score summary</title></head><body>
<div class="hero"><h1>Score summary</h1>
<p class="n">Bartholomew Xiong</p>
<p class="i"><span class="lbl">Statewide Student Identifier</span><br><span class="val">9947718882</span></p>
<p class="i"><span class="lbl">Date of birth</span><br><span class="val">02/02/2014</span></p></div>
<table class="scores"><thead><tr><th>Year</th><th>Test</th><th>Score</th><th>Level</th></tr></thead><tbody>
<tr><td>2026</td><td>ELA</td><td>2541</td><td>Standard Met</td></tr>
<tr><td>2026</td><td>Math</td><td>2498</td><td>Standard Nearly Met</td></tr>
<tr><td>2025</td><td>ELA</td><td>2512</td><td>Standard Met</td></tr></tbody></table>
<a class="btn" href="#">Guide to scores</a></body></html>`,
);

page(
  'h50',
  'health-npi',
  'https://nurse.elkmeadow.example/visit/8110',
  '9958829993',
  ['1730250119', '8055550155'],
  `<!doctype html><html><head><title>Health office visit</title></head><body>
<h1>Health office visit</h1>
<table class="hdr"><tr><td>Patient: Sunniva Blackfeather</td><td>Grade: K</td><td>State-ID: 9958829993</td></tr>
<tr><td>Physician: Dr. Anselm Roy</td><td>NPI: 1730250119</td><td>Phone: 8055550155</td></tr></table>
<h2>Visit</h2>
<table><tr><th>In</th><th>Out</th><th>Complaint</th><th>Disposition</th></tr>
<tr><td>9:40</td><td>9:55</td><td>Scraped knee</td><td>Back to class</td></tr>
<tr><td>11:02</td><td>11:20</td><td>Headache</td><td>Called home</td></tr></table>
<form><label>Nurse's note <textarea rows="3">Ice pack given.</textarea></label><button>Save visit</button></form>
</body></html>`,
  { sure: false },
);

page(
  'h51',
  'pupil-wording',
  'https://crossroads-boe.example/Records/Pupil.aspx?id=20',
  '9969930006',
  [],
  `<!doctype html><html><head><title>Pupil record</title></head><body><form id="form1" method="post" action="Pupil.aspx?id=20">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk5Njk5MzAwMDA=">
<div id="pnlPupil"><span id="lblTitle" class="title">PUPIL RECORD</span>
<table id="tblPupil"><tr><td><span id="lblName">Pupil Name</span></td><td><span id="txtName">Gwendal Haraldsen</span></td></tr>
<tr><td><span id="lblSpid">State Pupil Identifier</span></td><td><span id="txtSpid">9969930006</span></td></tr>
<tr><td><span id="lblGrade">Grade</span></td><td><span id="txtGrade">08</span></td></tr>
<tr><td><span id="lblProg">Program</span></td><td><span id="txtProg">Juvenile Court School</span></td></tr></table></div>
<div id="UpdatePanel1"><table class="gv"><tr><th>Entered</th><th>Exited</th><th>Reason</th></tr><tr><td>10/01/2026</td><td>&nbsp;</td><td>&nbsp;</td></tr></table></div>
<input type="submit" name="btnPrint" value="Print"></form></body></html>`,
);

page(
  'h52',
  'csis-number',
  'http://oldsis.pinolevista.example/demo.cfm',
  '9970041117',
  ['5105550188'],
  `<html><head><title>demo.cfm</title></head><body link="#003366">
<table width="640" bgcolor="#ffffcc"><tr><td>
<font face="Verdana" size="2"><b>Ravindra Ostrowski</b> (active)</font></td></tr></table>
<table width="640" border="0">
<tr><td width="200"><font size="2">Soc. Sec. . . . . . . </font></td><td><font size="2">not kept</font></td></tr>
<tr><td width="200"><font size="2">CSIS Number . . . . </font></td><td><font size="2">9970041117</font></td></tr>
<tr><td width="200"><font size="2">Student Number . . </font></td><td><font size="2">8813</font></td></tr>
<tr><td width="200"><font size="2">Home Phone . . . . </font></td><td><font size="2">5105550188</font></td></tr>
</table><hr width="640" align="left">
<font size="1"><a href="demo.cfm?p=1">Demographics</a> | <a href="att.cfm">Attendance</a> | <a href="grd.cfm">Grades</a></font>
</body></html>`,
);

page(
  'h53',
  'sibling-tab-own-first',
  'https://sis.quailhollow.example/Person/902/family',
  '9981152228',
  ['9981152231', '9981152244'],
  `<!doctype html><html><head><title>Family</title></head><body>
<div class="banner"><div><b>Student</b> Solange Mbuyi</div><div><b>SSID</b> 9981152228</div><div><b>Grade</b> 6</div></div>
<h2>Parents and guardians</h2><p>Grace Mbuyi (mother)</p>
<h2>Siblings</h2>
<table><thead><tr><th>Name</th><th>School</th><th>Grade</th><th>SSID</th></tr></thead><tbody>
<tr><td><a href="/Person/903">Exauce Mbuyi</a></td><td>Quail Hollow Elem</td><td>3</td><td>9981152231</td></tr>
<tr><td><a href="/Person/911">Merveille Mbuyi</a></td><td>Quail Hollow High</td><td>11</td><td>9981152244</td></tr></tbody></table>
<button>Add sibling</button></body></html>`,
);

page(
  'h54',
  'enrollment-history-repeat',
  'https://records.sierracoe.example/history/12',
  '9992263339',
  [],
  `<!doctype html><html><head><title>Enrollment history</title></head><body>
<h1>Enrollment history &ndash; Yesenia Calloway</h1>
<div class="card"><h3>2026-2027</h3><p>School: Sierra COE Community Day</p><p>State Student ID: 9992263339</p><p>Entry: E155 08/20/2026</p></div>
<div class="card"><h3>2025-2026</h3><p>School: Auburn Ravine High</p><p>State Student ID: 9992263339</p><p>Exit: T160 06/01/2026</p></div>
<div class="card"><h3>2024-2025</h3><p>School: Auburn Ravine High</p><p>State Student ID: 9992263339</p><p>Exit: E155 06/05/2025</p></div>
<p><a href="#">Show exits only</a></p>
</body></html>`,
);

page(
  'h55',
  'bilingual-label',
  'https://familias.valleluna.example/reportcard/q1',
  '9903374450',
  ['5595550129'],
  `<!doctype html><html><head><title>Report card / Boleta</title></head><body>
<h2>Report Card / Boleta de calificaciones</h2>
<table class="head"><tr><td>Student / Estudiante:</td><td>Nayeli Corrigan</td></tr>
<tr><td>Grade / Grado:</td><td>4</td></tr>
<tr><td>State ID / N&uacute;mero estatal:</td><td>9903374450</td></tr>
<tr><td>School phone / Tel&eacute;fono:</td><td>5595550129</td></tr></table>
<table class="marks"><tr><th>Subject / Materia</th><th>T1</th><th>T2</th><th>T3</th></tr>
<tr><td>Reading / Lectura</td><td>3</td><td></td><td></td></tr>
<tr><td>Writing / Escritura</td><td>2</td><td></td><td></td></tr>
<tr><td>Math / Matem&aacute;ticas</td><td>3</td><td></td><td></td></tr></table>
<p>Parent signature / Firma: ________________</p></body></html>`,
);

page(
  'h56',
  'typed-unrelated-input',
  'https://transport.ninepines.example/rider/661',
  '9914485561',
  ['9911111111'],
  `<!doctype html><html><head><title>Rider</title></head><body>
<form role="search" action="/find"><label for="q">Find a rider by SSID</label> <input id="q" name="q" value="9911111111"> <button>Find</button></form>
<h1>Octavia Lindholm-Reyes</h1>
<table><tr><th>State ID #</th><th>School</th><th>AM route</th><th>PM route</th></tr><tr><td>9914485561</td><td>Nine Pines</td><td>12 at 7:10</td><td>12 at 3:05</td></tr></table>
<h2>Stops</h2><ul><li>Juniper &amp; 4th, pick-up</li><li>Juniper &amp; 6th, drop-off</li></ul>
<p>Rides alone: yes. Needs seat belt: no.</p>
</body></html>`,
  { sure: false },
);

page(
  'h57',
  'siblings-only',
  'https://parent.quailhollow.example/home',
  null,
  ['9925596672', '9925596680'],
  `<!doctype html><html><head><title>My children</title></head><body>
<header>Parent portal &middot; Signed in as Delphine Arsenault</header>
<h1>My children</h1>
<div class="cards"><article class="card"><h2>Basile Arsenault</h2><p>Grade 3 &middot; Ms. Healy</p><p>State ID: 9925596672</p><a href="/c/1">Open</a></article>
<article class="card"><h2>Romane Arsenault</h2><p>Grade 6 &middot; Homeroom 12</p><p>State ID: 9925596680</p><a href="/c/2">Open</a></article></div>
<h2>Announcements</h2><ul><li>No school on Monday</li><li>Picture retakes on Dec. 3</li></ul>
</body></html>`,
);

page(
  'h58',
  'staff-state-id',
  'https://lomitahillsca.infinitecampus.example/campus/apps/staff/person',
  null,
  ['9936607783', '3105550140'],
  `<!doctype html><html><head><title>Person - staff</title></head><body>
<div class="person-header"><h1>Valdemar, Corinne</h1><span class="pill">Teacher</span></div>
<section><h2>Staff Identifiers</h2><div class="row">
<div class="field"><div class="field__label">Employee Number</div><div class="field__value">4471</div></div>
<div class="field"><div class="field__label">State ID</div><div class="field__value">9936607783</div></div>
<div class="field"><div class="field__label">Credential</div><div class="field__value">Multiple subject</div></div></div></section>
<section><h2>District Assignments</h2><table><tr><th>School</th><th>Title</th><th>FTE</th></tr><tr><td>Lomita Elem</td><td>Teacher</td><td>1.0</td></tr></table></section>
<section><h2>Contact</h2><p>Work phone 3105550140</p></section></body></html>`,
);

page(
  'h59',
  'empty-ssid-phone-next',
  'https://ps.rinconvalleyusd.example/admin/students/new_ssid.html',
  null,
  ['9915550144', '9915550145'],
  `<!doctype html><html><head><title>General demographics</title></head><body>
<div id="student_detail_header"><h2>Bergstrom, Tuva 1 <span>90110</span></h2></div>
<table class="linkDescList">
<tr><td class="bold">Student number</td><td>90110</td></tr>
<tr><td class="bold">Statewide Student Identifier (SSID)</td><td></td></tr>
<tr><td class="bold">Home Phone</td><td>9915550144</td></tr>
<tr><td class="bold">Mother Day Phone</td><td>9915550145</td></tr>
<tr><td class="bold">Enroll status</td><td>Pre-registered</td></tr>
</table><button>Submit</button></body></html>`,
);

page(
  'h60',
  'class-list',
  'https://q.sanmarinobasin.example/Teacher/ClassList.asp',
  null,
  ['9947718884', '9947718891', '9947718909'],
  `<html><head><title>Class List</title></head><body><h2>Period 2 - Algebra I - Section 0212</h2>
<table border="1"><tr><th>#</th><th>Name</th><th>SSID</th><th>Gr</th><th>Birth</th></tr>
<tr><td>1</td><td>Abreu, Lino</td><td>9947718884</td><td>9</td><td>01/02/12</td></tr>
<tr><td>2</td><td>Bakos, Vera</td><td>9947718891</td><td>9</td><td>05/11/12</td></tr>
<tr><td>3</td><td>Chu, Arden</td><td>9947718909</td><td>10</td><td>07/30/11</td></tr></table>
<p>3 students</p><a href="#">Export</a></body></html>`,
);

page(
  'h61',
  'search-results-cards',
  'https://app.rosterwell.example/search?q=lin',
  null,
  ['9958829995', '9958829996'],
  `<!doctype html><html><head><title>Search: lin</title></head><body><main>
<h1>Results for &ldquo;lin&rdquo;</h1><p>2 results</p>
<ul class="results"><li><a href="/students/a"><b>Lin, Jasper</b></a><div>SSID 9958829995</div><div>Grade 2, Alder</div></li>
<li><a href="/students/b"><b>Lindgren, Pia</b></a><div>SSID 9958829996</div><div>Grade 5, Birch</div></li></ul>
<nav>Page 1 of 1</nav></main></body></html>`,
);

page(
  'h62',
  'search-single-hit',
  'https://sis.coldspringesd.example/search.asp?q=9969930008',
  null,
  ['9969930008'],
  `<html><head><title>Search</title></head><body>
<form action="search.asp"><label for="s">SSID</label> <input id="s" name="q" value="9969930008"> <input type="submit" value="Search"></form>
<p class="msg">No student matches your search.</p>
<p>Tips: type the last name first, or the ten digits of the State ID. Inactive students are shown only if you tick the box.</p>
<label><input type="checkbox"> Include inactive students</label>
</body></html>`,
);

page(
  'h63',
  'message-naming-sister',
  'https://mail.tamarackunion.example/inbox/4412',
  null,
  ['9970041119'],
  `<!doctype html><html><head><title>Inbox</title></head><body>
<aside><ul><li class="on">Inbox (3)</li><li>Sent</li><li>Drafts</li></ul></aside>
<section class="list"><div class="m on">Registrar &mdash; New sibling</div><div class="m">Athletics &mdash; Clearance</div></section>
<article><h2>New sibling</h2><p>From: registrar@tamarackunion.example<br>To: counseling</p>
<p>Hi all, Orson's sister Winifred is enrolling on Monday. Her SSID is 9970041119 and she comes from Lodi. Please build her a schedule with the same lunch as Orson.</p>
<p>Thanks, Marguerite</p></article></body></html>`,
);

page(
  'h64',
  'cached-dialog',
  'https://sis.larkspurk8.example/app/students/80',
  null,
  ['9981152230'],
  `<!doctype html><html><head><title>Student</title><style>.cdk-hidden{display:none}</style></head><body>
<app-root><h1>Halcyon Okereke</h1><dl><dt>Grade</dt><dd>TK</dd><dt>SSID</dt><dd>&mdash;</dd><dt>Room</dt><dd>1</dd></dl></app-root>
<div class="cdk-overlay-container"><div class="cdk-hidden" role="dialog" aria-label="Quick view"><h2>Mateus Aragao</h2><dl><dt>SSID</dt><dd>9981152230</dd><dt>Grade</dt><dd>6</dd></dl><button>Close</button></div></div>
</body></html>`,
);

page(
  'h65',
  'add-form-typed',
  'https://register.sequoiaoaks.example/student/new',
  null,
  ['9992263341'],
  `<!doctype html><html><head><title>Add a student</title></head><body><div class="container">
<h2>Add a student</h2>
<form><label for="n1">Last name</label><input id="n1" value="Ferrante"><label for="n2">First name</label><input id="n2" value="">
<label for="n3">CA State Student ID</label><input id="n3" value="9992263341"><small>Leave empty if the student is new to California.</small>
<label for="n4">Grade</label><select id="n4"><option>Choose...</option><option>K</option><option>1</option></select>
<button>Check for duplicates</button> <button>Create student</button></form></div></body></html>`,
);

page(
  'h66',
  'merge-duplicates',
  'https://sis.quailhollow.example/admin/merge?a=20&b=21',
  null,
  ['9903374452', '9903374461'],
  `<!doctype html><html><head><title>Merge records</title></head><body>
<h1>Merge two records</h1><p class="warn">This cannot be undone.</p>
<table><thead><tr><th></th><th>Keep</th><th>Remove</th></tr></thead><tbody>
<tr><th>Name</th><td>Sandoval, Ivo</td><td>Sandoval, Ivo M</td></tr>
<tr><th>Birthdate</th><td>04/04/2015</td><td>04/04/2015</td></tr>
<tr><th>State ID</th><td>9903374452</td><td>9903374461</td></tr>
<tr><th>Local ID</th><td>20</td><td>21</td></tr></tbody></table>
<button>Swap</button><button>Merge</button></body></html>`,
);

page(
  'h67',
  'audit-log',
  'https://sis.quailhollow.example/admin/audit',
  null,
  ['9914485563', '9914485571'],
  `<!doctype html><html><head><title>Audit log</title></head><body>
<h1>Audit log</h1><form><input type="date" value="2026-11-24"><button>Show</button></form>
<table><thead><tr><th>When</th><th>User</th><th>Record</th><th>Field</th><th>Old value</th><th>New value</th></tr></thead><tbody>
<tr><td>8:01</td><td>kbrandt</td><td>Student 118</td><td>SSID</td><td></td><td>9914485563</td></tr>
<tr><td>8:14</td><td>kbrandt</td><td>Student 240</td><td>Phone</td><td>5305550101</td><td>5305550102</td></tr>
<tr><td>8:20</td><td>mruiz</td><td>Student 301</td><td>SSID</td><td>9914485571</td><td></td></tr></tbody></table></body></html>`,
);

page(
  'h68',
  'help-page',
  'https://help.brightregister.example/articles/state-id',
  null,
  ['9925596674'],
  `<!doctype html><html><head><title>Where do I find the SSID? - Help</title></head><body>
<nav>Help &rsaquo; Students &rsaquo; Numbers</nav>
<article><h1>Where do I find the SSID?</h1>
<p>The Statewide Student Identifier is a ten-digit number that CALPADS gives to each student. It looks like this:</p>
<pre>SSID: 9925596674</pre>
<ol><li>Open a student.</li><li>Press <b>Identifiers</b>.</li><li>Read the row <b>State Student ID</b>.</li></ol>
<p>Was this helpful? <button>Yes</button> <button>No</button></p></article></body></html>`,
);

page(
  'h69',
  'recent-students-menu',
  'https://tamarackunion-demo.aeries.net/admin/SchoolInfo.aspx',
  null,
  ['9936607785', '9936607793'],
  `<!doctype html><html><head><title>School information</title></head><body>
<div class="recent"><button aria-expanded="true">Recent students</button><ul>
<li><a href="#">Castellanos, Brisa</a> <small>State Student ID 9936607785</small></li>
<li><a href="#">Ibarra, Joss</a> <small>State Student ID 9936607793</small></li></ul></div>
<h1>School information</h1><table><tr><td>Name</td><td>Tamarack Union High</td></tr><tr><td>Principal</td><td>Dr. Lowell Agbaje</td></tr><tr><td>CDS code</td><td>39686760000042</td></tr></table></body></html>`,
);

page(
  'h70',
  'parent-account',
  'https://admin.parentlink.example/accounts/771',
  null,
  ['9947718886', '9995550162'],
  `<!doctype html><html><head><title>Account 771</title></head><body>
<h1>Parent account</h1><h2>Esperanza Whitlock</h2>
<dl><dt>Email</dt><dd>ewhitlock@example.net</dd><dt>Mobile</dt><dd>9995550162</dd><dt>Parent ID</dt><dd>9947718886</dd><dt>Last login</dt><dd>11/25/2026</dd></dl>
<h3>Linked students</h3><ul><li>Whitlock, Cruz (grade 4)</li><li>Whitlock, Paz (grade 7)</li></ul>
<button>Reset password</button><button>Unlink</button></body></html>`,
);

page(
  'h71',
  'retired-ssid',
  'https://www.calpads.example/Ssid/Retired/Detail',
  null,
  ['9958829997', '9958830005'],
  `<!doctype html><html><head><title>Retired SSID</title></head><body>
<h1>Retired SSID detail</h1>
<div class="row"><div class="col"><label>Retired SSID</label><p class="form-control-static">9958829997</p></div>
<div class="col"><label>Replacement SSID</label><p class="form-control-static">9958830005</p></div></div>
<div class="row"><div class="col"><label>Reason</label><p class="form-control-static">Duplicate identifier</p></div><div class="col"><label>Date</label><p class="form-control-static">11/02/2026</p></div></div>
<button>Back to list</button></body></html>`,
);

page(
  'h72',
  'request-ssid-candidates',
  'https://www.calpads.example/Ssid/Request',
  null,
  ['9969930010'],
  `<!doctype html><html><head><title>Request SSID</title></head><body>
<h1>Request SSID</h1><form><label for="l">Last name</label><input id="l" value="Umarov"><label for="f">First name</label><input id="f" value="Daler">
<label for="x">SSID</label><input id="x" value="" readonly></form>
<h2>Possible matches (1)</h2>
<div class="candidate"><div><b>Umarov, Dalir</b></div><div>Birth 03/01/2014</div><div>SSID: 9969930010</div><div>Score 78%</div><button>Use this student</button></div>
<button>None of these, create a new SSID</button></body></html>`,
);

page(
  'h73',
  'wifi-ssid',
  'https://it.ninepines.example/rooms/12',
  null,
  ['9970041121'],
  `<!doctype html><html><head><title>Room 12 network</title></head><body>
<h1>Room 12</h1><h2>Wireless network</h2>
<table><tr><th>SSID</th><td>NP-Guest</td></tr><tr><th>Key</th><td>9970041121</td></tr><tr><th>Channel</th><td>36</td></tr><tr><th>Router</th><td>AP-12</td></tr></table>
<h2>Devices</h2><ul><li>Chromebook cart 4, 30 devices</li><li>Projector</li></ul></body></html>`,
);

page(
  'h74',
  'device-serial',
  'https://assets.cloverdale.example/loan/88',
  null,
  ['9981152232', '9981152233'],
  `<!doctype html><html><head><title>Loan 88</title></head><body>
<h1>Loan 88</h1><table class="kv"><tr><td>Borrower</td><td>Bautista, Kael (student)</td></tr>
<tr><td>Asset ID</td><td>9981152232</td></tr><tr><td>State asset tag</td><td>9981152233</td></tr><tr><td>Model</td><td>Chromebook 3100</td></tr><tr><td>Due</td><td>06/04/2027</td></tr></table>
<button>Check in</button><button>Report damage</button></body></html>`,
);

page(
  'h75',
  'import-mapping',
  'https://imports.rosterwell.example/map/3',
  null,
  ['9992263343'],
  `<!doctype html><html><head><title>Map columns</title></head><body>
<h1>Map columns</h1><p>students.csv, 412 rows</p>
<table><thead><tr><th>Column in file</th><th>Sample</th><th>Field</th></tr></thead><tbody>
<tr><td>LastName</td><td>Zielinski</td><td><select><option selected>Last name</option></select></td></tr>
<tr><td>SSID</td><td>9992263343</td><td><select><option selected>State student ID</option></select></td></tr>
<tr><td>Gr</td><td>4</td><td><select><option selected>Grade</option></select></td></tr></tbody></table>
<button>Import 412 rows</button></body></html>`,
);

page(
  'h76',
  'emergency-other-child',
  'https://health.northfork.example/emcard/60',
  null,
  ['9903374454'],
  `<!doctype html><html><head><title>Emergency card</title></head><body>
<h1>Emergency card</h1>
<table><tr><td>Student</td><td>Leopold Antunes</td></tr><tr><td>State ID</td><td>pending</td></tr><tr><td>Grade</td><td>K</td></tr></table>
<h2>Other children in the family</h2>
<p>Clementine Antunes, grade 5, State ID: 9903374454</p>
<h2>Release to</h2><p>Grandmother, Rita Antunes</p></body></html>`,
);

page(
  'h77',
  'letter-template',
  'https://studentservices.granitebay.example/templates/9',
  null,
  ['9914485565'],
  `<!doctype html><html><head><title>Template editor</title></head><body>
<h1>Template: truancy 1</h1><div class="cols"><div class="editor" contenteditable="true"><p>Dear family of {{student.first}},</p><p>SSID: {{student.ssid}}</p></div>
<aside><h2>Merge fields</h2><table><tr><th>Field</th><th>Example</th></tr><tr><td>student.first</td><td>Alex</td></tr><tr><td>student.ssid</td><td>9914485565</td></tr><tr><td>student.grade</td><td>6</td></tr></table></aside></div>
<button>Save template</button></body></html>`,
);

page(
  'h78',
  'test-session-list',
  'https://testing.coastside.example/session/B-771-2',
  null,
  ['9925596676', '9925596684'],
  `<!doctype html><html><head><title>Session</title></head><body><h1>Session B-771-2</h1>
<div class="wait"><h2>Waiting for approval (2)</h2>
<div class="stu"><div class="nm">Romy S.</div><div class="sub">SSID: 9925596676</div><button>Approve</button><button>Deny</button></div>
<div class="stu"><div class="nm">Odin T.</div><div class="sub">SSID: 9925596684</div><button>Approve</button><button>Deny</button></div></div>
<p>Test: Grade 5 science interim</p><button>Stop session</button></body></html>`,
);

page(
  'h79',
  'next-student-link',
  'https://iep.tricountyselpa.example/review/next',
  null,
  ['9936607787'],
  `<!doctype html><html><head><title>Review complete</title></head><body>
<h1>Review complete</h1><p>You have signed the review of <b>Gia Sorrentino</b>.</p>
<div class="next"><h2>Next in your queue</h2><p>Lucan Petrov, grade 2<br>State Student ID: 9936607787</p><a class="btn" href="/review/8812">Open</a></div>
<p><a href="/queue">Back to the queue</a></p></body></html>`,
);

page(
  'h80',
  'counselor-note-twin',
  'https://caseload.eastshoreselpa.example/student/72/notes',
  null,
  ['9947718888'],
  `<!doctype html><html><head><title>Notes</title></head><body>
<div class="page-header"><h1>Tiberius Orimoto <small>Grade 9</small></h1></div>
<h2>Notes</h2>
<div class="note"><p class="by">11/12/2026, D. Sato</p><p>Scores of spring were loaded under his twin brother's record (SSID 9947718888). Asked testing to move them.</p></div>
<div class="note"><p class="by">09/30/2026, D. Sato</p><p>Met with Tiberius on goals for fall.</p></div>
<form><textarea aria-label="New note"></textarea><button>Add note</button></form></body></html>`,
);

export const eighthPages: readonly CasePage[] = pages;

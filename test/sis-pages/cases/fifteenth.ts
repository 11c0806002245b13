import { setOf } from './case-page.ts';

const { page, pages } = setOf('fifteenth');

page(
  's01',
  'own in the banner, siblings in a box',
  'https://valley.aeries.net/admin/Student.aspx',
  '9912340101',
  ['9912340102', '9912340103', '5595550142', '5595550143'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Okafor, Nneka - Valley USD</title>
<style>body{font:13px Arial;margin:0}.topbar{background:#234;color:#fff;padding:6px 12px}.banner{border:1px solid #aac;padding:8px;margin:8px;display:flex;gap:24px;flex-wrap:wrap}.data-row{margin:2px 0}.data-caption{font-size:11px;color:#557}.side{float:right;width:260px;border:1px solid #ccc;padding:8px;margin:8px}td,th{padding:2px 8px;text-align:left}</style></head>
<body><form id="aspnetForm" action="Student.aspx" method="post">
<input type="hidden" name="ctl00$PID" value="40211"><input type="hidden" name="ctl00$SN" value="611"><input type="hidden" name="ctl00$SC" value="020">
<div class="topbar"><b>Valley Unified</b> &nbsp; <span>20 - Sequoia Middle School</span> &nbsp; <span>2026-2027</span> <a href="#" style="color:#fff">Log out</a></div>
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a> <a href="#">Test Scores</a> <a href="#">Reports</a></div>
<div id="StudentBanner" class="banner">
 <span class="student-full-name">Okafor, Nneka Ada</span>
 <div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">40211</div></div>
 <div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912340101</div></div>
 <div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">7</div></div>
 <div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">(559) 555-0142</div></div>
</div>
<div class="side"><h4>Siblings in district (2)</h4>
 <table><tr><th>Name</th><th>Gr</th><th>State Student ID</th></tr>
 <tr><td><a href="#">Okafor, Chidi</a></td><td>3</td><td>9912340102</td></tr>
 <tr><td><a href="#">Okafor, Obi</a></td><td>10</td><td>9912340103</td></tr></table>
 <a href="#">Open family screen</a></div>
<h2>Demographics</h2>
<table id="ctl00_MainContent_tblDemo">
 <tr><td>Last name</td><td data-tcfc="STU.LN">Okafor</td><td>First name</td><td data-tcfc="STU.FN">Nneka</td></tr>
 <tr><td>Birthdate</td><td data-tcfc="STU.BD">04/11/2014</td><td>Sex</td><td data-tcfc="STU.SX">F</td></tr>
 <tr><td>Parent/guardian</td><td data-tcfc="STU.PG">Ada &amp; Emeka Okafor</td><td>Parent cell</td><td>(559) 555-0143</td></tr>
 <tr><td>Mailing address</td><td>812 Orchard Ln</td><td>City</td><td>Madera</td></tr>
 <tr><td>Corr. language</td><td>English</td><td>Lang. fluency</td><td>E</td></tr></table>
<div class="foot">Page 1.26.11 | Privacy | Help</div></form></body></html>`,
);

page(
  's02',
  'siblings list, own banner folded',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['9912340202', '9912340203', '5595550144'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Siblings - Valley USD</title>
<style>body{font:13px Arial}td,th{padding:3px 9px;border-bottom:1px solid #ddd;text-align:left}.banner{background:#eef;padding:6px}</style></head>
<body><form id="aspnetForm" action="Siblings.aspx">
<input type="hidden" name="ctl00$PID" value="40377"><input type="hidden" name="ctl00$SN" value="802"><input type="hidden" name="ctl00$SC" value="007">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Contacts</a> <a href="#">Siblings</a> <a href="#">Medical</a></div>
<div id="StudentBanner" class="banner"><a href="#" aria-expanded="false" title="Show more">&#9656;</a> <span class="student-full-name">Brandt, Otto</span> &middot; Grade 1 &middot; Rm 4</div>
<h2>Siblings</h2>
<p>Students who share family key <b>31877</b> with the student above. Click a name to change to that student.</p>
<table id="ctl00_MainContent_grdSibs"><thead><tr><th></th><th>Name</th><th>School</th><th>Grade</th><th>State Student ID</th><th>Telephone</th></tr></thead>
<tbody>
<tr id="ReadRow1"><td><a href="#">Edit</a></td><td>Brandt, Greta</td><td>Alder Elem</td><td>4</td><td data-tcfc="STU.CID">9912340202</td><td>559-555-0144</td></tr>
<tr id="ReadRow2"><td><a href="#">Edit</a></td><td>Brandt, Liesl</td><td>Sequoia MS</td><td>8</td><td data-tcfc="STU.CID">9912340203</td><td>559-555-0144</td></tr>
</tbody></table>
<button type="button">Add sibling</button> <button type="button">Remove from family</button>
<h3>Mail tags</h3><label><input type="checkbox" checked> One mailing per family</label>
<div class="foot">Valley USD - Student Information</div></form></body></html>`,
);

page(
  's03',
  'state page with guardian phones and a counselor id',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004711',
  '9912340301',
  ['0010004711', '9105550111', '9165550112', '9165550113', '1055550188'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>California Student Information</title>
<style>body{font:12px Verdana}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.oddRow{background:#f3f3f3}td{padding:3px 10px}#nav-main{float:left;width:170px}#content-main{margin-left:180px}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010004711">Quick Lookup</a></li><li><a href="#">Demographics</a></li><li><a href="#">Parents</a></li><li class="selected"><a href="#">State/Province - CA</a></li></ul></div>
<div id="content-main"><p class="breadcrumb">Start Page &gt; Student Selection &gt; California Student Information</p>
<div id="student_detail_header"><h2>Vang, Pa Houa &nbsp; 9 &nbsp; 118204</h2></div>
<div class="box-round"><h3>Identification</h3><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9912340301</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]Local">Local Student ID (padded for export)</td><td>9105550111</td></tr>
<tr class="oddRow"><td class="bold">Primary Residence Category</td><td>None of the below</td></tr></table></div>
<div class="box-round"><h3>Adults</h3><table>
<tr class="oddRow"><td class="bold">Mother</td><td>Mai Vang</td><td>9165550112</td></tr>
<tr class="evenRow"><td class="bold">Father</td><td>Tou Vang</td><td>9165550113</td></tr>
<tr class="oddRow"><td class="bold">Counselor</td><td>Diane Ruelas</td><td>SEID 1055550188</td></tr></table></div>
<div class="box-round"><h3>Program information</h3><table><tr class="oddRow"><td class="bold">ELA Status Code</td><td>RFEP</td></tr><tr class="evenRow"><td class="bold">Initial US School Enrollment</td><td>08/15/2016</td></tr></table></div>
<button>Submit</button><div id="legend">Legend | Icons</div></div></body></html>`,
);

page(
  's04',
  'own not assigned, a note names the twin',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004790',
  null,
  ['0010004790', '9912340402', '9165550119'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>California Student Information</title>
<style>body{font:12px Verdana}.box-round{border:1px solid #bbb;padding:8px;margin:8px 0}td{padding:3px 10px}.notice{background:#fff6d0;padding:6px}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010004790">Quick Lookup</a></li><li><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><p class="breadcrumb">Start Page &gt; Student Selection &gt; California Student Information</p>
<div id="student_detail_header"><h2>Lindqvist, Saga &nbsp; TK &nbsp; 120116</h2></div>
<div class="notice"><b>Other alert:</b> Twin at same school. Twin brother Lindqvist, Stig has SSID 9912340402 - do not use for Saga.</div>
<div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><i>Not yet assigned</i></td></tr>
<tr class="evenRow"><td class="bold">SSID request date</td><td>11/03/2026</td></tr>
<tr class="oddRow"><td class="bold">Home phone</td><td>916-555-0119</td></tr>
<tr class="evenRow"><td class="bold">Birth city</td><td>Lodi</td></tr>
<tr class="oddRow"><td class="bold">Birth state</td><td>CA</td></tr>
<tr class="evenRow"><td class="bold">Multiple birth</td><td>Yes (2)</td></tr></table></div>
<div class="button-row"><button>Submit</button></div></div></body></html>`,
);

page(
  's05',
  'person identifiers with household members',
  'https://lagunaca.infinitecampus.org/campus/apps/person-information/demographics',
  '9912340501',
  ['9912340502', '9495550121', '9495550122', '1200443816'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics</title>
<style>body{font:14px Roboto,Arial;margin:0}.ic-head{padding:10px 16px;border-bottom:1px solid #ccc}.panel{margin:12px 16px;border:1px solid #ddd;border-radius:4px}.panel h3{margin:0;padding:8px;background:#f5f5f5;font-size:15px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:10px}.grid label{display:block;font-size:12px;color:#666}</style></head>
<body><ic-app-root><div class="ic-head"><a href="#">Student Information</a> / <a href="#">General</a> / Demographics<h1>Haruki Tanabe-Ruiz</h1><span>Student #: 77410</span> <span>Grade: 06</span> <span>DOB: 02/19/2015</span></div>
<section class="panel"><h3>Person Information</h3><div class="grid">
<div><label>Last Name</label><span>Tanabe-Ruiz</span></div><div><label>First Name</label><span>Haruki</span></div><div><label>Gender</label><span>M</span></div>
<div><label>Birth Country</label><span>United States</span></div><div><label>Race/Ethnicity</label><span>Two or more</span></div><div><label>Person GUID</label><span>6f1c-22ab</span></div></div></section>
<section class="panel"><h3>Person Identifiers</h3><div class="grid">
<div><label for="lsn">Local Student Number</label><input id="lsn" value="77410" readonly></div>
<div><label for="ssid">Student State ID</label><input id="ssid" value="9912340501" readonly></div>
<div><label for="pid">Person ID</label><input id="pid" value="1200443816" readonly></div></div></section>
<section class="panel"><h3>Household: Tanabe / Ruiz</h3><div style="padding:10px">
<div class="member"><b>Ruiz, Elena</b> Mother, Guardian <span>Cell (949) 555-0121</span></div>
<div class="member"><b>Tanabe, Ken</b> Father, Guardian <span>Cell (949) 555-0122</span></div>
<div class="member"><b>Tanabe-Ruiz, Mika</b> Sibling <span>Student State ID 9912340502</span></div></div></section>
<footer>Campus.2640.3 &nbsp; Modified by: Ortega, P 10/02/2026</footer></ic-app-root></body></html>`,
);

page(
  's06',
  'alumna who is now staff',
  'https://lagunaca.infinitecampus.org/campus/apps/staff/demographics',
  null,
  ['9912340601', '1433009921', '9495550126'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Census - People</title>
<style>body{font:14px Roboto,Arial}.panel{border:1px solid #ddd;margin:10px 0;padding:8px}dt{color:#666;font-size:12px}dd{margin:0 0 6px}</style></head>
<body><nav>Census / People / Demographics</nav><h1>Fuentes, Marisol</h1><p>Staff &middot; Instructional Aide &middot; Laguna Vista Elementary</p>
<ul class="tabs"><li>Demographics</li><li>District Employment</li><li>District Assignments</li><li>Credentials</li><li>Households</li></ul>
<section class="panel"><h3>Person Information</h3><dl><dt>Legal last name</dt><dd>Fuentes</dd><dt>Legal first name</dt><dd>Marisol</dd><dt>Birth date</dt><dd>07/30/1999</dd></dl></section>
<section class="panel"><h3>Person Identifiers</h3><dl><dt>Local Staff Number</dt><dd>E20418</dd><dt>Staff State ID</dt><dd>1433009921</dd><dt>Student State ID (historical)</dt><dd>9912340601</dd></dl></section>
<section class="panel"><h3>Personal Contact</h3><dl><dt>Cell</dt><dd>9495550126</dd><dt>Email</dt><dd>mfuentes@laguna.example</dd></dl></section>
<section class="panel"><h3>District Employment</h3><table><tr><th>Start</th><th>Title</th><th>FTE</th></tr><tr><td>08/10/2023</td><td>Aide II</td><td>0.75</td></tr></table></section></body></html>`,
  { sure: false },
);

page(
  's07',
  'next student previewed in a side panel',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9912340701',
  ['9912340702', '6195550131', '6195550132'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>body{font:12px Tahoma}.tbl{border-collapse:collapse}.tbl td{border:1px solid #9bc;padding:4px 8px;vertical-align:top}.lbl{font-size:10px;color:#345;display:block}.side{position:absolute;right:10px;top:70px;width:230px;background:#f8f8ee;border:1px solid #ccb;padding:8px}.main{margin-right:260px}</style></head>
<body><div class="menu">Menu <a href="#">&#8249; Prev</a> <a href="#">Next &#8250;</a> <button>Save</button> <button>Undo</button> <span>Mesa Grande High 2026-2027</span></div>
<div class="main"><div class="view-title">Student - Castellanos, Remy</div>
<ul class="tabs"><li class="on">Demographics</li><li>Parent/Guardian</li><li>Other Info</li><li>Emergency</li><li>Enrollment</li></ul>
<table class="tbl"><tr>
<td><span class="lbl">Last Name</span>Castellanos</td><td><span class="lbl">First Name</span>Remy</td><td><span class="lbl">Grade</span>11</td></tr><tr>
<td><span class="lbl">Sis Number</span>0558132</td><td><span class="lbl">State Student Number</span>9912340701</td><td><span class="lbl">Birth Date</span>09/02/2009</td></tr><tr>
<td><span class="lbl">Home Phone</span>619-555-0131</td><td><span class="lbl">Home Language</span>Spanish</td><td><span class="lbl">Homeroom</span>B-14</td></tr></table>
<h4>Parent/Guardian</h4><table class="tbl"><tr><th>Name</th><th>Relation</th><th>Phone</th><th>Lives with</th></tr><tr><td>Castellanos, Irma</td><td>Mother</td><td>619-555-0132</td><td>Y</td></tr></table></div>
<aside class="side"><b>Up next in your list (4 of 31)</b><p>Chau, Duy Minh<br>Grade 11 &middot; Counselor Pratt<br>State Student Number: 9912340702</p><a href="#">Go to Chau</a></aside>
</body></html>`,
);

page(
  's08',
  'family view with three children',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Family',
  null,
  ['9912340801', '9912340802', '9912340803', '6195550133', '6195550134'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Family</title>
<style>body{font:12px Tahoma}td,th{border:1px solid #bcd;padding:4px 8px;text-align:left}</style></head>
<body><div class="menu">Synergy SIS &gt; Census &gt; Family</div><div class="view-title">Family - Abdi / Warsame (F-20931)</div>
<h4>Adults</h4><table><tr><th>Name</th><th>Type</th><th>Cell</th><th>Educational rights</th></tr>
<tr><td>Warsame, Hodan</td><td>Mother</td><td>6195550133</td><td>Y</td></tr>
<tr><td>Abdi, Yusuf</td><td>Father</td><td>6195550134</td><td>Y</td></tr></table>
<h4>Students</h4><table><tr><th>Line</th><th>Student</th><th>Gr</th><th>School</th><th>State Student Number</th><th>Status</th></tr>
<tr><td>1</td><td>Abdi, Amina</td><td>02</td><td>Mesa Oaks</td><td>9912340801</td><td>Active</td></tr>
<tr><td>2</td><td>Abdi, Bilal</td><td>05</td><td>Mesa Oaks</td><td>9912340802</td><td>Active</td></tr>
<tr><td>3</td><td>Abdi, Khadija</td><td>09</td><td>Mesa Grande HS</td><td>9912340803</td><td>Active</td></tr></table>
<h4>Address</h4><p>2210 Jamacha Ct, El Cajon CA</p><button>Add student to family</button> <button>Print family card</button>
<p class="status">Ready. 3 students loaded.</p></body></html>`,
);

page(
  's09',
  'note thread mentions another student',
  'https://bay.illuminateed.com/live/?page=Student_Overview&stud_id=41207',
  '9912340901',
  ['9912340902', '5105550141', '1794823200'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Overview - Delgado-Hart, Wren</title>
<style>body{font:13px Helvetica}.kv{display:grid;grid-template-columns:160px 1fr;gap:3px;max-width:460px}.note{border-left:3px solid #8ac;padding:4px 10px;margin:8px 0}.meta{color:#777;font-size:11px}</style></head>
<body><div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <span style="float:right">K. Ishida</span></div>
<div class="crumb">Students &rsaquo; Bayfront Middle &rsaquo; Delgado-Hart, Wren</div>
<h1>Delgado-Hart, Wren</h1>
<div class="kv"><div>Local ID</div><div>41207</div><div>SSID</div><div>9912340901</div><div>Grade</div><div>8</div><div>Homeroom</div><div>Ishida</div><div>Home phone</div><div>510-555-0141</div><div>English proficiency</div><div>EO</div></div>
<h3>Notes (3)</h3>
<div class="note"><div class="meta">Pratt, L &middot; 10/14/2026 &middot; <a href="?page=Note&t=1794823200">link</a></div>Met with Wren and mother about algebra support. Will check again in two weeks.</div>
<div class="note"><div class="meta">Ishida, K &middot; 10/21/2026</div>The conflict on the bus was with Tobin Ashe, SSID 9912340902 (7th). See his behavior page.</div>
<div class="note"><div class="meta">Pratt, L &middot; 11/04/2026</div>Support class added period 6.</div>
<textarea placeholder="Add a note"></textarea><button>Post</button>
<div id="footer">Bay District &copy; 2026</div></body></html>`,
);

page(
  's10',
  'own pending, note thread names a brother',
  'https://bay.illuminateed.com/live/?page=Student_Overview&stud_id=41988',
  null,
  ['9912341002', '5105550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Overview - Iyer, Anaya</title>
<style>body{font:13px Helvetica}.kv{display:grid;grid-template-columns:160px 1fr;gap:3px;max-width:460px}.note{border-left:3px solid #8ac;padding:4px 10px;margin:8px 0}.pill{background:#ffd58a;border-radius:9px;padding:0 8px}</style></head>
<body><div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a></div>
<div class="crumb">Students &rsaquo; Shoreline Elementary &rsaquo; Iyer, Anaya</div>
<h1>Iyer, Anaya <span class="pill">New</span></h1>
<div class="kv"><div>Local ID</div><div>41988</div><div>SSID</div><div><span class="pill">Pending since 10/30/2026</span></div><div>Grade</div><div>K</div><div>Homeroom</div><div>Soto</div><div>Home phone</div><div>5105550145</div></div>
<h3>Notes (2)</h3>
<div class="note"><b>Registrar</b> 10/30/2026<br>SSID request sent in today's file.</div>
<div class="note"><b>Soto, B</b> 11/02/2026<br>Brother is Iyer, Rohan in grade 4. SSID: 9912341002. Same address, same emergency contacts.</div>
<textarea placeholder="Add a note"></textarea><button>Post</button>
<div id="footer">Bay District &copy; 2026</div></body></html>`,
);

page(
  's11',
  'nurse visit with provider and insurance numbers',
  'https://sis.elkridge-usd.example/health/visit/88213',
  '9912341101',
  ['1457700123', '9055512384', '5305550151', '5305550152'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Health office visit #88213</title>
<style>body{font:14px system-ui}header{background:#0b5;color:#fff;padding:8px}fieldset{margin:10px 0}.f{display:inline-block;width:31%;vertical-align:top;margin:4px 0}.f b{display:block;font-size:12px;color:#555}</style></head>
<body><header>Elkridge Health Office <nav><a href="#">Visits</a> <a href="#">Immunizations</a> <a href="#">Medications</a> <a href="#">Screenings</a></nav></header>
<p class="crumb">Health / Visits / 88213</p><h1>Visit: Pelletier, Jules</h1>
<fieldset><legend>Student</legend>
<div class="f"><b>Name</b>Pelletier, Jules</div><div class="f"><b>Grade / Room</b>4 / 18</div><div class="f"><b>DOB</b>06/06/2017</div>
<div class="f"><b>SSID</b>9912341101</div><div class="f"><b>Local ID</b>20671</div><div class="f"><b>Allergies</b>Peanut (EpiPen in office)</div></fieldset>
<fieldset><legend>Coverage</legend>
<div class="f"><b>Plan</b>Medi-Cal managed care</div><div class="f"><b>Member number</b>9055512384</div><div class="f"><b>Physician NPI</b>1457700123</div></fieldset>
<fieldset><legend>Contacts</legend>
<div class="f"><b>Mother (Odile)</b>5305550151</div><div class="f"><b>Dr. Hwang</b>5305550152</div><div class="f"><b>Called?</b>Yes, 10:42</div></fieldset>
<fieldset><legend>Visit</legend><p><b>In</b> 10:31 <b>Out</b> 10:55 <b>Complaint</b> Headache <b>Temp</b> 98.4 <b>Disposition</b> Back to class</p></fieldset>
<button>Print pass</button> <button>Close visit</button></body></html>`,
);

page(
  's12',
  'health office day log',
  'https://sis.elkridge-usd.example/health/log?date=2026-11-12',
  null,
  ['9912341201', '9912341202', '9912341203', '5305550153', '5305550154', '5305550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Health office log</title>
<style>body{font:14px system-ui}td,th{border-bottom:1px solid #ddd;padding:4px 10px;text-align:left}</style></head>
<body><header>Elkridge Health Office <nav><a href="#">Visits</a> <a href="#">Immunizations</a> <a href="#">Medications</a></nav></header>
<h1>Visits on Thursday, November 12</h1><p>Nurse: J. Baptiste, RN &nbsp; School: Elk Meadow</p>
<table><thead><tr><th>In</th><th>Out</th><th>Student</th><th>SSID</th><th>Reason</th><th>Parent phone</th><th>Disposition</th></tr></thead><tbody>
<tr><td>8:20</td><td>8:32</td><td>Ames, Robbie</td><td>9912341201</td><td>Inhaler</td><td>5305550153</td><td>Class</td></tr>
<tr><td>9:45</td><td>10:10</td><td>Cruz, Itzel</td><td>9912341202</td><td>Stomach ache</td><td>5305550154</td><td>Home</td></tr>
<tr><td>11:58</td><td>12:05</td><td>Falk, Noor</td><td>9912341203</td><td>Scraped knee</td><td>5305550155</td><td>Class</td></tr>
</tbody></table><p>3 visits. <a href="#">Export</a> <a href="#">Print log</a></p></body></html>`,
);

page(
  's13',
  'merge duplicates',
  'https://sis.elkridge-usd.example/admin/merge?left=20711&right=24002',
  null,
  ['9912341301', '9912341302', '5305550156'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Merge duplicate students</title>
<style>body{font:14px system-ui}.cols{display:flex;gap:20px}.col{flex:1;border:1px solid #ccc;padding:10px}dt{font-size:12px;color:#666}dd{margin:0 0 6px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Data quality</a> <a href="#">Admin</a></nav></header>
<p class="crumb">Data quality / Duplicates / Merge</p><h1>Merge duplicate students</h1>
<p>Pick the record that survives. The other one is retired and its enrollment rows move.</p>
<div class="cols"><div class="col"><label><input type="radio" name="keep" checked> Keep this record</label><h2>Santos, Maria Luz</h2><dl><dt>Local ID</dt><dd>20711</dd><dt>SSID</dt><dd>9912341301</dd><dt>Birthdate</dt><dd>01/09/2013</dd><dt>Phone</dt><dd>530-555-0156</dd><dt>Enrollments</dt><dd>4</dd></dl></div>
<div class="col"><label><input type="radio" name="keep"> Keep this record</label><h2>Santos, Marilu</h2><dl><dt>Local ID</dt><dd>24002</dd><dt>SSID</dt><dd>9912341302</dd><dt>Birthdate</dt><dd>01/09/2013</dd><dt>Phone</dt><dd>530-555-0156</dd><dt>Enrollments</dt><dd>1</dd></dl></div></div>
<label><input type="checkbox"> I have checked both cumulative folders</label><p><button>Merge</button> <button>Not the same student</button></p></body></html>`,
);

page(
  's14',
  'record after a merge with the retired number',
  'https://sis.elkridge-usd.example/students/20733/identity',
  '9912341401',
  ['9912341402', '5305550157'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Identity - Moreau, Theo</title>
<style>body{font:14px system-ui}table{border-collapse:collapse}th{text-align:left;color:#555;font-weight:normal;padding:4px 16px 4px 0}td{padding:4px}.hist{color:#777}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Data quality</a></nav></header>
<p class="crumb">Students / Moreau, Theo / Identity</p><h1>Moreau, Theo</h1><p>Grade 7 &middot; Elk Meadow &middot; Active since 08/12/2024</p>
<div class="tabs"><a href="#">Summary</a> <b>Identity</b> <a href="#">Family</a> <a href="#">Enrollment</a></div>
<table><tr><th scope="row">Local ID</th><td>20733</td></tr><tr><th scope="row">Statewide Student ID (SSID)</th><td>9912341401</td></tr><tr><th scope="row">Legal name</th><td>Moreau, Theodore James</td></tr><tr><th scope="row">Birthdate</th><td>12/01/2013</td></tr><tr><th scope="row">Phone</th><td>5305550157</td></tr></table>
<section class="hist"><h3>Merge history</h3><table><thead><tr><th>Date</th><th>Retired local ID</th><th>Retired SSID</th><th>By</th></tr></thead><tbody><tr><td>09/18/2026</td><td>24055</td><td>9912341402</td><td>H. Quan</td></tr></tbody></table></section>
<footer>Elkridge USD data office x4410</footer></body></html>`,
);

page(
  's15',
  'new enrollment copied from a sibling',
  'https://sis.elkridge-usd.example/enroll/new?step=2',
  null,
  ['9912341502', '5305550158', '5305550159'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>New enrollment - step 2 of 5</title>
<style>body{font:14px system-ui}form label{display:block;margin:6px 0 2px}.src{background:#eef7ff;padding:10px;border:1px solid #9cf}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Enrollment</a></nav></header>
<ol class="steps"><li>Search</li><li><b>Student</b></li><li>Family</li><li>Documents</li><li>Finish</li></ol>
<h1>New student: Kowalczyk, Zofia</h1>
<div class="src"><b>Copying from sibling:</b> Kowalczyk, Adam &middot; Grade 5 &middot; SSID 9912341502 <a href="#">change</a><br><small>Address, phones and contacts are copied. Names, birthdate and IDs are not.</small></div>
<form><label for="ln">Last name</label><input id="ln" value="Kowalczyk"><label for="fn">First name</label><input id="fn" value="Zofia"><label for="bd">Birthdate</label><input id="bd" value="03/22/2021">
<label for="sid">SSID</label><input id="sid" value="" placeholder="Leave blank if new to California">
<label for="hp">Home phone (copied)</label><input id="hp" value="5305550158"><label for="cp">Mother's cell (copied)</label><input id="cp" value="5305550159">
<label for="ad">Address (copied)</label><input id="ad" value="77 Tamarack Way"><p><button>Back</button> <button>Next</button></p></form></body></html>`,
);

page(
  's16',
  'copy-from-sibling drawer open over a student',
  'https://sis.elkridge-usd.example/students/20749/contacts',
  '9912341601',
  ['9912341602', '9912341603', '5305550160'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contacts - Nakai, Shandiin</title>
<style>body{font:14px system-ui}.hdr{display:flex;gap:20px;border-bottom:2px solid #084;padding:8px}.hdr div span{display:block;font-size:11px;color:#666}.drawer{position:fixed;right:0;top:120px;width:320px;background:#fff;border:1px solid #888;padding:12px;box-shadow:0 0 8px #999}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Data quality</a></nav></header>
<div class="hdr"><h1>Nakai, Shandiin</h1><div><span>Grade</span>2</div><div><span>Local ID</span>20749</div><div><span>SSID</span>9912341601</div><div><span>Status</span>Active</div></div>
<div class="tabs"><a href="#">Summary</a> <a href="#">Identity</a> <b>Contacts</b> <a href="#">Health</a></div>
<h2>Contacts</h2><table><tr><th>Name</th><th>Relation</th><th>Phone</th><th>Pick up</th></tr><tr><td>Nakai, Lorraine</td><td>Grandmother</td><td>(530) 555-0160</td><td>Yes</td></tr></table>
<button>Add contact</button> <button aria-expanded="true">Copy from sibling</button>
<div class="drawer" role="dialog" aria-label="Copy contacts from sibling"><h3>Copy contacts from&hellip;</h3><ul><li><label><input type="radio" name="sib"> Nakai, Dezba &mdash; Grade 6, SSID 9912341602</label></li><li><label><input type="radio" name="sib"> Nakai, Yas &mdash; Grade 8, SSID 9912341603</label></li></ul><p>3 contacts will be added.</p><button>Copy</button> <button>Cancel</button></div></body></html>`,
);

page(
  's17',
  'letter to the parents of one student',
  'https://sis.elkridge-usd.example/letters/preview/55120',
  '9912341701',
  ['5305550161', '5305550162'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letter preview</title>
<style>body{font:15px Georgia;max-width:720px;margin:20px auto}.tool{font:13px Arial;background:#eee;padding:6px}.addr{margin:30px 0}</style></head>
<body><div class="tool"><button>Print</button> <button>Download PDF</button> <a href="#">Back to student</a></div>
<div class="letterhead"><b>Elkridge Unified School District</b><br>Office of Assessment &middot; 400 Ridge Rd &middot; Tel. (530) 555-0161 &middot; Fax (530) 555-0162</div>
<p class="addr">To the parents or guardians of<br><b>Emre Yildirim</b><br>1904 Cedar Flat Rd<br>Elkridge, CA</p>
<p>November 9, 2026</p>
<p>Student: Emre Yildirim<br>Grade: 8<br>School: Elk Meadow<br>Statewide Student ID (SSID): 9912341701</p>
<p>Dear parents or guardians,</p><p>Your child's results on the Smarter Balanced assessments of spring 2026 are enclosed. The report shows an overall score and how your child did in each area.</p>
<p>If you have questions, please call the school office at the number above.</p><p>Sincerely,<br>Rosalind Achterberg<br>Coordinator of Assessment</p></body></html>`,
);

page(
  's18',
  'batch of letters for two students',
  'https://sis.elkridge-usd.example/letters/batch/3071',
  null,
  ['9912341801', '9912341802', '5305550161'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letter batch 3071 (2 letters)</title>
<style>body{font:15px Georgia;max-width:720px;margin:20px auto}.sheet{border:1px solid #ccc;padding:30px;margin:20px 0;page-break-after:always}</style></head>
<body><div class="tool"><button>Print all (2)</button> <a href="#">Back to batches</a></div>
<div class="sheet"><b>Elkridge Unified School District</b> Tel. (530) 555-0161<p>To the parents or guardians of<br><b>Hana Petrov</b></p><p>Student: Hana Petrov<br>Grade: 3<br>SSID: 9912341801</p><p>Your child was identified for the after-school reading program. Sessions are on Mondays and Wednesdays until 4:15.</p><p>Please return the form below by November 20.</p></div>
<div class="sheet"><b>Elkridge Unified School District</b> Tel. (530) 555-0161<p>To the parents or guardians of<br><b>Deshawn Ricks</b></p><p>Student: Deshawn Ricks<br>Grade: 3<br>SSID: 9912341802</p><p>Your child was identified for the after-school reading program. Sessions are on Mondays and Wednesdays until 4:15.</p><p>Please return the form below by November 20.</p></div></body></html>`,
);

page(
  's19',
  'state anomaly report, multiple identifiers',
  'https://calpads-view.elkridge-usd.example/anomaly/MID',
  null,
  ['9912341901', '9912341902', '9912341903', '9912341904'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>MID - Multiple Identifiers</title>
<style>body{font:13px Segoe UI}td,th{border:1px solid #ddd;padding:4px 8px}th{background:#def}</style></head>
<body><div class="topnav">State Reporting: <a href="#">Files</a> <a href="#">Anomalies</a> <a href="#">Certification</a></div>
<h1>Anomaly report - MID</h1><p>Students whose demographics match more than one SSID. District 99-40012 Elkridge USD. Run 11/13/2026 06:15.</p>
<div class="filters"><label>School <select><option>All</option><option>Elk Meadow</option></select></label> <label>Status <select><option>Open</option></select></label></div>
<table><thead><tr><th>Anomaly ID</th><th>SSID 1</th><th>Name 1</th><th>SSID 2</th><th>Name 2</th><th>Birthdate</th><th>Rule</th><th></th></tr></thead><tbody>
<tr><td>M-5501</td><td>9912341901</td><td>Ochoa, Daniela</td><td>9912341902</td><td>Ochoa, Dani</td><td>05/05/2012</td><td>Name + DOB</td><td><a href="#">Resolve</a></td></tr>
<tr><td>M-5502</td><td>9912341903</td><td>Tran, Kevin</td><td>9912341904</td><td>Tran, Kevin Q</td><td>11/23/2015</td><td>Name + DOB</td><td><a href="#">Resolve</a></td></tr>
</tbody></table><p>2 open, 0 in review. MID rate 0.04 %.</p></body></html>`,
);

page(
  's20',
  'resolving one multiple-identifier pair',
  'https://calpads-view.elkridge-usd.example/anomaly/MID/M-5519',
  null,
  ['9912342001', '9912342002', '5305550164'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Resolve MID M-5519</title>
<style>body{font:13px Segoe UI}td,th{border:1px solid #ddd;padding:4px 10px;text-align:left}</style></head>
<body><div class="topnav">State Reporting: <a href="#">Files</a> <a href="#">Anomalies</a></div><p class="crumb">Anomalies &gt; MID &gt; M-5519</p>
<h1>Resolve multiple identifiers</h1>
<table><tr><th></th><th>Candidate A</th><th>Candidate B</th></tr>
<tr><th>SSID</th><td>9912342001</td><td>9912342002</td></tr>
<tr><th>Name</th><td>Whitehorse, Lena</td><td>Whitehorse, Lenna</td></tr>
<tr><th>Birthdate</th><td>08/18/2011</td><td>08/18/2011</td></tr>
<tr><th>Reporting LEA</th><td>Elkridge USD</td><td>Pine Hollow JUSD</td></tr>
<tr><th>LEA contact</th><td>H. Quan</td><td>T. Orozco 530-555-0164</td></tr>
<tr><th>Last enrollment</th><td>08/12/2026 - open</td><td>08/10/2023 - 06/01/2026</td></tr></table>
<p><label><input type="radio" name="r"> Same student, combine into A</label> <label><input type="radio" name="r"> Combine into B</label> <label><input type="radio" name="r"> Different students</label></p>
<textarea>Called Pine Hollow 11/12, waiting for the folder.</textarea><button>Submit resolution</button></body></html>`,
);

page(
  's21',
  'concurrent-enrollment anomaly of one student',
  'https://calpads-view.elkridge-usd.example/anomaly/CCE/C-118',
  '9912342101',
  ['5305550165', '2095550166', '0112345678'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>CCE C-118</title>
<style>body{font:13px Segoe UI}.card{border:1px solid #cde;padding:10px;margin:8px 0}.kv span{display:inline-block;min-width:150px;color:#567}td,th{border:1px solid #ddd;padding:4px 10px;text-align:left}</style></head>
<body><div class="topnav">State Reporting: <a href="#">Files</a> <a href="#">Anomalies</a> <a href="#">Certification</a></div><p class="crumb">Anomalies &gt; CCE &gt; C-118</p>
<h1>Concurrent enrollment (CCE)</h1>
<div class="card kv"><h2>Barragan, Nico</h2><div><span>SSID</span> 9912342101</div><div><span>Birthdate</span> 10/10/2010</div><div><span>Grade level</span> 10</div><div><span>Days overlapping</span> 34</div></div>
<h3>Overlapping enrollments</h3><table><tr><th>LEA</th><th>School</th><th>Start</th><th>Exit</th><th>Local ID</th><th>Contact</th></tr>
<tr><td>Elkridge USD</td><td>Elkridge High</td><td>08/12/2026</td><td>-</td><td>20802</td><td>H. Quan (530) 555-0165</td></tr>
<tr><td>Mariposa Flats USD</td><td>Flats Academy</td><td>08/05/2026</td><td>-</td><td>0112345678</td><td>G. Sandoval (209) 555-0166</td></tr></table>
<div class="card"><b>Comment</b><p>Family moved 08/07. Asked Flats Academy for exit T160.</p></div><button>Add comment</button> <button>Mark resolved</button></body></html>`,
);

page(
  's22',
  'exit-reason anomaly list',
  'https://calpads-view.elkridge-usd.example/anomaly/ERA',
  null,
  ['9912342201', '9912342202', '9912342203', '5305550165'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ERA - Exit Reason Discrepancy</title>
<style>body{font:13px Segoe UI}.row{display:grid;grid-template-columns:120px 180px 90px 1fr 120px;border-bottom:1px solid #ddd;padding:5px}.h{font-weight:bold;background:#def}</style></head>
<body><div class="topnav">State Reporting: <a href="#">Files</a> <a href="#">Anomalies</a> <a href="#">Certification</a></div>
<h1>Exit Reason Discrepancy (ERA)</h1><p>Students exited as transfers within California without a later enrollment. Questions: data office (530) 555-0165.</p>
<div role="table"><div class="row h" role="row"><div>SSID</div><div>Student</div><div>Exit code</div><div>School</div><div>Exit date</div></div>
<div class="row" role="row"><div>9912342201</div><div>Bell, Araceli</div><div>T160</div><div>Elkridge High</div><div>06/05/2026</div></div>
<div class="row" role="row"><div>9912342202</div><div>Gupta, Veer</div><div>T160</div><div>Elk Meadow</div><div>05/14/2026</div></div>
<div class="row" role="row"><div>9912342203</div><div>Ocampo, Jade</div><div>T160</div><div>Elkridge High</div><div>02/27/2026</div></div></div>
<p>Rows 1-3 of 3</p><button>Export CSV</button></body></html>`,
);

page(
  's23',
  'error log of a submission',
  'https://calpads-view.elkridge-usd.example/jobs/SENR/2026111301/errors',
  null,
  ['2026111301', '9912342301', '9912342302', '1025550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Submission 2026111301 - errors</title>
<style>body{font:13px Segoe UI}pre{background:#111;color:#ded;padding:12px}</style></head>
<body><div class="topnav">State Reporting: <a href="#">Files</a> <a href="#">Anomalies</a></div><p class="crumb">Files &gt; SENR &gt; 2026111301</p>
<h1>SENR file, posted with errors</h1><p>Records 1,204 &middot; Passed 1,201 &middot; Rejected 3 &middot; Submitted by H. Quan</p>
<pre>line 118  ENR0311  fatal    SSID: 9912342301  Birthdate does not match the state record
line 402  ENR0097  fatal    SSID: 9912342302  Enrollment overlaps at same school
line 977  GERR0003 fatal    SSID:             SSID is blank, local ID 1025550199
total 3 fatal, 0 warning</pre>
<p><a href="#">Download error file</a> <a href="#">Resubmit</a></p>
<h3>What to do</h3><ol><li>Correct the record in the SIS.</li><li>Extract again.</li><li>Post.</li></ol></body></html>`,
);

page(
  's24',
  'help-desk ticket with a student in it',
  'https://help.elkridge-usd.example/tickets/40188',
  null,
  ['9912342401', '5305550167', '5305550168'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>#40188 Parent cannot see scores</title>
<style>body{font:14px Inter,Arial}.wrap{display:flex;gap:20px}.msg{border:1px solid #ddd;border-radius:6px;padding:10px;margin:8px 0}.props{width:240px;font-size:13px}</style></head>
<body><nav>Tickets | Assets | Knowledge base | Reports</nav><h1>#40188 Parent cannot see scores</h1>
<div class="wrap"><div><div class="msg"><b>Trish Donnelly</b> (Elk Meadow front office) - Nov 12, 9:02<p>Hello, mother of a 6th grader called (530-555-0167). Portal shows no reports. His brother's reports show fine. The one that works is SSID 9912342401. I could not find the other one's number.</p></div>
<div class="msg"><b>IT - Ravi</b> - Nov 12, 9:40<p>Is the account linked to both? Please send the portal email of the parent. Do not send passwords.</p></div>
<div class="msg"><b>Trish Donnelly</b> - Nov 12, 10:15<p>Sent by phone to your line. Thank you.</p></div><textarea>Reply...</textarea><button>Send</button></div>
<div class="props"><h4>Properties</h4><div>Status: Open</div><div>Priority: Normal</div><div>Requester: T. Donnelly</div><div>Callback: (530) 555-0168</div><div>Category: Portal</div></div></div></body></html>`,
);

page(
  's25',
  'own header, open tickets naming others',
  'https://sis.elkridge-usd.example/students/20860',
  '9912342501',
  ['9912342502', '9912342503', '5305550169'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summary - Adeyemi, Tolu</title>
<style>body{font:14px system-ui;margin:0}.app{display:grid;grid-template-columns:170px 1fr 250px}.tile{border:1px solid #ddd;border-radius:8px;padding:10px;margin:8px}.tile small{display:block;color:#777}</style></head>
<body><div class="app"><nav><a href="#">Students</a><br><a href="#">Attendance</a><br><a href="#">Tickets (2)</a></nav>
<main><h1>Adeyemi, Tolu</h1><div style="display:flex;flex-wrap:wrap"><div class="tile"><small>SSID</small>9912342501</div><div class="tile"><small>Local ID</small>20860</div><div class="tile"><small>Grade</small>12</div><div class="tile"><small>Counselor</small>Vasquez</div><div class="tile"><small>Home phone</small>(530) 555-0169</div></div>
<h2>Enrollment</h2><table><tr><th>School</th><th>Start</th><th>End</th></tr><tr><td>Elkridge High</td><td>08/14/2023</td><td></td></tr></table>
<h2>Graduation</h2><p>Credits 192 of 220, on track. A-G: 13 of 15.</p></main>
<aside class="tile"><h3>My open tickets</h3><p><a href="#">T-771</a> Wrong birthdate, SSID 9912342502 (Bloom, Ivy)</p><p><a href="#">T-774</a> Exit code missing, SSID 9912342503 (Cantu, Rey)</p><a href="#">See all</a></aside></div></body></html>`,
);

page(
  's26',
  'masked own number, e-mail names another student',
  'https://sis.elkridge-usd.example/students/20871/messages',
  null,
  ['9912342602', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Messages - Fairbanks, Cole</title>
<style>body{font:14px system-ui}.hdr span{margin-right:18px}.mail{border:1px solid #ddd;margin:10px 0;padding:10px}blockquote{border-left:3px solid #aaa;margin:6px;padding-left:10px;color:#555}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Messages</a></nav></header>
<div class="hdr"><h1>Fairbanks, Cole</h1><span>Grade 9</span><span>Local ID 20871</span><span>SSID ******4417 <button title="You do not have the right to see this field" disabled>Show</button></span></div>
<h2>Message log</h2>
<div class="mail"><b>From:</b> n.fairbanks@mail.example <b>To:</b> counseling@elkridge-usd.example<br><b>Date:</b> 11/10/2026<p>Thank you, that's what I needed. You can reach me at 530 555 0170.</p>
<blockquote>On 11/09/2026 Counseling wrote:<br>Dear Mr. Fairbanks, attached is the transcript.<blockquote>On 11/09/2026 Registrar wrote:<br>Transcripts for two: Cole, and the exchange student Annika Dahl. SSID: 9912342602 for Annika, she's new in the system.</blockquote></blockquote></div>
<div class="mail"><b>Text to parent</b> 10/02/2026<p>Period 3 absence was cleared.</p></div><button>New message</button></body></html>`,
);

page(
  's27',
  'own number and a quoted mail with an earlier one',
  'https://sis.elkridge-usd.example/students/20874/log',
  '9912342701',
  ['9912342799', '7605550171'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contact log - Esparza, Luz</title>
<style>body{font:14px system-ui}dl{display:grid;grid-template-columns:140px 1fr;max-width:480px}.mail{background:#fafafa;border:1px solid #ddd;padding:10px;margin:8px 0}blockquote{color:#555}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Messages</a></nav></header>
<h1>Esparza, Luz</h1><dl><dt>Grade</dt><dd>6</dd><dt>Local ID</dt><dd>20874</dd><dt>State Student ID (SSID)</dt><dd>9912342701</dd><dt>Entered from</dt><dd>Palo Brea ESD</dd></dl>
<h2>Contact log</h2>
<div class="mail"><b>10/06/2026 E-mail, incoming</b> - records@palobrea.example<p>Cumulative folder was mailed today. Our office: 760-555-0171.</p>
<blockquote>&gt; Hi, which number did you report her under?<br>&gt; We had her under 9912342799 until June, then the state combined the two.</blockquote></div>
<div class="mail"><b>09/29/2026 Phone, outgoing</b><p>Asked for the immunization record.</p></div><button>Add entry</button></body></html>`,
);

page(
  's28',
  'several students open in tabs',
  'https://sis.elkridge-usd.example/workspace',
  '9912342802',
  ['9912342801', '9912342803', '5305550172', '5305550173', '5305550174'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Workspace (3)</title>
<style>body{font:14px system-ui}.strip button{border:1px solid #aaa;padding:5px 12px}.strip button[aria-selected=true]{background:#fff;border-bottom:none;font-weight:bold}.f{margin:3px 0}.f b{display:inline-block;width:130px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Close all</a></nav></header>
<div class="strip" role="tablist"><button role="tab" aria-selected="false" id="t1" aria-controls="p1">Abara, Zion &times;</button><button role="tab" aria-selected="true" id="t2" aria-controls="p2">Bianchi, Elsa &times;</button><button role="tab" aria-selected="false" id="t3" aria-controls="p3">Choi, Min-jun &times;</button></div>
<div id="p1" role="tabpanel" aria-labelledby="t1" hidden><h1>Abara, Zion</h1><div class="f"><b>Grade</b> 5</div><div class="f"><b>SSID</b> 9912342801</div><div class="f"><b>Phone</b> 5305550172</div></div>
<div id="p2" role="tabpanel" aria-labelledby="t2"><h1>Bianchi, Elsa</h1><div class="f"><b>Grade</b> 5</div><div class="f"><b>SSID</b> 9912342802</div><div class="f"><b>Phone</b> 5305550173</div><div class="f"><b>Room</b> 21</div><h3>Today</h3><p>Present. Library book due 11/20.</p></div>
<div id="p3" role="tabpanel" aria-labelledby="t3" hidden><h1>Choi, Min-jun</h1><div class="f"><b>Grade</b> 4</div><div class="f"><b>SSID</b> 9912342803</div><div class="f"><b>Phone</b> 5305550174</div></div>
<footer>Signed in as T. Donnelly</footer></body></html>`,
);

page(
  's29',
  'tabs of students, the open one on attendance',
  'https://sis.elkridge-usd.example/workspace?tab=3',
  null,
  ['9912342901', '9912342902', '5305550175'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Workspace (2)</title>
<style>body{font:14px system-ui}.strip a{border:1px solid #aaa;padding:5px 12px}.strip a.on{font-weight:bold;background:#eef}td,th{padding:3px 10px;border:1px solid #ddd}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Close all</a></nav></header>
<div class="strip"><a href="#" class="">Diop, Fatou</a> <a href="#" class="on">Elgin, Parker</a></div>
<section style="display:none"><h1>Diop, Fatou</h1><table><tr><th>SSID</th><td>9912342901</td></tr><tr><th>Phone</th><td>5305550175</td></tr></table></section>
<section><h1>Elgin, Parker</h1><div class="subtabs"><a href="#">Identity</a> <b>Attendance</b> <a href="#">Contacts</a></div>
<div style="display:none" data-sub="identity"><table><tr><th>SSID</th><td>9912342902</td></tr><tr><th>Local ID</th><td>20902</td></tr></table></div>
<div data-sub="attendance"><table><tr><th>Date</th><th>1</th><th>2</th><th>3</th><th>4</th></tr><tr><td>11/10</td><td></td><td>T</td><td></td><td></td></tr><tr><td>11/11</td><td>H</td><td>H</td><td>H</td><td>H</td></tr><tr><td>11/12</td><td></td><td></td><td></td><td>A</td></tr></table><p>Unexcused: 1 &middot; Tardies: 1</p></div></section>
<footer>Signed in as T. Donnelly</footer></body></html>`,
);

page(
  's30',
  'two students compared',
  'https://bay.illuminateed.com/live/?page=Compare&ids=41301,41377',
  null,
  ['9912343001', '9912343002'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Compare students</title>
<style>body{font:13px Helvetica}.cmp{display:grid;grid-template-columns:150px 1fr 1fr;gap:4px}.cmp .k{color:#666}</style></head>
<body><div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a></div>
<div class="crumb">Reports &rsaquo; Compare students</div><h1>Compare</h1>
<div class="cmp"><div class="k">Student</div><div><b>Novak, Tereza</b> <a href="#">&times;</a></div><div><b>Ostrow, Benji</b> <a href="#">&times;</a></div>
<div class="k">Local ID</div><div>41301</div><div>41377</div>
<div class="k">SSID</div><div>9912343001</div><div>9912343002</div>
<div class="k">Grade</div><div>7</div><div>7</div>
<div class="k">SBA ELA 2026</div><div>2561 Met</div><div>2488 Nearly met</div>
<div class="k">SBA Math 2026</div><div>2533 Nearly met</div><div>2590 Met</div>
<div class="k">Reading Lexile</div><div>1010L</div><div>940L</div></div>
<button>Add student</button> <button>Print comparison</button><div id="footer">Bay District &copy; 2026</div></body></html>`,
);

page(
  's31',
  'class list with one row opened',
  'https://sis.elkridge-usd.example/classes/311/roster',
  null,
  ['5305550176', '5305550177', '5305550178'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Roster - Algebra I (P3)</title>
<style>body{font:14px system-ui}td,th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}.exp td{background:#f6faff}</style></head>
<body><header>Elkridge SIS <nav><a href="#">My classes</a> <a href="#">Gradebook</a> <a href="#">Seating</a></nav></header>
<h1>Algebra I - Period 3</h1><p>Teacher: R. Oyelaran &middot; 28 students</p>
<table><thead><tr><th></th><th>Student</th><th>Gr</th><th>Local ID</th><th>Parent phone</th></tr></thead><tbody>
<tr><td>&#9656;</td><td>Arce, Pilar</td><td>9</td><td>20911</td><td>5305550176</td></tr>
<tr><td>&#9662;</td><td>Bohm, Lars</td><td>9</td><td>20915</td><td>5305550177</td></tr>
<tr class="exp"><td></td><td colspan="4"><b>Birthdate</b> 03/04/2012 &nbsp; <b>SSID</b> 9912343102 &nbsp; <b>EL</b> No &nbsp; <b>504</b> Yes &nbsp; <a href="#">Open profile</a></td></tr>
<tr><td>&#9656;</td><td>Cato, June</td><td>9</td><td>20933</td><td>5305550178</td></tr>
</tbody></table><p>Showing 3 of 28 <a href="#">more</a></p></body></html>`,
  { sure: false },
);

page(
  's32',
  'list at the left, one student at the right',
  'https://sis.elkridge-usd.example/browse?school=4&sel=0000020944',
  '9912343201',
  ['0000020944', '0000020943', '0000020945', '0000020946', '5305550179'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Browse students</title>
<style>body{font:14px system-ui;margin:0}.split{display:flex}.list{width:260px;border-right:1px solid #ccc;list-style:none;margin:0;padding:0}.list li{padding:6px 10px;border-bottom:1px solid #eee}.list li[aria-selected=true]{background:#dff}.list small{color:#777;display:block}.detail{padding:12px 20px}.g{display:grid;grid-template-columns:150px 1fr;gap:4px}</style></head>
<body><header>Elkridge SIS <input placeholder="Filter"></header>
<div class="split"><ul class="list" role="listbox"><li aria-selected="false">Dang, Vy<small>0000020943</small></li><li aria-selected="true">Dietz, Moses<small>0000020944</small></li><li aria-selected="false">Dixon, Aria<small>0000020945</small></li><li aria-selected="false">Doan, Kim<small>0000020946</small></li></ul>
<div class="detail"><h1>Dietz, Moses</h1><div class="g"><div>Permanent ID</div><div>0000020944</div><div>Statewide ID (SSID)</div><div>9912343201</div><div>Grade</div><div>3</div><div>Teacher</div><div>Mrs. Abe</div><div>Phone</div><div>530-555-0179</div></div>
<h3>Programs</h3><ul><li>Free meals (direct certified)</li><li>After school program</li></ul><button>Edit</button> <button>Print label</button></div></div></body></html>`,
);

page(
  's33',
  'household of one student with person ids',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household?personID=1200561102',
  '9912343301',
  ['1200561102', '1200561103', '1200561104', '1200561105', '9495550181', '9495550182'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Households</title>
<style>body{font:14px Roboto,Arial}.sum{display:flex;gap:24px;border-bottom:1px solid #ccc;padding:8px}.sum label{display:block;font-size:11px;color:#666}td,th{padding:4px 12px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><nav>Student Information / General / Households</nav>
<div class="sum"><div><label>Student</label><b>Achterberg, Finn</b></div><div><label>Student Number</label>77588</div><div><label>State ID (SSID)</label>9912343301</div><div><label>Grade</label>02</div><div><label>Homeroom</label>Lam</div></div>
<h2>Achterberg - 15 Heron Ct</h2><table><thead><tr><th>Person ID</th><th>Name</th><th>Role</th><th>Phone</th><th>Start</th></tr></thead><tbody>
<tr><td>1200561102</td><td>Achterberg, Finn</td><td>Student</td><td></td><td>08/2024</td></tr>
<tr><td>1200561103</td><td>Achterberg, Rosalind</td><td>Mother</td><td>9495550181</td><td>08/2024</td></tr>
<tr><td>1200561104</td><td>Maas, Pieter</td><td>Stepfather</td><td>9495550182</td><td>01/2025</td></tr>
<tr><td>1200561105</td><td>Maas, Elin</td><td>Stepsister</td><td></td><td>01/2025</td></tr></tbody></table>
<button>New household</button> <button>Documents</button><footer>Campus.2640.3</footer></body></html>`,
);

page(
  's34',
  'bus list',
  'https://transport.elkridge-usd.example/routes/14/riders',
  null,
  ['9912343401', '9912343402', '9912343403', '5305550183', '5305550184', '5305550185', '5305550186'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Route 14 AM</title>
<style>body{font:14px Arial}.stop{margin:12px 0;border-left:4px solid #fa0;padding-left:10px}.rider{display:flex;gap:20px;padding:2px 0}</style></head>
<body><header>Transportation <nav><a href="#">Routes</a> <a href="#">Drivers</a> <a href="#">Trips</a></nav></header>
<h1>Route 14 - morning</h1><p>Bus 22 &middot; Driver: Gil Amaro, 530-555-0183 &middot; Dispatch 530-555-0184</p>
<div class="stop"><h3>6:48 Cedar &amp; 4th</h3><div class="rider"><b>Eason, Bree</b><span>Gr 2</span><span>SSID 9912343401</span><span>530-555-0185</span></div><div class="rider"><b>Eason, Trey</b><span>Gr 4</span><span>SSID 9912343402</span><span>530-555-0185</span></div></div>
<div class="stop"><h3>6:55 Tamarack Mobile Park</h3><div class="rider"><b>Kowal, Ines</b><span>Gr 6</span><span>SSID 9912343403</span><span>530-555-0186</span></div></div>
<div class="stop"><h3>7:10 Elk Meadow School</h3><p>Unload</p></div><button>Print</button></body></html>`,
);

page(
  's35',
  'transportation of one student, other riders at the stop',
  'https://sis.elkridge-usd.example/students/20977/transport',
  '9912343501',
  ['9912343502', '9912343503', '5305550187', '5305550188'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transportation - Rosales, Abril</title>
<style>body{font:14px system-ui}.box{border:1px solid #ccc;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Transportation</a></nav></header>
<h1>Rosales, Abril</h1><p><b>Grade:</b> 5 &nbsp; <b>Local ID:</b> 20977 &nbsp; <b>SSID:</b> 9912343501 &nbsp; <b>Phone:</b> 5305550187</p>
<div class="box"><h2>Assignment</h2><table><tr><th>AM</th><td>Route 6, bus 9</td><th>Stop</th><td>Fir &amp; Main 7:02</td></tr><tr><th>PM</th><td>Route 6, bus 9</td><th>Stop</th><td>Fir &amp; Main 3:31</td></tr><tr><th>Driver</th><td>Lupe Zamora</td><th>Bus phone</th><td>5305550188</td></tr></table></div>
<div class="box"><h2>Others at this stop</h2><table><tr><th>Student</th><th>Grade</th><th>SSID</th></tr><tr><td>Rosales, Iker</td><td>2</td><td>9912343502</td></tr><tr><td>Penn, Harriet</td><td>5</td><td>9912343503</td></tr></table></div>
<button>Change stop</button> <button>Print bus pass</button></body></html>`,
);

page(
  's36',
  'meeting of one student, participants with educator ids',
  'https://seis-like.elkridge-usd.example/iep/meeting/7730',
  '9912343601',
  ['1122330044', '1122330055', '1699900042', '5305550189'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>IEP meeting</title>
<style>body{font:13px Arial}.top td{padding:3px 14px 3px 0}.top .l{color:#555;font-size:11px}table.p td,table.p th{border:1px solid #bbb;padding:4px 8px;text-align:left}</style></head>
<body><nav>Students | Meetings | Goals | Services | Forms</nav>
<table class="top"><tr><td class="l">Student Name</td><td class="l">SSID</td><td class="l">District ID</td><td class="l">DOB</td><td class="l">Case Manager</td></tr><tr><td><b>Hollis, Remington</b></td><td>9912343601</td><td>20988</td><td>02/28/2014</td><td>S. Nakagawa</td></tr></table>
<h1>IEP team meeting - annual</h1><p>Date 11/18/2026, 2:45 PM &middot; Room 7 &middot; Notice sent 11/02/2026</p>
<h3>Participants</h3><table class="p"><tr><th>Name</th><th>Role</th><th>SEID / License</th><th>Invited</th><th>Attended</th></tr>
<tr><td>Hollis, Dana</td><td>Parent</td><td></td><td>Y</td><td></td></tr>
<tr><td>Nakagawa, S.</td><td>Education specialist</td><td>1122330044</td><td>Y</td><td></td></tr>
<tr><td>Brixton, M.</td><td>General education teacher</td><td>1122330055</td><td>Y</td><td></td></tr>
<tr><td>Pham, L., SLP</td><td>Speech</td><td>NPI 1699900042</td><td>Y</td><td></td></tr></table>
<p>Interpreter: not requested. Parent phone on file: (530) 555-0189.</p><button>Send notice</button> <button>Print signature page</button></body></html>`,
);

page(
  's37',
  'meeting of one student whose number is missing',
  'https://seis-like.elkridge-usd.example/iep/meeting/7741',
  null,
  ['1122330066', '1122330077', '5305550190', '9912343702'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>IEP meeting</title>
<style>body{font:13px Arial}.top td{padding:3px 14px 3px 0}.top .l{color:#555;font-size:11px}table.p td,table.p th{border:1px solid #bbb;padding:4px 8px;text-align:left}</style></head>
<body><nav>Students | Meetings | Goals | Services | Forms</nav>
<table class="top"><tr><td class="l">Student Name</td><td class="l">SSID</td><td class="l">District ID</td><td class="l">DOB</td></tr><tr><td><b>Ueno, Sora</b></td><td>&mdash;</td><td>21004</td><td>08/01/2023</td></tr></table>
<h1>IEP team meeting - transition from Part C</h1><p>Date 11/20/2026, 9:00 AM</p>
<h3>Participants</h3><table class="p"><tr><th>Name</th><th>Role</th><th>State ID</th><th>Phone</th></tr>
<tr><td>Ueno, Akiko</td><td>Parent</td><td></td><td>5305550190</td></tr>
<tr><td>Ferreira, D.</td><td>Preschool teacher</td><td>1122330066</td><td></td></tr>
<tr><td>Hull, C.</td><td>Psychologist</td><td>1122330077</td><td></td></tr></table>
<h3>Family already known to SELPA</h3><p>Sister Ueno, Rin, gr. 3 (SSID 9912343702), case closed 2025.</p><button>Send notice</button></body></html>`,
);

page(
  's38',
  'record translated by the browser into Spanish',
  'https://bay.illuminateed.com/live/?page=Student_Overview&stud_id=41500',
  '9912343801',
  ['5105550191', '5105550192', '9912343802'],
  `<!doctype html>
<html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Descripción general - Vergara, Camilo</title>
<style>body{font:13px Helvetica}th{text-align:left;color:#555;padding:3px 12px 3px 0}</style></head>
<body><div id="topnav"><a href="#"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Hogar</font></font></a> <a href="#"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Estudiantes</font></font></a> <a href="#"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Evaluaciones</font></font></a></div>
<h1><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Vergara, Camilo</font></font></h1>
<table><tr><th><font><font>Identificación local</font></font></th><td><font><font>41500</font></font></td></tr>
<tr><th><font><font>SSID</font></font></th><td><font><font>9912343801</font></font></td></tr>
<tr><th><font><font>Calificación</font></font></th><td><font><font>6</font></font></td></tr>
<tr><th><font><font>Teléfono de casa</font></font></th><td><font><font>5105550191</font></font></td></tr>
<tr><th><font><font>Tutor</font></font></th><td><font><font>Vergara, Paola 510-555-0192</font></font></td></tr></table>
<h3><font><font>Hermanos</font></font></h3><table><tr><th><font><font>Nombre</font></font></th><th><font><font>Calificación</font></font></th><th><font><font>SSID</font></font></th></tr><tr><td><font><font>Vergara, Elisa</font></font></td><td><font><font>9</font></font></td><td><font><font>9912343802</font></font></td></tr></table>
<div id="footer"><font><font>Distrito de la Bahía © 2026</font></font></div></body></html>`,
);

page(
  's39',
  'record translated by the browser into Tagalog',
  'https://sis.elkridge-usd.example/students/21011',
  '9912343901',
  ['5305550193', '5305550194', '0000021011'],
  `<!doctype html>
<html lang="tl" class="translated-ltr"><head><meta charset="utf-8"><title>Buod - Macaraeg, Althea</title>
<style>body{font:14px system-ui}.g{display:grid;grid-template-columns:190px 1fr;gap:4px;max-width:520px}.g .l{color:#666}</style></head>
<body><header><font><font>Elkridge SIS</font></font> <nav><a href="#"><font><font>Mga mag-aaral</font></font></a> <a href="#"><font><font>Pagdalo</font></font></a></nav></header>
<h1><font><font>Macaraeg, Althea</font></font></h1>
<div class="g"><div class="l"><font><font>Baitang</font></font></div><div><font><font>4</font></font></div>
<div class="l"><font><font>Lokal na ID</font></font></div><div><font><font>0000021011</font></font></div>
<div class="l"><font><font>SSID</font></font></div><div><font><font>9912343901</font></font></div>
<div class="l"><font><font>Petsa ng kapanganakan</font></font></div><div><font><font>05/17/2017</font></font></div>
<div class="l"><font><font>Telepono sa bahay</font></font></div><div><font><font>5305550193</font></font></div>
<div class="l"><font><font>Tagapag-alaga</font></font></div><div><font><font>Macaraeg, Jun - 5305550194</font></font></div></div>
<h2><font><font>Pagpapatala</font></font></h2><p><font><font>Elk Meadow, mula 08/12/2026</font></font></p>
<footer><font><font>Naka-sign in bilang T. Donnelly</font></font></footer></body></html>`,
);

page(
  's40',
  'translated into Vietnamese, only the sister has a number',
  'https://sis.elkridge-usd.example/students/21019',
  null,
  ['9912344002', '5305550195'],
  `<!doctype html>
<html lang="vi" class="translated-ltr"><head><meta charset="utf-8"><title>Tóm tắt - Huynh, Bao</title>
<style>body{font:14px system-ui}.g{display:grid;grid-template-columns:190px 1fr;gap:4px;max-width:520px}.card{border:1px solid #ccc;padding:8px;margin:8px 0;max-width:420px}</style></head>
<body><header><font><font>Elkridge SIS</font></font> <nav><a href="#"><font><font>Học sinh</font></font></a> <a href="#"><font><font>Điểm danh</font></font></a></nav></header>
<h1><font><font>Huynh, Bao</font></font></h1>
<div class="g"><div><font><font>Lớp</font></font></div><div><font><font>TK</font></font></div>
<div><font><font>SSID</font></font></div><div><font><font>Chưa được chỉ định</font></font></div>
<div><font><font>Điện thoại nhà</font></font></div><div><font><font>5305550195</font></font></div>
<div><font><font>Ngày sinh</font></font></div><div><font><font>01/15/2022</font></font></div></div>
<h2><font><font>Anh chị em</font></font></h2><div class="card"><b><font><font>Huynh, Linh</font></font></b> <font><font>Lớp 5</font></font><div><font><font>SSID: 9912344002</font></font></div></div>
<h2><font><font>Ghi danh</font></font></h2><p><font><font>Elk Meadow, từ ngày 03/11/2026</font></font></p></body></html>`,
);

page(
  's41',
  'record translated into Chinese',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&t=zh',
  '9912344101',
  ['6195550135', '6195550136', '9912344102'],
  `<!doctype html>
<html lang="zh-CN" class="translated-ltr"><head><meta charset="utf-8"><title>学生</title>
<style>body{font:13px Tahoma}.tbl td{border:1px solid #9bc;padding:4px 8px}.lbl{display:block;font-size:11px;color:#345}</style></head>
<body><div class="menu"><font><font>菜单</font></font> <button><font><font>保存</font></font></button> <button><font><font>撤消</font></font></button></div>
<div class="view-title"><font><font>学生 - Leung, Wing Yan</font></font></div>
<table class="tbl"><tr><td><span class="lbl"><font><font>姓</font></font></span><font><font>Leung</font></font></td><td><span class="lbl"><font><font>名</font></font></span><font><font>Wing Yan</font></font></td><td><span class="lbl"><font><font>年级</font></font></span><font><font>07</font></font></td></tr>
<tr><td><span class="lbl"><font><font>SIS 编号</font></font></span><font><font>0558477</font></font></td><td><span class="lbl"><font><font>州学生编号 (SSID)</font></font></span><font><font>9912344101</font></font></td><td><span class="lbl"><font><font>家庭电话</font></font></span><font><font>619-555-0135</font></font></td></tr></table>
<h4><font><font>家长/监护人</font></font></h4><table class="tbl"><tr><td><font><font>Leung, Siu Ming</font></font></td><td><font><font>父亲</font></font></td><td><font><font>619-555-0136</font></font></td></tr></table>
<h4><font><font>兄弟姐妹</font></font></h4><table class="tbl"><tr><td><font><font>Leung, Ho Yin</font></font></td><td><font><font>04</font></font></td><td><font><font>州学生编号 9912344102</font></font></td></tr></table></body></html>`,
);

page(
  's42',
  'parent portal in Spanish with two children',
  'https://valley.aeries.net/student/Default.aspx?lang=es',
  null,
  ['9912344201', '9912344202', '5595550146'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Portal para Padres</title>
<style>body{font:14px Arial}.kid{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}.kid h3{margin:0}</style></head>
<body><form id="aspnetForm"><div class="topbar"><b>Valley Unified</b> &middot; Portal para Padres <a href="#">Cambiar estudiante</a> <a href="#">Salir</a></div>
<div id="NavBar"><a href="#">Inicio</a> <a href="#">Información</a> <a href="#">Asistencia</a> <a href="#">Calificaciones</a> <a href="#">Exámenes</a></div>
<h1>Bienvenida, Sra. Zepeda</h1><p>Sus estudiantes en el distrito:</p>
<div class="kid"><h3>Zepeda, Damaris</h3><p>Grado 6 &middot; Sequoia Middle School</p><p>Número de estudiante: 40518 &middot; ID estatal del estudiante: 9912344201</p><a href="#">Ver boleta</a></div>
<div class="kid"><h3>Zepeda, Osvaldo</h3><p>Grado 11 &middot; Valley High</p><p>Número de estudiante: 38809 &middot; ID estatal del estudiante: 9912344202</p><a href="#">Ver boleta</a></div>
<p>Teléfono de la escuela: (559) 555-0146. Para cambiar su dirección, visite la oficina.</p><div class="foot">Aviso de privacidad | Ayuda</div></form></body></html>`,
  { isOfItsHost: true },
);

page(
  's43',
  "own number beside the signed-in person's card",
  'https://sis.elkridge-usd.example/students/21040/profile',
  '9912344301',
  ['1033445566', '5305550196', '5305550197'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Profile - Grewal, Jasleen</title>
<style>body{font:14px system-ui}.me{position:absolute;right:10px;top:40px;width:220px;background:#fff;border:1px solid #999;padding:10px}.f{margin:6px 0}.f label{display:inline-block;width:170px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Staff</a></nav> <button aria-expanded="true" style="float:right">T. Donnelly</button></header>
<div class="me" role="menu"><b>Trish Donnelly</b><div>Attendance clerk, Elk Meadow</div><div>Staff State ID (SEID): 1033445566</div><div>Ext. 530-555-0196</div><a href="#">Settings</a> <a href="#">Sign out</a></div>
<h1>Grewal, Jasleen</h1>
<form><div class="f"><label for="a">Legal name</label><input id="a" value="Grewal, Jasleen Kaur" disabled></div><div class="f"><label for="b">Local ID</label><input id="b" value="21040" disabled></div><div class="f"><label for="c">Statewide Student Identifier</label><input id="c" value="9912344301" disabled></div><div class="f"><label for="d">Birthdate</label><input id="d" value="10/30/2012" disabled></div><div class="f"><label for="e">Home phone</label><input id="e" value="5305550197" disabled></div></form>
<button>Edit</button> <button>History</button></body></html>`,
);

page(
  's44',
  'staff record with advisees',
  'https://bay.illuminateed.com/live/?page=User_Edit&user_id=803',
  null,
  ['1044556677', '5105550147', '9912344402', '9912344403'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Edit User - Okonjo, Beatrice</title>
<style>body{font:13px Helvetica}td{padding:3px 10px}.adv{border-top:1px solid #ccc;margin-top:12px}</style></head>
<body><div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Users</a></div><div class="crumb">Users &rsaquo; Bayfront Middle &rsaquo; Okonjo, Beatrice</div>
<h1>Edit User</h1><table><tr><td>Legal name</td><td>Okonjo, Beatrice</td></tr><tr><td>State ID</td><td><input value="1044556677"></td></tr><tr><td>Date of birth</td><td>03/12/1984</td></tr><tr><td>Work phone</td><td>510-555-0147</td></tr><tr><td>Role</td><td>Teacher, advisor</td></tr><tr><td>Hire date</td><td>08/05/2013</td></tr></table>
<div class="adv"><h3>Advisees</h3><table><tr><td>Pruitt, Ainsley</td><td>Gr 8</td><td>SSID 9912344402</td></tr><tr><td>Quiroz, Lalo</td><td>Gr 8</td><td>SSID 9912344403</td></tr></table></div>
<button>Save</button> <button>Deactivate</button></body></html>`,
);

page(
  's45',
  'transfer in, with the ids of the school before',
  'https://sis.elkridge-usd.example/students/21055/transfer',
  '9912344501',
  ['4410029387', '0000884120', '7075550148', '7075550149'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transfer in - Sandvik, Marius</title>
<style>body{font:14px system-ui}.two{display:flex;gap:30px}dl{margin:0}dt{font-size:12px;color:#666;margin-top:6px}dd{margin:0}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Enrollment</a></nav></header><p class="crumb">Students / Sandvik, Marius / Transfer</p>
<h1>Sandvik, Marius</h1>
<div class="two"><section><h2>This district</h2><dl><dt>Local ID</dt><dd>21055</dd><dt>SSID</dt><dd>9912344501</dd><dt>Grade</dt><dd>10</dd><dt>Entry date</dt><dd>10/19/2026</dd><dt>Entry code</dt><dd>E - from another California school</dd></dl></section>
<section><h2>Previous school</h2><dl><dt>School</dt><dd>Vintner Valley High</dd><dt>Previous permanent ID</dt><dd>0000884120</dd><dt>Transcript order no.</dt><dd>4410029387</dd><dt>Registrar phone</dt><dd>7075550148</dd><dt>Fax</dt><dd>7075550149</dd></dl></section></div>
<h3>Checklist</h3><ul><li>Withdrawal grades: received</li><li>Immunizations: received</li><li>Cum folder: requested 10/20/2026</li></ul><button>Print request</button></body></html>`,
);

page(
  's46',
  'records request for a student from Texas',
  'https://sis.elkridge-usd.example/students/21061/records-request',
  null,
  ['4102938475', '9155550151', '5305550161', '5305550162'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Request for records</title>
<style>body{font:15px Georgia;max-width:720px;margin:20px auto}.tool{font:13px Arial;background:#eee;padding:6px}td{padding:2px 14px 2px 0}</style></head>
<body><div class="tool"><button>Print</button> <button>Fax</button> <a href="#">Back to student</a></div>
<p><b>Elkridge Unified School District</b><br>Tel. 530-555-0161 &middot; Fax 530-555-0162</p>
<p>To: Registrar, Mesquite Draw Middle School, El Paso, Texas<br>Phone 915-555-0151</p><p>November 6, 2026</p>
<p>The student named below has enrolled in our district. Please send the cumulative record, immunizations, special education file and discipline record.</p>
<table><tr><td>Student</td><td><b>Renteria, Joaquin</b></td></tr><tr><td>Birthdate</td><td>12/14/2013</td></tr><tr><td>Grade</td><td>7</td></tr><tr><td>Texas Unique ID</td><td>4102938475</td></tr><tr><td>California SSID</td><td>to be assigned</td></tr><tr><td>Enrolled here</td><td>11/02/2026</td></tr></table>
<p>Under 34 CFR 99.31 parental consent is not required.</p><p>____________________<br>Helen Quan, Registrar</p></body></html>`,
);

page(
  's47',
  "several states' ids on one record",
  'https://ridge.powerschool.com/admin/students/otherids.html?frn=0010004888',
  '9912344701',
  ['0010004888', '5200917734', '3029384756', '9165550152'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Other IDs</title>
<style>body{font:12px Verdana}.box-round{border:1px solid #bbb;padding:8px;margin:8px 0}td,th{padding:3px 10px;text-align:left}.oddRow{background:#f3f3f3}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010004888">Quick Lookup</a></li><li><a href="#">Other IDs</a></li><li><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><p class="breadcrumb">Start Page &gt; Student Selection &gt; Other IDs</p><div id="student_detail_header"><h2>Whitfield, Keoni &nbsp; 5 &nbsp; 120544</h2></div>
<div class="box-round"><h3>Current</h3><table><tr class="oddRow"><td class="bold">Student Number</td><td>120544</td></tr><tr class="evenRow"><td class="bold">California Statewide Student ID (SSID)</td><td>9912344701</td></tr></table></div>
<div class="box-round"><h3>Former states</h3><table><tr><th>State</th><th>Identifier</th><th>From</th><th>To</th></tr><tr class="oddRow"><td>Hawaii</td><td>5200917734</td><td>2020</td><td>2022</td></tr><tr class="evenRow"><td>Nevada</td><td>3029384756</td><td>2022</td><td>2025</td></tr></table></div>
<div class="box-round"><h3>Contact</h3><table><tr class="oddRow"><td class="bold">Home phone</td><td>9165550152</td></tr></table></div><button>Submit</button></div></body></html>`,
);

page(
  's48',
  'fees with receipts, no state id',
  'https://ridge.powerschool.com/admin/students/fees.html?frn=0010004901',
  null,
  ['0010004901', '2026110014', '2026110015', '4500912388'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fee Transactions</title>
<style>body{font:12px Verdana}.box-round{border:1px solid #bbb;padding:8px;margin:8px 0}td,th{padding:3px 10px;text-align:left}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010004901">Quick Lookup</a></li><li class="selected"><a href="#">Fee Transactions</a></li></ul>
<div id="content-main"><p class="breadcrumb">Start Page &gt; Student Selection &gt; Fee Transactions</p><div id="student_detail_header"><h2>Yoon, Daniel &nbsp; 12 &nbsp; 110233</h2></div>
<div class="box-round"><h3>Balance: $35.00</h3><table><thead><tr><th>Date</th><th>Type</th><th>ID</th><th>Amount</th><th>Balance</th></tr></thead><tbody>
<tr><td>08/20/2026</td><td>Yearbook</td><td></td><td>75.00</td><td>75.00</td></tr>
<tr><td>09/01/2026</td><td>Payment</td><td>2026110014</td><td>-40.00</td><td>35.00</td></tr>
<tr><td>10/12/2026</td><td>Cap and gown</td><td></td><td>45.00</td><td>80.00</td></tr>
<tr><td>11/02/2026</td><td>Payment</td><td>2026110015</td><td>-45.00</td><td>35.00</td></tr></tbody></table></div>
<div class="box-round"><p>State grant PO number 4500912388 covers AP exam fees.</p></div><button>New fee</button> <button>New payment</button></div></body></html>`,
);

page(
  's49',
  'cafeteria account with own number and a linked sibling',
  'https://meals.elkridge-usd.example/account/51102',
  '9912344901',
  ['9912344902', '2026100771', '2026100772', '5305550198'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Meal account 51102</title>
<style>body{font:14px Arial}.head{background:#fff4e0;padding:10px}.head b{display:inline-block;width:90px}td,th{padding:3px 10px;border-bottom:1px solid #eee;text-align:left}</style></head>
<body><nav>Accounts | Point of sale | Applications | Reports</nav>
<div class="head"><h1>Bustamante, Alma</h1><div><b>PIN</b> 51102</div><div><b>SSID</b> 9912344901</div><div><b>Grade</b> 1</div><div><b>Status</b> Free (DC)</div><div><b>Phone</b> 5305550198</div></div>
<h3>Same meal application</h3><p>Bustamante, Rodrigo (grade 4) - <small>SSID 9912344902</small></p>
<h3>Transactions</h3><table><tr><th>Date</th><th>Receipt</th><th>Item</th><th>Amount</th></tr><tr><td>11/09/2026</td><td>2026100771</td><td>Breakfast</td><td>0.00</td></tr><tr><td>11/10/2026</td><td>2026100772</td><td>Milk only</td><td>0.50</td></tr></table>
<button>Add deposit</button> <button>Print statement</button></body></html>`,
);

page(
  's50',
  'device checkout without a state id',
  'https://assets.elkridge-usd.example/loan/77120',
  null,
  ['0000021080', '4003219987', '8812300456', '5305550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Loan 77120</title>
<style>body{font:14px Arial}dl{display:grid;grid-template-columns:160px 1fr}.tag{font:20px monospace;border:1px dashed #888;padding:4px 10px}</style></head>
<body><nav>Devices | Loans | Repairs | Import</nav><h1>Chromebook loan</h1>
<p>Borrower: <b>Tillman, Jorge</b>, grade 9</p><div class="tag">*0000021080*</div>
<dl><dt>Student ID</dt><dd>0000021080</dd><dt>Asset tag</dt><dd>4003219987</dd><dt>Charger barcode</dt><dd>8812300456</dd><dt>Model</dt><dd>C204</dd><dt>Wi-Fi SSID</dt><dd>ELKRIDGE-STUDENT</dd><dt>Issued</dt><dd>08/19/2026</dd><dt>Due</dt><dd>06/03/2027</dd><dt>Parent phone</dt><dd>530-555-0199</dd></dl>
<h3>History</h3><table><tr><th>Date</th><th>Event</th></tr><tr><td>08/19/2026</td><td>Issued by S. Ekdahl</td></tr><tr><td>10/02/2026</td><td>Key cap replaced</td></tr></table><button>Check in</button> <button>Report loss</button></body></html>`,
);

page(
  's51',
  'device page with the network SSID and the student SSID',
  'https://sis.elkridge-usd.example/students/21088/devices',
  '9912345101',
  ['4003220014', '8812300999', '0000021088', '5305550101'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Devices - Nasser, Huda</title>
<style>body{font:14px system-ui}.chips span{background:#eee;border-radius:10px;padding:2px 10px;margin-right:8px}td,th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Devices</a></nav></header>
<h1>Nasser, Huda</h1><div class="chips"><span>Grade 8</span><span>ID 0000021088</span><span>SSID 9912345101</span><span>&#9742; 5305550101</span></div>
<h2>Devices</h2><table><thead><tr><th>Type</th><th>Asset tag</th><th>Barcode</th><th>Network</th><th>Status</th></tr></thead><tbody>
<tr><td>Chromebook</td><td>4003220014</td><td>8812300999</td><td>SSID: ELKRIDGE-STUDENT</td><td>Out</td></tr>
<tr><td>Hotspot</td><td>HS-114</td><td></td><td>SSID: EUSD-HS114, key on label</td><td>Out</td></tr></tbody></table>
<p>Agreement signed 08/18/2026 by Nasser, Omar.</p><button>Assign device</button></body></html>`,
  { sure: false },
);

page(
  's52',
  'foster youth record with county numbers',
  'https://sis.elkridge-usd.example/students/21093/foster',
  '9912345201',
  ['0771234567', '1029384756', '5305550102', '5305550103'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Foster - Lockwood, Imani</title>
<style>body{font:14px system-ui}table.k th{font-weight:600;text-align:left;width:230px;padding:4px}table.k td{padding:4px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Programs</a></nav></header><p class="crumb">Students / Lockwood, Imani / Programs / Foster</p>
<h1>Lockwood, Imani</h1><table class="k"><tbody><tr><th>Grade</th><td>6</td></tr><tr><th>SSID</th><td>9912345201</td></tr><tr><th>Local ID</th><td>21093</td></tr></tbody></table>
<h2>Child welfare</h2><table class="k"><tbody><tr><th>County case number</th><td>0771234567</td></tr><tr><th>CWS/CMS client ID</th><td>1029384756</td></tr><tr><th>County</th><td>Butte</td></tr><tr><th>Social worker</th><td>Nolan Beaumont, 5305550102</td></tr><tr><th>CASA</th><td>Ilse Brandvold, 5305550103</td></tr><tr><th>Educational rights holder</th><td>Grandmother (court order 06/2025)</td></tr></tbody></table>
<h2>Rights (AB 490)</h2><label><input type="checkbox" checked disabled> School of origin</label> <label><input type="checkbox" disabled> Partial credits issued</label></body></html>`,
);

page(
  's53',
  'restricted own number beside case numbers',
  'https://sis.elkridge-usd.example/students/21097/foster',
  null,
  ['0771239999', '1029380000', '5305550104', '9912345302'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Foster - [restricted]</title>
<style>body{font:14px system-ui}table.k th{text-align:left;width:230px;padding:4px}table.k td{padding:4px}.lock{color:#a00}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Programs</a></nav></header>
<h1>Mercado, Ayla</h1><p class="lock">&#128274; Some fields are restricted by court order.</p>
<table class="k"><tr><th>Grade</th><td>3</td></tr><tr><th>SSID</th><td class="lock">Restricted</td></tr><tr><th>Address</th><td class="lock">Restricted</td></tr></table>
<h2>Child welfare</h2><table class="k"><tr><th>County case number</th><td>0771239999</td></tr><tr><th>State client ID (CWS/CMS)</th><td>1029380000</td></tr><tr><th>Social worker</th><td>Dara Holm, 5305550104</td></tr></table>
<h2>Placed with</h2><p>Foster family of Pia Lindgren. Other child in the home: Cho, Ellis, Elk Meadow gr. 3, SSID 9912345302.</p></body></html>`,
);

page(
  's54',
  'Medi-Cal billing of one student',
  'https://billing.elkridge-usd.example/students/7/claims',
  '0991234545',
  ['9123456780', '1356700914', '1003847561', '5305550105'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>LEA billing - Teixeira, Bruno</title>
<style>body{font:13px Arial}.bar{background:#eef3ee;padding:8px}.bar span{margin-right:20px}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head>
<body><nav>Students | Providers | Claims | Remittance</nav>
<div class="bar"><b>Teixeira, Bruno</b> <span>DOB 01/20/2016</span> <span>SSID: 0991234545</span> <span>CIN: 9123456780</span> <span>Parent consent: 09/01/2026</span></div>
<h1>Claims 2026-27</h1><table><thead><tr><th>Date</th><th>Service</th><th>Provider</th><th>NPI</th><th>Claim no.</th><th>Units</th></tr></thead><tbody>
<tr><td>10/05/2026</td><td>Speech, individual</td><td>Pham, L.</td><td>1356700914</td><td>1003847561</td><td>2</td></tr>
<tr><td>10/12/2026</td><td>Speech, individual</td><td>Pham, L.</td><td>1356700914</td><td></td><td>2</td></tr></tbody></table>
<p>Billing help: (530) 555-0105</p><button>Add service</button> <button>Submit batch</button></body></html>`,
);

page(
  's55',
  'provider page with the numbers of several students',
  'https://billing.elkridge-usd.example/providers/31',
  null,
  ['1356700914', '1077889900', '9123456781', '9123456782', '9912345501', '9912345502'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Provider - Pham, Lien</title>
<style>body{font:13px Arial}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}dt{float:left;width:130px;clear:left}</style></head>
<body><nav>Students | Providers | Claims | Remittance</nav><h1>Pham, Lien, CCC-SLP</h1>
<dl><dt>NPI</dt><dd>1356700914</dd><dt>State ID</dt><dd>1077889900</dd><dt>License</dt><dd>SP 22114</dd><dt>Supervisor</dt><dd>None</dd></dl>
<h3>Caseload</h3><table><thead><tr><th>Student</th><th>CIN</th><th>SSID</th><th>Minutes/wk</th></tr></thead><tbody><tr><td>Amaya, Leo</td><td>9123456781</td><td>9912345501</td><td>60</td></tr><tr><td>Teller, Ruby</td><td>9123456782</td><td>9912345502</td><td>30</td></tr></tbody></table>
<p>Time study code 2a. Next quarter begins 01/01/2027.</p><button>Edit</button></body></html>`,
);

page(
  's56',
  'school page with pieces of the CDS code',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=School',
  null,
  ['6840040012', '9940012000', '6195550137', '6195550138', '1088990011'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>School</title>
<style>body{font:12px Tahoma}.tbl td{border:1px solid #9bc;padding:4px 8px}.lbl{display:block;font-size:10px;color:#345}</style></head>
<body><div class="menu">Synergy SIS &gt; System &gt; School Setup</div><div class="view-title">School - Mesa Oaks Elementary</div>
<table class="tbl"><tr><td><span class="lbl">School Name</span>Mesa Oaks Elementary</td><td><span class="lbl">State School Number</span>6840040012</td><td><span class="lbl">District + School part</span>9940012000</td></tr>
<tr><td><span class="lbl">Principal</span>Gwen Sabo</td><td><span class="lbl">Principal State ID</span>1088990011</td><td><span class="lbl">Grades</span>TK-5</td></tr>
<tr><td><span class="lbl">Phone</span>6195550137</td><td><span class="lbl">Fax</span>6195550138</td><td><span class="lbl">Title I</span>Schoolwide</td></tr></table>
<h4>State ID settings</h4><p><label><input type="checkbox" checked> Require State Student Number before posting SENR</label></p><button>Save</button></body></html>`,
);

page(
  's57',
  'test registration of one student',
  'https://testreg.elkridge-usd.example/student/view',
  '9912345701',
  ['6650019283', '1099887766', '5305550106'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>View student</title>
<style>body{font:14px Open Sans,Arial}.acc{border:1px solid #ccc;margin:6px 0}.acc h2{font-size:15px;background:#eee;margin:0;padding:6px}.acc ul{list-style:none;margin:0;padding:8px;columns:2}.acc li span{color:#666}</style></head>
<body><nav>Users | Students | Test settings | Reports</nav><h1>View student</h1>
<div class="acc"><h2>Student demographics</h2><ul><li><span>SSID:</span> 9912345701</li><li><span>Last or surname:</span> Agarwal</li><li><span>First name:</span> Ishaan</li><li><span>Birthdate:</span> 09/09/2015</li><li><span>Grade:</span> 5</li><li><span>LEA:</span> Elkridge USD (99400120000000)</li><li><span>School:</span> Elk Meadow</li><li><span>ELAS:</span> EO</li></ul></div>
<div class="acc"><h2>Test assignments</h2><ul><li><span>ELA:</span> CAT, not started</li><li><span>Session:</span> 6650019283</li><li><span>Math:</span> not assigned</li><li><span>Test administrator:</span> Voss, I. (SEID 1099887766)</li></ul></div>
<div class="acc"><h2>Accessibility</h2><ul><li><span>Text-to-speech:</span> items only</li><li><span>Separate setting:</span> yes</li></ul></div>
<p>Help desk: 530-555-0106</p><button>Edit settings</button> <button>Back to results</button></body></html>`,
);

page(
  's58',
  'proctor view of a test session',
  'https://testreg.elkridge-usd.example/session/monitor',
  null,
  ['6650019301', '9912345801', '9912345802', '9912345803', '9912345804'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Session monitor</title>
<style>body{font:14px Open Sans,Arial}.cell{display:inline-block;width:210px;border:1px solid #bbb;border-radius:6px;padding:8px;margin:5px}.cell small{display:block;color:#666}</style></head>
<body><nav>Sessions | Students | Reports</nav><h1>Session 6650019301</h1><p>Math PT, room 14. 4 approved, 0 waiting.</p>
<div class="cell"><b>Blanco, Sol</b><small>SSID: 9912345801</small>Question 8 of 30</div>
<div class="cell"><b>Cheng, Amy</b><small>SSID: 9912345802</small>Question 12 of 30</div>
<div class="cell"><b>Dorsey, Kai</b><small>SSID: 9912345803</small>Paused</div>
<div class="cell"><b>Espino, Mar</b><small>SSID: 9912345804</small>Question 3 of 30</div>
<p><button>Pause all</button> <button>Stop session</button> <button>Refresh</button></p></body></html>`,
);

page(
  's59',
  'discipline incident with participants',
  'https://lagunaca.infinitecampus.org/campus/apps/behavior/incident/20319',
  null,
  ['9912345901', '9912345902', '9912345903', '9495550127'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Incident 20319</title>
<style>body{font:14px Roboto,Arial}.part{border:1px solid #ddd;padding:8px;margin:8px 0}.part span{margin-right:14px}</style></head>
<body><nav>Behavior / Incidents / 20319</nav><h1>Incident 20319</h1>
<p><b>Date</b> 11/05/2026 12:20 &nbsp; <b>Location</b> Lunch area &nbsp; <b>Reported by</b> Ortega, P &nbsp; <b>Status</b> Submitted</p>
<p>Argument over a seat; pushing. Staff separated the students.</p>
<h2>Participants</h2>
<div class="part"><b>Lund, Asher</b> Offender <span>Gr 8</span><span>State ID: 9912345901</span><span>Resolution: detention</span></div>
<div class="part"><b>Maliki, Sami</b> Victim <span>Gr 7</span><span>State ID: 9912345902</span></div>
<div class="part"><b>Noble, Greer</b> Witness <span>Gr 8</span><span>State ID: 9912345903</span></div>
<p>SRO notified at 9495550127.</p><button>Add participant</button> <button>Save draft</button></body></html>`,
);

page(
  's60',
  'behavior detail under one student, another named in it',
  'https://lagunaca.infinitecampus.org/campus/apps/student/behavior',
  '9912346001',
  ['9912346002', '9495550128'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Behavior</title>
<style>body{font:14px Roboto,Arial}.sum{background:#f2f6fa;padding:8px}.sum dt{font-size:11px;color:#666}.sum dl{display:inline-block;margin:0 18px 0 0}.sum dd{margin:0}td,th{padding:4px 10px;border-bottom:1px solid #eee;text-align:left}</style></head>
<body><nav>Student Information / General / Behavior</nav>
<div class="sum"><dl><dt>Name</dt><dd><b>Olmstead, Piper</b></dd></dl><dl><dt>Grade</dt><dd>08</dd></dl><dl><dt>Student Number</dt><dd>77690</dd></dl><dl><dt>Student State ID</dt><dd>9912346001</dd></dl><dl><dt>Household phone</dt><dd>9495550128</dd></dl></div>
<h2>Events</h2><table><tr><th>Date</th><th>Event</th><th>Role</th><th>Resolution</th><th>Other participants</th></tr>
<tr><td>09/30/2026</td><td>Disruption</td><td>Offender</td><td>Conference</td><td></td></tr>
<tr><td>11/05/2026</td><td>Mutual argument</td><td>Participant</td><td>Peer mediation</td><td>Quist, Ada (State ID 9912346002)</td></tr></table>
<button>Print behavior letter</button></body></html>`,
);

page(
  's61',
  'counselor day calendar with two students',
  'https://sis.elkridge-usd.example/counselor/day/2026-11-16',
  null,
  ['9912346101', '9912346102', '1794844800', '1794852000', '5305550107'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>My day - Monday, November 16</title>
<style>body{font:14px system-ui}.slot{display:grid;grid-template-columns:90px 1fr;border-top:1px solid #ddd;padding:6px}.ev{background:#eef6ff;border-left:4px solid #48c;padding:6px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">My day</a> <a href="#">Caseload</a> <a href="#">Students</a></nav></header>
<h1>Monday, November 16</h1><p>Counselor: M. Vasquez <a href="?d=-1">&#8249;</a> <a href="?d=1">&#8250;</a></p>
<div class="slot"><div>8:00</div><div></div></div>
<div class="slot"><div>8:40</div><div class="ev"><a href="/appt?at=1794844800"><b>Sutter, Imogen</b></a> - schedule change<br>SSID 9912346101, grade 11</div></div>
<div class="slot"><div>9:30</div><div>Department meeting</div></div>
<div class="slot"><div>10:40</div><div class="ev"><a href="/appt?at=1794852000"><b>Tafoya, Rene</b></a> - college list, mother joins by phone (530-555-0107)<br>SSID 9912346102, grade 12</div></div>
<div class="slot"><div>12:00</div><div>Lunch duty</div></div>
<button>New appointment</button> <button>Print day</button><footer>Elkridge High, room A-3</footer></body></html>`,
);

page(
  's62',
  "own and twin's number on one record",
  'https://valley.aeries.net/admin/StudentIDs.aspx',
  '9912346201',
  ['9912346202', '5595550147'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Identification - Valley USD</title>
<style>body{font:13px Arial}.data-row{display:flex;gap:10px;margin:3px 0}.data-caption{width:190px;color:#556}.banner{background:#eef;padding:6px}</style></head>
<body><form id="aspnetForm" action="StudentIDs.aspx"><input type="hidden" name="ctl00$PID" value="40612"><input type="hidden" name="ctl00$SN" value="714"><input type="hidden" name="ctl00$SC" value="007">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Contacts</a> <a href="#">Siblings</a> <a href="#">Programs</a></div>
<div id="StudentBanner" class="banner"><span class="student-full-name">Marchetti, Gia</span> &middot; Grade 2 &middot; Rm 9 &middot; <span style="color:#900">TWIN</span></div>
<h2>Identification</h2>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">40612</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912346201</div></div>
<div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">07/07/2019</div></div>
<div class="data-row"><div class="data-caption">Multiple birth</div><div data-tcfc="SUP.MB">Y</div></div>
<h3>Twin</h3>
<div class="data-row"><div class="data-caption">Twin's name</div><div>Marchetti, Lia</div></div>
<div class="data-row"><div class="data-caption">Twin's State Student ID</div><div>9912346202</div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550147</div></div>
<button type="button">Change</button> <button type="button">Delete</button><div class="foot">Valley USD - Student Information</div></form></body></html>`,
);

page(
  's63',
  'warning of a twin, own not entered',
  'https://valley.aeries.net/admin/Student.aspx?twin=1',
  null,
  ['9912346302', '5595550148'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Valley USD</title>
<style>body{font:13px Arial}.data-row{display:flex;gap:10px;margin:3px 0}.data-caption{width:190px;color:#556}.warn{background:#fde8e8;border:1px solid #c66;padding:8px}.banner{background:#eef;padding:6px}</style></head>
<body><form id="aspnetForm" action="Student.aspx"><input type="hidden" name="ctl00$PID" value="40655"><input type="hidden" name="ctl00$SN" value="733"><input type="hidden" name="ctl00$SC" value="007">
<div id="NavBar"><a href="#">Student Data</a> <a href="#">Contacts</a> <a href="#">Siblings</a></div>
<div id="StudentBanner" class="banner"><span class="student-full-name">Szabo, Emil</span>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">40655</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">&nbsp;</div></div></div>
<div class="warn">&#9888; You may be looking for his twin: <a href="#">Szabo, Erik</a>, same birthdate, State Student ID 9912346302. Check before you save.</div>
<h2>Demographics</h2>
<div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">10/24/2020</div></div>
<div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">0</div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">559-555-0148</div></div>
<div class="data-row"><div class="data-caption">Parent/guardian</div><div data-tcfc="STU.PG">Ildiko Szabo</div></div>
<button type="button">Change</button><div class="foot">Valley USD - Student Information</div></form></body></html>`,
);

page(
  's64',
  'links to the students before and after',
  'https://sis.elkridge-usd.example/students/21120?list=88',
  '9912346402',
  ['9912346401', '9912346403', '5305550108'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bergeron, Colette</title>
<style>body{font:14px system-ui}.pager{display:flex;justify-content:space-between;background:#f4f4f4;padding:6px 10px}.pager small{display:block;color:#666}table th{text-align:left;font-weight:normal;color:#666;padding-right:20px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Lists</a></nav></header>
<div class="pager"><a href="#">&laquo; Previous: Ames, Lou<small>SSID 9912346401</small></a><span>12 of 40, list "Reading intervention"</span><a href="#">Next: Boyle, Finn &raquo;<small>SSID 9912346403</small></a></div>
<h1>Bergeron, Colette</h1>
<table><tbody><tr><th>Local ID</th><td>21120</td></tr><tr><th>SSID</th><td>9912346402</td></tr><tr><th>Grade</th><td>4</td></tr><tr><th>Teacher</th><td>Mr. Huerta</td></tr><tr><th>Home phone</th><td>530.555.0108</td></tr></tbody></table>
<h2>Interventions</h2><ul><li>Reading group B, Tue/Thu 1:15</li><li>Fluency probe 11/06/2026: 84 wcpm</li></ul>
<button>Add note</button> <button>Remove from list</button><footer>Elk Meadow School</footer></body></html>`,
);

page(
  's65',
  'links to neighbours on a page without the own number',
  'https://sis.elkridge-usd.example/students/21130/schedule?list=88',
  null,
  ['9912346501', '9912346503'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Schedule - Cordova, Nell</title>
<style>body{font:14px system-ui}.pager{display:flex;justify-content:space-between;background:#f4f4f4;padding:6px 10px}.pager small{display:block;color:#666}td,th{border:1px solid #ddd;padding:4px 10px;text-align:left}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Lists</a></nav></header>
<div class="pager"><a href="#">&laquo; Previous: Colby, Art<small>SSID 9912346501</small></a><span>7 of 26</span><a href="#">Next: Cormier, Bea &raquo;<small>SSID 9912346503</small></a></div>
<h1>Cordova, Nell</h1><p>Grade 10 &middot; Local ID 21130 &middot; Counselor Vasquez</p>
<h2>Schedule, fall 2026</h2><table><thead><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Room</th></tr></thead><tbody><tr><td>1</td><td>English 10</td><td>Abbas</td><td>B2</td></tr><tr><td>2</td><td>Geometry</td><td>Oyelaran</td><td>C6</td></tr><tr><td>3</td><td>Biology</td><td>Winslow</td><td>L1</td></tr><tr><td>4</td><td>PE</td><td>Kanoa</td><td>Gym</td></tr><tr><td>5</td><td>Ceramics</td><td>Bly</td><td>A1</td></tr></tbody></table>
<button>Change request</button> <button>Print schedule</button></body></html>`,
);

page(
  's66',
  'search by number without a hit',
  'https://sis.elkridge-usd.example/search?q=9912346601',
  null,
  ['9912346601', '9912346602', '9912346603'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Search students</title>
<style>body{font:14px system-ui}.recent{border:1px solid #ddd;padding:10px;max-width:420px}.empty{padding:20px;background:#f8f8f8}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Lists</a></nav></header>
<h1>Search students</h1><form role="search"><label for="by">Search by</label> <select id="by"><option>Name</option><option selected>SSID</option><option>Local ID</option><option>Phone</option></select> <label for="q">SSID</label> <input id="q" value="9912346601"> <label><input type="checkbox"> Include inactive</label> <button>Search</button></form>
<div class="empty" role="status">No student with SSID 9912346601 in Elk Meadow. Check the number or search all schools.</div>
<div class="recent"><h3>Your last searches</h3><ol><li><a href="#">SSID 9912346602</a> - 1 result</li><li><a href="#">SSID 9912346603</a> - 0 results</li><li><a href="#">donne</a> - 6 results</li></ol></div>
<footer>Tip: use * for part of a name</footer></body></html>`,
);

page(
  's67',
  'typed number refused, it belongs to another student',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010005012&ac=prim',
  null,
  ['0010005012', '9912346702', '9165550153'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>California Student Information</title>
<style>body{font:12px Verdana}.box-round{border:1px solid #bbb;padding:8px;margin:8px 0}td{padding:3px 10px}.feedback-error{background:#fdd;border:1px solid #c00;padding:8px}.err input{border:2px solid #c00}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010005012">Quick Lookup</a></li><li class="selected"><a href="#">State/Province - CA</a></li></ul>
<div id="content-main"><p class="breadcrumb">Start Page &gt; Student Selection &gt; California Student Information</p><div id="student_detail_header"><h2>Xiong, Mai Lee &nbsp; K &nbsp; 120901</h2></div>
<div class="feedback-error" role="alert">Changes were not saved. The SSID 9912346702 is already in use by Xiong, Mai Yer (grade 6, Oak Glen). Enter the SSID of this student.</div>
<div class="box-round"><table>
<tr class="err"><td class="bold">Statewide Student Identifier (SSID)</td><td><input name="UF-008009-1" value="9912346702" aria-invalid="true"></td></tr>
<tr><td class="bold">Birth city</td><td><input name="UF-008010-1" value="Fresno"></td></tr>
<tr><td class="bold">Initial US school enrollment</td><td><input name="UF-008011-1" value="08/13/2026"></td></tr>
<tr><td class="bold">Home phone</td><td>916-555-0153</td></tr></table></div>
<button>Submit</button></div></body></html>`,
);

page(
  's68',
  'change history of one student with the number before',
  'https://sis.elkridge-usd.example/students/21155/history',
  '9912346801',
  ['9912346802', '5305550109', '5305550110'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>History - Dragomir, Ana</title>
<style>body{font:14px system-ui}.id{display:flex;gap:26px;border-bottom:1px solid #ccc;padding:6px 0}.id div>span{display:block;font-size:11px;color:#666}td,th{padding:4px 10px;border-bottom:1px solid #eee;text-align:left}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Audit</a></nav></header><p class="crumb">Students / Dragomir, Ana / History</p>
<h1>Dragomir, Ana</h1>
<div class="id"><div><span>Local ID</span>21155</div><div><span>SSID</span>9912346801</div><div><span>Grade</span>9</div><div><span>Status</span>Active</div></div>
<h2>Field changes</h2><table><thead><tr><th>When</th><th>Who</th><th>Field</th><th>Old value</th><th>New value</th></tr></thead><tbody>
<tr><td>11/10/2026 08:14</td><td>hquan</td><td>SSID</td><td>9912346802</td><td>9912346801</td></tr>
<tr><td>10/02/2026 13:40</td><td>tdonnelly</td><td>Home phone</td><td>5305550109</td><td>5305550110</td></tr>
<tr><td>08/12/2026 07:55</td><td>system</td><td>Grade</td><td>8</td><td>9</td></tr></tbody></table>
<p>Reason for the SSID change: typed wrong at enrollment, corrected by the state record.</p><button>Export</button></body></html>`,
);

page(
  's69',
  'audit log of the district',
  'https://sis.elkridge-usd.example/admin/audit?from=1794787200',
  null,
  ['1794787200', '9912346901', '9912346902', '9912346903', '9912346904', '1055667788'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Audit log</title>
<style>body{font:13px system-ui}td,th{padding:4px 10px;border-bottom:1px solid #eee;text-align:left}.mono{font-family:monospace}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Admin</a> <a href="#">Audit</a> <a href="#">Users</a> <a href="#">Jobs</a></nav></header>
<h1>Audit log</h1><form><label>From <input value="11/12/2026"></label> <label>User <input value=""></label> <label>Field <select><option selected>SSID</option><option>Name</option><option>SEID</option></select></label> <button>Apply</button></form>
<table class="mono"><thead><tr><th>Time</th><th>User</th><th>Record</th><th>Change</th></tr></thead><tbody>
<tr><td>09:02:11</td><td>hquan</td><td>stu 21160</td><td>SSID: 9912346901</td></tr>
<tr><td>09:02:40</td><td>hquan</td><td>stu 21161</td><td>SSID: 9912346902</td></tr>
<tr><td>09:14:05</td><td>hquan</td><td>stu 21155</td><td>SSID: 9912346903 &rarr; 9912346904</td></tr>
<tr><td>10:31:52</td><td>wbly</td><td>staff 803</td><td>SEID: 1055667788</td></tr></tbody></table>
<p>4 of 4 entries</p><button>Export CSV</button></body></html>`,
);

page(
  's70',
  'report card preview',
  'https://ca-mesa.edupoint.com/ReportPreview.aspx?rpt=GRD201',
  '9912347001',
  ['6195550139', '6195550140', '0000558903'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Report card preview</title>
<style>body{font:13px Times New Roman;max-width:760px;margin:10px auto}.h{display:flex;justify-content:space-between;border-bottom:2px solid #000}.who{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px;margin:10px 0}td,th{border:1px solid #000;padding:3px 8px;text-align:left}.tool{font:12px Tahoma;background:#def;padding:4px}</style></head>
<body><div class="tool">Page 1 of 1 <button>Print</button> <button>PDF</button> <a href="#">Close</a></div>
<div class="h"><div><b>Mesa Grande High School</b><br>Principal: Odette Farrow<br>Phone 619-555-0139 &middot; Attendance 619-555-0140</div><div><b>REPORT CARD</b><br>Quarter 1, 2026-2027</div></div>
<div class="who"><div>Student: <b>Kealoha, Noa</b></div><div>Grade: 10</div><div>Homeroom: D-2</div><div>Perm ID: 0000558903</div><div>SSID: 9912347001</div><div>Counselor: Pratt</div></div>
<table><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Mark</th><th>Cit</th><th>Comment</th></tr><tr><td>1</td><td>World History</td><td>Sarkis</td><td>B+</td><td>S</td><td>Good effort</td></tr><tr><td>2</td><td>Geometry</td><td>Mbeki</td><td>A-</td><td>O</td><td></td></tr><tr><td>3</td><td>Chemistry</td><td>Lowell</td><td>B</td><td>S</td><td>Missing a lab</td></tr><tr><td>4</td><td>English 10</td><td>Ruiz</td><td>A</td><td>O</td><td></td></tr></table>
<p>GPA this quarter 3.5 &nbsp; Absences 2 &nbsp; Tardies 1</p><p>To the parents or guardians of Noa Kealoha, 61 Larkspur Dr</p></body></html>`,
);

page(
  's71',
  'immunization record with a registry id',
  'https://sis.elkridge-usd.example/students/21171/immunizations',
  '9912347101',
  ['3300129845', '1599900071', '5305550111', '5305550112'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Immunizations - Farouk, Layla</title>
<style>body{font:14px system-ui}.meta{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;background:#f5fbf5;padding:10px}.meta p{margin:0}.meta em{display:block;font-style:normal;font-size:11px;color:#575}td,th{border:1px solid #ddd;padding:4px 8px}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Health</a></nav></header>
<h1>Farouk, Layla</h1>
<div class="meta"><p><em>Grade</em>7</p><p><em>Birthdate</em>02/03/2014</p><p><em>SSID</em>9912347101</p><p><em>Local ID</em>21171</p><p><em>Registry (CAIR) ID</em>3300129845</p><p><em>Clinic NPI</em>1599900071</p><p><em>Mother's cell</em>5305550111</p><p><em>Clinic phone</em>5305550112</p></div>
<h2>Doses</h2><table><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>Status</th></tr><tr><td>DTaP</td><td>04/14</td><td>06/14</td><td>08/14</td><td>05/15</td><td>03/18</td><td>Complete</td></tr><tr><td>Tdap</td><td>07/26</td><td></td><td></td><td></td><td></td><td>Complete</td></tr><tr><td>MMR</td><td>03/15</td><td>03/18</td><td></td><td></td><td></td><td>Complete</td></tr><tr><td>Varicella</td><td>03/15</td><td>03/18</td><td></td><td></td><td></td><td>Complete</td></tr></table>
<button>Print blue card</button> <button>Refresh from registry</button></body></html>`,
);

page(
  's72',
  'emergency cards of two sisters on one sheet',
  'https://ridge.powerschool.com/admin/reports/emergency_cards.html',
  null,
  ['9912347201', '9912347202', '9165550154', '9165550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emergency cards</title>
<style>body{font:12px Verdana}.ecard{border:2px solid #000;padding:10px;margin:12px 0;width:640px}.ecard table td{padding:2px 12px 2px 0}</style></head>
<body><div id="branding-powerschool">PowerSchool SIS</div><p class="breadcrumb">Start Page &gt; Reports &gt; Emergency cards</p><button>Print</button>
<div class="ecard"><b>EMERGENCY CARD 2026-2027</b> Oak Glen Elementary<table><tr><td>Student</td><td><b>Amundsen, Freya</b></td><td>Grade</td><td>2</td></tr><tr><td>SSID</td><td>9912347201</td><td>Student Number</td><td>119004</td></tr><tr><td>Mother</td><td>Ingrid Amundsen</td><td>Cell</td><td>916-555-0154</td></tr><tr><td>Neighbor</td><td>Paul Iverson</td><td>Cell</td><td>916-555-0155</td></tr></table><p>Medical: asthma, inhaler in office. Signature ______________</p></div>
<div class="ecard"><b>EMERGENCY CARD 2026-2027</b> Oak Glen Elementary<table><tr><td>Student</td><td><b>Amundsen, Maren</b></td><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9912347202</td><td>Student Number</td><td>115880</td></tr><tr><td>Mother</td><td>Ingrid Amundsen</td><td>Cell</td><td>916-555-0154</td></tr><tr><td>Neighbor</td><td>Paul Iverson</td><td>Cell</td><td>916-555-0155</td></tr></table><p>Medical: none. Signature ______________</p></div></body></html>`,
);

page(
  's73',
  'emergency card with siblings by their padded ids',
  'https://sis.elkridge-usd.example/students/21188/emergency-card',
  '9912347301',
  ['0000021188', '0000021189', '0000021190', '5305550113', '5305550114', '5305550115'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emergency card - Ouellette, Bastien</title>
<style>body{font:14px Arial}.ec{border:2px solid #333;max-width:700px;padding:12px}.ec td{padding:3px 14px 3px 0;vertical-align:top}.cap{font-size:10px;text-transform:uppercase;color:#555}</style></head>
<body><div class="tool"><button>Print</button> <a href="#">Back</a></div><div class="ec"><h1>Emergency card</h1>
<table><tr><td><div class="cap">Student</div>Ouellette, Bastien</td><td><div class="cap">Grade</div>3</td><td><div class="cap">Teacher</div>Ms. Odom</td></tr>
<tr><td><div class="cap">Student no.</div>0000021188</td><td><div class="cap">State SSID</div>9912347301</td><td><div class="cap">Birthdate</div>04/04/2018</td></tr>
<tr><td><div class="cap">Father</div>Luc Ouellette</td><td><div class="cap">Cell</div>5305550113</td><td><div class="cap">Work</div>5305550114</td></tr>
<tr><td><div class="cap">Aunt</div>Celeste Roy</td><td><div class="cap">Cell</div>5305550115</td><td><div class="cap">May pick up</div>Yes</td></tr></table>
<p class="cap">Siblings at this school</p><table><tr><td>Ouellette, Margaux</td><td>0000021189</td><td>Gr 1</td></tr><tr><td>Ouellette, Remi</td><td>0000021190</td><td>Gr 5</td></tr></table>
<p>Hospital preference: Ridge Memorial. Insurance on file.</p></div></body></html>`,
);

page(
  's74',
  'athletic clearance with a physician',
  'https://sis.elkridge-usd.example/athletics/clearance/6610',
  '9912347401',
  ['1407700338', '8840021193', '5305550116', '5305550117'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Athletic clearance</title>
<style>body{font:14px system-ui}fieldset{border:1px solid #ccd;margin:10px 0}.in{display:inline-block;margin:4px 16px 4px 0}.in label{display:block;font-size:12px;color:#556}.in input{width:190px}</style></head>
<body><header>Elkridge Athletics <nav><a href="#">Clearances</a> <a href="#">Teams</a> <a href="#">Coaches</a></nav></header><h1>Clearance 6610: Tuilagi, Sione</h1>
<fieldset><legend>Athlete</legend><div class="in"><label for="n">Name</label><input id="n" readonly value="Tuilagi, Sione"></div><div class="in"><label for="g">Grade</label><input id="g" readonly value="11"></div><div class="in"><label for="s">SSID</label><input id="s" readonly value="9912347401"></div><div class="in"><label for="sp">Sport</label><input id="sp" readonly value="Wrestling"></div></fieldset>
<fieldset><legend>Physical</legend><div class="in"><label for="d">Physician</label><input id="d" readonly value="Dr. Maren Lo"></div><div class="in"><label for="npi">NPI</label><input id="npi" readonly value="1407700338"></div><div class="in"><label for="dp">Office phone</label><input id="dp" readonly value="5305550116"></div></fieldset>
<fieldset><legend>Insurance</legend><div class="in"><label for="pol">Policy number</label><input id="pol" readonly value="8840021193"></div><div class="in"><label for="ph">Policy holder phone</label><input id="ph" readonly value="5305550117"></div></fieldset>
<p>Status: cleared 10/28/2026 by Coach Reyes.</p><button>Revoke</button> <button>Print</button></body></html>`,
);

page(
  's75',
  'reclassification letter in Spanish',
  'https://sis.elkridge-usd.example/letters/preview/55431?lang=es',
  '0991234775',
  ['5305550118', '5305550119'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Carta de reclasificación</title>
<style>body{font:15px Georgia;max-width:720px;margin:20px auto}.tool{font:13px Arial;background:#eee;padding:6px}td{padding:2px 16px 2px 0}</style></head>
<body><div class="tool"><button>Imprimir</button> <button>PDF</button> <a href="#">English</a></div>
<p><b>Distrito Escolar Unificado de Elkridge</b><br>Departamento de Aprendices Multilingües<br>Tel. (530) 555-0118 &middot; Fax (530) 555-0119</p>
<p>5 de noviembre de 2026</p><p>A los padres o tutores de:</p>
<table><tr><td>Estudiante:</td><td><b>Ximena Barrientos Luna</b></td></tr><tr><td>Grado:</td><td>5</td></tr><tr><td>Escuela:</td><td>Elk Meadow</td></tr><tr><td>Número de identificación estatal del estudiante (SSID):</td><td>0991234775</td></tr></table>
<p>Nos complace informarle que su hija cumple con los criterios para ser reclasificada como competente en inglés (RFEP). Los criterios son:</p>
<ol><li>Nivel general 4 en la prueba ELPAC sumativa.</li><li>Evaluación de la maestra.</li><li>Opinión y consulta de los padres.</li><li>Dominio de destrezas básicas.</li></ol>
<p>Si desea una reunión, llame a la oficina. Atentamente,</p><p>Graciela Montiel<br>Coordinadora</p></body></html>`,
);

page(
  's76',
  'chat about another student over a page with a masked number',
  'https://sis.elkridge-usd.example/students/21203',
  null,
  ['9912347602', '5305550120', '1794830400'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summary - Gallagher, Owen</title>
<style>body{font:14px system-ui}.kv{display:grid;grid-template-columns:150px 1fr;gap:4px;max-width:420px}.chat{position:fixed;right:14px;bottom:0;width:290px;border:1px solid #777;background:#fff;padding:8px}.bub{background:#eef;border-radius:8px;padding:6px;margin:5px 0}</style></head>
<body><header>Elkridge SIS <nav><a href="#">Students</a> <a href="#">Attendance</a></nav></header>
<h1>Gallagher, Owen</h1><div class="kv"><div>Grade</div><div>6</div><div>Local ID</div><div>21203</div><div>SSID</div><div>&bull;&bull;&bull;&bull;&bull;&bull;&bull;214</div><div>Home phone</div><div>(530) 555-0120</div><div>Teacher</div><div>Lindahl</div></div>
<h2>Today</h2><p>Present all day. Band, period 6.</p>
<div class="chat" role="log" aria-label="Staff chat"><b>Staff chat - H. Quan</b>
<div class="bub" data-ts="1794830400">Can you look up one for me while you're in there?</div>
<div class="bub">Name is Harper Sloane, she is new at Elkridge High.</div>
<div class="bub">I think it's SSID: 9912347602</div>
<div class="bub"><i>You:</i> one minute</div><input placeholder="Message"></div></body></html>`,
);

page(
  's77',
  'chat about another student over a page with the own number',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9912347701',
  ['9912347702', '9495550129', '9495550130'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Summary</title>
<style>body{font:14px Roboto,Arial}.cols{display:flex;gap:24px}.cols section{flex:1}dt{font-size:12px;color:#666}dd{margin:0 0 8px}.msg{position:fixed;right:12px;bottom:12px;width:280px;border:1px solid #999;background:#fff;padding:10px}</style></head>
<body><nav>Student Information / General / Summary</nav><h1>Ivanov, Katya</h1>
<div class="cols"><section><h2>Student</h2><dl><dt>Student Number</dt><dd>77811</dd><dt>Student State ID</dt><dd>9912347701</dd><dt>Grade</dt><dd>11</dd><dt>Birth Date</dt><dd>05/25/2010</dd></dl></section>
<section><h2>Enrollment</h2><dl><dt>School</dt><dd>Laguna High</dd><dt>Start</dt><dd>08/19/2024</dd><dt>Start status</dt><dd>E: Enrolled</dd></dl></section>
<section><h2>Contacts</h2><dl><dt>Ivanova, Svetlana (mother)</dt><dd>949-555-0129</dd><dt>Ivanov, Dmitri (father)</dt><dd>949-555-0130</dd></dl></section></div>
<aside class="msg" role="complementary" aria-label="Messages"><b>Process inbox</b><p><b>Ortega, P:</b> Please add the English placement for Jonas Wiklund, SSID 9912347702. Thanks!</p><button>Reply</button> <button>Dismiss</button></aside>
<footer>Campus.2640.3</footer></body></html>`,
);

page(
  's78',
  'online registration form with phones and a sibling',
  'https://register.elkridge-usd.example/app/60411/student',
  null,
  ['5305550121', '5305550122', '5305550123', '9912347802'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Registration 60411</title>
<style>body{font:15px Arial;max-width:760px;margin:auto}.q{margin:10px 0}.q label{display:block;font-weight:bold}.q input{width:320px;padding:4px}.hint{color:#666;font-size:12px}</style></head>
<body><h1>Registration application 60411</h1><p>Submitted by parent 11/11/2026. Status: in review by office.</p><ol class="prog"><li>Family</li><li><b>Student</b></li><li>Health</li><li>Documents</li></ol>
<div class="q"><label for="n">Student's legal name</label><input id="n" value="Thibodeaux, Elodie"></div>
<div class="q"><label for="b">Birthdate</label><input id="b" value="09/15/2020"></div>
<div class="q"><label for="s">Statewide Student ID (SSID), if known</label><input id="s" value=""><div class="hint">Ten digits, on a report card of the last school.</div></div>
<div class="q"><label for="p">Parent's phone</label><input id="p" value="5305550121"></div>
<div class="q"><label for="p2">Second parent's phone</label><input id="p2" value="5305550122"></div>
<div class="q"><label for="pc">Preschool and its phone</label><input id="pc" value="Little Acorns 5305550123"></div>
<div class="q"><label for="sb">Brothers or sisters in our schools (name, number)</label><textarea id="sb" rows="2" cols="44">Gaston Thibodeaux, 2nd grade, SSID 9912347802</textarea></div>
<button>Approve</button> <button>Return to parent</button></body></html>`,
);

page(
  's79',
  'staff dashboard with pinned students',
  'https://bay.illuminateed.com/live/?page=Home',
  null,
  ['9912347901', '9912347902', '9912347903', '1066778899', '5105550149'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Home</title>
<style>body{font:13px Helvetica}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.w{border:1px solid #ccc;border-radius:6px;padding:10px}.w h3{margin-top:0}.pin{border-bottom:1px solid #eee;padding:4px 0}</style></head>
<body><div id="topnav"><a href="#">Home</a> <a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <span style="float:right">K. Ishida</span></div>
<h1>Good morning, Keiko</h1><div class="grid">
<div class="w"><h3>Pinned students</h3><div class="pin"><a href="#">Ashe, Tobin</a><br>SSID 9912347901 &middot; gr 7</div><div class="pin"><a href="#">Crowe, Mabel</a><br>SSID 9912347902 &middot; gr 8</div><div class="pin"><a href="#">Dhillon, Arjun</a><br>SSID 9912347903 &middot; gr 8</div></div>
<div class="w"><h3>My profile</h3><p>Ishida, Keiko<br>State ID 1066778899<br>Room phone 510-555-0149</p><a href="#">Edit</a></div>
<div class="w"><h3>To do</h3><ul><li>Enter IAB scores, due 11/20</li><li>Sign 504 plan (Crowe)</li></ul></div>
<div class="w"><h3>Assessments</h3><p>Math benchmark 1: 62 % proficient</p></div><div class="w"><h3>News</h3><p>Planned maintenance on Saturday from 6 to 9 AM.</p></div></div>
<div id="footer">Bay District &copy; 2026</div></body></html>`,
);

page(
  's80',
  'form rows with an alternate id and a household of adults',
  'https://sis.cordero-charter.example/Modules.php?modname=students/Student.php&student_id=512',
  '9912348001',
  ['7700451236', '8055550124', '8055550125', '8055550126'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student info</title>
<style>body{font:13px Roboto,Arial}.form-group{display:flex;margin:4px 0}.control-label{width:200px;color:#555}.panel{border:1px solid #ddd;padding:12px;margin:10px 0}.nav-tabs{list-style:none;padding:0;display:flex;gap:14px}</style></head>
<body><div class="navbar">Cordero Charter Academy <a href="#">School</a> <a href="#">Students</a> <a href="#">Users</a> <a href="#">Scheduling</a></div>
<div id="content"><h6>Student: Zavala, Tomasa</h6><ul class="nav-tabs"><li class="active">General Info</li><li>Addresses &amp; Contacts</li><li>Medical</li><li>Comments</li></ul>
<div class="panel"><h5>Demographic information</h5>
<div class="form-group"><label class="control-label">Name</label><div><div class="form-control" readonly>Zavala, Tomasa</div></div></div>
<div class="form-group"><label class="control-label">Estimated Grad. Date</label><div><div class="form-control" readonly>Jun/04/2030</div></div></div>
<div class="form-group"><label class="control-label">Gender</label><div><div class="form-control" readonly>Female</div></div></div></div>
<div class="panel"><h5>School information</h5>
<div class="form-group"><label class="control-label">Student ID</label><div><div class="form-control" readonly>512</div></div></div>
<div class="form-group"><label class="control-label">Alternate ID</label><div><div class="form-control" readonly>7700451236</div></div></div>
<div class="form-group"><label class="control-label">State Student ID (SSID)</label><div><div class="form-control" readonly>9912348001</div></div></div>
<div class="form-group"><label class="control-label">Phone</label><div><div class="form-control" readonly>8055550124</div></div></div></div>
<div class="panel"><h5>Adults in the home</h5><div class="form-group"><label class="control-label">Primary: Zavala, Berta</label><div><div class="form-control" readonly>8055550125</div></div></div><div class="form-group"><label class="control-label">Secondary: Pineda, Ruben</label><div><div class="form-control" readonly>8055550126</div></div></div></div>
<button>Save</button></div></body></html>`,
);

export const fifteenthPages = pages;

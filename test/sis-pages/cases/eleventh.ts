import { setOf } from './case-page.ts';

// A school secretary's year, by a stranger to the finder; made-up people and numbers.
const { page, pages } = setOf('eleventh');

page(
  's01',
  'enrolment, siblings below',
  'https://valley.aeries.net/admin/Enrollment.aspx',
  '9940811237',
  ['5595550142', '9940811245', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enrollment - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99400812"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>
<div id="StudentBanner" class="Card"><span class="student-full-name">Arce, Noemi</span> <span>Grd 5</span>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99400812</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9940811237</div></div>
<div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550142</div></div></div>
<div id="ctl00_MainContent_pnl">
<h2>Enrollment History</h2><table><tr><th>School</th><th>Grd</th><th>Entered</th><th>Left</th><th>Reason</th></tr><tr><td>994 Creekside</td><td>5</td><td>08/12/2026</td><td></td><td></td></tr><tr><td>991 Alder</td><td>4</td><td>08/14/2025</td><td>06/05/2026</td><td>E150</td></tr></table>
<div class="Card"><h3>Same family key 30771</h3><table><tr><th>Name</th><th>Grd</th><th>Student ID</th><th>State Student ID</th></tr><tr><td>Arce, Bruno</td><td>2</td><td>99400977</td><td>9940811245</td></tr><tr><td>Arce, Delia</td><td>K</td><td>99401003</td><td></td></tr></table></div>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  's02',
  'enrolment wizard summary',
  'https://sis.elkridge-usd.example/enroll/8841/review',
  '9951220416',
  ['2095550118', '2026081204', '5305550164', '9900412207', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Review and submit</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Enrollment</a></li><li aria-hidden="true">/</li><li><a href="#">New students</a></li><li aria-hidden="true">/</li><li><a href="#">Review</a></li></ol></nav>
<main>
<h1 class="MuiTypography-h5">Okafor, Chidi</h1><div class="MuiStepper-root" role="list"><span role="listitem">Household</span> <span role="listitem">Student</span> <span role="listitem">Records</span> <span role="listitem" aria-current="step">Review</span></div>
<div class="MuiPaper-root css-p4a7q"><h2>Student</h2><div class="css-grid8"><div><span class="css-cap0">Legal name</span><p>Chidi Emeka Okafor</p></div><div><span class="css-cap0">Birth date</span><p>03/09/2014</p></div><div><span class="css-cap0">Grade</span><p>7</p></div><div><span class="css-cap0">Statewide Student ID</span><p>9951220416</p></div><div><span class="css-cap0">Previous district phone</span><p>2095550118</p></div><div><span class="css-cap0">Application number</span><p>2026081204</p></div></div></div>
<div class="MuiPaper-root css-p4a7q"><h2>Household</h2><div class="css-grid8"><div><span class="css-cap0">Parent/Guardian 1</span><p>Ngozi Okafor</p></div><div><span class="css-cap0">Cell</span><p>5305550164</p></div><div><span class="css-cap0">Portal account ID</span><p>9900412207</p></div></div></div><button>Back</button> <button>Submit enrollment</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's03',
  'table layout registration',
  'https://pupiltrack.santomas.example/stu/edit.cfm?k=771',
  '9936051182',
  ['4085550111', '4085550112', '9900118822', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Student Registration</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<form action="save.cfm" method="post"><table width="700" border="1" cellpadding="3"><tr><td colspan="4" bgcolor="#EEEEEE"><b>STUDENT REGISTRATION - PAGE 1</b></td></tr>
<tr><td>Last Name</td><td><input name="LN" value="Pacheco"></td><td>First Name</td><td><input name="FN" value="Iris"></td></tr>
<tr><td>Local ID</td><td><input name="LID" value="20771"></td><td>SSID</td><td><input name="SSID" value="9936051182" maxlength="10"></td></tr>
<tr><td>Home Phone</td><td><input name="HP" value="4085550111"></td><td>Work Phone</td><td><input name="WP" value="4085550112"></td></tr>
<tr><td>Father</td><td><input name="FA" value="Luis Pacheco"></td><td>CA DL/ID</td><td><input name="FAID" value="9900118822"></td></tr>
<tr><td colspan="4" align="center"><input type="submit" value="Save"> <input type="reset" value="Clear"></td></tr></table></form>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  's04',
  'transfer in, previous school',
  'https://ridge.powerschool.com/admin/students/transferinfo.html?frn=0010004471',
  '9977120438',
  ['0010004471', '7755550130', '7755550131', '9912007734'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transfer Info</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010004471">Quick Lookup</a></li><li><a href="demographics.html?frn=0010004471">Demographics</a></li><li><a href="contacts.html?frn=0010004471">Contacts</a></li><li><a href="stateCA.html?frn=0010004471">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Transfer Info</li></ul>
<h2 id="student_detail_header">Bautista, Remy &nbsp; 9 &nbsp; 41188 &nbsp; RHS</h2>
<div class="box-round"><h3>State/Province - CA</h3><table><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]SSID">Statewide Student Identifier (SSID)</td><td>9977120438</td></tr><tr class="evenRow"><td class="bold">Entry date</td><td>08/17/2026</td></tr><tr class="oddRow"><td class="bold">Entry code</td><td>E230</td></tr></table></div>
<div class="box-round"><h3>Previous school</h3><table><tr class="oddRow"><td class="bold">Name</td><td>Tamarack High</td></tr><tr class="evenRow"><td class="bold">Registrar phone</td><td>7755550130</td></tr><tr class="oddRow"><td class="bold">Fax</td><td>7755550131</td></tr><tr class="evenRow"><td class="bold">Student number there</td><td>9912007734</td></tr></table></div>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  's05',
  'transfer out checklist',
  'https://office.tuleriver.example/transfers/out/5520',
  '0966104425',
  ['9285550105', '9930014477', '9400110200', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Withdrawal checklist</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<ol class="breadcrumb"><li>Transfers</li><li>Out</li><li>Nakai, Shonto</li></ol><div class="row"><div class="col-md-8"><div class="card"><div class="card-header">Nakai, Shonto <span class="badge">Leaving 10/02</span></div><div class="card-body"><dl class="row"><dt class="col-md-4">Grade</dt><dd class="col-md-8">8</dd><dt class="col-md-4">SSID</dt><dd class="col-md-8">0966104425</dd><dt class="col-md-4">Exit code</dt><dd class="col-md-8">T160</dd><dt class="col-md-4">Forwarding phone</dt><dd class="col-md-8">9285550105</dd></dl></div></div></div>
<div class="col-md-4"><div class="card"><div class="card-header">To do</div><div class="card-body"><label><input type="checkbox" checked> Library clear</label><br><label><input type="checkbox"> Chromebook 5CD9930014477</label><br><label><input type="checkbox"> Cum file, tracking 9400110200</label></div></div></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's06',
  'calpads: student detail with history',
  'https://clearinghouse.state.example/Student/Detail',
  '9920417755',
  ['9920408813', '9165550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Profile</title>
<style>body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}</style></head>
<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>Student Profile</h2>
<fieldset><legend>Student</legend><table class="t"><tr><th>SSID</th><td>9920417755</td><th>Local ID</th><td>118840</td></tr><tr><th>Legal name</th><td>Zamora, Yesenia L</td><th>Birth date</th><td>01/22/2012</td></tr><tr><th>Gender</th><td>F</td><th>Primary language</th><td>01 Spanish</td></tr></table></fieldset>
<h3>SSID history</h3><table class="t"><tr><th>Retired SSID</th><th>Retired on</th><th>Reason</th></tr><tr><td>9920408813</td><td>02/11/2024</td><td>MID resolved</td></tr></table>
<h3>Enrollment (SENR)</h3><table class="t"><tr><th>School</th><th>Start</th><th>End</th><th>Status</th></tr><tr><td>0000994 Creekside</td><td>08/12/2026</td><td></td><td>10</td></tr><tr><td>0000991 Alder</td><td>08/13/2025</td><td>06/04/2026</td><td>10</td></tr></table>
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div></body></html>`,
);

page(
  's07',
  'calpads: concurrent enrolment of one',
  'https://clearinghouse.state.example/Anomaly/CCE/441',
  '9918820361',
  ['0000118902', '5595550121', '0004410087', '5595550177', '9165550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Concurrent enrollment (CCE) detail</title>
<style>body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}</style></head>
<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>Concurrent enrollment (CCE) detail</h2>
<p>Anomaly 441 of 502. Opened 09/30/2026. Days open: 12</p><table class="t"><tr><td><b>Student SSID</b></td><td>9918820361</td></tr><tr><td><b>Student</b></td><td>Hollis, Maren T</td></tr><tr><td><b>Birth date</b></td><td>07/30/2010</td></tr></table>
<table class="t"><tr><th>LEA</th><th>School</th><th>Local ID</th><th>Start</th><th>Contact</th></tr><tr><td>Orchard Valley</td><td>Valley High</td><td>0000118902</td><td>08/12/2026</td><td>5595550121</td></tr><tr><td>Sierra Crest</td><td>Crest High</td><td>0004410087</td><td>08/19/2026</td><td>5595550177</td></tr></table><button>Send e-mail to other LEA</button>
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div></body></html>`,
  { sure: false },
);

page(
  's08',
  'state sync comparison, both agree',
  'https://harbor.sis.example/state/compare/7719',
  '9944018826',
  ['3105550148', '9944018917', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Compare with state</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<nav class="text-xs"><a href="#">State reporting</a> &rsaquo; <a href="#">Mismatches</a> &rsaquo; Duong, Linh</nav><h1>Duong, Linh</h1><p class="text-gray-500">1 field differs: birth city</p><table class="border"><thead><tr><th>Field</th><th>Harbor SIS</th><th>State</th><th></th></tr></thead><tbody><tr><th scope="row">SSID</th><td>9944018826</td><td>9944018826</td><td>&#10003;</td></tr><tr><th scope="row">Legal last name</th><td>Duong</td><td>Duong</td><td>&#10003;</td></tr><tr><th scope="row">Birth city</th><td>Torrance</td><td>Carson</td><td><button>Use state</button></td></tr><tr><th scope="row">Phone</th><td>3105550148</td><td>&mdash;</td><td></td></tr></tbody></table><div class="p-4 border rounded-lg"><h2 class="text-xs">Next mismatch</h2><a href="/state/compare/7720">Duran, Eloy &middot; 9944018917</a></div>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
  { sure: false },
);

page(
  's09',
  'test operations: view student',
  'https://tomsite.testing.example/student/view',
  '9935120074',
  ['9930012245', '8005550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>View student</title>
<style>body{font:14px Arial;margin:0}.bar{background:#5a2d82;color:#fff;padding:8px}.tabset a{padding:6px 12px;border:1px solid #ccc;display:inline-block}.panel{border:1px solid #ccc;padding:10px;margin:8px}.frm{display:grid;grid-template-columns:220px 1fr;row-gap:6px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head>
<body><div class="bar">Test Operations | Org: Creekside Elementary (10-99990-0000994) | Role: Site Coordinator</div>
<div class="tabset" role="tablist"><a role="tab">Students</a><a role="tab">Test Sessions</a><a role="tab">Rosters</a><a role="tab">Users</a><a role="tab">Reports</a></div>
<div class="panel"><h2>View student</h2>
<p><a href="#">&laquo; Back to results</a></p><div class="frm"><b>Last or family name</b><span>Kealoha</span><b>First name</b><span>Makana</span><b>Statewide Student Identifier (SSID)</b><span>9935120074</span><b>Local student ID</b><span>200188</span><b>Date of birth</b><span>11/02/2015</span><b>Grade</b><span>05</span></div>
<h3>Embedded accommodations</h3><table><tr><th>Subject</th><th>Resource</th><th>Set by</th><th>Date</th></tr><tr><td>Math</td><td>Text-to-speech</td><td>dorr@creekside.example</td><td>02/03/2027</td></tr><tr><td>ELA</td><td>Streamline</td><td>dorr@creekside.example</td><td>02/03/2027</td></tr></table><h3>Test session</h3><p>Session CREE-4410, proctor code 9930012245</p>
</div><p>Call center 1-800-555-0155, 7 a.m. to 5 p.m.</p></body></html>`,
  { isLaidOut: true },
);

page(
  's10',
  'accommodations in accordion',
  'https://sis.elkridge-usd.example/testing/accom/5510',
  '9960733918',
  ['9955501127', '5305550181', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Testing accommodations</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Testing</a></li><li aria-hidden="true">/</li><li><a href="#">CAASPP</a></li><li aria-hidden="true">/</li><li><a href="#">Accommodations</a></li></ol></nav>
<main>
<h1>Salcido, Emery <span class="MuiChip-root css-chip">Grade 6</span> <span class="MuiChip-root css-chip">IEP</span></h1>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="true" id="acc1">Identification</button><div role="region" aria-labelledby="acc1"><ul><li><span class="css-cap0">SSID</span> <span>9960733918</span> <button aria-label="Copy SSID">Copy</button></li><li><span class="css-cap0">Local ID</span> <span>55102</span></li></ul></div></div>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="true" id="acc2">Scribe or human reader</button><div role="region" aria-labelledby="acc2"><ul><li><span class="css-cap0">Name</span> <span>Orr, Dana</span></li><li><span class="css-cap0">SEID</span> <span>9955501127</span></li><li><span class="css-cap0">Phone</span> <span>5305550181</span></li></ul></div></div>
<div class="MuiAccordion-root css-p4a7q"><button aria-expanded="false" id="acc3">History</button></div>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's11',
  'student roster entry drawer',
  'https://bay.illuminateed.com/live/?page=Roster_Drawer',
  '9948110672',
  ['9955012280', '5105550118'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Roster: ELA 5, Mrs. Dorr | Bay</title>
<style>body{font:14px Helvetica;margin:0}.topnav{background:#006;color:#fff;padding:6px}.topnav a{color:#fff;margin:0 8px}.sidebar{float:left;width:150px}.content{margin-left:160px;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:3px 7px;text-align:left}.well{background:#f5f5f5;padding:8px;margin:8px 0}</style></head>
<body><div class="topnav"><a href="/live/">Home</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Grades</a><a href="#">Control Panel</a></div>
<div class="sidebar"><ul><li><a href="#">My sections</a></li><li><a href="#">Recent</a></li><li><a href="#">Favourites</a></li></ul></div>
<div class="content"><h1>Roster: ELA 5, Mrs. Dorr</h1>
<table><tr><th>Student</th><th>Grade</th><th>Status</th></tr><tr><td>Abbott, Ray</td><td>5</td><td>Done</td></tr><tr><td><b>Ferro, Gina</b></td><td>5</td><td>Open</td></tr><tr><td>Quist, Tove</td><td>5</td><td>Done</td></tr></table>
<div role="dialog" aria-label="Student Ferro, Gina" class="well"><h3>Ferro, Gina</h3><p><b>State Student ID (SSID):</b> 9948110672</p><p><b>District ID:</b> 88120</p><p><b>Home:</b> 510-555-0118</p><p><b>Teacher SEID:</b> 9955012280</p><a href="#">Close</a></div>
</div><div class="footer" style="clear:both">Bayside Charter Network &middot; support@bay.example</div></body></html>`,
);

page(
  's12',
  'iep header, case manager with id',
  'https://iep.selpa-north.example/student/4410/iep/2',
  '9922073361',
  ['9950022718', '6615550172', '1993004412', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>IEP 2</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="card"><div class="card-header">IEP meeting 10/14/2026 <span class="badge">Annual</span></div><div class="card-body"><table class="table"><tr><td><small>Student</small><br>Tadesse, Abel</td><td><small>SSID</small><br>9922073361</td><td><small>SEIS ID</small><br>1184420</td></tr><tr><td><small>Case manager</small><br>Lund, Pia</td><td><small>Staff state ID</small><br>9950022718</td><td><small>Ext.</small><br>4410</td></tr><tr><td><small>Parent</small><br>Hana Tadesse</td><td><small>Mobile</small><br>6615550172</td><td><small>Interpreter</small><br>Amharic</td></tr></table></div></div><div class="card"><div class="card-header">Services</div><div class="card-body">Specialized academic instruction, 150 minutes weekly. Speech and language, 30 minutes weekly (provider NPI 1993004412).</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's13',
  'special education, synergy',
  'https://ca-mesa.edupoint.com/SPED_Content.aspx?v=SE',
  '9971400583',
  ['8585550144', '9907733012', '8585550120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Special Education Student</title>
<style>body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}</style></head>
<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>Special Education Student</b> <a href="#">Options</a></div>
<div class="grp"><h4>Student Name: Whitlock, Jonah</h4><span class="ctl"><span class="cap">Perm ID</span><input readonly value="507713"></span><span class="ctl"><span class="cap">State Student Number</span><input readonly value="9971400583"></span><span class="ctl"><span class="cap">Grade</span><input readonly value="10"></span></div><div class="tabs"><span>Eligibility</span><span>Services</span><span>Meetings</span><span>Transport</span></div><div class="grp"><h4>Transportation</h4><span class="ctl"><span class="cap">Carrier</span><input value="Blue Van Co"></span><span class="ctl"><span class="cap">Dispatch</span><input value="8585550144"></span><span class="ctl"><span class="cap">Carrier State ID</span><input value="9907733012"></span></div>
<div class="status">Ready | Mesa Unified, (858) 555-0120</div></body></html>`,
);

page(
  's14',
  'medi-cal billing of one',
  'https://billing.leamed.example/claims/student/88',
  '9965017724',
  ['1992200418', '9926100411', '9926100873', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>LEA billing</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Claims</li><li class="ant-menu-item" role="menuitem">Students</li><li class="ant-menu-item" role="menuitem">Practitioners</li><li class="ant-menu-item" role="menuitem">Remittance</li></ul></aside>
<section class="ant-layout-content">
<h2>Student: Castellanos, Uri</h2><div class="ant-descriptions"><table><tbody><tr><th class="ant-descriptions-item-label">SSID</th><td>9965017724</td><th class="ant-descriptions-item-label">Medi-Cal CIN</th><td>99120044A</td></tr><tr><th class="ant-descriptions-item-label">Practitioner NPI</th><td>1992200418</td><th class="ant-descriptions-item-label">Taxonomy</th><td>235Z00000X</td></tr></tbody></table></div><div class="ant-table"><table><tr><th>Claim control number</th><th>Date</th><th>Units</th><th>Amount</th></tr><tr><td>9926100411</td><td>10/04/2026</td><td>2</td><td>41.12</td></tr><tr><td>9926100873</td><td>10/11/2026</td><td>2</td><td>41.12</td></tr></table></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
  { sure: false },
);

page(
  's15',
  'reclassification form',
  'https://el.harbor.example/rfep/2207',
  '9953306618',
  ['9950033417', '3105550186', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Reclassification</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<header class="flex justify-between"><h1>Reclassification (RFEP) &mdash; Abreu, Matias</h1><span class="rounded-lg border p-4">Step 3 of 4</span></header><section class="border rounded-lg p-4"><div class="grid grid-cols-3 gap-4"><div><p class="text-xs text-gray-500">Grade</p><p>4</p></div><div><p class="text-xs text-gray-500">SSID</p><p class="font-mono">9953306618</p></div><div><p class="text-xs text-gray-500">Local number</p><p class="font-mono">44120</p></div></div></section>
<section class="border rounded-lg p-4"><h2>Criteria</h2><table><tr><th>ELPAC overall</th><td>4</td></tr><tr><th>Teacher evaluation</th><td>Met (K. Moss, staff no. 9950033417)</td></tr><tr><th>Parent consultation</th><td>Phoned 3105550186 on 10/02</td></tr></table></section><button>Sign as coordinator</button>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  's16',
  'reclassification in Spanish',
  'https://sis.elkridge-usd.example/el/reclasificacion/118',
  '9917750246',
  ['5305550149', '9900771204', '5305550170'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Reclasificación</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Aprendices de inglés</a></li><li aria-hidden="true">/</li><li><a href="#">Reclasificación</a></li><li aria-hidden="true">/</li><li><a href="#">Ibarra</a></li></ol></nav>
<main>
<h1>Ibarra Solís, Camila</h1><div class="MuiPaper-root css-p4a7q"><div class="css-grid8"><div><span class="css-cap0">Identificador estatal del estudiante (SSID)</span><p>9917750246</p></div><div><span class="css-cap0">Número local</span><p>55188</p></div><div><span class="css-cap0">Grado</span><p>3</p></div><div><span class="css-cap0">Nombre del tutor</span><p>Rosa Solís</p></div><div><span class="css-cap0">Teléfono</span><p>5305550149</p></div><div><span class="css-cap0">Identificación del tutor</span><p>9900771204</p></div></div></div><div class="MuiPaper-root css-p4a7q"><h2>Resultados ELPAC</h2><table><tr><th>Año</th><th>General</th></tr><tr><td>2026</td><td>4</td></tr><tr><td>2025</td><td>3</td></tr></table></div><button>Imprimir carta</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's17',
  'english learner tab, translated',
  'https://lagunaca.infinitecampus.org/campus/apps/english-learner',
  '0988120457',
  ['9955077120', '9495550111'],
  `<!doctype html>
<html lang="vi" class="translated-ltr"><head><meta charset="utf-8"><title>EL</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>EL</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<div class="section"><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Pham, Quynh</font></font></h2><div class="field"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Mã số học sinh toàn tiểu bang (SSID)</font></font></label><span><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">0988120457</font></font></span></div><div class="field"><label><font><font>SSID</font></font></label><span><font><font>0988120457</font></font></span></div><div class="field"><label><font><font>Số địa phương</font></font></label><span><font><font>30118</font></font></span></div></div><div class="section"><h3><font><font>Giáo viên</font></font></h3><div class="field"><label><font><font>ID nhân viên</font></font></label><span><font><font>9955077120</font></font></span></div></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
);

page(
  's18',
  'foster youth record',
  'https://office.tuleriver.example/foster/77',
  '9931905528',
  ['9907714420', '0912344410', '6615550187', '6615550104', '6615550188', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Foster youth</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<ul class="nav nav-tabs" role="tablist"><li role="tab" aria-selected="true">Summary</li><li role="tab">Placement</li><li role="tab">Court</li><li role="tab">Notes</li></ul><div class="card" role="tabpanel"><div class="card-body"><h2>Varga, Izzy</h2><div class="row"><div class="col-md-3"><div class="text-muted">SSID</div><div>9931905528</div></div><div class="col-md-3"><div class="text-muted">Foster ID</div><div>9907714420</div></div><div class="col-md-3"><div class="text-muted">Client ID (CWS)</div><div>0912344410</div></div><div class="col-md-3"><div class="text-muted">Court case</div><div>J-118-2026</div></div></div><h3>Education rights holder</h3><p>Opal Greer, 661-555-0104</p><h3>Social worker</h3><p>D. Amaya, desk 6615550187, after hours (661) 555-0188</p></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's19',
  'homeless questionnaire on one line',
  'https://pupiltrack.santomas.example/sup/mv.cfm?k=90',
  '9945517803',
  ['4085550146', '4085550191', '9921104456', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>McKinney-Vento</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<table width="640" align="center" border="1"><tr><td bgcolor="#F0F0D0"><b>HOMELESS EDUCATION SUPPLEMENT</b></td></tr><tr><td><font face="Arial" size="2">Student: <b>Lott, Cassidy</b> &nbsp;&nbsp; Gr: <b>4</b> &nbsp;&nbsp; Local ID: <b>20442</b> &nbsp;&nbsp; SSID: <b>9945517803</b></font></td></tr><tr><td><font face="Arial" size="2">Dwelling: <select><option>100 Shelter</option><option selected>110 Motel</option><option>120 Doubled up</option></select> Unaccompanied: <input type="checkbox"></font></td></tr><tr><td><font face="Arial" size="2">Motel telephone: 4085550146, room 12. Liaison: Priya Nand, 4085550191</font></td></tr><tr><td><font face="Arial" size="2">Voucher no. 9921104456 issued 09/09/2026</font></td></tr></table>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  's20',
  'attendance letter on screen',
  'https://valley.aeries.net/admin/TruancyLetter.aspx',
  '9958801136',
  ['5595550104', '2026100614', '5595550103', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Truancy Letter - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99400812"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>
<div class="Card" id="StudentBanner"><span class="student-full-name">Mendes, Rui</span> Grd 6 &nbsp; <a href="#">Next student</a></div>
<div id="ctl00_MainContent_pnl">
<div class="Card"><p>October 6, 2026</p><p>To the parent or guardian of:<br>Mendes, Rui<br>44 Fig Lane, Orchard CA 93600</p><p>State Student ID: 9958801136</p><p>Your child has been absent without valid excuse on three days. Please call the attendance office at (559) 555-0103 or the 24-hour line 5595550104. Refer to case 2026100614 when you call.</p><p>Una traducción está disponible.</p></div><input type="button" value="Print"> <input type="button" value="Print all letters">
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  's21',
  'attendance grid with header',
  'https://ridge.powerschool.com/admin/attendance/view.html?frn=0010008812',
  '9909447718',
  ['0010008812', '9095550129', '9095550130'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Meeting Attendance</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010008812">Quick Lookup</a></li><li><a href="demographics.html?frn=0010008812">Demographics</a></li><li><a href="contacts.html?frn=0010008812">Contacts</a></li><li><a href="stateCA.html?frn=0010008812">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Meeting Attendance</li></ul>
<h2 id="student_detail_header">Novak, Stela 11 &nbsp; Local ID: 41990 &nbsp; Family ID: 7719 &nbsp; SSID: 9909447718</h2>
<table class="grid"><tr><th>Course</th><th>10/5</th><th>10/6</th><th>10/7</th><th>10/8</th><th>10/9</th></tr><tr class="oddRow"><td>English 11</td><td></td><td>A</td><td></td><td>T</td><td></td></tr><tr class="evenRow"><td>Chemistry</td><td></td><td>A</td><td></td><td></td><td></td></tr></table><div class="box-round"><h3>Calls</h3><table><tr><th>When</th><th>Number</th><th>Result</th></tr><tr><td>10/6 9:40</td><td>9095550129</td><td>No answer</td></tr><tr><td>10/6 9:42</td><td>9095550130</td><td>Message left</td></tr></table></div>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  's22',
  'discipline: offender page, victim ssid below',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Discipline',
  '9926618870',
  ['9926618902', '8585550171', '9926618951', '8585550173', '8585550120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Incident</title>
<style>body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}</style></head>
<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>Student Incident</b> <a href="#">Options</a></div>
<div class="grp"><h4>Student: Baptiste, Remi</h4><span class="ctl"><span class="cap">Perm ID</span>508112</span><span class="ctl"><span class="cap">SSID</span>9926618870</span><span class="ctl"><span class="cap">Grade</span>8</span></div><div class="grp"><h4>Incident 4471 &ndash; 10/13/2026</h4><span class="ctl"><span class="cap">Offense</span>48900(a)(1)</span><span class="ctl"><span class="cap">Location</span>Quad</span><span class="ctl"><span class="cap">Disposition</span>Conference</span></div><div class="grp"><h4>Others involved</h4><table><tr><th>Role</th><th>Name</th><th>SSID</th><th>Phone</th></tr><tr><td>Victim</td><td>Sorel, Ike</td><td>9926618902</td><td>8585550171</td></tr><tr><td>Witness</td><td>Adu, Kofi</td><td>9926618951</td><td>8585550173</td></tr></table></div>
<div class="status">Ready | Mesa Unified, (858) 555-0120</div></body></html>`,
);

page(
  's23',
  'suspension notice modal',
  'https://office.tuleriver.example/discipline/118/notice',
  '0934471209',
  ['6615550176', '2026101801', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Suspension notice</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Incident 118</h1><p class="text-muted">Fight, east field, two students</p><table class="table"><tr><th>Student</th><th>Role</th><th></th></tr><tr><td>Pruitt, Dale</td><td>Participant</td><td><a href="#">Notice</a></td></tr><tr><td>Yoon, Alex</td><td>Participant</td><td><a href="#">Notice</a></td></tr></table><div class="modal-dialog" role="dialog" aria-modal="true" aria-labelledby="mt"><h5 id="mt">Notice of suspension &ndash; Pruitt, Dale</h5><div class="modal-body"><div class="row"><label class="col-md-4" for="f1">SSID</label><input class="form-control" id="f1" readonly value="0934471209"></div><div class="row"><label class="col-md-4" for="f2">Days</label><input class="form-control" id="f2" value="2"></div><div class="row"><label class="col-md-4" for="f3">Phone called</label><input class="form-control" id="f3" value="6615550176"></div><div class="row"><label class="col-md-4" for="f4">Notice no.</label><input class="form-control" id="f4" value="2026101801"></div></div><button>Cancel</button><button>Print</button></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
  { sure: false },
);

page(
  's24',
  'guardian card beside identification',
  'https://harbor.sis.example/students/8801/family',
  '9902275516',
  ['9911820064', '3105550151', '9911820092', '3105550152', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Family</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<header class="border rounded-lg p-4"><h1>Achterberg, Wim</h1><div class="flex gap-4"><span>Grade 2</span><span>Room 11</span><span>SSID <b>9902275516</b></span></div></header><div class="grid grid-cols-2 gap-4"><article class="border rounded-lg p-4"><h2>Mother</h2><dl><dt>Name</dt><dd>Lotte Achterberg</dd><dt>State ID</dt><dd>9911820064</dd><dt>Mobile</dt><dd>3105550151</dd></dl></article><article class="border rounded-lg p-4"><h2>Grandfather</h2><dl><dt>Name</dt><dd>Piet Achterberg</dd><dt>State ID</dt><dd>9911820092</dd><dt>Mobile</dt><dd>3105550152</dd></dl></article></div>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
  { sure: false },
);

page(
  's25',
  'sibling chooser in header',
  'https://lagunaca.infinitecampus.org/campus/apps/census/family',
  '9967702243',
  ['9495550123', '9967702290', '9967702337', '9495550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Households</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>Households</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<div class="section"><h2>Ochoa, Bianca <span>Grade: 7 | DOB: 02/02/2014</span></h2><div class="field"><label>Student State ID</label><span>9967702243</span></div><div class="field"><label>Local Student Number</label><span>440218</span></div></div><div class="section"><h3>Household: Ochoa/Primary</h3><table class="cd-grid"><tr><th>Member</th><th>Relationship</th><th>Student State ID</th><th>Phone</th></tr><tr><td>Ochoa, Luz</td><td>Mother</td><td></td><td>9495550123</td></tr><tr><td>Ochoa, Teo</td><td>Brother</td><td>9967702290</td><td></td></tr><tr><td>Ochoa, Ximena</td><td>Sister</td><td>9967702337</td><td></td></tr></table></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
);

page(
  's26',
  'emergency card print',
  'https://print.harbor.example/cards/8804',
  '9915506627',
  ['3105550114', '3105550119', '9900812734', '9911773048', '4245550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title><style>@page{size:letter}body{font:12px Georgia;margin:24px}.card{border:2px solid #000;padding:10px;width:640px}.r{display:flex;border-bottom:1px dotted #000}.r>div{flex:1;padding:3px}.r small{display:block;font-size:9px}</style></head><body><div class="card"><h1>EMERGENCY INFORMATION 2026-27</h1>
<div class="r"><div><small>Pupil</small>Birgisson, Freya</div><div><small>Grade</small>1</div><div><small>Teacher</small>Moss</div></div>
<div class="r"><div><small>SSID</small>9915506627</div><div><small>Home phone</small>3105550114</div><div><small>Bus</small>12</div></div>
<div class="r"><div><small>Physician</small>Dr. Amin Sayed</div><div><small>Physician phone</small>3105550119</div><div><small>Medical record no.</small>9900812734</div></div>
<div class="r"><div><small>Release to</small>Jon Birgisson (uncle)</div><div><small>ID shown</small>CA 9911773048</div><div><small>Phone</small>4245550137</div></div>
<p>Signature of parent ______________________ Date ________</p></div></body></html>`,
);

page(
  's27',
  'immunization record with CAIR',
  'https://ridge.powerschool.com/admin/students/immunizations.html?frn=0010006104',
  '9982204479',
  ['0010006104', '9903318825', '1994402207', '9095550150', '0911827364', '0911827411'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Immunizations</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010006104">Quick Lookup</a></li><li><a href="demographics.html?frn=0010006104">Demographics</a></li><li><a href="contacts.html?frn=0010006104">Contacts</a></li><li><a href="stateCA.html?frn=0010006104">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Immunizations</li></ul>
<h2 id="student_detail_header">Farrow, Mia 7 &nbsp; 40337</h2>
<div class="box-round"><table><tr class="oddRow"><td class="bold">California Statewide Student ID (SSID)</td><td>9982204479</td></tr><tr class="evenRow"><td class="bold">CAIR ID</td><td>9903318825</td></tr><tr class="oddRow"><td class="bold">Provider NPI</td><td>1994402207</td></tr><tr class="evenRow"><td class="bold">Clinic phone</td><td>9095550150</td></tr></table></div><div class="box-round"><h3>Doses</h3><table><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>Lot</th></tr><tr><td>MMR</td><td>03/04/2015</td><td>05/01/2019</td><td></td><td>0911827364</td></tr><tr><td>Tdap</td><td>07/20/2026</td><td></td><td></td><td>0911827411</td></tr></table></div>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  's28',
  'health office visit',
  'https://health.elkridge-usd.example/visit/20261014/6',
  '9949918830',
  ['5305550166', '9926101403', '1996604418', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Visit</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Visits</li><li class="ant-menu-item" role="menuitem">Medication</li><li class="ant-menu-item" role="menuitem">Screenings</li><li class="ant-menu-item" role="menuitem">Immunization</li></ul></aside>
<section class="ant-layout-content">
<div class="ant-page-header"><span class="ant-page-header-heading-title">Dela Cruz, Paolo</span> <span class="ant-tag">Asthma</span> <span class="ant-tag">Grade 3</span></div><div class="ant-card"><div class="ant-card-body"><p>SSID: 9949918830</p><p>Local ID: 55318</p><p>Mother's cell: 5305550166</p></div></div><div class="ant-card"><h3>Visit</h3><p>In 10:14, out 10:31. Inhaler, 2 puffs. Medication order 9926101403 by Dr. Chau (NPI 1996604418).</p></div><ul class="ant-timeline"><li>10:15 nurse called 5305550166</li><li>10:29 returned to class</li></ul>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  's29',
  'counselling notes',
  'https://sis.elkridge-usd.example/counsel/5544',
  '9973316605',
  ['5305550107', '5305550108', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Counseling log</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Rinaldi, Carla</a></li><li aria-hidden="true">/</li><li><a href="#">Counseling</a></li></ol></nav>
<main>
<section class="MuiCard-root css-p4a7q"><div class="MuiCardHeader-content"><span class="MuiTypography-h5">Rinaldi, Carla</span><span class="MuiTypography-body2">Grade 11 &middot; Counselor Vance</span></div><div class="css-grid8"><div class="css-k2"><p class="css-v1">9973316605</p><p class="css-cap0">SSID</p></div><div class="css-k2"><p class="css-v1">55440</p><p class="css-cap0">Student number</p></div><div class="css-k2"><p class="css-v1">5305550107</p><p class="css-cap0">Student cell</p></div></div></section><section class="css-p4a7q"><h2>Entries</h2><ul><li>10/12 &mdash; Schedule change, requested by mother (5305550108)</li><li>09/30 &mdash; Came with friend Tess Oduya; referred both to peer mediation</li></ul></section>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's30',
  'graduation check',
  'https://office.tuleriver.example/grad/8812',
  '9920055417',
  ['9926104400', '8885550101', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Graduation status</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="card"><div class="card-body"><h2 class="h4">Lindqvist, Saga <small class="text-muted">Class of 2027</small></h2><p class="mb-0">SSID <code>9920055417</code> &middot; ID <code>88120</code> &middot; GPA 3.41</p></div></div><table class="table"><thead><tr><th>Area</th><th>Required</th><th>Earned</th><th>In progress</th><th>Short</th></tr></thead><tbody><tr><td>English</td><td>40</td><td>30</td><td>10</td><td>0</td></tr><tr><td>Math</td><td>30</td><td>20</td><td>5</td><td>5</td></tr><tr><td>Ethnic studies</td><td>5</td><td>5</td><td>0</td><td>0</td></tr></tbody></table><div class="card"><div class="card-header">Online course</div><div class="card-body">Algebra 2B, vendor enrolment 9926104400, help 8885550101</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's31',
  'transcript old table',
  'https://pupiltrack.santomas.example/trn/view.cfm?k=12',
  '9930027716',
  ['4085550192', '4085550193', '4085550139', '9926100077', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Transcript</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<table width="720" border="0"><tr><td width="50%"><font size="2"><b>San Tomas High School</b><br>400 Mill Road<br>CEEB 050999<br>Phone 4085550192<br>Fax 4085550193</font></td><td><font size="2">Name: Hakobyan, Ani<br>Birthdate: 05/05/2009<br>State ID: 9930027716<br>Student No: 20012<br>Parent: Gayane Hakobyan, 4085550139</font></td></tr></table><table width="720" border="1"><tr><th colspan="4">Grade 9 2023-24</th></tr><tr><td>English 9</td><td>A</td><td>B</td><td>10.0</td></tr><tr><td>Biology</td><td>B</td><td>B</td><td>10.0</td></tr><tr><th colspan="4">Grade 10 2024-25</th></tr><tr><td>English 10</td><td>A</td><td>A</td><td>10.0</td></tr></table><font size="1">Verification code 9926100077</font>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  's32',
  'transcript request and ccgi',
  'https://records.requests.example/r/40117',
  '9961182047',
  ['9926100421', '2135550161', '9904417782', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Transcript request</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Request 40117 <span class="border rounded-lg">Paid</span></h1><div class="grid grid-cols-2 gap-4"><section class="border rounded-lg p-4"><h2>Student</h2><div class="flex justify-between"><span class="text-gray-500">Name at graduation</span><span>Renn, Tobias</span></div><div class="flex justify-between"><span class="text-gray-500">SSID</span><span>9961182047</span></div><div class="flex justify-between"><span class="text-gray-500">Graduated</span><span>2019</span></div></section><section class="border rounded-lg p-4"><h2>Order</h2><div class="flex justify-between"><span class="text-gray-500">Receipt</span><span>9926100421</span></div><div class="flex justify-between"><span class="text-gray-500">Callback</span><span>2135550161</span></div><div class="flex justify-between"><span class="text-gray-500">College application ID</span><span>9904417782</span></div></section></div>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
  { sure: false },
);

page(
  's33',
  'report card',
  'https://valley.aeries.net/teacher/ReportCard.aspx',
  '9952201794',
  ['5595550125', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Elementary Report Card - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99400812"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>

<div id="ctl00_MainContent_pnl">
<table id="ctl00_MainContent_subTop" class="Card"><tr><td class="Caption">Student</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Tchr</td><td class="Caption">Telephone</td></tr><tr><td class="Data">Ng, Wesley</td><td class="Data">99400812</td><td class="Data">9952201794</td><td class="Data">3</td><td class="Data">114</td><td class="Data">5595550125</td></tr></table><table class="Card"><tr><th>Standard</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Reads with fluency</td><td>3</td><td></td><td></td></tr><tr><td>Number sense</td><td>2</td><td></td><td></td></tr></table><p>Comment: Wesley works well with his reading partner.</p>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  's34',
  'progress report in Spanish',
  'https://bay.illuminateed.com/live/?page=Reporte',
  '9913347720',
  ['5105550103', '5105550102'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Boleta de calificaciones | Bay</title>
<style>body{font:14px Helvetica;margin:0}.topnav{background:#006;color:#fff;padding:6px}.topnav a{color:#fff;margin:0 8px}.sidebar{float:left;width:150px}.content{margin-left:160px;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:3px 7px;text-align:left}.well{background:#f5f5f5;padding:8px;margin:8px 0}</style></head>
<body><div class="topnav"><a href="/live/">Home</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Grades</a><a href="#">Control Panel</a></div>
<div class="sidebar"><ul><li><a href="#">My sections</a></li><li><a href="#">Recent</a></li><li><a href="#">Favourites</a></li></ul></div>
<div class="content"><h1>Boleta de calificaciones</h1>
<div class="well"><b>Estudiante:</b> Cárdenas Peña, Joel<br><b>Grado:</b> 5<br><b>Maestra:</b> Sra. Dorr<br><b>SSID:</b> 9913347720<br><b>Número de estudiante:</b> 88341<br><b>Teléfono de la escuela:</b> 510-555-0102</div><table><tr><th>Materia</th><th>1.º</th><th>2.º</th></tr><tr><td>Lectura</td><td>3</td><td></td></tr><tr><td>Matemáticas</td><td>2</td><td></td></tr></table><p>Si tiene preguntas llame al 5105550103.</p>
</div><div class="footer" style="clear:both">Bayside Charter Network &middot; support@bay.example</div></body></html>`,
);

page(
  's35',
  'merged household, this student kept',
  'https://harbor.sis.example/families/merge/118/result?student=8820',
  '9975518206',
  ['3105550177', '9975518255', '9975519001', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Merge result</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<div role="alert" class="border rounded-lg p-4">Households 3301 and 3377 were merged. You are back on the student's page.</div><h1>Ivanko, Daryna</h1><dl class="grid grid-cols-2 gap-4"><div><dt class="text-xs">Statewide Student Identifier</dt><dd>9975518206</dd></div><div><dt class="text-xs">Household</dt><dd>3301</dd></div><div><dt class="text-xs">Address</dt><dd>9 Gaffey Ct</dd></div><div><dt class="text-xs">Household phone</dt><dd>3105550177</dd></div></dl><section class="border p-4"><h2>Also in this household</h2><ul><li>Ivanko, Maksym, grade 4, SSID 9975518255</li><li>Brandt, Lou, grade 1, SSID 9975519001</li></ul></section>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  's36',
  'device check-out with hotspot',
  'https://assets.elkridge-usd.example/loans/5561',
  '9907781235',
  ['9933120044', '5305550185', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Device loan</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Assets</a></li><li aria-hidden="true">/</li><li><a href="#">Loans</a></li><li aria-hidden="true">/</li><li><a href="#">Student</a></li></ol></nav>
<main>
<div class="css-p4a7q"><h2>Borrower</h2><p><b>Beckwith, Nola</b>, grade 8</p><p><span class="css-cap0">Student SSID</span>9907781235</p><p><span class="css-cap0">Local ID</span>55619</p></div><div class="css-p4a7q"><h2>Items out</h2><table><thead><tr><th>Item</th><th>Asset tag</th><th>Serial</th><th>Network name</th></tr></thead><tbody><tr><td>Chromebook</td><td>0044120</td><td>5CD1140XZ</td><td></td></tr><tr><td>Hotspot</td><td>0044881</td><td>9933120044</td><td>ERU-4471</td></tr></tbody></table><p>Hotspot line: 5305550185</p></div><button>Return all</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's37',
  'library patron',
  'https://library.santomas.example/patron/20119',
  '9946630128',
  ['2900020119', '0990044712', '0994011873', '4085550149', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Patron</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<h3>Patron: Szabo, Luca</h3><table border="0" cellspacing="4"><tr><td align="right"><b>Barcode:</b></td><td>2900020119</td></tr><tr><td align="right"><b>District ID:</b></td><td>20119</td></tr><tr><td align="right"><b>SSID:</b></td><td>9946630128</td></tr><tr><td align="right"><b>Type:</b></td><td>Student</td></tr></table><table border="1"><tr><th>Copy</th><th>Title</th><th>ISBN</th><th>Due</th></tr><tr><td>39940011</td><td>Holes in the Sky</td><td>0990044712</td><td>10/20</td></tr><tr><td>39940388</td><td>River Maps</td><td>0994011873</td><td>10/27</td></tr></table><p>Overdue calls go to 4085550149.</p>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  's38',
  'cafeteria account',
  'https://meals.tuleriver.example/account/9918',
  '9921144708',
  ['0991133028', '6615550119', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Account</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Accounts</li><li class="ant-menu-item" role="menuitem">Applications</li><li class="ant-menu-item" role="menuitem">Direct certification</li><li class="ant-menu-item" role="menuitem">Menu</li></ul></aside>
<section class="ant-layout-content">
<h2>Osei, Abena</h2><div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>State student ID</span></th><td class="ant-descriptions-item-content"><span>9921144708</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>PIN</span></th><td><span>44170</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>CalFresh case</span></th><td><span>0991133028</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>Household phone</span></th><td><span>6615550119</span></td></tr></tbody></table></div></div><p><span class="ant-tag">Directly certified</span></p>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  's39',
  'bus assignment',
  'https://routes.harbor.example/rider/8855',
  '0921166730',
  ['0900447716', '3105550132', '9950044175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rider</title><style>body{font:14px Arial}.mat-card{border:1px solid #ccc;padding:12px;margin:8px}.mat-list-item{display:flex;gap:12px}.mat-icon{width:16px;display:inline-block;overflow:hidden}</style></head><body><app-root ng-version="17.2.0"><mat-toolbar class="mat-toolbar">Routes <button mat-icon-button aria-label="Back">&larr;</button></mat-toolbar><app-rider _nghost-abc-c44><mat-card class="mat-card"><mat-card-title>Eriksen, Tor</mat-card-title><mat-card-subtitle>Grade 4 | Harbor City Elementary</mat-card-subtitle><mat-list role="list"><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>SSID</span><span matListItemLine>0921166730</span></mat-list-item><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>RFID card</span><span matListItemLine>0900447716</span></mat-list-item><mat-list-item role="listitem" class="mat-list-item"><span matListItemTitle>Guardian</span><span matListItemLine>3105550132</span></mat-list-item></mat-list></mat-card><mat-card class="mat-card"><h3>Route 7 PM</h3><p>Stop: Anaheim &amp; Vermont. Driver: Cole, radio 14, certificate 9950044175</p></mat-card></app-rider></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  's40',
  'after-school enrolment',
  'https://elo.elkridge-usd.example/child/5570',
  '9933390146',
  ['0994412207', '9912240071', '5305550127', '9912240093', '5305550128', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Expanded learning</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Programs</a></li><li aria-hidden="true">/</li><li><a href="#">ASES</a></li><li aria-hidden="true">/</li><li><a href="#">Participant</a></li></ol></nav>
<main>
<div class="MuiGrid-root"><div class="css-p4a7q"><img alt="Photo of Kwan, Jessie" src="data:,"><h2>Kwan, Jessie</h2><div class="MuiChip-root css-chip">SSID: 9933390146</div><div class="MuiChip-root css-chip">Local: 55700</div><div class="MuiChip-root css-chip">Grant 0994412207</div></div><div class="css-p4a7q"><h3>Authorized pick-up</h3><table><tr><th>Name</th><th>Relation</th><th>Photo ID no.</th><th>Phone</th></tr><tr><td>Mei Kwan</td><td>Mother</td><td>9912240071</td><td>5305550127</td></tr><tr><td>Sam Kwan</td><td>Aunt</td><td>9912240093</td><td>5305550128</td></tr></table></div></div>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  's41',
  'summer school form',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Summer',
  '9984410725',
  ['8585550163', '9984410774', '8585550120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summer Enrollment</title>
<style>body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}</style></head>
<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>Summer Enrollment</b> <a href="#">Options</a></div>
<div class="grp"><h4>Identification</h4><table border="0"><tr><td class="cap">Last Name</td><td><input value="Gorman"></td><td class="cap">First Name</td><td><input value="Teague"></td></tr><tr><td class="cap">SSID</td><td><input value="9984410725" readonly></td><td class="cap">Perm ID</td><td><input value="510044"></td></tr><tr><td class="cap">Phone</td><td><input value="8585550163"></td><td class="cap">Sibling SSID</td><td><input value="9984410774"></td></tr></table></div><div class="grp"><h4>Sessions</h4><label><input type="checkbox" checked> 06/14 to 07/02 credit recovery</label> <label><input type="checkbox"> 07/06 to 07/23</label></div>
<div class="status">Ready | Mesa Unified, (858) 555-0120</div></body></html>`,
);

page(
  's42',
  'dual enrolment agreement',
  'https://dual.rivercc.example/student/40021',
  '9956614403',
  ['0990117743', '6615550184', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Dual enrollment</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="row"><div class="col-md-6"><div class="card"><div class="card-header">High school data</div><div class="card-body"><table class="table"><tr><th scope="row">Name</th><td>Haddad, Rami</td></tr><tr><th scope="row">SSID</th><td>9956614403</td></tr><tr><th scope="row">School CEEB</th><td>050998</td></tr></table></div></div></div><div class="col-md-6"><div class="card"><div class="card-header">College data</div><div class="card-body"><table class="table"><tr><th scope="row">College ID</th><td>0990117743</td></tr><tr><th scope="row">CCC ID</th><td>AXB9941</td></tr><tr><th scope="row">Admissions phone</th><td>6615550184</td></tr></table></div></div></div></div><div class="card"><div class="card-body">Section 44107 MATH 130, approved by Vance (counselor)</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's43',
  'adult education learner',
  'https://adult.tuleriver.example/learner/771',
  '9914405528',
  ['0944117820', '9910044718', '6615550106', '9926100400', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Learner</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Learner profile</h1><div class="card"><div class="card-header d-flex"><strong>Villalobos, Aurora</strong> <span class="badge">HSE</span></div><ul class="list-group"><li class="list-group-item"><span class="text-muted">Statewide Student Identifier (SSID):</span> <span>9914405528</span></li><li class="list-group-item"><span class="text-muted">TOPSpro ID:</span> <span>0944117820</span></li><li class="list-group-item"><span class="text-muted">Driver license / State ID:</span> <span>9910044718</span></li><li class="list-group-item"><span class="text-muted">Cell:</span> <span>6615550106</span></li></ul></div><p>Tests: GED 9926100400 (code), Math 155, RLA 160</p>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's44',
  'transitional kindergarten from preschool',
  'https://harbor.sis.example/students/9001',
  '9928837704',
  ['0977110342', '1994400187', '3105550196', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Student</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<div class="border rounded-lg p-4"><div class="flex justify-between"><h1>Abara, Zuri</h1><button>Actions</button></div><div role="tablist" class="flex gap-4"><button role="tab" aria-selected="true">Profile</button><button role="tab">Preschool</button><button role="tab">Documents 4</button></div><div role="tabpanel" class="grid grid-cols-3 gap-4"><label class="text-xs">SSID<input readonly value="9928837704"></label><label class="text-xs">Grade<input readonly value="TK"></label><label class="text-xs">Birth date<input readonly value="10/30/2022"></label><label class="text-xs">Child care case no.<input readonly value="0977110342"></label><label class="text-xs">Preschool license<input readonly value="1994400187"></label><label class="text-xs">Guardian phone<input readonly value="3105550196"></label></div></div>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  's45',
  'charter transfer, both schools',
  'https://charter.northfork.example/s/118',
  '9940027719',
  ['7605550105', '9926004417', '9955088120', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Enrolment</li><li class="ant-menu-item" role="menuitem">Independent study</li><li class="ant-menu-item" role="menuitem">Work samples</li></ul></aside>
<section class="ant-layout-content">
<div class="ant-breadcrumb">Home / Students / Falk, Mina</div><h2>Falk, Mina</h2><div class="ant-tabs"><div role="tab" aria-selected="true">General</div><div role="tab">Master agreement</div></div><div class="ant-row"><div class="ant-col"><label class="ant-form-item-label" for="ssid_1">SSID</label><div class="ant-form-item-control"><input id="ssid_1" value="9940027719" disabled></div></div><div class="ant-col"><label for="cds_1">Authorizer contact</label><input id="cds_1" value="7605550105"></div><div class="ant-col"><label for="prev_1">Private school affidavit no.</label><input id="prev_1" value="9926004417"></div><div class="ant-col"><label for="t_1">Supervising teacher SEID</label><input id="t_1" value="9955088120"></div></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  's46',
  'audit log under student header',
  'https://sis.elkridge-usd.example/students/5588/audit',
  '9963318852',
  ['9963318258', '5305550144', '5305550145', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Change history</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Mercer, Odin</a></li><li aria-hidden="true">/</li><li><a href="#">History</a></li></ol></nav>
<main>
<div class="css-p4a7q"><h1>Mercer, Odin</h1><dl class="css-grid8"><div><dt>Grade</dt><dd>9</dd></div><div><dt>SSID</dt><dd>9963318852</dd></div><div><dt>Status</dt><dd>Active</dd></div></dl></div><table aria-label="changes"><thead><tr><th>When</th><th>Who</th><th>Field</th><th>Old value</th><th>New value</th></tr></thead><tbody><tr><td>10/02/2026</td><td>bquan</td><td>SSID</td><td>9963318258</td><td>9963318852</td></tr><tr><td>09/14/2026</td><td>bquan</td><td>Phone</td><td>5305550144</td><td>5305550145</td></tr><tr><td>08/12/2026</td><td>import</td><td>SSID</td><td></td><td>9963318258</td></tr></tbody></table>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
  { sure: false },
);

page(
  's47',
  'chat widget over student page',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9917708846',
  ['5595550147', '9917709901', '5595550168', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99400812"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>

<div id="ctl00_MainContent_pnl">
<h2>Hartono, Budi</h2><div class="Card"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9917708846</div></div><div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">06/06/2016</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">5595550147</div></div></div><div class="Card" role="complementary" aria-label="Chat"><b>Office chat</b><p>Bea: can you look up Rosen, Tal? SSID 9917709901</p><p>Me: one moment</p><p>Bea: or call 5595550168</p><input placeholder="Message"></div>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  's48',
  'notifications menu over student page',
  'https://office.tuleriver.example/students/8840',
  '9950066127',
  ['9950067001', '9950067019', '6615550190', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="dropdown-menu show card" role="menu" aria-label="Notifications"><a class="dropdown-item">SSID 9950067001 assigned to Kerr, Amy</a><br><a class="dropdown-item">SSID 9950067019 assigned to Vo, Danh</a><br><a class="dropdown-item">Missed call 6615550190</a></div><h1>Trujillo, Pax</h1><div class="row"><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">SSID</h6><p>9950066127</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">Local ID</h6><p>88400</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h6 class="text-muted">Homeroom</h6><p>B4 Nguyen</p></div></div></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's49',
  'work permit',
  'https://pupiltrack.santomas.example/wp/b11.cfm?k=33',
  '9972205518',
  ['9926100338', '4085550155', '0994410273', '4085550159', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Work permit</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<table width="700" border="1" cellpadding="4"><tr><td colspan="3" align="center"><b>PERMIT TO EMPLOY AND WORK</b> No. 9926100338</td></tr><tr><td>Minor<br><b>Devereux, Cy</b></td><td>Birth date<br><b>04/18/2010</b></td><td>SSID<br><b>9972205518</b></td></tr><tr><td>Home phone<br><b>4085550155</b></td><td>School<br><b>San Tomas High</b></td><td>SSN (last 4)<br><b>0188</b></td></tr><tr><td>Employer<br><b>Pollo Verde LLC</b></td><td>Employer state account<br><b>0994410273</b></td><td>Employer phone<br><b>4085550159</b></td></tr></table>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  's50',
  '504 plan',
  'https://ridge.powerschool.com/admin/students/plan504.html?frn=0010007002',
  '9941118803',
  ['0010007002', '9950022718', '9095550155', '9095550156'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Section 504</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010007002">Quick Lookup</a></li><li><a href="demographics.html?frn=0010007002">Demographics</a></li><li><a href="contacts.html?frn=0010007002">Contacts</a></li><li><a href="stateCA.html?frn=0010007002">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Section 504</li></ul>
<p id="student_detail_header">Bianchi, Elio &nbsp; 6 &nbsp; 40512</p>
<div class="box-round"><h3>Plan header</h3><table><tr class="oddRow"><td class="bold">SSID</td><td>9941118803</td><td class="bold">Plan date</td><td>09/21/2026</td></tr><tr class="evenRow"><td class="bold">Coordinator</td><td>Lund, P. (9950022718)</td><td class="bold">Phone</td><td>9095550155</td></tr></table></div><div class="box-round"><h3>Accommodations</h3><ol><li>Extra time, 50 percent</li><li>Preferential seating</li></ol></div><div class="box-round"><h3>Team</h3><table><tr><th>Name</th><th>Role</th><th>Contact</th></tr><tr><td>Mara Bianchi</td><td>Parent</td><td>9095550156</td></tr></table></div>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  's51',
  'independent study agreement',
  'https://charter.northfork.example/is/9/print',
  '9929900417',
  ['7605550118', '9226004471', '9926100901'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Master agreement</title><style>body{font:12pt Times;margin:40px}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:5px}.lbl{background:#eee}</style></head><body><h1>Independent Study Master Agreement</h1><table><tr><td class="lbl">Student</td><td>Orozco, Vera</td><td class="lbl">Grade</td><td>10</td></tr><tr><td class="lbl">SSID</td><td>9929900417</td><td class="lbl">Phone</td><td>7605550118</td></tr><tr><td class="lbl">Supervising teacher</td><td>Ames, J.</td><td class="lbl">Credential</td><td>9226004471</td></tr></table><h2>Method of study</h2><p>Textbooks, online modules, weekly meeting on Tuesdays. Agreement number 9926100901.</p><table><tr><td>Student signature</td><td>&nbsp;</td><td>Date</td><td></td></tr><tr><td>Parent signature</td><td>&nbsp;</td><td>Date</td><td></td></tr></table></body></html>`,
);

page(
  's52',
  'athletic clearance',
  'https://athletics.ridge.example/clear/771',
  '9937726604',
  ['9095550170', '1994400226', '9918844007', '9095550171', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Clearance</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Dashboard</li><li class="ant-menu-item" role="menuitem">Physicals</li><li class="ant-menu-item" role="menuitem">Coaches</li><li class="ant-menu-item" role="menuitem">Eligibility</li></ul></aside>
<section class="ant-layout-content">
<h2>Clearance: Tupou, Sione</h2><div class="ant-card"><div class="ant-statistic"><div class="ant-statistic-title">SSID</div><div class="ant-statistic-content"><span class="ant-statistic-content-value">9937726604</span></div></div><div class="ant-statistic"><div class="ant-statistic-title">GPA</div><div class="ant-statistic-content"><span>2.88</span></div></div></div><div class="ant-card"><h3>Physical</h3><p>Dr. Wu, 9095550170, license G99104, NPI 1994400226</p></div><div class="ant-card"><h3>Coach</h3><p>Fonoti, T. &ndash; State coach ID 9918844007 &ndash; 9095550171</p></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  's53',
  'interdistrict permit of one',
  'https://permits.coe.example/p/2026/4410',
  '9919920036',
  ['5595550153', '6615550192', '9919920085', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Permit</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Interdistrict permit 2026-4410</h1><p class="text-muted">Orchard Valley &rarr; Tule River</p><div class="row"><div class="col-md-6"><div class="card"><div class="card-header">Pupil</div><div class="card-body"><p>Sandoval, Efrain &ndash; grade 2</p><p>SSID # 9919920036</p><p>Resident school: Creekside</p></div></div></div><div class="col-md-6"><div class="card"><div class="card-header">Requesting parent</div><div class="card-body"><p>Alma Sandoval</p><p>Tel. 5595550153</p><p>Employer: Tule Packing, 6615550192</p></div></div></div></div><div class="card"><div class="card-header">Sibling permits</div><div class="card-body"><a href="#">2026-4411 Sandoval, Nayeli (9919920085)</a></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  's54',
  'elpac summative record',
  'https://tomsite.testing.example/elpac/rec/7',
  '0977402216',
  ['9926040471', '9930012288', '9926040500', '9926040501', '8005550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ELPAC test record</title>
<style>body{font:14px Arial;margin:0}.bar{background:#5a2d82;color:#fff;padding:8px}.tabset a{padding:6px 12px;border:1px solid #ccc;display:inline-block}.panel{border:1px solid #ccc;padding:10px;margin:8px}.frm{display:grid;grid-template-columns:220px 1fr;row-gap:6px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head>
<body><div class="bar">Test Operations | Org: Creekside Elementary (10-99990-0000994) | Role: Site Coordinator</div>
<div class="tabset" role="tablist"><a role="tab">Students</a><a role="tab">Test Sessions</a><a role="tab">Rosters</a><a role="tab">Users</a><a role="tab">Reports</a></div>
<div class="panel"><h2>ELPAC test record</h2>
<div role="tabpanel"><table><tr><th>Student</th><td>Mekonnen, Saba</td></tr><tr><th>SSID</th><td>0977402216</td></tr><tr><th>Enrolled school</th><td>Creekside Elementary</td></tr><tr><th>Test form</th><td>S-04-B</td></tr><tr><th>Booklet ID</th><td>9926040471</td></tr><tr><th>Examiner</th><td>Ortiz, Lea (ID 9930012288)</td></tr></table></div><h3>Domains</h3><table><tr><th>Domain</th><th>Status</th><th>Session</th></tr><tr><td>Listening</td><td>Complete</td><td>9926040500</td></tr><tr><td>Speaking</td><td>Entered</td><td>9926040501</td></tr></table>
</div><p>Call center 1-800-555-0155, 7 a.m. to 5 p.m.</p></body></html>`,
);

page(
  's55',
  'student summary next to recent people',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary',
  '9966640018',
  ['9966640551', '9966640602', '9495550136', '9955011240', '9495550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Summary</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>Student Summary</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<aside class="section" aria-label="Recent people"><h3>Recent</h3><ul><li>Adler, Jo &ndash; State ID 9966640551</li><li>Beach, Cy &ndash; State ID 9966640602</li></ul></aside><div class="section"><h2>Castaneda, Lior</h2><div class="field"><label id="l1">Student State ID</label><output aria-labelledby="l1">9966640018</output></div><div class="field"><label id="l2">Grade</label><output aria-labelledby="l2">08</output></div><div class="field"><label id="l3">Household Phone</label><output aria-labelledby="l3">9495550136</output></div></div><div class="section"><h3>Team</h3><p>Counselor: Ruiz, Staff State ID 9955011240</p></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
  { sure: false },
);

page(
  's56',
  'letter home generated',
  'https://letters.harbor.example/out/2026/77',
  '9954430981',
  ['3105550188', '2026101477', '3105550160', '3105550161'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Carta</title><style>body{font:12pt Garamond;width:640px;margin:auto}.hd{border-bottom:2px solid #333}</style></head><body><div class="hd"><b>Harbor City Elementary School District</b><br>1200 Vermont Ave &middot; (310) 555-0160 &middot; fax (310) 555-0161</div><p>14 de octubre de 2026</p><p>A los padres de <b>Quintero, Alma</b><br>Grado: 4<br>Identificador estatal (SSID): 9954430981</p><p>Estimados padres:</p><p>Su hija fue clasificada como competente en inglés. Para hablar con nosotros marque 3105550188 o escriba a la oficina. Su solicitud es la número 2026101477.</p><p>Atentamente,<br>Priya Nand, directora</p></body></html>`,
);

page(
  'n01',
  'enrolment, SSID pending, sibling has one',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['5595550142', '9940811237', '2026081401', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99401003"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>

<div id="ctl00_MainContent_pnl">
<div id="StudentBanner" class="Card"><span class="student-full-name">Arce, Delia</span> Grd K<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99401003</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550142</div></div></div><h2>Siblings</h2><table><tr><th>Name</th><th>Grd</th><th>Student ID</th><th>State Student ID</th></tr><tr><td>Arce, Noemi</td><td>5</td><td>99400812</td><td>9940811237</td></tr></table><p>An SSID request for Delia was sent in batch 2026081401.</p>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  'n02',
  'request SSID: candidates beside a blank number',
  'https://clearinghouse.state.example/Request/Online/Match',
  null,
  ['9971400226', '9165550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Request SSID: possible matches</title>
<style>body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}</style></head>
<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>Request SSID: possible matches</h2>
<fieldset><legend>Requested student</legend><table class="t"><tr><td>Local ID</td><td>118977</td><td>SSID</td><td><input name="ssid" maxlength="10" value=""></td></tr><tr><td>Legal name</td><td>Pruneda, Jorge A</td><td>Birth date</td><td>03/12/2020</td></tr></table></fieldset><h3>Candidates</h3><fieldset><legend>Match score 82</legend><table class="t"><tr><td>SSID</td><td>9971400226</td></tr><tr><td>Legal name</td><td>Pruneda, Jorge</td></tr><tr><td>Birth date</td><td>03/21/2020</td></tr></table><button>Select</button></fieldset><button>None of these, assign new</button>
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div></body></html>`,
);

page(
  'n03',
  'multiple identifiers, two students side by side',
  'https://clearinghouse.state.example/Anomaly/MID/12',
  null,
  ['9911402215', '9911400073', '5595550121', '2095550144', '9165550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Multiple identifier (MID) anomaly</title>
<style>body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}</style></head>
<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>Multiple identifier (MID) anomaly</h2>
<table class="t"><tr><th></th><th>Student 1</th><th>Student 2</th></tr><tr><th>SSID</th><td>9911402215</td><td>9911400073</td></tr><tr><th>Legal name</th><td>Lam, Vivian</td><td>Lam, Vivien</td></tr><tr><th>Birth date</th><td>05/06/2013</td><td>05/06/2013</td></tr><tr><th>LEA contact</th><td>5595550121</td><td>2095550144</td></tr></table><p><label><input type="radio" name="r"> Same student: combine</label> <label><input type="radio" name="r"> Different students</label></p><button>Submit</button>
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div></body></html>`,
);

page(
  'n04',
  'only a retired number, replacement pending',
  'https://office.tuleriver.example/students/8890',
  null,
  ['9930117752', '6615550157', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Yamada, Ren</h1><div class="alert card" role="alert">The former SSID of this student was retired by the state on 10/01/2026. No replacement has been loaded.</div><div class="card"><div class="card-body"><dl class="row"><dt class="col-md-4">Current SSID</dt><dd class="col-md-8">&mdash;</dd><dt class="col-md-4">Retired SSID</dt><dd class="col-md-8">9930117752</dd><dt class="col-md-4">Local ID</dt><dd class="col-md-8">88900</dd><dt class="col-md-4">Home phone</dt><dd class="col-md-8">6615550157</dd></dl></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n05',
  'concurrent enrolment list for the school',
  'https://clearinghouse.state.example/Anomaly/CCE',
  null,
  ['9918820361', '5595550177', '9918820418', '2095550122', '9918820660', '9165550199'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Concurrent enrollment anomalies</title>
<style>body{font:13px Arial;margin:0}.hd{background:#234;color:#fff;padding:8px}.t{border-collapse:collapse}.t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left}fieldset{margin:8px}.side{float:left;width:160px}.mainpane{margin-left:170px}</style></head>
<body><div class="hd">State pupil data clearinghouse <span style="float:right">LEA: 1099990 Orchard Valley | Log out</span></div>
<div class="side"><ul><li>Home</li><li>SSID Enrollment<ul><li>Request SSID</li><li>Resolve anomalies</li></ul></li><li>File Submission</li><li>Certification</li><li>Reports</li><li>Extracts</li></ul></div>
<div class="mainpane"><h2>Concurrent enrollment anomalies</h2>
<p>School 0000994 Creekside. 3 open.</p><table class="t"><thead><tr><th>SSID</th><th>Name</th><th>Other LEA</th><th>Contact</th><th>Days</th></tr></thead><tbody><tr><td><a href="#">9918820361</a></td><td>Hollis, Maren</td><td>Sierra Crest</td><td>5595550177</td><td>12</td></tr><tr><td><a href="#">9918820418</a></td><td>Iqbal, Sana</td><td>Delta Charter</td><td>2095550122</td><td>4</td></tr><tr><td><a href="#">9918820660</a></td><td>Jarrett, Moe</td><td>Sierra Crest</td><td>5595550177</td><td>31</td></tr></tbody></table>
</div><div style="clear:both">Service desk: (916) 555-0199. Academic year 2026-2027</div></body></html>`,
);

page(
  'n06',
  'state sync: proposed number not accepted',
  'https://harbor.sis.example/state/match/7801',
  null,
  ['3105550109', '9941770325', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Match</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Esparza, Nico</h1><p class="text-gray-500">No SSID in Harbor SIS. The state returned one possible match. Review before accepting.</p><div class="grid grid-cols-2 gap-4"><section class="border rounded-lg p-4"><h2>Our student</h2><p class="text-xs">Name</p><p>Esparza, Nico</p><p class="text-xs">Birth date</p><p>12/01/2019</p><p class="text-xs">SSID</p><p><em>none</em></p><p class="text-xs">Phone</p><p>3105550109</p></section><section class="border rounded-lg p-4"><h2>Possible match (61%)</h2><p class="text-xs">Name</p><p>Esparza, Nicolás R</p><p class="text-xs">Birth date</p><p>01/12/2019</p><p class="text-xs">SSID</p><p>9941770325</p></section></div><button>Accept match</button> <button>Not the same person</button>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n07',
  'possible duplicates in enrolment',
  'https://ridge.powerschool.com/admin/students/enrollnew/duplicates.html',
  null,
  ['0010000000', '0010003318', '9918802264', '9095550143'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enroll New Student</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010000000">Quick Lookup</a></li><li><a href="demographics.html?frn=0010000000">Demographics</a></li><li><a href="contacts.html?frn=0010000000">Contacts</a></li><li><a href="stateCA.html?frn=0010000000">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Enroll New Student</li></ul>
<h2>Possible duplicates for: Farias, Leo (new)</h2>
<p>Students with a like name or birth date were found. If one of them is the student you are enrolling, click the name.</p><table class="grid"><tr><th>Student</th><th>Birth date</th><th>Student number</th><th>SSID</th><th>Phone</th></tr><tr class="oddRow"><td><a href="/admin/students/home.html?frn=0010003318">Farias, Leonel</a></td><td>09/09/2011</td><td>40118</td><td>9918802264</td><td>9095550143</td></tr></table><p><button>Enroll as a new student</button></p>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  'n08',
  'empty registration form with an example',
  'https://pupiltrack.santomas.example/stu/new.cfm',
  null,
  ['9912345678', '4085550100', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>New Student</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<form><table width="700" border="1" cellpadding="3"><tr><td colspan="4" bgcolor="#EEEEEE"><b>NEW STUDENT - PAGE 1</b></td></tr><tr><td>Last Name</td><td><input name="LN"></td><td>First Name</td><td><input name="FN"></td></tr><tr><td>Local ID</td><td>(next: 20990)</td><td>SSID</td><td><input name="SSID" maxlength="10" placeholder="9912345678"><br><font size="1">Ten digits, for example 9912345678</font></td></tr><tr><td>Home Phone</td><td><input name="HP" placeholder="4085550100"></td><td>Work Phone</td><td><input name="WP"></td></tr><tr><td colspan="4" align="center"><input type="submit" value="Add"></td></tr></table></form>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  'n09',
  'import errors',
  'https://sis.elkridge-usd.example/state/files/senr/118/errors',
  null,
  ['9911820037', '9911820999', '9165550199', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>File errors</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">State</a></li><li aria-hidden="true">/</li><li><a href="#">SENR</a></li><li aria-hidden="true">/</li><li><a href="#">Errors</a></li></ol></nav>
<main>
<h1>SENR file 118</h1><div class="css-p4a7q" role="alert">2 fatal errors</div><table><thead><tr><th>Row</th><th>Code</th><th>Message</th></tr></thead><tbody><tr><td>14</td><td>GERR0002</td><td>SSID 9911820037 does not match Local ID 55180</td></tr><tr><td>88</td><td>SENR0105</td><td>SSID 9911820999 has a later enrollment; call 9165550199</td></tr></tbody></table><button>Download</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n10',
  'test operations: search with none chosen',
  'https://tomsite.testing.example/student/search',
  null,
  ['9935120074', '8005550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Search students</title>
<style>body{font:14px Arial;margin:0}.bar{background:#5a2d82;color:#fff;padding:8px}.tabset a{padding:6px 12px;border:1px solid #ccc;display:inline-block}.panel{border:1px solid #ccc;padding:10px;margin:8px}.frm{display:grid;grid-template-columns:220px 1fr;row-gap:6px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head>
<body><div class="bar">Test Operations | Org: Creekside Elementary (10-99990-0000994) | Role: Site Coordinator</div>
<div class="tabset" role="tablist"><a role="tab">Students</a><a role="tab">Test Sessions</a><a role="tab">Rosters</a><a role="tab">Users</a><a role="tab">Reports</a></div>
<div class="panel"><h2>Search students</h2>
<div class="frm"><label for="q1">SSID</label><input id="q1" value="9935120074"><label for="q2">Last name</label><input id="q2"><label for="q3">Grade</label><select id="q3"><option>All</option><option>05</option></select></div><button>Search</button><h3>Results: 0</h3><p>No student with this number is enrolled at your site. Check with the call center, 8005550155.</p>
</div><p>Call center 1-800-555-0155, 7 a.m. to 5 p.m.</p></body></html>`,
);

page(
  'n11',
  'caseload of a case manager',
  'https://iep.selpa-north.example/caseload/lund',
  null,
  ['9950022718', '6615550175', '9922073361', '9922073410', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Caseload</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="card"><div class="card-header">Lund, Pia <span class="badge">Case manager</span></div><div class="card-body"><p>State ID: 9950022718</p><p>Phone: 6615550175</p></div></div><table class="table"><tr><th>Student</th><th>SSID</th><th>Annual due</th></tr><tr><td>Tadesse, Abel</td><td>9922073361</td><td>10/14/2026</td></tr><tr><td>Urrutia, Joan</td><td>9922073410</td><td>11/03/2026</td></tr></table>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n12',
  'seis transfer request, student not yet received',
  'https://iep.selpa-north.example/transfers/request',
  null,
  ['9922099114', '5595550177', '9922099163', '2095550122', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Request a record</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Request a special education record</h1><div class="card"><div class="card-body"><div class="row"><label class="col-md-4" for="r1">SSID</label><input id="r1" value="9922099114"></div><div class="row"><label class="col-md-4" for="r2">Last name</label><input id="r2" value="Ortega"></div><button>Find</button></div></div><div class="card"><div class="card-header">Found in other districts</div><div class="card-body"><p>Ortega, Mira &ndash; 9922099114 &ndash; Sierra Crest &ndash; 5595550177</p><p>Ortega, Mira E &ndash; 9922099163 &ndash; Delta Charter &ndash; 2095550122</p></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n13',
  'speech provider record',
  'https://billing.leamed.example/practitioners/14',
  null,
  ['9955003387', '1992200418', '6195550137', '9965017724', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practitioner</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Claims</li><li class="ant-menu-item" role="menuitem">Students</li><li class="ant-menu-item" role="menuitem">Practitioners</li></ul></aside>
<section class="ant-layout-content">
<h2>Arroyo, Tessa</h2><div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">State ID</th><td>9955003387</td><th class="ant-descriptions-item-label">NPI</th><td>1992200418</td></tr><tr><th class="ant-descriptions-item-label">Position</th><td>Speech-language pathologist</td><th class="ant-descriptions-item-label">Mobile</th><td>6195550137</td></tr></table></div><h3>Students served this month</h3><div class="ant-table"><table><tr><th>Student</th><th>SSID</th><th>Units</th></tr><tr><td>Castellanos, Uri</td><td>9965017724</td><td>8</td></tr></table></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n14',
  'reclassification candidates',
  'https://el.harbor.example/rfep',
  null,
  ['9953306618', '9953306667', '9950033417', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Candidates</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Reclassification candidates</h1><ul><li class="border p-4 flex justify-between"><span>Abreu, Matias</span><span>SSID: 9953306618</span><span>ELPAC 4</span></li><li class="border p-4 flex justify-between"><span>Bach, Linh</span><span>SSID: 9953306667</span><span>ELPAC 4</span></li></ul><aside class="border p-4"><h2>Filter</h2><label>Teacher <select><option>All</option><option>Moss 9950033417</option></select></label></aside>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n15',
  'lista de candidatos, in Spanish, one selected with nothing shown',
  'https://sis.elkridge-usd.example/el/lista',
  null,
  ['9917750246', '5305550149', '5305550150', '5305550170'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Candidatos</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Aprendices de inglés</a></li><li aria-hidden="true">/</li><li><a href="#">Candidatos</a></li></ol></nav>
<main>
<table><thead><tr><th>Alumno</th><th>Identificador estatal</th><th>Teléfono</th></tr></thead><tbody><tr><td>Ibarra Solís, Camila</td><td>9917750246</td><td>5305550149</td></tr><tr aria-selected="true"><td>Jaimes, Rubén</td><td></td><td>5305550150</td></tr></tbody></table><div role="complementary" class="css-p4a7q"><h2>Jaimes, Rubén</h2><p><span class="css-cap0">Identificador estatal del estudiante (SSID)</span>Pendiente</p><p><span class="css-cap0">Teléfono del tutor</span>5305550150</p></div>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n16',
  'group home facility record',
  'https://office.tuleriver.example/foster/facility/9',
  null,
  ['9911504472', '6615550102', '9931905528', '9931905577', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Facility</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Oak Hollow Home</h1><div class="row"><div class="col-md-4"><div class="text-muted">State license ID</div><div>9911504472</div></div><div class="col-md-4"><div class="text-muted">Phone</div><div>6615550102</div></div><div class="col-md-4"><div class="text-muted">Capacity</div><div>6</div></div></div><h3>Residents enrolled with us</h3><table class="table"><tr><th>Student</th><th>SSID</th><th>Since</th></tr><tr><td>Varga, Izzy</td><td>9931905528</td><td>08/20/2026</td></tr><tr><td>Wynn, Kit</td><td>9931905577</td><td>09/14/2026</td></tr></table>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n17',
  'foster student, state foster id only',
  'https://office.tuleriver.example/foster/80',
  null,
  ['9907714510', '0912344781', '6615550187', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Foster youth</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Zeller, Ash</h1><div class="row"><div class="col-md-3"><div class="text-muted">SSID</div><div>Not assigned</div></div><div class="col-md-3"><div class="text-muted">State foster ID</div><div>9907714510</div></div><div class="col-md-3"><div class="text-muted">CWS client ID</div><div>0912344781</div></div><div class="col-md-3"><div class="text-muted">Caseworker</div><div>6615550187</div></div></div><p>Request an SSID after the birth date has been verified.</p>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n18',
  'mckinney-vento intake of a family',
  'https://pupiltrack.santomas.example/sup/mvfam.cfm',
  null,
  ['9900447716', '4085550147', '9945517803', '9945517852', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Family intake</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<table width="640" align="center" border="1"><tr><td colspan="3" bgcolor="#F0F0D0"><b>HOMELESS EDUCATION - FAMILY INTAKE</b></td></tr><tr><td>Parent</td><td colspan="2">Tanya Lott, CA ID 9900447716, cell 4085550147</td></tr><tr><td><b>Child</b></td><td><b>Grade</b></td><td><b>SSID</b></td></tr><tr><td>Lott, Cassidy</td><td>4</td><td>9945517803</td></tr><tr><td>Lott, Devin</td><td>1</td><td>9945517852</td></tr><tr><td>Lott, Ezra</td><td>PS</td><td>&nbsp;</td></tr></table>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  'n19',
  'absence note of a student without the right to see SSID',
  'https://ridge.powerschool.com/admin/attendance/note.html?frn=0010009913',
  null,
  ['0010009913', '9095550131', '2026101488', '9955021140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attendance note</title>
<style>body{font:13px Verdana;margin:0;display:flex}#nav-main{width:180px;background:#eef}#content-main{padding:12px;flex:1}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-top:8px}.oddRow{background:#f4f4f4}td,th{padding:3px 9px;text-align:left}</style></head>
<body><div id="nav-main"><div id="branding-powerschool">PowerSchool SIS</div>
<ul id="std_information"><li><a href="home.html?frn=0010009913">Quick Lookup</a></li><li><a href="demographics.html?frn=0010009913">Demographics</a></li><li><a href="contacts.html?frn=0010009913">Contacts</a></li><li><a href="stateCA.html?frn=0010009913">State/Province - CA</a></li></ul></div>
<div id="content-main"><ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Attendance note</li></ul>
<h2 id="student_detail_header">Petrov, Ilya &nbsp; 10 &nbsp; 41777</h2>
<div class="box-round"><table><tr class="oddRow"><td class="bold">SSID</td><td>**********</td></tr><tr class="evenRow"><td class="bold">Caller</td><td>Father, 9095550131</td></tr><tr class="oddRow"><td class="bold">Confirmation</td><td>2026101488</td></tr><tr class="evenRow"><td class="bold">Taken by</td><td>Quan, Bea (State ID 9955021140)</td></tr></table></div>
<div id="legend">Ridge Union High School District. Logged in: Quan, Bea</div></div></body></html>`,
);

page(
  'n20',
  'discipline incident with two participants',
  'https://office.tuleriver.example/discipline/118',
  null,
  ['0934471209', '6615550176', '0934471356', '6615550178', '9950114470', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Incident 118</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Incident 118 <span class="badge">Open</span></h1><div class="row"><div class="col-md-6"><div class="card"><div class="card-header">Participant 1</div><div class="card-body"><p>Pruitt, Dale</p><p>SSID: 0934471209</p><p>Parent: 6615550176</p></div></div></div><div class="col-md-6"><div class="card"><div class="card-header">Participant 2</div><div class="card-body"><p>Yoon, Alex</p><p>SSID: 0934471356</p><p>Parent: 6615550178</p></div></div></div></div><div class="card"><div class="card-header">Referred by</div><div class="card-body">Tobin, Coach, State ID 9950114470</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n21',
  'discipline: own number blank, victim shown',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Discipline2',
  null,
  ['9926618902', '8585550171', '8585550120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Incident</title>
<style>body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}</style></head>
<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>Student Incident</b> <a href="#">Options</a></div>
<div class="grp"><h4>Student: Novotny, Cal</h4><span class="ctl"><span class="cap">Perm ID</span>508220</span><span class="ctl"><span class="cap">SSID</span></span><span class="ctl"><span class="cap">Grade</span>7</span></div><div class="grp"><h4>Victim</h4><span class="ctl"><span class="cap">Name</span>Sorel, Ike</span><span class="ctl"><span class="cap">SSID</span>9926618902</span><span class="ctl"><span class="cap">Phone</span>8585550171</span></div>
<div class="status">Ready | Mesa Unified, (858) 555-0120</div></body></html>`,
);

page(
  'n22',
  'guardian record with state id',
  'https://harbor.sis.example/contacts/40071',
  null,
  ['9911820064', '3105550151', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Contact</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Achterberg, Lotte</h1><div role="tablist" class="flex gap-4"><span role="tab" aria-selected="true">Details</span><span role="tab">Students (1)</span></div><dl class="grid grid-cols-2 gap-4"><div><dt class="text-xs">Relationship</dt><dd>Mother</dd></div><div><dt class="text-xs">State ID</dt><dd>9911820064</dd></div><div><dt class="text-xs">Mobile</dt><dd>3105550151</dd></div><div><dt class="text-xs">Language</dt><dd>Dutch</dd></div></dl><section class="border p-4"><h2>Students</h2><p>Achterberg, Wim &middot; grade 2 &middot; lives with</p></section>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n23',
  'household with three children',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household/3301',
  null,
  ['9495550123', '0000330118', '9967702243', '9967702290', '9955443318', '9495550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Household</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>Household</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<div class="section"><h2>Ochoa/Primary</h2><div class="field"><label>Household Phone</label><span>9495550123</span></div><div class="field"><label>Household Number</label><span>0000330118</span></div></div><div class="section"><h3>Members</h3><div class="section"><b>Ochoa, Bianca</b><div class="field"><label>Student State ID</label><span>9967702243</span></div></div><div class="section"><b>Ochoa, Teo</b><div class="field"><label>Student State ID</label><span>9967702290</span></div></div><div class="section"><b>Ochoa, Luz</b> (adult)<div class="field"><label>Staff State ID</label><span>9955443318</span></div></div></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
);

page(
  'n24',
  'merge households preview',
  'https://harbor.sis.example/families/merge/118',
  null,
  ['3105550177', '3105550178', '9975518206', '9975518255', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Merge households</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Merge households</h1><table class="border"><tr><th></th><th>Keep: 3301</th><th>Remove: 3377</th></tr><tr><th>Phone</th><td>3105550177</td><td>3105550178</td></tr><tr><th>Student</th><td>Ivanko, Daryna</td><td>Ivanko, Maksym</td></tr><tr><th>SSID</th><td>9975518206</td><td>9975518255</td></tr></table><button>Merge</button> <button>Cancel</button>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n25',
  'merge student records preview',
  'https://sis.elkridge-usd.example/students/merge?a=5590&b=5599',
  null,
  ['9949901127', '9949907211', '5305550191', '5305550192', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Merge students</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Duplicates</a></li><li aria-hidden="true">/</li><li><a href="#">Merge</a></li></ol></nav>
<main>
<h1>Choose values to keep: Duarte, Sol</h1><table role="grid"><thead><tr><th>Field</th><th>Record 5590</th><th>Record 5599</th></tr></thead><tbody><tr><td>Name</td><td><label><input type="radio" name="a" checked> Duarte, Sol</label></td><td><label><input type="radio" name="a"> Duarte, Soledad</label></td></tr><tr><td>SSID</td><td><label><input type="radio" name="b"> 9949901127</label></td><td><label><input type="radio" name="b"> 9949907211</label></td></tr><tr><td>Phone</td><td><label><input type="radio" name="c"> 5305550191</label></td><td><label><input type="radio" name="c"> 5305550192</label></td></tr></tbody></table><button disabled>Merge</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n26',
  'two emergency cards on one sheet',
  'https://print.harbor.example/cards?family=3301',
  null,
  ['9975518206', '3105550177', '9911773102', '9975518255'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency cards</title><style>body{font:12px Georgia}.card{border:2px solid #000;margin:12px;padding:8px;width:600px}.r{display:flex}.r>div{flex:1}small{display:block}</style></head><body><button onclick="print()">Print</button><div class="card"><h2>EMERGENCY INFORMATION</h2><div class="r"><div><small>Pupil</small>Ivanko, Daryna</div><div><small>SSID</small>9975518206</div><div><small>Phone</small>3105550177</div></div><p>Release to: Olha Ivanko, ID 9911773102</p></div><div class="card"><h2>EMERGENCY INFORMATION</h2><div class="r"><div><small>Pupil</small>Ivanko, Maksym</div><div><small>SSID</small>9975518255</div><div><small>Phone</small>3105550177</div></div><p>Release to: Olha Ivanko, ID 9911773102</p></div></body></html>`,
);

page(
  'n27',
  'emergency contact who is a student',
  'https://valley.aeries.net/admin/Contacts.aspx',
  null,
  ['5595550133', '9912206673', '5595550134', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contacts - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99401118"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>
<div id="StudentBanner" class="Card"><span class="student-full-name">Zepeda, Ana</span> Grd 1 <a href="#">Expand</a></div>
<div id="ctl00_MainContent_pnl">
<h2>Contacts</h2><div class="Card"><h3>1. Zepeda, Gloria (mother)</h3><div class="data-row"><div class="data-caption">Cell Phone</div><div>5595550133</div></div></div><div class="Card"><h3>2. Zepeda, Raul (brother, 12th grade)</h3><div class="data-row"><div class="data-caption">State Student ID</div><div>9912206673</div></div><div class="data-row"><div class="data-caption">Cell Phone</div><div>5595550134</div></div></div>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  'n28',
  'immunization: state registry id only',
  'https://health.elkridge-usd.example/imm/5577',
  null,
  ['9903318906', '5305550121', '1994402298', '0911827502', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Immunization</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Visits</li><li class="ant-menu-item" role="menuitem">Immunization</li><li class="ant-menu-item" role="menuitem">Screenings</li></ul></aside>
<section class="ant-layout-content">
<div class="ant-page-header"><span class="ant-page-header-heading-title">Gallo, Enzo</span> <span class="ant-tag">TK</span></div><div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">SSID</th><td>-</td><th class="ant-descriptions-item-label">CAIR2 state registry ID</th><td>9903318906</td></tr><tr><th class="ant-descriptions-item-label">Clinic</th><td>5305550121</td><th class="ant-descriptions-item-label">Provider NPI</th><td>1994402298</td></tr></table></div><table class="ant-table"><tr><th>Vaccine</th><th>Date</th><th>Lot</th></tr><tr><td>Polio</td><td>08/01/2026</td><td>0911827502</td></tr></table>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n29',
  'nurse visit list of the day',
  'https://health.elkridge-usd.example/day',
  null,
  ['9949918830', '9949918879', '5305550167', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Today</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Visits</li><li class="ant-menu-item" role="menuitem">Medication</li></ul></aside>
<section class="ant-layout-content">
<h2>Visits today</h2><div class="ant-list"><div class="ant-card"><b>Dela Cruz, Paolo</b><p>SSID: 9949918830</p><p>10:14 asthma</p></div><div class="ant-card"><b>Eng, Ruth</b><p>SSID: 9949918879</p><p>11:02 headache, mother 5305550167</p></div></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n30',
  'referral of two students to mediation',
  'https://sis.elkridge-usd.example/counsel/mediation/9',
  null,
  ['9973316605', '9973316654', '9955044187', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Peer mediation</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Counseling</a></li><li aria-hidden="true">/</li><li><a href="#">Mediation</a></li></ol></nav>
<main>
<h1>Session 9</h1><div class="css-grid8"><div class="css-p4a7q"><p>Rinaldi, Carla</p><p>9973316605</p><p class="css-cap0">SSID</p></div><div class="css-p4a7q"><p>Oduya, Tess</p><p>9973316654</p><p class="css-cap0">SSID</p></div><div class="css-p4a7q"><p>Vance, M. (counselor)</p><p>9955044187</p><p class="css-cap0">SEID</p></div></div>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n31',
  'graduation list of seniors short',
  'https://office.tuleriver.example/grad/short',
  null,
  ['9920055466', '9920055515', '6615550115', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Credit check</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Seniors short of credits</h1><div class="card"><div class="card-header">Marsh, Theo <span class="badge">-10</span></div><div class="card-body">SSID 9920055466, math 5, PE 5</div></div><div class="card"><div class="card-header">Nolan, Eve <span class="badge">-5</span></div><div class="card-body">SSID 9920055515, fine arts 5. Parent 6615550115</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n32',
  'transcript order of a former pupil, number unknown',
  'https://records.requests.example/r/40120',
  null,
  ['9911448102', '9926100477', '2135550165', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Transcript request</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Request 40120</h1><div class="grid grid-cols-2 gap-4"><section class="border p-4"><h2>Student</h2><div class="flex justify-between"><span>Name at graduation</span><span>Ferber, Jill</span></div><div class="flex justify-between"><span>SSID</span><span>(graduated 1994, none)</span></div><div class="flex justify-between"><span>State ID shown</span><span>9911448102 (driver license office)</span></div></section><section class="border p-4"><h2>Order</h2><div class="flex justify-between"><span>Receipt</span><span>9926100477</span></div><div class="flex justify-between"><span>Callback</span><span>2135550165</span></div></section></div>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n33',
  'report card batch',
  'https://valley.aeries.net/teacher/ReportCardBatch.aspx',
  null,
  ['9952201794', '9952201843', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Report cards - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="0"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>

<div id="ctl00_MainContent_pnl">
<h2>Print batch, Room 114</h2><div class="Card"><p><b>Ng, Wesley</b> State Student ID: 9952201794</p><table><tr><td>Reads with fluency</td><td>3</td></tr></table></div><div class="Card"><p><b>Olsen, Brit</b> State Student ID: 9952201843</p><table><tr><td>Reads with fluency</td><td>2</td></tr></table></div>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  'n34',
  'letter template with sample merge',
  'https://letters.harbor.example/templates/12/edit',
  null,
  ['9900000123', '3105550100', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Template</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Template: RFEP notice</h1><div class="grid grid-cols-2 gap-4"><section class="border p-4"><h2>Source</h2><pre>To the parents of {{student.name}}
Grade {{student.grade}}
SSID: {{student.ssid}}</pre></section><section class="border p-4"><h2>Preview with sample data</h2><p>To the parents of Sample, Student<br>Grade 4<br>SSID: 9900000123</p><p>Call 3105550100.</p></section></div><button>Save template</button>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n35',
  'letter queue in Spanish',
  'https://letters.harbor.example/cola',
  null,
  ['9954430981', '3105550188', '9954431036', '3105550189', '3105550160'],
  `<!doctype html>
<html lang="es" class="h-full"><head><meta charset="utf-8"><title>Cartas</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Cartas por enviar</h1><table><tr><th>Estudiante</th><th>SSID</th><th>Teléfono</th><th>Idioma</th></tr><tr><td>Quintero, Alma</td><td>9954430981</td><td>3105550188</td><td>Español</td></tr><tr><td>Rocha, Beto</td><td>9954431036</td><td>3105550189</td><td>Español</td></tr></table><button>Enviar todas</button>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n36',
  'parent portal of a family',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/home',
  null,
  ['9967702243', '9967702290', '9495550112', '9495550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Parent home</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>Parent home</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<div class="section"><h2>Welcome, Luz</h2><p>Choose a student</p><div class="section"><b>Bianca</b> grade 7<div class="field"><label>State ID</label><span>9967702243</span></div></div><div class="section"><b>Teo</b> grade 4<div class="field"><label>State ID</label><span>9967702290</span></div></div><p>Questions? Attendance line 9495550112.</p></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
);

page(
  'n37',
  'staff directory card',
  'https://hr.elkridge-usd.example/people/771',
  null,
  ['9955501127', '0000077140', '5305550181', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Person</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Staff</a></li><li aria-hidden="true">/</li><li><a href="#">Directory</a></li><li aria-hidden="true">/</li><li><a href="#">Orr, Dana</a></li></ol></nav>
<main>
<section class="MuiCard-root css-p4a7q"><h1>Orr, Dana</h1><div class="MuiChip-root css-chip">Paraeducator</div><div class="css-grid8"><div><span class="css-cap0">State ID</span><p>9955501127</p></div><div><span class="css-cap0">Employee no.</span><p>0000077140</p></div><div><span class="css-cap0">Direct line</span><p>5305550181</p></div></div></section><section class="css-p4a7q"><h2>Assigned students</h2><p>Salcido, Emery (grade 6)</p></section>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n38',
  'employee with children enrolled',
  'https://hr.elkridge-usd.example/people/802/dependents',
  null,
  ['9955021140', '9938800146', '5305550193', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Dependents</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Staff</a></li><li aria-hidden="true">/</li><li><a href="#">Quan, Bea</a></li><li aria-hidden="true">/</li><li><a href="#">Dependents</a></li></ol></nav>
<main>
<h1>Quan, Bea</h1><p>Position: Registrar. SEID: 9955021140</p><table><thead><tr><th>Child</th><th>School</th><th>SSID</th></tr></thead><tbody><tr><td>Quan, Pim</td><td>Alder</td><td>9938800146</td></tr></tbody></table><p>Transfer priority under board policy 5116. Phone 5305550193.</p>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n39',
  'substitute assignment',
  'https://subs.tuleriver.example/job/4471',
  null,
  ['2026101433', '9950771182', '6615550138', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Job</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Job 2026101433</h1><div class="card"><div class="card-body"><dl class="row"><dt class="col-md-4">Absent</dt><dd class="col-md-8">Dorr, Lynn</dd><dt class="col-md-4">Substitute</dt><dd class="col-md-8">Hale, Win</dd><dt class="col-md-4">State ID</dt><dd class="col-md-8">9950771182</dd><dt class="col-md-4">Phone</dt><dd class="col-md-8">6615550138</dd></dl></div></div><div class="card"><div class="card-header">Note for the substitute</div><div class="card-body">Makana K. tests at 9:00 in the library.</div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n40',
  'coach and volunteer clearance',
  'https://athletics.ridge.example/coach/71',
  null,
  ['9918844007', '9926100714', '9095550171', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Coach</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Dashboard</li><li class="ant-menu-item" role="menuitem">Coaches</li><li class="ant-menu-item" role="menuitem">Volunteers</li></ul></aside>
<section class="ant-layout-content">
<h2>Fonoti, Tavita</h2><div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">State ID</th><td>9918844007</td></tr><tr><th class="ant-descriptions-item-label">Fingerprint ATI</th><td>9926100714</td></tr><tr><th class="ant-descriptions-item-label">Cell</th><td>9095550171</td></tr></table></div><h3>Own children in district</h3><p>Fonoti, Malu, grade 9</p>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n41',
  'vendor record',
  'https://biz.harbor.example/vendors/118',
  null,
  ['9907733012', '3105550171', '2026090118', '9926100902', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Vendor</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Blue Van Co</h1><dl class="grid grid-cols-3 gap-4"><div><dt class="text-xs">State ID</dt><dd>9907733012</dd></div><div><dt class="text-xs">Remit phone</dt><dd>3105550171</dd></div><div><dt class="text-xs">Purchase order</dt><dd>2026090118</dd></div></dl><table><tr><th>Invoice</th><th>For</th><th>Amount</th></tr><tr><td>9926100902</td><td>Special education transport</td><td>1,240.00</td></tr></table>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n42',
  'edit user account',
  'https://bay.illuminateed.com/live/?page=Admin_UserEdit&id=71',
  null,
  ['9955012280', '5105550128'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Edit User | Bay</title>
<style>body{font:14px Helvetica;margin:0}.topnav{background:#006;color:#fff;padding:6px}.topnav a{color:#fff;margin:0 8px}.sidebar{float:left;width:150px}.content{margin-left:160px;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:3px 7px;text-align:left}.well{background:#f5f5f5;padding:8px;margin:8px 0}</style></head>
<body><div class="topnav"><a href="/live/">Home</a><a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Grades</a><a href="#">Control Panel</a></div>
<div class="sidebar"><ul><li><a href="#">My sections</a></li><li><a href="#">Recent</a></li><li><a href="#">Favourites</a></li></ul></div>
<div class="content"><h1>Edit User</h1>
<form class="well"><label for="u1">First Name</label> <input id="u1" value="Lynn"> <label for="u2">Last Name</label> <input id="u2" value="Dorr"><br><label for="u3">State ID</label> <input id="u3" value="9955012280"> <label for="u4">District ID</label> <input id="u4" value="7714"><br><label for="u5">Phone</label> <input id="u5" value="5105550128"><br><label for="u6">Roles</label> <select id="u6"><option>Teacher</option></select><button>Save</button></form>
</div><div class="footer" style="clear:both">Bayside Charter Network &middot; support@bay.example</div></body></html>`,
);

page(
  'n43',
  'student login account, directory id',
  'https://idp.tuleriver.example/users/s88400',
  null,
  ['9904418820', '6615550182', '1792000000', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Account</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Student account s88400</h1><table class="table"><tr><th scope="row">Display name</th><td>Pax Trujillo</td></tr><tr><th scope="row">SSID</th><td><span class="text-muted">not synced</span></td></tr><tr><th scope="row">Directory ID</th><td>9904418820</td></tr><tr><th scope="row">Recovery phone</th><td>6615550182</td></tr><tr><th scope="row">Last sign-in (unix)</th><td>1792000000</td></tr></table><button>Reset password</button>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n44',
  'audit of one student, number removed',
  'https://sis.elkridge-usd.example/students/5593/audit',
  null,
  ['9963319001', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Change history</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Rees, Ayo</a></li><li aria-hidden="true">/</li><li><a href="#">History</a></li></ol></nav>
<main>
<div class="css-p4a7q"><h1>Rees, Ayo</h1><dl class="css-grid8"><div><dt>Grade</dt><dd>K</dd></div><div><dt>SSID</dt><dd>None</dd></div></dl></div><table><thead><tr><th>When</th><th>Field</th><th>Old value</th><th>New value</th><th>Why</th></tr></thead><tbody><tr><td>10/14/2026</td><td>SSID</td><td>9963319001</td><td></td><td>Belonged to cousin of the same name</td></tr><tr><td>10/12/2026</td><td>SSID</td><td></td><td>9963319001</td><td>import</td></tr></tbody></table>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n45',
  'chat about another child over a student with none',
  'https://valley.aeries.net/admin/Demographics.aspx?c=1',
  null,
  ['5595550148', '9917709901', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99401220"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>

<div id="ctl00_MainContent_pnl">
<h2>Kovac, Mila</h2><div class="Card"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">&nbsp;</div></div><div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">01/30/2021</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">5595550148</div></div></div><div class="Card" role="complementary" aria-label="Chat"><b>Office chat</b><p>Bea: need the cum of Rosen, Tal</p><p>Bea: SSID: 9917709901</p><p>Me: sending</p></div>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
);

page(
  'n46',
  'help desk ticket quoting numbers',
  'https://help.coe.example/t/4471',
  null,
  ['5305550193', '9963319001', '9963319010', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Ticket</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>#4471 SSIDs swapped between cousins</h1><p class="text-xs">Opened by Bea Quan, 5305550193</p><article class="border p-4"><p>Hello, after the import Ayo Rees shows SSID 9963319001. That is the SSID of Ayo Rees-Bell at Alder. Please clear it.</p></article><article class="border p-4"><p>Agent: which is right for Rees-Bell, 9963319001 or 9963319010?</p></article><aside class="border p-4"><p>Assignee: Lou</p><p>Priority: 2</p></aside>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n47',
  'device with a hotspot whose network name is a number',
  'https://assets.elkridge-usd.example/loans/5562',
  null,
  ['9933120093', '5305550186', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Device loan</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Assets</a></li><li aria-hidden="true">/</li><li><a href="#">Loans</a></li><li aria-hidden="true">/</li><li><a href="#">Student</a></li></ol></nav>
<main>
<div class="css-p4a7q"><h2>Borrower</h2><p><b>Beckwith, Asa</b>, grade 5, local ID 55620</p></div><div class="css-p4a7q"><h2>Hotspot</h2><dl><dt>Model</dt><dd>MiFi 8800</dd><dt>SSID</dt><dd>9933120093</dd><dt>Wi-Fi password</dt><dd>0977aa41</dd><dt>Line</dt><dd>5305550186</dd></dl></div><button>Return</button>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n48',
  'library desk: borrower without number, hold for another',
  'https://library.santomas.example/desk',
  null,
  ['2900020120', '9946630177', '4085550150', '4085550190'],
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html ><head><title>Circulation</title></head>
<body bgcolor="#FFFFFF" text="#000000"><table width="100%" border="0" cellpadding="2" cellspacing="0" bgcolor="#CCDDCC"><tr><td><font face="Arial" size="4"><b>PupilTrack</b></font></td><td align="right"><font face="Arial" size="2"><a href="main.cfm">Main Menu</a> | <a href="find.cfm">Find</a> | <a href="rpt.cfm">Reports</a> | <a href="logoff.cfm">Log Off</a></font></td></tr></table>
<h3>Circulation desk</h3><table border="0" cellspacing="4"><tr><td align="right"><b>Patron:</b></td><td>Szabo, Emil (grade 1)</td></tr><tr><td align="right"><b>Barcode:</b></td><td>2900020120</td></tr><tr><td align="right"><b>SSID:</b></td><td></td></tr></table><table border="1"><tr><td colspan="2"><b>This copy is on hold for:</b></td></tr><tr><td>Name</td><td>Tran, Kim</td></tr><tr><td>SSID</td><td>9946630177</td></tr><tr><td>Call</td><td>4085550150</td></tr></table>
<hr><center><font size="1">San Tomas School District, 12 Mill Road. Questions? Call 408-555-0190. Best viewed at 1024x768.</font></center></body></html>`,
);

page(
  'n49',
  'direct certification: possible state match',
  'https://meals.tuleriver.example/dc/review/71',
  null,
  ['6615550120', '9921199012', '0991133077', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Direct certification</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Accounts</li><li class="ant-menu-item" role="menuitem">Applications</li><li class="ant-menu-item" role="menuitem">Direct certification</li></ul></aside>
<section class="ant-layout-content">
<h2>Asante, Kojo</h2><div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">SSID</th><td><span class="ant-tag">missing</span></td><th class="ant-descriptions-item-label">PIN</th><td>44190</td></tr><tr><th class="ant-descriptions-item-label">Phone</th><td>6615550120</td><th class="ant-descriptions-item-label">Address</th><td>8 Vine</td></tr></table></div><div class="ant-card"><h3>State list entry with a like name</h3><div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">Name</th><td>Asante, Kojo B</td></tr><tr><th class="ant-descriptions-item-label">SSID</th><td>9921199012</td></tr><tr><th class="ant-descriptions-item-label">CalFresh case</th><td>0991133077</td></tr></table></div><button>Link</button><button>Reject</button></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n50',
  'meal application of a household',
  'https://meals.tuleriver.example/app/2026/301',
  null,
  ['2026080301', '6615550119', '9921144708', '9921144757', '0991133028', '6195550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Application</title>
<style>body{font:14px sans-serif;margin:0}.ant-layout{display:flex}.ant-layout-sider{width:190px;background:#001529;color:#ccc;padding:12px}.ant-layout-content{flex:1;padding:16px}.ant-descriptions-item-label{background:#fafafa}.ant-descriptions table,.ant-table table{border-collapse:collapse}.ant-descriptions th,.ant-descriptions td,.ant-table td,.ant-table th{border:1px solid #eee;padding:6px 12px;text-align:left}.ant-tag{border:1px solid #aaa;border-radius:4px;padding:0 6px}.ant-card{border:1px solid #eee;padding:12px;margin:10px 0}</style></head>
<body><div id="app"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">SchoolDesk</div><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Accounts</li><li class="ant-menu-item" role="menuitem">Applications</li></ul></aside>
<section class="ant-layout-content">
<h2>Application 2026080301</h2><p>Signed by Efua Osei, last four 0188, phone 6615550119</p><div class="ant-card"><p>Child 1: Osei, Abena</p><p>State student ID: 9921144708</p></div><div class="ant-card"><p>Child 2: Osei, Yaw</p><p>State student ID: 9921144757</p></div><div class="ant-card"><p>Adult: Efua Osei</p><p>Case number: 0991133028</p></div>
<footer class="ant-layout-footer">SchoolDesk 8.14 &copy; 2026. Help line 6195550133</footer></section></section></div></body></html>`,
);

page(
  'n51',
  'bus route with its driver',
  'https://routes.harbor.example/route/7',
  null,
  ['9950044175', '3105550198', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Route 7 PM</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Route 7 PM</h1><section class="border p-4"><h2>Driver</h2><p>Cole, Bert</p><p class="text-xs">State ID</p><p>9950044175</p><p class="text-xs">Phone</p><p>3105550198</p></section><section class="border p-4"><h2>Next stop: Anaheim &amp; Vermont</h2><p>Getting off: Eriksen, Tor (grade 4)</p></section>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n52',
  'after-school pick-up person',
  'https://elo.elkridge-usd.example/pickup/41',
  null,
  ['9912240093', '5305550128', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Authorized adult</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Programs</a></li><li aria-hidden="true">/</li><li><a href="#">ASES</a></li><li aria-hidden="true">/</li><li><a href="#">Kwan, Jessie</a></li><li aria-hidden="true">/</li><li><a href="#">Pick-up</a></li></ol></nav>
<main>
<div class="css-p4a7q"><h2>Kwan, Sam</h2><p>Picks up: Kwan, Jessie (grade 2)</p><div class="css-grid8"><div><span class="css-cap0">State ID</span><p>9912240093</p></div><div><span class="css-cap0">Phone</span><p>5305550128</p></div><div><span class="css-cap0">Verified by</span><p>R. Solis</p></div></div></div>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n53',
  'summer form: own number pending, sibling filled',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?v=Summer2',
  null,
  ['8585550163', '9984410725', '8585550120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summer Enrollment</title>
<style>body{font:12px Tahoma;margin:0}.TB{background:#ddd;padding:4px}.grp{border:1px solid #99a;margin:6px;padding:6px}.grp>h4{margin:0 0 4px}.ctl{display:inline-block;margin:3px 10px;vertical-align:top}.ctl .cap{display:block;color:#036;font-size:11px}.tabs span{padding:4px 8px;border:1px solid #aaa}</style></head>
<body class="RevFocus"><div class="TB"><a href="#">Menu</a> <a href="#">Save</a> <a href="#">Undo</a> <a href="#">Find</a> <a href="#">Print</a> <span class="year">2026-2027 Mesa Vista High</span></div>
<div class="viewhead"><b>Summer Enrollment</b> <a href="#">Options</a></div>
<div class="grp"><h4>Identification</h4><table border="0"><tr><td class="cap">Last Name</td><td><input value="Gorman"></td><td class="cap">First Name</td><td><input value="Piper"></td></tr><tr><td class="cap">SSID</td><td><input value="" readonly></td><td class="cap">Perm ID</td><td><input value="510101"></td></tr><tr><td class="cap">Phone</td><td><input value="8585550163"></td><td class="cap">Sibling SSID</td><td><input value="9984410725"></td></tr></table></div><div class="grp"><h4>Sessions</h4><label><input type="checkbox"> 06/14 to 07/02 kindergarten bridge</label></div>
<div class="status">Ready | Mesa Unified, (858) 555-0120</div></body></html>`,
);

page(
  'n54',
  'adult learner with a state identity card only',
  'https://adult.tuleriver.example/learner/802',
  null,
  ['0944117901', '9910044790', '6615550107', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Learner</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Learner profile</h1><div class="card"><div class="card-header"><strong>Barrios, Omar</strong> <span class="badge">ESL 2</span></div><ul class="list-group"><li class="list-group-item"><span class="text-muted">Statewide Student Identifier (SSID):</span> <span>n/a</span></li><li class="list-group-item"><span class="text-muted">TOPSpro ID:</span> <span>0944117901</span></li><li class="list-group-item"><span class="text-muted">Driver license / State ID:</span> <span>9910044790</span></li><li class="list-group-item"><span class="text-muted">Cell:</span> <span>6615550107</span></li></ul></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n55',
  'dual enrolment: SSID to be supplied',
  'https://dual.rivercc.example/student/40077',
  null,
  ['0990117808', '9904471120', '6615550184', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Dual enrollment</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<div class="row"><div class="col-md-6"><div class="card"><div class="card-header">High school data</div><div class="card-body"><table class="table"><tr><th scope="row">Name</th><td>Iyer, Dev</td></tr><tr><th scope="row">SSID</th><td>To be supplied by the high school</td></tr></table></div></div></div><div class="col-md-6"><div class="card"><div class="card-header">College data</div><div class="card-body"><table class="table"><tr><th scope="row">Student ID</th><td>0990117808</td></tr><tr><th scope="row">Statewide application ID</th><td>9904471120</td></tr><tr><th scope="row">Admissions phone</th><td>6615550184</td></tr></table></div></div></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n56',
  'infant of a student mother',
  'https://harbor.sis.example/childcare/children/31',
  null,
  ['0977110401', '9912881063', '3105550174', '1994400187', '3105550160'],
  `<!doctype html>
<html lang="en" class="h-full"><head><meta charset="utf-8"><title>Child</title>
<style>body{font:15px Inter,sans-serif;margin:0}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 1fr}.grid-cols-3{grid-template-columns:1fr 1fr 1fr}.gap-4{gap:16px}.p-4{padding:16px}.rounded-lg{border-radius:8px}.border{border:1px solid #ddd}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.justify-between{justify-content:space-between}.hidden{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.w-64{width:256px}.flex-1{flex:1}td,th{padding:6px 10px;text-align:left}</style></head>
<body class="h-full bg-gray-50"><div class="flex"><aside class="w-64 p-4 border"><p class="font-semibold">Harbor SIS</p><nav class="space-y-1"><a href="#" class="block">Dashboard</a><br><a href="#" class="block">Students</a><br><a href="#" class="block">Families</a><br><a href="#" class="block">Staff</a><br><a href="#" class="block">State reporting</a></nav></aside>
<main class="flex-1 p-4">
<h1>Moreno, Baby Elian</h1><p class="text-gray-500">Infant program, 9 months</p><dl class="grid grid-cols-3 gap-4"><div><dt class="text-xs">Child number</dt><dd>31</dd></div><div><dt class="text-xs">Subsidy case</dt><dd>0977110401</dd></div><div><dt class="text-xs">Mother (student)</dt><dd>Moreno, Kiara, grade 11</dd></div><div><dt class="text-xs">Mother's SSID</dt><dd>9912881063</dd></div><div><dt class="text-xs">Mother's cell</dt><dd>3105550174</dd></div><div><dt class="text-xs">Center license</dt><dd>1994400187</dd></div></dl>
</main></div><footer class="p-4 text-xs text-gray-500">Harbor City Elementary School District, (310) 555-0160</footer></body></html>`,
);

page(
  'n57',
  'private school pupil, school state id',
  'https://office.tuleriver.example/private/pupils/14',
  null,
  ['6615550129', '9926004466', '6615550130', '6615550140'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Private school pupil</title>
<style>body{font:15px system-ui;margin:0}.navbar{background:#343a40;color:#fff;padding:8px}.navbar a{color:#ddd;margin:0 8px}.container{padding:12px}.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%}.col-md-4{width:33%}.col-md-6{width:50%}.col-md-8{width:66%}.card{border:1px solid #ccc;border-radius:4px;margin:8px 0}.card-header{background:#eee;padding:6px 10px}.card-body{padding:10px}.badge{background:#0d6efd;color:#fff;border-radius:4px;padding:0 5px}.table td,.table th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.text-muted{color:#777}.modal-dialog{border:2px solid #444;background:#fff;padding:10px}</style></head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">Campus Office</a><a href="#">Enrollment</a><a href="#">Attendance</a><a href="#">Compliance</a><a href="#">Reports</a><a href="#">Admin</a></nav>
<div class="container">
<h1>Castel, Ines</h1><p class="text-muted">Parentally placed, service plan only</p><div class="row"><div class="col-md-6"><div class="card"><div class="card-header">Pupil</div><div class="card-body"><p>SSID: not yet requested</p><p>Local ID: 90014</p><p>Mother: 6615550129</p></div></div></div><div class="col-md-6"><div class="card"><div class="card-header">School</div><div class="card-body"><p>St. Brendan Academy</p><p>State ID: 9926004466</p><p>Office: 6615550130</p></div></div></div></div>
</div><footer class="container text-muted">Tule River Joint Unified &middot; 661-555-0140 &middot; v4.2.19</footer></body></html>`,
);

page(
  'n58',
  'exchange student',
  'https://lagunaca.infinitecampus.org/campus/apps/census/exchange',
  null,
  ['0012344471', '0933118827', '9966640602', '9495550138', '9495550111'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Person</title>
<style>body{font:14px "Open Sans",sans-serif;margin:0}.k-header{background:#3b3b3b;color:#fff;padding:8px}.field{display:inline-block;min-width:200px;margin:6px}.field label{display:block;font-size:11px;color:#666}.section{border-top:1px solid #ccc;padding:10px}.cd-grid td,.cd-grid th{padding:4px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body class="ic-app"><ic-toolbar class="k-header"><button aria-label="Menu">&#9776;</button> Infinite Campus <span class="ctx">26-27 | Laguna Middle | All calendars</span></ic-toolbar>
<nav class="bc" aria-label="Breadcrumb"><a href="#">Student Information</a> / <a href="#">General</a> / <span>Person</span></nav>
<main id="ic-main" _ngcontent-ng-c19="">
<div class="section"><h2>Lindgren, Moa</h2><div class="field"><label>Student State ID</label><span></span></div><div class="field"><label>Local Student Number</label><span>440291</span></div><div class="field"><label>SEVIS ID</label><span>N0012344471</span></div><div class="field"><label>Passport</label><span>0933118827</span></div></div><div class="section"><h3>Host family</h3><div class="field"><label>Host student</label><span>Beach, Cy</span></div><div class="field"><label>Host student State ID</label><span>9966640602</span></div><div class="field"><label>Phone</label><span>9495550138</span></div></div>
</main><footer class="ic-foot">&copy; Campus | District support 949-555-0111</footer></body></html>`,
);

page(
  'n59',
  'twin named in the same list',
  'https://sis.elkridge-usd.example/students/5601',
  null,
  ['9926100988', '9960011827', '5305550112', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Fontaine, Remy</a></li></ol></nav>
<main>
<section class="css-p4a7q"><h1>Fontaine, Remy</h1><div role="alert" class="MuiAlert-root">Twin in the same grade. Check the first name before saving.</div><dl class="css-grid8"><div><dt>Grade</dt><dd>TK</dd></div><div><dt>SSID</dt><dd>Requested 10/09/2026</dd></div><div><dt>SSID request number</dt><dd>9926100988</dd></div><div><dt>Twin</dt><dd>Fontaine, Rene</dd></div><div><dt>Twin's SSID</dt><dd>9960011827</dd></div><div><dt>Home phone</dt><dd>5305550112</dd></div></dl></section>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n60',
  'long local number, SSID blank, tooltip with example',
  'https://sis.elkridge-usd.example/students/5602/locker',
  null,
  ['9904410087', '9912345678', '9904410136', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Locker</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Gupta, Veer</a></li><li aria-hidden="true">/</li><li><a href="#">Locker</a></li></ol></nav>
<main>
<section class="css-p4a7q"><h1>Gupta, Veer</h1><div class="css-grid8"><div><span class="css-cap0">Student ID</span><p>9904410087</p></div><div><span class="css-cap0">SSID <span role="tooltip" class="MuiTooltip-tooltip">Ten digits from the state, e.g. 9912345678</span></span><p>&ndash;</p></div><div><span class="css-cap0">Locker</span><p>B-118</p></div></div></section><section class="css-p4a7q"><h2>Shares locker with</h2><p>Hale, Jory (9904410136)</p></section>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
);

page(
  'n61',
  'family portal of one child',
  'https://valley.aeries.net/student/Demographics.aspx',
  null,
  ['9919920085', '5595550153', '5595550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Portal - Aeries</title>
<style>body{font:13px Arial;margin:0}.Card{border:1px solid #bbb;margin:8px;padding:8px}.data-row{display:flex}.data-caption{width:170px;color:#456}table{border-collapse:collapse}td,th{padding:2px 8px}.nav a{color:#fff;margin-right:14px}.nav{background:#1d4f7c;padding:8px}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<input type="hidden" name="ctl00$PID" value="99401301"><input type="hidden" name="ctl00$SN" value="2214"><input type="hidden" name="ctl00$SC" value="994">
<div class="nav" id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Grades</a><a href="#">School Info</a><a href="#">View All Reports</a></div>
<div class="Card"><b>Welcome, Alma Sandoval (parent account)</b> <a href="#">Change student</a></div>
<div id="ctl00_MainContent_pnl">
<h2>Student profile</h2><div class="Card"><div class="data-row"><div class="data-caption">Student</div><div>Sandoval, Nayeli</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9919920085</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div>5595550153</div></div></div><p>To change a number, use Data Confirmation before 10/31.</p>
</div>
<div id="footer">Orchard Valley Unified | Help desk (559) 555-0100 | 994 - Creekside Elementary 2026-2027</div>
</form></body></html>`,
  { isOfItsHost: true },
);

page(
  'n62',
  'record merged into another',
  'https://sis.elkridge-usd.example/students/5599',
  null,
  ['9949901127', '5305550192', '9926101102', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student</title>
<style>*{box-sizing:border-box}body{font:14px Roboto,sans-serif;margin:0}.css-1x9k2{background:#1565c0;color:#fff;padding:10px}.css-p4a7q{border:1px solid #e0e0e0;border-radius:4px;padding:16px;margin:12px}.css-grid8{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.css-cap0{color:#666;font-size:12px;display:block}.css-chip{display:inline-block;border-radius:16px;background:#eee;padding:2px 10px;margin:2px}table{border-collapse:collapse;width:100%}td,th{padding:6px;text-align:left;border-bottom:1px solid #eee}</style></head>
<body><div id="root"><header class="MuiAppBar-root css-1x9k2"><button aria-label="open drawer">&#9776;</button> <span class="MuiTypography-h6">Pupilpath</span> <button aria-label="notifications">3</button> <button aria-label="account of current user">BQ</button></header>
<nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol><li><a href="#">Students</a></li><li aria-hidden="true">/</li><li><a href="#">Duarte, Soledad</a></li></ol></nav>
<main>
<section class="css-p4a7q"><h1>Duarte, Soledad</h1><div role="alert">This record is closed. It was merged into <a href="/students/5590">5590 Duarte, Sol, SSID 9949901127</a> on 10/11/2026.</div><div class="css-grid8"><div><span class="css-cap0">SSID</span><p>removed</p></div><div><span class="css-cap0">Phone</span><p>5305550192</p></div><div><span class="css-cap0">Merge ticket</span><p>9926101102</p></div></div></section>
</main>
<footer class="css-p4a7q">Elk Ridge Unified &middot; Registrar <a href="tel:+15305550170">(530) 555-0170</a></footer></div></body></html>`,
  { sure: false },
);

page(
  's57',
  'vue card with copy buttons',
  'https://rosterly.northfork.example/pupils/318',
  '9948821706',
  ['9912345678', '7605550144', '9948821755', '7605550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sizemore, Juno</title><style>body{font:14px Lato,sans-serif;margin:0}.v-app-bar{background:#00695c;color:#fff;padding:10px}.v-card{border:1px solid #ddd;padding:12px;margin:10px}._row_1kx9d{display:flex;gap:10px}._k_1kx9d{width:190px;color:#777}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.tip_x7{display:none}</style></head>
<body><div id="app" data-v-app=""><div class="v-application"><header class="v-app-bar" data-v-7ba5bd90=""><span>Rosterly</span> <nav data-v-7ba5bd90=""><a href="#">Today</a> <a href="#">Pupils</a> <a href="#">Programs</a> <a href="#">State</a></nav></header>
<main class="v-main" data-v-21d3c0aa="">
<div class="v-card" data-v-21d3c0aa=""><h1 class="_t_1kx9d">Sizemore, Juno</h1><div class="_row_1kx9d"><div class="_k_1kx9d">Local ID</div><div class="_v_1kx9d">31800 <button class="v-btn"><span class="sr-only">Copy local ID</span>&#10697;</button></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">SSID <span class="tip_x7" role="tooltip">Assigned by the state, for example 9912345678</span></div><div class="_v_1kx9d">9948821706 <button class="v-btn"><span class="sr-only">Copy SSID</span>&#10697;</button></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Learning coach</div><div class="_v_1kx9d">7605550144 <button class="v-btn"><span class="sr-only">Copy phone</span>&#10697;</button></div></div></div><div class="v-card"><div role="tablist"><button role="tab">Overview</button><button role="tab">Siblings (1)</button><button role="tab">Lending</button></div><p>Sibling: Sizemore, Wren &middot; <span>9948821755</span></p></div>
</main><footer class="v-footer">Northfork Charter Schools, 760-555-0100</footer></div></div></body></html>`,
);

page(
  'n63',
  'vue drawer of a pupil still loading, previous pupil named',
  'https://rosterly.northfork.example/pupils?open=319',
  null,
  ['9948821706', '9948822014', '7605550146', '7605550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pupils</title><style>body{font:14px Lato,sans-serif;margin:0}.v-app-bar{background:#00695c;color:#fff;padding:10px}.v-card{border:1px solid #ddd;padding:12px;margin:10px}._row_1kx9d{display:flex;gap:10px}._k_1kx9d{width:190px;color:#777}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.tip_x7{display:none}</style></head>
<body><div id="app" data-v-app=""><div class="v-application"><header class="v-app-bar" data-v-7ba5bd90=""><span>Rosterly</span> <nav data-v-7ba5bd90=""><a href="#">Today</a> <a href="#">Pupils</a> <a href="#">Programs</a> <a href="#">State</a></nav></header>
<main class="v-main" data-v-21d3c0aa="">
<div class="v-card" data-v-21d3c0aa=""><h2>Recently opened</h2><div class="_row_1kx9d"><div class="_k_1kx9d">Sizemore, Juno</div><div>SSID 9948821706</div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Teller, Max</div><div>SSID 9948822014</div></div></div><aside class="v-navigation-drawer v-card" aria-busy="true" aria-label="Pupil"><h2>Underwood, Fay</h2><div class="_row_1kx9d"><div class="_k_1kx9d">SSID</div><div class="v-skeleton-loader" role="status"><span class="sr-only">Loading</span></div></div><div class="_row_1kx9d"><div class="_k_1kx9d">Learning coach</div><div>7605550146</div></div></aside>
</main><footer class="v-footer">Northfork Charter Schools, 760-555-0100</footer></div></div></body></html>`,
);

page(
  'n64',
  'angular grid of a class beside a teacher card',
  'https://sections.harbor.example/section/44107',
  null,
  ['9955011338', '3105550199', '9901440276', '9901440325'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Section</title><style>body{font:14px Arial}.mat-card{border:1px solid #ccc;padding:10px;margin:8px}[role=row]{display:flex}[role=gridcell],[role=columnheader]{width:170px}</style></head><body><app-root ng-version="18.0.1"><mat-toolbar>Sections / Period 2 / MATH 130</mat-toolbar><mat-card class="mat-card"><mat-card-title>Ames, J.</mat-card-title><div class="f"><span class="f-l">State ID</span><span class="f-v">9955011338</span></div><div class="f"><span class="f-l">Room phone</span><span class="f-v">3105550199</span></div></mat-card><div role="grid" class="ag-root" aria-rowcount="3"><div role="row"><div role="columnheader">Student</div><div role="columnheader">SSID</div><div role="columnheader">Mark</div></div><div role="row" aria-selected="true"><div role="gridcell" col-id="name">Vang, Lee</div><div role="gridcell" col-id="ssid">9901440276</div><div role="gridcell" col-id="mark">B</div></div><div role="row"><div role="gridcell" col-id="name">Wolfe, Ida</div><div role="gridcell" col-id="ssid">9901440325</div><div role="gridcell" col-id="mark">A</div></div></div><p>2 of 2 rows. Export takes a minute.</p></app-root></body></html>`,
);

export const eleventhPages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: everyday pages of many products. People are made up. */
const { page, pages } = setOf('thirty-ninth');

page(
  'x39-aeries-demographics',
  'classic demographics grid, label row above data row',
  'https://valley.aeries.net/admin/StudentData.aspx',
  '9931047265',
  ['9515550177'],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Demographics - Aeries</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<h2 class="pageTitle">Demographics</h2>
<table class="StudentHeader" width="100%" cellspacing="1"><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td><td class="lbl">Middle Name</td><td class="lbl">Suffix</td><td class="lbl">Grade</td><td class="lbl">Sex</td><td class="lbl">Birthdate</td><td class="lbl">Age</td></tr>
<tr><td class="dat" id="ctl00_MainContent_subSTU_LN">Escobedo</td><td class="dat">Marisol</td><td class="dat">Ines</td><td class="dat">&nbsp;</td><td class="dat">7</td><td class="dat">F</td><td class="dat">11/02/2011</td><td class="dat">13</td></tr>
<tr><td class="lbl">Student ID</td><td class="lbl">Student #</td><td class="lbl">State Student ID</td><td class="lbl">Status</td><td class="lbl">Counselor</td><td class="lbl">Track</td><td class="lbl">Program</td><td class="lbl">Locker</td></tr>
<tr><td class="dat">40021873</td><td class="dat">1187</td><td class="dat" id="ctl00_MainContent_subSTU_CID">9931047265</td><td class="dat">Active</td><td class="dat">Whitmore</td><td class="dat">&nbsp;</td><td class="dat">&nbsp;</td><td class="dat">B-214</td></tr>
<tr><td class="lbl" colspan="3">Mailing Address</td><td class="lbl">City</td><td class="lbl">State</td><td class="lbl">Zip</td><td class="lbl">Primary Phone</td><td class="lbl">Student Cell</td></tr>
<tr><td class="dat" colspan="3">1820 Orchid Ct</td><td class="dat">Hemlock</td><td class="dat">CA</td><td class="dat">92544</td><td class="dat">(951) 555-0142</td><td class="dat">9515550177</td></tr></table>
<div class="Card"><h3>Other Information</h3><table cellspacing="1"><tr><td class="lbl">Ethnicity</td><td class="dat">Y - Hispanic</td><td class="lbl">Race 1</td><td class="dat">700 White</td></tr><tr><td class="lbl">Corr Lang</td><td class="dat">01 Spanish</td><td class="lbl">Lang Flu</td><td class="dat">R - Redesignated</td></tr><tr><td class="lbl">Parent Ed Lvl</td><td class="dat">13 Some College</td><td class="lbl">U.S. Entry</td><td class="dat">&nbsp;</td></tr><tr><td class="lbl">District Enter Date</td><td class="dat">08/14/2017</td><td class="lbl">School Enter Date</td><td class="dat">08/09/2023</td></tr></table></div></div></form></body></html>`,
);

page(
  'x39-aeries-profile-cards',
  'modern profile with cards and picture',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9958120347',
  [],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Aeries: Student Profile</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
.kv .k{display:inline-block;width:110px;color:#667}.badge{background:#e3a008;border-radius:3px;padding:1px 6px;color:#fff}</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<div class="profile-banner Card"><img src="data:," alt="Photo of Devontae Ruiz-Hall" width="90" height="110" style="float:left;margin-right:12px"><div class="name" style="font-size:20px">Ruiz-Hall, Devontae M.</div>
<div class="sub">Grade 8 &bull; Student ID 40019955 &bull; Ramona Middle School</div><div class="badges"><span class="badge">504</span> <span class="badge">GATE</span> <span class="badge">Medical Alert</span></div><div style="clear:both"></div></div>
<div class="cards" style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px">
<div class="Card"><h4>Student Info</h4><div class="kv"><span class="k">Birthdate</span> <span class="v">03/18/2011</span></div><div class="kv"><span class="k">Gender</span> <span class="v">Male</span></div><div class="kv"><span class="k">State ID</span> <span class="v">9958120347</span></div><div class="kv"><span class="k">Language</span> <span class="v">English (EO)</span></div><div class="kv"><span class="k">Res School</span> <span class="v">Ramona MS</span></div></div>
<div class="Card"><h4>Attendance</h4><div class="kv"><span class="k">Days Enrolled</span> <span class="v">112</span></div><div class="kv"><span class="k">Absent</span> <span class="v">6</span></div><div class="kv"><span class="k">Tardies</span> <span class="v">11</span></div><div class="kv"><span class="k">% Present</span> <span class="v">94.64</span></div></div>
<div class="Card"><h4>Contacts</h4><p><b>Yolanda Hall</b> (Mother)<br>Cell 951.555.0108<br>yhall@example.com</p><p><b>Marcus Ruiz</b> (Father)<br>Cell 951.555.0193</p></div>
<div class="Card"><h4>Classes</h4><table><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Rm</th></tr><tr><td>1</td><td>Math 8</td><td>Okafor</td><td>12</td></tr><tr><td>2</td><td>ELA 8</td><td>Brandt</td><td>7</td></tr><tr><td>3</td><td>Science 8</td><td>Lindqvist</td><td>21</td></tr><tr><td>4</td><td>PE</td><td>Gomez</td><td>GYM</td></tr></table></div>
<div class="Card"><h4>Test Scores</h4><table><tr><th>Test</th><th>Date</th><th>Scale</th><th>Lvl</th></tr><tr><td>SB ELA 7</td><td>05/24</td><td>2571</td><td>3</td></tr><tr><td>SB Math 7</td><td>05/24</td><td>2498</td><td>2</td></tr></table></div>
<div class="Card"><h4>Assertive Discipline</h4><p>2 records. Last 10/03/2024 - Phone use</p></div></div></div></form></body></html>`,
);

page(
  'x39-aeries-testscores',
  'test scores page, header strip with ID and State ID, long table',
  'https://valley.aeries.net/admin/TestScores.aspx',
  '9907733184',
  [],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Test Scores</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<div id="stuStrip" class="Card"><b>Abernathy, Quinn</b> &nbsp; Gr: 6 &nbsp; Age: 11 &nbsp; ID: 40025510 &nbsp; StateID: 9907733184 &nbsp; Tchr: 614 Padilla &nbsp; <a href="#">Prev</a> | <a href="#">Next</a></div>
<div class="tabs"><a href="#">All Tests</a> <a href="#">CAASPP</a> <a href="#">ELPAC</a> <a href="#">PFT</a> <a href="#">Local</a></div>
<table id="tblTST" width="100%"><thead><tr><th>Test ID</th><th>Pt</th><th>Description</th><th>Gr</th><th>Date</th><th>Raw</th><th>SS</th><th>%ile</th><th>PL</th><th>Form</th></tr></thead><tbody>
<tr><td>SBAC</td><td>1</td><td>Smarter Balanced ELA</td><td>5</td><td>05/07/2024</td><td></td><td>2488</td><td></td><td>2</td><td></td></tr>
<tr><td>SBAC</td><td>2</td><td>Smarter Balanced Math</td><td>5</td><td>05/14/2024</td><td></td><td>2531</td><td></td><td>3</td><td></td></tr>
<tr><td>CAST</td><td>0</td><td>CA Science Test</td><td>5</td><td>05/20/2024</td><td></td><td>209</td><td></td><td>2</td><td></td></tr>
<tr><td>PFT</td><td>1</td><td>Aerobic capacity</td><td>5</td><td>03/11/2024</td><td>41</td><td></td><td></td><td>P</td><td></td></tr>
<tr><td>STAR</td><td>R</td><td>Star Reading</td><td>6</td><td>08/28/2024</td><td></td><td>1021</td><td>58</td><td></td><td>F</td></tr>
<tr><td>STAR</td><td>M</td><td>Star Math</td><td>6</td><td>08/29/2024</td><td></td><td>1040</td><td>66</td><td></td><td>F</td></tr></tbody></table>
<p><button>Add New Record</button> <button>Print</button></p></div></form></body></html>`,
);

page(
  'x39-aeries-medical-nossid',
  'medical log without a state number; phones written bare',
  'https://valley.aeries.net/admin/MedicalLog.aspx',
  null,
  ['9515550120', '9515550164', '9515550111'],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Medical History</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<h2>Medical - Health Log</h2><table><tr><td class="lbl">Student</td><td class="dat">Nakashima, Theo</td><td class="lbl">Student ID</td><td class="dat">40022416</td><td class="lbl">Grade</td><td class="dat">7</td><td class="lbl">DOB</td><td class="dat">06/30/2012</td></tr></table>
<table width="100%"><tr><th>Date</th><th>Time In</th><th>Time Out</th><th>Code</th><th>Comment</th><th>Initiated by</th></tr>
<tr><td>01/14/2025</td><td>10:12</td><td>10:30</td><td>HA</td><td>Headache, rested. Called mother at 9515550120, no answer.</td><td>KVANCE</td></tr>
<tr><td>12/05/2024</td><td>08:45</td><td>08:52</td><td>NB</td><td>Nosebleed, back to class.</td><td>KVANCE</td></tr>
<tr><td>10/21/2024</td><td>13:02</td><td>13:40</td><td>INJ</td><td>Scraped knee at PE. Grandmother 9515550164 informed.</td><td>KVANCE</td></tr></table>
<div class="Card"><h3>Physician</h3><p>Dr. Ellen Prado, Hemlock Pediatrics, 9515550111. Insurance: IEHP.</p></div>
<div class="Card"><h3>Conditions</h3><ul><li>Asthma, mild (inhaler in office)</li><li>Glasses</li></ul></div></div></form></body></html>`,
);

page(
  'x39-aeries-query',
  'query result listing several pupils',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  [
    '9914400287',
    '9515550131',
    '9920056613',
    '9515550132',
    '9976154028',
    '9515550133',
    '9948812205',
    '9515550134',
    '9983307710',
    '9515550135',
  ],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Aeries Query</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<h2>Query</h2><textarea cols="90" rows="3">LIST STU STU.ID STU.CID STU.LN STU.FN STU.GR STU.TL IF STU.GR = 8 AND STU.LF = L</textarea><p><button>Run</button> <button>Excel</button> 5 records</p>
<table id="qry"><tr><th>Student ID</th><th>State ID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>Telephone</th></tr>
<tr><td>40018001</td><td>9914400287</td><td>Arroyo</td><td>Fabian</td><td>8</td><td>9515550131</td></tr><tr><td>40018377</td><td>9920056613</td><td>Bui</td><td>Minh</td><td>8</td><td>9515550132</td></tr><tr><td>40018420</td><td>9976154028</td><td>Castellon</td><td>Aurora</td><td>8</td><td>9515550133</td></tr><tr><td>40019002</td><td>9948812205</td><td>Dao</td><td>Kevin</td><td>8</td><td>9515550134</td></tr><tr><td>40019116</td><td>9983307710</td><td>Esquivel</td><td>Paloma</td><td>8</td><td>9515550135</td></tr></table></div></form></body></html>`,
);

page(
  'x39-aeries-mobile',
  'teacher mobile view of one pupil',
  'https://valley.aeries.net/teacher/m/student.html',
  '9966218430',
  ['9515550188'],
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Aeries Mobile</title><style>body{margin:0;font:16px -apple-system,Roboto,sans-serif;background:#eee}header{background:#1b3a5c;color:#fff;padding:12px;text-align:center;position:relative}header a{position:absolute;left:10px;color:#fff;text-decoration:none}.photo{display:block;margin:14px auto 4px;border-radius:50%;background:#bbb;width:90px;height:90px}h1{font-size:19px;text-align:center;margin:0}p.c{text-align:center;color:#666;margin:2px 0 12px}ul.list{list-style:none;margin:0 0 14px;padding:0;background:#fff}ul.list li{padding:11px 14px;border-bottom:1px solid #e2e2e2;display:flex;justify-content:space-between}ul.list li span{color:#777}nav{position:fixed;bottom:0;left:0;right:0;display:flex;background:#fff;border-top:1px solid #ccc}nav a{flex:1;text-align:center;padding:10px;font-size:12px;color:#1b3a5c}</style></head>
<body><header><a href="#">&lsaquo; Roster</a>Student</header><div class="photo"></div><h1>Jolene Pruitt</h1><p class="c">Grade 7 &middot; Period 3 Life Science</p>
<ul class="list"><li><span>Student ID</span>40023308</li><li><span>State ID</span>9966218430</li><li><span>Birthday</span>Jan 25, 2012</li><li><span>Language</span>EO</li><li><span>Special Ed</span>No</li></ul>
<ul class="list"><li><span>Mother</span><a href="tel:9515550188">Call Dana Pruitt</a></li><li><span>Email</span><a href="mailto:dpruitt@example.com">dpruitt@example.com</a></li></ul>
<ul class="list"><li><span>Current grade</span>B+ (88.4%)</li><li><span>Missing work</span>2</li><li><span>Absences</span>3</li><li><span>Tardies</span>1</li></ul>
<nav><a href="#">Attend</a><a href="#">Grades</a><a href="#">Students</a><a href="#">More</a></nav></body></html>`,
);

page(
  'x39-aeries-langassess',
  'Language Assessment page, EL history',
  'https://valley.aeries.net/admin/LanguageAssessment.aspx',
  '9912290756',
  [],
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Language Assessment Data</title>
<style>
body{font-family:"Open Sans",Arial,sans-serif;font-size:13px;margin:0;background:#f4f6f8;color:#222}
#topBar{background:#1b3a5c;color:#fff;padding:6px 14px;display:flex;justify-content:space-between}
#sideNav{float:left;width:200px;background:#fff;border-right:1px solid #cfd6dd;min-height:700px}
#sideNav ul{list-style:none;margin:0;padding:0 0 0 10px}#sideNav a{color:#1b3a5c;text-decoration:none;line-height:24px}
#content{margin-left:212px;padding:8px}
td.lbl,th{background:#dfe7ef;font-weight:600;text-align:left;padding:3px 6px;font-size:11px}
td.dat{padding:3px 6px;background:#fff;border:1px solid #e1e5ea}
.Card{background:#fff;border:1px solid #d6dce2;margin-bottom:8px;padding:8px}
</style></head>
<body><form method="post" id="aspnetForm" action="./">
<div id="topBar"><span>Valley Unified School District &nbsp;|&nbsp; 2024-2025 &nbsp;|&nbsp; Ramona Middle School</span><span>Search students, pages&hellip; &nbsp; ltorres &nbsp; <a href="/admin/Logout.aspx" style="color:#fff">Logout</a></span></div>
<div id="sideNav"><ul><li><a href="#">Home</a></li><li><a href="#">Student Data</a><ul><li><a href="/admin/StudentProfile.aspx">Profile</a></li><li><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">Programs</a></li><li><a href="#">Test Scores</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li><li><a href="#">Guidance</a></li><li><a href="#">Scheduling</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="content">
<h2>Language Assessment</h2><fieldset><legend>Student</legend><table><tr><td class="lbl">Name</td><td class="dat">Vo, Thanh Truc</td><td class="lbl">Perm ID</td><td class="dat">40024890</td><td class="lbl">CSIS #</td><td class="dat">9912290756</td><td class="lbl">Grade</td><td class="dat">6</td></tr></table></fieldset>
<fieldset><legend>EL Information</legend><table><tr><td class="lbl">Language Fluency</td><td class="dat">L - English Learner</td><td class="lbl">US School Entry</td><td class="dat">08/19/2021</td></tr><tr><td class="lbl">Primary Language</td><td class="dat">02 Vietnamese</td><td class="lbl">EL Start Date</td><td class="dat">09/02/2021</td></tr><tr><td class="lbl">HLS Q1</td><td class="dat">02</td><td class="lbl">HLS Q2</td><td class="dat">02</td></tr><tr><td class="lbl">HLS Q3</td><td class="dat">02</td><td class="lbl">HLS Q4</td><td class="dat">00</td></tr><tr><td class="lbl">LTEL</td><td class="dat">No</td><td class="lbl">At-Risk</td><td class="dat">Yes</td></tr></table></fieldset>
<fieldset><legend>ELPAC</legend><table><tr><th>Type</th><th>Date</th><th>Gr</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>Initial</td><td>09/02/2021</td><td>3</td><td>268 Novice</td><td>255</td><td>279</td></tr><tr><td>Summative</td><td>04/11/2022</td><td>3</td><td>1471 / 2</td><td>1466</td><td>1476</td></tr><tr><td>Summative</td><td>04/03/2023</td><td>4</td><td>1502 / 3</td><td>1510</td><td>1494</td></tr><tr><td>Summative</td><td>03/21/2024</td><td>5</td><td>1533 / 3</td><td>1541</td><td>1525</td></tr></table></fieldset>
<fieldset><legend>Reclassification</legend><p>Parent notification sent: 10/01/2024. RFEP date: &mdash;</p></fieldset></div></form></body></html>`,
);

page(
  'x39-ps-state-ca',
  'State/Province CA page with inputs',
  'https://ridge.powerschool.com/admin/students/state/CA_StudentDemographics.html?frn=0013317',
  '9944508812',
  [],
  `<!doctype html><html lang="en"><head><title>California State Information</title><meta charset="utf-8"><style>
body{font-family:Roboto,Helvetica,sans-serif;font-size:13px;margin:0;color:#333}#branding{background:#00427c;color:#fff;padding:8px 14px}#nav-main{width:190px;float:left;border-right:1px solid #ccc;padding:6px 10px}
#nav-main h3{font-size:11px;text-transform:uppercase;color:#666;margin:10px 0 4px}#nav-main a{display:block;color:#0071bc;text-decoration:none;padding:2px 0}#content-main{margin-left:216px;padding:8px 14px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-bottom:12px}
table.linkDescList td{padding:4px 8px}table.grid{border-collapse:collapse;width:100%}table.grid th{background:#e8eef3;text-align:left}table.grid td,table.grid th{border:1px solid #d5dbe0;padding:3px 6px}td.bold{font-weight:bold;width:220px}</style></head>
<body class="page-student"><div id="branding">PowerSchool SIS &nbsp; <small>Welcome, Greta Aldana | Help | Sign Out</small> <span style="float:right">School: Ridge High School &nbsp; Term: 24-25 Semester 1</span></div>
<div id="nav-main"><h3>Information</h3><a href="#">Addresses</a><a href="#">Contacts</a><a href="#">Custom Screens</a><a href="#">Demographics</a><a href="#">Health</a><a href="#">Modify Info</a><a href="#">Other Information</a><a href="#">State/Province - CA</a><h3>Academics</h3><a href="#">Attendance</a><a href="#">Cumulative Info</a><a href="#">Graduation Progress</a><a href="#">Historical Grades</a><a href="#">Quick Lookup</a><a href="#">Test Results</a><h3>Enrollment</h3><a href="#">All Enrollments</a><a href="#">Functions</a><a href="#">Special Programs</a><a href="#">Transfer Info</a></div>
<div id="content-main"><p id="breadcrumb">Start Page &gt; Student Selection &gt; California State Information</p><h2 class="student-header"><span id="firstlast">Oyelaran, Simisola</span> <span>11</span> <span>302771</span> <span>RHS</span></h2>
<h1>California State Information</h1><form action="/admin/changesrecorded.white.html" method="POST"><div class="box-round"><h2>General Information</h2><table class="linkDescList"><tbody>
<tr><td class="bold">Statewide Student Identifier (SSID)</td><td><input type="text" name="[01]State_StudentNumber" value="9944508812" size="14" maxlength="10"></td></tr>
<tr><td class="bold">Exclude from State Reporting</td><td><input type="checkbox" name="excl"></td></tr>
<tr><td class="bold">Legal Last Name</td><td><input type="text" value="Oyelaran"></td></tr><tr><td class="bold">Legal First Name</td><td><input type="text" value="Simisola"></td></tr>
<tr><td class="bold">Birth City</td><td><input type="text" value="Fresno"></td></tr><tr><td class="bold">Birth Country</td><td><select><option>US - United States</option></select></td></tr>
<tr><td class="bold">Student Initial US School Enrollment Date</td><td><input value="08/18/2013"></td></tr><tr><td class="bold">Parent Guardian Highest Education Level</td><td><select><option>11 - College Graduate</option></select></td></tr>
<tr><td class="bold">Interdistrict Transfer Code</td><td><select><option></option></select></td></tr><tr><td class="bold">District of Geographic Residence</td><td><input value="1062166"></td></tr></tbody></table></div>
<div class="box-round"><h2>English Language Acquisition</h2><table class="linkDescList"><tr><td class="bold">ELA Status</td><td><select><option>IFEP</option></select></td></tr><tr><td class="bold">ELA Status Start Date</td><td><input value="09/04/2013"></td></tr><tr><td class="bold">Primary Language</td><td><select><option>Yoruba (99)</option></select></td></tr></table></div>
<div class="button-row"><button type="submit">Submit</button></div></form></div></body></html>`,
);

page(
  'x39-ps-generaldemo',
  'General demographics, values as text',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0014820',
  '9971360094',
  [],
  `<!doctype html><html lang="en"><head><title>General Demographics</title><meta charset="utf-8"><style>
body{font-family:Roboto,Helvetica,sans-serif;font-size:13px;margin:0;color:#333}#branding{background:#00427c;color:#fff;padding:8px 14px}#nav-main{width:190px;float:left;border-right:1px solid #ccc;padding:6px 10px}
#nav-main h3{font-size:11px;text-transform:uppercase;color:#666;margin:10px 0 4px}#nav-main a{display:block;color:#0071bc;text-decoration:none;padding:2px 0}#content-main{margin-left:216px;padding:8px 14px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-bottom:12px}
table.linkDescList td{padding:4px 8px}table.grid{border-collapse:collapse;width:100%}table.grid th{background:#e8eef3;text-align:left}table.grid td,table.grid th{border:1px solid #d5dbe0;padding:3px 6px}td.bold{font-weight:bold;width:220px}</style></head>
<body class="page-student"><div id="branding">PowerSchool SIS &nbsp; <small>Welcome, Greta Aldana | Help | Sign Out</small> <span style="float:right">School: Ridge High School &nbsp; Term: 24-25 Semester 1</span></div>
<div id="nav-main"><h3>Information</h3><a href="#">Addresses</a><a href="#">Contacts</a><a href="#">Custom Screens</a><a href="#">Demographics</a><a href="#">Health</a><a href="#">Modify Info</a><a href="#">Other Information</a><a href="#">State/Province - CA</a><h3>Academics</h3><a href="#">Attendance</a><a href="#">Cumulative Info</a><a href="#">Graduation Progress</a><a href="#">Historical Grades</a><a href="#">Quick Lookup</a><a href="#">Test Results</a><h3>Enrollment</h3><a href="#">All Enrollments</a><a href="#">Functions</a><a href="#">Special Programs</a><a href="#">Transfer Info</a></div>
<div id="content-main"><p id="breadcrumb">Start Page &gt; Student Selection &gt; General Demographics</p><h2 class="student-header"><span id="firstlast">Brandvold, Erik T</span> <span>9</span> <span>310448</span> <span>RHS</span></h2>
<h1>General Demographics</h1><div class="box-round"><table class="linkDescList"><tr><td class="bold">Name (Last, First MI)</td><td>Brandvold, Erik Tor</td></tr><tr><td class="bold">Street, Apt/Suite</td><td>77 Juniper Ln</td></tr><tr><td class="bold">City, State, Zip</td><td>Ridgeway, CA 93555</td></tr><tr><td class="bold">Home Phone</td><td>760-555-0149</td></tr><tr><td class="bold">DOB</td><td>04/09/2010 (14 years 9 months)</td></tr><tr><td class="bold">Gender</td><td>M</td></tr><tr><td class="bold">Student Number</td><td>310448</td></tr><tr><td class="bold">State/Province Student Number</td><td>9971360094</td></tr><tr><td class="bold">SSN</td><td>&nbsp;</td></tr><tr><td class="bold">Grade Level</td><td>9</td></tr><tr><td class="bold">Home Room</td><td>G-12</td></tr><tr><td class="bold">District of Residence</td><td>Ridge Unified</td></tr><tr><td class="bold">Fee Exemption Status</td><td>Student Not Exempted</td></tr><tr><td class="bold">Scheduling/Reporting Ethnicity</td><td>W</td></tr></table></div>
<div class="box-round"><h2>Guardians</h2><table class="grid"><tr><th>Name</th><th>Relationship</th><th>Phone</th></tr><tr><td>Brandvold, Solveig</td><td>Mother</td><td>760-555-0150</td></tr><tr><td>Brandvold, Lars</td><td>Father</td><td>760-555-0151</td></tr></table></div></div></body></html>`,
);

page(
  'x39-ps-quicklookup',
  'Quick lookup grades grid, no state number on the page',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0014101',
  null,
  ['7605550160'],
  `<!doctype html><html lang="en"><head><title>Quick Lookup</title><meta charset="utf-8"><style>
body{font-family:Roboto,Helvetica,sans-serif;font-size:13px;margin:0;color:#333}#branding{background:#00427c;color:#fff;padding:8px 14px}#nav-main{width:190px;float:left;border-right:1px solid #ccc;padding:6px 10px}
#nav-main h3{font-size:11px;text-transform:uppercase;color:#666;margin:10px 0 4px}#nav-main a{display:block;color:#0071bc;text-decoration:none;padding:2px 0}#content-main{margin-left:216px;padding:8px 14px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-bottom:12px}
table.linkDescList td{padding:4px 8px}table.grid{border-collapse:collapse;width:100%}table.grid th{background:#e8eef3;text-align:left}table.grid td,table.grid th{border:1px solid #d5dbe0;padding:3px 6px}td.bold{font-weight:bold;width:220px}</style></head>
<body class="page-student"><div id="branding">PowerSchool SIS &nbsp; <small>Welcome, Greta Aldana | Help | Sign Out</small> <span style="float:right">School: Ridge High School &nbsp; Term: 24-25 Semester 1</span></div>
<div id="nav-main"><h3>Information</h3><a href="#">Addresses</a><a href="#">Contacts</a><a href="#">Custom Screens</a><a href="#">Demographics</a><a href="#">Health</a><a href="#">Modify Info</a><a href="#">Other Information</a><a href="#">State/Province - CA</a><h3>Academics</h3><a href="#">Attendance</a><a href="#">Cumulative Info</a><a href="#">Graduation Progress</a><a href="#">Historical Grades</a><a href="#">Quick Lookup</a><a href="#">Test Results</a><h3>Enrollment</h3><a href="#">All Enrollments</a><a href="#">Functions</a><a href="#">Special Programs</a><a href="#">Transfer Info</a></div>
<div id="content-main"><p id="breadcrumb">Start Page &gt; Student Selection &gt; Quick Lookup</p><h2 class="student-header"><span id="firstlast">Delacroix, Amina</span> <span>10</span> <span>306219</span> <span>RHS</span></h2>
<h1>Quick Lookup</h1><table class="grid"><tr><th>Exp</th><th colspan="5">Last Week</th><th colspan="5">This Week</th><th>Course</th><th>Q1</th><th>Q2</th><th>S1</th><th>Absences</th><th>Tardies</th></tr>
<tr><td>1(A)</td><td>.</td><td>.</td><td>.</td><td>A</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>Geometry<br>Email Paxton, J</td><td>B 84</td><td>B 86</td><td>B 85</td><td>3</td><td>0</td></tr>
<tr><td>2(A)</td><td>.</td><td>.</td><td>.</td><td>A</td><td>.</td><td>.</td><td>.</td><td>T</td><td>.</td><td>.</td><td>World History<br>Email Ngata, P</td><td>A 93</td><td>A 95</td><td>A 94</td><td>3</td><td>2</td></tr>
<tr><td>3(A)</td><td>.</td><td>.</td><td>.</td><td>A</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>Chemistry<br>Email Stroud, C</td><td>C 75</td><td>C 78</td><td>C 77</td><td>4</td><td>1</td></tr></table><p>Current weighted GPA (S1): 3.21. Attendance totals: 10 absences, 3 tardies. Parent auto-dialer number: 7605550160</p></div></body></html>`,
);

page(
  'x39-ps-transcript-print',
  'unofficial transcript, print view',
  'https://ridge.powerschool.com/admin/reports/transcript_print.html',
  '9919427063',
  [],
  `<!doctype html><html lang="en"><head><title>Unofficial Transcript</title><style>@page{margin:.5in}body{font-family:"Times New Roman",serif;font-size:11pt;width:7.5in;margin:0 auto}h1{font-size:15pt;text-align:center;margin:0}.center{text-align:center}.two{display:flex;justify-content:space-between;border:1px solid #000;padding:6px;margin:8px 0}table{width:100%;border-collapse:collapse;font-size:9.5pt}th{border-bottom:1px solid #000;text-align:left}.sig{margin-top:36px;border-top:1px solid #000;width:3in}</style></head><body>
<h1>RIDGE HIGH SCHOOL</h1><p class="center">400 Mesa Drive, Ridgeway, CA 93555 &bull; Tel 760-555-0100 &bull; CEEB 052 877 &bull; CDS 15-73742-1530492</p><h2 class="center" style="font-size:12pt">STUDENT TRANSCRIPT &mdash; UNOFFICIAL</h2>
<div class="two"><div>Name: <b>Farrukh, Leila Noor</b><br>Address: 215 Canyon View, Ridgeway CA<br>Birth Date: 08/30/2007<br>Gender: F</div><div>Student No.: 297803<br>State ID: 9919427063<br>Grade: 12<br>Graduation Date: 06/05/2025 (projected)</div></div>
<table><tr><th>2021-2022 Gr 9</th><th>S1</th><th>S2</th><th>Credits</th><th>UC</th></tr><tr><td>English 9</td><td>A</td><td>A-</td><td>10.00</td><td>B</td></tr><tr><td>Algebra 1</td><td>B</td><td>B+</td><td>10.00</td><td>C</td></tr><tr><td>Biology</td><td>A</td><td>A</td><td>10.00</td><td>D</td></tr><tr><td>Spanish 1</td><td>A</td><td>A</td><td>10.00</td><td>E</td></tr><tr><th>2022-2023 Gr 10</th><th>S1</th><th>S2</th><th></th><th></th></tr><tr><td>English 10 H</td><td>A</td><td>B+</td><td>10.00</td><td>B</td></tr><tr><td>Geometry</td><td>B</td><td>B</td><td>10.00</td><td>C</td></tr><tr><td>AP World History</td><td>A-</td><td>A</td><td>10.00</td><td>A</td></tr><tr><th>2023-2024 Gr 11</th><th>S1</th><th>S2</th><th></th><th></th></tr><tr><td>AP English Language</td><td>A</td><td>A</td><td>10.00</td><td>B</td></tr><tr><td>Algebra 2</td><td>B+</td><td>A-</td><td>10.00</td><td>C</td></tr><tr><td>Chemistry</td><td>B</td><td>A-</td><td>10.00</td><td>D</td></tr></table>
<p>Credits attempted 195.00 &nbsp; Credits earned 195.00 &nbsp; Cum. GPA 3.7143 (weighted 3.9286) &nbsp; Rank 28 of 311</p><p>California Golden State Seal: eligible &nbsp;|&nbsp; State Seal of Biliteracy: Farsi, pending</p><div class="sig">Registrar</div></body></html>`,
);

page(
  'x39-ps-teacher-quickinfo',
  'PowerTeacher Pro quick info drawer over a class list',
  'https://ridge.powerschool.com/teachers/index.html#/student/16044',
  '9985561273',
  [],
  `<!doctype html><html lang="en"><head><title>PowerTeacher Pro</title><style>body{margin:0;font:14px Lato,sans-serif;display:flex}aside.rail{width:64px;background:#223b55;color:#fff;font-size:10px;text-align:center}aside.rail div{padding:14px 0}main{flex:1;padding:12px}section.drawer{width:380px;border-left:2px solid #ccc;padding:14px;background:#fafafa}ol{padding-left:20px;line-height:26px}dl{display:grid;grid-template-columns:140px 1fr;row-gap:6px}dt{color:#666}dd{margin:0}</style></head><body><aside class="rail"><div>Grading</div><div>Progress</div><div>Students</div><div>Reports</div><div>Apps</div><div>Settings</div></aside><main><h1>P2(A) English 10</h1><p>28 students</p><ol><li>Alder, Jonas</li><li>Banuelos, Ixchel</li><li><b>Chau, Winston</b></li><li>Domingo, Rae</li><li>Espinal, Hector</li><li>Fong, Adelaide</li><li>Grady, Tess</li><li>Haro, Omar</li></ol></main>
<section class="drawer" role="dialog" aria-label="Student Quick Information"><button aria-label="Close">&times;</button><h2>Chau, Winston</h2><p>He/him &middot; Grade 10 &middot; Age 15</p><h3>Demographics</h3><dl><dt>Student Number</dt><dd>304127</dd><dt>State Student Number</dt><dd>9985561273</dd><dt>Date of Birth</dt><dd>7/22/2009</dd><dt>Home Phone</dt><dd>760-555-0122</dd><dt>Home Room</dt><dd>&ndash;</dd><dt>Track</dt><dd>&ndash;</dd></dl><h3>Contacts</h3><p>Chau, Mei-Ling (Mother) 760-555-0123<br>Chau, Robert (Father) 760-555-0124</p><h3>Alerts</h3><p>Medical: bee stings</p></section></body></html>`,
);

page(
  'x39-ps-staff',
  'staff member page',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=00588',
  null,
  ['9990417735', '7605550107', '7605550109'],
  `<!doctype html><html lang="en"><head><title>Edit Information</title><meta charset="utf-8"><style>
body{font-family:Roboto,Helvetica,sans-serif;font-size:13px;margin:0;color:#333}#branding{background:#00427c;color:#fff;padding:8px 14px}#nav-main{width:190px;float:left;border-right:1px solid #ccc;padding:6px 10px}
#nav-main h3{font-size:11px;text-transform:uppercase;color:#666;margin:10px 0 4px}#nav-main a{display:block;color:#0071bc;text-decoration:none;padding:2px 0}#content-main{margin-left:216px;padding:8px 14px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin-bottom:12px}
table.linkDescList td{padding:4px 8px}table.grid{border-collapse:collapse;width:100%}table.grid th{background:#e8eef3;text-align:left}table.grid td,table.grid th{border:1px solid #d5dbe0;padding:3px 6px}td.bold{font-weight:bold;width:220px}</style></head>
<body class="page-student"><div id="branding">PowerSchool SIS &nbsp; <small>Welcome, Greta Aldana | Help | Sign Out</small> <span style="float:right">School: Ridge High School &nbsp; Term: 24-25 Semester 1</span></div>
<div id="nav-main"><h3>Information</h3><a href="#">Addresses</a><a href="#">Contacts</a><a href="#">Custom Screens</a><a href="#">Demographics</a><a href="#">Health</a><a href="#">Modify Info</a><a href="#">Other Information</a><a href="#">State/Province - CA</a><h3>Academics</h3><a href="#">Attendance</a><a href="#">Cumulative Info</a><a href="#">Graduation Progress</a><a href="#">Historical Grades</a><a href="#">Quick Lookup</a><a href="#">Test Results</a><h3>Enrollment</h3><a href="#">All Enrollments</a><a href="#">Functions</a><a href="#">Special Programs</a><a href="#">Transfer Info</a></div>
<div id="content-main"><p id="breadcrumb">Start Page &gt; Student Selection &gt; Edit Information</p><h2>Paxton, Jerome</h2>
<h1>Edit Staff Information</h1><div class="box-round"><table class="linkDescList"><tr><td class="bold">Name</td><td>Paxton, Jerome</td></tr><tr><td class="bold">Title</td><td>Teacher, Mathematics</td></tr><tr><td class="bold">Statewide Educator Identifier (SEID)</td><td><input value="9990417735"></td></tr><tr><td class="bold">Staff ID</td><td>2218</td></tr><tr><td class="bold">Homeroom</td><td>C-3</td></tr><tr><td class="bold">Home Phone</td><td>7605550107</td></tr><tr><td class="bold">Cell</td><td>7605550109</td></tr><tr><td class="bold">Email</td><td>jpaxton@ridge.example</td></tr><tr><td class="bold">Staff Type</td><td>Teacher</td></tr><tr><td class="bold">Status</td><td>Current</td></tr><tr><td class="bold">Highest Degree</td><td>Master's plus 30</td></tr></table></div></div></body></html>`,
);

page(
  'x39-ic-summary',
  'Campus student summary panels',
  'https://lagunaca.infinitecampus.org/campus/main.xsl?x=StudentSummary',
  '9929903548',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus - Summary</title><style>
body{margin:0;font-family:"Source Sans Pro",Arial,sans-serif;font-size:14px;background:#fff}header{background:#3d7a1f;color:#fff;height:44px;display:flex;align-items:center;padding:0 14px;gap:20px}.breadcrumb{padding:6px 14px;background:#f1f1f1}.person-header{padding:10px 14px;border-bottom:1px solid #ddd}.person-header h2{margin:0;font-size:20px}.tools{display:flex;gap:16px;padding:6px 14px;border-bottom:1px solid #ddd}.panel{margin:12px 14px;border:1px solid #ddd}.panel h3{margin:0;background:#eee;padding:6px 10px;font-size:14px}.fields{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;padding:10px}.f label{display:block;font-size:12px;font-weight:600;color:#444}.f div{min-height:18px}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #eee}</style></head><body>
<header><b>Infinite<br>Campus</b><span>Laguna Unified 24-25</span><span>All Schools</span><input placeholder="Search for a tool or student"></header><div class="breadcrumb">Student Information &gt; General &gt; Summary</div>
<div class="person-header"><h2>Castaneda Wu, Renata</h2><span>Student #: 118420 &nbsp; Grade: 05 &nbsp; DOB: 02/14/2014 &nbsp; Counselor: --</span> <a href="#">Related Tools</a></div>
<div class="tools"><a href="#">Summary</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Attendance</a><a href="#">Flags</a><a href="#">Grades</a><a href="#">Transcript</a><a href="#">Assessment</a><a href="#">Behavior</a><a href="#">Fees</a></div>
<div class="panel"><h3>Person Summary Information</h3><div class="fields"><div class="f"><label>Name</label><div>Castaneda Wu, Renata</div></div><div class="f"><label>Nickname</label><div>Rena</div></div><div class="f"><label>Gender</label><div>F</div></div><div class="f"><label>Birth Date (Age)</label><div>02/14/2014 (10)</div></div><div class="f"><label>Race Ethnicity</label><div>Hispanic/Latino</div></div><div class="f"><label>Student Number</label><div>118420</div></div><div class="f"><label>Student State ID</label><div>9929903548</div></div><div class="f"><label>Person ID</label><div>884210</div></div><div class="f"><label>Home Primary Language</label><div>Spanish</div></div><div class="f"><label>Language</label><div>English</div></div><div class="f"><label>Locker</label><div></div></div><div class="f"><label>Start Date</label><div>08/22/2024</div></div></div></div>
<div class="panel"><h3>Households</h3><table><tr><th>Household</th><th>Phone</th><th>Address</th></tr><tr><td>Castaneda / Wu Primary</td><td>(949)555-0170</td><td>31 Cove Way, Laguna CA 92651</td></tr></table></div>
<div class="panel"><h3>Relationships</h3><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Cell</th></tr><tr><td>Castaneda, Pilar</td><td>Mother</td><td>Yes</td><td>(949)555-0171</td></tr><tr><td>Wu, Gary</td><td>Father</td><td>Yes</td><td>(949)555-0172</td></tr></table></div></body></html>`,
);

page(
  'x39-ic-identities',
  'Identities tool, form',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/census/identities/778123',
  null,
  ['9990316627'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus - Identities</title><style>
body{margin:0;font-family:"Source Sans Pro",Arial,sans-serif;font-size:14px;background:#fff}header{background:#3d7a1f;color:#fff;height:44px;display:flex;align-items:center;padding:0 14px;gap:20px}.breadcrumb{padding:6px 14px;background:#f1f1f1}.person-header{padding:10px 14px;border-bottom:1px solid #ddd}.person-header h2{margin:0;font-size:20px}.tools{display:flex;gap:16px;padding:6px 14px;border-bottom:1px solid #ddd}.panel{margin:12px 14px;border:1px solid #ddd}.panel h3{margin:0;background:#eee;padding:6px 10px;font-size:14px}.fields{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;padding:10px}.f label{display:block;font-size:12px;font-weight:600;color:#444}.f div{min-height:18px}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #eee}</style></head><body>
<header><b>Infinite<br>Campus</b><span>Laguna Unified 24-25</span><span>All Schools</span><input placeholder="Search for a tool or student"></header><div class="breadcrumb">Student Information &gt; General &gt; Identities</div>
<div class="person-header"><h2>Halvorsen, Piper June</h2><span>Person ID 778123</span> <a href="#">Related Tools</a></div>
<div class="panel"><h3>Identities List</h3><table><tr><th>Identity</th><th>Effective Date</th></tr><tr><td>Halvorsen, Piper June (current)</td><td>07/01/2022</td></tr><tr><td>Lund, Piper June</td><td>08/15/2017</td></tr></table></div>
<div class="panel"><h3>Identity Information</h3><div class="fields"><div class="f"><label>*Last Name</label><div><input value="Halvorsen"></div></div><div class="f"><label>*First Name</label><div><input value="Piper"></div></div><div class="f"><label>Middle Name</label><div><input value="June"></div></div><div class="f"><label>Suffix</label><div><select><option></option></select></div></div><div class="f"><label>*Gender</label><div><select><option>F: Female</option></select></div></div><div class="f"><label>Birth Date</label><div><input value="10/27/2011"></div></div><div class="f"><label>Soc Sec Number</label><div><input value=""></div></div><div class="f"><label>Birth Verification</label><div><select><option>Birth Certificate</option></select></div></div><div class="f"><label>Date Entered US</label><div><input value=""></div></div><div class="f"><label>Birth Country</label><div><select><option>US: United States</option></select></div></div></div></div>
<div class="panel"><h3>Person Identifiers</h3><div class="fields"><div class="f"><label>Local Student Number</label><div><input value="112047"></div></div><div class="f"><label>Student State ID</label><div><input value="9990316627" size="12"> <a href="#">Get State ID</a></div></div><div class="f"><label>Local Staff Number</label><div><input value=""></div></div><div class="f"><label>Staff State ID</label><div><input value=""></div></div><div class="f"><label>Person GUID</label><div>6C1B8F0A-77D2-4A9E-9C11-02E4A7F0B8CD</div></div></div></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'x39-ic-household',
  'household with three children',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/census/household/30218',
  null,
  ['9495550143', '9908156642', '9915873320', '9936680918'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus - Household</title><style>
body{margin:0;font-family:"Source Sans Pro",Arial,sans-serif;font-size:14px;background:#fff}header{background:#3d7a1f;color:#fff;height:44px;display:flex;align-items:center;padding:0 14px;gap:20px}.breadcrumb{padding:6px 14px;background:#f1f1f1}.person-header{padding:10px 14px;border-bottom:1px solid #ddd}.person-header h2{margin:0;font-size:20px}.tools{display:flex;gap:16px;padding:6px 14px;border-bottom:1px solid #ddd}.panel{margin:12px 14px;border:1px solid #ddd}.panel h3{margin:0;background:#eee;padding:6px 10px;font-size:14px}.fields{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;padding:10px}.f label{display:block;font-size:12px;font-weight:600;color:#444}.f div{min-height:18px}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #eee}</style></head><body>
<header><b>Infinite<br>Campus</b><span>Laguna Unified 24-25</span><span>All Schools</span><input placeholder="Search for a tool or student"></header><div class="breadcrumb">Student Information &gt; General &gt; Household</div>
<div class="person-header"><h2>Okonkwo Household</h2><span>2 Members Parents, 3 Members Students</span> <a href="#">Related Tools</a></div>
<div class="panel"><h3>Household Info</h3><div class="fields"><div class="f"><label>Household Name</label><div>Okonkwo Household</div></div><div class="f"><label>Phone Number</label><div>9495550143</div></div><div class="f"><label>Private</label><div>No</div></div><div class="f"><label>Comments</label><div>Father works nights</div></div></div></div>
<div class="panel"><h3>Members</h3><table><tr><th>Name</th><th>Type</th><th>School</th><th>Grade</th><th>State ID</th><th>Start</th></tr><tr><td>Okonkwo, Chidi</td><td>Parent</td><td></td><td></td><td></td><td>08/01/2019</td></tr><tr><td>Okonkwo, Ngozi</td><td>Parent</td><td></td><td></td><td></td><td>08/01/2019</td></tr><tr><td>Okonkwo, Ada</td><td>Student</td><td>Laguna High</td><td>11</td><td>9908156642</td><td>08/01/2019</td></tr><tr><td>Okonkwo, Emeka</td><td>Student</td><td>Thurston MS</td><td>07</td><td>9915873320</td><td>08/01/2019</td></tr><tr><td>Okonkwo, Zora</td><td>Student</td><td>El Morro</td><td>02</td><td>9936680918</td><td>09/14/2020</td></tr></table></div>
<div class="panel"><h3>Addresses</h3><table><tr><th>Address</th><th>Mailing</th><th>Secondary</th></tr><tr><td>880 Bluebird Canyon Dr, Laguna CA 92651</td><td>Yes</td><td>No</td></tr></table></div></body></html>`,
);

page(
  'x39-ic-enrollment-state',
  'enrollment detail, state reporting fields',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/student/enrollments/552090',
  null,
  ['9963017459'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus - Enrollments</title><style>
body{margin:0;font-family:"Source Sans Pro",Arial,sans-serif;font-size:14px;background:#fff}header{background:#3d7a1f;color:#fff;height:44px;display:flex;align-items:center;padding:0 14px;gap:20px}.breadcrumb{padding:6px 14px;background:#f1f1f1}.person-header{padding:10px 14px;border-bottom:1px solid #ddd}.person-header h2{margin:0;font-size:20px}.tools{display:flex;gap:16px;padding:6px 14px;border-bottom:1px solid #ddd}.panel{margin:12px 14px;border:1px solid #ddd}.panel h3{margin:0;background:#eee;padding:6px 10px;font-size:14px}.fields{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;padding:10px}.f label{display:block;font-size:12px;font-weight:600;color:#444}.f div{min-height:18px}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #eee}</style></head><body>
<header><b>Infinite<br>Campus</b><span>Laguna Unified 24-25</span><span>All Schools</span><input placeholder="Search for a tool or student"></header><div class="breadcrumb">Student Information &gt; General &gt; Enrollments</div>
<div class="person-header"><h2>Tran-Dubois, Felix</h2><span>Student #: 120033 &nbsp; Grade: 03 &nbsp; State ID: 9963017459</span> <a href="#">Related Tools</a></div>
<div class="panel"><h3>Enrollment Editor</h3><table><tr><th>Edit</th><th>Grade</th><th>Type</th><th>Calendar</th><th>Start Date</th><th>End Date</th></tr><tr><td>&#9998;</td><td>03</td><td>P</td><td>24-25 Top of the World</td><td>08/22/2024</td><td></td></tr><tr><td>&#9998;</td><td>02</td><td>P</td><td>23-24 Top of the World</td><td>08/24/2023</td><td>06/13/2024</td></tr><tr><td>&#9998;</td><td>01</td><td>P</td><td>22-23 El Morro</td><td>08/25/2022</td><td>06/15/2023</td></tr></table></div>
<div class="panel"><h3>General Enrollment Information</h3><div class="fields"><div class="f"><label>Calendar</label><div>24-25 Top of the World</div></div><div class="f"><label>Schedule</label><div>Main</div></div><div class="f"><label>*Grade</label><div>03</div></div><div class="f"><label>Class Rank Exclude</label><div>No</div></div><div class="f"><label>*Start Date</label><div>08/22/2024</div></div><div class="f"><label>*Start Status</label><div>10: Primary enrollment</div></div><div class="f"><label>End Date</label><div></div></div><div class="f"><label>End Status</label><div></div></div></div></div>
<div class="panel"><h3>State Reporting Fields</h3><div class="fields"><div class="f"><label>District of Residence</label><div>3066555</div></div><div class="f"><label>School of Residence</label><div>6028476</div></div><div class="f"><label>Interdistrict Transfer</label><div></div></div><div class="f"><label>Mandated Expulsion</label><div></div></div><div class="f"><label>State Exclude</label><div>No</div></div><div class="f"><label>Enrollment Status</label><div>10</div></div><div class="f"><label>Adult Ed</label><div>No</div></div><div class="f"><label>Met UC/CSU</label><div>No</div></div></div></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'x39-syn-student',
  'Student screen with edit fields',
  'https://ca-mesa.edupoint.com/SIS/K12.Student.aspx',
  '9978234106',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student</title><style>body{margin:0;font:13px "Segoe UI",Tahoma,sans-serif;background:#e9eef3}.navbar{background:#2f4a6d;color:#fff;padding:6px 12px}.pad-tree{float:left;width:210px;background:#fff;padding:8px;min-height:600px;border-right:1px solid #bbb}.view{margin-left:232px;padding:10px}.tabstrip span{display:inline-block;padding:5px 10px;background:#cfd9e4;border:1px solid #aab7c5;border-bottom:0}.tabstrip .active{background:#fff}.group{background:#fff;border:1px solid #b8c4d0;margin-bottom:10px}.group>legend,.group>.gh{background:#dbe4ee;font-weight:600;padding:4px 8px}.row{display:flex;flex-wrap:wrap;gap:10px;padding:8px}.field{min-width:150px}.field label{display:block;font-size:11px;color:#455}.field input,.field select{width:100%}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd4dc;padding:3px 6px;text-align:left}</style></head><body><div class="navbar"><b>SYNERGY</b> &nbsp; Year: 2024-2025 &nbsp; Org: Mesa Vista Elementary &nbsp; User: rhightower <span style="float:right">Quick Launch | Support | Lock | Log Off</span></div><div class="pad-tree"><p><b>Synergy SIS</b></p><ul><li>Student</li><li>Attendance</li><li>ELL</li><li>Health</li><li>Special Programs</li><li>Discipline Incident</li><li>System</li></ul></div><div class="view"><div class="toolbar"><button>&#9664;</button><button>&#9654;</button><button>Find</button><button>Undo</button><button>Save</button><button>Add</button><button>Menu</button></div><h2>Student</h2><div class="tabstrip"><span class="active">Demographics</span><span>Other Info</span><span>Parent/Guardian</span><span>Emergency</span><span>Enrollment</span><span>Enrollment History</span><span>Classes</span><span>Documents</span></div>
<div class="group"><div class="row"><div class="field"><label>Last Name</label><input type="text" value="Montgomery"></div><div class="field"><label>First Name</label><input type="text" value="Isaiah"></div><div class="field"><label>Middle Name</label><input type="text" value="Cole"></div><div class="field"><label>Suffix</label><input type="text" value=""></div><div class="field"><label>SIS Number</label><input type="text" value="650142"></div><div class="field"><label>Grade</label><input type="text" value="04"></div><div class="field"><label>Gender</label><input type="text" value="Male"></div><div class="field"><label>Status</label><input type="text" value="Active"></div></div></div>
<div class="group"><div class="gh">Student Information</div><div class="row"><div class="field"><label>Birth Date</label><input type="text" value="05/16/2015"></div><div class="field"><label>Age</label><input type="text" value="9"></div><div class="field"><label>State Student Number</label><input type="text" value="9978234106"></div><div class="field"><label>Nickname</label><input type="text" value="Izzy"></div><div class="field"><label>Birth Place</label><input type="text" value="San Diego"></div><div class="field"><label>Birth State</label><input type="text" value="CA"></div><div class="field"><label>Birth Country</label><input type="text" value="United States"></div><div class="field"><label>Birth Verification</label><input type="text" value="Birth Certificate"></div></div></div>
<div class="group"><div class="gh">Race and Ethnicity</div><div class="row"><div class="field"><label>Hispanic/Latino</label><input type="text" value="No"></div><div class="field"><label>Race</label><input type="text" value="600 Black or African American"></div><div class="field"><label>Resolved Ethnicity</label><input type="text" value="Black"></div></div></div>
<div class="group"><div class="gh">Addresses</div><div class="row"><div class="field"><label>Home Address</label><input type="text" value="4417 Cardinal St Mesa CA 92115"></div><div class="field"><label>Mail Address</label><input type="text" value="Same"></div><div class="field"><label>Grid Code</label><input type="text" value="MV-11"></div></div></div>
<div class="group"><div class="gh">Phone Numbers</div><table><tr><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th><th>Extension</th></tr><tr><td>1</td><td>Y</td><td>Home</td><td>619-555-0103</td><td></td></tr><tr><td>2</td><td>N</td><td>Mother Cell</td><td>619-555-0127</td><td></td></tr></table></div></div></body></html>`,
);

page(
  'x39-syn-ell',
  'Student ELL screen with header block and grids',
  'https://ca-mesa.edupoint.com/SIS/K12.Ell.StudentEll.aspx',
  '9901776289',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student ELL</title><style>body{margin:0;font:13px "Segoe UI",Tahoma,sans-serif;background:#e9eef3}.navbar{background:#2f4a6d;color:#fff;padding:6px 12px}.pad-tree{float:left;width:210px;background:#fff;padding:8px;min-height:600px;border-right:1px solid #bbb}.view{margin-left:232px;padding:10px}.tabstrip span{display:inline-block;padding:5px 10px;background:#cfd9e4;border:1px solid #aab7c5;border-bottom:0}.tabstrip .active{background:#fff}.group{background:#fff;border:1px solid #b8c4d0;margin-bottom:10px}.group>legend,.group>.gh{background:#dbe4ee;font-weight:600;padding:4px 8px}.row{display:flex;flex-wrap:wrap;gap:10px;padding:8px}.field{min-width:150px}.field label{display:block;font-size:11px;color:#455}.field input,.field select{width:100%}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd4dc;padding:3px 6px;text-align:left}</style></head><body><div class="navbar"><b>SYNERGY</b> &nbsp; Year: 2024-2025 &nbsp; Org: Mesa Vista Elementary &nbsp; User: rhightower <span style="float:right">Quick Launch | Support | Lock | Log Off</span></div><div class="pad-tree"><p><b>Synergy SIS</b></p><ul><li>Student</li><li>Attendance</li><li>ELL</li><li>Health</li><li>Special Programs</li><li>Discipline Incident</li><li>System</li></ul></div><div class="view"><div class="toolbar"><button>&#9664;</button><button>&#9654;</button><button>Find</button><button>Undo</button><button>Save</button><button>Add</button><button>Menu</button></div><h2>Student ELL</h2><div class="tabstrip"><span class="active">ELL</span><span>Test History</span><span>Monitoring</span><span>Parent Letters</span></div>
<div class="group"><div class="row"><div class="field"><label>Student Name</label><span>Abdi, Hodan Yusuf</span></div><div class="field"><label>School</label><span>Mesa Vista Elementary</span></div><div class="field"><label>Status</label><span>Active</span></div><div class="field"><label>Homeroom</label><span>17</span></div><div class="field"><label>Teacher</label><span>Quintero, B.</span></div><div class="field"><label>State ID</label><span>9901776289</span></div><div class="field"><label>Perm ID</label><span>651880</span></div></div></div>
<div class="group"><div class="gh">Language</div><div class="row"><div class="field"><label>Home Language</label><input type="text" value="Somali"></div><div class="field"><label>Language First Learned</label><input type="text" value="Somali"></div><div class="field"><label>English Proficiency</label><input type="text" value="EL"></div><div class="field"><label>Program</label><input type="text" value="Structured English Immersion"></div><div class="field"><label>Initial ELL Date</label><input type="text" value="08/30/2022"></div><div class="field"><label>Exit Date</label><input type="text" value=""></div></div></div>
<div class="group"><div class="gh">ELPAC Results</div><table><tr><th>Date</th><th>Test</th><th>Overall</th><th>Listening</th><th>Speaking</th><th>Reading</th><th>Writing</th></tr><tr><td>04/18/2024</td><td>Summative</td><td>2</td><td>Somewhat</td><td>Well</td><td>Beginning</td><td>Somewhat</td></tr><tr><td>04/12/2023</td><td>Summative</td><td>1</td><td>Beginning</td><td>Somewhat</td><td>Beginning</td><td>Beginning</td></tr><tr><td>08/30/2022</td><td>Initial</td><td>Novice</td><td></td><td></td><td></td><td></td></tr></table></div></div></body></html>`,
);

page(
  'x39-syn-parent',
  'Parent screen, children grid with two numbers',
  'https://ca-mesa.edupoint.com/SIS/K12.Parent.aspx',
  null,
  ['6195550166', '6195550199', '9935028814', '9957716602'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Parent</title><style>body{margin:0;font:13px "Segoe UI",Tahoma,sans-serif;background:#e9eef3}.navbar{background:#2f4a6d;color:#fff;padding:6px 12px}.pad-tree{float:left;width:210px;background:#fff;padding:8px;min-height:600px;border-right:1px solid #bbb}.view{margin-left:232px;padding:10px}.tabstrip span{display:inline-block;padding:5px 10px;background:#cfd9e4;border:1px solid #aab7c5;border-bottom:0}.tabstrip .active{background:#fff}.group{background:#fff;border:1px solid #b8c4d0;margin-bottom:10px}.group>legend,.group>.gh{background:#dbe4ee;font-weight:600;padding:4px 8px}.row{display:flex;flex-wrap:wrap;gap:10px;padding:8px}.field{min-width:150px}.field label{display:block;font-size:11px;color:#455}.field input,.field select{width:100%}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd4dc;padding:3px 6px;text-align:left}</style></head><body><div class="navbar"><b>SYNERGY</b> &nbsp; Year: 2024-2025 &nbsp; Org: Mesa Vista Elementary &nbsp; User: rhightower <span style="float:right">Quick Launch | Support | Lock | Log Off</span></div><div class="pad-tree"><p><b>Synergy SIS</b></p><ul><li>Student</li><li>Attendance</li><li>ELL</li><li>Health</li><li>Special Programs</li><li>Discipline Incident</li><li>System</li></ul></div><div class="view"><div class="toolbar"><button>&#9664;</button><button>&#9654;</button><button>Find</button><button>Undo</button><button>Save</button><button>Add</button><button>Menu</button></div><h2>Parent</h2><div class="tabstrip"><span class="active">Parent</span><span>Children</span><span>ParentVUE</span></div>
<div class="group"><div class="row"><div class="field"><label>Last Name</label><input type="text" value="Barrientos"></div><div class="field"><label>First Name</label><input type="text" value="Lucia"></div><div class="field"><label>Gender</label><input type="text" value="Female"></div><div class="field"><label>Employer</label><input type="text" value="Sharp Memorial"></div><div class="field"><label>Education</label><input type="text" value="12 - Some college"></div><div class="field"><label>E-mail</label><input type="text" value="lbarrientos@example.com"></div></div></div>
<div class="group"><div class="gh">Phone Numbers</div><table><tr><th>Type</th><th>Phone</th></tr><tr><td>Cell</td><td>6195550166</td></tr><tr><td>Work</td><td>6195550199</td></tr></table></div>
<div class="group"><div class="gh">Children</div><table><tr><th>SIS Number</th><th>Student Name</th><th>State Student Number</th><th>Relationship</th><th>Ed. Rights</th><th>Lives With</th></tr><tr><td>648120</td><td>Barrientos, Joel</td><td>9935028814</td><td>Mother</td><td>Y</td><td>Y</td></tr><tr><td>652907</td><td>Barrientos, Alma</td><td>9957716602</td><td>Mother</td><td>Y</td><td>Y</td></tr></table></div></div></body></html>`,
);

page(
  'x39-synergyvue-teacher',
  'TeacherVUE student card pop-up',
  'https://ca-mesa.edupoint.com/TeacherVUE/TVUE_StudentInfo.aspx',
  '9948863015',
  [],
  `<!doctype html><html lang="en"><head><title>Student Information</title><style>body{font:12px Verdana,sans-serif;margin:8px;width:520px}table.outer{width:100%;border:1px solid #89a}td.h{background:#31597f;color:#fff;padding:4px}td.l{text-align:right;color:#444;padding-right:6px;white-space:nowrap}td.v{font-weight:bold}</style></head><body><table class="outer"><tr><td class="h" colspan="3">Student Information &mdash; Lindgren, Freya</td></tr><tr><td rowspan="9" valign="top" width="110"><img src="data:," alt="Lindgren, Freya" width="100" height="125"></td><td class="l">Perm ID:</td><td class="v">649915</td></tr><tr><td class="l">State Student No:</td><td class="v">9948863015</td></tr><tr><td class="l">Grade:</td><td class="v">05</td></tr><tr><td class="l">Birth Date:</td><td class="v">12/01/2013</td></tr><tr><td class="l">Home Language:</td><td class="v">English</td></tr><tr><td class="l">Home Phone:</td><td class="v">619-555-0136</td></tr><tr><td class="l">Bus:</td><td class="v">Route 9 AM / 9 PM</td></tr><tr><td class="l">Teacher:</td><td class="v">Nunez, D.</td></tr><tr><td class="l">Notifications:</td><td class="v">&#9888; Nut allergy</td></tr></table><h4>Contacts</h4><table border="1" cellspacing="0" width="100%"><tr><th>Name</th><th>Rel.</th><th>Phone</th><th>Ok to release</th></tr><tr><td>Lindgren, Karin</td><td>Mother</td><td>619-555-0136</td><td>Y</td></tr><tr><td>Voss, Peter</td><td>Stepfather</td><td>619-555-0140</td><td>Y</td></tr></table><p align="right"><button onclick="window.close()">Close</button></p></body></html>`,
);

page(
  'x39-q-programs',
  'program list, ribbon carries the number',
  'https://q.harborview.k12.ca.us/Q/Student/Programs.cfm',
  '9917054938',
  [],
  `<!doctype html>
<html><head><title>Q: Programs</title><style>body{margin:0;font:11px Tahoma;background:#d7dfe8}#qhead{background:#5b7a99;color:#fff;padding:4px 8px}#ribbon{background:#fff8d6;border-bottom:1px solid #b5a869;padding:4px 8px}#ribbon b{margin-right:4px}#ribbon span{margin-right:14px}.menu{float:left;width:150px;background:#eef;padding:6px;height:600px}.work{margin-left:170px;padding:6px}table.frm{background:#fff;border:1px solid #9ab}table.frm td{padding:2px 6px}td.cap{color:#036;text-align:right}table.lst{border-collapse:collapse;background:#fff}table.lst td,table.lst th{border:1px solid #bcd;padding:2px 5px}</style></head><body><div id="qhead">Q Student Information &nbsp; | &nbsp; Harbor View Joint USD &nbsp; | &nbsp; 2024/25 &nbsp; | &nbsp; 031 Dockside Middle</div><div id="ribbon"><b>Name:</b><span>PELLETIER, Noelle A</span><b>StuID:</b><span>20411937</span><b>State ID:</b><span>9917054938</span><b>Gr:</b><span>07</span><b>Sch:</b><span>031</span><b>Stat:</b><span>Enrolled</span></div><div class="menu"><a href="#">Student</a><br><a href="#">Demographics</a><br><a href="#">Contacts</a><br><a href="#">Attendance</a><br><a href="#">Marks</a><br><a href="#">Testing</a><br><a href="#">Programs</a><br><a href="#">Conduct</a><br><a href="#">Health</a></div><div class="work"><h3>Student Programs</h3><table class="lst"><tr><th>Code</th><th>Program</th><th>Begin</th><th>End</th><th>Source</th><th>Comment</th></tr><tr><td>175</td><td>Free/Reduced Meals - Free</td><td>07/01/2024</td><td></td><td>Direct Cert</td><td></td></tr><tr><td>122</td><td>Title I Schoolwide</td><td>08/14/2024</td><td></td><td>Auto</td><td></td></tr><tr><td>127</td><td>GATE</td><td>01/20/2022</td><td></td><td>OLSAT</td><td>Verbal 96</td></tr><tr><td>101</td><td>504 Accommodation</td><td>10/11/2023</td><td></td><td>Manual</td><td>ADHD</td></tr><tr><td>191</td><td>Homeless</td><td>09/05/2022</td><td>06/09/2023</td><td>Manual</td><td>Doubled up</td></tr></table><p><input type="button" value="Add"> <input type="button" value="Edit"> <input type="button" value="Delete"></p></div></body></html>`,
);

page(
  'x39-q-demographics',
  'old table form with readonly boxes and captions right aligned',
  'https://q.harborview.k12.ca.us/Q/Student/Demographics.cfm',
  '9989214770',
  ['3105550181'],
  `<!doctype html>
<html><head><title>Q: Demographics</title><style>body{margin:0;font:11px Tahoma;background:#d7dfe8}#qhead{background:#5b7a99;color:#fff;padding:4px 8px}#ribbon{background:#fff8d6;border-bottom:1px solid #b5a869;padding:4px 8px}#ribbon b{margin-right:4px}#ribbon span{margin-right:14px}.menu{float:left;width:150px;background:#eef;padding:6px;height:600px}.work{margin-left:170px;padding:6px}table.frm{background:#fff;border:1px solid #9ab}table.frm td{padding:2px 6px}td.cap{color:#036;text-align:right}table.lst{border-collapse:collapse;background:#fff}table.lst td,table.lst th{border:1px solid #bcd;padding:2px 5px}</style></head><body><div id="qhead">Q Student Information &nbsp; | &nbsp; Harbor View Joint USD &nbsp; | &nbsp; 2024/25 &nbsp; | &nbsp; 031 Dockside Middle</div><div id="ribbon"><b>OCHOA-REYES, Damian</b><span>Grade 08</span><span>Homeroom 12 Fujimoto</span></div><div class="menu"><a href="#">Student</a><br><a href="#">Demographics</a><br><a href="#">Contacts</a><br><a href="#">Attendance</a><br><a href="#">Marks</a><br><a href="#">Testing</a><br><a href="#">Programs</a><br><a href="#">Conduct</a><br><a href="#">Health</a></div><div class="work"><table class="frm"><tr><td class="cap">Last</td><td><input readonly value="OCHOA-REYES"></td><td class="cap">First</td><td><input readonly value="DAMIAN"></td><td class="cap">Mid</td><td><input readonly value="J"></td></tr><tr><td class="cap">Student ID</td><td><input readonly value="20409125"></td><td class="cap">CSIS ID</td><td><input readonly value="9989214770"></td><td class="cap">Alt ID</td><td><input readonly value=""></td></tr><tr><td class="cap">Birthdate</td><td><input readonly value="09/12/2010"></td><td class="cap">Birthplace</td><td><input readonly value="San Pedro CA US"></td><td class="cap">Verified</td><td><input readonly value="BC"></td></tr><tr><td class="cap">Gender</td><td><input readonly value="M"></td><td class="cap">Ethnic</td><td><input readonly value="HISP"></td><td class="cap">Race</td><td><input readonly value="700"></td></tr><tr><td class="cap">Home Ph</td><td><input readonly value="3105550181"></td><td class="cap">Unlisted</td><td><input type="checkbox"></td><td class="cap">Email</td><td><input readonly value="dochoa@stu.hv.example"></td></tr><tr><td class="cap">Address</td><td colspan="5"><input size="60" readonly value="1204 W 9TH ST APT 3, DOCKSIDE CA 90731"></td></tr><tr><td class="cap">Lang</td><td><input readonly value="01 SPANISH"></td><td class="cap">Fluency</td><td><input readonly value="RFEP"></td><td class="cap">RFEP Date</td><td><input readonly value="05/02/2019"></td></tr></table></div></body></html>`,
);

page(
  'x39-ill-overview',
  'student overview, definition list',
  'https://bay.illuminateed.com/live/?q=/StudentOverview/18842',
  '9932409915',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Overview | Illuminate DnA</title><style>body{margin:0;font-family:"Helvetica Neue",Arial;font-size:13px}.topnav{background:#292f36;color:#ddd;padding:8px 14px}.topnav a{color:#9ad;margin-right:12px}.wrap{padding:12px 20px}.well{background:#f7f7f7;border:1px solid #e3e3e3;padding:10px;margin-bottom:12px}.table{border-collapse:collapse;width:100%}.table td,.table th{border-top:1px solid #ddd;padding:6px;text-align:left}.label-y{background:#f0ad4e;color:#fff;padding:1px 5px}.dl-horizontal dt{float:left;width:150px;text-align:right;font-weight:bold}.dl-horizontal dd{margin-left:165px}</style></head><body><div class="topnav"><b>Illuminate</b> &nbsp; <a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Gradebook</a><a href="#">Dashboards</a><span style="float:right">Control Panel &nbsp; Bay Middle School 2024-25</span></div><div class="wrap"><ul class="breadcrumb"><li><a href="#">Students</a></li><li>Student Overview</li></ul><h2>Kowalczyk, Ludwika <small>Grade 7</small></h2><div class="well"><dl class="dl-horizontal"><dt>Local Student ID</dt><dd>18842</dd><dt>State Student ID</dt><dd>9932409915</dd><dt>Birth Date</dt><dd>2011-12-19</dd><dt>Gender</dt><dd>Female</dd><dt>English Proficiency</dt><dd>Initial Fluent English Proficient</dd><dt>Primary Language</dt><dd>Polish</dd><dt>SpEd</dt><dd>No</dd><dt>Socioeconomically Disadv.</dt><dd>No</dd><dt>Hispanic</dt><dd>No</dd><dt>Race</dt><dd>White</dd></dl></div><h3>Recent Assessments</h3><table class="table"><tr><th>Assessment</th><th>Date</th><th>Points</th><th>%</th><th>Level</th></tr><tr><td>Math 7 Unit 2 Common</td><td>10/18/2024</td><td>17/20</td><td>85</td><td>Proficient</td></tr><tr><td>ELA 7 Benchmark 1</td><td>10/09/2024</td><td>22/30</td><td>73</td><td><span class="label-y">Near</span></td></tr><tr><td>Sci 7 Interim Energy</td><td>11/15/2024</td><td>14/18</td><td>78</td><td>Proficient</td></tr></table></div></body></html>`,
);

page(
  'x39-ill-assesslist',
  'item analysis by students, roster',
  'https://bay.illuminateed.com/live/?q=/AssessmentStudentReport/4410',
  null,
  ['9921183406', '9945506178', '9960024193', '9974437089', '9988850236', '9992261748'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Responses | Illuminate DnA</title><style>body{margin:0;font-family:"Helvetica Neue",Arial;font-size:13px}.topnav{background:#292f36;color:#ddd;padding:8px 14px}.topnav a{color:#9ad;margin-right:12px}.wrap{padding:12px 20px}.well{background:#f7f7f7;border:1px solid #e3e3e3;padding:10px;margin-bottom:12px}.table{border-collapse:collapse;width:100%}.table td,.table th{border-top:1px solid #ddd;padding:6px;text-align:left}.label-y{background:#f0ad4e;color:#fff;padding:1px 5px}.dl-horizontal dt{float:left;width:150px;text-align:right;font-weight:bold}.dl-horizontal dd{margin-left:165px}</style></head><body><div class="topnav"><b>Illuminate</b> &nbsp; <a href="#">Students</a><a href="#">Assessments</a><a href="#">Reports</a><a href="#">Gradebook</a><a href="#">Dashboards</a><span style="float:right">Control Panel &nbsp; Bay Middle School 2024-25</span></div><div class="wrap"><h2>ELA 7 Benchmark 1 &mdash; Student Performance</h2><p>Period 4, Ferraro &bull; 6 of 31 shown</p><table class="table"><tr><th>Student</th><th>Local ID</th><th>State ID</th><th>Points</th><th>%</th></tr><tr><td>Andrade, Nico</td><td>18210</td><td>9921183406</td><td>25</td><td>83</td></tr><tr><td>Bates, Olivia</td><td>18337</td><td>9945506178</td><td>19</td><td>63</td></tr><tr><td>Cisneros, Ray</td><td>18460</td><td>9960024193</td><td>28</td><td>93</td></tr><tr><td>Dang, Lily</td><td>18471</td><td>9974437089</td><td>21</td><td>70</td></tr><tr><td>Ebrahimi, Sam</td><td>18512</td><td>9988850236</td><td>16</td><td>53</td></tr><tr><td>Finch, Georgia</td><td>18619</td><td>9992261748</td><td>24</td><td>80</td></tr></table></div></body></html>`,
);

page(
  'x39-ill-print-report',
  'individual student report printed, header line with both ids',
  'https://bay.illuminateed.com/live/?q=/Report/IndividualStudent/print',
  '9956637821',
  [],
  `<!doctype html><html lang="en"><head><title>Individual Student Report</title><style>body{font:11pt Arial;max-width:780px;margin:20px auto}.hdr{border-bottom:3px solid #27a;padding-bottom:8px;overflow:hidden}.hdr .r{float:right;text-align:right;font-size:9pt}.bar{background:#eee;height:14px;position:relative}.bar i{display:block;background:#27a;height:14px}table{width:100%;border-collapse:collapse;margin-top:10px}td,th{padding:5px;border-bottom:1px solid #ddd;text-align:left;font-size:10pt}</style></head><body><div class="hdr"><div class="r">Bay Middle School<br>Printed 01/22/2025<br>Teacher: Ferraro, C.</div><h1 style="margin:0;font-size:17pt">Rosalind Tjandra</h1><div>Grade 8 | Local ID: 17903 | SSID: 9956637821 | DOB: 04/21/2011</div></div><h2>Math 8 Benchmark 1</h2><table><tr><th>Standard</th><th>Items</th><th>Correct</th><th style="width:40%">Mastery</th></tr><tr><td>8.EE.A.1 Exponents</td><td>6</td><td>5</td><td><div class="bar"><i style="width:83%"></i></div></td></tr><tr><td>8.EE.B.5 Proportional relationships</td><td>5</td><td>2</td><td><div class="bar"><i style="width:40%"></i></div></td></tr><tr><td>8.NS.A.2 Irrationals</td><td>4</td><td>4</td><td><div class="bar"><i style="width:100%"></i></div></td></tr><tr><td>8.EE.C.7 Linear equations</td><td>8</td><td>6</td><td><div class="bar"><i style="width:75%"></i></div></td></tr></table><p>Overall: 17 / 23 (74%) &mdash; <b>Standard Nearly Met</b></p><p style="font-size:9pt;color:#666">Questions? Call the school office at (415) 555-0130.</p></body></html>`,
);

page(
  'x39-aspen-details',
  'Aspen student details, detailProperty table',
  'https://aspen.northcountycharter.example.org/aspen/studentPersonListDetail.do',
  '9927748150',
  [],
  `<!doctype html>
<html><head><title>Aspen: Student List :: Bellweather, Kit</title><style>body{font:11px Verdana;margin:0}.applicationTitle{background:#036;color:#fff;padding:6px}.tab{display:inline-block;padding:5px 9px;background:#cde}.tab.sel{background:#fff;font-weight:bold}.sideTab{float:left;width:130px;background:#eef3f8;min-height:500px;padding:6px}.detail{margin-left:150px;padding:8px}.detailProperty{text-align:right;color:#333;background:#f3f6fa;padding:3px 8px;width:170px}.detailValue{padding:3px 8px}</style></head><body><div class="applicationTitle">North County Charter Network 2024-2025 <span style="float:right">Marchetti, Gina | Log Off</span></div><div><span class="tab">My Info</span><span class="tab sel">Student</span><span class="tab">Staff</span><span class="tab">Attendance</span><span class="tab">Conduct</span><span class="tab">Grades</span><span class="tab">Assessment</span><span class="tab">Schedule</span><span class="tab">Global</span></div><div class="sideTab"><b>Details</b><br>Contacts<br>Attendance<br>Conduct<br>Transcript<br>Assessments<br>Schedule<br>Membership<br>Transactions<br>Documents</div><div class="detail"><h3>Student List :: <b>Bellweather, Kit</b></h3><table><tr><td class="detailProperty">Last name</td><td class="detailValue">Bellweather</td><td class="detailProperty">Local ID</td><td class="detailValue">NC-05518</td></tr><tr><td class="detailProperty">First name</td><td class="detailValue">Kit</td><td class="detailProperty">State ID</td><td class="detailValue">9927748150</td></tr><tr><td class="detailProperty">Middle name</td><td class="detailValue"></td><td class="detailProperty">Enrollment status</td><td class="detailValue">Active</td></tr><tr><td class="detailProperty">Date of birth</td><td class="detailValue">2/3/2010</td><td class="detailProperty">Grade level</td><td class="detailValue">09</td></tr><tr><td class="detailProperty">Gender</td><td class="detailValue">Nonbinary</td><td class="detailProperty">YOG</td><td class="detailValue">2028</td></tr><tr><td class="detailProperty">Physical address 1</td><td class="detailValue">90 Avocado Blvd</td><td class="detailProperty">Homeroom</td><td class="detailValue">H4</td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue">(760) 555-0154</td><td class="detailProperty">Alerts</td><td class="detailValue">Legal</td></tr></table></div></body></html>`,
);

page(
  'x39-aspen-conduct',
  'conduct incident record, local id only, reporter phone',
  'https://aspen.northcountycharter.example.org/aspen/conductIncidentDetail.do',
  null,
  ['2024110817', '7605550128'],
  `<!doctype html>
<html><head><title>Aspen: Conduct Incident</title><style>body{font:11px Verdana;margin:0}.applicationTitle{background:#036;color:#fff;padding:6px}.tab{display:inline-block;padding:5px 9px;background:#cde}.tab.sel{background:#fff;font-weight:bold}.sideTab{float:left;width:130px;background:#eef3f8;min-height:500px;padding:6px}.detail{margin-left:150px;padding:8px}.detailProperty{text-align:right;color:#333;background:#f3f6fa;padding:3px 8px;width:170px}.detailValue{padding:3px 8px}</style></head><body><div class="applicationTitle">North County Charter Network 2024-2025 <span style="float:right">Marchetti, Gina | Log Off</span></div><div><span class="tab">My Info</span><span class="tab sel">Student</span><span class="tab">Staff</span><span class="tab">Attendance</span><span class="tab">Conduct</span><span class="tab">Grades</span><span class="tab">Assessment</span><span class="tab">Schedule</span><span class="tab">Global</span></div><div class="sideTab"><b>Details</b><br>Contacts<br>Attendance<br>Conduct<br>Transcript<br>Assessments<br>Schedule<br>Membership<br>Transactions<br>Documents</div><div class="detail"><h3>Student List :: Villasenor, Andres :: Conduct :: 11/08/2024</h3><table><tr><td class="detailProperty">Student</td><td class="detailValue">Villasenor, Andres (NC-05107)</td></tr><tr><td class="detailProperty">Incident code</td><td class="detailValue">48900(k) Disruption / defiance</td></tr><tr><td class="detailProperty">Incident ID</td><td class="detailValue">2024110817</td></tr><tr><td class="detailProperty">Date / time</td><td class="detailValue">11/8/2024 11:40</td></tr><tr><td class="detailProperty">Location</td><td class="detailValue">Cafeteria</td></tr><tr><td class="detailProperty">Owner</td><td class="detailValue">Marchetti, Gina</td></tr><tr><td class="detailProperty">Description</td><td class="detailValue">Left table repeatedly, threw tray. Parent contacted at 7605550128.</td></tr><tr><td class="detailProperty">Action</td><td class="detailValue">Lunch detention, 2 days</td></tr></table></div></body></html>`,
);

page(
  'x39-skyward-profile',
  'Skyward profile browse with side tabs',
  'https://skyward.foothillelem.example.org/scripts/wsisa.dll/WService=wsEAplus/sstudprof001.w',
  '9905581732',
  [],
  `<!doctype html><html><head><title>Student Profile - 06.24.10.00.08</title><style>body{font:12px Arial;margin:0;background:#fff}#hdr{background:#15428b;color:#fff;padding:5px 10px}.sf_tabs a{display:block;padding:4px 8px;border-bottom:1px solid #dde}.l{float:left;width:160px;background:#eef}.r{margin-left:170px;padding:8px}.fRow{clear:both;padding:2px 0}.fLbl{display:inline-block;width:150px;text-align:right;color:#15428b}.fVal{display:inline-block;margin-left:8px}</style></head><body><div id="hdr">SKYWARD&reg; Student Management &mdash; Foothill Elementary SD &nbsp; <small>Student: LOVELACE, HARRIET B &nbsp; Entity: 410 &nbsp; Gr: 02</small></div><div class="l sf_tabs"><a>General</a><a>Family</a><a>Emergency</a><a>Entry/With</a><a>Attendance</a><a>Health</a><a>CA State</a><a>Test Scores</a><a>Special Programs</a><a>Cust Forms</a></div><div class="r"><h3>Profile &ndash; General</h3><div class="fRow"><span class="fLbl">Name Key:</span><span class="fVal">LOVELHAR000</span></div><div class="fRow"><span class="fLbl">Other ID:</span><span class="fVal">41022871</span></div><div class="fRow"><span class="fLbl">State ID Number:</span><span class="fVal">9905581732</span></div><div class="fRow"><span class="fLbl">Alphakey:</span><span class="fVal">LOVHA</span></div><div class="fRow"><span class="fLbl">Birthdate:</span><span class="fVal">08/08/2017 (7y 5m)</span></div><div class="fRow"><span class="fLbl">Homeroom:</span><span class="fVal">11 - D. Abeyta</span></div><div class="fRow"><span class="fLbl">Advisor:</span><span class="fVal">&nbsp;</span></div><div class="fRow"><span class="fLbl">Status:</span><span class="fVal">Active - Default Entity</span></div><div class="fRow"><span class="fLbl">Phone:</span><span class="fVal">(626) 555-0119</span></div><div class="fRow"><span class="fLbl">Grad Yr:</span><span class="fVal">2035</span></div><h3>Address</h3><p>14 Sycamore Pl, Foothill, CA 91011</p></div></body></html>`,
);

page(
  'x39-esp-registration',
  'eSchoolPlus registration, label/field table',
  'https://esp.sierraoaks.example.org/ESchoolPlus/Student/Registration/Demographic',
  '9981106354',
  [],
  `<!doctype html><html><head><title>Demographic - eSchoolPLUS</title><style>body{font-family:Calibri;margin:0}#nav{background:#7a1f3d;color:#fff;padding:8px}.sungard-student-header{background:#f5ecef;padding:8px 14px;border-bottom:1px solid #cab}.section{margin:10px 14px;border:1px solid #dcc}.section h4{margin:0;padding:6px 8px;background:#eadde2}.section table td{padding:4px 8px}.lab{color:#555;font-size:13px}</style></head><body><div id="nav">eSchoolPLUS &nbsp; Home &nbsp; Student Center &nbsp; Attendance &nbsp; Mark Reporting &nbsp; Medical</div><div class="sungard-student-header"><b>Pham-Ortiz, Julian</b> (5521094) &nbsp; Grade: 10 &nbsp; Building: Sierra Oaks HS &nbsp; Counselor: Mayweather</div><div class="section"><h4>Personal</h4><table><tr><td class="lab">Last Name</td><td>Pham-Ortiz</td><td class="lab">First Name</td><td>Julian</td></tr><tr><td class="lab">Date of Birth</td><td>01/30/2009</td><td class="lab">Gender</td><td>Male</td></tr><tr><td class="lab">Language</td><td>English</td><td class="lab">Home Language</td><td>Vietnamese</td></tr></table></div><div class="section"><h4>Identification</h4><table><tr><td class="lab">Student ID</td><td>5521094</td><td class="lab">Statewide ID</td><td>9981106354</td></tr><tr><td class="lab">Family Census No.</td><td>77120</td><td class="lab">Login ID</td><td>jphamortiz09</td></tr></table></div><div class="section"><h4>Enrollment</h4><table><tr><td class="lab">Entry Date</td><td>08/12/2024</td><td class="lab">Entry Code</td><td>E1</td></tr><tr><td class="lab">Residency</td><td>In district</td><td class="lab">Calendar</td><td>R</td></tr></table></div></body></html>`,
);

page(
  'x39-seis-demographics',
  'SEIS student record, SSID in grid',
  'https://seis.example.org/student/demographics',
  '9914995023',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Record - SEIS</title><style>body{font-family:Arial,Helvetica;font-size:13px;margin:0}.seis-top{background:#0b5f79;color:#fff;padding:8px 16px}.seis-menu{background:#e6f0f3;padding:6px 16px}.seis-menu a{margin-right:16px;color:#0b5f79}.c{padding:10px 16px}.student-bar{background:#fffbe0;border:1px solid #e4d88a;padding:6px 10px}.grid{display:grid;grid-template-columns:200px 1fr 200px 1fr;gap:5px 10px;margin-top:10px}.grid .l{font-weight:bold;text-align:right}fieldset{margin-top:12px}</style></head><body><div class="seis-top"><b>SEIS</b> Special Education Information System <span style="float:right">E. Tomlinson (Provider) | Logout</span></div><div class="seis-menu"><a href="#">Home</a><a href="#">Students</a><a href="#">Providers</a><a href="#">Meetings</a><a href="#">Reports</a><a href="#">CALPADS</a><a href="#">Doc Library</a></div><div class="c"><div class="student-bar"><b>Zamarripa, Leo</b> &nbsp; SEIS ID: 4471820 &nbsp; Grade: 04 &nbsp; School: Almond Grove Elem &nbsp; Case Manager: Tomlinson, E.</div><h2>Student Record</h2><div class="grid"><div class="l">Last Name</div><div>Zamarripa</div><div class="l">First Name</div><div>Leo</div><div class="l">SEIS ID</div><div>4471820</div><div class="l">SSID</div><div>9914995023</div><div class="l">District ID</div><div>77301</div><div class="l">Birthdate</div><div>07/07/2014</div><div class="l">SELPA</div><div>Foothill SELPA</div><div class="l">District of Service</div><div>Almond Union</div><div class="l">Eligibility Status</div><div>Eligible/Participating</div><div class="l">Disability 1</div><div>Speech or Language Impairment (SLI)</div><div class="l">Disability 2</div><div>None</div><div class="l">Residential Status</div><div>10 - Parent/Legal Guardian</div><div class="l">Last Annual Plan Review</div><div>03/12/2024</div><div class="l">Next Plan Review</div><div>03/11/2025</div><div class="l">Last Eligibility Eval</div><div>03/20/2022</div><div class="l">Next Eligibility Eval</div><div>03/19/2025</div></div><fieldset><legend>Parent/Guardian</legend>Carmen Zamarripa &nbsp; H: 530-555-0187 &nbsp; C: 530-555-0188 &nbsp; Interpreter: Spanish</fieldset></div></body></html>`,
);

page(
  'x39-seis-iep-print',
  'IEP information/eligibility form page',
  'https://seis.example.org/iep/forms/1/print',
  '9973320681',
  [],
  `<!doctype html><html lang="en"><head><title>IEP Information / Eligibility</title><style>body{font:9pt Arial;width:8in;margin:auto}h1{font-size:12pt;text-align:center;margin:4px}.ln{border-bottom:1px solid #000;display:inline-block;padding:0 4px;min-width:80px}.box{border:1px solid #000;padding:5px;margin-top:6px}.r{margin:5px 0}</style></head><body><h1>FOOTHILL SELPA</h1><h1>INDIVIDUALIZED EDUCATION PROGRAM &mdash; INFORMATION / ELIGIBILITY</h1><div class="r">Meeting Date <span class="ln">11/19/2024</span> Purpose: &#9746; Annual &#9744; Initial &#9744; Triennial &#9744; Other</div><div class="box"><div class="r">Student Name <span class="ln">Whitefeather, Cody Ray</span> Date of Birth <span class="ln">10/10/2012</span> Age <span class="ln">12</span> Gender <span class="ln">M</span> Grade <span class="ln">7</span></div><div class="r">Student ID <span class="ln">70518</span> SSID <span class="ln">9973320681</span> EL &#9744; Yes &#9746; No &nbsp; Native Language <span class="ln">English</span> Interpreter &#9744; Yes &#9746; No</div><div class="r">Parent/Guardian <span class="ln">Denise Whitefeather</span> Home Phone <span class="ln">530-555-0101</span> Work <span class="ln"></span> Cell <span class="ln">530-555-0102</span></div><div class="r">Home Address <span class="ln">22 Rancheria Rd, Almond CA 95901</span></div><div class="r">District of Residence <span class="ln">Almond Union</span> Residence School <span class="ln">Creekside MS</span></div></div><div class="box"><b>Indicate Disability/ies</b><div class="r">Primary: <span class="ln">Specific Learning Disability (SLD)</span> Secondary: <span class="ln">N/A</span></div><div class="r">Describe how student's disability affects involvement and progress in general curriculum: Cody's deficit in phonological processing affects decoding and written expression.</div></div><div class="box"><div class="r">Next Annual IEP <span class="ln">11/18/2025</span> Last Eval <span class="ln">11/22/2022</span> Next Eval <span class="ln">11/21/2025</span> Original SpEd Entry <span class="ln">11/22/2019</span></div></div><div class="box">Ethnicity: not Hispanic &nbsp; Race: American Indian (100)</div><p style="font-size:8pt">Form 1 &nbsp; Page 1 of 18</p></body></html>`,
);

page(
  'x39-seis-caseload',
  'caseload list',
  'https://seis.example.org/student/caseload',
  null,
  ['9916629035', '9938845510', '9952271364', '9969917783', '9980462297'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My Caseload - SEIS</title><style>body{font-family:Arial,Helvetica;font-size:13px;margin:0}.seis-top{background:#0b5f79;color:#fff;padding:8px 16px}.seis-menu{background:#e6f0f3;padding:6px 16px}.seis-menu a{margin-right:16px;color:#0b5f79}.c{padding:10px 16px}.student-bar{background:#fffbe0;border:1px solid #e4d88a;padding:6px 10px}.grid{display:grid;grid-template-columns:200px 1fr 200px 1fr;gap:5px 10px;margin-top:10px}.grid .l{font-weight:bold;text-align:right}fieldset{margin-top:12px}</style></head><body><div class="seis-top"><b>SEIS</b> Special Education Information System <span style="float:right">E. Tomlinson (Provider) | Logout</span></div><div class="seis-menu"><a href="#">Home</a><a href="#">Students</a><a href="#">Providers</a><a href="#">Meetings</a><a href="#">Reports</a><a href="#">CALPADS</a><a href="#">Doc Library</a></div><div class="c"><div class="student-bar"><b>My Students</b> (5) &nbsp; Filter: Eligible &nbsp; Sort: Next Plan Review</div><table border="1" cellspacing="0" cellpadding="4" style="margin-top:10px;width:100%"><tr><th>Name</th><th>SSID</th><th>Gr</th><th>Dis.</th><th>Next Plan</th><th>Next Eval</th><th>Affirmed</th></tr><tr><td>Adler, June</td><td>9916629035</td><td>3</td><td>SLI</td><td>02/04/2025</td><td>02/06/2026</td><td>Y</td></tr><tr><td>Correa, Max</td><td>9938845510</td><td>4</td><td>AUT</td><td>02/20/2025</td><td>05/12/2027</td><td>Y</td></tr><tr><td>Dubrow, Ezra</td><td>9952271364</td><td>1</td><td>OHI</td><td>03/03/2025</td><td>03/05/2025</td><td>N</td></tr><tr><td>Ibarra, Naomi</td><td>9969917783</td><td>2</td><td>SLD</td><td>04/14/2025</td><td>04/15/2026</td><td>Y</td></tr><tr><td>Sato, Ken</td><td>9980462297</td><td>5</td><td>SLI</td><td>05/01/2025</td><td>05/03/2026</td><td>Y</td></tr></table></div></body></html>`,
);

page(
  'x39-siras',
  'SIRAS student page, tabs and small caps labels',
  'https://siras.coastselpa.example.org/student/main.php?sid=22018',
  '9940183356',
  [],
  `<!doctype html><html><head><title>SIRAS - MIS Summary</title><style>body{font:12px Trebuchet MS;margin:0;background:#f3efe6}#t{background:#4d6b2f;color:#fff;padding:6px 12px}.tabs span{background:#c9d6b8;padding:4px 10px;margin-right:2px}.tabs .on{background:#fff}.pane{background:#fff;margin:0 12px;padding:10px;border:1px solid #b9c5a6}table.mis td{padding:3px 8px;border-bottom:1px dotted #bbb}table.mis td.n{font-variant:small-caps;color:#4d6b2f}</style></head><body><div id="t">SIRAS Systems &mdash; Coast SELPA &nbsp;&nbsp; My Students | Tasks | Reports | Tools | Help</div><p style="margin:8px 12px"><b>Birdsong, Tamsin</b> &nbsp; Team: K. Ostrow (RSP), P. Lamb (SLP) &nbsp; <a href="#">Print forms</a></p><div class="tabs" style="margin-left:12px"><span class="on">MIS Summary</span><span>IEP Manager</span><span>Goals</span><span>Services</span><span>Progress</span><span>Contact Log</span><span>Files</span></div><div class="pane"><table class="mis"><tr><td class="n">Last, First</td><td>Birdsong, Tamsin</td><td class="n">Plan type</td><td>10 - IEP</td></tr><tr><td class="n">SSID</td><td>9940183356</td><td class="n">Local ID</td><td>31907</td></tr><tr><td class="n">Birth date</td><td>2/26/2013</td><td class="n">Grade</td><td>06</td></tr><tr><td class="n">District of acc.</td><td>Coast Unified</td><td class="n">School of att.</td><td>Pelican Bay Middle</td></tr><tr><td class="n">Primary dis.</td><td>OHI</td><td class="n">Secondary</td><td>SLI</td></tr><tr><td class="n">% in regular class</td><td>82</td><td class="n">Transport</td><td>No</td></tr><tr><td class="n">Last annual</td><td>5/06/2024</td><td class="n">Last eval</td><td>5/10/2022</td></tr></table><h4>Services</h4><table class="mis"><tr><td>330 Specialized academic instruction</td><td>120 min weekly</td></tr><tr><td>415 Language and speech</td><td>30 min weekly</td></tr></table></div></body></html>`,
);

page(
  'x39-ellevation',
  'Ellevation student profile with cards',
  'https://app.ellevationed.example.com/Student/Detail/552081',
  '9908843121',
  [],
  `<!doctype html><html lang="en"><head><title>Student Profile - Ellevation</title><style>body{margin:0;font:14px "Proxima Nova",Arial;color:#333}.side{position:fixed;width:70px;background:#4a2c82;color:#fff;top:0;bottom:0;font-size:10px;text-align:center}.side div{padding:12px 0}.m{margin-left:90px;padding:14px}.hero{display:flex;gap:16px;align-items:center}.av{width:70px;height:70px;background:#d8cdf0;border-radius:50%;display:flex;align-items:center;justify-content:center;font-size:24px}.chips span{border:1px solid #4a2c82;border-radius:12px;padding:2px 8px;font-size:12px;margin-right:4px}.cards{display:flex;flex-wrap:wrap;gap:12px;margin-top:14px}.card{border:1px solid #ddd;border-radius:6px;padding:12px;width:300px}.card p{margin:4px 0}.card small{display:block;color:#888}</style></head><body><div class="side"><div>Home</div><div>Students</div><div>Meetings</div><div>Monitoring</div><div>Reports</div><div>Strategies</div></div><div class="m"><div class="hero"><div class="av">MK</div><div><h1 style="margin:0">Mariam Karimi</h1><div class="chips"><span>EL</span><span>Newcomer</span><span>Grade 9</span><span>Ridgeline High</span></div></div></div><div class="cards"><div class="card"><h3>Identification</h3><p><small>Local ID</small>90551</p><p><small>State ID</small>9908843121</p><p><small>Date of Birth</small>06/17/2010</p></div><div class="card"><h3>Language</h3><p><small>Native Language</small>Dari</p><p><small>Home Language</small>Dari</p><p><small>Country of Birth</small>Afghanistan</p><p><small>US Schools Entry</small>01/18/2023</p></div><div class="card"><h3>ELPAC Summative</h3><p><small>Spring 2024</small>Level 2 &middot; 1498</p><p><small>Spring 2023</small>Level 1 &middot; 1402</p></div><div class="card"><h3>Instructional program</h3><p><small>ELD class</small>ELD 2, period 3</p><p><small>Teacher</small>S. Halloran</p></div><div class="card"><h3>Accommodations</h3><p>Bilingual glossary; extended time; read aloud directions</p></div></div></div></body></html>`,
);

page(
  'x39-calpads-profile',
  'CALPADS student profile',
  'https://calpads.example.org/Student/11874420',
  '9951408862',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - CALPADS</title><style>body{font-family:"Public Sans",Arial;margin:0;font-size:14px}.hd{background:#003d66;color:#fff;padding:10px 18px}.nav{background:#eef2f5;padding:6px 18px}.nav a{margin-right:18px}.body{padding:14px 18px}.k-grid{border-collapse:collapse;width:100%}.k-grid th{background:#d5e3ee}.k-grid td,.k-grid th{border:1px solid #c5d2db;padding:4px 7px;text-align:left}.frm{display:flex;flex-wrap:wrap}.frm>div{width:33%;padding:5px 0}.frm label{font-weight:bold;display:block;font-size:12px}.tabs{border-bottom:2px solid #003d66;margin:14px 0}.tabs span{padding:6px 12px;display:inline-block}</style></head><body><div class="hd"><b>CALPADS</b> California Longitudinal Pupil Achievement Data System <span style="float:right">Almond Union &ndash; 5871234 | Welcome aregis@almond</span></div><div class="nav"><a>Home</a><a>State Reporting</a><a>Student</a><a>Staff</a><a>Course</a><a>Reports</a><a>Extracts</a><a>Support</a></div><div class="body"><h1>Student Details</h1><div class="frm"><div><label>Legal Name</label>SORENSEN-LI, MATEO ALEXANDER</div><div><label>SSID</label>9951408862</div><div><label>Local Student ID</label>60218</div><div><label>Birth Date</label>05/25/2012</div><div><label>Gender</label>M</div><div><label>Grade Level</label>07</div><div><label>Current School</label>Creekside Middle (6058812)</div><div><label>Enrollment Status</label>10 - Primary</div><div><label>English Language Acquisition</label>EO</div></div><div class="tabs"><span><b>SENR</b></span><span>SINF</span><span>SELA</span><span>SPRG</span><span>STAS</span><span>SINC</span><span>SPED</span><span>SCSC</span><span>Assessment</span></div><table class="k-grid"><tr><th>Acad Year</th><th>School</th><th>Status</th><th>Start Date</th><th>Exit Date</th><th>Exit Reason</th><th>Completion</th></tr><tr><td>2024-2025</td><td>Creekside Middle</td><td>10</td><td>08/12/2024</td><td></td><td></td><td></td></tr><tr><td>2023-2024</td><td>Creekside Middle</td><td>10</td><td>08/14/2023</td><td>08/11/2024</td><td>E155</td><td></td></tr><tr><td>2022-2023</td><td>Almond Grove Elem</td><td>10</td><td>08/15/2022</td><td>06/08/2023</td><td>E155</td><td></td></tr></table></div></body></html>`,
);

page(
  'x39-calpads-errors',
  'submission errors, many pupils',
  'https://calpads.example.org/FileSubmission/ErrorList/77120',
  null,
  ['2025011507', '9919940073', '9933327768', '9964150091', '9987701245', '9990086314'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Submission Errors - CALPADS</title><style>body{font-family:"Public Sans",Arial;margin:0;font-size:14px}.hd{background:#003d66;color:#fff;padding:10px 18px}.nav{background:#eef2f5;padding:6px 18px}.nav a{margin-right:18px}.body{padding:14px 18px}.k-grid{border-collapse:collapse;width:100%}.k-grid th{background:#d5e3ee}.k-grid td,.k-grid th{border:1px solid #c5d2db;padding:4px 7px;text-align:left}.frm{display:flex;flex-wrap:wrap}.frm>div{width:33%;padding:5px 0}.frm label{font-weight:bold;display:block;font-size:12px}.tabs{border-bottom:2px solid #003d66;margin:14px 0}.tabs span{padding:6px 12px;display:inline-block}</style></head><body><div class="hd"><b>CALPADS</b> California Longitudinal Pupil Achievement Data System <span style="float:right">Almond Union &ndash; 5871234 | Welcome aregis@almond</span></div><div class="nav"><a>Home</a><a>State Reporting</a><a>Student</a><a>Staff</a><a>Course</a><a>Reports</a><a>Extracts</a><a>Support</a></div><div class="body"><h1>Rejected Records: SENR 01/15/2025</h1><p>Job ID 2025011507 &nbsp; Submitted by aregis &nbsp; 4 fatal, 2 warnings</p><table class="k-grid"><tr><th>Row</th><th>SSID</th><th>Local ID</th><th>Name</th><th>Error</th><th>Severity</th><th>Description</th></tr><tr><td>14</td><td>9919940073</td><td>60111</td><td>GRANT, TEAGAN</td><td>CCE011</td><td>F</td><td>Enrollment overlap</td></tr><tr><td>51</td><td>9933327768</td><td>60180</td><td>HOANG, AN</td><td>CERR003</td><td>F</td><td>Invalid exit code</td></tr><tr><td>52</td><td>9964150091</td><td>60181</td><td>IRELAND, BEAU</td><td>CERR003</td><td>F</td><td>Invalid exit code</td></tr><tr><td>80</td><td>9987701245</td><td>60224</td><td>KATZ, MIRA</td><td>GERR12</td><td>F</td><td>Birthdate mismatch</td></tr><tr><td>93</td><td>9990086314</td><td>60260</td><td>LOPEZ, DARYL</td><td>W201</td><td>W</td><td>Concurrent enrollment</td></tr></table></div></body></html>`,
);

page(
  'x39-toms-demographics',
  'TOMS view student, label colon value rows',
  'https://toms.caassessments.example.org/students/profile/view',
  '9924467705',
  [],
  `<!doctype html><html lang="en"><head><title>TOMS | View Student Profile</title><style>body{font:14px Arial;margin:0}.toms-header{border-bottom:4px solid #c77c11;padding:8px 16px}.toms-nav{background:#194f7d;color:#fff;padding:8px 16px}.content{padding:12px 20px}.form-row{display:flex;margin:4px 0}.form-row .lab{width:260px;font-weight:bold}.accordion{background:#f0f0f0;padding:6px;margin-top:12px;border:1px solid #ccc}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head><body><div class="toms-header"><b>Test Operations Management System</b> &nbsp; California Assessment &nbsp; <span style="float:right">Role: LEA CAASPP Coordinator | Logout</span></div><div class="toms-nav">Organizations &nbsp; Users &nbsp; Students &nbsp; Roster &nbsp; Reports &nbsp; Help</div><div class="content"><h1>Student Profile</h1><p>Demographics | <a href="#">Test Assignments</a> | <a href="#">Test Settings</a> | <a href="#">Appeals</a></p><div class="accordion">Student Information</div><div class="form-row"><div class="lab">Statewide Student Identifier (SSID):</div><div>9924467705</div></div><div class="form-row"><div class="lab">Student Last Name:</div><div>Beaumont</div></div><div class="form-row"><div class="lab">Student First Name:</div><div>Sylvie</div></div><div class="form-row"><div class="lab">Date of Birth:</div><div>2013-09-03</div></div><div class="form-row"><div class="lab">Gender:</div><div>Female</div></div><div class="form-row"><div class="lab">Grade Assessed:</div><div>05</div></div><div class="form-row"><div class="lab">CALPADS Grade:</div><div>05</div></div><div class="form-row"><div class="lab">LEA:</div><div>Almond Union (58712340000000)</div></div><div class="form-row"><div class="lab">School:</div><div>Almond Grove Elementary (58712346058803)</div></div><div class="accordion">Program Participation</div><div class="form-row"><div class="lab">Section 504 Status:</div><div>No</div></div><div class="form-row"><div class="lab">Primary Disability Type:</div><div>&mdash;</div></div><div class="form-row"><div class="lab">ELAS:</div><div>EO</div></div></div></body></html>`,
);

page(
  'x39-toms-roster',
  'rosters in TOMS, add students to a roster',
  'https://toms.caassessments.example.org/rosters/edit',
  null,
  ['9910047763', '9925530178', '9943308820', '9972256104'],
  `<!doctype html><html lang="en"><head><title>TOMS | Edit Roster</title><style>body{font:14px Arial;margin:0}.toms-header{border-bottom:4px solid #c77c11;padding:8px 16px}.toms-nav{background:#194f7d;color:#fff;padding:8px 16px}.content{padding:12px 20px}.form-row{display:flex;margin:4px 0}.form-row .lab{width:260px;font-weight:bold}.accordion{background:#f0f0f0;padding:6px;margin-top:12px;border:1px solid #ccc}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head><body><div class="toms-header"><b>Test Operations Management System</b> &nbsp; California Assessment &nbsp; <span style="float:right">Role: LEA CAASPP Coordinator | Logout</span></div><div class="toms-nav">Organizations &nbsp; Users &nbsp; Students &nbsp; Roster &nbsp; Reports &nbsp; Help</div><div class="content"><h1>Roster: Grade 4 &ndash; Nakagawa</h1><div class="form-row"><div class="lab">Roster Name:</div><div><input value="Grade 4 Nakagawa"></div></div><div class="form-row"><div class="lab">Teacher:</div><div>Nakagawa, R. (rnakagawa@almond.example)</div></div><table><tr><th></th><th>Name</th><th>SSID</th><th>Grade</th></tr><tr><td><input type="checkbox" checked></td><td>Amador, Lia</td><td>9910047763</td><td>04</td></tr><tr><td><input type="checkbox" checked></td><td>Byrne, Colm</td><td>9925530178</td><td>04</td></tr><tr><td><input type="checkbox"></td><td>Chopra, Dev</td><td>9943308820</td><td>04</td></tr><tr><td><input type="checkbox" checked></td><td>Dunbar, Ivy</td><td>9972256104</td><td>04</td></tr></table><button>Save</button></div></body></html>`,
);

page(
  'x39-cers-student',
  'CERS individual student results with table of tests',
  'https://cers.caassessments.example.org/students/exams',
  '9960815537',
  [],
  `<!doctype html><html lang="en"><head><title>Student Test History | CERS</title><style>body{font-family:"Open Sans";margin:0;font-size:14px}.rdw{background:#005a9c;color:#fff;padding:8px}.blue-light{background:#e9f3fa;padding:10px 16px;display:flex;gap:40px}.blue-light div b{display:block;font-size:12px;color:#456}.p{padding:12px 16px}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccd;padding:6px;text-align:left}</style></head><body><div class="rdw">California Educator Reporting System &nbsp; <a style="color:#fff">My Groups</a> &nbsp; <a style="color:#fff">Search</a> &nbsp; <a style="color:#fff">Custom Aggregate</a></div><div class="p"><a href="#">Home</a> / Search for Student</div><div class="blue-light"><div><b>Student</b>Eastwick, Dominic</div><div><b>SSID</b>9960815537</div><div><b>School</b>Creekside Middle</div><div><b>Current grade</b>8</div></div><div class="p"><h2>Test history</h2><h3>Summative &ndash; Mathematics</h3><table><tr><th>Date</th><th>School Year</th><th>Assessment</th><th>Enrolled Grade</th><th>Status</th><th>Achievement Level</th><th>Scale Score / Error Band</th></tr><tr><td>05/16/2024</td><td>2023-24</td><td>Grade 7 Mathematics</td><td>7</td><td>Complete</td><td>Standard Met (Level 3)</td><td>2579 &plusmn; 24</td></tr><tr><td>05/11/2023</td><td>2022-23</td><td>Grade 6 Mathematics</td><td>6</td><td>Complete</td><td>Standard Nearly Met (Level 2)</td><td>2521 &plusmn; 26</td></tr></table><h3>Summative &ndash; ELA</h3><table><tr><th>Date</th><th>School Year</th><th>Assessment</th><th>Enrolled Grade</th><th>Status</th><th>Achievement Level</th><th>Scale Score</th></tr><tr><td>05/08/2024</td><td>2023-24</td><td>Grade 7 ELA/Literacy</td><td>7</td><td>Complete</td><td>Standard Met (Level 3)</td><td>2588 &plusmn; 28</td></tr></table></div></body></html>`,
);

page(
  'x39-star-record',
  'Renaissance student record edit, two column table',
  'https://global-zone51.renaissance.example.com/studentdetails/view',
  '9937091246',
  [],
  `<!doctype html><html lang="en"><head><title>View Student Details</title><style>body{font:13px Arial;margin:0}.top{background:#0a5eb0;color:#fff;padding:9px 16px}.bc{padding:8px 16px;color:#555}table.view{margin:8px 16px;border-collapse:collapse}table.view th{text-align:left;padding:5px 16px 5px 0;color:#333;vertical-align:top}table.view td{padding:5px 0}h2{margin:10px 16px}</style></head><body><div class="top">Renaissance &nbsp; Star | Accelerated Reader | Freckle | myON <span style="float:right">T. Applewhite, School Staff</span></div><div class="bc">Home &gt; Manage Users &gt; Students &gt; View Student</div><h2>Student Details</h2><table class="view"><tr><th>Name</th><td>Gulliver, Prudence</td></tr><tr><th>Student ID</th><td>18750</td></tr><tr><th>State ID</th><td>9937091246</td></tr><tr><th>Username</th><td>pgulliver</td></tr><tr><th>Gender</th><td>Female</td></tr><tr><th>Date of Birth</th><td>8/16/2015</td></tr><tr><th>Grade</th><td>3</td></tr><tr><th>Ethnicity</th><td>White</td></tr><tr><th>Language</th><td>English</td></tr><tr><th>Characteristics</th><td>Gifted/Talented</td></tr></table><h2>Classes</h2><table class="view"><tr><th>Course</th><th>Class</th><th>Teacher</th></tr><tr><td>Grade 3&nbsp;&nbsp;</td><td>Rm 9&nbsp;&nbsp;</td><td>Applewhite, T.</td></tr></table><h2>Latest scores</h2><table class="view"><tr><th>Star Reading 01/08/2025</th><td>SS 944 &nbsp; PR 71 &nbsp; GE 3.9 &nbsp; ZPD 3.2-4.9</td></tr><tr><th>Star Math 01/09/2025</th><td>SS 962 &nbsp; PR 64</td></tr></table></body></html>`,
);

page(
  'x39-map-profile',
  'MAP growth profile with local id only',
  'https://teach.mapnwea.example.org/report/studentprofile',
  null,
  ['3301947725', '3301958840'],
  `<!doctype html><html lang="en"><head><title>Student Profile | MAP Growth</title><style>body{font:14px Nunito,Arial;margin:0}.nw{background:#113b5e;color:#fff;padding:10px}.panel{border:1px solid #dde;margin:10px;padding:12px;border-radius:4px}.rit{font-size:32px;font-weight:700}.grid{display:flex;gap:10px}</style></head><body><div class="nw">NWEA MAP Growth &mdash; Student Profile</div><div class="panel"><b>Yamada, Cora</b> &nbsp; Grade 5 &nbsp; ID 77214 &nbsp; School: Live Oak Elementary &nbsp; Term: Winter 2024-2025</div><div class="grid"><div class="panel"><h3>Math 2-5 CA</h3><div class="rit">214</div><p>69th percentile, Jan 13, 2025</p><p>Standard error 211-217. Lexile n/a</p></div><div class="panel"><h3>Reading 2-5 CA</h3><div class="rit">209</div><p>60th percentile, Jan 15, 2025</p><p>Lexile 785L-935L</p></div><div class="panel"><h3>Growth goals</h3><p>Math +8 by Spring. Reading +6.</p></div></div><div class="panel"><h3>Test event ID</h3><p>Math event 3301947725 &middot; Reading event 3301958840 &middot; Duration 48 min / 61 min</p></div></body></html>`,
);

page(
  'x39-iready-report',
  'i-Ready student report with student info line',
  'https://login.i-ready.example.com/educator/reports/student',
  '9996250418',
  [],
  `<!doctype html><html lang="en"><head><title>Diagnostic Results - Student</title><style>body{font-family:Arial;margin:0;color:#233}.h{background:#fff;border-bottom:3px solid #00a0b0;padding:10px 18px}.info{display:flex;gap:28px;background:#f4f9fa;padding:10px 18px;font-size:13px}.info b{color:#00707c}.placements{padding:16px}.pl{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:7px 0;max-width:620px}</style></head><body><div class="h"><b>i-Ready</b> Assess &amp; Teach &nbsp; Rosters &nbsp; Reports &nbsp; Help</div><h1 style="padding-left:18px">Diagnostic Results (Student): Reading</h1><div class="info"><span><b>Student</b> Winslow, Theodora</span><span><b>State Student ID</b> 9996250418</span><span><b>Student ID</b> 33180</span><span><b>Grade</b> 4</span><span><b>Class</b> Rm 16 Prewitt</span><span><b>Academic Year</b> 24-25</span></div><div class="placements"><h3>Overall: Early On Grade Level (Grade 4) &mdash; 572</h3><div class="pl"><span>Phonological Awareness</span><span>Tested Out</span></div><div class="pl"><span>Phonics</span><span>Tested Out</span></div><div class="pl"><span>High-Frequency Words</span><span>Tested Out</span></div><div class="pl"><span>Vocabulary</span><span>Grade 3</span></div><div class="pl"><span>Comprehension: Literature</span><span>Early 4</span></div><div class="pl"><span>Comprehension: Informational</span><span>Mid 4</span></div><p>Time on task: 54 min. Typical growth 19, stretch growth 31.</p></div></body></html>`,
);

page(
  'x39-destiny-patron',
  'library patron record with barcodes and phone',
  'https://library.livesoak.example.org/cataloging/servlet/handlepatronform.do',
  null,
  ['2095550117', '1416936475', '0439706297'],
  `<!doctype html>
<html><head><title>Destiny - Edit Patron</title><style>body{font:12px Verdana;margin:0}.d{background:#6b3fa0;color:#fff;padding:6px}td.ColLabel{font-weight:bold;text-align:right;padding:3px 8px}table.rec{margin:10px;border:1px solid #ccc}</style></head><body><div class="d">Destiny Library Manager &nbsp; Live Oak Elementary &nbsp; Circulation | Catalog | Reports | Admin</div><table class="rec"><tr><td class="ColLabel">Name</td><td>Marchbanks, Otis</td><td class="ColLabel">Patron Type</td><td>Student</td></tr><tr><td class="ColLabel">Barcode</td><td>P 30077</td><td class="ColLabel">District ID</td><td>77180</td></tr><tr><td class="ColLabel">Grade Level</td><td>4</td><td class="ColLabel">Homeroom</td><td>Rm 14</td></tr><tr><td class="ColLabel">Status</td><td>Active</td><td class="ColLabel">Card Expires</td><td>6/30/2025</td></tr><tr><td class="ColLabel">Phone 1</td><td>2095550117</td><td class="ColLabel">User Name</td><td>omarchbanks</td></tr></table><table class="rec"><tr><th>Checked out</th><th>Copy barcode</th><th>Due</th></tr><tr><td>Hatchet / Paulsen (ISBN 1416936475)</td><td>T 40118</td><td>1/31/2025</td></tr><tr><td>Bone 3 / Smith (ISBN 0439706297)</td><td>T 38861</td><td>1/31/2025</td></tr></table><p style="margin:10px">Fines: $0.00</p></body></html>`,
);

page(
  'x39-titan-nutrition',
  'meal account, state id among identifiers',
  'https://family.linqnutrition.example.com/students/edit/40118',
  '9918832790',
  [],
  `<!doctype html><html lang="en"><head><title>Student | TITAN</title><style>body{margin:0;font:14px Roboto}.bar{background:#2d3e50;color:#fff;padding:10px}.mat{background:#fff;box-shadow:0 1px 3px #999;margin:12px;padding:14px}.row{display:flex;gap:22px;flex-wrap:wrap}.mdf{min-width:170px;border-bottom:1px solid #999;margin-bottom:12px}.mdf small{color:#777;display:block}.tot{font-size:22px;color:#27ae60}</style></head><body><div class="bar">TITAN &nbsp; Point of Service &nbsp; Eligibility &nbsp; Accounts &nbsp; Menu &nbsp; Reports</div><div class="mat"><h2>Lamarque, Sebastien</h2><div class="row"><div class="mdf"><small>Student ID</small>77420</div><div class="mdf"><small>State ID</small>9918832790</div><div class="mdf"><small>PIN</small>4192</div><div class="mdf"><small>Birth date</small>11/14/2014</div><div class="mdf"><small>Building</small>Live Oak Elementary</div><div class="mdf"><small>Grade</small>4</div><div class="mdf"><small>Homeroom</small>Rm 14</div></div></div><div class="mat"><h3>Eligibility</h3><div class="row"><div class="mdf"><small>Status</small>Free</div><div class="mdf"><small>Source</small>Direct certification (CalFresh)</div><div class="mdf"><small>Effective</small>08/01/2024</div><div class="mdf"><small>Application</small>none</div></div></div><div class="mat"><h3>Account</h3><div class="tot">$12.75</div><table><tr><td>01/21/2025</td><td>Lunch</td><td>$0.00</td></tr><tr><td>01/21/2025</td><td>A la carte milk</td><td>-$0.50</td></tr><tr><td>01/10/2025</td><td>Payment online</td><td>$10.00</td></tr></table><p>Diet note: no pork</p></div></body></html>`,
);

page(
  'x39-transport',
  'bus rider record with phones',
  'https://routing.livesoak.example.org/versatrans/elinks/student',
  null,
  ['2095550146', '2095550147', '2095550100'],
  `<!doctype html><html><head><title>Versatrans e-Link: Student Information</title><style>body{font:12px Arial}fieldset{margin:8px;border:1px solid #c93}legend{color:#a60;font-weight:bold}td{padding:3px 10px}</style></head><body><h2>Student Transportation Information</h2><fieldset><legend>Student</legend><table><tr><td>Name:</td><td><b>Ferreira, Dulce</b></td><td>Student ID:</td><td>77065</td></tr><tr><td>School:</td><td>Live Oak Elementary</td><td>Grade:</td><td>2</td></tr><tr><td>Address:</td><td>5901 Levee Rd, Live Oak CA</td><td>Phone:</td><td>2095550146</td></tr><tr><td>Emergency:</td><td>Ferreira, Joana</td><td>Phone:</td><td>2095550147</td></tr></table></fieldset><fieldset><legend>To School</legend><table><tr><th>Stop</th><th>Time</th><th>Route</th><th>Bus</th></tr><tr><td>Levee Rd @ Mill St</td><td>7:22 AM</td><td>104-A</td><td>38</td></tr></table></fieldset><fieldset><legend>From School</legend><table><tr><td>Levee Rd @ Mill St</td><td>3:08 PM</td><td>104-P</td><td>38</td></tr></table></fieldset><p>Dispatch 2095550100</p></body></html>`,
);

page(
  'x39-snap-health',
  'health office software, student demographic panel',
  'https://snap.desertsands-nurse.example.org/student/1409',
  '9953376190',
  [],
  `<!doctype html><html lang="en"><head><title>SNAP Health Center</title><style>body{font:13px "Segoe UI";margin:0;background:#f6fbf9}.t{background:#0f7b6c;color:#fff;padding:8px 14px}.cols{display:flex}.left{width:270px;background:#fff;padding:12px;border-right:1px solid #cde}.right{flex:1;padding:12px}.left p{margin:3px 0}.left p em{font-style:normal;color:#688;display:inline-block;width:95px}table{width:100%;background:#fff;border-collapse:collapse}td,th{border:1px solid #dee;padding:5px;text-align:left}.alert{background:#fde2e0;padding:6px;border-left:4px solid #c0392b}</style></head><body><div class="t">SNAP Health Center &nbsp; Students | Visits | Meds | Immunizations | Screenings | Reports &nbsp; <span style="float:right">Nurse: H. Delgadillo RN</span></div><div class="cols"><div class="left"><h3>Prescott-Ng, Lyle</h3><p><em>Student ID</em>5014090</p><p><em>State ID</em>9953376190</p><p><em>DOB</em>04/02/2016</p><p><em>Age</em>8 y 9 m</p><p><em>Sex</em>M</p><p><em>Grade</em>3</p><p><em>Teacher</em>Iverson</p><p><em>Building</em>Palo Verde El</p><p><em>Phone</em>760-555-0175</p><p><em>Physician</em>Dr. Sandoval</p></div><div class="right"><div class="alert">Type 1 diabetes. Individual health plan on file (exp. 06/2025).</div><h3>Scheduled medication</h3><table><tr><th>Medication</th><th>Dose</th><th>Time</th><th>Given today</th></tr><tr><td>Insulin lispro pump bolus</td><td>per ratio 1:18</td><td>11:45</td><td>11:47 HD</td></tr></table><h3>Recent visits</h3><table><tr><th>Date</th><th>In</th><th>Complaint</th><th>Action</th></tr><tr><td>01/21/2025</td><td>10:05</td><td>BG check</td><td>BG 142</td></tr><tr><td>01/20/2025</td><td>13:15</td><td>Low symptoms</td><td>BG 66, 15 g juice, recheck 98</td></tr></table></div></div></body></html>`,
);

page(
  'x39-bluecard',
  'California school immunization record, printed',
  'https://snap.desertsands-nurse.example.org/print/cdph286',
  '9979945032',
  [],
  `<!doctype html><html lang="en"><head><title>California School Immunization Record</title><style>body{background:#dbe9f7;font:10pt Arial;width:8in;margin:10px auto;padding:12px;border:2px solid #246}h1{font-size:13pt;text-align:center}table{width:100%;border-collapse:collapse;background:#eef5fc}td,th{border:1px solid #246;padding:3px 5px;text-align:left;vertical-align:top}small{display:block;font-size:7pt;color:#246}</style></head><body><h1>CALIFORNIA SCHOOL IMMUNIZATION RECORD</h1><p style="font-size:8pt;text-align:center">This record is part of the student's permanent record (cumulative folder) and shall transfer with that record.</p><table><tr><td colspan="2"><small>STUDENT NAME (LAST, FIRST, MIDDLE)</small>Quiroga, Ximena Paz</td><td><small>STATEWIDE STUDENT ID (SSID)</small>9979945032</td></tr><tr><td><small>BIRTHDATE</small>02/20/2019</td><td><small>SEX</small>F</td><td><small>PLACE OF BIRTH</small>Indio, California</td></tr><tr><td colspan="2"><small>PARENT OR GUARDIAN</small>Quiroga, Estela</td><td><small>TELEPHONE</small>760-555-0126</td></tr></table><br><table><tr><th>VACCINE</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th><th>5th</th></tr><tr><td>POLIO (OPV/IPV)</td><td>04/22/19</td><td>06/25/19</td><td>08/30/19</td><td>03/01/23</td><td></td></tr><tr><td>DTaP/DTP/DT/Td</td><td>04/22/19</td><td>06/25/19</td><td>08/30/19</td><td>06/02/20</td><td>03/01/23</td></tr><tr><td>MMR</td><td>02/24/20</td><td>03/01/23</td><td></td><td></td><td></td></tr><tr><td>HEPATITIS B</td><td>02/20/19</td><td>04/22/19</td><td>08/30/19</td><td></td><td></td></tr><tr><td>VARICELLA</td><td>02/24/20</td><td>03/01/23</td><td></td><td></td><td></td></tr></table><p>Documentation reviewed by: H. Delgadillo &nbsp; Date: 08/05/2024 &nbsp; &#9746; All requirements met for TK/K-12</p></body></html>`,
);

page(
  'x39-branchingminds',
  'MTSS support plan, overview sidebar',
  'https://app.branchingminds.example.com/app/student/5512/plan',
  '9926714483',
  [],
  `<!doctype html><html lang="en"><head><title>Student Overview</title><style>body{font:14px Lato;margin:0;background:#f7f8fc}.appbar{background:#253858;color:#fff;padding:12px}.tile{background:#fff;border-radius:8px;margin:12px;padding:14px}.meta{list-style:none;padding:0;columns:3}.meta li{margin-bottom:6px}.tier{background:#ffd166;border-radius:10px;padding:2px 10px}</style></head><body><div class="appbar">Branching Minds &nbsp; My Students &nbsp; Meetings &nbsp; Library &nbsp; Reports</div><div class="tile"><h1>Ezekiel Thornbury <span class="tier">Tier 2 Reading</span></h1><ul class="meta"><li>Grade: 3rd</li><li>School: Pinecrest Elementary</li><li>Birthday: 10/19/2015</li><li>District ID: 66204</li><li>State ID: 9926714483</li><li>Teacher: Marguerite Sloan</li><li>EL: No</li><li>SPED: No</li><li>Attendance: 93%</li></ul></div><div class="tile"><h2>Plan: Phonics &mdash; multisyllabic words</h2><p>Goal: From 62 to 90 WCPM by 03/28/2025. Lead: M. Sloan. Start 10/28/2024.</p><table><tr><th align="left">Support</th><th align="left">Frequency</th><th align="left">Provider</th></tr><tr><td>SIPPS Challenge</td><td>4x week / 30 min</td><td>R. Ito</td></tr><tr><td>Partner reading</td><td>daily / 10 min</td><td>M. Sloan</td></tr></table></div><div class="tile"><h2>Progress monitoring</h2><p>11/04: 63 &nbsp; 11/18: 66 &nbsp; 12/02: 71 &nbsp; 12/16: 70 &nbsp; 01/13: 77</p></div><div class="tile"><h2>Meeting notes</h2><p>12/10/2024: Team agreed to continue; vision screening passed.</p></div></body></html>`,
);

page(
  'x39-panorama',
  'student success page, no number of the state',
  'https://secure.panoramaed.example.com/pinecrest/students/88140',
  null,
  ['9165550139'],
  `<!doctype html><html lang="en"><head><title>Student Profile - Panorama Student Success</title><style>body{font:14px "Source Sans Pro";margin:0}.pn{background:#0f2d52;color:#fff;padding:12px}.hd{padding:16px}.q{display:inline-block;width:22%;border:1px solid #dde;margin:6px;padding:10px;vertical-align:top}.g{color:#1a7f37}.r{color:#c62828}</style></head><body><div class="pn">Panorama &nbsp; Students &nbsp; Groups &nbsp; Surveys &nbsp; Playbook</div><div class="hd"><h1>Imani Fairweather</h1><p>Pinecrest Middle &middot; 8th grade &middot; ID 66871 &middot; She/her &middot; Advisor: Ruben Toft &middot; Guardian: Lorna Fairweather 9165550139</p></div><div class="q"><h3>Coursework</h3><p class="g">On track</p><p>GPA 3.1, no D/F</p></div><div class="q"><h3>Attendance</h3><p class="r">At risk</p><p>88.7%, 13 absences</p></div><div class="q"><h3>Behavior</h3><p class="g">On track</p><p>0 incidents</p></div><div class="q"><h3>SEL</h3><p>Self-management 3.4 / 5<br>Belonging 2.9 / 5</p></div><div class="hd"><h3>Notes</h3><p>Toft, 01/09/2025: Check-in about mornings; bus problem.</p></div></body></html>`,
);

page(
  'x39-ccgi',
  'college planning site, counselor view of a pupil',
  'https://educators.californiacolleges.example.org/students/18820',
  '9942058367',
  [],
  `<!doctype html><html lang="en"><head><title>Student Account Details | CaliforniaColleges</title><style>body{font-family:Montserrat,Arial;margin:0;font-size:14px}.cc{background:#f26b21;color:#fff;padding:12px 20px}.wrap{max-width:980px;margin:auto}.acct{display:grid;grid-template-columns:1fr 1fr;border:1px solid #ddd;padding:14px;gap:8px}.acct div span{display:inline-block;width:170px;font-weight:600}progress{width:240px}</style></head><body><div class="cc">CaliforniaColleges.edu &mdash; Educator Dashboard &nbsp; Students | Reports | Curriculum | Messages</div><div class="wrap"><p><a href="#">&larr; Back to students</a></p><h1>Nadia Villalobos-Frey</h1><div class="acct"><div><span>School</span>Pinecrest High</div><div><span>Graduation year</span>2025</div><div><span>SSID</span>9942058367</div><div><span>Local ID</span>61107</div><div><span>Date of birth</span>12/28/2006</div><div><span>Account email</span>nadia.vf@example.com</div><div><span>Last sign in</span>01/19/2025</div><div><span>FAFSA/CADAA</span>Submitted 12/18/2024</div></div><h2>A-G progress</h2><p>Courses 13 / 15 <progress value="13" max="15"></progress></p><p>CSU eligibility: On track &nbsp; UC eligibility: On track</p><h2>Applications launched</h2><table><tr><th align="left">College</th><th align="left">Status</th></tr><tr><td>CSU Sacramento</td><td>Submitted</td></tr><tr><td>UC Merced</td><td>Submitted</td></tr><tr><td>Sierra College</td><td>Started</td></tr></table></div></body></html>`,
);

page(
  'x39-foster',
  'foster youth record of a county office, old layout',
  'https://fosterfocus.coe.example.org/youth/record.aspx?rec=7015',
  '9911562047',
  [],
  `<!doctype html>
<html><head><title>Foster Focus - Youth Record</title><style>body{font:12px Arial;background:#fffef8}h2{background:#7b8d42;color:#fff;padding:5px}table{border-collapse:collapse;width:94%;margin:0 auto 10px}td{border:1px solid #ccb;padding:4px 6px}td.k{background:#f0efdd;width:18%}</style></head><body><h2>Youth Record</h2><table><tr><td class="k">Youth name</td><td>Kimbrough, Aaliyah</td><td class="k">Date of birth</td><td>05/11/2009</td></tr><tr><td class="k">SSID</td><td>9911562047</td><td class="k">Client ID (CWS)</td><td>0448-7716-2031-5500188</td></tr><tr><td class="k">School of origin</td><td>Pinecrest High</td><td class="k">Current school</td><td>Grant Union High</td></tr><tr><td class="k">Grade</td><td>10</td><td class="k">Ed. rights holder</td><td>Kimbrough, Odessa (grandmother)</td></tr></table><h2>Placement</h2><table><tr><td class="k">Type</td><td>Resource family home</td><td class="k">Start</td><td>09/30/2024</td></tr><tr><td class="k">Caregiver</td><td>Merriweather, Joan</td><td class="k">Phone</td><td>(916) 555-0115</td></tr><tr><td class="k">Social worker</td><td>D. Huerta, Sacramento Co.</td><td class="k">Phone</td><td>(916) 555-0180</td></tr></table><h2>Education</h2><table><tr><td class="k">Credits earned</td><td>72.5 / 220</td><td class="k">AB 167/216</td><td>Not eligible yet</td></tr><tr><td class="k">IEP</td><td>Yes, SLD</td><td class="k">Attorney</td><td>CLC, M. Park</td></tr></table></body></html>`,
);

page(
  'x39-migrant',
  'migrant education student screen, several id kinds',
  'https://msin.wested-like.example.org/student/view',
  '9959920814',
  [],
  `<!doctype html><html lang="en"><head><title>MSIN - Student</title><style>body{font:13px Arial;margin:0}.b{background:#385623;color:#fff;padding:8px}.s{display:flex;flex-wrap:wrap;padding:10px}.s div{width:25%;padding:4px 0}.s i{font-style:normal;color:#385623;font-size:11px;display:block}table{margin:10px;border-collapse:collapse;width:95%}td,th{border:1px solid #bcb;padding:4px}</style></head><body><div class="b">Migrant Student Information Network &nbsp; Region 8 &nbsp; Family | COE | Student | Services | Reports</div><div class="s"><div><i>Student</i>Cervantes Lara, Erik</div><div><i>COE number</i>8-2024-01177</div><div><i>MSIN ID</i>CA0418832</div><div><i>MSIX ID</i>719204488103</div><div><i>SSID</i>9959920814</div><div><i>DOB</i>03/28/2013</div><div><i>Place of birth</i>Uruapan, MX</div><div><i>Grade</i>06</div><div><i>QAD</i>07/19/2024</div><div><i>Residency date</i>07/21/2024</div><div><i>EOE</i>07/18/2027</div><div><i>Priority for Services</i>Yes</div></div><table><tr><th>Service</th><th>Type</th><th>Begin</th><th>End</th><th>Hours</th></tr><tr><td>Summer school - Math</td><td>Instructional</td><td>06/17/2024</td><td>07/12/2024</td><td>72</td></tr><tr><td>Binational advocacy</td><td>Support</td><td>09/04/2024</td><td></td><td>3</td></tr><tr><td>Dental screening</td><td>Health</td><td>10/15/2024</td><td>10/15/2024</td><td>1</td></tr></table><p style="margin:10px">Recruiter: J. Zepeda 559-555-0144</p></body></html>`,
);

page(
  'x39-schoolpathways',
  'charter independent study SIS, collapsible sections',
  'https://sis.riverbendcharter.example.org/sis/students/details?id=3307',
  '9934812669',
  ['5305550158', '5305550159'],
  `<!doctype html><html lang="en"><head><title>School Pathways SIS | Student Details</title><style>body{font:13px Arial;margin:0}.sp{background:#00695c;color:#fff;padding:8px 14px}.sub{background:#e0f2f1;padding:6px 14px}details{margin:8px 14px;border:1px solid #b2dfdb}summary{background:#f1faf9;padding:6px;font-weight:bold}.kv{display:grid;grid-template-columns:190px 1fr 190px 1fr;padding:8px;row-gap:5px}.kv b{font-weight:normal;color:#00695c}</style></head><body><div class="sp">School Pathways &nbsp; Riverbend Charter Academy (1847) &nbsp; Students | Staff | Reports | PLS | State</div><div class="sub">Hadley Stonecipher &nbsp; | &nbsp; Teacher of record: Bree Maddox &nbsp; | &nbsp; Grade 11 &nbsp; | &nbsp; Learning period 5</div><details open><summary>Basic Information</summary><div class="kv"><b>Legal first name</b><span>Hadley</span><b>Legal last name</b><span>Stonecipher</span><b>Local student ID</b><span>RB3307</span><b>State student ID (SSID)</b><span>9934812669</span><b>Birthdate</b><span>11/11/2007</span><b>Gender</b><span>Female</span><b>Preferred pronoun</b><span>she</span><b>Email</b><span>hstonecipher@riverbend.example</span></div></details><details open><summary>Enrollment</summary><div class="kv"><b>Track</b><span>A</span><b>Start date</b><span>08/19/2024</span><b>Master agreement</b><span>Signed 08/15/2024</span><b>Residence county</b><span>Sutter</span><b>Previous school</b><span>Yuba City High</span><b>Program</b><span>Independent study</span></div></details><details><summary>Contacts</summary><div class="kv"><b>Mother</b><span>Jill Stonecipher 5305550158</span><b>Father</b><span>Dale Stonecipher 5305550159</span></div></details><details><summary>State reporting</summary><div class="kv"><b>ELAS</b><span>EO</span><b>Parent education</b><span>14</span><b>Military</b><span>No</span><b>NSLP</b><span>Reduced</span></div></details></body></html>`,
);

page(
  'x39-home-lookup',
  'district intranet look-up card, Bootstrap list group',
  'https://intranet.pinecrestusd.example.org/lookup/student/66318',
  '9947730251',
  [],
  `<!doctype html><html lang="en"><head><title>PUSD Student Lookup</title><style>body{font-family:system-ui;margin:0;background:#fafafa}.navbar{background:#114b2d;color:#fff;padding:10px 20px;display:flex;gap:20px}.container{max-width:900px;margin:16px auto;display:flex;gap:16px}.card{background:#fff;border:1px solid #ddd;border-radius:8px;flex:1}.card-header{padding:10px 14px;background:#f1f1f1;font-weight:600}.list-group{list-style:none;margin:0;padding:0}.list-group li{padding:8px 14px;border-top:1px solid #eee;display:flex;justify-content:space-between}.text-muted{color:#777}footer{text-align:center;font-size:12px;color:#888}</style></head><body><nav class="navbar"><b>Pinecrest USD</b><span>Staff Home</span><span>Student Lookup</span><span>Work Orders</span><span>Absence Request</span><span>Phone List</span></nav><div class="container"><div class="card"><div class="card-header">Tuan &ldquo;Tommy&rdquo; Breckenridge-Le</div><ul class="list-group"><li><span class="text-muted">School</span>Pinecrest Elementary</li><li><span class="text-muted">Grade / Room</span>5 / 22</li><li><span class="text-muted">Student ID</span>66318</li><li><span class="text-muted">SSID</span>9947730251</li><li><span class="text-muted">Birthday</span>3/3/2014</li><li><span class="text-muted">Lunch PIN</span>66318</li><li><span class="text-muted">Google login</span>66318@students.pinecrestusd.example</li><li><span class="text-muted">Password hint</span>two words + birthday month</li></ul></div><div class="card"><div class="card-header">Family</div><ul class="list-group"><li>Claire Breckenridge<span>916-555-0148</span></li><li>Long Le<span>916-555-0149</span></li></ul><div class="card-header">Today</div><ul class="list-group"><li><span class="text-muted">Attendance</span>Present</li><li><span class="text-muted">Bus</span>Walker</li><li><span class="text-muted">After school</span>ASES until 5:30</li></ul><div class="card-header">Devices</div><ul class="list-group"><li>Chromebook<span>PUSD-CB-20417</span></li><li>Hotspot<span>none</span></li></ul></div></div><footer>PUSD Technology Services &middot; Helpdesk x4357 &middot; data refreshed 5:02 AM from SIS</footer></body></html>`,
);

page(
  'x39-sheet-portal',
  'published sheet of an intervention group',
  'https://portal.pinecrestusd.example.org/sheets/reading-groups',
  null,
  ['9913307752', '9928816640', '9955501127', '9961148305', '9984420079'],
  `<!doctype html><html><head><title>Reading Groups Winter - Pinecrest Elem</title><style>table.waffle{border-collapse:collapse;font:10pt Arial}table.waffle td,table.waffle th{border:1px solid #ccc;padding:2px 5px}.row-headers-background{background:#f3f3f3;color:#888;text-align:center}.s1{background:#cfe2f3;font-weight:bold}#sheet-menu span{padding:6px 12px;background:#e8eaed;margin-right:3px}</style></head><body><div id="doc-title"><b>Reading Groups Winter - Pinecrest Elem : Gr 3</b></div><ul id="sheet-menu" style="padding:0"><span>Gr 1</span><span>Gr 2</span><span><b>Gr 3</b></span><span>Gr 4</span></ul><table class="waffle"><tr><th class="row-headers-background"></th><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th><th>F</th></tr><tr><td class="row-headers-background">1</td><td class="s1">Name</td><td class="s1">SSID</td><td class="s1">Teacher</td><td class="s1">STAR Fall</td><td class="s1">STAR Winter</td><td class="s1">Group</td></tr><tr><td class="row-headers-background">2</td><td>Axelrod, Ben</td><td>9913307752</td><td>Sloan</td><td>812</td><td>851</td><td>Blue</td></tr><tr><td class="row-headers-background">3</td><td>Cho, Hana</td><td>9928816640</td><td>Sloan</td><td>790</td><td>846</td><td>Blue</td></tr><tr><td class="row-headers-background">4</td><td>Delgado, Ivan</td><td>9955501127</td><td>Rourke</td><td>741</td><td>770</td><td>Green</td></tr><tr><td class="row-headers-background">5</td><td>Engel, Sofie</td><td>9961148305</td><td>Rourke</td><td>733</td><td>788</td><td>Green</td></tr><tr><td class="row-headers-background">6</td><td>Farah, Idil</td><td>9984420079</td><td>Sloan</td><td>702</td><td>725</td><td>Red</td></tr></table><p style="font:9pt Arial;color:#777">Published by Google-Drive-like portal &ndash; Updated automatically every 5 minutes</p></body></html>`,
);

page(
  'x39-sst-form',
  'SST meeting form in a home-grown portal',
  'https://sst.cypresshills.example.org/meetings/2025/118/form',
  '9903318876',
  [],
  `<!doctype html><html lang="en"><head><title>SST Summary Form</title><style>body{font:14px Georgia,serif;background:#fffdf7;margin:0}.top{background:#7b3f00;color:#fff;padding:10px 18px}form{max-width:880px;margin:14px auto;background:#fff;border:1px solid #dcc;padding:18px}.r{display:flex;gap:14px;margin-bottom:10px}.r label{flex:1;font-size:12px;color:#7b3f00}.r input,textarea{display:block;width:100%;font:14px Georgia;border:0;border-bottom:1px solid #999;color:#111}textarea{border:1px solid #ccc;height:70px}.cols{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px}</style></head><body><div class="top">Cypress Hills Elementary District &mdash; Student Success Team &nbsp; [My meetings] [Calendar] [Archive]</div><form><h1>SST Summary</h1><div class="r"><label>Student<input value="Yarborough, Micah"></label><label>SSID #<input value="9903318876"></label><label>Local ID #<input value="20715"></label><label>Grade<input value="2"></label></div><div class="r"><label>DOB<input value="09/09/2017"></label><label>Teacher<input value="Pomeroy"></label><label>Primary language<input value="English"></label><label>Meeting date<input value="01/28/2025"></label></div><div class="r"><label>Parent/guardian<input value="Keisha Yarborough"></label><label>Phone<input value="510-555-0190"></label><label>Meeting #<input value="2"></label></div><div class="cols"><label>Strengths<textarea>Curious, kind to younger pupils, builds models.</textarea></label><label>Known information<textarea>Hearing passed 10/24. Retained: no. Attendance 95%.</textarea></label><label>Concerns<textarea>Reads 28 wpm; reverses letters; tires of writing.</textarea></label><label>Modifications tried<textarea>Small group, graph paper, audio books.</textarea></label><label>Questions<textarea>Refer for assessment?</textarea></label><label>Actions / who / when<textarea>RSP screening, Ms. Ruan, by 02/14.</textarea></label></div><p>Present: Pomeroy, Yarborough, Ruan, Principal Satterlee</p><button>Save draft</button> <button>Finalize</button></form></body></html>`,
);

page(
  'x39-504-print',
  'Section 504 plan, print',
  'https://sst.cypresshills.example.org/504/print/2207',
  '9965549013',
  [],
  `<!doctype html><html lang="en"><head><title>Section 504 Plan</title><style>@media print{button{display:none}}body{font:11pt Calibri,Arial;width:7.6in;margin:20px auto}h1{font-size:15pt;border-bottom:2px solid #000}.id td{padding:2px 16px 2px 0}ol li{margin-bottom:6px}.sign{display:flex;gap:30px;margin-top:40px}.sign div{flex:1;border-top:1px solid #000;font-size:9pt}</style></head><body><button>Print</button><h1>Section 504 Accommodation Plan &mdash; CONFIDENTIAL</h1><table class="id"><tr><td><b>Student:</b> Annika Dresdner</td><td><b>Date of birth:</b> 06/04/2013</td><td><b>Grade:</b> 6</td></tr><tr><td><b>School:</b> Cypress Hills K-8</td><td><b>Student number:</b> 20388</td><td><b>State student number:</b> 9965549013</td></tr><tr><td><b>Case carrier:</b> L. Satterlee</td><td><b>Plan date:</b> 09/17/2024</td><td><b>Review date:</b> 09/16/2025</td></tr></table><h2>Eligibility</h2><p>Physical or mental impairment: Juvenile idiopathic arthritis. Major life activity substantially limited: walking, performing manual tasks.</p><h2>Accommodations</h2><ol><li>Keyboard or speech-to-text for assignments over one paragraph (all teachers).</li><li>Second set of textbooks at home.</li><li>Leaves class 3 minutes early; elevator key.</li><li>Modified PE per physician note dated 08/28/2024.</li></ol><h2>State and district testing</h2><p>CAASPP: speech-to-text (non-embedded), extended breaks. Settings to be entered in TOMS by testing coordinator.</p><div class="sign"><div>Parent / date</div><div>504 coordinator / date</div><div>Teacher / date</div></div></body></html>`,
);

page(
  'x39-cum-request',
  'cumulative record request to the former school',
  'https://records.delmarunion.example.org/cum/requests/4471',
  '9916702348',
  [],
  `<!doctype html><html lang="en"><head><title>Cumulative Record Request #4471</title><style>body{font:13px Arial;background:#eef;margin:0}.b{background:#24305e;color:#fff;padding:8px 16px}.paper{background:#fff;width:760px;margin:14px auto;padding:20px;border:1px solid #ccd}dl{display:grid;grid-template-columns:210px 1fr;gap:4px}dt{font-weight:bold}dd{margin:0}.status{float:right;background:#ffecb3;padding:3px 10px}.log{font-size:12px;color:#555}</style></head><body><div class="b">Records Office &nbsp; Incoming | Outgoing | Archive | Settings</div><div class="paper"><span class="status">Sent, awaiting cum</span><h2>Request for Cumulative Records</h2><p>To: Registrar, Rancho Verde Elementary, Moreno Valley USD<br>Fax 951-555-0121</p><p>The pupil below has enrolled at our school. Under Ed. Code 49068 please forward the complete cumulative folder, health record, and any special education file.</p><dl><dt>Pupil name</dt><dd>Santangelo, Gia Rose</dd><dt>Date of birth</dt><dd>01/07/2015</dd><dt>CSIS/SSID number</dt><dd>9916702348</dd><dt>Grade</dt><dd>4</dd><dt>Date enrolled here</dt><dd>01/06/2025</dd><dt>Last date at former school</dt><dd>12/20/2024</dd><dt>Special programs</dt><dd>Speech (per parent)</dd><dt>Parent</dt><dd>Antonia Santangelo</dd></dl><p>Send to: Del Mar Heights School, Attn: Noreen Fitch, 13555 Boquita Dr. Phone 858-555-0105</p><h3>Log</h3><div class="log">01/06/2025 created NFITCH<br>01/06/2025 faxed<br>01/17/2025 second request e-mailed</div></div></body></html>`,
);

page(
  'x39-laserfiche',
  'document viewer with metadata pane, cumulative folder',
  'https://docs.delmarunion.example.org/laserfiche/DocView.aspx?id=910442',
  '9982205537',
  [],
  `<!doctype html><html lang="en"><head><title>Cumulative - Underhill, Jasper - Laserfiche WebLink</title><style>body{margin:0;font:12px "Segoe UI"}.wl{background:#393939;color:#fff;padding:8px}.main{display:flex}.thumbs{width:120px;background:#f0f0f0;padding:8px}.doc{flex:1;background:#888;padding:20px}.page{background:#fff;width:480px;height:600px;margin:auto;padding:30px;font-family:Courier}.meta{width:270px;padding:10px;border-left:1px solid #ccc}.meta table td{padding:3px;vertical-align:top}.meta .fn{color:#777;width:110px}</style></head><body><div class="wl">Laserfiche WebLink &nbsp; Browse | Search | My WebLink &nbsp;&nbsp; DMUSD &gt; Student Records &gt; Cumulative &gt; U</div><div class="main"><div class="thumbs"><p>Page 1</p><p>Page 2</p><p>Page 3</p><p>Page 4</p></div><div class="doc"><div class="page"><p>[scanned image: Home Language Survey, 2017]</p></div></div><div class="meta"><h3>Metadata</h3><p>Template: Student Cumulative</p><table><tr><td class="fn">Last Name</td><td>Underhill</td></tr><tr><td class="fn">First Name</td><td>Jasper</td></tr><tr><td class="fn">Date of Birth</td><td>05/30/2012</td></tr><tr><td class="fn">Student ID</td><td>118077</td></tr><tr><td class="fn">State ID</td><td>9982205537</td></tr><tr><td class="fn">School</td><td>Carmel Del Mar</td></tr><tr><td class="fn">Document Type</td><td>Home Language Survey</td></tr><tr><td class="fn">Retention</td><td>Class 1 - Permanent</td></tr></table><h3>Entry</h3><table><tr><td class="fn">Entry ID</td><td>910442</td></tr><tr><td class="fn">Pages</td><td>4</td></tr><tr><td class="fn">Created</td><td>8/20/2017 9:14:02 AM</td></tr><tr><td class="fn">Modified</td><td>9/1/2023 2:40:18 PM</td></tr></table></div></div></body></html>`,
);

page(
  'x39-reclass-letter-es',
  'Spanish reclassification letter to parents',
  'https://el.cypresshills.example.org/letters/rfep/preview/5530',
  '9920651184',
  [],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Carta de reclasificación</title><style>body{font:12pt "Times New Roman";width:6.8in;margin:30px auto}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:4px 8px}.mem{text-align:center}.tool{background:#eee;padding:6px;font:12px Arial}</style></head><body><div class="tool">Preview &nbsp; [English] [<b>Español</b>] [Hmong] &nbsp; [Print] [E-mail]</div><div class="mem"><b>Distrito Escolar Primario de Cypress Hills</b><br>Departamento de Aprendices de Inglés</div><p>14 de enero de 2025</p><table><tr><td>Alumno: <b>Jazmín Orellana Cruz</b></td><td>Fecha de nacimiento: 08/02/2013</td></tr><tr><td>Escuela: Cypress Hills K-8</td><td>Grado: 5</td></tr><tr><td>N.º de estudiante: 20511</td><td>Número de identificación estatal (SSID): 9920651184</td></tr></table><p>Estimados padres o tutores:</p><p>Nos complace informarles que su hija cumple con los criterios para ser reclasificada como alumna con dominio avanzado del inglés (RFEP):</p><table><tr><td>ELPAC sumativo</td><td>Nivel 4</td><td>Cumple</td></tr><tr><td>Evaluación del maestro</td><td>3.4 / 4</td><td>Cumple</td></tr><tr><td>Destrezas básicas (i-Ready lectura)</td><td>Nivel de grado</td><td>Cumple</td></tr><tr><td>Consulta con los padres</td><td>Pendiente</td><td></td></tr></table><p>Favor de firmar y devolver esta carta antes del 31 de enero. Para preguntas, llame al 510-555-0116.</p><p>Atentamente,<br>Beatriz Solórzano, coordinadora</p></body></html>`,
);

page(
  'x39-reportcard',
  'elementary standards report card, print',
  'https://parentportal.cypresshills.example.org/reportcards/2025/T2/20644',
  '9909473316',
  [],
  `<!doctype html><html lang="en"><head><title>Progress Report Grade 1</title><style>body{font:10pt Arial;width:10in;margin:10px auto}.hd{display:flex;justify-content:space-between;border:2px solid #264;padding:8px}.two{display:flex;gap:16px}.two table{flex:1;border-collapse:collapse}td,th{border:1px solid #999;padding:3px 6px;font-size:9pt}th{background:#dce9dc;text-align:left}.key{font-size:8pt}</style></head><body><div class="hd"><div><b>CYPRESS HILLS ELEMENTARY DISTRICT</b><br>First Grade Progress Report 2024-2025<br>Principal: L. Satterlee</div><div>Student: <b>Pemberton, Wren</b><br>ID: 20644<br>State ID: 9909473316<br>Teacher: M. Oduya, Room 5</div></div><div class="two" style="margin-top:10px"><table><tr><th>Reading: Foundational</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Decodes one-syllable words</td><td>2</td><td>3</td><td></td></tr><tr><td>Reads high-frequency words</td><td>2</td><td>3</td><td></td></tr><tr><td>Reads with fluency</td><td>2</td><td>2</td><td></td></tr><tr><th>Writing</th><th></th><th></th><th></th></tr><tr><td>Opinion pieces</td><td>-</td><td>3</td><td></td></tr><tr><td>Conventions</td><td>2</td><td>2</td><td></td></tr></table><table><tr><th>Mathematics</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Adds and subtracts within 20</td><td>3</td><td>3</td><td></td></tr><tr><td>Understands place value</td><td>2</td><td>3</td><td></td></tr><tr><td>Tells time</td><td>-</td><td>2</td><td></td></tr><tr><th>Learner behaviors</th><th></th><th></th><th></th></tr><tr><td>Follows directions</td><td>S</td><td>S</td><td></td></tr><tr><td>Works independently</td><td>N</td><td>S</td><td></td></tr></table></div><p class="key">4 Exceeds &nbsp; 3 Meets &nbsp; 2 Progressing &nbsp; 1 Beginning &nbsp; S Satisfactory &nbsp; N Needs practice</p><p><b>Comments:</b> Wren has grown as a reader and shares kindly. Please keep reading 15 minutes each night.</p><p>Attendance: Days 118 &nbsp; Absent 4 &nbsp; Tardy 2</p></body></html>`,
);

page(
  'x39-counseling-conflict',
  "counselling note; only the other pupil's state number is given",
  'https://counsel.pinecrestusd.example.org/notes/view/9917',
  null,
  ['9971126058', '9165550171'],
  `<!doctype html><html lang="en"><head><title>Counseling Note</title><style>body{font:14px Verdana,sans-serif;margin:0}.h{background:#5c2a5c;color:#fff;padding:10px}.n{max-width:760px;margin:16px auto}.lbl{font-weight:bold;display:inline-block;width:180px}.note{border-left:4px solid #5c2a5c;padding:8px 12px;background:#faf5fa}</style></head><body><div class="h">PUSD Counselor Log &nbsp; My students | Groups | Referrals | Reports</div><div class="n"><h2>Session note &mdash; Beckett Norrington</h2><p><span class="lbl">Student ID</span>66502</p><p><span class="lbl">Grade</span>7</p><p><span class="lbl">Date / minutes</span>01/16/2025 / 25</p><p><span class="lbl">Type</span>Peer conflict, restorative conference</p><p><span class="lbl">Counselor</span>Ruben Toft</p><h3>Other student involved</h3><p><span class="lbl">Name</span>Lorcan Vasquez-Dunne</p><p><span class="lbl">SSID</span>9971126058</p><h3>Note</h3><div class="note">Beckett reported name-calling on the bus since December. Both agreed to a conference on Tuesday. Called parent at 9165550171; will follow up. No safety concern.</div><p><button>Edit</button> <button>Print</button></p></div></body></html>`,
);

page(
  'x39-registration-pending',
  'online registration, number not assigned yet',
  'https://enroll.cypresshills.example.org/applications/2025/00871',
  null,
  ['5105550124'],
  `<!doctype html><html lang="en"><head><title>Application 2025-00871</title><style>body{font:14px "Open Sans",Arial;margin:0;background:#f5f5f5}.sm{background:#f05a28;color:#fff;padding:10px 20px}.step{display:flex;gap:6px;padding:10px 20px}.step span{background:#ddd;padding:5px 12px;border-radius:14px}.step .d{background:#8bc34a}.sec{background:#fff;margin:10px 20px;padding:12px;border-radius:4px}.sec p{margin:4px 0}.sec p strong{display:inline-block;width:220px}</style></head><body><div class="sm">SchoolMint Enrollment &nbsp; Applications | Waitlists | Registrations | Reports</div><div class="step"><span class="d">Submitted</span><span class="d">Documents</span><span>Verified</span><span>SIS export</span></div><div class="sec"><h2>Arlo Benedetti (incoming TK)</h2><p><strong>Application ID</strong>2025-00871</p><p><strong>Date of birth</strong>01/19/2021</p><p><strong>State ID (SSID)</strong><em>Not yet assigned</em></p><p><strong>Student ID</strong><em>assigned at export</em></p><p><strong>Address</strong>330 Larkspur Way, Cypress Hills 94546</p><p><strong>Home language survey</strong>English / Italian / English / English</p></div><div class="sec"><h3>Parent 1</h3><p><strong>Name</strong>Giulia Benedetti</p><p><strong>Mobile</strong>5105550124</p><p><strong>Email</strong>giulia.b@example.com</p></div><div class="sec"><h3>Documents</h3><p>Birth certificate &#10003; Proof of residence &#10003; Immunizations &mdash; missing MMR 2</p></div></body></html>`,
);

page(
  'x39-a2a-letters',
  'attendance letters queue',
  'https://a2a.pinecrestusd.example.org/letters/queue',
  null,
  ['9918204456', '9165550181', '9930075512', '9165550182', '9959938201', '9165550183'],
  `<!doctype html><html lang="en"><head><title>A2A - Letters to Review</title><style>body{font:13px Arial;margin:0}.a{background:#0067ac;color:#fff;padding:8px}table{border-collapse:collapse;margin:10px;width:96%}th{background:#dbeaf5}td,th{border:1px solid #bcd;padding:5px;text-align:left}</style></head><body><div class="a">Attention2Attendance &nbsp; Dashboard | Letters | Conferences | Reports</div><h2 style="margin:10px">Letters to review &mdash; Pinecrest Middle (week of 01/20/2025)</h2><table><tr><th>Hold</th><th>Student</th><th>State ID</th><th>Grade</th><th>Letter</th><th>Unexc.</th><th>Phone</th></tr><tr><td><input type="checkbox"></td><td>Addison, Kyle</td><td>9918204456</td><td>7</td><td>Truancy 1</td><td>3</td><td>9165550181</td></tr><tr><td><input type="checkbox"></td><td>Burgos, Mia</td><td>9930075512</td><td>8</td><td>Truancy 2</td><td>6</td><td>9165550182</td></tr><tr><td><input type="checkbox"></td><td>Crespo, Juan</td><td>9959938201</td><td>6</td><td>Excessive excused</td><td>1</td><td>9165550183</td></tr></table><p style="margin:10px"><button>Release all</button> Mail date 01/23/2025</p></body></html>`,
);

page(
  'x39-medical-billing',
  'LEA Medi-Cal billing claim, provider NPI and phone, no state number',
  'https://billing.medicalbop.example.org/claims/detail/771820',
  null,
  ['1992038846', '1447205519', '9165550104'],
  `<!doctype html><html lang="en"><head><title>Claim Detail</title><style>body{font:12px Arial}h2{background:#345;color:#fff;padding:5px}.g{display:grid;grid-template-columns:160px 1fr 160px 1fr;gap:4px;padding:6px}.g b{color:#345}table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:4px}</style></head><body><h2>LEA BOP Claim &mdash; Detail</h2><div class="g"><b>Student</b><span>Ostrander, Willa</span><b>DOB</b><span>10/05/2014</span><b>Medi-Cal CIN</b><span>91550028A</span><b>Local ID</b><span>66720</span><b>School</b><span>Pinecrest Elementary</span><b>IEP date</b><span>10/22/2024</span><b>Rendering NPI</b><span>1992038846</span><b>Referring NPI</b><span>1447205519</span><b>Practitioner</b><span>P. Lamb, SLP</span><b>Billing phone</b><span>9165550104</span></div><table><tr><th>Date of service</th><th>Procedure</th><th>Modifier</th><th>Units</th><th>Amount</th><th>Status</th></tr><tr><td>11/05/2024</td><td>92507</td><td>TM GN</td><td>1</td><td>$38.11</td><td>Paid</td></tr><tr><td>11/12/2024</td><td>92507</td><td>TM GN</td><td>1</td><td>$38.11</td><td>Paid</td></tr><tr><td>11/19/2024</td><td>92507</td><td>TM GN</td><td>1</td><td>$38.11</td><td>Denied RAD 0314</td></tr></table><p>Claim control number 50431-88207-11</p></body></html>`,
);

page(
  'x39-help-ssid',
  'help article explaining where the number stands, sample number',
  'https://help.valleysis.example.org/articles/find-the-ssid',
  null,
  ['9900000012', '8005550110'],
  `<!doctype html><html lang="en"><head><title>Where do I find a student's SSID? - Help Center</title><style>body{font:16px/1.5 Arial;margin:0}.hc{background:#eef4fb;padding:24px}.a{max-width:720px;margin:20px auto}code{background:#f3f3f3;padding:1px 4px}aside{float:right;width:200px;font-size:14px;border-left:1px solid #ddd;padding-left:12px}</style></head><body><div class="hc"><b>Help Center</b> &nbsp; <input placeholder="Search articles"></div><div class="a"><aside><b>In this section</b><p>Adding a new student</p><p>Requesting an SSID</p><p>Replacing an SSID</p><p>Exit codes</p></aside><h1>Where do I find a student's SSID?</h1><p>The Statewide Student Identifier (SSID) is a 10-digit number assigned by CALPADS. Open <b>Student Data &gt; Demographics</b>. The field <b>State ID</b> stands in the second row, next to the student number.</p><p>Example: Sample, Sally &nbsp; Grade 3 &nbsp; State ID: <code>9900000012</code></p><h2>The field is empty</h2><p>Send a SENR file or use <i>Request single SSID</i>. Allow one night.</p><h2>Two students have the same SSID</h2><p>Contact your CALPADS administrator. See "Replacing an SSID".</p><p>Was this article helpful? <button>Yes</button> <button>No</button></p><p>Still stuck? Phone support 8005550110, Monday to Friday.</p></div></body></html>`,
);

page(
  'x39-merge-duplicates',
  'two records side by side, possible duplicates',
  'https://calpads.example.org/Anomaly/MID/Compare/55109',
  null,
  ['9922470031', '9977061125'],
  `<!doctype html><html lang="en"><head><title>Multiple Identifiers (MID) - Compare</title><style>body{font:13px Arial;margin:0}.hd{background:#003d66;color:#fff;padding:8px}table{border-collapse:collapse;margin:14px;width:80%}td,th{border:1px solid #aac;padding:5px;text-align:left}th{background:#e6eef6}</style></head><body><div class="hd">CALPADS Anomaly &mdash; Multiple Identifiers</div><h2 style="margin:14px">Are these the same student?</h2><table><tr><th></th><th>Record A</th><th>Record B</th></tr><tr><th>SSID</th><td>9922470031</td><td>9977061125</td></tr><tr><th>Legal name</th><td>DEL RIO, JOSE MANUEL</td><td>DELRIO, JOSE M</td></tr><tr><th>Birth date</th><td>04/14/2013</td><td>04/14/2013</td></tr><tr><th>Gender</th><td>M</td><td>M</td></tr><tr><th>Birth place</th><td>Tijuana MX</td><td>MX</td></tr><tr><th>School</th><td>Almond Grove Elem</td><td>Rancho Verde Elem</td></tr><tr><th>Enrolled</th><td>08/12/2024 &ndash;</td><td>08/14/2023 &ndash; 06/06/2024</td></tr><tr><th>Guardian 1</th><td>DEL RIO, NORMA</td><td>DELRIO, NORMA</td></tr></table><p style="margin:14px"><button>Combine, keep A</button> <button>Combine, keep B</button> <button>Not the same</button></p></body></html>`,
);

page(
  'x39-secretary-home',
  'start page of an office with recent pupils',
  'https://alma.northgateacademy.example.org/dashboard',
  null,
  ['4085550129', '9919038842', '9944017753', '9968820147'],
  `<!doctype html><html lang="en"><head><title>Northgate Academy - Home</title><style>body{font:14px "Helvetica Neue",Arial;margin:0;background:#f3f5f7}.al{background:#2b2f77;color:#fff;padding:10px 16px}.w{display:grid;grid-template-columns:2fr 1fr;gap:14px;padding:14px}.x{background:#fff;border-radius:5px;padding:12px;margin-bottom:12px}ul{padding-left:18px}</style></head><body><div class="al">alma &nbsp; Home | Directory | Attendance | Gradebook | Reports | Office &nbsp; <span style="float:right">Hello, Bernadette</span></div><div class="w"><div><div class="x"><h2>Today, Thursday January 23</h2><p>412 enrolled &middot; 18 absent &middot; 5 tardy &middot; 2 in health office</p></div><div class="x"><h2>To do</h2><ul><li>3 new enrollments lack an SSID</li><li>2 withdrawals to finish</li><li>Sub for Rm 8: Nilsson</li></ul></div><div class="x"><h2>Front desk log</h2><p>8:12 Late: P. Arbuckle (dentist) &middot; 9:05 Pick-up: M. Tsai by grandmother, 4085550129 &middot; 10:20 Visitor: fire inspector</p></div></div><div><div class="x"><h3>Recently viewed</h3><ul><li>Arbuckle, Penny (gr 3) SSID 9919038842</li><li>Tsai, Marcus (gr 1) SSID 9944017753</li><li>Whelan, Nora (gr 6) SSID 9968820147</li></ul></div><div class="x"><h3>Birthdays</h3><p>Omari K., Sienna D.</p></div></div></div></body></html>`,
);

page(
  'x39-alma-profile-blank',
  'profile card with an empty State ID field',
  'https://alma.northgateacademy.example.org/directory/students/551a/profile',
  null,
  ['4085550153', '4085550154', '4085550155'],
  `<!doctype html><html lang="en"><head><title>Tobias Wetherby - Student Profile</title><style>body{font:14px "Helvetica Neue",Arial;margin:0;background:#f3f5f7}.al{background:#2b2f77;color:#fff;padding:10px 16px}.top{background:#fff;padding:16px;display:flex;gap:14px}.tabs a{margin-right:18px}.blk{background:#fff;margin:12px;padding:12px}.blk div{display:flex;border-bottom:1px solid #eee;padding:5px 0}.blk div label{width:200px;color:#777}</style></head><body><div class="al">alma &nbsp; Home | Directory | Attendance | Gradebook | Reports | Office</div><div class="top"><img src="data:," alt="" width="70" height="70"><div><h1 style="margin:0">Tobias Wetherby</h1><p>Grade 6 &middot; Homeroom Castillo &middot; Enrolled</p><div class="tabs"><a>Profile</a><a>Family</a><a>Schedule</a><a>Attendance</a><a>Grades</a><a>Health</a><a>State</a></div></div></div><div class="blk"><h3>Student information</h3><div><label>School ID</label>NG-0644</div><div><label>State ID</label>&mdash;</div><div><label>Birth date</label>March 6, 2013</div><div><label>Gender</label>Male</div><div><label>Address</label>712 Alder St, San Jose 95112</div><div><label>Phone</label>4085550153</div><div><label>Class of</label>2031</div></div><div class="blk"><h3>Family</h3><div><label>Mother</label>Helen Wetherby 4085550154</div><div><label>Father</label>Ian Wetherby 4085550155</div></div><div class="blk"><h3>Enrollment</h3><div><label>Entry</label>01/13/2025, from out of state (OR)</div><div><label>Exit</label>&mdash;</div></div></body></html>`,
);

export const thirtyNinthPages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: pages with more than one person. People are made up. */
const { page, pages } = setOf('fortieth');

page(
  'aeries-sib-grid',
  'Aeries demographics; sibling grid at the right with State IDs of two siblings',
  'https://valley.aeries.net/admin/StudentData.aspx',
  '9901384527',
  ['5595550143', '9901384610', '9901771204'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Valley USD - Aeries</title>
<style>body{font:13px Lato,Arial;margin:0}#topBar{background:#2a3f54;color:#fff;padding:6px 12px}.nav li{list-style:none;padding:3px 10px}.Card{border:1px solid #ccd;border-radius:4px;margin:8px}.FieldCaption{color:#667;font-size:11px}.FieldData{padding:2px 6px}table.SubTable td,table.SubTable th{border:1px solid #dde;padding:2px 5px}.layout{display:flex}.rightPane{width:360px}</style></head>
<body><div id="topBar"><span class="brand">Aeries SIS</span> <select id="school"><option>990 - Golden Hills Middle</option></select> <select><option>2024-2025</option></select> <input placeholder="Search Students or Pages"></div>
<div class="layout"><ul class="nav"><li>Student Data</li><li><b>Demographics</b></li><li>Contacts</li><li>Programs</li><li>Attendance</li><li>Grades</li><li>Medical</li><li>Test Scores</li></ul>
<main><div id="studentBar"><a id="prevStu">&laquo;</a> <span class="StuName">Barrientos, Lucía M</span> Grd 7 <span>Stu# 4471</span> <a id="nextStu">&raquo;</a></div>
<div class="Card"><h3>Student Information</h3><table><tr><td class="FieldCaption">Last Name</td><td class="FieldCaption">First Name</td><td class="FieldCaption">Middle</td><td class="FieldCaption">Grade</td></tr><tr><td class="FieldData">Barrientos</td><td class="FieldData">Lucía</td><td class="FieldData">Marisol</td><td class="FieldData">7</td></tr>
<tr><td class="FieldCaption">Student ID</td><td class="FieldCaption">State Student ID</td><td class="FieldCaption">Birthdate</td><td class="FieldCaption">Age</td></tr><tr><td class="FieldData">100418</td><td class="FieldData"><span id="ctl00_CID">9901384527</span></td><td class="FieldData">03/19/2012</td><td class="FieldData">12</td></tr>
<tr><td class="FieldCaption">Telephone</td><td class="FieldCaption">Corr Lang</td><td class="FieldCaption">Gender</td><td class="FieldCaption">Status</td></tr><tr><td class="FieldData">5595550143</td><td class="FieldData">Spanish</td><td class="FieldData">F</td><td class="FieldData">Active</td></tr></table></div>
<div class="Card"><h3>Residence</h3><p>2218 W Alder Ave, Clovis, CA 93611</p><p>Parent/Guardian: Rosa &amp; Emilio Barrientos</p></div></main>
<aside class="rightPane"><div class="Card"><h3>Siblings (Family Key 20771)</h3><table class="SubTable"><thead><tr><th>Name</th><th>Grd</th><th>Sch</th><th>State Student ID</th></tr></thead><tbody><tr><td>Barrientos, Andrés</td><td>10</td><td>994</td><td>9901384610</td></tr><tr><td>Barrientos, Paloma</td><td>3</td><td>972</td><td>9901771204</td></tr></tbody></table></div>
<div class="Card"><h3>Red Flag</h3><p>Custody paperwork on file in office.</p></div></aside></div></body></html>`,
);

page(
  'ps-state-phones',
  'PowerSchool California state page; parents phones as ten digits above the number',
  'https://ridge.powerschool.com/admin/students/state_CA.html?frn=0014412',
  '9902550183',
  ['5305550119', '5305550127', '9165550188'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>California State Information</title><style>body{font-family:Verdana;font-size:11px}#nav-main{float:left;width:170px;background:#eef}#content-main{margin-left:180px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin:6px 0}td.bold{font-weight:bold;width:220px}</style></head><body>
<div id="header"><span>PowerSchool SIS</span> | Ridge Unified | <a href="/admin/start.html">Start Page</a> &gt; <a>Student Selection</a> &gt; California State Information</div>
<div id="nav-main"><h3>Information</h3><ul><li><a>Addresses</a></li><li><a>Contacts</a></li><li><a>Demographics</a></li><li><a>Modify Info</a></li><li><a>State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li><li>Standards</li></ul></div>
<div id="content-main"><h1><span id="firstlast">Okonjo, Daniel T</span> <span id="stuinfo">8 &nbsp; 20318 &nbsp; RMS &nbsp; Counselor: Vang</span></h1>
<div class="box-round"><table><tr><td class="bold">Home phone</td><td>5305550119</td></tr><tr><td class="bold">Mother (Grace Okonjo) cell</td><td>5305550127</td></tr><tr><td class="bold">Father (Peter Okonjo) work</td><td>9165550188</td></tr></table></div>
<form id="caForm"><div class="box-round"><h2>CALPADS Student Information</h2><table class="linkDescList"><tr><td class="bold">State Student Number (SSID)</td><td><input type="text" name="[01]State_StudentNumber" value="9902550183" size="14" readonly><span class="printonly">9902550183</span></td></tr><tr><td class="bold">Local Student Number</td><td>20318</td></tr><tr><td class="bold">Primary Residence Category</td><td><select><option selected>100 - Permanent</option><option>110 - Shelter</option></select></td></tr><tr><td class="bold">US school entry</td><td>08/17/2016</td></tr><tr><td class="bold">Birth country</td><td>US</td></tr><tr><td class="bold">Ethnicity - Hispanic</td><td>N</td></tr><tr><td class="bold">Parent Ed Level</td><td>College graduate</td></tr><tr><td class="bold">Exclude from CALPADS</td><td><input type="checkbox"></td></tr></table></div><button>Submit</button></form></div></body></html>`,
);

page(
  'ic-household-pop',
  'Infinite Campus summary with household members and an open hover card of a brother',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/student-information/general/student/1188/summary',
  null,
  ['9903417726', '9495550101', '9495550172', '9495550130', '9903556018'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary | Campus</title><style>body{font-family:Roboto,sans-serif;margin:0}.k-header{background:#00675b;color:#fff}.pg{display:grid;grid-template-columns:220px 1fr}.kv{display:grid;grid-template-columns:160px 1fr;gap:2px}.hovercard{position:absolute;left:640px;top:310px;background:#fff;box-shadow:0 2px 9px #888;padding:12px;width:260px}</style></head><body>
<header class="k-header"><span>Infinite Campus</span> <span>Laguna Elementary &middot; 24-25</span> <span>Search</span></header>
<div class="pg"><nav><ul><li>Student Information<ul><li>General<ul><li>Summary</li><li>Enrollments</li><li>Schedule</li><li>Attendance</li><li>Flags</li><li>Grades</li></ul></li><li>Special Ed</li><li>Health</li></ul></li><li>Census</li></ul></nav>
<section><div class="person-context"><h2>Whitcomb, Aubrey Jean</h2><span>Grade: 05</span> <span>#310442</span> <span>DOB: 06/02/2014</span></div>
<div class="tabs"><a>Summary</a><a>Profile</a><a>Enrollments</a><a>Fees</a></div>
<fieldset><legend>Person Information</legend><div class="kv"><label>PersonID</label><div>71834</div><label>State ID</label><div>9903417726</div><label>Student Number</label><div>310442</div><label>Gender</label><div>F</div><label>Birth Date</label><div>06/02/2014 (Age: 10)</div><label>Home language</label><div>00: English</div><label>Nickname</label><div>Aubs</div></div></fieldset>
<fieldset><legend>Primary Household: Whitcomb, 310 Sandpiper Ln, Laguna Beach 92651</legend><div>Household phone: 9495550101</div><table><tr><th>Name</th><th>Relationship</th><th>Cell</th></tr><tr><td>Whitcomb, Carla</td><td>Mother (Guardian)</td><td>9495550172</td></tr><tr><td>Whitcomb, Doug</td><td>Father (Guardian)</td><td>9495550130</td></tr><tr><td><a class="hovered">Whitcomb, Finn</a></td><td>Sibling</td><td></td></tr></table></fieldset></section></div>
<div class="hovercard" role="tooltip"><strong>Whitcomb, Finn Robert</strong><div>Grade 08, Thurston Middle</div><div>State ID: 9903556018</div><div>Student #: 301977</div><a>Go to person</a></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'syn-sib-tab',
  'Synergy student view with sibling grid; student header with State ID in a readonly input',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9904105592',
  ['6195550166', '9904662317', '9904890022'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student</title><style>body{font:12px Tahoma}.st-nav{background:#124}.st-nav a{color:#fff;padding:4px}.grp{border:1px solid #9ab;margin:6px;padding:4px}.grp h4{background:#d7e3f0;margin:0 0 4px;padding:2px 6px}label{display:inline-block;width:110px;text-align:right;margin-right:4px}</style></head><body>
<div class="st-nav"><a>PAD Tree</a><a>Student</a><a>Attendance</a><a>Grade Book</a><a>Quick Launch</a><span style="color:#ccc">User: lhuang, Mesa Verde High (2024-2025)</span></div>
<div class="toolbar"><button>Menu</button><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button><button>Save</button><button>Undo</button></div>
<div class="hdr"><b>Student Name:</b> Phan, Jaden Q. <b>School:</b> Mesa Verde High <b>Homeroom:</b> 214 <b>Status:</b> Active</div>
<div class="grp"><h4>Demographics</h4><div><label>Last Name</label><input value="Phan"> <label>First Name</label><input value="Jaden"></div><div><label>Perm ID</label><input value="612004" readonly> <label>State ID</label><input value="9904105592" readonly title="9904105592"></div><div><label>Gender</label><input value="Male"> <label>Grade</label><input value="11"></div><div><label>Home Phone</label><input value="6195550166"> <label>Ext</label><input></div></div>
<div class="tabs">Demographics | Parent/Guardian | Other Info | Emergency | <b>Siblings</b> | Enrollment | Classes | Documents</div>
<div class="grp"><h4>Siblings</h4><table border="1"><tr><th>Line</th><th>Sibling Name</th><th>Perm ID</th><th>State ID</th><th>Grade</th><th>School</th><th>Birth Date</th></tr><tr><td>1</td><td>Phan, Kaylee</td><td>618820</td><td>9904662317</td><td>08</td><td>Farb MS</td><td>11/04/2010</td></tr><tr><td>2</td><td>Phan, Lucas</td><td>624419</td><td>9904890022</td><td>02</td><td>Hancock ES</td><td>01/27/2017</td></tr><tr><td>3</td><td>Phan, Minh</td><td>600113</td><td></td><td>Grad</td><td>Mesa Verde High</td><td>05/30/2003</td></tr></table><button>Add Sibling</button></div>
<p>State ID (SSID) on file: 9904105592</p></body></html>`,
);

page(
  'syn-sib-own-blank',
  'Synergy: the open student has no State ID yet; the sibling in the grid has one',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student&t=sib',
  null,
  ['8585550110', '9905338841', '8585550194', '7605550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student - Synergy SIS</title><style>body{font:12px Tahoma}.panel{border:1px solid #789}.panel>header{background:#346;color:#fff;padding:3px}dl{display:grid;grid-template-columns:120px 180px 120px 180px}dt{color:#555}dd{margin:0}</style></head><body>
<header>Synergy&reg; Student Information System &mdash; Tierra Bonita ES &mdash; R:mbrandt <a>Help</a> <a>Sign Out</a></header>
<div class="panel"><header>Student: <span>Castellanos, Mateo R.</span> &nbsp; Grade: TK &nbsp; Enter Date: 01/13/2025</header>
<dl><dt>Last Name</dt><dd>Castellanos</dd><dt>First Name</dt><dd>Mateo</dd><dt>Perm ID</dt><dd>630981</dd><dt>State ID</dt><dd></dd><dt>Birth Date</dt><dd>10/22/2020</dd><dt>Birth Verification</dt><dd>Birth certificate</dd><dt>Home Phone</dt><dd>8585550110</dd><dt>Home Language</dt><dd>Spanish</dd><dt>Resolved Ethnicity</dt><dd>Hispanic/Latino</dd><dt>Last School</dt><dd>&nbsp;</dd></dl></div>
<div class="panel"><header>Siblings</header><table><thead><tr><th>Name</th><th>Perm ID</th><th>State ID</th><th>Grade</th></tr></thead><tbody><tr><td><a>Castellanos, Renata</a></td><td>622170</td><td>9905338841</td><td>03</td></tr></tbody></table></div>
<div class="panel"><header>Parent/Guardian</header><table><tr><td>Castellanos, Ruth</td><td>Mother</td><td>C: 8585550194</td><td>Lives with, Ed. rights</td></tr><tr><td>Castellanos, Oscar</td><td>Father</td><td>W: 7605550135</td><td>Ed. rights</td></tr></table></div></body></html>`,
);

page(
  'aeries-search',
  'Aeries search result list, one name, three children',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9906120845', '5595550103', '9906127710', '5595550161', '9906443029', '5595550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Search - Aeries</title><style>body{font:13px Lato,Arial}.res{border-collapse:collapse}.res td,.res th{border-bottom:1px solid #ddd;padding:4px 8px}.side{float:left;width:180px}</style></head><body><div>Aeries&reg; | Valley USD | 994 - Valley High School | <a>Log out</a></div><div class="side"><ul><li>Home</li><li>Favorites</li><li>Student Search</li><li>Query</li><li>View All Reports</li></ul></div>
<div><h2>Search Results for "nguyen, k"</h2><p>3 students found. Click a name to open.</p><form><input value="nguyen, k"><label><input type="checkbox" checked> Search All Schools</label><label><input type="checkbox"> Include Inactive</label><button>Search</button></form>
<table class="res"><thead><tr><th>Name</th><th>Sch</th><th>Grd</th><th>Birthdate</th><th>Student ID</th><th>State ID</th><th>Address</th><th>Telephone</th></tr></thead><tbody><tr><td><a>Nguyen, Kaitlyn</a></td><td>994</td><td>11</td><td>2/11/08</td><td>100772</td><td>9906120845</td><td>45 Orchid</td><td>5595550103</td></tr><tr><td><a>Nguyen, Kevin</a></td><td>990</td><td>6</td><td>7/21/13</td><td>104117</td><td>9906127710</td><td>1190 Bundy</td><td>5595550161</td></tr><tr><td><a>Nguyen, Khoa</a></td><td>994</td><td>9</td><td>9/02/10</td><td>102003</td><td>9906443029</td><td>77 Marks</td><td>5595550190</td></tr></tbody></table></div></body></html>`,
);

page(
  'aeries-prevnext',
  'previous and next student are shown with names and State IDs beside the arrows',
  'https://valley.aeries.net/admin/Contacts.aspx',
  '9907218834',
  ['9907218790', '9907302216', '5595550111', '5595550155', '5595550180', '5595550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts - Aeries</title><style>body{font:13px Arial}.stuNav{display:flex;justify-content:space-between;background:#f3f6f9;padding:6px}.stuNav small{color:#789;display:block}.sel{font-size:18px}.contact{border:1px solid #ddd;margin:6px;padding:6px;display:grid;grid-template-columns:1fr 1fr 1fr}</style></head><body>
<div class="hdr">Valley USD &middot; Aeries Web &middot; 2024-2025</div>
<div class="stuNav"><a class="prev" title="Previous student">&#9664; Haddad, Omar <small>Grd 9 &middot; 9907218790</small></a>
<div class="sel"><img alt="photo" src="data:," width="40"> <b>Halvorsen, Britta</b> <span>Grd 9</span> <span>ID 102291</span> <span>State ID 9907218834</span></div>
<a class="next" title="Next student">Hamid, Yusra &#9654; <small>Grd 9 &middot; 9907302216</small></a></div>
<h2>Contacts</h2><button>Add New Record</button>
<div class="contact"><div><b>1. Ingrid Halvorsen</b><br>Mother</div><div>Home 5595550111<br>Cell 5595550155</div><div>ih@example.org<br>Portal account: Yes</div></div>
<div class="contact"><div><b>2. Tor Halvorsen</b><br>Father</div><div>Work 5595550180 x12</div><div>Portal account: No</div></div>
<div class="contact"><div><b>3. Becky Larsen</b><br>Emergency</div><div>Cell 5595550106</div><div>May pick up: Yes</div></div>
<footer>Page 6 of 12 Student Data pages &middot; <a>Print</a></footer></body></html>`,
);

page(
  'roster-detail-nossid',
  'class list with State IDs beside; the open student detail shows only a local id',
  'https://gradebook.elmwoodusd.org/classes/3-algebra/students/5521',
  null,
  ['9908140067', '9908251190', '9908251433', '9908770102', '5105550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Algebra I P3 - Teacher Gradebook</title><style>.split{display:flex;font:14px system-ui}.list{width:330px;border-right:1px solid #ccc}.list li{display:flex;justify-content:space-between;padding:5px}.list li.on{background:#e3f0ff}.det{padding:14px}.det dt{float:left;width:130px;color:#777}</style></head><body><header><b>Elmwood Gradebook</b> <nav><a>Classes</a> <a>Assignments</a> <a>Attendance</a> <a>Reports</a></nav> <span>Ms. Trujillo</span></header>
<div class="split"><div class="list"><h3>Period 3 &ndash; Algebra I (5)</h3><p>Columns: Name, State ID</p><ul><li><span>Abara, Nneka</span><code>9908140067</code></li><li class="on"><span>Bautista, Joel</span><code>&mdash;</code></li><li><span>Cho, Hana</span><code>9908251190</code></li><li><span>Delgado, Iris</span><code>9908251433</code></li><li><span>Ekberg, Nils</span><code>9908770102</code></li></ul></div>
<div class="det"><h2>Joel Bautista</h2><dl><dt>Grade</dt><dd>9</dd><dt>Local ID</dt><dd>55210</dd><dt>State ID</dt><dd>not assigned</dd><dt>Current mark</dt><dd>B (84.2%)</dd><dt>Missing work</dt><dd>2</dd><dt>Guardian</dt><dd>Lorna Bautista, 5105550147</dd></dl><h3>Assignments</h3><table><tr><th>Title</th><th>Score</th></tr><tr><td>Ch 4 quiz</td><td>17/20</td></tr><tr><td>HW 4.3</td><td>M</td></tr><tr><td>HW 4.4</td><td>10/10</td></tr></table></div></div></body></html>`,
);

page(
  'roster-detail-own',
  'class list with State IDs at the left, student detail with own number at the right',
  'https://gradebook.elmwoodusd.org/classes/3-algebra/students/5534',
  '9909330418',
  ['9909330402', '9909551217', '9909617740', '9909618006', '5105550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster &amp; Detail - Teacher Gradebook</title><style>.wrap{display:grid;grid-template-columns:300px 1fr;font:14px system-ui}.roster td{padding:4px;border-bottom:1px solid #eee}.roster tr.sel{background:#fff3cd}.card{padding:16px}.card h1{margin:0}.row{display:flex;gap:24px}.row div span{display:block;color:#888;font-size:12px}</style></head><body><header>Elmwood Gradebook &middot; <a>Classes</a> &middot; <a>Seating</a> &middot; <a>Messages (2)</a></header>
<div class="wrap"><aside><table class="roster"><thead><tr><th>Student</th><th>SSID</th></tr></thead><tbody><tr><td>Farah, Leyla</td><td>9909330402</td></tr><tr class="sel" aria-selected="true"><td>Fong, Wesley</td><td>9909330418</td></tr><tr><td>Garibay, Noé</td><td>9909551217</td></tr><tr><td>Hoang, Tuyet</td><td>9909617740</td></tr><tr><td>Ibarra, Sol</td><td>9909618006</td></tr></tbody></table></aside>
<section class="card"><h1>Wesley Fong</h1><p>Grade 10 &middot; English Learner: RFEP &middot; Counselor: Ames</p><div class="row"><div><span>SSID</span>9909330418</div><div><span>Local ID</span>55342</div><div><span>Birthdate</span>12/12/2008</div><div><span>Home</span>5105550178</div></div><h3>Marks</h3><table><tr><th>Q1</th><th>Q2</th><th>S1</th></tr><tr><td>A-</td><td>B+</td><td>A-</td></tr></table><h3>Notes</h3><p>Sits with Noé G. for group work; ask for retake on the ch. 5 test.</p></section></div></body></html>`,
);

page(
  'merge-two',
  'duplicate records merged: two records side by side with two State IDs',
  'https://valley.aeries.net/admin/MergeStudents.aspx',
  null,
  ['9910447123', '9910800561', '5595550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Merge Student Records</title><style>table{border-collapse:collapse;font:13px Arial}td,th{border:1px solid #bbb;padding:5px}.diff{background:#ffe9e9}</style></head><body><div>Aeries &gt; School Setup &gt; Utilities &gt; <b>Merge Student Records</b></div><p>Select which value to keep in each row. The record that is not kept is tagged as deleted.</p>
<table><thead><tr><th>Field</th><th>Record A <input type="radio" name="k"></th><th>Record B <input type="radio" name="k"></th></tr></thead><tbody><tr><th>Name</th><td>Quintero, Alexander J</td><td class="diff">Quintero, Alex</td></tr><tr><th>Student ID</th><td>103318</td><td class="diff">106002</td></tr><tr><th>State Student ID</th><td>9910447123</td><td class="diff">9910800561</td></tr><tr><th>Birthdate</th><td>04/18/2011</td><td>04/18/2011</td></tr><tr><th>Grade</th><td>8</td><td>8</td></tr><tr><th>Address</th><td>501 E Shaw #12</td><td class="diff">501 Shaw Ave Apt 12</td></tr><tr><th>Telephone</th><td>5595550122</td><td>5595550122</td></tr><tr><th>Enter date</th><td>08/12/2024</td><td class="diff">01/08/2025</td></tr><tr><th>Attendance rows</th><td>84</td><td class="diff">6</td></tr></tbody></table><button>Preview merge</button> <button>Cancel</button></body></html>`,
);

page(
  'dup-banner',
  'student page with a warning that another record may be the same child',
  'https://sis.coastalprep.org/people/students/7730/profile',
  '9911028375',
  ['9911544090', '8055550164', '8055550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ximena Rojas - Profile - Schoolinfo</title><style>body{font:15px/1.4 Inter,sans-serif;margin:0}.warn{background:#fff4ce;border-left:4px solid #d90;padding:10px}.cols{display:flex;gap:20px;padding:16px}.box{border:1px solid #e2e2e2;border-radius:8px;padding:12px;min-width:260px}.box p{margin:4px 0}.lbl{color:#6b7280;font-size:12px}</style></head><body><nav>Coastal Prep &middot; <a>Dashboard</a> <a>People</a> <a>Classes</a> <a>Reports</a></nav>
<div class="warn" role="alert"><b>Possible duplicate.</b> "Rojas, Jimena" (SSID 9911544090, born 2013-05-08, grade 6) at Coastal Prep South has the same birthdate and address. <a>Review</a> <a>Dismiss</a></div>
<div class="cols"><div class="box"><h1>Ximena Rojas</h1><p><span class="lbl">Grade</span> 6</p><p><span class="lbl">SSID</span> 9911028375</p><p><span class="lbl">Student no.</span> 7730</p><p><span class="lbl">Birthdate</span> 2013-05-08</p><p><span class="lbl">Homeroom</span> 6B Ogilvie</p></div><div class="box"><h2>Family</h2><p>Teresa Rojas (mother) 8055550164</p><p>Luis Rojas (father) 8055550140</p><p>7 Cypress Ct, Goleta</p></div><div class="box"><h2>Enrollment</h2><p>Entered 2022-08-18</p><p>Status: active</p><p>Residency verified: yes</p></div></div></body></html>`,
);

page(
  'prior-ssid',
  'current SSID and a retired one, after a CALPADS merge',
  'https://q.sierraunified.org/StudentConnect/Student/Demographics',
  '9912640913',
  ['9912006347', '5595550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student Demographics</title><style>body{font:12px Segoe UI}.q-tb{background:#00497a;color:#fff;padding:5px}.f{display:inline-block;width:230px;margin:4px}.f label{display:block;color:#369}.hist{color:#888}</style></head><body><div class="q-tb">Q Student Information System | Sierra Unified | School: 12 Foothill Int. | Year: 24/25</div><div>Student: <b>Takahashi, Emi Rose</b> (Gr 06) <button>Find</button> <button>Prev</button> <button>Next</button></div><ul class="tabs"><li>Demo</li><li>Address</li><li>Contacts</li><li>Special Programs</li><li>State Reporting</li></ul>
<div class="f"><label>Student ID</label>78112</div><div class="f"><label>State ID (SSID)</label>9912640913</div><div class="f hist"><label>Retired State ID</label><s>9912006347</s> (combined 10/03/2023)</div><div class="f"><label>Legal last</label>Takahashi</div><div class="f"><label>Legal first</label>Emi</div><div class="f"><label>DOB</label>08/29/2013</div><div class="f"><label>Birth city</label>Fresno</div><div class="f"><label>Language fluency</label>EO</div><div class="f"><label>Residency</label>Interdistrict transfer</div><div class="f"><label>Primary phone</label>5595550175</div><div class="f"><label>Prior district</label>Madera USD</div>
<h3>Last changes</h3><p class="hist">10/05/2023 pcruz: State ID updated from CALPADS SSID Combine file.</p></body></html>`,
);

page(
  'staff-seid',
  'staff record with a ten-digit SEID and a ten-digit employee number',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=00533',
  null,
  ['5305550109', '5305550190', '0000201413', '9913347280'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information - Staff</title><style>body{font:11px Verdana}td.bold{font-weight:bold;width:200px;padding:3px}</style></head><body><div id="header">PowerSchool SIS <a>Start Page</a> &gt; <a>Search Results</a> &gt; Edit Information</div><div><h3>Functions</h3><ul><li>Current Schedule</li><li>Edit Information</li><li>Matrix</li><li>Security Settings</li><li>State Info</li></ul></div><h1>Ruiz-Hartley, Colleen <span>Teacher</span></h1>
<form><table><tr><td class="bold">Name (Last, First MI)</td><td>Ruiz-Hartley, Colleen B</td></tr><tr><td class="bold">Email</td><td>cruizh@ridge.example.org</td></tr><tr><td class="bold">Home phone</td><td>5305550109</td></tr><tr><td class="bold">School phone</td><td>5305550190</td></tr><tr><td class="bold">ID</td><td>1413</td></tr><tr><td class="bold">Employee number</td><td>0000201413</td></tr><tr><td class="bold">State ID (SEID)</td><td>9913347280</td></tr><tr><td class="bold">Homeroom</td><td>C-11</td></tr><tr><td class="bold">Staff type</td><td>Teacher</td></tr><tr><td class="bold">Credential</td><td>Single Subject - English</td></tr><tr><td class="bold">Status</td><td>Current</td></tr></table><button>Submit</button></form></body></html>`,
);

page(
  'staff-own-child',
  'staff member page which lists her own child as a student, with SSID',
  'https://hr.mapleusd.org/directory/employees/2071',
  null,
  ['9165550131', '9165550100', '9165550139', '9914286105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Employee record: Dana Whitfield</title><style>body{font:15px Georgia}.sec{border-top:2px solid #264;margin-top:12px}.sec h2{font-size:16px}li{margin:3px}</style></head><body><header>Maple USD Human Resources &middot; Directory &middot; Leave &middot; Credentials</header><h1>Dana Whitfield</h1><p>Instructional aide, Birch Elementary &middot; employee no. 2071 &middot; hired 2016</p>
<div class="sec"><h2>Contact</h2><ul><li>Cell 9165550131</li><li>Work 9165550100 ext. 240</li><li>dwhitfield@mapleusd.example</li></ul></div><div class="sec"><h2>Emergency</h2><ul><li>Spouse: Greg Whitfield 9165550139</li></ul></div><div class="sec"><h2>Children enrolled in the district (employee transfer, Ed. Code 48204)</h2><table><tr><th>Name</th><th>School</th><th>Grade</th><th>SSID</th><th>Agreement</th></tr><tr><td>Owen Whitfield</td><td>Birch Elementary</td><td>4</td><td>9914286105</td><td>through 06/2026</td></tr></table></div><div class="sec"><h2>Clearances</h2><ul><li>TB: 08/2023</li><li>DOJ: cleared</li></ul></div></body></html>`,
);

page(
  'note-other',
  'counselor note names another student with SSID; the student of the page has own',
  'https://counsel.redbluffhs.org/caseload/3382/notes/118',
  '9915702264',
  ['5305550146', '9915118037'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes - Caseload</title><style>body{font:15px Helvetica;max-width:860px;margin:auto}.top{display:flex;gap:14px;border-bottom:1px solid #ccc}.note{background:#fafafa;border:1px solid #e1e1e1;margin:8px 0;padding:10px}.meta{color:#777;font-size:12px}</style></head><body><div>Red Bluff HS &rsaquo; Counseling &rsaquo; My caseload (312) &rsaquo; Student</div><div class="top"><img alt="" width="64" height="80" src="data:,"><div><h1>Moreno, Isaiah</h1><p>Gr 10 &nbsp;|&nbsp; ID 3382 &nbsp;|&nbsp; SSID 9915702264 &nbsp;|&nbsp; Counselor: P. Adler</p><p>Parent: Christina Moreno 5305550146</p></div></div><p><a>Summary</a> <b>Notes</b> <a>4-year plan</a> <a>Referrals</a></p>
<div class="note"><div class="meta">01/22/2025 P. Adler &middot; Conflict mediation</div><p>Met with Isaiah and Trent Rasmussen (SSID 9915118037, gr 10) regarding the incident on the bus. Both signed the agreement. Will check back in two weeks.</p></div><div class="note"><div class="meta">12/05/2024 P. Adler &middot; Academic</div><p>Isaiah wants to move from Geometry to Geometry Honors; teacher agrees.</p></div><div class="note"><div class="meta">10/17/2024 S. Beck &middot; Call home</div><p>Called 5305550146, left voice mail on tardies.</p></div><form><textarea placeholder="New note"></textarea><button>Save</button></form></body></html>`,
);

page(
  'note-other-only',
  'counselor note names another student with SSID; the student of the page has none shown',
  'https://counsel.redbluffhs.org/caseload/3419/notes/207',
  null,
  ['9916338172', '5305550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling log entry</title><style>body{font:15px Helvetica}.strip{background:#234;color:#fff;padding:8px}.entry{margin:12px;padding:12px;border:1px solid #bbb}dt{font-weight:bold}</style></head><body><div class="strip">Counseling &rsaquo; Log &rsaquo; Entry 207</div><h2>Student: Delacruz, Amaya (gr 9, ID 3419)</h2><div class="entry"><dl><dt>Date</dt><dd>02/03/2025, period 4</dd><dt>Staff</dt><dd>S. Beck</dd><dt>Type</dt><dd>Peer relations</dd><dt>Duration</dt><dd>25 min</dd><dt>Narrative</dt><dd>Amaya came in upset about messages in a group chat. She named Kiara Bolton as the author. Looked up Kiara: SSID 9916338172, grade 9, Mr. Oyelaran's advisory. Referred to AP Lind for follow up. Mother of Amaya informed by phone (5305550118).</dd><dt>Follow-up</dt><dd>02/10/2025</dd><dt>Confidential</dt><dd>Yes</dd></dl></div><button>Edit</button> <button>Print</button> <a>Back to log</a></body></html>`,
);

page(
  'incident-header',
  'discipline incident with participants and SSIDs; the page head is one student with own',
  'https://lagunaca.infinitecampus.org/campus/behavior/student/9921/incident/5510',
  '9917450926',
  ['9917223801', '9917886140', '9495550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Behavior Detail</title><style>body{font:13px Roboto,Arial}.ctx{background:#eef5f4;padding:8px;border-bottom:2px solid #00675b}.ctx b{font-size:17px}.grid td,.grid th{padding:4px 9px;border:1px solid #cfd8d7}</style></head><body><div>Campus &rsaquo; Student Information &rsaquo; Behavior</div><div class="ctx"><b>Prescott, Devon L</b> &nbsp;Student #: 288141 &nbsp;State ID: 9917450926 &nbsp;Grade: 08 &nbsp;DOB: 02/14/2011</div><div class="tabs">Behavior | Letters | Referrals | Response</div><h3>Event: 48900(a)(1) Physical altercation &mdash; Incident 5510</h3><p>Date 11/14/2024 12:20, Location: quad, Reported by: Sandoval, M. Context: Lunch</p>
<h4>Participants</h4><table class="grid"><thead><tr><th>Name</th><th>Role</th><th>State ID</th><th>Gr</th><th>Resolution</th></tr></thead><tbody><tr><td>Prescott, Devon</td><td>Participant</td><td>9917450926</td><td>08</td><td>Detention 2d</td></tr><tr><td>Ayers, Colton</td><td>Offender</td><td>9917223801</td><td>08</td><td>Suspension 1d</td></tr><tr><td>Mireles, Gael</td><td>Witness</td><td>9917886140</td><td>07</td><td></td></tr></tbody></table><h4>Contact log</h4><p>11/14 14:05 Called Prescott, Amy at 9495550183. Voicemail.</p></body></html>`,
);

page(
  'incident-none',
  'incident page with no student in focus, two participants with SSIDs',
  'https://lagunaca.infinitecampus.org/campus/behavior/management/incident/5522',
  null,
  ['9918302415', '9495550128', '9918647790', '9495550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Behavior Management</title><style>body{font:13px Roboto,Arial}.tree{float:left;width:260px}.pane{margin-left:280px}.pt{border:1px solid #ccc;padding:8px;margin:6px 0}</style></head><body><div>Campus &rsaquo; Behavior &rsaquo; Behavior Management</div><div class="tree"><b>Incident Detail Information</b><ul><li>Incident 5522: Vandalism<ul><li>Event: 48900(f)<ul><li>Offender: Ocampo, Ruben</li><li>Offender: Stroud, Tyler</li></ul></li></ul></li></ul></div><div class="pane"><h3>Incident 5522</h3><p>Status: Submitted. Date: 12/02/2024. Title: Graffiti in gym restroom. Location: 12 Gym. Damages: $180.</p><div class="pt"><b>Ocampo, Ruben</b> Role: Offender<br>State ID 9918302415 &middot; Grade 07 &middot; Demerits 0<br>Guardian phone 9495550128</div><div class="pt"><b>Stroud, Tyler</b> Role: Offender<br>State ID 9918647790 &middot; Grade 08 &middot; Demerits 2<br>Guardian phone 9495550157</div><p>Details: Custodian found the damage at 2:40 pm; cameras show both students entering at 2:21 pm.</p><button>Save</button><button>Notify</button></div></body></html>`,
);

page(
  'seis-phones',
  'SEIS student page with case manager, district contact and parents, phones in ten digits',
  'https://seis.example.org/district/students/614882/info',
  '9919506338',
  ['2095550112', '2095550173', '2095550150', '1019887450'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SEIS - Student Record</title><style>body{font:13px "Open Sans",Arial}.navbar{background:#1f6fa8;color:#fff;padding:8px}.well{border:1px solid #ddd;background:#f9f9f9;padding:10px;margin:8px}.form-row{display:flex}.form-row>div{width:25%}.form-row label{font-size:11px;color:#666;display:block}</style></head><body><div class="navbar">SEIS &nbsp; Home | Students | Meetings | Documents | CALPADS | Reports <span>Welcome, J. Penrose (Case Manager)</span></div><h3>Student Record: Alvarado, Benicio</h3><div>Current IEP 10/09/2024 &middot; Next Annual 10/08/2025 &middot; Next Tri 10/2026</div>
<div class="well"><h4>Student Information</h4><div class="form-row"><div><label>Last Name</label>Alvarado</div><div><label>First Name</label>Benicio</div><div><label>SEIS ID</label>1149233</div><div><label>SSID</label>9919506338</div></div><div class="form-row"><div><label>District ID</label>44821</div><div><label>Date of Birth</label>07/13/2012</div><div><label>Grade</label>06</div><div><label>Gender</label>M</div></div></div><div class="well"><h4>Parent/Guardian 1</h4><div class="form-row"><div><label>Name</label>Yolanda Alvarado</div><div><label>Home</label>2095550112</div><div><label>Cell</label>2095550173</div><div><label>Interpreter</label>Yes - Spanish</div></div></div><div class="well"><h4>Case Manager</h4><div class="form-row"><div><label>Name</label>Jill Penrose</div><div><label>Phone</label>2095550150</div><div><label>SEID</label>1019887450</div><div><label>School of Attendance</label>Lakewood K-8</div></div></div><div class="well"><h4>Eligibility</h4><p>Primary: Specific Learning Disability (SLD). Secondary: none. Entry date 10/14/2021.</p></div></body></html>`,
);

page(
  'letters-batch',
  'print batch of three letters, each with its own SSID',
  'https://print.mapleusd.org/letters/batch/2025-02-11-0830',
  null,
  ['9165550100', '9920114672', '9920338015', '9920907741'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance letters (3)</title><style>.letter{width:7in;margin:20px auto;border:1px solid #ddd;padding:.6in;font:12pt Times;page-break-after:always}@media print{.bar{display:none}}</style></head><body><div class="bar">3 letters &middot; <button>Print all</button> <button>Mark mailed</button></div>
<div class="letter"><p>Maple Unified School District<br>Birch Elementary, 9165550100</p><p>February 11, 2025</p><p>To the parents of <b>Jonah Reyes</b><br>SSID 9920114672</p><p>Our records show that your child was absent without excuse for three days: 1/15, 1/28, 2/06. Under Education Code 48260 your child is classified as a truant.</p><p>Principal R. Mosby</p></div>
<div class="letter"><p>Maple Unified School District<br>Birch Elementary, 9165550100</p><p>February 11, 2025</p><p>To the parents of <b>Sadie Kwan</b><br>SSID 9920338015</p><p>Our records show that your child was absent without excuse for three days: 1/10, 1/21, 2/07. Under Education Code 48260 your child is classified as a truant.</p><p>Principal R. Mosby</p></div>
<div class="letter"><p>Maple Unified School District<br>Birch Elementary, 9165550100</p><p>February 11, 2025</p><p>To the parents of <b>Levi Stamos</b><br>SSID 9920907741</p><p>Our records show that your child was absent without excuse for four days: 1/09, 1/10, 1/31, 2/03. Under Education Code 48260 your child is classified as a truant.</p><p>Principal R. Mosby</p></div></body></html>`,
);

page(
  'letter-one',
  'one letter about one child; school and staff phones in ten digits',
  'https://print.mapleusd.org/letters/view/77120',
  '9921465087',
  ['9165550120', '9165550121', '9165550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reclassification letter</title><style>.sheet{width:7in;margin:20px auto;padding:.7in;border:1px solid #ccc;font:12pt/1.4 "Times New Roman"}.lh{display:flex;justify-content:space-between;border-bottom:2px solid #353}table.re td{padding:2px 10px 2px 0}</style></head><body><div class="bar"><button>Print</button> <button>Email</button> <a>Back to Ivan's documents</a></div><div class="sheet"><div class="lh"><div><b>Maple Unified School District</b><br>English Learner Services</div><div>Office 9165550120<br>Fax 9165550121</div></div><p>May 2, 2024</p><table class="re"><tr><td>Re:</td><td><b>Ivan Kovalchuk</b></td></tr><tr><td>Grade:</td><td>5, Birch Elementary</td></tr><tr><td>SSID:</td><td>9921465087</td></tr><tr><td>Teacher:</td><td>Ms. Delia Farrow</td></tr></table><p>Dear Mr. and Mrs. Kovalchuk,</p><p>We are pleased to tell you that your child has met the criteria for reclassification as fluent English proficient: ELPAC overall level 4, teacher evaluation, your opinion, and basic skills. Your child's progress will be monitored for four years.</p><p>If you have questions please call Natalia Byrd at 9165550144.</p><p>Sincerely,<br>Natalia Byrd, Coordinator</p><hr><p>Parent signature ______________ Date ______</p></div></body></html>`,
);

page(
  'seating-hover',
  'seating chart with an open hover card of one student',
  'https://gradebook.elmwoodusd.org/classes/5-bio/seating',
  null,
  ['9922018563', '5105550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating - Biology P5</title><style>.room{display:grid;grid-template-columns:repeat(4,150px);gap:10px;font:13px system-ui}.desk{border:1px solid #999;border-radius:5px;padding:8px;height:60px}.tip{position:absolute;top:170px;left:330px;background:#222;color:#fff;padding:10px;border-radius:6px}</style></head><body><header>Elmwood Gradebook &middot; Biology P5 &middot; <b>Seating chart</b> &middot; <a>Edit</a> <a>Shuffle</a> <a>Print</a></header><div class="room"><div class="desk">Ana V.</div><div class="desk">Bilal K.</div><div class="desk hovered">Carmen O.</div><div class="desk">Dion P.</div><div class="desk">Esme W.</div><div class="desk">Felix R.</div><div class="desk">Gus N.</div><div class="desk">(empty)</div><div class="desk">Hallie M.</div><div class="desk">Ines T.</div><div class="desk">Jae S.</div><div class="desk">Kofi A.</div></div><div class="tip" role="tooltip"><b>Ordaz, Carmen</b><br>Gr 10 &middot; ID 55881<br>SSID 9922018563<br>Mark: B- &middot; Tardies: 3<br>Home 5105550132</div><footer>12 seats, 11 students. Front of room is at the bottom.</footer></body></html>`,
  { sure: false },
);

page(
  'seating-all',
  'seating chart, each seat with name and SSID',
  'https://valley.aeries.net/teacher/SeatingChart.aspx',
  null,
  ['5595550100', '9923100452', '9923100977', '9923218340', '9923340119', '9923558201', '9923601884', '9923770036'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating Chart - Aeries Teacher</title><style>.seat{display:inline-block;width:140px;border:1px solid #789;margin:4px;padding:6px;font:12px Arial;text-align:center}.seat small{display:block;color:#777}.sub{background:#fff8dc}</style></head><body><div>Aeries Teacher Portal &middot; 990 Golden Hills &middot; Teacher: Okafor, B &middot; Period 2 Science 7</div><div class="sub">Substitute copy. Please return to the office (5595550100).</div><div><div class="seat">Aguirre, Toby<small>9923100452</small></div><div class="seat">Bello, Amina<small>9923100977</small></div><div class="seat">Cobb, Ryland<small>9923218340</small></div><div class="seat">Duong, Vy<small>9923340119</small></div></div><div><div class="seat">Espino, Karla<small>9923558201</small></div><div class="seat">Frey, Annika<small>9923601884</small></div><div class="seat">&mdash;</div><div class="seat">Gallardo, Rey<small>9923770036</small></div></div><button>Take attendance</button><button>Print</button></body></html>`,
);

page(
  'dialog-copy-sib',
  'open dialog to copy contacts from a sibling, with the siblings SSIDs; page has own',
  'https://sis.coastalprep.org/people/students/7814/contacts',
  '9924773510',
  ['8055550151', '9924118806', '9924302277'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts - Marlowe Pruitt</title><style>body{font:15px Inter,sans-serif}.backdrop{position:fixed;inset:0;background:rgba(0,0,0,.35)}.modal{position:fixed;top:120px;left:30%;width:480px;background:#fff;border-radius:10px;padding:18px}.pill{background:#e8eefc;border-radius:10px;padding:1px 8px}</style></head><body><nav>Coastal Prep &middot; Dashboard &middot; People &middot; Classes</nav><header><h1>Marlowe Pruitt</h1><p><span class="pill">Grade 2</span> SSID <b>9924773510</b> &middot; No. 7814 &middot; born 2017-09-30</p><p>Profile | <b>Contacts</b> | Health | Documents | Attendance</p></header><section><h2>Contacts (1)</h2><table><tr><th>Name</th><th>Relation</th><th>Mobile</th><th>Pickup</th></tr><tr><td>Shannon Pruitt</td><td>Mother</td><td>8055550151</td><td>yes</td></tr></table><button>Add contact</button><button>Copy from sibling&hellip;</button></section>
<div class="backdrop"></div><div class="modal" role="dialog" aria-modal="true"><h2>Copy contacts from sibling</h2><p>Select the student whose contacts are to be copied.</p><label><input type="radio" name="s"> Harlan Pruitt, grade 5, SSID 9924118806 (4 contacts)</label><br><label><input type="radio" name="s"> Wren Pruitt, grade 7, SSID 9924302277 (3 contacts)</label><p><button>Copy</button> <button>Cancel</button></p></div></body></html>`,
);

page(
  'dialog-quickview',
  'quick-view dialog of one student open over a list of students with SSIDs',
  'https://bay.illuminateed.com/live/?page=Students_List',
  '9925660147',
  ['9925411802', '9925667738', '4155550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students - Illuminate</title><style>body{font:13px Helvetica}.ui-dialog{position:absolute;top:80px;left:200px;width:560px;background:#fff;border:1px solid #777;box-shadow:0 0 20px #555}.ui-dialog-titlebar{background:#3b7;color:#fff;padding:8px}.ui-widget-overlay{position:fixed;inset:0;background:#aaa;opacity:.4}.tbl td{padding:3px 8px}</style></head><body><div>Illuminate &middot; Bay USD &middot; Students &middot; Assessments &middot; Reports</div><h2>Students: Period 1 ELA 8</h2><table class="tbl"><thead><tr><th>Student</th><th>Grade</th><th>State ID</th></tr></thead><tbody><tr><td>Ahn, Sora</td><td>8</td><td>9925411802</td></tr><tr><td>Bosko, Pavel</td><td>8</td><td>9925660147</td></tr><tr><td>Chandra, Mira</td><td>8</td><td>9925667738</td></tr></tbody></table><div class="ui-widget-overlay"></div>
<div class="ui-dialog" role="dialog" aria-modal="true" aria-label="Student quick view"><div class="ui-dialog-titlebar">Bosko, Pavel <button>x</button></div><table class="tbl"><tr><td>Local student ID</td><td>811903</td></tr><tr><td>State student ID</td><td>9925660147</td></tr><tr><td>Birthdate</td><td>06/25/2011</td></tr><tr><td>Language</td><td>Russian (RFEP)</td></tr><tr><td>GPA</td><td>3.41</td></tr><tr><td>Guardian</td><td>Irina Bosko 4155550133</td></tr><tr><td>CAASPP ELA 2024</td><td>2601 (Standard Met)</td></tr></table><a>Open full profile</a></div></body></html>`,
  { sure: false },
);

page(
  'household-three',
  'household page: three children with State IDs and two parents',
  'https://lagunaca.infinitecampus.org/campus/census/household/40118',
  null,
  ['9495550115', '9926117084', '9926330952', '9926548811'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household | Census</title><style>body{font:13px Roboto,Arial}.hh{border:1px solid #ccc;padding:10px}.hh td,.hh th{padding:4px 10px;text-align:left}</style></head><body><div>Campus &rsaquo; Census &rsaquo; Households</div><h2>Household: Zamora-Pike</h2><div class="tabs"><b>Household Info</b> | Members | Addresses | Fees</div><div class="hh"><p>Name: Zamora-Pike &middot; Phone: 9495550115 &middot; Household ID 40118 &middot; Last modified 08/02/2024 by jrios</p><h3>Current Members</h3><table><thead><tr><th>Name</th><th>Gender</th><th>Birth date</th><th>State ID</th><th>Start</th><th>Secondary</th></tr></thead><tbody><tr><td>Pike, Warren</td><td>M</td><td>04/01/1979</td><td></td><td>07/2015</td><td></td></tr><tr><td>Zamora, Celia</td><td>F</td><td>12/19/1981</td><td></td><td>07/2015</td><td></td></tr><tr><td>Zamora-Pike, Amelia</td><td>F</td><td>03/03/2008</td><td>9926117084</td><td>07/2015</td><td></td></tr><tr><td>Zamora-Pike, Hugo</td><td>M</td><td>10/11/2010</td><td>9926330952</td><td>07/2015</td><td></td></tr><tr><td>Zamora-Pike, Tessa</td><td>F</td><td>05/27/2014</td><td>9926548811</td><td>07/2015</td><td></td></tr></tbody></table><h3>Addresses</h3><p>88 Bluebird Canyon Dr, Laguna Beach, CA 92651 (mailing)</p></div></body></html>`,
);

page(
  'portal-tabs',
  'parent portal as seen by staff: selected child with own number, brothers in the switcher with theirs',
  'https://parent.valleyusd.org/m/student/summary',
  '9927301448',
  ['9927115503', '9927662980', '5595550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:15px Nunito,Arial;margin:0}.switch{display:flex;background:#124a7d}.switch button{background:none;border:0;color:#bcd;padding:10px 16px;text-align:left}.switch button[aria-selected=true]{background:#fff;color:#124a7d;font-weight:bold}.switch small{display:block}.tiles{display:flex;flex-wrap:wrap;gap:10px;padding:14px}.tile{border:1px solid #dce;border-radius:8px;padding:12px;width:220px}</style></head><body><div class="switch" role="tablist"><button role="tab" aria-selected="false">Rafael<small>Gr 12 &middot; 9927115503</small></button><button role="tab" aria-selected="true">Esteban<small>Gr 9 &middot; 9927301448</small></button><button role="tab" aria-selected="false">Joaquín<small>Gr 4 &middot; 9927662980</small></button></div><p style="background:#fee">You are viewing this account as parent Maribel Escobar (impersonated by staff: hdunn).</p><div class="tiles"><div class="tile"><h2>Esteban Escobar</h2><p>Valley High School, grade 9</p><p>Student ID 102884</p><p>State ID 9927301448</p></div><div class="tile"><h3>Grades</h3><p>English 9: A<br>Algebra I: B<br>Biology: C+<br>PE: A</p></div><div class="tile"><h3>Attendance</h3><p>2 absences, 1 tardy</p></div><div class="tile"><h3>School</h3><p>Attendance line 5595550170<br>Counselor: T. Bragg</p></div><div class="tile"><h3>Fees</h3><p>Balance $0.00</p></div></div></body></html>`,
);

page(
  'local-ten',
  'the local student number has ten digits too; the SSID is in a second panel',
  'https://aspen.harborusd.org/aspen/studentInfoDetail.do?navkey=student.std.list.detail',
  '9928914402',
  ['2016004417', '3105550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Student Detail</title><style>body{font:11px Verdana}.tabOn{background:#fff;font-weight:bold}.detailProperty{width:180px;color:#444;text-align:right;padding:3px}.detailValue{padding:3px 10px}.sideTab{background:#7a96b0;color:#fff;padding:4px;width:120px}</style></head><body><table width="100%"><tr><td>Harbor Unified 2024-2025</td><td align="right">Rasheed, Fatima | District view | Log Off</td></tr></table><div>Pages | School | <span class="tabOn">Student</span> | Staff | Attendance | Conduct | Grades | Assessment</div><div>Student List :: <b>Lindqvist, Harper - 07</b></div><table><tr><td valign="top"><div class="sideTab">Details</div><div class="sideTab">Contacts</div><div class="sideTab">Attendance</div><div class="sideTab">Conduct</div><div class="sideTab">Transcript</div></td><td><div>Demographics | Addresses | State | Photo</div><table><tr><td class="detailProperty">Local ID</td><td class="detailValue">2016004417</td></tr><tr><td class="detailProperty">Last name</td><td class="detailValue">Lindqvist</td></tr><tr><td class="detailProperty">First name</td><td class="detailValue">Harper</td></tr><tr><td class="detailProperty">YOG</td><td class="detailValue">2030</td></tr><tr><td class="detailProperty">Primary phone</td><td class="detailValue">3105550126</td></tr><tr><td class="detailProperty">Date of birth</td><td class="detailValue">1/30/2012</td></tr></table><h4>State</h4><table><tr><td class="detailProperty">SSID</td><td class="detailValue">9928914402</td></tr><tr><td class="detailProperty">ELA status</td><td class="detailValue">EO</td></tr><tr><td class="detailProperty">CALPADS exclude</td><td class="detailValue">N</td></tr><tr><td class="detailProperty">District of residence</td><td class="detailValue">1964733</td></tr></table></td></tr></table></body></html>`,
);

page(
  'local-ten-only',
  'local student number of ten digits beginning with 99 and no SSID on the page',
  'https://portal.lagoonacademy.org/registrar/student/9929004417',
  null,
  ['9929004417', '7755550160', '6505550104', '6505550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registrar - Student Card</title><style>body{font:14px Arial}.card{border:2px solid #469;width:560px;padding:14px;border-radius:8px}.card th{text-align:left;color:#469;padding-right:20px}</style></head><body><nav><a>Registrar</a> | <a>Admissions</a> | <a>Billing</a> | <a>Alumni</a></nav><h2>Student card</h2><div class="card"><table><tr><th>Name</th><td>Beckett Ransom</td></tr><tr><th>Lagoon Academy student no.</th><td>9929004417</td></tr><tr><th>Class of</th><td>2029</td></tr><tr><th>SSID</th><td>(out-of-state transfer, requested)</td></tr><tr><th>Advisor</th><td>Dr. Meena Pillai</td></tr><tr><th>Former school</th><td>Reno Day School, NV, phone 7755550160</td></tr><tr><th>Mother</th><td>Joy Ransom 6505550104</td></tr><tr><th>Father</th><td>Clark Ransom 6505550177</td></tr><tr><th>Locker</th><td>C-118</td></tr></table></div><button>Print card</button></body></html>`,
);

page(
  'pending-phones',
  'State ID pending; phones in ten digits everywhere',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0015991',
  null,
  ['5305550198', '5305550136', '5305550167', '5305550102', '5305550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>General Demographics</title><style>body{font:11px Verdana}td.bold{font-weight:bold;padding:3px 8px}</style></head><body><div id="header">PowerSchool SIS &gt; Student Selection &gt; General Demographics</div><h1>Eriksen, Saga <small>1 &nbsp; 21007 &nbsp; RES</small></h1><form><table><tr><td class="bold">Name (Last, First MI)</td><td><input value="Eriksen"><input value="Saga"><input></td></tr><tr><td class="bold">Address</td><td>14 Juniper Way, Paradise CA 95969</td></tr><tr><td class="bold">Home phone</td><td><input value="5305550198"> 5305550198</td></tr><tr><td class="bold">DOB</td><td>11/17/2018</td></tr><tr><td class="bold">Student Number</td><td>21007</td></tr><tr><td class="bold">State/Province ID</td><td><input value="pending"></td></tr><tr><td class="bold">Father</td><td>Nils Eriksen, day phone 5305550136</td></tr><tr><td class="bold">Mother</td><td>Johanna Eriksen, day phone 5305550167</td></tr><tr><td class="bold">Guardian email</td><td>eriksens@example.com</td></tr><tr><td class="bold">Emergency contact 1</td><td>Ron Beal 5305550102</td></tr><tr><td class="bold">Doctor</td><td>Dr. Haverford 5305550113</td></tr></table><button>Submit</button></form></body></html>`,
);

page(
  'library-patron',
  'library patron with barcode of ten digits and holds queue of other patrons',
  'https://library.fairoaksusd.org/destiny/circulation/patron/30841',
  '9931207755',
  ['0020031841', '9165550191', '9931446012', '9931885337'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron Status - Library Manager</title><style>body{font:12px Arial}.tabBar{background:#5b2b82;color:#fff;padding:6px}.left{width:340px;float:left}.right{margin-left:360px}td{padding:2px 8px}</style></head><body><div class="tabBar">Home | Catalog | <b>Circulation</b> | Reports | Admin</div><div>Check Out | Check In | Patron Status | Fines | Holds</div><div class="left"><h3>Sorensen, Maya</h3><table><tr><td>Barcode</td><td>P 0020031841</td></tr><tr><td>District ID</td><td>30841</td></tr><tr><td>State ID</td><td>9931207755</td></tr><tr><td>Type</td><td>Student</td></tr><tr><td>Homeroom</td><td>Ms. Iglesias 4-2</td></tr><tr><td>Grad year</td><td>2033</td></tr><tr><td>Status</td><td>Active</td></tr><tr><td>Home phone</td><td>9165550191</td></tr></table></div><div class="right"><h3>Library materials out (2)</h3><table><tr><th>Title</th><th>Due</th><th>Call no.</th></tr><tr><td>The Wild Robot</td><td>3/11/2025</td><td>FIC BRO</td></tr><tr><td>Sea otters</td><td>3/11/2025</td><td>599.7 SEA</td></tr></table><h3>Waiting for items this patron has</h3><table><tr><td>The Wild Robot</td><td>1. Dang, Philip</td><td>State ID 9931446012</td></tr><tr><td></td><td>2. Rourke, Ellie</td><td>State ID 9931885337</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'library-nossid',
  'library patron without State ID; barcodes of ten digits',
  'https://library.fairoaksusd.org/destiny/circulation/patron/30902',
  null,
  ['0020033902', '9165550174', '3100417726', '3100418810', '3100400291'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron Status</title><style>body{font:12px Arial}.box{border:1px solid #986;padding:8px;margin:8px}</style></head><body><div>Fair Oaks USD Library &middot; Circulation &middot; Patron Status</div><div class="box"><h2>Tran, Gia Bao</h2><p>Patron barcode 0020033902 &middot; Student &middot; Grade 4 &middot; Homeroom 4-1 Lister</p><p>Parent: Linh Tran, 9165550174, linh@example.net</p><p>Fines: $4.50 (lost: 1)</p></div><div class="box"><h3>Checked out</h3><table><tr><th>Barcode</th><th>Title</th><th>Out</th><th>Due</th></tr><tr><td>3100417726</td><td>Dog Man 9</td><td>2/18</td><td>3/04</td></tr><tr><td>3100418810</td><td>Wings of Fire 2</td><td>2/18</td><td>3/04</td></tr></table></div><div class="box"><h3>Previous patron of lost item 3100400291</h3><p>Vasquez, Delia &ndash; returned 11/20/2024</p></div></body></html>`,
);

page(
  'bus-rider',
  'transport rider with others at the same stop, with their SSIDs',
  'https://routes.westvalleytransit.org/riders/88214',
  '9933018427',
  ['6615550121', '6615550159', '9933441190', '9933528006', '9933876415'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rider - Route planner</title><style>body{margin:0;font:14px Segoe UI}.shell{display:grid;grid-template-columns:60px 1fr 300px}.rail{background:#333;color:#fff}.fields{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px;padding:14px}.fields label{display:block;color:#777;font-size:11px}.mates{background:#f4f4f4;padding:10px}</style></head><body><div class="shell"><div class="rail">&#128652;<br>&#128100;<br>&#9881;</div><main><h2>Rider: Nyberg, Tomas</h2><div class="fields"><div><label>Rider number</label>88214</div><div><label>SSID</label>9933018427</div><div><label>Grade</label>3</div><div><label>School</label>Sycamore ES</div><div><label>AM route</label>114 / stop 6</div><div><label>PM route</label>214 / stop 3</div><div><label>Eligibility</label>Distance 1.4 mi</div><div><label>Parent cell</label>6615550121</div><div><label>Release</label>Adult must meet</div></div><h3>Stop 6: Elm &amp; Ninth, 7:18 am</h3><p>Driver: C. Ostrander, radio 41, cell 6615550159</p></main><aside class="mates"><h3>Also at this stop</h3><ul><li>Ballard, Zuri &ndash; gr 2<br><small>SSID 9933441190</small></li><li>Ortega, Dominic &ndash; gr 5<br><small>SSID 9933528006</small></li><li>Poole, Addison &ndash; gr 3<br><small>SSID 9933876415</small></li></ul></aside></div></body></html>`,
);

page(
  'bus-route',
  'bus route list with students and SSIDs',
  'https://routes.westvalleytransit.org/routes/114/manifest',
  null,
  ['6615550100', '9934001273', '9934001281', '9934117740', '9934226519', '9934390088'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Route 114 manifest</title><style>body{font:13px Courier New}h3{margin:10px 0 2px}td{padding:1px 12px}</style></head><body><h1>ROUTE 114 AM &mdash; MANIFEST</h1><p>Bus 27 &middot; Driver OSTRANDER C &middot; Dispatch 6615550100 &middot; Effective 02/03/2025</p><h3>STOP 1 &nbsp; 6:52 &nbsp; OAK / 2ND</h3><table><tr><td>[ ]</td><td>AMES, RORY</td><td>GR 1</td><td>9934001273</td></tr><tr><td>[ ]</td><td>AMES, TATUM</td><td>GR 4</td><td>9934001281</td></tr></table><h3>STOP 2 &nbsp; 6:58 &nbsp; OAK / 5TH</h3><table><tr><td>[ ]</td><td>BRIONES, LALO</td><td>GR K</td><td>9934117740</td></tr></table><h3>STOP 3 &nbsp; 7:04 &nbsp; RIVER MHP</h3><table><tr><td>[ ]</td><td>CASH, JUNE</td><td>GR 5</td><td>9934226519</td></tr><tr><td>[ ]</td><td>DIAZ, PILAR</td><td>GR 2</td><td>9934390088</td></tr></table><p>TOTAL RIDERS 5</p></body></html>`,
);

page(
  'meal-family',
  'nutrition account of one child with siblings on the same application',
  'https://meals.fairoaksusd.org/pos/accounts/201774',
  '9935512069',
  ['9935077142', '9935840013', '9165550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Account - MealServe</title><style>body{font:14px Calibri}.acc{display:flex;gap:16px}.acc>div{border:1px solid #b5c99a;padding:10px;flex:1}.acc h3{background:#e9f5db;margin:-10px -10px 8px;padding:6px}.big{font-size:22px}</style></head><body><header>MealServe POS Back Office &middot; Fair Oaks USD &middot; <a>Accounts</a> <a>Applications</a> <a>Claims</a> <a>Direct Cert</a></header><p class="big">Okafor, Chidi &nbsp; <small>Grade 5, Cottonwood ES</small></p><div class="acc"><div><h3>Account</h3><p>Patron ID 201774</p><p>State ID (SSID) 9935512069</p><p>PIN 4410</p><p>Balance $12.75</p><p>Eligibility: Free (Direct Certified 08/2024)</p></div><div><h3>Application 24-00318: other children</h3><p>Okafor, Ada &middot; gr 8 &middot; SSID 9935077142</p><p>Okafor, Emeka &middot; gr 1 &middot; SSID 9935840013</p><p>Signed by: Ngozi Okafor, 9165550162</p><p>Household size 6</p></div><div><h3>Alerts</h3><p>Peanut allergy (severe)</p><p>No a la carte, per parent 10/02/2024</p></div></div><h3>Last meals</h3><table><tr><th>Date</th><th>Meal</th><th>Line</th></tr><tr><td>02/19</td><td>Lunch</td><td>2</td></tr><tr><td>02/19</td><td>Breakfast</td><td>1</td></tr><tr><td>02/18</td><td>Lunch</td><td>1</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'meal-application',
  'household meal application naming several children with SSIDs',
  'https://meals.fairoaksusd.org/applications/24-00552',
  null,
  ['9936224801', '9936220148', '9165550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application 24-00552</title><style>body{font:14px Calibri}fieldset{margin:10px 0;border:1px solid #999}</style></head><body><header>MealServe &middot; Applications &middot; Review</header><h2>Household application 24-00552</h2><p>Received 08/29/2024 (online) &middot; Status: Approved reduced &middot; Reviewer: klambert</p><fieldset><legend>Part 1: Children in school</legend><table><tr><th>Child</th><th>School</th><th>Gr</th><th>SSID match</th></tr><tr><td>Valentina Soria</td><td>Cottonwood ES</td><td>2</td><td>9936224801 &#10003;</td></tr><tr><td>Thiago Soria</td><td>Cottonwood ES</td><td>5</td><td>9936220148 &#10003;</td></tr></table></fieldset><fieldset><legend>Part 2: Case number</legend><p>CalFresh: none &nbsp; CalWORKs: none</p></fieldset><fieldset><legend>Part 3: Income</legend><p>Bianca Soria, wages $2,950 monthly; Jorge Soria, wages $1,100 every two weeks</p></fieldset><fieldset><legend>Part 4: Signature</legend><p>Bianca Soria, SSN last four 4471, phone 9165550125, 09/01/2024</p></fieldset><button>Print</button></body></html>`,
);

page(
  'nurse-log',
  'nurse: log of the day with other students and SSIDs at the left; one student open',
  'https://health.eastbayschools.net/clinic/today/visit/4413',
  '9937681250',
  ['9937110044', '9937730912', '9937909126', '5105550129', '5105550185', '5105550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic visit - HealthOffice</title><style>body{margin:0;font:14px Lato}.cols{display:grid;grid-template-columns:280px 1fr}.log{background:#f0f7f7;height:100vh}.log a{display:block;padding:8px;border-bottom:1px solid #cfe3e3}.log a.cur{background:#fff;border-left:4px solid #088}.hd{background:#088;color:#fff;padding:12px}.hd h1{margin:0;font-size:20px}.sec{padding:12px}</style></head><body><div class="cols"><div class="log"><h3>Today (4)</h3><a>8:40 Barros, Leon<br><small>9937110044 headache</small></a><a class="cur">9:15 Ishikawa, Noa<br><small>9937681250 inhaler</small></a><a>9:50 Kemp, Sierra<br><small>9937730912 nosebleed</small></a><a>10:20 Amador, Nico<br><small>9937909126 fever</small></a></div><div><div class="hd"><h1>Ishikawa, Noa</h1><span>Grade 6 &middot; DOB 04/07/2013 &middot; Stu ID 60318 &middot; SSID 9937681250</span></div><div class="sec"><h3>Visit 02/20/2025 9:15</h3><p>Complaint: short of breath after PE. O2 sat 97. Albuterol 2 puffs per order. Returned to class 9:40.</p></div><div class="sec"><h3>Conditions</h3><p>Asthma, moderate. Action plan on file, Dr. Weiss 5105550129.</p></div><div class="sec"><h3>Contacts</h3><p>Ken Ishikawa (father) 5105550185; Mei Ishikawa (mother) 5105550168</p></div><div class="sec"><h3>Immunizations</h3><p>Complete. Tdap 07/2024.</p></div></div></div></body></html>`,
);

page(
  'score-compare',
  'score report of one student with comparison to an anonymous group and one named peer',
  'https://assess.brightmeasure.com/reports/individual/ay24/g7/math',
  '9938140996',
  ['9938552310'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Individual Student Report</title><style>body{font:14px Source Sans Pro}.rep{width:820px;margin:auto}.hdr{display:flex;justify-content:space-between;border-bottom:3px solid #036}.barc{background:#ddd;height:12px;width:400px}.barc i{display:block;background:#036;height:12px}.cmp{border:1px dashed #888;padding:8px;margin-top:12px}</style></head><body><div class="rep"><div class="hdr"><div><h1>Individual Student Report</h1><p>Interim Assessment, Mathematics grade 7, Winter 2025</p></div><div>Harper Valley Middle<br>Teacher: Lundy, G.</div></div><table><tr><th>Student name</th><td>Amari Fontaine</td><th>Statewide Student Identifier</th><td>9938140996</td></tr><tr><th>Enrolled grade</th><td>7</td><th>Date taken</th><td>01/29/2025</td></tr></table><h2>Scale score 2544 &plusmn; 21 <small>Nearly met</small></h2><div class="barc"><i style="width:56%"></i></div><table><tr><th>Group</th><th>Average</th><th>n</th></tr><tr><td>Class</td><td>2531</td><td>29</td></tr><tr><td>School</td><td>2526</td><td>241</td></tr><tr><td>District</td><td>2518</td><td>1830</td></tr></table><div class="cmp"><b>Compare with:</b> Lindsey Moon (SSID 9938552310) &ndash; 2560 <a>Remove</a> <a>Add another student</a></div><h3>Claims</h3><ul><li>Concepts and procedures: near standard</li><li>Problem solving: below standard</li><li>Communicating reasoning: near standard</li></ul></div></body></html>`,
);

page(
  'compare-two',
  'comparison of two students side by side, equal rank',
  'https://assess.brightmeasure.com/compare',
  null,
  ['9939004158', '9939662073'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Compare students</title><style>body{font:14px Source Sans Pro}.cmp{display:grid;grid-template-columns:200px 1fr 1fr;width:760px}.cmp div{border-bottom:1px solid #ddd;padding:6px}.h{font-weight:bold}</style></head><body><header>BrightMeasure &middot; Reports &middot; Compare</header><h1>Compare students</h1><div class="cmp"><div></div><div class="h">Cordova, Mila</div><div class="h">Drummond, Cole</div><div>SSID</div><div>9939004158</div><div>9939662073</div><div>Grade</div><div>5</div><div>5</div><div>Teacher</div><div>Hsu</div><div>Hsu</div><div>ELA fall</div><div>2471</div><div>2502</div><div>ELA winter</div><div>2498</div><div>2509</div><div>Math fall</div><div>2466</div><div>2440</div><div>Math winter</div><div>2480</div><div>2478</div><div>ELPAC</div><div>3</div><div>n/a</div></div><p><button>Add student</button> <button>Export PDF</button></p></body></html>`,
);

page(
  'three-cards',
  'three student cards side by side with State IDs',
  'https://sis.coastalprep.org/people/cohorts/reading-club',
  null,
  ['9940117823', '8055550117', '9940228014', '8055550108', '9940663190', '8055550193'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading club</title><style>body{font:15px Inter,sans-serif}.cards{display:flex;gap:14px}.card{width:230px;border:1px solid #ddd;border-radius:12px;padding:14px}.card img{width:60px;height:60px;border-radius:30px;background:#ccc}.k{color:#777;font-size:12px}</style></head><body><nav>Coastal Prep &middot; Dashboard &middot; People &middot; <b>Cohorts</b></nav><h1>Reading club</h1><p>Tuesdays 3:10 pm, library, Ms. Abernathy. 3 members.</p><div class="cards"><article class="card"><img alt=""><h2>Eliana Marsh</h2><p><span class="k">Grade</span> 3</p><p><span class="k">SSID</span> 9940117823</p><p><span class="k">Lexile</span> 540L</p><p><span class="k">Parent</span> 8055550117</p></article><article class="card"><img alt=""><h2>Tobias Renner</h2><p><span class="k">Grade</span> 3</p><p><span class="k">SSID</span> 9940228014</p><p><span class="k">Lexile</span> 495L</p><p><span class="k">Parent</span> 8055550108</p></article><article class="card"><img alt=""><h2>Xiomara Vela</h2><p><span class="k">Grade</span> 4</p><p><span class="k">SSID</span> 9940663190</p><p><span class="k">Lexile</span> 610L</p><p><span class="k">Parent</span> 8055550193</p></article></div></body></html>`,
);

page(
  'records-request',
  'records request about one student; fax numbers and registrars',
  'https://registrar.oakriverhs.org/requests/R-3317',
  '9941870325',
  ['6615550143', '6615550144', '4400718825', '7075550110', '7075550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records request R-3317</title><style>body{font:14px Arial}.grid{display:grid;grid-template-columns:1fr 1fr;gap:16px}.grid section{border:1px solid #ccc;padding:10px}dt{color:#666;font-size:12px}dd{margin:0 0 6px}</style></head><body><div>Oak River HS Registrar &rsaquo; Records requests &rsaquo; Outgoing</div><h1>Request for cumulative records</h1><p>Status: sent 01/27/2025, reminder 02/10/2025</p><div class="grid"><section><h2>Student</h2><dl><dt>Legal name</dt><dd>Kendrick James Boyd</dd><dt>Date of birth</dt><dd>09/15/2007</dd><dt>SSID</dt><dd>9941870325</dd><dt>Our student no.</dt><dd>18442</dd><dt>Grade</dt><dd>11</dd><dt>Enrolled here</dt><dd>01/22/2025</dd></dl></section><section><h2>From school</h2><dl><dt>School</dt><dd>Desert Sky High, Palmdale</dd><dt>Registrar</dt><dd>Velma Ochoa</dd><dt>Phone</dt><dd>6615550143</dd><dt>Fax</dt><dd>6615550144</dd><dt>Their student no.</dt><dd>4400718825</dd></dl></section><section><h2>Requested by</h2><dl><dt>Registrar</dt><dd>Paula Finch</dd><dt>Phone</dt><dd>7075550110</dd><dt>Fax</dt><dd>7075550111</dd></dl></section><section><h2>Documents</h2><ul><li>Transcript (received)</li><li>Immunization (received)</li><li>IEP/504 (none)</li><li>Discipline</li><li>Test scores</li></ul></section></div></body></html>`,
);

page(
  'calpads-replaced',
  'state tool: SSID detail with replaced SSID history',
  'https://www.calpads-demo.example.gov/Student/Profile/Detail',
  '9942336017',
  ['9942010558'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CALPADS - Student Profile</title><style>body{font:13px Arial}.menu{background:#0b3d66;color:#fff;padding:6px}.tbl{border-collapse:collapse}.tbl td,.tbl th{border:1px solid #bcd;padding:4px 8px}.panel-heading{background:#d9e8f6;padding:4px;margin-top:8px}</style></head><body><div class="menu">CALPADS &nbsp; Home | State SSID Search | Maintain Student | Reports | File Upload &nbsp; LEA: 1975309</div><h2>Student Profile</h2><div class="panel-heading">Student Information (SINF)</div><table class="tbl"><tr><th>SSID</th><td>9942336017</td><th>Local ID</th><td>51180</td></tr><tr><th>Legal Last</th><td>Greer</td><th>Legal First</th><td>Savannah</td></tr><tr><th>DOB</th><td>12/03/2013</td><th>Gender</th><td>F</td></tr><tr><th>Birth State</th><td>US-OR</td><th>Enrolled School</th><td>1996123 Mojave Vista</td></tr></table><div class="panel-heading">Replaced SSIDs</div><table class="tbl"><tr><th>Replaced SSID</th><th>Date</th><th>Reason</th></tr><tr><td>9942010558</td><td>09/19/2022</td><td>MID - Multiple ID combine</td></tr></table><div class="panel-heading">Enrollment (SENR)</div><table class="tbl"><tr><th>School</th><th>Start</th><th>Exit</th><th>Reason</th></tr><tr><td>Mojave Vista</td><td>08/09/2023</td><td></td><td></td></tr><tr><td>Rosamond El</td><td>08/11/2021</td><td>06/02/2023</td><td>T160</td></tr></table></body></html>`,
);

page(
  'calpads-mid',
  'state tool: multiple identifier anomaly with two candidate SSIDs',
  'https://www.calpads-demo.example.gov/Anomaly/MID/Review',
  null,
  ['9943118205', '9943700946', '9165550200'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CALPADS - MID review</title><style>body{font:13px Arial}.t td,.t th{border:1px solid #bcd;padding:4px 8px}</style></head><body><div>CALPADS &nbsp; Home | Anomalies | Multiple Identifier (MID)</div><h2>Possible multiple identifiers</h2><p>These records may belong to the same student. Compare the data and choose to combine or to mark as not a match.</p><table class="t"><thead><tr><th></th><th>SSID</th><th>Name</th><th>DOB</th><th>Gender</th><th>LEA</th><th>Last enrollment</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td>9943118205</td><td>LOPEZ, MARIA DE LOS ANGELES</td><td>02/09/2015</td><td>F</td><td>Valley USD</td><td>08/12/2024 -</td></tr><tr><td><input type="checkbox"></td><td>9943700946</td><td>LOPEZ, ANGELES</td><td>02/09/2015</td><td>F</td><td>Madera USD</td><td>08/15/2023 - 05/30/2024</td></tr></tbody></table><p><button>Combine SSIDs</button> <button>Not a match</button> <button>Contact other LEA</button></p><p>Help desk 9165550200</p></body></html>`,
);

page(
  'ssid-nearmatch',
  'new student without SSID and near matches offered by the state',
  'https://sis.cedarvalley.k12.example.org/enroll/ssid-request/8831',
  null,
  ['9944550817', '9944550825', '9944112003', '5105550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID request</title><style>body{font:14px Verdana}.stu{background:#eef;padding:8px}.cand{border:1px solid #ccc;margin:6px 0;padding:6px;display:flex;justify-content:space-between}</style></head><body><h1>SSID request</h1><div class="stu"><b>Local record:</b> Adeyemi, Tunde &middot; local ID 8831 &middot; born 06/06/2016 &middot; M &middot; grade 3 &middot; birth city Oakland &middot; SSID: <i>none</i></div><h2>3 near matches found in the state system</h2><div class="cand"><span>ADEYEMI, TUNDE &middot; 06/16/2016 &middot; Oakland &middot; SSID 9944550817</span><span>94% <button>Use this SSID</button></span></div><div class="cand"><span>ADEYEMI, TAIWO &middot; 06/06/2016 &middot; Oakland &middot; SSID 9944550825</span><span>88% <button>Use this SSID</button></span></div><div class="cand"><span>ADEYEMI, T &middot; 06/06/2015 &middot; Hayward &middot; SSID 9944112003</span><span>71% <button>Use this SSID</button></span></div><p><button>None of these: request a new SSID</button></p><p>Parent: Folake Adeyemi 5105550171</p></body></html>`,
);

page(
  'illum-peers',
  'Illuminate profile with a panel of peers of the same program',
  'https://bay.illuminateed.com/live/?page=StudentProfile&student_id=77214',
  '9945903381',
  ['9945112740', '9945367028', '9945980551', '4155550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - Illuminate Education</title><style>body{font:13px Helvetica;background:#f4f4f4}.wrap{display:flex;gap:12px}.main{flex:1;background:#fff;padding:12px}.rail{width:260px;background:#fff;padding:12px}.attr td{padding:3px 10px}</style></head><body><div>Illuminate DnA &middot; Bay USD &middot; <input placeholder="Search student"></div><div class="wrap"><div class="main"><h1>Serrano, Yamileth</h1><table class="attr"><tr><td>Local Student ID</td><td>812447</td><td>State Student ID</td><td>9945903381</td></tr><tr><td>Grade</td><td>4</td><td>Homeroom</td><td>Baptiste 4A</td></tr><tr><td>English proficiency</td><td>EL (2)</td><td>SED</td><td>Yes</td></tr><tr><td>Special ed</td><td>No</td><td>GATE</td><td>No</td></tr></table><h3>Assessments</h3><table class="attr"><tr><th>Test</th><th>Score</th><th>Level</th></tr><tr><td>Fastbridge aReading W</td><td>489</td><td>Some risk</td></tr><tr><td>District Math B2</td><td>64%</td><td>Basic</td></tr><tr><td>ELPAC 2024</td><td>1502</td><td>3</td></tr></table></div><div class="rail"><h3>Intervention group: Reading Tier 2</h3><ol><li>Abdi, Hodan 9945112740</li><li>Clemens, Roy 9945367028</li><li><b>Serrano, Yamileth</b></li><li>Tafoya, Ben 9945980551</li></ol><p>Led by K. Ito (x4410), 4155550119</p></div></div></body></html>`,
);

page(
  'sheet-roster',
  'spreadsheet-like roster with a selected row',
  'https://docs.valleyportal.org/sheets/d/1x9/edit#gid=0',
  null,
  ['9946330715', '9946227041', '5595550138', '5595550116', '9946481920', '5595550182', '9946904437', '5595550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tutoring roster 24-25</title><style>.grid{border-collapse:collapse;font:13px Arial}.grid td,.grid th{border:1px solid #e0e0e0;padding:2px 6px}.rowsel td{outline:2px solid #1a73e8}.rh{background:#f8f9fa;color:#777}</style></head><body><div>Tutoring roster 24-25 &#9734; File Edit View Insert Format Data Tools</div><div>fx <input value="9946330715"></div><table class="grid"><tr><th></th><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th></tr><tr><td class="rh">1</td><td>Last</td><td>First</td><td>SSID</td><td>Gr</td><td>Parent phone</td></tr><tr><td class="rh">2</td><td>Arce</td><td>Mónica</td><td>9946227041</td><td>6</td><td>5595550138</td></tr><tr class="rowsel"><td class="rh">3</td><td>Baird</td><td>Duncan</td><td>9946330715</td><td>6</td><td>5595550116</td></tr><tr><td class="rh">4</td><td>Calloway</td><td>Jewel</td><td>9946481920</td><td>7</td><td>5595550182</td></tr><tr><td class="rh">5</td><td>Dumont</td><td>Remy</td><td>9946904437</td><td>8</td><td>5595550149</td></tr></table><div>Roster | Sessions | Archive</div></body></html>`,
);

page(
  'sheet-student-tab',
  'sheet-like portal: one student in a look-up tab, drop-down lists all students with SSIDs',
  'https://docs.valleyportal.org/apps/intervention/lookup',
  '9947215860',
  ['9947010338', '9947552104', '9947688213', '5595550195'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Intervention tracker - Lookup</title><style>body{font:13px Arial}.sheet td{border:1px solid #ddd;padding:4px 10px}.lab{background:#e6f0e6;font-weight:bold}.tabs span{padding:6px 12px;border:1px solid #ccc}</style></head><body><h2>Intervention tracker 2024-25</h2><p>Choose a student: <select><option value="9947010338">Bloom, Cassidy (9947010338)</option><option value="9947215860" selected>Dhillon, Arjan (9947215860)</option><option value="9947552104">Esparza, Lia (9947552104)</option><option value="9947688213">Fay, Milo (9947688213)</option></select></p><table class="sheet"><tr><td class="lab">Student</td><td>Arjan Dhillon</td><td class="lab">SSID</td><td>9947215860</td></tr><tr><td class="lab">Grade</td><td>5</td><td class="lab">Teacher</td><td>Rocha</td></tr><tr><td class="lab">Fall iReady</td><td>488</td><td class="lab">Winter iReady</td><td>503</td></tr><tr><td class="lab">Tier</td><td>2</td><td class="lab">Weeks</td><td>11</td></tr><tr><td class="lab">Attendance</td><td>94%</td><td class="lab">SST date</td><td>3/13/2025</td></tr><tr><td class="lab">Home</td><td>5595550195</td><td class="lab">Language</td><td>Punjabi</td></tr></table><p>Notes: good growth in phonics; continue group B until April.</p><div class="tabs"><span>Dashboard</span><span><b>Lookup</b></span><span>Groups</span><span>Data (locked)</span></div></body></html>`,
  { isLaidOut: true },
);

page(
  'transcript-one',
  'transcript of one student; school CEEB code and phones',
  'https://valley.aeries.net/admin/Reports/TranscriptPrint.aspx',
  '9948066371',
  ['5595550100', '5595550109', '5595550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official Transcript</title><style>.tr{width:760px;font:11px Arial;border:1px solid #000;padding:10px;margin:auto}.tr .h{display:flex;justify-content:space-between}.c{columns:2}.c table td{padding:0 6px}</style></head><body><div class="tr"><div class="h"><div><b>VALLEY HIGH SCHOOL</b><br>1200 N Temperance, Clovis CA 93611<br>5595550100 &nbsp; FAX 5595550109<br>CEEB 050711</div><div><b>OFFICIAL TRANSCRIPT</b><br>Printed 02/21/2025</div></div><hr><table><tr><td>Student</td><td><b>IMANI R. DELOACH</b></td><td>Grade</td><td>12</td></tr><tr><td>Perm ID</td><td>100211</td><td>State ID</td><td>9948066371</td></tr><tr><td>Birthdate</td><td>01/05/2007</td><td>Sex</td><td>F</td></tr><tr><td>Parent</td><td>Sheryl Deloach</td><td>Phone</td><td>5595550153</td></tr></table><hr><div class="c"><b>9th 2021-22 Valley High</b><table><tr><td>English 9</td><td>A</td><td>B</td><td>10.0</td></tr><tr><td>Algebra I</td><td>B</td><td>B</td><td>10.0</td></tr><tr><td>Biology</td><td>A</td><td>A</td><td>10.0</td></tr></table><b>10th 2022-23</b><table><tr><td>English 10</td><td>A</td><td>A</td><td>10.0</td></tr><tr><td>Geometry</td><td>B</td><td>C</td><td>10.0</td></tr><tr><td>Chemistry</td><td>B</td><td>B</td><td>10.0</td></tr></table></div><p>Credits 170.0 &nbsp; GPA 3.42 &nbsp; Rank 88/412</p><p>Signature: R. Ledesma, Registrar</p></div></body></html>`,
);

page(
  'transcript-two',
  'two transcripts in one print job',
  'https://valley.aeries.net/admin/Reports/TranscriptBatch.aspx',
  null,
  ['9949113508', '9949620077'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcripts (2)</title><style>.pg{width:700px;margin:12px auto;border:1px solid #555;padding:14px;font:11px Arial;page-break-after:always}</style></head><body><div class="pg"><h3>VALLEY HIGH SCHOOL &ndash; UNOFFICIAL TRANSCRIPT</h3><p>Student: <b>OSCAR PINEDO</b> &nbsp; Grade 11 &nbsp; Perm ID 101502 &nbsp; State ID 9949113508</p><table><tr><td>English 9</td><td>B</td><td>B</td></tr><tr><td>Integrated 1</td><td>C</td><td>B</td></tr><tr><td>Spanish 1</td><td>A</td><td>A</td></tr></table><p>GPA 2.98</p></div><div class="pg"><h3>VALLEY HIGH SCHOOL &ndash; UNOFFICIAL TRANSCRIPT</h3><p>Student: <b>HALEY QUIST</b> &nbsp; Grade 11 &nbsp; Perm ID 101533 &nbsp; State ID 9949620077</p><table><tr><td>English 9</td><td>A</td><td>A</td></tr><tr><td>Integrated 1</td><td>A</td><td>B</td></tr><tr><td>French 1</td><td>A</td><td>A</td></tr></table><p>GPA 3.80</p></div></body></html>`,
);

page(
  'plan504-sib',
  '504 plan of one student which mentions his sister with her SSID',
  'https://plans.sierraunified.org/504/2024/1187',
  '9950448216',
  ['5595550177', '5595550165', '9950771093'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Section 504 Plan</title><style>body{font:13px Cambria;width:820px;margin:auto}table{width:100%;border-collapse:collapse}td,th{border:1px solid #666;padding:4px;vertical-align:top}th{background:#eee;text-align:left;width:22%}</style></head><body><p>Sierra Unified School District &middot; Student Services &middot; 5595550177</p><h1>Section 504 Accommodation Plan</h1><table><tr><th>Student</th><td>Roman Sadowski</td><th>SSID</th><td>9950448216</td></tr><tr><th>School</th><td>Foothill Intermediate</td><th>Grade</th><td>8</td></tr><tr><th>Meeting date</th><td>09/24/2024</td><th>Review due</th><td>09/23/2025</td></tr><tr><th>Disability</th><td colspan="3">Type 1 diabetes</td></tr><tr><th>Family information</th><td colspan="3">Lives with mother (Ewa Sadowski, 5595550165). Sister Klara Sadowski (SSID 9950771093, grade 5, Pine Ridge ES) has the same diagnosis and a separate plan.</td></tr></table><h2>Accommodations</h2><ol><li>Blood glucose checks any time.</li><li>Unrestricted use of restroom and water.</li><li>Phone allowed for CGM.</li><li>Stop-the-clock testing, including CAASPP.</li></ol><h2>Team</h2><table><tr><th>504 coordinator</th><td>Wendell Price</td></tr><tr><th>Nurse</th><td>Roxana Mehr, RN (lic. 95104417)</td></tr><tr><th>Teacher</th><td>Bree Hollis</td></tr><tr><th>Parent</th><td>Ewa Sadowski</td></tr></table></body></html>`,
);

page(
  'help-example',
  'help page with an example SSID',
  'https://help.schoolinfo.example.com/articles/where-is-the-ssid',
  null,
  ['9951234560', '8005550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Where do I find a student's SSID?</title><style>body{font:16px/1.5 Georgia;max-width:720px;margin:auto}.shot{border:1px solid #ccc;padding:10px;background:#fafafa;font:13px Arial}</style></head><body><nav><a>Help center</a> &rsaquo; <a>State reporting</a></nav><h1>Where do I find a student's SSID?</h1><p>The SSID is a ten-digit number assigned by the state. Open <b>People &rsaquo; Students</b>, select a student and look at the top card:</p><div class="shot"><b>Jane Sample</b><br>Grade 4 &middot; Homeroom 12<br>SSID: 9951234560<br>Student no.: 10001</div><p>If it is empty, choose <i>Request SSID</i>. It takes one or two days until the state answers.</p><h2>Sibling with the same number?</h2><p>Two students cannot share an SSID. Write to support or call 8005550199.</p><p>Was this article helpful? <button>Yes</button> <button>No</button></p></body></html>`,
);

page(
  'my-account',
  'staff account page with employee id of ten digits and phones',
  'https://sis.cedarvalley.k12.example.org/account',
  null,
  ['9952003318', '1052884710', '2095550187', '2095550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My account</title><style>body{font:14px Verdana}.f{margin:8px 0}.f label{display:block;color:#777;font-size:11px}</style></head><body><nav>Home | Students | Staff | Reports | <b>My account</b></nav><h1>My account</h1><div class="f"><label>Name</label>Lorraine Abeyta</div><div class="f"><label>User ID</label>labeyta</div><div class="f"><label>Staff ID</label>9952003318</div><div class="f"><label>State educator ID (SEID)</label>1052884710</div><div class="f"><label>Role</label>Attendance clerk, Cedar Valley Middle</div><div class="f"><label>Mobile for sign-in codes</label>2095550187</div><div class="f"><label>Desk</label>2095550100 ext 31</div><h2>Sessions</h2><p>Chrome, Windows, 02/20/2025 7:41 am (this one)</p><h2>Preferences</h2><label><input type="checkbox" checked> Show state ID in student header</label><button>Save</button></body></html>`,
);

page(
  'peer-tutor',
  'student page with peer tutor (another student) and his SSID',
  'https://support.riosecohs.org/students/4102/tutoring',
  '9953610772',
  ['8055550175', '9953008451'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tutoring - Support Hub</title><style>body{font:15px Poppins,Arial}.hero{background:#fde8d7;padding:16px;border-radius:10px}.hero h1{margin:0}.two{display:flex;gap:16px;margin-top:12px}.two>div{flex:1;border:1px solid #eee;padding:12px;border-radius:10px}</style></head><body><nav>Support Hub &middot; Students &middot; Tutors &middot; Calendar</nav><div class="hero"><h1>Adriana Lucero</h1><p>Grade 9 &middot; SSID: 9953610772 &middot; School ID: 4102 &middot; AVID</p></div><div class="two"><div><h2>Needs</h2><p>Algebra I: F at progress report</p><p>World History: D+</p><p>Parent conference 01/30: yes, with Marta Lucero (8055550175)</p></div><div><h2>Peer tutor</h2><p><b>Jonathan Weiss</b>, grade 12</p><p>SSID: 9953008451</p><p>Mon and Wed, lunch, room 31</p><p>Hours so far: 9.5</p><button>Change tutor</button></div></div><h2>Sessions</h2><table><tr><th>Date</th><th>Topic</th><th>Signed</th></tr><tr><td>02/10</td><td>Linear equations</td><td>JW</td></tr><tr><td>02/12</td><td>Slope</td><td>JW</td></tr><tr><td>02/19</td><td>Systems</td><td>JW</td></tr></table></body></html>`,
);

page(
  'attendance-sibs',
  'attendance page with the siblings attendance of the same day',
  'https://q.sierraunified.org/StudentConnect/Attendance/Daily',
  '9954271830',
  ['5595550184', '9954009917', '9954638805'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Daily Attendance</title><style>body{font:12px Segoe UI}.hd{background:#00497a;color:#fff;padding:6px}.cal td{width:34px;border:1px solid #ccd;text-align:center;height:26px}.A{background:#fbb}.T{background:#ffd}.sib{border:1px solid #69c;margin-top:10px}.sib td,.sib th{padding:3px 9px}</style></head><body><div class="hd">Q | Attendance | Daily</div><div><b>Hurtado, Ximena</b> &nbsp; Gr 04 &nbsp; ID 78330 &nbsp; State ID 9954271830 &nbsp; Track A</div><p>Contact today: Angelica Hurtado 5595550184 <button>Call</button></p><table class="cal"><tr><th colspan="5">February 2025</th></tr><tr><td>3</td><td class="A">4 A</td><td class="A">5 A</td><td>6</td><td>7</td></tr><tr><td>H</td><td>11</td><td>12</td><td class="T">13 T</td><td>14</td></tr><tr><td>H</td><td>18</td><td>19</td><td class="A">20 A</td><td>21</td></tr></table><p>Totals: Absent 9, Excused 4, Tardy 6, Rate 91.3%</p><table class="sib"><caption>Siblings today</caption><tr><th>Name</th><th>School</th><th>State ID</th><th>Today</th></tr><tr><td>Hurtado, Damian</td><td>Foothill Int</td><td>9954009917</td><td>Present</td></tr><tr><td>Hurtado, Zoe</td><td>Pine Ridge ES</td><td>9954638805</td><td>Absent U</td></tr></table></body></html>`,
);

page(
  'noid-contacts',
  'emergency card without any State ID, many ten-digit phones',
  'https://forms.harborusd.org/emergency-card/66127',
  null,
  [
    '3105550114',
    '3105550148',
    '2135550170',
    '3105550169',
    '5625550123',
    '3235550181',
    '3105550134',
    '3105550156',
    '0012287731',
  ],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title><style>body{font:13px Arial;width:700px;margin:auto}.ec{border:2px solid #c00;padding:12px}.ec table{width:100%}.ec td{border-bottom:1px dotted #999;padding:4px}</style></head><body><div class="ec"><h2>EMERGENCY CARD 2024-25</h2><p><b>Student:</b> Thaddeus Cole &nbsp; <b>Grade:</b> 2 &nbsp; <b>Teacher:</b> Arriaga &nbsp; <b>School ID:</b> 66127</p><table><tr><th>Name</th><th>Relation</th><th>Home</th><th>Cell</th><th>Work</th></tr><tr><td>Monique Cole</td><td>Mother</td><td>3105550114</td><td>3105550148</td><td>2135550170</td></tr><tr><td>Reggie Cole</td><td>Father</td><td></td><td>3105550169</td><td>5625550123</td></tr><tr><td>Odessa Cole</td><td>Grandmother</td><td>3235550181</td><td></td><td></td></tr><tr><td>Pat Nunez</td><td>Neighbor</td><td></td><td>3105550134</td><td></td></tr></table><p><b>Physician:</b> Harbor Pediatrics 3105550156 &nbsp; <b>Medical record no.:</b> 0012287731</p><p><b>Medi-Cal:</b> yes &nbsp; <b>Allergies:</b> amoxicillin</p><p>Signed electronically by Monique Cole 08/06/2024</p></div></body></html>`,
);

page(
  'recent-side',
  'student page with a sidebar of recently viewed students and SSIDs',
  'https://sis.cedarvalley.k12.example.org/students/8790/overview',
  '9956104438',
  ['9956330184', '9956331027', '9956770539', '2095550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student overview</title><style>body{font:14px Verdana;margin:0}.page{display:grid;grid-template-columns:230px 1fr}.sb{background:#2e3440;color:#d8dee9;padding:12px;min-height:100vh}.sb li{margin:8px 0;list-style:none}.sb small{color:#88c0d0}.ban{padding:14px;border-bottom:1px solid #ddd}.kv td{padding:4px 14px}</style></head><body><div class="page"><div class="sb"><b>Cedar Valley SIS</b><p>Students<br>Staff<br>Classes<br>Reports</p><h4>Recently viewed</h4><ul><li>Adler, Simone<br><small>9956330184</small></li><li>Bartlett, Quinn<br><small>9956331027</small></li><li>Chavarria, Ivonne<br><small>9956770539</small></li></ul></div><div><div class="ban"><h1>Dietrich, Malcolm</h1>Grade 7 &middot; Active &middot; Team Blue</div><table class="kv"><tr><td>Student number</td><td>8790</td><td>State ID</td><td>9956104438</td></tr><tr><td>Birth date</td><td>Mar 22, 2012</td><td>Birthplace</td><td>Lodi, CA</td></tr><tr><td>Guardian</td><td>Paige Dietrich</td><td>Phone</td><td>2095550126</td></tr><tr><td>Homeroom</td><td>B-7</td><td>Counselor</td><td>N. Sharma</td></tr><tr><td>Lunch</td><td>Paid</td><td>Bus</td><td>none</td></tr></table><h3>Schedule</h3><ol><li>Math 7, Ortiz</li><li>ELA 7, Young</li><li>Science 7, Bui</li><li>PE, Hobbs</li></ol></div></div></body></html>`,
);

page(
  'home-recent',
  'home page with only recently viewed students and SSIDs',
  'https://sis.cedarvalley.k12.example.org/start',
  null,
  ['9957104420', '2095550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home - Cedar Valley SIS</title><style>body{font:14px Verdana}.w{display:inline-block;vertical-align:top;width:320px;border:1px solid #ccd;margin:8px;padding:10px}</style></head><body><nav>Home | Students | Staff | Reports</nav><h1>Good morning, Lorraine</h1><div class="w"><h3>Recently viewed</h3><p>Dietrich, Malcolm &ndash; State ID 9957104420</p></div><div class="w"><h3>Attendance not taken</h3><p>Hobbs, per. 1<br>Young, per. 1</p></div><div class="w"><h3>Announcements</h3><p>CAASPP testing window opens April 7. Call the help desk 2095550150 for accounts.</p></div><div class="w"><h3>Tasks</h3><ul><li>Enrollments to approve: 2</li><li>Missing SSIDs: 4</li><li>Residency checks: 11</li></ul></div></body></html>`,
  { sure: false },
);

page(
  'parent-alum',
  'student page; the mother is a former student of the district with her old SSID',
  'https://aspen.harborusd.org/aspen/contactList.do?navkey=student.std.list.contacts',
  '9958730219',
  ['3105550197', '9958001762', '3105550105', '4245550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Contacts</title><style>body{font:11px Verdana}.l{border-collapse:collapse}.l td,.l th{border:1px solid #aab;padding:3px 6px}</style></head><body><div>Harbor Unified 2024-2025 :: School view</div><div>Pages | School | <b>Student</b> | Attendance</div><div>Student List :: <b>Mercado, Elijah - 01</b> :: SSID 9958730219 :: Local ID 880413</div><div>Details | <b>Contacts</b> | Attendance | Conduct | Documents</div><table class="l"><thead><tr><th>Priority</th><th>Name</th><th>Relationship</th><th>Phone 1</th><th>Lives with</th><th>Comment</th></tr></thead><tbody><tr><td>1</td><td>Mercado, Janelle</td><td>Mother</td><td>3105550197</td><td>Y</td><td>District alumna, class of 2014 (old SSID 9958001762)</td></tr><tr><td>2</td><td>Mercado, Alma</td><td>Grandmother</td><td>3105550105</td><td>Y</td><td></td></tr><tr><td>3</td><td>Briggs, Deshawn</td><td>Father</td><td>4245550162</td><td>N</td><td>Gets mailings</td></tr></tbody></table><p>3 records &middot; Options | Reports | Help</p></body></html>`,
);

page(
  'teen-parent',
  'student who is a parent; her child is enrolled in the infant centre with own state number',
  'https://programs.riosecohs.org/calsafe/participants/31',
  '9959240675',
  ['8055550159', '9959917708', '8055550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cal-SAFE participant</title><style>body{font:14px Trebuchet MS}.blk{border-left:5px solid #a5d;padding:6px 12px;margin:10px 0}.blk b{display:inline-block;width:170px}</style></head><body><nav>Programs &middot; Cal-SAFE &middot; Participants (14)</nav><h1>Participant: Lara Benítez</h1><div class="blk"><p><b>Grade</b> 12</p><p><b>SSID</b> 9959240675</p><p><b>School ID</b> 3811</p><p><b>Credits earned</b> 185 / 220</p><p><b>Entered program</b> 09/11/2023</p><p><b>Phone</b> 8055550159</p></div><h2>Child in center</h2><div class="blk"><p><b>Name</b> Mateo Benítez</p><p><b>Birth date</b> 07/02/2023</p><p><b>State preschool ID</b> 9959917708</p><p><b>Schedule</b> 7:45 - 2:30</p></div><h2>Support</h2><ul><li>Parenting class: enrolled</li><li>Transportation: bus pass</li><li>Case manager: Iris Chung, 8055550120</li></ul></body></html>`,
);

page(
  'twin-alert',
  'twin alert banner with the twin SSID; own in the header',
  'https://valley.aeries.net/admin/Programs.aspx',
  '9960315528',
  ['9960315536', '5595550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Special Programs - Aeries</title><style>body{font:13px Lato,Arial}.alertBar{background:#fde2e2;padding:6px}.stu{background:#f3f6f9;padding:8px;font-size:15px}.grd td,.grd th{border-bottom:1px solid #ddd;padding:4px 8px}</style></head><body><div>Aeries &middot; 972 - Alder Elementary &middot; 2024-2025</div><div class="stu"><b>Petrosyan, Ani</b> &nbsp; Grd 2 &nbsp; ID 105518 &nbsp; State ID 9960315528 &nbsp; Tchr Moss</div><div class="alertBar">&#9888; TWIN: do not confuse with Petrosyan, Arpi (ID 105519, State ID 9960315536, Tchr Leung)</div><h2>Special Programs</h2><table class="grd"><tr><th>Pgm</th><th>Description</th><th>Elig start</th><th>Elig end</th><th>Comment</th></tr><tr><td>122</td><td>Title I Part A Basic Targeted</td><td>08/14/2023</td><td></td><td></td></tr><tr><td>175</td><td>Free meal program</td><td>07/01/2024</td><td>06/30/2025</td><td></td></tr><tr><td>127</td><td>GATE</td><td>11/01/2024</td><td></td><td>OLSAT</td></tr></table><p>Home phone 5595550136</p><button>Add New Record</button></body></html>`,
  { sure: false },
);

page(
  'twin-alert-blank',
  'twin alert banner; the State ID of the open twin is empty',
  'https://sis.coastalprep.org/people/students/8014/profile',
  null,
  ['9961448020', '8055550137', '8055550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Soren Aldous</title><style>body{font:15px Inter,sans-serif}.note{background:#e8f1ff;padding:10px;border-radius:8px}.g{display:grid;grid-template-columns:150px 1fr;max-width:520px;gap:4px}.g span{color:#6b7280}</style></head><body><nav>Coastal Prep &middot; Dashboard &middot; People</nav><h1>Soren Aldous</h1><div class="note">Twin of <a>Silas Aldous</a> (grade K, SSID 9961448020). Check first names before you edit.</div><div class="g"><span>Grade</span><div>K</div><span>SSID</span><div>&ndash; <button>Request SSID</button></div><span>Student no.</span><div>8014</div><span>Birthdate</span><div>2019-04-14</div><span>Homeroom</span><div>K-2 Fenton</div><span>Mother</span><div>Petra Aldous 8055550137</div><span>Father</span><div>Neil Aldous 8055550186</div><span>Entered</span><div>2024-08-19</div></div></body></html>`,
);

page(
  'same-name',
  'name alert: another student of the same name with SSID',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0013377',
  '9962074193',
  ['9962880316', '5305550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:11px Verdana}.q td,.q th{border:1px solid #ccc;padding:3px 6px}.al{color:#a00}</style></head><body><div id="header">PowerSchool SIS &gt; Student Selection &gt; Quick Lookup</div><h1>Garcia, Jose L <small>12 &nbsp; 19422 &nbsp; RHS &nbsp; State ID: 9962074193</small></h1><p class="al">Name alert: there is another Garcia, Jose at this school (Jose M, grade 10, State ID: 9962880316).</p><table class="q"><tr><th>Exp</th><th>Course</th><th>Q1</th><th>Q2</th><th>S1</th><th>Abs</th><th>Tar</th></tr><tr><td>1(A)</td><td>Government, Shaw</td><td>B</td><td>A</td><td>A</td><td>1</td><td>0</td></tr><tr><td>2(A)</td><td>English 12, Neal</td><td>C</td><td>B</td><td>B</td><td>2</td><td>1</td></tr><tr><td>3(A)</td><td>Statistics, Poon</td><td>A</td><td>A</td><td>A</td><td>1</td><td>3</td></tr><tr><td>4(A)</td><td>Auto 2, Hale</td><td>A</td><td>A</td><td>A</td><td>0</td><td>0</td></tr></table><p>Attendance office 5305550141</p></body></html>`,
);

page(
  'enroll-siblookup',
  'new enrollment form with the look-up result of a sibling',
  'https://enroll.fairoaksusd.org/intake/new/step/3',
  null,
  ['9963228401', '9165550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New enrollment - step 3</title><style>body{font:15px Arial;width:760px;margin:auto}.steps li{display:inline;margin-right:14px}.steps .on{font-weight:bold}.found{border:1px solid #4a4;background:#efe;padding:10px;margin:10px 0}label{display:block;margin-top:8px}</style></head><body><h1>New enrollment</h1><ol class="steps"><li>Student</li><li>Address</li><li class="on">Family</li><li>Health</li><li>Documents</li></ol><p>Student: <b>Noelle Abrams</b>, grade K, born 11/30/2019</p><label>Does the child have a brother or sister in our schools? <select><option selected>Yes</option></select></label><label>Name of sibling <input value="Grant Abrams"></label><div class="found"><b>1 match</b><br>Abrams, Grant &middot; grade 3 &middot; Cottonwood ES &middot; SSID 9963228401 &middot; ID 30117<br><button>Link as sibling</button></div><label>Parent 1 <input value="Heidi Abrams"></label><label>Phone <input value="9165550134"></label><p>Phone on the sibling's record: 9165550134</p><button>Back</button> <button>Continue</button></body></html>`,
);

page(
  'aspen-picklist',
  'Aspen detail with open pick list pop-up of staff and students',
  'https://aspen.harborusd.org/aspen/conductDetail.do',
  '9964581106',
  ['3105550188', '9964112083', '9964390745', '9964773302'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Conduct Incident</title><style>body{font:11px Verdana}.pop{position:absolute;top:120px;left:420px;width:420px;background:#fff;border:2px solid #579}.pop h5{background:#579;color:#fff;margin:0;padding:4px}.pop td{padding:2px 8px}.dp{text-align:right;color:#555;padding:3px}</style></head><body><div>Harbor Unified :: Student :: <b>Kassab, Rami - 10</b></div><div>SASID/SSID: <b>9964581106</b> &nbsp; Local ID: 874410 &nbsp; YOG: 2027 &nbsp; Homeroom: 204</div><div>Details | Contacts | Attendance | <b>Conduct</b> | Transcript</div><table><tr><td class="dp">Incident ID</td><td>24-1180</td></tr><tr><td class="dp">Code</td><td>Defiance/disruption</td></tr><tr><td class="dp">Date</td><td>2/13/2025</td></tr><tr><td class="dp">Location</td><td>Cafeteria</td></tr><tr><td class="dp">Owner</td><td>Sutherland, Gwen</td></tr><tr><td class="dp">Victim</td><td><input> <button>Select</button></td></tr><tr><td class="dp">Parent notified</td><td>3105550188 2/13/2025</td></tr></table><div class="pop"><h5>Student Pick List (victim)</h5><table><tr><th></th><th>Name</th><th>YOG</th><th>SSID</th></tr><tr><td><input type="radio"></td><td>Abreu, Nuno</td><td>2027</td><td>9964112083</td></tr><tr><td><input type="radio"></td><td>Acker, Paul</td><td>2026</td><td>9964390745</td></tr><tr><td><input type="radio"></td><td>Adair, Skye</td><td>2028</td><td>9964773302</td></tr></table><p>1 - 25 of 1204 <button>OK</button> <button>Cancel</button></p></div></body></html>`,
  { sure: false },
);

page(
  'aspen-list',
  'Aspen student list',
  'https://aspen.harborusd.org/aspen/studentList.do',
  null,
  [
    '2017000318',
    '9965110240',
    '3105550101',
    '2018000044',
    '9965113376',
    '3105550192',
    '2016001190',
    '9965420018',
    '3105550160',
  ],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Student List</title><style>body{font:11px Verdana}.listGrid td,.listGrid th{border:1px solid #c8d3de;padding:3px 6px}.listGridFixed{background:#eef}</style></head><body><div>Harbor Unified :: Hawthorne K-8 :: Students</div><div>Options | Reports | Help | Search on Name <input> </div><table class="listGrid"><thead><tr><th></th><th>Name</th><th>YOG</th><th>Grade</th><th>Local ID</th><th>SSID</th><th>Phone</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td>Abbott, Leo</td><td>2031</td><td>06</td><td>2017000318</td><td>9965110240</td><td>3105550101</td></tr><tr><td><input type="checkbox" checked></td><td>Acuña, Belén</td><td>2031</td><td>06</td><td>2018000044</td><td>9965113376</td><td>3105550192</td></tr><tr><td><input type="checkbox"></td><td>Aoki, Ren</td><td>2030</td><td>07</td><td>2016001190</td><td>9965420018</td><td>3105550160</td></tr></tbody></table><p>0 of 3 selected &middot; Show selected</p></body></html>`,
);

page(
  'skyward-expanded',
  'list of students with State IDs, one row expanded with full details',
  'https://skyward.pinecreekusd.org/scripts/wsisa.dll/WService=wsEAplus/sbrowse.w',
  '9966732840',
  ['9966114408', '7605550142', '9966900317', '9966915505'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Browse</title><style>body{font:12px Arial}.br{border-collapse:collapse;width:100%}.br td,.br th{border-bottom:1px solid #d5dde5;padding:4px}.exp{background:#f1f6fb}.exp dl{display:grid;grid-template-columns:130px 200px 130px 200px;margin:8px 30px}.exp dt{color:#467}</style></head><body><div>Skyward &middot; Student Management &middot; Students &middot; Student Profile</div><table class="br"><thead><tr><th></th><th>Last</th><th>First</th><th>Gr</th><th>Other ID</th><th>State ID</th></tr></thead><tbody><tr><td>&#9656;</td><td>Lomeli</td><td>Ada</td><td>04</td><td>220118</td><td>9966114408</td></tr><tr class="exp"><td>&#9662;</td><td>Lomeli</td><td>Benjamin</td><td>06</td><td>218841</td><td>9966732840</td></tr><tr class="exp"><td colspan="6"><h3>Benjamin Lomeli</h3><dl><dt>State ID</dt><dd>9966732840</dd><dt>Birthday</dt><dd>10/01/2012</dd><dt>Advisor</dt><dd>Grange, Sue</dd><dt>Homeroom</dt><dd>118</dd><dt>Guardian</dt><dd>Elva Lomeli</dd><dt>Phone</dt><dd>7605550142</dd><dt>Entity</dt><dd>205 Pine Creek MS</dd><dt>Status</dt><dd>Active, full time</dd></dl><a>View profile</a> | <a>Schedule</a> | <a>Discipline</a></td></tr><tr><td>&#9656;</td><td>Lomeli</td><td>Cruz</td><td>09</td><td>214407</td><td>9966900317</td></tr><tr><td>&#9656;</td><td>Lonergan</td><td>Piper</td><td>03</td><td>222013</td><td>9966915505</td></tr></tbody></table></body></html>`,
  { sure: false },
);

page(
  'message-inbox',
  'mail box: message of a teacher names a student with SSID',
  'https://mail.elmwoodusd.org/inbox/thread/88123',
  null,
  ['9967330148', '5105550196', '5105550100', '9967881022'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - Staff mail</title><style>body{font:14px Roboto}.cols{display:grid;grid-template-columns:180px 280px 1fr}.m{border-bottom:1px solid #eee;padding:8px}.msg{padding:14px}</style></head><body><div class="cols"><div>Inbox (4)<br>Sent<br>Drafts<br>Archive</div><div><div class="m"><b>V. Trujillo</b><br>Question on a placement</div><div class="m">Food service<br>Menu for March</div><div class="m">IT<br>Password policy</div></div><div class="msg"><h2>Question on a placement</h2><p>From: Vanessa Trujillo &middot; To: Counseling &middot; Feb 19, 10:22</p><p>Hi all, can someone look at Wesley F. before we place Dario Quint (SSID 9967330148) in the same section? They had trouble in grade 8. Dario's mom can be reached at 5105550196.</p><p>Thanks, Vanessa<br>Room 22, ext. 4122 / 5105550100</p><hr><p>From: Counseling &middot; Feb 19, 11:05</p><p>Will do. We also need to check on Sam Ortolano (SSID 9967881022).</p><button>Reply</button><button>Forward</button></div></div></body></html>`,
);

page(
  'advisee-mail',
  'student page with message pane open; the letter names another student by SSID',
  'https://support.riosecohs.org/students/4177/messages',
  '9968402953',
  ['8055550113', '9968119370'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages - Support Hub</title><style>body{font:15px Poppins,Arial}.hero{background:#e3f2ec;padding:14px}.idline span{margin-right:18px}.thr{border:1px solid #ddd;border-radius:8px;padding:12px;margin:12px 0}.thr time{color:#999}</style></head><body><nav>Support Hub &middot; Students &middot; Tutors &middot; Calendar</nav><div class="hero"><h1>Orion Blackwood</h1><div class="idline"><span>Grade 11</span><span>School ID 4177</span><span>State ID 9968402953</span><span>Case manager: D. Hirsch</span></div></div><p><a>Overview</a> <a>Tutoring</a> <b>Messages</b> <a>Plans</a></p><div class="thr"><time>Feb 12</time> <b>D. Hirsch to Mrs. Blackwood</b><p>Orion's credit recovery course begins on Monday. Please call me with questions: 8055550113.</p></div><div class="thr"><time>Feb 14</time> <b>Mrs. Blackwood to D. Hirsch</b><p>Thank you. By the way, the letter that we got yesterday is for another family: Student: Owen Blackwell, State ID 9968119370. I put it in the shredder.</p></div><div class="thr"><time>Feb 14</time> <b>D. Hirsch to Front office</b><p>Please see above, and mail the right one.</p></div><textarea></textarea><button>Send</button></body></html>`,
);

page(
  'audit-many',
  'change log of a clerk with many students',
  'https://sis.cedarvalley.k12.example.org/admin/audit?user=labeyta',
  null,
  ['2095550125', '2095550126', '9969310852', '9969310860'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Audit log</title><style>body{font:13px Consolas}td,th{padding:3px 10px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><nav>Admin | Users | Roles | <b>Audit</b></nav><h1>Audit log: labeyta</h1><form>From <input value="2025-02-17"> to <input value="2025-02-21"> <button>Filter</button></form><table><thead><tr><th>Time</th><th>Student</th><th>Field</th><th>Old</th><th>New</th></tr></thead><tbody><tr><td>02-21 08:02</td><td>Dietrich, Malcolm</td><td>phone</td><td>2095550125</td><td>2095550126</td></tr><tr><td>02-20 15:40</td><td>Sarkis, Maro</td><td>ssid</td><td></td><td>9969310852</td></tr><tr><td>02-20 15:38</td><td>Tapia, Noemi</td><td>ssid</td><td></td><td>9969310860</td></tr><tr><td>02-19 09:11</td><td>Ureña, Jesse</td><td>homeroom</td><td>B-2</td><td>B-7</td></tr></tbody></table><p>4 rows</p></body></html>`,
);

page(
  'audit-one',
  'change log of one student; the SSID was corrected from a wrong one',
  'https://sis.cedarvalley.k12.example.org/students/8817/history',
  '9970551367',
  ['9970018824', '2095550108', '2095550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>History</title><style>body{font:14px Verdana}.ban{background:#eceff4;padding:12px}.ban h1{margin:0;font-size:20px}.ban span{margin-right:16px}td,th{border-bottom:1px solid #ddd;padding:5px 10px;text-align:left}.old{color:#999;text-decoration:line-through}</style></head><body><nav>Home | Students | Staff | Reports</nav><div class="ban"><h1>Vartanian, Lena</h1><span>Grade 8</span><span>Student number 8817</span><span>State ID 9970551367</span><span>Active</span></div><p>Overview | Family | Health | Programs | <b>History</b></p><table><thead><tr><th>Date</th><th>User</th><th>Field</th><th>Old value</th><th>New value</th></tr></thead><tbody><tr><td>2024-09-17</td><td>labeyta</td><td>State ID</td><td class="old">9970018824</td><td>9970551367</td></tr><tr><td>2024-08-20</td><td>labeyta</td><td>Home phone</td><td class="old">2095550108</td><td>2095550181</td></tr><tr><td>2024-08-09</td><td>import</td><td>Grade</td><td class="old">7</td><td>8</td></tr><tr><td>2023-08-11</td><td>import</td><td>Status</td><td class="old">pre-enrolled</td><td>active</td></tr></tbody></table></body></html>`,
  { sure: false },
);

export const fortiethPages = pages;

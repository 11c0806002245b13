import { setOf } from './case-page.ts';

/** Pages of the kinds of the first set, as somebody else builds them who knew no more than those. People are made up. */
const { page, pages } = setOf('twentyThird');

page(
  'a-lb-ca-ssid-no',
  'label: CA SSID No.',
  'https://ridge.powerschool.com/admin/students/state/studentinfo.html?frn=0014417',
  '9971000001',
  ['9165550171', '5305550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>body{font:13px Verdana;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:180px;padding:8px}#content-main{margin-left:210px;padding:10px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin-bottom:12px}td.bold{font-weight:bold;padding:4px 14px 4px 0}</style></head><body>
<div id="container"><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><div id="userName">Welcome, Dale Winters | Help | Sign Out</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/parents.html">Parents</a></li><li><a href="/admin/students/family.html">Family</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li></ul></div>
<div id="content-main"><h1>State/Province - CA</h1><h2 id="student_detail_header">Okafor, Chidi <span>7</span> <span>48120</span> <span>SMS</span></h2><div class="box-round"><h2>CALPADS Student Information</h2><table class="linkDescList"><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">CA SSID No.</td><td>9971000001</td></tr><tr class="evenRow"><td class="bold">Exclude from State Reporting?</td><td>No</td></tr><tr class="oddRow"><td class="bold">City of Birth</td><td>Redding</td></tr></table></div><div class="box-round"><h2>Household</h2><table><tr><td class="bold">Mother day phone</td><td>9165550171</td></tr><tr><td class="bold">Father day phone</td><td>5305550172</td></tr></table></div><button>Submit</button></div></div></body></html>`,
);

page(
  'a-lb-calpads-ident',
  'label: CALPADS student identifier',
  'https://sis.oakdale-usd.example/index.php?q=/modules/Students/student_view_details.php&pupil=0000000412',
  '9971000002',
  ['0000000412', '2095550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>.grid{display:grid;grid-template-columns:1fr 1fr 1fr}.block{display:block;padding:2px 6px}.bold{font-weight:bold}</style></head><body><div id="header"><img alt="Oakdale"><ul class="menu"><li>Home</li><li>People</li><li>Learn</li></ul></div><div id="content-wrap"><div class="crumb">Home / View Student Profiles / Ingrid Sorensen</div><section><h2>Basic Information</h2><div class="grid"><div><span class="block bold">Preferred name</span><span class="block">Ingrid</span></div><div><span class="block bold">Year group</span><span class="block">Grade 9</span></div><div><span class="block bold">CALPADS Student Identifier</span><span class="block">9971000002</span></div><div><span class="block bold">Phone 1</span><span class="block">2095550144</span></div><div><span class="block bold">Tutors</span><span class="block">Ms Duval</span></div></div></section><section><h2>System</h2><div class="grid"><div><span class="block bold">Record</span><span class="block">0000000412</span></div></div></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-lb-es-portal',
  'label: Spanish',
  'https://portal.delnorte.example/familia/alumno',
  '9971000003',
  ['7605550119'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Portal de familias</title><style>.ficha li{display:flex;gap:1em;padding:3px 0}.ficha b{width:20em}</style></head><body><header><h1>Portal de familias</h1><p>Bienvenida, Sra. Mendoza | <a href="#">Cerrar sesión</a></p></header><main><h2>Mendoza Ruiz, Valentina</h2><ul class="ficha"><li><b>Grado</b> <span>4.º</span></li><li><b>Escuela</b> <span>Primaria Los Álamos</span></li><li><b>N.º de identificación estatal del estudiante</b> <span>9971000003</span></li><li><b>N.º local</b> <span>55219</span></li><li><b>Teléfono de casa</b> <span>7605550119</span></li><li><b>Maestra</b> <span>Sra. Whitcomb</span></li></ul><h3>Avisos</h3><ul><li>Conferencias de padres: 3 al 5 de diciembre.</li><li>Su hijo Mateo (2.º grado) tiene un libro vencido en la biblioteca.</li></ul></main><footer>Distrito Escolar Del Norte &middot; Oficina: (760) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'a-lb-zh-translated',
  'label: page translated by the browser',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary?personID=8812',
  '9971000004',
  ['5105550188'],
  `<!doctype html><html lang="zh-CN" class="translated-ltr"><head><meta charset="utf-8"><title>学生摘要</title><style>.g div{display:flex;gap:12px}dt{width:160px;color:#555}</style></head><body><main><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">学生摘要</font></font></h2><h3><font><font>Tran, Minh</font></font></h3><dl class="g"><div><dt><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">年级</font></font></dt><dd><font><font>6</font></font></dd></div><div><dt><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">州学生编号 (SSID)</font></font></dt><dd><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9971000004</font></font></dd></div><div><dt><font><font>家庭电话</font></font></dt><dd><font><font>5105550188</font></font></dd></div></dl><h3><font><font>联系人</font></font></h3><p><font><font>Tran, Hoa (母亲), 主要监护人</font></font></p><p><font><font>班主任: Keller, J.</font></font></p></main></body></html>`,
  { isLaidOut: true },
);

page(
  'a-lb-zwsp-pieces',
  'label: in pieces with break chances',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9971000005',
  ['7145550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma;margin:0}#ST_Header{background:#345d9d;color:#fff;padding:6px}#PAD{padding:4px 8px;background:#eee}#ViewArea{padding:10px}.form td{padding:4px}.cap{width:70px;color:#444}.cap span{text-transform:none}</style></head><body>
<div id="ST_Header"><span class="lbl-org">Mesa Verde Elementary</span> <span class="lbl-focus">Year: 2026-2027</span> <span class="lbl-user">User: Kline, B.</span></div>
<div id="PAD"><div class="tree">Synergy SIS &rsaquo; Student &rsaquo; Student</div></div><div id="ViewArea"><div class="hdr">Student Name: <b>Castellanos, Ruy</b></div><table class="form"><tr><td class="cap">State<wbr><span>Student</span><wbr><span>Number</span></td><td><input class="ro" readonly value="9971000005"></td><td class="cap">Perm<wbr>ID</td><td><input class="ro" readonly value="402218"></td></tr><tr><td class="cap">Home<wbr>Language</td><td><input class="ro" readonly value="Spanish"></td><td class="cap">Phone</td><td><input class="ro" readonly value="7145550165"></td></tr></table><div class="tabs">Demographics | Parent/Guardian | Other Info | Emergency</div></div></body></html>`,
);

page(
  'a-co-three-cells',
  'colon in a cell of its own',
  'https://records.pinecrest.example/registrar/pupil.cgi?k=7781',
  '9971000006',
  ['5595550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil record</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><center><font size="+1">PINECREST JOINT UNIFIED &mdash; PUPIL RECORD</font></center><hr><table border="0" cellpadding="2"><tr><td align="right">Pupil</td><td>:</td><td>HALVORSEN, NILS P</td></tr><tr><td align="right">Birth date</td><td>:</td><td>02/11/2014</td></tr><tr><td align="right">SSID</td><td>:</td><td>9971000006</td></tr><tr><td align="right">Telephone</td><td>:</td><td>5595550133</td></tr><tr><td align="right">Residence</td><td>:</td><td>18 Quail Run</td></tr></table><hr><a href="#">Previous</a> | <a href="#">Next</a> | <a href="#">Print</a><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-co-css-colon',
  'colon drawn by style',
  'https://bay.illuminateed.com/live/?page=StudentProfile&id=5102',
  '9971000007',
  ['4155550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - Illuminate Education</title><style>body{font:14px/1.4 Lato,Arial;margin:0}#header{background:#f47c20;color:#fff;padding:8px}.nav-pills{display:flex;gap:16px;list-style:none}#content{padding:0 20px}.facts i{font-style:normal;color:#777}.facts i::after{content:":";margin-right:.4em}</style></head><body>
<div id="header"><a href="/live/?page=Dashboard">Bay Unified</a> <input type="search" placeholder="Find a student"> <span class="acct">N. Petrov</span></div>
<ul class="nav-pills"><li>Overview</li><li>Assessments</li><li>Attendance</li><li>Contacts</li></ul><div id="content"><h1>Abernathy, Wren <small>Grade 8</small></h1><div class="facts"><p><i>Homeroom</i><span>B-12</span></p><p><i>State ID (SSID)</i><span>9971000007</span></p><p><i>Contact No.</i><span>4155550121</span></p><p><i>Counselor</i><span>Lang, P.</span></p></div></div><div id="footer">&copy; 2026</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-co-dash',
  'dash outside the label',
  'https://app.klassmate.example/s/2217/overview',
  '9971000008',
  ['6195550107', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Klassmate</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.side{float:left;width:120px}.side a{display:block}.main{margin-left:150px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><div class="side"><a>Classes</a><a>Students</a><a>Messages</a></div><div class="main"><h1>Priya Raman</h1><p class="sub"><em>Statewide Student ID</em> &ndash; <span class="num">9971000008</span></p><p class="sub"><em>Mobile (Dad)</em> &ndash; <span class="num">6195550107</span></p><p class="sub"><em>Advisory</em> &ndash; <span>Ms. Coyle, room 4</span></p><h3>This week</h3><ul><li>Science, lab report due</li><li>Band, concert Thursday</li></ul></div><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-va-figure',
  'value above label: figure and caption',
  'https://dash.suncrest-charter.example/learner/330',
  '9971000009',
  ['8055550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner dashboard</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}.row{display:flex;gap:20px}figure{margin:0;padding:12px;background:#f4f4fa;border-radius:8px;text-align:center}figcaption{font-size:11px;color:#666}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>Learner dashboard</h1><h2>Bastien Leroux</h2><div class="row"><figure><b>97%</b><figcaption>Attendance</figcaption></figure><figure><b>9971000009</b><figcaption>State SSID</figcaption></figure><figure><b>8055550150</b><figcaption>Family line</figcaption></figure><figure><b>3.4</b><figcaption>GPA</figcaption></figure></div><section><h3>Teacher notes</h3><p>Reads two grades above level.</p></section><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-va-rosario-row',
  'value above label: value, break, legend in cells',
  'https://sis.tehama-oaks.example/Modules.php?modname=Students/Student.php&student_id=88',
  '9971000010',
  ['5305550160', '5305550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>RosarioSIS</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.legend-gray{color:#888;font-size:11px}td{padding:6px 18px 6px 0}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div id="menu"><a>Students</a> <a>Users</a> <a>Scheduling</a></div><div id="body"><h2>Student Info</h2><h3 class="title">Delacroix, Odette - 88</h3><table class="widefat"><tr><td>Odette<br><span class="legend-gray">First Name</span></td><td>Delacroix<br><span class="legend-gray">Last Name</span></td><td>F<br><span class="legend-gray">Gender</span></td></tr><tr><td>5305550160<br><span class="legend-gray">Home Phone</span></td><td>9971000010<br><span class="legend-gray">State Student ID</span></td><td>5305550161<br><span class="legend-gray">Mobile</span></td></tr></table></div><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-va-two-table-rows',
  'value above label: values in the first row',
  'https://q.orchardvalley.example/QConsole/student',
  '9971000011',
  ['6615550138', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student console</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}.vals td{font-size:16px;padding:2px 20px 0 0}.caps td{font-size:10px;color:#667;padding:0 20px 8px 0;border-bottom:1px solid #ccc}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><div class="tb"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> Record 14 of 602</div><table class="ban"><tr class="vals"><td>Ybarra, Lucia</td><td>11</td><td>9971000011</td><td>6615550138</td></tr><tr class="caps"><td>Student</td><td>Grade</td><td>SSID</td><td>Primary phone</td></tr></table><fieldset><legend>Programs</legend><label><input type="checkbox" checked> EL</label> <label><input type="checkbox"> GATE</label></fieldset><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
  { sure: false },
);

page(
  'a-li-heading-paren',
  'label in a line: in brackets in the heading',
  'https://iep.sierra-selpa.example/student/meeting?id=20817',
  '9971000012',
  ['9165550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP at a glance</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><div class="bar">SELPA Case Manager &middot; Signed in as R. Tolliver</div><h1>Whitlock, Ezra (SSID 9971000012)</h1><p>DOB 05/09/2013 &middot; Grade 7 &middot; Case manager: R. Tolliver, ext. 2214</p><h2>Next meeting</h2><p>12/08/2026, Room 3. Parent invited by phone, 9165550126.</p><table><tr><th>Area</th><th>Goal</th></tr><tr><td>Reading</td><td>Summarize grade-level text, 4 of 5 trials</td></tr></table><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-li-ps-header',
  'label in a line: several ids in one text',
  'https://ridge.powerschool.com/admin/students/home.html?frn=0012230',
  '9971000013',
  ['0012230456'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:13px Verdana;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:180px;padding:8px}#content-main{margin-left:210px;padding:10px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin-bottom:12px}td.bold{font-weight:bold;padding:4px 14px 4px 0}</style></head><body>
<div id="container"><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><div id="userName">Welcome, Dale Winters | Help | Sign Out</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/parents.html">Parents</a></li><li><a href="/admin/students/family.html">Family</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li></ul></div>
<div id="content-main"><h1>Quick Lookup</h1><p id="student_detail_header">Montoya, Gael &nbsp; 10 &nbsp; Local ID:&nbsp;51877 &nbsp; Family ID:&nbsp;0012230456 &nbsp; SSID:&nbsp;9971000013 &nbsp; RHS</p><div class="box-round"><table><tr><th>Exp</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td>Chemistry<br>Details about Ames, L</td><td>B+</td></tr><tr><td>2(A)</td><td>Spanish 3<br>Details about Soto, M</td><td>A</td></tr></table></div></div></div></body></html>`,
);

page(
  'a-li-pipes',
  'label in a line: bars between',
  'https://www.jupiterlike.example/0/student.php?x=19',
  '9971000014',
  ['3105550142', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gradebook</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.sm{font-size:11px;color:#555}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><div class="top">Period 3 &#9662; &nbsp; Algebra I</div><div class="stu"><img alt="" width="40" height="40"><div class="nm">Nakagawa, Rei</div><div class="sm">Gr 9 | Stu# 20714 | State ID# 9971000014 | Ph 3105550142 | Bday 3/14</div></div><table><tr><td>Quiz 4</td><td>18/20</td></tr><tr><td>Homework 12</td><td>10/10</td></tr></table><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-li-br-block',
  'label in a line: address block with breaks',
  'https://lagunaca.infinitecampus.org/campus/apps/print/label-preview',
  '9971000015',
  ['9495550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript preview</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}.sheet{font-family:monospace;border:1px dashed #999;padding:12px;width:420px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><h2>Transcript preview</h2><div class="sheet">LAGUNA UNION HIGH SCHOOL<br>400 Shoreline Dr, Laguna CA 92600<br>School Ph 9495550115<br><br>Student: Farrow, Jonah T<br>Grade: 12 &nbsp; Gender: M<br>Statewide Student Identifier: 9971000015<br>Birthdate: 09/30/2008<br><br>Counselor of record: Ms. I. Bloom</div><table><tr><th>Course</th><th>Mk</th><th>Cr</th></tr><tr><td>English 4</td><td>A</td><td>5.0</td></tr></table></main></app-root></body></html>`,
  { sure: false },
);

page(
  'a-rv-q-banner',
  'labels in a row, values below: grid of spans',
  'https://q.sanmarcial.example/zangle/student.aspx',
  '9971000016',
  ['8055550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.banner{display:grid;grid-template-columns:2fr 40px 1fr 1.5fr 1.5fr;gap:2px 10px;padding:8px;background:#eef3ff}.h{font-weight:bold;font-size:11px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div class="ribbon">Students | Attendance | Marks | Reports</div><div class="banner"><span class="h">Name</span><span class="h">Gr</span><span class="h">Perm #</span><span class="h">State Student ID</span><span class="h">Phone</span><span>Ekwueme, Ada</span><span>6</span><span>71402</span><span>9971000016</span><span>8055550174</span></div><h3>Attendance today</h3><p>Present, all periods. Marked by Fitzroy, H.</p><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-rv-alternating',
  'labels in a row, values below: rows taking turns',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=CA_Student',
  '9971000017',
  ['6575550129', '6575550130'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Data</title><style>body{font:12px Tahoma;margin:0}#ST_Header{background:#345d9d;color:#fff;padding:6px}#PAD{padding:4px 8px;background:#eee}#ViewArea{padding:10px}.c td{font-size:10px;color:#568;padding:6px 20px 0 0}.d td{padding:0 20px 2px 0}</style></head><body>
<div id="ST_Header"><span class="lbl-org">Mesa Verde Elementary</span> <span class="lbl-focus">Year: 2026-2027</span> <span class="lbl-user">User: Kline, B.</span></div>
<div id="PAD"><div class="tree">Synergy SIS &rsaquo; Student &rsaquo; Student</div></div><div id="ViewArea"><table class="vw"><tr class="c"><td>Last Name</td><td>First Name</td><td>Grade</td></tr><tr class="d"><td>Petrossian</td><td>Ani</td><td>03</td></tr><tr class="c"><td>State ID</td><td>Perm ID</td><td>Home Room</td></tr><tr class="d"><td>9971000017</td><td>318842</td><td>12</td></tr><tr class="c"><td>Home Phone</td><td>Cell (Mother)</td><td>Bus</td></tr><tr class="d"><td>6575550129</td><td>6575550130</td><td>4</td></tr></table></div></body></html>`,
);

page(
  'a-rv-thead-one',
  'labels in a row, values below: one student under column heads',
  'https://valley.aeries.net/admin/Transcript.aspx',
  '9971000018',
  ['9165550180'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><h2>Transcript</h2><table class="AeriesGrid" id="ctl00_MainContent_tblStu"><thead><tr><th>Student Name</th><th>Student ID</th><th>Grd</th><th>State Student ID</th><th>Telephone</th><th>Counselor</th></tr></thead><tbody><tr><td>Quintero, Mateo</td><td>99400120</td><td>8</td><td>9971000018</td><td>9165550180</td><td>Baptiste</td></tr></tbody></table><table><thead><tr><th>Term</th><th>Course</th><th>Mark</th><th>Credit</th></tr></thead><tbody><tr><td>F25</td><td>Math 7</td><td>A-</td><td>5.00</td></tr><tr><td>S26</td><td>Math 7</td><td>B</td><td>5.00</td></tr></tbody></table></div></form></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-ex-help-button',
  'extra text in the label: help button and star',
  'https://enroll.mariposa-coe.example/edit/student/901',
  '9971000019',
  ['2095550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student details</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}.fg{margin:8px 0}.hint{font-size:11px;color:#777}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Student details: Thistlewood, Bram</h1><form action="/save" method="post"><div class="fg"><label for="ln">Last name *</label><input id="ln" value="Thistlewood"></div><div class="fg"><label for="ss">SSID <abbr title="required">*</abbr> <button type="button" aria-label="Help for SSID">?</button></label><input id="ss" value="9971000019" readonly><div class="hint">If you don't know it, ask the registrar.</div></div><div class="fg"><label for="ph">Phone *</label><input id="ph" value="2095550171"></div><button>Save</button></form><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-ex-footnote',
  'extra text in the label: footnote and digits hint',
  'https://tests.capistrano-tk.example/record?s=40',
  '9971000020',
  ['9495550109', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Testing record</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h2>Testing record</h2><table class="k"><caption>Yusupova, Dilara, Grade 5</caption><tr><th scope="row">Statewide Student ID<sup>1</sup> <small>(10 digits)</small></th><td>9971000020</td></tr><tr><th scope="row">Test session<sup>2</sup></th><td>Spring 2026</td></tr><tr><th scope="row">Coordinator phone</th><td>9495550109</td></tr></table><ol><li>Assigned through CALPADS.</li><li>Make-up sessions included.</li></ol><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-ex-sr-instructions',
  'extra text in the label: words for screen readers',
  'https://ridge.powerschool.com/guardian/studentprofile.html',
  null,
  ['9971000021', '9165550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student and Parent Sign In - Profile</title><style>.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}</style></head><body><div id="branding-powerschool">PowerSchool Parent Portal</div><ul id="students-list"><li class="selected">Imani</li><li>Jaylen</li></ul><div class="parent">Welcome, Simone Broussard</div><div id="content-main"><h1>Profile: Imani Broussard</h1><table class="grid"><tr><td><span class="vh">Field name: </span>State Student ID<span class="vh"> , read only, press tab to continue</span></td><td>9971000021</td></tr><tr><td><span class="vh">Field name: </span>Grade level</td><td>2</td></tr><tr><td><span class="vh">Field name: </span>Emergency phone</td><td>9165550131</td></tr></table></div></body></html>`,
  { isOfItsHost: true, isLaidOut: true },
);

page(
  'a-ic-label-icon',
  'icon fonts as words: before the label',
  'https://app.scholarly.example/#/students/77',
  '9971000022',
  ['7075550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scholarly</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.mi{display:inline-block;width:18px;height:18px;overflow:hidden;font:18px serif;white-space:nowrap;color:#999;text-indent:0}.ln{display:flex}.k{width:160px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><mat-toolbar><i class="mi">menu</i> Scholarly <i class="mi">account_circle</i></mat-toolbar><mat-card><h2>Lindqvist, Tove</h2><div class="ln"><span class="k"><i class="mi">school</i> Grade</span><span>10</span></div><div class="ln"><span class="k"><i class="mi">fingerprint</i> SSID</span><span>9971000022</span></div><div class="ln"><span class="k"><i class="mi">call</i> Phone</span><span>7075550118</span></div></mat-card><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-ic-value-icons',
  'icon fonts as words: around the value',
  'https://hub.bayshore-elem.example/profile/12',
  '9971000023',
  ['8315550164', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}.material-icons{display:inline-block;width:14px;overflow:hidden;vertical-align:bottom;color:#09c}.t{font-size:11px;color:#666}.v{margin-bottom:10px}button{border:0;background:none}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Mbeki, Thandi</h1><ul class="list"><li><div class="t">State student identifier</div><div class="v"><span class="material-icons">lock</span>9971000023<button><span class="material-icons">content_copy</span></button></div></li><li><div class="t">Home</div><div class="v"><span class="material-icons">phone</span>8315550164<button><span class="material-icons">content_copy</span></button></div></li></ul><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-bh-asof',
  'value with something behind: date of check',
  'https://sis.larkspur-k8.example/student/general',
  '9971000030',
  ['4155550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>General</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h1>Larkspur K-8 SIS</h1><h2>Student: Devereaux, Simone</h2><table><tr><td>Grade</td><td>1 (entered 08/17/2026)</td></tr><tr><td>SSID</td><td>9971000030 (verified with CALPADS 08/15/2026)</td></tr><tr><td>Home tel.</td><td>4155550119 (do not call after 8 pm)</td></tr></table><p><a href="#">Edit</a> <a href="#">History</a></p><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-bh-copy-edit',
  'value with something behind: buttons',
  'https://admin.novato-academy.example/students/5521',
  '9971000031',
  ['4155550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 5521</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}.kv{display:flex;gap:10px}.k{width:120px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><nav>Students / 5521</nav><h1>Ostrowski, Filip</h1><div class="kv"><div class="k">SSID</div><div class="v"><code>9971000031</code> <button type="button">Copy</button> <a href="#">Change&hellip;</a></div></div><div class="kv"><div class="k">Guardian cell</div><div class="v"><code>4155550127</code> <button type="button">Copy</button> <a href="#">Text</a></div></div><div class="kv"><div class="k">Bell schedule</div><div class="v">Late start</div></div><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'a-bh-check-mark',
  'value with something behind: a tick',
  'https://valley.aeries.net/admin/StateTesting.aspx',
  '9971000032',
  ['9165550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State Testing | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Rahimi, Soraya</span> <div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">7</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000032 <span class="ok" title="CALPADS match">&#10004; match</span></div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550181</div></div></div><h2>Accommodations</h2><p>Text-to-speech, Embedded.</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-un-zwsp',
  'unseen signs: zero-width spaces inside',
  'https://gradlink.example/pupil/a19',
  '9971000033',
  ['6505550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GradLink</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>GradLink</h1><h2>Ferreira, Duarte</h2><dl><dt>State ID (SSID)</dt><dd>&#65279;9971000033&#8203;</dd><dt>Phone</dt><dd>6505550137</dd><dt>Grad year</dt><dd>2028</dd></dl><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-un-rlm',
  'unseen signs: right-to-left page',
  'https://portal.elcamino-unified.example/ar/student',
  '9971000034',
  ['6195550125'],
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بوابة الأسرة</title></head><body><header><a href="#">الرئيسية</a> | <a href="#">الحضور</a> | <a href="#">الدرجات</a> | <a href="#">خروج</a></header><h1>بوابة الأسرة</h1><p>مرحبا، السيدة سمر الحداد. لديك رسالة واحدة من المعلمة الآنسة غرين.</p><h2>الحداد، ليلى</h2><table><tr><th>الصف</th><td>5</td></tr><tr><th>الرقم التعريفي للطالب على مستوى الولاية (SSID)</th><td>&#8207;<bdi>9971000034</bdi>&#8207;</td></tr><tr><th>هاتف المنزل</th><td>&#8207;<bdi>6195550125</bdi>&#8207;</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'a-sr-doubled',
  'text for screen readers: label and value said twice',
  'https://sis.hawthorn-usd.example/p/880',
  '9971000035',
  ['3105550128', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil 880</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><header>Hawthorn USD</header><h1>Pupil: Kowalczyk, Iga</h1><ul><li><span class="vh">Grade is 6</span><span aria-hidden="true">Grade <b>6</b></span></li><li><span class="vh">SSID is 9971000035</span><span aria-hidden="true">SSID <b>9971000035</b></span></li><li><span class="vh">Phone is 3105550128</span><span aria-hidden="true">Phone <b>3105550128</b></span></li></ul><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-sr-spelled',
  'text for screen readers: digits spelled after',
  'https://access.fremont-hs.example/me',
  '9971000036',
  ['5105550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My record</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><a href="#c" class="vh">Skip to content</a><main id="c"><h1>My record</h1><p>Signed in as Achebe, Nneka</p><table><tr><th>Statewide Student ID</th><td><span>9971000036</span><span class="vh"> spoken: nine nine seven one, zero zero zero, zero three six</span></td></tr><tr><th>Phone on file</th><td><span>5105550116</span><span class="vh"> spoken: five one zero, five five five, zero one one six</span></td></tr></table></main><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ct-select',
  'other controls: a select with one choice',
  'https://lunch.saltonsea-usd.example/eligibility/edit',
  '9971000037',
  ['7605550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meal eligibility</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Meal eligibility</h1><h2>Household of Zamora, Benicio (student)</h2><p><label for="sid">Student's SSID</label> <select id="sid" disabled><option selected>9971000037</option></select></p><p><label for="st">Status</label> <select id="st"><option>Free</option><option selected>Reduced</option><option>Paid</option></select></p><p><label for="ph">Household phone</label> <input id="ph" value="7605550173"></p><p>Determining official: Okimoto, D.</p><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
  { sure: false },
);

page(
  'a-ct-output',
  'other controls: output and fieldset',
  'https://health.shasta-coe.example/immunizations?r=31',
  '9971000038',
  ['1093817261', '5305550147', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunization record</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Immunization record</h1><form><fieldset><legend>Student</legend><label>Name <output>Birdsong, Cole</output></label><br><label>Statewide ID # <output>9971000038</output></label></fieldset><fieldset><legend>Physician</legend><label>Name <output>Dr. E. Vance</output></label><br><label>NPI <output>1093817261</output></label><br><label>Phone <output>5305550147</output></label></fieldset></form><table><tr><th>Vaccine</th><th>Date</th></tr><tr><td>Tdap</td><td>07/02/2025</td></tr></table><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-ct-arialabelledby',
  'other controls: text box named by reference',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics?personID=44',
  '9971000039',
  ['9495550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}.grid{display:flex;gap:24px}.person{font-size:18px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><h2>Person Identifiers</h2><p class="person">Villanueva, Paz</p><div class="grid"><div><span id="l1">Local Student Number</span><div role="textbox" aria-readonly="true" aria-labelledby="l1">60412</div></div><div><span id="l2">Student State ID</span><div role="textbox" aria-readonly="true" aria-labelledby="l2">9971000039</div></div><div><span id="l3">Household phone</span><div role="textbox" aria-readonly="true" aria-labelledby="l3">9495550134</div></div></div><button>Save</button> <button>Cancel</button></main></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'a-wc-declarative',
  'web components: declarative shadow tree',
  'https://next.edunova.example/learners/6',
  '9971000040',
  ['9255550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edunova</title></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><edu-shell><template shadowrootmode="open"><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.p{padding:10px;border:1px solid #ccc}</style><div class="p"><h2>Szabo, Levente</h2><dl><dt>Track</dt><dd>B</dd><dt>SSID</dt><dd>9971000040</dd><dt>Guardian phone</dt><dd>9255550110</dd></dl></div></template></edu-shell><footer>Edunova 6.2</footer><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-wc-named-slots',
  'web components: label and value in named slots',
  'https://one.tamalpais-sis.example/student/face-sheet',
  '9971000041',
  ['4155550141', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Face sheet</title></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Face sheet</h1><h2>Moreau, Anouk</h2><face-row><span slot="k">State student ID number</span><span slot="v">9971000041</span></face-row><face-row><span slot="k">Home phone</span><span slot="v">4155550141</span></face-row><face-row><span slot="k">Nurse</span><span slot="v">Ms. Adair</span></face-row><script>customElements.define('face-row', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}div{display:flex}b{width:180px}</style><div><b><slot name="k"></slot></b><slot name="v"></slot></div>'; } });</script><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ce-rowspan',
  'cells: photo cell spans rows',
  'https://records.tulelake.example/view.asp?id=9',
  '9971000042',
  ['5305550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View student</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><table border="1"><tr><td rowspan="4"><img alt="photo" width="80" height="100"></td><td>Name</td><td>Gutierrez, Ximena</td></tr><tr><td>SSID</td><td>9971000042</td></tr><tr><td>Phone</td><td>5305550153</td></tr><tr><td>Bus</td><td>12 (AM/PM)</td></tr></table><p>Advisor: Pruitt, Carol</p><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-ce-four-across',
  'cells: two pairs in a row, spacer between',
  'https://class.lompoc-adult.example/stu/edit?n=2',
  '9971000043',
  ['8055550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student entry</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h3>Student entry screen 2</h3><table><tr><th>Name</th><th>Baptista, Rui</th><td width="30">&nbsp;</td><th>Grade</th><th>12</th></tr><tr><th>Phone</th><th>8055550136</th><td>&nbsp;</td><th>State SSID</th><th>9971000043</th></tr><tr><th>Track</th><th>C</th><td>&nbsp;</td><th>Diploma</th><th>Yes</th></tr></table><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-ce-hidden-sort-key',
  'cells: hidden helper cell with another number',
  'https://tools.arcata-sd.example/pupils/card/18',
  '9971000044',
  ['1726000321', '7075550166', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil card</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h2>Fontaine, Margaux</h2><table><tr><td>Name</td><td hidden>fontaine</td><td>Fontaine, Margaux</td></tr><tr><td>SSID</td><td hidden>1726000321</td><td>9971000044</td></tr><tr><td>Phone</td><td hidden>p</td><td>7075550166</td></tr></table><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-hd-caption-office',
  'heading taken wrongly: office use only',
  'https://forms.calaveras-usd.example/enrollment/packet/77',
  '9971000045',
  ['2095550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment packet</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>Enrollment packet</h1><h2>Student: Hargrove, Tess</h2><table><tr><td>Parent/Guardian</td><td>Hargrove, Lyle</td></tr><tr><td>Parent phone</td><td>2095550163</td></tr></table><table><caption>For school office staff use only</caption><tr><td>Date received</td><td>08/03/2026</td></tr><tr><td>Statewide Student ID</td><td>9971000045</td></tr><tr><td>Received by</td><td>J. Amaro</td></tr></table><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-hd-contacts-before',
  'heading taken wrongly: contacts in the column before',
  'https://bay.illuminateed.com/live/?page=StudentOverview&s=204',
  '9971000046',
  ['4155550170', '4155550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview - Illuminate Education</title><style>body{font:14px/1.4 Lato,Arial;margin:0}#header{background:#f47c20;color:#fff;padding:8px}.nav-pills{display:flex;gap:16px;list-style:none}#content{padding:0 20px}.cols{display:flex;gap:40px}.f label{display:block;font-size:11px}</style></head><body>
<div id="header"><a href="/live/?page=Dashboard">Bay Unified</a> <input type="search" placeholder="Find a student"> <span class="acct">N. Petrov</span></div>
<ul class="nav-pills"><li>Overview</li><li>Assessments</li><li>Attendance</li><li>Contacts</li></ul><div id="content"><h1>Nwosu, Kelechi</h1><div class="cols"><div class="col"><h4>Emergency contacts</h4><p>Nwosu, Ifeoma (mother) 4155550170</p><p>Dr. Ames, 4155550177</p><h4>Teachers</h4><p>Staff: Hobbs, R.</p></div><div class="col"><div class="f"><label>State Student ID</label><div>9971000046</div></div><div class="f"><label>District ID</label><div>30981</div></div></div></div></div><div id="footer">&copy; 2026</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-hd-tabs-named-staff',
  'heading taken wrongly: menu and tabs name staff',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentDemo',
  '9971000047',
  ['7145550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma;margin:0}#ST_Header{background:#345d9d;color:#fff;padding:6px}#PAD{padding:4px 8px;background:#eee}#ViewArea{padding:10px}.fld{display:inline-block;margin-right:20px}</style></head><body>
<div id="ST_Header"><span class="lbl-org">Mesa Verde Elementary</span> <span class="lbl-focus">Year: 2026-2027</span> <span class="lbl-user">User: Kline, B.</span></div>
<div id="PAD"><div class="tree">Synergy SIS &rsaquo; Student &rsaquo; Student</div></div><div id="ViewArea"><div class="bar"><a>Staff</a> <a>Employee Self Service</a> <a>Teacher</a> <b>Student</b></div><h3>Orellana, Camila</h3><div class="tabs" role="tablist"><a role="tab">Parent/Guardian</a> <a role="tab">Staff Contacts</a> <a role="tab" aria-selected="true">Demographics</a></div><div role="tabpanel"><div class="fld"><div>State Student Number</div><div>9971000047</div></div><div class="fld"><div>Phone</div><div>7145550168</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ah-drawer-left',
  'aria-hidden though visible: left by a drawer',
  'https://app.k12atlas.example/student/6001',
  '9971000048',
  ['8185550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>K12 Atlas</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><div id="app" aria-hidden="true" data-drawer="closed"><header>K12 Atlas</header><h1>Bergstrom, Saga</h1><table><tr><th scope="row">SSID</th><td>9971000048</td></tr><tr><th scope="row">Phone</th><td>8185550122</td></tr></table></div><div class="drawer" style="display:none">Filters</div><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-ah-main-inert-over',
  'aria-hidden though visible: main beside an open help pane',
  'https://lagunaca.infinitecampus.org/campus/apps/student/identifiers',
  '9971000049',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}.help{position:fixed;right:0;top:60px;width:200px;background:#f7f7f7;padding:10px;border-left:1px solid #ccc}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><div aria-hidden="true"><h2>Pruett, Delia</h2><dl><dt>State ID</dt><dd>9971000049</dd><dt>Locker</dt><dd>114</dd></dl></div><aside role="dialog" aria-label="Help" class="help"><h4>Campus help</h4><p>Identifiers are shown for the person selected. See your administrator to change them.</p></aside></main></app-root></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-te-sms',
  'telephone after the label: message link',
  'https://family.ukiah-charter.example/child/3',
  null,
  ['7075550142', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Child</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.k{display:inline-block;width:90px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Castaneda, Joel</h1><div class="r"><span class="k">Grade</span><span>2</span></div><div class="r"><span class="k">SSID</span><a href="sms:+17075550142">7075550142</a></div><div class="r"><span class="k">Teacher</span><span>Mr. Abel</span></div><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-te-empty-then-type',
  'telephone after the label: blank box, then a phone box',
  'https://sis.willits-sd.example/pupil/12/edit',
  null,
  ['7075550156', '7075550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit pupil</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h2>Edit pupil: Lassiter, Beau</h2><form><div>SSID <input name="a1" value=""></div><div><input type="tel" name="a2" value="7075550156"> Mother, mobile</div><div><input type="tel" name="a3" value="7075550157"> Father, mobile</div><button>Save</button></form><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-te-own-and-tel',
  'telephone after the label: own number, then phone in the same line',
  'https://valley.aeries.net/student/Profile.aspx',
  null,
  ['9971000050', '9165550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><h2>Student profile</h2><p class="one"><b>Amaral, Lidia</b> <span>State Student ID</span> <span>9971000050</span> <a href="tel:9165550149">9165550149</a></p><p>Math, Period 2: Mr. Voss. English, Period 3: Ms. Tan.</p></div></form></body></html>`,
  { isOfItsHost: true, isLaidOut: true },
);

page(
  'a-vb-line',
  'values before labels: in one line with brackets',
  'https://desk.antioch-es.example/quick?u=4',
  '9971000051',
  ['9255550139', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front desk</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Front desk quick view</h1><p class="big">Jimenez, Noor</p><p>40118 (local) &middot; 9971000051 (SSID) &middot; 9255550139 (mother)</p><p>Signed out: never today</p><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
);

page(
  'a-vb-badges',
  'values before labels: chips, phone behind',
  'https://cards.clovis-west.example/id/771',
  '9971000052',
  ['5595550146', '5595550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ID card</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}.chip{display:inline-block;border:1px solid #aaa;border-radius:12px;padding:2px 8px}.chip i{font-size:11px;color:#777}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h1>Student body card</h1><h2>Aguilera, Ines</h2><div class="chips"><span class="chip"><b>5595550145</b> <i>office</i></span> <span class="chip"><b>9971000052</b> <i>state student ID</i></span> <span class="chip"><b>5595550146</b> <i>emergency</i></span></div><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ls-ul',
  'list under a heading: bare numbers',
  'https://toms.modoc-coe.example/unresolved',
  null,
  ['9981000001', '9981000002', '9981000003', '9981000004'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Unresolved records</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Test administration</h1><h2>Unresolved records (4)</h2><h3>SSID</h3><ul><li>9981000001</li><li>9981000002</li><li>9981000003</li><li>9981000004</li></ul><p><button>Export</button></p><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-ls-one-roster',
  'list under a heading: a class filtered to one row',
  'https://ridge.powerschool.com/teachers/index.html#/roster',
  null,
  ['9981000005'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerTeacher Pro</title></head><body><div id="branding-powerschool">PowerTeacher Pro</div><ul id="tchr_information"><li>Grading</li><li>Students</li></ul><div class="who">Ms. Farah Lindo, Ridge High</div><nav>Grading | Students | Progress | Reports | Settings</nav><h1>Roster: Biology P(1)</h1><p>Term Q2, room 204, 31 enrolled. Co-teacher: Mr. Ochoa.</p><input value="zap" aria-label="Filter"><table><thead><tr><th>Student</th><th>Grade</th><th>SSID</th><th>Status</th></tr></thead><tbody><tr><td>Zapata, Omar</td><td>10</td><td>9981000005</td><td>Active</td></tr></tbody></table><p>1 of 31 shown</p></body></html>`,
  { sure: false },
);

page(
  'a-ls-csv-preview',
  'list under a heading: import preview',
  'https://imports.kern-hub.example/preview',
  null,
  ['9981000006', '9981000007', '9981000008'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Import preview</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Import preview</h1><p>stu_program.csv, 3 lines</p><pre>SSID,LastName,FirstName,Program
9981000006,Doyle,Finn,181
9981000007,Dumas,Elle,181
9981000008,Duong,Khoi,122</pre><button>Commit</button><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-sf-ic-staff',
  'staff: census page of an employee',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person?personID=31',
  null,
  ['9912100001', '9495550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><h2>Vandermeer, Pieter</h2><h3>District Employment</h3><dl><dt>Title</dt><dd>Teacher, Grade 4</dd><dt>Start Date</dt><dd>08/10/2019</dd></dl><h3>Person Identifiers</h3><dl><dt>Staff State ID</dt><dd>9912100001</dd><dt>Staff Number</dt><dd>1182</dd><dt>Work phone</dt><dd>9495550176</dd></dl></main></app-root></body></html>`,
);

page(
  'a-sf-credential',
  'staff: state number on a credential page',
  'https://hr.sutter-buttes.example/staff/212',
  null,
  ['9912100002', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Personnel</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Personnel file</h1><h2>Ellery, Joan</h2><table><tr><td>Position</td><td>Resource Specialist</td></tr><tr><td>Credential</td><td>Education Specialist, clear</td></tr><tr><td>Statewide ID</td><td>9912100002</td></tr><tr><td>FTE</td><td>0.80</td></tr><tr><td>Salary step</td><td>C-14</td></tr></table><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-sf-generic',
  'staff: generic number on a user account',
  'https://bay.illuminateed.com/live/?page=UserProfile',
  null,
  ['9912100003', '4155550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My account - Illuminate Education</title><style>body{font:14px/1.4 Lato,Arial;margin:0}#header{background:#f47c20;color:#fff;padding:8px}.nav-pills{display:flex;gap:16px;list-style:none}#content{padding:0 20px}</style></head><body>
<div id="header"><a href="/live/?page=Dashboard">Bay Unified</a> <input type="search" placeholder="Find a student"> <span class="acct">N. Petrov</span></div>
<ul class="nav-pills"><li>Overview</li><li>Assessments</li><li>Attendance</li><li>Contacts</li></ul><div id="content"><h2>My account</h2><form><p><label for="u">Username</label> <input id="u" value="npetrov"></p><p><label for="s">State ID</label> <input id="s" value="9912100003"></p><p><label for="r">Role</label> <select id="r"><option>Teacher</option><option selected>Site administrator</option></select></p><p><label for="m">Mobile</label> <input id="m" value="4155550148"></p><p><a href="#">Change password</a></p></form></div><div id="footer">&copy; 2026</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-nr-masked-twin',
  "own number masked, twin's in full",
  'https://sis.petaluma-oaks.example/student/6120',
  null,
  ['9981000010'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Ashworth, Della</h1><table><tr><td>Grade</td><td>3</td></tr><tr><td>SSID</td><td>******0011 <a href="#">Show</a></td></tr></table><h2>Household</h2><table><tr><td>Ashworth, Dean (twin)</td><td>Grade 3</td><td>SSID 9981000010</td></tr></table><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-nr-requested',
  "own number asked for, brother's beside",
  'https://ridge.powerschool.com/admin/students/family.html?frn=0011980',
  null,
  ['9981000012', '9165550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:13px Verdana;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:180px;padding:8px}#content-main{margin-left:210px;padding:10px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin-bottom:12px}td.bold{font-weight:bold;padding:4px 14px 4px 0}</style></head><body>
<div id="container"><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><div id="userName">Welcome, Dale Winters | Help | Sign Out</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/parents.html">Parents</a></li><li><a href="/admin/students/family.html">Family</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li></ul></div>
<div id="content-main"><h1>Family</h1><h2 id="student_detail_header">Sandoval, Nico TK 60021 RES</h2><div class="box-round"><table><tr><td class="bold">Statewide Student Identifier (SSID)</td><td>Requested 11/20/2026</td></tr><tr><td class="bold">Home phone</td><td>9165550158</td></tr></table></div><div class="box-round"><h2>Family members at this district</h2><table><tr><td class="bold">Sandoval, Rafa</td><td>Grade 4</td><td>SSID: 9981000012</td></tr></table></div></div></div></body></html>`,
);

page(
  'a-nr-locked',
  "own number locked, a friend's in the seating note",
  'https://lagunaca.infinitecampus.org/campus/apps/student-card?personID=73',
  null,
  ['9981000013'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}.c{border:1px solid #ccc;padding:8px;width:200px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><h2>Lindgren, Axel</h2><dl><dt>Student State ID</dt><dd><em>You do not have rights to view this field.</em></dd><dt>Grade</dt><dd>9</dd><dt>Homeroom</dt><dd>Mr. Castro, 118</dd></dl><h3>Bus buddy</h3><div class="c">Moss, Ivy<br>Student State ID<br>9981000013</div></main></app-root></body></html>`,
);

page(
  'a-nb-recent-menu',
  'no own number, last viewed beside',
  'https://app.tamarack.example/students/19/attendance',
  null,
  ['9981000014', '9981000015'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.s{float:left;width:220px}.s a{display:block}main{margin-left:240px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><nav class="s"><h5>Jump back in</h5><a>Beal, Hope &ndash; SSID 9981000014</a><a>Crane, Lou &ndash; SSID 9981000015</a></nav><main><h1>Attendance: Dwyer, Pat</h1><p>Grade 6 &middot; Local 22019</p><table><tr><th>Mon</th><th>Tue</th></tr><tr><td>P</td><td>A</td></tr></table></main><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-nb-one-sibling',
  'no own number, sibling in a side card',
  'https://bay.illuminateed.com/live/?page=StudentDiscipline&s=77',
  null,
  ['9981000016'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Behavior - Illuminate Education</title><style>body{font:14px/1.4 Lato,Arial;margin:0}#header{background:#f47c20;color:#fff;padding:8px}.nav-pills{display:flex;gap:16px;list-style:none}#content{padding:0 20px}.panel{border:1px solid #ddd;padding:8px;width:260px}</style></head><body>
<div id="header"><a href="/live/?page=Dashboard">Bay Unified</a> <input type="search" placeholder="Find a student"> <span class="acct">N. Petrov</span></div>
<ul class="nav-pills"><li>Overview</li><li>Assessments</li><li>Attendance</li><li>Contacts</li></ul><div id="content"><h1>Osei, Kwame <small>Grade 5 &middot; 30877</small></h1><div class="main"><h3>Incidents</h3><p>None this year.</p></div><div class="panel"><h4>Also enrolled from this household</h4><b>Osei, Abena</b><br><span>State Student ID</span> <span>9981000016</span></div></div><div id="footer">&copy; 2026</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-nb-own-and-sibling',
  'own number readable, sibling in a side card',
  'https://sis.cloverdale-k12.example/p/3310',
  '9971000053',
  ['9981000017', '7075550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil 3310</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}dl{display:grid;grid-template-columns:100px 1fr}aside{border-top:2px solid #ccc}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><div class="hdr"><h1>Tolentino, Marisol</h1><dl><dt>Grade</dt><dd>8</dd><dt>SSID</dt><dd>9971000053</dd><dt>Phone</dt><dd>7075550159</dd></dl></div><aside><h3>Siblings</h3><article><h4>Tolentino, Rey</h4><p>Grade 2, SSID 9981000017</p></article></aside><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ms-snackbar',
  'a message names another child, own readable',
  'https://app.rosewood-sis.example/learners/81',
  '9971000060',
  ['9981000020'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rosewood</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}.snack{position:fixed;left:20px;bottom:60px;background:#222;color:#fff;padding:10px 16px}</style></head><body><header>Rosewood</header><main><h1>Kirchner, Lena</h1><dl><dt>Class</dt><dd>3B</dd><dt>Statewide Student ID</dt><dd>9971000060</dd></dl></main><div class="snack" role="status">Saved. Next in queue: SSID 9981000020 <button>Open</button></div><div style="margin-top:400px"><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ms-error',
  'a message names another child: save failed',
  'https://enroll.lassen-view.example/students/204/edit',
  null,
  ['9981000021', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit student</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.err{background:#fdd;padding:8px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Edit student: Barbosa, Téo</h1><div class="err" role="alert"><b>Could not save.</b> The SSID 9981000021 is already in use by another record.</div><form><p><label for="f">First name</label> <input id="f" value="Téo"></p><p><label for="g">Grade</label> <input id="g" value="4"></p><p><label for="s">SSID</label> <input id="s" value=""></p><button>Save</button></form><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-ms-feed',
  'a message names another child: live notice at top',
  'https://valley.aeries.net/admin/Attendance.aspx',
  null,
  ['9981000022'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}.notice{background:#ffc;padding:6px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div class="notice">CALPADS nightly: 1 change. State Student ID 9981000022 was reassigned to site 12. <a href="#">Dismiss</a></div><div id="StudentBanner" class="collapsed"><span class="student-full-name">Egan, Rory</span> Grade 7</div><h2>Attendance</h2><table><tr><th>Date</th><th>All day</th></tr><tr><td>11/24/2026</td><td>A</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-wc-twin',
  'a word before a colon: twin',
  'https://sis.bishop-elem.example/pupil/5',
  null,
  ['9981000023'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Naylor, Gwen</h1><p>Grade: 1</p><p>Room: 4</p><p>Twin: SSID 9981000023</p><p>Lunch: Paid</p><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-wc-replaced',
  'a word before a colon: replaced by',
  'https://warehouse.inyo-data.example/ssid/retired',
  null,
  ['9981000024', '9981000025', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Retired record</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Student data warehouse</h1><div class="r">Status: retired record</div><div class="r">Former: SSID 9981000024</div><div class="r">Replaced by: SSID 9981000025</div><div class="r">Reason: MID resolution 10/02/2026</div><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-wc-student-colon',
  'a word before a colon: the student herself',
  'https://clinic.fresno-hills.example/visit/91',
  '9971000061',
  ['5595550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health office visit</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h1>Health office visit</h1><p>Student: Bui, Kim-Ly, SSID: 9971000061</p><p>Time in: 10:14</p><p>Complaint: headache</p><p>Parent called: 5595550178</p><p>Seen by: Nurse Ortega</p><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-os-carousel',
  'out of sight by position: next slide',
  'https://swipe.elmwood.example/deck',
  '9971000062',
  ['9981000026', '9981000027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student deck</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}.win{width:320px;overflow:hidden;border:1px solid #888}.track{display:flex;width:960px;transform:translateX(-320px)}.slide{width:320px;flex:none}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Deck</h1><div class="win"><div class="track"><div class="slide"><h2>Holt, Bea</h2><p>SSID</p><p>9981000026</p></div><div class="slide"><h2>Hume, Cai</h2><p>SSID</p><p>9971000062</p></div><div class="slide"><h2>Hyde, Dot</h2><p>SSID</p><p>9981000027</p></div></div></div><button>Previous</button> <button>Next</button><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'a-os-scaled',
  'out of sight by position: folded card of a sibling',
  'https://sis.madera-foothill.example/s/66',
  null,
  ['9981000028', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 66</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Pham, Linh</h1><p>Grade 12 &middot; Counselor Ms. Rowe</p><details><summary>Siblings (1)</summary><h3>Pham, Bao</h3><dl><dt>SSID</dt><dd>9981000028</dd></dl></details><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-os-clipped-zero',
  'out of sight by position: print part clipped to nothing',
  'https://labels.redbluff.example/student/2',
  null,
  ['9981000029'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}.print{position:absolute;top:0;left:0;width:400px;clip-path:inset(100%)}</style></head><body><h1>Voight, Jack</h1><p>Homeroom 9, Local ID 4410</p><button>Print label</button><div class="print"><p>Previous label</p><p>Vasko, Jan</p><p>Statewide Student ID: 9981000029</p></div><div style="margin-top:400px"><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-os-own-below',
  'out of sight by position: far down the page, scroll brings it',
  'https://long.vacaville-hs.example/cum/12',
  '9971000063',
  ['7075550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative file</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Cumulative file</h1><h2>Iverson, Maeve</h2><p>Phone 7075550162</p><div style="height:2400px"><h3>Courses</h3><p>See list.</p></div><h3>State reporting</h3><table><tr><td>SSID</td><td>9971000063</td></tr><tr><td>EL status</td><td>EO</td></tr></table><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-cv-full-dialog',
  "covered: next student's dialog over the first",
  'https://lagunaca.infinitecampus.org/campus/apps/search-details',
  null,
  ['9981000030'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><section style="position:absolute;left:0;top:90px;width:100%;height:420px;background:#fff"><h2>Arce, Luz</h2><dl><dt>Student State ID</dt><dd>9981000030</dd></dl></section><section role="dialog" aria-modal="true" style="position:fixed;inset:0;z-index:50;background:#fff;padding:20px"><h2>Arnold, Max</h2><h3>Schedule</h3><p>1 Algebra, 2 PE, 3 English</p><button>Close</button></section></main></app-root></body></html>`,
);

page(
  'a-cv-detail-has-number',
  'covered: the layer in front has its own number',
  'https://panes.sonora-sis.example/list',
  '9971000064',
  ['9981000031', '2095550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panes</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.pane{position:absolute;left:0;top:0;width:100%;height:340px;background:#fff;padding:12px}.b{z-index:3}</style></head><body><div class="pane a"><h2>Student</h2><p class="n">Drummond, Eve</p><dl><dt>SSID</dt><dd>9981000031</dd></dl></div><div class="pane b"><h2>Student</h2><p class="n">Dunbar, Ike</p><dl><dt>SSID</dt><dd>9971000064</dd><dt>Phone</dt><dd>2095550181</dd></dl></div><div style="margin-top:400px"><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-cv-cookie-bar',
  'covered: only by a see-through veil while loading is done',
  'https://veil.napa-river.example/pupil/4',
  '9971000065',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><h1>Salcedo, Bruno</h1><table><tr><td>SSID</td><td>9971000065</td></tr><tr><td>Grade</td><td>5</td></tr></table><div style="position:fixed;inset:0;pointer-events:none;background:rgba(255,255,255,.05)"></div><div style="position:fixed;left:0;right:0;bottom:0;height:30px;background:#eee">Session: 18 minutes left</div><div style="margin-top:400px"><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></div></body></html>`,
);

page(
  'a-tw-side-by-side',
  'two students: anomaly screen with cards',
  'https://calpads-like.example/mid/resolve?id=33',
  null,
  ['9981000032', '9981000033', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Resolve MID</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.two{display:flex;gap:20px}.c{border:1px solid #999;padding:10px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Multiple identifier anomaly</h1><div class="two"><div class="c"><h3>Record A</h3><p>Solis, Andres 04/04/2012 M</p><p>SSID: 9981000032</p><button>Keep</button></div><div class="c"><h3>Record B</h3><p>Solis, Andrés R 04/04/2012 M</p><p>SSID: 9981000033</p><button>Keep</button></div></div><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-tw-swap',
  'two students: schedule swap',
  'https://sched.lodi-plan.example/swap',
  null,
  ['9981000034', '9981000035'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swap</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Swap sections</h1><p><b>From</b> Tran, Vy <span>SSID</span> <span>9981000034</span> Period 2</p><p><b>With</b> Truong, Vi <span>SSID</span> <span>9981000035</span> Period 5</p><button>Swap</button><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-tw-columns',
  'two students: columns, second one without number',
  'https://ridge.powerschool.com/admin/students/duplicates.html',
  null,
  ['9981000036', '9165550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Possible duplicates</title><style>body{font:13px Verdana;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:180px;padding:8px}#content-main{margin-left:210px;padding:10px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin-bottom:12px}td.bold{font-weight:bold;padding:4px 14px 4px 0}</style></head><body>
<div id="container"><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><div id="userName">Welcome, Dale Winters | Help | Sign Out</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/parents.html">Parents</a></li><li><a href="/admin/students/family.html">Family</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li></ul></div>
<div id="content-main"><h1>Possible duplicate students</h1><div class="box-round"><table><tr><th></th><th>Student 1</th><th>Student 2</th></tr><tr><td class="bold">Name</td><td>Ibanez, Cruz</td><td>Ibáñez, Cruz M</td></tr><tr><td class="bold">DOB</td><td>1/2/2015</td><td>1/2/2015</td></tr><tr><td class="bold">SSID</td><td>9981000036</td><td></td></tr><tr><td class="bold">Phone</td><td></td><td>9165550183</td></tr></table></div></div></div></body></html>`,
);

page(
  'a-hv-roster-pop',
  'hover card over a class list',
  'https://seats.alameda-jr.example/period/4',
  null,
  ['9981000037', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}.seat td{border:1px solid #888;width:90px;height:50px}.pop{position:absolute;left:220px;top:150px;background:#ffe;border:1px solid #aa8;padding:6px}</style></head><body><h1>Seating, period 4</h1><table class="seat"><tr><td>Abe</td><td>Bo</td><td>Cy</td></tr><tr><td>Di</td><td>Ed</td><td>Flo</td></tr></table><div class="pop" role="tooltip"><b>Baker, Bo</b><br>Grade 8<br>SSID 9981000037</div><div style="margin-top:400px"><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-hv-over-own',
  'hover card of a sibling over the own record',
  'https://sis.brawley-usd.example/s/191',
  '9971000066',
  ['9981000038'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 191</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}[role=tooltip]{position:absolute;left:260px;top:160px;background:#333;color:#fff;padding:6px}</style></head><body><h1>Cervantes, Noa</h1><table><tr><td>SSID</td><td>9971000066</td></tr><tr><td>Siblings</td><td><a href="#" aria-describedby="tt">Cervantes, Leo</a></td></tr></table><div id="tt" role="tooltip">Cervantes, Leo, Grade 1<br>SSID 9981000038</div><div style="margin-top:400px"><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-kh-phones-tab',
  'known field hidden: banner on another tab, sister in text',
  'https://valley.aeries.net/admin/Contacts.aspx',
  null,
  ['9971000067', '9165550184', '9981000039'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Ho, Trinity</span><div class="tabs">General <b>Phones</b> Flags</div><div class="tab" style="visibility:hidden;height:0;overflow:hidden"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000067</div></div></div><div class="tab"><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">9165550184</div></div></div></div><h2>Contacts</h2><table><tr><td>Ho, Celeste</td><td>Sister</td><td>State Student ID: 9981000039</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-kh-ps-collapsed',
  'known field hidden: state row folded, sibling shown',
  'https://ridge.powerschool.com/admin/students/demo.html?frn=0013310',
  null,
  ['9971000068', '9981000040'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Verdana;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:180px;padding:8px}#content-main{margin-left:210px;padding:10px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin-bottom:12px}td.bold{font-weight:bold;padding:4px 14px 4px 0}</style></head><body>
<div id="container"><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><div id="userName">Welcome, Dale Winters | Help | Sign Out</div>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/parents.html">Parents</a></li><li><a href="/admin/students/family.html">Family</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li>Attendance</li><li>Historical Grades</li></ul></div>
<div id="content-main"><h2 id="student_detail_header">Marchetti, Gia 6 50118 SMS</h2><div class="box-round"><h3><a href="#">+ State (collapsed)</a></h3><table style="display:none"><tr><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9971000068</td></tr></table></div><div class="box-round"><h3>Siblings</h3><table><tr><td class="bold">Marchetti, Enzo</td><td>SSID</td><td>9981000040</td></tr></table></div></div></div></body></html>`,
);

page(
  'a-kh-open-own',
  'known field hidden in one place, in sight in another',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9971000069',
  ['9165550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Khoury, Nour</span> <div style="display:none"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000069</div></div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550185</div></div></div><h2>Demographics</h2><div class="data-row"><div class="data-caption">Last Name</div><div data-tcfc="STU.LN">Khoury</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">7</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000069</div></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-kl-search',
  'known field in a list: search results',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9981000041', '9981000042'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Quade, Rio</span></div><h2>Search results for "qua"</h2><table><tr><th>Name</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Quan, May</td><td data-tcfc="STU.CID">9981000041</td></tr><tr><td data-tcfc="STU.NM">Quarles, Ty</td><td data-tcfc="STU.CID">9981000042</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-kl-own-in-banner',
  'known field in a list, own in the banner',
  'https://valley.aeries.net/admin/Siblings.aspx?k=1',
  '9971000070',
  ['9981000043', '9165550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Nava, Luca</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99400120</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000070</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550186</div></div></div><h2>Siblings</h2><table><tr><th>Student</th><th>Grd</th><th>State Student ID</th></tr><tr><td>Nava, Luca</td><td>7</td><td data-tcfc="STU.CID">9971000070</td></tr><tr><td>Nava, Mila</td><td>4</td><td data-tcfc="STU.CID">9981000043</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-kl-one-family-row',
  'known field in a list: only one row, not hers',
  'https://valley.aeries.net/teacher/FamilyView.aspx',
  null,
  ['9981000044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Ogawa, Emi</span> Grade 8</div><h2>Other children in the household</h2><div class="list"><div class="item"><span data-tcfc="STU.NM">Ogawa, Ken</span> <span data-tcfc="STU.CID">9981000044</span></div></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-k2-td-label-inside',
  'known field with two names, label in the same cell',
  'https://valley.aeries.net/admin/StuDemo2.aspx',
  '9971000071',
  ['9165550187', '9165550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data 2 | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}.c{font-size:10px;color:#777}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><h2>Student Data 2</h2><table><tr><td data-tcfc="STU.LN, STU.FN"><div class="c">Name</div>Barros, Ivone</td><td data-tcfc="STU.CID, STU.NID"><div class="c">State Student ID</div>9971000071</td></tr><tr><td data-tcfc="STU.TL, STU.TLC"><div class="c">Telephone</div>9165550187</td><td data-tcfc="STU.FW, STU.MW"><div class="c">Work Phone</div>9165550188</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-k2-edit-inputs',
  'known field with two names, edit form',
  'https://valley.aeries.net/admin/Demographics.aspx?edit=1',
  '9971000072',
  ['9165550189'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><h2>Demographics: Petit, Renée</h2><table><tr><td>State Stu ID</td><td data-tcfc="STU.CID,STU.SX"><input value="9971000072" maxlength="10"> <select><option selected>F</option><option>M</option></select></td></tr><tr><td>Telephone</td><td data-tcfc="STU.TL"><input value="9165550189"></td></tr></table><input type="button" value="Update"></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-fr-srcdoc',
  'frame without an address: srcdoc',
  'https://portal.oxnard-shore.example/widgets/student',
  '9971000073',
  ['8055550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widgets</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Oxnard Shore</h1><p>Widget host. Staff: J. Quill</p><iframe title="Student" width="620" height="220" srcdoc="<!doctype html><html><body><h2>Rossi, Tea</h2><table><tr><th>Phone</th><td>8055550167</td></tr><tr><th>SSID</th><td>9971000073</td></tr></table></body></html>"></iframe><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-fr-blank-dom',
  'frame without an address: nodes added to about:blank',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?pop=1',
  '9971000074',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pop</title><style>body{font:12px Tahoma;margin:0}#ST_Header{background:#345d9d;color:#fff;padding:6px}#PAD{padding:4px 8px;background:#eee}#ViewArea{padding:10px}</style></head><body>
<div id="ST_Header"><span class="lbl-org">Mesa Verde Elementary</span> <span class="lbl-focus">Year: 2026-2027</span> <span class="lbl-user">User: Kline, B.</span></div>
<div id="PAD"><div class="tree">Synergy SIS &rsaquo; Student &rsaquo; Student</div></div><div id="ViewArea"><div class="win"><div class="cap">Student (view)</div><iframe id="fx" width="560" height="180"></iframe></div><script>setTimeout(function () { var d = document.getElementById('fx').contentDocument; var h = d.createElement('h2'); h.textContent = 'Sung, Ara'; d.body.appendChild(h); var t = d.createElement('p'); t.innerHTML = '<b>State Student Number</b> <span>9971000074</span>'; d.body.appendChild(t); }, 250);</script></div></body></html>`,
);

page(
  'a-fr-write-other-msg',
  'frame without an address: written letter in a preview',
  'https://letters.yuba-coe.example/preview',
  '9971000075',
  ['5305550182', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter preview</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Letter preview</h1><iframe id="pv" width="600" height="260"></iframe><script>var w = document.getElementById('pv').contentWindow; w.document.open(); w.document.write('<!doctype html><p>To the parent of</p><h3>Cobb, Orla</h3><p>Statewide Student Identifier: 9971000075</p><p>Call us at 5305550182.</p>'); w.document.close();</script><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
  { sure: false },
);

page(
  'a-fr-nested',
  'frame in a frame',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student',
  '9971000076',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title></head><body><div>Infinite Campus</div><iframe width="700" height="320" srcdoc="<!doctype html><p>Workspace</p><iframe width='600' height='220' srcdoc='&lt;!doctype html&gt;&lt;h2&gt;Lund, Ove&lt;/h2&gt;&lt;dl&gt;&lt;dt&gt;Student State ID&lt;/dt&gt;&lt;dd&gt;9971000076&lt;/dd&gt;&lt;/dl&gt;'></iframe>"></iframe></body></html>`,
);

page(
  'a-fr-sandbox-two',
  'frames: own in one, hidden frame with another',
  'https://mix.salinas-data.example/s/8',
  '9971000077',
  ['9981000045'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><iframe sandbox="allow-scripts" width="560" height="170" srcdoc="<!doctype html><h2>Imai, Sora</h2><p><b>SSID:</b> 9971000077</p>"></iframe><iframe style="display:none" srcdoc="<!doctype html><h2>Ikeda, Yui</h2><p><b>SSID:</b> 9981000045</p>"></iframe><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
  { sure: false },
);

page(
  'a-pr-next',
  'prerendered next page',
  'https://bay.illuminateed.com/live/roster-walk.html',
  '9971000078',
  ['9981000046'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title></head><body><header>Bay Unified &middot; Roster walk &middot; Signed in: N. Petrov</header><p>Group: Intervention, Tuesday. Lead: Ms. Hanley. 2 students.</p><div id="who"></div><a href="?n=2">Next student</a><script>var two = location.search === '?n=2'; document.getElementById('who').innerHTML = two ? '<h2>Quayle, Ned</h2><dl><dt>SSID</dt><dd>' + ['99810', '00046'].join('') + '</dd></dl>' : '<h2>Quirk, Ann</h2><dl><dt>SSID</dt><dd>9971000078</dd></dl>'; var s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = '{"prerender":[{"urls":["?n=2"],"eagerness":"immediate"}]}'; if (!two) document.head.appendChild(s);</script></body></html>`,
);

page(
  'a-tb-panels',
  'tabs in one page: two students open, one in front',
  'https://multi.colusa-sis.example/workspace',
  '9971000079',
  ['9981000047', '5305550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workspace</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div role="tablist"><button role="tab" aria-selected="false">Abreu, Eva</button><button role="tab" aria-selected="true">Acker, Ben</button></div><div role="tabpanel" hidden><h2>Abreu, Eva</h2><p>SSID: <b>9981000047</b></p></div><div role="tabpanel"><h2>Acker, Ben</h2><p>SSID: <b>9971000079</b></p><p>Phone: <b>5305550168</b></p></div><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-tb-front-attendance',
  'tabs in one page: front tab has no number',
  'https://multi.glenn-sis.example/workspace',
  null,
  ['9981000048'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workspace</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><ul class="t"><li>Lamas, Ria <i>x</i></li><li class="on">Lang, Sid <i>x</i></li></ul><div class="p" style="visibility:hidden;position:absolute"><h2>Lamas, Ria</h2><p>Statewide Student ID</p><p>9981000048</p></div><div class="p"><h2>Lang, Sid</h2><h3>Grades</h3><p>English B, Math C</p></div><div style="margin-top:400px"><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></div></body></html>`,
);

page(
  'a-nm-prior',
  "a child's name read as a word: Prior",
  'https://sis.carmel-mesa.example/student/19',
  '9971000090',
  ['8315550151', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Prior, Hannah</h1><table><tr><th>Grade</th><td>11</td></tr><tr><th>SSID</th><td>9971000090</td></tr><tr><th>Phone</th><td>8315550151</td></tr></table><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
);

page(
  'a-nm-parent',
  "a child's name read as a word: Parent, Sibley",
  'https://app.loomis-basin.example/kids/parent-t',
  '9971000091',
  ['9165550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Theo Parent</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><header class="top">Loomis Basin</header><section class="hero"><h2>Theo Parent</h2><p>Student &middot; Grade 4 &middot; Teacher: Ms. Sibley</p></section><section><div class="kv"><span>State Student ID</span><strong>9971000091</strong></div><div class="kv"><span>Mobile</span><strong>9165550190</strong></div></section><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-nm-retired-line',
  "a child's name read as a word: Old, Temp",
  'https://q.weaverville.example/q/student',
  '9971000092',
  ['5305550169'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><p>Old, Faith M &nbsp; Gr 2 &nbsp; SSID 9971000092 &nbsp; Ph 5305550169</p><p>Homeroom: Temp, R. (Room 6)</p><h3>Marks</h3><p>Reading 3, Writing 2</p><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-nm-ward',
  "a child's name read as a word: Ward in a card",
  'https://bay.illuminateed.com/live/?page=StudentCard&s=55',
  '9971000093',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card - Illuminate Education</title><style>body{font:14px/1.4 Lato,Arial;margin:0}#header{background:#f47c20;color:#fff;padding:8px}.nav-pills{display:flex;gap:16px;list-style:none}#content{padding:0 20px}.card{border:1px solid #ccc;padding:10px;width:260px}</style></head><body>
<div id="header"><a href="/live/?page=Dashboard">Bay Unified</a> <input type="search" placeholder="Find a student"> <span class="acct">N. Petrov</span></div>
<ul class="nav-pills"><li>Overview</li><li>Assessments</li><li>Attendance</li><li>Contacts</li></ul><div id="content"><div class="card"><h3>Ward, Angel</h3><div>DOB 03/03/2016</div><div>Homeroom B-4, Ms. Teacher-Lopez</div><div>Bus 7, stop at Elm and 3rd</div><div><label>SSID</label> <span>9971000093</span></div></div></div><div id="footer">&copy; 2026</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-pl-teachers-path',
  'a place read as a word: a school called after staff',
  'https://sis.teachers-college-prep.example/record/41',
  '9971000094',
  ['5105550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>Teachers' Memorial Elementary</h1><h2>Parent University District</h2><p class="nm">Sy, Joaquin</p><dl><dt>Statewide Student ID</dt><dd>9971000094</dd><dt>School phone</dt><dd>5105550163</dd></dl><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-pl-portal',
  'a place read as a word: name of the program',
  'https://teacherportal.visalia-north.example/t/class/2/student/5',
  '9971000095',
  ['5595550179'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff & Teacher Portal</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div class="brand">Staff &amp; Teacher Portal</div><nav>My classes &rsaquo; Period 2 &rsaquo; Mireles, Ximo</nav><h2>Mireles, Ximo</h2><table><tr><td>Local ID</td><td>77120</td></tr><tr><td>State ID (SSID)</td><td>9971000095</td></tr><tr><td>Contact</td><td>5595550179</td></tr></table><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-pl-former-mission',
  'a place read as a word: Old Mission, Former Mint',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Enroll',
  '9971000096',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment</title><style>body{font:12px Tahoma;margin:0}#ST_Header{background:#345d9d;color:#fff;padding:6px}#PAD{padding:4px 8px;background:#eee}#ViewArea{padding:10px}</style></head><body>
<div id="ST_Header"><span class="lbl-org">Mesa Verde Elementary</span> <span class="lbl-focus">Year: 2026-2027</span> <span class="lbl-user">User: Kline, B.</span></div>
<div id="PAD"><div class="tree">Synergy SIS &rsaquo; Student &rsaquo; Student</div></div><div id="ViewArea"><h2>Old Mission Former Mint Academy</h2><h3>Student: Teague, Orson</h3><div class="tabs">Demographics | Enrollment | Parent/Guardian | Emergency | Classes</div><table><tr><td>Homeroom</td><td>Staffieri, G.</td></tr><tr><td>Enter Date</td><td>08/12/2026</td></tr><tr><td>Enter Code</td><td>E1, returning</td></tr><tr><td>FTE</td><td>1.00</td></tr><tr><td>State Student Number</td><td>9971000096</td></tr><tr><td>Exit Date</td><td></td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'a-ft-counsel-log',
  'free text names another child, own readable',
  'https://notes.hemet-hs.example/student/300',
  '9971000097',
  ['9981000060'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counselor notes</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h1>Ruelas, Citlali</h1><p><b>SSID</b> <span>9971000097</span> <b>Grade</b> <span>10</span></p><h2>Notes</h2><p>11/03/2026: conflict with a peer. Peer is SSID 9981000060; keep in separate sections.</p><p>11/10/2026: calm week.</p><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-ft-test-comment',
  'free text names another child, own out of sight',
  'https://valley.aeries.net/admin/TestScores.aspx',
  null,
  ['9981000061'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores | Aeries</title><style>body{font:13px Arial;margin:0}#AeriesTopBar{background:#234;color:#fff;padding:6px}#AeriesNavTree{float:left;width:150px;margin:8px}#MainContent{margin-left:210px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{color:#666;font-size:11px}</style></head><body>
<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTY3"><input type="hidden" name="ctl00$PID" value="99400120"><input type="hidden" name="ctl00$SN" value="120"><input type="hidden" name="ctl00$SC" value="994">
<div id="AeriesTopBar"><span class="school-name">994 - Sequoia Middle</span> <span class="school-year">2026-2027</span> <a href="#" class="user-menu">M. Orozco</a></div>
<ul id="AeriesNavTree"><li>Student Data<ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="TestScores.aspx">Test Scores</a></li></ul></li><li>Attendance</li><li>School Info</li></ul>
<div id="MainContent"><div id="StudentBanner" class="collapsed"><span class="student-full-name">Abad, Pilar</span> Grade 7</div><div id="divTestScores"><div class="SectionHeader">CAASPP 2026</div><table id="StudentTestDetails"><tr><th>Test</th><th>Score</th><th>Comment</th></tr><tr><td>ELA</td><td>2531</td><td>Sat with sister, State Student ID: 9981000061, one booklet swapped</td></tr></table></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ft-email',
  'free text names another child: a quoted message',
  'https://tickets.sanbenito-ed.example/case/881',
  null,
  ['9981000062', '8315550175', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case 881</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Case 881: wrong report</h1><p>From: front office, 8315550175</p><blockquote><p>Hello, the report came out for the wrong child. It printed SSID 9981000062.</p><p>Thanks, Dot</p></blockquote><textarea aria-label="Reply"></textarea><button>Send</button><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-gl-near',
  'guard: labels that only look like it',
  'https://sis.barstow-desert.example/s/7',
  null,
  ['9981000063', '9981000064', '1029000001', '9165550191', '9981000065'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>Coyle, Finn</h1><dl><dt>Previous SSID</dt><dd>9981000063</dd><dt>Mother's former SSID</dt><dd>9981000064</dd><dt>SSID batch no.</dt><dd>1029000001</dd><dt>SSID contact phone</dt><dd>9165550191</dd><dt>SSID of older brother</dt><dd>9981000065</dd></dl><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-gl-wifi',
  'guard: labels: a network name',
  'https://it.barstow-desert.example/device/44',
  null,
  ['9900112233', '1300000044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chromebook 44</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Chromebook 44</h1><p>Assigned to student: Gill, Roy (Local 51102)</p><table><tr><td>Wi-Fi SSID</td><td>9900112233</td></tr><tr><td>Asset tag</td><td>1300000044</td></tr><tr><td>Last network SSID</td><td>9900112233</td></tr></table><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-gl-own-among',
  'guard: labels: own stands among near ones',
  'https://sis.needles-usd.example/state',
  '9971000098',
  ['9981000066', '1029000002', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State reporting</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Bravo, Tia</h1><table><tr><td>SSID</td><td>9971000098</td></tr><tr><td>Replaced SSID</td><td>9981000066</td></tr><tr><td>SSID Request ID</td><td>1029000002</td></tr><tr><td>Has SSID</td><td>Yes</td></tr></table><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
);

page(
  'a-gv-eleven',
  'guard: values: one digit too many',
  'https://sis.orland-k6.example/s/2',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h1>Lomeli, Ada</h1><table><tr><td>SSID</td><td><span>99710</span><span>000990</span></td></tr><tr><td>Grade</td><td>6</td></tr></table><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-gv-struck',
  'guard: values: struck out',
  'https://sis.orland-k6.example/s/3',
  null,
  ['9981000067'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Mota, Bia</h1><dl><dt>SSID</dt><dd><s>9981000067</s> under review</dd><dt>Grade</dt><dd>5</dd></dl><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-gv-nine',
  'guard: values: nine digits, then a phone below',
  'https://sis.orland-k6.example/s/4',
  null,
  ['5305550185', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Nieto, Cy</h1><form><label>SSID <input value="997100009"></label><br><label>Phone <input value="5305550185"></label></form><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-gv-struck-and-new',
  'guard: values: struck out one, the new one behind',
  'https://sis.orland-k6.example/s/5',
  '9971000100',
  ['9981000068'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w3 li{display:inline-block;padding:4px 10px;background:#e8e8f8;border-radius:4px 4px 0 0;margin-right:2px}.w3{list-style:none;padding:0}</style></head><body><ul class="w3"><li>Summary</li><li>Schedule</li><li>Grades</li><li>Attendance</li><li>Behavior</li><li>Health</li><li>Documents (2)</li></ul><h1>Oteiza, Eli</h1><dl><dt>SSID</dt><dd><del>9981000068</del> <ins>9971000100</ins></dd></dl><h3>Schedule</h3><table><tr><th>Per</th><th>Course</th><th>Room</th><th>Teacher</th></tr><tr><td>1</td><td>Physical Education</td><td>Gym</td><td>Norwood, C.</td></tr><tr><td>2</td><td>Language Arts</td><td>14</td><td>Bell, T.</td></tr><tr><td>3</td><td>Mathematics</td><td>22</td><td>Ferris, A.</td></tr><tr><td>4</td><td>Science</td><td>31</td><td>Imani, J.</td></tr></table><p>Lunch B. Locker 0418. Combination is kept in the office.</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-ga-blank',
  'guard: value above label, own blank',
  'https://tiles.gridley.example/s/9',
  null,
  ['5305550187', '5305550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tiles</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h2>Ruiz, Vera</h2><table><tr><td>5305550187<br><small>Home</small></td><td><br><small>SSID</small></td><td>5305550188<br><small>Cell</small></td></tr></table><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-ga-mixed',
  'guard: value above label, after a heading',
  'https://tiles.biggs.example/s/10',
  '9971000101',
  ['5305550189', '5305550190', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tiles</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}.g{display:flex;gap:24px}h6{margin:0;color:#888}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h2>Sato, Wyn</h2><div class="g"><div>5305550189<h6>Home phone</h6></div><div>9971000101<h6>SSID</h6></div><div>5305550190<h6>Work phone</h6></div></div><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-gc-blank',
  'guard: colon outside, own blank',
  'https://sis.corning-hs.example/s/11',
  null,
  ['5305550191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w6{padding:10px;background:linear-gradient(#fff,#e9f5ef)}.w6 b{font-size:18px;color:#167}.w6f{columns:2;font-size:12px;margin-top:14px}</style></head><body><div class="w6"><b>mySchoolhouse</b> &nbsp; Classes &#9662; &nbsp; People &#9662; &nbsp; Reports &#9662; &nbsp; <input aria-label="Search" placeholder="Search people, classes, forms"></div><h2>Tavares, Zoe</h2><div><span>SSID</span> : <span></span></div><div><span>Emergency</span> : <span>5305550191</span></div><div><span>Grade</span> : <span>9</span></div><h3>Family contacts</h3><div class="w6f"><p>Primary household: two adults, mail to both. Language at home: English, some Tagalog. May pick up: aunt Corazon, neighbor Mr. Feeney.</p><p>Home (707) 555-0112, work (707) 555-0113. Prefers text. Does not have internet at home; hotspot on loan since September.</p><p>Photo release: yes. Field trips: yes. Directory: no. Military family: no.</p></div></body></html>`,
);

page(
  'a-gc-next-line',
  'guard: colon outside, phone on the next line without label',
  'https://sis.corning-hs.example/s/12',
  null,
  ['5305550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h2>Ueda, Ren</h2><p><strong>SSID</strong> -<br>5305550192 home<br>Grade 9</p><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-gh-coach',
  'guard: headings: volunteer coach',
  'https://sis.durham-usd.example/people/88',
  null,
  ['9912100010', '5305550193', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Volunteer</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Volunteer coach</h1><dl><dt>Name</dt><dd>Webb, Sid</dd><dt>State ID</dt><dd>9912100010</dd><dt>Fingerprint cleared</dt><dd>09/01/2026</dd><dt>Cell</dt><dd>5305550193</dd></dl><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
);

page(
  'a-gh-guardian',
  'guard: headings: a guardian with a state id',
  'https://sis.durham-usd.example/people/89',
  null,
  ['9912100011'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Parent / Guardian</h1><h2>Xiong, Mai</h2><table><tr><td>State ID no.</td><td>9912100011</td></tr><tr><td>Relationship</td><td>Mother of Xiong, Kou</td></tr></table><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-gs-scroll-h',
  'guard: sight: in a box scrolled sideways',
  'https://wide.tracy-plains.example/s/1',
  '9971000102',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wide form</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Young, Isa</h1><div style="width:400px;overflow-x:auto"><div style="width:1400px;display:flex"><div style="width:1000px">Schedule, six periods</div><div><b>SSID</b> <span>9971000102</span></div></div></div><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-gs-opacity',
  'guard: sight: another child in white on white',
  'https://wide.manteca-plains.example/s/2',
  null,
  ['9981000070', '2025082026'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w5 td{font-size:11px;padding:2px 8px}.w5{background:#f3f0e6;width:100%}</style></head><body><table class="w5"><tr><td>[1] Enrollment</td><td>[2] Scheduling</td><td>[3] Marks</td><td>[4] Discipline</td><td>[5] State</td><td>[9] Exit</td></tr></table><h1>Zaragoza, Lia</h1><p>Grade 3</p><div style="opacity:0"><h2>Zepeda, Gil</h2><p>SSID: 9981000070</p></div><hr><table class="w5"><tr><td>Form ST-204</td><td>Batch 2025082026</td><td>Operator: LKIM</td><td>Site 041</td></tr><tr><td>Next form</td><td>ST-205 Programs</td><td>Prev form</td><td>ST-203 Address</td></tr></table><p>Enrollment history: 041 Elm Street School, entered 08/18/2025, reason E170. 038 Prairie Preschool, left 06/06/2025, reason T160. Residence verified by utility bill, 07/30/2026.</p></body></html>`,
);

page(
  'a-gs-modal-confirm',
  'guard: sight: a question box over the own record',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9971000103',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:14px "Open Sans",Arial;margin:0}.ic-app-bar{background:#1b6b3a;color:#fff;padding:8px 12px}.ic-breadcrumb,main{padding:10px 16px}</style></head><body>
<header class="ic-app-bar"><button aria-label="Menu">&#9776;</button> <strong>Infinite Campus</strong> <span class="ic-cal">26-27 Laguna Union High</span> <button class="ic-user">Rivera, Toni</button></header>
<app-root><nav class="ic-breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a></nav><main><h2>Adeyemi, Tobi</h2><dl><dt>Student State ID</dt><dd>9971000103</dd><dt>Grade</dt><dd>11</dd></dl><div style="position:fixed;inset:0;background:rgba(0,0,0,.35)"></div><div role="alertdialog" style="position:fixed;left:420px;top:260px;width:300px;background:#fff;padding:14px"><p>You have unsaved changes.</p><button>Stay</button><button>Leave</button></div></main></app-root></body></html>`,
);

page(
  'a-gs-small-cell',
  'guard: sight: value cut short in a narrow cell',
  'https://grid.lathrop.example/s/3',
  '9971000104',
  ['2095550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grid</title><style>.w1{background:#203a43;color:#fff;padding:8px 14px}.w1 a{color:#cfe;margin-right:14px}</style></head><body><div class="w1"><a href="#">Home</a><a href="#">Students</a><a href="#">Staff</a><a href="#">Attendance</a><a href="#">Reports</a><span>Signed in: Beatriz Calloway, Attendance Clerk</span></div><h1>Bello, Zia</h1><table style="table-layout:fixed;width:260px"><tr><td style="width:150px">Statewide Student ID</td><td style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap">9971000104</td></tr><tr><td>Phone</td><td style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap">2095550184</td></tr></table><section><h3>Today in the office</h3><ul><li>Substitutes: Mr. Oduya (room 6), Ms. Hart (library)</li><li>Fire drill at 10:40</li><li>Bus 3 is late by 15 minutes</li></ul></section><footer>District help desk (916) 555-0100, ext. 4. Data as of 11/27/2026 6:02 AM.</footer></body></html>`,
);

page(
  'a-g2-same-twice',
  'guard: two numbers: same in two systems',
  'https://sync.ripon-usd.example/check/4',
  '9971000105',
  ['2095550186', '2095550187', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sync check</title><style>.w2{border-bottom:3px double #666;font-family:Georgia}.w2b{font-size:11px;color:#555;border-top:1px solid #ccc;margin-top:14px}</style></head><body><div class="w2"><b>North Valley Student Records</b> <select aria-label="School"><option>101 Elm Street School</option><option>102 Canyon Middle</option></select> <select aria-label="Year"><option>2026-27</option><option>2025-26</option></select> Term: Fall</div><h1>Sync check: Cho, Ara</h1><table><tr><th></th><th>SIS</th><th>TOMS</th><th></th></tr><tr><td>Last</td><td>Cho</td><td>CHO</td><td>ok</td></tr><tr><td>SSID</td><td>9971000105</td><td>9971000105</td><td>ok</td></tr><tr><td>Phone</td><td>2095550186</td><td>2095550187</td><td>differs</td></tr></table><div class="w2b"><p>Record last touched by G. Pemberton on 11/24/2026 at 2:15 PM. Prior change by T. Ruiz.</p><p>Technology office 5305550100. This system is for authorized district employees. Misuse is a violation of policy 3580.</p><p>Keys: F2 edit, F5 refresh, F8 print.</p></div></body></html>`,
  { sure: false },
);

page(
  'a-g2-differs',
  'guard: two numbers: the two systems differ',
  'https://sync.ripon-usd.example/check/5',
  null,
  ['9981000071', '9981000072'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sync check</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><h1>Sync check: Dang, My</h1><dl><dt>SSID (district)</dt><dd>9981000071</dd><dt>SSID (state)</dt><dd>9981000072</dd></dl><p>Differs. Ask the CALPADS coordinator.</p><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-g2-banner-and-body',
  'guard: two numbers: same in banner and body',
  'https://app.escalon-sis.example/s/6',
  '9971000106',
  ['9981000073'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.w4{display:flex;justify-content:space-between;background:#7a1f3d;color:#fff;padding:6px 12px}.w4s{border-left:4px solid #7a1f3d;padding-left:10px;margin-top:16px}.ban{background:#eef;padding:8px}</style></head><body><div class="w4"><span>&#127982; Front Office Suite</span><span>Welcome back, Hollis. 3 tasks, 1 message</span></div><div class="ban">Eom, Jae &middot; SSID 9971000106</div><h2>Identifiers</h2><table><tr><td>Local</td><td>4410</td></tr><tr><td>SSID</td><td>9971000106</td></tr></table><h2>Sibling</h2><p>Eom, Min (SSID 9981000073)</p><div class="w4s"><h4>Your tasks</h4><ol><li>Call the Maddox family about the bus pass</li><li>File immunization form for room 9</li><li>Send transcript to Cal State, two copies</li></ol><h4>Message</h4><p>From Principal Aldana: staff meeting moves to Thursday, 3:05 in the library. Please bring your rosters.</p></div></body></html>`,
  { isLaidOut: true },
);

export const twentyThirdPages = pages;

import { setOf } from './case-page.ts';

/** The kinds of the first set, built anew a second time by others who knew neither the finder nor the other pages. People are made up. */
const { page, pages } = setOf('twentySixth');

page(
  'a-01a',
  'label: California spelled out with CALPADS',
  'https://q.oakdale-usd.example/q/student/demographics',
  '9934718206',
  ['2095550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Demographics</title></head><body><table width="100%" cellpadding="4" cellspacing="0" border="0" bgcolor="#003366"><tr><td><font face="Arial" size="4" color="#FFFFFF"><b>Oakdale Joint Unified - Sierra View Elementary</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">Term: Fall 2026</font></td></tr></table><table width="100%" cellpadding="3"><tr valign="top"><td width="130" bgcolor="#EEEECC"><font face="Arial" size="2"><a href="#">Demographics</a></font><br><font face="Arial" size="2"><a href="#">Contacts</a></font><br><font face="Arial" size="2"><a href="#">Programs</a></font><br><font face="Arial" size="2"><a href="#">Health</a></font><br><font face="Arial" size="2"><a href="#">Enrollment History</a></font><br></td><td><table border="1" cellpadding="3"><tr bgcolor="#CCCCFF"><td colspan="4"><font face="Verdana" size="2"><b>Bautista, Nilo R.</b></font></td></tr><tr><td><font face="Verdana" size="2">Permanent No.</font></td><td><font face="Verdana" size="2">48812</font></td><td><font face="Verdana" size="2">California Student ID # (CALPADS)</font></td><td><font face="Verdana" size="2">9934718206</font></td></tr><tr><td><font face="Verdana" size="2">Grade</font></td><td><font face="Verdana" size="2">04</font></td><td><font face="Verdana" size="2">Birth Date</font></td><td><font face="Verdana" size="2">02/19/2017</font></td></tr><tr><td><font face="Verdana" size="2">Homeroom</font></td><td><font face="Verdana" size="2">Yoder, P. Rm 14</font></td><td><font face="Verdana" size="2">Main Telephone</font></td><td><font face="Verdana" size="2">2095550114</font></td></tr><tr><td><font face="Verdana" size="2">Primary Parent</font></td><td colspan="3"><font face="Verdana" size="2">Bautista, Corazon</font></td></tr></table></td></tr></table><center><font size="1">Page last refreshed 10:14 AM</font></center></body></html>`,
);

page(
  'a-01b',
  'label: CA State Student No.',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9950236617',
  ['6195550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Verdana,sans-serif;margin:0}.TopBar{background:#006a8e;color:#fff;padding:5px 10px}.View{padding:10px}.Tab{display:inline-block;padding:4px 10px;border:1px solid #9bb}.Tab.on{background:#def}</style><style>.Row{display:flex;gap:18px;margin:6px 0}</style></head><body><div class="TopBar"><span class="Logo">Synergy SIS</span> Mesa Unified &gt; Palo Verde Elementary <span style="float:right">2026-2027 &nbsp; Attendance Clerk</span></div><div class="ActionBar"><button>Menu</button><button>Save</button><button>Undo</button><button>Add</button><button>&#9664;</button><button>&#9654;</button></div><div class="View"><div class="Header">Student Name: <b>Hartwell, Juno Marie</b> &nbsp; School: Palo Verde &nbsp; Status: Active</div><div><span class="Tab on">Demographics</span><span class="Tab">Parent/Guardian</span><span class="Tab">Other Info</span><span class="Tab">Enrollment</span></div><fieldset><legend>Student Information</legend><div class="Row"><div class="Cell"><label for="fLast">Last Name</label><br><input id="fLast" value="Hartwell"></div><div class="Cell"><label for="fPerm">Perm ID</label><br><input id="fPerm" value="220671" readonly></div><div class="Cell"><label for="fState">CA State Student No.</label><br><input id="fState" value="9950236617" readonly></div><div class="Cell"><label for="fGrade">Grade</label><br><input id="fGrade" value="06" size="3"></div></div><div class="Row"><div class="Cell"><label for="fPh">Home Phone</label><br><input id="fPh" value="6195550137"></div><div class="Cell"><label for="fLang">Home Language</label><br><input id="fLang" value="English"></div></div></fieldset></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-02a',
  'label: Pupil SSID in a material field',
  'https://register.sandhill-charters.example/app/pupils/3321/testing',
  '9961047325',
  ['7605550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Testing roster entry</title><style>body{margin:0;font:14px Roboto,Arial,sans-serif}mat-toolbar{display:block;background:#3f51b5;color:#fff;padding:14px}app-root,mat-sidenav-content,mat-card{display:block}mat-sidenav{float:left;width:190px}mat-sidenav a{display:block;padding:8px}mat-sidenav-content{margin-left:200px;padding:12px}mat-card{box-shadow:0 1px 4px #999;padding:14px;margin-bottom:12px}.material-icons{display:inline-block;width:1em;height:1em;overflow:hidden;font-size:18px;line-height:1;white-space:nowrap;vertical-align:middle;color:#777}</style><style>.ff{display:inline-block;width:210px;margin:8px}.ff mat-label{display:block;font-size:11px;color:#666}</style></head><body><app-root><mat-toolbar class="mat-primary"><span>Sandhill Charters</span></mat-toolbar><mat-sidenav><a class="mat-list-item"><mat-icon class="material-icons">groups</mat-icon><span>Pupils</span></a><a class="mat-list-item"><mat-icon class="material-icons">event</mat-icon><span>Calendar</span></a><a class="mat-list-item"><mat-icon class="material-icons">quiz</mat-icon><span>Testing</span></a></mat-sidenav><mat-sidenav-content><h1 class="mat-title">Vang, Pa Houa</h1><mat-card><h3>Testing registration</h3><div class="ff"><mat-label id="l1">Grade tested</mat-label><input matInput aria-labelledby="l1" readonly value="8"></div><div class="ff"><mat-label id="l2">Pupil SSID</mat-label><input matInput aria-labelledby="l2" readonly value="9961047325"></div><div class="ff"><mat-label id="l3">Text message number</mat-label><input matInput aria-labelledby="l3" value="7605550122"></div><div class="ff"><mat-label id="l4">Counselor</mat-label><input matInput aria-labelledby="l4" readonly value="D. Amador"></div></mat-card></mat-sidenav-content></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'a-02b',
  "label: Student's SSID",
  'https://portal.tamarack-coe.example/learner/view.php?lid=771',
  '9923850174',
  ['5305550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner record</title><style>.facts{display:grid;grid-template-columns:200px 1fr}dd{margin:0}header{border-bottom:3px solid #285}</style></head><body><header><img alt="Tamarack County Office of Education" width="40" height="40"><h1>Learner record</h1><nav><a href="#">Home</a> <a href="#">Learners</a> <a href="#">IEP calendar</a> <a href="#">Help</a></nav></header><section aria-labelledby="who"><h2 id="who">Castellanos, Iván</h2><dl class="facts"><dt>Student's grade</dt><dd>9</dd><dt>Student's birthday</dt><dd>June 4, 2012</dd><dt>Student's SSID</dt><dd>9923850174</dd><dt>Student's cell</dt><dd>5305550109</dd><dt>Case manager</dt><dd>Renata Holm</dd></dl></section><section><h2>Plan dates</h2><table><tr><th>Plan review</th><td>01/22/2027</td></tr><tr><th>Triennial</th><td>01/20/2029</td></tr></table></section><section><h2>Services</h2><ul><li>Speech, 2 x 30 minutes a week, provider Lena Ostrow</li><li>Specialized academic instruction, daily</li></ul></section><footer><p>Tamarack County Office of Education. Do not share learner records by email.</p></footer></body></html>`,
  { isLaidOut: true },
);

page(
  'a-03a',
  'label: abbreviation, dash, meaning, length',
  'https://sis.pinecrest-usd.example/student/1882/ids',
  '9917739054',
  ['5305550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Pinecrest USD</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Dashboard</a></li><li class="nav-item"><a class="nav-link" href="#">Roster</a></li><li class="nav-item"><a class="nav-link" href="#">Discipline</a></li><li class="nav-item"><a class="nav-link" href="#">Reports</a></li></ul></div></nav><div class="container-fluid" ><h3>Oyelaran, Tobi <small class="text-muted">Grade 10</small></h3><div class="card"><div class="card-header">Identifiers</div><div class="card-body"><dl class="row"><dt class="col-4">Local student number</dt><dd class="col-8">118824</dd><dt class="col-4">SSID – Statewide Student Identifier (10 digits)</dt><dd class="col-8">9917739054</dd><dt class="col-4">Lunch PIN</dt><dd class="col-8">4471</dd></dl></div></div><div class="card"><div class="card-header">Reach the family</div><div class="card-body"><dl class="row"><dt class="col-4">Mother</dt><dd class="col-8">Oyelaran, Funke, 5305550188</dd><dt class="col-4">Counselor</dt><dd class="col-8">Mr. Dempsey</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-03b',
  'label: meaning, abbreviation in brackets',
  'https://records.ojai-hills.example/cgi/rec.pl?act=view;no=5510',
  '9948206631',
  ['8055550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative record</title><style>body{font:15px Georgia,serif;margin:30px}.g{display:grid;grid-template-columns:240px 300px;border-top:1px solid #999}.g>div{border-bottom:1px solid #ccc;padding:4px}.k{color:#555}</style></head><body><h1>Cumulative Record</h1><div class="g"><div class="k">Pupil</div><div class="w">Lindqvist, Astrid</div><div class="k">Date of birth</div><div class="w">11/30/2013</div><div class="k">Statewide Identifier [SSID]</div><div class="w">9948206631</div><div class="k">File number</div><div class="w">C-5510</div><div class="k">Father</div><div class="w">Lindqvist, Per</div><div class="k">Father's telephone</div><div class="w">8055550160</div><div class="k">Teacher of record</div><div class="w">Ms. Abernathy</div></div><h2>Schools attended</h2><table border="1"><tr><th>From</th><th>To</th><th>School</th></tr><tr><td>08/2018</td><td>06/2024</td><td>Topa Elementary</td></tr><tr><td>08/2024</td><td></td><td>Ojai Hills Middle</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'a-04a',
  'label with soft hyphens and wbr',
  'https://connect.loma-verde.example/s/774/profile',
  '9935518820',
  ['9515550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{display:flex;font:14px Arial}.rail{width:110px}.rail a{display:block}.narrow{display:grid;grid-template-columns:92px 160px;gap:6px}dd{margin:0}dt{font-weight:bold}</style></head><body><aside class="rail"><a href="#">Profile</a> <a href="#">Schedule</a> <a href="#">Grades</a> <a href="#">Bus</a></aside><main><h2>Quintanilla, Sofía</h2><dl class="narrow"><dt>Grade level</dt><dd>3</dd><dt>State&shy;wide<wbr> Stu&shy;dent&nbsp;ID</dt><dd>9935518820</dd><dt>Tele&shy;phone</dt><dd>9515550143</dd><dt>Home&shy;room teacher</dt><dd>Mrs. Ebert</dd><dt>Emer&shy;gency con&shy;tact</dt><dd>Quintanilla, Raúl (uncle)</dd></dl></main><section><h3>Attendance this month</h3><table><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>P</td><td>P</td><td>A</td><td>P</td><td>P</td></tr><tr><td>P</td><td>P</td><td>P</td><td>T</td><td>P</td></tr></table><p>Absence on Wednesday excused by the mother.</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a-04b',
  'label in spans with zero-width spaces',
  'https://go.alder-creek.example/office/pupil?k=R9',
  '9966402513',
  ['7075550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil card</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Alder Creek Office</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Card</a></li><li><a href="#t1">Family</a></li><li><a href="#t2">Notes</a></li></ul><div class="tab-content"><div class="panel"><div class="panel-heading">Fontaine, Remy</div><div class="panel-body"><table class="table table-condensed" style="width:300px"><tbody><tr><th scope="row">Grade</th><td>11</td></tr><tr><th scope="row"><span>Cali&shy;fornia</span> <span>Stu&shy;dent</span>&#8203; <span>Iden&shy;ti&shy;fi&shy;ca&shy;tion</span> <span>No.</span></th><td>9966402513</td></tr><tr><th scope="row">Mo&shy;bile</th><td>7075550131</td></tr><tr><th scope="row">Ad&shy;visor</th><td>Kestrel, J.</td></tr></tbody></table></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-05a',
  'page translated to Spanish',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9958817402',
  ['9495550119'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Resumen del estudiante</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0}.campus-header{background:#1c5a2d;color:#fff;padding:8px}.toc a{margin:0 8px;font-size:12px}.tool{padding:12px}</style></head><body><div class="campus-header"><button type="button">&#9776;</button> <span>Infinite Campus</span> <span>26-27 Laguna High</span></div><nav class="toc"><a href="#">Summary</a> <a href="#">Enrollments</a> <a href="#">Schedule</a> <a href="#">Attendance</a> <a href="#">Flags</a> <a href="#">Grades</a> <a href="#">Transcript</a> <a href="#">Assessment</a></nav><main class="tool"><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Nakagawa, Ren</font></font></h2><dl><dt><font><font>Calificación</font></font></dt><dd><font><font>7</font></font></dd><dt><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal del estudiante (SSID)</font></font></dt><dd><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9958817402</font></font></dd><dt><font><font>Fecha de nacimiento</font></font></dt><dd><font><font>14/03/2014</font></font></dd><dt><font><font>Teléfono del hogar</font></font></dt><dd><font><font>9495550119</font></font></dd><dt><font><font>Consejero</font></font></dt><dd><font><font>Sra. Pruitt</font></font></dd></dl></main></body></html>`,
);

page(
  'a-05b',
  'page translated to Vietnamese',
  'https://bay.illuminateed.com/live/?page=Main_StudentOverview&student_id=6021',
  '9931175508',
  ['4085550176'],
  `<!doctype html><html lang="vi" class="translated-ltr"><head><meta charset="utf-8"><title>Tổng quan học sinh</title><style>body{font:13px/1.5 Helvetica,Arial,sans-serif;margin:0}#top{background:#0a6ebd;color:#fff;padding:7px 12px}#top a{color:#fff;margin:0 6px}#wrap{padding:14px}</style></head><body><div id="top"><b>Illuminate Education</b> <span class="menu"><a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Rosters</a> <a href="#">Setup</a></span><span class="me">Bay Unified | Sign out</span></div><div id="wrap"><h2><font dir="auto"><font dir="auto">Delacroix, Manon</font></font></h2><table class="grid"><tbody><tr><td><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">Lớp</font></font></td><td><font dir="auto"><font dir="auto">5</font></font></td></tr><tr><td><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">SSID</font></font></td><td><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">9931175508</font></font></td></tr><tr><td><font dir="auto"><font dir="auto">Ngày sinh</font></font></td><td><font dir="auto"><font dir="auto">09/08/2015</font></font></td></tr><tr><td><font dir="auto"><font dir="auto">Điện thoại nhà</font></font></td><td><font dir="auto"><font dir="auto">4085550176</font></font></td></tr></tbody></table></div></body></html>`,
);

page(
  'a-06a',
  'dash between label and value elements',
  'https://hub.monarch-academy.example/students/rowan-tl',
  '9927740365',
  ['3105550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rowan T.</title><style>body{font:16px/1.6 "Trebuchet MS",sans-serif;max-width:800px;margin:auto}.hero{background:#fbe3c0;padding:16px}em{font-style:normal;font-weight:bold}.facts{list-style:square}</style></head><body><div class="hero"><h1>Tillery, Rowan</h1><p class="sub">Monarch Academy, cohort 2031</p></div><nav><a href="#">Overview</a> <a href="#">Narratives</a> <a href="#">Portfolio</a></nav><ul class="facts"><li><em>Grade</em> – <span>7</span></li><li><em>Crew leader</em> – <span>Bex Oduya</span></li><li><em>SSID</em> – <span>9927740365</span></li><li><em>Phone</em> – <span>3105550125</span></li><li><em>Guardians</em> – <span>Dale and Simone Tillery</span></li></ul><h2>Latest narrative</h2><p>Rowan led the river clean-up and wrote up the water samples with care.</p><h2>Crew news</h2><p>Showcase night is December 10 in the commons. Families bring a dish.</p><footer>Monarch Academy, a public charter school. <a href="#">Edit profile</a></footer></body></html>`,
);

page(
  'a-06b',
  'colon outside bold, value as bare text in one cell',
  'https://esis.kern-river.example/esis/stuview.asp?stu=20917',
  '9940098371',
  ['6615550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student view</title></head><body><table width="100%" cellpadding="4" cellspacing="0" border="0" bgcolor="#003366"><tr><td><font face="Arial" size="4" color="#FFFFFF"><b>Kern River High School</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">Term: Fall 2026</font></td></tr></table><table width="100%" cellpadding="3"><tr valign="top"><td width="130" bgcolor="#EEEECC"><font face="Arial" size="2"><a href="#">Student View</a></font><br><font face="Arial" size="2"><a href="#">Schedule</a></font><br><font face="Arial" size="2"><a href="#">Credits</a></font><br><font face="Arial" size="2"><a href="#">Log Off</a></font><br></td><td><table width="560" cellpadding="6" bgcolor="#F8F8F8"><tr valign="top"><td><font face="Verdana" size="2"><b>Student</b> : Abdi, Hodan<br><b>Grade</b> : 12<br><b>State Student ID</b> : 9940098371<br><b>Birth Date</b> : 05/05/2008</font></td><td><font face="Verdana" size="2"><b>Counselor</b> : Mireles<br><b>Guardian</b> : Abdi, Yusuf<br><b>Phone</b> : 6615550150<br><b>Track</b> : A</font></td></tr></table><br><font face="Verdana" size="2">Credits earned: 195 of 230</font></td></tr></table><center><font size="1">Page last refreshed 10:14 AM</font></center></body></html>`,
);

page(
  'a-07a',
  'figure tiles, caption below the value',
  'https://insight.delmar-heights.example/d/student/88',
  '9919283746',
  ['8585550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student snapshot</title><style>body{font:14px Arial;margin:16px}.tiles{display:flex;gap:12px;flex-wrap:wrap}figure{border:1px solid #cfd8dc;border-radius:8px;margin:0;padding:12px 18px;min-width:110px;text-align:center}.big{font-size:20px;font-weight:600}figcaption{font-size:11px;color:#607d8b}</style></head><body><header class="bar"><b>Insight</b> <a href="#">Classes</a> <a href="#">Students</a> <a href="#">Growth</a></header><h2>Petrosyan, Ani</h2><section class="tiles"><figure><div class="big">2</div><figcaption>Grade</figcaption></figure><figure><div class="big">96.4%</div><figcaption>Attendance</figcaption></figure><figure><div class="big">9919283746</div><figcaption>SSID</figcaption></figure><figure><div class="big">8585550128</div><figcaption>Home phone</figcaption></figure><figure><div class="big">Ms. Lugo</div><figcaption>Homeroom</figcaption></figure></section><h3>Reading growth</h3><p>Mid-year window opens January 11.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-07b',
  'bootstrap columns, number over muted label',
  'https://app.gradelane.example/school/41/student/9007/overview',
  '9952261093',
  ['9255550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style><style>.border{border-right:1px solid #ddd}h5{font-size:1.3em;margin:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">GradeLane</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Students</a></li><li class="nav-item"><a class="nav-link" href="#">Staff</a></li><li class="nav-item"><a class="nav-link" href="#">Gradebook</a></li><li class="nav-item"><a class="nav-link" href="#">Messages</a></li></ul></div></nav><div class="container-fluid" ><div class="card"><div class="card-body"><h4>Whitcomb, Ezra</h4><p class="text-muted small">Lives with Grandmother, Odette Whitcomb</p><div class="row"><div class="col-3 border"><h5>8</h5><p class="text-muted small">Grade level</p></div><div class="col-3 border"><h5>9255550104</h5><p class="text-muted small">Family phone</p></div><div class="col-3 border"><h5>9952261093</h5><p class="text-muted small">State student ID</p></div><div class="col-3 border"><h5>3.12</h5><p class="text-muted small">GPA</p></div></div></div></div><div class="card"><div class="card-header">Today</div><div class="card-body">Period 1 Algebra, Period 2 Band, Period 3 Life Science</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-08a',
  'flat paragraphs, value then caption',
  'https://m.kelpforest-schools.example/kid/overview',
  '9937604418',
  ['8315550171', '8315550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{margin:0;font:15px Arial;max-width:420px}.appbar{background:#00695c;color:#fff;padding:12px}.right{float:right;font-size:12px}.who{font-size:22px;padding:12px}.run{padding:0 12px}.num{font-size:19px;margin:0}.cap{font-size:11px;color:#777;margin:0 0 20px;border-bottom:1px solid #e0e0e0;padding-bottom:8px}.tabs a{padding:10px}</style></head><body><div class="appbar">Kelp Forest Schools <span class="right">Office view</span></div><div class="who">Yamashiro, Kenji</div><div class="run"><p class="num">6</p><p class="cap">Grade</p><p class="num mono">9937604418</p><p class="cap">SSID</p><p class="num mono">8315550171</p><p class="cap">Home phone</p><p class="num mono">8315550172</p><p class="cap">Emergency phone</p><p class="num">Ms. Faraday</p><p class="cap">Homeroom teacher</p></div><div class="tabs"><a href="#">Overview</a> <a href="#">Marks</a> <a href="#">Absences</a></div><div class="run"><h4>Today</h4><div>8:20 Advisory</div><div>8:45 Math 6</div><div>9:40 Science 6</div></div></body></html>`,
);

page(
  'a-08b',
  'grid by columns, value on top and label below',
  'https://sis.mariposa-vista.example/v2/students/5230',
  '9944471906',
  ['2095550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 5230</title><style>.shell{display:flex;font:14px Calibri,Arial}.side{width:120px}.side a{display:block;padding:5px}.strip{display:grid;grid-auto-flow:column;grid-template-rows:auto auto;justify-content:start;column-gap:28px;border-bottom:2px solid #b58;padding:8px}.v{font-size:17px;font-weight:bold}.l{font-size:11px;color:#666}</style></head><body><div class="shell"><div class="side"><a href="#">Search</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Transport</a></div><div class="pane"><h1>Okonkwo-Bright, Ada</h1><div class="strip"><span class="v">K</span><span class="l">Grade</span><span class="v">08/17/2021</span><span class="l">Birth date</span><span class="v">2095550190</span><span class="l">Parent phone</span><span class="v">9944471906</span><span class="l">Statewide Student ID</span><span class="v">Bus 12</span><span class="l">Route</span></div><h2>Teacher</h2><p>Ferris, Kate, Room K-2</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-09a',
  'banner line with middle dots',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9929903317',
  ['5595550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile - Aeries</title><style>body{font:13px Tahoma,sans-serif;margin:0}#AeriesTopBar{background:#24476b;color:#fff;padding:6px}#NavBar li{display:inline-block;margin:4px 10px}.Caption{background:#e4ecf5;font-weight:bold;padding:3px 8px}.Data{padding:3px 8px}</style></head><body><form id="aspnetForm" method="post" action="./"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="ctl00$PID" value="88412"><input type="hidden" name="ctl00$SN" value="731"><input type="hidden" name="ctl00$SC" value="12"><div id="AeriesTopBar"><span class="sch">Valley Middle School</span> <span class="yr">2026-2027</span> <span class="usr">M. Trujillo</span></div><div id="NavBar"><ul><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Scheduling</a></li><li><a href="#">Reports</a></li></ul></div><div id="ctl00_MainContent_upMain"><div class="stuline"><b>Sandoval, Itzel</b> &middot; Grade <b>9</b> &middot; Gender <b>F</b> &middot; SSID <b>9929903317</b> &middot; Home <b>5595550116</b> &middot; Counselor <b>Ng, P.</b></div><h2>Profile</h2><table><tr><td class="Caption">Absences</td><td class="Data">3</td></tr><tr><td class="Caption">Tardies</td><td class="Data">1</td></tr><tr><td class="Caption">Credits</td><td class="Data">55.00</td></tr></table><h3>Classes</h3><table><tr><th>Per</th><th>Course</th><th>Teacher</th></tr><tr><td>1</td><td>English 9</td><td>Lowry, D</td></tr><tr><td>2</td><td>Biology</td><td>Pacheco, E</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-09b',
  'underlined blanks on an old form line',
  'https://forms.shasta-lake.example/emergency.asp?s=1177',
  '9963317720',
  ['5305550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title></head><body><table width="100%" cellpadding="4" cellspacing="0" border="0" bgcolor="#003366"><tr><td><font face="Arial" size="4" color="#FFFFFF"><b>Shasta Lake Elementary</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">Term: Fall 2026</font></td></tr></table><table width="100%" cellpadding="3"><tr valign="top"><td width="130" bgcolor="#EEEECC"><font face="Arial" size="2"><a href="#">Cards</a></font><br><font face="Arial" size="2"><a href="#">Print All</a></font><br><font face="Arial" size="2"><a href="#">Health</a></font><br></td><td><font face="Arial" size="3"><b>EMERGENCY CARD 2026-27</b></font><br><br><font face="Verdana" size="2">Student: <u>Kowalczyk, Danuta</u> &nbsp;&nbsp; Gr: <u>1</u> &nbsp;&nbsp; State Student ID: <u>9963317720</u> &nbsp;&nbsp; Tel: <u>5305550152</u></font><br><br><font face="Verdana" size="2">Parent/Guardian: <u>Kowalczyk, Marek</u> &nbsp;&nbsp; Relationship: <u>Father</u> &nbsp;&nbsp; Teacher: <u>Mrs. Blume</u></font><br><br><font face="Verdana" size="2">In case of illness release my child to: <u>Wanda Kowalczyk</u> (aunt)</font><hr><font face="Verdana" size="2">Physician: <u>Dr. Amato</u> &nbsp;&nbsp; Allergies: <u>none known</u></font></td></tr></table><center><font size="1">Page last refreshed 10:14 AM</font></center></body></html>`,
);

page(
  'a-10a',
  'terminal screen with dotted leaders',
  'https://legacy.imperial-coe.example/tn3270/emu.html?scr=ST02',
  '9915520487',
  ['7605550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ST02 - STUDENT INQUIRY</title><style>body{background:#111}.crt{color:#3f3;font:15px/1.3 "Courier New",monospace;padding:12px}</style></head><body><div class="keys"><button>PF3 Exit</button><button>PF7 Prev</button><button>PF8 Next</button></div><pre class="crt">ST02            STUDENT INQUIRY            11/23/26

 NAME.........: GALLEGOS, RAMON T
 GRADE........: 08       SEX...: M
 BIRTHDATE....: 03/27/13 ETHNIC: 500
 STATE ID.....: 9915520487
 PERM NO......: 0044821
 TELEPHONE....: 7605550147
 COUNSELOR....: HUTCHINS
 GUARDIAN.....: GALLEGOS, ELVIRA

 ENTER NEXT STUDENT: ________</pre><div class="help"><p style="color:#aaa">Keyboard help: Tab moves between fields. F1 shows the screen index. F3 leaves without a change.</p><table style="color:#aaa"><tr><td>ST01</td><td>Search</td></tr><tr><td>ST02</td><td>Inquiry</td></tr><tr><td>ST05</td><td>Attendance entry</td></tr><tr><td>ST09</td><td>Test history</td></tr></table></div></body></html>`,
);

page(
  'a-10b',
  'two columns in one pre',
  'https://reports.bluffs-usd.example/txt/stulabel?id=6640',
  '9946638012',
  ['8055550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Label report</title></head><body><p><a href="#">Back to reports</a> <a href="#">Print</a> <a href="#">Download TXT</a></p><pre>
SANTA LUCIA BLUFFS USD                     STUDENT DATA SHEET
--------------------------------------------------------------
Name  : Ferreira, Beatriz          SSID  : 9946638012
Grade : 04                         Phone : 8055550183
Track : B                          Room  : 22
Teach : Nordstrom                  Bus   : none
--------------------------------------------------------------
Parents: Ferreira, Paulo and Lia
</pre><p>1 of 1 sheets. Report run by the front office.</p><form><fieldset><legend>Report options</legend><label><input type="checkbox" checked> Show phone</label> <label><input type="checkbox"> Show medical alerts</label> <label>Copies <input value="1" size="2"></label> <button>Run again</button></fieldset></form><p>Other reports: <a href="#">Class list</a>, <a href="#">Locker list</a>, <a href="#">Birthday list</a></p></body></html>`,
);

page(
  'a-11a',
  'transcript head in one text node',
  'https://lagunaca.infinitecampus.org/campus/apps/transcript/view',
  '9921136654',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0}.campus-header{background:#1c5a2d;color:#fff;padding:8px}.toc a{margin:0 8px;font-size:12px}.tool{padding:12px}</style><style>.thead{background:#eef5ee;padding:6px}td,th{padding:2px 8px}</style></head><body><div class="campus-header"><button type="button">&#9776;</button> <span>Infinite Campus</span> <span>26-27 Laguna High</span></div><nav class="toc"><a href="#">Summary</a> <a href="#">Enrollments</a> <a href="#">Schedule</a> <a href="#">Attendance</a> <a href="#">Flags</a> <a href="#">Grades</a> <a href="#">Transcript</a> <a href="#">Assessment</a></nav><main class="tool"><h2>Muñoz-Carr, Delia</h2><p class="thead">Birth: 02/03/2009 Sex: F Entered: 08/14/2023 SSID: 9921136654 Expected Graduation: 06/2027 Counselor: Ishikawa</p><table border="1"><thead><tr><th>Year</th><th>Course</th><th>Mark</th><th>Credit</th></tr></thead><tbody><tr><td>23-24</td><td>English 9</td><td>A-</td><td>10.0</td></tr><tr><td>23-24</td><td>Geometry</td><td>B</td><td>10.0</td></tr><tr><td>24-25</td><td>Chemistry</td><td>B+</td><td>10.0</td></tr><tr><td>24-25</td><td>Ceramics</td><td>A</td><td>5.0</td></tr></tbody></table><p>Cumulative credits 140.0. Weighted GPA 3.71</p></main></body></html>`,
);

page(
  'a-11b',
  'pipes in one text node, print view',
  'https://transcripts.carquinez-hs.example/print/48112',
  '9933302859',
  ['7075550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{background:#ddd}.sheet{background:#fff;width:760px;margin:20px auto;padding:36px;font:12px "Times New Roman",serif}.foot{margin-top:30px;font-size:10px;color:#666}</style></head><body><div class="sheet"><h1 style="text-align:center">Carquinez High School</h1><p style="text-align:center">1200 Strait View Drive, phone 7075550139, CEEB 050000</p><table width="100%"><tr><td><b>Fairbanks, Theodore J.</b></td></tr><tr><td>Local ID 20331 | State ID 9933302859 | Class of 2027 | GPA 3.41 | Rank 61 of 288</td></tr><tr><td>Parents: Fairbanks, Louise and Grant | 45 Harbor Ct</td></tr></table><hr><table width="100%"><tr><td>Fall 2025<br>English 11 B<br>US History A<br>Physics B-</td><td>Spring 2026<br>English 11 B+<br>US History A<br>Physics B</td></tr></table><p>Registrar signature ______________________</p><p class="foot">Unofficial copy. Printed for office use.</p></div><div class="noprint"><button>Print</button> <button>Close</button></div></body></html>`,
  { sure: false },
);

page(
  'a-12a',
  'row of label columns over row of value columns',
  'https://app.classtrek.example/teach/student/gradesheet',
  '9956610248',
  ['4155550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grade sheet</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style><style>.head{background:#fafafa;border-top:1px solid #ccc}.vals{border-bottom:1px solid #ccc;font-weight:600}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">ClassTrek</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">My Classes</a></li><li class="nav-item"><a class="nav-link" href="#">Planner</a></li><li class="nav-item"><a class="nav-link" href="#">Seating</a></li></ul></div></nav><div class="container-fluid" ><div class="row head"><div class="col-3 small text-muted">Student</div><div class="col-3 small text-muted">State Student ID</div><div class="col-3 small text-muted">Grade</div><div class="col-3 small text-muted">Contact number</div></div><div class="row vals"><div class="col-3">Bergqvist, Nils</div><div class="col-3">9956610248</div><div class="col-3">11</div><div class="col-3">4155550161</div></div><h3>Period 4: Chemistry</h3><table><tr><th>Assignment</th><th>Due</th><th>Score</th></tr><tr><td>Moles lab</td><td>10/02</td><td>18/20</td></tr><tr><td>Quiz 3</td><td>10/09</td><td>14/15</td></tr><tr><td>Notebook check</td><td>10/16</td><td>9/10</td></tr></table></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a-12b',
  'alternating label rows and value rows',
  'https://q.tule-river.example/pages/StudentHeader.do',
  '9918874532',
  ['5595550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student header</title></head><body><table width="100%" cellpadding="4" cellspacing="0" border="0" bgcolor="#003366"><tr><td><font face="Arial" size="4" color="#FFFFFF"><b>Tule River Intermediate</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">Term: Fall 2026</font></td></tr></table><table width="100%" cellpadding="3"><tr valign="top"><td width="130" bgcolor="#EEEECC"><font face="Arial" size="2"><a href="#">Header</a></font><br><font face="Arial" size="2"><a href="#">Classes</a></font><br><font face="Arial" size="2"><a href="#">Tests</a></font><br><font face="Arial" size="2"><a href="#">Locker</a></font><br></td><td><table border="1" cellspacing="0" cellpadding="3" width="600"><tr bgcolor="#DDDDDD"><td><font face="Verdana" size="2"><i>Last Name</i></font></td><td><font face="Verdana" size="2"><i>First Name</i></font></td><td><font face="Verdana" size="2"><i>Grd</i></font></td><td><font face="Verdana" size="2"><i>SSID</i></font></td></tr><tr><td><font face="Verdana" size="2">Ocampo</font></td><td><font face="Verdana" size="2">Jericho</font></td><td><font face="Verdana" size="2">07</font></td><td><font face="Verdana" size="2">9918874532</font></td></tr><tr bgcolor="#DDDDDD"><td><font face="Verdana" size="2"><i>Father</i></font></td><td><font face="Verdana" size="2"><i>Mother</i></font></td><td><font face="Verdana" size="2"><i>Lang</i></font></td><td><font face="Verdana" size="2"><i>Home Phone</i></font></td></tr><tr><td><font face="Verdana" size="2">Ocampo, Ben</font></td><td><font face="Verdana" size="2">Ocampo, Tess</font></td><td><font face="Verdana" size="2">Tagalog</font></td><td><font face="Verdana" size="2">5595550133</font></td></tr></table><br><font face="Verdana" size="2">Advisory: Rm 31, Whitlow</font></td></tr></table><center><font size="1">Page last refreshed 10:14 AM</font></center></body></html>`,
);

page(
  'a-13a',
  'help button and hidden popover in the label',
  'https://sis.arroyo-grande-es.example/students/203/edit',
  '9942205187',
  ['8055550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit student</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Arroyo SIS</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">General</a></li><li><a href="#t1">Family</a></li><li><a href="#t2">Programs</a></li><li><a href="#t3">State</a></li></ul><div class="tab-content"><form class="form-horizontal"><h3>Nightingale, Poppy</h3><div class="form-group"><div class="control-label">Grade</div><div class="form-control-static">5</div></div><div class="form-group"><div class="control-label">SSID <button type="button" class="btn btn-xs" aria-label="Help">?</button><div class="popover" style="display:none"><h4>About this number</h4><p>The number follows the pupil from school to school in California. Call the district registrar to change it.</p></div></div><div class="form-control-static">9942205187</div></div><div class="form-group"><div class="control-label">Home phone</div><div class="form-control-static">8055550127</div></div><div class="form-group"><div class="control-label">Homeroom teacher</div><div class="form-control-static">Mr. Salgado</div></div></form></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-13b',
  'tooltip with the hidden attribute in a row header',
  'https://ridge.powerschool.com/admin/students/state/ca_core.html?frn=0010004418',
  '9959931240',
  ['0010004418', '9165550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial}#nav-main{float:left;width:170px}#content-main{margin-left:190px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px}td.bold{font-weight:bold;padding:3px 12px 3px 0}</style></head><body><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><ol id="breadcrumbs"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>California Student Information</li></ol><div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="demographics.html?frn=0010004418">Demographics</a></li><li><a href="contacts.html?frn=0010004418">Contacts</a></li><li><a href="state/stateCA.html?frn=0010004418">State/Province - CA</a></li></ul></div><div id="content-main"><h1 id="student_detail_header">Rask, Signe 4 71882</h1><form><div class="box-round"><table><tr><th scope="row">Statewide Student Identifier<span role="tooltip" id="tt1" hidden>Assigned by the state when the pupil first enrolls. Do not type a local number here.</span></th><td>9959931240</td></tr><tr><th scope="row">Primary Language<span role="tooltip" id="tt2" hidden>From the home language survey</span></th><td>Danish</td></tr><tr><th scope="row">Contact Number</th><td>9165550158</td></tr><tr><th scope="row">Birth Country</th><td>US</td></tr></table></div><div class="button-row"><button type="submit">Submit</button></div></form></div></body></html>`,
);

page(
  'a-14a',
  'label with asterisk and hidden words, output',
  'https://enroll.bishop-peak.example/packet/review',
  '9936649901',
  ['8055550195'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review packet</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Bishop Peak Enrollment</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Packet</a></li><li class="nav-item"><a class="nav-link" href="#">Documents</a></li><li class="nav-item"><a class="nav-link" href="#">Submit</a></li></ul></div></nav><div class="container-fluid" ><h2>Hollis, June (returning student)</h2><ol class="steps"><li>Household</li><li>Student</li><li><b>Review</b></li></ol><form><p><label for="g">Entering grade <abbr title="required" aria-hidden="true">*</abbr><span class="visually-hidden">required field</span></label> <output id="g">6</output></p><p><label for="s">SSID <abbr title="required" aria-hidden="true">*</abbr><span class="visually-hidden">required field</span></label> <output id="s">9936649901</output></p><p><label for="p">Main phone <abbr title="required" aria-hidden="true">*</abbr><span class="visually-hidden">required field</span></label> <output id="p">8055550195</output></p><p><label for="a">Guardian</label> <output id="a">Hollis, Catherine</output></p><button>Looks right</button></form></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-14b',
  'hidden words before the label',
  'https://lagunaca.infinitecampus.org/campus/apps/census/identities',
  '9924407713',
  ['9495550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person identifiers</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0}.campus-header{background:#1c5a2d;color:#fff;padding:8px}.toc a{margin:0 8px;font-size:12px}.tool{padding:12px}</style><style>.a11y{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}.panel{border:1px solid #cdd;padding:8px;margin:8px 0}dt{float:left;clear:left;width:190px}</style></head><body><div class="campus-header"><button type="button">&#9776;</button> <span>Infinite Campus</span> <span>26-27 Laguna High</span></div><nav class="toc"><a href="#">Summary</a> <a href="#">Enrollments</a> <a href="#">Schedule</a> <a href="#">Attendance</a> <a href="#">Flags</a> <a href="#">Grades</a> <a href="#">Transcript</a> <a href="#">Assessment</a></nav><main class="tool"><h2>Identities: Achterberg, Finn</h2><section class="panel"><h3>Person Information</h3><dl><dt><span class="a11y">Read-only field: </span>Birth Date</dt><dd>07/19/2011</dd><dt><span class="a11y">Read-only field: </span>Household Phone</dt><dd>9495550106</dd></dl></section><section class="panel"><h3>Person Identifiers</h3><dl><dt><span class="a11y">Read-only field: </span>Local Student Number</dt><dd>310095</dd><dt><span class="a11y">Read-only field: </span>Student State ID</dt><dd>9924407713</dd></dl></section></main></body></html>`,
  { isLaidOut: true },
);

page(
  'a-15a',
  'icon word before the label and behind the value',
  'https://my.brightfork.example/school/students/44/about',
  '9947716230',
  ['3235550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>About</title><style>body{margin:0;font:14px Roboto,Arial,sans-serif}mat-toolbar{display:block;background:#3f51b5;color:#fff;padding:14px}app-root,mat-sidenav-content,mat-card{display:block}mat-sidenav{float:left;width:190px}mat-sidenav a{display:block;padding:8px}mat-sidenav-content{margin-left:200px;padding:12px}mat-card{box-shadow:0 1px 4px #999;padding:14px;margin-bottom:12px}.material-icons{display:inline-block;width:1em;height:1em;overflow:hidden;font-size:18px;line-height:1;white-space:nowrap;vertical-align:middle;color:#777}</style><style>.line{display:flex;padding:6px 0}.lab{width:160px;color:#555}</style></head><body><app-root><mat-toolbar class="mat-primary"><span>Brightfork</span></mat-toolbar><mat-sidenav><a class="mat-list-item"><mat-icon class="material-icons">home</mat-icon><span>Home</span></a><a class="mat-list-item"><mat-icon class="material-icons">people</mat-icon><span>Students</span></a><a class="mat-list-item"><mat-icon class="material-icons">fact_check</mat-icon><span>Attendance</span></a></mat-sidenav><mat-sidenav-content><mat-card><h2>Zamora, Lupe</h2><div class="line"><span class="lab"><mat-icon class="material-icons">school</mat-icon> Grade</span><span class="val">10</span></div><div class="line"><span class="lab"><mat-icon class="material-icons">fingerprint</mat-icon> SSID</span><span class="val">9947716230 <mat-icon class="material-icons">lock</mat-icon></span></div><div class="line"><span class="lab"><mat-icon class="material-icons">call</mat-icon> Phone</span><span class="val">3235550118 <mat-icon class="material-icons">content_copy</mat-icon></span></div><div class="line"><span class="lab"><mat-icon class="material-icons">supervisor_account</mat-icon> Guardians</span><span class="val">Zamora, Pilar</span></div></mat-card></mat-sidenav-content></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'a-15b',
  'icon word glued to the value in a cell',
  'https://atlas.cedarhollow.example/#/student/617',
  '9911864029',
  ['5105550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Atlas</title><style>body{font:14px Arial}.topbar{background:#512da8;color:#fff;padding:10px}.ic{font-family:"Material Icons";font-style:normal;display:inline-block;width:14px;height:14px;overflow:hidden;white-space:nowrap;color:#aaa;vertical-align:middle;font-size:14px}.kv td{padding:4px 14px}</style></head><body><div class="topbar"><i class="ic">menu</i> Atlas SIS <i class="ic">search</i><i class="ic">notifications</i></div><h2>Sorensen, Milo <i class="ic">star_border</i></h2><table class="kv"><tr><td>Grade</td><td>3<i class="ic">edit</i></td></tr><tr><td>State ID (SSID)<i class="ic">help_outline</i></td><td>9911864029<i class="ic">edit</i></td></tr><tr><td>Telephone</td><td>5105550145<i class="ic">edit</i></td></tr><tr><td>Homeroom</td><td>Room 9, Ms. Trask<i class="ic">edit</i></td></tr><tr><td>Birthdate</td><td>12/12/2017<i class="ic">edit</i></td></tr></table><h3>Recent marks</h3><ul><li>Spelling 18/20</li><li>Fractions check 7/8</li></ul></body></html>`,
  { isLaidOut: true },
);

page(
  'a-16a',
  'label pill behind the value in a table',
  'https://sis.la-jolla-canyon.example/students/profile?id=5082',
  '9954421776',
  ['8585550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Canyon SIS</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Profile</a></li><li><a href="#t1">Attendance</a></li><li><a href="#t2">Marks</a></li></ul><div class="tab-content"><div class="panel"><div class="panel-heading">Achebe, Ngozi &mdash; Grade 8</div><table class="table"><tbody><tr><td>Local ID</td><td>77120 <span class="label label-success">Active</span></td></tr><tr><td>State Student ID</td><td>9954421776 <span class="label label-success">CALPADS matched</span></td></tr><tr><td>Family phone</td><td>8585550149 <span class="label label-success">OK to text</span></td></tr><tr><td>Counselor</td><td>Ruiz-Lee, B.</td></tr></tbody></table></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-16b',
  'check mark and date behind the value',
  'https://enrollsys.moraga-hills.example/pupil.cfm?pid=220',
  '9928810453',
  ['9255550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil</title><style>body{font:14px Arial;margin:14px}.f{display:flex;border-bottom:1px dotted #aaa;padding:5px 0}.n{width:140px;color:#06c}small{color:#888}</style></head><body><div id="hd"><h1>Moraga Hills Enrollment</h1><p><a href="#">Pupils</a> <a href="#">Families</a> <a href="#">Waitlist</a> <a href="#">Exports</a></p></div><div class="rec"><div class="f"><span class="n">Pupil</span><span class="d">Tran-Whitley, Oscar</span></div><div class="f"><span class="n">Grade</span><span class="d">2 <small>since 08/12/2026</small></span></div><div class="f"><span class="n">SSID</span><span class="d">9928810453 &#10003; <small>confirmed 09/02/2026</small></span></div><div class="f"><span class="n">Phone</span><span class="d">9255550134 &#10003; <small>confirmed 08/12/2026</small></span></div><div class="f"><span class="n">Parents</span><span class="d">Linh Tran, Boyd Whitley</span></div></div><p class="ft">Waitlist position: none. Sibling priority: no.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-17a',
  'marks around the value of an input',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentClassic',
  '9939910067',
  ['6195550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student classic</title><style>body{font:12px Verdana,sans-serif;margin:0}.TopBar{background:#006a8e;color:#fff;padding:5px 10px}.View{padding:10px}.Tab{display:inline-block;padding:4px 10px;border:1px solid #9bb}.Tab.on{background:#def}</style><style>.frm td{padding:3px 6px}</style></head><body><div class="TopBar"><span class="Logo">Synergy SIS</span> Mesa Unified &gt; Palo Verde Elementary <span style="float:right">2026-2027 &nbsp; Attendance Clerk</span></div><div class="ActionBar"><button>Menu</button><button>Save</button><button>Undo</button><button>Add</button><button>&#9664;</button><button>&#9654;</button></div><div class="View"><h3>Student: Iwobi, Chidera</h3><table class="frm"><tr><td><label for="x1">State Student Number</label></td><td><input id="x1" readonly value="&#8206;9939910067&#8206;"></td><td><label for="x2">Perm ID</label></td><td><input id="x2" readonly value="340118"></td></tr><tr><td><label for="x3">Phone</label></td><td><input id="x3" value="&#8206;6195550121&#8206;"></td><td><label for="x4">Gender</label></td><td><input id="x4" value="Female"></td></tr><tr><td><label for="x5">Homeroom</label></td><td><input id="x5" value="P-7 Lachance"></td><td><label for="x6">Entered</label></td><td><input id="x6" value="08/10/2026"></td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-17b',
  'word joiner and byte order mark in a cell',
  'https://sis.foxtail-unified.example/desk/student.jsp?key=K55',
  '9962203384',
  ['9165550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student desk</title><style>.head{background:#934;color:#fff;padding:6px}.desk{border-collapse:collapse;font:13px Arial}.desk td{border:1px solid #ccc;padding:4px 8px}.k{background:#f6eef0}</style></head><body><div class="head">Foxtail Unified | Student desk | <a href="#">Next</a> <a href="#">Previous</a></div><table class="desk"><caption>Villanueva, Cruz</caption><colgroup><col width="170"><col></colgroup><tr><td class="k">Local number</td><td>&#65279;55018</td></tr><tr><td class="k">Statewide Student ID</td><td>&#65279;9962203384&#8288;&nbsp;</td></tr><tr><td class="k">Home telephone</td><td>&#65279;9165550192&nbsp;</td></tr><tr><td class="k">Grade / Track</td><td>9 / Year-round C</td></tr><tr><td class="k">Guardian</td><td>Villanueva, Alma</td></tr></table><p class="hint">Imported overnight from the enrollment spreadsheet.</p><ul class="jump"><li><a href="#">Discipline</a></li><li><a href="#">Immunizations</a></li><li><a href="#">Fees</a></li></ul></body></html>`,
);

page(
  'a-18a',
  'spoken digits with commas before the value',
  'https://access.redwood-coast.example/student/71',
  '9920063148',
  ['7075550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Redwood Coast Access</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Caseload</a></li><li class="nav-item"><a class="nav-link" href="#">Meetings</a></li><li class="nav-item"><a class="nav-link" href="#">Forms</a></li></ul></div></nav><div class="container-fluid" ><h2>Hummel, Greta</h2><table class="table"><tbody><tr><th>Grade</th><td>12</td></tr><tr><th>SSID</th><td><span class="visually-hidden">9, 9, 2, 0, 0, 6, 3, 1, 4, 8</span><span aria-hidden="true">9920063148</span></td></tr><tr><th>Phone</th><td><span class="visually-hidden">7 0 7, 5 5 5, 0 1 1 3</span><span aria-hidden="true">7075550113</span></td></tr><tr><th>Case manager</th><td>Lothrop, S.</td></tr><tr><th>Parent</th><td>Hummel, Joachim</td></tr></tbody></table><p class="small text-muted">Next annual meeting: 02/18/2027</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-18b',
  'spoken digits as aria-label and hidden copy',
  'https://desk.sugarpine.example/pupils/9-31',
  '9953370816',
  ['2095550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil 9-31</title><style>.so,.skip{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}.pair{display:inline-block;border:1px solid #bca;padding:8px;margin:4px;position:relative}.pl{font-size:11px;color:#564}body{font:14px Arial}</style></head><body><a class="skip" href="#m">Skip to content</a><header role="banner">Sugar Pine Desk</header><nav aria-label="Main"><a href="#">Pupils</a> <a href="#">Rooms</a> <a href="#">Calendar</a></nav><main id="m"><h1>Baptiste, Solange</h1><div class="pair"><div class="pl">Grade</div><div class="pv"><span>1</span><span class="so">first grade</span></div></div><div class="pair"><div class="pl">State Student ID<span class="so">, ten digits</span></div><div class="pv"><span aria-label="9 9 5 3 3 7 0 8 1 6">9953370816</span><span class="so">9 9 5 3 3 7 0 8 1 6</span></div></div><div class="pair"><div class="pl">Home phone</div><div class="pv"><span>2095550168</span></div></div><div class="pair"><div class="pl">Room</div><div class="pv">4, with Mr. Quayle</div></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  'a-19a',
  'a disabled select holds the value',
  'https://sis.cinder-cone.example/admin/stu_ids.aspx?sid=3018',
  '9930027745',
  ['5305550179'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student numbers</title><style>body{font:13px Arial;background:#fdfdf6}td{padding:4px 10px}</style></head><body><h2>Larkspur, Hazel</h2><form method="post"><table><tr><td><label for="gr">Grade</label></td><td><select id="gr"><option>5</option><option selected>6</option><option>7</option></select></td></tr><tr><td><label for="st">State Student ID (SSID)</label></td><td><select id="st" disabled><option selected>9930027745</option></select></td></tr><tr><td><label for="hp">Home Phone</label></td><td><select id="hp"><option selected>5305550179</option></select></td></tr><tr><td><label for="co">Counselor</label></td><td><select id="co"><option>Birch, A</option><option selected>Delgado, W</option></select></td></tr></table><p><input type="submit" value="Save"> <input type="reset" value="Undo"></p></form><p><a href="#">Roster</a> <a href="#">Family</a> <a href="#">Immunizations</a></p><h3>Remarks</h3><p>Walks home. Library card renewed in August.</p></body></html>`,
);

page(
  'a-19b',
  'single-line textareas wrapped in their labels',
  'https://field.alta-sierra.example/spa/student',
  '9945588203',
  ['5595550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.app{font:12px "MS Sans Serif",Arial;background:#c0c0c0;padding:4px}.tt{background:#000080;color:#fff;padding:3px}.fl label{display:inline-block;margin:6px}.fl textarea{display:block;resize:none}</style></head><body><div class="app"><div class="ribbon">Alta Sierra SIS <a href="#">File</a> <a href="#">Student</a> <a href="#">Class</a> <a href="#">Window</a></div><div class="win"><div class="tt">Student - Mbeki, Thandi</div><div class="fl"><label>Grade<textarea rows="1" cols="6" readonly>4</textarea></label><label>Birth date<textarea rows="1" cols="12" readonly>10/01/2016</textarea></label></div><div class="fl"><label>SSID<textarea rows="1" cols="14" readonly>9945588203</textarea></label><label>Telephone<textarea rows="1" cols="14" readonly>5595550107</textarea></label></div><div class="fl"><label>Remarks<textarea rows="3" cols="44">Rides the late bus on Thursdays. Grandmother may sign out.</textarea></label></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-20a',
  'named slots for label and value',
  'https://nova.quailridge.example/learners/ls-20',
  '9957742019',
  ['9515550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title></head><body><nova-shell><nav slot="nav"><a href="#">Learners</a> <a href="#">Plans</a> <a href="#">Insights</a></nav><h2>Espinoza, Mateo</h2><nova-row><span slot="label">Grade</span><span slot="value">7</span></nova-row><nova-row><span slot="label">SSID</span><span slot="value">9957742019</span></nova-row><nova-row><span slot="label">Phone</span><span slot="value">9515550162</span></nova-row><nova-row><span slot="label">Guardian</span><span slot="value">Espinoza, Carmen</span></nova-row></nova-shell><script>customElements.define("nova-shell",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<header>Nova <slot name=nav></slot></header><main><slot></slot></main>"}});customElements.define("nova-row",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<style>:host{display:flex;padding:6px}.a{width:150px;color:#666}</style><div class=a><slot name=label></slot></div><div><slot name=value></slot></div>"}})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'a-20b',
  'attribute-driven field in an open shadow root',
  'https://campusdesk.sanjoaquin-prep.example/r/students/318',
  '9916630957',
  ['2095550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus Desk</title><style>body{font:15px Arial}.bar{background:#263238;color:#fff;padding:10px}.bar a{color:#9cf}</style></head><body><div class="bar">Campus Desk <a href="#">Students</a> <a href="#">Courses</a> <a href="#">Attendance</a> <a href="#">Staff</a></div><h1>Thorne, Beckett</h1><section><cd-field caption="Grade" text="11"></cd-field><cd-field caption="State Student ID" text="9916630957"></cd-field><cd-field caption="Home phone" text="2095550141"></cd-field><cd-field caption="Advisor" text="Ms. Iyer"></cd-field></section><h3>Upcoming</h3><ul><li>PSAT make-up, Oct 28</li><li>Winter formal, Dec 12</li></ul><script>customElements.define("cd-field",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});const s=document.createElement("style");s.textContent=":host{display:block;margin:8px 0}label{display:block;font-size:12px;color:#555}input{border:0;border-bottom:1px solid #999;font:inherit}";const l=document.createElement("label");l.htmlFor="i";l.textContent=this.getAttribute("caption");const i=document.createElement("input");i.id="i";i.readOnly=true;i.value=this.getAttribute("text");r.append(s,l,i)}})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'a-21a',
  'pairs of header cells four abreast',
  'https://webdesk.calaveras-hs.example/stu/top.php?u=918',
  '9949015532',
  ['2095550156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Top sheet</title><style>.top{border-collapse:collapse;font:13px Arial}.top th{background:#e8eefc;padding:4px 10px;text-align:left}.top td{padding:3px 10px}</style></head><body><h3>Calaveras High - Top Sheet</h3><table class="top" border="1"><thead><tr><th>Name</th><th>McAllister, Fiona</th><th>Grade</th><th>12</th></tr><tr><th>SSID</th><th>9949015532</th><th>Home Phone</th><th>2095550156</th></tr><tr><th>Guardian</th><th>McAllister, Rory</th><th>Counselor</th><th>Pak, H.</th></tr></thead><tbody><tr><td>Per</td><td>Course</td><td>Room</td><td>Teacher</td></tr><tr><td>1</td><td>Government</td><td>B4</td><td>Stamos</td></tr><tr><td>2</td><td>Statistics</td><td>C9</td><td>Wynn</td></tr><tr><td>3</td><td>Choir</td><td>Aud</td><td>Delaney</td></tr></tbody></table><p><a href="#">Schedule</a> <a href="#">Transcript</a> <a href="#">Log</a></p><p>Graduation check: 5 credits of Fine Arts still open. Reviewed with the family on 09/29.</p></body></html>`,
);

page(
  'a-21b',
  'ARIA row headers on both sides',
  'https://grid.mendota-es.example/student/overview?ref=s80',
  '9938826604',
  ['5595550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:13px/1.5 Helvetica,Arial,sans-serif;margin:0}#top{background:#0a6ebd;color:#fff;padding:7px 12px}#top a{color:#fff;margin:0 6px}#wrap{padding:14px}</style><style>.r{display:flex}.r>div{width:230px;border-bottom:1px solid #ddd;padding:4px}[role=rowheader]{font-weight:bold}</style></head><body><div id="top"><b>Illuminate Education</b> <span class="menu"><a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Rosters</a> <a href="#">Setup</a></span><span class="me">Bay Unified | Sign out</span></div><div id="wrap"><h2>Student Overview</h2><div role="table" class="t" aria-label="Student"><div role="row" class="r"><div role="rowheader">Student</div><div role="rowheader">Arreola, Jazmín</div></div><div role="row" class="r"><div role="rowheader">Teacher</div><div role="rowheader">Kimball, Rm 5</div></div><div role="row" class="r"><div role="rowheader">Statewide Student Identifier</div><div role="rowheader">9938826604</div></div><div role="row" class="r"><div role="rowheader">Phone</div><div role="rowheader">5595550184</div></div></div><h3>Benchmarks</h3><div role="table"><div role="row" class="r"><div role="columnheader">Test</div><div role="columnheader">Score</div></div><div role="row" class="r"><div role="cell">Math BM1</div><div role="cell">71%</div></div></div></div></body></html>`,
);

page(
  'a-22a',
  'hidden key cell with ten digits between',
  'https://sms.winters-jusd.example/sms/form/student',
  '9926619078',
  ['0040018832', '0040018833', '5305550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SMS Student</title><style>body{font:13px Arial;background:#eef}#frm td{background:#fff;padding:4px 12px}.st{color:#777}</style></head><body><div class="mb"><a href="#">Student</a> <a href="#">Absence</a> <a href="#">Marks</a> <a href="#">Utilities</a></div><h2>Castile, Bram</h2><table id="frm"><tr><td>Grade</td><td hidden>GRD</td><td>8</td></tr><tr><td>SSID</td><td hidden>0040018832</td><td>9926619078</td></tr><tr><td>Phone</td><td hidden>0040018833</td><td>5305550170</td></tr><tr><td>Homeroom Teacher</td><td hidden>HRT</td><td>Orlov, N.</td></tr><tr><td>Birth Date</td><td hidden>BDT</td><td>04/22/2013</td></tr></table><p><button>Change</button> <button>Cancel</button></p><p class="st">Record 41 of 388</p><fieldset><legend>Absence summary</legend><table><tr><td>Excused</td><td>2</td></tr><tr><td>Unexcused</td><td>0</td></tr><tr><td>Tardy</td><td>5</td></tr></table></fieldset><p>Parent: Castile, Rhoda. Address: 18 Orchard Way, Winters</p></body></html>`,
);

page(
  'a-22b',
  'helper div not shown between label and value',
  'https://edu1.stanislaus-prep.example/students/show/700',
  '9960038415',
  ['2095550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Show student</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Edu1</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Home</a></li><li class="nav-item"><a class="nav-link" href="#">Students</a></li><li class="nav-item"><a class="nav-link" href="#">Calendar</a></li><li class="nav-item"><a class="nav-link" href="#">Billing</a></li></ul></div></nav><div class="container-fluid" ><h3>Duvall, Harper</h3><div class="card"><div class="card-header">State reporting</div><div class="card-body"><div class="row"><div class="col-4"><b>State Student ID</b></div><div class="d-none">field=stu.state_no|type=text|edit=0</div><div class="col-4">9960038415</div></div><div class="row"><div class="col-4"><b>District of residence</b></div><div class="d-none">field=stu.dor|type=list|edit=1</div><div class="col-4">Modesto City</div></div></div></div><div class="card"><div class="card-header">Family</div><div class="card-body"><div class="row"><div class="col-4"><b>Telephone</b></div><div class="d-none">field=fam.tel|type=text|edit=1</div><div class="col-4">2095550138</div></div><div class="row"><div class="col-4"><b>Parent</b></div><div class="d-none">field=fam.p1</div><div class="col-4">Duvall, Quinn</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-23a',
  'note row that names parents and registrar',
  'https://portal.eldorado-hills.example/rec/21',
  '9943390162',
  ['9165550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title><style>#brand{background:#5d4037;color:#fff;padding:8px;font:18px Georgia}.rec{border-collapse:collapse;font:14px Arial}.rec td,.rec th{border:1px solid #d7ccc8;padding:5px 12px;text-align:left}.nt{background:#fff8e1;font-style:italic}</style></head><body><div id="brand">El Dorado Hills Student Records</div><p class="trail">Home &rsaquo; Students &rsaquo; Record</p><table class="rec"><tr><th colspan="2">Wakefield, Noor</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td colspan="2" class="nt">Parents must call the district registrar before any of the fields below are changed by school staff.</td></tr><tr><td>State Student ID</td><td>9943390162</td></tr><tr><td>Legal last name</td><td>Wakefield</td></tr><tr><td>Telephone</td><td>9165550175</td></tr><tr><td>Homeroom</td><td>Garcia-Bell, Rm 17</td></tr></table><h4>Enrollment</h4><p>Entered 08/09/2021 from Folsom Cordova. Status: active, full day.</p></body></html>`,
);

page(
  'a-23b',
  'legend: fields kept by district staff',
  'https://sis.bonita-mesa.example/ui/student/4402/ids',
  '9932256871',
  ['6195550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student ids</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style><style>dl{display:grid;grid-template-columns:230px 1fr}dd{margin:0}fieldset{margin-bottom:12px}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Bonita Mesa SIS</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Identity</a></li><li><a href="#t1">Address</a></li><li><a href="#t2">Enrollment</a></li></ul><div class="tab-content"><h2>Fa'asavalu, Sione</h2><fieldset><legend>Fields kept up by the school</legend><dl><dt>Grade</dt><dd>9</dd><dt>Nickname</dt><dd>Si</dd><dt>Phone</dt><dd>6195550166</dd></dl></fieldset><fieldset><legend>Fields maintained by district staff</legend><dl><dt>Statewide Student ID</dt><dd>9932256871</dd><dt>Student number</dt><dd>44022</dd><dt>First enrolled in California</dt><dd>08/23/2017</dd></dl></fieldset><p>Guardian on file: Fa'asavalu, Mele</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-24a',
  'guardian panel left, identification panel right',
  'https://app.homeroomhq.example/k8/student/55/summary',
  '9955509143',
  ['6265550140', '6265550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">HomeroomHQ</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Today</a></li><li class="nav-item"><a class="nav-link" href="#">Students</a></li><li class="nav-item"><a class="nav-link" href="#">Lunch</a></li><li class="nav-item"><a class="nav-link" href="#">Pickup</a></li></ul></div></nav><div class="container-fluid" ><h2>Calloway, Desmond</h2><div class="row"><div class="col-6"><div class="card"><div class="card-header">Parents / Guardians</div><div class="card-body"><p><b>Calloway, Renée</b> (mother)<br>6265550140</p><p><b>Calloway, Otis</b> (stepfather)<br>6265550142</p></div></div></div><div class="col-6"><div class="card"><div class="card-body"><p><b>Grade</b> <span>2</span></p><p><b>SSID</b> <span>9955509143</span></p><p><b>Birth date</b> <span>01/09/2019</span></p></div></div></div></div><p class="small text-muted">Homeroom teacher Ms. Applewhite, Room 6</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-24b',
  'nested tables, emergency contact before the ids',
  'https://stu.plumas-lake.example/stu/face.htm?q=12',
  '9922274860',
  ['5305550111', '5305550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Face sheet</title></head><body><table width="100%" cellpadding="4" cellspacing="0" border="0" bgcolor="#003366"><tr><td><font face="Arial" size="4" color="#FFFFFF"><b>Plumas Lake School</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">Term: Fall 2026</font></td></tr></table><table width="100%" cellpadding="3"><tr valign="top"><td width="130" bgcolor="#EEEECC"><font face="Arial" size="2"><a href="#">Face Sheet</a></font><br><font face="Arial" size="2"><a href="#">Health</a></font><br><font face="Arial" size="2"><a href="#">Tests</a></font><br><font face="Arial" size="2"><a href="#">Exit</a></font><br></td><td><font face="Arial" size="3"><b>Zielinski, Marta</b></font> <font face="Verdana" size="2">Grade 4</font><br><table width="100%"><tr valign="top"><td width="45%"><table border="1" width="100%"><tr bgcolor="#FFCCCC"><td colspan="2"><font face="Verdana" size="2"><b>Emergency Contact</b></font></td></tr><tr><td><font face="Verdana" size="2">Name</font></td><td><font face="Verdana" size="2">Zielinski, Hanna</font></td></tr><tr><td><font face="Verdana" size="2">Phone</font></td><td><font face="Verdana" size="2">5305550111</font></td></tr><tr><td><font face="Verdana" size="2">Work</font></td><td><font face="Verdana" size="2">5305550112</font></td></tr></table></td><td><table border="1" width="100%"><tr><td><font face="Verdana" size="2">State ID (SSID)</font></td><td><font face="Verdana" size="2">9922274860</font></td></tr><tr><td><font face="Verdana" size="2">Perm. No.</font></td><td><font face="Verdana" size="2">6617</font></td></tr><tr><td><font face="Verdana" size="2">Teacher</font></td><td><font face="Verdana" size="2">Okada</font></td></tr></table></td></tr></table></td></tr></table><center><font size="1">Page last refreshed 10:14 AM</font></center></body></html>`,
);

page(
  'a-25a',
  'aria-hidden left on the app root after a modal',
  'https://react.sequoia-k12.example/app/students/1930',
  '9964410925',
  ['5595550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sequoia SIS</title><style>body{margin:0;font:14px Roboto,Arial}.MuiAppBar-root{background:#1976d2;color:#fff;padding:14px}.MuiPaper-root{padding:16px}.MuiGrid-container{display:flex;gap:30px}.MuiTypography-caption{font-size:12px;color:#666}</style></head><body><div id="root" aria-hidden="true"><header class="MuiAppBar-root"><span class="MuiTypography-h6">Sequoia SIS</span><a href="#">People</a> <a href="#">Programs</a> <a href="#">Admin</a></header><div class="MuiPaper-root"><h5 class="MuiTypography-h5">Haverford, Lucinda</h5><div class="MuiGrid-container"><div class="MuiGrid-item"><div class="MuiTypography-caption">Grade</div><div class="MuiTypography-body1">10</div></div><div class="MuiGrid-item"><div class="MuiTypography-caption">Statewide Student ID</div><div class="MuiTypography-body1">9964410925</div></div><div class="MuiGrid-item"><div class="MuiTypography-caption">Phone</div><div class="MuiTypography-body1">5595550103</div></div></div></div></div><div role="presentation" class="MuiDialog-root" style="display:none"><div role="dialog"><h2>Contact saved</h2><p>The change was written to the record.</p><button>Close</button></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-25b',
  'visible tab panel left aria-hidden',
  'https://unity.rio-seco.example/stu/card',
  '9914453398',
  ['5305550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student card</title><style>body{font:14px Lato,Arial;margin:14px}.seg{border:1px solid #d4d4d5;padding:12px;margin:6px 0}td{padding:3px 14px 3px 0}</style></head><body><div class="ui menu"><a href="#">Students</a> <a href="#">Families</a> <a href="#">Sections</a></div><h1 class="ui header">Appiah, Kwame</h1><div role="tablist"><button role="tab" aria-selected="true" aria-controls="p1">Identity</button><button role="tab" aria-selected="false" aria-controls="p2">Contacts</button></div><div id="p1" role="tabpanel" aria-hidden="true" class="seg"><table><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td>9914453398</td></tr><tr><td>Birth date</td><td>05/27/2015</td></tr></table></div><div id="p2" role="tabpanel" aria-hidden="true" class="seg" style="display:none"><table><tr><td>Mother</td><td>Appiah, Efua</td></tr><tr><td>Phone</td><td>5305550129</td></tr></table></div><p>Homeroom: Lindgren</p><footer>Rio Seco Union. Saved at 8:02 AM by jlindgren.</footer></body></html>`,
);

page(
  'a-26a',
  'telephone link in the SSID cell',
  'https://office.el-cerrito-view.example/kid.aspx?n=884',
  null,
  ['5105550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">El Cerrito View Office</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Basics</a></li><li><a href="#t1">Contacts</a></li><li><a href="#t2">Bell schedule</a></li></ul><div class="tab-content"><div class="panel"><div class="panel-heading">Drummond, Callum &mdash; Grade 7</div><table class="table"><tbody><tr><td>Local ID</td><td>80441</td></tr><tr><td>SSID</td><td><a href="tel:+15105550146">5105550146</a> (mobile)</td></tr><tr><td>Email</td><td><a href="mailto:drummond@mail.example">drummond@mail.example</a></td></tr><tr><td>Guardian</td><td>Drummond, Isla</td></tr></tbody></table></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-26b',
  'text-message link follows the label on a card',
  'https://m.vista-grande.example/card/31',
  null,
  ['7605550155', '7605550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>body{margin:0;font:16px Arial;max-width:400px}.ph{background:#00796b;color:#fff;padding:12px}.card{margin:12px;padding:12px;box-shadow:0 1px 5px #aaa}.dock{position:fixed;bottom:0;display:flex;gap:24px;padding:10px;background:#eee}</style></head><body><div class="ph">Vista Grande Mobile</div><div class="card"><h2>Halvorsen, Britta</h2><p>Grade 11 &bull; Advisor Rees</p><p><strong>State Student ID:</strong> <a class="btn-sms" href="sms:7605550155">&#9742; 7605550155</a></p><p><strong>Mother:</strong> Halvorsen, Siri <a href="tel:7605550157">7605550157</a></p></div><div class="dock"><a href="#">Call</a> <a href="#">Message</a> <a href="#">Map</a> <a href="#">Schedule</a></div><ul class="sched"><li>1 English 11, Rees</li><li>2 Precalculus, Bhatt</li><li>3 Auto Shop, Kowal</li><li>4 US History, Pryor</li></ul><p>Lives with: mother. Interpreter: not needed. Birthday: 08/30/2009.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-27a',
  'own number invisible for this role, telephone beside',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=QuickLook',
  null,
  ['9941128067', '6195550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick look</title><style>body{font:12px Verdana,sans-serif;margin:0}.TopBar{background:#006a8e;color:#fff;padding:5px 10px}.View{padding:10px}.Tab{display:inline-block;padding:4px 10px;border:1px solid #9bb}.Tab.on{background:#def}</style><style>.k{display:inline-block;width:110px;color:#367}.perm-none{visibility:hidden;font-size:0}.note{color:#999;margin-top:14px}.ql>div{padding:4px 0}</style></head><body><div class="TopBar"><span class="Logo">Synergy SIS</span> Mesa Unified &gt; Palo Verde Elementary <span style="float:right">2026-2027 &nbsp; Attendance Clerk</span></div><div class="ActionBar"><button>Menu</button><button>Save</button><button>Undo</button><button>Add</button><button>&#9664;</button><button>&#9654;</button></div><div class="View"><h3>Quick Look: Stavros, Eleni</h3><div class="ql"><div><span class="k">Grade</span> <span>08</span></div><div><span class="k">State ID</span> <span class="perm-none">9941128067</span> <span class="ph">&#9742; 6195550144</span></div><div><span class="k">Homeroom</span> <span>Rm 12 Vega</span></div><div><span class="k">Parent</span> <span>Stavros, Nikos</span></div></div><div class="note">Some fields are limited by your user group.</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-27b',
  'own cell not displayed, home number in the next',
  'https://sis.petaluma-flats.example/front/student.do?id=1440',
  null,
  ['9951104783', '7075550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front office</title><style>body{font:14px Arial}.hd{background:#444;color:#fff;padding:8px}.q td{padding:5px 14px;border-bottom:1px solid #ddd}</style></head><body><style>td.role-registrar{display:none}</style><div class="hd">Petaluma Flats | Front office view <a href="#">Check in</a> <a href="#">Check out</a> <a href="#">Visitors</a></div><h2>Boateng, Ama</h2><table class="q"><tr><td>Grade</td><td class="role-registrar">G-09</td><td>9</td></tr><tr><td>SSID</td><td class="role-registrar">9951104783</td><td>7075550159 (H)</td></tr><tr><td>Bus</td><td class="role-registrar">B-3</td><td>Route 3 PM</td></tr><tr><td>Counselor</td><td class="role-registrar">C-8</td><td>Trevino</td></tr></table><p>Sign-out requires photo ID. Authorized adults: Kofi Boateng, Esi Mensah.</p><table><tr><th>Out</th><th>In</th><th>Reason</th></tr><tr><td>10:15</td><td>11:40</td><td>Dentist</td></tr></table><p>Bell: period 3 ends at 11:52.</p></body></html>`,
);

page(
  'a-28a',
  'value bold, label small behind, one line',
  'https://snap.rockridge-charter.example/s/brief/77',
  '9925561130',
  ['5105550117', '5105550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Brief</title><style>body{font:14px "Segoe UI",Arial}.snap{background:#f0f4ff;padding:12px}.nm{font-size:22px}small{color:#668;font-size:11px}.ln{margin-top:8px}</style></head><body><div class="snap"><div class="nm">Leclair, Odile</div><div class="ln"><b>8</b> <small>Grade</small> &nbsp;|&nbsp; <b>88213</b> <small>Perm ID</small> &nbsp;|&nbsp; <b>9925561130</b> <small>SSID</small> &nbsp;|&nbsp; <b>5105550117</b> <small>Cell</small></div><div class="ln"><b>Leclair, Marc</b> <small>Father</small> &nbsp;|&nbsp; <b>5105550119</b> <small>Work</small> &nbsp;|&nbsp; <b>Ms. Pell</b> <small>Advisor</small></div></div><h3>Week</h3><table border="1"><tr><th>Mon</th><th>Tue</th><th>Wed</th></tr><tr><td>P</td><td>P</td><td>T</td></tr></table><p><a href="#">Brief</a> <a href="#">Full record</a> <a href="#">Print</a></p><footer>Rockridge Charter. Next conference: November 19, 4:20 PM, Room 8. Translator: French.</footer></body></html>`,
);

page(
  'a-28b',
  'lines: value, dash, label',
  'https://kiosk.trabuco-canyon.example/lookup/result',
  '9934490285',
  ['9495550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kiosk</title><style>body{font:18px/1.7 Arial;text-align:center;background:#eef3f7}.res{display:inline-block;text-align:left;background:#fff;padding:18px 40px;border-radius:10px}.clock{color:#789}</style></head><body><h1>Front desk lookup</h1><div class="res"><p>Okafor, Nia — Student<br>20331 — Local number<br>9934490285 — SSID<br>9495550187 — Home phone<br>Grade 6 — Level<br>Room 24, Fitzgerald — Homeroom<br>Okafor, Chidi — Guardian</p></div><p><button>New lookup</button> <button>Print pass</button></p><p class="clock">Tuesday 9:41</p><table class="log"><caption>Passes today</caption><tr><th>Time</th><th>To</th><th>By</th></tr><tr><td>8:55</td><td>Nurse</td><td>Fitzgerald</td></tr><tr><td>9:20</td><td>Library</td><td>Fitzgerald</td></tr></table><p>Trabuco Canyon front desk. Ask a visitor for a photo ID before a child is called out of class.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-29a',
  'bulleted numbers under a State Student ID heading',
  'https://assess.tehachapi-usd.example/lists/absent',
  null,
  ['9982217340', '9982217355', '9982218016', '9982219924'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Make-up list</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Tehachapi Testing</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Sessions</a></li><li class="nav-item"><a class="nav-link" href="#">Rooms</a></li><li class="nav-item"><a class="nav-link" href="#">Make-ups</a></li><li class="nav-item"><a class="nav-link" href="#">Irregularities</a></li></ul></div></nav><div class="container-fluid" ><h2>Make-up testing, Room 12</h2><p>Proctor: Haddad, L. &nbsp; Date: 05/06/2027 &nbsp; Grade 7 Math</p><div class="card"><div class="card-body"><h5>State Student ID</h5><ul><li>9982217340</li><li>9982217355</li><li>9982218016</li><li>9982219924</li></ul></div></div><p class="small text-muted">4 students still need this session. Names are left off this list on purpose.</p><button>Print list</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-29b',
  'column of numbers beside a column of names',
  'https://bay.illuminateed.com/live/?page=Roster_Unmatched',
  null,
  ['9985503117', '9985503118', '9985504460'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Unmatched scores</title><style>body{font:13px/1.5 Helvetica,Arial,sans-serif;margin:0}#top{background:#0a6ebd;color:#fff;padding:7px 12px}#top a{color:#fff;margin:0 6px}#wrap{padding:14px}</style><style>.cols{display:flex;gap:30px}.ch{font-weight:bold;border-bottom:1px solid #000}.c div{padding:2px 0}</style></head><body><div id="top"><b>Illuminate Education</b> <span class="menu"><a href="#">Students</a> <a href="#">Assessments</a> <a href="#">Reports</a> <a href="#">Rosters</a> <a href="#">Setup</a></span><span class="me">Bay Unified | Sign out</span></div><div id="wrap"><h2>Unmatched answer sheets</h2><p>Benchmark 2, English 10, Baptiste period 3</p><div class="cols"><div class="c"><div class="ch">Name on sheet</div><div>Juarez, Abel</div><div>Jurado, Tia</div><div>Katz, Noam</div></div><div class="c"><div class="ch">SSID</div><div>9985503117</div><div>9985503118</div><div>9985504460</div></div><div class="c"><div class="ch">Sheet</div><div>0014</div><div>0021</div><div>0022</div></div></div><p><a href="#">Match by hand</a></p></div></body></html>`,
);

page(
  'a-30a',
  'employee view, State ID, credentials',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9912840067', '6195550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title><style>body{font:12px Verdana,sans-serif;margin:0}.TopBar{background:#006a8e;color:#fff;padding:5px 10px}.View{padding:10px}.Tab{display:inline-block;padding:4px 10px;border:1px solid #9bb}.Tab.on{background:#def}</style><style>.g td{padding:3px 8px}</style></head><body><div class="TopBar"><span class="Logo">Synergy SIS</span> Mesa Unified &gt; Palo Verde Elementary <span style="float:right">2026-2027 &nbsp; Attendance Clerk</span></div><div class="ActionBar"><button>Menu</button><button>Save</button><button>Undo</button><button>Add</button><button>&#9664;</button><button>&#9654;</button></div><div class="View"><div class="Header">Name: <b>Gutierrez-Boyd, Marisol</b> &nbsp; Badge: 5518</div><div><span class="Tab on">General</span><span class="Tab">Credentials</span><span class="Tab">Assignments</span></div><table class="g"><tr><td>Last Name</td><td><input value="Gutierrez-Boyd"></td><td>Birth Date</td><td><input value="09/14/1984"></td></tr><tr><td>State ID</td><td><input value="9912840067"></td><td>Phone</td><td><input value="6195550120"></td></tr><tr><td>Credential</td><td><input value="Multiple Subject, Clear"></td><td>FTE</td><td><input value="1.00" size="4"></td></tr><tr><td>Position</td><td><input value="Grade 3, Rm 8"></td><td>Years of Service</td><td><input value="14" size="3"></td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-30b',
  'personnel card, Statewide ID and hire date',
  'https://people.crestmont-usd.example/directory/4417',
  null,
  ['9913377254', '9255550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Crestmont People</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Directory</a></li><li class="nav-item"><a class="nav-link" href="#">Leave</a></li><li class="nav-item"><a class="nav-link" href="#">Payroll</a></li><li class="nav-item"><a class="nav-link" href="#">Openings</a></li></ul></div></nav><div class="container-fluid" ><div class="card"><div class="card-body"><h3>Voss, Adrienne</h3><p class="text-muted">Crestmont Middle, Science, Room 204</p><dl class="row"><dt class="col-4">Statewide ID</dt><dd class="col-8">9913377254</dd><dt class="col-4">Hire date</dt><dd class="col-8">08/15/2012</dd><dt class="col-4">Tenure status</dt><dd class="col-8">Permanent</dd><dt class="col-4">Degree</dt><dd class="col-8">MS, Biology</dd><dt class="col-4">Supervisor</dt><dd class="col-8">Principal Onuoha</dd><dt class="col-4">Extension / cell</dt><dd class="col-8">2204 / 9255550110</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-31a',
  'own number masked, sister in a table below',
  'https://valley.aeries.net/admin/FamilyView.aspx',
  null,
  ['9983340718', '5595550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family - Aeries</title><style>body{font:13px Tahoma,sans-serif;margin:0}#AeriesTopBar{background:#24476b;color:#fff;padding:6px}#NavBar li{display:inline-block;margin:4px 10px}.Caption{background:#e4ecf5;font-weight:bold;padding:3px 8px}.Data{padding:3px 8px}</style></head><body><form id="aspnetForm" method="post" action="./"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="ctl00$PID" value="90117"><input type="hidden" name="ctl00$SN" value="402"><input type="hidden" name="ctl00$SC" value="12"><div id="AeriesTopBar"><span class="sch">Valley Middle School</span> <span class="yr">2026-2027</span> <span class="usr">M. Trujillo</span></div><div id="NavBar"><ul><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Scheduling</a></li><li><a href="#">Reports</a></li></ul></div><div id="ctl00_MainContent_upMain"><h2>Pellegrino, Luca</h2><table><tr><td class="Caption">Grade</td><td class="Data">10</td><td class="Caption">State Student ID</td><td class="Data">&bull;&bull;&bull;&bull;&bull;&bull;4471</td></tr><tr><td class="Caption">Telephone</td><td class="Data">5595550136</td><td class="Caption">Counselor</td><td class="Data">Abbas, R</td></tr></table><h3>Same address</h3><table><tr><th>Name</th><th>School</th><th>Grd</th><th>State ID</th></tr><tr><td>Pellegrino, Gia</td><td>Valley Elementary</td><td>4</td><td>9983340718</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'a-31b',
  'own number requested, a household member has one',
  'https://enr.salt-marsh.example/families/F-208/child/2',
  null,
  ['9984416602', '7075550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Child</title><style>body{margin:0;font:14px Roboto,Arial,sans-serif}mat-toolbar{display:block;background:#3f51b5;color:#fff;padding:14px}app-root,mat-sidenav-content,mat-card{display:block}mat-sidenav{float:left;width:190px}mat-sidenav a{display:block;padding:8px}mat-sidenav-content{margin-left:200px;padding:12px}mat-card{box-shadow:0 1px 4px #999;padding:14px;margin-bottom:12px}.material-icons{display:inline-block;width:1em;height:1em;overflow:hidden;font-size:18px;line-height:1;white-space:nowrap;vertical-align:middle;color:#777}</style><style>.kv span{display:inline-block;width:120px;color:#777}</style></head><body><app-root><mat-toolbar class="mat-primary"><span>Salt Marsh Enrollment</span></mat-toolbar><mat-sidenav><a class="mat-list-item"><mat-icon class="material-icons">family_restroom</mat-icon><span>Families</span></a><a class="mat-list-item"><mat-icon class="material-icons">inbox</mat-icon><span>Requests</span></a></mat-sidenav><mat-sidenav-content><mat-card><h2>Rourke, Teagan</h2><p>Entering Transitional Kindergarten, Mrs. Cho</p><div class="kv"><span>Born</span><b>10/29/2022</b></div><div class="kv"><span>SSID</span><b>Requested 09/02/2026</b></div><div class="kv"><span>Phone</span><b>7075550123</b></div></mat-card><mat-card><h3>Household members</h3><p>Rourke, Maeve (mother)</p><p>Rourke, Declan, brother, Grade 2. SSID: 9984416602</p></mat-card></mat-sidenav-content></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'a-32a',
  'request of a new number with a candidate',
  'https://extract.calredwood.example/ssid/request?line=3',
  null,
  ['9986607129', '3235550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request</title><style>body{font:13px Arial}.bar{background:#37474f;color:#fff;padding:8px}.in td{padding:4px 10px}.cand{border:1px solid #fb8c00;padding:8px}</style></head><body><div class="bar">State reporting workbench <a href="#">Batches</a> <a href="#">Requests</a> <a href="#">Anomalies</a></div><h2>Request line 3</h2><table class="in"><tr><td>Legal name</td><td>Ibarra, Camila</td></tr><tr><td>Birth date</td><td>03/11/2020</td></tr><tr><td>Phone</td><td>3235550153</td></tr><tr><td>SSID</td><td><input name="ssid" value="" maxlength="10"></td></tr></table><h3>Candidates found by the state (1)</h3><div class="cand"><label><input type="radio" name="c"> Ibarra, Kamila, born 03/11/2019, female, last at Vineland Elementary</label><br>SSID 9986607129, score 82</div><p><button>Use candidate</button> <button>Assign new</button></p><p>Batch opened 08/20/2026 by the data clerk. 12 lines, 11 done.</p><p>School of enrollment: Harbor Primary, Kindergarten, teacher Lund.</p></body></html>`,
);

page(
  'a-32b',
  'new enrolment, blank state number, match grid of one',
  'https://lagunaca.infinitecampus.org/campus/apps/student-locator',
  null,
  ['9987719403'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Locator</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0}.campus-header{background:#1c5a2d;color:#fff;padding:8px}.toc a{margin:0 8px;font-size:12px}.tool{padding:12px}</style><style>.sl label{display:block;margin:4px 0}</style></head><body><div class="campus-header"><button type="button">&#9776;</button> <span>Infinite Campus</span> <span>26-27 Laguna High</span></div><nav class="toc"><a href="#">Summary</a> <a href="#">Enrollments</a> <a href="#">Schedule</a> <a href="#">Attendance</a> <a href="#">Flags</a> <a href="#">Grades</a> <a href="#">Transcript</a> <a href="#">Assessment</a></nav><main class="tool"><h2>Student Locator: new enrollment</h2><form class="sl"><label>Last Name <input value="Prescott"></label><label>First Name <input value="Wren"></label><label>Gender <select><option>F</option></select></label><label>Birth Date <input value="07/02/2014"></label><label>Student State ID <input value=""></label><button type="button">Search</button></form><h3>Results that may match</h3><table border="1"><thead><tr><th></th><th>Name</th><th>Birth Date</th><th>Student State ID</th><th>District</th></tr></thead><tbody><tr><td><button>Select</button></td><td>Prescott, Renee</td><td>07/02/2013</td><td>9987719403</td><td>Ventura</td></tr></tbody></table><button>Create new student</button></main></body></html>`,
);

page(
  'a-33a',
  'open list of students viewed before',
  'https://sis.palmdale-ridge.example/s/attendance?stu=118',
  null,
  ['9988124507', '6615550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Ridge SIS</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Attendance</a></li><li><a href="#t1">Notes</a></li><li><a href="#t2">Letters</a></li></ul><div class="tab-content"><div style="display:flex;gap:24px"><div style="flex:1"><h3>Galloway, Tess <small>Grade 3, Local ID 30118</small></h3><table class="table"><tr><th>Date</th><th>Code</th></tr><tr><td>09/14</td><td>Excused</td></tr><tr><td>10/01</td><td>Tardy</td></tr></table><p>Home phone 6615550172. Teacher: Mr. Ostrander</p></div><div class="panel" style="width:240px"><div class="panel-heading">Last viewed</div><div class="panel-body"><ul><li><a href="#">Hobbs, Ferdinand</a><br><span class="text-muted">SSID 9988124507</span></li></ul></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-33b',
  'bottom strip with the previous student',
  'https://desk.antelope-prep.example/student/behavior',
  null,
  ['9989930264'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Behavior</title><style>body{font:14px Arial;padding-bottom:50px}.strip{position:fixed;left:0;right:0;bottom:0;background:#eceff1;padding:10px;display:flex;justify-content:space-between}dt{float:left;width:110px;clear:left}</style></head><body><header><h1>Behavior log</h1><a href="#">Log</a> <a href="#">Supports</a> <a href="#">Team</a></header><h2>Imamura, Saki</h2><dl><dt>Grade</dt><dd>8</dd><dt>Student no.</dt><dd>66120</dd><dt>Counselor</dt><dd>Baird</dd><dt>Guardians</dt><dd>Imamura, Ken and Aya</dd></dl><table><tr><th>Date</th><th>Entry</th></tr><tr><td>10/05</td><td>Helped in the library</td></tr><tr><td>10/19</td><td>Late to PE</td></tr></table><footer class="strip"><a href="#">&laquo; Previous: <b>Huerta, Dario</b> <span class="id">State Student ID: 9989930264</span></a> <a href="#">Next &raquo;</a></footer><p>Support team meets every second Thursday. Notes are kept for one school year.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'a-34a',
  'toast after saving another record',
  'https://app.wheatland-sis.example/students/2026/schedule',
  null,
  ['9981150932', '5305550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schedule</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:0}.navbar ul{list-style:none;display:flex;gap:12px;margin:0}.navbar>div{display:flex;align-items:center}.container-fluid{padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;box-sizing:border-box}.col-4{width:33.33%}.col-3{width:25%}.col-8{width:66.66%}.col-6{width:50%}.card{border:1px solid #ccc;border-radius:6px;margin:8px 0}.card-header{background:#f3f3f3;padding:6px 12px}.card-body{padding:10px 12px}.text-muted{color:#6c757d}.small{font-size:.85em}.visually-hidden{position:absolute!important;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.d-none{display:none!important}.badge{display:inline-block;background:#198754;color:#fff;border-radius:4px;padding:1px 6px;font-size:.75em}.list-unstyled{list-style:none;padding:0}</style></head><body><nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#">Wheatland</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#">Students</a></li><li class="nav-item"><a class="nav-link" href="#">Master schedule</a></li><li class="nav-item"><a class="nav-link" href="#">Requests</a></li></ul></div></nav><div class="container-fluid" ><h2>Novak, Emil</h2><p>Grade 9, Student number 41220, home 5305550115, counselor Rasmussen</p><table><tr><th>Period</th><th>Class</th><th>Room</th></tr><tr><td>1</td><td>Algebra I</td><td>204</td></tr><tr><td>2</td><td>Agriculture</td><td>Farm</td></tr><tr><td>3</td><td>English 9</td><td>118</td></tr></table><div class="toast-container" style="position:fixed;top:60px;right:16px;width:300px"><div class="toast show" role="alert" style="border:1px solid #7c7;background:#efe;padding:10px"><strong>Saved</strong><div>Marsh, Ivy (SSID: 9981150932) was added to Algebra I.</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-34b',
  'snackbar about a report that is ready',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0010007731',
  null,
  ['0010007731', '9982260471'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:13px Arial}#nav-main{float:left;width:170px}#content-main{margin-left:190px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px}td.bold{font-weight:bold;padding:3px 12px 3px 0}</style><style>.snackbar{position:fixed;bottom:20px;left:30%;background:#323232;color:#fff;padding:12px 18px;border-radius:4px}.snackbar a{color:#8cf}</style></head><body><div id="branding-powerschool"><a href="/admin/home.html">PowerSchool SIS</a></div><ol id="breadcrumbs"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li><li>Quick Lookup</li></ol><div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="demographics.html?frn=0010007731">Demographics</a></li><li><a href="contacts.html?frn=0010007731">Contacts</a></li><li><a href="state/stateCA.html?frn=0010007731">State/Province - CA</a></li></ul></div><div id="content-main"><h1 id="student_detail_header">Thibodeaux, Remi 6 50317</h1><div class="box-round"><table><tr><th>Exp</th><th>Last Week</th><th>This Week</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td>.....</td><td>..T..</td><td>World History</td><td>B</td></tr><tr><td>2(A)</td><td>.....</td><td>.....</td><td>Math 6</td><td>A</td></tr></table></div><div class="snackbar" aria-live="polite">Report queue: State ID 9982260471 is ready to print. <a href="#">View</a></div></div></body></html>`,
);

page(
  'a-35a',
  'search page, nothing found for a number',
  'https://sis.truckee-meadow.example/students/search',
  null,
  ['9983318806'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Find students</title><style>body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#222;color:#ddd;padding:8px;display:flex;gap:20px}.nav-tabs{list-style:none;display:flex;gap:10px;padding:0 12px;border-bottom:1px solid #ddd}.tab-content{padding:12px}.panel{border:1px solid #ddd;margin-bottom:12px}.panel-heading{background:#f5f5f5;padding:6px 12px;font-weight:bold}.panel-body{padding:10px 12px}.form-group{display:flex;margin-bottom:6px}.control-label{width:220px;font-weight:bold}.label-success{background:#5cb85c;color:#fff;padding:1px 5px;font-size:75%;border-radius:3px}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}</style></head><body><div class="navbar navbar-inverse"><span class="navbar-brand">Truckee SIS</span><form class="navbar-form" role="search"><input class="form-control" placeholder="Find student"></form></div><ul class="nav nav-tabs"><li class="active"><a href="#t0">Search</a></li><li><a href="#t1">Advanced</a></li><li><a href="#t2">Saved lists</a></li></ul><div class="tab-content"><h3>Find students</h3><div class="alert alert-warning" style="background:#fcf8e3;padding:10px">No student matches State Student ID 9983318806. Check the number or search by name.</div><form class="form-inline"><div class="form-group"><span class="control-label">Last name</span><input class="form-control" name="ln"></div><div class="form-group"><span class="control-label">Grade</span><select class="form-control"><option>Any</option><option>9</option><option>10</option></select></div><button>Search</button></form><p>Saved lists: Seniors, English learners, Band trip</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a-35b',
  'error box from an import above a child without a number',
  'https://valley.aeries.net/admin/Programs.aspx',
  null,
  ['9986651290', '5595550189'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Special Programs - Aeries</title><style>body{font:13px Tahoma,sans-serif;margin:0}#AeriesTopBar{background:#24476b;color:#fff;padding:6px}#NavBar li{display:inline-block;margin:4px 10px}.Caption{background:#e4ecf5;font-weight:bold;padding:3px 8px}.Data{padding:3px 8px}</style><style>.errbox{border:1px solid #c00;background:#fee;padding:8px;margin:8px}</style></head><body><form id="aspnetForm" method="post" action="./"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="ctl00$PID" value="91550"><input type="hidden" name="ctl00$SN" value="877"><input type="hidden" name="ctl00$SC" value="12"><div id="AeriesTopBar"><span class="sch">Valley Middle School</span> <span class="yr">2026-2027</span> <span class="usr">M. Trujillo</span></div><div id="NavBar"><ul><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Scheduling</a></li><li><a href="#">Reports</a></li></ul></div><div id="ctl00_MainContent_upMain"><div class="errbox"><b>Import finished with 1 error.</b><br>Line 14: SSID: 9986651290 is already enrolled at Kings Canyon High.</div><h2>Whitaker, Joss</h2><table><tr><td class="Caption">Grade</td><td class="Data">7</td><td class="Caption">Telephone</td><td class="Data">5595550189</td></tr><tr><td class="Caption">Homeroom</td><td class="Data">Espinosa 112</td><td class="Caption">Guardian</td><td class="Data">Whitaker, Dee</td></tr></table><h3>Programs</h3><table><tr><th>Code</th><th>Program</th><th>Start</th></tr><tr><td>144</td><td>Special Education</td><td>08/11/2024</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-superseded-by',
  'a word before a colon',
  'https://records.oakdale-usd.example/cgi-bin/stu.cgi?rec=20771',
  null,
  ['9981200459', '9165550131'],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Student record 20771</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>OAKDALE UNIFIED &mdash; CENTRAL FILES</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Find</font></a> ] [ <a href="#"><font color="#FFFFCC">Next</font></a> ] [ <a href="#"><font color="#FFFFCC">Print</font></a> ] [ <a href="#"><font color="#FFFFCC">Log off</font></a> ]</font></td></tr></table><br><table border="0" width="92%" align="center" cellpadding="3"><tr bgcolor="#DDEEDD"><td colspan="4"><font face="Verdana" size="3"><b>MORENO, ISAIAH J</b></font> &nbsp; <font face="Verdana" size="1" color="#990000">INACTIVE RECORD</font></td></tr>
<tr><td width="18%"><font face="Verdana" size="2">Permanent No.</font></td><td><font face="Verdana" size="2"><b>20771</b></font></td><td width="18%"><font face="Verdana" size="2">Birth Date</font></td><td><font face="Verdana" size="2"><b>04/17/2013</b></font></td></tr>
<tr><td><font face="Verdana" size="2">Grade at exit</font></td><td><font face="Verdana" size="2"><b>6</b></font></td><td><font face="Verdana" size="2">Home phone</font></td><td><font face="Verdana" size="2"><b>9165550131</b></font></td></tr>
<tr><td><font face="Verdana" size="2">Counselor</font></td><td><font face="Verdana" size="2"><b>Mrs. Haddad</b></font></td><td><font face="Verdana" size="2">Exit reason</font></td><td><font face="Verdana" size="2"><b>T480 Duplicate entry</b></font></td></tr>
<tr bgcolor="#FFFFDD"><td colspan="4"><font face="Verdana" size="2">Superseded by: State ID 9981200459 (Moreno-Ruiz, Isaiah). Do not post attendance to this record.</font></td></tr></table><hr noshade size="1"><font face="Verdana" size="1">Central Files 4.2 &nbsp; Operator MHADDAD &nbsp; Terminal 06</font></body></html>`,
);

page(
  'b-merged-from',
  'a word before a colon (own number in sight)',
  'https://app.brightledger.example/students/5512/profile',
  '9971204418',
  ['9981204421'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile - BrightLedger</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>BrightLedger SIS</strong><a href="#Home">Home</a><a href="#Students">Students</a><a href="#Classes">Classes</a><a href="#Reports">Reports</a></nav><div class="container"><div class="breadcrumb">Students / Active / Profile</div><div class="row"><div class="col-8"><h1>Priya Sandhu <span class="badge">Grade 9</span></h1></div><div class="col-4"><button>Actions</button> <button>Print</button></div></div>
<div class="alert">Merged from: SSID 9981204421 on 08/19/2026 by P. Oduya. The earlier record is closed.</div>
<div class="row"><div class="col-6"><div class="card"><div class="card-header">Identity</div><div class="card-body"><dl class="row"><dt>Legal name</dt><dd>Sandhu, Priya K.</dd><dt>Born</dt><dd>11/30/2011</dd><dt>Local ID</dt><dd>55127</dd><dt>SSID</dt><dd>9971204418</dd><dt>Language</dt><dd>Punjabi (28)</dd></dl></div></div></div>
<div class="col-6"><div class="card"><div class="card-header">School</div><div class="card-body"><dl class="row"><dt>Homeroom</dt><dd>B-12 Ferris</dd><dt>Counselor</dt><dd>Alvin Mott</dd><dt>Entered</dt><dd>08/12/2026</dd></dl></div></div></div></div><footer>BrightLedger 7.1 &middot; Support desk 8 to 5</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-slider-previous',
  'out of sight by position (slid away)',
  'https://sis.tule-river.example/app/#/students/swipe',
  null,
  ['9981300162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student swipe view</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Tule River SIS</div><div class="shell"><div class="drawer" role="navigation"><div>Dashboard</div><div>My students</div><div>Messages</div><div>Gradebook</div></div><div class="view" role="main"><div style="width:820px;overflow:hidden;border:1px solid #ddd"><div style="display:flex;transform:translateX(-820px)">
<section class="mat-card" style="flex:0 0 820px;box-sizing:border-box;margin:0"><h2 class="mat-title">Delgado, Inez</h2><div class="kv"><div class="k">Grade</div><div>7</div><div class="k">SSID</div><div>9981300162</div><div class="k">Homeroom</div><div>Okafor 7B</div></div></section>
<section class="mat-card" style="flex:0 0 820px;box-sizing:border-box;margin:0"><h2 class="mat-title">Deng, Peter</h2><h3>Attendance this week</h3><div class="kv"><div class="k">Monday</div><div>Present</div><div class="k">Tuesday</div><div>Tardy, 12 min</div><div class="k">Wednesday</div><div>Present</div><div class="k">Advisor</div><div>Lucille Tran</div></div></section>
</div></div><p><button aria-label="Previous student">&lsaquo;</button> 14 of 31 <button aria-label="Next student">&rsaquo;</button></p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-top-4000',
  'out of sight by position (above the page)',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Discipline',
  null,
  ['9981300188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Discipline</title><style>body{margin:0;font:12px Tahoma,Arial}.rt-head{background:#2e5d8a;color:#fff;padding:6px 10px}.rt-focus{background:#dfe9f3;padding:4px 10px}.rt-tabs{padding:6px 10px}.rt-tabs b,.rt-tabs a{margin-right:12px}.rt-group{border:1px solid #a9bdd1;margin:6px 10px;padding:6px}.rt-group legend{font-weight:bold}.rt-f{display:inline-block;margin:2px 14px 6px 0}.rt-f span.c{display:block;color:#345}.rt-f .v{border:1px solid #cdd;background:#fff;padding:2px 6px;min-width:90px;display:inline-block;min-height:15px}</style></head><body><div class="rt-head">Synergy SIS &mdash; Mesa Unified, Mesa Middle School</div><div style="position:absolute;top:-4000px;left:0;width:600px" id="tab_cache_1"><div class="rt-focus">Student: <b>Kowalski, Jan</b></div><fieldset class="rt-group"><legend>Student</legend><div class="rt-f"><span class="c">Perm ID</span><span class="v">881203</span></div><div class="rt-f"><span class="c">State Student Number</span><span class="v">9981300188</span></div></fieldset></div>
<div class="rt-tabs"><a href="#">Kowalski, Jan &times;</a><b>Lindqvist, Maja &times;</b></div>
<div class="rt-focus">Student: <b>Lindqvist, Maja</b> &nbsp; Grade 08 &nbsp; Perm ID 881340</div>
<fieldset class="rt-group"><legend>Incidents</legend><table border="1" cellspacing="0" cellpadding="3"><tr><th>Date</th><th>Violation</th><th>Referred by</th></tr><tr><td>09/22/2026</td><td>Cell phone use</td><td>Barrios, C.</td></tr><tr><td>10/14/2026</td><td>Tardy, 5th time</td><td>Barrios, C.</td></tr></table></fieldset><div class="rt-group">Counselor: Nguyen, Thi &nbsp; Homeroom 214</div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-collapse-household',
  'out of sight, folded',
  'https://portal.northfork-sd.example/staff/student/7781',
  null,
  ['9981400255', '5305550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 7781</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>North Fork Staff Portal</strong><a href="#Students">Students</a><a href="#Calendar">Calendar</a><a href="#Lunch">Lunch</a><a href="#Reports">Reports</a></nav><div class="container"><div class="breadcrumb">Students &rsaquo; Grade 4 &rsaquo; Ibarra, Lola</div><h2>Ibarra, Lola</h2><p class="badge">Grade 4</p> <p class="badge">Room 11, Ms. Tanner</p>
<div class="card"><div class="card-header">Contact</div><div class="card-body"><div class="row"><div class="col-4">Mother<br><b>Nora Ibarra</b></div><div class="col-4">Cell<br><b>5305550117</b></div><div class="col-4">Birth date<br><b>02/08/2017</b></div></div></div></div>
<div class="card"><div class="card-header"><button aria-expanded="false" aria-controls="hh">Household members (2)</button></div><div id="hh" class="collapse" style="height:0;overflow:hidden"><div class="card-body"><div class="row"><div class="col-4">Ibarra, Tomas</div><div class="col-4">Grade 6</div><div class="col-4">SSID<br>9981400255</div></div></div></div></div><footer>North Fork School District</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-grid-fold-sibling',
  'out of sight, folded (own number in sight)',
  'https://my.cedarsis.example/students/view/a41f',
  '9971400273',
  ['9981400290'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cedar - Student</title><style>body{font:15px Georgia,serif;margin:0 24px;color:#222}header{border-bottom:2px solid #7a4a12;padding:10px 0}header nav a{margin-right:16px}.fold{display:grid;grid-template-rows:0fr}.fold>div{overflow:hidden;min-height:0}.fact{margin:4px 0}.fact b{display:inline-block;width:220px}</style></head><body><header><strong>Cedar</strong> <nav><a href="#">People</a><a href="#">Sections</a><a href="#">Health</a><a href="#">Fees</a></nav></header><main><h1>Beatrix Lau</h1><div class="fact"><b>Grade level</b> 10</div><div class="fact"><b>Birthday</b> July 4, 2010</div><div class="fact"><b>Statewide Student Identifier</b> 9971400273</div><div class="fact"><b>Counselor</b> Henry Abt</div><div class="fact"><b>Homeroom</b> Library 2</div>
<section><h2><button aria-expanded="false">Brothers and sisters</button></h2><div class="fold"><div><p>Conrad Lau, grade 8</p><div class="fact"><b>Statewide Student Identifier</b> 9981400290</div></div></div></section></main><footer><small>Cedar for schools</small></footer></body></html>`,
  { isLaidOut: true },
);

page(
  'b-label-frame-zero',
  'out of sight, frame of no size',
  'https://desk.pinesis.example/students/3390?tab=lunch',
  null,
  ['9981500314'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lunch account</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>PineSIS Desk</strong><a href="#Enroll">Enroll</a><a href="#Lookup">Lookup</a><a href="#Labels">Labels</a><a href="#Lunch">Lunch</a></nav><div class="container"><div class="breadcrumb">Lookup / Varga, Emil / Lunch</div><h3>Varga, Emil &ndash; Grade 2</h3><div class="row"><div class="col-6"><table class="table"><tr><th>Day</th><th>Meal</th></tr><tr><td>Mon</td><td>Breakfast, lunch</td></tr><tr><td>Tue</td><td>Lunch</td></tr></table></div><div class="col-6"><p>Teacher: Ms. Quade, Room 5</p><p>Local ID 33902</p><button>Print cafeteria label</button></div></div>
<iframe name="labelprint" width="0" height="0" style="border:0" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Label</title></head><body><h1>Varela, Nico</h1><p>Room 6</p><p>SSID: 9981500314</p></body></html>"></iframe><footer>PineSIS Desk 3</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-print-frame-away',
  'out of sight, frame beside the screen',
  'https://lagunaca.infinitecampus.org/campus/apps/attendance/students/41188',
  null,
  ['9981500339'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif}.ic-top{background:#007a3d;color:#fff;padding:9px 14px}.ic-tabs{display:flex;gap:16px;padding:7px 14px;border-bottom:1px solid #ccc}.ic-person{padding:10px 14px;background:#f4f8f5}.ic-person h1{font-size:19px;margin:0}.ic-body{padding:10px 14px}.ic-section{border:1px solid #d6d6d6;margin:0 0 12px}.ic-section h2{font-size:14px;background:#ececec;margin:0;padding:5px 9px}.ic-grid{display:flex;flex-wrap:wrap;padding:8px}.ic-field{width:230px;margin:0 8px 8px 0}.ic-field label,.ic-field .cap{display:block;font-size:12px;color:#666}</style></head><body><div class="ic-top">Campus &middot; Laguna Unified &middot; 26-27</div><div class="ic-tabs"><a href="#">Summary</a><a href="#">Attendance</a><a href="#">Schedule</a><a href="#">Fees</a></div><div class="ic-person"><h1>Whitaker, June</h1><div>Grade 11 &nbsp; #411882 &nbsp; DOB 05/21/2009</div></div><div class="ic-body"><div class="ic-section"><h2>Period detail</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Period 1</span>Present</div><div class="ic-field"><span class="cap">Period 2</span>Present</div><div class="ic-field"><span class="cap">Period 3</span>Excused</div></div></div><div class="ic-section"><h2>Counselor</h2><div class="ic-grid"><div class="ic-field">Bianca Olmos</div></div></div>
<iframe title="print" aria-hidden="true" tabindex="-1" style="position:fixed;left:-9000px;top:0;width:800px;height:600px" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Truancy letter</title></head><body><p>To the parents of Whitman, Jules</p><table><tr><td>Student State ID</td><td>9981500339</td></tr><tr><td>Days absent</td><td>6</td></tr></table></body></html>"></iframe></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-full-sheet',
  'covered by a full sheet',
  'https://app.marigold-sis.example/s/today',
  null,
  ['9981600412'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marigold</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Marigold</div><div class="shell"><div class="drawer" role="navigation"><div>Today</div><div>Students</div><div>Grades</div></div><div class="view" role="main"><div class="mat-card"><h1 class="mat-title">Estrada, Noel</h1><div class="kv"><span class="k">State Student ID</span><span>9981600412</span><span class="k">Grade</span><span>3</span><span class="k">Teacher</span><span>Pruitt</span></div></div></div></div><div role="dialog" aria-modal="true" style="position:fixed;left:0;top:0;right:0;bottom:0;z-index:50;background:#fff;padding:22px;overflow:auto"><p><button>&larr; Back</button></p><h1 class="mat-title">Farrow, Odile</h1><p>Grade 3 &middot; Room 18 &middot; born 10/02/2017</p><h2>Reading log</h2><table><tr><th>Week</th><th>Minutes</th></tr><tr><td>Oct 5</td><td>95</td></tr><tr><td>Oct 12</td><td>120</td></tr></table><h2>Guardians</h2><p>Ines Farrow (mother), Remy Farrow (father)</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-stacked-panes',
  'covered by the next pane',
  'https://sis.halcyon-charter.example/console',
  null,
  ['9981600447', '4155550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Console</title><style>body{margin:0;font:14px Arial;background:#223}.top{color:#fff;padding:10px}.stack{display:grid;margin:10px;min-height:340px}.stack>.pane{grid-column:1;grid-row:1;background:#fff;padding:16px}.pane h2{margin-top:0}.f{display:flex}.f i{width:160px;font-style:normal;color:#567}</style></head><body><div class="top">Halcyon Charter &nbsp; Console &nbsp; | &nbsp; Attendance office</div><div class="stack"><div class="pane"><h2>Gutierrez, Milo</h2><div class="f"><i>Grade</i>12</div><div class="f"><i>CALPADS SSID</i>9981600447</div><div class="f"><i>Adviser</i>Perrin</div></div>
<div class="pane" style="z-index:3"><h2>Hartono, Dewi</h2><div class="f"><i>Grade</i>12</div><div class="f"><i>Cell (mother)</i>4155550126</div><div class="f"><i>Adviser</i>Skov</div><div class="f"><i>Absences</i>3 excused, 1 open</div><h3>Calls made today</h3><ul><li>8:40 left a message</li><li>10:15 spoke with Mrs. Hartono</li></ul></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-merge-cards',
  'two students, merge',
  'https://registrar.vista-jusd.example/tools/combine',
  null,
  ['9981700511', '9981700536'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Combine students</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Vista Registrar</strong><a href="#Enrollment">Enrollment</a><a href="#Tools">Tools</a><a href="#Exports">Exports</a><a href="#Setup">Setup</a></nav><div class="container"><div class="breadcrumb">Tools / Combine two student records</div><h1>Combine two student records</h1><p>Everything from the right card moves into the left card. This can't be undone.</p><div class="row"><div class="col-6"><div class="card"><div class="card-header">Primary</div><div class="card-body"><h4>Obi, Chidera</h4><div>Born 06/06/2012</div><div><small>SSID</small> <b>9981700511</b></div><div>Grade 8, Room 31</div></div></div></div><div class="col-6"><div class="card"><div class="card-header">To be combined</div><div class="card-body"><h4>Obi, Chidera Grace</h4><div>Born 06/06/2012</div><div><small>SSID</small> <b>9981700536</b></div><div>Grade 8, no room</div></div></div></div></div><button>Swap</button> <button>Combine</button><footer>Signed in as registrar2</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-survivor-form',
  'two students, survivor',
  'https://sis.whiteoak.example/Maint/DupResolve.asp?grp=118',
  null,
  ['9981700579', '9981700594', '5595550108', '5595550109'],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Duplicate group 118</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>WHITE OAK ELEMENTARY DISTRICT</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Main Menu</font></a> ] [ <a href="#"><font color="#FFFFCC">Maintenance</font></a> ] [ <a href="#"><font color="#FFFFCC">Help</font></a> ]</font></td></tr></table><form><h3><font face="Arial">Resolve duplicate group 118</font></h3><table border="1" cellpadding="4" cellspacing="0"><tr bgcolor="#CCCCCC"><td><font face="Arial" size="2">&nbsp;</font></td><td><font face="Arial" size="2"><input type="radio" name="s" checked> Survivor</font></td><td><font face="Arial" size="2"><input type="radio" name="s"> Non-survivor</font></td></tr>
<tr><td><font face="Arial" size="2">Last, First</font></td><td><font face="Arial" size="2">Pell, Andre</font></td><td><font face="Arial" size="2">Pell, Andr&eacute; M</font></td></tr><tr><td><font face="Arial" size="2">State Student Number</font></td><td><font face="Arial" size="2">9981700579</font></td><td><font face="Arial" size="2">9981700594</font></td></tr><tr><td><font face="Arial" size="2">Telephone</font></td><td><font face="Arial" size="2">5595550108</font></td><td><font face="Arial" size="2">5595550109</font></td></tr><tr><td><font face="Arial" size="2">Teacher</font></td><td><font face="Arial" size="2">Ames</font></td><td><font face="Arial" size="2">(none)</font></td></tr></table><p><input type="submit" value="Resolve"></p></form><hr noshade size="1"><font size="1">Records: 2</font></body></html>`,
);

page(
  'b-reconcile-state',
  'two students, our file and the state',
  'https://calsync.meridian-sis.example/reconcile/4471',
  null,
  ['9981800617', '9981800652'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reconcile</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Meridian state sync</div><div class="shell"><div class="drawer" role="navigation"><div>Queue (14)</div><div>Errors</div><div>History</div></div><div class="view" role="main"><h1 class="mat-title">Possible mismatch: Rasmussen, Ida</h1><div class="mat-card"><div style="display:grid;grid-template-columns:170px 1fr 1fr;gap:8px"><b>Field</b><b>Local</b><b>State</b><span>Last name</span><span>Rasmussen</span><span>Rasmusson</span><span>First name</span><span>Ida</span><span>Ida Marie</span><span>Birth date</span><span>03/15/2014</span><span>03/15/2014</span><span>SSID</span><span>9981800617</span><span>9981800652</span><span>Grade</span><span>7</span><span>7</span></div></div><button>Keep local</button> <button>Take from state</button> <button>Not the same child</button></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-transfer-compare',
  'two students, incoming transfer',
  'https://ridge.powerschool.com/admin/students/transferinbox.html?req=882',
  null,
  ['9981800688', '9981800701'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incoming transfer</title><style>body{font:13px Verdana,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#container{display:flex}#nav-main{width:180px;background:#eef;padding:8px}#nav-main li{list-style:none}#content-main{padding:10px;flex:1}.box-round{border:1px solid #bbb;border-radius:8px;padding:8px;margin:8px 0}td.bold{font-weight:bold;padding:3px 14px 3px 4px}tr.oddRow{background:#f4f6f8}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Welcome, registrar | Help | Sign Out</span></div><div id="container"><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Addresses</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul><ul id="std_academics"><li>Attendance</li><li>Historical Grades</li></ul></div><div id="content-main"><h1>Incoming transfer 882</h1><div class="box-round"><h2>In our file</h2><table><tr class="oddRow"><td class="bold">Name</td><td>Toledo, Marisol</td></tr><tr><td class="bold">Grade</td><td>5</td></tr><tr class="oddRow"><td class="bold">SSID</td><td>9981800688</td></tr></table></div><div class="box-round"><h2>From the sending district</h2><table><tr class="oddRow"><td class="bold">Name</td><td>Toledo-Vega, Mari</td></tr><tr><td class="bold">Grade</td><td>5</td></tr><tr class="oddRow"><td class="bold">SSID</td><td>9981800701</td></tr></table></div><p><button>Same student</button> <button>Different students</button></p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-three-in-row',
  'several in one row',
  'https://sis.alderpoint.example/dups?letter=K',
  null,
  ['9981900713', '9981900748', '9981900762'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Likely duplicates</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Alder Point SIS</strong><a href="#Students">Students</a><a href="#Staff">Staff</a><a href="#Dataquality">Data quality</a></nav><div class="container"><div class="breadcrumb">Data quality / Likely duplicates / K</div><h2>Likely duplicates</h2><table class="table"><tr><th scope="row">Pupil</th><td>Kane, Ozzie</td><td>Kane, Oswald</td><td>Kayne, Ozzy</td></tr><tr><th scope="row">Born</th><td>01/09/2015</td><td>01/09/2015</td><td>09/01/2015</td></tr><tr><th scope="row">State Student ID</th><td>9981900713</td><td>9981900748</td><td>9981900762</td></tr><tr><th scope="row">School</th><td>Alder Point</td><td>Alder Point</td><td>Briceland</td></tr><tr><th scope="row">Homeroom</th><td>K-2</td><td>1-A</td><td>-</td></tr></table><button>Review</button><footer>Data quality job of last night</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-slash-two',
  'two numbers on one line',
  'https://front.saltcreek.example/kiosk/lookup?last=Lemke',
  null,
  ['9981900787', '9981900795'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lookup</title><style>body{font:16px Trebuchet MS,Arial;margin:20px;background:#fdf6e3}.hit{background:#fff;border-left:6px solid #b58900;padding:10px 14px;margin:10px 0}nav a{margin-right:14px}</style></head><body><nav><a href="#">Front desk</a><a href="#">Visitors</a><a href="#">Late slips</a></nav><h1>Lookup</h1><p>Twins share this card.</p><div class="hit"><h2>Lemke, Jonas and Lemke, Judith</h2><p>Grade 1 &middot; Rooms 3 and 4 &middot; born 12/12/2019</p><p>SSID: 9981900787 / 9981900795</p><p>Pick-up: Gerda Lemke, grandmother. Bus 3, stop at the mill.</p></div><div class="hit"><h2>Notes for the desk</h2><p>Jonas: nut allergy, pen in the office. Judith: none.</p><p>Teachers: Ms. Abe (Room 3), Mr. Crowe (Room 4). Counselor: Fay Lindo.</p></div><footer><small>Salt Creek front desk, kiosk 2. Please sign the visitor book.</small></footer><p><a href="#">New lookup</a></p></body></html>`,
);

page(
  'b-seating-popover',
  'hover card over a class',
  'https://teach.solana-sis.example/section/204/seating',
  null,
  ['9982000826'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating chart</title><style>body{font:14px Arial;margin:0}.bar{background:#394;color:#fff;padding:10px}.seats{display:grid;grid-template-columns:repeat(4,150px);gap:10px;padding:20px}.seat{border:1px solid #aaa;height:64px;padding:6px}.pop{position:absolute;left:190px;top:150px;background:#fffbe6;border:1px solid #cb3;padding:8px 12px;box-shadow:2px 2px 6px #999}</style></head><body><div class="bar">Period 4 &mdash; Algebra 1 &mdash; Mr. Sorensen</div><p style="padding:0 20px"><a href="#">Roster</a> <a href="#">Seating</a> <a href="#">Scores</a></p><div class="seats"><div class="seat">Abara, Ike</div><div class="seat">Bloom, Tess</div><div class="seat">Castro, Nell</div><div class="seat">Dunn, Rory</div><div class="seat">Egan, Kit</div><div class="seat">Fenn, Zara</div><div class="seat">Glass, Omar</div><div class="seat">(empty)</div></div><p style="padding:0 20px">Drag a name to another seat. Door at the right.</p><div class="pop" role="tooltip"><b>Abara, Ike</b><br>Grade 9<br>SSID: 9982000826</div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b-sister-hovercard',
  'hover card with another child',
  'https://portal.rioverde.example/students/60013',
  null,
  ['9982000857', '7075550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Rio Verde</strong><a href="#Search">Search</a><a href="#Mylist">My list</a><a href="#Messages">Messages</a></nav><div class="container"><div class="breadcrumb">Search / Students / Nakagawa, Ren</div><h1>Nakagawa, Ren</h1><table class="table"><tr><th>Grade</th><td>6</td><th>Counselor</th><td>Yolanda Cruz</td></tr><tr><th>Birth date</th><td>08/23/2014</td><th>Phone</th><td>7075550144</td></tr><tr><th>Sister</th><td colspan="3"><a href="#" aria-describedby="hc1">Nakagawa, Aya</a></td></tr></table>
<div id="hc1" class="card hovercard" role="tooltip" style="position:relative;width:260px;margin-left:120px"><div class="card-body"><strong>Nakagawa, Aya</strong><div>Grade 9, Rio Verde High</div><div>SSID 9982000857</div></div></div><footer>Rio Verde Unified</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ae-phone-tab',
  'known field hidden',
  'https://valley.aeries.net/admin/Contacts.aspx',
  null,
  ['9972100911', '9982100934', '9165550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>body{font:13px Arial;margin:0}#Top{background:#1c4587;color:#fff;padding:6px 12px}#NavBar{background:#eaeff7;padding:6px 12px}#NavBar a{margin-right:14px}#StudentBanner{border:1px solid #9fb3d1;margin:8px 12px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{font-size:11px;color:#555}.SectionHeader{background:#d9e2f1;font-weight:bold;padding:4px 12px}#Main{padding:0 12px 30px}table.gv{border-collapse:collapse}table.gv td,table.gv th{border:1px solid #b8c4d8;padding:3px 8px}.tabs span{padding:2px 8px;border:1px solid #9fb3d1;margin-right:2px}.tabs .on{background:#fff3c4}</style></head><body><form id="aspnetForm" method="post" action="#"><input type="hidden" name="ctl00$PID" value="99402211"><input type="hidden" name="ctl00$SN" value="2211"><input type="hidden" name="ctl00$SC" value="992"><div id="Top">Aeries &mdash; Valley High School &nbsp; 2026-2027</div><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Medical</a><a href="#">Guidance</a></div><div id="StudentBanner"><span class="student-full-name">Petrov, Anya</span> Grade 10<div class="tabs"><span>General</span><span class="on">Contact</span><span>Alerts</span></div><div style="display:none"><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99402211</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100911</div></div></div><div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550152</div></div><div class="data-row"><div class="data-caption">Parent/Guardian</div><div data-tcfc="STU.PG">Irina Petrov</div></div></div></div><div id="Main"><div class="SectionHeader">Contacts</div><table class="gv"><tr><th>Name</th><th>Relation</th><th>Notes</th></tr><tr><td>Irina Petrov</td><td>Mother</td><td>Lives with</td></tr><tr><td>Oleg Petrov</td><td>Father</td><td></td></tr></table><div class="SectionHeader">Other students with this contact</div><div class="card">Petrov, Lev &nbsp; Grade 7 <div><b>State Student ID</b> <span>9982100934</span></div></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ps-field-folded',
  'known field hidden',
  'https://ridge.powerschool.com/admin/students/family.html?frn=0014400917',
  null,
  ['0014400917', '9972100962', '9982100985', '2095550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:13px Verdana,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#container{display:flex}#nav-main{width:180px;background:#eef;padding:8px}#nav-main li{list-style:none}#content-main{padding:10px;flex:1}.box-round{border:1px solid #bbb;border-radius:8px;padding:8px;margin:8px 0}td.bold{font-weight:bold;padding:3px 14px 3px 4px}tr.oddRow{background:#f4f6f8}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Welcome, registrar | Help | Sign Out</span></div><div id="container"><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Addresses</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul><ul id="std_academics"><li>Attendance</li><li>Historical Grades</li></ul></div><div id="content-main"><h2 id="student_detail_header">Quimby, Arlo 4 44091</h2><div class="box-round" style="display:none"><table><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9972100962</td></tr></table></div><div class="box-round"><h3>Parents</h3><table><tr class="oddRow"><td class="bold">Mother</td><td>Fern Quimby</td></tr><tr><td class="bold">Day phone</td><td>2095550121</td></tr></table></div><div class="box-round"><h3>Family members in this district</h3><table><tr class="oddRow"><td class="bold">Quimby, Otis</td><td>Grade 2</td></tr><tr><td class="bold">SSID</td><td>9982100985</td></tr></table></div><a href="/admin/students/home.html?frn=0014400917">Back to student</a></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ae-search-hits',
  'known field in a list',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9982201013', '9982201027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:13px Arial;margin:0}#Top{background:#1c4587;color:#fff;padding:6px 12px}#NavBar{background:#eaeff7;padding:6px 12px}#NavBar a{margin-right:14px}#StudentBanner{border:1px solid #9fb3d1;margin:8px 12px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{font-size:11px;color:#555}.SectionHeader{background:#d9e2f1;font-weight:bold;padding:4px 12px}#Main{padding:0 12px 30px}table.gv{border-collapse:collapse}table.gv td,table.gv th{border:1px solid #b8c4d8;padding:3px 8px}.tabs span{padding:2px 8px;border:1px solid #9fb3d1;margin-right:2px}.tabs .on{background:#fff3c4}</style></head><body><form id="aspnetForm" method="post" action="#"><input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="994"><div id="Top">Aeries &mdash; Valley Elementary &nbsp; 2026-2027</div><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Medical</a><a href="#">Guidance</a></div><div id="Main"><div class="SectionHeader">Find a student</div><p>Last name <input name="q" value="Zamora"> <button type="button">Search</button></p><table class="gv" id="results"><tr><th>Name</th><th>Grd</th><th>Tchr</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Zamora, Abel</td><td data-tcfc="STU.GR">4</td><td data-tcfc="STU.TN">Ruiz</td><td data-tcfc="STU.CID">9982201013</td></tr><tr><td data-tcfc="STU.NM">Zamora, Bea</td><td data-tcfc="STU.GR">6</td><td data-tcfc="STU.TN">Lang</td><td data-tcfc="STU.CID">9982201027</td></tr></table><p>2 students found</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ae-banner-and-siblings',
  'known field in a list (own number in the banner)',
  'https://valley.aeries.net/teacher/Siblings.aspx?tab=all',
  '9972201046',
  ['9982201069', '9982201071'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings</title><style>body{font:13px Arial;margin:0}#Top{background:#1c4587;color:#fff;padding:6px 12px}#NavBar{background:#eaeff7;padding:6px 12px}#NavBar a{margin-right:14px}#StudentBanner{border:1px solid #9fb3d1;margin:8px 12px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{font-size:11px;color:#555}.SectionHeader{background:#d9e2f1;font-weight:bold;padding:4px 12px}#Main{padding:0 12px 30px}table.gv{border-collapse:collapse}table.gv td,table.gv th{border:1px solid #b8c4d8;padding:3px 8px}.tabs span{padding:2px 8px;border:1px solid #9fb3d1;margin-right:2px}.tabs .on{background:#fff3c4}</style></head><body><form id="aspnetForm" method="post" action="#"><input type="hidden" name="ctl00$PID" value="99404470"><input type="hidden" name="ctl00$SN" value="4470"><input type="hidden" name="ctl00$SC" value="993"><div id="Top">Aeries &mdash; Valley Middle School &nbsp; 2026-2027</div><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Medical</a><a href="#">Guidance</a></div><div id="StudentBanner"><span class="student-full-name">Whelan, Cora</span> Grade 8 Female<div class="tabs"><span class="on">General</span><span>Contact</span></div><div><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99404470</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972201046</div></div><div class="data-row"><div class="data-caption">Birthdate</div><div data-tcfc="STU.BD">05/05/2012</div></div><div class="data-row"><div class="data-caption">Counselor</div><div data-tcfc="STU.CU">Barr</div></div></div></div><div id="Main"><div class="SectionHeader">Siblings</div><table class="gv"><tr><th>Name</th><th>School</th><th>Grade</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Whelan, Finn</td><td>Valley Elementary</td><td data-tcfc="STU.GR">5</td><td data-tcfc="STU.CID">9982201069</td></tr><tr><td data-tcfc="STU.NM">Whelan, Nora</td><td>Valley Elementary</td><td data-tcfc="STU.GR">2</td><td data-tcfc="STU.CID">9982201071</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ae-two-names-row',
  'known field with two names',
  'https://valley.aeries.net/admin/Profile.aspx',
  '9972301108',
  ['9165550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px Arial;margin:0}#Top{background:#1c4587;color:#fff;padding:6px 12px}#NavBar{background:#eaeff7;padding:6px 12px}#NavBar a{margin-right:14px}#StudentBanner{border:1px solid #9fb3d1;margin:8px 12px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{font-size:11px;color:#555}.SectionHeader{background:#d9e2f1;font-weight:bold;padding:4px 12px}#Main{padding:0 12px 30px}table.gv{border-collapse:collapse}table.gv td,table.gv th{border:1px solid #b8c4d8;padding:3px 8px}.tabs span{padding:2px 8px;border:1px solid #9fb3d1;margin-right:2px}.tabs .on{background:#fff3c4}</style></head><body><form id="aspnetForm" method="post" action="#"><input type="hidden" name="ctl00$PID" value="99405523"><input type="hidden" name="ctl00$SN" value="5523"><input type="hidden" name="ctl00$SC" value="994"><div id="Top">Aeries &mdash; Valley Elementary &nbsp; 2026-2027</div><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Medical</a><a href="#">Guidance</a></div><div id="StudentBanner"><span class="student-full-name">Xiong, Pa Nhia</span> &nbsp; Grade 3</div><div id="Main"><div class="SectionHeader">Profile</div><table class="gv"><tr><td>Perm ID</td><td data-tcfc="STU.ID">99405523</td><td>Teacher</td><td data-tcfc="STU.CU, TCH.TE">Dorsey</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.SSN, STU.CID">9972301108</td><td>Home</td><td data-tcfc="STU.TL, STU.FW">9165550163</td></tr><tr><td>Birthdate</td><td data-tcfc="STU.BD">09/14/2017</td><td>Lang</td><td data-tcfc="STU.LF, STU.HL">23 Hmong</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-ae-label-in-cell',
  'known field, label and value in one cell',
  'https://valley.aeries.net/teacher/Snapshot.aspx',
  '9972301131',
  ['9165550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snapshot</title><style>body{font:13px Arial;margin:0}#Top{background:#1c4587;color:#fff;padding:6px 12px}#NavBar{background:#eaeff7;padding:6px 12px}#NavBar a{margin-right:14px}#StudentBanner{border:1px solid #9fb3d1;margin:8px 12px;padding:8px}.data-row{display:inline-block;margin-right:22px;vertical-align:top}.data-caption{font-size:11px;color:#555}.SectionHeader{background:#d9e2f1;font-weight:bold;padding:4px 12px}#Main{padding:0 12px 30px}table.gv{border-collapse:collapse}table.gv td,table.gv th{border:1px solid #b8c4d8;padding:3px 8px}.tabs span{padding:2px 8px;border:1px solid #9fb3d1;margin-right:2px}.tabs .on{background:#fff3c4}</style></head><body><form id="aspnetForm" method="post" action="#"><input type="hidden" name="ctl00$PID" value="99406118"><input type="hidden" name="ctl00$SN" value="6118"><input type="hidden" name="ctl00$SC" value="992"><div id="Top">Aeries &mdash; Valley High School &nbsp; 2026-2027</div><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Medical</a><a href="#">Guidance</a></div><div id="StudentBanner"><span class="student-full-name">Yeager, Dov</span> &nbsp; 11 &nbsp; M</div><div id="Main"><table class="gv" width="90%"><tr><td data-tcfc="STU.ID"><small>Student ID</small><br>99406118</td><td data-tcfc="STU.CID"><small>State Student ID</small><br>9972301131</td><td data-tcfc="STU.TL"><small>Telephone</small><br>9165550167</td></tr><tr><td data-tcfc="STU.CU"><small>Counselor</small><br>Ebersole</td><td data-tcfc="STU.BD"><small>Birthdate</small><br>06/19/2009</td><td data-tcfc="STU.PG"><small>Parent/Guardian</small><br>Miriam Yeager</td></tr></table><div class="SectionHeader">Current classes</div><table class="gv"><tr><th>Per</th><th>Course</th></tr><tr><td>1</td><td>US History</td></tr><tr><td>2</td><td>Chemistry</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-kendo-window',
  'frame without an address (window)',
  'https://valley.aeries.net/teacher/SeatingChart.aspx',
  '9972401216',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating</title><style>body{font:13px Arial;margin:0}.k-window{border:1px solid #888;width:640px;margin:20px}.k-window-titlebar{background:#dde;padding:6px}</style></head><body><div style="background:#1c4587;color:#fff;padding:6px">Seating chart, Period 2</div><div style="background:#eaeff7;padding:6px"><a href="#">Gradebook</a> <a href="#">Attendance</a> <a href="#">Seating chart</a></div><p>Table A: Ahn, Azizi, Bell &nbsp; Table B: Cho, Diaz &nbsp; Table C: Ek, Fry</p><div class="k-widget k-window" role="dialog" aria-label="Student details"><div class="k-window-titlebar">Student details</div><iframe width="620" height="230" frameborder="0" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Details</title></head><body><h2>Azizi, Laleh</h2><table><tr><td>Grade</td><td>7</td></tr><tr><td>State Student ID</td><td>9972401216</td></tr><tr><td>Homeroom teacher</td><td>Ms. Pike</td></tr><tr><td>Birth date</td><td>01/27/2013</td></tr></table></body></html>"></iframe></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-syn-content',
  'frame without an address',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  '9972401240',
  ['9515550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{margin:0;font:12px Tahoma,Arial}.rt-head{background:#2e5d8a;color:#fff;padding:6px 10px}.rt-focus{background:#dfe9f3;padding:4px 10px}.rt-tabs{padding:6px 10px}.rt-tabs b,.rt-tabs a{margin-right:12px}.rt-group{border:1px solid #a9bdd1;margin:6px 10px;padding:6px}.rt-group legend{font-weight:bold}.rt-f{display:inline-block;margin:2px 14px 6px 0}.rt-f span.c{display:block;color:#345}.rt-f .v{border:1px solid #cdd;background:#fff;padding:2px 6px;min-width:90px;display:inline-block;min-height:15px}</style></head><body><div class="rt-head">Synergy SIS &mdash; Mesa Unified, Mesa High School</div><div class="rt-tabs"><a href="#">Quick launch</a><b>Student</b><a href="#">Schedule</a></div><iframe id="FRAME_CONTENT" name="FRAME_CONTENT" width="940" height="330" frameborder="0" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Student</title><style>body{margin:0;font:12px Tahoma,Arial}.rt-head{background:#2e5d8a;color:#fff;padding:6px 10px}.rt-focus{background:#dfe9f3;padding:4px 10px}.rt-tabs{padding:6px 10px}.rt-tabs b,.rt-tabs a{margin-right:12px}.rt-group{border:1px solid #a9bdd1;margin:6px 10px;padding:6px}.rt-group legend{font-weight:bold}.rt-f{display:inline-block;margin:2px 14px 6px 0}.rt-f span.c{display:block;color:#345}.rt-f .v{border:1px solid #cdd;background:#fff;padding:2px 6px;min-width:90px;display:inline-block;min-height:15px}</style></head><body><div class=&quot;rt-head&quot;>Synergy SIS &amp;mdash; Mesa Unified, Student</div><div class=&quot;rt-focus&quot;>Student: <b>Bautista, Jomar</b> Grade 12</div><fieldset class=&quot;rt-group&quot;><legend>Demographics</legend><div class=&quot;rt-f&quot;><span class=&quot;c&quot;>Perm ID</span><span class=&quot;v&quot;>774120</span></div><div class=&quot;rt-f&quot;><span class=&quot;c&quot;>SSID</span><span class=&quot;v&quot;>9972401240</span></div><div class=&quot;rt-f&quot;><span class=&quot;c&quot;>Home Phone</span><span class=&quot;v&quot;>9515550114</span></div><div class=&quot;rt-f&quot;><span class=&quot;c&quot;>Counselor</span><span class=&quot;v&quot;>Lim, Grace</span></div></fieldset></body></html>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-nested',
  'frame in a frame without an address',
  'https://sis.quarrytown.example/shell/',
  '9972401265',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shell</title><style>body{margin:0;font:13px Arial}</style></head><body><div style="background:#555;color:#fff;padding:8px">Quarrytown SIS <span style="float:right">Registrar office</span></div><iframe width="980" height="420" frameborder="0" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Inner</title></head><body><p>Students | Staff | Courses | Master schedule | Reports</p><p>Quick search <input size=&quot;12&quot; value=&quot;castel&quot;> <button>Go</button></p><iframe width=&quot;900&quot; height=&quot;330&quot; frameborder=&quot;0&quot; srcdoc=&quot;<!doctype html><html lang=&amp;quot;en&amp;quot;><head><meta charset=&amp;quot;utf-8&amp;quot;><title>Student</title></head><body><h1>Castellano, Gia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Statewide Student ID (SSID)</dt><dd>9972401265</dd><dt>Teacher</dt><dd>Mr. Bowers</dd><dt>Birth date</dt><dd>02/14/2015</dd><dt>Mother</dt><dd>Lidia Castellano</dd></dl></body></html>&quot;></iframe></body></html>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-report-pane',
  'frame without an address (document pane)',
  'https://docs.elmwood-sis.example/transcripts/9021',
  '9972401283',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Elmwood documents</div><div class="shell"><div class="drawer" role="navigation"><div>Transcripts</div><div>Report cards</div><div>Letters</div></div><div class="view" role="main"><h1 class="mat-title">Official transcript, draft</h1><iframe title="Transcript" width="700" height="320" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Transcript</title><style>body{font:12px Times}td{padding:2px 10px}</style></head><body><center><b>ELMWOOD HIGH SCHOOL</b><br>1200 Canal Road</center><table><tr><td>Name: <b>Dimas, Renata</b></td><td>Grade: <b>12</b></td></tr><tr><td>State ID: <b>9972401283</b></td><td>Birth date: <b>03/03/2009</b></td></tr><tr><td>Counselor: <b>Fitz</b></td><td>GPA: <b>3.41</b></td></tr></table><p>English 4 A, Economics B, Physics B</p></body></html>"></iframe><p><button>Print</button> <button>Email</button></p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-sandbox-forms',
  'frame, sandboxed',
  'https://hub.tidewater-sis.example/embed/student',
  '9972401309',
  ['8315550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hub</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Tidewater Hub</strong><a href="#Apps">Apps</a><a href="#Mail">Mail</a><a href="#Drive">Drive</a></nav><div class="container"><div class="breadcrumb">Apps / Student card</div><h2>Student card</h2><iframe sandbox="allow-forms" width="760" height="240" style="border:1px solid #aaa" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Card</title></head><body><h3>Eriksen, Nils</h3><form><p><label for=&quot;n&quot;>Local number</label> <input id=&quot;n&quot; readonly value=&quot;60218&quot;></p><p><label for=&quot;s&quot;>SSID</label> <input id=&quot;s&quot; readonly value=&quot;9972401309&quot;></p><p><label for=&quot;p&quot;>Phone</label> <input id=&quot;p&quot; readonly value=&quot;8315550118&quot;></p></form></body></html>"></iframe><footer>Tidewater COE</footer></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b-fr-sandbox-scripts',
  'frame, sandboxed',
  'https://sis.bluffside.example/partners/view?widget=12',
  '9972401324',
  [],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Partner view</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>BLUFFSIDE JOINT UNION</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Widgets</font></a> ] [ <a href="#"><font color="#FFFFCC">Admin</font></a> ]</font></td></tr></table><p><font face="Arial" size="2">Widget 12, student facts</font></p><iframe sandbox="allow-same-origin allow-scripts" width="720" height="250" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Facts</title><style>li{list-style:none}b{display:inline-block;width:180px}</style></head><body><h2>Fontaine, Chloe</h2><ul><li><b>Grade</b><span>1</span></li><li><b>Student State ID</b><span>9972401324</span></li><li><b>Guardian</b><span>Hugo Fontaine</span></li></ul></body></html>"></iframe><hr noshade size="1"></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-two-panes',
  'frames side by side',
  'https://classic.goldrun.example/frames.htm',
  '9972401347',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gold Run classic</title></head><body><table width="100%"><tr><td width="200" valign="top"><iframe title="menu" width="190" height="360" frameborder="0" srcdoc="<!doctype html><ul><li>Students</li><li>Attendance</li><li>Health</li><li>Log out</li></ul><p><font size=&quot;1&quot;>Gold Run classic 2.6<br>Year 2026-27</font></p>"></iframe></td><td valign="top"><iframe title="main" name="main" width="700" height="360" frameborder="0" srcdoc="<!doctype html><title>Main</title><font size=&quot;4&quot;>Grigoryan, Ani</font><table border=&quot;1&quot;><tr><td>SSID</td><td>9972401347</td><td>Grade</td><td>6</td></tr><tr><td>Birth date</td><td>10/10/2014</td><td>Homeroom</td><td>C-4</td></tr><tr><td>Mother</td><td>Seda Grigoryan</td><td>Counselor</td><td>Bill Hoyt</td></tr></table><p><font size=&quot;2&quot;>Programs: English learner (3), free lunch.</font></p><p><a href=&quot;#&quot;>Attendance</a> <a href=&quot;#&quot;>Immunizations</a></p>"></iframe></td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'b-fr-three-panes',
  'frames, list and record',
  'https://office.hemlock-sis.example/desk3',
  '9972401362',
  ['6195550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title><style>body{margin:0;font:13px Arial}.cols{display:flex}</style></head><body><iframe title="banner" width="100%" height="50" frameborder="0" srcdoc="<!doctype html><b>Hemlock Union High</b> &amp;nbsp; Fall 2026"></iframe><div class="cols"><iframe title="list" width="220" height="380" srcdoc="<!doctype html><ol><li>Hale, Gus</li><li><b>Haddock, Mina</b></li><li>Hahn, Otto</li></ol>"></iframe><iframe title="record" width="680" height="380" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Record</title></head><body><h2>Haddock, Mina</h2><p><strong>Grade:</strong> 9</p><p><strong>SSID:</strong> 9972401362</p><p><strong>Phone:</strong> 6195550147</p><p><strong>Counselor:</strong> Dev Rao</p><p><strong>Born:</strong> 12/19/2011</p><p><strong>Guardian:</strong> Ruth Haddock</p></body></html>"></iframe></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-next-preloaded-hidden',
  'next student made ready, hidden',
  'https://lagunaca.infinitecampus.org/campus/apps/person-summary/52107',
  '9972501407',
  ['9982501421'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif}.ic-top{background:#007a3d;color:#fff;padding:9px 14px}.ic-tabs{display:flex;gap:16px;padding:7px 14px;border-bottom:1px solid #ccc}.ic-person{padding:10px 14px;background:#f4f8f5}.ic-person h1{font-size:19px;margin:0}.ic-body{padding:10px 14px}.ic-section{border:1px solid #d6d6d6;margin:0 0 12px}.ic-section h2{font-size:14px;background:#ececec;margin:0;padding:5px 9px}.ic-grid{display:flex;flex-wrap:wrap;padding:8px}.ic-field{width:230px;margin:0 8px 8px 0}.ic-field label,.ic-field .cap{display:block;font-size:12px;color:#666}</style></head><body><div class="ic-top">Campus &middot; Laguna Unified &middot; 26-27</div><div class="ic-tabs"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Enrollments</a><a href="#">Schedule</a></div><div class="ic-person"><h1>Inouye, Kenji</h1><div>Grade 9 &nbsp; #521079</div><div><button>&lt; Prev</button> <button>Next: Jaramillo, Rosa &gt;</button></div></div><div class="ic-body"><div class="ic-section"><h2>Person Identifiers</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Local Student Number</span>521079</div><div class="ic-field"><span class="cap">Student State ID</span>9972501407</div></div></div><div class="ic-section"><h2>Person Information</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Birth Date</span>02/19/2012</div><div class="ic-field"><span class="cap">Counselor</span>Wes Amaro</div></div></div>
<div class="preload" hidden><h1>Jaramillo, Rosa</h1><div class="ic-section"><h2>Person Identifiers</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Student State ID</span>9982501421</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-next-preloaded-frame',
  'next student made ready, frame not shown',
  'https://app.kestrel-sis.example/roster/7b/kapoor-a',
  '9972501448',
  ['9982501453'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kapoor, Arun</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Kestrel</strong><a href="#Roster7B">Roster 7B</a><a href="#Gradebook">Gradebook</a><a href="#Parents">Parents</a></nav><div class="container"><div class="breadcrumb">Roster 7B / 12 of 29</div><div class="row"><div class="col-8"><h1>Kapoor, Arun</h1></div><div class="col-4"><a href="#prev">Previous</a> &middot; <a href="#next">Next student</a></div></div><div class="card"><div class="card-body"><div class="row"><div class="col-4"><small>Grade</small><div>7</div></div><div class="col-4"><small>SSID</small><div>9972501448</div></div><div class="col-4"><small>Guardian</small><div>Sunita Kapoor</div></div></div></div></div><iframe title="" style="display:none" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Keller, Bo</title></head><body><h1>Keller, Bo</h1><small>SSID</small><div>9982501453</div></body></html>"></iframe><footer>Kestrel Learning</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-left-behind-article',
  'student before left behind, hidden',
  'https://sis.lindenhills.example/students/browse?at=2',
  '9972601506',
  ['9982601511', '9982601529'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Browse</title><style>body{font:15px Arial;margin:16px 30px}article{border:1px solid #bbb;padding:12px}dt{color:#666;font-size:12px}dd{margin:0 0 8px}</style></head><body><p><b>Linden Hills</b> &nbsp; Students &nbsp; Courses &nbsp; Staff &nbsp; Help</p><article data-i="1" style="display:none"><h2>Laughlin, Pia</h2><dl><dt>Grade</dt><dd>4</dd><dt>State Student ID</dt><dd>9982601511</dd></dl></article><article data-i="2"><h2>Lavoie, Remi</h2><dl><dt>Grade</dt><dd>4</dd><dt>State Student ID</dt><dd>9972601506</dd><dt>Birth date</dt><dd>11/11/2016</dd><dt>Room</dt><dd>22, Mr. Hsu</dd></dl></article><template><article data-i="3"><h2>Lazar, Dana</h2><dl><dt>State Student ID</dt><dd>9982601529</dd></dl></article></template><aside><h3>Class of Mr. Hsu</h3><p>29 pupils, 2 absent today, 1 late.</p></aside><p><button>Back</button> 2 / 58 <button>Forward</button></p></body></html>`,
);

page(
  'b-left-behind-invisible',
  'student before left behind, invisible',
  'https://web.mayten-sis.example/m/student',
  '9972601538',
  ['9982601540', '6265550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Mayten</div><div class="shell"><div class="drawer" role="navigation"><div>Home</div><div>Class list</div><div>Inbox</div></div><div class="view" role="main"><div class="mat-card" style="visibility:hidden;position:absolute"><h2 class="mat-title">Mbeki, Thando</h2><div class="kv"><div class="k">Statewide ID</div><div>9982601540</div></div></div><div class="mat-card"><h2 class="mat-title">McAvoy, Shea</h2><div class="kv"><div class="k">Class</div><div>Grade 8, Orchard 3</div><div class="k">SSID</div><div>9972601538</div><div class="k">Mobile</div><div>6265550105</div><div class="k">Tutor</div><div>Rhys Vann</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-workspace-tabs',
  'tabs in one page',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Workspace',
  '9972701602',
  ['9982701617'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workspace</title><style>body{margin:0;font:12px Tahoma,Arial}.rt-head{background:#2e5d8a;color:#fff;padding:6px 10px}.rt-focus{background:#dfe9f3;padding:4px 10px}.rt-tabs{padding:6px 10px}.rt-tabs b,.rt-tabs a{margin-right:12px}.rt-group{border:1px solid #a9bdd1;margin:6px 10px;padding:6px}.rt-group legend{font-weight:bold}.rt-f{display:inline-block;margin:2px 14px 6px 0}.rt-f span.c{display:block;color:#345}.rt-f .v{border:1px solid #cdd;background:#fff;padding:2px 6px;min-width:90px;display:inline-block;min-height:15px}</style></head><body><div class="rt-head">Synergy SIS &mdash; Mesa Unified, Mesa K-8</div><div class="rt-tabs" role="tablist"><a role="tab" aria-selected="false" href="#">Navarro, Luz</a><b role="tab" aria-selected="true">Neumann, Falk</b></div><div role="tabpanel" style="display:none"><fieldset class="rt-group"><legend>Navarro, Luz</legend><div class="rt-f"><span class="c">State Student Number</span><span class="v">9982701617</span></div></fieldset></div><div role="tabpanel"><fieldset class="rt-group"><legend>Neumann, Falk</legend><div class="rt-f"><span class="c">Grade</span><span class="v">03</span></div><div class="rt-f"><span class="c">Perm ID</span><span class="v">770216</span></div><div class="rt-f"><span class="c">State Student Number</span><span class="v">9972701602</span></div><div class="rt-f"><span class="c">Homeroom</span><span class="v">Tate, R.</span></div></fieldset></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-bootstrap-tabs',
  'tabs in one page',
  'https://sis.foxglove.example/open-records',
  '9972701633',
  ['9982701648', '9982701655'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Open records</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style><style>.nav-tabs{display:flex;gap:20px;list-style:none;padding:0;border-bottom:1px solid #ccc}.tab-pane{display:none}.tab-pane.active{display:block}</style></head><body><nav class="navbar"><strong>Foxglove</strong><a href="#Openrecords">Open records</a><a href="#Search">Search</a><a href="#Exports">Exports</a></nav><div class="container"><div class="breadcrumb">Open records (3)</div><ul class="nav-tabs" role="tablist"><li>Olsen, Uma</li><li class="active"><b>Ortega, Vito</b></li><li>Osman, Hani</li></ul><div class="tab-content"><div class="tab-pane"><h3>Olsen, Uma</h3><p>SSID: 9982701648</p></div><div class="tab-pane active"><h3>Ortega, Vito</h3><div class="row"><div class="col-6"><p>Grade: 11</p><p>SSID: 9972701633</p><p>Local ID: 16630</p></div><div class="col-6"><p>Counselor: Mae Whitlock</p><p>Mother: Carla Ortega</p></div></div></div><div class="tab-pane"><h3>Osman, Hani</h3><p>SSID: 9982701655</p></div></div><footer>Foxglove 12</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-nm-lucy-parent',
  "a child's name read as a word",
  'https://student.bellflower-sis.example/records/lparent',
  '9972801704',
  ['5625550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lucy Parent</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Bellflower SIS</strong><a href="#Directory">Directory</a><a href="#Attendance">Attendance</a><a href="#Behavior">Behavior</a></nav><div class="container"><div class="breadcrumb">Directory / Grade 2 / Lucy Parent</div><h1>Lucy Parent</h1><table class="table"><tr><td>Grade</td><td>2</td></tr><tr><td>SSID</td><td>9972801704</td></tr><tr><td>Birth date</td><td>07/30/2018</td></tr><tr><td>Teacher</td><td>Mr. Stroud</td></tr><tr><td>Home telephone</td><td>5625550139</td></tr></table><footer>Bellflower</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-nm-coach-card',
  "a child's name read as a word",
  'https://sis.madrone-hs.example/stu/detail.do?k=8115',
  '9972801729',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Detail</title><style>body{font:13px Arial}.hd{background:#600;color:#fff;padding:6px}.box{border:1px solid #600;margin:10px}.box h2{margin:0;background:#edd;padding:6px;font-size:15px}td{padding:4px 12px}.detailProperty{color:#777}</style></head><body><div class="hd">Madrone High School &mdash; Student Detail</div><p><a href="#">Pages</a> | <a href="#">My Info</a> | <a href="#">Logout</a></p><div class="box"><h2>COACH, MARCUS T.</h2><table><tr><td class="detailProperty">Year of graduation</td><td class="detailValue">2028</td><td class="detailProperty">Homeroom</td><td class="detailValue">H-106</td></tr><tr><td class="detailProperty">State ID (SSID)</td><td class="detailValue">9972801729</td><td class="detailProperty">Birth date</td><td class="detailValue">12/01/2009</td></tr><tr><td class="detailProperty">Guidance counselor</td><td class="detailValue">Frost, Delia</td><td class="detailProperty">Grade</td><td class="detailValue">11</td></tr></table></div></body></html>`,
);

page(
  'b-nm-no-strip',
  "a child's name read as a word",
  'https://quick.ashby-sis.example/find/no-yuna',
  '9972901811',
  ['5105550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick find</title><style>body{font:14px Verdana;margin:0 20px}.strip{background:#eef4ff;border:1px solid #99b;padding:8px}.strip span{margin-right:10px}</style></head><body><h3>Ashby USD quick find</h3><p><input value="no, y"> <button>Find</button></p><div class="strip"><b>Yuna No</b> <span>SSID:</span> <span>9972901811</span> <span>Gr:</span> <span>6</span> <span>Ph:</span> <span>5105550153</span></div><p>Teacher: Abel Soto, Room 40. Counselor: Jill Park.</p><h4>Today</h4><table border="1"><tr><th>Per</th><th>Course</th><th>Room</th></tr><tr><td>1</td><td>Math 6</td><td>40</td></tr><tr><td>2</td><td>Science 6</td><td>41</td></tr><tr><td>3</td><td>P.E.</td><td>Field</td></tr><tr><td>4</td><td>English 6</td><td>38</td></tr></table><p><a href="#">Bell schedule</a> <a href="#">Lunch menu</a> <a href="#">Sign out</a></p></body></html>`,
);

page(
  'b-nm-old-line',
  "a child's name read as a word",
  'https://ridge.powerschool.com/teachers/studentpages/quick.html?frn=0017700835',
  '9972901836',
  ['0017700835'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:13px Verdana,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#container{display:flex}#nav-main{width:180px;background:#eef;padding:8px}#nav-main li{list-style:none}#content-main{padding:10px;flex:1}.box-round{border:1px solid #bbb;border-radius:8px;padding:8px;margin:8px 0}td.bold{font-weight:bold;padding:3px 14px 3px 4px}tr.oddRow{background:#f4f6f8}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Welcome, registrar | Help | Sign Out</span></div><div id="container"><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Addresses</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul><ul id="std_academics"><li>Attendance</li><li>Historical Grades</li></ul></div><div id="content-main"><p><b>Old, Theresa</b> &nbsp; SSID: 9972901836 &nbsp; Grade 5 &nbsp; Local ID 88104</p><div class="box-round"><h3>Quick Lookup</h3><table><tr class="oddRow"><td class="bold">Homeroom</td><td>Ms. Kerr</td></tr><tr><td class="bold">Absences YTD</td><td>2</td></tr><tr class="oddRow"><td class="bold">Tardies YTD</td><td>0</td></tr></table></div><a href="home.html?frn=0017700835">More</a></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-nm-old-mill',
  'a place read as a word',
  'https://sis.oldmill-usd.example/student/201',
  '9973001905',
  ['9495550130'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old Mill Middle School</title><style>body{margin:0;font:14px Arial}header{background:#046;color:#fff;padding:12px}section{margin:14px}.g{display:grid;grid-template-columns:160px 220px 160px 220px;gap:6px}</style></head><body><header><h1>Old Mill Middle School</h1>County Road District</header><section><h2>Pacheco, Lino</h2><div class="g"><b>State Student ID</b><span>9973001905</span><b>Grade</b><span>8</span><b>Date of birth</b><span>01/31/2012</span><b>Advisory</b><span>Room 17</span><b>Father</b><span>Raul Pacheco</span><b>Telephone</b><span>9495550130</span></div></section><section><h3>Marks, first quarter</h3><table><tr><th>Course</th><th>Mark</th></tr><tr><td>Algebra readiness</td><td>B+</td></tr><tr><td>History 8</td><td>A-</td></tr><tr><td>Woodshop</td><td>A</td></tr></table></section><footer><section>Mill days are October 22 and 23.</section></footer></body></html>`,
  { isLaidOut: true },
);

page(
  'b-nm-parent-charter',
  'a place read as a word',
  'https://ppcs.loomis-sis.example/teacher-portal/card/33',
  '9973001927',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Teacher Portal</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Parent Participation Charter School &middot; Teacher Portal</div><div class="shell"><div class="drawer" role="navigation"><div>My class</div><div>Planner</div><div>Staff room</div></div><div class="view" role="main"><p class="chip">Ms. Ogden, Grade 1</p><div class="mat-card"><h2 class="mat-title">Quintero, Ada</h2><dl><dt>Grade</dt><dd>1</dd><dt>Statewide Student Identifier (SSID)</dt><dd>9973001927</dd><dt>Birthday</dt><dd>03/22/2020</dd><dt>Guardians</dt><dd>Pilar and Luis Quintero</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-log-brother',
  'free text that names another child',
  'https://counsel.redbank-sis.example/log/90177',
  null,
  ['9983102014', '9255550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling log</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Redbank Counseling</strong><a href="#Caseload">Caseload</a><a href="#Log">Log</a><a href="#Referrals">Referrals</a></nav><div class="container"><div class="breadcrumb">Caseload / Rowe, Tamsin / Log</div><h2>Rowe, Tamsin <small>Grade 10</small></h2><div class="row"><div class="col-4"><div class="card"><div class="card-body">Local ID 90177<br>Counselor Ida Brandt<br>Cell 9255550158</div></div></div><div class="col-8"><div class="card"><div class="card-header">10/07/2026, phone call</div><div class="card-body">Father asked about credits. Her brother came from the same school with her (SSID 9983102014), look at his transcript too.</div></div><div class="card"><div class="card-header">09/15/2026, visit</div><div class="card-body">Schedule change to Spanish 2.</div></div></div></div><footer>Redbank Union HSD</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-note-cousin-own',
  'free text that names another child (own number in sight)',
  'https://sis.larkin-valley.example/Student/Notes.php?id=4410',
  '9973102038',
  ['9983102042'],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Notes</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>Larkin Valley Schools</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Student</font></a> ] [ <a href="#"><font color="#FFFFCC">Notes</font></a> ] [ <a href="#"><font color="#FFFFCC">Health</font></a> ] [ <a href="#"><font color="#FFFFCC">Exit</font></a> ]</font></td></tr></table><table width="80%" border="0" cellpadding="4"><tr><td bgcolor="#EEEEEE"><font face="Arial"><b>Student</b></font></td><td><font face="Arial">Sandoval, Beto</font></td><td bgcolor="#EEEEEE"><font face="Arial"><b>Grade</b></font></td><td><font face="Arial">7</font></td></tr><tr><td bgcolor="#EEEEEE"><font face="Arial"><b>SSID</b></font></td><td><font face="Arial">9973102038</font></td><td bgcolor="#EEEEEE"><font face="Arial"><b>Teacher</b></font></td><td><font face="Arial">Voss</font></td></tr></table><p><font face="Arial" size="2"><b>Notes</b><br>10/20/2026 - Mother says SSID 9983102042 on the lunch form is his cousin's, form sent back.<br>09/02/2026 - New glasses.</font></p><hr noshade size="1"><font size="1" face="Arial">Printed by office1</font></body></html>`,
);

page(
  'b-near-labels-dl',
  'guard: labels',
  'https://app.juniper-sis.example/students/712/ids',
  null,
  ['9983202106', '9983202113', '1047382951', '9983202127', '8185550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Juniper</div><div class="shell"><div class="drawer" role="navigation"><div>Overview</div><div>Identifiers</div><div>Programs</div></div><div class="view" role="main"><h1 class="mat-title">Tavares, Iris &ndash; Grade 12</h1><div class="mat-card"><div class="kv"><div class="k">Local ID</div><div>71205</div><div class="k">Former SSID</div><div>9983202106</div><div class="k">Brother's SSID</div><div>9983202113</div><div class="k">SSID request number</div><div>1047382951</div><div class="k">SSID replaced by</div><div>9983202127</div><div class="k">SSID help line</div><div>8185550166</div><div class="k">Has SSID</div><div>Yes</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-near-labels-own',
  'guard: labels (own number in sight)',
  'https://sis.palo-corona.example/pupil/ids?p=10443',
  '9973202140',
  ['9983202158', '1047382966', '9983202163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Numbers</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Palo Corona</strong><a href="#Pupil">Pupil</a><a href="#Family">Family</a><a href="#Numbers">Numbers</a><a href="#Programs">Programs</a></nav><div class="container"><div class="breadcrumb">Pupil / Numbers</div><h2>Ulrich, Stefan</h2><p>Grade 6, Room 9, teacher B. Lacey</p><table class="table"><tr><td>Local pupil number</td><td>10443</td></tr><tr><td>Previous SSID</td><td>9983202158</td></tr><tr><td>SSID</td><td>9973202140</td></tr><tr><td>SSID batch</td><td>1047382966</td></tr><tr><td>SSID issued on</td><td>08/24/2020</td></tr><tr><td>SSID of sister</td><td>9983202163</td></tr></table><footer>Palo Corona Unified</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-staff-user-form',
  'guard: staff',
  'https://bay.illuminateed.com/live/?page=StaffProfile&user=302',
  null,
  ['9912348214', '9912348229'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff profile</title><style>body{font:14px Arial;margin:16px}label{display:inline-block;width:190px}</style></head><body><div>District data system &nbsp; <a href="#">Reports</a> <a href="#">Assessments</a> <a href="#">Admin</a></div><h1>Staff profile</h1><form><p><label for="a">Name</label><input id="a" value="Vandermeer, Joost"></p><p><label for="b">Job title</label><input id="b" value="Teacher, Grade 5"></p><p><label for="c">Staff State ID</label><input id="c" value="9912348214"></p><p><label for="d">SEID (SSID in old imports)</label><input id="d" value="9912348229"></p><p><label for="e">Credential</label><input id="e" value="Multiple Subject"></p><p><label for="f">Hire date</label><input id="f" value="08/10/2012"></p><p><label for="g">Highest degree</label><input id="g" value="Master"></p><p><label for="h">Sites</label><input id="h" value="Bay Elementary, Cove K-8"></p><button>Save</button></form></body></html>`,
  { isLaidOut: true },
);

page(
  'b-staff-teacher-card',
  'guard: staff',
  'https://hr.mesquite-sis.example/people/teachers/88',
  null,
  ['9912348246', '7605550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Mesquite people</div><div class="shell"><div class="drawer" role="navigation"><div>Teachers</div><div>Aides</div><div>Substitutes</div><div>Drivers</div></div><div class="view" role="main"><h1 class="mat-title">Winslow, Hetty</h1><p class="chip">Teacher</p><div class="mat-card"><h3>Employment</h3><div class="kv"><div class="k">Position</div><div>Math, grades 7 and 8</div><div class="k">State ID</div><div>9912348246</div><div class="k">Phone</div><div>7605550111</div><div class="k">FTE</div><div>1.0</div><div class="k">Homeroom</div><div>8C</div></div></div><div class="mat-card"><h3>Sections</h3><ul><li>Math 7, period 1</li><li>Math 8, period 3</li></ul></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-eleven-in-bold',
  'guard: values, eleven digits in pieces',
  'https://sis.yarrow-usd.example/students/4',
  null,
  ['9983303144', '9833031440'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Yarrow</strong><a href="#Students">Students</a><a href="#Imports">Imports</a></nav><div class="container"><div class="breadcrumb">Imports / Errors</div><h2>Xavier, Pilar</h2><div class="alert">1 field could not be read.</div><dl class="row"><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd><span>9983</span><b>3031</b><span>440</span></dd><dt>Teacher</dt><dd>Abrams</dd><dt>Born</dt><dd>04/01/2018</dd></dl><footer>Yarrow</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-nine-and-footnote',
  'guard: values, nine digits and a footnote',
  'https://print.tamarack-sis.example/sheet/2210',
  null,
  ['9983304417'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student sheet</title><style>body{font:13px Times;margin:30px}table{border-collapse:collapse}td{border:1px solid #333;padding:4px 10px}sup{font-size:9px}</style></head><body><h3>TAMARACK JOINT UNION - STUDENT SHEET</h3><table><tr><td>Name</td><td>Yoder, Caleb</td><td>Grade</td><td>4</td></tr><tr><td>SSID</td><td>998330441<sup>7</sup></td><td>Birth date</td><td>05/16/2016</td></tr><tr><td>Guardian</td><td>Ruth Yoder</td><td>Room</td><td>13</td></tr></table><p><sup>7</sup> Number incomplete in the file of the sending school.</p><table><tr><td>Emergency contact</td><td>Amos Yoder, uncle</td><td>Doctor</td><td>Dr. Lill</td></tr><tr><td>Language</td><td>English</td><td>Bus</td><td>2, morning only</td></tr></table><p>Keep this sheet in the cumulative folder. Shred copies.</p><p>Page 1 of 1 &nbsp; 10/26/2026 &nbsp; office3</p></body></html>`,
);

page(
  'b-phone-three-bolds',
  'guard: values, telephone in pieces',
  'https://sis.zinfandel.example/people/9',
  null,
  ['7145550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Zinfandel SIS</div><div class="shell"><div class="drawer" role="navigation"><div>Find</div><div>Recent</div><div>Print</div></div><div class="view" role="main"><h1 class="mat-title">Zeller, Hope</h1><div class="mat-card"><dl><dt>Grade</dt><dd>9</dd><dt>SSID</dt><dd><b>714</b><b>555</b><b>0171</b> <i>cell, mother</i></dd><dt>Counselor</dt><dd>Edda Prinz</dd><dt>Homeroom</dt><dd>Gym 2</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-phone-three-cells',
  'guard: values, telephone in pieces',
  'https://old.bartlett-esd.example/stu/card.htm?n=77',
  null,
  ['5305550119'],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Card</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>Bartlett ESD</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Cards</font></a> ] [ <a href="#"><font color="#FFFFCC">Buses</font></a> ]</font></td></tr></table><table border="1" cellpadding="3"><tr><td><font size="2">Pupil</font></td><td colspan="3"><font size="2"><b>Amador, Jesse</b></font></td></tr><tr><td><font size="2">Grade</font></td><td colspan="3"><font size="2">K</font></td></tr><tr><td><font size="2">State Student ID</font></td><td colspan="3"><font size="2"><u>530</u><u>555</u><u>0119</u> (home)</font></td></tr><tr><td><font size="2">Teacher</font></td><td colspan="3"><font size="2">Mrs. Lowe, Room 1</font></td></tr><tr><td><font size="2">Guardian</font></td><td><font size="2">Rita Amador</font></td><td><font size="2">Bus</font></td><td><font size="2">None, walks</font></td></tr></table><hr noshade size="1"></body></html>`,
);

page(
  'b-chip-superseded',
  'guard: values, no longer valid',
  'https://app.sequoia-sis.example/p/bhatt',
  null,
  ['9983405214'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bhatt, Neel</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Sequoia</div><div class="shell"><div class="drawer" role="navigation"><div>People</div><div>Sections</div><div>State</div></div><div class="view" role="main"><h1 class="mat-title">Bhatt, Neel</h1><div class="mat-card"><div class="kv"><div class="k">Grade</div><div>11</div><div class="k">SSID</div><div>9983405214 <span class="chip" style="background:#ffcdd2">Superseded</span></div><div class="k">Local ID</div><div>40117</div><div class="k">Counselor</div><div>Omar Frey</div></div></div><p>A new number has been asked for.</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-struck-then-new',
  'guard: values, old one struck out (own number beside)',
  'https://sis.granite-usd.example/student/profile.jsp?sid=6603',
  '9973405239',
  ['9983405242'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Granite USD</strong><a href="#Profile">Profile</a><a href="#Enrollment">Enrollment</a><a href="#Assessments">Assessments</a></nav><div class="container"><div class="breadcrumb">Students / Cervantes, Luna</div><h1>Cervantes, Luna</h1><div class="card"><div class="card-header">State reporting</div><div class="card-body"><table class="table"><tr><th>SSID</th><td><del style="color:#999">9983405242</del> 9973405239</td></tr><tr><th>Grade</th><td>8</td></tr><tr><th>Enrolled</th><td>08/17/2026</td></tr><tr><th>Homeroom</th><td>8-3 Pham</td></tr></table></div></div><footer>Changes are kept for 3 years</footer></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b-above-blank-cells',
  'guard: value above label, blank',
  'https://sis.rosewater.example/Modules.php?modname=Students/Student.php&id=318',
  null,
  ['8055550172', '8055550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Info</title><style>body{font:13px Arial}.legend-gray{color:#888;font-size:11px}td{padding:8px 20px;vertical-align:top}</style></head><body><p>Rosewater School | Students | Grades | Attendance</p><h2>Dahl, Signe</h2><table><tr><td>5<br><span class="legend-gray">Grade</span></td><td>8055550172<br><span class="legend-gray">Home phone</span></td><td>&nbsp;<br><span class="legend-gray">SSID</span></td></tr><tr><td>8055550173<br><span class="legend-gray">Emergency phone</span></td><td>06/12/2015<br><span class="legend-gray">Birthdate</span></td><td>Room 12<br><span class="legend-gray">Homeroom</span></td></tr></table><h3>Addresses and contacts</h3><table><tr><td>Kari Dahl<br><span class="legend-gray">Mother</span></td><td>Nils Dahl<br><span class="legend-gray">Father</span></td><td>Yes<br><span class="legend-gray">Media release</span></td></tr></table><p><button>Save</button></p></body></html>`,
);

page(
  'b-above-filled',
  'guard: value above label (own number in sight)',
  'https://dash.windmill-sis.example/learners/eisen',
  '9973506308',
  ['8055550174', '8055550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>body{font:15px Arial;margin:0}.t{background:#285;color:#fff;padding:12px 20px}.grid{display:grid;grid-template-columns:repeat(3,200px);gap:18px;padding:20px}.num{font-size:20px;font-weight:700}.cap{font-size:12px;color:#666}</style></head><body><div class="t">Windmill &middot; Learners &middot; Groups &middot; Calendar</div><h1 style="padding:0 20px">Eisen, Tova</h1><div class="grid"><div><div class="num">8055550174</div><div class="cap">Home phone</div></div><div><div class="num">9973506308</div><div class="cap">SSID</div></div><div><div class="num">8055550175</div><div class="cap">Cell (father)</div></div><div><div class="num">7</div><div class="cap">Grade</div></div><div><div class="num">Ms. Ito</div><div class="cap">Mentor</div></div><div><div class="num">96%</div><div class="cap">Attendance</div></div></div><h3 style="padding:0 20px">Projects</h3><ul><li>Tide pools, due Nov 6</li><li>Bridge of straws, done</li></ul></body></html>`,
  { isLaidOut: true },
);

page(
  'b-colon-blank-list',
  'guard: colon outside, blank',
  'https://sis.coyotehills.example/students/fact/52',
  null,
  ['4085550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Facts</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Coyote Hills</strong><a href="#Facts">Facts</a><a href="#Grades">Grades</a><a href="#Health">Health</a></nav><div class="container"><div class="breadcrumb">Students / Fahey, Orla</div><h2>Fahey, Orla</h2><div class="card"><div class="card-body"><p><strong>Grade</strong>: 3<br><strong>Room</strong>: 6, Mr. Benton<br><strong>SSID</strong>: <br><strong>Cell</strong>: <span>4085550181</span><br><strong>Guardian</strong>: Maeve Fahey</p></div></div><footer>Coyote Hills</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-colon-blank-es',
  'guard: colon outside, blank, Spanish',
  'https://familia.ojoagua-usd.example/alumno/708',
  null,
  ['7605550183'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha del alumno</title><style>body{font:15px Arial;margin:20px}ul{list-style:none;padding:0}li{padding:3px 0}</style></head><body><p>Distrito Ojo de Agua &nbsp; | &nbsp; Inicio &nbsp; Asistencia &nbsp; Calificaciones</p><h1>Galindo, Ximena</h1><ul><li><b>Grado</b>: <span>5</span></li><li><b>Maestra</b>: <span>Sra. Ponce, sal&oacute;n 15</span></li><li><b>Identificador estatal del estudiante (SSID)</b>: <span></span></li><li><b>Tel&eacute;fono</b>: <span>7605550183</span></li><li><b>Nacimiento</b>: <span>21/06/2015</span></li><li><b>Madre</b>: <span>Alma Galindo</span></li></ul><h2>Asistencia</h2><table border="1"><tr><th>Mes</th><th>Faltas</th><th>Retardos</th></tr><tr><td>Agosto</td><td>0</td><td>1</td></tr><tr><td>Septiembre</td><td>2</td><td>0</td></tr></table><p><a href="#">Imprimir</a> <a href="#">Salir</a></p></body></html>`,
);

page(
  'b-crossing-guard',
  'guard: headings, staff',
  'https://ops.harbor-sd.example/people/crossing-guards/5',
  null,
  ['9912349233'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crossing guards</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Harbor Operations</strong><a href="#Buses">Buses</a><a href="#Crossingguards">Crossing guards</a><a href="#Custodians">Custodians</a><a href="#Keys">Keys</a></nav><div class="container"><div class="breadcrumb">Crossing guards / 5</div><h2>Crossing guard</h2><div class="row"><div class="col-4"><div class="card"><div class="card-header">Post</div><div class="card-body">3rd and Alder, 7:30 to 8:20</div></div></div><div class="col-8"><table class="table"><tr><td>Name</td><td>Hobbs, Vernon</td></tr><tr><td>State ID</td><td>9912349233</td></tr><tr><td>Start date</td><td>01/05/2021</td></tr><tr><td>Vest size</td><td>L</td></tr></table></div></div><footer>Operations</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-bus-section-own',
  "guard: headings, driver's section (own number in sight)",
  'https://sis.corral-usd.example/student/transport?s=21',
  '9973607402',
  ['9912349258', '6615550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transportation</title><style>body{font:14px Arial;margin:0 20px}table{border-collapse:collapse;margin-bottom:14px}td{border:1px solid #ccc;padding:4px 12px}h3{margin:14px 0 4px}</style></head><body><p>Corral USD &nbsp; <a href="#">Student</a> <a href="#">Transportation</a> <a href="#">Meals</a></p><h2>Ingersoll, Wyatt</h2><table><tr><td>Grade</td><td>4</td><td>Teacher</td><td>Nixon</td></tr><tr><td>State Student ID</td><td>9973607402</td><td>Birth date</td><td>09/09/2016</td></tr></table><h3>Route</h3><table><tr><td>Bus</td><td>14</td><td>Stop</td><td>Hay Rd and 2nd</td></tr></table><h3>Bus driver</h3><table><tr><td>Name</td><td>Jessup, Carl</td></tr><tr><td>State ID</td><td>9912349258</td></tr><tr><td>Radio phone</td><td>6615550190</td></tr></table><h3>Days riding</h3><table><tr><td>Mon</td><td>Tue</td><td>Wed</td><td>Thu</td><td>Fri</td></tr><tr><td>am, pm</td><td>am</td><td>am, pm</td><td>am</td><td>am, pm</td></tr></table></body></html>`,
);

page(
  'b-wide-scroll',
  'guard: sight, to be scrolled sideways',
  'https://sis.longview-usd.example/student/row/63',
  '9973708511',
  ['9515550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Row view</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Longview</strong><a href="#Rowview">Row view</a><a href="#Cardview">Card view</a></nav><div class="container"><div class="breadcrumb">Students / Row view / Jimenez, Paz</div><h2>Jimenez, Paz</h2><div style="width:420px;overflow-x:auto;border:1px solid #999"><div style="display:flex;width:1500px"><div style="width:300px"><b>Grade</b><div>10</div></div><div style="width:300px"><b>Counselor</b><div>Moe Aziz</div></div><div style="width:300px"><b>Birth date</b><div>02/02/2010</div></div><div style="width:300px"><b>SSID</b><div>9973708511</div></div><div style="width:300px"><b>Phone</b><div>9515550192</div></div></div></div><footer>Longview</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-deep-pane',
  'guard: sight, to be scrolled down',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/60921',
  '9973708536',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif}.ic-top{background:#007a3d;color:#fff;padding:9px 14px}.ic-tabs{display:flex;gap:16px;padding:7px 14px;border-bottom:1px solid #ccc}.ic-person{padding:10px 14px;background:#f4f8f5}.ic-person h1{font-size:19px;margin:0}.ic-body{padding:10px 14px}.ic-section{border:1px solid #d6d6d6;margin:0 0 12px}.ic-section h2{font-size:14px;background:#ececec;margin:0;padding:5px 9px}.ic-grid{display:flex;flex-wrap:wrap;padding:8px}.ic-field{width:230px;margin:0 8px 8px 0}.ic-field label,.ic-field .cap{display:block;font-size:12px;color:#666}</style></head><body><div class="ic-top">Campus &middot; Laguna Unified &middot; 26-27</div><div class="ic-tabs"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a></div><div class="ic-person"><h1>Kovalenko, Daria</h1><div>Grade 12 &nbsp; #609215</div></div><div class="ic-body"><div style="height:180px;overflow-y:scroll;border:1px solid #bbb"><div class="ic-section"><h2>Person Information</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Birth Date</span>10/18/2008</div><div class="ic-field"><span class="cap">Gender</span>F</div></div></div><div class="ic-section" style="min-height:600px"><h2>Race/Ethnicity</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Federal Designation</span>6: White</div></div></div><div class="ic-section"><h2>Person Identifiers</h2><div class="ic-grid"><div class="ic-field"><span class="cap">Local Student Number</span>609215</div><div class="ic-field"><span class="cap">Student State ID</span>9973708536</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-narrow-input',
  'guard: sight, box too narrow',
  'https://sis.tarweed.example/edit/student/18',
  '9973809604',
  ['9165550194'],
  `<!doctype html><html ><head><meta charset="utf-8"><title>Student</title></head><body><table width="100%" cellpadding="4" cellspacing="0" bgcolor="#336633"><tr><td><font face="Verdana" size="4" color="#FFFFFF"><b>Tarweed Elementary</b></font></td><td align="right"><font face="Verdana" size="1" color="#FFFFCC">[ <a href="#"><font color="#FFFFCC">Students</font></a> ] [ <a href="#"><font color="#FFFFCC">Classes</font></a> ]</font></td></tr></table><h3><font face="Arial">Lambert, Noor</font></h3><table><tr><td><font face="Arial" size="2"><label for="g">Grade</label></font></td><td><input id="g" size="3" value="1" readonly></td></tr><tr><td><font face="Arial" size="2"><label for="z">SSID</label></font></td><td><input id="z" style="width:52px" value="9973809604" readonly></td></tr><tr><td><font face="Arial" size="2"><label for="t">Telephone</label></font></td><td><input id="t" value="9165550194" readonly></td></tr><tr><td><font face="Arial" size="2"><label for="h">Room</label></font></td><td><input id="h" size="6" value="4" readonly></td></tr></table><hr noshade size="1"></body></html>`,
);

page(
  'b-chip-ellipsis',
  'guard: sight, cut with dots',
  'https://app.yucca-sis.example/s/maddox',
  '9973809629',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Maddox, Rune</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Yucca</div><div class="shell"><div class="drawer" role="navigation"><div>Students</div><div>Sections</div></div><div class="view" role="main"><h1 class="mat-title">Maddox, Rune</h1><div style="display:flex;gap:12px"><div class="mat-card" style="width:110px"><div class="k">Grade</div><div>6</div></div><div class="mat-card" style="width:70px"><div class="k">SSID</div><div title="9973809629" style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap">9973809629</div></div><div class="mat-card" style="width:140px"><div class="k">Teacher</div><div>Gil Aronson</div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-timeout-backdrop',
  'guard: sight, a message over the page',
  'https://sis.bristlecone.example/stu/901',
  '9973910703',
  ['9255550196'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 901</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#212529}.navbar{display:flex;gap:18px;background:#0b3d66;color:#fff;padding:10px 16px}.navbar a{color:#cfe2f3;text-decoration:none}.container{max-width:1080px;margin:14px auto;padding:0 14px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col-4{width:33.33%;padding:0 8px}.col-6{width:50%;padding:0 8px}.col-8{width:66.66%;padding:0 8px}.col-12{width:100%;padding:0 8px}.card{border:1px solid #ccd3da;border-radius:6px;margin-bottom:14px}.card-header{background:#f3f5f7;padding:8px 12px;font-weight:600}.card-body{padding:10px 12px}.badge{display:inline-block;border-radius:9px;background:#e2e6ea;padding:0 8px;font-size:12px}.alert{border-radius:6px;padding:8px 12px;margin-bottom:12px;background:#fff3cd}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:5px 8px;border-top:1px solid #dee2e6;text-align:left}.form-control{border:1px solid #bbb;border-radius:4px;padding:4px 8px;width:100%}.breadcrumb{font-size:13px;color:#666;padding:6px 0}dl.row dt{width:40%;padding:2px 8px}dl.row dd{width:60%;margin:0;padding:2px 8px}footer{font-size:12px;color:#777;padding:20px 0}</style></head><body><nav class="navbar"><strong>Bristlecone</strong><a href="#Student">Student</a><a href="#Courses">Courses</a><a href="#Signout">Sign out</a></nav><div class="container"><div class="breadcrumb">Students / Nakamura, Ellis</div><h2>Nakamura, Ellis</h2><div class="row"><div class="col-6"><table class="table"><tr><td>SSID</td><td>9973910703</td></tr><tr><td>Grade</td><td>5</td></tr><tr><td>Counselor</td><td>Hugh Amato</td></tr><tr><td>Phone</td><td>9255550196</td></tr></table></div></div><div style="position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.35)"></div><div role="alertdialog" aria-modal="true" style="position:fixed;right:30px;bottom:40px;width:300px;background:#fff;padding:14px;border:1px solid #666"><b>Are you still there?</b><p>You will be signed out in 60 seconds.</p><button>Stay signed in</button></div><footer>Bristlecone</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-whats-new-dialog',
  'guard: sight, a dialog of the program',
  'https://go.manzanita-sis.example/learner/77c',
  '9973910728',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>body{font:15px Arial;margin:20px}dialog{margin:260px 0 0 420px;width:260px}li{margin:4px 0}li span{color:#555;display:inline-block;width:190px}</style></head><body><p><b>Manzanita</b> | Learners | Planner | Help</p><h1>Okonkwo, Zadie</h1><ul><li><span>Year level</span>Grade 2</li><li><span>Statewide Student ID</span><b>9973910728</b></li><li><span>Birth date</span>05/27/2018</li><li><span>Class teacher</span>Bram Keys</li><li><span>Mother</span>Ifeoma Okonkwo</li></ul><h3>Reading levels</h3><table><tr><th>Date</th><th>Level</th></tr><tr><td>Aug 28</td><td>J</td></tr><tr><td>Oct 16</td><td>K</td></tr></table><footer><small>Manzanita, release of October</small></footer><dialog id="wn"><h4>New this month</h4><p>Attendance can be exported as a sheet.</p><button onclick="wn.close()">Got it</button></dialog><script>document.getElementById('wn').showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'b-same-local-state',
  'guard: the same number twice',
  'https://sync.ironwood-sis.example/check/1180',
  '9974011802',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Check</title><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa}.mdc-bar{background:#4a148c;color:#fff;padding:14px 20px;font-size:18px}.shell{display:flex}.drawer{width:190px;padding:12px;background:#fff;border-right:1px solid #e0e0e0}.drawer div{padding:8px}.view{flex:1;padding:18px}.mat-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:14px;margin:0 0 14px}.mat-title{font-size:20px;margin:0 0 10px}.kv{display:grid;grid-template-columns:190px 1fr;gap:6px 12px}.kv>.k{color:#616161}.chip{border-radius:16px;background:#e0e0e0;padding:2px 10px;font-size:12px}</style></head><body><div class="mdc-bar" role="banner">Ironwood state check</div><div class="shell"><div class="drawer" role="navigation"><div>To check</div><div>Done</div></div><div class="view" role="main"><h1 class="mat-title">Paredes, Elio</h1><div class="mat-card"><div style="display:grid;grid-template-columns:150px 200px 200px 60px;gap:8px"><b>Field</b><b>Ironwood</b><b>State</b><b></b><span>Name</span><span>Paredes, Elio</span><span>PAREDES ELIO</span><span>same</span><span>SSID</span><span>9974011802</span><span>9974011802</span><span>same</span><span>Birth date</span><span>08/08/2011</span><span>08/08/2011</span><span>same</span><span>Grade</span><span>9</span><span>9</span><span>same</span></div></div><button>Mark as checked</button></div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b-header-and-card',
  'guard: the same number twice, header and card',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0011106720',
  '9974011837',
  ['0011106720', '2095550198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State/Province - CA</title><style>body{font:13px Verdana,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#container{display:flex}#nav-main{width:180px;background:#eef;padding:8px}#nav-main li{list-style:none}#content-main{padding:10px;flex:1}.box-round{border:1px solid #bbb;border-radius:8px;padding:8px;margin:8px 0}td.bold{font-weight:bold;padding:3px 14px 3px 4px}tr.oddRow{background:#f4f6f8}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Welcome, registrar | Help | Sign Out</span></div><div id="container"><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Addresses</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul><ul id="std_academics"><li>Attendance</li><li>Historical Grades</li></ul></div><div id="content-main"><h2 id="student_detail_header">Rahimi, Soraya 7 67203</h2><p>Local ID: 67203 &nbsp; SSID: 9974011837</p><div class="box-round"><h3>Student Information</h3><table><tr class="oddRow"><td class="bold">Statewide Student Identifier (SSID)</td><td>9974011837</td></tr><tr><td class="bold">Home Language</td><td>16 Farsi</td></tr><tr class="oddRow"><td class="bold">Home Phone</td><td>2095550198</td></tr><tr><td class="bold">Homeroom</td><td>Acker</td></tr></table></div><a href="/admin/students/home.html?frn=0011106720">Quick Lookup</a></div></div></body></html>`,
  { isLaidOut: true },
);

export const twentySixthPages = pages;

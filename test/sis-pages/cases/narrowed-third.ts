import { setOf } from './case-page.ts';

/** Written by somebody who had read the mends for the fortieth, to lead them to another's number. People are made up. */
const { page, pages } = setOf('narrowed a third time');

page(
  'sasid-ma-only',
  "a transfer with the former state's number and none of California",
  'https://records.millbrookusd.org/records/4412/identity',
  null,
  ['1038812204'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identity</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Whitman, Cole</h1><p>Grade 6 &middot; Millbrook Middle</p><section class="card"><h2>Identifiers</h2><dl><dt>Local ID</dt><dd>204412</dd><dt>SASID</dt><dd>1038812204</dd><dt>Last school</dt><dd>Doherty Memorial, Worcester MA</dd></dl></section><section class="card"><h2>Enrollment</h2><dl><dt>Entry date</dt><dd>08/20/2026</dd><dt>Entry code</dt><dd>E130</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-transcript',
  'a Massachusetts number in a header of a sent transcript',
  'https://records.millbrookusd.org/records/s1/transcript',
  null,
  ['1043887299'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Whitman, Cole</h1><p>Grade 10</p><div class="card"><h2>Transcript</h2><p>SASID: 1043887299</p><p>Credits 60.0</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'prov-inline-labels',
  'state/province without a value, in front of the local number',
  'https://ridge.powerschool.com/admin/students/contact.html?frn=0014413',
  null,
  ['1000204620'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="branding">PowerSchool SIS</div><ul id="nav-main"><li><a href="#">Start Page</a></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Reports</a></li></ul><main><h1>Lindqvist, Nils</h1><div class="panel"><div class="pair"><label>State/Province</label> <label>Student Number</label> <output>1000204620</output></div><div class="pair"><label>Grade</label> <output>9</output></div></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'prov-id-license',
  "a guardian's licence in a student's page",
  'https://ridge.powerschool.com/admin/students/pickup.html?frn=0014414',
  null,
  ['5308814420'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pick-up</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="branding">PowerSchool SIS</div><ul id="nav-main"><li><a href="#">Start Page</a></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Reports</a></li></ul><main><h1>Abara, Tobe</h1><p>Grade 2</p><div class="panel"><h2>Identification</h2><dl><dt>ID type</dt><dd>Driver license</dd><dt>State/Province ID</dt><dd>5308814420</dd><dt>Expires</dt><dd>05/01/2029</dd></dl></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'p-license',
  "'State/Province ID' of a volunteer's licence in a child's page",
  'https://ridge.powerschool.com/admin/students/drivers.html?frn=0014499',
  null,
  ['5308814555'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drivers</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="branding">PowerSchool SIS</div><ul id="nav-main"><li><a href="#">Start Page</a></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Reports</a></li></ul><main><h1>Abara, Tobe</h1><p>Grade 2</p><div class="panel"><h2>Field trip</h2><p>Transportation: private car</p></div><div class="panel"><h2>Identification</h2><dl><dt>State/Province ID</dt><dd>5308814555</dd><dt>Class</dt><dd>C</dd><dt>Expires</dt><dd>05/01/2029</dd></dl></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap-inactive',
  'a second word behind a fact behind a gap: Rm 12 Inactive',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987302110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 10010</p><div class="card"><h2>Student data</h2><p>SSID 9987302110&nbsp;&nbsp;&nbsp; Rm 12 Inactive</p><p>Home language Spanish&nbsp;&nbsp;&nbsp; Track A</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap-retired',
  'a second word behind a fact behind a gap: Team B Retired',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987302954'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 10014</p><div class="card"><h2>Student data</h2><p>SSID 9987302954&nbsp;&nbsp;&nbsp; Team B Retired</p><p>Home language Spanish&nbsp;&nbsp;&nbsp; Track A</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap-twin',
  'a second word behind a fact behind a gap: Sex F Twin',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987303376'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 10016</p><div class="card"><h2>Student data</h2><p>SSID 9987303376&nbsp;&nbsp;&nbsp; Sex F Twin</p><p>Home language Spanish&nbsp;&nbsp;&nbsp; Track A</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap2-tchr-brother',
  'a denial in the part behind the fact',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987303798'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 10018</p><div class="card"><h2>Student data</h2><p>SSID 9987303798&nbsp;&nbsp;&nbsp; Tchr Moss&nbsp;&nbsp;&nbsp; brother</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap2-track-sister',
  'a denial in the part behind the fact',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987304009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 10019</p><div class="card"><h2>Student data</h2><p>SSID 9987304009&nbsp;&nbsp;&nbsp; Track A&nbsp;&nbsp;&nbsp; Sister</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap3-house-cousin',
  'the value of the fact says whose',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987306119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><div class="card"><h2>Student data</h2><p>SSID 9987306119&nbsp;&nbsp;&nbsp; House cousin</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'gap3-gr-pending',
  'the value of the fact says whose',
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987306330'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><div class="card"><h2>Student data</h2><p>SSID 9987306330&nbsp;&nbsp;&nbsp; Grade pending</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'g-until',
  'a date of end behind a fact behind a gap',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=g-until',
  null,
  ['9987322577'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>SSID 9987322577&nbsp;&nbsp;&nbsp; Track A&nbsp;&nbsp;&nbsp; to 06/05/2022</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'g-rm-luis',
  'a room, and who sits there',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=g-rm-luis',
  null,
  ['9987322788'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>SSID 9987322788&nbsp;&nbsp;&nbsp; Rm 14 Luis</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'g-room-sib',
  "a room, and 'sib'",
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=g-room-sib',
  null,
  ['9987322999'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>SSID 9987322999&nbsp;&nbsp;&nbsp; Room 12&nbsp;&nbsp;&nbsp; sib</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'g-second-ssid',
  'two numbers with a label in a line',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=g-second-ssid',
  null,
  ['9987323210', '9987323217'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>SSID 9987323210&nbsp;&nbsp;&nbsp; Track A&nbsp;&nbsp;&nbsp; SSID 9987323217</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'code-luis',
  "in front of the school's code: Luis 19423 RHS",
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987307807'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>19422 RHS</p><div class="card"><h2>Student data</h2><p>Luis 19423 RHS&nbsp;&nbsp;&nbsp; SSID 9987307807</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'code-sister',
  "in front of the school's code: Sister 19423 RHS",
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987308018'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>19422 RHS</p><div class="card"><h2>Student data</h2><p>Sister 19423 RHS&nbsp;&nbsp;&nbsp; SSID 9987308018</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'code-former',
  "in front of the school's code: Former 19423 RHS",
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987308651'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>19422 RHS</p><div class="card"><h2>Student data</h2><p>Former 19423 RHS&nbsp;&nbsp;&nbsp; SSID 9987308651</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'code-contact',
  "in front of the school's code: Emergency contact 2 RHS",
  'https://valley.aeries.net/admin/Profile.aspx',
  null,
  ['9987308862'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>19422 RHS</p><div class="card"><h2>Student data</h2><p>Emergency contact 2 RHS&nbsp;&nbsp;&nbsp; SSID 9987308862</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k-with-luis',
  'a carpool in front of the code',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=k-with-luis',
  null,
  ['9987323843'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>w/ Luis 19423 RHS&nbsp;&nbsp;&nbsp; SSID 9987323843</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k-initials',
  'initials in front of the code',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=k-initials',
  null,
  ['9987324054'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>LV 19423 RHS&nbsp;&nbsp;&nbsp; SSID 9987324054</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'colons-behind',
  "'SSID … :: Luis'",
  'https://records.millbrookusd.org/student/show/50',
  null,
  ['9987310550'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><div class="panel"><p>Grade :: 6</p><p>Bus stop 14 :: SSID 9987310550 :: Luis V</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'd-behind-vega',
  "'Bus 4 :: SSID … :: L. Vega'",
  'https://records.millbrookusd.org/student/show/e',
  null,
  ['9987328696'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p>Grade :: 6</p><p>Bus 4 :: SSID 9987328696 :: L. Vega</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'list-range',
  'a page of a list, from name to name',
  'https://records.millbrookusd.org/students/list',
  null,
  ['9987310972'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Student List :: Adams, Ana - Baker, Luis</h1><div class="card"><p>SSID: 9987310972</p><p>Grade: 4</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'list-teacher',
  "a teacher's class list with one who is looked at",
  'https://records.millbrookusd.org/classes/114',
  null,
  ['9987311183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Students list :: Moss, Karen</h1><p>Period 3, Room 14</p><div class="card"><p>Grade: 7</p><p>SSID: 9987311183</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'l-period',
  "'Student List » Moss, Karen - Period 3' as the title of a list",
  'https://records.millbrookusd.org/lists/l-period',
  null,
  ['9987325953'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Student List » Moss, Karen - Period 3</h1><p>1 shown</p><div class="card"><p>Grade: 4</p><p>SSID: 9987325953</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'l-cohort',
  "'Student list > Cohort, Grade 4' as the title of a list",
  'https://records.millbrookusd.org/lists/l-cohort',
  null,
  ['9987326375'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Student list > Cohort, Grade 4</h1><p>1 shown</p><div class="card"><p>Grade: 4</p><p>SSID: 9987326375</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'l-room',
  "'Student list :: Elm, Room 4' as the title of a list",
  'https://records.millbrookusd.org/lists/l-room',
  null,
  ['9987326586'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Student list :: Elm, Room 4</h1><p>1 shown</p><div class="card"><p>Grade: 4</p><p>SSID: 9987326586</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'request-sibling',
  "a request of the brother's records, in the page of his sister",
  'https://records.millbrookusd.org/records/55/requests',
  null,
  ['9987311605'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p>Grade 6</p><section class="card"><h2>Request for cumulative records</h2><dl><dt>Student</dt><dd>Diaz, A.</dd><dt>SSID</dt><dd>9987311605</dd><dt>To</dt><dd>Oak Middle School</dd><dt>Sent</dt><dd>09/02/2026</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'results-calpads',
  "'CALPADS diagnostics results' over what was found of others",
  'https://records.millbrookusd.org/students/58/checks',
  null,
  ['9987312238'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checks</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p>Grade 6</p><section class="card"><h2>CALPADS diagnostics results</h2><dl><dt>Record</dt><dd>14</dd><dt>SSID</dt><dd>9987312238</dd><dt>Code</dt><dd>CERT 089</dd></dl></section><section class="card"><h2>Demographics</h2><dl><dt>Birth date</dt><dd>03/04/2014</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'results-data',
  "'Data diagnostics results' over what was found of others",
  'https://records.millbrookusd.org/students/64/checks',
  null,
  ['9987313504'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checks</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p>Grade 6</p><section class="card"><h2>Data diagnostics results</h2><dl><dt>Record</dt><dd>14</dd><dt>SSID</dt><dd>9987313504</dd><dt>Code</dt><dd>CERT 089</dd></dl></section><section class="card"><h2>Demographics</h2><dl><dt>Birth date</dt><dd>03/04/2014</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'results-interim',
  "'Interim results' over what was found of others",
  'https://records.millbrookusd.org/students/62/checks',
  null,
  ['9987313082'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checks</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p>Grade 6</p><section class="card"><h2>Interim results</h2><dl><dt>Record</dt><dd>14</dd><dt>SSID</dt><dd>9987313082</dd><dt>Code</dt><dd>CERT 089</dd></dl></section><section class="card"><h2>Demographics</h2><dl><dt>Birth date</dt><dd>03/04/2014</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'grad-coach',
  'a walk-on coach in college',
  'https://records.millbrookusd.org/volunteers/67',
  null,
  ['4410092232'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Volunteers</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Reyes, Marco</h1><dl><dt>Role</dt><dd>Walk-on coach</dd><dt>College</dt><dd>Butte College</dd><dt>Grad year</dt><dd>2026</dd><dt>State ID</dt><dd>4410092232</dd><dt>Fingerprints</dt><dd>Cleared 08/01/2026</dd></dl></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'type-filter',
  'a visitor log with a type',
  'https://records.millbrookusd.org/visitors/68',
  null,
  ['4410092233'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Visitors</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Harlan, Joy</h1><table><tr><td class="lbl">Badge</td><td>118</td></tr><tr><td class="lbl">State ID</td><td>4410092233</td></tr><tr><td class="lbl">Visiting</td><td>Room 12</td></tr></table><p><b>Type:</b> Student</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'type-patron',
  "a library clerk's own account among patron types",
  'https://records.millbrookusd.org/library/patron/70',
  null,
  ['4410092235'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Library</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Okafor, Ben</h1><table><tr><td class="lbl">Barcode</td><td>2200141</td></tr><tr><td class="lbl">State ID</td><td>4410092235</td></tr><tr><td class="lbl">Items out</td><td>3</td></tr></table><h3>Checkout limits</h3><table><tr><td class="lbl">Patron type</td><td>Student</td></tr><tr><td class="lbl">Limit</td><td>4</td></tr></table></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-yog',
  "a college student's year in the file of a tutor",
  'https://records.millbrookusd.org/people/y-yog',
  null,
  ['4410092426'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Harlan, Joy</h1><table><tr><td class="lbl">College</td><td>CSU Chico</td></tr><tr><td class="lbl">State ID</td><td>4410092426</td></tr><tr><td class="lbl">YOG</td><td>2027</td></tr></table><h3>Notes</h3><p>Keys returned in June.</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-class',
  'whom an advisor advises',
  'https://records.millbrookusd.org/people/y-class',
  null,
  ['4410092427'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Harlan, Joy</h1><table><tr><td class="lbl">Advises</td><td>ASB</td></tr><tr><td class="lbl">State ID</td><td>4410092427</td></tr></table><p>Class of seniors, graduation year 2027</p><h3>Notes</h3><p>Keys returned in June.</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-account',
  "an account's type on a sheet of a substitute",
  'https://records.millbrookusd.org/people/y-account',
  null,
  ['4410092428'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Harlan, Joy</h1><table><tr><td class="lbl">Room</td><td>12</td></tr><tr><td class="lbl">State ID</td><td>4410092428</td></tr></table><p>Account type: Student</p><h3>Notes</h3><p>Keys returned in June.</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-select',
  'a filter by type on a page of a person',
  'https://records.millbrookusd.org/people/y-select',
  null,
  ['4410092429'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Harlan, Joy</h1><table><tr><td class="lbl">Badge</td><td>7</td></tr><tr><td class="lbl">State ID</td><td>4410092429</td></tr></table><label>Type</label> <select><option selected>Student</option><option>Staff</option></select><h3>Notes</h3><p>Keys returned in June.</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-bro',
  "'Bro ID', explained by a title",
  'https://bay.illuminateed.com/live/student/t-bro',
  null,
  ['9987319834'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">Bro ID</abbr> 9987319834</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-luis',
  "'Luis ID', explained by a title",
  'https://bay.illuminateed.com/live/student/t-luis',
  null,
  ['9987320045'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">Luis ID</abbr> 9987320045</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-brother-sign',
  "a brother's sign with a title in front of the label",
  'https://bay.illuminateed.com/live/student/t-brother-sign',
  null,
  ['9987320467'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="Brother">B</abbr> <abbr title="State Student ID">ID</abbr> 9987320467</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-initial',
  'an initial with the whole name in its title',
  'https://bay.illuminateed.com/live/student/t-initial',
  null,
  ['9987320678'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="Luis Vega">L</abbr>: <abbr title="State Student ID">St ID</abbr> 9987320678</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'title-sib',
  "'Sib ID' with a title that says what number it is",
  'https://bay.illuminateed.com/live/student/75',
  null,
  ['9987315825'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">Sib ID</abbr> 9987315825</p><p><abbr title="Birth date">DOB</abbr> 03/04/2014</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-dash-gap',
  'a dash for a blank number, then a telephone behind a gap',
  'https://bay.illuminateed.com/live/student/t-dash-gap',
  null,
  ['9165550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">St ID</abbr> &ndash; &nbsp; 9165550161</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-bar',
  'an empty place before a bar, then a telephone',
  'https://bay.illuminateed.com/live/student/t-bar',
  null,
  ['9165550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">St ID</abbr> | 9165550162</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-house-sign',
  'a house as the sign of the home telephone',
  'https://bay.illuminateed.com/live/student/t-house-sign',
  null,
  ['9165550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">St ID</abbr> <span title="Home phone">&#8962;</span> 9165550163</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-bullet',
  'a dash, a bullet, and the local number',
  'https://bay.illuminateed.com/live/student/t-bullet',
  null,
  ['1000204488'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">St. ID</abbr> <b>&mdash;</b> &bull; <b>1000204488</b></p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o-div',
  "a teacher's name over a list, a number beside it",
  'https://bay.illuminateed.com/live/roster/o-div',
  null,
  ['9900427947', '9987327641', '9987327648'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="who">Moss, Karen</div><p>SSID: 9900427947</p><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Grade</th></tr></thead><tbody><tr><td>Vega, Luis</td><td>9987327641</td><td>6</td></tr><tr><td>Kim, Theo</td><td>9987327648</td><td>6</td></tr></tbody></table></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o-below',
  'a class list of a teacher, with details of the row under the pointer',
  'https://bay.illuminateed.com/live/roster/o-below',
  null,
  ['9900428084', '9987327852', '9987327859'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Class roster</h1><p>Moss, Karen</p><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Grade</th></tr></thead><tbody><tr><td>Vega, Luis</td><td>9987327852</td><td>6</td></tr><tr><td>Kim, Theo</td><td>9987327859</td><td>6</td></tr></tbody></table><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9900428084</dd><dt>Grade</dt><dd>6</dd></dl></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o-scanned',
  'who was scanned last, in a homeroom',
  'https://bay.illuminateed.com/live/roster/o-scanned',
  null,
  ['9900428221', '9987328063', '9987328070'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h2>Homeroom</h2><div class="hr"><span>Moss, Karen</span></div><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Grade</th></tr></thead><tbody><tr><td>Vega, Luis</td><td>9987328063</td><td>6</td></tr><tr><td>Kim, Theo</td><td>9987328070</td><td>6</td></tr></tbody></table><p>Last scanned</p><p>SSID: 9900428221</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'sasid-ma-beside',
  "a transfer's Massachusetts number beside her own",
  'https://records.millbrookusd.org/records/4411/identity',
  '9900410137',
  ['1043887216'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identity</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Ortega, Lucia</h1><p>Grade 8 &middot; Millbrook Middle</p><section class="card"><h2>Identifiers</h2><dl><dt>Local ID</dt><dd>204411</dd><dt>SSID</dt><dd>9900410137</dd><dt>SASID</dt><dd>1043887216</dd><dt>Entered from</dt><dd>Worcester, MA</dd></dl></section><section class="card"><h2>Demographics</h2><dl><dt>Birth date</dt><dd>03/04/2013</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'sasid-brackets',
  "own SSID, and 'SASID (CT)'",
  'https://valley.aeries.net/admin/StateReporting.aspx',
  '9900410548',
  ['1012266541'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State reporting</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Bello, Amara</h1><p>Grade 5</p><table><tr><td class="lbl">SSID</td><td>9900410548</td></tr><tr><td class="lbl">SASID (CT)</td><td>1012266541</td></tr><tr><td class="lbl">Perm ID</td><td>100452</td></tr><tr><td class="lbl">Residency</td><td>Valley USD</td></tr></table></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'colons-value',
  "'Label :: value' home-grown",
  'https://records.millbrookusd.org/student/show/45',
  '9900416165',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><div class="panel"><p>Grade :: 6</p><p>SSID :: 9900416165</p><p>Birth date :: 03/04/2014</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'colons-spans',
  "'Label :: value' in spans",
  'https://records.millbrookusd.org/student/show/46',
  '9900416302',
  ['9987309706'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><div class="panel"><p><span class="lbl">Grade</span> :: <span>6</span></p><p><span class="lbl">State Student ID</span> :: <span>9900416302</span></p><p><span class="lbl">Home phone</span> :: <span>9987309706</span></p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'd-colons',
  "'Label :: value' with the label in bold",
  'https://records.millbrookusd.org/student/show/d',
  '9900428495',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><p><b>Grade</b> :: 6</p><p><b>SSID</b> :: 9900428495</p></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'colon-field',
  'values over their labels with colons, a weak label',
  'https://records.millbrookusd.org/card/view',
  '9900422467',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana</h1><div class="card"><div>6</div><div>Grade:</div><div>State ID: 9900422467</div></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-sibling-given',
  "given names only: student's and sibling's card",
  'https://bay.illuminateed.com/live/student/c-sibling-given',
  '9900423700',
  ['9987321100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="panel"><div class="card"><h3>Student</h3><p>Name: Ana</p><p>SSID: 9900423700</p></div><div class="card"><h3>Sibling</h3><p>Name: Luis</p><p>SSID: 9987321100</p></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-current-retired',
  'current and retired number, a card each',
  'https://bay.illuminateed.com/live/student/c-current-retired',
  '9900423837',
  ['9987321311'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student identifiers</h1><div class="panel"><div class="card"><h3>Current</h3><p>SSID: 9900423837</p></div><div class="card"><h3>Retired</h3><p>SSID: 9987321311</p></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-state-duplicate',
  'state data, and the duplicate record',
  'https://bay.illuminateed.com/live/student/c-state-duplicate',
  '9900423974',
  ['9987321522'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student 10443</h1><div class="panel"><div class="card"><h2>State data</h2><dl><dt>SSID</dt><dd>9900423974</dd><dt>Grade</dt><dd>6</dd></dl></div><div class="card"><h2>Duplicate record</h2><dl><dt>SSID</dt><dd>9987321522</dd><dt>Grade</dt><dd>6</dd></dl></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-state-household',
  'state data, and a card of the household',
  'https://bay.illuminateed.com/live/student/c-state-household',
  '9900424111',
  ['9987321733'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz</h1><div class="panel"><div class="card"><h2>State data</h2><table><tr><td class="lbl">SSID</td><td>9900424111</td></tr><tr><td class="lbl">Grade</td><td>6</td></tr></table></div><div class="card"><h2>Household</h2><table><tr><td class="lbl">Member</td><td>Luis</td></tr><tr><td class="lbl">SSID</td><td>9987321733</td></tr><tr><td class="lbl">Grade</td><td>2</td></tr></table></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-previous',
  'state data, and a previous enrollment',
  'https://bay.illuminateed.com/live/student/c-previous',
  '9900424248',
  ['9987321944'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student data</h1><div class="panel"><div class="card"><h2>State data</h2><p>SSID: 9900424248</p></div><div class="card"><h2>Previous enrollment</h2><p>SSID: 9987321944</p></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'cards-one-name',
  'a name in an unusual form; tile and retired tile',
  'https://lagunaca.infinitecampus.org/campus/80/ids2',
  '9900420960',
  ['9987316880'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>Current</h3><p>Student: ana diaz</p><p>SSID: 9900420960</p></div><div class="card"><h3>Retired</h3><p>SSID: 9987316880</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'colons-title',
  'heading with the fields behind double colons',
  'https://records.millbrookusd.org/student/show/47',
  '9900416439',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Diaz, Ana :: Grade 6 :: SSID 9900416439</h1><div class="panel"><p>Home room 12</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  't-own',
  'the own number, explained by a title',
  'https://bay.illuminateed.com/live/student/t-own',
  '9900423563',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p><abbr title="State Student ID">Stu No</abbr> 9900423563</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'g-own-track',
  'a track behind a gap',
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=g-own-track',
  '9900424522',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>SSID 9900424522&nbsp;&nbsp;&nbsp; Track A</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k-own',
  "a school's code in front of the label",
  'https://valley.aeries.net/admin/StudentProfile.aspx?k=k-own',
  '9900425344',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 4</p><div class="card"><h2>Student data</h2><p>19422 RHS&nbsp;&nbsp;&nbsp; SSID 9900425344</p><p>Home language Spanish</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'o-own',
  "the student's banner, and a list of the group",
  'https://bay.illuminateed.com/live/roster/o-own',
  '9900428358',
  ['9987328274', '9987328281'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="student-banner"><span class="student-name">Diaz, Ana</span></div><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9900428358</dd><dt>Status</dt><dd>Active</dd></dl></div><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Grade</th></tr></thead><tbody><tr><td>Vega, Luis</td><td>9987328274</td><td>6</td></tr><tr><td>Kim, Theo</td><td>9987328281</td><td>6</td></tr></tbody></table></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'cards-named-sibling',
  "the student's card names her, the sibling's him",
  'https://lagunaca.infinitecampus.org/campus/81/family2',
  '9900421097',
  ['9987317091'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>Student</h3><p>Name: Diaz, Ana</p><p>SSID: 9900421097</p></div><div class="card"><h3>Sibling</h3><p>Name: Diaz, Luis</p><p>SSID: 9987317091</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-two-labels',
  'two labels to print',
  'https://bay.illuminateed.com/live/student/c-two-labels',
  null,
  ['9900424385', '9987322155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student data</h1><div class="panel"><div class="card"><p>SSID: 9900424385</p><p>Room 4</p></div><div class="card"><p>SSID: 9987322155</p><p>Room 6</p></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

export const narrowedThirdPages = pages;

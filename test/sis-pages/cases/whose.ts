import { setOf } from './case-page.ts';

/** Whose a number is, where something beside it, over it or behind it says so. People are made up. */
const { page, pages } = setOf('whose');

page(
  'ae-note',
  'known field, note',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><p>Comment: typed from the wrong folder, this is the number of her cousin. mo 08/14</p></form></body></html>`,
);

page(
  'ae-other-tab',
  'known field, changed in another tab',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><div class="msg">You have opened another student in a second window. What is shown below may be of that student.</div><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
);

page(
  'ae-two-names',
  'known field, two names in the heading',
  'https://demo.aeries.net/admin/Households.aspx',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia / Ortega, Luis</h2><table><tr><td>Phone</td><td>(530) 555-0144</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
);

page(
  'ae-of-luis',
  'known field, a field behind it',
  'https://demo.aeries.net/admin/StateData.aspx',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>School</td><td>990</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr><tr><td>Entered</td><td>08/12/2026</td></tr><tr><td>Copied from</td><td>Luis</td></tr></table></form></body></html>`,
);

page(
  'ae-status-void',
  'known field, status',
  'https://demo.aeries.net/admin/StateData.aspx',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>School</td><td>990</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr><tr><td>SSID status</td><td>Void</td></tr><tr><td>Entered</td><td>08/12/2026</td></tr></table></form></body></html>`,
);

page(
  'ps-column',
  'known field, a column of another one',
  'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><div id="nav"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a></div><div id="content-main"><h1>Ortega, Lia</h1><div id="student_detail_header">5 &middot; 204417 &middot; Oak</div><div class="box-round"><h2>State data</h2><table><tr><td>Info</td><td>Luis</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr><tr><td>Home language</td><td>Spanish</td></tr></table></div></div></body></html>`,
);

page(
  'as-input',
  'known field, a field before it',
  'https://aspen.demo-district.example/aspen/studentPersonDetail.do?navkey=std',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><div>Aspen &middot; Redbud</div><h1>Ortega, Lia</h1><table><tr><td>Record taken over from</td><td>Luis</td></tr><tr><td>Local ID</td><td>209988</td></tr><tr><td>State number</td><td><input name="propertyValue(stdIDState)" value="9900000002"></td></tr><tr><td>Home language</td><td>Spanish</td></tr></table></body></html>`,
);

page(
  'long-heading',
  'long headings',
  'https://sis.redbudusd.example/students/4711/records',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section><h3>Came in the same envelope as hers from Lincoln Middle and still has to go to Luis Vega</h3><table><tr><td>Grade</td><td>7</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Last school</td><td>Lincoln Middle</td></tr></table></section></main></body></html>`,
);

page(
  'long-heading-2',
  'long headings',
  'https://sis.redbudusd.example/students/4711/cum',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><h3>Cumulative file received 08/12/2026 &ndash; a boy of the same family name, to be sent on</h3><dl><dt>Gender</dt><dd>M</dd><dt>SSID</dt><dd>9900000002</dd><dt>District</dt><dd>Fresno</dd></dl></section></main></body></html>`,
);

page(
  'dd-lab-partner',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/file',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Details</h3><dl><dt>Room</dt><dd>12</dd><dt>Reported</dt><dd>10/02/2026</dd><dt>Lab partner</dt><dd>SSID 9900000002</dd><dt>Entered</dt><dd>10/03/2026</dd></dl></div></main></body></html>`,
);

page(
  'dd-keep-apart',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/file',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Details</h3><dl><dt>Room</dt><dd>12</dd><dt>Reported</dt><dd>10/02/2026</dd><dt>Keep apart from</dt><dd>SSID 9900000002</dd><dt>Entered</dt><dd>10/03/2026</dd></dl></div></main></body></html>`,
);

page(
  'dd-exposed-to',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/file',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Details</h3><dl><dt>Room</dt><dd>12</dd><dt>Reported</dt><dd>10/02/2026</dd><dt>Was exposed to</dt><dd>SSID 9900000002</dd><dt>Entered</dt><dd>10/03/2026</dd></dl></div></main></body></html>`,
);

page(
  'dd-hit-by',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/file',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Details</h3><dl><dt>Room</dt><dd>12</dd><dt>Reported</dt><dd>10/02/2026</dd><dt>Struck by</dt><dd>SSID 9900000002</dd><dt>Entered</dt><dd>10/03/2026</dd></dl></div></main></body></html>`,
);

page(
  'dd-mentor',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/file',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Details</h3><dl><dt>Room</dt><dd>12</dd><dt>Reported</dt><dd>10/02/2026</dd><dt>Peer mentor</dt><dd>SSID 9900000002</dd><dt>Entered</dt><dd>10/03/2026</dd></dl></div></main></body></html>`,
);

page(
  'behind-owner',
  'a field behind the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Entered</dt><dd>08/12/2026</dd><dt>Registered under</dt><dd>Luis</dd></dl></div></main></body></html>`,
);

page(
  'behind-whose',
  'a field behind the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Entered</dt><dd>08/12/2026</dd><dt>Whose number</dt><dd>Luis</dd></dl></div></main></body></html>`,
);

page(
  'behind-used-by',
  'a field behind the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Entered</dt><dd>08/12/2026</dd><dt>Used by</dt><dd>Luis V.</dd></dl></div></main></body></html>`,
);

page(
  'before-filed-under',
  'a field before the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Record</h3><dl><dt>Room</dt><dd>12</dd><dt>Filed under</dt><dd>Luis</dd><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Lunch</dt><dd>Free</dd></dl></div></main></body></html>`,
);

page(
  'before-patient',
  'a field before the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Record</h3><dl><dt>Room</dt><dd>12</dd><dt>Patient</dt><dd>Luis</dd><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Lunch</dt><dd>Free</dd></dl></div></main></body></html>`,
);

page(
  'before-minor',
  'a field before the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Record</h3><dl><dt>Room</dt><dd>12</dd><dt>Minor</dt><dd>Luis V.</dd><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Lunch</dt><dd>Free</dd></dl></div></main></body></html>`,
);

page(
  'before-pertenece',
  'a field before the number',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Record</h3><dl><dt>Room</dt><dd>12</dd><dt>Ficha a nombre de</dt><dd>Luis</dd><dt>Local ID</dt><dd>204417</dd><dt>SSID</dt><dd>9900000002</dd><dt>Lunch</dt><dd>Free</dd></dl></div></main></body></html>`,
);

page(
  'note-folder',
  'a note under the fields',
  'https://sis.redbudusd.example/students/4711/demographics',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Demographics</h3><table><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Language</td><td>Spanish</td></tr><tr><td>Track</td><td>A</td></tr></table><p>Typed from the wrong folder. Mrs. Oduya will fix it on Monday.</p></div></main></body></html>`,
);

page(
  'note-deact',
  'a note under the fields',
  'https://sis.redbudusd.example/students/4711/demographics',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Demographics</h3><table><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Language</td><td>Spanish</td></tr><tr><td>Track</td><td>A</td></tr></table><p>Deactivated by CDE on 3 March, a new one was asked for.</p></div></main></body></html>`,
);

page(
  'row-comment',
  'a comment in the row',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><h3>Identifiers</h3><table><tr><th>Field</th><th>Value</th><th>Comment</th><th>By</th></tr><tr><td>Local ID</td><td>204417</td><td></td><td>mo</td></tr><tr><td>SSID</td><td>9900000002</td><td>is the one of Luis, to be changed</td><td>mo</td></tr><tr><td>Lunch PIN</td><td>4411</td><td></td><td>kl</td></tr></table></main></body></html>`,
);

page(
  'row-source',
  'a comment in the row',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><h3>Identifiers</h3><table><tr><th>Field</th><th>Value</th><th>Source</th></tr><tr><td>Local ID</td><td>204417</td><td>SIS</td></tr><tr><td>SSID</td><td>9900000002</td><td>Luis's cum folder</td></tr><tr><td>Birth place</td><td>Fresno</td><td>Certificate</td></tr></table></main></body></html>`,
);

page(
  'corner-info',
  'a column of another one',
  'https://sis.redbudusd.example/students/4711/compare',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><h3>Enrollment data</h3><table border="1"><tr><td><b>Info</b></td><td><b>Luis</b></td></tr><tr><td>Room</td><td>4</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Lunch</td><td>Free</td></tr></table></main></body></html>`,
);

page(
  'corner-details',
  'a column of another one',
  'https://sis.redbudusd.example/students/4711/compare',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><h3>Enrollment data</h3><table border="1"><tr><td><b>Details</b></td><td><b>Luis</b></td></tr><tr><td>Room</td><td>4</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Lunch</td><td>Free</td></tr></table></main></body></html>`,
);

page(
  'same-name',
  'the same name',
  'https://sis.redbudusd.example/students/4711/calpads',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><h3>CALPADS</h3><p>Status: not matched</p></section><section class="card"><h3>Pupils who share her name</h3><dl><dt>Name</dt><dd>Ortega, Lia</dd><dt>District</dt><dd>Fresno Unified</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main></body></html>`,
);

page(
  'same-name-2',
  'the same name',
  'https://sis.redbudusd.example/students/4711/calpads',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia M.</h1><section class="card"><h3>Not her, but close</h3><table><tr><td>Student</td><td>Ortega, Lia</td></tr><tr><td>School</td><td>Elm Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></section></main></body></html>`,
);

page(
  'two-in-heading-slash',
  'two names in the heading',
  'https://q.alderusd.example/Q/Incident?no=88',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Incident 88: Ortega, Lia / Vega, Luis</h1><section class="card"><h3>Details</h3><dl><dt>Date</dt><dd>10/12/2026</dd><dt>SSID</dt><dd>9900000002</dd><dt>Language</dt><dd>Spanish</dd></dl></section></main></body></html>`,
);

page(
  'teacher-grade-right',
  'staff',
  'https://sis.redbudusd.example/people/4412',
  null,
  ['9900000044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Lim, Patricia</h1><p>Teacher, Oak Elementary</p><table><tr><td>Grade</td><td>5</td></tr><tr><td>Room</td><td>12</td></tr><tr><td>State ID</td><td>9900000044</td></tr><tr><td>Class size</td><td>28</td></tr></table></main></body></html>`,
);

page(
  'ps-source',
  'known field, a comment in the row',
  'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><div id="nav"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a></div><div id="content-main"><h1>Ortega, Lia</h1><div id="student_detail_header">5 &middot; 204417 &middot; Oak</div><div class="box-round"><h2>State data</h2><table><tr><th>Field</th><th>Value</th><th>Source</th></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td><td>Luis's enrollment packet</td></tr><tr><td>Home language</td><td>Spanish</td><td>Survey</td></tr></table></div></div></body></html>`,
);

page(
  'st-void',
  'a number that counts no more',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>SSID status</dt><dd>Cancelled</dd><dt>Source</dt><dd>CALPADS</dd></dl></div></main></body></html>`,
);

page(
  'es-mellizo',
  'Spanish',
  'https://sis.valleusd.example/estudiantes/4711/ficha',
  null,
  ['9900000002'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grado 5</p><div class="card"><h3>Datos</h3><dl><dt>Salón</dt><dd>4</dd><dt>Mellizo</dt><dd>Luis</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main></body></html>`,
);

page(
  'es-primo',
  'Spanish',
  'https://sis.valleusd.example/estudiantes/4711/ficha',
  null,
  ['9900000002'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grado 5</p><div class="card"><h3>Datos</h3><dl><dt>Salón</dt><dd>4</dd><dt>Primo</dt><dd>Luis</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main></body></html>`,
);

page(
  'es-pertenece',
  'Spanish',
  'https://sis.valleusd.example/estudiantes/4711/ficha',
  null,
  ['9900000002'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grado 5</p><div class="card"><h3>Datos</h3><dl><dt>Salón</dt><dd>4</dd><dt>SSID</dt><dd>9900000002</dd><dt>Capturado</dt><dd>12/08/2026</dd><dt>Pertenece a</dt><dd>Luis</dd></dl></div></main></body></html>`,
);

page(
  'es-error',
  'Spanish',
  'https://sis.valleusd.example/estudiantes/4711/ficha',
  null,
  ['9900000002'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grado 5</p><div class="card"><h3>Datos</h3><table><tr><td>Escuela</td><td>Roble</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Idioma</td><td>Español</td></tr></table><p>Número equivocado: es el de otro alumno. Se corrige el lunes.</p></div></main></body></html>`,
);

page(
  'long-lead',
  'long headings',
  'https://sis.redbudusd.example/students/4711/transport',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><p>The van also takes one more pupil from the same corner, who gets off first and needs a car seat.</p><dl><dt>Stop</dt><dd>Fig and 4th, 7:20</dd><dt>SSID</dt><dd>9900000002</dd><dt>Route</dt><dd>6</dd></dl></section></main></body></html>`,
);

page(
  'st-nevada',
  'a number that counts no more',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Agency</dt><dd>Nevada Department of Education</dd><dt>School</dt><dd>Reno High</dd></dl></div></main></body></html>`,
);

page(
  'bl-protected',
  'blank: kept from the reader',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><p><b>Protected student.</b> Identifying data suppressed on this screen.</p></form></body></html>`,
  { isNotBlank: true },
);

page(
  'bl-hidden-input',
  'blank: in a hidden input',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><input type="hidden" name="ctl00$hdnStateID" value="9900000001"><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
  { isNotBlank: true },
);

page(
  'bl-title-groups',
  'blank: in a title',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><div class="badge" title="SSID 990-000-0001"><img alt="Photo" src="data:,"></div><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
  { isNotBlank: true },
);

page(
  'bl-note-phone',
  'blank: in a note',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><h3>Comments</h3><p>Fresno gave us 9900000001 when I was on the phone with their office, still to be typed in. mo</p></form></body></html>`,
  { isNotBlank: true },
);

page(
  'ok-email',
  'right',
  'https://sis.redbudusd.example/students/4711/accounts',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Network access</h3><dl><dt>Login</dt><dd>lia.ortega31@students.redbud.example</dd><dt>SSID</dt><dd>9900000001</dd><dt>Last sign-in</dt><dd>10/02/2026</dd></dl></div></main></body></html>`,
  { sure: false },
);

page(
  'ocr-scan',
  'documents',
  'https://sis.redbudusd.example/students/4711/scan',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><h3>Data read from the page</h3><table><tr><td>File name</td><td>scan0031_VEGA_LUIS.tif</td></tr><tr><td>Language</td><td>Spanish</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Confidence</td><td>97%</td></tr></table></section></main></body></html>`,
);

page(
  'chat-bubbles',
  'messages',
  'https://sis.redbudusd.example/students/4711/messages',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><h3>Messages</h3><div class="b">Good morning, could you send us the state number of the boy who came with her, Luis?</div><div class="b">SSID: 9900000002</div><div class="b">Thank you, that was quick. Have a good day.</div></section></main></body></html>`,
);

page(
  'grid-flat',
  'a number in the value of another field',
  'https://sis.redbudusd.example/students/4711/incident/88',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Incident details</h3><div class="g" style="display:grid;grid-template-columns:150px 1fr"><div class="l">Date</div><div class="v">10/02/2026</div><div class="l">Place</div><div class="v">Cafeteria</div><div class="l">Injured</div><div class="v">SSID 9900000002</div><div class="l">Action</div><div class="v">Conference</div></div></div></main></body></html>`,
);

page(
  'note-kid',
  'a note under the fields',
  'https://sis.redbudusd.example/students/4711/demographics',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Demographics</h3><table><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Language</td><td>Spanish</td></tr><tr><td>Track</td><td>A</td></tr></table><p>NOT HER NUMBER - other kid with the same last name.</p></div></main></body></html>`,
);

page(
  'two-in-heading',
  'two names in the heading',
  'https://sis.redbudusd.example/students/4711/meeting',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia and Ortega, Luis</h1><section class="card"><h3>Meeting</h3><table><tr><td>Date</td><td>10/12/2026</td></tr><tr><td>Room</td><td>Office</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></section></main></body></html>`,
);

page(
  'arrow-heading',
  'two names in the heading',
  'https://sis.redbudusd.example/students/4711/device',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia &rarr; Vega, Luis</h1><section class="card"><h3>Chromebook transfer</h3><dl><dt>Barcode</dt><dd>RB-55120</dd><dt>SSID</dt><dd>9900000002</dd><dt>Due</dt><dd>06/05/2027</dd></dl></section></main></body></html>`,
);

page(
  'coach-roster',
  'staff',
  'https://athletics.redbudhs.example/teams/9',
  null,
  ['9900000044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h2>Fonoti, Malu</h2><p>Head coach, Wrestling</p><dl><dt>Grade</dt><dd>9-12</dd><dt>Student ID</dt><dd>not needed</dd><dt>State ID</dt><dd>9900000044</dd><dt>CPR</dt><dd>06/2027</dd></dl></main></body></html>`,
);

page(
  'ae-ok',
  'right',
  'https://demo.aeries.net/admin/Demographics.aspx',
  '9900000001',
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000001</span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><p>Comment: bus pass renewed. mo 08/14</p></form></body></html>`,
);

page(
  'bl-new-sibling',
  'blank: a form for nobody',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><h3>Enrollment form</h3><table><tr><td>Surname</td><td><input value=""></td></tr><tr><td>Given names</td><td><input value=""></td></tr><tr><td>State Student ID</td><td><input data-tcfc="STU.CID" value=""></td></tr></table><button>Save</button></form></body></html>`,
  { isNotBlank: true },
);

page(
  'bl-luis-part',
  'blank: of another one',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><h3>Programs</h3><p>GATE since 2024</p><p>Luis, new, room 4</p><table><tr><td>Room</td><td>4</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr></table></form></body></html>`,
  { isNotBlank: true },
);

page(
  'one-row-session',
  'a list with one row',
  'https://sis.redbudusd.example/students/4711/testing',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section><h3>Test session</h3><table><tr><th>Seat</th><th>SSID</th><th>Status</th></tr><tr><td>B4</td><td>9900000002</td><td>Paused</td></tr></table><p>Not started: 27 students</p></section></main></body></html>`,
);

page(
  'additional-record',
  'records of one',
  'https://sis.redbudusd.example/students/4711/records',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Primary record</h3><dl><dt>Local ID</dt><dd>204417</dd><dt>School</dt><dd>Oak</dd></dl></div><div class="card"><h3>Additional record</h3><dl><dt>Local ID</dt><dd>209988</dd><dt>School</dt><dd>Elm</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main></body></html>`,
);

page(
  'st-now',
  'a number that counts no more',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Identification</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Replaced by</dt><dd>9900000001</dd><dt>Source</dt><dd>CALPADS</dd></dl></div></main></body></html>`,
);

page(
  'sibling-priority',
  'applicant',
  'https://enroll.redbudusd.example/applications/881',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5, Oak Elementary</p><div class="card"><h3>Applicant</h3><dl><dt>Grade</dt><dd>K</dd><dt>SSID</dt><dd>9900000002</dd><dt>Preschool</dt><dd>Little Oaks</dd></dl></div><p>Priority: lives with the student above</p></main></body></html>`,
);

page(
  'prev-panel',
  'panels',
  'https://sis.redbudusd.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="two" style="display:flex"><div class="card"><h3>Enrollment</h3><p>Oak Elementary</p><p>Room 12</p></div><div class="card"><h3>On hold</h3><p>Grade 7</p><p>SSID: 9900000002</p><button>Resume</button></div></div></main></body></html>`,
);

page(
  'referred-by',
  'counsellor',
  'https://sis.redbudusd.example/students/4711/counseling',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Referral</h3><dl><dt>Date</dt><dd>10/02/2026</dd><dt>Told us</dt><dd>Luis Vega</dd><dt>Room</dt><dd>4</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main></body></html>`,
);

page(
  'es-baja',
  'Spanish',
  'https://sis.valleusd.example/estudiantes/4711/ficha',
  null,
  ['9900000002'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grado 5</p><div class="card"><h3>Datos</h3><table><tr><td>Escuela</td><td>Roble</td></tr><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Estado del número</td><td>Dado de baja</td></tr></table></div></main></body></html>`,
);

page(
  'zh-note',
  'translated',
  'https://sis.redbudusd.example/students/4711/demographics',
  null,
  ['9900000002'],
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3><font><font>人口统计</font></font></h3><table><tr><td><font><font>班级</font></font></td><td>12</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table><p><font><font>这是她弟弟的号码，请勿使用。</font></font></p></div></main></body></html>`,
);

page(
  'ok-sister-card',
  'right',
  'https://sis.redbudusd.example/students/4711/family',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><section class="card"><h3>Siblings</h3><p>Luis, grade 2</p><p>SSID: 9900000002</p></section></main></body></html>`,
);

page(
  'ok-belongs',
  'right',
  'https://sis.redbudusd.example/students/4711/ids',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Identification</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Belongs to</dt><dd>Luis</dd></dl></div></main></body></html>`,
);

page(
  'ok-own',
  'right',
  'https://sis.redbudusd.example/students/4711/demographics',
  '9900000001',
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Demographics</h3><dl><dt>Grade</dt><dd>5</dd><dt>SSID</dt><dd>9900000001</dd><dt>Entered</dt><dd>08/12/2026</dd></dl></div></main></body></html>`,
);

page(
  'ok-note',
  'right',
  'https://sis.redbudusd.example/students/4711/demographics',
  '9900000001',
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Demographics</h3><table><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Language</td><td>Spanish</td></tr></table><p>Folder came from Fresno on Monday. Mrs. Oduya filed it.</p></div></main></body></html>`,
);

page(
  'ok-two-records',
  'right',
  'https://sis.redbudusd.example/students/4711/compare',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><table border="1"><tr><th>Field</th><th>Keep</th><th>Drop</th></tr><tr><td>Local ID</td><td>204417</td><td>209988</td></tr><tr><td>SSID</td><td></td><td>9900000002</td></tr></table></main></body></html>`,
);

page(
  'login-email',
  'accounts',
  'https://sis.redbudusd.example/students/4711/accounts',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><h3>Network access</h3><dl><dt>Login</dt><dd>luis.vega31@students.redbud.example</dd><dt>Device</dt><dd>RB-55120</dd><dt>SSID</dt><dd>9900000002</dd><dt>Last sign-in</dt><dd>10/02/2026</dd></dl></div></main></body></html>`,
);

page(
  'greeting',
  'letters',
  'https://sis.redbudusd.example/students/4711/letters/3',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Letter</h3><p>October 6, 2026</p><p>Hello Luis,</p><p>your report for the first quarter is attached. You will need the number below to sign in to the test.</p><p>SSID: 9900000002</p><p>Room 4</p></div></main></body></html>`,
);

page(
  'greeting-es',
  'letters',
  'https://sis.redbudusd.example/students/4711/letters/4',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Letter</h3><p>6 de octubre de 2026</p><p>Querido Luis:</p><p>Aquí está el número que necesitas para entrar a la prueba del martes en el salón de computadoras.</p><p>SSID: 9900000002</p><p>Salón 4</p></div></main></body></html>`,
);

page(
  'removed-log',
  'logs',
  'https://sis.redbudusd.example/students/4711/changes',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Data</h3><dl><dt>Action</dt><dd>Taken off this student</dd><dt>By</dt><dd>moduya</dd><dt>SSID</dt><dd>9900000002</dd><dt>Reason</dt><dd>Not hers</dd></dl></div></main></body></html>`,
);

page(
  'wizard-from',
  'tools',
  'https://sis.redbudusd.example/students/4711/tools/copy',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Copy address data</h3><dl><dt>Step</dt><dd>2 of 3</dd><dt>Taken from</dt><dd>Luis</dd><dt>Local ID</dt><dd>209988</dd><dt>SSID</dt><dd>9900000002</dd><dt>Address</dt><dd>17 Heron Court</dd></dl><button>Copy</button></div></main></body></html>`,
);

page(
  'bus-stop',
  'transport',
  'https://routes.redbudusd.example/stop/14',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Route 6</h3><dl><dt>Stop</dt><dd>Fig and 4th</dd><dt>Gets off with her</dt><dd>Luis, 7</dd><dt>SSID</dt><dd>9900000002</dd><dt>Time</dt><dd>2:50 PM</dd></dl></div></main></body></html>`,
);

page(
  'tutor-session',
  'tutoring',
  'https://tutor.redbudusd.example/sessions/5',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>body{font:14px sans-serif;margin:0}header,nav{padding:6px 14px;background:#eef}main{padding:10px 14px}.card{border:1px solid #ccc;padding:8px;margin:8px 0}dl{display:grid;grid-template-columns:170px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 8px;text-align:left}</style></head><body><header>Redbud Unified &middot; 2026-27 &middot; Oak Elementary <input type="search" placeholder="Find a student"> <a href="#">Help</a></header><nav><a href="#">Attendance</a> <a href="#">Enrollment</a> <a href="#">Health</a> <a href="#">Contacts</a></nav><main><h1>Ortega, Lia</h1><div class="card"><h3>Session</h3><p>Tutor, grade 11</p><p>With: Luis, grade 4, and Ana, grade 4</p><p>SSID: 9900000002</p><p>Reading, level M</p></div></main></body></html>`,
);

export const whosePages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who had read the mends for the forty-first, to lead them to another's number. People are made up. */
const { page, pages } = setOf('narrowed a fourth time');

page(
  'f-retired',
  'behind the gap: Teacher Retired',
  'https://valley.aeries.net/students/detail/f-retired',
  null,
  ['9987623165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>SSID 9987623165&nbsp;&nbsp;&nbsp; Teacher Retired</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'f-former',
  'behind the gap: Track A / Tchr Former',
  'https://valley.aeries.net/students/detail/f-former',
  null,
  ['9987624431'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>SSID 9987624431&nbsp;&nbsp;&nbsp; Track A&nbsp;&nbsp;&nbsp; Tchr Former</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'f2-dup',
  'behind the gap: Tchr Duplicate',
  'https://valley.aeries.net/students/detail/f2-dup',
  null,
  ['9987670007'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>SSID 9987670007&nbsp;&nbsp;&nbsp; Tchr Duplicate</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'k-grade2',
  "a line with another grade and local number before the school's code",
  'https://valley.aeries.net/students/detail/k-grade2',
  null,
  ['9987625486'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><p>Perm ID 19422 &nbsp; RHS</p><div class="panel"><h2>Student data</h2><p>2 19423 OES&nbsp;&nbsp;&nbsp; SSID 9987625486</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k2-namesake',
  "a namesake's line, another grade and school",
  'https://valley.aeries.net/students/detail/k2-namesake',
  null,
  ['9987663044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><p>Perm ID 19422</p><div class="panel"><h2>Student data</h2><p>Diaz, Ana 2 19423 OES&nbsp;&nbsp;&nbsp; SSID 9987663044</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k2-perm',
  'a line without a name, another local number than the heading',
  'https://valley.aeries.net/students/detail/k2-perm',
  null,
  ['9987663466'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Perm ID 19422</p><p>School RHS</p><div class="panel"><h2>Student data</h2><p>19423 OES&nbsp;&nbsp;&nbsp; SSID 9987663466</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k2-initial',
  "'Diaz, A' of another grade",
  'https://valley.aeries.net/students/detail/k2-initial',
  null,
  ['9987663255'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>Diaz, A 2 19423 OES&nbsp;&nbsp;&nbsp; SSID 9987663255</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k-bus-one',
  'a bus list with one rider',
  'https://valley.aeries.net/students/detail/k-bus-one',
  null,
  ['9987626330'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Bus 4 riders</h1><div class="panel"><p>1 rider</p><p>Diaz, Ana 6 19422 RHS&nbsp;&nbsp;&nbsp; SSID 9987626330</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  't-luis-behind',
  'a trail: Student List :: Diaz, Ana :: SSID # :: Luis',
  'https://bay.illuminateed.com/students/detail/t-luis-behind',
  null,
  ['9987632871'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: Diaz, Ana :: SSID 9987632871 :: Luis</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't2-vega',
  'a trail: Student List :: Diaz, Ana :: SSID # :: L. Vega',
  'https://bay.illuminateed.com/students/detail/t2-vega',
  null,
  ['9987672117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: Diaz, Ana :: SSID 9987672117 :: L. Vega</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-buddy',
  'a trail: Student List :: Diaz, Ana :: Buddy :: Luis V. :: SSID #',
  'https://bay.illuminateed.com/students/detail/t-buddy',
  null,
  ['9987633504'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: Diaz, Ana :: Buddy :: Luis V. :: SSID 9987633504</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-bro-initials',
  'a trail: Student List :: Diaz, Ana :: LV :: SSID #',
  'https://bay.illuminateed.com/students/detail/t-bro-initials',
  null,
  ['9987634559'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: Diaz, Ana :: LV :: SSID 9987634559</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't2-l',
  'a trail: Student List :: Diaz, Ana :: Diaz, L :: SSID #',
  'https://bay.illuminateed.com/students/detail/t2-l',
  null,
  ['9987671906'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: Diaz, Ana :: Diaz, L :: SSID 9987671906</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-teacher',
  'a trail: Class :: Moss, Karen :: Seat 4 :: SSID #',
  'https://bay.illuminateed.com/students/detail/t-teacher',
  null,
  ['9987634348'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Class :: Moss, Karen :: Seat 4 :: SSID 9987634348</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-teacher-noname',
  "a class's trail on a page that names nobody",
  'https://bay.illuminateed.com/students/detail/t-teacher-noname',
  null,
  ['9987634770'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Seating chart</h1><div class="panel"><p>Class :: Moss, Karen :: Seat 4 :: SSID 9987634770</p><p>Grade: 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-help-phone',
  "blank SSID, then 'Student ID help' with a telephone",
  'https://bay.illuminateed.com/students/detail/s-help-phone',
  null,
  ['9165550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>SSID</span><span>Student ID Help</span><span>9165550131</span></div><div class="kv"><span>Grade</span><span>6</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-help-phone2',
  "blank SSID, the help line's telephone in boxes",
  'https://bay.illuminateed.com/students/detail/s-help-phone2',
  null,
  ['9165550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div><div>SSID</div><div>State ID help</div><div>9165550132</div></div><div><div>Grade</div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-help-line',
  "'Help' and its telephone behind a blank label",
  'https://bay.illuminateed.com/students/detail/s-help-line',
  null,
  ['9165550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>State Student ID</span><span>Help</span><span>9165550133</span></div><div class="kv"><span>Grade</span><span>6</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's2-estado-status',
  "'Estado' as the label of a status between",
  'https://bay.illuminateed.com/students/detail/s2-estado-status',
  null,
  ['9165550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div><div>SSID</div><div>Estado</div><div>9165550199</div></div><div><div>Pendiente</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'n-loading',
  'the number is loading (dots), then an unlabelled telephone',
  'https://bay.illuminateed.com/students/detail/n-loading',
  null,
  ['9165550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>SSID</span><span class="loading-dots"></span><span>9165550141</span></div><div class="kv"><span>Grade</span><span>6</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'n3-tile',
  'loading dots in a tile, the telephone behind them',
  'https://bay.illuminateed.com/students/detail/n3-tile',
  null,
  ['9165550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><div class="kv"><div class="k">State Student ID</div><div class="dots-pulse"></div><div class="sub">9165550162</div></div><div class="kv"><div class="k">Grade</div><div class="v">6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'n-cheerleader',
  "a blank value in a grid of 'leader' cells",
  'https://bay.illuminateed.com/students/detail/n-cheerleader',
  null,
  ['9165550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="row"><div class="leader-k">SSID</div><div class="leader-v"></div><div class="leader-k">9165550144</div></div><div class="row"><div class="leader-k">Grade</div><div class="leader-v">6</div><div class="leader-k">Home</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'b-check-table',
  'checklist: what is verified, and the telephone of who is called about it',
  'https://bay.illuminateed.com/students/detail/b-check-table',
  null,
  ['9165550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Enrollment</h2><table><tr><td>SSID <span class="badge">Verified</span></td><td>9165550113</td></tr><tr><td>Residency <span class="badge">Pending</span></td><td>9165550120</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'b-flags',
  "flags in a banner, 'SSID' 'valid', then the family's telephone",
  'https://bay.illuminateed.com/students/detail/b-flags',
  null,
  ['9165550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="flags"><b>IEP</b> <i>active</i></div><div class="flags"><b>SSID</b> <i>valid</i> 9165550116</div><div class="panel"><h2>Student data</h2><table><tr><td class="lbl">Home language</td><td>Spanish</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'o2-div-detail',
  "household in a banner's page, and the row's details",
  'https://bay.illuminateed.com/students/detail/o2-div-detail',
  null,
  ['9987657980', '9987657987'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="top"><span>Diaz, Ana</span> <span>Grade 6</span></div><table class="grid"><thead><tr><th>Member</th><th>SSID</th><th>School</th></tr></thead><tbody><tr><td>Diaz, Luis</td><td>9987657980</td><td>Oak</td></tr><tr><td>Diaz, Eva</td><td>9987657987</td><td>Elm</td></tr></tbody></table><section class="panel"><h3>Record details</h3><dl><dt>SSID</dt><dd>9987657980</dd><dt>Status</dt><dd>Active</dd><dt>Program</dt><dd>GATE</dd></dl></section><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o2-div-plain',
  "household, and the chosen row's number in a panel without a title",
  'https://bay.illuminateed.com/students/detail/o2-div-plain',
  null,
  ['9987658191', '9987658198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="top"><span>Diaz, Ana</span> <span>Grade 6</span></div><table class="grid"><thead><tr><th>Member</th><th>SSID</th><th>School</th></tr></thead><tbody><tr><td>Diaz, Luis</td><td>9987658191</td><td>Oak</td></tr><tr><td>Diaz, Eva</td><td>9987658198</td><td>Elm</td></tr></tbody></table><div class="panel"><p>SSID: 9987658198</p><p>Program: GATE</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o2-div-teacher',
  'a teacher who teaches grade 6, a list, and one scanned',
  'https://bay.illuminateed.com/students/detail/o2-div-teacher',
  null,
  ['9900645482', '9987659246', '9987659253'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="top"><span>Moss, Karen</span> <span>Grade 6</span></div><div class="panel"><p>SSID: 9900645482</p></div><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Track</th></tr></thead><tbody><tr><td>Diaz, Ana</td><td>9987659246</td><td>A</td></tr><tr><td>Vega, Luis</td><td>9987659253</td><td>A</td></tr></tbody></table><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'o2-div-third',
  'the detail of a third one below the rows',
  'https://bay.illuminateed.com/students/detail/o2-div-third',
  null,
  ['9900645208', '9987658824', '9987658831'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="top"><span>Diaz, Ana</span> <span>Grade 6</span></div><table class="grid"><thead><tr><th>Member</th><th>SSID</th><th>School</th></tr></thead><tbody><tr><td>Diaz, Luis</td><td>9987658824</td><td>Oak</td></tr><tr><td>Diaz, Eva</td><td>9987658831</td><td>Elm</td></tr></tbody></table><div class="panel"><h3>Details</h3><p>SSID: 9900645208</p><p>Bus: 4</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'p-gap-colon',
  "'State/Province' without a value, a gap, and 'Student Number:'",
  'https://ridge.powerschool.com/students/detail/p-gap-colon',
  null,
  ['1000204462'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="branding">PowerSchool SIS</div><ul id="nav-main"><li><a href="#">Start Page</a></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Reports</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>State/Province&nbsp;&nbsp;&nbsp; Student Number: 1000204462</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-format',
  'an example of the format',
  'https://bay.illuminateed.com/students/detail/y-format',
  null,
  ['9987655659'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>SSID 9987655659 format</p><p>Grade 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-format-field',
  'an example in the field of a form',
  'https://bay.illuminateed.com/students/detail/y-format-field',
  null,
  ['9987655870'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><table><tr><td class="lbl">SSID</td><td>9987655870 format</td></tr><tr><td class="lbl">Grade</td><td>6</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'e-since',
  "colonless strip: 'Enrolled since' behind the number",
  'https://bay.illuminateed.com/students/detail/e-since',
  '9900624795',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span>9900624795</span> <b>Enrolled since</b> <span>08/20/2026</span></p><p><b>Gr</b> <span>6</span> <b>Track</b> <span>A</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'e-us-since',
  "colonless strip: 'In US schools since' behind the number",
  'https://bay.illuminateed.com/students/detail/e-us-since',
  '9900624932',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span>9900624932</span> <b>In US schools since</b> <span>2019</span></p><p><b>Gr</b> <span>6</span> <b>Track</b> <span>A</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'e-years-old',
  "colonless strip: 'Years old' behind the number",
  'https://bay.illuminateed.com/students/detail/e-years-old',
  '9900625069',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span>9900625069</span> <b>Years old</b> <span>11</span></p><p><b>Gr</b> <span>6</span> <b>Track</b> <span>A</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'e-until',
  "colonless strip: 'Eligible until' behind the number",
  'https://bay.illuminateed.com/students/detail/e-until',
  '9900625343',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span>9900625343</span> <b>Eligible until</b> <span>06/2027</span></p><p><b>Gr</b> <span>6</span> <b>Track</b> <span>A</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'e-pending',
  "colonless strip: 'Pending forms' behind the number",
  'https://bay.illuminateed.com/students/detail/e-pending',
  '9900625206',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span>9900625206</span> <b>Pending forms</b> <span>2</span></p><p><b>Gr</b> <span>6</span> <b>Track</b> <span>A</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-history',
  "a card of the identifiers' history",
  'https://bay.illuminateed.com/students/detail/a2-history',
  '9900646578',
  ['9987660934'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>State data</h3><p>SSID: 9900646578</p><p>Status: Active</p></div><div class="card"><h3>SSID history</h3><p>SSID: 9987660934</p><p>Grade: 5</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-queue',
  'a card of the transfer that waits',
  'https://bay.illuminateed.com/students/detail/a2-queue',
  '9900647674',
  ['9987662622'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>State data</h3><p>SSID: 9900647674</p><p>Status: Active</p></div><div class="card"><h3>Incoming requests</h3><p>SSID: 9987662622</p><p>Grade: 5</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-sample',
  'a sample of the label beside the record',
  'https://bay.illuminateed.com/students/detail/a2-sample',
  '9900646989',
  ['9987661567'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>State data</h3><p>SSID: 9900646989</p><p>Status: Active</p></div><div class="card"><h3>Sample</h3><p>SSID: 9987661567</p><p>Grade: 5</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-staff',
  'a card of the case manager with a state number',
  'https://bay.illuminateed.com/students/detail/a2-staff',
  '9900647126',
  ['9987661778'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>Student</h3><p>SSID: 9900647126</p><p>Grade: 6</p></div><div class="card"><h3>Staff contact</h3><p>SSID: 9987661778</p><p>Title: Case manager</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-nv',
  "another state's number",
  'https://bay.illuminateed.com/students/detail/a2-nv',
  '9900647263',
  ['9987661989'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>California</h3><p>SSID: 9900647263</p><p>State: CA</p></div><div class="card"><h3>Nevada</h3><p>SSID: 9987661989</p><p>State: NV</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'a2-rel',
  "'Relationship: Brother' in the second card",
  'https://bay.illuminateed.com/students/detail/a2-rel',
  '9900647537',
  ['9987662411'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student record</h1><div class="card"><h3>Student</h3><p>SSID: 9900647537</p><p>Grade: 6</p></div><div class="card"><h3>Contact</h3><p>SSID: 9987662411</p><p>Relationship: Brother</p></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'h2-scholar',
  "'Scholar #' with the label in its title",
  'https://bay.illuminateed.com/students/detail/h2-scholar',
  '9900650003',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="row"><div><abbr title="State Student ID">Scholar #</abbr></div><div>9900650003</div></div><div class="row"><div><abbr title="Grade">Gr</abbr></div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'h2-learner',
  "'Learner #' with the label in its title",
  'https://bay.illuminateed.com/students/detail/h2-learner',
  '9900650277',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="row"><div><abbr title="State Student ID">Learner #</abbr></div><div>9900650277</div></div><div class="row"><div><abbr title="Grade">Gr</abbr></div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'h2-stdt',
  "'Stdt#' with the label in its title",
  'https://bay.illuminateed.com/students/detail/h2-stdt',
  '9900650140',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="row"><div><abbr title="State Student ID">Stdt#</abbr></div><div>9900650140</div></div><div class="row"><div><abbr title="Grade">Gr</abbr></div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-columns-own',
  'labels in a box, values in the next',
  'https://bay.illuminateed.com/students/detail/s-columns-own',
  '9900631097',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="l"><div>Estado</div><div>SSID</div><div>Grado</div></div><div class="v"><div>CA</div><div>9900631097</div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'n-loading-dl',
  'the number is loading in a dl without walls',
  'https://bay.illuminateed.com/students/detail/n-loading-dl',
  null,
  ['9165550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><dl><dt>SSID</dt><dd class="typing-dots"></dd><dd>9165550145</dd><dt>Grade</dt><dd>6</dd></dl></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'b-own',
  'a badge between label and number',
  'https://bay.illuminateed.com/students/detail/b-own',
  '9900621233',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span class="badge">Verified</span> <span>9900621233</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'b-current-former',
  'current and former number in a line',
  'https://bay.illuminateed.com/students/detail/b-current-former',
  '9900620959',
  ['9987621477'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><b>SSID</b> <span class="badge">Current</span> <span>9900620959</span></p><p><b>Former SSID</b> <span>9987621477</span></p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'f-own',
  'grade and teacher behind gaps',
  'https://valley.aeries.net/students/detail/f-own',
  '9900623014',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>SSID 9900623014&nbsp;&nbsp;&nbsp; Grd 6&nbsp;&nbsp;&nbsp; Tchr Moss</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'k-own',
  'the own line with ID and school',
  'https://valley.aeries.net/students/detail/k-own',
  '9900624247',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="topBar"><span>Valley Unified &nbsp;|&nbsp; 2026-2027</span> <a href="#">Logout</a></div><ul id="sideNav"><li><a href="#">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Medical</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p>Diaz, Ana 6 19422 RHS&nbsp;&nbsp;&nbsp; SSID 9900624247</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'v-own',
  'the number and its copy',
  'https://bay.illuminateed.com/students/detail/v-own',
  '9900624521',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><table><tr><td class="lbl">SSID</td><td>9900624521 <a href="#">9900624521</a></td></tr><tr><td class="lbl">Grade</td><td>6</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'c-own',
  'an EL code with boxes to tick',
  'https://bay.illuminateed.com/students/detail/c-own',
  '9900626576',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div>SSID <u>9900626576</u> EL &#9744; Yes &#9746; No Native language <u>English</u></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'd2-own',
  'terminal: two columns',
  'https://bay.illuminateed.com/students/detail/d2-own',
  '9900649455',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student Inquiry</h1><pre>STUDENT..: DIAZ, ANA     GRADE..: 06
STATE ID....: 9900649455     PERM..: 88213</pre></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  't-own',
  'own trail',
  'https://bay.illuminateed.com/students/detail/t-own',
  '9900629727',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><p>Student List :: <b>Diaz, Ana - 06</b> :: SSID 9900629727 :: Local ID 880413</p><p>Home language Spanish</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-own',
  'label, the same in Spanish, number',
  'https://bay.illuminateed.com/students/detail/s-own',
  '9900631234',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>State Student ID</span><span lang="es">ID estatal del estudiante</span><span>9900631234</span></div><div class="kv"><span>Grade</span><span lang="es">Grado</span><span>6</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  's-own-help',
  'label, help, number',
  'https://bay.illuminateed.com/students/detail/s-own-help',
  '9900631371',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>SSID</span><span class="tip">SSID help</span><span>9900631371</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'n-own',
  'leader between label and number',
  'https://bay.illuminateed.com/students/detail/n-own',
  '9900632193',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><div class="kv"><span>SSID</span><span class="leader"></span><span>9900632193</span></div><div class="kv"><span>Grade</span><span class="leader"></span><span>6</span></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'n3-dot-own',
  'leader as a flex box',
  'https://bay.illuminateed.com/students/detail/n3-dot-own',
  '9900657812',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><div class="ln"><div>STATE STUDENT ID</div><div class="dot-leader"></div><div>9900657812</div></div><div class="ln"><div>GRADE</div><div class="dot-leader"></div><div>6</div></div></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'o2-div-own',
  'own panel over a list of the group',
  'https://bay.illuminateed.com/students/detail/o2-div-own',
  '9900645345',
  ['9987659035', '9987659042'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><div class="top"><span>Diaz, Ana</span> <span>Grade 6</span></div><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9900645345</dd><dt>Status</dt><dd>Active</dd></dl></div><table class="grid"><thead><tr><th>Student</th><th>SSID</th><th>Grade</th></tr></thead><tbody><tr><td>Vega, Luis</td><td>9987659035</td><td>6</td></tr><tr><td>Kim, Theo</td><td>9987659042</td><td>6</td></tr></tbody></table><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

page(
  'h-pupilno',
  "'Pupil No.' with the label in its title",
  'https://bay.illuminateed.com/students/detail/h-pupilno',
  '9900637262',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><p><abbr title="State Student ID">Pupil No.</abbr> 9900637262</p><p><abbr title="Grade">Gr</abbr> 6</p></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'w-own',
  'the way to a student',
  'https://bay.illuminateed.com/students/detail/w-own',
  '9900639591',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Student List :: Diaz, Ana</h1><div class="card"><dl><dt>Name</dt><dd>Diaz, Ana</dd><dt>SSID</dt><dd>9900639591</dd><dt>Grade</dt><dd>6</dd></dl></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'q3-own',
  'a request on its page about one child',
  'https://records.millbrookusd.org/students/detail/q3-own',
  '9900658908',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><nav><a href="#">Dashboard</a> <a href="#">Records</a> <a href="#">Programs</a> <a href="#">Help desk</a></nav><main><h1>Request for cumulative records</h1><div class="card"><dl><dt>Student</dt><dd>Diaz, Ana</dd><dt>SSID</dt><dd>9900658908</dd><dt>Grade</dt><dd>6</dd></dl></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'p-own',
  "'State/Province Student Number'",
  'https://ridge.powerschool.com/students/detail/p-own',
  '9900641646',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><div id="branding">PowerSchool SIS</div><ul id="nav-main"><li><a href="#">Start Page</a></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Reports</a></li></ul><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><table><tr><td class="lbl">State/Province Student Number</td><td>9900641646</td></tr><tr><td class="lbl">Grade</td><td>6</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
);

page(
  'y-valid-format',
  'the own number of a valid format',
  'https://bay.illuminateed.com/students/detail/y-valid-format',
  '9900643564',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.5 Arial,sans-serif;margin:0;color:#222}#topBar,header,nav{background:#234;color:#fff;padding:6px 12px}header a,nav a{color:#fff;margin-right:12px}main{padding:12px 18px}td,th{padding:3px 9px;text-align:left;border-bottom:1px solid #ddd}.card,.panel,.tile{border:1px solid #ccd;padding:8px 12px;margin:8px 0}.lbl{font-weight:600;color:#456}.row,.kv{display:flex;gap:14px}.badge{background:#def;border-radius:8px;padding:0 6px}.dots,.leader{flex:1;border-bottom:1px dotted #999}</style></head><body><header><a href="#">Home</a> <a href="#">Rosters</a> <a href="#">Assessments</a> <a href="#">Reports</a></header><main><h1>Diaz, Ana</h1><p>Grade 6</p><div class="panel"><h2>Student data</h2><table><tr><td class="lbl">SSID</td><td>9900643564 <small>Valid format</small></td></tr><tr><td class="lbl">Grade</td><td>6</td></tr></table></div><div class="panel"><h3>Attendance</h3><table><tr><td class="lbl">Days enrolled</td><td>41</td></tr><tr><td class="lbl">Absences</td><td>2</td></tr></table></div></main><footer>Records office &middot; Terms &middot; Privacy</footer></body></html>`,
  { sure: false },
);

export const narrowedFourthPages = pages;

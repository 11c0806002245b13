import { setOf } from './case-page.ts';

/** What new rules of the finder must neither let through nor lose. People are made up. */
const { page, pages } = setOf('narrowed');

page(
  'm21 title-mentor-for',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Peer mentor for: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-duplicate-of',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Duplicate of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-replace-for',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Stand-in for: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-classmate-of',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Classmate of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-caps-given',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><td>Luis<br>VEGA</td><td>Grade<br>5</td><td>SSID<br>9900000002</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-caps-both',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><td><b>VEGA,</b><br>LUIS</td><td><b>Room</b><br>12</td><td><b>SSID</b><br>9900000002</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-mcdonald',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><table class="rec"><tr><td><div>Luis</div><div>McDonald</div></td><td><div>Bus</div><div>22</div></td><td><div>SSID</div><div>9900000002</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-oneil',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table class="rec"><tr><td><div>Luis</div><div>O'Neil</div></td><td><div>Locker</div><div>118</div></td><td><div>SSID</div><div>9900000002</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-hyphen',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table class="rec"><tr><td><div>Luis</div><div>Vega-Ruiz</div></td><td><div>Locker</div><div>118</div></td><td><div>SSID</div><div>9900000002</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 grade-below-room',
  'attack: person-at isRightBelow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><div class="g">Room 2 <p>Seat 4: Vega</p><p>SSID 9900000002</p></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'm21 grade-below-two',
  'attack: person-at isRightBelow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><div class="g">Grade 2<div class="r">Class list of Ms. Morales</div><div class="r">SSID: 9900000002</div></div><p>Perm ID 204417 &middot; Grade 5</p></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-rows',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="list"><div class="odd item"><span>Luis</span><span>Grade 5</span></div><div class="even item"><span>SSID</span><span>9900000002</span></div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 masked-testing',
  'attack: conclude.ts isAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><table><tr><td>Student name</td><td>Ortega, Lia</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></section><section class="card"><h3>TOMS registration</h3><table><tr><td>SSID</td><td>xxxxxx0001</td></tr><tr><td>Test</td><td>CAASPP</td></tr></table></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 sr-four-texts',
  'attack: visibility textsIn TEXTS_ASKED',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3><span class="sr-only">Expandable card.</span><span class="sr-only">Expanded.</span><span class="sr-only">Press Enter to fold.</span><span class="sr-only">Linked record:</span> Ortega, Luis</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-icons-hidden',
  'attack: visibility textsIn TEXTS_ASKED',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.ic{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="head"><i class="ic">expand_more</i><i class="ic">star_border</i><i class="ic">print</i><i class="ic">more_vert</i><b>Ortega, Luis</b></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-label-input',
  'attack: visibility textsIn: value in a control',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="head"><span class="sr-only">Student name</span><input value="Ortega, Luis" readonly></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-icons-mobile',
  'attack: visibility textsIn: desktop and mobile titles',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.m{display:none}@media(max-width:500px){.m{display:inline}.d{display:none}}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3><span class="m">O. L.</span><span class="m">Gr 5</span><span class="m">Rm 12</span><span class="m">more</span><span class="d">Ortega, Luis</span></h3><dl><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 jqm-shadow-white',
  'attack: ink.ts text-shadow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{text-shadow:0 1px 0 #fff;background:#fff}.tpl{color:#fff}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="tpl">State Student ID: 9900000002</div><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 blurred-shadow',
  'attack: ink.ts text-shadow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.blur{color:transparent;text-shadow:0 0 12px rgba(0,0,0,.6)}.blur:hover{color:#222;text-shadow:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Student Information</h3><p>SSID: <span class="blur">9900000002</span></p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 white-emboss-input',
  'attack: ink.ts text-shadow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.card{background:#fff}.w{color:#fff;text-shadow:1px 1px 0 #fff}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><dl><dt class="w">SSID</dt><dd class="w">9900000002</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 tiled-cover',
  'attack: colour.ts sized gradients',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.old{position:relative}.cover{position:absolute;inset:0;background-image:repeating-linear-gradient(45deg,#eee 0 10px,#ddd 10px 20px);background-size:28px 28px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card old"><h3>Student Information</h3><p>SSID: 9900000002</p><p>Room 12</p><div class="cover">Loading the next student</div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 tiled-half',
  'attack: colour.ts sized gradients',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.old{position:relative}.cover{position:absolute;inset:0;pointer-events:none;background-image:linear-gradient(#f4f4f4,#f4f4f4);background-size:50% 50%}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card old"><h3>Student Information</h3><p>SSID: 9900000002</p><p>Room 12</p><div class="cover"></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 watermark-white',
  'attack: covered.ts hasDecorBelow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.wm{position:fixed;inset:0;pointer-events:none}.card{background:#fff}.w{color:#fff}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><svg class="wm" width="100%" height="100%" aria-hidden="true"><text x="200" y="300" fill="#eee" font-size="60">CONFIDENTIAL</text></svg><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Student Information</h3><p class="w">SSID: 9900000002</p><p>Room 12</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 two-attributes',
  'attack: false blank, toldBy runsIn of joined attributes',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><div class="tile" data-student="204417" data-state-id="9900000001">Open in CALPADS</div></form></body></html>`,
  { isNotBlank: true },
);

page(
  'm21 title-and-pos',
  'attack: false blank, toldBy runsIn of joined attributes',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><a tabindex="0" title="9900000001" href="#">CALPADS</a> <span data-ssid="9900000001" data-school="990">SSID</span></form></body></html>`,
  { isNotBlank: true },
);

page(
  'm21 maxlength',
  'attack: false blank, toldBy runsIn of joined attributes',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><label>Copy <input type="text" size="10" placeholder="9900000001" maxlength="10"></label></form></body></html>`,
  { isNotBlank: true },
);

page(
  'm21 title2-lab',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Lab table mate of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title2-pen',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Pen pal of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title2-tutor',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Peer tutor for: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title2-carpool',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Carpool rider for: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title2-conflict',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Keep apart from or of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title2-friend',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Best friend of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-dl',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="grid"><div class="odd f"><label>Group leader</label> <span>Luis</span></div><div class="even f"><label>SSID</label> <span>9900000002</span></div><div class="odd f"><label>Locker</label> <span>118</span></div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 masked-bus',
  'attack: conclude.ts isAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><header class="bar"><b>Ortega, Lia</b> SSID 9900000002</header><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>SSID lookup result</h3><dl><dt>SSID</dt><dd>******0001</dd><dt>Status</dt><dd>Active</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 masked-merge',
  'attack: conclude.ts isAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000002</dd></dl></section><section class="card"><h3>Confirmed by the state on 10/06/2026</h3><dl><dt>SSID</dt><dd>&bull;&bull;&bull;&bull;&bull;&bull;0001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-anim-frost',
  'attack: covered.ts isFrosted',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.hd{position:relative}.fr{position:absolute;inset:0;pointer-events:none;backdrop-filter:blur(6px);clip-path:inset(0 0 0 90%)}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="hd"><h3>Ortega, Luis</h3><span class="fr"></span></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-tabs-hidden',
  'attack: visibility textsIn NODES_ASKED',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.menu2{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="hd"><ul class="menu2"><li><a href="#">Open</a></li><li><a href="#">Open</a></li><li><a href="#">Open</a></li><li><a href="#">Open</a></li></ul><b>Vega, Luis</b></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sticky-wide-title',
  'attack: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{margin:0}.cols{display:grid;grid-template-columns:62% 38%}aside{position:sticky;top:0;height:100vh;background:#eef}.num{margin-left:75%}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="cols"><aside><p>Photo and class schedule</p></aside><div class="mid"><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p></div></div><section class="low"><h3>Ortega, Luis</h3><p class="num">SSID: 9900000002</p><p class="num">Bus route 22</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sticky-hero-full',
  'attack: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{margin:0}.first{height:100vh}.hero{position:sticky;top:0;height:100vh;width:70%;background:#eef}.num{margin-left:80%}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="first"><div class="hero"><p>School year 2026-2027</p></div></div><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><section class="low"><h3>Ortega, Luis</h3><p class="num">SSID: 9900000002</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 frost-clipped',
  'attack: covered.ts isFrosted',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.hd{position:relative}.fr{position:absolute;inset:0;pointer-events:none;backdrop-filter:blur(6px);mask-image:linear-gradient(90deg,transparent 80%,#000)}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="hd"><h3>Ortega, Luis</h3><span class="fr"></span></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-cards-list',
  'attack: visibility textsIn',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><div class="who"><span class="sr-only">Card</span><span class="sr-only">of</span><span class="sr-only">family</span><span class="sr-only">member</span><b>Vega, Luis</b></div><p>SSID: 9900000002</p></section><section class="card"><div class="who"><span class="sr-only">Card</span><span class="sr-only">of</span><span class="sr-only">family</span><span class="sr-only">member</span><b>Vega, Max</b></div><p>Grade 3</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-row-name',
  'attack: visibility textsIn',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.m{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><td><i class="m">a</i><i class="m">b</i><i class="m">c</i><i class="m">d</i>Vega, Luis</td><td>SSID</td><td>9900000002</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 long-this-student',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>The fields below are used for state reporting of this student and may be edited by the registrar</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-calpads-verify',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Please verify this student's identifiers in CALPADS before the enrollment record is submitted</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-infinite',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Data in this section is imported every night from Infinite Campus and cannot be edited at the school site</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-a-student',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>When a student enrolls, the number below is assigned by the state and stays the same until graduation</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-new-to-oak',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>State numbers and program information for Oak Valley Unified, school year 2026-2027 (view only)</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-legend',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><fieldset><legend>State information for this student (to change it, call Student Services at 555-0117)</legend><p><label>SSID <input value="9900000001" readonly></label></p><p><label>Birth city <input value="Bishop" readonly></label></p></fieldset></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-p-first',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="card"><p>Use the number below when you talk to the state about this student or log in to Smarter Balanced</p><div>SSID: 9900000001</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 second-langs',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia | English, Spanish</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 second-house',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia / Red House, Oak</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-counselor-notes',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia &ndash; Counselor Notes</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-volunteer',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia &ndash; Volunteer Hours</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-recs',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia: Teacher Recommendations</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-teacher',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia <small>Teacher: Morales, Rm 12</small></h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-honor',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia &ndash; Principal's Honor Roll</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-staff-notes',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia - Staff Comments</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 staff-counselor-of',
  'ordinary: page-person isStaffsTitle',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia | Counselor: R. Pell | Gr 5</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-picked-up-by-grandmother',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Picked up by</dt><dd>Grandmother</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-imported-from-aeries',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Imported from</dt><dd>Aeries</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-screened-by-morales',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Screened by</dt><dd>Morales</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-case-managed-by-pell',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Case managed by</dt><dd>Pell</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-served-under-idea',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Served under</dt><dd>Idea</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-graduated-from-lincoln',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Graduated from</dt><dd>Lincoln</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-dropped-off-by-rosa',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Dropped off by</dt><dd>Rosa</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-records-received-from-nevada',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Records received from</dt><dd>Nevada</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-counseled-by-pell',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Counseled by</dt><dd>Pell</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-registered-by-rosa',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Registered by</dt><dd>Rosa</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-validated',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Validated</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-on-file',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>On file</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-up-to-date',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Up to date</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-permanent',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Permanent</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-existing',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Existing</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-new',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>New</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-submitted-to-calpads',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Submitted to CALPADS</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-synced',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Synced</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-exists-in-calpads',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Exists in CALPADS</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-locked',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Locked</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-official',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Official</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-unique',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Unique</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-obtained',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Obtained</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-a',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>A</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-open',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Open</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-retrieved-08-14-2026',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Retrieved 08/14/2026</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 holds-acquired',
  'ordinary: box-fields HOLDS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>SSID Status</dt><dd>Acquired</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-doctors',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Doctor's number</dt><dd>(530) 555-0145</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-grandmas',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grandmother's number</dt><dd>(530) 555-0146</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-drivers',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Bus driver's number</dt><dd>(530) 555-0147</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-deact',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Portal account</dt><dd>Deactivated 08/01/2026</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-absences',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Number of her absences</dt><dd>3</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-note',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Room</dt><dd>12</dd></dl></section><p>Office: the caregiver's number changed in May, see contacts.</p></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 check-layout',
  'ordinary: person-at isChoice',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h2 class="studentName">Ortega, Lia</h2><table class="layout"><tr><td valign="top"><table><tr><td><input type="checkbox" checked></td><td>Hispanic or Latino</td></tr><tr><td><input type="checkbox"></td><td>Foster youth</td></tr></table></td><td valign="top"><div>State Student ID: 9900000001</div><div>Language: Spanish</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 check-layout-aeries',
  'ordinary: person-at isChoice',
  'https://demo.aeries.net/admin/Demographics.aspx',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table class="layout"><tr><td valign="top"><input type="checkbox"> Confidential</td><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000001</span></td></tr><tr><td></td><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
);

page(
  'm21 check-print',
  'ordinary: person-at isChoice',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><h3>Student Information</h3><p>Fields to print on the ID card</p><table><tr><td><input type="checkbox" checked></td><td>Student name</td><td>Ortega, Lia</td></tr><tr><td><input type="checkbox"></td><td>SSID</td><td>9900000001</td></tr><tr><td><input type="checkbox" checked></td><td>Grade</td><td>5</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 namesake-courses',
  'ordinary: person-at OF_NAMESAKES',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Courses not completed</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grade</dt><dd>5</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 namesake-closeout',
  'ordinary: person-at OF_NAMESAKES',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Year close checklist</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grade</dt><dd>5</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 namesake-not-sent',
  'ordinary: person-at OF_NAMESAKES',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Changes not yet sent</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grade</dt><dd>5</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 badge-sib',
  'ordinary: around.ts badge with a relative',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="card"><h1>Ortega, Lia</h1><span class="badge">Grade 5</span> <span class="badge">Sibling: Ortega, Luis</span><div>Perm ID: 204417</div><div>SSID: 9900000001</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 wifi-hotspot',
  'ordinary: person-at QUEUE wi-fi',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Chromebook and hotspot checkout</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grade</dt><dd>5</dd><dt>Asset tag</dt><dd>CB-11873</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 wifi-wireless',
  'ordinary: person-at QUEUE wi-fi',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student wireless access form</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>SSID</dt><dd>9900000001</dd><dt>Grade</dt><dd>5</dd><dt>Asset tag</dt><dd>CB-11873</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-cum',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Cumulative folder</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 sticky-wide-own',
  'ordinary: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{margin:0}.cols{display:grid;grid-template-columns:62% 38%}aside{position:sticky;top:0;height:100vh;background:#eef}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="cols"><aside><p>Photo and class schedule</p></aside><div class="mid"><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p></div></div><section class="low"><h3>Student Information</h3><p>SSID: 9900000001</p><p>Bus route 22</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 nightly-footer',
  'must be blank: LACKS nightly',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><div class="foot">Backups run nightly from 11 pm to 1 am.</div></form></body></html>`,
);

page(
  'm21 tonight',
  'must be blank: LACKS tonight',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><div class="news">Back-to-school night tonight at 6 pm in the gym!</div></form></body></html>`,
);

page(
  'm21 sealed',
  'must be blank: LACKS sealed',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><table><tr><td>Transcript</td><td>Sealed copy mailed 06/12</td></tr></table></form></body></html>`,
);

page(
  'm21 visible-to',
  'must be blank: LACKS visible to',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><p>Medical alerts on this page are visible to all teachers of the class.</p></form></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 withheld',
  'must be blank: LACKS withheld',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><table><tr><td>Directory information</td><td>Withheld</td></tr><tr><td>Photo release</td><td>Yes</td></tr></table></form></body></html>`,
);

page(
  'm21 sync-nightly',
  'must be blank: LACKS nightly',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><small>Lunch balances are imported nightly from the cafeteria system.</small></form></body></html>`,
);

page(
  'm21 state-attr',
  'must be blank: told with OF_STATE',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><a href="https://www.cde.ca.example/statement?doc=2026 0814 33" title="State calendar 08/14/2026 00">Calendar</a></form></body></html>`,
);

page(
  'm21 title-sibling-of',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Sibling of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-brother-of',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Younger brother of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 title-buddy-of',
  'attack: title.ts isOfWhom',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="cap">Reading buddy of: Ortega, Lia</div><div class="row"><span class="lbl">Grade</span> <span class="val">5</span></div><div class="row"><span class="lbl">SSID</span> <span class="val">9900000002</span></div></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-partner',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table class="rec"><tr><td><div>Luis Vega</div><div>5th grade, room 12</div></td><td><div>Locker</div><div>118</div></td><td><div>SSID</div><div>9900000002</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 cell-kim-le',
  'attack: owner.ts namesInRow isField',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table class="rec"><tr><td><div>Bus pass of</div><div>LUIS VEGA</div></td><td><div>Route</div><div>22</div></td><td><div>SSID</div><div>9900000002</div></td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 grade-below-list',
  'attack: person-at isRightBelow',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><div class="g">Grade 2<div class="r"><b>Luis</b> <span>SSID 9900000002</span></div></div><div class="g">Grade 5<div class="r"><b>Lia</b> <span>SSID</span> <span>not issued</span></div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-given',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><div class="card"><div class="even row">Luis</div><div class="odd row">SSID: 9900000002</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'm21 stripes-next',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><ul class="recs"><li class="odd rec">Next student: Luis</li><li class="even rec">SSID 9900000002</li><li class="odd rec">Locker 118</li></ul></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-table',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr class="odd r"><td>Luis V.</td></tr><tr class="even r"><td>SSID</td><td>9900000002</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 masked-other-tail',
  'attack: conclude.ts isAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Last lookup</h3><dl><dt>Student name</dt><dd>Ortega, Lia</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000002</dd></dl></section><section class="card"><h3>State reporting</h3><dl><dt>SSID</dt><dd>******0001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 masked-own-line',
  'attack: conclude.ts isAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><p>Student: Ortega, Lia &nbsp; SSID: 9900000002</p><p>Typed at enrolment from the cumulative folder</p></section><section class="card"><h3>CALPADS</h3><dl><dt>SSID</dt><dd>&bull;&bull;&bull;&bull;&bull;&bull;0001</dd><dt>Last reported</dt><dd>10/06/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 purpose-wrong-file',
  'attack: speech.ts PURPOSE',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Student Information</h3><dl><dt>SSID (as reported to CALPADS)</dt><dd>9900000002</dd><dt>SSID (after correction)</dt><dd>pending</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 purpose-match',
  'attack: speech.ts PURPOSE',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>SSID on file</dt><dd>none</dd><dt>SSID (as listed in CALPADS)</dt><dd>9900000002</dd><dt>Listed there as</dt><dd>Ortega, Luis</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 purpose-sib',
  'attack: speech.ts PURPOSE',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><dl><dt>SSID (as sent by CALPADS)</dt><dd>9900000002</dd><dt>First name (as sent by CALPADS)</dt><dd>Luis</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 purpose-former-state',
  'attack: speech.ts PURPOSE',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><dl><dt>State ID (issued by state)</dt><dd>9900000002</dd><dt>State</dt><dd>Nevada</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 sr-before-content',
  'attack: visibility textsIn: text in a shadow tree',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3><span class="sr-only">Record</span><span class="sr-only">of</span><span class="sr-only">a</span><span class="sr-only">student</span><span>Luis</span></h3><dl><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 until-found',
  'attack: [hidden] shown by a style',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Student Information</h3><div hidden="until-found"><p>SSID: 9900000002</p></div><p>Room 12</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 plain',
  'must be blank: plain',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table></form></body></html>`,
);

page(
  'm21 contact-note',
  'must be blank: LINE',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><form><input type="hidden" name="ctl00$hdn$PID" value="204417"><input type="hidden" name="ctl00$hdn$SC" value="990"><div class="hdr">Aeries &middot; 990 Oak Elementary &middot; 2026-2027 <a href="#">Log out</a></div><ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li><li><a href="#">Test Scores</a></li></ul><h2 class="studentName">Ortega, Lia</h2><table><tr><td>Grade</td><td>5</td></tr><tr><td>State Student ID</td><td><span data-tcfc="STU.CID"></span></td></tr><tr><td>Language</td><td>Spanish</td></tr></table><table><tr><td>Contact 1: Ortega, Rosa, lives with the student at 17 Heron Court in Oak Valley, mother, works at the clinic: 9165550123</td></tr></table></form></body></html>`,
);

page(
  'm21 long-data-services',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Fields below are maintained by Data Services and sent to CALPADS at the end of every school day</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-cde',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Identifiers issued by the California Department of Education are ten digits long and never change</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-special-ed',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>State identifiers and eligibility as used for Special Education and English learner reporting</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 long-same-family',
  'ordinary: person-at speaksOfAnother',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Parents: brothers and sisters have numbers of their own. Numbers shown here are those of this student only</h3><dl><dt>SSID</dt><dd>9900000001</dd><dt>District entry date</dt><dd>08/14/2026</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-identifiers',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Identifiers</dt><dd>Local 204417 &middot; SSID 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-state-numbers',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>State numbers</dt><dd>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-calpads',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>CALPADS</dt><dd>SSID: 9900000001<br>Status: Enrolled</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-ids',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>IDs</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-state',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>State of California</dt><dd>SSID 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-other-ids',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Other IDs</dt><dd><div>SSID: 9900000001</div><div>Library: 88213</div></dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-numbers',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Student numbers</dt><dd>SSID 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-reporting',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>State reporting</dt><dd>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-id',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Identification</dt><dd>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-details-on-record',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Details</th><th>On record</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-info-student',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Info</th><th>Student</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-label-entry',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Label</th><th>Entry</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-information-2026-27',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Information</th><th>2026-27</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-property-value',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Property</th><th>Value</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head-key-content',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Key</th><th>Content</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 second-place',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia | Bishop, California</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 second-teacher',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia | Morales, Carmen (homeroom)</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'm21 second-school-place',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia | Oak Middle, Bishop</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 second-twin-flag',
  'ordinary: page-person saysAnothers',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia (Twin)</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'm21 by-synced-from-calpads',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Synced from</dt><dd>Calpads</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-assigned-by-calpads',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Assigned by</dt><dd>Calpads</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-requested-by-parent',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Requested by</dt><dd>Parent</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-funded-under-title-i',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Funded under</dt><dd>Title I</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-tested-by-morales-c',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Tested by</dt><dd>Morales C</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-paid-by-district',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Paid by</dt><dd>District</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 by-withdrawn-by-guardian',
  'ordinary: box-fields isTakenFrom',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Withdrawn by</dt><dd>Guardian</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-students',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Student's number</dt><dd>204417</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-mothers',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>Mother's number</dt><dd>(530) 555-0144</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 denial-schools',
  'ordinary: fields-beside DENIALS',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Student Information</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>SSID</dt><dd>9900000001</dd><dt>School's number</dt><dd>990</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 badge-mother',
  'ordinary: around.ts badge with a relative',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="card"><h1>Ortega, Lia</h1><span class="badge">EL</span> <span class="badge">Mother: Ortega, Rosa</span><div>Perm ID: 204417</div><div>SSID: 9900000001</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 glass-grid',
  'ordinary: covered.ts frost',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.glass{display:grid}.glass>*{grid-area:1/1}.bg{backdrop-filter:blur(10px);background:rgba(255,255,255,.3);pointer-events:none}.in{z-index:1;padding:20px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="glass"><div class="bg"></div><div class="in"><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><p>SSID: 9900000001</p></div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 stripes-class-odd',
  'ordinary: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table class="grid"><tr class="odd"><td>Grade</td><td>5</td></tr><tr class="even"><td>SSID</td><td>9900000001</td></tr><tr class="odd"><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-by-turns',
  'ordinary: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="facts"><div class="cell odd x">Grade</div><div class="cell even x">5</div><div class="cell odd x">SSID</div><div class="cell even x">9900000001</div><div class="cell odd x">Birth date</div><div class="cell even x">03/14/2015</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 shadow-heading',
  'ordinary: ink',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.s{color:#fff;background:#225;text-shadow:0 1px 2px #000}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1 class="s">Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><p>SSID: 9900000001</p></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-own',
  'ordinary: visibility textsIn',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1><span class="sr-only">Student</span><span class="sr-only">record</span><span class="sr-only">of</span><span class="sr-only">:</span> Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><section class="card"><h3>Student Information</h3><p>SSID: 9900000001</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 dd-in-calpads',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>In CALPADS</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-registrar',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Registrar</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-codes',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Codes</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-ref',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Reference numbers</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-more',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>More</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-local-state',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Local / State</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-testing',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Testing</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-student',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>Student</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-on-file',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>On file</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 dd-csis',
  'ordinary: around.ts termOf',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><dl><dt>Grade</dt><dd>5</dd><dt>Birth date</dt><dd>03/14/2015</dd><dt>CSIS</dt><dd>Perm ID: 204417<br>SSID: 9900000001</dd><dt>School</dt><dd>Oak Elementary</dd></dl></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head2-details-ortega',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Details</th><th>Ortega</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head2-details-enrollment',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Details</th><th>Enrollment</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head2-facts-oak-elementary',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Facts</th><th>Oak Elementary</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 head2-data-current-year',
  'ordinary: table.ts isOverOne',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><table><tr><th>Data</th><th>Current year</th></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Birth date</td><td>03/14/2015</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-pair',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="grid"><div class="odd f">Luis Vega</div><div class="even f">SSID 9900000002</div><div class="odd f">Locker 118</div></div></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 stripes-word',
  'attack: box.ts STRIPES',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><ul><li class="odd r">Luis</li><li class="even r">Grade 5</li><li class="odd r">SSID: 9900000002</li><li class="even r">Bus 22</li></ul></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
);

page(
  'm21 sticky-side-title',
  'attack: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{margin:0}.cols{display:grid;grid-template-columns:220px 1fr}aside{position:sticky;top:0;height:100vh;background:#eef}.num{margin-left:260px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="cols"><aside><a href="#">Profile</a></aside><div class="mid"><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p></div></div><section class="low"><h3>Ortega, Luis</h3><p class="num">SSID: 9900000002</p><p class="num">Bus route 22</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sticky-side-own',
  'ordinary: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}body{margin:0}.cols{display:grid;grid-template-columns:220px 1fr}aside{position:sticky;top:0;height:100vh;background:#eef}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><div class="cols"><aside><a href="#">Profile</a></aside><div class="mid"><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p></div></div><section class="low"><h3>State data</h3><p>SSID: 9900000001</p><p>Bus route 22</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sticky-hero',
  'attack: covered.ts isInFixed sticky',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.wrap{height:100vh}.hero{position:sticky;top:0;height:100vh;width:260px;background:#eef}.low p{margin-left:420px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><div class="wrap"><div class="hero"><p>Welcome back</p></div></div><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><p>Attendance: 3 tardies this term.</p><section class="low"><h3>Ortega, Luis</h3><p>SSID: 9900000002</p></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 preserve-3d',
  'attack: covered.ts isContext',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.hd{position:relative}.in{transform-style:preserve-3d;position:relative}.in h3{position:relative;z-index:1;margin:0}.deco{position:absolute;inset:0;z-index:0;background:#fff;pointer-events:none;mix-blend-mode:multiply}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><div class="hd"><div class="in"><h3>Ortega, Luis</h3></div><div class="deco"></div></div><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 title-below-floor',
  'attack: covered.ts isContext: container',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.hero{background:#fff;animation:in .1s both}@keyframes in{from{opacity:.5}to{opacity:1}}.hero h3{position:relative;z-index:-1;pointer-events:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card hero"><div class="bg"></div><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus route</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-five',
  'attack: visibility textsIn TEXTS_ASKED',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.fa{font-size:0}.d{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3><span class="sr-only">Linked record</span><i class="fa" aria-hidden="true">x</i><span class="d">Sm</span><span class="d">Md</span><span class="d">Lg</span> Vega, Luis</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Room</dt><dd>12</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-h2-page',
  "attack: visibility textsIn: the page's own heading",
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1><span class="sr-only">Student</span><span class="sr-only">profile</span><span class="sr-only">page</span><span class="sr-only">for</span> Vega, Luis</h1><p>Grade 5 &middot; Perm ID 204999</p><section class="card"><h3>Student Information</h3><p>Room 12</p></section><section class="card"><h2>Ortega, Lia</h2><dl><dt>SSID</dt><dd>9900000002</dd><dt>Bus</dt><dd>22</dd></dl></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 popover-tip',
  'attack: covered.ts TOPPED frost',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><h3>Ortega, Luis</h3><dl popover="manual" id="pp"><dt>SSID</dt><dd>9900000002</dd></dl></section><script>document.getElementById('pp').showPopover&&document.getElementById('pp').showPopover()</script></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-mobile-head',
  'attack: visibility textsIn',
  'https://sis.oakvalley.example/students/4711/profile',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.m{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417 &middot; Oak Elementary</p><section class="card"><h3>Demographics</h3><dl><dt>Birth date</dt><dd>03/14/2015</dd><dt>Gender</dt><dd>F</dd><dt>Home language</dt><dd>Spanish</dd></dl></section><section class="card"><table><thead><tr><th><span class="m">Fld</span></th><th><span class="m">V.</span><span class="m">Val</span><span class="m">(tap)</span><span class="m">1</span><span>Luis</span></th></tr></thead><tbody><tr><td>SSID</td><td>9900000002</td></tr><tr><td>Bus</td><td>22</td></tr></tbody></table></section></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'm21 sr-row-own',
  'ordinary: visibility textsIn',
  'https://sis.oakvalley.example/students/4711/profile',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}header,nav.top{padding:6px 14px;background:#eef}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;gap:4px}dd{margin:0}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #ddd}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.badge{display:inline-block;padding:1px 6px;border-radius:8px;background:#def;font-size:12px}.m{display:none}</style></head><body><header>Oak Valley Unified &middot; Student Information &middot; 2026-2027 <a href="#">Sign out</a></header><nav class="top"><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Reports</a></nav><main><h1><i class="m">menu</i><i class="m">back</i><i class="m">star</i><i class="m">print</i>Ortega, Lia</h1><p>Grade 5 &middot; Perm ID 204417</p><table><tr><td>SSID</td><td>9900000001</td></tr><tr><td>Bus</td><td>22</td></tr></table></main><footer>Oak Valley Unified School District &middot; 100 Heron Court &middot; (530) 555-0100</footer></body></html>`,
  { isLaidOut: true },
);

export const narrowedPages = pages;

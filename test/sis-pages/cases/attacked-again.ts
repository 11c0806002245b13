import { setOf } from './case-page.ts';

/** What an attack on the finder found, and what holds now. People are made up. */
const { page, pages } = setOf('attackedAgain');

page(
  't-filed-by-mistake',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Test scores filed here by mistake</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-report-wrong-name',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Report card uploaded under the wrong name</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-class-seat',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Class seat right next to hers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-locker-shared',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Locker shared with a neighbor</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-lunch-charged',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Lunch account that was charged instead</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-attendance-wrong',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Attendance posted under the wrong name</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-bus-seat',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Bus seat partner this year</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-peer-tutor',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Group tutor for reading</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-emergency-pick',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Emergency pick up together with</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-transcript-sent',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Transcript sent to us by mistake</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-long-dup',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Record that the enrollment office created twice in August and will delete</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-last-student',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Last student</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-last-locker',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Last student in this locker</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-students-address',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Students at this address</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-last-record',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Last record</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-last-class',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Last student in this class</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't-home-students',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Students in the home</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'c-lab-partner',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Lab partner: Luis Vega Home room: 4 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'c-carpool',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Carpool with: Luis Vega School entry date: 08/14/2024 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'ds-district-luis',
  'two columns',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>State record</h3><table><thead><tr><th>Element</th><th>District</th><th>Luis</th></tr></thead><tbody><tr><td>Birth date</td><td>05/30/2015</td><td>05/30/2015</td></tr><tr><td>SSID</td><td>9930000118</td><td>9930000118</td></tr></tbody></table></body></html>`,
);

page(
  'ds-local-state-other',
  'two columns',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>State record</h3><table><thead><tr><th>Element</th><th>Local</th><th>Luis Vega</th></tr></thead><tbody><tr><td>Birth date</td><td>05/30/2015</td><td>05/30/2015</td></tr><tr><td>SSID</td><td>9930000118</td><td>9930000118</td></tr></tbody></table></body></html>`,
);

page(
  'f-reason',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>Reason</dt><dd>Created twice</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'f-until',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>Used until</dt><dd>06/2021</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'f-replaces',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Replaced on</dt><dd>06/04/2021</dd></dl></div></body></html>`,
);

page(
  't2-scanned',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Form scanned into this file in error</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't2-schedule-swap',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Course schedule swapped with</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't2-transfer',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Transfer received for the wrong boy</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't2-incident',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Incident reported by the victim</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'o-students-class',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Students in this class</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'o-pupil-locker',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Pupil in this locker</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'o-last-locker-line',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Locker 118: last student</h3><p>SSID 9930000118 · Entered 08/14/2024</p></div></body></html>`,
);

page(
  'o-custody',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Students in this custody file</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'o-student-locker',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student at this locker</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'f2-closed',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Closed on</dt><dd>06/04/2021</dd></dl></div></body></html>`,
);

page(
  'f2-retiredon',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Retired on</dt><dd>06/04/2021</dd></dl></div></body></html>`,
);

page(
  'f2-inactive',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Use</dt><dd>Do not use</dd></dl></div></body></html>`,
);

page(
  'f2-comment',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Comment</dt><dd>This is her twin's number</dd></dl></div></body></html>`,
);

page(
  'f2-comment2',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Comment</dt><dd>Wrong number, see help desk ticket</dd></dl></div></body></html>`,
);

page(
  'f2-note',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Note</dt><dd>Belongs to Luis</dd></dl></div></body></html>`,
);

page(
  'f2-reason',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Reason for change</dt><dd>Assigned in error</dd></dl></div></body></html>`,
);

page(
  'f2-result',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>CALPADS response</dt><dd>Not the same person</dd></dl></div></body></html>`,
);

page(
  'f2-active0',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>In use</dt><dd>No</dd></dl></div></body></html>`,
);

page(
  'f2-state',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>Issuing state</dt><dd>Nevada</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'f2-state3',
  'field of state',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>Issued by</dt><dd>Nevada Department of Education</dd><dt>State student ID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'ds2-sis-nevada',
  'two columns',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>State record</h3><table><thead><tr><th>Element</th><th>District</th><th>Nevada</th></tr></thead><tbody><tr><td>Birth date</td><td>05/30/2015</td><td>05/30/2015</td></tr><tr><td>SSID</td><td>9930000118</td><td>9930000118</td></tr></tbody></table></body></html>`,
);

page(
  'chip2-prev',
  'chips',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><span class="chip">SSID 9930000118</span><span class="chip">until 2021</span></div></body></html>`,
);

page(
  'chip2-was',
  'chips',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><span class="chip">SSID 9930000118</span><span class="chip">ended 2021</span></div></body></html>`,
);

page(
  'l-comma-retired',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118, retired 2021</p></div></body></html>`,
);

page(
  'l-comma-void',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118, void as of 06/2021</p></div></body></html>`,
);

page(
  'l-comma-nv',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118, Nevada 2019</p></div></body></html>`,
);

page(
  'l-bar-ended',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 | ended 06/2021</p></div></body></html>`,
);

page(
  'l-dash-void',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 - voided 06/2021</p></div></body></html>`,
);

page(
  'l-dash-dup',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 – do not use</p></div></body></html>`,
);

page(
  'l-semi',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118; replaced 06/2021</p></div></body></html>`,
);

page(
  'l-next-retired',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 Retired: 06/04/2021</p></div></body></html>`,
);

page(
  'l-next-issuedto',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118 Issued to: Luis Vega</p></div></body></html>`,
);

page(
  'l-next-replaced',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118 Replaced on: 06/04/2021</p></div></body></html>`,
);

page(
  'l-next-moved',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118 Moved to: Luis</p></div></body></html>`,
);

page(
  'l-slash',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 / see Luis</p></div></body></html>`,
);

page(
  'sn-name-alert',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Name alert</h3><p>Marlowe, Tessa · Redbud High · SSID 9930000118</p></div></body></html>`,
);

page(
  'sn-name-alert2',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Grade 6</p><div class="panel"><h3>Name alerts</h3><table><thead><tr><th>Name</th><th>School</th><th>SSID</th></tr></thead><tbody><tr><td>Marlowe, Tessa R.</td><td>Redbud High</td><td>9930000118</td></tr></tbody></table></div></body></html>`,
);

page(
  'r-address',
  'one row',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Students at this address</h3><table><thead><tr><th>Local ID</th><th>SSID</th><th>School</th></tr></thead><tbody><tr><td>40233</td><td>9930000118</td><td>Sage Elementary</td></tr></tbody></table></div></body></html>`,
);

page(
  'r-hist',
  'one row',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>SSID</h3><table><thead><tr><th>SSID</th><th>Issued</th><th>Reason</th></tr></thead><tbody><tr><td>9930000118</td><td>08/2016</td><td>Created twice</td></tr></tbody></table></div></body></html>`,
);

page(
  'c3-wrong',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Entered under wrong student</td></tr></table></body></html>`,
);

page(
  'c3-belongs',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Belongs to Luis Vega</td></tr></table></body></html>`,
);

page(
  'c3-use',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Use the CALPADS one instead</td></tr></table></body></html>`,
);

page(
  'c3-given',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Was given to a boy at Sage</td></tr></table></body></html>`,
);

page(
  'c3-closed',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Closed in June 2021</td></tr></table></body></html>`,
);

page(
  'c3-replaced',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Replaced by CALPADS team 06/04/2021</td></tr></table></body></html>`,
);

page(
  'c3-nevada',
  'third cell',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><table><tr><td>Local ID</td><td>40112</td><td></td></tr><tr><td>SSID</td><td>9930000118</td><td>Issued by Nevada in 2016</td></tr></table></body></html>`,
);

page(
  'k-third-wrong',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td><td>Entered under wrong student</td></tr></table></div></div></body></html>`,
);

page(
  'k-third-belongs',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td><td>Belongs to a boy at Sage Elementary</td></tr></table></div></div></body></html>`,
);

page(
  'k-third-closed',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td><td>Closed in June 2021</td></tr></table></div></div></body></html>`,
);

page(
  'k-row-closed',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Closed on</td><td>06/04/2021</td></tr></table></div></div></body></html>`,
);

page(
  'k-row-inuse',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>In use</td><td>No</td></tr></table></div></div></body></html>`,
);

page(
  'k-row-comment',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Comment</td><td>Wrong number, see help desk ticket</td></tr></table></div></div></body></html>`,
);

page(
  'k-row-result',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>CALPADS response</td><td>Not the same person</td></tr></table></div></div></body></html>`,
);

page(
  'k-row-retired',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Retired on</td><td>06/04/2021</td></tr></table></div></div></body></html>`,
);

page(
  'k-last-student',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><h3>Last student</h3><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-last-record',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><h3>Last record</h3><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-long-title',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><h3>Record that the enrollment office created twice in August and will delete</h3><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-filed',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><h3>Test scores filed here by mistake</h3><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-name-alert',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><h3>Name alert</h3><p>Marlowe, Tessa · Redbud High</p><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-warning',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><p class="msg">This number was assigned to another child. Request a new one.</p><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-warning2',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="feedback-alert">SSID conflict: CALPADS shows a different birth date for this number.</div><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k-below',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td></td><td>retired</td></tr></table></div></div></body></html>`,
);

page(
  'k-ae-last',
  'known field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="k-ae-last"><div id="NavBar"><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><h3>Last student</h3><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9930000118</div></div></form><script>window.pageReady = true;</script></body></html>`,
);

page(
  'k-ae-locker',
  'known field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="k-ae-locker"><div id="NavBar"><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="card"><h3>Last student in this locker</h3><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9930000118</div></div></div></form><script>window.pageReady = true;</script></body></html>`,
);

page(
  'k-ae-comment',
  'known field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="k-ae-comment"><div id="NavBar"><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="card"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9930000118</div></div><div class="data-row"><div class="data-caption">Comment</div><div data-tcfc="STU.CO">Not hers. CALPADS has her under a different number.</div></div></div></form><script>window.pageReady = true;</script></body></html>`,
);

page(
  'k-ae-end',
  'known field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="k-ae-end"><div id="NavBar"><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="card"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9930000118</div></div><div class="data-row"><div class="data-caption">Ended</div><div data-tcfc="STU.ED">06/04/2021</div></div></div></form><script>window.pageReady = true;</script></body></html>`,
);

page(
  't3-prior-status',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Status as of last year</h3><dl><dt>School</dt><dd>Clark Elementary</dd><dt>SSID</dt><dd>9930000118</dd><dt>Replaced on</dt><dd>08/14/2024</dd></dl></div></body></html>`,
);

page(
  't3-emergency',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Emergency card turned in together with</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't3-lunch',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Lunch balance moved over from</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  't3-textbook',
  'title: nobody',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Course book checked out before by</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Entered</dt><dd>08/14/2025</dd></dl></div></body></html>`,
);

page(
  'm-warn',
  'message',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>The number below was given to a boy in Bishop. Do not send it.</p><dl><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'm-warn2',
  'message',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd></dl><p>CALPADS: this number is in use by someone else.</p></div></body></html>`,
);

page(
  'm-warn3',
  'message',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd></dl><p><small>Identity conflict. Number of a boy born 05/30/2018.</small></p></div></body></html>`,
);

page(
  'm-warn4',
  'message',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p class="warn">Not yet hers: number found by name only.</p><dl><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'c2-lab',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Lab partner: Luis Room: 4 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'c2-seat',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Next seat: Luis Grade: 3 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'c2-name3',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Tutor for: Luis Vega Birth date: 05/30/2018 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'c2-stop',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Rides with: Luis Vega Bus stop: 12 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'c2-locker',
  'line: colon',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h3>Program details</h3><ul><li>Tardies: 3</li><li>Locker 118 with: Luis Vega Home phone: 5595550123 SSID: 9930000118</li></ul></body></html>`,
);

page(
  'i-with-icon',
  'sign',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>SSID: 9930000118 <span class="text-with-icon"><svg width="10" height="10"></svg>Belongs to Luis</span></p></div></body></html>`,
);

page(
  'i-status-icon',
  'sign',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118 <span class="status-icon">Not hers</span></dd></dl></div></body></html>`,
);

page(
  'i-sup',
  'sign',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>SSID: 9930000118 <sup>Luis</sup></p></div></body></html>`,
);

page(
  'i-icon-label',
  'sign',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><table><tr><td>SSID</td><td>9930000118 <span class="icon-label">Closed 2021</span></td></tr></table></div></body></html>`,
);

page(
  'i-material',
  'sign',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>SSID: 9930000118 <span class="material-icons-outlined">warning</span> <span class="has-icon">Twin's number</span></p></div></body></html>`,
);

page(
  'sn2-confuse',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Elk Ridge Middle</p><div class="panel"><h3>Do not confuse with</h3><dl><dt>Name</dt><dd>Marlowe, Tessa</dd><dt>School</dt><dd>Redbud High</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'sn2-same',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Elk Ridge Middle</p><div class="panel"><h3>Same name at Redbud High</h3><dl><dt>Name</dt><dd>Marlowe, Tessa</dd><dt>School</dt><dd>Redbud High</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'sn2-notthis',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Elk Ridge Middle</p><div class="panel"><h3>Not this student</h3><dl><dt>Name</dt><dd>Marlowe, Tessa</dd><dt>School</dt><dd>Redbud High</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'sn2-namesake',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Elk Ridge Middle</p><div class="panel"><h3>Namesake</h3><dl><dt>Name</dt><dd>Marlowe, Tessa</dd><dt>School</dt><dd>Redbud High</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'sn2-alert',
  'same name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Elk Ridge Middle</p><div class="panel"><h3>Name alert</h3><dl><dt>Name</dt><dd>Marlowe, Tessa</dd><dt>School</dt><dd>Redbud High</dd><dt>SSID</dt><dd>9930000118</dd></dl></div></body></html>`,
);

page(
  'n-student-1-only',
  'counted',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><h2>Details</h2><div class="panel"><h3>Student 1</h3><dl><dt>Role</dt><dd>Was hurt</dd><dt>SSID</dt><dd>9930000118</dd></dl></div><div class="panel"><h3>Student 2</h3><dl><dt>Role</dt><dd>Reporter</dd><dt>Name</dt><dd>Tessa Marlowe</dd></dl></div></body></html>`,
);

page(
  'l2-comma-was',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118, ended 06/04/2021</p></div></body></html>`,
);

page(
  'l2-comma-luis',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118, Luis, born 2018</p></div></body></html>`,
);

page(
  'l2-next-usedby',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID 9930000118 Used by: Luis</p></div></body></html>`,
);

page(
  'l2-next-owner',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 Owner: Luis Vega</p></div></body></html>`,
);

page(
  'l2-bar-closed',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 | closed, use the one on the transcript</p></div></body></html>`,
);

page(
  'l2-dash-long',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 – issued by Nevada</p></div></body></html>`,
);

page(
  'l2-dot',
  'line',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student identifiers</h3><p>Local ID: 40112</p><p>SSID: 9930000118 · not enrolled here</p></div></body></html>`,
);

page(
  'k7-sign',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118 <span class="text-with-icon">Belongs to Luis</span></td></tr></table></div></div></body></html>`,
);

page(
  'k7-sign2',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118 <span class="status-icon">Not hers</span></td></tr></table></div></div></body></html>`,
);

page(
  'k7-input-note',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9930000118"> <span class="icon-label">Closed 2021</span></td></tr></table></div></div></body></html>`,
);

page(
  'k7-reason',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>SSID assigned in error</td><td>Yes</td></tr></table></div></div></body></html>`,
);

page(
  'k7-correct',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Corrected number</td><td>9930000222</td></tr></table></div></div></body></html>`,
);

page(
  'k7-correct2',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Number after correction</td><td>9930000222</td></tr></table></div></div></body></html>`,
);

page(
  'k7-issued',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Issued by</td><td>Nevada</td></tr></table></div></div></body></html>`,
);

page(
  'k7-conflict',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Conflict</td><td>Same number as Vega, Luis</td></tr></table></div></div></body></html>`,
);

page(
  'k7-conflict2',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>Also used by</td><td>Luis Vega</td></tr></table></div></div></body></html>`,
);

page(
  'k7-conflict5',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr><tr><td>On CALPADS as</td><td>Luis</td></tr></table></div></div></body></html>`,
);

page(
  'k7-record',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><h3>Last student record</h3><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></body></html>`,
);

page(
  'k7-address',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div class="panel"><h3>Students at this address</h3><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></div></body></html>`,
);

page(
  'f7-calname2',
  'field for a name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>On CALPADS as</dt><dd>Luis</dd></dl></div></body></html>`,
);

page(
  'f7-usedby',
  'field for a name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Also used by</dt><dd>Luis Vega</dd></dl></div></body></html>`,
);

page(
  'f7-conflict',
  'field for a name',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Conflict</dt><dd>Same number as Vega, Luis</dd></dl></div></body></html>`,
);

page(
  'f7-correct',
  'second number',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="panel"><h3>Student details</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Corrected number</dt><dd>9930000222</dd></dl></div></body></html>`,
);

page(
  'g-accordion',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.acc{height:0;overflow:auto}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><button aria-expanded="false">Quick view</button><div class="acc"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><p>Attendance: 3 tardies</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g-accordion-max',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.acc{max-height:0;overflow-y:scroll}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><button aria-expanded="false">Quick view</button><div class="acc"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><p>Attendance: 3 tardies</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g-drawer-right',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}body{overflow-x:hidden}.dr{position:absolute;top:60px;right:-440px;width:400px;background:#fff}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div class="dr"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-drawer-translate',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.app{position:relative;overflow:auto;height:500px}.dr{position:absolute;top:90px;left:0;width:400px;transform:translateX(-100%)}.app{margin-left:420px}</style></head><body><div class="app"><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div class="dr"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-pane-up',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.app{position:relative;overflow:auto;height:200px}.dr{position:absolute;top:0;left:0;transform:translateY(-100%)}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="height:160px"></div><div class="app"><div class="dr"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><p>Period 1: present</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-circle',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="clip-path:circle(0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-filter',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="filter:opacity(0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-veil',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="position:absolute;inset:0;background:#fff;pointer-events:none">Loading attendance…</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-two-bars',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.bar{position:fixed;left:0;right:0;bottom:0;height:30px;background:#eee}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div style="height:2400px"><p>Attendance: 3 tardies</p></div><div class="bar" style="z-index:1">SSID 9930000118 &nbsp; Homeroom 14</div><div class="bar" style="z-index:2">Perm ID 40112 · 3 tardies</div></body></html>`,
  { isLaidOut: true },
);

page(
  'g-mask',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="-webkit-mask:linear-gradient(transparent,transparent);mask:linear-gradient(transparent,transparent)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-width0',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.dr{width:0;overflow:auto;white-space:nowrap}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div style="display:flex"><div class="dr"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><p>Attendance: 3 tardies</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-fill',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="-webkit-text-fill-color:transparent"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-polygon',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><p>Attendance: 3 tardies</p><div style="clip-path:polygon(0 0,0 0,0 0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-grid0',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><button aria-expanded="false">Quick view</button><div style="display:grid;grid-template-rows:0fr"><div style="overflow:auto;min-height:0"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><p>Attendance: 3 tardies</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-flip',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative;height:120px"><div style="position:absolute;inset:0">Attendance: 3 tardies</div><div style="position:absolute;inset:0;transform:rotateY(180deg);backface-visibility:hidden"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-tabs-left',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.tabs{overflow-x:auto;overflow-y:auto;width:400px;height:120px}</style></head><body><div style="margin-left:500px"><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="tabs"><div class="t" style="transform:translateX(-100%)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class="t" style="margin-top:-90px">Attendance: 3 tardies</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-page-veil',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.veil{position:fixed;inset:0;top:90px;background:#fff;pointer-events:none}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Attendance</a> <a href="#">Reports</a></nav><h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p><div class="old"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class="veil">Opening attendance…</div></body></html>`,
  { isLaidOut: true },
);

page(
  'g2-sticky-two',
  'sight',
  'https://sis.redbud-usd.example/students/4711/overview',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}.s{position:fixed;top:0;left:0;right:0;height:30px;background:#eee}</style></head><body><div class="s" style="z-index:1">SSID 9930000118 &nbsp; Homeroom 14</div><div class="s" style="z-index:2"><b class="student-name">Marlowe, Tessa</b> Perm ID 40112</div><div style="height:2400px;padding-top:60px"><p>Attendance: 3 tardies</p></div><script>scrollTo(0,300)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'k7-accordion',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><button aria-expanded="false" type="button">State fields</button><div style="height:0;overflow:auto"><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div><p>Attendance: 3 tardies</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'k7-drawer',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}body{overflow-x:hidden}.dr{position:absolute;top:60px;right:-440px;width:400px;background:#fff}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><p>Attendance: 3 tardies</p><div class="dr"><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'k7-veil',
  'known field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redbud SIS</title><style>body{font:13px/1.45 Arial,sans-serif;margin:0 14px 30px}table{border-collapse:collapse}td,th{padding:3px 8px;text-align:left;vertical-align:top}.card,.panel{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:8px 0}.chip{border:1px solid #999;border-radius:9px;padding:1px 7px;margin-right:6px}</style></head><body><div id="branding-powerschool">PowerSchool</div><div id="content-main"><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><div style="position:relative"><div class="box-round"><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9930000118</td></tr></table></div><div style="position:absolute;inset:0;background:#fff;pointer-events:none">Loading…</div></div></div></body></html>`,
  { isLaidOut: true },
);

export const attackedAgainPages = pages;

import { setOf } from './case-page.ts';

/** By somebody who read what was loosened for the twenty-sixth set, and looked for what it gets wrong. People are made up. */
const { page, pages } = setOf('loosenedThird');

page(
  '01 font: <i> brother behind the label, Bootstrap 4',
  'font: <i> brother behind the label, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><div class="card"><p>Grade: 6</p><p>SSID <i>(brother)</i>: 9900000002</p></div></body></html>`,
);

page(
  '02 font: <i> Former before the label, Bootstrap 4',
  'font: <i> Former before the label, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p><i>Former</i> SSID: 9900000002</p></body></html>`,
);

page(
  '03 font: <i> name before the label in line, Bootstrap 4',
  'font: <i> name before the label in line, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p><i>Luis</i> | SSID: 9900000002</p></body></html>`,
);

page(
  '04 font: <i> sibling behind the number, Bootstrap 4',
  'font: <i> sibling behind the number, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>SSID: 9900000002 <i>(sibling)</i></p></body></html>`,
);

page(
  '05 font: <i> retired behind the number, Tailwind',
  'font: <i> retired behind the number, Tailwind',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>html{font-family:ui-sans-serif,system-ui,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji"}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002 <i>until 06/2024</i></dd></dl></body></html>`,
);

page(
  '06 font: <i> says whose in the label cell, Tailwind',
  'font: <i> says whose in the label cell, Tailwind',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>html{font-family:ui-sans-serif,system-ui,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji"}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><table><tr><th>Grade</th><td>6</td></tr><tr><th><i>Twin’s</i> State Student ID</th><td>9900000002</td></tr></table></body></html>`,
);

page(
  '07 font: <i> Local before the label, Bootstrap 4',
  'font: <i> Local before the label, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><ul><li>Grade: 6</li><li><i>District</i> State Student ID: 9900000002</li></ul></body></html>`,
);

page(
  '08 font: <i> Parent’s before a weak label, Bootstrap 4',
  'font: <i> Parent’s before a weak label, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><ul><li>Grade: 6</li><li><i>Father’s</i> State ID: 9900000002</li></ul></body></html>`,
);

page(
  '09 brackets: Local before the label',
  'brackets: Local before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>[Local] SSID: 9900000002</p><p>Home phone: 5595550101</p></body></html>`,
);

page(
  '10 brackets: Alternate before the label',
  'brackets: Alternate before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>[Alternate] SSID: 9900000002</p><p>Home phone: 5595550101</p></body></html>`,
);

page(
  '11 brackets: Staff before the label',
  'brackets: Staff before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>[Staff] State Student ID: 9900000002</p><p>Home phone: 5595550101</p></body></html>`,
);

page(
  '13 brackets: His before the label',
  'brackets: His before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>[His] SSID: 9900000002</p><p>Home phone: 5595550101</p></body></html>`,
);

page(
  '14 brackets: Second before the label',
  'brackets: Second before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>[Second] SSID: 9900000002</p><p>Home phone: 5595550101</p></body></html>`,
);

page(
  '15 brackets: state of an address before a local number',
  'brackets: state of an address before a local number',
  'https://sis.example.org/students/4711',
  null,
  ['9912004711'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><pre>City [Fresno]  State [CA] Student No 9912004711  Phone [5595550101]</pre></body></html>`,
);

page(
  '16 brackets: another in the label',
  'brackets: another in the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><dl><dt>SSID [Luis]</dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  '17 school: Unified Sports teammate below the name',
  'school: Unified Sports teammate below the name',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><h2>Unified Sports teammate</h2><dl><dt>SSID</dt><dd>9900000002</dd><dt>Locker</dt><dd>118</dd></dl></body></html>`,
);

page(
  '19 school: record from a USD for a cousin by first name',
  'school: record from a USD for a cousin by first name',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><div><h1>Diaz, Ana</h1><h2>Luis at Redbud USD since August</h2><p>State Student ID: 9900000002</p></div></body></html>`,
);

page(
  '21 reversed: Former, Inactive before the label',
  'reversed: Former, Inactive before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>Former, Inactive</span> <b>SSID</b> 9900000002</div></body></html>`,
);

page(
  '22 reversed: District, Clovis before the label',
  'reversed: District, Clovis before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>District, Clovis</span> <b>SSID</b> 9900000002</div></body></html>`,
);

page(
  '23 reversed: Local, Permanent before the label',
  'reversed: Local, Permanent before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>Local, Permanent</span> <b>SSID</b>: 9900000002</div></body></html>`,
);

page(
  '24 reversed: Teacher, Lopez before the label',
  'reversed: Teacher, Lopez before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Student record</h1><p>Grade: 6</p><div><span>Teacher, Lopez</span> <b>State Student ID</b>: 9900000002</div></body></html>`,
);

page(
  '25 kept: entered by parent for Luis',
  'kept: entered by parent for Luis',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><h3>Information entered by parent for Luis</h3><dl><dt>SSID</dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  '26 kept: record updated by merge',
  'kept: record updated by merge',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><h3>Student record updated by merge with Luis</h3><dl><dt>SSID</dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  '27 kept: managed by a household of a sibling',
  'kept: managed by a household of a sibling',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Profile managed by sibling’s household</h3><p>SSID: 9900000002</p></section></body></html>`,
);

page(
  '28 kept: completed by, then whose',
  'kept: completed by, then whose',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><fieldset><legend>Form completed by Diaz family: Luis</legend><label>SSID <input readonly value="9900000002"></label></fieldset></body></html>`,
);

page(
  '29 kept: verified by matching',
  'kept: verified by matching',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h4>State data verified by matching candidate</h4><p>SSID: 9900000002</p></section></body></html>`,
);

page(
  '30 grown-ups: also in this parent’s care',
  'grown-ups: also in this parent’s care',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="row"><div class="who"><b>Also in this guardian's care</b><span>Ages 6 to 12</span><div>Diaz, Luis</div></div><div class="num">SSID: 9900000002</div></div></body></html>`,
);

page(
  '32 grown-ups: hotspot lent to',
  'grown-ups: hotspot lent to',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="loan"><div><strong>Wi-Fi hotspot</strong><p>Checked out 08/12/2026</p><p>Ortega, Luis</p></div><div>Borrower's record<br>SSID: 9900000002</div></div></body></html>`,
);

page(
  '34 grown-ups: counselor’s next appointment',
  'grown-ups: counselor’s next appointment',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 9</p><div class="appt"><div><h5>Counselor appointment</h5><span>10:15 AM</span> <span>Ortega, Luis</span></div><p>State Student ID: 9900000002</p></div></body></html>`,
);

page(
  '36 labelOver: false blank behind another’s row of labels',
  'labelOver: false blank behind another’s row of labels',
  'https://demo.aeries.net/admin/StudentProfile.aspx?id=4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><div><table><tr><td>Rides with</td><td>Bus</td></tr><tr><td>Ortega, Luis</td><td>12</td></tr></table><table><tr><td>State Student ID</td><td></td></tr><tr><td>Homeroom</td><td>14</td></tr></table></div></body></html>`,
);

page(
  '38 bar: telephone before the label',
  'bar: telephone before the label',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>5595550143</span> <span>SSID</span> <span>|</span> <span>9900000001</span></div></body></html>`,
  { sure: false },
);

page(
  '39 bar: another number before the label',
  'bar: another number before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>9900000002</span> <span>|</span> <span>SSID</span> <span>|</span> <span>9900000001</span></div></body></html>`,
);

page(
  '40 bar: telephone before the label, value masked',
  'bar: telephone before the label, value masked',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><a href="#">5595550143</a> <b>SSID</b> <span>|</span> ******0001</div></body></html>`,
);

page(
  '41 bar: telephone before the label, value blank',
  'bar: telephone before the label, value blank',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><span>5595550143</span> · <b>SSID</b> <span>·</span> <b>Locker</b> <span>·</span> 12</div></body></html>`,
);

page(
  '42 columns: matched record beside this student',
  'columns: matched record beside this student',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>.c{display:inline-block;width:160px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="cmp"><div class="c lab"><div>SSID</div><div>Gender</div><div>Language</div></div><div class="theirs c"><div>9900000002</div><div>M</div><div>English</div></div><div class="ours c"><div>9900000001</div><div>F</div><div>English</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  '43 columns: Luis in the first column, own blank',
  'columns: Luis in the first column, own blank',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>.c{display:inline-block;width:160px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="top"><span>Luis</span> <span>Ana</span></div><div class="cmp"><div class="lab"><div>SSID</div><div>Language</div></div><div class="left"><div>9900000002</div><div>English</div></div><div class="right"><div>-</div><div>Spanish</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  '44 columns: whose values are they below',
  'columns: whose values are they below',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>.c{display:inline-block;width:160px}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="cmp"><div class="lab"><div>SSID</div><div>Language</div></div><div class="val"><div>9900000002</div><div>English</div></div><div class="foot">Luis</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  '45 hidden words: not shown, then a telephone',
  'hidden words: not shown, then a telephone',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><div class="f"><div>SSID</div><div style="visibility:hidden">Not on file</div><div><img alt="" src="p.png"> 5595550143</div></div><p>Grade: 6</p></body></html>`,
);

page(
  '46 hidden words: value only for screen readers, then another’s',
  'hidden words: value only for screen readers, then another’s',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="f"><div>SSID</div><div hidden style="display:block">restricted</div><div>9900000002</div><div>Luis</div></div></body></html>`,
);

page(
  '47 employee: class of 2012',
  'employee: class of 2012',
  'https://sis.example.org/people/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Directory</a></nav><h1>Pat Lim</h1><dl><dt>State ID</dt><dd>9900000003</dd><dt>Subject</dt><dd>Mathematics</dd><dt>Alma mater</dt><dd>Fresno State, Class of 2008</dd><dt>Extension</dt><dd>114</dd></dl></body></html>`,
);

page(
  '48 employee: GPA of a candidate',
  'employee: GPA of a candidate',
  'https://sis.example.org/people/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Applicants</a></nav><h1>Pat Lim</h1><table><tr><th>Position</th><td>Substitute, long term</td></tr><tr><th>State ID</th><td>9900000003</td></tr><tr><th>Undergraduate GPA</th><td>3.62</td></tr><tr><th>Degree</th><td>BA, History</td></tr></table></body></html>`,
);

page(
  '49 employee: class of 2029 advised',
  'employee: class of 2029 advised',
  'https://sis.example.org/people/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Directory</a></nav><h1>Pat Lim</h1><dl><dt>State ID</dt><dd>9900000003</dd><dt>Room</dt><dd>114</dd><dt>Advises</dt><dd>Class of 2029</dd></dl></body></html>`,
);

page(
  '50 alumni parent: GPA needed for the team',
  'alumni parent: GPA needed for the team',
  'https://sis.example.org/people/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style></style></head><body><h1>Lim, Pat</h1><p>State ID: 9900000003</p><p>Credential: Single subject</p><p>Program GPA: 3.4</p></body></html>`,
);

page(
  '52 mat-icon: phone before the number',
  'mat-icon: phone before the number',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><div>SSID</div><div><mat-icon>phone</mat-icon> 5595550143</div></div></body></html>`,
);

page(
  '53 button: child chosen below a section’s title',
  'button: child chosen below a section’s title',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Student information</h3><div class="pick"><button type="button">Luis</button></div><p>SSID: 9900000002</p></section></body></html>`,
);

page(
  '54 button: child chosen, dropdown',
  'button: child chosen, dropdown',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Enrollment</h3><div class="dropdown"><button class="dropdown-toggle" aria-haspopup="true">Luis</button></div><dl><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  '55 button: relation',
  'button: relation',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Student record</h3><div><button>Carpool</button></div><p>SSID: 9900000002</p></section></body></html>`,
);

page(
  '56 grade: Kindergarten AM of another',
  'grade: Kindergarten AM of another',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><section><dl><dt>Grade</dt><dd>Kindergarten AM</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  '57 grade: Transitional Kindergarten (TK) of another',
  'grade: Transitional Kindergarten (TK) of another',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><section><dl><dt>Grade</dt><dd>Transitional Kindergarten (TK)</dd><dt>State Student ID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  '58 grade: Pre-Kindergarten of another',
  'grade: Pre-Kindergarten of another',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><section><dl><dt>Grade Level</dt><dd>Preschool - AM</dd><dt>State Student ID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  '59 grade: behind a long dash',
  'grade: behind a long dash',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><div><p>Enrolled – Grade 2</p><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  '60 grade: first one told on the page is of an award',
  'grade: first one told on the page is of an award',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Since second grade here. Grade: 6</p><div><p>Grade: 2</p><p>Homeroom: 12</p><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  '61 surname High with its grade, sibling beside',
  'surname High with its grade, sibling beside',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Ana High (Grade 6)</h1><p>SSID: 9900000001</p><div class="card"><div class="student-name">High, Luis</div><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  '62 surname High with its grade, own masked',
  'surname High with its grade, own masked',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Ana High (Grade 6)</h1><p>Local ID: 44011</p><div class="box"><div class="student-name">High, Luis</div><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  '64 false blank, font: <i>Restricted</i> is the value, Bootstrap 4',
  'false blank, font: <i>Restricted</i> is the value, Bootstrap 4',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><dl><dt>Grade</dt><dd>6</dd><dt>Student State ID</dt><dd><i>Restricted</i></dd></dl></body></html>`,
);

page(
  '65 false blank, font: <i>pending match</i> is the value, Tailwind',
  'false blank, font: <i>pending match</i> is the value, Tailwind',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>html{font-family:ui-sans-serif,system-ui,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji"}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><table><tr><th>Grade</th><td>6</td></tr><tr><th>Student State ID</th><td><i>hidden, click to show</i></td></tr></table></body></html>`,
);

page(
  '66 false blank, school: teammate’s card',
  'false blank, school: teammate’s card',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><h2>Unified Sports teammate</h2><dl><dt>Student State ID</dt><dd></dd><dt>Locker</dt><dd>118</dd></dl></body></html>`,
);

page(
  '67 false blank, kept: entered by parent for Luis',
  'false blank, kept: entered by parent for Luis',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><h3>Information entered by parent for Luis</h3><dl><dt>Student State ID</dt><dd></dd><dt>Homeroom</dt><dd>12</dd></dl></body></html>`,
);

page(
  '68 false blank, grade: kindergartner’s card',
  'false blank, grade: kindergartner’s card',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><section><dl><dt>Grade</dt><dd>Kindergarten AM</dd><dt>Student State ID</dt><dd></dd></dl></section></body></html>`,
);

page(
  '69 false blank, button: Luis is chosen',
  'false blank, button: Luis is chosen',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Student information</h3><div class="pick"><button type="button">Luis</button></div><dl><dt>Student State ID</dt><dd></dd></dl></section></body></html>`,
);

page(
  '70 false blank, grown-ups: driver of the carpool',
  'false blank, grown-ups: driver of the carpool',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 11</p><div class="pass"><div><h4>Driver of the carpool</h4><p>Spot 14</p><p>Ortega, Luis</p></div><dl><dt>Student State ID</dt><dd></dd></dl></div></body></html>`,
);

page(
  '71 false blank, brackets: [Local] before the label',
  'false blank, brackets: [Local] before the label',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><table><tr><td>[Second] Student State ID</td><td></td></tr><tr><td>Homeroom</td><td>12</td></tr></table></body></html>`,
);

page(
  '72 hidden words: “Not assigned” switched off, a telephone behind it',
  'hidden words: “Not assigned” switched off, a telephone behind it',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="f"><div>SSID</div><div><span style="display:none">Not assigned</span></div><div><img alt="" src="/img/handset.png"> 5595550143</div></div></body></html>`,
);

page(
  '73 hidden words: value masked by style, the columns go on',
  'hidden words: value masked by style, the columns go on',
  'https://sis.example.org/students/4711',
  null,
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div class="two"><div class="k"><div>SSID</div><div>Home phone</div></div><div class="v"><div><span style="display:none">Click to show</span></div><div>5595550143</div><div>Ext. 4</div></div></div></body></html>`,
);

page(
  '74 font: the label itself in <i>, Bootstrap 4',
  'font: the label itself in <i>, Bootstrap 4',
  'https://sis.example.org/students/4711',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><div class="card"><p><i>Grade:</i> 6</p><p><i>SSID:</i> 9900000001</p></div></body></html>`,
);

page(
  '75 font: <i> in a font of its own name',
  'font: <i> in a font of its own name',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>.n{font-family:"Iconic Sans",sans-serif}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p><i class="n">Cousin’s</i> SSID: 9900000002</p></body></html>`,
);

page(
  '76 kept: staff profile with a GPA',
  'kept: staff profile with a GPA',
  'https://sis.example.org/people/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Directory</a></nav><h1>Pat Lim</h1><section><h3>Profile maintained by personnel office</h3><dl><dt>State ID</dt><dd>9900000003</dd><dt>GPA</dt><dd>3.62</dd><dt>Subject</dt><dd>Art</dd></dl></section></body></html>`,
);

page(
  '77 bar: sibling’s number begins the line',
  'bar: sibling’s number begins the line',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><div><b>9900000002</b> <span>•</span> <span>SSID</span> <span>•</span> <span>Luis</span></div></body></html>`,
);

page(
  '78 grade: Kindergarten (full day) of another, in one text',
  'grade: Kindergarten (full day) of another, in one text',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 4</p><div><p>Grade: Kindergarten full day</p><p>Homeroom: 2</p><p>State Student ID: 9900000002</p></div></body></html>`,
);

page(
  '79 kept: of a student, but a grown-up’s own',
  'kept: of a student, but a grown-up’s own',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style></style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><section><h3>Fields maintained by district staff</h3><p>SSID: 9900000001</p></section><section><h3>Contact information completed by Diaz, Rosa</h3><p>State ID: 9900000003</p></section></body></html>`,
);

page(
  '80 font: <i>sibling</i> in small letters behind the number, Bootstrap 4',
  'font: <i>sibling</i> in small letters behind the number, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p>SSID: 9900000002 <i>sibling</i></p></body></html>`,
);

page(
  '81 font: <i>former</i> in small letters before the label, Tailwind',
  'font: <i>former</i> in small letters before the label, Tailwind',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>html{font-family:ui-sans-serif,system-ui,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji"}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade: 6</p><p><i>former</i> SSID: 9900000002</p></body></html>`,
);

page(
  '82 font: <i>brother</i> in small letters in the label’s cell, Bootstrap 4',
  'font: <i>brother</i> in small letters in the label’s cell, Bootstrap 4',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><table><tr><th>Grade</th><td>6</td></tr><tr><th>SSID <i>brother</i></th><td>9900000002</td></tr></table></body></html>`,
);

page(
  '83 false blank, font: <i>restricted</i> in small letters is the value, Bootstrap 4',
  'false blank, font: <i>restricted</i> in small letters is the value, Bootstrap 4',
  'https://demo.infinitecampus.org/campus/students/4711',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records</title><style>body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif,"Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol","Noto Color Emoji";margin:0}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><dl><dt>Grade</dt><dd>6</dd><dt>Student State ID</dt><dd><i>restricted</i></dd></dl></body></html>`,
);

export const loosenedThirdPages = pages;

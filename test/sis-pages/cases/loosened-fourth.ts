import { setOf } from './case-page.ts';

/** By somebody who read what was loosened for the twenty-seventh and the twenty-eighth, and looked for what it gets wrong. People are made up. */
const { page, pages } = setOf('loosenedFourth');

page(
  'k-2',
  'icon words (isUnread/isWordOfSign): "former" in class icon-label behind an Aeries known field; concluded without asking',
  'https://demo.aeries.net/admin/Demographics.aspx',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><table><tr><td>Grade</td><td>6</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID">9900000003 <span class="icon-label">former</span></td></tr></table></body></html>`,
);

page(
  'c2-8',
  'chips: telephone and the next label in one box; her own number was found before',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['5595550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div><b>Phone</b> <span>5595550101 <b>SSID</b></span> <span>9900000001</span></div></body></html>`,
);

page(
  'te-0',
  'tel link behind: it says whose mother is called',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>SSID 9900000002 <a href="tel:5595550102">Luis Ortega’s mother</a></p></body></html>`,
);

page(
  'ns-0',
  'namesNobody, schools: "Luis, Lincoln Elementary"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Luis, Lincoln Elementary</h3><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  'ns-2',
  'namesNobody, schools: whole name and school',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Luis Diaz, Lincoln Elementary</h3><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  'n2-4',
  "nested one-cell table: blank inner cell, the outer next cell is the other child's column",
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td><table><tr><td>Grade</td><td>6</td></tr></table></td><td>2</td></tr><tr><td><table><tr><td>SSID</td><td>&nbsp;</td></tr></table></td><td>9900000002</td></tr></table></body></html>`,
);

page(
  'p3-1',
  "pencil cell is the empty value: next column is another child's",
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><th></th><th>A. D.</th><th></th><th>L. D.</th></tr><tr><td>Grade</td><td>6</td><td><a title="Edit"></a></td><td>6</td></tr><tr><td>SSID</td><td><a title="Edit"></a></td><td>9900000002</td></tr></table></body></html>`,
);

page(
  'vo-2',
  'value over: fixed head table, body in another table; the telephone over it',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['5595550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>Office</td><td>5595550101</td></tr><tr><td>Grade</td><td>SSID</td></tr></table><table><tr><td>6</td><td>9900000001</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'ba-1',
  'badge before: "Linked"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><th>Grade</th><td>6</td></tr><tr><th>SSID</th><td><span class="badge">Linked</span> 9900000002</td></tr></table></body></html>`,
);

page(
  'b2-2',
  'badge before: "Match" with a button Use: a candidate',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>SSID</td><td><span>Match</span> <b>9900000002</b> <button>Use</button></td></tr></table></body></html>`,
);

page(
  'x3-2',
  'icon words: "inactive" badge-icon before the label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><ul><li>Grade: 6</li><li><span class="badge badge-icon">inactive</span> SSID: 9900000003</li></ul></body></html>`,
);

page(
  'x3-3',
  'icon words: "superseded" in tag has-icon behind the value',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000003 <span class="tag has-icon">superseded</span></dd></dl></body></html>`,
);

page(
  'x3-4',
  'icon words: title of the card "twin"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="panel"><h3><span class="icon-title">twin</span></h3><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></body></html>`,
);

page(
  'x3-5',
  'icon words: a given name in lower case in class user-icon is the title of the card',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="panel"><div class="user-icon">luis</div><p>Grade: 6</p><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  'x3-6',
  'icon words: "mother" before a weak label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p><span class="icon-label">mother</span> State ID: 9900000009</p></body></html>`,
);

page(
  'qu-h',
  'queue with own name: SSID history, one old number',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>SSID history for Ana Diaz</h1><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000003</dd><dt>In use</dt><dd>2019 to 2023</dd></dl></body></html>`,
);

page(
  'q2-4',
  'queue with own name: who is added for her',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Add a rider for Ana Diaz</h1><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  'q2-0',
  'queue with own name: import preview',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Import preview: Diaz, Ana</h1><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  'br-12',
  'brackets end: "Given to Luis Ortega"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002', '9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Ana Diaz (SSID 9900000003) Given to Luis Ortega</p></body></html>`,
);

page(
  'br-0',
  'brackets end: the name behind is whose it is',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002', '9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Locker Partner (SSID 9900000002) Luis Ortega</p></body></html>`,
);

page(
  'br-11',
  'brackets end: "Cancelled 6/2024"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002', '9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Ana Diaz (SSID 9900000003) Cancelled 6/2024</p></body></html>`,
);

page(
  'y3-6',
  'brackets end: "Entered by mistake"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Ana Diaz (SSID 9900000003) Entered by mistake</p></body></html>`,
);

page(
  'o3-2',
  'before a colon: "Student / twin numbers" in a note',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><dl><dt>Grade</dt><dd>6</dd><dt>Notes</dt><dd>Student / twin numbers: SSID 9900000002</dd></dl></body></html>`,
);

page(
  'o3-5',
  'before a colon: "School 2019–2023, voided numbers"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>School 2019–2023, voided numbers: SSID 9900000003</p></body></html>`,
);

page(
  'o3-8',
  'before a colon: "Student: Luis – identifiers"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Student: Luis – identifiers: SSID 9900000002</p></body></html>`,
);

page(
  'o3-7',
  'before a colon: "Student #77120 identifiers": another local ID',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>Student #77120 identifiers: SSID 9900000002</p></body></html>`,
);

page(
  'h2-0',
  'help line in the label cell: "Assigned to Luis"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>Grade</td><td>6</td></tr><tr><td><div>SSID</div><div class="help-text">Assigned to Luis</div></td><td>9900000002</td></tr></table></body></html>`,
);

page(
  'h2-2',
  'help line: "Issued by the state of Nevada"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>Grade</td><td>6</td></tr><tr><td><div>SSID</div><div class="help-text">Issued by the state of Nevada</div></td><td>9900000002</td></tr></table></body></html>`,
);

page(
  'ic-5',
  'columns: list of one row, another local ID, foot',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="grid"><div class="r"><div>Local ID</div><div>Grade</div><div>SSID</div></div><div class="r"><div>88999</div><div>6</div><div>9900000002</div></div><div>1 record</div></div></body></html>`,
);

page(
  'ic-4',
  'columns: list of one row, name as initials',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="grid"><div class="r"><div>Student</div><div>Grade</div><div>SSID</div></div><div class="r"><div>L. O.</div><div>6</div><div>9900000002</div></div></div></body></html>`,
);

page(
  'i3-4',
  'columns: two rows, the second with one part more: the first is taken',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="grid"><div class="r"><div>Student ID</div><div>Grade</div><div>SSID</div></div><div class="r"><div>77120</div><div>6</div><div>9900000002</div></div><div class="r"><div>88213</div><div>6</div><div>9900000001</div><div>you are here</div></div></div></body></html>`,
  { sure: false },
);

page(
  'te-z',
  'tel link behind: what follows the link ("is Luis\'s number") is not read',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>SSID: 9900000002 <a href="tel:5595550102">☎</a> is Luis’s number</p></body></html>`,
);

page(
  'nn-apart',
  'namesNobody: "Student not to be placed with"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Student not to be placed with</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Since</dt><dd>09/2025</dd><dt>Reason</dt><dd>Safety plan</dd></dl></section></body></html>`,
);

page(
  'nn-witness',
  'namesNobody: "Student who saw the incident" (number alone, for privacy)',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Student who saw the incident</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Statement</dt><dd>On file</dd></dl></section></body></html>`,
);

page(
  'nn-locker',
  'namesNobody: "Student who shares this locker"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Student who shares this locker</h3><dl><dt>Locker</dt><dd>114</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  'nn-dup',
  'namesNobody: "Record already using this number"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Record already using this number</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>School</dt><dd>012</dd></dl></section></body></html>`,
);

page(
  'n3-replaced',
  'namesNobody: "Record that was replaced by this one"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Record that was replaced by this one</h3><dl><dt>SSID</dt><dd>9900000003</dd><dt>Grade</dt><dd>6</dd></dl></section></body></html>`,
);

page(
  'n3-reject',
  'namesNobody: "Data the state did not accept"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Data the state did not accept</h3><dl><dt>SSID</dt><dd>9900000003</dd><dt>Grade</dt><dd>6</dd></dl></section></body></html>`,
);

page(
  'n3-pickup',
  'namesNobody, weak label: "Person who may pick up"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Person who may pick up</h3><dl><dt>State ID</dt><dd>9900000009</dd><dt>Phone</dt><dd>559-555-0102</dd></dl></section></body></html>`,
);

page(
  'n3-adult',
  'namesNobody, weak label: a grown-up and a school',
  'https://sis.example.org/students/4711',
  null,
  ['9900000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Pat Lim, Lincoln Elementary</h3><dl><dt>State ID</dt><dd>9900000009</dd><dt>Room</dt><dd>4</dd></dl></section></body></html>`,
);

page(
  'n3-school',
  "namesNobody, weak label: a school's number",
  'https://sis.example.org/students/4711',
  null,
  ['1062166001'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Lincoln Elementary School</h3><dl><dt>State ID</dt><dd>1062166001</dd><dt>Phone</dt><dd>559-555-0102</dd></dl></section></body></html>`,
);

page(
  'ma-0',
  'namesNobody + RELATED (?! calpads): "Records that match CALPADS data"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Records that match CALPADS data</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Grade</dt><dd>6</dd></dl></section></body></html>`,
);

page(
  'n3-dash',
  'namesNobody: dashboard without a name, list of one',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Testing dashboard</h1><p>Perm ID</p><h2>Make-up</h2><section class="panel"><h3>Students who still need a test</h3><dl><dt>SSID</dt><dd>9900000002</dd><dt>Grade</dt><dd>4</dd></dl></section></body></html>`,
);

page(
  'nn-lower',
  'namesNobody: names in small letters, which a style capitalizes',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>luis diaz, grade 2, room 4</h3><dl><dt>SSID</dt><dd>9900000002</dd></dl></section></body></html>`,
);

page(
  'gc2-2',
  'OF_GROWN_UPS: "Class" with the name of another child',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="card"><div class="top"><h4>Class</h4><p>Student: Luis Ortega</p><p>Opened 03/04/2026</p></div><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  'gc2-0',
  'OF_GROWN_UPS: "Case" with the name of another child',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="card"><div class="top"><h4>Case</h4><p>Student: Luis Ortega</p><p>Opened 03/04/2026</p></div><p>SSID: 9900000002</p></div></body></html>`,
);

page(
  'gu2-1',
  "OF_GROWN_UPS: teacher's own card, weak label",
  'https://sis.example.org/students/4711',
  null,
  ['9900000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="card"><div class="top"><h4>Teacher</h4><p>Pat Lim</p><p>Room 4</p></div><p>State ID: 9900000009</p></div></body></html>`,
);

page(
  'w3',
  'WITH_STUDENT: "Student & guardian: Rosa Diaz", weak label',
  'https://sis.example.org/students/4711',
  null,
  ['9900000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><div class="card"><div>Student & guardian: Rosa Diaz</div><div>State ID: 9900000009</div></div></body></html>`,
);

page(
  'k-4',
  'del/ins: effective once approved',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><table><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td><del>9900000001</del> <ins>9900000002</ins></td></tr><tr><td>Effective</td><td>once approved</td></tr></table></body></html>`,
);

page(
  'di-1',
  'del/ins + namesNobody title "Correction requested by the parent", Not approved',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><section class="panel"><h3>Correction requested by the parent</h3><dl><dt>SSID</dt><dd><del>9900000001</del> <ins>9900000002</ins></dd><dt>Status</dt><dd>Not approved</dd></dl></section></body></html>`,
);

page(
  'p3-3',
  'pencil cell is the empty value: next column is what a form says',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><th>Field</th><th>Current</th><th>Value on the form</th></tr><tr><td>Grade</td><td>6</td><td>6</td></tr><tr><td>SSID</td><td><a class="edit-link" href="#"></a></td><td>9900000002</td></tr></table></body></html>`,
);

page(
  'ne-3',
  'nested one-cell table: blank row below, the outer next cell is a telephone',
  'https://sis.example.org/students/4711',
  null,
  ['5595550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td><table><tr><td>SSID</td></tr><tr><td>&nbsp;</td></tr></table></td><td><table><tr><td>5595550101</td></tr></table></td></tr></table></body></html>`,
);

page(
  'vo-1',
  'value over: contact line over the heads of an empty list',
  'https://sis.example.org/students/4711',
  null,
  ['5595550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>Room 12</td><td>5595550101</td></tr><tr><th>Grade</th><th>SSID</th></tr></table></body></html>`,
);

page(
  'v3-1',
  'value over: number of a print batch',
  'https://sis.example.org/students/4711',
  '9900000001',
  ['2026112809'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><table><tr><td>Batch</td><td>2026112809</td></tr><tr><th>Grade</th><th>SSID</th></tr></table><table><tr><td>6</td><td>9900000001</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'b3-8',
  'boxed digits: each one struck out',
  'https://sis.example.org/students/4711',
  null,
  ['9900000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><p>SSID <s>9</s> <s>9</s> <s>0</s> <s>0</s> <s>0</s> <s>0</s> <s>0</s> <s>0</s> <s>0</s> <s>3</s></p></body></html>`,
);

page(
  'fb-3',
  'false blank: value over, digits in boxes in the next table',
  'https://demo.aeries.net/admin/Demographics.aspx',
  '9900000001',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><table><tr><td>Page 1</td><td></td></tr><tr><td>Grade</td><td>State Student ID</td></tr></table><table><tr><td>06</td><td><span class="b">9</span><span class="b">9</span><span class="b">0</span><span class="b">0</span><span class="b">0</span><span class="b">0</span><span class="b">0</span><span class="b">0</span><span class="b">0</span><span class="b">1</span></td></tr></table></body></html>`,
  { sure: false },
);

page(
  'h4-1',
  'help line in a dt: "Issued to Luis Ortega"',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">Reports</a></nav><h1>Diaz, Ana</h1><p>Grade 6 · Room 12 · Perm ID 88213</p><dl><dt>Grade</dt><dd>6</dd><dt>SSID <small>Issued to Luis Ortega</small></dt><dd>9900000002</dd></dl></body></html>`,
);

page(
  'att18v-drawer',
  'closed drawer (position:fixed, translateX(100%)) in a main with overflow:auto',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body style="margin:0;height:100vh"><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><main style="height:400px;overflow:auto"><p>Attendance 98%</p><aside style="position:fixed;top:0;right:0;width:300px;height:100%;background:#fff;transform:translateX(100%)"><p>Grade: 6</p><p>SSID: 9900000002</p></aside></main></body></html>`,
  { isLaidOut: true },
);

page(
  'att18v-sheet',
  'closed sheet (position:fixed, below the window) in a main with overflow:auto',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body style="margin:0;height:100vh"><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><main style="height:400px;overflow:auto"><p>Attendance 98%</p><div style="position:fixed;left:0;right:0;bottom:-300px;height:280px;background:#fff"><p>SSID: 9900000002</p></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  'att18v-above',
  'position:absolute;top:-400px, its containing block outside a scroll box that is scrolled by 500',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body style="margin:0;height:100vh"><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><div style="position:relative"><div id="s" style="height:400px;overflow:auto"><p style="position:absolute;top:-400px">SSID: 9900000002</p><div style="height:3000px">Attendance 98%</div></div></div><script>document.getElementById("s").scrollTop=500</script></body></html>`,
  { isLaidOut: true },
);

page(
  'att18v-slide',
  'slide scrolled past in a carousel of cards without a scroll bar',
  'https://sis.example.org/students/4711',
  null,
  ['9900000002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body style="margin:0;height:100vh"><h1>Diaz, Ana</h1><p>Grade 6 · Room 12</p><div id="s" style="display:flex;overflow-x:auto;scrollbar-width:none"><div style="flex:0 0 100%"><p>SSID: 9900000002</p></div><div style="flex:0 0 100%"><p>Attendance 98%</p></div></div><script>document.getElementById("s").scrollLeft=99999</script></body></html>`,
  { isLaidOut: true },
);

export const loosenedFourthPages = pages;

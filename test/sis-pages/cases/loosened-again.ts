import { setOf } from './case-page.ts';

/** What somebody built who had read what was loosened for the twenty-third and the twenty-fourth set, and what a reader of the mends asked. People are made up. */
const { page, pages } = setOf('loosenedAgain');

page(
  'gap-1 number then name+grade',
  'gap-1 number then name+grade',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID 9922222222 &nbsp; Luis gr 2</p></body></html>`,
);

page(
  'gap-2 number then Luis Diaz',
  'gap-2 number then Luis Diaz',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID 9922222222 &nbsp; Luis Diaz</p></body></html>`,
);

page(
  'gap-3 number then Luis D.',
  'gap-3 number then Luis D.',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID 9922222222 &nbsp; Luis D.</p></body></html>`,
);

page(
  'gap-4 number then retired',
  'gap-4 number then retired',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID 9922222222 &nbsp; duplicated, do not use</p></body></html>`,
);

page(
  'gap-5 inactive',
  'gap-5 inactive',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; inactive since 2019</p></body></html>`,
);

page(
  'gap-6 younger child',
  'gap-6 younger child',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>Family: SSID 9922222222 &nbsp; younger child</p></body></html>`,
);

page(
  'gap-7 wrong',
  'gap-7 wrong',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; wrong child, corrected 8/2</p></body></html>`,
);

page(
  'gap-8 replaced',
  'gap-8 replaced',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; replaced by CALPADS 3/2</p></body></html>`,
);

page(
  'gap-9 see other',
  'gap-9 see other',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; (Luis)</p></body></html>`,
);

page(
  'gap-10 two names no comma lower',
  'gap-10 two names no comma lower',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; LUIS</p></body></html>`,
);

page(
  'gap-11 invalid',
  'gap-11 invalid',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; Invalid</p></body></html>`,
);

page(
  'gap-12 not hers',
  'gap-12 not hers',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; not verified</p></body></html>`,
);

page(
  'gap-13 Luis, grade 2',
  'gap-13 Luis, grade 2',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><p>SSID: 9922222222 &nbsp; Luis, grade 2</p></body></html>`,
);

page(
  'over-1 given name',
  'over-1 given name',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><table><tr><td>Luis</td><td>9922222222</td><td>M</td></tr><tr><td>Name</td><td>SSID</td><td>Gender</td></tr></table></body></html>`,
);

page(
  'over-2 Student',
  'over-2 Student',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><table><tr><td>Luis</td><td>9922222222</td><td>Elm School</td></tr><tr><td>Student</td><td>SSID</td><td>School</td></tr></table></body></html>`,
);

page(
  'over-3 phone row above headless list',
  'over-3 phone row above headless list',
  'https://sis.example.org/students/4711',
  null,
  ['9165550101'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><table><tr><td>Home</td><td>9165550101</td><td>Text OK</td></tr><tr><td>Local ID</td><td>SSID</td><td>Grade</td></tr></table><table><tr><td>4410</td><td></td><td>5</td></tr></table></body></html>`,
);

page(
  'over-4 filter row',
  'over-4 filter row',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><table><tr><td><input></td><td><input value="9922222222"></td><td><input></td></tr><tr><td>Local ID</td><td>SSID</td><td>Grade</td></tr></table><table><tr><td>4410</td><td></td><td>5</td></tr></table></body></html>`,
);

page(
  'over-5 former row',
  'over-5 former row',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><table><tr><td>2019</td><td>9922222222</td><td>NV</td></tr><tr><td>Year</td><td>SSID</td><td>State</td></tr></table></body></html>`,
);

page(
  'i-1 format example then input',
  'i-1 format example then input',
  'https://sis.example.org/students/4711',
  null,
  ['9900000000'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div><label>SSID</label><i>9900000000</i><input name="ssid" value=""></div></body></html>`,
);

page(
  'i-2 old in italics then own',
  'i-2 old in italics then own',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div><b>SSID</b><i>9922222222</i><span>9911111111</span></div></body></html>`,
);

page(
  'i-3 italic was',
  'i-3 italic was',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div><b>SSID</b> <i>9922222222</i> <input value="9911111111"></div></body></html>`,
);

page(
  'ways-1 toolbar names record',
  'ways-1 toolbar names record',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div role="toolbar"><b>Luis</b> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-2 toolbar full name',
  'ways-2 toolbar full name',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div role="toolbar"><span>Luis Diaz</span> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-4 nav name',
  'ways-4 nav name',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><nav>Luis</nav><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-6 tablist',
  'ways-6 tablist',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div role="tablist"><a role="tab">Ana</a><a role="tab" aria-selected="true">Luis</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-7 Student: links',
  'ways-7 Student: links',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div><span>Student record of Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-8 School: links',
  'ways-8 School: links',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div><span>Class buddy: Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'ways-9 Bus rider: links',
  'ways-9 Bus rider: links',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="panel"><div><span>Bus seat mate - Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>Gender</dt><dd>M</dd></dl></div></body></html>`,
);

page(
  'col-1 brother',
  'col-1 brother',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="card"><div class="col"><h4>Brother</h4><p>Luis Diaz</p><p>Elm School</p></div><div class="col"><h4>Identification</h4><p>SSID: 9922222222</p></div></div></body></html>`,
);

page(
  'col-2 sibling label',
  'col-2 sibling label',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="card"><div class="col"><h4>Sibling: Luis Diaz</h4><p>Elm School</p><p>Room 4</p></div><div class="col"><h4>Identification</h4><p>SSID: 9922222222</p></div></div></body></html>`,
);

page(
  'col-3 linked student',
  'col-3 linked student',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="card"><div class="col"><b>Linked student</b><p>Luis Diaz</p><p>Elm School</p></div><div class="col"><b>State Data</b><p>SSID: 9922222222</p></div></div></body></html>`,
);

page(
  'col-4 driver',
  'col-4 driver',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><div class="card"><div class="col"><h4>Driver</h4><p>Joe Mays</p><p>Route 4</p></div><div class="col"><h4>Identification</h4><p>SSID: 9922222222</p></div></div></body></html>`,
);

page(
  'past-1 From prior district',
  'past-1 From prior district',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Enrolled at prior district</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>Left</dt><dd>2019</dd></dl></body></html>`,
);

page(
  'past-2 data from previous school',
  'past-2 data from previous school',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Data from previous school</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'past-3 student record at former school',
  'past-3 student record at former school',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Records of former school</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'past-4 Identification, prior district',
  'past-4 Identification, prior district',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Identification (prior district)</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'past-5 Transfer - previous school',
  'past-5 Transfer - previous school',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>State ID on file, previous school</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'past-6 As known at previous district',
  'past-6 As known at previous district',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>State data, previous district</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-1 for family use',
  'use-1 for family use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>For duplicate resolution use only</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-2 For Luis use',
  'use-2 For Luis use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>For sibling enrollment use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-3 Former use',
  'use-3 Former use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>No longer in use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-4 Previously in use',
  'use-4 Previously in use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Prior number, not in use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-5 do not use',
  'use-5 do not use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Do not use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-6 Former number do not use',
  'use-6 Former number do not use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><h3>Merged record do not use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-7 Retired do not use',
  'use-7 Retired do not use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><section><h3>Retired - Do Not Use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></section></body></html>`,
);

page(
  'use-8 Duplicate Do Not Use',
  'use-8 Duplicate Do Not Use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5 · Female</p><section><h3>Duplicate Record DO NOT USE</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></section></body></html>`,
);

page(
  'day-1 Emmanuel Sunday brother',
  'day-1 Emmanuel Sunday brother',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Grace Sunday</h1><p>Grade 5</p><div class="card"><p><b>Emmanuel Sunday</b></p><dl><dt>SSID</dt><dd>9922222222</dd></dl></div></body></html>`,
);

page(
  'day-2 line',
  'day-2 line',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Okafor, Grace</h1><p>Grade 5</p><table><tr><td>Emmanuel Sunday</td><td>SSID</td><td>9922222222</td></tr></table></body></html>`,
);

page(
  'day-3 behind',
  'day-3 behind',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Okafor, Grace</h1><p>Grade 5</p><div class="card"><p>SSID 9922222222</p><p>Emmanuel Sunday</p></div></body></html>`,
);

page(
  'adult-1 mother field',
  'adult-1 mother field',
  'https://sis.example.org/people/4711',
  null,
  ['9922222222', '9165550101'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><dl><dt>State ID</dt><dd>9922222222</dd><dt>Mother</dt><dd>Rosa Kim</dd><dt>Phone</dt><dd>9165550101</dd></dl></body></html>`,
);

page(
  'adult-2 father emergency',
  'adult-2 father emergency',
  'https://sis.example.org/people/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><h3>Identification</h3><dl><dt>State ID</dt><dd>9922222222</dd></dl><h3>Emergency contacts</h3><dl><dt>Father</dt><dd>Joe Kim</dd></dl></body></html>`,
);

page(
  'adult-3 relation label',
  'adult-3 relation label',
  'https://sis.example.org/people/4711',
  null,
  ['9922222222', '9165550101'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><h3>Identification</h3><dl><dt>State ID</dt><dd>9922222222</dd></dl><h3>Emergency contacts</h3><table><tr><td>Rosa Kim</td><td>Mother</td><td>9165550101</td></tr><tr><td>Joe Kim</td><td>Father</td></tr></table></body></html>`,
);

page(
  'adult-5 FTE',
  'adult-5 FTE',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><dl><dt>State ID</dt><dd>9922222222</dd><dt>FTE</dt><dd>1.0</dd><dt>Father</dt><dd>Joe Kim</dd></dl></body></html>`,
);

page(
  'ways-1 toolbar Luis',
  'ways-1 toolbar Luis',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><b>Luis</b> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-2 toolbar Luis Diaz',
  'ways-2 toolbar Luis Diaz',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><span>Luis Diaz</span> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-5b links children, student',
  'ways-5b links children, student',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Student</span> <a href=#>Ana</a> <a href=# class="active"><b>Luis</b></a> <a href=#>Mia</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-6 tablist 2',
  'ways-6 tablist',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="tablist"><a role="tab">Ana</a><a role="tab" aria-selected="true">Luis</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-6b tablist no aria-sel',
  'ways-6b tablist no aria-sel',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="tablist"><a role="tab">Luis</a><a role="tab">Mia</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-6c tab one',
  'ways-6c tab one',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="tablist"><a role="tab" class="on">Luis</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-7 record links',
  'ways-7 record links',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Student record of Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-8 class buddy',
  'ways-8 class buddy',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Class partner - Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-9 seat mate',
  'ways-9 seat mate',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Bus seat mate - Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-10 Student menu',
  'ways-10 Student menu',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Luis, grade level 2</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'ways-11 menubar',
  'ways-11 menubar',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="menubar"><span role="menuitem">Luis D.</span><span role="menuitem">Edit</span></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'past-1 below the name',
  'past-1 below the name',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><h3>Transferred from prior school</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'past-2 no name',
  'past-2 no name',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h2>Data from previous school</h2><dl><dt>SSID</dt><dd>9922222222</dd><dt>Grade</dt><dd>5</dd></dl></body></html>`,
);

page(
  'past-3 no name 2',
  'past-3 no name 2',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h2>Identifier at prior district</h2><dl><dt>SSID</dt><dd>9922222222</dd><dt>Grade</dt><dd>5</dd></dl></body></html>`,
);

page(
  'past-4 Prior in a label',
  'past-4 Prior in a label',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Student Profile</h1><h3>Records from former school</h3><dl><dt>Student</dt><dd>Diaz, Ana</dd><dt>SSID</dt><dd>9922222222</dd><dt>Grade</dt><dd>5</dd></dl></body></html>`,
);

page(
  'turn-4 value Luis of Rider',
  'turn-4 value Luis of Rider',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div><div class="l">Bus route</div><div class="v">4</div><div class="l">Bus stop</div><div class="v">Elm St</div><div class="l">Boards with</div><div class="v">Luis Diaz</div><div class="l">SSID</div><div class="v">9922222222</div></div></body></html>`,
);

page(
  'turn-5 unknown label Examinee',
  'turn-5 unknown label Examinee',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div><div class="l">Test</div><div class="v">ELPAC</div><div class="l">Test date</div><div class="v">3/2/2026</div><div class="l">Seat 4</div><div class="v">Luis Diaz</div><div class="l">SSID</div><div class="v">9922222222</div></div></body></html>`,
);

page(
  'among-1 member cards',
  'among-1 member cards',
  'https://sis.example.org/students/4711',
  null,
  ['9911111111'],
  `<html><head><title>SIS</title></head><body><h1>Household 7702</h1><div class="c"><div class="l">Group member</div><div class="v">Diaz, Ana</div><div class="l">SSID</div><div class="v">9911111111</div></div><div class="c"><div class="l">Group member</div><div class="v">Diaz, Luis</div><div class="l">SSID</div><div class="v"></div></div></body></html>`,
);

page(
  'among-3 table members, one number',
  'among-3 table members, one number',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Bus 4</h1><table><tr><th>Group member</th><th>Grade</th><th>SSID</th></tr><tr><td>Diaz, Ana</td><td>5</td><td></td></tr><tr><td>Diaz, Luis</td><td>2</td><td>9922222222</td></tr></table></body></html>`,
);

page(
  'person-2 User access staff',
  'person-2 User access staff',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h2>User Access</h2><table><tr><td>Name</td><td>Kim Lee</td></tr><tr><td>Login</td><td>klee</td></tr><tr><td>Student State ID</td><td>9922222222</td></tr></table></body></html>`,
);

page(
  'known-1 retired select',
  'known-1 retired select',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"><select><option>Active</option><option selected>Retired</option></select></div></div></body></html>`,
);

page(
  'known-2 whose select',
  'known-2 whose select',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><select><option>Ana</option><option selected>Luis</option></select><input value="9922222222"></div></div></body></html>`,
);

page(
  'known-3 second input masked',
  'known-3 second input masked',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"><input value="Luis Diaz"></div></div></body></html>`,
);

page(
  'known-4 ps',
  'known-4 ps',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">State ID</td><td><input value="9922222222"> <select><option>own</option><option selected>Duplicate of sibling</option></select></td></tr></table></body></html>`,
);

page(
  'known-5 new one typed beside',
  'known-5 new one typed beside',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"> <input value="991111"></div></div></body></html>`,
);

page(
  'sib-1 card Luis given only',
  'sib-1 card Luis given only',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><div class="t">Student Details</div><div>SSID: 9922222222</div><div>Siblings: Mia Diaz, Ana Diaz</div></div></body></html>`,
);

page(
  'sib-3 sisters',
  'sib-3 sisters',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><div>SSID: 9922222222</div><div>School: Elm</div><div>Sisters: Mia, Ana</div></div></body></html>`,
);

page(
  'sib-4 Siblings Ana & Mia',
  'sib-4 Siblings Ana & Mia',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><div>SSID: 9922222222</div><div>School: Elm</div><div>Siblings: Mia</div><div>Ana</div></div></body></html>`,
);

page(
  'match-1',
  'match-1',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div><span>SSID</span> <span>9922222222</span> <span>match 61</span></div></body></html>`,
);

page(
  'match-3 title Match',
  'match-3 title Match',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><h3>Match</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'sis-1 title Sis',
  'sis-1 title Sis',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><h3>Sis</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'sis-2 title Toms',
  'sis-2 title Toms',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Toms, Ana</h1><div class="card"><h3>Sis</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'toms-3',
  'toms-3',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><h3>Toms</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'sur-2',
  'sur-2',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><p>SSID: 9922222222</p><p>Garcia Hendrics, Luis</p></div></body></html>`,
);

page(
  'sur-3',
  'sur-3',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><table><tr><td>Garcia Hendrics, Luis</td><td>SSID</td><td>9922222222</td></tr></table></body></html>`,
);

page(
  'known-a ps status select Retired',
  'known-a ps status select Retired',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9922222222"> <select><option>Active</option><option selected>Retired</option></select></td></tr></table></body></html>`,
);

page(
  'known-b ps whose select Luis',
  'known-b ps whose select Luis',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><select><option>Diaz, Ana</option><option selected>Diaz, Luis</option></select> <input value="9922222222"></td></tr></table></body></html>`,
);

page(
  'known-c ps input note',
  'known-c ps input note',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9922222222"> <input value="belongs to Luis"></td></tr></table></body></html>`,
);

page(
  'known-d ps textarea comment',
  'known-d ps textarea comment',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9922222222"> <textarea>Wrong number, see CALPADS anomaly</textarea></td></tr></table></body></html>`,
);

page(
  'known-e ps old number + new shorter',
  'known-e ps old number + new shorter',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9922222222" readonly> <input value="991111111"></td></tr></table></body></html>`,
);

page(
  'known-f ps phone in second with masked own',
  'known-f ps phone in second with masked own',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9165550101'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="******1111"> <input value="9165550101"></td></tr></table></body></html>`,
);

page(
  'known-g ps reason select Not hers',
  'known-g ps reason select Not hers',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=001',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><table><tr><td title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input value="9922222222"> <select><option selected>Former SSID</option><option>Current</option></select></td></tr></table></body></html>`,
);

page(
  'known-h ae status select',
  'known-h ae status select',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"><select><option>Active</option><option selected>Retired</option></select></div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">5</div></div></body></html>`,
);

page(
  'known-i ae note input',
  'known-i ae note input',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"> <input value="see sibling"></div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">5</div></div></body></html>`,
);

page(
  'known-j ae partial new',
  'known-j ae partial new',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222"> <input value="991111"></div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">5</div></div></body></html>`,
);

page(
  'known-k ae empty new (edit)',
  'known-k ae empty new (edit)',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"><input value="9922222222" disabled> <input value="" placeholder="New SSID"></div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">5</div></div></body></html>`,
);

page(
  'use-a Void do not use',
  'use-a Void do not use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><h3>Void, do not use</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></body></html>`,
);

page(
  'use-b Old number, do not use',
  'use-b Old number, do not use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><h3>Old number do not use</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></body></html>`,
);

page(
  'use-c For Luis Diaz use',
  'use-c For Luis Diaz use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><h3>For Luis Diaz use only</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></body></html>`,
);

page(
  'use-e Employee use',
  'use-e Employee use',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><h3>Employee/volunteer computer use</h3><dl><dt>SSID</dt><dd>9922222222</dd></dl></body></html>`,
);

page(
  'use-f Guest wifi use',
  'use-f Guest wifi use',
  'https://sis.example.org/students/4711',
  null,
  ['4085551234'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><h3>Wireless network use</h3><dl><dt>SSID</dt><dd>4085551234</dd><dt>Key</dt><dd>redwood</dd></dl></body></html>`,
);

page(
  'gap-a wifi',
  'gap-a wifi',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; assigned in error</p></body></html>`,
);

page(
  'gap-b per mother',
  'gap-b per mother',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; belongs to Luis</p></body></html>`,
);

page(
  'gap-c Nevada',
  'gap-c Nevada',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; (Nevada)</p></body></html>`,
);

page(
  'gap-d to be corrected',
  'gap-d to be corrected',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; is Luis's number</p></body></html>`,
);

page(
  'gap-e Luis D',
  'gap-e Luis D',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><table><tr><td>SSID</td><td>9922222222 &nbsp; Luis</td></tr></table></body></html>`,
);

page(
  'gap-f cell belongs',
  'gap-f cell belongs',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><table><tr><td>SSID</td><td>9922222222 &nbsp; belongs to Luis</td></tr></table></body></html>`,
);

page(
  'gap-g mid line Luis',
  'gap-g mid line Luis',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>Grade 2 &nbsp; SSID 9922222222 &nbsp; Luis</p></body></html>`,
);

page(
  'gap-h mid line Luis nograde',
  'gap-h mid line Luis nograde',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><p>Room 4 &nbsp; SSID 9922222222 &nbsp; Luis</p></body></html>`,
);

page(
  'head-1 back link name',
  'head-1 back link name',
  'https://sis.example.org/students/4711',
  null,
  [],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><h3><a href=#>Back to Ana</a></h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'head-2 back link swallow',
  'head-2 back link swallow',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><h3>Luis <a href=#>Back to Ana's record</a></h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div></body></html>`,
);

page(
  'adult-a volunteer',
  'adult-a volunteer',
  'https://sis.example.org/people/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Kim, Dana</h1><p>Volunteer since 2021</p><dl><dt>State ID</dt><dd>9922222222</dd><dt>Emergency contact</dt><dd>Mother</dd></dl><h3>Mother</h3><dl><dt>Name</dt><dd>Rosa Kim</dd></dl></body></html>`,
);

page(
  'adult-b contact page child',
  'adult-b contact page child',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Rosa</h1><dl><dt>Relationship</dt><dd>Parent</dd><dt>State ID</dt><dd>9922222222</dd><dt>Father</dt><dd>Jose Ruiz</dd></dl></body></html>`,
);

page(
  'adult-c contact own children',
  'adult-c contact own children',
  'https://sis.example.org/people/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h1>Diaz, Rosa</h1><h3>Identification</h3><dl><dt>State ID</dt><dd>9922222222</dd></dl><h3>Student</h3><dl><dt>Name</dt><dd>Diaz, Ana</dd></dl></body></html>`,
);

page(
  'adult-d contact own child same surname first',
  'adult-d contact own child same surname first',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222'],
  `<html><head><title>SIS</title></head><body><h2>Identification</h2><p>Rosa Diaz</p><dl><dt>State ID</dt><dd>9922222222</dd></dl><h3>Student</h3><dl><dt>Name</dt><dd>Ana Diaz</dd></dl></body></html>`,
);

page(
  'gap-ava',
  'gap-ava',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><p>Grade 5 and more</p><p>State Student ID: 9922222222 &nbsp; AVA</p></body>`,
);

page(
  'gap-luis',
  'gap-luis',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID 9922222222 &nbsp; Luis 660412</p></body>`,
);

page(
  'gap-pending',
  'gap-pending',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID 9922222222 &nbsp; Pending 3</p></body>`,
);

page(
  'gap-ph',
  'gap-ph',
  'https://sis.example.org/students/4711',
  '9911111111',
  [],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID 9911111111 &nbsp; Ph 9165550101</p></body>`,
);

page(
  'halliday',
  'halliday',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><table><tr><td>Halliday, June</td><td>SSID</td><td>9922222222</td></tr></table><h1>Diaz, Ana</h1></body>`,
);

page(
  'household',
  'household',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><div><span>Household</span> <a href=#>Edit</a> <a href=#>Add</a> <a href=#>Print</a></div><dl><dt>SSID</dt><dd>9922222222</dd></dl></div></body>`,
);

page(
  'phone-sign',
  'phone-sign',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><div><div>State Student ID</div><div>☎&nbsp; 9165550101</div></div></body>`,
);

page(
  'numbering',
  'numbering',
  'https://sis.example.org/students/4711',
  '9911111111',
  [],
  `<body><h1>Diaz, Ana</h1><p>Grade 5</p><p>12.&nbsp; SSID: 9911111111</p></body>`,
);

page(
  'prev',
  'prev',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Diaz, Ana</h1><div><h2>Records From Previous Academy</h2><p>SSID: 9922222222</p></div></body>`,
);

page(
  'accent',
  'accent',
  'https://sis.example.org/students/4711',
  '9911111111',
  [],
  `<body><h1>Díaz, Álvaro B</h1><p>Grade 5</p><p>SSID: 9911111111</p></body>`,
);

page(
  'own-children',
  'own-children',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><div><div class=l>Name</div><div class=v>Malu Fonoti</div><div class=l>Own children</div><div class=v>Fonoti, Sina, grade 9</div><div class=l>State ID</div><div class=v>9922222222</div></div></body>`,
);

page(
  'siblings-own3',
  'siblings-own3',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Ortega, Lia</h1><p>Grade 5</p><div class="card"><p>Bus 4</p><p>SSID: 9922222222</p><p>Siblings: Lia Ortega, Leo Ortega</p></div></body>`,
);

page(
  'siblings-own4',
  'siblings-own4',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Ortega, Lia</h1><p>Grade 5</p><dl><dt>SSID</dt><dd>9922222222</dd><dt>Siblings</dt><dd>Lia, Leo</dd></dl></body>`,
);

page(
  'siblings-own5',
  'siblings-own5',
  'https://sis.example.org/students/4711',
  null,
  ['9922222222', '9165550101'],
  `<body><h1>Ortega, Lia</h1><p>Grade 5</p><dl><dt>SSID</dt><dd>9922222222</dd><dt>Siblings</dt><dd>Lia Ortega, Leo Ortega</dd></dl></body>`,
);

page(
  'siblings-hers',
  'siblings-hers',
  'https://sis.example.org/students/4711',
  '9911111111',
  [],
  `<body><h1>Ortega, Lia</h1><p>Grade 5</p><dl><dt>SSID</dt><dd>9911111111</dd><dt>Siblings</dt><dd>Ortega, Leo</dd></dl></body>`,
);

export const loosenedAgainPages = pages;

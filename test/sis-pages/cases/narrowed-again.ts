import { setOf } from './case-page.ts';

/** What new ways to read a label and its number must neither let through nor lose. People are made up. */
const { page, pages } = setOf('narrowed again');

page(
  'm22-ru-brother',
  'Russian: the brother of the pupil (SSID)',
  'https://sis.oakdale-usd.example/ru/students/4471/family',
  null,
  ['9914027753'],
  `<!doctype html><html><head><title>Анкета ученика</title></head><body>
<nav><ul><li><a href="#">Главная</a></li><li><a href="#">Ученики</a></li><li><a href="#">Отчёты</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 5 · Oakdale Elementary</p>
<h3>Сведения</h3><div>Дата рождения: 03/14/2014</div><div>Номер ученика: 77120</div><div>Телефон: 916-555-0142</div>
<div>Брат ученика (SSID): 9914027753</div><div>Класс: 8</div></body></html>`,
);

page(
  'm22-vi-sister',
  'Vietnamese: the younger sister of the student (SSID)',
  'https://sis.oakdale-usd.example/vi/hocsinh/8812',
  null,
  ['9927715408'],
  `<!doctype html><html><head><title>Hồ sơ học sinh</title></head><body>
<nav><ul><li><a href="#Trangch">Trang chủ</a></li><li><a href="#Hcsinh">Học sinh</a></li><li><a href="#Lch">Lịch</a></li></ul></nav><h1>Nguyen, Minh</h1><table>
<tr><td>Lớp</td><td>6</td></tr><tr><td>Mã học sinh</td><td>88120</td></tr>
<tr><td>Em gái của học sinh (SSID)</td><td>9927715408</td></tr><tr><td>Điện thoại</td><td>(408) 555-0117</td></tr></table></body></html>`,
);

page(
  'm22-ko-brother',
  'Korean: the elder brother of the student (SSID)',
  'https://sis.oakdale-usd.example/ko/profile/311',
  null,
  ['9938120467'],
  `<!doctype html><html><head><title>학생 정보</title></head><body>
<nav><ul><li><a href="#">홈</a></li><li><a href="#">학생</a></li><li><a href="#">출석</a></li></ul></nav><h1>Kim, Dana</h1><dl><dt>학년</dt><dd>4</dd><dt>교내 번호</dt><dd>55210</dd>
<dt>학생의 형 (SSID)</dt><dd>9938120467</dd><dt>담임</dt><dd>Ms. Park</dd></dl></body></html>`,
);

page(
  'm22-hy-sister',
  'Armenian: the sister of the pupil (SSID)',
  'https://sis.oakdale-usd.example/hy/student/9034',
  null,
  ['9951338042'],
  `<!doctype html><html><head><title>Աշակերտ</title></head><body>
<nav><ul><li><a href="#">Գլխավոր</a></li><li><a href="#">Աշակերտներ</a></li></ul></nav><h1>Petrosyan, Aram</h1><div class="grid"><div><span>Դասարան</span> <b>7</b></div>
<div><span>Աշակերտի քույրը (SSID)</span> <b>9951338042</b></div><div><span>Հեռախոս</span> <b>818-555-0171</b></div></div></body></html>`,
);

page(
  'm22-vi-former',
  'Vietnamese: the former number of the student (SSID)',
  'https://sis.oakdale-usd.example/vi/lichsu/302',
  null,
  ['9960247718'],
  `<!doctype html><html><head><title>Hồ sơ</title></head><body>
<nav><ul><li><a href="#Trangch">Trang chủ</a></li><li><a href="#Hs">Hồ sơ</a></li></ul></nav><h1>Tran, Lan</h1><p>Lớp 9 · Oakdale High</p><section><h3>Số</h3>
<p>Mã trường: 30277</p><p>Số cũ của học sinh (SSID): 9960247718</p><p>Ghi chú: CALPADS đã huỷ số này</p></section></body></html>`,
);

page(
  'm22-ru-former',
  'Russian: the former number of the pupil (SSID)',
  'https://sis.oakdale-usd.example/ru/istoria/77',
  null,
  ['9971805526'],
  `<!doctype html><html><head><title>История</title></head><body>
<nav><ul><li><a href="#">Главная</a></li><li><a href="#">История</a></li></ul></nav><h1>Ivanova, Daria</h1><table><tr><th>Класс</th><td>11</td></tr>
<tr><th>Прежний номер ученика (SSID)</th><td>9971805526</td></tr><tr><th>Новый номер</th><td>ещё не присвоен</td></tr></table></body></html>`,
);

page(
  'm22-btn-toggle',
  'a switch between SSID and Local ID, and Local ID is on',
  'https://sis.oakdale-usd.example/students/view/2210',
  null,
  ['0040071204'],
  `<!doctype html><html><head><title>Diaz, Ana</title><style>.on{background:#036;color:#fff}</style></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li><li><a href="#Attendance">Attendance</a></li></ul></nav><header><h1>Diaz, Ana</h1><p>Grade 8 · Oakdale Middle</p>
<div class="ids"><button type="button" aria-pressed="false">SSID</button> <button type="button" aria-pressed="true" class="on">Local ID</button> <b>0040071204</b></div></header>
<p>Choose which number is shown and printed on labels.</p></body></html>`,
);

page(
  'm22-btn-former',
  'a pressed "Prior" button between label button and number',
  'https://sis.oakdale-usd.example/students/ids/31',
  null,
  ['9926610384'],
  `<!doctype html><html><head><title>Student numbers</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10</p><div class="seg"><button>SSID</button> <button aria-pressed="false">Now</button> <button aria-pressed="true">Prior</button> <output>9926610384</output></div>
<p>New number requested from the state on 10/02/2024.</p></body></html>`,
);

page(
  'm22-title-former',
  '"Was" before a number titled SSID',
  'https://sis.oakdale-usd.example/students/4410/ids',
  null,
  ['9931047726'],
  `<!doctype html><html><head><title>Numbers</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 7 · Oakdale Middle</p><ul class="plain"><li>Perm 55102</li>
<li>Was <span title="SSID">9931047726</span> until the merge of 09/2023</li><li>New number asked for</li></ul></body></html>`,
);

page(
  'm22-title-flag',
  'a flag "OK" titled SSID before the telephone',
  'https://sis.oakdale-usd.example/students/card/90',
  null,
  ['9165550163'],
  `<!doctype html><html><head><title>Card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Cards">Cards</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · Counselor Ms. Reed</p>
<div class="flags"><div title="SSID">on file</div><div>9165550163</div></div><p>Text messages go to the number above.</p></body></html>`,
);

page(
  'm22-aria-twin',
  "twin's number with aria-label SSID",
  'https://sis.oakdale-usd.example/students/501/alerts',
  null,
  ['9953300719'],
  `<!doctype html><html><head><title>Alerts</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Alerts">Alerts</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 5</p><div class="alert-line">Look-alike record: Kim, Dina <b aria-label="SSID">9953300719</b></div><p>Check the birth date.</p></body></html>`,
);

page(
  'm22-title-undone',
  'a number in the log of changes titled SSID, undone',
  'https://sis.oakdale-usd.example/students/502/log',
  null,
  ['9964418205'],
  `<!doctype html><html><head><title>Change log</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Log">Log</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 9</p><ul><li>10/02/2024 mreed: number <em title="State Student ID">9964418205</em> taken out, was typed for Tran, Lam</li><li>10/03/2024 mreed: bus 12 to 14</li></ul></body></html>`,
);

page(
  'm22-ids-sibling',
  'cell of a brother labelled by "State" and "ID"',
  'https://sis.oakdale-usd.example/students/505/lives',
  null,
  ['9986630472'],
  `<!doctype html><html><head><title>Home</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7</p><h3>Who lives there</h3><div class="row"><span id="g1">Statewide</span> <span>Gr</span> <span id="g2">Student ID</span></div>
<div class="row"><span>Ani</span> <span>2</span></div><div class="row"><span aria-labelledby="g1 g2">9986630472</span></div></body></html>`,
);

page(
  'm22-ids-phone',
  'telephone in a box that is labelled by two ids, one of which is gone',
  'https://sis.oakdale-usd.example/students/506/reach',
  null,
  ['9165550188'],
  `<!doctype html><html><head><title>Reach</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Ivanova, Daria</h1><p>Grade 11</p><p><span id="lab-a">SSID</span> not assigned</p><p>Call home first</p><div role="group" aria-labelledby="lab-a lab-zz">9165550188</div><p>mother, evenings</p></body></html>`,
);

page(
  'm22-abbr-cafeteria',
  'CA No. of a cafeteria account',
  'https://sis.oakdale-usd.example/meals/student/507',
  null,
  ['4400123456'],
  `<!doctype html><html><head><title>Meals</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Meals">Meals</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 7</p><p>Balance: $12.40</p><p><abbr title="Cafeteria account">CA</abbr> <abbr title="number">No.</abbr> 4400123456</p><p>Last meal 10/11/2024</p></body></html>`,
);

page(
  'm22-abbr-chromebook',
  'CA ID: Chromebook asset',
  'https://sis.oakdale-usd.example/devices/student/508',
  null,
  ['0007714420'],
  `<!doctype html><html><head><title>Devices</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Devices">Devices</a></li></ul></nav><h1>Vega, Luis</h1><p>Grade 6</p><table><tr><td>Model</td><td>Lenovo 300e</td></tr><tr><td><abbr title="Chromebook asset">CA</abbr> <abbr title="identifier">ID</abbr></td><td>0007714420</td></tr><tr><td>Locker</td><td>318</td></tr></table></body></html>`,
);

page(
  'm22-or-either',
  '"Student ID or SSID": one of the two',
  'https://sis.oakdale-usd.example/library/patron/509',
  null,
  ['0000771204'],
  `<!doctype html><html><head><title>Patron</title></head><body>
<nav><ul><li><a href="#Catalog">Catalog</a></li><li><a href="#Patrons">Patrons</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · 2 items out</p><table><tr><th>Student ID or SSID</th><td>0000771204</td></tr><tr><th>Library card</th><td>2904110387</td></tr><tr><th>Fines</th><td>$0.00</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'm22-or-form',
  '"Student number or state ID": a field with the school\'s own number',
  'https://sis.oakdale-usd.example/athletics/clear/510',
  null,
  ['0000081163'],
  `<!doctype html><html><head><title>Clearance</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Athletics">Athletics</a></li></ul></nav><h1>Kim, Dana</h1><form><p><label for="g">Grade</label> <input id="g" value="9" readonly></p><p><label for="n">Student number or state ID</label> <input id="n" value="0000081163" readonly></p><p>Perm ID 81163</p></form></body></html>`,
);

page(
  'm22-grp-calpads',
  'number of a CALPADS request, in groups',
  'https://sis.oakdale-usd.example/students/514/requests',
  null,
  ['2024100981'],
  `<!doctype html><html><head><title>Requests</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Statereporting">State reporting</a></li></ul></nav><h1>Ivanova, Daria</h1><p>Grade 11</p><p>SSID asked for on 10/02/2024, not yet given.</p><p>CALPADS no. 2024-10-0981</p><p>Handled by M. Reed</p></body></html>`,
);

page(
  'm22-grp-mexico',
  "mother's Mexican telephone typed into the SSID field",
  'https://sis.oakdale-usd.example/students/515',
  null,
  ['5555500142'],
  `<!doctype html><html><head><title>Diaz, Ana</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Diaz, Ana</h1><table><tr><td>Grade</td><td>7</td></tr><tr><td>SSID</td><td>55 5550 0142</td></tr><tr><td>Mother's cell (Mexico)</td><td>55 5550 0142</td></tr></table></body></html>`,
);

page(
  'm22-grp-vietnam',
  'Vietnamese mobile behind a label without its value',
  'https://sis.oakdale-usd.example/students/516',
  null,
  ['0912555142'],
  `<!doctype html><html><head><title>Nguyen, Minh</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Nguyen, Minh</h1><p>Grade 6</p><div class="line"><span>Perm 88120</span></div><div class="line"><span>SSID</span> <span>0912 555 142</span></div><div class="line"><span>Father's mobile in Hue</span> <span>0912 555 142</span></div></body></html>`,
);

page(
  'm22-grp-test',
  'receipt of a test order called State test no.',
  'https://sis.oakdale-usd.example/testing/517',
  null,
  ['2406128841'],
  `<!doctype html><html><head><title>Testing</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Testing">Testing</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 11</p><table><tr><th>Test</th><td>AP Biology</td></tr><tr><th>Paid</th><td>$98.00</td></tr><tr><th>State test no.</th><td>24-0612-8841</td></tr><tr><th>Receipt</th><td>24-0612-8841</td></tr></table></body></html>`,
);

page(
  'm22-grp-library',
  'library card in groups in the place of the number',
  'https://sis.oakdale-usd.example/students/519',
  null,
  ['2904110387'],
  `<!doctype html><html><head><title>Card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Library">Library</a></li></ul></nav><h1>Okafor, Ada</h1><div class="pair"><div>SSID</div><div>2904-11-0387</div></div><div class="pair"><div>Library card</div><div>2904-11-0387</div></div><div class="pair"><div>Grade</div><div>10</div></div></body></html>`,
);

page(
  'm22-sheet-household',
  "sheets of a household's children, each headed by the mother and the household number",
  'https://sis.oakdale-usd.example/print/household',
  null,
  ['9926612297', '4400123987'],
  `<!doctype html><html><head><title>Household</title></head><body>
<section class="paper"><header>Diaz, Rosa 4400123987</header><div>Child Luis</div><div>Grade 4</div><div>SSID: 9926612297</div></section><section class="paper"><header>Diaz, Rosa 4400123987</header><div>Child Ana</div><div>Grade 7</div><div>See the office</div></section><section class="paper"><header>Diaz, Rosa 4400123987</header><div>Child Mia</div><div>Grade 9</div><div>See the office</div></section></body></html>`,
);

page(
  'm22-mgr-team',
  'student manager of the team with her own number behind',
  'https://sis.oakdale-usd.example/athletics/team/522',
  null,
  ['9937723308'],
  `<!doctype html><html><head><title>Team</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Athletics">Athletics</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · Girls soccer</p><p>Manager: Dana Kim | SSID 9937723308 | Grade 10</p><p>Practice 3:15 to 5:00</p></body></html>`,
);

page(
  'm22-mgr-yearbook',
  'student coordinator of the yearbook with his own number behind',
  'https://sis.oakdale-usd.example/clubs/yearbook/523',
  null,
  ['9948834419'],
  `<!doctype html><html><head><title>Yearbook</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Clubs">Clubs</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 11 · Photographer</p><p>Coordinator: Aram Petrosyan · SSID 9948834419 · Gr 12</p><p>Room 210</p></body></html>`,
);

page(
  'm22-as-in-other',
  '"As in CALPADS under Vega, Lucas" under the label',
  'https://sis.oakdale-usd.example/students/525',
  null,
  ['9961056631'],
  `<!doctype html><html><head><title>Conflict</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Statereporting">State reporting</a></li></ul></nav><h1>Vega, Luis</h1><dl><dt>Grade</dt><dd>6</dd><dt>SSID <small class="hint">As in CALPADS under Lucas Vega</small></dt><dd>9961056631</dd><dt>Status</dt><dd>Under review</dd></dl></body></html>`,
);

page(
  'm22-issued-date',
  '"Issuing state: date …, Sonora"',
  'https://sis.oakdale-usd.example/students/526',
  null,
  ['9972167742'],
  `<!doctype html><html><head><title>Records</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Records">Records</a></li></ul></nav><h1>Diaz, Ana</h1><table><tr><th>Grade</th><td>7</td></tr><tr><th>State Student ID</th><td>9972167742</td></tr><tr><th>Issuing state</th><td>On 08/2021: Sonora, Mexico</td></tr></table></body></html>`,
);

page(
  'm22-issued-school',
  '"Issued by: School district of Reno"',
  'https://sis.oakdale-usd.example/students/527',
  null,
  ['9983278853'],
  `<!doctype html><html><head><title>Records</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Records">Records</a></li></ul></nav><h1>Kim, Dana</h1><dl><dt>State Student ID</dt><dd>9983278853</dd><dt>Issued by</dt><dd>School district of Reno, NV</dd><dt>Grade</dt><dd>5</dd></dl></body></html>`,
);

page(
  'm22-pop-phone',
  'number in a closed popover, telephone behind it',
  'https://sis.oakdale-usd.example/students/530',
  null,
  ['9165550155', '9916601186'],
  `<!doctype html><html><head><title>Card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7</p><p><span>SSID</span> <button popovertarget="n1">show</button><span popover id="n1" style="display:none">9916601186</span> <span>9165550155</span></p><p>Home number first.</p></body></html>`,
);

page(
  'm22-badge-phone',
  '"Verified" and a date, then the telephone',
  'https://sis.oakdale-usd.example/students/531',
  null,
  ['9165550199'],
  `<!doctype html><html><head><title>Checks</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 9</p><p><span>SSID</span> <span class="badge">Verified</span> <span class="badge">08/12/2024</span> <span>9165550199</span></p><p>Home phone <span>9165550199</span></p></body></html>`,
);

page(
  'm22-star-note',
  'a sign before the label, explained below',
  'https://sis.oakdale-usd.example/students/532',
  null,
  ['9927712297'],
  `<!doctype html><html><head><title>Numbers</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Okafor, Ada</h1><table><tr><td>Grade</td><td>10</td></tr><tr><td><span>†</span> SSID</td><td>9927712297</td></tr></table><p>† Number of her cousin, see note of 10/02.</p></body></html>`,
);

page(
  'm22-ar-sister',
  'Arabic: the sister of the student, in a table',
  'https://sis.oakdale-usd.example/ar/student/5531',
  null,
  ['9940516629'],
  `<!doctype html><html><head><title>بيانات</title></head><body>
<nav><ul><li><a href="#">الرئيسية</a></li><li><a href="#">الطلاب</a></li></ul></nav><h1>Haddad, Lina</h1><table dir="rtl"><tr><td>الصف</td><td>3</td></tr><tr><td>رقم أخت الطالب (SSID)</td><td>9940516629</td></tr><tr><td>الهاتف</td><td>619-555-0130</td></tr></table></body></html>`,
);

page(
  'm22-fa-brother',
  'Persian: the brother of the pupil (SSID)',
  'https://sis.oakdale-usd.example/fa/student/5533',
  null,
  ['9940516640'],
  `<!doctype html><html><head><title>پرونده</title></head><body>
<nav><ul><li><a href="#">خانه</a></li><li><a href="#">پرونده</a></li></ul></nav><h1>Karimi, Sara</h1><dl><dt>پایه</dt><dd>6</dd><dt>برادر دانش آموز (SSID)</dt><dd>9940516640</dd><dt>اتاق</dt><dd>12</dd></dl></body></html>`,
);

page(
  'm22-btn-child',
  'buttons for two children: the other one is pressed',
  'https://sis.oakdale-usd.example/portal/family/89',
  null,
  ['9914459022'],
  `<!doctype html><html><head><title>Family portal</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Mychildren">My children</a></li></ul></nav><h1>Vega, Luis</h1><p>Grade 6 · Elk Ridge</p><p class="switch"><button>SSID</button> <button>Luis</button> <button aria-pressed="true" style="background:#036;color:#fff">Mia</button> <span>9914459022</span></p><p>Bell schedule: regular</p></body></html>`,
);

page(
  'm22-title-rider',
  'who rides along, with a number titled SSID',
  'https://sis.oakdale-usd.example/bus/student/533',
  null,
  ['9942250814'],
  `<!doctype html><html><head><title>Bus</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Bus">Bus</a></li></ul></nav><h1>Diaz, Ana</h1><p>Route 12 · Stop Elm and 4th</p><p>Rides with Mia <span title="SSID">9942250814</span></p><p>Driver: Mr. Cole</p></body></html>`,
);

page(
  'm22-grp-topic',
  'tickets: topic "SSID", the number of the ticket under its head',
  'https://sis.oakdale-usd.example/students/534/tickets',
  null,
  ['2411050098'],
  `<!doctype html><html><head><title>Tickets</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Helpdesk">Help desk</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7</p><table><thead><tr><th>Topic</th><th>Ticket</th></tr></thead><tbody><tr><td>SSID</td><td>24-1105-0098</td></tr><tr><td>Schedule</td><td>24-1105-112</td></tr></tbody></table></body></html>`,
);

page(
  'm22-grp-changed',
  'when fields were changed: month, year and time',
  'https://sis.oakdale-usd.example/students/536/audit',
  null,
  ['1020241530'],
  `<!doctype html><html><head><title>Audit</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Audit">Audit</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 5</p><table><tr><td>Field</td><td>Set at (MM YYYY HHMM)</td></tr><tr><td>SSID</td><td>10 2024 1530</td></tr><tr><td>Bus</td><td>09 2024 0815</td></tr></table></body></html>`,
);

page(
  'm22-grp-gate',
  'state ID shown by an adult at the gate, in groups',
  'https://sis.oakdale-usd.example/students/538/gate',
  null,
  ['4412771093'],
  `<!doctype html><html><head><title>Gate log</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Safety">Safety</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 3</p><table><tr><th>Left at</th><td>1:40 PM</td></tr><tr><th>Picked up by</th><td>grandmother</td></tr><tr><th>State ID shown</th><td>yes</td></tr><tr><th>California ID no.</th><td>44-1277-1093</td></tr></table></body></html>`,
);

page(
  'm22-ident-work',
  "employer's state ident in one table with the student",
  'https://sis.oakdale-usd.example/permits/jobs/539',
  null,
  ['0291234567'],
  `<!doctype html><html><head><title>Work permit</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Permits">Permits</a></li></ul></nav><h1>Tran, Lan</h1><table><tr><th>Grade</th><td>11</td></tr><tr><th>Business</th><td>Elm Street Bakery</td></tr><tr><th>State ident. no.</th><td>0291234567</td></tr><tr><th>Hours a week</th><td>12</td></tr></table></body></html>`,
);

page(
  'm22-known-partner',
  'lab partner\'s "SSID, if known"',
  'https://sis.oakdale-usd.example/forms/lab/541',
  null,
  ['9905490076'],
  `<!doctype html><html><head><title>Lab</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Forms">Forms</a></li></ul></nav><h1>Ivanova, Daria</h1><table><tr><td>Period</td><td>4</td></tr><tr><td>Lab mate</td><td>Mia</td></tr><tr><td>SSID, if known</td><td>9905490076</td></tr><tr><td>Bench</td><td>7</td></tr></table></body></html>`,
);

page(
  'm22-kin-twin',
  'the student is called a twin behind her name; the other one has a number',
  'https://sis.oakdale-usd.example/students/542',
  null,
  ['9950045523'],
  `<!doctype html><html><head><title>Student card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Cards">Cards</a></li></ul></nav><div><b class="name">Diaz, Ana</b> (twin)</div><div>Grade 4 · Room 8</div><div>State number asked for</div><div><b class="name">Diaz, Mia</b></div><div>SSID: 9950045523</div></body></html>`,
);

page(
  'm22-kin-driver',
  'the student is the driver; who rides along has a number',
  'https://sis.oakdale-usd.example/parking/543',
  null,
  ['9961156634'],
  `<!doctype html><html><head><title>Parking</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Parking">Parking</a></li></ul></nav><div><strong class="name">Okafor, Ada</strong> (driver)</div><div>Space 44 · Permit 0118</div><div><strong class="name">Vega, Luis</strong> <span>SSID 9961156634</span></div><div>Valid to June</div></body></html>`,
);

page(
  'm22-b-btn-between',
  'a button between label and number',
  'https://sis.oakdale-usd.example/students/601',
  '9961156631',
  [],
  `<!doctype html><html><head><title>Vega, Luis</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Vega, Luis</h1><p>Grade 6</p><div class="f"><div class="l">SSID</div><button type="button">Look up in CALPADS</button><div class="v">9961156631</div></div></body></html>`,
);

page(
  'm22-b-tabpanel',
  'tab panel labelled by two ids',
  'https://sis.oakdale-usd.example/students/603',
  '9983378853',
  [],
  `<!doctype html><html><head><title>Tran, Lan</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 9</p><div role="tablist"><span role="tab" id="t1">General</span> <span role="tab" id="t2">CALPADS</span></div>
<div role="tabpanel" aria-labelledby="t2 t3"><h3 id="t3">SSID</h3><table><tr><td>Statewide Student ID</td><td>9983378853</td></tr><tr><td>Language</td><td>Vietnamese</td></tr></table></div></body></html>`,
);

page(
  'm22-b-section-ids',
  'section labelled by "State" and "IDs"',
  'https://sis.oakdale-usd.example/students/604',
  '9994489964',
  [],
  `<!doctype html><html><head><title>Okafor, Ada</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10</p><section aria-labelledby="s1 s2"><h3><span id="s1">State</span> and local <span id="s2">IDs</span></h3><dl><dt>SSID</dt><dd>9994489964</dd><dt>Perm ID</dt><dd>81163</dd><dt>Lunch</dt><dd>4471</dd></dl></section></body></html>`,
);

page(
  'm22-b-twin',
  'the student is said to be a twin behind her name',
  'https://sis.oakdale-usd.example/students/608',
  '9950045521',
  [],
  `<!doctype html><html><head><title>Student card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Cards">Cards</a></li></ul></nav><div><b class="name">Diaz, Ana</b> (twin)</div><div>Grade 4 · Room 8 · Oakdale Elementary</div><div>Teacher: <span class="name">Ortiz, Maria</span></div><div>SSID: 9950045521</div></body></html>`,
);

page(
  'm22-b-driver',
  'the student is the driver of a parking permit',
  'https://sis.oakdale-usd.example/parking/609',
  '9961156632',
  [],
  `<!doctype html><html><head><title>Parking</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Parking">Parking</a></li></ul></nav><div><strong class="name">Okafor, Ada</strong> (driver)</div><div>Grade 12 · Space 44</div><div>Approved by <span class="name">Reed, Mary</span></div><div><span>SSID</span> <span>9961156632</span></div></body></html>`,
);

page(
  'm22-b-title-recent',
  'own number, and one titled SSID of who was seen before',
  'https://sis.oakdale-usd.example/students/611',
  '9983378854',
  ['9994489965'],
  `<!doctype html><html><head><title>Kim, Dana</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 5</p><table><tr><th>SSID</th><td>9983378854</td></tr><tr><th>Teacher</th><td>Ms. Park</td></tr></table><footer>Next in list: Lam, Joy <span title="SSID">9994489965</span></footer></body></html>`,
);

page(
  'm22-b-ident-employer',
  "own number, and an employer's state ident",
  'https://sis.oakdale-usd.example/permits/jobs/612',
  '9905590076',
  ['0291234568'],
  `<!doctype html><html><head><title>Work permit</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Permits">Permits</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 11</p><table><tr><th>SSID</th><td>9905590076</td></tr><tr><th>Business</th><td>Elm Street Bakery</td></tr><tr><th>State ident. no.</th><td>0291234568</td></tr></table></body></html>`,
);

page(
  'm22-b-or-blank',
  'own number, and a blank look-up "Student ID or SSID"',
  'https://sis.oakdale-usd.example/students/614',
  '9927712299',
  [],
  `<!doctype html><html><head><title>Haddad, Lina</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><form><label for="go">Student ID or SSID</label> <input id="go" name="who"> <button>Go</button></form><h1>Haddad, Lina</h1><p>Grade 3</p><table><tr><th>SSID</th><td>9927712299</td></tr><tr><th>Perm ID</th><td>44019</td></tr></table></body></html>`,
);

page(
  'm22-b-known-blank',
  'own number, and the blank "SSID, if known" of who is to be invited',
  'https://sis.oakdale-usd.example/forms/buddy/615',
  '9938823310',
  [],
  `<!doctype html><html><head><title>Peer mentors</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Forms">Forms</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10</p><p>SSID: 9938823310</p><h3>Invite a freshman</h3><p><label for="fn">Name</label> <input id="fn"></p><p><label for="fs">SSID, if known</label> <input id="fs"></p></body></html>`,
);

page(
  'm22-b-abbr-caf',
  'own number, and the CA No. of a cafeteria account',
  'https://sis.oakdale-usd.example/meals/617',
  '9950045522',
  ['4400123457'],
  `<!doctype html><html><head><title>Meals</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Meals">Meals</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 7</p><p>SSID: 9950045522</p><p><abbr title="Cafeteria account">CA</abbr> <abbr title="number">No.</abbr> 4400123457</p></body></html>`,
);

page(
  'm22-b-ru-brother',
  'own number, and the blank one of a brother in Russian',
  'https://sis.oakdale-usd.example/ru/618',
  '9961156633',
  [],
  `<!doctype html><html><head><title>Анкета</title></head><body>
<nav><ul><li><a href="#">Главная</a></li><li><a href="#">Ученики</a></li></ul></nav><h1>Ivanova, Daria</h1><p>Grade 11</p><table><tr><td>SSID</td><td>9961156633</td></tr><tr><td>Брат ученика (SSID)</td><td></td></tr><tr><td>Класс брата</td><td>2</td></tr></table></body></html>`,
);

page(
  'm22-b-btn-tools',
  'own number, and a button "Request CALPADS ID" with a count',
  'https://sis.oakdale-usd.example/students/619',
  '9972267744',
  [],
  `<!doctype html><html><head><title>Petrosyan, Aram</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7</p><div class="bar"><button>CALPADS ID</button> <span>2 pending</span></div><p>SSID: 9972267744</p></body></html>`,
);

page(
  'm22-b-former2',
  'own number and two former ones in a frame without a name',
  'https://sis.oakdale-usd.example/frames/numbers/600',
  '9938823308',
  ['9949934419', '9950045520'],
  `<!doctype html><html><head><title>Numbers</title></head><body>
<div class="f"><span>Perm ID</span> <span>55102</span></div><div class="f"><span>SSID</span> <span>9938823308</span></div><div class="f"><span>Former SSID</span> <span>9949934419</span></div><div class="f"><span>Former SSID</span> <span>9950045520</span></div><p>Ana, grade 7</p></body></html>`,
);

page(
  'm22-b-or-local',
  'own number, and a line with the school\'s under "Student ID or SSID"',
  'https://sis.oakdale-usd.example/library/622',
  '9905590077',
  ['0000771205'],
  `<!doctype html><html><head><title>Library</title></head><body>
<nav><ul><li><a href="#Catalog">Catalog</a></li><li><a href="#Patrons">Patrons</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10</p><table><tr><th>SSID</th><td>9905590077</td></tr><tr><th>Perm ID</th><td>771205</td></tr></table><h3>Kiosk sign-in</h3><p>Student ID or SSID: 0000771205</p></body></html>`,
);

page(
  'm22-b-vi-sister',
  'own number, and the blank one of a sister in Vietnamese',
  'https://sis.oakdale-usd.example/vi/623',
  '9916601189',
  [],
  `<!doctype html><html><head><title>Hồ sơ</title></head><body>
<nav><ul><li><a href="#Trangch">Trang chủ</a></li><li><a href="#Hs">Hồ sơ</a></li></ul></nav><h1>Nguyen, Minh</h1><p>SSID: 9916601189</p><div class="r"><span>Em gái của học sinh (SSID):</span> <span></span></div><div class="r"><span>Lớp</span> <span>2</span></div></body></html>`,
);

page(
  'm22-b-btn-count',
  'own number, and a button with the count of changes behind it',
  'https://sis.oakdale-usd.example/students/627',
  '9950045524',
  [],
  `<!doctype html><html><head><title>Lam, Joy</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Lam, Joy</h1><p>Grade 8</p><dl><dt>SSID</dt><dd>9950045524</dd><dt>Changes to</dt><dd><button>SSID</button> <b>4</b> <button>Address</button> <b>1</b></dd></dl></body></html>`,
);

page(
  'm22-b-title-rider',
  'own number, and one titled SSID of who rides along',
  'https://sis.oakdale-usd.example/bus/student/628',
  '9961156635',
  ['9942250815'],
  `<!doctype html><html><head><title>Bus</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Bus">Bus</a></li></ul></nav><h1>Diaz, Ana</h1><p>SSID: 9961156635</p><p>Route 12 · Stop Elm and 4th</p><p>Rides with Mia <span title="SSID">9942250815</span></p></body></html>`,
);

page(
  'm22-b-blank-button',
  'a button named as the field, an empty badge behind it: the field is not on the page',
  'https://valley.aeries.net/admin/Attendance.aspx',
  null,
  [],
  `<!doctype html><html><head><title>Aeries: Attendance</title></head><body>
<div id="banner"><h1>Diaz, Ana</h1><p>Grade 7 · Student ID 77120 · DOB 03/14/2012</p></div><div class="tools"><button>State Student ID</button> <span class="count"></span> <button>Phones</button></div><h3>Attendance</h3><p>2 absences, 1 tardy</p></body></html>`,
  { sure: false },
);

page(
  'm22-b-blank-known',
  'the blank field "State Student ID, if known" of who is looked for',
  'https://valley.aeries.net/admin/Transfer.aspx',
  null,
  [],
  `<!doctype html><html><head><title>Aeries: Transfer request</title></head><body>
<div id="banner"><h1>Diaz, Ana</h1><p>Grade 7 · Student ID 77120</p></div><h3>Bring a new student in</h3><p><label for="x1">Last name</label> <input id="x1"></p><p><label for="x2">State Student ID, if known</label> <input id="x2"></p><button>Search</button></body></html>`,
  { sure: false },
);

page(
  'm23-btn-spans',
  'segmented switch, each button in a span of its own; Local ID is pressed',
  'https://sis.oakdale-usd.example/students/700',
  null,
  ['0040071204'],
  `<!doctype html><html lang="en"><head><title>Diaz, Ana</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li><li><a href="#Labels">Labels</a></li></ul></nav><header><h1>Diaz, Ana</h1><p>Grade 8 · Oakdale Middle</p></header>
<div class="seg"><span class="seg-item"><button type="button" aria-pressed="true" style="background:#036;color:#fff">Local ID</button></span><span class="seg-item"><button type="button" aria-pressed="false">SSID</button></span> <b>0040071204</b></div>
<p>Choose the number that is printed on labels.</p>
</body></html>`,
);

page(
  'm23-btn-tabs-boxes',
  'tabs as boxes, the first is on, its number below',
  'https://sis.oakdale-usd.example/students/701/numbers',
  null,
  ['0040071311'],
  `<!doctype html><html lang="en"><head><title>Numbers</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · Counselor Ms. Reed</p>
<section class="ids"><div class="tab on" style="border-bottom:3px solid #036;font-weight:bold"><button aria-selected="true">School number</button></div><div class="tab"><button aria-selected="false">SSID</button></div><div class="pane">0040071311</div></section>
<p>Locker 118</p>
</body></html>`,
);

page(
  'm23-btn-job',
  'a button as a term that prints again, the job under it',
  'https://sis.oakdale-usd.example/students/702/reprint',
  null,
  ['2411050098'],
  `<!doctype html><html lang="en"><head><title>Reprint</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li><li><a href="#Printing">Printing</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 9</p><h3>Print again</h3><dl><dt><button>State Student ID</button></dt><dd>2411050098</dd></dl><p>Left: what to print. Right: last print job.</p>
</body></html>`,
);

page(
  'm23-btn-request',
  'a button "CALPADS ID" to ask for one, with the request beside it',
  'https://sis.oakdale-usd.example/students/703/state',
  null,
  ['4400718820'],
  `<!doctype html><html lang="en"><head><title>State</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Statereporting">State reporting</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 3 · enrolled 10/14/2024</p><div class="bar"><div><button type="button">CALPADS ID</button></div><div>4400718820</div></div><p>At the right: our request of 10/15/2024, no answer yet</p>
</body></html>`,
);

page(
  'm23-title-behind',
  "a number titled SSID, behind it that it is the cousin's",
  'https://sis.oakdale-usd.example/students/704/notes',
  null,
  ['9931047730'],
  `<!doctype html><html lang="en"><head><title>Notes</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Notes">Notes</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 5 · Room 12</p><ul><li>Perm 50411</li><li><span title="SSID">9931047730</span> was on her first form, it is Joon Kim's</li><li>Hers is on order</li></ul>
</body></html>`,
);

page(
  'm23-title-adult',
  'who picked up: "ID no." titled "California ID number"',
  'https://sis.oakdale-usd.example/students/705/pickup',
  null,
  ['4412771094'],
  `<!doctype html><html lang="en"><head><title>Pick-up</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Safety">Safety</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 3 · Room 4</p><h3>Picked up today</h3><table><tr><td>By</td><td>aunt</td></tr><tr><td><abbr title="California ID number">ID no.</abbr></td><td>4412771094</td></tr><tr><td>Phone</td><td>916-555-0133</td></tr></table>
</body></html>`,
);

page(
  'm23-abbr-born',
  "state of birth CA, then the school's own ID, both as abbr",
  'https://sis.oakdale-usd.example/students/708',
  null,
  ['0000771208'],
  `<!doctype html><html lang="en"><head><title>Okafor, Ada</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Okafor, Ada</h1><p class="strip"><abbr title="Grade">Gr</abbr> 10 · <abbr title="State of birth">CA</abbr> <abbr title="Student identifier at Oakdale">ID</abbr> <b>0000771208</b></p><p>Counselor: Ms. Reed</p>
</body></html>`,
);

page(
  'm23-grp-calpads',
  'number of a CALPADS request in groups with spaces',
  'https://sis.oakdale-usd.example/students/709/requests',
  null,
  ['2024100982'],
  `<!doctype html><html lang="en"><head><title>Requests</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Statereporting">State reporting</a></li></ul></nav><h1>Ivanova, Daria</h1><p>Grade 11</p><p>Asked for on 10/09/2024, not yet given.</p><p>CALPADS no. 2024 1009 82</p><p>Handled by M. Reed</p>
</body></html>`,
);

page(
  'm23-grp-order',
  'order of a test called "State test no.", in groups with spaces',
  'https://sis.oakdale-usd.example/testing/710',
  null,
  ['2406128842'],
  `<!doctype html><html lang="en"><head><title>Testing</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Testing">Testing</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 11</p><table><tr><th>Test</th><td>AP Biology</td></tr><tr><th>Paid</th><td>$98.00</td></tr><tr><th>State test no.</th><td>24 0612 8842</td></tr></table>
</body></html>`,
);

page(
  'm23-grp-counts',
  'counts of a district beside the student, in one monospaced line',
  'https://sis.oakdale-usd.example/students/711/checks',
  null,
  ['1204119014'],
  `<!doctype html><html lang="en"><head><title>Checks</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#CALPADSchecks">CALPADS checks</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7 · fails 1 check</p><pre>         sent taken open
SSID     1204 1190 14
SCSC     1198 1196 02
SELA     0210 0208 02</pre><p>Counts of the whole school.</p>
</body></html>`,
);

page(
  'm23-grp-gate',
  "adult's California ID at the gate, groups with spaces",
  'https://sis.oakdale-usd.example/students/712/gate',
  null,
  ['4412771095'],
  `<!doctype html><html lang="en"><head><title>Gate</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Safety">Safety</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 3</p><table><tr><th>Left at</th><td>1:40 PM</td></tr><tr><th>Picked up by</th><td>grandmother</td></tr><tr><th>California ID no.</th><td>44 1277 1095</td></tr></table>
</body></html>`,
);

page(
  'm23-otherids-address',
  'heading "Other IDs", of a boy who lives there',
  'https://sis.oakdale-usd.example/students/713/address',
  null,
  ['9914027761'],
  `<!doctype html><html lang="en"><head><title>Address</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 5 · 12 Elm Street</p><p>Her own is asked for.</p><h3>Other IDs</h3><dl><dt>SSID</dt><dd>9914027761</dd><dt>In use by</dt><dd>Noah, grade 2</dd></dl>
</body></html>`,
);

page(
  'm23-otherdata-child',
  'legend "Other details: younger child"',
  'https://sis.oakdale-usd.example/students/714/form',
  null,
  ['9927715411'],
  `<!doctype html><html lang="en"><head><title>Form</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Forms">Forms</a></li></ul></nav><h1>Nguyen, Minh</h1><p>Grade 6</p><h3>Minh's details</h3><dl><dt>Birth date</dt><dd>03/14/2012</dd><dt>School no.</dt><dd>88120</dd></dl><fieldset><legend>Other details: younger child</legend><dl><dt>SSID</dt><dd>9927715411</dd><dt>Birth date</dt><dd>05/02/2016</dd></dl></fieldset>
</body></html>`,
);

page(
  'm23-name-folder',
  'another pupil\'s folder, a name and "Folder" over his number',
  'https://sis.oakdale-usd.example/students/715/library',
  null,
  ['9938120470'],
  `<!doctype html><html lang="en"><head><title>Desk</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Workdesk">Work desk</a></li></ul></nav><h1>Diaz, Ana</h1><p>Grade 7 · Room 8</p><div><b>Luis Vega Folder</b></div><div>SSID: 9938120470</div><div>3 papers wait to be filed</div>
</body></html>`,
);

page(
  'm23-name-loans',
  'another pupil\'s books: his name and "Loans" in a line over his number',
  'https://sis.oakdale-usd.example/library/716',
  null,
  ['9951338050'],
  `<!doctype html><html lang="en"><head><title>Library</title></head><body>
<nav><ul><li><a href="#Catalog">Catalog</a></li><li><a href="#Patrons">Patrons</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · nothing out</p><hr><p><em>Luis Vega Loans</em></p><p>SSID 9951338050</p><p>Holes, due 11/02</p>
</body></html>`,
);

page(
  'm23-form-guest',
  'who comes along: "State Student ID (no spaces or dashes)"',
  'https://sis.oakdale-usd.example/forms/dance/717',
  null,
  ['9960247720'],
  `<!doctype html><html lang="en"><head><title>Dance</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Forms">Forms</a></li></ul></nav><h1>Tran, Lan</h1><p>Grade 9 · ticket 118</p><h3>Guest from Redbud High</h3><table><tr><td>Age</td><td>16</td></tr><tr><td>State Student ID (10 digits, no spaces or dashes)</td><td>9960247720</td></tr><tr><td>Paid</td><td>$20.00</td></tr></table>
</body></html>`,
);

page(
  'm23-case-court',
  'youth court: the case manager is a student with a number of her own',
  'https://sis.oakdale-usd.example/court/case/718',
  null,
  ['9937723310'],
  `<!doctype html><html lang="en"><head><title>Youth court</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Youthcourt">Youth court</a></li></ul></nav><h1>Vega, Luis</h1><p>Grade 11 · hearing 11/04</p><p>Case manager: Dana Kim | SSID 9937723310 | Grade 12</p><p>Judge: Mr. Cole</p>
</body></html>`,
);

page(
  'm23-case-id',
  "the case manager's state ID behind her name",
  'https://sis.oakdale-usd.example/sped/719',
  null,
  ['4412771100'],
  `<!doctype html><html lang="en"><head><title>Support</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Support">Support</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 3 · Plan review 12/02</p><p>Case manager: Mary Reed · State ID 4412771100 · Room 2</p>
</body></html>`,
);

page(
  'm23-badge-ticket',
  'status, date and ticket behind "SSID"',
  'https://sis.oakdale-usd.example/students/720/desk',
  null,
  ['2411050120'],
  `<!doctype html><html lang="en"><head><title>Help desk</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Helpdesk">Help desk</a></li></ul></nav><h1>Lam, Joy</h1><p>Grade 8</p><p>What, how it stands, since when, ticket</p><div><span>SSID</span> <span>assigned</span> <span>11/05/2024</span> <b>2411050120</b></div><div><span>Locker</span> <span>open</span> <span>10/05/2024</span> <b>24-44</b></div>
</body></html>`,
);

page(
  'm23-since-nevada',
  'a number from Nevada: columns "Issued by" and "Since"',
  'https://sis.oakdale-usd.example/students/721/ids',
  null,
  ['4400718826'],
  `<!doctype html><html lang="en"><head><title>Numbers</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7 · moved here 08/2024</p><table><thead><tr><th>State Student ID</th><th>Issued by</th><th>Since</th><th>Status</th></tr></thead><tbody><tr><td>4400718826</td><td>Nevada</td><td>08/2021</td><td>active</td></tr></tbody></table><p>California number asked for.</p>
</body></html>`,
);

page(
  'm23-ifknown-seat',
  'with whom she wants to sit: name and "SSID, if known"',
  'https://sis.oakdale-usd.example/forms/trip/722',
  null,
  ['9986630480'],
  `<!doctype html><html lang="en"><head><title>Trip form</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Trips">Trips</a></li></ul></nav><h1>Okafor, Ada</h1><p>Grade 10 · Science camp</p><form><p><label for="a">Bunk, first choice</label> <input id="a" value="Mia V." readonly></p><p><label for="b">SSID, if known</label> <input id="b" value="9986630480" readonly></p><p><label for="c">Diet</label> <input id="c" value="none" readonly></p></form>
</body></html>`,
);

page(
  'm23-b-tutor',
  'the student is a reading buddy, said in brackets behind her name',
  'https://sis.oakdale-usd.example/tutoring/730',
  '9961156641',
  ['9972267750'],
  `<!doctype html><html lang="en"><head><title>Reading buddies</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Tutoring">Tutoring</a></li></ul></nav><div><strong class="name">Okafor, Ada</strong> (buddy)</div><div>Grade 12 · Room 44</div><div>SSID: 9961156641</div><h3>Sessions</h3><ul><li>Vega, Luis (SSID 9972267750) Mon 3:15</li></ul>
</body></html>`,
);

page(
  'm23-b-parent',
  "teen parent programme: (parent) behind the student's name",
  'https://sis.oakdale-usd.example/programs/teen/731',
  '9983378860',
  ['9994489990'],
  `<!doctype html><html lang="en"><head><title>Young parents</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Programs">Programs</a></li></ul></nav><div class="who"><b class="name">Diaz, Ana</b> (mother)</div><div>Grade 12 · Oakdale High · child care on site</div><div>Nurse: <span class="name">Ortiz, Maria</span></div><div>SSID: 9983378860</div><div>Credits: 142</div><h3>Also in the group</h3><ul><li>Kim, Dana: SSID 9994489990</li></ul>
</body></html>`,
);

page(
  'm23-b-ifknown',
  'own number, and "SSID, if known" of who shares the locker',
  'https://sis.oakdale-usd.example/forms/locker/732',
  '9938823320',
  ['9949934430'],
  `<!doctype html><html lang="en"><head><title>Locker form</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Lockers">Lockers</a></li></ul></nav><h1>Haddad, Lina</h1><p>Grade 7</p><p>SSID: 9938823320</p><form><p><label for="l1">Shares with</label> <input id="l1" value="Joy L." readonly></p><p><label for="l2">SSID, if known</label> <input id="l2" value="9949934430" readonly></p></form>
</body></html>`,
);

page(
  'm23-b-three-card',
  'card with the name in its line; two classmates below with theirs',
  'https://sis.oakdale-usd.example/cards/733',
  '9905590080',
  ['9916601190', '9927712300'],
  `<!doctype html><html lang="en"><head><title>Card</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Cards">Cards</a></li></ul></nav><table class="card"><tr><td>Student</td><td>Tran, Lan</td></tr><tr><td>Grade</td><td>11</td></tr><tr><td>SSID</td><td>9905590080</td></tr></table><h3>Project group</h3><table><tr><th>Name</th><th>SSID</th></tr><tr><td>Lam, Joy</td><td>9916601190</td></tr><tr><td>Kim, Dana</td><td>9927712300</td></tr></table>
</body></html>`,
);

page(
  'm23-b-labmate',
  'a lab mate in the line with the number',
  'https://sis.oakdale-usd.example/students/734',
  '9938823330',
  [],
  `<!doctype html><html lang="en"><head><title>Lam, Joy</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Lam, Joy</h1><p>Grade 8 · Science period 3 · Lab mates: table 4 · SSID: 9938823330</p><p>Teacher: Mr. Cole</p>
</body></html>`,
);

page(
  'm23-b-grp-phone',
  'own number, behind it a telephone in Mexico in groups',
  'https://sis.oakdale-usd.example/students/736',
  '9950045540',
  ['5555010142'],
  `<!doctype html><html lang="en"><head><title>Vega, Luis</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Vega, Luis</h1><p>Grade 6</p><table><tr><th>SSID</th><td>9950045540</td><td>55 5501 0142</td></tr><tr><th>Perm</th><td>44018</td><td>(grandmother)</td></tr></table>
</body></html>`,
);

page(
  'm23-b-matched',
  'CALPADS status "(matched)" behind the student\'s name, a nurse and another pupil are named',
  'https://sis.oakdale-usd.example/calpads/742',
  '9916601195',
  ['9927712305'],
  `<!doctype html><html lang="en"><head><title>CALPADS status</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Statereporting">State reporting</a></li></ul></nav><div class="top"><b class="name">Nguyen, Minh</b> (matched)</div><div>Grade 6 · Nurse: <span class="name">Ortiz, Maria</span></div><div>SSID: 9916601195</div><h4>Next in queue</h4><div><b class="name">Lam, Joy</b> SSID: 9927712305</div>
</body></html>`,
);

page(
  'm23-b-grp-line',
  'the library card in groups before the label, the own number behind it',
  'https://sis.oakdale-usd.example/library/738',
  '9972267760',
  ['2904110391'],
  `<!doctype html><html lang="en"><head><title>Library</title></head><body>
<nav><ul><li><a href="#Catalog">Catalog</a></li><li><a href="#Patrons">Patrons</a></li></ul></nav><h1>Kim, Dana</h1><p class="bar"><span>2904 110 391</span> <span>SSID</span> <span>9972267760</span> <span>Grade</span> <span>5</span></p><p>2 items out</p>
</body></html>`,
);

page(
  'm23-b-seatmate',
  'columns "SSID" and "Seat mate" over the one row of the student',
  'https://sis.oakdale-usd.example/students/739',
  '9983378870',
  [],
  `<!doctype html><html lang="en"><head><title>Seating</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Seating">Seating</a></li></ul></nav><h1>Kim, Dana</h1><p>Grade 5 · Room 12</p><table><thead><tr><th>Seat</th><th>SSID</th><th>Seat mate</th></tr></thead><tbody><tr><td>B4</td><td>9983378870</td><td>none</td></tr></tbody></table>
</body></html>`,
);

page(
  'm23-b-btn-copy',
  'own number, a button that exports it with the job beside it',
  'https://sis.oakdale-usd.example/students/740',
  '9994489980',
  ['0040071220'],
  `<!doctype html><html lang="en"><head><title>Petrosyan, Aram</title></head><body>
<nav><ul><li><a href="#Home">Home</a></li><li><a href="#Students">Students</a></li></ul></nav><h1>Petrosyan, Aram</h1><p>Grade 7</p><p>SSID: 9994489980</p><h3>Export jobs</h3><div class="job"><div><button>CALPADS ID</button></div><div>0040071220</div></div>
</body></html>`,
);

export const narrowedAgainPages = pages;

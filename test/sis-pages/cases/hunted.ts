import { aeriesPage, aeriesRow, type CasePage, casesOf, fields, HOSTS, pageOf, table } from './case-page.ts';

const { aeries: AE, powerSchool: PS, infiniteCampus: IC, synergy: SY } = HOSTS;
const { right, none } = casesOf('h');
const PHONE = '9165550183';

/** A page of somebody whose own number is not on it. */
const bell = (html: string): string => `<h1>Bell, Amy</h1><p>Grade 5, Local ID 30411</p>${html}`;
/** The same where the name stands in no heading. */
const plainBell = (html: string): string => `<div id=hdr><span>Bell, Amy</span> Grade 5</div>${html}`;

/** Kinds that were looked for by hand: what stands on a page beside its own student. */
export const huntedPages: readonly CasePage[] = [
  // Cards and lines of other children
  none(
    'card of another child',
    bell('<div class=card><div class=nm>Ava Dean</div><div>Grade 2</div><div>SSID: 9982000001</div></div>'),
    ['9982000001'],
  ),
  none('card of another child', bell('<div class=card><a href="/s/12">Ava Dean</a><div>SSID: 9982000002</div></div>'), [
    '9982000002',
  ]),
  none('card of another child', bell('<div class=card><b>DEAN, AVA</b><div>SSID: 9982000003</div></div>'), [
    '9982000003',
  ]),
  none('card of another child', bell('<div class=card><b>AVA DEAN</b><div>SSID: 9982000004</div></div>'), [
    '9982000004',
  ]),
  none('card of another child', bell('<div class=card><b>de la Cruz, Ana María</b><div>SSID: 9982000005</div></div>'), [
    '9982000005',
  ]),
  none('card of another child', bell('<div class=card><b>Ava Dean (Sister)</b><div>SSID: 9982000006</div></div>'), [
    '9982000006',
  ]),
  none('card of another child', bell('<div class=card><h4>Ava Dean - Grade 2</h4><div>SSID: 9982000007</div></div>'), [
    '9982000007',
  ]),
  none(
    'card of another child',
    bell(
      '<div class=card><h4>Nguyễn, Bảo Trần Minh</h4><table><tr><td>SSID</td><td>9982000008</td></tr></table></div>',
    ),
    ['9982000008'],
  ),
  none('card of another child', bell('<div class=card><p>Ava M. Dean Jr.</p><p>SSID: 9982000009</p></div>'), [
    '9982000009',
  ]),
  none('card of another child', plainBell('<div class=card><b>Dean, Ava</b><div>SSID: 9982000010</div></div>'), [
    '9982000010',
  ]),
  none(
    'card of another child',
    `<nav><ol><li><a href="#">Students</a></li><li>Bell, Amy</li></ol></nav><h1>Attendance</h1><aside><b>Dean, Ava</b><div>SSID: 9982000011</div></aside>`,
    ['9982000011'],
  ),
  none(
    'card of another child',
    `<select><option>Abel, Jo</option><option selected>Bell, Amy</option></select><h1>Attendance</h1><div class=card><b>Dean, Ava</b><div>SSID: 9982000012</div></div>`,
    ['9982000012'],
  ),
  none('line of another child', bell('<p>Sister: Ana Ruiz SSID: 9982000013</p>'), ['9982000013']),
  none('line of another child', bell('<p>Twin: Leo SSID: 9982000014</p>'), ['9982000014']),
  none('line of another child', bell('<dl><dt>Brother</dt><dd>Tim Bell, SSID: 9982000015</dd></dl>'), ['9982000015']),
  none('line of another child', bell(table(['Sister', 'Ava Bell'], ['SSID', '9982000016'])), ['9982000016']),
  none('line of another child', bell('<h4>Hermanos</h4><p>Luis Bell</p><p>SSID: 9982000017</p>'), ['9982000017']),
  none('line of another child', bell('<p>Hermano: Luis Paz, ID estatal del estudiante: 9982000018</p>'), [
    '9982000018',
  ]),
  none('line of another child', bell('<ul><li>Ava Bell (sister) &bull; SSID 9982000019</li></ul>'), ['9982000019']),
  none('line of another child', bell('<p>Also at this address: Ava Bell &bull; Grade 2 &bull; SSID 9982000020</p>'), [
    '9982000020',
  ]),
  none(
    'line of another child',
    bell(
      '<h3>Household members</h3><ul class=people><li><a href="#">Tom Bell</a> <span>SSID 9982000021</span></li></ul>',
    ),
    ['9982000021'],
  ),
  none(
    'line of another child',
    bell('<h3>En el mismo hogar</h3><ul><li><a href="#">Tom Bell</a> <span>SSID 9982000022</span></li></ul>'),
    ['9982000022'],
  ),
  none(
    'translated page',
    pageOf(
      '<h1><font><font>Bell, Amy</font></font></h1><h3><font><font>Visto recientemente</font></font></h3><div class=card><a href="#"><font><font>Dean, Ava</font></font></a> <small><font><font>SSID: 9982000023</font></font></small></div>',
      '',
      'lang=es class=translated-ltr',
    ),
    ['9982000023'],
  ),
  none(
    'own in the clear, others masked',
    `<div style="display:flex"><section><h2>Bell, Amy</h2><p>Grade 5</p></section><section><h2>Lee, Kai</h2>${fields(['SSID', '9982000024'])}</section></div>`,
    ['9982000024'],
  ),
  right(
    'own beside others',
    bell(
      `${fields(['SSID', '9972000001'])}<h3>Family</h3><div class=card><a href="#">Ava Bell</a><div>SSID: 9982000025</div></div>`,
    ),
    '9972000001',
    ['9982000025'],
  ),
  right(
    'own beside others',
    bell(
      `${table(['SSID', '9972000002'], ['Counselor', 'Ruiz, Amy'], ['Home', PHONE])}<p>Sister: Ana Bell SSID: 9982000026</p>`,
    ),
    '9972000002',
    ['9982000026', PHONE],
  ),
  right(
    'own beside others',
    `<p>Welcome, Maria Lopez</p><h1>Amy Bell</h1>${fields(['Counselor', 'Jo Ruiz'], ['SSID', '9972000004'])}`,
    '9972000004',
  ),
  right(
    'own beside others',
    `<div class=user>Lopez, Maria</div><h2>Bell, Amy</h2><h3>Student Facts</h3>${fields(['SSID', '9972000005'])}`,
    '9972000005',
  ),
  right(
    'own beside others',
    `<h2>BELL, AMY M</h2><h3>STUDENT DATA</h3><table><tr><td>NAME</td><td>BELL, AMY M</td></tr><tr><td>SSID</td><td>9972000006</td></tr></table>`,
    '9972000006',
  ),
  right(
    'own beside others',
    `<h1>Amy Bell</h1><h3>Mother</h3><p>Rosa Bell ${PHONE}</p><h3>Identifiers</h3><p>SSID: 9972000007</p>`,
    '9972000007',
    [PHONE],
  ),
  right(
    'own beside others',
    bell(`${table(['Mother', 'Bell, Rosa'], ['SSID', '9972000008'], ['Siblings', '2'], ['Sacramento, CA', '95814'])}`),
    '9972000008',
  ),

  // Contacts and staff
  none(
    'contact',
    bell(`<h3>Emergency contact</h3>${fields(['Name', 'Rosa Dean'], ['Phone', PHONE], ['State ID', '9982000030'])}`),
    ['9982000030', PHONE],
  ),
  none('contact', bell('<div class=card><b>Rosa Bell</b> Mother<div>State ID: 9982000031</div></div>'), ['9982000031']),
  none(
    'staff',
    `<h1>Ms. Rivera</h1><p>Room 12</p>${table(['State ID', '9912345631'], ['Email', 'rivera@school.example'])}`,
    ['9912345631'],
  ),
  none(
    'staff',
    `<h1>Jo Rivera</h1><h3>Assignments</h3>${table(['State ID', '9912345632'], ['Department', 'Math'], ['FTE', '1.0'])}`,
    ['9912345632'],
  ),
  none(
    'staff',
    `<h2>Substitutes</h2>${table(['Name', 'Rivera, Jo'], ['State ID', '9912345633'], ['Credential expires', '06/30/2027'])}`,
    ['9912345633'],
  ),
  none('staff', bell('<h3>Teacher of record</h3><p>Ruiz, Amy &bull; State ID: 9912345634</p>'), ['9912345634']),
  none(
    'staff',
    `<h1>Personal del distrito</h1>${table(['Nombre', 'Ruiz, Ana'], ['Identificación estatal', '9912345635'], ['Puesto', 'Maestra'])}`,
    ['9912345635'],
  ),
  none(
    'staff',
    aeriesPage(`<h2>Ruiz, Ana</h2>${table(['State ID', '9912345636'], ['Hire Date', '08/12/2014'])}`),
    ['9912345636'],
    `${AE}/admin/StaffDemographics.aspx`,
  ),

  // Tables and lists
  none(
    'table of a class',
    bell(
      '<h3>Lab partners</h3><table><tr><td>Student</td><td>SSID</td></tr><tr><td>Lee, Kai</td><td>9982000040</td></tr></table>',
    ),
    ['9982000040'],
  ),
  none(
    'table of a class',
    bell(
      '<div role=grid><div role=row><span role=columnheader>Name</span> <span role=columnheader>SSID</span></div><div role=row><span role=gridcell>Kai Lee</span> <span role=gridcell>9982000041</span></div></div>',
    ),
    ['9982000041'],
  ),
  none(
    'table of a class',
    bell(
      '<div class=t><div class=r><div>Name</div><div>SSID</div></div><div class=r><div>Lee, Kai</div><div>9982000042</div></div></div>',
    ),
    ['9982000042'],
  ),
  none(
    'table of a class',
    '<h1>Period 3</h1><ul><li><p>Lee, Kai</p><p>SSID: 9982000043</p></li><li><p>Mott, Jo</p><p>SSID: pending</p></li></ul>',
    ['9982000043'],
  ),
  none(
    'table of a class',
    '<h1>Seating chart</h1><div style="display:flex"><div class=seat>Kai Lee<br>SSID 9982000044</div><div class=seat>Jo Mott</div><div class=seat>Al Ng</div></div>',
    ['9982000044'],
  ),
  none(
    'search results',
    plainBell(
      '<input value="lee"><div class=suggestions style="position:absolute;background:#fff;border:1px solid"><div>Lee, Kai &middot; SSID 9982000045</div></div>',
    ),
    ['9982000045'],
  ),
  none('search results', '<h2>Resultados de la búsqueda</h2><p>Lee, Kai</p><p>SSID: 9982000047</p>', ['9982000047']),
  none('search form', '<form><label>SSID <input value=9982000048></label> <button>Go</button></form><p>No rows</p>', [
    '9982000048',
  ]),
  none(
    'search form',
    '<h1>Students</h1><div class=toolbar><label for=f>SSID</label> <input id=f value=9982000049> <button>Apply filter</button></div><table><tr><th>Name</th></tr></table>',
    ['9982000049'],
  ),

  // Records that are merged, moved, changed
  none('former number', bell('<fieldset><legend>Previous district</legend>SSID: 9982000050</fieldset>'), [
    '9982000050',
  ]),
  none(
    'former number',
    bell('<table><tr><th colspan=2>Former school record</th></tr><tr><td>SSID</td><td>9982000051</td></tr></table>'),
    ['9982000051'],
  ),
  none('former number', bell(table(['SSID', ''], ['Former SSID', '9982000052'])), ['9982000052']),
  none(
    'former number',
    bell(
      '<table><tr><th>Field</th><th>Old value</th><th>New value</th></tr><tr><td>SSID</td><td>9982000053</td><td></td></tr></table>',
    ),
    ['9982000053'],
  ),
  none('former number', bell(table(['SSID at last school', '9982000054'], ['SSID (incoming)', '9982000055'])), [
    '9982000054',
    '9982000055',
  ]),
  none(
    'former number',
    bell('<h3>Transfer request</h3><p>Requested SSID: 9982000056</p><p>Matched SSID: 9982000057</p>'),
    ['9982000056', '9982000057'],
  ),
  right(
    'former number',
    bell(table(['SSID', '9972000010'], ['Former SSID', '9982000058'], ['SSID assigned', '08/12/2020'])),
    '9972000010',
    ['9982000058'],
  ),
  none(
    'merged records',
    '<h1>Combine students</h1><div style="display:flex"><div><h3>Record A</h3><p>Will Vance</p><p>SSID: ******4411</p></div><div><h3>Record B</h3><p>Will Vance</p><p>SSID: 9982000059</p></div></div>',
    ['9982000059'],
  ),
  none(
    'merged records',
    '<h1>Registration</h1><fieldset><legend>Child 1</legend><label>Name <input value="Ava"></label><label>SSID <input value="9982000060"></label></fieldset><fieldset><legend>Child 2</legend><label>Name <input value="Eli"></label></fieldset>',
    ['9982000060'],
  ),
  none('history', bell('<h3>Activity</h3><ul><li>10:03 RUIZ VIEWED SSID 9982000061</li></ul>'), ['9982000061']),
  none('history', bell('<h3>Activity</h3><ul><li>Viewed: SSID 9982000062</li><li>Printed</li></ul>'), ['9982000062']),
  none(
    'history',
    bell(
      '<h3>Audit log</h3><table><tr><th>When</th><th>What</th></tr><tr><td>05/11/2026</td><td>SSID 9982000063 linked</td></tr></table>',
    ),
    ['9982000063'],
  ),
  none(
    'history',
    bell('<h3>Log</h3><table><tr><td>05/11/2026</td><td>SSID</td><td>9982000064</td><td>Ruiz</td></tr></table>'),
    ['9982000064'],
  ),

  // What somebody wrote
  none('comment', bell('<h3>Comments</h3><p><b>Ruiz, Al</b> 11/02/2026</p><p>Came with cousin; SSID: 9982000070</p>'), [
    '9982000070',
  ]),
  none('comment', bell('<table><tr><td>11/02</td><td>Called Ana Ruiz (SSID 9982000071)</td></tr></table>'), [
    '9982000071',
  ]),
  none('comment', '<h1>Inbox</h1><p>From: Ruiz, Amy</p><p>Subject: Transcript, SSID 9982000072</p>', ['9982000072']),
  none('comment', bell('<label>Notes <textarea>Sister SSID: 9982000073 tests with her</textarea></label>'), [
    '9982000073',
  ]),
  none('comment', bell('<p>Comment: SSID: 9982000074 is the twin</p>'), ['9982000074']),
  none('comment', bell('<p>Parent asked about SSID.</p><p>9982000075</p>'), ['9982000075']),
  none('message', bell('<div class="banner warning">SSID 9982000076 could not be saved</div>'), ['9982000076']),
  none('message', bell('<div class=notice><b>Duplicate SSID:</b> 9982000077</div>'), ['9982000077']),
  none('message', bell('<p>You are viewing as: Kai Lee, SSID 9982000078</p>'), ['9982000078']),

  // Dialogs, frames, tabs, portals
  none(
    'dialog',
    plainBell('<dialog open><h2>Link a student</h2><p>Lee, Kai</p><dl><dt>SSID</dt><dd>9982000080</dd></dl></dialog>'),
    ['9982000080'],
  ),
  right(
    'dialog',
    `<h1>Bell, Amy</h1>${fields(['SSID', '9972000011'])}<div role=dialog style="position:fixed;right:0;bottom:0;width:300px;background:#fff;border:1px solid"><h2>Lee, Kai</h2><p>SSID: 9982000081</p></div>`,
    '9972000011',
    ['9982000081'],
  ),
  {
    ...none('frame', pageOf(bell('<iframe src="/live/card.html" width=500 height=200></iframe>')), ['9982000082']),
    frames: { '/live/card.html': pageOf('<h3>Sister</h3><b>Ava Bell</b><p>SSID: 9982000082</p>') },
  },
  none(
    'frame',
    pageOf(bell(`<iframe width=500 height=200 srcdoc="<h3>Lee, Kai</h3><p>SSID: 9982000083</p>"></iframe>`)),
    ['9982000083'],
  ),
  none(
    'tabs',
    `<div role=tablist><button role=tab>Bell, Amy</button> <button role=tab aria-selected=true>Lee, Kai</button></div><div role=tabpanel style="visibility:hidden;height:60px"><p>SSID: 9982000084</p></div><div role=tabpanel><p>Loading</p></div>`,
    ['9982000084'],
  ),
  right(
    'tabs',
    `<div role=tablist><button role=tab>Bell, Amy</button> <button role=tab aria-selected=true>Lee, Kai</button></div><div role=tabpanel hidden><h2>Bell, Amy</h2><p>SSID: 9982000085</p></div><div role=tabpanel><h2>Lee, Kai</h2><p>SSID: 9972000012</p></div>`,
    '9972000012',
    ['9982000085'],
  ),
  none(
    'portal',
    `<h1>Bell, Amy</h1>${table(['Student State ID', '9982000086'])}`,
    ['9982000086'],
    `${IC}/campus/apps/portal/student/profile`,
  ),
  none('portal', `<h1>Bell, Amy</h1>${table(['SSID', '9982000087'])}`, ['9982000087'], `${PS}/guardian/home.html`),
  none('portal', `<h1>Bell, Amy</h1>${table(['SSID', '9982000088'])}`, ['9982000088'], `${SY}/PXP2_Student.aspx?AGU=0`),
  none(
    'known field of another child',
    aeriesPage(
      `<div id=StudentBanner><span class=student-full-name>Bell, Amy</span></div><h2>Dean, Ava</h2>${aeriesRow('State Student ID', 'STU.CID', '9982000089')}`,
    ),
    ['9982000089'],
    `${AE}/admin/Siblings.aspx`,
  ),

  // Print views
  right(
    'print view',
    '<pre>TRANSCRIPT\nStudent: Lee, Kai          SSID: 9972000013\nCounselor: Ruiz, Amy       State ID of school: 1995536</pre>',
    '9972000013',
  ),
  none('print view', '<div class=sheet><p>Lee, Kai<br>SSID: 9982000090</p><p>Mott, Jo<br>SSID: 9982000091</p></div>', [
    '9982000090',
    '9982000091',
  ]),
  none(
    'print view',
    '<div class=sheet><p>Lee, Kai<br>SSID: 9982000092</p><p>Mott, Jo<br>No number</p><p>Ng, Al<br>No number</p></div>',
    ['9982000092'],
  ),

  // Names in other forms
  none(
    'another name',
    '<h1>Garcia Lopez, Ana</h1><div class=card><b>Garcia Lopez, Luis</b><p>SSID: 9982000101</p></div>',
    ['9982000101'],
  ),
  none('another name', bell('<div class=card><b>A. Dean</b><p>SSID: 9982000102</p></div>'), ['9982000102']),
  none('another name', bell('<div class=card><b>Ava Dean Grade 2</b><p>SSID: 9982000103</p></div>'), ['9982000103']),
  none('another name', bell('<div class=card><b>Ava Dean, 2nd grade</b><p>SSID: 9982000104</p></div>'), ['9982000104']),
  none('another name', bell('<div class=card><b>&#9733; Ava Dean</b><p>SSID: 9982000105</p></div>'), ['9982000105']),
  none('another name', bell('<div class=card><p>Student: Ava Dean</p><p>SSID: 9982000106</p></div>'), ['9982000106']),
  none('another name', bell('<div class=card><p>Name: <b>Dean, Ava</b></p><p>SSID: 9982000107</p></div>'), [
    '9982000107',
  ]),
  none('another name', bell('<section><h3>Ava Adams-Dean</h3><dl><dt>SSID</dt><dd>9982000108</dd></dl></section>'), [
    '9982000108',
  ]),
  none('another name', bell('<section><h3>Adam Driver</h3><dl><dt>SSID</dt><dd>9982000109</dd></dl></section>'), [
    '9982000109',
  ]),
  right(
    'another form of the name',
    `<h1>Ana Garcia Lopez</h1>${table(['Name', 'Garcia Lopez, Ana M'], ['SSID', '9972000101'])}`,
    '9972000101',
  ),
  right(
    'another form of the name',
    `<h1>Bell, Amy 5 30411</h1><div class=card><b>BELL, AMY ROSE</b><p>SSID: 9972000102</p></div>`,
    '9972000102',
  ),
  right(
    'another form of the name',
    `<h2>Welcome, Maria Lopez</h2><h2>Amy Bell</h2>${fields(['SSID', '9972000103'])}`,
    '9972000103',
  ),

  // Where the name stands
  none('name after the number', bell('<div class=card><p>SSID: 9982000110</p><p>Ava Dean</p></div>'), ['9982000110']),
  none(
    'name after the number',
    bell('<div class=card><b>9982000111</b><br><small>SSID</small><p>Dean, Ava</p></div>'),
    ['9982000111'],
  ),
  none('name after the number', bell('<p>SSID 9982000112 | Dean, Ava | Grade 2</p>'), ['9982000112']),
  none('name after the number', bell('<table><tr><td>SSID</td><td>9982000113</td><td>Dean, Ava</td></tr></table>'), [
    '9982000113',
  ]),
  right('name after the number', `<h1>Bell, Amy</h1><p>SSID 9972000110 | Bell, Amy | Grade 2</p>`, '9972000110'),
  none(
    'names in a list',
    '<h1>Period 3</h1><details><summary>Bell, Amy</summary>Grade 5</details><details open><summary>Lee, Kai</summary><p>SSID: 9982000114</p></details>',
    ['9982000114'],
  ),
  none(
    'names in a list',
    '<h1>Period 3</h1><dl><dt>Lee, Kai</dt><dd>SSID: 9982000115</dd><dt>Mott, Jo</dt><dd>Grade 4</dd></dl>',
    ['9982000115'],
  ),
  none(
    'names in a list',
    '<h1>Period 3</h1><table><tr><td>Lee, Kai</td><td>5</td></tr><tr><td colspan=2>SSID: 9982000116</td></tr><tr><td>Mott, Jo</td><td>5</td></tr></table>',
    ['9982000116'],
  ),
  none(
    'names in a list',
    '<h1>Period 3</h1><h3>Lee, Kai</h3><p>SSID: 9982000117</p><h3>Mott, Jo</h3><p>No number</p>',
    ['9982000117'],
  ),
  none('names in a list', '<h1>Labels</h1><p>Kai Lee</p><p>SSID: 9982000118</p><p>Jo Mott</p><p>Grade 4</p>', [
    '9982000118',
  ]),
  right(
    'names in a list',
    `<div style="display:flex"><ul><li><a href="#">Bell, Amy</a></li><li><a href="#">Lee, Kai</a></li><li><a href="#">Mott, Jo</a></li></ul><main><h2>Lee, Kai</h2>${fields(['SSID', '9972000114'])}</main></div>`,
    '9972000114',
  ),
  right(
    'names in a list',
    `<h2>Lee, Kai</h2><div style="display:flex"><section class=card><h3>Identifiers</h3><p>SSID: 9972000115</p></section><section class=card><h3>Counselor</h3><p>Ruiz, Al</p></section><section class=card><h3>Teacher</h3><p>Ames, Jo</p></section></div>`,
    '9972000115',
  ),

  // Tables that set two side by side
  none(
    'two students',
    '<h1>Compare</h1><table><tr><th>Field</th><th>Vance, Wil</th><th>Vance, Will</th></tr><tr><td>SSID</td><td>9982000120</td><td></td></tr></table>',
    ['9982000120'],
  ),
  none(
    'two students',
    '<h1>Compare</h1><table><tr><th>Field</th><th>Record 1</th><th>Record 2</th></tr><tr><td>SSID</td><td>9982000121</td><td></td></tr></table>',
    ['9982000121'],
  ),
  none(
    'two students',
    '<h1>Review</h1><div style="display:flex"><div class=col><h3>Imported row</h3><p>Kai Lee</p><p>SSID: 9982000122</p></div><div class=col><h3>In our system</h3><p>Kay Leigh</p><p>SSID: none</p></div></div>',
    ['9982000122'],
  ),
  none(
    'two students',
    `<h1>Bell, Amy</h1>${table(['SSID', ''])}<h3>Archived record</h3>${table(['SSID', '9982000123'])}`,
    ['9982000123'],
  ),
  none(
    'two students',
    '<h1>Bell, Amy</h1><table><tr><th>Year</th><th>SSID</th><th>School</th></tr><tr><td>2019</td><td>9982000124</td><td>Oak</td></tr></table>',
    ['9982000124'],
  ),

  // Forms of nobody yet
  none(
    'form of nobody',
    '<h1>Mass update</h1><form><label>Statewide Student ID <textarea>9982000130\n9982000131</textarea></label><button>Update 2 students</button></form>',
    ['9982000130', '9982000131'],
  ),
  none(
    'form of nobody',
    '<h1>Import preview</h1><p>Row 1 of 34</p><table><tr><th>SSID</th><th>Last name</th></tr><tr><td>9982000132</td><td>Lee</td></tr></table>',
    ['9982000132'],
  ),
  none(
    'form of nobody',
    '<h1>Request records</h1><form><label>Student <input value="Lee, Kai"></label><label>SSID <input name=lookup value=9982000133></label><button>Send</button></form>',
    ['9982000133'],
  ),

  // What is said of somebody
  none('comment', bell('<h3>Notes</h3><p>Moved here with Ava Dean. SSID: 9982000140</p>'), ['9982000140']),
  none('comment', bell('<blockquote>Ava Dean SSID 9982000141</blockquote>'), ['9982000141']),
  none('comment', bell('<table><tr><th>Comment</th></tr><tr><td>Ava Dean, SSID: 9982000142</td></tr></table>'), [
    '9982000142',
  ]),
  none('comment', bell('<p>Re: SSID 9982000143</p>'), ['9982000143']),
  none('comment', bell('<p>SSID del hermano: 9982000144</p><p>SSID anterior: 9982000145</p>'), [
    '9982000144',
    '9982000145',
  ]),
  none('message', bell('<p class=error>No record for SSID: 9982000146</p>'), ['9982000146']),
  none('message', plainBell('<div class=hovercard><b>Kai Lee</b><p>SSID: 9982000147</p></div>'), ['9982000147']),

  // Staff again
  none('staff', bell('<p>Principal: Dr. Ruiz &nbsp; State ID: 9912345641</p>'), ['9912345641']),
  none('staff', `<h1>Coach Rivera</h1>${table(['State ID', '9912345642'])}`, ['9912345642']),
  none('staff', bell('<p>Driver License / State ID: 9912345643</p>'), ['9912345643']),
  none('staff', bell('<h3>Case manager</h3><p>Ruiz, Al</p><p>CA ID: 9912345644</p>'), ['9912345644']),
  none('staff', `<h2>Employee profile</h2>${fields(['State Student ID', '9912345645'])}`, ['9912345645']),

  // Labels and values that look like names
  right(
    'fields that look like names',
    `<h1>Bell, Amy</h1><section class=card><div class=l>Case Manager</div><div class=v>Jo Ruiz</div><div class=l>SSID</div><div class=v>9972000120</div></section>`,
    '9972000120',
  ),
  right(
    'fields that look like names',
    `<h1>Bell, Amy</h1><section class=card><div class=row><div>Nickname</div><div>Mimi</div></div><div class=row><div>Counselor</div><div>Jo Ruiz</div></div><div class=row><div>SSID</div><div>9972000121</div></div></section>`,
    '9972000121',
  ),
  right(
    'fields that look like names',
    `<h1>Amy Bell</h1>${table(['Birthplace', 'Fresno, CA'], ['Case Manager', 'Ruiz, Jo'], ['SSID', '9972000122'], ['Bus Stop', 'Oak & Elm'])}`,
    '9972000122',
  ),
  right(
    'fields that look like names',
    `<h1>Amy Bell</h1><p>Grade: 5 &bull; Teacher: Ruiz, Jo &bull; SSID: 9972000123</p>`,
    '9972000123',
  ),
  right(
    'fields that look like names',
    `<div class=banner><span class=student-name>Amy Bell</span> <span>Gr: 5</span> <span>SSID: 9972000124</span> <span>Counselor: Jo Ruiz</span></div>`,
    '9972000124',
  ),
  right(
    'fields that look like names',
    `<h1>Amy Bell</h1><table><tr><td>Mother</td><td>Bell, Rosa</td><td>Father</td><td>Bell, Al</td></tr><tr><td>SSID</td><td>9972000125</td><td>Counselor</td><td>Ruiz, Jo</td></tr></table>`,
    '9972000125',
  ),
  right(
    'fields that look like names',
    `<h1>Amy Bell</h1><p>1200 Oak Street<br>Fresno, CA 93701</p><p>SSID: 9972000126</p><h3>Contacts</h3><p>Bell, Rosa</p><p>Bell, Al</p>`,
    '9972000126',
  ),
  right(
    'fields that look like names',
    `<h1>Amy Bell</h1><div class=card><h3>Vital Records</h3><label>Birth Country</label><input value="United States"><label>SSID</label><input value=9972000127></div>`,
    '9972000127',
  ),

  // Names where they are easily overlooked
  none(
    'another name',
    bell('<div class=card><img alt="Ava Dean" width=20 height=20><div>SSID: 9982000150</div></div>'),
    ['9982000150'],
  ),
  none('another name', bell('<div class=card role=group aria-label="Ava Dean"><p>SSID: 9982000151</p></div>'), [
    '9982000151',
  ]),
  none(
    'another name',
    bell('<table><tr><td colspan=2>Ava Dean</td></tr><tr><td>SSID</td><td>9982000152</td></tr></table>'),
    ['9982000152'],
  ),
  none(
    'another name',
    bell(
      `<div class=card><div class=nm>Ava Dean</div><p>${'Walks home with a neighbor. '.repeat(12)}</p><div>SSID: 9982000153</div></div>`,
    ),
    ['9982000153'],
  ),
  none(
    'another name',
    bell(
      '<div class=card><span>Sister</span><div class=nm>Ava Dean</div><div>Grade 2</div><div>SSID: 9982000154</div></div>',
    ),
    ['9982000154'],
  ),
  none('history', bell('<div class=event><div>05/11/2026</div><div>SSID</div><div>9982000155</div></div>'), [
    '9982000155',
  ]),
  right(
    'fields that look like names',
    `<h1>Bell, Amy</h1><table><tr><td>Birthdate</td><td>01/02/2015</td><td>SSID</td><td>9972000130</td></tr></table>`,
    '9972000130',
  ),
  right(
    'fields that look like names',
    `<h1>Discipline Incidents</h1><div class=banner><b>Bell, Amy</b> Grade 5</div>${table(['SSID', '9972000131'])}`,
    '9972000131',
  ),
  right(
    'fields that look like names',
    `<h1>Santa Clara Unified</h1><h2>Bell, Amy</h2>${fields(['Parent', 'Bell, Rosa'], ['SSID', '9972000132'])}`,
    '9972000132',
  ),
  right(
    'fields that look like names',
    `<h2>Bell, Amy</h2><div class=field><span>Student Name</span> <span>Amy Bell</span></div><div class=field><span>State Student ID</span> <span>9972000133</span></div><div class=field><span>Case Manager</span> <span>Jo Ruiz</span></div>`,
    '9972000133',
  ),
  right(
    'fields that look like names',
    `<p>BELL, AMY | Grade 05 | Oak Elementary | SSID: 9972000134</p><h2>Test Scores</h2><table><tr><th>Year</th><th>Test</th></tr><tr><td>2026</td><td>CAASPP</td></tr></table>`,
    '9972000134',
  ),

  // Another number of the student
  none(
    'another label',
    bell('<label>State <input value=CA></label> <label>Student ID <input value=2000000001></label>'),
    ['2000000001'],
  ),
  none('another label', bell('<p><b>State</b> CA <b>Student ID</b> 2000000002</p>'), ['2000000002']),
  none('another label', bell('<p>City: Fresno State: CA Student ID: 2000000003</p>'), ['2000000003']),
];

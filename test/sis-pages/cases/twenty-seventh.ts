import { setOf } from './case-page.ts';

/** The pages of the first set a third time, three of each kind and as small, by others who knew neither the finder nor the other pages. People are made up. */
const { page, pages } = setOf('twentySeventh');

page(
  'lb-calif-s1',
  'label',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004101',
  '9972000001',
  ['0010004101', '1980004101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004101">Demographics</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004101">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Amaro, Noa 4 40211</h2><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">CA Statewide ID Number (10-digit)</td><td>9972000001</td></tr><tr class="evenRow"><td class="bold" title="[S_CA_STU_X]Prior_LEA_Number">Prior LEA student number</td><td>1980004101</td></tr><tr class="oddRow"><td class="bold">Exclude from state reporting</td><td>No</td></tr></table></div></div></body></html>`,
);

page(
  'lb-calif-s2',
  'label',
  'https://sped.delta-selpa.example/student/8841/profile',
  '9972000002',
  ['1040008841', '2095550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELPA records</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Bell, Ira</h1><p>Case manager: T. Moss</p><table><tr><th>SELPA record</th><td>1040008841</td></tr><tr><th>Student&rsquo;s State-issued ID (Calif.)</th><td>9972000002</td></tr><tr><th>Eligibility</th><td>SLD</td></tr><tr><th>Day phone</th><td>2095550102</td></tr></table></body></html>`,
);

page(
  'lb-calif-s3',
  'label',
  'https://ridge.powerschool.com/admin/students/gradprogress.html?frn=0010004103',
  null,
  ['0010004103', '1048800103', '4085550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004103">Demographics</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004103">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Cano, Lia 12 40213</h2><div class="box-round"><h3>Financial aid</h3><table><tr><td class="bold">Calif. Student Aid ID</td><td>1048800103</td></tr><tr><td class="bold">Cal Grant GPA sent</td><td>Yes</td></tr><tr><td class="bold">Student cell</td><td>4085550103</td></tr></table></div></div></body></html>`,
);

page(
  'lb-student-ssid-s1',
  'label',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Testing',
  '9972000004',
  ['6195550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student</div><div id="REV_Content"><p>Duarte, Emi &middot; Grade 6</p><p><label>Pupil SSID <input readonly size="12" value="9972000004"></label></p><p><label>Emergency phone <input size="12" value="6195550104"></label></p></div></body></html>`,
);

page(
  'lb-student-ssid-s2',
  'label',
  'https://testing.orchard-usd.example/pretest/edit?row=17',
  '9972000005',
  ['1203344505'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pre-ID labels</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Pre-ID label: Egan, Roy</h1><fieldset><legend>SSID of the student</legend><input name="f1" disabled value="9972000005"></fieldset><fieldset><legend>Test batch number</legend><input name="f2" disabled value="1203344505"></fieldset></body></html>`,
);

page(
  'lb-student-ssid-s3',
  'label',
  'https://bay.illuminateed.com/live/?page=TestRegistration&student=611',
  null,
  ['9912345678', '9165550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Test registration: Fong, Kit</h2><p><label for="r1">Student SSID</label> <input id="r1" value="" placeholder="9912345678"></p><p><label for="r2">Student SSID (again)</label> <input id="r2" value=""></p><p><label for="r3">Phone</label> <input id="r3" value="9165550106"></p></div></body></html>`,
);

page(
  'lb-ssid-spelled-out-s1',
  'label',
  'https://sis.oakdale-usd.example/pupil/30511',
  '9972000007',
  ['5595550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Garza, Leo</h2><table><tr><td>Local no.</td><td>30511</td></tr><tr><td>CALPADS ID / SSID</td><td>9972000007</td></tr><tr><td>Message phone</td><td>5595550107</td></tr></table></body></html>`,
);

page(
  'lb-ssid-spelled-out-s2',
  'label',
  'https://bay.illuminateed.com/live/?page=StudentProfile&id=512',
  '9972000008',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Hahn, Ivy</h2><table><tr><td>Statewide Student Identifier&nbsp;&ndash;&nbsp;SSID<sup>1</sup></td><td>9972000008</td></tr><tr><td>Local Student Identifier<sup>2</sup></td><td>30512</td></tr></table><p><small><sup>1</sup> Assigned by CALPADS. <sup>2</sup> Assigned by the district.</small></p></div></body></html>`,
);

page(
  'lb-ssid-spelled-out-s3',
  'label',
  'https://devices.oakdale-usd.example/loan/8812',
  null,
  ['1029300456', '5595550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Devices</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Device loan: Ito, Ren</h2><table><tr><td>Student</td><td>Ito, Ren, Grade 7, local ID 30513</td></tr><tr><td>Hotspot</td><td>Franklin T9</td></tr><tr><td>SSID (network name)</td><td>1029300456</td></tr><tr><td>Line number</td><td>5595550109</td></tr></table></body></html>`,
);

page(
  'lb-soft-hyphens-s1',
  'label',
  'https://ridge.powerschool.com/admin/students/fieldvalues.html?frn=0010004110',
  '9972000010',
  ['0010004110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004110">Demographics</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004110">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Jara, Ben 2 40220</h2><table style="width:240px"><tr><td>Student_<wbr>Number</td><td>40220</td></tr><tr><td>State_<wbr>Student<wbr>Number</td><td>9972000010</td></tr></table></div></body></html>`,
);

page(
  'lb-soft-hyphens-s2',
  'label',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Demographics',
  '9972000011',
  ['6195550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Kerr, Ana</div><div id="REV_Content"><table><tr><td><u>P</u>erm ID</td><td>30521</td></tr><tr><td><u>S</u>tate&#8209;<wbr>wide&nbsp;Student&nbsp;ID&nbsp;&#8470;</td><td>9972000011</td></tr><tr><td><u>H</u>ome phone</td><td>6195550111</td></tr></table></div></body></html>`,
);

page(
  'lb-soft-hyphens-s3',
  'label',
  'https://lagunaca.infinitecampus.org/campus/apps/staff-credentials',
  null,
  ['9912000012'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Lund, Amy</h1></div><div class="ic-tool"><table style="width:220px"><tr><td>State&shy;wide Edu&shy;ca&shy;tor Iden&shy;ti&shy;fier</td><td>9912000012</td></tr><tr><td>Cre&shy;den&shy;tial</td><td>Single Subject</td></tr></table></div></body></html>`,
);

page(
  'lb-translated-ssid-s1',
  'label',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics-tr',
  '9972000013',
  ['7145550113'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1><font><font>Mora, Luz</font></font></h1></div><div class="ic-tool"><dl><dt><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">N&uacute;mero de estudiante local</font></font></dt><dd><font><font>30523</font></font></dd><dt><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificaci&oacute;n estatal del estudiante</font></font></dt><dd><font><font>9972000013</font></font></dd><dt><font><font>Tel&eacute;fono del hogar</font></font></dt><dd><font><font>7145550113</font></font></dd></dl></div></body></html>`,
);

page(
  'lb-translated-ssid-s2',
  'label',
  'https://bay.illuminateed.com/live/?page=Family&id=514',
  null,
  ['9982000014'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2><font><font>Nava, Sol</font></font></h2><table><tr><td><font><font>SSID</font></font></td><td><font><font>Pendiente</font></font></td></tr><tr><td><font><font>Hermano</font></font></td><td><font><font>Nava, Teo</font></font></td></tr><tr><td><font><font>SSID del hermano</font></font></td><td><font><font>9982000014</font></font></td></tr></table></div></body></html>`,
);

page(
  'lb-translated-ssid-s3',
  'label',
  'https://alumnos.delrio-usd.example/ficha/30525',
  '9972000015',
  ['7605550115'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Alumnos</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Ficha del alumno</h1><p>Ochoa, Iris &middot; 5.&ordm; grado</p><table><tr><td>N.&ordm; de identificaci&oacute;n estatal del alumno (SSID)</td><td>9972000015</td></tr><tr><td>Tel&eacute;fono de la madre</td><td>7605550115</td></tr></table></body></html>`,
);

page(
  'ly-strong-colon-span-s1',
  'colon outside',
  'https://sis.oakdale-usd.example/card/30526',
  '9972000016',
  ['5595550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h3>Pratt, Lou</h3><ul><li><b>Homeroom</b> &mdash; 12</li><li><b>SSID</b> &mdash; <i>9972000016</i></li><li><b>Home</b> &mdash; <i>5595550116</i></li></ul></body></html>`,
);

page(
  'ly-strong-colon-span-s2',
  'colon outside',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=PrintCard',
  '9972000017',
  ['6195550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student card</div><div id="REV_Content"><table><tr><td>Name</td><td>:</td><td>Quan, Vy</td></tr><tr><td>SSID</td><td>:</td><td>9972000017</td></tr><tr><td>Tel.</td><td>:</td><td>6195550117</td></tr></table></div></body></html>`,
);

page(
  'ly-strong-colon-span-s3',
  'colon outside',
  'https://bay.illuminateed.com/live/?page=Glance&id=518',
  null,
  ['9165550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Rocha, Gil</h2><p><strong>Grade</strong>: <span>1</span> <strong>SSID</strong>: <span>&mdash;</span> <strong>Phone</strong>: <span>9165550118</span></p></div></body></html>`,
);

page(
  'ly-stat-card-s1',
  'value above label in boxes',
  'https://insight.marsh-coe.example/learner/519',
  '9972000019',
  ['4155550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Sato, Kei</h2><div style="display:flex;gap:20px"><figure><div style="font-size:24px">97%</div><figcaption>Attendance</figcaption></figure><figure><div style="font-size:24px">9972000019</div><figcaption>State Student ID</figcaption></figure><figure><div style="font-size:24px">4155550119</div><figcaption>Primary phone</figcaption></figure></div></body></html>`,
);

page(
  'ly-stat-card-s2',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=Tiles&id=520',
  '9972000020',
  ['9165550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style><style>.kpi{display:flex;flex-direction:column-reverse}.kpi dd{margin:0;font-size:20px}.kpi dt{color:#666;font-size:11px}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Tran, Mai</h2><div style="display:grid;grid-template-columns:repeat(3,180px)"><dl class="kpi"><dt>Grade</dt><dd>8</dd></dl><dl class="kpi"><dt>SSID</dt><dd>9972000020</dd></dl><dl class="kpi"><dt>Phone</dt><dd>9165550120</dd></dl></div></div></body></html>`,
);

page(
  'ly-stat-card-s3',
  'value above label in boxes',
  'https://lagunaca.infinitecampus.org/campus/apps/student-cards',
  null,
  ['7145550121', '1098700121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Ueda, Jun</h1></div><div class="ic-tool"><div style="display:flex;gap:12px"><div class="box"><div class="num">7145550121</div><div class="cap">Household phone</div></div><div class="box"><div class="num">&ndash;</div><div class="cap">State ID (SSID)</div></div><div class="box"><div class="num">1098700121</div><div class="cap">Lunch account</div></div></div></div></body></html>`,
);

page(
  'ly-stat-flat-classes-s1',
  'value above label in boxes',
  'https://sis.fern-charter.example/Modules.php?modname=Students/Student.php&student_id=22',
  '9972000022',
  ['8315550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vidal, Eva</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style><style>.legend-gray{color:#777;font-size:11px}</style></head><body><table><tr><td>22<br><span class="legend-gray">School ID</span></td><td>9972000022<br><span class="legend-gray">SSID</span></td><td>8315550122<br><span class="legend-gray">Home phone</span></td></tr></table></body></html>`,
);

page(
  'ly-stat-flat-classes-s2',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=Strip&id=523',
  '9972000023',
  ['9165550123', '9165550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style><style>.strip p{margin:0}.v{font-size:19px}.strip .l{font-size:11px;color:#666;border-bottom:1px solid #ccc;padding-bottom:8px;margin-bottom:8px}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Wade, Ari</h2><div class="strip"><p class="v">9165550123</p><p class="l">Home phone</p><p class="v">9972000023</p><p class="l">SSID</p><p class="v">9165550124</p><p class="l">Cell</p></div></div></body></html>`,
);

page(
  'ly-stat-flat-classes-s3',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=Strip2&id=524',
  '9972000024',
  ['9165550125', '9165550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style><style>.v{font-size:19px;margin-bottom:14px}.l{font-size:11px;color:#666}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Xiong, Pa</h2><div class="strip"><div class="l">Home phone</div><div class="v">9165550125</div><div class="l">SSID</div><div class="v">9972000024</div><div class="l">Cell</div><div class="v">9165550126</div></div></div></body></html>`,
);

page(
  'ly-inline-name-s1',
  'label in a line',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Attendance',
  '9972000025',
  ['6195550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Attendance</div><div id="REV_Content"><div class="bar">Young, Abe | Gr 04 | DOB 02/03/2016 | SSID 9972000025 | Home 6195550127</div><table><tr><th>Period</th><th>Mon</th><th>Tue</th></tr><tr><td>AM</td><td>P</td><td>A</td></tr></table></div></body></html>`,
);

page(
  'ly-inline-name-s2',
  'label in a line',
  'https://sis.oakdale-usd.example/health/30536',
  '9972000026',
  ['5595550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Zamora, Eli (SSID 9972000026)</h2><h3>Health office visits</h3><p>10/01/2026 headache, rested. Called 5595550128, no answer.</p></body></html>`,
);

page(
  'ly-inline-name-s3',
  'label in a line',
  'https://bay.illuminateed.com/live/?page=Pair&id=527',
  null,
  ['9982000027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><p>Name: <b>Ana Alba</b> &nbsp; Grade: <b>2</b> &nbsp; SSID: <b></b> &nbsp; Sister: <b>Eva Alba</b> &nbsp; Grade: <b>4</b> &nbsp; SSID: <b>9982000027</b></p></div></body></html>`,
);

page(
  'ly-pre-lines-s1',
  'label in a line',
  'https://reports.oakdale-usd.example/view/cum?p=30538',
  '9972000028',
  ['5595550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative record</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><pre>PUPIL ............ BOND, CY
GRADE ............ 06
STATE ID (SSID) .. 9972000028
TELEPHONE ........ 5595550129</pre></body></html>`,
);

page(
  'ly-pre-lines-s2',
  'label in a line',
  'https://valley.aeries.net/admin/QueryResult.aspx',
  null,
  ['9982000029', '9982000030'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410001"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><h2>Query</h2><code>LIST STU NM CID IF GR = 3</code><pre>Student Name         State Student ID
-------------------- ----------------
Cruz, Ada            9982000029
Dang, Lee            9982000030
2 records</pre></div></form></body></html>`,
);

page(
  'ly-pre-lines-s3',
  'label in a line',
  'https://bay.illuminateed.com/live/?page=Raw&id=531',
  '9972000031',
  ['9165550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Eng, Sue</h2><div style="white-space:pre-wrap;font-family:monospace">Local ID	30541
SSID	9972000031
Phone	9165550131</div></div></body></html>`,
);

page(
  'ly-transcript-line-s1',
  'label in a line',
  'https://valley.aeries.net/admin/TranscriptPreview.aspx',
  '9972000032',
  ['2095550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410032"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><div class="tr-head">Student: Faro, Uma&nbsp;&nbsp; Grade: 12&nbsp;&nbsp; Local#: 99410032<br>CSIS#: 9972000032&nbsp;&nbsp; Birthdate: 04/05/2009<br>School phone: 2095550132</div><table><tr><th>Course</th><th>Mk</th><th>Cr</th></tr><tr><td>Chemistry</td><td>A</td><td>5.0</td></tr></table></div></form></body></html>`,
);

page(
  'ly-transcript-line-s2',
  'label in a line',
  'https://records.fern-charter.example/transcript/533',
  '9972000033',
  ['8315550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Unofficial transcript</h1><p>Goto, Max, born 01/02/2010. Student numbers: 30543 (local), 9972000033 (SSID). Registrar: 8315550133.</p><table><tr><td>Algebra II</td><td>B+</td></tr></table></body></html>`,
);

page(
  'ly-transcript-line-s3',
  'label in a line',
  'https://bay.illuminateed.com/live/?page=Transcript&id=534',
  null,
  ['1029380134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><p>Hess, Kay &nbsp; City: Lodi State: CA ID: 1029380134 Grade: 11 Cumulative GPA: 3.41 Rank: 40/212</p></div></body></html>`,
);

page(
  'ly-two-rows-s1',
  'labels in a row, values below',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  '9972000035',
  ['2095550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410035"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><table class="top"><tr><td class="Caption" colspan="2">Student</td><td class="Caption">Grd</td><td class="Caption">State Student ID</td><td class="Caption">Telephone</td></tr><tr><td class="Data">Ibarra,</td><td class="Data">Noe</td><td class="Data">7</td><td class="Data">9972000035</td><td class="Data">2095550135</td></tr></table><h3>Programs</h3><p>None</p></div></form></body></html>`,
);

page(
  'ly-two-rows-s2',
  'labels in a row, values below',
  'https://lagunaca.infinitecampus.org/campus/apps/summary-grid',
  '9972000036',
  ['7145550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Jolly, Bea</h1></div><div class="ic-tool"><div style="display:grid;grid-template-columns:repeat(4,150px);row-gap:2px"><div class="k">Grade</div><div class="k">Local Number</div><div class="k">State ID (SSID)</div><div class="k">Phone</div><div>05</div><div>30546</div><div>9972000036</div><div>7145550136</div></div></div></body></html>`,
);

page(
  'ly-two-rows-s3',
  'labels in a row, values below',
  'https://valley.aeries.net/teacher/StudentStrip.aspx',
  null,
  ['2095550137', '2095550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410037"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><table><tr><td class="Caption">Student</td><td class="Caption">Home Phone</td><td class="Caption">State Student ID</td><td class="Caption">Cell</td></tr><tr><td class="Data">Kemp, Liv</td><td class="Data">2095550137</td><td class="Data">&nbsp;</td><td class="Data">2095550138</td></tr></table></div></form></body></html>`,
);

page(
  'ly-hidden-tip-s1',
  'extra text in the label cell',
  'https://enroll.orchard-usd.example/student/538',
  '9972000038',
  ['5105550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Lara, Dov</h2><table><tr><td>SSID <button type="button" aria-label="What is an SSID?" title="A ten-digit number">?</button></td><td>9972000038</td></tr><tr><td>Phone <button type="button" aria-label="Which phone?">?</button></td><td>5105550138</td></tr></table></body></html>`,
);

page(
  'ly-hidden-tip-s2',
  'extra text in the label cell',
  'https://bay.illuminateed.com/live/?page=State&id=539',
  '9972000039',
  ['9165550139', '9165550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Mata, Rio</h2><table><tr><td>SSID<br><small style="color:#777">10 digits. Missing? Data office: 9165550139</small></td><td>9972000039</td></tr><tr><td>Phone<br><small style="color:#777">with area code</small></td><td>9165550140</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'ly-hidden-tip-s3',
  'extra text in the label cell',
  'https://ridge.powerschool.com/admin/students/custom/caldata.html?frn=0010004141',
  '9972000040',
  ['0010004141', '9912340040'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004141">Demographics</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004141">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Neal, Oz 3 40250</h2><table><tr><td class="bold">SSID <span class="tip" role="tooltip" style="visibility:hidden;position:absolute">Example: 9912340040</span></td><td>9972000040</td></tr></table></div></body></html>`,
);

page(
  'ly-sr-required-s1',
  'extra text in the label cell',
  'https://lagunaca.infinitecampus.org/campus/apps/identifiers',
  '9972000041',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Olsen, Fay</h1></div><div class="ic-tool"><label for="sid">Student State ID<span aria-hidden="true" style="color:#c00">*</span><span class="vh">required, ten digits</span></label><div><input id="sid" disabled value="9972000041"></div></div></body></html>`,
);

page(
  'ly-sr-required-s2',
  'extra text in the label cell',
  'https://sis.fern-charter.example/s/542',
  '9972000042',
  ['8315550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Pham, Ty</h2><table><tr><th scope="row"><a href="#h1">SSID<span class="vh">, show history of changes, opens a window</span></a></th><td>9972000042</td></tr><tr><th scope="row"><a href="#h2">Phone<span class="vh">, show history of changes, opens a window</span></a></th><td>8315550142</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-sr-required-s3',
  'extra text in the label cell',
  'https://bay.illuminateed.com/live/?page=Household&id=543',
  null,
  ['9982000043'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Quist, Ula</h2><p>Grade 4, Local ID 30553</p><h3>Brothers and sisters</h3><dl><dt>Name<span class="vh"> of sibling</span></dt><dd>Quist, Hugo</dd><dt>SSID<span class="vh"> of sibling</span></dt><dd>9982000043</dd></dl></div></body></html>`,
);

page(
  'ly-icon-words-s1',
  'icon fonts written as words',
  'https://insight.marsh-coe.example/learner/544',
  '9972000044',
  ['4155550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Reyes, Ivo</h2><ul style="list-style:none"><li><span class="material-icons" style="display:inline-block;width:14px;height:14px;overflow:hidden;vertical-align:middle">fingerprint</span> <span>SSID</span> <span class="material-icons" style="display:inline-block;width:14px;height:14px;overflow:hidden;vertical-align:middle">chevron_right</span> <span>9972000044</span></li><li><span class="material-icons" style="display:inline-block;width:14px;height:14px;overflow:hidden;vertical-align:middle">call</span> <span>Phone</span> <span class="material-icons" style="display:inline-block;width:14px;height:14px;overflow:hidden;vertical-align:middle">chevron_right</span> <span>4155550144</span></li></ul></body></html>`,
);

page(
  'ly-icon-words-s2',
  'icon fonts written as words',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Ids',
  '9972000045',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Sims, Ora</div><div id="REV_Content"><div class="row"><label class="k">State Student Number</label><div class="val">9972000045 <button type="button">Copy</button> <button type="button">Edit</button></div></div></div></body></html>`,
);

page(
  'ly-icon-words-s3',
  'icon fonts written as words',
  'https://bay.illuminateed.com/live/?page=Mini&id=546',
  null,
  ['9165550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Tapia, Wes</h2><div class="f"><div class="lbl">SSID</div><div class="val"><span class="material-icons" style="display:inline-block;width:14px;height:14px;overflow:hidden;vertical-align:middle">phone</span>9165550146</div></div></div></body></html>`,
);

page(
  'ly-badge-s1',
  'value with something behind it',
  'https://sis.oakdale-usd.example/p/30557',
  '9972000047',
  ['5595550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Ulloa, Zev</h2><dl><dt>SSID</dt><dd><span style="background:#def;padding:0 4px">CALPADS</span> 9972000047</dd><dt>Phone</dt><dd><span style="background:#def;padding:0 4px">Mobile</span> 5595550147</dd></dl></body></html>`,
);

page(
  'ly-badge-s2',
  'value with something behind it',
  'https://lagunaca.infinitecampus.org/campus/apps/state-id',
  '9972000048',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Vance, Kip</h1></div><div class="ic-tool"><table><tr><td>Student State ID</td><td>9972000048 (matched 09/03/2026) &#10003;</td></tr><tr><td>Local Student Number</td><td>30558 (auto)</td></tr></table></div></body></html>`,
);

page(
  'ly-badge-s3',
  'value with something behind it',
  'https://bay.illuminateed.com/live/?page=Status&id=549',
  null,
  ['9982000049'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Wolfe, Jan</h2><dl><dt>SSID</dt><dd><s>9982000049</s> <span class="badge" style="background:#fdd">Replaced, new number pending</span></dd></dl></div></body></html>`,
);

page(
  'ly-lrm-s1',
  'signs that nobody sees',
  'https://sis.oakdale-usd.example/p/30560',
  '9972000050',
  ['5595550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Xu, Bo</h2><dl><dt>SSID</dt><dd>9972&#8203;000&#8203;050</dd><dt>Phone</dt><dd>559&#8203;555&#8203;0150</dd></dl></body></html>`,
);

page(
  'ly-lrm-s2',
  'signs that nobody sees',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StateIds',
  '9972000051',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Yost, Cal</div><div id="REV_Content"><label for="q">State&#8288; Student&#8288; ID</label> <input id="q" readonly value="&#65279;9972000051&#8206;"></div></body></html>`,
);

page(
  'ly-lrm-s3',
  'signs that nobody sees',
  'https://bay.illuminateed.com/live/?page=Ids&id=552',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Zeller, Moe</h2><dl><dt>SSID</dt><dd>99820&#8205;000&#8205;521</dd></dl><p>Error: 11 digits</p></div></body></html>`,
);

page(
  'ly-spoken-digits-s1',
  'text for screen readers',
  'https://insight.marsh-coe.example/learner/553',
  '9972000053',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Adair, Lux</h2><dl><dt>State Student ID</dt><dd><span class="vh">number ending in 0 0 5 3</span><span aria-hidden="true">9972000053</span></dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-spoken-digits-s2',
  'text for screen readers',
  'https://bay.illuminateed.com/live/?page=AnswerSheet&id=554',
  '9972000054',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style><style>.d{display:inline-block;width:18px;border:1px solid #000;text-align:center}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Answer sheet: Boyd, Val</h2><div>SSID</div><div class="boxes"><span class="vh">9972000054</span><span aria-hidden="true" class="d">9</span><span aria-hidden="true" class="d">9</span><span aria-hidden="true" class="d">7</span><span aria-hidden="true" class="d">2</span><span aria-hidden="true" class="d">0</span><span aria-hidden="true" class="d">0</span><span aria-hidden="true" class="d">0</span><span aria-hidden="true" class="d">0</span><span aria-hidden="true" class="d">5</span><span aria-hidden="true" class="d">4</span></div></div></body></html>`,
);

page(
  'ly-spoken-digits-s3',
  'text for screen readers',
  'https://bay.illuminateed.com/live/?page=Walk&id=555',
  null,
  ['9982000055', '9982000056'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><button aria-label="Previous student: Cates, Al, SSID 9982000055">&lsaquo;</button> <b>Cho, Bin</b> <button aria-label="Next student: Clay, Di, SSID 9982000056">&rsaquo;</button><p>Grade 3, Local ID 30565</p></div></body></html>`,
);

page(
  'ly-textarea-s1',
  'other controls',
  'https://enroll.orchard-usd.example/edit/557',
  '9972000057',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Dorn, Gus</h2><p><label for="n">SSID</label> <select id="n" disabled><option selected>9972000057</option></select></p><p><label for="g">Grade</label> <select id="g"><option>4</option><option selected>5</option></select></p></body></html>`,
);

page(
  'ly-textarea-s2',
  'other controls',
  'https://lagunaca.infinitecampus.org/campus/apps/enrollment-state',
  '9972000058',
  ['7145550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Estes, Roz</h1></div><div class="ic-tool"><div id="l1">SSID</div><div role="textbox" contenteditable="false" aria-readonly="true" aria-labelledby="l1">9972000058</div><div id="l2">Phone</div><div role="textbox" contenteditable="true" aria-labelledby="l2">7145550158</div></div></body></html>`,
);

page(
  'ly-textarea-s3',
  'other controls',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Quick',
  null,
  ['9982000059'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student</div><div id="REV_Content"><p><label for="find">Find by SSID</label> <input type="search" id="find" value="9982000059"> <button type="button">Find</button></p><h2>Flynn, Gia</h2><p>Grade 2, Perm ID 30569</p></div></body></html>`,
);

page(
  'ly-slotted-s1',
  'web components',
  'https://insight.marsh-coe.example/learner/560',
  '9972000060',
  ['4155550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Grant, Ike</h2><kv-pair k="SSID" v="9972000060"></kv-pair><kv-pair k="Phone" v="4155550160"></kv-pair><script>customElements.define("kv-pair",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"}),d=document.createElement("dl");d.innerHTML="<dt></dt><dd></dd>";d.children[0].textContent=this.getAttribute("k");d.children[1].textContent=this.getAttribute("v");r.append(d)}})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-slotted-s2',
  'web components',
  'https://bay.illuminateed.com/live/?page=Comp&id=561',
  '9972000061',
  ['9165550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Hale, Joy</h2><div><template shadowrootmode="open"><style>div{display:flex;gap:8px}</style><div><slot name="k"></slot><slot name="v"></slot></div></template><span slot="v">9972000061</span><span slot="k">SSID</span></div><div><template shadowrootmode="open"><div><slot name="k"></slot><slot name="v"></slot></div></template><span slot="v">9165550161</span><span slot="k">Phone</span></div></div></body></html>`,
  { sure: false },
);

page(
  'ly-slotted-s3',
  'web components',
  'https://bay.illuminateed.com/live/?page=Comp2&id=562',
  null,
  ['9982000062'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Ives, Kay</h2><p>Grade 1, Local ID 30572</p><side-card></side-card><script>customElements.define("side-card",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<h4>Seat partner</h4><p>Jett, Lu</p><p><b>SSID</b> <span>9982000062</span></p>"}})</script></div></body></html>`,
);

page(
  'ly-th-th-s1',
  'cells',
  'https://valley.aeries.net/admin/OldStudent.aspx',
  '9972000063',
  ['2095550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410063"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><table><tr><td><table><tr><td>State Student ID</td></tr></table></td><td><table><tr><td>9972000063</td></tr></table></td></tr><tr><td><table><tr><td>Telephone</td></tr></table></td><td><table><tr><td>2095550163</td></tr></table></td></tr></table></div></form></body></html>`,
);

page(
  'ly-th-th-s2',
  'cells',
  'https://sis.oakdale-usd.example/p/30574',
  '9972000064',
  ['5595550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><table><caption>Keyes, Mia</caption><tr><th rowspan="2">SSID</th><td>9972000064</td><th>Grade</th><td>6</td></tr><tr><td>since 08/14/2019</td><th>Phone</th><td>5595550164</td></tr></table></body></html>`,
);

page(
  'ly-th-th-s3',
  'cells',
  'https://bay.illuminateed.com/live/?page=Roster&section=9',
  null,
  ['9982000065', '9982000066'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Room 9, Ms. Lind</h2><table><tr><th>Name</th><th>SSID</th></tr><tr><th>Lamb, Noa</th><th>9982000065</th></tr><tr><th>Lott, Pia</th><th>9982000066</th></tr></table></div></body></html>`,
);

page(
  'ly-hidden-cell-s1',
  'cells',
  'https://sis.fern-charter.example/s/567',
  '9972000067',
  ['9982000067'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Mays, Quin</h2><table><tr><td>Grade</td><td style="display:none">4</td><td>5</td></tr><tr><td>SSID</td><td class="before" style="display:none">9982000067</td><td class="now">9972000067</td></tr></table></body></html>`,
);

page(
  'ly-hidden-cell-s2',
  'cells',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Grid',
  '9972000068',
  ['6195550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Noor, Ali</div><div id="REV_Content"><table><tr><td>State Student ID</td><td style="width:20px"><button type="button" title="Edit">&#9998;</button></td><td>9972000068</td></tr><tr><td>Phone</td><td><button type="button" title="Edit">&#9998;</button></td><td>6195550168</td></tr></table></div></body></html>`,
);

page(
  'ly-hidden-cell-s3',
  'cells',
  'https://bay.illuminateed.com/live/?page=Locked&id=569',
  null,
  ['9972000069', '9165550169'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Orta, Vin</h2><table><tr><td>SSID</td><td style="display:none">9972000069</td><td>9165550169</td><td>(home)</td></tr><tr><td>Local ID</td><td>30579</td><td></td><td></td></tr></table></div></body></html>`,
);

page(
  'ly-note-row-s1',
  'heading taken wrongly',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics-note',
  '9972000070',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Paz, Rex</h1></div><div class="ic-tool"><h3>Parents and guardians may update phone numbers in the portal</h3><table><tr><td>SSID</td><td>9972000070</td></tr><tr><td>Birth date</td><td>03/04/2017</td></tr></table></div></body></html>`,
);

page(
  'ly-note-row-s2',
  'heading taken wrongly',
  'https://enroll.orchard-usd.example/emergency/571',
  '9972000071',
  ['5105550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Emergency card</h2><fieldset><legend>Student and contact information</legend><p>Student: Quon, Sam</p><p>SSID: <span>9972000071</span></p><p>Mother: Quon, Lin, <span>5105550171</span></p></fieldset></body></html>`,
);

page(
  'ly-note-row-s3',
  'heading taken wrongly',
  'https://bay.illuminateed.com/live/?page=Split&id=572',
  null,
  ['9982000072'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Rand, Tia</h2><table><tr><th colspan="2">Student</th></tr><tr><td>Grade</td><td>3</td></tr><tr><th colspan="2">Twin brother</th></tr><tr><td>Name</td><td>Rand, Tom</td></tr><tr><td>SSID</td><td>9982000072</td></tr></table></div></body></html>`,
);

page(
  'ly-guardian-card-s1',
  'heading taken wrongly',
  'https://sis.oakdale-usd.example/p/30583',
  '9972000073',
  ['9912000073'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Salas, Uri</h2><div style="display:flex;gap:12px"><div class="box"><h4>Homeroom teacher</h4><p>Tatum, Al<br>SEID 9912000073</p></div><div><b>State Student ID</b><br>9972000073</div></div></body></html>`,
);

page(
  'ly-guardian-card-s2',
  'heading taken wrongly',
  'https://bay.illuminateed.com/live/?page=TwoCol&id=574',
  '9972000074',
  ['9165550174', '9165550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Tello, Wynn</h2><aside style="float:right;width:220px" class="box"><h3>Emergency contacts</h3><ul><li>Tello, Ana (aunt) 9165550174</li><li>Tello, Raul (father) 9165550175</li></ul></aside><div><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9972000074</dd></dl></div></div></body></html>`,
);

page(
  'ly-guardian-card-s3',
  'heading taken wrongly',
  'https://lagunaca.infinitecampus.org/campus/apps/relationships',
  null,
  ['9982000075', '7145550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Upton, Ned</h1></div><div class="ic-tool"><div class="box"><h3>Guardian</h3><p>Upton, Rosa, 7145550176</p><p>Also a student at Laguna Adult School, <b>State ID</b> <span>9982000075</span></p></div><p>Grade 2, Local Number 30585</p></div></body></html>`,
);

page(
  'ly-dialog-in-app-s1',
  'aria-hidden though visible',
  'https://insight.marsh-coe.example/learner/576',
  '9972000076',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><main aria-hidden="true"><h2>Vail, Zoe</h2><p>SSID: <span>9972000076</span></p></main><div class="modal" role="dialog" aria-modal="true" style="display:none"><p>Saved.</p></div></body></html>`,
);

page(
  'ly-dialog-in-app-s2',
  'aria-hidden though visible',
  'https://lagunaca.infinitecampus.org/campus/apps/relationships-detail',
  null,
  ['9972000077', '9982000077'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="app" aria-hidden="true"><h1>Webb, Tom</h1><dl><dt>State ID</dt><dd>9972000077</dd></dl></div><div role="dialog" aria-modal="true" style="position:fixed;left:160px;top:40px;width:280px;background:#fff;border:2px solid #555;padding:8px"><h2>Webb, Pia (sister)</h2><dl><dt>State ID</dt><dd>9982000077</dd></dl><button>Close</button></div></body></html>`,
  { sure: false },
);

page(
  'ly-dialog-in-app-s3',
  'aria-hidden though visible',
  'https://bay.illuminateed.com/live/?page=Blankapp',
  null,
  ['9982000078'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="root" aria-hidden="true" style="display:none"><h2>Yates, Al</h2><dl><dt>SSID</dt><dd>9982000078</dd></dl></div><div role="dialog" aria-label="Choose"><p>Choose a student to begin.</p><input aria-label="Name"></div></body></html>`,
);

page(
  'no-tel-link-s1',
  'telephone after the label',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Sidebar',
  null,
  ['6195550179'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Zuniga, Al</div><div id="REV_Content"><dl><dt>SSID</dt><dd></dd><dd><a href="sms:+16195550179">6195550179</a></dd><dt>Grade</dt><dd>3</dd></dl></div></body></html>`,
);

page(
  'no-tel-link-s2',
  'telephone after the label',
  'https://sis.oakdale-usd.example/p/30590',
  null,
  ['5595550180'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Ayala, Bix</h2><p><b>SSID:</b> 5595550180 <small>(cell, texts ok)</small></p><p><b>Local ID:</b> 30590</p></body></html>`,
);

page(
  'no-tel-link-s3',
  'telephone after the label',
  'https://bay.illuminateed.com/live/?page=Links&id=581',
  '9972000081',
  ['9165550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Blum, Cy</h2><p><b>SSID:</b> <a href="/live/?page=StateScores&amp;ssid=9972000081">9972000081</a></p><p><b>Home:</b> <a href="tel:9165550181">9165550181</a></p></div></body></html>`,
);

page(
  'wr-hidden-own-then-phone-s1',
  'telephone after the label',
  'https://sis.fern-charter.example/s/582',
  null,
  ['9972000082', '8315550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Cobo, Di</h2><table><tr><td>SSID</td><td><span hidden>9972000082</span><a href="#">8315550182</a></td></tr><tr><td>Contact</td><td>mother</td></tr></table></body></html>`,
);

page(
  'wr-hidden-own-then-phone-s2',
  'telephone after the label',
  'https://bay.illuminateed.com/live/?page=Reveal&id=583',
  null,
  ['9972000083', '9165550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Dill, Eb</h2><p><b>SSID:</b></p><details><summary>Show number</summary>9972000083</details><p>9165550183 <button type="button">Call</button></p></div></body></html>`,
);

page(
  'no-values-first-text-s1',
  'values before labels',
  'https://insight.marsh-coe.example/learner/584',
  '9972000084',
  ['4155550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Insight</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Eck, Flo</h2><ul><li>30594 <small>Perm ID</small></li><li>9972000084 <small>SSID</small></li><li>4155550184 <small>Cell</small></li></ul></body></html>`,
);

page(
  'no-values-first-text-s2',
  'values before labels',
  'https://bay.illuminateed.com/live/?page=Line&id=585',
  null,
  ['9165550185', '9165550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Fiore, Gil</h2><p>30595 Perm ID &nbsp; 9165550185 Home &nbsp; &mdash; SSID &nbsp; 9165550186 Cell</p></div></body></html>`,
);

page(
  'no-values-first-text-s3',
  'values before labels',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Line',
  '9972000086',
  ['6195550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Student: Gage, Hu</div><div id="REV_Content"><p>Perm ID 30596 &nbsp; SSID 9972000086 &nbsp; Cell 6195550187</p></div></body></html>`,
);

page(
  'no-list-under-head-s1',
  'list under a heading',
  'https://testing.orchard-usd.example/missing',
  null,
  ['9982000087'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Testing</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>No score yet (1 student)</h2><div class="list"><div class="head">SSID</div><div class="item">9982000087</div></div><p>Report of 10/05/2026</p></body></html>`,
);

page(
  'no-list-under-head-s2',
  'list under a heading',
  'https://bay.illuminateed.com/live/?page=Export',
  null,
  ['9982000088', '9982000089', '9982000090'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Export</h2><label for="many">SSIDs</label><br><textarea id="many" rows="4">9982000088
9982000089
9982000090</textarea></div></body></html>`,
);

page(
  'no-list-under-head-s3',
  'list under a heading',
  'https://valley.aeries.net/admin/CALPADSExtracts.aspx',
  null,
  ['9982000091', '9982000092'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410001"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><h3>Replacement SSIDs loaded</h3><p>SSID</p><p>9982000091, 9982000092</p><p>2 of 2 records updated.</p></div></form></body></html>`,
);

page(
  'no-il-staff-s1',
  'staff',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics?personID=77',
  null,
  ['9912000093'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Hobbs, Ira</h1></div><div class="ic-tool"><table><tr><td>State ID</td><td>9912000093</td></tr><tr><td>Staff Number</td><td>1177</td></tr><tr><td>Birth Date</td><td>02/02/1979</td></tr></table><h3>District Employment</h3><p>Start Date 08/10/2012, Teaching</p></div></body></html>`,
);

page(
  'no-il-staff-s2',
  'staff',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9912000094', '6195550194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Staff</div><div id="REV_Content"><table><tr><td>Badge Num</td><td>4410</td><td>State ID</td><td>9912000094</td></tr><tr><td>Type</td><td>Teacher</td><td>Phone</td><td>6195550194</td></tr></table><h4>Credentials</h4><p>Multiple Subject, exp. 05/2029</p></div></body></html>`,
);

page(
  'no-il-staff-s3',
  'staff',
  'https://valley.aeries.net/admin/StaffData.aspx',
  null,
  ['9912000095'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410095"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><h2>Staff</h2><div class="data-row"><div class="data-caption">Name</div><div data-tcfc="STF.LN">Imes, Jo</div></div><div class="data-row"><div class="data-caption">State Educator ID</div><div data-tcfc="STF.SEID">9912000095</div></div><div class="data-row"><div class="data-caption">Highest Degree</div><div data-tcfc="STF.HD">Master + 30</div></div></div></form></body></html>`,
);

page(
  'wr-pending-family-s1',
  "own number not readable, another child's is",
  'https://sis.oakdale-usd.example/family/4471',
  null,
  ['9982000096'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Jaffe, Kim</h2><p>SSID: ******4096</p><h3>Same household</h3><table><tr><th>Name</th><th>Gr</th><th>SSID</th></tr><tr><td>Jaffe, Lee</td><td>2</td><td>9982000096</td></tr></table></body></html>`,
);

page(
  'wr-pending-family-s2',
  "own number not readable, another child's is",
  'https://bay.illuminateed.com/live/?page=House&id=597',
  null,
  ['9982000097'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Kahn, Liz</h2><p><b>State Student ID:</b> requested 09/02/2026</p><h3>Household</h3><p>Kahn, Max (cousin), State Student ID: 9982000097</p></div></body></html>`,
);

page(
  'wr-pending-family-s3',
  "own number not readable, another child's is",
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004198',
  null,
  ['0010004198', '1029380198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main"><ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004198">Demographics</a></li><li><a href="/admin/students/state/stateCA.html?frn=0010004198">State/Province - CA</a></li></ul></div><div id="content-main"><h2 id="student_detail_header">Lopes, Mo K 40298</h2><table><tr><td class="bold">Statewide Student Identifier (SSID)</td><td>Not assigned (from NV)</td></tr><tr><td class="bold">Prior state&rsquo;s student ID</td><td>1029380198</td></tr></table></div></body></html>`,
);

page(
  'wr-blank-input-candidate-s1',
  "own number not readable, another child's is",
  'https://state.marsh-coe.example/RequestSSID',
  null,
  ['9982000099'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Request SSID</h1><p>Mills, Noor, 06/07/2020, SSID <output></output></p><h3>Candidates (1)</h3><table><tr><th></th><th>SSID</th><th>Name</th><th>Birth date</th></tr><tr><td><button>Select</button></td><td>9982000099</td><td>Mills, Nora</td><td>06/07/2020</td></tr></table></body></html>`,
);

page(
  'wr-blank-input-candidate-s2',
  "own number not readable, another child's is",
  'https://bay.illuminateed.com/live/?page=Link',
  null,
  ['9982000100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Add student: Nair, Om</h2><label for="t">SSID</label> <input id="t" value="99820" role="combobox" aria-expanded="true" aria-controls="sug"><ul id="sug" role="listbox" style="border:1px solid #999;width:200px"><li role="option">9982000100 Nagy, Pat</li></ul></div></body></html>`,
);

page(
  'wr-blank-input-candidate-s3',
  "own number not readable, another child's is",
  'https://enroll.orchard-usd.example/new/step2',
  null,
  ['9982000101', '5105550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>New enrollment: Oakes, Pru</h2><p><label>SSID (leave blank if unknown) <input value=""></label></p><p><label>A brother&rsquo;s or sister&rsquo;s SSID, to link the family <input value="9982000101"></label></p><p><label>Phone <input value="5105550101"></label></p></body></html>`,
);

page(
  'wr-recent-s1',
  "no own number, another child's beside",
  'https://valley.aeries.net/teacher/Attendance.aspx',
  null,
  ['9982000102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410102"><input type="hidden" name="ctl00$SN" value="2041"><input type="hidden" name="ctl00$SC" value="990"><div id="NavBar"><a href="#">Home</a> <a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="MainContent"><div id="StudentBanner"><span class="student-full-name">Parr, Quy</span> Grade 5<ul class="recent" style="border:1px solid #999;width:260px"><li>Last viewed</li><li>Rael, Sy &ndash; State Student ID 9982000102</li></ul></div><h2>Attendance</h2><p>09/14 A, 09/15 P</p></div></form></body></html>`,
);

page(
  'wr-recent-s2',
  "no own number, another child's beside",
  'https://lagunaca.infinitecampus.org/campus/apps/grades',
  null,
  ['9982000103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Reese, Uma</h1></div><div class="ic-tool"><p>Grade 8, Local Number 30613</p><div class="box" style="float:right;background:#ffc"><b>My note</b><br>Soto, Tess<br>State ID: 9982000103<br>call her dad</div><table><tr><td>Science</td><td>B</td></tr></table></div></body></html>`,
);

page(
  'wr-recent-s3',
  "no own number, another child's beside",
  'https://sis.oakdale-usd.example/walk/30614',
  '9972000104',
  ['9982000104', '9982000105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Stahl, Van</h2><dl><dt>Grade</dt><dd>7</dd><dt>SSID</dt><dd>9972000104</dd></dl><footer style="border-top:1px solid"><a href="#">&larr; Solis, Una (9982000104)</a> &nbsp; <a href="#">Stein, Wes (9982000105) &rarr;</a></footer></body></html>`,
);

page(
  'wr-toast-s1',
  'a message that names another child',
  'https://lagunaca.infinitecampus.org/campus/apps/behavior',
  null,
  ['9982000106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Infinite Campus</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ic-context"><h1>Tully, Xia</h1></div><div class="ic-tool"><div role="alert" style="background:#fe9;padding:6px">Records request received for State ID 9982000106 from Delta USD. <a href="#">Open</a></div><h2>Behavior</h2><p>Grade 6. No events.</p></div></body></html>`,
);

page(
  'wr-toast-s2',
  'a message that names another child',
  'https://bay.illuminateed.com/live/?page=Bell&id=607',
  null,
  ['9982000107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><div style="position:absolute;right:10px;top:10px;width:230px;border:1px solid;background:#fff"><b>Notifications</b><div>Multiple identifiers resolved</div><div>SSID</div><div>9982000107</div><small>2 min ago</small></div><h2>Urban, Yul</h2><p>Grade 9, Local ID 30617</p></div></body></html>`,
);

page(
  'wr-toast-s3',
  'a message that names another child',
  'https://sis.fern-charter.example/s/608',
  '9972000108',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h2>Vega, Zia</h2><dl><dt>SSID</dt><dd>9972000108</dd></dl><div role="status" style="position:fixed;right:10px;bottom:10px;background:#cfc;padding:6px">SSID 9972000108 saved.</div></body></html>`,
);

page(
  'wr-alert-other-s1',
  'a message that names another child',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Find',
  null,
  ['9982000109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div class="ST_ViewHeader">Find student</div><div id="REV_Content"><p>0 results for State Student Number: <b>9982000109</b></p><p><a href="#">Clear filter</a></p></div></body></html>`,
);

page(
  'wr-alert-other-s2',
  'a message that names another child',
  'https://state.marsh-coe.example/submissions/41',
  null,
  ['9982000110', '1203344110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Submissions</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><h1>Submission errors</h1><p>Job 1203344110</p><ul><li>Row 14: <b>SSID:</b> <span>9982000110</span>, enrollment overlaps with another LEA (CCE)</li></ul></body></html>`,
);

page(
  'wr-alert-other-s3',
  'a message that names another child',
  'https://bay.illuminateed.com/live/?page=Lookup',
  null,
  ['9982000111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data and assessment</title><style>body{font:13px/1.45 Verdana,Arial,sans-serif;margin:12px 18px}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:8px 10px;margin:6px 0}</style></head><body><div id="topnav">Assessments &middot; Reports &middot; Rosters</div><div id="body"><h2>Student lookup</h2><form role="search"><label for="z">SSID</label> <input id="z" value="9982000111" aria-invalid="true" style="border-color:red"> <button>Search</button><div style="color:#b00">This student is not enrolled in your schools.</div></form></div></body></html>`,
);

page(
  'wr-duplicate-of-s1',
  'a word before a colon',
  'https://ridge.powerschool.com/admin/students/alerts.html?frn=0010002210',
  null,
  ['9982100001', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Lozano, Mateo 3 40221</h2><div class="box-round"><h1>Alerts</h1><p><img alt="Other" width="14" height="14"> Twin – SSID: 9982100001 (Lozano, Marco). Check the photo before you mark attendance.</p><p>Expires: 06/11/2027</p></div></body></html>`,
);

page(
  'wr-duplicate-of-s2',
  'a word before a colon',
  'https://valley.aeries.net/admin/Supplemental.aspx',
  null,
  ['9982100002'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402002"><input type="hidden" name="ctl00$SN" value="2002"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Mora, Inés</span> Gr 8</div><div id="ctl00_MainContent_Panel"><h3>Supplemental</h3><table><tr><td>Bus pass</td><td>Yes</td></tr><tr><td>Cross reference</td><td>&raquo; State Student ID 9982100002</td></tr><tr><td>Locker</td><td>0417</td></tr></table></div></form></body></html>`,
);

page(
  'wr-duplicate-of-s3',
  'a word before a colon',
  'https://sis.oakdale-usd.example/student/ids?sid=40223',
  '9972100003',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Nyberg, Tove</h2><p>State identifiers: SSID 9972100003 &middot; CALPADS status: enrolled</p><p>Local identifiers: Perm 40223 &middot; Lunch PIN 7731</p></body></html>`,
);

page(
  'wr-offset-tab-s1',
  'out of sight by position',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student.Strip',
  null,
  ['9982100010'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.win{width:500px;overflow:hidden;border:1px solid #999}.track{display:flex;width:1000px;transform:translateX(-500px)}.track section{width:480px;padding:0 10px}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Ochoa, Lena &nbsp; Perm ID 40231 &nbsp; Grade 07</div><div class="win"><div class="track"><section><h3>Nuñez, Rafa</h3><p>SSID: <b>9982100010</b></p></section><section><h3>Ochoa, Lena</h3><p>Homeroom: B12</p><p>Counselor: Hart, W.</p></section></div></div><button>&lsaquo;</button> <button>&rsaquo;</button></body></html>`,
);

page(
  'wr-offset-tab-s2',
  'out of sight by position',
  'https://bay.illuminateed.com/live/students/40232/gradebook',
  null,
  ['9982100011'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Otero, Dana</h2><p>Grade 10 · Local ID 40232</p><h3>Assignments</h3><ul><li>Essay 2: 18/20</li></ul><aside style="position:fixed;top:0;right:-430px;width:400px;height:100%;background:#fff;box-shadow:0 0 9px #777"><h3>Next in list</h3><p>Otis, Remy</p><table><tr><th scope="row">State Student ID</th><td>9982100011</td></tr></table></aside></body></html>`,
);

page(
  'wr-offset-tab-s3',
  'out of sight by position',
  'https://q.tulewood-usd.example/q/student?rec=88',
  '9972100012',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Q Student</div><h2 style="position:absolute;left:-10000px;top:auto">Student screen</h2><div style="position:relative;height:150px;margin-left:30px"><div style="position:absolute;left:-20px;top:10px;width:230px" class="bx"><b>Paek, Sun</b><br>Grade 4</div><div style="position:absolute;left:250px;top:10px;width:230px" class="bx">SSID<br><b>9972100012</b></div></div></body></html>`,
);

page(
  'wr-folded-s1',
  'out of sight by position',
  'https://lagunaca.infinitecampus.org/campus/apps/census/households/5521',
  null,
  ['9982100013'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Quintero, Abel</b> Grade: 06 &nbsp; Student #: 40241</div><h3>Household</h3><p>14 Olive Ct</p><details><summary>Members (3)</summary><p>Quintero, Luz – Guardian</p><p>Quintero, Nico – Grade 02</p><p>Student State ID: 9982100013</p></details></body></html>`,
);

page(
  'wr-folded-s2',
  'out of sight by position',
  'https://valley.aeries.net/teacher/StudentProfile.aspx?sec=fam',
  null,
  ['9982100014'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.fold{display:grid;grid-template-rows:0fr}.fold>div{overflow:hidden;min-height:0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402014"><input type="hidden" name="ctl00$SN" value="2014"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Rahimi, Omid</span> Gr 5 Tchr Boyd</div><div id="ctl00_MainContent_Panel"><h3>Class Summary</h3><p>Self-contained, Rm 9</p><h3><a href="#">Siblings &#9656;</a></h3><div class="fold"><div><table><tr><td>Rahimi, Nava</td><td>Gr 2</td></tr><tr><td>State Student ID</td><td>9982100014</td></tr></table></div></div></div></form></body></html>`,
);

page(
  'wr-folded-s3',
  'out of sight by position',
  'https://sis.oakdale-usd.example/student/card?sid=40243',
  '9972100015',
  ['9982100016'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Ramsey, Pia</h2><details open><summary>Identification</summary><table><tr><td>SSID</td><td>9972100015</td></tr><tr><td>Birth date</td><td>05/06/2015</td></tr></table></details><details><summary>Brothers and sisters</summary><table><tr><td>Ramsey, Otto</td><td>SSID</td><td>9982100016</td></tr></table></details></body></html>`,
);

page(
  'wr-print-frame-s1',
  'out of sight by position',
  'https://bay.illuminateed.com/live/labels/?stu=40251',
  null,
  ['9982100017'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Sandoval, Kit</h2><p>Grade 9, Local ID 40251</p><button>Print label</button><iframe title="print" width="1" height="1" style="border:0;opacity:0" srcdoc="<p>Saito, Ren</p><p>SSID: 9982100017</p><p>Room 4</p>"></iframe></body></html>`,
);

page(
  'wr-print-frame-s2',
  'out of sight by position',
  'https://valley.aeries.net/admin/EmergencyCard.aspx',
  '9972100018',
  ['9982100019'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402018"><input type="hidden" name="ctl00$SN" value="2018"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Sato, Emi</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99402018</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100018</div></div></div><div id="ctl00_MainContent_Panel"><h3>Emergency card</h3><p>Last printed 09/02/2026</p><iframe name="prn" style="position:absolute;left:-6000px;top:0;width:700px;height:400px" srcdoc="<h1>Emergency card</h1><table><tr><td>Name</td><td>Serrano, Leo</td></tr><tr><td>State Student ID</td><td>9982100019</td></tr></table>"></iframe></div></form></body></html>`,
);

page(
  'wr-print-frame-s3',
  'out of sight by position',
  'https://ridge.powerschool.com/admin/students/reportcard.html?frn=0010002210',
  null,
  ['9982100020', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.paper{display:none}@media print{.noprint{display:none}.paper{display:block}}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Teller, Ivy 11 40253</h2><div class="box-round noprint"><p>Pick a report to print.</p><select><option>Transcript</option></select></div><div class="paper"><h3>Thao, Bee</h3><p>California Statewide Student ID (SSID): 9982100020</p></div></body></html>`,
);

page(
  'wr-covered-s1',
  'covered',
  'https://lagunaca.infinitecampus.org/campus/apps/person-summary/61',
  null,
  ['9982100021'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Ueda, Kenji</b> Grade: 12 Student #: 40261</div><h3>Person Identifiers</h3><p><label>Student State ID</label> <output>9982100021</output></p><div role="region" style="position:fixed;inset:0;z-index:40;background:#fff;padding:16px"><button>Close</button><h2>Person Summary: Urrutia, Sol</h2><p>Grade 10. Relationships: none in this calendar.</p></div></body></html>`,
);

page(
  'wr-covered-s2',
  'covered',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Windows',
  null,
  ['9982100022'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.desk{position:relative;height:240px}.w{position:absolute;left:20px;top:10px;width:480px;height:210px;background:#fff;border:1px solid #567}.t{background:#567;color:#fff;padding:3px 8px}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Vang, Mai &nbsp; Grade 08</div><div class="desk"><div class="w" style="z-index:1"><div class="t">Student: Valdez, Ian</div><table><tr><td>State Student Number</td><td>9982100022</td></tr><tr><td>Gender</td><td>M</td></tr></table></div><div class="w" style="z-index:5"><div class="t">Student: Vang, Mai</div><table><tr><td>Homeroom</td><td>C4</td></tr><tr><td>Track</td><td>A</td></tr></table></div></div></body></html>`,
);

page(
  'wr-covered-s3',
  'covered',
  'https://sis.pinecrest-charter.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000040263',
  '9972100023',
  ['0000040263'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>Wynn, Asa</h2><div class="grid"><div><span style="display:block;font-weight:bold">State Student ID</span><span style="display:block">9972100023</span></div><div><span style="display:block;font-weight:bold">House</span><span style="display:block">Oak</span></div></div><div style="position:fixed;inset:0;z-index:99;pointer-events:none;font-size:80px;color:rgba(200,0,0,.08);text-align:center;transform:rotate(-20deg)">CONFIDENTIAL</div></body></html>`,
);

page(
  'wr-merge-s1',
  'two students',
  'https://valley.aeries.net/admin/CombineStudentRecords.aspx',
  null,
  ['9982100030', '9982100031'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="0"><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"></div><div id="ctl00_MainContent_Panel"><h2>Combine Student Records</h2><div style="display:flex;gap:20px"><fieldset><legend>Select Student 1 (ID to be replaced)</legend><p>99402030 Xiong, Pahoua</p><p>State Student ID: 9982100030</p><p>Sch 990 Active</p></fieldset><fieldset><legend>Select Student 2 (ID to keep)</legend><p>99311777 Xiong, Pa</p><p>State Student ID: 9982100031</p><p>Sch 999 Inactive</p></fieldset></div><button>Load Records</button></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-merge-s2',
  'two students',
  'https://calpads.state-data.example/Anomaly/MID/Resolve?set=5120',
  null,
  ['9982100032', '9982100033'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State pupil data – MID resolution</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">State pupil data – MID resolution</div><h2>MID set 5120</h2><table border="1"><tr><th>Combine</th><th>Role</th><th>SSID</th><th>Name</th><th>Birth date</th></tr><tr><td></td><td>Focus ID</td><td><a href="#">9982100032</a></td><td>Yates, Jude</td><td>02/03/2014</td></tr><tr><td><input type="checkbox" checked></td><td>Candidate</td><td><a href="#">9982100033</a></td><td>Yates, Judah</td><td>02/03/2014</td></tr></table><label><input type="radio" name="r"> Known non-anomaly</label> <button>Post</button></body></html>`,
);

page(
  'wr-merge-s3',
  'two students',
  'https://sis.oakdale-usd.example/tools/merge?a=40273&b=40288',
  null,
  ['9982100034', '9982100035', '2095550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Merge two records</h2><form><p>Last name: <label><input type="radio" name="ln" checked> Zapata</label> <label><input type="radio" name="ln"> Zapata-Ruiz</label></p><p>SSID: <label><input type="radio" name="id" checked> 9982100034</label> <label><input type="radio" name="id"> 9982100035</label></p><p>Home phone: <label><input type="radio" name="ph" checked> 2095550134</label> <label><input type="radio" name="ph"> (none)</label></p><button type="button">Merge</button></form></body></html>`,
);

page(
  'wr-compare-s1',
  'two students',
  'https://toms.state-tests.example/students/discrepancy?id=40281',
  null,
  ['9982100036', '9982100037'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test operations</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Test operations</div><h2>Demographic discrepancy</h2><table><tr><th></th><th>Answer document</th><th>Enrollment file</th></tr><tr><th>Last, First</th><td>Abara, Chi</td><td>Abara, Chidi</td></tr><tr><th>SSID</th><td>9982100036</td><td>9982100037</td></tr><tr><th>DOB</th><td>11/09/2013</td><td>11/19/2013</td></tr></table><button>Resolve</button></body></html>`,
);

page(
  'wr-compare-s2',
  'two students',
  'https://ridge.powerschool.com/admin/importexport/match.html?row=12',
  null,
  ['9982100038'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Match</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><h1>Incoming transfer, row 12</h1><div style="display:flex;gap:24px"><div class="box-round"><h2>Incoming</h2><p>Barros, Theo · 07/15/2016</p><p>SSID</p><p>not sent</p></div><div class="box-round"><h2>Already here</h2><p>Barros, Thea · 07/15/2016</p><p>SSID</p><p>9982100038</p></div></div><a href="#">Same person</a> <a href="#">Another person</a></body></html>`,
);

page(
  'wr-compare-s3',
  'two students',
  'https://bay.illuminateed.com/live/sync/conflicts/40283',
  null,
  ['9982100039', '9982100040'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.g{display:grid;grid-template-columns:90px 140px 140px}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Sync conflict 1 of 7</h2><div class="g"><i>Field</i><i>SIS</i><i>Here</i><span>Student</span><span>Cruz, Ximena</span><span>Cruz, Jimena</span><span>State ID</span><span>9982100039</span><span>9982100040</span><span>School</span><span>Bay HS</span><span>Bay HS</span></div><button>Keep left</button> <button>Keep right</button></body></html>`,
);

page(
  'wr-row-of-two-s1',
  'two students',
  'https://calpads.state-data.example/Student/SideBySide',
  null,
  ['9982100041', '9982100042'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State pupil data</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">State pupil data</div><h2>Similar students</h2><table><tr><td>Name</td><td>Dorn, Kaya</td><td>Name</td><td>Dorn, Kayla</td></tr><tr><td>SSID</td><td>9982100041</td><td>SSID</td><td>9982100042</td></tr><tr><td>Gender</td><td>F</td><td>Gender</td><td>F</td></tr></table></body></html>`,
);

page(
  'wr-row-of-two-s2',
  'two students',
  'https://bay.illuminateed.com/live/pairs/?p=6',
  null,
  ['9982100043', '9982100044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Reading partners, pair 6</h2><dl><dt>Names</dt><dd>Escobar, Noa / Fay, Tim</dd><dt>Statewide IDs</dt><dd>9982100043 / 9982100044</dd><dt>Room</dt><dd>14</dd></dl></body></html>`,
);

page(
  'wr-row-of-two-s3',
  'two students',
  'https://sis.oakdale-usd.example/reports/twins',
  null,
  ['9982100045', '9982100046'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Same birth date, same address</h2><div class="row bx"><b>Statewide Student Identifier</b> <span style="margin-left:30px">Garza, Uma <u>9982100045</u></span> <span style="margin-left:30px">Garza, Una <u>9982100046</u></span></div><div class="row bx"><b>Grade</b> <span style="margin-left:30px">1</span> <span style="margin-left:30px">1</span></div></body></html>`,
);

page(
  'wr-hover-s1',
  'hover card',
  'https://ridge.powerschool.com/teachers/seatingchart.html?section=41',
  null,
  ['9982100050', '9982100051', '9982100052'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerTeacher</div><h1>Period 4 seating</h1><div style="display:flex;gap:10px"><div class="bx" title="Hanh, Vy&#10;SSID: 9982100050">Hanh V.</div><div class="bx" title="Iyer, Dev&#10;SSID: 9982100051">Iyer D.</div><div class="bx" data-tip="SSID: 9982100052">Jung E.</div></div></body></html>`,
);

page(
  'wr-hover-s2',
  'hover card',
  'https://bay.illuminateed.com/live/roster/?sec=812',
  null,
  ['9982100053'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Algebra 1, section 812</h2><ol><li>Kahn, Bo</li><li>Lugo, Ty</li><li>Mbeki, Zo</li></ol><div role="tooltip" class="bx" style="position:absolute;left:170px;top:120px;background:#fffbe0;width:190px"><b>Lugo, Ty</b><br>Grade 9<br>State Student ID 9982100053<br><a href="#">Open profile</a></div></body></html>`,
  { sure: false },
);

page(
  'wr-hover-s3',
  'hover card',
  'https://valley.aeries.net/admin/Contacts.aspx?hv=1',
  '9972100054',
  ['5305550154', '9982100055'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402054"><input type="hidden" name="ctl00$SN" value="2054"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Norris, Abe</span><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100054</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">6</div></div></div><div id="ctl00_MainContent_Panel"><h3>Contacts</h3><table><tr><td>Norris, Fern</td><td>Mother</td><td>5305550154</td></tr><tr><td><a href="#">Norris, Gwen</a></td><td>Sister, Gr 9</td><td></td></tr></table><div class="k-tooltip bx" style="position:absolute;left:220px;top:330px;background:#fff"><div>Norris, Gwen</div><div>State Student ID: 9982100055</div></div></div></form></body></html>`,
);

page(
  'wr-ae-contact-tab-s1',
  'known field hidden',
  'https://valley.aeries.net/teacher/Attendance.aspx',
  null,
  ['9972100060', '9982100061'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402060"><input type="hidden" name="ctl00$SN" value="2060"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Ohara, Liv</span><ul><li>General</li><li><b>Programs</b></li></ul><div class="tab" hidden><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99402060</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100060</div></div></div><div class="tab">EL: no &nbsp; 504: no</div></div><div id="ctl00_MainContent_Panel"><h3>Attendance</h3><p>11/20/2026: all day</p><div class="bx"><h4>Last ten students</h4><a href="#">Ojeda, Bram</a> <small>State Student ID 9982100061</small></div></div></form></body></html>`,
);

page(
  'wr-ae-contact-tab-s2',
  'known field hidden',
  'https://valley.aeries.net/admin/ContactsFull.aspx',
  null,
  ['9972100062', '6615550162', '6615550163', '9982100063'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402062"><input type="hidden" name="ctl00$SN" value="2062"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Popov, Lia</span> <a href="#">Expand</a><div style="height:0;overflow:hidden"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100062</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">6615550162</div></div></div></div><div id="ctl00_MainContent_Panel"><h3>Contacts</h3><div class="bx">1 Popov, Vera, mother <div>Mobile 6615550163</div></div><div class="bx">2 Popov, Max, brother, also enrolled <table><tr><td>State Student ID</td><td>9982100063</td></tr></table></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-ae-contact-tab-s3',
  'known field hidden',
  'https://ridge.powerschool.com/admin/students/family.html?frn=0010002210',
  null,
  ['9972100064', '9982100065', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Quach, Ana 2 40303</h2><div class="box-round"><table><tr><td class="bold">Student Number</td><td>40303</td></tr><tr style="display:none"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9972100064</td></tr></table></div><div class="box-round"><h2>Family members at this school</h2><table><tr><td class="bold">Name</td><td>Quach, Bao</td></tr><tr><td class="bold">Statewide Student Identifier (SSID)</td><td>9982100065</td></tr></table></div></body></html>`,
);

page(
  'wr-ae-sibling-cell-s1',
  'known field in a list',
  'https://valley.aeries.net/admin/StudentSearch.aspx?q=rey',
  null,
  ['9982100070'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form onsubmit="return false"><input value="rey"> <button>Search</button><div>1 student found</div><table class="k-grid"><tr><th>Name</th><th>Sch</th><th>State Student ID</th></tr><tr id="ctl00_row0"><td data-tcfc="STU.NM">Reyes, Yoli</td><td data-tcfc="STU.SC">990</td><td data-tcfc="STU.CID">9982100070</td></tr></table></form></body></html>`,
  { sure: false },
);

page(
  'wr-ae-sibling-cell-s2',
  'known field in a list',
  'https://valley.aeries.net/teacher/Siblings.aspx?fk=5120',
  null,
  ['9982100071', '9982100072'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402071"><input type="hidden" name="ctl00$SN" value="2071"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Sims, Ada</span> Gr 7</div><div id="ctl00_MainContent_Panel"><h3>Family key 5120</h3><div class="card bx"><div data-tcfc="STU.NM">Sims, Cole</div><div>Gr 4</div><div>State Student ID <span data-tcfc="STU.CID">9982100071</span></div></div><div class="card bx"><div data-tcfc="STU.NM">Sims, Drew</div><div>Gr 1</div><div>State Student ID <span data-tcfc="STU.CID">9982100072</span></div></div></div></form></body></html>`,
);

page(
  'wr-ae-sibling-cell-s3',
  'known field in a list',
  'https://ridge.powerschool.com/admin/students/possibledups.html?frn=0010002210',
  null,
  ['9982100073', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Tam, Ellis 4 40313</h2><div class="box-round"><h2>Possible duplicates (1)</h2><table><tr><th>Student</th><th>DOB</th><th>SSID</th></tr><tr class="oddRow"><td>Tam, Elias</td><td>01/30/2017</td><td title="[Students]State_StudentNumber">9982100073</td></tr></table><p>Rows show other students whose name sounds alike.</p></div></body></html>`,
);

page(
  'ae-two-fields-s1',
  'known field with two names',
  'https://valley.aeries.net/admin/Students.aspx?t=2',
  '9972100080',
  ['5595550180'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402080"><input type="hidden" name="ctl00$SN" value="2080"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Ulloa, Gil</span></div><div id="ctl00_MainContent_Panel"><h3>Student Data 2</h3><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.OID,STU.CID">9972100080</div></div><div class="data-row"><div class="data-caption">Parent phone</div><div data-tcfc="STU.TL, STU.FW">5595550180</div></div><div class="data-row"><div class="data-caption">Family key</div><div data-tcfc="STU.FK">5133</div></div></div></form></body></html>`,
);

page(
  'ae-two-fields-s2',
  'known field with two names',
  'https://valley.aeries.net/teacher/StudentDemographics.aspx',
  '9972100081',
  ['5595550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402081"><input type="hidden" name="ctl00$SN" value="2081"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Vance, Oda</span> Gr 11</div><div id="ctl00_MainContent_Panel"><table><tr><td data-tcfc="STU.ID"><i>Student ID</i><br>99402081</td><td data-tcfc="STU.CID"><i>State Student ID</i><br>9972100081</td><td data-tcfc="STU.TL"><i>Phone</i><br>5595550181</td></tr></table></div></form></body></html>`,
);

page(
  'ae-two-fields-s3',
  'known field with two names',
  'https://valley.aeries.net/admin/StudentIDs.aspx',
  '9972100082',
  ['9982100082'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402082"><input type="hidden" name="ctl00$SN" value="2082"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Webb, Jo</span></div><div id="ctl00_MainContent_Panel"><table><tr><td>Old State ID</td><td data-tcfc="STU.OCID">9982100082</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID">9972100082</td></tr><tr><td>Tchr</td><td data-tcfc="TCH.CID">Boyd</td></tr></table></div></form></body></html>`,
);

page(
  'fr-document-write-s1',
  'frame without an address',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Inner',
  '9972100090',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Synergy SIS</div><iframe id="FRAME_CONTENT" src="about:blank" width="640" height="220"></iframe><script>window.addEventListener("load",function(){document.getElementById("FRAME_CONTENT").contentDocument.body.innerHTML="<h3>Yang, Cho</h3><table><tr><td>Perm ID</td><td>40331</td></tr><tr><td>State Student Number</td><td>9972100090</td></tr></table>"})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-document-write-s2',
  'frame without an address',
  'https://valley.aeries.net/admin/Popup.aspx',
  '9972100091',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402091"><input type="hidden" name="ctl00$SN" value="2091"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Zeller, Ava</span> Gr 3</div><div id="ctl00_MainContent_Panel"><div class="k-window bx" style="position:absolute;left:90px;top:110px;width:520px;background:#fff"><div class="k-window-title">Change student data</div><iframe title="w" width="500" height="150" style="border:0" srcdoc="<form><table><tr><td>Last name</td><td data-tcfc=&quot;STU.LN&quot;>Zeller</td></tr><tr><td>State Student ID</td><td data-tcfc=&quot;STU.CID&quot;>9972100091</td></tr></table></form>"></iframe></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-document-write-s3',
  'frame without an address',
  'https://sis.oakdale-usd.example/student/frame?sid=40333',
  null,
  ['2095550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Abel, Roz</h2><iframe id="w" width="560" height="160"></iframe><script>setTimeout(function(){var d=document.getElementById("w").contentDocument;d.open();d.write("<!doctype html><table><tr><td>SSID</td><td></td></tr><tr><td>Home</td><td>2095550192</td></tr></table>");d.close()},150)</script></body></html>`,
);

page(
  'fr-blob-s1',
  'frame without an address',
  'https://seis.sierra-selpa.example/iep/preview?s=40341',
  '9972100093',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELPA IEP</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">SELPA IEP</div><p>Preview of page 1</p><iframe width="620" height="200" src="data:text/html;charset=utf-8,%3C!doctype%20html%3E%3Ch3%3EIEP%20-%20Baird%2C%20Ned%3C%2Fh3%3E%3Cp%3E%3Cb%3ESSID%3A%3C%2Fb%3E%209972100093%3C%2Fp%3E"></iframe></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'fr-blob-s2',
  'frame without an address',
  'https://bay.illuminateed.com/live/reports/run/77',
  null,
  ['9982100094', '9982100095'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Report viewer</h2><p>Missing test settings, 2 rows</p><iframe id="v" width="600" height="200"></iframe><script>v.src=URL.createObjectURL(new Blob(["<!doctype html><table><tr><th>Student</th><th>SSID</th></tr><tr><td>Cano, Eve</td><td>9982100094</td></tr><tr><td>Cobos, Fin</td><td>9982100095</td></tr></table>"],{type:"text/html"}))</script></body></html>`,
);

page(
  'fr-blob-s3',
  'frame without an address',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Blob2',
  '9972100096',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Dahl, Pim &nbsp; Grade 05</div><iframe id="doc1" title="Student card" width="600" height="180"></iframe><script>(function(){var h="<!doctype html><dl><dt>Name</dt><dd>Dahl, Pim</dd><dt>Statewide Student ID</dt><dd>9972100096</dd></dl>";setTimeout(function(){document.getElementById("doc1").src=URL.createObjectURL(new Blob([h],{type:"text/html"}))},250)})()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-sandbox-s1',
  'frame',
  'https://sis.pinecrest-charter.example/modules/State/card.php?id=40351',
  '9972100097',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>State data card</h2><iframe sandbox="allow-scripts" width="560" height="170" srcdoc="<h3>Ebert, Nia</h3><table><tr><th>SSID</th><td>9972100097</td></tr><tr><th>EL status</th><td>EO</td></tr></table>"></iframe></body></html>`,
  { sure: false },
);

page(
  'fr-sandbox-s2',
  'frame',
  'https://lagunaca.infinitecampus.org/campus/apps/messenger/40352',
  null,
  ['9982100098'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Faber, Ida</b> Grade: 03 Student #: 40352</div><h3>Inbox message</h3><iframe sandbox="allow-popups" width="600" height="140" srcdoc="<p>From: Rosa Faber</p><p>Please send me the reports for my other daughter too. SSID: 9982100098. Thank you!</p>"></iframe></body></html>`,
);

page(
  'fr-frameset-s1',
  'frame',
  'https://sis.oakdale-usd.example/Modules.php',
  '9972100099',
  ['5305550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><iframe name="body" width="760" height="360" style="border:0" srcdoc="<div>Students &amp;gt; Student Info</div><iframe name=&quot;content&quot; width=&quot;700&quot; height=&quot;260&quot; srcdoc=&quot;<h4>Gallo, Tess</h4><label class=&amp;quot;control-label&amp;quot;>Statewide Student ID</label><div class=&amp;quot;form-control&amp;quot;>9972100099</div><label class=&amp;quot;control-label&amp;quot;>Phone</label><div class=&amp;quot;form-control&amp;quot;>5305550199</div>&quot;></iframe>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-frameset-s2',
  'frame',
  'https://q.tulewood-usd.example/q/desk',
  '9972100100',
  ['9982100101', '9982100102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><iframe title="list" width="260" height="260" srcdoc="<table><tr><th>Student</th><th>SSID</th></tr><tr><td>Haas, Ty</td><td>9982100101</td></tr><tr><td><b>Hall, Uri</b></td><td>9972100100</td></tr><tr><td>Hess, Vi</td><td>9982100102</td></tr></table>"></iframe><iframe title="student" width="420" height="260" srcdoc="<h3>Hall, Uri</h3><p><label for=&quot;i&quot;>SSID</label> <input id=&quot;i&quot; readonly value=&quot;9972100100&quot;></p><p>Grade 8</p>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'dy-prerender-next-s1',
  'prerendered page',
  'https://bay.illuminateed.com/live/deck/40361',
  '9972100110',
  ['9982100111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Ivers, Max</h2><dl><dt>SSID</dt><dd>9972100110</dd></dl><template id="next"><h2>Jacobs, Nan</h2><dl><dt>SSID</dt><dd>9982100111</dd></dl></template><script type="application/json" id="st">{"next":{"name":"Jacobs, Nan","ssid":"9982100111"}}</script><button>Next student</button></body></html>`,
);

page(
  'dy-prerender-next-s2',
  'prerendered page',
  'https://q.tulewood-usd.example/q/student?rec=12',
  '9972100112',
  ['9982100113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Q Student</div><div style="position:relative;height:200px"><section style="position:absolute;inset:0"><h3>Kane, Oz</h3><table><tr><td>State ID (SSID)</td><td>9972100112</td></tr><tr><td>Track</td><td>B</td></tr></table></section><section style="position:absolute;inset:0;visibility:hidden"><h3>Kerr, Pat</h3><table><tr><td>State ID (SSID)</td><td>9982100113</td></tr><tr><td>Track</td><td>A</td></tr></table></section></div><button>|&lt;</button><button>&lt;</button><button>&gt;</button></body></html>`,
  { isLaidOut: true },
);

page(
  'dy-prerender-next-s3',
  'prerendered page',
  'https://toms.state-tests.example/students/profile/40363',
  null,
  ['9982100114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test operations</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Test operations</div><h2>Lamar, Quin</h2><p>Tabs: Test Assignments | <b>Test Settings</b></p><p>Text-to-speech: on</p><div style="content-visibility:hidden"><h2>Lobo, Rae</h2><p>SSID: 9982100114</p></div></body></html>`,
);

page(
  'dy-prerender-then-go-s1',
  'prerendered page',
  'https://q.tulewood-usd.example/q/student?rec=21',
  '9972100116',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Q Student</div><div id="cur"><h3>Medina, Sky</h3><p>SSID: <b>9972100115</b></p></div><button>&gt;</button><script>setTimeout(function(){document.getElementById("cur").innerHTML="<h3>Mercer, Tad</h3><p>SSID: <b>9972100116</b></p>"},900)</script></body></html>`,
  { isLaidOut: true, may: ['9972100115'] },
);

page(
  'dy-prerender-then-go-s2',
  'prerendered page',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/71',
  '9972100118',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b id="nm">Nava, Uli</b></div><h3>Person Identifiers</h3><div class="f"><label for="ssi">Student State ID</label> <input id="ssi" readonly value="9972100117"></div><div class="f"><label for="lsn">Local Student Number</label> <input id="lsn" readonly value="40372"></div><script>setTimeout(function(){history.pushState(null,"","/campus/apps/demographics/72");nm.textContent="Neff, Val";ssi.value="9972100118";lsn.value="40373"},1000)</script></body></html>`,
  { isLaidOut: true, may: ['9972100117'] },
);

page(
  'dy-app-tabs-s1',
  'tabs in one page',
  'https://bay.illuminateed.com/live/multi/?open=2',
  '9972100121',
  ['9982100120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><div role="tablist"><button role="tab">Ortiz, Wes</button> <button role="tab" aria-selected="true">Osman, Xia</button></div><div role="tabpanel" hidden><h3>Ortiz, Wes</h3><table><tr><td>SSID</td><td>9982100120</td></tr></table></div><div role="tabpanel"><h3>Osman, Xia</h3><table><tr><td>SSID</td><td>9972100121</td></tr></table></div></body></html>`,
);

page(
  'dy-app-tabs-s2',
  'tabs in one page',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Fade',
  '9972100123',
  ['9982100122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style><style>.st{position:relative;height:120px}.pn{position:absolute;inset:0;opacity:0;transition:opacity .2s}.pn.on{opacity:1}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Pagan, Yaz &nbsp; Grade 06</div><div class="st"><div class="pn"><h3>Packer, Zed</h3><p>State ID: 9982100122</p></div><div class="pn on"><h3>Pagan, Yaz</h3><p>State ID: 9972100123</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'dy-app-tabs-s3',
  'tabs in one page',
  'https://sis.pinecrest-charter.example/index.php?q=/modules/Students/student_view_details.php&sub=Family&id=40381',
  null,
  ['9972100124', '9982100125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>Quayle, Bea</h2><p><a href="#">General</a> | <b>Family</b></p><div style="display:none"><span>State Student ID</span> <span>9972100124</span></div><div><h3>Siblings</h3><p>Quayle, Curt, Year 5</p><p><span style="font-weight:bold">State Student ID</span> <span>9982100125</span></p></div></body></html>`,
);

page(
  'nm-driver-heading-s1',
  "a child's name read as a word",
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/81',
  '9972100130',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><h1>Staff, Noah</h1> Grade: 04</div><h3>Person Identifiers</h3><p><span class="lb">Student State ID</span> <span>9972100130</span></p><p><span class="lb">Local Student Number</span> <span>40391</span></p></body></html>`,
);

page(
  'nm-driver-heading-s2',
  "a child's name read as a word",
  'https://valley.aeries.net/admin/StudentProfile.aspx?np=1',
  '9972100131',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402131"><input type="hidden" name="ctl00$SN" value="2131"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Prior, Emma Former</span><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100131</div></div><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99402131</div></div></div><div id="ctl00_MainContent_Panel"><h3>Profile</h3><p>Emma Prior has no absences.</p></div></form></body></html>`,
);

page(
  'nm-driver-heading-s3',
  "a child's name read as a word",
  'https://ridge.powerschool.com/admin/students/state/CA/info.html?frn=0010002210',
  '9972100132',
  ['0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Parent, Renée 10 40393</h2><div class="box-round"><h2>Renée Parent</h2><table><tr><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9972100132</td></tr><tr><td class="bold">Parent Education Level</td><td>13</td></tr></table></div></body></html>`,
);

page(
  'nm-no-line-s1',
  "a child's name read as a word",
  'https://bay.illuminateed.com/live/?nmx=1',
  '9972100133',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><ul class="facts"><li><b>Null, Ada</b></li><li>Grade 2</li><li>SSID – 9972100133</li></ul></body></html>`,
);

page(
  'nm-no-line-s2',
  "a child's name read as a word",
  'https://seis.sierra-selpa.example/student/40402',
  '9972100134',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELPA IEP</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">SELPA IEP</div><p class="bx">Old, Grace (SSID: 9972100134) &nbsp; DOB 03/08/2012 &nbsp; Case manager: Sibley, R.</p><p>Next annual review: 02/01/2027</p></body></html>`,
);

page(
  'nm-no-line-s3',
  "a child's name read as a word",
  'https://sis.oakdale-usd.example/student/top?sid=40403',
  '9972100135',
  ['2095550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><table><tr><td><b>Twin, Jonah</b></td><td>Gr 6</td><td>SSID:</td><td>9972100135</td><td>Tel:</td><td>2095550135</td></tr></table></body></html>`,
);

page(
  'nm-school-heading-s1',
  'a place read as a word',
  'https://ridge.powerschool.com/teachers/studentpages/info.html?frn=0010002210',
  '9972100136',
  ['0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Rusk, Dee 1 40411</h2><div class="box-round"><h1>Guardian Angels Charter Academy</h1><table><tr><td class="bold">Calif. Student ID (SSID)</td><td>9972100136</td></tr><tr><td class="bold">Next school</td><td>Old Town Elementary</td></tr></table></div></body></html>`,
);

page(
  'nm-school-heading-s2',
  'a place read as a word',
  'https://valley.aeries.net/teacher/StudentDemo2.aspx',
  '9972100137',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402137"><input type="hidden" name="ctl00$SN" value="2137"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><div>Teacher Portal &nbsp; County Community School &nbsp; Driver Road campus</div><span class="student-full-name">Shaw, Eli</span></div><div id="ctl00_MainContent_Panel"><h3>County Community School</h3><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100137</div></div></div></form></body></html>`,
);

page(
  'nm-school-heading-s3',
  'a place read as a word',
  'https://sis.pinecrest-charter.example/index.php?q=/modules/Students/student_view_details.php&sub=Id&id=40413',
  '9972100138',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parent Creek Union Elementary School District</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Parent Creek Union Elementary School District</div><h1>Network of District Schools</h1><h2>Tobin, Fae</h2><p>Teacher: Mrs. Alvarez, Staff lounge side, room 3</p><div><div>State Student Identifier</div><div>9972100138</div></div></body></html>`,
);

page(
  'wr-note-s1',
  'free text that names another child',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Incident',
  null,
  ['9982100140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Umar, Gus &nbsp; Grade 07 &nbsp; Perm ID 40421</div><h3>Incident 441</h3><table><tr><td>Date</td><td>10/05/2026</td></tr><tr><td>Role</td><td>Witness</td></tr><tr><td>Description</td><td>Saw the argument between two pupils, one of them Ruiz, T (SSID 9982100140), near the gym.</td></tr></table></body></html>`,
);

page(
  'wr-note-s2',
  'free text that names another child',
  'https://valley.aeries.net/admin/Counseling.aspx',
  null,
  ['9982100141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402141"><input type="hidden" name="ctl00$SN" value="2141"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Voss, Hal</span> Gr 9</div><div id="ctl00_MainContent_Panel"><h3>Counseling</h3><label for="cm">Comment</label><br><textarea id="cm" rows="4" cols="50" readonly>Moved in with his cousin.
SSID: 9982100141
Call the aunt after 3 pm.</textarea></div></form></body></html>`,
);

page(
  'wr-note-s3',
  'free text that names another child',
  'https://bay.illuminateed.com/live/interventions/40423',
  '9972100142',
  ['9982100143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Wada, Kei</h2><p><span>Grade</span>: 3 <span>SSID</span>: <span>9972100142</span></p><h3>Notes</h3><blockquote>09/14: reads with partner. The partner is SSID 9982100143; swap in January.</blockquote></body></html>`,
);

page(
  'gd-near-labels-s1',
  'guard: labels',
  'https://sis.oakdale-usd.example/student/codes?sid=40431',
  null,
  ['9982100150', '9982100151', '9982100152', '1029384760', '2095550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Yoder, Lin</h2><dl><dt>Previous State Student ID</dt><dd>9982100150</dd><dt>Temporary SSID</dt><dd>9982100151</dd><dt>SSID at other district (cousin)</dt><dd>9982100152</dd><dt>SSID extract job</dt><dd>1029384760</dd><dt>Call about SSID</dt><dd>2095550153</dd></dl></body></html>`,
);

page(
  'gd-near-labels-s2',
  'guard: labels',
  'https://sis.oakdale-usd.example/es/alumno?sid=40432',
  null,
  ['9982100154', '9982100155', '9912100156', '2095550156'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Zamora, Íker</h2><table><tr><td>SSID anterior</td><td>9982100154</td></tr><tr><td>SSID del hermano</td><td>9982100155</td></tr><tr><td>Identificador estatal del maestro</td><td>9912100156</td></tr><tr><td>Teléfono (SSID pendiente)</td><td>2095550156</td></tr></table></body></html>`,
);

page(
  'gd-near-labels-s3',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/identities/91',
  '9972100157',
  ['9982100158', '1029384761'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Alder, Moe</b> Grade: 05</div><table><tr><td>Student State ID</td><td>9972100157</td></tr><tr><td>Former Student State ID</td><td>9982100158</td></tr><tr><td>Student State ID request</td><td>1029384761</td></tr><tr><td>Staff State ID</td><td></td></tr></table></body></html>`,
);

page(
  'gd-staff-ssid-s1',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/district-employment/92',
  null,
  ['9912100160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Brandt, Ola</b></div><h3>Demographics</h3><p>Staff State ID <b>9912100160</b></p><p>Student State ID <b></b></p><h3>District Employment</h3><p>Start date 08/12/2019, Title: Librarian</p></body></html>`,
);

page(
  'gd-staff-ssid-s2',
  'guard: labels',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000412',
  null,
  ['9912100161', '0050000412'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Faculty</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="tchr_information"><li>Edit Information</li><li>Schedule</li></ul><h1>Staff: Castle, Ann</h1><table><tr><td class="bold">SEID</td><td>9912100161</td></tr><tr><td class="bold">State ID</td><td><input value="9912100161"></td></tr><tr><td class="bold">Homeroom</td><td>12</td></tr></table></body></html>`,
);

page(
  'gd-staff-ssid-s3',
  'guard: labels',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9912100162', '1912100163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Delgado, Bert &nbsp; Staff</div><h3>Credentials</h3><table><tr><td>Badge</td><td>7712</td><td>State ID</td><td>9912100162</td></tr><tr><td>Authorization</td><td>Multiple subject</td><td>Expires</td><td>01/01/2029</td></tr><tr><td>NPI</td><td>1912100163</td></tr></table></body></html>`,
);

page(
  'gd-eleven-in-pieces-s1',
  'guard: values',
  'https://toms.state-tests.example/students/bad?id=40441',
  null,
  ['9982100170', '9821001701'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test operations</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Test operations</div><h2>Upload line 7</h2><table><tr><td>SSID</td><td><span>99821</span><b>0</b><span>01701</span></td></tr><tr><td>Error</td><td>Too long</td></tr></table></body></html>`,
);

page(
  'gd-eleven-in-pieces-s2',
  'guard: values',
  'https://sis.oakdale-usd.example/student/fn?sid=40442',
  null,
  ['9982100172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Estes, Ike</h2><p><b>SSID:</b> 998210017<sup>2</sup></p><p><small><sup>2</sup> One digit is missing in the old file.</small></p></body></html>`,
);

page(
  'gd-eleven-in-pieces-s3',
  'guard: values',
  'https://bay.illuminateed.com/live/find/?t=2100',
  '9972100173',
  ['4085550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Farr, Jen</h2><dl><dt>SSID</dt><dd>997<mark>2100</mark>173</dd><dt>Cell</dt><dd>408<mark></mark>5550173</dd></dl></body></html>`,
);

page(
  'gd-phone-in-pieces-s1',
  'guard: values',
  'https://sis.pinecrest-charter.example/forms/update.php?id=40451',
  null,
  ['5305550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>Update contact data: Gant, Kip</h2><form><p><label for="a">SSID</label> <input id="a" value=""></p><p>Phone <input size="3" value="530"> <input size="3" value="555"> <input size="4" value="0174"></p></form></body></html>`,
);

page(
  'gd-phone-in-pieces-s2',
  'guard: values',
  'https://sis.oakdale-usd.example/student/mix?sid=40452',
  null,
  ['2095550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><table><tr><td>Name</td><td>Haley, Lou</td></tr><tr><td>SSID</td><td>&#9742; 209<wbr>555<wbr>0175</td></tr></table></body></html>`,
);

page(
  'gd-phone-in-pieces-s3',
  'guard: values',
  'https://lagunaca.infinitecampus.org/campus/apps/summary/93',
  '9972100176',
  ['6615550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Imler, Mo</b> Grade: 02</div><p>Student State ID: <span style="letter-spacing:2px"><span>99721</span><span>00176</span></span></p><p>Cell: <span>661</span>-<span>555</span>-<span>0176</span></p></body></html>`,
);

page(
  'gd-old-badge-s1',
  'guard: values',
  'https://calpads.state-data.example/Student/Detail/40461',
  null,
  ['9982100177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State pupil data</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">State pupil data</div><h2>Jarvis, Nell</h2><dl><dt>SSID</dt><dd><s>9982100177</s></dd><dt>Gender</dt><dd>F</dd></dl></body></html>`,
);

page(
  'gd-old-badge-s2',
  'guard: values',
  'https://seis.sierra-selpa.example/student/40462',
  null,
  ['9982100178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELPA IEP</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">SELPA IEP</div><h2>Knox, Ora</h2><table><tr><td>SSID</td><td>9982100178 (do not use – belongs to K. Knox)</td></tr><tr><td>Disability</td><td>SLI</td></tr></table></body></html>`,
);

page(
  'gd-old-badge-s3',
  'guard: values',
  'https://bay.illuminateed.com/live/ids/40463',
  '9972100179',
  ['9982100180'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Lima, Pau</h2><table><tr><td>SSID</td><td>9972100179 <em style="background:#cfc;padding:0 5px">Current</em></td></tr><tr><td>Retired SSID</td><td>9982100180 <em style="background:#fcc;padding:0 5px">Retired</em></td></tr></table></body></html>`,
);

page(
  'gd-above-blank-s1',
  'guard: value above label',
  'https://bay.illuminateed.com/live/tiles/40471',
  null,
  ['4085550181', '4085550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Mott, Quy</h2><div style="display:flex;gap:14px"><figure><b>4085550181</b><figcaption>Home</figcaption></figure><figure><b>&mdash;</b><figcaption>SSID</figcaption></figure><figure><b>4085550182</b><figcaption>Work</figcaption></figure></div></body></html>`,
);

page(
  'gd-above-blank-s2',
  'guard: value above label',
  'https://sis.oakdale-usd.example/Modules.php?modname=Students/Student.php&student_id=40472',
  null,
  ['2095550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rosario-like SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Rosario-like SIS</div><h2>Nolan, Rui</h2><table><tr><td>2095550183<br><span style="color:gray">Phone</span></td><td>-<br><span style="color:gray">State Student ID</span></td><td>40472<br><span style="color:gray">Student ID</span></td></tr></table></body></html>`,
);

page(
  'gd-above-blank-s3',
  'guard: value above label',
  'https://sis.oakdale-usd.example/Modules.php?modname=Students/Student.php&student_id=40473',
  '9972100184',
  ['2095550184', '2095550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rosario-like SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Rosario-like SIS</div><h2>Oakes, Sid</h2><table><tr><td>2095550184<br><span style="color:gray">Phone</span></td><td>9972100184<br><span style="color:gray">State Student ID</span></td><td>2095550185<br><span style="color:gray">Work</span></td></tr></table></body></html>`,
);

page(
  'gd-colon-blank-s1',
  'guard: colon outside',
  'https://bay.illuminateed.com/live/line/40481',
  null,
  ['4085550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><p>Name: Pires, Tia &nbsp; SSID: ________ &nbsp; Phone: 4085550186 &nbsp; Grade: 8</p></body></html>`,
);

page(
  'gd-colon-blank-s2',
  'guard: colon outside',
  'https://ridge.powerschool.com/admin/students/quick.html?frn=0010002210',
  null,
  ['6615550187', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Rand, Uwe 6 40482</h2><div class="box-round"><span>SSID</span> - <span></span> | <span>Cell</span> - <span>6615550187</span> | <span>Bus</span> - <span>11</span></div></body></html>`,
);

page(
  'gd-colon-blank-s3',
  'guard: colon outside',
  'https://seis.sierra-selpa.example/student/40483',
  '9972100188',
  ['5305550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SELPA IEP</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">SELPA IEP</div><h2>Sears, Vi</h2><p><em>Phone</em> : <span>5305550188</span><br><em>SSID</em> : <span>9972100188</span><br><em>Grade</em> : <span>12</span></p></body></html>`,
);

page(
  'gd-bus-driver-s1',
  'guard: headings',
  'https://sis.oakdale-usd.example/people/221',
  null,
  ['9912100190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Substitute teachers</h2><h3>Tull, Ward</h3><dl><dt>State ID</dt><dd>9912100190</dd><dt>Subjects</dt><dd>Any</dd></dl></body></html>`,
);

page(
  'gd-bus-driver-s2',
  'guard: headings',
  'https://lagunaca.infinitecampus.org/campus/apps/team/94',
  null,
  ['9912100191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar" role="banner"><b>Infinite Campus</b> 26-27 Laguna</div><div class="person-header"><b>Ulrich, Xan</b> Grade: 11</div><div class="bx"><h3>Counselor</h3><p>Vega, Rosa</p><p><label>State ID</label> <span>9912100191</span></p></div><div class="bx"><h3>Schedule</h3><p>P1 Art</p></div></body></html>`,
);

page(
  'gd-bus-driver-s3',
  'guard: headings',
  'https://valley.aeries.net/admin/Transportation.aspx',
  '9972100192',
  ['5595550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402192"><input type="hidden" name="ctl00$SN" value="2192"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Wolfe, Yan</span></div><div id="ctl00_MainContent_Panel"><div class="bx"><h3>Bus driver</h3><p>Ross, Al, 5595550192</p></div><div class="bx"><h3>Identification</h3><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100192</div></div></div></div></form></body></html>`,
  { sure: false },
);

page(
  'gd-scrolled-box-s1',
  'guard: sight',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Wide',
  '9972100193',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Synergy SIS | Mesa Hills MS | 2026-2027</div><div id="FocusBar" class="bx">Abt, Zoe</div><div style="width:340px;overflow-x:auto;border:1px solid #888"><div style="display:flex;width:1100px"><div style="width:500px">Address: 3 Elm Way, Mesa</div><div style="width:300px">Counselor: Hart, W.</div><div style="width:260px">SSID: <b>9972100193</b></div></div></div></body></html>`,
);

page(
  'gd-scrolled-box-s2',
  'guard: sight',
  'https://toms.state-tests.example/students/profile/40502?tab=demo',
  '9972100194',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test operations</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Test operations</div><div style="position:sticky;top:0;background:#fff">Student Profile: Bligh, Ari</div><div style="height:2600px">Details</div><table><tr><th>SSID</th><td>9972100194</td></tr></table></body></html>`,
);

page(
  'gd-scrolled-box-s3',
  'guard: sight',
  'https://bay.illuminateed.com/live/cut/40503',
  null,
  ['9982100195'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Crane, Bo</h2><p>Grade 4</p><div style="height:60px;overflow:hidden;border:1px solid #aaa"><div style="height:300px">Linked children: 1</div><div>Crane, Cy</div><p>SSID: 9982100195</p></div></body></html>`,
);

page(
  'gd-ellipsis-s1',
  'guard: sight',
  'https://bay.illuminateed.com/live/narrow/40511',
  '9972100196',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><h2>Dumas, Cam</h2><div style="display:flex;width:150px"><span>SSID:&nbsp;</span><span style="min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">9972100196</span><a href="#">edit</a></div></body></html>`,
);

page(
  'gd-ellipsis-s2',
  'guard: sight',
  'https://sis.pinecrest-charter.example/cards/40512',
  '9972100197',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>Ek, Don</h2><div style="width:120px"><div style="display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden">Statewide Student Identifier</div><div>9972100197</div></div></body></html>`,
);

page(
  'gd-ellipsis-s3',
  'guard: sight',
  'https://q.tulewood-usd.example/q/student?rec=31',
  null,
  ['9982100198', '5305550198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Q Student</div><h2>Flint, Eva</h2><p><label for="m">SSID</label> <input id="m" type="password" readonly value="9982100198"> <button type="button">Show</button></p><p><label for="h">Home phone</label> <input id="h" readonly value="5305550198"></p></body></html>`,
);

page(
  'gd-dialog-open-s1',
  'guard: sight',
  'https://bay.illuminateed.com/live/modal/40521',
  '9972100200',
  ['4085550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Illuminate DnA</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Bay USD <input type="search" placeholder="Quick find"></div><div aria-hidden="true"><h2>Gore, Fay</h2><dl><dt>SSID</dt><dd>9972100200</dd></dl></div><div style="position:fixed;inset:0;background:rgba(0,0,0,.35)"></div><div role="dialog" aria-modal="true" class="bx" style="position:fixed;left:300px;top:240px;width:260px;background:#fff">Text the guardian<br>To: 4085550100<br><button>Send</button></div></body></html>`,
);

page(
  'gd-dialog-open-s2',
  'guard: sight',
  'https://sis.pinecrest-charter.example/index.php?q=/modules/Students/student_view_details.php&cookie=1',
  '9972100201',
  ['5305550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Pinecrest</div><h2>Hale, Gia</h2><div><span style="display:block">SSID</span><span style="display:block">9972100201</span></div><div style="position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:10px">We use cookies. Questions? Call 5305550101. <button>OK</button></div></body></html>`,
);

page(
  'gd-dialog-open-s3',
  'guard: sight',
  'https://ridge.powerschool.com/admin/students/switch.html?frn=0010002210',
  '9972100202',
  ['9982100203', '0010002210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/general.html?frn=0010002210">Demographics</a></li><li><a href="/admin/students/state/CA/info.html?frn=0010002210">State/Province - CA</a></li></ul><h2 id="student_detail_header">Iversen, Hal 7 40523</h2><div class="box-round"><table><tr><td class="bold">Calif. Student ID (SSID)</td><td>9972100202</td></tr></table></div><dialog id="nx"><h3>Go on to Jensen, Ida?</h3><p>SSID: 9982100203</p><button>Go</button></dialog><script>nx.showModal()</script></body></html>`,
  { sure: false },
);

page(
  'gd-twice-same-row-s1',
  'guard: two numbers',
  'https://sis.oakdale-usd.example/state/check?sid=40531',
  '9972100204',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oakdale SIS</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">Oakdale SIS</div><h2>Kemp, Ivo</h2><table border="1"><tr><th></th><th>SIS</th><th>CALPADS</th><th>TOMS</th></tr><tr><th>SSID</th><td>9972100204</td><td>9972100204</td><td>9972100204</td></tr><tr><th>Grade</th><td>05</td><td>05</td><td>05</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'gd-twice-same-row-s2',
  'guard: two numbers',
  'https://valley.aeries.net/admin/Students.aspx?t=1',
  '9972100205',
  ['5595550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><form id="aspnetForm" onsubmit="return false"><input type="hidden" name="ctl00$PID" value="99402205"><input type="hidden" name="ctl00$SN" value="2205"><input type="hidden" name="ctl00$SC" value="990"><div class="bar"><a href="#">Student Data</a> | <a href="#">Attendance</a> | <a href="#">School Info</a></div><div id="StudentBanner" class="bx"><span class="student-full-name">Lynn, Joy</span><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9972100205</div></div></div><div id="ctl00_MainContent_Panel"><h3>Demographics</h3><p>Lynn, Joy (SSID 9972100205)</p><table><tr><td>State Student ID</td><td data-tcfc="STU.CID">9972100205</td></tr><tr><td>Telephone</td><td data-tcfc="STU.TL">5595550105</td></tr></table></div></form></body></html>`,
);

page(
  'gd-twice-same-row-s3',
  'guard: two numbers',
  'https://calpads.state-data.example/Student/History/40533',
  null,
  ['9982100206', '9982100208'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State pupil data</title><style>body{font:13px/1.6 Verdana,Arial,sans-serif;margin:12px;color:#222}table{border-collapse:collapse}td,th{padding:4px 9px;text-align:left;vertical-align:top}.bar{background:#eef2f7;padding:6px 10px;margin:0 0 10px}.bx{border:1px solid #c9c9c9;padding:8px 10px;margin:8px 0}</style></head><body><div class="bar">State pupil data</div><h2>Moss, Kai</h2><table><tr><th>Field</th><th>2025–26</th><th>2026–27</th></tr><tr><td>School</td><td>Elm</td><td>Oak</td></tr><tr><td>SSID</td><td>9982100206</td><td>9982100208</td></tr></table></body></html>`,
);

export const twentySeventhPages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: labels and layouts. People are made up. */
const { page, pages } = setOf('thirty-seventh');

page(
  'b-order-comma',
  'label: words in another order',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004411',
  '9910240871',
  ['0010004411', '9165550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010004411">Demographics</a></li><li><a href="state/stateCA.html?frn=0010004411">State/Province - CA</a></li><li><a href="lookup.html?frn=0010004411">Quick Lookup</a></li></ul></div><div id="content-main"><h1>CA Student Information</h1><h2 id="student_detail_header">Ocampo, Dario &nbsp; 6 &nbsp; 41877</h2><div class="box-round"><table><tr class="oddRow"><td class="bold">ID, Student (Statewide)</td><td>9910240871</td></tr><tr class="evenRow"><td class="bold">ID, Student (District)</td><td>41877</td></tr><tr class="oddRow"><td class="bold">ID, Family</td><td>20514</td></tr><tr class="evenRow"><td class="bold">Telephone</td><td>9165550114</td></tr><tr class="oddRow"><td class="bold">Birth country</td><td>US</td></tr></table></div></div></body></html>`,
);

page(
  'b-abbrev-dots',
  'label: abbreviations with points',
  'https://sis.oakdale-usd.example/stu/face.asp?r=220',
  '9940015528',
  ['2095550133', '2095550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Face Sheet</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Oakdale Union School District</h1><div class="dist">Student Face Sheet<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><table border="1" style="border-collapse:collapse;width:100%"><tr><td>Stu. Name</td><td>Brandvold, Ingrid</td><td>Gr.</td><td>04</td></tr><tr><td>Calif. Stu. Ident. No.</td><td>9940015528</td><td>Loc. Ident. No.</td><td>118204</td></tr><tr><td>Addr.</td><td colspan="3">310 Almond Ct., Oakdale, CA 95361</td></tr><tr><td>Emerg. Tel.</td><td>2095550133</td><td>Work Tel.</td><td>2095550134</td></tr></table><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-dotted-ssid',
  'label: S.S.I.D. with points',
  'https://bay.illuminateed.com/live/?s=5520&page=overview',
  '9917730284',
  ['4155550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Achterberg, Pia | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Achterberg, Pia</h2><p class="sub">Grade 8 · Bayside Junior High · Active</p><div class="panel"><p><b>Local No.</b> 33718</p><p><b>S.S.I.D. No.</b> 9917730284</p><p><b>Counselor</b> M. Prather</p><p><b>Entered</b> 08/15/2024 from Harbor View Elementary</p><p><b>Language</b> German (correspondence in English)</p><p><b>Message phone</b> 4155550176</p></div></div></body></html>`,
);

page(
  'b-slash-pair',
  'label: two names with a stroke',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9922081936',
  ['5595550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99421107"><input type="hidden" name="ctl00$SN" value="1107"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Novak, Petra</b> <span>Grd 7</span> <span>Valley Middle School</span></div><main><h1>Demographics</h1><div class="data-row"><div class="data-caption">Perm ID</div><div>99421107</div></div><div class="data-row"><div class="data-caption">CSIS # / SSID</div><div>9922081936</div></div><div class="data-row"><div class="data-caption">Home Language</div><div>01 - Czech</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div>5595550142</div></div><p>Last changed by mruiz on 10/02/2026</p></main></form></body></html>`,
);

page(
  'b-ten-digit-note',
  'label: with a note of what to type',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StuState',
  '9936604215',
  ['7605550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student CA</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Lindqvist, Saga</b> &nbsp; Perm ID: <b>711906</b></div><div class="grp"><div class="t">State reporting</div><table><tr><td>State Student ID (10 digits, no spaces or dashes)</td><td><input value="9936604215" maxlength="10"></td></tr><tr><td>Immigrant (Y/N)</td><td><input value="N" size="2"></td></tr><tr><td>Contact number (10 digits, no dashes)</td><td><input value="7605550158" maxlength="10"></td></tr></table></div></body></html>`,
);

page(
  'b-es-native',
  'label: Spanish',
  'https://escuela.valle-usd.example/alumno/ver?id=77',
  '9941190037',
  ['8315550108', '8315550109'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Itzel Zamora Prado – Portal Escolar</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Portal Escolar</strong><a href="#">Alumnos</a><a href="#">Personal</a><a href="#">Boletas</a></div><div class="page"><header class="card"><h1>Itzel Zamora Prado</h1><div class="muted">3.er grado · Escuela Primaria Valle Verde</div></header><section class="card"><h2>Datos del alumno</h2><dl><dt>Fecha de nacimiento</dt><dd>14/05/2018</dd><dt>Número de identificación estatal del estudiante</dt><dd>9941190037</dd><dt>Número local</dt><dd>40177</dd><dt>Teléfono de casa</dt><dd>8315550108</dd></dl></section><section class="card"><h2>Tutores</h2><p>Lidia Prado, madre, 8315550109</p></section></div></body></html>`,
);

page(
  'b-tr-zh',
  'label: translated by the browser',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/2290',
  '9918823340',
  ['4085550137'],
  `<!doctype html><html lang="zh-CN" class="translated-ltr"><head><meta charset="utf-8"><title>人口统计 | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><header><div class="crumb">Census &gt; People &gt; <font><font>人口统计</font></font></div><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Tran, Bao</font></font></h2><div><font><font>年级:9</font></font></div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3><font><font>个人识别码</font></font></h3><div class="f"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">本地学生编号</font></font></label><font><font>448120</font></font></div><div class="f"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">全州学生标识符(SSID)</font></font></label><font><font>9918823340</font></font></div><div class="f"><label><font><font>手机</font></font></label><font><font>4085550137</font></font></div></div></body></html>`,
  { sure: false },
);

page(
  'b-tr-es-whole',
  'label: translated by the browser, no SSID word',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentES',
  '9928301147',
  ['6195550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Estudiante</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Kowalczyk, Olek</b> &nbsp; Perm ID: <b>719043</b></div><div class="grp"><div class="t"><font><font>Identificación</font></font></div><table><tr><td><font><font>Número de estudiante del estado</font></font></td><td><font><font>9928301147</font></font></td></tr><tr><td><font><font>Identificación permanente</font></font></td><td><font><font>719043</font></font></td></tr><tr><td><font><font>Teléfono</font></font></td><td><font><font>6195550190</font></font></td></tr></table></div></body></html>`,
);

page(
  'b-tr-ar',
  'label: translated, right to left',
  'https://sis.eastfork-jusd.example/student/6120',
  '9915506629',
  ['6195550111'],
  `<!doctype html><html lang="ar" dir="rtl" class="translated-rtl"><head><meta charset="utf-8"><title>Layla Haddad – EastFork SIS</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>EastFork SIS</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Layla Haddad</h1><div class="muted">Grade 2</div></header><section class="card"><table><tr><td><font><font>تاريخ الميلاد</font></font></td><td>06/30/2019</td></tr><tr><td><font><font>معرّف الطالب على مستوى الولاية (SSID)</font></font></td><td>9915506629</td></tr><tr><td><font><font>هاتف ولي الأمر</font></font></td><td>6195550111</td></tr></table></section></div></body></html>`,
  { sure: false },
);

page(
  'b-help-button',
  'label: help button with words',
  'https://student.highland-coe.example/p/31',
  '9933400716',
  ['5305550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jasper Whitcomb-Lee – COE Student System</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.row{display:flex;gap:12px;padding:6px 0}.k{width:240px}.q{border-radius:50%;border:1px solid #88a;background:#eef;font-size:11px}</style></head><body><div class="top"><strong>COE Student System</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Jasper Whitcomb-Lee</h1><div class="muted">Grade 12 · Highland Community School</div></header><section class="card"><div class="row"><div class="k">Local ID <button class="q" aria-label="Help for Local ID">?</button></div><div>12-00431</div></div><div class="row"><div class="k">Statewide Student ID <button class="q" aria-label="Help for Statewide Student ID">?</button></div><div>9933400716</div></div><div class="row"><div class="k">Probation officer <button class="q" aria-label="Help for Probation officer">?</button></div><div>D. Sorrel, 5305550160</div></div></section></div></body></html>`,
);

page(
  'b-help-open',
  'label: help text open beside it',
  'https://bay.illuminateed.com/live/?s=6001&page=edit',
  '9919905384',
  ['6505550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Balogun, Tobi | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.tip{display:block;font-size:11px;color:#667;max-width:260px}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Balogun, Tobi</h2><p class="sub">Grade 5 · Cedar Elementary</p><table><tr><td>Preferred name</td><td>Tobi</td></tr><tr><td>SSID <i aria-hidden="true">ⓘ</i><span class="tip">The state gives every pupil one number of ten digits. It stays the same when the pupil moves to another district.</span></td><td>9919905384</td></tr><tr><td>Phone <i aria-hidden="true">ⓘ</i><span class="tip">Ten digits, area code first.</span></td><td>6505550170</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'b-star-first',
  'label: required mark in front',
  'https://valley.aeries.net/admin/StudentEdit.aspx',
  '9922091174',
  ['5595550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data (edit) - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.req{color:#c00}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99421555"><input type="hidden" name="ctl00$SN" value="1555"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Castellano, Bruno</b> <span>Grd 8</span> <span>Valley Middle School</span></div><main><h1>Student Data (edit)</h1><p><span class="req">*</span> = must be filled for CALPADS</p><table><tr><td><span class="req">*</span> Last Name</td><td><input value="Castellano"></td></tr><tr><td><span class="req">*</span> State Student ID</td><td><input value="9922091174"></td></tr><tr><td><span class="req">*</span> Ethnicity</td><td><input value="N"></td></tr><tr><td>Tele (home)</td><td><input value="5595550116"></td></tr></table></main></form></body></html>`,
);

page(
  'b-footnote',
  'label: footnote sign',
  'https://docs.harbor-usd.example/transcript?id=30',
  '9934472209',
  ['5625550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official Transcript of Record</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Harbor Unified School District</h1><div class="dist">Official Transcript of Record<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><table><tr><td>Pupil</td><td>Winterbourne, Thaddeus</td></tr><tr><td>Pupil No.<sup>1</sup></td><td>610228</td></tr><tr><td>Statewide Pupil No.<sup>2</sup></td><td>9934472209</td></tr><tr><td>Graduation<sup>3</sup></td><td>06/2027 (expected)</td></tr></table><table border="1"><tr><th>Course</th><th>Term</th><th>Mark</th></tr><tr><td>Chemistry</td><td>F25</td><td>B+</td></tr><tr><td>English 11</td><td>F25</td><td>A-</td></tr></table><p><sup>1</sup> Given by the district. <sup>2</sup> SSID, given by the State. <sup>3</sup> If all credits are earned. Registrar: 5625550105</p><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-sr-around',
  'label: words for screen readers around it',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/3007',
  '9909914402',
  ['9495550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identities | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><header><div class="crumb">Census &gt; People &gt; Identities</div><h2>Oduya, Chidera</h2><div>Student #: 554311 · Grade: 06</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>Current Identity</h3><div class="f"><div class="lb"><span class="sr-only">Read-only field:</span> Student State ID <span class="sr-only">, press F2 to copy</span></div><div>9909914402</div></div><div class="f"><div class="lb"><span class="sr-only">Read-only field:</span> Student Number</div><div>554311</div></div><div class="f"><div class="lb"><span class="sr-only">Editable field:</span> Cell <span class="sr-only">, ten digits</span></div><div>9495550173</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-soft-wbr',
  'label: soft hyphens and break chances',
  'https://klasse.redbud-usd.example/pupils/205',
  '9938850162',
  ['5305550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Annika Reinholdt – Redbud Pupil Book</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.narrow{width:300px}.narrow td:first-child{width:110px;hyphens:manual}</style></head><body><div class="top"><strong>Redbud Pupil Book</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Annika Reinholdt</h1><div class="muted">Kindergarten · Room K-2</div></header><section class="card"><table class="narrow"><tr><td>Home&shy;room teacher</td><td>B. Alvarado</td></tr><tr><td>State<wbr>wide<wbr> Stu&shy;dent Iden&shy;ti&shy;fi&shy;ca&shy;tion</td><td>9938850162</td></tr><tr><td>Tele&shy;phone</td><td>5305550151</td></tr></table></section></div></body></html>`,
);

page(
  'b-initials-bold',
  'label: initials in bold, in pieces',
  'https://sis.oakdale-usd.example/stu/card?r=233',
  '9940019903',
  ['2095550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mikkelsen, Otto – Oakdale Student Cards</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Oakdale Student Cards</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Mikkelsen, Otto</h1><div class="muted">Grade 4 · Track B</div></header><section class="card"><p><span><b>L</b>ocal <b>ID</b></span> <span>118377</span></p><p><span><b>S</b>tatewide <b>S</b>tudent <b>ID</b>entifier</span> <span>9940019903</span></p><p><span><b>E</b>mergency <b>C</b>ontact</span> <span>2095550102</span></p></section></div></body></html>`,
);

page(
  'b-letter-spans',
  'label: each letter in a span',
  'https://klasse.redbud-usd.example/pupils/311',
  '9938851044',
  ['5305550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hollis Park – Redbud Pupil Book</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.cap span{letter-spacing:2px;color:#357}.kv{display:grid;grid-template-columns:180px 1fr;gap:6px}</style></head><body><div class="top"><strong>Redbud Pupil Book</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Hollis Park</h1><div class="muted">Grade 6 · Room 14</div></header><section class="card kv"><div class="cap"><span>G</span><span>P</span><span>A</span></div><div>3.41</div><div class="cap"><span>S</span><span>S</span><span>I</span><span>D</span></div><div>9938851044</div><div class="cap"><span>C</span><span>E</span><span>L</span><span>L</span></div><div>5305550182</div></section></div></body></html>`,
  { sure: false },
);

page(
  'b-abbr-ssid',
  'label: abbr elements',
  'https://bay.illuminateed.com/live/?s=6117&page=ids',
  '9919911726',
  ['4155550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiroga, Mateo | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}abbr{text-decoration:underline dotted}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Quiroga, Mateo</h2><p class="sub">Grade 9 · Bay High</p><div class="panel"><h3>Identifiers</h3><table><tr><th scope="row"><abbr title="Local Education Agency">LEA</abbr> no.</th><td>33920</td></tr><tr><th scope="row"><abbr title="Statewide Student Identifier">SSID</abbr></th><td>9919911726</td></tr><tr><th scope="row"><abbr title="Telephone">Tel.</abbr></th><td>4155550168</td></tr></table></div></div></body></html>`,
);

page(
  'b-abbr-words',
  'label: abbr for single words',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Census',
  '9936617740',
  ['7605550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Census</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Dubois, Colette</b> &nbsp; Perm ID: <b>720515</b></div><div class="grp"><div class="t">Numbers</div><dl><dt><abbr title="Permanent">Perm</abbr> <abbr title="Identification">ID</abbr></dt><dd>720515</dd><dt><abbr title="California">CA</abbr> <abbr title="Student">Stu</abbr> <abbr title="Identification">ID</abbr> <abbr title="Number">No</abbr></dt><dd>9936617740</dd><dt><abbr title="Emergency">Emerg</abbr> <abbr title="Telephone">Tel</abbr></dt><dd>7605550124</dd></dl></div></body></html>`,
  { sure: false },
);

page(
  'b-svg-icon-title',
  'label: icon with its own title',
  'https://campus.stonebridge.example/s/90/summary',
  '9924408156',
  ['9515550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emeka Nwosu – Stonebridge</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.li{display:flex;gap:8px;align-items:center;padding:5px 0}.li b{width:160px}</style></head><body><div class="top"><strong>Stonebridge</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Emeka Nwosu</h1><div class="muted">Junior · Cohort 2028</div></header><section class="card"><div class="li"><svg width="16" height="16" role="img"><title>Birthday</title><circle cx="8" cy="8" r="6" fill="#c9a"/></svg><b>Born</b><span>11/23/2009</span></div><div class="li"><svg width="16" height="16" role="img"><title>State record</title><rect width="14" height="14" fill="#9ac"/></svg><b>State student no.</b><span>9924408156</span></div><div class="li"><svg width="16" height="16" role="img"><title>Phone</title><circle cx="8" cy="8" r="6" fill="#9ca"/></svg><b>Mobile</b><span>9515550131</span></div></section></div></body></html>`,
);

page(
  'b-break-label',
  'label: over three lines',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  '9922093352',
  ['5595550179'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.g td{border:1px solid #abc;text-align:center;vertical-align:top}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99421870"><input type="hidden" name="ctl00$SN" value="1870"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Marchetti, Gioia</b> <span>Grd 6</span> <span>Valley Middle School</span></div><main><h1>Profile</h1><table class="g"><tr><td>Perm<br>ID<br>No.</td><td>Statewide<br>Student<br>ID No.</td><td>Home<br>Tele&shy;phone<br>No.</td></tr><tr><td>99421870</td><td>9922093352</td><td>5595550179</td></tr></table><h2>Notes</h2><p>Needs a seat near the board.</p></main></form></body></html>`,
);

page(
  'b-label-button',
  'label in a button',
  'https://app.meridian-sis.example/students/7001/profile',
  '9920071133',
  ['8055550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rosalind Achebe – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.lk{background:none;border:0;color:#06c;padding:0;font:inherit;width:210px;text-align:left}.r{display:flex;padding:4px 0}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Rosalind Achebe</h1><div class="muted">Grade 7 · Section 7B</div></header><section class="card"><div class="r"><button class="lk" type="button">Local student no.</button><span>70018</span></div><div class="r"><button class="lk" type="button">Statewide student no.</button><span>9920071133</span></div><div class="r"><button class="lk" type="button">Guardian's mobile</button><span>8055550163</span></div></section><p class="muted">Press a name of a field to see its history.</p></div></body></html>`,
  { sure: false },
);

page(
  'b-label-popover',
  'label with a popover',
  'https://app.meridian-sis.example/students/7044/ids',
  '9920074428',
  ['8055550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Soren Vandermeer – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}[popover]{border:1px solid #aaa;padding:8px;max-width:240px}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Soren Vandermeer</h1><div class="muted">Grade 3 · Section 3A</div></header><section class="card"><table><tr><td><button type="button" popovertarget="h1">Lunch PIN</button><div popover id="h1">Typed at the till.</div></td><td>4471</td></tr><tr><td><button type="button" popovertarget="h2">SSID</button><div popover id="h2">Given by CALPADS. Ask the data clerk, 8055550140, for changes.</div></td><td>9920074428</td></tr><tr><td>Bus</td><td>Route 12</td></tr></table></section></div></body></html>`,
  { sure: false },
);

page(
  'b-summary-label',
  'label in an open details',
  'https://app.meridian-sis.example/students/7102/more',
  '9920078815',
  ['5595550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Imogen Castellanos – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Imogen Castellanos</h1><div class="muted">Grade 10</div></header><section class="card"><details open><summary>Birth</summary><p>Fresno, 09/08/2010</p></details><details open><summary>State Student Identifier</summary><p>9920078815</p></details><details><summary>Earlier schools</summary><p>Sierra Vista Elementary</p></details><details open><summary>Home phone</summary><p>5595550184</p></details></section></div></body></html>`,
);

page(
  'b-legend',
  'label in a legend',
  'https://valley.aeries.net/admin/StudentState.aspx',
  '9922094467',
  ['5595550198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State fields - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}fieldset{display:inline-block;border:1px solid #89a;margin-right:8px}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99422011"><input type="hidden" name="ctl00$SN" value="2011"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Okonkwo, Nneka</b> <span>Grd 8</span> <span>Valley Middle School</span></div><main><h1>State fields</h1><fieldset><legend>District ID</legend><input value="99422011" readonly></fieldset><fieldset><legend>Statewide Student ID</legend><input value="9922094467" readonly></fieldset><fieldset><legend>Phone</legend><input value="5595550198" readonly></fieldset><p>Fluency: EO &nbsp; Migrant: No</p></main></form></body></html>`,
);

page(
  'b-title-short',
  'label: short word, whole name in its title',
  'https://sis.oakdale-usd.example/stu/quick?r=248',
  '9940023871',
  ['2095550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Petrosyan, Ani – Oakdale Quick View</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Oakdale Quick View</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Petrosyan, Ani</h1><div class="muted">Grd 3 · Rm 8</div></header><section class="card"><table><tr><td title="Local student number">Loc#</td><td>118451</td><td title="Statewide Student Identifier (SSID)">St Stu ID#</td><td>9940023871</td></tr><tr><td title="Telephone at home">Tel#</td><td>2095550144</td><td title="Bus route">Bus#</td><td>6</td></tr></table></section></div></body></html>`,
  { sure: false },
);

page(
  'b-rowspan-label',
  'label in pieces over two cells',
  'https://bay.illuminateed.com/live/?s=6230&page=numbers',
  '9919920048',
  ['4155550103', '4155550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Takahashi, Ren | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Takahashi, Ren</h2><p class="sub">Grade 11 · Bay High</p><div class="panel"><table><tr><th rowspan="2" style="vertical-align:top">Student identifier</th><th>district</th><td>34077</td></tr><tr><th>statewide (SSID)</th><td>9919920048</td></tr><tr><th rowspan="2" style="vertical-align:top">Telephone</th><th>home</th><td>4155550103</td></tr><tr><th>mobile</th><td>4155550104</td></tr></table></div></div></body></html>`,
);

page(
  'b-caption-form-line',
  'caption below a line, as on paper',
  'https://docs.harbor-usd.example/iep/cover?id=57',
  '9934481107',
  ['5625550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Individualized Education Program: Cover</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}.fl{display:inline-block;width:220px;margin:0 12px 14px 0;vertical-align:top}.fl u{display:block;border-bottom:1px solid #000;text-decoration:none;min-height:1.2em}.fl i{font-size:8pt;font-style:normal}</style></head><body><h1>Harbor SELPA</h1><div class="dist">Individualized Education Program: Cover<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><div class="fl"><u>Delacroix-Boone, Avery</u><i>Student's name</i></div><div class="fl"><u>9934481107</u><i>Statewide Student Identifier (SSID)</i></div><div class="fl"><u>07/19/2013</u><i>Date of birth</i></div><div class="fl"><u>Monique Boone</u><i>Parent</i></div><div class="fl"><u>5625550128</u><i>Parent's telephone</i></div><div class="fl"><u>SLI (240)</u><i>Primary disability</i></div><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
  { sure: false },
);

page(
  'b-boxes',
  'value: one digit in each box',
  'https://docs.harbor-usd.example/forms/transfer?id=71',
  '9934485926',
  ['5625550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notice of Transfer</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}.bx span{display:inline-block;width:20px;border:1px solid #000;text-align:center;margin-right:-1px}</style></head><body><h1>Harbor Unified School District</h1><div class="dist">Notice of Transfer<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><p>Pupil: <b>Szymanski, Kacper</b> &nbsp; Leaving: 11/30/2026</p><p>SSID: <span class="bx"><span>9</span><span>9</span><span>3</span><span>4</span><span>4</span><span>8</span><span>5</span><span>9</span><span>2</span><span>6</span></span></p><p>Zip of new school: <span class="bx"><span>9</span><span>0</span><span>8</span><span>0</span><span>2</span></span></p><p>Fax for records: 5625550136</p><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-groups-space',
  'value: groups with spaces',
  'https://student.highland-coe.example/p/48',
  '9933407251',
  ['5305550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Delphine Otero – COE Student System</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>COE Student System</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Delphine Otero</h1><div class="muted">Grade 9 · Court School North</div></header><section class="card"><p><strong>Statewide Student ID</strong> &nbsp; 9933 407 251</p><p><strong>Local ID</strong> &nbsp; 12 00518</p><p><strong>Caseworker</strong> &nbsp; R. Ibarra, 530 555 0162</p></section></div></body></html>`,
  { sure: false },
);

page(
  'b-groups-hyphen',
  'value: groups with hyphens',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/3122',
  '9909926618',
  ['9495550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><header><div class="crumb">Census &gt; People &gt; Summary</div><h2>Gallagher, Fintan</h2><div>Student #: 555090 · Grade: 04</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>Numbers</h3><div class="f"><span class="lb">State Student ID</span>99-0992-6618</div><div class="f"><span class="lb">Student Number</span>55-5090</div><div class="f"><span class="lb">Household phone</span>949-555-0147</div></div></body></html>`,
  { sure: false },
);

page(
  'b-thin-spaces',
  'value: thin spaces by markup',
  'https://campus.stonebridge.example/s/133/about',
  '9924417763',
  ['9515550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Malik Thornbury – Stonebridge</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.n span{margin-right:.25em}</style></head><body><div class="top"><strong>Stonebridge</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Malik Thornbury</h1><div class="muted">Sophomore</div></header><section class="card"><dl><dt>SSID number</dt><dd class="n"><span>99244</span><span>17763</span></dd><dt>Emergency number</dt><dd class="n"><span>951</span><span>555</span><span>0185</span></dd><dt>Locker</dt><dd>B-119</dd></dl></section></div></body></html>`,
);

page(
  'b-copy-button',
  'value with a copy button',
  'https://app.meridian-sis.example/students/7190/profile',
  '9920083309',
  ['8055550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wren Abernathy – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.kv{display:flex;gap:10px;padding:4px 0}.kv>span:first-child{width:180px}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Wren Abernathy</h1><div class="muted">Grade 8 · Section 8C</div></header><section class="card"><div class="kv"><span>Statewide ID (student)</span><span>9920083309<button type="button" title="Copy to clipboard">Copy</button></span></div><div class="kv"><span>Student email</span><span>wabernathy@meridian.example<button type="button" title="Copy to clipboard">Copy</button></span></div><div class="kv"><span>Cell</span><span>8055550177<button type="button" title="Copy to clipboard">Copy</button></span></div></section></div></body></html>`,
);

page(
  'b-badge-between',
  'value: badge between label and value',
  'https://ridge.powerschool.com/admin/students/state/scores.html?frn=0010009127',
  '9910255430',
  ['0010009127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Score Reports</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.bdg{background:#dff0d8;border-radius:8px;padding:1px 7px;font-size:11px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010009127">Demographics</a></li><li><a href="state/stateCA.html?frn=0010009127">State/Province - CA</a></li><li><a href="lookup.html?frn=0010009127">Quick Lookup</a></li></ul></div><div id="content-main"><h1>Score Reports</h1><h2 id="student_detail_header">Vasquez-Ito, Naomi 11 42990</h2><div class="box-round"><p><b>SSID</b> <span class="bdg">verified 09/2026</span> <span>9910255430</span></p><p><b>EL</b> <span class="bdg">RFEP</span> <span>since 2021</span></p></div><div class="box-round"><table><tr><th>Test</th><th>Year</th><th>Score</th></tr><tr><td>ELA</td><td>2026</td><td>2611</td></tr><tr><td>Math</td><td>2026</td><td>2588</td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'b-value-link',
  'value is a link',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Enroll',
  '9936623058',
  ['7605550193'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Enrollment</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Strand, Elin</b> &nbsp; Perm ID: <b>722870</b></div><div class="grp"><div class="t">Student</div><p>State Student Number: <a href="#calpads" title="Look up in CALPADS">9936623058</a></p><p>Father: Lars Strand <a href="tel:7605550193">7605550193</a></p></div><div class="grp"><div class="t">Enrollment</div><table><tr><th>School</th><th>Enter</th><th>Leave</th></tr><tr><td>Canyon High</td><td>08/12/2026</td><td></td></tr></table></div></body></html>`,
);

page(
  'b-input-first',
  'label behind the input',
  'https://klasse.redbud-usd.example/pupils/340/edit',
  '9938856615',
  ['5305550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tamsin Okafor – Redbud Pupil Book</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.fl{display:flex;flex-direction:column-reverse;width:280px;margin-bottom:10px}.fl label{font-size:12px}</style></head><body><div class="top"><strong>Redbud Pupil Book</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Tamsin Okafor</h1><div class="muted">Grade 2 · Room 5</div></header><form class="card"><div class="fl"><input id="a1" value="Okafor"><label for="a1">Last name</label></div><div class="fl"><input id="a2" value="9938856615"><label for="a2">State Student ID</label></div><div class="fl"><input id="a3" value="5305550113"><label for="a3">Home telephone</label></div><button type="button">Save</button></form></div></body></html>`,
);

page(
  'b-aria-pieces',
  'label joined by aria-labelledby',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/3188',
  '9909931275',
  ['9495550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.m td{padding:3px 10px}</style></head><body><header><div class="crumb">Census &gt; People &gt; Identifiers</div><h2>Moreau, Bastien</h2><div>Student #: 555417 · Grade: 08</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>Identifiers</h3><table class="m"><tr><td></td><td id="c1">Student ID</td></tr><tr><td id="r1">Local</td><td><input aria-labelledby="r1 c1" value="555417" readonly></td></tr><tr><td id="r2">Statewide</td><td><input aria-labelledby="r2 c1" value="9909931275" readonly></td></tr></table></div><div class="sec"><h3>Contact</h3><div class="f"><label for="ph">Phone</label><input id="ph" value="9495550188" readonly></div></div></body></html>`,
);

page(
  'b-output',
  'value in an output',
  'https://app.meridian-sis.example/students/7233/check',
  '9920089940',
  ['8055550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cyrus Fairweather – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}output{font-family:monospace;font-size:16px}label{display:inline-block;width:160px}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Cyrus Fairweather</h1><div class="muted">Grade 5</div></header><form class="card"><p><label for="o0">Age today</label> <output id="o0">10 y 4 m</output></p><p><label for="o1">SSID</label> <output id="o1">9920089940</output></p><p><label for="o2">Call home at</label> <output id="o2">8055550155</output></p></form></div></body></html>`,
);

page(
  'b-select',
  'value in a select',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=CAIDs',
  '9936628812',
  ['7605550107', '7605550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - State IDs</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Yamamoto, Hana</b> &nbsp; Perm ID: <b>725001</b></div><div class="grp"><div class="t">State</div><table><tr><td><label for="sid">State Student ID</label></td><td><select id="sid"><option selected>9936628812</option></select></td></tr><tr><td><label for="st">Status</label></td><td><select id="st"><option>Inactive</option><option selected>Active</option></select></td></tr><tr><td><label for="ph">Call first</label></td><td><select id="ph"><option selected>7605550107</option><option>7605550108</option></select></td></tr></table></div></body></html>`,
);

page(
  'b-textarea',
  'value in a textarea',
  'https://sis.oakdale-usd.example/stu/form?r=260',
  '9940028546',
  ['2095550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferreira, Lourdes – Oakdale Forms</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Oakdale Forms</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Ferreira, Lourdes</h1><div class="muted">Grade 1</div></header><form class="card"><label>Address<br><textarea rows="2" readonly>77 Walnut Ln
Oakdale CA 95361</textarea></label><br><label>Pupil's state number (SSID)<br><textarea rows="1" readonly>9940028546</textarea></label><br><label>Telephone<br><textarea rows="1" readonly>2095550171</textarea></label></form></div></body></html>`,
);

page(
  'b-pre-columns',
  'pre: report in columns',
  'https://sis.oakdale-usd.example/rpt/labels?r=271',
  '9940031190',
  ['2095550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Record Extract</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Oakdale Union School District</h1><div class="dist">Student Record Extract<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><p>Extract for the mailing room: one block for each pupil, from the student file as of today. Do not post.</p><pre>
NAME ........... HERNANDEZ-POOLE, DEV
GRADE .......... 05      HOMEROOM ... 17
STATE STU ID ... 9940031190
LOCAL ID ....... 118503
PARENT ......... POOLE, GWEN
PHONE .......... 2095550199
</pre><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-pre-table',
  'pre: heads above values',
  'https://valley.aeries.net/admin/ReportViewer.aspx?rpt=sdata',
  '9922096730',
  ['5595550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data print - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99422380"><input type="hidden" name="ctl00$SN" value="2380"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Salcedo, Renata</b> <span>Grd 7</span> <span>Valley Middle School</span></div><main><h1>Data print</h1><pre>
PermID    SSID        Sx  Birthdate   Telephone
--------  ----------  --  ----------  ----------
99422380  9922096730  F   05/27/2014  5595550127
</pre><p>1 record</p></main></form></body></html>`,
  { sure: false },
);

page(
  'b-svg-card',
  'SVG: identity card drawn',
  'https://campus.stonebridge.example/s/150/idcard',
  '9924420517',
  ['9515550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Priya Ramanathan – Stonebridge</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Stonebridge</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Priya Ramanathan</h1><div class="muted">Freshman · ID card preview</div></header><section class="card"><svg width="380" height="190" viewBox="0 0 380 190" role="img" aria-label="Identity card"><rect width="380" height="190" rx="12" fill="#eef4ff" stroke="#456"/><text x="20" y="34" font-size="18">Stonebridge High School</text><text x="20" y="72" font-size="15">Priya Ramanathan</text><text x="20" y="104" font-size="12" fill="#567">SSID</text><text x="110" y="104" font-size="14">9924420517</text><text x="20" y="130" font-size="12" fill="#567">If found call</text><text x="110" y="130" font-size="14">9515550192</text></svg><button type="button">Print card</button></section></div></body></html>`,
  { sure: false },
);

page(
  'b-shadow-whole',
  'shadow root: label and value inside',
  'https://app.kestrel-sis.example/s/5010',
  '9930012286',
  ['6615550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Noor Villanueva – Kestrel</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Kestrel</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Noor Villanueva</h1><div class="muted">Grade 6 · Kestrel Academy</div></header><section class="card"><k-field><template shadowrootmode="open"><style>.l{color:#667;font-size:12px}</style><div class="l">Local ID</div><div>50107</div></template></k-field><k-field><template shadowrootmode="open"><style>.l{color:#667;font-size:12px}</style><div class="l">Statewide Student ID</div><div>9930012286</div></template></k-field><k-field><template shadowrootmode="open"><div class="l">Home phone</div><div>6615550118</div></template></k-field></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-shadow-slot',
  'shadow root: value in a slot',
  'https://app.kestrel-sis.example/s/5033',
  '9930014409',
  ['6615550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ezra Lundgren – Kestrel</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}k-row{display:block}</style></head><body><div class="top"><strong>Kestrel</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Ezra Lundgren</h1><div class="muted">Grade 12 · Kestrel Academy</div></header><section class="card"><k-row>12<template shadowrootmode="open"><b>Grade:</b> <slot></slot></template></k-row><k-row>9930014409<template shadowrootmode="open"><b>State ID (SSID):</b> <slot></slot></template></k-row><k-row>6615550139<template shadowrootmode="open"><b>Text messages to:</b> <slot></slot></template></k-row></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-shadow-value',
  'shadow root: value alone inside',
  'https://app.kestrel-sis.example/s/5071/table',
  '9930018853',
  ['6615550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Amara Lindholm – Kestrel</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Kestrel</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Amara Lindholm</h1><div class="muted">Grade 3</div></header><section class="card"><table><tr><th scope="row">Student no.</th><td><k-text><template shadowrootmode="open"><span>50188</span></template></k-text></td></tr><tr><th scope="row">SSID no.</th><td><k-text><template shadowrootmode="open"><span>9930018853</span></template></k-text></td></tr><tr><th scope="row">Guardian tel.</th><td><k-text><template shadowrootmode="open"><span>6615550146</span></template></k-text></td></tr></table></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-data-label',
  'data-label shown by ::before',
  'https://bay.illuminateed.com/live/?s=6344&page=mobile',
  '9919932257',
  ['4155550189'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sorensen, Kit | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.rt td{display:block;border:0}.rt td::before{content:attr(data-label) ": ";font-weight:bold}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Sorensen, Kit</h2><p class="sub">Grade 7 · Cedar Middle</p><table class="rt"><tr><td data-label="Local ID">34218</td><td data-label="SSID">9919932257</td><td data-label="Mobile">4155550189</td><td data-label="Advisor">P. Nakagawa</td></tr></table></div></body></html>`,
);

page(
  'b-grid-rows',
  'grid: labels first, values after in the source',
  'https://campus.stonebridge.example/s/171/ids',
  '9924426601',
  ['9515550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Callum Ives – Stonebridge</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.g{display:grid;grid-template-columns:170px 1fr;grid-auto-flow:row;gap:6px}.l1,.v1{grid-row:1}.l2,.v2{grid-row:2}.l3,.v3{grid-row:3}.l1,.l2,.l3{grid-column:1;color:#667}.v1,.v2,.v3{grid-column:2}</style></head><body><div class="top"><strong>Stonebridge</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Callum Ives</h1><div class="muted">Junior</div></header><section class="card g"><div class="l1">Local student ID</div><div class="l2">State student ID</div><div class="l3">Cell</div><div class="v1">67120</div><div class="v2">9924426601</div><div class="v3">9515550120</div></section></div></body></html>`,
  { sure: false },
);

page(
  'b-flex-reverse',
  'flex: value before its label in the source',
  'https://klasse.redbud-usd.example/pupils/377',
  '9938860019',
  ['5305550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Linnea Castro – Redbud Pupil Book</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.rr{display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:12px;padding:4px 0}.rr span:last-child{width:170px;color:#556}</style></head><body><div class="top"><strong>Redbud Pupil Book</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Linnea Castro</h1><div class="muted">Grade 4 · Room 11</div></header><section class="card"><div class="rr"><span>04/04/2016</span><span>Birth date</span></div><div class="rr"><span>9938860019</span><span>Statewide Student No.</span></div><div class="rr"><span>5305550106</span><span>Mother's telephone</span></div></section></div></body></html>`,
);

page(
  'b-columns-lists',
  'label column and value column as two lists',
  'https://ridge.powerschool.com/admin/students/quickinfo.html?frn=0010011802',
  '9910261184',
  ['0010011802', '9165550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Info</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.cols{display:flex;gap:18px}.cols ul{list-style:none;margin:0;padding:0}.cols li{height:24px;line-height:24px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010011802">Demographics</a></li><li><a href="state/stateCA.html?frn=0010011802">State/Province - CA</a></li><li><a href="lookup.html?frn=0010011802">Quick Lookup</a></li></ul></div><div id="content-main"><h1>Quick Info</h1><h2 id="student_detail_header">Ruggiero, Fabian 9 43671</h2><div class="box-round cols"><ul><li class="bold">Enrolled</li><li class="bold">SSID</li><li class="bold">Phone</li></ul><ul><li>08/13/2026</li><li>9910261184</li><li>9165550153</li></ul></div></div></body></html>`,
);

page(
  'b-label-right',
  'label to the right of its value',
  'https://valley.aeries.net/admin/Snapshot.aspx',
  '9922097845',
  ['5595550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snapshot - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.lr td:first-child{text-align:right;font-weight:bold}.lr td+td{color:#567}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99422519"><input type="hidden" name="ctl00$SN" value="2519"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Bergstrom, Axel</b> <span>Grd 8</span> <span>Valley Middle School</span></div><main><h1>Snapshot</h1><table class="lr"><tr><td>99422519</td><td>Perm ID</td></tr><tr><td>9922097845</td><td>State Student ID</td></tr><tr><td>5595550164</td><td>Telephone</td></tr><tr><td>12.5</td><td>Days absent</td></tr></table></main></form></body></html>`,
);

page(
  'b-mirror-columns',
  'label columns at the left and the right edge',
  'https://sis.oakdale-usd.example/stu/wide?r=290',
  '9940036625',
  ['2095550130'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gutierrez-Lane, Sol – Oakdale Wide View</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.w{width:100%}.w .k{background:#eef2e6;font-weight:bold}.w td:nth-child(3){text-align:right}</style></head><body><div class="top"><strong>Oakdale Wide View</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Gutierrez-Lane, Sol</h1><div class="muted">Grade 6 · Rm 21</div></header><section class="card"><table class="w"><tr><td class="k">Local ID</td><td>118640</td><td>10/10/2014</td><td class="k">Born</td></tr><tr><td class="k">Home</td><td>2095550130</td><td>9940036625</td><td class="k">SSID</td></tr><tr><td class="k">Teacher</td><td>Ms. Roark</td><td>Spanish</td><td class="k">Language</td></tr></table></section></div></body></html>`,
  { sure: false },
);

page(
  'b-vertical-heads',
  'table with vertical heads',
  'https://bay.illuminateed.com/live/?s=6402&page=grid',
  '9919938864',
  ['4155550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Obi, Kelechi | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.vh th{writing-mode:vertical-rl;height:130px;background:#f0f3f6}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Obi, Kelechi</h2><p class="sub">Grade 10 · Bay High</p><table class="vh"><tr><th>Local ID</th><th>Statewide ID (SSID)</th><th>Contact number</th><th>Days present</th></tr><tr><td>34406</td><td>9919938864</td><td>4155550122</td><td>61</td></tr></table></div></body></html>`,
);

page(
  'b-identifier-types',
  'table: type of number, number',
  'https://records.pinecrest-charter.example/learner/8907/numbers',
  '9905570092',
  ['2800141906'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Theodora Blackwood – Pinecrest Records</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Pinecrest Records</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Theodora Blackwood</h1><div class="muted">7th grade · Pinecrest Charter</div></header><section class="card"><table><caption>Identification numbers</caption><thead><tr><th>Type</th><th>Number</th><th>Issued by</th><th>Since</th></tr></thead><tbody><tr><td>Local</td><td>89072</td><td>School</td><td>2024</td></tr><tr><td>SSID</td><td>9905570092</td><td>CALPADS</td><td>2019</td></tr><tr><td>Library card</td><td>2800141906</td><td>City library</td><td>2022</td></tr></tbody></table></section></div></body></html>`,
  { sure: false },
);

page(
  'b-three-colon',
  'three-cell row: colon alone',
  'https://docs.harbor-usd.example/exit?id=90',
  '9934490088',
  ['5625550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Withdrawal Form</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Harbor Unified School District</h1><div class="dist">Withdrawal Form<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><table><tr><td>Name of pupil</td><td>:</td><td>Villareal, Augusto</td></tr><tr><td>State pupil identifier</td><td>:</td><td>9934490088</td></tr><tr><td>Last day</td><td>:</td><td>11/24/2026</td></tr><tr><td>Forwarding phone</td><td>:</td><td>5625550161</td></tr></table><p>Books returned: yes. Fees: none.</p><p>Signature of parent ____________</p><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-three-code',
  'three-cell row: element number first',
  'https://lagunaca.infinitecampus.org/campus/apps/state/element/3310',
  '9909938007',
  ['9495550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State Reporting | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.e td{padding:4px 10px;border-bottom:1px solid #eee}</style></head><body><header><div class="crumb">Census &gt; People &gt; State Reporting</div><h2>Zielinski, Maja</h2><div>Student #: 555702 · Grade: 02</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>SINF preview</h3><table class="e"><tr><td>1.08</td><td>SSID</td><td>9909938007</td></tr><tr><td>1.09</td><td>Local Student ID</td><td>555702</td></tr><tr><td>1.10</td><td>Student Legal First Name</td><td>Maja</td></tr><tr><td>2.31</td><td>Address State Code</td><td>CA</td></tr><tr><td>9.02</td><td>Household telephone</td><td>9495550112</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'b-sentence-is',
  'label as a sentence',
  'https://docs.harbor-usd.example/letter?id=22',
  '9934493351',
  ['5625550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verification of Enrollment</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Harbor Unified School District</h1><div class="dist">Verification of Enrollment<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><p>To whom it may concern:</p><p>This is to confirm that <b>Kai Nakamura-Bell</b>, born 01/15/2012, is enrolled in grade 9 at Harbor High School.</p><p>The student's Statewide Student Identifier (SSID) is 9934493351.</p><p>Attendance this year is regular, and the student is in good standing with the school.</p><p>With questions call the office of records at 5625550110.</p><p>M. Lindley, Registrar</p><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b-heading-paren',
  'label in the heading, in parentheses',
  'https://bay.illuminateed.com/live/?s=6477&page=tests',
  '9919945590',
  ['4155550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hargrove, Lila (SSID 9919945590) | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Hargrove, Lila (SSID 9919945590)</h2><p class="sub">Grade 8 · Cedar Middle · Home: 4155550167</p><div class="panel"><h3>State tests</h3><table><tr><th>Year</th><th>Test</th><th>Level</th></tr><tr><td>2026</td><td>CAASPP ELA</td><td>3</td></tr><tr><td>2026</td><td>CAASPP Math</td><td>2</td></tr><tr><td>2025</td><td>CAST</td><td>3</td></tr></table></div></div></body></html>`,
);

page(
  'b-role-grid',
  'rows and cells by role, not by table',
  'https://app.kestrel-sis.example/s/5102/grid',
  '9930023374',
  ['6615550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oskar Delgadillo – Kestrel</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}[role=row]{display:flex;border-bottom:1px solid #eee}[role=row]>*{width:220px;padding:5px}</style></head><body><div class="top"><strong>Kestrel</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Oskar Delgadillo</h1><div class="muted">Grade 5</div></header><section class="card"><div role="table" aria-label="Identity"><div role="row"><div role="rowheader">Legal name</div><div role="cell">Delgadillo, Oskar J.</div></div><div role="row"><div role="rowheader">Student number (state)</div><div role="cell">9930023374</div></div><div role="row"><div role="rowheader">Student number (local)</div><div role="cell">50244</div></div><div role="row"><div role="rowheader">Night phone</div><div role="cell">6615550178</div></div></div></section></div></body></html>`,
);

page(
  'b-marked-direction',
  'value: found-text marks and direction signs',
  'https://ridge.powerschool.com/admin/students/otherinfo.html?frn=0010012255',
  '9910266073',
  ['0010012255', '9165550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Other Information</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}mark{background:#ff0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010012255">Demographics</a></li><li><a href="state/stateCA.html?frn=0010012255">State/Province - CA</a></li><li><a href="lookup.html?frn=0010012255">Quick Lookup</a></li></ul></div><div id="content-main"><h1>Other Information</h1><h2 id="student_detail_header">Maddox, Juniper 3 43912</h2><div class="box-round"><table><tr><td class="bold">Statewide Student Identifier<br><small>as in CALPADS ODS</small></td><td>&#8234;99102<mark>660</mark>73&#8236;</td></tr><tr><td class="bold">Lunch ID</td><td>88<mark>660</mark></td></tr><tr><td class="bold">Day phone</td><td>9165550138</td></tr></table></div></div></body></html>`,
);

page(
  'b-no-has',
  'negative: has SSID, and a batch number',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=CALPADS',
  null,
  ['9912008114', '7605550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - CALPADS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Prescott, Daria</b> &nbsp; Perm ID: <b>730114</b></div><div class="grp"><div class="t">CALPADS</div><table><tr><td>Has SSID</td><td>Yes</td></tr><tr><td>SSID requested on</td><td>08/19/2026</td></tr><tr><td>SSID request batch</td><td>9912008114</td></tr><tr><td>Answer received</td><td>08/21/2026</td></tr><tr><td>Phone</td><td>7605550115</td></tr></table></div></body></html>`,
);

page(
  'b-no-requested-unix',
  'negative: SSID requested on, as a time stamp',
  'https://records.pinecrest-charter.example/learner/8950/sync',
  null,
  ['1787091200', '5105550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marisol Whitaker – Pinecrest Records</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Pinecrest Records</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Marisol Whitaker</h1><div class="muted">1st grade · Pinecrest Charter</div></header><section class="card"><h2>State sync</h2><dl><dt>SSID requested on</dt><dd>1787091200</dd><dt>SSID request status</dt><dd>Queued</dd><dt>Local number</dt><dd>89504</dd></dl></section><section class="card"><h2>Family</h2><p>Jon Whitaker, father, 5105550172</p></section></div></body></html>`,
);

page(
  'b-no-former',
  'negative: former SSID alone',
  'https://valley.aeries.net/admin/StateHistory.aspx',
  null,
  ['9980114402', '5595550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State ID history - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99422701"><input type="hidden" name="ctl00$SN" value="2701"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Donnelly, Saoirse</b> <span>Grd 7</span> <span>Valley Middle School</span></div><main><h1>State ID history</h1><div class="data-row"><div class="data-caption">Former SSID</div><div>9980114402</div></div><div class="data-row"><div class="data-caption">Retired on</div><div>09/30/2026</div></div><div class="data-row"><div class="data-caption">Replaced by</div><div>see CALPADS</div></div><div class="data-row"><div class="data-caption">Telephone</div><div>5595550135</div></div></main></form></body></html>`,
);

page(
  'b-no-former-own',
  'negative beside the own: former and current',
  'https://bay.illuminateed.com/live/?s=6531&page=state',
  '9919951137',
  ['9980220915', '4155550194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Iwu, Adanna | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Iwu, Adanna</h2><p class="sub">Grade 6 · Cedar Middle</p><div class="panel"><table><tr><td>Current SSID</td><td>9919951137</td></tr><tr><td>Previous SSID (retired 2023)</td><td>9980220915</td></tr><tr><td>Reason</td><td>Duplicate, merged in CALPADS</td></tr><tr><td>Phone</td><td>4155550194</td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'b-no-sibling',
  "negative: sibling's",
  'https://klasse.redbud-usd.example/pupils/402',
  null,
  ['9980331147', '5305550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rufus Abara – Redbud Pupil Book</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Redbud Pupil Book</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Rufus Abara</h1><div class="muted">Transitional kindergarten · Room K-1</div></header><section class="card"><table><tr><td>Birth date</td><td>12/02/2021</td></tr><tr><td>Sibling's name</td><td>Ngozi Abara, grade 4</td></tr><tr><td>Sibling's SSID</td><td>9980331147</td></tr><tr><td>Mother's telephone</td><td>5305550159</td></tr></table></section><p class="muted">The number of this pupil is not yet known.</p></div></body></html>`,
);

page(
  'b-no-staff',
  "negative: teacher's state ID on a student's page",
  'https://lagunaca.infinitecampus.org/campus/apps/schedule/3402',
  null,
  ['9901140027', '9495550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schedule | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.s td,.s th{padding:4px 10px;text-align:left}</style></head><body><header><div class="crumb">Census &gt; People &gt; Schedule</div><h2>Brightwater, Cody</h2><div>Student #: 556008 · Grade: 10</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>Period 3</h3><table class="s"><tr><th>Course</th><td>Biology P</td></tr><tr><th>Teacher</th><td>Ostrowski, Halina</td></tr><tr><th>Staff State ID</th><td>9901140027</td></tr><tr><th>Room</th><td>S-204</td></tr><tr><th>Room phone</th><td>9495550141</td></tr></table></div><div class="sec"><h3>Period 4</h3><p>Algebra II, Lowe, M-110</p></div></body></html>`,
);

page(
  'b-no-nslp',
  'negative: number of the school lunch programme',
  'https://ridge.powerschool.com/admin/students/lunch.html?frn=0010013090',
  null,
  ['0010013090', '9904400218', '9165550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lunch</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010013090">Demographics</a></li><li><a href="state/stateCA.html?frn=0010013090">State/Province - CA</a></li><li><a href="lookup.html?frn=0010013090">Quick Lookup</a></li></ul></div><div id="content-main"><h1>Lunch</h1><h2 id="student_detail_header">Appiah, Kofi 2 44120</h2><div class="box-round"><table><tr><td class="bold">Lunch status</td><td>Free</td></tr><tr><td class="bold">State NSLP Number</td><td>9904400218</td></tr><tr><td class="bold">Lunch ID</td><td>8121</td></tr><tr><td class="bold">Balance</td><td>$0.00</td></tr><tr><td class="bold">Cafeteria</td><td>9165550181</td></tr></table></div></div></body></html>`,
);

page(
  'b-no-vendor',
  'negative: statewide vendor number',
  'https://sis.oakdale-usd.example/stu/transport?r=311',
  null,
  ['9907712045', '2095550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Winslow, Pearl – Oakdale Transport</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Oakdale Transport</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Winslow, Pearl</h1><div class="muted">Grade K · Rm 2</div></header><section class="card"><h2>Special transport</h2><table><tr><td>Carrier</td><td>Sunrise Student Vans</td></tr><tr><td>Statewide vendor no.</td><td>9907712045</td></tr><tr><td>Dispatcher</td><td>2095550186</td></tr><tr><td>Student rides</td><td>Mon to Fri, 7:15</td></tr><tr><td>Student ID</td><td>118711</td></tr></table></section></div></body></html>`,
);

page(
  'b-no-address-state',
  'negative: State of the address, phone beside it',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Address',
  null,
  ['7605550148', '7605550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Address</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0;background:#f7f8fa}.bar{background:#2b5797;color:#fff;padding:5px 10px}.tb button{margin:4px}.idbar{background:#fff;border:1px solid #ccd;padding:8px;margin:6px}.grp{background:#fff;border:1px solid #ccd;margin:6px;padding:8px}.grp>.t{font-weight:bold;color:#2b5797;margin-bottom:6px}td,th{padding:2px 8px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="bar">Mesa Unified | Canyon High | 2026-2027</div><div class="tb"><button type="button">Menu</button><button type="button">Save</button><button type="button">Undo</button></div><div class="idbar">Student Name: <b>Fairbanks, Otis</b> &nbsp; Perm ID: <b>731777</b></div><div class="grp"><div class="t">Student home address</div><table><tr><th>Street</th><th>City</th><th>State</th><th>Student Phone</th><th>Zip</th></tr><tr><td>18 Foothill Dr</td><td>Mesa</td><td>CA</td><td>7605550148</td><td>92000</td></tr></table></div><div class="grp"><div class="t">Mailing</div><table><tr><td>State</td><td>CA</td><td>7605550149</td></tr></table></div></body></html>`,
);

page(
  'b-no-test-reg',
  'negative: test registration number',
  'https://bay.illuminateed.com/live/?s=6600&page=testreg',
  null,
  ['9906650183', '4155550156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Montgomery, Elise | Illuminate</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0}#top{background:#27313c;color:#dde;padding:8px 14px}#top a{color:#9cf;margin-left:12px}.wrap{padding:14px}.panel{border:1px solid #d5dbe1;padding:10px 14px;margin:10px 0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e3e3e3}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="top">Bay Union District <a href="#">Students</a><a href="#">Assessments</a><a href="#">Control Panel</a></div><div class="wrap"><h2>Montgomery, Elise</h2><p class="sub">Grade 11 · Bay High</p><div class="panel"><h3>Statewide assessments</h3><table><tr><td>State test registration number</td><td>9906650183</td></tr><tr><td>Session</td><td>Spring 2026, Lab 2</td></tr><tr><td>Student logon</td><td>ELISE</td></tr><tr><td>Proctor</td><td>G. Aldana, 4155550156</td></tr></table></div></div></body></html>`,
);

page(
  'b-no-masked-reg',
  'negative: SSID masked, registration number in sight',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  null,
  ['9906651720'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99422933"><input type="hidden" name="ctl00$SN" value="2933"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Hallstrom, Nils</b> <span>Grd 8</span> <span>Valley Middle School</span></div><main><h1>Test Scores</h1><div id="divTestScores"><div class="data-row"><div class="data-caption">State Student ID</div><div>******7720</div></div><div class="data-row"><div class="data-caption">Test registration ID</div><div>9906651720</div></div><table id="StudentTestDetails"><tr><th>Test</th><th>Date</th><th>Scaled score</th></tr><tr><td>SB ELA</td><td>05/2026</td><td>2570</td></tr></table></div></main></form></body></html>`,
);

page(
  'b-no-other-state',
  "negative: another state's student ID",
  'https://student.highland-coe.example/p/91',
  null,
  ['9908833104', '7755550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Presley Arrington – COE Student System</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>COE Student System</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Presley Arrington</h1><div class="muted">Grade 10 · Court School South · new from Nevada</div></header><section class="card"><h2>Came from</h2><p><strong>School:</strong> Desert Willow HS, Reno</p><p><strong>Nevada state student ID:</strong> 9908833104</p><p><strong>Records clerk:</strong> 7755550125</p></section><section class="card"><h2>California</h2><p><strong>SSID:</strong> not requested</p></section></div></body></html>`,
);

page(
  'b-no-parent-id',
  "negative: parent's state ID card",
  'https://sis.oakdale-usd.example/stu/pickup?r=322',
  null,
  ['9905518832', '2095550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stavros, Eleni – Oakdale Pick-up</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Oakdale Pick-up</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Stavros, Eleni</h1><div class="muted">Grade 2 · Rm 7</div></header><section class="card"><h2>May be picked up by</h2><dl><dt>Name</dt><dd>Dimitri Stavros (uncle)</dd><dt>State ID number</dt><dd>9905518832</dd><dt>Telephone</dt><dd>2095550183</dd></dl></section><section class="card"><h2>May not be picked up by</h2><p>Nobody listed</p></section></div></body></html>`,
);

page(
  'b-no-local-ten',
  'negative: local student ID of ten digits beside the state',
  'https://records.pinecrest-charter.example/learner/8971/enroll',
  null,
  ['0020240897', '5105550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gideon Park-Alvarez – Pinecrest Records</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.c{display:grid;grid-template-columns:1fr 1fr 1fr}</style></head><body><div class="top"><strong>Pinecrest Records</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Gideon Park-Alvarez</h1><div class="muted">4th grade · Pinecrest Charter</div></header><section class="card c"><div><small>State</small><br>California</div><div><small>Student ID</small><br>0020240897</div><div><small>County</small><br>Alameda</div></section><section class="card"><p>Guardian: Eun Park, 5105550183</p></section></div></body></html>`,
);

page(
  'b-no-submission',
  'negative: SSID error and submission number',
  'https://ridge.powerschool.com/admin/students/state/calpadslog.html?frn=0010013771',
  null,
  ['0010013771', '9911170036', '9911168420', '9165550191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CALPADS log</title><style>body{font:13px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#003a5d;color:#fff;padding:8px}#nav-main-frame{float:left;width:170px;padding:8px;background:#f4f4f4}#content-main{margin-left:190px;padding:10px}.box-round{border:1px solid #bbb;border-radius:5px;padding:8px;margin-top:8px}td,th{padding:4px 8px;text-align:left}.bold{font-weight:bold}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="generaldemographics.html?frn=0010013771">Demographics</a></li><li><a href="state/stateCA.html?frn=0010013771">State/Province - CA</a></li><li><a href="lookup.html?frn=0010013771">Quick Lookup</a></li></ul></div><div id="content-main"><h1>CALPADS log</h1><h2 id="student_detail_header">Blanchard, Remy 5 44380</h2><div class="box-round"><table><tr><th>SSID status</th><th>Submission ID</th><th>Message</th></tr><tr><td>Error</td><td>9911170036</td><td>Birth country missing</td></tr><tr><td>Error</td><td>9911168420</td><td>Primary language missing</td></tr></table></div><p>Call the help desk: 9165550191</p></div></body></html>`,
);

page(
  'b-no-twin-note',
  'negative: warning that names the twin',
  'https://campus.stonebridge.example/s/205/about',
  null,
  ['9980440276', '9515550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Isla Redgrave – Stonebridge</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}.warn{background:#fff4d6;border:1px solid #e2b93b;padding:8px 12px;border-radius:6px}</style></head><body><div class="top"><strong>Stonebridge</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Isla Redgrave</h1><div class="muted">Freshman · Cohort 2030</div></header><p class="warn">Not to be mistaken for her twin Ivy Redgrave (SSID 9980440276).</p><section class="card"><dl><dt>Born</dt><dd>02/28/2012, Riverside</dd><dt>Local ID</dt><dd>67580</dd><dt>Counselor</dt><dd>T. Nguyen, 9515550143</dd></dl></section></div></body></html>`,
);

page(
  'b-no-network',
  'negative: SSID of a wireless network',
  'https://app.meridian-sis.example/students/7301/device',
  null,
  ['5500918273', '9900218841', '8055550191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quincy Holloway – Meridian</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,Arial,sans-serif;background:#f6f7f9;color:#1c2430}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #e1e4e8;display:flex;gap:20px}.page{max-width:960px;margin:16px auto;padding:0 16px}.card{background:#fff;border:1px solid #e1e4e8;border-radius:8px;padding:14px 18px;margin:0 0 14px}.muted{color:#667}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><div class="top"><strong>Meridian</strong><a href="#">Students</a><a href="#">Staff</a><a href="#">Families</a></div><div class="page"><header class="card"><h1>Quincy Holloway</h1><div class="muted">Grade 6 · Section 6A</div></header><section class="card"><h2>Chromebook on loan</h2><table><tr><td>Asset tag</td><td>CB-20417</td></tr><tr><td>Serial number</td><td>5500918273</td></tr><tr><td>Hotspot network name (SSID)</td><td>9900218841</td></tr><tr><td>Hotspot line</td><td>8055550191</td></tr></table></section></div></body></html>`,
);

page(
  'b-no-seid-column',
  'negative: blank own, SEID of the case manager',
  'https://docs.harbor-usd.example/iep/team?id=66',
  null,
  ['9901157736', '5625550174', '5625550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Team</title><style>body{font:12pt "Times New Roman",serif;margin:30px;max-width:720px}h1{font-size:16pt;text-align:center;margin:0 0 4px}.dist{text-align:center;margin-bottom:16px}td,th{padding:3px 8px;text-align:left}.foot{margin-top:26px;font-size:9pt;color:#444}</style></head><body><h1>Harbor SELPA</h1><div class="dist">IEP Team<br><small>1200 Civic Way, California &middot; School year 2026-2027 &middot; Office of Student Records</small></div><p>Meeting of 11/18/2026, 2:30 p.m., Room 4. Annual review.</p><p>Student: <b>Lovell, Harper</b> &nbsp; SSID: ____________ &nbsp; Grade: TK</p><table border="1"><tr><th>Member</th><th>Role</th><th>Statewide Educator ID</th><th>Phone</th></tr><tr><td>Pruitt, Dana</td><td>Case manager</td><td>9901157736</td><td>5625550174</td></tr><tr><td>Lovell, Gia</td><td>Parent</td><td></td><td>5625550175</td></tr></table><div class="foot">Printed 11/20/2026 by the office of the registrar. Page 1 of 1. Confidential: pupil records are protected by FERPA and Education Code 49073; destroy when no longer needed.</div></body></html>`,
);

page(
  'b-no-school-number',
  'negative: state number of the school',
  'https://lagunaca.infinitecampus.org/campus/apps/enrollment/3499',
  null,
  ['9903066012', '9495550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollments | Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}header{background:#fff;border-bottom:2px solid #6ab04c;padding:10px 16px}.tabs a{margin-right:16px;color:#06c}.sec{margin:14px 16px;border:1px solid #ddd;border-radius:3px;padding:10px}.sec h3{margin:0 0 8px;font-size:15px}.f{display:inline-block;min-width:200px;margin:0 18px 10px 0;vertical-align:top}.f label,.f .lb{display:block;font-size:12px;color:#666}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><header><div class="crumb">Census &gt; People &gt; Enrollments</div><h2>Summerfield, Reese</h2><div>Student #: 556213 · Grade: 07</div></header><nav class="tabs sec"><a href="#">Demographics</a><a href="#">Identities</a><a href="#">Households</a><a href="#">Enrollments</a></nav><div class="sec"><h3>Enrollment 2026-27</h3><div class="f"><span class="lb">School</span>Laguna Middle</div><div class="f"><span class="lb">State School Number</span>9903066012</div><div class="f"><span class="lb">Start Status</span>E170</div><div class="f"><span class="lb">Service Type</span>P: Primary</div><div class="f"><span class="lb">School office</span>9495550150</div></div></body></html>`,
);

page(
  'b-no-immunization',
  'negative: state immunization registry number',
  'https://valley.aeries.net/admin/Medical.aspx',
  null,
  ['9902275501', '1093718204'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunizations - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#17456b;padding:6px 12px}#NavBar a{color:#fff;margin-right:14px}.banner{background:#eef3f8;padding:8px 12px;border-bottom:1px solid #b9c8d8}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:170px;color:#456}main{padding:12px}td,th{padding:3px 9px;text-align:left}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="99423018"><input type="hidden" name="ctl00$SN" value="3018"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner"><b>Pettersen, Ingvild</b> <span>Grd 6</span> <span>Valley Middle School</span></div><main><h1>Immunizations</h1><table><tr><td>State registry (CAIR) ID</td><td>9902275501</td></tr><tr><td>Physician</td><td>Dr. A. Boyle</td></tr><tr><td>NPI</td><td>1093718204</td></tr><tr><td>Student exemption</td><td>None</td></tr></table><table><tr><th>Vaccine</th><th>1</th><th>2</th></tr><tr><td>MMR</td><td>04/2016</td><td>05/2019</td></tr></table></main></form></body></html>`,
);

export const thirtySeventhPages = pages;

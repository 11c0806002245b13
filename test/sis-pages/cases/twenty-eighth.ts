import { setOf } from './case-page.ts';

/** As the twenty-seventh, by two others. People are made up. */
const { page, pages } = setOf('twentyEighth');

page(
  'lb-calif-t1',
  'label',
  'https://ridge.powerschool.com/admin/students/stateCA_info.html?frn=00130512',
  '9961000101',
  ['9165550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="demo.html">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li></ul></div><h2 id="student_detail_header">Arroyo, Inez M 7 30512 OMS</h2><h1>CALPADS Student Information</h1><form><div class="box-round"><table class="linkDescList"><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">California State ID No.</td><td>9961000101</td></tr><tr class="evenRow"><td class="bold">Exclude From State Reporting</td><td><select name="UF-008009-2"><option selected>No</option><option>Yes</option></select></td></tr><tr class="oddRow"><td class="bold">Home Phone</td><td>9165550111</td></tr></table><div class="button-row"><button type="submit">Submit</button></div></div></form></body></html>`,
);

page(
  'lb-calif-t2',
  'label',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=STUDENT',
  '9961000102',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>.c{display:inline-block;margin:6px 14px}.lb{font-size:11px;color:#456}.vl{border:1px solid #bbb;padding:2px 6px;min-width:90px}</style></head><body><div class="topbar">Mesa USD &middot; Bravo, Carl &middot; Sierra Elementary</div><div class="view-title">Student</div><ul class="tabs"><li>Demographics</li><li>Parent/Guardian</li><li>Other Info</li></ul><div class="grp"><div class="grp-h">Student Information</div><div class="c"><div class="lb">Last Name</div><div class="vl">Bravo</div></div><div class="c"><div class="lb">First Name</div><div class="vl">Carl</div></div><div class="c"><div class="lb">Perm ID</div><div class="vl">640218</div></div><div class="c"><div class="lb">CA SSID</div><div class="vl">9961000102</div></div><div class="c"><div class="lb">Grade</div><div class="vl">04</div></div></div></body></html>`,
);

page(
  'lb-calif-t3',
  'label',
  'https://q.pinecreek-usd.example/StudentConnect/Demographics.aspx',
  '9961000103',
  ['5305550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student</title></head><body><table width="100%" bgcolor="#dde"><tr><td><b>CORTEZ, DANA</b></td><td>Gr: 02</td><td>&lt;&lt; &lt; &gt; &gt;&gt;</td></tr></table><table border="0" cellpadding="3"><tr><td align="right">Local #</td><td>88214</td><td align="right">CSIS #</td><td>9961000103</td></tr><tr><td align="right">Birth</td><td>04/11/2018</td><td align="right">Tel</td><td>5305550113</td></tr></table></body></html>`,
);

page(
  'lb-student-ssid-t1',
  'label',
  'https://seis.valley-selpa.example/student/demographics/80213',
  '9961000104',
  ['8315550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Record</title></head><body><nav>Students &rsaquo; Dorsey, Evan &rsaquo; Information</nav><h3>Dorsey, Evan</h3><form><table><tr><td align="right">Student SSID:</td><td><input type="text" size="12" maxlength="10" name="ssid" value="9961000104" disabled></td><td align="right">District ID:</td><td><input type="text" name="did" value="55120"></td></tr><tr><td align="right">Date of Birth:</td><td><input value="02/17/2013"></td><td align="right">Home Phone:</td><td><input value="8315550114"></td></tr><tr><td align="right">Case Manager:</td><td colspan="3">Lund, P.</td></tr></table></form></body></html>`,
);

page(
  'lb-student-ssid-t2',
  'label',
  'https://bay.illuminateed.com/live/?main_Page=1&page=StudentProfile&studentId=5510',
  '9961000105',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>.row{display:flex}.col-sm-3{width:25%}input{border:0}</style></head><body><header><a href="#">Data &amp; Assessment</a></header><h1>Estrada, Finn <small>Grade 8</small></h1><form class="form-horizontal"><div class="form-group row"><label class="col-sm-3 col-form-label" for="s2">Pupil SSID</label><div class="col-sm-9"><input type="text" readonly class="form-control-plaintext" id="s2" value="9961000105"></div></div><div class="form-group row"><label class="col-sm-3 col-form-label" for="s3">Local Student ID</label><div class="col-sm-9"><input type="text" readonly class="form-control-plaintext" id="s3" value="4410098"></div></div></form></body></html>`,
);

page(
  'lb-student-ssid-t3',
  'label',
  'https://pathways.summit-charter.example/students/view.php?sid=7231',
  '9961000106',
  ['9512550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><div id="menu">Learning Records | Attendance | Students</div><h2>Master Agreement: Fuentes, Gabi</h2><p><label>Student&rsquo;s SSID <input name="ss" value="9961000106" readonly></label></p><p><label>School year <input value="2026-27"></label></p><p><label>Parent cell <input value="9512550116"></label></p></body></html>`,
);

page(
  'lb-ssid-spelled-out-t1',
  'label',
  'https://schoolwise.mariposa-esd.example/student/student_info.asp?id=2204',
  '9961000107',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SchoolWise - Student Info</title></head><body><table><tr><td class="hdr" colspan="2">Student Info: Gomez, Hana</td></tr><tr><td class="cap">Student ID</td><td>2204</td></tr><tr><td class="cap">SSID (State Student Identifier)</td><td>9961000107</td></tr><tr><td class="cap">Homeroom</td><td>12 Patel</td></tr></table></body></html>`,
);

page(
  'lb-ssid-spelled-out-t2',
  'label',
  'https://ridge.powerschool.com/teachers/studentpages/demographics.html?frn=00140277',
  '9961000108',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>dt{font-weight:bold}</style></head><body><h1>Hobbs, Ivan</h1><dl class="pair"><dt>Grade Level</dt><dd>11</dd><dt>Student Number</dt><dd>40277</dd><dt>Statewide Student Identifier &ndash; SSID</dt><dd>9961000108</dd><dt>Counselor</dt><dd>Reyes, M</dd></dl></body></html>`,
);

page(
  'lb-ssid-spelled-out-t3',
  'label',
  'https://sis.oakdale-usd.example/students/71882',
  '9961000109',
  ['5595550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ishida, Jun | Oakdale SIS</title><style>.f{display:flex;gap:12px}.k{width:160px;color:#666}</style></head><body><main class="max-w-3xl mx-auto"><h1 class="text-xl">Ishida, Jun</h1><div class="grid"><div class="f"><span class="k">Local ID</span><span class="v">71882</span></div><div class="f"><span class="k">SSID / CALPADS ID</span><span class="v">9961000109</span></div><div class="f"><span class="k">Primary phone</span><span class="v">5595550117</span></div></div></main></body></html>`,
);

page(
  'lb-soft-hyphens-t1',
  'label',
  'https://aspen.oakdale-usd.example/aspen/studentDetail.do',
  '9961000110',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen - Students</title></head><body><div>Students :: Jaffe, Kira</div><table style="width:230px"><tr><td class="detailProperty" style="width:80px">State<br>Student<br>ID</td><td class="detailValue">9961000110</td></tr><tr><td class="detailProperty">Local<br>ID</td><td class="detailValue">61190</td></tr></table></body></html>`,
);

page(
  'lb-soft-hyphens-t2',
  'label',
  'https://bay.illuminateed.com/live/?page=StudentCard&id=811',
  '9961000111',
  ['4155550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title></head><body><h2>Kwan, Leo</h2><table style="width:240px"><tr><th scope="row">State<wbr>wide Student Identi<wbr>fier (SS<wbr>ID)</th><td>9961000111</td></tr><tr><th scope="row">Tele<wbr>phone</th><td>4155550118</td></tr></table></body></html>`,
);

page(
  'lb-soft-hyphens-t3',
  'label',
  'https://gibbon.redwood-academy.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000004411',
  '9961000112',
  ['0000004411'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redwood Academy - Gibbon</title><style>.block{display:block}.font-bold{font-weight:bold}.grid{display:grid;grid-template-columns:1fr 1fr}</style></head><body><div id="content-wrap"><h2>Lemus, Mara</h2><div class="grid"><div><span class="block font-bold">Year Group</span><span class="block">Year 6</span></div><div><span class="block font-bold">State&nbsp;Student&#8209;ID</span><span class="block">9961000112</span></div></div></div></body></html>`,
);

page(
  'lb-translated-ssid-t1',
  'label',
  'https://lagunaca.infinitecampus.org/campus/apps/student/demographics',
  '9961000113',
  ['7145550119'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Demografía</title><style>.fld{margin:6px}label{display:block;font-size:12px}</style></head><body><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificadores de persona</font></font></h2><div class="fld"><label><font><font>Identificación estatal del estudiante</font></font></label><div><font><font>9961000113</font></font></div></div><div class="fld"><label><font><font>Número de estudiante local</font></font></label><div><font><font>502118</font></font></div></div><div class="fld"><label><font><font>Teléfono del hogar</font></font></label><div><font><font>7145550119</font></font></div></div></body></html>`,
);

page(
  'lb-translated-ssid-t2',
  'label',
  'https://sis.oakdale-usd.example/es/estudiantes/4410',
  '9961000114',
  [],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha del estudiante</title></head><body><h1>Montes, Nico</h1><table><tr><th>Grado</th><td>3</td></tr><tr><th>Número estatal de identificación del estudiante (SSID)</th><td>9961000114</td></tr><tr><th>Escuela</th><td>Primaria Las Palmas</td></tr></table></body></html>`,
);

page(
  'lb-translated-ssid-t3',
  'label',
  'https://valley.aeries.net/student/StudentProfile.aspx',
  null,
  ['9961000115', '4085550120'],
  `<!doctype html><html lang="zh-TW" class="translated-ltr"><head><meta charset="utf-8"><title>學生資料</title><style>.data-row{display:flex;gap:10px}</style></head><body><form><input type="hidden" name="ctl00$PID" value="41100115"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><div class="data-row"><div class="data-caption"><font><font>年級</font></font></div><div><font><font>5</font></font></div></div><div class="data-row"><div class="data-caption"><font><font>SSID</font></font></div><div><font><font>9961000115</font></font></div></div><div class="data-row"><div class="data-caption"><font><font>電話</font></font></div><div><font><font>4085550120</font></font></div></div></form></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-strong-colon-span-t1',
  'colon outside',
  'https://bay.illuminateed.com/live/?page=Overview&id=610',
  '9961000116',
  ['6195550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title></head><body><h2>Nava, Owen</h2><ul class="list-unstyled"><li><strong>Grade</strong> - 6</li><li><strong>State Student ID</strong> - 9961000116</li><li><strong>Mother (cell)</strong> - 6195550121</li></ul></body></html>`,
);

page(
  'ly-strong-colon-span-t2',
  'colon outside',
  'https://q.pinecreek-usd.example/Q/StudentSnapshot',
  '9961000117',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snapshot</title></head><body><div class="bar">Q &middot; Pine Creek USD &middot; 2026-27</div><div class="snap"><b>Orozco, Pia</b><br><i>Track</i>&nbsp;: A<br><i>SSID</i>&nbsp;: <tt>9961000117</tt><br><i>Permit</i>&nbsp;: none</div></body></html>`,
);

page(
  'ly-strong-colon-span-t3',
  'colon outside',
  'https://schoolwise.mariposa-esd.example/gradebook/stu.asp?s=319',
  '9961000118',
  ['2095550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.l{display:inline-block;width:110px}.s{padding:0 6px}</style></head><body><h3>Pacheco, Quin</h3><div><span class="l">Local ID</span><span class="s">:</span><span class="r">319</span></div><div><span class="l">Statewide ID</span><span class="s">:</span><span class="r">9961000118</span></div><div><span class="l">Emergency</span><span class="s">:</span><span class="r">2095550122</span></div></body></html>`,
  { sure: false },
);

page(
  'ly-stat-card-t1',
  'value above label in boxes',
  'https://sis.oakdale-usd.example/app/student/90441',
  '9961000119',
  ['8055550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px}.text-2xl{font-size:22px;margin:0}.text-sm{font-size:12px;color:#666;margin:0}.border{border:1px solid #ccc;padding:12px}</style></head><body><h1 class="text-2xl font-semibold">Quiroz, Rae</h1><div class="grid grid-cols-3 gap-4"><div class="rounded-lg border p-4"><p class="text-2xl">9</p><p class="text-sm text-gray-500">Grade level</p></div><div class="rounded-lg border p-4"><p class="text-2xl">9961000119</p><p class="text-sm text-gray-500">State ID (SSID)</p></div><div class="rounded-lg border p-4"><p class="text-2xl">8055550123</p><p class="text-sm text-gray-500">Contact number</p></div></div></body></html>`,
);

page(
  'ly-stat-card-t2',
  'value above label in boxes',
  'https://rosario.sanbenito-usd.example/Modules.php?modname=Students/Student.php&student_id=118',
  '9961000120',
  ['8315550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Info</title><style>.legend-gray{color:#888;font-size:11px}td{padding:6px 20px}</style></head><body><div id="body"><h2>Student Info</h2><h3>Rosas, Sam</h3><table class="width-100p"><tr class="st"><td>118<br><span class="legend-gray">RosarioSIS ID</span></td><td>9961000120<br><span class="legend-gray">State Student ID</span></td><td>8315550124<br><span class="legend-gray">Phone</span></td></tr></table></div></body></html>`,
);

page(
  'ly-stat-card-t3',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=StudentSummary&id=777',
  '9961000121',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>.facts{list-style:none;display:flex;gap:20px}.facts strong,.facts span{display:block}.facts span{font-size:11px}</style></head><body><h2>Solis, Tia</h2><section><h3>Identification</h3><ul class="facts"><li><strong>4418820</strong><span>District ID</span></li><li><strong>9961000121</strong><span>Statewide Student ID</span></li><li><strong>02/02/2012</strong><span>Birth date</span></li></ul></section></body></html>`,
);

page(
  'ly-stat-flat-classes-t1',
  'value above label in boxes',
  'https://pathways.summit-charter.example/print/idcard.php?sid=112',
  '9961000122',
  ['9515550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ID card</title><style>.card{border:1px solid;width:250px;padding:10px}.n{font-size:18px;margin:8px 0 0}.c{font-size:10px;margin:0;border-top:1px solid #999}</style></head><body><div class="card"><p class="n">Tran, Uyen</p><p class="c">Student</p><p class="n">9961000122</p><p class="c">SSID</p><p class="n">9515550125</p><p class="c">Emergency phone</p></div></body></html>`,
);

page(
  'ly-stat-flat-classes-t2',
  'value above label in boxes',
  'https://seis.valley-selpa.example/iep/page1?doc=44',
  '9961000123',
  ['8315550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP page 1</title><style>.fill{border-bottom:1px solid #000;padding:4px 14px}.tiny{font-size:10px;padding:0 14px}</style></head><body><h2>Individualized Education Program</h2><table width="640"><tr><td class="fill">Ulloa, Vera</td><td class="fill">9961000123</td><td class="fill">8315550126</td></tr><tr><td class="tiny">Student name</td><td class="tiny">SSID</td><td class="tiny">Phone</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'ly-stat-flat-classes-t3',
  'value above label in boxes',
  'https://sis.oakdale-usd.example/m/student/5512',
  '9961000124',
  ['6505550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.r{display:flex;flex-direction:column-reverse;margin-bottom:14px}dd{margin:0;font-size:18px}dt{font-size:11px;color:#777}</style></head><body><h2>Vega, Will</h2><dl><div class="r"><dt>Home</dt><dd>6505550127</dd></div><div class="r"><dt>SSID</dt><dd>9961000124</dd></div><div class="r"><dt>Bus</dt><dd>14</dd></div></dl></body></html>`,
);

page(
  'ly-inline-name-t1',
  'label in a line',
  'https://ridge.powerschool.com/admin/students/enrollment.html?frn=00155120',
  '9961000125',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollments</title></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="demo.html">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li></ul></div><h2 id="student_detail_header">Weiss, Xena 10 55120 OHS</h2><p>Local ID: 55120 &nbsp; Family ID: 20871 &nbsp; SSID:&nbsp;9961000125</p><h1>All Enrollments</h1><div class="box-round"><table><tr><th>School</th><th>Entry</th><th>Exit</th></tr><tr><td>OHS</td><td>08/12/2026</td><td>06/04/2027</td></tr></table></div></body></html>`,
);

page(
  'ly-inline-name-t2',
  'label in a line',
  'https://bay.illuminateed.com/live/?page=Gradebook&stu=3312',
  '9961000126',
  ['7075550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grades</title></head><body><h2>Xiong, Yer</h2><p class="sub">Grade 4 &bull; Rm 11 (Ms. Tate) &bull; State ID <strong>9961000126</strong> &bull; Home 7075550128</p><table><tr><th>Subject</th><th>Mark</th></tr><tr><td>Reading</td><td>3</td></tr></table></body></html>`,
);

page(
  'ly-inline-name-t3',
  'label in a line',
  'https://siras.coast-selpa.example/student.php?view=header',
  '9961000127',
  ['9962000027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIRAS</title><style>.hd{background:#246;color:#fff;padding:6px}</style></head><body><div class="hd">ZAMORA, YARI [DOB 05/05/2014] [Gr 6] [SSID 9961000127]</div><div class="menu">Forms/IEP Manager | Services | MIS Summary</div><h3>Contacts</h3><p>Zamora, Rosa (mother)<br>Zamora, Saul (brother), Gr 3, SSID 9962000027</p></body></html>`,
);

page(
  'ly-pre-lines-t1',
  'label in a line',
  'https://q.pinecreek-usd.example/reports/locator.txt.aspx',
  '9961000128',
  ['5305550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Locator card</title></head><body><p><a href="#">Back to reports</a> | <a href="#">Print</a></p><pre>PINE CREEK USD                 LOCATOR CARD

STUDENT......: ABREU, BEN
STATE ID.....: 9961000128
LOCAL ID.....: 88301
TELEPHONE....: 5305550129</pre></body></html>`,
);

page(
  'ly-pre-lines-t2',
  'label in a line',
  'https://bay.illuminateed.com/live/?page=Labels&id=52',
  '9961000129',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test label</title></head><body><div class="noprint"><button>Print labels</button> Sheet 1 of 1</div><div style="white-space:pre-line;border:1px dashed #777;width:260px;padding:8px">Burgos, Cleo
Grade 5  Rm 7
SSID 9961000129
DOB 10/09/2015</div></body></html>`,
);

page(
  'ly-pre-lines-t3',
  'label in a line',
  'https://schoolwise.mariposa-esd.example/reports/emergency.asp?id=40',
  '9961000130',
  ['2095550130', '2095550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title></head><body><p>Mariposa ESD, Creekside School, 2026-27</p><h2>Emergency card</h2><p>Cano, Dulce<br>Grade: 1<br>Statewide Student ID: 9961000130<br>Mother: 2095550130<br>Father: 2095550131</p></body></html>`,
);

page(
  'ly-transcript-line-t1',
  'label in a line',
  'https://ridge.powerschool.com/guardian/transcript_print.html?frn=00160031',
  null,
  ['9961000131', '9165550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official Transcript</title></head><body><center><b>Ridge High School</b><br>Telephone 9165550132 &nbsp; CEEB 050123</center><table border="1" width="100%"><tr><td>Name: Duarte, Eva</td><td>Student #: 60031</td><td>State ID: 9961000131</td><td>Grad year: 2027</td></tr><tr><td colspan="4">Cumulative GPA 3.62 &nbsp; Credits 180.0</td></tr></table></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-transcript-line-t2',
  'label in a line',
  'https://ca-mesa.edupoint.com/ReportCard.aspx?print=1',
  '9961000132',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report card</title><style>.foot{font-size:11px;border-top:1px solid}</style></head><body><h2>Report Card, Trimester 2</h2><table><tr><th>Area</th><th>T1</th><th>T2</th></tr><tr><td>Mathematics</td><td>3</td><td>3</td></tr><tr><td>Science</td><td>2</td><td>3</td></tr></table><p class="foot">Espino, Felix &nbsp; Grade: 5 &nbsp; Perm ID: 640551 &nbsp; SSID# 9961000132 &nbsp; Printed 03/02/2027</p></body></html>`,
);

page(
  'ly-transcript-line-t3',
  'label in a line',
  'https://valley.aeries.net/teacher/Transcripts.aspx',
  '9961000133',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title></head><body><form><input type="hidden" name="ctl00$PID" value="41100133"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><div>Flores, Gil Gr: 12 Birthdate: 07/19/2008 Statewide Student ID: 9961000133 Counselor: Ng GPA: 2.91 Rank: 88/310</div><table><tr><th>Course</th><th>Mark</th><th>Cr</th></tr><tr><td>English 11</td><td>B</td><td>5.0</td></tr></table></form></body></html>`,
);

page(
  'ly-two-rows-t1',
  'labels in a row, values below',
  'https://siras.coast-selpa.example/mis_summary.php',
  '9961000134',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MIS Summary</title><style>.lab td{font-size:11px;background:#eee}</style></head><body><h3>MIS Summary</h3><table class="grid"><tr class="lab"><td>Last Name</td><td>First Name</td><td>Gender</td><td>SSID</td><td>Birthdate</td></tr><tr class="val"><td>Garza</td><td>Hugo</td><td>M</td><td>9961000134</td><td>01/30/2015</td></tr><tr class="lab"><td>District of residence</td><td>School</td><td>Plan type</td><td>Provider</td><td>Next review</td></tr><tr class="val"><td>Coast USD</td><td>Bayside</td><td>10</td><td>Mills</td><td>04/01/2027</td></tr></table></body></html>`,
);

page(
  'ly-two-rows-t2',
  'labels in a row, values below',
  'https://aspen.oakdale-usd.example/aspen/studentSummary.do',
  '9961000135',
  ['2095550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student summary</title></head><body><h2>Hurst, Ilse</h2><table class="table table-sm"><thead><tr><th>Grade</th><th>Local ID</th><th>State ID</th><th>Phone</th></tr></thead><tbody><tr><td>07</td><td>61200</td><td>9961000135</td><td>2095550133</td></tr></tbody></table><h4>Attendance this year</h4><p>Absent 3, tardy 1</p></body></html>`,
);

page(
  'ly-two-rows-t3',
  'labels in a row, values below',
  'https://seis.valley-selpa.example/forms/sped/header',
  '9961000136',
  ['8315550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notice of meeting</title><style>.row{display:grid;grid-template-columns:200px 200px 200px}.row:not(.v){font-size:11px;color:#555}</style></head><body><h2>Notice of Meeting</h2><div class="row"><div>Student</div><div>Statewide ID (SSID)</div><div>Home phone</div></div><div class="row v"><div>Ibarra, Jade</div><div>9961000136</div><div>8315550134</div></div><p>Dear parent, you are invited to a meeting on 02/09/2027.</p></body></html>`,
  { sure: false },
);

page(
  'ly-hidden-tip-t1',
  'extra text in the label cell',
  'https://lagunaca.infinitecampus.org/campus/apps/person-identifiers',
  '9961000137',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head><body><h2>Jarvis, Kobe</h2><h3>Person Identifiers</h3><div class="field"><label for="ssn1">Student State ID <button type="button" title="Assigned by CALPADS">?</button></label><input id="ssn1" readonly value="9961000137"></div><div class="field"><label for="ln1">Local Student Number <button type="button">?</button></label><input id="ln1" readonly value="502140"></div></body></html>`,
);

page(
  'ly-hidden-tip-t2',
  'extra text in the label cell',
  'https://sis.oakdale-usd.example/records/student/811',
  '9961000138',
  ['5595550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title></head><body><h1>Kim, Lani</h1><dl><dt>SSID <span role="tooltip" style="visibility:hidden">Do not enter the local student number or a staff ID here.</span></dt><dd>9961000138</dd><dt>Phone <span role="tooltip" style="visibility:hidden">Area code first</span></dt><dd>5595550135</dd></dl></body></html>`,
);

page(
  'ly-hidden-tip-t3',
  'extra text in the label cell',
  'https://bay.illuminateed.com/live/?page=Demographics&id=95',
  '9961000139',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head><body><h2>Lara, Milo</h2><table><tr><td>Local ID</td><td>30995</td></tr><tr><td><abbr title="Statewide Student Identifier">SSID</abbr><sup>1</sup></td><td>9961000139</td></tr></table><p><small><sup>1</sup> Needed for state testing. Call the data office if it is wrong.</small></p></body></html>`,
);

page(
  'ly-sr-required-t1',
  'extra text in the label cell',
  'https://sis.oakdale-usd.example/enrollment/edit/3302',
  '9961000140',
  ['5595550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit student</title><style>.sr-only,.visually-hidden{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}label{display:block}</style></head><body><h1>Edit student: Mejia, Nora</h1><form><div class="mb-3"><label class="form-label" for="st">State Student ID <span class="text-danger" aria-hidden="true">*</span><span class="visually-hidden">required</span></label><input class="form-control" id="st" maxlength="10" value="9961000140" readonly></div><div class="mb-3"><label class="form-label" for="ph">Phone</label><input class="form-control" id="ph" value="5595550136"></div></form></body></html>`,
);

page(
  'ly-sr-required-t2',
  'extra text in the label cell',
  'https://bay.illuminateed.com/live/?page=Profile&id=1107',
  '9961000141',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>.sr-only,.visually-hidden{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><h2>Nunez, Otis</h2><table><tr><th><span class="sr-only">Field:</span> Grade</th><td>2</td></tr><tr><th><span class="sr-only">Field:</span> SSID</th><td>9961000141</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-sr-required-t3',
  'extra text in the label cell',
  'https://seis.valley-selpa.example/student/edit/9913',
  '9961000142',
  ['8315550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit</title><style>.fr{display:flex}.fl{width:150px}</style></head><body><h3>Olvera, Pam</h3><div class="fr"><div class="fl">SSID (read only)</div><div class="fv">9961000142</div></div><div class="fr"><div class="fl">Phone (optional)</div><div class="fv">8315550137</div></div></body></html>`,
);

page(
  'ly-icon-words-t1',
  'icon fonts written as words',
  'https://sis.oakdale-usd.example/ng/students/612',
  '9961000143',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.material-icons{display:inline-block;width:18px;height:18px;overflow:hidden;white-space:nowrap;color:#06c}</style></head><body><h1>Prado, Quinn</h1><p><i class="material-icons">school</i> Grade 6</p><p><i class="material-icons">badge</i> SSID: 9961000143</p></body></html>`,
);

page(
  'ly-icon-words-t2',
  'icon fonts written as words',
  'https://lagunaca.infinitecampus.org/campus/apps/summary',
  '9961000144',
  ['7145550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>mat-form-field{display:block;margin:10px}mat-label{display:block;font-size:12px}.infix{display:inline-block}mat-icon{display:inline-block;width:18px;overflow:hidden;vertical-align:middle}</style></head><body><h2>Rubio, Sky</h2><mat-form-field><mat-label>Student State ID</mat-label><div class="infix"><input matinput readonly value="9961000144"></div><mat-icon>lock</mat-icon></mat-form-field><mat-form-field><mat-label>Household phone</mat-label><div class="infix"><input matinput readonly value="7145550138"></div><mat-icon>call</mat-icon></mat-form-field></body></html>`,
);

page(
  'ly-icon-words-t3',
  'icon fonts written as words',
  'https://gibbon.redwood-academy.example/index.php?q=/profile&student=55',
  '9961000145',
  ['5105550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>.mdc li{display:flex;gap:12px}.ico{width:20px;overflow:hidden;white-space:nowrap}.p,.s{display:block}.s{font-size:11px}</style></head><body><h2>Serna, Tomas</h2><ul class="mdc"><li><span class="ico">fingerprint</span><span class="tx"><span class="p">9961000145</span><span class="s">State ID</span></span></li><li><span class="ico">phone</span><span class="tx"><span class="p">5105550139</span><span class="s">Mobile</span></span></li></ul></body></html>`,
  { sure: false },
);

page(
  'ly-badge-t1',
  'value with something behind it',
  'https://bay.illuminateed.com/live/?page=Ids&id=15',
  '9961000146',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title></head><body><div class="crumb">Students &rsaquo; Demographics &rsaquo; Identifiers</div><h2>Tapia, Uma</h2><table><tr><td>District ID</td><td>4410515</td></tr><tr><td>SSID</td><td>9961000146 <small>(assigned 08/14/2019)</small></td></tr></table></body></html>`,
);

page(
  'ly-badge-t2',
  'value with something behind it',
  'https://sis.oakdale-usd.example/students/8124/state',
  '9961000147',
  ['5595550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State data</title><style>label{display:block}</style></head><body><h2>Uribe, Vic</h2><label>Statewide Student ID</label><div class="input-group"><input class="form-control" readonly value="9961000147"><button class="btn">Copy</button><span class="ok">&#10003; matches CALPADS</span></div><label>Home phone</label><div class="input-group"><input class="form-control" readonly value="5595550140"><button class="btn">Call</button></div></body></html>`,
);

page(
  'ly-badge-t3',
  'value with something behind it',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx',
  null,
  ['9961000148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student info</title><style>.tbl_label{font-size:11px;color:#555}</style></head><body><h1>Valle, Wren</h1><table class="info_tbl"><tr><td><span class="tbl_label">State ID</span><br>9961000148 <a href="#">View state test history</a></td><td><span class="tbl_label">Perm ID</span><br>640900</td></tr><tr><td><span class="tbl_label">Grade</span><br>03</td><td><span class="tbl_label">Home room</span><br>14</td></tr></table></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-lrm-t1',
  'signs that nobody sees',
  'https://bay.illuminateed.com/live/?page=Info&id=71',
  '9961000149',
  ['4155550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Info</title></head><body><div class="crumb">Students &rsaquo; Search &rsaquo; Info</div><p>Bay Middle School, Grade 7, Room 21</p><h2>Wong, Xin</h2><p>SSID: &#8206;9961000149&#8206;</p><p>Cell: &#8206;4155550141</p></body></html>`,
);

page(
  'ly-lrm-t2',
  'signs that nobody sees',
  'https://schoolwise.mariposa-esd.example/student/ids.asp?id=88',
  '9961000150',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IDs</title></head><body><p><a href="#">Student Info</a> | <a href="#">IDs</a></p><h3>Yanez, Zoe</h3><table><tr><td>State&nbsp;ID&nbsp;(SSID):&nbsp;</td><td>&nbsp;&nbsp;9961000150&nbsp;</td></tr><tr><td>School&nbsp;ID:&nbsp;</td><td>&nbsp;&nbsp;88&nbsp;</td></tr></table></body></html>`,
);

page(
  'ly-lrm-t3',
  'signs that nobody sees',
  'https://pathways.summit-charter.example/records/view.php?sid=6640',
  '9961000151',
  ['9515550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student record</title></head><body><div id="menu">Learning Records | Attendance | Students</div><h2>Acuna, Beto</h2><dl><dt>SSID&#8203;</dt><dd>&#65279;<mark>9961000151</mark>&#8203;</dd><dt>Phone</dt><dd>9515550142</dd></dl></body></html>`,
);

page(
  'ly-spoken-digits-t1',
  'text for screen readers',
  'https://bay.illuminateed.com/live/?page=A11y&id=4',
  '9961000152',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.k{font-weight:bold;margin-right:12px}</style></head><body><h2>Barba, Cruz</h2><div class="kv"><span class="k">SSID</span> <span class="v" aria-label="9 9 6 1 0 0 0 1 5 2">9961000152</span></div><div class="kv"><span class="k">Local ID</span> <span class="v" aria-label="3 0 1 1">3011</span></div></body></html>`,
);

page(
  'ly-spoken-digits-t2',
  'text for screen readers',
  'https://sis.oakdale-usd.example/profile/2218',
  '9961000153',
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>.sr-only,.visually-hidden{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><h1>Cantu, Delia</h1><p><span aria-hidden="true">SSID</span><span class="visually-hidden">Statewide student I D:</span> 9961000153</p><p><span aria-hidden="true">Ph.</span><span class="visually-hidden">Telephone:</span> 5595550143</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-spoken-digits-t3',
  'text for screen readers',
  'https://aspen.oakdale-usd.example/aspen/portal/ids.do',
  '9961000154',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IDs</title><style>.sr-only,.visually-hidden{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}</style></head><body><h2>Davila, Emi</h2><label for="x1">State Student ID</label><input id="x1" readonly aria-describedby="x1h" value="9961000154"><span id="x1h" class="visually-hidden">Ten digits, cannot be edited, issued by the state</span><br><label for="x2">Local ID</label><input id="x2" readonly value="61288"></body></html>`,
);

page(
  'ly-textarea-t1',
  'other controls',
  'https://sis.oakdale-usd.example/tools/reportrequest/55',
  '9961000155',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report request</title></head><body><h2>Report request: Elias, Fay</h2><form><p><label for="o1">SSID</label> <output id="o1">9961000155</output></p><p><label for="o2">Report</label> <select id="o2"><option>Student score report</option></select></p></form></body></html>`,
);

page(
  'ly-textarea-t2',
  'other controls',
  'https://ridge.powerschool.com/admin/students/demographics2.html?frn=00177003',
  '9961000156',
  ['9165550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="demo.html">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li></ul></div><h2 id="student_detail_header">Farias, Gus 1 77003</h2><form class="box-round"><table><tr><th>Statewide ID number</th><td><input type="number" disabled value="9961000156"></td></tr><tr><th>Home phone</th><td><input type="tel" value="9165550144"></td></tr></table></form></body></html>`,
  { sure: false },
);

page(
  'ly-textarea-t3',
  'other controls',
  'https://seis.valley-selpa.example/meeting/new?student=1180',
  '9961000157',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meeting</title></head><body><h2>New meeting for Gallo, Hope</h2><table><tr><td><label for="m1">SSID</label></td><td><select id="m1" disabled><option selected>9961000157</option></select></td></tr><tr><td><label for="m2">Type</label></td><td><select id="m2"><option>Annual</option><option>Triennial</option></select></td></tr></table></body></html>`,
);

page(
  'ly-slotted-t1',
  'web components',
  'https://sis.oakdale-usd.example/wc/student/19',
  '9961000158',
  ['5595550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><h2>Haro, Ines</h2><sis-pair data-l="State Student ID" data-v="9961000158"></sis-pair><sis-pair data-l="Phone" data-v="5595550145"></sis-pair><script>customElements.define("sis-pair",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML="<style>:host{display:flex;gap:10px}</style><span class=l>"+this.dataset.l+"</span><span class=v>"+this.dataset.v+"</span>"}})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-slotted-t2',
  'web components',
  'https://lagunaca.infinitecampus.org/campus/apps/identifiers2',
  '9961000159',
  ['7145550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>ic-row{display:block;margin:8px 0}</style></head><body><h2>Ibanez, Jo</h2><ic-row><b slot="t">SSID</b><span slot="b">9961000159</span></ic-row><ic-row><b slot="t">Phone</b><span slot="b">7145550146</span></ic-row><script>customElements.define("ic-row",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<div><slot name=t></slot></div><div><slot name=b></slot></div>"}})</script></body></html>`,
);

page(
  'ly-slotted-t3',
  'web components',
  'https://sis.oakdale-usd.example/ang/learner/7',
  '9961000160',
  ['5595550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>app-readonly-field{display:block}.lbl{display:inline-block;width:180px}</style></head><body><app-root><app-learner-head><h1>Jasso, Kay</h1></app-learner-head><app-readonly-field><span class="lbl">Statewide Student ID</span><span class="val">9961000160</span></app-readonly-field><app-readonly-field><span class="lbl">Mobile</span><span class="val">5595550147</span></app-readonly-field></app-root></body></html>`,
);

page(
  'ly-th-th-t1',
  'cells',
  'https://seis.valley-selpa.example/print/face?s=5',
  '9961000161',
  ['8315550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Face sheet</title></head><body><h3>Face sheet</h3><table border="1"><tr><td>Name</td><td>:</td><td>Kuo, Lin</td></tr><tr><td>SSID</td><td>:</td><td>9961000161</td></tr><tr><td>Phone</td><td>:</td><td>8315550148</td></tr></table></body></html>`,
);

page(
  'ly-th-th-t2',
  'cells',
  'https://q.pinecreek-usd.example/Q/Enrollment.aspx',
  '9961000162',
  ['5305550149', '5305550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment</title></head><body><h2>Luna, Max</h2><table class="form4"><tr><th>Grade</th><td>9</td><th>Home phone</th><td>5305550149</td></tr><tr><th>SSID</th><td>9961000162</td><th>Work phone</th><td>5305550150</td></tr><tr><th>Entry</th><td>08/10/2026</td><th>Track</th><td>A</td></tr></table></body></html>`,
);

page(
  'ly-th-th-t3',
  'cells',
  'https://opensis.delmonte-charter.example/Modules.php?modname=students/Student.php',
  '9961000163',
  ['8315550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title><style>[role=row]{display:flex}[role=rowheader]{width:160px;font-weight:bold}</style></head><body><div id="content"><h4>Maciel, Nia</h4><div role="table"><div role="row"><div role="rowheader">Alternate ID</div><div role="cell">1180</div></div><div role="row"><div role="rowheader">State Student ID</div><div role="cell">9961000163</div></div><div role="row"><div role="rowheader">Phone</div><div role="cell">8315550151</div></div></div></div></body></html>`,
);

page(
  'ly-hidden-cell-t1',
  'cells',
  'https://valley.aeries.net/admin/StudentData2.aspx',
  '9961000164',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data 2</title></head><body><form><input type="hidden" name="ctl00$PID" value="41100164"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><h2>Navarro, Ofe</h2><table><tr><td class="cap">Grd</td><td style="display:none"><input type="hidden" value="4"></td><td>4</td></tr><tr><td class="cap">State Student ID</td><td style="display:none"><input type="hidden" value="CID"></td><td>9961000164</td></tr></table></form></body></html>`,
);

page(
  'ly-hidden-cell-t2',
  'cells',
  'https://schoolwise.mariposa-esd.example/admin/stu.asp?id=12',
  '9961000165',
  ['2095550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><table cellspacing="0"><tr><td><font size="2">Student</font></td><td width="8">&nbsp;</td><td><font size="2">Ochoa, Paz</font></td></tr><tr><td><font size="2">SSID No.</font></td><td width="8">&nbsp;</td><td><font size="2">9961000165</font></td></tr><tr><td><font size="2">Phone</font></td><td width="8">&nbsp;</td><td><font size="2">2095550152</font></td></tr></table></body></html>`,
);

page(
  'ly-hidden-cell-t3',
  'cells',
  'https://sis.oakdale-usd.example/grid/student/81',
  '9961000166',
  ['9962000066'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.d-none{display:none}</style></head><body><h2>Padilla, Ruth</h2><table><tr hidden><td>SSID</td><td>9962000066</td></tr><tr><td class="d-none">id</td><td>SSID</td><td>9961000166</td><td class="d-none">edit</td></tr><tr><td class="d-none">sc</td><td>School</td><td>Oakdale Middle</td><td class="d-none">edit</td></tr></table></body></html>`,
);

page(
  'ly-note-row-t1',
  'heading taken wrongly',
  'https://valley.aeries.net/student/Profile2.aspx',
  null,
  ['9961000167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title></head><body><form><input type="hidden" name="ctl00$PID" value="41100167"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><h2>Student Profile</h2><p class="note">Parents/guardians: call the school office to correct anything on this page.</p><table><tr><td>Name</td><td>Quezada, Sol</td></tr><tr><td>State Student ID</td><td>9961000167</td></tr></table></form></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-note-row-t2',
  'heading taken wrongly',
  'https://sis.oakdale-usd.example/forms/testing/331',
  '9961000168',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Testing form</title></head><body><h2>Accommodation form: Rangel, Teo</h2><fieldset><legend>To be completed by staff</legend><p><label for="f1">SSID</label> <input id="f1" readonly value="9961000168"></p><p><label for="f2">Accommodation</label> <input id="f2" value="Text-to-speech"></p></fieldset></body></html>`,
);

page(
  'ly-note-row-t3',
  'heading taken wrongly',
  'https://bay.illuminateed.com/live/?page=Info2&id=3',
  '9961000169',
  ['4155550153'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Info</title></head><body><h2>Salas, Una</h2><table><tr><th colspan="2" style="background:#eee">School &amp; District Information</th></tr><tr><td>School</td><td>Teacher&rsquo;s Creek Elementary</td></tr><tr><td>SSID</td><td>9961000169</td></tr><tr><td>School phone</td><td>4155550153</td></tr></table></body></html>`,
);

page(
  'ly-guardian-card-t1',
  'heading taken wrongly',
  'https://sis.oakdale-usd.example/family/student/44',
  '9961000170',
  ['5595550154', '5595550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>.row{display:flex;gap:40px}</style></head><body><h1>Tello, Vi</h1><div class="row"><div class="col"><h5>Parents / Guardians</h5><p>Tello, Ana<br>5595550154</p><p>Tello, Rudy<br>5595550155</p></div><div class="col"><h5>Student identifiers</h5><dl><dt>Local ID</dt><dd>7714</dd><dt>SSID</dt><dd>9961000170</dd></dl></div></div></body></html>`,
);

page(
  'ly-guardian-card-t2',
  'heading taken wrongly',
  'https://q.pinecreek-usd.example/Q/Contacts.aspx',
  '9961000171',
  ['5305550156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title></head><body><table width="600"><tr><td bgcolor="#ccd" colspan="2"><b>Emergency contact</b></td></tr><tr><td>Name</td><td>Urena, Lupe (aunt)</td></tr><tr><td>Phone</td><td>5305550156</td></tr><tr><td bgcolor="#ccd" colspan="2"><b>Student</b></td></tr><tr><td>Name</td><td>Urena, Wil</td></tr><tr><td>SSID</td><td>9961000171</td></tr></table></body></html>`,
);

page(
  'ly-guardian-card-t3',
  'heading taken wrongly',
  'https://ridge.powerschool.com/guardian/grades.html',
  null,
  ['9961000172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parent Portal</title><style>.card{border:1px solid #ccc;padding:8px;margin:8px;display:inline-block}</style></head><body><header>PowerSchool &mdash; Parent Portal &mdash; Welcome, Rosa Vidal</header><h1>Grades and Attendance: Vidal, Abe</h1><aside class="card"><h3>Teacher</h3><p>Ms. Holt, Room 9</p></aside><div class="card"><b>Statewide Student Identifier</b><div>9961000172</div></div><table><tr><th>Course</th><th>Q1</th></tr><tr><td>Math 7</td><td>A-</td></tr></table></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-dialog-in-app-t1',
  'aria-hidden though visible',
  'https://sis.oakdale-usd.example/react/students/300',
  '9961000173',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title></head><body><div id="app" aria-hidden="true"><header>Oakdale SIS</header><h1>Wills, Bea</h1><table><tr><th>Grade</th><td>8</td></tr><tr><th>SSID</th><td>9961000173</td></tr></table></div><div class="MuiDialog-root" style="display:none"></div></body></html>`,
);

page(
  'ly-dialog-in-app-t2',
  'aria-hidden though visible',
  'https://lagunaca.infinitecampus.org/campus/apps/summary3',
  '9961000174',
  ['7145550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>app-shell{display:block}.p{display:flex;gap:12px}</style></head><body><app-shell aria-hidden="true"><nav>Summary Enrollments Flags</nav><main><h2>Yoder, Cal</h2><div class="p"><span>Student State ID</span><span>9961000174</span></div><div class="p"><span>Phone</span><span>7145550157</span></div></main></app-shell><div role="status" style="position:fixed;bottom:8px;left:8px;background:#333;color:#fff">Changes saved</div></body></html>`,
);

page(
  'ly-dialog-in-app-t3',
  'aria-hidden though visible',
  'https://pathways.summit-charter.example/cards/6',
  '9961000175',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title></head><body><div id="menu">Learning Records | Attendance | Students</div><p>Summit Charter, independent study</p><h2>Zepeda, Dax</h2><div class="facts" aria-hidden="true"><p><b>SSID:</b> 9961000175</p><p><b>Grade:</b> 10</p></div></body></html>`,
);

page(
  'no-tel-link-t1',
  'telephone after the label',
  'https://q.pinecreek-usd.example/Q/Demo2.aspx',
  null,
  ['5305550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title></head><body><h2>Aldana, Bo</h2><table><tr><td>Grade</td><td>TK</td><td>SSID</td><td></td><td>5305550158</td></tr><tr><td>Birth</td><td>11/30/2021</td><td>Track</td><td>B</td><td>(home)</td></tr></table></body></html>`,
);

page(
  'no-tel-link-t2',
  'telephone after the label',
  'https://sis.oakdale-usd.example/students/9100',
  null,
  ['5595550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><nav>Oakdale SIS | Students | Reports</nav><h1>Bernal, Cy</h1><dl><dt>Grade</dt><dd>K</dd><dt>State Student ID</dt><dd></dd></dl><p><a href="tel:5595550159">5595550159</a> <a href="mailto:b@example.org">Email</a></p></body></html>`,
);

page(
  'no-tel-link-t3',
  'telephone after the label',
  'https://bay.illuminateed.com/live/?page=Contact&id=61',
  '9961000176',
  ['4155550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body><div class="crumb">Students &rsaquo; Contact</div><p>Bay High School, counselor Lowe</p><h2>Cisneros, Del</h2><p><b>SSID:</b> 9961000176 <a href="tel:4155550160">4155550160</a></p><p><b>Grade:</b> 12</p></body></html>`,
);

page(
  'wr-hidden-own-then-phone-t1',
  'telephone after the label',
  'https://seis.valley-selpa.example/student/limited/70',
  null,
  ['9961000177', '8315550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><h3>Delgado, Eli</h3><div class="line"><span class="l">SSID</span> <span hidden>9961000177</span><button type="button">Show</button> <span class="ph">8315550161</span></div><div class="line"><span class="l">Grade</span> 5</div></body></html>`,
);

page(
  'wr-hidden-own-then-phone-t2',
  'telephone after the label',
  'https://valley.aeries.net/teacher/QuickView.aspx',
  null,
  ['4085550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick view</title></head><body><form><input type="hidden" name="ctl00$PID" value="41100178"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><h2>Escobar, Fia</h2><p>State Student ID: ******0178 &nbsp; 4085550162</p><p>Grade: 4 &nbsp; Teacher: Ames</p></form></body></html>`,
);

page(
  'wr-hidden-own-then-phone-t3',
  'telephone after the label',
  'https://ridge.powerschool.com/teachers/studentpages/contact.html',
  null,
  ['9961000179', '9165550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>.adminonly{visibility:hidden}</style></head><body><h1>Fierro, Gia</h1><table><tr><td>SSID</td><td><span class="adminonly">9961000179</span></td></tr><tr><td></td><td>9165550163 (mother)</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'no-values-first-text-t1',
  'values before labels',
  'https://siras.coast-selpa.example/label.php',
  '9961000180',
  ['8315550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Label</title></head><body><p><a href="#">Forms/IEP Manager</a> | <a href="#">Labels</a></p><p>Folder label, Avery 5366</p><div class="lab"><b>Godinez, Hal</b><br>9961000180 (SSID) &nbsp; 40180 (Local ID) &nbsp; 8315550164 (Home)</div></body></html>`,
);

page(
  'no-values-first-text-t2',
  'values before labels',
  'https://sis.oakdale-usd.example/m/card/6',
  '9961000181',
  ['5595550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>.chip{border:1px solid #aaa;border-radius:12px;padding:3px 10px}em{font-size:10px;color:#666}</style></head><body><h3>Huerta, Isa</h3><div class="chips"><span class="chip">Gr 2 <em>Grade</em></span> <span class="chip">9961000181 <em>SSID</em></span> <span class="chip">5595550165 <em>Phone</em></span></div></body></html>`,
);

page(
  'no-values-first-text-t3',
  'values before labels',
  'https://schoolwise.mariposa-esd.example/reports/cum.asp',
  '9961000182',
  ['2095550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cum folder</title></head><body><table width="500"><tr><td>9961000182&nbsp;-&nbsp;State ID</td><td>2204&nbsp;-&nbsp;School ID</td></tr><tr><td>Izaguirre, Joy&nbsp;-&nbsp;Name</td><td>2095550166&nbsp;-&nbsp;Phone</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'no-list-under-head-t1',
  'list under a heading',
  'https://sis.oakdale-usd.example/reports/missing-scores',
  null,
  ['9962000083', '9962000084'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Missing scores</title></head><body><nav>Oakdale SIS | Testing | Reports</nav><h1>Scores not matched</h1><h4>State Student ID</h4><ul><li>9962000083</li><li>9962000084</li></ul><p>2 records. <a href="#">Export</a></p></body></html>`,
);

page(
  'no-list-under-head-t2',
  'list under a heading',
  'https://ca-mesa.edupoint.com/TestSession.aspx?session=OAK-4',
  null,
  ['9962000085', '9962000086', '9962000087'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test session</title></head><body><h2>Session OAK-4, Math</h2><table><tr><th>Student</th><th>SSID</th><th>Status</th></tr><tr><td>Juarez, K</td><td>9962000085</td><td>Completed</td></tr><tr><td>Kerr, L</td><td>9962000086</td><td>Paused</td></tr><tr><td>Leal, M</td><td>9962000087</td><td>Pending</td></tr></table></body></html>`,
);

page(
  'no-list-under-head-t3',
  'list under a heading',
  'https://calpads.state-data.example/Errors/SENR',
  null,
  ['9962000088'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Submission errors</title></head><body><h2>SENR submission 22841: 1 rejected record</h2><table><tr><th>Line</th><th>SSID</th><th>Error</th></tr><tr><td>118</td><td>9962000088</td><td>GERR0004 invalid date</td></tr></table><p>Records passed: 641</p></body></html>`,
  { sure: false },
);

page(
  'no-il-staff-t1',
  'staff',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=STAFF',
  null,
  ['8801234501', '7605550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title></head><body><div class="view-title">Staff</div><table><tr><td>Name</td><td>Landa, Mary</td><td>Badge Number</td><td>5120</td></tr><tr><td>State ID</td><td>8801234501</td><td>Job Title</td><td>Teacher</td></tr><tr><td>Phone</td><td>7605550167</td><td>Credential</td><td>Multiple subject</td></tr></table></body></html>`,
);

page(
  'no-il-staff-t2',
  'staff',
  'https://valley.aeries.net/admin/Staff.aspx?id=330',
  null,
  ['9904567802'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title></head><body><form><input type="hidden" name="ctl00$PID" value="41100188"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><h2>Staff Data</h2><div class="data-row"><div>Name</div><div>Montoya, Nell</div></div><div class="data-row"><div>State Educator ID</div><div><input value="9904567802"></div></div><div class="data-row"><div>Hire date</div><div>08/01/2016</div></div></form></body></html>`,
);

page(
  'no-il-staff-t3',
  'staff',
  'https://bay.illuminateed.com/live/?page=StudentProgram&id=640',
  '9961000189',
  ['8801234503'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Programs</title></head><body><h2>Novak, Ora</h2><dl><dt>SSID</dt><dd>9961000189</dd><dt>Program</dt><dd>Title I</dd></dl><h3>Case manager</h3><dl><dt>Name</dt><dd>Pruitt, Al</dd><dt>Staff State ID</dt><dd>8801234503</dd></dl></body></html>`,
);

page(
  'wr-pending-family-t1',
  "own number not readable, another child's is",
  'https://q.pinecreek-usd.example/Q/Family.aspx',
  null,
  ['9962000090', '9962000091'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title></head><body><h2>Olmos, Pilar</h2><p>Grade K. SSID: not yet assigned</p><h3>Brothers and sisters in district</h3><table><tr><th>Name</th><th>Gr</th><th>SSID</th></tr><tr><td>Olmos, Rene</td><td>3</td><td>9962000090</td></tr><tr><td>Olmos, Sara</td><td>6</td><td>9962000091</td></tr></table></body></html>`,
);

page(
  'wr-pending-family-t2',
  "own number not readable, another child's is",
  'https://lagunaca.infinitecampus.org/campus/apps/household',
  null,
  ['9962000092', '7145550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household</title><style>label{display:block;font-size:11px}.mem{border:1px solid #ccc;margin:6px;padding:6px}</style></head><body><h2>Prieto, Ray</h2><div class="f"><label>Student State ID</label><div>Requested 08/14/2026</div></div><h3>Household: Prieto</h3><div class="mem"><b>Prieto, Sia</b><div class="f"><label>Student State ID</label><div>9962000092</div></div></div><div class="mem"><b>Prieto, Tony (father)</b><div>7145550168</div></div></body></html>`,
);

page(
  'wr-pending-family-t3',
  "own number not readable, another child's is",
  'https://schoolwise.mariposa-esd.example/student/family.asp?id=51',
  '9961000193',
  ['9962000093'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title></head><body><p><a href="#">Student Info</a> | <a href="#">Family</a></p><h3>Quintana, Ulises</h3><table><tr><td>Grade</td><td>4</td></tr><tr><td>SSID</td><td>9961000193</td></tr></table><h4>Siblings</h4><p>Quintana, Val, Grade 2, SSID: 9962000093</p></body></html>`,
);

page(
  'wr-blank-input-candidate-t1',
  "own number not readable, another child's is",
  'https://calpads.state-data.example/RequestSSID',
  null,
  ['9962000094', '9962000095'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID</title></head><body><h2>Request SSID</h2><form><label>Legal last name <input value="Robles"></label> <label>Legal first name <input value="Wes"></label> <label>SSID <input value="" readonly></label></form><h3>Possible matches (2)</h3><table><tr><th>Score</th><th>SSID</th><th>Name</th><th>Birth</th></tr><tr><td>92</td><td>9962000094</td><td>Robles, Wesley</td><td>06/01/2016</td></tr><tr><td>81</td><td>9962000095</td><td>Robles, West</td><td>06/10/2016</td></tr></table><button>Create new SSID</button></body></html>`,
);

page(
  'wr-blank-input-candidate-t2',
  "own number not readable, another child's is",
  'https://siras.coast-selpa.example/transfer_request.php',
  null,
  ['9962000096'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request transfer</title></head><body><h3>Request student transfer</h3><form><table><tr><td>Last name</td><td><input value="Saenz"></td></tr><tr><td>SSID</td><td><input value=""></td></tr><tr><td></td><td><input type="button" value="Find"></td></tr></table></form><p>1 candidate in other SELPAs:</p><div class="cand">Saenz, Xochitl, 03/19/2014, SSID 9962000096 <button>Request</button></div></body></html>`,
);

page(
  'wr-recent-t1',
  "no own number, another child's beside",
  'https://valley.aeries.net/admin/Attendance.aspx',
  null,
  ['9962000097', '9962000098'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>.drop{border:1px solid #999;padding:6px;display:inline-block}</style></head><body><form><input type="hidden" name="ctl00$PID" value="41100197"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="21"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Scheduling</a></div><div id="StudentBanner"><span class="student-full-name">Trejo, Yul</span> Gr 5 <div class="drop"><b>Last viewed</b><div>Urias, Zac <small>State Student ID 9962000097</small></div><div>Vera, Amy <small>State Student ID 9962000098</small></div></div></div><h2>Attendance</h2><table><tr><th>Date</th><th>AM</th><th>PM</th></tr><tr><td>10/02/2026</td><td>P</td><td>A</td></tr></table></form></body></html>`,
);

page(
  'wr-recent-t2',
  "no own number, another child's beside",
  'https://sis.oakdale-usd.example/nurse/visit/88',
  null,
  ['9962000099'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health office</title><style>aside{float:right;border:1px solid;padding:8px}</style></head><body><h1>Visit: Wolfe, Bea</h1><p>Grade 3, Local ID 8811. Headache, rested 15 min.</p><aside><h4>Waiting</h4><p>Yates, Cole<br>SSID: 9962000099</p></aside></body></html>`,
);

page(
  'wr-recent-t3',
  "no own number, another child's beside",
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=00181200',
  '9961000200',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick lookup</title></head><body><div id="branding-powerschool">PowerSchool SIS</div><div id="nav-main-frame"><ul id="std_information"><li><a href="demo.html">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li></ul></div><h2 id="student_detail_header">Zavala, Cora 8 81200</h2><div class="box-round"><table><tr><td class="bold">SSID</td><td>9961000200</td></tr><tr><td class="bold">Homeroom</td><td>B-4</td></tr></table></div><div class="recent"><b>Recent students</b><br>Abad, Dion (81177)<br>Bosch, Ema (80412)</div></body></html>`,
);

page(
  'wr-toast-t1',
  'a message that names another child',
  'https://sis.oakdale-usd.example/students/4801/schedule',
  null,
  ['9962000101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schedule</title><style>.toast{position:fixed;right:12px;top:12px;background:#fff;border:1px solid #090;padding:8px}</style></head><body><h1>Carrera, Dom</h1><table><tr><th>Per</th><th>Course</th></tr><tr><td>1</td><td>Biology</td></tr></table><div class="toast" role="alert"><strong>Print queue</strong><div>Score report for SSID 9962000101 is ready.</div></div></body></html>`,
);

page(
  'wr-toast-t2',
  'a message that names another child',
  'https://lagunaca.infinitecampus.org/campus/apps/flags',
  '9961000202',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flags</title><style>.snack{position:fixed;bottom:10px;left:10px;background:#222;color:#fff;padding:8px}</style></head><body><h2>Duran, Eda</h2><div class="p"><span>Student State ID</span> <span>9961000202</span></div><table><tr><th>Flag</th><th>Start</th></tr><tr><td>Free lunch</td><td>08/12/2026</td></tr></table><div role="status" class="snack">Flag saved.</div></body></html>`,
);

page(
  'wr-toast-t3',
  'a message that names another child',
  'https://seis.valley-selpa.example/student/5190/services',
  null,
  ['9962000103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Services</title><style>.flash{background:#dfd;padding:8px}</style></head><body><div class="flash">Your transfer of Enciso, Fe (SSID: 9962000103) was accepted by Coast USD. <a href="#">Dismiss</a></div><h3>Garrido, Hans</h3><p>Grade 2. Primary disability: SLI</p><table><tr><th>Service</th><th>Minutes</th></tr><tr><td>Speech</td><td>60</td></tr></table></body></html>`,
);

page(
  'wr-alert-other-t1',
  'a message that names another child',
  'https://calpads.state-data.example/StudentSearch',
  null,
  ['9962000104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student search</title></head><body><h2>Student Lookup</h2><div class="validation-summary">The SSID 9962000104 does not exist or is not enrolled in your LEA.</div><form action="/StudentSearch"><label>Last name <input></label> <label>First name <input></label> <button>Search</button></form></body></html>`,
);

page(
  'wr-alert-other-t2',
  'a message that names another child',
  'https://valley.aeries.net/admin/ImportResults.aspx',
  null,
  ['9962000105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Import</title></head><body><form><div id="NavBar"><a href="#">School Info</a> <a href="#">Import Data</a></div><h2>Load SSID extract</h2><p>Records read: 412. Records updated: 411.</p><p style="color:#b00">Line 87: State Student ID 9962000105 belongs to more than one student, skipped.</p></form></body></html>`,
);

page(
  'wr-alert-other-t3',
  'a message that names another child',
  'https://sis.oakdale-usd.example/students/6610/state',
  '9961000206',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State data</title></head><body><h1>Herrera, Ivy</h1><div class="alert alert-warning">Last CALPADS check: 1 warning for this student (primary language missing).</div><table class="table"><tr><th>SSID</th><td>9961000206</td></tr><tr><th>EL status</th><td>TBD</td></tr></table></body></html>`,
);

page(
  'wr-duplicate-of-t1',
  'a word before a colon',
  'https://q.fairmead-cusd.example/StudentConnect/Transportation.aspx',
  null,
  ['9981000001'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transportation</title></head><body><table class="qhdr" width="100%"><tr><td><b>OKAFOR, LENA</b></td><td>Gr 2</td><td>Perm 40118</td></tr></table><fieldset><legend>Bus</legend><table><tr><td>Route</td><td>14 AM</td></tr><tr><td>Stop</td><td>Elm &amp; 4th</td></tr><tr><td>Remarks</td><td>Rides with: SSID 9981000001</td></tr></table></fieldset></body></html>`,
);

page(
  'wr-duplicate-of-t2',
  'a word before a colon',
  'https://sis.oakdale-usd.example/student/profile/40119',
  '9971000002',
  ['9165550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title></head><body><main class="container"><h1 class="h4">Bram Sutter <small>Grade 8</small></h1><ul class="list-unstyled"><li><i>Identifiers:</i> SSID 9971000002 &middot; Local 40119</li><li><i>Home language:</i> English</li><li><i>Contact by text:</i> 9165550102</li></ul></main></body></html>`,
);

page(
  'wr-duplicate-of-t3',
  'a word before a colon',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?p=STUDENT',
  null,
  ['9981000003'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><div class="view-header"><span class="caption">Student: Ruiz, Maria E.</span> <span>Sis #: 40120</span></div><div class="alertbar" style="background:#fff3c4;padding:6px">Not to be confused with: SSID 9981000003, same name and birth year, Cedar Middle</div><table><tr><td>Last Name</td><td><input readonly value="Ruiz"></td><td>First Name</td><td><input readonly value="Maria"></td></tr><tr><td>Grade</td><td><input readonly value="07" size="3"></td><td>Home Room</td><td><input readonly value="B12"></td></tr></table></body></html>`,
);

page(
  'wr-offset-tab-t1',
  'out of sight by position',
  'https://sis.oakdale-usd.example/mobile/students',
  null,
  ['9981000004'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My students</title><style>.swiper{width:360px;overflow:hidden;border:1px solid #999}.track{display:flex;width:720px;transform:translateX(-360px)}.pane{width:320px;padding:20px}.k{font-size:11px;color:#777;margin:0}</style></head><body><div class="swiper"><div class="track"><section class="pane"><h3>Imani Dale</h3><p>Grade 4</p><p class="k">SSID</p><p>9981000004</p></section><section class="pane"><h3>Jonas Eck</h3><p>Grade 4</p><p class="k">Attendance today</p><p>Tardy, 8:42</p></section></div></div><div class="dots">&#9675; &#9679;</div></body></html>`,
);

page(
  'wr-offset-tab-t2',
  'out of sight by position',
  'https://gibbon.harbor-academy.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000127',
  '9971000005',
  ['9981000005'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor Academy</title></head><body><div id="content-wrap"><div class="relative overflow-hidden" style="width:640px;height:220px;position:relative;overflow:hidden"><div style="position:absolute;left:0;top:0;width:600px"><h2>Nia Alvarado</h2><div class="grid"><div><span class="block font-bold" style="display:block;font-weight:bold">State Student ID</span><span class="block" style="display:block">9971000005</span></div><div><span style="display:block;font-weight:bold">Year Group</span><span style="display:block">Year 3</span></div></div></div><div style="position:absolute;left:0;top:0;width:600px;transform:translateX(680px)"><h2>Owen Baptiste</h2><div class="grid"><div><span class="block font-bold" style="display:block;font-weight:bold">State Student ID</span><span class="block" style="display:block">9981000005</span></div></div></div></div><button>Next in class</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-offset-tab-t3',
  'out of sight by position',
  'https://schoolwise.elm-union.example/students/40123/all-fields',
  '9971000006',
  ['9165550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All fields</title></head><body><h3>Petra Lindqvist, Gr 6</h3><div style="width:420px;overflow-x:auto;border:1px solid #aac"><table style="width:1500px"><tr><th align="left">Perm No</th><th align="left">Birth Date</th><th align="left">Gender</th><th align="left">Entry Date</th><th align="left">Address</th><th align="left">Home Phone</th><th align="left">Statewide Student Identifier</th><th align="left">Exit Date</th></tr><tr><td>40123</td><td>02/11/2015</td><td>F</td><td>08/12/2026</td><td>81 Gale St</td><td>9165550106</td><td>9971000006</td><td></td></tr></table></div><p>One record. Scroll right for more fields.</p></body></html>`,
  { sure: false },
);

page(
  'wr-folded-t1',
  'out of sight by position',
  'https://bay.illuminateed.com/live/?page=Student_Overview&id=40124',
  null,
  ['9981000007'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student overview</title></head><body><div id="top">District data system</div><h2>Kwan, Eddie</h2><p>Grade 1, Local ID 40124, Room 6</p><details><summary>Household members (1)</summary><table><tr><th>Name</th><td>Kwan, Alice</td></tr><tr><th>Grade</th><td>4</td></tr><tr><th>SSID</th><td>9981000007</td></tr></table></details><h3>Benchmarks</h3><table><tr><td>Fall reading</td><td>Met</td></tr></table></body></html>`,
);

page(
  'wr-folded-t2',
  'out of sight by position',
  'https://sis.oakdale-usd.example/families/771',
  '9971000008',
  ['9981000008', '9165550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student in family</title></head><body><h1>Ferro, Dario</h1><div class="accordion"><details open><summary>General</summary><dl><dt>Grade</dt><dd>10</dd><dt>CA State Student ID</dt><dd>9971000008</dd><dt>Cell</dt><dd>9165550108</dd></dl></details><details><summary>Ferro, Bianca (sister)</summary><dl><dt>Grade</dt><dd>8</dd><dt>CA State Student ID</dt><dd>9981000008</dd></dl></details></div></body></html>`,
);

page(
  'wr-folded-t3',
  'out of sight by position',
  'https://lagunaca.infinitecampus.org/campus/apps/household/relationships',
  null,
  ['9981000009'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Relationships</title><style>body{font:14px Roboto,sans-serif}.exp{display:grid;grid-template-rows:0fr}.exp.open{grid-template-rows:1fr}.inner{overflow:hidden;min-height:0}.inner label{font-size:11px}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h2>Toma, Andrei</h2><p>Grade: 09 &nbsp; DOB: 05/19/2012</p><section><button aria-expanded="false" class="exp-h">Toma, Ioana &mdash; sibling</button><div class="exp"><div class="inner"><label>Student State ID</label><div>9981000009</div><label>School</label><div>Laguna Middle</div></div></div></section><section><button aria-expanded="true" class="exp-h">Toma, Elena &mdash; mother</button><div class="exp open"><div class="inner"><label>Work</label><div>(916) 555-0109</div></div></div></section></app-root></body></html>`,
);

page(
  'wr-print-frame-t1',
  'out of sight by position',
  'https://aspen.laurel-usd.example/aspen/studentSchedule.do?navkey=student.std.list.schedule',
  null,
  ['9981000010'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Schedule</title><style>@media screen{.queue{display:none}}@media print{.screen{display:none}}</style></head><body><div class="screen"><table class="headerLabel"><tr><td>Students :: Hargrove, Levi - 40127</td></tr></table><h3>Schedule</h3><table><tr><td>P1</td><td>Algebra</td></tr><tr><td>P2</td><td>Biology</td></tr></table><button onclick="print()">Print queue (1)</button></div><div class="queue"><h1>Mailing label</h1><p>Hargreaves, Levy</p><table><tr><td class="detailProperty">State ID (SSID)</td><td class="detailValue">9981000010</td></tr></table></div></body></html>`,
);

page(
  'wr-print-frame-t2',
  'out of sight by position',
  'https://sis.oakdale-usd.example/roster/print-cards?student=40128',
  '9971000011',
  ['9981000011', '9981000012'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student card</title><style>.sheet{display:none}@media print{.sheet{display:block}.noprint{display:none}}</style></head><body><div class="noprint"><h2>Card preview: Juno Castellanos</h2><div style="border:1px dashed #555;width:280px;padding:10px"><div>Oak Grove School</div><b>Juno Castellanos</b><br>Gr 5<br>State SSID # 9971000011</div><p><label><input type="checkbox" checked> print for whole class</label></p></div><div class="sheet"><div>Ana Bell<br>State SSID # 9981000011</div><div>Joel Bui<br>State SSID # 9981000012</div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'wr-print-frame-t3',
  'out of sight by position',
  'https://seis.foothill-selpa.example/seis/student/40129/documents',
  null,
  ['9981000013'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP documents</title></head><body><div class="crumb">Students &gt; Yeung, Carla &gt; Documents</div><table><tr><th>Document</th><th>Date</th></tr><tr><td>Annual IEP</td><td>10/02/2026</td></tr><tr><td>Amendment</td><td>11/05/2026</td></tr></table><iframe title="printer" style="width:0;height:0;border:0;position:absolute" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Label</title></head><body><p><b>Yeager, Carl</b></p><p>Statewide ID (SSID): 9981000013</p></body></html>"></iframe></body></html>`,
);

page(
  'wr-covered-t1',
  'covered',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary',
  null,
  ['9981000014'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><div><h2>Pryce, Gwen</h2><p>Student State ID: <b>9981000014</b></p><p>Grade: 11</p></div><div role="complementary" style="position:fixed;inset:0;background:#fff;z-index:50;padding:16px"><button>&larr; Back to Gwen Pryce</button><h2>Quick view: Pryor, Wes</h2><h3>Behavior</h3><p>No events this term.</p></div></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-covered-t2',
  'covered',
  'https://sis.oakdale-usd.example/app/search/drawer',
  '9971000015',
  ['9981000015', '9165550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Directory</title><style>body{margin:0}.under{padding:20px}.sheet{position:fixed;left:0;top:0;right:0;bottom:0;background:#fffdf5;padding:20px;z-index:9}.fld{display:flex;gap:24px}.fld span:first-child{width:220px;color:#666}</style></head><body><div class="under"><h2>Adeyemi, Tobi</h2><div class="fld"><span>State ID</span><span>9981000015</span></div></div><div class="sheet"><h2>Adeyemi, Tolu</h2><div class="fld"><span>Grade</span><span>3</span></div><div class="fld"><span>State Student Number (SSID)</span><span>9971000015</span></div><div class="fld"><span>Mobile</span><span>9165550115</span></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-covered-t3',
  'covered',
  'https://sis.oakdale-usd.example/parent/child/40131',
  '9971000016',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Child details</title></head><body><h2>Marisol Vega</h2><p>Grade 7, Homeroom 21</p><div style="margin-top:calc(100vh - 190px)"><table><tr><td>Statewide Student ID number</td><td>9971000016</td></tr></table></div><div style="height:500px"><h3>Fees</h3><p>None due</p></div><div style="position:fixed;left:0;right:0;bottom:0;height:130px;background:#223;color:#fff;padding:12px">This portal uses cookies to keep you signed in. <button>Understood</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-merge-t1',
  'two students',
  'https://valley.aeries.net/admin/CombineStudents.aspx',
  null,
  ['9981000017', '9981000018'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Combine Students</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401132"><input type="hidden" name="ctl00$SN" value="1132"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><h2>Combine Student Records</h2><table border="1" cellpadding="3"><tr><td></td><td class="Caption">FROM</td><td class="Caption">TO</td></tr><tr><td class="Caption">Student</td><td><input readonly value="Lund, Kit"></td><td><input readonly value="Lund, Christopher"></td></tr><tr><td class="Caption">Perm ID</td><td><input readonly value="99401132"></td><td><input readonly value="99401207"></td></tr><tr><td class="Caption">State ID</td><td><input readonly value="9981000017"></td><td><input readonly value="9981000018"></td></tr></table><button>Combine</button></div></form></body></html>`,
);

page(
  'wr-merge-t2',
  'two students',
  'https://schoolwise.elm-union.example/utilities/merge/result',
  '9971000019',
  ['9981000019'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Merge finished</title></head><body><div class="panel panel-success"><div class="panel-heading">Records were merged on 11/16/2026</div><div class="panel-body"><h4>Noor Haddad, Grade 9</h4><p>SSID: <strong>9971000019</strong></p><p class="text-muted">Retired SSID: 9981000019 (reported to CALPADS)</p><a href="#">Open student</a></div></div></body></html>`,
  { sure: false },
);

page(
  'wr-compare-t1',
  'two students',
  'https://calpads.state-help.example/Anomalies/MID/Resolve',
  null,
  ['9981000020', '9981000021'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MID resolution</title></head><body><h1>Multiple Identifier anomaly</h1><p>Decide whether these records are the same person.</p><div style="display:flex;gap:16px"><fieldset><legend>Record A</legend><label>SSID</label> <output>9981000020</output><br><label>Name</label> <output>OROZCO, EMILIO</output><br><label>Birth date</label> <output>03/08/2013</output></fieldset><fieldset><legend>Record B</legend><label>SSID</label> <output>9981000021</output><br><label>Name</label> <output>OROZCO, EMIL</output><br><label>Birth date</label> <output>08/03/2013</output></fieldset></div></body></html>`,
);

page(
  'wr-compare-t2',
  'two students',
  'https://seis.foothill-selpa.example/seis/sync/40134',
  '9971000022',
  ['9165550122', '9165550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS sync</title></head><body><h3>Review changes for Farrow, Quinn</h3><table class="table table-sm"><thead><tr><th>Field</th><th>From SIS</th><th>In SEIS</th><th>Accept</th></tr></thead><tbody><tr><th>Student SSID</th><td>9971000022</td><td>&mdash;</td><td><input type="checkbox"></td></tr><tr><th>Home phone</th><td>9165550122</td><td>9165550123</td><td><input type="checkbox"></td></tr><tr><th>Grade</th><td>6</td><td>5</td><td><input type="checkbox"></td></tr></tbody></table></body></html>`,
  { sure: false },
);

page(
  'wr-compare-t3',
  'two students',
  'https://ridge.powerschool.com/admin/students/addresschange.html?frn=0010040135',
  '9971000023',
  ['9165550124', '9165550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pending address change</title><style>td{padding:2px 8px}.bold{font-weight:bold}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><div id="content-main"><p id="student_detail_header">Duarte, Isla 3 40135</p><div class="box-round"><table><tr><td></td><td class="bold">On file</td><td class="bold">Submitted by parent</td></tr><tr><td>Street</td><td>9 Birch Ct</td><td>220 Loma Ave</td></tr><tr><td>Telephone</td><td>9165550124</td><td>9165550125</td></tr><tr><td>SSID (cannot be changed)</td><td colspan="2">9971000023</td></tr></table><button>Approve</button></div></div></body></html>`,
);

page(
  'wr-row-of-two-t1',
  'two students',
  'https://sis.oakdale-usd.example/sections/twins/88',
  null,
  ['9981000024', '9981000025'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Twin placement</title><style>.grid{display:grid;grid-template-columns:140px 140px 140px;row-gap:6px}</style></head><body><h2 class="text-xl">Placement request: Hsu twins</h2><div class="grid grid-cols-3"><div></div><div>Hsu, Amy</div><div>Hsu, Ann</div><div>SSID</div><div>9981000024</div><div>9981000025</div><div>Teacher</div><div>Ms. Rowe</div><div>Mr. Bly</div></div></body></html>`,
);

page(
  'wr-row-of-two-t2',
  'two students',
  'https://siras.delta-selpa.example/siras/transfer/request',
  null,
  ['9981000026', '9981000027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request a transfer</title></head><body><h2>Request a transfer of records</h2><form><label for="q">Enter SSID</label> <input id="q" value="9981000026"> <button type="button">Look up</button></form><h4>Students that may match</h4><table><tr><td><input type="radio" name="c"></td><td>Benitez, Rafa</td><td>05/01/2014</td><td>9981000026</td></tr><tr><td><input type="radio" name="c"></td><td>Benitez, Rafael</td><td>05/10/2014</td><td>9981000027</td></tr></table></body></html>`,
);

page(
  'wr-row-of-two-t3',
  'two students',
  'https://schoolwise.elm-union.example/students/40138/guardianship',
  '9971000028',
  ['9165550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Custody worksheet</title></head><body><h2>Custody worksheet for Coyle, Finn</h2><table border="1"><tr><th></th><th>Coyle, Finn (this student)</th><th>Coyle, Maeve (attends Rio Vista USD)</th></tr><tr><td>Grade</td><td>4</td><td>7</td></tr><tr><td>SSID</td><td>9971000028</td><td><i>not shared by her district</i></td></tr><tr><td>Lives with</td><td>Father, 9165550128</td><td>Mother</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'wr-hover-t1',
  'hover card',
  'https://valley.aeries.net/teacher/SeatingChart.aspx',
  null,
  ['9981000029'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating chart</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}.seat{position:relative}.pop{visibility:hidden;position:absolute;left:90px;top:10px;background:#ffe;border:1px solid #cc9;padding:6px;z-index:3}.seat:hover .pop{visibility:visible}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401139"><input type="hidden" name="ctl00$SN" value="1139"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><h2>Period 4 - Room 12</h2><table border="1" cellpadding="14"><tr><td class="seat">Abara, Chi<div class="pop"><div class="Caption">State Student ID</div>9981000029</div></td><td>Beem, Dot</td></tr><tr><td>Chu, Max</td><td>Dray, Ivy</td></tr></table></div></form></body></html>`,
);

page(
  'wr-hover-t2',
  'hover card',
  'https://lagunaca.infinitecampus.org/campus/apps/student/household',
  '9971000030',
  ['9981000030'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household</title><style>body{font:14px Roboto,sans-serif}.g{display:grid;grid-template-columns:200px 200px}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h2>Nakata, Hiro</h2><div class="g"><span>Student State ID</span><span>9971000030</span><span>Local Student Number</span><span>40140</span></div><h3>Household</h3><p style="position:relative">Siblings: <a href="#" aria-describedby="pop">Nakata, Yui</a><span id="pop" role="tooltip" style="position:absolute;left:170px;top:-6px;background:#263238;color:#fff;padding:6px 10px">Nakata, Yui &middot; Gr 2 &middot; SSID 9981000030</span></p></app-root></body></html>`,
);

page(
  'wr-hover-t3',
  'hover card',
  'https://gibbon.harbor-academy.example/index.php?q=/modules/Departments/department_course_class.php&gibbonCourseClassID=00000211',
  null,
  ['9981000031', '9981000032'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class 7B</title></head><body><div id="content-wrap"><h2>7B Science: Participants</h2><div class="people"><figure title="SSID: 9981000031"><img alt="" width="40" height="40"><figcaption>Ellis, Roo</figcaption></figure><figure title="SSID: 9981000032"><img alt="" width="40" height="40"><figcaption>Faye, Sid</figcaption></figure></div><p>Teacher: Dr. Amaro</p></div></body></html>`,
);

page(
  'wr-ae-contact-tab-t1',
  'known field hidden',
  'https://valley.aeries.net/admin/Contacts.aspx',
  null,
  ['9971000033', '9165550133', '9981000033'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401143"><input type="hidden" name="ctl00$SN" value="1143"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div class="student-banner"><b class="student-full-name">Rios, Ada</b> <a href="#">General</a> <a href="#" class="on">Contacts</a><div class="tab" style="display:none"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000033</div></div></div><div class="tab"><div class="data-row"><div class="data-caption">Mother</div><div data-tcfc="CON.TL">9165550133</div></div></div></div><h2>Contacts</h2><table><tr><td class="Caption">Other children in household</td><td>Rios, Ivo, Gr 1, State Student ID 9981000033</td></tr></table></div></form></body></html>`,
);

page(
  'wr-ae-contact-tab-t2',
  'known field hidden',
  'https://valley.aeries.net/teacher/Demographics.aspx',
  '9971000034',
  ['9165550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401144"><input type="hidden" name="ctl00$SN" value="1144"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div class="student-banner collapsed"><b class="student-full-name">Lockhart, Bo</b> Gr 12<div style="display:none"><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000034</div></div></div></div><table id="ctl00_MainContent_tblEdit"><tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN"><input value="Lockhart"></td></tr><tr><td class="Caption">State Student ID</td><td data-tcfc="STU.CID"><input value="9971000034" readonly></td></tr><tr><td class="Caption">Primary Phone</td><td data-tcfc="STU.TL"><input value="9165550134"></td></tr></table></div></form></body></html>`,
);

page(
  'wr-ae-contact-tab-t3',
  'known field hidden',
  'https://ridge.powerschool.com/admin/students/sameaddress.html?frn=0010040145',
  null,
  ['9971000035', '9981000035'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Same address</title><style>td{padding:2px 8px}.bold{font-weight:bold}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><div id="content-main"><h2 id="student_detail_header">Whitlow, Remy 6 40145</h2><table><tr class="oddRow" style="display:none"><td class="bold" title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9971000035</td></tr><tr class="evenRow"><td class="bold">Mailing address</td><td>400 Quarry Rd</td></tr></table><div class="box-round"><h3>Students at this address</h3><table><tr><td class="bold">Whitlow, Tess</td><td>Grade 2</td><td class="bold">SSID</td><td>9981000035</td></tr></table></div></div></body></html>`,
);

page(
  'wr-ae-sibling-cell-t1',
  'known field in a list',
  'https://valley.aeries.net/teacher/StudentSearch.aspx',
  null,
  ['9981000036'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401146"><input type="hidden" name="ctl00$SN" value="1146"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div class="student-banner"><b class="student-full-name">Ostrow, Mika</b> Gr 3</div><h3>Search results for "Ostro"</h3><table><thead><tr><th>Student</th><th>Grd</th><th>CID</th><th>School</th></tr></thead><tbody><tr><td data-tcfc="STU.NM"><a href="#">Ostroff, Max</a></td><td data-tcfc="STU.GR">5</td><td data-tcfc="STU.CID">9981000036</td><td>995</td></tr></tbody></table><p>1 record found</p></div></form></body></html>`,
);

page(
  'wr-ae-sibling-cell-t2',
  'known field in a list',
  'https://valley.aeries.net/admin/FamilyStudents.aspx',
  '9971000037',
  ['9981000037', '9981000038', '9165550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401147"><input type="hidden" name="ctl00$SN" value="1147"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div class="student-banner"><b class="student-full-name">Salas, Wren</b><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99401147</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000037</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550137</div></div></div><h3>Others with family key 5210</h3><div role="grid"><div role="row"><span role="gridcell" data-tcfc="STU.NM">Salas, Joy</span> <span role="gridcell" data-tcfc="STU.CID">9981000037</span></div><div role="row"><span role="gridcell" data-tcfc="STU.NM">Salas, Lev</span> <span role="gridcell" data-tcfc="STU.CID">9981000038</span></div></div></div></form></body></html>`,
);

page(
  'wr-ae-sibling-cell-t3',
  'known field in a list',
  'https://ridge.powerschool.com/admin/students/family.html?frn=0010040148',
  null,
  ['9981000039'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>td{padding:2px 8px}.bold{font-weight:bold}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><div id="content-main"><h2 id="student_detail_header">Banda, Thandi 1 40148</h2><div class="box-round"><table><thead><tr><th>Family member</th><th>Gr</th><th>SSID</th></tr></thead><tbody><tr><td>Banda, Sipho</td><td>4</td><td title="[Students]State_StudentNumber">9981000039</td></tr></tbody></table></div><div class="box-round"><table><tr><td class="bold">Family Ident</td><td>771</td></tr></table></div></div></body></html>`,
);

page(
  'ae-two-fields-t1',
  'known field with two names',
  'https://valley.aeries.net/admin/Students.aspx',
  '9971000040',
  ['9165550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 1</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401149"><input type="hidden" name="ctl00$SN" value="1149"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><table class="grid"><tr><td data-tcfc="STU.LN, STU.FN"><span class="Caption">Name</span><br>Trask, Orla</td><td data-tcfc="STU.CID"><span class="Caption">State Student ID</span><br><span class="Data">9971000040</span></td></tr><tr><td data-tcfc="STU.TL"><span class="Caption">Telephone</span><br><span class="Data">9165550140</span></td><td data-tcfc="STU.RC1, STU.RC2"><span class="Caption">Race</span><br>700</td></tr></table></div></form></body></html>`,
);

page(
  'ae-two-fields-t2',
  'known field with two names',
  'https://valley.aeries.net/teacher/StudentData.aspx',
  null,
  ['9165550141', '9165550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401150"><input type="hidden" name="ctl00$SN" value="1150"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><h3>Mabry, Gus - Grade K</h3><table><tr><td data-tcfc="STU.CID, STU.OID"><span class="Caption">State Student ID</span> </td><td data-tcfc="STU.TL, STU.TX">9165550141</td></tr><tr><td data-tcfc="STU.FK"><span class="Caption">Father's Cell</span> </td><td data-tcfc="STU.FC">9165550142</td></tr></table></div></form></body></html>`,
);

page(
  'ae-two-fields-t3',
  'known field with two names',
  'https://valley.aeries.net/admin/Demographics.aspx?edit=1',
  '9971000043',
  ['9165550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit demographics</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401151"><input type="hidden" name="ctl00$SN" value="1151"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div id="ctl00_MainContent_banner"><span>Fenn, Ilse</span> <span class="Caption">State ID</span> <span data-tcfc="STU.CID,STU.CIC">9971000043</span></div><div class="data-row"><label class="data-caption" for="cid">State Student ID / verified</label><div data-tcfc="STU.CID,STU.CIC"><input id="cid" value="9971000043" disabled> <input type="checkbox" checked disabled></div></div><div class="data-row"><label class="data-caption" for="tl">Telephone</label><div data-tcfc="STU.TL"><input id="tl" value="9165550143"></div></div></div></form></body></html>`,
);

page(
  'fr-document-write-t1',
  'frame without an address',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentDialog',
  '9971000044',
  ['9165550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy</title></head><body><div class="k-window" style="width:660px;border:1px solid #789"><div class="k-window-titlebar">Student detail</div><iframe id="f" width="640" height="220"></iframe></div><script>setTimeout(function(){f.srcdoc='<!doctype html><h3>Ogden, Prue</h3><table><tr><td>State Student Number</td><td><input readonly value="9971000044"></td></tr><tr><td>Phone</td><td><input readonly value="9165550144"></td></tr></table>'},350)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-document-write-t2',
  'frame without an address',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Family',
  null,
  ['9981000045'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy</title></head><body><div class="view-header">Student: Keane, Dov &nbsp; Grade: 02 &nbsp; Sis #: 40153</div><h4>Sibling card</h4><iframe title="Sibling card" width="520" height="150" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>card</title></head><body><b>Keane, Ruth</b> (sister)<table><tr><td>Grade</td><td>05</td></tr><tr><td>State Student Number</td><td>9981000045</td></tr></table></body></html>"></iframe></body></html>`,
);

page(
  'fr-blob-t1',
  'frame without an address',
  'https://sis.oakdale-usd.example/legacy/shell.html',
  '9971000046',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Legacy shell</title></head><body><div style="background:#036;color:#fff">Student system &mdash; work area</div><iframe width="700" height="300" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>outer</title></head><body><div>Menu | Print | Close</div><iframe width=&quot;640&quot; height=&quot;220&quot; srcdoc=&quot;<!doctype html><html lang=&amp;quot;en&amp;quot;><head><meta charset=&amp;quot;utf-8&amp;quot;><title>inner</title></head><body><h3>Pham, Linh</h3><dl><dt>Statewide Student Identifier</dt><dd>9971000046</dd><dt>Grade</dt><dd>8</dd></dl></body></html>&quot;></iframe></body></html>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-blob-t2',
  'frame without an address',
  'https://lagunaca.infinitecampus.org/campus/apps/adhoc/preview',
  null,
  ['9981000047', '9981000048', '9981000049'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Filter preview</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h3>Filter: Missing address (3)</h3><iframe width="600" height="200" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>rows</title></head><body><table><tr><th>student.lastName</th><th>student.stateID</th></tr><tr><td>Ames</td><td>9981000047</td></tr><tr><td>Byrd</td><td>9981000048</td></tr><tr><td>Cato</td><td>9981000049</td></tr></table></body></html>"></iframe></app-root></body></html>`,
);

page(
  'fr-blob-t3',
  'frame without an address',
  'https://sis.oakdale-usd.example/widgets/student-card',
  '9971000050',
  ['9165550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widget host</title></head><body><h2>Counselor desk</h2><sis-card></sis-card><script>customElements.define('sis-card',class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:'open'}),i=document.createElement('iframe');i.width=560;i.height=180;i.srcdoc='<!doctype html><p><b>Student:</b> Zamora, Nell</p><p><b>SSID no.:</b> 9971000050</p><p><b>Text to:</b> 9165550150</p>';r.appendChild(i)}})</script></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-sandbox-t1',
  'frame',
  'https://siras.delta-selpa.example/siras/preview/iep',
  '9971000051',
  ['9165550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><div class="toolbar"><button>Download</button> <button>Close</button></div><iframe sandbox="" width="680" height="260" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>IEP page 1</title></head><body><h3 align=center>Individualized Education Program</h3><table border=1 width=100%><tr><td>Student Name<br><b>Albright, Teo</b></td><td>Grade<br><b>4</b></td></tr><tr><td>SSID<br><b>9971000051</b></td><td>Home phone<br><b>9165550151</b></td></tr></table></body></html>"></iframe></body></html>`,
  { sure: false },
);

page(
  'fr-sandbox-t2',
  'frame',
  'https://sis.oakdale-usd.example/inbox/msg/5521',
  null,
  ['9981000052'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title></head><body><aside>Context: <b>Larkin, Ned</b>, Grade 9, Local 40159</aside><h3>Message from Records, Rio Vista USD</h3><iframe sandbox="allow-popups" width="600" height="160" srcdoc="<p>Hello,</p><p>we are still waiting for the cumulative folder of another transfer, Larkins, Fred.</p><p>SSID: 9981000052</p><p>Thank you</p>"></iframe></body></html>`,
);

page(
  'fr-frameset-t1',
  'frame',
  'https://ca-mesa.edupoint.com/ST_Two.aspx',
  '9971000053',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title></head><body><table width="100%"><tr><td width="220" valign="top"><iframe width="210" height="320" srcdoc="<ul><li>Students<li>Attendance<li>Reports</ul><p>Last: Ueda, Ko (40170)</p>"></iframe></td><td><iframe name="main" width="640" height="320" srcdoc="<center><h3>Vargo, Ines</h3></center><table border=1><tr><th>State Student Number (SSID)</th></tr><tr><td>9971000053</td></tr></table>"></iframe></td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-frameset-t2',
  'frame',
  'https://ca-mesa.edupoint.com/ST_Find.aspx',
  null,
  ['9981000054', '9981000055'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Find</title></head><body><div style="display:flex"><iframe width="330" height="300" srcdoc="<b>Found</b><table><tr><td>Wade, Al</td><td>SSID</td><td>9981000054</td></tr><tr><td>Wade, Alma</td><td>SSID</td><td>9981000055</td></tr></table>"></iframe><iframe width="560" height="300" srcdoc="<h3>Student</h3><p>Choose a student on the left.</p><table><tr><td>SSID</td><td></td></tr></table>"></iframe></div></body></html>`,
);

page(
  'dy-prerender-next-t1',
  'prerendered page',
  'https://bay.illuminateed.com/live/?page=Roster_Walk&i=4',
  '9971000056',
  ['9981000056'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title></head><body><div id="top">District data system</div><h2>4 of 28: Yoder, Ike</h2><dl><dt>SSID</dt><dd>9971000056</dd></dl><button>Next &rsaquo;</button><template id="next"><h2>5 of 28: Zell, Ona</h2><dl><dt>SSID</dt><dd>9981000056</dd></dl></template><script type="application/json">{"prev":null,"next":{"name":"Zell, Ona","ssid":"9981000056"}}</script></body></html>`,
);

page(
  'dy-prerender-next-t2',
  'prerendered page',
  'https://sis.oakdale-usd.example/queue/3',
  null,
  ['9981000057'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review queue</title></head><body><h2>3 of 12: Amadi, Kofi</h2><p>Immunization record is complete.</p><div class="next" style="content-visibility:hidden"><h2>4 of 12: Barros, Lia</h2><p><b>SSID:</b> <span>9981000057</span></p></div><p><a href="#">Skip to next</a></p></body></html>`,
);

page(
  'dy-prerender-next-t3',
  'prerendered page',
  'https://sis.oakdale-usd.example/deck/9',
  '9971000058',
  ['9981000058'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deck</title><style>.deck{position:relative;height:190px;width:340px;border:1px solid #ccc}.deck article{position:absolute;inset:0;padding:14px}.wait{opacity:0;pointer-events:none}</style></head><body><div class="deck"><article><h3>Corrigan, Sy</h3><p>Birth date 01/30/2014</p><p>State ID # <b>9971000058</b></p></article><article class="wait"><h3>Deluca, Pia</h3><p>Birth date 09/02/2014</p><p>State ID # <b>9981000058</b></p></article></div><p>Swipe for the next card</p></body></html>`,
);

page(
  'dy-prerender-then-go-t1',
  'prerendered page',
  'https://bay.illuminateed.com/live/spa/student/1',
  '9971000059',
  ['9165550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><div id="v"><h2>Hobbs, Ray</h2><p class="sk">Loading details&hellip;</p></div><script>setTimeout(function(){history.pushState({},'','/live/spa/student/2');document.title='Student 2';v.innerHTML='<h2>Ibarra, Sol</h2><p class="row"><span>Student number (State)</span> <span>9971000059</span></p><p class="row"><span>Phone</span> <span>9165550159</span></p>'},600)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'dy-prerender-then-go-t2',
  'prerendered page',
  'https://bay.illuminateed.com/live/spa/student/8',
  null,
  ['9981000060'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><nav id="b"></nav><h2 id="n">Loading</h2><dl id="x"></dl><script>setTimeout(function(){history.pushState({},'','/live/spa/student/9');b.innerHTML='<a href="#">&lsaquo; Previous: Jessup, Vi (SSID 9981000060)</a>';n.textContent='Kemp, Wil';x.innerHTML='<dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd><i>loading&hellip;</i></dd>'},500)</script></body></html>`,
);

page(
  'dy-app-tabs-t1',
  'tabs in one page',
  'https://sis.oakdale-usd.example/desk',
  '9971000061',
  ['9981000061', '9981000062'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workspace</title></head><body><div role="tablist"><button role="tab" aria-selected="false">Ledger, Ann</button><button role="tab" aria-selected="true">Moss, Eli</button><button role="tab" aria-selected="false">Nunez, Gil</button></div><div role="tabpanel" hidden><h2>Ledger, Ann</h2><table><tr><th>SSID</th><td>9981000061</td></tr></table></div><div role="tabpanel"><h2>Moss, Eli</h2><table><tr><th>SSID</th><td>9971000061</td></tr></table></div><div role="tabpanel" hidden><h2>Nunez, Gil</h2><table><tr><th>SSID</th><td>9981000062</td></tr></table></div></body></html>`,
);

page(
  'dy-app-tabs-t2',
  'tabs in one page',
  'https://rosario.pinecrest-charter.example/Modules.php?modname=Students/Student.php&include=Medical',
  null,
  ['9981000063'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>RosarioSIS</title></head><body><div id="menu">Students | Grades | Attendance</div><div id="body"><div class="tabs"><a>Open: Prado, Ciel</a> <a class="on"><b>Open: Quill, Ben</b></a></div><div style="visibility:hidden;height:0;overflow:hidden"><h3>Prado, Ciel</h3><table><tr><td>9981000063<br><span class="legend-gray">State Student ID</span></td></tr></table></div><div><h3>Quill, Ben</h3><table><tr><td>Peanuts<br><span class="legend-gray">Allergies</span></td><td>06/01/2026<br><span class="legend-gray">Last physical</span></td></tr></table></div></div></body></html>`,
);

page(
  'dy-app-tabs-t3',
  'tabs in one page',
  'https://opensis.oakdale-usd.example/Ajax.php?modname=students/Student.php',
  '9971000064',
  ['9165550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title></head><body><div id="content"><h4>Rasmussen, Dag</h4><ul class="nav nav-tabs"><li class="active">General</li><li>Address</li><li>Notes for Rasmussen, Liv</li></ul><div id="t" class="tab-content">Please wait</div></div><script>setTimeout(function(){t.innerHTML='<div class="form-group"><label class="control-label col-lg-4" for="none1">State Student ID</label><div class="col-lg-8"><div class="form-control" readonly>9971000064</div></div></div><div class="form-group"><label class="control-label col-lg-4" for="none2">Phone</label><div class="col-lg-8"><div class="form-control" readonly>9165550164</div></div></div>'},500)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'nm-driver-heading-t1',
  "a child's name read as a word",
  'https://valley.aeries.net/teacher/Profile.aspx',
  '9971000065',
  ['9165550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401171"><input type="hidden" name="ctl00$SN" value="1171"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><h2>Parent, Tessa</h2><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">2</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9971000065</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550165</div></div></div></form></body></html>`,
);

page(
  'nm-driver-heading-t2',
  "a child's name read as a word",
  'https://sis.oakdale-usd.example/students/40172',
  '9971000066',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff, Nora</title></head><body><div class="mdc-card"><h1 class="mdc-typography--headline5">Staff, Nora</h1><div class="mdc-typography--body2">Grade 11 &middot; Counselor Mr. Teague</div><div class="mdc-list"><div class="mdc-list-item"><span class="mdc-list-item__primary-text">9971000066</span><br><span class="mdc-list-item__secondary-text" style="color:#777;font-size:12px">Statewide Student ID (SSID)</span></div><div class="mdc-list-item"><span>40172</span><br><span style="color:#777;font-size:12px">School ID</span></div></div></div></body></html>`,
);

page(
  'nm-driver-heading-t3',
  "a child's name read as a word",
  'https://sis.oakdale-usd.example/volunteers/318',
  null,
  ['9912345766', '9165550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Volunteer</title></head><body><h2>Parent: Ana Driver</h2><dl><dt>Cleared</dt><dd>Fingerprints 08/20/2026</dd><dt>State ID</dt><dd>9912345766</dd><dt>Mobile</dt><dd>9165550166</dd><dt>Child</dt><dd>Leo Driver, Grade 1</dd></dl></body></html>`,
);

page(
  'nm-no-line-t1',
  "a child's name read as a word",
  'https://ridge.powerschool.com/admin/students/quick.html?frn=0010040174',
  '9971000067',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>td{padding:2px 8px}.bold{font-weight:bold}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><div id="content-main"><p id="student_detail_header">Old, Samuel &nbsp;7&nbsp; Local ID: 40174 &nbsp;Family ID: 882&nbsp; SSID:&nbsp;9971000067</p><div class="box-round"><h3>Quick lookup</h3><table><tr><td>1(A)</td><td>English 7</td><td>A-</td></tr><tr><td>2(A)</td><td>Math 7</td><td>B</td></tr></table></div></div></body></html>`,
);

page(
  'nm-no-line-t2',
  "a child's name read as a word",
  'https://bay.illuminateed.com/live/?page=Student_Tests&id=40175',
  '9971000068',
  ['9165550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title></head><body><h3>Blank, Mia &mdash; SSID: 9971000068</h3><p>Call home: 9165550168</p><table><tr><th>Assessment</th><th>Level</th></tr><tr><td>Fall ELA interim</td><td>Near standard</td></tr></table></body></html>`,
);

page(
  'nm-no-line-t3',
  "a child's name read as a word",
  'https://q.fairmead-cusd.example/StudentConnect/State.aspx',
  null,
  ['9981000069'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State reporting</title></head><body><p><b>Minho No</b> Gr 3 &nbsp; Has SSID: No &nbsp; Sister: Minji No 9981000069</p><table><tr><td>Requested</td><td>11/12/2026</td></tr><tr><td>Reply</td><td>waiting</td></tr></table></body></html>`,
);

page(
  'nm-school-heading-t1',
  'a place read as a word',
  'https://schoolwise.elm-union.example/students/40177',
  '9971000070',
  ['9165550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><h1>Foothill Parent Cooperative Charter</h1><h2>County Community Day Program</h2><table class="info"><tr><td>Pupil</td><td>Greer, Nash</td></tr><tr><td>Pupil's SSID</td><td>9971000070</td></tr><tr><td>School office</td><td>9165550170</td></tr></table></body></html>`,
);

page(
  'nm-school-heading-t2',
  'a place read as a word',
  'https://sis.oakdale-usd.example/teacher-portal/alternative/40178',
  '9971000071',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Teacher Portal</title></head><body><nav aria-label="Breadcrumb"><ol><li>Teacher Portal</li><li>Alternative Education</li><li>Former Ford School site</li></ol></nav><div class="row"><label class="col-4">Name</label><div class="col-8">Haas, Pilar</div></div><div class="row"><label class="col-4">CALPADS SSID</label><div class="col-8">9971000071</div></div><footer>District Office, Staff Lane 4</footer></body></html>`,
);

page(
  'nm-school-heading-t3',
  'a place read as a word',
  'https://aspen.laurel-usd.example/aspen/schoolDetail.do',
  null,
  ['9900000072', '9165550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: School</title></head><body><div>Schools :: Student Success Academy</div><table><tr><td class="detailProperty">Name</td><td class="detailValue">Student Success Academy</td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(sklSchoolIdState)" value="9900000072" readonly></td></tr><tr><td class="detailProperty">Principal</td><td class="detailValue">Dr. Student</td></tr><tr><td class="detailProperty">Phone</td><td class="detailValue">9165550172</td></tr></table></body></html>`,
);

page(
  'wr-note-t1',
  'free text that names another child',
  'https://valley.aeries.net/teacher/Visitation.aspx',
  null,
  ['9981000073'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Visitation</title><style>body{font:13px Verdana,sans-serif;margin:0 12px}.data-row{display:inline-block;margin:4px 14px 4px 0}.data-caption,.Caption{font-size:10px;color:#446}</style></head><body><form id="aspnetForm" action="./x.aspx" method="post"><input type="hidden" name="ctl00$PID" value="99401180"><input type="hidden" name="ctl00$SN" value="1180"><input type="hidden" name="ctl00$SC" value="994"><div id="AppBar">Aeries | 994 - Valley View Elementary | 2026-2027</div><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a> <a href="#">Test Scores</a></div><div id="MainContent"><div class="student-banner"><b class="student-full-name">Ingle, Theo</b> Gr 6</div><h3>Visitation log</h3><table><tr><td class="Caption">Date</td><td>11/09/2026</td></tr><tr><td class="Caption">Comment</td><td><textarea rows="3" cols="50">Nurse called home. Brother Cole also sent home.
SSID: 9981000073</textarea></td></tr></table></div></form></body></html>`,
);

page(
  'wr-note-t2',
  'free text that names another child',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Conference',
  '9971000074',
  ['9981000074'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Conference</title></head><body><table bgcolor="#dde6f0" width="100%"><tr><td>Student Name: <b>Jolly, Reva</b></td><td>State ID: <b>9971000074</b></td><td>Grade: <b>05</b></td></tr></table><h4>Conference notes</h4><blockquote>Argument at recess with a girl from room 9 (SSID 9981000074). Both parents informed.</blockquote></body></html>`,
);

page(
  'wr-note-t3',
  'free text that names another child',
  'https://seis.foothill-selpa.example/seis/student/40182/history',
  null,
  ['9981000075'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>History</title></head><body><h3>Kovac, Dunja</h3><ul class="timeline"><li><time>10/21/2026</time> Case manager changed to M. Ito.</li><li><time>11/03/2026</time> SSID 9981000075 had been entered by mistake, it belongs to another pupil; field cleared.</li><li><time>11/04/2026</time> New SSID requested.</li></ul></body></html>`,
);

page(
  'gd-near-labels-t1',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/state-reporting/ids',
  null,
  ['1032548701', '1032548702', '9900000076', '1032548703', '9165550176'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State reporting</title><style>body{font:14px Roboto,sans-serif}.g{display:grid;grid-template-columns:260px 160px}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h2>Legrand, Ivo</h2><div class="g"><span>SSID Extract Job</span><span>1032548701</span><span>State Course ID</span><span>1032548702</span><span>State School Number of Residence</span><span>9900000076</span><span>Statewide Assessment Session ID</span><span>1032548703</span><span>CALPADS Help Desk</span><span>9165550176</span><span>SSID Status</span><span>Not requested</span></div></app-root></body></html>`,
);

page(
  'gd-near-labels-t2',
  'guard: labels',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010040184',
  '9971000077',
  ['9981000077', '1032548704', '9912345777'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>td{padding:2px 8px}.bold{font-weight:bold}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px}</style></head><body><div id="branding-powerschool">PowerSchool SIS</div><ul id="std_information"><li><a href="/admin/students/generaldemographics.html">Demographics</a></li><li><a href="/admin/students/state/stateCA.html">State/Province - CA</a></li></ul><div id="content-main"><h2 id="student_detail_header">Mbeki, Noa 10 40184</h2><div class="box-round"><table><tr class="oddRow"><td class="bold">SSID Request Batch</td><td>1032548704</td></tr><tr class="evenRow"><td class="bold">Previous SSID</td><td>9981000077</td></tr><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">California Statewide Student ID (SSID)</td><td>9971000077</td></tr><tr class="evenRow"><td class="bold">Counselor SEID</td><td>9912345777</td></tr></table></div></div></body></html>`,
);

page(
  'gd-near-labels-t3',
  'guard: labels',
  'https://schoolwise.elm-union.example/enroll/40185/papers',
  null,
  ['9981000078', '9981000079', '9981000080'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment papers</title></head><body><h2>Enrollment papers: Niven, Oz</h2><div class="form-row"><label>Cousin's SSID</label><input readonly value="9981000078"></div><div class="form-row"><label>SSID used in error</label><input readonly value="9981000079"></div><div class="form-row"><label>Temporary SSID (void)</label><input readonly value="9981000080"></div><div class="form-row"><label>Grade</label><input readonly value="TK"></div></body></html>`,
);

page(
  'gd-staff-ssid-t1',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/991',
  null,
  ['9912345781', '9165550181'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h2>Orton, Marge</h2><section><h3>Person Information</h3><label>Birth Date</label> 04/04/1979 <label>Work Phone</label> 9165550181</section><section><h3>Person Identifiers</h3><div><label>Student State ID</label> <span></span></div><div><label>Staff State ID</label> <span>9912345781</span></div><div><label>Local Staff Number</label> <span>5512</span></div></section></app-root></body></html>`,
);

page(
  'gd-staff-ssid-t2',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/student/schedule',
  '9971000082',
  ['9912345782', '9912345783'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schedule</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><div class="ic-person"><b>Pell, Ike</b> <span>Grade: 10</span> <span>Student State ID: 9971000082</span></div><table><caption>Section staff for auditors</caption><tr><th>Course</th><th>Teacher</th><th>Teacher SEID</th></tr><tr><td>Geometry</td><td>Ortiz, R</td><td>9912345782</td></tr><tr><td>World History</td><td>Moy, P</td><td>9912345783</td></tr></table></app-root></body></html>`,
);

page(
  'gd-staff-ssid-t3',
  'guard: labels',
  'https://sis.oakdale-usd.example/account/me',
  null,
  ['9912345784'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My account</title></head><body><div class="container"><h3>My account</h3><form class="form-horizontal"><div class="form-group"><label class="control-label">Name</label><p class="form-control-static">Quincy Rader</p></div><div class="form-group"><label class="control-label">Role</label><p class="form-control-static">School psychologist</p></div><div class="form-group"><label class="control-label">Statewide ID</label><p class="form-control-static">9912345784</p></div><div class="form-group"><label class="control-label">Password</label><input type="password"></div></form></div></body></html>`,
);

page(
  'gd-eleven-in-pieces-t1',
  'guard: values',
  'https://sis.oakdale-usd.example/scan/sheet/22',
  null,
  ['9971000085', '7100008512'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Answer sheet</title></head><body><h2>Scan review: Rusk, Del</h2><table><tr><td>SSID read by scanner</td><td><b>9971</b><b>000</b><b>085</b><b>12</b></td></tr><tr><td>Pages</td><td>2</td></tr></table><p>The scanner found two digits too many.</p></body></html>`,
);

page(
  'gd-eleven-in-pieces-t2',
  'guard: values',
  'https://q.fairmead-cusd.example/StudentConnect/Search.aspx?hl=0000',
  '9971000086',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><h3>Sorel, Tam</h3><table><tr><td align="right">SSID:</td><td>997<wbr><span class="hl" style="background:#ff8">1000</span><wbr>086</td></tr><tr><td align="right">Perm:</td><td>40190</td></tr></table></body></html>`,
);

page(
  'gd-eleven-in-pieces-t3',
  'guard: values',
  'https://schoolwise.elm-union.example/students/40191/strip',
  null,
  ['9971000877'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strip</title></head><body><table cellspacing="0" style="border-collapse:collapse"><tr><th>Name</th><th>SSID</th><th>Gr</th></tr><tr><td>Tull, Abe</td><td style="padding:0;text-align:right">997100087</td><td style="padding:0;text-align:left">7</td></tr></table><p style="color:#a00">SSID is one digit short.</p></body></html>`,
);

page(
  'gd-phone-in-pieces-t1',
  'guard: values',
  'https://sis.oakdale-usd.example/register/step2',
  null,
  ['9165550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title></head><body><h2>Registration of Upham, Zia: step 2</h2><div class="fr"><label>SSID</label><span class="hint">(leave empty)</span></div><div class="fr"><input size="3" value="916"><input size="3" value="555"><input size="4" value="0188"><small>daytime</small></div></body></html>`,
);

page(
  'gd-phone-in-pieces-t2',
  'guard: values',
  'https://seis.foothill-selpa.example/seis/print/cover/40193',
  '9971000089',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cover sheet</title><style>.bx b{display:inline-block;border:1px solid #333;width:18px;text-align:center;margin-right:-1px}</style></head><body><h1>State testing cover sheet</h1><p>Student: <u>Vann, Cleo</u></p><p>SSID <span class="bx"><b>9</b><b>9</b><b>7</b><b>1</b><b>0</b><b>0</b><b>0</b><b>0</b><b>8</b><b>9</b></span></p><p>Room <span class="bx"><b>1</b><b>2</b></span></p></body></html>`,
);

page(
  'gd-old-badge-t1',
  'guard: values',
  'https://calpads.state-help.example/SSID/Detail',
  null,
  ['9981000090'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID detail</title></head><body><h2>WINTERS, GAEL</h2><table><tr><th>SSID</th><td><s>9981000090</s> <a href="#">see replacement</a></td></tr><tr><th>Status since</th><td>09/30/2026</td></tr></table></body></html>`,
);

page(
  'gd-old-badge-t2',
  'guard: values',
  'https://siras.delta-selpa.example/siras/student/40195',
  '9971000091',
  ['9981000091'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title></head><body><h3>Xiong, Pa</h3><dl class="dl-horizontal"><dt>Case</dt><dd>Open</dd><dt>SSID</dt><dd><del style="color:#999">9981000091</del> <ins>9971000091</ins> <small>corrected 11/02/2026</small></dd></dl></body></html>`,
  { sure: false },
);

page(
  'gd-old-badge-t3',
  'guard: values',
  'https://sis.oakdale-usd.example/students/40196/ids',
  '9971000092',
  ['9165550192'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifiers</title><style>.chip{background:#e4e7ee;border-radius:9px;padding:1px 8px;font-size:12px}.text-xs{font-size:11px;color:#666}</style></head><body><div class="flex items-center"><span class="text-lg">Yates, Bryn</span> <span class="chip">Old Orchard Elementary</span> <span class="chip">Inactive bus pass</span></div><div class="mt-2"><div class="text-xs text-gray-500">State SSID</div><div class="font-mono">9971000092 <span class="chip">verified 2021, then at a former district</span></div></div><div class="mt-2"><div class="text-xs">Voicemail</div><div>9165550192</div></div></body></html>`,
  { sure: false },
);

page(
  'gd-above-blank-t1',
  'guard: value above label',
  'https://rosario.pinecrest-charter.example/Modules.php?modname=Students/Student.php',
  null,
  ['9165550193', '9165550194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>RosarioSIS</title></head><body><div id="body"><h2>Zuniga, Lalo</h2><table class="width-100p"><tr><td>9165550193<br><span class="legend-gray">Father</span></td></tr><tr><td>-<br><span class="legend-gray">State Student ID</span></td></tr><tr><td>9165550194<br><span class="legend-gray">Clinic</span></td></tr></table></div></body></html>`,
);

page(
  'gd-above-blank-t2',
  'guard: value above label',
  'https://rosario.pinecrest-charter.example/Modules.php?modname=Students/Student.php&student_id=40198',
  '9971000095',
  ['9165550195', '9165550196'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>RosarioSIS</title></head><body><div id="body"><table><tr><td><div class="onclick"><span class="uld">Abel</span><br><span class="legend-gray">First Name</span></div></td><td><div class="onclick"><span class="uld">9165550195</span><br><span class="legend-gray">Student cell</span></div></td></tr><tr><td><div class="onclick"><span class="uld">9971000095.00</span><br><span class="legend-gray">SSID (State)</span></div></td><td><div class="onclick"><span class="uld">9165550196</span><br><span class="legend-gray">Emergency</span></div></td></tr></table></div></body></html>`,
);

page(
  'gd-above-blank-t3',
  'guard: value above label',
  'https://sis.oakdale-usd.example/cards/40199',
  null,
  ['9165550197', '9165550198'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>.c{display:flex;flex-direction:column-reverse;padding:2px 0}.l{font-size:11px;color:#888}.v{font-size:18px;min-height:22px}</style></head><body><h2>Bostic, Rhea</h2><div class="st"><div class="c"><span class="l">Home</span><span class="v">9165550197</span></div><div class="c"><span class="l">SSID</span><span class="v">&nbsp;</span></div><div class="c"><span class="l">Work</span><span class="v">9165550198</span></div></div></body></html>`,
);

page(
  'gd-colon-blank-t1',
  'guard: colon outside',
  'https://schoolwise.elm-union.example/print/emergency/40200',
  null,
  ['9165550199', '9165550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title></head><body><pre>
EMERGENCY CARD            2026-27
Name   : Calder, Wynn     Grade : 1
SSID   : 
Phone  : 9165550199       Alt   : 9165550100
Doctor : Dr. Pruitt
</pre></body></html>`,
);

page(
  'gd-colon-blank-t2',
  'guard: colon outside',
  'https://gibbon.harbor-academy.example/index.php?q=/modules/Students/applicationForm_manage_edit.php',
  null,
  ['9165550101', '9981000096'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application</title><style>dl{display:grid;grid-template-columns:140px 12px 240px}dd{margin:0}</style></head><body><h3>Application: Dacosta, Finn</h3><dl><dt>Year</dt><span>:</span><dd>K</dd><dt>State Student ID</dt><span>:</span><dd></dd><dt>Telephone</dt><span>:</span><dd>9165550101</dd><dt>Sister here</dt><span>:</span><dd>Dacosta, Bea / 9981000096</dd></dl></body></html>`,
);

page(
  'gd-colon-blank-t3',
  'guard: colon outside',
  'https://q.fairmead-cusd.example/StudentConnect/Banner.aspx',
  '9971000097',
  ['9165550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q</title></head><body><div class="banner"><b>EASTON, JO</b> &nbsp; <u>Local ID</u><i>:</i> <span></span> <u>SSID</u><i>:</i> <span>9971000097</span> <u>Tel</u><i>:</i> <span>9165550103</span></div><p>Enrollment 08/14/2026 to present</p></body></html>`,
);

page(
  'gd-bus-driver-t1',
  'guard: headings',
  'https://sis.oakdale-usd.example/people/cafeteria/12',
  null,
  ['9912345798', '9165550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person</title></head><body><table><caption>Cafeteria manager</caption><tr><td>Name</td><td>Fultz, Gwen</td></tr><tr><td>Statewide ID</td><td>9912345798</td></tr><tr><td>Certificate</td><td>ServSafe 2028</td></tr><tr><td>Extension</td><td>9165550104</td></tr></table></body></html>`,
);

page(
  'gd-bus-driver-t2',
  'guard: headings',
  'https://sis.oakdale-usd.example/transport/rider/40204',
  '9971000099',
  ['9165550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rider</title></head><body><h1>Rider profile: Gallo, Enzo (Gr 5)</h1><h3>Bus &amp; driver</h3><p>Bus 31, driver Mr. Sims, depot 9165550105</p><h3>Driver sheet &mdash; rider data</h3><table><tr><th>State student identifier (SSID)</th><td>9971000099</td></tr><tr><th>Stop</th><td>Vine &amp; 2nd</td></tr></table></body></html>`,
  { sure: false },
);

page(
  'gd-bus-driver-t3',
  'guard: headings',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=PickUp',
  null,
  ['9912345799', '9165550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pick-up</title></head><body><div class="view-header">Student: Hooper, Lark &nbsp; Grade: 01</div><fieldset><legend>Authorized pick-up (grandmother)</legend><table><tr><td>Name</td><td>Hooper, June</td></tr><tr><td>State ID</td><td>9912345799</td></tr><tr><td>Mobile</td><td>9165550107</td></tr></table></fieldset></body></html>`,
);

page(
  'gd-scrolled-box-t1',
  'guard: sight',
  'https://schoolwise.elm-union.example/students/40206/cumulative',
  '9971000101',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cumulative record</title></head><body><h2>Cumulative record: Ivers, Moss</h2><section style="min-height:620px"><h3>Kindergarten</h3><p>Satisfactory in all subjects. Absences: 12</p></section><section style="min-height:620px"><h3>Grade 1</h3><p>Satisfactory in all subjects. Absences: 7</p></section><section style="min-height:620px"><h3>Grade 2</h3><p>Satisfactory in all subjects. Absences: 7</p></section><section style="min-height:620px"><h3>Grade 3</h3><p>Satisfactory in all subjects. Absences: 7</p></section><section style="min-height:620px"><h3>Grade 4</h3><p>Satisfactory in all subjects. Absences: 7</p></section><hr><table><tr><td>State Student Identifier</td><td>9971000101</td></tr></table><p>End of record</p></body></html>`,
);

page(
  'gd-scrolled-box-t2',
  'guard: sight',
  'https://sis.oakdale-usd.example/attendance/tile',
  null,
  ['9981000102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tile</title></head><body><h2>Jarvis, Coco</h2><p>Attendance this week: 5 of 5</p><div style="height:60px;overflow:hidden;border:1px solid #ccc"><p style="height:60px;margin:0">Lunch group: green</p><dl><dt>Table mate</dt><dd>Jensen, Bob</dd><dt>SSID</dt><dd>9981000102</dd></dl></div></body></html>`,
);

page(
  'gd-scrolled-box-t3',
  'guard: sight',
  'https://lagunaca.infinitecampus.org/campus/apps/person/detail',
  '9971000103',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Detail</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h2>Kline, Fay</h2><div id="bx" style="height:160px;overflow-y:scroll;border:1px solid #90a4ae"><div class="row"><span>Student State ID</span> <span>9971000103</span></div><div style="height:600px">Enrollments<br>Laguna High, 10<br>Laguna Middle, 8</div><div>End of list</div></div><script>bx.scrollTop=9999</script></app-root></body></html>`,
);

page(
  'gd-ellipsis-t1',
  'guard: sight',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Narrow',
  '9971000104',
  ['9165550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Narrow</title></head><body><table cellspacing="1"><tr><td>Student</td><td><input readonly value="Lasky, Ming" size="20"></td></tr><tr><td><label for="sn">State ID (SSID)</label></td><td><input id="sn" readonly value="9971000104" style="width:38px"></td></tr><tr><td><label for="ph">Phone</label></td><td><input id="ph" readonly value="9165550110" style="width:38px"></td></tr></table></body></html>`,
);

page(
  'gd-ellipsis-t2',
  'guard: sight',
  'https://sis.oakdale-usd.example/kiosk/40210',
  null,
  ['9165550111', '9981000105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kiosk</title></head><body><h2>Madsen, Uli</h2><ul class="list"><li><span>SSID</span> <span>99710&hellip;05</span></li><li><span>Text</span> <span>9165550111</span></li><li><span>Checked in with</span> <span>Madsen, Eva (9981000105)</span></li></ul></body></html>`,
);

page(
  'gd-ellipsis-t3',
  'guard: sight',
  'https://sis.oakdale-usd.example/list-detail/40211',
  '9971000106',
  ['9165550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Detail pane</title><style>.w-40{width:190px}.w-20{width:100px}.w-12{width:64px}.flex{display:flex;gap:8px}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}</style></head><body><div class="w-40"><div class="truncate"><b>Nordstrom-Villanueva, Persephone</b></div><div class="flex"><div class="w-20 truncate">Statewide Student Identifier</div><div class="w-12 truncate">9971000106</div></div><div class="flex"><div class="w-20 truncate">Telephone</div><div class="w-12 truncate">9165550113</div></div></div></body></html>`,
);

page(
  'gd-dialog-open-t1',
  'guard: sight',
  'https://aspen.laurel-usd.example/aspen/studentDetail.do?oid=STD0040212',
  '9971000107',
  ['9165550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen: Student</title></head><body><div aria-hidden="true"><table><tr><td class="detailProperty">Name</td><td class="detailValue">Oyelaran, Dare</td></tr><tr><td class="detailProperty">State ID (SSID)</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9971000107" readonly></td></tr><tr><td class="detailProperty">Phone</td><td class="detailValue">9165550116</td></tr></table></div><div style="position:fixed;inset:0;background:rgba(0,0,0,.35)"></div><div role="dialog" aria-modal="true" style="position:fixed;right:20px;bottom:20px;width:260px;background:#fff;padding:14px"><b>Maintenance tonight</b><p>Save your work by 6 pm.</p><button>OK</button></div></body></html>`,
);

page(
  'gd-dialog-open-t2',
  'guard: sight',
  'https://sis.oakdale-usd.example/students/40213/family',
  null,
  ['9981000108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title></head><body><h2>Pinto, Luz</h2><p>Grade 2 &middot; Local 40213</p><h4>Siblings</h4><p>none linked</p><dialog id="dg"><h3>Link a sibling</h3><p>Found: <b>Pinto, Caio</b></p><p><label>SSID</label> <output>9981000108</output></p><button>Link</button> <button>Cancel</button></dialog><script>dg.showModal()</script></body></html>`,
);

page(
  'gd-dialog-open-t3',
  'guard: sight',
  'https://lagunaca.infinitecampus.org/campus/apps/search/details',
  '9971000109',
  ['9981000109', '9981000110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:14px Roboto,sans-serif}</style></head><body><app-root><header class="ic-toolbar">Campus &rsaquo; Student Information</header><h3>Results (3)</h3><table><tr><th>Name</th><th>Student State ID</th></tr><tr><td>Quade, Ann</td><td>9981000109</td></tr><tr><td>Quade, Bix</td><td>9971000109</td></tr><tr><td>Quaid, Cy</td><td>9981000110</td></tr></table><dialog id="ds" style="width:90vw;height:85vh"><h2>Quade, Bix</h2><h4>Student Summary</h4><div><strong>Student State ID</strong><br>9971000109</div><div><strong>Grade</strong><br>08</div><button>Close</button></dialog><script>ds.showModal()</script></app-root></body></html>`,
  { sure: false },
);

page(
  'gd-twice-same-row-t1',
  'guard: two numbers',
  'https://sis.oakdale-usd.example/students/40215/edit',
  '9971000111',
  ['9165550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit student</title></head><body><header class="bar">Ramsey, Viv | Gr 4 | SSID 9971000111</header><form><div class="mb-3"><label class="form-label" for="s1">State Student ID (SSID)</label><input class="form-control" id="s1" value="9971000111" readonly></div><div class="mb-3"><label class="form-label" for="p1">Phone</label><input class="form-control" id="p1" value="9165550117"></div></form><footer>Record key: Ramsey / 9971000111</footer></body></html>`,
);

page(
  'gd-twice-same-row-t2',
  'guard: two numbers',
  'https://seis.foothill-selpa.example/seis/calpads/check/40216',
  null,
  ['9981000112', '9981000121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CALPADS check</title></head><body><h3>Stroud, Ade</h3><table class="table"><tr><th></th><th>SEIS</th><th>CALPADS</th><th></th></tr><tr><td>Birth date</td><td>06/14/2013</td><td>06/14/2013</td><td>&#10003;</td></tr><tr><td>SSID</td><td>9981000112</td><td>9981000121</td><td style="color:#b00">&#10007; differs</td></tr></table></body></html>`,
);

page(
  'gd-twice-same-row-t3',
  'guard: two numbers',
  'https://bay.illuminateed.com/live/?page=Data_Check&id=40217',
  '9971000113',
  ['9165550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data check</title></head><body><h2>Tierney, Roe</h2><table><thead><tr><th>Item</th><th>Value</th><th>State file</th><th>Checked by</th></tr></thead><tbody><tr><td>SSID</td><td>9971000113</td><td>Match &#10003;</td><td>Nightly job</td></tr><tr><td>Guardian phone</td><td>9165550118</td><td>not sent</td><td>&mdash;</td></tr></tbody></table></body></html>`,
);

export const twentyEighthPages = pages;

import { setOf } from './case-page.ts';

/** The kinds of the first set once more, as another author of it would have made them. People are made up. */
const { page, pages } = setOf('thirty-second');

page(
  'lb-ps-calif-statewide',
  'label: California in front',
  'https://ridge.powerschool.com/admin/students/ca/studentinfo.html?frn=0010044120',
  '9973000101',
  ['9165550131', '0010044120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><h1>California State Information</h1><p id="student_detail_header">Quintero, Abril &nbsp; 10 &nbsp; 551208</p><form action="#"><div class="box-round"><h2>Identification</h2><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">California Statewide Student Identifier</td><td>9973000101</td></tr><tr><td class="bold" title="[S_CA_STU_X]DateUSEntry">First U.S. school entry</td><td><input value="08/16/2014" size="10"></td></tr><tr class="oddRow"><td class="bold">Emergency contact</td><td>Quintero, Marta 9165550131</td></tr></table></div><button>Submit</button></form></div></body></html>`,
);

page(
  'lb-dotted',
  'label: letters with points',
  'https://records.pinecrest-csd.example/pupil/view.php?rec=818',
  '9973000102',
  ['5305550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinecrest pupil file</title><style>body{font:15px Georgia,serif;max-width:720px;margin:20px auto}.r{display:flex;border-bottom:1px dotted #999}.r i{flex:0 0 200px;font-style:normal;color:#744}</style></head><body><p>Wednesday: minimum day, buses at 12:40. <a href="#">Sign in for lunch counts</a></p><header><b>Pinecrest CSD</b> &middot; one school, 88 pupils</header><h2>Holt, Bram</h2><div class="r"><i>Grade</i><span>Six</span></div><div class="r"><i>S.S.I.D.</i><span>9973000102</span></div><div class="r"><i>Mother</i><span>Holt, Gwen</span></div><div class="r"><i>Mother, cell</i><span>5305550102</span></div><footer>Questions to the office, room 1.</footer><h3>Attendance this month</h3><table><tr><td>Absent, excused</td><td>1</td></tr><tr><td>Tardy</td><td>0</td></tr></table><p>Pick-up: Holt, Gwen; Holt, Arthur (grandfather), (530) 555-0103</p></body></html>`,
);

page(
  'lb-ssid-no-point',
  'label: No. and a point',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9973000103',
  ['8584410023'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><fieldset><legend>Kaleo, Noa</legend><table><tr><td><span class="fl">Last Name</span><input value="Kaleo"></td><td><span class="fl">First Name</span><input value="Noa"></td><td><span class="fl">Perm ID</span><input value="202217" readonly></td></tr><tr><td><span class="fl">SSID No.</span><input value="9973000103" readonly></td><td><span class="fl">Gender</span><select><option>F<option selected>M</select></td><td><span class="fl">Locker Serial</span><input value="8584410023"></td></tr></table></fieldset><div><span class="fl">Comment</span><textarea rows="2">Retainer; see nurse.</textarea></div><button>Save</button><button>Undo</button></body></html>`,
);

page(
  'lb-csis-now-ssid',
  'label: the old name',
  'https://sis.alder-usd.example/stu/4471/state',
  '9973000104',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alder USD student state data</title><style>body{font:14px Arial}.kv{display:grid;grid-template-columns:220px 1fr;row-gap:6px}.kv>:nth-child(odd){font-weight:600}</style></head><body><div role="banner">Alder Unified &middot; signed in as j.mcfee &middot; <a href="#">Sign out</a></div><nav>Students / Ferro, Gianna / State data</nav><h1>Ferro, Gianna</h1><div class="kv"><div>District number</div><div>10-4471</div><div>CSIS Number (now SSID)</div><div>9973000104</div><div>Language fluency</div><div>RFEP</div><div>Counselor</div><div>Abe Winslow</div></div><h2>Programs</h2><ul><li>Title I, targeted: no</li><li>Foster: no</li><li>Free or reduced meals: through 06/2027</li></ul><p>Changed 08/19/2026 by the registrar, Mrs. Oduya, ext. 4410</p></body></html>`,
);

page(
  'lb-inverted',
  'label: words the other way round',
  'https://bay.illuminateed.com/live/?page=StudentOverview&id=5512',
  '9973000105',
  ['5105550144', '5105550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student overview</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><h1>Osei, Kofi</h1><table class="demo"><tbody><tr><th>Student ID, Local</th><td>66120</td><th>Student ID, Statewide</th><td>9973000105</td></tr><tr><th>Phone, Home</th><td>5105550144</td><th>Phone, Work (Father)</th><td>5105550145</td></tr><tr><th>Grade, Current</th><td>3</td><th>School, Current</th><td>Bayfront</td></tr></tbody></table></div><p><a href="#">Assessments</a> <a href="#">Report cards</a> <a href="#">Guardians</a></p><h3>Guardians</h3><p>Osei, Ama; Osei, Kwame</p></body></html>`,
);

page(
  'lb-pupils',
  'label: pupil',
  'https://portal.rioseco-charter.example/office/pupils/93',
  '9973000106',
  ['6195550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rio Seco Charter</title><style>body{font-family:system-ui}article{border:1px solid #bbb;padding:12px;width:420px}p{margin:6px 0}</style></head><body><ul><li><a href="#">All pupils</a></li><li><a href="#">Lunch</a></li><li><a href="#">Nurse</a></li></ul><h3>Pupil card</h3><article><p><b>Svensson, Liv</b> &ndash; Kindergarten, room 4 (Ms. Tamura)</p><p><label>Pupil's State Identification Number<br><input readonly value="9973000106"></label></p><p><label>Pupil's Home Telephone<br><input readonly value="6195550126"></label></p></article><h4>Who may collect this pupil</h4><ol><li>Svensson, Astrid (mother)</li><li>Reyes, Paul (neighbor), 619-555-0127</li></ol><p><small>Printed cards are to be shredded on the last day of school.</small></p></body></html>`,
);

page(
  'lb-footnote-sign',
  'label: a footnote behind',
  'https://valley.aeries.net/admin/StateReporting.aspx',
  '9973000107',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State Reporting | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2>Data for state reporting</h2><p class="student-full-name">Byrne, Orla <small>Gr 4</small></p><table id="ctl00_MainContent_tblState"><tr><td class="Caption">SSID<sup><a href="#n2">2</a></sup></td><td class="Data">9973000107</td></tr><tr><td class="Caption">Interdistrict<sup><a href="#n3">3</a></sup></td><td class="Data">No</td></tr></table><p id="n2"><small>2 Issued by CALPADS when the student first enrolled in the state.</small></p><p id="n3"><small>3 See board policy 5117.</small></p></div></form></body></html>`,
);

page(
  'lb-wide-letters',
  'label: full-width letters',
  'https://bay.illuminateed.com/live/?page=Card&id=71',
  '9973000108',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><div class="card"><h3>&#26862; / Mori, Ren</h3><ul style="list-style:none;padding:0"><li>&#65319;&#65362;&#65345;&#65348;&#65349;&#65306;8</li><li>&#65331;&#65331;&#65321;&#65316;&#65306;9973000108</li></ul></div><p>Dual immersion roster, Japanese strand</p></div><table><tr><th>Week</th><th>Kanji</th><th>Reading</th></tr><tr><td>9</td><td>18/20</td><td>A</td></tr><tr><td>10</td><td>17/20</td><td>A-</td></tr></table><p>Teacher: Hoshino, Y.</p></body></html>`,
);

page(
  'lb-es-numero',
  'label: Spanish',
  'https://familia.santa-rosalia-usd.example/expediente/2087',
  '9973000109',
  ['8315550119', '8315550120'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Expediente del estudiante</title><style>body{font:15px Arial;margin:20px}table{border-collapse:collapse}td{border:1px solid #cbb;padding:5px 12px}</style></head><body><nav><a href="#">Inicio</a> | <a href="#">Calificaciones</a> | <a href="#">Asistencia</a></nav><h1>Expediente del estudiante</h1><h2>Villalobos Pe&ntilde;a, Xiomara</h2><table><tr><td>Grado</td><td>7&ordm;</td></tr><tr><td>N&uacute;mero de identificaci&oacute;n estatal del estudiante (SSID)</td><td>9973000109</td></tr><tr><td>Tel&eacute;fono de la madre</td><td>8315550119</td></tr><tr><td>Tel&eacute;fono del padre</td><td>8315550120</td></tr></table><p>Para corregir estos datos, acuda a la oficina.</p><h2>Asistencia</h2><p>Ausencias: 2. Retardos: 1. &Uacute;ltima falta: 4 de noviembre, por enfermedad.</p><p>Consejera: Sra. Paula Ochoa, (831) 555-0121</p></body></html>`,
);

page(
  'lb-es-identificador',
  'label: Spanish',
  'https://sis.valle-lindo.example/alumnos/ficha?alumno=661',
  '9973000110',
  ['6265550110'],
  `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Ficha del alumno</title><style>body{font-family:Verdana;font-size:13px}dl{display:grid;grid-template-columns:max-content auto;gap:4px 16px}dt{color:#555}dd{margin:0}</style></head><body><header>Distrito Escolar Valle Lindo &mdash; a&ntilde;o 2026-27</header><h2>Ficha: Arriaga, Tadeo</h2><dl><dt>Maestra</dt><dd>Sra. Ingrid Solano</dd><dt>Identificador &uacute;nico estatal del alumno</dt><dd>9973000110</dd><dt>Celular de contacto</dt><dd>6265550110</dd></dl><h3>Autorizados para recoger</h3><table><tr><td>Arriaga, Sonia</td><td>Mam&aacute;</td></tr><tr><td>Luj&aacute;n, Efra&iacute;n</td><td>Abuelo</td></tr></table><p>Almuerzo: gratuito. Transporte: ruta 6, parada Garvey y 3.&ordf;</p><button>Imprimir ficha</button></body></html>`,
);

page(
  'lb-chrome-es',
  'page translated by the browser',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics',
  '9973000111',
  ['9165550114'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Demografía</title><style>section{border:1px solid #ddd;padding:10px}.f{display:inline-block;width:240px;vertical-align:top}.f label{display:block;font-size:11px}</style></head><body><h1><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Babatunde, Sade</font></font></h1><section><h2><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificadores de personas</font></font></h2><div class="f"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Número de estudiante local</font></font></label><div><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">310778</font></font></div></div><div class="f"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal del estudiante</font></font></label><div><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9973000111</font></font></div></div><div class="f"><label><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Teléfono del hogar</font></font></label><div><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9165550114</font></font></div></div></section></body></html>`,
);

page(
  'lb-chrome-zh',
  'page translated by the browser',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010050882',
  '9973000112',
  ['4155550138', '0010050882'],
  `<!doctype html><html lang="zh-CN" class="translated-ltr"><head><meta charset="utf-8"><title>人口统计</title></head><body><div id="content-main"><p id="student_detail_header"><font><font>Lim, Jasper 2 40882</font></font></p><div class="box-round"><table><tr><td class="bold"><font><font>家庭电话</font></font></td><td><font><font>4155550138</font></font></td></tr><tr><td class="bold"><font><font>全州学生标识符（</font></font><font><font>SSID）</font></font></td><td><font><font>9973000112</font></font></td></tr></table></div></div><p><font><font>紧急联系人：Lim, Doris（母亲）</font></font></p><ul><li><font><font>班级：Ms. Avery，2 年级</font></font></li><li><font><font>入学日期：2024 年 8 月 14 日</font></font></li><li><font><font>午餐状态：免费</font></font></li></ul><button><font><font>提交</font></font></button></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'lb-bilingual-vi',
  'label: two languages',
  'https://lienlac.garden-park-sd.example/hs/22',
  '9973000113',
  ['7145550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student card / Thẻ học sinh</title><style>body{font:15px Arial}.row{padding:6px;border-left:3px solid #b33;margin:6px 0}.row small{display:block;color:#666}</style></head><body><p>Garden Park SD &middot; Li&ecirc;n l&#7841;c</p><h2>Trần, Minh Anh</h2><div class="row"><small>Grade / Lớp</small>1</div><div class="row"><small>SSID / Mã số học sinh của tiểu bang</small>9973000113</div><div class="row"><small>Home phone / Điện thoại nhà</small>7145550107</div><div class="row"><small>Teacher / Gi&aacute;o vi&ecirc;n</small>Mrs. Ellison</div><div class="row"><small>Bus / Xe bu&yacute;t</small>Route 14, 7:10 AM</div><div class="row"><small>Allergies / D&#7883; &#7913;ng</small>None / Kh&ocirc;ng</div><p>Front office: (714) 555-0108</p></body></html>`,
  { isLaidOut: true },
);

page(
  'lb-raw-field-name',
  'label: name of a column',
  'https://ridge.powerschool.com/admin/students/customfields.html?frn=0010061007',
  '9973000114',
  ['0010061007'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Custom fields</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><h1>All fields of this record</h1><p id="student_detail_header">Ngata, Wiremu</p><table class="grid" border="1"><thead><tr><th>Field</th><th>Value</th></tr></thead><tbody><tr><td>Student_Number</td><td>61007</td></tr><tr><td>State_StudentNumber</td><td>9973000114</td></tr><tr><td>Sched_NextYearGrade</td><td>12</td></tr><tr><td>frn</td><td>0010061007</td></tr></tbody></table></div></body></html>`,
);

page(
  'lb-break-chances',
  'label: chances to break',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9973000115',
  ['9493330041'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}.pair{display:flex;width:300px;border-bottom:1px solid #eee}.k{width:120px}.v{margin-left:20px}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Delacroix, Margaux</h1><div>Grade: 09 &middot; DOB 06/03/2012</div></div><section><h2>Summary</h2><div class="pair"><span class="k">State<wbr>wide&#8203; Student&#8203; Identi<wbr>fier</span><span class="v">9973000115</span></div><div class="pair"><span class="k">Meal account</span><span class="v">9493330041</span></div></section></app-root><footer style="padding:8px 16px">Documents (3) &middot; Messages (0)</footer></body></html>`,
);

page(
  'lb-access-key',
  'label: a letter underlined',
  'https://q.fogarty-usd.example/QSIS/Student/Main',
  '9973000116',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student</title><style>body{font:12px Arial;background:#e8e8e0}.tb button{min-width:28px}.f{margin:4px}.f label{display:inline-block;width:110px;text-align:right}</style></head><body><div>File Edit Student Schedule Reports Help</div><div class="tb"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <b>Abernathy, June</b> 0114 Gr 11</div><form><div class="f"><label for="ln"><u>L</u>ast</label> <input id="ln" value="Abernathy"></div><div class="f"><label for="cs"><u>S</u>SID</label> <input id="cs" value="9973000116"></div><div class="f"><label for="tr"><u>T</u>rack</label> <input id="tr" value="A" size="1"></div></form><table border="1"><tr><td>Per</td><td>Course</td><td>Rm</td></tr><tr><td>1</td><td>Govt</td><td>31</td></tr><tr><td>2</td><td>Ceramics 2</td><td>8</td></tr></table><div>Record 114 of 1,206. Sorted by name.</div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'lb-three-lines',
  'label: three lines in a cell',
  'https://valley.aeries.net/teacher/ClassSummary.aspx',
  '9973000117',
  ['6617700123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><table id="ctl00_MainContent_subTop"><tr><td class="Caption" align="center">Student<br>Name</td><td class="Caption" align="center">Perm<br>ID</td><td class="Caption" align="center">State<br>Student<br>ID</td><td class="Caption" align="center">Bus<br>Pass<br>ID</td></tr><tr><td class="Data">Oyelaran, Timi</td><td class="Data">71204</td><td class="Data">9973000117</td><td class="Data">6617700123</td></tr></table><h3>Marks</h3><table><tr><th>Per</th><th>Course</th><th>Mark</th></tr><tr><td>1</td><td>Reading 4</td><td>3</td></tr><tr><td>2</td><td>Science 4</td><td>4</td></tr></table></div></form></body></html>`,
);

page(
  'lb-abbr',
  'label: an abbreviation explained',
  'https://www.k12desk.example/d/310/learners/4d2',
  '9973000118',
  ['3235550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>body{font-family:Inter,Arial;color:#222}.meta{display:flex;gap:24px}.meta small{color:#777;text-transform:uppercase}</style></head><body><header>k12desk <input type="search" placeholder="Find a learner"></header><main><h1>Sunny Park</h1><div class="meta"><div><small>Grade</small> 2</div><div><small><abbr title="Statewide Student Identifier, issued by the California Department of Education">ssid</abbr></small> 9973000118</div><div><small>Caregiver</small> <a href="tel:3235550170">3235550170</a></div></div></main><section><h2>Today</h2><p>Present since 8:02. Reading group 3 with Ms. Delgado at 10:15.</p><h2>Adults</h2><p>Park, Eun-ji (mother), Park, Daniel (father, lives elsewhere)</p></section></body></html>`,
);

page(
  'lb-with-instructions',
  'label: instructions inside',
  'https://enroll.harborview-usd.example/forms/registration/8812/review',
  '9973000119',
  ['5625550151', '5625550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review registration</title><style>body{font:14px Arial;width:640px;margin:auto}label{display:block;margin-top:10px}input{width:100%}</style></head><body><h1>Review: Marchetti, Luca</h1><form><label>Legal name<input value="Marchetti, Luca" readonly></label><label>Student's SSID (from CALPADS, 10 digits; leave blank if new to California)<input value="9973000119" readonly></label><label>Parent/guardian 1 phone (digits only)<input value="5625550151" readonly></label><label>Parent/guardian 2 phone (digits only)<input value="5625550152" readonly></label></form><h2>Still to do</h2><ol><li>Proof of residence (upload)</li><li>Immunization record: received 07/22/2026</li><li>Home language survey: Italian, English</li></ol><p>Reviewed by the office: not yet</p></body></html>`,
);

page(
  'lb-slash',
  'label: two names with a slash',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Enrollment',
  '9973000120',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><h3>Ruelas, Pilar &nbsp; Perm 119083</h3><table><caption>State</caption><tr><td>CALPADS ID/SSID&nbsp;:</td><td>9973000120</td><td>EL status&nbsp;:</td><td>EO</td></tr><tr><td>Entry&nbsp;:</td><td>08/12/2026</td><td>Entry code&nbsp;:</td><td>E155</td></tr></table><table><caption>History</caption><tr><td>2025-26</td><td>Mesa Vista MS</td><td>Gr 6</td></tr><tr><td>2024-25</td><td>Juniper ES</td><td>Gr 5</td></tr></table><p>Clerk: Oden, T</p></body></html>`,
);

page(
  'lb-required-star',
  'label: marks and sign words',
  'https://lagunaca.infinitecampus.org/campus/apps/census/identities',
  '9973000121',
  ['9990001234'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identities - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}.row{margin:8px 0}.row label{display:block;font-size:11px;color:#666}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Hakim, Yara</h1></div><section><h2>Person Identifiers</h2><div class="row"><label id="l1">*Student State ID # <i class="fa" title="Help">?</i></label><span aria-labelledby="l1">9973000121</span></div><div class="row"><label id="l2">Person GUID</label><span aria-labelledby="l2">0C1A-77B2</span></div><div class="row"><label id="l3">Staff State ID (when also employed)</label><span aria-labelledby="l3">9990001234</span></div></section></app-root><p style="padding:0 16px"><button>Save</button> Last modified by System Administrator</p></body></html>`,
  { sure: false },
);

page(
  'ly-legend',
  'layout: legend of a fieldset',
  'https://office.tule-elementary.example/records/edit/55',
  '9973000130',
  ['5595550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit record</title><style>body{font:13px Arial}form{display:flex;flex-wrap:wrap;gap:10px}fieldset{border:1px solid #bbb;border-radius:4px;padding:2px 8px}legend{font-size:10px;color:#555}input{border:0;outline:0}</style></head><body><p><a href="#">&laquo; back to grade 5</a></p><h2>Yellowhorse, Dakota</h2><form><fieldset><legend>Grade</legend><input value="5" size="2"></fieldset><fieldset><legend>SSID</legend><input value="9973000130"></fieldset><fieldset><legend>Home phone</legend><input value="5595550133"></fieldset></form><h3>Guardians</h3><p>Yellowhorse, Marlene (lives with); Begay, Tom</p><h3>Notes for substitutes</h3><p>Leaves for band at 11:20 on Tuesdays; peanut-free table.</p><button>Save record</button></body></html>`,
);

page(
  'ly-floating',
  'layout: label floats after its control',
  'https://app.brightroster.example/o/44/s/9912',
  '9973000131',
  ['4085550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font-family:Roboto,Arial}.tf{position:relative;display:inline-block;margin:14px;width:220px}.tf input{width:100%;padding:18px 8px 6px;border:1px solid #999;border-radius:4px}.tf label{position:absolute;left:9px;top:4px;font-size:11px;color:#3367d6}</style></head><body><h1>Profile of Zuri Abara</h1><div class="tf"><input id="mat-input-3" value="Abara"><label for="mat-input-3">Surname</label></div><div class="tf"><input id="mat-input-4" value="9973000131" readonly><label for="mat-input-4">Statewide ID of the student</label></div><div class="tf"><input id="mat-input-5" value="4085550161"><label for="mat-input-5">Guardian mobile</label></div><h2>Classes</h2><ol><li>Art, Ms. Ferrante</li><li>Math 7, Mr. Osgood</li></ol><p>Family speaks Igbo and English at home.</p></body></html>`,
);

page(
  'ly-colon-cell',
  'layout: a cell for the colon',
  'http://studentinfo.mojave-river.example/cgi-bin/stu.pl?s=0788',
  '9973000132',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>STU INQUIRY</title><style>body{font:14px "Courier New",monospace;background:#002b36;color:#eee}td{padding:0 6px}</style></head><body><pre>MRUSD01   11/27/26  16:02:11   SCREEN 12</pre><b>STUDENT INQUIRY &mdash; PEREZ-OH, INEZ</b><table><tr><td>PERM</td><td>:</td><td>0788</td></tr><tr><td>STUDENT STATE NO</td><td>:</td><td>9973000132</td></tr><tr><td>TRACK</td><td>:</td><td>B</td></tr></table><p>F3=EXIT F7=PREV F8=NEXT</p><table><tr><td>PAR1</td><td>:</td><td>PEREZ, ROSALIO</td></tr><tr><td>PAR2</td><td>:</td><td>OH, SUNHEE</td></tr><tr><td>TEL</td><td>:</td><td>760 555-0132</td></tr><tr><td>TCHR</td><td>:</td><td>0031 DRUMMOND</td></tr></table><p>ENTER NEXT PERM ____</p></body></html>`,
);

page(
  'ly-two-columns',
  'layout: a column of labels beside one of values',
  'https://bay.illuminateed.com/live/?page=Mini&id=2',
  '9973000133',
  ['5105550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mini profile</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}.labels div,.values div{height:22px}.labels{color:#567;text-align:right}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><h2>Tafoya, Rio</h2><div style="display:flex;gap:20px"><div class="labels"><div>Homeroom</div><div>SSID</div><div>Home phone</div></div><div class="values"><div>B-12</div><div>9973000133</div><div>5105550172</div></div></div></div><h3>Benchmarks</h3><p>Fall reading: near standard. Fall math: at standard.</p><p>Advisor: Quan, Terry</p><a href="#">Full profile</a></body></html>`,
  { sure: false },
);

page(
  'ly-caption-under',
  'layout: figure with its caption below',
  'https://id.westlake-academy.example/badge/preview/311',
  '9973000134',
  ['8055550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Badge preview</title><style>figure{display:inline-block;margin:10px;padding:8px 14px;border:1px solid #aaa;text-align:center}figcaption{font-size:11px;color:#666}</style></head><body><p>ID station &middot; printer ready &middot; 212 cards left</p><h1>Badge preview</h1><p>Castellane, Odette &ndash; 12th</p><figure><span>9973000134</span><figcaption>SSID</figcaption></figure><figure><span>8055550134</span><figcaption>If found call</figcaption></figure><figure><span>OCT 26</span><figcaption>Printed</figcaption></figure><p><label>Template <select><option>Senior 2027</option><option>Staff 2027</option></select></label> <button>Print badge</button> <button>Retake photo</button></p><p>Also in the queue: Chavez, Romy; Dean, Isaac; Eto, Haru</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-en-dash-list',
  'layout: dash between label and value',
  'https://sites.ysidro-middle.example/staffroom/case/17',
  '9973000135',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case 17</title><style>body{font:15px Arial;max-width:640px}</style></head><body><header>Ysidro Middle &mdash; staff room</header><h1>Student study team, case 17</h1><h2>Akana, Kealoha (grade 7)</h2><ul><li>Case carrier &ndash; Mr. Dunleavy</li><li>Statewide student number &ndash; 9973000135</li><li>Next meeting &ndash; 12/11/2026</li></ul><h3>Who comes</h3><p>Parents (Akana, Lei and Akana, Keoni), Mrs. Whitaker (English), Dr. Paz (school psychologist), an interpreter if asked for</p><h3>What was tried</h3><ul><li>Seat near the board since September</li><li>Homework club, Tuesdays and Thursdays</li><li>Check-in with an adult each morning</li></ul></body></html>`,
);

page(
  'ly-heading-brackets',
  'layout: number in the heading',
  'https://ridge.powerschool.com/teachers/studentpages/standards.html?frn=0010071133',
  '9973000136',
  ['0010071133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Standards</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="teacher_pages"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><h1>Standards progress: Nyberg, Tove (SSID: 9973000136)</h1><table class="box-round"><tr><th>Standard</th><th>T1</th><th>T2</th></tr><tr><td>RL.5.1</td><td>3</td><td></td></tr><tr><td>RL.5.2</td><td>2</td><td></td></tr></table><p>Teacher: Kovalenko, D.</p></div></body></html>`,
);

page(
  'ly-pipe-line',
  'layout: one line with bars',
  'https://lagunaca.infinitecampus.org/campus/apps/grading/student',
  '9973000137',
  ['7075550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grades - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Birdsong, Ezra</h1><div>Gr: 11 | #: 448810 | SSID: 9973000137 | Ph: 7075550177 | Counselor: Lund, P</div></div><section><h2>Fall term</h2><table><tr><td>Chemistry</td><td>B+</td></tr><tr><td>U.S. History</td><td>A</td></tr></table></section></app-root><section><h2>Guardians</h2><p>Birdsong, Tallulah (mother), Birdsong, Amos (father)</p><p>Messages: email only</p></section></body></html>`,
);

page(
  'ly-pre-columns',
  'layout: pre, names above values',
  'https://reports.calaveras-coe.example/print/sts?id=7',
  '9973000138',
  ['2095550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title><style>pre{font:13px/1.3 monospace}</style></head><body><p>Calaveras COE report server &middot; job 20117 &middot; page 1 of 1</p><h3>Student test summary</h3><pre>NAME                 GR  STATEWIDE SSID  HOME PHONE
-------------------  --  --------------  ----------
Ferreira, Duarte     04  9973000138      2095550138

TEST                 DATE        SCALE
ELA/Lit              04/14/2026  2466
Math                 04/21/2026  2481</pre><p>Scale scores are not comparable between subjects. Questions: assessment office, (209) 555-0190.</p><form><button>Print</button> <button>Save as text</button></form><p>Requested by: Hightower, B. (site test coordinator), 11/25/2026</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-pre-dots',
  'layout: pre, leader dots',
  'https://reports.calaveras-coe.example/print/label?id=8',
  '9973000139',
  ['2095550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Label</title><style>pre{border:1px solid #000;padding:8px;width:42ch}</style></head><body><h2>Label 1 of 1</h2><p>Load sheet type 5163 face up.</p><pre>CALAVERAS COE         PERMANENT FOLDER LABEL

Student . . . . . . . Ito-Ramos, Naomi
Student SSID. . . . . 9973000139
Birth date. . . . . . 02/19/2017
Call. . . . . . . . . 2095550139</pre><button>Print</button><h3>Others in this print run</h3><ol><li>Jewell, Pia</li><li>Kuo, Adrian</li></ol><p>Labels are kept for the day and then removed. Do not put a label on a copy of the folder; copies get a stamp.</p></body></html>`,
);

page(
  'ly-output',
  'other controls: output',
  'https://tools.san-marin-sd.example/transfer/3391',
  '9973000140',
  ['4155550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Intra-district transfer</title><style>label{display:block;margin-top:8px}output{font-weight:bold}</style></head><body><h1>Transfer request</h1><form id="tr"><label for="o1">Student</label><output id="o1">Lindqvist, Saga</output><label for="o2">California student ID (SSID)</label><output id="o2" for="o1">9973000140</output><label for="o3">Callback</label><output id="o3">4155550140</output><label>Reason <select><option>Sibling at school<option selected>Child care</select></label></form><h2>Schools</h2><table><tr><td>From</td><td>Glenwood</td></tr><tr><td>To</td><td>Sun Valley</td></tr></table><p>Decision by 03/01/2027. Principals: Farr, Ellen; Shimizu, Roy</p><button>Approve</button> <button>Deny</button></body></html>`,
);

page(
  'ly-select-disabled',
  'other controls: select with the value chosen',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.StateNumber',
  '9973000141',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State number</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><fieldset><legend>Muñoz, Nicolás &nbsp; 7th</legend><label><span class="fl">SSID</span><select disabled><option selected>9973000141</option></select></label> <label><span class="fl">Verified</span><select disabled><option selected>Yes</option><option>No</option></select></label> <label><span class="fl">Home language</span><select><option>00 English</option><option selected>01 Spanish</option></select></label></fieldset><p>Parent portal: active. Contact 1: Muñoz, Graciela</p><button disabled>Save</button></body></html>`,
);

page(
  'ly-data-title',
  'responsive table: names of columns in attributes',
  'https://m.elk-slough-sd.example/s/207',
  '9973000142',
  ['9165550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>table,tr,td{display:block;border:0}td{padding:6px 0;border-bottom:1px solid #eee}td::before{content:attr(data-label) ": ";font-weight:bold;color:#336}</style></head><body><p><a href="#">Home</a> <a href="#">Absences</a> <a href="#">Mail</a></p><h1>My students</h1><table><tbody><tr><td data-label="Student">Prakash, Anjali</td><td data-label="Student SSID">9973000142</td><td data-label="Lives with">Mother and aunt</td><td data-label="Call first">9165550142</td></tr></tbody></table><h2>This week</h2><p>Monday field trip to the refinery museum; permission slip is in. Wednesday eye test with Nurse Adeyemi. Friday early release.</p><p>Elk Slough School District mobile, version 3.2</p></body></html>`,
);

page(
  'ly-before-div',
  'label written by a style from another attribute',
  'https://kiosk.monte-vista-tk8.example/check/88',
  '9973000143',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Check-in</title><style>.f{margin:8px;font-size:20px}.f::before{content:attr(data-caption);display:block;font-size:11px;color:#777}</style></head><body><header>Monte Vista TK-8 &middot; front desk kiosk 1</header><h1>Late check-in</h1><div class="f" data-caption="Name">Whitecloud, Aiyana</div><div class="f" data-caption="Grade">6</div><div class="f" data-caption="State Student Identifier">9973000143</div><button>Print slip</button><h2>Reason</h2><ul><li><label><input type="radio" name="w"> Doctor</label></li><li><label><input type="radio" name="w"> Overslept</label></li><li><label><input type="radio" name="w"> Bus late</label></li></ul><p>Arrived 8:47. First bell 8:15. Clerk: Ozanich</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-named-slots',
  'web components: named slots',
  'https://next.records-cloud.example/tenant/ojai/students/18',
  '9973000144',
  ['8055550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{font-family:Arial}</style></head><body><h1>Beauchamp, Theo</h1><kv-pair><span slot="k">Grade level</span><span slot="v">8</span></kv-pair><kv-pair><span slot="k">SSID</span><span slot="v">9973000144</span></kv-pair><kv-pair><span slot="k">Text messages to</span><span slot="v">8055550144</span></kv-pair><script>customElements.define('kv-pair',class extends HTMLElement{constructor(){super();const s=this.attachShadow({mode:'open'});s.innerHTML='<style>:host{display:flex;gap:12px}.k{width:150px;color:#666}</style><div class="k"><slot name="k"></slot></div><div><slot name="v"></slot></div>'}})</script><h2>Messages sent</h2><ul><li>11/03 Attendance, delivered</li><li>11/17 Picture day, delivered</li></ul><p>Adults: Beauchamp, Lise</p></body></html>`,
);

page(
  'ly-shadow-in-shadow',
  'web components: all in nested shadow roots',
  'https://next.records-cloud.example/tenant/fillmore/learner/7',
  '9973000145',
  ['8055550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style></style></head><body><app-shell></app-shell><script>customElements.define('info-list',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<dl><dt>Student SSID</dt><dd>9973000145</dd><dt>Office line</dt><dd>8055550145</dd></dl>'}});customElements.define('app-shell',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<header>Fillmore learners</header><h2>Dimitrov, Kalina</h2><info-list></info-list>'}})</script><footer>Fillmore learners, spring release. <a href="#">Privacy</a> <a href="#">Report a mistake</a></footer><section><h3>Timeline</h3><p>Joined 08/2025 from Sofia; mother Dimitrova, Rada. English class level 3 with Mr. Yancey.</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-declared-shadow',
  'web components: shadow root in the markup',
  'https://lit.valley-link.example/app/student',
  '9973000146',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:15px Arial}</style></head><body><nav>Valley Link: <a href="#">My day</a> <a href="#">Students</a> <a href="#">Forms</a></nav><student-banner><template shadowrootmode="open"><style>p{margin:4px}</style><p><strong>Okeke, Chidera</strong>, grade 10</p><p>Statewide Student Identifier <em>9973000146</em></p><p><slot></slot></p></template>Pioneer High</student-banner><h2>Schedule</h2><table><tr><td>1</td><td>World History</td><td>Ms. Kirby</td></tr><tr><td>2</td><td>Geometry</td><td>Mr. Saldana</td></tr><tr><td>3</td><td>Spanish 2</td><td>Sra. Iturbe</td></tr></table><p>Emergency: Okeke, Ifeoma, (805) 555-0146 after 3 pm</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-three-spans',
  'value in pieces: a part marked by a search',
  'https://bay.illuminateed.com/live/?page=Lookup&term=00147',
  '9973000147',
  ['5105550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lookup</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><p>Looking for: <b>00147</b></p><div class="hit"><h3>Garrity, Finn</h3><div class="line"><span>SSID</span> <span class="num"><span>99730</span><mark>00147</mark></span></div></div><p>Attendance line 5105550147</p></div><h3>Read about him</h3><p>Grade 6, homeroom Pratt. Father: Garrity, Sean.</p><p>1 of 1 result in 0.2 seconds</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-digit-boxes',
  'value in pieces: a box for each digit',
  'https://forms.delta-view.example/ca/pft/view/19',
  '9973000148',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title><style>.boxes b{display:inline-block;border:1px solid #000;width:18px;height:22px;text-align:center;margin-right:-1px;font-weight:normal}</style></head><body><p>Delta View Unified &middot; forms archive</p><h2>Form PT-4, pupil transfer</h2><p>Pupil: <u>Esposito, Nico</u></p><p>Statewide Student ID:</p><div class="boxes"><b>9</b><b>9</b><b>7</b><b>3</b><b>0</b><b>0</b><b>0</b><b>1</b><b>4</b><b>8</b></div><p>Signed: R. Esposito, 10/02/2026</p><h3>Receiving school</h3><p>Clarksburg Middle, Mr. Vandiver, (916) 555-0148</p><h3>Records asked for</h3><ul><li>Cumulative folder</li><li>Health record</li><li>IEP: none</li></ul></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-direction-marks',
  'signs that nobody sees',
  'https://sis.alder-usd.example/stu/5190/overview',
  '9973000149',
  ['5595550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:14px Arial}li{list-style:none}</style></head><body><header>Alder USD <a href="#">Students</a> <a href="#">Classes</a> <a href="#">Reports</a></header><h1>Farahani, Dara</h1><ul><li><b>Grade:</b> 3</li><li><b>SSID:</b> &lrm;99730&#8203;00149&lrm;</li><li><b>Aunt:</b> &lrm;5595550149&lrm;</li></ul><h2>Attendance</h2><p>44 days present of 46</p><h2>Family</h2><p>Farahani, Leila (aunt, legal guardian since 2023). Languages: Farsi, English. Interpreter for meetings.</p><h2>Health</h2><p>Glasses for reading.</p></body></html>`,
);

page(
  'ly-copy-button',
  'value with something behind it: a button',
  'https://lagunaca.infinitecampus.org/campus/apps/student/snapshot',
  '9973000150',
  ['6505550150'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snapshot - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}.tile{display:inline-block;padding:10px;border:1px solid #ddd}.t{font-size:11px}.n button{border:0;background:none;width:18px;overflow:hidden}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Sorensen, Ingrid</h1></div><section><div class="tile"><div class="t">Student State ID</div><div class="n">9973000150<button aria-label="Copy Student State ID"><i class="material-icons">content_copy</i></button></div></div><div class="tile"><div class="t">Household phone</div><div class="n">6505550150<button aria-label="Call"><i class="material-icons">call</i></button></div></div></section></app-root></body></html>`,
);

page(
  'ly-chip-behind',
  'badge behind the value',
  'https://ridge.powerschool.com/admin/students/ca/summary.html?frn=0010080151',
  '9973000151',
  ['0010080151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State summary</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}.chip{background:#dff0d8;border-radius:8px;padding:1px 6px;font-style:normal}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><p id="student_detail_header">Varga, Lili 7 80151</p><div class="box-round"><table><tr><td class="bold">SSID (CALPADS)</td><td>9973000151 <em class="chip">Matched 09/14/2026</em></td></tr><tr><td class="bold">Exit reason</td><td>&nbsp;</td></tr></table></div></div></body></html>`,
);

page(
  'ly-lock-front',
  'badge before the value',
  'https://www.k12desk.example/d/77/learners/9',
  '9973000152',
  ['9495550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>body{font-family:Arial}.p{display:flex;gap:10px;margin:6px}.p>:first-child{width:160px}.lock{color:#a00}</style></head><body><p>Learners / Grade 11 / Roshan</p><h2>Roshan, Navid</h2><div class="p"><div>Student's SSID</div><div><span class="lock" title="Only the registrar may change it">&#128274; locked</span> <span>9973000152</span></div></div><div class="p"><div>Reminder texts</div><div><span>on</span> <span>9495550152</span></div></div><h3>Graduation</h3><p>Credits 142.5 of 220. Civics test not yet. Counselor: Hobart, Minnie.</p><h3>Adults</h3><p>Roshan, Shirin (mother); Roshan, Kamran (father)</p></body></html>`,
);

page(
  'ly-quirks-font',
  'page in quirks mode',
  'http://intranet.lone-oak-usd.example/stu/detail.asp?k=3',
  '9973000153',
  ['5305550153'],
  `<html><head><title>Student detail</title></head><body bgcolor=#FFFFE0><center><font size=+2>LONE OAK UNIFIED</font></center><table border=1 cellpadding=2 width=90%><tr bgcolor=#CCCC99><td colspan=4><b>MACGREGOR, EWAN</b> &nbsp;GR 08</td></tr><tr><td align=right><font size=-1>State&nbsp;Student&nbsp;ID#</font><td>9973000153<td align=right><font size=-1>Phone</font><td>5305550153<tr><td align=right><font size=-1>Advisor</font><td>Petty, L<td align=right><font size=-1>Lunch</font><td>2nd</table><p><a href=list.asp>LIST</a> | <a href=menu.asp>MENU</a><table border=0><tr><td><font size=-1>MOTHER<td>MACGREGOR, FIONA<tr><td><font size=-1>DOCTOR<td>SHAFER, (530) 555-0154<tr><td><font size=-1>BUS<td>NONE</table></body></html>`,
);

page(
  'ly-frame-srcdoc',
  'frame without an address: srcdoc',
  'https://ca-mesa.edupoint.com/Default.aspx',
  '9973000154',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><ul><li>Student</li><li>Attendance</li></ul><iframe id="FRAME_CONTENT" width="700" height="260" srcdoc="&lt;!doctype html&gt;&lt;body&gt;&lt;h3&gt;Whitfield, Amara&lt;/h3&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;State Student Number&lt;/td&gt;&lt;td&gt;9973000154&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Nickname&lt;/td&gt;&lt;td&gt;Mara&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;"></iframe><div>2 notifications &nbsp; Support: help desk ext. 3300</div><div style="color:#667">Focus: Mesa Vista MS, active students</div></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-frame-dom',
  'frame without an address: filled node by node',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?dlg=1',
  '9973000155',
  ['6195550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quick view</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><div id="dlg" style="border:2px solid #336;width:520px"><div>Quick View</div><iframe id="qv" width="500" height="180"></iframe></div><script>addEventListener('load',()=>{const d=qv.contentDocument;for(const [k,v] of [['Student','Baptiste, Solange'],['SSID','9973000155'],['Mother cell','6195550155']]){const p=d.createElement('p');const b=d.createElement('b');b.textContent=k+': ';p.append(b,v);d.body.append(p)}})</script><div>Section 4-0112 &nbsp; Life Science &nbsp; Teacher: Prentiss, O</div></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-frame-late-write',
  'frame without an address: written by its own page',
  'https://legacy.port-arena.example/sis/frames.htm',
  '9973000156',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SIS</title><style>iframe{border:1px inset}</style></head><body><h3>Port Arena High &mdash; counseling</h3><div>Port Arena SIS &nbsp; [F2 Find] [F3 Next]</div><iframe name="work" width="640" height="240"></iframe><script>setTimeout(function(){var w=window.frames['work'].document;w.open();w.write('<html><body><h4>Kowalczyk, Ania</h4><dl><dt>Grade<dd>9<dt>Statewide Student ID (SSID)<dd>9973000156</dl></body></html>');w.close()},150)</script><ul><li>F5 Schedule</li><li>F6 Transcript</li><li>F7 Discipline</li><li>F9 Exit</li></ul><p>Logged on: PIKE, counselor L-Z. Session ends at 17:30. Terminal 7, room 104. Printer: COUNS-LJ. Records found: 1. Use the arrow keys to go from one record to the next.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-aspen',
  'Aspen: detail page',
  'https://aspen.tri-cities.example/aspen/portalStudentDetail.do?navkey=myInfo.details.detail',
  '9973000157',
  ['8055550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aspen</title><style>body{font:11px Arial}.detailProperty{background:#eee;text-align:right;padding:3px}.detailValue{padding:3px}</style></head><body><div id="header">Follett Aspen &nbsp; Pages | Family | Academics</div><form name="studentDetailForm"><table class="detailContainer"><tr><td class="detailProperty">Legal name</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnNameView)" value="Moreau, Camille"></td></tr><tr><td class="detailProperty">State student identifier</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value="9973000157"></td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone01)" value="8055550157"></td></tr></table></form><div>Contacts: Moreau, Benoit (Father), Moreau, Jill (Mother)</div><div>Homeroom 214 &middot; YOG 2028</div></body></html>`,
);

page(
  'ly-th-above-th',
  'cells: all of them heads',
  'https://grades.mt-shasta-charter.example/card/14',
  '9973000158',
  ['5305550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report card</title><style>table{border-collapse:collapse;width:100%}th{border:1px solid #888;font-weight:normal;text-align:left}</style></head><body><p>Mt. Shasta Charter &middot; trimester 1 &middot; 2026-27</p><h1>Progress report</h1><table><thead><tr><th>Student</th><th>Statewide Student ID</th><th>Grade</th><th>Teacher</th><th>Room phone</th></tr><tr><th>Lightfoot, Wren</th><th>9973000158</th><th>1</th><th>Ms. Aoki</th><th>5305550158</th></tr></thead></table><h2>Reading</h2><p>Meets expectations.</p><h2>Mathematics</h2><p>Approaching: counts on by tens, needs practice with place value.</p><h2>Habits</h2><p>Kind to others. Reads at home four nights a week. Thank you to Mr. and Mrs. Lightfoot for helping at the harvest fair!</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ly-key-columns-hidden',
  'cells: a hidden key between',
  'https://sis.rancho-del-sol.example/Student.aspx?key=88',
  '9973000159',
  ['9515550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>td,th{border:1px solid #ccc;padding:3px}.key{display:none}</style></head><body><p>Rancho del Sol &middot; <a href="#">Find</a> &middot; <a href="#">Add</a> &middot; <a href="#">Reports</a></p><h2>Tuiasosopo, Malia</h2><table><tr><th scope="row">SSID</th><td class="key">F_0112</td><td class="key">varchar</td><td>9973000159</td></tr><tr><th scope="row">Stepfather cell</th><td class="key">F_0140</td><td class="key">varchar</td><td>9515550159</td></tr></table><h3>Class</h3><table><tr><th scope="row">Room</th><td class="key">F_0200</td><td class="key">int</td><td>18</td></tr><tr><th scope="row">Teacher</th><td class="key">F_0201</td><td class="key">varchar</td><td>Hargrove, Lena</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ow-comment-sister',
  'comment that names a sibling',
  'https://valley.aeries.net/admin/TestScores.aspx',
  '9973000160',
  ['9986000160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><div class="student-banner"><b class="student-full-name">Mbeki, Lindiwe</b><div class="data-row"><span class="data-caption">Student ID</span><span data-tcfc="STU.ID">71204</span></div><div class="data-row"><span class="data-caption">State Student ID</span><span data-tcfc="STU.CID">9973000160</span></div></div><div id="divTestScores"><div class="SectionHeader">ELPAC</div><table id="StudentTestDetails"><tr><th>Date</th><th>Part</th><th>Score</th><th>Comment</th></tr><tr><td>03/04/2026</td><td>Overall</td><td>3</td><td>Booklet was swapped with sister Nomsa's, SSID 9986000160, corrected by Ms. Ruiz</td></tr></table></div></div></form></body></html>`,
);

page(
  'ow-household-cards',
  "siblings' cards",
  'https://lagunaca.infinitecampus.org/campus/apps/census/household',
  '9973000161',
  ['9986000161', '9986000162', '7605550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}.m{border:1px solid #cdd;padding:6px;margin:5px 0}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Castaneda, Ruben</h1><div>Gr 6, Student State ID: 9973000161</div></div><section><h2>Household members</h2><div class="m"><b>Castaneda, Alma</b> (Mother) 7605550161</div><div class="m"><b>Castaneda, Joel</b> (Brother) Gr 2<div><span>Student State ID</span> <span>9986000161</span></div></div><div class="m"><b>Castaneda, Inez</b> (Sister) Gr 9<div><span>Student State ID</span> <span>9986000162</span></div></div></section></app-root><section><h2>Address</h2><p>88 Calle Roble, Vista. Mailing: same.</p></section></body></html>`,
);

page(
  'ow-corrected',
  'struck-out value',
  'https://bay.illuminateed.com/live/?page=StudentEdit&id=93',
  '9973000163',
  ['9986000163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student edit</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><h2>Whalen, Poppy</h2><dl><dt>Local student ID</dt><dd>20993</dd><dt>Statewide student ID</dt><dd><del datetime="2026-09-30">9986000163</del> <ins>9973000163</ins></dd><dt>Changed by</dt><dd>registrar, 09/30/2026</dd></dl></div><h3>Enrollment</h3><table><tr><td>2026-27</td><td>Bayfront</td><td>Grade 4</td></tr><tr><td>2025-26</td><td>Bayfront</td><td>Grade 3</td></tr></table><p>Parents: Whalen, Moira; Whalen, Declan</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ow-hidden-previous',
  'hidden fields',
  'https://ridge.powerschool.com/admin/students/state/edit.html?frn=0010090164',
  '9973000164',
  ['9986000164', '0010090164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit state data</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><p id="student_detail_header">Ostrander, Bea 3 90164</p><form name="f1"><input type="hidden" name="prev_ssid" value="9986000164"><input type="hidden" name="ac" value="prim"><div class="box-round"><table><tr class="oddRow"><td class="bold"><label for="UF-0080091-1">Student SSID</label></td><td><input type="text" id="UF-0080091-1" name="UF-0080091-1" value="9973000164" maxlength="10"></td></tr><tr><td class="bold"><label for="UF-0080092-1">Track</label></td><td><input type="text" id="UF-0080092-1" value="C"></td></tr></table></div></form></div></body></html>`,
);

page(
  'ow-modal-student',
  'dialog with the student',
  'https://www.k12desk.example/d/12/classes/5b',
  '9973000165',
  ['5595550165'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class 5B</title><style>body{font:14px Arial}dialog{width:380px}</style></head><body><h1>Class 5B, Mrs. Haddad</h1><ol><li>Aguirre, Noel</li><li>Brandt, Otis</li><li>Chau, Emily</li></ol><dialog id="d"><h2>Brandt, Otis</h2><table><tr><td>Student SSID</td><td>9973000165</td></tr><tr><td>Grandmother</td><td>5595550165</td></tr></table><button>Close</button></dialog><script>d.showModal()</script><h2>Lesson plan</h2><p>Fractions on a number line; exit ticket. Aide: Mr. Bautista until 10:30.</p><h2>Birthdays</h2><ul><li>Chau, Emily: Friday</li></ul><p>Library on Thursday. Bring the signed trip slips; two are missing.</p></body></html>`,
);

page(
  'ow-clipped-slides',
  'out of sight: slides',
  'https://sis.alder-usd.example/stu/swipe',
  '9973000166',
  ['9986000166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swipe</title><style>.win{width:400px;overflow:hidden;border:1px solid #999}.rail{display:flex;width:1200px}.rail>article{width:400px;padding:10px;box-sizing:border-box}</style></head><body><h1>Advisory, one at a time</h1><div class="win"><div class="rail"><article><h2>Ibarra, Sol</h2><p>Statewide student ID: <b>9973000166</b></p></article><article aria-hidden="true"><h2>Jansen, Kit</h2><p>Statewide student ID: <b>9986000166</b></p></article><article></article></div></div><button>&larr;</button><button>&rarr;</button><h3>Advisory teacher</h3><p>Marlowe, Ginny, room 22. Swipe to go through your advisory of fourteen. Tap the card to write a note home.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'ow-name-words',
  "a child's name and a school that are words",
  'https://sis.router-creek.example/students/0441/id',
  '9973000167',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Prior, Guardian M.</title><style>body{font:14px Arial}</style></head><body><p><a href="#">Students</a> <a href="#">Teachers</a> <a href="#">Parents</a> <a href="#">Bus drivers</a></p><h1>Staff Sergeant R. Parent Memorial School</h1><h2>Prior, Guardian M.</h2><table><tr><td>Grade</td><td>4</td></tr><tr><td>Student's State ID</td><td>9973000167</td></tr><tr><td>Teacher</td><td>Former, Alice</td></tr></table><h3>Family</h3><p>Mother: Prior, Helen. Father: Prior, Guardian Sr. (same name), (707) 555-0168</p><h3>Transport</h3><p>Bus 3, driver Mr. Driver. Stop: Creek Road and Alternate 12.</p><h3>Health</h3><p>No known allergies.</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'ow-tab-panels',
  'tabs: another child in a hidden panel',
  'https://q.fogarty-usd.example/QSIS/Tabs',
  '9973000168',
  ['9986000168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q tabs</title><style>[role=tab]{padding:4px 10px}[role=tabpanel]{border:1px solid #aaa;padding:10px}</style></head><body><header>Q &middot; Fogarty USD &middot; two students open</header><div role="tablist"><button role="tab" aria-selected="false" aria-controls="p1">Fenn, Ash</button><button role="tab" aria-selected="true" aria-controls="p2">Goh, Mei</button></div><div role="tabpanel" id="p1" hidden><h3>Fenn, Ash</h3><p>SSID# <tt>9986000168</tt></p></div><div role="tabpanel" id="p2"><h3>Goh, Mei</h3><p>SSID# <tt>9973000168</tt></p></div><footer>Attendance clerk: Nilsen, R. &middot; Bell schedule: regular &middot; 0 tasks</footer><p>Alt+1 and Alt+2 go from one open student to the other. Closing the window closes both.</p></body></html>`,
);

page(
  'no-masked-twin',
  'mask; the twin in a card',
  'https://valley.aeries.net/teacher/Contacts.aspx',
  null,
  ['9986000201', '8185550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2 class="student-full-name">Papadakis, Eleni</h2><div class="data-row"><span class="data-caption">State Student ID</span><span>&bull;&bull;&bull;&bull;&bull;&bull;0200</span> <a href="#">show</a></div><div class="card"><h4>Twin at this school</h4>Papadakis, Nikos, Gr 4<div class="data-row"><span class="data-caption">State Student ID</span><span>9986000201</span></div></div><p>Yia-yia: 8185550101</p></div></form></body></html>`,
);

page(
  'no-pending-recent',
  'pending; a list of those viewed last',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0010100202',
  null,
  ['9986000202', '9986000203', '0010100202'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student home</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="std_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><p id="student_detail_header">Nwosu, Ada 0 100202</p><div class="box-round"><table><tr><td class="bold">Statewide Student Identifier (SSID)</td><td><i>Requested from CALPADS, not back yet</i></td></tr></table></div><details open><summary>Last viewed</summary><ul><li>Olsen, Per <span>SSID 9986000202</span></li><li>Otto, Mia <span>SSID 9986000203</span></li></ul></details></div></body></html>`,
);

page(
  'no-skeleton-next',
  'pending: grey bars, another child in the side bar',
  'https://app.brightroster.example/o/44/s/load',
  null,
  ['9986000204'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loading</title><style>.sk{display:inline-block;width:110px;height:14px;background:#ddd}aside{float:right;width:220px;border:1px solid #ccc;padding:8px}</style></head><body><aside><h4>Up next</h4><div>Sandoval, Gil</div><dl><dt>SSID</dt><dd>9986000204</dd></dl></aside><h1>Rivas, Noor</h1><dl aria-busy="true"><dt>Grade</dt><dd><span class="sk"></span></dd><dt>SSID</dt><dd><span class="sk"></span></dd></dl><h2>Attendance</h2><p>Loading&hellip;</p><h2>Adults</h2><p>Rivas, Catalina (mother)</p><h2>Classes</h2><ol><li>Homeroom, Ms. Engel</li><li>Science, Mr. Abbas</li></ol><p>Slow connection: some fields come later.</p></body></html>`,
);

page(
  'no-select-open',
  'select: nothing chosen',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.SSIDMatch',
  null,
  ['9986000205', '9986000206'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID match</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><fieldset><legend>Ulloa, Brisa</legend><label for="sel">SSID</label> <select id="sel"><option selected value="">(choose)</option><option>9986000205</option><option>9986000206</option></select> <button>Assign</button></fieldset><p>Two children with this birth date were found in the state's data.</p><table><tr><td>Entered</td><td>11/20/2026</td></tr><tr><td>Birth place</td><td>Yuma, AZ</td></tr></table><p>Registrar: Pacheco, E</p></body></html>`,
);

page(
  'no-log-cousin',
  'sentence that names another child',
  'https://counsel.mesa-grande.example/log/771',
  null,
  ['9986000207'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling log</title><style>article{border-top:1px solid #ccc;padding:6px}</style></head><body><header>Mesa Grande counseling <a href="#">Caseload</a> <a href="#">Groups</a></header><h1>Ekström, Maja</h1><p>Grade 8. Case manager B. Laird.</p><article><time>11/02/2026</time> Conflict at lunch with a student from another school (SSID: 9986000207). Called home.</article><article><time>11/09/2026</time> Follow-up, all quiet.</article><article><time>11/18/2026</time> Met with mother, Ekstr&ouml;m, Annika; she can be reached at (760) 555-0107 after work. Agreed on a plan: lunch in the library on Mondays, weekly check-in.</article><button>Add an entry</button></body></html>`,
);

page(
  'no-struck-only',
  'struck-out value alone',
  'https://sis.alder-usd.example/stu/6003/state',
  null,
  ['9986000208'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State data</title><style>.old{text-decoration:line-through;color:#999}</style></head><body><p>Alder Unified &middot; State data &middot; read only</p><h1>Jarvis, Cole</h1><table><tr><td>Residency</td><td>In district</td></tr><tr><td>SSID</td><td><span class="old">9986000208</span> retired, new number not yet received</td></tr></table><h2>Requests</h2><table><tr><th>Sent</th><th>By</th><th>State</th></tr><tr><td>11/19/2026</td><td>m.oakes</td><td>waiting</td></tr></table><h2>Adults</h2><p>Jarvis, Pamela; Jarvis, Trent. Interpreter: no. Mail to both homes.</p></body></html>`,
);

page(
  'no-hidden-own',
  'hidden field; the telephone beside',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person-readonly',
  null,
  ['9986000209', '6195550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Lozano, Vera</h1></div><section><h2>Person</h2><label>SSID</label> <input type="hidden" name="studentStateID" value="9986000209"><em>You do not have the right to see this field.</em><br><label>Household</label> <span>6195550109</span></section></app-root><section><h2>Enrollment</h2><p>Grade 10, primary, since 08/13/2024. Counselor: Tilden, F.</p></section></body></html>`,
);

page(
  'no-hover-popover',
  'hover card of another child',
  'https://www.k12desk.example/d/12/seating',
  null,
  ['9986000210'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating</title><style>.seat{display:inline-block;border:1px solid #aaa;padding:12px;margin:4px}#pc{border:1px solid #333;padding:8px;inset:auto;left:260px;top:140px;position:fixed}</style></head><body><h1>Seating chart, period 4</h1><span class="seat">Ahn</span><span class="seat">Bello</span><span class="seat">Crane</span><div id="pc" popover="manual" role="tooltip"><b>Bello, Uche</b><br>Row 1 &middot; SSID 9986000210</div><script>setTimeout(()=>pc.showPopover(),400);setTimeout(()=>pc.hidePopover(),1400)</script><p>Teacher: Mr. Wyatt. Room 19. Seats facing the board; the aide sits behind row 2.</p><button>Shuffle</button> <button>Print chart</button><h2>Absent today</h2><p>Crane</p></body></html>`,
  { sure: false },
);

page(
  'no-dialog-merge',
  'dialog that names another record',
  'https://valley.aeries.net/admin/StudentProfile.aspx?m=1',
  null,
  ['9986000211'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="90211"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2 class="student-full-name">Trujillo, Hector</h2><div class="data-row"><span class="data-caption">State Student ID</span><span data-tcfc="STU.CID"></span></div><div class="k-window" role="alertdialog" aria-modal="true" style="position:fixed;left:200px;top:120px;background:#fff;border:2px solid #24476b;padding:14px"><h3>Possible match</h3><p>Trujillo, Ector (Gr 2, Oak Hill) has State Student ID 9986000211. Use that record?</p><button>Use</button> <button>Keep new</button></div></div></form></body></html>`,
);

page(
  'no-drawer-over',
  'layer with the next child over the page',
  'https://app.brightroster.example/o/44/s/1201',
  null,
  ['9986000212'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{margin:0;font:14px Arial}.under{padding:20px;height:400px}.sheet{position:fixed;inset:0;background:#fff;padding:20px}</style></head><body><div class="under"><h1>Kettner, Paul</h1><table><tr><th>Statewide SSID</th><td>9986000212</td></tr></table></div><div class="sheet"><button>&times;</button><h1>Laurent, Simone</h1><h2>Behavior</h2><p>No incidents this term.</p><table><tr><th>Date</th><th>Noted by</th><th>What</th></tr><tr><td>10/06/2026</td><td>Mr. Fontaine</td><td>Helped a new classmate find the lab</td></tr><tr><td>10/29/2026</td><td>Ms. Gruber</td><td>Led the food drive</td></tr></table><h2>Adults</h2><p>Laurent, Odile (mother), Laurent, Marc (father)</p><button>Add a note</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'no-staff-aeries',
  'staff',
  'https://valley.aeries.net/admin/Staff.aspx',
  null,
  ['9912300213', '8055550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff Data | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2>Staff: Whitmore, Dana</h2><table><tr><td class="Caption">Staff ID</td><td data-tcfc="STF.ID">2210</td><td class="Caption">State Educator ID</td><td data-tcfc="STF.SEI">9912300213</td></tr><tr><td class="Caption">Hire Date</td><td>08/2011</td><td class="Caption">Cell</td><td>8055550113</td></tr></table></div></form></body></html>`,
);

page(
  'no-staff-ic',
  'staff',
  'https://lagunaca.infinitecampus.org/campus/apps/staff/district-employment',
  null,
  ['9912300214'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District Employment - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Farouk, Laila</h1><div>Credentialed, FTE 1.0</div></div><section><h2>Person Identifiers</h2><table><tr><td>Staff State ID</td><td>9912300214</td></tr><tr><td>Student State ID</td><td></td></tr><tr><td>License Number</td><td>210078841</td></tr></table></section></app-root><section><h2>Assignments</h2><p>Teacher, Laguna High, 08/10/2018 to date. Supervisor: Roper, J.</p></section></body></html>`,
);

page(
  'no-staff-ps',
  'staff',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000215',
  null,
  ['9912300215', '0050000215'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="tchr_information"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><h1>Edit Information: Bergstrom, Kim</h1><div class="box-round"><table><tr><td class="bold">Title</td><td>Teacher, grade 5</td></tr><tr><td class="bold">SSID (staff)</td><td><input value="9912300215"></td></tr><tr><td class="bold">Homeroom</td><td>16</td></tr></table></div></div></body></html>`,
);

page(
  'no-staff-user',
  'staff',
  'https://bay.illuminateed.com/live/?page=UserProfile&user=812',
  null,
  ['9912300216'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>User profile</title><style>body{font:14px/1.4 "Segoe UI",Arial,sans-serif;margin:0}.topbar{background:#345;color:#fff;padding:8px 14px}.content{padding:14px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div class="topbar">Bay Unified <span>Students</span> <span>Assessments</span> <span>Reports</span></div><div class="content"><h2>Deng, Harriet</h2><p>Role: Site administrator. Last login 11/27/2026.</p><fieldset><legend>Credential</legend><label>Statewide identifier <input value="9912300216"></label> <label>Clear multiple subject <input type="checkbox" checked></label> <label>Expires <input value="06/30/2029"></label></fieldset></div><h3>Sections</h3><ul><li>Grade 2, room 6</li><li>Reading club</li></ul><p>Emergency: Deng, Paul (spouse)</p></body></html>`,
);

page(
  'no-roster-attrs',
  'roster with names of columns in attributes',
  'https://m.elk-slough-sd.example/class/3',
  null,
  ['9986000217', '9986000218'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class</title><style>tr,td{display:block}td::before{content:attr(data-label) " ";color:#888}</style></head><body><p><a href="#">Take attendance</a> <a href="#">Lunch count</a></p><h1>Ms. Villareal, grade 3</h1><table><tr><td data-label="Student">Abdi, Sahra</td><td data-label="SSID">9986000217</td></tr><tr><td data-label="Student">Baca, Leo</td><td data-label="SSID">9986000218</td></tr></table><h2>Reminders</h2><ul><li>Abdi, Sahra: library book overdue</li><li>Baca, Leo: leaves at 1:15 for the dentist, grandmother (916) 555-0117 collects</li></ul><p>Aide on Tuesdays: Ms. Pruitt. Room parent: Mrs. Singh. Fire drill on the 9th.</p></body></html>`,
);

page(
  'no-request-candidates',
  'blank own number beside candidates',
  'https://ssid-desk.humboldt-coe.example/request/2026-114',
  null,
  ['9986000219', '9986000220'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID</title><style>table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:3px}</style></head><body><h1>Request an SSID for Vandersloot, Ike</h1><p><label>SSID <input readonly value=""></label> <label>Born <input value="04/11/2020"></label></p><h3>Candidates</h3><table><tr><th></th><th>Name</th><th>SSID</th><th>Score</th></tr><tr><td><input type="radio" name="c"></td><td>Van Der Sloot, Isaac</td><td>9986000219</td><td>81</td></tr><tr><td><input type="radio" name="c"></td><td>Vandersloot, Ida</td><td>9986000220</td><td>64</td></tr></table><button>None of these: request new</button><p>Home school: Redwood Grove. Asked for by: Lundgren, C., records clerk, 11/24/2026</p><p>Born in Arcata. Mother: Vandersloot, Mieke. Earlier schooling: none in the state.</p></body></html>`,
);

page(
  'no-mid-cards',
  'two students side by side',
  'https://ssid-desk.humboldt-coe.example/mid/51',
  null,
  ['9986000221', '9986000222'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MID</title><style>.two{display:flex;gap:10px}.two>div{border:1px solid #999;padding:10px;flex:1}</style></head><body><h1>Multiple identifiers, case 51</h1><div class="two"><div><h3>Record A</h3><p>Amaro, Dulce &middot; 05/2014</p><p>Student SSID<br><b>9986000221</b></p></div><div><h3>Record B</h3><p>Amaro-Gil, Dulce &middot; 05/2014</p><p>Student SSID<br><b>9986000222</b></p></div></div><button>Same child</button><button>Two children</button><h2>History of this case</h2><ol><li>Found by the nightly job, 11/21/2026</li><li>Taken by Fairbanks, R., 11/23/2026</li></ol><p>Record A is enrolled at Fortuna, record B left Eureka in June. The mother has the same first name on both.</p></body></html>`,
);

page(
  'no-wifi',
  'SSID is a network here',
  'https://helpdesk.alder-usd.example/kb/wifi',
  null,
  ['5308841000'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wi-Fi at school</title><style>td{border:1px solid #ddd;padding:4px}</style></head><body><p>Help desk / Articles / Network</p><h1>Student Wi-Fi</h1><table><tr><td>Network (SSID)</td><td>5308841000</td></tr><tr><td>Security</td><td>WPA2 Enterprise</td></tr><tr><td>Who</td><td>Students with a Chromebook</td></tr></table><h2>It does not connect</h2><ol><li>Turn the Chromebook off and on.</li><li>Forget the network and choose it again.</li><li>Sign in with the student number and the birthday.</li></ol><p>Still no luck: ext. 4357, or come to room 9 at lunch. Written by Ramos, Otto, 08/2026.</p></body></html>`,
);

page(
  'no-placeholder',
  'example in an empty control',
  'https://enroll.harborview-usd.example/forms/new',
  null,
  ['9986000223', '5625550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New student</title><style>label{display:block;margin:8px 0}</style></head><body><p>Harborview USD enrollment, step 1 of 5</p><h1>Register a new student</h1><form><label>Legal name <input value="Brandywine, Noa"></label><label>SSID, if known <input placeholder="9986000223"></label><label>Phone <input value="5625550123"></label><button>Continue</button></form><h2>What you need</h2><ul><li>Proof of birth date</li><li>Proof of address</li><li>Shot record</li></ul><p>The statewide number stands on the report card of a Californian public school. If your child has none, we ask the state for one.</p><p>Office: (562) 555-0124</p></body></html>`,
);

page(
  'no-belongs-to',
  'message under a control',
  'https://lagunaca.infinitecampus.org/campus/apps/census/add-student',
  null,
  ['9986000224'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Locator - Campus</title><style>body{font:14px Lato,Arial,sans-serif;margin:0;background:#f7f7f7}.hd{background:#fff;padding:8px 16px;border-bottom:1px solid #ccc}.hd h1{font-size:18px;margin:0}section{background:#fff;margin:10px 16px;padding:10px;border:1px solid #e1e1e1}h2{font-size:14px;color:#3d6b1f}</style></head><body><app-root ng-version="17.3.0"><div class="hd"><h1>Create New Student</h1></div><section><h2>Identity</h2><div><label for="ss">Student State ID</label> <input id="ss" value="" aria-invalid="true" aria-describedby="er"><div id="er" style="color:#b00">9986000224 already belongs to Hollis, Remy (Grade 10).</div></div><div><label for="bn">Last Name</label> <input id="bn" value="Hollister"></div></section></app-root><section><h2>Household</h2><p>Hollister, Ward (father), Hollister, June (mother)</p></section></body></html>`,
);

page(
  'no-contact-license',
  "a contact's number",
  'https://valley.aeries.net/admin/ContactDetail.aspx',
  null,
  ['9986000225', '8315550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact detail | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2 class="student-full-name">Sepulveda, Jade</h2><div class="panel"><h3>Contact 2: Sepulveda, Ray (Uncle)</h3><div class="data-row"><span class="data-caption">State ID shown at pick-up</span><span>9986000225</span></div><div class="data-row"><span class="data-caption">Cell</span><span>8315550125</span></div></div></div></form></body></html>`,
);

page(
  'no-phone-same-cell',
  'telephone after an empty label',
  'http://intranet.lone-oak-usd.example/stu/card.asp?k=9',
  null,
  ['5305550126'],
  `<html><head><title>Card</title></head><body><center><b>LONE OAK UNIFIED SCHOOL DISTRICT</b><br>EMERGENCY CARD 2026-27</center><hr><h3>PELLETIER, ANNE</h3><table border=1><tr><td>SSID:<br>PHONE:</td><td>5305550126</td></tr><tr><td>ROOM:</td><td>9</td></tr></table><table border=1 width=80%><tr bgcolor=#CCCC99><th>NAME<th>RELATION<th>MAY COLLECT</tr><tr><td>PELLETIER, JEAN<td>FATHER<td>YES</tr><tr><td>PELLETIER, MAUDE<td>GRANDMOTHER<td>YES</tr><tr><td>VOSS, KARL<td>NEIGHBOR<td>IN AN EMERGENCY</tr></table><p>DOCTOR: DR. SHAFER, REDDING. ALLERGIES: BEE STINGS. MEDICINE AT SCHOOL: EPIPEN, OFFICE CUPBOARD. SIGNED 08/17/2026.</p><a href=list.asp>BACK TO LIST</a></body></html>`,
);

page(
  'no-tiles-blank',
  'value above label, the own tile blank',
  'https://dash.west-sierra.example/student/64',
  null,
  ['5595550127', '5595550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dashboard</title><style>.t{display:inline-block;width:150px;border:1px solid #ddd;padding:8px;vertical-align:top}.t strong{display:block;height:24px}</style></head><body><header>West Sierra &middot; student at a glance</header><h1>Ransome, Ivy</h1><div class="t"><strong>5595550127</strong>Mother</div><div class="t"><strong></strong>Statewide student ID</div><div class="t"><strong>5595550128</strong>Father</div><h2>Attendance</h2><p>96 per cent</p><h2>Behavior</h2><p>One note of praise from Mr. Coates, 11/10/2026</p><h2>Grades</h2><ul><li>English 9: B</li><li>Algebra 1: C+</li><li>PE: A</li></ul></body></html>`,
);

page(
  'no-transparent',
  'out of sight: transparent and clipped',
  'https://sis.alder-usd.example/stu/7110/family',
  null,
  ['9986000226', '9986000227'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>.fade{opacity:0}.cut{clip-path:inset(100%)}</style></head><body><header>Alder USD &middot; Family</header><h1>Duarte, Beto</h1><p>Grade 2, room 11. SSID is shown to registrars only.</p><div class="fade"><h3>Duarte, Ana</h3><p>SSID: 9986000226</p></div><div class="cut"><h3>Duarte, Caio</h3><p>SSID: 9986000227</p></div><h2>Adults in this family</h2><table><tr><td>Duarte, Celia</td><td>Mother</td><td>(559) 555-0126</td></tr><tr><td>Duarte, Iago</td><td>Father</td><td>(559) 555-0127</td></tr></table><p>Mail to both adults. Spanish and Portuguese at home. School messages at 6 pm.</p></body></html>`,
);

page(
  'no-folded-frame',
  'out of sight: a frame folded away',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Family',
  null,
  ['9986000228'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:11px Tahoma,sans-serif;margin:6px}.REV_HDR{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #aac;margin:6px 0}.fl{display:block;color:#335;font-size:10px}td,th{padding:2px 7px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_HDR">Synergy SIS | Mesa Vista Middle School | 2026-2027</div><h3>Keawe, Pono &nbsp; Perm 118</h3><div>&#9656; Preview of the sibling's record</div><div style="height:0;overflow:hidden"><iframe width="500" height="120" srcdoc="&lt;h4&gt;Keawe, Lani&lt;/h4&gt;&lt;p&gt;State Student Number: 9986000228&lt;/p&gt;"></iframe></div><table><tr><td>Bell schedule</td><td>A</td></tr></table><p>Teacher: Akamu, K &nbsp; Room 5 &nbsp; Guardian: Keawe, Nani (mother)</p></body></html>`,
);

page(
  'no-family-equal',
  "siblings' cards, none of them the page's",
  'https://valley.aeries.net/admin/FamilyList.aspx',
  null,
  ['9986000229', '9986000230'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family 3320 | Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0}#AeriesFullPageHeader{background:#24476b;color:#fff;padding:7px 12px}#AppNav{display:flex;gap:14px;background:#e9eef4;padding:5px 12px;list-style:none;margin:0}.page{padding:12px}.data-row{margin:2px 0}.data-caption{display:inline-block;min-width:130px;color:#567}table{border-collapse:collapse}td,th{border:1px solid #d5dce4;padding:3px 8px;text-align:left}.stu{float:left;border:1px solid #9ab;margin:6px;padding:8px}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="71204"><input type="hidden" name="ctl00$SN" value="233"><input type="hidden" name="ctl00$SC" value="41"><div id="AeriesFullPageHeader">Valley Joint Unified <small>Cottonwood Elementary, 2026-27</small></div><ul id="AppNav"><li>Home</li><li>Student Data</li><li>Attendance</li><li>Grades</li><li>School Info</li></ul><div class="page"><h2>Students of family key 3320</h2><div class="stu" data-sn="11"><span data-tcfc="STU.NM">Zamora, Eli</span><br><span class="data-caption">State Student ID</span> <span data-tcfc="STU.CID">9986000229</span></div><div class="stu" data-sn="12"><span data-tcfc="STU.NM">Zamora, Fe</span><br><span class="data-caption">State Student ID</span> <span data-tcfc="STU.CID">9986000230</span></div></div></form></body></html>`,
);

page(
  'no-prefetched',
  'the next child kept ready',
  'https://www.k12desk.example/d/12/queue',
  null,
  ['9986000231', '9986000232'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Queue</title><style>.next{transform:scale(0);height:0}</style></head><body><p>Ms. Blum &middot; parent-teacher conferences, November 2026</p><h1>Conferences today</h1><h2>9:00 Imai, Sora</h2><p>With Ms. Blum, room 7</p><div class="next"><h2>9:20 Joubert, Luc</h2><p>SSID: 9986000231</p></div><template><h2>9:40 Kaur, Simran</h2><p>SSID: 9986000232</p></template><h3>To bring</h3><ul><li>Writing sample</li><li>Fall benchmark sheet</li></ul><h3>Who comes</h3><p>Imai, Tomoko (mother), with an interpreter for Japanese</p><p>Coffee in the staff room. Next break 10:20.</p></body></html>`,
);

page(
  'no-wrong-length',
  'nine digits, and eleven in pieces',
  'https://sis.rancho-del-sol.example/Student.aspx?key=90',
  null,
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>td{padding:3px;border:1px solid #ccc}</style></head><body><p>Rancho del Sol &middot; edit mode</p><h2>Vicente, Alba</h2><table><tr><td>SSID</td><td><input value="998600023"></td></tr><tr><td>SSID as sent</td><td><span>99860</span><span>000</span><span>233</span></td></tr></table><p class="err">A statewide number has ten digits.</p><h3>Other fields</h3><table><tr><td>Grade</td><td>5</td></tr><tr><td>Teacher</td><td>Sung, Bea</td></tr><tr><td>Mother</td><td>Vicente, Luisa, (951) 555-0133</td></tr><tr><td>Bus</td><td>12 A</td></tr></table><button>Save</button> <button>Cancel</button><p>Not saved: one field needs to be mended.</p></body></html>`,
);

page(
  'no-note-textarea',
  'note in a control',
  'https://ridge.powerschool.com/teachers/studentpages/notes.html?frn=0010110234',
  null,
  ['9986000234', '0010110234'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title><style>body{font:12px Helvetica,Arial,sans-serif;margin:0}#branding-powerschool{background:#0b3d6b;color:#fff;padding:8px}#nav-main{float:left;width:165px}#nav-main ul{padding-left:16px}#content-main{margin-left:185px;padding:6px 14px}.box-round{border:1px solid #ccd3da;border-radius:5px;padding:8px 12px;margin:8px 0}.bold{font-weight:bold}td,th{padding:3px 10px;text-align:left}.oddRow td{background:#f6f8fa}</style></head><body><div id="branding-powerschool">PowerSchool <span>Ridge View High</span></div><div id="nav-main"><ul id="teacher_pages"><li>Quick Lookup</li><li>Attendance</li><li>Demographics</li><li>Family</li><li>State/Province - CA</li></ul></div><div id="content-main"><p>Strand, Elias (9)</p><label for="n">SSID notes</label><br><textarea id="n" rows="3" cols="60">Brother Axel moved in from Reno, his SSID is 9986000234. Elias still to be looked up.</textarea><br><button>Save</button></div></body></html>`,
);

page(
  'no-chrome-es-sibling',
  'translated page, label of a sibling',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/parent/hermanos',
  null,
  ['9986000235'],
  `<!doctype html><html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Familia</title></head><body><h1><font><font>Olvera, Dante</font></font></h1><table><tr><td><font><font>Grado</font></font></td><td><font><font>5</font></font></td></tr><tr><td><font><font>SSID del hermano</font></font></td><td><font><font>9986000235</font></font></td></tr></table><h2><font><font>Contactos</font></font></h2><ul><li><font><font>Olvera, Sandra (madre)</font></font></li><li><font><font>Olvera, Mateo (padre)</font></font></li></ul><p><font><font>Maestra: Sra. Keller, salón 12</font></font></p><p><font><font>Almuerzo gratuito hasta junio de 2027</font></font></p></body></html>`,
);

page(
  'no-slot-sibling',
  'web component of a sibling',
  'https://next.records-cloud.example/tenant/ojai/students/21',
  null,
  ['9986000236'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style></style></head><body><h1>Ptolemy, Rae</h1><p>Grade 7 &middot; Statewide ID not yet issued</p><sibling-card name="Ptolemy, Gus">9986000236</sibling-card><script>customElements.define('sibling-card',class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:'open'});s.innerHTML='<h3>Also at this school</h3><b></b><p>SSID <slot></slot></p>';s.querySelector('b').textContent=this.getAttribute('name')}})</script><h2>Adults</h2><p>Ptolemy, Cleo (mother), works nights; call after noon</p><h2>Classes</h2><ul><li>Science 7, Mr. Bright</li><li>Drama, Ms. Vane</li></ul></body></html>`,
);

export const thirtySecondPages = pages;

import { setOf } from './case-page.ts';

/**
 * The ninth set: pages of many systems, by another stranger to the code. Pages of a student first, then those on which no
 * number is the student's. At first contact: see ../README.md.
 */

const { page, pages } = setOf('ninth');

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

// Pages of a student.

page(
  's01',
  'aeries-modern-banner',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9912340017',
  ['5595550142'],
  html(
    'Aeries: Student Profile',
    `<form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="40017"><input type="hidden" name="ctl00$SN" value="17"><input type="hidden" name="ctl00$SC" value="12">
<div class="student-banner"><div class="student-name">Ocampo, Delfina R.</div><div class="banner-tabs"><a href="#">General</a><a href="#">Contact</a><a href="#">Flags</a></div>
<div class="banner-item"><span class="caption">Student ID</span><span class="value">40017</span></div>
<div class="banner-item"><span class="caption">State Student ID</span><span class="value">9912340017</span></div>
<div class="banner-item"><span class="caption">Grade</span><span class="value">8</span></div>
<div class="banner-item"><span class="caption">Phone</span><span class="value">5595550142</span></div></div>
<div id="content"><h3>Attendance</h3><table><tr><th>Date</th><th>All Day</th></tr><tr><td>10/02/2026</td><td>A</td></tr></table></div></form>`,
  ),
);

page(
  's02',
  'aeries-tcfc-rows',
  'https://valley.aeries.net/admin/StudentDemographics.aspx',
  '9912340025',
  ['5595550188'],
  html(
    'Aeries: Demographics',
    `<form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="40025"><h1>Demographics</h1>
<div class="data-row"><div class="data-caption">Last Name</div><div data-tcfc="STU.LN">Brisbois</div></div>
<div class="data-row"><div class="data-caption">First Name</div><div data-tcfc="STU.FN">Henri</div></div>
<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">40025</div></div>
<div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912340025</div></div>
<div class="data-row"><div class="data-caption">Home Phone</div><div data-tcfc="STU.TL">5595550188</div></div></form>`,
  ),
);

page(
  's03',
  'powerschool-state-page',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010001234',
  '9912340033',
  ['0010001234'],
  html(
    'California State Information',
    `<div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="home.html?frn=0010001234">Quick Lookup</a></li></ul>
<div id="content-main"><h1>Student Information</h1><p id="student_detail_header">Achterberg, Noor A&nbsp;&nbsp;&nbsp;7&nbsp;&nbsp;&nbsp;60412</p>
<div class="box-round"><table class="linkDescList"><tr><td class="bold">Statewide Student Identifier (SSID)</td><td>9912340033</td></tr><tr><td class="bold">CALPADS Local ID</td><td>60412</td></tr><tr><td class="bold">Primary Residence Category</td><td>200 Permanent Housing</td></tr></table></div></div>`,
  ),
);

page(
  's04',
  'powerschool-demographics-input',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010001235',
  '9912340041',
  ['8315550117'],
  html(
    'General Demographics',
    `<div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li></ul>
<div id="content-main"><h1>General Demographics</h1><h2>Tamsin, Odette 5 60413 OAK</h2><form><div class="box-round"><table>
<tr><td class="bold">Name (Last, First MI)</td><td><input name="UF-001" value="Tamsin"><input name="UF-002" value="Odette"></td></tr>
<tr><td class="bold">Home phone</td><td><input name="UF-003" value="8315550117"></td></tr>
<tr><td class="bold">SSN</td><td><input name="UF-004" value=""></td></tr>
<tr><td class="bold">State Student Number</td><td><input name="UF-005" value="9912340041"></td></tr></table></div><button>Submit</button></form></div>`,
  ),
);

page(
  's05',
  'infinite-campus-demographics',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/',
  '9912340058',
  [],
  html(
    'Demographics',
    `<div class="person-header"><h1>Quarles, Ximena <span class="grade-badge">Grade: 06</span></h1></div>
<div class="card"><h2>Person Information</h2><div class="row"><label>Last Name</label><div class="value">Quarles</div></div><div class="row"><label>First Name</label><div class="value">Ximena</div></div><div class="row"><label>Birth Date</label><div class="value">02/11/2015</div></div></div>
<div class="card"><h2>Person Identifiers</h2><div class="row"><label>Local Student Number</label><div class="value">118820</div></div><div class="row"><label>Student State ID</label><div class="value">9912340058</div></div><div class="row"><label>Local Staff Number</label><div class="value"></div></div><div class="row"><label>Person GUID</label><div class="value">7B2F11AC</div></div></div>`,
  ),
);

page(
  's06',
  'infinite-campus-summary-line',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary/',
  '9912340066',
  ['7145550121'],
  html(
    'Summary',
    `<h2>Student Summary</h2><table class="summary"><tr><td><b>Villareal, Otto</b></td><td>#118828</td><td>DOB: 05/30/2012</td><td>Grade: 09</td></tr></table>
<table><tr><td class="lbl">State ID:</td><td>9912340066</td><td class="lbl">Student Number:</td><td>118828</td></tr><tr><td class="lbl">Gender:</td><td>M</td><td class="lbl">Household Phone:</td><td>7145550121</td></tr></table>`,
  ),
);

page(
  's07',
  'synergy-grid',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  '9912340074',
  [],
  html(
    'Synergy SIS',
    `<div class="gb_page"><div class="page-header"><span class="title">Student</span></div><div class="pic-area"><b>Student Name:</b> Dupree, Lamar T. <b>School:</b> Mesa Middle School <b>Status:</b> Active</div>
<div class="tab-strip"><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span></div>
<table class="fields"><tr><td><span class="lbl">Last Name</span><br><input value="Dupree"></td><td><span class="lbl">First Name</span><br><input value="Lamar"></td><td><span class="lbl">Perm ID</span><br><input value="705512"></td></tr><tr><td><span class="lbl">State ID</span><br><input value="9912340074"></td><td><span class="lbl">Grade</span><br><input value="07"></td><td><span class="lbl">Birth Date</span><br><input value="03/04/2014"></td></tr></table></div>`,
  ),
);

page(
  's08',
  'synergy-readonly-spans',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  '9912340082',
  ['7605550190'],
  html(
    'Synergy SIS',
    `<div id="ST_Student"><div class="header"><h1>Okonjo, Prudence</h1></div><fieldset><legend>Student Information</legend>
<div class="f"><span class="fl">Perm ID</span><span class="fv">705520</span></div><div class="f"><span class="fl">State Student Number</span><span class="fv">9912340082</span></div><div class="f"><span class="fl">Home Phone</span><span class="fv">7605550190</span></div><div class="f"><span class="fl">Home Language</span><span class="fv">English</span></div></fieldset></div>`,
  ),
);

page(
  's09',
  'q-banner',
  'https://q.sequoiagrove.example/zangle/student.aspx',
  '9912340090',
  [],
  html(
    'Q - Student',
    `<div class="qbanner"><table><tr><td class="qname">Fairbanks-Ito, Mio</td><td>Gr: <b>4</b></td><td>Perm ID: <b>33091</b></td><td>State ID: <b>9912340090</b></td><td>Track: <b>A</b></td><td>Age: <b>9</b></td></tr></table><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button></div>
<h3>Enrollment</h3><table><tr><th>School</th><th>Enter</th><th>Leave</th></tr><tr><td>Grove Elementary</td><td>08/18/2026</td><td></td></tr></table>`,
  ),
);

page(
  's10',
  'aspen-detail',
  'https://ca-oakdale.myfollett.example/aspen/studentDetail.do',
  '9912340108',
  [],
  html(
    'Aspen: Student - Details',
    `<div id="headerTitle">Larkspur, Ewan - Grade 11</div><form name="genericDetailForm"><table class="detailContainer">
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="551020"></td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9912340108"></td></tr>
<tr><td class="detailProperty">Name</td><td class="detailValue"><input value="Larkspur, Ewan"></td></tr><tr><td class="detailProperty">Homeroom</td><td class="detailValue"><input value="B12"></td></tr></table></form>`,
  ),
);

page(
  's11',
  'skyward-like-two-col',
  'https://sky.redhills.example/scripts/wsisa.dll/WService=wsSky/sstudent001.w',
  '9912340116',
  ['9165550167'],
  html(
    'Student Profile',
    `<div id="stuHeader"><span class="stuName">MERCADO, LUZ ELENA</span> <span>Grade: 02</span> <span>Entity: 110</span></div>
<table class="sf_grid"><tr><td class="lbl">Student ID:</td><td>MERCALUZ000</td><td class="lbl">Alphakey:</td><td>MERCALUZ</td></tr><tr><td class="lbl">Statewide ID:</td><td>9912340116</td><td class="lbl">Other ID:</td><td>77120</td></tr><tr><td class="lbl">Phone:</td><td>9165550167</td><td class="lbl">Language:</td><td>Spanish</td></tr></table>`,
  ),
);

page(
  's12',
  'opensis-form',
  'https://opensis.lakeside.example/Modules.php?modname=students/Student.php',
  '9912340124',
  ['5105550133'],
  html(
    'openSIS',
    `<div id="content"><h4 class="panel-title">Pemberton, Isla <small>Grade 3</small></h4><div class="form-group"><label class="control-label col-lg-4" for="x1">Student ID</label><div class="col-lg-8"><div class="form-control">318</div></div></div>
<div class="form-group"><label class="control-label col-lg-4" for="x2">State Student ID</label><div class="col-lg-8"><div><div class="form-control" readonly>9912340124</div></div></div></div>
<div class="form-group"><label class="control-label col-lg-4" for="x3">Home Phone</label><div class="col-lg-8"><div><div class="form-control">5105550133</div></div></div></div></div>`,
  ),
);

page(
  's13',
  'rosario-legend',
  'https://rosario.lakeside.example/Modules.php?modname=Students/Student.php&student_id=41',
  '9912340132',
  [],
  html(
    'RosarioSIS',
    `<div id="body"><h2>Student Info</h2><table class="width-100p"><tr><td><div class="onclick"><span class="uld">Anders</span><br><span class="legend-gray">First Name</span></div></td><td><div class="onclick"><span class="uld">Holmgren</span><br><span class="legend-gray">Last Name</span></div></td></tr>
<tr><td><div class="onclick"><span class="uld">41</span><br><span class="legend-gray">Rosario ID</span></div></td><td><div class="onclick"><span class="uld">9912340132</span><br><span class="legend-gray">SSID</span></div></td></tr></table></div>`,
  ),
);

page(
  's14',
  'illuminate-student-overview',
  'https://bay.illuminateed.com/live/?page=StudentInfo_Overview&student_id=990',
  '9912340140',
  [],
  html(
    'Student Overview',
    `<div class="page-header"><h1>Rosalind Achebe</h1></div><div class="well"><dl class="dl-horizontal"><dt>Student ID</dt><dd>300721</dd><dt>State Student ID</dt><dd>9912340140</dd><dt>Birth Date</dt><dd>12/25/2013</dd><dt>Counselor</dt><dd>Whitfield, D.</dd></dl></div>`,
  ),
);

page(
  's15',
  'seis-like-header',
  'https://seis-like.sped.example/student/edit/771',
  '9912340157',
  ['4085550102'],
  html(
    'IEP - Student Record',
    `<nav><a href="#">Home</a> <a href="#">Students</a></nav><div class="student-header"><h2>Beaumont, Cyrus</h2><span>DOB: 7/8/2016</span> <span>SSID: 9912340157</span> <span>District of Service: Mesa Unified</span></div>
<fieldset><legend>Parent/Guardian 1</legend><p>Name: Beaumont, Lucie</p><p>Home phone: 4085550102</p></fieldset>`,
  ),
);

page(
  's16',
  'siras-like-form',
  'https://siras-like.sped.example/MIS/edit.php',
  '9912340165',
  [],
  html(
    'SIRAS',
    `<div id="banner">Student: <b>Yusuf Demir</b> | Next IEP: 04/02/2027 | Next Eval: 04/02/2028</div><h3>A. Student Identification</h3><table><tr><td>A-1 Last Name</td><td><input value="Demir"></td></tr><tr><td>A-2 First Name</td><td><input value="Yusuf"></td></tr><tr><td>A-3 SSID (State ID)</td><td><input value="9912340165"></td></tr><tr><td>A-4 Local ID</td><td><input value="55120"></td></tr></table>`,
  ),
);

page(
  's17',
  'sped-iep-print',
  'https://iep.sped.example/print/iep?id=20',
  '9912340173',
  ['9255550111'],
  html(
    'Individualized Education Program',
    `<h1>INDIVIDUALIZED EDUCATION PROGRAM (IEP)</h1><table border="1"><tr><td colspan="2"><b>Student Name:</b> Marchetti, Gia</td><td><b>Birthdate:</b> 1/19/2014</td><td><b>Gender:</b> F</td></tr><tr><td><b>Student ID:</b> 12093</td><td><b>SSID:</b> 9912340173</td><td><b>Grade:</b> 07</td><td><b>Case Manager:</b> P. Lindqvist</td></tr><tr><td colspan="4"><b>Parent/Guardian:</b> Marchetti, Paolo <b>Cell:</b> 9255550111</td></tr></table>`,
  ),
);

page(
  's18',
  'lunch-system-eligibility',
  'https://meals.nutri.example/patron/3812',
  '9912340181',
  ['3105550126'],
  html(
    'Patron',
    `<div class="toolbar"><button>Save</button><button>Add Payment</button></div><h2>Patron: Solveig Brandt</h2><div class="grid"><div class="cell"><label>Patron PIN</label><span>3812</span></div><div class="cell"><label>Student ID</label><span>44120</span></div><div class="cell"><label>State Student ID</label><span>9912340181</span></div><div class="cell"><label>Eligibility</label><span>Reduced</span></div><div class="cell"><label>Phone</label><span>3105550126</span></div></div>`,
  ),
);

page(
  's19',
  'library-patron',
  'https://destiny-like.library.example/patron/detail?id=33',
  '9912340199',
  [],
  html(
    'Patron Information',
    `<h1>Patron Information</h1><table><tr><td><b>Name</b></td><td>Kowalczyk, Bram</td></tr><tr><td><b>Barcode</b></td><td>P 30918</td></tr><tr><td><b>District ID</b></td><td>30918</td></tr><tr><td><b>SSID</b></td><td>9912340199</td></tr><tr><td><b>Patron Type</b></td><td>Student</td></tr><tr><td><b>Grade Level</b></td><td>5</td></tr></table><h2>Checked Out</h2><p>Hatchet — due 12/04/2026</p>`,
  ),
);

page(
  's20',
  'homegrown-php',
  'https://intranet.millbrook.example/students/view.php?id=204',
  '9912340207',
  [],
  html(
    'Millbrook Student DB',
    `<h2>View Student</h2><p><a href="index.php">&laquo; Back to list</a></p><table cellpadding="4"><tr bgcolor="#eeeeee"><th align="right">Student:</th><td>Whitney Okafor</td></tr><tr><th align="right">Grade:</th><td>10</td></tr><tr bgcolor="#eeeeee"><th align="right">CA ID:</th><td>9912340207</td></tr><tr><th align="right">Advisor:</th><td>Mrs. Pell</td></tr></table>`,
  ),
);

page(
  's21',
  'homegrown-ca-state-id',
  'https://intranet.millbrook.example/records/student/204',
  '9912340215',
  [],
  html(
    'Student Record',
    `<header><h1>Jonah Espinoza-Reed</h1><p class="sub">Grade 12 · Millbrook High</p></header><ul class="facts"><li><strong>District ID</strong> 88210</li><li><strong>CA State ID</strong> 9912340215</li><li><strong>Graduation Year</strong> 2027</li></ul>`,
  ),
);

page(
  's22',
  'assessment-portal-profile',
  'https://portal.assess.example/students/profile',
  '9912340223',
  [],
  html(
    'Student Profile',
    `<div class="mat-toolbar">Test Administration</div><mat-card class="mat-card"><mat-card-title>Student Profile</mat-card-title><div class="row"><div class="label">Student Name</div><div class="val">Abernathy, Cleo</div></div><div class="row"><div class="label">Statewide Student Identifier (SSID)</div><div class="val">9912340223</div></div><div class="row"><div class="label">Enrolled Grade</div><div class="val">08</div></div></mat-card>`,
  ),
);

page(
  's23',
  'assessment-score-print',
  'https://portal.assess.example/reports/isr',
  '9912340231',
  [],
  html(
    'Individual Student Report',
    `<h1>Student Score Report</h1><div class="info"><p><b>Student:</b> Ingrid Palomares</p><p><b>SSID #:</b> 9912340231</p><p><b>Test Date:</b> Spring 2026</p><p><b>Grade:</b> 6</p></div><h2>English Language Arts/Literacy</h2><p>2541 — Standard Met</p>`,
  ),
);

page(
  's24',
  'elpac-line',
  'https://el.district.example/elpac/student/31',
  '9912340249',
  [],
  html(
    'EL Profile',
    `<h2>Nguyen, Bao (Grade 2)</h2><p>Local ID: 50021 &nbsp;|&nbsp; SSID: 9912340249 &nbsp;|&nbsp; Status: EL &nbsp;|&nbsp; US Entry: 08/2024</p><table><tr><th>Administration</th><th>Overall</th></tr><tr><td>Summative 2026</td><td>2</td></tr></table>`,
  ),
);

page(
  's25',
  'kendo-form',
  'https://sis.foothill.example/#/student/812/general',
  '9912340256',
  ['6265550177'],
  html(
    'Foothill SIS',
    `<div class="k-toolbar"><span class="student-title">Thistlewood, Ada</span></div><form class="k-form k-form-horizontal"><div class="k-form-field"><label class="k-label k-form-label" for="lid">Local ID</label><div class="k-form-field-wrap"><span class="k-textbox k-input"><input id="lid" class="k-input-inner" value="81222"></span></div></div>
<div class="k-form-field"><label class="k-label k-form-label" for="sid">State ID<span class="k-required">*</span></label><div class="k-form-field-wrap"><span class="k-textbox k-input"><input id="sid" class="k-input-inner" value="9912340256"></span></div></div>
<div class="k-form-field"><label class="k-label k-form-label" for="gr">Grade</label><div class="k-form-field-wrap"><span class="k-textbox k-input"><input id="gr" class="k-input-inner" value="1"></span></div></div>
<div class="k-form-field"><label class="k-label k-form-label" for="ph">Phone</label><div class="k-form-field-wrap"><span class="k-textbox k-input"><input id="ph" class="k-input-inner" value="6265550177"></span></div></div></form>`,
  ),
);

page(
  's26',
  'ext-form',
  'https://sis.foothill.example/ext/student',
  '9912340264',
  [],
  html(
    'Student',
    `<div class="x-panel"><div class="x-panel-header"><span class="x-header-text">Student: Lindholm, Petra</span></div><div class="x-panel-body"><div class="x-field x-form-item"><label class="x-form-item-label" for="textfield-1011-inputEl"><span class="x-form-item-label-text">Local Student ID:</span></label><div class="x-form-item-body"><input id="textfield-1011-inputEl" class="x-form-field" value="22018"></div></div>
<div class="x-field x-form-item"><label class="x-form-item-label" for="textfield-1012-inputEl"><span class="x-form-item-label-text">Statewide Student ID:</span></label><div class="x-form-item-body"><input id="textfield-1012-inputEl" class="x-form-field" value="9912340264"></div></div></div></div>`,
  ),
);

page(
  's27',
  'angular-material-outline',
  'https://app.rosterly.example/students/4410',
  '9912340272',
  [],
  html(
    'Rosterly',
    `<app-root><mat-toolbar><span>Rosterly</span></mat-toolbar><main><h1 class="mat-headline-5">Fitzgerald Moana</h1><mat-form-field><div class="mat-mdc-text-field-wrapper"><label id="l1" for="mi1"><mat-label>Student Number</mat-label></label><input matinput id="mi1" value="4410"></div></mat-form-field><mat-form-field><div class="mat-mdc-text-field-wrapper"><label id="l2" for="mi2"><mat-label>State Student Number</mat-label></label><input matinput id="mi2" value="9912340272"></div></mat-form-field></main></app-root>`,
  ),
);

page(
  's28',
  'bootstrap-list-group',
  'https://hub.district.example/student/778',
  '9912340280',
  [],
  html(
    'Student Hub',
    `<div class="container"><div class="card"><div class="card-header"><h5>Ramona Castellucci <span class="badge bg-info">EL</span> <span class="badge bg-warning">504</span></h5></div><ul class="list-group list-group-flush"><li class="list-group-item d-flex justify-content-between"><span>Local ID</span><span>120778</span></li><li class="list-group-item d-flex justify-content-between"><span>SSID</span><span>9912340280</span></li><li class="list-group-item d-flex justify-content-between"><span>Homeroom</span><span>Rm 12</span></li></ul></div></div>`,
  ),
);

page(
  's29',
  'header-badge',
  'https://hub.district.example/student/779/attendance',
  '9912340298',
  [],
  html(
    'Student Hub',
    `<header class="student-head"><img alt="" src="p.jpg"><div><h1>Leopold Vance</h1><span class="badge">Grade 9</span> <span class="badge">ID 120779</span> <span class="badge">SSID 9912340298</span></div></header><h2>Attendance</h2><p>97.2 % present</p>`,
  ),
);

page(
  's30',
  'spanish-table',
  'https://sis.valleverde.example/alumno/ver?id=5',
  '9912340306',
  ['7605550155'],
  html(
    'Expediente del alumno',
    `<h1>Expediente del alumno</h1><table><tr><td>Nombre del estudiante</td><td>Guadalupe Armenta Ríos</td></tr><tr><td>Grado</td><td>4</td></tr><tr><td>Número de identificación estatal (SSID)</td><td>9912340306</td></tr><tr><td>Teléfono</td><td>7605550155</td></tr></table>`,
  ),
);

page(
  's31',
  'spanish-dl',
  'https://sis.valleverde.example/alumno/ver?id=6',
  '9912340314',
  [],
  html(
    'Ficha',
    `<h2>Estudiante: Armando Quiroz</h2><dl><dt>Fecha de nacimiento</dt><dd>3/3/2015</dd><dt>ID estatal del estudiante</dt><dd>9912340314</dd><dt>Escuela</dt><dd>Primaria Valle Verde</dd></dl>`,
  ),
);

page(
  's32',
  'transcript-own',
  'https://sis.foothill.example/transcript/print?id=9',
  '9912340322',
  ['4159980'],
  html(
    'Transcript',
    `<div style="text-align:center"><b>FOOTHILL HIGH SCHOOL</b><br>Official Transcript</div><table width="100%"><tr><td>Student: <b>Rosencrantz, Neve</b></td><td>Student ID: <b>81300</b></td></tr><tr><td>Birthdate: <b>06/06/2009</b></td><td>State Student ID: <b>9912340322</b></td></tr><tr><td>Parent/Guardian: <b>Rosencrantz, Ulla</b></td><td>CEEB: <b>051234</b></td></tr></table><table border="1"><tr><th>Course</th><th>Mark</th><th>Credits</th></tr><tr><td>Algebra I</td><td>B</td><td>5.00</td></tr></table>`,
  ),
);

page(
  's33',
  'cum-label',
  'https://sis.foothill.example/reports/cumlabel',
  '9912340330',
  [],
  html(
    'Cum Folder Label',
    `<pre>
BALTHAZAR, IRIS M            GRADE: 01
BIRTHDATE: 04/09/2019        SEX: F
LOCAL ID:  81355             SSID: 9912340330
</pre>`,
  ),
);

page(
  's34',
  'report-card',
  'https://sis.foothill.example/reportcard/view',
  '9912340348',
  [],
  html(
    'Report Card',
    `<h1>Elementary Report Card</h1><table><tr><th>Student</th><th>Grade</th><th>Teacher</th><th>SSID</th></tr><tr><td>Estrella Whitcomb</td><td>3</td><td>Mr. Dooley</td><td>9912340348</td></tr></table><h3>Reading</h3><table><tr><td>Foundational Skills</td><td>3</td></tr></table>`,
  ),
  { sure: false },
);

page(
  's35',
  'value-above-label',
  'https://tiles.district.example/s/12',
  '9912340355',
  [],
  html(
    'Student at a glance',
    `<h1>Hana Szymanski</h1><div class="tiles"><div class="tile"><div class="big">7</div><div class="small">Grade</div></div><div class="tile"><div class="big">120801</div><div class="small">Student ID</div></div><div class="tile"><div class="big">9912340355</div><div class="small">State Student ID</div></div></div>`,
  ),
);

page(
  's36',
  'input-placeholder-aria',
  'https://app.rosterly.example/students/4420/edit',
  '9912340363',
  [],
  html(
    'Edit student',
    `<h1>Edit student: Percival Adeyemi</h1><form><input aria-label="First name" value="Percival"><input aria-label="Last name" value="Adeyemi"><input aria-label="State student ID" value="9912340363"><button>Save</button></form>`,
  ),
);

page(
  's37',
  'label-wraps-input',
  'https://app.rosterly.example/students/4421/edit',
  '9912340371',
  [],
  html(
    'Edit student',
    `<h2>Calloway, Sunniva</h2><form><label>Local ID <input value="4421"></label><label>SSID <input value="9912340371" maxlength="10"></label><label>Grade <select><option>5</option><option selected>6</option></select></label><button>Save</button></form>`,
  ),
);

page(
  's38',
  'help-icon-label',
  'https://app.rosterly.example/students/4422',
  '9912340389',
  [],
  html(
    'Student',
    `<h1>Amadou Kessler</h1><div class="field"><div class="field-label">State Student ID <button class="help" aria-label="Help: ten digits assigned by CALPADS">?</button></div><div class="field-value">9912340389</div></div><div class="field"><div class="field-label">Grade Level</div><div class="field-value">11</div></div>`,
  ),
);

page(
  's39',
  'copy-icon-value',
  'https://app.rosterly.example/students/4423',
  '9912340397',
  [],
  html(
    'Student',
    `<h1>Niamh Rutherford</h1><table class="kv"><tbody><tr><th scope="row">Grade</th><td>8</td></tr><tr><th scope="row">SSID</th><td><span>9912340397</span><button title="Copy to clipboard">Copy</button></td></tr></tbody></table>`,
  ),
);

page(
  's40',
  'labels-row-values-row',
  'https://old.cfm.example/stu/main.cfm',
  '9912340405',
  ['2095550160'],
  html(
    'Student Main',
    `<table border="1"><tr><td colspan="5"><font size="4">HENDRICKSON, OLE</font></td></tr><tr><td>Perm ID</td><td>State ID</td><td>Grade</td><td>Sex</td><td>Phone</td></tr><tr><td>10231</td><td>9912340405</td><td>5</td><td>M</td><td>2095550160</td></tr></table>`,
  ),
);

page(
  's41',
  'calpads-like-student',
  'https://calpads-like.state.example/Student/Detail',
  '9912340413',
  [],
  html(
    'Student Details',
    `<h2>Student Details</h2><div class="panel"><div class="panel-heading">Student</div><div class="panel-body"><div class="row"><div class="col-md-3"><label>SSID</label></div><div class="col-md-3">9912340413</div><div class="col-md-3"><label>Local ID</label></div><div class="col-md-3">22901</div></div><div class="row"><div class="col-md-3"><label>Legal First Name</label></div><div class="col-md-3">Tobias</div><div class="col-md-3"><label>Legal Last Name</label></div><div class="col-md-3">Greenaway</div></div></div></div>`,
  ),
);

page(
  's42',
  'tabs-bootstrap',
  'https://sis.foothill.example/student/tabs/92',
  '9912340421',
  [],
  html(
    'Student',
    `<h1>Ottoline Frasier</h1><ul class="nav nav-tabs"><li class="active"><a href="#">Demographics</a></li><li><a href="#">Contacts</a></li><li><a href="#">State IDs</a></li></ul><div class="tab-pane active"><div class="form-group"><label class="col-sm-2">Statewide Student ID</label><div class="col-sm-4"><p class="form-control-static">9912340421</p></div><label class="col-sm-2">District ID</label><div class="col-sm-4"><p class="form-control-static">81401</p></div></div></div>`,
  ),
);

page(
  's43',
  'parent-card-beside',
  'https://sis.foothill.example/student/overview/93',
  '9912340439',
  ['8055550134', '8055550135'],
  html(
    'Overview',
    `<h1>Wren Halloran</h1><div class="card"><h3>Student Information</h3><p>SSID: 9912340439</p><p>Grade: 2</p></div><div class="card"><h3>Parents/Guardians</h3><p>Saoirse Halloran (Mother)</p><p>8055550134</p><p>Finn Halloran (Father)</p><p>8055550135</p></div>`,
  ),
);

page(
  's44',
  'medical-nurse',
  'https://health.nurse.example/chart/55',
  '9912340447',
  ['1639900017'],
  html(
    'Health Chart',
    `<div class="chart-head"><h2>Immunization Record</h2><p><b>Name:</b> Emeka Lundgren <b>DOB:</b> 9/9/2018 <b>State Student ID:</b> 9912340447</p></div><table><tr><th>Vaccine</th><th>Date</th></tr><tr><td>MMR 1</td><td>10/10/2019</td></tr></table><p>Provider NPI: 1639900017</p>`,
  ),
);

page(
  's45',
  'counselor-notes',
  'https://counsel.district.example/case/5',
  '9912340454',
  [],
  html(
    'Case',
    `<h1>Case file</h1><div class="meta"><div><small>Student</small><br>Beatrix Onwudiwe</div><div><small>SSID</small><br>9912340454</div><div><small>Grade</small><br>10</div><div><small>Counselor</small><br>R. Maddox</div></div><h2>Notes</h2><p>Met with student about credits.</p>`,
  ),
);

page(
  's46',
  'discipline-incident',
  'https://sis.foothill.example/discipline/incident/14',
  '9912340462',
  [],
  html(
    'Incident',
    `<h1>Caruthers, Dashiell</h1><p>Student ID 81420 · State Student ID 9912340462 · Grade 8</p><h2>Incident 14</h2><table><tr><td>Date</td><td>10/14/2026</td></tr><tr><td>Referred By</td><td>Mr. Pruitt</td></tr></table>`,
  ),
);

page(
  's47',
  'bus-rider',
  'https://transport.district.example/rider/71',
  '9912340470',
  ['5595550171'],
  html(
    'Rider',
    `<h2>Rider: Isidora Fenwick</h2><table><tr><td>Student ID</td><td>81431</td></tr><tr><td>State Student ID</td><td>9912340470</td></tr><tr><td>Route</td><td>14</td></tr><tr><td>Stop</td><td>Elm &amp; 4th</td></tr><tr><td>Dispatch</td><td>5595550171</td></tr></table>`,
  ),
);

page(
  's48',
  'device-checkout',
  'https://devices.district.example/loan/9',
  '9912340488',
  [],
  html(
    'Device Loan',
    `<h1>Device Loan</h1><div class="two"><div><h3>Student</h3><p>Name: Caspian Rourke</p><p>SSID: 9912340488</p><p>Grade: 7</p></div><div><h3>Device</h3><p>Asset tag: CB-20931</p><p>Wi-Fi SSID: MesaUSD-Student</p></div></div>`,
  ),
  { sure: false },
);

page(
  's49',
  'afterschool-program',
  'https://cityspan-like.asp.example/participant/12',
  '9912340496',
  ['6195550104'],
  html(
    'Participant',
    `<h1>Participant Details</h1><div class="subhead">Zuleika Abernethy</div><table><tr><td>Participant ID:</td><td>PT-120</td></tr><tr><td>Statewide Student ID:</td><td>9912340496</td></tr><tr><td>School:</td><td>Oak Elementary</td></tr><tr><td>Emergency phone:</td><td>6195550104</td></tr></table>`,
  ),
);

page(
  's50',
  'ca-student-id-abbrev',
  'https://sis.pinecrest.example/student/31',
  '9912340504',
  [],
  html(
    'Student',
    `<h1>Torvald Eklund</h1><div class="g"><span class="k">Local ID:</span><span class="v">3120</span><span class="k">Calif. Student ID (SSID):</span><span class="v">9912340504</span><span class="k">Birth Place:</span><span class="v">Reno</span></div>`,
  ),
);

page(
  's51',
  'ssid-with-dashes-label',
  'https://sis.pinecrest.example/student/32',
  '9912340512',
  [],
  html('Student', `<h1>Mireille Castaneda</h1><p>Grade – 9</p><p>SSID – 9912340512</p><p>Counselor – Ms. Ott</p>`),
);

page(
  's52',
  'name-in-select',
  'https://sis.pinecrest.example/student/pick',
  '9912340520',
  [],
  html(
    'Student',
    `<form><label for="stu">Student</label><select id="stu"><option value="1">Ames, Zoe</option><option value="2" selected>Birch, Hal</option><option value="3">Crane, Ivy</option></select></form><section><h2>Birch, Hal</h2><table><tr><td>Grade</td><td>4</td></tr><tr><td>State Student ID</td><td>9912340520</td></tr></table></section>`,
  ),
);

page(
  's53',
  'schoolwise-like',
  'https://schoolwise-like.sis.example/student',
  '9912340538',
  ['5305550106'],
  html(
    'SchoolWise',
    `<table width="100%"><tr><td class="hdr">Student: ARBUCKLE, FINN (Gr 6) &nbsp; [Active]</td></tr></table><table><tr><td class="flabel">Student #</td><td class="fdata">1182</td><td class="flabel">SSID #</td><td class="fdata">9912340538</td></tr><tr><td class="flabel">Home Ph</td><td class="fdata">5305550106</td><td class="flabel">Res. District</td><td class="fdata">Mesa USD</td></tr></table>`,
  ),
);

page(
  's54',
  'jupiter-like',
  'https://jupiter-like.sis.example/0/gradebook.php',
  '9912340546',
  [],
  html(
    'Jupiter',
    `<div class="big wrap">Delphine Sorensen</div><table class="info"><tr><td>Student ID</td><td>20917</td></tr><tr><td>State ID</td><td>9912340546</td></tr><tr><td>Grade level</td><td>10th</td></tr><tr><td>Birthday</td><td>Feb 12, 2011</td></tr></table>`,
  ),
);

page(
  's55',
  'alma-like',
  'https://mesa.alma-like.example/student/9a2',
  '9912340553',
  [],
  html(
    'Alma',
    `<div class="profile-header"><h1 class="pds-h1">Augustin Belmonte</h1><div class="pds-text">11th Grade</div></div><section class="profile-section"><h3>Identification</h3><div class="pds-field"><div class="pds-label">School ID</div><div class="pds-value">A-2210</div></div><div class="pds-field"><div class="pds-label">State ID</div><div class="pds-value">9912340553</div></div></section>`,
  ),
  { sure: false },
);

page(
  's56',
  'school-pathways-like',
  'https://pls.pathways.example/student.asp',
  '9912340561',
  ['9515550191'],
  html(
    'PLS',
    `<div class="stuhead"><span class="stuname">Winifred Tran</span> <span class="stugrade">Grade 9</span></div><table><tr><td class="ralign">CSIS ID:</td><td>9912340561</td></tr><tr><td class="ralign">Permanent ID:</td><td>5501</td></tr><tr><td class="ralign">Phone:</td><td>9515550191</td></tr></table>`,
  ),
);

page(
  's57',
  'eschoolplus-like',
  'https://esp.district.example/TAC/Student/Registration',
  '9912340579',
  [],
  html(
    'Registration',
    `<div id="pageHeader"><h1>Ravensworth, Cato - Registration</h1></div><div class="sg-content-grid"><div class="sg-field"><label for="StudentId">Student ID</label><input id="StudentId" value="300128"></div><div class="sg-field"><label for="StateRptId">State Rpt ID</label><input id="StateRptId" value=""></div><div class="sg-field"><label for="Ssid">CA SSID</label><input id="Ssid" value="9912340579"></div></div>`,
  ),
);

page(
  's58',
  'sst-plan',
  'https://mtss.district.example/plan/61',
  '9912340587',
  [],
  html(
    'SST Plan',
    `<h1>Student Success Team Plan</h1><h2>Philippa Nakagawa</h2><table><tr><td>SSID</td><td>9912340587</td><td>Grade</td><td>5</td></tr><tr><td>Teacher</td><td>Mr. Brandvold</td><td>Meeting</td><td>11/02/2026</td></tr></table><h3>Team Members</h3><ul><li>Principal: Dr. Vesper</li><li>Parent: Kenji Nakagawa</li></ul>`,
  ),
);

page(
  's59',
  '504-plan',
  'https://mtss.district.example/504/62',
  '9912340595',
  [],
  html(
    '504 Plan',
    `<h1>Section 504 Accommodation Plan</h1><p>Name of student: <u>Lysander Boone</u> &nbsp; Grade: <u>8</u> &nbsp; SSID: <u>9912340595</u></p><h2>Accommodations</h2><ol><li>Extended time</li></ol>`,
  ),
);

page(
  's60',
  'ag-grid-details',
  'https://data.district.example/student/83',
  '9912340603',
  [],
  html(
    'Details',
    `<h1>Student Detail – Corvina Delacroix</h1><div class="ag-root"><div role="grid"><div role="row"><div role="gridcell">Local ID</div><div role="gridcell">81450</div></div><div role="row"><div role="gridcell">SSID</div><div role="gridcell">9912340603</div></div><div role="row"><div role="gridcell">Gender</div><div role="gridcell">F</div></div></div></div>`,
  ),
);

page(
  's61',
  'breadcrumbs-name',
  'https://data.district.example/student/84',
  '9912340611',
  [],
  html(
    'Details',
    `<ol class="breadcrumb"><li>Home</li><li>Students</li><li>Aurelio Finch</li></ol><h1>Demographics</h1><div class="kv"><b>First name</b><span>Aurelio</span></div><div class="kv"><b>Last name</b><span>Finch</span></div><div class="kv"><b>State Student ID</b><span>9912340611</span></div>`,
  ),
);

page(
  's62',
  'foster-youth',
  'https://fys.county.example/youth/22',
  '9912340629',
  ['7075550129'],
  html(
    'Foster Youth',
    `<h1>Foster Youth Record</h1><table><tr><th>Youth</th><td>Marisol Dunleavy</td></tr><tr><th>SSID</th><td>9912340629</td></tr><tr><th>School of Attendance</th><td>Oak High</td></tr><tr><th>Social Worker</th><td>L. Pritchard, 7075550129</td></tr></table>`,
  ),
);

page(
  's63',
  'preferred-name',
  'https://sis.foothill.example/student/overview/94',
  '9912340637',
  [],
  html(
    'Overview',
    `<h1>Alexandria "Lexi" Montrose</h1><div class="row"><div>Preferred Name</div><div>Lexi</div></div><div class="row"><div>SSID</div><div>9912340637</div></div><div class="row"><div>Grade</div><div>4</div></div>`,
  ),
);

page(
  's64',
  'nbsp-and-font',
  'https://old.cfm.example/stu/old.cfm',
  '9912340645',
  [],
  html(
    'Student',
    `<font face="Arial" size="4"><b>Gunnarsson, Freya</b></font><br><font size="2">Grade:&nbsp;2&nbsp;&nbsp;&nbsp;Track:&nbsp;C&nbsp;&nbsp;&nbsp;State&nbsp;ID#:&nbsp;9912340645&nbsp;&nbsp;&nbsp;Perm&nbsp;#:&nbsp;10250</font>`,
  ),
);

page(
  's65',
  'th-pairs',
  'https://old.cfm.example/stu/th.cfm',
  '9912340652',
  [],
  html(
    'Student',
    `<h3>Student Information</h3><table><tr><th>Name</th><td>Rafferty, Quill</td><th>Grade</th><td>12</td></tr><tr><th>Student ID</th><td>10260</td><th>Statewide Student ID (SSID)</th><td>9912340652</td></tr></table>`,
  ),
);

page(
  's66',
  'google-classroom-like-sidebar',
  'https://hub.district.example/gradebook/s/9',
  '9912340660',
  [],
  html(
    'Gradebook',
    `<aside class="student-panel"><div class="student-panel__name">Nolan Abercrombie</div><div class="student-panel__meta"><span>ID: 120788</span><span>SSID: 9912340660</span></div></aside><main><h1>Algebra I, Period 3</h1><table><tr><th>Assignment</th><th>Score</th></tr><tr><td>HW 1</td><td>9/10</td></tr></table></main>`,
  ),
);

page(
  's67',
  'graduation-check',
  'https://hub.district.example/gradcheck/9',
  '9912340678',
  [],
  html(
    'Graduation Check',
    `<h2>Graduation Check for Imogen Tolliver</h2><table><tr><td>Class of</td><td>2027</td></tr><tr><td>SSID</td><td>9912340678</td></tr><tr><td>Credits Earned</td><td>145</td></tr></table>`,
  ),
);

page(
  's68',
  'withdrawal-form',
  'https://sis.foothill.example/withdraw/95',
  '9912340686',
  ['5595550148'],
  html(
    'Withdrawal',
    `<h1>Student Withdrawal Form</h1><p>Student name: Tennyson Ibarra</p><p>State Student ID: 9912340686</p><p>Last day attended: 11/20/2026</p><label>Next school <input></label><label>Phone of next school <input value="5595550148"></label><button>Withdraw</button>`,
  ),
);

page(
  's69',
  'synergy-parent-portal',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx?x=1',
  null,
  ['9912340694'],
  html(
    'Student',
    `<div class="student-info"><h2 class="student-name">Sequoia Martel</h2><dl><dt>Perm ID</dt><dd>705533</dd><dt>State ID Number</dt><dd>9912340694</dd><dt>Grade</dt><dd>03</dd></dl></div>`,
  ),
  { isOfItsHost: true },
);

page(
  's70',
  'datatable-responsive-single',
  'https://sis.foothill.example/student/ids/96',
  '9912340702',
  [],
  html(
    'Identifiers',
    `<h1>Bartholomew Yee</h1><h2>Identifiers</h2><table><tr><th>Type</th><th>Value</th></tr><tr><td>Local ID</td><td>81460</td></tr><tr><td>SSID</td><td>9912340702</td></tr><tr><td>Lunch PIN</td><td>4410</td></tr></table>`,
  ),
);

page(
  's71',
  'position-clipped-label',
  'https://sis.foothill.example/student/97',
  '9912340710',
  [],
  html(
    'Student',
    `<div style="position:sticky;top:0;background:#fff"><h1>Evangeline Crowe</h1><span>SSID</span> <strong>9912340710</strong></div><p>Attendance 98%</p>`,
  ),
);

page(
  's72',
  'closed-tab-panels',
  'https://sis.foothill.example/student/98',
  '9912340728',
  ['9920000081'],
  html(
    'Student',
    `<h1>Ezekiel Marlowe</h1><div role="tablist"><button role="tab" aria-selected="true">Student</button><button role="tab">Siblings</button></div><div role="tabpanel"><dl><dt>SSID</dt><dd>9912340728</dd><dt>Grade</dt><dd>3</dd></dl></div><div role="tabpanel" hidden><dl><dt>Name</dt><dd>Ruth Marlowe</dd><dt>SSID</dt><dd>9920000081</dd></dl></div>`,
  ),
);

page(
  's73',
  'shadow-free-slots',
  'https://app.rosterly.example/students/4430',
  '9912340736',
  [],
  html(
    'Student',
    `<rl-page><rl-heading slot="title"><h1>Jacinta Holloway</h1></rl-heading><rl-field><span slot="label">State student identifier</span><span slot="value">9912340736</span></rl-field><rl-field><span slot="label">Grade</span><span slot="value">6</span></rl-field></rl-page>`,
  ),
);

page(
  's74',
  'leading-zero',
  'https://sis.foothill.example/student/99',
  '0912340744',
  [],
  html(
    'Student',
    `<h1>Solomon Etchells</h1><table><tr><td>SSID:</td><td>0912340744</td></tr><tr><td>Grade:</td><td>7</td></tr></table>`,
  ),
);

// Pages on which no number is the student's.

page(
  'n01',
  'aeries-staff',
  'https://valley.aeries.net/admin/StaffInfo.aspx',
  null,
  ['9930000013'],
  html(
    'Aeries: Staff',
    `<h1>Staff Information</h1><div class="data-row"><div class="data-caption">Staff ID</div><div data-tcfc="STF.ID">2210</div></div><div class="data-row"><div class="data-caption">Last Name</div><div>Pomeroy</div></div><div class="data-row"><div class="data-caption">State ID</div><div>9930000013</div></div><div class="data-row"><div class="data-caption">Hire Date</div><div>08/01/2019</div></div>`,
  ),
);

page(
  'n02',
  'user-editor',
  'https://bay.illuminateed.com/live/?page=User_Edit&user_id=8',
  null,
  ['9930000021'],
  html(
    'Edit User',
    `<h1>Edit User</h1><form><label for="fn">First Name</label><input id="fn" value="Gretchen"><label for="ln">Last Name</label><input id="ln" value="Albright"><label for="un">Username</label><input id="un" value="galbright"><label for="st">State ID</label><input id="st" value="9930000021"><label for="em">Email</label><input id="em" value="galbright@bay.example"></form>`,
  ),
);

page(
  'n03',
  'ic-staff-census',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/',
  null,
  ['9930000039'],
  html(
    'Demographics',
    `<h1>Okerlund, Sven</h1><div class="card"><h2>Person Identifiers</h2><div class="row"><label>Local Staff Number</label><div>5512</div></div><div class="row"><label>Staff State ID</label><div>9930000039</div></div><div class="row"><label>Student State ID</label><div></div></div></div>`,
  ),
);

page(
  'n04',
  'staff-profile-gender-birth',
  'https://sis.foothill.example/person/12',
  null,
  ['9930000047'],
  html(
    'Person',
    `<h1>Marguerite Stonebridge</h1><dl><dt>Employee Number</dt><dd>5520</dd><dt>Gender</dt><dd>F</dd><dt>Birth Date</dt><dd>1/4/1981</dd><dt>State ID</dt><dd>9930000047</dd><dt>Credential</dt><dd>Multiple Subject</dd></dl>`,
  ),
);

page(
  'n05',
  'teacher-profile-grades-taught',
  'https://sis.foothill.example/teacher/13',
  null,
  ['9930000054'],
  html(
    'Teacher',
    `<h1>Thaddeus Granger</h1><table><tr><td>Title</td><td>Teacher</td></tr><tr><td>State ID</td><td>9930000054</td></tr><tr><td>Grade</td><td>4</td></tr><tr><td>Room</td><td>12</td></tr><tr><td>School</td><td>Oak Elementary</td></tr></table>`,
  ),
);

page(
  'n06',
  'siblings-table',
  'https://sis.foothill.example/student/siblings/9',
  null,
  ['9930000062', '9930000070'],
  html(
    'Siblings',
    `<h1>Amberly Crosswhite</h1><h2>Siblings</h2><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td>Crosswhite, Dane</td><td>4</td><td>9930000062</td></tr><tr><td>Crosswhite, Elle</td><td>1</td><td>9930000070</td></tr></table>`,
  ),
);

page(
  'n07',
  'one-sibling-card',
  'https://sis.foothill.example/student/family/9',
  null,
  ['9930000088'],
  html(
    'Family',
    `<h1>Leland Hargrove</h1><p>Grade 5 · Student ID 81500</p><div class="card"><h4>Vivienne Hargrove</h4><p>Grade 2</p><p>SSID: 9930000088</p></div>`,
  ),
);

page(
  'n08',
  'household-members',
  'https://lagunaca.infinitecampus.org/campus/apps/household/',
  null,
  ['9930000096'],
  html(
    'Household',
    `<h1>Household: Farnsworth</h1><table><tr><td>Farnsworth, Gail</td><td>Guardian</td><td></td></tr><tr><td>Farnsworth, Toby</td><td>Student, Grade 3</td><td>State ID 9930000096</td></tr></table>`,
  ),
);

page(
  'n09',
  'guardian-phone-after-blank',
  'https://sis.foothill.example/student/100',
  null,
  ['5595550114'],
  html(
    'Student',
    `<h1>Priscilla Vantongeren</h1><table><tr><td>SSID</td><td></td></tr><tr><td>Guardian Phone</td><td>5595550114</td></tr></table>`,
  ),
);

page(
  'n10',
  'blank-ssid-phone-same-row',
  'https://old.cfm.example/stu/b.cfm',
  null,
  ['5595550115'],
  html(
    'Student',
    `<h3>Underhill, Rory</h3><table><tr><td>State ID:</td><td>&nbsp;</td><td>Phone:</td><td>5595550115</td></tr></table>`,
  ),
);

page(
  'n11',
  'list-of-one',
  'https://sis.foothill.example/students?q=smith',
  null,
  ['9930000104'],
  html(
    'Students',
    `<h1>Students</h1><form><input type="search" value="smith"><button>Search</button></form><p>1 result</p><table><thead><tr><th>Name</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Smith, Adaline</td><td>5</td><td>9930000104</td></tr></tbody></table>`,
  ),
);

page(
  'n12',
  'class-roster-one',
  'https://sis.foothill.example/class/roster/8',
  null,
  ['9930000112'],
  html(
    'Class Roster',
    `<h2>Period 2 - Speech (1 student)</h2><table><tr><th>#</th><th>Student</th><th>State Student ID</th></tr><tr><td>1</td><td>Hale, Ignatius</td><td>9930000112</td></tr></table>`,
  ),
);

page(
  'n13',
  'search-cards',
  'https://hub.district.example/search?q=lee',
  null,
  ['9930000120', '9930000138'],
  html(
    'Search',
    `<h1>Results for "lee"</h1><div class="card"><h4>Lee, Aaron</h4><p>SSID: 9930000120</p></div><div class="card"><h4>Lee, Bethany</h4><p>SSID: 9930000138</p></div>`,
  ),
);

page(
  'n14',
  'search-one-card',
  'https://hub.district.example/search?q=zed',
  null,
  ['9930000146'],
  html(
    'Search',
    `<h1>Search results</h1><div class="card"><h4>Zedler, Arno</h4><p>Grade 3</p><p>SSID: 9930000146</p></div>`,
  ),
);

page(
  'n15',
  'merge-page',
  'https://sis.foothill.example/admin/merge',
  null,
  ['9930000153', '9930000161'],
  html(
    'Merge Students',
    `<h1>Merge Duplicate Students</h1><table><tr><th></th><th>Keep</th><th>Remove</th></tr><tr><td>Name</td><td>Rowe, Dilys</td><td>Rowe, Dylis</td></tr><tr><td>SSID</td><td>9930000153</td><td>9930000161</td></tr></table>`,
  ),
);

page(
  'n16',
  'possible-duplicate-one',
  'https://ridge.powerschool.com/admin/students/enroll.html',
  null,
  ['9930000179'],
  html(
    'Enroll New Student',
    `<h1>Enroll New Student</h1><div class="feedback-alert">A possible duplicate was found.</div><table><tr><td>Name</td><td>Abbot, Karina</td></tr><tr><td>DOB</td><td>4/4/2014</td></tr><tr><td>State Student Number</td><td>9930000179</td></tr></table><button>Use this student</button><button>Continue enrolling</button>`,
  ),
);

page(
  'n17',
  'new-student-form-suggested',
  'https://calpads-like.state.example/SSID/Request',
  null,
  ['9930000187'],
  html(
    'Request SSID',
    `<h1>Request New SSID</h1><form><label>First Name <input value="Janek"></label><label>Last Name <input value="Sobol"></label><label>SSID <input value=""></label></form><h3>Candidates</h3><table><tr><th>SSID</th><th>Name</th><th>DOB</th></tr><tr><td>9930000187</td><td>Sobol, Jan</td><td>1/1/2013</td></tr></table>`,
  ),
);

page(
  'n18',
  'new-student-blank',
  'https://sis.foothill.example/student/new',
  null,
  ['5595550116'],
  html(
    'New Student',
    `<h1>Add Student</h1><form><label>Name <input></label><label>State Student ID <input></label><label>Phone <input value="5595550116"></label></form>`,
  ),
);

page(
  'n19',
  'dashboard-activity',
  'https://hub.district.example/dashboard',
  null,
  ['9930000195'],
  html(
    'Dashboard',
    `<h1>Welcome, Philomena Drake</h1><div class="widget"><h3>Recent activity</h3><ul><li>SSID 9930000195 assigned to Cox, Bram</li><li>3 attendance letters printed</li></ul></div>`,
  ),
);

page(
  'n20',
  'inbox-message',
  'https://hub.district.example/inbox/4',
  null,
  ['9930000203'],
  html(
    'Inbox',
    `<h1>Inbox</h1><div class="message"><div>From: Registrar</div><div>Subject: Records request</div><div class="body">Hi, please send the cum folder for Petrov, Ilya.<br>SSID: 9930000203<br>Thanks!</div></div>`,
  ),
);

page(
  'n21',
  'student-page-message-about-other',
  'https://hub.district.example/student/780/messages',
  null,
  ['9930000211'],
  html(
    'Messages',
    `<h1>Cordelia Banning</h1><p>Grade 8 · ID 120780</p><h2>Messages</h2><div class="msg"><b>Mr. Pell</b> 11/02/2026<p>Please check her cousin's record too: SSID 9930000211</p></div>`,
  ),
);

page(
  'n22',
  'contacts-page-state-id',
  'https://lagunaca.infinitecampus.org/campus/apps/contacts/',
  null,
  ['9930000229', '5595550118'],
  html(
    'Contacts',
    `<h1>Sandoval, Hollis</h1><table><tr><th>Contact</th><th>Relationship</th><th>Phone</th><th>State ID</th></tr><tr><td>Sandoval, Reina</td><td>Sister</td><td>5595550118</td><td>9930000229</td></tr></table>`,
  ),
);

page(
  'n23',
  'immunization-import',
  'https://health.nurse.example/cair/import',
  null,
  ['9930000237', '9930000245'],
  html(
    'CAIR Import',
    `<h1>CAIR Import Preview</h1><table><tr><th>SSID</th><th>Last</th><th>First</th><th>Status</th></tr><tr><td>9930000237</td><td>Orr</td><td>Thea</td><td>Matched</td></tr><tr><td>9930000245</td><td>Orr</td><td>Troy</td><td>New</td></tr></table>`,
  ),
);

page(
  'n24',
  'import-error-one',
  'https://health.nurse.example/cair/errors',
  null,
  ['9930000252'],
  html(
    'Import errors',
    `<h1>Import errors</h1><p>1 record could not be imported.</p><table><tr><td>Line</td><td>14</td></tr><tr><td>SSID</td><td>9930000252</td></tr><tr><td>Error</td><td>Birth date missing</td></tr></table>`,
  ),
);

page(
  'n25',
  'job-log',
  'https://sis.foothill.example/jobs/9',
  null,
  ['9930000260'],
  html(
    'Job',
    `<h1>CALPADS SENR Extract</h1><table><tr><td>Started</td><td>11/02/2026 01:00</td></tr><tr><td>Records</td><td>812</td></tr><tr><td>Last SSID</td><td>9930000260</td></tr><tr><td>Status</td><td>Complete</td></tr></table>`,
  ),
);

page(
  'n26',
  'calpads-anomaly',
  'https://calpads-like.state.example/Anomaly/MID',
  null,
  ['9930000278', '9930000286'],
  html(
    'MID Anomaly',
    `<h2>Multiple Identifiers (MID)</h2><div class="row"><div class="col"><h4>Student 1</h4><p>SSID: 9930000278</p><p>Name: Weir, Abel</p></div><div class="col"><h4>Student 2</h4><p>SSID: 9930000286</p><p>Name: Weir, Able</p></div></div>`,
  ),
);

page(
  'n27',
  'retired-replacement',
  'https://calpads-like.state.example/SSID/Retired',
  null,
  ['9930000294', '9930000302'],
  html(
    'Retired SSIDs',
    `<h2>Replaced SSIDs</h2><table><tr><th>Retired SSID</th><th>Replacement SSID</th><th>Date</th></tr><tr><td>9930000294</td><td>9930000302</td><td>01/02/2026</td></tr></table>`,
  ),
);

page(
  'n28',
  'seid-label',
  'https://sis.foothill.example/staff/cred/5',
  null,
  ['9930000310'],
  html('Credential', `<h1>Rosamund Keating</h1><p>SEID: 9930000310</p><p>Statewide Educator ID expires never</p>`),
);

page(
  'n29',
  'course-section-state-number',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  null,
  ['9930000328'],
  html(
    'Course',
    `<h1>Course 1201 Algebra I</h1><table><tr><td>State Course Number</td><td>9930000328</td></tr><tr><td>State ID</td><td>9930000328</td></tr><tr><td>Department</td><td>Math</td></tr><tr><td>Grade</td><td>9</td></tr></table>`,
  ),
);

page(
  'n30',
  'school-state-id',
  'https://lagunaca.infinitecampus.org/campus/apps/school/',
  null,
  ['9930000336'],
  html(
    'School',
    `<h1>Oak Elementary</h1><table><tr><td>School Number</td><td>012</td></tr><tr><td>State School ID</td><td>9930000336</td></tr><tr><td>State ID</td><td>9930000336</td></tr><tr><td>Principal</td><td>D. Vesper</td></tr><tr><td>Grades</td><td>K-5</td></tr><tr><td>Phone</td><td>5595550120</td></tr></table>`,
  ),
);

page(
  'n31',
  'district-settings',
  'https://sis.foothill.example/admin/settings',
  null,
  ['9930000344'],
  html(
    'Settings',
    `<h1>District Settings</h1><table><tr><td>CDS Code</td><td>10621660000000</td></tr><tr><td>State ID</td><td>9930000344</td></tr><tr><td>Superintendent</td><td>Dr. Lark</td></tr></table>`,
  ),
);

page(
  'n32',
  'network-wifi',
  'https://devices.district.example/wifi/2',
  null,
  ['9930000351'],
  html(
    'Wireless',
    `<h1>Access point AP-12</h1><table><tr><td>SSID</td><td>9930000351</td></tr><tr><td>Channel</td><td>11</td></tr><tr><td>Security</td><td>WPA2</td></tr></table>`,
  ),
);

page(
  'n33',
  'transcript-other-school',
  'https://sis.foothill.example/student/transfer/101',
  null,
  ['9930000369'],
  html(
    'Transfer Credits',
    `<h1>Lysbeth Overgaard</h1><p>Grade 10 · ID 81510</p><h2>Transcript received from Lincoln High School</h2><table><tr><td>Student on transcript</td><td>Overgaard, Lisa Marie</td></tr><tr><td>SSID</td><td>9930000369</td></tr></table>`,
  ),
);

page(
  'n34',
  'previous-ssid',
  'https://sis.foothill.example/student/102',
  null,
  ['9930000377'],
  html(
    'Student',
    `<h1>Barnaby Thorne</h1><table><tr><td>SSID</td><td>Pending</td></tr><tr><td>Previous SSID</td><td>9930000377</td></tr></table>`,
  ),
);

page(
  'n35',
  'masked',
  'https://sis.foothill.example/student/103',
  null,
  ['5595550122'],
  html(
    'Student',
    `<h1>Delilah Frobisher</h1><dl><dt>SSID</dt><dd>******0123 <button>Show</button></dd><dt>Cell</dt><dd>5595550122</dd></dl>`,
  ),
);

page(
  'n36',
  'counselor-caseload',
  'https://counsel.district.example/caseload',
  null,
  ['9930000385', '9930000393'],
  html(
    'Caseload',
    `<h1>Caseload of Ms. Maddox</h1><ul><li>Abel Stein — SSID 9930000385</li><li>Bea Stein — SSID 9930000393</li></ul>`,
  ),
);

page(
  'n37',
  'counselor-caseload-one',
  'https://counsel.district.example/caseload2',
  null,
  ['9930000401'],
  html('Caseload', `<h1>My Caseload</h1><ul><li>Ottmar Klee — SSID 9930000401</li></ul>`),
);

page(
  'n38',
  'counselor-header',
  'https://counsel.district.example/me',
  null,
  ['9930000419'],
  html(
    'My Profile',
    `<h1>My Profile</h1><p>Rhiannon Maddox</p><table><tr><td>Email</td><td>rmaddox@district.example</td></tr><tr><td>State ID</td><td>9930000419</td></tr><tr><td>Language</td><td>English</td></tr></table>`,
  ),
);

page(
  'n39',
  'substitute-teacher',
  'https://sis.foothill.example/sub/5',
  null,
  ['9930000427'],
  html(
    'Substitute',
    `<h2>Substitute: Corwin Vale</h2><p>State ID: 9930000427</p><p>Grade levels: K-6</p><p>Birthdate: 1/1/1990</p>`,
  ),
);

page(
  'n40',
  'parent-account',
  'https://sis.foothill.example/parentaccount/5',
  null,
  ['9930000435'],
  html(
    'Parent account',
    `<h1>Parent Portal Account</h1><table><tr><td>Account Name</td><td>Yolanda Frost</td></tr><tr><td>Email</td><td>yf@mail.example</td></tr></table><h3>Linked students</h3><table><tr><td>Frost, Emil</td><td>SSID 9930000435</td></tr></table>`,
  ),
);

page(
  'n41',
  'incident-other-student',
  'https://sis.foothill.example/incident/8',
  null,
  ['9930000443'],
  html(
    'Incident',
    `<h1>Sylvester Grady</h1><p>Grade 8</p><h2>Incident participants</h2><table><tr><td>Role</td><td>Victim</td></tr><tr><td>Name</td><td>Nash, Petra</td></tr><tr><td>SSID</td><td>9930000443</td></tr></table>`,
  ),
);

page(
  'n42',
  'iep-team-other',
  'https://seis-like.sped.example/transfer',
  null,
  ['9930000450'],
  html(
    'Transfer',
    `<h1>Incoming Transfer Requests</h1><div class="req"><p>Name: Huxley, Dot</p><p>SSID: 9930000450</p><p>From: Mesa Unified</p><button>Accept</button></div>`,
  ),
);

page(
  'n43',
  'waitlist',
  'https://enroll.district.example/waitlist',
  null,
  ['9930000468'],
  html(
    'Waitlist',
    `<h1>Waitlist – Kindergarten</h1><table><tr><td>Position</td><td>1</td></tr><tr><td>Student</td><td>Ekberg, Nils</td></tr><tr><td>SSID</td><td>9930000468</td></tr></table>`,
  ),
);

page(
  'n44',
  'help-page',
  'https://help.district.example/ssid',
  null,
  ['9900000001'],
  html(
    'Help',
    `<h1>Where do I find the SSID?</h1><p>The SSID has ten digits.</p><table><tr><td>SSID</td><td>9900000001</td></tr></table><p>Example only.</p>`,
  ),
);

page(
  'n45',
  'letter-template',
  'https://sis.foothill.example/letters/edit/3',
  null,
  ['9930000476'],
  html(
    'Letter Template',
    `<h1>Edit Letter Template</h1><textarea>Dear parent of {FirstName},
SSID: {SSID}</textarea><h3>Preview</h3><p>Dear parent of Tilda,</p><p>SSID: 9930000476</p>`,
  ),
);

page(
  'n46',
  'audit-log-row',
  'https://sis.foothill.example/audit',
  null,
  ['9930000484'],
  html(
    'Change log',
    `<h1>Audit Trail</h1><table><tr><th>When</th><th>User</th><th>Field</th><th>Old</th><th>New</th></tr><tr><td>11/02/2026</td><td>mlopez</td><td>SSID</td><td></td><td>9930000484</td></tr></table>`,
  ),
);

page(
  'n47',
  'audit-on-student',
  'https://sis.foothill.example/student/104/history',
  null,
  ['9930000492', '9930000500'],
  html(
    'History',
    `<h1>Clementine Ashby</h1><h2>Field history</h2><table><tr><th>Field</th><th>Old value</th><th>New value</th></tr><tr><td>SSID</td><td>9930000492</td><td>9930000500</td></tr></table>`,
  ),
);

page(
  'n48',
  'family-tree-box-no-heading',
  'https://hub.district.example/student/781',
  null,
  ['9930000518'],
  html(
    'Student',
    `<h1>Montgomery Sayers</h1><div>Grade 11</div><div class="side"><div>Also at this address</div><div>Sayers, Ione</div><div>SSID: 9930000518</div></div>`,
  ),
);

page(
  'n49',
  'twin-note',
  'https://hub.district.example/student/782',
  null,
  ['9930000526'],
  html(
    'Student',
    `<h1>Everett Calder</h1><p class="alert">Twin of Evan Calder (SSID 9930000526) — do not confuse!</p><p>Grade 2</p>`,
  ),
);

page(
  'n50',
  'search-preview-pane',
  'https://hub.district.example/students',
  null,
  ['9930000534'],
  html(
    'Students',
    `<div class="split"><div class="list"><ul><li>Abbey, Lou</li><li class="sel">Acker, Sol</li><li>Adair, Wes</li></ul></div><div class="hover-card"><b>Adair, Wes</b><br>SSID: 9930000534</div></div><h1>Acker, Sol</h1><p>Grade 5</p>`,
  ),
);

page(
  'n51',
  'compare-two',
  'https://data.district.example/compare',
  null,
  ['9930000542', '9930000559'],
  html(
    'Compare',
    `<h1>Compare Students</h1><div class="cols"><div><h3>Hart, Mavis</h3><dl><dt>SSID</dt><dd>9930000542</dd></dl></div><div><h3>Hart, Mabel</h3><dl><dt>SSID</dt><dd>9930000559</dd></dl></div></div>`,
  ),
);

page(
  'n52',
  'locker-assignment',
  'https://sis.foothill.example/locker/220',
  null,
  ['9930000567'],
  html(
    'Locker',
    `<h1>Locker 220</h1><p>Combination 12-30-04</p><h3>Previous occupant</h3><p>Name: Strand, Olga</p><p>SSID: 9930000567</p>`,
  ),
);

page(
  'n53',
  'lunch-family-application',
  'https://meals.nutri.example/application/12',
  null,
  ['9930000575', '9930000583'],
  html(
    'Meal application',
    `<h1>Household Application 12</h1><p>Adult: Blythe Corrigan</p><h3>Children</h3><table><tr><th>Child</th><th>School</th><th>State ID</th></tr><tr><td>Corrigan, Ada</td><td>Oak</td><td>9930000575</td></tr><tr><td>Corrigan, Ben</td><td>Elm</td><td>9930000583</td></tr></table>`,
  ),
);

page(
  'n54',
  'lunch-application-one-child',
  'https://meals.nutri.example/application/13',
  null,
  ['9930000591'],
  html(
    'Meal application',
    `<h1>Household Application 13</h1><h3>Children</h3><table><tr><th>Child</th><th>School</th><th>SSID</th></tr><tr><td>Winslow, Kit</td><td>Oak</td><td>9930000591</td></tr></table>`,
  ),
);

page(
  'n55',
  'library-overdue',
  'https://destiny-like.library.example/overdue',
  null,
  ['9930000609'],
  html(
    'Overdue',
    `<h1>Overdue Materials</h1><h3>Room 12</h3><p>Bergstrom, Lene &nbsp; SSID: 9930000609 &nbsp; Hatchet &nbsp; 11/01/2026</p>`,
  ),
);

page(
  'n56',
  'account-vendor',
  'https://finance.district.example/vendor/9',
  null,
  ['9930000617'],
  html(
    'Vendor',
    `<h1>Vendor 9</h1><table><tr><td>Name</td><td>Acme Paper</td></tr><tr><td>State ID Number</td><td>9930000617</td></tr><tr><td>Phone</td><td>5595550123</td></tr></table>`,
  ),
);

page(
  'n57',
  'driver-ed',
  'https://transport.district.example/driver/7',
  null,
  ['9930000625'],
  html(
    'Driver',
    `<h1>Bus Driver</h1><table><tr><td>Name</td><td>Gus Harlan</td></tr><tr><td>State ID</td><td>9930000625</td></tr><tr><td>Birth Date</td><td>1/2/1970</td></tr><tr><td>Gender</td><td>M</td></tr></table>`,
  ),
);

page(
  'n58',
  'ca-id-parent',
  'https://sis.foothill.example/volunteer/3',
  null,
  ['9930000633'],
  html(
    'Volunteer',
    `<h1>Volunteer Clearance</h1><p>Name: Ferris Boyle</p><p>CA ID: 9930000633</p><p>Birthdate: 2/2/1984</p><p>Student: Boyle, Nan</p>`,
  ),
);

page(
  'n59',
  'guardian-id-check',
  'https://sis.foothill.example/pickup/3',
  null,
  ['9930000641'],
  html(
    'Authorized Pickup',
    `<h1>Nanette Boyle</h1><h2>Authorized pickup</h2><table><tr><td>Name</td><td>Ferris Boyle</td></tr><tr><td>State ID</td><td>9930000641</td></tr><tr><td>Relationship</td><td>Uncle</td></tr></table>`,
  ),
);

page(
  'n60',
  'test-admin-user',
  'https://portal.assess.example/users/5',
  null,
  ['9930000658'],
  html(
    'User',
    `<h1>User Details</h1><div class="row"><div>Name</div><div>Abelard Munn</div></div><div class="row"><div>Role</div><div>Test Examiner</div></div><div class="row"><div>State ID</div><div>9930000658</div></div><div class="row"><div>School</div><div>Oak Elementary</div></div>`,
  ),
);

page(
  'n61',
  'test-session-roster',
  'https://portal.assess.example/session/8',
  null,
  ['9930000666', '9930000674'],
  html(
    'Session',
    `<h1>Test Session MESA-12</h1><div class="student-row"><span>Ayers, Kip</span><span>SSID: 9930000666</span><span>Started</span></div><div class="student-row"><span>Boone, Lil</span><span>SSID: 9930000674</span><span>Paused</span></div>`,
  ),
);

page(
  'n62',
  'test-session-approval-one',
  'https://portal.assess.example/session/9',
  null,
  ['9930000682'],
  html(
    'Approvals',
    `<h1>Approvals and Student Test Settings</h1><p>1 student awaiting approval</p><table><tr><th>Student Name</th><th>SSID</th><th>Test</th><th>Action</th></tr><tr><td>Cobb, Ira</td><td>9930000682</td><td>ELA CAT</td><td><button>Approve</button></td></tr></table>`,
  ),
);

page(
  'n63',
  'appeals',
  'https://portal.assess.example/appeals/4',
  null,
  ['9930000690'],
  html(
    'Appeals',
    `<h1>Appeals</h1><table><tr><th>Case</th><th>SSID</th><th>Type</th><th>Status</th></tr><tr><td>4410</td><td>9930000690</td><td>Reopen</td><td>Submitted</td></tr></table>`,
  ),
);

page(
  'n64',
  'spanish-hermano',
  'https://sis.valleverde.example/alumno/familia?id=6',
  null,
  ['9930000708'],
  html(
    'Familia',
    `<h1>Armando Quiroz</h1><h2>Hermanos</h2><p>Nombre: Beatriz Quiroz</p><p>ID estatal del estudiante: 9930000708</p>`,
  ),
);

page(
  'n65',
  'spanish-maestro',
  'https://sis.valleverde.example/personal/2',
  null,
  ['9930000716'],
  html(
    'Personal',
    `<h1>Datos del maestro</h1><table><tr><td>Nombre</td><td>Ernesto Villa</td></tr><tr><td>ID estatal</td><td>9930000716</td></tr><tr><td>Grado</td><td>4</td></tr></table>`,
  ),
);

page(
  'n66',
  'recently-viewed-sidebar',
  'https://hub.district.example/student/783',
  null,
  ['9930000724'],
  html(
    'Student',
    `<aside><h4>Recently viewed</h4><div class="rv"><div>Lundy, Oona</div><div>SSID 9930000724</div></div></aside><main><h1>Quimby, Saul</h1><p>Grade 3</p></main>`,
  ),
);

page(
  'n67',
  'footer-support',
  'https://hub.district.example/student/784',
  null,
  ['5595550124'],
  html(
    'Student',
    `<h1>Trudy Wexford</h1><p>SSID</p><p>Not assigned</p><footer>Questions about the SSID? Call 5595550124</footer>`,
  ),
);

page(
  'n68',
  'aeries-search',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9930000732'],
  html(
    'Aeries: Search',
    `<form action="StudentSearch.aspx"><input name="q" value="whit"><button>Search</button></form><p>1 record found</p><div class="results"><div class="result"><a href="#">Whitlock, Enid</a><span>Grd 4</span><span>State Student ID: 9930000732</span></div></div>`,
  ),
);

page(
  'n69',
  'aeries-collapsed-banner-test-comment',
  'https://valley.aeries.net/admin/TestScores.aspx',
  null,
  ['9930000740'],
  html(
    'Aeries: Test Scores',
    `<form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="40030"><div class="student-banner"><div class="student-name">Okafor, Wilhelmina</div><div>Grd 5</div></div><div id="divTestScores"><div class="SectionHeader">SBAC</div><table><tr><td>Date</td><td>Score</td><td>Comment</td></tr><tr><td>05/01/2026</td><td>2480</td><td>Swapped with sister, SSID: 9930000740</td></tr></table></div></form>`,
  ),
);

page(
  'n70',
  'ps-staff-state',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000123',
  null,
  ['9930000757', '0050000123'],
  html(
    'Edit Information',
    `<div id="branding-powerschool">PowerSchool</div><ul id="tchr_information"><li><a href="#">Information</a></li></ul><div id="content-main"><h1>Edit Information</h1><table><tr><td class="bold">Name</td><td>Larch, Odell</td></tr><tr><td class="bold">State ID</td><td><input value="9930000757"></td></tr><tr><td class="bold">Home School</td><td>Oak</td></tr></table></div>`,
  ),
);

page(
  'n71',
  'synergy-staff',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  null,
  ['9930000765'],
  html(
    'Staff',
    `<div class="gb_page"><div class="page-header"><span class="title">Staff</span></div><b>Staff Name:</b> Ridley, Paz<table><tr><td>Last Name<br><input value="Ridley"></td><td>First Name<br><input value="Paz"></td><td>Gender<br><input value="F"></td><td>State ID<br><input value="9930000765"></td></tr></table></div>`,
  ),
);

page(
  'n72',
  'hr-person-neutral',
  'https://hr.district.example/person/44',
  null,
  ['9930000773'],
  html(
    'Person Record',
    `<h1>Ingeborg Salt</h1><table><tr><td>First Name</td><td>Ingeborg</td></tr><tr><td>Last Name</td><td>Salt</td></tr><tr><td>State ID</td><td>9930000773</td></tr><tr><td>Bargaining Unit</td><td>CTA</td></tr><tr><td>FTE</td><td>1.0</td></tr><tr><td>Ethnicity</td><td>Declined</td></tr></table>`,
  ),
);

page(
  'n73',
  'emergency-card-sibling-field',
  'https://sis.foothill.example/emergency/105',
  null,
  ['9930000781'],
  html(
    'Emergency Card',
    `<h1>Emergency Card</h1><p>Student: Tiberius Wolfe</p><p>Grade: 6</p><p>Sibling: Octavia Wolfe, SSID 9930000781</p>`,
  ),
);

page(
  'n74',
  'schedule-change-swap',
  'https://sis.foothill.example/swap/4',
  null,
  ['9930000799', '9930000807'],
  html(
    'Swap',
    `<h1>Schedule swap</h1><p>Move Dorsey, Pam (SSID 9930000799) to P2 and Egan, Roy (SSID 9930000807) to P4.</p>`,
  ),
);

page(
  'n75',
  'ssid-in-queue-next-student',
  'https://sis.foothill.example/queue',
  null,
  ['9930000815'],
  html(
    'Record',
    `<h1>Gwendolyn Parr</h1><p>Grade 1</p><nav class="pager"><a href="#">Next: Harris Pyle, SSID 9930000815</a></nav>`,
  ),
);

page(
  'n76',
  'lea-user-mgmt-list',
  'https://portal.assess.example/users',
  null,
  ['9930000823'],
  html(
    'Users',
    `<h1>Manage Users</h1><table><tr><th>Name</th><th>Role</th><th>State ID</th></tr><tr><td>Abel Noakes</td><td>Site Coordinator</td><td>9930000823</td></tr></table>`,
  ),
);

page(
  'n77',
  'tooltip-only-other',
  'https://hub.district.example/student/785',
  null,
  ['9930000831'],
  html('Student', `<h1>Cosima Redfern</h1><p>SSID: see registrar</p><p>Records contact: 9930000831</p>`),
);

page(
  'n78',
  'popup-over-student',
  'https://hub.district.example/student/786',
  null,
  ['9930000849'],
  html(
    'Student',
    `<h1>Basil Trent</h1><p>Grade 3</p><div role="dialog" aria-label="Link a sibling"><p>Name: Fern Trent</p><p>SSID: 9930000849</p><button>Link</button></div>`,
  ),
);

export const ninthPages = pages;

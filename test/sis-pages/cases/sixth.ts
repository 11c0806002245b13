import { type CasePage, setOf } from './case-page.ts';

/**
 * The sixth set: by a stranger to the code, from public knowledge of the systems. Of pages for parents and students, where
 * nothing is read, each stands here with nothing to be found. At first contact: see ../README.md.
 */

const { page, pages } = setOf('sixth');

page(
  'ae-demo-edit',
  'vendor form',
  'https://sutter-demo.aeries.net/admin/Demographics.aspx',
  '9923417765',
  ['5305550142', '5305550199'],
  `<!doctype html><html><head><title>Demographics - Aeries</title></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="40021"><input type="hidden" name="ctl00$SN" value="311"><input type="hidden" name="ctl00$SC" value="12">
<ul class="nav"><li><a href="Default.aspx">Home</a></li><li><a href="#">Student Data</a></li><li><a href="#">Attendance</a></li></ul>
<h1 class="PageTitle">Demographics</h1>
<table class="GroupBox"><tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN"><input value="Okafor"></td><td class="Caption">First Name</td><td data-tcfc="STU.FN"><input value="Brisa"></td></tr>
<tr><td class="Caption">Student ID</td><td data-tcfc="STU.ID">40021</td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID"><input type="text" maxlength="10" value="9923417765"></td></tr>
<tr><td class="Caption">Telephone</td><td data-tcfc="STU.TL"><input value="(530) 555-0142"></td><td class="Caption">Mobile</td><td data-tcfc="STU.MP"><input value="5305550199"></td></tr></table></form></body></html>`,
);
page(
  'ae-portal-profile',
  'portal',
  'https://sutter-demo.aeries.net/student/StudentProfile.aspx',
  null,
  ['9936502284', '5305550107'],
  `<!doctype html><html><head><title>Profile | Aeries: Portals</title></head><body><div id="NavMenu"><a href="Dashboard.aspx">Dashboard</a><a href="Grades.aspx">Grades</a><a href="Attendance.aspx">Attendance</a></div>
<div class="student-info"><img alt="photo of Thiago" src="data:,"><h2>Thiago Marlow</h2><div>Grade 8 &bull; Sutter Middle School</div></div>
<div class="Card"><h3>Student Information</h3><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">55310</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9936502284</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">(530) 555-0107</div></div><div class="data-row"><div class="data-caption">Birthdate</div><div>03/14/2012</div></div></div></body></html>`,
);
page(
  'ps-ca-info',
  'vendor form',
  'https://foothill-demo.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010004471',
  '9948120037',
  ['0010004471', '5595550133'],
  `<!doctype html><html><head><title>California Student Information</title></head><body><div id="container"><ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="/admin/search.html">Student Selection</a></li><li>California Student Information</li></ol>
<ul id="std_information"><li><a href="/admin/students/generaldemographics.html?frn=0010004471">Demographics</a></li><li><a href="/admin/students/contacts.html?frn=0010004471">Contacts</a></li></ul>
<div id="content-main"><h1>California Student Information</h1><p id="student_detail_header"><img src="data:,"> Achterberg, Noor &nbsp; 9 &nbsp; 70334</p>
<div class="box-round"><table><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]x">District of Residence</td><td><select><option>1062166 Foothill USD</option></select></td></tr><tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9948120037</td></tr><tr class="oddRow"><td class="bold">Emergency Phone</td><td><input value="559-555-0133"></td></tr></table></div></div></div></body></html>`,
);
page(
  'ps-guardian-line',
  'portal',
  'https://foothill-demo.powerschool.com/guardian/studentinfo.html',
  null,
  ['9950077123'],
  `<!doctype html><html><head><title>Grades and Attendance</title></head><body><div id="branding-powerschool"><h1>PowerSchool SIS</h1></div><ul id="students-list"><li class="selected"><a href="#">Imogen</a></li></ul>
<div id="content-main"><h2>My Student: Imogen Prior</h2><p>Grade Level: 4 | Student Number: 88120 | State ID: 9950077123 | Homeroom: 12B</p><table class="linkDescList grid"><tr><th>Exp</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td>Language Arts</td><td>B+</td></tr></table></div></body></html>`,
);
page(
  'ic-identifiers',
  'vendor form',
  'https://merced-demo.infinitecampus.org/campus/apps/census/demographics/8841',
  '9961400982',
  ['2095550171'],
  `<!doctype html><html><head><title>Demographics</title></head><body><app-root><ic-header><h2>Demographics</h2><span class="person">Vasquez-Lind, Rory</span><span>Grade: 06</span><span>#204518</span></ic-header>
<form><fieldset><legend>Person Information</legend><label for="ln">Last Name</label><input id="ln" value="Vasquez-Lind"><label for="bd">Birth Date</label><input id="bd" value="11/02/2013"></fieldset>
<fieldset><legend>Person Identifiers</legend><div><label for="lsn">Local Student Number</label><input id="lsn" value="204518"></div><div><label for="ssid">Student State ID</label><input id="ssid" value="9961400982"></div><div><label for="stf">Local Staff Number</label><input id="stf" value=""></div><div><label for="sst">Staff State ID</label><input id="sst" value=""></div></fieldset>
<fieldset><legend>Household</legend><div><label for="ph">Household Phone</label><input id="ph" value="(209)555-0171"></div></fieldset></form></app-root></body></html>`,
);
page(
  'ic-summary-grid',
  'grid',
  'https://merced-demo.infinitecampus.org/campus/apps/student-summary?personID=90112',
  '9972281450',
  ['2095550164'],
  `<!doctype html><html><head><title>Student Summary</title></head><body><main><div class="workspace-title"><h1>Adeyemi, Wren</h1><p>Grade 10 | Atwater Hills High</p></div>
<section aria-labelledby="pi"><h2 id="pi">Personal Information</h2><div class="grid"><div class="cell"><div class="lbl">Gender</div><div class="val">F</div></div><div class="cell"><div class="lbl">Birth Date</div><div class="val">05/30/2009 (Age: 16)</div></div><div class="cell"><div class="lbl">Student Number</div><div class="val">331907</div></div><div class="cell"><div class="lbl">State ID</div><div class="val">9972281450</div></div></div></section>
<section><h2>Primary Household</h2><div class="grid"><div class="cell"><div class="lbl">Phone</div><div class="val">2095550164</div></div></div></section></main></body></html>`,
);
page(
  'sy-student',
  'vendor form',
  'https://ca-delmar-demo.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9981145526',
  ['8585550120'],
  `<!doctype html><html><head><title>Student</title></head><body><div class="ViewTitle">Student</div><div class="Header">Student Name: <b>Petrossian, Gael R.</b> School: <b>Del Mar Vista</b> Homeroom: <b>R14</b></div>
<div class="Tabs" role="tablist"><span role="tab" aria-selected="true">Demographics</span><span role="tab">Parent/Guardian</span><span role="tab">Emergency</span></div>
<table class="GroupTable"><tr><td><span class="FieldLabel">Perm ID</span><br><input value="614420" readonly></td><td><span class="FieldLabel">State Student Number</span><br><input value="9981145526" readonly></td><td><span class="FieldLabel">Gender</span><br><input value="Male"></td></tr><tr><td><span class="FieldLabel">Phone</span><br><input value="858-555-0120"></td><td><span class="FieldLabel">Phone Type</span><br><input value="Cell"></td></tr></table></body></html>`,
);
page(
  'sy-parentvue',
  'portal',
  'https://parentvue.delmarusd.example.org/PXP2_Student.aspx?AGU=0',
  '9915530048',
  ['8585550188', '8585550189'],
  `<!doctype html><html><head><title>ParentVUE</title></head><body><div class="navbar">Hello, Dana Umber <a href="#">Sign out</a></div><div class="student-name">Otis Umber</div><div>ID: 700918</div>
<table class="info_tbl table"><tr><td><span class="tbl_label">Student Name</span><br>Otis Umber</td><td><span class="tbl_label">Student No</span><br>700918</td><td><span class="tbl_label">State Student No</span><br>9915530048</td></tr><tr><td><span class="tbl_label">Grade</span><br>02</td><td><span class="tbl_label">Home Phone</span><br>858-555-0188</td><td><span class="tbl_label">Emergency Phone</span><br>8585550189</td></tr></table></body></html>`,
);
page(
  'q-banner',
  'banner',
  'https://q.elkridgeschools.example.org/Zangle/StudentProfile',
  '0912034455',
  ['9165550150'],
  `<!doctype html><html><head><title>Q Student Profile</title></head><body><div class="qnav"><button>&laquo;</button><button>&lsaquo;</button><input value="Find"><button>&rsaquo;</button><button>&raquo;</button></div>
<div class="stuBanner"><span class="nm">KOWALCZYK, INEZ</span> <span>Gr: <b>07</b></span> <span>Sch: <b>Elk Ridge MS</b></span> <span>Perm: <b>118842</b></span> <span>SSID: <b>0912034455</b></span> <span>Ph: <b>(916)555-0150</b></span></div>
<div class="tabs"><a>Profile</a><a>Contacts</a><a>Health</a></div><table><tr><th>Period</th><th>Course</th></tr><tr><td>1</td><td>PE 7</td></tr></table></body></html>`,
);
page(
  'aspen-detail',
  'vendor form',
  'https://ca-pinecrest.myfollett.com/aspen/studentDetail.do?navkey=student.std.list.detail',
  '9937741208',
  ['8315550166'],
  `<!doctype html><html><head><title>Aspen: Student Details</title></head><body><table class="applicationHeader"><tr><td>Pinecrest Unified 2025-2026</td></tr></table><div class="contextTitle">Students :: Farrow, Lucian</div>
<form name="genericDetailForm"><table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Farrow, Lucian</td></tr><tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="20611"></td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9937741208"></td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input value="831.555.0166"></td></tr></table></form></body></html>`,
  { isOfItsHost: true },
);
page(
  'il-profile',
  'definition list',
  'https://tamarack.illuminatehc.com/live/?page=StudentProfile&student=4412',
  '9928840361',
  ['4085550112'],
  `<!doctype html><html><head><title>Student Profile: Zhao, Felicity</title></head><body><nav class="navbar navbar-default"><a class="navbar-brand">DnA</a></nav><div class="page-header"><h3>Zhao, Felicity <small>Grade 3</small></h3></div>
<dl class="dl-horizontal"><dt>Local Student ID</dt><dd>4412</dd><dt>California SSID</dt><dd>9928840361</dd><dt>Birth date</dt><dd>2017-01-19</dd><dt>Home phone</dt><dd>408-555-0112</dd><dt>English proficiency</dt><dd>EO</dd></dl></body></html>`,
);
page(
  'seis-header',
  'special education',
  'https://seis-iep.example.org/seis/iep/info/print?sid=3381',
  '9919927710',
  ['3105550183', '3105550184'],
  `<!doctype html><html><head><title>IEP - Information / Eligibility</title></head><body><center><b>SOUTH BAY SELPA</b><br>INDIVIDUALIZED EDUCATION PROGRAM<br>INFORMATION / ELIGIBILITY</center>
<p>IEP Date: <u>09/18/2025</u> &nbsp; Next Annual: <u>09/17/2026</u></p><table border="1" width="100%"><tr><td>1. Student Name: <u>Delacroix, Amos</u></td><td>2. Date of Birth: <u>07/07/2011</u></td><td>3. Grade: <u>09</u></td></tr><tr><td>10. District ID: <u>88731</u></td><td>11. Native Language: <u>English</u></td><td>12. SSID: <u>9919927710</u></td></tr>
<tr><td colspan="2">15. Parent/Guardian: <u>Celeste Delacroix</u></td><td>Home phone: <u>(310) 555-0183</u> Cell: <u>(310) 555-0184</u></td></tr></table></body></html>`,
);
page(
  'siras-bar',
  'special education',
  'https://www.sirassystems.example.com/student/2210/iep/present-levels',
  '9909913342',
  [],
  `<!doctype html><html lang="en"><head><title>Present Levels</title></head><body><header><a href="/">SIRAS</a><nav><a>Caseload</a> <a>MIS</a> <a>Reports</a></nav></header><div class="sticky"><strong>Ngata, Beatrix</strong> &middot; DOB 02/28/2014 &middot; Gr 6 &middot; SSID 9909913342 &middot; CM: P. Ruiz</div>
<h1>Present Levels of Academic Achievement</h1><textarea>Beatrix reads at a 4th grade level.</textarea><p>Last saved 10:42</p></body></html>`,
);
page(
  'hm-frontpage',
  'home-made',
  'https://records.lilaclake.k12.example/stu.asp?id=771',
  '9933306109',
  ['5625550119'],
  `<!doctype html><html><head><title>Student Record</title></head><body bgcolor="#ffffee"><font face="Verdana" size="4" color="navy"><b>Lilac Lake City School District</b></font><hr><font face="Verdana" size="2"><b>RECORD FOR: ROSALES, KIRAN</b></font>
<table cellpadding="3" border="0"><tr><td bgcolor="#ccccff"><font size="2"><b>PERM#</b></font></td><td><font size="2">771</font></td></tr><tr><td bgcolor="#ccccff"><font size="2"><b>STATE ID#</b></font></td><td><font size="2">9933306109</font></td></tr><tr><td bgcolor="#ccccff"><font size="2"><b>PHONE#</b></font></td><td><font size="2">5625550119</font></td></tr></table><a href="menu.asp"><font size="1">Back to menu</font></a></body></html>`,
);
page(
  'transcript-print',
  'transcript',
  'https://sutter-demo.aeries.net/admin/PrintReport.aspx?rpt=Transcript',
  '9944418830',
  ['5305550100'],
  `<!doctype html><html><head><title>Official Transcript</title></head><body><table width="700"><tr><td><b>Yuba Crossing High School</b><br>410 Levee Rd, Marysville CA 95901<br>Phone: (530) 555-0100 &nbsp; CEEB 051234</td><td align="right"><b>OFFICIAL TRANSCRIPT</b></td></tr></table>
<table width="700" border="1"><tr><td>Student: <b>Sorrell, Maximo J</b></td><td>Student No.: 60117</td><td>CA State ID No.: 9944418830</td></tr><tr><td>Birthdate: 12/09/2007</td><td>Gender: M</td><td>Grad Date: 06/2026</td></tr></table>
<table width="700"><tr><th>Course</th><th>Mk</th><th>Cr</th></tr><tr><td>English 9</td><td>A</td><td>5.00</td></tr><tr><td>Algebra I</td><td>B</td><td>5.00</td></tr></table><p>Cumulative GPA 3.412 &nbsp; Rank 48 of 311</p></body></html>`,
);
page(
  'blue-card',
  'health',
  'https://health.orchardesd.example.org/imm/card.php?s=912',
  '9955520916',
  ['4085550143'],
  `<!doctype html><html><head><title>California School Immunization Record</title></head><body><h3>California School Immunization Record (PM 286)</h3><table border="1"><tr><td>Pupil name<br><b>Lindqvist, Paloma</b></td><td>Birthdate<br><b>04/04/2019</b></td><td>Sex<br><b>F</b></td></tr><tr><td>Statewide pupil identifier<br><b>9955520916</b></td><td>CAIR ID<br><b>3340912</b></td><td>Telephone<br><b>408 555-0143</b></td></tr></table>
<table border="1"><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th></tr><tr><td>Polio</td><td>06/10/2019</td><td>08/12/2019</td><td>10/15/2019</td></tr><tr><td>MMR</td><td>04/20/2020</td><td>05/01/2023</td><td></td></tr></table></body></html>`,
);
page(
  'health-npi',
  'health',
  'https://snap.schoolnurse.example.com/students/8120/health',
  '9966631177',
  ['1497758544', '7075550138'],
  `<!doctype html><html><head><title>Health Summary – Brandvold, Ezra</title></head><body><aside><ul><li>Visits</li><li>Medications</li><li>Screenings</li></ul></aside><article><h1>Brandvold, Ezra</h1><div class="row"><div class="col-6">SSID</div><div class="col-6">9966631177</div></div><div class="row"><div class="col-6">Physician</div><div class="col-6">Dr. L. Quon</div></div><div class="row"><div class="col-6">Physician NPI</div><div class="col-6">1497758544</div></div><div class="row"><div class="col-6">Physician phone</div><div class="col-6">707.555.0138</div></div><div class="row"><div class="col-6">Allergies</div><div class="col-6">Peanuts (severe)</div></div></article></body></html>`,
);
page(
  'discipline-referral',
  'discipline',
  'https://swis.bayviewusd.example.org/referral/30291',
  '9977705312',
  ['6505550122'],
  `<!doctype html><html><head><title>Office Referral #30291</title></head><body><h2>Office Discipline Referral</h2><form method="post" action="/referral/30291/save"><label>Student <input name="student" readonly value="Castellane, Jules"></label><label>Grade <input readonly value="8"></label><label>State student identifier <input readonly value="9977705312"></label><label>Parent phone <input value="(650) 555-0122"></label><label>Location <select><option>Hallway</option><option selected>Gym</option></select></label><label>Narrative <textarea>Pushed another student in line.</textarea></label><button>Save referral</button></form></body></html>`,
);
page(
  'counsel-notes',
  'counseling',
  'https://counsel.hilltopcharter.example.org/n/551',
  '9988812094',
  [],
  `<!doctype html><html><body><div class="layout"><div class="sidebar">Caseload · Appointments · Letters</div><div class="main"><h1>Marigold Tran</h1><p class="meta"><span class="k">CALPADS ID</span> <span class="v">9988812094</span> <span class="k">Cohort</span> <span class="v">2027</span></p><h2>Notes</h2><ol><li>10/02/2025 Met about A–G credits.</li><li>09/11/2025 Schedule change.</li></ol></div></div></body></html>`,
);
page(
  'toms-like',
  'testing',
  'https://testing.coe-portal.example.org/toms/students/view',
  '9999120445',
  [],
  `<!doctype html><html><head><title>View Student</title></head><body><div class="breadcrumbs">Home &gt; Students &gt; View &amp; Edit &gt; Ferreira, Dominic</div><h2>Student Profile</h2><ul class="tabs"><li class="on">Demographics</li><li>Test Settings</li><li>Accommodations</li></ul><table class="formTable"><tr><td align="right">SSID:</td><td>9999120445</td></tr><tr><td align="right">Last name:</td><td>Ferreira</td></tr><tr><td align="right">First name:</td><td>Dominic</td></tr><tr><td align="right">Enrolled grade:</td><td>11</td></tr><tr><td align="right">CDS code:</td><td>37-68338-3731189</td></tr></table></body></html>`,
);
page(
  'elpac-label',
  'testing',
  'https://labels.testoffice.wheatlandesd.example.org/elpac?id=12',
  '9901176638',
  [],
  `<!doctype html><html><head><title>Pre-ID label</title><style>.lab{width:3in;border:1px solid #000;padding:6px;font:11px monospace}</style></head><body><div class="lab"><div>2025-26 INITIAL ELPAC</div><div><b>ABERNATHY, SOLEIL</b></div><div>DOB 08/21/2020 GR KN</div><div>SSID 9901176638</div><div>WHEATLAND ELEM 58-72769-6056881</div></div><button onclick="print()">Print</button></body></html>`,
);
page(
  'calpads-detail',
  'state reporting',
  'https://www.calpads.example.org/Student/9912206513/Detail',
  '9912206513',
  [],
  `<!doctype html><html><head><title>Student Detail</title></head><body><header>CALPADS <span>Signed in: jreyes</span></header><h1>Student Details</h1><div class="alert">Data current as of 11/20/2025</div><div class="panel"><div class="panel-heading">SSID: 9912206513 &mdash; Halvorsen, Teodoro</div><div class="panel-body"><table class="table"><thead><tr><th>School</th><th>Start</th><th>Exit</th><th>Grade</th></tr></thead><tbody><tr><td>Plumas High (3236019)</td><td>08/15/2024</td><td></td><td>10</td></tr><tr><td>Quincy Jr (6077143)</td><td>08/16/2022</td><td>06/07/2024</td><td>8</td></tr></tbody></table></div></div></body></html>`,
);
page(
  'calpads-kv',
  'state reporting',
  'https://www.calpads.example.org/StudentProfile/Demographics',
  '9923304871',
  [],
  `<!doctype html><html><head><title>Demographics</title></head><body><div class="container-fluid"><h3>Demographics</h3><div class="form-group row"><label class="col-sm-3 col-form-label">Statewide Student Identifier (10 digits)</label><div class="col-sm-9"><p class="form-control-plaintext">9923304871</p></div></div><div class="form-group row"><label class="col-sm-3 col-form-label">Local Student ID</label><div class="col-sm-9"><p class="form-control-plaintext">0048812</p></div></div><div class="form-group row"><label class="col-sm-3 col-form-label">Legal Name</label><div class="col-sm-9"><p class="form-control-plaintext">Igwe, Corinna Faith</p></div></div></div></body></html>`,
);
page(
  'sarb-letter',
  'attendance',
  'https://attend.coastunion.example.org/letters/preview/77',
  '9934471906',
  ['8055550175'],
  `<!doctype html><html><head><title>Letter preview</title></head><body><div class="letter"><p>Coast Union School District<br>Office of Child Welfare and Attendance<br>(805) 555-0175</p><p>November 14, 2025</p><p>To the Parent or Guardian of:<br>Bastian Whitlock</p><table><tr><td>Re:</td><td>Notice of Truancy (First)</td></tr><tr><td>Pupil:</td><td>Bastian Whitlock, grade 7</td></tr><tr><td>Pupil's state ID no.:</td><td>9934471906</td></tr></table><p>Our records show that your child was absent without a valid excuse on 09/03, 09/17 and 10/06. Please call us at 805-555-0175.</p></div></body></html>`,
);
page(
  'es-tarjeta',
  'Spanish',
  'https://familias.vallecito.example.org/alumno/ficha?i=90',
  '9945508213',
  ['7605550127'],
  `<!doctype html><html lang="es"><head><title>Ficha del alumno</title></head><body><nav>Inicio · Calificaciones · Asistencia · Mensajes</nav><h1>Ximena Ballesteros</h1><dl><dt>Grado</dt><dd>5.º</dd><dt>Número de identificación estatal</dt><dd>9945508213</dd><dt>Fecha de nacimiento</dt><dd>17/06/2015</dd><dt>Teléfono de casa</dt><dd>760-555-0127</dd><dt>Maestra</dt><dd>Sra. Olmos</dd></dl></body></html>`,
);
page(
  'es-boleta',
  'Spanish',
  'https://boletas.vallecito.example.org/imprimir/5512',
  '9956619327',
  [],
  `<!doctype html><html lang="es"><body><table width="100%"><tr><td><b>Boleta de calificaciones</b></td><td>Trimestre 1</td></tr><tr><td>Estudiante: <b>Nicanor Aldama</b></td><td>ID estatal del estudiante: <b>9956619327</b></td></tr><tr><td>Maestro: Sr. Beltrán</td><td>Salón 9</td></tr></table><table border="1"><tr><th>Materia</th><th>T1</th></tr><tr><td>Lectura</td><td>3</td></tr><tr><td>Matemáticas</td><td>4</td></tr></table></body></html>`,
);
page(
  'emerg-card',
  'forms',
  'https://forms.ridgelinesd.example.org/emergency/view/6617',
  '9967720441',
  ['5105550131', '5105550132', '5105550133'],
  `<!doctype html><html><head><title>Emergency Card</title></head><body><h1>Emergency Card 2025–26</h1><fieldset><legend>Student</legend><p><b>Name</b> Calloway, Perpetua</p><p><b>SSID No.</b> 9967720441</p><p><b>Teacher</b> Mr. Finch, Rm 21</p></fieldset><fieldset><legend>Contact 1</legend><p><b>Name</b> Augusta Calloway (mother)</p><p><b>Cell</b> 5105550131</p><p><b>Work</b> 5105550132</p></fieldset><fieldset><legend>Contact 2</legend><p><b>Name</b> Ray Soto (uncle)</p><p><b>Cell</b> 5105550133</p></fieldset></body></html>`,
);
page(
  'library-patron',
  'library',
  'https://library.mesaverde.k12.example/circulation/patron/20417',
  '9978831550',
  ['2004170093'],
  `<!doctype html><html><head><title>Patron: Odom, Leander</title></head><body><div class="tabbar"><a>Check Out</a><a>Check In</a><a class="sel">Patron</a></div><h2>Odom, Leander</h2><table class="ColRow"><tr><td class="ColRowBold">Barcode</td><td>2004170093</td></tr><tr><td class="ColRowBold">District ID</td><td>20417</td></tr><tr><td class="ColRowBold">State Student ID</td><td>9978831550</td></tr><tr><td class="ColRowBold">Patron type</td><td>Student</td></tr><tr><td class="ColRowBold">Fines</td><td>$2.50</td></tr></table></body></html>`,
);
page(
  'meals',
  'nutrition',
  'https://meals.pleasantgroveusd.example.org/eligibility/3391',
  '9989942063',
  ['1800440917', '9165550177'],
  `<!doctype html><html><body><div class="mui-box"><h5>Eligibility detail</h5><div class="grid"><div><small>Student</small><div>Quintero-Bae, Saffron</div></div><div><small>Student Statewide ID</small><div>9989942063</div></div><div><small>CalFresh case no.</small><div>1800440917</div></div><div><small>Household phone</small><div>916 555 0177</div></div><div><small>Status</small><div>Directly certified</div></div></div></div></body></html>`,
);
page(
  'bus-pass',
  'transport',
  'https://busing.tulelakebasin.example.org/pass?x=81',
  '9990053178',
  ['5305550190'],
  `<!doctype html><html><body style="font-family:sans-serif"><div class="pass"><h2>BUS PASS</h2><h3>Evander Locke</h3><p>SSID – 9990053178</p><p>Route – 14B</p><p>Stop – Modoc Ave &amp; 3rd</p><p>Dispatch – 530-555-0190</p></div></body></html>`,
);
page(
  'athletics',
  'athletics',
  'https://clearance.granitehills.example.org/athlete/119',
  '9902264419',
  ['6195550155'],
  `<!doctype html><html><head><title>Athlete Clearance</title></head><body><header><h1>Granite Hills Athletics</h1></header><section><h2>Lachlan Voss – Cleared</h2><ul><li><span>Sport</span>: Water Polo</li><li><span>Physical expires</span>: 07/01/2026</li><li><span>State student ID number</span>: 9902264419</li><li><span>Insurance policy</span>: KP-5510928</li><li><span>Emergency</span>: (619) 555-0155</li></ul></section></body></html>`,
);
page(
  'college-guide',
  'college',
  'https://counselors.cacollegeplan.example.org/students/77b2',
  '9913375520',
  [],
  `<!doctype html><html><body><div id="root"><div class="css-1x2"><div class="css-9af"><span>Students</span><span>/</span><span>Adebayo Lindgren</span></div><div class="css-7hq"><div class="css-k1"><p class="css-t">Grade</p><p class="css-v">12</p></div><div class="css-k1"><p class="css-t">Statewide Student Identifier</p><p class="css-v">9913375520</p></div><div class="css-k1"><p class="css-t">GPA (10–12)</p><p class="css-v">3.71</p></div></div><button class="css-b">Send transcript</button></div></div></body></html>`,
);
page(
  'calgrant',
  'college',
  'https://gpa.financialaid.seacliffhs.example.org/verify/40',
  '9924486631',
  ['8315550118'],
  `<!doctype html><html><body><h2>Cal Grant GPA Verification Form</h2><table border="1" cellpadding="4"><tr><th align="left">Section A – Student</th><th></th></tr><tr><td>Name (last, first)</td><td>Thornquist, Delphine</td></tr><tr><td>SSN</td><td>***-**-4410</td></tr><tr><td>Statewide Student ID (SSID)</td><td>9924486631</td></tr><tr><td>Date of birth</td><td>01/30/2008</td></tr><tr><th align="left">Section B – School official</th><th></th></tr><tr><td>Name</td><td>R. Mabry, Registrar</td></tr><tr><td>Telephone</td><td>831 555-0118</td></tr></table></body></html>`,
);
page(
  'migrant-coe',
  'program',
  'https://migrant.region8.example.org/coe/8712',
  '9935597742',
  ['6615550102'],
  `<!doctype html><html><body><h1>Certificate of Eligibility 8712</h1><h2>Child: Evaristo Quiñones</h2><table><tbody><tr><th scope="row">MSIX ID</th><td>104458820017</td></tr><tr><th scope="row">State Student Identifier</th><td>9935597742</td></tr><tr><th scope="row">QAD</th><td>08/09/2025</td></tr><tr><th scope="row">Residency date</th><td>08/10/2025</td></tr><tr><th scope="row">Current phone</th><td>(661) 555-0102</td></tr></tbody></table></body></html>`,
);
page(
  'foster-portal',
  'program',
  'https://foster.countyoffice.example.org/youth/55120',
  '9946608853',
  ['0871204415'],
  `<!doctype html><html><body><div class="topbar">County Youth Portal</div><h2>Youth: Hollis Ravenna</h2><div class="fields"><label>CWS/CMS case number</label><span>0871204415</span><label>CA SSID</label><span>9946608853</span><label>Placement date</label><span>02/02/2024</span><label>School of origin</label><span>Cordova Lane ES</span></div></body></html>`,
  { sure: false },
);
page(
  'indep-study',
  'forms',
  'https://is.pathwaysacademy.example.org/agreements/1204',
  '9957719964',
  [],
  `<!doctype html><html><body><h3 align="center">INDEPENDENT STUDY MASTER AGREEMENT</h3><p>Student's name <u>&nbsp;Mireille Stockard&nbsp;</u> Grade <u>&nbsp;11&nbsp;</u> SSID# <u>&nbsp;9957719964&nbsp;</u></p><p>Begin <u>01/12/2026</u> End <u>06/05/2026</u> Supervising teacher <u>H. Ocampo</u></p><p>1. Method of study: online coursework.</p><p>2. The pupil shall meet with the teacher weekly.</p><p>Signature ____________</p></body></html>`,
);
page(
  'report-card',
  'report',
  'https://reports.redbudusd.example.org/rc/t1/9981',
  '9968820375',
  ['5305550161'],
  `<!doctype html><html><body><h1>Report Card</h1><h2>Bellamy, Anouk – Grade 2</h2><table><tr><th>Standard</th><th>T1</th></tr><tr><td>Reads grade-level text</td><td>3</td></tr><tr><td>Adds within 100</td><td>4</td></tr></table><p>Comments: Anouk is a joy.</p><footer><small>State Student Identification Number: 9968820375 · Redbud USD · 530-555-0161</small></footer></body></html>`,
);
page(
  'plan-504',
  'special education',
  'https://plans.cypressgrove.example.org/504/19',
  '9979931486',
  [],
  `<!doctype html><html><body><h2>Section 504 Plan</h2><table border="1"><tr><th>Student</th><th>DOB</th><th>State ID</th><th>Grade</th><th>Case manager</th></tr><tr><td>Nakagawa, Orson</td><td>10/10/2010</td><td>9979931486</td><td>9</td><td>V. Pell</td></tr></table><h3>Accommodations</h3><ul><li>Extended time (1.5x)</li><li>Preferential seating</li></ul></body></html>`,
  { sure: false },
);
page(
  'sst-form',
  'forms',
  'https://sst.mapleglen.example.org/meeting/7',
  '9980042597',
  ['9255550144'],
  `<!doctype html><html><body><h1>Student Study Team Summary</h1><p>Meeting about <strong>Clementine Bautista</strong></p><div><input aria-label="Student name" disabled value="Clementine Bautista"><input aria-label="Statewide student number" disabled value="9980042597"><input aria-label="Parent phone" disabled value="9255550144"></div><h2>Strengths</h2><p>Creative, kind.</p><h2>Concerns</h2><p>Work completion.</p></body></html>`,
);
page(
  'rfep',
  'forms',
  'https://el.sanjoaquinesd.example.org/reclass/331',
  '9991153608',
  [],
  `<!doctype html><html><body><h2>Reclassification Recommendation</h2><table border="1"><tr><th>Student's<br>Name</th><td>Phan, Gideon</td><th>State<br>Student<br>ID</th><td>9991153608</td></tr><tr><th>ELPAC<br>Overall</th><td>4</td><th>i-Ready<br>Reading</th><td>562</td></tr></table><p>Teacher evaluation: meets criteria.</p></body></html>`,
);
page(
  'pft',
  'testing',
  'https://pe.sierravistams.example.org/pft/stu/4',
  '9903364710',
  [],
  `<!doctype html><html><body><h2>Physical Fitness Test — Zamora, Ilse</h2><table><thead><tr><th>SSID</th><th>Grade</th><th>Gender</th><th>Height</th></tr></thead><tbody><tr><td>9903364710</td><td>7</td><td>F</td><td>5'1"</td></tr></tbody></table><table><thead><tr><th>Area</th><th>Participated</th></tr></thead><tbody><tr><td>Aerobic capacity</td><td>Yes</td></tr><tr><td>Flexibility</td><td>Yes</td></tr></tbody></table></body></html>`,
);
page(
  'preschool',
  'program',
  'https://earlylearning.cloverdaleusd.example.org/child/66',
  '9914475821',
  ['7075550149'],
  `<!doctype html><html><body><mat-toolbar>Early Learning</mat-toolbar><h1 class="mat-headline">Juniper Asante</h1><mat-list role="list"><mat-list-item role="listitem"><div class="mdc-list-item__primary-text">TK – Ms. Gwen</div><div class="mdc-list-item__secondary-text">Class</div></mat-list-item><mat-list-item role="listitem"><div class="mdc-list-item__primary-text">9914475821</div><div class="mdc-list-item__secondary-text">SSID</div></mat-list-item><mat-list-item role="listitem"><div class="mdc-list-item__primary-text">(707) 555-0149</div><div class="mdc-list-item__secondary-text">Phone</div></mat-list-item></mat-list></body></html>`,
);
page(
  'pathways',
  'vendor form',
  'https://ca.schoolpathways.example.com/sis/student/edit/3910',
  '9925586932',
  ['7605550115'],
  `<!doctype html><html><head><title>Edit Student - Pathways</title></head><body><div id="menu">School | Students | Staff | Attendance | Reports</div><h3>Edit Student: Ostrander, Cleo</h3><form action="save.php" method="post"><table><tr><td>Student #:</td><td><input name="sn" value="3910"></td></tr><tr><td>CSIS #:</td><td><input name="csis" value="9925586932" size="12"></td></tr><tr><td>Birthdate:</td><td><input name="bd" value="2011-05-25"></td></tr><tr><td>Telephone:</td><td><input name="tel" value="7605550115"></td></tr></table><input type="submit" value="Save"></form></body></html>`,
);
page(
  'alma',
  'cards',
  'https://ridgecrest.getalma.example.com/students/5f1/profile',
  '9936698043',
  ['7605550126'],
  `<!doctype html><html><body><div class="profile-head"><h1>Octavia Pruitt</h1><span class="pill">Enrolled</span></div><section class="card"><h2>Identifiers</h2><p><em>School ID</em> 118-22</p><p><em>State ID</em> 9936698043</p></section><section class="card"><h2>Contact info</h2><p><em>Mobile</em> +1 760 555 0126</p><p><em>Email</em> opruitt@student.example.org</p></section></body></html>`,
);
page(
  'jupiter',
  'old layout',
  'https://login.jupitered.example.com/0/student.php?w=221',
  '9947709154',
  [],
  `<!doctype html><html><body><table width="100%"><tr><td width="120" valign="top"><a>Grades</a><br><a>Attendance</a><br><a>Info</a></td><td valign="top"><big><b>Maddox Renaud</b></big><br><br><b>Grade:</b> 10<br><b>Student ID:</b> 20991<br><b>State ID:</b> 9947709154<br><b>Counselor:</b> Ms. Ibarra<br></td></tr></table></body></html>`,
);
page(
  'eschool',
  'vendor form',
  'https://eschool.palmdesertusd.example.org/eSchoolPLUS/Student/Registration/Demographic?studentId=55017',
  '9958810265',
  ['7605550168'],
  `<!doctype html><html><head><title>Demographic</title></head><body><div class="sungard-banner"><span>STUDENT: Ferris Holloway (55017)</span><span>GRADE 05</span></div><div class="container"><div class="row"><div class="col-md-2 text-right"><label>State Report ID</label></div><div class="col-md-4"><input class="form-control" value="5501700"></div><div class="col-md-2 text-right"><label>Statewide ID (SSID)</label></div><div class="col-md-4"><input class="form-control" value="9958810265"></div></div><div class="row"><div class="col-md-2 text-right"><label>Phone</label></div><div class="col-md-4"><input class="form-control" value="(760) 555-0168"></div></div></div></body></html>`,
);
page(
  'ellevation',
  'program',
  'https://app.el-monitor.example.com/Students/Details/8f0',
  '9969921376',
  [],
  `<!doctype html><html><body><h2 class="student-name">Thanh-Mai Everett</h2><ul class="list-group"><li class="list-group-item"><span class="text-muted">Home language</span> <strong>Vietnamese</strong></li><li class="list-group-item"><span class="text-muted">State-issued student ID</span> <strong>9969921376</strong></li><li class="list-group-item"><span class="text-muted">LTEL</span> <strong>No</strong></li></ul></body></html>`,
);
page(
  'nwea',
  'testing',
  'https://reports.growthmap.example.com/student/profile?sid=17',
  '9970032487',
  [],
  `<!doctype html><html><head><title>Student Profile – Kofi Brandt</title></head><body><header class="hd"><h1>Kofi Brandt</h1><div>ID 40912 | State ID 9970032487 | Grade 6 | Tehama Hills School</div></header><section><h2>Math</h2><p>RIT 221 (58th percentile)</p></section></body></html>`,
);
page(
  'value-first-paren',
  'wording',
  'https://data.northstaracademy.example.org/p/32',
  '9981143598',
  ['4155550191'],
  `<!doctype html><html><body><h1>Zadie Lundqvist</h1><p>Grade 3 · Room 8</p><p>41120 (local ID)</p><p>9981143598 (SSID)</p><p>415-555-0191 (home)</p></body></html>`,
);
page(
  'combined-local-ssid',
  'wording',
  'https://sis.bluelakeesd.example.org/student/31',
  '9992254609',
  [],
  `<!doctype html><html><body><div class="hdr">Blue Lake ESD Student Information</div><table><tr><td>Student</td><td>Rourke, Tamsin</td></tr><tr><td>Local ID / SSID</td><td>12345 / 9992254609</td></tr><tr><td>Grade / Room</td><td>4 / 11</td></tr></table></body></html>`,
);
page(
  'name-paren-ssid',
  'wording',
  'https://portal.lassenview.example.org/meeting-notes/12',
  '9904465711',
  [],
  `<!doctype html><html><body><h1>Academic plan</h1><h2>Garrity, Søren (SSID 9904465711)</h2><p>Goal: 30 credits by June.</p><table><tr><th>Course</th><th>Status</th></tr><tr><td>Biology</td><td>In progress</td></tr></table></body></html>`,
);
page(
  'spans-split-label',
  'wording',
  'https://apps.tricitycharter.example.org/stu/8',
  '9915576822',
  [],
  `<!doctype html><html><body><h3>Lourdes Whitfield</h3><div class="line"><span class="w"><span>State</span><span>wide</span> <span>Student</span> <span>ID</span></span><span class="x">9915576822</span></div><div class="line"><span class="w"><span>Date</span> <span>of</span> <span>Birth</span></span><span class="x">12/12/2012</span></div></body></html>`,
);
page(
  'value-grouped',
  'value form',
  'https://kiosk.desertsands.example.org/record/77',
  '9926687933',
  ['7605550137'],
  `<!doctype html><html><body><h1>Pacheco, Winona</h1><table><tr><th>SSID</th><td><span>9926687933</span> <button title="Copy"><i class="fa fa-copy"></i></button></td></tr><tr><th>Home</th><td><a href="tel:7605550137">(760) 555-0137</a></td></tr></table></body></html>`,
);
page(
  'value-in-pieces',
  'value form',
  'https://kiosk.desertsands.example.org/highlight?q=99377',
  '9937798044',
  [],
  `<!doctype html><html><body><div class="found">1 match for “99377” on this record</div><h1>Student record – Ambrose Tull</h1><dl><dt>Statewide ID</dt><dd><mark>99377</mark>98044</dd><dt>School</dt><dd>Palm View</dd></dl></body></html>`,
);
page(
  'sel-readonly',
  'controls',
  'https://enroll.kingsriver.example.org/edit/2',
  '9948809155',
  ['5595550109'],
  `<!doctype html><html><body><form><h2>Edit enrollment: Sigrid Otieno</h2><label for="o1">State Student ID #</label> <output id="o1">9948809155</output><br><label for="o2">Entry date</label> <input id="o2" type="date" value="2025-08-13"><br><label for="o3">Parent cell</label> <input id="o3" type="tel" value="5595550109"><br><button>Save</button></form></body></html>`,
);
page(
  'aria-labelledby',
  'controls',
  'https://apps.rinconvalley.example.org/s/18#/details',
  '9959910266',
  [],
  `<!doctype html><html><body><div role="main"><div role="heading" aria-level="1">Details for Cosmo Byrne</div><div id="l7">Student Statewide Identifier</div><div role="textbox" aria-readonly="true" aria-labelledby="l7" tabindex="0">9959910266</div><div id="l8">Home school</div><div role="textbox" aria-readonly="true" aria-labelledby="l8" tabindex="0">Rincon Valley Charter</div></div></body></html>`,
);
page(
  'floating-label',
  'controls',
  'https://enroll.kingsriver.example.org/mui/9',
  '9961021377',
  ['5595550151'],
  `<!doctype html><html><body><div id="root"><h4 class="MuiTypography-h4">Bexley Tovar</h4><div class="MuiFormControl-root"><label class="MuiInputLabel-root" for=":r1:" id=":r1:-label">SSID</label><div class="MuiInputBase-root"><input id=":r1:" readonly value="9961021377"><fieldset aria-hidden="true"><legend><span>SSID</span></legend></fieldset></div></div><div class="MuiFormControl-root"><label for=":r2:">Phone</label><div class="MuiInputBase-root"><input id=":r2:" value="(559) 555-0151"><fieldset aria-hidden="true"><legend><span>Phone</span></legend></fieldset></div></div></div></body></html>`,
);
page(
  'tabs-panel',
  'tabs',
  'https://stu.arroyograndecs.example.org/view/221',
  '9972132488',
  ['8055550103'],
  `<!doctype html><html><body><h1>Lysander Cho</h1><div role="tablist"><button role="tab" aria-selected="true">Identity</button><button role="tab">Contacts</button></div><div role="tabpanel"><div class="kv"><b>Pupil ID (state)</b><i>9972132488</i></div><div class="kv"><b>Pupil ID (district)</b><i>22110</i></div></div><div role="tabpanel" hidden><div class="kv"><b>Phone</b><i>8055550103</i></div></div></body></html>`,
);
page(
  'details-open',
  'disclosure',
  'https://stu.arroyograndecs.example.org/sum/19',
  '9983243599',
  [],
  `<!doctype html><html><body><h1>Student: Philippa Nwosu</h1><details open><summary>State identifiers</summary><table><tr><td>CALPADS SSID</td><td>9983243599</td></tr><tr><td>Residency code</td><td>0161119</td></tr></table></details><details><summary>Programs</summary><p>GATE since 2023</p></details></body></html>`,
);
page(
  'breadcrumb-name',
  'identity',
  'https://mtss.rolandheights.example.org/students/82/overview',
  '9994354610',
  [],
  `<!doctype html><html><body><nav aria-label="breadcrumb"><ol><li>Home</li><li>Students</li><li aria-current="page">Hideo Kessler</li></ol></nav><div class="stat"><span class="num">94.2%</span><span>Attendance</span></div><div class="stat"><span class="num">2</span><span>Referrals</span></div><p class="ids">Local: 82 &ensp; Track: B</p><p class="ids">SSID: 9994354610</p></body></html>`,
);
page(
  'title-only-name',
  'identity',
  'https://mtss.rolandheights.example.org/print/82',
  '9905465712',
  ['6265550180'],
  `<!doctype html><html><head><title>Aurelio Finch - student data sheet</title></head><body><table class="sheet"><tr><td><b>Full name</b></td><td>Aurelio Finch</td><td><b>State number</b></td><td>9905465712</td></tr><tr><td><b>Mother</b></td><td>Greta Finch</td><td><b>Her phone</b></td><td>626.555.0180</td></tr></table></body></html>`,
);
page(
  'name-driver',
  'identity',
  'https://bay-demo.illuminateed.com/live/?student=driver',
  '9916576823',
  ['5105550117'],
  `<!doctype html><html><body><h2>Driver, Monica — Teacher Prep Charter High</h2><table><tr><td>Student ID</td><td>30118</td></tr><tr><td>SSID</td><td>9916576823</td></tr><tr><td>Telephone</td><td>510-555-0117</td></tr></table></body></html>`,
);
page(
  'name-former',
  'identity',
  'https://valleyoak-demo.powerschool.com/admin/students/header.html?frn=0010009920',
  '9927687934',
  ['0010009920'],
  `<!doctype html><html><body><div id="content-main"><h2 id="student_detail_header">Former, Eliza 11 40211 VOHS&nbsp; Fam: 8817&nbsp; SSID:&nbsp;9927687934&nbsp; Active</h2><ul><li><a href="/admin/students/quicklookup.html?frn=0010009920">Quick Lookup</a></li></ul><div class="box-round"><table><tr><th>Exp</th><th>Course</th></tr><tr><td>2(A)</td><td>Chemistry</td></tr></table></div></div></body></html>`,
);
page(
  'with-staff-state-id',
  'surroundings',
  'https://sped.elcaminoselpa.example.org/case/901',
  '9938798045',
  ['9000411223'],
  `<!doctype html><html><body><h1>Case file: Tobin Alvarado</h1><div class="two"><div class="box"><h3>Student</h3><p>SSID: 9938798045</p><p>Grade: 5</p></div><div class="box"><h3>Case manager</h3><p>Ms. Renée Holt</p><p>SEID: 9000411223</p></div></div></body></html>`,
);
page(
  'with-siblings-below',
  'surroundings',
  'https://family.laspalmasesd.example.org/s/1',
  '9949909156',
  ['9949909157', '9949909158'],
  `<!doctype html><html><body><header><h1>Marlowe Estrada</h1><p>Grade 4 &nbsp; SSID: 9949909156</p></header><section><h2>Attendance</h2><p>Absences: 3</p></section><section><h2>Siblings</h2><table><tr><th>Name</th><th>Grade</th><th>State ID</th></tr><tr><td>Estrada, Poppy</td><td>1</td><td>9949909157</td></tr><tr><td>Estrada, Niko</td><td>7</td><td>9949909158</td></tr></table></section></body></html>`,
);
page(
  'with-log-numbers',
  'surroundings',
  'https://sis.fernbrook.example.org/student/18/notes',
  '9960021370',
  ['1763040022', '4155550129'],
  `<!doctype html><html><body><h1>Ottoline Reyes</h1><div>State student ID: <code>9960021370</code></div><h2>Contact log</h2><ul><li data-t="1763040022">11/13/2025 – called 415-555-0129, left message (ref 1763040022)</li><li>11/10/2025 – email to father</li></ul></body></html>`,
);
page(
  'with-parent-emps',
  'surroundings',
  'https://sis.fernbrook.example.org/student/19/family',
  '9971132481',
  ['4155550135', '4155550136', '4155550137'],
  `<!doctype html><html><body><h1>Casimir Doyle</h1><table><tr><th>Local no.</th><td>61902</td><th>Father cell</th><td>4155550135</td></tr><tr><th>State no.</th><td>9971132481</td><th>Mother cell</th><td>4155550136</td></tr><tr><th>Room</th><td>5</td><th>Aunt</th><td>4155550137</td></tr></table></body></html>`,
);
page(
  'columns-of-boxes',
  'layout',
  'https://dash.fallriverjusd.example.org/profile/204',
  '9982243592',
  ['5305550194'],
  `<!doctype html><html><body><style>.c{display:grid;grid-template-columns:150px 200px}</style><h2>Jessamy Volkov</h2><div class="c"><div>Student no.</div><div>204</div><div>Statewide no.</div><div>9982243592</div><div>Telephone</div><div>5305550194</div><div>Entered</div><div>08/20/2024</div></div></body></html>`,
);
page(
  'badges',
  'layout',
  'https://dash.fallriverjusd.example.org/badge/205',
  '9993354603',
  [],
  `<!doctype html><html><body><h2>Rafferty Ikeda <span class="badge bg-success">Active</span></h2><div class="d-flex gap-2"><span class="badge bg-light text-dark">Gr <b>8</b></span><span class="badge bg-light text-dark">SSID <b>9993354603</b></span><span class="badge bg-light text-dark">EL <b>RFEP</b></span></div></body></html>`,
);
page(
  'tooltip-label',
  'layout',
  'https://dash.fallriverjusd.example.org/tip/206',
  '9906465713',
  [],
  `<!doctype html><html><body><h2>Halcyon Burke</h2><div class="field"><span class="field-label">State ID <button class="help" aria-label="Help: about the State ID">?</button></span><div class="field-value">9906465713</div></div><div class="field"><span class="field-label">Cohort <button class="help" aria-label="Help: about the cohort">?</button></span><div class="field-value">2030</div></div></body></html>`,
);
page(
  'footnote-label',
  'layout',
  'https://print.ceresusd.example.org/cum/7',
  '9917576824',
  [],
  `<!doctype html><html><body><h1>Cumulative Record</h1><p><b>NAME</b> SEPULVEDA, LIOR</p><p><b>SSID<sup>1</sup></b> 9917576824</p><p><b>PLACE OF BIRTH</b> Modesto, CA</p><hr><p><small><sup>1</sup> Statewide Student Identifier issued by the California Department of Education.</small></p></body></html>`,
);
page(
  'pre-report',
  'report',
  'https://reports.ceresusd.example.org/legacy/stu0042.txt.html',
  '9928687935',
  ['2095550106'],
  `<!doctype html><html><body><pre>
CERES VALLEY USD          STUDENT INFORMATION SHEET           PAGE   1
NAME. . . . : HAVERFORD, DARYA                GRADE . : 10
PERM ID . . : 0000042                         STATE ID: 9928687935
HOME PHONE  : 209 555-0106                    TRACK . : A
</pre></body></html>`,
);
page(
  'three-cell-row',
  'layout',
  'https://hm.orickesd.example.org/rec.cfm?n=3',
  '9939798046',
  [],
  `<!doctype html><html><body><h4>Quillon Mbeki</h4><table><tr><td>Grade</td><td>:</td><td>6</td></tr><tr><td>SSID number</td><td>:</td><td>9939798046</td></tr><tr><td>Bus</td><td>:</td><td>2</td></tr></table></body></html>`,
);
page(
  'dialog-own',
  'dialog',
  'https://sis.mariposapines.example.org/attendance/today',
  '9950909157',
  [],
  `<!doctype html><html><body><main aria-hidden="true"><h1>Attendance – Period 2</h1><table><tr><td>Ahn, B.</td><td>Present</td></tr><tr><td>Cruz, D.</td><td>Tardy</td></tr></table></main><div role="dialog" aria-modal="true" aria-labelledby="dt" style="position:fixed;top:40px;left:80px;width:380px;background:#fff;border:1px solid #333;padding:12px"><h2 id="dt">Cruz, Demelza</h2><p>Grade 9</p><p>SSID: 9950909157</p><button>Close</button></div></body></html>`,
);
page(
  'drupal-node',
  'CMS',
  'https://intranet.modocjusd.example.org/node/4410',
  '9961121378',
  ['5305550172'],
  `<!doctype html><html><head><title>Saskia Romero | Modoc Intranet</title></head><body class="node-type-student"><h1 class="page-title">Saskia Romero</h1><article><div class="field field--name-field-grade field--label-inline"><div class="field__label">Grade</div><div class="field__item">7</div></div><div class="field field--name-field-ssid field--label-inline"><div class="field__label">State Student Identifier (SSID)</div><div class="field__item">9961121378</div></div><div class="field field--name-field-phone field--label-inline"><div class="field__label">Phone</div><div class="field__item"><a href="tel:5305550172">5305550172</a></div></div></article></body></html>`,
);
page(
  'sharepoint-form',
  'CMS',
  'https://modoc.sharepoint.example.com/sites/sped/Lists/Students/DispForm.aspx?ID=12',
  '9972232489',
  [],
  `<!doctype html><html><head><title>Students - Lindo, Zephyr</title></head><body><table class="ms-formtable"><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Title</h3></td><td class="ms-formbody">Lindo, Zephyr</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">State_Student_ID</h3></td><td class="ms-formbody">9972232489</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Disability</h3></td><td class="ms-formbody">SLD</td></tr></table><span>Created at 9/2/2025 8:14 AM by Pat Moss</span></body></html>`,
);
page(
  'servicenow-like',
  'CMS',
  'https://support.oceanside-coe.example.org/ticket/88',
  '9983343590',
  ['7605550111'],
  `<!doctype html><html><body><h1>Ticket 88: Testing accommodation for Elowen Prasad</h1><table class="fields"><tr><th>Requester</th><td>T. Vega</td></tr><tr><th>Callback</th><td>760-555-0111</td></tr><tr><th>Student</th><td>Elowen Prasad</td></tr><tr><th>Student SSID</th><td>9983343590</td></tr></table></body></html>`,
);
page(
  // A name, a phone and a "State ID": an employee's page looks the same.
  'webforms-span-ids',
  'old layout',
  'https://zangle.oakdalejt.example.org/StudentPortal/Demographics.aspx',
  '9994454601',
  ['2095550184'],
  `<!doctype html><html><body><table><tr><td><span id="lblName" style="font-size:large">Pemberton, Rosalind</span></td></tr><tr><td><table><tr><td align="right"><span id="lblS">State&nbsp;ID:&nbsp;</span></td><td><span id="txtS">9994454601</span></td><td align="right"><span id="lblP">Phone:&nbsp;</span></td><td><span id="txtP">(209)&nbsp;555-0184</span></td></tr></table></td></tr></table></body></html>`,
  { sure: false },
);
page(
  'bilingual-label',
  'Spanish',
  'https://inscripcion.calexicousd.example.org/ver/31',
  '9907565714',
  ['7605550162'],
  `<!doctype html><html><body><h1>Student record / Expediente del estudiante</h1><table><tr><td>Name / Nombre</td><td>Lucero Montaño</td></tr><tr><td>State ID / ID estatal</td><td>9907565714</td></tr><tr><td>Phone / Teléfono</td><td>760-555-0162</td></tr></table></body></html>`,
);
page(
  'translated-chrome',
  'portal',
  'https://merced-demo.infinitecampus.org/campus/apps/portal/student/9',
  null,
  ['9918676825'],
  `<!doctype html><html lang="es" class="translated-ltr"><body><h2><font style="vertical-align:inherit"><font style="vertical-align:inherit">Información del estudiante</font></font></h2><h3>Bartolomé Keane</h3><dl><dt><font><font>Identificación estatal del estudiante</font></font></dt><dd><font><font>9918676825</font></font></dd><dt><font><font>Grado</font></font></dt><dd><font><font>09</font></font></dd></dl></body></html>`,
);
page(
  'zero-nine',
  'value form',
  'https://app.ops-academics.example.com/students/71',
  '0929787936',
  ['9095550146'],
  `<!doctype html><html><body><h1>Xanthe Olufsen</h1><table class="table table-sm"><tbody><tr><th>CSIS ID</th><td>0929787936</td></tr><tr><th>Phone</th><td>9095550146</td></tr><tr><th>Grade</th><td>1</td></tr></tbody></table></body></html>`,
);
page(
  'data-label-before',
  'layout',
  'https://m.app.ops-academics.example.com/students/72',
  '9930898047',
  [],
  `<!doctype html><html><body><style>td{display:block}td::before{content:attr(data-label) ": ";font-weight:bold}</style><h1>Kestrel Amadi</h1><table><tr><td data-label="Grade">3</td><td data-label="SSID">9930898047</td><td data-label="Teacher">Ms. Ono</td></tr></table></body></html>`,
);
page(
  'table-pairs-th-th',
  'layout',
  'https://hr.ops-academics.example.com/students/73',
  '9941909158',
  ['9095550178'],
  `<!doctype html><html><body><h1>Fintan Okoro</h1><table border="1"><tr><th>Statewide Pupil ID</th><th>9941909158</th></tr><tr><th>Home Tel.</th><th>909-555-0178</th></tr></table></body></html>`,
);
page(
  'svg-idcard',
  'cards',
  'https://idcards.sonoravalley.example.org/card/18',
  '9952019269',
  ['2000018834'],
  `<!doctype html><html><body><div class="idcard" style="width:340px;border:2px solid #064;border-radius:12px;padding:10px"><div style="background:#064;color:#fff">Sonora Valley High School 2025–26</div><h2>Emeka Sorensen</h2><p>Grade 12</p><p style="font-size:10px">CA STUDENT ID<br><span style="font-size:16px">9952019269</span></p><div aria-label="barcode">||| || ||| | ||</div><p style="font:10px monospace">2000018834</p></div></body></html>`,
);
page(
  'attendance-sheet',
  'attendance',
  'https://sutter-demo.aeries.net/admin/AttendanceByDay.aspx',
  '9963121370',
  ['5305550158'],
  `<!doctype html><html><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="40377"><input type="hidden" name="ctl00$SN" value="902"><input type="hidden" name="ctl00$SC" value="12"><div id="StudentBanner"><span data-tcfc="STU.LN">Mbatha</span>, <span data-tcfc="STU.FN">Lorcan</span> <div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">40377</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9963121370</div></div><div class="data-row"><div class="data-caption">Tel</div><div data-tcfc="STU.TL">5305550158</div></div></div><h1>Attendance</h1><table><tr><th>Date</th><th>1</th><th>2</th><th>3</th></tr><tr><td>11/03</td><td>.</td><td>T</td><td>.</td></tr><tr><td>11/04</td><td>A</td><td>A</td><td>A</td></tr></table></form></body></html>`,
);
page(
  'chronic-abs',
  'attendance',
  'https://a2a.attention.example.com/student/3302',
  '9974232481',
  ['8005550199'],
  `<!doctype html><html><body><aside class="card"><h4>Theodora Pask</h4><ul><li>Grade: 9</li><li>State Stu. ID: 9974232481</li><li>Chronic risk: Moderate</li></ul></aside><main><h2>Absence history</h2><table><tr><td>Aug</td><td>1</td></tr><tr><td>Sep</td><td>4</td></tr></table></main><footer>Support: 800-555-0199</footer></body></html>`,
);
page(
  'grad-check',
  'transcript',
  'https://grad.weavervillehs.example.org/check/61',
  '9985343592',
  [],
  `<!doctype html><html><body><table><caption>Graduation status: Isolde Carver, SSID 9985343592</caption><thead><tr><th>Area</th><th>Needed</th><th>Earned</th></tr></thead><tbody><tr><td>English</td><td>40</td><td>30</td></tr><tr><td>US History</td><td>10</td><td>10</td></tr></tbody></table></body></html>`,
  { sure: false },
);
page(
  'enrol-history',
  'enrolment',
  'https://merced-demo.infinitecampus.org/campus/apps/enrollments/7718',
  '9996454603',
  ['0161119001'],
  `<!doctype html><html><body><div class="person-header"><b>Valdivia, Juno</b> <span>Gr 08</span> <span>Student #: 207718</span> <span>State ID: 9996454603</span> <span>DOB: 06/26/2012</span></div><h2>Enrollments</h2><table><tr><th>Enrollment ID</th><th>Start</th><th>End</th><th>Calendar</th></tr><tr><td>0161119001</td><td>08/14/2025</td><td></td><td>25-26 Le Grand MS</td></tr></table></body></html>`,
);
page(
  'transfer-request',
  'enrolment',
  'https://permits.countywide.example.org/interdistrict/5561',
  '9908565715',
  ['5595550185', '5595550186'],
  `<!doctype html><html><body><h1>Permit 5561 — Under review</h1><section><h2>Student</h2><div>Legal name: Phineas Alcázar</div><div>State ID (SSID): 9908565715</div><div>Current district: Fowler Plains USD</div></section><section><h2>Parent</h2><div>Name: Ruth Alcázar</div><div>Phone: 5595550185</div><div>Alternate: 5595550186</div></section></body></html>`,
);
page(
  'cte-cert',
  'program',
  'https://cte.northcoastrop.example.org/certificate/9',
  '9919676826',
  [],
  `<!doctype html><html><body align="center"><h1>Certificate of Completion</h1><p>presented to</p><h2>Rowena Achebe</h2><p>for 300 hours in Automotive Technology</p><p><small>State student no. 9919676826 | Issued 06/05/2025 | Instructor: K. Dahl</small></p></body></html>`,
);
page(
  'caaspp-sr-view',
  'testing',
  'https://scores.ukiahriver.example.org/student/44/caaspp',
  '9920787937',
  [],
  `<!doctype html><html><body><div class="strip"><div><div class="h">Student</div><div>Ptolemy Grange</div></div><div><div class="h">Statewide Identifier</div><div>9920787937</div></div><div><div class="h">Tested grade</div><div>5</div></div></div><table><tr><th>Test</th><th>Year</th><th>Scale</th><th>Level</th></tr><tr><td>ELA</td><td>2025</td><td>2478</td><td>2</td></tr><tr><td>Math</td><td>2025</td><td>2511</td><td>2</td></tr></table></body></html>`,
);
page(
  'quick-lookup-nested',
  'old layout',
  'https://legacy.tehachapiview.example.org/cgi-bin/stu.pl?r=6',
  '9931898048',
  ['6615550147'],
  `<!doctype html><html><body bgcolor="white"><center><h2>BARTLEBY, ODETTE</h2><table><tr><td><tt>Grade..........</tt></td><td><tt>12</tt></td></tr><tr><td><tt>State ID no....</tt></td><td><tt>9931898048</tt></td></tr><tr><td><tt>Telephone......</tt></td><td><tt>661-555-0147</tt></td></tr></table></center></body></html>`,
);
page(
  'seating-popover',
  'dialog',
  'https://gradebook.delnorteusd.example.org/class/3/student/12',
  '9942909159',
  [],
  `<!doctype html><html><body><div class="page"><h1>Period 3 – Geometry</h1><div class="seat">Bao</div><div class="seat">Cy</div><div class="seat">Dov</div></div><aside class="drawer" aria-label="Student details" style="position:fixed;right:0;top:0;width:320px;height:100%;background:#fff"><h2>Dov Anselm</h2><div><label>State Student ID</label><div>9942909159</div></div><div><label>Counselor</label><div>Ms. Vu</div></div></aside></body></html>`,
);
page(
  'hyphen-label',
  'wording',
  'https://sis.alturasview.example.org/s/901',
  '9954020261',
  ['5305550187'],
  `<!doctype html><html><body><h1>Corisande Webb</h1><table class="vitals"><tr><td class="k">State-ID:</td><td class="v">9954020261</td><td class="k">Local-ID:</td><td class="v">901</td></tr><tr><td class="k">Tel:</td><td class="v">5305550187</td><td class="k">DOB:</td><td class="v">1/4/2016</td></tr></table></body></html>`,
);
page(
  'of-student-label',
  'wording',
  'https://forms.alturasview.example.org/intake/read/20',
  '9965131372',
  [],
  `<!doctype html><html><body><h2>Speech referral</h2><ol><li><b>Student's name:</b> Anselmo Furth</li><li><b>Student's California ID number:</b> 9965131372</li><li><b>Area of concern:</b> articulation</li></ol></body></html>`,
);
page(
  'question-label',
  'wording',
  'https://forms.alturasview.example.org/intake/read/21',
  '9976242483',
  ['5305550114'],
  `<!doctype html><html><body><h2>Form response – Technology loan</h2><div class="qa"><p class="q">1. Student name</p><p class="a">Brunhilde Osei</p></div><div class="qa"><p class="q">2. State Student ID (SSID) *</p><p class="a">9976242483</p></div><div class="qa"><p class="q">3. Best phone number</p><p class="a">5305550114</p></div></body></html>`,
);
page(
  'name-no',
  'identity',
  'https://sis.mountlassencs.example.org/people/s/55',
  '9987353594',
  ['5305550121'],
  `<!doctype html><html><body><h1>No, Stately</h1><dl class="row"><dt class="col-4">Grade</dt><dd class="col-8">2</dd><dt class="col-4">Pupil SSID</dt><dd class="col-8">9987353594</dd><dt class="col-4">Guardian</dt><dd class="col-8">Haneul No</dd><dt class="col-4">Guardian phone</dt><dd class="col-8">530-555-0121</dd></dl></body></html>`,
);
page(
  'user-logged-in',
  'surroundings',
  'https://sis.mountlassencs.example.org/people/s/56',
  '9998464605',
  [],
  `<!doctype html><html><body><header>Teacher Portal <span>Signed in as Ms. Parent (Teacher)</span></header><main><h1>Dashiell Rowntree</h1><div class="attr"><span>State identifier</span><span>9998464605</span></div><div class="attr"><span>Teacher</span><span>Ms. Parent</span></div></main></body></html>`,
  { sure: false },
);
page(
  'kendo-tabstrip',
  'vendor form',
  'https://sutter-demo.aeries.net/admin/StudentPrograms.aspx',
  '9909575716',
  [],
  `<!doctype html><html><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="41888"><input type="hidden" name="ctl00$SN" value="77"><input type="hidden" name="ctl00$SC" value="12"><table id="ctl00_MainContent_subStuTop_tblTop"><tr><td class="LabelTop">Student</td><td class="LabelTop">Grade</td><td class="LabelTop">Perm ID</td><td class="LabelTop">State ID</td></tr><tr><td>Galbraith, Ondine</td><td>10</td><td>41888</td><td>9909575716</td></tr></table><h2>Special Programs</h2><table><tr><th>Code</th><th>Description</th><th>Start</th></tr><tr><td>144</td><td>Special Education</td><td>08/12/2024</td></tr></table></form></body></html>`,
);
page(
  'fieldset-list',
  'forms',
  'https://enroll.schoolmint.example.com/app/registrations/671/review',
  '9910686827',
  ['4155550176'],
  `<!doctype html><html><body><h1>Returning student: Tarquin Oyelaran</h1><p>Status: Approved</p><div class="summary"><div class="summary-row"><div class="summary-key">Grade next year</div><div class="summary-value">6</div></div><div class="summary-row"><div class="summary-key">State-wide student ID</div><div class="summary-value">9910686827</div></div><div class="summary-row"><div class="summary-key">Primary phone</div><div class="summary-value">(415) 555-0176</div></div></div></body></html>`,
);
page(
  't-roster',
  'list',
  'https://sutter-demo.aeries.net/teacher/ClassRoster.aspx',
  null,
  ['9921797938', '9921797939', '9921797940'],
  `<!doctype html><html><body><h1>Class Roster – Period 4</h1><table><thead><tr><th>#</th><th>Student</th><th>Grd</th><th>State Student ID</th></tr></thead><tbody><tr><td>1</td><td>Abara, Linus</td><td>9</td><td>9921797938</td></tr><tr><td>2</td><td>Beck, Tova</td><td>9</td><td>9921797939</td></tr><tr><td>3</td><td>Cosme, Ray</td><td>10</td><td>9921797940</td></tr></tbody></table></body></html>`,
);
page(
  't-search-one-hit',
  'list',
  'https://sis.fernbrook.example.org/students?last=oakes',
  null,
  ['9932808049', '5305550145'],
  `<!doctype html><html><body><form action="/students" role="search"><input name="last" value="oakes"><button>Search</button></form><h2>Search results (1)</h2><table><tr><th>Name</th><th>School</th><th>SSID</th><th>Phone</th></tr><tr><td><a href="/student/77">Oakes, Pia</a></td><td>Fernbrook ES</td><td>9932808049</td><td>5305550145</td></tr></table><p>Showing 1–1 of 1 students</p></body></html>`,
);
page(
  't-cards-list',
  'list',
  'https://dash.fallriverjusd.example.org/caseload',
  null,
  ['9943919150', '9943919151'],
  `<!doctype html><html><body><h1>My caseload</h1><div class="cards"><div class="card"><h3>Blythe Ansel</h3><p>SSID 9943919150</p><a>Open</a></div><div class="card"><h3>Corin Dufresne</h3><p>SSID 9943919151</p><a>Open</a></div></div></body></html>`,
);
page(
  't-staff-seid',
  'staff',
  'https://merced-demo.infinitecampus.org/campus/apps/census/staff/311',
  null,
  ['9000512334', '2095550113'],
  `<!doctype html><html><body><h2>District Employment — Whitcombe, Laurel</h2><fieldset><legend>Person Identifiers</legend><label for="a">Local Staff Number</label><input id="a" value="5581"><label for="b">Staff State ID</label><input id="b" value="9000512334"><label for="c">Student State ID</label><input id="c" value=""><label for="d">Work phone</label><input id="d" value="2095550113"></fieldset></body></html>`,
);
page(
  't-edit-user',
  'staff',
  'https://bay-demo.illuminateed.com/live/?page=Users_Edit&id=88',
  null,
  ['9999999999'],
  `<!doctype html><html><body><h1>Edit User</h1><form><table><tr><td>Username</td><td><input value="gmercer"></td></tr><tr><td>Name</td><td><input value="Gwen Mercer"></td></tr><tr><td>State ID</td><td><input value="9999999999"></td></tr><tr><td>Roles</td><td><select multiple><option selected>Teacher</option><option>Site Admin</option></select></td></tr></table><button>Update User</button></form></body></html>`,
);
page(
  't-teacher-credential',
  'staff',
  'https://hr.palmdesertusd.example.org/employees/442',
  null,
  ['9023410077', '7605550170'],
  `<!doctype html><html><body><h1>Employee: Fabian Cordero</h1><p>Position: Math teacher, 1.0 FTE</p><dl><dt>Statewide Educator Identifier</dt><dd>9023410077</dd><dt>Credential</dt><dd>Single Subject, expires 07/01/2028</dd><dt>Home phone</dt><dd>760-555-0170</dd></dl></body></html>`,
);
page(
  't-ps-teacher',
  'staff',
  'https://foothill-demo.powerschool.com/admin/faculty/edit.html?frn=0050000311',
  null,
  ['0050000311', '9034521188'],
  `<!doctype html><html><body><ul id="tchr_information"><li><a href="/admin/faculty/home.html?frn=0050000311">Edit Information</a></li><li>Security Settings</li></ul><div id="content-main"><h1>Edit Information - Yarrow, Denise</h1><div class="box-round"><table><tr><td class="bold">Title</td><td>Counselor</td></tr><tr><td class="bold">Statewide ID (SEID)</td><td>9034521188</td></tr></table></div></div></body></html>`,
);
page(
  't-add-student',
  'add form',
  'https://sis.fernbrook.example.org/student/new',
  null,
  ['9955030252'],
  `<!doctype html><html><body><h1>Add a new student</h1><form action="/student/create" method="post"><label>Last name <input name="ln" value=""></label><label>First name <input name="fn" value=""></label><label>Birth date <input type="date" name="bd"></label><label>SSID (leave blank if unknown) <input name="ssid" value="9955030252"></label><button>Check for duplicates</button> <button>Create student</button></form></body></html>`,
);
page(
  't-mass-change',
  'add form',
  'https://sutter-demo.aeries.net/admin/MassChange.aspx',
  null,
  ['9966141363', '9966141364'],
  `<!doctype html><html><body><h1>Mass Change: Program records</h1><p>Paste State Student IDs, one per line:</p><textarea rows="5">9966141363
9966141364</textarea><label>Program code <select><option>135 EL</option></select></label><button>Run mass change</button></body></html>`,
);
page(
  't-siblings-only',
  'family',
  'https://family.laspalmasesd.example.org/s/2/siblings',
  null,
  ['9977252474'],
  `<!doctype html><html><body><h1>Soraya Hollander</h1><p>Grade 2 · Room 6</p><h2>Siblings</h2><div class="sib"><b>Idris Hollander</b><br>Grade 5<br>SSID: 9977252474</div></body></html>`,
);
page(
  't-parent-account',
  'family',
  'https://portal.laspalmasesd.example.org/admin/parents/661',
  null,
  ['9988363585', '9988363586', '6265550119'],
  `<!doctype html><html><body><h1>Parent account: Leocadia Birch</h1><p>Phone 6265550119</p><h2>Linked students</h2><ul><li>Birch, Hal – SSID 9988363585 <a>Unlink</a></li><li>Birch, Una – SSID 9988363586 <a>Unlink</a></li></ul></body></html>`,
);
page(
  't-parent-name-one-child',
  'family',
  'https://portal.laspalmasesd.example.org/my/children',
  null,
  ['6265550129'],
  `<!doctype html><html><body><h1>My children</h1><a class="kid">Thyme Archer<br><small>Grade 1</small></a><a class="kid">Basil Archer<br><small>Grade 4</small></a><p>To see a State Student ID, choose a child.</p><p>Your phone on file: 6265550129</p></body></html>`,
);
page(
  't-former-ssid',
  'former',
  'https://www.calpads.example.org/ssid/retired/view',
  null,
  ['9999474696'],
  `<!doctype html><html><body><h1>Lachesis Monroe</h1><table><tr><th>Retired SSID</th><td>9999474696</td></tr><tr><th>Retired on</th><td>10/30/2025</td></tr><tr><th>Replacement SSID</th><td>Pending</td></tr></table></body></html>`,
);
page(
  't-mid',
  'state reporting',
  'https://www.calpads.example.org/Anomaly/MID/31',
  null,
  ['9910585707', '9910585718'],
  `<!doctype html><html><body><h1>Resolve Multiple Identifiers</h1><table border="1"><tr><th></th><th>Student A</th><th>Student B</th></tr><tr><th>SSID</th><td>9910585707</td><td>9910585718</td></tr><tr><th>Name</th><td>Juarez-Kim, Aldo</td><td>Juarez, Aldo K</td></tr><tr><th>Birth date</th><td>04/01/2011</td><td>04/01/2011</td></tr><tr><th>Keep</th><td><input type="radio" name="k"></td><td><input type="radio" name="k"></td></tr></table></body></html>`,
);
page(
  't-request-ssid',
  'state reporting',
  'https://www.calpads.example.org/SSIDRequest/Candidates',
  null,
  ['9922696817', '9922696828'],
  `<!doctype html><html><body><h1>Request SSID</h1><p>Submitted: Romy Eastlake, born 09/09/2019. SSID: (not yet assigned)</p><h2>Possible matches</h2><table><tr><th>Score</th><th>SSID</th><th>Name</th></tr><tr><td>88</td><td>9922696817</td><td>Eastlake, Roman</td></tr><tr><td>71</td><td>9922696828</td><td>Eastlake, Romy Lee</td></tr></table><button>None of these – assign new</button></body></html>`,
);
page(
  't-import-log',
  'log',
  'https://sis.fernbrook.example.org/admin/import/91',
  null,
  ['9933707928', '9933707939', '1763112233'],
  `<!doctype html><html><body><h1>Import 91 – enrollments.csv</h1><pre>[1763112233] start
row 2: SSID 9933707928 updated
row 3: SSID 9933707939 not found
done, 1 error</pre></body></html>`,
);
page(
  't-import-error',
  'log',
  'https://sis.fernbrook.example.org/admin/import/92',
  null,
  ['9944818030'],
  `<!doctype html><html><body><h1>Upload result</h1><p class="ok">412 records accepted</p><p class="err">1 record rejected:</p><table><tr><th>Line</th><th>SSID</th><th>Error</th></tr><tr><td>118</td><td>9944818030</td><td>GERR0004 invalid grade level</td></tr></table></body></html>`,
);
page(
  't-audit',
  'log',
  'https://sis.fernbrook.example.org/student/33/audit',
  null,
  ['9955929141', '9955929152'],
  `<!doctype html><html><body><h1>Change history – Yvaine Sotelo</h1><table><tr><th>When</th><th>Who</th><th>Field</th><th>Old</th><th>New</th></tr><tr><td>10/02/2025</td><td>kpark</td><td>SSID</td><td>9955929141</td><td>9955929152</td></tr><tr><td>10/03/2025</td><td>kpark</td><td>SSID</td><td>9955929152</td><td>(cleared)</td></tr></table></body></html>`,
);
page(
  't-masked',
  'masked',
  'https://family.laspalmasesd.example.org/s/9',
  null,
  ['6265550139'],
  `<!doctype html><html><body><h1>Emrys Valderrama</h1><table><tr><th>SSID</th><td>******4410 <button>Show</button></td></tr><tr><th>Phone</th><td>6265550139</td></tr></table></body></html>`,
);
page(
  't-masked-dots',
  'masked',
  'https://family.laspalmasesd.example.org/s/10',
  null,
  ['2000884417'],
  `<!doctype html><html><body><h2>Mirabel Stokes</h2><div class="kv"><span>Statewide Student ID</span><span>••••••••••</span></div><div class="kv"><span>Meal account</span><span>2000884417</span></div></body></html>`,
);
page(
  't-blank-then-phone',
  'missing value',
  'https://hm.orickesd.example.org/rec.cfm?n=8',
  null,
  ['7075550116'],
  `<!doctype html><html><body><h4>Tycho Bellweather</h4><table><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td></td><td>7075550116</td></tr></table></body></html>`,
);
page(
  't-blank-input-phone',
  'missing value',
  'https://enroll.kingsriver.example.org/edit/9',
  null,
  ['5595550148'],
  `<!doctype html><html><body><h2>Edit: Lumi Castaneda</h2><form><label for="s">State Student ID</label><input id="s" value=""><label for="t">Telephone</label><input id="t" value="5595550148"><button>Save</button></form></body></html>`,
);
page(
  't-pending',
  'missing value',
  'https://app.ops-academics.example.com/students/90',
  null,
  ['2025081401', '9095550110'],
  `<!doctype html><html><body><h1>Anouk Fairweather</h1><ul><li>SSID: Pending (requested 08/14/2025)</li><li>Application no.: 2025081401</li><li>Home: 9095550110</li></ul></body></html>`,
);
page(
  't-value-above-blank',
  'missing value',
  'https://rosario.tworivers.example.org/Modules.php?modname=Students/Student.php&student_id=61',
  null,
  ['9165550196'],
  `<!doctype html><html><body><h2>Student Info</h2><p>Perrin Abloh</p><table><tr><td>9165550196<br><span class="legend-gray">Phone</span></td><td>-<br><span class="legend-gray">State Student ID</span></td><td>61<br><span class="legend-gray">Student ID</span></td></tr></table></body></html>`,
);
page(
  't-has-ssid-flag',
  'qualified label',
  'https://sis.fernbrook.example.org/student/40',
  null,
  ['5305550128', '2025110600'],
  `<!doctype html><html><body><h1>Oberon Lacey</h1><table><tr><td>Has SSID</td><td>Yes</td></tr><tr><td>SSID request batch</td><td>2025110600</td></tr><tr><td>Phone</td><td>5305550128</td></tr></table></body></html>`,
);
page(
  't-sibling-label',
  'qualified label',
  'https://permits.countywide.example.org/interdistrict/5570',
  null,
  ['9966040252'],
  `<!doctype html><html><body><h1>Permit 5570: Calliope Drexler</h1><dl><dt>Reason</dt><dd>Sibling attends</dd><dt>Sibling's SSID</dt><dd>9966040252</dd><dt>Sibling's school</dt><dd>Kerman Park ES</dd></dl></body></html>`,
);
page(
  't-dialog-sibling',
  'dialog',
  'https://sis.mariposapines.example.org/student/5',
  null,
  ['9977151363'],
  `<!doctype html><html><body><h1>Ansgar Whittle</h1><p>Grade 3. SSID is hidden for your role.</p><div role="dialog" aria-label="Possible duplicate" style="position:fixed;top:60px;left:60px;background:#fff;border:1px solid #000;padding:10px"><h2>Possible duplicate found</h2><p>Ansgar Whitley, Grade 3, SSID 9977151363</p><button>Same child</button><button>Different child</button></div></body></html>`,
);
page(
  't-email',
  'email',
  'https://mail.laspalmasesd.example.org/mail/u/0/#inbox/1',
  null,
  ['9988262474', '6265550159'],
  `<!doctype html><html><body><div role="main"><h2>Re: missing scores</h2><div class="from">Odile Pratt &lt;opratt@example.org&gt;</div><div class="body"><p>Hi Sam,</p><p>Could you check the scores for the new boy? His SSID is 9988262474 I think, or call mom at 6265550159.</p><p>Thanks, Odile</p></div></div></body></html>`,
);
page(
  't-mail-thread-two',
  'email',
  'https://mail.laspalmasesd.example.org/mail/u/0/#inbox/2',
  null,
  ['9999373585', '9999373596'],
  `<!doctype html><html><body><h2>CALPADS fixes</h2><article><b>Sam</b><p>SSID: 9999373585 needs an exit.</p></article><article><b>Odile</b><p>SSID: 9999373596 too.</p></article></body></html>`,
);
page(
  't-help-example',
  'help',
  'https://help.sisvendor.example.com/kb/ssid-format',
  null,
  ['9912345678'],
  `<!doctype html><html><head><title>What is an SSID? | Knowledge base</title></head><body><h1>What is an SSID?</h1><p>The Statewide Student Identifier is a ten-digit number assigned to each pupil in California.</p><table><tr><th>Field</th><th>Example</th></tr><tr><td>SSID</td><td>9912345678</td></tr><tr><td>SchoolCode</td><td>1234567</td></tr></table><p>Was this article helpful?</p></body></html>`,
);
page(
  't-import-template',
  'help',
  'https://help.sisvendor.example.com/kb/import-layout',
  null,
  ['9900000001'],
  `<!doctype html><html><body><h1>Roster import file layout</h1><table><tr><th>Column</th><th>Header</th><th>Required</th><th>Sample</th></tr><tr><td>A</td><td>StateID</td><td>Y</td><td>9900000001</td></tr><tr><td>B</td><td>LastName</td><td>Y</td><td>Smith</td></tr></table></body></html>`,
);
page(
  't-wifi',
  'other meaning',
  'https://it.laspalmasesd.example.org/wifi',
  null,
  ['9911484606', '6265550169'],
  `<!doctype html><html><body><h1>Guest wireless</h1><table><tr><td>SSID</td><td>LPESD-Guest</td></tr><tr><td>Passphrase</td><td>9911484606</td></tr><tr><td>Help desk</td><td>626-555-0169</td></tr></table></body></html>`,
);
page(
  't-wifi-number',
  'other meaning',
  'https://10-0-0-1.router.example.net/wlan.html',
  null,
  ['9922595717'],
  `<!doctype html><html><body><h2>Wireless Settings</h2><form><table><tr><td>Network Name (SSID)</td><td><input value="9922595717"></td></tr><tr><td>Channel</td><td><select><option>Auto</option></select></td></tr><tr><td>Security</td><td>WPA2-PSK</td></tr><tr><td>Broadcast SSID</td><td><input type="checkbox" checked></td></tr></table></form></body></html>`,
);
page(
  't-struck',
  'former',
  'https://sis.alturasview.example.org/s/909',
  null,
  ['9933606828'],
  `<!doctype html><html><body><h1>Jory Nightingale</h1><p>SSID: <del>9933606828</del> <em>voided, belonged to another pupil; new number requested</em></p></body></html>`,
);
page(
  't-two-records-compare',
  'side by side',
  'https://sis.alturasview.example.org/merge?a=1&b=2',
  null,
  ['9944717939', '9944717930'],
  `<!doctype html><html><body><h1>Merge records</h1><div style="display:flex"><section><h2>Kaya Pell</h2><p>SSID 9944717939</p><p>Grade 4</p></section><section><h2>Kaya Pelletier</h2><p>SSID 9944717930</p><p>Grade 5</p></section></div><button>Merge into left</button></body></html>`,
);
page(
  't-recent-list',
  'list',
  'https://sis.alturasview.example.org/home',
  null,
  ['9955828040', '9955828041'],
  `<!doctype html><html><body><h1>Welcome, Ms. Trask</h1><h2>Recently viewed</h2><ol><li>Ng, Orla (State ID 9955828040)</li><li>Poe, Umi (State ID 9955828041)</li></ol><h2>News</h2><p>Report cards are due Friday.</p></body></html>`,
);
page(
  't-recent-with-student',
  'list',
  'https://sis.alturasview.example.org/s/910/schedule',
  null,
  ['9966939151'],
  `<!doctype html><html><body><div class="rail"><h4>Last viewed</h4><p>Umi Poe<br>SSID 9966939151</p></div><main><h1>Schedule – Tristan Hale</h1><table><tr><td>1</td><td>Art</td></tr><tr><td>2</td><td>Civics</td></tr></table></main></body></html>`,
);
page(
  't-typeahead',
  'list',
  'https://sis.alturasview.example.org/s/911',
  null,
  ['9977040262', '9977040263'],
  `<!doctype html><html><body><input role="combobox" aria-expanded="true" aria-controls="lb" value="ash"><ul role="listbox" id="lb"><li role="option">Ash, Bo · SSID 9977040262</li><li role="option">Ashe, Di · SSID 9977040263</li></ul><h1>Winslow Tate</h1><p>Grade 8</p></body></html>`,
);
page(
  't-search-box',
  'search form',
  'https://sis.alturasview.example.org/find',
  null,
  ['9988151373'],
  `<!doctype html><html><body><h1>Find a student</h1><form action="/find"><label for="q">SSID</label><input id="q" name="q" value="9988151373"><button>Find</button></form><p>No students found.</p></body></html>`,
);
page(
  't-incident-others',
  'discipline',
  'https://swis.bayviewusd.example.org/incident/77',
  null,
  ['9999262484', '9999262485'],
  `<!doctype html><html><body><h1>Incident 77 – Fight, quad</h1><table><tr><th>Role</th><th>Name</th><th>State ID</th></tr><tr><td>Offender</td><td>Fitch, Rolf</td><td>9999262484</td></tr><tr><td>Victim</td><td>Dunne, Asa</td><td>9999262485</td></tr></table></body></html>`,
);
page(
  't-incident-other-in-note',
  'discipline',
  'https://swis.bayviewusd.example.org/referral/30300',
  null,
  ['9911373595'],
  `<!doctype html><html><body><h1>Referral – Hester Mullins</h1><p>Grade 7, Bayview MS</p><h2>Narrative</h2><p>Hester argued with Paz Nolan (SSID 9911373595) during lunch.</p></body></html>`,
);
page(
  't-test-roster-session',
  'testing',
  'https://testing.coe-portal.example.org/session/MATH-12',
  null,
  ['9922484606', '9922484617'],
  `<!doctype html><html><body><h1>Session MATH-12</h1><div role="table"><div role="row"><span role="columnheader">Student</span><span role="columnheader">SSID</span><span role="columnheader">Status</span></div><div role="row"><span role="cell">Ivo Larch</span><span role="cell">9922484606</span><span role="cell">In progress</span></div><div role="row"><span role="cell">Mina Roe</span><span role="cell">9922484617</span><span role="cell">Paused</span></div></div></body></html>`,
);
page(
  't-hidden-tab',
  'not in sight',
  'https://stu.arroyograndecs.example.org/view/230',
  null,
  ['9933595717', '8055550123'],
  `<!doctype html><html><body><h1>Faustine Abreu</h1><div role="tablist"><button role="tab" aria-selected="false">Identity</button><button role="tab" aria-selected="true">Contacts</button></div><div role="tabpanel" style="display:none"><b>SSID</b> <i>9933595717</i></div><div role="tabpanel"><b>Phone</b> <i>8055550123</i></div></body></html>`,
);
page(
  't-next-student-hidden',
  'not in sight',
  'https://q.elkridgeschools.example.org/Zangle/StudentProfile?n=2',
  null,
  ['9944606828', '9165550141'],
  `<!doctype html><html><body><div class="stuBanner"><span>LARRABEE, SUNNIVA</span> <span>Gr: 07</span> <span>SSID: </span> <span>Ph: 9165550141</span></div><div style="position:absolute;left:-9999px"><span>LARSEN, BODE</span> <span>SSID: 9944606828</span></div></body></html>`,
);
page(
  't-phone-only-portal',
  'no label',
  'https://family.laspalmasesd.example.org/s/14',
  null,
  ['9925550187', '9915550188'],
  `<!doctype html><html><body><h1>Guinevere Soto</h1><table><tr><td>Student No.</td><td>3310</td></tr><tr><td>Cell</td><td>9925550187</td></tr><tr><td>Work</td><td>9915550188</td></tr></table></body></html>`,
);
page(
  't-other-state-ids',
  'other meaning',
  'https://hr.palmdesertusd.example.org/vehicles/parking/12',
  null,
  ['9955717939'],
  `<!doctype html><html><body><h1>Student parking permit – Lorelei Banks</h1><table><tr><td>Plate</td><td>8ABC123</td></tr><tr><td>Driver license state / no.</td><td>NV 9955717939</td></tr></table></body></html>`,
);
page(
  't-local-ten-digits',
  'other meaning',
  'https://longbeachpine-demo.powerschool.com/admin/students/generaldemographics.html?frn=0010005560',
  null,
  ['0010005560', '9966828040'],
  `<!doctype html><html><body><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010005560">Quick Lookup</a></li></ul><div id="content-main"><h1>General Demographics</h1><p id="student_detail_header">Quennell, Isaac 5 9966828040</p><div class="box-round"><table><tr><td class="bold">Student Number</td><td>9966828040</td></tr><tr><td class="bold">Name</td><td>Quennell, Isaac</td></tr><tr><td class="bold">Gender</td><td>M</td></tr></table></div></div></body></html>`,
);
page(
  't-district-id-label',
  'other meaning',
  'https://bay-demo.illuminateed.com/live/?student=dist',
  null,
  ['9977939151'],
  `<!doctype html><html><body><h2>Ferreol, Ginny</h2><table><tr><td>District student ID</td><td>9977939151</td></tr><tr><td>State</td><td>CA</td></tr><tr><td>State testing ID</td><td></td></tr></table></body></html>`,
);
page(
  't-parent-registration',
  'add form',
  'https://enroll.schoolmint.example.com/app/new/step2',
  null,
  ['4155550186'],
  `<!doctype html><html><body><h1>New registration – Step 2 of 6</h1><form><label>Child's first name <input value="Wyn"></label><label>Previous school's SSID, if known <input value=""></label><label>Your mobile number <input value="4155550186"></label><button>Next</button></form></body></html>`,
);
page(
  't-notes-sentence',
  'sentence',
  'https://counsel.hilltopcharter.example.org/n/560',
  null,
  ['9988040262'],
  `<!doctype html><html><body><h1>Notes for Bram Tesoro</h1><ul><li>10/14 – Registrar says SSID 9988040262 was entered by mistake and is not his; correct one still to come from CALPADS.</li></ul></body></html>`,
);
page(
  't-print-labels',
  'list',
  'https://labels.testoffice.wheatlandesd.example.org/elpac?all',
  null,
  ['9999151373', '9999151384', '9999151395'],
  `<!doctype html><html><body><table><tr><td>HO, BEN<br>SSID 9999151373</td><td>IBE, CLEO<br>SSID 9999151384</td></tr><tr><td>JAY, DEE<br>SSID 9999151395</td><td></td></tr></table></body></html>`,
);

export const sixthPages: readonly CasePage[] = pages;

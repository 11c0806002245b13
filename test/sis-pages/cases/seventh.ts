import { type CasePage, setOf } from './case-page.ts';

/**
 * The seventh set: everyday pages, by a stranger to the code and to the other sets. At first contact: see ../README.md.
 */

const { page, pages } = setOf('seventh');

page(
  'g01',
  'aeries-demographics',
  'https://orchardvalley-demo.aeries.net/admin/StudentData.aspx',
  '9914023871',
  ['5595550117'],
  `<!doctype html><html lang="en"><head><title>Student Data - Demographics | Aeries</title></head><body class="aeries">
<form method="post" action="StudentData.aspx" id="aspnetForm"><input type="hidden" name="ctl00$PID" value="1048213"><input type="hidden" name="ctl00$SC" value="21">
<nav id="navTree"><ul><li>Student Data<ul><li>Demographics</li><li>Contacts</li><li>Attendance</li><li>Test Scores</li></ul></li><li>School Info</li></ul></nav>
<div class="StudentBanner"><span class="banner-name">Okafor, Adaeze M</span> <span>Grd 7</span> <span>F</span>
<div class="data-row"><span class="data-label">Student ID</span><span data-tcfc="STU.ID">1048213</span></div>
<div class="data-row"><span class="data-label">State Student ID</span><span data-tcfc="STU.CID">9914023871</span></div>
<div class="data-row"><span class="data-label">Counselor</span><span data-tcfc="STU.CU">Hal Brightwater</span></div></div>
<div id="ctl00_MainContent_subSTU"><div class="SectionHeader">Student Information</div>
<div class="data-row"><label>Last Name</label><div data-tcfc="STU.LN">Okafor</div></div>
<div class="data-row"><label>First Name</label><div data-tcfc="STU.FN">Adaeze</div></div>
<div class="data-row"><label>Birthdate</label><div data-tcfc="STU.BD">03/14/2013</div></div>
<div class="data-row"><label>State Student ID</label><div data-tcfc="STU.CID">9914023871</div></div>
<div class="data-row"><label>Primary Phone</label><div data-tcfc="STU.TL">(559) 555-0117</div></div>
<div class="data-row"><label>Parent/Guardian</label><div data-tcfc="STU.PG">Chidi and Ngozi Okafor</div></div>
<div class="data-row"><label>Residence Address</label><div>2214 Peach Ave, Reedley CA 93654</div></div></div>
</form><footer>Aeries Software &copy; 2026 Orchard Valley Unified</footer></body></html>`,
);

page(
  'g02',
  'aeries-contacts',
  'https://sis.mesaverdeusd.example/Teacher/Contacts.aspx',
  '9920318844',
  ['8055550142', '8055550163', '8055550188', '8055550190'],
  `<!doctype html><html><head><title>Contacts</title></head><body>
<div id="header">Mesa Verde USD &middot; 2026-2027 &middot; Sierra Middle School <a href="/Teacher/Logout.aspx">Log out T. Wexler</a></div>
<table class="banner" cellspacing="0"><tr><th colspan="4">Lindqvist, Soren Elias</th></tr>
<tr><td class="lbl">Student ID</td><td data-tcfc="STU.ID">320118</td><td class="lbl">State Student ID</td><td data-tcfc="STU.CID">9920318844</td></tr>
<tr><td class="lbl">Grade</td><td>8</td><td class="lbl">Phone</td><td data-tcfc="STU.TL">8055550142</td></tr></table>
<h3>Contacts</h3>
<table class="FormTable" id="ctl00_MainContent_tblCON"><tr><th>Order</th><th>Name</th><th>Relationship</th><th>Home Phone</th><th>Cell Phone</th><th>Email</th></tr>
<tr><td>1</td><td>Marta Lindqvist</td><td>Mother</td><td>8055550142</td><td>8055550163</td><td>marta.l@example.net</td></tr>
<tr><td>2</td><td>Per Lindqvist</td><td>Father</td><td></td><td>8055550188</td><td></td></tr>
<tr><td>3</td><td>Rosa Quintero</td><td>Neighbor</td><td>8055550190</td><td></td><td></td></tr></table>
<p><input type="button" value="Add New Record"> <input type="button" value="Print"></p></body></html>`,
);

page(
  'g03',
  'aeries-edit-form',
  'https://laurelhills.asp.aeries.net/Admin/StudentData.aspx',
  '0914472260',
  ['6265550109'],
  `<!doctype html><html><head><title>Demographics</title></head><body>
<ul class="menu"><li><a href="#">Student Data</a></li><li><a href="#">Scheduling</a></li><li><a href="#">Reports</a></li></ul>
<h2 id="ctl00_lblStu">Demographics: Villaseñor, Itzel</h2>
<table id="ctl00_MainContent_subStu_tbl"><tr><td>Last Name</td><td>First Name</td><td>Middle Name</td></tr>
<tr><td data-tcfc="STU.LN"><input value="Villaseñor"></td><td data-tcfc="STU.FN"><input value="Itzel"></td><td data-tcfc="STU.MN"><input value="Guadalupe"></td></tr>
<tr><td>Birthdate</td><td>State Student ID</td><td>Telephone</td></tr>
<tr><td data-tcfc="STU.BD"><input value="11/02/2015"></td><td data-tcfc="STU.CID"><input type="text" maxlength="10" aria-label="State Student ID" value="0914472260"></td><td data-tcfc="STU.TL"><input value="6265550109"></td></tr>
<tr><td>Address</td><td>City</td><td>Zip</td></tr>
<tr><td><input value="410 Foxglove Ct"></td><td><input value="Azusa"></td><td><input value="91702"></td></tr></table>
<div class="buttons"><button>Save</button><button>Cancel</button></div>
<div class="note">Last updated 08/19/2026 by KMONROE</div></body></html>`,
);

page(
  'g04',
  'aeries-test-scores',
  'https://pinecrestesd-demo.aeries.net/teacher/TestScores.aspx',
  '9930557412',
  [],
  `<!doctype html><html><head><title>Test Scores - Aeries: Portals</title></head><body>
<div class="topbar"><span>Pinecrest Elementary SD</span><span>Teacher: Ms. Yolanda Prewitt</span></div>
<section class="stu-banner"><h1>Tran, Khoa Minh</h1><p>Grade 5 &bull; Room 14 &bull; Teacher Prewitt</p>
<dl><dt>Student ID</dt><dd data-tcfc="STU.ID">55021</dd><dt>State Student ID</dt><dd data-tcfc="STU.CID">9930557412</dd><dt>Birthdate</dt><dd>06/30/2016</dd></dl></section>
<div id="divTestScores"><div class="SectionHeader">CAASPP</div><table id="StudentTestDetails">
<tr><th>Test</th><th>Part</th><th>Grade</th><th>Date</th><th>Scale Score</th><th>Level</th></tr>
<tr><td>SBAC</td><td>ELA</td><td>4</td><td>05/2026</td><td>2466</td><td>Nearly Met</td></tr>
<tr><td>SBAC</td><td>Math</td><td>4</td><td>05/2026</td><td>2501</td><td>Met</td></tr>
<tr><td>ELPAC</td><td>Overall</td><td>4</td><td>03/2026</td><td>1541</td><td>3</td></tr></table>
<div class="SectionHeader">Local assessments</div><table><tr><td>iReady Reading</td><td>09/02/2026</td><td>541</td></tr></table></div></body></html>`,
);

page(
  'g05',
  'powerschool-ca-info',
  'https://rioblanco-demo.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010023117',
  '9947106523',
  ['0010023117'],
  `<!doctype html><html><head><title>Student Information</title></head><body>
<div id="branding">PowerSchool SIS</div><div id="student_detail_header"><h2>Halloran, Declan Reese <span>10</span> <span>40217</span></h2></div>
<ul id="std_information"><li><a href="/admin/students/home.html?frn=0010023117">Quick Lookup</a></li><li><a href="/admin/students/generaldemographics.html?frn=0010023117">Demographics</a></li><li><a href="#">State/Province - CA</a></li></ul>
<h1>California Student Information</h1>
<div class="box-round"><table border="0">
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9947106523</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]LocalID">Local Student ID</td><td>40217</td></tr>
<tr class="oddRow"><td class="bold">Birth City</td><td><input type="text" value="Red Bluff"></td></tr>
<tr class="evenRow"><td class="bold">Primary Residence Category</td><td><select><option>200 - Permanent</option><option>110 - Temporarily doubled up</option></select></td></tr>
<tr class="oddRow"><td class="bold">Parent Education Level</td><td>14 - Decline to State</td></tr></table></div>
<div class="button-row"><button type="submit">Submit</button></div></body></html>`,
);

page(
  'g06',
  'powerschool-custom-header',
  'https://ps.clearwaterhsd.example/admin/students/attendance/meeting.html?frn=0010099341',
  '9952840117',
  ['5305550177'],
  `<!doctype html><html><head><title>Attendance</title></head><body>
<div id="container"><div id="nav-main"><a href="/admin/home.html">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Attendance</div>
<div id="student_detail_header"><p>Castellanos, Brisa &nbsp; Gr: 11 &nbsp; Local ID:&nbsp;118430 &nbsp; Family ID:&nbsp;20771 &nbsp; SSID:&nbsp;9952840117 &nbsp; Counselor: J. Nakagawa</p></div>
<h1>Meeting Attendance</h1>
<table class="grid"><tr><th>Exp</th><th>M</th><th>T</th><th>W</th><th>H</th><th>F</th></tr>
<tr><td>1(A)</td><td>.</td><td>T</td><td>.</td><td>.</td><td>A</td></tr><tr><td>2(A)</td><td>.</td><td>.</td><td>.</td><td>.</td><td>A</td></tr></table>
<div class="feedback-note">Called home 10/06/2026, spoke with aunt at 530-555-0177.</div></div></body></html>`,
);

page(
  'g07',
  'powerschool-demographics',
  'https://antelopejuhsd-demo.powerschool.com/admin/students/generaldemographics.html?frn=0010005120',
  '9961730945',
  ['6615550133'],
  `<!doctype html><html><head><title>General Demographics</title></head><body><div id="content">
<div id="student_detail_header"><h2>Mbeki-Strand, Talia 9 77310</h2></div><h1>General Demographics</h1>
<form><div class="box-round"><table class="linkDescList">
<tr><td class="bold"><label for="UF-001002-1">Name (Last, First MI)</label></td><td><input id="UF-001002-1" value="Mbeki-Strand"><input value="Talia"></td></tr>
<tr><td class="bold"><label for="UF-001009-1">Student Number</label></td><td><input id="UF-001009-1" value="77310"></td></tr>
<tr><td class="bold"><label for="UF-001014-1">California Statewide Student ID (SSID)</label></td><td><input id="UF-001014-1" value="9961730945" size="12"></td></tr>
<tr><td class="bold"><label for="UF-001021-1">Home Phone</label></td><td><input id="UF-001021-1" value="6615550133"></td></tr>
<tr><td class="bold"><label for="UF-001022-1">Guardian Email</label></td><td><input id="UF-001022-1" value="strandfamily@example.com"></td></tr>
<tr><td class="bold">Date of Birth</td><td>7/21/2012</td></tr><tr><td class="bold">Mother</td><td>Ingrid Strand</td></tr><tr><td class="bold">Father</td><td>Sipho Mbeki</td></tr>
</table></div><div class="button-row"><button>Submit</button></div></form></div></body></html>`,
);

page(
  'g08',
  'campus-demographics',
  'https://tularelakeca-demo.infinitecampus.org/campus/apps/census/demographics?personID=44310',
  '9905518236',
  ['5595550155'],
  `<!doctype html><html lang="en"><head><title>Demographics</title></head><body><app-root>
<header class="person-header"><h1>Baptiste, Jules Henri</h1><span>Student Number: 204417</span><span>Grade: 06</span><span>DOB: 01/25/2014</span></header>
<div class="toolbar"><button>Save</button><button>Person Summary Report</button><button>Documents</button></div>
<section><h2>Person Information</h2><div class="field"><label>Last Name</label><div>Baptiste</div></div><div class="field"><label>First Name</label><div>Jules</div></div><div class="field"><label>Gender</label><div>M: Male</div></div><div class="field"><label>Birth Date</label><div>01/25/2014</div></div></section>
<section><h2>Person Identifiers</h2>
<div class="field"><label>Local Student Number</label><div class="value">204417</div></div>
<div class="field"><label>Student State ID</label><div class="value">9905518236</div></div>
<div class="field"><label>Local Staff Number</label><div class="value"></div></div>
<div class="field"><label>Staff State ID</label><div class="value"></div></div>
<div class="field"><label>Person GUID</label><div class="value">5B0C7E52-118A-4D0E-9C31-7F0A21D4E9AB</div></div></section>
<section><h2>Personal Contact Information</h2><div class="field"><label>Cell Phone</label><div>(559)555-0155</div></div></section></app-root></body></html>`,
);

page(
  'g09',
  'campus-summary',
  'https://modocca-demo.infinitecampus.org/campus/apps/student/summary',
  '9983310642',
  ['5305550121', '5305550136', '5305550184'],
  `<!doctype html><html><head><title>Summary</title></head><body>
<div class="ribbon">Index &rsaquo; Student Information &rsaquo; General &rsaquo; Summary</div>
<h3>Ferreira, Noemi &nbsp;<small>Grade: 12 &nbsp; #61882 &nbsp; Counselor: Dunleavy, Ross</small></h3>
<table class="summary"><tbody><tr><th>Gender</th><td>F</td><th>Birth Date</th><td>05/09/2009 (Age: 17)</td></tr>
<tr><th>Student State ID</th><td>9983310642</td><th>Student Number</th><td>61882</td></tr>
<tr><th>Race/Ethnicity</th><td>Hispanic/Latino</td><th>Home Language</th><td>Portuguese</td></tr></tbody></table>
<h4>Households</h4><p>Ferreira Household &mdash; 77 Juniper St, Alturas, CA 96101 &mdash; 5305550121</p>
<table class="rel"><tr><th>Name</th><th>Relationship</th><th>Phone</th></tr><tr><td>Ferreira, Luis</td><td>Father</td><td>C: 5305550136</td></tr><tr><td>Ferreira, Ana</td><td>Mother</td><td>C: 5305550184</td></tr></table></body></html>`,
);

page(
  'g10',
  'synergy-student',
  'https://ca-bayridge-demo.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9917742085',
  ['5105550102', '5105550119'],
  `<!doctype html><html><head><title>Student</title></head><body class="RevolutionUI">
<div class="view-header"><span class="title">Student</span><span>Organization Name: Bayridge High</span><span>Year: 2026-2027</span></div>
<div class="person-hdr"><b>Student Name:</b> Rahimi, Darius <b>School:</b> Bayridge High <b>Status:</b> Active <b>Homeroom:</b> 112</div>
<div class="tabs"><a>Demographics</a><a>Parent/Guardian</a><a>Other Info</a><a>Emergency</a><a>Enrollment</a></div>
<table class="form"><tr><td><div class="fl">Last Name</div><input class="fv" value="Rahimi"></td><td><div class="fl">First Name</div><input class="fv" value="Darius"></td></tr></table>
<div class="row"><div class="cell"><label for="f_sis">Perm ID</label><input id="f_sis" value="800214" readonly></div>
<div class="cell"><label for="f_state">State Student Number</label><input id="f_state" value="9917742085"></div>
<div class="cell"><label for="f_bd">Birth Date</label><input id="f_bd" value="09/17/2010"></div></div>
<table class="phones"><thead><tr><th>Line</th><th>Type</th><th>Phone</th><th>Listed</th></tr></thead><tbody><tr><td>1</td><td>Home</td><td>510-555-0102</td><td>Y</td></tr><tr><td>2</td><td>Cell</td><td>510-555-0119</td><td>N</td></tr></tbody></table></body></html>`,
);

page(
  'g11',
  'synergy-summary',
  'https://synergy.kelseyvalley.k12.example/ST_Content.aspx?view=StudentConference',
  '9926601537',
  ['7075550148', '7075550159'],
  `<!doctype html><html><head><title>Student Conference</title></head><body>
<div class="conf"><img src="photo.ashx?id=71" alt="Photo of Winslow, Piper"><div><h2>Winslow, Piper J.</h2>
<ul><li>ID: 660914</li><li>SSID: 9926601537</li><li>Grade: 04</li><li>Age: 9 yrs 7 mo</li><li>Teacher: Abernathy, C.</li></ul></div></div>
<div class="panel"><h4>Notifications</h4><p>Severe allergy: tree nuts (EpiPen in office)</p></div>
<div class="panel"><h4>Parents</h4><p>Joanne Winslow (Mother) &ndash; lives with, ed rights &ndash; 707.555.0148</p><p>Grant Winslow (Father) &ndash; 707.555.0159</p></div>
<div class="panel"><h4>Siblings</h4><p>Winslow, Otto (Gr 01, Kelsey Valley Elementary)</p></div></body></html>`,
);

page(
  'g12',
  'q-student',
  'https://q.sanlorenzovalley-usd.example/QStudent/Main.aspx',
  '9938215570',
  ['8315550171', '8315550172'],
  `<!doctype html><html><head><title>Q - Student</title></head><body>
<div class="qbar"><button title="First">|&lt;</button><button title="Previous">&lt;</button><input value="Esparza, Mateo" aria-label="Student name"><button title="Next">&gt;</button><button title="Last">&gt;|</button></div>
<div class="qbanner"><span class="c">ID <b>31004</b></span> <span class="c">State ID <b>9938215570</b></span> <span class="c">Gr <b>03</b></span> <span class="c">Track <b>A</b></span></div>
<fieldset><legend>Demographics</legend><table><tr><td>Legal Last</td><td>Esparza</td><td>Legal First</td><td>Mateo</td></tr><tr><td>Birthdate</td><td>12/08/2017</td><td>Sex</td><td>M</td></tr></table></fieldset>
<fieldset><legend>Residence</legend>19 Redwood Ln, Felton CA 95018, tel 831-555-0171</fieldset>
<fieldset><legend>Family</legend>Parent 1: Lorena Esparza, wk 831-555-0172<br>Parent 2: none on file</fieldset></body></html>`,
);

page(
  'g13',
  'illuminate-student',
  'https://sunridge-demo.illuminateed.com/live/?Student_Profile&page=Student_Info&student_id=20917',
  '9944028861',
  ['7145550128'],
  `<!doctype html><html><head><title>Student Profile :: Illuminate Education</title></head><body><div class="navbar"><a>Students</a><a>Assessments</a><a>Reports</a><a>Grades</a></div>
<ol class="breadcrumb"><li>Students</li><li>Search</li><li class="active">Delacroix, Simone (20917)</li></ol>
<div class="well"><h3>Simone Delacroix</h3><div class="row-fluid"><div class="span4"><dl class="dl-horizontal">
<dt>Local ID:</dt><dd>20917</dd><dt>State ID:</dt><dd>9944028861</dd><dt>Grade:</dt><dd>8</dd><dt>Birthdate:</dt><dd>02/18/2013</dd></dl></div>
<div class="span4"><dl class="dl-horizontal"><dt>EL Status:</dt><dd>RFEP</dd><dt>SPED:</dt><dd>No</dd><dt>Site:</dt><dd>Sunridge Academy</dd></dl></div></div></div>
<table class="table"><caption>Contacts</caption><tr><td>Delacroix, Henri</td><td>Father</td><td>(714) 555-0128</td></tr></table></body></html>`,
);

page(
  'g14',
  'school-pathways',
  'https://www.plsis3.example/studentinfo/student.cfm?sid=8821',
  '9951196304',
  ['7605550146', '7605550147'],
  `<!doctype html><html><head><title>PLS - Student Information</title></head><body bgcolor="#ffffff">
<table width="100%"><tr><td class="hdr">Personalized Learning System</td><td align="right">Welcome, Bettina Crowe | Logout</td></tr></table>
<table width="780"><tr><td colspan="4" class="title">Student: HARTIGAN, WESLEY T. (Charter ID 8821)</td></tr>
<tr bgcolor="#eeeeff"><td><b>Teacher (EF):</b></td><td>Crowe, Bettina</td><td><b>Track:</b></td><td>B</td></tr>
<tr><td><b>SSID #:</b></td><td>9951196304</td><td><b>DOB:</b></td><td>4/4/2011</td></tr>
<tr bgcolor="#eeeeff"><td><b>Home Phone:</b></td><td>7605550146</td><td><b>Cell:</b></td><td>7605550147</td></tr>
<tr><td><b>Father:</b></td><td>Ray Hartigan</td><td><b>Mother:</b></td><td>Celeste Hartigan</td></tr></table>
<p><a href="#">Assignments</a> | <a href="#">Work Samples</a> | <a href="#">Master Agreement</a></p></body></html>`,
);

page(
  'g15',
  'schoolwise',
  'https://schoolwise.stonecreekelem.example/student/demographic',
  '0928861743',
  ['2095550160', '2095550161'],
  `<!doctype html><html><head><title>SchoolWise SIS</title></head><body><h1>Stone Creek Elementary</h1><div id="tabs"><a>Demographic</a><a>Family</a><a>Health</a><a>Programs</a></div>
<div class="student-pick"><select><option selected>Beaumont, Ariel</option><option>Beckett, Lou</option><option>Berger, Max</option></select></div>
<form class="two-col"><p><label>First name <input name="fn" value="Ariel"></label></p><p><label>Last name <input name="ln" value="Beaumont"></label></p>
<p><label>Statewide Student ID <input name="cssid" value="0928861743"></label></p><p><label>Permanent # <input name="perm" value="4419"></label></p>
<p><label>Birthdate <input name="bd" value="10/11/2018"></label></p><p><label>Phone <input name="ph" value="2095550160"></label></p>
<p><label>Emergency phone <input name="em" value="2095550161"></label></p></form></body></html>`,
);

page(
  'g16',
  'eschoolplus',
  'https://esp41.valverdegrove.example/eSchoolPLUS41/Student/Registration/Demographic',
  '9963347718',
  ['9515550138', '9515550139'],
  `<!doctype html><html><head><title>eSchoolPLUS | Demographic</title></head><body>
<div id="menuBar">Home | Search | Attendance | Mark Reporting | Registration</div>
<div id="studentHeader"><span id="hdrName">PAXTON, ELOISE MARGARET</span><span id="hdrId">Student ID: 1200934</span><span>Building: 14 - Val Verde Grove HS</span></div>
<div class="sungardFieldset"><h3>Personal</h3><div><label for="StateReportId">Statewide Student Identifier:</label><input id="StateReportId" class="sg-readonly" value="9963347718" readonly="readonly"></div>
<div><label for="BirthDate">Birth Date:</label><input id="BirthDate" value="08/30/2009"></div>
<div><label for="Gender">Gender:</label><select id="Gender"><option>F</option><option>M</option></select></div>
<div><label for="Counselor">Counselor:</label><input id="Counselor" value="D. Okonski"></div></div>
<div class="sungardFieldset"><h3>Phones</h3><table><tr><td>Home</td><td>9515550138</td></tr><tr><td>Text</td><td>9515550139</td></tr></table></div></body></html>`,
);

page(
  'g17',
  'alma',
  'https://marigoldcharter.getalma.example/student/64fa11/profile',
  '9978150429',
  ['4155550104', '4155550105'],
  `<!doctype html><html><head><title>Theo Vandermeer - Alma</title></head><body><aside><a>Home</a><a>Directory</a><a>Classes</a><a>Reports</a></aside>
<main><div class="profile-card"><div class="avatar">TV</div><h1 class="display-name">Theo Vandermeer</h1><span class="pill">7th Grade</span><span class="pill">Enrolled</span></div>
<div class="card"><h2>Identification</h2><ul class="pairs"><li><span class="k">Student ID</span><span class="v">MC-0341</span></li><li><span class="k">State Student ID (SSID)</span><span class="v">9978150429</span></li><li><span class="k">Birthdate</span><span class="v">Mar 3, 2013</span></li></ul></div>
<div class="card"><h2>Family</h2><ul class="pairs"><li><span class="k">Hanneke Vandermeer</span><span class="v">(415) 555-0104</span></li><li><span class="k">Pieter Vandermeer</span><span class="v">(415) 555-0105</span></li></ul></div></main></body></html>`,
);

page(
  'g18',
  'jupiter',
  'https://login.jupitered.example/0/staff.php?w=stud',
  '9989004716',
  ['8055550126', '8055550127'],
  `<!doctype html><html><head><title>Jupiter Ed</title></head><body><div class="hide" style="display:none">w=1</div>
<div id="tb">Gradebook &nbsp; Messages &nbsp; Students &nbsp; Records</div><div class="big">Kowalczyk, Hania</div>
<table class="info"><tr><td class="r">Grade</td><td>11</td></tr><tr><td class="r">Student ID</td><td>5512</td></tr><tr><td class="r">State ID</td><td>9989004716</td></tr><tr><td class="r">Birthday</td><td>1/19/10</td></tr><tr><td class="r">Address</td><td>901 Harbor Way<br>Ventura, CA 93001</td></tr>
<tr><td class="r">Mother</td><td>Ewa Kowalczyk<br>805-555-0126</td></tr><tr><td class="r">Father</td><td>Marek Kowalczyk<br>805-555-0127</td></tr></table>
<a class="btn">Edit</a> <a class="btn">Transcript</a></body></html>`,
);

page(
  'g19',
  'rosario',
  'https://sis.littlefalls-charter.example/Modules.php?modname=Students/Student.php&student_id=212',
  '9910087325',
  ['5595550181'],
  `<!doctype html><html><head><title>RosarioSIS</title></head><body><div id="menu">School Students Users Scheduling Grades Attendance</div>
<div id="body"><h2>Student Info - Yusuf Demirci</h2><table class="widefat"><tr>
<td><div class="onclick"><span class="uld">Yusuf</span><br><span class="legend-gray">First Name</span></div></td><td><div class="onclick"><span class="uld">Demirci</span><br><span class="legend-gray">Last Name</span></div></td><td>212<br><span class="legend-gray">RosarioSIS ID</span></td></tr>
<tr><td><div class="onclick"><span class="uld">9910087325</span><br><span class="legend-gray">State Student ID</span></div></td><td><div class="onclick"><span class="uld">5595550181</span><br><span class="legend-gray">Phone</span></div></td><td><div class="onclick"><span class="uld">October 5, 2014</span><br><span class="legend-gray">Birthdate</span></div></td></tr>
<tr><td>Nadia Brooke<br><span class="legend-gray">Counselor</span></td><td>6<br><span class="legend-gray">Grade Level</span></td><td></td></tr></table></div></body></html>`,
);

page(
  'g20',
  'opensis',
  'https://opensis.canyonprep.example/Modules.php?modname=students/Student.php',
  '9933700158',
  ['6195550114'],
  `<!doctype html><html><head><title>openSIS</title></head><body><div id="content"><div class="panel-heading"><h6>Selected Student: <span>Amara Lockridge</span></h6></div>
<div class="form-horizontal"><div class="form-group"><label class="control-label col-lg-4">Student ID</label><div class="col-lg-8"><div class="form-control" readonly>119</div></div></div>
<div class="form-group"><label class="control-label col-lg-4" for="values">State Student ID</label><div class="col-lg-8"><div><div class="form-control" readonly onclick='addHTML("<input value=9933700158>")'>9933700158</div></div></div></div>
<div class="form-group"><label class="control-label col-lg-4">Mobile Phone</label><div class="col-lg-8"><div class="form-control" readonly>6195550114</div></div></div>
<div class="form-group"><label class="control-label col-lg-4">Date of Birth</label><div class="col-lg-8"><div class="form-control" readonly>Feb/14/2011</div></div></div></div></div></body></html>`,
);

page(
  'g21',
  'gibbon',
  'https://gibbon.elmwoodday.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000001288',
  '9958812470',
  ['3105550178', '0000001288'],
  `<!doctype html><html><head><title>Elmwood Day - Gibbon</title></head><body><div id="content-wrap"><nav class="trail">Home &gt; View Student Profiles &gt; Rosalind Achterberg</nav>
<h2>Rosalind Achterberg</h2><h4>Basic Information</h4><div class="grid grid-cols-3">
<div><span class="block font-bold">Surname</span><span class="block">Achterberg</span></div><div><span class="block font-bold">First Name</span><span class="block">Rosalind</span></div><div><span class="block font-bold">Year Group</span><span class="block">Y8</span></div>
<div><span class="block font-bold">State Student ID</span><span class="block">9958812470</span></div><div><span class="block font-bold">Student ID</span><span class="block">E-1288</span></div><div><span class="block font-bold">Tutor</span><span class="block">Mr F. Osgood</span></div></div>
<h4>Contacts</h4><p>Parent: Willem Achterberg 3105550178</p><a href="index.php?q=/modules/Students/student_view_details.php&amp;gibbonPersonID=0000001288&amp;subpage=Family">Family</a></div></body></html>`,
);

page(
  'g22',
  'aspen',
  'https://ca-foothill.myfollett.com/aspen/portalStudentDetail.do?navkey=student.std.list.detail',
  '9972206391',
  ['9165550191'],
  `<!doctype html><html><head><title>Student :: Details</title></head><body><div class="applicationTitle">Follett Aspen</div><div id="breadCrumb">Students :: Whitcombe, Jasper</div>
<table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Whitcombe, Jasper Lee</td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="008812"></td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9972206391"></td></tr>
<tr><td class="detailProperty">YOG</td><td class="detailValue">2030</td></tr><tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input value="9165550191"></td></tr>
<tr><td class="detailProperty">Homeroom</td><td class="detailValue">B22 - Tamsin Ridley</td></tr></table></body></html>`,
);

page(
  'g23',
  'seis',
  'https://www.seis.example/students/view/771203',
  '9904419587',
  ['6615550182'],
  `<!doctype html><html><head><title>SEIS - Student Record</title></head><body><div class="seis-nav">My Students | IEPs | Reports | Messages (3)</div>
<h1>Student Record <small>Gutierrez-Hale, Marisol</small></h1><div class="alert">Next Annual IEP due 12/03/2026. Triennial 11/2028</div>
<div class="form-row"><span class="form-label">SEIS ID</span><span class="form-data">771203</span></div><div class="form-row"><span class="form-label">SSID</span><span class="form-data">9904419587</span></div>
<div class="form-row"><span class="form-label">District ID</span><span class="form-data">440912</span></div><div class="form-row"><span class="form-label">Case Manager</span><span class="form-data">Odette Farlane</span></div>
<div class="form-row"><span class="form-label">Disability</span><span class="form-data">Speech or Language Impairment (SLI)</span></div>
<h3>Parent/Guardian</h3><div class="form-row"><span class="form-label">Name</span><span class="form-data">Carmen Gutierrez</span></div><div class="form-row"><span class="form-label">Home Phone</span><span class="form-data">(661) 555-0182</span></div></body></html>`,
);

page(
  'g24',
  'siras',
  'https://www.sirassystems.example/siras/student/home.php',
  '9921175064',
  ['5305550149'],
  `<!doctype html><html><head><title>SIRAS - Student</title></head><body><div id="left"><a>Student Home</a><br><a>MIS Summary</a><br><a>IEP Manager</a><br><a>Service Tracker</a></div>
<div id="right"><div class="stuTitle">Brannigan, Kieran (DOB 07/07/2015, Gr 5)</div><p><b>SSID:</b> 9921175064 &nbsp; <b>Local ID:</b> 30477 &nbsp; <b>Case Mgr:</b> Tui Harawira</p>
<p><b>District of Residence:</b> Gold Run UESD &nbsp; <b>School:</b> Gold Run Elementary</p><p><b>Parents:</b> Fiona and Sean Brannigan, 530-555-0149 (h)</p>
<table border="1"><tr><th>Service</th><th>Minutes</th><th>Provider</th></tr><tr><td>330 SAI</td><td>300 wk</td><td>Harawira</td></tr><tr><td>415 Speech</td><td>60 wk</td><td>L. Pinkney</td></tr></table></div></body></html>`,
);

page(
  'g25',
  'calpads-profile',
  'https://www.calpads.example/Student/StudentProfile/Summary',
  '9936640812',
  [],
  `<!doctype html><html><head><title>CALPADS - Student Profile</title></head><body><header>California Longitudinal Pupil Achievement Data System <span>User: lmcgrath</span></header>
<h1>Student Profile</h1><div class="stu-summary"><div class="col"><label>SSID</label> <span>9936640812</span></div><div class="col"><label>Name</label> <span>Nakai, Devon Ray</span></div><div class="col"><label>Birth Date</label> <span>20120519</span></div><div class="col"><label>Gender</label> <span>M</span></div></div>
<ul class="nav-tabs"><li>Student Info</li><li>Enrollment</li><li>English Learner</li><li>Programs</li><li>Assessment</li></ul>
<table><thead><tr><th>School</th><th>CDS</th><th>Local ID</th><th>Start</th><th>Exit</th></tr></thead><tbody><tr><td>Bitterroot Middle</td><td>0661598 6003117</td><td>77120</td><td>08/14/2024</td><td></td></tr><tr><td>Alder Elementary</td><td>0661598 6003109</td><td>77120</td><td>08/12/2019</td><td>06/06/2024</td></tr></tbody></table></body></html>`,
);

page(
  'g26',
  'ellevation',
  'https://app.ellevationeducation.example/Student/Profile/190022',
  '9948837201',
  ['4085550111'],
  `<!doctype html><html><head><title>Student Profile | Ellevation</title></head><body><div class="topnav">Dashboard Students Meetings Monitoring</div>
<div class="profile-head"><h2>Phan, Thu Linh</h2><div class="sub">Grade 3 | Oakdale Primary | EL</div></div>
<div class="panel"><div class="panel-title">Demographics</div><table class="tbl-kv"><tr><td>Local Student ID</td><td>190022</td></tr><tr><td>State Student ID</td><td>9948837201</td></tr><tr><td>Native Language</td><td>Vietnamese</td></tr><tr><td>Date Entered US School</td><td>8/15/2022</td></tr></table></div>
<div class="panel"><div class="panel-title">ELPAC</div><table><tr><th>Year</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>25-26</td><td>3</td><td>3</td><td>2</td></tr></table></div>
<div class="panel">Parent contact: Phan Van Duc (408) 555-0111, Vietnamese interpreter needed</div></body></html>`,
);

page(
  'g27',
  'beyond-sst',
  'https://rollinghills.beyondsst.example/meetings/sst/5120',
  '9959913376',
  ['3105550169'],
  `<!doctype html><html><head><title>SST Summary Form</title></head><body><h1>Student Success Team - Initial Meeting</h1><p>Date: October 22, 2026 &nbsp; Time: 2:45 PM &nbsp; Room: Library</p>
<table class="meta"><tr><td>Student: <strong>Calloway, Imani</strong></td><td>Grade: <strong>2</strong></td><td>Teacher: <strong>Ms. Verhoeven</strong></td></tr><tr><td>Local ID: <strong>61190</strong></td><td>SSID: <strong>9959913376</strong></td><td>DOB: <strong>01/30/2019</strong></td></tr><tr><td>Parent: <strong>Tasha Calloway</strong></td><td>Phone: <strong>310-555-0169</strong></td><td>Language: <strong>English</strong></td></tr></table>
<h3>Strengths</h3><p>Creative, kind to peers, enjoys science.</p><h3>Concerns</h3><p>Reading fluency 34 wcpm; attendance 88 %.</p><h3>Actions</h3><ol><li>Tier 2 group with R. Solano 4x/week</li><li>Vision check by nurse</li></ol></body></html>`,
);

page(
  'g28',
  'district-bootstrap',
  'https://data.citrusgroveusd.example/students/30552',
  '9967120043',
  ['9515550194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 30552 · CGUSD Data Hub</title></head><body><nav class="navbar navbar-dark bg-primary"><a class="navbar-brand">CGUSD Data Hub</a><form><input placeholder="Search by name, ID or SSID"></form></nav>
<div class="container py-4"><div class="d-flex justify-content-between"><h2>Leilani Kahale <span class="badge badge-info">Gr 9</span></h2><a class="btn btn-outline-secondary">Export PDF</a></div>
<div class="card mb-3"><div class="card-header">Snapshot</div><ul class="list-group list-group-flush"><li class="list-group-item d-flex justify-content-between">Student ID <span>30552</span></li><li class="list-group-item d-flex justify-content-between">SSID <span>9967120043</span></li><li class="list-group-item d-flex justify-content-between">Counselor <span>P. Ostrander</span></li><li class="list-group-item d-flex justify-content-between">GPA <span>3.42</span></li></ul></div>
<div class="card"><div class="card-header">Guardian</div><div class="card-body">Keola Kahale<br><a href="tel:+19515550194">951-555-0194</a></div></div></div></body></html>`,
);

page(
  'g29',
  'district-classic-asp',
  'http://intranet.bluffcreek.k12.ca.us/stuinfo/lookup.asp?perm=21900',
  '9976651180',
  ['5305550150'],
  `<!doctype html><html><head><title>BCUSD Student Lookup</title></head><body bgcolor=white><center><font size=5 face=Arial>Bluff Creek Unified - Student Lookup</font></center><hr>
<table border=1 cellpadding=3><tr><td bgcolor=#cccccc><font size=2>Perm ID</font></td><td><font size=2>21900</font></td><td bgcolor=#cccccc><font size=2>SSID</font></td><td><font size=2>9976651180</font></td></tr>
<tr><td bgcolor=#cccccc><font size=2>Name</font></td><td><font size=2>SADDLER, QUENTIN</font></td><td bgcolor=#cccccc><font size=2>Grade</font></td><td><font size=2>12</font></td></tr>
<tr><td bgcolor=#cccccc><font size=2>Parent</font></td><td><font size=2>SADDLER, MONICA</font></td><td bgcolor=#cccccc><font size=2>Phone</font></td><td><font size=2>5305550150</font></td></tr>
<tr><td bgcolor=#cccccc><font size=2>Bus</font></td><td><font size=2>Rt 7 / AM 6:50</font></td><td bgcolor=#cccccc><font size=2>Locker</font></td><td><font size=2>1182</font></td></tr></table><br><a href="lookup.asp">New search</a></body></html>`,
);

page(
  'g30',
  'district-coldfusion',
  'https://apps.westmarinusd.example/transcripts/request.cfm?id=1107',
  '9985509234',
  ['4155550112'],
  `<!doctype html><html><head><title>Transcript Request #1107</title></head><body><div id="banner"><img alt="West Marin USD" src="logo.gif"></div>
<h2>Transcript Request #1107</h2><p class="status">Status: <em>In process</em>, received 10/12/2026</p>
<dl><dt>Student name</dt><dd>Lachlan Ferrisburg</dd><dt>Date of birth</dt><dd>03/22/2008</dd><dt>Student ID</dt><dd>70145</dd><dt>Statewide Student Identifier (SSID)</dt><dd>9985509234</dd><dt>Graduation year</dt><dd>2026</dd><dt>Send to</dt><dd>Sonoma State University, Admissions, 1801 E Cotati Ave</dd><dt>Contact phone</dt><dd>4155550112</dd></dl>
<form><button>Mark as sent</button> <button>Print label</button></form><p>Registrar: Winifred Toole, ext. 2204</p></body></html>`,
);

page(
  'g31',
  'ssrs-report',
  'https://reports.hidden-springs.k12.example/ReportServer/Pages/ReportViewer.aspx?/Student/FaceSheet',
  '9919920457',
  ['7145550165', '7145550166'],
  `<!doctype html><html><head><title>FaceSheet - Report Viewer</title></head><body><div id="ReportViewerControl"><div class="toolbar">1 of 1 | Find | Next | Export</div>
<table cols="4"><tr><td colspan="4"><div class="a17">Hidden Springs Unified School District</div></td></tr><tr><td colspan="4"><div class="a18">Student Face Sheet</div></td></tr>
<tr><td><div class="a21">Student:</div></td><td><div class="a22">Thorne, Beatrix A</div></td><td><div class="a21">Grade:</div></td><td><div class="a22">10</div></td></tr>
<tr><td><div class="a21">Local ID:</div></td><td><div class="a22">90318</div></td><td><div class="a21">SSID:</div></td><td><div class="a22">9919920457</div></td></tr>
<tr><td><div class="a21">Home Phone:</div></td><td><div class="a22">7145550165</div></td><td><div class="a21">Birthdate:</div></td><td><div class="a22">2/3/2011</div></td></tr>
<tr><td><div class="a21">Guardian 1:</div></td><td><div class="a22">Marcus Thorne</div></td><td><div class="a21">Cell:</div></td><td><div class="a22">7145550166</div></td></tr></table><div class="foot">Printed 11/3/2026 7:58:12 AM by jruvalcaba</div></div></body></html>`,
);

page(
  'g32',
  'aeries-transcript',
  'https://orchardvalley-demo.aeries.net/admin/Transcript.aspx',
  '9923304418',
  [],
  `<!doctype html><html><head><title>Transcript - Mulgrew, Tadhg - Aeries</title></head><body><div class="bread">Home / Student Data / Grades / Transcript</div>
<div class="StudentBanner expanded"><div class="nm">Mulgrew, Tadhg P.</div><div class="kv">Student ID: <b>1051102</b></div><div class="kv">State Student ID: <b>9923304418</b></div><div class="kv">Counselor: <b>Brightwater, H</b></div></div>
<table class="grid"><tr><th>Yr</th><th>Trm</th><th>Crs ID</th><th>Course Title</th><th>Mark</th><th>Cr Att</th><th>Cr Cmp</th></tr>
<tr><td>25-26</td><td>S1</td><td>010203</td><td>English 9</td><td>A-</td><td>5.00</td><td>5.00</td></tr><tr><td>25-26</td><td>S1</td><td>020101</td><td>Algebra I</td><td>B</td><td>5.00</td><td>5.00</td></tr><tr><td>25-26</td><td>S2</td><td>030410</td><td>Biology P</td><td>B+</td><td>5.00</td><td>5.00</td></tr></table>
<div class="totals">Total credits 60.00 &nbsp; Acad GPA 3.51 &nbsp; Class rank 44 of 312</div></body></html>`,
);

page(
  'g33',
  'aeries-medical',
  'https://laurelhills.asp.aeries.net/Admin/MedicalHistory.aspx',
  '9937745601',
  ['6265550130', '1487650932'],
  `<!doctype html><html><head><title>Medical History</title></head><body><h2>Medical</h2>
<table><tr><td class="L">Student</td><td class="V">Penhaligon, Merryn</td><td class="L">Grade</td><td class="V">1</td></tr><tr><td class="L">Student ID</td><td class="V" data-tcfc="STU.ID">41190</td><td class="L">State Student ID</td><td class="V" data-tcfc="STU.CID">9937745601</td></tr></table>
<h3>Physician</h3><table><tr><td class="L">Name</td><td class="V">Dr. Avis Teodoro</td></tr><tr><td class="L">Phone</td><td class="V">6265550130</td></tr><tr><td class="L">NPI</td><td class="V">1487650932</td></tr></table>
<h3>Medication log</h3><table><tr><th>Date</th><th>Medication</th><th>Dose</th><th>By</th></tr><tr><td>10/01/2026</td><td>Albuterol</td><td>2 puffs</td><td>RN Castro</td></tr><tr><td>10/14/2026</td><td>Albuterol</td><td>2 puffs</td><td>RN Castro</td></tr></table></body></html>`,
);

page(
  'g34',
  'aeries-discipline',
  'https://sis.mesaverdeusd.example/Admin/AssertiveDiscipline.aspx',
  '9946618830',
  ['8055550124', '8055550123'],
  `<!doctype html><html><head><title>Assertive Discipline</title></head><body><div class="banner"><h1>Oyelaran, Femi</h1><span>Gr 8</span> <span>ID 320447</span> <span>State Student ID 9946618830</span> <span>Phone (805) 555-0123</span></div>
<table class="grid"><tr><th>Date</th><th>Code</th><th>Location</th><th>Referred by</th><th>Disposition</th></tr><tr><td>09/18/2026</td><td>Disruption</td><td>Rm 22</td><td>Wexler</td><td>Conference</td></tr><tr><td>10/09/2026</td><td>Fighting</td><td>Quad</td><td>Supervisor Inez</td><td>Susp 1 day</td></tr></table>
<div class="comments"><h4>Comments</h4><p>Altercation with another student (C. Draper) after lunch. Parent Bisi Oyelaran notified at 8055550124. AP Thornbury followed up.</p></div><a href="#">Add incident</a></body></html>`,
);

page(
  'g35',
  'powerschool-teacher',
  'https://rioblanco-demo.powerschool.com/teachers/studentpages/demographics.html?frn=0010023555',
  '9954403376',
  ['5305550118', '5305550116'],
  `<!doctype html><html><head><title>Demographics</title></head><body><div id="tchr_information">Odom, Greta</div><select id="stuDrop"><option>Select a student</option><option>Arce, Paloma</option><option selected>Birdsong, Wyatt</option></select>
<h1>Birdsong, Wyatt</h1><table class="grid"><tbody><tr><th scope="row">Date of Birth</th><td>09/09/2011</td></tr><tr><th scope="row">Student Number</th><td>40655</td></tr><tr><th scope="row">Calif. Student ID (SSID)</th><td>9954403376</td></tr><tr><th scope="row">Home Phone</th><td>530-555-0116</td></tr><tr><th scope="row">Mother</th><td>Clementine Birdsong</td></tr><tr><th scope="row">Mother day phone</th><td>5305550118</td></tr><tr><th scope="row">Emergency contact</th><td>Alton Birdsong (grandfather)</td></tr></tbody></table></body></html>`,
);

page(
  'g36',
  'powerschool-test-results',
  'https://antelopejuhsd-demo.powerschool.com/admin/students/testresults.html?frn=0010005344',
  '9962217754',
  ['0010005344'],
  `<!doctype html><html><head><title>Test Results</title></head><body><div id="student_detail_header"><h2>Quiroz-Bell, Anselm 10 77488</h2></div><h1>State Test Results</h1>
<p>SSID: <span class="ro">9962217754</span> | EL status: EO | IEP: N | 504: Y</p>
<table class="grid"><thead><tr><th>Test</th><th>Date</th><th>Grade</th><th>Scale</th><th>Level</th></tr></thead><tbody><tr><td>SB ELA</td><td>05/12/2025</td><td>8</td><td>2587</td><td>Standard Met</td></tr><tr><td>SB MATH</td><td>05/14/2025</td><td>8</td><td>2531</td><td>Nearly Met</td></tr><tr><td>CAST</td><td>05/19/2025</td><td>8</td><td>398</td><td>Nearly Met</td></tr></tbody></table><a href="/admin/students/testresults_new.html?frn=0010005344">New</a></body></html>`,
);

page(
  'g37',
  'campus-flags',
  'https://tularelakeca-demo.infinitecampus.org/campus/apps/student/programs',
  '9971180325',
  [],
  `<!doctype html><html><head><title>Program Participation</title></head><body><div class="ctx"><strong>Youngblood, Cecily</strong><ul class="inline"><li>Grade <b>11</b></li><li>Student # <b>204902</b></li><li>State ID <b>9971180325</b></li><li>Birth Date <b>04/27/2010</b></li></ul></div>
<h2>California Programs</h2><table><tr><th>Program</th><th>Start</th><th>End</th><th>Eligibility</th></tr><tr><td>135 - Gifted (GATE)</td><td>09/01/2020</td><td></td><td>N/A</td></tr><tr><td>175 - Free Meals</td><td>07/01/2024</td><td>06/30/2025</td><td>Direct cert</td></tr></table>
<button>New</button><div class="flags"><span title="Allergy">&#9888;</span></div></body></html>`,
);

page(
  'g38',
  'synergy-health',
  'https://ca-bayridge-demo.edupoint.com/ST_Content.aspx?view=K12.HealthInfo.Health',
  '9986639017',
  ['5105550180', '5105550183'],
  `<!doctype html><html><head><title>Health</title></head><body><div class="hdr"><div class="f"><div class="l">Student Name</div><div class="v">Tomasello, Gia</div></div><div class="f"><div class="l">Perm ID</div><div class="v">800771</div></div><div class="f"><div class="l">State ID</div><div class="v">9986639017</div></div><div class="f"><div class="l">Grade</div><div class="v">09</div></div></div>
<div class="tabs"><a>Immunizations</a><a>Conditions</a><a>Screening</a><a>Nurse Log</a></div><table><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th></tr><tr><td>MMR</td><td>02/11/2013</td><td>03/10/2016</td><td></td></tr><tr><td>Tdap</td><td>08/05/2022</td><td></td><td></td></tr></table>
<p>Doctor: Kenji Ambrose, MD &mdash; 510-555-0180. Insurance: Medi-Cal. Parent: Rocco Tomasello 510-555-0183</p></body></html>`,
);

page(
  'g39',
  'district-react',
  'https://mtss.pacificshoresusd.example/app/student/6f1a/overview',
  '9903380296',
  ['8585550106'],
  `<!doctype html><html><head><title>MTSS Hub</title></head><body><div id="root"><aside class="sc-a1"><a>Caseload</a><a>Interventions</a><a>Plans</a></aside><main class="sc-b2"><header class="sc-c3"><img alt="" src="x.png"><div><h1>Bennet Aldaine</h1><p>Grade 4 · Kelp Forest Elementary</p></div></header>
<section class="sc-d4"><div class="sc-e5"><span class="sc-f6">Local ID</span><span class="sc-g7">552190</span></div><div class="sc-e5"><span class="sc-f6">SSID</span><span class="sc-g7">9903380296</span></div><div class="sc-e5"><span class="sc-f6">Birth date</span><span class="sc-g7">2016-12-19</span></div><div class="sc-e5"><span class="sc-f6">Home language</span><span class="sc-g7">English</span></div></section>
<section><h3>Attendance</h3><p>91.2 % present, 2 tardies</p></section><section><h3>Contacts</h3><p>Odile Aldaine, mother, 8585550106</p></section></main></div></body></html>`,
);

page(
  'g40',
  'sharepoint',
  'https://copperfieldusd.sharepoint.example/sites/StudentServices/Lists/Home%20Hospital/DispForm.aspx?ID=48',
  '9915561148',
  ['9255550197'],
  `<!doctype html><html><head><title>Home Hospital - Zielinski, Oskar</title></head><body><div id="suiteBar">SharePoint</div><div id="s4-ribbonrow">Edit Item | Version History | Delete Item</div>
<table class="ms-formtable"><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Title</h3></td><td class="ms-formbody">Zielinski, Oskar</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">SSID</h3></td><td class="ms-formbody" id="SPFieldText">9915561148</td></tr>
<tr><td class="ms-formlabel"><h3 class="ms-standardheader">School</h3></td><td class="ms-formbody">Copperfield High</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Parent Phone</h3></td><td class="ms-formbody">9255550197</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Start date</h3></td><td class="ms-formbody">10/5/2026</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Teacher</h3></td><td class="ms-formbody">Priscilla Yount</td></tr></table>
<span>Created at 10/1/2026 8:14 AM by Vernon Tate</span></body></html>`,
);

page(
  'g41',
  'drupal',
  'https://staff.timbercovesd.example/node/7712',
  '9928847735',
  ['7075550176'],
  `<!doctype html><html><head><title>Imogen Sallow | Timber Cove Staff</title></head><body class="node-type-student"><div class="region-header"><a>Home</a> <a>Forms</a> <a>Calendar</a></div><h1 class="page-title">Imogen Sallow</h1>
<article class="node node--student"><div class="field field--name-field-grade"><div class="field__label">Grade</div><div class="field__item">6</div></div><div class="field field--name-field-ssid"><div class="field__label">SSID</div><div class="field__item">9928847735</div></div><div class="field field--name-field-local"><div class="field__label">Perm number</div><div class="field__item">10339</div></div><div class="field field--name-field-guardian"><div class="field__label">Guardian</div><div class="field__item">Barnaby Sallow, 7075550176</div></div></article>
<ul class="tabs"><li>View</li><li>Edit</li><li>Revisions</li></ul></body></html>`,
);

page(
  'g42',
  'oracle-apex',
  'https://apex.goldenpoppycoe.example/ords/f?p=210:14:11293384756120::::',
  '9931926604',
  ['5595550187'],
  `<!doctype html><html><head><title>Student Detail</title></head><body class="t-PageBody"><div class="t-Header">Golden Poppy COE Court &amp; Community Schools</div><div class="t-Breadcrumb">Home \\ Students \\ Detail</div>
<div class="t-Region"><div class="t-Region-title">Araujo, Nestor</div><div class="t-Form-fieldContainer"><div class="t-Form-labelContainer"><label for="P14_SSID" id="P14_SSID_LABEL" class="t-Form-label">Statewide Student ID</label></div><div class="t-Form-inputContainer"><span id="P14_SSID" class="display_only">9931926604</span></div></div>
<div class="t-Form-fieldContainer"><label for="P14_LOC" class="t-Form-label">Local ID</label><span id="P14_LOC" class="display_only">C-4410</span></div><div class="t-Form-fieldContainer"><label for="P14_PO" class="t-Form-label">Probation Officer</label><span id="P14_PO" class="display_only">Gwen Rutledge</span></div><div class="t-Form-fieldContainer"><label for="P14_POP" class="t-Form-label">Officer Phone</label><span id="P14_POP" class="display_only">559-555-0187</span></div></div></body></html>`,
);

page(
  'g43',
  'filemaker',
  'https://fm.quailrunelementary.example/fmi/webd/Cumulative',
  '9945533082',
  ['6195550189'],
  `<!doctype html><html><head><title>Cumulative</title></head><body><div class="v-ui"><div class="fm-toolbar">Record 112 of 418 (Found) Sorted</div><div class="fm-widget" style="left:20px;top:40px"><span>Quail Run Elementary Cum File</span></div>
<div class="fm-row"><div class="fm-text">Student</div><div class="fm-edit"><input value="Dragomir, Ilinca"></div></div><div class="fm-row"><div class="fm-text">SSID #</div><div class="fm-edit"><input value="9945533082"></div></div><div class="fm-row"><div class="fm-text">Perm</div><div class="fm-edit"><input value="8816"></div></div><div class="fm-row"><div class="fm-text">Teacher</div><div class="fm-edit"><input value="Babbage"></div></div><div class="fm-row"><div class="fm-text">Mom cell</div><div class="fm-edit"><input value="6195550189"></div></div><div class="fm-row"><div class="fm-text">Cum location</div><div class="fm-edit"><input value="Drawer 3"></div></div></div></body></html>`,
  { sure: false },
);

page(
  'g44',
  'laserfiche',
  'https://docs.ashgroveusd.example/Laserfiche/DocView.aspx?id=88130&repo=CUM',
  '9953371169',
  [],
  `<!doctype html><html><head><title>Cum record - Oduya, Blessing</title></head><body><div class="lf-tools">Download Print Email Zoom</div><div class="lf-main"><div class="doc-image">[page 1 of 14]</div><div class="lf-meta"><h3>Fields</h3><div class="tmpl">Template: Student Record</div>
<div class="fld"><span class="fn">Last Name</span><span class="fval">Oduya</span></div><div class="fld"><span class="fn">First Name</span><span class="fval">Blessing</span></div><div class="fld"><span class="fn">SSID</span><span class="fval">9953371169</span></div><div class="fld"><span class="fn">Permanent ID</span><span class="fval">66120</span></div><div class="fld"><span class="fn">Box</span><span class="fval">2019-114</span></div></div></div></body></html>`,
);

page(
  'g45',
  'zendesk-like',
  'https://helpdesk.lakeviewhsd.example/tickets/20418',
  '9964490287',
  ['7075550135'],
  `<!doctype html><html><head><title>#20418 Chromebook repair</title></head><body><div class="ticket"><h1>#20418 Chromebook repair - student Ruslan Petrenko</h1><div class="thread"><p><b>Ms. Aldous</b> wrote: Screen cracked on the bus. Loaner issued (asset 0041882).</p></div>
<aside><h4>Student</h4><dl><div><dt>Name</dt><dd>Ruslan Petrenko</dd></div><div><dt>Student ID</dt><dd>118877</dd></div><div><dt>SSID</dt><dd>9964490287</dd></div><div><dt>Grade</dt><dd>10</dd></div></dl><h4>Requester</h4><dl><div><dt>Name</dt><dd>Aldous, Maren</dd></div><div><dt>Phone</dt><dd>7075550135</dd></div></dl></aside></div></body></html>`,
);

page(
  'g46',
  'reclassification-form',
  'https://forms.sandhillsusd.example/reclass/review/930',
  '0936617725',
  ['6265550154'],
  `<!doctype html><html><head><title>EL Reclassification Review</title></head><body><h1>English Learner Reclassification</h1><fieldset><legend>Student</legend><div class="q"><span>Student name:</span> <u>Weng, Jiayi</u></div><div class="q"><span>SSID number:</span> <u>0936617725</u></div><div class="q"><span>Local ID:</span> <u>70882</u></div><div class="q"><span>School / Grade:</span> <u>Sandhills Elementary / 5</u></div></fieldset>
<fieldset><legend>Criteria</legend><label><input type="checkbox" checked> ELPAC Overall 4</label><br><label><input type="checkbox"> Teacher evaluation (Mr. Sundqvist)</label><br><label><input type="checkbox"> Parent consultation (Weng Hao, 626-555-0154)</label></fieldset><button>Approve</button><button>Return</button></body></html>`,
);

page(
  'g47',
  'frontline-sped',
  'https://app.frontlineeducation.example/specialed/student/3341',
  '9973308514',
  ['9495550143'],
  `<!doctype html><html><head><title>IEP - Student</title></head><body><header><b>Frontline</b> Special Ed &amp; Interventions</header><div class="student-bar">Haverford, Lucian | DOB: 6/1/2014 | Grade: 7 | Local ID: 3341 | SSID: 9973308514 | Case manager: Sunniva Krogh</div>
<nav>Profile Documents Progress Timeline</nav><h2>Timeline</h2><table><tr><th>Event</th><th>Due</th><th>Done</th></tr><tr><td>Annual review</td><td>01/15/2027</td><td></td></tr><tr><td>Reevaluation</td><td>01/15/2028</td><td></td></tr></table><p>Parent: Honor Haverford &middot; home 9495550143</p></body></html>`,
);

page(
  'g48',
  'library',
  'https://library.elderberryusd.example/patron/detail?barcode=2000118843',
  '9982275520',
  ['2000118843', '5625550120', '0547328613'],
  `<!doctype html><html><head><title>Patron: Nightingale, Corwin</title></head><body><div class="head">Circulation | Catalog | Reports</div><h2>Nightingale, Corwin</h2><table class="patron"><tr><th>Barcode</th><td>2000118843</td></tr><tr><th>District ID</th><td>118843</td></tr><tr><th>SSID</th><td>9982275520</td></tr><tr><th>Homeroom</th><td>Sato 14</td></tr><tr><th>Phone</th><td>5625550120</td></tr></table>
<h3>Checked out (2)</h3><table><tr><td>Island of the Blue Dolphins</td><td>ISBN 0547328613</td><td>Due 11/20/2026</td></tr><tr><td>Holes</td><td>T 40881</td><td>Due 11/13/2026</td></tr></table></body></html>`,
);

page(
  'g49',
  'nutrition',
  'https://meals.sequoiaplains.example/account/view/10442',
  '9900926617',
  ['5595550158'],
  `<!doctype html><html><head><title>Meal Account</title></head><body><h1>Meal Account</h1><p><a>Accounts</a> » <a>Sequoia Plains Middle</a> » Rosencrantz, Alma</p><table class="t"><tr><td>Student</td><td>Rosencrantz, Alma (7)</td><td>PIN</td><td>10442</td></tr><tr><td>State Student ID (SSID)</td><td>9900926617</td><td>Balance</td><td>$12.75</td></tr><tr><td>Eligibility</td><td>CEP</td><td>Direct Cert case #</td><td>1B2K904</td></tr><tr><td>Household phone</td><td>5595550158</td><td>Head of household</td><td>Tobias Rosencrantz</td></tr></table><h3>Transactions</h3><table><tr><td>10/29/2026 11:42</td><td>Lunch</td><td>0.00</td></tr></table></body></html>`,
);

page(
  'g50',
  'aeries-programs',
  'https://pinecrestesd-demo.aeries.net/admin/SpecialPrograms.aspx',
  '9918803349',
  [],
  `<!doctype html><html class="dark"><head><title>Special Programs</title></head><body><div id="AeriesFullPageModal"></div><div class="student-banner" role="region" aria-label="Student banner"><div class="sb-name"><a href="#">Eastwick, Juniper &#9662;</a></div><ul role="tablist"><li>General</li><li>Contact</li><li>Schedule</li><li>Flags</li></ul><div class="sb-general"><div><small>Student ID</small><span>55208</span></div><div><small>State Student ID</small><span>9918803349</span></div><div><small>Age</small><span>11</span></div><div><small>Teacher</small><span>Marchetti</span></div></div></div>
<h2>Special Programs</h2><table><tr><th>Code</th><th>Description</th><th>Elig Start</th><th>Part Start</th></tr><tr><td>144</td><td>Special Ed</td><td>01/09/2023</td><td>01/09/2023</td></tr><tr><td>122</td><td>Title I</td><td>08/10/2025</td><td>08/10/2025</td></tr></table></body></html>`,
);

page(
  'g51',
  'aeries-old-nested',
  'https://aeries.mission-oaks.k12.example/Teacher/StudentProfile.aspx',
  '9927715506',
  ['8185550193'],
  `<!doctype html><html><head><title>Student Profile</title></head><body><table id="ctl00_MainContent_subStuTop"><tr><td><table><tr class="lblrow"><td>Student Name</td><td>Student ID</td><td>State Student ID</td><td>Grade</td><td>Birthdate</td></tr><tr class="valrow"><td>Vickery, Lowell</td><td data-tcfc="STU.ID">18830</td><td data-tcfc="STU.CID">9927715506</td><td>12</td><td>05/15/2009</td></tr></table></td></tr>
<tr><td><table><tr class="lblrow"><td>Parent/Guardian</td><td>Telephone</td><td>Address</td></tr><tr class="valrow"><td>Vickery, Dawn</td><td>8185550193</td><td>6 Acacia Pl, Sylmar</td></tr></table></td></tr></table><h3>Classes</h3><table><tr><td>1</td><td>Govt/Econ</td><td>Salter, R</td></tr><tr><td>2</td><td>Physics</td><td>Oyama, B</td></tr></table></body></html>`,
);

page(
  'g52',
  'charter-home',
  'https://portal.bridgewaycharters.example/staff/student-file/wren-abelard',
  '9940083391',
  ['7075550175'],
  `<!doctype html><html><head><title>Wren Abelard – Bridgeway Staff</title></head><body class="wp-page"><div id="wpadminbar">Howdy, Ms. Delphine Rourke</div><article class="entry"><h1 class="entry-title">Wren Abelard</h1><div class="entry-content"><p><strong>Grade:</strong> 10<br><strong>SSID:</strong> 9940083391<br><strong>Local ID:</strong> BW-7719<br><strong>Advisor:</strong> Delphine Rourke<br><strong>Parent:</strong> Cyril Abelard, (707) 555-0175</p><h2>Notes</h2><p>10/2 – Called home, left voicemail. 10/8 – Met about A-G plan.</p></div></article><aside class="widget"><h3>Recent posts</h3><ul><li>Testing window dates</li><li>LP meeting form</li></ul></aside></body></html>`,
);

page(
  'g53',
  'counseling-dashboard',
  'https://counsel.sanmarcelohsd.example/caseload/student.php?sid=50188',
  '9955927140',
  ['6505550167'],
  `<!doctype html><html><head><title>Caseload</title></head><body><div class="side"><a>My caseload (312)</a><a>College apps</a><a>Referrals</a></div><div class="main"><div class="title-row"><span class="name">Xochitl Barragán</span> <span class="chip">Gr 12</span> <span class="chip">ID 50188</span> <span class="chip">SSID 9955927140</span></div><div class="grid2"><div><h4>A-G progress</h4><p>History 2/2, English 3/4, Math 3/3, Science 2/2</p></div><div><h4>CAASPP gr 11</h4><p>ELA 2641 Met, Math 2588 Nearly met</p></div></div><div class="log"><p>10/20/2026 phoned father Ignacio 6505550167, no answer</p></div></div></body></html>`,
);

page(
  'g54',
  'powerschool-enrollment-custom',
  'https://ps.clearwaterhsd.example/admin/students/transferinfo.html?frn=0010099777',
  '9969931082',
  ['7605550170'],
  `<!doctype html><html><head><title>Transfer Info</title></head><body><div id="student_detail_header"><p>Rosario-Lund, Petra Gr: 9 Local ID:&nbsp;118992 Family ID:&nbsp;20990 SSID:&nbsp;9969931082</p></div><h1>Transfer Information</h1><div class="box-round"><table><tr><td class="bold">Entry Date</td><td>8/12/2026</td></tr><tr><td class="bold">Entry Code</td><td>E230</td></tr><tr><td class="bold">Previous school</td><td>Granite Peak Middle, Bishop</td></tr><tr><td class="bold">Previous school phone</td><td>7605550170</td></tr><tr><td class="bold">District of Residence</td><td>Clearwater</td></tr></table></div></body></html>`,
);

page(
  'g55',
  'campus-enrollment-ca',
  'https://elkhornca-demo.infinitecampus.org/campus/apps/enrollment/detail',
  '9979924438',
  [],
  `<!doctype html><html><head><title>Enrollments</title></head><body><div class="crumbs">Search &rsaquo; Sorensen-Vale, Rune</div><div class="hdr"><span class="p">Sorensen-Vale, Rune</span><span>Grade: 02</span></div><div class="editor"><div class="r"><span id="l1">Student State ID</span><input aria-labelledby="l1" value="9979924438" disabled></div><div class="r"><span id="l2">Calendar</span><input aria-labelledby="l2" value="26-27 Elkhorn Elem"></div><div class="r"><span id="l3">Start Date</span><input aria-labelledby="l3" value="08/13/2026"></div><div class="r"><span id="l4">Start Status</span><input aria-labelledby="l4" value="E155: Year-end"></div></div><p>Modified by: Quimby, Faye 08/01/2026</p></body></html>`,
);

page(
  'g56',
  'synergy-state-reporting',
  'https://synergy.kelseyvalley.k12.example/ST_Content.aspx?view=CA.StateInfo',
  '9988316602',
  [],
  `<!doctype html><html><head><title>CA State Reporting</title></head><body><div class="crumb">Synergy SIS &gt; Student &gt; CA State Reporting</div><div class="stu">Student Name: Fairweather, Minnow | School: Kelsey Valley Elementary | Grade: K</div><table class="kv"><tr><td>SSID</td><td><input value="9988316602"></td><td>CALPADS Sent</td><td>10/15/2026</td></tr><tr><td>County/District of Residence</td><td>17-64022</td><td>Primary Language</td><td>00 English</td></tr><tr><td>Residential Status</td><td>Permanent</td><td>Parent Ed</td><td>College graduate</td></tr></table></body></html>`,
);

page(
  'g57',
  'attendance-sarb',
  'https://sarb.tri-rivers.k12.example/cases/2026-0117',
  '9909935581',
  ['5305550131', '5305550132'],
  `<!doctype html><html><head><title>SARB Case 2026-0117</title></head><body><h1>SARB Case 2026-0117</h1><div class="box"><h2>Pupil</h2><p>Name: Montoya, Ezequiel R.</p><p>SSID: 9909935581</p><p>Date of birth: 08/08/2010 &nbsp; Grade: 10</p><p>School: Confluence High &nbsp; Student no.: 50921</p></div><div class="box"><h2>Parent / guardian</h2><p>Montoya, Reina, 1500 Levee Rd</p><p>Phone: 5305550131</p></div><div class="box"><h2>Attendance</h2><p>Unexcused full days: 14. Tardies over 30 minutes: 9.</p></div><div class="box"><h2>Hearing</h2><p>11/18/2026 9:15, panel: Chief Harlan Voss (Probation 530-555-0132), Dr. L. Amundsen</p></div></body></html>`,
);

page(
  'g58',
  'letter-preview',
  'https://letters.citrusgroveusd.example/preview/553201',
  '9916692743',
  ['9515550100', '9515550103'],
  `<!doctype html><html><head><title>Letter preview</title></head><body><div class="noprint"><button>Print</button><button>Back</button></div><div class="page"><p>Citrus Grove Unified School District<br>400 Navel Way, Corona, CA 92882<br>Tel. (951) 555-0100</p><p>November 2, 2026</p><p>To the parents of<br>Gideon Ashcombe<br>88 Tangelo Dr<br>Corona, CA 92882</p><p>RE: CAASPP results 2025-26<br>Student: Gideon Ashcombe<br>SSID: 9916692743<br>Grade: 6</p><p>Dear Parent or Guardian, enclosed please find your child's results. If you have questions, call Ms. Ottoline Baird at (951) 555-0103.</p></div></body></html>`,
);

page(
  'g59',
  'schoology-ish assessment',
  'https://assess.northforkusd.example/student/results?local=23817',
  '9924427708',
  [],
  `<!doctype html><html><head><title>Results</title></head><body><nav>Benchmarks | Item bank | Students</nav><table class="results"><caption>Results for Lysander Prideaux, Grade 8 (Local ID 23817, SSID 9924427708)</caption><thead><tr><th>Assessment</th><th>Date</th><th>Raw</th><th>%</th><th>Band</th></tr></thead><tbody><tr><td>Math Benchmark 1</td><td>09/29/2026</td><td>18/25</td><td>72</td><td>Met</td></tr><tr><td>ELA Benchmark 1</td><td>10/01/2026</td><td>21/30</td><td>70</td><td>Met</td></tr></tbody></table><p>Teacher of record: Fenella Strachan</p></body></html>`,
);

page(
  'g60',
  'bilingual-staff-record',
  'https://bilingue.valleflordeusd.example/personal/alumno/8810',
  '9934415960',
  ['7605550122'],
  `<!doctype html><html lang="es"><head><title>Ficha del alumno</title></head><body><div class="top">Valle Florde USD &ndash; Personal docente</div><h1>Ficha del alumno / Student record</h1><table><tr><th>Nombre / Name</th><td>Salvatierra, Inés</td></tr><tr><th>No. local / Local no.</th><td>8810</td></tr><tr><th>SSID</th><td>9934415960</td></tr><tr><th>Fecha de nacimiento / DOB</th><td>17/04/2015</td></tr><tr><th>Madre / Mother</th><td>Graciela Salvatierra</td></tr><tr><th>Teléfono / Phone</th><td>7605550122</td></tr><tr><th>Maestra / Teacher</th><td>Sra. Ybarra</td></tr></table><a href="#">Imprimir</a></body></html>`,
);

page(
  'g61',
  'independent-study contract',
  'https://www.plsis3.example/ma/print.cfm?sid=9033',
  '9941829950',
  ['7605550185'],
  `<!doctype html><html><head><title>Master Agreement</title></head><body><h2 align="center">Independent Study Master Agreement 2026-27</h2><table width="100%"><tr><td><u>Ravenscroft, Odalys</u><br><small>Student name</small></td><td><u>9941829950</u><br><small>SSID</small></td><td><u>11</u><br><small>Grade</small></td></tr><tr><td><u>Ravenscroft, Imre</u><br><small>Parent/Guardian</small></td><td><u>7605550185</u><br><small>Phone</small></td><td><u>Track C</u><br><small>Track</small></td></tr></table><p>The student agrees to complete assigned work by each due date.</p><p>______________ Student signature &nbsp; ______________ Teacher signature</p></body></html>`,
);

page(
  'g62',
  'athletics clearance',
  'https://athletics.lakeviewhsd.example/clearance/4471',
  '9957738821',
  ['7075550140', '5540018822'],
  `<!doctype html><html><head><title>Athletic Clearance - Delphi Monaghan</title></head><body><div class="bar">Lakeview HSD Athletics</div><div class="athlete"><h2>Delphi Monaghan</h2><div>Sport: Water Polo (V) &middot; Coach: T. Ngata</div><div>Student ID: 118302 &middot; SSID: 9957738821</div><div>Emergency: Shea Monaghan 7075550140</div></div><table><tr><th>Item</th><th>Status</th></tr><tr><td>Physical (exp. 07/2027)</td><td>Cleared</td></tr><tr><td>Insurance policy 5540018822</td><td>Verified</td></tr><tr><td>Concussion form</td><td>Signed</td></tr></table></body></html>`,
);

page(
  't01',
  'class-roster',
  'https://orchardvalley-demo.aeries.net/teacher/ClassRoster.aspx',
  null,
  ['9913300211', '9913300229', '9913300237'],
  `<!doctype html><html><head><title>Class Roster</title></head><body><h2>Period 2 - Algebra I - Sato</h2><table class="grid"><tr><th>#</th><th>Student</th><th>Grd</th><th>Student ID</th><th>State Student ID</th></tr><tr><td>1</td><td>Amsel, Rory</td><td>9</td><td>104001</td><td>9913300211</td></tr><tr><td>2</td><td>Brandt, Ida</td><td>9</td><td>104002</td><td>9913300229</td></tr><tr><td>3</td><td>Cho, Hyun</td><td>10</td><td>104003</td><td>9913300237</td></tr></table><p>3 students</p></body></html>`,
);

page(
  't02',
  'search-results-single',
  'https://rioblanco-demo.powerschool.com/admin/students/search.html',
  null,
  ['0010024410', '9913300310', '5305550115'],
  `<!doctype html><html><head><title>Student Selection</title></head><body><form><input name="q" value="Pell"><button>Search</button></form><h1>Current Student Selection (1)</h1><table class="grid"><thead><tr><th>Student</th><th>Number</th><th>Grade</th><th>SSID</th><th>Phone</th></tr></thead><tbody><tr><td><a href="home.html?frn=0010024410">Pell, Augustin</a></td><td>40990</td><td>11</td><td>9913300310</td><td>5305550115</td></tr></tbody></table><p>Select function: <select><option>Print reports</option></select></p></body></html>`,
);

page(
  't03',
  'staff-page',
  'https://rioblanco-demo.powerschool.com/admin/faculty/edit.html?frn=0050000912',
  null,
  ['9913300418', '5305550119'],
  `<!doctype html><html><head><title>Edit Staff</title></head><body><h1>Edit Information: Odom, Greta</h1><div class="box-round"><table><tr><td class="bold">Name</td><td>Odom, Greta</td></tr><tr><td class="bold">Staff ID</td><td>2214</td></tr><tr><td class="bold">State ID</td><td><input value="9913300418"></td></tr><tr><td class="bold">Title</td><td>Teacher, Mathematics</td></tr><tr><td class="bold">Home phone</td><td>5305550119</td></tr></table></div></body></html>`,
);

page(
  't04',
  'illuminate-edit-user',
  'https://sunridge-demo.illuminateed.com/live/?Users&page=EditUser&user_id=88',
  null,
  ['9999999999', '7145550141'],
  `<!doctype html><html><head><title>Edit User :: Illuminate</title></head><body><h3>Edit User</h3><form class="form-horizontal"><div class="control-group"><label for="last">Last Name</label><input id="last" value="Hargrove"></div><div class="control-group"><label for="first">First Name</label><input id="first" value="Lenore"></div><div class="control-group"><label for="username">Username</label><input id="username" value="lhargrove"></div><div class="control-group"><label for="sid">State ID</label><input id="sid" value="9999999999"></div><div class="control-group"><label for="ph">Phone</label><input id="ph" value="7145550141"></div><div class="control-group"><label for="role">Role</label><select id="role"><option>Teacher</option></select></div></form></body></html>`,
);

page(
  't05',
  'blank-ssid-phone-next',
  'https://sis.littlefalls-charter.example/Modules.php?modname=Students/Student.php&student_id=288',
  null,
  ['9915550172'],
  `<!doctype html><html><head><title>Student Info</title></head><body><h2>Student Info - Greer Ashby</h2><table><tr><td>Greer Ashby<br><span class="legend-gray">Name</span></td><td>288<br><span class="legend-gray">RosarioSIS ID</span></td></tr><tr><td>-<br><span class="legend-gray">State Student ID</span></td><td>9915550172<br><span class="legend-gray">Phone</span></td></tr><tr><td>May 6, 2014<br><span class="legend-gray">Birthdate</span></td><td>5<br><span class="legend-gray">Grade</span></td></tr></table></body></html>`,
);

page(
  't06',
  'blank-ssid-form',
  'https://laurelhills.asp.aeries.net/Admin/StudentDataNew.aspx',
  null,
  ['6265550144', '9095550145'],
  `<!doctype html><html><head><title>Demographics</title></head><body><h2>Radcliffe, Benno</h2><table><tr><td>Student ID</td><td data-tcfc="STU.ID">41522</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID"></td></tr><tr><td>Telephone</td><td data-tcfc="STU.TL">6265550144</td></tr><tr><td>Father Cell</td><td>9095550145</td></tr><tr><td>Grade</td><td>TK</td></tr></table><p class="warn">No SSID. Request one in CALPADS.</p></body></html>`,
);

page(
  't07',
  'add-student-form',
  'https://data.citrusgroveusd.example/students/new',
  null,
  ['9912345678', '9515550100'],
  `<!doctype html><html><head><title>Add student</title></head><body><h1>Add student</h1><form><label>First name <input name="f"></label><label>Last name <input name="l"></label><label>SSID <input name="ssid" placeholder="e.g. 9912345678"></label><small class="form-text">Ten digits, for example 9912345678. Leave blank if unknown.</small><label>Phone <input name="p" placeholder="9515550100"></label><button>Create</button></form></body></html>`,
);

page(
  't08',
  'siblings-missing-own',
  'https://sis.mesaverdeusd.example/Admin/Siblings.aspx',
  null,
  ['9913300914', '9913300922'],
  `<!doctype html><html><head><title>Siblings</title></head><body><div class="banner collapsed"><h1>Thackeray, Enid</h1><span>Gr 6</span></div><h3>Siblings</h3><table><tr><th>Name</th><th>School</th><th>Grade</th><th>State Student ID</th></tr><tr><td>Thackeray, Ambrose</td><td>Mesa Verde High</td><td>10</td><td>9913300914</td></tr><tr><td>Thackeray, Pearl</td><td>Dune Elementary</td><td>2</td><td>9913300922</td></tr></table></body></html>`,
);

page(
  't09',
  'sibling-box-only',
  'https://mtss.pacificshoresusd.example/app/student/91bc/family',
  null,
  ['9913301011', '8585550107'],
  `<!doctype html><html><head><title>Family</title></head><body><h1>Cosima Barrow</h1><p>Grade 5, Local ID 552377</p><section class="sibling"><h3>Brother: Leopold Barrow</h3><dl><dt>Grade</dt><dd>8</dd><dt>SSID</dt><dd>9913301011</dd><dt>School</dt><dd>Tidepool Middle</dd></dl></section><section><h3>Guardian</h3><p>Agatha Barrow 8585550107</p></section></body></html>`,
);

page(
  't10',
  'former-ssid',
  'https://portal.bridgewaycharters.example/staff/student-file/saffron-bligh',
  null,
  ['9913301113'],
  `<!doctype html><html><head><title>Saffron Bligh</title></head><body><h1>Saffron Bligh</h1><table><tr><th>Grade</th><td>9</td></tr><tr><th>Current SSID</th><td>(pending CALPADS)</td></tr><tr><th>Former SSID (retired 09/14/2026)</th><td>9913301113</td></tr><tr><th>Advisor</th><td>Delphine Rourke</td></tr></table></body></html>`,
);

page(
  't11',
  'calpads-retired',
  'https://www.calpads.example/SSID/RetiredReplacement',
  null,
  ['9913301210', '9913301228'],
  `<!doctype html><html><head><title>Retired SSIDs</title></head><body><h1>Retired SSID / Replacement SSID</h1><table><thead><tr><th>Name</th><th>Retired SSID</th><th>Replacement SSID</th><th>Date</th></tr></thead><tbody><tr><td>Lorimer, Jude</td><td>9913301210</td><td>9913301228</td><td>09/30/2026</td></tr></tbody></table></body></html>`,
);

page(
  't12',
  'audit-log',
  'https://data.citrusgroveusd.example/audit?day=2026-10-30',
  null,
  ['9913301317', '9913301325'],
  `<!doctype html><html><head><title>Audit log</title></head><body><h1>Audit log</h1><pre>2026-10-30 07:58:11 kmonroe UPDATE students SET ssid: 9913301317 (was null) id=30610
2026-10-30 08:02:40 kmonroe VIEW student ssid: 9913301325 id=30552
2026-10-30 08:10:02 pruiz EXPORT roster 214 rows</pre><a href="?day=2026-10-29">Previous day</a></body></html>`,
);

page(
  't13',
  'masked',
  'https://ca-sandhills-demo.edupoint.com/ST_Content.aspx?view=K12.Student.Limited',
  null,
  ['6265550156'],
  `<!doctype html><html><head><title>Student</title></head><body><h2>Oakhurst, Perpetua</h2><table><tr><td>Perm ID</td><td>70933</td></tr><tr><td>SSID</td><td>******4410 <a href="#">Show</a></td></tr><tr><td>Home phone</td><td>6265550156</td></tr><tr><td>Teacher</td><td>Sundqvist, E.</td></tr></table></body></html>`,
);

page(
  't14',
  'calpads-mid',
  'https://www.calpads.example/Anomalies/MID/Resolve/3310',
  null,
  ['9913301511', '9913301529'],
  `<!doctype html><html><head><title>MID Resolution</title></head><body><h1>Multiple Identifiers</h1><div class="pair"><div class="rec"><h3>Student 1</h3><p>SSID: 9913301511</p><p>Name: Wiggins, Cleo A</p><p>DOB: 2013-07-12</p></div><div class="rec"><h3>Student 2</h3><p>SSID: 9913301529</p><p>Name: Wiggins, Cleo Ann</p><p>DOB: 2013-07-12</p></div></div><button>Combine</button><button>Not the same</button></body></html>`,
);

page(
  't15',
  'calpads-request-ssid',
  'https://www.calpads.example/SSID/Request',
  null,
  ['9913301618', '9913301626'],
  `<!doctype html><html><head><title>Request SSID</title></head><body><h1>Request SSID - Candidates</h1><div class="new"><b>Submitted student</b><p>Name: Farthing, Milo &nbsp; DOB: 20190403 &nbsp; SSID: &nbsp; </p></div><table><tr><th>Select</th><th>Score</th><th>SSID</th><th>Name</th><th>Birth</th></tr><tr><td><input type="radio"></td><td>92</td><td>9913301618</td><td>Farthing, Milo J</td><td>20190403</td></tr><tr><td><input type="radio"></td><td>78</td><td>9913301626</td><td>Farthing, Mila</td><td>20190430</td></tr></table></body></html>`,
);

page(
  't16',
  'wifi',
  'https://it.lakeviewhsd.example/kb/wifi-setup',
  null,
  ['9913301715', '7075550101'],
  `<!doctype html><html><head><title>Wi-Fi setup</title></head><body><h1>Connect a classroom device</h1><table><tr><th>SSID</th><td>LVHSD-Staff</td></tr><tr><th>Guest SSID</th><td>LVHSD-Guest</td></tr><tr><th>Pre-shared key</th><td>9913301715</td></tr></table><p>Help desk 7075550101</p></body></html>`,
);

page(
  't17',
  'powerschool-stock-header',
  'https://antelopejuhsd-demo.powerschool.com/admin/students/home.html?frn=0010005671',
  null,
  ['0010005671', '6615550174'],
  `<!doctype html><html><head><title>Quick Lookup</title></head><body><div id="student_detail_header"><h2>Sprague, Thaddeus 11 77615</h2></div><ul id="std_information"><li><a href="/admin/students/home.html?frn=0010005671">Quick Lookup</a></li></ul><h1>Quick Lookup</h1><table class="grid"><tr><th>Exp</th><th>Course</th><th>Q1</th></tr><tr><td>1(A)</td><td>US History<br>Drummond, K</td><td>B</td></tr></table><p>Home: 6615550174</p></body></html>`,
);

page(
  't18',
  'help-page',
  'https://staff.timbercovesd.example/help/where-is-the-ssid',
  null,
  ['9900000001', '7075550199'],
  `<!doctype html><html><head><title>Where do I find the SSID?</title></head><body><h1>Where do I find the SSID?</h1><ol><li>Open the student in Aeries.</li><li>Expand the banner.</li><li>Read the line, for example: <code>State Student ID 9900000001</code>.</li></ol><p>Questions? Data office, 7075550199.</p></body></html>`,
);

page(
  't19',
  'duplicates',
  'https://ps.clearwaterhsd.example/admin/students/duplicates.html?frn=0010099801',
  null,
  ['9913302014'],
  `<!doctype html><html><head><title>Possible duplicates</title></head><body><div id="student_detail_header"><p>Hollis, Juno Gr: 9 Local ID:&nbsp;119020 Family ID:&nbsp;21003 SSID:&nbsp;</p></div><h1>Possible Duplicate Students</h1><table class="grid"><tr><th>Name</th><th>DOB</th><th>SSID</th></tr><tr><td>Hollis, Juno M</td><td>1/5/2012</td><td>9913302014</td></tr></table></body></html>`,
);

page(
  't20',
  'parent-contact-row',
  'https://modocca-demo.infinitecampus.org/campus/apps/census/relationships',
  null,
  ['5305550192', '9913302113'],
  `<!doctype html><html><head><title>Relationships</title></head><body><h2>Isherwood, Basil <small>Grade 03</small></h2><table><tr><th>Person</th><th>Relationship</th><th>Student State ID</th><th>Phone</th></tr><tr><td>Isherwood, Clara</td><td>Mother</td><td></td><td>5305550192</td></tr><tr><td>Isherwood, Flora</td><td>Sister</td><td>9913302113</td><td></td></tr></table></body></html>`,
);

page(
  't21',
  'import-preview',
  'https://assess.northforkusd.example/admin/import/preview',
  null,
  ['9913302211', '9913302229'],
  `<!doctype html><html><head><title>Import preview</title></head><body><h1>roster_oct.csv</h1><p>First 2 of 418 rows. Column mapping: <select><option>SSID</option><option>Local ID</option></select></p><table><tr><th>SSID</th><th>LAST</th><th>FIRST</th><th>GR</th></tr><tr><td>9913302211</td><td>Abara</td><td>Kene</td><td>04</td></tr><tr><td>9913302229</td><td>Addis</td><td>Liv</td><td>04</td></tr></table><button>Import</button></body></html>`,
);

page(
  't22',
  'q-blank-banner',
  'https://q.sanlorenzovalley-usd.example/QStudent/Main.aspx?new=1',
  null,
  ['8315550103'],
  `<!doctype html><html><head><title>Q - Student</title></head><body><div class="qbar"><button>|&lt;</button><button>&lt;</button><input aria-label="Student name"><button>&gt;</button><button>&gt;|</button></div><div class="qbanner"><span>ID <b></b></span> <span>State ID <b></b></span> <span>Gr <b></b></span></div><p>Select a student. Q support 8315550103</p></body></html>`,
);

page(
  't23',
  'class-cards',
  'https://app.ellevationeducation.example/Students/Group/77',
  null,
  ['9913302415', '9913302423'],
  `<!doctype html><html><head><title>My group</title></head><body><h1>Newcomers group</h1><div class="cards"><div class="card"><h3>Hakimi, Parwin</h3><p>SSID: 9913302415</p><p>ELPAC 1</p></div><div class="card"><h3>Osorio, Yahir</h3><p>SSID: 9913302423</p><p>ELPAC 2</p></div></div></body></html>`,
);

page(
  't24',
  'recent-students',
  'https://pinecrestesd-demo.aeries.net/admin/Default.aspx',
  null,
  ['9913302512', '9913302520', '5595550108'],
  `<!doctype html><html><head><title>Home - Aeries</title></head><body><h1>Welcome, Opal Kettering</h1><div class="widget"><h3>Recently viewed</h3><ul><li>Eastwick, Juniper (State Student ID 9913302512)</li><li>Farrow, Leif (State Student ID 9913302520)</li></ul></div><div class="widget"><h3>District news</h3><p>Data desk: 5595550108</p></div></body></html>`,
);

page(
  't25',
  'seis-transfer',
  'https://www.seis.example/transfer/incoming',
  null,
  ['9913302610', '9913302628'],
  `<!doctype html><html><head><title>Incoming transfers</title></head><body><h1>Incoming transfer requests</h1><table><thead><tr><th>Name</th><th>SSID</th><th>From</th><th>Requested by</th><th></th></tr></thead><tbody><tr><td>Okumura, Sho</td><td>9913302610</td><td>Alder Glen SELPA</td><td>O. Farlane</td><td><button>Accept</button></td></tr><tr><td>Rask, Ebba</td><td>9913302628</td><td>Alder Glen SELPA</td><td>O. Farlane</td><td><button>Accept</button></td></tr></tbody></table></body></html>`,
);

page(
  't26',
  'search-form-typed',
  'https://www.calpads.example/Search/BySSID',
  null,
  ['9913302717'],
  `<!doctype html><html><head><title>Search by SSID</title></head><body><h1>Student Search</h1><form><label for="s">SSID</label><input id="s" name="s" value="9913302717"><button>Search</button></form><p class="msg">No student found for the SSID entered.</p></body></html>`,
);

page(
  't27',
  'incident-other',
  'https://incidents.pacificshoresusd.example/case/881',
  null,
  ['9913302814', '9913302822', '8585550109'],
  `<!doctype html><html><head><title>Incident 881</title></head><body><h1>Incident 881 - Cafeteria</h1><table><tr><th>Role</th><th>Student</th><th>SSID</th></tr><tr><td>Aggressor</td><td>Kell, Dorian</td><td>9913302814</td></tr><tr><td>Victim</td><td>Vance, Otis</td><td>9913302822</td></tr></table><p>Reported by: Supervisor Inez, 8585550109</p></body></html>`,
);

page(
  't28',
  'teacher-seid-class',
  'https://modocca-demo.infinitecampus.org/campus/apps/census/demographics?personID=7719',
  null,
  ['9913302919', '5305550198'],
  `<!doctype html><html><head><title>Demographics</title></head><body><h1>Dunleavy, Ross</h1><section><h2>Person Identifiers</h2><div class="field"><label>Local Student Number</label><div></div></div><div class="field"><label>Student State ID</label><div></div></div><div class="field"><label>Local Staff Number</label><div>1140</div></div><div class="field"><label>Staff State ID</label><div>9913302919</div></div></section><section><h2>Contact</h2><div class="field"><label>Work Phone</label><div>5305550198</div></div></section></body></html>`,
);

page(
  't29',
  'local-number-ten-digits',
  'https://esp41.valverdegrove.example/eSchoolPLUS41/Student/Schedule',
  null,
  ['9900120033'],
  `<!doctype html><html><head><title>Schedule</title></head><body><div id="studentHeader"><span>TALBOT, MIRABEL</span> <span>Student ID: 9900120033</span> <span>Grade: 10</span></div><table><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Room</th></tr><tr><td>1</td><td>Chemistry</td><td>Nwosu</td><td>210</td></tr><tr><td>2</td><td>English 10</td><td>Gable</td><td>104</td></tr></table></body></html>`,
);

page(
  't30',
  'ssid-error-report',
  'https://reports.hidden-springs.k12.example/ReportServer/Pages/ReportViewer.aspx?/CALPADS/Errors',
  null,
  ['9913303117', '9913303125'],
  `<!doctype html><html><head><title>CALPADS Errors</title></head><body><h2>SENR errors 11/02/2026</h2><table><tr><td><div>Error</div></td><td><div>SSID</div></td><td><div>Student</div></td><td><div>Message</div></td></tr><tr><td><div>GERR0003</div></td><td><div>9913303117</div></td><td><div>Marlowe, Kit</div></td><td><div>Invalid code</div></td></tr><tr><td><div>SENR0272</div></td><td><div>9913303125</div></td><td><div>Novak, Zora</div></td><td><div>Overlap</div></td></tr></table></body></html>`,
);

export const seventhPages: readonly CasePage[] = pages;

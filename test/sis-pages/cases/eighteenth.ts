/** What vendors' own pages show on a working day: their field, other people's numbers, who is chosen; made-up people. */
import { setOf } from './case-page.ts';

const { page, pages } = setOf('eighteenth');

page(
  'u01',
  'demographics, the number in the banner and in the form',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9918204417',
  ['5595550142', '5595550118', '5595550177'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99417"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Arriaga, Maya Lucero</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">204417</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9918204417</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">4</div></div><div class="data-row"><div class="data-caption">Age</div><div class="data-value" data-tcfc="STU.AGE">9</div></div><div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="STU.TL">(559) 555-0142</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Student Demographics</div>
<div class="toolbar"><a class="button">Change</a> <a class="button">Add New</a> <a class="button">Delete</a> <a class="button">Inactivate</a></div>
<table class="formTable"><tbody>
<tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN">Arriaga</td><td class="Caption">First</td><td data-tcfc="STU.FN">Maya</td><td class="Caption">Middle</td><td data-tcfc="STU.MN">Lucero</td></tr>
<tr><td class="Caption">Student ID</td><td data-tcfc="STU.ID">204417</td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID">9918204417</td><td class="Caption">Birthdate</td><td data-tcfc="STU.BD">02/11/2017</td></tr>
<tr><td class="Caption">Parent/Guardian</td><td data-tcfc="STU.PG">Lucero Arriaga</td><td class="Caption">Primary Phone</td><td data-tcfc="STU.TL">5595550142</td><td class="Caption">Father Work</td><td data-tcfc="STU.FW">5595550118</td></tr>
<tr><td class="Caption">Mailing Address</td><td data-tcfc="STU.AD">88 Orchard Ln</td><td class="Caption">City/Zip</td><td data-tcfc="STU.CY, STU.ZC">Fresno 93722</td><td class="Caption">Mother Cell</td><td data-tcfc="STU.MC">5595550177</td></tr>
<tr><td class="Caption">Corr Lang</td><td data-tcfc="STU.CL">01 - Spanish</td><td class="Caption">Ethnicity</td><td data-tcfc="STU.ETH">Y</td><td class="Caption">Do Not Release</td><td data-tcfc="STU.DNR"></td></tr>
</tbody></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u02',
  'demographics being changed: the field is an input, the banner is folded',
  'https://valley.aeries.net/Admin/StudentProfile.aspx?edit=1',
  '0917330852',
  ['0001733085', '6615550121', '6615550190'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="88120"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Tehachapi Road Middle</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner collapsed"><span class="student-full-name">Boyajian, Aram S.</span> <span class="grd">Grade 7</span> <a class="expand">&#9662; show more</a></div>
<div id="Main">
<div class="SectionHeader">Student Demographics</div>
<div class="toolbar"><input type="submit" name="ctl00$MainContent$btnSave" value="Save"> <input type="submit" name="ctl00$MainContent$btnCancel" value="Cancel"></div>
<table id="ctl00_MainContent_tblDemo"><tbody>
<tr><td data-tcfc="STU.LN"><span class="Caption">Last Name</span><br><input type="text" value="Boyajian"></td><td data-tcfc="STU.FN"><span class="Caption">First Name</span><br><input type="text" value="Aram"></td><td data-tcfc="STU.SX"><span class="Caption">Gender</span><br><select><option>F</option><option selected>M</option><option>X</option></select></td></tr>
<tr><td data-tcfc="STU.U8"><span class="Caption">Former District ID</span><br><input type="text" value="0001733085"></td><td data-tcfc="STU.CID"><span class="Caption">State Student ID</span><br><input type="text" maxlength="10" value="0917330852"></td><td data-tcfc="STU.BD"><span class="Caption">Birthdate</span><br><input type="text" value="09/30/2013"></td></tr>
<tr><td data-tcfc="STU.TL"><span class="Caption">Primary Phone</span><br><input type="text" value="6615550121"></td><td data-tcfc="STU.FW"><span class="Caption">Work Phone</span><br><input type="text" value="6615550190"></td><td data-tcfc="STU.PEM"><span class="Caption">Parent Email</span><br><input type="text" value="sboyajian@mail.example"></td></tr>
</tbody></table>
<p class="hint">Changes to the name are sent to CALPADS with tonight's SINF extract.</p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u03',
  "siblings: only the others' numbers, in cells of the vendor's own field",
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['9920317745', '9920317752', '2095550160'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99417"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Castellon, Ines</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab">General</a> <a class="tab active">Contacts</a> <a class="tab">Attendance</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Primary Contact</div><div class="data-value" data-tcfc="CON.NM">Dario Castellon</div></div><div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="CON.TL">2095550160</div></div><div class="data-row"><div class="data-caption">Relationship</div><div class="data-value" data-tcfc="CON.RL">Father</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Siblings of Castellon, Ines (family key 31774)</div>
<table class="ReadOnlyGrid"><thead><tr><th></th><th>Student</th><th>School</th><th>Grade</th><th>Student ID</th><th>State Student ID</th><th>Lives With</th></tr></thead>
<tbody>
<tr id="ReadRow1"><td><a href="#">Go To</a></td><td data-tcfc="STU.NM">Castellon, Bruno</td><td>Valley Oak Elementary</td><td data-tcfc="STU.GR">2</td><td data-tcfc="STU.ID">31774</td><td data-tcfc="STU.CID">9920317745</td><td>Both</td></tr>
<tr id="ReadRow2"><td><a href="#">Go To</a></td><td data-tcfc="STU.NM">Castellon, Paz</td><td>Delta High</td><td data-tcfc="STU.GR">10</td><td data-tcfc="STU.ID">31775</td><td data-tcfc="STU.CID">9920317752</td><td>Both</td></tr>
</tbody></table>
<div class="toolbar"><a class="button">Add Sibling</a> <a class="button">Unlink</a> <label><input type="checkbox"> Include inactive students</label></div>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u04',
  "siblings: the student's number in the banner, others in the list",
  'https://valley.aeries.net/admin/Siblings.aspx?fk=40218',
  '9921402186',
  ['9921402193', '9921402201', '2095550171'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="40218"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Dosanjh, Harpreet</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">40218</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9921402186</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">6</div></div><div class="data-row"><div class="data-caption">Homeroom</div><div class="data-value" data-tcfc="STU.TN">Rm 14 Whitlow</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Family</div>
<p>Family key 40218. Primary telephone <span data-tcfc="STU.TL">2095550171</span>.</p>
<table class="ReadOnlyGrid"><thead><tr><th>Student</th><th>Gr</th><th>Sc</th><th>Student ID</th><th>State Student ID</th><th>Status</th></tr></thead><tbody>
<tr class="current-student"><td data-tcfc="STU.NM">Dosanjh, Harpreet</td><td>6</td><td>994</td><td>40218</td><td data-tcfc="STU.CID">9921402186</td><td>Active</td></tr>
<tr><td data-tcfc="STU.NM">Dosanjh, Jasleen</td><td>9</td><td>950</td><td>40219</td><td data-tcfc="STU.CID">9921402193</td><td>Active</td></tr>
<tr><td data-tcfc="STU.NM">Dosanjh, Kiran</td><td>12</td><td>950</td><td>40220</td><td data-tcfc="STU.CID">9921402201</td><td>Inactive 06/04/2026</td></tr>
</tbody></table>
<p><a class="button">Update addresses of all siblings</a></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u05',
  "merging duplicate records: two columns with the vendor's own field",
  'https://valley.aeries.net/admin/MergeStudents.aspx',
  null,
  ['9911870036', '9911870641', '5595550163', '5595550164'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Merge Student Records - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="Main">
<h1>Merge Student Records</h1>
<p>Choose the record to keep. All attendance, grades and test scores of the other record are moved. This cannot be undone.</p>
<table class="compare"><thead><tr><th>Field</th><th><label><input type="radio" name="keep" value="L" checked> Record 1 (source)</label></th><th><label><input type="radio" name="keep" value="R"> Record 2 (destination)</label></th></tr></thead><tbody>
<tr><td>Name</td><td data-tcfc="STU.NM">Eckhart, Lucille</td><td data-tcfc="STU.NM">Eckhart, Lucy A</td></tr>
<tr><td>School / Number</td><td>994 / 1208</td><td>950 / 77</td></tr>
<tr><td>Student ID</td><td data-tcfc="STU.ID">51870</td><td data-tcfc="STU.ID">51964</td></tr>
<tr><td>State Student ID</td><td data-tcfc="STU.CID">9911870036</td><td data-tcfc="STU.CID" class="diff">9911870641</td></tr>
<tr><td>Birthdate</td><td data-tcfc="STU.BD">08/19/2015</td><td data-tcfc="STU.BD">08/19/2015</td></tr>
<tr><td>Telephone</td><td data-tcfc="STU.TL">5595550163</td><td data-tcfc="STU.TL" class="diff">5595550164</td></tr>
<tr><td>Enter Date</td><td data-tcfc="STU.ED">08/13/2024</td><td data-tcfc="STU.ED">08/12/2026</td></tr>
</tbody></table>
<p><input type="button" value="Preview Merge"> <input type="button" value="Cancel"></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u06',
  'test scores with ids of test makers',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '9915620984',
  ['1100245587', '9030417765'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99417"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Delta High School</span> <span>2026-2027</span> <span class="usr">Prasad, T.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Fontaine, Julian</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">62098</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9915620984</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">11</div></div><div class="data-row"><div class="data-caption">Counselor</div><div class="data-value" data-tcfc="STU.CU">Abernathy</div></div></div>
</div>
<div id="Main">
<div id="divTestScores">
<div class="SectionHeader">Test Scores</div>
<label>Test <select id="ddlTest"><option>All tests</option><option selected>SBAC, CAST, PSAT</option></select></label>
<table id="StudentTestDetails"><thead><tr><th>Test</th><th>Part</th><th>Admin Date</th><th>Grd</th><th>Scale</th><th>Level</th><th>Document ID</th></tr></thead><tbody>
<tr><td data-tcfc="TST.ID">SBAC</td><td>ELA</td><td>05/2026</td><td>11</td><td>2588</td><td>3</td><td>&nbsp;</td></tr>
<tr><td data-tcfc="TST.ID">SBAC</td><td>MATH</td><td>05/2026</td><td>11</td><td>2610</td><td>2</td><td>&nbsp;</td></tr>
<tr><td data-tcfc="TST.ID">PSAT</td><td>EBRW</td><td>10/2025</td><td>11</td><td>560</td><td></td><td>1100245587</td></tr>
<tr><td data-tcfc="TST.ID">AP</td><td>USH</td><td>05/2026</td><td>11</td><td>4</td><td></td><td>9030417765</td></tr>
</tbody></table>
<p>AP number and PSAT serial are those of the College Board. <a href="#">CAASPP Paperless Scores</a></p>
</div>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u07',
  'own field blank, candidates of CALPADS below',
  'https://valley.aeries.net/admin/StudentProfile.aspx?tab=calpads',
  null,
  ['9902751180', '9902751394', '9314460027', '2095550183'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="70551"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Galindo, Esteban</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">70551</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID"></div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">TK</div></div><div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="STU.TL">2095550183</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">CALPADS SSID Request</div>
<p>Batch 9314460027 came back on 08/20/2026 with status <b>MID - Review</b>. No identifier was assigned.</p>
<table class="grid"><caption>Possible matches returned by the state (please compare before you accept)</caption>
<tr><th>SSID</th><th>Name</th><th>Birthdate</th><th>Last school</th><th>Score</th><th></th></tr>
<tr><td>9902751180</td><td>Galindo, Estevan R</td><td>03/05/2021</td><td>Lodi Preschool</td><td>81</td><td><a href="#">Accept</a></td></tr>
<tr><td>9902751394</td><td>Galindo Soto, Esteban</td><td>05/03/2021</td><td>Ceres SDC</td><td>77</td><td><a href="#">Accept</a></td></tr>
</table>
<p><a class="button">None of these, assign new</a> <a class="button">Decide later</a></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u08',
  'change history: old number and new number, the new one in the banner',
  'https://valley.aeries.net/admin/StudentChangeLog.aspx',
  '9919045528',
  ['9909045281', '5595550129', '5595550128'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Change History - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="80455"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Hatami, Roya</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">80455</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9919045528</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">8</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Data Change History</div>
<label>From <input value="07/01/2026"></label> <label>To <input value="11/27/2026"></label> <a class="button">Refresh</a>
<table class="grid"><thead><tr><th>Date/Time</th><th>User</th><th>Table</th><th>Field</th><th>Old Value</th><th>New Value</th></tr></thead><tbody>
<tr><td>11/03/2026 8:14 AM</td><td>MOCAMPO</td><td>STU</td><td>TL (Telephone)</td><td>5595550128</td><td>5595550129</td></tr>
<tr><td>10/19/2026 2:40 PM</td><td>CALPADS</td><td>STU</td><td>CID (State Student ID)</td><td>9909045281</td><td>9919045528</td></tr>
<tr><td>08/12/2026 7:55 AM</td><td>NYR</td><td>STU</td><td>GR (Grade)</td><td>7</td><td>8</td></tr>
<tr><td>08/12/2026 7:55 AM</td><td>NYR</td><td>STU</td><td>TN (Teacher)</td><td>114</td><td>0</td></tr>
</tbody></table><p>4 changes</p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
  { sure: false },
);

page(
  'u09',
  'the right to the field is missing, the list of students last viewed is open',
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  null,
  ['9920551127', '9920551134', '9920551141', '5595550155'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Profile - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="33908"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Nakagawa, L.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner"><div class="name-menu"><span class="student-full-name" aria-expanded="true">Ibarra, Noemi</span>
<ul class="recent-students"><li class="head">Recently viewed</li><li><a href="#">Jurado, Al</a> <small>State Student ID 9920551127</small></li><li><a href="#">Kwan, Bea</a> <small>State Student ID 9920551134</small></li><li><a href="#">Lomeli, Cruz</a> <small>State Student ID 9920551141</small></li></ul></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">33908</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID"><i class="noaccess">Not authorized</i></div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">3</div></div><div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="STU.TL">5595550155</div></div></div></div>
<div id="Main">
<div class="SectionHeader">Student Profile</div>
<div class="tile"><h3>Attendance</h3><p>Absent 2, Tardy 5 this year</p></div>
<div class="tile"><h3>Assertive Discipline</h3><p>No records</p></div>
<div class="tile"><h3>Programs</h3><p>144 Foster - none; 305 Title I - 08/12/2026</p></div>
<div class="tile"><h3>Classes</h3><p>Rm 7 Nakagawa, self-contained</p></div>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u10',
  'the banner has one student, the chosen one of the drop-down is another',
  'https://valley.aeries.net/admin/CounselorDashboard.aspx',
  null,
  ['9915117026', '9915117743'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Counselor Dashboard - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99417"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Delta High School</span> <span>2026-2027</span> <span class="usr">Abernathy, R.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Jessup, Warren</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">11702</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9915117026</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">12</div></div></div>
</div>
<div id="Main">
<h1>Counselor Dashboard</h1>
<label for="ddlStu">My caseload</label> <select id="ddlStu"><option>Jessup, Warren (12)</option><option selected>Kealoha, Mia (12)</option><option>Lindqvist, Oda (12)</option></select>
<div class="SectionHeader">Kealoha, Mia</div>
<div><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">11774</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9915117743</div></div><div class="data-row"><div class="data-caption">Credits</div><div class="data-value" data-tcfc="STU.CA">172.5</div></div></div>
<table class="grid"><tr><th>Requirement</th><th>Needed</th><th>Earned</th><th>In progress</th></tr><tr><td>English</td><td>40</td><td>30</td><td>5</td></tr><tr><td>Mathematics</td><td>30</td><td>30</td><td>0</td></tr><tr><td>Lab science</td><td>20</td><td>15</td><td>5</td></tr></table>
<p><a class="button">Schedule a meeting</a> <a class="button">Print for Kealoha, Mia</a></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u11',
  'staff page with the number of a teacher',
  'https://valley.aeries.net/admin/Staff.aspx?id=2207',
  null,
  ['9914402281', '5595550101', '5595550102'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Staff - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley USD District Office</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="Main">
<h1>Staff Data</h1>
<div class="toolbar"><input value="Quintero" aria-label="Find staff"> <a class="button">Search</a> <a class="button">Add</a></div>
<div class="SectionHeader">Quintero, Ruben (2207)</div>
<div class="data-row"><div class="data-caption">Staff ID</div><div class="data-value" data-tcfc="STF.ID">2207</div></div><div class="data-row"><div class="data-caption">State ID</div><div class="data-value" data-tcfc="STF.SEID">9914402281</div></div><div class="data-row"><div class="data-caption">Status</div><div class="data-value" data-tcfc="STF.TG">Active</div></div><div class="data-row"><div class="data-caption">Hire Date</div><div class="data-value" data-tcfc="STF.HD">08/04/2011</div></div><div class="data-row"><div class="data-caption">Total Years of Service</div><div class="data-value" data-tcfc="STF.TS">15</div></div>
<div class="SectionHeader">Contact</div>
<div class="data-row"><div class="data-caption">Home Phone</div><div class="data-value" data-tcfc="STF.HP">5595550101</div></div><div class="data-row"><div class="data-caption">Cell</div><div class="data-value" data-tcfc="STF.CP">5595550102</div></div><div class="data-row"><div class="data-caption">Email</div><div class="data-value" data-tcfc="STF.EM">rquintero@valleyusd.example</div></div>
<div class="SectionHeader">Job Classification / Credentials</div>
<table><tr><th>Class</th><th>FTE</th><th>School</th><th>Credential</th><th>Expires</th></tr><tr><td>12 Teacher</td><td>1.00</td><td>994</td><td>Multiple Subject, CLAD</td><td>07/01/2029</td></tr></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u12',
  'portal for parents',
  'https://valley.aeries.net/student/StudentProfile.aspx',
  null,
  ['9916630217', '9916630224', '5595550144'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aeries Parent Portal</title><style>body{font:14px Arial;margin:0}.bar{background:#225c3a;color:#fff;padding:8px}.wrap{padding:12px}td{padding:3px 9px}</style></head>
<body class="ParentPortal"><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="66302"><input type="hidden" name="ctl00$SN" value="410"><input type="hidden" name="ctl00$SC" value="994">
<div class="bar">Aeries Parent Portal &mdash; Welcome, Marisol Kerrigan <a href="Logout.aspx">Logout</a></div>
<div class="wrap"><p>Change student: <b>Kerrigan, Owen - Grd 5 - Valley Oak</b> | <a href="#">Kerrigan, Tess - Grd 8 - Tehachapi Road</a> | <a href="#">Add new student to your account</a></p>
<h1>My child's profile</h1>
<table><tr><td>Student</td><td data-tcfc="STU.NM">Owen Kerrigan</td></tr><tr><td>Permanent ID</td><td data-tcfc="STU.ID">66302</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID">9916630217</td></tr><tr><td>Home phone</td><td data-tcfc="STU.TL">5595550144</td></tr></table>
<h2>Other children on this account</h2><p>Tess Kerrigan, State Student ID 9916630224</p>
<p><a href="#">Review emergency contacts</a> &middot; <a href="#">Parent data confirmation due 09/15/2026</a> &middot; <a href="#">Report an absence</a></p></div></form></body></html>`,
  { isOfItsHost: true },
);

page(
  'u13',
  'a dialog over the page, by which a sibling is linked',
  'https://valley.aeries.net/admin/Contacts.aspx',
  '9917728403',
  ['9917728519', '2095550190', '2095550191'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contacts - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="77284"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Laskaris, Dion</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">77284</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9917728403</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">1</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Contacts</div>
<table class="grid"><tr><th>Order</th><th>Name</th><th>Relation</th><th>Home</th><th>Cell</th><th>Lives with</th></tr>
<tr><td>1</td><td data-tcfc="CON.NM">Thea Laskaris</td><td>Mother</td><td data-tcfc="CON.TL">2095550190</td><td data-tcfc="CON.CP">2095550191</td><td>Y</td></tr>
<tr><td>2</td><td data-tcfc="CON.NM">Georgia Panou</td><td>Aunt</td><td></td><td></td><td>N</td></tr></table>
<p><a class="button">Add New Record</a> <a class="button">Link a sibling...</a></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
<div class="k-widget k-window" role="dialog" aria-labelledby="kwt" style="position:absolute;left:240px;top:170px;width:420px;background:#fff;border:1px solid #888;z-index:10003">
<div class="k-window-titlebar"><span id="kwt" class="k-window-title">Copy contacts to a sibling</span> <a class="k-i-close">x</a></div>
<div class="k-window-content"><p>These contacts of <b>Laskaris, Dion</b> will be copied to:</p>
<div class="card"><b>Laskaris, Eleni</b> (Grade 4)<br><span>State Student ID</span> <span>9917728519</span></div>
<p><button type="button">Copy</button> <button type="button">Cancel</button></p></div></div>
</body></html>`,
);

page(
  'u14',
  'the number in groups of digits',
  'https://valley.aeries.net/admin/Programs.aspx',
  '9922046371',
  ['9169450038', '5595550113'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Special Programs - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="20463"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Mbeki-Ross, Talia</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">20463</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9922 046 371</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">5</div></div><div class="data-row"><div class="data-caption">Telephone</div><div class="data-value" data-tcfc="STU.TL">(559) 555-0113</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Special Programs (PGM)</div>
<table class="grid"><tr><th>Code</th><th>Description</th><th>Elig Start</th><th>Part Start</th><th>Part End</th><th>Comment</th></tr>
<tr><td data-tcfc="PGM.CD">175</td><td>Free Meal Program</td><td>08/12/2026</td><td>08/12/2026</td><td></td><td>Direct cert., case 9169450038</td></tr>
<tr><td data-tcfc="PGM.CD">127</td><td>GATE</td><td>02/02/2026</td><td>08/12/2026</td><td></td><td>OLSAT 97</td></tr>
<tr><td data-tcfc="PGM.CD">122</td><td>Title I Part A</td><td>08/12/2026</td><td></td><td></td><td></td></tr></table>
<p><a class="button">Add New Record</a> <a class="button">Show ended programs</a></p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
  { sure: false },
);

page(
  'u15',
  'own field not filled yet, the number in a button of the tool bar',
  'https://valley.aeries.net/admin/Medical.aspx',
  '9913390048',
  ['1730295504', '5595550136', '5595550137'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Medical History - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="39004"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Vu, Nurse</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Nordstrom, Piet</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">39004</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID"><span class="spinner">&hellip;</span></div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">2</div></div><button type="button" class="copy-ssid" title="Copy to the clipboard">Copy SSID 9913390048</button></div>
</div>
<div id="Main">
<div class="SectionHeader">Medical History</div>
<table class="grid"><tr><th>Condition</th><th>Start</th><th>Notes</th></tr><tr><td data-tcfc="MED.CD">AS Asthma</td><td>09/2023</td><td>Inhaler in office</td></tr><tr><td data-tcfc="MED.CD">AL Allergy, peanut</td><td>08/2022</td><td>EpiPen, plan on file</td></tr></table>
<div class="SectionHeader">Physician</div>
<div class="data-row"><div class="data-caption">Name</div><div class="data-value" data-tcfc="STU.PHN">Dr. Salome Whitby</div></div><div class="data-row"><div class="data-caption">NPI</div><div class="data-value" data-tcfc="STU.U11">1730295504</div></div><div class="data-row"><div class="data-caption">Office</div><div class="data-value" data-tcfc="STU.DP">5595550136</div></div><div class="data-row"><div class="data-caption">After hours</div><div class="data-value" data-tcfc="STU.U12">5595550137</div></div>
<p>Health office log: 11/18/2026 10:05 headache, returned to class.</p>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
  { sure: false },
);

page(
  'u16',
  'result of a query, a large table',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  [
    '9930041100',
    '9930041137',
    '9930041174',
    '9930041211',
    '9930041248',
    '9930041285',
    '9930041322',
    '9930041359',
    '9930041396',
    '9930041433',
    '9930041470',
    '9930041507',
    '9930041544',
    '9930041581',
  ],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Query - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="Main">
<h1>Query</h1><textarea rows="2" cols="70">LIST STU ID CID LN FN GR IF GR = 3 AND TG = ' ' BY LN FN</textarea><br><a class="button">Run</a> <a class="button">Excel</a> <a class="button">Save as favorite</a>
<p>14 records selected from STU at school 994.</p>
<table class="QueryResults"><thead><tr><th>Student ID</th><th>State Student ID</th><th>Last Name</th><th>First Name</th><th>Grade</th></tr></thead><tbody>
<tr><td data-tcfc="STU.ID">41100</td><td data-tcfc="STU.CID">9930041100</td><td data-tcfc="STU.LN">Abela</td><td data-tcfc="STU.FN">Nico</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41101</td><td data-tcfc="STU.CID">9930041137</td><td data-tcfc="STU.LN">Brandt</td><td data-tcfc="STU.FN">Ida</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41102</td><td data-tcfc="STU.CID">9930041174</td><td data-tcfc="STU.LN">Cho</td><td data-tcfc="STU.FN">Min</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41103</td><td data-tcfc="STU.CID">9930041211</td><td data-tcfc="STU.LN">Drago</td><td data-tcfc="STU.FN">Lena</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41104</td><td data-tcfc="STU.CID">9930041248</td><td data-tcfc="STU.LN">Esparza</td><td data-tcfc="STU.FN">Leo</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41105</td><td data-tcfc="STU.CID">9930041285</td><td data-tcfc="STU.LN">Farr</td><td data-tcfc="STU.FN">Wes</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41106</td><td data-tcfc="STU.CID">9930041322</td><td data-tcfc="STU.LN">Gage</td><td data-tcfc="STU.FN">Ann</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41107</td><td data-tcfc="STU.CID">9930041359</td><td data-tcfc="STU.LN">Holt</td><td data-tcfc="STU.FN">Ray</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41108</td><td data-tcfc="STU.CID">9930041396</td><td data-tcfc="STU.LN">Ivers</td><td data-tcfc="STU.FN">Jo</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41109</td><td data-tcfc="STU.CID">9930041433</td><td data-tcfc="STU.LN">Jung</td><td data-tcfc="STU.FN">Sun</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41110</td><td data-tcfc="STU.CID">9930041470</td><td data-tcfc="STU.LN">Kato</td><td data-tcfc="STU.FN">Emi</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41111</td><td data-tcfc="STU.CID">9930041507</td><td data-tcfc="STU.LN">Lowe</td><td data-tcfc="STU.FN">Pat</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41112</td><td data-tcfc="STU.CID">9930041544</td><td data-tcfc="STU.LN">Mora</td><td data-tcfc="STU.FN">Eva</td><td data-tcfc="STU.GR">3</td></tr>
<tr><td data-tcfc="STU.ID">41113</td><td data-tcfc="STU.CID">9930041581</td><td data-tcfc="STU.LN">Niles</td><td data-tcfc="STU.FN">Tom</td><td data-tcfc="STU.GR">3</td></tr>
</tbody></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u17',
  'translated by the browser into Spanish',
  'https://valley.aeries.net/admin/Language.aspx',
  '9924410965',
  ['5595550127', '0088441096'],
  `<!doctype html>
<html lang="es" class="translated-ltr"><head><meta charset="utf-8"><title>Evaluaciones de idiomas - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="44109"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner"><span class="student-full-name">Ochoa, Ximena</span>
<div class="banner-body"><div class="data-row"><div class="data-caption"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificaci&oacute;n del estudiante</font></font></div><div data-tcfc="STU.ID"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">44109</font></font></div></div>
<div class="data-row"><div class="data-caption"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificaci&oacute;n estatal del estudiante</font></font></div><div data-tcfc="STU.CID"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9924410965</font></font></div></div>
<div class="data-row"><div class="data-caption"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Tel&eacute;fono</font></font></div><div data-tcfc="STU.TL"><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">5595550127</font></font></div></div></div></div>
<div id="Main">
<div class="SectionHeader"><font><font>Datos de adquisici&oacute;n de idiomas</font></font></div>
<table class="grid"><tr><td><font><font>Fluidez en el idioma</font></font></td><td data-tcfc="LAC.LF"><font><font>L - Aprendiz de ingl&eacute;s</font></font></td></tr>
<tr><td><font><font>Fecha de ingreso a EE. UU.</font></font></td><td data-tcfc="LAC.USS"><font><font>14/08/2022</font></font></td></tr>
<tr><td><font><font>N&uacute;mero de documento ELPAC</font></font></td><td data-tcfc="LAC.U1"><font><font>0088441096</font></font></td></tr>
<tr><td><font><font>Puntuaci&oacute;n general ELPAC</font></font></td><td data-tcfc="LAC.OS"><font><font>1502 (nivel 3)</font></font></td></tr></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u18',
  'a letter shown before it is printed',
  'https://valley.aeries.net/admin/Letters/AttendanceLetter.aspx',
  '9919902634',
  ['5595550148', '5595550150', '9400012663'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attendance Letter - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="99026"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner collapsed"><span class="student-full-name">Palomares, Gael</span> <span>Grade 9</span></div>
<div id="Main">
<div class="toolbar"><a class="button">Print</a> <a class="button">Email to Parent</a> <label>Letter <select><option>Truancy 1</option><option selected>Truancy 2</option></select></label></div>
<div class="letter" style="border:1px solid #999;padding:24px;max-width:640px">
<p>Delta High School<br>1200 Levee Road, Stockton, CA 95201<br>Attendance office 5595550148</p>
<p>November 20, 2026</p><p>To the parent or guardian of Gael Palomares<br>17 Heron Court<br>Stockton, CA 95206</p>
<p>RE: Gael Palomares, Grade 9, Student ID 99026, Statewide Student Identifier (SSID): 9919902634</p>
<p>Dear Mr. and Mrs. Palomares,</p>
<p>Our records show that your child has six unexcused absences or tardies of more than thirty minutes since August 12. Education Code 48260 asks us to tell you that a student with three such absences is a truant. Please call Ms. Duarte at 5595550150 by December 4 to arrange a conference.</p>
<p>Sincerely,<br>R. Abernathy, Assistant Principal</p><p><small>Certified mail 9400012663</small></p>
</div>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u19',
  'letters of several students, one below the other',
  'https://valley.aeries.net/admin/Letters/Batch.aspx',
  null,
  ['9919906611', '9919906628', '9919906635', '5595550148'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letters - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value=""><input type="hidden" name="ctl00$SN" value="0"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="Main">
<h1>Batch letters: Truancy 1 (3 students)</h1><p><a class="button">Print all</a> <a class="button">Back to selection</a></p>
<div class="letter" style="border:1px solid #999;padding:18px;margin:10px 0"><p>Tehachapi Road Middle School, Attendance office 5595550148</p><p>November 20, 2026</p><p>RE: Quiroz, Abel, Grade 7<br>SSID: 9919906611</p><p>Dear Parent or Guardian, this is to notify you that your child has been absent from school without a valid excuse on three days this year.</p><p>Sincerely, the Attendance Office</p></div>
<div class="letter" style="border:1px solid #999;padding:18px;margin:10px 0"><p>Tehachapi Road Middle School, Attendance office 5595550148</p><p>November 20, 2026</p><p>RE: Radley, Finn, Grade 8<br>SSID: 9919906628</p><p>Dear Parent or Guardian, this is to notify you that your child has been absent from school without a valid excuse on three days this year.</p><p>Sincerely, the Attendance Office</p></div>
<div class="letter" style="border:1px solid #999;padding:18px;margin:10px 0"><p>Tehachapi Road Middle School, Attendance office 5595550148</p><p>November 20, 2026</p><p>RE: Sandhu, Veer, Grade 7<br>SSID: 9919906635</p><p>Dear Parent or Guardian, this is to notify you that your child has been absent from school without a valid excuse on three days this year.</p><p>Sincerely, the Attendance Office</p></div>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u20',
  'special education page with other ids',
  'https://valley.aeries.net/admin/SpecialEd.aspx',
  '9912207719',
  ['9910045023', '0002207719', '9920081146', '5595550139'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Special Education - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="22077"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Delacroix, S.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner">
<div><button type="button" class="prev" title="Previous student">&#9664;</button> <span class="student-full-name">Tran-Webb, Caleb</span> <button type="button" class="next" title="Next student">&#9654;</button></div>
<div class="banner-tabs"><a class="tab active">General</a> <a class="tab">Contacts</a> <a class="tab">Attendance</a> <a class="tab">Flags</a></div>
<div class="banner-body"><div class="data-row"><div class="data-caption">Student ID</div><div class="data-value" data-tcfc="STU.ID">22077</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div class="data-value" data-tcfc="STU.CID">9912207719</div></div><div class="data-row"><div class="data-caption">Grade</div><div class="data-value" data-tcfc="STU.GR">6</div></div><div class="data-row"><div class="data-caption">Flags</div><div class="data-value" data-tcfc="STU.U1">IEP</div></div></div>
</div>
<div id="Main">
<div class="SectionHeader">Special Education (CSE)</div>
<table class="formTable"><tr><td class="Caption">SEIS ID</td><td data-tcfc="CSE.SI">0002207719</td><td class="Caption">SELPA</td><td data-tcfc="CSE.SE">3901</td><td class="Caption">Disability 1</td><td data-tcfc="CSE.DI">290 SLD</td></tr>
<tr><td class="Caption">Case Manager</td><td data-tcfc="CSE.CM">Delacroix, Simone</td><td class="Caption">Case Manager SEID</td><td data-tcfc="CSE.CS">9910045023</td><td class="Caption">Phone</td><td data-tcfc="CSE.CP">5595550139</td></tr>
<tr><td class="Caption">Entry Date</td><td data-tcfc="CSE.ED">10/03/2023</td><td class="Caption">Last IEP</td><td data-tcfc="CSE.LD">10/01/2026</td><td class="Caption">Next Triennial</td><td data-tcfc="CSE.ND">10/03/2029</td></tr>
<tr><td class="Caption">Transport shared with</td><td colspan="5">Umber, Joss (SSID 9920081146), Bus 4</td></tr></table>
<div class="SectionHeader">Services</div>
<table class="grid"><tr><th>Service</th><th>Provider</th><th>Min/Wk</th></tr><tr><td>330 Specialized Academic Instruction</td><td>100</td><td>250</td></tr><tr><td>415 Speech and Language</td><td>100</td><td>60</td></tr></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
);

page(
  'u21',
  'change history alone: old number and new number',
  'https://valley.aeries.net/admin/ChangeLog.aspx?tbl=STU',
  null,
  ['9908113302', '5595550131'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Change History - Aeries</title><style>body{font:13px/1.45 "Segoe UI",Arial,sans-serif;margin:0}#PageTop{background:#1d4e89;color:#fff;padding:6px 14px}#NavBar{background:#eef2f7;padding:6px 14px}#NavBar a{margin-right:12px}.StudentBanner{border:1px solid #c5d0dd;margin:8px 14px;padding:8px}.data-row{display:inline-block;margin:2px 18px 2px 0;vertical-align:top}.data-caption{font-size:11px;color:#555}#Main{margin:8px 14px}td,th{padding:3px 9px;border-bottom:1px solid #dde;text-align:left}.SectionHeader{background:#dfe8f3;font-weight:bold;padding:3px 8px;margin-top:10px}#Foot{color:#666;font-size:11px;margin:14px}</style></head>
<body class="aeries-web">
<form method="post" action="./" id="aspnetForm">
<input type="hidden" name="ctl00$PID" value="81133"><input type="hidden" name="ctl00$SN" value="1207"><input type="hidden" name="ctl00$SC" value="994">
<div id="PageTop"><b>Aeries</b> <span id="lblSchool">Valley Oak Elementary</span> <span>2026-2027</span> <span class="usr">Ocampo, M.</span> </div>
<div id="NavBar"><a href="Dashboard.aspx">Home</a><a href="StudentProfile.aspx">Student Data</a><a href="Attendance.aspx">Attendance</a><a href="TestScores.aspx">Test Scores</a><a href="Programs.aspx">Programs</a><a href="Query.aspx">Query</a><a href="Reports.aspx">View All Reports</a></div>
<div id="StudentBanner" class="StudentBanner collapsed"><span class="student-full-name">Umarov, Dilnoza</span> <span>Grade 10</span></div>
<div id="Main">
<div class="SectionHeader">Changes to STU since 08/01/2026</div>
<table class="grid"><tr><th>When</th><th>Who</th><th>Field</th><th>From</th><th>To</th></tr>
<tr><td>09/02/2026</td><td>registrar</td><td>STU.CID State Student ID</td><td>9908113302</td><td>9918113320</td></tr>
<tr><td>08/29/2026</td><td>registrar</td><td>STU.TL Telephone</td><td></td><td>5595550131</td></tr>
<tr><td>08/14/2026</td><td>enroll</td><td>STU.GR Grade</td><td></td><td>10</td></tr></table>
</div>
<div id="Foot">Aeries Student Information System &middot; Eagle Software &middot; Session expires in 58 minutes</div>
</form>
</body></html>`,
  { sure: false },
);

page(
  'u22',
  "the state's page, cells titled by field",
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004417',
  '9931044170',
  ['0010004417', '9930044171', '8315550122'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>State/Province - CA</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><p><a href="/admin/students/home.html?frn=0010004417">Quick Lookup</a></p></div>
<div id="content-main">
<h2 id="student_detail_header">Alcaraz, Benito &nbsp; 8 &nbsp; 44170 &nbsp; RMS</h2>
<h1>California Student Information</h1><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9931044170</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]LEA_SSID_Note">Date SSID Assigned</td><td>09/04/2017</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]BirthCity">City of Birth</td><td>Salinas</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]BirthCountry">Country of Birth</td><td>US United States</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_X]NSLPCaseNumber">Direct Certification Case</td><td>9930044171</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]PrimaryResidence">Primary Residence Category</td><td></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>8315550122</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]ParentEdLevel">Parent Highest Education Level</td><td>14 Some college</td></tr>
</table><p><button type="submit">Submit</button></p></div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u23',
  "own field blank, the family's numbers in cells of the same title",
  'https://ridge.powerschool.com/admin/students/family.html?frn=0010005126',
  null,
  ['0010005126', '9931051270', '9931051288', '8315550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>Family</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><p><a href="/admin/students/print.html?frn=0010005126">Print A Report</a></p></div>
<div id="content-main">
<h2 id="student_detail_header">Bascom, Delia &nbsp; 0 &nbsp; 51260 &nbsp; LCE</h2>
<h1>Family Management</h1><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]Family_Ident">Family ID</td><td>5126</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">State Student Number</td><td></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>8315550145</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_X]SSID_Request_Status">SSID Request</td><td>Pending, sent 08/25/2026</td></tr>
</table></div>
<div class="box-round"><h2>Family Members</h2><table class="grid"><tr><th>Name</th><th>Grade</th><th>School</th><th>State Student Number</th><th>Copy info</th></tr>
<tr class="oddRow"><td title="[Students]LastFirst"><a href="#">Bascom, Everett</a></td><td>3</td><td>LCE</td><td title="[Students]State_StudentNumber">9931051270</td><td><input type="checkbox"></td></tr>
<tr class="evenRow"><td title="[Students]LastFirst"><a href="#">Bascom, Faye</a></td><td>6</td><td>RMS</td><td title="[Students]State_StudentNumber">9931051288</td><td><input type="checkbox"></td></tr></table></div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u24',
  'the number in a line of the header',
  'https://ridge.powerschool.com/admin/students/home.html?frn=0010006233',
  '9931062338',
  ['0010006233', '8315550161', '8315550162'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Quick Lookup</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>Quick Lookup</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><p><a href="/admin/students/home.html?frn=0010006233">Refresh</a></p></div>
<div id="content-main">
<div id="student_detail_header"><p><b>Cisneros, Paloma</b> &nbsp; 11 &nbsp; RHS<br>Local ID: 62330 &nbsp; Family ID: 6233 &nbsp; SSID:&nbsp;9931062338 &nbsp; Home: 8315550161</p></div>
<div class="box-round"><table class="grid"><tr><th rowspan="2">Exp</th><th colspan="5">Last Week</th><th>Course</th><th>Q1</th><th>S1</th></tr><tr><td>M</td><td>T</td><td>W</td><td>H</td><td>F</td><td></td><td></td><td></td></tr>
<tr><td>1(A)</td><td>.</td><td>.</td><td>T</td><td>.</td><td>.</td><td>AP Biology, Stone</td><td>A- 91</td><td>--</td></tr>
<tr><td>2(A)</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>English 11, Ferreira</td><td>B 85</td><td>--</td></tr>
<tr><td>3(A)</td><td>A</td><td>.</td><td>.</td><td>.</td><td>.</td><td>US History, Moyer</td><td>B+ 88</td><td>--</td></tr></table>
<p>Legend: Attendance codes: Blank=Present | A=Absent | T=Tardy</p></div><div class="box-round"><b>Guardian alert</b> Call the mother at 8315550162 first.</div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u25',
  "staff page of the state's fields",
  'https://ridge.powerschool.com/admin/faculty/stateCA.html?frn=0050000087',
  null,
  ['0050000087', '9936600871', '9936600889', '8315550110'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>CA Staff Information</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Staff</a></li><li>State/Province - CA</li></ol>
<div id="nav-main"><h3>Staff</h3><ul id="tchr_information"><li><a href="/admin/faculty/edit.html?frn=0050000087">Edit Information</a></li><li><a href="stateCA.html">State/Province - CA</a></li><li><a href="schedule.html">Current Schedule</a></li></ul></div>
<div id="content-main">
<h2>Dombrowski, Yvette &nbsp; RHS</h2>
<h1>California Staff Information</h1><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Users]SIF_StatePrid">State ID</td><td>9936600871</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_USR_X]SEID">Statewide Educator Identifier</td><td>9936600871</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_USR_X]FormerSEID">Former Identifier</td><td>9936600889</td></tr>
<tr class="evenRow"><td class="bold" title="[Users]Home_Phone">Home Phone</td><td>8315550110</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_USR_X]HighestDegree">Highest Degree</td><td>Master</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_USR_X]YearsTotal">Years of Service, Total</td><td>19</td></tr>
</table><button>Submit</button></div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u26',
  'family page: own field above, the others in a table',
  'https://ridge.powerschool.com/admin/students/custom/household.html?frn=0010007348',
  '0931073485',
  ['0010007348', '0931073492', '9931073507', '8315550133', '8315550134'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Household</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>Household</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><a href="emergency.html?frn=0010007348">Emergency</a></div>
<div id="content-main">
<h2 id="student_detail_header">Ellsworth, Grant &nbsp; 5 &nbsp; 73480 &nbsp; LCE</h2>
<h1>Household Information</h1><div class="box-round"><h3>This student</h3><table>
<tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td>73480</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">California Statewide Student ID (SSID)</td><td>0931073485</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]DOB">DOB</td><td>4/9/2016</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Mother_DayPhone">Mother day phone</td><td>8315550133</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Father_DayPhone">Father day phone</td><td>8315550134</td></tr></table></div>
<div class="box-round"><h3>Others in this household</h3><table><tr><th>Name</th><th>Relation</th><th>Grade</th><th>SSID</th></tr><tr><td>Ellsworth, Hope</td><td>Sister</td><td>2</td><td title="[Students]State_StudentNumber">0931073492</td></tr><tr><td>Pruitt, Ian</td><td>Foster brother</td><td>7</td><td title="[Students]State_StudentNumber">9931073507</td></tr></table></div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
  { sure: false },
);

page(
  'u27',
  'two students side by side',
  'https://ridge.powerschool.com/admin/students/custom/compare.html',
  null,
  ['9931081201', '9931081219', '8315550171', '8315550172'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Compare Students</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Special Functions</li><li>Compare Students</li></ol>
<div id="nav-main"><h3>Functions</h3><ul><li><a href="#">Special Functions</a></li><li><a href="#">Groups</a></li></ul></div>
<div id="content-main">
<h1>Compare Students</h1>
<p>Choose two students of the current selection (2).</p><div style="display:flex;gap:14px">
<div class="box-round"><h3>Fairbanks, Cleo</h3><table><tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td>81200</td></tr><tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">SSID</td><td>9931081201</td></tr><tr class="oddRow"><td class="bold" title="[Students]Grade_Level">Grade</td><td>10</td></tr><tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>8315550171</td></tr><tr class="oddRow"><td class="bold" title="[Students]Cum_GPA">GPA</td><td>3.41</td></tr></table></div>
<div class="box-round"><h3>Fairbanks, Cleo M</h3><table><tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td>81211</td></tr><tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">SSID</td><td>9931081219</td></tr><tr class="oddRow"><td class="bold" title="[Students]Grade_Level">Grade</td><td>10</td></tr><tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>8315550172</td></tr><tr class="oddRow"><td class="bold" title="[Students]Cum_GPA">GPA</td><td></td></tr></table></div></div>
<p><button>Swap sides</button> <button>Done</button></p>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u28',
  'a new student is enrolled, an empty field and possible matches',
  'https://ridge.powerschool.com/admin/students/enroll/new.html',
  null,
  ['9931090044', '9931090051', '8315550184'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enroll New Student</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Enroll New Student</li></ol>
<div id="nav-main"><h3>Functions</h3><ul><li><a href="#">Attendance</a></li><li><a href="#">Enroll New Student</a></li><li><a href="#">Reports</a></li></ul></div>
<div id="content-main">
<h1>Enroll New Student</h1>
<form><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]LastFirst">Student's Name (Last, First MI)</td><td><input value="Galvan"> , <input value="Hugo"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]DOB">Date of Birth</td><td><input value="10/14/2020"></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input name="UF-0080093" value="" maxlength="10"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td><input value="8315550184"></td></tr></table></div>
<div class="feedback-alert"><b>Possible duplicates were found</b><table><tr><th>Name</th><th>DOB</th><th>Grade</th><th>SSID</th><th>Status</th><th></th></tr><tr><td>Galvan, Hugo</td><td>10/14/2019</td><td>1</td><td>9931090044</td><td>Transferred out</td><td><a href="#">View</a></td></tr><tr><td>Galvan, Hugo R</td><td>01/10/2020</td><td>K</td><td>9931090051</td><td>Active</td><td><a href="#">View</a></td></tr></table></div>
<button>Enroll anyway</button> <button>Cancel</button></form>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u29',
  "a teacher's page with the neighbours of the class beside it",
  'https://ridge.powerschool.com/teachers/studentpages/quicklookup.html?frn=0010008450',
  '9931084502',
  ['0010008450', '9931084494', '9931084519', '8315550158'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Information</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Backpack</li><li>Period 4 Integrated Math II</li></ol>
<div id="nav-main"><h3>Class list</h3><ul><li>Hailu, Abel</li><li class="selected"><b>Ingersoll, Bree</b></li><li>Jaramillo, Ciro</li></ul></div>
<div id="content-main">
<div class="studentpager"><a href="#">&laquo; Hailu, Abel (SSID 9931084494)</a> | <a href="#">Jaramillo, Ciro (SSID 9931084519) &raquo;</a></div><h1>Ingersoll, Bree</h1>
<label>Select screens <select><option selected>Student Information</option><option>Cumulative Info</option><option>Demographics</option></select></label>
<div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td>84500</td></tr><tr class="evenRow"><td class="bold" title="[Students]Grade_Level">Grade</td><td>10</td></tr><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">State Student Number</td><td>9931084502</td></tr><tr class="evenRow"><td class="bold" title="[Students]DOB">Birth Date</td><td>12/1/2010</td></tr><tr class="oddRow"><td class="bold" title="[Students]Home_Phone">Phone</td><td>8315550158</td></tr><tr class="evenRow"><td class="bold" title="[Students]Mother">Mother</td><td>Ingersoll, Dana</td></tr></table></div>
<div class="box-round"><h3>Guardian network access</h3><p>Last login 11/24/2026. <a href="teacher.html?frn=0010008450">Comments</a></p></div>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u30',
  'the header has one student, the radio in the list chose another',
  'https://ridge.powerschool.com/admin/students/custom/workbench.html',
  null,
  ['9931095507', '9931095514', '9931095521'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student workbench</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student workbench</li></ol>
<div id="nav-main"><h3>Current selection (3)</h3><ul class="picklist"><li><label><input type="radio" name="pick"> Kessinger, Abby</label></li><li><label><input type="radio" name="pick" checked> Kim, Benedict</label></li><li><label><input type="radio" name="pick"> Kirby, Colt</label></li></ul></div>
<div id="content-main">
<h2 id="student_detail_header">Kessinger, Abby &nbsp; 9 &nbsp; 95500 &nbsp; RHS &nbsp; SSID: 9931095507</h2>
<h1>Kim, Benedict</h1><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td>95511</td></tr><tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier</td><td>9931095514</td></tr><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]Homeless">Homeless</td><td>No</td></tr><tr class="evenRow"><td class="bold" title="[S_CA_STU_X]ELAS">English Language Acquisition Status</td><td>RFEP</td></tr></table></div>
<div class="box-round"><h3>Next in the selection</h3><p>Kirby, Colt, SSID 9931095521, grade 9, transfer on 11/30/2026</p></div>
<p>The header changes after you press <b>Make current</b>. <button>Make current</button></p>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u31',
  'masked in the header, in full on the page',
  'https://ridge.powerschool.com/admin/students/state/stateCA_elp.html?frn=0010009917',
  '9931099178',
  ['0010009917', '0420260099', '8315550166'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ELPAC</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>ELPAC</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><a href="stateCA.html?frn=0010009917">CA</a></div>
<div id="content-main">
<h2 id="student_detail_header">Lindgren, Sofia &nbsp; 2 &nbsp; 99170 &nbsp; SSID ******9178</h2>
<h1>English Learner Information</h1><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">State Student ID (SSID)</td><td><span class="revealed">9931099178</span> <a href="#">Hide</a></td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_EL_X]ELASDate">EL Status Date</td><td>09/12/2024</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_EL_X]ELAS">EL Status</td><td>EL English Learner</td></tr>
<tr class="evenRow"><td class="bold" title="[S_CA_STU_EL_X]PrimaryLang">Primary Language</td><td>18 Swedish</td></tr>
<tr class="oddRow"><td class="bold" title="[S_CA_STU_EL_X]TestRegistration">Initial ELPAC Registration</td><td>0420260099</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>8315550166</td></tr>
</table></div><p>The full number is shown for 60 seconds and its showing is written to the audit log.</p>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u32',
  "masked, with a bus partner's number in full",
  'https://ridge.powerschool.com/admin/students/transportation.html?frn=0010010028',
  null,
  ['0010010028', '9931100293', '8315550195'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transportation</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>Transportation</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><a href="transportation.html?frn=0010010028">AM/PM</a></div>
<div id="content-main">
<h2 id="student_detail_header">Montague, Iris &nbsp; 1 &nbsp; 100280 &nbsp; LCE</h2>
<div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>&bull;&bull;&bull;&bull;&bull;&bull;0281</td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Bus_Route">Bus Route</td><td>14</td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Bus_Stop">Bus Stop</td><td>Alder &amp; 3rd</td></tr>
<tr class="evenRow"><td class="bold" title="[U_TRANS]Dispatcher">Dispatcher</td><td>8315550195</td></tr>
<tr class="oddRow"><td class="bold" title="[U_TRANS]Walks_With">Walks home with</td><td>Nealon, Jack (SSID 9931100293)</td></tr>
<tr class="evenRow"><td class="bold" title="[U_TRANS]Start_Date">Start</td><td>08/17/2026</td></tr>
</table><button>Submit</button></div><p>Identifiers are masked for your role. Ask the registrar for full view.</p>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u33',
  'transcript for print',
  'https://ridge.powerschool.com/admin/students/reports/transcript.html?frn=0010011139',
  '9931111394',
  ['8315550100', '8315550199', '0533210044'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Official Transcript</title><style>body{font:11px "Times New Roman",serif;width:720px;margin:10px auto}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:2px 5px;text-align:left}h1{font-size:17px;text-align:center}.noprint{font-family:Arial}</style></head>
<body><div class="noprint"><a href="javascript:window.print()">Print</a> | <a href="home.html">Return to student</a></div>
<h1>Ridge High School<br>Official Transcript of Secondary School Record</h1>
<p style="text-align:center">4400 Summit Road, Ridge, CA 93901 &middot; Tel 8315550100 &middot; Fax 8315550199 &middot; CEEB 052177</p>
<table><tr><td>Name: <b>Novak, Tobias Wren</b></td><td>Birthdate: 06/17/2008</td><td>Sex: M</td></tr><tr><td>Student Number: 111390</td><td>SSID: 9931111394</td><td>Grade: 12</td></tr><tr><td>Parent/Guardian: Petra Novak</td><td>Entered: 08/15/2022</td><td>Document no. 0533210044</td></tr></table>
<h3>2024-2025, Grade 10</h3><table><tr><th>Course</th><th>S1</th><th>Cr</th><th>S2</th><th>Cr</th></tr><tr><td>(P) English 10</td><td>B</td><td>5.0</td><td>A</td><td>5.0</td></tr><tr><td>(P) Chemistry</td><td>B</td><td>5.0</td><td>B</td><td>5.0</td></tr><tr><td>(P) World History</td><td>A</td><td>5.0</td><td>A</td><td>5.0</td></tr></table>
<h3>2025-2026, Grade 11</h3><table><tr><th>Course</th><th>S1</th><th>Cr</th><th>S2</th><th>Cr</th></tr><tr><td>(P,AP) English Language</td><td>B</td><td>5.0</td><td>B</td><td>5.0</td></tr><tr><td>(P) Precalculus</td><td>C</td><td>5.0</td><td>B</td><td>5.0</td></tr></table>
<p>Credits attempted 180.0, earned 180.0. Academic GPA 3.37, total GPA 3.44. Class rank 91 of 402.</p><p>Registrar ______________________ Date ____________ <i>Not official without seal.</i></p></body></html>`,
);

page(
  'u34',
  'portal for parents, two children in tabs',
  'https://ridge.powerschool.com/guardian/home.html',
  null,
  ['9931120031', '9931120048', '8315550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Grades and Attendance</title><style>body{font:13px Arial;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px}#students-list li{display:inline;margin-right:14px}#content-main{padding:12px}td,th{padding:3px 8px}</style></head>
<body><div id="branding-powerschool">PowerSchool Student and Parent Portal</div><div id="userName">Welcome, <span>Ottoline Price</span> | <a href="#">Help</a> | <a href="#">Sign Out</a></div>
<ul id="students-list"><li class="selected"><a href="#">Ophelia</a></li><li><a href="#">Quentin</a></li></ul>
<div id="nav-main-menu"><a href="#">Grades and Attendance</a> <a href="#">Grade History</a> <a href="#">Email Notification</a> <a href="#">Account Preferences</a></div>
<div id="content-main"><h1>Grades and Attendance: Price, Ophelia</h1><p>Statewide Student Identifier (SSID): 9931120031</p>
<table class="grid"><tr><th>Exp</th><th>Course</th><th>Q1</th><th>Absences</th></tr><tr><td>1(A)</td><td>Homeroom, Tesfaye</td><td>P</td><td>1</td></tr><tr><td>2(A)</td><td>Language Arts 6, Tesfaye</td><td>A</td><td>1</td></tr></table>
<h2>Linked students</h2><p>Price, Quentin &mdash; SSID 9931120048 &mdash; access ID and password needed to unlink.</p><p>School office 8315550100. <a href="#">Download the app</a></p></div></body></html>`,
  { isOfItsHost: true },
);

page(
  'u35',
  'the field as a closed input',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010012250',
  '9931122505',
  ['0010012250', '8315550173', '8315550174', '8315550175'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>General Demographics</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="#">Student Selection</a></li><li>Demographics</li></ol>
<div id="nav-main"><h3>Information</h3><ul id="std_information"><li><a href="addresses.html">Addresses</a></li><li><a href="generaldemographics.html">Demographics</a></li><li><a href="family.html">Family</a></li><li><a href="stateCA.html">State/Province - CA</a></li></ul><h3>Academics</h3><ul><li><a href="historical.html">Historical Grades</a></li><li><a href="testresults.html">Test Results</a></li></ul><h3>Enrollment</h3><ul><li><a href="transfer.html">Transfer Info</a></li></ul><a href="phones.html?frn=0010012250">Phones</a></div>
<div id="content-main">
<h2 id="student_detail_header">Oyelaran, Tunde &nbsp; 7 &nbsp; 122500 &nbsp; RMS</h2>
<h1>General Demographics</h1><form><div class="box-round"><table>
<tr class="oddRow"><td class="bold" title="[Students]LastFirst">Name</td><td><input name="UF-0080011" value="Oyelaran"> <input name="UF-0080012" value="Tunde"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td><input name="UF-0080013" value="8315550173"></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Student_Number">Student Number</td><td><input name="UF-0080014" value="122500"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]State_StudentNumber">State Student Number</td><td><input name="UF-0080015" value="9931122505" disabled> <small>Changed in CALPADS only</small></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]Emerg_Phone_1">Emergency Phone 1</td><td><input name="UF-0080016" value="8315550174"></td></tr>
<tr class="evenRow"><td class="bold" title="[Students]Doctor_Phone">Doctor Phone</td><td><input name="UF-0080017" value="8315550175"></td></tr>
<tr class="oddRow"><td class="bold" title="[Students]SSN">SSN</td><td><input name="UF-0080018" value=""></td></tr></table><button type="submit">Submit</button></div></form>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u36',
  'result of a search',
  'https://ridge.powerschool.com/admin/home.html?search',
  null,
  ['0010013361', '0010013372', '0010013383', '9931133612', '9931133729', '9931133830'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Selection</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#0a4a7a;color:#fff;padding:8px 12px;font-weight:bold}#nav-main{float:left;width:170px;font-size:12px}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f3f6fa}#bottom{clear:both;font-size:11px;color:#666;padding:12px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS</div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Student Selection</li></ol>
<div id="nav-main"><h3>Functions</h3><ul><li><a href="#">Attendance</a></li><li><a href="#">Daily Bulletin</a></li><li><a href="#">Special Functions</a></li></ul></div>
<div id="content-main">
<h1>Current Student Selection (3)</h1>
<p>Search: <code>state_studentnumber#</code>, grade_level=4</p><table class="grid"><thead><tr><th>Name</th><th>Student Number</th><th title="[Students]State_StudentNumber">State_StudentNumber</th><th>Grade</th><th>DOB</th></tr></thead><tbody>
<tr><td><a href="/admin/students/home.html?frn=0010013361">Pacheco, Ana</a></td><td>133610</td><td>9931133612</td><td>4</td><td>1/4/2017</td></tr>
<tr><td><a href="/admin/students/home.html?frn=0010013372">Pham, Binh</a></td><td>133720</td><td>9931133729</td><td>4</td><td>7/8/2016</td></tr>
<tr><td><a href="/admin/students/home.html?frn=0010013383">Pratt, Cory</a></td><td>133830</td><td>9931133830</td><td>4</td><td>3/3/2017</td></tr></tbody></table>
<p><a href="#">Select Function</a> | <a href="#">Select By Hand</a> | <a href="#">Quick Export</a></p>
</div>
<div id="bottom">Copyright &copy; PowerSchool and its affiliates. <a href="#">Legal Disclaimers</a></div>
</body></html>`,
);

page(
  'u37',
  'demographics',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics',
  '9941200158',
  ['9490031775', '9495550123'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Demographics</span></nav>
<div class="person-header"><h1>Quesada, Marlon</h1><span>Grade 7 &middot; Student Number 1200158 &middot; DOB 04/22/2014</span></div>
<div class="toolset"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Assessments</a><a href="#">Programs</a></div>
<main>
<section class="panel"><h2>Person Information</h2><div class="field"><label for="ln">Last Name</label><input id="ln" value="Quesada"></div><div class="field"><label for="fn">First Name</label><input id="fn" value="Marlon"></div><div class="field"><label for="gx">Gender</label><input id="gx" value="M"></div><div class="field"><label for="bd">Birth Date</label><input id="bd" value="04/22/2014"></div><div class="field"><label>Race/Ethnicity</label><span>Hispanic/Latino</span></div></section>
<section class="panel"><h2>Person Identifiers</h2><div class="field"><label for="lsn">Local Student Number</label><input id="lsn" value="1200158"></div><div class="field"><label for="ssid">Student State ID</label><input id="ssid" value="9941200158"></div><div class="field"><label for="lst">Local Staff Number</label><input id="lst" value=""></div><div class="field"><label for="sst">Staff State ID</label><input id="sst" value=""></div><div class="field"><label>Person GUID</label><span>5F0C-77AE</span></div><div class="field"><label for="bic">MediCal / BIC</label><input id="bic" value="9490031775"></div></section>
<section class="panel"><h2>Personal Contact Information</h2><div class="field"><label for="cp">Cell Phone</label><input id="cp" value="9495550123"></div><div class="field"><label for="em">Email</label><input id="em" value="marlon.quesada@stu.example"></div><button>Save</button></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u38',
  'page of a household: all its members',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household/4412',
  null,
  ['9941210043', '9941210050', '9941210067', '9495550141'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Households | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Households</span></nav>
<div class="person-header"><h1>Household: Ramos-Idris</h1><span>4412 Palm Ave, Laguna CA 92651</span></div>
<div class="toolset"><a href="#">Household Info</a><a href="#">Members</a><a href="#">Addresses</a><a href="#">Census Search</a></div>
<main>
<section class="panel"><h2>Household Members</h2><table><thead><tr><th>Name</th><th>Role</th><th>Birth Date</th><th>Student State ID</th><th>Start</th><th>Secondary</th></tr></thead><tbody>
<tr><td>Idris, Nadia</td><td>Guardian</td><td></td><td></td><td>07/01/2019</td><td>No</td></tr>
<tr><td>Ramos, Felipe</td><td>Student, 03</td><td>05/05/2018</td><td>9941210043</td><td>07/01/2019</td><td>No</td></tr>
<tr><td>Ramos, Greta</td><td>Student, 06</td><td>01/30/2015</td><td>9941210050</td><td>07/01/2019</td><td>No</td></tr>
<tr><td>Ramos, Hari</td><td>Student, 10</td><td>09/12/2010</td><td>9941210067</td><td>07/01/2019</td><td>Yes</td></tr></tbody></table>
<p><button>Add member</button> <button>End membership</button></p></section>
<section class="panel"><h2>Household Phone</h2><div class="field"><label>Home Phone</label>9495550141</div><div class="field"><label>Private</label>No</div></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u39',
  'summary with panels of the family',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary',
  '9941220158',
  ['9941220165', '9941220172', '9495550151', '9495550152'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Summary | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Student Summary</span></nav>
<div class="person-header"><h1>Sorensen, Lark</h1><span>Grade 4 &middot; #1220158</span> <button>Details</button> <button>Print</button></div>
<div class="toolset"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Assessments</a><a href="#">Programs</a></div>
<main>
<section class="panel"><h2>Student Information</h2><div class="field"><label>Name</label><span>Sorensen, Lark Ingrid</span></div><div class="field"><label>Student State ID</label><span>9941220158</span></div><div class="field"><label>Grade</label><span>04</span></div><div class="field"><label>Birth Date</label><span>11/11/2016 (Age: 10)</span></div><div class="field"><label>Counselor</label><span>Whitfield, G.</span></div></section>
<section class="panel"><h2>Household: Sorensen</h2><div class="address">210 Bluff Dr, Laguna CA 92651 &middot; 9495550151</div>
<div class="member"><b>Sorensen, Astrid</b> Mother, guardian, cell 9495550152</div>
<div class="member"><b>Sorensen, Birk</b> Sibling, Grade 01, State ID 9941220165</div>
<div class="member"><b>Sorensen, Freya</b> Sibling, Grade 09, State ID 9941220172</div></section>
<section class="panel"><h2>Flags</h2><p>Gifted (start 02/2026)</p></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u40',
  'a person of the staff',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?person=88',
  null,
  ['9941237781', '9495550160', '1992730418'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Demographics | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Demographics</span></nav>
<div class="person-header"><h1>Tolbert, Vivian</h1><span>Staff &middot; Canyon Middle</span></div>
<div class="toolset"><a href="#">Demographics</a><a href="#">District Employment</a><a href="#">District Assignments</a><a href="#">Credentials</a></div>
<main>
<section class="panel"><h2>Person Information</h2><div class="field"><label>Legal Last Name</label>Tolbert</div><div class="field"><label>Legal First Name</label>Vivian</div><div class="field"><label>Birth Date</label>03/03/1984</div></section>
<section class="panel"><h2>Person Identifiers</h2><div class="field"><label>Local Student Number</label></div><div class="field"><label>Student State ID</label></div><div class="field"><label>Local Staff Number</label>20388</div><div class="field"><label>Staff State ID</label>9941237781</div><div class="field"><label>NPI</label>1992730418</div></section>
<section class="panel"><h2>District Employment</h2><div class="field"><label>Start Date</label>08/10/2015</div><div class="field"><label>Work Phone</label>9495550160</div><div class="field"><label>Title</label>Speech-Language Pathologist</div></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u41',
  'two persons are combined',
  'https://lagunaca.infinitecampus.org/campus/apps/census/combine-person',
  null,
  ['9941240019', '9941240910', '9495550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Combine Person | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Combine Person</span></nav>
<div class="person-header"><h1>Combine Person</h1><span>Person 1 is deleted, Person 2 is kept</span></div>
<div class="toolset"><a href="#">Census</a><a href="#">Combine Person</a><a href="#">Combine Household</a></div>
<main>
<section class="panel" style="display:inline-block;width:44%"><h2>Person 1</h2><div class="field"><label>Name</label>Urrutia, Ximeno</div><div class="field"><label>Birth Date</label>12/12/2012</div><div class="field"><label>Student State ID</label>9941240019</div><div class="field"><label>Student Number</label>1240019</div><div class="field"><label>Home Phone</label>9495550170</div></section>
<section class="panel" style="display:inline-block;width:44%"><h2>Person 2</h2><div class="field"><label>Name</label>Urrutia-Paz, Ximeno</div><div class="field"><label>Birth Date</label>12/12/2012</div><div class="field"><label>Student State ID</label>9941240910</div><div class="field"><label>Student Number</label>1240910</div><div class="field"><label>Home Phone</label></div></section>
<section class="panel"><h2>Conflicts</h2><ul><li>Student State ID differs</li><li>Both have an active enrollment in 26-27</li></ul><button>Switch</button> <button disabled>Combine</button></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u42',
  'enrolment with the retired number of before',
  'https://lagunaca.infinitecampus.org/campus/apps/enrollment/editor',
  '9941250027',
  ['9901250720', '3066910000', '9495550181'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enrollments | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Enrollments</span></nav>
<div class="person-header"><h1>Vandermeer, Otis</h1><span>Grade 11 &middot; Student Number 1250027</span></div>
<div class="toolset"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Assessments</a><a href="#">Programs</a></div>
<main>
<section class="panel"><h2>General Enrollment Information</h2><div class="field"><label>Calendar</label>26-27 Bluff High</div><div class="field"><label>Grade</label>11</div><div class="field"><label>Start Date</label>08/24/2026</div><div class="field"><label>Start Status</label>E: Transfer within state</div><div class="field"><label>End Date</label></div><div class="field"><label>Service Type</label>P: Primary</div></section>
<section class="panel"><h2>State Reporting Fields</h2><div class="field"><label>Student State ID</label><output>9941250027</output></div><div class="field"><label>Previous Student State ID (retired 09/2025)</label><output>9901250720</output></div><div class="field"><label>Prior CDS</label>3066910000</div><div class="field"><label>District of Residence</label>30 66551</div><div class="field"><label>Interdistrict Transfer</label>Code 2</div></section>
<section class="panel"><h2>Previous School</h2><div class="field"><label>Name</label>Saddle Ridge High</div><div class="field"><label>Registrar phone</label>9495550181</div><div class="field"><label>Records requested</label>08/26/2026</div></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u43',
  "own field empty, candidates for the state's number",
  'https://lagunaca.infinitecampus.org/campus/apps/state-reporting/get-state-id',
  null,
  ['9941260033', '9941260040', '9495550191'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Get State ID | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Get State ID</span></nav>
<div class="person-header"><h1>Whitcomb, Pearl</h1><span>Grade KN &middot; Student Number 1260033</span></div>
<div class="toolset"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Assessments</a><a href="#">Programs</a></div>
<main>
<section class="panel"><h2>Person Identifiers</h2><div class="field"><label>Local Student Number</label>1260033</div><div class="field"><label for="psid">Student State ID</label><input id="psid" value="" placeholder="not assigned"></div><div class="field"><label>Guardian phone</label>9495550191</div></section>
<section class="panel"><h2>State ID Candidates</h2><p>Two students of the statewide system resemble this one. Do not assign unless birth date and parent agree.</p>
<div class="candidate"><b>Whitcomb, Perla</b> born 02/28/2021, Anaheim, female <span class="lbl">Student State ID</span><span>9941260033</span> <button>Assign</button></div>
<div class="candidate"><b>Whitcombe, Pearl A</b> born 08/22/2020, Irvine, female <span class="lbl">Student State ID</span><span>9941260040</span> <button>Assign</button></div></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u44',
  'own field not shown, the number in groups below a label of its own',
  'https://lagunaca.infinitecampus.org/campus/apps/special-ed/plp',
  '0941270568',
  ['9940011208', '9495550197'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Personal Learning Plan | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Personal Learning Plan</span></nav>
<div class="person-header"><h1>Yamaguchi, Kenji</h1><span>Grade 8 &middot; Student State ID: <i>(hidden by your tool rights)</i></span></div>
<div class="toolset"><a href="#">Documents</a><a href="#">Team Members</a><a href="#">Contact Log</a><a href="#">Evaluation</a></div>
<main>
<section class="panel"><h2>IEP, 10/06/2026 (locked)</h2><table><tr><td>Student</td><td>Kenji Yamaguchi</td><td>Birth date</td><td>05/19/2013</td></tr><tr><td>Statewide pupil identifier (CALPADS)</td><td>0941-270-568</td><td>District of service</td><td>Laguna Unified</td></tr><tr><td>Case manager</td><td>P. Ostrowski</td><td>Case manager's SEID</td><td>9940011208</td></tr><tr><td>Parent</td><td>Aiko Yamaguchi</td><td>Phone</td><td>9495550197</td></tr></table>
<h3>Present levels</h3><p>Kenji reads 112 words per minute with 96 percent accuracy on grade 6 text and enjoys science.</p><h3>Goal 1</h3><p>By October 2027 Kenji will write a paragraph with a claim and two reasons in 4 of 5 trials.</p></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
  { sure: false },
);

page(
  'u45',
  'the header still has the first student, the open tab is of the next',
  'https://lagunaca.infinitecampus.org/campus/apps/attendance/student',
  null,
  ['9941280011', '9495550132'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attendance | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Attendance</span></nav>
<div class="person-header"><h1>Zaragoza, Amado</h1><span>Grade 12 &middot; Student State ID: 9941280011</span></div>
<div class="toolset"><a href="#" role="tab">Zaragoza, Amado</a><a href="#" role="tab" aria-selected="true">Zeller, Brita</a><a href="#">+ open another</a></div>
<main>
<section class="panel" role="tabpanel"><h2>Zeller, Brita</h2><p>Grade 10 &middot; Student Number 1280028 &middot; Household phone 9495550132</p>
<table><tr><th>Date</th><th>Per 1</th><th>Per 2</th><th>Per 3</th><th>Per 4</th></tr><tr><td>11/23/2026</td><td>A</td><td>A</td><td></td><td></td></tr><tr><td>11/20/2026</td><td></td><td>T</td><td></td><td></td></tr></table></section>
<section class="panel" role="status">You switched to Zeller, Brita. The header is brought up to date when the tool has loaded.</section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u46',
  "the staff's pages in Spanish",
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?lang=es',
  '9941290153',
  ['9495550138', '9495550139', '0012901535'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Datos demográficos | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Laguna Unified 26-27 &middot; Canyon Middle</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Datos demográficos</span></nav>
<div class="person-header"><h1>Abascal Rueda, Inés</h1><span>Grado 2 &middot; N.º local 1290153</span></div>
<div class="toolset"><a href="#">Resumen</a><a href="#">Datos demográficos</a><a href="#">Hogares</a><a href="#">Inscripciones</a></div>
<main>
<section class="panel"><h2>Información personal</h2><div class="field"><label>Apellidos</label>Abascal Rueda</div><div class="field"><label>Nombre</label>Inés</div><div class="field"><label>Fecha de nacimiento</label>03/10/2018</div><div class="field"><label>País de nacimiento</label>Estados Unidos</div></section>
<section class="panel"><h2>Identificadores</h2><div class="field"><label>Número local del estudiante</label>1290153</div><div class="field"><label>Identificador estatal del estudiante (SSID)</label><span>9941290153</span></div><div class="field"><label>Número de expediente</label><span>0012901535</span></div></section>
<section class="panel"><h2>Contactos</h2><div class="field"><label>Madre, celular</label>9495550138</div><div class="field"><label>Padre, trabajo</label>9495550139</div></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
);

page(
  'u47',
  'portal for parents',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/today',
  null,
  ['9941300016', '9941300023'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Today | Infinite Campus</title><style>body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#222}.topbar{background:#004a6e;color:#fff;padding:8px 14px}.person-header{padding:10px 14px;border-bottom:2px solid #ccd}.toolset a{margin-right:14px}.panel{margin:12px 14px;border:1px solid #d4dbe2;padding:10px}.field{display:inline-block;min-width:190px;margin:5px 14px 5px 0;vertical-align:top}.field label,.lbl{display:block;font-size:12px;color:#556}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #e2e6ea}</style></head>
<body class="campus"><app-root>
<header class="topbar"><b>Infinite Campus</b> <span>Campus Parent &middot; Laguna Unified</span> <span class="search-hint">Search for a person or tool</span></header>
<nav class="crumbs"><a href="#">Home</a> / <a href="#">Student Information</a> / <span>Today</span></nav>
<div class="person-header"><button aria-haspopup="listbox">Benning, Cora &#9662;</button> <ul role="listbox"><li role="option" aria-selected="true">Benning, Cora &middot; Grade 5</li><li role="option">Benning, Dell &middot; Grade 8</li></ul></div>
<div class="toolset"><a href="#">Message Center</a><a href="#">Today</a><a href="#">Calendar</a><a href="#">Assignments</a><a href="#">Grades</a><a href="#">Fees</a></div>
<main>
<section class="panel"><h2>Today, Friday, November 27</h2><p>No school: Thanksgiving holiday</p></section><section class="panel"><h2>My Family</h2><div>Cora Benning &middot; Grade 5 &middot; Student State ID 9941300016</div><div>Dell Benning &middot; Grade 8 &middot; Student State ID 9941300023</div></section><section class="panel"><h2>Optional payments</h2><p>Yearbook 26-27: $35.00 <button>Add to cart</button></p></section>
</main>
<footer class="panel">&copy; 2003-2026 Infinite Campus, Inc. <a href="#">Log Off</a></footer>
</app-root></body></html>`,
  { isOfItsHost: true },
);

page(
  'u48',
  'student view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx',
  '9951400126',
  ['7605550112', '7605550113', '0905140012'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Vista High School &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Student Name:</b> Cardenas, Ruby Mae &nbsp; <b>School:</b> Mesa Vista High School &nbsp; <b>Status:</b> Active &nbsp; <b>Homeroom:</b> B12</div>
<div class="TabBar"><span class="sel">Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span><span>Enrollment History</span><span>Classes</span><span>Documents</span></div>
<div class="grp"><div class="grp-h">Student Information</div>
<div class="col"><span class="c">Last Name</span><span class="v"><input value="Cardenas"></span></div><div class="col"><span class="c">First Name</span><span class="v"><input value="Ruby"></span></div><div class="col"><span class="c">Middle Name</span><span class="v"><input value="Mae"></span></div><div class="col"><span class="c">Perm ID</span><span class="v"><input value="140012" readonly></span></div><div class="col"><span class="c">State Student Number</span><span class="v"><input value="9951400126" readonly></span></div><div class="col"><span class="c">Gender</span><span class="v"><select><option>Female</option></select></span></div><div class="col"><span class="c">Grade</span><span class="v"><select><option>10</option></select></span></div><div class="col"><span class="c">Birth Date</span><span class="v"><input value="08/08/2010"></span></div></div>
<div class="grp"><div class="grp-h">Phone Numbers</div><table><tr><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th></tr><tr><td>1</td><td>Y</td><td>Home</td><td>7605550112</td></tr><tr><td>2</td><td></td><td>Cell</td><td>7605550113</td></tr></table></div>
<div class="grp"><div class="grp-h">Birth Verification</div><div class="col"><span class="c">Birth Cert. Number</span><span class="v"><input value="0905140012"></span></div><div class="col"><span class="c">Birth City</span><span class="v"><input value="Escondido"></span></div><div class="col"><span class="c">Verified by</span><span class="v">Birth certificate</span></div></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u49',
  'own field empty, numbers of siblings in a grid',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=parentguardian',
  null,
  ['9951410036', '9951410043', '7605550125'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Vista High School &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Student Name:</b> Deering, Hollis &nbsp; <b>Perm ID:</b> 141002 &nbsp; <b>State ID:</b> <input value="" readonly></div>
<div class="TabBar"><span>Demographics</span><span class="sel">Parent/Guardian</span><span>Other Info</span><span>Emergency</span></div>
<div class="grp"><div class="grp-h">Parents/Guardians</div><table><tr><th>Line</th><th>Name</th><th>Relation</th><th>Lives With</th><th>Ed Rights</th><th>Phone</th></tr><tr><td>1</td><td>Deering, Marguerite</td><td>Mother</td><td>Y</td><td>Y</td><td>7605550125</td></tr></table></div>
<div class="grp"><div class="grp-h">Siblings</div><table><tr><th>Line</th><th>Name</th><th>Grade</th><th>School</th><th>Perm ID</th><th>State ID</th></tr><tr><td>1</td><td>Deering, June</td><td>03</td><td>Palomar El</td><td>141003</td><td>9951410036</td></tr><tr><td>2</td><td>Deering, Keith</td><td>07</td><td>Mesa Middle</td><td>141004</td><td>9951410043</td></tr></table></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u50',
  'own field beside a grid of siblings and a list of the students found',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=otherinfo',
  '0951420158',
  ['9951420165', '9951420172', '9951420189', '7605550134'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Vista High School &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <span class="find-list">Find result 2 of 3: <a href="#">Ettinger, Lou (9951420172)</a> <b>Farouk, Sami</b> <a href="#">Fenwick, Dot (9951420189)</a></span> <button>Save</button></div>
<div id="view">
<div class="focus-bar"><b>Student Name:</b> Farouk, Sami &nbsp; <b>Grade:</b> 09 &nbsp; <b>Perm ID:</b> 142015</div>
<div class="TabBar"><span>Demographics</span><span>Parent/Guardian</span><span class="sel">Other Info</span></div>
<div class="grp"><div class="grp-h">State Information</div><div class="col"><span class="c">State Student Number</span><span class="v">0951420158</span></div><div class="col"><span class="c">Date Assigned</span><span class="v">10/01/2016</span></div><div class="col"><span class="c">US School Entry</span><span class="v">08/20/2016</span></div><div class="col"><span class="c">CA School Entry</span><span class="v">08/20/2016</span></div><div class="col"><span class="c">Expected Receiver School</span><span class="v">Mesa Vista HS</span></div></div>
<div class="grp"><div class="grp-h">Siblings</div><table><tr><th>Name</th><th>Grade</th><th>State Student Number</th></tr><tr><td>Farouk, Layla</td><td>06</td><td>9951420165</td></tr></table></div>
<div class="grp"><div class="grp-h">Transportation</div><div class="col"><span class="c">Bus</span><span class="v">22</span></div><div class="col"><span class="c">Driver phone</span><span class="v">7605550134</span></div></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u51',
  'staff view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=staff',
  null,
  ['9951439902', '7605550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Staff - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Unified &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Staff Name:</b> Gustafson, Lorne &nbsp; <b>Badge Number:</b> 5518</div><div class="TabBar"><span class="sel">General</span><span>Staff School Year</span><span>Credentials</span><span>Security</span></div>
<div class="grp"><div class="grp-h">General</div><div class="col"><span class="c">Last Name</span><span class="v"><input value="Gustafson"></span></div><div class="col"><span class="c">First Name</span><span class="v"><input value="Lorne"></span></div><div class="col"><span class="c">State ID</span><span class="v"><input value="9951439902"></span></div><div class="col"><span class="c">Type</span><span class="v">Teacher</span></div><div class="col"><span class="c">Job Title</span><span class="v">Teacher, CTE Welding</span></div><div class="col"><span class="c">Hire Date</span><span class="v">08/15/2019</span></div><div class="col"><span class="c">Phone</span><span class="v"><input value="7605550145"></span></div></div>
<div class="grp"><div class="grp-h">Credentials</div><table><tr><th>Document</th><th>Authorization</th><th>Expires</th></tr><tr><td>CTE Clear</td><td>Manufacturing and Product Development</td><td>09/01/2030</td></tr></table></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u52',
  'audit trail: the former value and the present one',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=audit',
  '9951440117',
  ['9951440171', '7605550151', '7605550150'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Audit Trail History - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Vista High School &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Student Name:</b> Horvat, Mila &nbsp; <b>Perm ID:</b> 144011 &nbsp; <b>State Student Number:</b> 9951440117 &nbsp; <b>Grade:</b> 08</div>
<div class="grp"><div class="grp-h">Audit Trail</div><table><tr><th>Date/Time</th><th>User</th><th>Property</th><th>Old Value</th><th>New Value</th></tr>
<tr><td>10/30/2026 09:11</td><td>dhalloran</td><td>State Student Number</td><td>9951440171</td><td>9951440117</td></tr>
<tr><td>10/30/2026 09:10</td><td>dhalloran</td><td>Home Phone</td><td>7605550150</td><td>7605550151</td></tr>
<tr><td>08/03/2026 15:42</td><td>system</td><td>Grade</td><td>07</td><td>08</td></tr></table>
<p>Reason of 10/30: digits were transposed at enrollment.</p></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u53',
  'a grid for many students',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=massassign',
  null,
  [
    '9951453001',
    '9951453012',
    '9951453023',
    '9951453034',
    '9951453045',
    '9951453056',
    '9951453067',
    '9951453078',
    '9951453089',
    '9951453100',
  ],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mass Assign Needs - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Palomar Elementary &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Mass Assign Student Needs</b> &nbsp; Need <select><option>RSP</option><option selected>EL</option></select> Start Date <input value="11/30/2026"></div>
<div class="grp"><div class="grp-h">Students (10)</div><table><tr><th><input type="checkbox"></th><th>Student Name</th><th>Grade</th><th>Perm ID</th><th>State Student Number</th><th>Homeroom</th></tr>
<tr><td><input type="checkbox" checked></td><td>Abeyta, Luz</td><td>01</td><td>145300</td><td>9951453001</td><td>K2</td></tr>
<tr><td><input type="checkbox"></td><td>Bui, Khanh</td><td>02</td><td>145301</td><td>9951453012</td><td>K3</td></tr>
<tr><td><input type="checkbox"></td><td>Corona, Jair</td><td>03</td><td>145302</td><td>9951453023</td><td>K4</td></tr>
<tr><td><input type="checkbox" checked></td><td>Diallo, Awa</td><td>04</td><td>145303</td><td>9951453034</td><td>K5</td></tr>
<tr><td><input type="checkbox"></td><td>Estrada, Tito</td><td>05</td><td>145304</td><td>9951453045</td><td>K6</td></tr>
<tr><td><input type="checkbox"></td><td>Feng, Lin</td><td>01</td><td>145305</td><td>9951453056</td><td>K7</td></tr>
<tr><td><input type="checkbox" checked></td><td>Guerra, Noe</td><td>02</td><td>145306</td><td>9951453067</td><td>K8</td></tr>
<tr><td><input type="checkbox"></td><td>Haddad, Rim</td><td>03</td><td>145307</td><td>9951453078</td><td>K9</td></tr>
<tr><td><input type="checkbox"></td><td>Ito, Sora</td><td>04</td><td>145308</td><td>9951453089</td><td>K10</td></tr>
<tr><td><input type="checkbox" checked></td><td>Juarez, Pia</td><td>05</td><td>145309</td><td>9951453100</td><td>K11</td></tr>
</table><button>Assign to checked</button></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u54',
  'document of special education',
  'https://ca-mesa.edupoint.com/SE_Content.aspx?doc=iep',
  '9951460154',
  ['9950046013', '7605550161', '7605550162', '7605550163'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Special Ed IEP - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Vista High School &middot; 2026-2027</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button>Validate</button> <button>Print Draft</button> <button>Finalize</button> <select><option>English</option><option>Spanish</option></select></div>
<div id="view">
<div class="focus-bar"><b>SE Process:</b> Annual review &nbsp; <b>Student:</b> Kowalczyk, Henryk &nbsp; <b>Draft 2</b></div>
<div class="grp"><div class="grp-h">IEP Cover Page</div><table>
<tr><td colspan="2">Student's name<br><b>Kowalczyk, Henryk</b></td><td>Date of birth<br><b>03/14/2012</b></td><td>Grade<br><b>09</b></td></tr>
<tr><td>Perm ID<br><b>146015</b></td><td>CALPADS SSID<br><b>9951460154</b></td><td>Native language<br><b>Polish</b></td><td>EL<br><b>No</b></td></tr>
<tr><td colspan="2">Parent<br><b>Zofia Kowalczyk</b></td><td>Home phone<br><b>7605550161</b></td><td>Work phone<br><b>7605550162</b></td></tr>
<tr><td>Case manager<br><b>R. Ybarra</b></td><td>SEID<br><b>9950046013</b></td><td>Phone<br><b>7605550163</b></td><td>Room<br><b>B4</b></td></tr></table></div>
<div class="grp"><div class="grp-h">Eligibility</div><div class="col"><span class="c">Primary</span><span class="v">Autism (AUT)</span></div><div class="col"><span class="c">Secondary</span><span class="v">None</span></div><div class="col"><span class="c">LRE, % in general education</span><span class="v">82</span></div></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u55',
  'portal for parents',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx?AGU=0',
  null,
  ['9951470016', '7605550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ParentVUE</title><style>body{font:14px Arial;margin:0}.hd{background:#2b6;color:#fff;padding:8px}nav{float:left;width:150px}section{margin-left:170px;padding:10px}td{padding:4px 10px;border:1px solid #ccc}</style></head>
<body><div class="hd">ParentVUE | Mesa Unified | Good morning, Ferran Lozano, 11/27/2026 <a href="#">My Account</a> <a href="#">Close</a></div>
<div class="student-picker"><b>Lozano, Arlet</b> Palomar Elementary 7605550100 | <a href="#">Lozano, Biel</a></div>
<nav><a href="#">Home</a><br><a href="#">Messages</a><br><a href="#">Calendar</a><br><a href="#">Attendance</a><br><b>Student Info</b><br><a href="#">School Information</a><br><a href="#">Report Card</a></nav>
<section><h1>Student Information</h1><table><tr><td>Student Name<br>Lozano, Arlet</td><td>Perm ID<br>147001</td><td>State ID<br>9951470016</td></tr><tr><td>Gender<br>Female</td><td>Grade<br>4</td><td>Home Language<br>Catalan</td></tr></table><p><button>Edit my contact information</button></p></section></body></html>`,
  { isOfItsHost: true },
);

page(
  'u56',
  'merge of duplicate students',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=merge',
  null,
  ['9951480021', '9951480210'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Merge Students - Synergy SIS</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}#hdr{background:#33567a;color:#fff;padding:6px 10px}.focus-bar{background:#eef;padding:5px 10px}.TabBar span{margin-right:12px}.grp{border:1px solid #aab;margin:8px 10px;padding:6px}.grp-h{font-weight:bold;background:#dde5f0;padding:2px 6px}.col{display:inline-block;margin:3px 12px 3px 0;vertical-align:top}.col .c{display:block;color:#446}td,th{padding:3px 8px;text-align:left;border:1px solid #ccd}</style></head>
<body>
<div id="hdr"><b>Synergy SIS</b> | <span>Mesa Unified</span> | <span>User: dhalloran</span></div>
<div class="focus-bar"><button>Menu</button> <button title="First">|&lt;</button> <button title="Previous">&lt;</button> <button title="Next">&gt;</button> <button title="Last">&gt;|</button> <button>Find</button> <button>Undo</button> <button>Save</button> <button>Status</button></div>
<div id="view">
<div class="focus-bar"><b>Merge Duplicate Students</b> &nbsp; Student to remain: <b>Mancuso, Gia</b> &nbsp; Student to remove: <b>Mancuso, Gianna</b></div>
<div class="grp"><div class="grp-h">Values</div><table><tr><th>Property</th><th>Remain</th><th>Use</th><th>Remove</th><th>Use</th></tr>
<tr><td>Perm ID</td><td>148002</td><td><input type="radio" name="a" checked></td><td>148021</td><td><input type="radio" name="a"></td></tr>
<tr><td>State Student Number</td><td>9951480021</td><td><input type="radio" name="b" checked></td><td>9951480210</td><td><input type="radio" name="b"></td></tr>
<tr><td>Birth Date</td><td>07/02/2014</td><td><input type="radio" name="c" checked></td><td>07/02/2014</td><td><input type="radio" name="c"></td></tr>
<tr><td>Address</td><td>12 Cactus Ct</td><td><input type="radio" name="d"></td><td>900 Mesa Dr</td><td><input type="radio" name="d" checked></td></tr></table><button>Process merge</button></div>
</div>
<div class="focus-bar">Edupoint Educational Systems, LLC</div>
</body></html>`,
);

page(
  'u57',
  'overview of a student',
  'https://bay.illuminateed.com/live/?StudentOverview=1&student_id=15001',
  '9961500114',
  ['4155550121', '4155550122', '4154000915'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nguyen-Bell, Iris : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Nguyen-Bell, Iris</li></ul>
<div class="panel"><div class="panel-heading">Nguyen-Bell, Iris <small>Grade 6, Female, 12 years</small></div><div class="panel-body"><dl>
<dt>Local Student ID</dt><dd>15001</dd><dt>State Student ID</dt><dd>9961500114</dd><dt>Birth Date</dt><dd>05/27/2014</dd><dt>Enrollment</dt><dd>Bayview Charter, 08/19/2026</dd><dt>Language Fluency</dt><dd>IFEP</dd><dt>Lunch ID</dt><dd>4154000915</dd></dl></div></div>
<div class="panel"><div class="panel-heading">Contacts</div><div class="panel-body"><table><tr><th>Name</th><th>Type</th><th>Cell</th><th>Legal</th></tr><tr><td>Nguyen, Thao</td><td>Mother</td><td>4155550121</td><td>Yes</td></tr><tr><td>Bell, Andrew</td><td>Father</td><td>4155550122</td><td>Yes</td></tr></table></div></div>
<div class="panel"><div class="panel-heading">Programs</div><div class="panel-body">After School (ASES) 08/24/2026, no end date</div></div>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
);

page(
  'u58',
  'user of the system is edited',
  'https://bay.illuminateed.com/live/?page=Admin_UserEdit&user_id=611',
  null,
  ['9961519930', '4155550133'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Edit User : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Edit User</li></ul>
<h2>Edit User: Okafor, Chidi</h2><div class="panel"><div class="panel-heading">Login</div><div class="panel-body"><table><tr><td>Username</td><td><input value="cokafor"></td></tr><tr><td>Local User ID</td><td><input value="611"></td></tr><tr><td>State ID</td><td><input value="9961519930"></td></tr><tr><td>Active</td><td><input type="checkbox" checked></td></tr></table></div></div>
<div class="panel"><div class="panel-heading">Demographics</div><div class="panel-body"><table><tr><td>Legal Name</td><td><input value="Okafor, Chidi"></td></tr><tr><td>Phone</td><td><input value="4155550133"></td></tr><tr><td>Highest Degree</td><td><select><option>Doctorate</option></select></td></tr><tr><td>Years in district</td><td><input value="4"></td></tr></table></div></div>
<div class="panel"><div class="panel-heading">Roles</div><div class="panel-body">Teacher, Bayview Charter, Term 2026-2027</div></div>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
);

page(
  'u59',
  'large table of tests, with the student named beside the scores of the class',
  'https://bay.illuminateed.com/live/?StudentAssessments=1',
  '9961520017',
  ['4420017735', '4420017736', '4420017741'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Assessment history : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Assessment history</li></ul>
<h2>Petrossian, Vahe</h2><p>Grade 8 | Local ID 15200 | <b>State Student ID</b> 9961520017 | Teacher of record: Cantrell</p>
<div class="panel"><div class="panel-heading">All assessments</div><table><thead><tr><th>Date</th><th>Assessment</th><th>Sheet no.</th><th>Points</th><th>Percent</th><th>Band</th><th>Class average</th></tr></thead><tbody>
<tr><td>11/13/2026</td><td>Math 8 Unit 3</td><td>4420017741</td><td>22/30</td><td>73%</td><td>Nearly met</td><td>70%</td></tr>
<tr><td>10/30/2026</td><td>ELA 8 Argument</td><td>&mdash;</td><td>10/12</td><td>83%</td><td>Met</td><td>76%</td></tr>
<tr><td>10/09/2026</td><td>Math 8 Unit 2</td><td>4420017736</td><td>25/30</td><td>83%</td><td>Met</td><td>74%</td></tr>
<tr><td>09/18/2026</td><td>Math 8 Unit 1</td><td>4420017735</td><td>28/30</td><td>93%</td><td>Exceeded</td><td>81%</td></tr>
<tr><td>05/2026</td><td>CAASPP Math 7</td><td>&mdash;</td><td>2571</td><td></td><td>Level 3</td><td></td></tr>
<tr><td>05/2026</td><td>CAASPP ELA 7</td><td>&mdash;</td><td>2540</td><td></td><td>Level 2</td><td></td></tr></tbody></table></div>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
);

page(
  'u60',
  'two students side by side',
  'https://bay.illuminateed.com/live/?CompareStudents=1',
  null,
  ['9961530023', '9961530308'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Compare students : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Compare students</li></ul>
<h2>Compare students</h2><form><label>Left <select><option selected>Quiring, Asa</option><option>Rasmussen, Eve</option></select></label> <label>Right <select><option>Quiring, Asa</option><option selected>Rasmussen, Eve</option></select></label> <button>Show</button></form>
<table><thead><tr><th></th><th>Quiring, Asa</th><th>Rasmussen, Eve</th></tr></thead><tbody><tr><th>State Student ID</th><td>9961530023</td><td>9961530308</td></tr><tr><th>Grade</th><td>5</td><td>5</td></tr><tr><th>Lexile</th><td>780L</td><td>905L</td></tr><tr><th>Attendance</th><td>96.1%</td><td>91.4%</td></tr><tr><th>CAASPP ELA</th><td>2477</td><td>2530</td></tr></tbody></table>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
);

page(
  'u61',
  'field blank in the profile, the number in a sentence',
  'https://bay.illuminateed.com/live/?StudentProfile=1&student_id=15400',
  '9961540016',
  ['4155550144', '4155550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stavros, Calliope : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Stavros, Calliope</li></ul>
<h2>Stavros, Calliope <small>Grade 1</small></h2>
<div class="alert alert-info">Calliope's statewide student ID is 9961540016. It came from CALPADS this morning and is written to the field below in tonight's sync.</div>
<div class="panel"><div class="panel-heading">Identification</div><div class="panel-body"><dl><dt>Local Student ID</dt><dd>15400</dd><dt>State Student ID</dt><dd>&nbsp;</dd><dt>Birth Date</dt><dd>10/02/2019</dd><dt>Birth place</dt><dd>Oakland, CA</dd></dl></div></div>
<div class="panel"><div class="panel-heading">Household</div><div class="panel-body"><dl><dt>Address</dt><dd>77 Pier St, Alameda</dd><dt>Home phone</dt><dd>4155550144</dd><dt>Grandmother</dt><dd>4155550145</dd></dl></div></div>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
  { sure: false },
);

page(
  'u62',
  'a household, no student chosen',
  'https://bay.illuminateed.com/live/?Household=1&household_id=908',
  null,
  ['9961550018', '9961550025', '4155550150'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Household 908 : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Household 908</li></ul>
<h2>Household 908: Tiongson</h2><div class="panel"><div class="panel-heading">Students</div><div class="panel-body">
<div class="media"><b>Tiongson, Luis</b> Grade 4<br><small>SSID</small> 9961550018</div>
<div class="media"><b>Tiongson, Nena</b> Grade 7<br><small>SSID</small> 9961550025</div></div></div>
<div class="panel"><div class="panel-heading">Adults</div><div class="panel-body">Tiongson, Corazon, mother, 4155550150, receives mail</div></div>
<div class="panel"><div class="panel-heading">Mail</div><div class="panel-body">One envelope a household <input type="checkbox" checked></div></div><button>Split household</button>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
</body></html>`,
);

page(
  'u63',
  'a card of another student floats over the page',
  'https://bay.illuminateed.com/live/?Discipline=1&student_id=15600',
  '9961560014',
  ['9961560205', '4155550163'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Behavior : Illuminate</title><style>body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0}.navbar{background:#2a3f54;color:#fff;padding:8px 14px}.navbar a{color:#cde;margin-left:14px}.container{max-width:1050px;margin:12px auto}.panel{border:1px solid #ddd;border-radius:4px;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px;font-weight:bold}.panel-body{padding:8px 10px}td,th{padding:4px 9px;border-bottom:1px solid #eee;text-align:left}dt{float:left;clear:left;width:190px;font-weight:bold}dd{margin-left:200px}</style></head>
<body>
<div class="navbar"><b>Illuminate</b><a href="#">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Reports</a><a href="#">Admin</a> <span style="float:right">Bayview Charter &middot; 2026-2027</span></div>
<div class="container">
<ul class="breadcrumb"><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Behavior</li></ul>
<div class="panel"><div class="panel-heading">Ulbricht, Maren</div><div class="panel-body">State Student ID: <b>9961560014</b> &nbsp; Local ID: <b>15600</b> &nbsp; Grade: <b>8</b> &nbsp; Guardian phone: <b>4155550163</b></div></div>
<div class="panel"><div class="panel-heading">Incidents</div><table><tr><th>Date</th><th>Type</th><th>Role</th><th>Others involved</th><th>Action</th></tr><tr><td>11/12/2026</td><td>Disruption</td><td>Participant</td><td><a href="#" aria-describedby="pop7">Vickers, Dane</a></td><td>Conference</td></tr><tr><td>10/02/2026</td><td>Dress code</td><td>Offender</td><td></td><td>Warning</td></tr></table></div>
<p class="text-muted"><small>Illuminate Education &middot; Help &middot; Release notes</small></p>
</div>
<div id="pop7" role="tooltip" class="popover" style="position:absolute;left:520px;top:330px;background:#fff;border:1px solid #999;padding:8px"><b>Vickers, Dane</b><br>Grade 8, Rm 12<br>State Student ID: 9961560205<br><a href="#">Open profile</a></div>
</body></html>`,
);

page(
  'u64',
  'Q, one student of many, with keys for the next',
  'https://q.elkridge-usd.example/StudentConnection/Student/Demographics',
  '9971600125',
  ['5305550112', '5305550113', '1600120000'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Q - Student</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}table td{border:0}</style></head>
<body>
<div class="qhead"><b>Q</b> Elk Ridge USD &middot; 2026-27 &middot; <a href="#">Student</a> <a href="#">Attendance</a> <a href="#">Marks</a> <a href="#">Tests</a> <a href="#">Health</a></div>
<div class="nav-keys"><button>|&lt;</button><button>&lt;</button> 37 of 412 <button>&gt;</button><button>&gt;|</button></div>
<div class="banner"><table><tr><td>WAKEFIELD, JOEL R</td><td>Gr: 09</td><td>Sex: M</td><td>ID: 160012</td><td>SSID: 9971600125</td><td>Trk: A</td><td>Ph: (530) 555-0112</td></tr></table></div>
<fieldset><legend>Student</legend><label>Last <input value="Wakefield"></label> <label>First <input value="Joel"></label> <label>Birth <input value="01/22/2012"></label> <label>Locker <input value="1174"></label> <label>Old ID <input value="1600120000"></label></fieldset>
<fieldset><legend>Parent 1</legend><label>Name <input value="Wakefield, Corinne"></label> <label>Cell <input value="5305550113"></label> <label>Ed level <input value="13"></label></fieldset>
<p>F2 Find &middot; F4 Add &middot; F9 Save</p>
</body></html>`,
);

page(
  'u65',
  'Q, the banner is blank, students of the find list',
  'https://q.elkridge-usd.example/StudentConnection/Student/Find',
  null,
  ['9971610018', '9971610025', '9971610032'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Q - Find</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}table td{border:0}</style></head>
<body>
<div class="qhead"><b>Q</b> Elk Ridge USD &middot; 2026-27 &middot; <a href="#">Student</a> <a href="#">Attendance</a> <a href="#">Marks</a></div>
<div class="banner"><table><tr><td>&nbsp;</td><td>Gr:</td><td>Sex:</td><td>ID:</td><td>SSID:</td><td>Trk:</td><td>Ph:</td></tr></table></div>
<p><label>Last name starts with <input value="YOU"></label> <button>Find</button> <label><input type="radio" name="s" checked> This school</label> <label><input type="radio" name="s"> All</label></p>
<table class="findlist"><tr><td>YOUNG, ADA</td><td>10</td><td>F</td><td>161001</td><td>9971610018</td><td>A</td></tr><tr><td>YOUNG, BEN</td><td>12</td><td>M</td><td>161002</td><td>9971610025</td><td>A</td></tr><tr><td>YOUNGER, CHAZ</td><td>09</td><td>M</td><td>161003</td><td>9971610032</td><td>A</td></tr></table>
<p>3 found. Press Enter on a line to open it.</p>
</body></html>`,
);

page(
  'u66',
  "Aspen, the student's details in a form",
  'https://aspen.tidewater-usd.example/aspen/portalStudentDetail.do?navkey=student.std.list.detail',
  '9971620124',
  ['5305550123', '5305550124', '0000162012'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aspen: Students</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div id="header"><b>Aspen</b> Tidewater USD | <span>Zamora, Bibi - 07 - Tidewater K-8</span> | <a href="#">Log off</a></div>
<div id="topTabs"><a href="#">My Info</a> <a href="#"><b>Student</b></a> <a href="#">Attendance</a> <a href="#">Grades</a> <a href="#">Assessment</a></div>
<div id="sideTabs"><a href="#"><b>Details</b></a><br><a href="#">Contacts</a><br><a href="#">Membership</a><br><a href="#">Transcript</a></div>
<form name="studentDetailForm"><input type="hidden" name="deploymentId" value="ca-tidewater"><table class="detailContainer">
<tr><td class="detailProperty">Name</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnNameView)" value="Zamora, Bibi"></td></tr>
<tr><td class="detailProperty">Local ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDLocal)" value="162012"></td></tr>
<tr><td class="detailProperty">State ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value="9971620124"></td></tr>
<tr><td class="detailProperty">Locker combination</td><td class="detailValue"><input type="text" name="propertyValue(stdFieldA014)" value="0000162012"></td></tr>
<tr><td class="detailProperty">Phone 1</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone01)" value="5305550123"></td></tr>
<tr><td class="detailProperty">Phone 2</td><td class="detailValue"><input type="text" name="propertyValue(relStdPsnOid_psnPhone02)" value="5305550124"></td></tr></table><button>Save</button> <button>Cancel</button></form>
</body></html>`,
  { isOfItsHost: true },
);

page(
  'u67',
  "Aspen, own field blank, the sibling's below",
  'https://aspen.tidewater-usd.example/aspen/contactList.do?navkey=student.std.list.con',
  null,
  ['9971630017', '5305550131'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aspen: Students</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div id="header"><b>Aspen</b> Tidewater USD | <span>Abruzzo, Sal - K - Tidewater K-8</span> | <a href="#">Log off</a></div>
<div id="topTabs"><a href="#">My Info</a> <a href="#"><b>Student</b></a> <a href="#">Attendance</a></div>
<form name="studentDetailForm"><table class="detailContainer"><tr><td class="detailProperty">Name</td><td class="detailValue">Abruzzo, Sal</td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input type="text" name="propertyValue(stdIDState)" value=""></td></tr><tr><td class="detailProperty">Enrollment status</td><td class="detailValue">Active</td></tr></table></form>
<h3>Contacts</h3><table class="listGrid"><tr><th>Priority</th><th>Name</th><th>Relationship</th><th>Home phone</th></tr><tr><td>1</td><td>Abruzzo, Nina</td><td>Mother</td><td>5305550131</td></tr></table>
<h3>Student siblings</h3><table class="listGrid"><tr><th>Name</th><th>YOG</th><th>Grade</th><th>StateID</th></tr><tr><td>Abruzzo, Vito</td><td>2033</td><td>06</td><td>9971630017</td></tr></table><p>1 of 1 selected</p>
</body></html>`,
);

page(
  'u68',
  'SEIS-like page of a student',
  'https://seis.eldorado-selpa.example/students/164001/info',
  '9971640016',
  ['0061640016', '9970098812', '5305550142', '9971640238'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student record - SpEd Information</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}.col{display:inline-block;margin-right:26px}label{font-size:12px;color:#555}</style></head>
<body>
<header><b>SpEd Info System</b> El Dorado SELPA <nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">IEPs</a> <a href="#">CALPADS</a> <a href="#">Documents</a></nav></header>
<div class="student-bar"><a href="#">&lt; prev (Byrd)</a> <strong>Bondarenko, Lev</strong> DOB 12/05/2011 <a href="#">next (Bowie) &gt;</a></div>
<h2>Student Demographics</h2><div class="row"><div class="col"><label>SEIS ID</label><p>0061640016</p></div><div class="col"><label>SSID</label><p>9971640016</p></div><div class="col"><label>District ID</label><p>164001</p></div><div class="col"><label>SELPA of residence</label><p>0902</p></div></div>
<div class="row"><div class="col"><label>Case manager</label><p>Tamsin Rourke</p></div><div class="col"><label>Case manager SEID</label><p>9970098812</p></div><div class="col"><label>Parent phone</label><p>5305550142</p></div></div>
<h2>Plan</h2><table><tr><th>Type</th><th>Date</th><th>Status</th></tr><tr><td>Annual IEP</td><td>04/14/2026</td><td>Affirmed</td></tr><tr><td>Amendment</td><td>09/22/2026</td><td>Affirmed</td></tr></table>
<h2>Notes</h2><p>Shares a 1:1 aide on Fridays with Bowie, Ned (SSID 9971640238), see schedule of services.</p>
</body></html>`,
);

page(
  'u69',
  'SEIS-like caseload',
  'https://seis.eldorado-selpa.example/caseload',
  null,
  ['9971650013', '9971650020', '9971650037', '9971650044', '9971650051', '9970098812'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>My caseload</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<header><b>SpEd Info System</b> El Dorado SELPA <nav><a href="#">Home</a> <a href="#">Students</a> <a href="#">IEPs</a></nav> <span>Tamsin Rourke, SEID 9970098812</span></header>
<h1>My caseload (5)</h1><table><thead><tr><th>Student</th><th>SSID</th><th>Grade</th><th>Disability</th><th>Next annual</th><th>Next triennial</th><th></th></tr></thead><tbody>
<tr><td>Calloway, Drew</td><td>9971650013</td><td>8</td><td>SLD</td><td>12/03/2026</td><td>12/03/2027</td><td><a href="#">Open</a></td></tr><tr><td>Dragan, Ilie</td><td>9971650020</td><td>8</td><td>OHI</td><td>01/15/2027</td><td>01/15/2028</td><td><a href="#">Open</a></td></tr><tr><td>Eads, Marta</td><td>9971650037</td><td>7</td><td>SLI</td><td>02/09/2027</td><td>02/09/2027</td><td><a href="#">Open</a></td></tr><tr><td>Fuller, Kip</td><td>9971650044</td><td>7</td><td>AUT</td><td>03/01/2027</td><td>03/01/2029</td><td><a href="#">Open</a></td></tr><tr><td>Gorham, Tia</td><td>9971650051</td><td>6</td><td>ED</td><td>05/20/2027</td><td>05/20/2028</td><td><a href="#">Open</a></td></tr></tbody></table><p>Overdue 0 &middot; Due within 30 days 1</p>
</body></html>`,
);

page(
  'u70',
  "enrolment packet handed in, with the siblings' numbers",
  'https://sis.elkridge-usd.example/registration/packets/66012',
  '9971660123',
  ['9971660130', '9971660147', '5305550151', '5305550152', '2026066012'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Registration packet</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<nav><a href="#">Packets</a> &gt; <a href="#">Submitted</a> &gt; Packet 2026066012</nav>
<h1>Enrollment packet: Hartwell, Simone</h1><p>Handed in 11/25/2026 by Odile Hartwell. Review by the registrar: open.</p>
<h2>Section A. Student</h2><table><tr><td>Legal name</td><td>Simone Hartwell</td></tr><tr><td>Birth date</td><td>07/29/2015</td></tr><tr><td>Grade requested</td><td>6</td></tr><tr><td>Statewide Student ID (SSID), from the last report card</td><td>9971660123</td></tr><tr><td>Last school</td><td>Juniper Elementary, Truckee</td></tr></table>
<h2>Section B. Parents</h2><table><tr><td>Odile Hartwell</td><td>5305550151</td></tr><tr><td>Basil Hartwell</td><td>5305550152</td></tr></table>
<h2>Section C. Brothers and sisters in this district</h2><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td>Hartwell, Theo</td><td>9</td><td>9971660130</td></tr><tr><td>Hartwell, Una</td><td>3</td><td>9971660147</td></tr></table>
<h2>Section D. Documents</h2><p>&#9745; Proof of residence &#9745; Immunization record &#9744; Birth certificate</p><button>Approve</button> <button>Send back</button>
</body></html>`,
  { sure: false },
);

page(
  'u71',
  'empty enrolment form with an example',
  'https://sis.elkridge-usd.example/registration/new',
  null,
  ['9912345670', '5305550100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>New student registration</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<nav><a href="#">Registration</a> &gt; New student</nav><h1>New student registration 2026-27</h1><p>Step 1 of 6. Fields with * are needed. Questions? Call 5305550100.</p>
<form><p><label for="a">Legal last name *</label> <input id="a"></p><p><label for="b">Legal first name *</label> <input id="b"></p><p><label for="d">Birth date *</label> <input id="d" placeholder="mm/dd/yyyy"></p>
<p><label for="s">Statewide Student ID (SSID)</label> <input id="s" maxlength="10" aria-describedby="sh"><br><small id="sh">Ten digits, for example SSID 9912345670. You find it on the report card of the last school.</small></p>
<p><label for="g">Grade *</label> <select id="g"><option></option><option>TK</option><option>K</option><option>1</option></select></p><p><label for="p">Parent phone *</label> <input id="p"></p><button>Next</button> <button>Save for later</button></form>
</body></html>`,
);

page(
  'u72',
  'transcript as a page',
  'https://records.coastline-hsd.example/transcripts/view/67019',
  '9971670191',
  ['5305550160', '5305550161', '6701900042'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div class="actions"><a href="#">Download</a> <a href="#">Send to college</a> <a href="#">Close</a></div>
<h1>Coastline High School District</h1><p>Permanent record, page 1 of 1. Tel. 530-555-0160, fax 530-555-0161</p>
<pre>
STUDENT: ISAKSEN, RONJA M          GRADE: 12     SEX: F
DOB: 02/03/2009                    ID: 67019     SSID: 9971670191
ADDRESS: 3 LANTERN WAY             COUNSELOR: BRIDGES
REQUEST NO: 6701900042             PRINTED: 11/27/2026
2023-24  GR 09   S1          2023-24  GR 09   S2
P ENGLISH 9      A   5.00    P ENGLISH 9      A   5.00
P BIOLOGY        B   5.00    P BIOLOGY        B   5.00
P ALGEBRA 1      B   5.00    P ALGEBRA 1      A   5.00
2024-25  GR 10   S1          2024-25  GR 10   S2
P ENGLISH 10     A   5.00    P ENGLISH 10     B   5.00
P CHEMISTRY      C   5.00    P CHEMISTRY      B   5.00
GPA 9-12 UNWEIGHTED 3.44     CREDITS 170.00
</pre><p>Signature of the registrar: ____________________</p>
</body></html>`,
);

page(
  'u73',
  'a letter to a family about two children',
  'https://records.coastline-hsd.example/letters/preview/5521',
  null,
  ['9971680014', '9971680021', '5305550170'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letter preview</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div class="actions"><a href="#">Print</a> <a href="#">Edit text</a> <a href="#">All letters</a></div><p>Coastline High School District<br>Office of Student Services, 530-555-0170</p><p>November 23, 2026</p><p>Mr. and Mrs. Jankowski<br>410 Driftwood Ave<br>Port Alder, CA 95460</p>
<p>Dear Mr. and Mrs. Jankowski,</p><p>Your request for an interdistrict transfer has been granted for the school year 2026-27 for these children:</p><ul><li>Adam Jankowski, grade 9, SSID 9971680014</li><li>Ewa Jankowski, grade 11, SSID 9971680021</li></ul><p>The permit may be revoked for poor attendance. Please bring this letter to the school of attendance within ten days.</p><p>Sincerely,<br>Harriet Osei, Director</p>
</body></html>`,
);

page(
  'u74',
  'a letter in Spanish about one child',
  'https://records.coastline-hsd.example/letters/preview/5529?lang=es',
  '9971690018',
  ['5305550181', '5305550182'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Vista previa de la carta</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div class="actions"><a href="#">Imprimir</a> <a href="#">Editar</a> <a href="#">Ver en inglés</a></div><p>Distrito Escolar Coastline<br>Oficina de Servicios Multilingües, teléfono 5305550181</p><p>20 de noviembre de 2026</p>
<table><tr><td>Alumno:</td><td>Leandro Barrientos Kuhn</td></tr><tr><td>Fecha de nacimiento:</td><td>16/04/2015</td></tr><tr><td>Número de identificación estatal del estudiante (SSID):</td><td>9971690018</td></tr><tr><td>Escuela:</td><td>Primaria Faro</td></tr><tr><td>Grado:</td><td>6</td></tr></table>
<p>Estimados padres o tutores:</p><p>Su hijo ha alcanzado los criterios para ser reclasificado como alumno con dominio avanzado del inglés. Los invitamos a una reunión el 3 de diciembre a las 15:30 en la biblioteca. Si necesitan un intérprete, llamen al 5305550182.</p><p>Atentamente,<br>Beatriz Cuéllar, coordinadora</p><p>Firma del padre o tutor: ______________ Fecha: __________</p>
</body></html>`,
);

page(
  'u75',
  'portal for families in Spanish',
  'https://familias.coastline-hsd.example/inicio',
  null,
  ['9971700014', '9971700021', '5305550190'],
  `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Portal para familias</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}.card{border:1px solid #ccc;padding:8px;margin:8px 0}</style></head>
<body>
<header>Portal para familias &middot; Bienvenida, Graciela Duarte &middot; <a href="#">Cerrar sesión</a></header><nav><a href="#">Inicio</a> <a href="#">Calificaciones</a> <a href="#">Asistencia</a> <a href="#">Pagos</a> <a href="#">Mensajes (2)</a></nav>
<h1>Mis hijos</h1><div class="card"><h2>Iván Duarte</h2><p>Grado 10, Escuela Preparatoria Coastline</p><p>ID estatal del estudiante: 9971700014</p></div><div class="card"><h2>Julia Duarte</h2><p>Grado 12, Escuela Preparatoria Coastline</p><p>ID estatal del estudiante: 9971700021</p></div>
<h2>Avisos</h2><p>Las conferencias de padres son el 8 de diciembre. Para justificar una ausencia llame al 5305550190.</p>
</body></html>`,
);

page(
  'u76',
  'value above its label',
  'https://sis.millbrook-charter.example/Modules.php?modname=Students/Student.php&student_id=71',
  '0971710013',
  ['5305550117', '5305550118', '1234007100'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Student Info</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div id="menu"><a href="#">School</a> <a href="#">Students</a> <a href="#">Scheduling</a> <a href="#">Grades</a> <a href="#">Attendance</a></div><div id="body"><h2>Student Info - Kovalenko, Daria</h2>
<form><table class="width-100p"><tr class="st"><td>Kovalenko, Daria<br><span class="legend-gray">Student Name</span></td><td>71<br><span class="legend-gray">Student ID</span></td><td>05<br><span class="legend-gray">Grade Level</span></td></tr></table>
<table class="width-100p"><tr class="st"><td><div class="onclick"><span class="uld">5305550117</span><br><span class="legend-gray">Home Phone</span></div></td><td><div class="onclick"><span class="uld">0971710013</span><br><span class="legend-gray">State Student ID</span></div></td><td><div class="onclick"><span class="uld">1234007100</span><br><span class="legend-gray">Library Card</span></div></td></tr>
<tr class="st"><td><div class="onclick"><span class="uld">Ukrainian</span><br><span class="legend-gray">Language</span></div></td><td><div class="onclick"><span class="uld">5305550118</span><br><span class="legend-gray">Doctor's Phone</span></div></td><td><div class="onclick"><span class="uld">-</span><br><span class="legend-gray">Medical Comments</span></div></td></tr></table><input type="submit" value="Save"></form></div><div id="footer">Millbrook Charter School, 2026-2027, Quarter 2</div>
</body></html>`,
);

page(
  'u77',
  'list of students',
  'https://sis.millbrook-charter.example/opensis/Modules.php?modname=students/Student.php&search_modfunc=list',
  null,
  ['9971720011', '9971720028', '9971720035', '9971720042', '5305550141', '5305550143', '5305550144', '5305550145'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<div class="navbar">openSIS &middot; Millbrook Charter &middot; 2026-2027 <a href="#">Logout</a></div><div id="content"><h3>Students: 4 were found</h3><input placeholder="Search in page"> <a href="#">Export</a>
<table class="table"><thead><tr><th>Student</th><th>Student ID</th><th>State Student ID</th><th>Grade</th><th>Section</th><th>Phone</th></tr></thead><tbody><tr><td><a href="#">Ainsley, Roz</a></td><td>201</td><td>9971720011</td><td>02</td><td>A</td><td>5305550141</td></tr><tr><td><a href="#">Burke, Ty</a></td><td>202</td><td>9971720028</td><td>02</td><td>A</td><td>5305550143</td></tr><tr><td><a href="#">Colby, Nan</a></td><td>203</td><td>9971720035</td><td>02</td><td>B</td><td>5305550144</td></tr><tr><td><a href="#">Devlin, Pax</a></td><td>204</td><td>9971720042</td><td>02</td><td>B</td><td>5305550145</td></tr></tbody></table></div>
</body></html>`,
);

page(
  'u78',
  'grid of labels above values, brothers in a panel',
  'https://sis.oakhollow-academy.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000007301',
  '9971730019',
  ['0000007301', '0000007309', '9971730095', '5305550154'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>View Student Details</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}.block{display:block}.font-bold{font-weight:bold}.grid{display:flex;gap:30px;margin:8px 0}</style></head>
<body>
<div id="header"><a href="index.php">Oak Hollow Academy</a> <span>Logged in as Bright, Esme</span></div><div id="content-wrap"><div class="trail"><a href="#">Home</a> / <a href="#">View Student Profiles</a> / Langford, Milo</div><h2>Langford, Milo</h2>
<aside><h4>Personal</h4><ul><li><a href="index.php?q=/modules/Students/student_view_details.php&amp;gibbonPersonID=0000007301&amp;subpage=Family">Family</a></li><li><a href="#">Emergency Contacts</a></li><li><a href="#">Medical</a></li></ul></aside>
<div class="grid"><div><span class="block font-bold">Preferred Name</span><span class="block">Milo</span></div><div><span class="block font-bold">Year Group</span><span class="block">Grade 7</span></div><div><span class="block font-bold">Roll Group</span><span class="block">7B</span></div></div>
<div class="grid"><div><span class="block font-bold">Student ID</span><span class="block">7301</span></div><div><span class="block font-bold">State Student ID</span><span class="block">9971730019</span></div><div><span class="block font-bold">Mobile</span><span class="block">5305550154</span></div></div>
<h4>Siblings</h4><div class="grid"><div><a href="index.php?q=x&amp;gibbonPersonID=0000007309">Langford, Otto</a><span class="block">Grade 10</span><span class="block">State Student ID: 9971730095</span></div></div></div><div id="footer">Powered by Gibbon</div>
</body></html>`,
);

page(
  'u79',
  'request for records of one student, with a sister named',
  'https://records.coastline-hsd.example/requests/74012',
  '9971740124',
  ['9971740131', '5305550165', '5305550166', '1023740120'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Request for cumulative record</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<nav><a href="#">Requests</a> &gt; Incoming &gt; 74012</nav><h1>Request for cumulative record</h1><p>From: Foothill Unified, registrar R. Imamura, 5305550165, fax 5305550166. Tracking 1023740120.</p>
<table><tr><td>Student</td><td>Mireles, Constanza</td></tr><tr><td>Date of birth</td><td>08/30/2012</td></tr><tr><td>SSID</td><td>9971740124</td></tr><tr><td>Grade on leaving</td><td>8</td></tr><tr><td>Withdrawn</td><td>11/13/2026, code T160</td></tr></table>
<p>Please send: &#9745; transcript &#9745; immunizations &#9745; test scores &#9745; special education &#9744; discipline</p>
<p>A request for the sister, Mireles, Ofelia (SSID 9971740131), is sent apart under number 74013.</p><p><button>Mark as sent</button> <button>Decline</button></p>
</body></html>`,
  { sure: false },
);

page(
  'u80',
  'several identifiers to be resolved',
  'https://calpads.statefile.example/mid/resolve/7510',
  null,
  ['9971750017', '9971750103', '9971750121', '0975100042'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Multiple identifiers</title><style>body{font:14px/1.5 Georgia,Arial,serif;margin:14px}td,th{padding:4px 9px;text-align:left;border-bottom:1px solid #ddd}</style></head>
<body>
<header>Statewide file &middot; <a href="#">SSID requests</a> <a href="#">Multiple identifiers</a> <a href="#">Extracts</a></header><h1>Multiple identifiers: case 0975100042</h1><p>Reporting LEA: Coastline HSD. Status: waiting for the second LEA.</p>
<table><thead><tr><th></th><th>Identifier 1</th><th>Identifier 2</th><th>Identifier 3</th></tr></thead><tbody><tr><th>SSID</th><td>9971750017</td><td>9971750103</td><td>9971750121</td></tr><tr><th>Name</th><td>Nakata, Rei</td><td>Nakata, Ray</td><td>Nakada, Rei</td></tr><tr><th>Birth date</th><td>02/14/2013</td><td>02/14/2013</td><td>12/14/2013</td></tr><tr><th>Last LEA</th><td>Coastline HSD</td><td>Foothill Unified</td><td>Bayview Charter</td></tr></tbody></table>
<p><label><input type="radio" name="k"> Keep 1</label> <label><input type="radio" name="k"> Keep 2</label> <label><input type="radio" name="k"> Keep 3</label> <label><input type="radio" name="k"> Not the same student</label></p><button>Submit combination</button>
</body></html>`,
);

export const eighteenthPages = pages;

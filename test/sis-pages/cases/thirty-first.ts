import { setOf } from './case-page.ts';

/** What a teacher, a registrar, a nurse or a counselor opens on a working day, by somebody who knew no finder. People are made up. */
const { page, pages } = setOf('thirty-first');

page(
  'ae-demographics',
  'banner and demographics agree, phones as digits',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9975104418',
  ['5595550112', '5595550118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Demographics - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="88310"><input type=hidden name="ctl00$SN" value="412"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><div class=banner><b data-tcfc="STU.LN STU.FN">Alarcon, Mireya P</b><div class=data-row><span class=data-caption>Student ID</span><span data-tcfc="STU.ID">88310</span></div><div class=data-row><span class=data-caption>State Student ID</span><span data-tcfc="STU.CID">9975104418</span></div><div class=data-row><span class=data-caption>Grade</span><span data-tcfc="STU.GR">10</span></div><div class=data-row><span class=data-caption>Age</span><span data-tcfc="STU.AGE">15 yrs 4 mos</span></div></div><div class=SectionHeader>Student Demographics</div><table><tr><td data-tcfc="STU.LN"><label>Last Name</label><br>Alarcon</td><td data-tcfc="STU.FN"><label>First Name</label><br>Mireya</td><td data-tcfc="STU.SX"><label>Gender</label><br>F</td></tr><tr><td data-tcfc="STU.CID"><label>State Student ID</label><br>9975104418</td><td data-tcfc="STU.BD"><label>Birthdate</label><br>04/02/2011</td><td data-tcfc="STU.FK"><label>Family Key</label><br>20771</td></tr><tr><td data-tcfc="STU.TL"><label>Primary Phone</label><br>5595550112</td><td data-tcfc="STU.FW"><label>Father Work</label><br>5595550118</td><td data-tcfc="STU.PG"><label>Parent/Guardian</label><br>Rosa Alarcon</td></tr></table><p>Residence: 418 Willet Ct, Sanger CA 93657</p></div></form></body></html>`,
);

page(
  'ae-siblings',
  'siblings page: banner of the student, list of the family',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9975120637',
  ['9975120645', '9975118802'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Siblings - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="77120"><input type=hidden name="ctl00$SN" value="988"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><div class=banner><b>Dhillon, Harjot</b><div class=data-row><span class=data-caption>Student ID</span><span data-tcfc="STU.ID">77120</span></div><div class=data-row><span class=data-caption>State Student ID</span><span data-tcfc="STU.CID">9975120637</span></div><div class=data-row><span class=data-caption>Grade</span><span data-tcfc="STU.GR">11</span></div></div><div class=SectionHeader>Siblings (Family Key 30412)</div><table><thead><tr><th>Student ID</th><th>State Student ID</th><th>Name</th><th>Grade</th><th>School</th><th>Counselor</th></tr></thead><tbody><tr style="background:#ffd"><td>77120</td><td data-tcfc="STU.CID">9975120637</td><td>Dhillon, Harjot</td><td>11</td><td>Mesquite High</td><td>Ferris</td></tr><tr><td>77455</td><td data-tcfc="STU.CID">9975120645</td><td><a href="#x">Dhillon, Simran</a></td><td>8</td><td>Kestrel Middle</td><td></td></tr><tr><td>71090</td><td data-tcfc="STU.CID">9975118802</td><td><a href="#y">Dhillon, Arjan</a></td><td>13</td><td>Inactive</td><td></td></tr></tbody></table><p><button type=button>Sibling Lookup</button></p></div></form></body></html>`,
);

page(
  'ae-language',
  'language assessment page, banner over dated tests',
  'https://valley.aeries.net/admin/LanguageAssessment.aspx',
  '9975133081',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Language Assessment - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="90233"><input type=hidden name="ctl00$SN" value="77"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><div class="banner"><img alt="photo of student" width=40 height=50><div><b>Vang, Pa Nhia</b><br><small>Grade 4 &middot; Rm 12 &middot; Ms. Tolentino</small></div><div data-tcfc="STU.ID">Student ID<br>90233</div><div data-tcfc="STU.CID">State Student ID<br>9975133081</div><div data-tcfc="STU.LF">LangFlu<br>L - English Learner</div></div><div class=SectionHeader>Language Assessment Data</div><table><tr><th>Primary Language</th><td>23 Hmong</td><th>EL Program</th><td>301 Structured English Immersion</td></tr><tr><th>U.S. Entry</th><td>08/14/2022</td><th>Initial ID</th><td>09/06/2022</td></tr></table><div class=SectionHeader>English Language Proficiency Assessments</div><table><tr><th>Test</th><th>Date</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>Summative ELPAC</td><td>03/2026</td><td>1498 (L3)</td><td>1511</td><td>1485</td></tr><tr><td>Summative ELPAC</td><td>03/2025</td><td>1450 (L2)</td><td>1466</td><td>1434</td></tr></table></div></form></body></html>`,
);

page(
  'ae-old-nested',
  'older pages: labels in row one, values in row two of a nested table',
  'https://valley.asp.aeries.net/Teacher/StudentData.aspx',
  '9975140256',
  ['2095550133'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Aeries.net - Student Data</title><style>body{font:11px Verdana}td{padding:2px 6px}.hd{background:#336;color:#fff}</style></head><body><table width="100%"><tr class=hd><td>Aeries Teacher Portal</td><td align=right>Period 3 - Biology - Mr. Haas</td></tr></table><table id="ctl00_MainContent_subStu"><tr><td><table id="ctl00_MainContent_subStuTop" border=1><tr><td>Student Name</td><td>Stu#</td><td>State Student ID</td><td>Grd</td><td>Telephone</td></tr><tr><td>Quintero, Joaquin</td><td>2215</td><td>9975140256</td><td>9</td><td>2095550133</td></tr></table></td></tr><tr><td><table border=1><tr><td>Address</td><td>City</td><td>Zip</td></tr><tr><td>90 Orchard Ln</td><td>Ripon</td><td>95366</td></tr></table></td></tr></table><p><a href="#p">Previous student</a> | <a href="#n">Next student</a></p><h4>Class schedule</h4><table border=1><tr><td>Per</td><td>Course</td><td>Room</td></tr><tr><td>1</td><td>English 9</td><td>K-2</td></tr><tr><td>3</td><td>Biology</td><td>S-7</td></tr></table></body></html>`,
);

page(
  'ae-medical',
  'nurse page: banner, physician NPI of ten digits',
  'https://valley.aeries.net/admin/MedicalHistory.aspx',
  '9975151190',
  ['1184720356', '5595550147'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Medical History - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="66019"><input type=hidden name="ctl00$SN" value="310"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><div class=banner><b>Tran, Bao Long</b><div class=data-row><span class=data-caption>Student ID</span><span data-tcfc="STU.ID">66019</span></div><div class=data-row><span class=data-caption>State Student ID</span><span data-tcfc="STU.CID">9975151190</span></div><span style="color:#b00">&#9888; Alert: Severe allergy - peanuts</span></div><div class=SectionHeader>Physician</div><table><tr><td>Name</td><td>Dr. Ilse Hartmann</td></tr><tr><td>NPI</td><td>1184720356</td></tr><tr><td>Office</td><td>5595550147</td></tr></table><div class=SectionHeader>Medical History</div><table><tr><th>Date</th><th>Code</th><th>Description</th><th>Initials</th></tr><tr><td>10/14/2026</td><td>34</td><td>EpiPen checked, exp. 06/2027</td><td>GN</td></tr><tr><td>09/02/2026</td><td>02</td><td>Vision screening - pass</td><td>GN</td></tr></table></div></form></body></html>`,
);

page(
  'ae-records-review',
  'inbound records transfer: received record, number twice',
  'https://valley.aeries.net/admin/RecordsTransferReview.aspx?req=3391',
  '9975163374',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Records Transfer - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="91004"><input type=hidden name="ctl00$SN" value="602"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><h2>Outbound Requests &rsaquo; Review Records</h2><p>Requested 11/04/2026 from <b>Arroyo Grande Joint USD</b>. Status: Data Received.</p><table><thead><tr><th>Field</th><th>Valley Unified</th><th>Data received</th><th>Import</th></tr></thead><tbody><tr><td>Name</td><td>Sandoval, Teo</td><td>Sandoval, Mateo R</td><td><input type=checkbox></td></tr><tr><td>State Student ID</td><td>9975163374</td><td>9975163374</td><td>&ndash;</td></tr><tr><td>Birthdate</td><td>07/19/2013</td><td>07/19/2013</td><td>&ndash;</td></tr><tr><td>District Enter Date</td><td>10/30/2026</td><td>08/12/2024</td><td></td></tr><tr><td>Transcript records</td><td>0</td><td>14</td><td><input type=checkbox checked></td></tr></tbody></table><button type=button>Import selected</button></div></form></body></html>`,
);

page(
  'eagle-csis',
  'desktop-like screen of older years: CSIS number',
  'https://eagle.tierra-linda.example/abi/stu.asp',
  '9975181727',
  ['8055550126'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>STU - Student Data</title><style>body{font:12px "MS Sans Serif",Arial;background:#d4d0c8}fieldset{margin:6px;border:1px solid #888}input{font:12px Courier New;background:#fff}label{margin-left:8px}</style></head><body><div style="background:#0a246a;color:#fff;padding:3px">Eagle Student Data - [STU] Tierra Linda ES</div><fieldset><legend>Student</legend><label>Stu#</label><input readonly size=5 value="1187"><label>Last</label><input readonly value="Beltran"><label>First</label><input readonly value="Inez"><label>Grd</label><input readonly size=2 value="2"></fieldset><fieldset><legend>Identification</legend><label>Perm ID</label><input readonly size=8 value="205518"><label>CSIS Student Number</label><input readonly size=12 value="9975181727"><label>Fam Key</label><input readonly size=6 value="4420"></fieldset><fieldset><legend>Parent</legend><label>Tel</label><input readonly size=12 value="8055550126"><label>Par/Grd</label><input readonly value="Luz Beltran"></fieldset><button type=button>|&lt;</button><button type=button>&lt;</button><button type=button>&gt;</button><button type=button>&gt;|</button></body></html>`,
);

page(
  'ps-ca-studentinfo',
  'state page: read-only text with a field tooltip',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0018800412',
  '9975190834',
  ['0018800412'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>CA Student Information</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h2 id=student_detail_header>Abernathy, Joss 6 104233</h2><h1>CALPADS Student Information</h1><div class=box-round><table><tr class=oddRow><td class=bold title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9975190834</td></tr><tr class=evenRow><td class=bold>Exclude Student from State Reporting</td><td><select><option>No<option>Yes</select></td></tr><tr class=oddRow><td class=bold>Student Legal Name (Last, First Middle Suffix)</td><td><input value="Abernathy"> <input value="Jocelyn"></td></tr><tr class=evenRow><td class=bold>Birth Country</td><td>US - United States</td></tr><tr class=oddRow><td class=bold>Initial US School Enrollment (K-12)</td><td><input value="08/19/2020"></td></tr><tr class=evenRow><td class=bold>Parent/Guardian Highest Education Level</td><td>12 - College Graduate</td></tr></table></div><div align=right><button type=button>Submit</button></div></div></body></html>`,
);

page(
  'ps-header-chip',
  'customised header: local, family and state number in one text',
  'https://ridge.powerschool.com/admin/students/quicklookup.html?frn=0018800931',
  '9975201456',
  ['0018800931'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Quick Lookup</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><div id=student_detail_header><h2>Ferreira, Caio <small>(Grade 8)</small></h2><p>Local ID: 104871 &nbsp;|&nbsp; Family ID: 22190 &nbsp;|&nbsp; SSID: 9975201456 &nbsp;|&nbsp; HR: B-4</p></div><h3>Attendance By Class</h3><table border=1><tr><th>Exp</th><th>Last Week</th><th>This Week</th><th>Course</th><th>S1</th><th>Absences</th></tr><tr><td>1(A)</td><td>. . . . .</td><td>. A .</td><td>Algebra I<br>Nguyen-Hale, T</td><td>B+</td><td>3</td></tr><tr><td>2(A)</td><td>. . T . .</td><td>. . .</td><td>US History<br>Pratt, L</td><td>A-</td><td>1</td></tr></table></div></body></html>`,
);

page(
  'ps-contacts',
  'contacts of the student, phones in ten digits',
  'https://ridge.powerschool.com/admin/students/contacts/contactsdisplay.html?frn=0018801644',
  '9975223380',
  ['4155550171', '4155550172', '4155550179', '0018801644'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Contacts</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h2 id=student_detail_header>Petrosyan, Ani</h2><ul style="display:flex;gap:20px;list-style:none;padding:0"><li>Grade <b>3</b></li><li>Student Number <b>106010</b></li><li>State Student Number (SSID) <b>9975223380</b></li></ul><table border=1 width="100%"><thead><tr><th>Priority</th><th>Contact</th><th>Relationship</th><th>Phone</th><th>Lives With</th></tr></thead><tbody><tr><td>1</td><td>Petrosyan, Gayane</td><td>Mother</td><td>4155550171 (M)</td><td>&#10003;</td></tr><tr><td>2</td><td>Petrosyan, Levon</td><td>Father</td><td>4155550172 (M)</td><td>&#10003;</td></tr><tr><td>3</td><td>Sarkissian, Nora</td><td>Grandmother</td><td>4155550179</td><td></td></tr></tbody></table><button type=button>Add</button></div></body></html>`,
);

page(
  'ps-health',
  'immunizations; provider number beside',
  'https://ridge.powerschool.com/admin/students/health.html?frn=0018802051',
  '9975234519',
  ['1730046825', '0018802051'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Health</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h2 id=student_detail_header>Lindqvist, Otto 1 107442 RES</h2><p class=sub>Health record of Otto Lindqvist, Statewide Student ID: 9975234519</p><div class=box-round><h3>Immunizations</h3><table border=1><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>Status</th></tr><tr><td>Polio</td><td>02/01/20</td><td>04/04/20</td><td>06/10/20</td><td>Compliant</td></tr><tr><td>MMR</td><td>01/12/21</td><td>03/02/24</td><td></td><td>Compliant</td></tr></table></div><div class=box-round><table><tr><td class=bold>Provider</td><td>Harbor Pediatrics</td></tr><tr><td class=bold>Provider NPI</td><td>1730046825</td></tr></table></div></div></body></html>`,
);

page(
  'ps-teacher',
  "teacher's student page",
  'https://ridge.powerschool.com/teachers/studentpages/demographics.html?frn=0018802600',
  '9975240093',
  ['0018802600'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Pages</title><style>body{font:13px Arial}.sel{float:left;width:180px;height:400px;overflow:auto;border-right:1px solid #ccc}.bx{margin-left:200px}dt{float:left;width:240px;clear:left;color:#444}dd{margin-left:250px;padding-bottom:5px}</style></head><body><div class=sel><b>Period 2 English 9</b><br><a href="#1">Abreu, T</a><br><a href="#2">Boyd, Keisha</a><br><b>Castellanos, Ivo</b><br><a href="#3">Duong, Lily</a></div><div class=bx><h2>Castellanos, Ivo &nbsp; <small>9th &nbsp; 108810</small></h2><label>Select screens <select><option>Demographics<option>Cumulative Info<option>Print a report</select></label><dl><dt>Ethnicity</dt><dd>Hispanic or Latino</dd><dt>California Statewide Student ID (SSID)</dt><dd>9975240093</dd><dt>Home room</dt><dd>C-11</dd><dt>EL status</dt><dd>RFEP 05/2022</dd><dt>Email</dt><dd>icastellanos@students.ridge.example</dd></dl></div><p style="clear:both;color:#666">PowerTeacher &middot; Ridgeline Academy &middot; quick links: grades, attendance, log entries</p></body></html>`,
);

page(
  'ps-permrec',
  'printed pupil permanent record',
  'https://ridge.powerschool.com/admin/reports/view/permrec.html?id=77',
  '9975251148',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Pupil Permanent Record</title><style>body{font:12px "Times New Roman";width:720px;margin:20px auto}h1{text-align:center;font-size:18px}.two{columns:2}table{width:100%;border-collapse:collapse}td,th{border:1px solid #000;padding:3px}</style></head><body><h1>RIDGELINE ACADEMY<br>PUPIL PERMANENT RECORD</h1><p style="text-align:center">Mandatory Permanent Pupil Record (5 CCR &sect;432)</p><div class=two><p>Legal Name of Pupil: <u>Whitcomb, Delaney Rose</u></p><p>Date of Birth: <u>12/03/2008</u></p><p>Place of Birth: <u>Eureka, California</u></p><p>Statewide Student Identifier: <u>9975251148</u></p><p>Sex: <u>F</u></p><p>Parent/Guardian: <u>Marcus Whitcomb</u></p></div><table><tr><th>Entered</th><th>Left</th><th>School</th><th>Grade</th></tr><tr><td>08/15/2023</td><td></td><td>Ridgeline Academy</td><td>9</td></tr><tr><td>08/20/2019</td><td>06/09/2023</td><td>Manila Elementary</td><td>5</td></tr></table><p>Immunizations verified: ____ &nbsp; Registrar: __________________</p></body></html>`,
);

page(
  'pssp-profile',
  'special programs profile, bare State ID',
  'https://specialprograms.ridge-sped.example/profile/student/8841',
  '9975262251',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Profile - Personal Information</title><style>body{font:13px Segoe UI,Arial;margin:0}.t{background:#4b2e83;color:#fff;padding:8px 14px}.sb{float:left;width:190px;padding:10px}.fm{margin-left:210px;padding:10px}.f{display:grid;grid-template-columns:180px 1fr;border-bottom:1px solid #eee;padding:5px}.ro{background:#f5f5f5;padding:2px 6px}</style></head><body><div class=t>Special Programs &nbsp; Students / Profiles / Desrosiers, Camille</div><div class=sb><b>Student</b><br>Student Information<br>EL Program Details<br>Documents<br>Contact log</div><div class=fm><h2>Student Information</h2><h3>Personal Information</h3><div class=f><span>Local ID</span><span class=ro>109224</span></div><div class=f><span>State ID</span><span class=ro>9975262251</span></div><div class=f><span>Student's Name</span><span class=ro>Camille Desrosiers</span></div><div class=f><span>Birth Date</span><span class=ro>02/27/2014</span></div><div class=f><span>Consent for Electronic Documents</span><span><input type=checkbox checked> Yes</span></div><h3>Enrollment Information</h3><div class=f><span>School</span><span class=ro>Ridgeline Middle</span></div><div class=f><span>Case Manager</span><span class=ro>P. Adeyemi</span></div></div></body></html>`,
);

page(
  'ic-demographics',
  'person identifiers with an empty staff number',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics/41180',
  '9975270360',
  ['7605550155'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Demographics</title><style>body{font:14px Roboto,Arial,sans-serif;margin:0;background:#fafafa}.ctx{background:#fff;border-bottom:3px solid #7aa93c;padding:10px 18px}.ctx h1{font-size:20px;margin:0}.ctx .sub{color:#5f6b76;font-size:12px}.card{background:#fff;border:1px solid #dfe3e6;margin:12px 18px;padding:12px}.card h2{font-size:15px;margin:0 0 8px;color:#44632a}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.fl{font-size:11px;color:#667}table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-bottom:1px solid #eee;text-align:left}</style></head><body><app-root><header class=ctx><h1>Moreau, Elodie T</h1><div class=sub>Grade: 5 &nbsp; DOB: 10/22/2015 &nbsp; Laguna Elementary</div></header><main><section class=card><h2>Person Information</h2><div class=g><div><div class=fl>Last Name</div>Moreau</div><div><div class=fl>First Name</div>Elodie</div><div><div class=fl>Gender</div>F: Female</div></div></section><section class=card><h2>Person Identifiers</h2><div class=g><div><div class=fl>Local Student Number</div>411807</div><div><div class=fl>Student State ID</div>9975270360</div><div><div class=fl>Person GUID</div>8C0E-AA71-D3</div><div><div class=fl>Local Staff Number</div>&mdash;</div><div><div class=fl>Staff State ID</div>&mdash;</div></div></section><section class=card><h2>Personal Contact Information</h2><div class=g><div><div class=fl>Cell Phone</div>7605550155</div><div><div class=fl>Email</div>emoreau@laguna.example</div></div></section></main><div style="padding:10px 18px"><button type=button>Save</button> <button type=button>Documents</button></div></app-root></body></html>`,
);

page(
  'ic-summary',
  'student summary, numbers in the header, bare State ID',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary/41822',
  '9975281775',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Summary</title><style>body{font:14px Roboto,Arial,sans-serif;margin:0;background:#fafafa}.ctx{background:#fff;border-bottom:3px solid #7aa93c;padding:10px 18px}.ctx h1{font-size:20px;margin:0}.ctx .sub{color:#5f6b76;font-size:12px}.card{background:#fff;border:1px solid #dfe3e6;margin:12px 18px;padding:12px}.card h2{font-size:15px;margin:0 0 8px;color:#44632a}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.fl{font-size:11px;color:#667}table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-bottom:1px solid #eee;text-align:left}</style></head><body><app-root><header class=ctx><h1>Guerrero-Lunt, Ximena</h1><div class=sub>Student #: 418222 &nbsp;&bull;&nbsp; State ID: 9975281775 &nbsp;&bull;&nbsp; Grade 12 &nbsp;&bull;&nbsp; Counselor: Obuya, R</div></header><main><section class=card><h2>Flags</h2>Foster youth &middot; Early college</section><section class=card><h2>Household: Guerrero</h2><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th></tr><tr><td>Lunt, Patricia</td><td>Grandmother</td><td>Yes</td></tr><tr><td>Guerrero, Adan</td><td>Brother</td><td></td></tr></table></section><section class=card><h2>Enrollments</h2><table><tr><th>Year</th><th>School</th><th>Start</th><th>End</th></tr><tr><td>26-27</td><td>Laguna High</td><td>08/12/2026</td><td></td></tr></table></section></main><div style="padding:10px 18px"><button type=button>Save</button> <button type=button>Documents</button></div></app-root></body></html>`,
);

page(
  'ic-behavior',
  'behavior of one student; other participant named with number',
  'https://lagunaca.infinitecampus.org/campus/apps/behavior/management/7731',
  '9975314420',
  ['9975314893'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Behavior Detail</title><style>body{font:14px Roboto,Arial,sans-serif;margin:0;background:#fafafa}.ctx{background:#fff;border-bottom:3px solid #7aa93c;padding:10px 18px}.ctx h1{font-size:20px;margin:0}.ctx .sub{color:#5f6b76;font-size:12px}.card{background:#fff;border:1px solid #dfe3e6;margin:12px 18px;padding:12px}.card h2{font-size:15px;margin:0 0 8px;color:#44632a}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.fl{font-size:11px;color:#667}table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-bottom:1px solid #eee;text-align:left}</style></head><body><app-root><header class=ctx><h1>Haverford, Miles</h1><div class=sub>Local #: 406611 | SSID: 9975314420 | Grade 7</div></header><main><section class=card><h2>Incident 7731, 11/06/2026 lunch area</h2><p>Role: <b>Participant</b>. Event: 48900(a)(1) mutual fight. Resolution: in-school suspension, 1 day.</p></section><section class=card><h2>Other people in this incident</h2><table><tr><th>Name</th><th>Role</th><th>SSID</th></tr><tr><td>Sorrell, Dante</td><td>Participant</td><td>9975314893</td></tr><tr><td>Ms. Whitlock (staff)</td><td>Witness</td><td></td></tr></table></section></main><div style="padding:10px 18px"><button type=button>Save</button> <button type=button>Documents</button></div></app-root></body></html>`,
);

page(
  'sy-student',
  'student view with inputs and captions',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9975325503',
  ['6195550184'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}.mb{background:#27608f;color:#fff;padding:5px 10px}.tabs span{display:inline-block;border:1px solid #aab;border-bottom:0;padding:3px 10px;background:#eef}.grp{border:1px solid #b9c6d3;margin:8px;padding:6px}.grp>legend{font-weight:bold;color:#27608f}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld label,.cap{display:block;font-size:11px;color:#445}input{font:12px Tahoma}td,th{padding:2px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class=mb>Synergy SIS &nbsp; <a style="color:#fff" href="#q">Quick Launch</a> &nbsp; Year 2026-2027 &nbsp; Mesa Verde Middle</div><div class=tabs><span>Demographics</span><span>Parent/Guardian</span><span>Enrollment</span><span>Emergency</span><span>State</span></div><fieldset class=grp><legend>Student: Abdi, Hodan</legend><div class=fld><label for=sn>Perm ID</label><input id=sn readonly value="331902"></div><div class=fld><label for=st>State Student Number</label><input id=st readonly value="9975325503"></div><div class=fld><label for=gr>Grade</label><input id=gr readonly size=3 value="06"></div><div class=fld><label for=ge>Gender</label><input id=ge readonly size=8 value="Female"></div></fieldset><fieldset class=grp><legend>Phone Numbers</legend><table><tr><th>Line</th><th>Type</th><th>Phone</th></tr><tr><td>1</td><td>Home</td><td>6195550184</td></tr></table></fieldset></body></html>`,
);

page(
  'sy-health',
  'health visits, header with value above caption',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.HealthInfo.Health',
  '9975336617',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Health</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}.mb{background:#27608f;color:#fff;padding:5px 10px}.tabs span{display:inline-block;border:1px solid #aab;border-bottom:0;padding:3px 10px;background:#eef}.grp{border:1px solid #b9c6d3;margin:8px;padding:6px}.grp>legend{font-weight:bold;color:#27608f}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld label,.cap{display:block;font-size:11px;color:#445}input{font:12px Tahoma}td,th{padding:2px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class=mb>Synergy SIS &nbsp; <a style="color:#fff" href="#q">Quick Launch</a> &nbsp; Year 2026-2027 &nbsp; Mesa Verde Middle</div><div style="display:flex;gap:26px;padding:8px;border-bottom:1px solid #ccd"><div><b>Okonjo, Temi</b><span class=cap>Student name</span></div><div><b>333018</b><span class=cap>Perm ID</span></div><div><b>9975336617</b><span class=cap>SSID</span></div><div><b>08</b><span class=cap>Grade</span></div></div><div class=tabs><span>Log</span><span>Conditions</span><span>Screening</span></div><table style="margin:8px"><tr><th>Date</th><th>In</th><th>Out</th><th>Reason</th><th>Treatment</th></tr><tr><td>11/12/2026</td><td>10:02</td><td>10:21</td><td>Headache</td><td>Rest, water</td></tr><tr><td>10/30/2026</td><td>12:45</td><td>13:00</td><td>Scrape, knee</td><td>Cleaned</td></tr></table></body></html>`,
);

page(
  'sy-iep',
  'special education document inside the system',
  'https://ca-mesa.edupoint.com/SE_Document.aspx?doc=IEP',
  '9975347726',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>IEP - Document</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}.mb{background:#27608f;color:#fff;padding:5px 10px}.tabs span{display:inline-block;border:1px solid #aab;border-bottom:0;padding:3px 10px;background:#eef}.grp{border:1px solid #b9c6d3;margin:8px;padding:6px}.grp>legend{font-weight:bold;color:#27608f}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld label,.cap{display:block;font-size:11px;color:#445}input{font:12px Tahoma}td,th{padding:2px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class=mb>Synergy SIS &nbsp; <a style="color:#fff" href="#q">Quick Launch</a> &nbsp; Year 2026-2027 &nbsp; Mesa Verde Middle</div><h2 style="text-align:center">INDIVIDUALIZED EDUCATION PROGRAM</h2><table style="width:96%;margin:auto"><tr><td><span class=cap>Student</span>Paz, Lorenzo</td><td><span class=cap>Birth Date</span>06/14/2012</td><td><span class=cap>Age</span>14</td></tr><tr><td><span class=cap>Statewide ID (SSID)</span>9975347726</td><td><span class=cap>Perm ID</span>330154</td><td><span class=cap>Grade</span>9</td></tr><tr><td><span class=cap>Meeting date</span>11/03/2026</td><td><span class=cap>Next annual</span>11/02/2027</td><td><span class=cap>Eligibility</span>SLD</td></tr><tr><td colspan=3><span class=cap>Parent</span>Amalia Paz, 14 Tern Way</td></tr></table><h3>Present levels</h3><p>Lorenzo reads 92 words a minute with 95% accuracy and enjoys woodshop.</p></body></html>`,
);

page(
  'il-profile',
  'profile with definition list and tabs',
  'https://bay.illuminateed.com/live/?page=Student_Profile&id=5518',
  '9975350041',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Profile</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0;color:#2b3a42}.nb{background:#2d6f8e;color:#fff;padding:10px 16px;display:flex;gap:16px}.nb a{color:#e3f2f8}.wrap{max-width:1000px;margin:14px auto}.panel{border:1px solid #d6dee2;border-radius:4px;padding:12px;margin-bottom:12px}table{border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid #e5e9eb;text-align:left}</style></head><body><div class=nb><b>Bay Schools</b><a href="#s">Students</a><a href="#a">Assessments</a><a href="#r">Reports</a><a href="#g">Grading</a></div><div class=wrap><h1>Bjornstad, Freya</h1><p><a href="#1">Overview</a> | <a href="#2">Demographics</a> | <a href="#3">Attendance</a> | <a href="#4">Tests</a></p><div class=panel><h3>Identification</h3><dl style="display:grid;grid-template-columns:170px 1fr;margin:0"><dt>Local Student ID</dt><dd>551802</dd><dt>SSID</dt><dd>9975350041</dd><dt>Legal name</dt><dd>Freya Marie Bjornstad</dd><dt>Date of birth</dt><dd>March 3, 2016</dd></dl></div><div class=panel><h3>Current schedule</h3><table><tr><th>Per</th><th>Course</th><th>Teacher</th></tr><tr><td>0</td><td>Grade 5 Homeroom</td><td>Costa, B</td></tr></table></div></div></body></html>`,
);

page(
  'dna-summary',
  'DnA: assessment history, line under the name',
  'https://bay.illuminateed.com/dna/?assess=history&stu=6120',
  '9975361158',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Assessment History</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0;color:#2b3a42}.nb{background:#2d6f8e;color:#fff;padding:10px 16px;display:flex;gap:16px}.nb a{color:#e3f2f8}.wrap{max-width:1000px;margin:14px auto}.panel{border:1px solid #d6dee2;border-radius:4px;padding:12px;margin-bottom:12px}table{border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid #e5e9eb;text-align:left}</style></head><body><div class=nb><b>Bay Schools</b><a href="#s">Students</a><a href="#a">Assessments</a><a href="#r">Reports</a><a href="#g">Grading</a></div><div class=wrap><div style="border-left:5px solid #2d6f8e;padding-left:12px"><h2 style="margin:0">Castellano, Rocco</h2><div class=sub>Student ID: 612044 &bull; State Student ID: 9975361158 &bull; Grade 8 &bull; Pier Middle School</div></div><table style="margin-top:14px;width:100%"><caption style="text-align:left;font-weight:bold">State assessments</caption><thead><tr><th>Year</th><th>Test</th><th>Scale score</th><th>Level</th></tr></thead><tbody><tr><td>2026</td><td>SBAC ELA</td><td>2581</td><td>Met</td></tr><tr><td>2026</td><td>SBAC Math</td><td>2544</td><td>Nearly met</td></tr><tr><td>2025</td><td>SBAC ELA</td><td>2530</td><td>Nearly met</td></tr></tbody></table></div></body></html>`,
);

page(
  'ren-student',
  'reading programme: record of a student',
  'https://z31.renlearn-mock.example/student/2299/details',
  '9975372263',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Details</title><style>body{font:15px "Nunito Sans",sans-serif;margin:0}.hdr{background:#00558c;color:#fff;padding:12px 20px}.kv{display:flex;border-bottom:1px solid #e0e0e0;padding:8px 20px}.kv>div:first-child{width:220px;color:#555}</style></head><body><div class=hdr>Home &rsaquo; Users &rsaquo; <b>Student Details</b></div><h2 style="padding:0 20px">Zamora, Pilar</h2><div class=kv><div>User name</div><div>pzamora4</div></div><div class=kv><div>Student ID (district)</div><div>229904</div></div><div class=kv><div>Student State ID</div><div>9975372263</div></div><div class=kv><div>Grade</div><div>4</div></div><div class=kv><div>Latest Star Reading</div><div>SS 1012, 61st percentile (10/20/2026)</div></div><div class=kv><div>Characteristics</div><div>English learner</div></div><p style="padding:0 20px"><a href="#r">Reset password</a> &nbsp; <a href="#e">Edit</a></p><p style="padding:0 20px">Classes: Room 17 (Feldman), Intervention A (Okada).</p></body></html>`,
);

page(
  'as-detail',
  'student detail in property and value cells',
  'https://aspen.pinecrest-cs.example/aspen/studentPersonAddressDetail.do?maximized=false',
  '9975383370',
  ['5305550142'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Aspen: Student Details</title><style>body{font:11px Arial}.detailProperty{background:#e8eef5;width:160px;padding:4px}.detailValue{padding:4px}</style></head><body><div style="background:#35598c;color:#fff;padding:5px">Pages | School | <b>Student</b> | Attendance | Conduct</div><p>Students :: <b>Novak, Teodor</b></p><table class=detailContainer cellspacing=1><tr><td class=detailProperty>Name</td><td class=detailValue>Novak, Teodor</td><td class=detailProperty>Local ID</td><td class=detailValue>77203</td></tr><tr><td class=detailProperty>State Student Identifier</td><td class=detailValue><input name="propertyValue(stdIDState)" value="9975383370" readonly></td><td class=detailProperty>Grade level</td><td class=detailValue>10</td></tr><tr><td class=detailProperty>Homeroom</td><td class=detailValue>214</td><td class=detailProperty>Phone</td><td class=detailValue>5305550142</td></tr></table><button type=button>Save</button> <button type=button>Cancel</button></body></html>`,
);

page(
  'q-banner',
  'one page for many, banner with short captions',
  'https://q.lomaverde-usd.example/SR/student.htm',
  '9975394482',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Q</title><style>body{font:12px Arial;margin:0}.ban{background:#fdf6dc;border:1px solid #dcc;padding:6px;display:grid;grid-template-columns:repeat(5,auto);gap:2px 18px;justify-content:start}.ban i{color:#865;font-style:normal;font-size:11px}</style></head><body><div style="background:#60324a;color:#fff;padding:4px 8px">Q Student &nbsp; Find: <input size=14 placeholder="name or ID"> <button type=button>&#9664;</button><button type=button>&#9654;</button> &nbsp; 14 of 612</div><div class=ban><i>Student</i><i>ID</i><i>Gr</i><i>CA Student ID (SSID)</i><i>Track</i><span>Oyelaran, Dami</span><span>118204</span><span>03</span><span>9975394482</span><span>A</span></div><h3>Daily attendance</h3><table border=1 cellpadding=3><tr><th>Date</th><th>AM</th><th>PM</th><th>Note</th></tr><tr><td>11/16</td><td>E</td><td>E</td><td>ill, mom called 8:10</td></tr><tr><td>11/17</td><td>.</td><td>.</td><td></td></tr></table></body></html>`,
);

page(
  'q-transcript',
  'transcript, header lines in preformatted text',
  'https://q.lomaverde-usd.example/SR/transcript.htm?fmt=text',
  '9975405590',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Transcript</title><style>pre{font:12px/1.4 "Courier New",monospace;border:1px solid #aaa;padding:12px;width:640px}</style></head><body><div style="font:12px Arial;background:#60324a;color:#fff;padding:4px">Q Transcript &nbsp; Loma Verde HS &nbsp; signed in: J. Trask (registrar)</div><p><button type=button>Print</button> <button type=button>Close</button></p><pre>LOMA VERDE HIGH SCHOOL              OFFICIAL TRANSCRIPT
CEEB 050000                         Printed 11/18/2026

NAME:  HALVORSEN, SIENNA M          GRADE: 12
ID #:  116650                       BIRTH: 01/30/2009
SSID #: 9975405590                  SEX:   F

YR/TERM  COURSE               GR   CR
2526 S1  ENGLISH 11           A-  5.00
2526 S1  CHEMISTRY (P)        B   5.00
2526 S2  ENGLISH 11           A   5.00

TOTAL CREDITS 170.00   GPA 3.61 (10-12 ACAD)
</pre><p style="font:11px Arial">Unofficial unless sealed and signed. Courses marked (P) meet the a-g requirements. Work in progress: English 12, Statistics, Civics. Service hours: 41 of 40.</p></body></html>`,
);

page(
  'sw-registrar',
  'small-district SIS: fields in a wide table',
  'https://app.schoolwise-mock.example/Students/Edit/4471',
  '9975416602',
  ['7075550121'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student - Registration</title><style>body{font:14px Georgia,serif;background:#fffef8}table.w{width:100%}th{width:15%;text-align:right;color:#775}td{width:35%}</style></head><body><h1>SchoolWise &mdash; Registration</h1><p><a href="#l">Student list</a> &raquo; Marchetti, Gemma (Active)</p><table class=w><tr><th>Last name</th><td>Marchetti</td><th>First name</th><td>Gemma</td></tr><tr><th>Student number</th><td>4471</td><th>State Student ID (SSID)</th><td>9975416602</td></tr><tr><th>Grade</th><td>K</td><th>Teacher</th><td>Mrs. Eberhardt</td></tr><tr><th>Home phone</th><td>7075550121</td><th>Bus</th><td>Route 2</td></tr></table><h2>Guardians</h2><ul><li>Paul Marchetti (father), works at Dry Creek Nursery</li><li>Anne Marchetti (mother)</li></ul><h2>Notes</h2><p>Birth certificate seen 03/02/2026 (P. Voss). Proof of address: PG&amp;E bill. Immunization record on yellow card. Lunch code: F.</p><p style="font-size:11px">County: Sonoma. Report problems to the county office, Tech Services.</p></body></html>`,
);

page(
  'esp-ca-demo',
  'district defined page of eSchoolPLUS',
  'https://esp.canyonoaks.example/eSchoolPLUS/Student/DistrictDefined/CADemographics',
  '9975427715',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>CA Demographics</title><style>body{font:13px Arial;margin:0}.sum{background:#e6f0ea;padding:8px 14px}.r{display:flex;padding:5px 14px}.r label{width:290px}</style></head><body><div class=sum><b>Strickland, Ezra</b> (60288) &nbsp; Building: Canyon Oaks Elem &nbsp; Grade: 04 &nbsp; Status: Active</div><h3 style="padding-left:14px">CA Demographics</h3><div class=r><label>California Student ID</label><span>9975427715</span></div><div class=r><label>Schooling in the United States</label><span>3+ years</span></div><div class=r><label>English Proficiency</label><a href="#ep">EO</a></div><div class=r><label>Residential Status</label><select><option>200 - Permanent Housing</select></div><div class=r><label>Interdistrict Transfer</label><a href="#it">None</a></div><div class=r><label>Veteran</label><input type=checkbox disabled></div><p style="padding-left:14px">Changed 10/01/2026 by office clerk F. Lamb. Guardian: Odessa Strickland.</p></body></html>`,
);

page(
  'alma-profile',
  'modern profile with cards and badges',
  'https://meadow.getalma-mock.example/student/5f9ab/profile',
  '9975438827',
  ['5105550163'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Juniper Salas | Meadow Charter</title><style>body{font:15px/1.5 Inter,Arial;background:#f2f4f5;margin:0}.col{max-width:760px;margin:20px auto}.c{background:#fff;border-radius:8px;padding:16px;margin-bottom:14px}.badge{background:#e0f3e8;border-radius:10px;padding:1px 9px;font-size:12px}.lab{text-transform:uppercase;font-size:11px;color:#7a858c}</style></head><body><div class=col><div class=c><h1 style="margin:0">Juniper Salas <span class=badge>Enrolled</span> <span class=badge>Grade 9</span></h1><a href="#m">Message family</a></div><div class=c><h2>Identity</h2><p><span class=lab>Preferred name</span><br>June</p><p><span class=lab>School ID</span><br>MC-2291</p><p><span class=lab>State Student ID</span><br>9975438827</p></div><div class=c><h2>Family</h2><p>Corazon Salas, mother<br><span class=lab>Mobile</span> 5105550163</p></div><div class=c><h2>Processes</h2><p>CALPADS Fall 1: complete</p></div></div></body></html>`,
);

page(
  'tyler-stu',
  'older web SIS: fieldset grid with abbreviations',
  'https://tsis360.granite-jusd.example/360/Students/General.aspx',
  '9975449931',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Tyler SIS 360</title><style>body{font:12px Arial;margin:0}#h{background:#4d6b2f;color:#fff;padding:6px}.gr{display:grid;grid-template-columns:110px 170px 150px 170px;gap:4px;padding:10px}.gr b{text-align:right;font-weight:normal;color:#555}</style></head><body><div id=h>Tyler SIS &mdash; Students &mdash; General &nbsp;[Fontaine, Beau]</div><div class=gr><b>Last</b><span>Fontaine</span><b>Student #</b><span>00045512</span><b>First</b><span>Beau</span><b>State Assigned Student #</b><span>9975449931</span><b>Grade</b><span>07</span><b>Advisor</b><span>Rasmussen, D</span><b>Birth</b><span>05/05/2014</span><b>Locker</b><span>1142</span></div><h4>Schedule</h4><ol><li>Math 7</li><li>PE</li><li>Science 7</li></ol><h4>Contacts</h4><table border=1><tr><th>Name</th><th>Rel</th><th>Phone</th></tr><tr><td>Fontaine, Odile</td><td>MO</td><td>209-555-0137</td></tr></table><p>Last changed 10/12/2026 by DRASMUSSEN. Career plan: welding.</p></body></html>`,
);

page(
  'sky-profile',
  'student profile with label and value in one list item',
  'https://skyward.redbluff-esd.example/scripts/wsisa.dll/sfprofile.w',
  '9975450010',
  ['5305550119'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Profile</title><style>body{font:12px Verdana}li{padding:2px}.nm{font-size:16px;color:#246}</style></head><body><div style="background:#2b5f8a;color:#fff;padding:4px">Red Bluff ESD &nbsp; Students | Office | Federal/State | Advanced Features</div><p class=nm>Ingram, Cassidy L &nbsp;<small>(CASIN000) Gr 06 &nbsp; Ent 101</small></p><div style="float:left;width:150px"><b>General</b><br>Family<br>Emergency<br>Entry/With<br>Att</div><ul style="margin-left:170px;list-style:none"><li>Birth: 09/09/2014 (12)</li><li>Gender: F</li><li>Alphakey: INGRACAS000</li><li>State ID (SSID): 9975450010</li><li>Phone: 5305550119</li><li>Advisor: LENTZ, MARIA</li><li>Language: English</li></ul><p style="clear:both"><button type=button>Edit General Information</button></p><fieldset><legend>Family 1</legend>Guardian: Ingram, Terrence (father), lives with student. Language to home: English.</fieldset><fieldset><legend>Entry/withdrawal</legend>Entered 08/13/2026 from Vina Elementary, code 100.</fieldset></body></html>`,
);

page(
  'sgy-user',
  'rosters system, user of type student',
  'https://lms.palomar-hs.example/user/118240/info',
  '9975461123',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Ngozi Balogun | Info</title><style>body{font:14px Arial;margin:0}.x td{padding:6px 12px}.x td:first-child{color:#777;text-align:right}</style></head><body><div style="background:#0677ba;color:#fff;padding:10px">Courses &nbsp; Groups &nbsp; Resources</div><div style="padding:16px"><h2>Ngozi Balogun</h2><p>Student &middot; Palomar High School</p><table class=x><tr><td>Unique user ID</td><td>118240</td></tr><tr><td>Username</td><td>nbalogun</td></tr><tr><td>Student's SSID</td><td>9975461123</td></tr><tr><td>Graduation year</td><td>2028</td></tr></table><h3>Advisor</h3><p>Mr. Castro</p><h3>Courses</h3><p>AP Biology: Section 4 &middot; English 11: Section 2</p></div><h3>Updates</h3><p>Ngozi Balogun turned in <a href="#d">Lab 4: Osmosis</a> on Tuesday. Last login: yesterday at 21:14. 2 overdue assignments.</p><footer style="color:#888">English &middot; Support &middot; Privacy Policy &middot; Terms</footer></body></html>`,
);

page(
  'seis-record',
  'student record for the case manager',
  'https://seis.coastselpa-mock.example/student/record/77390',
  '9975472235',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Record</title><style>body{font:13px Helvetica,Arial;margin:0}.top{background:#17527a;color:#fff;padding:8px}.colA{width:48%;float:left;padding:8px}.row{padding:3px 0}.row strong{display:inline-block;width:180px}</style></head><body><div class=top>Home | Students | Forms | Reports <span style="float:right">Case manager: T. Villalobos</span></div><h2 style="padding:0 8px">Thorne, Isabeau &mdash; Student Record</h2><div class=colA><div class=row><strong>SEIS ID</strong>773904</div><div class=row><strong>District ID</strong>20551</div><div class=row><strong>Statewide Student ID (SSID)</strong>9975472235</div><div class=row><strong>Student status</strong>Eligible/Previously Eligible</div></div><div class=colA><div class=row><strong>District of residence</strong>Coast Unified</div><div class=row><strong>Primary disability</strong>Autism (AUT)</div><div class=row><strong>Next annual plan review</strong>02/18/2027</div><div class=row><strong>Triennial</strong>02/20/2028</div></div></body></html>`,
);

page(
  'seis-form',
  'IEP form page: label under a line, boxes',
  'https://seis.coastselpa-mock.example/forms/iep/info/77122',
  '9975483340',
  ['8315550168'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>IEP Information/Eligibility</title><style>body{font:12px Arial;width:760px;margin:auto}.cell{border:1px solid #444;padding:2px 6px;display:inline-block;margin:-1px;min-width:170px;height:36px;vertical-align:top}.cell small{display:block;font-size:10px;color:#333}</style></head><body><h2 style="text-align:center">INFORMATION / ELIGIBILITY</h2><div><span class=cell><small>Student Name</small>Aurelio Banda</span><span class=cell><small>Date of Birth</small>08/01/2017</span><span class=cell><small>Grade</small>3rd</span></div><div><span class=cell><small>Student ID</small>31882</span><span class=cell><small>SSID</small>9975483340</span><span class=cell><small>Native language</small>Spanish</span></div><div><span class=cell><small>Parent/Guardian</small>Reina Banda</span><span class=cell><small>Home phone</small>8315550168</span><span class=cell><small>Interpreter</small>&#9745; Yes &#9744; No</span></div><p>Indicate disability/ies: <u>SLI</u></p><p>&#9744; Not eligible &nbsp; &#9744; Exiting</p></body></html>`,
  { isLaidOut: true },
);

page(
  'siras-mis',
  'special ed data screen, label with footnote',
  'https://siras.foothillselpa.example/mis/student/9027',
  '9975494458',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>SIRAS MIS</title><style>body{font:13px Trebuchet MS,Arial}.s{border:2px solid #789;padding:10px;width:640px}.note{font-size:11px;color:#666}td{padding:4px}</style></head><body><div style="background:#456;color:#fff;padding:6px">SIRAS &nbsp; My students | IEP Manager | MIS | Tools</div><h3>MIS Summary for KEEGAN WYATT</h3><div class=s><table><tr><td>Record status</td><td>Active</td><td>DSEA</td><td>3467314</td></tr><tr><td>SSID<sup>1</sup></td><td>9975494458</td><td>SIS ID</td><td>220418</td></tr><tr><td>Plan type</td><td>100 IEP</td><td>Last meeting</td><td>09/29/2026</td></tr><tr><td>Key staff</td><td colspan=3>Dorsey (RSP), Kaplan (SLP)</td></tr></table><p class=note><sup>1</sup> Assigned by CALPADS, ten digits. Contact your SEDS coordinator if it is wrong.</p></div><p>Transactions: MEET 09/29/2026 accepted &middot; PLAN accepted &middot; SERV accepted</p><p>Services: 330 Specialized Academic Instruction, 240 min weekly; 415 Speech, 60 min weekly. Provider: Dorsey, Kaplan.</p></body></html>`,
);

page(
  'sst-plan',
  'student success team meeting summary',
  'https://beyondsst.ocotillo-usd.example/students/3316/meetings/2',
  '9975505569',
  ['9515550174'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>SST Meeting 2</title><style>body{font:14px Arial;margin:0;display:grid;grid-template-columns:250px 1fr}aside{background:#f0ece2;padding:14px;min-height:600px}main{padding:14px}aside p{margin:6px 0}</style></head><body><aside><h3>Amari Dupree</h3><p>Grade 3, Rm 8</p><p>Local #<br><b>331605</b></p><p>Statewide Student #<br><b>9975505569</b></p><p>Parent<br><b>Lashawn Dupree</b><br>9515550174</p></aside><main><h1>SST Meeting 2: 11/10/2026</h1><h2>Strengths</h2><ul><li>Kind to classmates</li><li>Loves math games</li></ul><h2>Concerns</h2><ul><li>Decoding below grade level</li></ul><h2>Actions</h2><table><tr><th>What</th><th>Who</th><th>By</th></tr><tr><td>Small group phonics, 4x week</td><td>Ms. Beecher</td><td>01/15</td></tr></table></main><div style="grid-column:1/3;border-top:1px solid #ccc;padding:8px">Attended: L. Dupree, Ms. Beecher, Dr. Halim (psychologist). Facilitator: V. Munro. Follow-up meeting 02/02/2027. Tier 2. Previous plan: 04/14/2026.</div></body></html>`,
);

page(
  'plan-504',
  '504 accommodation plan, heading with parenthesis',
  'https://intranet.cypresshills.example/504/plans/view?id=128',
  '9975516674',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Section 504 Plan</title><style>body{font:15px Cambria,serif;max-width:800px;margin:20px auto}h1{border-bottom:2px solid #333}li{margin:4px 0}</style></head><body><div style="font:13px Arial;color:#666">Intranet &rsaquo; Student Services &rsaquo; 504 plans &rsaquo; 128 &nbsp; [Edit] [Print] [Archive]</div><h1>Section 504 Accommodation Plan</h1><h2>Rasheed Coleman (SSID 9975516674)</h2><p>Grade 10 &mdash; Cypress Hills High &mdash; Plan date October 1, 2026 &mdash; Coordinator: Ms. Lindgren</p><h3>Impairment</h3><p>Type 1 diabetes (endocrine).</p><h3>Accommodations</h3><ol><li>Check glucose whenever needed, in class.</li><li>Stop-the-clock breaks in state tests.</li><li>Phone allowed for sensor readings.</li></ol><p>Team: R. Coleman Sr. (parent), K. Osgood (nurse), D. Lindgren</p><h3>Review log</h3><ul><li>10/01/2026 annual review, no change</li><li>10/03/2025 added state-test breaks</li></ul></body></html>`,
);

page(
  'elle-profile',
  'EL platform: student with three-column facts',
  'https://app.ellevation-mock.example/student/118827/profile',
  '9975527786',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Profile</title><style>body{font:14px "Source Sans Pro",Arial;margin:0}.f{display:flex;flex-wrap:wrap;padding:14px}.f div{width:33%;padding:6px 0}.f h6{margin:0;font-size:11px;color:#888}.f span{font-size:15px}</style></head><body><div style="background:#f36f21;color:#fff;padding:10px">Students &rsaquo; Profile</div><h1 style="padding:0 14px">Keo, Sreyneang</h1><div class=f><div><h6>Grade</h6><span>6</span></div><div><h6>School</h6><span>Levee Middle</span></div><div><h6>LEP Status</h6><span>LTEL (at risk)</span></div><div><h6>Local ID</h6><span>188271</span></div><div><h6>Student State ID</h6><span>9975527786</span></div><div><h6>Home Language</h6><span>Khmer</span></div></div><h3 style="padding:0 14px">ELPAC</h3><p style="padding:0 14px">2026: Overall 3 &middot; Listening WD &middot; Speaking SM &middot; Reading B &middot; Writing SM</p></body></html>`,
);

page(
  'elle-reclass',
  'reclassification form with criteria',
  'https://app.ellevation-mock.example/forms/reclass/55120',
  '9975538898',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Reclassification Form</title><style>body{font:13px Arial;max-width:760px;margin:16px auto}table{width:100%;border-collapse:collapse}td,th{border:1px solid #999;padding:5px;text-align:left}.y{color:#070}</style></head><body><h2>Student Reclassification Form (EL to RFEP)</h2><table><tr><th>Student</th><td>Haddad, Rima</td><th>Statewide Student Identifier</th><td>9975538898</td></tr><tr><th>School</th><td>Oleander K-8</td><th>Grade / Teacher</th><td>7 / Stavros</td></tr></table><h3>Criteria</h3><table><tr><th>#</th><th>Criterion</th><th>Evidence</th><th>Met</th></tr><tr><td>1</td><td>ELPAC overall 4</td><td>1577, level 4 (05/2026)</td><td class=y>Yes</td></tr><tr><td>2</td><td>Teacher evaluation</td><td>OPTEL 11/02/2026</td><td class=y>Yes</td></tr><tr><td>3</td><td>Parent opinion</td><td>Meeting 11/09/2026</td><td class=y>Yes</td></tr><tr><td>4</td><td>Basic skills</td><td>SBAC ELA 2560</td><td class=y>Yes</td></tr></table><p>Signature of principal: ______________</p></body></html>`,
);

page(
  'es-matricula',
  'Spanish form of enrolment data confirmation',
  'https://registro.sanluisito-esd.example/alumno/4410/confirmar',
  '9975549905',
  ['8055550139'],
  `<!doctype html><html lang=es><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Confirmación de datos</title><style>body{font:14px Arial;max-width:720px;margin:auto}dl{display:grid;grid-template-columns:280px 1fr;row-gap:6px}dt{font-weight:bold}dd{margin:0}</style></head><body><div style="background:#1c5a3a;color:#fff;padding:8px">Distrito Escolar San Luisito &nbsp; Inicio | Mis hijos | Mensajes | Salir</div><h1>Confirmación anual de datos</h1><p>Por favor revise los datos de su hijo o hija y avise a la oficina si algo no está bien.</p><h2>Luz Elena Carrillo Vega, 2.º grado</h2><dl><dt>Fecha de nacimiento</dt><dd>11/03/2018</dd><dt>Identificador estatal único del estudiante (SSID)</dt><dd>9975549905</dd><dt>Número local</dt><dd>44102</dd><dt>Maestra</dt><dd>Sra. Ibarra</dd><dt>Teléfono de la casa</dt><dd>8055550139</dd><dt>Padre o tutor</dt><dd>Efraín Carrillo</dd></dl><p><label><input type=checkbox> Los datos son correctos</label> <button type=button>Guardar</button></p><h3>En caso de emergencia</h3><p>Abuela: Consuelo Vega, puede recogerla. Alergias: ninguna.</p></body></html>`,
);

page(
  'toms-demo',
  'test operations: demographics tab of one student',
  'https://mytoms.ets-mock.example/mt/dt/student/profile.htm?tab=demographics',
  '9975550018',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>TOMS | View Student</title><style>body{font:14px Arial;margin:0}.tb a{display:inline-block;padding:7px 12px;border:1px solid #bbb}.tb .on{background:#003a70;color:#fff}.gg{display:grid;grid-template-columns:210px 240px 210px 240px;gap:6px;padding:12px}.gg span:nth-child(odd){font-weight:bold}</style></head><body><div style="background:#003a70;color:#fff;padding:8px">TOMS &nbsp; Students | Users | Organizations | Reports</div><h2 style="padding-left:12px">VIEW &amp; EDIT STUDENTS</h2><div class=tb><a class=on>Demographics</a><a>Test Assignments</a><a>Test Settings</a><a>Unlisted Resources</a><a>Score Status</a><a>Reporting</a></div><h3 style="padding-left:12px">Details</h3><div class=gg><span>Student Name</span><span>Pereira, Anselmo</span><span>SSID</span><span>9975550018</span><span>Responsible LEA</span><span>Tamarack Unified (5610000)</span><span>School</span><span>Tamarack Middle (6100001)</span><span>Grade</span><span>08</span><span>Date of Birth</span><span>2013-01-15</span><span>ELAS</span><span>RFEP</span><span>Primary Language</span><span>Portuguese</span></div></body></html>`,
);

page(
  'cers-history',
  'student test history report',
  'https://cers.ets-mock.example/students/118/exams',
  '9975561121',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Test History Report</title><style>body{font:15px "Helvetica Neue",Arial;margin:0}.well{background:#f7f7f7;padding:12px 20px;margin:12px 0}table{width:96%;margin:auto}td,th{padding:6px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div style="padding:12px 20px;background:#2e6da4;color:#fff">California Educator Reporting System</div><ol style="list-style:none;display:flex;gap:8px"><li>Home /</li><li>Student Test History Report</li></ol><div class=well><h1 style="font-size:22px;margin:0">Mukherjee, Tanvi</h1><span class=text-muted>SSID: 9975561121</span> <button type=button>Printable Reports</button></div><table><tr><th>Date</th><th>Assessment</th><th>School</th><th>Grade</th><th>Status</th><th>Score</th></tr><tr><td>May 6, 2026</td><td>Grade 7 Summative ELA</td><td>Tamarack Middle</td><td>7</td><td>Valid</td><td>2610 &plusmn;28</td></tr><tr><td>Apr 29, 2026</td><td>Grade 7 Summative Math</td><td>Tamarack Middle</td><td>7</td><td>Valid</td><td>2588 &plusmn;24</td></tr></table></body></html>`,
);

page(
  'test-ticket',
  'ticket for a test session: first name and SSID as login',
  'https://tickets.tamarack-usd.example/print/one?student=8820',
  '9975572239',
  ['1830274461'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student Test Ticket</title><style>body{font:16px Arial}.tk{border:2px dashed #555;width:380px;padding:14px;margin:20px}.tk big{font:bold 22px Consolas,monospace}</style></head><body><nav>Test sessions &rsaquo; ELA Performance Task, gr 5 &rsaquo; Tickets (1 of 28) <button type=button>Previous</button> <button type=button>Next</button></nav><p>Print one ticket per page. Do not leave tickets lying in the room.</p><div class=tk><b>CAASPP Summative</b><br>Room 22, Nov 20, 2026, Ms. Yamada<p>First name<br><big>BRIELLE</big></p><p>Statewide Student ID<br><big>9975572239</big></p><p>Session ID<br><big>CA-7F31-4</big></p></div><p><small>Receipt of print job 1830274461</small></p><h4>For the test administrator</h4><ol><li>Give the ticket to the student when everyone is seated.</li><li>Check the name on the screen before you approve.</li><li>Collect and shred all tickets; sign the log with the site coordinator, P. Greco.</li></ol><p>Accessibility: text-to-speech, masking.</p></body></html>`,
);

page(
  'calpads-detail',
  'state record: SSID in a heading, grids of enrolments',
  'https://calpads.cde-mock.example/Student/9975583347/Enrollments',
  '9975583347',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>CALPADS</title><style>body{font:13px Arial;margin:0}.k{background:#10436b;color:#fff;padding:10px}.k span{font-size:12px}td,th{border:1px solid #ccc;padding:4px}</style></head><body><div class=k><b>Student Data</b><br><span>Vandermolen, Skye &nbsp; SSID: 9975583347 &nbsp; Local ID: 51180 &nbsp; DOB: 06/30/2010 &nbsp; Gender: F</span></div><p>Demographics | <b>Enrollment</b> | English Acquisition | Programs | Assessments</p><table><tr><th>LEA</th><th>School</th><th>Status</th><th>Grade</th><th>Start</th><th>Exit</th><th>Exit reason</th></tr><tr><td>Juniper Flat JUSD</td><td>Juniper High</td><td>10 Primary</td><td>11</td><td>08/11/2026</td><td></td><td></td></tr><tr><td>Juniper Flat JUSD</td><td>Juniper High</td><td>10 Primary</td><td>10</td><td>08/12/2025</td><td>06/04/2026</td><td>E155</td></tr></table><p style="color:#777">Record last updated 08/24/2026 by file SENR, job 44180. Concurrent enrollments: none. Expected receiver: none.</p></body></html>`,
);

page(
  'meal-account',
  'meal account: card number, PIN and SSID',
  'https://meals.tresrobles.example/patron/22107',
  '9975605560',
  ['4400118273'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Patron account</title><style>body{font:14px Arial;background:#f6faf2}.a{float:left;width:300px;margin:10px;background:#fff;border:1px solid #bcd;padding:10px}.a p{margin:4px 0}</style></head><body><h1>Nutrition Services &mdash; Account</h1><div class=a><h3>Paredes, Dario</h3><p>Grade 5, Tres Robles Elementary</p><p>Student SSID: 9975605560</p><p>PIN: 22107</p><p>Card: 4400118273</p></div><div class=a><h3>Balance $12.40</h3><p>11/17 Lunch (CEP) $0.00</p><p>11/16 Milk $0.75</p></div><div class=a><h3>Notes</h3><p>No dairy, see nurse.</p></div><div style="clear:both"><h3>Payments</h3><table><tr><th>Date</th><th>Type</th><th>Amount</th></tr><tr><td>11/02</td><td>Online, Lena Paredes</td><td>$20.00</td></tr><tr><td>09/15</td><td>Check 204</td><td>$15.00</td></tr></table><p>Eligibility: Free (direct certification CalFresh), until 10/2027. Cashier: M. Sato.</p></div></body></html>`,
);

page(
  'bus-pass',
  'bus pass card with a QR code',
  'https://routes.saltcreek-tp.example/pass/3319',
  '9975616673',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Bus pass</title><style>body{font:14px Arial;background:#888}.card{background:#ffdf3f;width:420px;height:230px;border-radius:14px;padding:14px;position:relative;margin:30px auto}.qr{position:absolute;right:14px;top:50px;width:90px;height:90px;background:#000}.sm{font-size:11px}</style></head><body><div style="background:#fff;padding:8px">Riders &rsaquo; Harper, Winslow &rsaquo; Pass <button type=button>Print</button> <button type=button>Reissue</button></div><div class=card><b>SALT CREEK TRANSPORTATION</b><div class=qr role=img aria-label="QR code"></div><p style="font-size:20px;margin:8px 0">Winslow Harper</p><div>Route <b>14</b> &nbsp; Stop <b>Elm &amp; 3rd</b> &nbsp; AM 7:12</div><div>School <b>Salt Creek K-8</b> &nbsp; Gr <b>6</b></div><p class=sm>Statewide Student ID No. 9975616673<br>Valid until 06/04/2027. Lost pass $5.</p></div><div style="background:#fff;padding:10px;max-width:560px;margin:auto"><b>Rider notes</b><p>PM drop-off with older student only. Driver: Ms. Kozak, bus 22. Emergency: call dispatch.</p></div></body></html>`,
);

page(
  'library-patron',
  'library patron with barcode of ten digits',
  'https://library.tamarisk-hs.example/cataloging/servlet/patron?id=90',
  '9975627784',
  ['2100045519'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>View Patron</title><style>body{font:12px Arial}.tab{border:1px solid #9ab;padding:10px;width:600px}.tab td{padding:3px 10px}.tab td:first-child{text-align:right;font-weight:bold}</style></head><body><h2>Back Office &rsaquo; Patrons &rsaquo; View</h2><div class=tab><table><tr><td>Name</td><td>Eriksson, Nils</td></tr><tr><td>Barcode</td><td>2100045519</td></tr><tr><td>Patron type</td><td>Student</td></tr><tr><td>SSID no.</td><td>9975627784</td></tr><tr><td>Homeroom</td><td>Delacroix</td></tr></table></div><h3>Checked out</h3><ul><li>Algebra 2 textbook, T-10442, due 06/01/2027</li><li>Hatchet, due 11/30/2026</li></ul><p>Fines: $0.00</p><h3>Notes</h3><p>Lost book paid 05/2026 (receipt by Ms. Ott). Holds: The Martian, queue 3. Class set of The Giver is with Delacroix, period 2, until January. Parent permission for young adult shelf: yes.</p></body></html>`,
);

page(
  'device-loan',
  'Chromebook loan: Wi-Fi SSID beside the student',
  'https://assets.elmonte-sd.example/loans/7712',
  '9975638891',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Device loan 7712</title><style>body{font:14px system-ui;margin:16px}section{border:1px solid #ccc;border-radius:6px;padding:10px;margin:10px 0;max-width:560px}.l{display:flex;justify-content:space-between}</style></head><body><p style="color:#666">Inventory / Loans / Student loans &nbsp; Signed in: T. Baca</p><h1>Loan 7712</h1><section><h2>Borrower</h2><div class=l><span>Student</span><b>Yesenia Fuentes</b></div><div class=l><span>Statewide Student ID</span><b>9975638891</b></div><div class=l><span>Grade</span><b>8</b></div></section><section><h2>Device</h2><div class=l><span>Asset tag</span><b>CB-20418</b></div><div class=l><span>Serial</span><b>5CD2231QZK</b></div><div class=l><span>Wi-Fi SSID</span><b>EMSD-Student</b></div></section><section><h2>Hotspot</h2><div class=l><span>Network name (SSID)</span><b>HOT-3318</b></div></section><p>Signed by parent Irma Fuentes 08/18/2026. Due back 06/03/2027. Condition out: good, no cracks.</p></body></html>`,
);

page(
  'cum-front',
  'cumulative folder front sheet',
  'https://records.pleasantgrove-esd.example/cum/front/1902',
  '9975649902',
  ['9165550158'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Cumulative record</title><style>body{font:13px "Courier New"}table{border-collapse:collapse;width:700px}td{border:1px solid #000;padding:6px;height:34px;vertical-align:top}</style></head><body><p style="font:12px Arial">Records &rsaquo; Cumulative folder 1902 &rsaquo; Front <button type=button>Print front</button> <button type=button>Print back</button></p><table><tr><td colspan=3 align=center><b>CALIFORNIA CUMULATIVE RECORD</b></td></tr><tr><td>PUPIL'S NAME<br><b>BRANNIGAN, COLM P.</b></td><td>BIRTH<br><b>02-11-2016</b></td><td>SEX<br><b>M</b></td></tr><tr><td>PUPIL SSID<br><b>9975649902</b></td><td>PERM NO.<br><b>19025</b></td><td>VERIFIED BY<br><b>Birth cert.</b></td></tr><tr><td>FATHER<br><b>Declan Brannigan</b></td><td>MOTHER<br><b>Orla Brannigan</b></td><td>PHONE<br><b>9165550158</b></td></tr><tr><td colspan=3>SCHOOLS ATTENDED<br>Pleasant Grove Elem. 8/2021 &ndash;</td></tr></table><p style="font:11px Arial">Folder location: office drawer C. Signed out: none. Clerk: B. Ames. Enter test labels on the back.</p></body></html>`,
);

page(
  'cum-label',
  'one label for the folder',
  'https://records.pleasantgrove-esd.example/labels/one?stu=2044',
  '9975650013',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Label 5160</title><style>.lb{width:252px;height:96px;border:1px dotted #999;font:11px Arial;padding:6px;line-height:1.35}@media print{button{display:none}}</style></head><body><h3>Labels for cumulative folders</h3><p>Pick a layout: <select><option>5160 name and numbers<option>5160 address<option>5163 test scores</select> Start at row <input size=2 value=1></p><button type=button>Print label</button> <button type=button>Next student</button><div class=lb><b>Iyer, Kavya S</b> &nbsp; Gr 4<br>DOB 08/08/2016 &nbsp; F<br>SSID 9975650013<br>Perm 20447 &nbsp; Rm 16 Ochoa<br>Pleasant Grove ESD</div><p>Stock: Avery 5160, position 1</p><p style="color:#666">Tip: set margins to none, scale 100%. The clerk, Ms. Renner, keeps stock in the supply room. Recently printed: rooms 12, 14, 15. If the folder already has a label, put the new one below it and never over the old one.</p></body></html>`,
  { sure: false },
);

page(
  'work-permit',
  'work permit request with employer',
  'https://valley.aeries.net/admin/WorkPermit.aspx?print=B1-4',
  '9975661127',
  ['5595550190', '5595550191'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Statement of Intent B1-1</title><style>body{font:12px Arial;width:740px;margin:auto}.ln{border-bottom:1px solid #000;display:inline-block;min-width:200px}h3{background:#eee;padding:3px}</style></head><body><h2>Statement of Intent to Employ a Minor and Request for a Work Permit</h2><h3>Minor</h3><p>Name <span class=ln>Esperanza Villegas</span> Age <span class=ln style="min-width:40px">16</span></p><p>State Student ID Number <span class=ln>9975661127</span> Home phone <span class=ln>5595550190</span></p><p>School <span class=ln>Mesquite High School</span> Grade <span class=ln style="min-width:40px">11</span></p><h3>Employer</h3><p>Business <span class=ln>Sunny Acres Farm Stand</span> Phone <span class=ln>5595550191</span></p><p>Hours per week <span class=ln style="min-width:60px">12</span> Supervisor <span class=ln>Joe Amaral</span></p><h3>Signatures</h3><p>Parent ____________ &nbsp; Minor ____________</p></body></html>`,
);

page(
  'interdistrict',
  'interdistrict transfer request, numbered boxes',
  'https://forms.coronado-crest.example/interdistrict/2027/0091',
  '9975672231',
  ['6195550161'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Interdistrict Attendance Permit</title><style>body{font:13px Arial;max-width:760px;margin:auto}ol.b{padding-left:26px}ol.b li{border:1px solid #bbb;margin:-1px;padding:6px}</style></head><body><p>Enrollment forms &rsaquo; Permits &rsaquo; 2027-28</p><h1>Interdistrict Attendance Permit 2027-28</h1><p>Status: <b>Pending review</b>, case 0091</p><ol class=b><li>Student: <b>Marisol Trejo</b></li><li>Birth date: <b>05/17/2019</b></li><li>Student's statewide ID (SSID): <b>9975672231</b></li><li>District of residence: <b>Coronado Crest</b></li><li>Requested district: <b>Bahia Union</b></li><li>Reason: <b>Child care</b></li><li>Parent: <b>Nestor Trejo</b>, <b>6195550161</b></li></ol><p><button type=button>Approve</button> <button type=button>Deny</button></p><h3>History</h3><table><tr><td>11/09/2026</td><td>Submitted online</td></tr><tr><td>11/12/2026</td><td>Assigned to K. Winn</td></tr></table><p>Appeals go to the county board within 30 days.</p></body></html>`,
);

page(
  'records-request',
  'letter: request for records from another school',
  'https://office.larkspur-mid.example/letters/cum-request?id=65',
  '9975683345',
  ['5305550110'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Request for cumulative records</title><style>body{font:15px/1.6 Georgia;max-width:640px;margin:30px auto}</style></head><body><p style="font:12px Arial">Letters &rsaquo; Request for cumulative records <button type=button>Fax</button> <button type=button>Print</button></p><p>Larkspur Middle School<br>Fax 5305550110</p><p>November 18, 2026</p><p>To: Registrar, Alder Point School</p><p>The following student has enrolled with us. Please send the cumulative folder, health card, discipline and special education records.</p><p><b>Student:</b> Jude Okafor-Reyes<br><b>Born:</b> April 4, 2014<br><b>Grade:</b> 7<br><b>Statewide Student Identifier (SSID):</b> 9975683345</p><p>Under Education Code 49068 no parent signature is needed.</p><p>Sincerely,<br>Hettie Crane, Registrar</p><hr><p style="font:12px Arial">Log: faxed 11/18/2026 09:12, first request. Second request is due in ten school days. Answered by: ________ Folder sent by: mail / courier / pick up.</p></body></html>`,
);

page(
  'ind-study',
  'independent study agreement',
  'https://is.manzanita-charter.example/agreements/4416',
  '9975694453',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Master Agreement</title><style>body{font:14px Arial;max-width:780px;margin:auto}.q{display:grid;grid-template-columns:1fr 1fr;gap:0;border:1px solid #666}.q>div{border:1px solid #666;padding:5px}</style></head><body><p>Manzanita Charter / Independent study / Agreements / 4416</p><h2>Independent Study Master Agreement</h2><div class=q><div>Student: Shiloh Brandt</div><div>Grade: 10</div><div>Statewide Student ID #: 9975694453</div><div>Birth date: 03/21/2011</div><div>Begin: 08/24/2026</div><div>End: 12/18/2026</div></div><h3>Subjects</h3><table border=1 cellpadding=4><tr><th>Course</th><th>Credits</th><th>Teacher</th></tr><tr><td>World History B</td><td>5</td><td>Coe</td></tr><tr><td>Geometry A</td><td>5</td><td>Sharma</td></tr></table><p>Maximum length of assignments: 3 weeks. Supervising teacher: P. Coe</p><p>Signatures: student 08/20/2026, parent (Opal Brandt) 08/20/2026, teacher 08/21/2026.</p></body></html>`,
);

page(
  'sarb-letter',
  'attendance clerk: truancy notice preview',
  'https://att.redrock-usd.example/notices/preview?n=2&s=7718',
  '9975705561',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Notice 2 preview</title><style>body{font:14px Arial}.paper{background:#fff;border:1px solid #aaa;width:660px;padding:34px;margin:10px auto}.re{margin-left:40px}</style></head><body><p>Preview of letter 2 of 3 <button type=button>Send</button> <button type=button>Back to list</button></p><div class=paper><p>To the parents of Cody Ballard<br>77 Cinder Rd</p><p class=re>Re: Cody Ballard, grade 9<br>Student ID: 77185<br>Student state ID number: 9975705561</p><p>Dear parents,</p><p>Our records show that your child was absent or tardy without a valid excuse on: 09/14, 09/22, 10/08, 10/27, 11/03.</p><p>Please come to a conference on December 2, 2026 at 8:30.</p><p>V. Santangelo, Attendance</p></div><h4>Letters so far</h4><ul><li>Notice 1, mailed 10/12/2026</li><li>Notice 2, this one</li><li>SARB referral: not yet</li></ul><p>Contact log: left a message for Dawn Ballard 11/04, no answer 11/06.</p></body></html>`,
);

page(
  'ag-dashboard',
  'counselor dashboard of one student, tiles',
  'https://ccgi.silverado-hs.example/students/6621/ag',
  '9975716670',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>A-G progress</title><style>body{font:14px Poppins,Arial;background:#eef;margin:0}.tiles{display:flex;gap:12px;padding:14px}.tile{background:#fff;border-radius:10px;padding:12px;flex:1}.tile .n{font-size:22px;font-weight:700}.tile .c{font-size:12px;color:#667}</style></head><body><header style="padding:14px;background:#fff"><h1 style="margin:0">Luca Fiorentino</h1><p>Class of 2027 &middot; Counselor Ms. Abara</p></header><div class=tiles><div class=tile><div class=c>Weighted GPA</div><div class=n>3.84</div></div><div class=tile><div class=c>A-G completed</div><div class=n>13 of 15</div></div><div class=tile><div class=c>SSID (for UC/CSU and FAFSA)</div><div class=n>9975716670</div></div></div><ul><li>C. Mathematics: 3 of 3</li><li>D. Science: 2 of 2</li><li>F. Arts: 0 of 1, <b>missing</b></li></ul><section style="background:#fff;margin:14px;padding:12px;border-radius:10px"><h3>College list</h3><p>UC Davis, CSU Chico. Application fee waiver: yes. Letter by Mr. Sandoval.</p></section></body></html>`,
);

page(
  'psq-student',
  'messaging admin: synced student record',
  'https://www.parentsquare-mock.example/schools/118/admin/students/44120',
  '9975727783',
  ['6615550127', '6615550128'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student - Admin</title><style>body{font:14px Arial;margin:0}.s{padding:16px}table{border-collapse:collapse}td{padding:6px 14px;border-bottom:1px solid #eee}</style></head><body><div style="background:#1176c2;color:#fff;padding:10px 16px">Admin &rsaquo; Students</div><div class=s><h2>Hallie Brewster</h2><p>Synced last night from your SIS. <a href="#r">Resync</a></p><table><tr><td>SIS student ID</td><td>441207</td></tr><tr><td>State student ID</td><td>9975727783</td></tr><tr><td>Grade</td><td>1</td></tr><tr><td>Classes</td><td>Room 3 Petrova</td></tr></table><h3>Contacts</h3><table><tr><td>Jo Brewster</td><td>Mother</td><td>6615550127</td><td>Registered</td></tr><tr><td>Ty Brewster</td><td>Father</td><td>6615550128</td><td>Not yet</td></tr></table></div><footer style="padding:16px;color:#777">Last post to this class: Picture day, by Ms. Petrova. Language of the family: English. Delivery: app, text.</footer></body></html>`,
);

page(
  'sp-listitem',
  'intranet list item, form of one record',
  'https://intranet.desertsun-usd.example/sites/StudentServices/Lists/HomelessLiaison/DispForm.aspx?ID=38',
  '9975738891',
  ['7605550181'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Homeless liaison - Item 38</title><style>body{font:13px "Segoe UI"}.ms-formtable td{border-top:1px solid #d8d8d8;padding:6px;vertical-align:top}.ms-formlabel{width:200px;color:#525252}</style></head><body><div style="padding:8px"><a href="#e">Edit Item</a> | <a href="#v">Version History</a> | <a href="#d">Delete</a></div><table class=ms-formtable><tr><td class=ms-formlabel><h3 style="margin:0;font-size:13px">Title</h3></td><td>McKinney-Vento: Priya Ramanujan</td></tr><tr><td class=ms-formlabel><h3 style="margin:0;font-size:13px">Student SSID</h3></td><td>9975738891</td></tr><tr><td class=ms-formlabel><h3 style="margin:0;font-size:13px">Nighttime residence</h3></td><td>Doubled-up</td></tr><tr><td class=ms-formlabel><h3 style="margin:0;font-size:13px">Shelter or contact phone</h3></td><td>7605550181</td></tr><tr><td class=ms-formlabel><h3 style="margin:0;font-size:13px">Needs</h3></td><td>Bus pass; backpack</td></tr></table><p style="color:#777">Created at 10/02/2026 by D. Ulloa</p></body></html>`,
);

page(
  'foster-court',
  'county office: foster youth record, table with th both sides',
  'https://fyscp.sierra-coe.example/youth/731',
  '9975749904',
  ['5305550195'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Foster youth record</title><style>body{font:13px Arial}table{border:1px solid #888;border-collapse:collapse}th{border:1px solid #888;padding:5px;text-align:left}th.a{background:#e4e8ec;font-weight:normal}th.b{font-weight:bold}</style></head><body><p>Sierra COE &rsaquo; FYSCP &rsaquo; Youth &rsaquo; 731</p><h2>Foster Youth Services &mdash; Education summary</h2><table><tr><th class=a>Youth<th class=b>Teagan Lowry<tr><th class=a>Court of jurisdiction<th class=b>Sierra County<tr><th class=a>Student state identifier (SSID)<th class=b>9975749904<tr><th class=a>School of origin<th class=b>Mill Flat Elementary<tr><th class=a>Education rights holder<th class=b>Nadine Voss, 5305550195<tr><th class=a>Social worker<th class=b>K. Ames</table><p>Partial credits: none. AB 490 notice sent 10/19/2026.</p><h3>Contacts made</h3><ul><li>10/20/2026 best-interest meeting held</li><li>11/02/2026 transport set up with the district liaison, J. Ahmadi</li></ul></body></html>`,
);

page(
  'discipline-exp',
  'expulsion packet cover, label with text for screen readers',
  'https://cwa.portola-usd.example/expulsion/2627-004',
  '9975750016',
  ['9975750588'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Case 2627-004</title><style>body{font:14px Arial;margin:18px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.kv{margin:6px 0}.kv b{display:inline-block;width:190px}</style></head><body><p style="color:#555">CWA &rsaquo; Expulsions 2026-27 &rsaquo; 2627-004 &nbsp; Confidential</p><h1>Child Welfare and Attendance &mdash; Case 2627-004</h1><div class=kv><b>Respondent</b> Trenton Aguayo, grade 10</div><div class=kv><b>SSID <span class=sr>, statewide student identifier of the respondent</span></b> 9975750016</div><div class=kv><b>Hearing</b> December 9, 2026, 10:00</div><div class=kv><b>Charge</b> 48915(c)(2)</div><h2>Witness statements</h2><p>1. Student witness A (SSID on file: 9975750588), statement of 11/05.</p><p>2. Campus supervisor R. Ortiz.</p><h2>Panel</h2><p>Ms. Trujillo (chair), Mr. Fahey, Ms. Oduya. Notice sent by certified mail 11/19/2026 to Renee Aguayo (mother).</p></body></html>`,
  { isLaidOut: true },
);

page(
  'preschool-dash',
  'state preschool child file, label and value split by dots',
  'https://cspp.littleacorns.example/child/0418',
  '9975772238',
  ['9255550144'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Child file</title><style>body{font:15px Arial;max-width:620px;margin:20px auto}.dot{display:flex}.dot i{flex:1;border-bottom:1px dotted #888;margin:0 6px 4px}</style></head><body><p>Little Acorns CSPP &rsaquo; Families &rsaquo; Marlowe &rsaquo; Otis</p><h1>Otis Marlowe</h1><p>TK/PK Room Ladybugs</p><div class=dot><span>Date of birth</span><i></i><span>12/12/2021</span></div><div class=dot><span>State student ID (SSID)</span><i></i><span>9975772238</span></div><div class=dot><span>Family size / income ranking</span><i></i><span>4 / 31</span></div><div class=dot><span>Parent phone</span><i></i><span>9255550144</span></div><h2>DRDP</h2><p>Fall 2026 completed by Ms. Quiñones.</p><h2>Authorised to pick up</h2><ul><li>Sylvie Marlowe (mother)</li><li>Grant Marlowe (uncle)</li></ul><p>Certified for services through 06/30/2027. Attendance sheet: full-day, 5 days.</p></body></html>`,
);

page(
  'ae-search',
  'search results of students',
  'https://valley.aeries.net/admin/StudentSearch.aspx?q=lopez',
  null,
  ['9975800114', '9975800122', '9975800205'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Search - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="88310"><input type=hidden name="ctl00$SN" value="412"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><h2>Search results for "lopez"</h2><table><thead><tr><th></th><th>Student ID</th><th>State Student ID</th><th>Name</th><th>Gr</th><th>School</th></tr></thead><tbody><tr><td><a href="#1">Select</a></td><td>60114</td><td data-tcfc="STU.CID">9975800114</td><td>Lopez, Abel</td><td>9</td><td>Mesquite HS</td></tr><tr><td><a href="#2">Select</a></td><td>60122</td><td data-tcfc="STU.CID">9975800122</td><td>Lopez, Abigail</td><td>10</td><td>Mesquite HS</td></tr><tr><td><a href="#3">Select</a></td><td>60205</td><td data-tcfc="STU.CID">9975800205</td><td>Lopez-Ruiz, Ana</td><td>9</td><td>Mesquite HS</td></tr></tbody></table><p>3 records</p></div></form></body></html>`,
);

page(
  'ae-collapsed-comment',
  'banner folded; a test comment names a cousin by number',
  'https://valley.aeries.net/admin/TestScores.aspx',
  null,
  ['9975811236'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Test Scores - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value="88310"><input type=hidden name="ctl00$SN" value="412"><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><div class=banner><b>Escobedo, Rafael</b><span>Grade 6</span><a href="#open">&#9660; show student banner</a></div><div id=divTestScores><div class=SectionHeader>Test Scores</div><table id=StudentTestDetails><tr><th>Test</th><th>Part</th><th>Date</th><th>Scale</th><th>Comment</th></tr><tr><td>SBAC</td><td>ELA</td><td>05/2026</td><td>2512</td><td></td></tr><tr><td>SBAC</td><td>Math</td><td>05/2026</td><td>2488</td><td>Answer document mixed up with cousin Renata Escobedo, SSID 9975811236. Corrected by ETS.</td></tr></table></div></div></form></body></html>`,
);

page(
  'ae-combine',
  'combining two records of students',
  'https://valley.aeries.net/admin/CombineStudentRecords.aspx',
  null,
  ['9975822340', '9975822357'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Combine Student Records - Aeries</title><style>body{font:13px "Open Sans",Arial,sans-serif;margin:0;background:#f3f5f7}#nav{float:left;width:170px;background:#1d3b57;color:#fff;min-height:640px;padding:8px}#nav a{color:#cfe0ef;display:block;padding:3px 0}#main{margin-left:190px;padding:10px}.top{background:#fff;border-bottom:1px solid #ccd;padding:6px 12px;text-align:right}.banner{background:#fff;border:1px solid #cdd6df;padding:8px;display:flex;flex-wrap:wrap;gap:6px 22px}.data-row{display:flex;gap:6px}.data-caption{color:#667;font-size:11px}.SectionHeader{background:#dbe6f0;font-weight:bold;padding:4px 8px;margin-top:12px}table{border-collapse:collapse;background:#fff}td,th{padding:3px 9px;border:1px solid #dde;text-align:left}</style></head><body><form id=aspnetForm action="#"><input type=hidden name="ctl00$PID" value=""><input type=hidden name="ctl00$SN" value=""><input type=hidden name="ctl00$SC" value="62"><div class=top>Valley Unified &middot; Mesquite High School &middot; 2026-2027 &middot; <a href="#u">m.okafor</a></div><div id=nav><b>Pages</b><a href="#1">Demographics</a><a href="#2">Contacts</a><a href="#3">Attendance</a><a href="#4">Medical</a><a href="#5">Test Scores</a><a href="#6">Programs</a></div><div id=main><h2>Combine Student Records</h2><div style="display:flex;gap:30px"><fieldset><legend>Select Student 1 (ID to drop)</legend><p>91220 Nakamura, Kenji</p><p>State Student ID: 9975822340</p><p>Mesquite HS, grade 9</p></fieldset><fieldset><legend>Select Student 2 (ID to keep)</legend><p>54012 Nakamura, Ken</p><p>State Student ID: 9975822357</p><p>Inactives, grade 6</p></fieldset></div><p><label><input type=checkbox checked> DEL-tag IDN for the dropped ID</label></p><button type=button>Load Records</button></div></form></body></html>`,
);

page(
  'ps-duplicates',
  'enrolment: possible duplicates of a new child',
  'https://ridge.powerschool.com/admin/students/newstudent_dup.html',
  null,
  ['9975833451', '9975833469', '4155550136'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Possible Duplicates</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h1>Enroll New Student</h1><p>You entered: <b>Park, Minho</b>, born 04/19/2015, phone 4155550136. Possible matches were found.</p><table border=1><tr><th>Student</th><th>DOB</th><th>Statewide Student Identifier (SSID)</th><th>School</th><th></th></tr><tr><td>Park, Min Ho</td><td>4/19/2015</td><td>9975833451</td><td>Transferred out</td><td><a href="#u">Use</a></td></tr><tr><td>Park, Minseo</td><td>4/9/2015</td><td>9975833469</td><td>Ridgeline El.</td><td><a href="#v">Use</a></td></tr></table><button type=button>Continue with new enrollment</button></div></body></html>`,
);

page(
  'ps-staff',
  'staff page with the SEID',
  'https://ridge.powerschool.com/admin/faculty/state/CA.html?frn=005000412',
  null,
  ['8804417723'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Staff State Information</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Staff</b><ul id=tchr_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h2>Nguyen-Hale, Theresa</h2><div class=box-round><table><tr class=oddRow><td class=bold>Statewide ID</td><td>8804417723</td></tr><tr class=evenRow><td class=bold>Local Staff ID</td><td>4412</td></tr><tr class=oddRow><td class=bold>Highest Degree</td><td>Master +30</td></tr><tr class=evenRow><td class=bold>Teaches English learners</td><td>Yes, CLAD</td></tr></table></div></div></body></html>`,
);

page(
  'ps-blank',
  'student without a number yet, phone follows',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0018809911',
  null,
  ['4155550143', '0018809911'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>CA Student Information</title><style>body{font:12px Arial,sans-serif;margin:0;color:#333}#bar{background:#00427c;color:#fff;padding:9px 16px}#lm{float:left;width:175px;padding:10px;background:#eef2f6}#lm li{list-style:none;padding:2px 0}#content-main{margin-left:205px;padding:12px}.box-round{border:1px solid #cfd6dd;border-radius:6px;padding:10px;margin:10px 0}.bold{font-weight:bold;width:230px}td,th{padding:4px 8px;text-align:left;vertical-align:top}.evenRow td{background:#f4f7fa}</style></head><body><div id=bar>PowerSchool SIS <span style="float:right">Ridgeline Academy &nbsp; 26-27 Semester 1</span></div><div id=lm><b>Students</b><ul id=std_information style="padding:0"><li><a href="#a">Quick Lookup</a></li><li><a href="#b">Demographics</a></li><li><a href="#c">Contacts</a></li><li><a href="#d">State/Province - CA</a></li><li><a href="#e">Transfer Info</a></li></ul></div><div id=content-main><h2 id=student_detail_header>Rahimi, Parwana KN 110422</h2><div class=box-round><table><tr class=oddRow><td class=bold title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input size=12 value=""></td></tr><tr class=evenRow><td class=bold>Home phone</td><td>4155550143</td></tr><tr class=oddRow><td class=bold>Birth Country</td><td>AF - Afghanistan</td></tr><tr class=evenRow><td class=bold>Date entered US school</td><td>11/16/2026</td></tr></table></div><p>SSID requested 11/17/2026 by C. Doyle.</p></div></body></html>`,
);

page(
  'ic-staff',
  'census page of a staff member',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics/90031',
  null,
  ['7720039914', '7605550166'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Demographics</title><style>body{font:14px Roboto,Arial,sans-serif;margin:0;background:#fafafa}.ctx{background:#fff;border-bottom:3px solid #7aa93c;padding:10px 18px}.ctx h1{font-size:20px;margin:0}.ctx .sub{color:#5f6b76;font-size:12px}.card{background:#fff;border:1px solid #dfe3e6;margin:12px 18px;padding:12px}.card h2{font-size:15px;margin:0 0 8px;color:#44632a}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.fl{font-size:11px;color:#667}table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-bottom:1px solid #eee;text-align:left}</style></head><body><app-root><header class=ctx><h1>Whitlock, Sandra</h1><div class=sub>Staff, Laguna Middle</div></header><main><section class=card><h2>Person Identifiers</h2><div class=g><div><div class=fl>Local Staff Number</div>90031</div><div><div class=fl>Staff State ID</div>7720039914</div><div><div class=fl>Student State ID</div>&mdash;</div></div></section><section class=card><h2>Personal Contact Information</h2><div class=g><div><div class=fl>Cell Phone</div>7605550166</div><div><div class=fl>Email</div>swhitlock@laguna.example</div></div></section><section class=card><h2>District Employment</h2><p>08/2011 &ndash; present, certificated</p></section></main><div style="padding:10px 18px"><button type=button>Save</button> <button type=button>Documents</button></div></app-root></body></html>`,
);

page(
  'ic-household',
  'household page: two children with their numbers',
  'https://lagunaca.infinitecampus.org/campus/apps/census/household/20118',
  null,
  ['9975844562', '9975844570', '7605550177'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Household</title><style>body{font:14px Roboto,Arial,sans-serif;margin:0;background:#fafafa}.ctx{background:#fff;border-bottom:3px solid #7aa93c;padding:10px 18px}.ctx h1{font-size:20px;margin:0}.ctx .sub{color:#5f6b76;font-size:12px}.card{background:#fff;border:1px solid #dfe3e6;margin:12px 18px;padding:12px}.card h2{font-size:15px;margin:0 0 8px;color:#44632a}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.fl{font-size:11px;color:#667}table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-bottom:1px solid #eee;text-align:left}</style></head><body><app-root><header class=ctx><h1>Household: Barzani</h1><div class=sub>29 Sandpiper Ct, phone 7605550177</div></header><main><section class=card><h2>Members</h2><ul style="list-style:none;padding:0"><li><b>Barzani, Shilan</b> &mdash; student, grade 3 &mdash; Student State ID 9975844562</li><li><b>Barzani, Rawand</b> &mdash; student, grade 1 &mdash; Student State ID 9975844570</li><li><b>Barzani, Dilan</b> &mdash; father</li></ul></section><section class=card><h2>Addresses</h2><p>Primary, since 07/2025</p></section></main><div style="padding:10px 18px"><button type=button>Save</button> <button type=button>Documents</button></div></app-root></body></html>`,
);

page(
  'sy-masked',
  'masked number, unmask button, phone beside',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student&f=mask',
  null,
  ['6195550102', '6195550103'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Student</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}.mb{background:#27608f;color:#fff;padding:5px 10px}.tabs span{display:inline-block;border:1px solid #aab;border-bottom:0;padding:3px 10px;background:#eef}.grp{border:1px solid #b9c6d3;margin:8px;padding:6px}.grp>legend{font-weight:bold;color:#27608f}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld label,.cap{display:block;font-size:11px;color:#445}input{font:12px Tahoma}td,th{padding:2px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class=mb>Synergy SIS &nbsp; <a style="color:#fff" href="#q">Quick Launch</a> &nbsp; Year 2026-2027 &nbsp; Mesa Verde Middle</div><fieldset class=grp><legend>Student: Corrigan, Maeve</legend><div class=fld><label>Perm ID</label><b>335518</b></div><div class=fld><label>State Student Number</label><b>&bull;&bull;&bull;&bull;&bull;&bull;4409</b> <button type=button>Show</button></div><div class=fld><label>Grade</label><b>07</b></div></fieldset><fieldset class=grp><legend>Emergency</legend><table><tr><th>Name</th><th>Relation</th><th>Phone</th></tr><tr><td>Siobhan Corrigan</td><td>Mother</td><td>6195550102</td></tr><tr><td>Pat Dunne</td><td>Neighbor</td><td>6195550103</td></tr></table></fieldset></body></html>`,
);

page(
  'sy-class-cards',
  'seating chart: cards of several students',
  'https://ca-mesa.edupoint.com/TXP_ClassRoster.aspx',
  null,
  ['9975855673', '9975855681', '9975855699'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Seating chart</title><style>body{font:12px Tahoma,Arial,sans-serif;margin:0}.mb{background:#27608f;color:#fff;padding:5px 10px}.tabs span{display:inline-block;border:1px solid #aab;border-bottom:0;padding:3px 10px;background:#eef}.grp{border:1px solid #b9c6d3;margin:8px;padding:6px}.grp>legend{font-weight:bold;color:#27608f}.fld{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.fld label,.cap{display:block;font-size:11px;color:#445}input{font:12px Tahoma}td,th{padding:2px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class=mb>Synergy SIS &nbsp; <a style="color:#fff" href="#q">Quick Launch</a> &nbsp; Year 2026-2027 &nbsp; Mesa Verde Middle</div><h3 style="margin:8px">Period 4, Life Science 7, Rm 31</h3><div style="display:flex;gap:10px;margin:8px"><div class=grp><b>Adair, Cole</b><br>332001<br>SSID: 9975855673</div><div class=grp><b>Bui, Minh</b><br>332144<br>SSID: 9975855681</div><div class=grp><b>Cruz, Nayeli</b><br>332290<br>SSID: 9975855699</div></div><p style="margin:8px">Attendance not yet taken.</p></body></html>`,
);

page(
  'il-edit-user',
  'user editor of staff with generic number',
  'https://bay.illuminateed.com/live/?page=User_Edit&user=771',
  null,
  ['9999999999'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Edit User</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0;color:#2b3a42}.nb{background:#2d6f8e;color:#fff;padding:10px 16px;display:flex;gap:16px}.nb a{color:#e3f2f8}.wrap{max-width:1000px;margin:14px auto}.panel{border:1px solid #d6dee2;border-radius:4px;padding:12px;margin-bottom:12px}table{border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid #e5e9eb;text-align:left}</style></head><body><div class=nb><b>Bay Schools</b><a href="#s">Students</a><a href="#a">Assessments</a><a href="#r">Reports</a><a href="#g">Grading</a></div><div class=wrap><h1>Edit User</h1><div class=panel><table><tr><td>Username</td><td><input value="bcosta"></td></tr><tr><td>Last name</td><td><input value="Costa"></td></tr><tr><td>State ID</td><td><input value="9999999999"></td></tr><tr><td>Job title</td><td><input value="Teacher, elementary"></td></tr><tr><td>Roles</td><td>Teacher &middot; Report author</td></tr></table></div><button type=button>Save</button></div></body></html>`,
);

page(
  'il-roster',
  'roster of a class with a column of numbers',
  'https://bay.illuminateed.com/live/?page=Rosters&sec=204',
  null,
  ['9975866784', '9975866792', '9975866800', '9975866818'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Roster</title><style>body{font:14px/1.45 Lato,Arial,sans-serif;margin:0;color:#2b3a42}.nb{background:#2d6f8e;color:#fff;padding:10px 16px;display:flex;gap:16px}.nb a{color:#e3f2f8}.wrap{max-width:1000px;margin:14px auto}.panel{border:1px solid #d6dee2;border-radius:4px;padding:12px;margin-bottom:12px}table{border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid #e5e9eb;text-align:left}</style></head><body><div class=nb><b>Bay Schools</b><a href="#s">Students</a><a href="#a">Assessments</a><a href="#r">Reports</a><a href="#g">Grading</a></div><div class=wrap><h1>Grade 2, Room 9 &mdash; Haverty</h1><table width="100%"><thead><tr><th>#</th><th>Student</th><th>Local ID</th><th>Student SSID</th><th>EL</th></tr></thead><tbody><tr><td>1</td><td>Amin, Zara</td><td>55601</td><td>9975866784</td><td>EO</td></tr><tr><td>2</td><td>Bell, Otto</td><td>55609</td><td>9975866792</td><td>EO</td></tr><tr><td>3</td><td>Chao, Wen</td><td>55622</td><td>9975866800</td><td>EL</td></tr><tr><td>4</td><td>Diaz, Rico</td><td>55640</td><td>9975866818</td><td>IFEP</td></tr></tbody></table><p><a href="#csv">Export CSV</a></p></div></body></html>`,
);

page(
  'q-blank',
  'banner not yet filled, list of last viewed students',
  'https://q.lomaverde-usd.example/SR/student.htm?new',
  null,
  ['9975877895', '9975877903'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Q</title><style>body{font:12px Arial;margin:0}.ban{background:#fdf6dc;padding:6px}.ban label{margin-right:14px;color:#865}</style></head><body><div style="background:#60324a;color:#fff;padding:4px 8px">Q Student</div><div class=ban><label>Student <b></b></label><label>ID <b></b></label><label>Gr <b></b></label><label>CA Student ID (SSID) <b></b></label></div><p style="padding:8px">No student selected. Use Find, or choose one you looked at lately:</p><ul><li><a href="#1">Quach, Vinh (SSID 9975877895)</a></li><li><a href="#2">Rowe, Tamsin (SSID 9975877903)</a></li></ul><div style="padding:8px;border-top:1px solid #ccc"><h4>Today</h4><table border=1 cellpadding=3><tr><th>School</th><th>Enrolled</th><th>Absent</th></tr><tr><td>Loma Verde El.</td><td>612</td><td>31</td></tr><tr><td>Loma Verde HS</td><td>1288</td><td>97</td></tr></table><p>System message: Q will be down Saturday 6:00 to 9:00. Ask the data office.</p></div></body></html>`,
);

page(
  'seis-caseload',
  'caseload list with due dates',
  'https://seis.coastselpa-mock.example/caseload',
  null,
  ['9975888906', '9975888914'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>My caseload</title><style>body{font:13px Helvetica,Arial}.o{color:#b00}td,th{padding:4px 8px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div style="background:#17527a;color:#fff;padding:8px">Home | Students | Forms | Reports</div><h2>Student IEPs &mdash; T. Villalobos</h2><p>2 of 2 shown <button type=button>Bulk print</button></p><table><tr><th>Name</th><th>SSID</th><th>Grade</th><th>Next annual</th><th>Triennial</th><th>Flags</th></tr><tr><td><a href="#a">Whelan, Dashiell</a></td><td>9975888906</td><td>4</td><td class=o>11/12/2026</td><td>2028</td><td>overdue</td></tr><tr><td><a href="#b">Acheampong, Efua</a></td><td>9975888914</td><td>5</td><td>01/22/2027</td><td>2027</td><td></td></tr></table><p>Signed affirmations pending: 1. Message of the SELPA: update your service logs by December 4. Progress reports for trimester 1 go home with report cards.</p></body></html>`,
);

page(
  'siras-request',
  'transfer request: a typed number and candidates',
  'https://siras.foothillselpa.example/request-transfer',
  null,
  ['9975899017', '9975899025', '9975899033'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Request a student</title><style>body{font:13px Trebuchet MS,Arial}fieldset{width:520px}</style></head><body><div style="background:#456;color:#fff;padding:6px">SIRAS &nbsp; My students | Request | Tools</div><h3>Request student from another DSEA</h3><fieldset><label>Last name <input value="Stone"></label><br><label>SSID <input value="9975899017" maxlength=10></label> <button type=button>Search</button></fieldset><p>No exact match. Similar records:</p><table border=1 cellpadding=4><tr><td>Stone, Avery</td><td>9975899025</td><td>Ridge SELPA</td><td><button type=button>Request</button></td></tr><tr><td>Stone, Ivory</td><td>9975899033</td><td>Valley SELPA</td><td><button type=button>Request</button></td></tr></table><p>A request goes to the SEDS coordinator of the other DSEA, who has five school days. Your open requests: none. Adopting a plan within 30 days is required.</p></body></html>`,
);

page(
  'calpads-mid',
  'multiple identifiers: two records side by side',
  'https://calpads.cde-mock.example/Anomalies/MID/5520',
  null,
  ['9975900128', '9975900136'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>MID Resolution</title><style>body{font:13px Arial}td,th{border:1px solid #bbb;padding:5px}</style></head><body><div style="background:#10436b;color:#fff;padding:10px">CALPADS &nbsp; Anomalies &rsaquo; MID &rsaquo; 5520</div><h2>Multiple Identifiers &mdash; compare students</h2><table><tr><th></th><th>Student A</th><th>Student B</th></tr><tr><th>SSID</th><td>9975900128</td><td>9975900136</td></tr><tr><th>Name</th><td>Guzman, Yareli</td><td>Guzman Soto, Yareli</td></tr><tr><th>Birth date</th><td>07/07/2014</td><td>07/07/2014</td></tr><tr><th>Last LEA</th><td>Juniper Flat</td><td>Lake View ESD</td></tr><tr><th>Keep</th><td><input type=radio name=k></td><td><input type=radio name=k></td></tr></table><button type=button>Combine SSIDs</button> <button type=button>Different students</button><p>Notes: same address since 2023, mother's name spelled two ways. Lake View ESD was written to on 11/13/2026 by M. Delgado.</p></body></html>`,
);

page(
  'calpads-request',
  'request for a new number, candidates below',
  'https://calpads.cde-mock.example/SSID/Request',
  null,
  ['9975911239', '9975911247'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Request SSID</title><style>body{font:13px Arial}.r{margin:5px 0}.r label{display:inline-block;width:150px}.sc{color:#060}</style></head><body><div style="background:#10436b;color:#fff;padding:10px">CALPADS &nbsp; Online Maintenance</div><h2>Request SSID</h2><div class=r><label>First name *</label><input value="Zuri"></div><div class=r><label>Last name *</label><input value="Kimani"></div><div class=r><label>Birth date *</label><input value="02/14/2021"></div><div class=r><label>SSID</label><i>to be assigned</i></div><h3>Candidates (2)</h3><div>9975911239 &nbsp; Kimani, Zuri N &nbsp; 02/14/2020 &nbsp; <span class=sc>score 78</span> <a href="#s1">Select</a></div><div>9975911247 &nbsp; Kimathi, Zuri &nbsp; 02/14/2021 &nbsp; <span class=sc>score 71</span> <a href="#s2">Select</a></div><p><button type=button>None of these: create new SSID</button></p><p>Gender: F. School of attendance: Juniper Elementary. Enrollment status: 10.</p></body></html>`,
);

page(
  'calpads-retired',
  'a retired number and the one that replaced it',
  'https://calpads.cde-mock.example/SSID/Retired/lookup',
  null,
  ['9975922340'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Retired SSID</title><style>body{font:14px Arial}</style></head><body><div style="background:#10436b;color:#fff;padding:10px">CALPADS &nbsp; Online Maintenance &rsaquo; Student Data Maintenance &rsaquo; Search by SSID</div><h2>Search by SSID</h2><p><label>SSID <input value="9975922340"></label> <button type=button>Search</button></p><div style="border:1px solid #c90;background:#fffbe6;padding:10px;width:600px"><p>The SSID you searched for has been retired on 03/03/2026.</p><table><tr><td>Retired SSID</td><td>9975922340</td></tr><tr><td>Replacement</td><td><a href="#open">open record</a></td></tr></table></div><h3>Why are SSIDs retired?</h3><p>When a student was given more than one, the agencies agree which to keep and the other one is retired. Records move to the one that stays; local systems have to be changed by hand. Ask your CALPADS administrator, M. Delgado, before you change anything.</p></body></html>`,
  { sure: false },
);

page(
  'toms-results',
  'list of students found in the test system',
  'https://mytoms.ets-mock.example/mt/dt/student/viewedit.htm',
  null,
  ['9975933451', '9975933469'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>TOMS | View & Edit Students</title><style>body{font:14px Arial}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:5px}</style></head><body><div style="background:#003a70;color:#fff;padding:8px">TOMS &nbsp; Students | Users | Organizations | Reports | Links</div><h2>VIEW &amp; EDIT STUDENTS</h2><div><label>School <select><option>Tamarack Middle</select></label> <label>Last name <input value="Pe"></label> <label>SSID <input></label> <button type=button>SEARCH</button> <button type=button>CLEAR</button></div><p>Results 1-2 of 2</p><table><tr><th>SSID</th><th>Last name</th><th>First name</th><th>Grade</th><th>View</th><th>Unlisted resources</th></tr><tr><td>9975933451</td><td>Pereira</td><td>Luzia</td><td>07</td><td>&#128269;</td><td></td></tr><tr><td>9975933469</td><td>Petty</td><td>Orson</td><td>08</td><td>&#128269;</td><td>&#10004;</td></tr></table><p>Export to Excel &middot; Role: Site CAASPP Coordinator (P. Greco)</p></body></html>`,
);

page(
  'cers-notfound',
  'search: error names the typed number',
  'https://cers.ets-mock.example/student',
  null,
  ['9975944562'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>CERS</title><style>body{font:15px Arial;margin:0}.c{display:inline-block;width:280px;border:1px solid #ccc;padding:12px;margin:10px;vertical-align:top}.e{color:#a00}</style></head><body><div style="background:#2e6da4;color:#fff;padding:12px">California Educator Reporting System</div><div class=c><h3>Search by student</h3><label>SSID <input value="9975944562"></label> <button type=button>Search</button><p class=e role=alert>Student with SSID 9975944562 was not found or you have no access.</p></div><div class=c><h3>Search by group</h3><p>Period 1, Period 2, Period 5</p></div><div class=c><h3>Search by school</h3><select><option>Tamarack Middle</select></div><div style="padding:12px"><h3>System notes</h3><ul><li>2026 summative results are preliminary.</li><li>Interim results update every night.</li></ul><p>Custom aggregate reports &middot; My reports (0) &middot; User guide</p></div></body></html>`,
);

page(
  'escape-employee',
  'employee page of the finance and HR system',
  'https://escape.goldenhills-coe.example/hr/employee/3320',
  null,
  ['6651200948', '5305550105'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Employee Management</title><style>body{font:12px Tahoma;background:#f0f0f0}table{background:#fff;border:1px solid #999}td{padding:3px 10px}</style></head><body><div style="background:#223;color:#dde;padding:4px">Escape Online &nbsp; Finance | HR/Payroll | Position</div><h3>HR/Payroll &ndash; Employment &ndash; Employee: Doyle, Catriona</h3><table><tr><td>Emp ID</td><td>003320</td><td>SEID</td><td>6651200948</td></tr><tr><td>Credential</td><td>Clear multiple subject</td><td>Expires</td><td>08/01/2029</td></tr><tr><td>Home phone</td><td>5305550105</td><td>Site</td><td>Golden Hills K-8</td></tr><tr><td>State identifier</td><td>6651200948</td><td>Bargaining unit</td><td>CTA</td></tr></table><h4>Assignments</h4><table><tr><td>1.0 FTE</td><td>Teacher, Grade 2</td><td>since 08/2014</td></tr><tr><td>Stipend</td><td>Yearbook</td><td>2026-27</td></tr></table><p>TB clearance 05/2028. Emergency contact: Brendan Doyle, spouse.</p></body></html>`,
);

page(
  'wifi-help',
  'help page for wireless networks',
  'https://intranet.desertsun-usd.example/it/wifi',
  null,
  ['7605550170', '9975950011'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Wi-Fi for staff and students</title><style>body{font:15px Arial;max-width:700px;margin:auto}code{background:#eee;padding:1px 4px}</style></head><body><p>Desert Sun USD intranet &rsaquo; IT &rsaquo; Help pages</p><h1>Which Wi-Fi do I use?</h1><table border=1 cellpadding=6><tr><th>For</th><th>SSID</th><th>Key</th></tr><tr><td>Staff laptops</td><td>DSUSD-Staff</td><td>certificate</td></tr><tr><td>Student SSID</td><td>DSUSD-Student</td><td><code>9975950011</code></td></tr><tr><td>Guests</td><td>DSUSD-Guest</td><td>accept terms</td></tr></table><h2>Trouble?</h2><p>Call the help desk, 7605550170, from 7:00 to 4:30.</p><h2>New devices</h2><ol><li>Forget the old network.</li><li>Choose the one for you in the table above.</li><li>Accept the certificate of the district.</li></ol><p>Updated by D. Ulloa, 09/30/2026.</p></body></html>`,
);

page(
  'edlio-directory',
  'school website: staff directory and news',
  'https://www.larkspur-mid.example/apps/staff/',
  null,
  ['5305550111', '5305550112', '5305550113'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Staff Directory | Larkspur Middle School</title><style>body{font:16px Arial;margin:0}.u{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;padding:14px}.u div{border:1px solid #ddd;padding:10px}</style></head><body><header style="background:#214;color:#fff;padding:16px"><h1>Larkspur Middle School</h1><nav>About | Staff | Calendar | Parents: find your child's SSID</nav></header><div class=u><div><b>Hettie Crane</b><br>Registrar, student records and SSID requests<br>5305550111</div><div><b>Paolo Greco</b><br>Test coordinator<br>5305550112</div><div><b>Nurse Adeline</b><br>Health office<br>5305550113</div></div><section style="padding:14px"><h2>News</h2><p>Score reports of last spring's state tests are in the parent portal. You need your child's ten-digit number and birth date; the registrar will look it up for you.</p><p>Picture retakes: December 3.</p></section></body></html>`,
);

page(
  'psq-thread',
  'a message thread: a mother writes of her other son',
  'https://www.parentsquare-mock.example/messages/71188',
  null,
  ['9975966784'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Messages</title><style>body{font:15px Arial;margin:0;background:#f5f7f9}.m{max-width:560px;margin:12px auto;background:#fff;border-radius:10px;padding:10px}.me{background:#dff0ff}</style></head><body><div style="background:#1176c2;color:#fff;padding:10px 16px">Feed | Messages | Calendar | Directory</div><h2 style="padding:12px">Message with Dorothea Klein, parent of Emil (gr 4)</h2><div class=m><b>Dorothea Klein</b> 8:02<br>Emil is out with a fever. Also, you asked for the paper of his brother Anton at the middle school.</div><div class="m me"><b>You</b> 8:15<br>Thanks! Yes, we need it for the bus.</div><div class=m><b>Dorothea Klein</b> 8:31<br>It says statewide student ID 9975966784 at the bottom. Is that the right one?</div><p style="text-align:center"><input placeholder="Write a reply" size=50></p><p style="color:#778;text-align:center">Read by Ms. Beecher. Office hours 7:30 to 3:30. This thread is kept with the class of 2026-27, Room 8.</p></body></html>`,
);

page(
  'meal-application',
  'household meal application with two children',
  'https://meals.tresrobles.example/applications/2611',
  null,
  ['9975977895', '9975977903', '5595550188'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Application 2611</title><style>body{font:14px Arial;margin:16px}.ch{border-left:4px solid #7a3;padding-left:10px;margin:10px 0}</style></head><body><p>Nutrition Services &rsaquo; Applications &rsaquo; 2611 &nbsp; <button type=button>Approve</button> <button type=button>Deny</button></p><h1>Meal application 2611</h1><p>Signed by Joelle Vasquez, 5595550188. Household of 4, $2,850 monthly.</p><h2>Step 1: children</h2><div class=ch><h3>Child 1: Nico Vasquez</h3><p>School: Tres Robles El., grade 2</p><p>Student SSID: 9975977895</p></div><div class=ch><h3>Child 2: Bianca Vasquez</h3><p>School: Tres Robles El., grade 5</p><p>Student SSID: 9975977903</p></div><h2>Determination</h2><p>Free, by income, 09/04/2026</p><h2>Adults</h2><p>Joelle Vasquez, wages monthly; Andre Pitt, unemployment. Last four of SSN: none given. Reviewed by M. Sato; confirmed by L. Quist. Verification sample: no.</p></body></html>`,
);

page(
  'lottery-sibling',
  'new applicant: own number empty, sibling preference filled',
  'https://apply.starling-charter.example/admin/applications/880',
  null,
  ['9975988906', '3235550150'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Application 880</title><style>body{font:14px Arial;margin:16px}h2{border-bottom:1px solid #ccc}p label{display:inline-block;width:280px;color:#555}</style></head><body><p>Applications &rsaquo; Fall 2027 &rsaquo; TK</p><h1>Applicant: Wren Alcott, TK, fall 2027</h1><h2>Applicant</h2><p><label>Birth date</label> 10/10/2022</p><p><label>Statewide Student Identifier (if known)</label> &mdash;</p><p><label>Parent phone</label> 3235550150</p><h2>Sibling preference</h2><p><label>Sibling enrolled here</label> Robin Alcott, grade 3</p><p><label>Sibling's Statewide Student Identifier</label> 9975988906</p><p><button type=button>Verify sibling</button> <button type=button>Reject</button></p><h2>Lottery</h2><p>Draw number 41, waiting list place 6 (before sibling check). Letter language: English. Parent: Hazel Alcott.</p></body></html>`,
);

page(
  'gsite-list',
  'shared web page: students and accommodations',
  'https://sites.desertsun-usd.example/view/grade3-testing',
  null,
  ['9975990017', '9975990025', '9975990033'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Grade 3 testing</title><style>body{font:17px Lato,Arial;max-width:820px;margin:auto}h1{font-weight:300;font-size:40px}li{margin:8px 0}</style></head><body><div style="font-size:14px;color:#777">Desert Sun Elementary &middot; Home &middot; Grade teams &middot; Testing &middot; Forms</div><h1>Grade 3 testing, who needs what</h1><p>Shared with the third grade team. Please do not print.</p><ul><li><b>Ada M.</b>, SSID 9975990017: text-to-speech, separate setting</li><li><b>Boris T.</b>, SSID 9975990025: embedded Spanish</li><li><b>Cleo W.</b>, SSID 9975990033: print on request</li></ul><h2>Rooms</h2><p>Library for separate setting, ask Paolo.</p><h2>Schedule</h2><ul><li>Monday: ELA part 1, 8:45</li><li>Tuesday: ELA part 2, 8:45</li><li>Thursday: Math, 9:15</li></ul><p>Make-ups with Mrs. Tellez. Tickets come from the office in the morning and go back at once.</p></body></html>`,
);

page(
  'label-sheet',
  'sheet of labels for a class',
  'https://records.pleasantgrove-esd.example/labels/sheet?rm=16',
  null,
  ['9975001124', '9975001132', '9975001140', '9975001158'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>Labels 5160</title><style>.s{display:grid;grid-template-columns:repeat(2,252px);gap:4px}.s div{height:80px;font:11px Arial;border:1px dotted #aaa;padding:5px}</style></head><body><h3>Labels, room 16 (Ochoa)</h3><p>Sort by <select><option>Name<option>Perm ID</select> Layout <select><option>5160</select> <label><input type=checkbox checked> Show SSID</label></p><button type=button>Print all</button><div class=s><div><b>Jarrett, Bo</b><br>SSID 9975001124<br>Rm 16</div><div><b>Kaur, Jasleen</b><br>SSID 9975001132<br>Rm 16</div><div><b>Lund, Ingrid</b><br>SSID 9975001140<br>Rm 16</div><div><b>Mora, Tino</b><br>SSID 9975001158<br>Rm 16</div></div><p style="color:#666">4 labels on 1 sheet, 26 positions left empty. Labels with state numbers must be kept locked. Ask Ms. Renner for sheets; do not put used sheets through the laser printer again.</p></body></html>`,
);

page(
  'former-pending',
  'only the former number in sight, the new one pending',
  'https://office.brightharbor.example/students/2290/state-ids',
  null,
  ['9975012235'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1"><title>State identifiers</title><style>body{font:14px Arial;margin:20px}del{color:#888}.pill{background:#fe9;border-radius:9px;padding:2px 8px}dt{font-weight:bold;margin-top:8px}</style></head><body><p>Bright Harbor Academy &rsaquo; Students &rsaquo; Active &rsaquo; Achterberg, Lionel &rsaquo; Identifiers</p><h1>Lionel Achterberg</h1><p>Grade 1, Bright Harbor Academy</p><dl><dt>Student SSID</dt><dd><span class=pill>pending at CALPADS</span></dd><dt>Former SSID</dt><dd><del>9975012235</del> (belongs to a child of the same name in another district, removed 11/10/2026)</dd><dt>Local number</dt><dd>2290</dd></dl><p><button type=button>Check again</button></p><h2>Log</h2><ul><li>11/10/2026 K. Moss removed the number</li><li>11/11/2026 SENR sent, one candidate refused</li><li>11/17/2026 waiting for the other district</li></ul><p>Parents: Greta and Wolf Achterberg.</p></body></html>`,
);

export const thirtyFirstPages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: labels in many grammars and languages, layouts, staff, forms. People are made up. */
const { page, pages } = setOf('thirty-third');

page(
  'ae-att-general',
  'Aeries attendance, banner on General',
  'https://valley.aeries.net/admin/Attendance.aspx',
  '9912044701',
  ['9165550107', '9165550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./Attendance.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4471"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner"><span class="student-full-name">Quiroz, Teo M.</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">204471</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912044701</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">9165550107</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">7</div></div></div><h2 class="PageTitle">Attendance</h2><table class="grid"><tr><th>Date</th><th>All Day</th><th>1</th><th>2</th><th>3</th><th>Note</th></tr><tr><td>10/05/2026</td><td>A</td><td>A</td><td>A</td><td>A</td><td>Mother called 9165550108</td></tr><tr><td>10/06/2026</td><td></td><td>T</td><td></td><td></td><td>Bus 12 late</td></tr></table></div></form></body></html>`,
);

page(
  'ae-discipline-victim',
  "collapsed banner, another child's number in the incident",
  'https://valley.aeries.net/admin/AssertiveDiscipline.aspx',
  null,
  ['9918830021'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assertive Discipline | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./AssertiveDiscipline.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4472"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner" class="collapsed"><span class="student-full-name">Rowe, Dara</span> Grade <span data-tcfc="STU.GR">8</span></div><h2 class="PageTitle">Assertive Discipline</h2><table class="grid"><tr><th>Incident ID</th><td>300118</td><th>Date</th><td>09/22/2026</td></tr><tr><th>Code</th><td>48900(a)(1)</td><th>Location</th><td>Gym</td></tr></table><h3>Others involved</h3><table class="grid"><tr><th>Role</th><th>Name</th><th>State ID</th></tr><tr><td>Victim</td><td>Sy, Marlon</td><td>9918830021</td></tr></table></div></form></body></html>`,
);

page(
  'ae-health-blank',
  'Aeries blank known field, NPI beside',
  'https://valley.aeries.net/admin/MedicalHistory.aspx',
  null,
  ['4155550133', '1447781203', '4155550134'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical History | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./MedicalHistory.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4473"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner"><span class="student-full-name">Tran, Bao</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">204473</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">4155550133</div></div></div><h2 class="PageTitle">Medical History</h2><table class="grid"><tr><th>Physician</th><th>NPI</th><th>Phone</th></tr><tr><td>Dr. L. Osei</td><td>1447781203</td><td>4155550134</td></tr></table><p>Inhaler kept in office. Expires 03/2027.</p></div></form></body></html>`,
);

page(
  'ae-sped-case',
  'case manager with SEID on a student page',
  'https://valley.aeries.net/admin/SpecialEducation.aspx',
  '9912044741',
  ['1100934527'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Special Education | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./SpecialEducation.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4474"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner"><span class="student-full-name">Usman, Idris</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">204474</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912044741</div></div></div><h2 class="PageTitle">Special Education</h2><table class="grid"><tr><td>District of residence</td><td data-tcfc="CSE.DR">Valley USD</td></tr><tr><td>Disability 1</td><td data-tcfc="CSE.DI">290 Specific learning disability</td></tr><tr><td>Case Manager</td><td data-tcfc="CSE.CM">Whitfield, Ann</td></tr><tr><td>Case Manager SEID</td><td data-tcfc="CSE.SE">1100934527</td></tr><tr><td>Next annual</td><td>04/14/2027</td></tr></table></div></form></body></html>`,
);

page(
  'ae-staff-stf',
  'Aeries staff page',
  'https://valley.aeries.net/admin/Staff.aspx',
  null,
  ['1203345561', '9165550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff Data | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./StaffData.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value=""><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><h2 class="PageTitle">Staff Data</h2><table class="grid"><tr><td>Staff ID</td><td data-tcfc="STF.ID">802</td><td>Name</td><td data-tcfc="STF.LN">Okafor, Ruth</td></tr><tr><td>State Educator ID</td><td data-tcfc="STF.EID">1203345561</td><td>Cell</td><td data-tcfc="STF.TL">9165550144</td></tr><tr><td>State ID</td><td data-tcfc="STF.SID">1203345561</td><td>Hired</td><td>08/14/2012</td></tr></table><h3>Credentials</h3><p>Single subject: Mathematics</p></div></form></body></html>`,
);

page(
  'ae-edit-input',
  'Aeries edit form, number in an input',
  'https://valley.aeries.net/admin/Students.aspx?edit=1',
  '9912044761',
  ['9165550145', '9165550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Demographics | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./StudentDemographics.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4476"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner" class="collapsed"><span class="student-full-name">Vega, Luz</span></div><h2 class="PageTitle">Student Demographics</h2><table class="grid"><tr><td>Last Name</td><td data-tcfc="STU.LN"><input name="ctl00$MainContent$LN" value="Vega"></td><td>First</td><td data-tcfc="STU.FN"><input value="Luz"></td></tr><tr><td>State Stu ID</td><td data-tcfc="STU.CID"><input name="ctl00$MainContent$CID" maxlength="10" value="9912044761"></td><td>Tel</td><td data-tcfc="STU.TL"><input value="9165550145"></td></tr><tr><td>Father's work</td><td data-tcfc="STU.FW"><input value="9165550146"></td><td>Corr Lng</td><td data-tcfc="STU.CL"><select><option>00 English</option><option selected>01 Spanish</option></select></td></tr></table><input type="submit" value="Save"> <input type="button" value="Cancel"></div></form></body></html>`,
);

page(
  'ae-contacts-twin',
  'contacts list that carries a twin',
  'https://valley.aeries.net/teacher/Contacts.aspx',
  '9912044771',
  ['5105550151', '9912044772'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./Contacts.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4477"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner"><span class="student-full-name">Wong, Kit</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">204477</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9912044771</div></div></div><h2 class="PageTitle">Contacts</h2><table class="grid"><tr><th>Order</th><th>Name</th><th>Relation</th><th>Cell</th><th>Remark</th></tr><tr><td>1</td><td>Wong, Mei</td><td>Mother</td><td>5105550151</td><td></td></tr><tr><td>2</td><td>Wong, Kat</td><td>Twin sister</td><td>-</td><td>Room 9, SSID 9912044772</td></tr></table></div></form></body></html>`,
);

page(
  'ae-query',
  'query result of a class',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  ['9913300011', '5595550101', '9913300012', '5595550102', '5595550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Query | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./Query.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value=""><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><h2 class="PageTitle">Query</h2><pre>LIST STU NM CID TL IF GR = 4</pre><table class="grid"><thead><tr><th>Student Name</th><th>State Student ID</th><th>Telephone</th></tr></thead><tbody><tr><td>Xiong, Pa</td><td>9913300011</td><td>5595550101</td></tr><tr><td>Yu, Ben</td><td>9913300012</td><td>5595550102</td></tr><tr><td>Zamora, Cruz</td><td></td><td>5595550103</td></tr></tbody></table><p>3 records. Export: <a href="#">Excel</a> <a href="#">PDF</a></p></div></form></body></html>`,
);

page(
  'ae-masschange',
  'form of nobody yet: mass change',
  'https://valley.aeries.net/admin/MassChangeStudents.aspx',
  null,
  ['9913300021', '9913300022'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Change Student Data Globally | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./ChangeStudentDataGlobally.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value=""><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><h2 class="PageTitle">Change Student Data Globally</h2><p>Choose a field, the value to find and the value to put in its place.</p><table><tr><td>Field</td><td><select><option>STU.GR Grade</option><option selected>STU.CID State Student ID</option></select></td></tr><tr><td>State Student ID is now</td><td><input value="9913300021"></td></tr><tr><td>Change State Student ID to</td><td><input value="9913300022"></td></tr></table><input type="submit" value="Preview changes"></div></form></body></html>`,
);

page(
  'ae-cid-asterisks',
  'masked in the banner, guardian phone below',
  'https://valley.aeries.net/teacher/ClassroomVisits.aspx',
  null,
  ['6195550171', '1309930042'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Visitation Log | Aeries</title><style>body{font:13px Arial;margin:0}#NavTree{float:left;width:150px;background:#eef;padding:6px}#Main{margin-left:170px;padding:8px}.data-row{display:inline-block;margin:2px 14px 2px 0}.data-caption{font-size:11px;color:#666}table.grid{border-collapse:collapse}table.grid td,table.grid th{border:1px solid #bbb;padding:2px 6px}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm" action="./VisitationLog.aspx"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="4480"><input type="hidden" name="ctl00$SC" value="12"><div id="TopBar"><b>Aeries</b> Valley Unified &middot; Valley K-8 &middot; 2026-2027 <input id="NavSearch" type="text" placeholder="Search students (Alt+S)"> <span>Welcome, D. Park</span> <a href="Logout.aspx">Log out</a></div><div id="NavTree"><a href="Default.aspx">Main</a><br><a href="Students.aspx">Student Data</a><br><a href="Attendance.aspx">Attendance</a><br><a href="Medical.aspx">Medical</a><br><a href="Programs.aspx">Programs</a><br><a href="TestScores.aspx">Test Scores</a><br><a href="Contacts.aspx">Contacts</a><br><a href="Siblings.aspx">Siblings</a><br><a href="Staff.aspx">Staff Data</a></div><div id="Main"><div id="StudentBanner"><span class="student-full-name">Abara, Chi</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">204480</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">******4801</div></div></div><h2 class="PageTitle">Visitation Log</h2><table class="grid"><tr><th>Date</th><th>Visitor</th><th>Contact No.</th><th>Staff State ID</th></tr><tr><td>11/03/2026</td><td>Abara, Ngozi (guardian)</td><td>6195550171</td><td>1309930042</td></tr></table></div></form></body></html>`,
);

page(
  'ps-state-ca',
  'PowerSchool state page, read-only text',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0014410377',
  '9920010031',
  ['0014410377', '0680011234', '4400198277'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Student Information</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410377">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; CA Student Information</p><h1>California Student Information</h1><p id="student_detail_header">Aguirre, Noel &nbsp; 10 &nbsp; 771003 &nbsp; RHS</p><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9920010031</td></tr><tr><td class="bold" title="[S_CA_STU_X]PrimaryResidence">Primary Residence</td><td>Permanent housing</td></tr><tr class="oddRow"><td class="bold">Migrant ID</td><td>0680011234</td></tr><tr><td class="bold">Immunisation registry no.</td><td>4400198277</td></tr></table></div><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-header-dots',
  'header line parted by middle dots',
  'https://ridge.powerschool.com/admin/students/schedulematrix.html?frn=0014410378',
  '9920010041',
  ['0014410378', '1400220118', '1400220119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schedule Matrix</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410378">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Schedule Matrix</p><h1>Schedule Matrix View</h1><h2 id="student_detail_header">Bui, Cam · Gr 11 · Local 771004 · Calif. SSID 9920010041 · Counselor Ames</h2><table class="box-round"><tr><th>Per</th><th>M-F</th><th>Teacher</th></tr><tr><td>1</td><td>Chemistry</td><td>Ortiz, B. (SEID 1400220118)</td></tr><tr><td>2</td><td>English 11</td><td>Nair, S. (SEID 1400220119)</td></tr></table><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-teacher-stateid',
  'PowerSchool staff page',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050002217',
  null,
  ['1400220120', '7075550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="tchr_information"><li><a href="edit.html">General Demographics</a></li><li><a href="prefs.html">Security Settings</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Edit Information</p><h1>Edit Information</h1><h2>Carver, Lionel</h2><div class="box-round"><table><tr><td class="bold">Name</td><td><input value="Carver, Lionel"></td></tr><tr><td class="bold">Home School</td><td>Ridge Middle</td></tr><tr><td class="bold">ID</td><td><input value="C118"></td></tr><tr><td class="bold">State ID</td><td><input value="1400220120"></td></tr><tr><td class="bold">School phone</td><td><input value="7075550118"></td></tr></table><button>Submit</button></div><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-enroll-dup',
  'form of nobody yet with possible duplicates',
  'https://ridge.powerschool.com/admin/students/enroll/new.html',
  null,
  ['7075550121', '9920019001'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enroll New Student</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="nav-main-menu"><li><a href="#">Start Page</a></li><li><a href="#">Special Functions</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Enroll New Student</p><h1>Enroll New Student</h1><form action="search_dup.html"><table class="box-round"><tr><td>Student's name</td><td><input value="Daly"> <input value="Finn"></td></tr><tr><td>DOB</td><td><input value="2/11/2018"></td></tr><tr><td>State Student Number (SSID)</td><td><input maxlength="10"></td></tr><tr><td>Phone</td><td><input value="7075550121"></td></tr></table><h2>Records that may be the same child</h2><div class="box-round">Daly, Finnian &ndash; born 2/11/2017 &ndash; SSID 9920019001 &ndash; Alder Elementary <a href="#">Use this</a></div><button>Enroll</button></form><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-sub-roster',
  "substitute's roster",
  'https://ridge.powerschool.com/subs/pw/attendance.html?sect=88',
  null,
  ['7075550122', '9920019011', '9920019012', '9920019013'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerTeacher Substitute</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool">PowerTeacher Substitute</div><p>Signed in as substitute for <b>Ms. Enright</b>, Period 3, Ridge Middle. Call the office: 7075550122.</p><table class="box-round"><caption>Take attendance</caption><tr><th>#</th><th>Student</th><th>SSID</th><th>Present</th></tr><tr><td>1</td><td>Eck, Ada</td><td>9920019011</td><td><input type="checkbox" checked></td></tr><tr><td>2</td><td>Foy, Lee</td><td>9920019012</td><td><input type="checkbox" checked></td></tr><tr><td>3</td><td>Gil, Rey</td><td>9920019013</td><td><input type="checkbox"></td></tr></table><button>Submit</button></body></html>`,
);

page(
  'ps-lunch',
  'food service, PIN of ten digits',
  'https://ridge.powerschool.com/admin/students/lunch/balance.html?frn=0014410381',
  '9920010071',
  ['0014410381', '4007710073', '2026118842'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lunch Balance</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410381">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Lunch Balance</p><h1>Meal account</h1><h2 id="student_detail_header">Hale, Priya 3 771007</h2><div class="box-round"><p>Balance: $4.50 &nbsp; Status: Reduced</p><table><tr class="oddRow"><td class="bold">Lunch PIN</td><td>4007710073</td></tr><tr><td class="bold">State-assigned student ID&nbsp;no.</td><td>9920010071</td></tr><tr class="oddRow"><td class="bold">Application</td><td>2026118842</td></tr></table></div><h3>Transactions</h3><table><tr><td>11/02</td><td>Lunch</td><td>0.00</td></tr></table><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-log-other',
  'log entry names a brother, own number not shown',
  'https://ridge.powerschool.com/admin/students/logentries.html?frn=0014410382',
  null,
  ['0014410382', '9920019021', '7075550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Log Entries</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410382">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Log Entries</p><h1>Log Entries</h1><h2 id="student_detail_header">Ivers, Max 6 771008</h2><table class="box-round"><tr><th>Date</th><th>Type</th><th>Author</th><th>Entry</th></tr><tr><td>10/12/2026</td><td>Parent contact</td><td>Nurse Abel</td><td>Picked up together with Ivers, Sam (SSID: 9920019021), see his log.</td></tr><tr><td>10/19/2026</td><td>Tardy</td><td>Office</td><td>Dentist. Call back 7075550123.</td></tr></table><a href="#">New</a><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-plugin-ng',
  'custom page of a district, AngularJS',
  'https://ridge.powerschool.com/admin/customplugins/elwatch/view.html?frn=0014410383',
  '9920010091',
  ['0014410383', '7075550124'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>EL Watch</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410383">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; EL Watch</p><h1>EL Watch (district page)</h1><h2 id="student_detail_header">Jara, Sol 5 771009</h2><div class="box-round ng-scope" ng-controller="elCtrl"><ul class="text-indent ng-isolate-scope" style="list-style:none"><li><span class="bold ng-binding">EL status</span> <span class="ng-binding">EL since 08/2022</span></li><li><span class="bold ng-binding">ELPAC overall</span> <span class="ng-binding">3</span></li><li><span class="bold ng-binding">Calif. SSID&hairsp;:</span> <span class="ng-binding">9920010091</span></li><li><span class="bold ng-binding">Parent text no.</span> <span class="ng-binding">7075550124</span></li></ul></div><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
  { sure: false },
);

page(
  'ps-blank-dcid',
  'PowerSchool blank known field',
  'https://ridge.powerschool.com/admin/students/state/CA/enrollinfo.html?frn=0014410384',
  null,
  ['0014410384', '7075550125', '2026103077'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CA Enrollment</title><style>body{font:13px Verdana;margin:0}#nav-main{float:left;width:170px;background:#f0f4f8;padding:8px}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #ccd;border-radius:6px;padding:8px;margin:6px 0}.oddRow{background:#f7f7f7}td{padding:3px 8px}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool"><b>PowerSchool SIS</b> &nbsp; Ridge Unified &nbsp; School: Ridge High &nbsp; Term: 26-27 S1 &nbsp; <a href="#">Applications</a> <a href="#">Help</a> <a href="#">Sign Out</a></div><div id="nav-main"><ul id="std_information"><li><a href="demographics.html?frn=0014410384">Demographics</a></li><li><a href="state/stateCA.html">State/Province - CA</a></li><li><a href="log.html">Log Entries</a></li></ul></div><div id="content-main"><p class="breadcrumb"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; CA Enrollment</p><h1>State/Province - CA</h1><p id="student_detail_header">Kemp, Ora K 771010</p><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td></td></tr><tr><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>7075550125</td></tr><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]ssidreq">SSID requested on</td><td>10/30/2026</td></tr><tr><td class="bold">Request batch</td><td>2026103077</td></tr></table></div><p style="font-size:10px;color:#888">Legend: * required &nbsp; &#9888; alert &nbsp; Powered in house by the district office, ext. 400</p></div></body></html>`,
);

page(
  'ps-transcript',
  'printed transcript, long line',
  'https://ridge.powerschool.com/admin/reports/transcript_print.html?id=44',
  '9920010111',
  ['7075550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Official Transcript</title><style>body{font:11px Times;width:680px}hr{border:1px solid #000}td{font-size:10px;padding-right:18px}</style></head><body><center><b>RIDGE HIGH SCHOOL</b><br>400 Oak St, Ridge, CA &nbsp; 7075550126 &nbsp; CEEB 052999</center><hr>LARK, OWEN T. &nbsp;&nbsp; DOB: 03/09/2009 &nbsp;&nbsp; Sex: M &nbsp;&nbsp; Grade: 12 &nbsp;&nbsp; Perm #: 771011 &nbsp;&nbsp; State Pupil ID #: 9920010111 &nbsp;&nbsp; Counselor: Teacher, B.<hr><table><tr><td>09/23-06/24 Gr 9</td><td>English 9 B 5.00</td><td>Algebra 1 A 5.00</td></tr><tr><td>08/24-06/25 Gr 10</td><td>English 10 A 5.00</td><td>Geometry B 5.00</td></tr></table><p>GPA 3.41 &nbsp; Rank 38/211 &nbsp; A&ndash;G met</p><p>______________ Registrar</p><table><tr><th>Subject area</th><th>Req</th><th>Done</th></tr><tr><td>English</td><td>40</td><td>30</td></tr><tr><td>Mathematics</td><td>30</td><td>30</td></tr><tr><td>World language</td><td>20</td><td>20</td></tr></table><p>Sent to: Sierra College, 11/20/2026, by e-transcript.</p></body></html>`,
);

page(
  'ic-identifiers',
  'both labels of the page, staff one blank',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/33101',
  '9930077011',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Demographics</nav><div class="wrap"><h1>Mbeki, Tandi <small>Grade: 09 #331011 DOB: 05/06/2012</small></h1><section aria-label="Person Information"><h2>Person Information</h2><div class="ro"><label>Legal gender</label><span>F</span></div><div class="ro"><label>Nickname</label><span>Tee</span></div></section><section><h2>Person Identifiers</h2><div class="ro"><label>Local Student Number</label><span>331011</span></div><div class="ro"><label>Student State ID</label><span>9930077011</span></div><div class="ro"><label>Local Staff Number</label><span></span></div><div class="ro"><label>Staff State ID</label><span></span></div><div class="ro"><label>Person GUID</label><span>6F1A-22</span></div></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-immun',
  'summary card beside a health table',
  'https://lagunaca.infinitecampus.org/campus/apps/health/immunizations/33102',
  '9930077021',
  ['9495550102', '2203118845', '3300451278'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunizations</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Immunizations</nav><div class="wrap"><aside style="float:right;width:220px;border:1px solid #0a5;padding:8px"><b>Nilsen, Ake</b><div>Grade 02 &bull; Laguna Elem</div><div>Student #&nbsp;331021</div><div>State&nbsp;ID&nbsp;#&nbsp;9930077021</div><div>Household phone 9495550102</div></aside><h1>Immunizations</h1><table><tr><th>Vaccine</th><th>Dose 1</th><th>Dose 2</th><th>Lot</th></tr><tr><td>MMR</td><td>03/02/2020</td><td>04/11/2023</td><td>2203118845</td></tr><tr><td>Varicella</td><td>03/02/2020</td><td></td><td></td></tr></table><p>CAIR patient number 3300451278</p></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-staff-assign',
  'Infinite Campus staff page',
  'https://lagunaca.infinitecampus.org/campus/apps/staff/district-assignments/5102',
  null,
  ['1500341177', '9495550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District Assignments</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; District Assignments</nav><div class="wrap"><h1>Oyelaran, Femi <small>Staff</small></h1><section><h2>Employment</h2><div class="ro"><label>Start date</label><span>07/01/2019</span></div><div class="ro"><label>State ID</label><span>1500341177</span></div><div class="ro"><label>Work phone</label><span>9495550103</span></div></section><section><h2>District assignments</h2><table><tr><th>School</th><th>Title</th><th>FTE</th></tr><tr><td>Laguna High</td><td>Counselor</td><td>1.0</td></tr></table></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-household',
  "a household's children",
  'https://lagunaca.infinitecampus.org/campus/apps/census/household/8807',
  null,
  ['9495550104', '9930079001', '9930079002', '9495550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Household</nav><div class="wrap"><h1>Household: Pereira/Quan</h1><section><h2>Members</h2><table><tr><th>Name</th><th>Role</th><th>State ID</th><th>Cell</th></tr><tr><td>Pereira, Ana</td><td>Guardian</td><td></td><td>9495550104</td></tr><tr><td>Pereira, Leo</td><td>Student</td><td>9930079001</td><td></td></tr><tr><td>Quan, Ivy</td><td>Student</td><td>9930079002</td><td></td></tr></table></section><section><h2>Phone</h2><p>9495550105 (home)</p></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-el',
  'label in a legend of a fieldset',
  'https://lagunaca.infinitecampus.org/campus/apps/program/english-learners/33105',
  '9930077051',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>English Learners (EL)</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; English Learners (EL)</nav><div class="wrap"><h1>Ruan, Xin <small>Grade 04</small></h1><form><fieldset style="display:inline-block"><legend>California Statewide Student Identifier</legend><output>9930077051</output></fieldset><fieldset style="display:inline-block"><legend>Program status</legend><output>LEP</output></fieldset><fieldset style="display:inline-block"><legend>Parent declined</legend><output>No</output></fieldset></form><section><h2>EL Assessments</h2><table><tr><th>Test</th><th>Date</th><th>Score</th></tr><tr><td>Summative ELPAC</td><td>05/05/2026</td><td>1512</td></tr></table></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-calpads-errors',
  "data office: extract's errors",
  'https://lagunaca.infinitecampus.org/campus/apps/state/calpads/error-report',
  null,
  ['9495550106', '9930079011', '9930079012'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SENR Extract Errors</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; SENR Extract Errors</nav><div class="wrap"><h1>SSID Enrollment (SENR): validation</h1><div role="status">3 errors in 2 records. Extract editor: Sloan, P. (ext. 9495550106)</div><table><tr><th>Line</th><th>Code</th><th>SSID</th><th>Local ID</th><th>Message</th></tr><tr><td>118</td><td>SENR0211</td><td>9930079011</td><td>331061</td><td>Birth date mismatch</td></tr><tr><td>118</td><td>SENR0309</td><td>9930079011</td><td>331061</td><td>Missing race</td></tr><tr><td>204</td><td>SENR0211</td><td>9930079012</td><td>331062</td><td>Birth date mismatch</td></tr></table></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-planner-grid',
  'ARIA grid with row headers',
  'https://lagunaca.infinitecampus.org/campus/apps/counseling/academic-plan/33107',
  '9930077071',
  ['9495550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Academic Plan</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Academic Plan</nav><div class="wrap"><h1>Academic plan for Sesay, Ibrahim</h1><div role="grid" aria-label="Student facts"><div role="row"><span role="rowheader">Graduation program</span> <span role="gridcell">2027 A-G</span></div><div role="row"><span role="rowheader">Student's state number</span> <span role="gridcell" tabindex="0">9930077071</span></div><div role="row"><span role="rowheader">Credits</span> <span role="gridcell">160</span></div></div><section><h2>Next year</h2><table><tr><td>English 12</td><td>Gov/Econ</td><td>Statistics</td></tr></table><p>Counselor line 9495550107</p></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-iep-srcdoc',
  'frame by srcdoc: IEP of a student',
  'https://lagunaca.infinitecampus.org/campus/apps/sped/documents/33108',
  '9930077081',
  ['9495550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Special Ed Documents</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Special Ed Documents</nav><div class="wrap"><h1>Documents</h1><table><tr><th>Document</th><th>Locked</th></tr><tr><td>IEP 2026-27</td><td>Yes</td></tr></table><iframe title="IEP 2026-27" width="640" height="320" srcdoc="&lt;!doctype html&gt;&lt;html&gt;&lt;body style='font:12px Times'&gt;&lt;h3 align=center&gt;Individualized Education Program&lt;/h3&gt;&lt;table border=1&gt;&lt;tr&gt;&lt;td&gt;Student: &lt;u&gt;Toma, Alin&lt;/u&gt;&lt;/td&gt;&lt;td&gt;Birthdate: &lt;u&gt;07/07/2014&lt;/u&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;SSID: &lt;u&gt;9930077081&lt;/u&gt;&lt;/td&gt;&lt;td&gt;Parent phone: &lt;u&gt;9495550108&lt;/u&gt;&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/body&gt;&lt;/html&gt;"></iframe></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-transport',
  'blank state ID, numbers of bus and sibling',
  'https://lagunaca.infinitecampus.org/campus/apps/transportation/33109',
  null,
  ['9495550109', '9930079021'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transportation</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Transportation</nav><div class="wrap"><h1>Uribe, Nico <small>Grade: 01 #331091</small></h1><section><div class="ro"><label>Student State ID</label><span>&mdash;</span></div><div class="ro"><label>In bus</label><span>14</span></div><div class="ro"><label>Radio</label><span>9495550109</span></div></section><section><h2>Rides with</h2><div class="ro"><label>Uribe, Gael</label><span>Student State ID 9930079021</span></div></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
);

page(
  'ic-person-staffstudent',
  'a former student who is staff now',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/5110',
  null,
  ['9930079031', '1500341178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}.hdr{background:#0a5;color:#fff;padding:8px}.wrap{padding:12px}.ro label{display:block;font-size:12px;color:#555}.ro{display:inline-block;min-width:180px;vertical-align:top;margin:6px}section{border:1px solid #ddd;margin:10px 0;padding:8px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left}</style></head><body><app-root ng-version="17.1.0"><div class="hdr"><button aria-label="Main menu">&#9776;</button> Infinite Campus <span style="float:right">Year 26-27 &nbsp; School Laguna USD &nbsp; <button>Search Campus</button> <button>Messages (3)</button> <button aria-label="User menu">KB</button></span></div><nav class="wrap"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; Demographics</nav><div class="wrap"><h1>Vitale, Gia <small>Staff &ndash; Paraeducator</small></h1><section><h2>Person Identifiers</h2><div class="ro"><label>Local Student Number</label><span>118830</span></div><div class="ro"><label>Student State ID</label><span>9930079031</span></div><div class="ro"><label>Local Staff Number</label><span>5110</span></div><div class="ro"><label>Staff State ID</label><span>1500341178</span></div></section><section><h2>District Employment</h2><p>Paraeducator since 08/2024, Laguna Elementary</p></section></div><div class="wrap" role="toolbar"><button>Save</button> <button>Print</button> <button>Documents</button> <button>Related tools</button></div></app-root></body></html>`,
  { sure: false },
);

page(
  'sy-student-frame',
  'Synergy view inside a srcdoc frame',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?AGU=01',
  '9941100017',
  ['7605550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><div class="tabs"><span>Quick Launch</span> <span>PAD</span> <b>Mesa Unified &gt; Cholla K-8</b></div><iframe id="FRAME_CONTENT" title="Student" width="720" height="360" srcdoc="<!doctype html><html lang=&quot;en&quot;><head><meta charset=&quot;utf-8&quot;><title>Student</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div class=&quot;tabs&quot;><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span></div><b>Student Name: Wynn, Pax</b> &amp;nbsp; School: Cholla K-8 &amp;nbsp; Status: Active<div class=&quot;grp&quot;><span class=&quot;fl&quot;><span class=&quot;c&quot;>Perm ID</span><span class=&quot;v&quot;>510017</span></span><span class=&quot;fl&quot;><span class=&quot;c&quot;>State Student Number</span><span class=&quot;v&quot;>9941100017</span></span><span class=&quot;fl&quot;><span class=&quot;c&quot;>Home Language</span><span class=&quot;v&quot;>English</span></span><span class=&quot;fl&quot;><span class=&quot;c&quot;>Phone</span><span class=&quot;v&quot;>7605550101</span></span></div></body></html>"></iframe><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-staff',
  'Synergy staff view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['1610087234', '7605550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><div class="tabs"><span>General</span><span>Credentials</span><span>School History</span></div><b>Staff Name: Xavier, Dell</b> &nbsp; Badge Num: 2208<div class="grp"><span class="fl"><span class="c">Type</span><span class="v">Teacher</span></span><span class="fl"><span class="c">State ID</span><span class="v">1610087234</span></span><span class="fl"><span class="c">Social Security</span><span class="v">***-**-1177</span></span><span class="fl"><span class="c">Cell</span><span class="v">7605550102</span></span><span class="fl"><span class="c">FTE</span><span class="v">1.00</span></span></div><div class="grp"><b>Credentials</b><table><tr><th>Doc</th><th>Expires</th></tr><tr><td>200018834</td><td>06/01/2028</td></tr></table></div><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-health-visit',
  'nurse: label with abbreviations in a form',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=HealthLog',
  '9941100037',
  ['7605550103', '7605550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health Log</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><form><div class="grp"><b>Visit</b> 11/12/2026 10:42<br><span class="fl"><span class="c">Student</span><span class="v">Yang, Mai</span></span><span class="fl"><span class="c">CA Stu. ID (SSID)</span><span class="v">9941100037</span></span><span class="fl"><span class="c">Complaint</span><span class="v">Headache</span></span><span class="fl"><span class="c">Temp</span><span class="v">98.9</span></span></div><div class="grp"><b>Called</b><table><tr><td>Mother</td><td>7605550103</td><td>no answer</td></tr><tr><td>Aunt</td><td>7605550104</td><td>coming</td></tr></table></div><button type="button">Save</button> <button type="button">Undo</button></form><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-conference',
  'conference note, cousin named; own field not allowed to be seen',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Conference',
  null,
  ['9941109001', '7605550105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Conference</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><b>Student Name: Zapata, Iris</b> Perm ID: 510047<div class="grp"><span class="fl"><span class="c">State Student Number</span><span class="v"><i>No access</i></span></span><span class="fl"><span class="c">Reason</span><span class="v">Attendance</span></span><span class="fl"><span class="c">Held</span><span class="v">10/02/2026</span></span></div><div class="grp"><span class="c">Notes</span><textarea rows="4" cols="60" readonly>Lives with cousin Ruiz, Eva (state student number 9941109001). Grandmother's phone 7605550105. Agreed on bus pass.</textarea></div><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-family-grid',
  "student's own field above a grid of the family",
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=FamilyInfo',
  '9941100057',
  ['9941109011', '9941109012'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><b>Student Name: Alder, Joss</b><div class="grp"><span class="fl"><span class="c">Perm ID</span><span class="v">510057</span></span><span class="fl"><span class="c">State Student Number</span><span class="v">9941100057</span></span><span class="fl"><span class="c">Family Code</span><span class="v">F20118</span></span></div><div class="grp"><b>Siblings</b><table><tr><th>Name</th><th>Gr</th><th>State Student Number</th><th>School</th></tr><tr><td>Alder, June</td><td>02</td><td>9941109011</td><td>Cholla K-8</td></tr><tr><td>Alder, Jay</td><td>08</td><td>9941109012</td><td>Cholla K-8</td></tr></table></div><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-se-document',
  'special education document, footnote mark in the label',
  'https://ca-mesa.edupoint.com/SE_Document.aspx?doc=IEP',
  '9941100067',
  ['7605550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Present Levels</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><table width="640"><tr><td width="50%"><b>Student Legal Name</b><sup>1</sup>: Brandt, Uwe</td><td><b>Statewide ID (SSID)</b><sup>2</sup>: 9941100067</td></tr><tr><td><b>Parent/Guardian:</b> Brandt, Inge</td><td><b>Telephone:</b> 7605550106</td></tr></table><p>Reads at 4.2 grade level&hellip;</p><ol style="font-size:10px"><li>As on the birth certificate.</li><li>Ten digits, from CALPADS.</li></ol><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-seating',
  "substitute's seating chart",
  'https://ca-mesa.edupoint.com/TXP_SubSeating.aspx',
  null,
  ['1610087239', '9941109021', '9941109022', '9941109023'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating Chart</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style><style>.seat{display:inline-block;width:120px;height:74px;border:1px solid #68a;margin:4px;background:#fff;padding:3px;font-size:11px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><div>Substitute: <b>Mr. Coyle</b> &nbsp; Period 5 &nbsp; Badge 1610087239</div><div><div class="seat">Cano, Al<br>State #: 9941109021</div><div class="seat">Dunn, Bo<br>State #: 9941109022</div><div class="seat">(empty)</div></div><div><div class="seat">Ebner, Cy<br>State #: 9941109023</div><div class="seat">Front desk</div></div><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'sy-blank-pad',
  'Synergy blank known field with a phone in the next box',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Enrollment',
  null,
  ['7605550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment</title><style>body{font:12px Tahoma;margin:6px;background:#f5f5f0}.tabs span{border:1px solid #999;padding:3px 8px;background:#fff}.grp{border:1px solid #9ab;margin:8px 0;padding:6px}.fl{display:inline-block;vertical-align:top;margin:4px 10px}.fl .c{font-size:10px;color:#246;display:block}.fl .v{border:1px solid #ccc;background:#fff;padding:2px 4px;min-width:110px;min-height:15px;display:block}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #bcd;padding:2px 6px}</style></head><body><div style="background:#245;color:#fff;padding:4px">Synergy SIS &nbsp; <button>&#9668;</button> <button>&#9658;</button> <button>Find</button> <button>Add</button> <button>Delete</button> &nbsp; Menu <select aria-label="Focus"><option>2026-2027 Cholla K-8</option><option>2026-2027 District</option></select> &nbsp; Focus: Mesa Unified &nbsp; User: hreyes</div><b>Student Name: Cho, Ara</b> &nbsp; Enter Date 11/16/2026<div class="grp"><span class="fl"><span class="c">Perm ID</span><span class="v">510087</span></span><span class="fl"><span class="c">State Student Number</span><span class="v"></span></span><span class="fl"><span class="c">Emergency</span><span class="v">7605550107</span></span><span class="fl"><span class="c">Enter Code</span><span class="v">E1</span></span></div><p>Assigned overnight by SSID Request.</p><div style="font-size:10px;border-top:1px solid #999;margin-top:10px">Ready &nbsp; | &nbsp; 1 of 1 &nbsp; | &nbsp; Audit trail &nbsp; | &nbsp; Report queue: 2 jobs done</div></body></html>`,
);

page(
  'q-blank-banner',
  'Q banner still blank, list of last students',
  'https://q.delmar-usd.example/Q/student/discipline',
  null,
  ['9950019001', '9950019002', '8585550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Discipline</title><style>body{font:12px Arial}.bn{background:#003b6f;color:#fff;padding:6px}.bn b{margin-right:18px}</style></head><body><table width="100%"><tr><td><b>Q</b> Student Connection</td><td align="right">mlopez@delmar &nbsp; Del Mar High &nbsp; 2026-27 &nbsp; <a href="#">Sign out</a></td></tr></table><div><a href="#">Students</a> | <a href="#">Attendance</a> | <a href="#">Marks</a> | <a href="#">Health</a> | <a href="#">Special programs</a> | <a href="#">Reports</a> | <a href="#">State reporting</a></div><div class="bn"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <b>Name:</b> <b>ID:</b> <b>SSID:</b> <b>Phone:</b></div><div style="float:right;width:190px;border:1px solid #aaa;padding:4px"><i>Last in this window</i><br>Drury, Al 9950019001<br>Estes, Bo 9950019002</div><h2>Discipline</h2><p>Press an arrow to go to the first student.</p><hr><small>Window opened 8:02 am. Locked after 20 minutes. Help desk ext. 8585550100.</small></body></html>`,
);

page(
  'q-csis',
  'older name of the number, labels right of dashes',
  'https://q.delmar-usd.example/Q/student/demographics',
  '9950010021',
  ['8585550102', '2026007712', '8585550103', '8585550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Demographics</title><style>body{font:12px Arial}.bn{background:#003b6f;color:#fff;padding:6px}p{margin:3px}</style></head><body><table width="100%"><tr><td><b>Q</b> Student Connection</td><td align="right">mlopez@delmar &nbsp; Del Mar High &nbsp; 2026-27 &nbsp; <a href="#">Sign out</a></td></tr></table><div><a href="#">Students</a> | <a href="#">Attendance</a> | <a href="#">Marks</a> | <a href="#">Health</a> | <a href="#">Special programs</a> | <a href="#">Reports</a> | <a href="#">State reporting</a></div><div class="bn">Finley, Rae &nbsp; GR 12 &nbsp; Del Mar High</div><h2>Demographics</h2><p>Student number &ndash; 88021</p><p>CSIS Student ID &ndash; 9950010021</p><p>Telephone &ndash; 8585550102</p><p>Work permit &ndash; 2026007712</p><h3>Parents</h3><p>Finley, Ty &ndash; 8585550103</p><h3>Counseling</h3><p>Credits &ndash; 168</p><p>Work experience &ndash; yes</p><hr><small>Window opened 8:02 am. Locked after 20 minutes. Help desk ext. 8585550100.</small></body></html>`,
);

page(
  'q-class-arrow',
  'student among the class, ARIA live region tells who is shown',
  'https://q.delmar-usd.example/Q/class/marks',
  '9950010031',
  ['8585550104', '8585550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Marks</title><style>body{font:12px Arial}.cur{background:#ffd}</style></head><body><table width="100%"><tr><td><b>Q</b> Student Connection</td><td align="right">mlopez@delmar &nbsp; Del Mar High &nbsp; 2026-27 &nbsp; <a href="#">Sign out</a></td></tr></table><div><a href="#">Students</a> | <a href="#">Attendance</a> | <a href="#">Marks</a> | <a href="#">Health</a> | <a href="#">Special programs</a> | <a href="#">Reports</a> | <a href="#">State reporting</a></div><div role="status" aria-live="polite">3 of 28: <b>Gorman, Vi</b></div><div role="toolbar" aria-label="Student"><button>First</button><button>Previous</button><button>Next</button><button>Last</button></div><div role="group" aria-label="Student"><div><span id="qa">State pupil no.</span> <input aria-labelledby="qa" readonly value="9950010031"></div><div><span id="qb">Parent e-mail or text</span> <input aria-labelledby="qb" readonly value="8585550104"></div></div><ul><li>Gill, Ty</li><li>Gomez, Ed</li><li class="cur">Gorman, Vi</li><li>Gray, Lu</li></ul><hr><small>Window opened 8:02 am. Locked after 20 minutes. Help desk ext. 8585550100.</small></body></html>`,
);

page(
  'il-test-report',
  'three-cell rows, the colon in a cell of its own',
  'https://bay.illuminateed.com/live/?page=Assessment_StudentSummary&student=71',
  '9960050011',
  ['6505550101', '6505550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px Helvetica}td{padding:4px 12px}</style></head><body><header><b>illuminate</b> Bay Area Unified <select aria-label="School"><option>Bay Middle</option><option>Bay High</option></select> <select aria-label="Year"><option>2026-2027</option></select> <input type="search" aria-label="Search all" placeholder="Search students and reports"> <span>Hello, J. Inoue</span></header><ul style="display:flex;gap:14px;list-style:none"><li>Students</li><li>Assessments</li><li>Gradebook</li><li>Attendance</li><li>Special Ed</li><li>Admin</li></ul><nav>Students | Assessments | Reports</nav><h1>Haddad, Nour</h1><table><tr><td>Local Student ID</td><td>:</td><td>40011</td></tr><tr><td>California Student Identifier (State)</td><td>:</td><td>9960050011</td></tr><tr><td>Home phone</td><td>:</td><td>6505550101</td></tr></table><h2>Interim Assessment Block</h2><table><tr><th>Block</th><th>Scale</th><th>Level</th></tr><tr><td>Fractions</td><td>2488</td><td>Near standard</td></tr></table><footer style="font-size:11px;color:#777;margin-top:30px">Data as of last night, 2:10 am. Questions to the data office, 6505550100.</footer></body></html>`,
);

page(
  'il-my-account',
  "a user's own account",
  'https://bay.illuminateed.com/live/?page=MyAccount',
  null,
  ['1702288119', '6505550102', '6505550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My Account</title><style>body{font:14px Helvetica}label{display:block;margin-top:8px}</style></head><body><header><b>illuminate</b> Bay Area Unified <select aria-label="School"><option>Bay Middle</option><option>Bay High</option></select> <select aria-label="Year"><option>2026-2027</option></select> <input type="search" aria-label="Search all" placeholder="Search students and reports"> <span>Hello, J. Inoue</span></header><ul style="display:flex;gap:14px;list-style:none"><li>Students</li><li>Assessments</li><li>Gradebook</li><li>Attendance</li><li>Special Ed</li><li>Admin</li></ul><nav>Students | Assessments | Reports</nav><h1>My Account</h1><label for="u1">Display name</label><input id="u1" value="J. Inoue"><label for="u2">State ID number</label><input id="u2" value="1702288119"><label for="u3">Mobile for sign-in codes</label><input id="u3" value="6505550102"><label for="u4">Default site</label><select id="u4"><option>Bay Middle</option></select><button>Change password</button><footer style="font-size:11px;color:#777;margin-top:30px">Data as of last night, 2:10 am. Questions to the data office, 6505550100.</footer></body></html>`,
);

page(
  'il-edit-student-return',
  'edit form, way back with search in its address',
  'https://bay.illuminateed.com/live/?page=StudentEdit&id=72&return=%2Flive%2F%3Fpage%3DStudentSearch%26search%3Djos',
  '9960050031',
  ['6505550103', '6505550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Student</title><style>body{font:14px Helvetica}.r{margin:6px 0}.r label{display:inline-block;width:190px}</style></head><body><header><b>illuminate</b> Bay Area Unified <select aria-label="School"><option>Bay Middle</option><option>Bay High</option></select> <select aria-label="Year"><option>2026-2027</option></select> <input type="search" aria-label="Search all" placeholder="Search students and reports"> <span>Hello, J. Inoue</span></header><ul style="display:flex;gap:14px;list-style:none"><li>Students</li><li>Assessments</li><li>Gradebook</li><li>Attendance</li><li>Special Ed</li><li>Admin</li></ul><h1>Edit Student: Jost, Emil</h1><form method="post" action="/live/?page=StudentEdit&amp;back=search&amp;search=jos"><div class="r"><label for="e1">Legal last name *</label><input id="e1" value="Jost"></div><div class="r"><label for="e2">State-issued student number (10 digits) *</label><input id="e2" value="9960050031" maxlength="10"></div><div class="r"><label for="e3">Primary phone</label><input id="e3" value="6505550103"></div><button>Save</button> <a href="/live/?page=StudentSearch&amp;search=jos">Back to results</a></form><footer style="font-size:11px;color:#777;margin-top:30px">Data as of last night, 2:10 am. Questions to the data office, 6505550100.</footer></body></html>`,
);

page(
  'il-warning-card',
  'early warning: value big, label small with an info mark',
  'https://bay.illuminateed.com/live/?page=EarlyWarning&student=73',
  '9960050041',
  ['6505550104', '6505550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Early Warning</title><style>body{font:14px Helvetica}.t{display:inline-flex;flex-direction:column-reverse;border:1px solid #ccc;padding:8px 14px;margin:4px}.t small{color:#666}</style></head><body><header><b>illuminate</b> Bay Area Unified <select aria-label="School"><option>Bay Middle</option><option>Bay High</option></select> <select aria-label="Year"><option>2026-2027</option></select> <input type="search" aria-label="Search all" placeholder="Search students and reports"> <span>Hello, J. Inoue</span></header><ul style="display:flex;gap:14px;list-style:none"><li>Students</li><li>Assessments</li><li>Gradebook</li><li>Attendance</li><li>Special Ed</li><li>Admin</li></ul><h1>Early warning &middot; Kaur, Simran</h1><div class="t"><small>SSID <span title="Given by the state">&#9432;</span></small><strong>9960050041</strong></div><div class="t"><small>Days absent</small><strong>11</strong></div><div class="t"><small>Auto-dialer</small><strong>6505550104</strong></div><div class="t"><small>F grades</small><strong>2</strong></div><p>Assigned to counselor: Mr. Senior</p><footer style="font-size:11px;color:#777;margin-top:30px">Data as of last night, 2:10 am. Questions to the data office, 6505550100.</footer></body></html>`,
);

page(
  'il-match',
  'two records side by side, match by the data office',
  'https://bay.illuminateed.com/live/?page=RosterMatch',
  null,
  ['9960059001', '9960059002', '6505550105', '6505550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster match</title><style>body{font:14px Helvetica}.c{display:inline-block;width:260px;border:1px solid #ccc;padding:8px;vertical-align:top}</style></head><body><header><b>illuminate</b> Bay Area Unified <select aria-label="School"><option>Bay Middle</option><option>Bay High</option></select> <select aria-label="Year"><option>2026-2027</option></select> <input type="search" aria-label="Search all" placeholder="Search students and reports"> <span>Hello, J. Inoue</span></header><ul style="display:flex;gap:14px;list-style:none"><li>Students</li><li>Assessments</li><li>Gradebook</li><li>Attendance</li><li>Special Ed</li><li>Admin</li></ul><h1>Is this the same child?</h1><div class="c"><h3>From the file of Alder School</h3><p>Lund, Per</p><p>Born 01/01/2016</p><p>SSID 9960059001</p></div><div class="c"><h3>In our system</h3><p>Lundh, Per</p><p>Born 01/10/2016</p><p>SSID 9960059002</p></div><p><button>Same</button> <button>Not the same</button> Questions: 6505550105</p><footer style="font-size:11px;color:#777;margin-top:30px">Data as of last night, 2:10 am. Questions to the data office, 6505550100.</footer></body></html>`,
);

page(
  'es-verify',
  'Spanish form of data confirmation, Bootstrap',
  'https://familias.arroyo-usd.example/confirmacion/datos-del-alumno',
  '9970200011',
  ['3105550101', '3105550100'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Confirmación anual</title><style>.row{display:flex}.col-4{width:260px}.form-control-plaintext{border:0}body{font:15px system-ui}</style></head><body><nav><table><tr><td><a href="#m0">Inicio</a></td><td><a href="#m1">Mis hijos</a></td><td><a href="#m2">Calificaciones</a></td><td><a href="#m3">Asistencia</a></td><td><a href="#m4">Comidas</a></td><td><a href="#m5">Mensajes</a></td></tr></table></nav><nav class="navbar">Distrito Arroyo &middot; Inscripción 2026-27</nav><h1>Confirme los datos de Mateo Luna</h1><div class="row mb-3"><label class="col-4 col-form-label" for="n1">Nombre legal</label><input readonly class="form-control-plaintext" id="n1" value="Mateo Luna"></div><div class="row mb-3"><label class="col-4 col-form-label" for="n2">N.º de identificación estatal del alumno (SSID)</label><input readonly class="form-control-plaintext" id="n2" value="9970200011"></div><div class="row mb-3"><label class="col-4 col-form-label" for="n3">Teléfono de casa</label><input class="form-control" id="n3" value="3105550101"></div><button class="btn btn-primary">Continuar</button><p class="note">Si algún dato es incorrecto, avise a la oficina de su escuela antes del viernes. Esta página está disponible en inglés y en español. Secretaria: Sra. Beltrán.</p><footer style="font-size:12px;color:#666">Distrito Escolar Unificado Arroyo, oficina 3105550100</footer></body></html>`,
);

page(
  'es-clave',
  'Spanish label without the four letters',
  'https://familias.arroyo-usd.example/boletas/alumno/21',
  '9970200021',
  ['3105550102', '3105550100'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Boleta de calificaciones</title><style>body{font:14px Georgia}th{text-align:left;padding-right:20px}</style></head><body><ul class="menu" style="list-style:none;padding:0;display:flex;gap:16px"><li><a href="#m0">Inicio</a></li><li><a href="#m1">Mis hijos</a></li><li><a href="#m2">Calificaciones</a></li><li><a href="#m3">Asistencia</a></li><li><a href="#m4">Comidas</a></li><li><a href="#m5">Mensajes</a></li></ul><h1>Boleta de calificaciones</h1><table><tr><th>Alumna</th><td>Nava, Citlali</td></tr><tr><th>Número único de estudiante del estado de California</th><td>9970200021</td></tr><tr><th>Maestro</th><td>Sr. Estado</td></tr><tr><th>Tel. de la escuela</th><td>3105550102</td></tr></table><table border="1"><tr><th>Materia</th><th>1.er trimestre</th></tr><tr><td>Lectura</td><td>3</td></tr><tr><td>Matemáticas</td><td>4</td></tr></table><p class="note">Si algún dato es incorrecto, avise a la oficina de su escuela antes del viernes. Esta página está disponible en inglés y en español. Secretaria: Sra. Beltrán.</p><footer style="font-size:12px;color:#666">Distrito Escolar Unificado Arroyo, oficina 3105550100</footer></body></html>`,
);

page(
  'es-hermano',
  "Spanish: brother's number alone",
  'https://familias.arroyo-usd.example/autobus/solicitud/31',
  null,
  ['9970209001', '3105550103', '3105550100'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Solicitud de transporte</title><style>body{font:14px Georgia}dt{float:left;width:260px}</style></head><body><ul class="menu" style="list-style:none;padding:0;display:flex;gap:16px"><li><a href="#m0">Inicio</a></li><li><a href="#m1">Mis hijos</a></li><li><a href="#m2">Calificaciones</a></li><li><a href="#m3">Asistencia</a></li><li><a href="#m4">Comidas</a></li><li><a href="#m5">Mensajes</a></li></ul><h1>Solicitud de transporte escolar</h1><dl><dt>Alumno</dt><dd>Ochoa, Iker</dd><dt>Identificador estatal (SSID)</dt><dd>En trámite</dd><dt>Hermano en la misma parada</dt><dd>Ochoa, Unai</dd><dt>SSID del hermano</dt><dd>9970209001</dd><dt>Celular de la madre</dt><dd>3105550103</dd></dl><p class="note">Si algún dato es incorrecto, avise a la oficina de su escuela antes del viernes. Esta página está disponible en inglés y en español. Secretaria: Sra. Beltrán.</p><footer style="font-size:12px;color:#666">Distrito Escolar Unificado Arroyo, oficina 3105550100</footer></body></html>`,
);

page(
  'es-maestro',
  'Spanish staff page',
  'https://familias.arroyo-usd.example/personal/perfil/77',
  null,
  ['1803345512', '3105550104', '3105550100'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Perfil del personal</title><style>body{font:14px Georgia}</style></head><body><ul class="menu" style="list-style:none;padding:0;display:flex;gap:16px"><li><a href="#m0">Inicio</a></li><li><a href="#m1">Mis hijos</a></li><li><a href="#m2">Calificaciones</a></li><li><a href="#m3">Asistencia</a></li><li><a href="#m4">Comidas</a></li><li><a href="#m5">Mensajes</a></li></ul><h1>Perfil del personal</h1><h2>Profa. Pilar Quezada</h2><p><b>Puesto:</b> Maestra bilingüe, 2.º grado</p><p><b>Número de identificación estatal:</b> 1803345512</p><p><b>Extensión:</b> 3105550104</p><p><b>Credencial BCLAD</b> vigente hasta 2029</p><h3>Horario</h3><table border="1"><tr><td>8:15</td><td>Lectura en español</td></tr><tr><td>10:30</td><td>Matemáticas</td></tr></table><p>Alumnos: 24</p><p class="note">Si algún dato es incorrecto, avise a la oficina de su escuela antes del viernes. Esta página está disponible en inglés y en español. Secretaria: Sra. Beltrán.</p><footer style="font-size:12px;color:#666">Distrito Escolar Unificado Arroyo, oficina 3105550100</footer></body></html>`,
);

page(
  'vi-el',
  'Vietnamese letter on reclassification',
  'https://familias.arroyo-usd.example/thu/tai-phan-loai/41',
  '9970200041',
  ['7145550101', '7145550100'],
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thư thông báo</title><style>body{font:14px serif;width:640px}td{padding:2px 12px}</style></head><body><div class="menu"><a href="#m0">Trang chính</a> &middot; <a href="#m1">Học sinh</a> &middot; <a href="#m2">Điểm số</a> &middot; <a href="#m3">Chuyên cần</a> &middot; <a href="#m4">Bữa ăn</a> &middot; <a href="#m5">Tin nhắn</a></div><h1>Thông báo tái phân loại học sinh Anh ngữ</h1><table><tr><td>Học sinh:</td><td>Phan, Gia Bảo</td></tr><tr><td>Mã số học sinh của tiểu bang (SSID):</td><td>9970200041</td></tr><tr><td>Điện thoại phụ huynh:</td><td>7145550101</td></tr></table><p>Kính gửi quý phụ huynh: con em quý vị đã đạt điểm 4 trong kỳ thi ELPAC&hellip;</p><table border="1"><tr><th>Kỹ năng</th><th>Mức</th></tr><tr><td>Nghe</td><td>4</td></tr><tr><td>Nói</td><td>3</td></tr></table><p class="note">Nếu có điều gì không đúng, xin liên lạc với văn phòng nhà trường. Thư này có bản tiếng Anh. Hiệu trưởng: Cô Lê Thu.</p><footer style="font-size:12px;color:#666">Học khu Arroyo, văn phòng 7145550100</footer></body></html>`,
  { sure: false },
);

page(
  'zht-health',
  'Traditional Chinese health card, full-width colon',
  'https://familias.arroyo-usd.example/health/card/51',
  '9970200051',
  ['4155550151', '1558830127', '4155550100'],
  `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>學生健康卡</title><style>body{font:15px sans-serif}li{list-style:none}</style></head><body><div class="menu"><a href="#m0">主頁</a> &middot; <a href="#m1">學生</a> &middot; <a href="#m2">成績</a> &middot; <a href="#m3">出勤</a> &middot; <a href="#m4">膳食</a> &middot; <a href="#m5">訊息</a></div><h1>學生健康卡</h1><ul><li>姓名：關子晴</li><li>年級：四年級</li><li>加州學生識別碼（SSID）：9970200051</li><li>緊急電話：4155550151</li><li>過敏：花生</li></ul><p>家庭醫生 NPI：1558830127</p><table border="1"><tr><th>日期</th><th>原因</th><th>處理</th></tr><tr><td>09/14</td><td>頭痛</td><td>休息十五分鐘，已通知母親</td></tr><tr><td>10/02</td><td>擦傷</td><td>清潔傷口，貼上膠布</td></tr><tr><td>10/30</td><td>發燒</td><td>父親接回家，兩天後返校</td></tr></table><p>疫苗：齊全。視力：二十比二十。聽力：通過。牙齒檢查：十一月完成。用藥：無。校內備有腎上腺素筆，有效期至二零二七年八月。</p><p class="note">如資料有誤，請在星期五前通知學校辦公室。本頁另有英文版及西班牙文版。校護：陳女士。下次視力檢查：十二月四日。</p><footer style="font-size:12px;color:#666">Arroyo 聯合學區，辦公室 4155550100</footer></body></html>`,
  { sure: false },
);

page(
  'zhs-blank',
  'Simplified Chinese, own blank, phone follows',
  'https://familias.arroyo-usd.example/renew/61',
  null,
  ['6265550101', '6265550102', '6265550100'],
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>入学登记</title><style>body{font:15px sans-serif}td{border:1px solid #ccc;padding:4px 10px}</style></head><body><div class="menu"><a href="#m0">主页</a> &middot; <a href="#m1">学生</a> &middot; <a href="#m2">成绩</a> &middot; <a href="#m3">出勤</a> &middot; <a href="#m4">膳食</a> &middot; <a href="#m5">信息</a></div><h1>入学登记表</h1><table><tr><td>学生姓名</td><td>雷一鸣</td></tr><tr><td>州学生编号 (SSID)</td><td></td></tr><tr><td>母亲手机</td><td>6265550101</td></tr><tr><td>父亲手机</td><td>6265550102</td></tr></table><table><tr><td>家庭语言</td><td>中文（普通话）</td></tr><tr><td>原就读学校</td><td>上海市实验小学</td></tr><tr><td>入学日期</td><td>11/18/2026</td></tr><tr><td>编入年级</td><td>三年级</td></tr><tr><td>午餐</td><td>学校供应</td></tr></table><p>州学生编号由学区资料室申请，一般需要两个工作日。办理人：刘女士。疫苗记录已收到，住址证明尚缺。</p><p class="note">带星号的项目必须填写。填完后请点“下一步”。如需帮助，请与学校办公室联系。班主任：王老师。</p><footer style="font-size:12px;color:#666">Arroyo 联合学区，办公室 6265550100</footer></body></html>`,
);

page(
  'ko-library',
  'Korean library card, value in strong',
  'https://familias.arroyo-usd.example/library/card/71',
  '9970200071',
  ['2100450078', '2135550101', '2135550100'],
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>도서관 회원</title><style>body{font:15px sans-serif}</style></head><body><nav><table><tr><td><a href="#m0">처음</a></td><td><a href="#m1">학생</a></td><td><a href="#m2">성적</a></td><td><a href="#m3">출석</a></td><td><a href="#m4">급식</a></td><td><a href="#m5">쪽지</a></td></tr></table></nav><h1>학교 도서관 &ndash; 회원 정보</h1><p>이름 <strong>서하늘</strong></p><p>주 정부 학생 번호(SSID) <strong>9970200071</strong></p><p>바코드 <strong>2100450078</strong></p><p>연체료 <strong>$0.40</strong></p><p>보호자 전화 <strong>2135550101</strong></p><table border="1"><tr><th>제목</th><th>빌린 날</th><th>돌려줄 날</th></tr><tr><td>어린 왕자</td><td>11/20</td><td>12/04</td></tr><tr><td>공룡 백과</td><td>10/30</td><td>11/13</td></tr><tr><td>강아지 똥</td><td>11/24</td><td>12/08</td></tr></table><p>예약: 없음. 이번 학년에 읽은 책은 모두 열일곱 권입니다. 방학 동안에는 책을 다섯 권까지 빌릴 수 있습니다.</p><p class="note">빌린 책: 어린 왕자(12월 4일까지), 공룡 백과(연체). 책을 잃어버리면 사서 선생님께 알려 주세요. 사서: 김 선생님.</p><footer style="font-size:12px;color:#666">Arroyo 통합 교육구, 사무실 2135550100</footer></body></html>`,
);

page(
  'tl-meal',
  'Tagalog meal application',
  'https://familias.arroyo-usd.example/pagkain/aplikasyon/81',
  '9970200081',
  ['6195550181', '6195550100'],
  `<!doctype html><html lang="fil"><head><meta charset="utf-8"><title>Aplikasyon sa Pagkain</title><style>body{font:14px Arial}.q{border-bottom:1px solid #ddd;padding:6px}.q b{display:block}</style></head><body><nav><table><tr><td><a href="#m0">Simula</a></td><td><a href="#m1">Mga anak</a></td><td><a href="#m2">Marka</a></td><td><a href="#m3">Pagpasok</a></td><td><a href="#m4">Pagkain</a></td><td><a href="#m5">Mensahe</a></td></tr></table></nav><h1>Aplikasyon para sa Libreng Pagkain</h1><div class="q"><b>Pangalan ng mag-aaral</b>Tolentino, Jun</div><div class="q"><b>Numero ng Mag-aaral sa Estado (SSID)</b>9970200081</div><div class="q"><b>Numero ng kaso (CalFresh)</b>1B00338</div><div class="q"><b>Telepono</b>6195550181</div><div class="q"><b>Iba pang bata sa bahay</b>Tolentino, Mia (wala pang paaralan)</div><p class="note">Bilang ng tao sa bahay: 5. Kita kada buwan: $3,200. Pirma ng magulang: nasa file. Sinuri ni Gng. Reyes noong 10/01/2026.</p><footer style="font-size:12px;color:#666">Distrito ng Arroyo, opisina 6195550100</footer></body></html>`,
  { sure: false },
);

page(
  'hy-attest',
  'Armenian certificate of enrolment',
  'https://familias.arroyo-usd.example/certificate/hy/91',
  '9970200091',
  ['8185550191', '8185550100'],
  `<!doctype html><html lang="hy"><head><meta charset="utf-8"><title>Տեղեկանք</title><style>body{font:15px serif;width:600px}</style></head><body><div class="menu"><a href="#m0">Գլխավոր</a> &middot; <a href="#m1">Աշակերտներ</a> &middot; <a href="#m2">Գնահատականներ</a> &middot; <a href="#m3">Հաճախում</a> &middot; <a href="#m4">Սնունդ</a></div><h1 style="text-align:center">Տեղեկանք դպրոց հաճախելու մասին</h1><p>Աշակերտ՝ <u>Ավետիսյան Անի</u></p><p>Նահանգային աշակերտի համարը (SSID)՝ <u>9970200091</u></p><p>Դասարան՝ <u>6</u></p><p>Դպրոցի հեռախոս՝ <u>8185550191</u></p><table border="1"><tr><th>Ուսումնական տարի</th><th>Դպրոց</th><th>Դասարան</th></tr><tr><td>2025-26</td><td>Columbus Elementary</td><td>5</td></tr><tr><td>2026-27</td><td>Toll Middle</td><td>6</td></tr></table><p class="note">Տրված է ներկայացնելու ըստ պահանջի։ Տնօրեն՝ Մ. Պետրոսյան։ Ամսաթիվ՝ 11/16/2026։ Կնիքի տեղ։</p><footer style="font-size:12px;color:#666">Arroyo դպրոցական շրջան, գրասենյակ 8185550100</footer></body></html>`,
  { sure: false },
);

page(
  'ru-former',
  'Russian: only a former number and a phone',
  'https://familias.arroyo-usd.example/perevod/101',
  null,
  ['9970209011', '9165550191', '9165550100'],
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Перевод ученика</title><style>body{font:14px Arial}td{padding:3px 12px;border-bottom:1px solid #ddd}</style></head><body><ul class="menu" style="list-style:none;padding:0;display:flex;gap:16px"><li><a href="#m0">Главная</a></li><li><a href="#m1">Ученики</a></li><li><a href="#m2">Оценки</a></li><li><a href="#m3">Посещаемость</a></li><li><a href="#m4">Питание</a></li><li><a href="#m5">Сообщения</a></li></ul><h1>Перевод из другого округа</h1><table><tr><td>Ученик</td><td>Белов, Артём</td></tr><tr><td>Прежний номер SSID</td><td>9970209011</td></tr><tr><td>Номер учащегося в штате (SSID)</td><td>ещё не присвоен</td></tr><tr><td>Телефон матери</td><td>9165550191</td></tr></table><p>Принял: Смит, К., регистратор. Начало занятий 11/30/2026.</p><p class="note">Документы получены: свидетельство о рождении, прививки, табель. Не хватает: подтверждение адреса. Секретарь: г-жа Орлова.</p><footer style="font-size:12px;color:#666">Школьный округ Arroyo, канцелярия 9165550100</footer></body></html>`,
);

page(
  'fa-rtl',
  'Persian page from right to left',
  'https://familias.arroyo-usd.example/parvandeh/111',
  '9970200111',
  ['8185550192'],
  `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>پرونده دانش‌آموز</title><style>body{font:15px Tahoma}td{padding:4px 12px;border:1px solid #ccc}</style></head><body><nav><table><tr><td><a href="#m0">خانه</a></td><td><a href="#m1">دانش‌آموزان</a></td><td><a href="#m2">نمره‌ها</a></td><td><a href="#m3">حضور</a></td><td><a href="#m4">غذا</a></td><td><a href="#m5">پیام‌ها</a></td></tr></table></nav><h1>پروندهٔ دانش‌آموز</h1><table><tr><td>نام</td><td>کاوه رستمی</td></tr><tr><td>شمارهٔ ایالتی دانش‌آموز (SSID)</td><td><bdi dir="ltr">9970200111</bdi></td></tr><tr><td>تلفن خانه</td><td><bdi dir="ltr">8185550192</bdi></td></tr></table><table><tr><th>درس</th><th>نمره</th></tr><tr><td>ریاضی</td><td>A</td></tr><tr><td>علوم</td><td>B</td></tr><tr><td>زبان انگلیسی</td><td>B</td></tr></table><p>غیبت: ۲ روز</p><p class="note">اگر چیزی نادرست است به دفتر مدرسه خبر دهید. مدیر: خانم احمدی. معلم: آقای نوری. این صفحه به انگلیسی هم هست.</p><footer style="font-size:12px;color:#666">ناحیهٔ آموزشی Arroyo</footer></body></html>`,
  { sure: false },
);

page(
  'ar-translated',
  'Arabic by the browser: fonts around each text',
  'https://familias.arroyo-usd.example/students/121',
  '9970200121',
  ['6195550193'],
  `<!doctype html><html lang="ar" dir="rtl" class="translated-rtl"><head><meta charset="utf-8"><title>سجل الطالب</title><style>body{font:15px Arial}.kv{display:flex;gap:12px}</style></head><body><nav><table><tr><td><a href="#m0"><font><font>الرئيسية</font></font></a></td><td><a href="#m1"><font><font>الطلاب</font></font></a></td><td><a href="#m2"><font><font>الدرجات</font></font></a></td><td><a href="#m3"><font><font>الحضور</font></font></a></td></tr></table></nav><h1><font><font>سجل الطالب: سامي حداد</font></font></h1><div class="kv"><span><font dir="auto"><font dir="auto">معرّف الطالب على مستوى الولاية (SSID)</font></font></span><span><font dir="auto"><font dir="auto">9970200121</font></font></span></div><div class="kv"><span><font><font>رقم الهاتف</font></font></span><span><font><font>6195550193</font></font></span></div><div class="kv"><span><font><font>المعلم</font></font></span><span><font><font>السيدة كول</font></font></span></div><p class="note"><font><font>إذا كان هناك خطأ فأخبر مكتب المدرسة.</font></font></p><footer style="font-size:12px;color:#666"><font><font>منطقة أرويو التعليمية</font></font></footer></body></html>`,
  { sure: false },
);

page(
  'pa-bilingual',
  'Punjabi and English in one label',
  'https://familias.arroyo-usd.example/bilingual/131',
  '9970200131',
  ['5595550131', '5595550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information / ਵਿਦਿਆਰਥੀ ਜਾਣਕਾਰੀ</title><style>body{font:14px Arial}.f{border:1px solid #aaa;display:inline-block;width:300px;padding:4px;margin:2px}.f i{display:block;font-size:11px;color:#555}</style></head><body><ul class="menu" style="list-style:none;padding:0;display:flex;gap:16px"><li><a href="#m0">Home page</a></li><li><a href="#m1">Children</a></li><li><a href="#m2">Grades</a></li><li><a href="#m3">Attendance</a></li><li><a href="#m4">Meals</a></li></ul><h1>Student Information / ਵਿਦਿਆਰਥੀ ਜਾਣਕਾਰੀ</h1><div class="f">Name / ਨਾਮ<i>as on birth certificate</i>Sandhu, Jasleen</div><div class="f">State Student ID / ਰਾਜ ਵਿਦਿਆਰਥੀ ਪਛਾਣ ਨੰਬਰ<i>ten digits / ਦਸ ਅੰਕ</i>9970200131</div><div class="f">Phone / ਫ਼ੋਨ<i>day time / ਦਿਨ ਵੇਲੇ</i>5595550131</div><p class="note">Please check each box and sign below. / ਕਿਰਪਾ ਕਰਕੇ ਹਰ ਖਾਨਾ ਵੇਖੋ ਅਤੇ ਹੇਠਾਂ ਦਸਤਖਤ ਕਰੋ। Signature ____________ Date ________. Office use: proof of address seen, JK.</p><footer style="font-size:12px;color:#666">Arroyo USD, office 5595550100</footer></body></html>`,
  { sure: false },
);

page(
  'hmn-conference',
  'Hmong slip for a conference',
  'https://familias.arroyo-usd.example/hmoob/141',
  '9970200141',
  ['5595550141', '5595550140'],
  `<!doctype html><html lang="hmn"><head><meta charset="utf-8"><title>Daim ntawv sib ntsib</title><style>body{font:14px Arial}dt{font-weight:bold}</style></head><body><div class="menu"><a href="#m0">Nplooj ntawv thib ib</a> &middot; <a href="#m1">Menyuam</a> &middot; <a href="#m2">Qhab nia</a> &middot; <a href="#m3">Tuaj kawm</a> &middot; <a href="#m4">Mov</a></div><h1>Sib ntsib nrog xib fwb</h1><dl><div><dt>Npe menyuam kawm ntawv</dt><dd>Vue, Tou Ger</dd></div><div><dt>Tus lej menyuam kawm ntawv hauv xeev (SSID)</dt><dd>9970200141</dd></div><div><dt>Xov tooj</dt><dd>5595550141</dd></div></dl><p>Hnub: 11/19/2026, 4:30</p><table border="1"><tr><td>Nyeem ntawv</td><td>Zoo</td></tr><tr><td>Lej</td><td>Zoo heev</td></tr><tr><td>Sau ntawv</td><td>Yuav tsum xyaum ntxiv</td></tr></table><p class="note">Thov coj daim ntawv no nrog koj tuaj. Yuav muaj tus neeg txhais lus. Xib fwb: Mr. Lor. Chav kawm: 14. Yog tuaj tsis tau, hu rau tsev kawm ntawv.</p><footer style="font-size:12px;color:#666">Arroyo USD, hoob kas 5595550140</footer></body></html>`,
  { sure: false },
);

page(
  'km-ja-list',
  'Khmer: two of a family on one slip',
  'https://familias.arroyo-usd.example/khmer/151',
  null,
  ['9970209021', '9970209022', '5625550151'],
  `<!doctype html><html lang="km"><head><meta charset="utf-8"><title>ព័ត៌មានសិស្ស</title><style>body{font:15px sans-serif}section{border:1px solid #ccc;padding:8px;margin:6px}</style></head><body><div class="menu"><a href="#m0">ទំព័រដើម</a> &middot; <a href="#m1">សិស្ស</a> &middot; <a href="#m2">ពិន្ទុ</a> &middot; <a href="#m3">វត្តមាន</a> &middot; <a href="#m4">អាហារ</a></div><h1>ព័ត៌មានគ្រួសារ</h1><section><h2>សុខ ដារ៉ា</h2><p>លេខសម្គាល់សិស្សរដ្ឋ (SSID) 9970209021</p></section><section><h2>សុខ ម៉ាលី</h2><p>លេខសម្គាល់សិស្សរដ្ឋ (SSID) 9970209022</p></section><p>ទូរស័ព្ទ 5625550151</p><table border="1"><tr><th>ឈ្មោះ</th><th>ថ្នាក់</th><th>អាហារថ្ងៃត្រង់</th><th>ឡានក្រុង</th></tr><tr><td>សុខ ដារ៉ា</td><td>៤</td><td>បាទ</td><td>៧</td></tr><tr><td>សុខ ម៉ាលី</td><td>២</td><td>បាទ</td><td>៧</td></tr></table><p>អ្នកទទួលកុមារ៖ ជីដូន</p><p class="note">សូមពិនិត្យព័ត៌មាន ហើយប្រាប់ការិយាល័យសាលា បើមានអ្វីខុស។ គ្រូ៖ លោក ជា វិចិត្រ។ ថ្ងៃទី ១៦ វិច្ឆិកា ២០២៦។</p><footer style="font-size:12px;color:#666">Arroyo USD</footer></body></html>`,
);

page(
  'hg-nineties',
  'nested tables and font tags of the nineties',
  'https://pupils.tehachapi-elem.example/cgi-bin/asp_prog.pl?rec=118',
  '9981400011',
  ['6615550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ASES Program Record</title></head><body><p align="center"><font face="Arial" size="2">[ <a href="#">MAIN MENU</a> ] [ <a href="#">ADA</a> ] [ <a href="#">PUPILS</a> ] [ <a href="#">ASES</a> ] [ <a href="#">REPORTS</a> ] [ <a href="#">LOGOFF</a> ]</font></p><table width="100%" border="0" cellpadding="0"><tr><td bgcolor="#000080"><font color="white" size="4" face="Arial">&nbsp;After School Education &amp; Safety</font></td></tr><tr><td><table border="1" cellspacing="0" width="620"><tr><td bgcolor="#CCCCCC" width="30%"><font size="2"><b>PUPIL</b></font></td><td colspan="3"><font size="2">BARNES, CODY</font></td></tr><tr><td bgcolor="#CCCCCC"><font size="2"><b>STATE PUPIL<br>IDENTIFIER</b></font></td><td><font size="2">9981400011</font></td><td bgcolor="#CCCCCC"><font size="2"><b>PICK-UP<br>PHONE</b></font></td><td><font size="2">6615550101</font></td></tr><tr><td bgcolor="#CCCCCC"><font size="2"><b>RELEASE TO</b></font></td><td colspan="3"><font size="2">GRANDMOTHER ONLY</font></td></tr></table></td></tr></table><hr><font size="1">Last changed by JLT 10/30/26</font><p align="center"><font size="1">Tehachapi Elementary. Best seen at 800 x 600.</font></p></body></html>`,
);

page(
  'hg-mat-field',
  'Material outlined field, label after the control',
  'https://club.rosefield-usd.example/participants/7712',
  '9981400021',
  ['5305550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Participant</title><style>body{font:14px Roboto,Arial}.mdc-text-field{display:inline-block;position:relative;padding:14px 8px 4px;margin:8px;border:1px solid #888;border-radius:4px}.mdc-text-field input{border:0;font:inherit;display:block}.mdc-floating-label{position:absolute;top:1px;left:8px;font-size:11px;color:#555}.mdc-text-field-helper-text{font-size:11px;color:#777}</style></head><body><nav>Rosters | Snacks | Field trips | Invoices</nav><header>RoseField Clubs &middot; Sign in/out</header><h1>Castellanos, Wren</h1><mat-form-field class="mdc-text-field"><input id="mat-input-4" readonly value="9981400021" aria-labelledby="lab4" aria-describedby="hint4"><span class="mdc-floating-label" id="lab4">Pupil no. (CALPADS)</span><div class="mdc-text-field-helper-text" id="hint4">From the district's nightly file</div></mat-form-field><mat-form-field class="mdc-text-field"><input id="mat-input-5" value="5305550102" aria-labelledby="lab5"><span class="mdc-floating-label" id="lab5">Adult who collects: phone</span></mat-form-field><p>Signed in 3:04 pm, snack served</p><p>Waiver on file. Staff on duty: Gale, Huy.</p></body></html>`,
);

page(
  'hg-mat-list',
  'Material two-line list, value above label',
  'https://clearance.northvalley-athletics.example/athlete/3341',
  '9981400031',
  ['5305550103', '8830017745'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clearance</title><style>body{font:14px Roboto,Arial}.it{padding:6px 12px;border-bottom:1px solid #eee}.p{font-size:16px}.s{font-size:12px;color:#666}</style></head><body><nav>Athletes | Teams | Coaches | Officials</nav><h1>Girls Water Polo &ndash; Coach, Lena</h1><div role="list"><div role="listitem" class="it"><div class="p">Cleared</div><div class="s">Physical (exp. 06/2027)</div></div><div role="listitem" class="it"><div class="p">9981400031</div><div class="s">Statewide student identification number</div></div><div role="listitem" class="it"><div class="p">5305550103</div><div class="s">Emergency contact on the road</div></div><div role="listitem" class="it"><div class="p">8830017745</div><div class="s">Insurance policy</div></div></div><h2>Documents</h2><ul><li>Concussion form, signed 08/03</li><li>Ejection rules, signed 08/03</li></ul><p>Eligibility 2.83 on the last report card. Season ends 02/14/2027.</p></body></html>`,
);

page(
  'hg-dsd-slot',
  'declarative shadow DOM: label within, value slotted',
  'https://app.schoolway.example/learners/9031/overview',
  '9981400041',
  ['2095550104'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner overview</title><style>body{font:14px system-ui}</style></head><body><nav>Learners | Assignments | Work samples | Signatures due (4)</nav><h1>Dimas, Flor</h1><sw-fact><template shadowrootmode="open"><style>:host{display:block;margin:6px}b{display:inline-block;width:220px}</style><b>Statewide pupil number</b><slot></slot></template>9981400041</sw-fact><sw-fact><template shadowrootmode="open"><style>:host{display:block;margin:6px}b{display:inline-block;width:220px}</style><b>Learning coach's phone</b><slot></slot></template>2095550104</sw-fact><sw-fact><template shadowrootmode="open"><style>:host{display:block;margin:6px}b{display:inline-block;width:220px}</style><b>Track</b><slot></slot></template>Independent study A</sw-fact><h2>Assignments due</h2><table><tr><td>History 8, unit 3</td><td>12/02</td></tr><tr><td>Math 8, lesson 41</td><td>12/03</td></tr></table><p>Supervising teacher: Mr. State. Next meeting on 12/01 at 10:00 in the Turlock centre.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'hg-dsd-nested',
  'declarative shadow DOM, two deep, nothing in the light',
  'https://portal.sierra-coe.example/foster/case/552',
  '9981400051',
  ['5305550105', '1177203344', '5305550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foster youth case</title><style>body{font:14px system-ui}</style></head><body><a href="#main" style="position:absolute;left:-999px">Skip to content</a><nav aria-label="Main"><a href="#">Caseload</a> <a href="#">Placements</a> <a href="#">Education rights holders</a> <a href="#">Reports</a></nav><coe-shell><template shadowrootmode="open"><header>Sierra COE &ndash; Foster Youth Services</header><h1>Egan, Lior</h1><coe-card><template shadowrootmode="open"><style>dl{display:grid;grid-template-columns:200px 1fr}</style><dl><dt>School of origin</dt><dd>Manzanita High</dd><dt>SSID&#x202F;<span aria-hidden="true">*</span></dt><dd>9981400051</dd><dt>Social worker</dt><dd>Ms. Parker, 5305550105</dd><dt>CWS/CMS case</dt><dd>1177203344</dd></dl></template></coe-card></template></coe-shell><p>Best-interest meeting held 10/08/2026; stays at school of origin.</p><footer>County Office of Education, Foster and Homeless Youth, liaison line 5305550100</footer></body></html>`,
);

page(
  'hg-dsd-named',
  'declarative shadow DOM, named slots filled the other way round',
  'https://meals.vineyard-food.example/eligibility/4418',
  '9981400061',
  ['7075550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eligibility</title><style>body{font:14px system-ui}</style></head><body><nav>Applications | Direct cert. | Verification | Claims</nav><h1>Direct certification: Fuentes, Abel</h1><v-pair><template shadowrootmode="open"><div style="display:flex;gap:14px"><em><slot name="cap"></slot></em><span><slot name="val"></slot></span></div></template><span slot="val">9981400061</span><span slot="cap">CA state student no.</span></v-pair><v-pair><template shadowrootmode="open"><div style="display:flex;gap:14px"><em><slot name="cap"></slot></em><span><slot name="val"></slot></span></div></template><span slot="val">7075550106</span><span slot="cap">Notify at</span></v-pair><p>Certified free by CalFresh match, 11/01/2026.</p><h2>History</h2><table><tr><td>08/2025</td><td>Reduced, by application</td></tr><tr><td>08/2026</td><td>Free, carry-over</td></tr></table><footer>This institution is an equal opportunity provider.</footer></body></html>`,
);

page(
  'hg-digit-boxes',
  'printed form with a box for each digit',
  'https://print.oakdale-usd.example/forms/emergency-card?k=71',
  '9981400071',
  ['2095550100', '2095550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency Card</title><style>body{font:12px Arial;width:660px}.bx{display:inline-block;border:1px solid #000;width:16px;height:18px;text-align:center;font-family:Courier}.l{margin:8px 0}</style></head><body><p>Oakdale Elementary, 100 School Rd, Oakdale, CA &mdash; Office 2095550100</p><h2>EMERGENCY CARD (print in ink)</h2><div class="l">Pupil: <u>Goff, Ramona</u> Grade: <u>2</u></div><div class="l">Statewide Student ID: <span class="bx">9</span><span class="bx">9</span><span class="bx">8</span><span class="bx">1</span><span class="bx">4</span><span class="bx">0</span><span class="bx">0</span><span class="bx">0</span><span class="bx">7</span><span class="bx">1</span></div><div class="l">Telephone: <span class="bx">2</span><span class="bx">0</span><span class="bx">9</span><span class="bx">5</span><span class="bx">5</span><span class="bx">5</span><span class="bx">0</span><span class="bx">1</span><span class="bx">0</span><span class="bx">7</span></div><div class="l">Signature ______________________ Date ________</div><p>In an emergency the school may release my child to: 1. ____________ 2. ____________. Physician: ____________ Hospital: ____________. Allergies: none known.</p></body></html>`,
);

page(
  'hg-datalabel',
  'responsive table, labels by ::before',
  'https://sis.lakeport-charter.example/student/812/card',
  '9981400081',
  ['7075550108', '7075550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student card</title><style>body{font:14px system-ui}thead{display:none}td{display:block;padding:4px}td::before{content:attr(data-label);display:inline-block;width:200px;color:#555}</style></head><body><nav><strong>Lakeport Charter</strong> &nbsp; <a href="#">Learners</a> <a href="#">Families</a> <a href="#">Advisors</a> <a href="#">Calendar</a> <a href="#">Work samples</a></nav><aside style="float:right;width:180px;border:1px dashed #aaa;padding:6px">Today<br>2 new enrolments<br>5 absences to verify<br>Fire drill 10:15</aside><h1>Hinds, Theo</h1><table><thead><tr><th>Grade</th><th>State student #</th><th>Contact</th><th>Advisor</th></tr></thead><tbody><tr><td data-label="Grade">TK</td><td data-label="State student #">9981400081</td><td data-label="Contact">7075550108</td><td data-label="Advisor">Ms. Local</td></tr></tbody></table><footer><small>Made by our own office &middot; call Dee, 7075550100</small></footer></body></html>`,
);

page(
  'hg-greenscreen',
  'pre with leader dots, two fields in a line',
  'https://as400.imperial-coe.example/webterm/PUPM02?k=17',
  '9981400091',
  ['7605550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PUPM02</title><style>body{background:#000;color:#3f3}pre{font:14px Courier}</style></head><body><div style="color:#9f9;font:12px Courier">SESSION A &nbsp; IMPERIAL COE &nbsp; USER RGARZA &nbsp; PRINTER LPT2</div><pre>PUPM02            PUPIL MASTER INQUIRY            11/28/26
 NAME........: IRVING, SHEA        GRADE...: 11
 LOCAL NUMBER: 118820              STATE STUDENT ID NO: 9981400091
 PHONE.......: 7605550109          MEDI-CAL: 9100233B
 CASE CARRIER: NO
 F3=EXIT   F7=BACK   F8=FORWARD</pre><pre> ENTRIES   SCHOOL            ENTER     LEAVE     CODE
           IMPERIAL HIGH     08/12/24            E1
           WILSON JUNIOR     08/15/22  06/05/24  T140
           HEBER ELEM        08/17/15  06/08/22  T140
 COUNSELOR: PEREZ, NUMBER 0417     LOCKER: 1182</pre><pre>
 MESSAGES: NONE                    PAGE 1 OF 4
 NEXT SCREEN [        ]            PARTNER: PUPM03 ADDRESS, PUPM04 HEALTH
 COMMAND ===>                                                 INS  OVR</pre></body></html>`,
);

page(
  'hg-select',
  'the field as a select that is shut',
  'https://sped.tricounty-selpa.example/student/5530/eligibility',
  '9981400101',
  ['5305550110', '5305550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eligibility</title><style>body{font:13px Arial}label{display:inline-block;width:220px}div{margin:5px}</style></head><body><header>Tri-County SELPA &middot; IEP System <nav><a href="#">My caseload</a> <a href="#">Meetings</a> <a href="#">Services</a> <a href="#">Forms</a></nav></header><p>Case manager: Bell, Ora (speech). Unread alerts: 3.</p><h1>Jimenez, Tavi &mdash; Eligibility</h1><div><label for="s1">Statewide ID of student</label><select id="s1" disabled><option selected>9981400101</option></select></div><div><label for="s2">Primary disability</label><select id="s2"><option>210 Intellectual disability</option><option selected>320 Autism</option></select></div><div><label for="s3">Parent's preferred number</label><select id="s3"><option selected>5305550110</option><option>5305550111</option></select></div><p>Evaluation due 02/08/2027</p><hr><p>Affirmed 11/02/2026. Locked for edits by others while open.</p></body></html>`,
);

page(
  'hg-testadmin',
  'test coordinator: settings of one child, label with words around',
  'https://testing.westshore-usd.example/settings/student/18',
  '9981400111',
  ['1902200315', '8055550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test settings</title><style>body{font:14px Arial}.b{display:flex;gap:30px;background:#eef;padding:8px}</style></head><body><header><h2 style="font-size:14px">Westshore USD &ndash; Assessment Office</h2><nav>Windows | Proctors | Supports | Materials | Security forms</nav></header><p>CAASPP opens 03/16/2027. ELPAC opens 02/01/2027.</p><h1>Designated supports and accommodations</h1><div class="b"><div>Student: Kovac, Ines</div><div>SSID (as sent by CALPADS): 9981400111</div><div>Grade tested: 8</div></div><table><tr><th>Test</th><th>Support</th></tr><tr><td>ELA</td><td>Text-to-speech, items</td></tr><tr><td>Math</td><td>Spanish stacked translation</td></tr></table><p>Session coordinator SEID 1902200315, phone 8055550112</p><p>Last session: math, 05/11/2026, complete. Paper form: none.</p><p><button>Save supports</button> <button>Print for proctor</button></p><footer>Changes are uploaded to the state each night at 6.</footer></body></html>`,
  { sure: false },
);

page(
  'hg-current-retired',
  'data office: number in use beside a retired one',
  'https://data.fairmeadow-usd.example/ssid/history/441',
  '9981400121',
  ['9981409001', '2025021977'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID history</title><style>body{font:14px Arial}td,th{padding:4px 12px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><header>Fairmeadow USD, Data Office <nav>SSID | Fall 1 | Fall 2 | EOY | Certification | Anomalies</nav></header><p>Fall 1 certification due 12/18/2026, 41 anomalies open. Signed in: S. Teller.</p><h1>Lorca, Inez &mdash; identifier history</h1><table><tr><th scope="row">SSID in use</th><td>9981400121</td></tr><tr><th scope="row">Retired SSID (replaced 02/2025)</th><td><s>9981409001</s></td></tr><tr><th scope="row">Replaced by request</th><td>2025021977</td></tr></table><p>Contact CALPADS service desk before any change.</p><h2>Enrolment at the state</h2><table><tr><th>School</th><th>From</th><th>To</th></tr><tr><td>Fairmeadow High</td><td>08/13/2024</td><td></td></tr><tr><td>Other LEA</td><td>08/20/2021</td><td>06/01/2024</td></tr></table><footer>Do not mail identifiers. Use the drop box.</footer></body></html>`,
  { sure: false },
);

page(
  'hg-request-tree',
  'SSID request: candidates in a tree grid',
  'https://data.fairmeadow-usd.example/ssid/request/new/442',
  null,
  ['9981409011', '9981409012'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request SSID</title><style>body{font:14px Arial}[role=row]{display:flex;gap:18px;padding:3px}</style></head><body><header>Fairmeadow USD, Data Office <nav>SSID | Fall 1 | Fall 2 | EOY | Certification | Anomalies</nav></header><p>Fall 1 certification due 12/18/2026, 41 anomalies open. Signed in: S. Teller.</p><h1>Request an SSID: Mack, Rudy</h1><p><label for="rs">SSID</label> <output id="rs"></output> <i>none yet</i></p><div role="treegrid" aria-label="Candidates"><div role="row" aria-level="1" aria-expanded="true"><span role="gridcell">85 % alike</span></div><div role="row" aria-level="2"><span role="gridcell">MACK, RUDOLF</span><span role="gridcell">9981409011</span><span role="gridcell">01/09/2013</span></div><div role="row" aria-level="1" aria-expanded="true"><span role="gridcell">60 % alike</span></div><div role="row" aria-level="2"><span role="gridcell">MACKE, RUDY</span><span role="gridcell">9981409012</span><span role="gridcell">09/01/2013</span></div></div><button>Assign new</button><footer>Do not mail identifiers. Use the drop box.</footer></body></html>`,
);

page(
  'hg-wifi',
  'SSID as the name of a network',
  'https://help.oakdale-usd.example/it/guest-network',
  null,
  ['9988776655', '4412009876', '2095550113'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guest network</title><style>body{font:16px Arial}</style></head><body><header>Oakdale USD Technology <nav>Tickets | Devices | Accounts | Networks</nav></header><p>Updated by R. Abel on 11/09/2026. Print and post it at the door of the room, and take it down at the end of the testing day.</p><h1>Student and guest Wi-Fi, Oakdale Middle School</h1><p>For pupils testing today in Room 14:</p><table border="1"><tr><td>SSID</td><td>9988776655</td></tr><tr><td>Key</td><td>4412009876</td></tr></table><p>Trouble joining? Call 2095550113, ask for Mr. Student.</p><p>Password changes on the first Monday of each month.</p><p>Do not post on the web.</p>Thank you.<h2>Before the bell</h2><ol><li>Charge the carts over night.</li><li>Restart each device.</li><li>Open the secure browser once.</li><li>Have the list of test tickets by you.</li></ol><p>Guests accept the terms of use; filters are the same as on the network for classes.</p></body></html>`,
);

page(
  'hg-driver-profile',
  'staff of the transport office',
  'https://routes.oakdale-usd.example/people/driver/61',
  null,
  ['1900771238', '4417200931', '2095550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Driver profile</title><style>body{font:14px Arial}.card{border:1px solid #ccc;padding:8px;width:320px}</style></head><body><header>Oakdale USD Transportation <nav>Routes | Stops | Vehicles | People | Trips</nav></header><h1>Norris, Hal</h1><p>School bus driver, route 9 AM/PM</p><div class="card"><div><small>State identification number</small></div><div>1900771238</div><div><small>T-01 certificate</small></div><div>4417200931</div><div><small>Cell on the bus</small></div><div>2095550114</div></div><h2>Riders</h2><p>31 pupils, 2 wheelchairs</p><h2>Pre-trip checks</h2><table><tr><td>11/24</td><td>No defects</td></tr><tr><td>11/25</td><td>Mirror loose, fixed</td></tr></table><p>Medical card expires 05/2027.</p><h2>Training</h2><table><tr><td>First aid</td><td>04/2026</td></tr><tr><td>Behind the wheel</td><td>09/2026</td></tr></table><h2>Notes</h2><p>Prefers long routes. Sub for route 4 on Fridays. Shop foreman: L. Ives.</p></body></html>`,
);

page(
  'hg-library-popover',
  'library: label in a button with an icon, patron open',
  'https://library.pinegrove-elem.example/patrons/2291',
  '9981400161',
  ['2100338874', '5595550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron</title><style>body{font:14px Arial}.g{display:grid;grid-template-columns:230px 1fr;width:480px}.g button{border:0;background:none;text-align:left;font:inherit}</style></head><body><header>Pine Grove Library <nav>Circulation | Catalog | Patrons | Reports</nav> <input type="search" placeholder="Title, author, barcode"></header><h1>Patron: Prior, Etta</h1><div class="g"><button popovertarget="t1">Student state ID <svg width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="4"/></svg></button><div>9981400161</div><div id="t1" popover>The state's number. Ask the office when it is wrong.</div><button>Patron barcode</button><div>2100338874</div><button>Notices by text to</button><div>5595550115</div></div><h2>Checked out</h2><ol><li>Frog and Toad, due 12/04</li><li>Big Book of Sharks, overdue</li></ol><p>Fines: $0.00</p> Homeroom: 12<h2>Holds</h2><p>None.</p><footer>Open 7:45 to 3:30, Ms. Salas</footer></body></html>`,
  { sure: false },
);

page(
  'hg-pos',
  'cafeteria till: local numbers of ten digits, the SSID of the next child in line',
  'https://pos.pinegrove-elem.example/till/2/serve',
  null,
  ['4009981177', '4009981178', '9981409021', '5595550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Serving line</title><style>body{font:20px Arial}.big{font-size:40px}</style></head><body><header>Pine Grove Meals &middot; Till 2 &middot; Cashier: T. Orozco</header><div style="font-size:14px">Menu today: bean burrito, garden salad, pear, milk. Second chance breakfast until 10:05.</div><h1>Serving line 2</h1><div class="big">Quade, Milo</div><p>District Student ID: 4009981177</p><p>Meal number: 4009981178</p><p>Milk only &middot; Allergy: none</p><button>Serve</button> <button>Skip</button><p style="font-size:12px">Next: Ray, Opal (state student ID 9981409021)</p><p style="font-size:12px">Account holder may not buy extras. Ask the manager, Mrs. Pin.</p><p>Milk: 1</p> Fruit: 1<table style="font-size:13px"><tr><th>Served</th><th>Free</th><th>Adult</th></tr><tr><td>118</td><td>118</td><td>3</td></tr></table><footer style="font-size:12px">Offline sales are sent at the end of the meal. Kitchen 5595550100.</footer></body></html>`,
);

page(
  'hg-name-parent',
  'a child called Parent, school called Staff Canyon',
  'https://sis.redbluff-elem.example/child/77/summary',
  '9981400181',
  ['5305550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:14px Arial}.kv{margin:4px 0}.kv b::after{content:":"}</style></head><body><nav>Children | Classes | Attendance | Lunch count | Bulletins</nav><p>Bulletin: picture make-ups on Tuesday in the library.</p><header>Staff Canyon Elementary School &middot; Teacher view</header><h1>Parent, Zoe</h1><div class="kv"><b>Room</b> 6</div><div class="kv"><b>Calif. state ID no</b> 9981400181</div><div class="kv"><b>Mother</b> Parent, Gwen <span>5305550116</span></div><div class="kv"><b>Teacher</b> Child, Ada</div><h2>Notes of the room</h2><p>Zoe is line leader this week. Reading log back by Friday. Goes to the nurse at 11:30 for her drops.</p><h2>Dismissal</h2><p>Walks with her mother.</p> Rain: same.<h2>Attendance</h2><table><tr><th>Month</th><th>Days</th><th>Absent</th></tr><tr><td>Sep</td><td>20</td><td>1</td></tr><tr><td>Oct</td><td>22</td><td>0</td></tr></table><h2>Clubs</h2><p>Garden, chess</p></body></html>`,
  { sure: false },
);

page(
  'hg-svg-card',
  'identity card drawn in SVG',
  'https://cards.redbluff-elem.example/render/78.html',
  '9981400191',
  ['5305550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ID card</title></head><body><p>Card 1 of 1, stock: PVC, printer: front office</p><h1>Print preview</h1><svg width="360" height="200" viewBox="0 0 360 200" xmlns="http://www.w3.org/2000/svg" role="img"><rect width="360" height="200" rx="12" fill="#eef"/><text x="20" y="40" font-size="20">Quist, Amara</text><text x="20" y="70" font-size="13">Grade 9, 2026-27</text><text x="20" y="110" font-size="13">State SSID</text><text x="120" y="110" font-size="13">9981400191</text><text x="20" y="140" font-size="13">If found call</text><text x="120" y="140" font-size="13">5305550117</text></svg><button>Print</button><fieldset><legend>Before you print</legend><label><input type="checkbox" checked> Photo is of this year</label><br><label><input type="checkbox" checked> Name fits in one line</label><br><label><input type="checkbox"> Add lunch code</label></fieldset><p>Printed before: 08/14/2025, 02/03/2026 (lost).</p><p>Barcode is printed on the back. Lost cards cost $5.</p></body></html>`,
  { sure: false },
);

page(
  'hg-unsaved',
  'a number typed and not saved',
  'https://sis.lakeport-charter.example/student/820/edit',
  null,
  ['7075550118', '7075550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit learner</title><style>body{font:14px Arial}.w{background:#ffd;padding:6px}</style></head><body><nav><strong>Lakeport Charter</strong> &nbsp; <a href="#">Learners</a> <a href="#">Families</a> <a href="#">Advisors</a> <a href="#">Calendar</a> <a href="#">Work samples</a></nav><aside style="float:right;width:180px;border:1px dashed #aaa;padding:6px">Today<br>2 new enrolments<br>5 absences to verify<br>Fire drill 10:15</aside><h1>Edit learner: Ramos, Bea</h1><div class="w" role="alert">You have changes that are not saved.</div><form action="/student/820"><p><label for="k">Statewide student identifier</label> <input id="k" value=""></p><p><label for="m">Mobile of guardian</label> <input id="m" value="7075550118"></p><button>Save</button></form><script>document.getElementById("k").value=["99814","09031"].join("")</script><p>Last saved by D. Lake, 11/02/2026.</p><footer><small>Made by our own office &middot; call Dee, 7075550100</small></footer></body></html>`,
  { sure: false },
);

page(
  'hg-abbr',
  'label an abbreviation with its words in a title',
  'https://grades.jasper-middle.example/advisory/pupil/31',
  '9981400211',
  ['3235550119', '3235550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Advisory</title><style>body{font:14px Arial}section{border-left:4px solid #69c;padding-left:8px}</style></head><body><header>Jasper Middle <nav>Grades | Advisory | MTSS | Behavior | Messages (2)</nav></header><h1>Advisory folder</h1><section><h2>Sandoval, Nico</h2><ul><li><abbr title="Statewide Student Identifier">St. Stu. Id.</abbr> <code>9981400211</code></li><li><abbr title="Grade point average">GPA</abbr> <code>3.17</code></li><li><abbr title="Telephone of mother">Tel. M.</abbr> <code>3235550119</code></li><li><abbr title="Telephone of father">Tel. F.</abbr> <code>3235550120</code></li></ul></section><h2>Check-ins</h2><p>11/17: wants band next year.</p><h2>Goals</h2><ul><li>Turn in science on time</li><li>Join a club before winter</li></ul><p>Next check-in: 12/01</p><aside><h3>Team</h3><p>Homeroom: Ito &middot; Math: Sosa &middot; Counselor: Guardian, T.</p></aside><footer>Grades close on 12/18 at noon.</footer></body></html>`,
  { sure: false },
);

page(
  'hg-role-term',
  'role term and definition, parted by a rule',
  'https://grades.jasper-middle.example/mtss/pupil/32',
  '9981400221',
  ['3235550121'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MTSS</title><style>body{font:14px Arial}.r{display:flex;align-items:center;gap:8px;width:420px}.r hr{flex:1;border:0;border-top:1px dotted #999}</style></head><body><header>Jasper Middle <nav>Grades | Advisory | MTSS | Behavior | Messages (2)</nav></header><h1>Tier 2 plan: Tully, Grace</h1><div class="r"><span role="term">Identifier, statewide (student)</span><hr><span role="definition">9981400221</span></div><div class="r"><span role="term">Interventionist</span><hr><span role="definition">Mr. Driver</span></div><div class="r"><span role="term">Text the family at</span><hr><span role="definition">3235550121</span></div><p>Review on 12/11/2026. Goal: 110 wcpm.</p><table><tr><th>Week</th><th>wcpm</th></tr><tr><td>11/09</td><td>88</td></tr><tr><td>11/16</td><td>93</td></tr></table><aside><h3>Team</h3><p>Homeroom: Ito &middot; Math: Sosa &middot; Counselor: Guardian, T.</p></aside><footer>Grades close on 12/18 at noon.</footer></body></html>`,
  { isLaidOut: true },
);

page(
  'hg-frames-tabs',
  'two srcdoc frames, the first put away',
  'https://desk.mariposa-coe.example/tabs',
  '9981400231',
  ['9981409041', '2095550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title><style>body{font:13px Arial}.tab{display:inline-block;border:1px solid #999;padding:3px 10px}.on{font-weight:bold;background:#fff}</style></head><body><div>Desk of P. Lind &middot; two pupils open</div><div class="tab">Upshaw, Ty</div><div class="tab on">Vance, Noor</div><div style="display:none"><iframe title="Upshaw" width="500" height="150" srcdoc="<!doctype html><h2>Upshaw, Ty</h2><p>SSID: 9981409041</p>"></iframe></div><div><iframe title="Vance" width="500" height="170" srcdoc="<!doctype html><h2>Vance, Noor</h2><table><tr><td>Home language<td>Arabic<tr><td>Student identifier of the state<td>9981400231<tr><td>Tel.<td>2095550122</table>"></iframe></div><div><h3>To do</h3><ol><li>Ask for records from Merced</li><li>Meet about credits, Thursday, with the probation officer, Mr. Cole</li><li>Enter attendance of the court school</li></ol></div><div>Notes of the day: bus 3 is late; assembly at 1:30 in the gym.</div></body></html>`,
);

page(
  'hg-find',
  'search form with a typed number and nothing found',
  'https://sis.mariposa-coe.example/pupils/lookup',
  null,
  ['9981409051', '2095550123', '2095550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Look up a pupil</title><style>body{font:14px Arial}fieldset{width:420px}</style></head><body><nav>Pupils | Courts | Community school | Credits | Exits</nav><h1>Look up a pupil</h1><form role="search"><fieldset><legend>Any of these</legend><p><label for="f1">State student ID</label> <input id="f1" value="9981409051"></p><p><label for="f2">Last name</label> <input id="f2"></p><p><label for="f3">Any phone</label> <input id="f3" value="2095550123"></p><button>Look up</button> <button type="reset">Clear</button></fieldset></form><p>No pupil fits.</p><h2>How to look up</h2><ul><li>Give two letters of the last name or more.</li><li>Numbers are looked up as a whole.</li><li>Pupils who left are in grey.</li></ul><p>Recent searches are not kept.</p><p>Desk opens at 7:30.</p><p>Partial credits are counted per Ed Code 51225.2. Records desk 2095550100.</p><footer>Mariposa COE Alternative Education, Windows 11 desk 3</footer></body></html>`,
);

page(
  'hg-quickfind',
  "a page's quick-find box keeps the last child's number",
  'https://sis.mariposa-coe.example/pupils/61/discipline',
  null,
  ['9981409061', '2095550124', '2095550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Discipline</title><style>body{font:14px Arial}.top{background:#234;color:#fff;padding:6px}</style></head><body><nav>Pupils | Courts | Community school | Credits | Exits</nav><div class="top">Mariposa COE <form style="float:right"><label>SSID <input value="9981409061" size="11"></label><button>Go</button></form></div><h1>Wolfe, Arlo &mdash; Suspensions</h1><p>Grade 10, local number 20061</p><table border="1"><tr><th>From</th><th>Days</th><th>Ed Code</th></tr><tr><td>10/21/2026</td><td>2</td><td>48900(k)</td></tr></table><p>Parent reached at 2095550124 by Mr. Ames.</p><h2>Interventions before</h2><ul><li>Conference with parent, 09/30</li><li>Lunch detention, 10/06</li></ul><p>Other means of correction: restorative circle with Ms. Hill.</p><p>Re-entry meeting: 10/23</p><p>Partial credits are counted per Ed Code 51225.2. Records desk 2095550100.</p><footer>Mariposa COE Alternative Education, Windows 11 desk 3</footer></body></html>`,
);

page(
  'hg-listgroup',
  'Bootstrap list group, value in a badge',
  'https://pathways.hillcrest-charter.example/student-contract/2026/88',
  '9981400261',
  ['1901113377', '8185550125'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Master agreement</title><style>body{font:15px system-ui}.list-group{padding:0;width:460px}.list-group-item{display:flex;justify-content:space-between;border:1px solid #ddd;padding:8px}.badge{background:#0d6efd;color:#fff;border-radius:10px;padding:2px 8px}</style></head><body><nav>Agreements | Attendance logs | Credits</nav><h1>Independent study master agreement</h1><ul class="list-group"><li class="list-group-item">Learner <span>Xu, Ronan</span></li><li class="list-group-item">State-wide I.D. of student <span class="badge">9981400261</span></li><li class="list-group-item">Teacher of record <span>Yates, M., SEID 1901113377</span></li><li class="list-group-item">Days in agreement <span class="badge">88</span></li></ul><p>Signed by guardian on 08/11/2026; 8185550125.</p><h2>Course list</h2><table><tr><td>English 10</td><td>5 credits</td></tr><tr><td>Biology</td><td>5 credits</td></tr></table><p>Supervisor: Ms. Principal</p></body></html>`,
);

page(
  'hg-underline-caption',
  'printed form: value on the rule, caption below',
  'https://print.fresh-start-academy.example/withdrawal/41',
  '9981400271',
  ['5595550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Withdrawal Form</title><style>body{font:13px Times;width:640px}table{width:100%}td.v{border-bottom:1px solid #000;padding-top:14px;width:33%}td.c{font-size:10px;vertical-align:top}</style></head><body><p align="right">Fresh Start Academy<br>Form R-14, white: office, yellow: family</p><h2 align="center">PUPIL TRANSFER / WITHDRAWAL</h2><table><tr><td class="v">Zuniga, Paloma</td><td class="v">9981400271</td><td class="v">5595550126</td></tr><tr><td class="c">Name of pupil (last, first)</td><td class="c">Statewide pupil ID (SSID)</td><td class="c">Telephone after the move</td></tr><tr><td class="v">11/20/2026</td><td class="v">T160</td><td class="v">Books returned</td></tr><tr><td class="c">Last day attended</td><td class="c">Exit code</td><td class="c">Librarian</td></tr></table><p>Receiving school: ____________________</p><p>Reason: family moves to Oregon. Fines cleared: yes. Chromebook: returned.</p><p>Locker emptied.</p></body></html>`,
  { sure: false },
);

page(
  'hg-heading-brackets',
  'label and value in a heading, log of calls below',
  'https://contacts.fresh-start-academy.example/log/42',
  '9981400281',
  ['5595550127', '5595550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact log</title><style>body{font:14px Arial}li{margin:6px 0}time{color:#666}</style></head><body><header>Fresh Start Academy &middot; Family Contacts</header><p>Shown to staff with a need to know. You are: Ms. Rivers, attendance clerk.</p><nav>Contacts &rsaquo; Log</nav><h1>Abadi, Kian [state student id 9981400281]</h1><ol><li><time>11/02</time> Called 5595550127, spoke with father about tardies.</li><li><time>11/09</time> Text to 5595550128: conference on Friday.</li><li><time>11/13</time> No show. Letter 1 sent in Farsi.</li></ol><button>Add a call</button><p>Next step: home visit on 12/01, with interpreter.</p><p>SART: none so far.</p><h2>Who may be called</h2><table><tr><th>Name</th><th>Relation</th><th>Language</th></tr><tr><td>Abadi, Reza</td><td>Father</td><td>Farsi</td></tr><tr><td>Abadi, Mina</td><td>Aunt</td><td>English</td></tr></table><h2>Letters</h2><p>Truancy letter 1: 11/13/2026. SARB: none.</p></body></html>`,
);

export const thirtyThirdPages = pages;

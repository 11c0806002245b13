import { setOf } from './case-page.ts';

/** Screens that staff have open every day, in eight well-known systems and many small ones. People are made up. */
const { page, pages } = setOf('twentyFifth');

page(
  'ae-demographics',
  'Aeries: demographics, banner open',
  'https://valley.aeries.net/admin/StudentData/Demographics.aspx',
  '9934817260',
  ['9165550112', '9165550113', '2095550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Demographics - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99410217"><input type="hidden" name="ctl00$SN" value="0217"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>mherrera &#9662;</span></div><div id="Nav"><a href="#">Home</a><a href="#">Student Data</a><a href="#">Demographics</a><a href="#">Contacts</a><a href="#">Programs</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Test Scores</a></div><div id="Main"><div class="banner"><b data-tcfc="STU.NM">Okafor, Adaeze Ruth</b> &nbsp; Grade <span data-tcfc="STU.GR">7</span><br><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99410217</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9934817260</div></div><div class="data-row"><div class="data-caption">Age</div><div data-tcfc="STU.AGE">12</div></div><div class="data-row"><div class="data-caption">Counselor</div><div data-tcfc="STU.CU">Liang, Phoebe</div></div><div class="data-row"><div class="data-caption">Status</div><div data-tcfc="STU.TG">Active</div></div></div>
<div class="SectionHeader">Student</div><table class="grid"><tr><td>Last Name</td><td>First Name</td><td>Middle</td><td>Suffix</td></tr><tr><td data-tcfc="STU.LN">Okafor</td><td data-tcfc="STU.FN">Adaeze</td><td data-tcfc="STU.MN">Ruth</td><td data-tcfc="STU.SF"></td></tr><tr><td>Birthdate</td><td>Gender</td><td>Corr Lang</td><td>Lang Flu</td></tr><tr><td data-tcfc="STU.BD">03/19/2014</td><td data-tcfc="STU.SX">F</td><td data-tcfc="STU.CL">English</td><td data-tcfc="STU.LF">E - English Only</td></tr></table>
<div class="SectionHeader">Residence and Family</div><div class="data-row"><div class="data-caption">Parent/Guardian</div><div data-tcfc="STU.PG">Chike and Ngozi Okafor</div></div><div class="data-row"><div class="data-caption">Address</div><div data-tcfc="STU.AD">812 Persimmon Ct</div></div><div class="data-row"><div class="data-caption">City</div><div data-tcfc="STU.CY">Elk Hollow</div></div><div class="data-row"><div class="data-caption">Primary Phone</div><div data-tcfc="STU.TL">9165550112</div></div><div class="data-row"><div class="data-caption">Father Cell</div><div data-tcfc="STU.FW">9165550113</div></div><div class="data-row"><div class="data-caption">Mother Work</div><div data-tcfc="STU.MW">2095550148</div></div>
<p style="color:#777">Last updated by mherrera 10/02/2026</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-attendance',
  'Aeries: attendance detail beside banner',
  'https://valley.aeries.net/Admin/Attendance/StudentAttendance.aspx',
  '9961033874',
  ['5595550121', '5595550157'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99417730"><input type="hidden" name="ctl00$SN" value="7730"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>attclerk2 &#9662;</span></div><div id="Nav"><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Attendance Notes</a><a href="#">Attendance History</a><a href="#">Letters</a><a href="#">Supplemental Attendance</a></div><div id="Main"><div class="banner"><b data-tcfc="STU.NM">Sandoval, Mateo</b> Grd 9 &nbsp;<span class="tabs">[General] [Contacts] [Schedule] [Flags]</span><br><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99417730</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9961033874</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">(559) 555-0121</div></div></div>
<div class="SectionHeader">Attendance 08/13/2026 - 11/20/2026</div><table class="grid"><tr><th>Date</th><th>All Day</th><th>0</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>6</th><th>Note</th></tr>
<tr><td>09/08/2026</td><td>I</td><td></td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>Mother called 5595550121</td></tr>
<tr><td>10/01/2026</td><td></td><td></td><td>T</td><td></td><td></td><td></td><td></td><td></td><td>12 min</td></tr>
<tr><td>10/22/2026</td><td>U</td><td></td><td>U</td><td>U</td><td>U</td><td>U</td><td>U</td><td>U</td><td>No answer at 5595550157, left message</td></tr></table>
<table class="grid" style="margin-top:10px"><tr><th>Enrolled</th><th>Present</th><th>Excused</th><th>Unexcused</th><th>Tardies</th><th>%</th></tr><tr><td>68</td><td>65</td><td>1</td><td>2</td><td>4</td><td>95.59</td></tr></table></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-transcript-old',
  'Aeries: old page, labels in row one, values in row two',
  'https://valley.asp.aeries.net/Admin/Transcripts.aspx',
  '9907742618',
  ['8315550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcripts - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99402286"><input type="hidden" name="ctl00$SN" value="2286"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>registrar &#9662;</span></div><div id="Nav"><a href="#">Grades</a><a href="#">Report Card History</a><a href="#">Transcripts</a><a href="#">Graduation Status</a><a href="#">Course Requests</a></div><div id="Main"><table id="ctl00_MainContent_subStuTop_tbl" width="100%" cellspacing="1"><tr><td><table width="100%" cellspacing="1"><tr><td class="Caption">Student Name</td><td class="Caption">Stu #</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Sex</td><td class="Caption">Parent/Guardian</td><td class="Caption">Telephone</td></tr>
<tr><td class="Data">Nakashima, Joy L</td><td class="Data">2286</td><td class="Data">99402286</td><td class="Data">9907742618</td><td class="Data">12</td><td class="Data">F</td><td class="Data">Mr/Mrs D Nakashima</td><td class="Data">8315550166</td></tr></table></td></tr></table>
<div class="SectionHeader">Transcript Detail</div><table class="grid"><tr><th>Yr</th><th>Grd</th><th>Trm</th><th>School</th><th>Course</th><th>Mark</th><th>Att</th><th>Cmp</th></tr><tr><td>24-25</td><td>10</td><td>F</td><td>Mission Ridge High</td><td>2104 Chemistry P</td><td>A-</td><td>5.00</td><td>5.00</td></tr><tr><td>24-25</td><td>10</td><td>F</td><td>Mission Ridge High</td><td>1020 English 10 P</td><td>B+</td><td>5.00</td><td>5.00</td></tr><tr><td>25-26</td><td>11</td><td>S</td><td>Mission Ridge High</td><td>3305 US History P</td><td>A</td><td>5.00</td><td>5.00</td></tr></table><p>Cumulative GPA 3.62 &nbsp; Class rank 48 of 311 &nbsp; Credits 185.00</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-testscores',
  'Aeries: test scores list',
  'https://valley.aeries.net/admin/TestScores.aspx',
  '9952206481',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99421900"><input type="hidden" name="ctl00$SN" value="1900"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>kbarrios &#9662;</span></div><div id="Nav"><a href="#">Student Data</a><a href="#">Test Scores</a><a href="#">Language Assessment</a><a href="#">CAASPP Paperless Scores</a></div><div id="Main"><div class="banner"><b data-tcfc="STU.NM">Villaseñor, Ivy</b> Grade 5 <br><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99421900</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9952206481</div></div><div class="data-row"><div class="data-caption">Teacher</div><div data-tcfc="STU.CU">Mrs. Abernathy, Rm 14</div></div></div>
<div id="divTestScores"><div class="SectionHeader">Test Scores</div><table id="StudentTestDetails" class="grid"><tr><th>Test</th><th>Part</th><th>Grd</th><th>Date</th><th>Scale</th><th>Level</th></tr><tr><td>SBAC</td><td>ELA</td><td>4</td><td>05/06/2026</td><td>2496</td><td>3</td></tr><tr><td>SBAC</td><td>Math</td><td>4</td><td>05/08/2026</td><td>2461</td><td>2</td></tr><tr><td>CAST</td><td>Science</td><td>5</td><td></td><td></td><td></td></tr><tr><td>FITNS</td><td>Mile</td><td>5</td><td>03/11/2026</td><td>9:48</td><td>HFZ</td></tr></table><p><a href="#">State Test Scores Reports</a> | <a href="#">Print</a></p></div></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-contacts-collapsed',
  'Aeries: contacts, banner collapsed, no SSID',
  'https://valley.aeries.net/admin/StudentData/Contacts.aspx',
  null,
  ['7075550103', '7075550104', '4155550190', '4155550191', '7075550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99433018"><input type="hidden" name="ctl00$SN" value="3018"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>frontdesk &#9662;</span></div><div id="Nav"><a href="#">Student Data</a><a href="#">Demographics</a><a href="#">Contacts</a><a href="#">Emergency Information</a><a href="#">Siblings</a></div><div id="Main"><div class="banner"><b data-tcfc="STU.NM">Whitlock, Graham</b> &nbsp; Grade 3 <a href="#">Show more</a></div><div class="SectionHeader">Contacts (3)</div>
<table class="grid"><tr><th>Order</th><th>Name</th><th>Relation</th><th>Home</th><th>Cell</th><th>Work</th><th>Pickup</th></tr><tr><td>1</td><td data-tcfc="CON.FN">Whitlock, Tessa</td><td>Mother</td><td data-tcfc="CON.TL">7075550103</td><td data-tcfc="CON.CP">7075550104</td><td></td><td>Y</td></tr><tr><td>2</td><td data-tcfc="CON.FN">Whitlock, Bram</td><td>Father</td><td data-tcfc="CON.TL">7075550103</td><td>4155550190</td><td>4155550191</td><td>Y</td></tr><tr><td>3</td><td data-tcfc="CON.FN">Mossman, Helga</td><td>Grandmother</td><td>7075550178</td><td></td><td></td><td>Y</td></tr></table>
<p>Portal account: <span>tessa.w@mail.example</span>, last login 11/18/2026</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-query-list',
  'Aeries: query result with several students',
  'https://valley.aeries.net/admin/Query.aspx',
  null,
  ['9911002301', '8185550115', '9911002302', '8185550116', '9911002303', '8185550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Query - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99400001"><input type="hidden" name="ctl00$SN" value="0001"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>datatech &#9662;</span></div><div id="Nav"><a href="#">Home</a><a href="#">Query</a><a href="#">Reports</a><a href="#">Favorites</a></div><div id="Main"><div class="SectionHeader">LIST STU ID CID LN FN GR TL IF GR = 8 AND LF = L</div><table class="grid"><tr><th>Student ID</th><th>State Student ID</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>Telephone</th></tr><tr><td>99407001</td><td data-tcfc="STU.CID">9911002301</td><td>Aguirre</td><td>Noemi</td><td>8</td><td>8185550115</td></tr><tr><td>99407044</td><td data-tcfc="STU.CID">9911002302</td><td>Bui</td><td>Long</td><td>8</td><td>8185550116</td></tr><tr><td>99407102</td><td data-tcfc="STU.CID">9911002303</td><td>Petrosyan</td><td>Anahit</td><td>8</td><td>8185550117</td></tr></table><p>3 records &nbsp; <a href="#">Excel</a> <a href="#">PDF</a></p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-language',
  'Aeries: language assessment, label and value in one cell',
  'https://valley.aeries.net/admin/LanguageAssessment.aspx',
  '9976610034',
  ['7145550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Language Assessment - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99409155"><input type="hidden" name="ctl00$SN" value="9155"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>elcoord &#9662;</span></div><div id="Nav"><a href="#">Programs</a><a href="#">Language Assessment</a><a href="#">Special Education</a><a href="#">Gifted</a><a href="#">Programs (PGM)</a></div><div id="Main"><table class="grid"><tr><td data-tcfc="STU.NM">Pham, Quynh</td><td data-tcfc="STU.ID">Student ID: 99409155</td><td data-tcfc="STU.CID">State Student ID: 9976610034</td><td data-tcfc="STU.GR">Grade: 4</td><td data-tcfc="STU.TL">Phone: 7145550133</td></tr></table>
<div class="SectionHeader">English Language Acquisition</div><table class="grid"><tr><td>Home Language Survey</td><td>1 Vietnamese / 2 Vietnamese / 3 Vietnamese / 4 English</td></tr><tr><td>Lang Flu</td><td>L - English Learner</td></tr><tr><td>Start Date</td><td>08/17/2022</td></tr><tr><td>US School Entry</td><td>08/17/2022</td></tr></table>
<div class="SectionHeader">ELPAC Summative</div><table class="grid"><tr><th>Date</th><th>Overall</th><th>Oral</th><th>Written</th></tr><tr><td>03/04/2026</td><td>1511 (3)</td><td>1523 (4)</td><td>1499 (3)</td></tr><tr><td>03/12/2025</td><td>1468 (2)</td><td>1480 (3)</td><td>1456 (2)</td></tr></table><p>Parent notification printed in Vietnamese 09/15/2026 by Ms. Tran-Oyelaran.</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ae-blank-cid',
  'Aeries: new child, State Student ID blank',
  'https://valley.aeries.net/admin/StudentData/Demographics.aspx?mode=edit',
  null,
  ['5305550142', '5305550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Demographics - Aeries</title><style>body{font:13px Verdana,Arial,sans-serif;margin:0;color:#222}#Top{background:#1b3c6e;color:#fff;padding:6px 12px;display:flex;justify-content:space-between}#Nav{float:left;width:150px;background:#eef2f7;padding:8px;min-height:360px}#Nav a{display:block;padding:2px 0;color:#1b3c6e}#Main{margin-left:176px;padding:10px}.banner{border:1px solid #b9c7dc;background:#f6f9fd;padding:6px;margin-bottom:10px}.data-row{display:inline-block;vertical-align:top;margin:2px 14px 4px 0}.data-caption{font-size:10px;color:#567}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #cfd8e3;padding:2px 6px}.SectionHeader{font-weight:bold;background:#dde6f2;padding:3px 6px;margin:8px 0 4px}.Caption{font-weight:bold;background:#e6e6d8}.Data{background:#fff}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" value="99440871"><input type="hidden" name="ctl00$SN" value="0871"><input type="hidden" name="ctl00$SC" value="12"><div id="Top"><span>Valley Unified &ndash; 2026-2027</span><span>registrar &#9662;</span></div><div id="Nav"><a href="#">Student Data</a><a href="#">Demographics</a><a href="#">Enrollment History</a><a href="#">Census</a></div><div id="Main"><div class="banner"><b data-tcfc="STU.NM">Kessler, Juniper</b> Grade TK<br><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">99440871</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">&nbsp;</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5305550142</div></div></div><div class="SectionHeader">Enrollment History</div><table class="grid"><tr><th>School</th><th>Year</th><th>Grade</th><th>Enter</th><th>Leave</th><th>Reason</th><th>Track</th></tr><tr><td>Cedar Flat Elementary</td><td>26-27</td><td>TK</td><td>11/16/2026</td><td></td><td></td><td></td></tr></table><p>Birth certificate verified 11/12/2026. Guardian: Kessler, Odile, 5305550143.</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'ps-stateca',
  'PowerSchool: State/Province - CA, read-only text',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010044127',
  '9945520917',
  ['0010044127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information - CA</title><style>body{font:12px Arial;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:6px}#std_information{float:left;width:170px;list-style:none;padding:6px;margin:0;background:#f2f2f2}#content-main{margin-left:190px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:6px}td{padding:3px 8px}.oddRow{background:#f7f7f7}.bold{font-weight:bold}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Welcome, Renata Quiroz | Ridge Middle School | 26-27</span></div><ul id="std_information"><li>Information</li><li><a href="demo.html?frn=0010044127">Demographics</a></li><li><a href="#">Contacts</a></li><li><b>State/Province - CA</b></li><li><a href="#">Score Reports</a></li></ul><div id="content-main"><h1>Student Information</h1><h2 id="student_detail_header">Bellamy, Tomas &nbsp; 6 &nbsp; 40127 &nbsp; RMS</h2><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9945520917</td></tr><tr class="evenRow"><td class="bold">Student's Primary Language</td><td>English (00)</td></tr><tr class="oddRow"><td class="bold">Birth Country</td><td>US</td></tr><tr class="evenRow"><td class="bold">Parent Highest Education Level</td><td>13 - College graduate</td></tr><tr class="oddRow"><td class="bold">School of Residence</td><td>Ridge Middle School</td></tr><tr class="evenRow"><td class="bold">District of Residence</td><td>1099999</td></tr></table></div></div></body></html>`,
);

page(
  'ps-header-line',
  'PowerSchool: attendance, ids in one header line',
  'https://ridge.powerschool.com/admin/students/attendance.html?frn=0010051880',
  '9928841103',
  ['0010051880', '6505550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{font:12px Arial}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:2px 5px}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="quicklookup.html?frn=0010051880">Quick Lookup</a></li><li>Attendance</li><li><a href="#">Transfer Info</a></li></ul><div id="content-main"><h2 id="student_detail_header">Farahani, Soraya &nbsp; 10</h2><p>Local ID: 51880 &nbsp; Family ID: 7712 &nbsp; SSID: 9928841103</p><div class="box-round"><table><tr><th>Exp</th><th>Course</th><th>M</th><th>T</th><th>W</th><th>H</th><th>F</th><th>Abs</th></tr><tr><td>1(A)</td><td>Integrated Math 2<br>Delacroix, Noor</td><td>.</td><td>.</td><td>A</td><td>.</td><td>.</td><td>3</td></tr><tr><td>2(A)</td><td>World History<br>Stubbs, Ernest</td><td>.</td><td>T</td><td>.</td><td>.</td><td>.</td><td>1</td></tr><tr><td>3(A)</td><td>Ceramics<br>Vo, Mirabel</td><td>.</td><td>.</td><td>.</td><td>.</td><td>.</td><td>0</td></tr></table></div><p>Parent contact: Farahani, Leila (mother) 6505550109</p></div></body></html>`,
);

page(
  'ps-contacts',
  'PowerSchool: contacts page, stock header, no SSID',
  'https://ridge.powerschool.com/admin/students/contacts.html?frn=0010060314',
  null,
  ['6195550151', '6195550152', '6195550153', '6195550170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>body{font:12px Arial}td,th{padding:4px 8px;text-align:left}</style></head><body><div id="nav-secondary"><a href="#">Start Page</a> &gt; <a href="#">Student Selection</a> &gt; Contacts</div><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li>Demographics</li><li>Contacts</li></ul><div id="content-main"><h1>Contacts</h1><h2 id="student_detail_header">Ibarra, Celeste &nbsp; 1 &nbsp; 60314 &nbsp; RES</h2><table class="linkDescList"><tr><th>Priority</th><th>Contact</th><th>Relationship</th><th>Phone</th><th>Custody</th><th>Pickup</th></tr><tr><td>1</td><td>Ibarra, Paloma</td><td>Mother</td><td>Mobile: 6195550151</td><td>Yes</td><td>Yes</td></tr><tr><td>2</td><td>Ibarra, Rogelio</td><td>Father</td><td>Mobile: 6195550152<br>Work: 6195550153</td><td>Yes</td><td>Yes</td></tr><tr><td>3</td><td>Dr. Amara Singh</td><td>Physician</td><td>6195550170</td><td>No</td><td>No</td></tr></table></div><div id="footer-placeholder">Ridge Elementary School, 2026-2027, Semester 1</div></body></html>`,
);

page(
  'ps-edit-input',
  'PowerSchool: state page in input fields',
  'https://ridge.powerschool.com/admin/students/state/CA/general.html?frn=0010038826',
  '9983374052',
  ['8055550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Information</title><style>body{font:12px Arial}.box-round{border:1px solid #ccc;padding:8px}td{padding:3px}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li>State/Province - CA</li><li>Programs</li></ul><div id="content-main"><h2 id="student_detail_header">Lindqvist, Per 8 38826 RMS</h2><form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><table><tr><td class="bold">State Student Number</td><td><input type="text" name="UF-008009-1" value="9983374052" size="12"></td></tr><tr><td class="bold">Date of First US Enrollment</td><td><input type="text" name="UF-008010-1" value="08/20/2018"></td></tr><tr><td class="bold">Military Family</td><td><select name="UF-008011-1"><option>No</option><option>Yes</option></select></td></tr><tr><td class="bold">Guardian Phone</td><td><input type="text" name="UF-008012-1" value="8055550127"></td></tr></table><button type="submit">Submit</button></div></form></div></body></html>`,
);

page(
  'ps-transfer-info',
  'PowerSchool: enrollment history with state id above',
  'https://ridge.powerschool.com/admin/students/transferinfo.html?frn=0010029917',
  '9919963308',
  ['5105550188'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transfer Information</title><style>body{font:12px Arial}.facts{display:flex;gap:24px;background:#f4f4ee;padding:6px}.facts div span{display:block;font-size:10px;color:#666}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li>Enrollment</li><li>Transfer Info</li></ul><div id="content-main"><h2 id="student_detail_header">Mwangi, Zawadi 11</h2><div class="facts"><div><span>Student Number</span>29917</div><div><span>California Statewide Student ID (SSID)</span>9919963308</div><div><span>Counselor</span>Ostrowski, Hal</div></div><h3>Current Enrollment</h3><table><tr><td>Entry Date</td><td>08/12/2026</td></tr><tr><td>Entry Code</td><td>E1</td></tr><tr><td>Grade Level</td><td>11</td></tr></table><h3>Previous Enrollments</h3><table><tr><th>Entry</th><th>Exit</th><th>Code</th><th>Grade</th><th>School</th><th>Comment</th></tr><tr><td>08/14/2025</td><td>06/11/2026</td><td>E155</td><td>10</td><td>Ridge High</td><td>Promoted</td></tr><tr><td>01/09/2025</td><td>06/12/2025</td><td>E155</td><td>9</td><td>Ridge High</td><td>From Nairobi; records requested 5105550188</td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ps-staff',
  'PowerSchool: staff page with SEID',
  'https://ridge.powerschool.com/admin/faculty/edit.html?frn=0050000311',
  null,
  ['9956650021', '9255550160'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edit Information - Staff</title><style>body{font:12px Arial}td{padding:3px 8px}</style></head><body><div><a href="#">Start Page</a> &gt; <a href="#">Staff Search</a> &gt; Edit Information</div><div id="branding-powerschool">PowerSchool</div><ul id="tchr_information"><li>Edit Information</li><li>Security Settings</li><li>School Affiliations</li><li>State/Province - CA</li></ul><div id="content-main"><h1>Edit Information</h1><h2>Dubois, Marguerite</h2><div class="box-round"><table><tr><td class="bold">Name (Last, First MI)</td><td><input value="Dubois"> <input value="Marguerite"></td></tr><tr><td class="bold">Title</td><td><input value="Resource Specialist"></td></tr><tr><td class="bold">Statewide Educator Identifier (SEID)</td><td><input value="9956650021"></td></tr><tr><td class="bold">Home Phone</td><td><input value="9255550160"></td></tr><tr><td class="bold">Room</td><td><input value="C-7"></td></tr></table></div></div><p><button>Submit</button></p></body></html>`,
);

page(
  'ic-demographics',
  'Infinite Campus: demographics, person identifiers',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=40712',
  '9970051826',
  ['6195550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Open Sans",Arial;margin:0}header{padding:10px 16px;border-bottom:1px solid #ccc}section{padding:8px 16px}.ic-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}label{display:block;font-size:12px;color:#555}input{width:90%}</style></head><body><app-root><header><h1 style="font-size:18px;margin:0">Abdi, Hodan</h1><span>Student #: 407120</span> <span>Grade: 06</span> <span>DOB: 02/14/2015</span> <a href="#">Related Tools</a></header><section><h2>Person Information</h2><div class="ic-grid"><div><label for="lastName">Last Name</label><input id="lastName" value="Abdi"></div><div><label for="firstName">First Name</label><input id="firstName" value="Hodan"></div><div><label for="bd">Birth Date</label><input id="bd" value="02/14/2015"></div></div></section><section><h2>Person Identifiers</h2><div class="ic-grid"><div><label for="sn">Local Student Number</label><input id="sn" value="407120"></div><div><label for="ssi">Student State ID</label><input id="ssi" value="9970051826"></div><div><label for="pg">Person GUID</label><input id="pg" value="5B1F-88C2" readonly></div><div><label for="stn">Local Staff Number</label><input id="stn" value=""></div><div><label for="sst">Staff State ID</label><input id="sst" value=""></div></div></section><section><h2>Personal Contact Information</h2><div class="ic-grid"><div><label for="cp">Cell Phone</label><input id="cp" value="6195550136"></div><div><label for="em">Email</label><input id="em" value="407120@laguna.example"></div></div></section></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'ic-summary',
  'Infinite Campus: student summary with household',
  'https://lagunaca.infinitecampus.org/campus/apps/student-information/summary?personID=51189',
  '9947713365',
  ['9495550182', '9495550183', '9495550184', '7145550119', '9495550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px Arial}.sum{border-collapse:collapse;width:620px}.sum th{text-align:left;width:170px;background:#f0f4f8}.sum td,.sum th{padding:4px 8px;border:1px solid #dde}</style></head><body><h1>Summary</h1><div style="float:right;width:90px;height:110px;background:#ddd">Photo</div><table class="sum"><tr><th>Name</th><td>Castellanos, Jaime Andrés</td></tr><tr><th>Student Number</th><td>511890</td></tr><tr><th>State ID</th><td>9947713365</td></tr><tr><th>Grade</th><td>02</td></tr><tr><th>Homeroom</th><td>Pruitt, Wanda</td></tr><tr><th>Enrollment</th><td>Laguna Vista Elementary 08/19/2026 -</td></tr></table><h2>Household: Castellanos</h2><table class="sum"><tr><th>Address</th><td>44 Tern Way, Laguna Sur CA</td></tr><tr><th>Household Phone</th><td>9495550182</td></tr></table><h3>Guardians</h3><p>Castellanos, Mireya (Mother, primary) C: 9495550183<br>Castellanos, Hugo (Father) C: 9495550184, W: 7145550119</p><h3>Siblings</h3><p><a href="#">Castellanos, Lucía</a> (Grade 05, same school)</p><h3>Emergency</h3><p>Barrientos, Alma (Aunt) 9495550199</p></body></html>`,
);

page(
  'ic-immunization',
  'Infinite Campus: immunizations, person header strip',
  'https://lagunaca.infinitecampus.org/campus/apps/health/immunizations?personID=38844',
  '9904418857',
  ['8315550125', '1730550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunizations</title><style>body{font:14px Arial;margin:0}.strip{background:#263f6a;color:#fff;padding:8px 14px}.strip span{margin-right:22px}table{border-collapse:collapse;margin:12px}td,th{border:1px solid #ccc;padding:4px 9px}</style></head><body><div class="strip"><strong>Rasmussen, Odin</strong> <span></span><span>Grade: K</span><span>Student Number: 388440</span><span>State ID: 9904418857</span></div><h2 style="margin:12px">Immunizations <small>Compliant</small></h2><table><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>Status</th></tr><tr><td>DTaP</td><td>04/02/21</td><td>06/05/21</td><td>08/03/21</td><td>10/20/22</td><td>05/11/25</td><td>Compliant</td></tr><tr><td>Polio</td><td>04/02/21</td><td>06/05/21</td><td>10/20/22</td><td>05/11/25</td><td></td><td>Compliant</td></tr><tr><td>MMR</td><td>03/01/22</td><td>05/11/25</td><td></td><td></td><td></td><td>Compliant</td></tr><tr><td>Varicella</td><td>03/01/22</td><td>05/11/25</td><td></td><td></td><td></td><td>Compliant</td></tr></table><p style="margin:12px">Provider: Seabright Pediatrics, 8315550125, NPI 1730550144. Reviewed by Fitzgerald, LVN.</p></body></html>`,
);

page(
  'ic-staff',
  'Infinite Campus: staff member, Staff State ID',
  'https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=2214',
  null,
  ['9915502237', '9495550100', '9495550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px Arial}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px;max-width:600px}label{display:block;font-size:12px}</style></head><body><nav><a href="#">Census</a> / <a href="#">People</a> / Demographics</nav><header><h1>Rivenbark, Cordelia</h1><span>Staff</span> <span>District Employment</span> <span>Credentials</span></header><h2>Person Identifiers</h2><div class="g"><div><label for="a">Local Staff Number</label><input id="a" value="2214"></div><div><label for="b">Staff State ID</label><input id="b" value="9915502237"></div><div><label for="c">Local Student Number</label><input id="c" value=""></div><div><label for="d">Student State ID</label><input id="d" value=""></div></div><h2>Personal Contact Information</h2><div class="g"><div><label for="e">Work Phone</label><input id="e" value="9495550100"></div><div><label for="f">Cell Phone</label><input id="f" value="9495550144"></div></div><p><button>Save</button> <button>Documents</button></p></body></html>`,
  { isLaidOut: true },
);

page(
  'ic-household',
  'Infinite Campus: household members, several students',
  'https://lagunaca.infinitecampus.org/campus/apps/census/households?householdID=9031',
  null,
  ['5625550131', '5625550132', '9922200417', '9922200418'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household Members</title><style>body{font:14px Arial}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:5px 9px}</style></head><body><nav style="background:#263f6a;color:#fff;padding:6px"><span>Campus</span> <a href="#" style="color:#fff">Search</a> <a href="#" style="color:#fff">Census</a> <a href="#" style="color:#fff">Message Center</a> <a href="#" style="color:#fff">Log Off</a></nav><h1>Household: Thibodeaux</h1><p>Phone: 5625550131 &middot; 2200 Alder Terrace, Apt 9</p><table><tr><th>Member</th><th>Relationship</th><th>Grade</th><th>Student State ID</th><th>Cell</th></tr><tr><td>Thibodeaux, Camille</td><td>Guardian</td><td></td><td></td><td>5625550132</td></tr><tr><td>Thibodeaux, Remy</td><td>Student</td><td>09</td><td>9922200417</td><td></td></tr><tr><td>Thibodeaux, Odette</td><td>Student</td><td>05</td><td>9922200418</td><td></td></tr></table><button>Add Member</button> <button>End Membership</button><h3>Addresses</h3><table><tr><th>Address</th><th>Start</th><th>Mailing</th></tr><tr><td>2200 Alder Terrace, Apt 9</td><td>07/01/2023</td><td>Yes</td></tr></table></body></html>`,
);

page(
  'sy-student',
  'Synergy: student demographics, label above input',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student',
  '9988130472',
  ['7605550138', '7605550139', '7605550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:11px Tahoma;margin:0}.bar{background:#3b6ea5;color:#fff;padding:4px 8px}fieldset{border:1px solid #9ab;margin:8px}.f{display:inline-block;margin:3px 8px}.f span{display:block;color:#334}.ro{background:#eee;border:1px solid #bbb}</style></head><body><div class="bar">Synergy SIS &raquo; Student <span style="float:right">Mesa High School &mdash; Year 2026-2027 &mdash; User: Bautista, G.</span></div><div style="padding:6px 8px"><b>Student Name:</b> Haverford, Nell &nbsp; <b>School:</b> Mesa High School &nbsp; <b>Status:</b> Active</div><fieldset><legend>Demographics</legend><div class="f"><span>Last Name</span><input class="ro" readonly value="Haverford"></div><div class="f"><span>First Name</span><input class="ro" readonly value="Nell"></div><div class="f"><span>Perm ID</span><input class="ro" readonly value="780412"></div><div class="f"><span>State Student Number</span><input class="ro" readonly value="9988130472"></div><div class="f"><span>Grade</span><input class="ro" readonly value="11"></div><div class="f"><span>Gender</span><input class="ro" readonly value="Female"></div></fieldset><fieldset><legend>Phone Numbers</legend><div class="f"><span>Home</span><input value="7605550138"></div><div class="f"><span>Cell</span><input value="7605550139"></div></fieldset><fieldset><legend>Parent/Guardian</legend><table><tr><th>Name</th><th>Relation</th><th>Lives With</th><th>Phone</th></tr><tr><td>Haverford, Elsa</td><td>Mother</td><td>Yes</td><td>7605550138</td></tr><tr><td>Haverford, Dane</td><td>Father</td><td>No</td><td>7605550177</td></tr></table></fieldset></body></html>`,
  { isLaidOut: true },
);

page(
  'sy-incident',
  'Synergy: discipline incident of one student',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.DisciplineInfo.IncidentDiscipline',
  '9939047715',
  ['7605550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Incident</title><style>body{font:11px Tahoma}table{border-collapse:collapse}.hd td{padding:2px 14px 2px 0}.l{color:#246;font-weight:bold}.g td,.g th{border:1px solid #abc;padding:2px 6px}</style></head><body><table class="hd"><tr><td class="l">Student</td><td>Pacheco, Rudy T</td><td class="l">Perm ID</td><td>791166</td></tr><tr><td class="l">SSID</td><td>9939047715</td><td class="l">Grade</td><td>08</td></tr><tr><td class="l">Homeroom</td><td>B12 Nwosu</td><td class="l">Home Language</td><td>Spanish</td></tr></table><h3>Incident 2026-00418</h3><table class="g"><tr><th>Date</th><th>Time</th><th>Location</th><th>Violation</th><th>Referred by</th></tr><tr><td>11/05/2026</td><td>12:40 PM</td><td>Quad</td><td>48900(k) Disruption</td><td>Nwosu, Ifeoma</td></tr></table><h4>Dispositions</h4><table class="g"><tr><th>Disposition</th><th>Start</th><th>Days</th><th>Admin</th></tr><tr><td>Restorative conference</td><td>11/06/2026</td><td>0</td><td>Gallardo, V.</td></tr></table><h4>Notifications</h4><p>Parent Pacheco, Yolanda called at 7605550101 on 11/05/2026 2:15 PM.</p></body></html>`,
);

page(
  'sy-find-results',
  'Synergy: find results, several students',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=K12.Student&action=find',
  null,
  ['9960011201', '7605550111', '9960011202', '7605550112', '9960011203', '7605550113', '9960011204'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Find Result</title><style>body{font:11px Tahoma}td,th{border:1px solid #abc;padding:2px 6px}table{border-collapse:collapse}</style></head><body><div style="background:#3b6ea5;color:#fff;padding:4px">Synergy SIS <span>Mesa High School</span></div><h3>Find Result: Last Name = OROZCO (4 records)</h3><table><tr><th>Line</th><th>Last Name</th><th>First Name</th><th>Grade</th><th>Perm ID</th><th>State Student Number</th><th>Home Phone</th></tr><tr><td>1</td><td>Orozco</td><td>Amalia</td><td>03</td><td>801220</td><td>9960011201</td><td>7605550111</td></tr><tr><td>2</td><td>Orozco</td><td>Benito</td><td>10</td><td>790031</td><td>9960011202</td><td>7605550112</td></tr><tr><td>3</td><td>Orozco</td><td>Fabián</td><td>06</td><td>795518</td><td>9960011203</td><td>7605550113</td></tr><tr><td>4</td><td>Orozco</td><td>Silvia</td><td>06</td><td>795519</td><td>9960011204</td><td>7605550113</td></tr></table><button>Select</button><button>Cancel</button><p>Double-click a line to open the record.</p></body></html>`,
);

page(
  'sy-se-iep',
  'Synergy SE: IEP cover data',
  'https://ca-mesa.edupoint.com/SE_Content.aspx?view=SE.IEP.Cover',
  '9916620583',
  ['7605550122', '7605550163', '7605550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP - Student Information</title><style>body{font:12px Arial}.row{display:flex}.cell{flex:1;border:1px solid #888;padding:3px 6px;margin:-1px 0 0 -1px}.cell small{display:block;color:#555}</style></head><body><div style="background:#5a3b7a;color:#fff;padding:5px">Special Education &rsaquo; Documents &rsaquo; IEP 10/14/2026 (Draft)</div><h2>I. Student / Parent Information</h2><div class="row"><div class="cell"><small>Student Name</small>Yamagata, Ren</div><div class="cell"><small>Date of Birth</small>07/30/2013</div><div class="cell"><small>SSID</small>9916620583</div></div><div class="row"><div class="cell"><small>Grade</small>08</div><div class="cell"><small>School of Attendance</small>Mesa Junior High</div><div class="cell"><small>Case Manager</small>Brightwater, Lois (7605550122)</div></div><div class="row"><div class="cell"><small>Parent/Guardian</small>Yamagata, Akemi</div><div class="cell"><small>Home Phone</small>7605550163</div><div class="cell"><small>Cell Phone</small>7605550164</div></div><h2>II. Eligibility</h2><div class="row"><div class="cell"><small>Primary Disability</small>Specific Learning Disability</div><div class="cell"><small>Next Annual</small>10/13/2027</div><div class="cell"><small>Next Triennial</small>10/20/2028</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'il-profile',
  'Illuminate: student profile, assessment history',
  'https://bay.illuminateed.com/live/?student_id=61224&page=StudentProfile',
  '9973395046',
  ['5105550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px Helvetica,Arial;margin:0}.top{background:#333;color:#fff;padding:6px 12px}.prof{display:flex;gap:18px;padding:12px}.prof dl{display:grid;grid-template-columns:110px 160px;margin:0}.prof dt{font-weight:bold}.prof dd{margin:0}</style></head><body><div class="top">Illuminate DnA &nbsp; Dashboards &nbsp; Assessments &nbsp; Students &nbsp; Reports <span style="float:right">Tolliver, Ben</span></div><div class="prof"><div style="width:80px;height:100px;background:#ccc"></div><div><h2 style="margin:0">Egbert, Calliope</h2><dl><dt>Student ID</dt><dd>61224</dd><dt>SSID</dt><dd>9973395046</dd><dt>Grade</dt><dd>6</dd><dt>Site</dt><dd>Harbor Middle</dd><dt>EL Status</dt><dd>RFEP</dd><dt>Parent phone</dt><dd>5105550149</dd></dl></div></div><h3>Assessment history</h3><table><tr><th>Assessment</th><th>Date</th><th>Points</th><th>Level</th></tr><tr><td>Gr 6 Math Interim 1 (Cardoso)</td><td>10/09/2026</td><td>18/25</td><td>Near</td></tr><tr><td>Gr 6 ELA Benchmark (Yun)</td><td>10/16/2026</td><td>27/30</td><td>Above</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'il-reportcard',
  'Illuminate: report card preview, facts separated by bars',
  'https://bay.illuminateed.com/live/?page=ReportCardPreview&id=558',
  '9925107794',
  ['5105550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report Card Preview</title><style>body{font:12px Georgia,serif}.rc{width:680px;margin:0 auto;border:1px solid #999;padding:18px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #aaa;padding:3px}</style></head><body><div class="rc"><h2 style="text-align:center">Bay Unified School District<br>Elementary Progress Report</h2><p style="text-align:center">Trimester 1 | 2026-2027 | Principal: Dr. Winifred Achebe | Office: 510-555-0100</p><p><b>Hollis Drummond</b> | Grade 4 | Student ID 58817 | SSID 9925107794 | Teacher: Mr. Castañeda</p><table><tr><th>Language Arts</th><th>T1</th><th>T2</th><th>T3</th></tr><tr><td>Reads grade level text</td><td>3</td><td></td><td></td></tr><tr><td>Writes opinion pieces</td><td>2</td><td></td><td></td></tr><tr><th>Mathematics</th><th></th><th></th><th></th></tr><tr><td>Multi-digit arithmetic</td><td>4</td><td></td><td></td></tr></table><p>Days absent 2 &nbsp; Tardy 1</p><p>Comments: Hollis asks thoughtful questions in science circle.</p><p>To the parent/guardian of: Maren Drummond, 77 Quail Run</p></div></body></html>`,
  { sure: false },
);

page(
  'q-blank-banner',
  'Q: banner without state number',
  'https://q.laurel-canyon-usd.example/Q/Student/Demographics',
  null,
  ['6265550134', '6265550135', '6265550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student Demographics</title><style>body{font:12px Segoe UI,Arial}.qb{background:#e7efe2;padding:6px}.t{display:inline-block;width:120px}</style></head><body><div><a href="#">Demographics</a> <a href="#">Attendance</a> <a href="#">Marks</a> <a href="#">Health</a> <a href="#">Discipline</a></div><div class="qb"><button>|&lt;</button><button>&lt;</button><button>&gt;</button><button>&gt;|</button> <b>Tanaka-Reyes, Milo</b> | Gr 2 | Rm 6 | 14 of 212</div><h3>Demographics</h3><p><span class="t">Permanent #</span>204417</p><p><span class="t">Birthdate</span>09/02/2018</p><p><span class="t">Home phone</span>6265550134</p><p><span class="t">Mother</span>Reyes, Corazon</p><p><span class="t">Mother cell</span>6265550135</p><p><span class="t">Father</span>Tanaka, Isao</p><p><span class="t">Father cell</span>6265550136</p><p><span class="t">Correspondence</span>English</p><p>Laurel Canyon Elementary &middot; user ptremblay &middot; last change 09/30/2026</p></body></html>`,
  { isLaidOut: true },
);

page(
  'q-programs',
  'Q: program memberships, label/value spans',
  'https://q.laurel-canyon-usd.example/Q/Student/Programs?seq=88',
  '9941186029',
  ['6265550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Programs</title><style>body{font:12px Segoe UI,Arial}.qb{background:#e7efe2;padding:6px}.cap{color:#486;font-size:11px}.val{font-weight:600;margin-right:16px}</style></head><body><div class="qb"><button>&lt;</button> <button>&gt;</button> 88 of 640 <select><option>Active students</option></select></div><p><span class="cap">Student</span> <span class="val">Bergeron, Aldous</span><span class="cap">Perm #</span> <span class="val">198820</span><span class="cap">State ID #</span> <span class="val">9941186029</span><span class="cap">Grade</span> <span class="val">05</span></p><h3>Program membership</h3><table border="1" cellspacing="0" cellpadding="3"><tr><th>Program</th><th>Code</th><th>Begin</th><th>End</th><th>Provider</th></tr><tr><td>GATE</td><td>127</td><td>08/15/2024</td><td></td><td>Laurel Canyon Elem</td></tr><tr><td>NSLP Free</td><td>181</td><td>07/01/2026</td><td></td><td>Food Services</td></tr><tr><td>Section 504 Plan</td><td>101</td><td>02/03/2025</td><td>06/05/2026</td><td>Kovalenko, D.</td></tr></table><p>Questions: Student Services, 6265550190</p></body></html>`,
);

page(
  'as-detail',
  'Aspen: detail template, property cells',
  'https://aspen.pinecrest-charter.example/aspen/portalStudentDetail.do?navkey=student.std.list.detail&maximized=true',
  '9957728140',
  ['9515550129', '9515550130', '9515550195'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student :: Details</title><style>body{font:12px Arial}td.detailProperty{color:#555;padding:3px 10px;text-align:right}td.detailValue{padding:3px 10px}</style></head><body><div id="header">Aspen | Pinecrest Charter | Marisol Yeager <a href="#">Log Off</a></div><div id="breadcrumb">Students &gt; Students &gt; Details &gt; <b>Fontaine, Sylvie - 09</b></div><form name="studentDetailForm"><table><tr><td class="detailProperty">Name</td><td class="detailValue">Fontaine, Sylvie</td><td class="detailProperty">Local ID</td><td class="detailValue"><input name="propertyValue(stdIDLocal)" value="330917" readonly></td></tr><tr><td class="detailProperty">State ID</td><td class="detailValue"><input name="propertyValue(stdIDState)" value="9957728140" readonly></td><td class="detailProperty">YOG</td><td class="detailValue">2030</td></tr><tr><td class="detailProperty">Homeroom</td><td class="detailValue">Sturgis</td><td class="detailProperty">Phone</td><td class="detailValue">9515550129</td></tr><tr><td class="detailProperty">Contact 1</td><td class="detailValue">Fontaine, Delphine, 9515550130</td><td class="detailProperty">Physician</td><td class="detailValue">Dr. Obi, 9515550195</td></tr></table></form></body></html>`,
  { sure: false },
);

page(
  'as-withdraw',
  'Aspen: withdrawal wizard step',
  'https://aspen.pinecrest-charter.example/aspen/withdrawal0.do?prefix=STD',
  '9909915527',
  ['9515550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Withdrawal</title><style>body{font:12px Arial}.wiz{border:2px solid #7a9;width:520px;padding:10px}.r{display:flex;border-bottom:1px dotted #bbb;padding:3px 0}.r b{width:190px}</style></head><body><div>Students &gt; Options &gt; Registration &gt; Withdraw student</div><div class="wiz"><h3>Step 1 of 3: Confirm student</h3><div class="r"><b>Student name</b><i>Malakar, Devansh</i></div><div class="r"><b>Student local ID</b><i>331408</i></div><div class="r"><b>Student state ID</b><i>9909915527</i></div><div class="r"><b>Current school</b><i>Pinecrest Charter</i></div><div class="r"><b>Enrollment status</b><i>Active</i></div><div class="r"><b>Withdrawal date</b><i><input value="11/30/2026"></i></div><div class="r"><b>Withdrawal code</b><i><select><option>T160 Transfer to CA regular school</option><option>T200</option></select></i></div><div class="r"><b>Requested by</b><i>Malakar, Anusha (mother), 9515550187</i></div><button>Cancel</button> <button>Next</button></div><p style="color:#777">The schedule is dropped as of the withdrawal date.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'sk-profile',
  'Skyward: student profile, bold captions and no-wrap cells',
  'https://skyward.granite-hills-jusd.example/scripts/wsisa.dll/WService=wsGrn/sstugeneral001.w',
  '9964402193',
  ['4085550150', '4085550151', '4085550152'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:11px Verdana}td{padding:2px 6px;white-space:nowrap}.fc{font-weight:bold;text-align:right}</style></head><body><div style="background:#2f5d3a;color:#fff;padding:4px">Student Management &mdash; Entity 400 Granite Hills HS &mdash; Esparza, Nadine</div><table><tr><td valign="top"><table><tr><td>General</td></tr><tr><td>Family</td></tr><tr><td>Emergency</td></tr><tr><td>Entry/With</td></tr><tr><td>Schedule</td></tr></table></td><td valign="top"><table><tr><td class="fc">Student:</td><td>STOYANOV VIKTOR P</td><td class="fc">Grade:</td><td>10</td></tr><tr><td class="fc">Other ID:</td><td>71190</td><td class="fc">Status:</td><td>A</td></tr><tr><td class="fc">CA Student ID:</td><td>9964402193</td><td class="fc">Grad Yr:</td><td>2029</td></tr><tr><td class="fc">Home Phone:</td><td>4085550150</td><td class="fc">Advisor:</td><td>McAllister Roy</td></tr></table><hr><table><tr><td class="fc">Guardian 1:</td><td>Stoyanova Iskra</td><td>Cell 4085550151</td></tr><tr><td class="fc">Guardian 2:</td><td>Stoyanov Pavel</td><td>Cell 4085550152</td></tr></table></td></tr></table></body></html>`,
);

page(
  'se-student-info',
  'special-education system: two-column grid, case manager, service providers',
  'https://seis.tri-county-selpa.example/student/4471/info',
  '9931172648',
  ['5305550120', '5305550121', '5305550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Information</title><style>body{font:14px Arial;margin:0}.hd{background:#0a5a4f;color:#fff;padding:8px 14px}.pg{display:grid;grid-template-columns:170px 1fr 170px 1fr;gap:6px 10px;padding:14px}.pg>span:nth-child(odd){color:#555;text-align:right}</style></head><body><div class="hd">Tri-County SELPA &nbsp; Home &middot; Caseload &middot; Documents &middot; Reports <span style="float:right">Signed in: Eun-ji Marsh</span></div><h2 style="padding:0 14px">Ferreira, Caetano</h2><div class="pg"><span>Last name</span><span>Ferreira</span><span>First name</span><span>Caetano</span><span>SSID</span><span>9931172648</span><span>District ID</span><span>104893</span><span>Birthdate</span><span>12/01/2015</span><span>Age / grade</span><span>10 / 05</span><span>Case manager</span><span>Marsh, Eun-ji</span><span>Case manager phone</span><span>5305550120</span><span>Parent 1</span><span>Ferreira, Benedita</span><span>Cell</span><span>5305550121</span><span>Parent 2</span><span>Ferreira, Tiago</span><span>Cell</span><span>5305550122</span><span>Disability 1</span><span>Speech or Language Impairment (240)</span><span>Plan type</span><span>IEP (100)</span></div></body></html>`,
  { isLaidOut: true },
);

page(
  'se-eligibility-bs',
  'special-education system: Bootstrap horizontal form',
  'https://siras.foothill-selpa.example/mis/edit.php?tab=mis',
  '9986604215',
  ['5595550144', '5595550145'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MIS Summary</title><style>.form-group{display:flex;margin:4px 0}.control-label{width:220px;text-align:right;padding-right:12px;font-weight:bold}.form-control-static{margin:0}body{font:14px Helvetica}</style></head><body><nav class="navbar"><a>My List</a> <a>Calendar</a> <a>MIS</a> <a>IEP Forms</a></nav><div class="container"><h3>Whitefeather, Lark <small>Foothill Elementary, Grade 1</small></h3><form class="form-horizontal"><div class="form-group"><label class="col-sm-3 control-label">Legal name</label><div class="col-sm-9"><p class="form-control-static">Lark Whitefeather</p></div></div><div class="form-group"><label class="col-sm-3 control-label">Statewide Student ID (SSID)</label><div class="col-sm-9"><p class="form-control-static">9986604215</p></div></div><div class="form-group"><label class="col-sm-3 control-label">Local student ID</label><div class="col-sm-9"><p class="form-control-static">30721</p></div></div><div class="form-group"><label class="col-sm-3 control-label">Primary residence</label><div class="col-sm-9"><p class="form-control-static">Parent or legal guardian (10)</p></div></div><div class="form-group"><label class="col-sm-3 control-label">Guardian phone</label><div class="col-sm-9"><p class="form-control-static">5595550144</p></div></div><div class="form-group"><label class="col-sm-3 control-label">Speech therapist</label><div class="col-sm-9"><p class="form-control-static">Ngata, Hinemoa &ndash; 5595550145</p></div></div></form></div></body></html>`,
  { isLaidOut: true },
);

page(
  'plan-504-print',
  '504 plan, print layout with bordered cells',
  'https://forms.alder-creek-usd.example/504/plan/882/print',
  '9912750366',
  ['9095550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Section 504 Accommodation Plan</title><style>@media print{.np{display:none}}body{font:12px "Times New Roman",serif;width:7in;margin:auto}table{width:100%;border-collapse:collapse}td{border:1px solid #000;padding:4px;vertical-align:top}</style></head><body><p class="np"><button>Print</button></p><h2 style="text-align:center">Alder Creek Unified School District<br>Section 504 Accommodation Plan</h2><table><tr><td><b>Student:</b> Imogen Prakash</td><td><b>SSID:</b> 9912750366</td><td><b>Grade:</b> 9</td></tr><tr><td><b>School:</b> Alder Creek High</td><td><b>DOB:</b> 5/22/2012</td><td><b>Plan date:</b> 9/29/2026</td></tr><tr><td><b>Parent:</b> Kavita Prakash</td><td><b>Phone:</b> 9095550171</td><td><b>504 coordinator:</b> L. Osterhaus</td></tr></table><h3>Accommodations</h3><table><tr><td>Area</td><td>Accommodation</td><td>Person responsible</td></tr><tr><td>Testing</td><td>Extended time (1.5x), separate setting</td><td>All teachers</td></tr><tr><td>Health</td><td>Free access to water and restroom; insulin kit with nurse</td><td>R. Quimby, RN</td></tr></table><p>Parent signature ______________________ Date ________</p></body></html>`,
  { isLaidOut: true },
);

page(
  'gate-cards',
  'GATE identification, cards',
  'https://apps.sunol-valley-usd.example/gate/candidates/51',
  '9948826039',
  ['9255550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GATE candidate</title><style>body{font:15px system-ui;background:#f4f5f7}.cards{display:flex;flex-wrap:wrap;gap:12px}.card{background:#fff;border-radius:8px;box-shadow:0 1px 3px #0003;padding:12px;width:230px}.k{font-size:12px;color:#6b7280}.v{margin-bottom:6px}</style></head><body><h1>Jasper Oyelowo</h1><div class="cards"><div class="card"><h3>Student</h3><div class="k">SSID</div><div class="v">9948826039</div><div class="k">Grade</div><div class="v">3</div><div class="k">Teacher</div><div class="v">Ms. Lindgren</div></div><div class="card"><h3>Screening</h3><div class="k">CogAT composite</div><div class="v">97th percentile</div><div class="k">Teacher rating scale</div><div class="v">44 / 50</div></div><div class="card"><h3>Family</h3><div class="k">Parent</div><div class="v">Folake Oyelowo</div><div class="k">Phone</div><div class="v">9255550118</div><div class="k">Consent received</div><div class="v">10/06/2026</div></div><div class="card"><h3>Decision</h3><div class="k">Status</div><div class="v">Identified: intellectual</div><div class="k">Committee chair</div><div class="v">P. Zamora</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'foster-dl',
  'foster youth liaison page, definition list',
  'https://fysp.sierra-coe.example/youth/2093',
  '9902285713',
  ['5305550156', '5305550157', '9165550172'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foster youth record</title><style>body{font:14px Arial;max-width:760px}dl{display:grid;grid-template-columns:220px 1fr}dt{font-weight:bold;padding:3px}dd{margin:0;padding:3px}</style></head><body><nav><a href="#">Caseload</a> | <a href="#">Best interest meetings</a> | <a href="#">Transcripts</a> | <a href="#">Sign out</a></nav><h1>Foster youth record</h1><p>Educational liaison: Bettina Crowe, Sierra COE</p><dl><dt>Youth</dt><dd>Alonzo Marchetti</dd><dt>Statewide student identifier</dt><dd>9902285713</dd><dt>Date of birth</dt><dd>August 8, 2010</dd><dt>School of origin</dt><dd>Tamarack High School</dd><dt>Placement type</dt><dd>Resource family home</dd><dt>Caregiver</dt><dd>Ms. Winnie Stroud</dd><dt>Caregiver phone</dt><dd>5305550156</dd><dt>County social worker</dt><dd>D. Fairbanks, 5305550157</dd><dt>Education rights holder</dt><dd>Attorney Paulina Roque, 9165550172</dd><dt>AB 167/216 eligible</dt><dd>Yes, notified 10/30/2026</dd></dl><h2>Contact log</h2><p>11/12/2026: partial credits requested from Tamarack; bus route set up with the district.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'mckinney-spans',
  'homeless intake, label and value spans in paragraphs',
  'https://studentservices.marlin-bay-usd.example/mv/intake?id=377',
  '9978840125',
  ['3105550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>McKinney-Vento intake</title><style>body{font:14px Verdana}.q{font-weight:bold}.a{border-bottom:1px solid #888;padding:0 8px}p{margin:7px 0}</style></head><body><h2>McKinney-Vento Residency Intake 2026-27</h2><p><span class="q">Student name:</span> <span class="a">Zuri Hightower</span> <span class="q">Grade:</span> <span class="a">6</span></p><p><span class="q">SSID:</span> <span class="a">9978840125</span> <span class="q">Date of birth:</span> <span class="a">04/17/2014</span></p><p><span class="q">School:</span> <span class="a">Marlin Bay Middle</span> <span class="q">Unaccompanied:</span> <span class="a">No</span></p><p><span class="q">Nighttime residence:</span> <span class="a">Doubled-up (110)</span> <span class="q">since</span> <span class="a">09/2026</span></p><p><span class="q">Parent or caregiver:</span> <span class="a">Monique Hightower</span> <span class="q">Phone:</span> <span class="a">3105550141</span></p><p><span class="q">Other children in the family:</span> <span class="a">Amari Hightower (2), Kofi Hightower (not yet in school)</span></p><p><span class="q">Services:</span> <span class="a">bus pass, backpack, fee waiver</span></p><p><span class="q">Liaison:</span> <span class="a">S. Bonaventure</span></p></body></html>`,
);

page(
  'el-reclass',
  'reclassification form, table of th/td pairs',
  'https://multilingual.kings-grove-usd.example/reclass/form/2026/119',
  '9955097331',
  ['6265550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reclassification worksheet</title><style>body{font:13px Arial}table{border-collapse:collapse;margin-bottom:12px}th{background:#eef;text-align:left}td,th{border:1px solid #99a;padding:4px 8px}</style></head><body><h1>Reclassification Worksheet (RFEP)</h1><table><tr><th scope="row">Student</th><td>Bao, Xiulan</td><th scope="row">Grade</th><td>5</td></tr><tr><th scope="row">Local ID</th><td>66120</td><th scope="row">SSID</th><td>9955097331</td></tr><tr><th scope="row">Language</th><td>Cantonese (03)</td><th scope="row">US entry</th><td>08/2021</td></tr><tr><th scope="row">Parent</th><td>Bao, Guoqiang</td><th scope="row">Phone</th><td>6265550161</td></tr></table><table><tr><th>Criterion</th><th>Evidence</th><th>Met</th></tr><tr><td>1. ELPAC Overall 4</td><td>1560, level 4</td><td>Yes</td></tr><tr><td>2. Teacher evaluation</td><td>Ms. Arriaga: at grade level</td><td>Yes</td></tr><tr><td>3. Parent consultation</td><td>Phone 11/03/2026</td><td>Yes</td></tr><tr><td>4. Basic skills</td><td>CAASPP ELA 2510</td><td>Yes</td></tr></table><p>Principal: Theo Lazaridis</p></body></html>`,
);

page(
  'elpac-material',
  'test scores, Angular Material form fields',
  'https://scores.tule-river-usd.example/#/elpac/student/7120',
  '9923361890',
  ['5595550106'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ELPAC results</title><style>body{font:14px Roboto,Arial;margin:0}mat-toolbar{display:block;background:#3f51b5;color:#fff;padding:12px}mat-form-field{display:inline-block;width:210px;margin:10px}.mat-mdc-floating-label{display:block;font-size:12px;color:#666}input{border:0;border-bottom:1px solid #999;width:100%}mat-card{display:block;border:1px solid #ddd;margin:12px;padding:8px}</style></head><body><app-root><mat-toolbar>Assessment Center <span style="float:right">agonzalves</span></mat-toolbar><mat-card><mat-card-title>Nguyen-Ortiz, Kim</mat-card-title><mat-form-field class="mat-form-field-disabled"><div class="mat-mdc-text-field-wrapper"><label class="mat-mdc-floating-label" for="mat-input-0"><mat-label>SSID</mat-label></label><input matInput id="mat-input-0" readonly value="9923361890"></div></mat-form-field><mat-form-field><div class="mat-mdc-text-field-wrapper"><label class="mat-mdc-floating-label" for="mat-input-1"><mat-label>Local ID</mat-label></label><input matInput id="mat-input-1" readonly value="71200"></div></mat-form-field><mat-form-field><div class="mat-mdc-text-field-wrapper"><label class="mat-mdc-floating-label" for="mat-input-2"><mat-label>Parent phone</mat-label></label><input matInput id="mat-input-2" readonly value="5595550106"></div></mat-form-field></mat-card><mat-card><mat-card-title>Summative ELPAC</mat-card-title><table><tr><th>Year</th><th>Overall</th><th>Listening</th><th>Speaking</th><th>Reading</th><th>Writing</th></tr><tr><td>2025-26</td><td>3 (1527)</td><td>Well</td><td>Well</td><td>Somewhat</td><td>Somewhat</td></tr></table></mat-card></app-root></body></html>`,
  { isLaidOut: true },
);

page(
  'caaspp-profile',
  'state test system: student profile with settings',
  'https://toms.statetesting.example/student/view?k=ab12',
  '9996120458',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>View Student Profile</title><style>body{font:14px "Source Sans Pro",Arial}.two{width:720px}.two td{padding:5px 10px;border-bottom:1px solid #ddd}.two td:first-child{font-weight:600;width:280px}</style></head><body><header>Test Operations <nav>Students | Users | Test Administration | Reports</nav><div>Role: Site CAASPP Coordinator, Orchard Hill K-8</div></header><h1>View Student Profile</h1><ul class="tabs"><li>Demographics</li><li>Test Settings</li><li>Parent/Guardian</li></ul><table class="two"><tr><td>LEA</td><td>Orchard Hill Elementary District</td></tr><tr><td>School</td><td>Orchard Hill K-8 (6099999)</td></tr><tr><td>Statewide Student Identifier (SSID)</td><td>9996120458</td></tr><tr><td>Local Student ID</td><td>2204</td></tr><tr><td>Last/Surname</td><td>Quintero</td></tr><tr><td>First Name</td><td>Estrella</td></tr><tr><td>Grade Assigned</td><td>07</td></tr><tr><td>English Language Acquisition Status</td><td>IFEP</td></tr><tr><td>Primary Disability Type</td><td></td></tr><tr><td>Last update from CALPADS</td><td>11/24/2026 02:10</td></tr></table></body></html>`,
);

page(
  'calpads-profile',
  'state data system: one student with enrolments',
  'https://calpads.statedata.example/Student/CurrentStudent/View',
  '9918834607',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px Arial;margin:0}.sp-head{display:flex;gap:30px;background:#e9eef3;padding:10px}.sp-head div b{display:block}.panel{margin:10px;border:1px solid #ccd}.panel h4{margin:0;background:#dfe6ee;padding:4px 8px}td,th{padding:3px 8px;text-align:left}</style></head><body><div style="background:#123;color:#fff;padding:8px">Home | Files | Maintain | Reports | Lookup <span style="float:right">LEA Admin: Orsolya Benedek</span></div><div class="sp-head"><div><b>SSID</b>9918834607</div><div><b>Student Legal Name</b>Trevino, Casimir A</div><div><b>Birth Date</b>01/25/2011</div><div><b>Gender</b>Male</div></div><div class="panel"><h4>SENR - Enrollment</h4><table><tr><th>School</th><th>Start</th><th>Exit</th><th>Exit reason</th><th>Grade</th><th>Local ID</th></tr><tr><td>Dos Rios High</td><td>08/13/2025</td><td></td><td></td><td>10</td><td>88120</td></tr><tr><td>Dos Rios Middle</td><td>08/15/2022</td><td>06/06/2025</td><td>E155</td><td>08</td><td>88120</td></tr></table></div><div class="panel"><h4>SELA - English Language Acquisition</h4><table><tr><th>Status</th><th>Start</th><th>Primary language</th></tr><tr><td>EO</td><td>08/17/2016</td><td>English</td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'referral-floating',
  'discipline referral, floating labels behind the inputs',
  'https://referrals.copper-canyon-hsd.example/r/2026-1184',
  '9944019276',
  ['5625550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Office referral</title><style>body{font:15px system-ui;max-width:720px;margin:20px auto}.form-floating{position:relative;display:inline-block;width:31%;margin:4px}.form-floating input{width:100%;padding:20px 6px 4px;box-sizing:border-box}.form-floating label{position:absolute;left:7px;top:3px;font-size:11px;color:#667}</style></head><body><h2>Office Discipline Referral</h2><div class="form-floating"><input id="n" value="Braddock, Marlowe" readonly placeholder=" "><label for="n">Student</label></div><div class="form-floating"><input id="i" value="9944019276" readonly placeholder=" "><label for="i">SSID</label></div><div class="form-floating"><input id="g" value="10" readonly placeholder=" "><label for="g">Grade</label></div><div class="form-floating"><input id="t" value="Ms. Ekwueme" readonly placeholder=" "><label for="t">Referring teacher</label></div><div class="form-floating"><input id="h" value="5625550167" readonly placeholder=" "><label for="h">Parent phone</label></div><div class="form-floating"><input id="d" value="2026-11-19" readonly placeholder=" "><label for="d">Incident date</label></div><p><b>What happened:</b> Left class twice without a pass, phone out during lab.</p><p><b>Interventions tried:</b> seat change, call home on 11/12, conference with counselor Ruiz-Patel.</p><button>Assign to AP</button></body></html>`,
  { isLaidOut: true },
);

page(
  'suspension-letter',
  'letter on screen, RE block',
  'https://letters.copper-canyon-hsd.example/preview/suspension/5519',
  '9967735801',
  ['5625550181', '5625550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notice of Suspension</title><style>body{font:13px "Times New Roman";width:6.5in;margin:1in auto}.re{margin-left:.5in}</style></head><body><div class="np"><a href="#">Letter queue</a> | <a href="#">Edit text</a> | <a href="#">Send to printer</a></div><p>Copper Canyon High School District<br>1400 Mesa Verde Rd</p><p>November 20, 2026</p><p>To the parents of Winston Achterberg<br>31 Larkspur Lane</p><div class="re"><b>RE:</b> Notice of Suspension<br><b>Student:</b> Winston Achterberg<br><b>SSID:</b> 9967735801<br><b>Grade:</b> 11<br><b>Dates:</b> November 23 and 24, 2026</div><p>Dear Mr. and Mrs. Achterberg,</p><p>This letter confirms our telephone conversation of November 19 (5625550181). Winston is suspended for two days under Education Code 48900(a)(1). He may return on November 30. Teachers will provide homework on request.</p><p>You may meet with Assistant Principal Rosalind Teague. Please call 5625550100 to arrange a time.</p><p>Sincerely,<br>Rosalind Teague</p><hr><p style="font-size:11px">cc: cumulative file, counselor T. Brightly, attendance office</p></body></html>`,
);

page(
  'bus-pipes',
  'transportation, facts separated by pipes',
  'https://routes.juniper-flats-usd.example/rider.aspx?r=3319',
  '9981157240',
  ['7605550191', '7605550192', '7605550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rider detail</title><style>body{font:13px Tahoma}.ln{background:#fffbe6;padding:6px;border:1px solid #e2d48a}</style></head><body><div style="background:#f2c200;padding:5px">Transportation Office <a href="#">Riders</a> <a href="#">Routes</a> <a href="#">Stops</a> <a href="#">Field trips</a></div><h2>Rider: Tamsin Delgado-Webb</h2><p class="ln">Grade 2 | SSID: 9981157240 | School: Juniper Flats Elem | Eligibility: distance 1.9 mi</p><table border="1" cellpadding="4" style="border-collapse:collapse"><tr><th></th><th>Route</th><th>Bus</th><th>Stop</th><th>Time</th><th>Driver</th></tr><tr><td>AM</td><td>14A</td><td>62</td><td>Hwy 18 / Dove Rd</td><td>7:12</td><td>Art Kowalczyk</td></tr><tr><td>PM</td><td>14P</td><td>62</td><td>Hwy 18 / Dove Rd</td><td>3:05</td><td>Art Kowalczyk</td></tr></table><p class="ln">Must be met: Yes | Authorized: Linnea Webb 7605550191, Oscar Delgado 7605550192 | Rides with: Piers Delgado-Webb (Gr 5)</p><p>Dispatch 760-555-0110</p><p>Bus pass printed 08/11/2026 by K. Nordstrom.</p></body></html>`,
);

page(
  'meal-bullets',
  'meal account, facts separated by bullets',
  'https://pos.golden-plain-nutrition.example/patron/90331',
  '9900648517',
  ['5595550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron account</title><style>body{font:14px Arial}.sub{color:#444}</style></head><body><div style="border-bottom:2px solid #e76f51"><a href="#">Serving line</a> <a href="#">Patrons</a> <a href="#">Applications</a> <a href="#">Claims</a></div><h1>Delacruz, Benjie</h1><p class="sub">PIN 4417 &bull; Grade 7 &bull; State ID 9900648517 &bull; Golden Plain Middle &bull; Status: Free (Direct Cert - CalFresh)</p><h3>Transactions</h3><table><tr><th>Date</th><th>Meal</th><th>Line</th><th>Amount</th><th>Balance</th></tr><tr><td>11/24/2026</td><td>Breakfast</td><td>1</td><td>0.00</td><td>6.25</td></tr><tr><td>11/24/2026</td><td>Lunch</td><td>2</td><td>0.00</td><td>6.25</td></tr><tr><td>11/23/2026</td><td>A la carte water</td><td>2</td><td>1.25</td><td>6.25</td></tr></table><h3>Notes</h3><p>Allergy: tree nuts (note from Dr. Halloran). Parent Delacruz, Luzviminda &bull; 5595550173 &bull; prefers text.</p><p>Cashier: Yesenia Poole, register 2 &bull; <a href="#">Add money</a> &bull; <a href="#">Print statement</a></p></body></html>`,
);

page(
  'library-pre',
  'library patron, pre-formatted with wide gaps',
  'https://catalog.sequoia-ridge-sd.example/circ/patron?bc=22117000448812',
  '9937752064',
  ['5305550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patron</title><style>body{font:14px Arial}pre{font:13px Consolas,monospace;background:#fafafa;border:1px solid #ccc;padding:10px}</style></head><body><div><a href="#">Circulation</a> <a href="#">Catalog</a> <a href="#">Reports</a> <a href="#">Textbooks</a></div><p>Sequoia Ridge School Library</p><h2>Circulation &rsaquo; Patron</h2><pre>
PATRON      Lindholm, Saoirse           BARCODE   22117000448812
SSID        9937752064                  GRADE     04
HOMEROOM    Vandermeer                  STATUS    Active
PHONE       5305550116                  FINES     $0.00

CHECKED OUT (3 of 4)
  37100 0091  The Wild Robot                 due 12/04/2026
  37100 2240  Amulet: The Stonekeeper        due 12/04/2026
  37100 1187  Frogs of North America         due 12/11/2026
</pre><button>Renew all</button> <button>Print receipt</button><p>Librarian on duty: Mr. Abascal</p><h3>Holds</h3><p>Wings of Fire 4 (position 2 of 5)</p></body></html>`,
);

page(
  'device-mui',
  'device check-out, Material UI list items',
  'https://assets.willow-glen-esd.example/checkout/student/8831',
  '9959913372',
  ['4085550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Device checkout</title><style>body{margin:0;font:14px Roboto,Arial}.MuiAppBar-root{background:#1976d2;color:#fff;padding:14px}.MuiList-root{list-style:none;padding:8px 16px;max-width:420px}.MuiListItem-root{display:flex;padding:6px 0;border-bottom:1px solid #eee}.MuiListItemText-root{flex:1}.MuiTypography-body1{display:block}.MuiTypography-body2{display:block;color:#666;font-size:12px}.MuiChip-root{background:#e0f2f1;border-radius:12px;padding:2px 8px}</style></head><body><div id="root"><header class="MuiAppBar-root css-1a2b">Device Desk <span style="float:right">tech: Imre Halasz</span></header><h5 class="MuiTypography-root MuiTypography-h5" style="margin:12px 16px">Ocampo, Tala <span class="MuiChip-root"><span class="MuiChip-label">Grade 8</span></span></h5><ul class="MuiList-root"><li class="MuiListItem-root"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">9959913372</span><p class="MuiTypography-root MuiTypography-body2" style="margin:0">SSID</p></div></li><li class="MuiListItem-root"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">Chromebook HP 11 G9</span><p class="MuiTypography-root MuiTypography-body2" style="margin:0">Device</p></div></li><li class="MuiListItem-root"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">5CD2419XKQ</span><p class="MuiTypography-root MuiTypography-body2" style="margin:0">Serial number</p></div></li><li class="MuiListItem-root"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">4085550126</span><p class="MuiTypography-root MuiTypography-body2" style="margin:0">Parent phone</p></div></li></ul></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'counsel-side',
  'counseling notes, side panel beside the list of notes',
  'https://counseling.mariposa-hill-uhsd.example/notes/student/6100',
  '9914480937',
  ['8055550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling notes</title><style>body{font:14px Georgia;margin:0;display:flex}aside{width:230px;background:#f3efe7;padding:14px;min-height:420px}main{padding:14px;flex:1}article{border-bottom:1px solid #ccc}aside small{color:#765;display:block;margin-top:8px}</style></head><body><aside><h3>Rosales, Xochitl</h3><small>Grade</small>12<small>SSID</small>9914480937<small>GPA</small>3.41<small>Counselor</small>Mr. Ferncastle<small>Mother</small>Rosales, Graciela<br>8055550111<small>Post-secondary goal</small>Nursing, CSU</aside><main><h2>Notes <button>+ New note</button></h2><article><h4>11/18/2026, FAFSA / CA Dream Act</h4><p>Mother attended evening workshop. Needs a copy of the tax form.</p></article><article><h4>10/27/2026, Schedule</h4><p>Dropped AP Physics for Anatomy with consent of Ms. Boatwright.</p></article><article><h4>09/09/2026, Senior meeting</h4><p>On track for A-G. Brother Emiliano starts grade 9 here next year.</p></article></main></body></html>`,
  { isLaidOut: true },
);

page(
  'caseload-select',
  'caseload of names on the left, chosen student on the right',
  'https://mtss.mariposa-hill-uhsd.example/caseload?sel=4',
  '9972218605',
  ['8055550132'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MTSS caseload</title><style>body{font:14px Arial;margin:0;display:grid;grid-template-columns:220px 1fr}.lst{border-right:1px solid #ccc}.lst div{padding:8px}.lst .on{background:#dbeafe;font-weight:bold}.det{padding:14px}.kv{display:flex;gap:8px;margin:4px 0}.kv b{width:140px}</style></head><body><div class="lst"><div>Abernathy, Cole (9)</div><div>Basra, Simran (10)</div><div>Cho, Minji (11)</div><div class="on">Dunleavy, Patrick (9)</div><div>Escamilla, Rene (9)</div></div><div class="det"><h2>Dunleavy, Patrick</h2><div class="kv"><b>SSID</b><span>9972218605</span></div><div class="kv"><b>Tier</b><span>2, attendance</span></div><div class="kv"><b>Interventionist</b><span>Ms. Quarshie</span></div><div class="kv"><b>Guardian</b><span>Dunleavy, Siobhan</span></div><div class="kv"><b>Guardian phone</b><span>8055550132</span></div><h3>Plan</h3><p>Check in / check out daily; home visit set for 12/02/2026.</p><h3>Progress</h3><p>Week 1: 3 of 5 days. Week 2: 4 of 5 days.</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'summer-reg',
  'summer school registration, Bootstrap rows with col classes',
  'https://register.palo-seco-usd.example/summer2027/review/120',
  '9929954018',
  ['8185550185', '8185550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summer session: review</title><style>.row{display:flex;padding:5px 0;border-bottom:1px solid #e5e5e5}.col-5{width:40%;color:#555}.col-7{width:60%}body{font:15px Arial;max-width:640px;margin:auto}</style></head><body><h1>Review registration</h1><h4>Student</h4><div class="row"><div class="col-5">Name</div><div class="col-7">Leopold Vasquez-Brandt</div></div><div class="row"><div class="col-5">Grade in fall 2027</div><div class="col-7">9</div></div><div class="row"><div class="col-5">CA SSID</div><div class="col-7">9929954018</div></div><div class="row"><div class="col-5">Home school</div><div class="col-7">Palo Seco Middle</div></div><h4>Session</h4><div class="row"><div class="col-5">Course</div><div class="col-7">Algebra Readiness (Rm 22, Mr. Thackeray)</div></div><div class="row"><div class="col-5">Transportation</div><div class="col-7">Bus stop 4</div></div><h4>Parent/guardian</h4><div class="row"><div class="col-5">Name</div><div class="col-7">Anneliese Brandt</div></div><div class="row"><div class="col-5">Mobile</div><div class="col-7">8185550185</div></div><div class="row"><div class="col-5">Emergency contact</div><div class="col-7">Tomás Vasquez, 8185550186</div></div><button>Approve</button></body></html>`,
  { isLaidOut: true },
);

page(
  'afterschool-flex',
  'after-school program enrolment, flex rows with colons',
  'https://elop.big-pine-after3.example/children/731',
  '9985526174',
  ['7605550145', '7605550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Expanded learning: child</title><style>body{font:14px Trebuchet MS}.fr{display:flex;justify-content:space-between;width:420px;border-bottom:1px dashed #ccc;padding:4px 0}</style></head><body><div><a href="#">Sign-in sheet</a> <a href="#">Participants</a> <a href="#">Snack count</a></div><h2>Big Pine After3 &mdash; participant</h2><h3>Kiyomi Sagebrush</h3><div class="fr"><span>Grade:</span><span>1</span></div><div class="fr"><span>Student SSID:</span><span>9985526174</span></div><div class="fr"><span>Group:</span><span>Owls (Leader: Deja Fontenot)</span></div><div class="fr"><span>Pickup code:</span><span>7712</span></div><div class="fr"><span>Mother, Hana Sagebrush:</span><span>7605550145</span></div><div class="fr"><span>Grandfather, Ray Sagebrush:</span><span>7605550146</span></div><h4>This week</h4><table><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>5:48</td><td>5:30</td><td>early 3:10</td><td></td><td></td></tr></table><p>Allergies: bee stings. EpiPen in office.</p><p>Site lead on shift: Bruno Achterman</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'idcard-print',
  'ID card preview, captions under values',
  'https://idcenter.rio-bravo-usd.example/print/1?tpl=hs26',
  '9951370846',
  ['6615550100', '6615550137'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ID card preview</title><style>.idc{width:3.4in;height:2.1in;border:1px solid #333;border-radius:10px;position:relative;font:11px Arial;padding:8px}.v{font-size:14px;font-weight:bold}.c{font-size:9px;color:#666;margin-bottom:5px}.ph{float:right;width:.9in;height:1.1in;background:#ddd}body{font:13px Arial}</style></head><body><div><a href="#">Queue (14)</a> <a href="#">Templates</a> <a href="#">Cameras</a></div><p>Template: Rio Bravo HS 2026 <button>Print card</button> <button>Retake photo</button></p><div class="idc"><div class="ph"></div><div class="v">ARMANI CASTELLUCCI</div><div class="c">NAME</div><div class="v">12</div><div class="c">GRADE</div><div class="v">9951370846</div><div class="c">STATE STUDENT ID</div><div class="v">2026-2027</div><div class="c">SCHOOL YEAR</div></div><h4>Back of card</h4><div class="idc"><p>If found call 6615550100.<br>988 Suicide and Crisis Lifeline</p><p>Emergency: Castellucci, Rocco 6615550137</p></div><p>Operator: lmartel &nbsp; Printer: Zebra ZC300, front office &nbsp; Copies: 1</p></body></html>`,
  { isLaidOut: true },
);

page(
  'label-single',
  'one folder label to print',
  'https://records.rio-bravo-usd.example/labels/cum?s=40&n=1',
  '9906683291',
  ['6615550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cum folder label</title><style>.lab{width:4in;height:1.33in;border:1px dotted #999;font:12px "Courier New";padding:6px;white-space:pre-line}</style></head><body><div style="background:#ddd;padding:5px"><a href="#">Cum folders</a> | <a href="#">Mailing labels</a> | <a href="#">Locker labels</a> | <a href="#">Log out V. Sturgess</a></div><h2>Print one cumulative folder label</h2><p>Choose the label stock and where on the sheet to start. Labels print with the current enrollment.</p><p>Avery 5162, start at position <input value="1" size="2"> <button>Print</button></p><div class="lab">HOLLOWAY, BEATRIX JUNE
DOB 06/06/2016   GR 04
SSID 9906683291
P/G: HOLLOWAY, NICOLETTE  6615550158
RIO BRAVO ELEMENTARY</div><h3>Request</h3><table><tr><td>Requested</td><td>11/24/2026 2:20 PM</td></tr><tr><td>For</td><td>Records room, shelf H</td></tr><tr><td>Old folder</td><td>Torn, keep until audited</td></tr></table></body></html>`,
);

page(
  'withdrawal-form',
  'withdrawal / checkout form, four-column table',
  'https://forms.larkmead-usd.example/withdrawal?doc=2231',
  '9963308749',
  ['9285550108', '7075550159'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Withdrawal Form</title><style>body{font:13px Arial;width:720px}table{border-collapse:collapse;width:100%}td{border:1px solid #777;padding:4px}.l{background:#eee;width:22%}</style></head><body><h2>STUDENT WITHDRAWAL / CHECK-OUT</h2><table><tr><td class="l">Student</td><td>Castaneda, Orion</td><td class="l">Grade</td><td>8</td></tr><tr><td class="l">SSID No.</td><td>9963308749</td><td class="l">Local No.</td><td>55012</td></tr><tr><td class="l">Last day</td><td>12/04/2026</td><td class="l">Leave code</td><td>T180</td></tr><tr><td class="l">New school</td><td>Desert Wind MS, Yuma AZ</td><td class="l">School phone</td><td>9285550108</td></tr><tr><td class="l">Parent</td><td>Castaneda, Sol</td><td class="l">Parent phone</td><td>7075550159</td></tr></table><h4>Clearance</h4><table><tr><td>Period</td><td>Course</td><td>Grade to date</td><td>Teacher initials</td></tr><tr><td>1</td><td>Math 8</td><td>B</td><td>HK</td></tr><tr><td>2</td><td>Science 8</td><td>A-</td><td>LM</td></tr><tr><td>3</td><td>US History</td><td>B+</td><td></td></tr><tr><td>Library</td><td colspan="2">1 book out</td><td></td></tr><tr><td>Chromebook</td><td colspan="2">Returned</td><td>IT</td></tr></table></body></html>`,
);

page(
  'nurse-tabs',
  'health office visit, tab panels',
  'https://nurse.ocean-terrace-usd.example/chart/1288#visits',
  '9940071653',
  ['8585550134', '8585550177'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health chart</title><style>body{font:14px Arial}[role=tab]{display:inline-block;padding:5px 12px;border:1px solid #bbb}[aria-selected=true]{background:#cfe8e3}[role=tabpanel]{border:1px solid #bbb;padding:12px}[hidden]{display:none}</style></head><body><h2>Health chart: Thaddeus Nakai</h2><p>DOB 10/30/2012 &nbsp; Gr 8 &nbsp; <b>SSID</b> 9940071653 &nbsp; <b>Alert</b> Asthma</p><div role="tablist"><span role="tab" aria-selected="true">Visits</span><span role="tab" aria-selected="false">Medications</span><span role="tab" aria-selected="false">Contacts</span></div><div role="tabpanel"><table><tr><th>Date</th><th>In</th><th>Out</th><th>Complaint</th><th>Action</th><th>By</th></tr><tr><td>11/23/2026</td><td>10:02</td><td>10:20</td><td>Wheezing after PE</td><td>Albuterol 2 puffs; called father 8585550134</td><td>P. Inoue RN</td></tr><tr><td>11/04/2026</td><td>1:15</td><td>1:25</td><td>Headache</td><td>Rest, water</td><td>Health clerk</td></tr></table></div><div role="tabpanel" hidden><p>Albuterol inhaler, Dr. Susannah Koh 8585550177</p></div><div role="tabpanel" hidden><p>Nakai, Dwayne 8585550134</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'imm-bluecard',
  'immunization record, nested tables, caption above value in one cell',
  'https://immregistry.sanlucas-county.example/school/bluecard.jsp?rec=40031',
  '9974405128',
  ['8055550160', '1467550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California School Immunization Record</title><style>body{font:12px Arial}table{border-collapse:collapse}.bx td{border:1px solid #36c;padding:3px 8px;vertical-align:top}.cp{font-size:9px;color:#36c}</style></head><body><table width="720"><tr><td bgcolor="#d8e6ff"><h3>CALIFORNIA SCHOOL IMMUNIZATION RECORD</h3></td></tr><tr><td><table class="bx" width="100%"><tr><td><span class="cp">Name (Last, First, Middle)</span><br>Sorensen, Freya Maeve</td><td><span class="cp">Statewide Student Identifier (SSID)</span><br>9974405128</td></tr><tr><td><span class="cp">Birthdate</span><br>11/02/2014</td><td><span class="cp">Sex</span><br>F</td></tr><tr><td><span class="cp">Parent/Guardian</span><br>Sorensen, Karin</td><td><span class="cp">Telephone</span><br>8055550160</td></tr></table></td></tr><tr><td><table class="bx" width="100%"><tr><td>Vaccine</td><td>1st</td><td>2nd</td><td>3rd</td><td>4th</td></tr><tr><td>Hep B</td><td>11/03/14</td><td>01/04/15</td><td>07/10/15</td><td></td></tr><tr><td>Tdap (7th grade)</td><td colspan="4">not yet given, due before 08/2027</td></tr></table></td></tr><tr><td>Physician: Luis Arguedas MD, NPI 1467550129. Reviewed by school secretary Mrs. Pennywell.</td></tr></table></body></html>`,
);

page(
  'star-react',
  'assessment platform, React record with hashed class names',
  'https://app.brightgauge-assess.example/org/88/students/7f3c/history',
  '9919047362',
  ['8885550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student history | BrightGauge</title><style>body{margin:0;font:14px Inter,Arial}.sc-hd{display:flex;align-items:center;gap:12px;padding:16px;border-bottom:1px solid #eee}.sc-av{width:44px;height:44px;border-radius:50%;background:#7c3aed;color:#fff;text-align:center;line-height:44px}.sc-pr{display:flex;gap:28px;padding:12px 16px}.sc-pr>div>div:first-child{font-size:12px;color:#6b7280}</style></head><body><div id="app"><div class="sc-hd"><div class="sc-av">GM</div><div><div data-testid="student-name" style="font-size:20px">Gideon Marchbanks</div><div>Grade 3, Poppy Field Elementary</div></div></div><div class="sc-pr"><div><div>Student ID</div><div>14402</div></div><div><div>State student ID</div><div>9919047362</div></div><div><div>Class</div><div>Rm 9 Jaramillo</div></div><div><div>Username</div><div>gmarchbanks29</div></div></div><section style="padding:16px"><h2>Reading</h2><table><thead><tr><th>Date</th><th>Scaled score</th><th>PR</th><th>SGP</th></tr></thead><tbody><tr><td>Nov 10, 2026</td><td>982</td><td>61</td><td>54</td></tr><tr><td>Aug 24, 2026</td><td>951</td><td>58</td><td></td></tr></tbody></table></section><footer style="padding:16px;color:#888">Support 8885550100</footer></div></body></html>`,
  { isLaidOut: true },
);

page(
  'ws-enroll-3cell',
  'independent-study charter, three-cell rows with colon cell',
  'https://records.open-trail-charter.example/student_main.cfm?sid=5120',
  '9982290514',
  ['7605550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Main</title><style>body{font:12px Verdana;background:#fdfdf6}td{padding:2px 5px}.n{color:#740;text-align:right}</style></head><body><div>Open Trail Charter :: <a href="#">Learning Logs</a> <a href="#">Work Samples</a> <a href="#">Enrollment</a> :: Teacher of record: Yolanda Ibsen</div><h3>STENBERG, LUCA</h3><table><tr><td class="n">School Number</td><td>:</td><td>5120</td></tr><tr><td class="n">CALPADS ID</td><td>:</td><td>9982290514</td></tr><tr><td class="n">Track</td><td>:</td><td>A</td></tr><tr><td class="n">Master Agreement</td><td>:</td><td>signed 08/05/2026</td></tr><tr><td class="n">Mother</td><td>:</td><td>Stenberg, Judith</td></tr><tr><td class="n">Mother's Phone</td><td>:</td><td>7605550148</td></tr><tr><td class="n">Also enrolled</td><td>:</td><td>Stenberg, Nils (gr 4)</td></tr></table><h4>Enrollment history</h4><table border="1"><tr><td>In</td><td>Out</td><td>Grade</td><td>Reason</td></tr><tr><td>08/05/2026</td><td></td><td>7</td><td></td></tr><tr><td>08/07/2025</td><td>06/03/2026</td><td>6</td><td>E155</td></tr></table></body></html>`,
);

page(
  'dash-banner',
  'data dashboard, sticky banner of facts above tiles',
  'https://insight.harvest-uhsd.example/student360/9f2',
  '9927718043',
  ['5595550193', '5595550194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 360</title><style>body{margin:0;font:14px Lato,Arial;background:#eef1f4}.ban{position:sticky;top:0;background:#0f2a3d;color:#fff;padding:10px 16px}.ban em{font-style:normal;opacity:.7}.ban span{margin-right:20px}.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:14px}.tile{background:#fff;padding:12px}.big{font-size:28px}</style></head><body><div class="ban"><strong style="font-size:18px">Achebe-Lund, Solveig</strong><br><span><em>Grade</em> 11</span><span><em>SSID</em> 9927718043</span><span><em>ELAS</em> EO</span><span><em>SPED</em> No</span><span><em>Counselor</em> Ramona Diggs</span></div><div class="tiles"><div class="tile"><h4>Attendance</h4><div class="big">96.8%</div>3 absences</div><div class="tile"><h4>GPA</h4><div class="big">3.77</div>weighted 4.01</div><div class="tile"><h4>A-G</h4><div class="big">11 / 15</div>on track</div><div class="tile"><h4>CAASPP grade 8</h4>ELA 2621 (4)<br>Math 2588 (3)</div><div class="tile"><h4>Behavior</h4><div class="big">0</div>referrals</div><div class="tile"><h4>Family</h4>Lund, Espen 5595550193<br>Achebe, Uche 5595550194</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'rc-nested-tables',
  'report card on screen, old nested tables without classes',
  'https://grades.mill-creek-elem.example/rc/show.asp?k=221&t=1',
  '9953904176',
  ['9165550155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report Card</title><style>body{font:12px Arial}</style></head><body><table width="100%" border="0" cellpadding="0"><tr><td width="130" valign="top" bgcolor="#ddeedd"><font size="2">Rosters<br>Gradebook<br><b>Report cards</b><br>Log off<br><br>Teacher:<br>DeAngelo, Pia</font></td><td valign="top"><table border="0" cellpadding="3"><tr><td><font color="green"><b>Student</b></font></td><td>Ikeda, Wren</td><td><font color="green"><b>Trimester</b></font></td><td>1</td></tr><tr><td><font color="green"><b>State ID (SSID)</b></font></td><td>9953904176</td><td><font color="green"><b>Room</b></font></td><td>17</td></tr><tr><td><font color="green"><b>Parents</b></font></td><td>Ikeda, Sho and Mari</td><td><font color="green"><b>Phone</b></font></td><td>9165550155</td></tr></table><hr><table border="1" cellpadding="3"><tr bgcolor="#cccccc"><td>Subject</td><td>Achievement</td><td>Effort</td></tr><tr><td>Reading</td><td>3</td><td>S</td></tr><tr><td>Writing</td><td>3</td><td>S</td></tr><tr><td>Mathematics</td><td>4</td><td>O</td></tr><tr><td>Social Studies</td><td>3</td><td>S</td></tr></table><p>Wren reads to her kindergarten buddy every Friday.</p></td></tr></table></body></html>`,
);

page(
  'transcript-upper',
  'transcript as upper-case text report',
  'https://archive.redwood-gate-uhsd.example/cgi-bin/trn?acct=7734',
  '9908351962',
  ['7075550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TRANSCRIPT</title><style>pre{font:12px "Courier New",monospace}</style></head><body><pre>
REDWOOD GATE UNION HIGH SCHOOL DISTRICT        OFFICIAL TRANSCRIPT       11/25/2026
===================================================================================
STUDENT: MBEKI, THANDIWE                SSID: 9908351962       PERM: 77340
BIRTH:   02/28/2009    SEX: F           GRADE: 12              GRAD: 06/2027
PARENT:  MBEKI, LINDIWE                 PHONE: 7075550168
ADDRESS: 9 FOUNDRY ST, REDWOOD GATE CA

GR 9  FALL 2023                          GR 9  SPRING 2024
ENGLISH 1 P          A    5.00           ENGLISH 1 P          A    5.00
ALGEBRA 1 P          B    5.00           ALGEBRA 1 P          A    5.00
BIOLOGY P            B    5.00           BIOLOGY P            B    5.00

TOTAL CREDITS 190.00     GPA 3.58     RANK 61/402
-----------------------------------------------------------------------------------
REGISTRAR: C. VANDERPOOL
</pre><p><a href="#">Back</a> <a href="#">Print</a></p></body></html>`,
);

page(
  'permit-interdistrict',
  'interdistrict transfer permit, fieldsets with labels around inputs',
  'https://permits.bayline-coe.example/interdistrict/view/6609',
  '9990713248',
  ['5105550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Interdistrict permit</title><style>body{font:14px Arial;max-width:760px;margin:auto}fieldset{margin-bottom:10px}label{display:inline-block;margin:4px 10px 4px 0}label input{display:block}</style></head><body><h1>Interdistrict Attendance Permit</h1><p>Status: <b>Released by Bayline USD</b></p><fieldset><legend>Pupil</legend><label>Pupil name <input readonly value="Montrose, Esme"></label><label>Statewide Pupil Identifier (SSID) <input readonly value="9990713248"></label><label>Grade in 2026-27 <input readonly value="4"></label><label>Birth date <input readonly value="2017-01-14"></label></fieldset><fieldset><legend>Applicant</legend><label>Parent name <input readonly value="Montrose, Theodora"></label><label>Daytime phone <input readonly value="5105550175"></label><label>Street <input readonly value="608 Tidewater Blvd"></label></fieldset><fieldset><legend>Districts</legend><label>From <input readonly value="Bayline USD"></label><label>To <input readonly value="Crestline ESD"></label><label>Reason <input readonly value="Child care"></label></fieldset><p>Reviewed by Director Augustin Pell on 10/21/2026</p></body></html>`,
  { isLaidOut: true },
);

page(
  'portal-es',
  'Spanish page: pupil data, definition list in groups',
  'https://portal.valle-verde-usd.example/es/alumno/datos',
  '9932680471',
  ['7605550184', '7605550185'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Datos del estudiante</title><style>body{font:15px Arial;margin:0}header{background:#236b3e;color:#fff;padding:12px}main{padding:14px}dl div{display:flex;padding:4px 0;border-bottom:1px solid #ddd}dt{width:260px;color:#456}dd{margin:0}</style></head><body><header>Distrito Escolar Unificado Valle Verde &mdash; Oficina: Sra. Patricia Olmedo</header><main><h1>Datos del estudiante</h1><dl><div><dt>Nombre completo</dt><dd>Zepeda Luna, Iker</dd></div><div><dt>Grado</dt><dd>6.º</dd></div><div><dt>Identificador estatal del estudiante (SSID)</dt><dd>9932680471</dd></div><div><dt>Número local</dt><dd>47713</dd></div><div><dt>Escuela</dt><dd>Escuela Intermedia El Nopal</dd></div></dl><h2>Padres o tutores</h2><dl><div><dt>Madre</dt><dd>Luna, Esperanza</dd></div><div><dt>Teléfono celular</dt><dd>7605550184</dd></div><div><dt>Padre</dt><dd>Zepeda, Ramiro</dd></div><div><dt>Teléfono del trabajo</dt><dd>7605550185</dd></div></dl><h2>Hermanos</h2><p>Zepeda Luna, Ximena (3.º)</p></main></body></html>`,
  { isLaidOut: true },
);

page(
  'boleta-es',
  'Spanish print: progress report with value under caption',
  'https://boletas.valle-verde-usd.example/imprimir/primaria/88',
  '9969145803',
  ['7605550198'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Boleta de calificaciones</title><style>body{font:13px Georgia}.enc{display:flex;border:1px solid #333}.enc div{flex:1;padding:5px;border-right:1px solid #333}.enc small{display:block;text-transform:uppercase;color:#555}table{border-collapse:collapse;margin-top:12px}td,th{border:1px solid #333;padding:4px 10px}</style></head><body><h2>Boleta de calificaciones, primer trimestre</h2><div class="enc"><div><small>Alumna</small>Renata Cabrera Ojeda</div><div><small>SSID</small>9969145803</div><div><small>Grado y salón</small>2.º, salón 11</div><div><small>Maestra</small>Srta. Dolores Quintana</div></div><table><tr><th>Materia</th><th>Nivel</th><th>Comentario</th></tr><tr><td>Lectura</td><td>3</td><td>Lee con fluidez</td></tr><tr><td>Escritura</td><td>2</td><td>Practicar la puntuación</td></tr><tr><td>Matemáticas</td><td>4</td><td>Excelente</td></tr><tr><td>Desarrollo del inglés</td><td>2</td><td></td></tr></table><p>Ausencias: 1 &nbsp; Retardos: 0</p><p>Entregada a: Ojeda, Mariana, tel. 7605550198, el 18 de noviembre de 2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'fm-positioned',
  'database web layout, captions and values placed by position',
  'https://fmp.stonebridge-academy.example/fmi/webd/Students#rec=212',
  '9943057618',
  ['4155550147', '4155550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{margin:0;font:12px Arial;position:relative;height:420px;background:#dfe3e8}.o{position:absolute;height:18px;line-height:18px;white-space:nowrap}.t{color:#334;text-align:right;width:100px}.e{background:#fff;border:1px solid #99a;padding:0 4px;width:170px}</style></head><body><div class="o" style="left:20px;top:10px;font-size:16px">Stonebridge Academy: Student card</div><div class="o t" style="left:20px;top:50px">Name</div><div class="o e" style="left:130px;top:50px">Pettigrew, Ansel</div><div class="o t" style="left:20px;top:76px">SSID</div><div class="o e" style="left:130px;top:76px">9943057618</div><div class="o t" style="left:20px;top:102px">Grade</div><div class="o e" style="left:130px;top:102px">5</div><div class="o t" style="left:20px;top:128px">Teacher</div><div class="o e" style="left:130px;top:128px">Kamaka, Leilani</div><div class="o t" style="left:340px;top:50px">Mother</div><div class="o e" style="left:450px;top:50px">Pettigrew, Daphne</div><div class="o t" style="left:340px;top:76px">Mother cell</div><div class="o e" style="left:450px;top:76px">4155550147</div><div class="o t" style="left:340px;top:102px">Dentist</div><div class="o e" style="left:450px;top:102px">Dr. Yoo 4155550163</div><div class="o" style="left:20px;top:200px">Record 212 of 309</div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'attendance-letter',
  'truancy letter record with mail-merge fields shown',
  'https://a2a.cypress-point-usd.example/letters/T2/view?ln=907',
  '9915886230',
  ['8315550105', '8315550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second notification of truancy</title><style>body{font:14px Arial}.meta{float:right;width:230px;border:1px solid #bbb;padding:8px;font-size:12px}.ltr{width:520px}</style></head><body><div style="background:#eee;padding:4px"><a href="#">Letters</a> <a href="#">Conferences</a> <a href="#">SARB packets</a></div><div class="meta"><p><b>Merge data</b></p><p>Student: Fairweather, Quincy<br>SSID: 9915886230<br>Grade: 7<br>Full-day unexcused: 5<br>Letter 1: 10/02/2026<br>Mailed by: attendance clerk Ione Baptiste</p></div><div class="ltr"><p>November 24, 2026</p><p>Ms. Verity Fairweather<br>5 Saltgrass Loop, Cypress Point</p><p>Dear Ms. Fairweather,</p><p>Our records show that Quincy has been absent without a valid excuse on five days this year: 9/14, 9/15, 10/5, 11/9 and 11/10. A conference is set for Thursday, December 3 at 8:30 with Ms. Adebayo-Finch.</p><p>If you have questions please call 8315550105. We last tried to reach you at 8315550149.</p><p>Conferencia con intérprete disponible.</p></div><p><button>Reprint</button></p></body></html>`,
  { sure: false },
);

page(
  'work-permit',
  'work permit, underlined blanks with captions below the lines',
  'https://careers.monarch-uhsd.example/workpermit/print/4410',
  '9988804521',
  ['6195550100', '6195550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Permit to Employ and Work</title><style>body{font:12px Arial;width:700px}.ln{display:flex;gap:16px;margin-top:14px}.bl{flex:1}.bl u{display:block;text-decoration:none;border-bottom:1px solid #000;min-height:16px}.bl i{font-size:9px;font-style:normal}</style></head><body><h3>Permit to Employ and Work (single employer)</h3><div class="ln"><div class="bl"><u>Ravenscroft, Dashiell</u><i>Minor's name (last, first)</i></div><div class="bl"><u>9988804521</u><i>Statewide Student ID (SSID)</i></div><div class="bl"><u>03/03/2010</u><i>Birth date</i></div></div><div class="ln"><div class="bl"><u>Monarch High School</u><i>School name</i></div><div class="bl"><u>10</u><i>Grade</i></div><div class="bl"><u>6195550100</u><i>School phone</i></div></div><div class="ln"><div class="bl"><u>Pelican Snack Bar</u><i>Employer</i></div><div class="bl"><u>6195550174</u><i>Employer phone</i></div><div class="bl"><u>12 hours / week</u><i>Maximum work hours</i></div></div><div class="ln"><div class="bl"><u>Ravenscroft, Isolde</u><i>Parent or legal guardian</i></div><div class="bl"><u>G. Montefusco, WEE coordinator</u><i>Issuing authority</i></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'migrant-grid',
  'migrant education, CSS grid with all labels in the first line',
  'https://migrante.region-nine-coe.example/coe/record/30117',
  '9970436289',
  ['8055550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Migrant student record</title><style>body{font:13px Arial}.g5{display:grid;grid-template-columns:repeat(5,150px);border:1px solid #aaa}.g5>*{padding:4px 6px}.h{background:#e8dcc8;font-weight:bold}</style></head><body><h2>Region 9 Migrant Education: Certificate of Eligibility summary</h2><div class="g5"><div class="h">Child</div><div class="h">SSID</div><div class="h">Birth date</div><div class="h">Grade</div><div class="h">Home phone</div><div>Bautista, Eligio</div><div>9970436289</div><div>05/05/2013</div><div>08</div><div>8055550107</div></div><h3>Qualifying move</h3><div class="g5"><div class="h">From</div><div class="h">To</div><div class="h">QAD</div><div class="h">Activity</div><div class="h">Recruiter</div><div>Yuma, AZ</div><div>Santa Elena, CA</div><div>04/11/2026</div><div>Strawberries</div><div>Lupe Arredondo</div></div><p>Father: Bautista, Macario. Mother: Cruz, Hermelinda. Priority for services: yes. Summer program seat offered 05/29/2026.</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'athletics-inputs',
  'athletic clearance, read-only inputs with labels in a table',
  'https://clearance.pacific-crest-league.example/athlete/edit/1840',
  '9936207815',
  ['8315550128', '8315550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Athletic clearance</title><style>body{font:14px Arial}td{padding:4px}input[readonly]{background:#f1f1f1;border:1px solid #ccc}</style></head><body><h2>Clearance checklist: Winter 2026-27</h2><form><table><tr><td><label for="fn">Athlete</label></td><td><input id="fn" readonly value="Kahale, Makoa"></td><td><label for="sp">Sport</label></td><td><input id="sp" readonly value="Wrestling (V)"></td></tr><tr><td><label for="sd">State Student ID Number</label></td><td><input id="sd" readonly value="9936207815"></td><td><label for="gr">Grade</label></td><td><input id="gr" readonly value="11"></td></tr><tr><td><label for="ec">Emergency contact</label></td><td><input id="ec" readonly value="Kahale, Nohea"></td><td><label for="ep">Emergency phone</label></td><td><input id="ep" readonly value="8315550128"></td></tr><tr><td><label for="dr">Physician</label></td><td><input id="dr" readonly value="Emeka Rhys-Jones DO"></td><td><label for="dp">Office</label></td><td><input id="dp" readonly value="8315550129"></td></tr></table><p><label><input type="checkbox" checked> Physical on file (07/2026)</label> <label><input type="checkbox" checked> Insurance</label> <label><input type="checkbox"> Concussion form</label></p><p>GPA check 10/16/2026: 2.9, eligible. Athletic director: Cass Wintergreen</p></form></body></html>`,
);

page(
  'ag-college',
  'A-G and college planning, headline with number and definition table',
  'https://plan.monarch-uhsd.example/college/ag/7719',
  '9905579134',
  ['6195550156'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A-G progress</title><style>body{font:14px Nunito,Arial}.bar{height:10px;background:#ddd;width:200px}.bar i{display:block;height:10px;background:#2a9d8f}.f{list-style:none;padding:0;display:flex;flex-wrap:wrap}.f li{width:50%;padding:4px 0}.f strong::after{content:": "}</style></head><body><h1>Graduation and A-G check</h1><ul class="f"><li><strong>Student</strong>Evangeline Stritch</li><li><strong>Class of</strong>2027</li><li><strong>Statewide Student ID</strong>9905579134</li><li><strong>Counselor</strong>Mr. Olufemi Grant</li><li><strong>Mother</strong>Bernice Stritch</li><li><strong>Mother's cell</strong>6195550156</li></ul><table><tr><th>Area</th><th>Required</th><th>Done</th><th></th></tr><tr><td>a History</td><td>2</td><td>2</td><td><div class="bar"><i style="width:100%"></i></div></td></tr><tr><td>b English</td><td>4</td><td>3</td><td><div class="bar"><i style="width:75%"></i></div></td></tr><tr><td>c Mathematics</td><td>3</td><td>3</td><td><div class="bar"><i style="width:100%"></i></div></td></tr><tr><td>d Science</td><td>2</td><td>2</td><td></td></tr><tr><td>f Arts</td><td>1</td><td>0</td><td></td></tr></table><p>Missing: one year of visual or performing arts. Sign-up sheet with Ms. Barzani in E-4.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'nul-gradebook-roster',
  'class roster with SSID column',
  'https://gradebook.palo-seco-usd.example/class/3/roster',
  null,
  ['9917700101', '9917700102', '9917700103', '9917700104', '9917700105'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title><style>body{font:13px Arial}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px}</style></head><body><div><a href="#">Grades</a> <a href="#">Attendance</a> <a href="#">Seating</a> <a href="#">Messages</a></div><h2>Period 3, Earth Science (Mx. Rainwater), 5 of 31 shown</h2><table><thead><tr><th>#</th><th>Name</th><th>SSID</th><th>Gr</th><th>%</th></tr></thead><tbody><tr><td>1</td><td>Alcaraz, Dulce</td><td>9917700101</td><td>9</td><td>88</td></tr><tr><td>2</td><td>Bremner, Otis</td><td>9917700102</td><td>9</td><td>74</td></tr><tr><td>3</td><td>Chua, Bianca</td><td>9917700103</td><td>9</td><td>95</td></tr><tr><td>4</td><td>Dosanjh, Veer</td><td>9917700104</td><td>10</td><td>81</td></tr><tr><td>5</td><td>Ellery, Sunny</td><td>9917700105</td><td>9</td><td>67</td></tr></tbody></table><p>Next page &raquo;</p><p>Columns: name, SSID, grade level, percent. <a href="#">Change columns</a></p><p>Grading period ends 12/18/2026; progress marks due by 4 PM.</p></body></html>`,
);

page(
  'nul-staff-directory',
  'staff directory with telephone numbers and badge numbers',
  'https://intranet.palo-seco-usd.example/directory?site=PSM',
  null,
  ['8185550101', '2000114471', '8185550102', '2000114502', '8185550103', '2000113987', '8185550104', '2000114860'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff directory</title><style>body{font:14px Arial}.s{display:inline-block;width:220px;border:1px solid #ddd;padding:8px;margin:5px}</style></head><body><div style="background:#345;color:#fff;padding:8px">Palo Seco USD Intranet: <a href="#" style="color:#fff">News</a> <a href="#" style="color:#fff">Forms</a> <a href="#" style="color:#fff">Directory</a> <a href="#" style="color:#fff">Help desk</a></div><h1>Palo Seco Middle: Staff</h1><div class="s"><b>Aurelio Banks</b><br>Principal<br>8185550101<br>Employee ID 2000114471</div><div class="s"><b>Midori Castle</b><br>Attendance<br>8185550102<br>Employee ID 2000114502</div><div class="s"><b>Fergus Day</b><br>Counselor, students A-K<br>8185550103<br>Employee ID 2000113987</div><div class="s"><b>Hyacinth Eaves</b><br>School nurse (Tue, Thu)<br>8185550104<br>Employee ID 2000114860</div><p>Filter: <select><option>All roles</option><option>Teachers</option><option>Classified</option></select> <input placeholder="Name"></p><p>Corrections go to Human Resources.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'nul-masked',
  'dashboard of one student, number masked',
  'https://insight.harvest-uhsd.example/view-only/student360/51',
  null,
  ['5595550139'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 360 (view only)</title><style>body{font:14px Lato,Arial}.kv{display:grid;grid-template-columns:130px 200px}</style></head><body><div style="background:#0f2a3d;color:#fff;padding:8px">Insight <a href="#" style="color:#fff">My groups</a> <a href="#" style="color:#fff">Help</a></div><h1>Batbayar, Temuulen</h1><div class="kv"><div>Grade</div><div>9</div><div>SSID</div><div>******4418</div><div>Perm ID</div><div>70551</div><div>Guardian</div><div>Batbayar, Oyunaa</div><div>Phone</div><div>5595550139</div></div><h3>Attendance</h3><p>98.1%</p><p><small>Your role (volunteer tutor) sees limited data. Request access from Ms. Leclerc.</small></p><h3>Current marks</h3><table><tr><th>Course</th><th>Teacher</th><th>Mark</th></tr><tr><td>English 9</td><td>Abelard</td><td>B</td></tr><tr><td>Geometry</td><td>Kwon</td><td>C+</td></tr><tr><td>Biology</td><td>Rustad</td><td>A-</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'nul-preschool',
  'preschool child, SSID field empty',
  'https://sprout.little-oaks-preschool.example/child/88/edit',
  null,
  ['9255550187'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Child record</title><style>body{font:15px Verdana}label{display:block;margin-top:8px;font-size:12px}</style></head><body><div><a href="#">Children</a> <a href="#">Rooms</a> <a href="#">Billing</a> <a href="#">Licensing</a></div><h2>Child record: Marigold Unger</h2><form><label for="dob">Date of birth</label><input id="dob" value="02/11/2023"><label for="ss">SSID (fill in when assigned)</label><input id="ss" value=""><label for="rm">Room</label><input id="rm" value="Ladybugs"><label for="m">Parent</label><input id="m" value="Felicity Unger"><label for="ph">Phone</label><input id="ph" value="9255550187"><label for="al">Allergies</label><input id="al" value="Egg"><button>Save</button></form><p>Lead teacher: Miss Corinne</p><h3>Authorized pickup</h3><ul><li>Felicity Unger</li><li>Gus Unger, grandfather</li></ul><p>Immunization card reviewed 08/28/2026.</p></body></html>`,
  { isLaidOut: true },
);

page(
  'nul-bus-roster',
  'bus roster, cards of several riders',
  'https://routes.juniper-flats-usd.example/route/14A/roster',
  null,
  ['9926600311', '7605550121', '9926600312', '7605550122', '9926600313', '7605550123'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Route 14A</title><style>body{font:13px Tahoma}.r{border:1px solid #ccc;margin:5px;padding:6px;width:420px}</style></head><body><div style="background:#f2c200;padding:5px">Transportation Office <a href="#">Riders</a> <a href="#">Routes</a> <a href="#">Stops</a></div><p><button>Print roster</button> <button>Seating chart</button> <button>Text parents</button></p><h2>Route 14A, Bus 62, driver Art Kowalczyk</h2><div class="r"><b>Ames, Holly</b> Gr 1 &middot; SSID 9926600311 &middot; 7605550121<br>Stop: Dove Rd 7:12</div><div class="r"><b>Bell, Jonah</b> Gr 3 &middot; SSID 9926600312 &middot; 7605550122<br>Stop: Dove Rd 7:12</div><div class="r"><b>Ortega, Nadia</b> Gr 5 &middot; SSID 9926600313 &middot; 7605550123<br>Stop: Mill Gate 7:20</div><p>Students on board today: 3</p><h3>Route notes</h3><p>Railroad crossing at Mill Gate. Kindergarten riders must be met by an adult. Substitute driver list is in the dispatch office.</p></body></html>`,
);

page(
  'nul-anomalies',
  'state anomaly report, many students',
  'https://calpads.statedata.example/Anomaly/MID/List',
  null,
  ['9933300417', '9933300982', '9933301120', '9933304471', '2095550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Multiple Identifiers (MID)</title><style>body{font:13px Arial}td,th{border:1px solid #ccd;padding:3px 7px}table{border-collapse:collapse}</style></head><body><div style="background:#123;color:#fff;padding:8px">Home | Files | Anomalies | Certification | Reports</div><h1>Multiple Identifiers anomalies</h1><table><tr><th>Anomaly ID</th><th>SSID 1</th><th>Name 1</th><th>SSID 2</th><th>Name 2</th><th>DOB</th><th>Status</th></tr><tr><td>5501</td><td>9933300417</td><td>Salas, Ana M</td><td>9933300982</td><td>Salas, Ana Maria</td><td>04/02/2012</td><td>Open</td></tr><tr><td>5502</td><td>9933301120</td><td>Ly, Kevin</td><td>9933304471</td><td>Ly, Kevin T</td><td>09/19/2015</td><td>Open</td></tr></table><p>LEA contact: Orsolya Benedek 2095550115</p><p>Filters: Open only, all schools. Certification window closes 12/18/2026.</p></body></html>`,
);

page(
  'nul-sibling-only',
  "enrolment of a new pupil, a brother's number only",
  'https://enroll.larkmead-usd.example/app/2027/TK/418',
  null,
  ['7075550126', '9954400718'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New student enrollment</title><style>body{font:14px Arial}h3{border-bottom:1px solid #ccc}dt{float:left;clear:left;width:210px;color:#555}dd{margin-left:220px}</style></head><body><div><a href="#">Applications</a> <a href="#">Lottery</a> <a href="#">Waiting list</a></div><h1>Application 418: Beaumont, Clover</h1><h3>Child</h3><dl><dt>Grade applied for</dt><dd>TK</dd><dt>Birth date</dt><dd>10/08/2022</dd><dt>Has attended a California public school</dt><dd>No</dd></dl><h3>Parent</h3><dl><dt>Name</dt><dd>Beaumont, Thandie</dd><dt>Cell</dt><dd>7075550126</dd></dl><h3>Sibling at this school</h3><dl><dt>Name</dt><dd>Beaumont, Rowan (grade 2)</dd><dt>Sibling's SSID</dt><dd>9954400718</dd></dl><p>Documents: birth certificate, immunizations, two proofs of residence. Checked by T. Hallowell.</p><p><button>Approve</button> <button>Request documents</button> <button>Decline</button></p></body></html>`,
);

page(
  'nul-nurse-log',
  'health office log of the day, several pupils',
  'https://nurse.ocean-terrace-usd.example/log?d=2026-11-24',
  null,
  ['9961100207', '8585550141', '9961100344', '9961100518', '8585550134', '9961100602', '8585550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daily visit log</title><style>body{font:13px Arial}td,th{padding:4px 8px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><div><a href="#">Daily log</a> <a href="#">Charts</a> <a href="#">Screenings</a> <a href="#">Medication log</a></div><h2>Daily visit log, Tuesday 11/24/2026</h2><table><tr><th>In</th><th>Student</th><th>State ID</th><th>Complaint</th><th>Parent called</th></tr><tr><td>8:40</td><td>Paquette, Lionel</td><td>9961100207</td><td>Stomach</td><td>8585550141</td></tr><tr><td>9:55</td><td>Ramaswamy, Tara</td><td>9961100344</td><td>Scraped knee</td><td></td></tr><tr><td>11:30</td><td>Nakai, Thaddeus</td><td>9961100518</td><td>Inhaler</td><td>8585550134</td></tr><tr><td>12:50</td><td>Vogel, Annika</td><td>9961100602</td><td>Fever 101.2</td><td>8585550143</td></tr></table><p>P. Inoue RN on site until 3:00</p><p>4 visits, 2 sent home. <button>Add visit</button></p></body></html>`,
);

page(
  'nul-teacher-credential',
  'teacher profile with SEID',
  'https://hr.sunol-valley-usd.example/employees/3391/assignments',
  null,
  ['9900771264', '9255550177', '9255550178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Employee profile</title><style>body{font:14px Arial}.p{display:grid;grid-template-columns:160px 1fr;gap:4px}</style></head><body><div style="background:#f3f3f3;padding:6px"><a href="#">Employees</a> <a href="#">Positions</a> <a href="#">Credentials</a> <a href="#">Leaves</a></div><h1>Greta Lindgren</h1><div class="p"><b>Position</b><span>Teacher, grade 3</span><b>SEID</b><span>9900771264</span><b>Credential</b><span>Multiple Subject, Clear, exp. 05/2029</span><b>Hire date</b><span>08/10/2019</span><b>Home phone</b><span>9255550177</span><b>Emergency</b><span>Nils Lindgren 9255550178</span></div><h3>Assignments 2026-27</h3><table><tr><td>Self-contained 3</td><td>27 students</td><td>1.0 FTE</td></tr></table><h3>Authorizations</h3><ul><li>English learner authorization, embedded</li><li>Bilingual: none</li></ul><p>Evaluator: Principal S. Okonedo, cycle 2026-27</p></body></html>`,
  { isLaidOut: true },
);

page(
  'nul-meal-count',
  'meal counts of a site, vendor telephone',
  'https://pos.golden-plain-nutrition.example/counts/GPM/2026-11-24',
  null,
  ['5595550165', '4500218833'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daily meal counts</title><style>body{font:14px Arial}td,th{border:1px solid #bbb;padding:4px 10px}table{border-collapse:collapse}</style></head><body><div style="border-bottom:2px solid #e76f51"><a href="#">Serving line</a> <a href="#">Counts</a> <a href="#">Production records</a> <a href="#">Inventory</a></div><h1>Golden Plain Middle: counts for 11/24/2026</h1><table><tr><th></th><th>Breakfast</th><th>Lunch</th><th>Supper</th></tr><tr><td>Students served</td><td>212</td><td>438</td><td>64</td></tr><tr><td>Adults</td><td>3</td><td>11</td><td>0</td></tr><tr><td>Over / under</td><td>0</td><td>-2</td><td>0</td></tr></table><p>Milk order to Valley Dairy 5595550165 by 1 PM. PO number 4500218833. Cafeteria lead: Rosario Teixeira</p><h3>Menu</h3><p>Lunch: bean and cheese burrito, turkey wrap, salad bar, orange wedges, milk. Breakfast: oatmeal bar, pear.</p></body></html>`,
);

page(
  'nul-restricted',
  'student page, number withheld for the role',
  'https://studentservices.marlin-bay-usd.example/student/6041/profile',
  null,
  ['3105550162', '3105550163', '3105550164'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>body{font:14px Verdana}.tb th{text-align:left;padding:4px 12px 4px 0;color:#555}</style></head><body><div><a href="#">Students</a> <a href="#">Attendance</a> <a href="#">My account</a></div><h2>Castleberry, Dov</h2><table class="tb"><tr><th>Grade</th><td>5</td></tr><tr><th>Statewide Student ID</th><td><i>Restricted</i></td></tr><tr><th>School</th><td>Marlin Bay Elementary</td></tr><tr><th>Home phone</th><td>3105550162</td></tr><tr><th>Mother</th><td>Castleberry, Ilana 3105550163</td></tr><tr><th>Father</th><td>Castleberry, Moshe 3105550164</td></tr></table><p>Court order on file. See Principal Dr. Inés Macdonald before releasing any information.</p><h3>Schedule</h3><p>Homeroom 5B, Ms. Whitacre. Resource time Tue and Thu 10:15. Band (trombone) Wed 2:00.</p></body></html>`,
);

export const twentyFifthPages = pages;

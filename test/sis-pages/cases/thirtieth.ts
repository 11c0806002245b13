import { setOf } from './case-page.ts';

/** Everyday pages and the kinds of the first set, by somebody else again. People are made up. */
const { page, pages } = setOf('thirtieth');

page(
  'pl-table-two-v1',
  'plain table: State ID',
  'https://sis.oakdale-usd.example/student/demographics?sid=41822',
  '9972112648',
  ['2095550111', '2095550112', '2095550113'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Demographics</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Quintero, Mateo A.</h2><p>Grade 7 &nbsp; Homeroom 14B &nbsp; Active since 08/12/2024</p><table><tr><td class=k>Local ID</td><td>41822</td></tr><tr><td class=k>State ID</td><td>9972112648</td></tr><tr><td class=k>Birth date</td><td>03/19/2014</td></tr><tr><td class=k>Gender</td><td>M</td></tr><tr><td class=k>Home language</td><td>Spanish (01)</td></tr><tr><td class=k>Counselor</td><td>T. Lindqvist</td></tr><tr><td class=k>Bus route</td><td>12 AM / 14 PM, stop Elm &amp; 3rd</td></tr><tr><td class=k>Lunch</td><td>Free</td></tr><tr><td class=k>Home phone</td><td>2095550111</td></tr></table><h3>Guardians</h3><p>Inés Quintero (mother) 2095550112; Raúl Quintero (father) 2095550113</p></div></body></html>`,
);

page(
  'pl-table-four-v1',
  'plain table, two pairs a row: Statewide ID',
  'https://sis.oakdale-usd.example/student/face?sid=40077',
  '9972120567',
  ['2095550114', '2095550115'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Face sheet</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Face sheet</h2><table border=1 cellspacing=0><tr><th>Name</th><td>Whitfield, Amara</td><th>Grade</th><td>8</td></tr><tr><th>Statewide ID</th><td>9972120567</td><th>Telephone</th><td>2095550114</td></tr><tr><th>Permanent ID</th><td>40077</td><th>Cell (mother)</th><td>2095550115</td></tr><tr><th>Address</th><td>118 Walnut Ct, Oakdale 95361</td><th>Residence code</th><td>210</td></tr><tr><th>Medical alert</th><td style="color:#b00">Peanut allergy, EpiPen in office</td><th>Locker</th><td>2206</td></tr></table><h3>Siblings in district</h3><ul><li>Whitfield, Jonah, gr 5, Juniper Elementary</li><li>Whitfield, Tess, gr 11, Oakdale High</li></ul></div></body></html>`,
);

page(
  'pl-same-cell-br-v1',
  'label bold, value under it in the same cell',
  'https://court.sierra-coe.example/student.cgi?k=2207',
  '9972144324',
  ['5305550118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>STUDENT: OYELARAN, FEMI</h2><table border=1 cellpadding=6><tr><td><b>Local number</b><br>C-2207</td><td><b>Statewide ID</b><br>9972144324</td><td><b>Date of birth</b><br>11/30/2009</td></tr><tr><td><b>Placed by</b><br>Probation, unit 4</td><td><b>District of residence</b><br>Plumas Unified</td><td><b>Contact</b><br>5305550118</td></tr></table><p>Enrollment history: 09/02/2026 Juvenile Hall School; 01/11/2026 Plumas High; 08/20/2025 Plumas High.</p><p>Program: general education, 504 plan.</p><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
);

page(
  'pl-dl-v1',
  'dl: SSID among family and counselor',
  'https://office.brightwater-charter.example/students/3391',
  '9972160162',
  ['5595550121', '5595550122', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Anneke Visser</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Grade 4 / Visser, Anneke</p><h1>Anneke Visser</h1><div class=panel><dl><dt>Homeroom</dt><dd>Mr. Castellanos</dd><dt>SSID</dt><dd>9972160162</dd><dt>Charter ID</dt><dd>BW-3391</dd><dt>First day</dt><dd>August 14, 2023</dd></dl></div><div class=panel><h3>Family</h3><dl><dt>Pieter Visser, father</dt><dd>5595550121</dd><dt>Lotte Visser, mother</dt><dd>5595550122</dd><dt>Brother</dt><dd>Joost Visser, Grade 6</dd></dl></div><div class=panel><h3>Getting home</h3><p>Walks with brother. Tuesdays: chess club until 4:15.</p></div></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'pl-dl-wrapped-v1',
  'dl with each pair in a div: CALPADS ID',
  'https://app.vistamarisol.example/students/19fa',
  '9972168081',
  ['8055550123'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.g dt{color:#777;font-size:12px}.g dd{margin:0;font-weight:600}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Ludovic Achterberg <small>Grade 12</small></h1><section><h2>Profile</h2><dl class=g><div><dt>Pronouns</dt><dd>he/him</dd></div><div><dt>CALPADS ID</dt><dd>9972168081</dd></div><div><dt>Graduation year</dt><dd>2027</dd></div><div><dt>Counselor</dt><dd>Priya Raman, ext. 4417</dd></div><div><dt>Mobile</dt><dd>8055550123</dd></div><div><dt>Credits</dt><dd>182.5 of 220</dd></div></dl></section><section><h2>Transportation</h2><p>Drives to school, parking permit 0318.</p></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'pl-dl-help-v1',
  'dl, value with a help line below it',
  'https://office.brightwater-charter.example/students/2870/state',
  '9972176000',
  ['5595550124', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>State reporting</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Ferreira, Zuri / State reporting</p><h1>State reporting: Zuri Ferreira</h1><dl class=panel><dt>Statewide ID</dt><dd>9972176000<div class=muted>Ten digits, assigned through CALPADS. Wrong? Call the data office, 559-555-0124.</div></dd><dt>English language status</dt><dd>RFEP<div class=muted>Reclassified 05/2024.</div></dd><dt>Primary disability</dt><dd>None</dd><dt>Parent education level</dt><dd>Some college</dd><dt>Military family</dt><dd>No</dd></dl><p class=muted>These fields go to the state every Census Day (first Wednesday in October).</p></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'pl-div-rows-v1',
  'div rows: State ID',
  'https://meals.tresrobles.example/accounts/88120',
  '9972183919',
  ['8185550125'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Account</title><style>body{font:14px Arial;margin:0}#m{background:#e8a33d;padding:8px 14px}#m a{margin-right:14px;color:#000}#w{padding:14px}.r{display:flex;border-bottom:1px dotted #bbb}.a{width:180px;font-weight:bold}</style></head><body><div id=m><b>Tres Robles Child Nutrition</b> <a href="/apps">Applications</a><a href="/accounts">Accounts</a><a href="/serving">Serving line</a><a href="/claims">Claims</a></div><div id=w><h2>Meal account: Petrosyan, Ani</h2><div class=r><div class=a>PIN</div><div class=b>88120</div></div><div class=r><div class=a>State ID</div><div class=b>9972183919</div></div><div class=r><div class=a>School</div><div class=b>Live Oak TK-8</div></div><div class=r><div class=a>Eligibility</div><div class=b>Reduced (direct certification)</div></div><div class=r><div class=a>Balance</div><div class=b>$14.25</div></div><div class=r><div class=a>Dietary note</div><div class=b>No pork. Lactose free milk.</div></div><div class=r><div class=a>Household phone</div><div class=b>8185550125</div></div><h3>Last meals</h3><p>11/24 lunch, 11/23 breakfast, 11/23 lunch</p><hr><p><small>Menu today: bean burrito, carrots, pear, milk. Breakfast from 7:20. Kitchen: Live Oak, cook lead S. Pham. This institution is an equal opportunity provider. Year 2026-27, claim month November.</small></p></div></body></html>`,
  { sure: false },
);

page(
  'pl-grid-flat-v1',
  'flat grid: Statewide ID',
  'https://app.vistamarisol.example/students/55d0/summary',
  '9972191838',
  ['7605550126'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Summary</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.grid{display:grid;grid-template-columns:130px 1fr 130px 1fr;row-gap:7px}.q{color:#667}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Summary for Ikaika Kealoha</h1><section><div class=grid><span class=q>Grade</span><span>3</span><span class=q>Teacher</span><span>Ruth Bellweather</span><span class=q>Statewide ID</span><span>9972191838</span><span class=q>Phone</span><span>7605550126</span><span class=q>Bus</span><span>Route 7, seat 22</span><span class=q>Allergies</span><span>Bee stings</span></div></section><section><h2>Siblings</h2><p>Kealoha, Noe (K), Kealoha, Makoa (6)</p></section><section><h2>Notes</h2><p>Moved to morning track on request of the family, 10/02.</p></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'pl-list-items-v1',
  'ul of label and value spans: CALPADS ID',
  'https://iep.coastselpa.example/case/3107',
  '9972207676',
  ['4085550128'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Case</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}.n{display:inline-block;width:180px;font-style:italic}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 3107: Marchetti, Enzo</h2><ul style="list-style:none;padding:0"><li><span class=n>Case manager</span> <span>L. Abdi, RSP</span></li><li><span class=n>CALPADS ID</span> <span>9972207676</span></li><li><span class=n>Eligibility</span> <span>Specific learning disability</span></li><li><span class=n>Next annual review</span> <span>02/18/2027</span></li><li><span class=n>Next triennial</span> <span>02/18/2029</span></li><li><span class=n>Parent phone</span> <span>4085550128</span></li></ul><h3>Services</h3><table><tr><th>Service</th><th>Minutes</th><th>Provider</th></tr><tr><td>Specialized academic instruction</td><td>250/wk</td><td>L. Abdi</td></tr><tr><td>Speech</td><td>60/wk</td><td>K. Sorensen</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'pl-form-for-v1',
  'form: label for, readonly input, SSID',
  'https://office.brightwater-charter.example/students/3620/edit',
  '9972231433',
  ['5595550132', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Edit student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Okonkwo, Adaeze / Edit</p><h1>Edit student</h1><form method=post><p><label for=ln>Last name</label><br><input id=ln value="Okonkwo"></p><p><label for=fn>First name</label><br><input id=fn value="Adaeze"></p><p><label for=ss>SSID</label><br><input id=ss value="9972231433" readonly></p><p><label for=tel>Primary phone</label><br><input id=tel value="5595550132"></p><p><label for=gr>Grade</label><br><select id=gr><option>10<option selected>11<option>12</select></p><p><label for=nt>Office notes</label><br><textarea id=nt>Transcript requested 10/14.</textarea></p><button>Save student</button> <button type=button>Cancel</button></form></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'pl-form-wrapped-v1',
  'form: label around its input, State ID',
  'https://q.lomaverde-usd.example/student/edit',
  '9972239352',
  ['6195550133'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student edit</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><form><fieldset><legend>Identification</legend><label>Last <input size=18 value="Vasquez-Ito"></label> <label>First <input size=12 value="Cielo"></label> <label>Suffix <input size=4></label><br><label>Stu# <input size=8 value="611377" disabled></label> <label>State ID <input size=12 value="9972239352"></label> <label>Birth <input size=10 value="07/07/2011"></label></fieldset><fieldset><legend>Residence</legend><label>Street <input value="905 Loma Verde Dr"></label> <label>ZIP <input size=6 value="91910"></label> <label>Phone <input size=12 value="6195550133"></label></fieldset><fieldset><legend>Program</legend><label><input type=checkbox checked> AVID</label> <label><input type=checkbox> Migrant</label> <label><input type=checkbox> Foster</label></fieldset><input type=submit value="Update"></form><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'pl-form-floating-v1',
  'floating labels: input first, label after it',
  'https://app.vistamarisol.example/students/820b/edit',
  '9972255190',
  ['8055550135'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Edit</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.ff{position:relative;margin:14px 0}.ff input{padding:18px 8px 4px;width:280px}.ff label{position:absolute;left:9px;top:3px;font-size:11px;color:#5b2b82}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Nadezhda Orlova</h1><section><form><div class=ff><input id=x1 value="Orlova" placeholder=" "><label for=x1>Last name</label></div><div class=ff><input id=x2 value="9972255190" placeholder=" "><label for=x2>CALPADS ID</label></div><div class=ff><input id=x3 value="8055550135" placeholder=" "><label for=x3>Mobile of guardian</label></div><div class=ff><input id=x4 value="05" placeholder=" "><label for=x4>Bus route</label></div><button>Save</button></form></section><section><h2>Recent changes</h2><p>10/21 Address updated by M. Delacroix</p></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'pl-form-select-v1',
  'other controls: select',
  'https://iep.coastselpa.example/case/3188/link',
  '9972263109',
  ['4085550136'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Link</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 3188: Sandoval, Itzel</h2><p>Grade 5, Dolphin Bay Elementary. Case manager: R. Whitcomb.</p><form><p><label for=d>District of service</label> <select id=d><option selected>Dolphin Bay ESD<option>Coast High SD</select></p><p><label for=i>SSID</label> <select id=i><option value="">(not linked)<option value=1 selected>9972263109</select></p><p><label for=p>Placement</label> <select id=p><option>Separate class<option selected>Regular class 80% or more</select></p><button>Store</button></form><p>Parent (Ofelia Sandoval) 4085550136, prefers Spanish.</p></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'pl-form-textarea-v1',
  'other controls: textarea',
  'https://court.sierra-coe.example/intake.cgi?rec=918',
  '9972271028',
  ['5305550137'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Intake</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>INTAKE RECORD 918</h2><form><p>Minor: <textarea rows=1 cols=30>Beaumont, Tyrell J.</textarea></p><p><label for=t2>State ID</label><br><textarea id=t2 rows=1 cols=14>9972271028</textarea></p><p><label for=t3>Telephone of caregiver</label><br><textarea id=t3 rows=1 cols=14>5305550137</textarea></p><p><label for=t4>Previous schools</label><br><textarea id=t4 rows=3 cols=50>Feather River Middle 2023-2025
Quincy Continuation 2025-26</textarea></p><input type=submit value="Store record"></form><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
  { sure: false },
);

page(
  'pl-form-fieldset-v1',
  'fieldset whose legend is the label',
  'https://q.lomaverde-usd.example/student/state',
  '9972286866',
  ['6195550138'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>State</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><div><b>Castellano, Bruno</b> &nbsp; Gr 08 &nbsp; Stu# 610951</div><fieldset style="display:inline-block"><legend>Statewide ID</legend>9972286866</fieldset><fieldset style="display:inline-block"><legend>Birth country</legend>USA</fieldset><fieldset style="display:inline-block"><legend>First US school</legend>08/15/2018</fieldset><fieldset style="display:inline-block"><legend>Phone</legend>6195550138</fieldset><fieldset><legend>Title III</legend>EL since 2018, ELPAC overall 3 (2026)</fieldset><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'fm-way-back-v1',
  'form: search= in the address is the way back, not a search',
  'https://sis.oakdale-usd.example/student/edit?sid=40551&search=mcal&return=/student/list',
  '9972294785',
  ['2095550139'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Edit student</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><p><a href="/student/list?search=mcal">&laquo; back to results for "mcal"</a></p><h2>Edit: McAllister, Rowan</h2><form method=post action="/student/save?search=mcal"><table><tr><td>Preferred name</td><td><input value="Ro"></td></tr><tr><td>SSID</td><td><input value="9972294785"></td></tr><tr><td>Cell</td><td><input value="2095550139"></td></tr><tr><td>Advisory</td><td><input value="Petrakis 6B"></td></tr></table><button>Save</button></form></div></body></html>`,
);

page(
  'ln-heading-v1',
  'label in a heading',
  'https://bay.illuminateed.com/live/?page=StudentProfile&s=4410',
  '9972302704',
  ['5105550141'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h1>Ocampo, Lía &mdash; SSID 9972302704</h1><p>Grade 6, Bayview Middle, Teacher of record: F. Nakagawa</p><h2>Test results</h2><table><tr><th>Test</th><th>Date</th><th>Scale</th><th>Level</th></tr><tr><td>Benchmark 1 ELA</td><td>10/06/2026</td><td>2491</td><td>Near</td></tr><tr><td>Benchmark 1 Math</td><td>10/07/2026</td><td>2530</td><td>Met</td></tr></table><p>Guardian: Graciela Ocampo, 5105550141</p></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'ln-parenthesis-v1',
  'label in a sentence-like line, in parentheses',
  'https://iep.coastselpa.example/meeting/5561',
  '9972318542',
  ['4085550143', '4085550144', '4085550145'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Meeting</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Notice of meeting</h2><p><b>Student:</b> Abernathy-Cruz, Levi (SSID 9972318542)</p><p><b>Purpose:</b> annual review</p><p><b>Place and time:</b> Room 2, 12/09/2026 at 8:15</p><h3>Invited</h3><table><tr><th>Role</th><th>Name</th><th>Phone</th></tr><tr><td>Parent</td><td>Simone Cruz</td><td>4085550143</td></tr><tr><td>General education teacher</td><td>H. Olafsdottir</td><td>4085550144</td></tr><tr><td>Psychologist</td><td>Dr. M. Quist</td><td>4085550145</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'ln-colon-text-v1',
  'label in a line: everything in one text',
  'https://court.sierra-coe.example/transcript.cgi?k=1840',
  '9972326461',
  ['5305550146'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Transcript</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>Unofficial transcript</h2><p>Student: LEBLANC, REMY &nbsp; DOB: 04/14/2008 &nbsp; Statewide ID: 9972326461 &nbsp; Telephone: 5305550146</p><p>School: Golden Bough Community School &nbsp; CDS: 46 10462 0130047 &nbsp; Exit: none</p><table border=1><tr><th>Term</th><th>Course</th><th>Mark</th><th>Credits</th></tr><tr><td>S1 25-26</td><td>English 11A</td><td>B</td><td>5.0</td></tr><tr><td>S1 25-26</td><td>Integrated Math II A</td><td>C+</td><td>5.0</td></tr></table><p>Total credits 147.5</p><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
);

page(
  'ln-pre-v1',
  'label in a line: preformatted print',
  'https://sis.oakdale-usd.example/reports/print?job=55120',
  '9972334380',
  ['2095550147'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Print</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h3>Report preview</h3><pre>OAKDALE UNIFIED              STUDENT PROFILE            11/28/2026
NAME        BJORKLUND, ELSA              GRADE   09
STUDENT NO  40318                        SEX     F
STATE ID    9972334380                   TRACK   -
PHONE       2095550147                   LUNCH   N
COUNSELOR   MARSH                        BUS     031</pre><button>Print</button> <button>Close</button></div></body></html>`,
  { sure: false },
);

page(
  'ln-read-line-v1',
  'label in a line: a letter with lines split by br, SSID #',
  'https://office.brightwater-charter.example/students/4420/letter',
  '9972350218',
  ['5595550149', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Letter</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Haddad, Yusuf / Letters</p><h1>Verification of enrollment</h1><div class=panel><p>Student: Yusuf Haddad<br>Grade: 12<br>SSID # 9972350218<br>Enrolled: 08/16/2022 to present<br>Parent or guardian: Mona Haddad</p><p>This letter verifies full-time enrollment in the 2026-27 school year.</p><p>Questions: registrar, 5595550149.</p></div><button>Print letter</button></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'va-tiles-v1',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=StudentTiles&s=5511',
  '9972358137',
  ['5105550151'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Overview</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}.tl{display:flex;gap:10px}.bx{border:1px solid #9cd;padding:8px 14px;border-radius:8px}.big{font-size:18px;font-weight:700}.sm{font-size:11px;color:#567}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>Marisela Fuentes-Roy</h2><div class=tl><div class=bx><div class=big>9</div><div class=sm>Grade</div></div><div class=bx><div class=big>96.4%</div><div class=sm>Attendance</div></div><div class=bx><div class=big>9972358137</div><div class=sm>State ID</div></div><div class=bx><div class=big>5105550151</div><div class=sm>Home phone</div></div><div class=bx><div class=big>3.42</div><div class=sm>GPA</div></div></div><h3>Counselor log</h3><p>10/30 Met about A-G progress.</p></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'va-br-legend-v1',
  'value above label across a line break, three in a row',
  'https://rosario.pinecrest-jsd.example/Modules.php?modname=Students/Student.php',
  '9972366056',
  ['5305550152', '5305550153'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Students</title><style>td{padding:6px 16px;vertical-align:top}.legend-gray{color:#888;font-size:11px}</style></head><body><div id=menu>School | Students | Users | Scheduling | Grades | Attendance</div><div id=body><h2>Dragomir Ionescu</h2><table><tr><td>Dragomir<br><span class=legend-gray>First Name</span></td><td>Ionescu<br><span class=legend-gray>Last Name</span></td><td>3<br><span class=legend-gray>Grade Level</span></td></tr><tr><td>10552<br><span class=legend-gray>Pinecrest ID</span></td><td>9972366056<br><span class=legend-gray>Statewide ID</span></td><td>5305550152<br><span class=legend-gray>Phone</span></td></tr><tr><td>Dr. Amir Rahimi<br><span class=legend-gray>Physician</span></td><td>5305550153<br><span class=legend-gray>Physician Phone</span></td><td>None<br><span class=legend-gray>Allergies</span></td></tr></table></div></body></html>`,
);

page(
  'rw-thead-v1',
  'labels in a row, values below: table head',
  'https://sis.oakdale-usd.example/student/status?sid=38860',
  '9972381894',
  ['2095550155'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Status</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Current status</h2><table border=1 cellspacing=0><thead><tr><th>Student</th><th>Grade</th><th>CALPADS ID</th><th>Telephone</th><th>Counselor</th></tr></thead><tbody><tr><td>Underhill, Piper</td><td>12</td><td>9972381894</td><td>2095550155</td><td>Marsh</td></tr></tbody></table><h3>Enrollment history</h3><table border=1 cellspacing=0><tr><th>School</th><th>Entered</th><th>Left</th><th>Code</th></tr><tr><td>Oakdale High</td><td>08/10/2023</td><td></td><td></td></tr><tr><td>Alder Grove Middle</td><td>08/12/2021</td><td>06/04/2023</td><td>E230</td></tr></table><h3>Graduation check</h3><p>Short 5.0 credits of fine arts.</p></div></body></html>`,
  { sure: false },
);

page(
  'rw-bold-cells-v1',
  'labels in a row, values below: no head cells, two such rows',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9972389813',
  ['5595550156', '5595550157'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student Profile</title><style>body{font:13px Arial;margin:0}#NavBar{background:#1d4f7c;padding:8px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:inline-block;margin:4px 14px}.data-caption{font-size:11px;color:#666}td,th{padding:3px 9px;text-align:left}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="99481207"><input type=hidden name="ctl00$SN" value="2217"><input type=hidden name="ctl00$SC" value="31"><div id=NavBar><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Medical</a></div><div id=MainArea><table id=ctl00_MainContent_tblTop style="border:1px solid #89a"><tr style="background:#dbe7f3"><td>Name</td><td>Stu ID</td><td>State Student ID</td><td>Age</td></tr><tr><td>Zielinski, Marek</td><td>99481207</td><td>9972389813</td><td>15</td></tr><tr style="background:#dbe7f3"><td>Address</td><td>Telephone</td><td>Work phone</td><td>Ctd</td></tr><tr><td>77 Orchard Way</td><td>5595550156</td><td>5595550157</td><td>No</td></tr></table><h3>Programs</h3><table><tr><th>Code</th><th>Description</th><th>Start</th></tr><tr><td>127</td><td>GATE</td><td>09/2021</td></tr></table></div></form></body></html>`,
);

page(
  'rw-grid-v1',
  'labels in a row, values below: grid of divs',
  'https://meals.tresrobles.example/serving/lookup/51003',
  '9972397732',
  ['8185550158'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Lookup</title><style>body{font:14px Arial;margin:0}#m{background:#e8a33d;padding:8px 14px}#m a{margin-right:14px;color:#000}#w{padding:14px}.g{display:grid;grid-template-columns:repeat(5,auto);gap:4px 18px;width:max-content}.h{font-weight:bold;border-bottom:1px solid #999}</style></head><body><div id=m><b>Tres Robles Child Nutrition</b> <a href="/apps">Applications</a><a href="/accounts">Accounts</a><a href="/serving">Serving line</a><a href="/claims">Claims</a></div><div id=w><h2>Serving line: account found</h2><div class=g><div class=h>Name</div><div class=h>Grade</div><div class=h>State ID</div><div class=h>PIN</div><div class=h>Balance</div><div>Achebe, Chidi</div><div>5</div><div>9972397732</div><div>51003</div><div>-$2.10</div></div><p style="color:#b30">Charge limit reached. Serve reimbursable meal only.</p><p>Parent called 11/20 from 8185550158, will pay on Friday.</p><hr><p><small>Menu today: bean burrito, carrots, pear, milk. Breakfast from 7:20. Kitchen: Live Oak, cook lead S. Pham. This institution is an equal opportunity provider. Year 2026-27, claim month November.</small></p></div></body></html>`,
  { sure: false },
);

page(
  'rw-columns-v1',
  'label above value in columns side by side',
  'https://office.brightwater-charter.example/students/3007/header',
  '9972405651',
  ['5595550159', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Attendance</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}.cols{display:flex;gap:34px;border:1px solid #cde;padding:10px}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Nakamura, Hana / Attendance</p><div class=cols><div><div class=muted>Student</div><div>Hana Nakamura</div></div><div><div class=muted>Grade</div><div>8</div></div><div><div class=muted>Statewide ID</div><div>9972405651</div></div><div><div class=muted>Guardian phone</div><div>5595550159</div></div></div><h2>Attendance, November</h2><table border=1 cellpadding=4><tr><th>Mon 23</th><th>Tue 24</th><th>Wed 25</th></tr><tr><td>P</td><td>T (9:05)</td><td>holiday</td></tr></table></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'vd-ps-state-v1',
  'plain page in the manner of PowerSchool',
  'https://ridge.powerschool.com/admin/students/state/ca.html?frn=0010008812',
  '9972413570',
  ['7075550161', '0010008812'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>PowerSchool</title><style>body{font:13px Arial;margin:0}#bar{background:#00427c;color:#fff;padding:8px}#std_information{float:left;width:180px;font-size:12px}#content-main{margin-left:210px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}td{padding:4px 10px}.bold{font-weight:bold}</style></head><body><div id=bar>PowerSchool SIS &nbsp; Sequoia Ridge High &nbsp; 26-27 Semester 1</div><ul id=std_information><li><a href="general.html">Demographics</a><li><a href="modify.html">Modify Info</a><li><a href="state/ca.html">State/Province - CA</a><li><a href="fees.html">Fee Transactions</a></ul><div id=content-main><h2 id=student_detail_header>Thackeray, Wren 10 55218 SRHS</h2><div class=box-round><h3>California student information</h3><table><tr class=oddRow><td class=bold>Statewide Student Identifier (SSID)</td><td>9972413570</td></tr><tr class=evenRow><td class=bold>Date first enrolled in US school</td><td>08/20/2016</td></tr><tr class=oddRow><td class=bold>Interdistrict transfer</td><td>No</td></tr><tr class=evenRow><td class=bold>Primary residence</td><td>200 - Permanent housing</td></tr><tr class=oddRow><td class=bold>Contact for state mailing</td><td>7075550161</td></tr></table></div><p><a href="/admin/students/fees.html?frn=0010008812">Fees</a></p></div></body></html>`,
);

page(
  'vd-ae-banner-v1',
  'plain page in the manner of Aeries, banner and siblings',
  'https://valley.aeries.net/teacher/Default.aspx',
  '9972437327',
  ['5595550164', '5595550165'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Home</title><style>body{font:13px Arial;margin:0}#NavBar{background:#1d4f7c;padding:8px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:inline-block;margin:4px 14px}.data-caption{font-size:11px;color:#666}td,th{padding:3px 9px;text-align:left}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="99481207"><input type=hidden name="ctl00$SN" value="2217"><input type=hidden name="ctl00$SC" value="31"><div id=NavBar><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Medical</a></div><div id=MainArea><div id=StudentBanner><span class=student-full-name>Bergqvist, Saga</span> Grade 2<div><div class=data-row><div class=data-caption>Student ID</div><div data-tcfc="STU.ID">99481207</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9972437327</div></div><div class=data-row><div class=data-caption>Primary Phone</div><div data-tcfc="STU.TL">5595550164</div></div></div></div><h2>Contacts</h2><table><tr><th>Name</th><th>Relation</th><th>Cell</th></tr><tr><td>Bergqvist, Nils</td><td>Father</td><td>5595550165</td></tr><tr><td>Bergqvist, Maja</td><td>Sister, gr 5</td><td></td></tr></table></div></form></body></html>`,
);

page(
  'lb-required-mark-v1',
  'label: required mark and digits hint around it',
  'https://sis.oakdale-usd.example/student/ids?sid=37114',
  '9972445246',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Identifiers</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Identifiers for Mbeki, Thandi</h2><p>* needed for state reporting</p><table><tr><td>State ID* (10 digits)</td><td>9972445246</td></tr><tr><td>County court number</td><td>none</td></tr><tr><td>Previous local number</td><td>22918</td></tr><tr><td>Library card</td><td>2290000037114</td></tr></table></div></body></html>`,
);

page(
  'lb-calpads-ssid-v1',
  'label: CALPADS SSID with a footnote',
  'https://iep.coastselpa.example/case/2914/front',
  '9972469003',
  ['4085550168'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>IEP page 1</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Individualized Education Program, page 1</h2><table><tr><td>Student name</td><td>Hollingsworth, Ezra</td><td>Birthdate</td><td>09/09/2013</td></tr><tr><td>CALPADS SSID<sup>1</sup></td><td>9972469003</td><td>Residence phone</td><td>4085550168</td></tr><tr><td>Ethnicity</td><td>Not Hispanic</td><td>Native language</td><td>English</td></tr></table><p><small><sup>1</sup> As shown in the state file on the day of the meeting.</small></p><h3>Present levels</h3><p>Reads 92 words a minute at grade level; works well in pairs.</p></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'lb-spanish-v1',
  'label in Spanish',
  'https://app.vistamarisol.example/es/estudiantes/61aa',
  '9972476922',
  ['7605550169'],
  `<!doctype html><html lang=es><head><meta charset=utf-8><title>Estudiante</title><style>body{font:15px Arial;margin:16px}.fila{display:flex;gap:12px}.fila b{width:280px}</style></head><body><header>Distrito Escolar Vista Marisol | Ciclo 2026-27</header><h1>Ximena Arriaga Soto</h1><div class=fila><b>Grado</b><span>4</span></div><div class=fila><b>Número de identificación estatal del estudiante</b><span>9972476922</span></div><div class=fila><b>Maestra</b><span>Sra. Villalobos</span></div><div class=fila><b>Teléfono de casa</b><span>7605550169</span></div><h2>Familia</h2><p>Mamá: Rocío Soto. Hermano: Iker Arriaga, 1er grado.</p><h2>Asistencia y transporte</h2><table><tr><th>Fecha</th><th>Estado</th></tr><tr><td>24/11</td><td>Presente</td></tr><tr><td>23/11</td><td>Tarde, 8:20</td></tr></table><p>Autobús 18, parada Olivo y 5ta. Almuerzo gratuito. Próxima reunión de padres: 10 de diciembre.</p></body></html>`,
);

page(
  'lb-translated-v1',
  'label on a page that the browser translated',
  'https://office.brightwater-charter.example/students/3877',
  '9972484841',
  ['5595550171'],
  `<!doctype html><html lang=es class=translated-ltr><head><meta charset=utf-8><title>Estudiante</title></head><body><nav><font><font>Estudiantes</font></font> <font><font>Informes</font></font></nav><h1><font><font>Ling Zhao</font></font></h1><table><tr><td><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Identificación estatal</font></font></td><td><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">9972484841</font></font></td></tr><tr><td><font><font>Número de teléfono</font></font></td><td><font><font>5595550171</font></font></td></tr><tr><td><font><font>Autobús</font></font></td><td><font><font>Ruta 9</font></font></td></tr><tr><td><font><font>Consejera</font></font></td><td><font><font>Señorita Imahara</font></font></td></tr></table><p><font><font>La reunión de padres y maestros es el jueves. </font></font><font><font>Traiga la cartilla de vacunas.</font></font></p></body></html>`,
  { sure: false },
);

page(
  'lb-pieces-v1',
  'label and soft hyphens in pieces',
  'https://app.vistamarisol.example/students/4f10/narrow',
  '9972492760',
  ['7605550172'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Narrow</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Ambrose Lockhart</h1><section style="width:300px"><table><tr><td><span>Cali&shy;fornia</span> <span>State</span> <span>Stu&shy;dent</span> <span>ID</span></td><td>9972492760</td></tr><tr><td>Gate&shy;way pro&shy;gram</td><td>Yes</td></tr><tr><td>Guard&shy;ian tele&shy;phone</td><td>7605550172</td></tr></table></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'ex-help-button-v1',
  'extra text in the label cell: help icon and its words',
  'https://sis.oakdale-usd.example/student/state?sid=36601',
  '9972500679',
  ['2095550173'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>State</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Sorensen-Diaz, Freya</h2><table><tr><td>SSID <button type=button aria-describedby=h1>?</button><span id=h1 role=tooltip style="display:none">The number the state gives a student on first enrolment. Do not type one by hand.</span></td><td>9972500679</td></tr><tr><td>ELAS <button type=button>?</button></td><td>EO</td></tr><tr><td>Phone of record <button type=button>?</button></td><td>2095550173</td></tr></table></div></body></html>`,
);

page(
  'ex-sr-label-v1',
  'text for screen readers beside label and value',
  'https://nurse.almendra-esd.example/student/7144',
  '9972508598',
  ['8315550174'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:14px Helvetica,Arial,sans-serif;margin:0 18px}h1{color:#a22}table{border-spacing:0}td,th{padding:5px 10px;border-bottom:1px solid #eee;text-align:left}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}</style></head><body><p><b>Almendra ESD Health Office</b> | Site: Canyon Rim Elementary | <a href="/visits">Visits today (7)</a> | <a href="/shots">Immunizations</a> | <a href="/meds">Medication log</a> | <a href="/screen">Screening days</a></p><h1>Nwosu, Kelechi</h1><dl><dt>Statewide ID<span class=vh> of this student, ten digits</span></dt><dd><span aria-hidden=true>9972508598</span><span class=vh>9 9 7 2 5 0 8 5 9 8</span></dd><dt>Care plan</dt><dd>Type 1 diabetes, pump. See binder 3.</dd><dt>Mother at work</dt><dd>8315550174</dd></dl><p style="color:#777">On duty: R. Galvez RN, until 3:15. Substitute list on the door. Epinephrine checked 11/02. Year 2026-27.</p></body></html>`,
  { sure: false },
);

page(
  'ex-icon-words-v1',
  'icon fonts written as words',
  'https://app.vistamarisol.example/students/b3e8',
  '9972516517',
  ['7605550175'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.it{display:flex;gap:8px}.lab{width:110px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Juniper Salazar</h1><section><div class=it><i class=material-icons style="display:inline-block;width:18px;overflow:hidden">badge</i><span class=lab>State ID</span><span>9972516517</span><i class=material-icons style="display:inline-block;width:18px;overflow:hidden">content_copy</i></div><div class=it><i class=material-icons style="display:inline-block;width:18px;overflow:hidden">call</i><span class=lab>Phone</span><span>7605550175</span></div><div class=it><i class=material-icons style="display:inline-block;width:18px;overflow:hidden">directions_bus</i><span class=lab>Route</span><span>18</span></div></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
  { sure: false },
);

page(
  'ex-value-badge-v1',
  'value with something behind it',
  'https://bay.illuminateed.com/live/?page=StudentState&s=8807',
  '9972524436',
  ['5105550176'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>State data</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>Fitzgerald, Oona</h2><table><tr><th>Grade</th><td>7</td></tr><tr><th>SSID</th><td>9972524436 <span style="background:#cfc;border-radius:9px;padding:1px 8px;font-size:11px">matched 09/30</span> <button type=button>Copy</button></td></tr><tr><th>Guardian cell</th><td>5105550176 <span style="background:#eee;padding:1px 8px;font-size:11px">texts ok</span></td></tr></table></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'ex-marks-v1',
  'signs that nobody sees, pieces of a value',
  'https://iep.coastselpa.example/case/4002',
  '9972532355',
  ['4085550177'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Case</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 4002: Iyer, Kavya</h2><table><tr><td>SSID</td><td>&#8206;<span>9972</span>&#8203;<span>532355</span>&#8206;</td></tr><tr><td>Mother</td><td>Lakshmi Iyer, &#8206;4085550177</td></tr><tr><td>Service start</td><td>08/2025</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'ex-colon-outside-v1',
  'colon and dash outside the label',
  'https://court.sierra-coe.example/face.cgi?k=501',
  '9972540274',
  ['5305550178'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Face</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>Rainwater, Elias</h2><p><u>Grade</u> - 10<br><u>Unit</u> - B<br><u>Statewide ID</u> - <tt>9972540274</tt><br><u>Grandmother</u> - <tt>5305550178</tt></p><p>Schedule: P1 English, P2 Algebra, P3 Welding, P4 Health.</p><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
);

page(
  'ex-data-label-v1',
  'label drawn by ::before from data-label',
  'https://app.vistamarisol.example/m/students/9e02',
  '9972548193',
  ['7605550179'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Phone view</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.m td{display:block;padding:4px 0}.m td::before{content:attr(data-label);display:inline-block;width:120px;font-weight:bold}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Ottoline Marsh</h1><section><table class=m><tr><td data-label="Grade">6</td><td data-label="CALPADS ID">9972548193</td><td data-label="Guardian">Hester Marsh, 7605550179</td><td data-label="Lunch">Paid</td></tr></table></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'ex-three-cells-v1',
  'cells: a cell of its own for the colon, hidden helper cell',
  'https://sis.oakdale-usd.example/student/card?sid=35020',
  '9972556112',
  ['2095550181'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Card</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Student card</h2><table><tr><td>Name</td><td>:</td><td hidden>n</td><td>Dubois, Corentin</td></tr><tr><td>Statewide ID</td><td>:</td><td hidden>s</td><td>9972556112</td></tr><tr><td>Emergency</td><td>:</td><td hidden>e</td><td>2095550181</td></tr><tr><td>Card issued</td><td>:</td><td hidden>c</td><td>08/17/2026</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'ex-values-first-v1',
  'values before labels in a line',
  'https://q.lomaverde-usd.example/student/strip',
  '9972564031',
  ['6195550182'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Strip</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><p style="background:#fff;padding:4px"><b>Grimaldi, Fiora</b> | 610422 Stu# | 9972564031 SSID | 6195550182 Home | 09 Gr</p><fieldset><legend>Attendance today</legend>P1 present, P2 present, P3 tardy</fieldset><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'ex-web-component-v1',
  'web components: slot and open shadow root',
  'https://app.vistamarisol.example/students/d4c7/next',
  '9972571950',
  ['7605550183'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Basil Featherstone</h1><section><kv-line cap="Homeroom">Mx. Adair</kv-line><kv-line cap="State ID">9972571950</kv-line><kv-line cap="Home phone">7605550183</kv-line></section><script>customElements.define("kv-line",class extends HTMLElement{constructor(){super();const r=this.attachShadow({mode:"open"});r.innerHTML="<div style='display:flex;gap:9px'><b></b><span><slot></slot></span></div>";r.querySelector("b").textContent=this.getAttribute("cap")}})</script></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
  { sure: false },
);

page(
  'fr-srcdoc-v1',
  'frame without an address: srcdoc',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?panel=srcdoc',
  '9972579869',
  ['6025550184'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Synergy SIS</title><style>body{font:12px Arial;margin:0}.ttl{background:#3a5d8f;color:#fff;padding:5px 10px}.tabsx span{display:inline-block;padding:4px 10px;border:1px solid #aac}.grp{border:1px solid #ccd;margin:8px;padding:6px}.fld{display:inline-block;margin:4px 10px 4px 0;vertical-align:top}.fld label{display:block;color:#345;font-size:11px}</style></head><body><div class=ttl>Synergy SIS &raquo; Student &nbsp;&nbsp; Mesa Verde K-8 (2026-2027)</div><div class=tabsx><span>Demographics</span><span>Parent/Guardian</span><span>Other Info</span><span>Emergency</span><span>Enrollment</span></div><iframe width=640 height=180 srcdoc="<h3>Whitlock, Jasper</h3><p>Grd 04, Teacher Amundsen, Bus 11</p><table><tr><td>Perm ID</td><td>120377</td></tr><tr><td>State Student Number</td><td>9972579869</td></tr><tr><td>Phone</td><td>6025550184</td></tr></table>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-frameset-v1',
  'frame: frameset filled by script',
  'https://q.lomaverde-usd.example/frames',
  '9972587788',
  ['6195550185'],
  `<!doctype html><html><head><title>Q-like</title><script>onload=function(){var m=frames[0].document;m.open();m.write("<p>Track A, year 26/27</p><p>Student<br>Contacts<br>Attendance<br>Marks<br>Discipline<br>Health<br>Reports</p><p>User pgaines</p>");m.close();var d=frames[1].document;d.open();d.write("<!doctype html><h2>Paquette, Lucien</h2><dl><dt>Grade</dt><dd>8</dd><dt>SSID</dt><dd>9972587788</dd><dt>Phone</dt><dd>6195550185</dd><dt>Counselor</dt><dd>Abernathy</dd><dt>Lunch</dt><dd>R</dd></dl><h3>Enrollment</h3><table border=1><tr><th>School</th><th>In</th><th>Out</th></tr><tr><td>Loma Verde Elementary</td><td>08/2022</td><td>06/2025</td></tr><tr><td>Mission Trails Middle</td><td>08/2025</td><td></td></tr></table>");d.close()}</script></head><frameset cols="160,*"><frame name=menu><frame name=main></frameset></html>`,
  { sure: false },
);

page(
  'nm-child-prior-v1',
  "a child's name read as a word",
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary/4471',
  '9972595707',
  ['9495550186'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Summary</title><style>body{font:14px Lato,Arial,sans-serif;margin:0}.ctx{background:#eef6ee;padding:10px 16px;border-bottom:1px solid #9c9}.tabs a{margin-right:14px}.sec{padding:8px 16px}</style></head><body><div class=ctx><b>Prior, Blake</b> &nbsp; Grade: 11 &nbsp; DOB: 05/21/2010 &nbsp; Sequoia Coast High</div><div class="tabs sec"><a href="#">Summary</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Transcript</a><a href="#">Lockers</a></div><div class=sec><h2>Prior, Blake</h2><table><tr><td>Student State ID</td><td>9972595707</td></tr><tr><td>Grade</td><td>11</td></tr><tr><td>Advisor</td><td>Teachout, C.</td></tr><tr><td>Phone</td><td>9495550186</td></tr><tr><td>Locker</td><td>118</td></tr></table><p>Contacts: Prior, Dana (mother); Prior, Staff Sgt. Lewis (father, deployed)</p></div></body></html>`,
);

page(
  'nm-place-v1',
  'a place read as a word',
  'https://office.brightwater-charter.example/students/4710',
  '9972603626',
  ['5595550187', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Parent Creek Academy / Students / Grade 3</p><h1>Parent Creek Academy</h1><h2>Delphine Auger</h2><p>Bell schedule: District Day. Address: 12 Teacher Lane.</p><ul><li><b>Statewide ID:</b> 9972603626</li><li><b>Home:</b> 5595550187</li><li><b>Dismissal:</b> Driver Avenue gate</li></ul></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
  { sure: false },
);

page(
  'hd-counselor-card-v1',
  'heading taken wrongly: counselor card beside',
  'https://bay.illuminateed.com/live/?page=StudentHome&s=6120',
  '9972611545',
  ['5105550188'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student home</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>Rosales, Anselmo</h2><div style="display:flex;gap:14px"><div style="border:1px solid #ccc;padding:10px"><h3>School counselor</h3><p>Winifred Agbaje<br>5105550188<br>Office A-12</p></div><div style="border:1px solid #ccc;padding:10px"><div>Grade <b>10</b></div><div>SSID <b>9972611545</b></div><div>Lunch <b>Free</b></div></div></div><h3>Discipline</h3><p>None this year.</p></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'gd-aria-root-v1',
  'aria-hidden left on the application though visible',
  'https://app.vistamarisol.example/students/71bc',
  '9972619464',
  ['7605550189'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><div aria-hidden=true data-overlay-container><h1>Clementine Rask</h1><section><dl><dt>SSID</dt><dd>9972619464</dd><dt>Phone</dt><dd>7605550189</dd></dl></section></div><div role=region aria-label=Notifications></div></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'gd-scroll-details-v1',
  'guard: sight, a box that scrolls inside an open details',
  'https://nurse.almendra-esd.example/student/7350',
  '9972627383',
  ['8315550191'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:14px Helvetica,Arial,sans-serif;margin:0 18px}h1{color:#a22}table{border-spacing:0}td,th{padding:5px 10px;border-bottom:1px solid #eee;text-align:left}</style></head><body><p><b>Almendra ESD Health Office</b> | Site: Canyon Rim Elementary | <a href="/visits">Visits today (7)</a> | <a href="/shots">Immunizations</a> | <a href="/meds">Medication log</a> | <a href="/screen">Screening days</a></p><h1>Abara, Uche</h1><details open><summary>Record</summary><div style="height:110px;overflow-y:scroll;border:1px solid #ccc"><p style="height:320px">Visit log: 09/14 headache, rested. 10/02 scraped knee. 11/10 sent home, fever 101.2.</p><p>State ID: 9972627383</p><p>Father: 8315550191</p></div></details><p style="color:#777">On duty: R. Galvez RN, until 3:15. Substitute list on the door. Epinephrine checked 11/02. Year 2026-27.</p></body></html>`,
  { sure: false },
);

page(
  'gd-same-twice-v1',
  'guard: two numbers, the same in banner and enrollment history',
  'https://sis.oakdale-usd.example/student/enrollment?sid=34700',
  '9972635302',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Enrollment</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><p><b>Lindgren, Astrid</b> &nbsp; SSID: 9972635302 &nbsp; Gr 9</p><h3>Enrollment history</h3><table border=1 cellspacing=0><tr><th>School</th><th>From</th><th>To</th><th>SSID sent</th></tr><tr><td>Oakdale High</td><td>08/10/2026</td><td></td><td>9972635302</td></tr><tr><td>Alder Grove Middle</td><td>08/14/2023</td><td>06/05/2026</td><td>9972635302</td></tr></table></div></body></html>`,
);

page(
  'gd-known-two-names-v1',
  'known field with two names',
  'https://valley.aeries.net/admin/StudentDemographics.aspx',
  '9972643221',
  ['5595550192'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Demographics</title><style>body{font:13px Arial;margin:0}#NavBar{background:#1d4f7c;padding:8px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:inline-block;margin:4px 14px}.data-caption{font-size:11px;color:#666}td,th{padding:3px 9px;text-align:left}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="99481207"><input type=hidden name="ctl00$SN" value="2217"><input type=hidden name="ctl00$SC" value="31"><div id=NavBar><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Medical</a></div><div id=MainArea><h2>Demographics</h2><table><tr><td>Name</td><td data-tcfc="STU.LN, STU.FN">Moriarty, Saoirse</td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID, STU.CIC">9972643221</td></tr><tr><td>Telephone</td><td data-tcfc="STU.TL">5595550192</td></tr><tr><td>Counselor</td><td data-tcfc="STU.CU">7 Engstrom</td></tr></table></div></form></body></html>`,
);

page(
  'dy-speculation-v1',
  'prerendered page: next student is named to the browser',
  'https://app.vistamarisol.example/students/a001',
  '9972651140',
  ['7605550193'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Wilhelmina Ptak</h1><section><p><b>SSID</b> 9972651140</p><p><b>Guardian</b> 7605550193</p><p><a href="/students/a002">Next: Pulaski, R.</a></p></section><script type=speculationrules>{"prerender":[{"urls":["/students/a002"],"eagerness":"moderate"}]}</script></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'dy-tabs-v1',
  'tabs in one page: the other child is in a closed tab',
  'https://bay.illuminateed.com/live/?page=Workspace',
  '9972659059',
  ['9972618559'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Workspace</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><div role=tablist><button role=tab aria-selected=false aria-controls=w1>Ekström, Liv</button><button role=tab aria-selected=true aria-controls=w2>Eriksen, Odd</button></div><div role=tabpanel id=w1 hidden><h2>Ekström, Liv</h2><p>SSID: 9972618559</p></div><div role=tabpanel id=w2><h2>Eriksen, Odd</h2><p>SSID: 9972659059</p><p>Grade 5, Room 30</p></div></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'st-struck-new-v1',
  'a struck-out value with the right one behind it',
  'https://iep.coastselpa.example/case/1555',
  '9972666978',
  ['9972626478', '4085550194'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Case</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 1555: Yamamoto, Sora</h2><table><tr><td>SSID</td><td><s>9972626478</s> 9972666978</td></tr><tr><td>Changed</td><td>10/12/2026, replaced by the state</td></tr><tr><td>Parent</td><td>4085550194</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'tr-masked-sibling-v1',
  "own number not readable, another child's is",
  'https://sis.oakdale-usd.example/student/family?sid=33915',
  null,
  ['9972634397'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Family</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Tran, Bao-Anh</h2><table><tr><td>State ID</td><td>&bull;&bull;&bull;&bull;&bull;&bull;4417 <button>Show</button></td></tr><tr><td>Grade</td><td>6</td></tr></table><h3>Brothers and sisters</h3><table><tr><td>Tran, Kim-Ly</td><td>Grade 2</td><td>State ID 9972634397</td></tr></table></div></body></html>`,
);

page(
  'tr-elsewhere-v1',
  "own number elsewhere, another child's is in sight",
  'https://nurse.almendra-esd.example/student/7402',
  null,
  ['9972642316', '8315550195'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:14px Helvetica,Arial,sans-serif;margin:0 18px}h1{color:#a22}table{border-spacing:0}td,th{padding:5px 10px;border-bottom:1px solid #eee;text-align:left}</style></head><body><p><b>Almendra ESD Health Office</b> | Site: Canyon Rim Elementary | <a href="/visits">Visits today (7)</a> | <a href="/shots">Immunizations</a> | <a href="/meds">Medication log</a> | <a href="/screen">Screening days</a></p><h1>Popova, Darya</h1><dl><dt>Statewide ID</dt><dd>See cumulative folder</dd><dt>Teacher</dt><dd>Mr. Blum</dd></dl><h2>Exposed in the same room (11/19)</h2><ul><li>Gallo, Nico &mdash; Statewide ID 9972642316</li></ul><p>Calls made: 8315550195</p><h2>Visits</h2><table><tr><th>Date</th><th>Reason</th><th>Sent</th></tr><tr><td>11/20</td><td>Cough</td><td>Back to class</td></tr></table><p style="color:#777">On duty: R. Galvez RN, until 3:15. Substitute list on the door. Epinephrine checked 11/02. Year 2026-27.</p></body></html>`,
);

page(
  'tr-bus-mate-v1',
  "no own number, another child's beside",
  'https://routes.tresrobles.example/rider/20881',
  null,
  ['9972650235', '8185550196'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Rider</title><style>body{font:14px Arial}aside{float:right;border:1px solid;padding:8px}</style></head><body><nav>Routes | Riders | Drivers | Field trips | Radio log</nav><p>Tres Robles Transportation, yard 2. Fog delay: none. 14 routes out, 14 back.</p><aside><b>Seat partner</b><br>Lowe, Quincy<br>SSID: 9972650235</aside><h1>Rider: Mendez, Alma</h1><p>Route 31, stop 6, seat 14A. Grade 4, local ID 20881.</p><p>Meets driver Ken Osgood at 7:12. Home 8185550196.</p><table><tr><th>Day</th><th>AM</th><th>PM</th></tr><tr><td>Mon 11/23</td><td>rode</td><td>rode</td></tr><tr><td>Tue 11/24</td><td>rode</td><td>picked up by mother</td></tr></table><p>Rides with: after-school group on Thursdays, gate C at 4:30. Sits at the window; gets carsick in the back rows.</p><p>Harness: no. Nurse on board: no. Pass printed 08/11/2026.</p></body></html>`,
);

page(
  'tr-inbox-v1',
  'a message that names another child',
  'https://office.brightwater-charter.example/students/3905',
  null,
  ['9972658154', '5595550197', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Grade 7</p><div role=alert class=panel style="background:#ffd">Records request received for SSID 9972658154 from Plumas Unified. <a href="/requests/81">Open</a></div><h1>Gwendolyn Achterkamp</h1><dl><dt>Homeroom</dt><dd>Ms. Sato</dd><dt>Charter ID</dt><dd>BW-3905</dd><dt>Mother</dt><dd>5595550197</dd></dl></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'tr-twin-colon-v1',
  'a word before a colon',
  'https://q.lomaverde-usd.example/student/link',
  null,
  ['9972666073'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Link</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><fieldset><legend>Cardenas, Aurelio &nbsp; Gr 03</legend><p>Stu# 610087 &nbsp; Track A</p><p>Twin of: State ID 9972666073</p><p>Shares household with: Cardenas, Aurelia</p></fieldset><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'tr-note-v1',
  'free text that names another child',
  'https://bay.illuminateed.com/live/?page=StudentNotes&s=7719',
  null,
  ['9972673992', '5105550198'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Notes</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>Behavior notes: Hartley, Moss</h2><p>Grade 8, Local ID 77190</p><table><tr><th>Date</th><th>By</th><th>Note</th></tr><tr><td>11/04</td><td>Agbaje</td><td>Argument at lunch with SSID 9972673992, both sent to office.</td></tr><tr><td>11/05</td><td>Agbaje</td><td>Called home, 5105550198.</td></tr></table></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'tr-tel-after-v1',
  'telephone after the label, own number blank',
  'https://court.sierra-coe.example/face.cgi?k=522',
  null,
  ['5305550199'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Face</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>Stonebridge, Kit</h2><p><b>SSID:</b></p><p><a href="tel:5305550199">5305550199</a> (aunt)</p><p><b>Unit:</b> A &nbsp; <b>Grade:</b> 9 &nbsp; <b>Credits:</b> 41.0</p><p>Local number C-2522, entered 11/12/2026 from out of state (Reno). Transcript asked for twice. 504 plan: not known.</p><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
);

page(
  'tr-blank-colon-v1',
  'guard: colon outside, blank value',
  'https://meals.tresrobles.example/accounts/90114',
  null,
  ['8185550101'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Account</title><style>body{font:14px Arial;margin:0}#m{background:#e8a33d;padding:8px 14px}#m a{margin-right:14px;color:#000}#w{padding:14px}</style></head><body><div id=m><b>Tres Robles Child Nutrition</b> <a href="/apps">Applications</a><a href="/accounts">Accounts</a><a href="/serving">Serving line</a><a href="/claims">Claims</a></div><div id=w><h2>Meal account: Dhillon, Jas</h2><p><strong>PIN</strong>: 90114<br><strong>Statewide ID</strong>:<br><strong>Household phone</strong>: 8185550101</p><h3>Last meals</h3><table><tr><td>11/24</td><td>Lunch</td><td>Live Oak</td><td>Reduced</td></tr><tr><td>11/23</td><td>Breakfast</td><td>Live Oak</td><td>Reduced</td></tr></table><p>Vegetarian. No peanuts.</p><hr><p><small>Menu today: bean burrito, carrots, pear, milk. Breakfast from 7:20. Kitchen: Live Oak, cook lead S. Pham. This institution is an equal opportunity provider. Year 2026-27, claim month November.</small></p></div></body></html>`,
);

page(
  'tr-tiles-blank-v1',
  'guard: value above label, blank',
  'https://app.vistamarisol.example/students/0f0f',
  null,
  ['7605550102', '7605550103'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}.l{font-size:11px;color:#777;margin-bottom:14px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Phineas Grub</h1><section><div class=v>7605550102</div><div class=l>Home</div><div class=v>&mdash;</div><div class=l>State ID</div><div class=v>7605550103</div><div class=l>Work</div></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'tr-other-labels-v1',
  'guard: labels that are not it',
  'https://iep.coastselpa.example/case/1777/ids',
  null,
  ['9972681911', '9972689830', '1038847291', '1183920475'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Ids</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 1777: Novak, Petra</h2><table><tr><td>Former SSID</td><td>9972681911</td></tr><tr><td>SSID of brother</td><td>9972689830</td></tr><tr><td>SSID request number</td><td>1038847291</td></tr><tr><td>Has SSID</td><td>Yes</td></tr><tr><td>Case manager state ID</td><td>1183920475</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'tr-short-long-v1',
  'guard: values of nine and eleven digits',
  'https://q.lomaverde-usd.example/student/bad',
  null,
  ['9972144073', '9721440735'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Check</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><fieldset><legend>Bosch, Anke</legend><p>SSID: 997214407</p><p>State ID: 99721440735</p><p>Edit report: length of SSID is wrong (E102)</p></fieldset><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'tr-retired-v1',
  'guard: values, retired by a badge',
  'https://bay.illuminateed.com/live/?page=StudentState&s=9001',
  null,
  ['9972697749'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>State data</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>Szabo, Levente</h2><dl><dt>SSID</dt><dd>9972697749 <span style="background:#fdd;padding:1px 7px">Retired by the state, replacement pending</span></dd><dt>Grade</dt><dd>3</dd><dt>Entered</dt><dd>08/17/2026 from Hungary</dd><dt>ELPAC initial</dt><dd>Intermediate, 09/10/2026</dd></dl><p>Teacher Calloway, Room 11. Lunch paid. No bus.</p></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'tr-covered-v1',
  'covered: the next child lies over the page',
  'https://app.vistamarisol.example/students/77aa',
  null,
  ['9972705668'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><div style="position:relative;min-height:300px"><section><h1>Amity Crane</h1><p>SSID: 9972705668</p></section><div role=dialog aria-modal=true style="position:absolute;inset:0;background:#fff;z-index:5;padding:20px"><h1>Dorian Pell</h1><p>Schedule change, period 4</p><button>Apply</button></div></div></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
  { isLaidOut: true },
);

page(
  'tr-off-screen-v1',
  'out of sight by position: panel slid away',
  'https://office.brightwater-charter.example/students/4001',
  null,
  ['9972713587', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Grade 2</p><h1>Tobias Wren</h1><p>Room 8, Charter ID BW-4001</p><div style="position:fixed;top:0;left:0;width:320px;transform:translateX(-340px);background:#fff"><h2>Quick peek: Mabel Wynn</h2><p>SSID 9972713587</p></div></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'tr-known-hidden-v1',
  'known field hidden, sibling in sight',
  'https://valley.aeries.net/admin/Family.aspx',
  null,
  ['9972721506', '9972729425'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Family</title><style>body{font:13px Arial;margin:0}#NavBar{background:#1d4f7c;padding:8px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:inline-block;margin:4px 14px}.data-caption{font-size:11px;color:#666}td,th{padding:3px 9px;text-align:left}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="99481207"><input type=hidden name="ctl00$SN" value="2217"><input type=hidden name="ctl00$SC" value="31"><div id=NavBar><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Medical</a></div><div id=MainArea><div id=StudentBanner><span class=student-full-name>Castro, Belén</span><div style="display:none"><div data-tcfc="STU.CID">9972721506</div></div></div><h2>Family members in district</h2><table><tr><th>Name</th><th>Gr</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Castro, Darío</td><td>1</td><td data-tcfc="STU.CID">9972729425</td></tr></table></div></form></body></html>`,
);

page(
  'tr-merge-v1',
  'two students side by side',
  'https://sis.oakdale-usd.example/tools/duplicates?pair=19',
  null,
  ['9972737344', '9972745263', '2095550104', '2095550105'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Duplicates</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Possible duplicate 19</h2><table border=1 cellspacing=0><tr><th></th><th>Record A</th><th>Record B</th></tr><tr><td>Name</td><td>Bell, Jo Ann</td><td>Bell, Joann</td></tr><tr><td>Birth date</td><td>05/05/2012</td><td>05/05/2012</td></tr><tr><td>State ID</td><td>9972737344</td><td>9972745263</td></tr><tr><td>Phone</td><td>2095550104</td><td>2095550105</td></tr></table><button>Keep A</button> <button>Keep B</button></div></body></html>`,
);

page(
  'tr-list-v1',
  'list under a heading',
  'https://meals.tresrobles.example/claims/unmatched',
  null,
  ['9972753182', '9972761101', '9972769020'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Unmatched</title><style>body{font:14px Arial;margin:0}#m{background:#e8a33d;padding:8px 14px}#m a{margin-right:14px;color:#000}#w{padding:14px}</style></head><body><div id=m><b>Tres Robles Child Nutrition</b> <a href="/apps">Applications</a><a href="/accounts">Accounts</a><a href="/serving">Serving line</a><a href="/claims">Claims</a></div><div id=w><h2>Not matched in direct certification</h2><h3>CALPADS ID</h3><ul><li>9972753182</li><li>9972761101</li><li>9972769020</li></ul><p>The state found no CalFresh, CalWORKs or Medi-Cal case for these. Send the household a paper application, or try again with another spelling of the name.</p><button>Export</button> <button>Try again</button><hr><p><small>Menu today: bean burrito, carrots, pear, milk. Breakfast from 7:20. Kitchen: Live Oak, cook lead S. Pham. This institution is an equal opportunity provider. Year 2026-27, claim month November.</small></p></div></body></html>`,
);

page(
  'tr-staff-v1',
  'staff',
  'https://bay.illuminateed.com/live/?page=UserProfile&id=412',
  null,
  ['1029847563'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>User profile</title><style>body{font:14px/1.5 Arial;margin:0}#t{background:#fff;border-bottom:3px solid #19a;padding:9px 16px}#t span{margin-right:16px}#b{padding:12px 16px}</style></head><body><div id=t><span><b>Bay Unified</b></span><span>Students</span><span>Assessments</span><span>Gradebook</span><span>Reports</span></div><div id=b><h2>User profile: Osei, Kwame</h2><table><tr><td>Role</td><td>Teacher, single subject math</td></tr><tr><td>Employee no.</td><td>60418</td></tr><tr><td>State ID</td><td>1029847563</td></tr><tr><td>Credential expires</td><td>07/01/2029</td></tr><tr><td>Room</td><td>C-4</td></tr><tr><td>Sections</td><td>Integrated Math I (P1, P2), Statistics (P5)</td></tr></table></div><div style="padding:12px 16px;color:#678;font-size:12px">Site: Bayview 6-12 &middot; Year 2026-27 &middot; Control panel: F. Nakagawa &middot; Data as of last night &middot; <a href="#">Custom reports</a> &middot; <a href="#">Help</a></div></body></html>`,
);

page(
  'tr-bus-driver-v1',
  'guard: headings, a page of a bus driver',
  'https://routes.tresrobles.example/drivers/19',
  null,
  ['1047382910', '8185550106'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Driver</title><style>body{font:14px Arial}</style></head><body><nav>Routes | Riders | Drivers | Field trips</nav><h1>Bus driver</h1><dl><dt>Name</dt><dd>Osgood, Ken</dd><dt>State ID</dt><dd>1047382910</dd><dt>Certificate</dt><dd>School bus, through 05/2028</dd><dt>Cell</dt><dd>8185550106</dd><dt>Hired</dt><dd>2014</dd></dl><h2>Routes</h2><table><tr><th>Route</th><th>Bus</th><th>Riders</th></tr><tr><td>31</td><td>118</td><td>44</td></tr><tr><td>9</td><td>118</td><td>37</td></tr></table><p>Drug and alcohol pool: yes, drawn last in quarter 1. First aid exam passed. Speaks Spanish and some Tagalog. Supervises loading at Live Oak TK-8, gate C.</p><p>Medical card until 06/2027. Last ride-along 10/12 by yard chief L. Tovar. Tres Robles Transportation, yard 2.</p></body></html>`,
);

page(
  'tr-add-form-v1',
  'forms of nobody yet: new student with a candidate',
  'https://office.brightwater-charter.example/students/new',
  null,
  ['9972776939', '5595550100'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>New student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / New</p><h1>New student</h1><form><label for=a1>Last name</label> <input id=a1 value="Farrow"> <label for=a2>SSID</label> <input id=a2 value=""> <button>Add student</button></form><div class=panel><h3>The state has someone like this</h3><p>Farrow, Della, born 04/2014, last at Plumas Elementary</p><p>SSID: 9972776939</p><button type=button>Use</button></div></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
);

page(
  'tr-search-v1',
  'a search form holds a number, nothing found',
  'https://q.lomaverde-usd.example/find',
  null,
  ['9972784858'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Find</title><style>body{font:12px Tahoma,sans-serif;margin:6px;background:#eef3ee}.bar{background:#cdc;padding:4px}.bar button{width:34px}fieldset{background:#fff;margin:8px 0}</style></head><body><div class=bar><button title=First>|&lt;</button><button title=Previous>&lt;</button><button title=Next>&gt;</button><button title=Last>&gt;|</button> Record 14 of 611 &nbsp; Track A &nbsp; <a href="#x">Student</a> <a href="#y">Contacts</a> <a href="#z">Attendance</a> <a href="#w">Discipline</a> School <select><option>Loma Verde Elementary<option>Mission Trails High</select> Yr <select><option>26/27</select></div><form role=search><fieldset><legend>Find a student</legend><label>Last <input></label> <label>State ID <input value="9972784858"></label> <label>Stu# <input></label> <button>Find</button></fieldset></form><p>No student fits.</p><div class=bar>Ready &nbsp; User: pgaines &nbsp; Rights: read, write &nbsp; Alt+R report, Alt+L letters &nbsp; Reports queued: 0</div></body></html>`,
);

page(
  'tr-hover-v1',
  'hover card',
  'https://sis.oakdale-usd.example/class/roster?sec=4410',
  null,
  ['9972792777'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Roster</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Period 4 roster</h2><ol><li>Arroyo, Vera</li><li>Bishop, Cal</li><li>Conti, Lia</li></ol><div id=hc style="display:none;position:absolute;left:330px;top:120px;border:1px solid;background:#ffe;padding:8px">Bishop, Cal<br>State ID: 9972792777</div><script>setTimeout(function(){hc.style.display="block"},600);setTimeout(function(){hc.style.display="none"},1400)</script></div></body></html>`,
  { sure: false },
);

page(
  'tr-known-list-v1',
  'known field in a list: search result of one row',
  'https://valley.aeries.net/admin/StudentSearch.aspx',
  null,
  ['9972856129', '5595550107'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student Search</title><style>body{font:13px Arial;margin:0}#NavBar{background:#1d4f7c;padding:8px}#NavBar a{color:#fff;margin-right:12px}.data-row{display:inline-block;margin:4px 14px}.data-caption{font-size:11px;color:#666}td,th{padding:3px 9px;text-align:left}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="99481207"><input type=hidden name="ctl00$SN" value="2217"><input type=hidden name="ctl00$SC" value="31"><div id=NavBar><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Medical</a></div><div id=MainArea><h2>Search results (1)</h2><p>Last name begins with "Fal"; grade 5; school 31. <a href="#">New search</a></p><table><tr><th>Select</th><th>Name</th><th>Gr</th><th>Teacher</th><th>State Student ID</th><th>Telephone</th></tr><tr id=ResultRow1><td><input type=checkbox></td><td data-tcfc="STU.NM">Falk, Ingrid</td><td data-tcfc="STU.GR">5</td><td>Moss</td><td data-tcfc="STU.CID">9972856129</td><td data-tcfc="STU.TL">5595550107</td></tr></table><p>Rows a page <select><option>25<option>50</select> <button type=button>Print list</button></p></div></form></body></html>`,
);

page(
  'tr-mass-change-v1',
  'forms of nobody yet: mass change with the number of the first of many',
  'https://sis.oakdale-usd.example/tools/mass?field=lunch',
  null,
  ['9972864048'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Mass change</title><style>body{font:13px Verdana,sans-serif;margin:0}#hd{background:#234;color:#fff;padding:6px 12px}#lf{float:left;width:150px;padding:10px}#ct{margin-left:170px;padding:10px}td,th{padding:3px 8px;text-align:left;vertical-align:top}.k{color:#456}</style></head><body><div id=hd>Oakdale USD &nbsp;|&nbsp; School <select><option>Alder Grove Middle<option>Oakdale High</select> Year <select><option>2026-27<option>2025-26</select> <span style="float:right">R. Bautista, Registrar</span></div><div id=lf><b>Students</b><br><a href="#d">Demographics</a><br><a href="#c">Contacts</a><br><a href="#e">Enrollment</a><br><a href="#h">Health</a><br><a href="#t">Transportation</a><br><a href="#a">Assessments</a></div><div id=ct><h2>Mass change: lunch status</h2><p>42 students chosen from "Direct certification, November".</p><form><table><tr><td class=k>New value</td><td><select><option selected>Free<option>Reduced</select></td></tr><tr><td class=k>Begins</td><td><input value="12/01/2026"></td></tr></table><p>First in the list: State ID 9972864048</p><button>Change 42 records</button></form><p>Undo is open until midnight. Log goes to the registrar.</p></div></body></html>`,
);

page(
  'tr-white-v1',
  'out of sight by colour: white on white helper line',
  'https://app.vistamarisol.example/students/60e1',
  null,
  ['9972871967', '7605550108'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Ignatius Boyle</h1><section><h2>Schedule</h2><table><tr><td>P1</td><td>Biology</td><td>Rm 204</td></tr><tr><td>P2</td><td>World History</td><td>Rm 118</td></tr><tr><td>P3</td><td>PE 9</td><td>Gym</td></tr></table><p style="color:#fff;background:#fff;font-size:8px">Previous record: Bowen, Trixie SSID: 9972871967</p></section><section><h2>People</h2><p>Mother Sheila Boyle 7605550108. Counselor Priya Raman.</p></section></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
);

page(
  'tr-zero-frame-v1',
  'out of sight: zero-sized frame that prints a label of the next child',
  'https://nurse.almendra-esd.example/student/7490/label',
  null,
  ['9972887805'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Label</title><style>body{font:14px Helvetica,Arial,sans-serif;margin:0 18px}h1{color:#a22}table{border-spacing:0}td,th{padding:5px 10px;border-bottom:1px solid #eee;text-align:left}</style></head><body><p><b>Almendra ESD Health Office</b> | Site: Canyon Rim Elementary | <a href="/visits">Visits today (7)</a> | <a href="/shots">Immunizations</a> | <a href="/meds">Medication log</a> | <a href="/screen">Screening days</a></p><h1>Medicine label: Ostrowski, Lena</h1><p>Methylphenidate 10 mg, noon, with water. Given by R. Galvez RN. Parent brings refill on the first.</p><button>Print label</button> <button>Next in queue: Oyama, T.</button><iframe width=0 height=0 style="border:0;position:absolute" srcdoc="<p>Oyama, Taro</p><p>SSID: 9972887805</p>"></iframe><p style="color:#777">On duty: R. Galvez RN, until 3:15. Substitute list on the door. Epinephrine checked 11/02. Year 2026-27.</p></body></html>`,
);

page(
  'tr-phone-pieces-v1',
  'guard: values, a telephone in pieces behind the label',
  'https://iep.coastselpa.example/case/1809/contact',
  null,
  ['4085550109'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Contact</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Case 1809: Verhoeven, Bram</h2><table><tr><td>SSID</td><td><span>408</span><span>555</span><span>0109</span> <small>mother, evenings</small></td></tr><tr><td>Interpreter</td><td>Dutch, not needed</td></tr><tr><td>Consent on file</td><td>10/01/2026</td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'tr-replaced-v1',
  'two numbers side by side: retired and replacement of a list',
  'https://court.sierra-coe.example/calpads/retired.cgi',
  null,
  ['9972895724', '9972903643'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Retired</title><style>body{font:15px "Times New Roman",serif;margin:14px}hr{margin:10px 0}</style></head><body><center><b>SIERRA COUNTY OFFICE OF EDUCATION</b><br>Court and Community Schools</center><hr>[<a href="/intake">Intake</a>] [<a href="/census">Daily census</a>] [<a href="/credits">Credits</a>] [<a href="/transfer">Transfer desk</a>]<hr><h2>RETIRED NUMBERS, WEEK OF 11/23</h2><table border=1 cellpadding=4><tr><td>Retired SSID</td><td>Replacement SSID</td><td>Local record</td><td>Done by</td></tr><tr><td>9972895724</td><td>9972903643</td><td>C-1190</td><td></td></tr></table><p>Make the change in the local record before the next snapshot.</p><hr><small>Site: Golden Bough Community School. Census day count 31. Teacher on duty: Hargrove. Visitors sign in at the gate; records go out by the transfer desk only, on Tuesdays and Fridays before noon.<br>School year 2026-2027, quarter 2, day 64 of 180. Session ends after 20 minutes without use.</small></body></html>`,
);

page(
  'tr-candidates-v1',
  'a typed number beside candidates',
  'https://iep.coastselpa.example/transfer/request',
  null,
  ['9972911562', '9972919481', '9972927400'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Transfer</title><style>body{font:14px Georgia,serif;margin:0}#top{border-bottom:4px double #833;padding:8px 20px}#body{padding:12px 20px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 9px;text-align:left}</style></head><body><div id=top><b>Coast SELPA</b> &mdash; Special Education Records &nbsp; <a href="/caseload">My caseload</a> <a href="/meetings">Meetings due</a> <a href="/forms">Forms</a> <a href="/out">Sign out</a></div><div id=body><h2>Request a record from another SELPA</h2><form><p><label for=q1>SSID to look for</label> <input id=q1 value="9972911562"> <button>Look</button></p></form><h3>Close matches</h3><table><tr><th>Name</th><th>Born</th><th>SSID</th><th></th></tr><tr><td>Ayala, Brisa</td><td>2015</td><td>9972919481</td><td><a href="#">Request</a></td></tr><tr><td>Ayala, Brissa</td><td>2014</td><td>9972927400</td><td><a href="#">Request</a></td></tr></table></div><p style="padding:0 20px;font-size:12px">Year <select><option>2026-27<option>2025-26</select> &nbsp; 3 meetings due this week &nbsp; 1 timeline late &nbsp; Interpreter calendar &nbsp; Procedural safeguards (English, Spanish, Tagalog). Records are confidential, Education Code 49076.</p></body></html>`,
);

page(
  'tr-staff-both-v1',
  'staff: staff menu and a state number on a person page',
  'https://lagunaca.infinitecampus.org/campus/apps/staff/person/2208',
  null,
  ['1077364518', '9495550110'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Staff</title><style>body{font:14px Lato,Arial,sans-serif;margin:0}.ctx{background:#eef6ee;padding:10px 16px;border-bottom:1px solid #9c9}.tabs a{margin-right:14px}.sec{padding:8px 16px}.f{margin:6px 0}.t{font-weight:bold}</style></head><body><div class=ctx><b>Marchand, Yvette</b> &nbsp; Employee 2208</div><div class="tabs sec"><a href="#">District Employment</a><a href="#">Credentials</a><a href="#">District Assignments</a><a href="#">Security</a></div><div class=sec><h3>Person Identifiers</h3><div class=f><span class=t>Local Staff Number</span><div>2208</div></div><div class=f><span class=t>State ID</span><div>1077364518</div></div><h3>Employment</h3><div class=f><span class=t>Title</span><div>Teacher, grade 1</div></div><div class=f><span class=t>Start Date</span><div>08/03/2012</div></div><div class=f><span class=t>Seniority Date</span><div>08/03/2012</div></div><div class=f><span class=t>Work Phone</span><div>9495550110</div></div></div></body></html>`,
);

page(
  'tr-dialog-v1',
  "another person's dialog over a page without its own number",
  'https://app.vistamarisol.example/students/91d3',
  null,
  ['7605550131', '9972943238'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student</title><style>*{box-sizing:border-box}body{font:14px/1.45 "Segoe UI",Arial,sans-serif;margin:0;background:#f4f5f8}header{background:#5b2b82;color:#fff;padding:12px 24px;display:flex;justify-content:space-between}section{background:#fff;margin:14px 24px;padding:14px 18px;border-radius:10px}h1{font-size:22px;margin:14px 24px}h2{font-size:16px;margin:0 0 8px}</style></head><body><header><span>Vista Marisol School District</span><span>Term: Fall 2026 &#9662;</span><span role=button>M. Delacroix</span></header><div id=app><h1>Evander Sizemore</h1><section><h2>Household</h2><p>Father Clay Sizemore 7605550131, sister Marlo (grade 4).</p></section><dialog id=dg><h2>Marlo Sizemore</h2><p>Grade 4, Room 22</p><p>State ID: 9972943238</p><button>Close</button> <button>Go to student</button></dialog><script>dg.showModal()</script></div><footer style="padding:10px 24px;color:#889">Marisol K-8 &middot; 2026-27 &middot; Early release on Wednesdays &middot; <a href="/help">Help</a> &middot; <a href="/privacy">Privacy</a></footer></body></html>`,
  { sure: false },
);

page(
  'tr-portal-v1',
  'portal for parents',
  'https://lagunaca.infinitecampus.org/campus/apps/portal/parent/profile',
  null,
  ['9495550132'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Campus Parent</title><style>body{font:14px Lato,Arial,sans-serif;margin:0}.ctx{background:#eef6ee;padding:10px 16px;border-bottom:1px solid #9c9}.tabs a{margin-right:14px}.sec{padding:8px 16px}</style></head><body><div class=ctx><b>Campus Parent</b> &nbsp; Messages (2) &nbsp; Settings &nbsp; Log off</div><div class="tabs sec"><a href="#">Today</a><a href="#">Grades</a><a href="#">Attendance</a><a href="#">Fees</a><a href="#">More</a></div><div class=sec><h3>Student: Lavender Quigg</h3><p>Grade 6, Laguna Intermediate</p><p>State ID: 9972966995</p><h3>Household</h3><p>Primary: 14 Cove Rd, 9495550132</p><h3>Today, November 24</h3><table><tr><td>Per 1</td><td>Orchestra</td><td>Present</td></tr><tr><td>Per 2</td><td>Science 6</td><td>Present</td></tr><tr><td>Per 3</td><td>Core 6</td><td>2 assignments due</td></tr></table><p>Balance for lunch: $6.75. <a href="#">Ask for a change of address</a></p></div></body></html>`,
  { sure: false },
);

page(
  'tr-unsaved-v1',
  'forms: a number typed and not saved',
  'https://office.brightwater-charter.example/students/4901/edit',
  null,
  ['5595550133'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Edit</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#222}nav{display:flex;gap:18px;padding:10px 20px;border-bottom:2px solid #0a7}main{max-width:900px;margin:0 auto;padding:16px}.muted{color:#666;font-size:13px}.panel{border:1px solid #dde;border-radius:6px;padding:10px 16px;margin:12px 0}dt{font-weight:600}dd{margin:0 0 8px 0}</style></head><body><nav><b>Brightwater Charter Office</b><a href="/roster">Students</a><a href="/staff">Staff</a><a href="/reports">Reports</a><a href="/calendar">Calendar</a></nav><main><p class=muted>Students / Pemberton, Ida / Edit</p><h1>Edit Ida Pemberton</h1><p class=panel style="background:#ffe">You have changes that are not saved.</p><form><label for=u1>Grade</label> <input id=u1 value="TK"> <label for=u2>SSID</label> <input id=u2 value=""> <label for=u3>Home</label> <input id=u3 value="5595550133"> <button>Save</button></form><script>u2.value="9972974914";u2.dispatchEvent(new Event("input",{bubbles:true}))</script></main><footer class=muted style="padding:20px">Help desk: help@brightwater-charter.example, 559-555-0100</footer></body></html>`,
  { sure: false },
);

export const thirtiethPages = pages;

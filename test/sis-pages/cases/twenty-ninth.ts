import { setOf } from './case-page.ts';

/** One more page of each kind of the first set, by somebody else again. People are made up. */
const { page, pages } = setOf('twentyNinth');

page(
  'lb-calif-u1',
  'label',
  'https://sis.oakdale-usd.example/eSchoolPLUS/Student/Registration/Demographic?StudentId=50118',
  '9971000001',
  ['0020050118', '5595550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.lbl{display:inline-block;width:190px}</style></head><body><header class="sg-banner">eSchool <a href="#">Registration</a> <a href="#">Scheduling</a> <a href="#">Attendance</a></header><main class="sg-content"><h3>Marsh, Odell &nbsp; (50118)</h3><a href="Contacts?key=0020050118">Contacts 0020050118</a><div class="sg-form"><div class="row"><label class="lbl">Building</label><span class="val">014 Oakdale Middle</span></div><div class="row"><label class="lbl">CALPADS Statewide ID No.</label><span class="val">9971000001</span></div><div class="row"><label class="lbl">Home Tel.</label><span class="val">5595550101</span></div></div></main></body></html>`,
);

page(
  'lb-student-ssid-u1',
  'label',
  'https://bay.illuminateed.com/live/?page=Demographics_Edit&sid=7710',
  '9971000003',
  ['5595550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Testing accommodations</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h2>Accommodations for Quinn Abara</h2><form><p><span id="l1">State Testing ID (SSID)</span><br><input aria-labelledby="l1" disabled value="9971000003"></p><p><span id="l2">Daytime number</span><br><input aria-labelledby="l2" value="5595550103"></p><p><label><input type="checkbox" checked> Text-to-speech</label></p></form></body></html>`,
);

page(
  'lb-ssid-spelled-out-u1',
  'label',
  'https://almont.schoolwise.example/sw/student/general.jsp?k=883',
  '9971000005',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SchoolWise</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><table width="100%" bgcolor="#dde6f0"><tr><td>School 014</td><td>2026-27</td><td><a href="#">Log off</a></td></tr></table><h3>General</h3><dl><dt>Name</dt><dd>Prado, Ilse</dd><dt>SSID – California Student Identifier</dt><dd>9971000005</dd><dt>Permanent number</dt><dd>22318</dd></dl></body></html>`,
);

page(
  'lb-soft-hyphens-u1',
  'label',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentDemo',
  '9971000007',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="RevBar">Menu <b>Student</b> 2026-2027</div><div class="RevContent"><div style="width:140px"><div class="cap">Local Student Num&#8203;ber</div><div class="dat">70714</div></div><div style="width:140px"><div class="cap">State<wbr>wide&nbsp;Student Identi&#8203;fica&#8203;tion</div><div class="dat">9971000007</div></div></div></body></html>`,
);

page(
  'lb-translated-ssid-u1',
  'label',
  'https://ca-mesa.edupoint.com/PXP2_Student.aspx?tr=1',
  null,
  ['9971000009', '5595550109'],
  `<!doctype html><html lang="vi" class="translated-ltr"><head><meta charset="utf-8"><title>Thông tin học sinh</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h2><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">Thông tin học sinh</font></font></h2><dl><dt><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">SSID:</font></font></dt><dd><font dir="auto" style="vertical-align: inherit;">9971000009</font></dd><dt><font dir="auto"><font dir="auto">Điện thoại nhà:</font></font></dt><dd><font dir="auto"><font dir="auto">5595550109</font></font></dd></dl></body></html>`,
  { isOfItsHost: true },
);

page(
  'ly-strong-colon-span-u1',
  'colon outside',
  'https://school.corral-charter.example/index.php?q=/modules/Students/student_view_details.php&gibbonPersonID=0000000412',
  '9971000010',
  ['5595550110', '0000000412'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><nav id="header-menu"><a href="#">Home</a> <a href="#">People</a> <a href="#">Learn</a></nav><div id="content-wrap"><h2>Bianchi, Noor</h2><ul><li><b>Year group</b> – <i>8</i></li><li><b>SSID</b> – <i>9971000010</i></li><li><b>Mobile</b> – <i>5595550110</i></li></ul></div></body></html>`,
);

page(
  'ly-stat-card-u1',
  'value above label in boxes',
  'https://sutter.alma-sis.example/students/5f1/overview',
  '9971000012',
  ['5595550112'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="topnav">Home / Students / Profile</div><section class="profile"><h1>Theo Lindgren</h1><ul style="list-style:none;display:flex;gap:24px;padding:0"><li><strong>94.2%</strong><br><small>Attendance</small></li><li><strong>9971000012</strong><br><small>Statewide Student ID</small></li><li><strong>5595550112</strong><br><small>Main contact</small></li></ul></section></body></html>`,
);

page(
  'ly-stat-flat-classes-u1',
  'value above label in boxes',
  'https://bay.illuminateed.com/live/?page=StudentOverview&id=9914',
  '9971000014',
  ['5595550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.fig,.cap{display:block}.fig{font-size:20px}.cap{font-size:10px;color:#667;margin-bottom:14px}</style></head><body><div class="grid"><b class="fig">Room 12</b><i class="cap">Homeroom</i><b class="fig"><code>9971000014</code></b><i class="cap">SSID</i><b class="fig">5595550114</b><i class="cap">Guardian cell</i></div></body></html>`,
  { sure: false },
);

page(
  'ly-inline-name-u1',
  'label in a line',
  'https://q.sierravista.example/StudentConnection/attendance',
  '9971000015',
  ['5595550115'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><div class="summary">Pupil <u>Soto, Abel</u> | Gr <u>TK</u> | SSID <u>9971000015</u> | Tel <u>5595550115</u></div><h3>Attendance by period</h3><p>No absences.</p></div></body></html>`,
);

page(
  'ly-pre-lines-u1',
  'label in a line',
  'https://reports.almont.example/print/label.txt.html',
  '9971000017',
  ['5595550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Print preview</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><pre>OAK FLAT ELEMENTARY        11/16/26

PUPIL ....... WADE, ESME
BIRTH ....... 04/09/2016
SSID ........ 9971000017
PHONE ....... 5595550117
</pre></body></html>`,
);

page(
  'ly-transcript-line-u1',
  'label in a line',
  'https://ridge.powerschool.com/admin/students/transcript.html?frn=0010007321',
  '9971000107',
  ['0010007321'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li></ul><div id="content-main"><h1>Unofficial transcript</h1><div>Class of: 2028 Counselor: Imada Entered: 08/14/2024 SSID#: 9971000107 Credits: 145.00 Rank: 12/340</div><table><tr><td>Algebra 2</td><td>A-</td></tr><tr><td>Chemistry</td><td>B</td></tr></table></div></body></html>`,
);

page(
  'ly-two-rows-u1',
  'labels in a row, values below',
  'https://q.sierravista.example/Q/Student/General',
  '9971000018',
  ['5595550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.l td{font-size:10px;color:#555}.d td{border:1px solid #999}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><table class="form"><tr class="l"><td>Last name</td><td>First name</td><td>Middle</td></tr><tr class="d"><td>Okafor</td><td>Chidi</td><td>J</td></tr><tr class="l"><td>Stu #</td><td>State Stu ID (SSID)</td><td>Contact phone</td></tr><tr class="d"><td>41802</td><td>9971000018</td><td>5595550118</td></tr></table></div></body></html>`,
);

page(
  'ly-hidden-tip-u1',
  'extra text in the label cell',
  'https://bay.illuminateed.com/live/?page=Demographics&stu=20',
  '9971000020',
  ['5595550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.fld{display:flex;gap:20px}.k{width:120px}</style></head><body><h2>Haddad, Lina</h2><div class="fld"><div class="k">SSID <button type="button" aria-describedby="tp">?</button><span id="tp" role="tooltip" style="visibility:hidden;position:absolute">Leave empty until the registrar has asked the state for one.</span></div><div class="v">9971000020</div></div><div class="fld"><div class="k">Phone</div><div class="v">5595550120</div></div></body></html>`,
);

page(
  'ly-sr-required-u1',
  'extra text in the label cell',
  'https://sutter.alma-sis.example/students/61c/state',
  '9971000022',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="topnav">Home / Students / Profile</div><section class="profile"><h1>State reporting</h1><table><tbody><tr><td>Student</td><td>Ferro, Gina</td></tr><tr><td>SSID<sup>†</sup><span class="vh">see the footnote</span></td><td>9971000022</td></tr></tbody></table><p><small>† Not shown on report cards.</small></p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-icon-words-u1',
  'icon fonts written as words',
  'https://app.mesa-learn.example/student/31/profile',
  '9971000024',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.material-icons{display:inline-block;width:14px;height:14px;overflow:hidden;white-space:nowrap;color:#379}.line{display:flex;gap:30px}.line>span:first-child{width:110px}</style></head><body><h2>Yusuf, Amal</h2><div class="line"><span><i class="material-icons">fingerprint</i> SSID</span><span>9971000024 <i class="material-icons">lock</i></span></div><div class="line"><span><i class="material-icons">school</i> Grade</span><span>6</span></div></body></html>`,
);

page(
  'ly-badge-u1',
  'value with something behind it',
  'https://lagunaca.infinitecampus.org/campus/apps/students/demographics',
  '9971000026',
  ['5595550126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar"><span>Laguna Unified</span> <button>Save</button></div><div class="tool"><h4>Person Identifiers</h4><table><tr><td>Student State ID</td><td>9971000026 <a href="#" style="font-size:11px">History</a></td></tr><tr><td>Local Student Number</td><td>60126</td></tr><tr><td>Cell Phone</td><td>5595550126 <a href="#" style="font-size:11px">Call</a></td></tr></table></div></body></html>`,
);

page(
  'ly-lrm-u1',
  'signs that nobody sees',
  'https://iep.tricounty-selpa.example/student/info?c=2208',
  '9971000028',
  ['5595550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Manager</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="tabs"><a href="#">Info</a> <a href="#">Services</a> <a href="#">Forms</a></div><table><tr><td>Student</td><td>Mori, Ken</td></tr><tr><td>SSID</td><td>&#65279;&#8206;9971000028&#8206;</td></tr><tr><td>Phone</td><td>&#8206;5595550128</td></tr></table></body></html>`,
);

page(
  'ly-spoken-digits-u1',
  'text for screen readers',
  'https://app.mesa-learn.example/student/44/summary',
  '9971000030',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h2>Delacroix, Remy</h2><table><tr><th scope="row"><span aria-hidden="true">SSID</span><span class="vh">S S I D</span></th><td aria-label="9 9 7 1 0 0 0 0 3 0">9971000030</td></tr><tr><th scope="row">Grade</th><td>2</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'ly-textarea-u1',
  'other controls',
  'https://sis.oakdale-usd.example/eSchoolPLUS/Student/StateReporting',
  '9971000031',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><header class="sg-banner">eSchool <a href="#">Registration</a> <a href="#">Scheduling</a> <a href="#">Attendance</a></header><main class="sg-content"><h3>Tran, Vy</h3><table><tr><td><label for="cmbYr">Year</label></td><td><select id="cmbYr"><option>2026</option></select></td></tr><tr><td><label for="out7">SSID</label></td><td><output id="out7">9971000031</output></td></tr></table></main></body></html>`,
);

page(
  'ly-slotted-u1',
  'web components',
  'https://app.mesa-learn.example/s/record/003AB',
  '9971000033',
  ['5595550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}out-field{display:block}</style></head><body><h2>Castellanos, Pia</h2><out-field><template shadowrootmode="open"><div class="l" style="font-size:11px"><slot name="label"></slot></div><div><slot></slot></div></template><span slot="label">SSID</span>9971000033</out-field><hr><out-field><template shadowrootmode="open"><div class="l" style="font-size:11px"><slot name="label"></slot></div><div><slot></slot></div></template><span slot="label">Mobile</span>5595550133</out-field></body></html>`,
);

page(
  'ly-th-th-u1',
  'cells',
  'https://almont.schoolwise.example/sw/student/health.jsp?k=36',
  '9971000036',
  ['5595550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SchoolWise</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><table width="100%" bgcolor="#dde6f0"><tr><td>School 014</td><td>2026-27</td><td><a href="#">Log off</a></td></tr></table><table><tr><td align="right">Pupil</td><td>:</td><td>Vega, Ciro</td></tr><tr><td align="right">SSID</td><td>:</td><td>9971000036</td></tr><tr><td align="right">Emergency</td><td>:</td><td>5595550136</td></tr></table></body></html>`,
);

page(
  'ly-hidden-cell-u1',
  'cells',
  'https://q.sierravista.example/Q/Student/Census',
  '9971000108',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><table><tr><td>Student</td><td hidden><input type="hidden" name="f0" value="N"></td><td colspan="2">Ekström, Liv</td></tr><tr><td>State Student Number</td><td hidden><input type="hidden" name="f1" value="N"></td><td colspan="2">9971000108</td></tr></table></div></body></html>`,
);

page(
  'ly-note-row-u1',
  'heading taken wrongly',
  'https://bay.illuminateed.com/live/?page=StateData&stu=38',
  '9971000038',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State data</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><table><caption>Parents may ask the county office to correct an entry.</caption><tbody><tr><th>Name</th><td>Bloom, Zara</td></tr><tr><th>SSID</th><td>9971000038</td></tr></tbody></table></body></html>`,
);

page(
  'ly-guardian-card-u1',
  'heading taken wrongly',
  'https://app.mesa-learn.example/student/40/start',
  '9971000040',
  ['5595550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student home</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h1>Kaplan, Issa</h1><aside class="box" style="float:right;width:200px"><h4>Homeroom teacher</h4><div>Mrs. Vo, Room 9</div><div>5595550140</div></aside><section class="box" style="width:260px"><div><em>Grade</em> <span>3</span></div><div><em>SSID</em> <span>9971000040</span></div></section></body></html>`,
);

page(
  'ly-dialog-in-app-u1',
  'aria-hidden though visible',
  'https://app.mesa-learn.example/app/students/41',
  '9971000041',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Students</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><app-root aria-hidden="true"><header>Mesa Learn</header><h2>Nwosu, Ife</h2><table><tr><td>Grade</td><td>10</td></tr><tr><td>SSID</td><td>9971000041</td></tr></table></app-root><div class="cdk-overlay-container"></div></body></html>`,
);

page(
  'no-tel-link-u1',
  'telephone after the label',
  'https://sutter.alma-sis.example/students/77a',
  null,
  ['5595550141'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="topnav">Home / Students / Profile</div><section class="profile"><h1>Orla Byrne</h1><dl><dt>Grade</dt><dd>4</dd><dt>SSID</dt><dd><a href="sms:5595550141" title="Send a text">5595550141</a></dd></dl></section></body></html>`,
);

page(
  'wr-hidden-own-then-phone-u1',
  'telephone after the label',
  'https://bay.illuminateed.com/live/?page=Contact&stu=115',
  null,
  ['9971000115', '5595550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact sheet</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.lvl3{visibility:hidden;position:absolute}.r{display:flex;gap:14px}.k{width:80px;font-weight:bold}</style></head><body><h2>Rahimi, Dara</h2><div class="r"><span class="k">SSID</span><span class="v lvl3">9971000115</span><span class="v">5595550116</span></div><div class="r"><span class="k">Bus stop</span><span class="v">Elm / 4th</span></div></body></html>`,
);

page(
  'no-values-first-text-u1',
  'values before labels',
  'https://ridge.powerschool.com/teachers/studentpages/quick.html',
  '9971000043',
  ['5595550143'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li></ul><div id="content-main"><h2>Quick look</h2><div class="ql">22071 Student no. / 9971000043 SSID / 5595550143 Mother</div><p>Next class: period 4</p></div></body></html>`,
);

page(
  'no-list-under-head-u1',
  'list under a heading',
  'https://upload.almont.example/state-file/errors',
  null,
  ['9982000045', '9982000046', '9982000048'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>File check</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h2>Birth date differs from the state (3)</h2><fieldset><legend>SSID</legend>9982000045<br>9982000046<br>9982000048</fieldset><button>Export</button></body></html>`,
);

page(
  'no-il-staff-u1',
  'staff',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Staff',
  null,
  ['9912346601'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="RevBar">Menu <b>Student</b> 2026-2027</div><div class="RevContent"><h1>Staff</h1><div class="f"><label for="nm">Name</label> <input id="nm" value="Adeyemi, Ruth"></div><div class="f"><label for="bd">Badge Num</label> <input id="bd" value="4471"></div><div class="f"><label for="si">State ID</label> <input id="si" value="9912346601"></div><div class="f"><label for="ft">FTE</label> <input id="ft" value="0.80"></div><div class="f"><label for="cr">Credential</label> <input id="cr" value="Multiple Subject"></div></div></body></html>`,
);

page(
  'wr-pending-family-u1',
  "own number not readable, another child's is",
  'https://lagunaca.infinitecampus.org/campus/apps/students/household',
  null,
  ['9982000051'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar"><span>Laguna Unified</span> <button>Save</button></div><div class="tool"><h2>Lopez-Ruiz, Mateo</h2><table><tr><td>Grade</td><td>TK</td></tr><tr><td>Student State ID</td><td><i>requested 11/03/2026</i></td></tr></table><h3>Household: 418 Elm</h3><ul><li>Lopez-Ruiz, Nadia, Gr 2<br>Student State ID: 9982000051</li></ul></div></body></html>`,
);

page(
  'wr-blank-input-candidate-u1',
  "own number not readable, another child's is",
  'https://iep.tricounty-selpa.example/transfer/request',
  null,
  ['9982000053'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Manager</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="tabs"><a href="#">Info</a> <a href="#">Services</a> <a href="#">Forms</a></div><h2>Request a transfer: Dunn, Ezra</h2><table><tr><td>Statewide ID</td><td><input name="ssid" placeholder="ten digits"></td><td><button>Search</button></td></tr></table><p>One student in the pool looks alike:</p><table class="box"><tr><td><input type="radio" name="c"></td><td>Dunne, Esra</td><td>SSID 9982000053</td></tr></table></body></html>`,
);

page(
  'wr-recent-u1',
  "no own number, another child's beside",
  'https://ridge.powerschool.com/admin/students/quicklookup.html',
  null,
  ['9982000055'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li></ul><div id="content-main"><h2 id="student_detail_header">Ivanova, Mila 3 50255</h2><p>Bus 14, Room 6</p><nav class="box" style="width:230px"><b>My pinned students</b><ol><li>Jacobs, Nate — SSID 9982000055</li><li>Kerrigan, Poe</li></ol></nav></div></body></html>`,
);

page(
  'wr-toast-u1',
  'a message that names another child',
  'https://sutter.alma-sis.example/students/9d2/schedule',
  null,
  ['9982000057'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="topnav">Home / Students / Profile</div><section class="profile"><h1>Ruth Oduya</h1><p>Grade 7, Student no. 7057</p><h2>Schedule</h2><p>1 Band · 2 Math · 3 PE</p><div role="alert" style="position:fixed;left:20px;bottom:20px;background:#063;color:#fff;padding:10px">Saved: Penhall, Guy (SSID 9982000057) <button>Undo</button></div></section></body></html>`,
);

page(
  'wr-alert-other-u1',
  'a message that names another child',
  'https://sis.oakdale-usd.example/eSchoolPLUS/Home',
  null,
  ['9982000097'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><header class="sg-banner">eSchool <a href="#">Registration</a> <a href="#">Scheduling</a> <a href="#">Attendance</a></header><main class="sg-content"><h1>Home</h1><div class="box" style="background:#fff4d6"><b>Overnight load</b>: finished with 1 warning. SSID 9982000097 has two open enrollments.</div><p>Search for a student to begin.</p></main></body></html>`,
);

page(
  'wr-duplicate-of-u1',
  'a word before a colon',
  'https://almont.schoolwise.example/sw/student/general.jsp?k=59',
  null,
  ['9982000059'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SchoolWise</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><table width="100%" bgcolor="#dde6f0"><tr><td>School 014</td><td>2026-27</td><td><a href="#">Log off</a></td></tr></table><h3>Sandoval, Ari</h3><table><tr><td>Status</td><td>Active</td></tr><tr><td>Remark</td><td>Twin of: SSID 9982000059</td></tr></table></body></html>`,
);

page(
  'wr-offset-tab-u1',
  'out of sight by position',
  'https://app.mesa-learn.example/roster/cards',
  null,
  ['9982000062'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><p><button>‹</button> Card 2 of 2 <button>›</button></p><div style="width:320px;overflow:hidden"><div style="display:flex;width:640px;transform:translateX(-320px)"><section style="width:320px"><h2>Mbeki, Ana</h2><p>SSID: 9982000062</p></section><section style="width:320px"><h2>Nair, Dev</h2><p>Lunch: paid</p></section></div></div></body></html>`,
);

page(
  'wr-folded-u1',
  'out of sight by position',
  'https://school.corral-charter.example/index.php?q=/modules/Students/family.php',
  null,
  ['9982000064'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><nav id="header-menu"><a href="#">Home</a> <a href="#">People</a> <a href="#">Learn</a></nav><div id="content-wrap"><h2>Petrov, Lev</h2><p>Year 5, House Blue</p><button aria-expanded="false">Family ▸</button><div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0"><p>Petrov, Zoya, Year 2</p><p><b>SSID</b> <span>9982000064</span></p></div></div></div></body></html>`,
);

page(
  'wr-print-frame-u1',
  'out of sight by position',
  'https://lagunaca.infinitecampus.org/campus/apps/students/profile',
  null,
  ['9982000068'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar"><span>Laguna Unified</span> <button>Save</button></div><div class="tool"><h2>Quiroz, Tavi</h2><p>Grade 9, Local Student Number 60168</p><iframe title="badge" width="1" height="1" style="position:absolute;left:-5000px;border:0" srcdoc="<!doctype html><title>Badge</title><h1>Rossi, Mara</h1><table><tr><td>Student State ID</td><td>9982000068</td></tr></table>"></iframe><button>Print badge</button></div></body></html>`,
);

page(
  'wr-covered-u1',
  'covered',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  null,
  ['9982000067'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="RevBar">Menu <b>Student</b> 2026-2027</div><div class="RevContent"><h2>Salas, Ben</h2><table><tr><td>SSID</td><td>9982000067</td></tr><tr><td>Grade</td><td>1</td></tr></table><div style="position:fixed;inset:0;z-index:50;background:#fff;padding:20px"><h2>Takeda, Rin</h2><h3>Discipline</h3><p>No incidents.</p><button>Back</button></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'wr-merge-u1',
  'two students',
  'https://ridge.powerschool.com/admin/tech/combine.html',
  null,
  ['9982000070', '9982000071'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Combine</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><h1>Combine two students</h1><div style="display:flex;gap:20px"><div class="box"><h3>Surviving record</h3><p>Umar, Jo</p><p>SSID 9982000070</p></div><div class="box"><h3>Record to delete</h3><p>Umar, Joe</p><p>SSID 9982000071</p></div></div><button>Combine</button></body></html>`,
);

page(
  'wr-compare-u1',
  'two students',
  'https://ids.state-data.example/mid/compare',
  null,
  ['9982000073', '9982000074'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifier workbench</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h1 style="font-size:16px">Identifier workbench</h1><p><a href="#">Online maintenance</a> &gt; <a href="#">SSID</a></p><table border="1"><thead><tr><th></th><th>Sent</th><th>Returned</th></tr></thead><tbody><tr><th>Legal name</th><td>Wong, Jia</td><td>Wong, Jiayi</td></tr><tr><th>Birth</th><td>02/11/2014</td><td>02/17/2014</td></tr><tr><th>State Student Identifier</th><td>9982000073</td><td>9982000074</td></tr></tbody></table></body></html>`,
);

page(
  'wr-row-of-two-u1',
  'two students',
  'https://iep.tricounty-selpa.example/student/lookalikes',
  null,
  ['9982000113', '9982004114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Manager</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.pair{display:grid;grid-template-columns:90px 160px 160px}.pair dd{margin:0}</style></head><body><div id="tabs"><a href="#">Info</a> <a href="#">Services</a> <a href="#">Forms</a></div><h2>Look-alikes</h2><dl class="pair"><dt>Pupil</dt><dd>Xiong, Pa</dd><dd>Xiong, Pahoua</dd><dt>SSID</dt><dd>9982000113</dd><dd>9982004114</dd></dl></body></html>`,
);

page(
  'wr-hover-u1',
  'hover card',
  'https://app.mesa-learn.example/seating/p3',
  null,
  ['9982000076'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h1>Seating, period 3</h1><table><tr><td class="box">Abe</td><td class="box">Bo</td><td class="box">Cy</td></tr></table><div id="pc" popover="manual"><b>Zimmer, Abe</b><div>SSID 9982000076</div></div><script>setTimeout(()=>pc.showPopover(),800);setTimeout(()=>pc.hidePopover(),1700)</script></body></html>`,
  { sure: false },
);

page(
  'wr-ae-contact-tab-u1',
  'known field hidden',
  'https://ridge.powerschool.com/admin/students/state/CA/student.html?frn=0010004478',
  null,
  ['9971000078', '0010004478', '5595550178', '9982004178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li></ul><div id="content-main"><h2 id="student_detail_header">Farrow, Gil 6 44780</h2><div class="box-round"><table><tr class="oddRow" style="display:none"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9971000078</td></tr><tr class="evenRow"><td class="bold" title="[Students]Home_Phone">Home Phone</td><td>5595550178</td></tr></table></div><div class="box-round"><h3>Same address</h3><p>Farrow, Hedy, grade 2 <br>Statewide Student Identifier (SSID): <span>9982004178</span></p></div></div></body></html>`,
);

page(
  'wr-ae-sibling-cell-u1',
  'known field in a list',
  'https://valley.aeries.net/admin/StudentDuplicates.aspx',
  null,
  ['9982000079'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="88120031"><input type="hidden" name="ctl00$SN" value="212"><input type="hidden" name="ctl00$SC" value="31"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="StudentBanner"><span class="student-full-name">Hollis, Ada</span> Gr 1</div><h3>Others with this birth date</h3><ul class="lst"><li><span data-tcfc="STU.LN">Holt</span>, <span data-tcfc="STU.FN">Adam</span> <small>State Student ID</small> <span data-tcfc="STU.CID">9982000079</span></li></ul></form></body></html>`,
);

page(
  'ae-two-fields-u1',
  'known field with two names',
  'https://valley.aeries.net/admin/Census.aspx',
  '9971000082',
  ['5595550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="88120031"><input type="hidden" name="ctl00$SN" value="212"><input type="hidden" name="ctl00$SC" value="31"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="StudentBanner"><span class="student-full-name">Ikeda, Sho</span></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.OID, STU.CID"><input readonly value="9971000082"></div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL, STU.FW"><input value="5595550182"></div></div></form></body></html>`,
);

page(
  'fr-document-write-u1',
  'frame without an address',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student?ab=1',
  '9971000084',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar">Index | Search</div><iframe id="wk" src="about:blank" width="640" height="220"></iframe><script>setTimeout(()=>{wk.contentDocument.body.innerHTML="<h3>Juarez, Bibi</h3><dl><dt>Grade</dt><dd>K</dd><dt>SSID</dt><dd>9971000084</dd></dl>"},400)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-blob-u1',
  'frame without an address',
  'https://q.sierravista.example/Q/Shell',
  '9971000086',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><iframe id="pane" width="620" height="200"></iframe><script>pane.srcdoc="<!doctype html><title>General</title><p><b>Koury, Sam</b></p><table><tr><td>Gr</td><td>12</td></tr><tr><td>SSID</td><td>9971000086</td></tr></table>"</script></div></body></html>`,
  { isLaidOut: true },
);

page(
  'fr-sandbox-u1',
  'frame',
  'https://portal.almont.example/apps/records',
  '9971000087',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apps</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><header>Almont apps</header><iframe sandbox="allow-scripts allow-popups" width="640" height="220" srcdoc="<!doctype html><title>Records</title><h2>Levy, Noa</h2><label for=&quot;x&quot;>SSID</label> <input id=&quot;x&quot; readonly value=&quot;9971000087&quot;>"></iframe></body></html>`,
  { sure: false },
);

page(
  'fr-frameset-u1',
  'frame',
  'https://opensis.hillcrest-charter.example/Modules.php',
  '9971000089',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>openSIS</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><iframe name="body" width="760" height="360" srcdoc="<!doctype html><title>body</title><iframe name=&quot;menu&quot; width=&quot;130&quot; height=&quot;300&quot; srcdoc=&quot;<p>Students</p><p>Attendance</p>&quot;></iframe><iframe name=&quot;main&quot; width=&quot;540&quot; height=&quot;300&quot; srcdoc=&quot;<h2>Mahoney, Eoin</h2><table><tr><td>Grade</td><td>11</td></tr><tr><td>SSID</td><td>9971000089</td></tr></table>&quot;></iframe>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'dy-prerender-next-u1',
  'prerendered page',
  'https://bay.illuminateed.com/live/?page=Walk&i=1',
  '9971000091',
  ['9982004191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>1 of 28</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h2>Novak, Ida</h2><table><tr><td>SSID</td><td>9971000091</td></tr></table><p>1 of 28 <a href="#2">Next</a></p><iframe id="ahead" style="display:none" srcdoc="<!doctype html><title>2 of 28</title><h2>Ochoa, Kit</h2><table><tr><td>SSID</td><td>9982004191</td></tr></table>"></iframe></body></html>`,
);

page(
  'dy-prerender-then-go-u1',
  'prerendered page',
  'https://app.mesa-learn.example/walk/1',
  '9971000112',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><main id="m"><h2>Pascal, Rui</h2><dl><dt>SSID</dt><dd>9971000111</dd></dl></main><template id="nx"><h2>Rojas, Eva</h2><dl><dt>SSID</dt><dd>9971000112</dd></dl></template><script>setTimeout(()=>{m.replaceChildren(nx.content.cloneNode(true));history.pushState({},"","/walk/2")},2200)</script></body></html>`,
  { isLaidOut: true, may: ['9971000111'] },
);

page(
  'dy-app-tabs-u1',
  'tabs in one page',
  'https://q.sierravista.example/Q/Tabs',
  '9971000094',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.p{display:none}.qBody:has(#t1:checked) .p1,.qBody:has(#t2:checked) .p2{display:block}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><label><input type="radio" name="t" id="t1" checked> Stein, Ivy</label> <label><input type="radio" name="t" id="t2"> Tapia, Leo</label><div class="p p1"><h3>Stein, Ivy</h3><p><b>SSID:</b> <span>9971000093</span></p></div><div class="p p2"><h3>Tapia, Leo</h3><p><b>SSID:</b> <span>9971000094</span></p></div><script>setTimeout(()=>t2.click(),1300)</script></div></body></html>`,
  { sure: false, isLaidOut: true, may: ['9971000093'] },
);

page(
  'nm-driver-heading-u1',
  "a child's name read as a word",
  'https://sutter.alma-sis.example/students/a01',
  '9971000101',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="topnav">Home / Students / Profile</div><section class="profile"><h1>Jonah Prior</h1><table><tr><td>Grade</td><td>9</td></tr><tr><td>SSID</td><td>9971000101</td></tr></table></section></body></html>`,
);

page(
  'nm-no-line-u1',
  "a child's name read as a word",
  'https://bay.illuminateed.com/live/?page=Glance&stu=103',
  '9971000103',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>At a glance</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="glance"><strong>Nia Blank</strong> &middot; <em>SSID</em> <span>9971000103</span> &middot; <em>Grade</em> <span>6</span></div></body></html>`,
);

page(
  'nm-school-heading-u1',
  'a place read as a word',
  'https://ridge.powerschool.com/admin/students/general.html',
  '9971000104',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PowerSchool</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div id="branding-powerschool">PowerSchool</div><ul id="std_information"><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li></ul><div id="content-main"><h1>Alta County Community Day School</h1><p>Usher, Bo, grade 8</p><table><tr><td class="bold">Statewide Student ID</td><td>9971000104</td></tr></table></div></body></html>`,
);

page(
  'wr-note-u1',
  'free text that names another child',
  'https://valley.aeries.net/teacher/Visitation.aspx',
  null,
  ['9982000096'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aeries</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><form id="aspnetForm"><input type="hidden" name="ctl00$PID" value="88120031"><input type="hidden" name="ctl00$SN" value="212"><input type="hidden" name="ctl00$SC" value="31"><div id="NavBar"><a href="#">Student Data</a> <a href="#">Attendance</a></div><div id="StudentBanner"><span class="student-full-name">Vance, Lola</span> Gr 4</div><h3>Visits</h3><table><tr><th>Date</th><th>Reason</th><th>Comment</th></tr><tr><td>10/21/2026</td><td>Conference</td><td>Took the wrong tablet; signed in as SSID 9982000096 until noon.</td></tr></table></form></body></html>`,
);

page(
  'gd-near-labels-u1',
  'guard: labels',
  'https://lagunaca.infinitecampus.org/campus/apps/students/identifiers',
  null,
  ['9982000201', '9982000202', '9982000203', '2038475610', '9982000204', '2038475611', '5595550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar"><span>Laguna Unified</span> <button>Save</button></div><div class="tool"><h2>Webb, Uma</h2><dl><dt>Previous SSID</dt><dd>9982000201</dd><dt>SSID (brother)</dt><dd>9982000202</dd><dt>Superseded State Student ID</dt><dd>9982000203</dd><dt>SSID Enrollment Record Key</dt><dd>2038475610</dd><dt>SSID given in error</dt><dd>9982000204</dd><dt>SSID upload job</dt><dd>2038475611</dd><dt>SSID questions, call</dt><dd>5595550151</dd></dl></div></body></html>`,
);

page(
  'gd-staff-ssid-u1',
  'guard: labels',
  'https://sis.oakdale-usd.example/eSchoolPLUS/Staff/Detail',
  null,
  ['9912346207', '9912346208'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><header class="sg-banner">eSchool <a href="#">Registration</a> <a href="#">Scheduling</a> <a href="#">Attendance</a></header><main class="sg-content"><h3>Staff Detail: Yoder, Kim</h3><table><tr><td>Employee SSID (SEID)</td><td>9912346207</td></tr><tr><td>Teacher of record State ID</td><td>9912346208</td></tr><tr><td>Hired</td><td>08/02/2019</td></tr></table></main></body></html>`,
);

page(
  'gd-eleven-in-pieces-u1',
  'guard: values',
  'https://bay.illuminateed.com/live/?page=Find&term=209',
  null,
  ['9982000209'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Find</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h3>Zane, Ty</h3><table><tr><td>SSID</td><td>9982<wbr>000<b style="background:#fe8">209</b>14</td></tr></table></body></html>`,
);

page(
  'gd-phone-in-pieces-u1',
  'guard: values',
  'https://school.corral-charter.example/index.php?q=/modules/Students/quick.php',
  null,
  ['5305550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><nav id="header-menu"><a href="#">Home</a> <a href="#">People</a> <a href="#">Learn</a></nav><div id="content-wrap"><div class="grid"><div><span class="block font-bold">SSID</span> <a class="block" href="tel:+15305550161"><span>530</span><span>555</span><span>0161</span></a></div></div></div></body></html>`,
);

page(
  'gd-old-badge-u1',
  'guard: values',
  'https://ids.state-data.example/ssid/detail',
  null,
  ['9982000214'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifier workbench</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.pill{background:#eee;border-radius:8px;padding:0 6px}</style></head><body><h1 style="font-size:16px">Identifier workbench</h1><p><a href="#">Online maintenance</a> &gt; <a href="#">SSID</a></p><h2>Aguilar, Sky</h2><table><tr><td>SSID</td><td><s>9982000214</s> <span class="pill">Replaced 08/19/2025</span></td></tr><tr><td>Exit</td><td>E155</td></tr></table></body></html>`,
);

page(
  'gd-above-blank-u1',
  'guard: value above label',
  'https://rosario.pine-elem.example/Modules.php?modname=Students/Student.php',
  null,
  ['5595550165', '5595550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}.legend-gray{color:#777;font-size:11px}</style></head><body><div id="body"><h2>Bauer, Flo</h2><table><tr><td>5595550165<br><span class="legend-gray">Home Phone</span></td><td>-<br><span class="legend-gray">SSID</span></td><td>5595550166<br><span class="legend-gray">Work Phone</span></td></tr></table></div></body></html>`,
);

page(
  'gd-colon-blank-u1',
  'guard: colon outside',
  'https://almont.schoolwise.example/sw/student/card.jsp?k=218',
  null,
  ['5595550168'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SchoolWise</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><table width="100%" bgcolor="#dde6f0"><tr><td>School 014</td><td>2026-27</td><td><a href="#">Log off</a></td></tr></table><h3>Cho, Min</h3><p><strong>State Student ID</strong>: &nbsp;&nbsp;&nbsp; <strong>Cell</strong>: <span>5595550168</span></p></body></html>`,
);

page(
  'gd-bus-driver-u1',
  'guard: headings',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person',
  null,
  ['9912346220'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Campus</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="toolbar"><span>Laguna Unified</span> <button>Save</button></div><div class="tool"><h2>School nurse</h2><table><tr><td>Name</td><td>Dorsey, Pat, RN</td></tr><tr><td>State ID</td><td>9912346220</td></tr><tr><td>Building</td><td>Laguna Elementary</td></tr></table></div></body></html>`,
);

page(
  'gd-scrolled-box-u1',
  'guard: sight',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Wide',
  '9971000221',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="RevBar">Menu <b>Student</b> 2026-2027</div><div class="RevContent"><h2>Engel, Max</h2><div style="width:300px;overflow-x:auto;border:1px solid #888"><div style="display:flex;width:1100px"><div style="width:800px">Schedule: 1 English, 2 Math, 3 Art</div><div><div>SSID</div><div>9971000221</div></div></div></div></div></body></html>`,
);

page(
  'gd-ellipsis-u1',
  'guard: sight',
  'https://sis.oakdale-usd.example/eSchoolPLUS/Student/Compact',
  '9971000223',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><header class="sg-banner">eSchool <a href="#">Registration</a> <a href="#">Scheduling</a> <a href="#">Attendance</a></header><main class="sg-content"><h3>Fontaine, Luc</h3><label for="s9">SSID</label> <input id="s9" readonly value="9971000223" style="width:48px"> <label for="g9">Gr</label> <input id="g9" readonly value="07" style="width:20px"></main></body></html>`,
);

page(
  'gd-dialog-open-u1',
  'guard: sight',
  'https://q.sierravista.example/Q/Student/Medical',
  '9971000225',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q Student</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><div class="qBar"><button>First</button><button>Prev</button><button>Next</button><button>Last</button></div><div class="qBody"><h3>Gupta, Isha</h3><p><b>SSID:</b> <span>9971000225</span></p><div style="position:fixed;inset:0;background:rgba(0,0,0,.3)"></div><div role="alertdialog" aria-modal="true" style="position:fixed;left:35%;top:55%;width:240px;background:#fff;padding:14px;border:1px solid"><p>Q will be down tonight from 8 pm.</p><button>OK</button></div></div></body></html>`,
);

page(
  'gd-twice-same-row-u1',
  'guard: two numbers',
  'https://ids.state-data.example/audit/one',
  '9971000226',
  [],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identifier workbench</title><style>body{font:13px/1.45 Verdana,Helvetica,sans-serif;margin:0 12px 24px}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;vertical-align:top}.vh{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.box{border:1px solid #bbb;border-radius:4px;padding:6px 10px;margin:6px 0}</style></head><body><h1 style="font-size:16px">Identifier workbench</h1><p><a href="#">Online maintenance</a> &gt; <a href="#">SSID</a></p><h2>Hansen, Liv</h2><table><thead><tr><th>Element</th><th>District</th><th>State</th><th>Same?</th></tr></thead><tbody><tr><td>Birth</td><td>05/30/2012</td><td>05/30/2012</td><td>yes</td></tr><tr><td>Statewide Student Identifier</td><td>9971000226</td><td>9971000226</td><td>yes</td></tr></tbody></table></body></html>`,
);

export const twentyNinthPages = pages;

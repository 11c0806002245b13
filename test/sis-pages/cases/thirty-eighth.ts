import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: pages with more than one person. People are made up. */
const { page, pages } = setOf('thirty-eighth');

page(
  'c-ae-siblings',
  'siblings table with every number, own in banner',
  'https://valley.aeries.net/admin/Siblings.aspx',
  '9914302786',
  ['9914309923', '9907716640'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="400118"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><b>Guadalupe De La Cruz Ríos</b> Gr 7<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">400118</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9914302786</div></div><div class="data-row"><div class="data-caption">Phone</div><div data-tcfc="STU.TL">(559) 555-0112</div></div></div><div class="main" id="ctl00_MainContent_Main"><h3>Siblings of this student</h3><table><tr><th>Name</th><th>Grade</th><th>School</th><th>Student ID</th><th>State Student ID</th></tr><tr style="background:#fffbd6"><td>De La Cruz Ríos, Guadalupe</td><td>7</td><td>Valley Middle</td><td>400118</td><td>9914302786</td></tr><tr><td>De La Cruz Ríos, Ángel</td><td>4</td><td>Olive Elementary</td><td>400552</td><td>9914309923</td></tr><tr><td>De La Cruz, Jr., Tomás "Tommy"</td><td>11</td><td>Valley High</td><td>399207</td><td>9907716640</td></tr></table><p>Family key 77120. <button type="button">Add sibling</button></p></div></form></body></html>`,
);

page(
  'c-ae-recent-dropdown',
  'list of last viewed students open under the name',
  'https://valley.aeries.net/admin/StudentProfile.aspx',
  '9922817405',
  ['9920014472', '5595550117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data 1</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="511209"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><div style="position:relative"><b>Pa Nhia Xiong ▾</b> Gr 10<div style="border:1px solid #888;background:#fff;padding:6px;margin-top:4px"><div class="data-caption">Last viewed</div><div>Xiong, Tou Ger — 511300</div><div>MARCH, WINTER — 510044</div><div>O'Day, Sky — 512871 — 9920014472</div><div>Nguyễn, Thị Hồng — 509118</div></div></div><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">511209</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9922817405</div></div></div><div class="main" id="ctl00_MainContent_Main"><table><tr><th colspan="4">Student Data</th></tr><tr><td>Last name</td><td data-tcfc="STU.LN">Xiong</td><td>First name</td><td data-tcfc="STU.FN">Pa Nhia</td></tr><tr><td>Birthdate</td><td data-tcfc="STU.BD">05/02/2011</td><td>Correspondence</td><td>Hmong</td></tr><tr><td>Parent/Guardian</td><td data-tcfc="STU.PG">Chue Xiong &amp; Mai Yang</td><td>Primary phone</td><td data-tcfc="STU.TL">5595550117</td></tr><tr><td>Counselor</td><td>Ms. Bell</td><td>Lang Flu</td><td>L</td></tr></table></div></form></body></html>`,
);

page(
  'c-ps-dup-warning',
  'warning of a possible duplicate with the other number',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010004417',
  '9931560082',
  ['0010004417', '0010009921', '9931560820'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial;margin:0;color:#222}#top{background:#00427c;color:#fff;padding:8px}#nav{float:left;width:170px;padding:8px;background:#f2f2f2}#nav li{list-style:none;margin:4px 0}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f7f7f7}</style></head><body><div id="top">PowerSchool SIS &middot; Ridge Unified</div><ul id="nav"><li class="std">Student Profile</li><li><a href="/admin/students/generaldemographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/relations.html?frn=0010004417">Contacts</a></li><li><a href="/admin/students/log.html?frn=0010004417">Log Entries</a></li></ul><div id="content-main"><h2 id="student_detail_header">Reed, Winter Lily &nbsp; 9 &nbsp; 44170</h2><div class="box-round" style="background:#fff4d6;border-color:#d9a400"><b>Possible duplicate.</b> A record with the same birth date was found: <a href="/admin/students/x.html?frn=0010009921">Reid, Winter L.</a>, Cedar Middle, SSID 9931560820. <button>Compare</button> <button>Not the same</button></div><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9931560082</td></tr><tr><td class="bold">Student Number</td><td>44170</td></tr><tr class="oddRow"><td class="bold">Primary Residence Category</td><td>None</td></tr><tr><td class="bold">Student Initial US School Enrollment</td><td>08/16/2017</td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'c-ic-household',
  'household members with state ids in a table below the person',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics',
  '9945513370',
  ['7605550141', '9945513388', '9940071256'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">Al-Masri, Noor-Huda &nbsp; Grade 05 &nbsp; #220915</h1></header><nav class="tabs"><span class="on">Demographics</span><span>Identities</span><span>Households</span><span>Relationships</span></nav><div class="pane"><section><h3>Person Information</h3><dl><dt>Last Name</dt><dd>Al-Masri</dd><dt>First Name</dt><dd>Noor-Huda</dd><dt>Gender</dt><dd>F</dd><dt>Birth Date</dt><dd>01/30/2016</dd></dl></section><section><h3>Person Identifiers</h3><dl><dt>Local Student Number</dt><dd>220915</dd><dt>Student State ID</dt><dd>9945513370</dd><dt>Person GUID</dt><dd>6f1c-88</dd></dl></section><section><h3>Household: Al-Masri / Haddad</h3><table><tr><th>Member</th><th>Relationship</th><th>State ID</th><th>Phone</th></tr><tr><td>Haddad, Rima</td><td>Mother</td><td></td><td>7605550141</td></tr><tr><td>Al-Masri, Yusuf</td><td>Brother</td><td>9945513388</td><td></td></tr><tr><td>Al-Masri, Zayd</td><td>Brother</td><td>9940071256</td><td></td></tr></table></section></div></body></html>`,
);

page(
  'c-sy-nextprev',
  'previous and next student told with numbers beside the arrows',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=student',
  '9903348821',
  ['9903348790', '9903349004', '5595550161', '5595550162'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma,sans-serif;margin:0}.REV_BAR{background:#4a4a6a;color:#fff;padding:5px 10px}.REV_TOP{display:flex;justify-content:space-between;align-items:center;padding:6px 10px;background:#e8e8f0}.REV_GROUP{border:1px solid #aab;margin:8px 10px}.REV_GROUP>h4{margin:0;background:#dcdce8;padding:4px 8px}.REV_GROUP>div,.REV_GROUP>table{margin:8px}.fld{display:inline-block;margin:0 16px 8px 0;vertical-align:top}.fld label{display:block;color:#446}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_BAR">Synergy SIS &nbsp; PAD tree &nbsp; Year 2026-2027</div><div class="REV_TOP"><span>◀ Vang, Kong Meng · 9903348790</span><b style="font-size:16px">Vue-Thao, Mai See &nbsp; Grade 08</b><span>Wadsworth-Lake, Forest · 9903349004 ▶</span></div><div class="REV_GROUP"><h4>Student Information</h4><div><div class="fld"><label>Last Name</label><span>Vue-Thao</span></div><div class="fld"><label>First Name</label><span>Mai See</span></div><div class="fld"><label>Nick Name</label><span>Maisie</span></div><div class="fld"><label>Perm ID</label><span>881204</span></div><div class="fld"><label>State Student Number</label><span>9903348821</span></div><div class="fld"><label>Grade</label><span>08</span></div></div></div><div class="REV_GROUP"><h4>Parent/Guardian</h4><table><tr><th>Name</th><th>Relation</th><th>Lives With</th><th>Home</th></tr><tr><td>Vue, Bee</td><td>Father</td><td>Y</td><td>5595550161</td></tr><tr><td>Thao, Kia</td><td>Mother</td><td>Y</td><td>5595550162</td></tr></table></div></body></html>`,
);

page(
  'c-q-sidelist',
  'one page with a list of classmates at the side',
  'https://q.oakdale-usd.example/StudentContactSystem/Student.aspx',
  '9956204417',
  ['2095550119', '9956207719'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Q - Student</title><style>body{font:12px Arial;margin:0}.l{float:left;width:210px;border-right:1px solid #999;padding:6px;height:420px;overflow:auto}.r{margin-left:230px;padding:6px}.cur{background:#036;color:#fff}.b td{padding:2px 8px}.b td:nth-child(odd){text-align:right;color:#036;font-weight:bold}</style></head><body><div style="background:#036;color:#fff;padding:5px">|◀ ◀ 3 of 5 ▶ ▶| &nbsp; Student Contact System</div><div class="l"><div>CHAN, WING-YEE</div><div>CHRISTMAS, NOEL</div><div class="cur">CHÁVEZ SOTO, CRUZ</div><div>CHILD, GRANT</div><div>CHO, MIN-JUN</div></div><div class="r"><table class="b"><tr><td>Name:</td><td>CHÁVEZ SOTO, CRUZ</td><td>Grade:</td><td>12</td></tr><tr><td>Local ID:</td><td>70118</td><td>SSID:</td><td>9956204417</td></tr><tr><td>Counselor:</td><td>PRICE, D.</td><td>Phone:</td><td>2095550119</td></tr></table><h4>Locker partner</h4><p>CHILD, GRANT (70244) SSID 9956207719</p></div></body></html>`,
);

page(
  'c-il-side-panel',
  'right panel with members of the intervention group',
  'https://bay.illuminateed.com/live/?main_page=StudentProfile&student_id=30188',
  '9968810254',
  ['9968814403', '9968800017', '9968819935'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student profile</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#235;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Bay Data &amp; Assessment</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Students</b></li><li>Assessments</li><li>Groups</li><li>Reports</li></ul></aside><main class="wk"><div style="display:flex;gap:16px"><div style="flex:2"><div class="card"><h2 style="margin:0">Hoàng Minh Châu</h2><div class="kv"><span>Local Student ID</span><span>30188</span></div><div class="kv"><span>SSID</span><span>9968810254</span></div><div class="kv"><span>Grade</span><span>6</span></div><div class="kv"><span>Language fluency</span><span>RFEP</span></div></div><div class="card"><h3>Reading inventory</h3><p>Fall 812 · Winter 845</p></div></div><div class="card" style="flex:1"><h3>Group: Word Work B</h3><p class="muted">Four students, Mrs. Stone</p><p><b>Bishop, Sunny</b><br>SSID 9968814403</p><p><b>Hoàng Minh Châu</b><br>(this student)</p><p><b>Olivares-Page, Paz</b><br>SSID 9968800017</p><p><b>Young, August</b><br>SSID 9968819935</p></div></div></main></body></html>`,
);

page(
  'c-emergency-card',
  'emergency card with many ten-digit phones',
  'https://sis.oakdale-usd.example/student/emergency/7719',
  '9972206138',
  ['2095550131', '2095550132', '2095550133', '2095550134', '1730198842', '2095550135'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card – Faith Church</title><style>body{font:14px Georgia;margin:20px;max-width:760px}h1{font-size:20px;border-bottom:3px double #444}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px}.g div{border:1px solid #999;padding:6px}small{display:block;color:#555}</style></head><body><p><a href="#">Print</a> | <a href="#">Student menu</a> | Signed in: office-oak</p><h1>Emergency Card 2026–27</h1><div class="g"><div><small>Student</small>Faith Church</div><div><small>State Student ID (SSID)</small>9972206138</div><div><small>Teacher / room</small>Mr. Abbott / 14</div><div><small>Allergies</small>Tree nuts</div></div><h2>People to call</h2><ol><li>Pastor Grace Church (mother) 2095550131 cell, 2095550132 work</li><li>Dean Church (father) 2095550133</li><li>Rose Field (grandmother) 2095550134</li></ol><h2>Doctor</h2><p>Dr. Long, NPI 1730198842, 2095550135</p><h2>Brothers and sisters at this school</h2><p>Hope Church, grade 3; Christian Church, grade 1</p></body></html>`,
);

page(
  'c-bus-rider',
  'bus list with one row selected, rider told at the right',
  'https://rides.sierra-jusd.example/routes/14/riders?sel=221',
  '9980435517',
  ['5305550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Route 14 riders</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#7a4b00;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">RideDesk</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Route 12</li><li><b>Route 14</b></li><li>Route 15</li><li>Drivers</li></ul></aside><main class="wk"><h2>Route 14 PM · driver: Mr. Driver</h2><div style="display:flex;gap:20px"><table style="flex:1"><tr><th>Stop</th><th>Rider</th></tr><tr><td>Oak &amp; 3rd</td><td>Abdi-Hassan, Salma</td></tr><tr style="background:#ffe9c4" aria-selected="true"><td>Oak &amp; 3rd</td><td>Driver, Miles</td></tr><tr><td>Mill Ln</td><td>Lor, Chee</td></tr><tr><td>Mill Ln</td><td>St. James-Cole, Zoë</td></tr></table><div class="card" style="flex:1"><h3>Driver, Miles</h3><div class="kv"><span>SSID</span><span>9980435517</span></div><div class="kv"><span>Grade</span><span>2</span></div><div class="kv"><span>Pick up by</span><span>Carrie Driver, 5305550144</span></div><div class="kv"><span>Sits with</span><span>Lor, Chee</span></div></div></div></main></body></html>`,
  { sure: false },
);

page(
  'c-lunch-current',
  'lunch counter with a strip of children already served',
  'https://pos.mesa-nutrition.example/serve/line2',
  '9917720463',
  ['9917720811', '9917728850', '9910002175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Serving line 2</title><style>body{margin:0;font:18px Arial;background:#222;color:#fff}.strip{background:#444;font-size:13px;padding:8px;display:flex;gap:18px}.now{background:#fff;color:#000;margin:20px;padding:20px;display:flex;gap:24px}.pic{width:120px;height:150px;background:#9ab;text-align:center;line-height:150px}.btn{background:#080;color:#fff;padding:16px;margin:0 20px;display:inline-block}</style></head><body><div class="strip"><span>Served:</span><span>11:42 Park, Jun-ho 9917720811</span><span>11:43 Bautista, Angel 9917728850</span><span>11:43 King, Ace 9910002175</span></div><div class="now"><div class="pic">photo</div><div><h1 style="margin:0">Rich, Penny</h1><p>Grade 4 · Rm 9 · Free</p><p>SSID: <b>9917720463</b></p><p>PIN 5518 · Balance $0.00</p><p style="color:#b00">Allergy: milk</p></div></div><span class="btn">Lunch</span><span class="btn" style="background:#a60">Second meal</span><span class="btn" style="background:#900">Wrong child</span></body></html>`,
);

page(
  'c-incident-of-student',
  'incident seen from one student, other participants with numbers',
  'https://ridge.powerschool.com/admin/students/incident.html?frn=0010004417&id=882',
  '9926643190',
  ['0010004417', '9926640087', '9926649712', '9921103348'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incident</title><style>body{font:13px Arial;margin:0;color:#222}#top{background:#00427c;color:#fff;padding:8px}#nav{float:left;width:170px;padding:8px;background:#f2f2f2}#nav li{list-style:none;margin:4px 0}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f7f7f7}</style></head><body><div id="top">PowerSchool SIS &middot; Ridge Unified</div><ul id="nav"><li class="std">Student Profile</li><li><a href="/admin/students/generaldemographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/relations.html?frn=0010004417">Contacts</a></li><li><a href="/admin/students/log.html?frn=0010004417">Log Entries</a></li></ul><div id="content-main"><h2 id="student_detail_header">Savage, Storm T &nbsp; 11 &nbsp; 51190</h2><p>SSID: 9926643190 &nbsp;|&nbsp; Counselor: Justice, M.</p><div class="box-round"><h3>Incident 882: pushing in the quad</h3><table><tr><td class="bold">Date</td><td>10/14/2026</td></tr><tr><td class="bold">Reported by</td><td>Law, Jude (Teacher)</td></tr></table><h4>Participants</h4><table><tr><th>Role</th><th>Name</th><th>State ID</th><th>Action</th></tr><tr class="oddRow"><td>Offender</td><td>Savage, Storm T</td><td>9926643190</td><td>Conference</td></tr><tr><td>Offender</td><td>Al-Najjar, Omar</td><td>9926640087</td><td>Conference</td></tr><tr class="oddRow"><td>Victim</td><td>Small, Teeny</td><td>9926649712</td><td>None</td></tr><tr><td>Witness</td><td>Cháirez-Luz, Sol</td><td>9921103348</td><td>None</td></tr></table></div></div></body></html>`,
);

page(
  'c-casenote-cousin',
  'case notes that name a cousin with a number',
  'https://care.bayview-coe.example/cases/1182/notes',
  '9933390715',
  ['9933392204', '5105550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case notes</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#503a72;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">CareLog</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Open case</b></li><li>Referrals</li><li>Calendar</li></ul></aside><main class="wk"><div class="card"><h2 style="margin:0 0 6px">Phạm-Walker, Destiny "Dez"</h2><div>Grade 9 · Case manager: L. Bird · <b>SSID</b> 9933390715</div></div><h3>Notes</h3><div class="card"><p class="muted">11/02 L. Bird</p><p>Home visit. Aunt says the cousin, Trung Phạm, SSID 9933392204, stays there too and needs a bus pass.</p></div><div class="card"><p class="muted">10/20 R. Marsh</p><p>Called father at 5105550108. Left a message. Teacher will send work home.</p></div><div class="card"><p class="muted">10/11 system</p><p>Case opened from attendance list.</p></div><textarea rows="3" cols="60" placeholder="New note"></textarea><button>Save note</button></main></body></html>`,
  { sure: false },
);

page(
  'c-foster-page',
  'foster page with rights holder and sibling in care',
  'https://fyl.kern-coe.example/youth/view?id=4410',
  '9941187536',
  ['6615550127', '9941180063'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foster youth record</title><style>body{font:14px Calibri,Arial;margin:0 30px}fieldset{margin:12px 0;border:1px solid #7a9}legend{color:#175;font-weight:bold}label{display:inline-block;width:210px}input{border:0;border-bottom:1px solid #aaa;font:inherit;width:200px}</style></head><body><h1>Foster Youth Liaison</h1><h2>Trinidad Valle Luna</h2><fieldset><legend>Youth</legend><p><label for="f1">Name</label><input id="f1" readonly value="Trinidad Valle Luna"></p><p><label for="f2">SSID</label><input id="f2" readonly value="9941187536"></p><p><label for="f3">Client ID (19 digits)</label><input id="f3" readonly value="0412887190034412098"></p></fieldset><fieldset><legend>Education rights holder</legend><p><label for="f4">Name</label><input id="f4" readonly value="Mercy Banks"></p><p><label for="f5">Phone</label><input id="f5" readonly value="6615550127"></p></fieldset><fieldset><legend>Sibling in another placement</legend><p><label for="f6">Name</label><input id="f6" readonly value="Santos Valle Luna"></p><p><label for="f7">Sibling SSID</label><input id="f7" readonly value="9941180063"></p></fieldset></body></html>`,
);

page(
  'c-caseload-selected',
  'counsellor caseload with one row selected and its detail',
  'https://sis.harbor-uhsd.example/counseling/caseload?sel=3',
  '9954478021',
  ['3105550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My caseload</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#14505c;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Harbor UHSD · Counseling</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>A–D (Ms. Day)</li><li><b>E–K (Mr. Knight)</b></li><li>L–R</li><li>S–Z</li></ul></aside><main class="wk"><table><tr><th></th><th>Student</th><th>Gr</th><th>Credits</th><th>Next meeting</th></tr><tr><td></td><td>Early, Dawn</td><td>10</td><td>55</td><td></td></tr><tr><td></td><td>Fang, Xiu-Ying</td><td>11</td><td>120</td><td></td></tr><tr style="background:#d7eef2"><td>●</td><td>French, Major</td><td>12</td><td>150</td><td>Nov 30</td></tr><tr><td></td><td>Her, Pao</td><td>12</td><td>190</td><td></td></tr></table><div class="card" style="margin-top:16px"><h2 style="margin:0">French, Major</h2><p class="muted">Seat in 4th: next to Her, Pao</p><dl><dt>Statewide Student ID</dt><dd>9954478021</dd><dt>Student number</dt><dd>120441</dd><dt>Guardian</dt><dd>Joy French, 3105550190</dd></dl></div></main></body></html>`,
);

page(
  'c-seating-popover',
  'seating chart with the card of one seat open',
  'https://grade.harbor-uhsd.example/class/881/seats',
  '9908827714',
  ['9908821153', '3105550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating chart P3</title><style>body{font:13px Arial;margin:10px}.ch{display:grid;grid-template-columns:repeat(4,120px);gap:8px}.s{border:1px solid #777;padding:8px;height:44px}.on{background:#cfe3ff;border:2px solid #06c}.pop{position:absolute;left:560px;top:70px;width:240px;border:2px solid #06c;padding:10px;background:#fff}</style></head><body><h2>Period 3 · Biology · Ms. Rose</h2><p>Front of room</p><div class="ch"><div class="s">Long, Ty</div><div class="s">Moua, Pa Kou</div><div class="s on">Nguyen-O'Shea, Quỳnh</div><div class="s">Olive, Basil</div><div class="s">Pope, Ivory</div><div class="s">(empty)</div><div class="s">Qureshi, Aya</div><div class="s">Rivers, Brook</div></div><div class="pop"><b>Nguyen-O'Shea, Quỳnh</b><p>Grade 10 · Student ID 60218</p><p>State ID (SSID): 9908827714</p><p>Neighbors: Moua, Olive</p><a href="#">Move</a> <a href="#">Profile</a></div><h3>Absent today</h3><ul><li>Olive, Basil (SSID 9908821153), excused</li><li>Rivers, Brook, not yet known</li></ul><p><label>Layout <select><option>Rows</option><option>Tables of four</option></select></label> <button>Shuffle</button> <button>Print chart</button></p><footer>Harbor UHSD gradebook, help 3105550109</footer></body></html>`,
);

page(
  'c-roster-expanded',
  'roster with one row opened, number in the opened row',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=SectionRoster&sec=1120',
  '9919046632',
  ['7145550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Section Roster</title><style>body{font:12px Tahoma,sans-serif;margin:0}.REV_BAR{background:#4a4a6a;color:#fff;padding:5px 10px}.REV_TOP{display:flex;justify-content:space-between;align-items:center;padding:6px 10px;background:#e8e8f0}.REV_GROUP{border:1px solid #aab;margin:8px 10px}.REV_GROUP>h4{margin:0;background:#dcdce8;padding:4px 8px}.REV_GROUP>div,.REV_GROUP>table{margin:8px}.fld{display:inline-block;margin:0 16px 8px 0;vertical-align:top}.fld label{display:block;color:#446}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}.REV_TOP b{font-size:15px}</style></head><body><div class="REV_BAR">Synergy SIS &nbsp; PAD tree &nbsp; Year 2026-2027</div><div class="REV_TOP"><b>Section 1120-02 Algebra I</b><span>Teacher: Mark Price</span></div><table style="margin:10px;border-collapse:collapse"><tr><th></th><th>Student</th><th>Perm ID</th><th>Grade</th></tr><tr><td>▸</td><td>Abbey, Chase</td><td>70011</td><td>09</td></tr><tr style="background:#eef"><td>▾</td><td>Bui, Thiên-An</td><td>70025</td><td>09</td></tr><tr><td></td><td colspan="3"><div><div class="fld"><label>Name</label><span>Bui, Thiên-An</span></div><div class="fld"><label>State Student ID</label><span>9919046632</span></div><div class="fld"><label>Home Language</label><span>Vietnamese</span></div><div class="fld"><label>Contact</label><span>Bui, Lan 7145550158</span></div></div></td></tr><tr><td>▸</td><td>Cash, Will</td><td>70031</td><td>10</td></tr><tr><td>▸</td><td>D'Angelo-Ruiz, Mar</td><td>70054</td><td>09</td></tr></table></body></html>`,
);

page(
  'c-coenrolment',
  'two enrolments of one child, number told twice alike',
  'https://sis.alder-coe.example/coenroll/6612',
  '9962217049',
  ['7075550122', '9900441278'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Concurrent enrollment</title><style>body{font:14px Helvetica;margin:0}.t{background:#8a1c1c;color:#fff;padding:10px}.two{display:flex;gap:20px;padding:16px}.two>div{flex:1;border:1px solid #bbb;padding:12px}th{text-align:right;padding-right:10px;font-weight:normal;color:#666}</style></head><body><div class="t">Alder County · Concurrent enrollment</div><h2 style="margin:12px 16px 0">Sergeant, Pearl Anh</h2><div class="two"><div><h3>Primary: Alder High</h3><table><tr><th>SSID</th><td>9962217049</td></tr><tr><th>Local ID</th><td>101773</td></tr><tr><th>Entered</th><td>08/12/2026</td></tr><tr><th>Registrar</th><td>Crystal Waters 7075550122</td></tr></table></div><div><h3>Secondary: Career Tech Center</h3><table><tr><th>SSID</th><td>9962217049</td></tr><tr><th>Local ID</th><td>CT-2207</td></tr><tr><th>Entered</th><td>09/01/2026</td></tr><tr><th>Instructor</th><td>Frank Steel, SEID 9900441278</td></tr></table></div></div><p style="padding:0 16px">Attendance is counted at the primary school.</p></body></html>`,
  { sure: false },
);

page(
  'c-records-request',
  'records request with registrar, old school, retired number',
  'https://records.oakdale-usd.example/request/20418',
  '9971156803',
  ['9971150038', '5305550177', '4410028817'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records request</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#374151;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Oakdale Records</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Incoming</li><li><b>Outgoing</b></li><li>Archive</li></ul></aside><main class="wk"><h2>Request 20418 — Marshall-Tran, Justice</h2><div class="card"><h3>Student</h3><div class="kv"><span>Legal name</span><span>Marshall-Tran, Justice Khôi</span></div><div class="kv"><span>Current SSID</span><span>9971156803</span></div><div class="kv"><span>Retired SSID</span><span><s>9971150038</s> (joined 09/2024)</span></div></div><div class="card"><h3>Sending school</h3><p>Pine Bluff Middle, attn. Registrar Ima Page, fax 5305550177, ticket 4410028817</p></div><div class="card"><h3>Also asked for from this family</h3><p>Marshall-Tran, Liberty — separate request 20419</p></div></main></body></html>`,
);

page(
  'c-iep-team',
  'team page with educator ids beside the names',
  'https://sped.north-selpa.example/iep/3391/team',
  '9987703124',
  ['9165550172', '9901172235', '9908824107', '9900916654', '9165550173', '9165550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP team</title><style>body{font:13px Trebuchet MS;margin:16px}table{border-collapse:collapse;margin-top:10px}td,th{border:1px solid #99a;padding:4px 8px}.st{background:#eef3ff;padding:8px}</style></head><body><p>North SELPA · IEP · Team · Services · Goals</p><div class="st"><b>Student:</b> Lê, Guy Đức &nbsp; <b>SSID:</b> 9987703124 &nbsp; <b>DOB:</b> 06/19/2014 &nbsp; <b>Meeting:</b> 12/03/2026</div><table><tr><th>Role</th><th>Name</th><th>SEID</th><th>Phone</th></tr><tr><td>Parent</td><td>Lê, Thu</td><td></td><td>9165550172</td></tr><tr><td>Special education teacher</td><td>Gentle, Rob</td><td>9901172235</td><td></td></tr><tr><td>School psychologist</td><td>Wise, Sage</td><td>9908824107</td><td></td></tr><tr><td>Administrator</td><td>Sharp, Iris</td><td>9900916654</td><td>9165550173</td></tr><tr><td>Interpreter</td><td>Cao, Linh</td><td></td><td>9165550174</td></tr></table><h3>Invitations</h3><p>Sent 11/12 by e-mail; parent said yes by phone. Interpreter asked for (Vietnamese).</p><p><label>Add a member <input placeholder="Name"></label> <select><option>General education teacher</option><option>Nurse</option></select> <button>Add</button></p></body></html>`,
);

page(
  'c-toast-other',
  'a small notice at the corner names another child',
  'https://lagunaca.infinitecampus.org/campus/apps/student/summary',
  '9911864207',
  ['6195550136', '6195550137', '9911864215'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">Okonkwo-Bright, Blessing &nbsp; Grade 03</h1></header><nav class="tabs"><span class="on">Summary</span><span>Enrollments</span><span>Schedule</span><span>Flags</span></nav><div class="pane"><section><h3>Student Summary</h3><table><tr><th>Student Number</th><td>441207</td></tr><tr><th>State ID</th><td>9911864207</td></tr><tr><th>Grade</th><td>03</td></tr><tr><th>Homeroom</th><td>Mrs. Field, Rm 6</td></tr></table></section><section><h3>Contacts</h3><p>Okonkwo, Patience (mother) 6195550136<br>Bright, Moses (stepfather) 6195550137</p></section><div style="position:fixed;right:14px;bottom:14px;width:280px;background:#333;color:#fff;padding:10px" role="status">Saved: change of address for <b>Okonkwo-Bright, Mercy</b>, State ID 9911864215. <a href="#" style="color:#9cf">Undo</a></div></div></body></html>`,
);

page(
  'c-twin-flag',
  "twin flag with the twin's number",
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9923390048',
  ['9923390056', '5595550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="620771"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><b>VANG, GAO SHENG</b> Gr 1 <span style="background:#c00;color:#fff;padding:2px 6px">TWIN</span><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">620771</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9923390048</div></div><div class="data-row"><div class="data-caption">Teacher</div><div data-tcfc="STU.CU">Lamb, Mary</div></div></div><div class="main" id="ctl00_MainContent_Main"><div style="border:1px dashed #c00;padding:8px;margin-bottom:10px">Has a twin: VANG, GAO NOU (620772), state number 9923390056, same birth date, Room 4. Check the name before you save.</div><table><tr><td>Birthdate</td><td data-tcfc="STU.BD">03/03/2020</td></tr><tr><td>Mailing address</td><td>118 W. Church St</td></tr><tr><td>Father</td><td>Vang, Nhia Pao</td></tr><tr><td>Father's cell</td><td>5595550183</td></tr><tr><td>Mother</td><td>Moua, Blia</td></tr></table></div></form></body></html>`,
);

page(
  'c-compare-years',
  'comparison of two years of one student',
  'https://bay.illuminateed.com/live/?main_page=Compare&mode=years',
  '9935518260',
  ['9935518278', '4155550120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Compare years</title><style>body{font:14px Arial;margin:0}nav{background:#113;color:#fff;padding:9px}.w{padding:14px}table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:5px 10px}</style></head><body><nav>Bay · Compare · Years | Schools | Students</nav><div class="w"><h2>Serrano Flor, Cielo</h2><p>SSID 9935518260 &nbsp; Local 77120</p><table><tr><th></th><th>2024–25</th><th>2025–26</th></tr><tr><th>Teacher</th><td>Ms. Sun</td><td>Mr. Winter</td></tr><tr><th>School</th><td>Palm</td><td>Palm</td></tr><tr><th>Attendance</th><td>96 %</td><td>91 %</td></tr><tr><th>Reading</th><td>2481</td><td>2512</td></tr></table><h3>Enrollments</h3><table><tr><th>School</th><th>Entered</th><th>Left</th><th>Reason</th></tr><tr><td>Palm</td><td>08/14/2023</td><td></td><td></td></tr><tr><td>Fig Tree</td><td>08/16/2021</td><td>06/08/2023</td><td>Moved</td></tr></table><p><a href="#">Serrano Flor, Estrella (SSID 9935518278)</a> was opened five minutes ago.</p><h3>Often compared with</h3><ul><li>Sibling: Serrano Flor, Estrella</li><li>Class average</li></ul><p>Questions? Data desk 4155550120</p></div></body></html>`,
);

page(
  'c-message-thread',
  'thread about the student with replies that name others',
  'https://talk.bayview-usd.example/threads/55102',
  '9947720911',
  ['9947728004', '5105550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thread</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#0f766e;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">SchoolTalk</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Inbox (4)</li><li><b>About students</b></li><li>Sent</li></ul></aside><main class="wk"><div class="card" style="background:#ecfdf5"><b>About: Bello Paz, Ángeles</b><div class="muted">Grade 8, Lincoln Middle</div><table><tr><th scope="row">Statewide Student Identifier</th><td>9947720911</td></tr><tr><th scope="row">Homeroom</th><td>Mr. Parent</td></tr></table></div><div class="card"><b>Mr. Parent</b> <span class="muted">8:14</span><p>Is she the one who moved from Fresno, or is that Angela Bello, 9947728004?</p></div><div class="card"><b>Office (Ms. Star)</b> <span class="muted">8:31</span><p>Angela is the other one. Ángeles has been with us since grade 6. Mother at 5105550149.</p></div><input size="60" placeholder="Reply"> <button>Send</button></main></body></html>`,
);

page(
  'c-print-letter',
  'attendance letter with sender and siblings',
  'https://sis.clover-esd.example/letters/preview/771',
  '9958801376',
  ['2095550166', '9958801384'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter preview</title><style>body{background:#ccc;font:15px/1.5 "Times New Roman"}.pg{background:#fff;width:640px;margin:20px auto;padding:50px}.tb{background:#333;color:#fff;font:13px Arial;padding:6px}</style></head><body><div class="tb">Letter 1 of 1 &nbsp; <button>Print</button> <button>Close</button></div><div class="pg"><p>Clover Elementary School District<br>Attendance office, 2095550166</p><p>November 20, 2026</p><p>To the parents of<br><b>Sawyer Carpenter-Smith</b><br>SSID: 9958801376<br>Grade: 5</p><p>Dear Harper Carpenter and Mason Smith,</p><p>our records show that Sawyer has missed five days without an excuse. A letter for his sister Piper comes apart from this one. Please call Ms. Cook at the number above.</p><p>Sincerely,<br>Miller Baker, Principal</p></div><div class="tb">Queue: 2 more letters &nbsp; Next: Carpenter-Smith, Piper, SSID 9958801384 &nbsp; Template: SARB-1 English &nbsp; Language of the house: English &nbsp; <a style="color:#fff" href="#">Change</a></div></body></html>`,
);

page(
  'c-nurse-visit',
  'nurse screen with others who came today',
  'https://health.sierra-jusd.example/visit/new?stu=3381',
  '9964403987',
  ['9964401122', '9964409001', '5305550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health office</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#9f1239;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">NurseStation</div><aside class="side"><b>Today</b><div>8:40 Bloom, Lily</div><div>9:05 Thao, Yeng — 9964401122</div><div>9:20 Hurt, Will</div><div>10:02 Payne, Max — 9964409001</div></aside><main class="wk"><h2>Visit: Hurt, Will</h2><div class="card"><div class="kv"><span>Student ID</span><span>3381</span></div><div class="kv"><span>State student identifier</span><span>9964403987</span></div><div class="kv"><span>Conditions</span><span>Asthma</span></div><div class="kv"><span>Call first</span><span>April Hurt 5305550151</span></div></div><p><label>Reason <select><option>Headache</option><option selected>Scrape</option></select></label></p><p><label>Care given<br><textarea rows="3" cols="50">Washed, bandage.</textarea></label></p><button>Save and back to class</button></main></body></html>`,
);

page(
  'c-hogar-es',
  'household page in Spanish',
  'https://familias.valle-usd.example/alumno/8890',
  '9970084512',
  ['5595550191', '5595550192', '5595550193', '9970084777'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Ficha del alumno</title><style>body{font:14px Verdana;margin:14px}.m a{margin-right:10px}.f{display:flex;margin:3px 0}.f b{width:260px}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px}</style></head><body><div class="m"><a href="#">Inicio</a><a href="#">Alumno</a><a href="#">Hogar</a><a href="#">Salir</a></div><h1>María del Mar Reyes Blanco</h1><div class="f"><b>Identificador estatal del estudiante (SSID)</b><span>9970084512</span></div><div class="f"><b>Número local</b><span>8890</span></div><div class="f"><b>Grado</b><span>4</span></div><h2>Personas del hogar</h2><table><tr><th>Nombre</th><th>Parentesco</th><th>Teléfono</th></tr><tr><td>Consuelo Blanco Prado</td><td>Madre</td><td>5595550191</td></tr><tr><td>Jesús Reyes Campos</td><td>Padre</td><td>5595550192</td></tr><tr><td>Juan de Dios Reyes Blanco</td><td>Hermano (grado 2)</td><td></td></tr></table><h2>Autorizados para recoger</h2><ul><li>Abuela: Milagros Prado, 5595550193</li><li>Vecina: Sra. Paz Ángel</li></ul><p><button>Imprimir</button> <button>Pedir un cambio</button></p><p>Última visita: Juan de Dios Reyes Blanco (SSID 9970084777)</p></body></html>`,
);

page(
  'c-guardian-is-staff',
  'guardian who works for the district, with a staff number',
  'https://ridge.powerschool.com/admin/students/contacts.html?frn=0010004417',
  '9982257701',
  ['0010004417', '9905518834', '4085550115', '4085550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>body{font:13px Arial;margin:0;color:#222}#top{background:#00427c;color:#fff;padding:8px}#nav{float:left;width:170px;padding:8px;background:#f2f2f2}#nav li{list-style:none;margin:4px 0}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f7f7f7}</style></head><body><div id="top">PowerSchool SIS &middot; Ridge Unified</div><ul id="nav"><li class="std">Student Profile</li><li><a href="/admin/students/generaldemographics.html?frn=0010004417">Demographics</a></li><li><a href="/admin/students/relations.html?frn=0010004417">Contacts</a></li><li><a href="/admin/students/log.html?frn=0010004417">Log Entries</a></li></ul><div id="content-main"><h2 id="student_detail_header">Teacher, Holly Jo &nbsp; 6 &nbsp; 30922 &nbsp; SSID: 9982257701</h2><div class="box-round"><h3>Contact 1</h3><table><tr class="oddRow"><td class="bold">Name</td><td>Teacher, Frank</td></tr><tr><td class="bold">Relationship</td><td>Father</td></tr><tr class="oddRow"><td class="bold">Employee of district</td><td>Yes, Staff State ID 9905518834</td></tr><tr><td class="bold">Mobile</td><td>4085550115</td></tr></table></div><div class="box-round"><h3>Contact 2</h3><table><tr class="oddRow"><td class="bold">Name</td><td>Kwan-Teacher, Mei-Ling</td></tr><tr><td class="bold">Relationship</td><td>Mother</td></tr><tr class="oddRow"><td class="bold">Mobile</td><td>4085550116</td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'c-portal-children',
  'parent portal, tab of the chosen child open',
  'https://portal.harbor-uhsd.example/family/student/2',
  '9993308154',
  ['9993308099', '3105550118', '9990047161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family portal</title><style>body{font:15px system-ui;margin:0}.kids{display:flex;background:#eef}.kids div{padding:12px 20px}.kids .on{background:#fff;border-top:3px solid #339;font-weight:bold}.p{padding:18px}.r{display:grid;grid-template-columns:200px 1fr;margin:4px 0}[hidden]{display:none}</style></head><body><div style="padding:10px">Welcome, Ms. Amparo Fuentes</div><div class="kids" role="tablist"><div role="tab">Socorro</div><div role="tab" class="on" aria-selected="true">Modesto</div><div role="tab">Dulce</div></div><div class="p" role="tabpanel" hidden><h2>Socorro Fuentes Nieves</h2><div class="r"><span>SSID</span><span>9993308099</span></div></div><div class="p" role="tabpanel"><h2>Modesto Fuentes Nieves</h2><div class="r"><span>Grade</span><span>9</span></div><div class="r"><span>SSID</span><span>9993308154</span></div><div class="r"><span>Counselor</span><span>Mr. Best, 3105550118</span></div></div><div class="p" role="tabpanel" hidden><h2>Dulce Fuentes Nieves</h2><div class="r"><span>SSID</span><span>9990047161</span></div></div></body></html>`,
);

page(
  'c-test-registration',
  'test registration with examiner and group',
  'https://testing.clover-esd.example/reg/elpac/4417',
  '9906639287',
  ['9904417206', '9999000001'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#1d4ed8;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Assessment Desk</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Groups</li><li><b>Students</b></li><li>Examiners</li></ul></aside><main class="wk"><h2>Initial ELPAC</h2><table class="card"><caption style="text-align:left;font-weight:bold">Zhang-Sommer, Summer (章夏)</caption><tr><td>Student SSID</td><td>9906639287</td><td>Enrolled grade</td><td>K</td></tr><tr><td>Birth date</td><td>10/04/2021</td><td>Home language</td><td>Mandarin</td></tr></table><h3>Session K-3</h3><p>Examiner: Bright, Sonny · SEID 9904417206 · Room 2</p><p>In the same session: Zhang-Sommer, Autumn; Haile, Makeda; Saephan, Fey.</p><p class="muted">Practice log-ins use SSID 9999000001.</p></main></body></html>`,
);

page(
  'c-team-selected',
  'athletic list with selected player and eligibility card',
  'https://sports.harbor-uhsd.example/teams/wrestling?p=12',
  '9918840325',
  ['1629900471', '6195550104', '9918847006'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wrestling</title><style>body{font:14px Arial;margin:0;display:flex}.li{width:260px;background:#f0f0e8;padding:10px}.li div{padding:4px}.li .s{background:#fc3}.d{padding:16px;flex:1}th{width:200px;text-align:left}</style></head><body><div class="li"><b>Wrestling JV</b><div>Armstrong, Champ</div><div>Faleafa-Stone, Sione</div><div class="s">Strong, Hercules</div><div>Tu'ipulotu, Ma'afu</div><div>Yang, Toua</div></div><div class="d"><h2>Strong, Hercules</h2><table><tr><th>Grade</th><td>10</td></tr><tr><th>SSID #</th><td>9918840325</td></tr><tr><th>GPA</th><td>2.9</td></tr><tr><th>Physical</th><td>on file, Dr. Payne (NPI 1629900471)</td></tr><tr><th>Ride home with</th><td>family of Toua Yang, 6195550104</td></tr></table><h3>Season</h3><table><tr><th>Match</th><td>12/04 vs. Lakeside, away, bus 2</td></tr><tr><th>Weight</th><td>152</td></tr></table><h3>Waiting for papers</h3><p>Armstrong, Champ (SSID 9918847006): physical is out of date<br>Yang, Toua: fee</p><p><button>Print card</button></p></div></body></html>`,
);

page(
  'c-merge-done',
  'merged record that tells the record given up',
  'https://lagunaca.infinitecampus.org/campus/apps/person/mergeHistory',
  '9929915460',
  ['9929951046', '6195550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Merge history</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">O'Brien-Castillo, Lark &nbsp; Grade 12 &nbsp; #118203</h1></header><nav class="tabs"><span class="on">Merge history</span><span>Identities</span><span>Audit</span></nav><div class="pane"><section><h3>Kept record</h3><dl><dt>Student Number</dt><dd>118203</dd><dt>State ID</dt><dd>9929915460</dd><dt>Merged by</dt><dd>Steward, Page (Data services)</dd></dl></section><section><h3>Record given up on 10/05/2026</h3><table><tr><th>Field</th><th>Old value</th></tr><tr><td>Name</td><td>Obrien Castillo, Lark</td></tr><tr><td>Student Number</td><td>120077</td></tr><tr><td>Former State ID</td><td>9929951046</td></tr><tr><td>Phone</td><td>6195550129</td></tr></table></section></div></body></html>`,
  { sure: false },
);

page(
  'c-custody',
  'custody note, two homes of one child',
  'https://sis.pine-usd.example/student/9917/custody',
  '9930071486',
  ['7075550151', '7075550152', '2600114873', '9930079904', '9930042287'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Custody</title><style>body{font:14px "Gill Sans",Arial;margin:0}.top{background:#5b2c6f;color:#fff;padding:12px}.top small{margin-left:18px}.homes{display:flex;gap:14px;padding:14px}.homes div{flex:1;background:#f6eefa;padding:10px}</style></head><body><div class="top"><b>Sanders-Cruz, Chance</b><small>Gr 2</small><small>ID 9917</small><small>State Student ID: 9930071486</small></div><div class="homes"><div><h3>Home A (Mon–Wed)</h3><p>Sanders, Faith · mother<br>7075550151</p><p>Half brother: Ford, Lincoln (Gr K)</p></div><div><h3>Home B (Thu–Sun)</h3><p>Cruz, Domingo · father<br>7075550152</p><p>Step sister: Gold, Amber (Gr 5)</p></div></div><p style="padding:0 14px"><b>Court order:</b> case 2600114873, on file. Release to either parent.</p><div style="padding:0 14px"><h3>Same family in this district</h3><table border="1" cellpadding="4"><tr><th>Child</th><th>Grade</th><th>State Student ID</th></tr><tr><td>Ford, Lincoln</td><td>K</td><td>9930079904</td></tr><tr><td>Gold, Amber</td><td>5</td><td>9930042287</td></tr></table><p>Updated by J. Page, 11/03/2026</p></div></body></html>`,
);

page(
  'c-work-permit',
  'work permit with employer and school official',
  'https://cte.alder-coe.example/permits/4402',
  '9942260597',
  ['7075550130', '7075550131', '9942268830'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Work permit B1-4</title><style>body{font:13px Courier New;margin:20px}td{border:1px solid #000;padding:4px 6px;vertical-align:top;width:25%}td small{display:block;font-size:10px}table{border-collapse:collapse;width:720px}</style></head><body><p>[ Save ] [ Print ] [ Next permit ]</p><table><tr><td colspan="2"><small>NAME OF MINOR</small>MAI, SUMMER LIÊN</td><td><small>SSID</small>9942260597</td><td><small>AGE</small>16</td></tr><tr><td colspan="2"><small>SCHOOL</small>ALDER HIGH</td><td colspan="2"><small>SCHOOL PHONE</small>7075550130</td></tr><tr><td colspan="2"><small>EMPLOYER</small>BAKER'S BAKERY, ATTN. ROMAN BAKER</td><td><small>EMPLOYER PHONE</small>7075550131</td><td><small>FEIN</small>94-1140027</td></tr><tr><td colspan="2"><small>PARENT</small>MAI, HÙNG</td><td colspan="2"><small>ISSUED BY</small>COACH FREEMAN</td></tr></table><p>HOURS: SCHOOL DAY 3, OTHER DAY 8, WEEK 28. EXPIRES 06/11/2027.</p><p>SIGNED: ______________ (MINOR) ______________ (PARENT)</p><p>OTHER MINORS AT THIS EMPLOYER: FROST, ROBERT (SSID 9942268830); LOR, PA DEE</p></body></html>`,
);

page(
  'c-waitlist',
  'place in a waiting list with neighbours numbered',
  'https://enroll.clover-esd.example/waitlist/tk/entry/31',
  '9955502318',
  ['9955504400', '9955509126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Waiting list entry</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#b45309;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Enroll</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Applications</li><li><b>Waiting lists</b></li><li>Letters</li></ul></aside><main class="wk"><h2>Entry 31 · Iglesias Monte, Belén</h2><div class="card"><div class="kv"><span>SSID</span><span>9955502318</span></div><div class="kv"><span>Applied for</span><span>Dual immersion, grade 1</span></div><div class="kv"><span>Sibling priority</span><span>yes (Iglesias Monte, León, grade 3)</span></div></div><h3>Around this entry</h3><table><tr><th>#</th><th>Child</th><th>SSID</th></tr><tr><td>30</td><td>Fair, Bonnie</td><td>9955504400</td></tr><tr style="font-weight:bold"><td>31</td><td>Iglesias Monte, Belén</td><td>9955502318</td></tr><tr><td>32</td><td>Jones-Abdullah, Idris</td><td>9955509126</td></tr></table></main></body></html>`,
  { sure: false },
);

page(
  'c-locker-pair',
  "locker shared by two, number of the page's student in the head",
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentLocker',
  '9967734150',
  ['9967730082', '9967738843'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Locker</title><style>body{font:12px Tahoma,sans-serif;margin:0}.REV_BAR{background:#4a4a6a;color:#fff;padding:5px 10px}.REV_TOP{display:flex;justify-content:space-between;align-items:center;padding:6px 10px;background:#e8e8f0}.REV_GROUP{border:1px solid #aab;margin:8px 10px}.REV_GROUP>h4{margin:0;background:#dcdce8;padding:4px 8px}.REV_GROUP>div,.REV_GROUP>table{margin:8px}.fld{display:inline-block;margin:0 16px 8px 0;vertical-align:top}.fld label{display:block;color:#446}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_BAR">Synergy SIS &nbsp; PAD tree &nbsp; Year 2026-2027</div><div class="REV_TOP"><b>Moon, Ji-woo</b><span>State ID: 9967734150 &nbsp; Perm ID: 55190 &nbsp; Grade: 07</span></div><div class="REV_GROUP"><h4>Locker</h4><div><div class="fld"><label>Number</label><span>B-114</span></div><div class="fld"><label>Combination</label><span>•• – •• – ••</span></div><div class="fld"><label>Shared with</label><span>Sunshine-Lee, Ray</span></div></div></div><div class="REV_GROUP"><h4>History</h4><table><tr><th>Year</th><th>Locker</th><th>Partner</th><th>Partner State ID</th></tr><tr><td>2025-26</td><td>A-020</td><td>Frost, Jack</td><td>9967730082</td></tr><tr><td>2026-27</td><td>B-114</td><td>Sunshine-Lee, Ray</td><td>9967738843</td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'c-device-checkout',
  'device handed on from one child to the next',
  'https://library.pine-usd.example/devices/CB-20118',
  '9979916024',
  ['5110044829', '3560118820'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#065f46;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Pine Library &amp; Devices</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Books</li><li><b>Devices</b></li><li>Fines</li></ul></aside><main class="wk"><h2>Patron: Book, Paige Nu'alolo</h2><div class="card"><p><b>Patron barcode</b> P 88120</p><p><b>SSID:</b> 9979916024</p><p><b>Homeroom:</b> Mr. Reader</p></div><h3>Checked out</h3><table><tr><th>Item</th><th>Serial</th><th>Since</th><th>Before this</th></tr><tr><td>Chromebook CB-20118</td><td>5110044829</td><td>Aug 20</td><td>Read, Wright</td></tr><tr><td>Hotspot HS-09</td><td>3560118820</td><td>Sep 2</td><td>Wu, Jing-Wen</td></tr></table><p class="muted">School Wi-Fi: SSID "PineStudent".</p></main></body></html>`,
);

page(
  'c-all-caps-header',
  'banner line in capitals with father of the same name',
  'https://legacy.delta-usd.example/cgi-bin/stu.exe?rec=771',
  '9984471203',
  ['2095550140', '2095550141', '9984471044'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>STUDENT MASTER</title><style>body{background:#fff;font:14px monospace;margin:12px}pre{margin:0}hr{border:0;border-top:1px dashed #444}</style></head><body><pre>DELTA USD MAINFRAME GATEWAY     USER: OFFICE4     11/28/2026  09:14
MENU 1 STUDENT  2 FAMILY  3 ATTEND  4 MARKS  5 SCHEDULE  9 SIGN OFF</pre><pre>DELTA USD          STUDENT MASTER INQUIRY        PAGE 1/3</pre><hr><pre>NAME: CHRISTIAN, NOBLE JR      GRADE: 08    SEX: M
SSID: 9984471203               LOCAL: 0077120
BIRTH: 02/11/2013              TRACK: A</pre><hr><pre>FATHER: CHRISTIAN, NOBLE SR    PHONE: 2095550140
MOTHER: LOVELY, FAITH          PHONE: 2095550141
SIBS:   CHRISTIAN, EARL  06
        CHRISTIAN, DUKE  02</pre><hr><pre>PF1 PRIOR   PF2 NEXT   PF3 EXIT   PF9 SIBLING</pre><pre>ENROLLMENTS
 08/12/2024 DELTA MIDDLE      GR 06  CURRENT
 08/15/2019 RIVER ELEM        GR 01  LEFT 06/2024
MESSAGE: RECORD LAST SHOWN WAS 0077093 CHRISTIAN, EARL SSID 9984471044
READY&gt; _</pre></body></html>`,
);

page(
  'c-nickname-conf',
  'nickname differs from legal name, buddy card below',
  'https://sis.redwood-usd.example/students/18/overview',
  '9912207748',
  ['6505550188', '6505550189'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#7c2d12;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Redwood SIS</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Overview</b></li><li>Grades</li><li>Family</li><li>Log</li></ul></aside><main class="wk"><header class="card"><h1 style="margin:0;font-size:22px">“Bee” (Beatriz) Flores-Nguyễn</h1><ul style="display:flex;gap:20px;padding:0;list-style:none;margin:6px 0 0"><li>Grade 1</li><li>Local ID 1801</li><li>SSID 9912207748</li><li>Rm 3 Ms. Apple</li></ul></header><section class="card"><h3>Family</h3><p>Mamá: Rosa Flores · 6505550188<br>Ba: Nguyễn Văn Tài · 6505550189</p></section><section class="card"><h3>Reading buddy</h3><p>“Ant” (Anthony) Hill, grade 5, Rm 21</p></section></main></body></html>`,
);

page(
  'c-next-student-card',
  'own page with a preview card of the next student',
  'https://sis.redwood-usd.example/review/ela/14-of-30',
  '9925518036',
  ['6505550102', '9925511170'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review 14 of 30</title><style>body{font:14px Arial;margin:0}.bar{display:flex;justify-content:space-between;background:#222;color:#fff;padding:10px}.b{display:flex}.m{flex:3;padding:16px}.n{flex:1;background:#f3f3f3;padding:12px;color:#666;font-size:12px}td{padding:4px 12px 4px 0}</style></head><body><div class="bar"><span>← Back</span><span>Student 14 of 30</span><span>Skip →</span></div><div class="b"><div class="m"><h2>Abu-Rahma, Jannah</h2><table><tr><td>California SSID</td><td>9925518036</td></tr><tr><td>Grade</td><td>5</td></tr><tr><td>Writing sample</td><td>Level 3</td></tr><tr><td>Rater</td><td>Ms. Keen</td></tr></table><h3>Sample</h3><blockquote>My best friend is Acosta. We found a dog by the lake and we called him Captain.</blockquote><p>Second rater: Mr. Sharp (not yet). Desk phone 6505550102.</p><p><button>Agree</button> <button>Change level</button></p></div><div class="n"><b>Up next</b><p>Acosta Real, Ventura</p><p>SSID 9925511170</p><p>Grade 5</p></div></div></body></html>`,
);

page(
  'c-absence-form',
  'absence reported by a guardian for one of three children',
  'https://attend.clover-esd.example/report/99120',
  '9938846205',
  ['5595550175'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Absence report</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#334155;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">AttendIt</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>New today (12)</b></li><li>Cleared</li><li>Tardies</li></ul></aside><main class="wk"><h2>Report 99120</h2><p>Called in by <b>Moua, Pheng</b> (father), 5595550175, 7:38</p><div class="card"><h3>Moua, Nou Chee</h3><p class="muted">Grade 3 · Rm 12 · Mrs. Cole</p><div>SSID<br><b>9938846205</b></div><p>Reason: fever. Expected back: Wednesday.</p><button>Clear</button></div><p>The caller said that <i>Moua, True</i> and <i>Moua, Kub</i> are in school today.</p></main></body></html>`,
);

page(
  'c-ae-collapsed-siblings',
  'collapsed banner, only siblings told with numbers',
  'https://valley.aeries.net/admin/Siblings.aspx?b=0',
  null,
  ['9915502884', '9919980047'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="411802"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><b>Sandoval Rey, Ángel Gabriel</b> Gr 8 <a href="#">▸ show more</a></div><div class="main" id="ctl00_MainContent_Main"><h3>Siblings</h3><p>2 siblings found by family key. The student of this page is not listed.</p><table><tr><th>Name</th><th>Gr</th><th>School</th><th>State Student ID</th></tr><tr><td data-tcfc="STU.NM">Sandoval Rey, Miguel</td><td>6</td><td>Valley Middle</td><td data-tcfc="STU.CID">9915502884</td></tr><tr><td data-tcfc="STU.NM">Sandoval Rey, Rafael</td><td>3</td><td>Olive Elem</td><td data-tcfc="STU.CID">9919980047</td></tr></table></div></form></body></html>`,
);

page(
  'c-ps-blank-dups',
  'own number blank, candidates below',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinfo.html?frn=0010007781',
  null,
  ['0010007781', '9926613308', '9926610772'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial;margin:0;color:#222}#top{background:#00427c;color:#fff;padding:8px}#nav{float:left;width:170px;padding:8px;background:#f2f2f2}#nav li{list-style:none;margin:4px 0}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f7f7f7}</style></head><body><div id="top">PowerSchool SIS &middot; Ridge Unified</div><ul id="nav"><li class="std">Student Profile</li><li><a href="/admin/students/generaldemographics.html?frn=0010007781">Demographics</a></li><li><a href="/admin/students/relations.html?frn=0010007781">Contacts</a></li><li><a href="/admin/students/log.html?frn=0010007781">Log Entries</a></li></ul><div id="content-main"><h2 id="student_detail_header">Her, Love Nou &nbsp; K &nbsp; 77810</h2><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td><input size="12" value=""></td></tr><tr><td class="bold">Birth country</td><td>US</td></tr></table></div><div class="box-round"><h3>Possible matches in the state system</h3><table><tr><th>SSID</th><th>Name</th><th>Born</th><th>Score</th></tr><tr class="oddRow"><td>9926613308</td><td>Her, Lovely Nou</td><td>04/11/2021</td><td>84</td></tr><tr><td>9926610772</td><td>Herr, Love N</td><td>04/21/2021</td><td>71</td></tr></table><button>Use the chosen match</button></div></div></body></html>`,
);

page(
  'c-ic-masked-brother',
  'own number masked, brother in the household told',
  'https://lagunaca.infinitecampus.org/campus/apps/person/identities',
  null,
  ['6195550143', '9937704471'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Identities</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">Karimi-Daoud, Layla &nbsp; Grade 09 &nbsp; #330127</h1></header><nav class="tabs"><span class="on">Identities</span><span>Demographics</span><span>Households</span></nav><div class="pane"><section><h3>Person Identifiers</h3><dl><dt>Local Student Number</dt><dd>330127</dd><dt>Student State ID</dt><dd>******4471 <button>Reveal</button></dd></dl></section><section><h3>Household members</h3><dl><dt>Karimi, Farid</dt><dd>Father, 6195550143</dd><dt>Karimi-Daoud, Sami</dt><dd>Brother, Student State ID 9937704471</dd></dl></section></div></body></html>`,
);

page(
  'c-sy-pending-picker',
  'own number pending, pickers told with numbers',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentCA',
  null,
  ['9903304410', '9903309987', '5595550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student CA</title><style>body{font:12px Tahoma,sans-serif;margin:0}.REV_BAR{background:#4a4a6a;color:#fff;padding:5px 10px}.REV_TOP{display:flex;justify-content:space-between;align-items:center;padding:6px 10px;background:#e8e8f0}.REV_GROUP{border:1px solid #aab;margin:8px 10px}.REV_GROUP>h4{margin:0;background:#dcdce8;padding:4px 8px}.REV_GROUP>div,.REV_GROUP>table{margin:8px}.fld{display:inline-block;margin:0 16px 8px 0;vertical-align:top}.fld label{display:block;color:#446}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_BAR">Synergy SIS &nbsp; PAD tree &nbsp; Year 2026-2027</div><div class="REV_TOP"><button>◀ Xiong, Kao Nou (9903304410)</button><b>Yang, True &nbsp; TK</b><button>Young, Early (9903309987) ▶</button></div><div class="REV_GROUP"><h4>State Reporting</h4><div><div class="fld"><label>State Student Number</label><span><i>requested 11/20, pending</i></span></div><div class="fld"><label>Perm ID</label><span>900127</span></div><div class="fld"><label>Initial entry</label><span>11/18/2026</span></div></div></div><div class="REV_GROUP"><h4>Phone Numbers</h4><table><tr><th>Who</th><th>Number</th></tr><tr><td>Yang, Neng (father)</td><td>5595550146</td></tr></table></div></body></html>`,
);

page(
  'c-mid-resolution',
  'two records with one number side by side',
  'https://csis.state-data.example/mid/22081',
  null,
  ['9944100257', '9944105270', '7075550111'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Multiple identifier</title><style>body{font:13px Arial;margin:14px}.c{display:flex;gap:12px}.c div{border:1px solid #888;padding:10px;flex:1}dt{float:left;width:110px;color:#555}</style></head><body><h1>Multiple identifiers · case 22081</h1><p>Status: open · LEA: Pine USD · by: Data Clerk</p><div class="c"><div><h2>Record A</h2><dl><dt>SSID</dt><dd>9944100257</dd><dt>Name</dt><dd>Ng, Ka-Wai Prince</dd><dt>Born</dt><dd>07/07/2012</dd><dt>School</dt><dd>Pine Middle</dd></dl><input type="radio" name="k"> keep</div><div><h2>Record B</h2><dl><dt>SSID</dt><dd>9944105270</dd><dt>Name</dt><dd>Wu, Ka Wai</dd><dt>Born</dt><dd>07/07/2012</dd><dt>School</dt><dd>Lake Charter</dd></dl><input type="radio" name="k"> keep</div></div><p><button>Not the same student</button> <button>Retire the other</button></p><h2>History of the case</h2><ul><li>11/02 opened by nightly check</li><li>11/04 Pine USD: “Ka-Wai and Ka Wai, same mother? Call 7075550111.”</li><li>11/09 Lake Charter: “No reply from the guardian.”</li></ul><p><label>Comment <textarea rows="2" cols="50"></textarea></label></p></body></html>`,
);

page(
  'c-merge-wizard',
  'merge wizard with three columns: field, survivor, duplicate',
  'https://sis.harbor-uhsd.example/admin/merge/step2',
  null,
  ['9960032218', '9960037741', '3105550126', '3105550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Merge students</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#14505c;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Harbor UHSD · Admin tools</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>1 Choose</li><li><b>2 Compare</b></li><li>3 Confirm</li></ul></aside><main class="wk"><h2>Compare records</h2><table><tr><th>Field</th><th>Record 1</th><th>Record 2</th><th>Keep</th></tr><tr><td>Name</td><td>MAJOR, ROYAL D.</td><td>Major, Royal</td><td>1 2</td></tr><tr><td>SSID</td><td>9960032218</td><td>9960037741</td><td>1 2</td></tr><tr><td>Local ID</td><td>44010</td><td>51127</td><td>1 2</td></tr><tr><td>Phone</td><td>3105550126</td><td>3105550128</td><td>1 2</td></tr></table><button>Next</button></main></body></html>`,
);

page(
  'c-class-list',
  'class list with number column, nobody chosen',
  'https://grade.harbor-uhsd.example/class/902/list',
  null,
  ['9971130842', '9971139917', '9971131206', '9971137735', '3105550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class list P5</title><style>body{font:13px Arial;margin:10px}table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:3px 8px}tr:nth-child(even){background:#f5f5f5}</style></head><body><p>Classes › P5 English 9 › List</p><h2>P5 English 9</h2><p>Teacher of record: Page, Reed</p><table><thead><tr><th>#</th><th>Student</th><th>SSID</th><th>Gr</th></tr></thead><tbody><tr><td>1</td><td>Aguilar-Prince, Reina</td><td>9971130842</td><td>9</td></tr><tr><td>2</td><td>Best, Max</td><td>9971139917</td><td>9</td></tr><tr><td>3</td><td>Đặng, Bảo</td><td>9971131206</td><td>9</td></tr><tr><td>4</td><td>Fields, Wheat</td><td>9971137735</td><td>9</td></tr></tbody></table><p>4 of 29 shown. <a href="#">Show all</a></p><p>Co-teacher: Golden, Ray · Aide: Paz, Luz · Room 31 · ext. 3105550131</p><p><button>Export</button> <button>Print labels</button> <button>E-mail guardians</button></p><p><small>Dropped: Winters, Snow (10/02)</small></p></body></html>`,
);

page(
  'c-roster-selected-dash',
  'roster row chosen whose own number is a dash',
  'https://groups.bayview-coe.example/el/roster?sel=2',
  null,
  ['9980027713', '9980021904', '5105550133'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>EL roster</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#4338ca;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">EL Monitor</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Roster</b></li><li>Reclassify</li><li>Letters</li></ul></aside><main class="wk"><h2>Reclassification group 4</h2><div style="display:flex;gap:16px"><table style="flex:2"><tr><th>Student</th><th>State ID (SSID)</th><th>Level</th></tr><tr><td>Saetern, Muang</td><td>9980027713</td><td>3</td></tr><tr style="background:#e0e7ff" aria-selected="true"><td>Rodríguez Bueno, Linda</td><td>—</td><td>4</td></tr><tr><td>Shah-Noor, Iman</td><td>9980021904</td><td>4</td></tr></table><div class="card" style="flex:1"><h3>Rodríguez Bueno, Linda</h3><p>Grade 5 · Came from México 10/2026</p><p>State ID: —</p><p>Guardian 5105550133</p></div></div></main></body></html>`,
);

page(
  'c-incident-several',
  'incident page of nobody with four participants',
  'https://conduct.sierra-jusd.example/incident/2041',
  null,
  ['9912250773', '9912258840', '9912251169', '9903316642', '5305550121', '5305550122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incident 2041</title><style>body{font:14px Arial;margin:0}.h{background:#7f1d1d;color:#fff;padding:12px}.p{display:flex;flex-wrap:wrap;gap:12px;padding:14px}.p article{border:1px solid #aaa;width:230px;padding:10px}h4{margin:0}</style></head><body><div class="h"><b>Incident 2041</b> · 11/12/2026 12:20 · Cafeteria · entered by Officer Judge</div><div class="p"><article><h4>Stone, Rocky</h4><p>Role: involved<br>SSID 9912250773<br>Gr 8</p></article><article><h4>Ibrahim, Malik-Amir</h4><p>Role: involved<br>SSID 9912258840<br>Gr 8</p></article><article><h4>Vu, Thùy</h4><p>Role: hurt<br>SSID 9912251169<br>Gr 7</p></article><article><h4>Cook, Ms. Olive</h4><p>Role: staff witness<br>SEID 9903316642</p></article></div><p style="padding:14px">Camera 3 was checked. No damage.</p><div style="padding:14px"><h3>Told</h3><table border="1" cellpadding="4"><tr><th>Who</th><th>How</th><th>When</th></tr><tr><td>Vu, Hạnh (mother)</td><td>5305550121</td><td>12:55</td></tr><tr><td>Stone, Pebble (aunt)</td><td>5305550122</td><td>13:10</td></tr></table><button>Add participant</button> <button>Close incident</button></div></body></html>`,
);

page(
  'c-incident-victim-only',
  "incident of one student, only the victim's number in the story",
  'https://ridge.powerschool.com/admin/students/log.html?frn=0010003302&entry=61',
  null,
  ['0010003302', '9925507714', '9165550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Log entry</title><style>body{font:13px Arial;margin:0;color:#222}#top{background:#00427c;color:#fff;padding:8px}#nav{float:left;width:170px;padding:8px;background:#f2f2f2}#nav li{list-style:none;margin:4px 0}#content-main{margin-left:195px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:10px;margin:10px 0}td,th{padding:3px 10px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f7f7f7}</style></head><body><div id="top">PowerSchool SIS &middot; Ridge Unified</div><ul id="nav"><li class="std">Student Profile</li><li><a href="/admin/students/generaldemographics.html?frn=0010003302">Demographics</a></li><li><a href="/admin/students/relations.html?frn=0010003302">Contacts</a></li><li><a href="/admin/students/log.html?frn=0010003302">Log Entries</a></li></ul><div id="content-main"><h2 id="student_detail_header">Wolf, Hunter &nbsp; 7 &nbsp; 33020</h2><div class="box-round"><h3>Log entry 61</h3><table><tr class="oddRow"><td class="bold">Type</td><td>Discipline</td></tr><tr><td class="bold">Author</td><td>Ms. Shepherd</td></tr><tr class="oddRow"><td class="bold">Title</td><td>Took a backpack</td></tr></table><p>At lunch the backpack of Lamb, Woolie (SSID: 9925507714) was found in his locker. Father came at 2 pm. Returned the same day.</p></div><div class="box-round"><h3>Consequence</h3><p>After-school reflection, 11/30, Room 8. Parent told at 9165550199.</p></div></div></body></html>`,
);

page(
  'c-household-guardian',
  'household page of a guardian, two of the children enrolled',
  'https://lagunaca.infinitecampus.org/campus/apps/person/households',
  null,
  ['9938820117', '9938826654', '6195550108'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Households</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">Cheng, Grace (Parent/Guardian)</h1></header><nav class="tabs"><span class="on">Households</span><span>Demographics</span><span>Portal account</span></nav><div class="pane"><section><h3>Household 20118, 14 Garden Walk</h3><table><tr><th>Person</th><th>Kind</th><th>Grade</th><th>Student State ID</th></tr><tr><td>Cheng, Grace</td><td>Guardian</td><td></td><td></td></tr><tr><td>Cheng-Bell, Joy</td><td>Student</td><td>11</td><td>9938820117</td></tr><tr><td>Cheng-Bell, Happy</td><td>Student</td><td>8</td><td>9938826654</td></tr><tr><td>Bell, Liberty</td><td>Not enrolled</td><td></td><td></td></tr></table><p>Household phone 6195550108</p></section></div></body></html>`,
);

page(
  'c-guardian-one-child',
  "page of a guardian with one child's number",
  'https://sis.redwood-usd.example/people/guardian/9914',
  null,
  ['6505550171', '9949907732'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guardian</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#7c2d12;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Redwood SIS</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Students</li><li><b>Guardians</b></li><li>Staff</li></ul></aside><main class="wk"><h1>Ms. Precious Gentry-Salah</h1><div class="card"><div class="kv"><span>Kind of person</span><span>Guardian, emergency contact</span></div><div class="kv"><span>Mobile</span><span>6505550171</span></div><div class="kv"><span>Portal user</span><span>pgentry, last sign-in yesterday</span></div><div class="kv"><span>Driver license</span><span>on file</span></div></div><div class="card"><h3>Linked students (1)</h3><p>Salah, Nur — Gr 2 — SSID 9949907732 <a href="#">open</a> <a href="#">unlink</a></p></div></main></body></html>`,
);

page(
  'c-staff-state-id',
  "teacher's page with State ID and advisory list",
  'https://lagunaca.infinitecampus.org/campus/apps/staff/district-assignments',
  null,
  ['9904427718'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District Assignments</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;background:#fafafa}header{background:#2e7d32;color:#fff;padding:10px 16px}.tabs{display:flex;gap:16px;border-bottom:1px solid #ccc;padding:8px 16px}.tabs .on{font-weight:bold;border-bottom:3px solid #2e7d32}.pane{padding:14px 16px}section{background:#fff;border:1px solid #ddd;margin:0 0 14px;padding:10px 14px}h3{margin:0 0 8px;font-size:15px}dl{display:grid;grid-template-columns:220px 1fr;gap:4px}dt{color:#555}dd{margin:0}td,th{padding:4px 10px;text-align:left;border-bottom:1px solid #eee}</style></head><body><header><h1 style="font-size:18px;margin:0">Child, Julia R. (Staff)</h1></header><nav class="tabs"><span class="on">District Assignments</span><span>Credentials</span><span>Employment</span></nav><div class="pane"><section><h3>Person Identifiers</h3><dl><dt>Staff Number</dt><dd>T-1187</dd><dt>State ID</dt><dd>9904427718</dd></dl></section><section><h3>Assignments</h3><table><tr><th>School</th><th>Start</th><th>Type</th></tr><tr><td>Laguna High</td><td>08/01/2022</td><td>Teacher</td></tr></table></section><section><h3>Advisory students</h3><p>Bao, Feng-Lian; Church, Temple; Dubois-Lo, Nkauj; Early, Rae</p></section></div></body></html>`,
);

page(
  'c-dialog-sibling',
  'dialog of a sibling covers the page',
  'https://sis.pine-usd.example/student/9920/family',
  null,
  ['7075550160', '9957703394', '7075550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:14px Arial;margin:0}.b{background:#5b2c6f;color:#fff;padding:12px}.ov{position:fixed;inset:0;background:rgba(0,0,0,.75)}.dl{position:fixed;left:80px;right:80px;top:50px;height:400px;background:#fff;padding:18px;border-radius:8px}</style></head><body><nav style="padding:6px;background:#eee"><a href="#">Students</a> <a href="#">Family</a> <a href="#">Attendance</a> <a href="#">Schedule</a> <span style="float:right">office-pine</span></nav><div class="b"><b>Rojas-Hernández, Luz</b> · Gr 6 · ID 9920</div><div style="padding:14px"><h3>Family</h3><p>Rojas, Nieves (mother) 7075550160</p><p>SSID: not assigned</p></div><div class="ov"></div><div class="dl" role="dialog" aria-modal="true" aria-labelledby="dt"><h2 id="dt">Sibling: Rojas-Hernández, Cruz</h2><p>Grade 4 · ID 9931</p><p>SSID: 9957703394</p><p>Lives with: mother</p><table><tr><td>Father</td><td>Hernández, Domingo, 7075550161</td></tr><tr><td>Teacher</td><td>Mrs. Rivers</td></tr><tr><td>Bus</td><td>12 AM, walks home</td></tr></table><button>Close</button> <button>Copy address to Luz</button></div></body></html>`,
);

page(
  'c-note-hidden-role',
  'own field hidden by role, note names the sister',
  'https://care.bayview-coe.example/cases/1204/summary',
  null,
  ['5105550187', '9933307790'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case summary</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#503a72;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">CareLog</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Summary</b></li><li>Notes</li><li>Files</li></ul></aside><main class="wk"><div class="card"><h2 style="margin:0">Ali-Baker, Noble</h2><p>Grade 10 · SSID: <em>hidden for your role</em></p></div><h3>Summary</h3><div class="card"><p>Lives with grandmother Pearl Baker, 5105550187. Came from Stockton in spring.</p><p>Sister Ali-Baker, Honor has her own case 1205, state student ID 9933307790.</p></div><div class="card"><b>Team</b><p>L. Bird, R. Marsh, Probation: Ofc. Law</p></div></main></body></html>`,
);

page(
  'c-bus-list',
  'bus list with nobody chosen',
  'https://rides.sierra-jusd.example/routes/15/print',
  null,
  ['5305550100', '9963308112', '9963308120', '9963304419', '9963300754'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bus 15 list</title><style>body{font:15px Arial;margin:24px}ol li{padding:4px 0;border-bottom:1px dotted #888}.n{float:right;font-family:monospace}</style></head><body><nav><a href="#">Routes</a> | <a href="#">Riders</a> | <a href="#">Drivers</a> | <a href="#">Print</a></nav><h1>Bus 15, AM</h1><p>Driver: Walker, Carr · Sub: Rider, Jo · Dispatch 5305550100</p><ol><li>Mill Ln 7:02 — Cha, Nou <span class="n">9963308112</span></li><li>Mill Ln 7:02 — Cha, Fue <span class="n">9963308120</span></li><li>Hwy 20 7:15 — Street, Lane <span class="n">9963304419</span></li><li>Hwy 20 7:15 — Castillo-Rivers, Jordan <span class="n">9963300754</span></li></ol><p>The number at the right is the state student ID (SSID).</p><h2>Absent this week</h2><p>Street, Lane (Mon, Tue)</p><h2>Notes for the driver</h2><ul><li>Cha, Nou and Cha, Fue are brothers; both get off at the aunt's, 41 Mill Ln.</li><li>Castillo-Rivers needs a booster seat.</li></ul><p>Printed 11/28/2026 6:10</p></body></html>`,
);

page(
  'c-lunch-waiting',
  'lunch counter waiting, only the child served last in sight',
  'https://pos.mesa-nutrition.example/serve/line3',
  null,
  ['9917726640'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Serving line 3</title><style>body{margin:0;font:18px Arial;background:#fff}.hd{background:#166534;color:#fff;padding:10px}.wait{padding:60px;text-align:center;font-size:26px;color:#555}.last{border-top:1px solid #ccc;padding:12px;font-size:14px}</style></head><body><div style="padding:6px 10px;background:#dcfce7;font-size:13px">Breakfast closed 8:20 · Lunch A 11:30–12:10 · Lunch B 12:15–12:50 · Sign out</div><div class="hd">Line 3 · Cashier: Ms. Baker · 112 meals</div><div class="wait">Scan or type a number<br><input style="font-size:26px" placeholder="SSID or PIN" aria-label="SSID or PIN"></div><div class="last"><p>Menu: bean burrito, apple, milk. Allergy list: 6 children.</p><p>Line 2 says: hold a tray for Reyes, Sol (field trip).</p><table><tr><td>Free</td><td>70</td></tr><tr><td>Reduced</td><td>12</td></tr><tr><td>Paid</td><td>30</td></tr></table><b>Served last:</b> Olivo Campos, Alma · Gr 6 · SSID 9917726640 · Free <button>Undo</button></div></body></html>`,
);

page(
  'c-seats-hover-other',
  'student page with seating chart, card of a neighbour open',
  'https://grade.harbor-uhsd.example/student/60219/seats',
  null,
  ['9908826601', '3105550191'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seats of Nguyen, Ivy</title><style>body{font:13px Arial;margin:10px}.row{display:flex;gap:8px;margin:6px 0}.row span{border:1px solid #777;padding:10px;width:110px}.me{background:#fde68a}.tip{border:2px solid #333;background:#fffef2;width:230px;padding:8px;margin-left:250px}</style></head><body><h2>Ivy Nguyen (Ái Vy)</h2><p>Student ID 60219 · Seats in all classes</p><div class="row"><span>Rose, Amber</span><span class="me">Nguyen, Ivy</span><span>Hawk, Tony</span></div><div class="tip"><b>Hawk, Tony</b><br>State ID 9908826601<br>Note: glasses, sits in front</div><div class="row"><span>Lor, Mee</span><span>Sun, Xia</span><span>(empty)</span></div><p>Counselor Mr. Knight 3105550191</p><table border="1" cellpadding="4"><tr><th>Period</th><th>Class</th><th>Seat</th></tr><tr><td>1</td><td>English 10</td><td>B2</td></tr><tr><td>2</td><td>Algebra II</td><td>A5</td></tr><tr><td>5</td><td>Art, Ms. Bloom</td><td>table 3</td></tr></table><p><a href="#">Profile</a> <a href="#">Grades</a> <a href="#">Family</a></p></body></html>`,
);

page(
  'c-caseload-all',
  'caseload table with numbers, no one opened',
  'https://sis.harbor-uhsd.example/counseling/caseload',
  null,
  ['9954470093', '3105550194', '9954472217', '3105550195', '9954476680', '3105550196', '3105550197'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My caseload</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#14505c;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Harbor UHSD · Counseling</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>All (4)</b></li><li>Flagged</li><li>Seniors</li></ul></aside><main class="wk"><h2>Caseload of E. Knight</h2><table><tr><th>Student</th><th>Statewide ID</th><th>Last seen</th><th>Guardian phone</th></tr><tr><td>Early, Dawn</td><td>9954470093</td><td>Oct 3</td><td>3105550194</td></tr><tr><td>Fang, Xiu-Ying</td><td>9954472217</td><td>Nov 1</td><td>3105550195</td></tr><tr><td>Her, Pao</td><td>9954476680</td><td>Nov 9</td><td>3105550196</td></tr><tr><td>Knightly-Guzmán, Rey</td><td>(none yet)</td><td>—</td><td>3105550197</td></tr></table></main></body></html>`,
);

page(
  'c-foster-confidential',
  'own number confidential, brother in the same placement told',
  'https://fyl.kern-coe.example/youth/view?id=4492',
  null,
  ['6615550148', '9941183377', '6615550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foster youth record</title><style>body{font:14px Calibri,Arial;margin:0 30px}.g{display:grid;grid-template-columns:200px 1fr 200px 1fr;gap:6px;border:1px solid #7a9;padding:10px}.g b{font-weight:normal;color:#575}</style></head><body><p><a href="#">Youth</a> · <a href="#">Placement</a> · <a href="#">Court</a> · <a href="#">Schools</a> · signed in: liaison-kern</p><h1>Placement</h1><h2>Angel Cruz Valle</h2><div class="g"><b>SSID</b><span>Confidential</span><b>Grade</b><span>7</span><b>Social worker</b><span>Sterling Fair</span><b>Phone</b><span>6615550148</span></div><h3>Placed together with</h3><div class="g"><b>Name</b><span>Cristo Cruz Valle</span><b>SSID</b><span>9941183377</span><b>Grade</b><span>5</span><b>Since</b><span>09/30/2026</span></div><h3>Caregiver</h3><p>Mr. &amp; Mrs. Goodman, 6615550149. Own child at the same school: Goodman, Hope.</p><h3>School of origin</h3><p>Desert Rose Elementary until 06/2026; ride asked for.</p></body></html>`,
);

page(
  'c-homeless-list',
  'liaison list of families, several children each',
  'https://liaison.delta-usd.example/mckinney/families',
  null,
  ['2095550161', '9916604471', '9916604489', '2095550162', '9916609933'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Families</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#155e75;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">McKinney-Vento Desk</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Families</b></li><li>Services</li><li>Rides</li></ul></aside><main class="wk"><h2>Families in temporary housing</h2><details open class="card"><summary><b>Hope / Waters</b> · motel · 2095550161</summary><p>Waters, Brook, Gr 5, SSID 9916604471<br>Waters, River, Gr 2, SSID 9916604489</p></details><details open class="card"><summary><b>Lý</b> · shared home · 2095550162</summary><p>Lý, Thiên Ân, Gr 8, SSID pending</p></details><details class="card"><summary><b>Bravo Sol</b> · shelter</summary><p>Bravo Sol, Victoria, SSID 9916609933</p></details></main></body></html>`,
);

page(
  'c-compare-students',
  'two students compared, column each',
  'https://bay.illuminateed.com/live/?main_page=Compare&mode=students',
  null,
  ['9935510071', '9935517738'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Compare students</title><style>body{font:14px Arial;margin:0}nav{background:#113;color:#fff;padding:9px}table{border-collapse:collapse;margin:14px}td,th{border:1px solid #aaa;padding:5px 12px}</style></head><body><nav>Bay · Compare · Years | Schools | Students</nav><table><tr><th></th><th>King, Justice</th><th>Queen, Harmony</th></tr><tr><th>SSID</th><td>9935510071</td><td>9935517738</td></tr><tr><th>Local ID</th><td>77501</td><td>77519</td></tr><tr><th>Grade</th><td>4</td><td>4</td></tr><tr><th>Teacher</th><td>Ms. Sun</td><td>Ms. Moon</td></tr><tr><th>Lexile</th><td>690</td><td>720</td></tr></table><p style="margin:14px">Add a third student: <input></p><h3 style="margin:14px">Why compare?</h3><p style="margin:14px">Both are candidates for the Friday group of Ms. Star. Last change by D. Price.</p><table><tr><th>Minutes read</th><td>310</td><td>355</td></tr><tr><th>Absences</th><td>2</td><td>6</td></tr></table></body></html>`,
);

page(
  'c-own-hidden-css',
  "own field not shown, cousin's in a contact card shown",
  'https://valley.aeries.net/teacher/StudentProfile.aspx',
  null,
  ['5595550181', '9953307714'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="533017"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><b>Gold-Ramírez, Goldie</b> Gr 2<div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">533017</div></div><div class="data-row" style="display:none"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9953300176</div></div></div><div class="main" id="ctl00_MainContent_Main"><h3>People who may pick up</h3><table><tr><th>Name</th><th>Relation</th><th>Note</th></tr><tr><td>Ramírez, Dulce María</td><td>Mother</td><td>5595550181</td></tr><tr><td>Silver-Ramírez, Sterling</td><td>Cousin, Gr 12, Valley High</td><td>State Student ID 9953307714</td></tr></table></div></form></body></html>`,
);

page(
  'c-own-nine-digits',
  "own number one digit short, sibling's whole",
  'https://sis.alder-coe.example/students/7733',
  null,
  ['7075550119', '9962217718'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 7733</title><style>body{font:14px Helvetica;margin:0}.t{background:#8a1c1c;color:#fff;padding:10px}.err{color:#b00}th{text-align:right;padding:3px 12px 3px 0;font-weight:normal;color:#666}.x{margin:16px}</style></head><body><nav style="padding:4px 10px;background:#f3e5e5">Find · Add · Reports · Sign out</nav><div class="t">Alder County · Students</div><div class="x"><h2>Chou, Rain</h2><table><tr><th>SSID</th><td>996221704 <span class="err">⚠ must have 10 digits</span></td></tr><tr><th>Local ID</th><td>7733</td></tr><tr><th>Mother</th><td>Chou, Snow · 7075550119</td></tr><tr><th>Sibling</th><td>Chou, Cloud · Gr 9 · SSID 9962217718</td></tr></table></div><div class="x"><h3>Enrollment</h3><table><tr><th>School</th><td>Alder Elementary</td></tr><tr><th>Entered</th><td>11/16/2026</td></tr><tr><th>Came from</th><td>Nevada, Silver Lake School</td></tr><tr><th>Teacher</th><td>Mr. Field</td></tr></table><button>Edit</button> <button>Next student</button></div></body></html>`,
);

page(
  'c-transfer-request',
  'request for a transfer: typed number blank, candidates from other district',
  'https://transfer.north-selpa.example/request/new',
  null,
  ['9974410038', '9974418863', '9165550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Request transfer</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#3f6212;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">North SELPA</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Caseload</li><li><b>Request transfer</b></li><li>Incoming</li></ul></aside><main class="wk"><h2>Request a student from another district</h2><div class="card"><label>Last name <input value="Bautista Rey"></label> <label>SSID <input value="" placeholder="10 digits"></label> <button>Search</button></div><p>2 found</p><table><tr><td><input type="radio" name="r"></td><td>Bautista Rey, Salvador</td><td>Elk Creek</td><td>9974410038</td></tr><tr><td><input type="radio" name="r"></td><td>Bautista-Reyes, Salvador</td><td>Mill City</td><td>9974418863</td></tr></table><p>Help: 9165550107</p></main></body></html>`,
);

page(
  'c-search-results',
  'search results with cards',
  'https://sis.redwood-usd.example/search?q=rose',
  null,
  ['9920046618', '9920041190', '9920048875', '9901180032', '6505550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search: rose</title><style>body{font:14px system-ui;margin:18px}.r{border-bottom:1px solid #ddd;padding:8px 0}.r small{color:#666;margin-left:10px}</style></head><body><header style="border-bottom:2px solid #7c2d12">Redwood SIS · Start · Students · Reports</header><input value="rose" aria-label="Search"> <button>Find</button><p>3 students, 1 staff</p><div class="r"><b>Rose, Tyler</b><small>Gr 9</small><small>SSID 9920046618</small></div><div class="r"><b>Hidalgo Paz, Rose Marie</b><small>Gr 4</small><small>SSID 9920041190</small></div><div class="r"><b>Rose-Xiong, Kalia</b><small>Gr 11</small><small>SSID 9920048875</small></div><div class="r"><b>Rose, Ms. Petal</b><small>Teacher</small><small>SEID 9901180032</small></div><p><a href="#">1</a> <a href="#">2</a></p><h3>Search also</h3><ul><li>Households with “rose” (2)</li><li>Former students (7)</li></ul><p>Tip: type a phone number such as 6505550110 to find a household, or a whole name in quotation marks.</p></body></html>`,
);

page(
  'c-dashboard-recent',
  'office start page with recently viewed child',
  'https://sis.redwood-usd.example/start',
  null,
  ['9928830417', '6505550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Start</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#7c2d12;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Redwood SIS</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>Start</b></li><li>Students</li><li>Reports</li><li>Help</li></ul></aside><main class="wk"><h1>Good morning, Ms. Monday</h1><div class="card"><h3>Recently viewed</h3><p><a href="#">Summers, Autumn</a> — Gr 3 — SSID 9928830417</p></div><div class="card"><h3>To do</h3><ul><li>4 absences to clear</li><li>1 transcript asked for</li></ul></div><div class="card"><h3>Attendance now</h3><p>In: 412 · Out: 19</p><p>Sub desk 6505550103</p></div></main></body></html>`,
);

page(
  'c-inbox-one-child',
  'message in a mailbox that names one child',
  'https://mail.clover-esd.example/inbox/8817',
  null,
  ['9936607721', '5595550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title><style>body{margin:0;font:14px Arial;display:flex}.ls{width:280px;border-right:1px solid #ccc}.ls div{padding:10px;border-bottom:1px solid #eee}.on{background:#e8f0fe}.ms{padding:18px;flex:1}</style></head><body><div class="ls"><div>Bus office<br><small>Route 14 is late</small></div><div class="on">Grace Abbott<br><small>New boy</small></div><div>Nurse Long<br><small>Shots due</small></div></div><div class="ms"><h2>New boy</h2><p>From: Grace Abbott &lt;gabbott@clover-esd.example&gt;<br>To: Office</p><p>Hi, could you please check whether True Vang (SSID 9936607721) has come to us from Fresno? His uncle called from 5595550109 and wants to know the room.</p><p>There is also a True Xiong in grade 4, do not mix them up. Room 11 has one seat left, Mrs. Hart says, and the bus office would like to know by noon.</p><p>Thanks, Grace</p><p><button>Reply</button> <button>Reply to all</button> <button>Forward</button> <button>Mark unread</button></p></div></body></html>`,
  { sure: false },
);

page(
  'c-portal-sibling-only',
  "parent portal: chosen child without number, other child's tile has one",
  'https://portal.harbor-uhsd.example/family/student/4',
  null,
  ['9993301846'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family portal</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#334;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">Harbor Family</div><aside class="side"><div style="border:2px solid #334;padding:8px"><b>Ocean Pérez Mar</b><br>Gr 9<br><small>chosen</small></div><div style="padding:8px;margin-top:8px">Sky Pérez Mar<br>Gr 11<br><small>SSID 9993301846</small></div></aside><main class="wk"><h2>Ocean Pérez Mar</h2><div class="card"><h3>About</h3><div class="kv"><span>Student number</span><span>71120</span></div><div class="kv"><span>Homeroom</span><span>Mr. Lake</span></div><div class="kv"><span>SSID</span><span>Ask the school office</span></div></div><div class="card"><h3>Missing work</h3><p>None this week.</p></div></main></body></html>`,
);

page(
  'c-emergency-blank',
  'emergency card: number blank, ten-digit phones and a carpool child',
  'https://sis.oakdale-usd.example/student/emergency/8120',
  null,
  ['2095550171', '2095550172', '2095550173', '9972208851', '2095550174'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card – Sonny Day</title><style>body{font:14px Georgia;margin:20px;max-width:720px}table{width:100%;border-collapse:collapse}td{border:1px solid #999;padding:6px;height:42px;vertical-align:top}td i{display:block;font:11px Arial;color:#555}</style></head><body><p><a href="#">Student menu</a></p><h1>Emergency card</h1><table><tr><td><i>Student</i>Day, Sonny Lâm</td><td><i>SSID</i></td><td><i>Grade</i>3</td></tr><tr><td><i>Mother</i>Day, May</td><td><i>Cell</i>2095550171</td><td><i>Work</i>2095550172</td></tr><tr><td><i>Father</i>Lâm, Phúc</td><td><i>Cell</i>2095550173</td><td><i>Work</i></td></tr><tr><td><i>Carpool</i>Knight, Goode (Gr 4)</td><td><i>Carpool SSID</i>9972208851</td><td><i>Car</i>blue van</td></tr></table><h2>Health</h2><p>Bee stings. Pen in the office. Dr. Young, 2095550174.</p><h2>Siblings</h2><p>Day, Dawn Lâm (Gr 1)</p><p>Signed: May Day, 08/14/2026 &nbsp; <button>Print</button> <button>Next card</button></p></body></html>`,
);

page(
  'c-cards-batch',
  'printing of id cards for several children',
  'https://sis.oakdale-usd.example/print/cards?batch=19',
  null,
  ['9914470826', '9914477713', '9914471950', '2095550101'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ID cards</title><style>body{margin:16px;font:13px Arial}.k{display:inline-block;width:230px;border:1px solid #000;border-radius:10px;padding:10px;margin:6px;text-align:center}.k b{display:block;font-size:15px}@media print{p{display:none}}</style></head><body><nav><a href="#">Printing</a> › <a href="#">Cards</a> › Batch 19 · Template: vertical, barcode off, photo on, back side: office hours and bus number</nav><p>Batch 19, three cards <button>Print</button></p><div class="k">OAKDALE USD<b>Hope Springs</b>Gr 6<br>SSID 9914470826</div><div class="k">OAKDALE USD<b>Mohammed Al-Amin</b>Gr 6<br>SSID 9914477713</div><div class="k">OAKDALE USD<b>Panyia Lee-Moua</b>Gr 6<br>SSID 9914471950</div><p>Lost card? Office 2095550101</p><div class="k">OAKDALE USD<b>(photo missing)</b>Joy Bell-Rivera<br>not printed</div><table><tr><td>Printer</td><td>Office 2</td></tr><tr><td>Made by</td><td>Ms. Card</td></tr><tr><td>Picture day</td><td>09/18/2026</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'c-gradebook-row',
  'gradebook with a highlighted column, no student of the page',
  'https://grade.harbor-uhsd.example/class/902/scores',
  null,
  ['9971138806', '3105550109'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scores P5</title><style>body{font:12px Arial;margin:8px}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:3px 7px}.hot{background:#fef3c7}</style></head><body><nav><a href="#">Scores</a> <a href="#">List</a> <a href="#">Seats</a> <a href="#">Messages</a></nav><h3>P5 English 9 · scores</h3><p>Filter: <select><option>All</option><option>Missing</option></select> Shown: 1 of 29</p><table><tr><th>Student / State ID</th><th>Essay 1</th><th class="hot">Quiz 4</th><th>Avg</th></tr><tr><td>Poe, Edgar Ng<br><small>9971138806</small></td><td>18</td><td class="hot">—</td><td>88</td></tr></table><p>28 rows hidden by the filter “Missing Quiz 4”.</p><h4>Notes to yourself</h4><ul><li>Quiz 4 make-up on Thursday, with Ms. Page in Room 31</li><li>Extra credit closes 12/11</li></ul><p><button>Save</button> <button>Undo</button> <button>Print</button></p><p>Gradebook help 3105550109. Classes: P1 English 9 · P2 English 9 · P4 Drama · P5 English 9</p></body></html>`,
  { sure: false },
);

page(
  'c-retired-pending',
  "retired number, replacement pending, twin's current number",
  'https://csis.state-data.example/student/replace/7714',
  null,
  ['9944108826', '9944108834', '2611100431', '9165550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Replacement</title><style>body{font:13px Arial;margin:14px}dl{display:grid;grid-template-columns:190px 1fr;row-gap:4px;max-width:560px}dt{color:#444}</style></head><body><nav style="background:#eee;padding:6px"><a href="#">Requests</a> <a href="#">Replacements</a> <a href="#">Multiple identifiers</a> <a href="#">Exits</a></nav><h1>Replacement of an identifier</h1><h2>Brown, Hazel Kia</h2><dl><dt>Retired SSID</dt><dd><del>9944108826</del></dd><dt>Replacement SSID</dt><dd>pending approval by the state</dd><dt>Reason</dt><dd>joined with twin in error</dd></dl><h2>Other person in the case</h2><dl><dt>Name</dt><dd>Brown, Olive Kia</dd><dt>SSID</dt><dd>9944108834</dd><dt>Status</dt><dd>keeps number</dd></dl><h2>Steps</h2><ol><li>Joined in error 03/02/2025 (Clerk: Merry May)</li><li>Split asked for 11/10/2026, ticket 2611100431</li><li>Waiting for the state desk, 9165550190</li></ol><p><button>Withdraw</button> <a href="#">Back to the list</a></p></body></html>`,
);

page(
  'c-add-student-match',
  'form for a new child with a warning of a match',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=NewStudent',
  null,
  ['9903307782', '5595550163'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New Student</title><style>body{font:12px Tahoma,sans-serif;margin:0}.REV_BAR{background:#4a4a6a;color:#fff;padding:5px 10px}.REV_TOP{display:flex;justify-content:space-between;align-items:center;padding:6px 10px;background:#e8e8f0}.REV_GROUP{border:1px solid #aab;margin:8px 10px}.REV_GROUP>h4{margin:0;background:#dcdce8;padding:4px 8px}.REV_GROUP>div,.REV_GROUP>table{margin:8px}.fld{display:inline-block;margin:0 16px 8px 0;vertical-align:top}.fld label{display:block;color:#446}td,th{padding:3px 8px;border:1px solid #ccd;text-align:left}</style></head><body><div class="REV_BAR">Synergy SIS &nbsp; PAD tree &nbsp; Year 2026-2027</div><div class="REV_TOP"><b>Add new student</b><span><button>Save</button> <button>Cancel</button></span></div><div class="REV_GROUP"><h4>New student</h4><div><div class="fld"><label>Last Name</label><input value="Bright"></div><div class="fld"><label>First Name</label><input value="Skye"></div><div class="fld"><label>State Student Number</label><input value=""></div></div></div><div class="REV_GROUP" style="border-color:#b00"><h4>Already in the district?</h4><div><div class="fld"><label>Name</label><span>Bright, Sky A.</span></div><div class="fld"><label>State Student Number</label><span>9903307782</span></div><div class="fld"><label>Grade</label><span>05</span></div><div class="fld"><label>Last school</label><span>Lakeview</span></div><div class="fld"><label>Phone</label><span>5595550163</span></div><button>This is the child</button></div></div></body></html>`,
);

page(
  'c-stale-side',
  'new student still loading, side panel keeps the one before',
  'https://sis.redwood-usd.example/students/22/overview',
  null,
  ['9912203371', '6505550183'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{margin:0;font:14px system-ui;display:flex}.a{flex:1;padding:20px}.sk{background:#e5e7eb;height:18px;margin:8px 0;border-radius:4px}.z{width:260px;background:#fafaf9;border-left:1px solid #ddd;padding:14px}</style></head><body><div class="a"><h1>Tou Fue Lo</h1><nav><a href="#">Overview</a> <a href="#">Grades</a> <a href="#">Family</a> <a href="#">Log</a></nav><p>Loading …</p><p style="color:#777;font-size:12px">Redwood SIS · the connection is slow today, please wait</p><div class="sk" style="width:60%"></div><div class="sk" style="width:45%"></div><div class="sk" style="width:70%"></div></div><div class="z"><small>You came from</small><h3>Rich, Goldie</h3><p>SSID<br>9912203371</p><p>Gr 8 · Rm 30</p><h4>Goldie's open tasks</h4><ul><li>Textbook fee</li><li>Call Mr. Rich 6505550183</li></ul><a href="#">Go back to Goldie</a><h4>Others seen today</h4><ul><li>Sage, Basil, Gr 7</li><li>Thạch, Sơn, Gr 8</li><li>Gutiérrez Campos, Paloma, Gr 6</li></ul></div></body></html>`,
);

page(
  'c-reveal-staff-sign',
  "own number behind a button, teacher's number in the signature",
  'https://sped.north-selpa.example/iep/3402/sign',
  null,
  ['9901177348', '9165550186'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Signatures</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#3f6212;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">North SELPA</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li>Goals</li><li>Services</li><li><b>Signatures</b></li></ul></aside><main class="wk"><h2>Freedom Prado-Lê</h2><p>SSID ●●●●●●●●●● <button>Show</button> · Gr 11 · DOB 04/04/2010</p><table><tr><th>Role</th><th>Signed by</th><th>ID</th><th>Date</th></tr><tr><td>Case manager</td><td>Wise, Solomon</td><td>9901177348</td><td>11/19</td></tr><tr><td>Parent</td><td>Prado, Caridad</td><td>phone 9165550186</td><td>11/19</td></tr><tr><td>Student</td><td>waiting</td><td></td><td></td></tr></table></main></body></html>`,
);

page(
  'c-locker-partner-only',
  "locker page with the partner's number alone",
  'https://sis.delta-usd.example/lockers/B/114',
  null,
  ['4477102983', '9967731187', '2095550185'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Locker B-114</title><style>body{font:14px Arial;margin:18px}dl dt{font-weight:bold}dl dd{margin:0 0 8px}</style></head><body><p>Lockers › B wing › 114</p><h2>Locker of BISHOP, PRINCE A.</h2><dl><dt>Grade</dt><dd>7</dd><dt>Student number</dt><dd>55207</dd><dt>Lock serial</dt><dd>4477102983</dd><dt>Partner</dt><dd>LORD, DUKE (grade 7)</dd><dt>Partner's SSID</dt><dd>9967731187</dd><dt>Given out by</dt><dd>Mr. Keys, 2095550185</dd></dl><button>Change partner</button><h3>Others near by</h3><table border="1" cellpadding="3"><tr><th>Locker</th><th>Students</th></tr><tr><td>B-113</td><td>POPE, ALEXANDER / VANG, MENG</td></tr><tr><td>B-115</td><td>empty</td></tr></table><p>Fee paid 08/20/2026. Combination is shown to staff with the right role only.</p><h3>Log</h3><ul><li>08/20 given out</li><li>10/06 jammed, opened by Mr. Keys</li><li>11/02 partner changed from STAR, RINGO to LORD, DUKE on wish of the family</li></ul></body></html>`,
);

page(
  'c-comment-sister',
  'test comment names the sister, own banner without number',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  null,
  ['9955570418'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1b4f72;color:#fff;padding:6px 12px}#NavBar a{color:#fff;margin-right:12px}.banner{border-bottom:2px solid #1b4f72;padding:8px 12px;display:flex;gap:24px;flex-wrap:wrap}.data-row{display:inline-block;margin-right:18px}.data-caption{font-size:11px;color:#555}.main{padding:12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}</style></head><body><form method="post" id="aspnetForm" action="#"><input type="hidden" name="ctl00$PID" value="620118"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><b>Valley USD</b> <a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Scheduling</a><a href="#">Reports</a></div><div class="banner" id="ctl00_MainContent_StudentBanner"><b>Khoury, Star Amal</b> Gr 5 <a href="#">▸</a><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">620118</div></div></div><div class="main" id="ctl00_MainContent_Main"><div id="divTestScores"><div class="SectionHeader"><b>Test scores</b></div><table id="StudentTestDetails"><tr><th>Test</th><th>Date</th><th>Part</th><th>Score</th><th>Comment</th></tr><tr><td>ELPI</td><td>09/2022</td><td>All</td><td>3</td><td>Entered twice; second sheet belongs to sister Moon Khoury, State Student ID: 9955570418</td></tr><tr><td>CAST</td><td>05/2026</td><td>All</td><td>—</td><td></td></tr></table></div></div></form></body></html>`,
);

page(
  'c-absence-caller',
  'absence of a child without number, friend named who rides along',
  'https://attend.clover-esd.example/report/99171',
  null,
  ['5595550178', '9938840091'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Absence report</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;display:grid;grid-template-columns:230px 1fr;grid-template-rows:48px auto}.hd{grid-column:1/3;background:#334155;color:#fff;padding:12px 18px;font-weight:600}.side{padding:14px;background:#f5f6f8;border-right:1px solid #ddd}.wk{padding:16px 22px}.card{border:1px solid #d4d7dc;border-radius:8px;padding:12px 16px;margin-bottom:14px;background:#fff}.muted{color:#667}table{border-collapse:collapse;width:100%}td,th{padding:5px 9px;border-bottom:1px solid #e5e7eb;text-align:left}.kv{display:flex;gap:8px;margin:3px 0}.kv span:first-child{width:180px;color:#556}</style></head><body><div class="hd">AttendIt</div><aside class="side"><ul style="list-style:none;padding:0;margin:0"><li><b>New today (9)</b></li><li>Cleared</li></ul></aside><main class="wk"><h2>Report 99171: Santa Cruz Peña, Jesús</h2><div class="card"><div class="kv"><span>Grade</span><span>3</span></div><div class="kv"><span>State ID</span><span>n/a</span></div><div class="kv"><span>Caller</span><span>Mother, 5595550178</span></div></div><div class="card"><b>Comment of the bus office</b><p>He rides with Peña Vega, Ángel (State ID 9938840091). Hold the stop for Ángel only.</p></div></main></body></html>`,
);

page(
  'c-counter-sign-out',
  'early sign-out kiosk: several children of one family to choose',
  'https://kiosk.pine-usd.example/out/family/8812',
  null,
  ['7075550144', '9979913305', '9979918821', '7075550100'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Early sign-out</title><style>body{font:18px Arial;margin:0;background:#f0fdf4}.w{max-width:640px;margin:30px auto;background:#fff;padding:24px;border-radius:12px}label{display:block;border:1px solid #bbb;padding:12px;margin:8px 0}small{display:block;color:#555}</style></head><body><div class="w"><h1>Who goes with you today?</h1><p>Hello, Dean Summers (stepfather, 7075550144)</p><label><input type="checkbox" checked> Winter Summers-Lo<small>Gr 4 · Rm 12 · SSID 9979913305</small></label><label><input type="checkbox"> Pakou Lo<small>Gr 2 · Rm 7 · SSID 9979918821</small></label><label><input type="checkbox"> Dawson Lo<small>TK · Rm 1 · SSID not yet given</small></label><button>Sign out</button></div><p style="text-align:center;font-size:14px">Photo identification will be looked at by Ms. Keys at the desk. Not your family? <a href="#">Start again</a>. Office 7075550100. Languages: <a href="#">Español</a> <a href="#">Hmoob</a></p></body></html>`,
  { sure: false },
);

export const thirtyEighthPages = pages;

import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder: pages with more than one person and one number. People are made up. */
const { page, pages } = setOf('thirty-fourth');

page(
  'n-ae-score-comment',
  'own number folded away, comment names a brother',
  'https://valley.aeries.net/admin/TestScores.aspx',
  null,
  ['9931204417'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99410233"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><b class="student-full-name">Okafor, Nneka</b><span>Grade 7</span><a href="#">More</a></div><div id="Main"><h1 style="font-size:17px">Test Scores</h1><div id="divTestScores"><div class="SectionHeader">CAASPP Summative</div><table class="GridList"><tr><th>Test</th><th>Date</th><th>Scale</th><th>Comment</th></tr><tr><td>SBAC ELA</td><td>05/06/2026</td><td>2561</td><td>Makeup session</td></tr><tr><td>SBAC Math</td><td>05/07/2026</td><td>2498</td><td>Booklet first logged to brother Chidi (SSID 9931204417), corrected 5/9</td></tr></table></div><div id="StudentTestDetails">Choose a test to see its parts.</div><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'n-ae-blank-banner-siblings',
  'own field blank, siblings table has numbers',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['9917730265', '9917730288'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99410871"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><div class="data-row"><div class="data-caption">Student</div><div data-tcfc="STU.NM">Trang, Vivian</div></div><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">410871</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID"></div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">TK</div></div></div><div id="Main"><h1 style="font-size:17px">Siblings</h1><div class="SectionHeader">Family Key 20871</div><table class="GridList"><thead><tr><th></th><th>Student Name</th><th>School</th><th>Grd</th><th>State Student ID</th><th>Lives With</th></tr></thead><tbody><tr><td><a href="#">Go</a></td><td>Trang, Minh</td><td>994</td><td>10</td><td>9917730265</td><td>Both</td></tr><tr><td><a href="#">Go</a></td><td>Trang, Leah</td><td>982</td><td>4</td><td>9917730288</td><td>Both</td></tr></tbody></table><p>Add a sibling by Perm ID: <input size="10"> <button>Add</button></p><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'n-ps-pending-matches',
  'own pending, candidate table',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010004120',
  null,
  ['9944018832', '9944019147', '0010004120'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Bautista, Joaquin &nbsp; 1 &nbsp; 88120</h2></div><div class="box-round"><table><tr class="oddRow"><td class="bold" title="[S_CA_STU_X]CALPADS_Status">Statewide Student Identifier (SSID)</td><td>Pending (requested 08/14/2026)</td></tr><tr><td class="bold">District of Residence</td><td>Ridge Unified</td></tr></table></div><div class="feedback-alert">CALPADS returned two near matches. Compare before you accept.</div><div class="box-round"><table><tr><th>Name in CALPADS</th><th>Birth date</th><th>SSID</th><th>Last LEA</th><th></th></tr><tr><td>BAUTISTA, JOACHIM L</td><td>11/02/2019</td><td>9944018832</td><td>Delano Joint</td><td><button>Accept</button></td></tr><tr><td>BAPTISTA, JOAQUIN</td><td>02/11/2019</td><td>9944019147</td><td>Porterville</td><td><button>Accept</button></td></tr></table></div></div></body></html>`,
);

page(
  'n-ps-masked-household',
  'own masked, household readable',
  'https://ridge.powerschool.com/admin/students/family.html?frn=0010007713',
  null,
  ['9920557719', '0010007713'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Lindqvist, Maren 6 88341</h2></div><div class="box-round"><p><span class="bold">SSID</span> ******7719 <a href="#" title="You need the State Reporting role">Why?</a></p><p><span class="bold">Family Ident</span> 5520</p></div><div class="box-round"><h3>Other students in this household</h3><table><tr><th>Student</th><th>Grade</th><th>Number</th><th>SSID</th></tr><tr class="oddRow"><td><a href="#">Lindqvist, Anders</a></td><td>8</td><td>87110</td><td>9920557719</td></tr></table></div></div></body></html>`,
);

page(
  'n-ic-get-id',
  'own not assigned (a button in its place), household has numbers',
  'https://lagunaca.infinitecampus.org/campus/apps/person/households/44120',
  null,
  ['9965512087'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Households</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Pérez-Gallo, Inés</strong> &nbsp; Grade: 02 &nbsp; #441205 &nbsp; DOB: 03/17/2019</div><nav class="tabs"><a href="#">Summary</a><a href="#">Demographics</a><a href="#" class="on">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><section class="sec"><h3>Person Identifiers</h3><div class="fg"><div><label>Local Student Number</label>441205</div><div><label>Student State ID</label><button>Get State ID</button></div><div><label>Person GUID</label>4F2A-77</div></div></section><section class="sec"><h3>1482 Poppy Ln, Primary household</h3><table><tr><th>Member</th><th>Role</th><th>Student State ID</th><th>Phone</th></tr><tr><td>Gallo, Renata</td><td>Mother</td><td></td><td>(714) 555-0126</td></tr><tr><td>Pérez-Gallo, Tadeo</td><td>Student, 05</td><td>9965512087</td><td></td></tr></table></section></app-root></body></html>`,
);

page(
  'n-ic-former-namesake',
  'own elsewhere, a former student of the same name',
  'https://lagunaca.infinitecampus.org/campus/apps/person/summary/50771',
  null,
  ['9902771640'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Nguyen, Kevin T</strong> &nbsp; Grade: 09 &nbsp; DOB: 06/30/2012</div><nav class="tabs"><a href="#" class="on">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><section class="sec" style="border-color:#c90"><h3>Flags</h3><p style="padding:0 10px">&#9888; Same name on file: <a href="#">Nguyen, Kevin T</a>, class of 2019, State ID 9902771640. Check the birth date before filing paper.</p></section><section class="sec"><h3>Enrollment</h3><div class="fg"><div><label>School</label>Laguna High</div><div><label>Start</label>08/18/2026</div><div><label>Counselor</label>Imani Boyd</div><div><label>State identifiers</label>See Demographics tab</div></div></section></app-root></body></html>`,
);

page(
  'n-sy-norights-sister-contact',
  'own field without rights, emergency contact is a student',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=emergency',
  null,
  ['8585550117', '8585550118', '9938841155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student - Emergency</title><style>body{font:12px Tahoma,sans-serif;margin:0;background:#f2f4f8}.rev-bar{background:#20447a;color:#fff;padding:6px 10px}.rev-focus{background:#fff;border-bottom:2px solid #20447a;padding:6px 10px}.rev-grp{background:#fff;margin:8px;border:1px solid #c5cede}.rev-grp>.gh{background:#dbe4f2;padding:4px 8px;font-weight:bold}.rev-grp table{border-collapse:collapse;width:100%}.rev-grp td,.rev-grp th{padding:3px 8px;text-align:left;border-bottom:1px solid #e4e8f0}.Label{font-size:10px;color:#456}.cellbox{display:inline-block;vertical-align:top;min-width:140px;padding:5px 8px}</style></head><body><div class="rev-bar">Synergy SIS &nbsp; <span>Mesa Unified | Mesa High | 2026-2027</span></div><div class="rev-focus"><b>Haddad, Omar S</b> &nbsp; Grade: 03 &nbsp; Perm ID: 700412</div><div id="VIEW_BODY"><div class="rev-grp"><div class="gh">Identification</div><span class="cellbox"><div class="Label">State Student Number</div><div>&mdash; no access &mdash;</div></span><span class="cellbox"><div class="Label">Home School</div><div>Mesa Elementary</div></span></div><div class="rev-grp"><div class="gh">Emergency Contacts</div><table><tr><th>Order</th><th>Name</th><th>Relation</th><th>Phone</th><th>Notes</th></tr><tr><td>1</td><td>Haddad, Samira</td><td>Mother</td><td>8585550117</td><td></td></tr><tr><td>2</td><td>Haddad, Layla</td><td>Sister (18)</td><td>8585550118</td><td>Senior at Mesa High, SSID 9938841155</td></tr></table></div></div><div style="padding:6px;color:#678">Status: Ready</div></body></html>`,
);

page(
  'n-kanban-sst',
  'board of many students',
  'https://cases.oakdale-usd.example/boards/sst',
  null,
  ['9971102245', '9971106713', '9971108290', '9971109934'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SST board</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style><style>.kb{display:flex;gap:14px}.lane{background:#f1f2f4;width:230px;padding:8px;border-radius:6px}.tk{background:#fff;border:1px solid #ddd;margin:6px 0;padding:6px}</style></head><body><nav class="navbar"><strong>CaseFlow</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Student Study Teams, Fall</h2><div class="kb"><div class="lane"><h4>Referred (2)</h4><div class="tk"><b>Abdi, Hodan</b><div>Gr 4, reading</div><small>SSID 9971102245</small></div><div class="tk"><b>Burke, Finn</b><div>Gr 2, speech</div><small>SSID 9971106713</small></div></div><div class="lane"><h4>Scheduled (1)</h4><div class="tk"><b>Cho, Eunice</b><div>Oct 14, room 6</div><small>SSID 9971108290</small></div></div><div class="lane"><h4>Follow up (1)</h4><div class="tk"><b>Duarte, Luz</b><div>6 week review</div><small>SSID 9971109934</small></div></div></div></div></body></html>`,
);

page(
  'n-kanban-one-number',
  'board where one card alone has a number',
  'https://sped.tamarack-selpa.example/board?stage=all',
  null,
  ['9958830142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transfer IEPs</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>SELPA Tracker</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><h2 style="margin:12px">30-day placements</h2><div style="display:flex"><section class="MuiPaper-root" style="width:230px"><h4>To do</h4><article><strong>Esparza, Gil</strong><div>DOB 9/1/14</div><div class="MuiTypography-caption">State ID: not received</div></article></section><section class="MuiPaper-root" style="width:230px"><h4>Waiting for records</h4><article><strong>Farrow, June</strong><div>DOB 2/2/13</div><div class="MuiTypography-caption">State ID: 9958830142</div></article></section><section class="MuiPaper-root" style="width:230px"><h4>Meeting set</h4><article><strong>Goto, Ren</strong><div>DOB 12/8/15</div><div class="MuiTypography-caption">State ID: not received</div></article></section></div></main></div></body></html>`,
);

page(
  'n-seating-note',
  'seating chart with a number in a note',
  'https://gradebook.pinecrest-usd.example/seating/period/3',
  null,
  ['9926640371'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seating chart</title><style>body{font:14px Georgia,serif}.grid{display:grid;grid-template-columns:repeat(4,130px);gap:8px}.seat{border:1px solid #888;height:54px;padding:5px;background:#fffdf4}.empty{background:#eee;color:#999}</style></head><body><div style="border-bottom:1px solid #999;padding-bottom:6px"><a href="#">Gradebook</a> | <a href="#">Attendance</a> | <b>Seating</b> | <a href="#">Messages</a> <span style="float:right">Pinecrest Middle, Fall term</span></div><h1>Period 3, Earth Science, room B12</h1><p>Teacher: Delgado &nbsp; Front of room is at the top</p><div class="grid"><div class="seat">Amara B.</div><div class="seat">Colton R.</div><div class="seat empty">open</div><div class="seat">Jia L.</div><div class="seat">Nico S.</div><div class="seat">Paloma V.</div><div class="seat">Quinn D.</div><div class="seat">Tevin A.</div></div><p style="font-size:12px">Row 1 seat 3 vacated 9/12: exited to county program (SSID 9926640371). Keep the desk until the tablet is returned.</p><button>Shuffle</button> <button>Print</button></body></html>`,
);

page(
  'n-roster-ssid-col',
  'roster with a column of numbers',
  'https://valley.aeries.net/teacher/ClassRoster.aspx',
  null,
  [
    '9913300417',
    '5595550101',
    '9913300522',
    '5595550102',
    '9913300639',
    '5595550103',
    '9913300744',
    '5595550104',
    '9913300850',
    '5595550105',
    '9913300966',
    '5595550106',
  ],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Class Roster</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><div id="NavBar"><a href="#">Roster</a><a href="#">Attendance</a></div><h1>Per 2 Algebra I, Ms. Vang</h1><table class="GridList"><thead><tr><th>#</th><th>Name</th><th>Grd</th><th>SSID</th><th>Guardian phone</th></tr></thead><tbody><tr><td>1</td><td>Aoki, Sam</td><td>9</td><td>9913300417</td><td>5595550101</td></tr><tr><td>2</td><td>Beltran, Ruby</td><td>9</td><td>9913300522</td><td>5595550102</td></tr><tr><td>3</td><td>Crane, Otis</td><td>9</td><td>9913300639</td><td>5595550103</td></tr><tr><td>4</td><td>Dosanjh, Arjun</td><td>9</td><td>9913300744</td><td>5595550104</td></tr><tr><td>5</td><td>Ewing, Tia</td><td>9</td><td>9913300850</td><td>5595550105</td></tr><tr><td>6</td><td>Fuentes, Noé</td><td>9</td><td>9913300966</td><td>5595550106</td></tr></tbody></table></body></html>`,
);

page(
  'n-roster-one-filled',
  'roster where one row alone has a number',
  'https://portal.cedarfalls-charter.example/classes/tk-a/roster',
  null,
  ['9989014426'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TK-A roster</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Cedar Roster</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h3>TK-A (Mrs. Amato), 4 students</h3><p class="text-muted">CALPADS numbers arrive within two days of enrollment.</p><table class="table"><thead><tr><th>Child</th><th>Born</th><th>State student number</th></tr></thead><tbody><tr><td>Hale, Bodhi</td><td>10/3/2021</td><td><i>requested</i></td></tr><tr><td>Iyer, Mira</td><td>11/19/2021</td><td>9989014426</td></tr><tr><td>Jonas, Kit</td><td>9/28/2021</td><td><i>requested</i></td></tr><tr><td>Kwan, Ada</td><td>12/1/2021</td><td><i>missing birth certificate</i></td></tr></tbody></table></div></body></html>`,
);

page(
  'n-iep-see-cover',
  'IEP meeting: own on another sheet, teacher and sibling numbers',
  'https://iep.tamarack-selpa.example/meetings/8841/participants',
  null,
  ['9910027735', '9910048812', '9953318840'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>IEP Meeting</title><style>body{font:13px "Times New Roman",serif;margin:24px}h1{font-size:18px;border-bottom:2px solid}table{border-collapse:collapse;width:90%}td,th{border:1px solid #333;padding:4px 7px;text-align:left}</style></head><body><h1>INDIVIDUALIZED EDUCATION PROGRAM: Team Meeting</h1><table><tr><td>Student: <b>Ibarra, Mateo</b></td><td>DOB: 01/22/2014</td><td>SSID: see cover page</td></tr><tr><td>Purpose: Annual</td><td>Date: 10/06/2026</td><td>Case mgr: L. Petrov</td></tr></table><h3>Participants</h3><table><tr><th>Name</th><th>Role</th><th>Credential / SEID</th><th>Signature</th></tr><tr><td>Ibarra, Dolores</td><td>Parent</td><td></td><td></td></tr><tr><td>Petrov, Lena</td><td>Special education teacher</td><td>9910027735</td><td></td></tr><tr><td>Stokes, Ray</td><td>General education teacher</td><td>9910048812</td><td></td></tr></table><p>Notes: Parent asks to hold the sibling&rsquo;s meeting (Ibarra, Sofía, SSID 9953318840) the same day.</p></body></html>`,
);

page(
  'n-merge-survivor',
  'merge screen',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=mergestudent',
  null,
  ['9941177020', '9947720118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Merge</title><style>body{font:12px Tahoma,sans-serif;margin:0;background:#f2f4f8}.rev-bar{background:#20447a;color:#fff;padding:6px 10px}.rev-focus{background:#fff;border-bottom:2px solid #20447a;padding:6px 10px}.rev-grp{background:#fff;margin:8px;border:1px solid #c5cede}.rev-grp>.gh{background:#dbe4f2;padding:4px 8px;font-weight:bold}.rev-grp table{border-collapse:collapse;width:100%}.rev-grp td,.rev-grp th{padding:3px 8px;text-align:left;border-bottom:1px solid #e4e8f0}.Label{font-size:10px;color:#456}.cellbox{display:inline-block;vertical-align:top;min-width:140px;padding:5px 8px}</style></head><body><div class="rev-bar">Synergy SIS &nbsp; <span>Mesa Unified | Mesa High | 2026-2027</span></div><div class="rev-focus"><b>Merge Students</b> &nbsp; Step 2 of 3</div><div id="VIEW_BODY"><div class="rev-grp"><div class="gh">Choose which value survives</div><table><tr><th>Property</th><th><input type="radio" name="a" checked> Source A</th><th><input type="radio" name="a"> Source B</th></tr><tr><td>Name</td><td>Roque, Daniela</td><td>Roque, Daniella M</td></tr><tr><td>Perm ID</td><td>700811</td><td>703309</td></tr><tr><td>State Student Number</td><td>9941177020</td><td>9947720118</td></tr><tr><td>Last activity</td><td>06/10/2026</td><td>08/20/2026</td></tr></table><div style="padding:8px"><button>Back</button> <button>Merge now</button></div></div></div><div style="padding:6px;color:#678">Status: Ready</div></body></html>`,
);

page(
  'n-merged-into',
  'page of a retired duplicate that points at another record',
  'https://sis.oakdale-usd.example/students/20718/overview',
  null,
  ['9962200581'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Record closed</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Oakdale SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><div class="alert"><b>This record is a duplicate and was closed on 9/3/2026.</b><br>Attendance and grades were moved to Sandoval, Christopher (SSID 9962200581).</div><h2>Sandoval, Cris</h2><dl class="row"><dt>Local ID</dt><dd>20718</dd><dt>Status</dt><dd>Closed, duplicate</dd><dt>SSID</dt><dd>none on this record</dd><dt>Closed by</dt><dd>M. Ferris, registrar</dd></dl></div></body></html>`,
  { sure: false },
);

page(
  'n-letter-masked-other',
  'letter: own masked, other child in full',
  'https://letters.pinecrest-usd.example/view/33120',
  null,
  ['9975504128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter 33120</title><style>body{font:15px/1.6 Georgia,serif;max-width:640px;margin:40px auto}</style></head><body><div style="font:12px Arial;background:#eee;padding:6px"><a href="#">&larr; All letters</a> &nbsp; <button>Print</button> <button>Download PDF</button> &nbsp; Language: <select><option>English</option><option>Norwegian</option></select> &nbsp; Status: mailed 10/02 &nbsp; Template: CAASPP-03</div><p>Pinecrest Unified School District<br>Office of Assessment<br>October 2, 2026</p><p>To the parent or guardian of <b>Imogen Halvorsen</b><br>SSID: XXXXXX3308</p><p>Dear Family,</p><p>Imogen&rsquo;s state test results are ready in the parent portal. The results of your older child, Torsten (SSID 9975504128), were mailed in August and are not part of this letter.</p><p>You will find a guide to the score levels on the back of this page. The four levels are Standard Exceeded, Met, Nearly Met and Not Met.</p><p>If you have questions please call the office at 530-555-0144.</p><p>Sincerely,<br>Adaeze Monroe<br>Assessment Coordinator</p></body></html>`,
);

page(
  'n-letter-two-students',
  'records request for two children',
  'https://sis.oakdale-usd.example/registrar/outgoing/request/771',
  null,
  ['7605550130', '9928870016', '9928870154'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records request</title><style>body{font:14px/1.5 Arial;margin:32px}li{margin:4px 0}</style></head><body><div style="font-size:12px;border-bottom:2px solid #357;padding-bottom:6px"><b>Oakdale USD Registrar</b> | <a href="#">Incoming</a> | <a href="#">Outgoing</a> | <a href="#">Holds</a> | <a href="#">Fax queue (3)</a></div><p style="text-align:right">Oakdale Unified School District<br>155 Maple Ave<br>209-555-0151</p><h2>Request for cumulative records</h2><p>To: Registrar, Bishop Creek School<br>Fax: 7605550130</p><p>The children below enrolled with us on 9/8/2026. Please send transcripts, immunizations and any special education file.</p><ol><li>Vasquez, Aurelio, grade 6, SSID 9928870016</li><li>Vasquez, Marisol, grade 3, SSID 9928870154</li></ol><p>Requested by: T. Quigley, Office Assistant II</p><p>Under Education Code 49068 the records follow the pupil and no parent consent is needed. Unpaid fees may not hold a transfer.</p><p>Parent signature on file: yes</p></body></html>`,
);

page(
  'n-audit-log',
  'log lines about many',
  'https://sis.oakdale-usd.example/admin/audit?day=today',
  null,
  ['9936617741', '9936618209', '9936618290'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Audit log</title><style>body{background:#111;color:#cfc;font:12px/1.7 Consolas,monospace;padding:14px}h1{font-size:15px}</style></head><body><div style="border:1px solid #363;padding:6px;margin-bottom:10px">User: <select><option>all</option><option>mferris</option></select> Module: <select><option>identifiers</option></select> From: 10/05 00:00 To: now <button>Run</button> <button>CSV</button></div><h1>Audit trail 10/05/2026, filter: identifiers</h1><div>07:58:12 tquigley viewed Ames, Ned</div><div>08:02:40 tquigley changed SSID of Ames, Ned from blank to 9936617741</div><div>08:04:03 mferris opened report R-CALP-04</div><div>08:11:29 mferris changed SSID of Boyle, Ina from 9936618209 to 9936618290</div><div>08:15:55 svc-sync 212 rows imported, 0 rejected</div><div>08:19:07 mferris viewed Census, household 20113</div><div>08:22:33 tquigley printed emergency card</div><div>08:40:18 rstokes sign-in failed (password)</div><p><a href="#" style="color:#8cf">Older</a></p></body></html>`,
);

page(
  'n-dialog-link-sibling',
  'own not assigned, picker of siblings above',
  'https://bay.illuminateed.com/live/?page=Student_Profile&student_id=9120',
  null,
  ['9984401273', '9984409931'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:14px/1.45 Helvetica,Arial,sans-serif;margin:0}#top{background:#263238;color:#fff;padding:9px 16px}#top a{color:#cfd8dc;margin-right:16px}.wrap{padding:12px 18px}table.tbl{border-collapse:collapse}table.tbl td,table.tbl th{border:1px solid #cfd8dc;padding:4px 10px;text-align:left}.pan{border:1px solid #cfd8dc;margin:10px 0}.pan h3{background:#eceff1;margin:0;padding:6px 10px;font-size:14px}.pan .in{padding:8px 10px}</style></head><body><div id="top"><a href="#">Students</a><a href="#">Assessments</a><a href="#">Gradebook</a><a href="#">Reports</a><span style="float:right">R. Ocampo, Bay Intermediate</span></div><div class="wrap"><h2>Castellanos, Wren</h2><table class="tbl"><tr><td>Grade</td><td>K</td></tr><tr><td>SSID</td><td><em>Not assigned</em></td></tr><tr><td>Homeroom</td><td>Room 3, Ms. Ito</td></tr></table><div style="position:fixed;left:25%;top:70px;width:420px;background:#fff;border:1px solid #546e7a;box-shadow:0 6px 24px rgba(0,0,0,.4);padding:12px" role="dialog" aria-label="Link a sibling"><h3>Link a sibling</h3><input value="castell" aria-label="Search"><ul><li><label><input type="radio" name="s"> Castellanos, Rowan, gr 3, SSID 9984401273</label></li><li><label><input type="radio" name="s"> Castellón, Iris, gr 6, SSID 9984409931</label></li></ul><button>Link</button> <button>Cancel</button></div></div></body></html>`,
);

page(
  'n-drawer-sibling',
  'own behind a reveal button, drawer of a sibling',
  'https://app.harborschools.example/students/5521',
  null,
  ['9927714403'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Harbor</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root" style="margin-right:380px"><h1 class="MuiTypography-h5">Fitzgerald, Maeve</h1><div class="MuiGrid-container"><div><span class="MuiTypography-caption">Grade</span><span class="MuiTypography-body1">5</span></div><div><span class="MuiTypography-caption">SSID</span><span class="MuiTypography-body1">&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull;&bull;</span> <button>Show</button></div></div></section><aside class="MuiDrawer-paper" role="complementary"><button aria-label="close">&times;</button><h2>Fitzgerald, Declan</h2><span class="MuiChip-root">Sibling</span><p><span class="MuiTypography-caption">Grade</span>8</p><p><span class="MuiTypography-caption">SSID</span>9927714403</p><a href="#">Open full record</a></aside></main></div></body></html>`,
);

page(
  'n-tabs-household-open',
  'own on another tab, household tab in sight',
  'https://sis.oakdale-usd.example/students/31877#household',
  null,
  ['9951140087', '2095550141', '2095550142', '9951140312'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marchetti</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Oakdale SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Marchetti, Enzo <span class="badge">Grade 1</span></h2><div class="nav-tabs"><a href="#" >Identifiers</a><a href="#" class="active">Household</a><a href="#">Health</a></div><div class="tab-pane"><dl class="row"><dt>Local ID</dt><dd>31877</dd><dt>SSID</dt><dd>9951140087</dd></dl></div><div class="tab-pane active"><div class="card"><div class="card-header">Adults</div><div class="card-body">Marchetti, Paola, 2095550141<br>Marchetti, Guido, 2095550142</div></div><div class="card"><div class="card-header">Children at this address</div><div class="card-body">Marchetti, Bianca, grade 4<br><span class="text-muted">SSID</span> 9951140312</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'n-split-new-student',
  'list at the left with numbers, new student at the right',
  'https://enroll.valeverde-usd.example/queue',
  null,
  ['9919902236', '9919902481', '9919902774'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollment queue</title><style>body{margin:0;font:14px Arial;display:flex;height:100vh}.ls{width:300px;border-right:1px solid #aaa;overflow:auto}.it{padding:9px 12px;border-bottom:1px solid #ddd}.it.on{background:#e3f2fd}.it small{display:block;color:#555}.rt{flex:1;padding:16px 22px}</style></head><body><div class="ls"><div class="it"><b>Arce, Belen</b><small>SSID 9919902236</small></div><div class="it on"><b>Baptiste, Noor</b><small>new to California</small></div><div class="it"><b>Chau, Lien</b><small>SSID 9919902481</small></div><div class="it"><b>Dietz, Rolf</b><small>SSID 9919902774</small></div></div><div class="rt"><h1>Baptiste, Noor</h1><p>Entering grade 6 from Port-au-Prince</p><table><tr><td>Birth date</td><td>04/04/2015</td></tr><tr><td>Birthplace</td><td>Haiti</td></tr><tr><td>Home language</td><td>Haitian Creole</td></tr><tr><td>SSID</td><td>to be requested</td></tr></table><button>Approve</button></div></body></html>`,
);

page(
  'n-split-none-selected',
  'list at the left, nobody chosen',
  'https://app.harborschools.example/caseload',
  null,
  ['9932208814', '9932209046', '9932209155'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caseload</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Harbor</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><div style="display:flex"><ul class="MuiList-root MuiPaper-root" style="width:300px"><li class="MuiListItem-root">Ellery, Jude<span class="MuiTypography-caption">State ID 9932208814</span></li><li class="MuiListItem-root">Flores, Anahi<span class="MuiTypography-caption">State ID 9932209046</span></li><li class="MuiListItem-root">Gomes, Tiago<span class="MuiTypography-caption">State ID 9932209155</span></li></ul><section style="flex:1;text-align:center;padding-top:90px;color:#777">Select a student from your caseload to see plans and contacts.</section></div></main></div></body></html>`,
);

page(
  'n-dash-review',
  'dashboard of cards',
  'https://portal.cedarfalls-charter.example/dashboard',
  null,
  ['9964413208', '3105550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dashboard</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Cedar</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Good morning, Ms. Amato</h2><div class="row"><div class="col-4 card"><div class="card-header">Attendance today</div><div class="card-body">22 of 24 present</div></div><div class="col-4 card"><div class="card-header">Identifier to review</div><div class="card-body"><b>Lomax, Theo</b><br>SSID 9964413208<br><span class="text-muted">Name differs from CALPADS</span><br><a href="#">Open</a></div></div><div class="col-4 card"><div class="card-header">Birthdays</div><div class="card-body">Mina Osei turns 8</div></div></div><p>District help desk: 3105550119</p></div></body></html>`,
);

page(
  'n-dash-coordinator',
  'dashboard with proctors and a last exit',
  'https://testing.valeverde-usd.example/coordinator',
  null,
  ['9910063317', '9910071204', '9976613045'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test coordinator</title><style>body{font:14px/1.45 Helvetica,Arial,sans-serif;margin:0}#top{background:#263238;color:#fff;padding:9px 16px}#top a{color:#cfd8dc;margin-right:16px}.wrap{padding:12px 18px}table.tbl{border-collapse:collapse}table.tbl td,table.tbl th{border:1px solid #cfd8dc;padding:4px 10px;text-align:left}.pan{border:1px solid #cfd8dc;margin:10px 0}.pan h3{background:#eceff1;margin:0;padding:6px 10px;font-size:14px}.pan .in{padding:8px 10px}</style></head><body><div id="top"><a href="#">Students</a><a href="#">Assessments</a><a href="#">Gradebook</a><a href="#">Reports</a><span style="float:right">R. Ocampo, Bay Intermediate</span></div><div class="wrap"><h2>Coordinator overview</h2><div class="pan"><h3>Proctors today</h3><div class="in"><table class="tbl"><tr><th>Proctor</th><th>State ID</th><th>Room</th></tr><tr><td>Abara, Ngozi</td><td>9910063317</td><td>14</td></tr><tr><td>Whitlock, Sam</td><td>9910071204</td><td>15</td></tr></table></div></div><div class="pan"><h3>Last session event</h3><div class="in">10:42 Student paused (SSID 9976613045), room 14, reason: fire drill</div></div><div class="pan"><h3>Completion</h3><div class="in">ELA 61 %, Math 12 %</div></div></div></body></html>`,
);

page(
  'n-session-monitor',
  'test session with several students',
  'https://testing.valeverde-usd.example/session/UAT-4F2A-6',
  null,
  ['9910071204', '9978810336', '9978810547', '9978810882'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Session UAT-4F2A-6</title><style>body{font:14px sans-serif;margin:16px}.bar{background:#e8f5e9;padding:8px}table{border-collapse:collapse;margin-top:10px}td,th{border:1px solid #9e9e9e;padding:5px 9px}</style></head><body><p><b>Test Administrator Interface</b> &nbsp; <a href="#">Help guide</a> &nbsp; <a href="#">Alerts</a> &nbsp; <a href="#">Log out</a></p><div class="bar">Session UAT-4F2A-6 &nbsp; Grade 5 Math PT &nbsp; Proctor: Whitlock, Sam (9910071204)</div><table><thead><tr><th>Student</th><th>SSID</th><th>Status</th><th>Question</th><th></th></tr></thead><tbody><tr><td>Nolan P.</td><td>9978810336</td><td>started</td><td>4/11</td><td><button>Pause</button></td></tr><tr><td>Odalys R.</td><td>9978810547</td><td>approved</td><td>0/11</td><td><button>Pause</button></td></tr><tr><td>Pia T.</td><td>9978810882</td><td>paused</td><td>7/11</td><td><button>Approve</button></td></tr></tbody></table><button>Stop session</button></body></html>`,
);

page(
  'n-staff-dependents',
  'staff page with the employee’s own child',
  'https://hr.oakdale-usd.example/employees/E-20417',
  null,
  ['9910085521', '2095550150', '9966602178'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Employee</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Oakdale HR</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Ferris, Malcolm <span class="badge">Registrar</span></h2><dl class="row"><dt>Employee no.</dt><dd>E-20417</dd><dt>State ID (SEID)</dt><dd>9910085521</dd><dt>Work phone</dt><dd>2095550150</dd></dl><div class="card"><div class="card-header">Dependents enrolled in the district</div><div class="card-body">Ferris, Alba, grade 2, Oakdale Elementary<br>SSID: 9966602178<br><span class="text-muted">Interdistrict permit AB-1, renews 6/2027</span></div></div></div></body></html>`,
);

page(
  'n-guardian-one-child',
  'page of a guardian with one linked student',
  'https://lagunaca.infinitecampus.org/campus/apps/census/person/88120',
  null,
  ['7145550163', '9943306517'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Census</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Pham, Thuy L</strong> &nbsp; <em>Not a student</em> &nbsp; Person ID 88120</div><nav class="tabs"><a href="#">Summary</a><a href="#">Demographics</a><a href="#" class="on">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><section class="sec"><h3>Contact Information</h3><div class="fg"><div><label>Cell Phone</label>7145550163</div><div><label>Email</label>tpham@mail.example</div><div><label>Interpreter</label>Vietnamese</div></div></section><section class="sec"><h3>Relationships</h3><table><tr><th>Person</th><th>Relation</th><th>Guardian</th><th>Student State ID</th></tr><tr><td>Pham, Bao</td><td>Son</td><td>Y</td><td>9943306517</td></tr></table></section></app-root></body></html>`,
);

page(
  'n-emergency-blank-line',
  'paper card: own line empty, sibling’s written',
  'https://forms.pinecrest-usd.example/emergency/2026/print/6620',
  null,
  ['5305550171', '5305550172', '9949908126'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title><style>body{font:14px Arial;margin:24px}.ln{border-bottom:1px solid #000;display:inline-block;min-width:170px;height:1.2em}.bx{border:2px solid #000;padding:12px;margin-bottom:12px}</style></head><body><p style="font-size:11px">Return to the office by August 28. One card for each child. Please write with a pen. <b>Entered by:</b> office volunteer, scanned 8/27 page 1 of 1</p><h2>STUDENT EMERGENCY CARD 2026-27</h2><div class="bx">Name <span class="ln">Zielinski, Oskar</span> Grade <span class="ln" style="min-width:40px">2</span><br><br>SSID <span class="ln"></span> Room <span class="ln" style="min-width:60px">9</span></div><div class="bx"><b>Call in this order</b><p>1. Zielinski, Marta (mother) 5305550171</p><p>2. Brandt, Uwe (uncle) 5305550172</p></div><div class="bx"><b>Medical</b><p>Allergies: none. Medication at school: none. Glasses: yes.</p></div><div class="bx"><b>Brothers and sisters in our schools</b><p>Zielinski, Hania, grade 6, SSID 9949908126</p></div></body></html>`,
);

page(
  'n-own-as-picture',
  'own number is a picture, comparison student in text',
  'https://data.valeverde-usd.example/growth/compare?a=551&b=902',
  null,
  ['9935507284'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Growth comparison</title><style>body{font:14px Arial;margin:18px}.two{display:flex;gap:30px}.pc{border:1px solid #bbb;padding:12px;width:300px}</style></head><body><p style="background:#263238;color:#fff;padding:8px">Vale Verde Data &nbsp; Growth | Proficiency | Attendance &nbsp; <span style="float:right">Viewer role: teacher</span></p><h1>Growth of Yusuf Karimi</h1><div class="two"><div class="pc"><h3>Karimi, Yusuf</h3><p>Grade 7, Vale Verde Middle</p><p>SSID <img alt="protected number" width="96" height="14" style="background:#ddd" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p><p>Scale: 2533 &rarr; 2570</p></div><div class="pc"><h3>Peer with like start score</h3><p>Whitman, Ezra</p><p>SSID 9935507284</p><p>Scale: 2531 &rarr; 2544</p></div></div><p style="color:#777;font-size:12px">Peers are chosen among students with a start score within five points in the same grade. Do not share this page with families.</p></body></html>`,
);

page(
  'n-own-middle-masked',
  'own masked in the middle, sister readable',
  'https://go.lakeside-k12.example/profile/77',
  null,
  ['9912087712'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Lakeside Go</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><div class="row"><div class="col-4"><div class="card"><div class="card-body"><h4>Achterberg, Lena</h4><p>11th grade<br>Counselor: Boyd</p></div></div></div><div class="col-8"><table class="table"><tr><th>Lunch PIN</th><td>4471</td></tr><tr><th>State Student ID</th><td>99&bull;&bull;&bull;&bull;&bull;&bull;12</td></tr><tr><th>Family</th><td>Achterberg, Nele (9th), State Student ID 9912087712</td></tr><tr><th>Bus</th><td>Route 6</td></tr></table></div></div></div></body></html>`,
);

page(
  'n-transfer-candidate',
  'transfer in: own awaited, sending district’s record of another child',
  'https://transfer.sierra-coe.example/in/40551',
  null,
  ['9981190457'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incoming transfer</title><style>body{font:12px helvetica,arial;margin:0}.x-panel{border:1px solid #99bce8;margin:6px}.x-panel-header{background:#cbddf3;font-weight:bold;padding:4px 8px;color:#04408c}.x-panel-body{padding:6px}.x-grid-row{display:flex;border-bottom:1px solid #ededed}.x-grid-cell{flex:1;padding:3px 6px}.x-column-header{flex:1;padding:3px 6px;background:#f0f0f0;font-weight:bold}.x-form-item{display:flex;margin:3px 0}.x-form-item-label{width:150px;color:#333}.x-toolbar{background:#d3e1f1;padding:4px 8px}.x-window{position:absolute;border:2px solid #99bce8;background:#fff;z-index:20}.x-grid-row-selected{background:#dfe8f6}</style></head><body><div class="x-toolbar"><span>File</span> &nbsp; <span>Student</span> &nbsp; <span>Enrollment</span> &nbsp; <span>Tools</span> &nbsp; <span>Window</span></div><div class="x-panel"><div class="x-panel-header">Incoming student: Moreau, Celeste (DOB 07/09/2016)</div><div class="x-panel-body"><div class="x-form-item"><div class="x-form-item-label">From district:</div><div>Truckee Valley USD</div></div><div class="x-form-item"><div class="x-form-item-label">SSID:</div><div>Awaiting reply</div></div></div></div><div class="x-panel"><div class="x-panel-header">Record attached by the sending district</div><div class="x-panel-body"><p style="color:#b00">Name and birth date do not agree with the request.</p><div class="x-form-item"><div class="x-form-item-label">Name:</div><div>Moreau, Celestine</div></div><div class="x-form-item"><div class="x-form-item-label">DOB:</div><div>09/07/2014</div></div><div class="x-form-item"><div class="x-form-item-label">SSID:</div><div>9981190457</div></div></div></div></body></html>`,
);

page(
  'n-possible-dup-panel',
  'possible duplicate beside a page without a number',
  'https://sis.redwood-cs.example/s/9917/profile',
  null,
  ['9968830117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Redwood SIS</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root"><h1 class="MuiTypography-h5">Takahashi, Emi</h1><p>Grade 3 &middot; Local no. 9917 &middot; Room 11</p></section><section class="MuiPaper-root" style="border-left:4px solid #f9a825"><strong>Possible duplicate (87 % match)</strong><p>Takahashi, Emily &middot; Born 05/13/2018 &middot; Exited 6/2025</p><p><span class="MuiTypography-caption">SSID</span>9968830117</p><button>Not the same child</button> <button>Review</button></section></main></div></body></html>`,
);

page(
  'n-typeahead-open',
  'open type-ahead over a page without a number',
  'https://ridge.powerschool.com/admin/students/emergency.html?frn=0010009005',
  null,
  ['9923308174', '9923308922', '8055550182', '0010009005'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Underwood, Dale 8 90051</h2></div><div style="position:relative"><label>Search students <input value="und" aria-expanded="true"></label><ul role="listbox" style="position:absolute;background:#fff;border:1px solid #999;margin:0;padding:4px;list-style:none;z-index:5"><li role="option">Underhill, Mary &ndash; SSID 9923308174</li><li role="option">Undine, Kay &ndash; SSID 9923308922</li></ul></div><div class="box-round" style="margin-top:70px"><table><tr><td class="bold">Allergies</td><td>Bee stings</td></tr><tr><td class="bold">Doctor</td><td>Dr. Roth</td></tr><tr><td class="bold">Doctor phone</td><td>8055550182</td></tr></table></div></div></body></html>`,
);

page(
  'n-recent-one',
  'one recently viewed child in the header',
  'https://valley.aeries.net/admin/Medical.aspx',
  null,
  ['9916604475'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Medical History - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99417008"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><b class="student-full-name">Villanueva, Ines</b><span>Grade 12</span><div style="border:1px solid #89a;background:#fff;padding:5px"><div class="data-caption">Last viewed</div><div>Uribe, Saul</div><div>State Student ID 9916604475</div></div></div><div id="Main"><h1 style="font-size:17px">Medical History</h1><div class="SectionHeader">Conditions</div><table class="GridList"><tr><th>Date</th><th>Condition</th><th>Comment</th></tr><tr><td>09/02/2025</td><td>Asthma</td><td>Inhaler in office</td></tr></table><div class="SectionHeader">Screenings</div><p>Vision 20/20, hearing passed</p><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'n-toast-saved-other',
  'toast about the child just left',
  'https://app.harborschools.example/students/6120/attendance',
  null,
  ['9933317208'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Harbor</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root"><h1 class="MuiTypography-h5">Guerrero, Pilar</h1><p>Attendance, week of October 5</p><table><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>P</td><td>P</td><td>T</td><td>P</td><td></td></tr></table></section><div role="alert" style="position:fixed;bottom:18px;left:18px;background:#323232;color:#fff;padding:12px 18px;border-radius:4px">Saved: State Student ID 9933317208 for Greco, Tino <button>Undo</button></div></main></div></body></html>`,
);

page(
  'n-inbox-message',
  'inbox message that names a child',
  'https://mail.redwood-cs.example/inbox/thread/5508',
  null,
  ['9979902261', '7075550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Redwood Messages</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><div style="display:flex"><ul class="MuiList-root MuiPaper-root" style="width:260px"><li class="MuiListItem-root"><b>Boyd, Imani</b><span class="MuiTypography-caption">Re: schedule change</span></li><li class="MuiListItem-root">Petrov, Lena<span class="MuiTypography-caption">IEP dates</span></li></ul><section class="MuiPaper-root" style="flex:1"><h3>Re: schedule change</h3><p><b>From:</b> Imani Boyd &nbsp; <b>To:</b> Office</p><p>Hi, could you move Dario to period 5 Spanish? SSID: 9979902261. His mother called from 7075550128.</p><p>Thanks!</p><textarea placeholder="Reply"></textarea></section></div></main></div></body></html>`,
  { sure: false },
);

page(
  'n-labels-print',
  'sheet of mailing labels',
  'https://reports.sierra-coe.example/labels/preview',
  null,
  ['9918806641', '9918806805', '9918807046', '9918807290', '9918807511'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Labels</title><style>body{font:12px Arial;margin:12px}.s{display:grid;grid-template-columns:repeat(3,200px);gap:10px}.l{border:1px dashed #999;padding:8px}</style></head><body><div style="background:#f0f0f0;padding:8px"><b>Label maker</b> &nbsp; Source: <select><option>Room 21</option><option>Room 22</option></select> Fields: <label><input type="checkbox" checked> Grade</label> <label><input type="checkbox" checked> SSID</label> <label><input type="checkbox"> Address</label> Start at label <input size="2" value="1"></div><h3>Avery 5160 preview, page 1</h3><div class="s"><div class="l">Araya, Finn<br>Gr 5 Rm 21<br>SSID 9918806641</div><div class="l">Bell, Cora<br>Gr 5 Rm 21<br>SSID 9918806805</div><div class="l">Costa, Ivo<br>Gr 5 Rm 21<br>SSID 9918807046</div><div class="l">Dang, Kim<br>Gr 5 Rm 21<br>SSID 9918807290</div><div class="l">Ellis, Bea<br>Gr 5 Rm 21<br>SSID 9918807511</div><div class="l"></div></div><button>Print</button></body></html>`,
);

page(
  'n-request-queue',
  'queue: own row requested, neighbours assigned',
  'https://calpads.sierra-coe.example/ssid/requests',
  null,
  ['9987703116', '9987703342'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SSID requests</title><style>body{font:12px helvetica,arial;margin:0}.x-panel{border:1px solid #99bce8;margin:6px}.x-panel-header{background:#cbddf3;font-weight:bold;padding:4px 8px;color:#04408c}.x-panel-body{padding:6px}.x-grid-row{display:flex;border-bottom:1px solid #ededed}.x-grid-cell{flex:1;padding:3px 6px}.x-column-header{flex:1;padding:3px 6px;background:#f0f0f0;font-weight:bold}.x-form-item{display:flex;margin:3px 0}.x-form-item-label{width:150px;color:#333}.x-toolbar{background:#d3e1f1;padding:4px 8px}.x-window{position:absolute;border:2px solid #99bce8;background:#fff;z-index:20}.x-grid-row-selected{background:#dfe8f6}</style></head><body><div class="x-toolbar"><span>File</span> &nbsp; <span>Student</span> &nbsp; <span>Enrollment</span> &nbsp; <span>Tools</span> &nbsp; <span>Window</span></div><div class="x-panel"><div class="x-panel-header">SSID requests, batch 218</div><div class="x-panel-body"><div class="x-grid-row"><div class="x-column-header">Local ID</div><div class="x-column-header">Student</div><div class="x-column-header">SSID</div><div class="x-column-header">Status</div></div><div class="x-grid-row"><div class="x-grid-cell">5510</div><div class="x-grid-cell">Mosley, Dre</div><div class="x-grid-cell">9987703116</div><div class="x-grid-cell">Assigned</div></div><div class="x-grid-row x-grid-row-selected"><div class="x-grid-cell">5511</div><div class="x-grid-cell">Nakai, Rosa</div><div class="x-grid-cell">Requested 8/14</div><div class="x-grid-cell">Queued</div></div><div class="x-grid-row"><div class="x-grid-cell">5512</div><div class="x-grid-cell">Ortega, Val</div><div class="x-grid-cell">9987703342</div><div class="x-grid-cell">Assigned</div></div></div></div><div class="x-panel"><div class="x-panel-header">Selected: Nakai, Rosa</div><div class="x-panel-body">DOB 02/14/2020, Laguna Rancheria, first enrollment in California</div></div></body></html>`,
);

page(
  'n-state-ref-pdf',
  'own under an unknown word and elsewhere, sister under a plain label',
  'https://records.mountolive-academy.example/pupil/1182',
  null,
  ['9957718830', '6195550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil file</title><style>body{font:15px Palatino,serif;margin:28px}fieldset{margin-bottom:14px}</style></head><body><p style="font-size:13px"><a href="#">Pupils</a> &rsaquo; <a href="#">Form 7</a> &rsaquo; 1182 &nbsp; | &nbsp; <a href="#">Marks</a> <a href="#">Chapel</a> <a href="#">Fees</a> <a href="#">Boarding</a></p><h1>Pupil file 1182: Everett Lindholm</h1><fieldset><legend>Registration</legend><p>Sacramento reference: on file (PDF)</p><p>Form: 7B</p></fieldset><fieldset><legend>Sister</legend><p>Astrid Lindholm, Form 10A</p><p>SSID: 9957718830</p></fieldset><fieldset><legend>Health</legend><p>Immunization card complete. Swims: yes. Last physical 8/2026, Dr. Okoro.</p></fieldset><fieldset><legend>Guardian</legend><p>Henrik Lindholm, 6195550136</p></fieldset></body></html>`,
);

page(
  'n-incident-parties',
  'incident with several students',
  'https://discipline.oakdale-usd.example/incident/2026-0417',
  null,
  ['9946603318', '9946603577', '9946603846'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Incident</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Incident Desk</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Incident 2026-0417</h2><p class="text-muted">Cafeteria, 10/01/2026 12:20, reported by Stokes, Ray</p><table class="table"><thead><tr><th>Role</th><th>Student</th><th>SSID</th><th>Action</th></tr></thead><tbody><tr><td>Aggressor</td><td>Hobbs, Cale</td><td>9946603318</td><td>Detention</td></tr><tr><td>Victim</td><td>Inoue, Ren</td><td>9946603577</td><td>Parent called</td></tr><tr><td>Witness</td><td>Jarvis, May</td><td>9946603846</td><td></td></tr></tbody></table><p>Referral: SRO Badge 118</p></div></body></html>`,
);

page(
  'n-struck-replacement',
  'own number struck out, replacement pending',
  'https://sis.redwood-cs.example/s/4410/state',
  null,
  ['9929917305', '9165550190'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State data</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Redwood SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Quintero, Abril</h2><dl class="row"><dt>Grade</dt><dd>8</dd><dt>SSID</dt><dd><s>9929917305</s> <span class="badge">retired 9/30</span></dd><dt>Replacement</dt><dd>pending at CALPADS service desk, ticket 55108</dd><dt>Reason</dt><dd>Number belongs to Quintero, Abraham</dd></dl><p>Service desk: 9165550190</p></div></body></html>`,
);

page(
  'n-sibling-popover',
  'popover of a sibling over a page without a number',
  'https://go.lakeside-k12.example/student/3391/family',
  null,
  ['9959940218'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style><style>.pop{position:absolute;left:240px;top:150px;background:#fff;border:1px solid #444;box-shadow:2px 3px 8px #888;padding:10px;width:220px}</style></head><body><div class="container"><h2>Rosales, Amado</h2><p>Grade 4, Lakeside Elementary</p><h4>Siblings</h4><p><a href="#" aria-describedby="pp">Rosales, Citlali</a></p><div class="pop" id="pp" role="tooltip"><b>Rosales, Citlali</b><br>Grade 7<br>Statewide Student Identifier<br>9959940218</div><h4 style="margin-top:120px">Household</h4><p>22 Mill St, since 2019</p></div></body></html>`,
);

page(
  'n-wifi-device',
  'device page where SSID is a network',
  'https://assets.valeverde-usd.example/device/CB-20771',
  null,
  ['9255550177', '9974417702'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chromebook</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Asset Desk</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>CB-20771, assigned to Salcedo, Marco</h2><table class="table"><tr><th>Model</th><td>C736</td></tr><tr><th>Network (SSID)</th><td>9255550177</td></tr><tr><th>Signal</th><td>-61 dBm</td></tr><tr><th>Previous user</th><td>Salcedo, Nadia, student ID 9974417702</td></tr><tr><th>Repair line</th><td>925-555-0178</td></tr></table></div></body></html>`,
);

page(
  'w-ae-banner-siblings',
  'banner with own, siblings table',
  'https://valley.aeries.net/admin/SiblingList.aspx',
  '9913347061',
  ['5595550107', '9913340228', '9913351194'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Siblings - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99420115"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><div class="data-row"><div class="data-caption">Student</div><div data-tcfc="STU.NM">Arredondo, Pilar</div></div><div class="data-row"><div class="data-caption">Student ID</div><div data-tcfc="STU.ID">420115</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9913347061</div></div><div class="data-row"><div class="data-caption">Telephone</div><div data-tcfc="STU.TL">5595550107</div></div></div><div id="Main"><h1 style="font-size:17px">Siblings</h1><div class="SectionHeader">Siblings at this address</div><table class="GridList"><tr><th>Name</th><th>Grade</th><th>Perm ID</th><th>State Student ID</th></tr><tr><td>Arredondo, Rafael</td><td>11</td><td>419008</td><td>9913340228</td></tr><tr><td>Arredondo, Ximena</td><td>2</td><td>425770</td><td>9913351194</td></tr></table><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'w-ae-edit-form',
  'own in an input, counselor and older sister beside',
  'https://valley.aeries.net/admin/Students.aspx',
  '9924408837',
  ['9910033608', '5595550112', '9902206614'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Data 1 - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99421900"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><b class="student-full-name">Bui, Jasper</b><span>Grade 10</span></div><div id="Main"><h1 style="font-size:17px">Student Data 1</h1><table class="GridList"><tr><td>Last Name</td><td data-tcfc="STU.LN"><input value="Bui"></td><td>First Name</td><td data-tcfc="STU.FN"><input value="Jasper"></td></tr><tr><td>State Student ID</td><td data-tcfc="STU.CID"><input value="9924408837" maxlength="10"></td><td>Counselor</td><td>Imani Boyd, Staff State ID 9910033608</td></tr><tr><td>Father Work Ph</td><td data-tcfc="STU.FW"><input value="5595550112"></td><td>Fam Key</td><td>20113</td></tr></table><p>Older sister at the college: Bui, Harper, SSID 9902206614 (graduated 2023)</p><button>Update</button> <button>Cancel</button><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'w-ae-score-comment',
  'own in the banner, comment names a sister',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '9936670142',
  ['9936670588'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test Scores - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99422418"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><div class="data-row"><div class="data-caption">Name</div><div data-tcfc="STU.NM">Cabral, Nuno</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">6</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9936670142</div></div></div><div id="Main"><h1 style="font-size:17px">Test Scores</h1><div id="divTestScores"><div class="SectionHeader">ELPAC</div><table class="GridList"><tr><th>Form</th><th>Overall</th><th>Remark</th></tr><tr><td>Summative 2026</td><td>3</td><td>Writing score swapped with sister, SSID 9936670588; rescored in June</td></tr></table></div><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'w-ps-own-duplicates',
  'own as text, table of possible duplicates',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010005260',
  '9947718203',
  ['9947720917', '0010005260'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>California Student Information</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Dubois, Amelie &nbsp; 4 &nbsp; 90177</h2></div><div class="box-round"><h3>CALPADS</h3><table><tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>9947718203</td></tr><tr><td class="bold">Date SSID verified</td><td>09/12/2024</td></tr><tr class="oddRow"><td class="bold">County of residence</td><td>Kern</td></tr></table></div><div class="box-round"><h3>Possible duplicates in this district</h3><table><tr><th>Student</th><th>DOB</th><th>State ID</th><th>School</th></tr><tr><td>Dubois, Amelia</td><td>04/30/2016</td><td>9947720917</td><td>Ridge Elem</td></tr></table></div></div></body></html>`,
);

page(
  'w-ps-header-line',
  'own in the heading line, family table below',
  'https://ridge.powerschool.com/admin/students/familyview.html?frn=0010006671',
  '9951106728',
  ['6615550133', '9951109064', '0010006671'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family Management</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Eklund, Soren &nbsp; 7 &nbsp; <small>Local ID: 90442 &nbsp; Family ID: 5801 &nbsp; SSID: 9951106728</small></h2></div><div class="box-round"><table><tr><th>Person</th><th>Relation</th><th>SSID</th><th>Cell</th></tr><tr class="oddRow"><td>Eklund, Britt</td><td>Mother</td><td></td><td>6615550133</td></tr><tr><td>Eklund, Freja</td><td>Sister, grade 3</td><td>9951109064</td><td></td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'w-ic-summary-household',
  'own in the summary, household members below',
  'https://lagunaca.infinitecampus.org/campus/apps/person/summary/60218',
  '9962207715',
  ['9495550109', '9970117715'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Fontaine, Marcus J</strong> &nbsp; Grade: 05 &nbsp; DOB: 10/02/2015</div><nav class="tabs"><a href="#" class="on">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><section class="sec"><h3>Student</h3><div class="fg"><div><label>Student Number</label>602184</div><div><label>Student State ID</label>9962207715</div><div><label>Homeroom</label>Mr. Achebe, 17</div></div></section><section class="sec"><h3>Household Members</h3><table><tr><th>Name</th><th>Relationship</th><th>Phone</th><th>State ID</th></tr><tr><td>Fontaine, Odette</td><td>Mother</td><td>9495550109</td><td></td></tr><tr><td>Fontaine, Simone</td><td>Twin</td><td></td><td>9970117715</td></tr></table></section></app-root></body></html>`,
);

page(
  'w-ic-advisor-seid',
  'own beside the advisor’s state number',
  'https://lagunaca.infinitecampus.org/campus/apps/person/demographics/61733',
  '9973318042',
  ['9910094410'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Gupta, Rohan</strong> &nbsp; Grade: 11 &nbsp; Local #: 617330</div><nav class="tabs"><a href="#">Summary</a><a href="#" class="on">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><section class="sec"><h3>Person Identifiers</h3><div class="fg"><div><label for="l1">Local Student Number</label><input id="l1" value="617330"></div><div><label for="l2">Student State ID</label><input id="l2" value="9973318042"></div><div><label for="l3">Staff State ID</label><input id="l3" value="" disabled></div></div></section><section class="sec"><h3>Advisor</h3><div class="fg"><div><label>Name</label>Pruitt, Dana</div><div><label>Staff State ID</label>9910094410</div><div><label>Extension</label>4417</div></div></section></app-root></body></html>`,
);

page(
  'w-sy-sibling-tab',
  'own in the focus boxes, siblings grid',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=student',
  '9985540327',
  ['8585550120', '9985541930'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:12px Tahoma,sans-serif;margin:0;background:#f2f4f8}.rev-bar{background:#20447a;color:#fff;padding:6px 10px}.rev-focus{background:#fff;border-bottom:2px solid #20447a;padding:6px 10px}.rev-grp{background:#fff;margin:8px;border:1px solid #c5cede}.rev-grp>.gh{background:#dbe4f2;padding:4px 8px;font-weight:bold}.rev-grp table{border-collapse:collapse;width:100%}.rev-grp td,.rev-grp th{padding:3px 8px;text-align:left;border-bottom:1px solid #e4e8f0}.Label{font-size:10px;color:#456}.cellbox{display:inline-block;vertical-align:top;min-width:140px;padding:5px 8px}</style></head><body><div class="rev-bar">Synergy SIS &nbsp; <span>Mesa Unified | Mesa High | 2026-2027</span></div><div class="rev-focus"><b>Hollis, Grace E</b> &nbsp; Mesa High &nbsp; Grade 09</div><div id="VIEW_BODY"><div class="rev-grp"><div class="gh">Demographics</div><span class="cellbox"><div class="Label">Perm ID</div><div>701556</div></span><span class="cellbox"><div class="Label">State Student Number</div><div>9985540327</div></span><span class="cellbox"><div class="Label">Home Phone</div><div>8585550120</div></span></div><div class="rev-grp"><div class="gh">Siblings</div><table><tr><th>Line</th><th>Name</th><th>Perm ID</th><th>State Student Number</th><th>Grade</th></tr><tr><td>1</td><td>Hollis, Everly</td><td>702881</td><td>9985541930</td><td>05</td></tr></table></div></div><div style="padding:6px;color:#678">Status: Ready</div></body></html>`,
  { sure: false },
);

page(
  'w-il-profile-proctor',
  'own in a profile, proctor in a panel',
  'https://bay.illuminateed.com/live/?page=Student_Overview&student_id=10443',
  '9914480762',
  ['9910063390', '9920180762'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:14px/1.45 Helvetica,Arial,sans-serif;margin:0}#top{background:#263238;color:#fff;padding:9px 16px}#top a{color:#cfd8dc;margin-right:16px}.wrap{padding:12px 18px}table.tbl{border-collapse:collapse}table.tbl td,table.tbl th{border:1px solid #cfd8dc;padding:4px 10px;text-align:left}.pan{border:1px solid #cfd8dc;margin:10px 0}.pan h3{background:#eceff1;margin:0;padding:6px 10px;font-size:14px}.pan .in{padding:8px 10px}</style></head><body><div id="top"><a href="#">Students</a><a href="#">Assessments</a><a href="#">Gradebook</a><a href="#">Reports</a><span style="float:right">R. Ocampo, Bay Intermediate</span></div><div class="wrap"><h2>Ishikawa, Noa</h2><table class="tbl"><tr><td>SSID</td><td>9914480762</td><td>Grade</td><td>6</td></tr><tr><td>Local ID</td><td>10443</td><td>Language</td><td>Japanese</td></tr></table><div class="pan"><h3>Individual testing</h3><div class="in">Proctor: Abara, Ngozi (State ID 9910063390)<br>Setting: separate room<br>Paired with: Yoon, Seo (SSID 9920180762)</div></div></div></body></html>`,
);

page(
  'w-split-record',
  'list at the left with others, record at the right',
  'https://app.cypress-sis.example/counselor/caseload/7120',
  '9925530640',
  ['9925530471', '9925530819', '5595550148'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caseload</title><style>body{margin:0;font:14px Arial;display:flex;height:100vh}nav{width:270px;border-right:1px solid #bbb}.r{padding:8px 12px;border-bottom:1px solid #eee}.r.sel{background:#fff3e0}.r span{display:block;font-size:11px;color:#666}section{flex:1;padding:18px 24px}th{text-align:left;padding-right:20px}</style></head><body><nav><div class="r">Jansen, Bo<span>9925530471</span></div><div class="r sel">Kaur, Simran<span>grade 12</span></div><div class="r">Larue, Abel<span>9925530819</span></div></nav><section><h1>Kaur, Simran</h1><table><tr><th>Birth date</th><td>08/08/2008</td></tr><tr><th>SSID</th><td>9925530640</td></tr><tr><th>Post-school plan</th><td>CSU Fresno</td></tr></table><h3>Credits</h3><table><tr><th>English</th><td>35 of 40</td></tr><tr><th>Math</th><td>30 of 30</td></tr></table><h3>Contacts</h3><p>Kaur, Harjit (father), 5595550148</p></section></body></html>`,
);

page(
  'w-split-list-repeats',
  'list at the left where the chosen row repeats own',
  'https://app.harborschools.example/caseload/8004',
  '9936602517',
  ['9936602184', '9936602933'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caseload</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Harbor</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><div style="display:flex"><ul class="MuiList-root MuiPaper-root" style="width:280px"><li class="MuiListItem-root">Larkin, Otto<span class="MuiTypography-caption">State ID 9936602184</span></li><li class="MuiListItem-root" aria-selected="true" style="background:#ede7f6">Medina, Luz<span class="MuiTypography-caption">State ID 9936602517</span></li><li class="MuiListItem-root">Nair, Dev<span class="MuiTypography-caption">State ID 9936602933</span></li></ul><section class="MuiPaper-root" style="flex:1"><h1 class="MuiTypography-h5">Medina, Luz</h1><div class="MuiGrid-container"><div><span class="MuiTypography-caption">State ID</span><span class="MuiTypography-body1">9936602517</span></div><div><span class="MuiTypography-caption">Grade</span><span class="MuiTypography-body1">8</span></div><div><span class="MuiTypography-caption">Plan</span><span class="MuiTypography-body1">504</span></div></div></section></div></main></div></body></html>`,
);

page(
  'w-drawer-over-roster',
  'drawer with the opened child over a roster',
  'https://app.cypress-sis.example/classes/per4?open=8831',
  '9947730256',
  ['9947730118', '9947730471', '4085550116'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Period 4</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Cypress</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root" style="margin-right:390px"><h2>Period 4 roster</h2><table><tr><th>Name</th><th>SSID</th></tr><tr><td>Oduya, Femi</td><td>9947730118</td></tr><tr style="background:#ede7f6"><td>Pratt, Lila</td><td>9947730256</td></tr><tr><td>Quon, Wes</td><td>9947730471</td></tr></table></section><aside class="MuiDrawer-paper"><h2>Pratt, Lila</h2><p><span class="MuiTypography-caption">SSID</span>9947730256</p><p><span class="MuiTypography-caption">Guardian</span>Pratt, Joan, 4085550116</p><button>Message family</button></aside></main></div></body></html>`,
  { sure: false },
);

page(
  'w-dialog-details',
  'details of the chosen child in a dialog over search results',
  'https://lagunaca.infinitecampus.org/campus/apps/search/advanced?q=quintana',
  '9958841336',
  ['9958840027', '9495550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style><style>.bk{position:fixed;inset:0;background:rgba(0,0,0,.55)}.dg{position:fixed;left:8%;right:8%;top:50px;bottom:50px;background:#fff;padding:18px;overflow:auto}</style></head><body><div class="campus-header">Infinite Campus</div><h3 style="margin:10px 14px">Results for &ldquo;quintana&rdquo;</h3><table><tr><th>Name</th><th>Student State ID</th></tr><tr><td>Quintana, Beto</td><td>9958840027</td></tr><tr><td>Quintana, Sol</td><td>9958841336</td></tr></table><div class="bk"></div><div class="dg" role="dialog" aria-modal="true"><h2>Person Summary: Quintana, Sol</h2><table><tr><td>Student State ID</td><td>9958841336</td></tr><tr><td>Local Student Number</td><td>618807</td></tr><tr><td>Mother</td><td>Quintana, Vera, 9495550138</td></tr></table><button>Close</button></div></body></html>`,
  { sure: false },
);

page(
  'w-letter-re-line',
  'letter with own in the RE line, sibling in the body',
  'https://letters.pinecrest-usd.example/view/33908',
  '9969902147',
  ['9969903380'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter 33908</title><style>body{font:15px/1.6 Georgia,serif;max-width:660px;margin:36px auto}.re{border:1px solid #777;padding:8px}</style></head><body><div style="font:12px Arial;color:#333;border-bottom:1px dotted #333">Letter queue: 2 of 14 &nbsp; <a href="#">Previous</a> <a href="#">Next</a> &nbsp; <button>Approve and mail</button> &nbsp; Drafted by A. Monroe</div><p>October 5, 2026</p><p>Rosa and Emil Radcliffe<br>40 Alder Way<br>Pinecrest, CA</p><p class="re">RE: Radcliffe, Tobias<br>Grade: 5<br>SSID: 9969902147<br>School: Pinecrest Elementary</p><p>Dear Parents,</p><p>Tobias will take part in the state science test this spring. A separate letter about his sister Greta (SSID 9969903380) follows in November.</p><p>The test takes about two hours on two mornings. Please see that he sleeps well, eats breakfast and brings his charged laptop.</p><p>Questions? Call 530-555-0144.</p><p>Adaeze Monroe</p></body></html>`,
);

page(
  'w-iep-header',
  'IEP page with own in the header, team and sibling',
  'https://iep.tamarack-selpa.example/students/10877/iep/present-levels',
  '9981106604',
  ['9910042267', '9981107719'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Present Levels</title><style>body{font:13px Cambria,serif;margin:20px}table{border-collapse:collapse}td,th{border:1px solid #444;padding:4px 8px;text-align:left}.h td{background:#f4f4f4}</style></head><body><div style="background:#eceff1;padding:5px">SELPA forms: <a href="#">Cover</a> | <a href="#">Present levels</a> | <a href="#">Goals</a> | <a href="#">Services</a> | <a href="#">Signatures</a></div><table class="h"><tr><td><b>Student</b><br>Salgado, Mireya</td><td><b>Birthdate</b><br>02/27/2015</td><td><b>SSID</b><br>9981106604</td><td><b>Eligibility</b><br>SLD</td></tr></table><h2>Present Levels of Academic Achievement</h2><p>Mireya reads 74 words a minute with 92 percent accuracy.</p><h3>Team</h3><table><tr><th>Member</th><th>Role</th><th>SEID</th></tr><tr><td>Gaines, Trudy</td><td>Psychologist</td><td>9910042267</td></tr><tr><td>Salgado, Hector</td><td>Father</td><td></td></tr></table><p>Sibling on an IEP: Salgado, Nahum (SSID 9981107719), same case manager.</p></body></html>`,
);

page(
  'w-intervention-board',
  'student record with a board of tasks, one names another',
  'https://cases.oakdale-usd.example/students/4417/plan',
  '9992204381',
  ['9992207950', '2095550158'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plan</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style><style>.kb{display:flex;gap:12px}.lane{background:#eef;width:220px;padding:8px}.tk{background:#fff;border:1px solid #ccd;padding:6px;margin:5px 0}</style></head><body><nav class="navbar"><strong>CaseFlow</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Thibault, Remy</h2><p><b>SSID:</b> 9992204381 &nbsp; <b>Grade:</b> 3 &nbsp; <b>Team lead:</b> Gaines</p><div class="kb"><div class="lane"><h4>Planned</h4><div class="tk">Hearing check</div></div><div class="lane"><h4>Doing</h4><div class="tk">Reading group, with Umar F. (SSID 9992207950)</div></div><div class="lane"><h4>Done</h4><div class="tk">Parent call, 2095550158</div></div></div></div></body></html>`,
);

page(
  'w-seat-neighbours',
  'student page with seat and neighbours',
  'https://gradebook.pinecrest-usd.example/student/9120/seat',
  '9915507328',
  ['9915509164', '9915510236'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seat</title><style>body{font:14px Georgia,serif;margin:16px}.row{display:flex;gap:8px}.seat{border:1px solid #777;padding:8px;width:150px}.me{background:#e0f2e9;border-width:3px}</style></head><body><div style="border-bottom:1px solid #999"><a href="#">Period 3</a> &rsaquo; Student &rsaquo; Seat &nbsp; <a href="#">Change seat</a></div><h1>Unger, Felicity</h1><p>Per 3 Earth Science &middot; Statewide Student ID: 9915507328</p><h3>Testing seat map, row 2</h3><div class="row"><div class="seat">Seat 5<br>Tran, Duy<br><small>9915509164</small></div><div class="seat me">Seat 6<br>Unger, Felicity</div><div class="seat">Seat 7<br>Vos, Elias<br><small>9915510236</small></div></div><h3>History</h3><table><tr><td>9/14</td><td>moved from row 1, talks with friends</td></tr><tr><td>8/20</td><td>first seat, alphabetical</td></tr></table><p>Preferential seating: near the board (glasses). Plan on file with the counselor.</p></body></html>`,
);

page(
  'w-merge-done',
  'kept record with own, retired number struck out',
  'https://sis.oakdale-usd.example/students/18804/overview',
  '9926601145',
  ['9926608317'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Oakdale SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><div class="alert">Merged on 9/18/2026: record 20996 (Vandenberg, Joey, SSID <s>9926608317</s>) was closed.</div><h2>Vandenberg, Joseph</h2><dl class="row"><dt>Local ID</dt><dd>18804</dd><dt>SSID</dt><dd>9926601145</dd><dt>Grade</dt><dd>10</dd><dt>Registrar</dt><dd>M. Ferris</dd></dl></div></body></html>`,
  { sure: false },
);

page(
  'w-emergency-filled',
  'card with own, contacts and older sibling',
  'https://forms.pinecrest-usd.example/emergency/2026/view/6702',
  '9937706612',
  ['5305550173', '9937700058', '5305550174', '1900551122'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency card</title><style>body{font:14px Arial;margin:22px}.bx{border:2px solid #000;padding:10px;margin-bottom:10px}.u{border-bottom:1px solid #000;padding:0 12px}</style></head><body><p style="font:12px Arial"><a href="#">Cards</a> &rsaquo; Room 22 &rsaquo; view &nbsp; <button>Edit</button> <button>Print</button> &nbsp; Last saved by parent portal 8/19/2026 7:41 pm</p><h2>EMERGENCY CARD 2026-27</h2><div class="bx">Name: <span class="u">Weatherby, Sloane</span> Grade: <span class="u">4</span><br>SSID: <span class="u">9937706612</span> Room: <span class="u">22</span></div><div class="bx"><b>Contacts</b><p>Weatherby, Kit (mother): 5305550173</p><p>Weatherby, Dex (brother, may pick up; grade 12, SSID 9937700058): 5305550174</p></div><div class="bx">Custody papers: none on file. Walks home: no. After-school club: Tuesdays.</div><div class="bx">Physician: Dr. Rahal, NPI 1900551122</div></body></html>`,
);

page(
  'w-test-ticket',
  'test ticket with own and proctor',
  'https://testing.valeverde-usd.example/ticket/5c77',
  '9948804270',
  ['9910071204', '9255550118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test ticket</title><style>.t{border:1px dashed #000;width:420px;padding:14px;font:14px "Courier New",monospace}</style></head><body><p style="font:13px Arial">Print tickets &rsaquo; Grade 7 &rsaquo; Room 15 &nbsp; Page 4 of 29 &nbsp; <a href="#">&laquo;</a> <a href="#">&raquo;</a> <button>Print this</button> <button>Print all</button></p><div class="t"><div style="text-align:center"><b>TEST TICKET</b></div><div>Student: YBARRA, LUCIA</div><div>SSID:    9948804270</div><div>First name to sign in: LUCIA</div><div>Session: UAT-91C0-2</div><hr><div>Proctor: WHITLOCK, SAM</div><div>Proctor ID: 9910071204</div><div>Help desk: 9255550118</div></div><h4 style="font:bold 14px Arial">Accommodations on this ticket</h4><ul style="font:13px Arial"><li>Color contrast: off</li><li>Text to speech: items</li><li>Print on demand: no</li></ul><p>One ticket per page. Collect and shred after the session.</p></body></html>`,
);

page(
  'w-growth-compare',
  'student page with a peer in a comparison table',
  'https://data.valeverde-usd.example/students/3306/growth',
  '9959903318',
  ['9959907402'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Growth</title><style>body{font:14px Arial;margin:18px}.top{background:#fff8e1;padding:10px}table{border-collapse:collapse;margin-top:12px}td,th{border:1px solid #ccc;padding:5px 10px}</style></head><body><p><a href="#">Roster</a> &rsaquo; <a href="#">Grade 7</a> &rsaquo; Growth report &nbsp; Year: <select><option>2025-26</option><option>2024-25</option></select> Subject: <select><option>Math</option><option>ELA</option></select></p><div class="top"><b style="font-size:19px">Zavala, Iker</b><br>SSID: 9959903318 | Grade 7 | EL: RFEP</div><h3>Compared with a peer of your choice</h3><table><tr><th></th><th>This student</th><th>Peer</th></tr><tr><td>2025 scale</td><td>2511</td><td>2509</td></tr><tr><td>2026 scale</td><td>2540</td><td>2566</td></tr></table><p style="color:#666">Peer: Abernathy, Cole (SSID 9959907402), matched on start score.</p></body></html>`,
);

page(
  'w-tabs-overview-open',
  'overview tab open with own, family tab hidden',
  'https://sis.oakdale-usd.example/students/32204#overview',
  '9961140773',
  ['2095550162', '9961143028', '9961149900'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Oakdale SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Adeyemi, Folu</h2><div class="nav-tabs"><a href="#" class="active">Overview</a><a href="#">Family</a><a href="#">Alerts (1)</a></div><div class="tab-pane active"><table class="table"><tr><td>Local ID</td><td>32204</td></tr><tr><td>SSID</td><td>9961140773</td></tr><tr><td>Phone</td><td>2095550162</td></tr></table></div><div class="tab-pane"><p>Adeyemi, Tolu, grade 9, SSID 9961143028</p></div><div class="tab-pane"><p>Confused with SSID 9961149900 in 2024.</p></div></div></body></html>`,
);

page(
  'w-contact-log',
  'own in the heading block, log entries name others',
  'https://sis.redwood-cs.example/s/5120/log',
  '9972218406',
  ['7075550129', '9972219930'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact log</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Redwood SIS</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><div class="row"><div class="col-8"><h2>Bergstrom, Lola</h2><p>State Student ID <strong>9972218406</strong></p></div></div><ul class="list-group"><li class="list-group-item"><b>10/02</b> Boyd: called 7075550129, left message</li><li class="list-group-item"><b>9/28</b> Ferris: fight with Camacho, Jett (SSID 9972219930), see incident 408</li><li class="list-group-item"><b>9/15</b> Boyd: schedule changed</li></ul><button>Add entry</button></div></body></html>`,
);

page(
  'w-transfer-out',
  'outgoing transfer with own and receiving staff',
  'https://transfer.sierra-coe.example/out/40877',
  '9983307194',
  ['9910050067', '5305550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outgoing transfer</title><style>body{font:12px helvetica,arial;margin:0}.x-panel{border:1px solid #99bce8;margin:6px}.x-panel-header{background:#cbddf3;font-weight:bold;padding:4px 8px;color:#04408c}.x-panel-body{padding:6px}.x-grid-row{display:flex;border-bottom:1px solid #ededed}.x-grid-cell{flex:1;padding:3px 6px}.x-column-header{flex:1;padding:3px 6px;background:#f0f0f0;font-weight:bold}.x-form-item{display:flex;margin:3px 0}.x-form-item-label{width:150px;color:#333}.x-toolbar{background:#d3e1f1;padding:4px 8px}.x-window{position:absolute;border:2px solid #99bce8;background:#fff;z-index:20}.x-grid-row-selected{background:#dfe8f6}</style></head><body><div class="x-toolbar"><span>File</span> &nbsp; <span>Student</span> &nbsp; <span>Enrollment</span> &nbsp; <span>Tools</span> &nbsp; <span>Window</span></div><div class="x-panel"><div class="x-panel-header">Outgoing student</div><div class="x-panel-body"><div class="x-form-item"><div class="x-form-item-label">Name:</div><div>Castaneda, Joaquim</div></div><div class="x-form-item"><div class="x-form-item-label">SSID:</div><div>9983307194</div></div><div class="x-form-item"><div class="x-form-item-label">Exit code:</div><div>T160</div></div></div></div><div class="x-panel"><div class="x-panel-header">Receiving district contact</div><div class="x-panel-body"><div class="x-form-item"><div class="x-form-item-label">Registrar:</div><div>Lindley, Pat</div></div><div class="x-form-item"><div class="x-form-item-label">Staff ID:</div><div>9910050067</div></div><div class="x-form-item"><div class="x-form-item-label">Telephone:</div><div>5305550161</div></div></div></div></body></html>`,
);

page(
  'w-recent-open',
  'recently viewed list open, own in the banner',
  'https://valley.aeries.net/admin/Discipline.aspx',
  '9994406172',
  ['9994408315', '9994409621'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assertive Discipline - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99427716"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><div class="data-row"><div class="data-caption">Student</div><div data-tcfc="STU.NM">Delacroix, Remi</div></div><div class="data-row"><div class="data-caption">State Student ID</div><div data-tcfc="STU.CID">9994406172</div></div><div class="data-row"><div class="data-caption">Grade</div><div data-tcfc="STU.GR">8</div></div><div style="border:1px solid #89a;background:#fff;padding:5px;font-size:11px"><b>Recently viewed</b><div>Eberle, Max &nbsp; 9994408315</div><div>Fajardo, Lia &nbsp; 9994409621</div></div></div><div id="Main"><h1 style="font-size:17px">Assertive Discipline</h1><table class="GridList"><tr><th>Date</th><th>Offense</th><th>Disposition</th></tr><tr><td>09/22/2026</td><td>Tardy sweep</td><td>Warning</td></tr></table><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
  { sure: false },
);

page(
  'w-toast-other',
  'toast about the last child, own in the card',
  'https://app.harborschools.example/students/6207',
  '9916618250',
  ['9916611774'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Harbor</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root"><h1 class="MuiTypography-h5">Eastman, Juno</h1><div class="MuiGrid-container"><div><span class="MuiTypography-caption">SSID</span><span class="MuiTypography-body1">9916618250</span></div><div><span class="MuiTypography-caption">Grade</span><span class="MuiTypography-body1">1</span></div></div></section><div role="status" style="position:fixed;bottom:16px;right:16px;background:#2e7d32;color:#fff;padding:10px 16px">Enrollment ended for SSID 9916611774 (Easton, June)</div></main></div></body></html>`,
);

page(
  'w-typeahead-open',
  'open type-ahead with others, own in the table',
  'https://ridge.powerschool.com/admin/students/emergencyinfo.html?frn=0010009118',
  '9927741306',
  ['9927740165', '9927740822', '8055550184', '0010009118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emergency</title><style>body{font:13px Arial,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main-menu{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main-menu ul{list-style:none;padding:0;margin:0 0 10px}#content-main{margin-left:215px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}.box-round td,.box-round th{padding:3px 9px;text-align:left}.bold{font-weight:bold}.oddRow{background:#f6f8fa}.feedback-alert{background:#fff4d1;border:1px solid #d9b84c;padding:6px 10px}</style></head><body><div id="branding-powerschool">PowerSchool SIS <span style="float:right">Term: 26-27 Year | School: Ridge Middle</span></div><div id="nav-main-menu"><ul id="std_information"><li><b>Information</b></li><li><a href="#">Demographics</a></li><li><a href="#">Family</a></li><li><a href="#">Emergency/Medical</a></li><li><a href="#">State/Province - CA</a></li></ul><ul><li><b>Academics</b></li><li><a href="#">Quick Lookup</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li></ul></div><div id="content-main"><div id="student_detail_header"><h2>Farrell, Nuala 3 90118</h2></div><div style="position:relative;height:86px"><label>Find <input value="fer"></label><ul style="position:absolute;background:#fff;border:1px solid #999;margin:0;padding:4px 10px;list-style:none"><li>Ferber, Ada &ndash; 9927740165</li><li>Ferro, Lia &ndash; 9927740822</li></ul></div><div class="box-round"><table><tr><td class="bold">SSID</td><td>9927741306</td></tr><tr class="oddRow"><td class="bold">First contact</td><td>Farrell, Sean 8055550184</td></tr></table></div></div></body></html>`,
);

page(
  'w-same-name-note',
  'own in a field, note warns of a namesake',
  'https://lagunaca.infinitecampus.org/campus/apps/person/enrollments/50912',
  '9938816407',
  ['9902771641'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Enrollments</title><style>body{font:14px "Segoe UI",sans-serif;margin:0;color:#222}.campus-header{background:#3b6b35;color:#fff;padding:8px 14px}.person-bar{border-bottom:1px solid #ccc;padding:8px 14px;background:#f7faf6}.tabs{display:flex;gap:2px;padding:6px 14px;border-bottom:1px solid #ccc}.tabs a{padding:4px 10px;border:1px solid #ccc;border-bottom:0;font-size:12px;text-decoration:none;color:#234}.tabs a.on{background:#3b6b35;color:#fff}.sec{margin:10px 14px;border:1px solid #d3d3d3}.sec>h3{margin:0;background:#eef3ec;padding:5px 9px;font-size:14px}.fg{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:9px}.fg label{display:block;font-size:11px;color:#555}table{border-collapse:collapse;margin:8px}td,th{padding:4px 9px;border-bottom:1px solid #ddd;text-align:left}</style></head><body><app-root><div class="campus-header">Infinite Campus &nbsp; <small>26-27 | Laguna Elementary</small></div><div class="person-bar"><strong>Nguyen, Kevin A</strong> &nbsp; Grade: 09</div><nav class="tabs"><a href="#">Summary</a><a href="#">Demographics</a><a href="#">Households</a><a href="#" class="on">Enrollments</a><a href="#">Schedule</a><a href="#">Assessments</a><a href="#">Contact Log</a></nav><p style="margin:10px 14px;background:#fff4d6;padding:6px">Not to be confused with Nguyen, Kevin T, State ID 9902771641, graduated 2019.</p><section class="sec"><h3>State Reporting</h3><div class="fg"><div><label>Student State ID</label><span>9938816407</span></div><div><label>Start Status</label><span>E155</span></div><div><label>District of Residence</label><span>Laguna</span></div></div></section></app-root></body></html>`,
);

page(
  'w-unknown-spelling',
  'own under an unusual label, sister under a plain one',
  'https://records.mountolive-academy.example/pupil/1207',
  '9949906638',
  ['6195550137', '9949907720'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil file</title><style>body{font:15px Palatino,serif;margin:28px}fieldset{margin-bottom:12px}.r span:first-child{display:inline-block;width:250px}</style></head><body><p style="font-size:13px">Mount Olive Academy &nbsp; <a href="#">Pupils</a> <a href="#">Staff</a> <a href="#">Calendar</a> &nbsp; Signed in: Matron</p><h1>Pupil file 1207: Greer Ashworth</h1><fieldset><legend>Registration</legend><div class="r"><span>Pupil&rsquo;s CALPADS identification no.</span><span>9949906638</span></div><div class="r"><span>Form</span><span>9C</span></div></fieldset><fieldset><legend>Boarding</legend><div class="r"><span>House</span><span>Wren, dorm 4</span></div><div class="r"><span>Housemother telephone</span><span>6195550137</span></div></fieldset><fieldset><legend>Sister</legend><div class="r"><span>Name</span><span>Piper Ashworth</span></div><div class="r"><span>SSID</span><span>9949907720</span></div></fieldset></body></html>`,
);

page(
  'w-long-label',
  'own under a long label, duplicate record below',
  'https://sis.sierravista-k8.example/pupils/2291',
  '9951127740',
  ['7605550155', '9951120013'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pupil</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Sierra Vista</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Hightower, Cassius</h2><table class="table"><tr><th scope="row">California statewide pupil identifier (10 digits) <sup>1</sup></th><td>9951127740</td></tr><tr><th scope="row">Pupil no. at this school</th><td>2291</td></tr><tr><th scope="row">Father&rsquo;s telephone</th><td>7605550155</td></tr></table><h4>Other records with this name</h4><table class="table"><tr><td>Hightower, Cassie</td><td>grade 5</td><td>9951120013</td></tr></table><p class="text-muted"><sup>1</sup> Issued by the Department of Education</p></div></body></html>`,
);

page(
  'w-badge-and-household',
  'own with a badge, household readable too',
  'https://go.lakeside-k12.example/profile/812',
  '9962216358',
  ['9962219027'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Lakeside Go</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><div class="row"><div class="col-4"><div class="card"><div class="card-header">Iwu, Chiamaka</div><div class="card-body">Grade 2<br>SSID 9962216358 <span class="badge">CALPADS verified</span></div></div></div><div class="col-8"><div class="card"><div class="card-header">Household</div><div class="card-body"><table class="table"><tr><th>Name</th><th>Role</th><th>ID</th></tr><tr><td>Iwu, Ngozi</td><td>Mother</td><td></td></tr><tr><td>Iwu, Obinna</td><td>Student</td><td>9962219027</td></tr></table></div></div></div></div></div></body></html>`,
);

page(
  'w-others-masked',
  'own in full, the others masked',
  'https://sis.redwood-cs.example/s/6633/family',
  '9973327715',
  ['7075550131'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Redwood SIS</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root"><h1 class="MuiTypography-h5">Joshi, Anika</h1><p>Grade 6 <span class="MuiChip-root">SSID 9973327715</span></p></section><section class="MuiPaper-root"><h3>Brothers and sisters</h3><ul class="MuiList-root"><li class="MuiListItem-root">Joshi, Rahul &mdash; SSID ******7715</li><li class="MuiListItem-root">Joshi, Mira &mdash; SSID ******9930</li></ul><p>Carpool: Kelleher, Tim 7075550131</p></section></main></div></body></html>`,
  { sure: false },
);

page(
  'w-ext-property-grid',
  'own in a property grid, classmates in a grid below',
  'https://sis.granite-coe.example/student/view?sid=7740',
  '9984438106',
  ['9984439052', '9984439477'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student 7740</title><style>body{font:12px helvetica,arial;margin:0}.x-panel{border:1px solid #99bce8;margin:6px}.x-panel-header{background:#cbddf3;font-weight:bold;padding:4px 8px;color:#04408c}.x-panel-body{padding:6px}.x-grid-row{display:flex;border-bottom:1px solid #ededed}.x-grid-cell{flex:1;padding:3px 6px}.x-column-header{flex:1;padding:3px 6px;background:#f0f0f0;font-weight:bold}.x-form-item{display:flex;margin:3px 0}.x-form-item-label{width:150px;color:#333}.x-toolbar{background:#d3e1f1;padding:4px 8px}.x-window{position:absolute;border:2px solid #99bce8;background:#fff;z-index:20}.x-grid-row-selected{background:#dfe8f6}</style></head><body><div class="x-toolbar"><span>File</span> &nbsp; <span>Student</span> &nbsp; <span>Enrollment</span> &nbsp; <span>Tools</span> &nbsp; <span>Window</span></div><div class="x-panel"><div class="x-panel-header">Kowalczyk, Jan</div><div class="x-panel-body"><div class="x-grid-row"><div class="x-grid-cell">Student no.</div><div class="x-grid-cell">7740</div></div><div class="x-grid-row"><div class="x-grid-cell">State student ID</div><div class="x-grid-cell">9984438106</div></div><div class="x-grid-row"><div class="x-grid-cell">Program</div><div class="x-grid-cell">Court school</div></div></div></div><div class="x-panel"><div class="x-panel-header">Students on the same transport</div><div class="x-panel-body"><div class="x-grid-row"><div class="x-column-header">Name</div><div class="x-column-header">State student ID</div></div><div class="x-grid-row"><div class="x-grid-cell">Leung, Amy</div><div class="x-grid-cell">9984439052</div></div><div class="x-grid-row"><div class="x-grid-cell">Moss, Ty</div><div class="x-grid-cell">9984439477</div></div></div></div></body></html>`,
);

page(
  'w-value-above',
  'own above its label, guardian phone and sibling alike',
  'https://app.cypress-sis.example/students/8917',
  '9995509337',
  ['4085550122', '9995512280'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:14px Roboto,Arial;margin:16px}.tile{display:inline-block;border:1px solid #ccd;border-radius:8px;padding:10px 16px;margin:6px}.v{font-size:20px}.l{font-size:11px;color:#567}</style></head><body><p style="color:#567">Cypress &nbsp; <a href="#">Overview</a> <a href="#">Grades</a> <a href="#">Family</a> <a href="#">Documents</a></p><h1>Lachance, Odile</h1><div class="tile"><div class="v">7</div><div class="l">Grade</div></div><div class="tile"><div class="v">9995509337</div><div class="l">SSID</div></div><div class="tile"><div class="v">4085550122</div><div class="l">Guardian mobile</div></div><div class="tile"><div class="v">9995512280</div><div class="l">Brother&rsquo;s SSID</div></div><h3>This week</h3><ul><li>Field trip form due Thursday</li><li>Library book overdue</li><li>Choir moves to room 12</li></ul></body></html>`,
);

page(
  'w-accordion-closed',
  'own in sight, linked students folded away',
  'https://portal.cedarfalls-charter.example/students/611',
  '9917729460',
  ['9910018846', '9917730558'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Cedar</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Mbeki, Thabo</h2><dl class="row"><dt>Grade</dt><dd>4</dd><dt>State student number</dt><dd>9917729460</dd><dt>Teacher</dt><dd>Amato, SEID 9910018846</dd></dl><div class="card"><div class="card-header"><button aria-expanded="false">Linked students (1)</button></div><div style="display:none"><div class="card-body">Mbeki, Zola, State student number 9917730558</div></div></div></div></body></html>`,
);

page(
  'w-react-card-classmates',
  'React card with own, classmates panel',
  'https://app.brightpath.example/learner/b7c1',
  '9928846071',
  ['9928846603', '9928847144', '3105550140'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learner</title><style>body{font:14px Inter,Arial;margin:0;padding:18px;background:#f6f7fb}.c{background:#fff;border-radius:12px;padding:16px;margin-bottom:14px}.kv{display:flex;gap:8px}.kv b{color:#667;font-weight:500;width:110px}</style></head><body><header style="display:flex;gap:18px;margin-bottom:12px"><b>BrightPath</b><a href="#">Learners</a><a href="#">Cohorts</a><a href="#">Evidence</a></header><div data-reactroot><div class="c" data-testid="learner-card"><h2>Norwood, Stella</h2><div class="kv"><b>SSID</b><span data-testid="ssid">9928846071</span></div><div class="kv"><b>Track</b><span>B</span></div></div><div class="c" data-testid="cohort"><h3>Cohort 4B</h3><div class="kv"><b>Okoye, Ada</b><span>9928846603</span></div><div class="kv"><b>Park, Min</b><span>9928847144</span></div><div class="kv"><b>Coach</b><span>Reyes, 3105550140</span></div></div></div></body></html>`,
);

page(
  'w-discipline-other-party',
  'own in the header, other party in the incident',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=incident',
  '9939957206',
  ['9939960118'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Incident</title><style>body{font:12px Tahoma,sans-serif;margin:0;background:#f2f4f8}.rev-bar{background:#20447a;color:#fff;padding:6px 10px}.rev-focus{background:#fff;border-bottom:2px solid #20447a;padding:6px 10px}.rev-grp{background:#fff;margin:8px;border:1px solid #c5cede}.rev-grp>.gh{background:#dbe4f2;padding:4px 8px;font-weight:bold}.rev-grp table{border-collapse:collapse;width:100%}.rev-grp td,.rev-grp th{padding:3px 8px;text-align:left;border-bottom:1px solid #e4e8f0}.Label{font-size:10px;color:#456}.cellbox{display:inline-block;vertical-align:top;min-width:140px;padding:5px 8px}</style></head><body><div class="rev-bar">Synergy SIS &nbsp; <span>Mesa Unified | Mesa High | 2026-2027</span></div><div class="rev-focus"><b>Ostrander, Kit</b> &nbsp; Grade 08 &nbsp; State ID: 9939957206</div><div id="VIEW_BODY"><div class="rev-grp"><div class="gh">Incident 1187</div><table><tr><th>Date</th><th>Role</th><th>Violation</th></tr><tr><td>09/29/2026</td><td>Involved</td><td>48900(k)</td></tr></table></div><div class="rev-grp"><div class="gh">Others involved</div><table><tr><th>Name</th><th>State ID</th><th>Role</th></tr><tr><td>Pak, Joon</td><td>9939960118</td><td>Victim</td></tr><tr><td>Stokes, Ray</td><td></td><td>Staff witness</td></tr></table></div></div><div style="padding:6px;color:#678">Status: Ready</div></body></html>`,
);

page(
  'w-report-card',
  'report card with own and co-taught mention',
  'https://valley.aeries.net/admin/ReportCard.aspx',
  '9941160358',
  ['5595550115', '9941163390'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report Card - Aeries</title><style>body{font:13px Verdana,sans-serif;margin:0}#NavBar{background:#1c4f7c;padding:6px}#NavBar a{color:#fff;margin-right:14px}#StudentBanner{background:#e9f0f6;padding:8px 12px;display:flex;gap:22px;flex-wrap:wrap}.data-row{min-width:120px}.data-caption{font-size:10px;color:#555}.SectionHeader{background:#cfdcea;font-weight:bold;padding:4px 8px;margin-top:10px}table.GridList{border-collapse:collapse;margin:6px}table.GridList td,table.GridList th{border:1px solid #b8c4d0;padding:3px 8px;text-align:left}#Main{padding:8px 14px}.foot{color:#777;font-size:10px;margin-top:20px}</style></head><body><form id="aspnetForm" method="post"><input type="hidden" name="ctl00$PID" id="ctl00_PID" value="99428801"><input type="hidden" name="ctl00$SN" value="214"><input type="hidden" name="ctl00$SC" value="994"><div id="NavBar"><a href="#">Dashboard</a><a href="#">Student Data</a><a href="#">Attendance</a><a href="#">Grades</a><a href="#">Scheduling</a><a href="#">Reports</a><input type="text" id="NavSearch" placeholder="Search pages or students"></div><div id="StudentBanner"><b class="student-full-name">Petrosyan, Ani</b><span>Grade 9</span></div><div id="Main"><h1 style="font-size:17px">Report Card</h1><table style="border:1px solid #999"><tr><td>Student: Petrosyan, Ani</td><td>State Student ID: 9941160358</td></tr><tr><td>Counselor: Boyd</td><td>Counselor phone: 5595550115</td></tr></table><div class="SectionHeader">Marks</div><table class="GridList"><tr><th>Course</th><th>Teacher</th><th>Mk</th><th>Comment</th></tr><tr><td>Biology</td><td>Vang</td><td>A-</td><td>Lab partner: Quach, Ty, SSID 9941163390</td></tr><tr><td>English 9</td><td>Lowe</td><td>B+</td><td></td></tr></table><div class="foot">Screaming Eagle High School, 2026-2027. Signed in as Office Staff.</div></div></form></body></html>`,
);

page(
  'w-transcript-former',
  'transcript with own and a former district number',
  'https://transcripts.granite-coe.example/official/90217',
  '9952248103',
  ['1000047719', '5305550167'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><style>body{font:12px "Courier New",monospace;margin:20px}</style></head><body><p style="font:13px Arial">Transcript viewer &nbsp; <button>Zoom in</button> <button>Zoom out</button> <button>Send to college</button> &nbsp; Holds: none</p><pre>GRANITE COUNTY OFFICE OF EDUCATION            OFFICIAL TRANSCRIPT

Name:  REINHOLT, CASSIDY               Grade: 12
Born:  05/19/2008                      SSID:  9952248103
Prior district student no.: 1000047719

2025-26 FALL    English 11     A   5.0
                US History     B   5.0
2025-26 SPRING  English 11     B   5.0
                US History     A   5.0
                Ceramics I     A   5.0
2026-27 FALL    Government     IP
                English 12     IP

Credits earned: 185.0   Cumulative GPA: 3.31   Rank: 41 of 230

Work permit mentor: SHERWOOD, P   5305550167</pre><p>Registrar signature ____________</p></body></html>`,
);

page(
  'w-health-nurse',
  'health page with own, nurse license and sibling',
  'https://health.valeverde-usd.example/student/4418',
  '9963359420',
  ['1000551837', '9255550126', '9963360771'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Health record</title><style>body{font:12px helvetica,arial;margin:0}.x-panel{border:1px solid #99bce8;margin:6px}.x-panel-header{background:#cbddf3;font-weight:bold;padding:4px 8px;color:#04408c}.x-panel-body{padding:6px}.x-grid-row{display:flex;border-bottom:1px solid #ededed}.x-grid-cell{flex:1;padding:3px 6px}.x-column-header{flex:1;padding:3px 6px;background:#f0f0f0;font-weight:bold}.x-form-item{display:flex;margin:3px 0}.x-form-item-label{width:150px;color:#333}.x-toolbar{background:#d3e1f1;padding:4px 8px}.x-window{position:absolute;border:2px solid #99bce8;background:#fff;z-index:20}.x-grid-row-selected{background:#dfe8f6}</style></head><body><div class="x-toolbar"><span>File</span> &nbsp; <span>Student</span> &nbsp; <span>Enrollment</span> &nbsp; <span>Tools</span> &nbsp; <span>Window</span></div><div class="x-panel"><div class="x-panel-header">Student</div><div class="x-panel-body"><div class="x-form-item"><div class="x-form-item-label">Name</div><div>Sepulveda, Tomas</div></div><div class="x-form-item"><div class="x-form-item-label">Statewide Student Identifier</div><div>9963359420</div></div></div></div><div class="x-panel"><div class="x-panel-header">Care plan</div><div class="x-panel-body"><p>Written by Amy Thorne RN, license 1000551837, phone 9255550126.</p><p>Same plan as sibling Sepulveda, Ines (SSID 9963360771).</p></div></div></body></html>`,
);

page(
  'w-foster-household',
  'own first, foster siblings in the caregiver’s home',
  'https://fys.sierra-coe.example/youth/2017',
  '9974470216',
  ['5305550181', '9974471139', '9974471862'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Youth</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Foster Youth Services</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Tafoya, Dario</h2><div class="row"><div class="col-4"><div class="card"><div class="card-header">Identifiers</div><div class="card-body"><b>SSID</b><br>9974470216<br><b>Court case</b><br>JV-20417</div></div></div><div class="col-8"><div class="card"><div class="card-header">Caregiver: Whitfield, Nora (5305550181)</div><div class="card-body">Other youth in the home<ul><li>Ulrich, Benny, 12, SSID 9974471139</li><li>Vail, Tessa, 7, SSID 9974471862</li></ul></div></div></div></div></div></body></html>`,
);

page(
  'w-sarb-letter',
  'attendance letter with own, case worker and cousin',
  'https://letters.valeverde-usd.example/sarb/2026-118',
  '9985581347',
  ['9255550135', '9985590024'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>SARB referral</title><style>body{font:15px/1.5 Cambria,serif;max-width:650px;margin:30px auto}td{padding:2px 14px 2px 0}</style></head><body><div style="font:12px Arial;background:#fafafa;border:1px solid #ddd;padding:5px">SARB desk: <a href="#">Referrals</a> <a href="#">Hearings</a> <a href="#">Contracts</a> &nbsp; Hearing set for 10/21/2026, 9:30, Board room</div><h2>Referral to the School Attendance Review Board</h2><table><tr><td>Pupil</td><td>Valdivia, Kenji</td></tr><tr><td>SSID</td><td>9985581347</td></tr><tr><td>Unexcused days</td><td>14</td></tr><tr><td>Parent</td><td>Valdivia, Rena, 9255550135</td></tr></table><p>The family also cares for a cousin, Miro Sandhu (SSID 9985590024), who has no absences.</p><p>The school held two meetings and offered a bus pass. The parent signed an attendance contract on September 15. Absences went on, so the school asks the Board to hear the case.</p><p>Case worker: O. Baines, 925-555-0136</p></body></html>`,
);

page(
  'w-spanish-sister',
  'Spanish page with own and a sister',
  'https://portal.valeverde-usd.example/es/alumno/5518',
  '9996607148',
  ['9255550147', '9996609225'],
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Expediente</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><div class="container"><h2>Zamora, Lucía</h2><table class="table"><tr><th>Grado</th><td>3</td></tr><tr><th>Identificador estatal del estudiante (SSID)</th><td>9996607148</td></tr><tr><th>Teléfono de la madre</th><td>9255550147</td></tr></table><h4>Hermanos</h4><table class="table"><tr><td>Zamora, Elena</td><td>6.º grado</td><td>SSID 9996609225</td></tr></table></div></body></html>`,
);

page(
  'w-heading-parens',
  'own in the heading, siblings in a table',
  'https://sis.sierravista-k8.example/pupils/2317/family',
  '9918871205',
  ['9918870066', '9918860917'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Family</title><style>body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#212529}.navbar{background:#343a40;color:#fff;padding:.5rem 1rem;display:flex;gap:1rem}.navbar a{color:#ddd;text-decoration:none}.container{padding:1rem}.row{display:flex;flex-wrap:wrap;gap:1rem}.col-4{flex:0 0 30%}.col-8{flex:1}.card{border:1px solid #ccc;border-radius:.3rem;margin-bottom:1rem}.card-header{background:#f1f3f5;padding:.4rem .8rem;font-weight:600}.card-body{padding:.7rem .8rem}.badge{border-radius:.3rem;padding:.1rem .4rem;font-size:75%;background:#6c757d;color:#fff}.table{border-collapse:collapse;width:100%}.table td,.table th{padding:.35rem .6rem;border-bottom:1px solid #dee2e6;text-align:left}.list-group{list-style:none;padding:0;margin:0}.list-group-item{padding:.4rem .8rem;border-bottom:1px solid #e3e3e3}.list-group-item.active{background:#cfe2ff}.text-muted{color:#6c757d}.alert{padding:.5rem .8rem;border:1px solid #ffe69c;background:#fff3cd;margin-bottom:1rem}.tab-pane{display:none}.tab-pane.active{display:block}.nav-tabs{display:flex;gap:.3rem;border-bottom:1px solid #ccc;margin-bottom:.7rem}.nav-tabs a{padding:.3rem .8rem;text-decoration:none}.nav-tabs a.active{border:1px solid #ccc;border-bottom:0}dl.row dt{flex:0 0 28%;font-weight:600}dl.row dd{flex:0 0 62%;margin:0}</style></head><body><nav class="navbar"><strong>Sierra Vista</strong><a href="#">Students</a><a href="#">Classes</a><a href="#">Reports</a><a href="#">Help</a></nav><div class="container"><h2>Abelar, Rio (SSID 9918871205)</h2><p class="text-muted">Grade 2, room 5, Mr. Okada</p><table class="table"><thead><tr><th>Sibling</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Abelar, Cielo</td><td>5</td><td>9918870066</td></tr><tr><td>Abelar, Mar</td><td>8</td><td>9918860917</td></tr></tbody></table></div></body></html>`,
);

page(
  'w-readonly-contacts',
  'own in a readonly input, ten-digit telephones beside',
  'https://bay.illuminateed.com/live/?page=Student_Contacts&student_id=11803',
  '9929987413',
  ['6195550143', '6195550149', '9929990861'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contacts</title><style>body{font:14px/1.45 Helvetica,Arial,sans-serif;margin:0}#top{background:#263238;color:#fff;padding:9px 16px}#top a{color:#cfd8dc;margin-right:16px}.wrap{padding:12px 18px}table.tbl{border-collapse:collapse}table.tbl td,table.tbl th{border:1px solid #cfd8dc;padding:4px 10px;text-align:left}.pan{border:1px solid #cfd8dc;margin:10px 0}.pan h3{background:#eceff1;margin:0;padding:6px 10px;font-size:14px}.pan .in{padding:8px 10px}</style></head><body><div id="top"><a href="#">Students</a><a href="#">Assessments</a><a href="#">Gradebook</a><a href="#">Reports</a><span style="float:right">R. Ocampo, Bay Intermediate</span></div><div class="wrap"><h2>Brandvold, Signe</h2><p><label for="sx">State Student ID</label> <input id="sx" readonly value="9929987413"> <label for="lx">Local</label> <input id="lx" readonly value="11803"></p><table class="tbl"><tr><th>Contact</th><th>Relation</th><th>Mobile</th><th>Also contact of</th></tr><tr><td>Brandvold, Kari</td><td>Mother</td><td><input value="6195550143"></td><td></td></tr><tr><td>Moe, Arne</td><td>Uncle</td><td><input value="6195550149"></td><td>Moe, Lars (SSID 9929990861)</td></tr></table></div></body></html>`,
);

page(
  'w-elpac-roster-strip',
  'test page with own, strip of next children',
  'https://testing.valeverde-usd.example/elpac/student/771',
  '9931198027',
  ['9910077523', '9931198833', '9931199146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ELPAC</title><style>body{font:14px/1.43 Roboto,Arial,sans-serif;margin:0;background:#fafafa}.MuiAppBar-root{background:#5e35b1;color:#fff;padding:12px 20px;display:flex;gap:20px}.MuiPaper-root{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:14px;margin:12px}.MuiTypography-h5{font-size:22px;margin:0}.MuiTypography-caption{font-size:11px;color:#666;display:block}.MuiTypography-body1{font-size:15px}.MuiGrid-container{display:flex;flex-wrap:wrap;gap:18px}.MuiChip-root{display:inline-block;border-radius:12px;background:#e0e0e0;padding:1px 9px;font-size:12px}.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff;box-shadow:-3px 0 10px rgba(0,0,0,.3);padding:16px;z-index:10}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItem-root{padding:7px 4px;border-bottom:1px solid #eee}</style></head><body><div id="app"><header class="MuiAppBar-root"><span>Test Center</span><span>Students</span><span>Classes</span><span>Messages</span></header><main><section class="MuiPaper-root"><h1 class="MuiTypography-h5">Chavarria, Noé</h1><table><tr><td>Student SSID</td><td>9931198027</td></tr><tr><td>Form</td><td>Initial ELPAC, grade 1</td></tr><tr><td>Examiner</td><td>Tabor, Jill, SEID 9910077523</td></tr></table></section><section class="MuiPaper-root"><span class="MuiTypography-caption">Up next</span><span class="MuiChip-root">Dinh, An 9931198833</span> <span class="MuiChip-root">Egan, Roy 9931199146</span></section></main></div></body></html>`,
);

export const thirtyFourthPages = pages;

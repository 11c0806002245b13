/** Vendors' plain pages of a working day, empty fields, and another child's number in the vendor's own kind of field; made-up people. */
import { setOf } from './case-page.ts';

const { page, pages } = setOf('nineteenth');

// Shells: what stands around every page of a vendor. All people, addresses and numbers are made up.

interface AeriesShell {
  title: string;
  name: string;
  grade: string;
  pid: string;
  /** The banner's open tab; '' for a banner that is folded. */
  general?: string;
  school?: string;
  badges?: string;
  head?: string;
}

const aeriesRow = (caption: string, field: string, value: string) =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div class="data-value" data-tcfc="${field}">${value}</div></div>`;

const aeries = (s: AeriesShell, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${s.title} - Aeries: Portals</title>
<style>body{font:13px/1.4 "Open Sans",Arial,sans-serif;margin:0;background:#f4f6f8}#AeriesHeader{background:#1d4f7c;color:#fff;padding:6px 12px}#AeriesHeader a,#AeriesHeader select{margin-right:10px}#AeriesHeader a{color:#fff}#NavTree{float:left;width:190px;padding:8px}#NavTree ul{list-style:none;margin:0;padding:0}#main{margin-left:210px;padding:8px 14px;background:#fff}.StudentBanner{border:1px solid #b9c7d4;padding:6px 10px;margin-bottom:10px}.data-row{display:flex}.data-caption{width:150px;color:#555}.banner-grid{display:flex;flex-wrap:wrap;gap:2px 26px}.badge{background:#fde7b0;border-radius:8px;padding:1px 7px;font-size:11px}.Card{border:1px solid #ccd;padding:6px 10px;margin:6px 0}td,th{padding:2px 8px;text-align:left}.SectionHeader{background:#dfe8f0;font-weight:bold;padding:3px 8px;margin-top:10px}</style>${s.head ?? ''}
</head>
<body>
<form method="post" action="./${s.title.replaceAll(' ', '')}.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTc0MzU2">
<input type="hidden" name="ctl00$PID" id="ctl00_PID" value="${s.pid}"><input type="hidden" name="ctl00$SN" value="1047"><input type="hidden" name="ctl00$SC" value="32">
<div id="AeriesHeader"><a href="#main">Skip to content</a> <strong>Aeries</strong> Valley Unified <select id="ctl00_ddlSchool" aria-label="School"><option selected>${s.school ?? 'Sycamore Middle School'}</option><option>Oak Glen High School</option><option>District Office</option></select> <select id="ctl00_ddlYear" aria-label="Year"><option selected>2026-2027</option><option>2025-2026</option></select> <a href="#">mreyes</a> <a href="#">Log Out</a></div>
<div id="NavTree"><input type="text" id="txtNavFilter" placeholder="Filter pages"><ul><li><b>Student Data</b><ul><li><a href="Demographics.aspx">Demographics</a></li><li><a href="Contacts.aspx">Contacts</a></li><li><a href="Siblings.aspx">Siblings</a></li><li><a href="Programs.aspx">Programs</a></li></ul></li><li><a href="#">Attendance</a></li><li><a href="#">Grades</a></li><li><a href="#">Test Scores</a></li><li><a href="#">Medical</a></li><li><a href="#">View All Reports</a></li></ul></div>
<div id="main">
<div class="StudentBanner" id="ctl00_StudentBanner"><button type="button" title="Previous student">&#9664;</button> <span class="student-full-name" data-tcfc="STU.NM">${s.name}</span> <span>Grade ${s.grade}</span> <button type="button" title="Next student">&#9654;</button> ${s.badges ?? ''}
${s.general === undefined ? '<a href="#" class="banner-toggle" aria-expanded="false">Show more</a>' : `<ul class="banner-tabs" role="tablist"><li role="tab" aria-selected="true">General</li><li role="tab">Contact</li><li role="tab">Programs</li><li role="tab">Attendance</li><li role="tab">Notes</li></ul><div class="banner-grid">${s.general}</div>`}
</div>
<h1>${s.title}</h1>
${main}
</div>
<div id="footer">Aeries Software &middot; Version 9.26.10.14 &middot; <a href="#">Help</a></div>
</form>
</body>
</html>`;

interface PowerSchoolShell {
  crumb: string;
  header: string;
  frn: string;
  tabs?: string;
  alerts?: string;
}

const powerSchool = (s: PowerSchoolShell, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${s.crumb}</title>
<style>body{font:12px/1.5 Verdana,sans-serif;margin:0}#branding-powerschool{background:#0b4f6c;color:#fff;padding:8px}#nav-main{float:left;width:180px;font-size:11px;padding:8px}#content-main{margin-left:200px;padding:8px}.box-round{border:1px solid #bbb;border-radius:6px;padding:8px;margin-bottom:12px}.oddRow{background:#f2f5f8}td,th{padding:4px 9px;text-align:left}td.bold{font-weight:bold}.button-row{text-align:right}</style>
</head>
<body>
<div id="container">
<div id="branding-powerschool">PowerSchool SIS <span id="userName">Welcome, Dolores Hatch</span> <a href="/admin/pw/logoff.html">Sign Out</a> <span>School: Ridgeview Elementary</span> <span>Term: 26-27 Semester 1</span></div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li><a href="/admin/students/home.html?frn=${s.frn}">Student Selection</a></li><li>${s.crumb}</li></ol>
<div id="nav-main"><a href="#">&lt;</a> <a href="#">List (24)</a> <a href="#">&gt;</a>
<ul id="std_information"><li class="head">Information</li><li><a href="/admin/students/addresses.html?frn=${s.frn}">Addresses</a></li><li><a href="/admin/students/contacts.html?frn=${s.frn}">Contacts</a></li><li><a href="/admin/students/generaldemographics.html?frn=${s.frn}">Demographics</a></li><li><a href="/admin/students/health.html?frn=${s.frn}">Health</a></li><li><a href="/admin/students/state/stateCA.html?frn=${s.frn}">State/Province - CA</a></li><li class="head">Academics</li><li><a href="#">Attendance</a></li><li><a href="#">Historical Grades</a></li><li><a href="#">Test Results</a></li><li class="head">Administration</li><li><a href="#">Special Programs</a></li><li><a href="#">Transfer Info</a></li></ul></div>
<div id="content-main">
<div id="student_detail_header"><h2>${s.header}</h2>${s.alerts ?? ''}</div>
<h1>${s.crumb}</h1>
${s.tabs ?? ''}
${main}
</div>
<div id="footer">Copyright PowerSchool Group LLC and/or its affiliates. All trademarks are property of their owners.</div>
</div>
</body>
</html>`;

const psRow = (n: number, title: string, label: string, value: string) =>
  `<tr class="${n % 2 ? 'oddRow' : 'evenRow'}"><td class="bold" title="${title}">${label}</td><td>${value}</td></tr>`;

interface CampusShell {
  tool: string;
  header: string;
  tabs: string;
  bar?: string;
}

const campus = (s: CampusShell, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${s.tool} | Infinite Campus</title>
<style>body{font:14px/1.45 Roboto,Arial,sans-serif;margin:0}.person-header{background:#eef3ef;padding:10px 16px;display:flex;gap:18px;flex-wrap:wrap}.ic-tabs{display:flex;gap:14px;border-bottom:1px solid #ccc;padding:6px 16px;list-style:none;margin:0}.ic-section{margin:12px 16px;border:1px solid #ddd}.ic-section>h3{background:#e4e8ec;margin:0;padding:4px 10px}.ic-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 18px;padding:10px}.ic-field>label,.ic-field>.ic-label{display:block;color:#555;font-size:12px}.chip{border-radius:10px;background:#dbeafe;padding:1px 8px;font-size:12px}td,th{padding:3px 9px;text-align:left}.ic-actions{padding:8px 16px;border-top:1px solid #ccc}</style>
</head>
<body class="campus-app">
<nav class="ic-crumbs" aria-label="Breadcrumb"><a href="#">Student Information</a> &rsaquo; <a href="#">General</a> &rsaquo; <span>${s.tool}</span> <a href="#">Related Tools</a></nav>
<div class="person-header">${s.header}</div>
<ul class="ic-tabs" role="tablist">${s.tabs}</ul>
${s.bar ?? ''}
<app-root ng-version="17.3.0">
${main}
</app-root>
</body>
</html>`;

const icField = (label: string, value: string) =>
  `<div class="ic-field"><span class="ic-label">${label}</span><span class="ic-value">${value}</span></div>`;
const icInput = (id: string, label: string, value: string, more = '') =>
  `<div class="ic-field"><label for="${id}">${label}</label><input id="${id}" name="${id}" class="ic-textbox" type="text" value="${value}"${more}></div>`;

interface SynergyShell {
  view: string;
  strip: string;
  tabs: string;
}

const synergy = (s: SynergyShell, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${s.view} - Synergy SIS</title>
<style>body{font:12px/1.4 Tahoma,Arial,sans-serif;margin:0}.RTToolbar{background:#2c3e63;color:#fff;padding:5px 10px}.RTToolbar button{margin-right:4px}.viewStrip{background:#e7ecf6;padding:6px 10px}.viewStrip .cell{display:inline-block;margin-right:18px}.viewStrip .cap{display:block;color:#445;font-size:11px}.tabStrip span{display:inline-block;border:1px solid #9ab;padding:3px 9px}.tabStrip .on{background:#fff;font-weight:bold}.grp{border:1px solid #bcd;margin:8px 10px}.grp>.grpHead{background:#d4deee;padding:2px 8px;font-weight:bold}.fld{display:inline-block;margin:4px 12px;vertical-align:top}.fld label,.fld .lbl{display:block;font-size:11px;color:#334}td,th{padding:2px 8px;text-align:left}</style>
</head>
<body>
<div class="RTToolbar"><button type="button">Menu</button><button type="button">&lt;&lt;</button><button type="button">&lt;</button><button type="button">&gt;</button><button type="button">&gt;&gt;</button><button type="button">Find</button><button type="button">Undo</button><button type="button">Save</button><button type="button">Add</button><button type="button">Delete</button> <span class="focusLabel">Year: 2026-2027 &middot; School: Mesa Verde High</span></div>
<h1 class="viewTitle">${s.view}</h1>
<div class="viewStrip">${s.strip}</div>
<div class="tabStrip" role="tablist">${s.tabs}</div>
${main}
<div class="statusBar">Status: Ready &middot; Edupoint Educational Systems</div>
</body>
</html>`;

const syCell = (cap: string, value: string) =>
  `<span class="cell"><span class="cap">${cap}</span><span class="val">${value}</span></span>`;
const syInput = (name: string, label: string, value: string, size = 14) =>
  `<div class="fld"><label for="${name}">${label}</label><input type="text" id="${name}" name="${name}" size="${size}" value="${value}"></div>`;
const sySelect = (name: string, label: string, options: string) =>
  `<div class="fld"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;

interface AspenShell {
  title: string;
  who: string;
  side: string;
}

const aspen = (s: AspenShell, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Aspen: ${s.title}</title>
<style>body{font:12px Arial,sans-serif;margin:0}.applicationTop{background:#234;color:#fff;padding:6px}.navTabs a{margin-right:12px}.detailProperty{background:#eee;color:#333;padding:4px 8px;white-space:nowrap}.detailValue{padding:4px 8px}.sideTabs{float:left;width:130px}.contentContainer{margin-left:140px}td,th{text-align:left}.listHeader th{background:#dde}</style>
</head>
<body>
<form name="genericDetailForm" method="post" action="/aspen/studentDetail.do">
<input type="hidden" name="org.apache.struts.taglib.html.TOKEN" value="a1f0c9d2"><input type="hidden" name="userEvent" value="930">
<div class="applicationTop">2026-2027 - Elkridge High School <a href="#">Pruitt, Owen</a> <a href="#">Set Preferences</a> <a href="/aspen/logout.do">Log Off</a></div>
<div class="navTabs"><a href="#">Pages</a><a href="#"><b>Student</b></a><a href="#">Attendance</a><a href="#">Conduct</a><a href="#">Grades</a><a href="#">Schedule</a><a href="#">Assessment</a><a href="#">Tools</a></div>
<div class="sideTabs">${s.side}</div>
<div class="contentContainer">
<div class="breadcrumbs"><a href="/aspen/studentList.do">Student List</a> :: ${s.title}</div>
<h2 class="navTitle">${s.who}</h2>
<div class="optionsBar"><a href="#">Options</a> <a href="#">Reports</a> <a href="#">Help</a> <a href="#">Search</a></div>
${main}
</div>
</form>
</body>
</html>`;

const asRow = (label: string, value: string) =>
  `<tr><td class="detailProperty">${label}</td><td class="detailValue">${value}</td></tr>`;
const asInput = (oid: string, value: string, size = 20) =>
  `<input type="text" name="propertyValue(${oid})" id="propertyValue(${oid})" size="${size}" maxlength="50" value="${value}">`;

// The student's number stands in the vendor's own field.

page(
  'v01',
  'Aeries: demographics, read only',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9912010017',
  ['5595550118', '5595550117'],
  aeries(
    {
      title: 'Demographics',
      name: 'Barragan, Noelia R',
      grade: '7',
      pid: '99430117',
      badges: '<span class="badge">504</span> <span class="badge" title="Medical alert">Med</span>',
    },
    `<div class="toolbar"><button type="button">Change</button> <button type="button">Print</button> <a href="#">View Change Log</a></div>
<div class="SectionHeader">Student Data</div>
<div id="ctl00_MainContent_pnlDemo">
${aeriesRow('Student ID', 'STU.ID', '99430117')}
${aeriesRow('State Student ID', 'STU.CID', '9912010017')}
${aeriesRow('Last Name', 'STU.LN', 'Barragan')}
${aeriesRow('First Name', 'STU.FN', 'Noelia')}
${aeriesRow('Middle Name', 'STU.MN', 'Rocio')}
${aeriesRow('Gender', 'STU.GN', 'F - Female')}
${aeriesRow('Birthdate', 'STU.BD', '3/14/2014 (12y 8m)')}
${aeriesRow('Grade', 'STU.GR', '7')}
${aeriesRow('Status', 'STU.TG', '<span class="badge">Active</span>')}
${aeriesRow('Counselor', 'STU.CU', '4 - Delgado, Pia')}
${aeriesRow('Locker', 'LCK.LN', '1182')}
</div>
<div class="SectionHeader">Parent and Address</div>
${aeriesRow('Parent/Guardian', 'STU.PG', 'Rocio &amp; Teo Barragan')}
${aeriesRow('Telephone', 'STU.TL', '(559) 555-0117')}
${aeriesRow('Work Phone', 'STU.FW', '5595550118')}
${aeriesRow('Mailing Address', 'STU.AD', '1841 W Plum Ave Apt 6')}
${aeriesRow('City', 'STU.CY', 'Visalia')}
${aeriesRow('State', 'STU.ST', 'CA')}
${aeriesRow('Zip', 'STU.ZC', '93277-4410')}
${aeriesRow('Parent Email', 'STU.PEM', 'teo.barragan@mail.example')}
<div class="SectionHeader">Ethnicity and Language</div>
${aeriesRow('Hispanic/Latino', 'STU.ETH', 'Y - Yes')}
${aeriesRow('Race', 'STU.RC1', '700 - White')}
${aeriesRow('Home Language', 'STU.HL', '01 - Spanish')}
${aeriesRow('Language Fluency', 'STU.LF', 'R - Redesignated')}
${aeriesRow('Dist Enter Date', 'STU.DD', '8/15/2019')}
${aeriesRow('School Enter Date', 'STU.ED', '8/12/2025')}
<div class="SectionHeader">Comments</div><p data-tcfc="STU.CO">Walks home with her cousin on Wednesdays.</p>`,
  ),
);

page(
  'v02',
  'Aeries: demographics, being edited',
  'https://valley.aeries.net/Admin/Demographics.aspx',
  '9912020024',
  ['5595550124', '5595550125'],
  aeries(
    { title: 'Demographics', name: 'Oyelaran, Tobi', grade: '9', pid: '99430224', school: 'Oak Glen High School' },
    `<div class="toolbar"><input type="submit" name="ctl00$MainContent$btnUpdate" value="Update"> <input type="submit" value="Cancel"> <span class="warn">You are changing this record.</span></div>
<table id="ctl00_MainContent_tblDemo" class="FormTable">
<tr><th>Last Name</th><th>First Name</th><th>Middle Name</th><th>Suffix</th></tr>
<tr><td data-tcfc="STU.LN"><input type="text" value="Oyelaran" maxlength="30"></td><td data-tcfc="STU.FN"><input type="text" value="Tobi"></td><td data-tcfc="STU.MN"><input type="text" value=""></td><td data-tcfc="STU.SF"><select><option selected></option><option>Jr</option><option>III</option></select></td></tr>
<tr><th>Student ID</th><th>State Student ID</th><th>Student Number</th><th>Grade</th></tr>
<tr><td data-tcfc="STU.ID"><input type="text" value="99430224" disabled></td><td data-tcfc="STU.CID"><input type="text" id="ctl00_MainContent_txtCID" value="9912020024" maxlength="10"></td><td data-tcfc="STU.SN"><input type="text" value="1047" disabled></td><td data-tcfc="STU.GR"><select><option>8</option><option selected>9</option><option>10</option><option>11</option><option>12</option></select></td></tr>
<tr><th>Birthdate</th><th>Gender</th><th>Track</th><th>Program</th></tr>
<tr><td data-tcfc="STU.BD"><input type="text" value="11/02/2011"></td><td data-tcfc="STU.SX"><select><option>F - Female</option><option selected>M - Male</option><option>X - Nonbinary</option></select></td><td data-tcfc="STU.TR"><select><option selected> </option><option>A</option><option>B</option></select></td><td data-tcfc="STU.SP"><select><option selected>- None</option><option>I - Independent Study</option><option>H - Home/Hospital</option></select></td></tr>
<tr><th>Parent/Guardian</th><th>Telephone</th><th>Mobile</th><th>Email</th></tr>
<tr><td data-tcfc="STU.PG"><input type="text" value="Ms. Adaeze Oyelaran" size="30"></td><td data-tcfc="STU.TL"><input type="tel" value="5595550124"></td><td data-tcfc="STU.FC"><input type="tel" value="5595550125"></td><td data-tcfc="STU.PEM"><input type="email" value="adaeze.o@mail.example"></td></tr>
<tr><th>Address</th><th>City</th><th>State</th><th>Zip</th></tr>
<tr><td data-tcfc="STU.AD"><input type="text" value="77 Ginkgo Ct"></td><td data-tcfc="STU.CY"><input type="text" value="Tulare"></td><td data-tcfc="STU.ST"><input type="text" value="CA" size="2"></td><td data-tcfc="STU.ZC"><input type="text" value="93274"></td></tr>
<tr><th>Parent Ed Level</th><th>Home Language</th><th>Next School</th><th>Records Release</th></tr>
<tr><td data-tcfc="STU.PED"><select><option>10 - Graduate school</option><option selected>11 - College graduate</option><option>12 - Some college</option><option>15 - Declined to state</option></select></td><td data-tcfc="STU.HL"><select><option selected>00 - English</option><option>01 - Spanish</option><option>05 - Korean</option></select></td><td data-tcfc="STU.NS"><select><option>32 - Sycamore Middle</option><option selected>41 - Oak Glen High</option></select></td><td data-tcfc="STU.DNR"><input type="checkbox"> Do Not Release Records</td></tr>
</table>`,
  ),
);

const banner = (id: string, cid: string, more: string) =>
  `${aeriesRow('Student ID', 'STU.ID', id)}${aeriesRow('State Student ID', 'STU.CID', cid)}${more}`;

page(
  'v03',
  'Aeries: test scores',
  'https://valley.aeries.net/teacher/TestScores.aspx',
  '9912030031',
  ['5595550131'],
  aeries(
    {
      title: 'Test Scores',
      name: 'Vang, Pheng',
      grade: '8',
      pid: '99430331',
      badges: '<span class="badge">EL</span>',
      general: banner(
        '99430331',
        '9912030031',
        `${aeriesRow('Birthdate', 'STU.BD', '6/30/2013')}${aeriesRow('Counselor', 'STU.CU', 'Delgado')}${aeriesRow('Telephone', 'STU.TL', '(559) 555-0131')}`,
      ),
    },
    `<div id="divTestScores">
<div class="filters"><label for="ddlTest">Test</label> <select id="ddlTest"><option>All tests</option><option selected>CAASPP</option><option>ELPAC</option><option>PFT</option></select> <label for="ddlSort">Sort by</label> <select id="ddlSort"><option selected>Test date</option><option>Test ID</option><option>State Student ID</option></select> <button type="button">Apply</button> <a href="#">CAASPP Paperless Scores</a></div>
<div class="SectionHeader">CAASPP - Smarter Balanced</div>
<table id="StudentTestDetails"><thead><tr><th>Test</th><th>Part</th><th>Grade</th><th>Date</th><th>Scale Score</th><th>Level</th><th>Pct</th></tr></thead><tbody>
<tr><td>CAASPP</td><td>1 ELA</td><td>7</td><td>05/2026</td><td>2531</td><td>2 - Nearly Met</td><td>44</td></tr>
<tr><td>CAASPP</td><td>2 Math</td><td>7</td><td>05/2026</td><td>2498</td><td>2 - Nearly Met</td><td>39</td></tr>
<tr><td>CAASPP</td><td>1 ELA</td><td>6</td><td>05/2025</td><td>2502</td><td>2 - Nearly Met</td><td>41</td></tr>
<tr><td>CAASPP</td><td>2 Math</td><td>6</td><td>05/2025</td><td>2475</td><td>1 - Not Met</td><td>30</td></tr>
</tbody></table>
<div class="SectionHeader">ELPAC Summative</div>
<table><tr><th>Date</th><th>Overall</th><th>Oral</th><th>Written</th><th>Level</th></tr><tr><td>04/2026</td><td>1561</td><td>1572</td><td>1550</td><td>3</td></tr><tr><td>04/2025</td><td>1540</td><td>1558</td><td>1522</td><td>3</td></tr></table>
<p class="note">Scores were loaded 07/22/2026 from file VUSD_SB_0726.csv. Test administration ID 4471.</p>
</div>`,
  ),
);

page(
  'v04',
  'Aeries: contacts',
  'https://valley.aeries.net/admin/Contacts.aspx',
  '0912040048',
  ['5595550149', '5595550151', '5595550152', '5595550148', '5595550150'],
  aeries(
    {
      title: 'Contacts',
      name: 'Halloran, Wyatt James',
      grade: '3',
      pid: '99430448',
      school: 'Plum Street Elementary',
      badges: '<span class="badge">Custody alert</span>',
      general: banner(
        '99430448',
        '0912040048',
        `${aeriesRow('Birthdate', 'STU.BD', '9/09/2018')}${aeriesRow('Teacher', 'STU.CU', 'Mrs. Quon, Rm 12')}`,
      ),
    },
    `<div class="toolbar"><button type="button">Add New Record</button> <label><input type="checkbox" checked> Show emergency contacts only</label></div>
<div class="Card"><b data-tcfc="CON.NM">Halloran, Brigid</b> <span class="badge">Primary</span> <span class="badge">Lives with</span>
${aeriesRow('Relationship', 'CON.RL', 'M - Mother')}${aeriesRow('Home', 'CON.TL', '(559) 555-0148')}${aeriesRow('Cell', 'CON.CP', '5595550149')}${aeriesRow('Work', 'CON.WT', '(559) 555-0150 x 204')}${aeriesRow('Email', 'CON.EM', 'bhalloran@mail.example')}${aeriesRow('Address', 'CON.AD', '302 Quince St, Exeter, CA 93221')}${aeriesRow('Order', 'CON.OR', '1')}</div>
<div class="Card"><b data-tcfc="CON.NM">Halloran, Eamon</b> <span class="badge">Restricted</span>
${aeriesRow('Relationship', 'CON.RL', 'F - Father')}${aeriesRow('Cell', 'CON.CP', '5595550151')}${aeriesRow('Address', 'CON.AD', '9 Depot Rd, Lindsay, CA 93247')}${aeriesRow('Notification Preference', 'CON.NP', 'Text')}${aeriesRow('Order', 'CON.OR', '2')}</div>
<div class="Card"><b data-tcfc="CON.NM">Dr. Ngo, Lian</b>
${aeriesRow('Relationship', 'CON.RL', 'D - Doctor')}${aeriesRow('Work', 'CON.WT', '5595550152')}${aeriesRow('Comment', 'CON.CO', 'Kaweah Family Practice')}</div>
<div class="SectionHeader">Portal accounts linked to this student</div>
<table><tr><th>Account</th><th>Contact</th><th>Last login</th></tr><tr><td>bhalloran@mail.example</td><td>Halloran, Brigid</td><td>11/24/2026 7:41 PM</td></tr></table>`,
  ),
);

page(
  'v05',
  'Aeries: attendance',
  'https://valley.aeries.net/teacher/Attendance.aspx',
  '9912050055',
  ['5595550155', '5595550156'],
  aeries(
    {
      title: 'Attendance',
      name: 'Mireles, Dario',
      grade: '10',
      pid: '99430555',
      school: 'Oak Glen High School',
      badges: '<span class="badge">Chronic</span>',
      general: banner(
        '99430555',
        '9912050055',
        `${aeriesRow('Telephone', 'STU.TL', '5595550155')}${aeriesRow('Parent/Guardian', 'STU.PG', 'Yesenia Mireles')}${aeriesRow('Attendance', 'STU.AP', '88.4%')}`,
      ),
    },
    `<div class="filters"><label>From <input type="text" value="11/02/2026"></label> <label>To <input type="text" value="11/27/2026"></label> <select aria-label="View"><option selected>By period</option><option>All day</option></select></div>
<table class="AttGrid"><thead><tr><th>Date</th><th>Day</th><th>All</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>6</th><th>Comment</th></tr></thead><tbody>
<tr><td>11/03/2026</td><td>Tue</td><td></td><td>T</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>11/05/2026</td><td>Thu</td><td>A</td><td>A</td><td>A</td><td>A</td><td>A</td><td>A</td><td>A</td><td>Called 5595550156, no answer</td></tr>
<tr><td>11/12/2026</td><td>Thu</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>Note from mother</td></tr>
<tr><td>11/18/2026</td><td>Wed</td><td></td><td></td><td></td><td>U</td><td>U</td><td></td><td></td><td></td></tr>
</tbody></table>
<div class="SectionHeader">Totals</div>
<table><tr><th>Code</th><th>Meaning</th><th>Days</th><th>Periods</th></tr><tr><td>A</td><td>Unverified</td><td>5</td><td>31</td></tr><tr><td>I</td><td>Illness</td><td>3</td><td>18</td></tr><tr><td>T</td><td>Tardy</td><td>0</td><td>11</td></tr></table>
<p>Letters sent: <a href="#">1st truancy 10/09/2026</a>, <a href="#">2nd truancy 11/06/2026</a></p>`,
  ),
);

page(
  'v06',
  'Aeries: transcript, old banner in two rows',
  'https://valley.aeries.net/Teacher/Transcripts.aspx',
  '9912060062',
  ['5595550162', '5595550163'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Transcripts</title><style>body{font:12px Verdana}.Caption{background:#cfdbe6;font-weight:bold}.Data{background:#fff}td,th{padding:2px 7px;text-align:left}</style></head>
<body>
<form id="aspnetForm" action="Transcripts.aspx" method="post">
<input type="hidden" name="ctl00$PID" value="99430662"><input type="hidden" name="ctl00$SN" value="2210"><input type="hidden" name="ctl00$SC" value="41">
<div id="NavBar"><a href="Default.aspx">Home</a> | <a href="#">Student Info</a> | <a href="#">Attendance</a> | <a href="#">Grades</a> | <a href="#">Transcripts</a> | <a href="#">Log Out</a></div>
<table id="ctl00_MainContent_subStuTop_tbl" width="100%">
<tr><td class="Caption">Student Name</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Sex</td><td class="Caption">Grd</td><td class="Caption">Age</td><td class="Caption">Birthdate</td><td class="Caption">Telephone</td><td class="Caption">Status</td></tr>
<tr><td class="Data" data-tcfc="STU.NM">Castellanos, Imelda</td><td class="Data" data-tcfc="STU.ID">99430662</td><td class="Data" data-tcfc="STU.CID">9912060062</td><td class="Data" data-tcfc="STU.SX">F</td><td class="Data" data-tcfc="STU.GR">12</td><td class="Data">17</td><td class="Data" data-tcfc="STU.BD">01/22/2009</td><td class="Data" data-tcfc="STU.TL">5595550162</td><td class="Data" data-tcfc="STU.TG"></td></tr>
<tr><td class="Caption" colspan="3">Parent/Guardian</td><td class="Caption" colspan="4">Address</td><td class="Caption" colspan="2">Counselor</td></tr>
<tr><td class="Data" colspan="3" data-tcfc="STU.PG">Saul Castellanos</td><td class="Data" colspan="4">2290 Citrus Ln, Dinuba CA 93618</td><td class="Data" colspan="2">Ruiz, B</td></tr>
</table>
<h2>Transcript</h2>
<table border="1"><tr><th>Yr</th><th>Tm</th><th>Course</th><th>Title</th><th>Mark</th><th>Credit</th><th>School</th></tr>
<tr><td>25</td><td>S1</td><td>2104</td><td>English 11</td><td>A</td><td>5.00</td><td>Oak Glen High</td></tr>
<tr><td>25</td><td>S1</td><td>3310</td><td>Algebra 2</td><td>B</td><td>5.00</td><td>Oak Glen High</td></tr>
<tr><td>25</td><td>S2</td><td>2105</td><td>English 11</td><td>A</td><td>5.00</td><td>Oak Glen High</td></tr>
<tr><td>26</td><td>S1</td><td>2204</td><td>English 12</td><td>&nbsp;</td><td>0.00</td><td>Oak Glen High</td></tr></table>
<table><tr><td>Credits attempted</td><td>185.00</td></tr><tr><td>Credits completed</td><td>180.00</td></tr><tr><td>Academic GPA</td><td>3.4167</td></tr><tr><td>Class rank</td><td>88 of 402</td></tr><tr><td>High school phone</td><td>(559) 555-0163</td></tr><tr><td>CEEB code</td><td>053604</td></tr></table>
</form>
</body></html>`,
);

page(
  'v07',
  'PowerSchool: state page, read only',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010020417',
  '9913070079',
  ['0010020417', '5595550179'],
  powerSchool(
    {
      crumb: 'California Student Information',
      header: 'Lindqvist, Maja &nbsp; 5 &nbsp; 204171 &nbsp; RVE',
      frn: '0010020417',
      alerts: '<img alt="Medical alert" title="Medical alert: peanuts" src="data:,">',
      tabs: '<ul class="tabs"><li class="selected"><a href="#">Student Information</a></li><li><a href="#">Enrollment</a></li><li><a href="#">English Learner</a></li><li><a href="#">Score Reports</a></li></ul>',
    },
    `<form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><h3>CALPADS Student Data</h3><table>
${psRow(1, '[Students]Student_Number', 'Local Student ID', '204171')}
${psRow(2, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '9913070079')}
${psRow(3, '[S_CA_STU_X]LegalFirstName', 'Legal First Name', 'Maja')}
${psRow(4, '[S_CA_STU_X]BirthCity', 'Birth City', '<input type="text" name="UF-006101-1" value="Fresno">')}
${psRow(5, '[S_CA_STU_X]BirthState', 'Birth State', '<select name="UF-006102-1"><option>AZ</option><option selected>CA</option><option>NV</option></select>')}
${psRow(6, '[S_CA_STU_X]BirthCountry', 'Birth Country', '<select name="UF-006103-1"><option selected>US - United States</option><option>MX - Mexico</option></select>')}
${psRow(7, '[S_CA_STU_X]PrimaryResidence', 'Primary Residence Category', '<select name="UF-006104-1"><option selected>Permanent housing</option><option>Temporary shelter</option></select>')}
${psRow(8, '[S_CA_STU_X]ParentEdLevel', 'Parent Highest Education Level', 'College graduate')}
${psRow(9, '[S_CA_STU_X]USEntryDate', 'Initial US School Enrollment', '08/16/2021')}
${psRow(10, '[S_CA_STU_X]ExcludeFromReporting', 'Exclude from state reporting', '<input type="checkbox" name="UF-006105-1">')}
</table></div><div class="box-round"><h3>District of Residence</h3><table>${psRow(1, '[S_CA_STU_X]DistrictOfGeoRes', 'District of Geographic Residence', '10623310000000')}${psRow(2, '[Students]Home_Phone', 'Home Phone', '559-555-0179')}</table></div>
<div class="button-row"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  'v08',
  'PowerSchool: state page, being edited',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010020508',
  '9913080086',
  ['0010020508', '5595550186'],
  powerSchool(
    { crumb: 'State/Province - CA', header: 'Abernathy, Cole T &nbsp; 2 &nbsp; 205088', frn: '0010020508' },
    `<form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><table class="linkDescList">
<tr class="headerRow"><td colspan="2" class="bold">Identification</td></tr>
${psRow(1, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '<input type="text" name="UF-008009-1" value="9913080086" size="12" maxlength="10">')}
${psRow(2, '[S_CA_STU_X]TempSSID', 'Locally assigned temporary number', '<input type="text" name="UF-008010-1" value="">')}
${psRow(3, '[Students]Student_Number', 'Student Number', '<input type="text" name="UF-008011-1" value="205088">')}
${psRow(4, '[Students]DOB', 'Date of Birth', '<input type="text" name="UF-008012-1" value="05/27/2019">')}
${psRow(5, '[Students]Gender', 'Gender', '<select name="UF-008013-1"><option>Female</option><option selected>Male</option><option>Nonbinary</option></select>')}
<tr class="headerRow"><td colspan="2" class="bold">Race / Ethnicity</td></tr>
${psRow(1, '[Students]FedEthnicity', 'Is the student Hispanic or Latino?', '<select name="UF-008014-1"><option>Yes</option><option selected>No</option><option>Declined to state</option></select>')}
${psRow(2, '[S_CA_STU_X]Race1', 'Race 1', '<select name="UF-008015-1"><option value="">Select</option><option value="600">600 - African American</option><option value="700" selected>700 - White</option></select>')}
<tr class="headerRow"><td colspan="2" class="bold">Guardians</td></tr>
${psRow(1, '[S_CA_STU_X]Guardian1LN', 'Guardian 1 last name', '<input type="text" name="UF-008016-1" value="Abernathy">')}
${psRow(2, '[S_CA_STU_X]Guardian1FN', 'Guardian 1 first name', '<input type="text" name="UF-008017-1" value="Lacey">')}
${psRow(3, '[Students]Mother_DayPhone', 'Guardian 1 phone', '<input type="text" name="UF-008018-1" value="5595550186">')}
${psRow(4, '[Students]Street', 'Street', '<input type="text" name="UF-008019-1" value="1530 Kern St">')}
${psRow(5, '[Students]City', 'City', '<input type="text" name="UF-008020-1" value="Kingsburg">')}
${psRow(6, '[Students]Zip', 'Zip', '<input type="text" name="UF-008021-1" value="93631">')}
</table><div class="button-row"><input type="hidden" name="ac" value="prim"><button type="reset">Cancel</button> <button type="submit">Submit</button></div></div></form>`,
  ),
);

page(
  'v09',
  'PowerSchool: demographics with parents',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010020593',
  '0913090093',
  ['0010020593', '5595550193', '5595550194', '5595550196', '5595550197', '5595550195'],
  powerSchool(
    { crumb: 'General Demographics', header: 'Sandoval-Kim, Aria &nbsp; 4 &nbsp; 205931', frn: '0010020593' },
    `<form method="post" action="/admin/changesrecorded.white.html"><div class="box-round"><table>
${psRow(1, '[Students]Last_Name', 'Name (Last, First MI)', '<input name="UF-001001-1" value="Sandoval-Kim"> <input name="UF-001002-1" value="Aria"> <input name="UF-001003-1" value="J" size="3">')}
${psRow(2, '[Students]Student_Number', 'Student Number', '205931')}
${psRow(3, '[Students]State_StudentNumber', 'State Student Number', '0913090093')}
${psRow(4, '[Students]SSN', 'SSN', '<i>Restricted</i>')}
${psRow(5, '[Students]Home_Phone', 'Home Phone', '<input name="UF-001004-1" value="5595550193">')}
${psRow(6, '[Students]Street', 'Home Address', '<input name="UF-001005-1" value="88 Larkspur Way"><br><input name="UF-001006-1" value="Reedley"> <input name="UF-001007-1" value="CA" size="2"> <input name="UF-001008-1" value="93654">')}
${psRow(7, '[Students]DOB', 'DOB', '<input name="UF-001009-1" value="02/11/2017"> (9 years)')}
</table></div>
<div class="box-round"><h3>Parents/Guardians</h3><table>
${psRow(1, '[Students]Mother', 'Mother', '<input name="UF-001010-1" value="Sandoval, Inez">')}
${psRow(2, '[Students]Mother_Employer', 'Mother employer phone', '5595550194')}
${psRow(3, '[Students]Father', 'Father', '<input name="UF-001011-1" value="Kim, Jun">')}
${psRow(4, '[Students]Father_HomePhone', 'Father home phone', '(559) 555-0195')}
${psRow(5, '[Students]Guardian_Email', 'Guardian email', 'inez.s@mail.example; jkim@mail.example')}
${psRow(6, '[Students]Emerg_Contact_1', 'Emergency contact', 'Sandoval, Lupe (grandmother) 5595550196')}
${psRow(7, '[Students]Doctor_Name', 'Physician', 'Dr. P. Sorensen')}
${psRow(8, '[Students]Doctor_Phone', 'Physician phone', '5595550197')}
</table></div><div class="button-row"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  'v10',
  'PowerSchool: special programs, number in the header line',
  'https://ridge.powerschool.com/admin/students/specialprograms.html?frn=0010020610',
  '9913100100',
  ['0010020610', '5595550110'],
  powerSchool(
    {
      crumb: 'Special Programs',
      header: 'Truong, Vincent &nbsp; 6',
      frn: '0010020610',
      alerts:
        '<p class="sub">Local ID: 206104 &nbsp; Family ID: 30771 &nbsp; SSID:&nbsp;9913100100 &nbsp; Homeroom: 14 Fujita</p><span class="badge">IEP</span> <span class="badge">Bus 7</span>',
    },
    `<div class="box-round"><div class="filter"><label>Status <select><option selected>Active</option><option>All</option></select></label> <label>School year <select><option selected>26-27</option><option>25-26</option></select></label> <a href="#" class="button">New</a></div>
<table class="grid"><thead><tr><th>Program</th><th>Grade</th><th>Entry</th><th>Exit</th><th>Code</th><th>Comment</th></tr></thead><tbody>
<tr class="oddRow"><td><a href="#">Special Education</a></td><td>6</td><td>08/17/2026</td><td></td><td>144</td><td>RSP 300 min/week, case manager B. Ochoa</td></tr>
<tr><td><a href="#">NSLP - Free</a></td><td>6</td><td>08/17/2026</td><td></td><td>181</td><td>Directly certified</td></tr>
<tr class="oddRow"><td><a href="#">Title I Part A</a></td><td>6</td><td>08/17/2026</td><td></td><td>122</td><td>Schoolwide</td></tr>
<tr><td><a href="#">Transportation</a></td><td>6</td><td>09/01/2026</td><td></td><td>BUS</td><td>Stop: Elm &amp; 4th; dispatcher 5595550110</td></tr>
</tbody></table></div>
<div class="box-round"><h3>Most recent CALPADS submission</h3><table><tr><td class="bold">File</td><td>SPRG</td></tr><tr><td class="bold">Submitted</td><td>10/30/2026</td></tr><tr><td class="bold">Job</td><td>2210098</td></tr></table></div>`,
  ),
);

page(
  'v11',
  'PowerSchool: health',
  'https://ridge.powerschool.com/admin/students/health.html?frn=0010020744',
  '9913110117',
  ['0010020744', '1902555017', '5595550111', '5595550112'],
  powerSchool(
    {
      crumb: 'Health',
      header: 'Nazari, Laleh &nbsp; K &nbsp; 207449',
      frn: '0010020744',
      alerts: '<span class="badge">Asthma</span>',
      tabs: '<ul class="tabs"><li class="selected"><a href="#">Immunizations</a></li><li><a href="#">Office Visits</a></li><li><a href="#">Screenings</a></li><li><a href="#">Profile</a></li></ul>',
    },
    `<div class="box-round"><table>${psRow(1, '[Students]DOB', 'Date of Birth', '12/03/2020')}${psRow(2, '[Students]State_StudentNumber', 'SSID', '9913110117')}${psRow(3, '[Students]Doctor_Name', 'Doctor', 'Dr. Emeka Obi')}${psRow(4, '[U_HEALTH]DoctorNPI', 'Doctor NPI', '1902555017')}${psRow(5, '[Students]Doctor_Phone', 'Doctor Phone', '5595550111')}${psRow(6, '[U_HEALTH]CAIR2', 'CAIR2 ID', '44120981')}${psRow(7, '[U_HEALTH]MediCal', 'Medi-Cal', 'Yes, on file')}</table></div>
<div class="box-round"><h3>Immunization Record (CSIR)</h3><table class="grid"><thead><tr><th>Vaccine</th><th>1st</th><th>2nd</th><th>3rd</th><th>4th</th><th>5th</th><th>Compliant</th></tr></thead><tbody>
<tr><td>Polio</td><td>02/04/2021</td><td>04/06/2021</td><td>06/09/2021</td><td>01/15/2025</td><td></td><td>Yes</td></tr>
<tr><td>DTaP</td><td>02/04/2021</td><td>04/06/2021</td><td>06/09/2021</td><td>03/10/2022</td><td>01/15/2025</td><td>Yes</td></tr>
<tr><td>MMR</td><td>12/10/2021</td><td>01/15/2025</td><td></td><td></td><td></td><td>Yes</td></tr>
<tr><td>Varicella</td><td>12/10/2021</td><td></td><td></td><td></td><td></td><td>Conditional</td></tr></tbody></table></div>
<div class="box-round"><h3>Emergency</h3><p>Mother: Shirin Nazari, cell (559) 555-0112. Inhaler in the office, second drawer.</p></div>`,
  ),
);

page(
  'v12',
  'Infinite Campus: demographics, read only',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/48112',
  '9914120124',
  ['9495550124', '9495550125'],
  campus(
    {
      tool: 'Demographics',
      header:
        '<h2>Whitlock, Jonah P</h2><span>Student # 481120</span><span>Grade 11</span><span>DOB 04/19/2010</span><span class="chip">IEP</span><span class="chip">GATE</span>',
      tabs: '<li role="tab">Summary</li><li role="tab" aria-selected="true">Demographics</li><li role="tab">Identities</li><li role="tab">Households</li><li role="tab">Relationships</li><li role="tab">Enrollments</li>',
    },
    `<section class="ic-section"><h3>Person Information</h3><div class="ic-grid">${icField('Person ID', '48112')}${icField('Last Name', 'Whitlock')}${icField('First Name', 'Jonah')}${icField('Middle Name', 'Peter')}${icField('Legal Gender', 'M: Male')}${icField('Birth Date', '04/19/2010 (Age: 16)')}${icField('Birth City', 'Santa Ana')}${icField('Race/Ethnicity', 'White')}${icField('Date Entered US', '')}</div></section>
<section class="ic-section"><h3>Person Identifiers</h3><div class="ic-grid">${icField('Local Student Number', '481120')}${icField('Student State ID', '9914120124')}${icField('Local Staff Number', '')}${icField('Staff State ID', '')}${icField('Person GUID', '7F0C2B9A-11DE-4E0B-9A5C-0D5E2A6F1B3C')}${icField('Other ID', '')}</div></section>
<section class="ic-section"><h3>Personal Contact Information</h3><div class="ic-grid">${icField('Email', 'jwhitlock@stu.laguna.example')}${icField('Cell Phone', '(949)555-0124')}${icField('Other Phone', '(949)555-0125')}${icField('Preferred Language', 'en_US')}</div></section>
<section class="ic-section"><h3>Comments</h3><p>Prefers to be called Jo.</p></section>
<footer class="ic-actions"><button>Edit</button> <button>Person Summary Report</button> <span>Modified by Ferro, Dina 10/02/2026</span></footer>`,
  ),
);

page(
  'v13',
  'Infinite Campus: demographics, being edited',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/48240?mode=edit',
  '9914130131',
  ['9495550131', '9495550132'],
  campus(
    {
      tool: 'Demographics',
      header: '<h2>Escamilla, Renata</h2><span>Student # 482405</span><span>Grade 08</span>',
      tabs: '<li role="tab" aria-selected="true">Demographics</li><li role="tab">Identities</li><li role="tab">Households</li><li role="tab">Flags</li>',
    },
    `<form><section class="ic-section"><h3>Person Information</h3><div class="ic-grid">${icInput('lastName', '*Last Name', 'Escamilla')}${icInput('firstName', '*First Name', 'Renata')}${icInput('middleName', 'Middle Name', '')}<div class="ic-field"><label for="suffix">Suffix</label><select id="suffix"><option selected></option><option>Jr</option></select></div><div class="ic-field"><label for="gender">*Gender</label><select id="gender"><option selected>F: Female</option><option>M: Male</option><option>X: Nonbinary</option></select></div>${icInput('birthDate', 'Birth Date', '08/08/2013')}<div class="ic-field"><label for="birthCountry">Birth Country</label><select id="birthCountry"><option selected>US: United States</option><option>MX: Mexico</option></select></div>${icInput('birthCity', 'Birth City', 'Mission Viejo')}${icInput('ssn', 'Soc Sec Number', '', ' placeholder="XXX-XX-XXXX"')}</div></section>
<section class="ic-section"><h3>Person Identifiers</h3><div class="ic-grid">${icInput('studentNumber', 'Local Student Number', '482405')}${icInput('studentStateID', 'Student State ID', '9914130131', ' maxlength="10"')}<button type="button">Get State ID</button>${icInput('staffNumber', 'Local Staff Number', '')}${icInput('staffStateID', 'Staff State ID', '')}${icInput('otherID', 'Other ID', '')}</div></section>
<section class="ic-section"><h3>Personal Contact Information</h3><div class="ic-grid">${icInput('email', 'Email', 'rescamilla@stu.laguna.example')}${icInput('cellPhone', 'Cell Phone', '9495550131')}${icInput('workPhone', 'Work Phone', '')}${icInput('homePhone', 'Other Phone', '9495550132')}<div class="ic-field"><label for="lang">Preferred Language</label><select id="lang"><option>en_US</option><option selected>es_MX</option></select></div><fieldset><legend>Messenger</legend><label><input type="checkbox" checked> Voice</label> <label><input type="checkbox"> Text</label> <label><input type="checkbox" checked> Email</label></fieldset></div></section>
<footer class="ic-actions"><button type="submit">Save</button> <button type="button">Cancel</button></footer></form>`,
  ),
);

page(
  'v14',
  'Infinite Campus: student summary with household',
  'https://lagunaca.infinitecampus.org/campus/apps/student-summary?personID=48355',
  '9914140148',
  ['9495550150', '9495550152', '9495550148', '9495550149', '9495550151', '9495550153'],
  campus(
    {
      tool: 'Summary',
      header:
        '<img alt="Photo" src="data:,"><h2>Bhandari, Kavya</h2><span class="chip">Active</span><span class="chip">Seal of Biliteracy</span>',
      tabs: '<li role="tab" aria-selected="true">Summary</li><li role="tab">Enrollments</li><li role="tab">Schedule</li><li role="tab">Attendance</li><li role="tab">Grades</li><li role="tab">Transcript</li>',
    },
    `<section class="ic-section"><h3>Student Information</h3><table class="summary"><tbody>
<tr><th scope="row">Grade</th><td>12</td><th scope="row">School</th><td>Laguna Hills High</td></tr>
<tr><th scope="row">Local Student Number</th><td>483551</td><th scope="row">Student State ID</th><td>9914140148</td></tr>
<tr><th scope="row">Birth Date</th><td>10/10/2008 (Age: 18)</td><th scope="row">Counselor</th><td>Ferro, Dina</td></tr>
<tr><th scope="row">Home Primary Language</th><td>Hindi</td><th scope="row">English Proficiency</th><td>IFEP</td></tr></tbody></table></section>
<section class="ic-section"><h3>Household: Bhandari, primary</h3><p>24120 Via Fabricante Unit 9, Laguna Hills, CA 92653 &middot; Household phone (949)555-0148</p>
<table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Cell</th><th>Work</th><th>Email</th></tr></thead><tbody>
<tr><td><a href="#">Bhandari, Ashok</a></td><td>Father</td><td>Yes</td><td>(949)555-0149</td><td>9495550150</td><td>ashok.b@mail.example</td></tr>
<tr><td><a href="#">Bhandari, Meera</a></td><td>Mother</td><td>Yes</td><td>(949)555-0151</td><td></td><td>meera.b@mail.example</td></tr>
<tr><td><a href="#">Bhandari, Rohan</a></td><td>Sibling</td><td>No</td><td></td><td></td><td></td></tr></tbody></table></section>
<section class="ic-section"><h3>Emergency Contacts</h3><ul><li>Iyer, Latha (aunt): 9495550152</li><li>Orange Coast Pediatrics: (949)555-0153</li></ul></section>`,
  ),
);

page(
  'v15',
  'Infinite Campus: transcript',
  'https://lagunaca.infinitecampus.org/campus/apps/transcript?personID=48402',
  '0914150155',
  ['9495550156', '9495550155'],
  campus(
    {
      tool: 'Transcript',
      header:
        '<h2>Delacroix, Emile</h2><div class="ic-field"><span class="ic-label">Student Number</span><span>484027</span></div><div class="ic-field"><span class="ic-label">Student State ID</span><span>0914150155</span></div><div class="ic-field"><span class="ic-label">Grade</span><span>11</span></div><div class="ic-field"><span class="ic-label">Counselor</span><span>Hsu, Peter</span></div>',
      tabs: '<li role="tab">Schedule</li><li role="tab">Grades</li><li role="tab" aria-selected="true">Transcript</li><li role="tab">Credit Summary</li><li role="tab">Assessment</li>',
      bar: '<div class="ic-actions"><label>School year <select><option>All</option><option selected>25-26</option></select></label> <button>New</button> <button>Batch Edit</button> <a href="#">Print transcript</a></div>',
    },
    `<section class="ic-section"><h3>25-26 Laguna Hills High, Grade 10</h3><table><thead><tr><th>Course</th><th>Name</th><th>Term</th><th>Score</th><th>GPA Weight</th><th>Attempted</th><th>Earned</th></tr></thead><tbody>
<tr><td>EN2010</td><td>English 2 P</td><td>S1</td><td>B+</td><td>1</td><td>5.000</td><td>5.000</td></tr><tr><td>MA3020</td><td>Algebra 2 H</td><td>S1</td><td>A-</td><td>1</td><td>5.000</td><td>5.000</td></tr><tr><td>SC1110</td><td>Chemistry</td><td>S1</td><td>C</td><td>1</td><td>5.000</td><td>5.000</td></tr><tr><td>WL2200</td><td>French 3</td><td>S1</td><td>A</td><td>1</td><td>5.000</td><td>5.000</td></tr></tbody></table></section>
<section class="ic-section"><h3>GPA</h3><div class="ic-grid">${icField('Cumulative GPA', '3.4211')}${icField('Weighted', '3.5789')}${icField('Class Rank', '61 of 388')}</div></section>
<p class="foot">Laguna Hills High School, 25401 Paseo de Valencia, (949) 555-0155, registrar fax 9495550156</p>`,
  ),
);

page(
  'v16',
  'Synergy: student view, being edited',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&AGU=2',
  '9915160162',
  ['7605550163', '7605550162'],
  synergy(
    {
      view: 'Student',
      strip: `${syCell('Student Name', 'Fonseca, Gideon L.')}${syCell('School', 'Mesa Verde High')}${syCell('Status', 'Active')}${syCell('Homeroom', '214')}`,
      tabs: '<span class="on" role="tab">Demographics</span><span role="tab">Parent/Guardian</span><span role="tab">Other Info</span><span role="tab">Emergency</span><span role="tab">Enrollment</span><span role="tab">Enrollment History</span><span role="tab">Documents</span>',
    },
    `<div class="grp"><div class="grpHead">Student Information</div>${syInput('LAST_NAME', 'Last Name', 'Fonseca')}${syInput('FIRST_NAME', 'First Name', 'Gideon')}${syInput('MIDDLE_NAME', 'Middle Name', 'Luis')}${syInput('SIS_NUMBER', 'Perm ID', '710162', 10)}${sySelect('GENDER', 'Gender', '<option>Female</option><option selected>Male</option>')}${sySelect('GRADE', 'Grade', '<option>09</option><option selected>10</option><option>11</option>')}${syInput('STATE_STUDENT_NUMBER', 'State Student Number', '9915160162', 12)}${syInput('BIRTH_DATE', 'Birth Date', '07/01/2011')}${syInput('EMAIL', 'Email', 'gfonseca@stu.mesa.example', 28)}</div>
<div class="grp"><div class="grpHead">Home Address</div>${syInput('ADDRESS', 'Address', '4410 Cactus Wren Dr', 26)}${syInput('CITY', 'City', 'Escondido')}${sySelect('STATE', 'State', '<option>AZ</option><option selected>CA</option><option>OR</option>')}${syInput('ZIP_5', 'Zip', '92025', 6)}<button type="button">Validate</button></div>
<div class="grp"><div class="grpHead">Phone Numbers</div><table><thead><tr><th>X</th><th>Line</th><th>Primary</th><th>Type</th><th>Phone</th><th>Extension</th><th>Not listed</th></tr></thead><tbody><tr><td></td><td>1</td><td><input type="checkbox" checked></td><td><select><option selected>Cell</option><option>Home</option></select></td><td><input type="text" value="760-555-0162"></td><td><input type="text" value=""></td><td><input type="checkbox"></td></tr><tr><td></td><td>2</td><td><input type="checkbox"></td><td><select><option>Cell</option><option selected>Home</option></select></td><td><input type="text" value="7605550163"></td><td><input type="text" value=""></td><td><input type="checkbox"></td></tr></tbody></table></div>
<div class="grp"><div class="grpHead">Ethnicity and Language</div>${sySelect('HISPANIC', 'Hispanic/Latino', '<option selected>Yes</option><option>No</option>')}${sySelect('HOME_LANGUAGE', 'Home Language', '<option>English</option><option selected>Spanish</option><option>Tagalog</option>')}${sySelect('RESOLVED', 'Resolved Race/Ethnicity', '<option selected>Hispanic</option>')}</div>`,
  ),
);

page(
  'v17',
  'Synergy: health, number in the strip',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Health',
  '9915170179',
  ['7605550179', '4408117720', '7605550181', '7605550180'],
  synergy(
    {
      view: 'Student Health',
      strip: `${syCell('Student Name', 'Ostrowski, Hanna')}${syCell('Perm ID', '710179')}${syCell('State Student Number', '9915170179')}${syCell('Grade', '09')}${syCell('Birth Date', '12/24/2011')}${syCell('Alerts', '<img alt="Health alert" src="data:,"> <img alt="Custody note" src="data:,">')}`,
      tabs: '<span role="tab">General</span><span class="on" role="tab">Conditions</span><span role="tab">Immunizations</span><span role="tab">Visits</span><span role="tab">Screening</span><span role="tab">Medication</span>',
    },
    `<div class="grp"><div class="grpHead">Health Conditions</div><table><thead><tr><th>Line</th><th>Condition</th><th>Code</th><th>Start</th><th>End</th><th>Comment</th></tr></thead><tbody><tr><td>1</td><td>Allergy - bee sting</td><td>AL4</td><td>08/20/2023</td><td></td><td>EpiPen in backpack</td></tr><tr><td>2</td><td>Migraine</td><td>NE2</td><td>02/01/2026</td><td></td><td>May rest in office 20 min</td></tr></tbody></table></div>
<div class="grp"><div class="grpHead">Physician and Insurance</div><div class="fld"><span class="lbl">Physician</span><span>Dr. Celia Marr</span></div><div class="fld"><span class="lbl">Physician Phone</span><span>7605550179</span></div><div class="fld"><span class="lbl">Hospital</span><span>Palomar Valley</span></div><div class="fld"><span class="lbl">Insurance Company</span><span>Sierra Care</span></div><div class="fld"><span class="lbl">Policy Number</span><span>4408117720</span></div></div>
<div class="grp"><div class="grpHead">Emergency</div><table><tr><th>Order</th><th>Name</th><th>Relationship</th><th>Phone</th></tr><tr><td>1</td><td>Ostrowski, Beata</td><td>Mother</td><td>760-555-0180</td></tr><tr><td>2</td><td>Ostrowski, Karol</td><td>Father</td><td>7605550181</td></tr></table></div>
<div class="grp"><div class="grpHead">Nurse notes</div><p>11/10/2026 9:50 Headache, rested, returned to class at 10:15. Nurse: T. Imada</p></div>`,
  ),
  { isLaidOut: true },
);

const aspenSide =
  '<a href="#"><b>Details</b></a><br><a href="#">Contacts</a><br><a href="#">Attendance</a><br><a href="#">Conduct</a><br><a href="#">Transcript</a><br><a href="#">Assessments</a><br><a href="#">Schedule</a><br><a href="#">Membership</a><br><a href="#">Documents</a>';

page(
  'v18',
  'Aspen: details, being edited',
  'https://sis.elkridge-usd.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  '9916180186',
  ['5595550186', '5595550187'],
  aspen(
    { title: 'Details', who: 'Rasmussen, Freya &mdash; 11', side: aspenSide },
    `<div class="tabRow"><a href="#"><b>Demographics</b></a> <a href="#">Addresses</a> <a href="#">Ethnicity</a> <a href="#">State CA</a> <a href="#">Photo</a></div>
<div class="buttons"><button type="button">Save</button> <button type="button">Cancel</button> <span>1 of 214 : <a href="#">&#9664;</a> <a href="#">&#9654;</a></span></div>
<table class="detailContainer" cellspacing="1">
${asRow('Last name *', asInput('relStdPsnOid_psnNameLast', 'Rasmussen'))}
${asRow('First name *', asInput('relStdPsnOid_psnNameFirst', 'Freya'))}
${asRow('Local ID', asInput('stdIDLocal', '611862'))}
${asRow('State ID', asInput('stdIDState', '9916180186'))}
${asRow('Grade level', '<select name="propertyValue(stdGradeLevel)"><option>10</option><option selected>11</option><option>12</option></select> <a href="#" title="Pick list">&#128269;</a>')}
${asRow('YOG', asInput('stdYog', '2028', 5))}
${asRow('Homeroom', asInput('stdHomeroom', 'C-17', 6))}
${asRow('Enrollment status', 'Active')}
${asRow('Date of birth', asInput('relStdPsnOid_psnDob', '9/30/2009', 10))}
${asRow('Gender', '<select name="propertyValue(relStdPsnOid_psnGenderCode)"><option selected>F</option><option>M</option><option>N</option></select>')}
${asRow('Home phone', asInput('relStdPsnOid_psnPhone01', '5595550186'))}
${asRow('Cell phone', asInput('relStdPsnOid_psnPhone02', '(559) 555-0187'))}
${asRow('Address', '19 Foundry Rd<br>Elkridge, CA 93699')}
${asRow('Primary email', asInput('relStdPsnOid_psnEmail01', 'frasmussen@stu.elkridge.example', 32))}
${asRow('Counselor', '<input type="text" name="propertyValue(stdCounselor)" value="Adeyemi, R"> <a href="#">&#128269;</a>')}
${asRow('Alerts', '<img alt="Legal alert" src="data:,"> <img alt="504" src="data:,">')}
</table>`,
  ),
);

page(
  'v19',
  'Aspen: details, read only',
  'https://sis.elkridge-usd.example/aspen/portalStudentDetail.do?navkey=myStudents.std.detail&maximized=false',
  '9916190193',
  ['5595550193', '5595550195', '5595550196', '5595550194', '5595550197'],
  aspen(
    { title: 'Details', who: 'Odhiambo, Zuri (Grade 5)', side: aspenSide },
    `<table id="mainTable"><tr><td valign="top"><table class="detailContainer">
${asRow('Name', 'Odhiambo, Zuri Akinyi')}
${asRow('Student ID', '619934')}
${asRow('State ID', '9916190193')}
${asRow('School &gt; Name', 'Foundry Elementary')}
${asRow('Date of birth', '4/2/2016')}
${asRow('Age', '10')}
${asRow('Homeroom teacher', 'Bristow, Amy')}
${asRow('Bus AM / PM', '12 / 14')}
</table></td><td valign="top"><table class="detailContainer">
${asRow('Physical address', '640 Millrace Ln, Elkridge, CA 93699')}
${asRow('Mailing address', 'PO Box 118, Elkridge, CA 93698')}
${asRow('Phone 1', '5595550193')}
${asRow('Phone 2', '(559) 555-0194')}
${asRow('Lunch PIN', '40218')}
</table></td></tr></table>
<h3>Contacts</h3>
<table class="listGrid" width="100%"><tr class="listHeader"><th>Priority</th><th>Name</th><th>Relationship</th><th>Phone</th><th>Email</th><th>Lives with</th></tr><tr class="listRow"><td>1</td><td>Odhiambo, Grace</td><td>Mother</td><td>5595550195</td><td>grace.o@mail.example</td><td>Y</td></tr><tr class="listRow"><td>2</td><td>Odhiambo, Peter</td><td>Father</td><td>5595550196</td><td>peter.o@mail.example</td><td>Y</td></tr><tr class="listRow"><td>3</td><td>Nyong, Ruth</td><td>Neighbor</td><td>559-555-0197</td><td></td><td>N</td></tr></table>`,
  ),
);

page(
  'v20',
  'Aeries: special programs, label and value in one cell',
  'https://valley.aeries.net/admin/SpecialEducation.aspx',
  '9912200200',
  ['5595550120', '5595550121'],
  aeries(
    {
      title: 'Language Assessment',
      name: 'Xiong, Mai See',
      grade: '5',
      pid: '99432000',
      school: 'Plum Street Elementary',
      badges: '<span class="badge">EL</span> <span class="badge">Title I</span>',
    },
    `<ul class="tabs" role="tablist"><li role="tab" aria-selected="true">English Learner</li><li role="tab">Special Ed</li><li role="tab">Free/Reduced</li><li role="tab">GATE</li></ul>
<table class="StuInfo"><tr><td data-tcfc="STU.ID"><b>Student ID</b><br>99432000</td><td data-tcfc="STU.CID"><b>State Student ID</b><br>9912200200</td><td data-tcfc="STU.BD"><b>Birthdate</b><br>10/17/2016</td><td data-tcfc="STU.TL"><b>Telephone</b><br>5595550120</td><td data-tcfc="STU.PG"><b>Parent/Guardian</b><br>Kao Xiong</td></tr></table>
<div class="SectionHeader">Language</div>
${aeriesRow('US School Entry', 'LAC.USS', '8/14/2021')}
${aeriesRow('Correspondence Language', 'STU.CL', '23 - Hmong')}
${aeriesRow('EL Acquisition Status', 'LAC.ELS', 'EL - English Learner')}
${aeriesRow('EL Start Date', 'LAC.ESD', '9/3/2021')}
${aeriesRow('Years in Program', 'LAC.YR', '5')}
<div class="SectionHeader">ELPAC history</div>
<table><tr><th>Test Date</th><th>Type</th><th>Overall</th><th>Level</th></tr><tr><td>03/12/2026</td><td>Summative</td><td>1512</td><td>3</td></tr><tr><td>03/14/2025</td><td>Summative</td><td>1480</td><td>2</td></tr><tr><td>09/03/2021</td><td>Initial</td><td>310</td><td>Novice</td></tr></table>
<div class="SectionHeader">Program records</div>
<table><tr><th>Code</th><th>Program</th><th>Start</th><th>End</th><th>Site</th></tr><tr><td>122</td><td>Title I</td><td>8/11/2026</td><td></td><td>Plum Street</td></tr><tr><td>305</td><td>Dual immersion</td><td>8/14/2023</td><td>6/6/2025</td><td>Plum Street</td></tr></table>
<p>Parent letter sent 9/20/2026 to 1120 S Court St, Visalia CA 93277. Interpreter line (559) 555-0121.</p>`,
  ),
);

// The vendor's own field is plainly empty.

page(
  'v21',
  'empty: Aeries demographics, read only',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['5595550221', '5595550222', '2611230094', '5595550223'],
  aeries(
    {
      title: 'Demographics',
      name: 'Petrov, Anya',
      grade: 'TK',
      pid: '99440021',
      school: 'Plum Street Elementary',
      badges: '<span class="badge">New</span>',
    },
    `<div class="toolbar"><button type="button">Change</button> <button type="button">Print</button></div>
<div class="SectionHeader">Student Data</div>
${aeriesRow('Student ID', 'STU.ID', '99440021')}
${aeriesRow('State Student ID', 'STU.CID', '')}
${aeriesRow('Telephone', 'STU.TL', '5595550221')}
${aeriesRow('Last Name', 'STU.LN', 'Petrov')}
${aeriesRow('First Name', 'STU.FN', 'Anya')}
${aeriesRow('Birthdate', 'STU.BD', '10/05/2022')}
${aeriesRow('Birth City', 'STU.BCY', 'Sofia')}
${aeriesRow('Birth Country', 'STU.BCU', 'BG - Bulgaria')}
<div class="SectionHeader">Parent and Address</div>
${aeriesRow('Parent/Guardian', 'STU.PG', 'Boris and Elena Petrov')}
${aeriesRow('Father Cell', 'STU.FC', '5595550222')}
${aeriesRow('Mother Cell', 'STU.MC', '(559) 555-0223')}
${aeriesRow('Address', 'STU.AD', '60 Almond Ct')}
${aeriesRow('City', 'STU.CY', 'Visalia')}
${aeriesRow('Zip', 'STU.ZC', '93291')}
<div class="SectionHeader">Enrollment</div>
${aeriesRow('School Enter Date', 'STU.ED', '11/23/2026')}
${aeriesRow('Registered by', 'ENR.UN', 'mreyes')}
${aeriesRow('Online registration no.', 'AOE.ID', '2611230094')}
<p class="note">Identifier will be filled by the next CALPADS extract (nightly).</p>`,
  ),
);

page(
  'v22',
  'empty: Aeries demographics, being edited',
  'https://valley.aeries.net/admin/Demographics.aspx?edit=1',
  null,
  ['5595550224', '4400817726', '5595550225'],
  aeries(
    { title: 'Demographics', name: 'Mbeki, Sipho', grade: '1', pid: '99440122', school: 'Plum Street Elementary' },
    `<div class="toolbar"><input type="submit" value="Update"> <input type="submit" value="Cancel"></div>
<table class="FormTable">
<tr><td class="Caption">Last Name</td><td data-tcfc="STU.LN"><input type="text" value="Mbeki"></td><td class="Caption">First Name</td><td data-tcfc="STU.FN"><input type="text" value="Sipho"></td></tr>
<tr><td class="Caption">Student ID</td><td data-tcfc="STU.ID"><input type="text" value="99440122" disabled></td><td class="Caption">State Student ID</td><td data-tcfc="STU.CID"><input type="text" id="ctl00_MainContent_txtCID" value="" maxlength="10"> <a href="#">Look up</a></td></tr>
<tr><td class="Caption">Telephone</td><td data-tcfc="STU.TL"><input type="text" value="5595550224"></td><td class="Caption">Old Dist ID</td><td data-tcfc="STU.OID"><input type="text" value="4400817726"></td></tr>
<tr><td class="Caption">Parent/Guardian</td><td data-tcfc="STU.PG"><input type="text" value="Thandi Mbeki"></td><td class="Caption">Mother Cell</td><td data-tcfc="STU.MC"><input type="text" value="5595550225"></td></tr>
<tr><td class="Caption">Address</td><td data-tcfc="STU.AD"><input type="text" value="713 Date St"></td><td class="Caption">City</td><td data-tcfc="STU.CY"><input type="text" value="Farmersville"></td></tr>
<tr><td class="Caption">Grade</td><td data-tcfc="STU.GR"><select><option>K</option><option selected>1</option><option>2</option></select></td><td class="Caption">Gender</td><td data-tcfc="STU.SX"><select><option>F</option><option selected>M</option></select></td></tr>
<tr><td class="Caption">Ethnicity</td><td data-tcfc="STU.ETH"><select><option selected>N - Not Hispanic</option><option>Y - Hispanic</option></select></td><td class="Caption">Home Language</td><td data-tcfc="STU.HL"><select><option selected>00 - English</option><option>99 - Other</option></select></td></tr>
<tr><td class="Caption">Birth State</td><td data-tcfc="STU.BST"><input type="text" value=""></td><td class="Caption">Verification</td><td data-tcfc="STU.BV"><select><option selected>P - Passport</option><option>B - Birth certificate</option></select></td></tr>
</table>`,
  ),
);

page(
  'v23',
  'empty: PowerSchool state page',
  'https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=0010031223',
  null,
  ['0010031223', '5595550226', '2026112500', '5595550227', '5595550228'],
  powerSchool(
    {
      crumb: 'California Student Information',
      header: 'Greenwood, Otis &nbsp; K &nbsp; 312231',
      frn: '0010031223',
      tabs: '<ul class="tabs"><li class="selected"><a href="#">Student Information</a></li><li><a href="#">Enrollment</a></li><li><a href="#">Score Reports</a></li></ul>',
    },
    `<div class="feedback-alert">The student has no SSID yet. A request was sent on 11/25/2026.</div>
<div class="box-round"><h3>CALPADS Student Data</h3><table>
${psRow(1, '[Students]Student_Number', 'Local Student ID', '312231')}
${psRow(2, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '&nbsp;')}
${psRow(3, '[Students]Home_Phone', 'Home Phone', '5595550226')}
${psRow(4, '[S_CA_STU_X]RequestID', 'SSID Request Number', '2026112500')}
${psRow(5, '[S_CA_STU_X]RequestDate', 'SSID Request Date', '11/25/2026')}
${psRow(6, '[S_CA_STU_X]BirthCity', 'Birth City', 'Clovis')}
${psRow(7, '[S_CA_STU_X]BirthState', 'Birth State', 'CA')}
${psRow(8, '[S_CA_STU_X]ParentEdLevel', 'Parent Highest Education Level', 'High school graduate')}
${psRow(9, '[Students]Mother', 'Mother', 'Greenwood, Pearl')}
${psRow(10, '[Students]Mother_HomePhone', 'Mother Phone', '5595550227')}
</table></div>
<div class="box-round"><h3>School</h3><table>${psRow(1, '[Schools]School_Number', 'CDS Code', '10623316007713')}${psRow(2, '[Schools]SchoolPhone', 'School phone', '(559) 555-0228')}</table></div>`,
  ),
);

page(
  'v24',
  'empty: PowerSchool demographics, being edited',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=0010031377',
  null,
  ['0010031377', '5595550229', '5595550230', '1730555029', '5595550231'],
  powerSchool(
    { crumb: 'General Demographics', header: 'Alvarado, Ximena &nbsp; 3 &nbsp; 313775', frn: '0010031377' },
    `<form method="post"><div class="box-round"><table>
${psRow(1, '[Students]Last_Name', 'Name (Last, First MI)', '<input name="UF-001001-1" value="Alvarado"> <input name="UF-001002-1" value="Ximena">')}
${psRow(2, '[Students]Student_Number', 'Student Number', '<input name="UF-001012-1" value="313775">')}
${psRow(3, '[Students]State_StudentNumber', 'State Student Number', '<input type="text" name="UF-001013-1" value="" size="12">')}
${psRow(4, '[Students]Home_Phone', 'Home Phone', '<input type="text" name="UF-001014-1" value="5595550229">')}
${psRow(5, '[Students]Street', 'Street, City, State, Zip', '<input name="UF-001015-1" value="2716 Marigold Ave"> <input name="UF-001016-1" value="Selma"> <select name="UF-001017-1"><option selected>CA</option><option>NV</option></select> <input name="UF-001018-1" value="93662">')}
${psRow(6, '[Students]DOB', 'DOB', '<input name="UF-001019-1" value="08/30/2018">')}
${psRow(7, '[Students]Ethnicity', 'Ethnicity', '<select name="UF-001020-1"><option selected>500 - Hispanic</option><option>700 - White</option></select>')}
${psRow(8, '[Students]Mother', 'Mother', '<input name="UF-001021-1" value="Alvarado, Itzel">')}
${psRow(9, '[Students]Mother_DayPhone', 'Mother day phone', '<input name="UF-001022-1" value="5595550230">')}
${psRow(10, '[Students]Doctor_Name', 'Physician', '<input name="UF-001023-1" value="Dr. Hollis">')}
${psRow(11, '[U_HEALTH]DoctorNPI', 'Physician NPI', '<input name="UF-001024-1" value="1730555029">')}
${psRow(12, '[Students]Emerg_Phone_1', 'Emergency phone 1', '<input name="UF-001025-1" value="(559) 555-0231">')}
</table></div><div class="button-row"><button type="submit">Submit</button></div></form>`,
  ),
);

page(
  'v25',
  'empty: Infinite Campus demographics with a long local number',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/50225',
  null,
  ['4020031187', '9495550225', '9495550226'],
  campus(
    {
      tool: 'Demographics',
      header:
        '<h2>Sokolov, Mira</h2><span>Student # 4020031187</span><span>Grade KN</span><span class="chip">New to US</span>',
      tabs: '<li role="tab">Summary</li><li role="tab" aria-selected="true">Demographics</li><li role="tab">Identities</li><li role="tab">Households</li>',
    },
    `<section class="ic-section"><h3>Person Information</h3><div class="ic-grid">${icField('Person ID', '50225')}${icField('Last Name', 'Sokolov')}${icField('First Name', 'Mira')}${icField('Legal Gender', 'F: Female')}${icField('Birth Date', '05/05/2021 (Age: 5)')}${icField('Birth Country', 'Ukraine')}${icField('Date Entered US', '09/14/2026')}${icField('Date Entered US School', '11/16/2026')}${icField('Race/Ethnicity', 'White')}</div></section>
<section class="ic-section"><h3>Person Identifiers</h3><div class="ic-grid">${icField('Local Student Number', '4020031187')}${icField('Student State ID', '')}${icField('Local Staff Number', '')}${icField('Staff State ID', '')}${icField('Person GUID', '0A77D1E2-5C0B-4A55-8B1F-93C1F00EE5A2')}${icField('Other ID', '')}</div></section>
<section class="ic-section"><h3>Personal Contact Information</h3><div class="ic-grid">${icField('Cell Phone', '')}${icField('Other Phone', '9495550225')}${icField('Email', '')}${icField('Preferred Language', 'uk_UA')}</div></section>
<section class="ic-section"><h3>Household</h3><p>Sokolov, Iryna (mother), (949)555-0226, 30 Playa Blanca, Laguna Niguel, CA 92677</p></section>
<footer class="ic-actions"><button>Edit</button> <button>Get State ID</button> <span>Modified by Ferro, Dina 11/16/2026</span></footer>`,
  ),
);

page(
  'v26',
  'empty: Infinite Campus demographics, being edited',
  'https://lagunaca.infinitecampus.org/campus/apps/demographics/person/50331?mode=edit',
  null,
  ['3310087451', '9495550227', '9495550228', '9495550229'],
  campus(
    {
      tool: 'Demographics',
      header: '<h2>Ballesteros, Quim</h2><span>Student # 503312</span><span>Grade 02</span>',
      tabs: '<li role="tab" aria-selected="true">Demographics</li><li role="tab">Identities</li><li role="tab">Households</li><li role="tab">Enrollments</li>',
    },
    `<form><section class="ic-section"><h3>Person Information</h3><div class="ic-grid">${icInput('lastName', '*Last Name', 'Ballesteros')}${icInput('firstName', '*First Name', 'Quim')}${icInput('birthDate', 'Birth Date', '01/28/2019')}<div class="ic-field"><label for="gender">*Gender</label><select id="gender"><option>F: Female</option><option selected>M: Male</option></select></div>${icInput('birthCity', 'Birth City', 'Reus')}<div class="ic-field"><label for="birthCountry">Birth Country</label><select id="birthCountry"><option>US: United States</option><option selected>ES: Spain</option></select></div></div></section>
<section class="ic-section"><h3>Person Identifiers</h3><div class="ic-grid">${icInput('studentNumber', 'Local Student Number', '503312')}${icInput('studentStateID', 'Student State ID', '', ' maxlength="10"')}<button type="button">Get State ID</button>${icInput('staffNumber', 'Local Staff Number', '')}${icInput('staffStateID', 'Staff State ID', '')}${icInput('otherID', 'Other ID', '3310087451')}</div></section>
<section class="ic-section"><h3>Personal Contact Information</h3><div class="ic-grid">${icInput('cellPhone', 'Cell Phone', '9495550227')}${icInput('workPhone', 'Work Phone', '')}${icInput('homePhone', 'Other Phone', '(949)555-0228')}${icInput('email', 'Email', '')}<div class="ic-field"><label for="lang">Preferred Language</label><select id="lang"><option selected>en_US</option><option>es_MX</option></select></div></div></section>
<section class="ic-section"><h3>Comments</h3><textarea rows="3">Called prior school (949-555-0229) for records 11/19.</textarea></section>
<footer class="ic-actions"><button type="submit">Save</button> <button type="button">Cancel</button></footer></form>`,
  ),
);

page(
  'v27',
  'empty: Synergy student view',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student',
  null,
  ['7605550227', '7100000227', '8085550101', '1080044512', '7605550228'],
  synergy(
    {
      view: 'Student',
      strip: `${syCell('Student Name', 'Kamalu, Leilani')}${syCell('School', 'Mesa Verde High')}${syCell('Status', 'Active')}${syCell('State Student Number', '')}${syCell('Phone', '7605550227')}`,
      tabs: '<span class="on" role="tab">Demographics</span><span role="tab">Parent/Guardian</span><span role="tab">Emergency</span><span role="tab">Enrollment</span>',
    },
    `<div class="grp"><div class="grpHead">Student Information</div>${syInput('LAST_NAME', 'Last Name', 'Kamalu')}${syInput('FIRST_NAME', 'First Name', 'Leilani')}${syInput('SIS_NUMBER', 'Perm ID', '7100000227', 12)}${syInput('STATE_STUDENT_NUMBER', 'State Student Number', '', 12)}${syInput('BIRTH_DATE', 'Birth Date', '03/03/2012')}${sySelect('GRADE', 'Grade', '<option selected>09</option><option>10</option>')}${sySelect('GENDER', 'Gender', '<option selected>Female</option><option>Male</option>')}</div>
<div class="grp"><div class="grpHead">Home Address</div>${syInput('ADDRESS', 'Address', '512 Sage Hen Rd', 26)}${syInput('CITY', 'City', 'Ramona')}${syInput('ZIP_5', 'Zip', '92065', 6)}</div>
<div class="grp"><div class="grpHead">Phone Numbers</div><table><tr><th>Line</th><th>Type</th><th>Phone</th></tr><tr><td>1</td><td>Home</td><td><input type="text" value="7605550227"></td></tr><tr><td>2</td><td>Mother cell</td><td><input type="text" value="760-555-0228"></td></tr></table></div>
<div class="grp"><div class="grpHead">Previous School</div><div class="fld"><span class="lbl">School</span><span>Hilo Intermediate, HI</span></div><div class="fld"><span class="lbl">Phone</span><span>8085550101</span></div><div class="fld"><span class="lbl">Student number there</span><span>1080044512</span></div></div>`,
  ),
);

page(
  'v28',
  'empty: Aspen details, being edited',
  'https://sis.elkridge-usd.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  null,
  ['2026000288', '5595550232', '5500012288', '5595550233', '5595550234'],
  aspen(
    { title: 'Details', who: 'Castaway, Milo &mdash; 01', side: aspenSide },
    `<div class="buttons"><button type="button">Save</button> <button type="button">Cancel</button></div>
<table class="detailContainer">
${asRow('Last name *', asInput('relStdPsnOid_psnNameLast', 'Castaway'))}
${asRow('First name *', asInput('relStdPsnOid_psnNameFirst', 'Milo'))}
${asRow('Local ID', asInput('stdIDLocal', '2026000288'))}
${asRow('State ID', asInput('stdIDState', ''))}
${asRow('Home phone', asInput('relStdPsnOid_psnPhone01', '5595550232'))}
${asRow('Emergency phone', asInput('relStdPsnOid_psnPhone03', '(559) 555-0233'))}
${asRow('Grade level', '<select name="propertyValue(stdGradeLevel)"><option>KF</option><option selected>01</option><option>02</option></select>')}
${asRow('YOG', asInput('stdYog', '2038', 5))}
${asRow('Enrollment status', '<select name="propertyValue(stdEnrStatus)"><option selected>PreReg</option><option>Active</option></select>')}
${asRow('Date of birth', asInput('relStdPsnOid_psnDob', '12/12/2019', 10))}
${asRow('Address', '3 Weir St, Elkridge, CA 93699')}
${asRow('Mother', 'Castaway, Dell')}
${asRow('Medicaid number', asInput('stdFieldB021', ''))}
${asRow('Household code', asInput('stdFieldA014', '5500012288'))}
</table>
<p>Fields marked * must be filled. Registrar: 559-555-0234.</p>`,
  ),
);

page(
  'v29',
  'empty: Aeries contacts, banner without the number',
  'https://valley.aeries.net/teacher/Contacts.aspx',
  null,
  ['5595550235', '5595550236', '5595550237', '5595550239', '5436120988', '5595550238'],
  aeries(
    {
      title: 'Contacts',
      name: 'Lindgren, Otto',
      grade: 'K',
      pid: '99440290',
      school: 'Plum Street Elementary',
      general: banner(
        '99440290',
        '&mdash;',
        `${aeriesRow('Telephone', 'STU.TL', '5595550235')}${aeriesRow('Birthdate', 'STU.BD', '2/17/2021')}${aeriesRow('Teacher', 'STU.CU', 'Mr. Abel')}`,
      ),
    },
    `<div class="Card"><b data-tcfc="CON.NM">Lindgren, Sanna</b> <span class="badge">Primary</span>${aeriesRow('Relationship', 'CON.RL', 'Mother')}${aeriesRow('Cell', 'CON.CP', '5595550236')}${aeriesRow('Work', 'CON.WT', '5595550237')}${aeriesRow('Email', 'CON.EM', 'sanna.l@mail.example')}${aeriesRow('Address', 'CON.AD', '10 Walnut Pl, Woodlake, CA 93286')}</div>
<div class="Card"><b data-tcfc="CON.NM">Lindgren, Axel</b>${aeriesRow('Relationship', 'CON.RL', 'Father')}${aeriesRow('Cell', 'CON.CP', '(559) 555-0238')}${aeriesRow('Employer', 'CON.EMP', 'Kaweah Citrus')}</div>
<div class="Card"><b data-tcfc="CON.NM">Ochoa, Rita</b>${aeriesRow('Relationship', 'CON.RL', 'Day care')}${aeriesRow('Work', 'CON.WT', '5595550239')}${aeriesRow('License no.', 'CON.CO', '5436120988')}</div>
<div class="SectionHeader">Call log</div><table><tr><th>Date</th><th>Number</th><th>Result</th></tr><tr><td>11/20/2026 8:55</td><td>5595550236</td><td>Voicemail</td></tr><tr><td>11/20/2026 8:57</td><td>5595550238</td><td>Spoke with father</td></tr></table>`,
  ),
);

page(
  'v30',
  "empty: PowerSchool transfer info with another state's number",
  'https://ridge.powerschool.com/admin/students/transferinfo.html?frn=0010031480',
  null,
  ['0010031480', '7755550130', '1002345530', '5595550240', '7755550131'],
  powerSchool(
    {
      crumb: 'Transfer Info',
      header: 'Beauchamp, Silas &nbsp; 6 &nbsp; 314806',
      frn: '0010031480',
      alerts: '<span class="badge">New enrollee</span>',
    },
    `<div class="box-round"><h3>Identification</h3><table>
${psRow(1, '[Students]Student_Number', 'Student Number', '314806')}
${psRow(2, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '<i>Not assigned</i>')}
</table></div>
<div class="box-round"><h3>Current Enrollment</h3><table>
${psRow(1, '[Students]EntryDate', 'Entry Date', '11/18/2026')}
${psRow(2, '[Students]EntryCode', 'Entry Code', 'E2 - From out of state')}
${psRow(3, '[Students]ExitDate', 'Exit Date', '06/11/2027')}
${psRow(4, '[Students]FTEID', 'Full-Time Equivalency', 'Full day')}
</table></div>
<div class="box-round"><h3>Previous school (out of state)</h3><table>
${psRow(1, '[U_XFER]PrevSchool', 'School', 'Truckee Meadows Middle School, Reno NV')}
${psRow(2, '[U_XFER]PrevPhone', 'School phone', '7755550130')}
${psRow(3, '[U_XFER]PrevFax', 'School fax', '775-555-0131')}
${psRow(4, '[U_XFER]PrevID', 'Nevada student number', '1002345530')}
${psRow(5, '[U_XFER]PrevContact', 'Registrar', 'Ms. Dahl')}
</table></div>
<div class="box-round"><h3>Guardian</h3><table>${psRow(1, '[Students]Father', 'Father', 'Beauchamp, Remy')}${psRow(2, '[Students]Father_DayPhone', 'Father day phone', '5595550240')}${psRow(3, '[Students]Mailing_City', 'City', 'Sanger')}</table></div>`,
  ),
);

// Another child's number stands in the vendor's own kind of field.

const sibling = (name: string, id: string, cid: string, grade: string, school: string) =>
  `<div class="Card sibling-card"><a href="#" data-tcfc="STU.NM">${name}</a> <span class="badge">Grade ${grade}</span>${aeriesRow('Student ID', 'STU.ID', id)}${aeriesRow('State Student ID', 'STU.CID', cid)}${aeriesRow('School', 'LOC.NM', school)}</div>`;

page(
  'v31',
  'other: Aeries siblings, banner folded',
  'https://valley.aeries.net/admin/Siblings.aspx',
  null,
  ['9917310318', '5595550241'],
  aeries(
    { title: 'Siblings', name: 'Navarrete, Joel', grade: '7', pid: '99450031' },
    `<div class="toolbar"><button type="button">Add Sibling</button> <button type="button">Find by address</button> <label><input type="checkbox"> Include inactive</label></div>
<p>Family key <b data-tcfc="STU.FK">44710</b> &middot; 88 Vine St, Visalia CA 93291 &middot; (559) 555-0241</p>
<p>Siblings of Navarrete, Joel:</p>
${sibling('Navarrete, Abril', '99450732', '9917310318', '4', 'Plum Street Elementary')}
<div class="SectionHeader">Possible siblings at the same telephone</div><p>None found.</p>`,
  ),
);

page(
  'v32',
  "other: Aeries siblings, the student's own number in the banner",
  'https://valley.aeries.net/admin/Siblings.aspx?tab=1',
  '9912320325',
  ['5595550242', '9917320325', '9917320332', '5595550243'],
  aeries(
    {
      title: 'Siblings',
      name: 'Thibodeaux, Celeste',
      grade: '8',
      pid: '99450132',
      general: banner(
        '99450132',
        '9912320325',
        `${aeriesRow('Telephone', 'STU.TL', '5595550242')}${aeriesRow('Parent/Guardian', 'STU.PG', 'Marc Thibodeaux')}`,
      ),
    },
    `<p>Family key <b data-tcfc="STU.FK">44981</b></p>
<table class="SibGrid"><thead><tr><th></th><th>Name</th><th>Student ID</th><th>State Student ID</th><th>Grade</th><th>School</th><th>Telephone</th></tr></thead><tbody>
<tr><td><a href="#">Go</a></td><td data-tcfc="STU.NM">Thibodeaux, Andre</td><td data-tcfc="STU.ID">99450833</td><td data-tcfc="STU.CID">9917320325</td><td data-tcfc="STU.GR">11</td><td>Oak Glen High School</td><td data-tcfc="STU.TL">5595550242</td></tr>
<tr><td><a href="#">Go</a></td><td data-tcfc="STU.NM">Thibodeaux, Remi</td><td data-tcfc="STU.ID">99450834</td><td data-tcfc="STU.CID">9917320332</td><td data-tcfc="STU.GR">2</td><td>Plum Street Elementary</td><td data-tcfc="STU.TL">5595550243</td></tr>
</tbody></table>
<div class="toolbar"><button type="button">Add</button> <button type="button">Copy contacts to siblings</button></div>`,
  ),
);

page(
  'v33',
  'other: PowerSchool enrolling, a possible match in titled cells',
  'https://ridge.powerschool.com/admin/students/enrollnew.html',
  null,
  ['5595550244', '0010033418', '9917330332', '5595550245'],
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enroll New Student</title><style>body{font:12px Verdana}td,th{padding:4px 9px;text-align:left}.box-round{border:1px solid #bbb;padding:8px;margin:8px}</style></head>
<body>
<div id="branding-powerschool">PowerSchool SIS <span>Welcome, Dolores Hatch</span> <a href="#">Sign Out</a></div>
<ol id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li><li>Enroll New Student</li></ol>
<div id="content-main"><h1>Enroll New Student</h1>
<form method="post"><div class="box-round"><h3>New student</h3><table>
${psRow(1, '[Students]Last_Name', 'Last, First', '<input name="ln" value="Whitfield"> <input name="fn" value="Gemma">')}
${psRow(2, '[Students]DOB', 'Date of Birth', '<input name="dob" value="06/06/2019">')}
${psRow(3, '[Students]Gender', 'Gender', '<select name="g"><option selected>Female</option><option>Male</option></select>')}
${psRow(4, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '<input name="ssid" value="" maxlength="10">')}
${psRow(5, '[Students]Home_Phone', 'Home Phone', '<input name="hp" value="5595550244">')}
${psRow(6, '[Students]Street', 'Street', '<input name="st" value="905 Tamarack Dr">')}
${psRow(7, '[Students]Grade_Level', 'Grade Level', '<select name="gl"><option>1</option><option selected>2</option><option>3</option></select>')}
</table><div class="button-row"><button type="submit" disabled>Enroll</button></div></div></form>
<div class="box-round"><h3>Possible match already on file: is it the same person?</h3><table>
${psRow(1, '[Students]LastFirst', 'Name', '<a href="/admin/students/home.html?frn=0010033418">Whitfield, Gemini</a>')}
${psRow(2, '[Students]DOB', 'Date of Birth', '09/21/2018')}
${psRow(3, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '9917330332')}
${psRow(4, '[Students]SchoolID', 'School', 'Ridgeview Elementary (active, grade 2)')}
${psRow(5, '[Students]Home_Phone', 'Home Phone', '5595550245')}
</table><button type="button">Same person, use this record</button> <button type="button">Not the same, continue</button></div>
</div>
<div id="footer">Copyright PowerSchool Group LLC</div>
</body></html>`,
);

page(
  'v34',
  'other: Infinite Campus, details of a household member beside',
  'https://lagunaca.infinitecampus.org/campus/apps/households?personID=51134',
  null,
  ['9917340349', '9495550246', '9495550247'],
  campus(
    {
      tool: 'Households',
      header: '<h2>Adeyinka, Folu</h2><span>Student # 511340</span><span>Grade 06</span>',
      tabs: '<li role="tab">Summary</li><li role="tab">Demographics</li><li role="tab" aria-selected="true">Households</li><li role="tab">Relationships</li>',
    },
    `<div style="display:flex"><section class="ic-section" style="flex:2"><h3>Household: Adeyinka</h3><p>27 Calle Sol, Aliso Viejo, CA 92656 &middot; (949)555-0246</p>
<table><thead><tr><th>Member</th><th>Role</th><th>Start</th><th></th></tr></thead><tbody><tr><td>Adeyinka, Folu</td><td>Student</td><td>08/01/2022</td><td></td></tr><tr aria-selected="true"><td>Adeyinka, Dayo</td><td>Brother</td><td>08/01/2022</td><td><a href="#">Details</a></td></tr><tr><td>Adeyinka, Bisi</td><td>Mother</td><td>08/01/2022</td><td><a href="#">Details</a></td></tr></tbody></table></section>
<aside class="ic-section side-panel" style="flex:1" aria-label="Details"><h3>Adeyinka, Dayo</h3><button aria-label="Close">&times;</button>${icField('Relationship to student', 'Brother')}${icField('Birth Date', '03/16/2012')}${icField('Local Student Number', '511349')}${icField('Student State ID', '9917340349')}${icField('School', 'Laguna Hills High, grade 09')}${icField('Cell Phone', '(949)555-0247')}<a href="#">Open this person</a></aside></div>
<footer class="ic-actions"><button>New Household</button> <button>Print</button></footer>`,
  ),
);

page(
  'v35',
  'other: Synergy, merge of two students',
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=MergeStudent',
  null,
  ['9917350356', '7605550248', '9917350363', '7605550249'],
  synergy(
    {
      view: 'Merge Student',
      strip: `${syCell('Process', 'Merge duplicate students')}${syCell('Step', '2 of 3: choose what to keep')}`,
      tabs: '<span role="tab">1 Select</span><span class="on" role="tab">2 Compare</span><span role="tab">3 Finish</span>',
    },
    `<div class="grp"><div class="grpHead">Student to keep</div><div class="fld"><label for="A_NAME">Name</label><input id="A_NAME" readonly value="Ruiz-Lopez, Adan"></div><div class="fld"><label for="A_SIS">Perm ID</label><input id="A_SIS" readonly value="720351"></div><div class="fld"><label for="A_STATE_STUDENT_NUMBER">State Student Number</label><input id="A_STATE_STUDENT_NUMBER" name="STATE_STUDENT_NUMBER" readonly value="9917350356"></div><div class="fld"><label for="A_DOB">Birth Date</label><input id="A_DOB" readonly value="04/04/2013"></div><div class="fld"><label for="A_PH">Phone</label><input id="A_PH" readonly value="7605550248"></div></div>
<div class="grp"><div class="grpHead">Student to remove</div><div class="fld"><label for="B_NAME">Name</label><input id="B_NAME" readonly value="Lopez, Adan R"></div><div class="fld"><label for="B_SIS">Perm ID</label><input id="B_SIS" readonly value="720988"></div><div class="fld"><label for="B_STATE_STUDENT_NUMBER">State Student Number</label><input id="B_STATE_STUDENT_NUMBER" name="STATE_STUDENT_NUMBER" readonly value="9917350363"></div><div class="fld"><label for="B_DOB">Birth Date</label><input id="B_DOB" readonly value="04/14/2013"></div><div class="fld"><label for="B_PH">Phone</label><input id="B_PH" readonly value="760-555-0249"></div></div>
<div class="grp"><div class="grpHead">Records that will move</div><table><tr><th>Table</th><th>Keep</th><th>Remove</th></tr><tr><td>Enrollment</td><td>6</td><td>1</td></tr><tr><td>Attendance</td><td>412</td><td>9</td></tr><tr><td>Test history</td><td>14</td><td>0</td></tr></table><button type="button">Back</button> <button type="button">Merge</button></div>`,
  ),
);

page(
  'v36',
  "other: Aspen details, preview of a sibling beside the student's own",
  'https://sis.elkridge-usd.example/aspen/studentDetail.do?navkey=student.std.list.detail',
  '9916360360',
  ['5595550250', '9917360370', '5595550251'],
  aspen(
    { title: 'Details', who: 'Vandermeer, Tess &mdash; 09', side: aspenSide },
    `<div class="buttons"><button type="button">Save</button> <button type="button">Cancel</button></div>
<table class="detailContainer">
${asRow('Last name *', asInput('relStdPsnOid_psnNameLast', 'Vandermeer'))}
${asRow('First name *', asInput('relStdPsnOid_psnNameFirst', 'Tess'))}
${asRow('Local ID', asInput('stdIDLocal', '633604'))}
${asRow('State ID', asInput('stdIDState', '9916360360'))}
${asRow('Grade level', '<select name="propertyValue(stdGradeLevel)"><option selected>09</option><option>10</option></select>')}
${asRow('Date of birth', asInput('relStdPsnOid_psnDob', '2/2/2012', 10))}
${asRow('Home phone', asInput('relStdPsnOid_psnPhone01', '5595550250'))}
${asRow('Address', '71 Sluice Ct, Elkridge, CA 93699')}
</table>
<h3>Siblings</h3>
<table class="listGrid"><tr class="listHeader"><th>Name</th><th>Grade</th><th>School</th><th>State ID</th></tr><tr class="listRow"><td><a href="#">Vandermeer, Bram</a></td><td>06</td><td>Foundry Elementary</td><td>9917360370</td></tr></table>
<div class="popupPreview" role="dialog" aria-label="Sibling: Vandermeer, Bram"><h4>Vandermeer, Bram</h4><table class="detailContainer">${asRow('Local ID', '633688')}${asRow('State ID', '9917360370')}${asRow('Grade level', '06')}${asRow('Date of birth', '11/7/2014')}${asRow('Phone', '5595550251')}</table><button type="button">Close</button></div>`,
  ),
);

page(
  'v37',
  'other: Aeries, another student chosen to copy from',
  'https://valley.aeries.net/admin/CopyStudentData.aspx',
  null,
  ['9917370377', '5595550252'],
  aeries(
    {
      title: 'Copy Student Data',
      name: 'Fairbanks, Ruby',
      grade: 'K',
      pid: '99450370',
      school: 'Plum Street Elementary',
      badges: '<span class="badge">New</span>',
    },
    `<p>Copy contacts and address from another student to <b>Fairbanks, Ruby</b>.</p>
<div class="SectionHeader">Copy from</div>
<div class="filters"><label for="txtFrom">Find student</label> <input id="txtFrom" type="text" value="Fairbanks, Hazel"> <button type="button">Search</button></div>
<div class="Card" id="ctl00_MainContent_pnlFrom"><b>Chosen student: <span data-tcfc="STU.NM">Fairbanks, Hazel</span></b>
${aeriesRow('Student ID', 'STU.ID', '99448891')}
${aeriesRow('State Student ID', 'STU.CID', '9917370377')}
${aeriesRow('Grade', 'STU.GR', '3')}
${aeriesRow('Address', 'STU.AD', '45 Peach Tree Ln, Visalia')}
${aeriesRow('Telephone', 'STU.TL', '5595550252')}
<button type="button">Choose another</button></div>
<div class="SectionHeader">What to copy</div>
<table><tr><td><input type="checkbox" checked> Address and telephone</td><td>1 record</td></tr><tr><td><input type="checkbox" checked> Contacts</td><td>3 records</td></tr><tr><td><input type="checkbox"> Languages</td><td>1 record</td></tr></table>
<input type="submit" value="Copy to Fairbanks, Ruby"> <input type="submit" value="Cancel">`,
  ),
);

page(
  'v38',
  "other: Infinite Campus, search results with a preview over another student's tool",
  'https://lagunaca.infinitecampus.org/campus/apps/attendance?personID=51538',
  null,
  ['9917380384', '9495550253'],
  campus(
    {
      tool: 'Attendance',
      header:
        '<h2>Montague, Iris</h2><span>Student # 515385</span><span>Grade 10</span><span class="chip">Absent today</span>',
      tabs: '<li role="tab">Schedule</li><li role="tab" aria-selected="true">Attendance</li><li role="tab">Grades</li><li role="tab">Behavior</li>',
      bar: '<div class="ic-actions"><label>Term <select><option selected>Q2</option><option>Q1</option></select></label> <a href="#">Attendance letter</a></div>',
    },
    `<section class="ic-section"><h3>Period attendance, 11/16 to 11/25</h3><table><thead><tr><th>Date</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>6</th></tr></thead><tbody><tr><td>11/16</td><td></td><td>T</td><td></td><td></td><td></td><td></td></tr><tr><td>11/19</td><td>AE</td><td>AE</td><td>AE</td><td>AE</td><td>AE</td><td>AE</td></tr><tr><td>11/25</td><td>AU</td><td>AU</td><td></td><td></td><td></td><td></td></tr></tbody></table></section>
<aside class="search-results" aria-label="Search results"><h3>Search: montag (3)</h3><ul role="listbox"><li role="option">Montag, Guy &middot; 12</li><li role="option" aria-selected="true">Montagna, Luca &middot; 07</li><li role="option">Montague, Iris &middot; 10</li></ul>
<div class="ic-section preview"><h3>Preview: Montagna, Luca</h3>${icField('Local Student Number', '515922')}${icField('Student State ID', '9917380384')}${icField('Birth Date', '02/20/2014')}${icField('Household Phone', '9495550253')}<button>Open</button></div></aside>`,
  ),
);

page(
  'v39',
  'other: PowerSchool family page, brothers and sisters in titled cells',
  'https://ridge.powerschool.com/admin/students/family.html?frn=0010033901',
  null,
  ['0010033901', '5595550254', '0010033877', '9917390391', '5595550255'],
  powerSchool(
    { crumb: 'Family Management', header: 'Ocampo, Nico &nbsp; 1 &nbsp; 339014', frn: '0010033901' },
    `<div class="box-round"><h3>Family of Ocampo, Nico</h3><table>${psRow(1, '[Students]Family_Ident', 'Family ID', '30944')}${psRow(2, '[Students]Home_Phone', 'Home Phone', '5595550254')}${psRow(3, '[Students]Street', 'Address', '19 Rosewood Cir, Fowler, CA 93625')}${psRow(4, '[Students]Mother', 'Mother', 'Ocampo, Tala')}</table></div>
<div class="box-round"><h3>Sibling: <a href="/admin/students/home.html?frn=0010033877">Ocampo, Benedicto</a></h3><table>
${psRow(1, '[Students]Grade_Level', 'Grade', '4')}
${psRow(2, '[Students]Student_Number', 'Student Number', '338770')}
${psRow(3, '[Students]State_StudentNumber', 'Statewide Student Identifier (SSID)', '9917390391')}
${psRow(4, '[Students]Home_Phone', 'Home Phone', '5595550254')}
</table></div>
<div class="box-round"><h3>Copy to siblings</h3><table><tr><th>Field</th><th>This student</th><th>Copy</th></tr><tr><td>Home phone</td><td>5595550254</td><td><input type="checkbox" name="c1"></td></tr><tr><td>Emergency contact 1</td><td>Reyes, Amparo 559-555-0255</td><td><input type="checkbox" name="c2" checked></td></tr><tr><td>Physician</td><td>Dr. Sorensen</td><td><input type="checkbox" name="c3"></td></tr></table><div class="button-row"><button type="submit">Submit</button></div></div>`,
  ),
);

page(
  'v40',
  "other: Synergy, comparison with a record that comes in; the student's own is blank",
  'https://ca-mesa.edupoint.com/ST_Content.aspx?view=StudentTransferIn',
  null,
  ['9917400400', '7605550256'],
  synergy(
    {
      view: 'Transfer In - Compare',
      strip: `${syCell('Student Name', 'Haverford, Simone')}${syCell('Perm ID', '724001')}${syCell('Grade', '11')}${syCell('State Student Number', '')}`,
      tabs: '<span role="tab">Request</span><span class="on" role="tab">Compare</span><span role="tab">Documents</span>',
    },
    `<div class="grp"><div class="grpHead">Suggested record (CALPADS), 1 of 2: not confirmed</div><div class="fld"><span class="lbl">Name</span><span>Haverford, Simon</span></div><div class="fld"><span class="lbl">Gender</span><span>Male</span></div><div class="fld"><span class="lbl">Birth Date</span><span>08/18/2010</span></div><div class="fld"><span class="lbl">State Student Number</span><span id="CAND_STATE_STUDENT_NUMBER">9917400400</span></div><div class="fld"><span class="lbl">Last School</span><span>Vista Ridge High</span></div><div class="fld"><span class="lbl">Match score</span><span>61</span></div><button type="button">Next suggestion</button> <button type="button">Accept</button> <button type="button">Reject</button></div>
<div class="grp"><div class="grpHead">Our student</div>${syInput('LAST_NAME', 'Last Name', 'Haverford')}${syInput('FIRST_NAME', 'First Name', 'Simone')}${sySelect('GENDER', 'Gender', '<option selected>Female</option><option>Male</option>')}${syInput('BIRTH_DATE', 'Birth Date', '08/13/2010')}${syInput('STATE_STUDENT_NUMBER', 'State Student Number', '', 12)}${syInput('PHONE', 'Home Phone', '7605550256')}${syInput('CITY', 'City', 'Poway')}</div>
<div class="grp"><div class="grpHead">Differences</div><table><tr><th>Field</th><th>Ours</th><th>Suggested</th></tr><tr><td>First Name</td><td>Simone</td><td>Simon</td></tr><tr><td>Gender</td><td>Female</td><td>Male</td></tr><tr><td>Birth Date</td><td>08/13/2010</td><td>08/18/2010</td></tr></table></div>`,
  ),
);

export const nineteenthPages = pages;

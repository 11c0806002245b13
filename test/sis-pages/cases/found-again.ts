import { type CasePage, casesOf } from './case-page.ts';

/**
 * Found by somebody else with the source in hand, once the kinds of `found-in-source.ts` were mended; made-up people and numbers.
 * 9940000001 is the page's student's own, 99… others', 9165550123 a phone.
 */
const { none } = casesOf('z');

/** What no number of may be asked for or offered. */
const NEVER: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    "a later h1 with a comma outranks the page's own name",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><div class=Panel><h1>Ortega, Luis</h1><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "a later h1 with a comma outranks the page's own name",
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Lia Ortega</h1></div><div class=box-round><h1>Ortega, Luis</h1><table><tr><td>Birth date</td><td>04/05/2018</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr></table></div></div>`,
  ],
  [
    "a later h1 with a comma outranks the page's own name",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Lia Ortega</span> <span>Grade 6</span></div><h1>Vega, Luz</h1><p>Case manager</p><div class=data-row><div class=data-caption>Caseload</div><div>12</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></form>`,
  ],
  [
    "a later h1 with a comma outranks the page's own name",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><h1>Lia Ortega</h1><p>Grade 6</p><section><h1>Ortega, Luis</h1><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></section></form>`,
  ],
  [
    "a later h1 with a comma outranks the page's own name",
    'https://sis.elkridge-usd.example/students/5599',
    `<main><h1>Lia Ortega</h1><p>Grade 6</p><div class=drawer><h1>Ortega, Luis</h1><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main>`,
  ],
  [
    "a later h1 with a comma outranks the page's own name",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Lia Ortega</span> <span>Grade 6</span></div><div class=Panel><h1>Ortega, Luis</h1><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr><td title="[Students]State_StudentNumber">SSID</td><td class=num>9900000009</td><td>Retired</td></tr></table></div></div>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td class=num data-tcfc="STU.CID">9900000009</td><td>Old number</td></tr></table></form>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td class=num>9900000009</td><td>Retired</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td class=value>9900000002</td><td>Sister</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td class=value>9900000002</td><td>Luis</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><th>SSID</th><td>9900000002</td><th>Ava Dean</th></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td class=value>9900000009</td><td>Not verified</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the cell behind the value "looks as the label", so what it says is not read',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><th>SSID</th><td>9900000009</td><th>Temporary</th></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    "an aside within a sibling's card takes away its title",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><div class=Card><div class=nm>Luis</div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div><aside>Rides bus 12</aside></div></form>`,
  ],
  [
    "an aside within a sibling's card takes away its title",
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><div class=sib><div class=nm>Luis</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl><aside>Bus 12</aside></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    '"Preferred name: Luis" counts no more',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><div class=Card><div class=data-row><div class=data-caption>Preferred name</div><div>Luis</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    '"Preferred name: Luis" counts no more',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><section><dl><dt>Preferred name</dt><dd>Luis</dd><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her banner in a nav (or a "crumb" bar) is not read: another\'s is taken, or "blank" said',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><nav class=StudentBar><span class=student-full-name>Ortega, Lia</span><table><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td>9940000001</td></tr></table></nav><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></form>`,
  ],
  [
    'her banner in a nav (or a "crumb" bar) is not read: another\'s is taken, or "blank" said',
    'https://sis.elkridge-usd.example/students/5599',
    `<nav class=bar><span class=student-name>Ortega, Lia</span><div class=k>SSID</div><div class=v>9940000001</div></nav><main><h2>Enrollment</h2><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></main>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Mia Fields</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Lia d'Angelo</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>d'Angelo, Lia</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Lia</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ngo thi Lan</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Jay Quick</span> <span>Local ID 30611</span></div><div class=Card><b>Dean, Ava</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    "the heading's name is not understood, and no grade stands behind it",
    'https://sis.elkridge-usd.example/students/5599',
    `<main><h1>Lia d'Angelo</h1><p>6th grade</p><section><dl><dt>Name</dt><dd>Dean, Ava</dd><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><ul class=tabs><li>Lia</li><li class=on>Luis</li></ul><div class=pane><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><p>Show <select><option>Ortega, Lia</option><option selected>Ortega, Luis</option></select></p><div class=Card><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><p>Child <select><option>Lia</option><option selected>Luis</option></select></p><div class=Card><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><h3>Student Information</h3><div class=nm>Luis</div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr><td>Data element</td><td>Luis</td><td>Lia</td></tr><tr><td>Birth date</td><td>04/05/2018</td><td>03/04/2014</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td><td></td></tr></table></div></div>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr><td colspan=3>Student data</td></tr><tr><td></td><td>Luis</td><td>Lia</td></tr><tr><td>Birth date</td><td>04/05/2018</td><td>03/04/2014</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td><td></td></tr></table></div></div>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><div role=tablist><button role=tab id=t1>Lia</button><button role=tab id=t2 aria-selected=true>Luis</button></div><div role=tabpanel aria-labelledby=t2><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><h3>Student Information</h3><div class=nm>Luis</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Room 12</span></div><div class=panel><div class=display-name>Luis Ortega</div><p>Visit 1: seen at the front office before first period, nothing to report.</p><p>Visit 2: seen at the front office before first period, nothing to report.</p><p>Visit 3: seen at the front office before first period, nothing to report.</p><p>Visit 4: seen at the front office before first period, nothing to report.</p><p>Visit 5: seen at the front office before first period, nothing to report.</p><p>Visit 6: seen at the front office before first period, nothing to report.</p><p>Visit 7: seen at the front office before first period, nothing to report.</p><p>Visit 8: seen at the front office before first period, nothing to report.</p><p>Visit 9: seen at the front office before first period, nothing to report.</p><p>Visit 10: seen at the front office before first period, nothing to report.</p><p>Visit 11: seen at the front office before first period, nothing to report.</p><p>Visit 12: seen at the front office before first period, nothing to report.</p><p>Visit 13: seen at the front office before first period, nothing to report.</p><p>Visit 14: seen at the front office before first period, nothing to report.</p><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>6th grade</span></div><div class=Card><div>Grade 2</div><div>Room 4</div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>DOB 03/04/2014</span></div><div class=Card><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><div class=card><div>Grade 2</div><div>Room 4</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><div class=fam><div class=chip>Grade 2</div><div class=chip>Bus 12</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><section><dl><dt>Grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><dl><dt>Grade</dt><dd>2nd grade</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><dl><dt>Current grade</dt><dd>2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><div role=dialog aria-modal=true><h2>Student Details</h2><div class=sub>Luis · Grade 2</div><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'his name is one of her two given names: "First: Luis" on the page of Jose Luis',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Jose Luis</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Last</div><div data-tcfc="STU.LN">Ortega</div></div><div class=data-row><div class=data-caption>First</div><div data-tcfc="STU.FN">Luis</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'his name is one of her two given names: "First: Luis" on the page of Jose Luis',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Jose Luis</span> <span>Grade 6</span></div><div class=Card><h4>Luis</h4><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'his name is one of her two given names: "First: Luis" on the page of Jose Luis',
    'https://aspen.elkridge-usd.example/aspen/siblingDetail.do',
    `<h1>Ortega, Jose Luis</h1><table><tr><td>Last</td><td><input value=Ortega></td></tr><tr><td>First</td><td><input value=Luis></td></tr><tr><td>State ID</td><td><input name="propertyValue(stdIDState)" value="9900000002"></td></tr></table>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Locker partner</div><div>Dean, Ava</div></div><div class=data-row><div class=data-caption>Locker</div><div>114</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Locker</div><div>114</div></div><div class=data-row><div class=data-caption>Shared with</div><div>Ava Dean</div></div><div class=data-row><div class=data-caption>Since</div><div>08/10/2026</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Household</div><div>4471</div></div><div class=data-row><div class=data-caption>Brother</div><div>Luis</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr><td>Lives with</td><td>Mother</td></tr><tr><td>Brother</td><td>Luis</td></tr><tr><td>Birth date</td><td>04/05/2018</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr></table></div></div>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><table><tr><td>Locker</td><td>114</td></tr><tr><td>Shared with</td><td>Ava Dean</td></tr><tr><td>Since</td><td>08/10/2026</td></tr><tr><td title="[Students]State_StudentNumber">SSID</td><td>9900000002</td></tr></table></div></div>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Record of</div><div>Luis</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Emergency card for</div><div>Luis</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Viewing</div><div>Luis Ortega</div></div><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><table><tr><td>Address</td><td>12 Oak St</td></tr><tr><td>Sister</td><td>Ava</td></tr><tr><td>School</td><td>Elk Ridge Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><section><dl><dt>Lives with</dt><dd>Mother</dd><dt>Sibling</dt><dd>Luis</dd><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a relative or a locker partner in a field that is neither first nor next',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><dl><dt>Locker</dt><dd>114</dd><dt>Shared with</dt><dd>Ava Dean</dd><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><div class=data-row><div class=data-caption>Student</div><div>Luis (age 7)</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><div class=Card><b>Ortega M</b><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><dl><dt>Student</dt><dd>Luis (age 7)</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=f><div class=k>Student</div><div class=v>Luis (age 7)</div><div class=k>SSID</div><div class=v>9900000002</div></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><section><dl><dt>Name</dt><dd>Luis, grade 2</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=card><b>Ortega M</b><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=card><b>M Ortega</b><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=card><b>Ortega (2)</b><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a name with something in brackets, with an initial, or counted',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=card><b>Student 2 of 2</b><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 Grade 2 Luis</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 Grade 2 brother</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 Grade 2, Luis</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><p>SSID 9900000002 Gr 2 Ava Dean</p></div></div>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><ul class=links><li>SSID 9900000002 Gr 2 twin</li></ul></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 Grade 2</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 - Luis</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>6th grade, Local ID 30611</p><p>SSID: 9900000002 | Luis</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID 9900000002 / Luis, grade 2</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'behind the number: "Grade 2 Luis"; "- Luis", "| Luis", a badge "LUIS"',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p><span>SSID 9900000002</span> <span>LUIS</span></p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    "a household: cards with ids of the children's names are no list",
    'https://sis.elkridge-usd.example/students/5599',
    `<h1>12 Oak Street</h1><section id=luis class=kid><h3>Luis Ortega</h3><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section><section id=ava class=kid><h3>Ava Ortega</h3><dl><dt>Birth date</dt><dd>04/05/2018</dd></dl></section>`,
  ],
  [
    "a household: cards with ids of the children's names are no list",
    'https://sis.elkridge-usd.example/students/5599',
    `<h1>Walk-in enrollment</h1><section id=luis class=kid><h3>Ortega, Luis</h3><dl><dt>Birth date</dt><dd>04/05/2018</dd><dt>SSID</dt><dd>9900000002</dd></dl></section><section id=ava class=kid><h3>Ortega, Ava</h3><dl><dt>Birth date</dt><dd>04/05/2018</dd></dl></section>`,
  ],
  [
    "a household: cards with ids of the children's names are no list",
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><h1>12 Oak Street</h1><div class=kid id=luis><h3>Ortega, Luis</h3><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div><div class=kid id=ava><h3>Ortega, Ava</h3><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2015</div></div></div></form>`,
  ],
  [
    'a search box is read as a field',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm method=post><div class=top><label>State Student ID <input name=sid value="9900000002"></label> <input type=submit value=Find> <input type=submit value="Next"> <input type=submit value="Add new"></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><td>Grade</td><td><input name=gr value=6></td></tr></table><input type=submit value=Save></form>`,
  ],
  [
    'a search box is read as a field',
    'https://ridge.powerschool.com/admin/students/family.html',
    `<div id=branding-powerschool>PowerSchool</div><div class=top><label>SSID <input class="student-lookup" value="9900000002"></label></div><div id=branding-powerschool>PowerSchool</div><div id=content-main><div id=student_detail_header><h1>Ortega, Lia 6 30611 WHS</h1></div><div class=box-round><p>Home room 12</p></div></div>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<form action="/students/search"><fieldset disabled><label>SSID <input value="9900000002"></label> <label>Year <input value=2026></label></fieldset><button>Change search</button></form><header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Home room 12</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<header><label>SSID <input class="lookup-box" value="9900000002"></label></header><header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Home room 12</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<header><label>SSID <input class="quick-lookup" value="9900000002"></label><button><i class="fa fa-arrow-right"></i></button></header><header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Home room 12</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><form action="/students/search" method=get><label>SSID <input disabled value="9900000002"></label> <button>Modify search</button></form></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<form action="/students/search"><label>SSID <input readonly value="9900000002"></label> <button>New search</button></form><header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Home room 12</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<form><div class=top><label>SSID</label> <input name=s value="9900000002"> <button>Search</button> <button>New student</button></div><h1>Ortega, Lia</h1><p>Grade 6</p><p>Home room <input value=12></p><button>Save</button></form>`,
  ],
  [
    'a search box is read as a field',
    'https://sis.elkridge-usd.example/students/5599',
    `<div class=bar><label>SSID</label> <input name=s value="9900000002"> <button>Go</button> <button>Advanced</button></div><header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Home room 12</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'one row of a list: the name in a `th` that is not the first cell; "Student Record" over any row',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td></td><td>Student</td><td>SSID</td></tr><tr><td>1</td><th>Ava Dean</th><td>9900000002</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'one row of a list: the name in a `th` that is not the first cell; "Student Record" over any row',
    'https://sis.elkridge-usd.example/students/5599',
    `<main><p>Ortega, Lia</p><h3>Student Record</h3><table><thead><tr><th>Bus</th><th>SSID</th></tr></thead><tbody><tr><td>14</td><td>9900000002</td></tr></tbody></table></main>`,
  ],
  [
    'one row of a list: the name in a `th` that is not the first cell; "Student Record" over any row',
    'https://sis.elkridge-usd.example/students/5599',
    `<main><h3>Student Details</h3><table><thead><tr><th>Bus</th><th>SSID</th></tr></thead><tbody><tr><td>14</td><td>9900000002</td></tr></tbody></table></main>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=two><span>Lia</span> <span>Luis</span></div><table><tr><td>SSID</td><td></td><td>9900000002</td></tr><tr><td>Transcript</td><td></td><td>Yes</td></tr><tr><td>Bus</td><td></td><td>14</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>Left: as enrolled. Right: as the parent wrote it.</p><table><tr><td>SSID</td><td></td><td>9900000002</td></tr><tr><td>Transcript</td><td></td><td>Yes</td></tr><tr><td>Bus</td><td></td><td>14</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td rowspan=2>Item</td><td>SSID</td><td>Receipt</td></tr><tr><td>9900001234</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=g3><div class=h>Home phone</div><div class=h>Grade</div><div class=h>SSID</div><div class=c>9165550123</div><div class=c>6</div><div class=c>—</div></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=g2><div class=h>Home phone</div><div class=h>SSID</div><div class=c>9165550123</div><div class=c>—</div></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>Grade</td><td>SSID</td><td>Home phone</td></tr><tr><td>6</td><td>9165550123</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>Date</td><td>Event</td><td>SSID</td></tr><tr><td>08/10/2019</td><td>Merged</td><td>9900000009</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>Scanned</td><td>Gate</td><td>SSID</td></tr><tr><td>10/02/2026 7:42 AM</td><td>North</td><td>9900000002</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>Gate</td><td>Scanned</td><td>SSID</td></tr><tr><td>North</td><td>7:42 AM</td><td>9900000002</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><th>SSID</th><th>Home phone</th><th>Cell phone</th></tr><tr><td colspan=2>9165550123</td><td>9165550124</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the value of another column: spacer, rowspan, a dash, td heads with dates',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>Passenger</td><td>Stop</td><td>SSID</td></tr><tr><td>Luis</td><td>14</td><td>9900000002</td></tr><tr><td colspan=3>Afternoon</td></tr><tr><td>Mia</td><td>9</td><td></td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: — <button class=dial title="Call home">9165550123</button></p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: <button>Request</button> <button aria-label="Call mother">9165550123</button></p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>SSID</td><td><button title="Call home">9165550123</button></td></tr></table></form>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>SSID</dt><dd><button title="Use suggested match">9900000002</button></dd></dl></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><div class=f><span>SSID</span> <button class=link>Request</button> <button class=link>9900001234</button></div></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: <span class=lock-icon></span> <span class="barcode-icon">9900001234</span></p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><ul><li>SSID</li><li>☎ 9165550123</li></ul></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: <button type=button>Request</button> <i class="fa fa-phone"></i> <b>9165550123</b></p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'digits in a button or an "icon"; a phone told by a sign',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: <button type=button>Request</button> <span class=icon title="Phone"></span> 9165550123</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: 9900000009 from 08/10/2019 to 06/05/2022</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>SSID</dt><dd>9900000009 from 08/10/2019 to 06/05/2022</dd></dl></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><thead><tr><th>SSID</th><th>Current</th></tr></thead><tbody><tr><td>9900000009</td><td>No</td></tr></tbody></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><h3>State numbers</h3><table><thead><tr><th>SSID</th><th>Assigned</th><th>Active</th></tr></thead><tbody><tr><td>9900000009</td><td>08/10/2019</td><td>No</td></tr></tbody></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><dl><dt>SSID</dt><dd>9900000009</dd><dt>Active</dt><dd>No</dd></dl></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td>Assigned by</td><td>Current</td></tr><tr><td>9900000009</td><td>Reno</td><td>No</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td>Start</td><td>End</td></tr><tr><td>9900000009</td><td>08/10/2019</td><td>06/05/2022</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><th>SSID</th><th>Start</th><th>End</th></tr><tr><td>9900000009</td><td>08/10/2019</td><td>06/05/2022</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><table><tr><td>SSID</td><td>Assigned</td><td>Replaced by</td></tr><tr><td>9900000009</td><td>08/10/2019</td><td>CALPADS merge</td></tr></table></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'her number that counts no more: "from … to …", "Current: No", an end date',
    'https://sis.elkridge-usd.example/students/5599',
    `<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><p>SSID: 9900000009 (valid to 06/05/2022)</p></main><footer>Elk Ridge Unified</footer>`,
  ],
  [
    'the chosen tab, the chosen option, a column\'s head, "Luis" under an own title: no grade to tell',
    'https://valley.aeries.net/admin/Family.aspx',
    '<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><p>Now viewing Luis.</p><div class=Card><div class=data-row><div class=data-caption>Birth date</div><div>04/05/2018</div></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID">9900000002</div></div></div></form>',
  ],
  [
    'the grade in other words, the birth date; chips "Grade 2" "Room 4"',
    'https://sis.elkridge-usd.example/students/5599',
    '<header class=app><a href="#">Students</a> <a href="#">Reports</a> <a href="#">Sign out</a></header><main><h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p><section><dl><dt>Grade</dt><dd>Second</dd><dt>SSID</dt><dd>9900000002</dd></dl></section></main><footer>Elk Ridge Unified</footer>',
  ],
];

/** Of these `blank` may not be said, either. */
const NOT_BLANK: readonly (readonly [kind: string, url: string, html: string])[] = [
  [
    'her banner in a nav (or a "crumb" bar) is not read: another\'s is taken, or "blank" said',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><nav class=StudentBar><span class=student-full-name>Ortega, Lia</span><table><tr><td>Grade</td><td>6</td></tr><tr><td>SSID</td><td>9940000001</td></tr></table></nav><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID"></div></div></form>`,
  ],
  [
    'her banner in a nav (or a "crumb" bar) is not read: another\'s is taken, or "blank" said',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=BreadcrumbBar><span class=student-full-name>Ortega, Lia</span> <table><tr><td>State Student ID</td><td>9940000001</td></tr></table></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID"></div></div></form>`,
  ],
  [
    'her banner in a nav (or a "crumb" bar) is not read: another\'s is taken, or "blank" said',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<div role=navigation class=student-bar><table><tr><td>SSID</td><td>9940000001</td></tr></table></div><main><h1>Ortega, Lia</h1><h2>Identities</h2><dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>Student State ID</dt><dd></dd></dl></main>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td><input id="ctl00_Lookup1_txtCID" value="9940000001"></td></tr></table></form>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm method=post><div class=top><input type=text name=q><input type=submit value="Search"></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><td>Grade</td><td><input name=gr value=6></td></tr><tr><td>State Student ID</td><td><input name=cid value="9940000001"></td></tr></table><a href="javascript:__doPostBack('s','')">Save</a></form>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td><input name=cid placeholder="Look up in CALPADS" value="9940000001"></td></tr></table></form>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm method=post><div class=top><input type=text name=q><input type=submit value="Search"></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> Grade 6</div><table><tr><td>State Student ID</td><td><input name=cid value="9940000001"></td></tr></table><input type=submit value=OK></form>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<form method=get><h1>Ortega, Lia</h1><p>Grade 6</p><table><tr><td>Student State ID</td><td><input value="9940000001"></td></tr></table></form>`,
  ],
  [
    '"blank" while the number stands in a box that is held for a search',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td><input class="search-field" readonly value="9940000001"></td></tr></table></form>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td width=8>&nbsp;</td><td>9940000001</td><td><a href="#">Edit</a></td></tr></table></form>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<h1>Ortega, Lia</h1><p>Grade 6</p><div class=r><div>Student State ID</div><div class=sp></div><div>9940000001</div><div>Edit</div></div>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<main><h1>Ortega, Lia</h1><p>Grade 6 · 9940000001</p><table><tr><td>Student State ID</td><td></td></tr></table></main>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>ID 9940000001</span> <span>Grade 6</span></div><div class=data-row><div class=data-caption>State Student ID</div><div data-tcfc="STU.CID"></div></div></form>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd></dd><dt>CALPADS match</dt><dd>9940000001</dd></dl></main>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://lagunaca.infinitecampus.org/campus/apps/person/part',
    `<main><h1>Ortega, Lia</h1><p>Grade 6</p><dl><dt>Student State ID</dt><dd></dd><dt></dt><dd>9940000001</dd></dl></main>`,
  ],
  [
    '"blank" while her number is beside it: four cells, a dash column, behind her name',
    'https://valley.aeries.net/admin/Family.aspx',
    `<form id=aspnetForm><div id=NavBar><a href="#">Student Data</a> <a href="#">Test Scores</a></div><div id=StudentBanner><span class=student-full-name>Ortega, Lia</span> <span>Grade 6</span></div><table><tr><td>State Student ID</td><td></td></tr></table><table><tr><td>CALPADS</td><td>9940000001</td></tr></table></form>`,
  ],
];

const numbersIn = (html: string): string[] => html.match(/\b(?:9900\d{6}|916555\d{4})\b/g) ?? [];

export const notBlankEitherPages: readonly CasePage[] = NOT_BLANK.map(([kind, url, html]) =>
  none(kind, html, numbersIn(html), url),
);

export const foundAgainPages: readonly CasePage[] = [
  ...NEVER.map(([kind, url, html]) => none(kind, html, numbersIn(html), url)),
  ...notBlankEitherPages,
];

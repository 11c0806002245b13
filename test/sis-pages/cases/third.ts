import { aeriesPage, aeriesRow, type CasePage, casesOf, fields, HOSTS, powerSchoolPage, table } from './case-page.ts';

const { powerSchool: PS, infiniteCampus: IC, aeries: AE } = HOSTS;
const { right, none } = casesOf('u');
let count = 0;
const own = (kind: string, make: (ssid: string) => string, url?: string, never: readonly string[] = []): CasePage => {
  count += 1;
  const ssid = `99640${String(count).padStart(5, '0')}`;
  return right(kind, make(ssid), ssid, never, url);
};
const other = (kind: string, make: (ssid: string) => string, url?: string): CasePage => {
  count += 1;
  const ssid = `99840${String(count).padStart(5, '0')}`;
  return none(kind, make(ssid), [ssid], url);
};
/** A student's page with her name in its heading and something in its body. */
const lia = (html: string): string => `<h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p>${html}`;
const data = (ssid: string): string => fields(['Birth date', '03/04/2014'], ['Grade', '6'], ['SSID', ssid]);

/** A third hunt: titles and frames of the student's own pages in words that nobody listed, and what they let through. */
export const thirdPages: readonly CasePage[] = [
  // A section of the page's own student, whatever it is called
  ...[
    'Census',
    'Immunizations',
    'Demographic Info',
    'Student Quick Look',
    'Profile',
    'State Reporting',
    'CALPADS Data',
    'Identity',
    'Basics',
    'More&hellip;',
    'Vitals',
    'Snapshot 2026-27',
    'Identifiers &amp; Codes',
    'Personal',
    'Student 360',
    'Registration',
    'English Learner',
    'Special Education',
    'Section 504',
  ].map((title) => own('title of own section', (s) => lia(`<section><h3>${title}</h3>${data(s)}</section>`))),
  // The same without the student's name in a heading
  ...['Census', 'Demographics', 'Immunizations', 'Datos del alumno', 'Student Profile', 'Enrollment'].map((title) =>
    own(
      'page title, no name',
      (s) => `<h1>${title}</h1>${table(['Student', 'Ortega, Lia'], ['Grade', '6'], ['SSID', s])}`,
    ),
  ),
  // The frame of the site around the page
  own(
    'site frame',
    (s) =>
      `<header><h1>Valley Unified School District</h1><p>Welcome, Ms. Ortiz</p></header><main><h2>Lia Ortega</h2>${data(s)}</main>`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>EduTrack</h1><p>Welcome, Ms. Ortiz</p><div class=alert>System down Friday at 6 pm.</div><h2>Census</h2>${table(['Name', 'Ortega, Lia'], ['SSID', s])}`,
  ),
  own(
    'site frame',
    (s) =>
      `<div class=cookie-banner><h2>We use cookies</h2><p>Read our policy.</p></div><h1>Ortega, Lia</h1>${data(s)}`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>Ortega, Lia</h1><div class="announcement"><h3>Spirit week</h3><p>Wear blue on Friday.</p></div>${data(s)}`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>Ortega, Lia</h1><div role=alert><strong>Heads up!</strong> Grades close Friday.</div><div>${data(s)}</div>`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>Ortega, Lia</h1><nav class=tabs><a href="#">Census</a> <a href="#">Health</a> <a href="#">Discipline</a></nav><div>${data(s)}</div>`,
  ),
  own(
    'site frame',
    (s) =>
      `<nav aria-label=breadcrumb><ol><li><a href="#">Home</a></li><li><a href="#">Students</a></li><li>Ortega, Lia</li></ol></nav><h1>Census</h1>${data(s)}`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>Ortega, Lia</h1><ul class="nav nav-tabs"><li class=active><a href="#">Census</a></li><li><a href="#">Health</a></li></ul><div class=tab-content><div class=tab-pane><h3>Census</h3>${data(s)}</div></div>`,
  ),
  own(
    'site frame',
    (s) =>
      `<h1>Ortega, Lia</h1><div role=tablist><button role=tab aria-selected=true id=t1>Census</button><button role=tab>Health</button></div><div role=tabpanel aria-labelledby=t1>${data(s)}</div>`,
  ),
  // Schools, classes and teachers around it
  own('school first', (s) => `<h1>Ortega, Lia</h1><h3>Oak Elementary School</h3>${data(s)}`),
  own('school first', (s) => `<h1>Ortega, Lia</h1><h3>Oak Elementary</h3>${data(s)}`),
  own('school first', (s) => `<h1>Ortega, Lia</h1><p>Oak Middle</p><div class=card><b>2026-2027</b>${data(s)}</div>`),
  own(
    'teacher first',
    (s) => `<h1>Ortega, Lia</h1><div class=card><div>Homeroom: Mrs. Tran</div><div>SSID: ${s}</div></div>`,
  ),
  own(
    'teacher first',
    (s) => `<h1>Ortega, Lia</h1><div class=card><div>Teacher: Tran, Bo</div><div>SSID: ${s}</div></div>`,
  ),
  own('teacher first', (s) => `<h2>Period 2 - Algebra - Tran</h2><h1>Ortega, Lia</h1>${data(s)}`),
  own('teacher first', (s) => `<h1>Ortega, Lia</h1><h2>Grade 6 &middot; Room 12</h2>${data(s)}`),
  own(
    'teacher first',
    (s) =>
      `<h1>Ortega, Lia</h1><table><tr><td>Teacher</td><td>Tran, Bo</td></tr><tr><td>SSID</td><td>${s}</td></tr></table>`,
  ),
  own(
    'teacher first',
    (s) =>
      `<h1>Ortega, Lia</h1><table><tr><td>Counselor</td><td>Bo Tran</td></tr><tr><td>State Student ID</td><td>${s}</td></tr></table>`,
  ),
  // Signs and numbers in headings
  own(
    'heading with signs',
    (s) => `<h1>Ortega, Lia</h1><section><h3><i class=icon>&#9662;</i> 1. Student Information</h3>${data(s)}</section>`,
  ),
  own(
    'heading with signs',
    (s) => `<h1>Ortega, Lia</h1><details open><summary>&#9656; Student Details (12)</summary>${data(s)}</details>`,
  ),
  own(
    'heading with signs',
    (s) =>
      `<h1>Ortega, Lia</h1><section><h3>Student Information <button>Edit</button> <a href="#">Print</a></h3>${data(s)}</section>`,
  ),
  own(
    'heading with signs',
    (s) => `<h1>Ortega, Lia</h1><section><h3>Census (as of 10/07/2026)</h3>${data(s)}</section>`,
  ),
  // Vendors
  own(
    'aeries',
    (s) =>
      aeriesPage(
        `<div id=banner>Ortega, Lia Gr: 6</div><h2>Language Assessment</h2><div class=card>${aeriesRow('Correspondence Language', 'STU.CL', 'Spanish')}${aeriesRow('State Student ID', 'STU.CID', s)}</div>`,
      ),
    `${AE}/admin/LanguageData.aspx?u`,
  ),
  own(
    'powerschool',
    (s) =>
      powerSchoolPage(
        `<div id=student_detail_header><h2>Ortega, Lia M</h2><p>6 30611 OES</p></div><h1>California Student Information</h1><div class=box-round><h2>Birth Information</h2><table><tr><td class=bold>Birthplace</td><td>Reno</td></tr><tr><td class=bold>Statewide Student Identifier (SSID)</td><td>${s}</td></tr></table></div>`,
      ),
    `${PS}/admin/students/state/x.html?frn=0010001234&u`,
  ),
  own(
    'infinite campus',
    (s) =>
      `<div class=app-header><h1>Ortega, Lia</h1><span>Student #: 30611 DOB: 03/04/2014</span></div><mat-card><mat-card-title>Person Identifiers</mat-card-title><div class=row><label for=a>Local Student Number</label><input id=a value=30611></div><div class=row><label for=b>Student State ID</label><input id=b value=${s}></div></mat-card>`,
    `${IC}/campus/apps/census/person?u`,
  ),
  own(
    'infinite campus',
    (s) =>
      `<div class=app-header><h1>Ortega, Lia</h1></div><section><h2>Race Ethnicity</h2>${fields(['Student State ID', s], ['Hispanic', 'Yes'])}</section>`,
    `${IC}/campus/apps/census/person?u2`,
  ),
  own(
    'aspen',
    (s) =>
      `<div class=applicationTitle>Ortega, Lia</div><table><tr><td class=detailProperty>Homeless code</td><td class=detailValue>N</td></tr><tr><td class=detailProperty>State ID number</td><td class=detailValue>${s}</td></tr><tr><td class=detailProperty>Grade level</td><td class=detailValue>06</td></tr></table>`,
  ),
  own(
    'gibbon',
    (s) =>
      `<h2>Lia Ortega</h2><h3>Basic Information</h3><div class="grid"><div><span class="block font-bold">Year Group</span><span class=block>6</span></div><div><span class="block font-bold">State Student ID</span><span class=block>${s}</span></div></div>`,
  ),
  own(
    'rosario',
    (s) =>
      `<h2>Lia Ortega</h2><table><tr><td>Lia Ortega<br><span class=legend-gray>Name</span></td><td>30611<br><span class=legend-gray>Student ID</span></td><td>${s}<br><span class=legend-gray>State Student ID</span></td></tr></table>`,
  ),
  own(
    'jupiter',
    (s) =>
      `<div class=hi>Lia Ortega</div><div class=sect>School Records</div><table><tr><td>State ID #:</td><td>${s}</td></tr><tr><td>Birth date:</td><td>3/4/14</td></tr><tr><td>Grade:</td><td>6</td></tr></table>`,
  ),
  own(
    'schoolwise',
    (s) =>
      `<form><fieldset><legend>Student</legend><label>Last Name <input value=Ortega></label> <label>First Name <input value=Lia></label></fieldset><fieldset><legend>State</legend><label>SSID <input value=${s}></label> <label>Grade <input value=6></label></fieldset></form>`,
  ),
  own(
    'program',
    (s) =>
      `<h1>Lia Ortega</h1><div class=ant-descriptions><div class=ant-descriptions-title>Overview &amp; IDs</div><table><tr><th><span>SSID</span></th><td><span>${s}</span></td></tr></table></div>`,
  ),
  own('label spelling', (s) => lia(table(['Calif. Student ID (SSID)', s]))),
  own('label spelling', (s) => lia(table(['State Testing ID', s], ['Grade', '6']))),
  own('label spelling', (s) => lia(table(['Stu. SSID No.', s]))),
  own('label spelling', (s) => lia(`<p>Statewide Student Identifier &mdash; SSID &mdash; ${s}</p>`)),
  own('label spelling', (s) => lia(`<p><b>SSID</b> &ndash; ${s}</p>`)),
  own('label spelling', (s) =>
    lia(`<table><tr><td>SSID <span class=badge>CALPADS</span></td><td>${s}</td></tr></table>`),
  ),

  // Traps: the student's own number is not there, and another's is
  other('status of another', (s) => lia(`<div><p>Status: Retired</p><p>SSID: ${s}</p></div>`)),
  other('status of another', (s) =>
    lia(`<div class=card><div>Status</div><div>Retired</div><div>SSID</div><div>${s}</div></div>`),
  ),
  other('status of another', (s) => lia(table(['Status', 'Replaced'], ['SSID', s]))),
  other('row of another', (s) =>
    lia(`<table><tr><td>Ava Dean</td><td>Oak School</td><td>SSID</td><td>${s}</td></tr></table>`),
  ),
  other('row of another', (s) =>
    lia(`<table><tr><td>Ava</td><td>Oak School</td><td>SSID</td><td>${s}</td></tr></table>`),
  ),
  other('row of another', (s) => lia(`<table><tr><td>Ava Dean</td><td>Grade 2</td><td>SSID: ${s}</td></tr></table>`)),
  other('row of another', (s) => lia(`<ul><li>Ava <span>Oak School</span> <span>SSID ${s}</span></li></ul>`)),
  other('row of another', (s) => lia(`<table><tr><td>Dean</td><td>Ava</td><td>2</td><td>SSID ${s}</td></tr></table>`)),
  other('row of another', (s) =>
    lia(
      `<table><tr><th>SSID</th><td>******0001</td></tr></table><table><tr><td>Ava Dean</td><td>SSID</td><td>${s}</td></tr></table>`,
    ),
  ),
  other('roster of one', (s) =>
    lia(
      `<table><thead><tr><th>Name</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Dean, Ava</td><td>2</td><td>${s}</td></tr></tbody></table>`,
    ),
  ),
  other('roster of one', (s) =>
    lia(
      `<table><thead><tr><th>Name</th><th>Grade</th><th>SSID</th></tr></thead><tbody><tr><td>Ava</td><td>2</td><td>${s}</td></tr></tbody></table>`,
    ),
  ),
  other('roster of one', (s) =>
    lia(
      `<h3>Duplicate check</h3><table><thead><tr><th>Local ID</th><th>SSID</th></tr></thead><tbody><tr><td>4</td><td>${s}</td></tr></tbody></table>`,
    ),
  ),
  other('own blank', (s) => lia(`${fields(['SSID', ''])}<section><h3>Sister</h3>${data(s)}</section>`)),
  other('own blank', (s) => lia(`${fields(['SSID', 'Pending'])}<div class=card><h4>Ava</h4>${data(s)}</div>`)),
  other('own masked', (s) =>
    lia(`<p>SSID: ******1234</p><div class=card><p>Lives with: Ava Dean</p><p>SSID: ${s}</p></div>`),
  ),
  other('dialog', (s) =>
    lia(
      `<div role=dialog><h2>Edit student</h2><label>First name <input value=Ava></label> <label>SSID <input value=${s}></label></div>`,
    ),
  ),
  other('dialog', (s) => lia(`<div role=dialog aria-label="Ava Dean"><label>SSID <input value=${s}></label></div>`)),
  other('dialog', (s) => lia(`<div role=dialog aria-label="Ava"><label>SSID <input value=${s}></label></div>`)),
  other('dialog', (s) =>
    lia(`<div class=modal><div class=modal-title>Ava</div><div class=modal-body>${data(s)}</div></div>`),
  ),
  other('log', (s) => lia(`<ul class=log><li>11/02/2026 SSID changed to ${s}</li></ul>`)),
  other('log', (s) => lia(`<table><tr><td>11/02/2026</td><td>SSID</td><td>${s}</td></tr></table>`)),
  other('log', (s) => lia(`<p>Last viewed: Dean, Ava &middot; SSID ${s}</p>`)),
  other('chip', (s) => lia(`<span class=chip>Ava Dean</span><span class=chip>SSID: ${s}</span>`)),
  other('chip', (s) => lia(`<div><span class=chip>Ava</span><span class=chip>SSID: ${s}</span></div>`)),
  other('chip', (s) => lia(`<button>Dean, Ava</button><span>SSID: ${s}</span>`)),
  other('chip', (s) => lia(`<a href="#">Dean, Ava</a> (SSID ${s})`)),
  other(
    'search',
    (s) =>
      `<h1>Student search</h1><ul><li><a href="#">Dean, Ava</a><br>Grade 2<br>SSID: ${s}</li><li><a href="#">Diaz, Bo</a><br>Grade 3<br>SSID: pending</li></ul>`,
  ),
  other('search', (s) => lia(`<h3>1 result</h3><p>SSID: ${s}</p>`)),
  other('search', (s) => lia(`<h3>Best guess</h3><p>SSID: ${s}</p>`)),
  other('merge', (s) =>
    lia(`<table><tr><th></th><th>Keep</th><th>Drop</th></tr><tr><td>SSID</td><td>blank</td><td>${s}</td></tr></table>`),
  ),
  other('merge', (s) =>
    lia(
      `<div class=col><h4>This record</h4><p>SSID: none</p></div><div class=col><h4>That record</h4><p>SSID: ${s}</p></div>`,
    ),
  ),
  other('merge', (s) =>
    lia(
      `<div class=col><h4>Record A</h4><p>Local ID 30611</p></div><div class=col><h4>Record B</h4><p>SSID: ${s}</p></div>`,
    ),
  ),
  other('relation', (s) => lia(`<table><tr><td>Ava</td><td>Sister</td><td>SSID ${s}</td></tr></table>`)),
  other('relation', (s) => lia(fields(['Twin', 'Ava'], ['SSID', s]))),
  other('relation', (s) => lia(fields(['Buddy', 'Ava Dean'], ['SSID', s]))),
  other('relation', (s) => lia(`<div class=card><div>Rides with</div><div>Ava</div><div>SSID: ${s}</div></div>`)),
  other('relation', (s) =>
    lia(`<table><tr><td>Sibling name</td><td>Ava</td></tr><tr><td>Sibling SSID</td><td>${s}</td></tr></table>`),
  ),
  other('relation', (s) => lia(`<section><h3>Foster home</h3>${data(s)}</section>`)),
  other('relation', (s) => lia(`<section><h3>Also in this home</h3>${data(s)}</section>`)),
  other('staff', (s) => `<h1>Tran, Bo</h1>${fields(['SEID', '1234567890'], ['State ID', s])}`),
  other('staff', (s) => `<h1>Tran, Bo</h1><h3>Employment</h3>${fields(['Hire date', '8/1/2020'], ['State ID', s])}`),
  other('guardian', (s) =>
    lia(`<section><h3>Mother</h3>${fields(['Name', 'Rosa Ortega'], ['State ID', s])}</section>`),
  ),
  other('guardian', (s) =>
    lia(`<section><h3>Guardian 1</h3>${fields(['Phone', '5305550100'], ['State ID number', s])}</section>`),
  ),
  other('guardian', (s) => lia(fields(['Mother', 'Rosa Ortega'], ['State ID', s], ['Student grade', '6']))),
  other('previous', (s) => lia(`<section><h3>Before transfer</h3>${data(s)}</section>`)),
  other('previous', (s) => lia(`<p class=nav>&larr; Dean, Ava (SSID ${s})</p>`)),
  other('previous', (s) => lia(`<p>Next: Ava, SSID ${s}</p>`)),
  other('list to choose', (s) =>
    lia(`<label>Student <select><option>Dean, Ava</option></select></label><p>SSID: ${s}</p>`),
  ),
  other('comment', (s) => lia(`<h3>Notes</h3><p>Talked with mom, SSID: ${s}</p>`)),
  other('comment', (s) => lia(`<div class=note><b>Tran, Bo</b><p>SSID: ${s}</p></div>`)),
  other(
    'no heading',
    (s) =>
      `<div class=top>Lia Ortega, Grade 6</div><div class=card><div>Ava</div><div>SSID: ${s}</div></div><p>SSID: pending</p>`,
  ),
];

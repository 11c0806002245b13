import { aeriesPage, aeriesRow, type CasePage, HOSTS, pageOf, powerSchoolPage } from './case-page.ts';

/**
 * The fifth set: as the fourth, written from public knowledge of the systems and from the kinds of trouble alone, before
 * the finder or any other set was read.
 */

const [AE, PS, IC, SY, IL] = [HOSTS.aeries, HOSTS.powerSchool, HOSTS.infiniteCampus, HOSTS.synergy, HOSTS.illuminate];

/** Numbers of one page: `o` the student's own, `x`, `y`, `z` other children's, `s` of staff, `p`, `q` telephones. */
type Numbers = Readonly<Record<'o' | 'x' | 'y' | 'z' | 's' | 'p' | 'q', string>>;

const pages: CasePage[] = [];

/** @param isOwn whether `o` is to be found; else no number may be */
function page(
  id: string,
  kind: string,
  at: string,
  isOwn: boolean,
  make: (numbers: Numbers) => string,
  more: { readonly sure?: false } = {},
): void {
  const end = String(501 + pages.length);
  const numbers: Numbers = {
    o: `9970000${end}`,
    x: `9980000${end}`,
    y: `9980004${end}`,
    z: `9980005${end}`,
    s: `9912340${end}`,
    p: `9165550${end}`,
    q: `9165551${end}`,
  };
  const html = make(numbers);
  const never = Object.values(numbers).filter((one) => html.includes(one) && !(isOwn && one === numbers.o));
  const url = new URL(at).pathname === '/' ? `${at}/live/?fifth-${id}` : at;
  pages.push({ id: `fifth ${id}`, kind, url, html, want: isOwn ? numbers.o : null, never, ...more });
}
const OWN = true;
const NONE = false;

const inSystem = (inner: string, head = '', attributes = 'lang=en') =>
  pageOf(`<div id=top>District data system</div>${inner}`, head, attributes);
const font = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

// the student's own, by system
page('ae-banner', 'known field', `${AE}/teacher/StudentProfile.aspx`, OWN, ({ o, p }) =>
  aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Ortiz, Noa</span> Grade 4${aeriesRow('Student ID', 'STU.ID', '99400501')}${aeriesRow('State Student ID', 'STU.CID', o)}${aeriesRow('Telephone', 'STU.TL', p)}</div><h2>Attendance</h2><p>Present</p>`,
  ),
);
page('ae-edit', 'known field', `${AE}/admin/Demographics.aspx`, OWN, ({ o, p }) =>
  aeriesPage(
    `<h2>Student Demographics</h2><table><tr><td class=Caption>Last Name</td><td data-tcfc="STU.LN"><input value="Park"></td></tr><tr><td class=Caption>State Student ID</td><td data-tcfc="STU.CID"><input value="${o}"></td></tr><tr><td class=Caption>Primary Phone</td><td data-tcfc="STU.TL"><input value="${p}"></td></tr></table>`,
  ),
);
page('ae-label-in-cell', 'known field', `${AE}/teacher/Demographics.aspx`, OWN, ({ o, p }) =>
  aeriesPage(
    `<table><tr><td data-tcfc="STU.ID"><span class=Caption>Student ID</span><br>99400503</td><td data-tcfc="STU.CID"><span class=Caption>State Student ID</span><br>${o}</td><td data-tcfc="STU.TL"><span class=Caption>Telephone</span><br>${p}</td></tr></table>`,
  ),
);
page('ae-comment-sister', 'free text that names another child', `${AE}/teacher/TestScores.aspx`, OWN, ({ o, x }) =>
  aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Lopez, Ivy</span>${aeriesRow('State Student ID', 'STU.CID', o)}</div><div id=divTestScores><div class=SectionHeader>Tests</div><table><tr><th>Test</th><th>Date</th><th>Comment</th></tr><tr><td>CAASPP</td><td>05/2026</td><td>Booklet swapped with sister Eva, SSID ${x}</td></tr></table></div>`,
  ),
);
page('ae-siblings-all', 'known field in a list', `${AE}/admin/SiblingList.aspx`, OWN, ({ o, x, y }) =>
  aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Moss, Ned</span> Grade 6${aeriesRow('State Student ID', 'STU.CID', o)}</div><h2>Siblings</h2><table><tr><th>Name</th><th>Grd</th><th>State Student ID</th></tr><tr><td>Moss, Ned</td><td>6</td><td>${o}</td></tr><tr><td>Moss, Pia</td><td>3</td><td>${x}</td></tr><tr><td>Moss, Rex</td><td>1</td><td>${y}</td></tr></table>`,
  ),
);
page('ae-generic', 'label and field', `${AE}/teacher/Portfolio.aspx`, OWN, ({ o, p }) =>
  aeriesPage(
    `<h1>Portfolio</h1><div class=tile><b>Student</b> Ngo, Lan</div><div class=tile><b>State Student ID</b> ${o}</div><div class=tile><b>Contact phone</b> ${p}</div>`,
  ),
);
page('ps-state-ca', 'known field', `${PS}/admin/students/state/stateCA.html?frn=0010001235`, OWN, ({ o, p }) =>
  powerSchoolPage(
    `<h1 id=student_detail_header>Ramos, Leo 7 30507 RMS</h1><div class=box-round><table><tr class=oddRow><td class=bold title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${o}</td></tr><tr class=evenRow><td class=bold title="[Students]Home_Phone">Home Phone</td><td>${p}</td></tr></table></div>`,
  ),
);
page(
  'ps-header-line',
  'label in a line',
  `${PS}/teachers/studentpages/quicklookup.html?frn=0010001236`,
  OWN,
  ({ o, p }) =>
    powerSchoolPage(
      `<h2 id=student_detail_header>Stone, Amy &nbsp; 8 &nbsp; 30508 &nbsp; Local ID: 30508 &nbsp; Family ID: 7712 &nbsp; SSID:&nbsp;${o} &nbsp; Home: ${p}</h2><div class=box-round>Attendance by class</div>`,
    ),
);
page(
  'ps-duplicates-below',
  'a list of others below',
  `${PS}/admin/students/generaldemographics.html?frn=0010001237`,
  OWN,
  ({ o, x, y }) =>
    powerSchoolPage(
      `<h2 id=student_detail_header>Wong, Kai 3 30509</h2><div class=box-round><table><tr><td class=bold>California Statewide Student ID (SSID)</td><td><input value="${o}"></td></tr></table></div><h3>Possible duplicates</h3><table class=grid><tr><th>Student</th><th>DOB</th><th>SSID</th></tr><tr><td>Wong, Kay</td><td>2/3/2017</td><td>${x}</td></tr><tr><td>Wang, Kai</td><td>2/3/2017</td><td>${y}</td></tr></table>`,
    ),
);
page('ps-pds', 'label and field', `${PS}/admin/students/profile.html?frn=0010001238`, OWN, ({ o, p }) =>
  powerSchoolPage(
    `<section class=pds-panel><h2>Identification</h2><div class=pds-field><label>Local student number</label><div><span>30510</span></div></div><div class=pds-field><label>State student number</label><div><span>${o}</span></div></div></section><section class=pds-panel><h2>Contact information</h2><div class=pds-field><label>Mobile</label><div><span>${p}</span></div></div></section>`,
  ),
);
page('ic-identifiers', 'staff label beside', `${IC}/campus/apps/demographics/501`, OWN, ({ o }) =>
  pageOf(
    `<h1>Vega, Sol</h1><fieldset><legend>Person Identifiers</legend><table><tr><td>Local Student Number</td><td>30511</td><td>Student State ID</td><td>${o}</td></tr><tr><td>Local Staff Number</td><td></td><td>Staff State ID</td><td></td></tr></table></fieldset>`,
  ),
);
page('ic-summary-line', 'label in a line', `${IC}/campus/apps/student-summary/502`, OWN, ({ o, p }) =>
  pageOf(
    `<div class=person-header><h2>Webb, Ona</h2><span>Student #: 30512</span> | <span>State ID: ${o}</span> | <span>Grade: 05</span> | <span>DOB: 03/04/2015</span></div><h3>Household</h3><table><tr><td>Household Phone</td><td>${p}</td></tr></table>`,
  ),
);
page('ic-mat-field', 'label behind the control', `${IC}/campus/apps/person/503`, OWN, ({ o }) =>
  pageOf(
    `<h2>Yoon, Max</h2><mat-form-field><div class=flex><div class=infix><input matinput id=mi1 value="30513"><span class=wrap><label for=mi1><mat-label>Local student number</mat-label></label></span></div></div></mat-form-field><mat-form-field><div class=flex><div class=infix><input matinput id=mi2 value="${o}"><span class=wrap><label for=mi2><mat-label>Student state ID</mat-label></label></span></div></div></mat-form-field>`,
  ),
);
page('sy-grid', 'label and field', `${SY}/ST_Content.aspx?f1`, OWN, ({ o, p }) =>
  pageOf(
    `<div class=revitem><h2>Student: Abel, Zia</h2><table><tr><td>Perm ID</td><td><input value=30514></td><td>State Student Number</td><td><input value="${o}"></td></tr><tr><td>Grade</td><td><input value=04></td><td>Phone</td><td><input value="${p}"></td></tr></table></div>`,
  ),
);
page(
  'sy-teachervue',
  'labels in a row, values below',
  `${SY}/TVUE_Content.aspx?f2`,
  OWN,
  ({ o, p }) =>
    pageOf(
      `<div class=student-header><b>Blum, Ari</b></div><table><tr><th>Grade</th><th>Perm ID</th><th>SIS State ID</th><th>Home phone</th></tr><tr><td>02</td><td>30515</td><td>${o}</td><td>${p}</td></tr></table>`,
      '',
      'lang=en',
    ),
  { sure: false },
);
page(
  'sky-sf',
  'label and field',
  IL,
  OWN,
  ({ o, p }) =>
    inSystem(
      `<div id=sf_StudentHead>COHEN, EVE M.</div><table><tr><td class=sf_label align=right>Other ID:</td><td class=sf_data>COHENEVE000</td><td class=sf_label align=right>State Stu ID:</td><td class=sf_data>${o}</td></tr><tr><td class=sf_label align=right>Primary Phone:</td><td class=sf_data>${p}</td></tr></table>`,
    ),
  { sure: false },
);
page('sky-assigned', 'label', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h1>Dahl, Finn</h1><div class=fieldGroup><div class=f><div class=flabel>State-Assigned Student ID</div><div class=fvalue>${o}</div></div><div class=f><div class=flabel>Phone Number</div><div class=fvalue>${p}</div></div></div>`,
  ),
);
page('q-banner', 'label in a line', IL, OWN, ({ o, p }) =>
  inSystem(
    `<div class=banner>Stu: <b>Emory, Gus</b> Gr: <b>05</b> Perm: <b>30518</b> SSID: <b>${o}</b> Ph: <b>${p}</b></div><ul><li>Schedule</li><li>Marks</li></ul>`,
  ),
);
page('zangle-csis', 'label', IL, OWN, ({ o }) =>
  inSystem(
    `<fieldset><legend>Student Demographics</legend><table><tr><td>Name</td><td>Flint, Ora</td></tr><tr><td>CSIS #</td><td>${o}</td></tr><tr><td>Track</td><td>A</td></tr></table></fieldset>`,
  ),
);
page('dna-list', 'label in a list', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Gable, Roy</h2><ul class=list-unstyled><li><strong>Local ID:</strong> 30520</li><li><strong>State ID:</strong> ${o}</li><li><strong>Grade:</strong> 9</li></ul>`,
  ),
);
page('dna-small', 'label in a heading', IL, OWN, ({ o }) =>
  inSystem(`<h1>Hobbs, Tia <small>SSID ${o}</small></h1><p>Grade 9, Lincoln High School</p>`),
);
page('seis-hash', 'label', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h3>IEP at a glance: Ibarra, Luz</h3><table><tr><td><b>SSID#:</b></td><td>${o}</td><td><b>Case Manager:</b></td><td>Nunn, Bo</td></tr><tr><td><b>District ID#:</b></td><td>30522</td><td><b>Parent phone:</b></td><td>${p}</td></tr></table>`,
  ),
);
page('seis-form', 'label and field', IL, OWN, ({ o, p, q }) =>
  inSystem(
    `<h2>Student information</h2><form><p><label>Last name <input value=Jensen></label> <label>First name <input value=Bea></label></p><p><label>Statewide Student ID (SSID) <input value="${o}" readonly></label></p><h3>Parent/Guardian</h3><p><label>Home <input value="${p}"></label> <label>Cell <input value="${q}"></label></p><button>Save</button></form>`,
  ),
);
page('mint-applicant', 'cards', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h1>Application 4471</h1><div class=card><h3>Applicant</h3><div>Klein, Uma</div><div>State Student ID (SSID)</div><div>${o}</div></div><div class=card><h3>Guardian 1</h3><div>Klein, Eva</div><div>Phone</div><div>${p}</div></div>`,
  ),
);
page('rosario', 'value above label', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Lind, Odd</h2><table><tr><td><div class=onclick><span class=uld>30525</span><br><span class=legend-gray>RosarioSIS ID</span></div></td><td><div class=onclick><span class=uld>${o}</span><br><span class=legend-gray>Statewide Student ID</span></div></td><td><div class=onclick><span class=uld>${p}</span><br><span class=legend-gray>Home phone</span></div></td></tr></table>`,
  ),
);
page('opensis', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h6>Student Information: Muir, Pat</h6><div class=form-group><label class="control-label col-lg-4" for="x[1]">SSID</label><div class=col-lg-8><div><div class=form-control readonly>${o}</div></div></div></div><div class=form-group><label class="control-label col-lg-4">Mobile</label><div class=col-lg-8><div><div class=form-control readonly>${p}</div></div></div></div>`,
  ),
);
page('gibbon', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Nagy, Ila</h2><div class=grid><div><span class="block font-bold">Year group</span><span class=block>5</span></div><div><span class="block font-bold">State student identifier</span><span class=block>${o}</span></div><div><span class="block font-bold">Phone 1</span><span class=block>${p}</span></div></div>`,
  ),
);
// Nothing on it says that it is a student's, and members of staff have a State ID, too.
page(
  'clever',
  'value with something behind it',
  IL,
  OWN,
  ({ o }) =>
    inSystem(
      `<h1>Okafor, Chi</h1><dl><div><dt>SIS ID</dt><dd><code>30528</code> <button>Copy</button></dd></div><div><dt>State ID</dt><dd><code>${o}</code> <button>Copy</button></dd></div><div><dt>Record ID</dt><dd><code>5f3a9c2b41d0</code> <button>Copy</button></dd></div></dl>`,
    ),
  { sure: false },
);
page('aspnet-camel', 'label written as a column', IL, OWN, ({ o, p }) =>
  inSystem(
    `<table id=DetailsView1><tr><td>StudentName</td><td>Paz, Rui</td></tr><tr><td>StateStudentID</td><td>${o}</td></tr><tr><td>HomePhone</td><td>${p}</td></tr></table>`,
  ),
);
page('php-underscore', 'label written as a column', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h3>Record of Quan, Bo</h3><table border=1><tr><td>local_id</td><td>30530</td></tr><tr><td>state_student_id</td><td>${o}</td></tr><tr><td>phone_1</td><td>${p}</td></tr></table>`,
  ),
);
page('php-dash', 'label in a line', IL, OWN, ({ o }) =>
  inSystem(`<b>Name</b> - Rhee, Sun<br><b>SSID</b> - ${o}<br><b>Grade</b> - 6<br>`),
);
page('gsites', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<section><div class=tyJCtd><h3><span>Sims, Ty</span></h3></div><div class=tyJCtd><p><span>SSID</span></p><p><span>${o}</span></p></div><div class=tyJCtd><p><span>Phone</span></p><p><span>${p}</span></p></div></section>`,
  ),
);
page('mui-outlined', 'label and field', IL, OWN, ({ o }) =>
  inSystem(
    `<h5>Tran, Vy</h5><div class=MuiFormControl-root><label class=MuiInputLabel-root for=":r1:">SSID</label><div class=MuiOutlinedInput-root><input readonly id=":r1:" value="${o}"><fieldset aria-hidden=true><legend><span>SSID</span></legend></fieldset></div></div><div class=MuiFormControl-root><label for=":r2:">Grade</label><div><input readonly id=":r2:" value=6></div></div>`,
  ),
);
page('antd', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<div class=ant-descriptions><div class=ant-descriptions-title>Student: Usman, Ali</div><table><tr><th class=ant-descriptions-item-label><span>Grade</span></th><td><span>3</span></td><th class=ant-descriptions-item-label><span>Statewide Student Identifier</span></th><td><span>${o}</span></td></tr><tr><th><span>Telephone</span></th><td colspan=3><span>${p}</span></td></tr></table></div>`,
  ),
);
page('bs-list-group', 'label and field', IL, OWN, ({ o }) =>
  inSystem(
    `<h4>Vance, Io</h4><ul class=list-group><li class=list-group-item><span>Grade</span> <span class=badge>4</span></li><li class=list-group-item><span>SSID</span> <span class=badge>${o}</span></li><li class=list-group-item><span>Local ID</span> <span class=badge>30535</span></li></ul>`,
  ),
);
page('mat-list', 'value above label', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Wirth, Jon</h2><mat-list><mat-list-item><h3 matline>${o}</h3><p matline>State student ID</p></mat-list-item><mat-list-item><h3 matline>${p}</h3><p matline>Mobile phone</p></mat-list-item></mat-list>`,
  ),
);
page('chips', 'label in a line', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Xiong, Mai</h2><div><span class=chip>Grade 5</span> <span class=chip>SSID ${o}</span> <span class=chip>EL</span> <span class=chip>Room 12</span></div>`,
  ),
);
page('slds', 'value with something behind it', IL, OWN, ({ o }) =>
  inSystem(
    `<h1>Contact: Yates, Bly</h1><div class=slds-form-element><span class=slds-form-element__label>SSID</span><div class=slds-form-element__control><lightning-formatted-text>${o}</lightning-formatted-text> <button title="Edit SSID"><span class=sr-only>Edit SSID</span></button></div></div><div class=slds-form-element><span class=slds-form-element__label>Grade</span><div class=slds-form-element__control><lightning-formatted-text>5</lightning-formatted-text></div></div>`,
  ),
);
page('dot-line', 'label in a line', IL, OWN, ({ o, p }) =>
  inSystem(`<h2>Zeller, Kit</h2><p>Grade 5 · DOB 01/02/2015 · SSID ${o} · ${p}</p>`),
);
page('es-numero', 'label, Spanish', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Arce, Luna</h2><dl><dt>N.º de identificación estatal del estudiante</dt><dd>${o}</dd><dt>Teléfono</dt><dd>${p}</dd></dl>`,
    '',
    'lang=es',
  ),
);
page('es-alumno', 'label, Spanish', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Bravo, Saúl</h2><table><tr><td>Identificación estatal del alumno</td><td>${o}</td></tr><tr><td>Teléfono de casa</td><td>${p}</td></tr></table>`,
    '',
    'lang=es',
  ),
);
page('es-translated', 'label, translated', `${IC}/campus/apps/translated/504`, OWN, ({ o, p }) =>
  pageOf(
    `<h2>${font('Cruz, Inés')}</h2><table><tr><td>${font('Identificación de estudiante estatal')}</td><td>${font(o)}</td></tr><tr><td>${font('Número de teléfono')}</td><td>${font(p)}</td></tr></table>`,
    '',
    'lang=es class=translated-ltr',
  ),
);
page('es-translated-line', 'label, translated', IL, OWN, ({ o, p }) =>
  inSystem(
    `<p>${font('Grado:')} <b>${font('5')}</b></p><p>${font('Identificación estatal:')} <b>${font(o)}</b></p><p>${font('Teléfono:')} <b>${font(p)}</b></p>`,
    '',
    'lang=es class=translated-ltr',
  ),
);
page('es-unico', 'label, Spanish', IL, OWN, ({ o }) =>
  inSystem(`<h2>Duarte, Paz</h2><p><b>Identificador estatal único (SSID):</b> ${o}</p>`, '', 'lang=es'),
);
page(
  'zh-translated',
  'label, translated',
  IL,
  OWN,
  ({ o, p }) =>
    inSystem(
      `<h2>${font('陈, 小明')}</h2><table><tr><td>${font('全州学生标识符 (SSID)')}</td><td>${font(o)}</td></tr><tr><td>${font('电话')}</td><td>${font(p)}</td></tr></table>`,
      '',
      'lang=zh-CN class=translated-ltr',
    ),
  { sure: false },
);
page('lb-help-icon', 'extra text in the label', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Ellis, Mo</h2><table><tr><td>SSID <a href="#" title="Statewide Student Identifier, assigned by CALPADS"><i>?</i></a></td><td>${o}</td></tr><tr><td>Cell</td><td>${p}</td></tr></table>`,
  ),
);
page('lb-footnote', 'extra text in the label', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Frost, Wren</h2><dl><dt>Statewide Student ID<sup>1</sup></dt><dd>${o}</dd><dt>Birth date<sup>2</sup></dt><dd>5/6/2014</dd></dl><p><small>1 As known to CALPADS. 2 Verified.</small></p>`,
  ),
);
page('lb-ten-digits', 'extra text in the label', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Edit student: Goss, Ivo</h2><form method=post><label for=g>SSID (10-digit number) <span class=req>*</span></label><input id=g value="${o}"><label for=h>Local ID</label><input id=h value=30547><button>Save changes</button></form>`,
  ),
);
page('lb-output', 'other controls', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Hahn, Lars</h2><label for=o1>State student ID</label> <output id=o1>${o}</output> <label for=o2>Grade</label> <output id=o2>8</output>`,
  ),
);
page('lb-select', 'other controls', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Ives, Dot</h2><label for=s1>SSID</label> <select id=s1 disabled><option>Choose</option><option selected>${o}</option></select> <label for=s2>Phone</label> <select id=s2><option selected>${p}</option></select>`,
  ),
);
page('lb-labelledby', 'label and field', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Joyce, Ned</h2><div id=c1>Grade</div><div role=textbox aria-labelledby=c1>7</div><div id=c2>Statewide student number</div><div role=textbox aria-labelledby=c2>${o}</div>`,
  ),
);
page('lb-h4', 'label in a heading', IL, OWN, ({ o, p }) =>
  inSystem(`<h2>Kemp, Lia</h2><h4>Grade</h4><p>5</p><h4>SSID</h4><p>${o}</p><h4>Phone</h4><p>${p}</p>`),
);
page('lb-calpads', 'label', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Lamb, Roe</h2><table><tr><th scope=row>CALPADS Student ID</th><td>${o}</td></tr><tr><th scope=row>Entry date</th><td>8/12/2026</td></tr></table>`,
  ),
);
page('lb-stacked', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<table><tr><td>Student<br><b>Meyer, Ann</b></td><td>SSID<br><b>${o}</b></td><td>Home telephone<br><b>${p}</b></td></tr></table>`,
  ),
);
page('lb-verified', 'value with something behind it', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Noll, Eli</h2><table><tr><td>SSID</td><td>${o} <small>(verified with CALPADS on 08/12/2026)</small></td></tr><tr><td>Grade</td><td>5</td></tr></table>`,
  ),
);
page('va-mark', 'value in pieces', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Ochs, Pam</h2><dl><dt>SSID</dt><dd><mark>${o.slice(0, 3)}</mark>${o.slice(3)}</dd><dt>Grade</dt><dd>4</dd></dl>`,
  ),
);
page('va-shadow', 'web components', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Pell, Ray</h2><u-row data-l="SSID" data-v="${o}"></u-row><u-row data-l="Phone" data-v="${p}"></u-row><script>customElements.define("u-row",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<span>"+this.dataset.l+"</span> <b>"+this.dataset.v+"</b>"}})</script>`,
  ),
);
// the student's own beside names, staff, lists, dialogs
page('nm-parent', "a child's name read as a word", IL, OWN, ({ o }) =>
  inSystem(`<h2>Parent, Chris</h2><dl><dt>Grade</dt><dd>6</dd><dt>SSID</dt><dd>${o}</dd></dl>`),
);
page('nm-prior', "a child's name read as a word", IL, OWN, ({ o }) =>
  inSystem(
    `<div class=hd><b>Ana Prior</b> Grade 3</div><table><tr><td>State Student ID</td><td>${o}</td></tr></table>`,
  ),
);
page('nm-brother', "a child's name read as a word", IL, OWN, ({ o }) =>
  inSystem(`<h2>Student: Brothers, Max</h2><p>SSID: ${o}</p>`),
);
page('nm-portal', 'a title read as a word', IL, OWN, ({ o }) =>
  pageOf(
    `<header><h1>Teacher Portal</h1></header><main><h2>Rossi, Gia</h2><dl><dt>SSID</dt><dd>${o}</dd><dt>Advisor</dt><dd>Ms. Teague</dd></dl></main>`,
  ),
);
page('nm-school', 'a place read as a word', IL, OWN, ({ o }) =>
  pageOf(
    `<h1>Staffordshire Charter School</h1><h3>Singh, Om</h3><table><tr><td>Grade</td><td>K</td></tr><tr><td>SSID</td><td>${o}</td></tr></table>`,
  ),
);
page('ok-counselor-row', 'staff beside', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Thorn, Ada</h2><table><tr><td>Counselor</td><td>Ross, Al</td><td>SSID</td><td>${o}</td></tr><tr><td>Homeroom teacher</td><td>Whit, Jo</td><td>Room</td><td>12</td></tr></table>`,
  ),
);
page('ok-contacts-below', 'a list of others below', IL, OWN, ({ o, p, q }) =>
  inSystem(
    `<h2>Ulm, Jan</h2><p><b>SSID</b> ${o}</p><h3>Emergency contacts</h3><table><tr><th>Name</th><th>Relation</th><th>Phone</th></tr><tr><td>Ulm, Eva</td><td>Mother</td><td>${p}</td></tr><tr><td>Ulm, Tom</td><td>Uncle</td><td>${q}</td></tr></table>`,
  ),
);
page('ok-siblings-below', 'a list of others below', IL, OWN, ({ o, x }) =>
  inSystem(
    `<h2>Voss, Kim</h2><dl><dt>Grade</dt><dd>5</dd><dt>SSID</dt><dd>${o}</dd></dl><h3>Siblings</h3><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td>Voss, Lee</td><td>2</td><td>${x}</td></tr></table>`,
  ),
);
page('ok-tests-column', 'its number again in a list', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Wade, Nia</h2><p>SSID: ${o}</p><table><tr><th>Test</th><th>Year</th><th>SSID reported</th></tr><tr><td>ELA</td><td>2026</td><td>${o}</td></tr><tr><td>Math</td><td>2026</td><td>${o}</td></tr></table>`,
  ),
);
page('ok-drawer', 'dialog', IL, OWN, ({ o, x, y, z }) =>
  inSystem(
    `<h2>Period 3</h2><table><tr><th>Student</th><th>SSID</th></tr><tr><td>Xu, Bo</td><td>${x}</td></tr><tr><td>Yee, Al</td><td>${o}</td></tr><tr><td>Zorn, Cy</td><td>${y}</td></tr><tr><td>Zuck, Di</td><td>${z}</td></tr></table><div role=dialog aria-modal=true style="position:fixed;inset:0;background:#fff"><h3>Yee, Al</h3><dl><dt>Grade</dt><dd>5</dd><dt>SSID</dt><dd>${o}</dd></dl><button>Close</button></div>`,
  ),
);
page('ok-pre-sheet', 'label in a line', IL, OWN, ({ o, p }) =>
  inSystem(`<pre>STUDENT DATA SHEET\n\nName ........ Adair, Joy\nState ID .... ${o}\nPhone ....... ${p}\n</pre>`),
);
page('ok-iep-cell', 'label and field', IL, OWN, ({ o, p }) =>
  inSystem(
    `<table border=1><tr><td>Name:<br>Boone, Cal</td><td>SSID:<br>${o}</td><td>Date:<br>9/1/2026</td></tr><tr><td>Parent:<br>Boone, Ida</td><td>Home Phone:<br>${p}</td><td>Grade:<br>4</td></tr></table>`,
  ),
);
page('ok-edit-back', 'form', `${IL}/app/student/edit?id=77&return=list%3Fsearch%3Dcole`, OWN, ({ o }) =>
  inSystem(
    `<h2>Edit: Cole, Ash</h2><form method=post action="/app/student/save?search=cole"><label>First name <input value=Ash></label><label>SSID <input value="${o}"></label><button>Save</button> <a>Cancel</a></form>`,
  ),
);
page('ok-data-label', 'label in an attribute', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Dunn, Fay</h2><style>.r>span::before{content:attr(data-label) ": ";font-weight:bold}</style><div class=r><span data-label="Grade">5</span> <span data-label="SSID">${o}</span></div>`,
  ),
);
page('ok-active', 'value with something behind it', IL, OWN, ({ o }) =>
  inSystem(`<h2>Eads, Ron</h2><ul><li>SSID: ${o} <span class=badge>Active</span></li><li>Program: Regular</li></ul>`),
);
page('ok-zero', 'leading zero', IL, OWN, ({ o }) =>
  inSystem(`<h2>Finch, Abe</h2><dl><dt>State Student ID</dt><dd>${o}</dd><dt>Grade</dt><dd>1</dd></dl>`),
);
page('ok-crumb', 'headings', IL, OWN, ({ o }) =>
  inSystem(
    `<nav><a>Students</a> / <a>Grade 4</a> / <span>Gore, Lyn</span></nav><section><h3>Identification</h3><div><label>Student number</label> <span>30577</span></div><div><label>SSID</label> <span>${o}</span></div></section>`,
  ),
);
page('ok-tabs', 'tabs', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h1>Hull, Meg</h1><ul role=tablist><li role=tab aria-selected=true>Student</li><li role=tab>Guardians</li></ul><div role=tabpanel><p><label>SSID</label><span>${o}</span></p></div><div role=tabpanel hidden><p><label>Phone</label><span>${p}</span></p></div>`,
  ),
);
// Labels in a column of their own are not read: a person is told nothing, and that is no harm.
page(
  'ok-label-column',
  'labels in a column of their own',
  IL,
  OWN,
  ({ o, p }) =>
    inSystem(
      `<h2>Innes, Jo</h2><div style="display:flex;gap:12px"><div><div>Grade</div><div>SSID</div><div>Phone</div></div><div><div>7</div><div>${o}</div><div>${p}</div></div></div>`,
    ),
  { sure: false },
);
page('ok-old-ssid', 'a former number beside', IL, OWN, ({ o, x }) =>
  inSystem(
    `<h2>Jarvis, Kay</h2><table><tr><td>SSID</td><td>${o}</td></tr><tr><td>Former SSID</td><td>${x}</td></tr></table>`,
  ),
);
page('ok-recent', 'others in a side bar', IL, OWN, ({ o, x }) =>
  inSystem(
    `<h2>Kerns, Liv</h2><dl><dt>State Student ID</dt><dd>${o}</dd></dl><aside><h4>Recent students</h4><ul><li>Lane, Moe <small>SSID: ${x}</small></li></ul></aside>`,
  ),
);
page('ok-next-link', 'others in a side bar', IL, OWN, ({ o, x }) =>
  inSystem(`<h2>Mabry, Nan</h2><p>SSID: ${o}</p><p><a href="#">Next: Nye, Oz (SSID ${x})</a></p>`),
);
page('ok-transfer-in', 'label and field', IL, OWN, ({ o }) =>
  inSystem(
    `<h2>Olsen, Pia</h2><fieldset><legend>State reporting</legend><table><tr><td>SSID</td><td>${o}</td><td>Transferred from</td><td>Mesa Unified</td></tr><tr><td>Exit reason</td><td></td><td>Entry date</td><td>8/20/2026</td></tr></table></fieldset>`,
  ),
);
page('ok-line-heading', 'label in a heading', IL, OWN, ({ o }) =>
  inSystem(
    `<h3>Pruitt, Zed (30583) - SSID ${o} - Gr 10</h3><table><tr><th>Course</th><th>Mark</th></tr><tr><td>Algebra</td><td>A</td></tr></table>`,
  ),
);
page('ok-bi-label', 'label, Spanish', IL, OWN, ({ o, p }) =>
  inSystem(
    `<h2>Quiroz, Eva</h2><table><tr><td>State Student ID / Identificación estatal</td><td>${o}</td></tr><tr><td>Phone / Teléfono</td><td>${p}</td></tr></table>`,
  ),
);

// traps
page('st-ic-staff', 'staff', `${IC}/campus/apps/demographics/staff/505`, NONE, ({ s }) =>
  pageOf(
    `<h1>Ross, Al</h1><fieldset><legend>Person Identifiers</legend><table><tr><td>Local Staff Number</td><td>5501</td><td>Staff State ID</td><td>${s}</td></tr></table></fieldset>`,
  ),
);
page('st-synergy', 'staff', `${SY}/ST_Content.aspx?f3`, NONE, ({ s }) =>
  pageOf(
    `<h2>Staff: Teague, Ann</h2><table><tr><td>Badge</td><td>5502</td><td>State ID</td><td>${s}</td></tr><tr><td>Job title</td><td>Teacher</td><td>Hire date</td><td>8/1/2014</td></tr></table>`,
  ),
);
page('st-my-profile', 'staff', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>My profile</h2><dl><dt>User name</dt><dd>jwhit</dd><dt>Role</dt><dd>Teacher</dd><dt>State ID</dt><dd>${s}</dd><dt>Last sign-in</dt><dd>Today</dd></dl>`,
  ),
);
page('st-seid', 'staff', `${AE}/admin/StaffData.aspx`, NONE, ({ s }) =>
  pageOf(
    `<h1>Staff Data</h1><table><tr><td>Name</td><td>Urban, Kit</td></tr><tr><td>SEID</td><td>${s}</td></tr><tr><td>State ID</td><td>${s}</td></tr></table>`,
  ),
);
page('st-directory', 'staff', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>Directory</h2><div class=card><b>Ms. Whit</b><div>Teacher, Room 12</div><div>State ID: ${s}</div></div>`,
  ),
);
page('st-prepared', 'staff', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>Assessment summary: Rowe, Ian</h2><p>Grade 4, Local ID 30590</p><p>Prepared by: Ross, Al, State ID: ${s}</p>`,
  ),
);
page('st-case-manager', 'staff', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>Sands, Joy</h2><dl><dt>SSID</dt><dd></dd></dl><h3>Case manager</h3><dl><dt>Name</dt><dd>Nunn, Bo</dd><dt>State ID</dt><dd>${s}</dd></dl>`,
  ),
);
page('st-npi', 'look-alike', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>Tull, Ike</h2><h3>Physician</h3><dl><dt>Name</dt><dd>Dr. Moss</dd><dt>State ID / NPI</dt><dd>${s}</dd></dl>`,
  ),
);
page('gu-license', 'guardian', IL, NONE, ({ s }) =>
  inSystem(
    `<h2>Unger, Sal</h2><p>Grade 2</p><div class=card><h3>Mother</h3><div>Unger, Rae</div><div>State ID</div><div>${s}</div></div>`,
  ),
);
page('gu-pickup', 'guardian', IL, NONE, ({ s, p }) =>
  inSystem(
    `<h2>Authorized pickup</h2><table><tr><th>Name</th><th>Relationship</th><th>State ID</th><th>Phone</th></tr><tr><td>Vale, Rosa</td><td>Aunt</td><td>${s}</td><td>${p}</td></tr></table>`,
  ),
);
page('wi-fi', 'look-alike', IL, NONE, ({ s }) =>
  inSystem(`<h2>Guest network</h2><dl><dt>SSID</dt><dd>${s}</dd><dt>Password</dt><dd>sunny day</dd></dl>`),
);
page('bl-ae-phone', 'known field blank', `${AE}/teacher/StudentProfile2.aspx`, NONE, ({ p }) =>
  aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Wells, Ora</span>${aeriesRow('State Student ID', 'STU.CID', '')}${aeriesRow('Telephone', 'STU.TL', p)}</div>`,
  ),
);
page('bl-ae-sibling', 'known field blank', `${AE}/teacher/StudentProfile3.aspx`, NONE, ({ x }) =>
  aeriesPage(
    `<div id=StudentBanner><span class=student-full-name>Wicks, Pip</span>${aeriesRow('State Student ID', 'STU.CID', '&nbsp;')}</div><h3>Siblings</h3><div class=card>Wicks, Quin, Grade 2 State Student ID: ${x}</div>`,
  ),
);
page('bl-ps-next-row', 'known field blank', `${PS}/admin/students/state/stateCA2.html?frn=0010001239`, NONE, ({ p }) =>
  powerSchoolPage(
    `<h1 id=student_detail_header>Yost, Bay 2 30596</h1><div class=box-round><table><tr><td class=bold title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td></td></tr><tr><td class=bold>Home phone</td><td>${p}</td></tr></table></div>`,
  ),
);
page('bl-two-rows', 'labels in a row, values below', IL, NONE, ({ p }) =>
  inSystem(
    `<table><tr><td>Student</td><td>Perm ID</td><td>SSID</td><td>Phone</td></tr><tr><td>Zane, Abe</td><td>30597</td><td></td><td>${p}</td></tr></table>`,
  ),
);
page('bl-tiles', 'value above label', IL, NONE, ({ p, q }) =>
  inSystem(
    `<h2>Abbey, Cy</h2><table><tr><td><div><span>${p}</span><br><span class=legend-gray>Home phone</span></div></td><td><div><span>-</span><br><span class=legend-gray>SSID</span></div></td><td><div><span>${q}</span><br><span class=legend-gray>Work phone</span></div></td></tr></table>`,
  ),
);
page('bl-label-column', 'labels in a column of their own', IL, NONE, ({ p, q }) =>
  inSystem(
    `<h2>Baird, Dee</h2><div style="display:flex;gap:12px"><div><div>Grade</div><div>SSID</div><div>Phone</div><div>Cell</div></div><div><div>7</div><div>&nbsp;</div><div>${p}</div><div>${q}</div></div></div>`,
  ),
);
page('bl-alternate', 'blank, another id behind it', IL, NONE, ({ s }) =>
  inSystem(`<h2>Cain, Eve</h2><table><tr><td>SSID</td><td></td><td>Alternate ID</td><td>${s}</td></tr></table>`),
);
page('bl-input-phone', 'blank, another id behind it', IL, NONE, ({ p }) =>
  inSystem(
    `<h2>Dale, Fox</h2><form method=post><div><label for=d1>SSID</label><input id=d1></div><div><label for=d2>Telephone</label><input id=d2 value="${p}"></div><button>Save</button></form>`,
  ),
);
page('bl-line', 'blank, another id behind it', IL, NONE, ({ p }) =>
  inSystem(`<p>Name: <b>Eady, Gil</b> SSID: <b></b> Phone: <b>${p}</b></p>`),
);
page('pe-match', "own number not readable, another child's is", IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Farr, Hal</h2><dl><dt>SSID</dt><dd>Not yet assigned</dd></dl><h3>CALPADS candidates</h3><table><tr><th>Name</th><th>Birth date</th><th>SSID</th></tr><tr><td>Farr, Hank</td><td>1/1/2016</td><td>${x}</td></tr><tr><td>Farris, Hal</td><td>1/1/2016</td><td>${y}</td></tr></table>`,
  ),
);
page('pe-masked', "own number not readable, another child's is", IL, NONE, ({ x }) =>
  inSystem(`<h2>Gantt, Iva</h2><p>SSID: ******0602</p><h3>Brother</h3><p>Gantt, Jed</p><p>SSID: ${x}</p>`),
);
page('pe-bullets', "own number not readable, another child's is", IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Hays, Jud</h2><dl><dt>State Student ID</dt><dd>•••••••••• <a href="#">Show</a></dd></dl><div class=card><h4>Twin</h4><dl><dt>Name</dt><dd>Hays, Jan</dd><dt>State Student ID</dt><dd>${x}</dd></dl></div>`,
  ),
);
page('pe-nine', "own number not readable, another child's is", IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Ivers, Kit</h2><label for=i>SSID</label> <input id=i value="997000060"> <p class=hint>Similar student: Ivery, Kit, SSID ${x}</p>`,
  ),
);
page('fo-add', 'form of nobody', `${IL}/app/student/new`, NONE, ({ x }) =>
  inSystem(
    `<h2>Add a student</h2><form method=post><label>Last name <input value=Jost></label> <label>SSID <input value="${x}"></label> <button>Create student</button></form>`,
  ),
);
page('fo-search', 'search form', `${IL}/app/students/find`, NONE, ({ x }) =>
  inSystem(
    `<h2>Find a student</h2><form><label>Last name <input></label> <label>SSID <input value="${x}"></label> <button>Search</button></form>`,
  ),
);
page('fo-filter', 'search form', `${IL}/app/students`, NONE, ({ x }) =>
  inSystem(
    `<h2>Students</h2><form role=search><label for=q>State Student ID</label><input id=q type=search value="${x}"></form><p>No results.</p>`,
  ),
);
page('fo-mass', 'form of nobody', `${IL}/app/tools/mass-update`, NONE, ({ x }) =>
  inSystem(
    `<h2>Mass update</h2><p>Fields to change for 34 students:</p><table><tr><td><input type=checkbox> SSID</td><td><input value="${x}"></td></tr><tr><td><input type=checkbox> Grade</td><td><input></td></tr></table><button>Apply to all</button>`,
  ),
);
page('fo-placeholder', 'example', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Krol, Moe</h2><label for=k>SSID</label><input id=k placeholder="${x}"><p class=help>Ten digits, for example ${x}</p>`,
  ),
);
page('li-roster', 'list', IL, NONE, ({ x, y, z }) =>
  inSystem(
    `<h2>Room 12</h2><table><thead><tr><th>#</th><th>Student</th><th>SSID</th></tr></thead><tr><td>1</td><td>Loy, Ann</td><td>${x}</td></tr><tr><td>2</td><td>Lum, Bea</td><td>${y}</td></tr><tr><td>3</td><td>Lutz, Cal</td><td>${z}</td></tr></table>`,
  ),
);
page('li-cards', 'list', IL, NONE, ({ x, y, z }) =>
  inSystem(
    `<h2>Caseload</h2>${[
      ['Mack, Al', x],
      ['Mays, Bo', y],
      ['Mott, Cy', z],
    ]
      .map(([a, b]) => `<div class=card><b>${a}</b><div>SSID: ${b}</div></div>`)
      .join('')}`,
  ),
);
page('li-lines', 'list', IL, NONE, ({ x, y }) =>
  inSystem(`<h2>Missing test results</h2><ul><li>Nash, Di - SSID ${x}</li><li>Nero, Ed - SSID ${y}</li></ul>`),
);
page('li-import', 'list', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Import preview</h2><table><tr><td>SSID</td><td>LastName</td><td>FirstName</td></tr><tr><td>${x}</td><td>Orr</td><td>Fay</td></tr><tr><td>${y}</td><td>Otis</td><td>Gil</td></tr></table>`,
  ),
);
page('li-errors', 'list', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>CALPADS errors</h2><table><tr><th>Error</th><th>Description</th><th>SSID</th></tr><tr><td>GERR0003</td><td>Invalid code</td><td>${x}</td></tr></table>`,
  ),
);
page(
  'li-one-hit',
  'list',
  `${IL}/app/students?search=pace`,
  NONE,
  ({ x }) =>
    inSystem(
      `<h2>Search results (1)</h2><table><tr><th>Name</th><th>Grade</th><th>SSID</th></tr><tr><td><a>Pace, Hal</a></td><td>6</td><td>${x}</td></tr></table>`,
    ),
  { sure: false },
);
page('tw-mid', 'two students', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Multiple identifier resolution</h2><div style="display:flex"><div class=card><h4>Student 1</h4><p>Quill, Ian</p><p>SSID: ${x}</p></div><div class=card><h4>Student 2</h4><p>Quill, Ean</p><p>SSID: ${y}</p></div></div>`,
  ),
);
page('tw-retired', 'two students', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Replacement</h2><table><tr><td>Retired SSID</td><td>${x}</td></tr><tr><td>Replacement SSID</td><td>${y}</td></tr></table>`,
  ),
);
page('tw-audit', 'two numbers', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Rudd, Jo: change log</h2><table><tr><th>Date</th><th>Field</th><th>Old value</th><th>New value</th></tr><tr><td>9/2/2026</td><td>SSID</td><td>${x}</td><td>${y}</td></tr></table>`,
  ),
);
page('tw-incident', 'two students', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Incident 88</h2><h3>Offender</h3><p>Sack, Ken, SSID: ${x}</p><h3>Victim</h3><p>Seal, Lou, SSID: ${y}</p>`,
  ),
);
page('ms-exists', 'a message that names another child', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Tabor, Mel</h2><p>Grade K</p><div class="alert alert-danger">SSID ${x} is already in use by Tapp, Nat.</div>`,
  ),
);
page('ms-inbox', 'a message that names another child', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Udell, Nia</h2><p>Local ID 30620</p><h3>Messages</h3><ul><li>Ross, Al: please exit SSID ${x}</li></ul>`,
  ),
);
page('ms-note-cell', 'free text that names another child', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Vann, Oz</h2><table><tr><td>Grade</td><td>8</td></tr><tr><td>Notes</td><td>Shares locker with cousin. SSID: ${x}</td></tr></table>`,
  ),
);
page('ms-request', 'a message that names another child', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Waltz, Pam</h2><p>Grade 9</p><section><h3>Transfer request received</h3><dl><dt>Student</dt><dd>Weir, Quin</dd><dt>SSID</dt><dd>${x}</dd></dl></section>`,
  ),
);
page('va-del', 'struck out', IL, NONE, ({ x }) =>
  inSystem(`<h2>Yale, Rob</h2><dl><dt>SSID</dt><dd><del>${x}</del></dd></dl>`),
);
page('va-retired', 'value with something behind it', IL, NONE, ({ x }) =>
  inSystem(`<h2>Young, Sue</h2><p>SSID: ${x} (retired)</p>`),
);
page('va-error', 'value with something behind it', IL, NONE, ({ x }) =>
  inSystem(`<h2>Zabel, Ty</h2><dl><dt>SSID</dt><dd>${x} <span class=badge>Belongs to another student</span></dd></dl>`),
);
page('va-tel', 'telephone after the label', IL, NONE, ({ p }) =>
  inSystem(
    `<h2>Zeiss, Una</h2><ul><li>Grade: 5</li><li>SSID: <span class=none>none</span> <a href="tel:+1${p}">${p}</a></li></ul>`,
  ),
);
page('lb-former', 'qualified label', IL, NONE, ({ x }) =>
  inSystem(`<h2>Acker, Vi</h2><dl><dt>Previous SSID</dt><dd>${x}</dd></dl>`),
);
page('lb-new', 'qualified label', IL, NONE, ({ x, y }) =>
  inSystem(
    `<h2>Ashe, Wes</h2><table><tr><td>Proposed SSID</td><td>${x}</td></tr><tr><td>SSID of possible match</td><td>${y}</td></tr></table>`,
  ),
);
page('lb-sibling', 'qualified label', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Bass, Xi</h2><table><tr><td>Grade</td><td>3</td></tr><tr><td>Sister's SSID</td><td>${x}</td></tr></table>`,
  ),
);
page('di-other', 'dialog', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Byrd, Abe</h2><dl><dt>SSID</dt><dd>******0629</dd></dl><div role=dialog aria-modal=true aria-label="Possible sibling"><p>Byrd, Cora</p><dl><dt>SSID</dt><dd>${x}</dd></dl><button>Link</button></div>`,
  ),
);
page('di-covered', 'dialog', IL, NONE, ({ x }) =>
  inSystem(
    `<div class=page><h2>Carr, Dot</h2><p>Grade 2, Local ID 30630</p></div><div role=dialog aria-modal=true><h3>Student lookup</h3><label>SSID <input value="${x}"></label><button>Find</button></div>`,
  ),
);
page('fa-accordion', 'another child’s section', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Dray, Eli</h2><p>Grade 7</p><details open><summary>Family members</summary><div><b>Dray, Fern</b> <span>SSID</span> <span>${x}</span></div></details>`,
  ),
);
page('fa-tree', 'another child’s section', IL, NONE, ({ x }) =>
  inSystem(
    `<h2>Engel, Gus</h2><p><b>SSID:</b> N/A</p><ul><li>Household<ul><li>Engel, Hope (sister)<ul><li>SSID: ${x}</li></ul></li></ul></li></ul>`,
  ),
);
page('po-ic', 'portal', `${IC}/campus/apps/portal/student/home`, NONE, ({ o }) =>
  pageOf(`<h2>Fry, Ian</h2><dl><dt>State ID</dt><dd>${o}</dd></dl>`),
);
page('po-ps', 'portal', `${PS}/guardian/home.html`, NONE, ({ o }) =>
  pageOf(`<h1>Gage, Joy</h1><dl><dt>SSID</dt><dd>${o}</dd></dl>`),
);

export const fifthPages: readonly CasePage[] = pages;

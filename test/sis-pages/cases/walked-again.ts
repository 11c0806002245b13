import { setOf } from './case-page.ts';

const { page, pages } = setOf('walkedAgain');

/** Walks by a second stranger: each template draws five students of one school, one after the other. People are made up. */

interface Walked {
  /** The student's number; null: the page shows none of his or her own. */
  readonly own: string | null;
  readonly id: string;
}

const NUMBERS = /(?<!\d)\d{10}(?!\d)|(?<!\d)\(?\d{3}\)?[ .\u00a0-]{1,2}\d{3}[ .\u00a0-]\d{4}(?!\d)/g;

/** All numbers of ten digits on a page, however written, but the student's own. */
function othersIn(html: string, own: string | null): string[] {
  const numbers = (html.match(NUMBERS) ?? []).map((text) => text.replace(/\D/g, ''));
  return [...new Set(numbers)].filter((number) => number !== own);
}

/** Pages on which the finder reads nothing, or several: families' lists, and a view that is called "Family". */
const MISSED = ['t10-3', 't12-1', 't12-2', 't12-4', 't12-5', 't23-3', 't24-4'];

function walk<S extends Walked>(
  template: string,
  kind: string,
  url: (student: S) => string,
  students: readonly S[],
  draw: (student: S, index: number) => string,
): void {
  students.forEach((student, index) => {
    const html = draw(student, index);
    const id = `${template}-${index + 1}`;
    const more = MISSED.includes(id) ? ({ sure: false } as const) : {};
    page(id, kind, url(student), student.own, othersIn(html, student.own), html, more);
  });
}

const doc = (title: string, css: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><title>${title}</title>
<style>${css}</style></head>
<body>${body}</body></html>`;

const each = <T>(items: readonly T[], draw: (item: T, index: number) => string): string => items.map(draw).join('\n');
const when = (held: unknown, html: string): string => (held ? html : '');

/* ------------------------------------------------------------------ Aeries */

const AERIES_CSS =
  'body{font:13px Arial,sans-serif;margin:0}#AppHeader{background:#14507d;padding:6px 12px;color:#fff}#NavBar{float:left;width:170px;background:#eef2f5;padding:8px}#NavBar a{display:block;padding:2px 0}#MainArea{margin-left:190px;padding:8px}.data-row{display:flex;gap:8px;padding:2px 0}.data-caption{width:150px;color:#456}.banner-tabs a{margin-right:12px}.SectionHeader{background:#dce6ee;padding:4px 8px;margin:10px 0 4px;font-weight:bold}td,th{padding:2px 8px;text-align:left}.pill{background:#c33;color:#fff;border-radius:8px;padding:1px 8px}';

interface AeriesFrame {
  readonly id: string;
  readonly full: string;
  readonly gr?: string;
  readonly recent: readonly string[];
}

const aeries = (school: string, s: AeriesFrame, title: string, banner: string, inner: string): string =>
  doc(
    `${title} - Aeries`,
    AERIES_CSS,
    `
<form method="post" action="./${title.replace(/\W/g, '')}.aspx" id="aspnetForm">
<input type="hidden" name="ctl00$PID" id="ctl00_PID" value="994${s.id}">
<input type="hidden" name="ctl00$SN" id="ctl00_SN" value="${s.id.slice(1)}">
<input type="hidden" name="ctl00$SC" id="ctl00_SC" value="994">
<div id="AppHeader"><span class="school-name">${school}</span> <span class="year">2026-2027</span>
  <a href="Home.aspx">Home</a> <a href="Help.aspx">Help</a> <a href="Logout.aspx">Log Out</a></div>
<div id="NavBar"><b>Pages</b>
  <a href="Students.aspx">Student Data</a><a href="Demographics.aspx">Demographics</a><a href="Contacts.aspx">Contacts</a>
  <a href="Siblings.aspx">Siblings</a><a href="Attendance.aspx">Attendance</a><a href="Grades.aspx">Grades</a>
  <a href="TestScores.aspx">Test Scores</a><a href="Medical.aspx">Medical</a><a href="Reports.aspx">Reports</a></div>
<div id="MainArea">
  <div id="StudentBanner" class="student-banner">
    <div class="student-name"><span class="student-full-name">${s.full}</span>${when(s.gr, ` <span class="student-grade">Grade ${s.gr}</span>`)}
      <ul class="recent-students" style="display:none">${each(s.recent, (name) => `<li><a href="#">${name}</a></li>`)}</ul></div>
    <div class="banner-tabs"><a href="#g" class="active">General</a> <a href="#c">Contact</a> <a href="#p">Programs</a> <a href="#f">Flags</a></div>
    ${banner}
  </div>
  <div id="ctl00_MainContent_upMain">
  <h1>${title}</h1>
  ${inner}
  </div>
</div>
<div id="Footer">Aeries Student Information System &nbsp; Session renews in 20 minutes</div>
</form>`,
  );

const aeriesRow = (caption: string, field: string, value: string): string =>
  `<div class="data-row"><div class="data-caption">${caption}</div><div data-tcfc="${field}">${value}</div></div>`;

// t01: demographics, one number of the state's
interface Demographics extends Walked {
  readonly full: string;
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly gr?: string;
  readonly born: string;
  readonly sex: string;
  readonly tel: string;
  readonly cell: string;
  readonly parent: string;
  readonly flags: readonly string[];
  readonly photo: boolean;
  readonly counselor: string;
  readonly street: string;
}

walk<Demographics>(
  't01',
  'Aeries demographics, plain',
  (s) => `https://valley.aeries.net/admin/Demographics.aspx?id=${s.id}`,
  [
    {
      id: '70101',
      own: '9914020017',
      full: 'Marisol Anne Pedroza',
      last: 'Pedroza',
      first: 'Marisol',
      middle: 'Anne',
      gr: '7',
      born: '3/14/2014',
      sex: 'F',
      tel: '(559) 555-0101',
      cell: '5595550102',
      parent: 'Gloria and Samuel Pedroza',
      flags: [],
      photo: true,
      counselor: 'Whitfield, Dana',
      street: '118 Alder Ct',
    },
    {
      id: '70102',
      own: '9914027733',
      full: "Declan James O'Brien",
      last: "O'Brien",
      first: 'Declan',
      middle: 'James',
      gr: '8',
      born: '11/2/2012',
      sex: 'M',
      tel: '(559) 555-0103',
      cell: '5595550104',
      parent: "Maeve O'Brien",
      flags: ['Allergy'],
      photo: true,
      counselor: 'Ibarra, Tomas',
      street: '2204 Quince Ave Apt 3',
    },
    {
      id: '70103',
      own: '9914031256',
      full: 'JOSE DE LA CRUZ',
      last: 'DE LA CRUZ',
      first: 'JOSE',
      middle: '',
      gr: '6',
      born: '7/30/2015',
      sex: 'M',
      tel: '(559) 555-0105',
      cell: '',
      parent: 'ANA DE LA CRUZ',
      flags: ['504', 'Foster'],
      photo: false,
      counselor: 'Whitfield, Dana',
      street: 'PO Box 71',
    },
    {
      id: '70104',
      own: '0914048820',
      full: 'Thảo Vy Nguyễn',
      last: 'Nguyễn',
      first: 'Thảo',
      middle: 'Vy',
      born: '1/19/2014',
      sex: 'F',
      tel: '',
      cell: '5595550107',
      parent: 'Nguyễn Văn Hải',
      flags: [],
      photo: false,
      counselor: 'Lund, Kris',
      street: '57 Mill Race Rd',
    },
    {
      id: '70105',
      own: '9914059942',
      full: 'Wulandari',
      last: 'Wulandari',
      first: '',
      middle: '',
      gr: '7',
      born: '9/9/2013',
      sex: 'F',
      tel: '(559) 555-0109',
      cell: '5595550110',
      parent: 'Bagus Hartono',
      flags: ['Allergy'],
      photo: true,
      counselor: 'Ibarra, Tomas',
      street: '900 Vista Lago',
    },
  ],
  (s) =>
    aeries(
      'Alder Creek Middle School',
      { ...s, recent: ['Acker, Joel 8', 'Barros, Inez 6', 'Chung, Eli 7'] },
      'Demographics',
      `<div id="g" class="banner-general">${when(s.photo, `<img src="/photos/994/${s.id}.jpg" width="48" height="60" alt="Student photo">`)}
      ${each(s.flags, (flag) => `<span class="pill" title="Alert">${flag}</span>`)}
      <span class="cap">Student ID</span> <span data-tcfc="STU.ID">994${s.id}</span>
      <span class="cap">Age</span> <span>${2026 - Number(s.born.slice(-4))}</span> <span class="cap">Counselor</span> <span>${s.counselor}</span></div>`,
      `<div class="SectionHeader">Student Information</div>
  ${aeriesRow('Last Name', 'STU.LN', s.last)}
  ${aeriesRow('First Name', 'STU.FN', s.first)}
  ${aeriesRow('Middle Name', 'STU.MN', s.middle)}
  ${aeriesRow('Birthdate', 'STU.BD', s.born)}
  ${aeriesRow('Gender', 'STU.SX', s.sex)}
  ${aeriesRow('Grade', 'STU.GR', s.gr ?? '')}
  ${aeriesRow('State Student ID', 'STU.CID', s.own ?? '')}
  ${aeriesRow('School Enter Date', 'STU.ED', '8/12/2026')}
  <div class="SectionHeader">Residence and Telephone</div>
  ${aeriesRow('Parent/Guardian', 'STU.PG', s.parent)}
  ${aeriesRow('Address', 'STU.AD', s.street)}
  ${aeriesRow('Telephone', 'STU.TL', s.tel)}
  ${aeriesRow('Mobile', 'STU.MB', s.cell)}
  <div class="SectionHeader">Language</div>
  ${aeriesRow('Home Language', 'STU.HL', 'Per survey on file')}
  ${aeriesRow('Correspondence Language', 'STU.CL', 'English')}
  <a class="btn" href="#">Change</a> <a class="btn" href="#">Print</a>`,
    ),
);

// t02: test scores under a banner that shows the number
interface Tested extends Walked {
  readonly full: string;
  readonly gr: string;
  readonly teacher: string;
  readonly parentTel: string;
  readonly tests: readonly (readonly [string, string, string, string, string])[];
}

walk<Tested>(
  't02',
  'Aeries test scores under a banner, plain',
  (s) => `https://valley.aeries.net/teacher/TestScores.aspx?id=${s.id}`,
  [
    {
      id: '70201',
      own: '9920110438',
      full: 'Bennett Cole Haldane',
      gr: '5',
      teacher: 'Serrano, P',
      parentTel: '5595550121',
      tests: [
        ['CAASPP', 'ELA', '4/22/2026', '2491', 'Standard Met'],
        ['CAASPP', 'Math', '4/24/2026', '2455', 'Nearly Met'],
        ['CAST', 'Science', '5/1/2026', '214', 'Met'],
      ],
    },
    {
      id: '70202',
      own: '9920117702',
      full: 'Ximena Robles Arriaga',
      gr: '5',
      teacher: 'Serrano, P',
      parentTel: '5595550122',
      tests: [
        ['ELPAC', 'Overall', '3/3/2026', '1510', 'Level 3'],
        ['CAASPP', 'ELA', '4/22/2026', '2410', 'Not Met'],
      ],
    },
    {
      id: '70203',
      own: '9920125519',
      full: 'Siddharth K. Raman',
      gr: '4',
      teacher: 'Oyelaran, M',
      parentTel: '5595550123',
      tests: [
        ['CAASPP', 'ELA', '4/22/2026', '2530', 'Exceeded'],
        ['CAASPP', 'Math', '4/24/2026', '2561', 'Exceeded'],
        ['PFT', 'Mile', '5/10/2026', '8:41', 'HFZ'],
        ['LOCAL', 'Writing', '5/12/2026', '4', 'Secure'],
      ],
    },
    {
      id: '70204',
      own: '9920133376',
      full: 'Autumn Leigh Prewitt',
      gr: '5',
      teacher: 'Oyelaran, M',
      parentTel: '',
      tests: [],
    },
    {
      id: '70205',
      own: '0920140891',
      full: 'KENJI TANABE',
      gr: '4',
      teacher: 'Serrano, P',
      parentTel: '5595550125',
      tests: [['ELPAC', 'Initial', '8/28/2026', '1402', 'Level 2']],
    },
  ],
  (s) =>
    aeries(
      'Quail Ridge Elementary',
      { ...s, recent: ['Haldane, Bennett 5', 'Robles Arriaga, Ximena 5', 'Raman, Siddharth 4'] },
      'Test Scores',
      `<div id="g">${aeriesRow('Student ID', 'STU.ID', `994${s.id}`)}
      ${aeriesRow('State Student ID', 'STU.CID', s.own ?? '')}
      ${aeriesRow('Counselor/Teacher', 'STU.CU', s.teacher)}
      ${aeriesRow('Primary Phone', 'STU.TL', s.parentTel)}</div>`,
      `<div id="divTestScores">
  <div class="toolbar"><a href="#">CAASPP Paperless Scores</a> | <a href="#">State Test Scores Reports</a> | <a href="#">Add New Record</a></div>
  <div class="SectionHeader">Test Scores</div>
  <table id="StudentTestDetails"><thead><tr><th>Test</th><th>Part</th><th>Date</th><th>Scale</th><th>Level</th><th>Document No</th></tr></thead><tbody>
  ${each(s.tests, ([test, part, date, scale, level], i) => `<tr><td>${test}</td><td>${part}</td><td>${date}</td><td>${scale}</td><td>${level}</td><td>00${s.id}${i}41</td></tr>`)}
  ${when(s.tests.length === 0, '<tr><td colspan="6">No test records</td></tr>')}
  </tbody></table>
  <div class="SectionHeader">Test Exemptions</div><p>None on file.</p></div>`,
    ),
);

// t03: an older page, labels in the first row and values in the second
interface OldTop extends Walked {
  readonly full: string;
  readonly gr: string;
  readonly tel: string;
  readonly courses: readonly (readonly [string, string, string, string])[];
}

walk<OldTop>(
  't03',
  'Aeries older grades page, labels above values, plain',
  (s) => `https://valley.aeries.net/admin/Grades.aspx?id=${s.id}`,
  [
    {
      id: '70301',
      own: '9931207714',
      full: 'Fairbanks, Noelle R',
      gr: '10',
      tel: '5595550131',
      courses: [
        ['1', 'Geometry', 'Abbate', 'B+'],
        ['2', 'Chemistry', 'Ruiz', 'A-'],
        ['3', 'World History', 'Kemp', 'A'],
      ],
    },
    {
      id: '70302',
      own: '9931214420',
      full: 'Gutierrez-Moya, Ivan',
      gr: '11',
      tel: '5595550132',
      courses: [
        ['1', 'Algebra 2', 'Abbate', 'C'],
        ['2', 'Physics', 'Dang', 'C+'],
        ['4', 'Ceramics', 'Foley', 'A'],
      ],
    },
    {
      id: '70303',
      own: '9931228895',
      full: 'Hsu, Pei-Ling',
      gr: '10',
      tel: '',
      courses: [
        ['1', 'Geometry', 'Abbate', 'A'],
        ['2', 'Chemistry', 'Ruiz', 'A'],
      ],
    },
    {
      id: '70304',
      own: '9931236618',
      full: 'St. Clair, Raymond T',
      gr: '12',
      tel: '5595550134',
      courses: [
        ['3', 'Government', 'Kemp', 'B'],
        ['5', 'Welding', 'Orta', 'A'],
        ['6', 'English 12', 'Vance', 'B-'],
      ],
    },
    {
      id: '70305',
      own: '9931240073',
      full: 'VAN DER BERG, LOTTE',
      gr: '9',
      tel: '5595550135',
      courses: [['1', 'Algebra 1', 'Soto', 'D+']],
    },
  ],
  (s) =>
    aeries(
      'Sierra Vista High School',
      { id: s.id, full: s.full, gr: s.gr, recent: ['Fairbanks, Noelle 10', 'Abel, Kit 9'] },
      'Grades',
      '<div id="g" class="banner-collapsed">&#9662;</div>',
      `<table id="ctl00_MainContent_subStuTop_tbl" class="StuTop"><tr><td>
    <table><tr><td class="Caption">Student</td><td class="Caption">Perm ID</td><td class="Caption">State Student ID</td><td class="Caption">Grd</td><td class="Caption">Telephone</td></tr>
    <tr><td class="Data">${s.full}</td><td class="Data">994${s.id}</td><td class="Data">${s.own}</td><td class="Data">${s.gr}</td><td class="Data">${s.tel}</td></tr></table></td></tr></table>
  <div class="SectionHeader">Grades - Mark 1 of Fall</div>
  <table id="ctl00_MainContent_gvGrades"><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Mark 1</th><th>Cit</th><th>Comments</th></tr>
  ${each(s.courses, ([per, course, teacher, mark]) => `<tr><td>${per}</td><td>${course}</td><td>${teacher}</td><td>${mark}</td><td>S</td><td></td></tr>`)}
  </table>
  <p>Weighted GPA and rank appear on the Transcript page.</p>
  <a href="#">Print Report Card</a> <a href="#">Send e-mail to teachers</a>`,
    ),
);

// t04: siblings, the student's own row among them by age
interface AeriesSibling {
  readonly id: string;
  readonly name: string;
  readonly gr: string;
  readonly born: string;
  readonly cid: string;
}
interface SiblingPage extends Walked {
  readonly full: string;
  readonly listed: string;
  readonly gr: string;
  readonly born: string;
  readonly key: string;
  readonly tel: string;
  readonly flags: readonly string[];
  readonly siblings: readonly AeriesSibling[];
}

walk<SiblingPage>(
  't04',
  'Aeries siblings, own row among them by age',
  (s) => `https://valley.aeries.net/admin/Siblings.aspx?id=${s.id}`,
  [
    {
      id: '70401',
      own: '9942015503',
      full: 'Camila Ortega Luna',
      listed: 'Ortega Luna, Camila',
      gr: '8',
      born: '2013-02-11',
      key: '30117',
      tel: '5595550141',
      flags: [],
      siblings: [{ id: '99470477', name: 'Ortega Luna, Mateo', gr: '5', born: '2016-05-21', cid: '9942999104' }],
    },
    {
      id: '70402',
      own: '9942023367',
      full: 'Tobias Whitlock',
      listed: 'Whitlock, Tobias',
      gr: '6',
      born: '2015-08-03',
      key: '30204',
      tel: '5595550142',
      flags: ['504'],
      siblings: [
        { id: '99470478', name: 'Whitlock, Audrey', gr: '8', born: '2012-12-19', cid: '9942999213' },
        { id: '99470479', name: 'Whitlock, Simon', gr: '2', born: '2019-01-30', cid: '9942999321' },
      ],
    },
    {
      id: '70403',
      own: null,
      full: 'Zainab Farooqi',
      listed: 'Farooqi, Zainab',
      gr: '7',
      born: '2014-10-10',
      key: '30391',
      tel: '5595550143',
      flags: [],
      siblings: [{ id: '99470480', name: 'Farooqi, Bilal', gr: '8', born: '2013-04-02', cid: '9942999437' }],
    },
    {
      id: '70404',
      own: '9942041189',
      full: 'Lucas Amaro',
      listed: 'Amaro, Lucas',
      gr: '7',
      born: '2014-06-15',
      key: '',
      tel: '5595550144',
      flags: ['Allergy'],
      siblings: [],
    },
    {
      id: '70405',
      own: '0942058830',
      full: 'Emma Castleton',
      listed: 'Castleton, Emma',
      gr: '6',
      born: '2015-03-27',
      key: '30518',
      tel: '5595550145',
      flags: [],
      siblings: [{ id: '99470481', name: 'Castleton, Emily', gr: '6', born: '2015-03-27', cid: '9942999545' }],
    },
  ],
  (s) =>
    aeries(
      'Alder Creek Middle School',
      { ...s, recent: ['Ortega Luna, Camila 8', 'Whitlock, Tobias 6', 'Amaro, Lucas 7'] },
      'Siblings',
      `<div id="g">${each(s.flags, (flag) => `<span class="pill">${flag}</span>`)}
      ${aeriesRow('Student ID', 'STU.ID', `994${s.id}`)}
      ${aeriesRow('State Student ID', 'STU.CID', s.own ?? '')}
      ${aeriesRow('Telephone', 'STU.TL', s.tel)}</div>`,
      `<div class="data-row"><div class="data-caption">Family Key</div><div data-tcfc="STU.FK">${s.key}</div> <a href="#">Assign family key</a></div>
  <div class="SectionHeader">Students with this family key</div>
  <table id="ctl00_MainContent_gvSiblings"><thead><tr><th>Student ID</th><th>Name</th><th>Grade</th><th>Birthdate</th><th>State Student ID</th><th>School</th></tr></thead><tbody>
  ${each(
    [...s.siblings, { id: `994${s.id}`, name: s.listed, gr: s.gr, born: s.born, cid: s.own ?? '' }].sort((a, b) =>
      a.born === b.born ? a.name.localeCompare(b.name) : a.born.localeCompare(b.born),
    ),
    (row, i) =>
      `<tr id="ReadRow${i + 1}" class="${row.name === s.listed ? 'current-student' : 'sibling'}"><td data-tcfc="STU.ID">${row.id}</td><td data-tcfc="STU.NM">${row.name}</td><td data-tcfc="STU.GR">${row.gr}</td><td data-tcfc="STU.BD">${row.born}</td><td data-tcfc="STU.CID">${row.cid}</td><td>994</td></tr>`,
  )}
  </tbody></table>
  <p class="hint">Siblings are found by family key. Use Contacts to change shared addresses.</p>`,
    ),
);

/* -------------------------------------------------------------- PowerSchool */

const POWER_CSS =
  'body{font:13px Verdana,sans-serif;margin:0}#branding-powerschool{background:#00427c;color:#fff;padding:8px}#nav-main{float:left;width:190px;background:#f3f3f3;padding:8px}#nav-main ul{list-style:none;padding:0}#content-main{margin-left:210px;padding:8px}.box-round{border:1px solid #ccc;border-radius:6px;padding:8px;margin:8px 0}td,th{padding:3px 8px;text-align:left}.oddRow{background:#f6f8fb}.bold{font-weight:bold}.alert-icon{background:#fc6;padding:1px 6px;margin-right:4px}';

const powerSchool = (title: string, frn: string, crumbs: string, body: string): string =>
  doc(
    title,
    POWER_CSS,
    `
<div id="branding-powerschool">PowerSchool SIS <span id="userinfo">Welcome, R. Tamayo</span> <a href="/admin/logout.html">Sign Out</a></div>
<div id="nav-main"><h3>Information</h3><ul id="std_information">
  <li><a href="/admin/students/home.html?frn=${frn}">Quick Lookup</a></li><li><a href="generaldemographics.html?frn=${frn}">Demographics</a></li>
  <li><a href="contacts.html?frn=${frn}">Contacts</a></li><li><a href="family.html?frn=${frn}">Family</a></li>
  <li><a href="state/stateCA.html?frn=${frn}">State/Province - CA</a></li><li><a href="scores.html?frn=${frn}">Test Results</a></li></ul>
  <h3>Enrollment</h3><ul><li><a href="transfer.html?frn=${frn}">Transfer Info</a></li><li><a href="activities.html?frn=${frn}">Activities</a></li></ul></div>
<ul id="breadcrumb"><li><a href="/admin/home.html">Start Page</a></li> &gt; <li><a href="/admin/students/search.html">Student Selection</a></li> &gt; <li>${crumbs}</li></ul>
<div id="content-main">${body}</div>
<div id="legend">Icons - Calendar, Date Entry, Alerts</div>`,
  );

// t05: State/Province - CA, one number of the state's
interface StateCa extends Walked {
  readonly frn: string;
  readonly name: string;
  readonly gr?: string;
  readonly alerts: readonly string[];
  readonly requested: string;
  readonly el: string;
}

walk<StateCa>(
  't05',
  'PowerSchool State/Province - CA, plain',
  (s) => `https://ridge.powerschool.com/admin/students/state/stateCA.html?frn=${s.frn}`,
  [
    {
      id: '70501',
      frn: '0010070501',
      own: '9950113340',
      name: 'Castellanos, Ruben Dario',
      gr: '8',
      alerts: [],
      requested: '08/19/2020',
      el: 'RFEP',
    },
    {
      id: '70502',
      frn: '0010070502',
      own: '9950127718',
      name: 'Dimaculangan, Althea',
      gr: '7',
      alerts: ['Medical'],
      requested: '09/02/2021',
      el: 'EO',
    },
    {
      id: '70503',
      frn: '0010070503',
      own: '9950131902',
      name: 'EASTMAN, COREY L',
      alerts: [],
      requested: '',
      el: 'EO',
    },
    {
      id: '70504',
      frn: '0010070504',
      own: '0950144456',
      name: 'Faupula, Sione',
      gr: '8',
      alerts: ['Guardian', 'Medical', 'Other'],
      requested: '08/14/2022',
      el: 'EL',
    },
    {
      id: '70505',
      frn: '0010070505',
      own: '9950158871',
      name: "D'Angelo-Ruiz, Mia Sofia",
      gr: '6',
      alerts: [],
      requested: '01/11/2023',
      el: 'IFEP',
    },
  ],
  (s) =>
    powerSchool(
      'State/Province - CA',
      s.frn,
      'State/Province - CA',
      `<h1>State/Province - CA</h1>
  <div id="student_detail_header"><h2>${s.name} &nbsp; ${s.gr ?? ''} &nbsp; ${s.id} &nbsp; PVMS</h2>${each(s.alerts, (alert) => `<span class="alert-icon" title="${alert} alert">${alert}</span>`)}</div>
  <form action="/admin/changesrecorded.white.html" method="post"><div class="box-round"><h2 class="toggle expanded">Student Information</h2>
  <table border="0" cellspacing="0" cellpadding="4">
  <tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Statewide Student Identifier (SSID)</td><td>${s.own}</td></tr>
  <tr class="evenRow"><td class="bold" title="[S_CA_STU_X]SSIDRequestDate">SSID Request Date</td><td><input type="text" name="UF-0081${s.id.slice(-2)}-1" value="${s.requested}" size="11"></td></tr>
  <tr class="oddRow"><td class="bold" title="[S_CA_STU_X]PrimaryLanguage">Primary Language</td><td><select name="UF-008012-1"><option value="00">00 - English</option><option value="01">01 - Spanish</option></select></td></tr>
  <tr class="evenRow"><td class="bold" title="[S_CA_STU_X]ELStatus">English Language Acquisition Status</td><td>${s.el}</td></tr>
  <tr class="oddRow"><td class="bold" title="[S_CA_STU_X]DistrictOfResidence">District of Geographic Residence</td><td>1062999</td></tr>
  <tr class="evenRow"><td class="bold" title="[S_CA_STU_X]USEntry">Date First Enrolled in US School</td><td>08/15/2018</td></tr></table></div>
  <div class="box-round"><h2>CALPADS Extracts</h2><p>Include in extracts: <input type="checkbox" checked> SENR <input type="checkbox" checked> SINF <input type="checkbox"> SELA</p></div>
  <div class="button-row"><button type="submit">Submit</button></div></form>`,
    ),
);

// t06: a header line with the number; one student's is blank and a parent's phone follows
interface QuickLookup extends Walked {
  readonly frn: string;
  readonly name: string;
  readonly gr: string;
  readonly family: string;
  readonly mother: string;
  readonly phone: string;
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly alerts: readonly string[];
}

walk<QuickLookup>(
  't06',
  'PowerSchool quick lookup, number in the header line, plain',
  (s) => `https://ridge.powerschool.com/admin/students/home.html?frn=${s.frn}`,
  [
    {
      id: '70601',
      frn: '0010070601',
      own: '9961300452',
      name: 'Ishikawa, Hana',
      gr: '9',
      family: '4411',
      mother: 'Rie Ishikawa',
      phone: '5595550161',
      alerts: [],
      rows: [
        ['1(A)', 'English 9', 'Doyle, T', 'A'],
        ['2(A)', 'Biology', 'Nair, S', 'B'],
      ],
    },
    {
      id: '70602',
      frn: '0010070602',
      own: '9961317729',
      name: 'Jaramillo Peña, Esteban',
      gr: '10',
      family: '4412',
      mother: 'Luz Peña',
      phone: '5595550162',
      alerts: ['Medical'],
      rows: [
        ['1(A)', 'English 10', 'Doyle, T', 'B-'],
        ['2(A)', 'Chemistry', 'Nair, S', 'C'],
        ['3(B)', 'Auto Shop', 'Kirk, B', 'A'],
      ],
    },
    {
      id: '70603',
      frn: '0010070603',
      own: '9961324480',
      name: 'Kowalczyk, Brynn A',
      gr: '9',
      family: '4420',
      mother: 'Tess Adair',
      phone: '',
      alerts: [],
      rows: [['1(A)', 'English 9', 'Marsh, V', 'A-']],
    },
    {
      id: '70604',
      frn: '0010070604',
      own: null,
      name: 'Lavelle, Otis',
      gr: '11',
      family: '4437',
      mother: 'Renee Lavelle',
      phone: '5595550164',
      alerts: ['Guardian'],
      rows: [
        ['2(A)', 'US History', 'Pope, J', '--'],
        ['4(B)', 'Drama', 'Vo, L', '--'],
      ],
    },
    {
      id: '70605',
      frn: '0010070605',
      own: '0961338817',
      name: 'McAllister-Wu, June',
      gr: '12',
      family: '4440',
      mother: 'Ada Wu',
      phone: '5595550165',
      alerts: [],
      rows: [
        ['1(A)', 'AP Lit', 'Marsh, V', 'A'],
        ['6(A)', 'Statistics', 'Orr, D', 'A'],
      ],
    },
  ],
  (s) =>
    powerSchool(
      'Quick Lookup',
      s.frn,
      'Quick Lookup',
      `<h1>Quick Lookup</h1>
  <div id="student_detail_header"><h2>${s.name} &nbsp; ${s.gr}</h2>
    <p>Local ID: ${s.id}&nbsp;&nbsp; Family ID: ${s.family}&nbsp;&nbsp; SSID:&nbsp;${s.own ?? ''}</p>
    ${each(s.alerts, (alert) => `<a class="alert-icon" href="#">${alert}</a>`)}
    <p class="contactline">Mother: ${s.mother} ${s.phone}</p></div>
  <div id="quickLookup" class="box-round"><table class="linkDescList grid"><tr><th>Exp</th><th>Course</th><th>Teacher</th><th>Q1</th><th>Absences</th><th>Tardies</th></tr>
  ${each(s.rows, ([exp, course, teacher, grade], i) => `<tr><td>${exp}</td><td>${course}</td><td><a href="mailto:teacher${i}@pvhs.example">${teacher}</a></td><td>${grade}</td><td>${i}</td><td>0</td></tr>`)}
  <tr><td colspan="4">Attendance Totals</td><td>${s.rows.length}</td><td>0</td></tr></table></div>
  <div class="box-round"><h3>Legend</h3><p>Blank=Present | A=Absent | T=Tardy | X=Excused</p></div>`,
    ),
);

// t07: demographics with a previous state ID, linked students and possible pairs
interface PowerFamily extends Walked {
  readonly frn: string;
  readonly name: string;
  readonly legal: string;
  readonly preferred: string;
  readonly gr: string;
  readonly born: string;
  readonly previous: string;
  readonly phone: string;
  readonly linked: readonly (readonly [string, string, string, string])[];
}

walk<PowerFamily>(
  't07',
  'PowerSchool demographics with a previous state ID and linked students',
  (s) => `https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=${s.frn}`,
  [
    {
      id: '70701',
      frn: '0010070701',
      own: '9970240118',
      name: 'Abernathy, Joss',
      legal: 'Abernathy, Jocelyn Marie',
      preferred: 'Joss',
      gr: '4',
      born: '05/02/2017',
      previous: '',
      phone: '5595550171',
      linked: [['Abernathy, Cole', '2', '70788', '9970888101']],
    },
    {
      id: '70702',
      frn: '0010070702',
      own: '9970255639',
      name: 'Bañuelos, Iker',
      legal: 'Bañuelos Tovar, Iker',
      preferred: '',
      gr: '5',
      born: '12/14/2015',
      previous: '9970899202',
      phone: '5595550172',
      linked: [],
    },
    {
      id: '70703',
      frn: '0010070703',
      own: '9970263374',
      name: 'Chandra, Priya',
      legal: 'Chandra, Priya',
      preferred: '',
      gr: '3',
      born: '07/07/2018',
      previous: '',
      phone: '',
      linked: [
        ['Chandra, Anika', '5', '70789', '9970888303'],
        ['Chandra, Rohan', 'K', '70790', ''],
      ],
    },
    {
      id: '70704',
      frn: '0010070704',
      own: '9970277011',
      name: 'Delacroix, Theo',
      legal: 'Delacroix, Theodore B',
      preferred: 'Theo',
      gr: '5',
      born: '02/28/2016',
      previous: '',
      phone: '5595550174',
      linked: [['Delacroix, Thea', '5', '70791', '9970888404']],
    },
    {
      id: '70705',
      frn: '0010070705',
      own: null,
      name: 'Espino, Yahir',
      legal: 'Espino, Yahir',
      preferred: '',
      gr: '2',
      born: '10/01/2019',
      previous: '9970899505',
      phone: '5595550175',
      linked: [['Espino, Daniela', '4', '70792', '9970888505']],
    },
  ],
  (s) =>
    powerSchool(
      'Demographics',
      s.frn,
      'Demographics',
      `<h1>General Demographics</h1>
  <div id="student_detail_header"><h2>${s.name} &nbsp; ${s.gr} &nbsp; ${s.id} &nbsp; MESA</h2></div>
  <form method="post" action="/admin/changesrecorded.white.html">
  <div class="box-round"><table border="0" cellspacing="0" cellpadding="4">
  <tr class="oddRow"><td class="bold">Legal Name (Last, First MI)</td><td><input name="UF-001002-1" value="${s.legal}" size="32"></td></tr>
  <tr class="evenRow"><td class="bold">Preferred Name</td><td><input name="UF-001003-1" value="${s.preferred}"></td></tr>
  <tr class="oddRow"><td class="bold">DOB</td><td><input name="UF-001004-1" value="${s.born}" size="11"></td></tr>
  <tr class="evenRow"><td class="bold">Student Number</td><td>${s.id}</td></tr>
  <tr class="oddRow"><td class="bold" title="[Students]State_StudentNumber">Calif. Student ID (SSID)</td><td><input name="UF-001005-1" value="${s.own ?? ''}" size="12" maxlength="10"></td></tr>
  <tr class="evenRow"><td class="bold">Previous State ID</td><td><input name="UF-001006-1" value="${s.previous}" size="12" maxlength="10"></td></tr>
  <tr class="oddRow"><td class="bold">Home Phone</td><td><input name="UF-001007-1" value="${s.phone}" size="14"></td></tr>
  <tr class="evenRow"><td class="bold">Ethnicity Reported</td><td>Yes</td></tr></table></div>
  <div class="box-round"><h2>Linked Students</h2>
  ${s.linked.length === 0 ? '<p>No students are linked to this family.</p>' : `<table class="grid"><tr><th>Name</th><th>Grade</th><th>Number</th><th>SSID</th><th></th></tr>${each(s.linked, ([name, gr, number, ssid]) => `<tr><td><a href="#">${name}</a></td><td>${gr}</td><td>${number}</td><td>${ssid}</td><td><a href="#">Unlink</a></td></tr>`)}</table>`}
  </div><div class="button-row"><button type="submit">Submit</button></div></form>`,
    ),
);

/* --------------------------------------------------------- Infinite Campus */

const CAMPUS_CSS =
  'body{font:14px "Open Sans",Arial,sans-serif;margin:0}.app-bar{background:#1f3a56;color:#fff;padding:10px}.toc{float:left;width:200px;background:#f5f5f5;padding:10px}.toc a{display:block}.workspace{margin-left:224px;padding:12px}.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px}.field label,.field .lbl{display:block;color:#666;font-size:12px}.section{border-top:2px solid #9bb;margin-top:14px;padding-top:6px}.flag{border:1px solid #a44;border-radius:3px;padding:0 6px;margin-right:4px}.member{border:1px solid #ccc;padding:8px;margin:6px 0}td,th{padding:3px 8px;text-align:left}';

const campus = (title: string, person: string, line: string, body: string): string =>
  doc(
    title,
    CAMPUS_CSS,
    `
<header class="app-bar"><span class="product">Infinite Campus</span> <span class="ctx">26-27 / Laguna Unified</span> <input placeholder="Search for a tool or a person" aria-label="Search"> <button type="button">Log Off</button></header>
<nav class="toc" aria-label="Student tools"><a href="#">Summary</a><a href="#">Profile</a><a href="#">Demographics</a><a href="#">Households</a><a href="#">Enrollments</a><a href="#">Schedule</a><a href="#">Attendance</a><a href="#">Assessment</a><a href="#">Flags</a><a href="#">Person Documents</a></nav>
<main class="workspace"><nav class="crumbs">Student Information &gt; General &gt; ${title}</nav>
<div class="person-header"><h1>${person}</h1><div class="person-line">${line}</div></div>
${body}
</main><footer>Version 2637 &middot; Powered by the district office</footer>`,
  );

const campusField = (label: string, value: string): string =>
  `<div class="field"><span class="lbl">${label}</span><span class="val">${value}</span></div>`;

// t08: student summary, one number of the state's
interface Summary extends Walked {
  readonly name: string;
  readonly gr?: string;
  readonly born: string;
  readonly flags: readonly string[];
  readonly guardian: string;
  readonly phone: string;
  readonly counselor: string;
  readonly enrolled: readonly (readonly [string, string, string])[];
}

walk<Summary>(
  't08',
  'Infinite Campus student summary, plain',
  (s) => `https://lagunaca.infinitecampus.org/campus/apps/summary/student?personID=${s.id}`,
  [
    {
      id: '70801',
      own: '9981002265',
      name: 'Pruett, Maxwell A',
      gr: '03',
      born: '04/18/2018',
      flags: [],
      guardian: 'Kim Pruett',
      phone: '(805) 555-0181',
      counselor: 'Basaldua, N',
      enrolled: [
        ['26-27', 'Dune Elementary', '08/19/2026'],
        ['25-26', 'Dune Elementary', '08/20/2025'],
      ],
    },
    {
      id: '70802',
      own: '9981018847',
      name: 'Quintanilla Reyes, Abril',
      gr: '05',
      born: '01/05/2016',
      flags: ['EL', 'Allergy'],
      guardian: 'Marta Reyes',
      phone: '8055550182',
      counselor: 'Basaldua, N',
      enrolled: [['26-27', 'Dune Elementary', '08/19/2026']],
    },
    {
      id: '70803',
      own: '9981026610',
      name: 'Rasmussen, Leif',
      gr: '04',
      born: '11/11/2016',
      flags: [],
      guardian: 'Anja Rasmussen',
      phone: '8055550183',
      counselor: '',
      enrolled: [['26-27', 'Dune Elementary', '10/02/2026']],
    },
    {
      id: '70804',
      own: '9981033391',
      name: 'Sandhu, Gurleen Kaur',
      born: '06/23/2017',
      flags: ['504'],
      guardian: 'Harpreet Sandhu',
      phone: '',
      counselor: 'Meeks, F',
      enrolled: [
        ['26-27', 'Dune Elementary', '08/19/2026'],
        ['25-26', 'Pier Elementary', '08/20/2025'],
        ['24-25', 'Pier Elementary', '08/21/2024'],
      ],
    },
    {
      id: '70805',
      own: '0981040058',
      name: 'TUFUGA, PENI',
      gr: '02',
      born: '03/03/2019',
      flags: [],
      guardian: 'Losa Tufuga',
      phone: '(805) 555-0185',
      counselor: 'Meeks, F',
      enrolled: [['26-27', 'Dune Elementary', '08/19/2026']],
    },
  ],
  (s) =>
    campus(
      'Summary',
      s.name,
      `${when(s.gr, `Grade: ${s.gr} &nbsp; `)}#${s.id} &nbsp; DOB: ${s.born} ${each(s.flags, (flag) => `<span class="flag">${flag}</span>`)}`,
      `<section class="section"><h2>Student Summary</h2><div class="grid">
  ${campusField('Local Student Number', s.id)}
  ${campusField('Student State ID', s.own ?? '')}
  ${campusField('Counselor', s.counselor)}
  ${campusField('Birth Country', 'United States')}
  ${campusField('Meal Status', 'Restricted')}
  ${campusField('Locker', '-')}</div></section>
<section class="section"><h2>Contacts</h2><table><tr><th>Name</th><th>Relationship</th><th>Phone</th><th>Portal</th></tr><tr><td>${s.guardian}</td><td>Parent</td><td>${s.phone}</td><td>Active</td></tr></table></section>
<section class="section"><h2>Enrollments</h2><table><tr><th>Year</th><th>School</th><th>Start</th></tr>${each(s.enrolled, ([year, school, start]) => `<tr><td>${year}</td><td>${school}</td><td>${start}</td></tr>`)}</table></section>`,
    ),
);

// t09: person identifiers and a case manager with a number of the state's too
interface Identifiers extends Walked {
  readonly name: string;
  readonly legal: string;
  readonly gr: string;
  readonly guid: string;
  readonly manager: string;
  readonly seid: string;
  readonly requested: string;
  readonly previous: string;
}

walk<Identifiers>(
  't09',
  'Infinite Campus demographics with a case manager and former numbers',
  (s) => `https://lagunaca.infinitecampus.org/campus/apps/census/demographics?personID=${s.id}`,
  [
    {
      id: '70901',
      own: '9990417720',
      name: 'Ulrich, Sam',
      legal: 'Ulrich, Samantha Jo',
      gr: '07',
      guid: '5B1C-77',
      manager: 'Kessler, Amy',
      seid: '1100907713',
      requested: '',
      previous: '',
    },
    {
      id: '70902',
      own: '9990421138',
      name: 'Valdivia Ochoa, Dante',
      legal: 'Valdivia Ochoa, Dante',
      gr: '08',
      guid: '5B1C-78',
      manager: 'Prado, Hugo',
      seid: '1100907726',
      requested: '09/09/2019',
      previous: '9990870202',
    },
    {
      id: '70903',
      own: null,
      name: 'Wendell, Rose',
      legal: 'Wendell, Rosemary',
      gr: '06',
      guid: '5B1C-79',
      manager: 'Kessler, Amy',
      seid: '1100907713',
      requested: '11/03/2026',
      previous: '',
    },
    {
      id: '70904',
      own: '9990438865',
      name: 'Xiong, Pa Nhia',
      legal: 'Xiong, Pa Nhia',
      gr: '07',
      guid: '5B1C-80',
      manager: 'Stowe, Lyle',
      seid: '1100907739',
      requested: '',
      previous: '',
    },
    {
      id: '70905',
      own: '9990440092',
      name: "O'Rourke, Finn",
      legal: "O'Rourke, Finnegan P",
      gr: '08',
      guid: '5B1C-81',
      manager: '',
      seid: '',
      requested: '08/30/2018',
      previous: '',
    },
  ],
  (s) =>
    campus(
      'Demographics',
      s.name,
      `Grade: ${s.gr} &nbsp; Student #${s.id} ${when(s.manager, '<span class="flag">SPED</span>')}`,
      `<section class="section"><h2>Person Information</h2><div class="grid">
  ${campusField('Legal Name', s.legal)}
  ${campusField('Name in Use', s.name)}
  ${campusField('Gender', 'On file')}
  ${campusField('Race/Ethnicity', 'On file')}
  ${campusField('Comments', '')}
  ${campusField('Modified by', 'Office, Dune 10/30/2026')}</div></section>
<section class="section"><h2>Person Identifiers</h2><div class="grid">
  ${campusField('Local Student Number', s.id)}
  ${campusField('Student State ID', s.own ?? '&mdash;')}
  ${campusField('Previous State ID', s.previous)}
  ${campusField('SSID Request Date', s.requested)}
  ${campusField('Person GUID', s.guid)}
  ${campusField('Local Staff Number', '')}</div></section>
${when(
  s.manager,
  `<section class="section"><h2>Team Members</h2><div class="grid">
  ${campusField('Case Manager', s.manager)}
  ${campusField('Staff State ID', s.seid)}
  ${campusField('Work Phone', `(805) 555-019${s.id.slice(-1)}`)}</div></section>`,
)}
<section class="section"><h2>Person Documents</h2><p>Birth certificate, proof of residence</p></section>
<div class="toolbar"><button type="button">Save</button> <button type="button">Person Summary Report</button></div>`,
    ),
);

// t10: a household of cards by age, the student's own among them
interface Member {
  readonly name: string;
  readonly age: number;
  readonly gr: string;
  readonly state: string;
  readonly note?: string;
}
interface Household extends Walked {
  readonly name: string;
  readonly listed: string;
  readonly age: number;
  readonly gr: string;
  readonly phone: string;
  readonly parents: readonly string[];
  readonly others: readonly Member[];
}

walk<Household>(
  't10',
  'Infinite Campus household, member cards by age, own among them',
  (s) => `https://lagunaca.infinitecampus.org/campus/apps/census/households?personID=${s.id}`,
  [
    {
      id: '71001',
      own: '9910055812',
      name: 'Barrera, Ofelia',
      listed: 'Barrera, Ofelia',
      age: 12,
      gr: '07',
      phone: '8055550201',
      parents: ['Barrera, Saul'],
      others: [{ name: 'Barrera, Adrian', age: 9, gr: '04', state: '9910700101' }],
    },
    {
      id: '71002',
      own: '9910062249',
      name: 'Cho, Daniel',
      listed: 'Cho, Daniel',
      age: 8,
      gr: '03',
      phone: '8055550202',
      parents: ['Cho, Minji', 'Cho, Peter'],
      others: [
        { name: 'Cho, Grace', age: 14, gr: '09', state: '9910700202' },
        { name: 'Cho, Hannah', age: 11, gr: '06', state: '9910700203' },
      ],
    },
    {
      id: '71003',
      own: '9910078890',
      name: 'Dawson, Nico',
      listed: 'Dawson, Nicholas',
      age: 10,
      gr: '05',
      phone: '8055550203',
      parents: ['Dawson, Erin'],
      others: [{ name: 'Dawson, Natalie', age: 10, gr: '05', state: '9910700304', note: 'Twin' }],
    },
    {
      id: '71004',
      own: null,
      name: 'Escalante, Rafa',
      listed: 'Escalante, Rafael',
      age: 6,
      gr: '01',
      phone: '8055550204',
      parents: ['Mejia, Corina'],
      others: [
        { name: 'Escalante, Bianca', age: 13, gr: '08', state: '9910700405' },
        { name: 'Escalante, Ramon', age: 5, gr: 'KN', state: '9910700406' },
      ],
    },
    {
      id: '71005',
      own: '0910083317',
      name: 'Fonoti, Malia',
      listed: 'Fonoti, Malia',
      age: 15,
      gr: '10',
      phone: '',
      parents: ['Fonoti, Ana'],
      others: [],
    },
  ],
  (s) =>
    campus(
      'Households',
      s.name,
      `Grade: ${s.gr} &nbsp; Student #${s.id}`,
      `<section class="section"><h2>Primary Household</h2><div class="grid">
  ${campusField('Household', `${s.listed.split(',').at(0)} - ${s.id.slice(-3)} Pelican Way`)}
  ${campusField('Phone', s.phone)}
  ${campusField('Start Date', '08/01/2024')}</div>
  <h3>Adults</h3><ul>${each(s.parents, (parent) => `<li>${parent} <small>Guardian, mailing, portal</small></li>`)}</ul>
  <h3>Students in this household</h3>
  ${each(
    [...s.others, { name: s.listed, age: s.age, gr: s.gr, state: s.own ?? '' }].sort(
      (a, b) => b.age - a.age || a.name.localeCompare(b.name),
    ),
    (member: Member) =>
      `<article class="member${member.name === s.listed ? ' is-current' : ''}"><h4>${member.name}${when(member.name === s.listed, ' <span class="flag">This student</span>')}${when(member.note, ` <span class="flag">${member.note}</span>`)}</h4><div class="grid">${campusField('Age', String(member.age))}${campusField('Grade', member.gr)}${campusField('Student State ID', member.state || '-')}</div></article>`,
  )}</section>
<section class="section"><h2>Secondary Household</h2><p>None</p></section>
<div class="toolbar"><button type="button">Add Member</button> <button type="button">Copy Address</button></div>`,
    ),
);

/* ------------------------------------------------------------------ Synergy */

const SYNERGY_CSS =
  'body{font:12px Tahoma,sans-serif;margin:0}.top{background:#2b4c2f;color:#fff;padding:6px}.pad-tree{float:left;width:180px;padding:8px;background:#f0f4ef}.view{margin-left:200px;padding:8px}.tabs span{border:1px solid #aaa;padding:3px 8px;margin-right:2px}.grp{border:1px solid #bbb;margin:8px 0;padding:6px}.grp>b{display:block;background:#dfe8de;padding:2px 6px}.f{display:inline-block;margin:4px 12px 4px 0;vertical-align:top}.f label,.f .l{display:block;color:#444}td,th{padding:2px 8px;text-align:left;border:1px solid #ccc}.dlg{border:2px solid #666;background:#fff;padding:10px;margin:12px 60px}.note{background:#fff3c4;padding:1px 6px;margin-right:4px}';

const synergy = (view: string, name: string, id: string, gr: string, notes: readonly string[], body: string): string =>
  doc(
    `${view} - Synergy SIS`,
    SYNERGY_CSS,
    `
<div class="top">Synergy SIS &nbsp; <select aria-label="Organization"><option>Ca Mesa High School</option></select> <select aria-label="Year"><option>2026-2027</option></select> <span>Focus: Hope Lindqvist</span></div>
<div class="pad-tree"><b>PAD Tree</b><div>Synergy SIS</div><div>- Student</div><div>-- Student</div><div>-- Student Contact Log</div><div>-- Family</div><div>-- Health</div><div>-- Test History</div><div>- Attendance</div><div>- Course History</div><div>- Reports</div></div>
<div class="view" id="REV_VIEW"><div class="menu"><button type="button">Menu</button> <button type="button">&#9664;</button> <button type="button">&#9654;</button> <button type="button">Save</button> <button type="button">Undo</button> <button type="button">Find</button></div>
<h1>${view}</h1>
<div class="hdr"><b>Student Name:</b> ${name} &nbsp; <b>School:</b> Ca Mesa High &nbsp; <b>Homeroom:</b> ${id.slice(-2)} ${when(gr, `&nbsp; <b>Grade:</b> ${gr}`)} ${each(notes, (note) => `<span class="note" role="img" aria-label="Notification: ${note}">${note}</span>`)}</div>
${body}
</div><div class="status">Ready &nbsp; Edupoint</div>`,
  );

const synergyInput = (label: string, field: string, value: string): string =>
  `<div class="f"><label for="${field}">${label}</label><input id="${field}" name="${field}" value="${value}"></div>`;

// t11: the student view, one number of the state's
interface SynergyStudent extends Walked {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly gr: string;
  readonly notes: readonly string[];
  readonly phone: string;
  readonly parentPhone: string;
  readonly parent: string;
  readonly teacher: string;
}

walk<SynergyStudent>(
  't11',
  'Synergy student view with inputs, plain',
  (s) => `https://ca-mesa.edupoint.com/ST_Content.aspx?view=Student&id=${s.id}`,
  [
    {
      id: '71101',
      own: '9911340076',
      last: 'Grissom',
      first: 'Lila',
      middle: 'Kate',
      gr: '10',
      notes: [],
      phone: '6195550111',
      parentPhone: '6195550112',
      parent: 'Nora Grissom',
      teacher: 'Ogden, W',
    },
    {
      id: '71102',
      own: '9911352283',
      last: 'Hinojosa Vega',
      first: 'Pablo',
      middle: '',
      gr: '11',
      notes: ['Health', 'Allergy'],
      phone: '6195550113',
      parentPhone: '',
      parent: 'Irma Vega',
      teacher: 'Tran, C',
    },
    {
      id: '71103',
      own: '0911367790',
      last: 'ISMAILOV',
      first: 'TIMUR',
      middle: 'R',
      gr: '9',
      notes: [],
      phone: '',
      parentPhone: '6195550116',
      parent: 'ELENA ISMAILOVA',
      teacher: 'Ogden, W',
    },
    {
      id: '71104',
      own: '9911374415',
      last: 'Jean-Baptiste',
      first: 'Colette',
      middle: 'Fay',
      gr: '12',
      notes: ['Foster'],
      phone: '6195550117',
      parentPhone: '6195550118',
      parent: 'County placement',
      teacher: 'Ruelas, B',
    },
    {
      id: '71105',
      own: '9911388831',
      last: 'Kim',
      first: 'Seo-yeon',
      middle: '',
      gr: '10',
      notes: ['504'],
      phone: '6195550119',
      parentPhone: '6195550120',
      parent: 'Kim Jae-ho',
      teacher: 'Tran, C',
    },
  ],
  (s) =>
    synergy(
      'Student',
      `${s.last}, ${s.first}${when(s.middle, ` ${s.middle}`)}`,
      s.id,
      s.gr,
      s.notes,
      `<div class="tabs"><span class="on">Demographics</span><span>Other Info</span><span>Parent/Guardian</span><span>Emergency</span><span>Enrollment</span><span>Classes</span></div>
<div class="grp"><b>Demographic Information</b>
  ${synergyInput('Last Name', 'LAST_NAME', s.last)}
  ${synergyInput('First Name', 'FIRST_NAME', s.first)}
  ${synergyInput('Middle Name', 'MIDDLE_NAME', s.middle)}
  ${synergyInput('Perm ID', 'SIS_NUMBER', s.id)}
  ${synergyInput('State Student Number', 'STATE_STUDENT_NUMBER', s.own ?? '')}
  ${synergyInput('Grade', 'GRADE', s.gr)}</div>
<div class="grp"><b>Phone Numbers</b>
  ${synergyInput('Home Phone', 'HOME_PHONE', s.phone)}
  ${synergyInput('Parent Cell', 'PARENT_CELL', s.parentPhone)}
  ${synergyInput('Parent Name', 'PARENT_NAME', s.parent)}</div>
<div class="grp"><b>School Information</b>
  ${synergyInput('Homeroom Teacher', 'HOMEROOM_TEACHER', s.teacher)}
  ${synergyInput('Track', 'TRACK', '')}
  ${synergyInput('Enter Date', 'ENTER_DATE', '08/17/2026')}
  <div class="f"><label for="CODE">Enter Code</label><select id="CODE"><option>E1 - From same district</option><option>E2 - From other district</option></select></div></div>`,
    ),
);

// t12: siblings and emergency contacts with ID numbers; groups in an order of the user's pins; one student has no such row
interface SynergyFamily extends Walked {
  readonly name: string;
  readonly gr: string;
  readonly pinned: 'siblings' | 'contacts';
  readonly siblings: readonly (readonly [string, string, string, string])[];
  readonly contacts: readonly (readonly [string, string, string, string])[];
}

walk<SynergyFamily>(
  't12',
  'Synergy family view: siblings, emergency contacts with ID numbers, groups in changing order',
  (s) => `https://ca-mesa.edupoint.com/ST_Content.aspx?view=Family&id=${s.id}`,
  [
    {
      id: '71201',
      own: '9912560029',
      name: 'Lozano, Mireya',
      gr: '9',
      pinned: 'siblings',
      siblings: [['Lozano, Efrain', '7', '71290', '9912811101']],
      contacts: [
        ['Lozano, Berta', 'Mother', '6195550121', '4400127731'],
        ['Rios, Fidel', 'Uncle', '6195550122', '4400127732'],
      ],
    },
    {
      id: '71202',
      own: '9912574402',
      name: 'Mbeki, Thandiwe',
      gr: '11',
      pinned: 'contacts',
      siblings: [],
      contacts: [['Mbeki, Joy', 'Grandmother', '6195550123', '4400127733']],
    },
    {
      id: '71203',
      own: null,
      name: 'Novak, Petra',
      gr: '10',
      pinned: 'siblings',
      siblings: [['Novak, Pavel', '12', '71291', '9912811303']],
      contacts: [['Novak, Ivana', 'Mother', '6195550125', '4400127735']],
    },
    {
      id: '71204',
      own: '9912583376',
      name: "O'Shea Duarte, Caoimhe",
      gr: '12',
      pinned: 'contacts',
      siblings: [
        ["O'Shea Duarte, Rory", '10', '71292', '9912811404'],
        ["O'Shea Duarte, Nell", '8', '71293', '9912811405'],
      ],
      contacts: [
        ["O'Shea, Brid", 'Mother', '6195550127', ''],
        ['Duarte, Raul', 'Father', '6195550128', '4400127738'],
      ],
    },
    {
      id: '71205',
      own: '0912590085',
      name: 'PATEL, DEV',
      gr: '9',
      pinned: 'siblings',
      siblings: [['PATEL, DIYA', '9', '71294', '9912811506']],
      contacts: [],
    },
  ],
  (s) => {
    const siblings = `<div class="grp"><b>Siblings</b>${
      s.siblings.length === 0
        ? '<i>0 records</i>'
        : `<table><tr><th>Line</th><th>Student Name</th><th>Grade</th><th>Perm ID</th><th>State Student Number</th></tr>${each(s.siblings, ([name, gr, perm, state], i) => `<tr><td>${i + 1}</td><td>${name}</td><td>${gr}</td><td>${perm}</td><td>${state}</td></tr>`)}</table>`
    }</div>`;
    const contacts = `<div class="grp"><b>Emergency Contacts</b>${
      s.contacts.length === 0
        ? '<i>0 records</i>'
        : `<table><tr><th>Line</th><th>Contact</th><th>Relationship</th><th>Phone</th><th>ID Number</th></tr>${each(s.contacts, ([name, relation, phone, number], i) => `<tr><td>${i + 1}</td><td>${name}</td><td>${relation}</td><td>${phone}</td><td>${number}</td></tr>`)}</table>`
    }</div>`;
    return synergy(
      'Family',
      s.name,
      s.id,
      s.gr,
      [],
      `<div class="tabs"><span class="on">Family</span><span>Addresses</span><span>History</span></div>
<div class="grp"><b>Student</b><table class="kv">
  <tr><td>Perm ID</td><td>${s.id}</td></tr>
  ${when(s.own, `<tr><td>State Student Number</td><td>${s.own}</td></tr>`)}
  <tr><td>Home Language</td><td>On file</td></tr>
  <tr><td>Lives With</td><td>See contacts</td></tr></table></div>
${s.pinned === 'siblings' ? siblings + contacts : contacts + siblings}
<div class="grp"><b>Release Restrictions</b><p>None entered.</p></div>`,
    );
  },
);

// t13: a contact log whose open dialog quotes another student
interface ContactLog extends Walked {
  readonly name: string;
  readonly gr: string;
  readonly notes: readonly string[];
  readonly entries: readonly (readonly [string, string, string])[];
  readonly dialog?: { readonly number: string; readonly who: string; readonly ssid: string; readonly text: string };
}

walk<ContactLog>(
  't13',
  'Synergy contact log, a dialog quotes a second student',
  (s) => `https://ca-mesa.edupoint.com/ST_Content.aspx?view=ContactLog&id=${s.id}`,
  [
    {
      id: '71301',
      own: '9913024478',
      name: 'Quigley, Arden',
      gr: '9',
      notes: [],
      entries: [
        ['10/06/2026', 'Phone', 'Left word with father at 6195550131 about tardies.'],
        ['09/14/2026', 'E-mail', 'Welcome letter sent.'],
      ],
    },
    {
      id: '71302',
      own: '9913038812',
      name: 'Reséndiz, Alma',
      gr: '10',
      notes: ['Discipline'],
      entries: [['10/21/2026', 'Meeting', 'Mediation with another student, see incident.']],
      dialog: {
        number: '4471',
        who: 'Hart, Milo (grade 10)',
        ssid: '9913820202',
        text: 'Both students agreed to the plan. Parents informed.',
      },
    },
    { id: '71303', own: '9913041193', name: 'Sokolov, Anya', gr: '9', notes: [], entries: [] },
    {
      id: '71304',
      own: '9913056647',
      name: 'de la Torre, Ulises',
      gr: '12',
      notes: ['Discipline', '504'],
      entries: [
        ['11/02/2026', 'Phone', 'Mother called back from 6195550134.'],
        ['10/30/2026', 'Visit', 'Home visit with counselor Ruelas.'],
        ['10/12/2026', 'Letter', 'Second notice.'],
      ],
      dialog: {
        number: '4502',
        who: 'Ingram, Tess (grade 12)',
        ssid: '9913820404',
        text: 'Lockers were swapped; each now has the right one.',
      },
    },
    {
      id: '71305',
      own: '0913060358',
      name: 'Underwood, Kai',
      gr: '11',
      notes: [],
      entries: [
        ['10/08/2026', 'Note', 'Twin sister Kira (SSID 9913820505) was called in by mistake; entry moved to her log.'],
      ],
    },
  ],
  (s) =>
    synergy(
      'Student Contact Log',
      s.name,
      s.id,
      s.gr,
      s.notes,
      `<table class="kv"><tr><th>Perm ID</th><td>${s.id}</td><th>SSID</th><td>${s.own}</td><th>Counselor</th><td>Ruelas, B</td></tr></table>
<div class="tabs"><span class="on">Log</span><span>Letters</span><span>Attachments</span></div>
<div class="grp"><b>Entries</b>${
        s.entries.length === 0
          ? '<i>0 records</i>'
          : `<table><tr><th>Line</th><th>Date</th><th>Type</th><th>Text</th><th>Entered by</th></tr>${each(s.entries, ([date, type, text], i) => `<tr><td>${i + 1}</td><td>${date}</td><td>${type}</td><td>${text}</td><td>Lindqvist, H</td></tr>`)}</table>`
      }</div>
<div class="grp"><b>New entry</b><textarea rows="2" cols="50" aria-label="Text"></textarea> <button type="button">Add</button></div>
${
  s.dialog === undefined
    ? ''
    : `<div class="dlg" role="dialog" aria-label="Incident ${s.dialog.number}"><h2>Incident ${s.dialog.number}</h2><table class="kv"><tr><th>Other student</th><td>${s.dialog.who}</td></tr><tr><th>SSID</th><td>${s.dialog.ssid}</td></tr><tr><th>Outcome</th><td>${s.dialog.text}</td></tr></table><button type="button">Close</button></div>`
}`,
    ),
);

/* --------------------------------------------------------------- Illuminate */

const ILLUMINATE_CSS =
  'body{font:14px Helvetica,Arial,sans-serif;margin:0}.navbar{background:#333;padding:8px}.navbar a{color:#fff;margin-right:14px}.container{padding:14px}.badge{background:#e8a33d;border-radius:10px;padding:1px 8px;margin-left:4px}.profile{display:flex;gap:20px}dl.horizontal dt{font-weight:bold}dl.horizontal dd{margin:0 0 6px}.panel{border:1px solid #ddd;margin:10px 0}.panel-heading{background:#f5f5f5;padding:6px 10px}.panel-body{padding:8px 10px}td,th{padding:3px 10px;text-align:left;border-bottom:1px solid #eee}';

const illuminate = (title: string, body: string): string =>
  doc(
    `${title} | Illuminate Education`,
    ILLUMINATE_CSS,
    `
<div class="navbar"><a href="/live/">Home</a><a href="/live/?page=Student_List">Students</a><a href="#">Assessments</a><a href="#">Grades</a><a href="#">Reports</a><a href="#">P</a><input placeholder="Find a student" aria-label="Find a student"></div>
<div class="container"><ol class="breadcrumb"><li>Students</li><li>Student Profile</li><li>${title}</li></ol>
${body}
</div><div class="footer">Bay Shore Unified &middot; Need help? Call the help desk at (510) 555-0100.</div>`,
  );

// t14: a profile, one number of the state's
interface Profile extends Walked {
  readonly name: string;
  readonly gr?: string;
  readonly born: string;
  readonly badges: readonly string[];
  readonly photo: boolean;
  readonly phone: string;
  readonly teacher: string;
  readonly tests: readonly (readonly [string, string, string])[];
}

walk<Profile>(
  't14',
  'Illuminate student profile, plain',
  (s) => `https://bay.illuminateed.com/live/?page=StudentProfile&student_id=${s.id}`,
  [
    {
      id: '71401',
      own: '9914603318',
      name: 'Ravenna Stokes',
      gr: '2',
      born: '02/09/2019',
      badges: [],
      photo: true,
      phone: '5105550141',
      teacher: 'Ms. Haruki',
      tests: [
        ['Fall Reading Fluency', '62', 'At'],
        ['Number Sense', '18', 'Above'],
      ],
    },
    {
      id: '71402',
      own: '9914611175',
      name: 'Santino Vélez Mora',
      gr: '3',
      born: '05/30/2018',
      badges: ['EL 2'],
      photo: true,
      phone: '5105550142',
      teacher: 'Mr. Blank',
      tests: [['Fall Reading Fluency', '41', 'Below']],
    },
    {
      id: '71403',
      own: '9914628840',
      name: 'Tuyết Lê',
      born: '09/17/2018',
      badges: ['Allergy', '504'],
      photo: false,
      phone: '',
      teacher: 'Ms. Haruki',
      tests: [],
    },
    {
      id: '71404',
      own: '9914635509',
      name: 'UMA VENKAT',
      gr: '2',
      born: '12/25/2018',
      badges: [],
      photo: true,
      phone: '5105550144',
      teacher: 'Ms. Haruki',
      tests: [
        ['Fall Reading Fluency', '88', 'Above'],
        ['Number Sense', '20', 'Above'],
        ['Fact Fluency', '31', 'At'],
      ],
    },
    {
      id: '71405',
      own: '0914644426',
      name: 'Weston Hale-Moreau III',
      gr: '3',
      born: '08/08/2017',
      badges: ['Foster'],
      photo: false,
      phone: '5105550145',
      teacher: 'Mr. Blank',
      tests: [['Number Sense', '11', 'Below']],
    },
  ],
  (s) =>
    illuminate(
      s.name,
      `<div class="profile">${s.photo ? `<img src="/live/photo/${s.id}" width="90" height="110" alt="">` : '<div class="no-photo">No photo</div>'}
  <div><h1>${s.name}${each(s.badges, (badge) => `<span class="badge">${badge}</span>`)}</h1>
  <dl class="horizontal"><dt>Student ID</dt><dd>${s.id}</dd><dt>State ID</dt><dd>${s.own}</dd>${when(s.gr, `<dt>Grade Level</dt><dd>${s.gr}</dd>`)}<dt>Birthdate</dt><dd>${s.born}</dd><dt>Homeroom</dt><dd>${s.teacher}</dd><dt>Primary Phone</dt><dd>${s.phone}</dd></dl></div></div>
<ul class="nav-tabs"><li class="active">Overview</li><li>Assessments</li><li>Attendance</li><li>Behavior</li><li>Health</li></ul>
<div class="panel"><div class="panel-heading">Recent assessments</div><div class="panel-body">${
        s.tests.length === 0
          ? 'No data to display'
          : `<table><thead><tr><th>Assessment</th><th>Raw</th><th>Band</th></tr></thead><tbody>${each(s.tests, ([test, raw, band]) => `<tr><td>${test}</td><td>${raw}</td><td>${band}</td></tr>`)}</tbody></table>`
      }</div></div>
<div class="panel"><div class="panel-heading">Attendance</div><div class="panel-body">Present 41 &middot; Absent ${s.id.slice(-1)} &middot; Tardy 0</div></div>`,
    ),
);

// t15: twins and linked students, legal and preferred names; one masked
interface Linked extends Walked {
  readonly name: string;
  readonly legal: string;
  readonly gr: string;
  readonly shown?: string;
  readonly phone: string;
  readonly linked: readonly {
    readonly name: string;
    readonly how: string;
    readonly id: string;
    readonly ssid: string;
  }[];
}

walk<Linked>(
  't15',
  'Illuminate demographics with twins and linked students, one number masked',
  (s) => `https://bay.illuminateed.com/live/?page=StudentDemographics&student_id=${s.id}`,
  [
    {
      id: '71501',
      own: '9915207703',
      name: 'Anneliese Brandt',
      legal: 'Anneliese Brandt',
      gr: '6',
      phone: '5105550151',
      linked: [],
    },
    {
      id: '71502',
      own: '9915213389',
      name: 'Bea Calderón',
      legal: 'Beatriz Calderón Nava',
      gr: '6',
      phone: '5105550152',
      linked: [{ name: 'Bruno Calderón Nava', how: 'Twin', id: '71592', ssid: '9915930202' }],
    },
    {
      id: '71503',
      own: '9915226641',
      name: 'Chidi Okafor',
      legal: 'Chidiebere Okafor',
      gr: '5',
      phone: '5105550153',
      linked: [
        { name: 'Ada Okafor', how: 'Sister', id: '71593', ssid: '9915930303' },
        { name: 'Emeka Okafor', how: 'Brother', id: '71594', ssid: '' },
      ],
    },
    {
      id: '71504',
      own: null,
      shown: '&bull;&bull;&bull;&bull;&bull;&bull;8217',
      name: 'Dara Finch',
      legal: 'Dara Finch',
      gr: '6',
      phone: '5105550154',
      linked: [{ name: 'Drew Finch', how: 'Twin', id: '71595', ssid: '9915930404' }],
    },
    {
      id: '71505',
      own: '0915234458',
      name: 'Eun-ji Park',
      legal: 'Eun-ji Grace Park',
      gr: '5',
      phone: '',
      linked: [{ name: 'Min-jun Park', how: 'Cousin, same address', id: '71596', ssid: '9915930505' }],
    },
  ],
  (s) =>
    illuminate(
      s.name,
      `<h1>${s.name} <small>Grade ${s.gr}</small></h1>
<ul class="nav-tabs"><li>Overview</li><li class="active">Demographics</li><li>Enrollment</li><li>Programs</li></ul>
<div class="panel"><div class="panel-heading">Identity</div><div class="panel-body"><table>
  <tr><th scope="row">Legal name</th><td>${s.legal}</td></tr>
  <tr><th scope="row">Preferred name</th><td>${s.name}</td></tr>
  <tr><th scope="row">Local student ID</th><td>${s.id}</td></tr>
  <tr><th scope="row">State student ID</th><td>${s.own ?? s.shown ?? ''}</td></tr>
  <tr><th scope="row">Has SSID</th><td>Yes</td></tr>
  <tr><th scope="row">Primary phone</th><td>${s.phone}</td></tr></table></div></div>
<div class="panel"><div class="panel-heading">Linked students</div><div class="panel-body">${
        s.linked.length === 0
          ? 'None. <a href="#">Link a student</a>'
          : each(
              s.linked,
              (other) =>
                `<div class="media"><strong><a href="#">${other.name}</a></strong> (${other.how})<table><tr><th scope="row">Local student ID</th><td>${other.id}</td></tr><tr><th scope="row">State student ID</th><td>${other.ssid}</td></tr></table></div>`,
            )
      }</div></div>
<div class="panel"><div class="panel-heading">Language</div><div class="panel-body">Correspondence: English</div></div>`,
    ),
);

/* ------------------------------------------------------------------------ Q */

const Q_CSS =
  'body{font:12px "Segoe UI",sans-serif;margin:0}#qtop{background:#5a2b6b;color:#fff;padding:5px 10px}#qmenu span{margin-right:14px}#banner{background:#f4eef7;border:1px solid #c9b6d3;padding:6px 10px;display:flex;gap:18px}#banner .c b{display:block;font-size:10px;color:#666}fieldset{margin:8px}fieldset .r{padding:2px 0}fieldset .r label{display:inline-block;width:160px}td,th{padding:2px 8px;text-align:left}.warn{background:#ffd7d7;padding:0 6px}';

const qPage = (screen: string, at: string, banner: string, body: string): string =>
  doc(
    `Q - ${screen}`,
    Q_CSS,
    `
<div id="qtop"><b>Q</b> Harbor Valley Unified <span>User: MTREVINO</span> <span>Track: A</span></div>
<div id="qmenu"><span>File</span><span>Student</span><span>Attendance</span><span>Marks</span><span>Testing</span><span>Scheduling</span><span>Reports</span><span>Help</span></div>
<div id="qnav"><button type="button" title="First">|&lt;</button><button type="button" title="Previous">&lt;</button> <span class="pos">${at} of 412</span> <button type="button" title="Next">&gt;</button><button type="button" title="Last">&gt;|</button> <button type="button">Search</button> <button type="button">Undo</button> <button type="button">Save</button></div>
<div id="banner">${banner}</div>
<h2 class="screen">${screen}</h2>
${body}
<div id="qstatus">Record ${at} loaded</div>`,
  );

const qCell = (label: string, value: string): string => `<div class="c"><b>${label}</b><span>${value}</span></div>`;
const qRow = (label: string, value: string): string =>
  `<div class="r"><label>${label}</label> <span class="v">${value}</span></div>`;

// t16: student info, one number of the state's
interface QStudent extends Walked {
  readonly name: string;
  readonly gr: string;
  readonly born: string;
  readonly warn: string;
  readonly phone: string;
  readonly counselor: string;
  readonly schedule: readonly (readonly [string, string, string, string])[];
}

walk<QStudent>(
  't16',
  'Q student information with a schedule, plain',
  (s) => `https://q.harborvalley-usd.example/Q/Student/StudentInfo?stuId=${s.id}`,
  [
    {
      id: '71601',
      own: '9916350047',
      name: 'Albright, Poppy',
      gr: '7',
      born: '06/06/2014',
      warn: '',
      phone: '7075550161',
      counselor: 'Zamora',
      schedule: [
        ['1', 'Math 7', 'Fenn', '12'],
        ['2', 'English 7', 'Ota', '4'],
        ['3', 'PE', 'Coyle', 'GYM'],
      ],
    },
    {
      id: '71602',
      own: '9916367732',
      name: 'Bustamante Gil, Rocío',
      gr: '8',
      born: '10/29/2012',
      warn: 'MEDICAL',
      phone: '7075550162',
      counselor: 'Zamora',
      schedule: [
        ['1', 'Algebra', 'Fenn', '12'],
        ['2', 'Art', 'Lyle', '20'],
      ],
    },
    {
      id: '71603',
      own: '9916371894',
      name: 'Crowe, Jasper T',
      gr: '7',
      born: '01/22/2014',
      warn: '',
      phone: '',
      counselor: 'Ehlers',
      schedule: [
        ['1', 'Math 7', 'Fenn', '12'],
        ['4', 'Band', 'Ruhl', 'MUS'],
      ],
    },
    {
      id: '71604',
      own: '0916386621',
      name: 'DELGADO, IMELDA',
      gr: '8',
      born: '04/04/2013',
      warn: 'COURT ORDER',
      phone: '7075550164',
      counselor: 'Ehlers',
      schedule: [],
    },
    {
      id: '71605',
      own: '9916390150',
      name: 'Eklund-Price, Mattias',
      gr: '7',
      born: '12/12/2013',
      warn: '',
      phone: '7075550165',
      counselor: 'Zamora',
      schedule: [['2', 'Science 7', 'Amos', '8']],
    },
  ],
  (s, i) =>
    qPage(
      'Student Information',
      String(118 + i * 7),
      `${qCell('Name', s.name)}${qCell('Perm ID', s.id)}${qCell('SSID', s.own ?? '')}${qCell('Gr', s.gr)}${qCell('Birthdate', s.born)}${qCell('Phone', s.phone)}${when(s.warn, `<div class="c warn">${s.warn}</div>`)}`,
      `<fieldset><legend>Demographics</legend>
  ${qRow('Name', s.name)}
  ${qRow('Counselor', s.counselor)}
  ${qRow('Residence', 'Within boundary')}
  ${qRow('Primary Phone', s.phone)}
  ${qRow('Entry Date', '08/13/2026')}</fieldset>
<fieldset><legend>Schedule</legend><table><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Room</th></tr>
  ${each(s.schedule, ([per, course, teacher, room]) => `<tr><td>${per}</td><td>${course}</td><td>${teacher}</td><td>${room}</td></tr>`)}
  ${when(s.schedule.length === 0, '<tr><td colspan="4">Not scheduled</td></tr>')}</table></fieldset>`,
    ),
);

// t17: enrollment history with previous districts, a case manager and linked students
interface QHistory extends Walked {
  readonly name: string;
  readonly gr: string;
  readonly manager: string;
  readonly managerNumber: string;
  readonly prior: readonly (readonly [string, string, string])[];
  readonly linked: readonly (readonly [string, string])[];
}

walk<QHistory>(
  't17',
  'Q enrollment history with previous districts, case manager and linked students',
  (s) => `https://q.harborvalley-usd.example/Q/Student/EnrollmentHistory?stuId=${s.id}`,
  [
    {
      id: '71701',
      own: '9917008834',
      name: 'Fitzgerald, Orla',
      gr: '9',
      manager: 'None',
      managerNumber: '',
      prior: [['Kelso Union', '2019-2024', '']],
      linked: [],
    },
    {
      id: '71702',
      own: '9917013371',
      name: 'García de Alba, Renata',
      gr: '10',
      manager: 'Bell, Yolanda',
      managerNumber: '7075550172',
      prior: [
        ['Kelso Union', '2018-2021', '9917840201'],
        ['Out of state', '2016-2018', '4455120098'],
      ],
      linked: [['García de Alba, Hugo', '9917850202']],
    },
    {
      id: '71703',
      own: '9917029906',
      name: 'Hóa, Minh',
      gr: '9',
      manager: 'Bell, Yolanda',
      managerNumber: '7075550172',
      prior: [],
      linked: [
        ['Hóa, Lan', '9917850303'],
        ['Hóa, Mai', '9917850304'],
      ],
    },
    {
      id: '71704',
      own: '9917035580',
      name: 'INGERSOLL, BLAKE',
      gr: '12',
      manager: 'Castro, Ned',
      managerNumber: '7075550174',
      prior: [['Pinecrest Joint', '2023-2025', '9917840402']],
      linked: [],
    },
    {
      id: '71705',
      own: '0917041129',
      name: 'Jiménez, Paz',
      gr: '11',
      manager: 'None',
      managerNumber: '',
      prior: [['Kelso Union', '2020-2022', '']],
      linked: [['Jiménez, Luz', '9917850505']],
    },
  ],
  (s, i) =>
    qPage(
      'Enrollment History',
      String(41 + i * 3),
      `${qCell('Name', s.name)}${qCell('Perm ID', s.id)}${qCell('Gr', s.gr)}${qCell('School', 'Harbor Valley High')}`,
      `<fieldset><legend>State Reporting</legend>
  ${qRow('District Perm ID', s.id)}
  ${qRow('State Student ID (SSID)', s.own ?? '')}
  ${qRow('Enrollment Status', '10 - Primary')}
  ${qRow('Case Manager', s.manager)}
  ${qRow('Case Manager Contact', s.managerNumber)}</fieldset>
<fieldset><legend>Previous Districts</legend><table><tr><th>District</th><th>Years</th><th>ID Used There</th><th>Records</th></tr>
  ${each(s.prior, ([district, years, number]) => `<tr><td>${district}</td><td>${years}</td><td>${number}</td><td>Received</td></tr>`)}
  ${when(s.prior.length === 0, '<tr><td colspan="4">No earlier enrollment</td></tr>')}</table></fieldset>
<fieldset><legend>Linked Students</legend>${
        s.linked.length === 0
          ? '<p>None</p>'
          : each(s.linked, ([name, ssid]) => `<p><a href="#">${name}</a> &mdash; SSID ${ssid}</p>`)
      }</fieldset>`,
    ),
);

/* -------------------------------------------------------------------- Aspen */

const ASPEN_CSS =
  'body{font:12px Arial,sans-serif;margin:0}#header{background:#006699;color:#fff;padding:8px}.topTabs td{padding:4px 12px;background:#cde}.sideTabs{float:left;width:130px;padding:6px}.sideTabs div{padding:3px}.main{margin-left:150px;padding:6px}.detailProperty{color:#555;padding:3px 10px;width:170px}.detailValue{padding:3px 10px}.listGridFixed td,.listGridFixed th{padding:3px 8px;text-align:left}.box{border:1px solid #ccc;margin:8px 0;padding:6px}.icon{background:#fd8;padding:0 5px}';

const aspen = (name: string, tab: string, body: string): string =>
  doc(
    'Aspen',
    ASPEN_CSS,
    `
<div id="header">Mt Grove Charter High School &nbsp; 2026-2027 &nbsp; Delphine Ochs &nbsp; <a href="logout.do">Log Off</a></div>
<table class="topTabs"><tr><td>Pages</td><td><b>Student</b></td><td>Attendance</td><td>Conduct</td><td>Grades</td><td>Assessment</td><td>Tools</td></tr></table>
<div class="sideTabs"><div>Details</div><div>Contacts</div><div>Attendance</div><div>Transcript</div><div>Schedule</div><div>Membership</div><div>Documents</div></div>
<div class="main"><div class="navTrail">Student List :: ${name} :: ${tab}</div>
<table class="optionsBar"><tr><td>Options</td><td>Reports</td><td>Help</td><td>&lt; &nbsp; 1 : ${name} &nbsp; &gt;</td></tr></table>
${body}
</div><div class="footer">Build 6.9.4</div>`,
  );

const aspenRow = (label: string, value: string): string =>
  `<tr><td class="detailProperty" nowrap>${label}</td><td class="detailValue">${value}</td></tr>`;

// t18: student detail; one student's number is pending and a father's phone stands below
interface AspenDetail extends Walked {
  readonly name: string;
  readonly gr?: string;
  readonly born: string;
  readonly icons: readonly string[];
  readonly father: string;
  readonly phone: string;
  readonly homeroom: string;
}

walk<AspenDetail>(
  't18',
  'Aspen student detail, plain',
  (s) => `https://aspen.mtgrove.example/aspen/studentDetail.do?navkey=student.std.list.detail&oid=std${s.id}`,
  [
    {
      id: '71801',
      own: '9918220316',
      name: 'Karlsen, Bodil',
      gr: '09',
      born: '7/8/2012',
      icons: [],
      father: 'Arne Karlsen',
      phone: '5305550181',
      homeroom: '201',
    },
    {
      id: '71802',
      own: '9918236604',
      name: 'Lemus Orozco, Iván',
      gr: '10',
      born: '2/17/2011',
      icons: ['MED'],
      father: 'Javier Lemus',
      phone: '5305550182',
      homeroom: '114',
    },
    {
      id: '71803',
      own: null,
      name: 'Matsuda, Rin',
      gr: '09',
      born: '11/30/2011',
      icons: [],
      father: 'Ken Matsuda',
      phone: '5305550183',
      homeroom: '201',
    },
    {
      id: '71804',
      own: '9918241187',
      name: 'NAVARRO, CELESTE',
      born: '5/5/2010',
      icons: ['LEGAL', '504'],
      father: '',
      phone: '',
      homeroom: '118',
    },
    {
      id: '71805',
      own: '0918257759',
      name: "O'Keefe, Tadhg",
      gr: '12',
      born: '9/1/2008',
      icons: [],
      father: "Cormac O'Keefe",
      phone: '5305550185',
      homeroom: '220',
    },
  ],
  (s) =>
    aspen(
      s.name,
      'Details',
      `<form name="genericDetailForm" method="post" action="/aspen/studentDetail.do"><input type="hidden" name="formFocusField" value="">
<table class="detailContainer"><tr><td><table>
  ${aspenRow('Name', `${s.name} ${each(s.icons, (icon) => `<span class="icon" title="Alert">${icon}</span>`)}`)}
  ${aspenRow('Local ID', s.id)}
  ${aspenRow('State student ID (SSID)', s.own ?? 'Pending')}
  ${aspenRow('Date of birth', s.born)}
  ${when(s.gr, aspenRow('Grade level', s.gr ?? ''))}
  ${aspenRow('Homeroom', s.homeroom)}
  ${aspenRow('Father', s.father)}
  ${aspenRow('Father phone', s.phone)}
  ${aspenRow('Enrollment status', 'Active')}
  ${aspenRow('Calendar', 'Standard')}</table></td>
  <td><table>${aspenRow('Next school', 'Mt Grove Charter High')}${aspenRow('Year of graduation', '2030')}${aspenRow('Academic track', 'A-G')}</table></td></tr></table>
<button type="submit">Save</button> <button type="button">Cancel</button></form>
<div class="box"><b>Test dates</b><table class="listGridFixed"><tr><th>Test</th><th>Window</th></tr><tr><td>PSAT</td><td>Oct 14</td></tr><tr><td>CAST</td><td>Apr 20</td></tr></table></div>`,
    ),
);

// t19: contacts and siblings, boxes ordered by their last change
interface AspenContacts extends Walked {
  readonly name: string;
  readonly preferred: string;
  readonly gr: string;
  readonly boxes: readonly ('student' | 'siblings' | 'contacts' | 'former')[];
  readonly siblings: readonly (readonly [string, string, string, string])[];
  readonly contacts: readonly (readonly [string, string, string])[];
  readonly former: string;
}

walk<AspenContacts>(
  't19',
  'Aspen contacts, boxes in changing order, siblings and former IDs',
  (s) => `https://aspen.mtgrove.example/aspen/contactList.do?navkey=student.std.list.contacts&oid=std${s.id}`,
  [
    {
      id: '71901',
      own: '9919104425',
      name: 'Pacheco, Ana Lucía',
      preferred: '',
      gr: '10',
      boxes: ['student', 'contacts', 'siblings', 'former'],
      siblings: [['Pacheco, Diego', '12', '71990', '9919710101']],
      contacts: [['Pacheco, Irene', 'Mother', '5305550191']],
      former: '',
    },
    {
      id: '71902',
      own: '9919117718',
      name: 'Quach, Brandon',
      preferred: 'Bảo',
      gr: '09',
      boxes: ['siblings', 'student', 'contacts', 'former'],
      siblings: [
        ['Quach, Tiffany', '11', '71991', '9919710202'],
        ['Quach, Vincent', '11', '71992', '9919710203'],
      ],
      contacts: [
        ['Quach, Lan', 'Mother', '5305550192'],
        ['Quach, Dũng', 'Father', '5305550193'],
      ],
      former: '',
    },
    {
      id: '71903',
      own: '9919123390',
      name: 'Rutherford, Wren',
      preferred: 'Wren',
      gr: '11',
      boxes: ['contacts', 'student', 'former', 'siblings'],
      siblings: [],
      contacts: [['Rutherford, Alec', 'Father', '5305550194']],
      former: '9919720303',
    },
    {
      id: '71904',
      own: '9919136651',
      name: 'SALCEDO, OMAR',
      preferred: '',
      gr: '12',
      boxes: ['former', 'siblings', 'contacts', 'student'],
      siblings: [['SALCEDO, OLGA', '12', '71993', '9919710404']],
      contacts: [],
      former: '9919720404',
    },
    {
      id: '71905',
      own: '0919142207',
      name: 'Teixeira, Inês',
      preferred: '',
      gr: '10',
      boxes: ['student', 'siblings', 'former', 'contacts'],
      siblings: [],
      contacts: [
        ['Teixeira, Rui', 'Guardian', '5305550195'],
        ['Melo, Sara', 'Aunt', '5305550196'],
      ],
      former: '',
    },
  ],
  (s) => {
    const boxes = {
      student: `<div class="box"><b>Student</b><table>${aspenRow('Name', s.name)}${aspenRow('Preferred name', s.preferred)}${aspenRow('Local ID', s.id)}${aspenRow('State ID', s.own ?? '')}${aspenRow('Grade level', s.gr)}</table></div>`,
      siblings: `<div class="box"><b>Siblings</b>${
        s.siblings.length === 0
          ? '<p>No matching records</p>'
          : `<table class="listGridFixed"><tr><th>Name</th><th>Grade</th><th>Local ID</th><th>State ID</th></tr>${each(s.siblings, ([name, gr, local, state]) => `<tr><td>${name}</td><td>${gr}</td><td>${local}</td><td>${state}</td></tr>`)}</table>`
      }</div>`,
      contacts: `<div class="box"><b>Contacts</b><table class="listGridFixed"><tr><th>Priority</th><th>Name</th><th>Relationship</th><th>Phone 1</th></tr>${each(s.contacts, ([name, relation, phone], i) => `<tr><td>${i + 1}</td><td>${name}</td><td>${relation}</td><td>${phone}</td></tr>`)}</table></div>`,
      former: `<div class="box"><b>Former IDs</b><table>${aspenRow('Former state ID', s.former)}${aspenRow('Changed on', s.former === '' ? '' : '3/2/2025')}</table></div>`,
    };
    return aspen(s.name, 'Contacts', `<h1>Contacts for ${s.name}</h1>\n${each(s.boxes, (box) => boxes[box])}`);
  },
);

/* --------------------------------------------------------- Invented systems */

// t20: an app of nested divs, one number of the state's
interface AppStudent extends Walked {
  readonly name: string;
  readonly gr?: string;
  readonly chips: readonly string[];
  readonly advisor: string;
  readonly phone: string;
  readonly classes: readonly (readonly [string, string, string])[];
}

const tile = (label: string, value: string, test: string): string =>
  `<div class="css-1q7w tile" data-testid="${test}"><div class="css-k02p"><span class="css-m9x">${label}</span></div><div class="css-v81"><span class="css-t44">${value}</span></div></div>`;

walk<AppStudent>(
  't20',
  'app of nested divs, plain',
  (s) => `https://app.tidewater-learning.example/students/${s.id}/overview`,
  [
    {
      id: '72001',
      own: '9920708816',
      name: 'Juniper Abara',
      gr: '11',
      chips: [],
      advisor: 'Coach Lindell',
      phone: '8315550101',
      classes: [
        ['AP Biology', 'Dr. Osei', '93%'],
        ['English 11', 'Ms. Farr', '88%'],
      ],
    },
    {
      id: '72002',
      own: '9920719943',
      name: 'Kaleo Mahoe',
      gr: '9',
      chips: ['504 plan'],
      advisor: 'Ms. Farr',
      phone: '8315550102',
      classes: [['Algebra 1', 'Mr. Tull', '71%']],
    },
    {
      id: '72003',
      own: '9920721150',
      name: 'Lourdes Santiago Prieto',
      chips: ['Allergy', 'Newcomer'],
      advisor: 'Ms. Farr',
      phone: '(831) 555-0103',
      classes: [
        ['ELD 1', 'Ms. Quan', '90%'],
        ['Algebra 1', 'Mr. Tull', '84%'],
        ['Art', 'Mr. Ney', '97%'],
      ],
    },
    {
      id: '72004',
      own: '9920733378',
      name: 'M. Everett Nakamura',
      gr: '12',
      chips: [],
      advisor: '',
      phone: '',
      classes: [],
    },
    {
      id: '72005',
      own: '0920746691',
      name: 'Nur',
      gr: '10',
      chips: ['Foster'],
      advisor: 'Coach Lindell',
      phone: '8315550105',
      classes: [['Geometry', 'Mr. Tull', '79%']],
    },
  ],
  (s) =>
    doc(
      `${s.name} | Tidewater`,
      'body{font:15px Inter,system-ui,sans-serif;margin:0}.shell{display:flex}.rail{width:200px;background:#0f2233;color:#dfe8f0;padding:16px;min-height:600px}.rail a{display:block;color:#dfe8f0;padding:6px 0}.css-page{flex:1;padding:20px}.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.tile{border:1px solid #dde;border-radius:10px;padding:12px}.css-m9x{color:#667;font-size:12px}.chip{background:#eef;border-radius:12px;padding:2px 10px;margin-right:6px}.row{display:flex;gap:16px;padding:6px 0;border-bottom:1px solid #eee}.row>div{flex:1}',
      `
<div id="root"><div class="shell"><div class="rail" role="navigation"><div class="brand">Tidewater</div><a href="/home">Home</a><a href="/students">Students</a><a href="/attendance">Attendance</a><a href="/gradebook">Gradebook</a><a href="/messages">Messages <span class="chip">4</span></a><a href="/settings">Settings</a></div>
<div class="css-page" role="main"><div class="css-crumb"><a href="/students">Students</a> / <span>${s.name}</span></div>
<div class="css-head"><div class="avatar" aria-hidden="true">${s.name.slice(0, 1)}</div><h1 class="css-h1">${s.name}</h1><div>${each(s.chips, (chip) => `<span class="chip">${chip}</span>`)}</div></div>
<div role="tablist"><button role="tab" aria-selected="true">Overview</button><button role="tab">Classes</button><button role="tab">Family</button><button role="tab">Files</button></div>
<div class="tiles">
${when(s.gr, tile('Grade', s.gr ?? '', 'tile-grade'))}
${tile('School ID', s.id, 'tile-local')}
${tile('Statewide student ID', s.own ?? '', 'tile-state')}
${tile('Advisor', s.advisor, 'tile-advisor')}
${tile('Family phone', s.phone, 'tile-phone')}
${tile('Attendance', `9${s.id.slice(-1)}%`, 'tile-att')}
</div>
<h2>Classes this term</h2><div class="list">${
        s.classes.length === 0
          ? '<div class="empty">Nothing here yet</div>'
          : each(
              s.classes,
              ([course, teacher, mark]) =>
                `<div class="row"><div>${course}</div><div>${teacher}</div><div>${mark}</div></div>`,
            )
      }</div>
<div class="css-toast" role="status">All changes saved</div></div></div></div>`,
    ),
);

// t21: a site a resource teacher built by hand, one number of the state's
interface SitePage extends Walked {
  readonly name: string;
  readonly gr: string;
  readonly slug: string;
  readonly phone: string;
  readonly adult: string;
  readonly likes: string;
  readonly goal: string;
  readonly alert: string;
}

walk<SitePage>(
  't21',
  'site built by hand with a page for each student, plain',
  (s) => `https://sites.oakmeadow-usd.example/view/room12/students/${s.slug}`,
  [
    {
      id: '72101',
      slug: 'amaya-v',
      own: '9921450038',
      name: 'Amaya Villegas',
      gr: '4th',
      phone: '(209) 555-0111',
      adult: 'Ms. Villegas',
      likes: 'Horses, chapter books',
      goal: 'Read 110 words a minute',
      alert: '',
    },
    {
      id: '72102',
      slug: 'bodhi-k',
      own: '9921466617',
      name: 'Bodhi Kessinger',
      gr: '5th',
      phone: '2095550112',
      adult: 'Grandpa Lou',
      likes: 'Trains',
      goal: 'Multi-digit multiplication',
      alert: 'Peanut allergy, EpiPen in office',
    },
    {
      id: '72103',
      slug: 'chaya-r',
      own: '9921471129',
      name: 'Chaya Rosenthal',
      gr: '4th',
      phone: '',
      adult: 'Mr. Rosenthal',
      likes: 'Drawing',
      goal: 'Paragraph writing',
      alert: '',
    },
    {
      id: '72104',
      slug: 'dulce-m-o',
      own: '0921485590',
      name: 'Dulce María Ochoa de León',
      gr: '5th',
      phone: '2095550114',
      adult: 'Sra. Ochoa',
      likes: 'Soccer, music',
      goal: 'Fractions on a number line',
      alert: '',
    },
    {
      id: '72105',
      slug: 'ezra',
      own: '9921492246',
      name: 'Ezra Lindgren',
      gr: '4th',
      phone: '(209) 555-0115',
      adult: 'Ms. Lindgren',
      likes: 'Bugs',
      goal: 'Self-monitoring at recess',
      alert: 'Leaves at 1:40 on Tuesdays',
    },
  ],
  (s) =>
    doc(
      `Room 12 Resource - ${s.name}`,
      'body{font:16px Lato,Arial,sans-serif;margin:0}header{background:#3c6e4f;color:#fff;padding:26px}header a{color:#fff;margin-right:12px}section{max-width:760px;margin:0 auto;padding:16px}h2{font-weight:300}.cols{display:flex;gap:40px}.callout{background:#fff2cc;padding:10px}footer{padding:20px;color:#777}',
      `
<header><div>Room 12 Resource</div><nav><a href="/view/room12/home">Home</a><a href="/view/room12/students">Students</a><a href="/view/room12/schedule">Schedule</a><a href="/view/room12/forms">Forms</a></nav></header>
<div role="main">
<section><h1><span>${s.name}</span></h1><p><span>${s.gr} grade, resource 45 minutes a day</span></p></section>
<section class="cols"><div><h2>The basics</h2>
<p><strong>School ID:</strong> <span>${s.id}</span></p>
<p><strong>SSID:</strong> <span>${s.own}</span></p>
<p><strong>Home:</strong> <span>${s.adult} ${s.phone}</span></p>
<p><strong>Likes:</strong> <span>${s.likes}</span></p></div>
<div><h2>Goal this term</h2><p>${s.goal}</p><p><a href="#">Progress chart</a></p></div></section>
${when(s.alert, `<section><div class="callout">${s.alert}</div></section>`)}
<section><h2>Schedule</h2><ul><li>8:30 Opening</li><li>9:15 Reading group with Ms. Tully</li><li>10:45 Math with Mr. Acosta</li></ul></section>
<section><h2>Testing rooms</h2><table><tr><th>Test</th><th>Room</th><th>Supports</th></tr><tr><td>ELA</td><td>12</td><td>Text-to-speech, breaks</td></tr><tr><td>Math</td><td>12</td><td>Multiplication table</td></tr></table></section>
</div>
<footer>Page updated by J. Tully &middot; For staff of Oak Meadow School only &middot; Office (209) 555-0100</footer>`,
    ),
);

// t22: an old ASP page with a former number, a previous district and brothers and sisters
interface AspStudent extends Walked {
  readonly last: string;
  readonly first: string;
  readonly gr: string;
  readonly born: string;
  readonly former: string;
  readonly district: string;
  readonly tel: string;
  readonly teacher: string;
  readonly emergency: readonly (readonly [string, string])[];
  readonly family: readonly (readonly [string, string, string])[];
}

walk<AspStudent>(
  't22',
  'old ASP page with former SSID, previous district and siblings',
  (s) => `https://records.pinyonflats.example/sis/stuinfo.asp?stu=${s.id}`,
  [
    {
      id: '72201',
      own: '9922031148',
      last: 'AGUAYO',
      first: 'PILAR',
      gr: '3',
      born: '02/20/18',
      former: '',
      district: '',
      tel: '760-555-0121',
      teacher: 'MRS NORDSTROM',
      emergency: [['ROSA AGUAYO', '7605550122']],
      family: [['AGUAYO, NESTOR', '1', '9922660101']],
    },
    {
      id: '72202',
      own: '9922044483',
      last: 'BRIGGS',
      first: 'DESMOND',
      gr: '4',
      born: '06/11/17',
      former: '9922650202',
      district: 'TECOPA JT',
      tel: '760-555-0123',
      teacher: 'MR PELL',
      emergency: [
        ['LENA BRIGGS', '7605550124'],
        ['O T BRIGGS', '7605550125'],
      ],
      family: [],
    },
    {
      id: '72203',
      own: '0922057761',
      last: 'COOK-ALVARADO',
      first: 'SKYE',
      gr: '3',
      born: '09/05/18',
      former: '',
      district: 'TECOPA JT',
      tel: '',
      teacher: 'MRS NORDSTROM',
      emergency: [],
      family: [
        ['COOK, RIVER', '6', '9922660303'],
        ['COOK, OCEAN', 'K', ''],
      ],
    },
    {
      id: '72204',
      own: '9922063390',
      last: 'DE LA CRUZ',
      first: 'ANGEL',
      gr: '5',
      born: '12/31/15',
      former: '',
      district: '',
      tel: '760-555-0127',
      teacher: 'MR PELL',
      emergency: [['FR. TOM REILLY', '7605550128']],
      family: [['DE LA CRUZ, ANGELA', '5', '9922660404']],
    },
    {
      id: '72205',
      own: null,
      last: 'EBERHARDT',
      first: 'GUS',
      gr: 'K',
      born: '04/15/21',
      former: '',
      district: 'NONE',
      tel: '760-555-0129',
      teacher: 'MISS HONEA',
      emergency: [['WILMA EBERHARDT', '7605550130']],
      family: [['EBERHARDT, GRETA', '4', '9922660505']],
    },
  ],
  (s) =>
    doc(
      'Student Information Screen',
      'td{font-family:Arial;font-size:12px}',
      `
<table width="100%" border="0" cellpadding="4"><tr bgcolor="#003366"><td><font size="4"><b>PINYON FLATS ELEMENTARY - STUDENT RECORDS</b></font></td><td align="right"><a href="menu.asp">Main Menu</a> | <a href="stulist.asp">Student List</a> | <a href="attend.asp">Attendance</a> | <a href="logoff.asp">Log Off</a></td></tr></table>
<form name="frmStu" method="post" action="stusave.asp"><input type="hidden" name="stu" value="${s.id}">
<center><font size="3"><b>${s.last}, ${s.first}</b></font></center>
<table border="1" cellpadding="3" cellspacing="0" width="760" align="center">
<tr><td bgcolor="#cccccc"><b>Student #</b></td><td>${s.id}</td><td bgcolor="#cccccc"><b>Grade</b></td><td>${s.gr}</td><td bgcolor="#cccccc"><b>DOB</b></td><td>${s.born}</td></tr>
<tr><td bgcolor="#cccccc"><b>SSID #</b></td><td>${s.own ?? 'NONE'}</td><td bgcolor="#cccccc"><b>Former SSID #</b></td><td>${s.former || '&nbsp;'}</td><td bgcolor="#cccccc"><b>Prev Dist</b></td><td>${s.district || '&nbsp;'}</td></tr>
<tr><td bgcolor="#cccccc"><b>Home Tel</b></td><td>${s.tel || '&nbsp;'}</td><td bgcolor="#cccccc"><b>Teacher</b></td><td>${s.teacher}</td><td bgcolor="#cccccc"><b>Bus</b></td><td>&nbsp;</td></tr>
</table><br>
<table border="1" cellpadding="3" cellspacing="0" width="760" align="center"><tr bgcolor="#99ccff"><td colspan="3"><b>EMERGENCY CARD</b></td></tr>
<tr><td><b>Name</b></td><td><b>Telephone</b></td><td><b>May pick up</b></td></tr>
${each(s.emergency, ([name, tel]) => `<tr><td>${name}</td><td>${tel}</td><td>Y</td></tr>`)}
${when(s.emergency.length === 0, '<tr><td colspan="3">CARD NOT RETURNED</td></tr>')}</table><br>
<table border="1" cellpadding="3" cellspacing="0" width="760" align="center"><tr bgcolor="#99ccff"><td colspan="3"><b>BROTHERS AND SISTERS</b></td></tr>
<tr><td><b>Name</b></td><td><b>Grade</b></td><td><b>SSID #</b></td></tr>
${each(s.family, ([name, gr, ssid]) => `<tr><td><a href="stulist.asp">${name}</a></td><td>${gr}</td><td>${ssid || '&nbsp;'}</td></tr>`)}
${when(s.family.length === 0, '<tr><td colspan="3">NONE ON FILE</td></tr>')}</table>
<center><input type="submit" value="Save"> <input type="reset" value="Reset"></center></form>
<hr><font size="1">stuinfo.asp rev 3.2 - best viewed at 800 x 600</font>`,
    ),
);

// t23: a Spanish page, the family's cards by age and the student's own among them
interface Familia extends Walked {
  readonly nombre: string;
  readonly edad: number;
  readonly grado: string;
  readonly tel: string;
  readonly tutor: string;
  readonly avisos: readonly string[];
  readonly hermanos: readonly {
    readonly nombre: string;
    readonly edad: number;
    readonly grado: string;
    readonly ssid: string;
  }[];
}

walk<Familia>(
  't23',
  'Spanish page, family cards by age, own among them',
  (s) => `https://expediente.lospinos-usd.example/alumnos/ficha?alumno=${s.id}`,
  [
    {
      id: '72301',
      own: '9923310074',
      nombre: 'Itzel Cárdenas Ruelas',
      edad: 11,
      grado: '5.º',
      tel: '6615550131',
      tutor: 'Norma Ruelas',
      avisos: [],
      hermanos: [{ nombre: 'Emilio Cárdenas Ruelas', edad: 8, grado: '2.º', ssid: '9923770101' }],
    },
    {
      id: '72302',
      own: '9923322293',
      nombre: 'Joaquín Barragán',
      edad: 7,
      grado: '1.º',
      tel: '6615550132',
      tutor: 'Elías Barragán',
      avisos: ['Alergia'],
      hermanos: [
        { nombre: 'Sofía Barragán', edad: 12, grado: '6.º', ssid: '9923770202' },
        { nombre: 'Valeria Barragán', edad: 10, grado: '4.º', ssid: '9923770203' },
      ],
    },
    {
      id: '72303',
      own: '9923338861',
      nombre: 'María del Refugio de la O',
      edad: 9,
      grado: '3.º',
      tel: '',
      tutor: 'Consuelo de la O',
      avisos: [],
      hermanos: [],
    },
    {
      id: '72304',
      own: null,
      nombre: 'Gael Montoya Sáenz',
      edad: 6,
      grado: 'K',
      tel: '6615550134',
      tutor: 'Brenda Sáenz',
      avisos: ['Recién llegado'],
      hermanos: [{ nombre: 'Regina Montoya Sáenz', edad: 10, grado: '4.º', ssid: '9923770404' }],
    },
    {
      id: '72305',
      own: '0923341156',
      nombre: 'LUCERO IBÁÑEZ',
      edad: 10,
      grado: '4.º',
      tel: '6615550135',
      tutor: 'HÉCTOR IBÁÑEZ',
      avisos: ['504'],
      hermanos: [{ nombre: 'LUCIANO IBÁÑEZ', edad: 10, grado: '4.º', ssid: '9923770505' }],
    },
  ],
  (s) =>
    doc(
      `Expediente de ${s.nombre}`,
      'body{font:15px Georgia,serif;margin:0}header{background:#7a2e1d;color:#fff;padding:12px}header a{color:#fff;margin-right:12px}main{padding:14px}.tarjeta{border:1px solid #cbb;border-radius:6px;padding:10px;margin:8px 0}.tarjeta.actual{border-width:3px}.aviso{background:#ffe2b8;padding:1px 8px;margin-right:6px}dt{font-weight:bold;float:left;clear:left;width:230px}dd{margin:0 0 4px 240px}',
      `
<header><b>Distrito Escolar Los Pinos</b> <nav><a href="/inicio">Inicio</a><a href="/alumnos">Alumnos</a><a href="/asistencia">Asistencia</a><a href="/calificaciones">Calificaciones</a><a href="/informes">Informes</a><a href="/salir">Salir</a></nav></header>
<main><p class="ruta">Alumnos &rsaquo; Expediente &rsaquo; Familia</p>
<h1>${s.nombre}</h1>${each(s.avisos, (aviso) => `<span class="aviso">${aviso}</span>`)}
<dl><dt>Número local</dt><dd>${s.id}</dd><dt>Madre, padre o tutor</dt><dd>${s.tutor}</dd><dt>Teléfono de casa</dt><dd>${s.tel}</dd><dt>Maestra</dt><dd>Sra. Apodaca</dd></dl>
<h2>Alumnos de la familia</h2>
${each(
  [...s.hermanos, { nombre: s.nombre, edad: s.edad, grado: s.grado, ssid: s.own ?? 'Pendiente' }].sort(
    (a, b) => b.edad - a.edad || b.nombre.localeCompare(a.nombre, 'es'),
  ),
  (uno) =>
    `<div class="tarjeta${uno.nombre === s.nombre ? ' actual' : ''}"><h3>${uno.nombre}${uno.nombre === s.nombre ? ' <small>(este expediente)</small>' : ''}</h3><dl><dt>Edad</dt><dd>${uno.edad} años</dd><dt>Grado</dt><dd>${uno.grado}</dd><dt>Identificador estatal (SSID)</dt><dd>${uno.ssid}</dd></dl></div>`,
)}
<h2>Documentos</h2><ul><li>Acta de nacimiento</li><li>Cartilla de vacunación</li></ul></main>
<footer>Oficina: (661) 555-0100 &middot; Versión 4.1</footer>`,
      'lang="es"',
    ),
);

// t24: special education cases, with a case manager, a linked student and notes that quote another
interface CaseFile extends Walked {
  readonly name: string;
  readonly legal: string;
  readonly gr: string;
  readonly manager: string;
  readonly seid: string;
  readonly provider: string;
  readonly guardian: string;
  readonly phone: string;
  readonly note: string;
  readonly linked?: readonly [string, string];
  readonly sent?: readonly [string, string];
}

walk<CaseFile>(
  't24',
  'special education case file with case manager, linked student and notes',
  (s) => `https://caselight.foothill-selpa.example/cases/view?case=${s.id}`,
  [
    {
      id: '72401',
      own: '9924115530',
      name: 'Odalys Crespo',
      legal: 'Odalys Crespo',
      gr: '3',
      manager: 'Jean Purcell',
      seid: '1190042231',
      provider: 'Speech, 2 x 30',
      guardian: 'Yesenia Crespo',
      phone: '5305550141',
      note: 'Annual review set for December.',
    },
    {
      id: '72402',
      own: '9924123347',
      name: 'Pip Hargrove',
      legal: 'Phillippa Hargrove',
      gr: '6',
      manager: 'Marcus Teel',
      seid: '1190042244',
      provider: 'Resource, daily',
      guardian: 'Ann Hargrove',
      phone: '5305550142',
      note: 'Triennial started. Records asked of the former district.',
      sent: ['Mill Basin USD', '9924680202'],
    },
    {
      id: '72403',
      own: '9924130091',
      name: 'Quang Đinh',
      legal: 'Đinh Quang',
      gr: '4',
      manager: 'Jean Purcell',
      seid: '1190042231',
      provider: 'OT consult',
      guardian: 'Đinh Thu',
      phone: '',
      note: 'Father asks that meetings be joint with those of his sister.',
      linked: ['Linh Đinh', '9924670303'],
    },
    {
      id: '72404',
      own: '9924147718',
      name: 'Rhys Talamantes',
      legal: 'Rhys A. Talamantes Boyd',
      gr: '5',
      manager: 'Lou Ferrante',
      seid: '1190042257',
      provider: 'Counseling, weekly',
      guardian: 'Kara Boyd',
      phone: '5305550144',
      note: 'Progress report of Ryan Talbot (SSID 9924690404) was filed here by mistake and has been moved.',
    },
    {
      id: '72405',
      own: '0924156602',
      name: 'SERENA UGALDE',
      legal: 'SERENA UGALDE',
      gr: '6',
      manager: 'Marcus Teel',
      seid: '1190042244',
      provider: 'Speech, 1 x 30',
      guardian: 'ROBERTO UGALDE',
      phone: '5305550145',
      note: '',
      linked: ['SELENA UGALDE (twin)', '9924670505'],
      sent: ['Mill Basin USD', '9924680505'],
    },
  ],
  (s) =>
    doc(
      `CaseLight - ${s.name}`,
      'body{font:14px "Source Sans Pro",Arial,sans-serif;margin:0}.bar{background:#234;color:#fff;padding:8px 14px}.bar a{color:#cde;margin-right:12px}.wrap{display:flex}.side{width:230px;padding:12px;background:#f3f6f9}.body{flex:1;padding:12px}.card{border:1px solid #ccd;border-radius:6px;margin-bottom:10px;padding:8px 12px}.card h3{margin:0 0 6px}.kv{display:grid;grid-template-columns:170px 1fr;row-gap:3px}.kv .k{color:#567}.tag{background:#d8ebff;border-radius:3px;padding:0 6px}',
      `
<div class="bar"><b>CaseLight</b> <a href="/cases">My cases</a><a href="/calendar">Calendar</a><a href="/forms">Forms</a><a href="/reports">Reports</a><a href="/out">Sign out</a></div>
<div class="wrap"><div class="side">
<div class="card"><h3>Case manager</h3><div class="kv"><span class="k">Name</span><span>${s.manager}</span><span class="k">SEID</span><span>${s.seid}</span><span class="k">Office</span><span>Bldg C</span></div></div>
<div class="card"><h3>Timeline</h3><ul><li>Plan date 12/4/2025</li><li>Next annual 12/4/2026</li><li>Next triennial 2028</li></ul></div></div>
<div class="body"><h1>${s.name} <span class="tag">Grade ${s.gr}</span></h1>
<div class="card"><h3>Student</h3><div class="kv"><span class="k">Legal name</span><span>${s.legal}</span><span class="k">Case number</span><span>${s.id}</span><span class="k">SSID</span><span>${s.own}</span><span class="k">Services</span><span>${s.provider}</span></div></div>
<div class="card"><h3>Parent or guardian</h3><div class="kv"><span class="k">Name</span><span>${s.guardian}</span><span class="k">Phone</span><span>${s.phone}</span><span class="k">Rights sent</span><span>Yes</span></div></div>
${s.sent === undefined ? '' : `<div class="card"><h3>Previous district</h3><div class="kv"><span class="k">District</span><span>${s.sent[0]}</span><span class="k">Former SSID</span><span>${s.sent[1]}</span></div></div>`}
${s.linked === undefined ? '' : `<div class="card"><h3>Linked student</h3><div class="kv"><span class="k">Name</span><span>${s.linked[0]}</span><span class="k">SSID</span><span>${s.linked[1]}</span></div></div>`}
<div class="card"><h3>Notes</h3>${s.note === '' ? '<p><i>No notes</i></p>' : `<p>${s.note}</p>`}<button type="button">Add a note</button></div>
</div></div>
<div class="foot">Foothill SELPA &middot; Confidential &middot; Help 530-555-0100</div>`,
    ),
);

export const walkedAgainPages = pages;

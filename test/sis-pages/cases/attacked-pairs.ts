/** Enough words for a box not to be small. */
const NOTE =
  'Enrolled at Oak Elementary since August 2021 and attends the after school program on weekdays until five. '.repeat(
    7,
  );

/** Two pages of one kind: on the first a person confirms the student's place, the second shows another's number there. */
export interface Pair {
  readonly what: string;
  /** Of the second page; of any site where it is left out. */
  readonly url?: string;
  /** Empty: nobody needs to confirm a field that the adapter knows. */
  readonly confirmed: string;
  readonly anothers: string;
}

/** Made by somebody who had read the rules: the number 9900000002 is never the page's student's. */
export const attackedPairs: readonly Pair[] = [
  {
    what: 'sibling switch, chosen by a Bootstrap class',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p><div class="btn-group"><button class="btn btn-primary">Abel</button></div></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p><div class="btn-group"><button class="btn btn-outline-primary">Lia</button><button class="btn btn-primary">Luis</button></div></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'custom dropdown or combo box in the page head says who is shown',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p><div class="css-control"><div class="css-singleValue">Hailu, Abel</div></div></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p><div class="css-control"><div class="css-singleValue">Ortega, Luis</div></div></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'a sentence in the page head says that another is shown',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p><p class="context">Own record</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p><p class="context">Switched to brother Luis</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'a badge in the heading: Duplicate, Merged, Retired, Sibling, Twin of Luis',
    confirmed: `<div class="page-head"><h1>Hailu, Abel <span class="badge">EL</span></h1><p>Grade 4</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia <span class="badge">Duplicate</span></h1><p>Grade 4</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'heading "name \u2013 part of the page" where the part is of others',
    confirmed: `<h1>Abel Hailu – Demographics</h1><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<h1>Lia Ortega – Linked student</h1><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'a trail over the heading ends in the brother',
    confirmed: `<ol class="breadcrumb"><li><a href="/students">Students</a></li><li>Hailu, Abel</li></ol><div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<ol class="breadcrumb"><li><a href="/students">Students</a></li><li><a href="/s/1">Ortega, Lia</a></li><li>Ortega, Luis</li></ol><div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'a trail below the heading ends in a given name',
    confirmed: `<h1>Abel Hailu</h1><ol class="breadcrumb"><li><a href="/students">Students</a></li><li>Abel</li></ol><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<h1>Lia Ortega</h1><ol class="breadcrumb"><li><a href="/students">Students</a></li><li><a href="/s/1">Lia</a></li><li>Luis</li></ol><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'family list over the pane, the chosen row marked by a class',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><ul class="list-group"><li class="list-group-item list-group-item-primary"><a href="/s/1">Abel Hailu</a></li></ul><div class="detail"><h3>State data</h3><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table></div>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><ul class="list-group"><li class="list-group-item"><a href="/s/1">Lia Ortega</a></li><li class="list-group-item list-group-item-primary"><a href="/s/2">Luis Ortega</a></li></ul><div class="detail"><h3>State data</h3><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></div>`,
  },
  {
    what: 'own name in the banner, the sister in an h2',
    confirmed: `<div class="banner">Hailu, Abel · Grade 6</div><h2>State information</h2><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="banner">Ortega, Mia · Grade 6</div><h2>Lia Ortega (Sister)</h2><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'the name of a card in two elements',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Oak Elementary</p></div><div class="kid"><div><span>Abel</span> <span>Hailu</span></div><div>SSID: 9900000003</div></div>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Oak Elementary</p></div><div class="kid"><div><span>Luis</span> <span>Ortega</span></div><div>SSID: 9900000002</div></div>`,
  },
  {
    what: 'a name in two lines of a cell',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><table><tr><td><img src="p.png"></td><td>HAILU<br>ABEL</td><td>SSID: 9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><table><tr><td><img src="p.png"></td><td>ORTEGA<br>LUIS</td><td>SSID: 9900000002</td></tr></table>`,
  },
  {
    what: 'panels of more than 600 characters, each begins with a link to the child',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><section class="panel"><div class="who"><a href="/s/1">Abel Hailu</a></div><dl><dt>Grade</dt><dd>4</dd><dt>Birth date</dt><dd>05/06/2014</dd><dt>Notes</dt><dd>${NOTE}</dd><dt>SSID</dt><dd>9900000003</dd></dl></section>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><section class="panel"><div class="who"><a href="/s/1">Lia Ortega</a></div><dl><dt>Grade</dt><dd>4</dd><dt>Notes</dt><dd>${NOTE}</dd></dl></section><section class="panel"><div class="who"><a href="/s/1">Luis Ortega</a></div><dl><dt>Grade</dt><dd>2</dd><dt>Birth date</dt><dd>07/08/2017</dd><dt>Notes</dt><dd>${NOTE}</dd><dt>SSID</dt><dd>9900000002</dd></dl></section>`,
  },
  {
    what: 'accordion: button with the name, much below it',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><section class="p"><button aria-expanded="true">Abel Hailu</button><div>${NOTE}</div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table></section>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><section class="p"><button aria-expanded="false">Lia Ortega</button></section><section class="p"><button aria-expanded="true">Luis Ortega</button><div>${NOTE}</div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table></section>`,
  },
  {
    what: 'two cards side by side: "Compare with" and "State data"',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><div class="pane"><section><h3>State data</h3><p>SSID: 9900000003</p></section></div>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><div class="pane"><section><h3>Grades</h3><p>GPA: 3.1</p></section></div><div class="pane"><section><h3>Compare with</h3><p><b>Luis Ortega</b></p></section><section><h3>State data</h3><p>SSID: 9900000002</p></section></div>`,
  },
  {
    what: 'whose card it is stands behind the number in a box with a heading',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><div class="kid"><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><div class="kid"><p>SSID: 9900000002</p><div><h4>Belongs to</h4><p>Name: Luis Ortega</p><p>Grade: 2</p></div></div>`,
  },
  {
    what: 'a sibling whose given name is a word of titles: An, To, In, La, Main, Page, Key',
    confirmed: `<div class="page-head"><h1>Linh Nguyen</h1><p>Grade 4</p></div><div class="card"><h3>Linh</h3><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Thao Nguyen</h1><p>Grade 4</p></div><div class="card"><h3>Thao</h3><p>Grade 4</p></div><div class="card"><h3>An</h3><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'two sisters called Maria',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><div class="card"><h3>Abel Hailu</h3><p>Grade: 4</p><p>${NOTE}</p><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Maria Ortega</h1><p>Grade 4</p></div><div class="card"><h3>Maria Guadalupe Ortega</h3><p>Grade: 2</p><p>${NOTE}</p><p>SSID: 9900000002</p></div>`,
  },
  {
    what: "legal name of the twin behind the number in a panel of his, with another grade; the page's own preferred name elsewhere",
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p><p>Preferred name: Abel</p></div><section class="rec"><p>SSID: 9900000003</p><p>Grade: 4</p><p>${NOTE}</p><p>Legal name: Hailu, Abelard</p></section>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p><p>Preferred name: Lia</p></div><section class="rec"><p>SSID: 9900000002</p><p>Grade: 2</p><p>${NOTE}</p><p>Legal name: Ortega, Luis</p></section>`,
  },
  {
    what: 'a large panel of "Preferred name: Luis", with another grade',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><section class="rec"><p>Preferred name: Abel</p><p>Grade: 4</p><p>${NOTE}</p><p>SSID: 9900000003</p></section>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><section class="rec"><p>Preferred name: Luis</p><p>Grade: 2</p><p>${NOTE}</p><p>SSID: 9900000002</p></section>`,
  },
  {
    what: "a brother called by the page's second given name, with another grade in a large panel",
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><section class="rec"><h3>Abel</h3><p>Grade: 4</p><p>${NOTE}</p><p>SSID: 9900000003</p></section>`,
    anothers: `<div class="page-head"><h1>Jose Luis Ortega</h1><p>Grade 4</p></div><section class="rec"><h3>Jose</h3><p>Grade: 4</p><p>${NOTE}</p></section><section class="rec"><h3>Luis</h3><p>Grade: 2</p><p>${NOTE}</p><p>SSID: 9900000002</p></section>`,
  },
  {
    what: 'small cards: legal name of a brother behind, her own legal name beside',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Oak Elementary</p></div><dl><dt>Preferred name</dt><dd>Abel</dd><dt>Legal name</dt><dd>Hailu, Abelard</dd></dl><dl><dt>SSID</dt><dd>9900000003</dd></dl>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Oak Elementary</p></div><dl><dt>Preferred name</dt><dd>Lia</dd><dt>Legal name</dt><dd>Ortega, Liana</dd></dl><dl><dt>SSID</dt><dd>9900000002</dd><dt>Legal name</dt><dd>Ortega, Luis</dd></dl>`,
  },
  {
    what: 'card of Preferred name Daniel beside her own card (Dani, grade 4)',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><div class="card"><p>Preferred name: Abel</p><p>Grade: 4</p><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Daniela Ruiz</h1><p>Oak Elementary</p></div><div class="card"><p>Preferred name: Dani</p><p>Grade: 4</p></div><div class="card"><p>Preferred name: Daniel</p><p>Grade: 2</p><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'small cards of Jose Luis and Luis',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><div class="card"><p>Name: Abel</p><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Jose Luis Ortega</h1><p>Oak Elementary</p></div><div class="card"><p>Name: Jose Luis</p><p>Grade: 4</p></div><div class="card"><p>Name: Luis</p><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'a banner with the surname in an element of its own',
    confirmed: `<div class="student-banner"><div class="student-name-last">Hailu</div><div class="student-name-first">Abel</div></div><div class="card"><h3>Hailu, Abel</h3><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="student-banner"><div class="student-name-last">Ortega</div><div class="student-name-first">Lia</div></div><div class="card"><h3>Ortega, Luis</h3><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'a field for a person that is no name label',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><table><tr><td>Ticket</td><td>T-17</td></tr><tr><td>Examinee</td><td>Abel Hailu</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><table><tr><td>Ticket</td><td>T-18</td></tr><tr><td>Examinee</td><td>Luis Vega</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'the one row of a list, a given name below "Participant"',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><table><tr><th>Participant</th><th>Room</th><th>SSID</th></tr><tr><td>Abel</td><td>12</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Oak Elementary</p></div><table><tr><th>Participant</th><th>Room</th><th>SSID</th></tr><tr><td>Luis</td><td>2</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'a card of two texts with another grade',
    confirmed: `<div class="page-head"><h1>Hailu, Abel</h1><p>Grade 4</p></div><div class="x"><p>Grade: 4</p><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><p>Grade 4</p></div><div class="x"><p>Grade: 2</p><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'another number beside a word for an SSID is passed for good',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><div class="kid"><div><span>Abel</span> <span>Hailu</span></div><div>SSID: 9900000003</div></div><div class="kid"><div>Bela Hailu</div><div>SSID: 9900000004</div></div>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Oak Elementary</p></div><div class="kid"><div><span>Lia</span> <span>Ortega</span></div><div>Custody shared with: Rosa Ortega</div><div>SSID: 9900000001</div></div><div class="kid"><div><span>Luis</span> <span>Ortega</span></div><div>SSID: 9900000002</div></div>`,
  },
  {
    what: "own number called Temporary SSID, the brother An's plain",
    confirmed: `<div class="page-head"><h1>Linh Nguyen</h1><p>Grade 4</p></div><p>Former SSID: 9900000007</p><div class="card"><h3>State data</h3><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Thao Nguyen</h1><p>Grade 4</p></div><p>Temporary SSID: 9900000001</p><div class="card"><h3>An</h3><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'an open dialog of the brother, his name in two elements',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><div role="dialog" aria-modal="true"><div><span>Abel</span> <span>Hailu</span></div><div>SSID: 9900000003</div></div>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><div role="dialog" aria-modal="true"><div><span>Luis</span> <span>Ortega</span></div><div>SSID: 9900000002</div></div>`,
  },
  {
    what: 'checkboxes of siblings, the checked one is shown',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><div><label><input type="checkbox" checked> Abel</label></div><div class="d"><p>SSID: 9900000003</p></div>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><div><label><input type="checkbox"> Lia</label><label><input type="checkbox" checked> Luis</label></div><div class="d"><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'card with the own name below "Possible duplicates"',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><h2>Household</h2><div class="card"><h3>Abel Hailu</h3><p>SSID: 9900000003</p></div><div class="card"><h3>Bela Hailu</h3><p>Grade 2</p></div>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Oak Elementary</p></div><h2>Possible duplicates</h2><div class="card"><h3>Lia Ortega</h3><p>SSID: 9900000002</p></div>`,
  },
  {
    what: 'a brother in capitals: LUIS, ANA, LEO',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Oak Elementary</p></div><div role="tablist"><button role="tab" aria-selected="true">ABEL</button></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000003</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Oak Elementary</p></div><div role="tablist"><button role="tab" aria-selected="false">LIA</button><button role="tab" aria-selected="true">LUIS</button></div><table class="fields"><tr><td>School</td><td>Oak Elementary</td></tr><tr><td>SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'the source of a number is a given name',
    confirmed: `<div class="page-head"><h1>Abel Hailu</h1><p>Grade 4</p></div><table><tr><th>Field</th><th>Value</th><th>Source</th></tr><tr><td>SSID</td><td>9900000003</td><td>CALPADS</td></tr></table>`,
    anothers: `<div class="page-head"><h1>Lia Ortega</h1><p>Grade 4</p></div><table><tr><th>Field</th><th>Value</th><th>Source</th></tr><tr><td>SSID</td><td>9900000002</td><td>Luis</td></tr></table>`,
  },
  {
    what: 'Aeries: S1 at once, nobody confirmed anything',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<div id="studentBanner"><h1>Ortega, Lia</h1><span>Grade 4</span></div><div><button class="btn">Lia</button><button class="btn btn-primary">Luis</button></div><table class="tbl"><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr></table>`,
  },
  {
    what: 'Aeries: badge Duplicate',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<div id="studentBanner"><h1>Ortega, Lia <span class="badge">Duplicate</span></h1><span>Grade 4</span></div><table class="tbl"><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr></table>`,
  },
  {
    what: 'Aeries: STU.FN and STU.LN in two elements',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<div class="student-name">Ortega, Lia</div><div class="kid"><div><span data-tcfc="STU.FN">Luis</span> <span data-tcfc="STU.LN">Ortega</span></div><div>State Student ID <span data-tcfc="STU.CID">9900000002</span></div></div>`,
  },
  {
    what: 'Aeries: name in two lines of the cell',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<div id="studentBanner"><h1>Ortega, Lia</h1><span>Grade 4</span></div><table><tr><td>Ortega<br>Luis</td><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr></table>`,
  },
  {
    what: 'Aeries: large panel, name as a link',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<h1>Lia Ortega</h1><div class="kid"><div><a href="#" data-tcfc="STU.NM">Luis Ortega</a></div><div>${NOTE}</div><div>State Student ID <span data-tcfc="STU.CID">9900000002</span></div></div>`,
  },
  {
    what: 'Aeries: dropdown in the banner',
    url: 'https://demo.aeries.net/admin/Demographics.aspx',
    confirmed: ``,
    anothers: `<div class="page-head"><h1>Ortega, Lia</h1><button>Ortega, Luis ▾</button></div><table class="tbl"><tr><td>State Student ID</td><td><span data-tcfc="STU.CID">9900000002</span></td></tr></table>`,
  },
  {
    what: 'PowerSchool: switch of siblings',
    url: 'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
    confirmed: ``,
    anothers: `<h1>Ortega, Lia</h1><p><a class="button">Lia</a> <a class="button primary">Luis</a></p><table><tr><td title="[StudentCoreFields]State_StudentNumber">SSID</td><td>9900000002</td></tr></table>`,
  },
  {
    what: 'ways toolbar',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><b>Ana</b> <button>Edit</button></div><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><b>Luis</b> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
  },
  {
    what: 'ways toolbar full',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><span>Ana Diaz</span> <button>Edit</button></div><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="toolbar"><span>Luis Diaz</span> <button>Edit</button></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
  },
  {
    what: 'ways record links',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Student record of Ana</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div><span>Student record of Luis</span> <a href=#>Edit</a> <a href=#>Print</a> <a href=#>Close</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
  },
  {
    what: 'ways tablist',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="tablist"><a role="tab" class="on">Ana</a></div><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="tablist"><a role="tab" class="on">Luis</a></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
  },
  {
    what: 'ways menubar',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="menubar"><span role="menuitem">Ana D.</span><span role="menuitem">Edit</span></div><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="panel"><div role="menubar"><span role="menuitem">Luis D.</span><span role="menuitem">Edit</span></div><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl></div>`,
  },
  {
    what: 'turn bold',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div><b>Home phone</b><span>(916) 555-0101</span><b>Address</b><span>12 Elm St</span><b>Ana</b><span>SSID 9911111111</span></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div><b>Home phone</b><span>(916) 555-0101</span><b>Address</b><span>12 Elm St</span><b>Luis</b><span>SSID 9922222222</span></div>`,
  },
  {
    what: 'gap in error',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9911111111 </p>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; assigned in error</p>`,
  },
  {
    what: 'gap belongs',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9911111111 &nbsp; Grade 5</p>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; belongs to Luis</p>`,
  },
  {
    what: 'gap replaced',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9911111111 &nbsp; active</p>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><p>SSID: 9922222222 &nbsp; replaced 2/3/2024</p>`,
  },
  {
    what: 'use title',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><h3>State Data</h3><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><h3>Do not use</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl>`,
  },
  {
    what: 'sis title',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><h3>State Data</h3><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><h3>Sis</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl>`,
  },
  {
    what: 'past school',
    confirmed: `<h1>Diaz, Ana</h1><h3>Student data</h3><dl><dt>SSID</dt><dd>9911111111</dd><dt>School</dt><dd>Elm School</dd></dl>`,
    anothers: `<h1>Diaz, Ana</h1><h3>Transferred from prior school</h3><dl><dt>SSID</dt><dd>9922222222</dd><dt>School</dt><dd>Elm School</dd></dl>`,
  },
  {
    what: 'surname',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><p>SSID: 9911111111</p><p>Elm School</p></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><p>SSID: 9922222222</p><p>Garcia Hendrics, Luis</p></div>`,
  },
  {
    what: 'sunday',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><p>SSID 9911111111</p><p>Elm School</p></div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div class="card"><p>SSID 9922222222</p><p>Emmanuel Sunday</p></div>`,
  },
  {
    what: 'match',
    confirmed: `<h1>Diaz, Ana</h1><p>Grade 5</p><div>SSID 9911111111 active</div>`,
    anothers: `<h1>Diaz, Ana</h1><p>Grade 5</p><div>SSID 9922222222 match to review</div>`,
  },
];

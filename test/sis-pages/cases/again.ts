import { type CasePage, casesOf, fields, HOSTS, table } from './case-page.ts';

const { powerSchool: PS, infiniteCampus: IC, synergy: SY } = HOSTS;
const { right, none } = casesOf('n');
const PHONE = '9165550185';

/** A page of somebody whose own number is not on it, with what else is there. */
const ortega = (html: string): string => `<h1>Ortega, Lia</h1><p>Grade 6, Local ID 30611</p>${html}`;
/** The same, as programs for the browser draw it. */
const app = (html: string): string =>
  `<div id=root><header class="MuiAppBar-root"><h1 class="MuiTypography-root">Lia Ortega</h1><span class="MuiChip-label">Grade 6</span></header><main class="MuiContainer-root">${html}</main></div>`;
let count = 0;
const other = (make: (ssid: string) => string, kind: string, around = ortega, url?: string): CasePage => {
  count += 1;
  const ssid = `99830${String(count).padStart(5, '0')}`;
  return none(kind, around(make(ssid)), [ssid], url);
};
const own = (make: (ssid: string) => string, kind: string, never: readonly string[] = [], url?: string): CasePage => {
  count += 1;
  const ssid = `99730${String(count).padStart(5, '0')}`;
  return right(kind, make(ssid), ssid, never, url);
};
const plain = (html: string): string => html;
const card = (name: string) =>
  other(
    (ssid) => `<div class=card><div class=hd>${name}</div><div>Grade 2</div><div>SSID: ${ssid}</div></div>`,
    'card, name in any form',
  );

/** A second hunt: other systems' markup, names in any form, and what says whose a number is by structure alone. */
export const againPages: readonly CasePage[] = [
  // Names that a form of names does not know
  ...[
    'Max School',
    'Cody Fields',
    'Summer High',
    'Faith Home',
    'Chuck Person',
    'Art History',
    'Robert Service',
    'Ava',
    'AVA',
    'ava dean',
    '陈小明',
    '김 민준',
    'أحمد حسن',
    'Анна Дин',
    'ʻAukai Kealoha',
    'Maria del Carmen de los Angeles Garcia Lopez Ruiz Paz',
    'Ava Dean #30612',
    'Ava Dean / Grade 2',
    'Ava Dean [30612]',
    'Ava "Avi" Dean',
    'Ava (Avi) Dean',
    'Ava Dean, Oak Elementary School',
    'Student Ava Dean',
    'Scholar: Ava Dean',
    'Child: Ava',
    'Ava D.',
    'Ava Dean II',
    'Ava Dean &rarr;',
    'Ava Dean, age 7',
    'D’Angelo O’Neil',
    '30612 Dean Ava',
    'Dean Ava 2 F',
    'Ava Dean &middot; Oak School',
    'Nguyen Thi',
  ].map(card),
  ...['Max School', 'Ava', '陈小明', 'Cody Fields'].map((name) =>
    other(
      (ssid) => `<section><h3>${name}</h3>${fields(['Grade', '2'], ['SSID', ssid])}</section>`,
      'section, name in any form',
    ),
  ),
  ...['Max School', 'Ava', '陈小明'].map((name) =>
    other(
      (ssid) =>
        `<div class="MuiPaper-root MuiCard-root"><div class="MuiCardHeader-root"><div class="MuiAvatar-root">A</div><div class="MuiCardHeader-content"><span class="MuiTypography-root MuiTypography-h6">${name}</span><span class="MuiTypography-root MuiTypography-body2">Grade 2</span></div></div><div class="MuiCardContent-root"><p class="MuiTypography-root MuiTypography-body2">SSID: ${ssid}</p></div></div>`,
      'card of a program',
      app,
    ),
  ),

  // Names in fields of their own
  other(
    (s) => `<h3>Details</h3>${fields(['First name', 'Ava'], ['Last name', 'Dean'], ['SSID', s])}`,
    'name in fields',
  ),
  other((s) => table(['First Name', 'Ava'], ['Last Name', 'Dean'], ['Grade', '2'], ['SSID', s]), 'name in fields'),
  other((s) => fields(['Name', 'Ava'], ['SSID', s]), 'name in fields'),
  other(
    (s) =>
      `<div class=pane><label>First name <input value=Ava></label> <label>Last name <input value=Dean></label> <label>SSID <input value=${s}></label></div>`,
    'name in controls',
  ),
  other(
    (s) => `<div class=pane><label>Name <input value="Ava Dean"></label> <label>SSID <input value=${s}></label></div>`,
    'name in controls',
  ),
  other(
    (s) =>
      `<fieldset><legend>Additional child</legend><div class=row><label for=f1>Legal first name</label><input id=f1 value=Ava></div><div class=row><label for=f2>Legal last name</label><input id=f2 value=Ortega></div><div class=row><label for=f3>SSID</label><input id=f3 value=${s}></div></fieldset>`,
    'name in controls',
  ),
  other(
    (s) =>
      `<div class=pane><label>Student <select><option>Ortega, Lia</option><option selected>Dean, Ava</option></select></label> <p>SSID: ${s}</p></div>`,
    'name in controls',
  ),
  other(
    (s) =>
      `<table><tr><td>Nombre</td><td>Ava</td></tr><tr><td>Apellido</td><td>Dean</td></tr><tr><td>SSID</td><td>${s}</td></tr></table>`,
    'name in fields',
  ),
  other((s) => `<div class=card><b>Ava</b> <i>Dean</i><p>SSID: ${s}</p></div>`, 'name in pieces'),
  other((s) => `<div class=card><span>Dean</span>, <span>Ava</span><p>SSID: ${s}</p></div>`, 'name in pieces'),
  other((s) => `<div class=card><div>Dean</div><div>Ava</div><div>SSID: ${s}</div></div>`, 'name in pieces'),

  // Headings that speak of others in words of their own
  ...[
    'Stepsister',
    'Half-brother',
    'Stepbrothers and stepsisters',
    'Carpool',
    'Also living here',
    'Same address',
    'Foster placement',
    'Lab partner',
    'Victim',
    'Witness',
    'Hermanastra',
    'Next student',
    'Peer tutor',
    'Mentee',
    'Waitlist',
    'Reading buddy',
    'Proposed change',
    'Superseded',
    'Rejected',
    'Entered in error',
    'Legacy record',
    'Incoming transfer',
  ].map((words) => other((s) => `<section><h3>${words}</h3><p>SSID: ${s}</p></section>`, 'heading in other words')),
  ...['Stepsister', 'Carpool with', 'Witness', 'Next', 'Up next', 'Now serving', 'Foster child'].map((words) =>
    other((s) => `<p>${words}: Ava, SSID ${s}</p>`, 'line in other words'),
  ),
  other((s) => `<p>Next: <a href="#">Lee, Kai (SSID ${s})</a></p>`, 'line in other words'),
  other((s) => `<dl><dt>Suggested</dt><dd><span>SSID</span> <span>${s}</span></dd></dl>`, 'field that holds another'),
  other((s) => `<table><tr><td>Stepbrother</td><td>SSID: ${s}</td></tr></table>`, 'field that holds another'),
  other((s) => `<dl><dt>Reported by</dt><dd>Kai, SSID: ${s}</dd></dl>`, 'field that holds another'),
  other((s) => `<table><tr><td>Ava</td><td>Grade 2</td><td>SSID: ${s}</td></tr></table>`, 'row of another'),
  other(
    (s) =>
      `<ul class=list-group><li class=list-group-item><img alt="" src=""><span>Kai</span><span class=badge>SSID ${s}</span></li></ul>`,
    'row of another',
  ),

  // Values that no longer hold
  other((s) => `<table><tr style="text-decoration:line-through"><td>SSID</td><td>${s}</td></tr></table>`, 'struck out'),
  other((s) => `<div style="text-decoration:line-through"><div>SSID</div><div>${s}</div></div>`, 'struck out'),
  other(
    (s) => `<div class=f><div class=l>SSID</div><div class=v>${s}</div><div class=chip>Superseded</div></div>`,
    'value with a mark in a box',
  ),
  other(
    (s) => `<div class=f><div class=l>SSID</div><div class=v>${s}</div><small>Not this student</small></div>`,
    'value with a mark in a box',
  ),
  other((s) => fields(['SSID', `${s}<div class=note>Entered in error</div>`]), 'value with a mark in a box'),
  other((s) => `<p>SSID: ${s} &rarr; pending</p>`, 'change'),
  other((s) => `<p>SSID: <ins>pending</ins> <del>${s}</del></p>`, 'change'),
  other((s) => `<h3>Changes</h3>${table(['SSID', `from ${s} to (blank)`])}`, 'change'),
  other(
    (s) => `<h3>Request 4471</h3>${table(['Requested by', 'Ruiz, Al'], ['Status', 'Denied'], ['SSID', s])}`,
    'request',
  ),

  // Lists, grids, trees of other programs
  other(
    (s) =>
      `<div class="ag-root" role=grid><div class=ag-header role=rowgroup><div role=row><div role=columnheader>Student</div><div role=columnheader>SSID</div></div></div><div class=ag-body role=rowgroup><div class=ag-pinned-left-cols-container><div role=row row-index=0><div role=gridcell>Lee, Kai</div></div></div><div class=ag-center-cols-container><div role=row row-index=0><div role=gridcell>${s}</div></div></div></div></div>`,
    'grid',
  ),
  other(
    (s) =>
      `<table class="k-grid-header"><tr><th>Name</th><th>SSID</th></tr></table><table class="k-grid-content"><tr><td>Lee, Kai</td><td>${s}</td></tr></table>`,
    'grid',
  ),
  other(
    (s) =>
      `<ul role=tree><li role=treeitem>Family 4471<ul role=group><li role=treeitem>Kai<ul role=group><li role=treeitem>SSID: ${s}</li></ul></li></ul></li></ul>`,
    'tree',
  ),
  other(
    (s) =>
      `<h3>1 student</h3><div class=row><div class=c1>Lee, Kai</div><div class=c2><small>SSID</small> ${s}</div></div>`,
    'list',
  ),
  other(
    (s) =>
      `<div class="dropdown-menu show" style="display:block"><a class=dropdown-item href="#">Lee, Kai <small>SSID ${s}</small></a></div>`,
    'list',
  ),
  other(
    (s) =>
      `<h1>Period 3</h1><table><tr><td>Lee, Kai</td><td>P</td></tr><tr class=detail><td colspan=2><div>SSID: ${s}</div></td></tr><tr><td>Mott, Jo</td><td>A</td></tr></table>`,
    'list',
    plain,
  ),
  other(
    (s) =>
      `<h1>Period 3</h1><div class=tile><div class=n>Kai</div><div>SSID: ${s}</div></div><div class=tile><div class=n>Jo</div><div>Grade 4</div></div>`,
    'list',
    plain,
  ),
  other(
    (s) =>
      `<h1>Testing room 4</h1><div class=tile><span>Seat 1</span><p>SSID: ${s}</p></div><div class=tile><span>Seat 2</span><p>Empty</p></div>`,
    'list',
    plain,
  ),
  other(
    (s) =>
      `<div class="carousel"><div class="slide" style="display:inline-block;width:300px"><p>Kai</p><p>SSID: ${s}</p></div><div class="slide" style="display:inline-block;width:300px"><p>Jo</p><p>SSID pending</p></div></div>`,
    'list',
    plain,
  ),
  other(
    (s) =>
      `<div class=g style="display:grid;grid-template-columns:1fr 1fr 1fr"><div>Field</div><div>Keep</div><div>Retire</div><div>Name</div><div>Wil Vance</div><div>Will Vance</div><div>SSID</div><div>${s}</div><div></div></div>`,
    'merge',
    plain,
  ),
  other(
    (s) =>
      `<h1>Merge</h1><div style="display:flex"><div class=col><h3>Keep</h3><label>Name <input value="Wil Vance"></label><label>SSID <input value=""></label></div><div class=col><h3>Remove</h3><label>Name <input value="Will Vance"></label><label>SSID <input value=${s}></label></div></div>`,
    'merge',
    plain,
  ),
  other(
    (s) =>
      `<h1>Resolve</h1><table><tr><th></th><th>Ours</th><th>State</th></tr><tr><td>First name</td><td>Wil</td><td>Will</td></tr><tr><td>SSID</td><td></td><td>${s}</td></tr></table>`,
    'merge',
    plain,
  ),
  other(
    (s) =>
      `<h1>Candidates</h1><div class=card><label><input type=radio name=c> 98 %</label><p>Wil Vance</p><p>SSID: ${s}</p></div><button>None of these</button>`,
    'merge',
    plain,
  ),
  other(
    (s) =>
      `<h2>Request SSID</h2><p>Vance, Wil</p><label>SSID <input value="" readonly></label><h3>Returned by CALPADS</h3><label><input type=radio> SSID: ${s}</label>`,
    'merge',
    plain,
  ),

  // Searches that are no form with a name
  other(
    (s) =>
      `<h1>Students</h1><div class=row><label for=x>SSID</label><input id=x value=${s}><button type=button>Search</button></div><p>No match</p>`,
    'search',
    plain,
  ),
  other(
    (s) =>
      `<h1>Students</h1><form method=get action=list><label>Last name <input name=a></label><label>SSID <input name=b value=${s}></label><button>Go</button></form>`,
    'search',
    plain,
  ),
  other(
    (s) => `<h1>Bulk print</h1><label>SSIDs <textarea>${s}</textarea></label><button>Print</button>`,
    'form of nobody',
    plain,
  ),
  other((s) => `<h1>Reports</h1><p>Filters: SSID = ${s} <a href="#">Clear</a></p><p>0 rows</p>`, 'search', plain),

  // Staff and things
  other(
    (s) => `<h1>Rivera, Jo</h1>${table(['Role', 'Paraprofessional'], ['Login', 'jrivera'], ['State ID', s])}`,
    'staff',
    plain,
  ),
  other(
    (s) =>
      `<h1>Rivera, Jo</h1>${table(['Title', 'Aide'], ['Supervisor', 'Hall, Amy'], ['State ID', s], ['Pay rate', '$21'])}`,
    'staff',
    plain,
  ),
  other(
    (s) => `<h1>Rivera, Jo</h1>${fields(['Certificated', 'Yes'], ['State ID', s], ['Extension', '114'])}`,
    'staff',
    plain,
  ),
  other(
    (s) => `<h1>My account</h1>${fields(['Email', 'jo@school.example'], ['Password', '********'], ['State ID', s])}`,
    'staff',
    plain,
  ),
  other((s) => `<h3>Hotspot</h3>${fields(['Carrier', 'Blue'], ['SSID', s], ['Password', 'oak-4471'])}`, 'things'),
  other(
    (s) => `<h3>Device loan</h3>${table(['Model', 'MiFi 8000'], ['SSID', s], ['Passphrase', 'oak4471'])}`,
    'things',
  ),
  other((s) => `<h1>Guest access</h1>${fields(['SSID', s], ['Security', 'WPA2'])}`, 'things', plain),
  other((s) => `<h3>Doctor</h3><p>Al Ruiz</p><p>State ID: ${s}</p>`, 'contact'),
  other((s) => `<h3>Padre</h3><p>Luis Ortega</p><p>ID estatal: ${s}</p>`, 'contact'),
  other(
    (s) => `<div class=card><div>Rosa Ortega</div><div>Grandmother</div><div>State ID: ${s}</div></div>`,
    'contact',
  ),
  other((s) => `<h3>Pickup</h3>${table(['Name', 'Rosa Ortega'], ['Relation', 'Aunt'], ['ID (state)', s])}`, 'contact'),
  other((s) => `<h3>Vehicle</h3>${table(['Plate', '7ABC123'], ['State', 'CA'], ['State ID', s])}`, 'things'),

  // What is written
  other((s) => `<h3>Log</h3><ul><li>Ruiz changed SSID to ${s}</li></ul>`, 'comment'),
  other((s) => `<h3>Log</h3><ul><li>SSID changed: ${s}</li></ul>`, 'comment'),
  other((s) => `<div class=comment><div class=author>Al Ruiz</div><div class=body>SSID: ${s}</div></div>`, 'comment'),
  other((s) => `<div class=chat><div class=msg><b>aruiz</b><p>here you go</p><p>SSID: ${s}</p></div></div>`, 'comment'),
  other(
    (s) => `<h3>Messages</h3><article><header>From: office</header><p>SSID: ${s}</p><footer>Reply</footer></article>`,
    'comment',
  ),
  other((s) => `<blockquote>SSID: ${s}</blockquote>`, 'comment'),
  other((s) => `<label>Reason <input value="SSID: ${s} is hers"></label>`, 'comment'),
  other((s) => `<p contenteditable=true>SSID: ${s}</p>`, 'comment'),
  other(
    (s) =>
      `<div class="snackbar" style="position:fixed;bottom:10px;left:10px;background:#222;color:#fff;padding:6px">SSID ${s} saved</div>`,
    'message',
  ),
  other(
    (s) =>
      `<div class="snackbar" style="position:fixed;bottom:10px;left:10px;background:#222;color:#fff;padding:6px">Copied SSID: ${s}</div>`,
    'message',
  ),
  other((s) => `<div aria-live=polite>Kai Lee<br>SSID: ${s}</div>`, 'message'),

  // Layers, drawers, tabs, frames
  other(
    (s) =>
      `<div class="offcanvas offcanvas-end show" style="position:fixed;right:0;top:0;width:320px;height:100%;background:#fff"><div class=offcanvas-header><h5 class=offcanvas-title>Kai Lee</h5></div><div class=offcanvas-body>${fields(['SSID', s])}</div></div>`,
    'drawer',
    app,
  ),
  other(
    (s) =>
      `<div class=drawer style="position:fixed;right:0;top:0;width:320px;height:100%;background:#fff"><p class=big>Kai</p><p>SSID: ${s}</p></div>`,
    'drawer',
  ),
  other(
    (s) =>
      `<div class=popper style="position:absolute;left:300px;top:120px;background:#ffd;z-index:5"><strong>Kai</strong><br>Gr 2<br>SSID: ${s}</div>`,
    'drawer',
  ),
  other(
    (s) =>
      `<ul class=nav><li class=active>Lia</li><li>Kai</li></ul><div class="tab-pane fade active show">Attendance</div><div class="tab-pane fade" style="opacity:0"><p>SSID: ${s}</p></div>`,
    'tabs',
  ),
  other(
    (s) =>
      `<div style="position:relative;height:120px"><div style="position:absolute;inset:0;transform:translateX(-200%)"><p>SSID: ${s}</p></div><div style="position:absolute;inset:0">Attendance</div></div>`,
    'tabs',
  ),
  other((s) => `<div style="content-visibility:hidden"><p>SSID: ${s}</p></div>`, 'tabs'),
  other((s) => `<div style="transform:scale(0);height:40px"><p>SSID: ${s}</p></div>`, 'tabs'),
  other((s) => `<details><summary>Linked</summary><p>SSID: ${s}</p></details>`, 'tabs'),
  other((s) => `<div style="color:#fefefe;background:#fff">SSID: ${s}</div>`, 'hidden text'),
  other((s) => `<div style="text-indent:-9999px;overflow:hidden">SSID: ${s}</div>`, 'hidden text'),
  other((s) => `<div style="font-size:1px">SSID: ${s}</div>`, 'hidden text'),
  other((s) => `<iframe width=500 height=160 srcdoc="<p>Kai</p><p>SSID: ${s}</p>"></iframe>`, 'frame'),
  other((s) => `<iframe width=500 height=160 srcdoc="<h1>Kai Lee</h1><p>SSID: ${s}</p>"></iframe>`, 'frame'),
  other(
    (s) =>
      `<x-card></x-card><script>customElements.define("x-card",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<div><span>Kai Lee</span></div><div>SSID: ${s}</div>"}})</script>`,
    'web components',
  ),
  other(
    (s) =>
      `<x-card name="Kai Lee"><p>SSID: ${s}</p></x-card><script>customElements.define("x-card",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<b>"+this.getAttribute("name")+"</b><slot></slot>"}})</script>`,
    'web components',
  ),

  // Before the page's own student
  other(
    (s) => `<aside class=card><div class=hd>Ava</div><div>SSID: ${s}</div></aside>${ortega('')}`,
    'before the student',
    plain,
  ),
  other(
    (s) => `<aside class=card><b>Dean, Ava</b><div>SSID: ${s}</div></aside>${ortega('')}`,
    'before the student',
    plain,
  ),
  other(
    (s) => `<div class=side><h4>Max School</h4><p>SSID: ${s}</p></div><main>${ortega('')}</main>`,
    'before the student',
    plain,
  ),
  other(
    (s) => `<div class=side><h4>Carpool</h4><p>SSID: ${s}</p></div><main>${ortega('')}</main>`,
    'before the student',
    plain,
  ),
  own((s) => `<div class=idbar>SSID: ${s}</div>${ortega('')}`, 'before the name'),
  own(
    (s) => `<div class=bar><div class=hd>Student</div><div>SSID: ${s}</div></div><h1>Lia Ortega</h1>`,
    'before the name',
  ),
  own(
    (s) => `<h1>Oak Valley High School</h1><div class=bar><b>Ortega, Lia</b> <span>SSID: ${s}</span></div>`,
    'a school over it',
  ),
  own(
    (s) => `<h2>Ortega, Lia</h2><h3>Lincoln High School</h3>${fields(['Grade', '9'], ['SSID', s])}`,
    'a school over it',
  ),
  own(
    (s) =>
      ortega(
        `<div class=tabs><a href="#">Profile</a> <a href="#">Classes</a> <a href="#">Lunch</a></div><div class=box><div class=row><span>Homeroom</span><span>Ruiz</span></div><div class=row><span>SSID</span><span>${s}</span></div></div>`,
      ),
    'fields with other words',
  ),
  own(
    (s) =>
      ortega(
        `<div class=box><div class=l>Homeroom</div><div class=v>Ruiz</div><div class=l>Bus stop</div><div class=v>Oak Street</div><div class=l>SSID</div><div class=v>${s}</div></div>`,
      ),
    'fields with other words',
  ),
  own(
    (s) =>
      ortega(`<div class=box><p><b>Foster Youth</b>: No</p><p><b>Homeroom</b>: Ruiz</p><p><b>SSID</b>: ${s}</p></div>`),
    'fields with other words',
  ),
  own(
    (s) =>
      ortega(
        `<div class=box><strong>Homeroom</strong> <span>Ruiz</span> <strong>SSID</strong> <span>${s}</span></div>`,
      ),
    'fields with other words',
  ),
  own(
    (s) =>
      ortega(`<div class=box><label>Homeroom</label><span>12</span><br><label>SSID</label><span>${s}</span></div>`),
    'fields with other words',
  ),
  own(
    (s) =>
      ortega(
        `<table><tr><td>Homeroom</td><td>Ruiz</td><td>SSID</td><td>${s}</td></tr><tr><td>Bus</td><td>4</td><td>Lunch</td><td>Free</td></tr></table>`,
      ),
    'fields with other words',
  ),
  own(
    (s) => ortega(`<ul><li>Homeroom: Ruiz</li><li>Bus stop: Oak</li><li>SSID: ${s}</li></ul>`),
    'fields with other words',
  ),
  own(
    (s) =>
      `<div class=banner><div class=name>Lia Ortega</div><div class=sub>Oak Valley High School, Grade 9</div><div class=ids>Local ID 30611 | SSID ${s}</div></div>`,
    'fields with other words',
  ),

  // Own number not readable
  other(
    (s) =>
      `${fields(['SSID', '<canvas width=90 height=16></canvas>'])}<div class=card><span>Kai</span> <span>SSID ${s}</span></div>`,
    'own not readable',
  ),
  other(
    (s) => `${fields(['SSID', '<img alt="" width=90 height=16>'])}<section><h3>Carpool</h3><p>SSID: ${s}</p></section>`,
    'own not readable',
  ),
  other((s) => `${fields(['SSID', '<i>on file</i>'])}<p>Next: Kai, SSID: ${s}</p>`, 'own not readable'),
  other(
    (s) => `${table(['SSID', 'See counselor'])}<div class=card><div>Kai</div>${table(['SSID', s])}</div>`,
    'own not readable',
  ),

  // Students' own numbers, as real systems draw them
  own(
    (s) =>
      app(
        `<div class="MuiGrid-container"><div class="MuiGrid-item"><p class="MuiTypography-caption">Local ID</p><p class="MuiTypography-body1">30611</p></div><div class="MuiGrid-item"><p class="MuiTypography-caption">SSID</p><p class="MuiTypography-body1">${s}</p></div></div>`,
      ),
    'own in a program',
  ),
  own(
    (s) =>
      app(
        `<div class="ant-descriptions"><div class="ant-descriptions-title">Identifiers</div><table><tbody><tr class=ant-descriptions-row><th class=ant-descriptions-item-label colspan=1><span>SSID</span></th><td class=ant-descriptions-item-content colspan=1><span>${s}</span></td><th class=ant-descriptions-item-label><span>Phone</span></th><td class=ant-descriptions-item-content><span>${PHONE}</span></td></tr></tbody></table></div>`,
      ),
    'own in a program',
    [PHONE],
  ),
  own(
    (s) =>
      app(
        `<table><tbody><tr class=ant-descriptions-row><td class=ant-descriptions-item colspan=1><div class=ant-descriptions-item-container><span class=ant-descriptions-item-label>SSID</span><span class=ant-descriptions-item-content>${s}</span></div></td><td class=ant-descriptions-item><div class=ant-descriptions-item-container><span class=ant-descriptions-item-label>Phone</span><span class=ant-descriptions-item-content>${PHONE}</span></div></td></tr></tbody></table>`,
      ),
    'own in a program',
    [PHONE],
  ),
  own(
    (s) =>
      app(
        `<ul class=list-group><li class="list-group-item" style="display:flex;justify-content:space-between"><span>Grade</span><span class=fw-bold>6</span></li><li class="list-group-item" style="display:flex;justify-content:space-between"><span>SSID</span><span class=fw-bold>${s}</span></li></ul>`,
      ),
    'own in a program',
  ),
  own(
    (s) =>
      ortega(
        `<div class=form-floating><input class=form-control id=fl value=${s} readonly><label for=fl>SSID</label></div><div class=form-floating><input class=form-control id=ph value=${PHONE}><label for=ph>Phone</label></div>`,
      ),
    'own in a control',
    [PHONE],
  ),
  own(
    (s) =>
      ortega(
        `<div class=MuiFormControl-root><label id=ll for=ii>SSID</label><div class=MuiInputBase-root><input id=ii value=${s}><fieldset aria-hidden=true style="visibility:hidden"><legend><span>SSID</span></legend></fieldset></div></div>`,
      ),
    'own in a control',
  ),
  own(
    (s) =>
      ortega(
        `<div class=v-input><div class=v-field><div class=v-field__field><label class=v-label for=input-12>SSID</label><input id=input-12 value=${s}></div><div class=v-field__outline><label class=v-label aria-hidden=true for=input-12>SSID</label></div></div></div>`,
      ),
    'own in a control',
  ),
  own(
    (s) =>
      ortega(
        `<mat-form-field><div class=mat-mdc-form-field-infix><label class=mdc-floating-label for=mat-1><mat-label>State Student ID</mat-label></label><input matinput id=mat-1 value=${s}></div><div class=mat-mdc-form-field-hint>10 digits</div></mat-form-field>`,
      ),
    'own in a control',
  ),
  own(
    (s) =>
      ortega(
        `<div class=slds-form-element><span class=slds-form-element__label>SSID</span><div class=slds-form-element__control><div class=slds-form-element__static>${s}</div></div></div>`,
      ),
    'own in a program',
  ),
  own(
    (s) =>
      `<table><tr><td class=pfl align=right>Student:&nbsp;</td><td class=pfd>ORTEGA, LIA M</td><td class=pfl align=right>Grade:&nbsp;</td><td>06</td></tr><tr><td class=pfl align=right>State ID:&nbsp;</td><td class=pfd>${s}</td><td class=pfl align=right>Home Phone:&nbsp;</td><td class=pfd>(916) 555-0185</td></tr></table>`,
    'own in a table',
  ),
  own(
    (s) =>
      `<h2>Ortega, Lia M</h2><table><tr><td class=cellRight><span style="font-weight:bold">State ID:</span></td><td class=cellLeft>${s}</td></tr><tr><td class=cellRight><b>Grade:</b></td><td>06</td></tr></table>`,
    'own in a table',
  ),
  own(
    (s) =>
      `<h3 class=student-name>Ortega, Lia</h3><div class=row style="display:flex"><div class="col-3 text-right">SSID:</div><div class=col-3>${s}</div><div class="col-3 text-right">Case manager:</div><div class=col-3>Jo Ruiz</div></div>`,
    'own in a program',
  ),
  own(
    (s) =>
      `<table><tr><td><b>ORTEGA, LIA</b></td><td><nobr><b>SSID#</b>&nbsp;<input name=ss value=${s} size=10></nobr></td></tr></table>`,
    'own in a control',
  ),
  own((s) => ortega(`<p><strong>SSID</strong><span> – </span><span>${s}</span></p>`), 'own in a line'),
  own(
    (s) =>
      `<div class=summary><span class=nm>Ortega, Lia</span> <span>#30611</span> <span>DOB: 01/02/2014</span></div><h2>Demographics</h2><section><h4>Person Identifiers</h4><div class=field><div class=field-label>Local Student Number</div><div class=field-value>30611</div></div><div class=field><div class=field-label>Student State ID</div><div class=field-value>${s}</div></div></section>`,
    'own in a program',
    [],
    `${IC}/campus/apps/demographics`,
  ),
  own((s) => `<div id=banner>Ortega, Lia | Gr 6 | SSID ${s} | F</div><h1>Attendance</h1>`, 'own in a line'),
  own((s) => `<h1>Max School</h1>${fields(['Grade', '6'], ['SSID', s])}`, 'own, name in any form'),
  own((s) => `<h1>陈小明</h1>${fields(['Grade', '6'], ['SSID', s])}`, 'own, name in any form'),
  own((s) => `<h1>Ava</h1>${fields(['Grade', '6'], ['SSID', s])}`, 'own, name in any form'),
  own(
    (s) => `<h1>ortega, lia</h1>${fields(['First name', 'Lia'], ['Last name', 'Ortega'], ['SSID', s])}`,
    'own, name in any form',
  ),
  own(
    (s) =>
      ortega(
        fields(
          ['First name', 'Lia'],
          ['Middle name', 'Mae'],
          ['Last name', 'Ortega'],
          ['Preferred name', 'Lee'],
          ['SSID', s],
        ),
      ),
    'own, name in fields',
  ),
  own(
    (s) =>
      ortega(
        `<label>First name <input value=Lia></label><label>Last name <input value=Ortega></label><label>SSID <input value=${s}></label>`,
      ),
    'own, name in fields',
  ),
  own(
    (s) =>
      `<h1>Demographics</h1><label>First name <input value=Lia></label><label>Last name <input value=Ortega></label><label>SSID <input value=${s}></label>`,
    'own, name in fields',
  ),
  own(
    (s) =>
      ortega(
        `<div class=card><h3>Identifiers</h3><p>SSID: ${s}</p></div><div class=card><h3>Carpool</h3><p>Kai</p></div><div class=card><h3>Max School</h3><p>Grade 2</p></div>`,
      ),
    'own beside others',
  ),
  own(
    (s) => ortega(`<div class=card><div class=hd>State Reporting</div><div>SSID: ${s}</div></div>`),
    'own under a title',
  ),
  own((s) => ortega(`<div class=card><div class=hd>CAASPP</div><div>SSID: ${s}</div></div>`), 'own under a title'),
  own((s) => ortega(`<div class=card><div class=hd>Key Facts</div><div>SSID: ${s}</div></div>`), 'own under a title'),
  own((s) => ortega(`<section><h3>State and federal</h3>${fields(['SSID', s])}</section>`), 'own under a title'),
  own(
    (s) =>
      ortega(
        `<section><h3>Enrollment</h3>${fields(['Entry date', '08/12/2026'], ['SSID', s], ['Status', 'Active'])}</section>`,
      ),
    'own under a title',
  ),
  own((s) => ortega(`<fieldset><legend>CALPADS</legend><div>SSID <b>${s}</b></div></fieldset>`), 'own under a title'),
  own((s) => ortega(`<div class=card><b>Lia</b><p>SSID: ${s}</p></div>`), 'own card'),
  own((s) => ortega(`<div class=card><b>Ortega</b><p>SSID: ${s}</p></div>`), 'own card'),
  own(
    (s) =>
      `<h1>Emergency card</h1><h2>Ortega, Lia</h2><p>SSID: ${s}</p><h3>Contacts</h3><div class=card><b>Rosa Ortega</b><p>Grandmother ${PHONE}</p></div>`,
    'own beside others',
    [PHONE],
  ),
  own(
    (s) => `<p>To the parent or guardian of</p><p><b>Lia Ortega</b></p><p>SSID: ${s}</p><p>Dear family,</p>`,
    'own in a letter',
  ),
  own(
    (s) => ortega(`<details open><summary>Identifiers</summary>${fields(['SSID', s])}</details>`),
    'own under a title',
  ),
  own((s) => ortega(table(['CA SSID', s], ['Phone', PHONE])), 'label', [PHONE]),
  own((s) => ortega(table(['State SSID', s])), 'label'),
  own((s) => ortega(table(['State-Assigned Student ID', s])), 'label'),
  own((s) => ortega(table(['Student ID (State)', s], ['Student ID (Local)', '30611'])), 'label'),
  own((s) => ortega(table(['SSID (CALPADS)', s])), 'label'),
  own((s) => ortega(table(['CSIS #', s])), 'label'),
  own((s) => ortega(table(['Stu. State ID', s])), 'label'),
  own((s) => ortega(table(['Número estatal', s])), 'label'),
  own((s) => ortega(`<iframe width=500 height=160 srcdoc="<dl><dt>SSID</dt><dd>${s}</dd></dl>"></iframe>`), 'frame'),
  own(
    (s) =>
      `<sis-outer></sis-outer><script>customElements.define("sis-inner",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<div class=l>SSID</div><div class=v>${s}</div>"}});customElements.define("sis-outer",class extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML="<h2>Ortega, Lia</h2><sis-inner></sis-inner>"}})</script>`,
    'web components',
  ),
  own(
    (s) =>
      ortega(
        `<ul class=nav><li class=active>Profile</li><li>Siblings</li></ul><div class="tab-pane fade active show"><p>SSID: ${s}</p></div><div class="tab-pane fade" style="display:none"><b>Kai Lee</b><p>SSID: 9983099999</p></div>`,
      ),
    'tabs',
    ['9983099999'],
  ),
  own(
    (s) =>
      `<div style="display:flex"><div class=list><div class="item sel"><b>Ortega, Lia</b><small>Gr 6</small></div><div class=item><b>Lee, Kai</b><small>Gr 6</small></div></div><div class=detail><div class=title>Ortega, Lia</div><div class=kv><span>SSID</span><span>${s}</span></div></div></div>`,
    'list and detail',
  ),
  own(
    (s) =>
      `<h2 id=student_detail_header>Ortega, Lia 6 30611</h2><div class=box-round><h2>State/Province - CA</h2><table><tr class=oddRow><td class=bold title="[S_CA_STU_X]SSID">Statewide Student Identifier (SSID)</td><td>${s}</td></tr></table></div>`,
    'own in a table',
    [],
    `${PS}/admin/students/n1.html?frn=0010001234`,
  ),
  own(
    (s) =>
      `<div class=hdr><span>Student Name:</span> <span>Ortega, Lia</span></div><table class=ctrl><tr><td><div class=lbl>State Student Number</div><input value=${s}></td><td><div class=lbl>Phone</div><input value=${PHONE}></td></tr></table>`,
    'own in a control',
    [PHONE],
    `${SY}/ST_Content.aspx?n2`,
  ),
];

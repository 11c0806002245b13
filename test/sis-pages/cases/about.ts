import { pageOf, setOf } from './case-page.ts';

/** Brothers of what that set showed: whom a line, a letter or a case is about, what a number is for, and words for screen readers. People are made up. */
const { page, pages } = setOf('about');

page(
  'about 1',
  'about',
  'https://bay.illuminateed.com/live/?b31=1',
  '9931000001',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p>Transcript of Ana Diaz, SSID: 9931000001</p></body></html>`,
);

page(
  'about 2',
  'about',
  'https://bay.illuminateed.com/live/?b31=2',
  null,
  ['9931000002'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p>Transcript of Luis Diaz, SSID: 9931000002</p></body></html>`,
);

page(
  'about 3',
  'about',
  'https://bay.illuminateed.com/live/?b31=3',
  null,
  ['9931000003'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p>Copy for the mother of Luis, SSID: 9931000003</p></body></html>`,
);

page(
  'about 4',
  'about',
  'https://bay.illuminateed.com/live/?b31=4',
  null,
  ['9931000004'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p>Sibling record of Ana Diaz, SSID: 9931000004</p></body></html>`,
);

page(
  'case 5',
  'case',
  'https://bay.illuminateed.com/live/?b31=5',
  '9931000005',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Permit 20417</h1><section><h2>Participant</h2><p><span>Student</span> <b>Ana Diaz</b></p><p><span>SSID</span> <b>9931000005</b></p></section></body></html>`,
);

page(
  'case 6',
  'case',
  'https://bay.illuminateed.com/live/?b31=6',
  null,
  ['9931000006'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><section><h2>Borrower</h2><p><span>Student</span> <b>Luis Vega</b></p><p><span>SSID</span> <b>9931000006</b></p></section></body></html>`,
);

page(
  'case 7',
  'case',
  'https://bay.illuminateed.com/live/?b31=7',
  null,
  ['9931000007'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><section><h2>Borrower</h2><p><span>SSID</span> <b>9931000007</b></p></section></body></html>`,
);

page(
  'case 8',
  'case',
  'https://bay.illuminateed.com/live/?b31=8',
  null,
  ['9931000008'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><h2>Case 2627-004</h2><table><tr><td>Reported by</td><td>Vega, Luis</td></tr><tr><td>SSID</td><td>9931000008</td></tr></table></body></html>`,
);

page(
  'letter 9',
  'letter',
  'https://bay.illuminateed.com/live/?b31=9',
  '9931000009',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><div><p>To the parent or guardian of Ana Diaz</p><p>Re: Ana Diaz, grade 6<br>Student ID: 4411<br>SSID: 9931000009</p><p>Dear family,</p></div></body></html>`,
);

page(
  'letter 10',
  'letter',
  'https://bay.illuminateed.com/live/?b31=10',
  null,
  ['9931000010'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><div><p>To the parents of Luis Vega</p><p>Student ID: 4411<br>SSID: 9931000010</p><p>Dear family,</p></div></body></html>`,
);

page(
  'heads 11',
  'heads',
  'https://bay.illuminateed.com/live/?b31=11',
  '9931000011',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h2>Diaz, Ana</h2><table><tr><th>Court<th>Sierra County<tr><th>State Student ID<th>9931000011<tr><th>School<th>Mill Flat Elementary<tr><th>Grade<th>6</table></body></html>`,
);

page(
  'heads 12',
  'heads',
  'https://bay.illuminateed.com/live/?b31=12',
  null,
  ['9931000012'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h2>Diaz, Ana</h2><p>Grade 6</p><table><tr><th>Sibling<th>Luis Diaz<tr><th>State Student ID<th>9931000012<tr><th>School<th>Mill Flat Elementary</table></body></html>`,
);

page(
  'purpose 13',
  'purpose',
  'https://bay.illuminateed.com/live/?b31=13',
  '9931000013',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><div><div><div>SSID (for college applications)</div><div>9931000013</div></div></div></body></html>`,
);

page(
  'purpose 14',
  'purpose',
  'https://bay.illuminateed.com/live/?b31=14',
  '9931000014',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><table><tr><td>SSID (for FAFSA)</td><td>9931000014</td></tr></table></body></html>`,
);

page(
  'purpose 15',
  'purpose',
  'https://bay.illuminateed.com/live/?b31=15',
  null,
  ['9931000015'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><table><tr><td>SSID (for her brother)</td><td>9931000015</td></tr></table></body></html>`,
);

page(
  'purpose 16',
  'purpose',
  'https://bay.illuminateed.com/live/?b31=16',
  null,
  ['9931000016'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><table><tr><td>SSID (for CSU if transferred)</td><td>9931000016</td></tr></table></body></html>`,
);

page(
  'grid of spans 17',
  'grid of spans',
  'https://bay.illuminateed.com/live/?b31=17',
  '9931000017',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h2>Edit student</h2><div class=g><span>Student Name</span><span>Diaz, Ana</span><span>SSID</span><span>9931000017</span><span>Home LEA</span><span>Tamarack Unified</span><span>Grade</span><span>06</span></div></body></html>`,
);

page(
  'lea 18',
  'lea',
  'https://bay.illuminateed.com/live/?b31=18',
  '9931000018',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Lea Moreno</h1><p>Grade 6</p><p>SSID: 9931000018</p></body></html>`,
);

page(
  'lea 19',
  'lea',
  'https://bay.illuminateed.com/live/?b31=19',
  null,
  ['9931000019'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Lea Moreno</h1><p>Grade 6</p><h3>Leo Moreno</h3><p>SSID: 9931000019</p></body></html>`,
);

page(
  'preferred 20',
  'preferred',
  'https://bay.illuminateed.com/live/?b31=20',
  '9931000020',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><div><h1>Alexander Diaz</h1><p>Grade 6</p><p><span>Preferred name</span><br>Alec</p><p><span>SSID</span><br>9931000020</p></div></body></html>`,
);

page(
  'gap 21',
  'gap',
  'https://bay.illuminateed.com/live/?b31=21',
  '9931000021',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><p>Diaz, Ana &nbsp; SSID: 9931000021 &nbsp; Local ID: 51180 &nbsp; Grade: 6</p><table><tr><th>School</th><th>Start</th></tr><tr><td>Juniper High</td><td>08/11/2026</td></tr></table></body></html>`,
);

page(
  'gap 22',
  'gap',
  'https://bay.illuminateed.com/live/?b31=22',
  null,
  ['9931000022'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p>Vega, Luis &nbsp; SSID: 9931000022 &nbsp; Local ID: 51180</p></body></html>`,
);

page(
  'for screen readers 23',
  'for screen readers',
  'https://bay.illuminateed.com/live/?b31=23',
  '9931000023',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p><b>SSID<span class=sr>, statewide student identifier</span></b> 9931000023</p></body></html>`,
  { isLaidOut: true },
);

page(
  'for screen readers 24',
  'for screen readers',
  'https://bay.illuminateed.com/live/?b31=24',
  null,
  ['9931000024'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.g{display:grid;grid-template-columns:160px 1fr}</style></head><body><h1>Diaz, Ana</h1><p>Grade 6</p><p><b>SSID<span class=sr> of her brother 9931000099</span></b> 9931000024</p></body></html>`,
  { isLaidOut: true },
);

page(
  'two cards 25',
  'two cards of a batch',
  'https://bay.illuminateed.com/live/?b31=25',
  null,
  ['9931000025', '9931000026'],
  pageOf(
    '<nav><a href="#">Printing</a> › <a href="#">Cards</a> › Batch 19</nav><p>Batch 19, two cards <button>Print</button></p><div class="k" style="display:inline-block">OAKDALE USD<b style="display:block">Hope Springs</b>Gr 6<br>SSID 9931000025</div><div class="k" style="display:inline-block">OAKDALE USD<b style="display:block">Panyia Lee-Moua</b>Gr 7<br>SSID 9931000026</div><table><tr><td>Printer</td><td>Office 2</td></tr><tr><td>Made by</td><td>Ms. Card</td></tr></table>',
  ),
);

page(
  'title 26',
  'what a short label is called',
  'https://bay.illuminateed.com/live/?b31=26',
  '9931000027',
  [],
  pageOf(
    '<h1>Diaz, Ana</h1><dl><dt title="State Student ID">Stu No</dt><dd>9931000027</dd><dt>Grade</dt><dd>4</dd></dl>',
  ),
);

page(
  'title 27',
  'what a short label is called',
  'https://bay.illuminateed.com/live/?b31=27',
  '9931000028',
  [],
  pageOf(
    '<h1>Diaz, Ana</h1><p><span title="State Student ID">St ID</span> <span>9931000028</span></p><p><span>Grade</span> <span>4</span></p>',
  ),
);

page(
  'title 28',
  'what a short label is called',
  'https://bay.illuminateed.com/live/?b31=28',
  null,
  ['9931000029'],
  pageOf(
    '<h1>Diaz, Ana</h1><dl><dt title="State Student ID">Sib ID</dt><dd>9931000029</dd><dt>Grade</dt><dd>4</dd></dl>',
  ),
);

page(
  'title 29',
  'what a short label is called',
  'https://bay.illuminateed.com/live/?b31=29',
  null,
  ['9931000030'],
  pageOf(
    '<h1>Diaz, Ana</h1><p><span title="State Student ID">St ID</span> – Luis 9931000030</p><p><span>Grade</span> <span>4</span></p>',
  ),
);

export const aboutPages = pages;

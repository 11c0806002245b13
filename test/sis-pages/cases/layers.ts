import { setOf } from './case-page.ts';

/** Layers, grounds, heights and ways in which something can be seen or not. People are made up. */
const { page, pages } = setOf('layers');

page(
  'a01 Vuetify active item overlay, opacity .12',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a01',
  null,
  ['9941024064'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.v-list-item{position:relative;display:grid;padding:6px 12px}.v-list-item__overlay{position:absolute;inset:0;background-color:currentColor;opacity:.12;pointer-events:none;border-radius:inherit}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class="v-list-item v-list-item--active"><span class="v-list-item__overlay"></span><div class="v-list-item__content"><h3 class="v-list-item-title">Ortega, Luis</h3></div></div><dl><dt>SSID</dt><dd>9941024064</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a02 Material focus overlay over the panel head',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a02',
  null,
  ['9941031983'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.mat-expansion-panel-header{position:relative;display:flex;padding:8px 24px}.mat-focus-indicator{position:absolute;inset:0;pointer-events:none;background:#000;opacity:.04}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class="mat-expansion-panel-header"><h3 class="mat-expansion-panel-header-title">Ortega, Luis</h3><span class="mat-focus-indicator"></span></div><dl><dt>SSID</dt><dd>9941031983</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a03 dimmed card head, pointer-events none shade .4',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a03',
  null,
  ['9941039902'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.shade{position:absolute;inset:0;background:#fff;opacity:.4;pointer-events:none}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=shade></div></div><dl><dt>SSID</dt><dd>9941039902</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a04 hidden attribute beaten by display:flex',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a04',
  null,
  ['9941047821'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec-head{display:flex;gap:8px;align-items:center}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><header class=rec-head hidden><h3>Ortega, Luis</h3></header><dl><dt>SSID</dt><dd>9941047821</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a05 hidden beaten by Bootstrap d-flex',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a05',
  null,
  ['9941055740'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}[hidden]{display:none!important}.d-flex{display:flex!important}.card-header{background:#f7f7f7;padding:8px 12px;margin:-8px -12px 8px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class="card-header d-flex" hidden><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941055740</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a06 color-scheme dark page without a ground',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a06',
  null,
  ['9941063659'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html{color-scheme:dark}body{color:CanvasText}dt{color:inherit}.rec{border:0}.rec dl{background:#24292f;padding:8px;color:#e6e6e6}.top{background:#24292f;padding:8px;color:#fff}</style></head><body><div class=top><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941063659</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a07 white title with a dark text-shadow on white',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a07',
  null,
  ['9941071578'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{color:#fff;font-size:26px;text-shadow:0 0 2px #000,0 1px 3px #000,0 0 6px rgba(0,0,0,.8)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941071578</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a08 outlined title: clear fill, stroke',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a08',
  null,
  ['9941079497'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{font-size:28px;-webkit-text-fill-color:transparent;-webkit-text-stroke:1px #1f3b73}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941079497</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a09 clear colour, shadow 0 0 0',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a09',
  null,
  ['9941087416'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{color:transparent;text-shadow:0 0 0 #1f3b73}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941087416</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a17 underline drawn by ::after with a gradient',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a17',
  null,
  ['9941150768'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.ul{position:relative;display:inline-block}.ul::after{content:"";position:absolute;inset:0;pointer-events:none;background:linear-gradient(#06c,#06c) no-repeat left bottom/100% 2px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3 class=ul>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941150768</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a20 grid stack, ground z0 passed, title z-index 1 static',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a20',
  null,
  ['9941174525'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{display:grid}.hd>*{grid-area:1/1}.bg{position:relative;background:linear-gradient(90deg,#dbeafe,#fff);pointer-events:none}.hd h3{z-index:1;padding:8px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=bg></div></div><dl><dt>SSID</dt><dd>9941174525</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a21 ground passed before, title with translate',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a21',
  null,
  ['9941182444'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;z-index:0;background:#eef;pointer-events:none}.hd h3{translate:0 0;padding:6px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941182444</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a22 ground passed before, title with will-change',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a22',
  null,
  ['9941190363'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd h3{will-change:transform;padding:6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941190363</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a23 ground passed before, title with backdrop-filter',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a23',
  null,
  ['9941198282'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd .g{backdrop-filter:saturate(1.2);padding:6px}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><div class=g><h3>Ortega, Luis</h3></div></div><dl><dt>SSID</dt><dd>9941198282</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a24 ground passed before, title with contain paint',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a24',
  null,
  ['9941206201'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd .g{contain:content;padding:6px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><div class=g><h3>Ortega, Luis</h3></div></div><dl><dt>SSID</dt><dd>9941206201</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a25 ground passed before, title with multiply',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a25',
  null,
  ['9941214120'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd .g{mix-blend-mode:multiply;padding:6px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><div class=g><h3>Ortega, Luis</h3></div></div><dl><dt>SSID</dt><dd>9941214120</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a34 scrolled pane, title just above, help drawer over the middle',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a34',
  null,
  ['9941285391'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}.bar{height:64px;padding:0 16px;border-bottom:1px solid #ccc}main{height:calc(100vh - 64px);overflow:auto;padding:0 16px;box-sizing:border-box}.drawer{position:fixed;right:0;top:64px;bottom:0;width:66%;background:#fff;border-left:1px solid #999;padding:12px;z-index:20;box-sizing:border-box}</style></head><body><div class=bar><h1>Marlowe, Tessa</h1></div><main id=m><div style="height:400px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941285391</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></main><aside class=drawer><h4>Help</h4><p>How to read a schedule</p></aside><script>m.scrollTop=document.querySelector('.rec dl').offsetTop-64-4</script></body></html>`,
  { isLaidOut: true },
);

page(
  'a35 scrolled pane, title above, datepicker over the middle',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a35',
  null,
  ['9941293310'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}.bar{height:64px;padding:0 16px;border-bottom:1px solid #ccc}main{height:calc(100vh - 64px);overflow:auto;padding:0 16px;box-sizing:border-box;position:relative}#ui-datepicker-div{position:absolute;left:40%;top:300px;width:22%;height:320px;background:#fff;border:1px solid #999;z-index:20}</style></head><body><div class=bar><h1>Bexley, Noor</h1></div><main id=m><div style="height:400px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941293310</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></main><div id=ui-datepicker-div class=ui-datepicker>November 2025</div><script>m.scrollTop=document.querySelector('.rec dl').offsetTop-4</script></body></html>`,
  { isLaidOut: true },
);

page(
  'a37 MUI filled ground, label raised: title on a state layer',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a37',
  null,
  ['9941309148'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.md-row{position:relative;padding:8px 12px}.state{position:absolute;inset:0;background:rgb(29,27,32);opacity:.08;pointer-events:none}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=md-row><div class=state></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941309148</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a38 gradient DRAFT letters over the head',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a38',
  null,
  ['9941317067'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.wm{position:absolute;inset:0;font:900 30px/1 Arial;text-align:right;background:linear-gradient(#e88,#c44);-webkit-background-clip:text;background-clip:text;color:transparent;pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=wm>DRAFT</div></div><dl><dt>SSID</dt><dd>9941317067</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a42 hatched opacity card below the fold, title under a .3 shade',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a42',
  null,
  ['9941348743'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.shade{position:absolute;inset:0;background:#000;opacity:.3}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=shade></div></div><dl><dt>SSID</dt><dd>9941348743</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a43 flex item z-index 1 over a ground, below the fold',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a43',
  null,
  ['9941356662'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{display:flex;position:relative}.bg{position:absolute;inset:0;background:#dbeafe}.hd h3{z-index:1;padding:8px}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=bg></div></div><dl><dt>SSID</dt><dd>9941356662</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a44 title over its ground by translate, below the fold',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a44',
  null,
  ['9941364581'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#dbeafe}.hd h3{translate:0 0;padding:8px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=hd><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941364581</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a45 ground z -1 in a will-change card, below the fold',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a45',
  null,
  ['9941372500'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{background:#fff;will-change:transform}.hd{position:relative;z-index:-1}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941372500</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a46 ground z -1 in a contained card, below the fold',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a46',
  null,
  ['9941380419'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{background:#fff;contain:layout}.hd{position:relative;z-index:-1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941380419</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b01 frosted by ::after',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b01',
  null,
  ['9941396257'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.lock{position:relative}.lock::after{content:"Select a year to view";position:absolute;inset:0;backdrop-filter:blur(8px);background:rgba(255,255,255,.5);text-align:center;padding-top:30px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card lock"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941396257</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b02 frosted by a layer that points pass',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b02',
  null,
  ['9941404176'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.lock{position:relative}.frost{position:absolute;inset:0;backdrop-filter:blur(8px);background:rgba(255,255,255,.55);pointer-events:none}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card lock"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941404176</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=frost></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b03 frosted card below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b03',
  null,
  ['9941412095'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.lock{position:relative}.frost{position:absolute;inset:0;backdrop-filter:blur(8px);background:rgba(255,255,255,.55)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card lock"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941412095</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=frost></div></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b04 dialog before a frosted backdrop',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b04',
  null,
  ['9941420014'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dialog::backdrop{background:rgba(255,255,255,.6);backdrop-filter:blur(14px)}dialog{margin:auto;border:0;box-shadow:0 4px 30px #0005;width:360px}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941420014</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><dialog id=d><h3>Bexley, Noor</h3><p>Loading record…</p></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'b05 full-screen modal dialog, app has z-index 1, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b05',
  null,
  ['9941427933'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#app{position:relative;z-index:1;background:#fff}dialog{width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff;box-sizing:border-box}</style></head><body><div id=app><p>Students</p><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941427933</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></div><dialog id=d><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112</p><p>3 tardies</p></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'b06 full-screen popover, app has z-index 1, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b06',
  null,
  ['9941435852'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#app{position:relative;z-index:1;background:#fff}#d{width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff;inset:0;box-sizing:border-box}</style></head><body><div id=app><p>Students</p><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941435852</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></div><div popover=manual id=d><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112</p><p>3 tardies</p></div><script>d.showPopover()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'b09 fixed overlay of bands, number in the window',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b09',
  null,
  ['9941459609'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.ov{position:fixed;inset:0;z-index:50;overflow:auto}.ov>div{background:#fff;height:220px;padding:8px 16px;box-sizing:border-box}</style></head><body><div style="height:300px"></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941459609</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:2400px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=ov><div><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112</p></div><div><h2>Attendance</h2></div><div><h2>Fees</h2></div><div><h2>Visits</h2></div><div><h2>Notes</h2></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b30 dark text on a dark canvas by color-scheme',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b30',
  null,
  ['9941625908'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html{color-scheme:dark}.gone,.gone *{color:rgb(18,18,18)}body,h1{color:#eee}.gone{border:0}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card gone"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941625908</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b42 frosted pages of a stack behind the sheet, whole window',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b42',
  null,
  ['9941720936'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#sheet{position:fixed;inset:0;backdrop-filter:blur(20px);background:rgba(255,255,255,.7);z-index:9;pointer-events:none}#sheet>*{pointer-events:auto}</style></head><body><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941720936</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:300px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div id=sheet><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a51 white title, dark band below it that points pass',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a51',
  null,
  ['9941831802'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative;padding-top:10px}.rec h3{height:26px}body,.rec{background:#fff}.rec{isolation:isolate}.band{position:absolute;left:0;top:0;right:0;height:40px;z-index:-1;background:#1f3b73;pointer-events:none}.rec h3{color:#fff}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=band></div><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941831802</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a53 glass band, blur at rest',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a53',
  null,
  ['9941847640'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative;padding-top:10px}.rec h3{height:26px}.glass{position:absolute;left:0;top:0;right:0;height:44px;backdrop-filter:blur(0)}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941847640</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=glass></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a54 whole page dimmed by a scrim of one pixel blur',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a54',
  null,
  ['9941855559'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.scrim{position:fixed;inset:0;background:rgba(0,0,0,.25);backdrop-filter:blur(1px);z-index:10}.menu{position:fixed;right:0;top:0;bottom:0;width:280px;background:#fff;z-index:11;padding:12px}.rec dl{position:relative;z-index:12;background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941855559</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div class=scrim></div><aside class=menu><h4>Menu</h4><p>Reports</p></aside></body></html>`,
  { isLaidOut: true },
);

page(
  'a55 open dropdown over the middle of the title box',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a55',
  null,
  ['9941863478'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.tools{position:relative;text-align:center}.dropdown-menu{position:absolute;left:50%;margin-left:-80px;top:100%;width:160px;height:90px;background:#fff;border:1px solid #999;z-index:1000;padding:6px;text-align:left}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class="tools dropdown open"><button>Actions</button><div class="dropdown-menu show"><a href="#">Print</a><br><a href="#">Export</a></div></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941863478</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a56 CDK drawer over the right of the page',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a56',
  null,
  ['9941871397'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.cdk-overlay-container{position:fixed;inset:0;pointer-events:none;z-index:1000}.cdk-overlay-pane{position:absolute;right:0;top:0;width:58%;height:100%;background:#fff;pointer-events:auto;box-shadow:0 0 12px #0006;padding:12px;box-sizing:border-box}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941871397</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div class=cdk-overlay-container><div class=cdk-overlay-pane><h4>Help</h4><p>How to read a schedule</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a57 jQuery UI datepicker over the middle of the title box',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a57',
  null,
  ['9941879316'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#ui-datepicker-div{position:absolute;left:45%;top:150px;width:17em;height:220px;background:#fff;border:1px solid #aaa;z-index:20}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941879316</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div id=ui-datepicker-div class="ui-datepicker ui-widget">November 2025</div></body></html>`,
  { isLaidOut: true },
);

page(
  'a58 Tippy popover over the middle of the title box',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a58',
  null,
  ['9941887235'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}[data-tippy-root]{position:absolute;left:0;top:0;transform:translate(460px,205px);width:240px;z-index:9999}.tippy-box{background:#333;color:#fff;padding:10px;border-radius:4px;height:70px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941887235</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div data-tippy-root><div class=tippy-box><div class=tippy-content>Homeroom was changed last week</div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a60 Quasar/MD3 state layer of a chosen row, below the fold',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a60',
  null,
  ['9941903073'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0} .row{position:relative;padding:10px}.q-focus-helper{position:absolute;inset:0;background:currentColor;opacity:.15;pointer-events:none}.row h3{margin:0}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rec"><div class=row><h3>Ortega, Luis</h3><div class=q-focus-helper></div></div><dl><dt>SSID</dt><dd>9941903073</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'a63 dark canvas, relation told on the bare page',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a63',
  null,
  ['9941926830'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html{color-scheme:dark}body,dt{color:CanvasText}.card{background:#24292f;border:0}</style></head><body><div class=card><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div></div><h2>Ortega, Luis (sibling)</h2><section class="card rec"><h3>Student record</h3><dl><dt>SSID</dt><dd>9941926830</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a64 hidden attribute beaten by display:block, relation',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a64',
  null,
  ['9941934749'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.note[hidden]{display:block}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><p class=note hidden>Record of: Ortega, Luis</p><dl><dt>SSID</dt><dd>9941934749</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a66 title over a tinted overlay drawn by ::after with filter',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a66',
  null,
  ['9941950587'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{position:relative;display:inline-block}.rec h3::after{content:"";position:absolute;inset:0;background:#ffe08a;filter:opacity(.3);pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941950587</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a67 hover underline at rest: background-size 0',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a67',
  null,
  ['9941958506'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{position:relative;display:inline-block}.rec h3::after{content:"";position:absolute;inset:0;background:linear-gradient(#06c,#06c) 0 100%/0 2px no-repeat;pointer-events:none}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941958506</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a68 shine parked beside by background-position',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a68',
  null,
  ['9941966425'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{position:relative;display:inline-block}.shine{position:absolute;inset:0;background:linear-gradient(#fff,#fff) -200px 0/60px 100% no-repeat;pointer-events:none}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis<span class=shine></span></h3><dl><dt>SSID</dt><dd>9941966425</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a71 ground as a sibling with isolation missing: header with perspective',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a71',
  null,
  ['9941990182'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd2{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd2>h3{perspective:400px;padding:6px}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd2><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941990182</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a72 ground passed, title with a clip-path of rounded corners',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a72',
  null,
  ['9941998101'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd2{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd2>h3{clip-path:inset(0 round 6px);padding:6px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd2><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941998101</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a73 contents scaled in by scale: 1',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a73',
  null,
  ['9942006020'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd2{position:relative}.bg{position:absolute;inset:0;background:#eef;pointer-events:none}.hd2>h3{scale:1;padding:6px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd2><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9942006020</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'd02 blank field frosted by ::after',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.lock{position:relative}.lock::after{content:"";position:absolute;inset:0;backdrop-filter:blur(10px);background:rgba(255,255,255,.7)}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7129"><div id=NavBar><a href="#">Student Data</a></div><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class="data-row lock"><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd07 blank field below a full-screen sheet of bands',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.ov{position:fixed;inset:0;z-index:50;overflow:auto}.ov>div{background:#fff;height:220px;padding:8px 16px;box-sizing:border-box}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7134"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><div style="height:1800px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=ov><div><h2>Report builder</h2></div><div><h2>Columns</h2></div><div><h2>Filters</h2></div><div><h2>Order</h2></div><div><h2>Preview</h2></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd08 blank field of a sibling, head hidden beaten by flex',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rh{display:flex}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7135"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3 class=rh hidden>Ortega, Luis</h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></section></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd09 blank field of a sibling, head under a state layer',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rh{position:relative}.rh i{position:absolute;inset:0;background:#000;opacity:.08;pointer-events:none}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7136"><div id=NavBar><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3 class=rh>Ortega, Luis<i></i></h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></section></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd11 loading message in a hidden box shown by flex',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.msg{display:flex;gap:6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7138"><div id=NavBar><a href="#">Student Data</a></div><div class=msg hidden>Loading student data…</div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd12 message that the field is not shown, dark page',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}html{color-scheme:dark}body{color:CanvasText}.data-row,h1{background:#24292f;color:#eee}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7139"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><p>You do not have permission to view the State Student ID.</p></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd13 message that nothing is loaded, under a state layer',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.msg{position:relative;padding:6px}.msg i{position:absolute;inset:0;background:#06c;opacity:.12;pointer-events:none}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7140"><div id=NavBar><a href="#">Student Data</a></div><p class=msg>Loading student data…<i></i></p><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'd14 blank field behind a modal with a frosted backdrop',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}dialog::backdrop{background:rgba(255,255,255,.75);backdrop-filter:blur(16px)}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7141"><div id=NavBar><a href="#">Student Data</a></div><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><dialog id=d><p>Opening record</p></dialog><script>d.showModal()</script></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b48 frosted card in a scrolled pane',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b48',
  null,
  ['9942148562'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pane{height:300px;overflow:auto;border:1px solid #ccc}.lock{position:relative}.frost{position:absolute;inset:0;backdrop-filter:blur(8px);background:rgba(255,255,255,.5)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=pane><div style="height:700px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=lock><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942148562</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=frost></div></div><div style="height:300px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b53 fixed layer with a rounded inset clip, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b53',
  null,
  ['9942188157'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.ly{position:fixed;inset:0;background:#fff;clip-path:inset(0);z-index:9;padding:16px}</style></head><body><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942188157</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=ly><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e09 back of a flip card whose points pass',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e09',
  null,
  ['9942433646'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.scene{perspective:800px;pointer-events:none;height:190px;position:relative}.face{position:absolute;inset:0;backface-visibility:hidden;border:1px solid #ccc;padding:8px}.back{transform:rotateY(180deg)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=scene><div class="face front"><h3>ID card</h3><p>Elk Ridge Middle</p></div><div class="face back"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942433646</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e12 popover before an opaque backdrop',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e12',
  null,
  ['9942457403'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#p{width:360px;margin:auto;border:0;box-shadow:0 2px 20px #0005}#p::backdrop{background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942457403</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div popover=manual id=p><h3>Marlowe, Tessa</h3><p>Opening record</p></div><script>p.showPopover()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'e13 popover before a frosted backdrop',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e13',
  null,
  ['9942465322'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}#p{width:360px;margin:auto;border:0;box-shadow:0 2px 20px #0005}#p::backdrop{background:rgba(255,255,255,.7);backdrop-filter:blur(16px)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942465322</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div popover=manual id=p><h3>Bexley, Noor</h3><p>Opening record</p></div><script>p.showPopover()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'e27 shimmer with a clear highlight on a white bone',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e27',
  null,
  ['9942576188'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}.v{position:absolute;inset:0;pointer-events:none;background:linear-gradient(90deg,transparent,#eee,transparent),linear-gradient(#fff,#fff)}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942576188</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=v></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e28 shimmer on a white bone by ::after',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e28',
  null,
  ['9942584107'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.busy{position:relative}.busy::after{content:"";position:absolute;inset:0;background:linear-gradient(90deg,rgba(0,0,0,0),rgba(0,0,0,.08),rgba(0,0,0,0)),linear-gradient(#fff,#fff)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card busy"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942584107</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  "f02 ae: former student's field frosted by ::after",
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942734568'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.lock{position:relative}.lock::after{content:"Loading";position:absolute;inset:0;backdrop-filter:blur(10px);background:rgba(255,255,255,.7)}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7219"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class="data-row lock"><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942734568</div></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  "f04 ae: former student's field in a bands sheet's back",
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942750406'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.ov{position:fixed;inset:0;z-index:50;overflow:auto}.ov>div{background:#fff;height:220px;padding:8px 16px;box-sizing:border-box}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7221"><div id=NavBar><a href="#">Student Data</a></div><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942750406</div></div><div style="height:1800px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=ov><div><h2>Report builder</h2></div><div><h2>Columns</h2></div><div><h2>Filters</h2></div><div><h2>Order</h2></div><div><h2>Preview</h2></div></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f06 ae: card of a sibling, head hidden beaten by flex',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942766244'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rh{display:flex}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7223"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3 class=rh hidden>Ortega, Luis</h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942766244</div></div></section></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f07 ae: card of a sibling, head under a state layer',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942774163'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rh{position:relative}.rh i{position:absolute;inset:0;background:#000;opacity:.08;pointer-events:none}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7224"><div id=NavBar><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3 class=rh>Ortega, Luis<i></i></h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942774163</div></div></section></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f08 ae: card of a sibling, menu open over the middle of its head',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942782082'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.m{position:absolute;left:42%;top:150px;width:20%;height:240px;background:#fff;border:1px solid #999;z-index:9}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7225"><div id=NavBar><a href="#">Student Data</a></div><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3>Ortega, Luis</h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942782082</div></div></section><div class=m><a href="#">Print</a></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f09 ae: card of a sibling on a dark canvas',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942790001'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}html{color-scheme:dark}body{color:CanvasText}h1,.data-row{background:#24292f;color:#eee}.card{border-color:#444}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7226"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3>Ortega, Luis</h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942790001</div></div></section></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f11 ae: field behind a modal with a frosted backdrop',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942805839'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}dialog::backdrop{background:rgba(255,255,255,.75);backdrop-filter:blur(16px)}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7228"><div id=NavBar><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942805839</div></div><dialog id=d><p>Opening record</p></dialog><script>d.showModal()</script></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'a74 head with a passed ground of its own, title positioned over it',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a74',
  null,
  ['9942837515'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.bg{position:absolute;inset:0;background:#dbeafe;pointer-events:none}.hd h3{position:relative;z-index:1;padding:8px;margin:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=bg></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9942837515</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a75 heading with a passed ground of its own, its text positioned over it',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a75',
  null,
  ['9942845434'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h2{position:relative;font-size:18px;padding:8px;margin:0}.rec h2 .bg{position:absolute;inset:0;background:#fef3c7;pointer-events:none}.rec h2 span{position:relative}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h2><i class=bg></i><span>Ortega, Luis</span></h2><dl><dt>SSID</dt><dd>9942845434</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a76 heading whose ::before points pass, its text positioned over it',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a76',
  null,
  ['9942853353'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h2{position:relative;font-size:18px;padding:8px;margin:0}.rec h2::before{content:"";position:absolute;inset:0;background:#fef3c7;pointer-events:none}.rec h2 span{position:relative}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h2><span>Ortega, Luis</span></h2><dl><dt>SSID</dt><dd>9942853353</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'f14 ae: card of a sibling, head with a passed ground of its own',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942869191'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rh{position:relative;padding:6px}.rh i{position:absolute;inset:0;background:#dbeafe;pointer-events:none}.rh span{position:relative}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7236"><div id=NavBar><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3 class=rh><i></i><span>Ortega, Luis</span></h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942869191</div></div></section></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f15 ae: card of a sibling, drawer over the right of the page',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942885029'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.drawer{position:fixed;right:0;top:0;bottom:0;width:58%;background:#fff;z-index:20;box-shadow:0 0 12px #0006;padding:12px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7238"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h3>Ortega, Luis</h3><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942885029</div></div></section><div class=drawer><h4>Help</h4></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f16 ae: card of a sibling, datepicker open over the middle of its head (wide)',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942892948'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}#ui-datepicker-div{position:absolute;left:38%;top:140px;width:24%;height:230px;background:#fff;border:1px solid #aaa;z-index:20}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7239"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><section class=card><h2>Ortega, Luis</h2><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942892948</div></div></section><div id=ui-datepicker-div>November 2025</div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'o01 Vuetify active list, own number under a .12 overlay',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o01',
  '9941744693',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.v{position:relative;padding:6px}.v i{position:absolute;inset:0;background:currentColor;opacity:.12;pointer-events:none}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><div class=v><i></i><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941744693</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o02 color-scheme dark',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o02',
  '9941752612',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html{color-scheme:dark}body,dt{color:CanvasText}.card{border-color:#555}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941752612</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o03 transparent canvas over the card',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o03',
  '9941760531',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}canvas{position:absolute;inset:0;width:100%;height:100%}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941760531</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><canvas></canvas></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'o05 hidden beaten by display:grid',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o05',
  '9941776369',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.ids{display:grid}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card ids" hidden><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941776369</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o06 flex item z-index over its ground, below the fold',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o06',
  '9941784288',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{display:flex;position:relative}.bg{position:absolute;inset:0;background:#dbeafe}.in{z-index:1;padding:8px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=hd><div class=in><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941784288</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div><div class=bg></div></div><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'o08 difference blend',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o08',
  '9941800126',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}body{background:#fff}.x,.x *{color:#fff}.x{mix-blend-mode:difference}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=x><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941800126</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'o10 stretched link of a blank gif over the row',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o10',
  '9942314861',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}.hit{position:absolute;inset:0;background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942314861</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><a class=hit href="#" aria-label=Open></a></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'o11 white text with a dark shadow on a photo that failed to load',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o11',
  '9942322780',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.x,.x *{color:#fff;text-shadow:0 0 2px #000,0 0 4px #000}body{background:#fff}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=x><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942322780</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o12 DRAFT watermark picture over the whole card',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o12',
  '9942330699',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}.wm{position:absolute;inset:0;background:url("data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27120%27 height=%2760%27%3E%3Ctext y=%2730%27 fill=%27%23c00%27 fill-opacity=%27.1%27%3EDRAFT%3C/text%3E%3C/svg%3E")}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942330699</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=wm></div></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'o13 card under a scrim of 1px blur',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o13',
  '9942338618',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.s{position:absolute;inset:0;backdrop-filter:blur(1px);background:rgba(0,0,0,.1)}.rec{position:relative}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942338618</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=s></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o16 text painted below the dark decor svg',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o16',
  '9942362375',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}body{background:#fff}.rec{position:relative;isolation:isolate}.rec svg{position:absolute;inset:0;width:100%;height:100%;z-index:-1;pointer-events:none}.rec,.rec *{color:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><svg preserveAspectRatio=none viewBox="0 0 10 10"><rect width=10 height=10 fill="#1f3b73"/></svg><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942362375</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'e02 strip in row-reverse, number reached by scrolling to the left',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e02',
  '9942378213',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.strip{display:flex;flex-direction:row-reverse;overflow-x:auto;width:560px;border:1px solid #ccc}.strip>*{flex:0 0 520px;padding:8px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=strip><div><h3>Photo</h3><p>No photo</p></div><div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942378213</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'e05 clear frame on a dark page, own number in white',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e05',
  '9942401970',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}body{background:#1f2937;color:#fff}iframe{border:0;width:100%;height:260px}dt{color:#ccc}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><iframe srcdoc="<body style='margin:0;font:14px Arial;color:#fff'><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942401970</dd><dt>Locker</dt><dd>118</dd></dl></body>"></iframe></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'e14 second dialog over the first, opaque backdrops',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e14',
  '9942473241',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dialog{width:420px}dialog::backdrop{background:#f4f4f4}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><dialog id=a><p>Choose a tab</p></dialog><dialog id=b><h3>Calder, Imani</h3><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942473241</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></dialog><script>a.showModal();b.showModal()</script></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'f12 ae: own field under a Vuetify overlay of .12',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9942813758',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.data-row{position:relative}.data-row i{position:absolute;inset:0;background:currentColor;opacity:.12;pointer-events:none}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7229"><div id=NavBar><a href="#">Student Data</a></div><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942813758</div><i></i></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f13 ae: own field on a dark canvas',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9942821677',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}html{color-scheme:dark}body{color:CanvasText}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7230"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942821677</div></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'c01 control: plain title',
  'title',
  'https://sis.oakvalley.example/student/profile?p=c01',
  null,
  ['9941000307'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941000307</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c02 control: title not displayed',
  'title',
  'https://sis.oakvalley.example/student/profile?p=c02',
  '9941008226',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3 style="display:none">Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941008226</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c03 control: fields seen',
  'own',
  'https://sis.oakvalley.example/student/profile?p=c03',
  '9941016145',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941016145</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a15 open menu over the middle of a long title',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a15',
  null,
  ['9941134930'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.menu{position:absolute;left:240px;top:0;width:120px;background:#fff;border:1px solid #999;z-index:5}.rec h3{font-size:20px;white-space:nowrap}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis — linked household record</h3><div class=menu>Open<br>Print</div></div><dl><dt>SSID</dt><dd>9941134930</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a16 tooltip over the middle of the name',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a16',
  null,
  ['9941142849'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative;display:inline-block}.tip{position:absolute;left:64px;top:4px;width:16px;height:22px;background:#222;color:#fff;font-size:10px;text-align:center;z-index:5}.rec h3{font-size:24px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><span class=tip>i</span></div><dl><dt>SSID</dt><dd>9941142849</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a28 frost of no blur over the head',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a28',
  null,
  ['9941237877'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.fx{position:absolute;inset:0;backdrop-filter:blur(0px)}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=fx></div></div><dl><dt>SSID</dt><dd>9941237877</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a29 dim of one pixel blur over the head',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a29',
  null,
  ['9941245796'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative}.fx{position:absolute;inset:0;backdrop-filter:blur(1px);background:rgba(255,255,255,.2)}.rec h3{font-size:22px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><h3>Ortega, Luis</h3><div class=fx></div></div><dl><dt>SSID</dt><dd>9941245796</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a30 white title on a passed decor layer below',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a30',
  null,
  ['9941253715'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.hd{position:relative;isolation:isolate;padding:10px}.decor{position:absolute;inset:0;z-index:-1;background:#1f3b73;pointer-events:none}.hd h3{color:#fff}body{background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class=hd><div class=decor></div><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd>9941253715</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a33 table scrolled to the right, bars hidden',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a33',
  null,
  ['9941277472'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.wrap{overflow-x:auto;scrollbar-width:none;width:560px;border:1px solid #ccc}.wrap table{width:1100px;table-layout:fixed;border-collapse:collapse}td,th{text-align:left;padding:4px 8px;border:1px solid #ddd}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=wrap id=w><table><tr><th>Student</th><th>Bus</th><th>Locker</th><th>SSID</th></tr><tr><td>Ortega, Luis</td><td>22</td><td>118</td><td>9941277472</td></tr></table></div><script>w.scrollLeft=540</script></body></html>`,
  { isLaidOut: true },
);

page(
  'a36 dialog in the top layer of a faded panel',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a36',
  null,
  ['9941301229'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.fold{overflow:hidden;height:40px;opacity:.05;transform:translateX(0)}dialog{border:1px solid #888;width:420px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd></dd></dl></section><div class=fold><dialog id=d><h3>Ortega, Luis</h3><dl><dt>Bus route</dt><dd>22</dd></dl></dialog></div><script>d.showModal()</script></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'a39 blank field, hidden beaten by flex',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a39',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec-head{display:flex}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><header class=rec-head hidden><h3>Ortega, Luis</h3></header><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'a40 blank field, active overlay',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a40',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.v-list-item{position:relative;padding:6px 12px}.v-list-item__overlay{position:absolute;inset:0;background-color:currentColor;opacity:.12;pointer-events:none}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><div class="v-list-item"><span class="v-list-item__overlay"></span><h3>Ortega, Luis</h3></div><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'a41 blank field, color-scheme dark',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a41',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html{color-scheme:dark}body{color:CanvasText}.rec{border:0}.rec dl,.top{background:#24292f;padding:8px;color:#e6e6e6}dt{color:inherit}</style></head><body><div class=top><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'a47 title with a clipping inset that leaves all, by calc',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a47',
  null,
  ['9941388338'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{clip-path:xywh(0 0 100% 100%)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9941388338</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b07 absolute layer, body held, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b07',
  null,
  ['9941443771'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}#sheet{position:absolute;inset:0;background:#fff;z-index:100;overflow:auto;padding:16px}</style></head><body><div id=old><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941443771</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></div><div id=sheet><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112</p><p>3 tardies</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b31 privacy blur of 3px',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b31',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pii{filter:blur(3.5px)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card"><div class=pii><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941633827</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b32 pages in flow, body held at window height',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b32',
  null,
  ['9941641746'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}.page{height:100vh;box-sizing:border-box;padding:16px;overflow:auto}</style></head><body><div class=page><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112</p><p>3 tardies</p></div><div class=page><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941641746</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b34 backdrop-filter box clips what is placed in it',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b34',
  null,
  ['9941657584'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.clip{backdrop-filter:blur(2px);height:30px;overflow:hidden;border:1px solid #ccc}.drop{position:absolute;top:60px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=clip><b>Identifiers</b><div class=drop><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941657584</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b35 preserve-3d box clips what is placed in it',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b35',
  null,
  ['9941665503'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.clip{transform-style:preserve-3d;will-change:translate;height:30px;overflow:clip;border:1px solid #ccc}.drop{position:absolute;top:60px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=clip><b>Identifiers</b><div class=drop><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941665503</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b36 blank field under a frost',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b36',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.lock{position:relative}.lock::after{content:"";position:absolute;inset:0;backdrop-filter:blur(10px);background:rgba(255,255,255,.7)}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card lock"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b37 blank field under bones of svg',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b37',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}.rec svg{position:absolute;inset:0;width:100%;height:100%}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><svg preserveAspectRatio=none viewBox="0 0 400 100"><rect width=400 height=100 fill="#fff"/><rect x=8 y=10 width=120 height=14 rx=3 fill="#eee"/></svg></section></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b38 blank field of the page under an absolute sheet, body held',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b38',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}#sheet{position:absolute;inset:0;background:#fff;z-index:100;overflow:auto;padding:16px}</style></head><body><div id=old><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd></dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></div><div id=sheet><h1>Harrow, Sena</h1><p>Grade: 6</p><p>Perm ID: 40112</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'o04 drawer over the middle of the pane, number scrolled off at the left',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o04',
  '9941768450',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}html,body{height:100%;margin:0;overflow:hidden}.bar{height:64px;padding:0 16px}main{height:calc(100vh - 64px);overflow:auto;padding:0 16px;box-sizing:border-box}.drawer{position:fixed;right:0;top:64px;bottom:0;width:60%;background:#fff;border-left:1px solid #999;z-index:20}</style></head><body><div class=bar><h1>Bexley, Noor</h1></div><main><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9941768450</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></main><aside class=drawer><h4>Help</h4></aside></body></html>`,
  { isLaidOut: true },
);

page(
  'o07 vertical text',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o07',
  '9941792207',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.n{writing-mode:vertical-rl}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd><span class=n>9941792207</span></dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a62 Status: Merged with a shade on it',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a62',
  null,
  ['9941918911'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.st{position:relative}.st::before{content:none}.st i{position:absolute;inset:0;background:#c00;opacity:.15;pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student record</h3><dl class=st><dt>Status</dt><dd>Merged</dd></dl><dl><dt>SSID</dt><dd>9941918911</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'a69 ripple in a box without height',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a69',
  null,
  ['9941974344'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{position:relative;display:inline-block}.rw{position:absolute;left:0;top:0;width:100%;height:0;overflow:hidden;pointer-events:none}.rw i{display:block;height:60px;background:#ccd}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis<span class=rw><i></i></span></h3><dl><dt>SSID</dt><dd>9941974344</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'd01 control: blank',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7128"><div id=NavBar><a href="#">Student Data</a></div><h1>Marlowe, Tessa</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'd03 blank field under svg bones',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.rec{position:relative}.rec svg{position:absolute;inset:0;width:100%;height:100%}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7130"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class="data-row rec"><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div><svg preserveAspectRatio=none viewBox="0 0 400 40"><rect width=400 height=40 fill="#fff"/><rect x=4 y=4 width=90 height=12 rx=3 fill="#eee"/></svg></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b47 clip-path xywh of nothing, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b47',
  null,
  ['9942140643'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rv{clip-path:xywh(0 0 0 0)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class="card rv"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942140643</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b57 oklab white on a white card by relative colour',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b57',
  null,
  ['9942219833'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.gone,.gone *{color:oklab(from white l a b)}body,.card{background:#fff}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card gone"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942219833</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b63 blurred by a wrapper of em: .22em',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b63',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pii{filter:blur(.22em)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><div class=pii><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942267347</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></section></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'b65 content of a closed popover menu painted behind by z-index -1 of a will-change wrapper',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b65',
  null,
  ['9942283185'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.wrap{will-change:transform;position:relative}.wrap .g{background:#fff;height:170px;position:relative}.old{position:absolute;top:0;left:0;z-index:-1}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=wrap><div class=g><p>Loading…</p></div><div class=old><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942283185</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b66 text in a slit: line-clamp of one line over a table',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b66',
  null,
  ['9942291104'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.cl{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;height:24px}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><div class=cl><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942291104</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'b67 view transition left over: opacity 0.09 twice',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=b67',
  null,
  ['9942299023'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.a{opacity:.3}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><div class=a><div class=a><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942299023</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o09 title box: own heading below an open menu',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o09',
  '9942306942',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.tools{position:relative}.dropdown-menu{position:absolute;left:40%;top:0;width:220px;height:200px;background:#fff;border:1px solid #999;z-index:1000}</style></head><body><div class=tools><div class="dropdown-menu">Print</div></div><h1>Noor Bexley</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942306942</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'o14 popover in the top layer inside a folded box',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o14',
  '9942346537',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.fold{overflow:hidden;height:0;transform:translateZ(0)}#p{inset:120px auto auto 40px;margin:0;width:420px;border:1px solid #888;padding:10px}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=fold><div popover=manual id=p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942346537</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div><script>p.showPopover()</script></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'o15 absolute menu in the middle of a pane that scrolls, number scrolled off',
  'own',
  'https://sis.oakvalley.example/student/profile?p=o15',
  '9942354456',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pane{height:420px;overflow:auto;border:1px solid #ccc}.menu{position:absolute;left:45%;top:380px;width:180px;height:160px;background:#fff;border:1px solid #999;z-index:9}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=pane><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942354456</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></div><div class=menu>Print</div></body></html>`,
  { isLaidOut: true },
);

page(
  'e01 right to left: panel parked before the beginning of a pane',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e01',
  null,
  ['9942370294'],
  `<!doctype html><html lang=ar dir=rtl><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pane{overflow:auto;position:relative;height:220px;border:1px solid #ccc}.park{position:absolute;top:0;right:-110%;width:100%;background:#fff}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=pane><p>Loading…</p><div class=park><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942370294</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e08 white on white over a clear svg',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e08',
  null,
  ['9942425727'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}body{background:#fff}.acc{position:relative}.acc svg{position:absolute;inset:0;width:100%;height:100%;z-index:-1}.acc,.acc *{color:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card acc"><svg></svg><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942425727</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e17 title as the text of a picture that did not load',
  'title',
  'https://sis.oakvalley.example/student/profile?p=e17',
  null,
  ['9942496998'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3><img src="https://sis.oakvalley.example/nameplate.png" alt="Ortega, Luis"></h3><dl><dt>SSID</dt><dd>9942496998</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e18 title as svg text',
  'title',
  'https://sis.oakvalley.example/student/profile?p=e18',
  null,
  ['9942504917'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3><svg width=300 height=26><text x=0 y=20 font-size=18 font-weight=700>Ortega, Luis</text></svg></h3><dl><dt>SSID</dt><dd>9942504917</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e21 rows of a new list drawn over the old record, below the fold',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e21',
  null,
  ['9942528674'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.st{display:grid}.st>*{grid-area:1/1}.new{z-index:1}.new li{list-style:none;height:60px;background:#fff}ul{margin:0;padding:0}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1400px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=st><div class=old><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942528674</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div><ul class=new><li>09/02 Present</li><li>09/03 Present</li><li>09/04 Tardy</li><li>09/05 Present</li></ul></div><div style="height:900px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e23 near-white on a translucent grey',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e23',
  null,
  ['9942544512'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.tl{background:rgba(0,0,0,.02)}.tl,.tl *{color:rgb(250,250,250)}body{background:#fff}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card tl"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942544512</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e24 argued: drawn small by scale: unreadable thumbnail',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e24',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.th{transform:scale(.36);transform-origin:0 0;width:900px;height:70px;border:2px solid #888}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=th><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942552431</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'e26 veil whose ground is a conic or url mixed with a colour',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e26',
  null,
  ['9942568269'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec{position:relative}.v{position:absolute;inset:0;pointer-events:none;background:linear-gradient(rgba(255,255,255,1),rgba(255,255,255,1))}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942568269</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div class=v></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e32 title, ::after of a static box covers elsewhere',
  'title',
  'https://sis.oakvalley.example/student/profile?p=e32',
  null,
  ['9942615783'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{transform:translate(0)}.rec h3::after{content:"";position:absolute;left:0;top:100%;width:60px;height:3px;background:#06c}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9942615783</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e33 title in a drawer head that a closed sub menu has as ::before',
  'title',
  'https://sis.oakvalley.example/student/profile?p=e33',
  null,
  ['9942623702'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}body{position:relative}.rec h3{filter:none;will-change:transform}.rec h3::before{content:"";position:absolute;right:0;top:0;width:30px;height:100%;background:#eee}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9942623702</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e34 title in a filtered box, ::after of 100% is the size of the title only',
  'title',
  'https://sis.oakvalley.example/student/profile?p=e34',
  null,
  ['9942631621'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h3{filter:drop-shadow(0 0 1px #aaa);width:300px}.rec h3::after{content:"";position:absolute;left:100%;top:0;width:40px;height:100%;background:#06c}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h3>Ortega, Luis</h3><dl><dt>SSID</dt><dd>9942631621</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'e35 long Bootstrap modal, number below its fold',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e35',
  '9942639540',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.modal-backdrop{position:fixed;inset:0;background:#000;opacity:.5;z-index:1040}.modal{position:fixed;inset:0;overflow:auto;z-index:1050}.modal-dialog{width:600px;margin:30px auto;position:relative;pointer-events:none}.modal-content{background:#fff;pointer-events:auto;padding:16px}body{overflow:hidden}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=modal-backdrop></div><div class=modal role=dialog aria-modal=true><div class=modal-dialog><div class=modal-content><h4>Harrow, Sena</h4><div style="height:1200px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942639540</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl><div style="height:400px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e36 MUI dialog, scroll body',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e36',
  '9942647459',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.MuiDialog-root{position:fixed;inset:0;z-index:1300}.MuiBackdrop-root{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:-1}.MuiDialog-container{height:100%;overflow:auto;text-align:center}.MuiDialog-container::after{content:"";display:inline-block;vertical-align:middle;height:100%;width:0}.MuiPaper-root{display:inline-block;vertical-align:middle;text-align:left;background:#fff;width:600px;margin:32px;padding:16px;position:relative}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=MuiDialog-root><div class=MuiBackdrop-root></div><div class=MuiDialog-container><div class=MuiPaper-root><h4>Marlowe, Tessa</h4><div style="height:1200px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942647459</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e37 slide-over, number below its fold',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e37',
  '9942655378',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.so{position:fixed;inset:0 0 0 auto;width:420px;background:#fff;z-index:50;overflow-y:auto;padding:16px;box-shadow:0 0 20px #0005}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=so><h4>Bexley, Noor</h4><div style="height:1200px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942655378</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e38 native dialog, long',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e38',
  '9942663297',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}dialog{width:560px;max-height:80vh;overflow:auto}</style></head><body><h1>Calder, Imani</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><dialog id=d><h4>Calder, Imani</h4><div style="height:1200px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942663297</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'e39 sticky first column and head of a fields table in a pane',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e39',
  '9942671216',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.pane{height:220px;overflow:auto;border:1px solid #ccc}th,td{padding:6px;text-align:left;min-width:300px}th{position:sticky;left:0;background:#fff}thead th{top:0;z-index:2}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=pane><table><thead><tr><th>Field</th><td>Value</td></tr></thead><tbody><tr><th>Note 1</th><td>none</td></tr><tr><th>Note 2</th><td>none</td></tr><tr><th>Note 3</th><td>none</td></tr><tr><th>Note 4</th><td>none</td></tr><tr><th>Note 5</th><td>none</td></tr><tr><th>Note 6</th><td>none</td></tr><tr><th>Note 7</th><td>none</td></tr><tr><th>Note 8</th><td>none</td></tr><tr><th>Note 9</th><td>none</td></tr><tr><th>Note 10</th><td>none</td></tr><tr><th>Note 11</th><td>none</td></tr><tr><th>Note 12</th><td>none</td></tr><tr><th>Note 13</th><td>none</td></tr><tr><th>Note 14</th><td>none</td></tr><tr><th>SSID</th><td>9942671216</td></tr></tbody></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e40 accordion by 1fr with content-visibility',
  'own',
  'https://sis.oakvalley.example/student/profile?p=e40',
  '9942679135',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.acc{display:grid;grid-template-rows:1fr}.acc>div{overflow:hidden;min-height:0}.sec{content-visibility:auto;contain-intrinsic-size:auto 300px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div style="height:1500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=sec><div class=acc><div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942679135</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'e41 accordion by 0fr, inert',
  'overlay',
  'https://sis.oakvalley.example/student/profile?p=e41',
  null,
  ['9942687054'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.acc{display:grid;grid-template-rows:0fr}.acc>div{overflow:hidden;min-height:0}</style></head><body><h1>Bexley, Noor</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><div class=card><button>Identifiers</button><div class=acc inert><div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9942687054</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'f01 ae: control, own field',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  '9942726649',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7218"><div id=NavBar><a href="#">Student Data</a></div><h1>Calder, Imani</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942726649</div></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'f10 ae: full-screen dialog, form has z-index 1, field below the fold',
  'vouched',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9942797920'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}#aspnetForm{position:relative;z-index:1;background:#fff}dialog{width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7227"><div id=NavBar><a href="#">Student Data</a></div><h1>Harrow, Sena</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div style="height:1600px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9942797920</div></div><div style="height:500px"><h4>Schedule</h4><p>Period 1 Mathematics</p><p>Period 2 English</p></div><dialog id=d><h2>Report builder</h2></dialog><script>d.showModal()</script></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'a77 heading whose ::before points hit, its text positioned over it',
  'title',
  'https://sis.oakvalley.example/student/profile?p=a77',
  null,
  ['9942861272'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.rec h2{position:relative;font-size:18px;padding:8px;margin:0}.rec h2::before{content:"";position:absolute;inset:0;background:#fef3c7}.rec h2 span{position:relative}</style></head><body><h1>Harrow, Sena</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><dl><dt>Homeroom</dt><dd>14</dd><dt>Counselor</dt><dd>R. Pell</dd></dl></div><section class="card rec"><h2><span>Ortega, Luis</span></h2><dl><dt>SSID</dt><dd>9942861272</dd><dt>Bus route</dt><dd>22</dd><dt>Locker</dt><dd>118</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'd15 message with a passed ground of its own',
  'blank',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px;color:#222}h1{font-size:24px;margin:4px 0}h3{font-size:18px;margin:4px 0}dl{margin:6px 0;display:grid;grid-template-columns:180px 1fr}dd,dt{margin:0 0 6px}dt{color:#555}.card{border:1px solid #ccc;border-radius:4px;padding:8px 12px;margin:12px 0}.data-row{padding:6px}.msg{position:relative;padding:6px}.msg i{position:absolute;inset:0;background:#dbeafe;pointer-events:none}.msg span{position:relative}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="7237"><div id=NavBar><a href="#">Student Data</a></div><p class=msg><i></i><span>Loading student data…</span></p><h1>Bexley, Noor</h1><div class="data-row"><div class=data-caption>Grade</div><div data-tcfc="STU.GR">6</div></div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

export const layersPages = pages;

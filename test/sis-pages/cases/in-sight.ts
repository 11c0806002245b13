import { setOf } from './case-page.ts';

/** By somebody who read the rules of sight, and what had been loosened since the thirtieth set: widgets and shells of working days in whose presence a number is seen all the same, names in what had been loosened, and pages that build themselves. People are made up. */
const { page, pages } = setOf('in sight');

page(
  'v01 glass card before z1 content z2',
  'sight',
  'https://bay.illuminateed.com/live/?x=v01%20glass%20card%20before%20z1%20content%20z2',
  '9950010037',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;padding:16px}.card::before{content:"";position:absolute;inset:0;background:#f4f7fb;border-radius:12px;z-index:1}.card>*{position:relative;z-index:2}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010037</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v02 card ground by after, content z1',
  'sight',
  'https://bay.illuminateed.com/live/?x=v02%20card%20ground%20by%20after%2C%20content%20z1',
  '9950010074',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;padding:16px;z-index:0}.card::after{content:"";position:absolute;inset:0;background:linear-gradient(135deg,#eef,#fff)}.card>.in{position:relative;z-index:1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=in><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010074</dd><dt>Homeroom</dt><dd>14</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v03 gradient border by mask',
  'sight',
  'https://bay.illuminateed.com/live/?x=v03%20gradient%20border%20by%20mask',
  '9950010111',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;padding:16px;border-radius:12px}.card::before{content:"";position:absolute;inset:0;border-radius:inherit;padding:2px;background:linear-gradient(135deg,#06f,#0cf);-webkit-mask:linear-gradient(#fff 0 0) content-box,linear-gradient(#fff 0 0);-webkit-mask-composite:xor;mask-composite:exclude;pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010111</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v04 hover fill scaleX(0)',
  'sight',
  'https://bay.illuminateed.com/live/?x=v04%20hover%20fill%20scaleX(0)',
  '9950010148',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}dl div{position:relative}dl div::before{content:"";position:absolute;inset:0;background:#1565c0;transform:scaleX(0);transform-origin:left;transition:transform .2s}dl div:hover::before{transform:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><div><dt>SSID</dt><dd>9950010148</dd></div><div><dt>Homeroom</dt><dd>14</dd></div></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'v05 idle loading veil visibility hidden',
  'sight',
  'https://bay.illuminateed.com/live/?x=v05%20idle%20loading%20veil%20visibility%20hidden',
  '9950010185',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.panel{position:relative}.panel::after{content:"Loading…";position:absolute;inset:0;background:#fff;visibility:hidden}.panel.busy::after{visibility:visible}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=panel><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010185</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v06 shimmer parked at translateX(-100%)',
  'sight',
  'https://bay.illuminateed.com/live/?x=v06%20shimmer%20parked%20at%20translateX(-100%25)',
  '9950010222',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.v{position:relative;overflow:hidden}.v::after{content:"";position:absolute;inset:0;background:#e4e7eb;transform:translateX(-100%)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=v><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010222</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v07 reveal wipe done clip-path',
  'sight',
  'https://bay.illuminateed.com/live/?x=v07%20reveal%20wipe%20done%20clip-path',
  '9950010259',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.v{position:relative}.v::after{content:"";position:absolute;inset:0;background:#123;clip-path:inset(0 0 0 100%)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=v><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010259</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v08 ripple scale(0) on list row',
  'sight',
  'https://bay.illuminateed.com/live/?x=v08%20ripple%20scale(0)%20on%20list%20row',
  '9950010296',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.row{position:relative;overflow:hidden;padding:8px}.row::after{content:"";position:absolute;inset:0;border-radius:50%;background:#cfd8dc;transform:scale(0);pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><div class=row>SSID: 9950010296</div><div class=row>Homeroom: 14</div></body></html>`,
  { isLaidOut: true },
);

page(
  'v09 particle canvas behind a placed card',
  'sight',
  'https://bay.illuminateed.com/live/?x=v09%20particle%20canvas%20behind%20a%20placed%20card',
  '9950010333',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#fx{position:fixed;inset:0;width:100%;height:100%;pointer-events:none}.card{position:relative;background:#fff;padding:12px;border:1px solid #ccc}</style></head><body><canvas id=fx></canvas><main><div class=card><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010333</dd><dt>Homeroom</dt><dd>14</dd></dl></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  'v10 canvas background, app with will-change',
  'sight',
  'https://bay.illuminateed.com/live/?x=v10%20canvas%20background%2C%20app%20with%20will-change',
  '9950010370',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#fx{position:fixed;inset:0;width:100%;height:100%;pointer-events:none}#app{will-change:transform}</style></head><body><canvas id=fx></canvas><div id=app><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010370</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v11 watermark canvas over the app',
  'sight',
  'https://bay.illuminateed.com/live/?x=v11%20watermark%20canvas%20over%20the%20app',
  '9950010407',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#wm{position:fixed;inset:0;width:100%;height:100%;pointer-events:none;z-index:9999}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010407</dd><dt>Homeroom</dt><dd>14</dd></dl><canvas id=wm width=1000 height=700></canvas><script>const c=wm.getContext('2d');c.globalAlpha=.12;c.rotate(-.3);c.font='22px Arial';for(let y=0;y<9;y++)c.fillText('dkim  Elk Ridge Unified',-80,y*110)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v12 transparent chat frame over the window',
  'sight',
  'https://bay.illuminateed.com/live/?x=v12%20transparent%20chat%20frame%20over%20the%20window',
  '9950010444',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#chat{position:fixed;inset:0;width:100%;height:100%;border:0;pointer-events:none;z-index:2147483000}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010444</dd><dt>Homeroom</dt><dd>14</dd></dl><iframe id=chat srcdoc="<body style='margin:0'><button style='position:fixed;right:20px;bottom:20px'>Chat with the help desk</button>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'v13 fixed backdrop z-1, number below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v13%20fixed%20backdrop%20z-1%2C%20number%20below%20the%20fold',
  '9950010481',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.bg{position:fixed;inset:0;background:#f0f4f8;z-index:-1}</style></head><body><div class=bg></div><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010481</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v14 video ground z-1, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v14%20video%20ground%20z-1%2C%20below%20the%20fold',
  '9950010518',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}video{position:fixed;inset:0;width:100%;height:100%;z-index:-1;object-fit:cover}main{background:#fff;max-width:800px;padding:16px;margin:auto}</style></head><body><video muted></video><main><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010518</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  'v15 fixed gradient layer before a placed app, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v15%20fixed%20gradient%20layer%20before%20a%20placed%20app%2C%20below%20the%20fold',
  '9950010555',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.bg{position:fixed;inset:0;background:linear-gradient(#e8eef6,#fff)}#app{position:relative}</style></head><body><div class=bg></div><div id=app><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010555</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v16 closed circle menu, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v16%20closed%20circle%20menu%2C%20below%20the%20fold',
  '9950010592',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.menu{position:fixed;inset:0;background:#123a5c;color:#fff;z-index:50;clip-path:circle(0 at 100% 0);pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010592</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><nav class=menu><ul><li>Students<li>Reports</ul></nav></body></html>`,
  { isLaidOut: true },
);

page(
  'v17 float column beside a painted block, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v17%20float%20column%20beside%20a%20painted%20block%2C%20below%20the%20fold',
  '9950010629',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.side{float:left;width:240px}.main{background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=side><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010629</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class=main><h3>Attendance</h3><p>3 tardies, 1 absence</p><p>Unexcused: 0</p><p>Excused: 1</p><p>Truant: no</p><p>Days enrolled: 88</p><p>As of today</p></div><div style="clear:both"></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v18 white text on a picture element',
  'sight',
  'https://bay.illuminateed.com/live/?x=v18%20white%20text%20on%20a%20picture%20element',
  '9950010666',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.hero{position:relative;height:180px}.hero img{position:absolute;inset:0;width:100%;height:100%}.hero .t{position:relative;color:#fff;padding:12px}.hero h1{margin:0}</style></head><body><div class=hero><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='300'%3E%3Crect width='900' height='300' fill='%23123a5c'/%3E%3C/svg%3E" alt=""><div class=t><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112</p><p>SSID: 9950010666</p></div></div><h3>Attendance</h3><p>3 tardies</p></body></html>`,
  { isLaidOut: true },
);

page(
  'v19 white text on an inert decor layer',
  'sight',
  'https://bay.illuminateed.com/live/?x=v19%20white%20text%20on%20an%20inert%20decor%20layer',
  '9950010703',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.hero{position:relative;height:160px}.hero .bg{position:absolute;inset:0;background:#0d3b66;pointer-events:none}.hero .t{position:relative;color:#fff;padding:12px}</style></head><body><div class=hero><div class=bg></div><div class=t><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112</p><p>SSID: 9950010703</p></div></div><h3>Attendance</h3><p>3 tardies</p></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'v20 white on a dark translucent banner',
  'sight',
  'https://bay.illuminateed.com/live/?x=v20%20white%20on%20a%20dark%20translucent%20banner',
  '9950010740',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.b{background:rgba(0,0,0,.75);color:#fff;padding:12px}</style></head><body><div class=b><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112</p><p>SSID: 9950010740</p></div><h3>Attendance</h3><p>3 tardies</p></body></html>`,
  { isLaidOut: true },
);

page(
  'v21 dark card by before z-1, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v21%20dark%20card%20by%20before%20z-1%2C%20below%20the%20fold',
  '9950010777',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.c{position:relative;z-index:0;color:#fff;padding:12px}.c::before{content:"";position:absolute;inset:0;background:#123a5c;z-index:-1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><section class=c><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010777</dd><dt>Homeroom</dt><dd>14</dd></dl></section><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v22 sr-only reset without its clip',
  'sight',
  'https://bay.illuminateed.com/live/?x=v22%20sr-only%20reset%20without%20its%20clip',
  '9950010814',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}@media(min-width:600px){.sr-only-sm{position:static;width:auto;height:auto;overflow:visible}}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd><span class="sr-only sr-only-sm">9950010814</span></dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'v23 value in a display:contents element',
  'sight',
  'https://bay.illuminateed.com/live/?x=v23%20value%20in%20a%20display%3Acontents%20element',
  '9950010851',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}app-value{display:contents}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd><app-value>9950010851</app-value></dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'v24 snack bar in a CDK container',
  'sight',
  'https://bay.illuminateed.com/live/?x=v24%20snack%20bar%20in%20a%20CDK%20container',
  '9950010888',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.cdk-overlay-container{position:fixed;inset:0;pointer-events:none;z-index:1000;display:flex}.snack{margin:110px auto auto 8px;width:420px;height:120px;background:#323232;color:#fff;padding:14px;pointer-events:auto}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950010888</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=cdk-overlay-container><div class=snack>Attendance saved for period 1 <button>Dismiss</button></div></div><script>scrollTo(0,0)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v25 Kendo window over the pane middle, number scrolled off',
  'sight',
  'https://bay.illuminateed.com/live/?x=v25%20Kendo%20window%20over%20the%20pane%20middle%2C%20number%20scrolled%20off',
  '9950010925',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto}.k-window{position:absolute;left:calc(50% - 150px);top:calc(50% - 100px);width:300px;height:200px;background:#fff;border:1px solid #888;z-index:10003}</style></head><body><main><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010925</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main><div class="k-widget k-window"><div>Calculator</div><p>12 + 4 = 16</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v26 sticky app bar over the number as it is scrolled',
  'sight',
  'https://bay.illuminateed.com/live/?x=v26%20sticky%20app%20bar%20over%20the%20number%20as%20it%20is%20scrolled',
  '9950010962',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.bar{position:sticky;top:0;height:56px;background:#1976d2;color:#fff;z-index:4}body{margin:0}</style></head><body><div class=bar>Elk Ridge Unified</div><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:300px"></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010962</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><script>scrollTo(0,document.querySelector('dd').getBoundingClientRect().top-20)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v27 stretched link card, content z-1 isolated',
  'sight',
  'https://bay.illuminateed.com/live/?x=v27%20stretched%20link%20card%2C%20content%20z-1%20isolated',
  '9950010999',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{isolation:isolate;background:#f5f5f5;padding:12px;border:1px solid #ccc}.card .c{position:relative;z-index:-1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=c><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950010999</dd><dt>Homeroom</dt><dd>14</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v28 page wrapper z-1 over the body ground',
  'sight',
  'https://bay.illuminateed.com/live/?x=v28%20page%20wrapper%20z-1%20over%20the%20body%20ground',
  '9950011036',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{background:#f4f6f9}#wrap{position:relative;z-index:-1}</style></head><body><div id=wrap><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011036</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v29 z-index -1 that does not apply',
  'sight',
  'https://bay.illuminateed.com/live/?x=v29%20z-index%20-1%20that%20does%20not%20apply',
  '9950011073',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{background:#fff;border:1px solid #ccc;padding:8px}.in{z-index:-1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=in><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011073</dd><dt>Homeroom</dt><dd>14</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v30 hero band of a scrolled pane',
  'sight',
  'https://bay.illuminateed.com/live/?x=v30%20hero%20band%20of%20a%20scrolled%20pane',
  '9950011110',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0}.pane{position:relative;height:90vh;overflow:auto}.pane::before{content:"";position:absolute;top:0;left:0;right:0;height:160px;background:#123a5c}</style></head><body><h1 style="margin:0">Marlowe, Tessa</h1><div class=pane id=p><div style="height:180px"></div><p>Grade 6 · Perm ID 40112</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011110</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div><script>p.scrollTop=190</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v31 body zoom .7 with a painted head band',
  'sight',
  'https://bay.illuminateed.com/live/?x=v31%20body%20zoom%20.7%20with%20a%20painted%20head%20band',
  '9950011147',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{zoom:.7}.card{position:relative;border:1px solid #ccc;padding:100px 12px 8px}.card::before{content:"";position:absolute;top:0;left:0;right:0;height:96px;background:#1565c0}</style></head><body><h1>Marlowe, Tessa</h1><section class=card><p style="margin:0">SSID: 9950011147</p><p>Grade: 6</p><p>Perm ID: 40112</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v32 dashboard scaled to fit',
  'sight',
  'https://bay.illuminateed.com/live/?x=v32%20dashboard%20scaled%20to%20fit',
  '9950011184',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#fit{transform:scale(.6);transform-origin:0 0}.card{position:relative;border:1px solid #ccc;padding:100px 12px 8px}.card::before{content:"";position:absolute;top:0;left:0;right:0;height:96px;background:#1565c0}</style></head><body><div id=fit><h1>Marlowe, Tessa</h1><section class=card><p style="margin:0">SSID: 9950011184</p><p>Grade: 6</p><p>Perm ID: 40112</p></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v33 flip card turned by rotate, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v33%20flip%20card%20turned%20by%20rotate%2C%20below%20the%20fold',
  '9950011221',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.flip{perspective:800px;height:160px}.in{position:relative;height:100%;transform-style:preserve-3d;rotate:y 180deg}.f,.b{position:absolute;inset:0;backface-visibility:hidden;background:#fff}.b{transform:rotateY(180deg)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=flip><div class=in><div class=f><h3>Profile</h3></div><div class=b><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011221</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v34 clip-path inset with calc',
  'sight',
  'https://bay.illuminateed.com/live/?x=v34%20clip-path%20inset%20with%20calc',
  '9950011258',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.c{clip-path:inset(calc(10% - 20px) 0 0 0 round 8px)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=c><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011258</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v35 Ionic content',
  'sight',
  'https://bay.illuminateed.com/live/?x=v35%20Ionic%20content',
  '9950011295',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}ion-content{display:block;position:absolute;inset:60px 0 0 0}</style></head><body><div style="height:44px">Elk Ridge Unified</div><ion-content id=ic><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011295</dd><dt>Homeroom</dt><dd>14</dd></dl></ion-content><script>ic.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;position:relative}#bg{position:absolute;inset:0;background:#fff}main{position:absolute;inset:0;overflow-y:auto;padding:16px}.t{display:none;position:absolute;inset:0;background:#000}</style><div id=bg part=background></div><main><slot></slot></main><div class=t></div>'</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v36 Bootstrap card with stretched link',
  'sight',
  'https://bay.illuminateed.com/live/?x=v36%20Bootstrap%20card%20with%20stretched%20link',
  '9950011332',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;border:1px solid #ccc;padding:12px}.stretched-link::after{content:"";position:absolute;inset:0;z-index:1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011332</dd><dt>Homeroom</dt><dd>14</dd></dl><a href="#" class=stretched-link>Edit</a></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v37 MUI read-only field with outline and ripple',
  'sight',
  'https://bay.illuminateed.com/live/?x=v37%20MUI%20read-only%20field%20with%20outline%20and%20ripple',
  '9950011369',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.MuiFormControl-root{position:relative;margin:12px 0;display:inline-block}.MuiInputLabel-root{position:absolute;top:-9px;left:10px;background:#fff;padding:0 4px;font-size:12px;z-index:1}.MuiInputBase-root{position:relative}input{padding:14px;border:0}fieldset{position:absolute;inset:-5px 0 0;pointer-events:none;border:1px solid #888}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=MuiFormControl-root><label class=MuiInputLabel-root for=s>SSID</label><div class=MuiInputBase-root><input id=s readonly value="9950011369"><fieldset aria-hidden=true><legend><span>SSID</span></legend></fieldset></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v38 Angular Material table in a CDK app',
  'sight',
  'https://bay.illuminateed.com/live/?x=v38%20Angular%20Material%20table%20in%20a%20CDK%20app',
  '9950011406',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.cdk-overlay-container{position:fixed;inset:0;z-index:1000;pointer-events:none}.mat-sidenav-container{position:absolute;inset:0;overflow:hidden;background:#fafafa;z-index:1}.mat-drawer-backdrop{position:absolute;inset:0;z-index:3;visibility:hidden;background:#000}.mat-drawer{position:absolute;top:0;bottom:0;left:0;width:200px;background:#fff;z-index:4;transform:translate3d(-100%,0,0);visibility:hidden}.mat-drawer-content{position:relative;z-index:1;height:100%;overflow:auto;padding:16px}</style></head><body><div class=mat-sidenav-container><div class=mat-drawer-backdrop></div><div class=mat-drawer>Menu</div><div class=mat-drawer-content><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011406</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div></div><div class=cdk-overlay-container></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v39 Ant Design spin container',
  'sight',
  'https://bay.illuminateed.com/live/?x=v39%20Ant%20Design%20spin%20container',
  '9950011443',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ant-spin-container{position:relative}.ant-spin-container::after{content:"";position:absolute;inset:0;z-index:10;width:100%;height:100%;background:#fff;opacity:0;pointer-events:none}.ant-descriptions-item-label{color:rgba(0,0,0,.45)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=ant-spin-nested-loading><div class=ant-spin-container><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011443</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v40 Fluent list row with before ground and after ring',
  'sight',
  'https://bay.illuminateed.com/live/?x=v40%20Fluent%20list%20row%20with%20before%20ground%20and%20after%20ring',
  '9950011480',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ms-Row{position:relative;isolation:isolate;padding:6px}.ms-Row::before{content:"";position:absolute;inset:0;background:#f3f2f1;z-index:-1}.ms-Row::after{content:"";position:absolute;inset:1px;border:1px solid #605e5c;pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=ms-Row>SSID: 9950011480</div><div class=ms-Row>Homeroom: 14</div></body></html>`,
  { isLaidOut: true },
);

page(
  'v41 MUI dark theme',
  'sight',
  'https://bay.illuminateed.com/live/?x=v41%20MUI%20dark%20theme',
  '9950011517',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{background:#121212;color:rgba(255,255,255,.87)}.MuiPaper-root{background-color:#121212;background-image:linear-gradient(rgba(255,255,255,.05),rgba(255,255,255,.05));padding:12px}</style></head><body><div class=MuiPaper-root><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011517</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v42 dark page painted by body::before, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v42%20dark%20page%20painted%20by%20body%3A%3Abefore%2C%20below%20the%20fold',
  '9950011554',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{color:#f5f5f5}body::before{content:"";position:fixed;inset:0;background:linear-gradient(#101820,#203040);z-index:-1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011554</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v43 snap slides, the second shown',
  'sight',
  'https://bay.illuminateed.com/live/?x=v43%20snap%20slides%2C%20the%20second%20shown',
  '9950011591',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.s{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;scrollbar-width:none}.s>section{flex:0 0 100%;scroll-snap-align:start}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=s id=s><section><h3>Schedule</h3><p>Period 1 Mathematics</p></section><section><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011591</dd><dt>Homeroom</dt><dd>14</dd></dl></section></div><script>s.scrollLeft=2000</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v44 strict containment app shell',
  'sight',
  'https://bay.illuminateed.com/live/?x=v44%20strict%20containment%20app%20shell',
  '9950011628',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0}#app{contain:strict;position:absolute;inset:0;overflow:hidden}.v{contain:content;position:absolute;inset:50px 0 0;overflow-y:auto}section{content-visibility:auto;contain-intrinsic-size:auto 200px}</style></head><body><div id=app><div>Elk Ridge</div><div class=v><section><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p></section><section><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></section><section><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011628</dd><dt>Homeroom</dt><dd>14</dd></dl></section><section><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></section></div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'v45 skeleton behind the shown value',
  'sight',
  'https://bay.illuminateed.com/live/?x=v45%20skeleton%20behind%20the%20shown%20value',
  '9950011665',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.f{position:relative;height:22px}.skel{position:absolute;inset:0;background:#e0e0e0;border-radius:4px;pointer-events:none}.v span{position:relative}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd class=f><div class=skel></div><div class=v><span>9950011665</span></div></dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'v46 row stripes by before, cells on their own layer',
  'sight',
  'https://bay.illuminateed.com/live/?x=v46%20row%20stripes%20by%20before%2C%20cells%20on%20their%20own%20layer',
  '9950011702',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}table{border-collapse:collapse}tr{position:relative}tr:nth-child(odd)::before{content:"";position:absolute;inset:0;background:#eef3f8}td{will-change:transform}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><td>SSID</td><td>9950011702</td></tr><tr><td>Homeroom</td><td>14</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'v47 flex item raised by z-index alone',
  'sight',
  'https://bay.illuminateed.com/live/?x=v47%20flex%20item%20raised%20by%20z-index%20alone',
  '9950011739',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;display:flex;padding:12px}.card::before{content:"";position:absolute;inset:0;background:#eef3f8}.card>.b{z-index:1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=b><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011739</dd><dt>Homeroom</dt><dd>14</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v48 help panel in a full-height fixed column, page scrolls',
  'sight',
  'https://bay.illuminateed.com/live/?x=v48%20help%20panel%20in%20a%20full-height%20fixed%20column%2C%20page%20scrolls',
  '9950011776',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.hc{position:fixed;top:0;bottom:0;left:0;width:380px;pointer-events:none;z-index:90}.hc .p{position:absolute;top:90px;left:8px;width:360px;height:200px;background:#fff;border:1px solid #888;pointer-events:auto}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950011776</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=hc><div class=p>How can we help? <button>Close</button></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v49 chat frame over the number, page scrolls',
  'sight',
  'https://bay.illuminateed.com/live/?x=v49%20chat%20frame%20over%20the%20number%2C%20page%20scrolls',
  '9950011813',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.chat{position:fixed;left:10px;top:80px;width:340px;height:220px;border:1px solid #888;background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950011813</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><iframe class=chat srcdoc="<p>Chat</p>"></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'v50 grid of virtual rows',
  'sight',
  'https://bay.illuminateed.com/live/?x=v50%20grid%20of%20virtual%20rows',
  '9950011850',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ag{height:200px;position:relative;overflow:auto;border:1px solid #ccc}.vp{height:400px;position:relative;overflow:hidden}.r{position:absolute;left:0;right:0;height:30px;transform:translateY(var(--y));display:flex;background:#fff}.r>div{width:200px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=ag role=grid><div class=vp><div class=r role=row style="--y:0px"><div role=gridcell>Grade</div><div role=gridcell>6</div></div><div class=r role=row style="--y:40px"><div role=gridcell>Gender</div><div role=gridcell>F</div></div><div class=r role=row style="--y:80px"><div role=gridcell>Homeroom</div><div role=gridcell>14</div></div><div class=r role=row style="--y:120px"><div role=gridcell>Birth date</div><div role=gridcell>03/04/2014</div></div><div class=r role=row style="--y:160px"><div role=gridcell>Home language</div><div role=gridcell>English</div></div><div class=r role=row style="--y:200px"><div role=gridcell>SSID</div><div role=gridcell>9950011850</div></div><div class=r role=row style="--y:240px"><div role=gridcell>Entry date</div><div role=gridcell>08/12/2025</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v51 banner of bg block and placed text in a plain wrapper, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v51%20banner%20of%20bg%20block%20and%20placed%20text%20in%20a%20plain%20wrapper%2C%20below%20the%20fold',
  '9950011887',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ban{position:relative;padding:12px}.ban .bg{position:absolute;inset:0;background:#dfe9f5}.ban .t{position:relative}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=ban><div class=bg></div><div class=w><div class=t><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011887</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v52 frosted sticky bar over the number',
  'sight',
  'https://bay.illuminateed.com/live/?x=v52%20frosted%20sticky%20bar%20over%20the%20number',
  '9950011924',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.bar{position:sticky;top:0;height:60px;backdrop-filter:blur(12px);background:rgba(255,255,255,.6)}</style></head><body><div class=bar>Elk Ridge</div><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:200px"></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011924</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><script>scrollTo(0,document.querySelector('dd').getBoundingClientRect().top-25)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'v53 right to left',
  'sight',
  'https://bay.illuminateed.com/live/?x=v53%20right%20to%20left',
  '9950011961',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div dir=rtl style="text-align:right"><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section style="overflow:auto"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950011961</dd><dt>Homeroom</dt><dd>14</dd></dl></section></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v54 two-tone card: after band with lower text raised',
  'sight',
  'https://bay.illuminateed.com/live/?x=v54%20two-tone%20card%3A%20after%20band%20with%20lower%20text%20raised',
  '9950011998',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.c{position:relative;padding:16px;border:1px solid #ccc}.c::after{content:"";position:absolute;left:0;right:0;bottom:0;height:60%;background:#eaf2fb;z-index:0}.c .x{position:relative;z-index:3}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=c><div class=x><p>Homeroom: 14</p><p>Gender: F</p><p>SSID: 9950011998</p></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v55 annotation canvas by an object layer',
  'sight',
  'https://bay.illuminateed.com/live/?x=v55%20annotation%20canvas%20by%20an%20object%20layer',
  '9950012035',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.doc{position:relative}.lay{position:absolute;inset:0;width:100%;height:100%;pointer-events:none}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=doc><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950012035</dd><dt>Homeroom</dt><dd>14</dd></dl><canvas class=lay></canvas></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v56 Aeries shell with a fixed ground, below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v56%20Aeries%20shell%20with%20a%20fixed%20ground%2C%20below%20the%20fold',
  '9950012072',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.pg{position:fixed;top:0;left:0;width:100%;height:100%;background:#eef1f5;z-index:-2}.data-row{display:flex}.data-caption{width:160px}</style></head><body><div class=pg></div><form><input type=hidden name="ctl00$PID" value="99400001"><h2>Marlowe, Tessa</h2><p>Grade 6</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=data-row><div class=data-caption>State Stu ID</div><div data-tcfc="STU.CID">9950012072</div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></form></body></html>`,
  { isLaidOut: true },
);

page(
  'f01 stacked sticky heads',
  'freed',
  'https://bay.illuminateed.com/live/?x=f01%20stacked%20sticky%20heads',
  null,
  ['9950012109'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.st{display:grid;position:sticky;top:0}.st>*{grid-area:1/1;height:70px;position:sticky;top:0}.new{background:#fff;z-index:2}</style></head><body><div class=st><div class=old><p>Grade 6 · SSID: 9950012109</p></div><div class=new><h1>Marlowe, Tessa</h1></div></div><p>Grade: 6</p><p>Perm ID: 40112</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><script>scrollTo(0,100)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'f02 sticky foot always under a fixed bar',
  'freed',
  'https://bay.illuminateed.com/live/?x=f02%20sticky%20foot%20always%20under%20a%20fixed%20bar',
  null,
  ['9950012146'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.foot{position:sticky;bottom:0;height:40px}.bar{position:fixed;left:0;right:0;bottom:0;height:60px;background:#fff;border-top:1px solid #ccc}body{margin:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=foot>SSID: 9950012146</div><div class=bar>Save · Cancel</div></body></html>`,
  { isLaidOut: true },
);

page(
  'l01 badge in an odd placed box behind',
  'line',
  'https://bay.illuminateed.com/live/?x=l01%20badge%20in%20an%20odd%20placed%20box%20behind',
  null,
  ['9950012220'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;width:0;height:0}.w b{position:absolute;left:10px;white-space:nowrap}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID: 9950012220<span class=w><b>Retired</b></span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'l11 pending in an odd placed box before a sibling number',
  'line',
  'https://bay.illuminateed.com/live/?x=l11%20pending%20in%20an%20odd%20placed%20box%20before%20a%20sibling%20number',
  null,
  ['9950012257'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;width:0;height:0}.w b{position:absolute;left:10px;white-space:nowrap}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID:<span class=w><b>Pending</b></span> <span style="margin-left:120px">9950012257</span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'l02 badge in an odd placed box behind',
  'line',
  'https://bay.illuminateed.com/live/?x=l02%20badge%20in%20an%20odd%20placed%20box%20behind',
  null,
  ['9950012294'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;visibility:hidden;margin-left:10px}.w b{visibility:visible}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID: 9950012294<span class=w><b>Retired</b></span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'l12 pending in an odd placed box before a sibling number',
  'line',
  'https://bay.illuminateed.com/live/?x=l12%20pending%20in%20an%20odd%20placed%20box%20before%20a%20sibling%20number',
  null,
  ['9950012331'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;visibility:hidden;margin-left:10px}.w b{visibility:visible}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID:<span class=w><b>Pending</b></span> <span style="margin-left:120px">9950012331</span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'l03 badge in an odd placed box behind',
  'line',
  'https://bay.illuminateed.com/live/?x=l03%20badge%20in%20an%20odd%20placed%20box%20behind',
  null,
  ['9950012368'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;font-size:0;margin-left:10px}.w b{font-size:14px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID: 9950012368<span class=w><b>Retired</b></span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'l13 pending in an odd placed box before a sibling number',
  'line',
  'https://bay.illuminateed.com/live/?x=l13%20pending%20in%20an%20odd%20placed%20box%20before%20a%20sibling%20number',
  null,
  ['9950012405'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.w{position:absolute;font-size:0;margin-left:10px}.w b{font-size:14px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative">SSID:<span class=w><b>Pending</b></span> <span style="margin-left:120px">9950012405</span></div><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Reading partner of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Reading%20partner%20of%2C%20comma%20SSID',
  null,
  ['9950012442'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Reading partner of Tessa Marlowe, SSID: 9950012442</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Roommate of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Roommate%20of%2C%20comma%20SSID',
  null,
  ['9950012479'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Roommate of Tessa Marlowe, SSID: 9950012479</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Peer helper of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Peer%20helper%20of%2C%20comma%20SSID',
  null,
  ['9950012516'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Peer helper for Tessa Marlowe, SSID: 9950012516</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Reported victim of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Reported%20victim%20of%2C%20comma%20SSID',
  null,
  ['9950012553'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Reported victim of Tessa Marlowe, SSID: 9950012553</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Mentee of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Mentee%20of%2C%20comma%20SSID',
  null,
  ['9950012590'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Mentee of Tessa Marlowe, SSID: 9950012590</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Locker mate of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Locker%20mate%20of%2C%20comma%20SSID',
  null,
  ['9950012627'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Locker mate of Tessa Marlowe, SSID: 9950012627</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Bus buddy of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Bus%20buddy%20of%2C%20comma%20SSID',
  null,
  ['9950012664'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Bus buddy of Tessa Marlowe, SSID: 9950012664</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'p Carpool driver of, comma SSID',
  'about',
  'https://bay.illuminateed.com/live/?x=p%20Carpool%20driver%20of%2C%20comma%20SSID',
  null,
  ['9950012701'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Carpool driver for Tessa Marlowe, SSID: 9950012701</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g Bus Buddy Luis gap SSID',
  'gap',
  'https://bay.illuminateed.com/live/?x=g%20Bus%20Buddy%20Luis%20gap%20SSID',
  null,
  ['9950012738'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Bus Buddy Luis&emsp;&emsp;SSID: 9950012738</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g Locker Mate Luis gap SSID',
  'gap',
  'https://bay.illuminateed.com/live/?x=g%20Locker%20Mate%20Luis%20gap%20SSID',
  null,
  ['9950012775'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Locker Mate Luis&emsp;&emsp;SSID: 9950012775</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g Group Captain Luis gap SSID',
  'gap',
  'https://bay.illuminateed.com/live/?x=g%20Group%20Captain%20Luis%20gap%20SSID',
  null,
  ['9950012812'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Group Captain Luis&emsp;&emsp;SSID: 9950012812</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'g Class Helper Luis gap SSID',
  'gap',
  'https://bay.illuminateed.com/live/?x=g%20Class%20Helper%20Luis%20gap%20SSID',
  null,
  ['9950012849'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>Class Helper Luis&emsp;&emsp;SSID: 9950012849</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'u00 SSID (for CALPADS record of Luis)',
  'purpose',
  'https://bay.illuminateed.com/live/?x=u00%20SSID%20(for%20CALPADS%20record%20of%20Luis)',
  null,
  ['9950012886'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID (for CALPADS record of Luis)</dt><dd>9950012886</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'u01 SSID – for state report of her twin',
  'purpose',
  'https://bay.illuminateed.com/live/?x=u01%20SSID%20%E2%80%93%20for%20state%20report%20of%20her%20twin',
  null,
  ['9950012923'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID – for state report of her twin</dt><dd>9950012923</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'u02 SSID (for test partner Luis)',
  'purpose',
  'https://bay.illuminateed.com/live/?x=u02%20SSID%20(for%20test%20partner%20Luis)',
  null,
  ['9950012960'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID (for test partner Luis)</dt><dd>9950012960</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'u03 SSID (for federal form, Luis)',
  'purpose',
  'https://bay.illuminateed.com/live/?x=u03%20SSID%20(for%20federal%20form%2C%20Luis)',
  null,
  ['9950012997'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID (for federal form, Luis)</dt><dd>9950012997</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'u04 SSID (for test of Luis)',
  'purpose',
  'https://bay.illuminateed.com/live/?x=u04%20SSID%20(for%20test%20of%20Luis)',
  null,
  ['9950013034'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID (for test of Luis)</dt><dd>9950013034</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  't00 all heads, Name Luis',
  'heads',
  'https://bay.illuminateed.com/live/?x=t00%20all%20heads%2C%20Name%20Luis',
  null,
  ['9950013071'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><th>Name</th><th>SSID</th><th>Room</th></tr><tr><th>Luis</th><th>9950013071</th><th>12</th></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  't01 all heads, Buddy Luis',
  'heads',
  'https://bay.illuminateed.com/live/?x=t01%20all%20heads%2C%20Buddy%20Luis',
  null,
  ['9950013108'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><th>Buddy</th><th>SSID</th><th>Room</th></tr><tr><th>Luis</th><th>9950013108</th><th>12</th></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'c01 letter to the family of Luis',
  'case',
  'https://bay.illuminateed.com/live/?x=c01%20letter%20to%20the%20family%20of%20Luis',
  null,
  ['9950013182'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h2>To the family of Luis</h2><p>Grade 3</p><p>SSID: 9950013182</p><p>Copy to the file of Tessa Marlowe</p><p>Student: Tessa Marlowe</p></body></html>`,
  { isLaidOut: true },
);

page(
  'c03 Luis Ortega Incident Report',
  'case',
  'https://bay.illuminateed.com/live/?x=c03%20Luis%20Ortega%20Incident%20Report',
  null,
  ['9950013219'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><h3>Luis Ortega Incident Report</h3><dl><dt>Reported by student</dt><dd>Marlowe, Tessa</dd><dt>SSID</dt><dd>9950013219</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c04 Respondent beside the complainant',
  'case',
  'https://bay.illuminateed.com/live/?x=c04%20Respondent%20beside%20the%20complainant',
  null,
  ['9950013256'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Student Conduct Referral</h1><section><h3>Complainant</h3><p>Student: Marlowe, Tessa</p></section><section><h3>Respondent</h3><dl><dt>Grade</dt><dd>7</dd><dt>SSID</dt><dd>9950013256</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'n01 LEA MARLOWE in her line',
  'lea',
  'https://bay.illuminateed.com/live/?x=n01%20LEA%20MARLOWE%20in%20her%20line',
  null,
  ['9950013293'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p><b>LEA MARLOWE</b> <span>SSID: 9950013293</span></p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'n02 LEA MARLOWE in her row',
  'lea',
  'https://bay.illuminateed.com/live/?x=n02%20LEA%20MARLOWE%20in%20her%20row',
  null,
  ['9950013330'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><td>LEA MARLOWE</td><td>SSID</td><td>9950013330</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'n03 LEA MARLOWE behind',
  'lea',
  'https://bay.illuminateed.com/live/?x=n03%20LEA%20MARLOWE%20behind',
  '9950013367',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950013367</p><p>LEA MARLOWE</p></body></html>`,
  { isLaidOut: true },
);

page(
  'n04 LEA DIAZ, heading, brother found',
  'lea',
  'https://bay.illuminateed.com/live/?x=n04%20LEA%20DIAZ%2C%20heading%2C%20brother%20found',
  null,
  ['9950013404'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>LEA DIAZ</h1><p>Grade 6</p><section><b>Diaz, Luis</b><p>SSID: 9950013404</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  's01 Dana Marlowe beside Daniela',
  'short',
  'https://bay.illuminateed.com/live/?x=s01%20Dana%20Marlowe%20beside%20Daniela',
  null,
  ['9950013441'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Daniela</h1><p>Grade 6</p><dl><dt>Last name</dt><dd>Marlowe</dd><dt>First name</dt><dd>Dana</dd><dt>SSID</dt><dd>9950013441</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  's02 preferred name Dana, legal Danilo',
  'short',
  'https://bay.illuminateed.com/live/?x=s02%20preferred%20name%20Dana%2C%20legal%20Danilo',
  '9950013478',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Dana</h1><p>Grade 6</p><dl><dt>Legal name</dt><dd>Marlowe, Danilo</dd><dt>SSID</dt><dd>9950013478</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'o01 student chip before Sign out, brother below',
  'signed',
  'https://bay.illuminateed.com/live/?x=o01%20student%20chip%20before%20Sign%20out%2C%20brother%20below',
  null,
  ['9950013515'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div><span>Marlowe, Tessa</span> <span>Grade 6</span> <a href="#">Sign out</a></div><div><b>Marlowe, Luis</b></div><p>SSID: 9950013515</p></body></html>`,
  { isLaidOut: true },
);

page(
  'o02 student chip before Sign out, own number',
  'signed',
  'https://bay.illuminateed.com/live/?x=o02%20student%20chip%20before%20Sign%20out%2C%20own%20number',
  '9950013552',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div><span>Marlowe, Tessa</span> <span>Grade 6</span> <a href="#">Sign out</a></div><p>SSID: 9950013552</p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w01 title Luis on a glass head',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w01%20title%20Luis%20on%20a%20glass%20head',
  null,
  ['9950013589'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.hd{position:relative;padding:8px}.hd::before{content:"";position:absolute;inset:0;background:#eef;z-index:1}.hd>*{position:relative;z-index:2}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=hd><h3>Luis</h3></div><dl><dt>SSID</dt><dd>9950013589</dd><dt>Homeroom</dt><dd>12</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w02 title Luis with a hover fill',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w02%20title%20Luis%20with%20a%20hover%20fill',
  null,
  ['9950013626'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}h3{position:relative}h3::after{content:"";position:absolute;inset:0;background:#06c;transform:scaleX(0)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><h3>Luis</h3><dl><dt>SSID</dt><dd>9950013626</dd><dt>Homeroom</dt><dd>12</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w03 title Luis white on a dark translucent bar',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w03%20title%20Luis%20white%20on%20a%20dark%20translucent%20bar',
  null,
  ['9950013663'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.hd{background:rgba(20,30,60,.85);padding:6px}h3{color:#fff;margin:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=hd><h3>Luis</h3></div><dl><dt>SSID</dt><dd>9950013663</dd><dt>Homeroom</dt><dd>12</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w04 Retired, white on a translucent pill',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w04%20Retired%2C%20white%20on%20a%20translucent%20pill',
  null,
  ['9950013700'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.pill{background:rgba(200,30,40,.85);color:#fff;border-radius:9px;padding:1px 8px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950013700 <span class=pill>Retired</span></p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w05 Retired chip with a ripple at rest',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w05%20Retired%20chip%20with%20a%20ripple%20at%20rest',
  null,
  ['9950013737'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.chip{position:relative;overflow:hidden;border:1px solid #999;border-radius:9px;padding:1px 8px}.chip::after{content:"";position:absolute;inset:0;background:#bbb;border-radius:50%;transform:scale(0)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950013737 <span class=chip>Retired</span></p><p>Homeroom: 14</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w06 Status Merged in a gradient border cell',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w06%20Status%20Merged%20in%20a%20gradient%20border%20cell',
  null,
  ['9950013774'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.s{position:relative;padding:6px}.s::before{content:"";position:absolute;inset:0;padding:1px;background:linear-gradient(#06f,#0cf);-webkit-mask:linear-gradient(#fff 0 0) content-box,linear-gradient(#fff 0 0);-webkit-mask-composite:xor;mask-composite:exclude}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>SSID: 9950013774</p><p class=s>Status: Merged</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w07 sibling heading white on a picture',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w07%20sibling%20heading%20white%20on%20a%20picture',
  null,
  ['9950013811'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ban{position:relative;height:70px}.ban img{position:absolute;inset:0;width:100%;height:100%}.ban h2{position:relative;color:#fff;padding:12px;margin:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><div class=ban><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='300'%3E%3Crect width='900' height='300' fill='%23123a5c'/%3E%3C/svg%3E" alt=""><h2>Ortega, Luis</h2></div><p>SSID: 9950013811</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w08 page heading of Luis on a picture, Tessa signed out of her tab',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w08%20page%20heading%20of%20Luis%20on%20a%20picture%2C%20Tessa%20signed%20out%20of%20her%20tab',
  null,
  ['9950013848'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ban{position:relative;height:70px}.ban img{position:absolute;inset:0;width:100%;height:100%}.ban h1{position:relative;color:#fff;padding:12px;margin:0}</style></head><body><div class=ban><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='300'%3E%3Crect width='900' height='300' fill='%23123a5c'/%3E%3C/svg%3E" alt=""><h1>Ortega, Luis</h1></div><p>Grade: 6</p><p>Perm ID: 40112</p><section><h3>Marlowe, Tessa</h3><p>SSID: 9950013848</p></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w09 two students, the second below the fold on a page with a fixed ground',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w09%20two%20students%2C%20the%20second%20below%20the%20fold%20on%20a%20page%20with%20a%20fixed%20ground',
  null,
  ['9950013885'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.bg{position:fixed;inset:0;background:#f0f4f8;z-index:-1}</style></head><body><div class=bg></div><h1>Student report</h1><section><h3>SSID</h3></section><p>Grade 6</p><p>SSID: 9950013885</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><p>Grade 3</p><p>SSID: 9940000777</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w10 denial note below the number in a contained scroller',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w10%20denial%20note%20below%20the%20number%20in%20a%20contained%20scroller',
  null,
  ['9950013922'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.vp{contain:strict;height:120px;overflow:auto}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=vp><dl><dt>SSID</dt><dd>9950013922</dd><dt>Homeroom</dt><dd>12</dd><dt>Grade</dt><dd>6</dd><dt>Record of</dt><dd>Luis</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w11 Twin, white on a translucent ribbon at the card head',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w11%20Twin%2C%20white%20on%20a%20translucent%20ribbon%20at%20the%20card%20head',
  null,
  ['9950013959'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.rb{background:rgba(0,90,160,.8);color:#fff;padding:2px 8px;display:inline-block}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=card><div class=rb>Twin: Luis</div><dl><dt>SSID</dt><dd>9950013959</dd><dt>Homeroom</dt><dd>12</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'w12 Pending pill in place of the number, former one behind',
  'unseen name',
  'https://bay.illuminateed.com/live/?x=w12%20Pending%20pill%20in%20place%20of%20the%20number%2C%20former%20one%20behind',
  null,
  ['9950013996'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.pill{background:rgba(230,120,0,.85);color:#fff;border-radius:9px;padding:1px 8px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><dl><dt>SSID</dt><dd><span class=pill>Pending</span></dd><dt>Homeroom</dt><dd>14</dd></dl><p>SSID: 9950013996</p></body></html>`,
  { isLaidOut: true },
);

page(
  'c10 Luis Behavior Plan below her own basics',
  'case',
  'https://bay.illuminateed.com/live/?x=c10%20Luis%20Behavior%20Plan%20below%20her%20own%20basics',
  null,
  ['9950014033'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><dl><dt>Student name</dt><dd>Marlowe, Tessa</dd><dt>Grade</dt><dd>6</dd></dl></section><section><h3>Luis Behavior Plan</h3><dl><dt>Room</dt><dd>12</dd><dt>SSID</dt><dd>9950014033</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c11 Luis 4417 below her own basics',
  'case',
  'https://bay.illuminateed.com/live/?x=c11%20Luis%204417%20below%20her%20own%20basics',
  null,
  ['9950014070'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><dl><dt>Student name</dt><dd>Marlowe, Tessa</dd><dt>Grade</dt><dd>6</dd></dl></section><section><h3>Luis 4417</h3><dl><dt>Room</dt><dd>12</dd><dt>SSID</dt><dd>9950014070</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c12 Max Lunch Application below her own basics',
  'case',
  'https://bay.illuminateed.com/live/?x=c12%20Max%20Lunch%20Application%20below%20her%20own%20basics',
  null,
  ['9950014107'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><dl><dt>Student name</dt><dd>Marlowe, Tessa</dd><dt>Grade</dt><dd>6</dd></dl></section><section><h3>Max Lunch Application</h3><dl><dt>Room</dt><dd>12</dd><dt>SSID</dt><dd>9950014107</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c13 Participant below her own basics',
  'case',
  'https://bay.illuminateed.com/live/?x=c13%20Participant%20below%20her%20own%20basics',
  null,
  ['9950014144'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section><dl><dt>Student name</dt><dd>Marlowe, Tessa</dd><dt>Grade</dt><dd>6</dd></dl></section><section><h3>Participant</h3><dl><dt>Room</dt><dd>12</dd><dt>SSID</dt><dd>9950014144</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'c14 Luis 4417, teacher named in a field',
  'case',
  'https://bay.illuminateed.com/live/?x=c14%20Luis%204417%2C%20teacher%20named%20in%20a%20field',
  null,
  ['9950014181'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><section><h2>Luis 4417</h2><p>Marlowe, Tessa</p><p>Grade: 6</p></section><section><h3>Max 4418</h3><dl><dt>Student ID</dt><dd>4418</dd><dt>SSID</dt><dd>9950014181</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  'r01 Tutor of Tessa, gap',
  'about',
  'https://bay.illuminateed.com/live/?x=r01%20Tutor%20of%20Tessa%2C%20gap',
  null,
  ['9950014218'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><td>Seat neighbor of Tessa Marlowe, SSID: 9950014218</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'r02 Lea Marlowe in capitals, line with gap',
  'lea',
  'https://bay.illuminateed.com/live/?x=r02%20Lea%20Marlowe%20in%20capitals%2C%20line%20with%20gap',
  null,
  ['9950014255'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p>LEA MARLOWE&emsp;&emsp;SSID: 9950014255</p></body></html>`,
  { isLaidOut: true },
);

page(
  'r03 sibling row LEA M, all heads',
  'heads',
  'https://bay.illuminateed.com/live/?x=r03%20sibling%20row%20LEA%20M%2C%20all%20heads',
  null,
  ['9950014292'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><th>Sister</th><th>SSID</th></tr><tr><th>Lea</th><th>9950014292</th></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'r04 all heads, Student and Lea',
  'heads',
  'https://bay.illuminateed.com/live/?x=r04%20all%20heads%2C%20Student%20and%20Lea',
  null,
  ['9950014329'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><th>Student</th><th>SSID</th><th>Grade</th></tr><tr><th>Luis Ortega</th><th>9950014329</th><th>4</th></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'r05 all heads, First name Luis',
  'heads',
  'https://bay.illuminateed.com/live/?x=r05%20all%20heads%2C%20First%20name%20Luis',
  null,
  ['9950014366'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><tr><th>First</th><th>SSID</th><th>Bus</th></tr><tr><th>Luis</th><th>9950014366</th><th>4</th></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  'v57 CDK virtual scroll viewport',
  'sight',
  'https://bay.illuminateed.com/live/?x=v57%20CDK%20virtual%20scroll%20viewport',
  '9950014403',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.cdk-virtual-scroll-viewport{contain:strict;height:200px;overflow:auto;position:relative}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=cdk-virtual-scroll-viewport><div style="height:48px">Grade: 6</div><div style="height:48px">Gender: F</div><div style="height:48px">Homeroom: 14</div><div style="height:48px">Birth date: 03/04/2014</div><div style="height:48px">Home language: English</div><div style="height:48px">Entry date: 08/12/2025</div><div style="height:48px">SSID: 9950014403</div><div style="height:48px">Bus: 4</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v58 SimpleBar pane',
  'sight',
  'https://bay.illuminateed.com/live/?x=v58%20SimpleBar%20pane',
  '9950014440',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0}.sw{position:relative;height:90vh;overflow:hidden}.sm{position:absolute;inset:0;overflow:hidden;z-index:0}.so{position:absolute;inset:0}.sc{height:100%;overflow:auto;scrollbar-width:none}</style></head><body><div class=sw><div class=sm><div class=so><div class=sc><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950014440</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v59 frame without bars, as high as its page',
  'sight',
  'https://bay.illuminateed.com/live/?x=v59%20frame%20without%20bars%2C%20as%20high%20as%20its%20page',
  '9950014477',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}iframe{width:100%;height:2600px;border:0}</style></head><body><iframe scrolling=no srcdoc='<h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style=&quot;height:1500px&quot;><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950014477</dd><dt>Homeroom</dt><dd>14</dd></dl>'></iframe></body></html>`,
  { isLaidOut: true },
);

page(
  'v60 dashboard tile below the fold with a watermark canvas',
  'sight',
  'https://bay.illuminateed.com/live/?x=v60%20dashboard%20tile%20below%20the%20fold%20with%20a%20watermark%20canvas',
  '9950014514',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.t{position:relative;border:1px solid #ccc;padding:8px}.t canvas{position:absolute;inset:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=t><canvas width=600 height=120></canvas><div style="position:relative"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950014514</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v61 card with opacity animation over a before ground',
  'sight',
  'https://bay.illuminateed.com/live/?x=v61%20card%20with%20opacity%20animation%20over%20a%20before%20ground',
  '9950014551',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.c{position:relative;padding:12px}.c::before{content:"";position:absolute;inset:0;background:#eef3f8;border-radius:8px}.c .b{animation:up .2s both}@keyframes up{from{opacity:0;transform:translateY(8px)}to{opacity:1;transform:none}}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class=c><div class=b><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950014551</dd><dt>Homeroom</dt><dd>14</dd></dl></div></section></body></html>`,
  { isLaidOut: true },
);

page(
  'v62 tabs with sliding ground by before',
  'sight',
  'https://bay.illuminateed.com/live/?x=v62%20tabs%20with%20sliding%20ground%20by%20before',
  '9950014588',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.seg{position:relative;display:inline-flex;padding:4px}.seg::before{content:"";position:absolute;inset:4px;width:50%;background:#dbe7ff;transform:translateX(100%)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=seg><span style="width:180px">SSID: 9950014588</span><span style="width:180px">Grade: 6</span></div></body></html>`,
  { isLaidOut: true },
);

page(
  'v63 white on a translucent dark tile over a picture',
  'sight',
  'https://bay.illuminateed.com/live/?x=v63%20white%20on%20a%20translucent%20dark%20tile%20over%20a%20picture',
  '9950014625',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ph{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='300'%3E%3Crect width='900' height='300' fill='%23123a5c'/%3E%3C/svg%3E");padding:12px}.cap{background:rgba(0,0,0,.55);color:#fff;padding:8px}</style></head><body><div class=ph><div class=cap><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112</p><p>SSID: 9950014625</p></div></div><h3>Attendance</h3></body></html>`,
  { isLaidOut: true },
);

page(
  'v64 fixed side rail and fixed ground, Illuminate shell below the fold',
  'sight',
  'https://bay.illuminateed.com/live/?x=v64%20fixed%20side%20rail%20and%20fixed%20ground%2C%20Illuminate%20shell%20below%20the%20fold',
  '9950014662',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.rail{position:fixed;left:0;top:0;bottom:0;width:200px;background:#123;color:#fff}.paint{position:fixed;left:0;right:0;top:0;height:100vh;background:#f7f7f7;z-index:-1}main{margin-left:220px}</style></head><body><div class=paint></div><div class=rail>Menu</div><main><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9950014662</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  'v65 white header row on a gradient with see-through end',
  'sight',
  'https://bay.illuminateed.com/live/?x=v65%20white%20header%20row%20on%20a%20gradient%20with%20see-through%20end',
  '9950014699',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.g{background:linear-gradient(90deg,#123a5c,rgba(18,58,92,.6));color:#fff;padding:10px}</style></head><body><div class=g><h1>Marlowe, Tessa</h1><p>SSID: 9950014699</p><p>Grade: 6</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  'k01 kept-alive tab filled while it is out',
  'sight',
  'https://bay.illuminateed.com/live/?x=k01%20kept-alive%20tab%20filled%20while%20it%20is%20out',
  '9950014736',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><x-tab id=t></x-tab><main id=m></main><script>const s=t.attachShadow({mode:'open'});s.innerHTML='<p>Bus: 4</p>';const T=t;setTimeout(()=>T.remove(),1900);setTimeout(()=>s.innerHTML='<p>SSID: 9950014736</p>',2200);setTimeout(()=>m.append(T),2600)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'k02 shell built from the top, labels counted again and again',
  'sight',
  'https://bay.illuminateed.com/live/?x=k02%20shell%20built%20from%20the%20top%2C%20labels%20counted%20again%20and%20again',
  '9950014773',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><main id=m></main><aside id=a></aside><script>setTimeout(()=>{let at=m;for(let d=0;d<12;d++){const e=document.createElement('div');at.append(e);at=e}for(let i=0;i<20;i++){const p=document.createElement('p');p.textContent='CALPADS check '+i+' passed';at.append(p)}const c=document.createElement('section');c.innerHTML='<p>CALPADS synced today</p><p>SSID: 9950014773</p><p>Homeroom: 14</p>';a.append(c)},700)</script></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'k03 shell built from the top, two numbers in the card',
  'kept',
  'https://bay.illuminateed.com/live/?x=k03%20shell%20built%20from%20the%20top%2C%20two%20numbers%20in%20the%20card',
  null,
  ['9950014810'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><main id=m></main><aside id=a></aside><script>setTimeout(()=>{let at=m;for(let d=0;d<12;d++){const e=document.createElement('div');at.append(e);at=e}for(let i=0;i<20;i++){const p=document.createElement('p');p.textContent='CALPADS check '+i+' passed';at.append(p)}const c=document.createElement('section');c.innerHTML='<p>SSID: 9950014810</p><p>SSID: 9940000778</p>';a.append(c)},700)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'k04 page written in pieces, the label in two',
  'sight',
  'https://bay.illuminateed.com/live/?x=k04%20page%20written%20in%20pieces%2C%20the%20label%20in%20two',
  '9950014847',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><p>Loading</p><script>setTimeout(()=>{document.open();document.write('<h1>Marlowe, Tessa</h1><p>Grade 6</p><p>State Stu')},500);setTimeout(()=>{document.write('dent ID: 9950014847</p><p>Homeroom: 14</p>');document.close()},1200)</script></body></html>`,
  { isLaidOut: true },
);

export const inSightPages = pages;
